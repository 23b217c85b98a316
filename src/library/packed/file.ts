import { createHash } from "node:crypto";
import type { Delivery, Index } from "../collection.js";
import type { Shard } from "../index/shard.js";

// A file is a line of magic, the checksum of all that follows, then a header in JSON with the keys of some articles and the lengths of
// the arrays, and the arrays themselves. A batch file holds a delivery, an index file the shard of many deliveries in one.

const BATCH = Buffer.from("dateline batch 4\n");
const INDEX = Buffer.from("dateline index 1\n");
const CHECKSUM = 32;

const KINDS = { Uint8Array, Uint16Array, Uint32Array } as const;
type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** What tells a file's arrays apart. */
interface Header {
	readonly keys: readonly string[];
	/** The words of a batch's legend. */
	readonly words: readonly string[];
	readonly lengths: readonly number[];
}

/** The arrays of a shard in the order of the file. */
const arraysOf = (shard: Shard): Numbers[] => [
	shard.first,
	shard.lengths,
	shard.paragraphs,
	shard.vocabulary.bytes,
	shard.vocabulary.offsets,
	shard.counts,
	shard.pairs,
	shard.pairsAt,
	shard.places,
	shard.placesAt,
];

/**
 * A batch as a file holds it: its keys and words in a header, then its columns.
 * @throws RangeError where its index has already been joined to another
 */
export function bytesOf({ keys, batch }: Delivery): Uint8Array {
	const { articles, preset, cards, hashes, shard } = batch;
	if (!shard) throw new RangeError("a delivery without its index is not kept");
	return written(BATCH, keys, batch.words, [
		articles.bytes,
		articles.at,
		preset,
		cards.bytes,
		cards.at,
		hashes,
		...arraysOf(shard),
	]);
}

/** The index of many batches in the same form. */
export const bytesOfIndex = ({ keys, shard }: Index): Uint8Array =>
	written(INDEX, keys, [], arraysOf(shard));

function written(
	magic: Buffer,
	keys: readonly string[],
	words: readonly string[],
	arrays: readonly Numbers[],
): Uint8Array {
	const lengths = arrays.map(({ length }) => length);
	const header = Buffer.from(
		JSON.stringify({ keys, words, lengths } satisfies Header),
	);
	const length = Buffer.alloc(4);
	length.writeUInt32LE(header.length);
	const rest = [
		length,
		header,
		...arrays.map((a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength)),
	];
	const hash = createHash("sha256");
	for (const part of rest) hash.update(part);
	return Buffer.concat([magic, hash.digest(), ...rest]);
}

/**
 * The delivery that a batch file holds; null where the file is none, or not whole.
 * @param indexed the keys of articles whose index is elsewhere: a delivery with such comes without its own
 */
export function deliveryIn(
	file: Uint8Array,
	indexed: ReadonlySet<string> = new Set(),
): Delivery | null {
	const opened = open(BATCH, file);
	if (!opened) return null;
	const { keys, words, next } = opened;
	const batch = {
		words,
		articles: { bytes: next("Uint8Array"), at: next("Uint32Array") },
		preset: next("Uint8Array"),
		cards: { bytes: next("Uint8Array"), at: next("Uint32Array") },
		hashes: next("Uint32Array"),
	};
	const elsewhere = keys.some((key) => indexed.has(key));
	return { keys, batch: { ...batch, shard: elsewhere ? null : shardIn(next) } };
}

/** The index that an index file holds; null where the file is none, or not whole. */
export function indexIn(file: Uint8Array): Index | null {
	const opened = open(INDEX, file);
	return opened && { keys: opened.keys, shard: shardIn(opened.next) };
}

type Next = <K extends keyof typeof KINDS>(
	kind: K,
) => InstanceType<(typeof KINDS)[K]>;

const shardIn = (next: Next): Shard => ({
	first: next("Uint32Array"),
	lengths: next("Uint16Array"),
	paragraphs: next("Uint16Array"),
	vocabulary: { bytes: next("Uint8Array"), offsets: next("Uint32Array") },
	counts: next("Uint32Array"),
	pairs: next("Uint8Array"),
	pairsAt: next("Uint32Array"),
	places: next("Uint8Array"),
	placesAt: next("Uint32Array"),
});

/** A file's header, and what reads one array after another; null where it is none of that magic, or not whole. */
function open(
	magic: Buffer,
	file: Uint8Array,
): (Header & { readonly next: Next }) | null {
	const body = file.subarray(magic.length + CHECKSUM);
	if (body.length < 4 || !magic.equals(file.subarray(0, magic.length)))
		return null;
	const checksum = createHash("sha256").update(body).digest();
	if (!checksum.equals(file.subarray(magic.length, magic.length + CHECKSUM)))
		return null;
	const length = new DataView(body.buffer, body.byteOffset).getUint32(0, true);
	const header: Header = JSON.parse(
		Buffer.from(body.subarray(4, 4 + length)).toString(),
	);
	let at = 4 + length;
	let n = 0;
	// Copied, so that what is joined with others and let go does not hold the rest of the file.
	const next: Next = (kind) => {
		const size = header.lengths[n++] ?? 0;
		const array = new KINDS[kind](size);
		new Uint8Array(array.buffer).set(body.subarray(at, at + array.byteLength));
		at += array.byteLength;
		return array as InstanceType<(typeof KINDS)[typeof kind]>;
	};
	return { ...header, next };
}
