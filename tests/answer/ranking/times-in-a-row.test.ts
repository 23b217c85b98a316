import { describe, expect, test } from "vitest";
import { askingOf } from "../one-article.js";

const PORT = `The petition reached the council by post on February 3 and was rejected by the harbour committee on Friday, the clerk said on Monday.
The pier at Aldmouth is to open for anglers on Thursday at 9 a.m. and for bathers on May 1.
Norlin will move its offices in April and its workshops in September.
The captain, Ruta Selm, was arrested on January 14 and released on bail on February 2.
On Monday she meets the dockers and on Friday the owners.
Norlin publishes its second-quarter accounts on August 14.
The ferry Halia, launched in 1998 and sold in 2011, ran aground on March 2.
The mole, which was planned in 2021 and begun in 2023, was finished in January.
Berthing at the quay costs yachts 40 crowns a day.`;

const MILL = `The mill at Tarrow, which was sold to a Dutch firm in 2019, burnt down on Sunday night.
Its manager, Piet Ostrand, joined the firm in 2004 and has run the mill since 2016.
The workers will get their wages until June, the firm said on Tuesday.
Beginning in 2017, Ostrand acted as the informal treasurer of the rowing club.
The 2019 sale was opposed by the union, which went to court in May 2020.
The fire was reported at 11:40 p.m. by a driver and was put out by 6 a.m. on Monday.`;

const port = askingOf(PORT, {
	id: "port",
	title: "Ferry company Norlin answers the port",
	published: "2025-03-12",
});
const mill = askingOf(MILL, {
	id: "mill",
	title: "Tarrow mill fire",
	published: "2025-03-12",
});

describe("of several times of a sentence the one of what is asked about", () => {
	test.each([
		// Verbs that are joined have a time each, however the tree hangs them.
		["when did the petition reach the council", "February 3"],
		["when was the petition rejected", "Friday"],
		["when was Ruta Selm released", "February 2"],
		["when was the captain arrested", "January 14"],
		["when was the Halia launched", "1998"],
		["in which year was the Halia sold", "2011"],
		["when did the Halia run aground", "March 2"],
		["when was the mole finished", "January"],
		// One verb may be told of two with a time each.
		["when does the pier open to bathers", "May 1"],
		["when may anglers use the pier", "Thursday"],
		["when will norlin move its workshops", "September"],
		["when are the offices moved", "April"],
		["which day does she meet the owners", "Friday"],
		["which day does she meet the dockers", "Monday"],
		// A time that the question names is not the one that it asks for.
		["date of norlin's second quarter accounts", "August 14"],
		["when are the second-quarter accounts published", "August 14"],
	])("%s: %s", (question, date) => {
		expect(port.marked(port.first(question))).toContain(date);
	});

	test.each([
		// A relative clause dates its own verb.
		["when did the mill burn down", "Sunday night"],
		["when was the mill sold", "2019"],
		["since when has Ostrand run the mill", "2016"],
		["until when will the workers be paid", "June"],
		["at what time was the fire reported", "11:40 p.m."],
		["at what time was the fire put out", "6 a.m."],
		["when did the union go to court over the 2019 sale", "May 2020"],
		// A participle that only opens the stretch is of the clause that it opens.
		["from which year on was Ostrand the club's informal treasurer", "2017"],
	])("%s: %s", (question, date) => {
		expect(mill.marked(mill.first(question))).toContain(date);
	});

	test("what something costs a day is no date", () => {
		expect(port.marked(port.first("when does berthing start"))).not.toContain(
			"a day",
		);
	});
});
