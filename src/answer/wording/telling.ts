import { english, type Voice } from "../../language/voice.js";
import type { Span } from "../../text/span.js";
import type { Citation, Differing, Excerpt } from "../answer.js";
import { tellDate } from "./dates.js";

/**
 * Who spoke, in which role, to whom, on what occasion, and how far the words are theirs ("Jane Doe, mayor, in a
 * statement — partly quoted"), one line; null where nobody spoke and nothing is denied.
 */
export function attribution(
	excerpt: Excerpt,
	{ say }: Voice = english,
): string | null {
	const { speaker, speech, negated } = excerpt;
	const { body } = excerpt.citation.article;
	const how = negated
		? speech
			? say("speech.negated")
			: say("event.negated")
		: speech && say(`speech.${speech}`);
	const role = oneLine(body, excerpt.role);
	const addressee = oneLine(body, excerpt.addressee);
	const who = [
		speaker,
		// An unnamed source is told by the role alone ("a spokeswoman for the ministry").
		role && !speaker?.toLowerCase().includes(role.toLowerCase()) ? role : null,
		addressee && say("speech.to", { whom: addressee }),
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
	voice: Voice = english,
	tell: (value: string) => string = (value) => tellDate(value, voice),
): string | null {
	const { when, whenImplied, citation, speech } = excerpt;
	if (when === null) return null;
	const { say } = voice;
	const date = speech ? say("when.said", { date: tell(when) }) : tell(when);
	if (!whenImplied) return date;
	return citation.article.published === null
		? say("when.context", { date })
		: say("when.published", { date });
}

/** Outlet, title, publication date and paragraph, one line. The link is the host's to add. */
export function citation(excerpt: Excerpt, voice: Voice = english): string {
	return cite(excerpt.citation, voice);
}

/** Outlet, else title, and publication date: enough to tell one article of several from the others. */
export function briefly({ article }: Citation, voice: Voice = english): string {
	const { outlet, title, published, id } = article;
	const name = outlet ?? title ?? id;
	return published
		? `${name} (${tellDate(published.slice(0, 10), voice)})`
		: name;
}

/** That articles tell different numbers or dates, and which; nothing says which of them is right. */
export function differing(
	{ what, sides }: Differing,
	voice: Voice = english,
): string {
	const list = sides.map(({ citation: of, start, end, when }) => {
		const words = oneLine(of.article.body, { start, end });
		const day = when === null ? "" : ` = ${tellDate(when, voice)}`;
		return `“${words}”${day} — ${briefly(of, voice)}`;
	});
	const key = what === "number" ? "answer.differ-number" : "answer.differ-date";
	return voice.say(key, { list: list.join("; ") });
}

/** The same of a place that no excerpt shows. */
export function cite(
	{ article, paragraph }: Citation,
	voice: Voice = english,
): string {
	const { say } = voice;
	const { outlet, title, published, id } = article;
	return [
		outlet,
		title ?? id,
		published
			? say("cite.published", {
					date: tellDate(published.slice(0, 10), voice),
				})
			: say("cite.undated"),
		say("cite.paragraph", { n: paragraph }),
	]
		.filter((part) => part !== null)
		.join(" · ");
}

function oneLine(body: string, span: Span | null): string | null {
	return span && body.slice(span.start, span.end).replace(/\s+/g, " ").trim();
}
