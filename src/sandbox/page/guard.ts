import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";

/**
 * Sent with every answer: nothing is loaded from elsewhere, nothing runs but the page's own script, no other page frames
 * or reads this one, and no string becomes HTML but by the templates of the library that the page is written with.
 */
export const HEADERS: OutgoingHttpHeaders = {
	"content-security-policy": [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types lit-html",
	].join("; "),
	"cross-origin-opener-policy": "same-origin",
	"cross-origin-embedder-policy": "require-corp",
	"cross-origin-resource-policy": "same-origin",
	"referrer-policy": "no-referrer",
	"x-content-type-options": "nosniff",
	"cache-control": "no-store",
};

/**
 * Why a request is none of our page's; null where it may be. The Host must be this machine's own name, or a name that
 * somebody points at it (DNS rebinding) would pass; what another site's page sends says so in Sec-Fetch-Site or Origin.
 */
export function stranger(
	request: IncomingMessage,
	port: number,
): string | null {
	const { host = "", origin } = request.headers;
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
	if (!hosts.includes(host.toLowerCase())) return "unknown host";
	if (origin !== undefined && origin !== `http://${host}`)
		return "another origin";
	const site = request.headers["sec-fetch-site"];
	const opened = request.headers["sec-fetch-mode"] === "navigate";
	if (site !== undefined && site !== "same-origin" && site !== "none")
		if (!(opened && request.method === "GET" && request.url === "/"))
			// A link to the page may stand anywhere.
			return "another site";
	if (
		request.method === "POST" &&
		request.headers["content-type"] !== "application/json"
	)
		return "not JSON";
	return null;
}
