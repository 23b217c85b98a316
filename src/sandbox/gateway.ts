import { type WebSocket, WebSocketServer } from "ws";
import type { Faults } from "./faults.js";
import { controlFrame, type Fields, OP, readFrame } from "./frame.js";
import {
	CLOSE,
	Frames,
	refusalOf,
	Starts,
	type Strictness,
	serves,
	shardOf,
} from "./identify.js";
import { INTENT } from "./intents.js";
import { guildObject, userObject } from "./objects.js";
import { Session } from "./session.js";
import type { World } from "./world.js";

export interface GatewayOptions extends Strictness {
	readonly heartbeatInterval: number;
	/** Milliseconds after which a client that says nothing is closed. */
	readonly patience: number;
}

/** The WebSocket half: hello, identify, ready, heartbeats, resume; as many shards as clients ask for. */
export class Gateway {
	readonly server = new WebSocketServer({ noServer: true });
	readonly #sessions = new Map<string, Session>();
	/** Held back until another event has gone. */
	#held: (() => void)[] = [];
	readonly #dead = new WeakSet<WebSocket>();
	readonly starts: Starts;
	/** When clients have come back, in milliseconds. */
	readonly resumed: number[] = [];
	/** Told of each event before anything happens to it on its way, as a bot without privileged intents gets it. */
	readonly heard = new Set<(event: string, data: object) => void>();

	constructor(
		readonly world: World,
		readonly faults: Faults,
		readonly options: GatewayOptions,
		/** Where a client comes back to; known only once the server listens. */
		readonly url: () => string,
	) {
		this.starts = new Starts(world.now, options);
		this.server.on("connection", (socket, request) =>
			this.#greet(socket, request.url ?? ""),
		);
	}

	/** Sends an event to every session whose intents take it, also to those away, which get it on resuming. */
	dispatch(
		event: string,
		data: object | ((intents: number) => object),
		intent: number,
	): void {
		for (const hear of this.heard)
			hear(event, typeof data === "function" ? data(0) : data);
		const fault = this.faults.forEvent(event);
		const go = () => this.#deliver(event, data, intent);
		switch (fault?.kind) {
			case "drop":
				return;
			case "delay":
				setTimeout(go, fault.by).unref();
				return;
			case "swap":
				this.#held.push(go);
				return;
			case "duplicate":
				go();
		}
		go();
		for (const held of this.#held.splice(0)) held();
	}

	#deliver(
		event: string,
		data: object | ((intents: number) => object),
		intent: number,
	): void {
		for (const session of this.#sessions.values()) {
			if (intent && !(session.intents & intent)) continue;
			const told = typeof data === "function" ? data(session.intents) : data;
			if (session.takes(event, told)) session.send(event, told);
		}
	}

	/** Closes every connection with a code, keeping the sessions. */
	disconnect(code: number): void {
		for (const { socket } of this.#sessions.values()) socket?.close(code);
	}

	/** Tells every client to come back (opcode 7). */
	askToReconnect(): void {
		for (const { socket } of this.#sessions.values())
			socket?.send(controlFrame(OP.reconnect, null));
	}

	/** Tells every client that its session is over (opcode 9). */
	invalidate(): void {
		for (const [id, { socket }] of this.#sessions) {
			this.#sessions.delete(id);
			socket?.send(controlFrame(OP.invalidSession, false));
		}
	}

	/**
	 * From now on the connections that there are stay open and say nothing: a dead gateway that looks alive. Clients that
	 * connect anew are served.
	 */
	stall(): void {
		for (const session of this.#sessions.values())
			if (session.socket) {
				this.#dead.add(session.socket);
				session.socket = null;
			}
	}

	/** How many clients are connected. */
	get connected(): number {
		return [...this.#sessions.values()].filter((s) => s.socket).length;
	}

	close(): void {
		for (const socket of this.server.clients) socket.terminate();
		this.server.close();
	}

	#greet(socket: WebSocket, url: string): void {
		let session: Session | null = null;
		const frames = new Frames(this.world.now);
		const version = /[?&]v=(\d+)/.exec(url)?.[1];
		if (version !== undefined && version !== "10") {
			socket.close(CLOSE.invalidVersion);
			return;
		}
		// A client that says nothing for so long is gone (events/gateway#sending-heartbeats).
		let silence: NodeJS.Timeout | undefined;
		const listen = () => {
			clearTimeout(silence);
			silence = setTimeout(
				() => socket.close(CLOSE.timedOut),
				this.options.patience,
			).unref();
		};
		listen();
		const send = (op: number, d: unknown) => socket.send(controlFrame(op, d));
		send(OP.hello, { heartbeat_interval: this.options.heartbeatInterval });
		socket.on("error", () => socket.terminate());
		socket.on("close", () => {
			clearTimeout(silence);
			if (session?.socket === socket) session.socket = null;
		});
		socket.on("message", (raw) => {
			if (this.#dead.has(socket)) return;
			if (!frames.take()) return socket.close(CLOSE.rateLimited);
			const frame = readFrame(String(raw));
			if (!frame) return socket.close(CLOSE.decode);
			listen();
			switch (frame.op) {
				case OP.heartbeat:
					return send(OP.heartbeatAck, null);
				case OP.identify:
					if (session) return socket.close(CLOSE.alreadyAuthenticated);
					session = this.#identify(socket, frame.d);
					return;
				case OP.resume:
					if (session) return socket.close(CLOSE.alreadyAuthenticated);
					session = this.#resume(socket, frame.d);
					return;
				case 3:
				case 4:
				case 8:
					if (!session) socket.close(CLOSE.notAuthenticated);
					return;
				default:
					return socket.close(CLOSE.unknownOpcode);
			}
		});
	}

	#identify(socket: WebSocket, data: Fields): Session | null {
		const { world } = this;
		const shard = shardOf(data.shard) ?? [0, 1];
		const guilds = [...world.guilds.values()].filter(
			({ id, members }) => members.has(world.bot.id) && serves(shard, id),
		);
		const refusal = refusalOf(data, world.token, guilds.length, this.options);
		if (refusal !== null) {
			socket.close(refusal);
			return null;
		}
		if (!this.starts.take(shard)) {
			this.#refuseSession(socket);
			return null;
		}
		const intents = Number(data.intents);
		const session = new Session(world.newId(), intents, shard, socket);
		this.#sessions.set(session.id, session);
		session.send("READY", {
			v: 10,
			user: userObject(world.bot),
			guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
			session_id: session.id,
			resume_gateway_url: this.url(),
			shard,
			application: { id: world.applicationId, flags: 0 },
		});
		if (intents & INTENT.guilds)
			for (const guild of guilds)
				session.send("GUILD_CREATE", guildObject(world, guild));
		return session;
	}

	#resume(socket: WebSocket, data: Fields): Session | null {
		const session = this.#sessions.get(String(data.session_id));
		if (data.token !== this.world.token) {
			socket.close(CLOSE.badToken);
			return null;
		}
		const seq = Number(data.seq);
		// What was missed is no longer there, or never was: the client has to begin anew.
		if (!session?.keeps(seq)) {
			this.#refuseSession(socket);
			return null;
		}
		if (seq > session.sequence) {
			socket.close(CLOSE.invalidSequence);
			return null;
		}
		session.socket = socket;
		this.resumed.push(this.world.now());
		session.repeat(seq);
		session.send("RESUMED", {});
		return session;
	}

	#refuseSession(socket: WebSocket): void {
		socket.send(controlFrame(OP.invalidSession, false));
	}
}
