import { Branch, NO_BRANCH, type TokenRange } from "./branch.js";
import type { Document, Sentence, Token } from "./document.js";
import type { Span } from "./span.js";

/**
 * What hangs on what, quick to walk. Every method takes and gives places in `Document.tokens`. A sentence's part is made when it is first
 * walked: a question walks few.
 */
export class Branches {
	readonly tokens: readonly Token[];
	readonly #sentences: readonly Sentence[];
	/** For each sentence that was walked its own. */
	readonly #branches: Branch[] = [];
	/** The one that was walked last: most steps stay in it. */
	#last = NO_BRANCH;

	constructor({ tokens, sentences }: Document) {
		this.tokens = tokens;
		this.#sentences = sentences;
	}

	/** That of the sentence that a token stands in. */
	#branch(i: number): Branch {
		const last = this.#last;
		if (i >= last.from && i < last.to) return last;
		const token = this.tokens[i];
		if (!token) return NO_BRANCH;
		let branch = this.#branches[token.sentence];
		if (!branch) {
			branch = new Branch(
				this.tokens,
				this.#sentences[token.sentence] ?? { from: 0, to: this.tokens.length },
			);
			this.#branches[token.sentence] = branch;
		}
		this.#last = branch;
		return branch;
	}

	/** Its direct dependents in text order. */
	children(i: number): readonly number[] {
		return this.#branch(i).children(i);
	}

	/** Its first dependent with one of these relations, or -1. */
	child(i: number, ...deps: readonly string[]): number {
		// By place, here and below: a view of the list is dear where it is made for every question.
		const branch = this.#branch(i);
		const end = branch.end(i);
		for (let n = branch.first(i); n < end; n++) {
			const c = branch.child(n);
			if (deps.includes(this.dep(c))) return c;
		}
		return -1;
	}

	dep(i: number): string {
		return this.tokens[i]?.dep ?? "";
	}

	head(i: number): number {
		return this.tokens[i]?.head ?? -1;
	}

	/** Whether `i` lies in the subtree of `ancestor` (or is it). */
	isUnder(i: number, ancestor: number): boolean {
		for (let up = i; up >= 0; up = this.head(up))
			if (up === ancestor) return true;
		return false;
	}

	/** From the first to the last token of its subtree, leaving out its own dependents with the given relations. */
	subtree(i: number, without: ReadonlySet<string> | null = null): TokenRange {
		const branch = this.#branch(i);
		if (!without) return { from: branch.left(i), to: branch.right(i) + 1 };
		let from = i;
		let to = i;
		const end = branch.end(i);
		for (let n = branch.first(i); n < end; n++) {
			const c = branch.child(n);
			if (without.has(this.dep(c))) continue;
			from = Math.min(from, branch.left(c));
			to = Math.max(to, branch.right(c));
		}
		return { from, to: to + 1 };
	}

	/** Its tokens' stretch of the body. */
	span(range: TokenRange): Span {
		const start = this.tokens[range.from]?.start ?? 0;
		return { start, end: this.tokens[range.to - 1]?.end ?? start };
	}
}
