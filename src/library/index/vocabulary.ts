import { firstPlace } from "../../text/first-place.js";

/** Words in ascending order (of UTF-16 units), as bytes: hundreds of thousands as strings would weigh more than what they index. */
export interface Vocabulary {
	readonly bytes: Uint8Array;
	/** Where each word begins in the bytes, and where the last ends. */
	readonly offsets: Uint32Array;
}

/** How many words it has. */
export const sizeOf = ({ offsets }: Vocabulary): number => offsets.length - 1;

/** "" behind the last. */
export function wordAt({ bytes, offsets }: Vocabulary, place: number): string {
	const start = offsets[place] ?? 0;
	const end = offsets[place + 1] ?? 0;
	let word = "";
	for (let i = start; i < end; i++) {
		const byte = bytes[i] ?? 0;
		if (byte >= 0x80)
			return Buffer.from(
				bytes.buffer,
				bytes.byteOffset + start,
				end - start,
			).toString();
		word += String.fromCharCode(byte);
	}
	return word;
}

/** The first place whose word is not before the one given: its own, where the vocabulary has it. */
export function placeOf(vocabulary: Vocabulary, word: string): number {
	return firstPlace(sizeOf(vocabulary), (n) => wordAt(vocabulary, n) >= word);
}

/** A vocabulary while it grows, word by word in ascending order. */
export class VocabularyWriter {
	#bytes = new Uint8Array(1024);
	#size = 0;
	readonly #offsets: number[] = [0];

	push(word: string): void {
		const bytes = Buffer.from(word);
		if (this.#size + bytes.length > this.#bytes.length) {
			const grown = new Uint8Array(2 * this.#bytes.length + bytes.length);
			grown.set(this.#bytes);
			this.#bytes = grown;
		}
		this.#bytes.set(bytes, this.#size);
		this.#size += bytes.length;
		this.#offsets.push(this.#size);
	}

	taken(): Vocabulary {
		return {
			bytes: this.#bytes.slice(0, this.#size),
			offsets: Uint32Array.from(this.#offsets),
		};
	}
}
