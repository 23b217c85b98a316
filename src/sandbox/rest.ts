import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError, invalidForm, notFound, unauthorized } from "./errors.js";
import type { Faults, RequestFault } from "./faults.js";
import { withFiles } from "./files.js";
import type { RateLimits } from "./rate-limits.js";
import type { Recorded, Recording } from "./recording.js";
import { type Body, findRoute, type Result, type Route } from "./route.js";
import { commands } from "./routes/commands.js";
import { guilds } from "./routes/guilds.js";
import { identity } from "./routes/identity.js";
import { interactions } from "./routes/interactions.js";
import { messages } from "./routes/messages.js";
import { permissions } from "./routes/permissions.js";
import { threads } from "./routes/threads.js";
import type { World } from "./world.js";

const BASE = /^\/api(?:\/v10)?(?=\/)/;

/** A request and what it was answered. */
export interface Served extends Recorded {
	readonly answer: unknown;
}

export interface RestOptions {
	readonly world: World;
	readonly recording: Recording;
	readonly dispatch: (event: string, data: object, intent: number) => void;
	/** Called after each change of the messages that goes with no event. */
	readonly posted: () => void;
	/** Told of each request with its answer, after it has been answered. */
	readonly served: (request: Served) => void;
	/** Faults on demand: whether this request shall fail. */
	readonly refuses: (method: string, path: string) => boolean;
	readonly faults: Faults;
	readonly limits: RateLimits;
	/** Where the gateway is, and how it may be used: `GET /gateway/bot`. */
	readonly gateway: () => object;
}

/** The HTTP half: finds the route, holds the token and the body against it, answers and records. */
export function restHandler(
	options: RestOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
	const routes: readonly Route[] = [
		{
			method: "GET",
			path: "/gateway/bot",
			authorized: true,
			handle: () => ({
				status: 200,
				body: options.gateway(),
			}),
		},
		...identity,
		...guilds,
		...permissions,
		...commands,
		...interactions,
		...messages,
		...threads,
	];
	return (request, response) => {
		void respond(options, routes, request, response);
	};
}

async function respond(
	options: RestOptions,
	routes: readonly Route[],
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const method = request.method ?? "GET";
	const path = request.url ?? "/";
	let body: unknown = null;
	let result: Result;
	const below = path.replace(BASE, "");
	const fault = options.faults.forRequest(method, below);
	const { retryAfter, headers } = options.limits.pass(method, below);
	for (const [name, value] of Object.entries(headers))
		response.setHeader(name, value);
	try {
		const read = await bodyOf(options.world, request);
		body = read.sent;
		if (fault && (await struck(fault, response))) {
			const status = fault.kind === "status" ? fault.status : 0;
			options.recording.add({ method, path, body, status });
			return;
		}
		if (retryAfter !== null) throw new RateLimited(retryAfter);
		result = handle(options, routes, request, read.body);
	} catch (error) {
		result = failure(error);
	}
	const { status } = result;
	options.recording.add({ method, path, body, status });
	options.served({ method, path, body, status, answer: result.body ?? null });
	response.statusCode = result.status;
	if (result.body === undefined) {
		response.end();
		return;
	}
	response.setHeader("content-type", "application/json");
	response.end(JSON.stringify(result.body));
}

function handle(
	{ world, dispatch, posted, refuses }: RestOptions,
	routes: readonly Route[],
	request: IncomingMessage,
	body: unknown,
): Result {
	const url = new URL(request.url ?? "/", "http://localhost");
	if (!BASE.test(url.pathname)) throw notFound();
	const path = url.pathname.replace(BASE, "");
	if (refuses(request.method ?? "GET", path)) throw invalidForm([]);
	const found = findRoute(routes, request.method ?? "GET", path);
	if (!found) throw notFound();
	const { route, params } = found;
	if (
		route.authorized &&
		request.headers.authorization !== `Bot ${world.token}`
	)
		throw unauthorized();
	return route.handle({
		world,
		params,
		body: isRecord(body) ? body : {},
		bodies: Array.isArray(body) ? body.filter(isRecord) : [],
		query: url.searchParams,
		dispatch,
		posted,
	});
}

/** A request's body as it was sent, and as it is taken: files that came with it are kept. */
async function bodyOf(
	world: World,
	request: IncomingMessage,
): Promise<{ readonly sent: unknown; readonly body: unknown }> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const bytes = Buffer.concat(chunks);
	if (bytes.length === 0) return { sent: null, body: null };
	try {
		if (request.headers["content-type"]?.startsWith("multipart/form-data"))
			return await withFiles(world, request, bytes);
		const sent: unknown = JSON.parse(bytes.toString("utf8"));
		return { sent, body: sent };
	} catch {
		throw new ApiError(400, 50_109, "The request body contains invalid JSON.");
	}
}

class RateLimited extends Error {
	constructor(readonly retryAfter: number) {
		super("You are being rate limited.");
	}
}

/** Seconds, as a 429 on demand tells them. */
const RETRY_AFTER = "0.05";

/** Answers as a fault would. @returns false where the request is still to be answered */
async function struck(
	fault: RequestFault,
	response: ServerResponse,
): Promise<boolean> {
	if (fault.kind === "slow") {
		await new Promise((resolve) => setTimeout(resolve, fault.by));
		return false;
	}
	if (fault.kind === "nothing") response.destroy();
	else if (fault.kind === "garbage") {
		response.setHeader("content-type", "application/json");
		response.end("<html>not what you wanted");
	} else {
		response.statusCode = fault.status;
		// A limit that nobody could foresee (topics/rate-limits#exceeding-a-rate-limit).
		if (fault.status === 429)
			response
				.setHeader("retry-after", RETRY_AFTER)
				.setHeader("x-ratelimit-scope", "shared");
		response.end();
	}
	return true;
}

function failure(error: unknown): Result {
	if (error instanceof RateLimited)
		return {
			status: 429,
			body: {
				message: error.message,
				retry_after: error.retryAfter,
				global: false,
			},
		};
	if (!(error instanceof ApiError))
		return { status: 500, body: { code: 0, message: String(error) } };
	const { status, code, message, errors } = error;
	return {
		status,
		body: { code, message, ...(errors ? { errors } : {}) },
	};
}

function isRecord(value: unknown): value is Body {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
