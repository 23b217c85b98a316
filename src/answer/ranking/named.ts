/** Most names kept; whatever more there may be is put together anew each time. */
const KEPT = 5_000;
let kept = 0;
const known = new Map<string, Map<string, string>>();

/** "role", "obj": "role obj", the same string each time, whose hash is known to every table that is asked for it. */
export function named(what: string, value: string): string {
	let names = known.get(what);
	if (!names) {
		names = new Map();
		known.set(what, names);
	}
	let name = names.get(value);
	if (name === undefined) {
		name = `${what} ${value}`;
		if (kept < KEPT) {
			kept++;
			names.set(value, name);
		}
	}
	return name;
}
