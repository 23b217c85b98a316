import type { Document, Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";

/** No word of a real sentence has more dependents; a hostile one may have a million, each asking for its siblings. */
const MOST = 200;

/** The dependency trees of a document, walked from token to token. */
export class Links {
	readonly tokens: readonly Token[];
	readonly #first: Int32Array;
	readonly #next: Int32Array;

	constructor({ tokens }: Document) {
		this.tokens = tokens;
		this.#first = new Int32Array(tokens.length).fill(-1);
		this.#next = new Int32Array(tokens.length).fill(-1);
		for (let n = tokens.length - 1; n >= 0; n--) {
			const head = tokens[n]?.head ?? -1;
			if (head < 0 || head === n) continue;
			this.#next[n] = this.#first[head] ?? -1;
			this.#first[head] = n;
		}
	}

	head(token: Token): Token | null {
		return this.tokens[token.head] ?? null;
	}

	/** Its dependents in order of the text. */
	children(token: Token): Token[] {
		const found: Token[] = [];
		let n = this.#first[token.index] ?? -1;
		while (n >= 0 && found.length < MOST) {
			const child = this.tokens[n];
			if (child) found.push(child);
			n = this.#next[n] ?? -1;
		}
		return found;
	}

	/** Its first dependent with one of these relations. */
	child(token: Token, ...deps: readonly string[]): Token | null {
		let n = this.#first[token.index] ?? -1;
		for (let seen = 0; n >= 0 && seen < MOST; seen++) {
			const child = this.tokens[n];
			if (child && deps.includes(child.dep)) return child;
			n = this.#next[n] ?? -1;
		}
		return null;
	}

	/** Its whole clause or phrase without the marks at its edges. */
	extent(token: Token): Span {
		const waiting = [token];
		let { start, end } = token;
		for (let n = 0; n < waiting.length && n < MOST; n++) {
			const next = waiting[n];
			if (!next) break;
			if (next.dep !== "punct") {
				start = Math.min(start, next.start);
				end = Math.max(end, next.end);
			}
			waiting.push(...this.children(next));
		}
		return { start, end };
	}
}

const known = new WeakMap<Document, Links>();

/** Made once a document. */
export function linksOf(document: Document): Links {
	const found = known.get(document);
	if (found) return found;
	const made = new Links(document);
	known.set(document, made);
	return made;
}
