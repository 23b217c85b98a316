import { readdirSync, readFileSync } from "node:fs";
import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Sandbox } from "../sandbox.js";
import type { User } from "../world.js";
import { Acts } from "./acts.js";
import { Exchanges } from "./exchanges.js";
import { Feed, type Person } from "./feed.js";
import { HEADERS, stranger } from "./guard.js";
import { seesChannel, seesMessage } from "./sight.js";
import { commandView } from "./views.js";
import type { Act, Done, Dropped } from "./wire.js";

export interface PageOptions {
	readonly sandbox: Sandbox;
	/** Whom one can be, the first at the start. */
	readonly people: readonly Person[];
	/** The folder with the built page. */
	readonly folder: string;
	/** 0 for any free one. */
	readonly port: number;
	/**
	 * Keeps an article that somebody drops on the page. Null where none are taken.
	 * @returns what is wrong with it, or null
	 */
	readonly add: ((dropped: Dropped) => Promise<string | null>) | null;
}

export interface Page {
	/** `http://127.0.0.1:1234/` */
	readonly address: string;
	readonly close: () => Promise<void>;
}

/** Largest body that is read, in bytes: an article, and no more. */
const LARGEST = 6 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".svg": "image/svg+xml",
	".woff2": "font/woff2",
};

/**
 * Serves the page of a local Discord on loopback.
 * @throws Error with the code EADDRINUSE where the port is taken
 */
export async function startPage(options: PageOptions): Promise<Page> {
	const { sandbox, people } = options;
	const files = readFiles(options.folder);
	const exchanges = new Exchanges(sandbox, sandbox.world.now);
	const feed = new Feed({
		sandbox,
		exchanges,
		people,
		takesArticles: options.add !== null,
	});
	const users = new Map(people.map(({ user }) => [user.id, user]));
	const acts = new Acts(sandbox, users, () => feed.lookSoon());
	const desk: Desk = { options, files, exchanges, feed, acts, users };
	let port = options.port;
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(HEADERS))
			if (value !== undefined) response.setHeader(name, value);
		const why = stranger(request, port);
		if (why !== null) return refuse(response, 403, why);
		answer(desk, request, response).catch((error: unknown) =>
			refuse(response, 400, error instanceof Error ? error.message : ""),
		);
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port, "127.0.0.1", resolve);
	});
	port = (server.address() as AddressInfo).port;
	return {
		address: `http://127.0.0.1:${port}/`,
		close: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}

interface Desk {
	readonly options: PageOptions;
	readonly files: ReadonlyMap<string, Buffer>;
	readonly exchanges: Exchanges;
	readonly feed: Feed;
	readonly acts: Acts;
	readonly users: ReadonlyMap<string, User>;
}

async function answer(
	desk: Desk,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const url = new URL(request.url ?? "/", "http://localhost");
	const query = (name: string) => url.searchParams.get(name) ?? "";
	switch (`${request.method} ${url.pathname}`) {
		case "GET /feed":
			return follow(desk, request, response, query("user"));
		case "GET /commands":
			return json(response, commandsFor(desk, query("user"), query("channel")));
		case "GET /wire":
			return json(response, wireFor(desk, query("user"), query("message")));
		case "POST /act":
			return json(response, await desk.acts.run((await read(request)) as Act));
		case "POST /articles":
			return json(response, await add(desk, (await read(request)) as Dropped));
	}
	const [, id] = /^\/files\/(\d+)$/.exec(url.pathname) ?? [];
	if (id) return sendFile(desk, response, query("user"), id);
	const name = url.pathname === "/" ? "index.html" : url.pathname.slice(1);
	const file = desk.files.get(name);
	if (!file || request.method !== "GET")
		return refuse(response, 404, "nothing here");
	response.setHeader("content-type", TYPES[extname(name)] ?? "text/plain");
	response.end(file);
}

/** Server-sent events, one a tiding. */
function follow(
	{ feed, users, options }: Desk,
	request: IncomingMessage,
	response: ServerResponse,
	id: string,
): void {
	const user = users.get(id) ?? options.people[0]?.user;
	if (!user) {
		refuse(response, 404, "nobody one can be");
		return;
	}
	response.setHeader("content-type", "text/event-stream");
	response.flushHeaders();
	const leave = feed.follow(user, (tiding) =>
		response.write(`data: ${JSON.stringify(tiding)}\n\n`),
	);
	request.on("close", leave);
}

function commandsFor({ options, users }: Desk, id: string, place: string) {
	const { sandbox } = options;
	const user = users.get(id);
	const channel = sandbox.world.channels.get(place);
	if (!user || !channel || !seesChannel(sandbox.world, user, channel))
		return [];
	return sandbox.offered(user, channel).map(commandView);
}

function wireFor({ options, users, exchanges }: Desk, id: string, at: string) {
	const { world } = options.sandbox;
	const user = users.get(id);
	const message = world.messages.get(at);
	if (!user || !message || !seesMessage(world, user, message)) return [];
	return exchanges.of(at);
}

/** A file of a message that the user sees. */
function sendFile(
	{ options, users }: Desk,
	response: ServerResponse,
	who: string,
	id: string,
): void {
	const { world } = options.sandbox;
	const user = users.get(who);
	const file = world.files.get(id);
	const seen =
		user &&
		[...world.messages.values()].some(
			(m) =>
				m.attachments.some((a) => a.id === id) && seesMessage(world, user, m),
		);
	if (!file || !seen) {
		refuse(response, 404, "nothing here");
		return;
	}
	response.setHeader("content-type", file.type);
	response.end(file.bytes);
}

async function add({ options }: Desk, dropped: Dropped): Promise<Done> {
	if (!options.add) return { ok: false, error: "No articles are taken here." };
	const { name, text } = dropped;
	if (typeof name !== "string" || typeof text !== "string")
		return { ok: false, error: "That is no article." };
	const error = await options.add({ name, text });
	return error === null ? { ok: true, choices: [] } : { ok: false, error };
}

async function read(request: IncomingMessage): Promise<unknown> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request) {
		size += (chunk as Buffer).length;
		if (size > LARGEST) throw new Error("too large");
		chunks.push(chunk as Buffer);
	}
	return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

function json(response: ServerResponse, body: unknown): void {
	response.setHeader("content-type", "application/json");
	response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, why: string): void {
	if (response.headersSent) return void response.end();
	response.statusCode = status;
	// What is left of its body is not waited for.
	response.setHeader("connection", "close");
	response.setHeader("content-type", "text/plain; charset=utf-8");
	response.end(why);
}

/** Every file of the built page, by its path. They are few and small, and nothing outside can be asked for. */
function readFiles(folder: string): ReadonlyMap<string, Buffer> {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
	return new Map(
		names
			.map((name) => name.replaceAll("\\", "/"))
			.filter((name) => TYPES[extname(name)] !== undefined)
			.map((name) => [name, readFileSync(join(folder, name))]),
	);
}
