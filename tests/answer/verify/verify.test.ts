import { describe, expect, test } from "vitest";
import { receiptFor } from "../../../src/answer/after/receipt.js";
import { patternFor } from "../../../src/answer/verify/tolerant.js";
import { verify } from "../../../src/answer/verify/verify.js";
import { article, libraryOf } from "../../discord/library.js";

const FIRST = `The harbour stays shut, officials said. “We’ll not open the gates – not before Friday,” Mayor Jane Doe said on Monday.

She did not say why the gates had been closed at night… Nobody was hurt.`;
const SECOND =
	"Nobody was hurt. Fishermen waited outside the northern harbour for three days.";

const library = libraryOf([
	article(FIRST, { id: "a" }),
	article(SECOND, { id: "b" }),
]);

const shown = (text: string) => {
	const verdict = verify(library, text);
	if (verdict.kind !== "exact") return [verdict.kind];
	return verdict.excerpts.map(({ citation, highlights }) => {
		const [h] = highlights;
		return citation.article.body.slice(h?.start, h?.end);
	});
};

describe("stands exactly so", () => {
	test.each([
		["Mayor Jane Doe said on Monday", false],
		["  not before Friday  ", false],
		["“We’ll not open the gates – not before Friday,”", false],
		['"We\'ll not open the gates - not before Friday,"', true],
		["We'll not open the gates — not before\u00a0Friday", true],
		["closed at night...", true],
		["on Monday. She did not say why", true],
		["three\u200b days", true],
	])("%s (in another shape: %s)", (text, reshaped) => {
		const verdict = verify(library, text);
		expect(verdict).toMatchObject({
			kind: "exact",
			places: 1,
			reshaped,
			quotedOnly: false,
		});
	});

	test("the words themselves are shown, whatever shape they were asked in", () => {
		expect(shown("We'll not open the gates - not before Friday")).toEqual([
			"We’ll not open the gates – not before Friday",
		]);
	});

	test("in more places than one", () => {
		expect(verify(library, "Nobody was hurt.")).toMatchObject({ places: 2 });
	});

	test("in quotation marks inside of somebody's own words", () => {
		const text =
			'lol, did she really say "not open the gates - not before"? wow';
		expect(verify(library, text)).toMatchObject({
			kind: "exact",
			quotedOnly: true,
		});
	});
});

describe("comes close", () => {
	test.each([
		[
			"We'll not open the gates - not before Saturday",
			{ claimed: "Saturday", actual: "Friday", differences: 1 },
		],
		[
			"We'll open the gates - not before Friday",
			{ claimed: null, actual: "not", differences: 1 },
		],
		[
			"Fishermen waited patiently outside the northern harbour for three days",
			{ claimed: "patiently", actual: null, differences: 1 },
		],
		[
			"Fishermen waited outside the southern harbour for five days",
			{ claimed: "southern", actual: "northern", differences: 2 },
		],
		[
			"mayor Jane Doe said on Monday",
			{ claimed: "mayor", actual: "Mayor", differences: 1 },
		],
	])("%s", (text, expected) => {
		const verdict = verify(library, text);
		expect(verdict).toMatchObject({ kind: "close", ...expected });
		if (verdict.kind !== "close") throw new Error(verdict.kind);
		const { citation, highlights } = verdict.excerpt;
		const [h] = highlights;
		if (expected.actual !== null)
			expect(citation.article.body.slice(h?.start, h?.end)).toBe(
				expected.actual,
			);
		else expect(highlights).toEqual([]);
	});
});

describe("stands nowhere", () => {
	test.each([
		"",
		"???",
		"Unicorns were seen dancing on the moon",
		// Only inside other words.
		"isher",
		"The gates of the palace of the northern king fell to the sea in a storm",
		"\ud800",
	])("%j", (text) => {
		expect(verify(library, text).kind).toBe("absent");
	});
});

describe("receipts", () => {
	const excerpt = verify(library, "Fishermen waited");
	if (excerpt.kind !== "exact" || !excerpt.excerpts[0])
		throw new Error("nothing to give a receipt for");
	const receipt = receiptFor(library, excerpt.excerpts[0]) ?? "";

	test("one of these seeds stands", () => {
		const verdict = verify(library, receipt);
		expect(verdict).toMatchObject({ kind: "exact", places: 1 });
		expect(shown(receipt)).toEqual([
			"Fishermen waited outside the northern harbour for three days.",
		]);
	});

	test("one of other seeds can't be told from", () => {
		const other = libraryOf([article("Another day.")]);
		expect(verify(other, receipt)).toEqual({
			kind: "other seeds",
			fingerprint: library.fingerprint,
		});
	});

	test("a mistyped one is none", () => {
		expect(verify(library, `${receipt.slice(0, -1)}!`).kind).toBe("absent");
		const last = receipt.at(-1) === "0" ? "1" : "0";
		expect(verify(library, receipt.slice(0, -1) + last).kind).toBe("mistyped");
	});
});

test("a long text and a long claim end soon", () => {
	const long = libraryOf([
		article(
			"He said that the ships had come to the harbour at dawn. ".repeat(4_000),
		),
	]);
	const begun = performance.now();
	verify(
		long,
		"He said that the boats had come to the harbour at dusk. ".repeat(35),
	);
	verify(long, `"${"a ".repeat(999)}`);
	verify(long, '"'.repeat(2_000));
	expect(performance.now() - begun).toBeLessThan(2_000);
});

test.each(["", "   ", "\u200b"])("nothing (%j) has no pattern", (text) => {
	expect(patternFor(text)).toBeNull();
});
