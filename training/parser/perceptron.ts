import type { Table } from "../../src/text/syntax/table.js";

/**
 * A table in training: weights that move by one towards the right class and away from the wrong one, and their average over
 * all steps (Collins 2002), kept the cheap way: the sum of each change times the step it came at.
 */
export class Perceptron implements Table {
	readonly weights: Float32Array;
	readonly #late: Float64Array;
	#step = 1;

	constructor(
		readonly bits: number,
		readonly width: number,
	) {
		this.weights = new Float32Array(width * 2 ** bits);
		this.#late = new Float64Array(width * 2 ** bits);
	}

	tick() {
		this.#step++;
	}

	update(
		rows: Int32Array,
		count: number,
		right: number,
		wrong: number,
		by = 1,
	) {
		if (right === wrong) return;
		for (let f = 0; f < count; f++) {
			const base = (rows[f] ?? 0) * this.width;
			this.#add(base + right, by);
			this.#add(base + wrong, -by);
		}
	}

	#add(at: number, value: number) {
		this.weights[at] = (this.weights[at] ?? 0) + value;
		this.#late[at] = (this.#late[at] ?? 0) + this.#step * value;
	}

	averaged(): Table & { readonly weights: Float32Array } {
		const weights = new Float32Array(this.weights.length);
		for (let i = 0; i < weights.length; i++) {
			weights[i] = (this.weights[i] ?? 0) - (this.#late[i] ?? 0) / this.#step;
		}
		return { bits: this.bits, width: this.width, weights };
	}
}

/**
 * Weights as bytes, the largest as 127; those whose byte would be below `floor` become nothing, which makes the file small
 * and changes next to no decision.
 */
export function quantise(
	table: Table,
	floor: number,
): Table & { readonly weights: Int8Array } {
	let largest = 0;
	for (const weight of table.weights)
		largest = Math.max(largest, Math.abs(weight));
	const weights = new Int8Array(table.weights.length);
	for (let i = 0; i < weights.length; i++) {
		const byte = Math.round(((table.weights[i] ?? 0) * 127) / largest);
		if (Math.abs(byte) >= floor) weights[i] = byte;
	}
	return { bits: table.bits, width: table.width, weights };
}

/** A small generator of numbers from 0 to 1 (mulberry32), so that training gives the same model again. */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

export function shuffle<T>(items: T[], random: () => number) {
	for (let i = items.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const item = items[i];
		const other = items[j];
		if (item === undefined || other === undefined) continue;
		items[i] = other;
		items[j] = item;
	}
}
