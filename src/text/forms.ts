import type { Upos } from "./document.js";
import { Memo } from "./memo.js";

/** What the tokenizer tells of a word apart from its place. */
export interface Form {
	readonly text: string;
	readonly lower: string;
	readonly lemma: string;
	readonly upos: Upos;
	/** Its own number, the same wherever the form stands, so that what is known of it can be found by that; -1 for one not kept. */
	readonly number: number;
}

interface Kept extends Form {
	/** Whether it is a part of a contraction, whose lemma the whole decides ("ca" of "can't"). */
	readonly contracted: boolean;
	readonly next: Kept | null;
}

/** A token of wink-nlp with the forms that it was seen in: by its tag, and by what stands in the article where that differs. */
export interface Lexeme {
	readonly token: string;
	readonly blank: boolean;
	/** A mark that two of make a quotation mark. */
	readonly tick: boolean;
	first: Kept | null;
}

/** wink-nlp's own numbers of tokens from here on, and forms beyond so many, are not kept: an endless stream of new words ends here. */
const MOST_LEXEMES = 2 ** 17;
const MOST_FORMS = 150_000;
/** A longer string may be a slice that keeps its whole article alive. */
const LONGEST_SLICE = 12;

const lowerCase = new Memo((text: string) => text.toLowerCase());

/** The forms of words seen so far: what is worked out of a word by itself is worked out once, and is found by number, not by letters. */
export class Forms {
	readonly #lexemes: (Lexeme | null)[] = new Array(MOST_LEXEMES).fill(null);
	#count = 0;

	/** The token that wink-nlp gives this number; null where it was not seen before. */
	lexeme(id: number): Lexeme | null {
		return this.#lexemes[id] ?? null;
	}

	add(id: number, token: string): Lexeme {
		const lexeme: Lexeme = {
			token,
			blank: token.trim() === "",
			tick: token === "`" || token === "'",
			first: null,
		};
		if (id < MOST_LEXEMES) this.#lexemes[id] = lexeme;
		return lexeme;
	}

	/** The form with this tag that stands in the article as `text`; null where it was not seen before. */
	known({ first }: Lexeme, text: string, upos: Upos): Form | null {
		let form = first;
		while (
			form !== null &&
			(form.upos !== upos || form.contracted || form.text !== text)
		)
			form = form.next;
		return form;
	}

	keep(lexeme: Lexeme, text: string, upos: Upos, lemma: string): Form {
		return this.#keep(lexeme, text, upos, lemma, false);
	}

	/** The same of a part of a contraction, which the lemma tells apart too. */
	contracted(lexeme: Lexeme, text: string, upos: Upos, lemma: string): Form {
		for (let form = lexeme.first; form !== null; form = form.next)
			if (
				form.contracted &&
				form.upos === upos &&
				form.lemma === lemma &&
				form.text === text
			)
				return form;
		return this.#keep(lexeme, text, upos, lemma, true);
	}

	/** A form that is not kept. */
	fresh(text: string, lemma: string, upos: Upos): Form {
		return { text, lower: lowerCase.of(text), lemma, upos, number: -1 };
	}

	#keep(
		lexeme: Lexeme,
		text: string,
		upos: Upos,
		lemma: string,
		contracted: boolean,
	): Form {
		if (
			this.#count >= MOST_FORMS ||
			(text !== lexeme.token && text.length > LONGEST_SLICE)
		)
			return this.fresh(text, lemma, upos);
		lexeme.first = {
			text,
			lower: lowerCase.of(text),
			lemma,
			upos,
			number: this.#count++,
			contracted,
			next: lexeme.first,
		};
		return lexeme.first;
	}
}
