import type { WebSocket } from "ws";
import { OP } from "./frame.js";
import { type Shard, serves } from "./identify.js";

/** Events kept for a client that resumes. */
const KEPT = 1_000;

/** One client's stay at the gateway, which outlives its connections. */
export class Session {
	#sequence = 0;
	/** What was sent, for a client that comes back. */
	readonly #sent: { readonly s: number; readonly frame: string }[] = [];

	constructor(
		readonly id: string,
		/** What it wants to be told of, as bits. */
		readonly intents: number,
		readonly shard: Shard,
		/** Null while the client is away. */
		public socket: WebSocket | null,
	) {}

	/** The number of the last event sent. */
	get sequence(): number {
		return this.#sequence;
	}

	/** Sends an event, or keeps it for a client that is away. */
	send(event: string, data: object): void {
		this.#sequence += 1;
		const s = this.#sequence;
		const frame = JSON.stringify({ op: OP.dispatch, t: event, s, d: data });
		this.#sent.push({ s, frame });
		if (this.#sent.length > KEPT) this.#sent.shift();
		this.socket?.send(frame);
	}

	/** Whether everything after an event's number is still kept. */
	keeps(sequence: number): boolean {
		const [oldest] = this.#sent;
		return !(oldest && sequence < oldest.s - 1);
	}

	/** Sends again what came after an event's number. */
	repeat(sequence: number): void {
		for (const { s, frame } of this.#sent)
			if (s > sequence) this.socket?.send(frame);
	}

	/** Whether an event concerns the part of the servers that it serves. */
	takes(event: string, data: object): boolean {
		return serves(this.shard, guildIn(event, data));
	}
}

/** The server that an event is of, null for one of none. */
function guildIn(event: string, data: object): string | null {
	const { guild_id: of, id } = data as { guild_id?: string; id?: string };
	return of ?? (event.startsWith("GUILD_") ? (id ?? null) : null);
}
