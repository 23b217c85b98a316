import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeArticles } from "../corpus.js";
import { pick } from "./chance.js";

const ARTICLES = 1_000;
const WORDS = 500;

/** Made-up articles in a folder of their own. */
export class Briefing {
	readonly folder = mkdtempSync(join(tmpdir(), "dateline-load-"));
	/** Words and names of the first article, to ask about. */
	readonly words: readonly string[];
	readonly names: readonly string[];
	readonly #articles = makeArticles(ARTICLES, WORDS);

	constructor() {
		mkdirSync(join(this.folder, "made"), { recursive: true });
		for (const { id, title, published, body } of this.#articles)
			writeFileSync(
				this.#file(id),
				`---\ntitle: ${title}\npublished: ${published}\n---\n${body}`,
			);
		const body = this.#articles[0]?.body;
		this.words = body?.match(/\p{L}{5,}/gu) ?? ["bridge"];
		this.names = body?.match(/(?<=[a-z] )\p{Lu}\p{L}{3,}/gu) ?? ["Doe"];
	}

	/** Adds a sentence to one of the articles, so that a reload has something to read anew. */
	change(sentence: string): void {
		appendFileSync(this.#file(pick(this.#articles).id), `\n${sentence}\n`);
	}

	remove(): void {
		rmSync(this.folder, { recursive: true });
	}

	#file(id: string): string {
		return join(this.folder, `${id}.md`);
	}
}
