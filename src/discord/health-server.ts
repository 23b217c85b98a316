import { createServer, type Server } from "node:http";
import type { Health } from "./health.js";

/** Where health is asked for. */
export interface HealthServer {
	readonly port: number;
	readonly close: () => Promise<void>;
}

/**
 * Answers `/healthz` (does it live?) and `/readyz` (does it take questions?) with 200 or 503 and what it knows as JSON.
 * @param address port 0 for any free one
 * @throws what Node throws where the port is taken
 */
export async function serveHealth(
	address: { readonly host: string; readonly port: number },
	health: () => Health,
): Promise<HealthServer> {
	const server = createServer((request, response) => {
		const [path] = (request.url ?? "/").split("?");
		const now = health();
		const well =
			path === "/healthz" ? now.alive : path === "/readyz" ? now.ready : null;
		response.statusCode =
			well === null
				? 404
				: request.method !== "GET" && request.method !== "HEAD"
					? 405
					: well
						? 200
						: 503;
		response.setHeader("content-type", "application/json");
		response.setHeader("cache-control", "no-store");
		response.end(well === null ? "{}" : `${JSON.stringify(now)}\n`);
	});
	await listening(server, address);
	const at = server.address();
	return {
		port: typeof at === "object" && at ? at.port : address.port,
		close: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}

function listening(
	server: Server,
	{ host, port }: { readonly host: string; readonly port: number },
): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => {
			server.off("error", reject);
			resolve();
		});
	});
}
