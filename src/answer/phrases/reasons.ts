import type { Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import type { Candidate } from "./candidate.js";

/** Words that name a reason, with how surely: those of one word, and of the next two. */
const CAUSES: readonly (readonly [RegExp, number])[] = [
	[/^because\b/, 1.4],
	[/^due to\b/, 1.3],
	[/^(?:thanks|owing) to\b/, 1.2],
	[/^as a result\b/, 1.2],
	[/^in order\b/, 1.2],
	[/^(?:put|puts|puts it|put it) down to\b/, 1.2],
	[/^(?:attributed|attribute|attributes) to\b/, 1.2],
	[/^on (?:the )?grounds\b/, 1.2],
	[/^for (?:fear|lack|want)\b/, 1.1],
	[/^as too\b/, 1.1],
	[/^so that\b/, 1],
	[/^(?:aimed|aiming) at\b/, 1.1],
	[/^(?:caused|prompted|triggered) by\b/, 1.2],
	[/^(?:blaming|citing|blamed|cited)\b/, 1.1],
	[/^in (?:response|protest|retaliation)\b/, 1],
];

/** What only comes before may be the reason. */
const EARLIER = /^(?:after|following|over|amid|since)$/;

/** The clause after "because", "due to", "after" and their kind. */
export function reasons(tokens: readonly Token[], { end }: Span): Candidate[] {
	const last = tokens.at(-1);
	const stop = last && /^[.!?]$/.test(last.text) ? last.start : end;
	const found: Candidate[] = [];
	tokens.forEach((token, n) => {
		if (stop <= token.start) return;
		const words = [token, tokens[n + 1], tokens[n + 2]]
			.map((t) => t?.lower ?? "")
			.join(" ");
		const cause = CAUSES.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
		// "Called to warn her" tells what for, "an opportunity to speak" does not.
		const purpose =
			token.lower === "to" &&
			tokens[n + 1]?.upos === "VERB" &&
			tokens[n + 1]?.dep.startsWith("advcl") === true;
		const fit = cause || (purpose ? 0.8 : EARLIER.test(token.lower) ? 0.7 : 0);
		if (fit > 0)
			found.push({
				span: { start: token.start, end: stop },
				fit,
				time: null,
				suits: cause > 0 || purpose,
			});
	});
	return found;
}
