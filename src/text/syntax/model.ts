import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { ACTION_TEMPLATES } from "./action-features.js";
import { LabelChoices, PLACES, TagChoices } from "./choices.js";
import { ClassScorer, ThreeScorer } from "./kernel.js";
import { LABEL_TEMPLATES } from "./label-features.js";
import type { ParserTables } from "./parser.js";
import type { Scorer } from "./scorer.js";
import type { Table } from "./table.js";
import { TAG_TEMPLATES } from "./tagger.js";

/** All that training taught: how to tag words and how to build their tree. */
export interface Model extends ParserTables {
	/** Penn tags by class. */
	readonly tagNames: readonly string[];
	/** Relations by class. */
	readonly labelNames: readonly string[];
	readonly vocabulary: TagChoices;
	readonly tags: Scorer;
}

interface Header {
	readonly tags: readonly string[];
	readonly labels: readonly string[];
	/** Classes of the tags that unknown words may have. */
	readonly open: readonly number[];
	readonly words: number;
	readonly bits: {
		readonly tags: number;
		readonly actions: number;
		readonly labels: number;
	};
}

let loaded: Model | null = null;

/** The trained model beside this file, read at its first use. Its form is described where it is written, in training/parser. */
export function model(): Model {
	loaded ??= readModel(readFileSync(new URL("./model.bin", import.meta.url)));
	return loaded;
}

/**
 * Unpacks what training wrote (`training/parser/write-model.ts`). Its tables stay views of the unpacked bytes.
 * @throws Error where the bytes are no Brotli, or have no header in JSON
 */
export function readModel(packed: Uint8Array): Model {
	const bytes = brotliDecompressSync(packed);
	const headerEnd = 4 + bytes.readUInt32LE(0);
	const header: Header = JSON.parse(bytes.toString("utf8", 4, headerEnd));
	let at = headerEnd;
	const list = (): Uint8Array => {
		const from = at + 1;
		at = from + bytes.readUInt8(at);
		return bytes.subarray(from, at);
	};
	const known = new Map<number, Uint8Array>();
	for (let i = 0; i < header.words; i++) {
		const hash = bytes.readInt32LE(at);
		at += 4;
		known.set(hash, list());
	}
	const labelLists = Array.from({ length: PLACES }, list);
	const table = (bits: number, width: number): Table => {
		const size = width * 2 ** bits;
		const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, size);
		at += size;
		return { bits, width, weights };
	};
	return {
		tagNames: header.tags,
		labelNames: header.labels,
		vocabulary: new TagChoices(known, Uint8Array.from(header.open)),
		labelChoices: new LabelChoices(labelLists, header.labels.length),
		tags: new ClassScorer(
			TAG_TEMPLATES,
			table(header.bits.tags, header.tags.length),
		),
		actions: new ThreeScorer(ACTION_TEMPLATES, table(header.bits.actions, 3)),
		labels: new ClassScorer(
			LABEL_TEMPLATES,
			table(header.bits.labels, header.labels.length),
		),
	};
}
