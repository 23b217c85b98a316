import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTimes } from "../../../src/extract/times/find.js";
import { resolvePhrase } from "../../../src/extract/times/phrase.js";
import type { Document, Token } from "../../../src/text/document.js";
import { mark, plain } from "./marked.js";

/** Published on Friday, October 21, 2022. */
const PUBLISHED = "2022-10-21";

describe("dates with their year from publication and tense", () => {
	test.each([
		"Russia invaded Ukraine on [[February 24|2022-02-24]].",
		"They will meet on [[January 5|2023-01-05]].",
		"He was arrested on [[January 2|2022-01-02]] with a ticket.",
		"The vote was planned for [[January 2|2023-01-02]].",
		"The quota runs out on [[May 31|2023-05-31]].",
		"The deal is expected to close in [[December|2022-12]].",
		"The dividend is payable [[Dec. 15|2022-12-15]] to holders of record [[Nov. 17|2022-11-17]].",
		"It has been open since [[November|2021-11]].",
		"The court will rule on [[Tuesday|2022-10-25]].",
		"The court ruled on [[Tuesday|2022-10-18]].",
		"The trial begins [[Monday|2022-10-24]], they said.",
		"She spoke [[Friday|2022-10-21]].",
		"He was expected to speak [[as early as Monday|2022-10-24]].",
		"It was postponed until [[Thursday|2022-10-27]].",
		"He died [[last Oct. 23|2021-10-23]].",
		"They met [[last May|2022-05]] and [[this summer|2022-SU]].",
		// The night of the day that is spoken of, but for what already had its effect.
		"The town was shelled [[overnight|2022-10-21TNI]], killing nine people.",
		"Shares were depressed by [[overnight|2022-10-20TNI]] losses.",
		"Rain is expected [[overnight|2022-10-21TNI]].",
		"They fought on [[Tuesday|2022-10-18]] and [[overnight|2022-10-18TNI]].",
		"[[Today|2022-10-21]]'s women's final was won by Norway.",
		"He was shot [[last Monday|2022-10-10]].",
		"The vote is [[next Friday|2022-10-28]].",
		"It will open for [[18 hours|PT18H]] [[a week|P1W]] from [[1 June|2023-06-01]].",
	])("%s", (marked) => {
		expect(mark(plain(marked), PUBLISHED)).toBe(marked);
	});
});

describe("what its clause looks ahead to or back on", () => {
	test.each([
		"A visit planned for [[May|2023-05]] has been postponed.",
		"The election, set for [[March|2023-03]], may be delayed.",
		"The hearing scheduled for [[Monday|2022-10-24]] was adjourned.",
		"The group hopes to restore power by [[Saturday|2022-10-22]].",
		"Engineers expect to finish by [[Wednesday|2022-10-26]].",
		"By [[Wednesday|2022-10-19]] the water had reached the town.",
		'"Ask me in [[May|2023-05]]," she said.',
		"Call us on [[Monday|2022-10-24]].",
		"The minister is due to brief lawmakers on [[Monday|2022-10-24]].",
		// What went as planned has been.
		"The match went ahead as planned on [[Wednesday|2022-10-19]].",
		"The raid began as previously planned [[Saturday night|2022-10-15TNI]].",
		"The vote began as scheduled on [[Monday|2022-10-17]].",
		"They will talk again on [[Wednesday|2022-10-26]].",
		"They agreed on [[Monday|2022-10-17]] to meet in [[January|2023-01]].",
		"He wants to return to the ring in [[January|2023-01]].",
		"The next round takes place on [[Sunday|2022-10-23]].",
		"It expects sales of 2 billion, down from a forecast of 3 billion given in [[May|2022-05]].",
		"A report published in [[January|2022-01]] said so.",
		"It plans to sell the plant bought in [[January|2022-01]].",
		"He was held on [[Monday|2022-10-17]] and will appear in court on [[Friday|2022-10-21]].",
		"The meeting was on [[Wednesday|2022-10-19]].",
		"Police said on [[Saturday|2022-10-15]] that a man was held.",
		"He could be home [[as soon as Tuesday|2022-10-25]].",
		"In [[January|2022-01]], [[a week|P1W]] after the verdict of the court, a bomb in the town killed a guard.",
		"The two leaders meet [[Monday|2022-10-24]].",
		"The plant will be shut for [[five weeks|P5W]] from [[November 4|2022-11-04]].",
		"He said that the party must win in [[January|2023-01]].",
		"He said that she understands the value of winning in [[January|2023-01]].",
		"Ahead of [[Sunday|2022-10-23]]'s vote they must choose.",
		// Its day was set before: the coming one where the verb looks ahead, the past one where it looks back.
		"She will miss [[Monday|2022-10-24]]'s derby.",
		"[[Monday|2022-10-24]]'s debate will be in English.",
		"They lost [[Monday|2022-10-17]]'s derby.",
		// What nobody plans lies behind.
		"The police will look into [[Monday|2022-10-17]]'s fire.",
		"She has summoned both of them to Dublin for [[Monday|2022-10-24]].",
		"The union called a strike for [[Monday|2022-10-24]].",
		"He apologised for [[Monday|2022-10-17]].",
		"He would resign if he lost the vote in [[January|2023-01]].",
		"She leaned in and boomed: “Let’s defeat them in [[July|2023-07]].”",
		"They spoke of the 2 million people who are eligible to cast a ballot in [[July|2023-07]].",
		"It is likely to be seen as dearer than it was in [[January|2022-01]].",
		"The judge noted the [[February 3|2023-02-03]] vote in the north.",
		"It gave $90 million in loans through [[February|2023-02]].",
		"They are campaigning before [[the winter|2022-WI]] debates.",
		"It grew from [[September|2014-09]] to [[December 2014|2014-12]].",
		"They met between [[November|2013-11]] and [[March 2014|2014-03]].",
	])("%s", (marked) => {
		expect(mark(plain(marked), PUBLISHED)).toBe(marked);
	});
});

test.each([
	"Sales fell in [[the fourth quarter of the year|2022-Q4]], it said.",
	"Sales may fall in [[the fourth quarter of the year|2023-Q4]], it said.",
	"Sales fell in [[the first quarter of the year|2023-Q1]], it said.",
])("in January: %s", (marked) => {
	expect(mark(plain(marked), "2023-01-20")).toBe(marked);
});

describe("a weekday's side of publication", () => {
	test.each([
		// The verb right before it.
		"A draft approved [[Wednesday|2022-10-19]] would move the town to the left.",
		"Wages would rise, according to a paper lawmakers released [[Monday|2022-10-17]].",
		// What is supposed has yet to happen.
		"If she wins [[Tuesday|2022-10-25]], the talks go on.",
		"Once they agree on [[Sunday|2022-10-23]], work can begin.",
		// What is told of the subject, its verb does not tell ahead.
		"His speech [[Wednesday|2022-10-19]] will be a topic of the debate.",
		"The mayor announced a spending plan on [[Monday|2022-10-17]].",
		// A day nearly a week off is rather the near one, unless nothing leaves a doubt.
		"They were to arrive on [[Thursday|2022-10-20]].",
		"She was set to speak [[Thursday|2022-10-20]].",
		"They were sent there for [[the coming weekend|2022-W42-WE]] to talk.",
		"The mayor is coming off a strong debate [[Thursday night|2022-10-20TNI]].",
		"The town would not say [[Thursday|2022-10-20]] why it closed the bridge.",
		"The council will meet on [[Thursday|2022-10-27]].",
		"The council plans to meet on [[Thursday|2022-10-27]].",
		"She is set to speak [[Thursday|2022-10-27]].",
		"The club has not said whether she will be there [[this Saturday morning|2022-10-22TMO]].",
		"The match planned for [[Thursday|2022-10-20]] was called off.",
		"The town must not lose sight of [[Sunday|2022-10-23]]'s vote.",
		"The mayor left on [[Saturday|2022-10-15]].",
		"The town of Harle holds its vote on [[Wednesday|2022-10-26]].",
		// A past that is spelt as the base form.
		"The bank put the figure at 3 on [[Saturday|2022-10-15]].",
		"He had been due to leave on [[Wednesday|2022-10-19]].",
		"An address, to be delivered [[Wednesday|2022-10-26]], is being written.",
		"The party urged them to vote [[Tuesday|2022-10-25]].",
	])("%s", (marked) => {
		expect(mark(plain(marked), PUBLISHED)).toBe(marked);
	});
});

describe("clock times", () => {
	test.each([
		"[[5.45pm|2022-10-21T17:45]]: The mayor spoke.\n[[9.00am|2022-10-21T09:00]]: The storm made landfall shortly before [[4am|2022-10-21T04:00]].",
		"The storm hit on [[October 3|2022-10-03]].\n[[08:15 GMT|2022-10-21T08:15Z]] Police spoke.",
		"The storm hit on [[October 3|2022-10-03]].\n[[09:00|2022-10-21T09:00]]\nPolice spoke.",
		"They met on [[Wednesday|2022-10-19]]. At [[9 p.m.|2022-10-19T21:00]] they left.",
		"It starts at [[7.30 p.m.|2022-10-21T19:30]] and ends at [[10.15pm|2022-10-21T22:15]], or [[21.15 GMT|2022-10-21T21:15Z]].",
		"The index rose 4.30 points.",
	])("%s", (marked) => {
		expect(mark(plain(marked), PUBLISHED)).toBe(marked);
	});
});

describe("a length beside a date", () => {
	const beside = (body: string) =>
		resolvePhrase(body, PUBLISHED).flatMap(({ beside: b }) =>
			b
				? [
						`${b.dates} ${b.value} from ${body.slice(b.anchor.start, b.anchor.end)}`,
					]
				: [],
		);

	test.each([
		[
			"They spoke on August 2, a day before Lee met Voss.",
			"following 2022-08-03 from August 2",
		],
		[
			"They spoke on August 2 in Rome, two weeks after the vote.",
			"following 2022-07-19 from August 2",
		],
		[
			"They spoke on August 2, a month after the vote.",
			"following 2022-07 from August 2",
		],
		[
			"They spoke on August 2, a few days before the summit.",
			"following null from August 2",
		],
		[
			"They spoke on August 2, more than a week before the summit.",
			"following null from August 2",
		],
		[
			"They spoke in August, three days before the summit.",
			"following null from August",
		],
		[
			"The mine closed three weeks after the fire of June 3, 2021.",
			"governing 2021-06-24 from June 3, 2021",
		],
	])("%s", (body, expected) => {
		expect(beside(body)).toEqual([expected]);
	});

	test.each([
		"The mine closed three weeks after the fire.",
		"They spoke on August 2. Three weeks after that they met.",
		"He waited three weeks after she left and on August 2 he wrote.",
		"They spoke on August 2 for three hours.",
	])("nothing: %s", (body) => {
		expect(beside(body)).toEqual([]);
	});
});

describe("times that hang on another", () => {
	test.each([
		"They met on [[May 13|2022-05-13]]. [[A day later|2022-05-14]], they spoke.",
		"He came in [[1996|1996]] and left [[the following year|1997]].",
		"It began in [[March 2020|2020-03]] and ended [[the same month|2020-03]].",
		"She left [[two weeks after Easter 2018|2018-04-15]].",
		"Profit rose in [[the third quarter|2022-Q3]] from [[a year earlier|2021-Q3]].",
		"Sales rose from [[a year ago|2021]].",
		"He left on [[the first Monday of October 2014|2014-10-06]].",
		"It fell in [[the week of October 6|2022-W40]].",
	])("%s", (marked) => {
		expect(mark(plain(marked), PUBLISHED)).toBe(marked);
	});

	test("a length before an event is anchored on the time last spoken of", () => {
		const body =
			"Their last call took place on May 13, a few days before a phone call between the chiefs.";
		const [date, length] = resolvePhrase(body, PUBLISHED);
		expect(date).toMatchObject({ value: "2022-05-13", certainty: "implied" });
		expect(length).toMatchObject({ value: "PXD", type: "DURATION" });
		expect(length?.anchor).toEqual({ start: date?.start, end: date?.end });
	});
});

describe("without a publication date the year stays unknown", () => {
	test.each([
		"It was on [[October 21|XXXX-10-21]].",
		"It was [[Tuesday|XXXX-WXX-2]].",
		"He came [[yesterday|XXXX-XX-XX]] or [[last week|XXXX-WXX]].",
		"He left [[last year|XXXX]] in [[June|XXXX-06]].",
		"He left in [[June|XXXX-06]], [[two days ago|XXXX-XX-XX]].",
		"It rose in [[the third quarter|XXXX-Q3]].",
		"It opened [[last summer|XXXX-SU]].",
		"On [[May 30|XXXX-05-30]] they met; [[two days later|XXXX-06-01]] they left.",
		// A year that the text itself has told goes on.
		"It began in [[October 2019|2019-10]]. On [[November 5|2019-11-05]] it ended.",
	])("%s", (marked) => {
		expect(mark(plain(marked), null)).toBe(marked);
	});
});

describe("durations, sets, times of day, references", () => {
	test.each([
		"It took [[three and a half years|P3Y6M]], then [[two years and a month|P2Y1M]].",
		"A [[three-year|P3Y]] plan for [[the next two decades|P20Y]].",
		"They meet [[every other week|P2W]] and [[every Tuesday|XXXX-WXX-2]].",
		"Open from [[9 a.m.|2022-10-17T09:00]] to [[5 p.m. Monday|2022-10-17T17:00]].",
		"It struck at [[18:00 UTC|2022-10-21T18:00Z]].",
		"It rained on [[Thursday evening|2022-10-20TEV]].",
		"[[Currently|PRESENT_REF]] it rains; in [[the past|PAST_REF]] it snowed.",
		"It grew in [[the 1990s|199]], [[the mid-1980s|198]] and [[the 20th century|19]].",
		"The [[1999|1999]]-[[2003|2003]] talks of [[fiscal 2004|2004]].",
		"It fell in the [[2009|2009]]-[[10|2010]] and [[1998|1998]]-[[99|1999]] seasons of that league.",
		"It was logged as [[2014-10|2014-10]] in the records of the court.",
	])("%s", (marked) => {
		expect(mark(plain(marked), PUBLISHED)).toBe(marked);
	});
});

test("an expression may span a line's end, not a paragraph's", () => {
	const body = `The ministers of the two countries, who had not spoken for some time, met on October
21 in the capital, where they talked about the border, trade and the return of
prisoners, and agreed to go on.`;
	expect(mark(body, PUBLISHED)).toContain("on [[October\n21|2022-10-21]] in");
	expect(mark("They met in October\n\n21 men left.", PUBLISHED)).toBe(
		"They met in [[October|2022-10]]\n\n21 men left.",
	);
});

describe("nothing", () => {
	test.each([
		"A poll from USA TODAY found it.",
		"At the head of the March of the Mothers she stood.",
		"Profits are small in a quarter that brings such a loss.",
		"She may march on the second floor.",
		"The fall of the house was loud.",
		"The Sun and USA Today reported it.",
		"The Sunday Times and The New York Times wrote of it.",
		"Room 1998 holds 2,015 people.",
		"The 25-year-old lost 6-4, 7-5.",
		"He is 52 years old.",
		"It fell 37 1/2 points to 2082.1.",
		"Call (206) 555-1212.",
		"It has a 4:3 screen.",
		"Iraq imports three-quarters of its food.",
		"Jan Kavan and April Jones met.",
		"He was held at this march in each of the towns.",
		"At the end of the day, all that matters is who wins.",
		"Harker May Not Run For The Council, Town Clerk Says",
		"A doctor, Su Lin May, 60, said she was elated by the vote.",
		"He did not recall whether the two guests had stayed at Mar-a-Lago with the others.",
		"He called the H1-B visa worse than none.",
		"Up to date and open 24/7.",
		// An age of the world, not the day of publication.
		"In today's world that is rare, and today's young women know it.",
		// What sums up or hedges tells no time.
		"That is hard to say at this point.",
		"It stays neutral for the foreseeable future.",
		// Some weekend, and a stretch that nothing measures.
		"After a weekend of talks they were worn out.",
		"The guard fled seconds before the bomb went off.",
		"They sold 2000 pieces at $1998 each.",
		"Boeing sold eighteen 777s.",
		"",
		" \n\n ",
	])("%j", (body) => {
		expect(mark(body, PUBLISHED)).toBe(body);
	});
});

describe("hostile input", () => {
	const words = fc.constantFrom(
		..."the last two next of May 13 , 2022 - / . : ' s a year ago days later in week Friday 9 30 p m quarter first 1990s before after Christmas every million hundred 999999999999 thousand two-thirds ½ $ \u200f \ud800 é 😀 \n \n\n".split(
			" ",
		),
	);
	const spaced = fc
		.array(fc.tuple(words, fc.constantFrom("", " ", "\n")), { maxLength: 30 })
		.map((parts) => parts.map(([word, space]) => word + space).join(""));

	test("every time lies in the body, in order, and none throws", {
		timeout: 30_000,
	}, () => {
		fc.assert(
			fc.property(
				fc.oneof(spaced, fc.string({ unit: "binary", maxLength: 80 })),
				fc.constantFrom(null, PUBLISHED, "2024-02-29", "nonsense"),
				(body, published) => {
					let last = 0;
					for (const { start, end, value } of resolvePhrase(body, published)) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(body.length);
						expect(value).toMatch(
							/^(P(T?[\dX.]+[A-Z])+|[\dX]{2,4}(-.*)?|XXXX.*|\w+_REF|P.*)$/,
						);
						expect(value).not.toMatch(/NaN|undefined|Infinity/);
						last = end;
					}
				},
			),
			{ numRuns: 250 },
		);
	});

	/** One long sentence, with no reader's time in the measure. */
	function sentence(body: string): Document {
		const tokens = [...body.matchAll(/\S+/g)].map(
			({ 0: text, index: start }, index): Token => ({
				index,
				start,
				end: start + text.length,
				text,
				lower: text,
				lemma: text,
				upos: "NOUN",
				xpos: "NN",
				head: index - 1,
				dep: "dep",
				sentence: 0,
			}),
		);
		const whole = { index: 0, start: 0, end: body.length };
		return {
			article: {
				id: "a",
				title: null,
				outlet: null,
				author: null,
				published: PUBLISHED,
				url: null,
				language: "en",
				body,
			},
			paragraphs: [{ ...whole, kind: "prose", from: 0, to: 1 }],
			sentences: [{ ...whole, paragraph: 0, from: 0, to: tokens.length }],
			tokens,
			quoted: [],
		};
	}

	test.each([
		"the ",
		"hundred ",
		"9 ",
		"1,000,",
		"May 1, 2022 and ",
		"a year ago ",
		"two two-",
		"of the last ",
	])(
		"64 KiB of %j ends in time that is linear",
		{ timeout: 30_000 },
		(unit) => {
			const timed = (size: number) => {
				const takes = [0, 1, 2].map(() => {
					const document = sentence(unit.repeat(size / unit.length));
					const start = process.cpuUsage();
					findTimes(document);
					const { user, system } = process.cpuUsage(start);
					return (user + system) / 1000;
				});
				return Math.min(...takes);
			};
			timed(1 << 12);
			// A fourth of the text takes a fourth of the time; sixteen times as long would be quadratic.
			expect(timed(1 << 16)).toBeLessThan(10 * timed(1 << 14) + 200);
		},
	);
});
