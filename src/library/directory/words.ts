import { sameName, sameStart, soundOf } from "../spelling.js";
import { append } from "./group.js";

/** A word of a name with what tells quickly that another can't be a spelling of it. */
interface Known {
	readonly word: string;
	/** Which letters it has, a bit each, and which its sound has. */
	readonly letters: number;
	readonly sounds: number;
}

/** The words of names, to be found by their spelling or one much like it. */
export class NameWords {
	readonly #bySound = new Map<string, Known[]>();
	readonly #known = new Set<string>();

	get size(): number {
		return this.#known.size;
	}

	add(word: string): void {
		if (this.#known.has(word)) return;
		this.#known.add(word);
		const sound = soundOf(word);
		append(this.#bySound, sound.slice(0, 1), {
			word,
			letters: bitsOf(word),
			sounds: bitsOf(sound),
		});
	}

	/** The words that one may be a spelling of (`sameName`). */
	like(typed: string): string[] {
		if (typed.length < 3) return this.#known.has(typed) ? [typed] : [];
		const sound = soundOf(typed);
		const letters = bitsOf(typed);
		const sounds = bitsOf(sound);
		const found: string[] = [];
		for (const [first, all] of this.#bySound) {
			if (!sameStart(sound.slice(0, 1), first)) continue;
			for (const known of all)
				if (
					(bitsIn(known.letters ^ letters) <= MOST ||
						bitsIn(known.sounds ^ sounds) <= MOST) &&
					sameName(typed, known.word) > 0
				)
					found.push(known.word);
		}
		return found;
	}
}

/** A name is taken for itself with one and a half slips at most, and a slip that costs half changes two letters of the set. */
const MOST = 6;

function bitsOf(word: string): number {
	let bits = 0;
	for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
	return bits;
}

function bitsIn(value: number): number {
	let left = value - ((value >>> 1) & 0x55555555);
	left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
	return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
