import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
	type Ask,
	Asking,
	type Pick,
	type Press,
	type Typing,
} from "./asking.js";
import type { Answer } from "./delivery.js";
import { Faults } from "./faults.js";
import { Gateway } from "./gateway.js";
import { INTENT } from "./intents.js";
import { channelObject } from "./objects.js";
import { GENEROUS, type RateLimit, RateLimits } from "./rate-limits.js";
import { Recording } from "./recording.js";
import { restHandler, type Served } from "./rest.js";
import { change, preview, type Say, say, takeBack } from "./saying.js";
import {
	type Channel,
	createWorld,
	type StoredMessage,
	type World,
} from "./world.js";

/** A Discord of our own on this machine: REST and gateway, as much of API v10 as the bot uses. */
export interface Sandbox {
	/** For a client's `rest.api`. */
	readonly api: string;
	readonly token: string;
	readonly world: World;
	readonly recording: Recording;
	readonly gateway: Gateway;
	/** Faults on demand, of events and of requests. */
	readonly faults: Faults;
	/** Somebody sends a slash command. @returns the bot's answer */
	readonly ask: (ask: Ask) => Promise<Answer>;
	/** Somebody types into an option. @returns the choices that the bot offers */
	readonly type: (typing: Typing) => Promise<Answer["choices"]>;
	/** Somebody picks an entry of a message's menu. @returns the bot's answer */
	readonly pick: (pick: Pick) => Promise<Answer>;
	/** Somebody presses a button. @returns what came of it */
	readonly press: (press: Press) => Promise<Answer>;
	/** Somebody writes a message. */
	readonly say: (of: Say) => StoredMessage;
	/** Whoever wrote a message changes it. @returns it as it is now */
	readonly edit: (message: StoredMessage, content: string) => StoredMessage;
	/** Tells the bot that a channel's settings have changed. */
	readonly updateChannel: (channel: Channel) => void;
	/** A link in a message gets its preview. */
	readonly preview: (message: StoredMessage) => void;
	/** Whoever wrote a message deletes it. */
	readonly takeBack: (message: StoredMessage) => void;
	/** The bot's first message that a test picks, as soon as there is one. */
	readonly posted: (
		wanted: (message: StoredMessage) => boolean,
	) => Promise<StoredMessage>;
	/** The bot's reply to a message. */
	readonly reply: (to: StoredMessage) => Promise<StoredMessage>;
	/** The commands that a user is offered in a channel. */
	readonly offered: Asking["offered"];
	/** Hears what goes over the wire, in order; may add itself and leave. */
	readonly served: Set<(request: Served) => void>;
	/** The next request of this kind is refused as broken (50035). */
	readonly refuseNext: (method: string, path: RegExp) => void;
	readonly close: () => Promise<void>;
}

export interface SandboxOptions {
	readonly token?: string;
	readonly now?: () => number;
	readonly heartbeatInterval?: number;
	/** Privileged intents switched on, as bits. */
	readonly privileged?: number;
	/** How many connections are advised, and how many servers one may have; 1 and 2,500 where left out. */
	readonly shards?: number;
	readonly guildsPerShard?: number;
	/** How many may identify at once, in how many milliseconds; 1, and as often as they like, where left out. */
	readonly concurrency?: number;
	readonly identifyEvery?: number;
	/** Milliseconds after which a client that says nothing is closed; two minutes where left out. */
	readonly patience?: number;
	/** Of every route; a generous one where left out. */
	readonly rateLimit?: RateLimit;
	/** 0 for any free one. */
	readonly port?: number;
}

/** Starts a local Discord on loopback, with nobody in it but the bot. */
export async function startSandbox(
	options: SandboxOptions = {},
): Promise<Sandbox> {
	const token = options.token ?? "sandbox.local.token";
	const { privileged = 0, now = Date.now } = options;
	const world = createWorld(now, token, privileged);
	const recording = new Recording();
	let port = 0;
	const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
	const faults = new Faults();
	const gateway = new Gateway(
		world,
		faults,
		{
			heartbeatInterval: options.heartbeatInterval ?? 41_250,
			privileged,
			shards: options.shards ?? 1,
			guildsPerShard: options.guildsPerShard ?? 2_500,
			concurrency: options.concurrency ?? 1,
			identifyEvery: options.identifyEvery ?? 0,
			patience: options.patience ?? 120_000,
		},
		gatewayUrl,
	);
	const waiting = new Set<() => void>();
	const served = new Set<(request: Served) => void>();
	const refusals: { method: string; path: RegExp }[] = [];
	const server = createServer(
		restHandler({
			refuses: (method, path) => {
				const at = refusals.findIndex(
					(r) => r.method === method && r.path.test(path),
				);
				if (at >= 0) refusals.splice(at, 1);
				return at >= 0;
			},
			world,
			faults,
			limits: new RateLimits(options.rateLimit ?? GENEROUS, world.now),
			recording,
			gateway: () => ({
				url: gatewayUrl(),
				shards: options.shards ?? 1,
				session_start_limit: gateway.starts.limit,
			}),
			dispatch: (event, data, intent) => {
				gateway.dispatch(event, data, intent);
				for (const look of waiting) look();
			},
			served: (request) => {
				for (const hear of served) hear(request);
			},
			posted: () => {
				for (const look of waiting) look();
			},
		}),
	);
	server.on("upgrade", (request, socket, head) => {
		gateway.server.handleUpgrade(request, socket, head, (client) =>
			gateway.server.emit("connection", client, request),
		);
	});
	await new Promise<void>((resolve) =>
		server.listen(options.port ?? 0, "127.0.0.1", resolve),
	);
	port = (server.address() as AddressInfo).port;
	const posted = (wanted: (message: StoredMessage) => boolean) =>
		waitFor(world, waiting, wanted);
	const asking = new Asking(world, gateway);
	return {
		api: `http://127.0.0.1:${port}/api`,
		token,
		world,
		recording,
		gateway,
		faults,
		ask: (ask) => asking.ask(ask),
		type: (typing) => asking.type(typing),
		pick: (pick) => asking.pick(pick),
		press: (press) => asking.press(press),
		offered: (user, channel) => asking.offered(user, channel),
		served,
		say: (of) => say(world, gateway, of),
		edit: (message, content) => change(world, gateway, message, content),
		updateChannel: (channel) =>
			gateway.dispatch(
				"CHANNEL_UPDATE",
				channelObject(world, channel),
				INTENT.guilds,
			),
		preview: (message) => preview(world, gateway, message),
		takeBack: (message) => takeBack(world, gateway, message),
		posted,
		reply: (to) => posted((message) => message.reference === to.id),
		refuseNext: (method, path) => void refusals.push({ method, path }),
		close: () => {
			gateway.close();
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}

/** The bot's first message that is wanted; looks at each change. */
function waitFor(
	world: World,
	waiting: Set<() => void>,
	wanted: (message: StoredMessage) => boolean,
): Promise<StoredMessage> {
	return new Promise((resolve) => {
		const look = () => {
			for (const message of world.messages.values())
				if (message.author === world.bot.id && wanted(message)) {
					waiting.delete(look);
					resolve(message);
					return;
				}
		};
		waiting.add(look);
		look();
	});
}
