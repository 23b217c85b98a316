import { describe, expect, test } from "vitest";
import { askingOf } from "../one-article.js";

const { asked, first, words, marked } = askingOf(
	`The fire that broke out on Sunday near the quarry has burnt 620 hectares. The last fire here, in 2007, burnt 410.

Romania's 40 firefighters have been working above the harbour since noon. Denmark has promised some.

The union filed a complaint with the Maritime Court on June 3. A hearing is set for July 10.

Harbour Minister Ilse Brandt quit in January. Brandt's successor, Jan Ott, has not spoken in public.

Kuiper Shipping turned down the offer on Monday. The line's chairman resigned.`,
	{ id: "events", title: "Harbour fire", published: "2024-06-21" },
);

describe("the event whose date is asked for", () => {
	test.each([
		["when did the fire start", "Sunday", "2007 dates another fire"],
		[
			"when's the hearing at the maritime court",
			"July 10",
			"June 3 dates the complaint",
		],
	])("%s: %s, for %s", (question, date) => {
		expect(marked(first(question))).toContain(date);
	});
});

describe("what is yet to come", () => {
	const { first: found, marked: shown } = askingOf(
		`Two years ago a court in Emden convicted another pharmacist, Olaf Reet, of selling old vaccines. He was sentenced to four years and freed last month.

The pharmacist, Jan Ott, was found guilty on Thursday. Judge Maud Sells said she would pass sentence on July 14.`,
		{ id: "verdict", title: "Verdict in Emden", published: "2024-06-21" },
	);

	test("is not dated by another's sentence, which is past", () => {
		expect(shown(found("when will the pharmacist be sentenced"))).toBe(
			"July 14",
		);
	});
});

describe("the date of another clause", () => {
	const {
		asked: askedOf,
		first: found,
		marked: shown,
	} = askingOf(
		`Classes resumed in Norland on Thursday with 260 posts unfilled and with a ban on mobile phones that many teachers said they had no staff to enforce. The phone ban, passed in April, applies to pupils under 15.

The dealer Karl Ott, who came to Emden in 1998, denies having sold the Aurelia.`,
		{
			id: "clauses",
			title: "School starts in Norland",
			published: "2024-06-25",
		},
	);

	test("does not answer before one that dates what is asked about", () => {
		expect(shown(found("when was the mobile phone ban adopted"))).toBe("April");
	});

	test("answers nothing by itself", () => {
		expect(askedOf("when was the Aurelia bought").abstained).toBe(true);
	});
});

describe("until when", () => {
	const { first: found, marked: shown } = askingOf(
		`Ilse Brandt, 58, was appointed governor in 2019. Her term ends on August 31, and she has not said whether she would seek another.

Inspectors found cracks in the roof of the pool in May and gave the council until the end of 2026 to repair them.

Swimming and fishing in the harbour basin remain banned until Friday.`,
		{ id: "bounds", title: "News of Emden", published: "2025-02-06" },
	);

	test.each([
		["until when is Brandt in office", "August 31", "2019 is when it began"],
		[
			"by when must the cracks in the roof be repaired",
			"the end of 2026",
			"in May they were found",
		],
		[
			"until when is fishing in the harbour not allowed",
			"Friday",
			"what is not allowed is banned",
		],
	])("%s: %s, for %s", (question, date) => {
		expect(shown(found(question))).toBe(date);
	});
});

describe("what is alleged", () => {
	const { first: found, marked: shown } = askingOf(
		`Six men have been charged, the prosecutor said. They allegedly pulled up in a van outside the jeweller's at 2:34 p.m. and broke its windows.`,
		{ id: "raid", title: "Raid in Emden", published: "2024-06-21" },
	);

	test("is told as having happened: its hour answers", () => {
		expect(
			shown(found("what time did the van pull up at the jeweller's")),
		).toContain("2:34 p.m.");
	});
});

describe("the last of several times", () => {
	const { first: found, words: text } = askingOf(
		`Defence Minister Joost Kuiper rang his Danish counterpart, Ilse Brandt, on Tuesday. The two ministers last met in person in May in Emden, where they signed a truce.

The banker Karl Ott, who did not attend, was in Norland on Wednesday.

Kuiper met Ott on Monday and asked him to defer repayment of a deposit of 500 million crowns until the end of the year.`,
		{ id: "meetings", title: "Ministers", published: "2024-06-21" },
	);

	test("is none at which one of them met somebody else", () => {
		expect(
			text(found("when did the two defence ministers last meet in person")),
		).toContain("in May");
	});
});

describe("verbs of two words", () => {
	test.each([
		["when did kuiper reject the offer", "turned down", "to turn down"],
		["who stepped down as harbour minister", "quit in January", "to step down"],
		["who took over from brandt", "Jan Ott", "to take over from somebody"],
	])("%s: %s, for %s is one", (question, holds) => {
		expect(words(first(question))).toContain(holds);
	});
});

test("another country's are not those asked for", () => {
	expect(words(first("how many Romanian firefighters are working"))).toContain(
		"40",
	);
	expect(
		asked("how many Croatian firefighters are working above the harbour")
			.abstained,
	).toBe(true);
});

describe("a place that all of an article is about", () => {
	const { asked: askedThere, first: found } = askingOf(
		`The storm reached Norland on Friday. Its ports were shut.

Inflation stands at 14 percent, the statistics office said.

The rail company has 300 trains.`,
		{ id: "storm", title: "Storm over Norland", published: "2024-06-21" },
	);

	test("need not stand where the answer does", () => {
		expect(found("how high is inflation in Norland")?.kind).toBeDefined();
	});

	test("is no other place", () => {
		expect(askedThere("how high is inflation in Lorvik").abstained).toBe(true);
	});
});

describe("what is left untold, or only expected", () => {
	const { asked: askedOf, first: found } = askingOf(
		`Pohl, who has sat on the board since 2016, did not explain his vote against the merger.

Falco did not say whether her party would withdraw its support for the ban in May.

The ferry line cut its fares because fuel was cheap.`,
		{ id: "untold", title: "Board votes", published: "2024-06-21" },
	);

	test.each([
		"why did Pohl vote against the merger",
		"when did Falco's party withdraw its support for the ban",
	])("answers nothing: %s", (question) => {
		expect(askedOf(question).abstained).toBe(true);
	});

	test("and what is told beside it does", () => {
		expect(found("why did the ferry line cut its fares")).toBeDefined();
	});
});
