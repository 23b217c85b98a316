import type { Shard } from "./shard.js";

/** Where the next term of a shard stands that is being joined with others. */
export interface Cursor {
	readonly from: Shard;
	/** For each article its place in the new shard, -1 for one that is left out. */
	readonly to: Int32Array;
	/** Where they are all there and stay side by side, the first one's place; else null. */
	readonly base: number | null;
	at: number;
	term: string;
}

/** Cursors by their terms, the least at the root. */
export class Cursors {
	readonly #all: Cursor[] = [];

	constructor(cursors: readonly Cursor[]) {
		for (const cursor of cursors) this.put(cursor);
	}

	get size(): number {
		return this.#all.length;
	}

	put(cursor: Cursor): void {
		const all = this.#all;
		let at = all.length;
		all.push(cursor);
		while (at > 0) {
			const above = (at - 1) >> 1;
			const parent = all[above];
			if (!parent || parent.term <= cursor.term) break;
			all[at] = parent;
			at = above;
		}
		all[at] = cursor;
	}

	/** All cursors that stand at the least term. */
	takeLeast(): Cursor[] {
		const first = this.#take();
		if (!first) return [];
		const same = [first];
		while (this.#all[0]?.term === first.term) {
			const next = this.#take();
			if (next) same.push(next);
		}
		return same;
	}

	#take(): Cursor | undefined {
		const all = this.#all;
		const [root] = all;
		const last = all.pop();
		if (!last || all.length === 0) return root;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			const [left, right] = [all[child], all[child + 1]];
			if (!left) break;
			if (right && right.term < left.term) child++;
			const least = all[child];
			if (!least || last.term <= least.term) break;
			all[at] = least;
			at = child;
		}
		all[at] = last;
		return root;
	}
}
