import { writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import type { Table } from "../../src/text/syntax/table.js";
import type { Classes } from "./evaluate.js";

export interface ModelTables {
	readonly tags: Table;
	readonly actions: Table;
	readonly labels: Table;
}

/**
 * The model file, compressed by Brotli: four bytes with the header's length, a JSON header (classes, sizes of the parts),
 * then the known words' hashes and the three tables' bytes.
 */
export function writeModel(
	path: string,
	classes: Classes,
	vocabulary: Int32Array,
	tables: ModelTables,
) {
	const { tags, actions, labels } = tables;
	const header = Buffer.from(
		JSON.stringify({
			...classes,
			words: vocabulary.length,
			bits: { tags: tags.bits, actions: actions.bits, labels: labels.bits },
		}),
	);
	const size = Buffer.alloc(4);
	size.writeUInt32LE(header.length);
	const parts = [tags, actions, labels].map(({ weights }) =>
		Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength),
	);
	const bytes = Buffer.concat([
		size,
		header,
		Buffer.from(vocabulary.buffer),
		...parts,
	]);
	const packed = brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 9,
			[constants.BROTLI_PARAM_LGWIN]: 24,
		},
	});
	writeFileSync(path, packed);
	console.error(`${path}: ${packed.length} bytes (${bytes.length} unpacked)`);
}
