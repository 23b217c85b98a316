/** Bytes in the order they are written, grown as needed. */
export class Writer {
	#bytes = new Uint8Array(4096);
	size = 0;

	byte(value: number): void {
		if (this.size === this.#bytes.length) this.#grow(1);
		this.#bytes[this.size++] = value;
	}

	/** A whole number from 0 to 2^53 in groups of seven bits, the lowest first. */
	number(value: number): void {
		let left = value;
		while (left >= 0x80) {
			this.byte((left % 0x80) | 0x80);
			left = Math.floor(left / 0x80);
		}
		this.byte(left);
	}

	raw(bytes: Uint8Array): void {
		if (this.size + bytes.length > this.#bytes.length) this.#grow(bytes.length);
		this.#bytes.set(bytes, this.size);
		this.size += bytes.length;
	}

	/** A copy of no more than what was written. */
	taken(): Uint8Array {
		return this.#bytes.slice(0, this.size);
	}

	#grow(by: number): void {
		const grown = new Uint8Array(Math.max(2 * this.size, this.size + by));
		grown.set(this.#bytes);
		this.#bytes = grown;
	}
}

/** Reads what a `Writer` wrote. */
export class Reader {
	readonly bytes: Uint8Array;
	at: number;

	constructor(bytes: Uint8Array, at = 0) {
		this.bytes = bytes;
		this.at = at;
	}

	byte(): number {
		return this.bytes[this.at++] ?? 0;
	}

	number(): number {
		let byte = this.bytes[this.at++] ?? 0;
		if (byte < 0x80) return byte;
		let value = byte & 0x7f;
		let unit = 0x80;
		do {
			byte = this.bytes[this.at++] ?? 0;
			value += (byte & 0x7f) * unit;
			unit *= 0x80;
		} while (byte >= 0x80);
		return value;
	}

	raw(length: number): Uint8Array {
		this.at += length;
		return this.bytes.subarray(this.at - length, this.at);
	}
}

/** Small numbers of either sign as small numbers without one. */
export const zigzag = (value: number): number =>
	value < 0 ? -2 * value - 1 : 2 * value;

export const unzigzag = (value: number): number =>
	value < 2 ** 31
		? (value >>> 1) ^ -(value & 1)
		: value % 2 === 1
			? -(value + 1) / 2
			: value / 2;
