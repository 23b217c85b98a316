import type { Document, Token } from "../text/document.js";
import type { Span } from "../text/span.js";

/** Discord takes 100 characters; a text cut short would ask something else. */
export const short = (text: string): boolean => text.length <= 100;

/** The noun phrases of one to three words in some stretches of a document that are in order of the text. */
export function phrasesIn(
	{ article, tokens }: Document,
	spans: readonly Span[],
): string[] {
	const found: string[] = [];
	let at = 0;
	for (const span of spans) {
		let phrase: Token[] = [];
		const close = () => {
			const [first, last] = [phrase[0], phrase.at(-1)];
			if (first && last && phrase.length <= 3 && last.upos !== "ADJ") {
				const text = article.body.slice(first.start, last.end);
				if (text.length > 3 && short(text)) found.push(text);
			}
			phrase = [];
		};
		while ((tokens[at]?.start ?? span.end) < span.start) at++;
		for (; (tokens[at]?.start ?? span.end) < span.end; at++) {
			const token = tokens[at];
			if (
				token &&
				(token.upos === "NOUN" ||
					token.upos === "PROPN" ||
					(token.upos === "ADJ" && phrase.length === 0))
			)
				phrase.push(token);
			else close();
		}
		close();
	}
	return found;
}

/** How often phrases stand there, however they are written. */
export class PhraseCounts {
	readonly #counts = new Map<string, { readonly text: string; n: number }>();

	add(phrases: readonly string[]): void {
		for (const text of phrases) {
			const key = text.toLowerCase();
			const known = this.#counts.get(key);
			if (known) known.n++;
			else this.#counts.set(key, { text, n: 1 });
		}
	}

	/** The most frequent, those of several words counted more. */
	best(keep: (text: string, n: number) => boolean): string[] {
		const score = (text: string, n: number) =>
			n * (text.includes(" ") ? 1.6 : 1);
		return [...this.#counts.values()]
			.filter(({ text, n }) => keep(text, n))
			.map(({ text, n }) => ({ text, score: score(text, n) }))
			.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
			.slice(0, 5000)
			.map(({ text }) => text);
	}
}
