import type { Span } from "../text/span.js";
import type { Citation, Excerpt } from "./answer.js";
import { tellDate } from "./dates.js";

const SPEECH = {
	direct: "direct quotation",
	mixed: "partly quoted",
	indirect: "reported, not verbatim speech",
} as const;

/**
 * Who spoke, in which role, to whom, on what occasion, and how far the words are theirs ("Jane Doe, mayor, in a
 * statement — partly quoted"), one line; null where nobody spoke and nothing is denied.
 */
export function attribution(excerpt: Excerpt): string | null {
	const { speaker, speech, negated } = excerpt;
	const { body } = excerpt.citation.article;
	const how = negated
		? speech
			? "did not say this"
			: "this did not happen"
		: speech && SPEECH[speech];
	const role = oneLine(body, excerpt.role);
	const addressee = oneLine(body, excerpt.addressee);
	const who = [
		speaker,
		// An unnamed source is told by the role alone ("a spokeswoman for the ministry").
		role && !speaker?.toLowerCase().includes(role.toLowerCase()) ? role : null,
		addressee && `to ${addressee}`,
		oneLine(body, excerpt.occasion),
	].filter((part) => part !== null);
	return [who.join(", "), how].filter(Boolean).join(" — ") || null;
}

/**
 * When it happened or was said, in words, and whether that was worked out; null where the article does not tell it.
 * @param tell a TIMEX3 value as the host shows it
 */
export function dating(
	excerpt: Excerpt,
	tell: (value: string) => string = tellDate,
): string | null {
	const { when, whenImplied, citation, speech } = excerpt;
	if (when === null) return null;
	const from =
		citation.article.published === null
			? "the context"
			: "the publication date";
	return `${speech ? "said " : ""}${tell(when)}${whenImplied ? ` (worked out from ${from})` : ""}`;
}

/** Outlet, title, publication date and paragraph, one line. The link is the host's to add. */
export function citation(excerpt: Excerpt): string {
	return cite(excerpt.citation);
}

/** The same of a place that no excerpt shows. */
export function cite({ article, paragraph }: Citation): string {
	const { outlet, title, published, id } = article;
	return [
		outlet,
		title ?? id,
		published
			? `published ${tellDate(published.slice(0, 10))}`
			: "publication date not told",
		`paragraph ${paragraph}`,
	]
		.filter((part) => part !== null)
		.join(" · ");
}

function oneLine(body: string, span: Span | null): string | null {
	return span && body.slice(span.start, span.end).replace(/\s+/g, " ").trim();
}
