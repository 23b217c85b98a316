import { describe, expect, test } from "vitest";
import { eventsOf, eventsTold } from "./told.js";

/** Published on Friday, 3 May 2024. */
const PUBLISHED = "2024-05-03";

const told: readonly (readonly [string, string])[] = [
	// Active and passive
	[
		"Mara Lindt called Ivo Brandt on Thursday.",
		"call: Mara Lindt > Ivo Brandt @ 2024-05-02",
	],
	[
		"Ivo Brandt was called by Mara Lindt on Thursday.",
		"call: Mara Lindt > Ivo Brandt @ 2024-05-02",
	],
	["Police arrested Ivo Brandt in Oslo.", "arrest: Police > Ivo Brandt"],
	[
		"Ivo Brandt was arrested on April 12, 2024.",
		"arrest:  > Ivo Brandt @ 2024-04-12",
	],
	[
		"President Mara Lindt appointed Ivo Brandt.",
		"appoint: Mara Lindt > Ivo Brandt",
	],
	[
		"Mara Lindt met with Ivo Brandt on Thursday.",
		"meet: Mara Lindt > Ivo Brandt @ 2024-05-02",
	],
	[
		"Mara Lindt and Ivo Brandt met on Thursday.",
		"meet: Mara Lindt & Ivo Brandt @ 2024-05-02",
	],
	["Mara Lindt resigned on Thursday.", "resign: Mara Lindt @ 2024-05-02"],
	[
		"Mara Lindt spoke to Ivo Brandt by phone.",
		"speak: Mara Lindt > Ivo Brandt",
	],
	// Control
	[
		"Mara Lindt wanted to call Ivo Brandt.",
		"call: Mara Lindt > Ivo Brandt (planned)",
	],
	[
		"Mara Lindt asked Ivo Brandt to meet Petra Holm.",
		"meet: Ivo Brandt > Petra Holm (planned)",
	],
	[
		"Mara Lindt plans to visit Ivo Brandt.",
		"visit: Mara Lindt > Ivo Brandt (planned)",
	],
	[
		"The minister plans to visit Ivo Brandt.",
		"visit: The minister > Ivo Brandt (planned)",
	],
	[
		"Mara Lindt will meet Ivo Brandt.",
		"meet: Mara Lindt > Ivo Brandt (planned)",
	],
	[
		"Mara Lindt may meet Ivo Brandt.",
		"meet: Mara Lindt > Ivo Brandt (possible)",
	],
	// Relative clauses
	[
		"Mara Lindt, who met Ivo Brandt on Thursday, smiled.",
		"meet: Mara Lindt > Ivo Brandt @ 2024-05-02",
	],
	["The man who attacked Mara Lindt was tall.", "attack: The man > Mara Lindt"],
	// Coordination
	[
		"Mara Lindt visited Oslo and met Ivo Brandt.",
		"meet: Mara Lindt > Ivo Brandt",
	],
	[
		"Mara Lindt met Ivo Brandt and Petra Holm.",
		"meet: Mara Lindt > Ivo Brandt & Petra Holm",
	],
	// Nouns
	[
		"A phone call between Mara Lindt and Ivo Brandt lasted an hour.",
		"call: Mara Lindt & Ivo Brandt",
	],
	[
		"Talks between Mara Lindt and Ivo Brandt ended on Thursday.",
		"talk: Mara Lindt & Ivo Brandt @ 2024-05-02",
	],
	[
		"Mara Lindt's call to Ivo Brandt was short.",
		"call: Mara Lindt > Ivo Brandt",
	],
	[
		"The arrest of Ivo Brandt on Thursday shocked the town.",
		"arrest:  > Ivo Brandt @ 2024-05-02",
	],
	["Russia's invasion of Ukraine goes on.", "invasion: Russia > Ukraine"],
	// Light verbs
	[
		"Mara Lindt held talks with Ivo Brandt on Thursday.",
		"talk: Mara Lindt > Ivo Brandt @ 2024-05-02",
	],
	["Mara Lindt made a call to Ivo Brandt.", "call: Mara Lindt > Ivo Brandt"],
	[
		"Mara Lindt initiated the call with Ivo Brandt.",
		"call: Mara Lindt > Ivo Brandt",
	],
	[
		"Mara Lindt received a call from Ivo Brandt on Thursday.",
		"call: Ivo Brandt > Mara Lindt @ 2024-05-02",
	],
	[
		"The call was placed by Mara Lindt on Thursday.",
		"call: Mara Lindt @ 2024-05-02",
	],
	[
		"Talks between Mara Lindt and Ivo Brandt were held on Thursday.",
		"talk: Mara Lindt & Ivo Brandt @ 2024-05-02",
	],
	[
		"Russia launched an attack on Ukraine in 2022.",
		"attack: Russia > Ukraine @ 2022",
	],
	// Whom an apposition names
	[
		"The ministers of Norland and Estmark, Mara Lindt and Ivo Brandt, met on Thursday.",
		"meet: Mara Lindt & Ivo Brandt @ 2024-05-02",
	],
	[
		"A call between the chief of staff, Mara Lindt, and her counterpart, Ivo Brandt, lasted an hour.",
		"call: Mara Lindt & Ivo Brandt",
	],
	[
		"Mara Lindt met Ivo Brandt on Thursday. They discussed the budget.",
		"discuss: Mara Lindt & Ivo Brandt > the budget",
	],
	// Only thought of
	[
		"The king saw “no need” for a meeting with Ivo Brandt.",
		"meeting:  > Ivo Brandt (negated)",
	],
	// What is done to a happening, and how it is described, tells whether it happened
	[
		"A meeting between Mara Lindt and Ivo Brandt planned for Monday was cancelled.",
		"meeting: Mara Lindt & Ivo Brandt @ 2024-05-06 (negated)",
	],
	[
		"A meeting between Mara Lindt and Ivo Brandt was postponed.",
		"meeting: Mara Lindt & Ivo Brandt (planned)",
	],
	[
		"Mara Lindt ruled out a meeting with Ivo Brandt.",
		"meeting: Mara Lindt > Ivo Brandt (negated)",
	],
	[
		"Mara Lindt proposed a meeting with Ivo Brandt.",
		"meeting: Mara Lindt > Ivo Brandt (planned)",
	],
	[
		"A summit between Petra Holm and Ivo Brandt was possible.",
		"summit: Petra Holm & Ivo Brandt (possible)",
	],
	[
		"On Thursday Mara Lindt cancelled a meeting with Ivo Brandt.",
		"meeting: Mara Lindt > Ivo Brandt (negated)",
	],
	[
		"A possible meeting between Mara Lindt and Ivo Brandt was discussed.",
		"meeting: Mara Lindt & Ivo Brandt (possible)",
	],
	[
		"Mara Lindt denied that she had met Ivo Brandt.",
		"meet: Mara Lindt > Ivo Brandt (negated)",
	],
	// Datelines
	["OSLO -- Mara Lindt met Ivo Brandt.", "meet: Mara Lindt > Ivo Brandt"],
	[
		"OSLO -- The council failed to agree after Mara Lindt attacked Ivo Brandt.",
		"attack: Mara Lindt > Ivo Brandt",
	],
	// A name read as the end of another phrase
	["A jury convicted Ivo Brandt of bribery.", "convict: A jury > Ivo Brandt"],
	[
		"Mara Lindt spoke by telephone with Ivo Brandt.",
		"speak: Mara Lindt > Ivo Brandt",
	],
	["Ivo Brandt stepped down.", "step down: Ivo Brandt"],
	// Negated
	[
		"Mara Lindt did not meet Ivo Brandt.",
		"meet: Mara Lindt > Ivo Brandt (negated)",
	],
	[
		"Mara Lindt failed to meet Ivo Brandt.",
		"meet: Mara Lindt > Ivo Brandt (negated)",
	],
	[
		"Mara Lindt never called Ivo Brandt.",
		"call: Mara Lindt > Ivo Brandt (negated)",
	],
	// Times of other clauses are not taken
	[
		"Mara Lindt called Ivo Brandt before he left on Thursday.",
		"call: Mara Lindt > Ivo Brandt",
	],
];

const nothings: readonly string[] = [
	"",
	"Hello.",
	"The sky is blue.",
	"It rained on Thursday.",
	"Prices rose by 3 percent.",
	"Mara Lindt is a doctor.",
	"Mara Lindt has two children.",
	"Mara Lindt thinks so.",
	"The building was tall.",
	"The call of the wild is a book.",
	"Mara Lindt called the plan a mistake.",
	"Mara Lindt called Ivo Brandt a liar.",
	"Mara Lindt, who was in Oslo on Wednesday, made no comment on the call.",
	"Mara Lindt said that she was happy.",
	"He was to be paid.",
	"Sign up for our newsletter.",
];

describe("which of its senses a verb has", () => {
	test.each([
		["The court released Ivo Brandt.", "acquit", "publish"],
		["Mara Lindt released a report.", "publish", "acquit"],
		["Mara Lindt fired Ivo Brandt.", "dismiss", "test"],
	])("%s", (text, is, isNot) => {
		const [event] = eventsOf(text, PUBLISHED);
		expect(event?.classes).toContain(is);
		expect(event?.classes).not.toContain(isNot);
	});
});

describe("who tells it", () => {
	test("the source of the quotation that holds the event", () => {
		const text = "Mara Lindt said that Ivo Brandt had attacked Petra Holm.";
		const event = eventsOf(text, PUBLISHED).find(
			({ predicate }) => predicate === "attack",
		);
		expect(
			event?.source && text.slice(event.source.start, event.source.end),
		).toBe("Mara Lindt");
	});
	test("nobody but the reporter", () => {
		const [event] = eventsOf("Ivo Brandt attacked Petra Holm.", PUBLISHED);
		expect(event?.source).toBeNull();
	});
});

describe("events", () => {
	test.each(told)("%s", (text, expected) => {
		expect(eventsTold(text, PUBLISHED)).toContain(expected);
	});
	test.each(nothings)("nothing in: %s", (text) => {
		expect(eventsTold(text, PUBLISHED)).toEqual([]);
	});
});
