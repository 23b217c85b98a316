import { describe, expect, test } from "vitest";
import { askingOf } from "../one-article.js";

const ARTICLE = `The European Harbour Fund suspended its loan to Emden on Tuesday, officials said. The fund had promised 40 million crowns.

Prioress Agathe, 84, was carried out of the chapel on a chair. "The bell has survived four floods," she said on the quay.

The union Docks United was not convinced. "They said the same in Leer," said its local chair, Anna Forsberg.

Jens Holt keeps sheep on the dyke. "I sign for the post," Holt said when he was shown his signature on the papers.

Imke Thiel, who runs the ferry company, said that tickets would cost more next year.

The company's accountant, Lia Mesch, said there had been a second set of books.

Karl Lager still owns a part of the shipyard and left its board in June. "I built boats. They build lawsuits," he wrote online.

Advice is given by the tenants' association. Its head, Gesa Lund, said her staff could not keep up: "We have a list for the list."

The drivers' union was angry. "The brakes are old," said its president, Jana Krull.

The fishing authority closed the bank. The trawlermen were told by radio. The authority's president, Dora Weil, said it would stay shut.

Ten-year-old Nico Brandt, who was waiting at the gate, said he did not mind. A spokeswoman for the Ministry of Dykes said that sand was short.

Press operator Milan Auer has worked at the print shop for years. "We print the truth on Mondays," Auer said.

Bente Lund, who represents the clerks on the board of Leerbank, said a promise at breakfast is stale by noon. Leerbank said it was not worried.

"The pool was a guest here for years," said Thielbad's founder and chairwoman, Rike Holt. "It did the dishes."

Mayor Henrik Ott said that the bridge would open in May.`;

const { asked, first, words } = askingOf(ARTICLE, {
	id: "described",
	title: "Emden after the flood",
	published: "2024-06-20",
});

describe("somebody described in other words than the article's", () => {
	test.each([
		[
			"what did Rike Holt say about being a guest",
			"a guest here",
			"Rike Holt",
			"two roles joined are of the one who is named behind them",
		],
		[
			"what did the head of the fishing authority say",
			"stay shut",
			"Dora Weil",
			"the authority is the one that was told more of before",
		],
		[
			"what did the 10 year old at the gate say",
			"did not mind",
			"Nico Brandt",
			"an age may be written out",
		],
		[
			"what did the MoD spokeswoman say about sand",
			"sand was short",
			"A spokeswoman for the Ministry of Dykes",
			"initials may have the small words of the name",
		],
		[
			"what did the woman speaking for the Ministry of Dykes say",
			"sand was short",
			"A spokeswoman for the Ministry of Dykes",
			"whoever speaks for it is a spokeswoman",
		],
		[
			"what did the guy who runs a press at the print shop say",
			"the truth on Mondays",
			"Milan Auer",
			"who runs a machine operates it",
		],
		[
			"what did the clerks' woman on Leerbank's board say",
			"stale by noon",
			"Bente Lund",
			"a woman is no bank",
		],
		[
			"what did the nun say about the bell",
			"survived four floods",
			"Agathe",
			"the topic is hers alone, and nothing contradicts the word",
		],
		[
			"what did the union rep say about leer",
			"the same in Leer",
			"Anna Forsberg",
			"“its chair” is of the union named before",
		],
		[
			"what did the bookkeeper say about the books",
			"second set of books",
			"Lia Mesch",
			"a bookkeeper is a kind of accountant",
		],
		[
			"what did the boss of the ferry company say about tickets",
			"cost more",
			"Imke Thiel",
			"whoever runs a company is its boss",
		],
		[
			"tenants' association on the list",
			"list for the list",
			"Gesa Lund",
			"“its head” speaks for the body named before",
		],
		[
			"what did the farmer say about the signature",
			"sign for the post",
			"Jens Holt",
			"of whom nothing is said may be a farmer",
		],
	])("%s: %s, from %s, for %s", (question, holds, speaker) => {
		const excerpt = first(question);
		expect(words(excerpt)).toContain(holds);
		expect(excerpt?.speaker).toContain(speaker);
	});

	test.each([
		["what did the nun say about the bridge", "the mayor did, and is no nun"],
		["what did the Danish nun say about the bell", "of another country"],
		["what did Sister Benedikta say about the bell", "a name that is nobody's"],
	])("%s: not in the briefing, for %s", (question) => {
		expect(asked(question).abstained).toBe(true);
	});

	test.each([
		["what did Ott's daughter say about the bridge", "her father did"],
		["what did the driver say about the brakes", "the union's president did"],
	])("%s: not in the briefing, for %s", (question) => {
		expect(asked(question).abstained).toBe(true);
	});

	test("a pronoun means whoever its own paragraph is about", () => {
		expect(first("what did Lager write online")?.speaker).toBe("Karl Lager");
	});

	test("a name may be asked for by its initials", () => {
		expect(words(first("when did the EHF suspend the loan"))).toContain(
			"on Tuesday",
		);
	});
});
