import { describe, expect, test } from "vitest";
import { bareArticle } from "../../src/text/article.js";
import { readDocument } from "../../src/text/read.js";

const read = (body: string) => readDocument(bareArticle(body));

describe("texts without language end soon, and their trees hold", () => {
	test.each([
		["digits and dashes", "1-".repeat(1 << 17)],
		["spaced digits", "9 ".repeat(1 << 16)],
		["letters and dashes", "A-B-".repeat(1 << 16)],
		["marks", "!?.,;:".repeat(20_000)],
		["line breaks", "a\n".repeat(150_000)],
		["figures in a sentence", `He said ${"3.5, ".repeat(2_000)}and left.`],
	])("%s", (_, body) => {
		const began = process.cpuUsage();
		const { tokens, sentences } = read(body);
		const { user, system } = process.cpuUsage(began);
		expect((user + system) / 1e6).toBeLessThan(5);
		for (const { from, to } of sentences) {
			let roots = 0;
			for (let i = from; i < to; i++) {
				const head = tokens[i]?.head ?? -2;
				if (head === -1) roots++;
				else if (head < from || head >= to) expect.fail(`head ${head}`);
			}
			if (roots !== 1) expect.fail(`${roots} roots`);
		}
	});

	test("a long list of names with a verb before it is still parsed", () => {
		const { tokens } = read(
			`The winners were ${"Ann Lee of Oslo, ".repeat(100)}and Bob Ray.`,
		);
		expect(tokens.filter(({ dep }) => dep === "nmod").length).toBeGreaterThan(
			90,
		);
	});
});
