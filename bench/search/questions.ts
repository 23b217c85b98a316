import type { Library } from "../../src/library/library.js";
import { seeded } from "../corpus.js";

/** All sentences of a library, in order. */
export function sentencesOf(library: Library): string[] {
	return [...library.heads.keys()].flatMap((entry) => {
		const document = library.entries[entry]?.document;
		const body = document?.article.body ?? "";
		return (document?.sentences ?? []).map((s) => body.slice(s.start, s.end));
	});
}

/** Questions of all sorts, each about a sentence or somebody of an article drawn at random; a third of them misspelt. */
export function questionsOf(library: Library, count: number): string[] {
	const random = seeded(7);
	const pick = <T>(list: readonly T[]): T | undefined =>
		list[Math.floor(random() * list.length)];
	return Array.from({ length: count }, (_, n) => {
		const extraction =
			library.entries[Math.floor(random() * library.heads.length)];
		const { body = "" } = extraction?.document.article ?? {};
		const at = pick(extraction?.document.sentences ?? []);
		const words = body
			.slice(at?.start, at?.end)
			.split(/[^\p{L}]+/u)
			.filter((word) => word.length > 3);
		const word = () => pick(words) ?? "news";
		const names = (extraction?.people ?? []).flatMap(({ name }) => name ?? []);
		const name = () => pick(names) ?? word();
		const slip = (text: string) =>
			n % 3 === 0 ? text.replace(/(?<=^..)./u, "") : text;
		switch (n % 8) {
			case 0:
			case 5:
				return `when did ${slip(word())} ${word()} ${word()} ${word()}?`;
			case 1:
			case 6:
				return `${slip(word())} ${word()} ${word()} ${word()}`;
			case 2:
				return `what did ${slip(name())} say about ${word()}?`;
			case 3:
				return `who called ${slip(name())}?`;
			case 4:
				return `when did ${name()} visit ${slip(name())}?`;
			default:
				return n % 16 === 7
					? `what did the minister say about ${slip(word())}?`
					: "who called whom?";
		}
	});
}
