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

/** @param drop how many letters, after "=" where the word is taken as it stands */
export function lemmaIn(text: string, drop: string, put: string): string {
	const asIs = drop.startsWith("=");
	const word = asIs ? text : text.toLowerCase();
	const kept = word.length - Number(asIs ? drop.slice(1) : drop);
	return word.slice(0, kept) + put;
}
