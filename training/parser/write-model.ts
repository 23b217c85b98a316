import { writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import type { Table } from "../../src/text/syntax/table.js";
import type { Classes } from "./evaluate.js";

export interface ModelParts {
	readonly classes: Classes;
	/** Known words' hashes with the tags they may have. */
	readonly words: ReadonlyMap<number, Uint8Array>;
	readonly open: Uint8Array;
	readonly labelLists: readonly Uint8Array[];
	readonly tags: Table;
	readonly actions: Table;
	readonly labels: Table;
}

/**
 * The model file, compressed by Brotli: four bytes with the header's length, a JSON header (classes, sizes of the parts),
 * the known words (hash, number of tags, tags), the relations for each pair of tags (number, relations), then the three
 * tables' bytes.
 */
export function writeModel(path: string, model: ModelParts) {
	const { tags, actions, labels } = model;
	const header = Buffer.from(
		JSON.stringify({
			...model.classes,
			open: [...model.open],
			words: model.words.size,
			bits: { tags: tags.bits, actions: actions.bits, labels: labels.bits },
		}),
	);
	const size = Buffer.alloc(4);
	size.writeUInt32LE(header.length);
	const lists: number[] = [];
	for (const [hash, choices] of [...model.words].sort(([a], [b]) => a - b)) {
		lists.push(hash & 255, (hash >> 8) & 255, (hash >> 16) & 255, hash >>> 24);
		lists.push(choices.length, ...choices);
	}
	for (const list of model.labelLists) lists.push(list.length, ...list);
	const parts = [tags, actions, labels].map(({ weights }) =>
		Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength),
	);
	const bytes = Buffer.concat([size, header, Buffer.from(lists), ...parts]);
	const packed = brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 9,
			[constants.BROTLI_PARAM_LGWIN]: 24,
		},
	});
	writeFileSync(path, packed);
	console.error(`${path}: ${packed.length} bytes (${bytes.length} unpacked)`);
}
