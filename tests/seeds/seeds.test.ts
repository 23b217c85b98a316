import {
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSeeds, seedsReader } from "../../src/seeds.js";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "dateline-seeds-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, content: string | Uint8Array): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), content);
}
const ids = async () => (await readSeeds(folder)).articles.map(({ id }) => id);
const refused = async () =>
	Object.fromEntries(
		(await readSeeds(folder)).refused.map(({ file, line, reason }) => [
			file,
			`${line ?? "-"} ${reason}`,
		]),
	);

test("a folder of good and bad files gives the good ones and names each bad one", async () => {
	put("good.md", "---\ntitle: Good\n---\nText.");
	put("deep/er/also.txt", "Text.");
	put("broken.md", "---\ntitle: 'open\n---\nText.");
	put("empty.txt", "");
	put("latin.txt", Buffer.from("One line.\nCaf\xe9 au lait.\n", "latin1"));
	put("large.txt", Buffer.alloc(6 * 1024 * 1024, "a"));
	put("x.md/inside.txt", "Text.");
	put("README.md", "Where the articles come from.");
	put("deep/readme.MD", "The same.");
	put("picture.png", Buffer.from([0x89, 0x50]));
	expect(await ids()).toEqual(["deep/er/also", "good", "x.md/inside"]);
	expect(await refused()).toEqual({
		"broken.md": expect.stringContaining("2 The front matter is no YAML"),
		"empty.txt": "- The file is empty.",
		"large.txt": "- The file has 6,291,456 bytes; at most 5,242,880 are read.",
		"latin.txt": "2 The file is not in UTF-8.",
		"x.md": "- This is a folder, not a file.",
	});
});

test("an empty folder is no error", async () => {
	expect(await readSeeds(folder)).toEqual({ articles: [], refused: [] });
});

describe("a folder that can't be read is an error that says what to do", () => {
	test.each(["missing", "file.txt"])("%s", async (name) => {
		put("file.txt", "Text.");
		await expect(readSeeds(join(folder, name))).rejects.toThrow(
			/The seeds can't be read from .*(SEEDS_DIR)/,
		);
	});
});

test("two files of one id: the first stays, the second is named", async () => {
	put("a.txt", "From txt.");
	put("a.md", "From md.");
	const { articles } = await readSeeds(folder);
	expect(articles.map(({ body }) => body)).toEqual(["From md."]);
	expect(await refused()).toEqual({
		"a.txt": "- Its id would be a, which a.md has already.",
	});
});

test("ids are in the order of their code units, whatever the files are called", async () => {
	for (const file of ["b.txt", "a-b.txt", "a.txt", "a/z.txt", "Z.md", "é.md"])
		put(file, "Text.");
	expect(await ids()).toEqual(["Z", "a", "a-b", "a/z", "b", "é"]);
});

test("a byte order mark is no part of the text", async () => {
	put("bom.md", "\uFEFF---\ntitle: T\n---\nText.");
	const { articles } = await readSeeds(folder);
	expect(articles[0]).toMatchObject({ title: "T", body: "Text." });
});

test("UTF-16 is told as such", async () => {
	put("wide.txt", Buffer.from("\uFEFFText.", "utf16le"));
	expect(await refused()).toEqual({
		"wide.txt": "1 The file is in UTF-16, not UTF-8.",
	});
});

test("links are followed, but not in a circle, and a dead one is named", async () => {
	put("real/a.txt", "Text.");
	symlinkSync(join(folder, "real"), join(folder, "linked"));
	symlinkSync("..", join(folder, "real/up"));
	symlinkSync("nowhere.txt", join(folder, "dead.txt"));
	expect(await ids()).toEqual(["linked/a", "real/a"]);
	expect(await refused()).toEqual({
		"dead.txt": "- It is not there.",
		"linked/up": expect.stringContaining("leads back"),
		"real/up": expect.stringContaining("leads back"),
	});
});

test("names with a dot in front are passed over, a large ending is named", async () => {
	put(".git/a.txt", "Text.");
	put(".hidden.md", "Text.");
	put("LOUD.TXT", "Text.");
	expect(await ids()).toEqual([]);
	expect(Object.keys(await refused())).toEqual(["LOUD.TXT"]);
});

test("names in any script, and one that is in none", async () => {
	put("Київ/новини – 1.md", "Text.");
	put("a\nb.md", "Text.");
	const bytes = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]);
	writeFileSync(Buffer.concat([bytes, Buffer.from(".md")]), "Text.");
	expect(await ids()).toEqual(["a\nb", "Київ/новини – 1"]);
	expect(Object.values(await refused())).toEqual([
		"- Its name is not in UTF-8.",
	]);
});

test("the size limit is an argument", async () => {
	put("a.txt", "12345");
	put("b.txt", "123456");
	const { articles, refused } = await readSeeds(folder, 5);
	expect(articles.map(({ id }) => id)).toEqual(["a"]);
	expect(refused.map(({ file }) => file)).toEqual(["b.txt"]);
});

test("the seeds of this project are all read", async () => {
	const { articles, refused } = await readSeeds("seeds");
	expect(refused).toEqual([]);
	expect(articles.length).toBeGreaterThan(0);
});

test("read again, files that have not changed keep their keys, others are told apart", async () => {
	for (const name of ["a", "b", "c", "d"]) put(`${name}.txt`, "Text.");
	const old = new Date(Date.now() - 60_000);
	utimesSync(join(folder, "a.txt"), old, old);
	const read = seedsReader(folder);
	const keys = async () =>
		Object.fromEntries((await read()).sources.map(({ id, key }) => [id, key]));
	const before = await keys();
	put("b.txt", "Test.");
	rmSync(join(folder, "c.txt"));
	put("d.txt", new Uint8Array([0xff]));
	const after = await keys();
	expect(after.a).toBe(before.a);
	expect(after.b).not.toBe(before.b);
	expect(Object.keys(after)).toEqual(["a", "b"]);
});

test("a text is the one of its key, or none", async () => {
	put("a.txt", "Text.");
	const [source] = (await seedsReader(folder)()).sources;
	expect((await source?.article())?.body).toBe("Text.");
	const read = seedsReader(folder);
	await read();
	const old = new Date(Date.now() - 60_000);
	utimesSync(join(folder, "a.txt"), old, old);
	await read();
	const [known] = (await read()).sources;
	expect((await known?.article())?.body).toBe("Text.");
	put("a.txt", "Other.");
	await expect(known?.article()).rejects.toThrow("a.txt changed");
});
