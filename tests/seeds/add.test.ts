import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addSeed } from "../../src/seeds.js";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "dateline-add-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const BODY = "---\ntitle: Rain\n---\nIt rained in Oakton.\n";

describe("an article is put into the folder", () => {
	test.each(["rain.md", "Дощ у місті.txt", "a 'quoted' name.md"])(
		"%s, as it is",
		async (name) => {
			expect(await addSeed(folder, name, BODY, 1_000)).toBeNull();
			expect(readFileSync(join(folder, name), "utf8")).toBe(BODY);
		},
	);
	test("but never over another", async () => {
		expect(await addSeed(folder, "rain.md", "Other words.", 1_000)).toMatch(
			/already an article called rain\.md/,
		);
		expect(readFileSync(join(folder, "rain.md"), "utf8")).toBe(BODY);
	});
});

describe("what is none stays out, with the reason", () => {
	test.each([
		["../up.md", BODY, /short, plain name/],
		["a/b.md", BODY, /short, plain name/],
		["a\\b.md", BODY, /short, plain name/],
		[".hidden.md", BODY, /short, plain name/],
		["README.md", BODY, /short, plain name/],
		["page.html", BODY, /short, plain name/],
		["a\u0000.md", BODY, /short, plain name/],
		["a\u202e.md", BODY, /short, plain name/],
		[`${"x".repeat(200)}.md`, BODY, /short, plain name/],
		["empty.md", " \n", /empty/],
		["broken.md", "---\ntitle: 'x\n---\nText.", /broken\.md, line 2: /],
		["large.md", "x".repeat(1_001), /1,001 bytes/],
	])("%s", async (name, text, why) => {
		const before = readdirSync(folder);
		expect(await addSeed(folder, name, text, 1_000)).toMatch(why);
		expect(readdirSync(folder)).toEqual(before);
	});
	test("a folder that is not there", async () => {
		expect(await addSeed(join(folder, "nowhere"), "a.md", BODY, 1_000)).toMatch(
			/can't be written/,
		);
	});
});
