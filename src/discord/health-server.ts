import { createServer, type Server, type ServerResponse } from "node:http";
import type { Health } from "./health.js";

/** Where health is asked for. */
export interface HealthServer {
	readonly port: number;
	readonly close: () => Promise<void>;
}

/** A page that is written anew each time. */
export interface Page {
	readonly contentType: string;
	readonly text: () => Promise<string>;
}

async function tell(page: Page, response: ServerResponse): Promise<void> {
	try {
		const text = await page.text();
		response.setHeader("content-type", page.contentType);
		response.end(text);
	} catch {
		response.statusCode = 500;
		response.end();
	}
}

/**
 * Answers `/healthz` (does it live?) and `/readyz` (does it take questions?) with 200 or 503 and what it knows as JSON; `/metrics` where
 * there are any.
 * @param address port 0 for any free one
 * @throws what Node throws where the port is taken
 */
export async function serveHealth(
	address: { readonly host: string; readonly port: number },
	health: () => Health,
	metrics: Page | null = null,
): Promise<HealthServer> {
	const server = createServer((request, response) => {
		const [path] = (request.url ?? "/").split("?");
		if (path === "/metrics" && metrics) {
			void tell(metrics, response);
			return;
		}
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
