import { stemOf } from "../../library/terms.js";
import { ANTONYMS } from "./lexicon/antonyms.js";

let known: ReadonlyMap<string, ReadonlySet<string>> | null = null;

function read(): ReadonlyMap<string, ReadonlySet<string>> {
	const map = new Map<string, Set<string>>();
	for (const line of ANTONYMS.trim().split("\n")) {
		const [word = "", ...others] = line.split(" ").map(stemOf);
		const set = map.get(word) ?? new Set<string>();
		for (const other of others) if (other !== word) set.add(other);
		map.set(word, set);
	}
	return map;
}

const PREFIX = /^(?:un|non|in|im|ir|il|dis|anti)-?/;

/** Whether two stems say the opposite: "cheap" and "expens", "temper" and "non-temper". */
export function areOpposite(a: string, b: string): boolean {
	known ??= read();
	if (known.get(a)?.has(b)) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return (
		short.length > 3 && PREFIX.test(long) && long.replace(PREFIX, "") === short
	);
}
