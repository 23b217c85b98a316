import { describe, expect, it } from "vitest";
import { askingOf } from "./one-article.js";

const { first, words } = askingOf(
	`The harbour board of Ostrey closed the old slipway on Monday. The repair would have cost 90,000 crowns.

Marta Quill, who heads the rowing club, attacked a remark by the painter Lena Abbot that the slipway was "a ramp for ghosts".

"I shook my head," Quill said. "She has never carried a boat."

The board's engineer, Jonas Treen, said that the concrete might be saved. The board has asked for quotations three times since 2019. "Concrete does not retire," he told Coast Radio. "It waits for water."

Ida Voss had learned to swim there in 1988, and had taught both her sons. "They know every stone of it, and they hate it," she said in her kitchen.

Asked about the smell of the mud, Piet Arens blamed the tide.

"The moon does it every night," he said. "Write to the moon."

"If they had closed it earlier, I would have had to move out," Rosa Lind said of the flat above the boathouse, which she shares with a cousin.`,
	{ title: "Ostrey closes its slipway", published: "2024-04-09" },
);

describe("what a reporter tells of somebody's words is shown with the words that follow", () => {
	// Who reads that somebody attacked a remark, or what they had done, wants to read how they put it.
	it.each([
		[
			"What did Marta Quill make of Lena Abbot's remark?",
			"Marta Quill",
			"I shook my head",
		],
		[
			"what did the engineer say about the concrete being saved",
			"Jonas Treen",
			"Concrete does not retire",
		],
		["ida voss on her sons and swimming", "Ida Voss", "they hate it"],
		[
			"What did Piet Arens say about the smell of the mud?",
			"Piet Arens",
			"The moon does it every night",
		],
	])("%s", (question, speaker, said) => {
		const excerpt = first(question);
		expect(excerpt?.speaker).toBe(speaker);
		expect(words(excerpt)).toContain(said);
	});
});

describe("where whoever a question names speaks in what is shown, it says so", () => {
	it.each([
		"Rosa Lind, sharing the flat: what would an earlier closing have meant for her, she says?",
		"what would Rosa Lind have had to do if they had closed it earlier",
		"How would Lind have lived, had they closed it earlier?",
	])("%s", (question) => {
		expect(first(question)?.speaker).toBe("Rosa Lind");
		expect(words(first(question))).toContain("move out");
	});

	// A person who is asked for is none whose words are shown.
	it("but not where somebody else is asked for", () => {
		expect(
			first("Who shares a flat above the boathouse with Rosa Lind?")?.speaker,
		).not.toBe("Marta Quill");
	});
});
