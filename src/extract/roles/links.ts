import type { Document, Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { type Tree, treeOf } from "../../text/tree.js";

/** No word of a real sentence has more dependents; a hostile one may have a million, each asking for its siblings. */
const MOST = 200;

const NONE: readonly Token[] = [];

/** The dependency trees of a document, walked from token to token. */
export class Links {
	readonly tokens: readonly Token[];
	readonly #tree: Tree;
	/** Of the tokens that were asked for. */
	readonly #children: (readonly Token[])[] = [];

	constructor(document: Document) {
		this.tokens = document.tokens;
		this.#tree = treeOf(document);
	}

	head(token: Token): Token | null {
		return this.tokens[token.head] ?? null;
	}

	/** Its dependents in order of the text. */
	children(token: Token): readonly Token[] {
		const known = this.#children[token.index];
		if (known) return known;
		const places = this.#tree.children(token.index);
		const found: Token[] = [];
		for (let n = 0; n < places.length && n < MOST; n++) {
			const child = this.tokens[places[n] ?? -1];
			if (child) found.push(child);
		}
		const list = found.length === 0 ? NONE : found;
		this.#children[token.index] = list;
		return list;
	}

	/** Its first dependent with one of these relations. */
	child(token: Token, ...deps: readonly string[]): Token | null {
		for (const child of this.children(token))
			if (deps.includes(child.dep)) return child;
		return null;
	}

	/** Its whole clause or phrase without the marks at its edges. */
	extent(token: Token): Span {
		return this.#tree.span(this.#tree.clause(token.index));
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
