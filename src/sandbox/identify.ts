import { PRIVILEGED } from "./intents.js";

/** Close codes for what a client does wrong (topics/opcodes-and-status-codes#gateway-gateway-close-event-codes). */
export const CLOSE = {
	unknownOpcode: 4001,
	decode: 4002,
	notAuthenticated: 4003,
	badToken: 4004,
	alreadyAuthenticated: 4005,
	invalidSequence: 4007,
	rateLimited: 4008,
	timedOut: 4009,
	invalidShard: 4010,
	shardingRequired: 4011,
	invalidVersion: 4012,
	invalidIntents: 4013,
	disallowedIntents: 4014,
} as const;

/** Which part of the servers a connection serves: its place, and how many there are. */
export type Shard = readonly [id: number, count: number];

/** What a gateway is strict about. */
export interface Strictness {
	/** Privileged intents that are switched on for the application, as bits. */
	readonly privileged: number;
	/** Most servers that one connection may serve (events/gateway#sharding). */
	readonly guildsPerShard: number;
	/** How many connections are advised. */
	readonly shards: number;
	/** How many may identify at once, and in how many milliseconds (events/gateway#rate-limiting). */
	readonly concurrency: number;
	readonly identifyEvery: number;
}

/** Bits of the intents that there are: 0 to 16, 20 and 21, 24 and 25 (events/gateway#list-of-intents). */
const INTENTS = 0x1ffff | (3 << 20) | (3 << 24);

/** The shard that an identify names, the only one where it names none; null for one that can't be. */
export function shardOf(shard: unknown): Shard | null {
	if (shard === undefined || shard === null) return [0, 1];
	if (!Array.isArray(shard) || shard.length !== 2) return null;
	const [id, count] = shard.map(Number);
	return id !== undefined &&
		count !== undefined &&
		Number.isInteger(id) &&
		Number.isInteger(count) &&
		id >= 0 &&
		id < count
		? [id, count]
		: null;
}

/** Whether a server belongs to a shard; direct messages, which have none, belong to the first (events/gateway#sharding). */
export function serves([id, count]: Shard, guild: string | null): boolean {
	return guild === null
		? id === 0
		: Number((BigInt(guild) >> 22n) % BigInt(count)) === id;
}

/** Why an identify is refused, as a close code; null where it is not. */
export function refusalOf(
	data: Readonly<Record<string, unknown>>,
	token: string,
	guilds: number,
	{ privileged, guildsPerShard }: Strictness,
): number | null {
	if (data.token !== token) return CLOSE.badToken;
	if (!shardOf(data.shard)) return CLOSE.invalidShard;
	if (guilds > guildsPerShard) return CLOSE.shardingRequired;
	const intents = Number(data.intents);
	if (!Number.isInteger(intents) || intents < 0 || intents & ~INTENTS)
		return CLOSE.invalidIntents;
	return intents & PRIVILEGED & ~privileged ? CLOSE.disallowedIntents : null;
}

/** Identifies that an application has in a day. */
const A_DAY = 1_000;
const DAY = 86_400_000;

/** Counts identifies, as `GET /gateway/bot` tells them. */
export class Starts {
	#left = A_DAY;
	#since: number;
	/** When each group of connections last identified. */
	readonly #last = new Map<number, number>();

	constructor(
		readonly now: () => number,
		readonly strictness: Strictness,
	) {
		this.#since = now();
	}

	/** Takes one. @returns false where it comes too soon after another of its group */
	take([id]: Shard): boolean {
		const { concurrency, identifyEvery } = this.strictness;
		const group = id % concurrency;
		const last = this.#last.get(group) ?? Number.NEGATIVE_INFINITY;
		if (this.now() - last < identifyEvery) return false;
		this.#last.set(group, this.now());
		this.#renew();
		this.#left = Math.max(0, this.#left - 1);
		return true;
	}

	/** events/gateway#session-start-limit-object */
	get limit(): object {
		this.#renew();
		return {
			total: A_DAY,
			remaining: this.#left,
			reset_after: Math.max(0, this.#since + DAY - this.now()),
			max_concurrency: this.strictness.concurrency,
		};
	}

	#renew(): void {
		if (this.now() - this.#since < DAY) return;
		this.#since = this.now();
		this.#left = A_DAY;
	}
}

/** Frames that a client may send in a minute (events/gateway#rate-limiting). */
const FRAMES = 120;
const MINUTE = 60_000;

/** Counts one client's frames. */
export class Frames {
	#used = 0;
	#since: number;

	constructor(readonly now: () => number) {
		this.#since = now();
	}

	/** @returns false for one too many */
	take(): boolean {
		if (this.now() - this.#since >= MINUTE) {
			this.#since = this.now();
			this.#used = 0;
		}
		this.#used += 1;
		return this.#used <= FRAMES;
	}
}
