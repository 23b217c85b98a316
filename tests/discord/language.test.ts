import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { render } from "../../src/discord/render.js";
import { LANGUAGES } from "../../src/language/language.js";
import { voiceIn } from "../../src/language/voice.js";
import { buttonsOf } from "../../src/sandbox/buttons.js";
import { checkMessage } from "../../src/sandbox/strict/message.js";
import { answer, notice } from "./arbitrary.js";
import { libraryOf, seeds } from "./library.js";
import { answered, on, play } from "./playing.js";
import { visible } from "./visible.js";

let articles: Awaited<ReturnType<typeof seeds>>["articles"];

beforeEach(async () => {
	articles ??= (await seeds()).articles;
	const library = libraryOf(articles);
	await play({ library: () => library });
});

const asked = (
	locale: string,
	command: string,
	options: Record<string, string | boolean> = {},
) => answered(command, options, locale);

describe("in the asker's language", () => {
	test("our words are theirs, an excerpt's are the article's", async () => {
		const message = await asked("de", "quote", { speaker: "Blinken" });
		expect(message.content).toMatch(/^Antony Blinken: .*aus den Artikeln$/);
		const text = visible(message.embeds);
		expect(text).toContain("erschienen am 21. Oktober 2022 · Absatz");
		expect(text).toContain("cannon fodder that Putin is trying");
		expect(buttonsOf(message).map(({ label }) => label)).toContain("Einzeln");
	});

	test("who presses a button in another language reads the page in it", async () => {
		const message = await asked("de", "quote", { speaker: "Blinken" });
		await on.sandbox.press({
			user: on.member,
			message,
			label: "Einzeln",
			locale: "fr",
		});
		expect(buttonsOf(message).map(({ label }) => label)).toContain("Suivant");
		expect(visible(message.embeds)).toContain("paragraphe");
	});

	test.each([
		["fr", "Interroger les articles"],
		["es-ES", "Pregunta a los artículos"],
		["es-419", "Pregunta a los artículos"],
		["uk", "Запитайте статті"],
		["en-GB", "Ask the briefing"],
		["ja", "Ask the briefing"],
	])("%s: help", async (locale, title) => {
		expect((await asked(locale, "help")).content).toBe(title);
	});

	test.each([
		["de", "timeline", {}, "datierte Ereignisse"],
		["fr", "about", { person: "Blinken" }, "cité"],
		["es-419", "sources", {}, "Fuentes"],
		["uk", "verify", { words: "cannon fodder" }, "саме так"],
	] as const)("%s: /%s", async (locale, command, options, words) => {
		const { content } = await asked(locale, command, options);
		expect(content).toContain(words);
	});
});

test("commands keep their names, and are described in each language", () => {
	const quote = [...on.sandbox.world.commands.values()].find(
		({ body }) => body.name === "quote",
	);
	expect(quote?.body.name_localizations).toBeUndefined();
	expect(quote?.body.description_localizations).toMatchObject({
		"en-GB": "What somebody said, in the words of the briefing",
		"es-419": expect.stringContaining("alguien"),
		uk: expect.stringContaining("хтось"),
	});
});

test.each(LANGUAGES)("whatever is said in %s keeps every limit", (language) => {
	const voice = voiceIn(language);
	fc.assert(
		fc.property(fc.oneof(answer, notice), fc.boolean(), (reply, embeds) => {
			const message = render(reply, { embeds, voice });
			if (message.content.trim() === "") return;
			checkMessage({ content: message.content, embeds: message.embeds });
		}),
		{ numRuns: 60 },
	);
});
