/** Postings in the order they are met, grown as needed and sorted by term at the end in one counting pass. */
export class Stream {
	#terms = new Uint32Array(1024);
	#docs = new Uint32Array(1024);
	#weights = new Uint8Array(1024);
	#size = 0;

	push(term: number, doc: number, weight: number): void {
		if (this.#size === this.#terms.length) {
			this.#terms = grown(this.#terms, new Uint32Array(this.#size * 2));
			this.#docs = grown(this.#docs, new Uint32Array(this.#size * 2));
			this.#weights = grown(this.#weights, new Uint8Array(this.#size * 2));
		}
		this.#terms[this.#size] = term;
		this.#docs[this.#size] = doc;
		this.#weights[this.#size] = Math.min(weight, 255);
		this.#size++;
	}

	sorted(terms: number) {
		const offsets = new Uint32Array(terms + 1);
		for (let i = 0; i < this.#size; i++) {
			const next = (this.#terms[i] ?? 0) + 1;
			offsets[next] = (offsets[next] ?? 0) + 1;
		}
		for (let t = 0; t < terms; t++)
			offsets[t + 1] = (offsets[t + 1] ?? 0) + (offsets[t] ?? 0);
		const cursor = offsets.slice();
		const docs = new Uint32Array(this.#size);
		const weights = new Uint8Array(this.#size);
		for (let i = 0; i < this.#size; i++) {
			const term = this.#terms[i] ?? 0;
			const at = cursor[term] ?? 0;
			docs[at] = this.#docs[i] ?? 0;
			weights[at] = this.#weights[i] ?? 0;
			cursor[term] = at + 1;
		}
		return { offsets, docs, weights };
	}
}

function grown<A extends Uint32Array | Uint8Array>(from: A, to: A): A {
	to.set(from);
	return to;
}
