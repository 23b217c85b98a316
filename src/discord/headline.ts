import type { Excerpt } from "../answer/answer.js";
import { citation, dating } from "../answer/telling.js";
import type { Reply } from "../command.js";

/** An answer longer than this does not go into a headline, where it could not be shown whole. */
const SHORT = 120;

/** What a notification says of a reply: one line, plain text. */
export function headline(reply: Reply): string {
	if (reply.kind === "refusal") return reply.message;
	if (reply.kind === "notice") return reply.title;
	const { answer } = reply;
	if (answer.abstained) return answer.reason;
	const [first] = answer.excerpts;
	if (!first) return "Nothing found in the briefing.";
	const day = answer.intent === "when" ? dating(first) : null;
	if (day !== null) return `${capital(day)} (${citation(first)})`;
	const words = shortAnswer(first);
	return words === null
		? `${first.speaker ?? "Found"}: ${counted(answer.excerpts.length)} from the briefing`
		: `“${words}” (${citation(first)})`;
}

function capital(text: string): string {
	return text.replace(/^./u, (letter) => letter.toUpperCase());
}

function counted(n: number): string {
	return n === 1 ? "one excerpt" : `${n} excerpts`;
}

/** The words that answer where they are few enough to stand whole, else null. */
function shortAnswer(excerpt: Excerpt): string | null {
	const [h] = excerpt.highlights;
	if (!h || h.end - h.start > SHORT || h.start >= h.end) return null;
	if (excerpt.kind === "quote") return null;
	return excerpt.citation.article.body.slice(h.start, h.end);
}
