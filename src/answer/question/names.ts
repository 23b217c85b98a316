import { isVerb } from "../../extract/events/classes.js";
import type { Library } from "../../library/library.js";
import { isStop } from "../../library/stop-words.js";
import { fold, wordsOf } from "../../library/terms.js";

/** What the articles' names are made of, in small letters. */
interface Names {
	/** Words of people's names, and of bodies whose whole name is one word. */
	readonly words: ReadonlySet<string>;
	/** Names of more words, by their first. */
	readonly whole: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const known = new WeakMap<Library, Names>();

function namesOf(library: Library): Names {
	let names = known.get(library);
	if (!names) {
		const words = new Set<string>();
		const whole = new Map<string, string[][]>();
		for (const { kind, names: all } of library.directory.people)
			for (const name of all) {
				if (!/^\p{Lu}/u.test(name)) continue;
				const parts = wordsOf(name);
				const [first = ""] = parts;
				if (kind === "person") for (const part of parts) words.add(part);
				else if (parts.length === 1) words.add(first);
				if (parts.length > 1) {
					const list = whole.get(first);
					if (list) list.push(parts);
					else whole.set(first, [parts]);
				}
			}
		names = { words, whole };
		known.set(library, names);
	}
	return names;
}

/** No name where a question has them, whoever is called so: words that ask, tell a time, or hold a sentence together. */
const NEVER =
	/^(?:say|said|call|called|tell|told|meet|met|mr|mrs|ms|dr|de|la|van|von|al|el|of|and|for|the|january|february|march|april|june|july|august|september|october|november|december)$/;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}]+)*/gu;

/**
 * A question with the capitals that its names have in the articles, where it is written in small letters, and with the
 * apostrophe of an owner ("strands lawyer"). Its words stay as they are otherwise.
 */
export function withNames(library: Library, text: string): string {
	if (/\p{Ll} \p{Lu}/u.test(text)) return text;
	const { words, whole } = namesOf(library);
	const places = [...text.matchAll(WORD)].map((match) => ({
		text: match[0],
		lower: fold(match[0].replace(/['’]s?$/u, "")),
		start: match.index,
		end: match.index + match[0].length,
	}));
	const names = new Set<number>();
	const owners = new Set<number>();
	places.forEach((place, n) => {
		for (const parts of whole.get(place.lower) ?? [])
			if (parts.every((part, i) => places[n + i]?.lower === part))
				for (let i = 0; i < parts.length; i++) names.add(n + i);
		if (isStop(place.lower) || NEVER.test(place.lower)) return;
		if (words.has(place.lower)) {
			// A verb's form behind the asking word is the verb.
			if (n > 0 || !isVerb(place.lower)) names.add(n);
			return;
		}
		// "The holm-vasko talk": of two.
		const parts = place.lower.split("-");
		if (parts.length === 2 && parts.every((part) => words.has(part))) {
			names.add(n);
			return;
		}
		const owner = place.lower.replace(/s$/, "");
		if (
			owner !== place.lower &&
			owner.length > 2 &&
			places[n + 1] &&
			words.has(owner) &&
			!isStop(owner) &&
			!NEVER.test(owner) &&
			!isStop(places[n + 1]?.lower ?? "")
		) {
			names.add(n);
			owners.add(n);
		}
	});
	let out = "";
	let from = 0;
	places.forEach(({ start, end, text: word }, n) => {
		if (!names.has(n)) return;
		const capital = word.includes("-")
			? word.replace(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase())
			: word.charAt(0).toUpperCase() + word.slice(1);
		out += text.slice(from, start);
		out += owners.has(n) ? `${capital.slice(0, -1)}'s` : capital;
		from = end;
	});
	return out + text.slice(from);
}
