import { createHash } from "node:crypto";
import type { Delivery } from "../collection.js";

// A delivery as one file: a line of magic, the checksum of all that follows, then a header in JSON with the keys, the words of
// the legend and the lengths of the arrays, and the arrays themselves.

const MAGIC = Buffer.from("dateline batch 2\n");
const CHECKSUM = 32;

const KINDS = { Uint8Array, Uint16Array, Uint32Array } as const;
type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** The arrays of a batch in the order of the file. */
function arraysOf({ batch }: Delivery): Numbers[] {
	const { articles, cards, hashes, shard } = batch;
	const { vocabulary } = shard;
	return [
		articles.bytes,
		articles.at,
		cards.bytes,
		cards.at,
		hashes,
		shard.first,
		shard.lengths,
		shard.paragraphs,
		vocabulary.bytes,
		vocabulary.offsets,
		shard.counts,
		shard.pairs,
		shard.pairsAt,
		shard.places,
		shard.placesAt,
	];
}

export function bytesOf(delivery: Delivery): Uint8Array {
	const arrays = arraysOf(delivery);
	const header = Buffer.from(
		JSON.stringify({
			keys: delivery.keys,
			words: delivery.batch.words,
			lengths: arrays.map(({ length }) => length),
		}),
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
	return Buffer.concat([MAGIC, hash.digest(), ...rest]);
}

/** The delivery that a file holds; null where the file is none, or not whole. */
export function deliveryIn(file: Uint8Array): Delivery | null {
	const body = file.subarray(MAGIC.length + CHECKSUM);
	if (body.length < 4 || !MAGIC.equals(file.subarray(0, MAGIC.length)))
		return null;
	const checksum = createHash("sha256").update(body).digest();
	if (!checksum.equals(file.subarray(MAGIC.length, MAGIC.length + CHECKSUM)))
		return null;
	const length = new DataView(body.buffer, body.byteOffset).getUint32(0, true);
	const header: { keys: string[]; words: string[]; lengths: number[] } =
		JSON.parse(Buffer.from(body.subarray(4, 4 + length)).toString());
	let at = 4 + length;
	let n = 0;
	// Copied, so that what is joined with others and let go does not hold the rest of the file.
	const next = <K extends keyof typeof KINDS>(
		kind: K,
	): InstanceType<(typeof KINDS)[K]> => {
		const size = header.lengths[n++] ?? 0;
		const array = new KINDS[kind](size);
		new Uint8Array(array.buffer).set(body.subarray(at, at + array.byteLength));
		at += array.byteLength;
		return array as InstanceType<(typeof KINDS)[K]>;
	};
	return {
		keys: header.keys,
		batch: {
			words: header.words,
			articles: { bytes: next("Uint8Array"), at: next("Uint32Array") },
			cards: { bytes: next("Uint8Array"), at: next("Uint32Array") },
			hashes: next("Uint32Array"),
			shard: {
				first: next("Uint32Array"),
				lengths: next("Uint16Array"),
				paragraphs: next("Uint16Array"),
				vocabulary: {
					bytes: next("Uint8Array"),
					offsets: next("Uint32Array"),
				},
				counts: next("Uint32Array"),
				pairs: next("Uint8Array"),
				pairsAt: next("Uint32Array"),
				places: next("Uint8Array"),
				placesAt: next("Uint32Array"),
			},
		},
	};
}
