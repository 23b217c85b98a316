import type { Excerpt } from "../answer/answer.js";

const SPEECH = {
	direct: "direct",
	mixed: "partly direct",
	indirect: "reported",
} as const;

/** Who spoke, in which role, to whom and how; null where nobody did. */
export function attribution(excerpt: Excerpt): string | null {
	const cut = (span: { start: number; end: number } | null) =>
		span && excerpt.citation.article.body.slice(span.start, span.end);
	const parts = [
		excerpt.speaker,
		cut(excerpt.role),
		excerpt.addressee && `to ${cut(excerpt.addressee)}`,
		cut(excerpt.occasion),
		excerpt.speech && SPEECH[excerpt.speech],
	].filter((part) => part !== null);
	return parts.length ? parts.join(", ") : null;
}

/** Outlet, title, date and paragraph. */
export function citation(excerpt: Excerpt): string {
	const { article, paragraph } = excerpt.citation;
	return [
		article.outlet,
		article.title ?? article.id,
		article.published,
		`paragraph ${paragraph}`,
	]
		.filter((part) => part !== null)
		.join(", ");
}
