import { type Article, bareArticle } from "../../src/text/article.js";
import { seeded } from "../corpus.js";
import { ACTIONS, MONTHS, ROLES, VERBS, wordOf, zipf } from "./words.js";

/** Distinct words that articles are drawn from: about as many as this much real news has. */
const VOCABULARY = 400_000;
const GIVEN = 250;
const FAMILIES = 4000;
const PEOPLE = 50_000;

const capital = (word: string): string =>
	word.slice(0, 1).toUpperCase() + word.slice(1);

/** One of fifty thousand people, another name for each. */
export function nameOf(person: number): { given: string; family: string } {
	return {
		given: capital(
			wordOf((person + 37 * Math.floor(person / FAMILIES)) % GIVEN),
		),
		family: capital(wordOf(3000 + 11 * (person % FAMILIES))),
	};
}

/**
 * An article of roughly so many words: Zipf-distributed words in English sentences, with people, roles, quotations, dates
 * and who did what to whom. The same number gives the same article on any machine.
 */
export function makeArticle(number: number, words: number): Article {
	const random = seeded(number * 7919 + 17);
	const pick = <T>(list: readonly T[]): T =>
		list[Math.floor(random() * list.length)] as T;
	const word = () => wordOf(zipf(random, VOCABULARY));
	const cast = Array.from({ length: 5 }, () => {
		const { given, family } = nameOf(zipf(random, PEOPLE));
		return { full: `${given} ${family}`, family, role: pick(ROLES) };
	});
	const subject = Array.from({ length: 4 }, word);
	const noun = () => (random() < 0.15 ? pick(subject) : word());
	const day = () => `${pick(MONTHS)} ${1 + Math.floor(random() * 28)}`;
	const phrase = () => `the ${word()} ${noun()}`;
	const clause = () =>
		`${phrase()} of ${noun()} ${pick(VERBS)} ${phrase()} and ${word()}s after ${phrase()}`;
	const known = new Set<string>();
	const name = (who: (typeof cast)[number]): string => {
		if (known.has(who.full)) return who.family;
		known.add(who.full);
		return `${who.full}, the ${noun()} ${who.role},`;
	};
	const sentence = (): string => {
		const kind = random();
		const [one, other] = [pick(cast), pick(cast)];
		if (kind < 0.12) return `"${capital(clause())}," ${name(one)} said.`;
		if (kind < 0.25)
			return `${capital(name(one))} said on ${day()} that ${clause()}.`;
		if (kind < 0.35 && one !== other)
			return `${capital(name(one))} ${pick(ACTIONS)} ${name(other)} on ${day()} over ${phrase()}.`;
		if (kind < 0.45)
			return `On ${day()}, ${2010 + Math.floor(random() * 15)}, ${clause()}, which ${pick(VERBS)} ${2 + Math.floor(random() * 900)} ${noun()}s.`;
		return `${capital(clause())} in ${capital(noun())}.`;
	};
	let body = "";
	for (let count = 0; count < words; ) {
		const paragraph = Array.from(
			{ length: 2 + Math.floor(random() * 3) },
			sentence,
		).join(" ");
		count += paragraph.split(" ").length;
		body += `${paragraph}\n\n`;
	}
	return {
		...bareArticle(
			body.trimEnd(),
			`20${String(10 + (number % 15)).padStart(2, "0")}-05-${String(1 + (number % 28)).padStart(2, "0")}`,
		),
		id: `made/${String(number).padStart(6, "0")}`,
		title: capital(
			`${pick(subject)} ${pick(subject)} ${pick(VERBS)} ${noun()}`,
		),
	};
}
