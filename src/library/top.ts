interface Scored {
	readonly id: number;
	readonly score: number;
}

/** The best few of many, in a heap whose root is the worst kept. Equal scores go to the earlier sentence. */
export class Top {
	readonly #limit: number;
	readonly #heap: Scored[] = [];

	constructor(limit: number) {
		this.#limit = limit;
	}

	offer(id: number, score: number): void {
		const heap = this.#heap;
		// Most are worse than all that is kept.
		if (heap.length === this.#limit && score < (heap[0]?.score ?? 0)) return;
		const one = { id, score };
		if (heap.length < this.#limit) {
			heap.push(one);
			let at = heap.length - 1;
			while (at > 0) {
				const parent = (at - 1) >> 1;
				if (!worse(one, heap[parent])) break;
				swap(heap, at, parent);
				at = parent;
			}
			return;
		}
		if (this.#limit === 0 || !worse(heap[0], one)) return;
		heap[0] = one;
		let at = 0;
		for (;;) {
			let least = at;
			for (const child of [2 * at + 1, 2 * at + 2])
				if (child < heap.length && worse(heap[child], heap[least]))
					least = child;
			if (least === at) return;
			swap(heap, at, least);
			at = least;
		}
	}

	/** The worst score that is kept; -Infinity while there is room for any. */
	least(): number {
		if (this.#heap.length < this.#limit) return Number.NEGATIVE_INFINITY;
		return this.#heap[0]?.score ?? Number.POSITIVE_INFINITY;
	}

	best(): Scored[] {
		return [...this.#heap].sort((a, b) => b.score - a.score || a.id - b.id);
	}
}

function worse(a: Scored | undefined, b: Scored | undefined): boolean {
	if (!a || !b) return false;
	return a.score < b.score || (a.score === b.score && a.id > b.id);
}

function swap(heap: Scored[], a: number, b: number): void {
	const [one, other] = [heap[a], heap[b]];
	if (!one || !other) return;
	heap[a] = other;
	heap[b] = one;
}
