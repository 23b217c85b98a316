import { create, insertMultiple, search } from "@orama/orama";
import FlexSearch from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import sqlite from "node-sqlite3-wasm";

/** How many sentences a search gives. */
const BEST = 10;

type Search = (question: string) => unknown;

/** Bytes that a search holds where the process does not count them. */
export const beside = new WeakMap<Search, number>();

/** Programs that look sentences up: each makes its index and gives its search. */
export const PEERS: Readonly<
	Record<string, (sentences: readonly string[]) => Search | Promise<Search>>
> = {
	"SQLite FTS5": (sentences) => {
		const db = new sqlite.Database(":memory:");
		db.exec("create virtual table s using fts5(text, tokenize = 'porter')");
		db.exec("begin");
		const insert = db.prepare("insert into s values (?)");
		for (const text of sentences) insert.run([text]);
		insert.finalize();
		db.exec("commit");
		const find = db.prepare(
			`select rowid from s where s match ? order by rank limit ${BEST}`,
		);
		const search: Search = (question) => {
			const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
			return find.all([words.map((word) => `"${word}"`).join(" OR ")]);
		};
		const size = db.get(
			"select page_count * page_size as bytes from pragma_page_count, pragma_page_size",
		);
		beside.set(search, Number(size?.bytes ?? 0));
		return search;
	},
	FlexSearch: (sentences) => {
		const index = new FlexSearch.Index({ encoder: "LatinBalance" });
		sentences.forEach((text, id) => {
			index.add(id, text);
		});
		// With `suggest` a sentence that lacks a word of the question is found too.
		return (question) => index.search(question, { limit: BEST, suggest: true });
	},
	MiniSearch: (sentences) => {
		const index = miniSearch(sentences);
		return (question) => index.search(question);
	},
	"MiniSearch, fuzzy": (sentences) => {
		const index = miniSearch(sentences);
		return (question) => index.search(question, { fuzzy: 0.2, prefix: true });
	},
	"Orama, tolerance 1": async (sentences) => {
		const db = create({ schema: { text: "string" } });
		await insertMultiple(
			db,
			sentences.map((text) => ({ text })),
		);
		return (question) =>
			search(db, { term: question, tolerance: 1, limit: BEST });
	},
	"Fuse.js, token search": (sentences) => {
		const fuse = new Fuse(sentences, { useTokenSearch: true });
		return (question) => fuse.search(question, { limit: BEST });
	},
};

function miniSearch(sentences: readonly string[]): MiniSearch {
	const index = new MiniSearch({ fields: ["text"] });
	index.addAll(sentences.map((text, id) => ({ id, text })));
	return index;
}
