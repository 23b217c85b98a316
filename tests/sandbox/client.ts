import { type RawData, WebSocket } from "ws";
import type { Sandbox } from "../../src/sandbox/sandbox.js";

export interface Response {
	readonly status: number;
	/** Discord's own code of an error. */
	readonly code: number | null;
	readonly body: unknown;
}

/** A request as a bot would send it, by hand. */
export async function request(
	{ api, token }: Sandbox,
	method: string,
	path: string,
	body?: unknown,
	authorization = `Bot ${token}`,
): Promise<Response> {
	const response = await fetch(`${api}/v10${path}`, {
		method,
		headers: { authorization, "content-type": "application/json" },
		...(body === undefined
			? {}
			: { body: typeof body === "string" ? body : JSON.stringify(body) }),
	});
	const text = await response.text();
	const parsed = text ? (JSON.parse(text) as unknown) : null;
	const code = (parsed as { code?: unknown } | null)?.code;
	return {
		status: response.status,
		code: typeof code === "number" ? code : null,
		body: parsed,
	};
}

export interface Frame {
	readonly op: number;
	readonly t: string | null;
	readonly s: number | null;
	readonly d: unknown;
}

/** A gateway connection by hand: sends frames, and waits for those that come. */
export class Wire {
	readonly #socket: WebSocket;
	readonly frames: Frame[] = [];
	closed: number | null = null;

	constructor({ api }: Sandbox, query = "v=10&encoding=json") {
		this.#socket = new WebSocket(
			`${api.replace("http", "ws").replace(/\/api$/, "/gateway")}?${query}`,
		);
		this.#socket.on("message", (raw: RawData) => {
			this.frames.push(JSON.parse(String(raw)) as Frame);
		});
		this.#socket.on("close", (code) => {
			this.closed = code;
		});
	}

	send(op: number, d: unknown): void {
		this.#socket.send(JSON.stringify({ op, d }));
	}

	sendText(text: string): void {
		this.#socket.send(text);
	}

	event(name: string): Frame | undefined {
		return this.frames.find(({ t }) => t === name);
	}

	op(op: number): Frame | undefined {
		return this.frames.find((frame) => frame.op === op);
	}

	close(code = 1000): void {
		this.#socket.close(code);
	}
}
