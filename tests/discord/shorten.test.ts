import { describe, expect, test } from "vitest";
import { sentenceBreaks } from "../../src/discord/sentences.js";
import { shorten } from "../../src/discord/shorten.js";

describe("sentences begin after", () => {
	/** `|` stands where a break is expected. */
	test.each([
		"One. |Two! |Three? |Four",
		"“One.” |“Two.” |Three",
		"One… |Two",
		"(One.) |Two",
		"One\n|two",
		"Gen. Milley met Mr. Smith on Oct. 3. |Then",
		"The U.S. Secretary and J. R. Doe spoke. |Then",
		"At 5 p.m. he left",
		"It cost 1.5 million. |More",
		"He asked “why?” and left",
		"No end",
		"",
	])("%s", (marked) => {
		const text = marked.replaceAll("|", "");
		const wanted: number[] = [];
		for (const part of marked.split("|").slice(0, -1))
			wanted.push((wanted.at(-1) ?? 0) + part.length);
		expect(sentenceBreaks(text, 0, text.length)).toEqual(wanted);
	});
});

describe("an excerpt that is too long", () => {
	const body = "He did not say so. She did. They never met. Nobody knows why.";
	const cut = (room: number, answer: string | null = null, text = body) => {
		const at = answer === null ? -1 : text.indexOf(answer);
		const shown = shorten(
			text,
			{ start: 0, end: text.length },
			answer === null ? null : { start: at, end: at + answer.length },
			1_000,
			({ start, end }) => end - start <= room,
		);
		return [text.slice(shown.start, shown.end), shown.before, shown.after];
	};

	test.each<[number, string | null, string, string, string]>([
		[61, null, body, "whole", "whole"],
		[
			60,
			null,
			"He did not say so. She did. They never met.",
			"whole",
			"sentence",
		],
		[28, null, "He did not say so. She did.", "whole", "sentence"],
		[26, null, "He did not say so.", "whole", "sentence"],
		[30, "never", "They never met.", "sentence", "sentence"],
		[20, "never", "They never met.", "sentence", "sentence"],
		[20, "why", "Nobody knows why.", "sentence", "whole"],
		[12, null, "He did not", "whole", "inside"],
	])("room for %d, the answer %s", (room, answer, ...expected) => {
		expect(cut(room, answer)).toEqual(expected);
	});

	test("is one contiguous stretch, with no half characters, where nothing parts it", () => {
		const text = "😀".repeat(50);
		const [shown, before, after] = cut(11, null, text);
		expect(shown).toBe("😀".repeat(5));
		expect([before, after]).toEqual(["whole", "inside"]);
	});

	test("of a mebibyte is cut in no time", () => {
		const text = "word ".repeat(200_000);
		const began = performance.now();
		cut(900, null, text);
		expect(performance.now() - began).toBeLessThan(200);
	});
});
