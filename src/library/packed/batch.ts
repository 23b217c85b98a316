import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Extraction } from "../../extract/extraction.js";
import { hashOf } from "../fingerprint.js";
import { gather } from "../index/gather.js";
import { type Shard, shardOf } from "../index/shard.js";
import { Reader, Writer } from "./bytes.js";
import { type Card, cardOf } from "./card.js";
import { packedCards } from "./cards.js";
import {
	type Head,
	packExtraction,
	unpackBody,
	unpackExtraction,
} from "./extraction.js";
import {
	type Legend,
	type LegendWords,
	LegendWriter,
	legendOf,
} from "./legend.js";
import { ValueReader, ValueWriter } from "./values.js";

/** Some articles with all that is known of them, in typed arrays and strings that cross to another thread or to a file. */
export interface Batch {
	/** The words of their legend. */
	readonly words: readonly string[];
	/** Deflated (RFC 1951), which takes a third of the room and a tenth of a millisecond to undo. */
	readonly articles: Blobs;
	/** What each of them is deflated after, as if it were a text before it: a seventh less room. Empty for few articles. */
	readonly preset: Uint8Array;
	/** What is at hand of each: its head and its card. */
	readonly cards: Blobs;
	/** For each article its hash. */
	readonly hashes: Uint32Array;
	readonly shard: Shard;
}

/** Stretches of bytes, one for each article. */
export interface Blobs {
	readonly bytes: Uint8Array;
	/** Where each begins, and where the last ends. */
	readonly at: Uint32Array;
}

/** Fewer articles do not save as much as a text before them takes. */
const LEAST_PRESET = 25;
/** Half of what deflate looks back: an article is some 20 kilobytes, and its end should still see some of it. */
const PRESET = 16_384;

/** All that several extractions say, packed and indexed. */
export function batchOf(extractions: readonly Extraction[]): Batch {
	const legend = new LegendWriter();
	const packed = extractions.map((one) => packExtraction(one, legend));
	const preset =
		packed.length < LEAST_PRESET ? new Uint8Array() : presetOf(packed);
	const articles = blobsOf(
		packed.map((bytes) => deflateRawSync(bytes, { dictionary: preset })),
	);
	const cards = blobsOf(
		extractions.map((extraction) => {
			const to = new Writer();
			const { body, ...head } = extraction.document.article;
			const values = new ValueWriter(to, legend);
			values.write(head satisfies Head);
			values.write(cardOf(extraction));
			return to.taken();
		}),
	);
	return {
		words: legend.words,
		articles,
		preset,
		cards,
		hashes: Uint32Array.from(extractions, ({ document }) =>
			hashOf(document.article),
		),
		shard: shardOf(extractions.map(gather)),
	};
}

/** The first articles, as far as they go: words, tags and findings of another article are the likeliest of this one. */
function presetOf(packed: readonly Uint8Array[]): Uint8Array {
	const to = new Writer();
	for (const bytes of packed) {
		to.raw(bytes.subarray(0, PRESET - to.size));
		if (to.size === PRESET) break;
	}
	return to.taken();
}

function blobsOf(parts: readonly Uint8Array[]): Blobs {
	const to = new Writer();
	const at = new Uint32Array(parts.length + 1);
	parts.forEach((part, n) => {
		to.raw(part);
		at[n + 1] = to.size;
	});
	return { bytes: to.taken(), at };
}

const blob = ({ bytes, at }: Blobs, n: number): Uint8Array =>
	bytes.subarray(at[n], at[n + 1]);

/** Most articles are no longer than this when they are inflated. */
const USUAL = 32_768;

/** What an article's file says of it, and its card. */
export interface Front {
	readonly head: Head;
	readonly card: Card;
}

/**
 * The fronts of a batch's articles, in their order.
 * @param shared the words that its legend may have in common with others
 * @param one gives one string for all that are alike: many articles have the same names
 */
export function frontsOf(
	{ words, cards, hashes }: Pick<Batch, "words" | "cards" | "hashes">,
	shared?: LegendWords,
	one?: (text: string) => string,
): Front[] {
	const legend = legendOf(words, shared);
	const fronts = Array.from(hashes, (_, n) => {
		const values = new ValueReader(new Reader(blob(cards, n)), legend, one);
		const head = values.read() as Head;
		return { head, card: values.read() as Card };
	});
	const packed = packedCards(fronts.map(({ card }) => card));
	return fronts.map(({ head, card }, n) => ({ head, card: packed[n] ?? card }));
}

/** A batch without its fronts and its shard, its articles to be read one by one. */
export class Stock {
	readonly size: number;
	readonly hashes: Uint32Array;
	readonly #articles: Blobs;
	readonly #preset: Uint8Array;
	readonly #legend: Legend;

	/** @param shared the words that its legend may have in common with others */
	constructor(
		{ words, articles, preset, hashes }: Omit<Batch, "cards" | "shard">,
		shared?: LegendWords,
	) {
		this.size = hashes.length;
		this.hashes = hashes;
		this.#articles = articles;
		this.#preset = preset;
		this.#legend = legendOf(words, shared);
	}

	extraction(
		n: number,
		meet?: (people: Extraction["people"]) => void,
	): Extraction {
		return unpackExtraction(this.#inflated(n), this.#legend, meet);
	}

	body(n: number): string {
		return unpackBody(this.#inflated(n), this.#legend);
	}

	#inflated(n: number): Uint8Array {
		return inflateRawSync(blob(this.#articles, n), {
			chunkSize: USUAL,
			dictionary: this.#preset,
		});
	}
}
