/**
 * How a base form comes from a word: how many letters to drop and what to put there ("3 y" makes "city" of "cities"),
 * after "=" from the word as it stands, else from it in small letters. A few hundred rules serve all words.
 */
export function lemmaRule(text: string, lower: string, lemma: string): string {
	const asIs = lemma[0] === text[0] && text[0] !== lower[0];
	const word = asIs ? text : lower;
	let same = 0;
	while (same < word.length && word[same] === lemma[same]) same++;
	return `${asIs ? "=" : ""}${word.length - same} ${lemma.slice(same)}`;
}

/** Such a rule, read. */
export interface LemmaRule {
	/** Whether the word is taken as it stands. */
	readonly asIs: boolean;
	readonly drop: number;
	readonly put: string;
}

export function readLemmaRule(drop: string, put: string): LemmaRule {
	const asIs = drop.startsWith("=");
	return { asIs, drop: Number(asIs ? drop.slice(1) : drop), put };
}

export function lemmaIn(text: string, { asIs, drop, put }: LemmaRule): string {
	const word = asIs ? text : text.toLowerCase();
	return drop === 0 ? word + put : word.slice(0, word.length - drop) + put;
}
