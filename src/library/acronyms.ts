import { append } from "./directory/group.js";
import type { Directory, Named } from "./directory.js";
import { isStop } from "./stop-words.js";

const known = new WeakMap<Directory, ReadonlyMap<string, readonly Named[]>>();

/** Shorter ones are initials of somebody, longer ones are words. */
const LENGTH = { least: 2, most: 6 };

/**
 * The bodies and places whose names a word shortens ("eib" for "European Investment Bank", "UN" for "United Nations"): those
 * whose capital letters it is made of, in order. None for any other word.
 */
export function shortenedBy(
	directory: Directory,
	word: string,
): readonly Named[] {
	const letters = word.toLowerCase().replaceAll(".", "");
	if (
		letters.length < LENGTH.least ||
		letters.length > LENGTH.most ||
		isStop(letters)
	)
		return [];
	let all = known.get(directory);
	if (!all) {
		all = byInitials(directory);
		known.set(directory, all);
	}
	return all.get(letters) ?? [];
}

function byInitials({
	people,
}: Directory): ReadonlyMap<string, readonly Named[]> {
	const found = new Map<string, Named[]>();
	for (const named of people) {
		if (named.kind === "person") continue;
		for (const initials of new Set(named.names.flatMap(initialsOf))) {
			if (initials.length >= LENGTH.least) append(found, initials, named);
		}
	}
	return found;
}

/** The initials of a name's words with and without the small ones between them ("DoD", "MoD"; "EIB"); none for a single word. */
function initialsOf(name: string): readonly string[] {
	const words = name.match(/\p{L}[\p{L}\p{M}'’.]*/gu) ?? [];
	if (words.length < 2) return [];
	const initials = (some: readonly string[]) =>
		some.map((word) => word[0]?.toLowerCase() ?? "").join("");
	const great = words.filter(
		(word) => !/^(?:the|of|for|and|on|in|to|de|la|le|du)$/i.test(word),
	);
	return /^the$/i.test(words[0] ?? "")
		? [initials(great)]
		: [initials(great), initials(words)];
}
