import { bodyNouns, calendarWords, subjects } from "./lexicon/bodies.js";
import { givenName } from "./lexicon/given-names.js";
import {
	leadingParticles,
	nameSuffixes,
	openers,
	particles,
} from "./lexicon/particles.js";
import { roleOf } from "./lexicon/roles.js";
import { honorifics, offices } from "./lexicon/titles.js";
import { canBegin, isKnownName } from "./run-start.js";
import type { Word, Words } from "./words.js";

/** A run of capitalised words: `words.list.slice(from, to)`. It may hold modifiers, a title and a name. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

/** No name has more words; a text in capitals throughout is cut. */
const LONGEST = 16;

const LINKS = new Set(["of", "for", "on", "against", "in"]);

/** Every run of capitalised words that may name somebody, in order of the text. */
export function findRuns(words: Words): Run[] {
	const runs: Run[] = [];
	const { list, first } = words;
	for (let s = 0; s + 1 < first.length; s++) {
		const end = first[s + 1] ?? 0;
		let i = first[s] ?? 0;
		while (i < end) {
			const word = list[i];
			if (!word?.capital || word.dateline || !canBegin(word, words)) {
				i++;
				continue;
			}
			const to = runEnd(words, i, end);
			let from = i;
			const before = list[i - 1];
			const before2 = list[i - 2];
			if (
				before &&
				i - 1 >= (first[s] ?? 0) &&
				!before.capital &&
				leadingParticles.has(before.bare)
			) {
				from =
					before2 &&
					i - 2 >= (first[s] ?? 0) &&
					leadingParticles.has(before2.bare)
						? i - 2
						: i - 1;
			}
			if (to > i) runs.push({ from, to });
			i = Math.max(to, i + 1);
		}
	}
	return runs;
}

function runEnd(words: Words, from: number, end: number): number {
	const { list } = words;
	const headline = words.headline[list[from]?.sentence ?? 0] ?? false;
	let i = from + 1;
	while (i < end && i < from + LONGEST) {
		const word = list[i];
		const before = list[i - 1];
		if (!word || !before) break;
		if (
			before.possessive &&
			!(
				word.capital &&
				(isOwnedBody(before, word) ||
					(list[i + 1]?.capital && isOwnedBody(before, list[i + 1])))
			)
		)
			break;
		const next = i + 1 < end ? list[i + 1] : undefined;
		if (word.capital) {
			if (
				calendarWords.has(word.bare) &&
				!(givenName(before.bare) && word.bare === "may")
			)
				break;
			if (
				openers.has(word.bare) &&
				!word.upper &&
				givenName(before.bare) === null &&
				givenName(word.bare) === null &&
				!/^(?:New|Great|First|Second|Best|Good|Old|Will|May)$/.test(word.text)
			)
				break;
			if (
				headline &&
				!isKnownName(word, words) &&
				!(givenName(before.bare) && !words.small.has(word.bare))
			)
				break;
			i++;
			continue;
		}
		if (nameSuffixes.has(word.bare)) {
			i++;
			continue;
		}
		if (
			word.text === "," &&
			next &&
			(next.bare === "jr" ||
				next.bare === "sr" ||
				next.bare === "inc" ||
				next.bare === "llc" ||
				next.bare === "ltd")
		) {
			i += 2;
			continue;
		}
		if (
			word.text === "." &&
			next?.capital &&
			word.start === before.end &&
			before.text.length === 1 &&
			next.start > word.end
		) {
			i++;
			continue;
		}
		if (!next) break;
		if (particles.has(word.bare)) {
			const third = i + 2 < end ? list[i + 2] : undefined;
			if (next.capital && !honorifics.has(next.bare)) {
				i += 2;
				continue;
			}
			if (particles.has(next.bare) && third?.capital) {
				i += 3;
				continue;
			}
			break;
		}
		if (word.text === "&" && next.capital) {
			i += 2;
			continue;
		}
		if (LINKS.has(word.bare) && linkable(word.bare, before)) {
			const third = i + 2 < end ? list[i + 2] : undefined;
			if (next.capital && !calendarWords.has(next.bare)) {
				i += 2;
				continue;
			}
			if (
				next.bare === "the" &&
				third?.capital &&
				!calendarWords.has(third.bare)
			) {
				i += 3;
				continue;
			}
			break;
		}
		if (
			word.bare === "and" &&
			next.capital &&
			subjects.has(before.bare) &&
			joinsSubjects(words, i + 1, end)
		) {
			i += 2;
			continue;
		}
		break;
	}
	return i;
}

/** "Civil Servants' Federation", "People's Party": the owner is part of the name. */
function isOwnedBody(owner: Word, body: Word | undefined): boolean {
	if (!bodyNouns.has(body?.bare ?? "")) return false;
	return (
		roleOf(owner.bare)?.plural === true ||
		/^(?:king|queen|veterans|servants|people)$/.test(owner.bare)
	);
}

const OF_HEADS = new Set(
	"kingdom states republic duke duchess prince princess bank house leader chief joint council sons daughters brotherhood knights league archbishop bishop director king queen emirates guard church city society city museum order".split(
		" ",
	),
);

/** Whether a name goes on over "of", "for", "on": only after the noun of an office or a body. */
function linkable(link: string, before: Word): boolean {
	const noun = before.bare.replace(/s$/, "");
	if (link === "of")
		return (
			bodyNouns.has(before.bare) ||
			bodyNouns.has(noun) ||
			OF_HEADS.has(before.bare) ||
			offices.has(before.bare) ||
			before.bare === "office"
		);
	if (link === "in") return false;
	return (
		bodyNouns.has(before.bare) &&
		before.bare !== "government" &&
		before.bare !== "house"
	);
}

/** "Food and Drug Administration", "Health and Human Services": after "and" come more subjects or the body's noun. */
function joinsSubjects(words: Words, at: number, end: number): boolean {
	for (let i = at; i < Math.min(end, at + 4); i++) {
		const word = words.list[i];
		if (!word?.capital) return false;
		if (bodyNouns.has(word.bare)) return true;
		if (!subjects.has(word.bare)) return false;
	}
	return true;
}
