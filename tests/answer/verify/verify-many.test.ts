import { expect, test } from "vitest";
import { makeArticles, seeded } from "../../../bench/corpus.js";
import { verify } from "../../../src/answer/verify/verify.js";
import type { Article } from "../../../src/text/article.js";
import { article, libraryOf } from "../../discord/library.js";

/** What an outlet adds, and texts whose words have marks, figures and other shapes beside them. */
const AWKWARD = `The U.S. Treasury raised it to 3.5 percent from 1,200. “We won’t,” he said. "Not now...wait" – so d'Artagnan, O’Neil and St. Petersburg (again).

SUBSCRIBE to our newsletter for the latest news.

Read more: The harbour stays shut for 12 days

All of this was said.Then it rained. A re-read e-mail, 5.Then a 2nd one; naïve cafés — closed.`;

const articles: readonly Article[] = [
	...makeArticles(12, 400),
	article(AWKWARD, { id: "made/awkward" }),
];
/** Articles that have none of the claims, so many that not all texts are gone through. */
const fillers = Array.from({ length: 301 }, (_, n) =>
	article("Zzyzx", { id: `filler/${n}` }),
);
const few = libraryOf(articles);
const many = libraryOf([...articles, ...fillers]);

/** Stretches of the articles' texts, from anywhere to anywhere, some in other shapes. */
function* claims(): Generator<string, void> {
	const random = seeded(7);
	const upTo = (n: number) => Math.floor(random() * n);
	for (let n = 0; n < 600; n++) {
		const { body } =
			n % 3 === 0
				? (articles.at(-1) ?? article(""))
				: (articles[n % 12] ?? article(""));
		const start = upTo(body.length);
		const cut = body.slice(start, start + 1 + upTo(90));
		// Whole words, mostly: others stand nowhere.
		const claim =
			n % 7 === 0 ? cut : cut.replace(/^[\p{L}\p{N}]+|[\p{L}\p{N}]+$/gu, "");
		const typed = claim
			.replace(/[“”]/g, '"')
			.replace(/[’]/g, n % 2 ? "'" : "´")
			.replace(/\s+/g, " ");
		if (/\p{L}/u.test(claim)) yield n % 5 === 0 ? claim : typed;
	}
}

test("among many articles the same words stand in the same places as among few", () => {
	let exact = 0;
	for (const claim of claims()) {
		const one = verify(few, claim);
		if (one.kind !== "exact") continue;
		exact++;
		const other = verify(many, claim);
		const told = (verdict: typeof one) =>
			verdict.kind === "exact"
				? {
						...verdict,
						excerpts: verdict.excerpts.map(({ citation, start, end }) => ({
							id: citation.article.id,
							start,
							end,
						})),
					}
				: verdict.kind;
		expect(told(other as typeof one), JSON.stringify(claim)).toEqual(told(one));
	}
	expect(exact).toBeGreaterThan(350);
});

test("what an outlet adds to every article is found, and words that none has all of are not", () => {
	expect(verify(many, "Subscribe to our newsletter")).toMatchObject({
		kind: "absent",
	});
	expect(verify(many, "to our newsletter for the latest")).toMatchObject({
		kind: "exact",
		places: 1,
	});
	// Each word stands in some article, both in none.
	expect(verify(many, "newsletter Zzyzx")).toMatchObject({ kind: "absent" });
});
