import type { Extraction } from "../../extract/extraction.js";
import type { Article } from "../../text/article.js";
import type { Document } from "../../text/document.js";
import { Reader, Writer } from "./bytes.js";
import type { Legend, LegendWriter } from "./legend.js";
import { readText, writeText } from "./strings.js";
import { readTokens, writeTokens } from "./tokens.js";
import { ValueReader, ValueWriter } from "./values.js";

/** All of an article but its text. */
export type Head = Omit<Article, "body">;

/** An extraction in some ten kilobytes instead of some five hundred: text, parts and findings, each to be read alone. */
export function packExtraction(
	{ document, ...findings }: Extraction,
	legend: LegendWriter,
): Uint8Array {
	const { article, tokens, ...parts } = document;
	const { body, ...head } = article;
	const to = new Writer();
	new ValueWriter(to, legend).write(head);
	writeText(to, body);
	for (const write of [
		(part: Writer) => {
			new ValueWriter(part, legend).write(parts);
			writeTokens(part, tokens, body, legend);
		},
		(part: Writer) => new ValueWriter(part, legend).write(findings),
	]) {
		const part = new Writer();
		write(part);
		const bytes = part.taken();
		to.number(bytes.length);
		to.raw(bytes);
	}
	return to.taken();
}

/**
 * The extraction that was packed. Its parts are read when they are asked for.
 * @param meet is told of the people when they are read
 */
export function unpackExtraction(
	bytes: Uint8Array,
	legend: Legend,
	meet: (people: Extraction["people"]) => void = () => {},
): Extraction {
	return new PackedExtraction(bytes, legend, meet);
}

/** An article's text alone. */
export function unpackBody(bytes: Uint8Array, legend: Legend): string {
	const from = new Reader(bytes);
	new ValueReader(from, legend).read();
	return readText(from);
}

type Parts = Omit<Document, "article" | "tokens">;
type Findings = Omit<Extraction, "document">;

class PackedExtraction implements Extraction {
	readonly document: Document;
	readonly #bytes: Reader;
	readonly #legend: Legend;
	readonly #meet: (people: Extraction["people"]) => void;
	#findings: Findings | null = null;

	constructor(
		bytes: Uint8Array,
		legend: Legend,
		meet: (people: Extraction["people"]) => void,
	) {
		const from = new Reader(bytes);
		const head = new ValueReader(from, legend).read() as Head;
		const body = readText(from);
		// The rest alone is kept: what was inflated has the text once more, and some room at its end.
		const rest = new Reader(new Uint8Array(bytes.subarray(from.at)));
		const part = new Reader(rest.raw(rest.number()));
		this.document = new PackedDocument({ ...head, body }, part, legend);
		this.#bytes = new Reader(rest.raw(rest.number()));
		this.#legend = legend;
		this.#meet = meet;
	}

	get times() {
		return this.#read().times;
	}

	get people() {
		return this.#read().people;
	}

	get quotes() {
		return this.#read().quotes;
	}

	get events() {
		return this.#read().events;
	}

	#read(): Findings {
		if (!this.#findings) {
			const from = new ValueReader(this.#bytes, this.#legend);
			this.#findings = from.read() as Findings;
			this.#meet(this.#findings.people);
		}
		return this.#findings;
	}
}

class PackedDocument implements Document {
	readonly article: Article;
	readonly #bytes: Reader;
	readonly #legend: Legend;
	#parts: Parts | null = null;
	#tokens: Document["tokens"] | null = null;

	constructor(article: Article, bytes: Reader, legend: Legend) {
		this.article = article;
		this.#bytes = bytes;
		this.#legend = legend;
	}

	get paragraphs() {
		return this.#read().paragraphs;
	}

	get sentences() {
		return this.#read().sentences;
	}

	get quoted() {
		return this.#read().quoted;
	}

	get tokens() {
		const { sentences } = this.#read();
		this.#tokens ??= readTokens(
			this.#bytes,
			this.#legend,
			this.article.body,
			sentences,
		);
		return this.#tokens;
	}

	#read(): Parts {
		this.#parts ??= new ValueReader(this.#bytes, this.#legend).read() as Parts;
		return this.#parts;
	}
}
