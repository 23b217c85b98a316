import { type WebSocket, WebSocketServer } from "ws";
import type { Faults } from "./faults.js";
import { INTENT, PRIVILEGED } from "./intents.js";
import { guildObject, userObject } from "./objects.js";
import type { World } from "./world.js";

/** docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
const OP = {
	dispatch: 0,
	heartbeat: 1,
	identify: 2,
	resume: 6,
	reconnect: 7,
	invalidSession: 9,
	hello: 10,
	heartbeatAck: 11,
} as const;

/** Close codes for what a client does wrong. */
const CLOSE = {
	unknownOpcode: 4001,
	decode: 4002,
	notAuthenticated: 4003,
	badToken: 4004,
	alreadyAuthenticated: 4005,
	disallowedIntents: 4014,
} as const;

interface Session {
	readonly id: string;
	readonly intents: number;
	/** Null while the client is away. */
	socket: WebSocket | null;
	sequence: number;
	/** What was sent, for a client that comes back. */
	readonly sent: { readonly s: number; readonly frame: string }[];
}

/** Events kept for a client that resumes. */
const KEPT = 1_000;

export interface GatewayOptions {
	readonly heartbeatInterval: number;
	/** Privileged intents that are switched on for the application, as bits. */
	readonly privileged: number;
}

/** The WebSocket half: hello, identify, ready, heartbeats, resume. One shard. */
export class Gateway {
	readonly server = new WebSocketServer({ noServer: true });
	readonly #sessions = new Map<string, Session>();
	/** Held back until another event has gone. */
	#held: (() => void)[] = [];
	readonly #dead = new WeakSet<WebSocket>();
	/** Told of each event before anything happens to it on its way, as a bot without privileged intents gets it. */
	readonly heard = new Set<(event: string, data: object) => void>();

	constructor(
		readonly world: World,
		readonly faults: Faults,
		readonly options: GatewayOptions,
		/** Where a client comes back to; known only once the server listens. */
		readonly url: () => string,
	) {
		this.server.on("connection", (socket) => this.#greet(socket));
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
			this.#send(
				session,
				event,
				typeof data === "function" ? data(session.intents) : data,
			);
		}
	}

	/** Closes every connection with a code, keeping the sessions. */
	disconnect(code: number): void {
		for (const { socket } of this.#sessions.values()) socket?.close(code);
	}

	/** Tells every client to come back (opcode 7). */
	askToReconnect(): void {
		for (const { socket } of this.#sessions.values())
			socket?.send(
				JSON.stringify({ op: OP.reconnect, d: null, s: null, t: null }),
			);
	}

	/** Tells every client that its session is over (opcode 9). */
	invalidate(): void {
		for (const [id, { socket }] of this.#sessions) {
			this.#sessions.delete(id);
			socket?.send(
				JSON.stringify({ op: OP.invalidSession, d: false, s: null, t: null }),
			);
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

	#greet(socket: WebSocket): void {
		let session: Session | null = null;
		const send = (op: number, d: unknown) =>
			socket.send(JSON.stringify({ op, d, s: null, t: null }));
		send(OP.hello, { heartbeat_interval: this.options.heartbeatInterval });
		socket.on("error", () => socket.terminate());
		socket.on("close", () => {
			if (session?.socket === socket) session.socket = null;
		});
		socket.on("message", (raw) => {
			if (this.#dead.has(socket)) return;
			const frame = parse(String(raw));
			if (!frame) return socket.close(CLOSE.decode);
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
					if (!session) send(OP.invalidSession, false);
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
		if (data.token !== world.token) {
			socket.close(CLOSE.badToken);
			return null;
		}
		const intents = Number(data.intents);
		if (intents & PRIVILEGED & ~this.options.privileged) {
			socket.close(CLOSE.disallowedIntents);
			return null;
		}
		const session: Session = {
			id: world.newId(),
			intents,
			socket,
			sequence: 0,
			sent: [],
		};
		this.#sessions.set(session.id, session);
		const guilds = [...world.guilds.values()].filter(({ members }) =>
			members.has(world.bot.id),
		);
		this.#send(session, "READY", {
			v: 10,
			user: userObject(world.bot),
			guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
			session_id: session.id,
			resume_gateway_url: this.url(),
			shard: [0, 1],
			application: { id: world.applicationId, flags: 0 },
		});
		if (intents & INTENT.guilds)
			for (const guild of guilds)
				this.#send(session, "GUILD_CREATE", guildObject(world, guild));
		return session;
	}

	#resume(socket: WebSocket, data: Fields): Session | null {
		const session = this.#sessions.get(String(data.session_id));
		if (!session || data.token !== this.world.token) return null;
		session.socket = socket;
		for (const { s, frame } of session.sent)
			if (s > Number(data.seq)) socket.send(frame);
		this.#send(session, "RESUMED", {});
		return session;
	}

	#send(session: Session, event: string, data: object): void {
		session.sequence += 1;
		const s = session.sequence;
		const frame = JSON.stringify({ op: OP.dispatch, t: event, s, d: data });
		session.sent.push({ s, frame });
		if (session.sent.length > KEPT) session.sent.shift();
		session.socket?.send(frame);
	}
}

type Fields = Readonly<Record<string, unknown>>;

function parse(
	text: string,
): { readonly op: number; readonly d: Fields } | null {
	try {
		const { op, d } = JSON.parse(text) as { op: number; d: Fields | null };
		return { op, d: typeof d === "object" && d ? d : {} };
	} catch {
		return null;
	}
}
