import type { Reference } from "../answer/after/reference.js";
import { digits, readDigits } from "./digits.js";
import { CUSTOM_ID } from "./limits.js";

/** What a button does. The letters stand in messages that were sent long ago: add, never change. */
export const ACTIONS = {
	previous: "p",
	next: "n",
	all: "a",
	context: "c",
	less: "l",
	plain: "t",
	everyone: "e",
	nearest: "f",
	remove: "d",
} as const;

export type Action = keyof typeof ACTIONS;

/** All that a button knows: nothing of it is kept anywhere else, so it works after a restart. */
export interface State {
	readonly action: Action;
	/** Of the seeds that answered. */
	readonly fingerprint: string;
	/** Whose answer it is: a user's id. */
	readonly asker: string;
	/** Which of the excerpts the press shows, counted from 0; null for all of them. */
	readonly at: number | null;
	/** How much stands around it, as `widened` counts. */
	readonly level: number;
	/** Whether the excerpts are no answer but the nearest to one. */
	readonly near: boolean;
	readonly references: readonly Reference[];
}

const VERSION = "1";

/** A button's state as its `custom_id`, which takes 100 characters: where there are more, what can be spared is left out. */
export function packState(state: State): string {
	const head = (count: number) =>
		VERSION +
		ACTIONS[state.action] +
		state.fingerprint +
		digits(BigInt(state.asker)) +
		[
			state.at === null ? 0 : state.at + 1,
			state.level * 2 + (state.near ? 1 : 0),
			count,
		]
			.map((n) => digits(BigInt(n)))
			.join("");
	for (const lean of [false, true])
		for (let count = state.references.length; count >= 0; count--) {
			const id =
				head(count) +
				state.references
					.slice(0, count)
					.map((r) => packed(r, lean))
					.join("");
			if (id.length <= CUSTOM_ID) return id;
			// First without what can be spared, only then without the last of them.
			if (!lean) break;
		}
	return head(0);
}

/** Reads a `custom_id`; null for one that is not of ours. */
export function readState(id: string): State | null {
	const form = /^1([a-z])([0-9a-f]{8})([\w-]+)$/.exec(id);
	const action = (Object.keys(ACTIONS) as Action[]).find(
		(name) => ACTIONS[name] === form?.[1],
	);
	const [, , fingerprint = "", rest = ""] = form ?? [];
	if (!form || !action) return null;
	const numbers = readDigits(rest);
	if (!numbers) return null;
	let i = 1;
	const next = () => Number(numbers[i++] ?? 0n);
	const at = next();
	const level = next();
	const count = next();
	if (numbers.length !== 4 + 6 * count) return null;
	const references = Array.from({ length: count }, (): Reference => {
		const [about, start, length, offset, size, time] = [
			next(),
			next(),
			next(),
			next(),
			next(),
			next(),
		] as const;
		return {
			entry: Math.floor(about / 8),
			kind: about % 4,
			negated: Math.floor(about / 4) % 2 === 1,
			start,
			end: start + length,
			answer:
				size === 0
					? null
					: { start: start + offset, end: start + offset + size },
			time: time === 0 ? null : time - 1,
		};
	});
	return {
		action,
		fingerprint,
		asker: String(numbers[0]),
		at: at === 0 ? null : at - 1,
		level: Math.floor(level / 2),
		near: level % 2 === 1,
		references,
	};
}

function packed(r: Reference, lean: boolean): string {
	const answer = lean ? null : r.answer;
	return [
		r.entry * 8 + (r.negated ? 4 : 0) + r.kind,
		r.start,
		r.end - r.start,
		answer ? answer.start - r.start : 0,
		answer ? answer.end - answer.start : 0,
		r.time === null ? 0 : r.time + 1,
	]
		.map((n) => digits(BigInt(n)))
		.join("");
}
