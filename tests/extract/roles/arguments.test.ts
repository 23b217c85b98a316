import { describe, expect, test } from "vitest";
import { argumentsOf } from "../../../src/extract/roles/arguments.js";
import type { Phrase } from "../../../src/extract/roles/phrase.js";
import { readDocument } from "../../../src/text/read.js";
import { articleOf } from "../../text/marked.js";

/** The arguments of the verb in asterisks as one line: doer > done to | got it; behind prepositions; not, how held. */
function told(marked: string): string {
	const body = marked.replaceAll("*", "");
	const document = readDocument(articleOf(body));
	const at = marked.indexOf("*");
	const verb = document.tokens.find(({ start }) => start === at);
	if (!verb) throw new Error(`no verb is marked in: ${marked}`);
	const found = argumentsOf(document, verb);
	const words = (phrases: readonly Phrase[]) =>
		phrases.map(({ start, end }) => body.slice(start, end)).join(" + ");
	return [
		`${words(found.agent)} > ${words(found.patient)}`,
		...(found.recipient.length > 0 ? [`| ${words(found.recipient)}`] : []),
		...found.obliques.map(
			({ preposition, start, end }) =>
				`; ${preposition}: ${body.slice(start, end)}`,
		),
		...(found.negated ? ["not"] : []),
		...(found.modality === "actual" ? [] : [found.modality]),
	].join(" ");
}

const sentences: readonly (readonly [string, string])[] = [
	["Police *arrested* two men.", "Police > two men"],
	["Two men were *arrested* by police.", "police > Two men"],
	["Two men were *arrested*.", " > Two men"],
	["The minister *gave* her a letter.", "The minister > a letter | her"],
	[
		"The minister *gave* a letter to the king.",
		"The minister > a letter ; to: the king",
	],
	[
		"The army and the navy *attacked* the port.",
		"The army and the navy > the port",
	],
	[
		"The army attacked the port and *burned* the ships.",
		"The army > the ships",
	],
	["The ship was attacked and *burned*.", " > The ship"],
	["The man who *shot* the king was caught.", "The man > the king"],
	["The man whom police *arrested* fled.", "police > The man"],
	[
		"The soldiers who were *killed* in the attack were young.",
		" > The soldiers ; in: the attack",
	],
	["The lawyer *representing* the family spoke.", "The lawyer > the family"],
	["The king wants to *visit* the city.", "The king > the city planned"],
	["The king asked the minister to *resign*.", "the minister >  planned"],
	["The minister promised the king to *resign*.", "The minister >  planned"],
	["The minister is expected to *resign*.", "The minister >  planned"],
	["The police did not *arrest* the man.", "The police > the man not"],
	["The police failed to *arrest* the man.", "The police > the man not"],
	["The king may *visit* the city.", "The king > the city possible"],
	[
		"She left the party, *taking* its voters with her.",
		"She > its voters ; with: her",
	],
	[
		"After *meeting* the king, the minister resigned.",
		"the minister > the king",
	],
	["He accused the minister of *stealing* money.", "the minister > money"],
	["The plan to *sell* the company failed.", "The plan > the company planned"],
	[
		"The king's plan to *sell* the palace failed.",
		"The king > the palace planned",
	],
];

describe("arguments of a verb", () => {
	test.each(sentences)("%s", (marked, expected) => {
		expect(told(marked)).toBe(expected);
	});
});
