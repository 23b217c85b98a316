/** Ids that came lately, at most so many: Discord may deliver an event twice (after a resume), and it is answered once. */
export class Seen {
	readonly #ids = new Set<string>();

	constructor(readonly most = 5_000) {}

	/** Whether an id comes for the first time, as far as is remembered. */
	first(id: string): boolean {
		if (this.#ids.has(id)) return false;
		this.#ids.add(id);
		for (const oldest of this.#ids) {
			if (this.#ids.size <= this.most) break;
			this.#ids.delete(oldest);
		}
		return true;
	}
}
