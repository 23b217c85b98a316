import { readdirSync, readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { tellDate } from "../../src/answer/wording/dates.js";
import { LANGUAGES, languageOf } from "../../src/language/language.js";
import { catalogues, type Key, voiceIn } from "../../src/language/voice.js";

const keys = Object.keys(catalogues.en) as Key[];

interface Element {
	readonly type: number;
	readonly value?: unknown;
	readonly options?: Readonly<Record<string, { readonly value: Element[] }>>;
}

/** The names of a phrase's places, also of those inside its branches. */
function places(text: string): string[] {
	const found = (elements: readonly Element[]): string[] =>
		elements.flatMap(({ type, value, options = {} }) => [
			// 0 is text, 7 the number sign.
			...(type === 0 || type === 7 ? [] : [String(value)]),
			...Object.values(options).flatMap((branch) => found(branch.value)),
		]);
	const ast = new IntlMessageFormat(text, "en", undefined, {
		ignoreTag: true,
	}).getAst();
	return [...new Set(found(ast as Element[]))].sort();
}

const VALUES = new Set(keys.flatMap((key) => places(catalogues.en[key])));

test("each language has a file, and each file is a language", () => {
	const files = readdirSync("src/language/catalogue").sort();
	expect(files).toEqual(LANGUAGES.map((language) => `${language}.ts`).sort());
});

describe.each(LANGUAGES)("%s", (language) => {
	const catalogue = catalogues[language];
	const { say } = voiceIn(language);

	test("misses no phrase, and has none of its own", () => {
		expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
	});

	test.each(keys)(
		"%s has the places of the English phrase, and can be said",
		(key) => {
			expect(catalogue[key].trim()).not.toBe("");
			expect(places(catalogue[key])).toEqual(places(catalogues.en[key]));
			for (const n of [0, 1, 2, 5, 11, 21, 22, 100]) {
				const values = Object.fromEntries([...VALUES].map((name) => [name, n]));
				const told = say(key, values);
				expect(told).not.toMatch(/[{}#]/);
				if (language !== "en" && n !== 1 && places(catalogue[key]).length === 0)
					expect(told).toBe(catalogue[key].replaceAll("''", "'"));
			}
		},
	);

	test("keeps Discord's limits", () => {
		for (const key of keys) {
			const length = catalogue[key].length;
			if (key.startsWith("/") || key === "private")
				expect(length, key).toBeLessThanOrEqual(100);
			if (key.startsWith("button."))
				expect(length, key).toBeLessThanOrEqual(80);
			// They are kept room for as they are.
			if (key === "answer.no-room" || key === "notice.no-room")
				expect(say(key, { n: 5 }).length, key).toBeLessThanOrEqual(98);
		}
	});
});

test("every command and option is described in every language", () => {
	for (const { name, description, options } of commands) {
		expect(description).toBe(catalogues.en[`/${name}` as Key]);
		for (const [option, spec] of Object.entries(options)) {
			const own = catalogues.en[`/${name} ${option}` as Key];
			expect(spec.description).toBe(own ?? catalogues.en[option as Key]);
		}
	}
});

test("no phrase is left over", () => {
	const sources = ["src", "commands"]
		.flatMap((top) =>
			readdirSync(top, { recursive: true, encoding: "utf8" }).map(
				(file) => `${top}/${file}`,
			),
		)
		.filter((file) => file.endsWith(".ts") && !file.includes("/catalogue/"))
		.map((file) => readFileSync(file, "utf8"))
		.join("\n");
	const families =
		/^(?:date\.(?:[A-Z]|[A-Z][A-Z\d])|speech\.(?:direct|mixed|indirect)|about\.(?:direct|mixed|indirect))$/;
	const unused = keys.filter(
		(key) =>
			key !== "private" && !families.test(key) && !sources.includes(`"${key}"`),
	);
	expect(unused).toEqual([]);
});

describe("the language of a locale", () => {
	test.each([
		["en-US", "en"],
		["en-GB", "en"],
		["de", "de"],
		["es-419", "es"],
		["uk", "uk"],
		["ja", "en"],
		["", "en"],
		[null, "en"],
		[undefined, "en"],
	] as const)("%s is %s", (tag, language) => {
		expect(languageOf(tag)).toBe(language);
	});
});

describe("dates", () => {
	test.each([
		["de", "2022-10-21", "21. Oktober 2022"],
		["fr", "2022-10-21", "21 octobre 2022"],
		["es", "2022-10", "octubre de 2022"],
		["uk", "2022-10-21", "21 жовтня 2022 р."],
		["de", "XXXX-10-21", "21. Oktober, Jahr nicht genannt"],
		["de", "2022-W41", "die Woche vom 10. Oktober 2022 bis 16. Oktober 2022"],
		["fr", "XXXX-WXX-5", "un vendredi, sans dire lequel"],
		["es", "2022-Q3", "tercer trimestre de 2022"],
		["uk", "P3D", "3 дні"],
		["uk", "P5D", "5 днів"],
		["de", "2022-99", "month 99 2022"],
	] as const)("%s: %s is %s", (language, value, told) => {
		expect(tellDate(value, voiceIn(language))).toBe(told);
	});
});
