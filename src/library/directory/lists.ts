/** Objects by a text that several may share. Most have one of their own, which is kept without a list around it. */
export class Lists<V extends object> {
	readonly #known = new Map<string, V | V[]>();

	/** Whether it is the first of its text. */
	add(text: string, value: V): boolean {
		const known = this.#known.get(text);
		if (known === undefined) this.#known.set(text, value);
		else if (Array.isArray(known)) known.push(value);
		else this.#known.set(text, [known, value]);
		return known === undefined;
	}

	get(text: string): readonly V[] {
		const known = this.#known.get(text);
		if (known === undefined) return [];
		return Array.isArray(known) ? known : [known];
	}

	/** Lists of no more room than they need: one that grew to three has room for more than twenty. */
	trim(): void {
		for (const [text, list] of this.#known)
			if (Array.isArray(list)) this.#known.set(text, list.slice());
	}
}
