import { english, type Voice } from "../language/voice.js";

/** So many at once, and one more each so many milliseconds. */
export interface Pace {
	readonly burst: number;
	readonly every: number;
}

/** How fast one user may ask, and all in one channel. */
export interface Paces {
	readonly user: Pace;
	readonly channel: Pace;
}

/** More than anybody reads, and less than drowns others. */
export const PACES: Paces = {
	user: { burst: 6, every: 3_000 },
	channel: { burst: 30, every: 500 },
};

/** Who has to wait, and how long. */
export interface Wait {
	readonly milliseconds: number;
	readonly whose: keyof Paces;
	/** Whether they have not been told since they last got an answer. */
	readonly first: boolean;
}

/** How much is left to somebody at a time, and whether they were told that it is nothing. */
interface Bucket {
	left: number;
	at: number;
	told: boolean;
}

/** Most users and channels that are remembered; the longest unheard of are forgotten first. */
const REMEMBERED = 10_000;

/** Token buckets for users and channels; memory is bounded, the clock is the caller's. */
export class Cooldown {
	readonly #buckets = new Map<string, Bucket>();

	constructor(
		readonly paces: Paces,
		readonly remembered = REMEMBERED,
	) {}

	/**
	 * Takes one from a user's and a channel's, or from neither.
	 * @param now milliseconds
	 * @returns null where an answer may be given
	 */
	take(user: string, channel: string, now: number): Wait | null {
		const keys = { user: `u${user}`, channel: `c${channel}` } as const;
		for (const whose of ["user", "channel"] as const) {
			const bucket = this.#bucket(keys[whose], this.paces[whose], now);
			if (bucket.left >= 1) continue;
			// In a channel that is full each asker is told, once.
			const teller =
				whose === "user"
					? bucket
					: this.#bucket(keys.user, this.paces.user, now);
			const first = !teller.told;
			teller.told = true;
			return {
				milliseconds: Math.ceil((1 - bucket.left) * this.paces[whose].every),
				whose,
				first,
			};
		}
		for (const whose of ["user", "channel"] as const) {
			const bucket = this.#bucket(keys[whose], this.paces[whose], now);
			bucket.left -= 1;
			bucket.told = false;
		}
		return null;
	}

	/** How many users and channels are remembered. */
	get size(): number {
		return this.#buckets.size;
	}

	#bucket(key: string, { burst, every }: Pace, now: number): Bucket {
		const there = this.#buckets.get(key);
		const bucket = there ?? { left: burst, at: now, told: false };
		bucket.left = Math.min(
			burst,
			bucket.left + Math.max(0, now - bucket.at) / every,
		);
		bucket.at = now;
		// The map keeps its order of insertion: what was used last stands last.
		this.#buckets.delete(key);
		this.#buckets.set(key, bucket);
		for (const oldest of this.#buckets.keys()) {
			if (this.#buckets.size <= this.remembered) break;
			this.#buckets.delete(oldest);
		}
		return bucket;
	}
}

/** What whoever has to wait is told. */
export function tellWait(
	{ milliseconds, whose }: Wait,
	{ say }: Voice = english,
): string {
	const n = Math.max(1, Math.ceil(milliseconds / 1_000));
	return say(whose === "user" ? "host.slow-user" : "host.slow-channel", { n });
}
