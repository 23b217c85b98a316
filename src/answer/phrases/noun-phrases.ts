import { isStop } from "../../library/stop-words.js";
import { stemOf } from "../../library/terms.js";
import type { Token } from "../../text/document.js";
import type { Candidate } from "./candidate.js";

/** Names after "in", "at", "from", "to", "near". */
export function places(
	tokens: readonly Token[],
	asked: ReadonlySet<string>,
): Candidate[] {
	return phrases(tokens, asked).map((found) => {
		const at = tokens.findIndex((t) => t.start === found.span.start);
		const before = tokens[at - 1]?.lower ?? "";
		const name =
			tokens[at]?.upos === "PROPN" || tokens[at + 1]?.upos === "PROPN";
		return {
			...found,
			fit:
				found.fit +
				(/^(?:in|at|near|from|to|outside|inside|on)$/.test(before) ? 0.5 : 0) +
				(name ? 0.4 : 0),
		};
	});
}

/** Noun phrases that bring something the question does not say. */
export function phrases(
	tokens: readonly Token[],
	asked: ReadonlySet<string>,
): Candidate[] {
	const found: Candidate[] = [];
	let from = -1;
	const close = (to: number) => {
		if (from >= 0) {
			while (
				to > from &&
				/^(?:ADJ|DET|PART|ADP|CCONJ)$/.test(tokens[to - 1]?.upos ?? "")
			)
				to--;
			const inside = tokens.slice(from, to);
			const fresh = inside.filter(
				(t) => !asked.has(stemOf(t.lower)) && !isStop(t.lower),
			);
			const start = inside[0]?.start;
			const end = inside.at(-1)?.end;
			if (start !== undefined && end !== undefined && fresh.length > 0) {
				const names = inside.filter((t) => t.upos === "PROPN").length;
				found.push({
					span: { start, end },
					fit:
						0.6 + 0.3 * (fresh.length / inside.length) + (names > 0 ? 0.15 : 0),
					time: null,
				});
			}
		}
		from = -1;
	};
	tokens.forEach((token, n) => {
		const noun =
			/^(?:NOUN|PROPN|NUM|ADJ|SYM)$/.test(token.upos) ||
			token.lower === "'s" ||
			token.lower === "’s" ||
			token.text === "-";
		if (noun || (token.upos === "DET" && from < 0)) {
			if (from < 0) from = n;
		} else if (
			!(
				from >= 0 &&
				token.lower === "of" &&
				/^(?:NOUN|PROPN|NUM|ADJ|DET)$/.test(tokens[n + 1]?.upos ?? "")
			)
		)
			close(n);
	});
	close(tokens.length);
	return found;
}
