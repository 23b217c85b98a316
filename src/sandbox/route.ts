import type { World } from "./world.js";

/** What was sent in JSON, not yet looked at. */
export type Body = Readonly<Record<string, unknown>>;

/** A request that has found its route. */
export interface Call {
	readonly world: World;
	/** The variable parts of the path, in order. */
	readonly params: readonly string[];
	readonly body: Body;
	/** For a body that is a list (`PUT` of all commands). */
	readonly bodies: readonly Body[];
	readonly query: URLSearchParams;
	/** Sends an event to the bot's gateway sessions. */
	readonly dispatch: (event: string, data: object, intent: number) => void;
	/** Tells who waits for a message that there is a new one. */
	readonly posted: () => void;
}

/** What a route answers. */
export interface Result {
	readonly status: number;
	/** Undefined for none. */
	readonly body?: unknown;
}

/** One method at one path of the API. */
export interface Route {
	readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	/** Its path below `/api/v10`, `:name` for a variable part. */
	readonly path: string;
	/** Whether the bot's token must come with it; interactions carry a token of their own in the path. */
	readonly authorized: boolean;
	readonly handle: (call: Call) => Result;
}

/** The variable part at a place; empty where the route has none there. */
export function param(call: Call, index: number): string {
	return call.params[index] ?? "";
}

/** The route for a path below `/api/v10`, and its variable parts. */
export function findRoute(
	routes: readonly Route[],
	method: string,
	path: string,
): { readonly route: Route; readonly params: readonly string[] } | null {
	const parts = path.split("/").map(decoded);
	for (const route of routes) {
		const wanted = route.path.split("/");
		if (route.method !== method || wanted.length !== parts.length) continue;
		const matches = wanted.every(
			(part, i) => part.startsWith(":") || part === parts[i],
		);
		if (matches)
			return {
				route,
				params: parts.filter((_, i) => wanted[i]?.startsWith(":")),
			};
	}
	return null;
}

/** A client may write `%40original`. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
