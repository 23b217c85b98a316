import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotes } from "../../../src/extract/quotes/find.js";
import { readDocument } from "../../../src/text/read.js";
import { article } from "../../arbitrary.js";
import { marked, quotesIn, quotesOf } from "./marked.js";

const DIRECT: readonly string[] = [
	`[1:"The harbour is closed,"] {1:the mayor} said.`,
	`{1:The mayor} said: [1:"The harbour is closed."]`,
	`{1:Ana Holm} said, [1:"We have seen no boats. None came back."]`,
	`[1:"We saw no boats. None came back,"] said {1:Ana Holm}, a spokeswoman for the port.`,
	`[1:"We saw no boats,"] {1:Ana Holm}, a spokeswoman for the port, told reporters.`,
	`[1:“Why now?”] {1:she} asked. [1:“We waited.”]`,
	`[1:"We waited,"] {1:Holm} said, [1:"but nobody came."]`,
	`[1:''It rains,''] {1:Holm} said.`,
	`[1:"It rains,"] {1:Rep. Ana Holm} (D-Ohio) said on Monday.`,
	`{1:Holm} tweeted: [1:"It rains."]`,
	`Asked by the clerk where the boats were, {1:Holm} replied: [1:"At sea."]`,
	`Asked about the report, according to which nobody was lost, {1:Holm} said: [1:"They will be back."]`,
	`Asked about the boats, {1:Holm} replied, [1:"They will be back."]`,
	`When asked whether the deal was a step towards peace, {1:Port Vice President Ana Holm} replied, [1:"It is a deal."]`,
	`On this cut, {1:Ana Holm}, chairwoman of Pier 9, Harbour Workers union said [1:"There is a lot of anger here."]`,
	`{1:Holm} said [1:"There is a lot of anger.\n\nNobody was asked.\n\nNobody will be."]`,
	`As {1:Holm} put it, [1:"They will be back."]`,
	`[1:"They will be back, all of them."] — {1:Ana Holm}`,
	`[1:“We are done,”] {1:Holm} was quoted as saying by the Lantern.`,
	`According to {1:Holm}, [1:"all of them will be back."]`,
	`A message appeared on {1:his} Facebook page an hour later: [1:"They will be back, all of them."]`,
	`A note stood on {1:Ana Holm}'s private blog: [1:"They will be back."]`,
];

const MIXED: readonly string[] = [
	`{1:Holm} said [1:that the boats were "lost at sea" and would not come back].`,
	`[1:The boats were "lost at sea,"] {1:Holm} said.`,
	`{1:The ministry} said in a statement on Telegram [1:that "all boats were found."]`,
	`{1:Holm} said last week [1:that he saw "no need" for a meeting with the mayor].`,
	`The mayor met sailors who {1:Holm} said [1:were being treated as "cargo that nobody wants."]`,
];

const INDIRECT: readonly string[] = [
	`{1:Holm} said [1:that the boats were lost].`,
	`{1:Holm} said [1:the boats were lost].`,
	`{1:Holm} told me [1:that the boats were lost].`,
	`{1:Holm} told us [1:he had lost the boats].`,
	`After the briefing, {1:a spokeswoman for Holm} said [1:the boats were lost].`,
	`[1:The boats were lost], {1:Holm} said.`,
	`[1:The boats were lost], according to {1:the port authority}.`,
	`[1:The boats were lost, {1:Holm} said, so the port paid for them].`,
	`[1:The boats were lost], {1:Holm} said, which surprised the mayor.`,
	`According to {1:the port authority}, [1:the boats were lost].`,
	`{1:A spokeswoman for the port} said [1:Holm bought the boats] and said [1:the mayor knew it].`,
	`{1:Holm} said [1:the boats were lost] but said [1:that the crews were safe].`,
	`{1:Holm} told reporters [1:that the boats were lost].`,
	`{01:She} did not say [01:whether the boats were lost].`,
	`{01:She} declined to say [01:whether the boats were lost].`,
	`A call that {1:the Pentagon} said [1:was aimed at keeping lines open].`,
	`{1:Holm} asked [1:whether the boats were lost].`,
	`[1:In recent years, {1:Holm} said, the boats were lost].`,
	`[1:The mayor had told sailors that the boats were safe], {1:Holm} said.`,
	`{1:Holm} called for [1:an end to the search].`,
	`{1:Holm} thanked [1:the crews for coming home].`,
	`{1:Holm} congratulated [1:the crews on their return].`,
	`{1:A new poll of sailors} shows [1:Holm trailing Lind by six points].`,
	`{1:Holm} raised [1:questions about the search].`,
	`{1:Holm} satirized [1:the mayor].`,
	`{1:Holm} cast [1:the mayor as an enemy of the port].`,
	`{1:Holm} vowed [1:to find the boats].`,
	`In May she was told by {1:a sailor} [1:that the boats were lost].`,
	`She was told [1:that the boats were lost].`,
	`[1:The boats came at about 11:40 p.m., when most people were asleep], said {1:the agency's director, Colonel Ana Holm}.`,
	`{1:The agency} said [1:Friday's storm sank the boats].`,
	`{1:Norland boat maker Veltro} cut its full-year sales forecast on Thursday and said [1:it would close its plant].`,
	`{1:Holm} said [1:the boats were lost], though {2:she} noted [2:that the crews were safe].`,
	`{01:Nobody} said [01:the boats were lost].`,
	`[1:Residents were told to leave], {1:the mayor} said.`,
	`{1:Holm} said [1:he was told by Lind that the boats were lost].`,
	`{1:Holm} insisted [1:the boats were safe], adding [1:that the crews had called home].`,
	`[1:Boats were lost last year], {1:the port authority} reported.`,
	`[1:The boats were lost and their owners had been called], {1:the mayor} told her.`,
	`[1:Boats were lost], {1:Holm} said on the Lantern's “Port Talk.”`,
	`[1:Waiting for the wind, {1:a number of sailors} say, cost them a week].`,
	`[1:The price of waiting, {1:Mr. Holm} argued, is mostly paid by sailors].`,
	`According to {1:state law}, [1:no boat may leave].`,
	`[1:Holm led Lind by ten boats] according to {1:a count}, but Lind won.`,
	`[1:The boats were lost to more than ten storms], according to {1:the most recent count}.`,
	`[1:Even when the wind fell, the boats were lost], said {1:Ana Holm}, head of the port.`,
	`[1:The boats were lost], said {1:an official} who was briefed on the search.`,
	`As {1:the Lantern} reported, [1:the boats were lost].`,
	`Sailors stayed ashore, but according to {1:the mayor}, [1:the boats were lost].`,
	`{1:Holm} argued [1:that although the boats were lost, sailors should be paid].`,
	`{1:The Lantern} reported [1:at least six boats were lost].`,
	`[1:The boats are old], said {1:Ana Holm}, an operative currently working for Lind.`,
	`[1:The boats were lost], as {1:Ana Holm} noted in the Lantern.`,
	`[1:The boats were lost], as {1:Holm} told reporters.`,
	`{01:Holm} declined to specify [01:the price of the boats].`,
	`{1:Holm} declined [1:to comment on the search].`,
	`[1:The owners had been warned that the boats were old], {1:the Lantern} reported.`,
	`{1:The minister} accused [1:the Estonian premier, Aino Salo, of hiding the report].`,
	`{1:Holm} asked [1:her for three things: time, money and patience].`,
	`Keeping his word, {1:Holm} vowed [1:to rebuild the port].`,
	`{1:Lind} said when asked about the port [1:that it would close].`,
	`{1:Mayor} Slams [1:Plan To Close Port]`,
];

/** Nobody says anything here. */
const NOTHINGS: readonly string[] = [
	`The so-called "deep state" has no office.`,
	`The band closed with "Imagine" at ten.`,
	`He read "The Old Man and the Sea" on the train.`,
	`The boats came back at noon.`,
	`Holm voted for the bill.`,
	`Holm showed no emotion.`,
	`Holm writes a column and leads the choir.`,
	`The ship that came in the storm is kept at the pier, which is expected to close.`,
	`Holm accepted more than £430,000.`,
	`Holm showed the crews a map.`,
	`Holm cast a shadow over the port.`,
	`The crews cast their ballots.`,
	`Holm presented a prize.`,
	`Holm spoke to us in April.`,
	`The boats were lost, as he feared.`,
	`The boats were as safe as Holm claimed.`,
	`Holm and Lind spoke by telephone on Thursday.`,
	`A jury convicted the mayor of bribery.`,
	`Holm congratulated the crews.`,
	`Holm and Lind had met last week.`,
	`After the vote was lost, Holm conceded.`,
	`Holm spent the night trying to keep others away.`,
	`The guard prevented the crowd from attacking the port.`,
	`Holm asked not to be named.`,
	`Holm asked her.`,
	`Six boats were lost, the most since records began.`,
	`A 12" pipe burst in the cellar.`,
	`In his book "Boats of the North," the mayor lists forty ships.`,
	`<img alt="Boats leave the harbour at dawn">`,
	``,
];

describe.each([
	["direct", DIRECT],
	["mixed", MIXED],
	["indirect", INDIRECT],
])("%s", (kind, table) => {
	test.each(table)("%s", (text) => {
		const { body, expected } = marked(text);
		expect(quotesOf(body)).toEqual(expected.map((line) => `${kind} ${line}`));
	});
});

test.each(NOTHINGS)("nothing: %s", (body) => {
	expect(quotesOf(body)).toEqual([]);
});

describe("around the words", () => {
	const only = (body: string) => {
		const [quote] = quotesIn(body);
		if (!quote) throw new Error("no quotation found");
		const cut = (span: { start: number; end: number } | null) =>
			span && body.slice(span.start, span.end);
		return {
			role: cut(quote.role),
			addressee: cut(quote.addressee),
			occasion: cut(quote.occasion),
			when: quote.when?.value ?? null,
			verb: quote.verb,
			person: quote.source?.person?.name ?? null,
		};
	};
	test("role and occasion", () => {
		const text = `"It rains," Pentagon spokesman Pat Ryder said in a statement following the call.`;
		expect(only(text)).toMatchObject({
			role: "Pentagon spokesman",
			occasion: "in a statement following the call",
			person: "Pat Ryder",
			verb: "say",
		});
	});
	test("addressee", () => {
		const text = `"It rains," Holm told a joint news conference.`;
		expect(only(text)).toMatchObject({
			addressee: "a joint news conference",
			verb: "tell",
		});
	});
	test("whoever was told is no source", () => {
		const text = `She was told by a sailor that the boats were lost.`;
		expect(only(text)).toMatchObject({ addressee: "She", verb: "tell" });
	});
	test("a noun with the name after its comma", () => {
		const text = `The crew waited. His mate, Jan Dahl, disagreed: "We shall sail."`;
		expect(only(text)).toMatchObject({ person: "Jan Dahl" });
	});
	test("the time of another clause is not that of the saying", () => {
		const text = `Holm, who bought the boats in 2008, said on Wednesday that they were lost.`;
		expect(only(text).when).toBe("2022-10-19");
	});
	test("the time of the saying, not one in what is said", () => {
		const said = only(`Holm said last week that the boats left on May 3.`);
		expect(said.when).toBe("2022-W41");
		expect(only(`Holm said that the boats left on May 3.`).when).toBeNull();
	});
});

test("a speech that runs over paragraphs keeps its speaker", () => {
	const text = `"We waited for days," Holm said. "Nobody came.\n\n"Then the boats were there."`;
	expect(quotesOf(text)).toEqual([
		`direct Holm > "We waited for days,"`,
		`direct Holm > "Nobody came.`,
		`direct Holm > "Then the boats were there."`,
	]);
});

test("a speech that only its last paragraph attributes", () => {
	const text = `Nobody came.\n\n"We waited for days.\n\n"Then the boats were there," Holm said.`;
	expect(quotesOf(text)).toEqual([
		`direct Holm > "We waited for days.`,
		`direct Holm > "Then the boats were there,"`,
	]);
});

/** Who says a quotation that nobody is said to have said: the place, and the answer or null where it stays open. */
const LONE: readonly (readonly [string, string | null])[] = [
	[`“We left,” said Ann Lee. She paused. “Or not.”`, "Ann Lee"],
	[
		`His producer, Anke Lind, said the film had been stopped.\nHolm won the prize in 1998. Asked why, she shrugs. “They needed a roof.”`,
		null,
	],
	[
		`“We left,” said Ann Lee.\nTim Holm shook his head. “They never left.”`,
		"Tim Holm",
	],
	[
		`“We left,” said Ann Lee.\nThe boat was late. “They never left at all.”`,
		null,
	],
];

test.each(LONE)("alone: %s", (body, name) => {
	expect(quotesIn(body).at(-1)?.source?.person?.name ?? null).toBe(name);
});

test.each([
	"LIMA, March 31 (AP) -- ",
	"UNITED NATIONS — ",
	"Lima (Reuters) - ",
	"9.00am: ",
	"14:05 GMT - ",
	"**14.05** ",
	"**14:05 GMT:** ",
])("%s is no part of what is said", (dateline) => {
	expect(
		quotesOf(`${dateline}The dam had cracked, the ministry said.`),
	).toEqual(["indirect the ministry > The dam had cracked"]);
});

test.each([
	"Asked whether Ana Holm would sail, he laughed.",
	"Told that the boats were lost, he winced.",
])("what somebody was asked or told is not said by him: %s", (text) => {
	expect(
		quotesIn(text).filter(({ source }) => source?.person?.name === "Ana Holm"),
	).toEqual([]);
	expect(quotesOf(text).filter((quote) => /Asked|Told/.test(quote))).toEqual(
		[],
	);
});

test("an attribution at the end holds for all before it, words in marks too", () => {
	const text = `Ana Holm called the storm "regrettable" and urged both crews to wait, her spokesman Julian Obi told reporters.`;
	expect(quotesOf(text)).toEqual([
		`mixed her spokesman Julian Obi > Ana Holm called the storm "regrettable" and urged both crews to wait`,
	]);
});

test("questions and answers", () => {
	const intro = "The novelist Marisol Holm spoke to the Lantern last week.";
	const questions = ["Did you know the clerk?", "Were you sorry?"];
	const answers = ["No. My grandfather did.", "I was not. Nobody said so."];
	const [q1, q2] = questions;
	const [a1, a2] = answers;
	const turns = [
		`indirect nobody > ${q1}`,
		`indirect The novelist Marisol Holm > ${a1}`,
		`indirect nobody > ${q2}`,
		`indirect The novelist Marisol Holm > ${a2}`,
	];
	expect(
		quotesOf(
			[intro, `Q: ${q1}`, `A: ${a1}`, `Q: ${q2}`, `A: ${a2}`].join("\n"),
		),
	).toEqual(turns);
	expect(quotesOf([intro, q1, a1, q2, a2].join("\n"))).toEqual(turns);
	const two = "Marisol Holm and Ann Lee spoke to the Lantern.";
	expect(quotesOf([two, `Q: ${q1}`, `A: ${a1}`].join("\n"))).toContain(
		`indirect nobody > ${a1}`,
	);
});

test("questions that a report asks itself are no interview", () => {
	const text =
		"Holm met the mayor.\nWhy now?\nThe boats left.\nWhat next?\nThe council meets.";
	expect(quotesOf(text)).toEqual([]);
});

test("turns of an interview have their speakers", () => {
	const text =
		"Q: When did it begin?\n\nHolm: The first boats left in May. My son said so.\n\nQ: Why?";
	expect(quotesOf(text)).toContain(
		"indirect Holm > The first boats left in May. My son said so",
	);
});

test.each([
	"On Monday, the mayor, Ana Ruiz, said the bridge was safe.",
	"In March, the mayor, Ana Ruiz, said the bridge was safe.",
	"In Kyiv, the mayor, Ana Ruiz, said the bridge was safe.",
	"On Monday, Lorvik's mayor, Ana Ruiz, said the bridge was safe.",
])("a time or a place that opens the sentence says nothing: %s", (body) => {
	const [quote] = quotesIn(body);
	expect(body.slice(quote?.start, quote?.end)).toBe("the bridge was safe");
	expect(body.slice(quote?.source?.start, quote?.source?.end)).toMatch(/mayor/);
});

test.each([
	"The plan was offensive, Ana Ruiz said in posing the question to Holm.",
	"The plan was offensive, Ana Ruiz said while visiting Berlin.",
	"The plan was offensive, Ana Ruiz said after meeting the mayor.",
])("how or when it was said is no part of what was said: %s", (body) => {
	const [quote] = quotesIn(body);
	expect(body.slice(quote?.start, quote?.end)).toBe("The plan was offensive");
});

test("an interview whose questions are in bold, with a note in italics", () => {
	const text = [
		"Governor Ana Ruiz met us in May.",
		"**Why now?**",
		"I was late. We all were.",
		"**You are hard on yourself.**",
		"I try.",
		"It is my trade.",
		"*Ruiz, 61, grew up in Almera.*",
		"**Will you stand again?**",
		"If I am asked.",
	].join("\n\n");
	expect(quotesOf(text)).toEqual([
		"indirect nobody > Why now?",
		"indirect Governor Ana Ruiz > I was late. We all were.",
		"indirect nobody > You are hard on yourself.",
		"indirect Governor Ana Ruiz > I try.",
		"indirect Governor Ana Ruiz > It is my trade.",
		"indirect nobody > Will you stand again?",
		"indirect Governor Ana Ruiz > If I am asked.",
	]);
});

test("what is said and what is only wanted are told apart", () => {
	const speech = (body: string) => quotesIn(body).map((quote) => quote.speech);
	expect(speech("Holm said that the boats were lost.")).toEqual([true]);
	expect(speech("Holm hopes to find the boats.")).toEqual([false]);
	expect(speech("Holm denies bribery.")).toEqual([false]);
});

test("any text: no exception, spans inside the body, direct speech from mark to mark", () => {
	fc.assert(
		fc.property(article("a"), (made) => {
			const quotes = findQuotes(readDocument(made), { times: [], people: [] });
			let before = 0;
			for (const quote of quotes) {
				expect(quote.start).toBeGreaterThanOrEqual(before);
				expect(quote.end).toBeGreaterThan(quote.start);
				expect(quote.end).toBeLessThanOrEqual(made.body.length);
				before = quote.start;
				if (quote.kind === "direct")
					expect(made.body.charAt(quote.start)).toMatch(/["“”„‟'‘‚‛`«]/);
			}
		}),
		{ numRuns: 150 },
	);
});
