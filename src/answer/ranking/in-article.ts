import type { Case } from "./case.js";
import { titleStems } from "./reading.js";
import { strengthOf } from "./shares.js";

/** What a sentence tells beside the rest of its article, each about 0 to 1, by name. */
export interface InArticle {
	/** How much of the question stands here, each word by how rare it is in the article: what all of it is about tells little. */
	readonly told: number;
	/** How much of the question the article has. */
	readonly known: number;
	/** How much of what neither title nor opening tells stands here; half where they tell all of it. */
	readonly fresh: number;
	/** So many of those words stand here, four at most. */
	readonly words: number;
	/** How much of the question neither title nor opening tells, and how much no sentence. */
	readonly unopened: number;
	readonly nowhere: number;
	/** It opens the article, is the second, stands so far down. */
	readonly opening: number;
	readonly second: number;
	readonly place: number;
	/** How long it is, and its article. */
	readonly length: number;
	readonly article: number;
}

/** The names of all of it, in the order in which what was learned has them. */
export const IN_ARTICLE = [
	"told",
	"known",
	"fresh",
	"words",
	"unopened",
	"nowhere",
	"opening",
	"second",
	"place",
	"length",
	"article",
] as const satisfies readonly (keyof InArticle)[];

/** Where a question's words stand in the article of a sentence, and which of them it has. */
export function inArticle(its: Case): InArticle {
	const { inquiry, extraction, sentence, places } = its;
	const { document } = extraction;
	const size = document.sentences.length;
	const title = titleStems(document);
	const sum = { all: 0, known: 0, rare: 0, told: 0, fresh: 0, here: 0, not: 0 };
	let words = 0;
	inquiry.words.forEach(({ forms, weight }, n) => {
		const strength = strengthOf(its, n);
		const standing = forms.map(places);
		const often = Math.max(0, ...standing.map(({ length }) => length));
		const rarity = weight * Math.log(1 + size / Math.max(often, 0.5));
		const entitled = forms.some((stem) => title.has(stem));
		sum.all += weight;
		sum.rare += rarity;
		sum.told += rarity * strength;
		if (often > 0 || entitled) sum.known += weight;
		if (entitled || standing.some(([first]) => first === 0)) return;
		sum.fresh += weight;
		sum.here += weight * strength;
		if (strength > 0) words++;
		if (often === 0) sum.not += weight;
	});
	const of = (part: number, whole: number) => part / Math.max(1e-6, whole);
	return {
		told: of(sum.told, sum.rare),
		known: of(sum.known, sum.all),
		fresh: sum.fresh > 0 ? sum.here / sum.fresh : 0.5,
		words: Math.min(4, words) / 4,
		unopened: of(sum.fresh, sum.all),
		nowhere: of(sum.not, sum.all),
		opening: Number(sentence.index === 0),
		second: Number(sentence.index === 1),
		place: sentence.index / size,
		length: Math.log(1 + sentence.to - sentence.from) / 4,
		article: Math.min(2, size / 50),
	};
}
