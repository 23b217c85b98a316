/** Which of two words before a shared noun is a person's, and which is the other's. */
export interface Respective {
	readonly own: string;
	readonly other: string;
}

const PAIR =
	/(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]+)?) and (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]+)?) \p{Ll}[\p{Ll} '’-]*s,? ?(?:--|–|—|-|:|,|\()? ?(\p{Lu}[^,;:()\n]{1,60}?) and (\p{Lu}[^,;:()\n]{1,60})/u;

/** "The ministers of Dravia and Lorvik, Ana Holm and Petr Vasko". */
const PAIR_OF =
	/\p{Ll}[\p{Ll} '’-]*s of (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]+)?) and (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]+)?),? ?(?:--|–|—|-|:|,|\() ?(\p{Lu}[^,;:()\n]{1,60}?) and (\p{Lu}[^,;:()\n]{1,60})/u;

/**
 * "The Dravian and Lorvik foreign ministers, Ana Holm and Petr Vasko": of the two words before the plural, the first is the
 * first person's and the second the second's. Null where a sentence doesn't name somebody so.
 * @param surname the last word of the person's name
 */
export function respectiveOf(
	sentence: string,
	surname: string,
): Respective | null {
	const opening = sentence.slice(0, 400);
	const [, first, second, one, two] =
		PAIR.exec(opening) ?? PAIR_OF.exec(opening) ?? [];
	if (!first || !second || surname === "") return null;
	if (one?.split(/\s+/).includes(surname)) return { own: first, other: second };
	return two?.split(/\s+/).slice(0, 5).includes(surname)
		? { own: second, other: first }
		: null;
}
