import type { Event } from "../extract/events/event.js";
import type { Library } from "./library.js";

/** An event and the article it stands in (its place in `Library.entries`). */
export interface Happening {
	readonly entry: number;
	readonly event: Event;
}

const indexes = new WeakMap<
	Library,
	ReadonlyMap<string, readonly Happening[]>
>();

/** The events of a library under a predicate's base form or a class of action, in order of articles and text. */
export function happeningsUnder(
	library: Library,
	key: string,
): readonly Happening[] {
	let index = indexes.get(library);
	if (!index) {
		index = build(library);
		indexes.set(library, index);
	}
	return index.get(key) ?? [];
}

function build({ entries }: Library): ReadonlyMap<string, Happening[]> {
	const index = new Map<string, Happening[]>();
	entries.forEach(({ events }, entry) => {
		for (const event of events)
			for (const key of new Set([event.predicate, ...event.classes])) {
				const list = index.get(key);
				if (list) list.push({ entry, event });
				else index.set(key, [{ entry, event }]);
			}
	});
	return index;
}
