import type { Excerpt } from "../answer/answer.js";
import { citation, dating, differing } from "../answer/wording/telling.js";
import type { Reply } from "../command.js";
import type { Voice } from "../language/voice.js";

/** An answer longer than this does not go into a headline, where it could not be shown whole. */
const SHORT = 120;

/** What a notification says of a reply: one line, plain text. */
export function headline(reply: Reply, voice: Voice): string {
	const { say } = voice;
	if (reply.kind === "refusal") return reply.message;
	if (reply.kind === "notice") return reply.title;
	if (reply.kind !== "answer") return reply.headline;
	const { answer } = reply;
	if (answer.abstained) return answer.reason(voice);
	if (reply.verdict) return reply.verdict;
	const [parting] = answer.differ ?? [];
	// One of several numbers must not stand in a headline as if it were the only one.
	if (parting) return differing(parting, voice);
	const [first] = answer.excerpts;
	if (!first) return say("answer.nothing");
	const day = answer.intent === "when" ? dating(first, voice) : null;
	// What was denied must not stand in a headline as if it had been said or done.
	const words = first.negated
		? null
		: day === null
			? shortAnswer(first)
			: capital(day);
	if (words !== null) return `${words} — ${citation(first, voice)}`;
	const n = answer.excerpts.length;
	return first.speaker === null
		? say("answer.count-nobody", { n })
		: say("answer.count", { who: first.speaker, n });
}

function capital(text: string): string {
	return text.replace(/^./u, (letter) => letter.toUpperCase());
}

/** The words that answer, as many as can stand whole in a headline; null where not even the first can. */
function shortAnswer({ kind, highlights, citation }: Excerpt): string | null {
	if (kind === "quote") return null;
	let told = "";
	for (const { start, end } of highlights) {
		const more = `${told && ", "}“${citation.article.body.slice(start, end)}”`;
		if (start >= end || told.length + more.length > SHORT) break;
		told += more;
	}
	return told || null;
}
