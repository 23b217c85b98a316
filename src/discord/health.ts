import { type Client, Events } from "discord.js";
import type { Briefing } from "./desk/desk.js";

/** What tells whether the bot lives, and whether it can answer. */
export interface Health extends Briefing {
	/** Discord has acknowledged a heartbeat of every connection not long ago. */
	readonly alive: boolean;
	/** Alive, and taking questions. */
	readonly ready: boolean;
	/** Milliseconds since the last sign of life of the connection that is silent longest; null before the first. */
	readonly heartbeat: number | null;
}

/**
 * Longest silence, in milliseconds: a heartbeat goes out every 41 seconds, and one that is lost is no death. A
 * connection can be dead while the process looks well, so nothing else is asked.
 */
export const SILENCE = 120_000;

/** Notes the signs of life of each connection. */
export class Pulse {
	readonly #since = new Map<number, number>();

	constructor(
		readonly client: Client,
		readonly now: () => number,
	) {
		const note = (shard: number) => void this.#since.set(shard, now());
		client.on(Events.ShardReady, note);
		client.on(Events.ShardResume, note);
	}

	/** Milliseconds since the connection that is silent longest was heard; null where none was heard yet. */
	get age(): number | null {
		const heard = [...this.#since].map(([shard, since]) =>
			Math.max(
				since,
				this.client.ws.shards.get(shard)?.lastPingTimestamp ?? since,
			),
		);
		return heard.length ? Math.max(0, this.now() - Math.min(...heard)) : null;
	}
}

/** @param closed whether no more questions are taken */
export function healthOf(
	pulse: Pulse,
	briefing: Briefing,
	closed: boolean,
): Health {
	const { age } = pulse;
	const alive = age !== null && age <= SILENCE;
	return {
		alive,
		ready: alive && !closed,
		heartbeat: age,
		...briefing,
	};
}
