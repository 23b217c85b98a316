import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.js";
import { bareArticle } from "../../../src/text/article.js";
import { quotesOf } from "./marked.js";

test("prompts that are hardly ever questions alternate with answers, in which others are quoted", () => {
	const text = [
		"Ana Ruiz, 61, leaves the harbour after 30 years. She receives us on the pier.",
		"Mrs. Ruiz, why do you leave?",
		"I am tired of it. My knees have told me so.",
		"You have seen eleven mayors.",
		"I liked four of them. Karl Ott told me that the pier would outlive us all.",
		"The union calls the pier a ruin.",
		"Then I should like its men to paint it, and we could all watch.",
		"What was your best day, and why?",
		"The day on which we sank a ferry. It was empty, and I was twenty.",
	].join("\n\n");
	expect(quotesOf(text)).toEqual([
		"indirect Ana Ruiz > I am tired of it. My knees have told me so.",
		"indirect Ana Ruiz > I liked four of them. Karl Ott told me that the pier would outlive us all.",
		"indirect Karl Ott > that the pier would outlive us all",
		"indirect The union > the pier a ruin",
		"indirect Ana Ruiz > Then I should like its men to paint it, and we could all watch.",
		"indirect Ana Ruiz > The day on which we sank a ferry. It was empty, and I was twenty.",
	]);
	const essay = text.replaceAll(/\b(?:you|your)\b/gi, "I");
	expect(quotesOf(essay)).not.toContain(
		"indirect Ana Ruiz > I am tired of it. My knees have told me so.",
	);
});

test("whoever a question addresses answers it", () => {
	expect(
		quotesOf("Q: Mr. Ott, why a pier?\n\nA: Because the old one fell down."),
	).toContain("indirect Mr. Ott > Because the old one fell down.");
});

test("of several who are named, the one in the title is asked", () => {
	const body =
		"Ann Lee met Marisol Holm.\n\nQ: Why now?\n\nA: Because we can.\n\nQ: Are you glad?\n\nA: I am.";
	const sources = (title: string | null) =>
		extract({ ...bareArticle(body), title }).quotes.map(
			({ source }) => source?.person?.name ?? null,
		);
	expect(sources("A talk with Marisol Holm").at(-1)).toBe("Marisol Holm");
	expect(sources("A talk").at(-1)).toBeNull();
});

test("whoever is quoted in a turn of a transcript is another source", () => {
	const turns =
		'MAYOR HOLM: I rang the bank. Its head told me that the money was gone.\n\nMS. LEE: Thank you.\n\nAfter that, a spokesman for Brandt said he was "glad."';
	expect(quotesOf(turns)).toEqual([
		"indirect MAYOR HOLM > I rang the bank. Its head told me that the money was gone",
		"indirect Its head > that the money was gone",
		"indirect MS. LEE > Thank you",
		'mixed a spokesman for Brandt > he was "glad."',
	]);
});

test.each([
	["**Q: ", "**", "**A:** "],
	["Q. ", "", "A. "],
	["**Beacon:** ", "", "**Voss:** "],
	["**Beacon: ", "**", "Voss: "],
	["LK: ", "", "NV: "],
])("a label is no part of what a turn says: %s", (q, end, a) => {
	const text = [
		"Lena Keel met Nadja Voss for an interview.",
		`${q}Ott told us that you “never wave back”. Do you mind?${end}`,
		`${a}I have no hand free. My mother says that I never had.`,
		`${q}Why do you steer?${end}`,
		`${a}Because I can.`,
	].join("\n\n");
	const found = quotesOf(text);
	expect(found).toContain("mixed Ott > that you “never wave back”");
	expect(found.join("\n")).toMatch(/> I have no hand free\. My mother/);
	expect(found.join("\n")).toMatch(/> Because I can\./);
	expect(
		extract(bareArticle(text)).people.map(({ name }) => name),
	).not.toContain("LK");
});
