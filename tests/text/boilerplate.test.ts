import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/text/read.js";
import { articleOf } from "./marked.js";

const BOILERPLATE = [
	"Click here to read the full report.",
	"Sign up for our newsletter and never miss a story.",
	"Read more: What we know about the flood",
	"Follow us on Twitter @dailynews.",
	"(AP Photo/Jane Doe)",
	"Photo: Jane Doe / Reuters",
	"© 2022 Daily News. All rights reserved.",
	"(Reporting by Jane Doe; Editing by John Roe)",
	"Associated Press writer Jane Doe contributed to this report.",
	"Live Updates: Floods In The North",
	"ADVERTISEMENT",
];

const REPORTING = [
	"WASHINGTON (AP) -- The president signed the law on Monday.",
	"The company asks customers to follow the rules on Twitter and other networks, a spokesman said.",
	"He told users to click on nothing and to sign petitions.",
	"Photos of the flood showed cars under water, police said.",
	"More than 100 people died.",
	"The source said: “We did not share it.”",
	"Police released video footage of the attack.",
	"Watch what you eat, doctors say.",
];

describe("boilerplate", () => {
	test.each(BOILERPLATE)("%s", (body) => {
		expect(readDocument(articleOf(body)).paragraphs[0]?.kind).toBe(
			"boilerplate",
		);
	});

	test.each(REPORTING)("reporting: %s", (body) => {
		expect(readDocument(articleOf(body)).paragraphs[0]?.kind).toBe("prose");
	});

	test("a promotion and its heading", () => {
		const body =
			"Live Briefing: Floods In The North\nThe Daily's Live Briefing gives you the latest on the floods.\nThe river rose again on Monday.";
		expect(readDocument(articleOf(body)).paragraphs.map((p) => p.kind)).toEqual(
			["boilerplate", "boilerplate", "prose"],
		);
	});
});
