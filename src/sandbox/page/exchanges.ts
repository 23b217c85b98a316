import type { Served } from "../rest.js";
import type { Sandbox } from "../sandbox.js";
import type { ExchangeView, StepView } from "./wire.js";

/** What somebody gave the bot to do: a command, an entry of a menu, a button, a message. */
export interface Call {
	readonly user: string;
	readonly title: string;
	/** The command's name, null for what is none. */
	readonly command: string | null;
	readonly slash: boolean;
	/** The message in whose menu it was. */
	readonly target: string | null;
}

interface Exchange {
	readonly call: Call;
	readonly began: number;
	readonly steps: StepView[];
	/** The messages that it concerns: what was said, what was answered. */
	readonly messages: Set<string>;
}

/** Exchanges kept; the oldest go first. */
const KEPT = 1_000;
/** Steps kept of one. */
const STEPS = 50;

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields =>
	typeof value === "object" && value !== null ? (value as Fields) : {};

/** Keeps, for each thing that somebody did, the events that went to the bot and the requests that came of it. */
export class Exchanges {
	/** By an interaction's token, or the id of a message that somebody wrote. */
	readonly #byKey = new Map<string, Exchange>();
	/** By the message that answers one. */
	readonly #commands = new Map<string, Call>();

	constructor(
		readonly sandbox: Sandbox,
		readonly now: () => number,
	) {
		sandbox.gateway.heard.add((event, data) => this.#event(event, data));
		sandbox.served.add((request) => this.#request(request));
	}

	/** The call that an interaction is, by its token. */
	callOf(token: string): Call | null {
		return this.#byKey.get(token)?.call ?? null;
	}

	/** The command that a message answers. */
	commandBehind(message: string): Call | null {
		return this.#commands.get(message) ?? null;
	}

	/** All that concerns a message, oldest first. */
	of(message: string): ExchangeView[] {
		return [...this.#byKey.values()]
			.filter(({ messages }) => messages.has(message))
			.map(({ call, steps }) => ({ title: call.title, steps }));
	}

	#event(event: string, data: object): void {
		const d = fields(data);
		const id = String(d.id);
		if (event === "INTERACTION_CREATE")
			this.#begin(String(d.token), interactionCall(d), [
				String(fields(d.message).id ?? ""),
			]);
		else if (event === "MESSAGE_CREATE" && !fields(d.author).bot)
			this.#begin(id, {
				user: String(fields(d.author).id),
				title: "A message",
				command: null,
				slash: false,
				target: null,
			}).messages.add(id);
		const key = event === "INTERACTION_CREATE" ? String(d.token) : id;
		this.#step(this.#byKey.get(key), {
			what: event,
			fromBot: false,
			status: null,
			body: data,
		});
	}

	#begin(key: string, call: Call, messages: readonly string[] = []): Exchange {
		const exchange: Exchange = {
			call,
			began: this.now(),
			steps: [],
			messages: new Set(messages.filter((id) => id !== "")),
		};
		this.#byKey.set(key, exchange);
		if (this.#byKey.size > KEPT)
			for (const oldest of this.#byKey.keys()) {
				this.#byKey.delete(oldest);
				break;
			}
		return exchange;
	}

	#request({ method, path, body, status, answer }: Served): void {
		const token = /\/(token-\d+)/.exec(path)?.[1];
		const reference = fields(fields(body).message_reference).message_id;
		const exchange = this.#byKey.get(token ?? String(reference));
		if (!exchange) return;
		const it = token ? this.sandbox.world.interactions.get(token) : undefined;
		const made = fields(answer).id ?? it?.original?.id;
		if (made !== undefined && status < 300) {
			exchange.messages.add(String(made));
			if (exchange.call.command !== null)
				this.#commands.set(String(made), exchange.call);
		}
		this.#step(exchange, {
			what: `${method} ${path.replace(/^\/api(\/v10)?/, "").replace(/\/token-\d+/, "/…")}`,
			fromBot: true,
			status,
			body,
		});
	}

	#step(exchange: Exchange | undefined, step: Omit<StepView, "after">): void {
		if (!exchange || exchange.steps.length >= STEPS) return;
		const after = Math.round((this.now() - exchange.began) * 10) / 10;
		exchange.steps.push({ ...step, after });
	}
}

function interactionCall(d: Fields): Call {
	const data = fields(d.data);
	const user = fields(fields(d.member).user ?? d.user);
	const own = { user: String(user.id) };
	if (d.type === 2) {
		const name = String(data.name);
		const slash = data.type === 1;
		const target = typeof data.target_id === "string" ? data.target_id : null;
		const title = slash ? `/${name}` : name;
		return { ...own, title, command: name, slash, target };
	}
	const title = d.type === 3 ? "A button" : "Completion";
	return { ...own, title, command: null, slash: false, target: null };
}
