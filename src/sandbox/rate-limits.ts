/** So many requests of a route in so many milliseconds (topics/rate-limits). */
export interface RateLimit {
	readonly limit: number;
	readonly per: number;
}

/** Far beyond what a bot in a few channels sends, so that only those meet it who ask for less. */
export const GENEROUS: RateLimit = { limit: 1_000, per: 1_000 };

interface Window {
	used: number;
	/** In milliseconds. */
	readonly ends: number;
}

export interface Passed {
	/** Null where the request may pass; else seconds to wait. */
	readonly retryAfter: number | null;
	readonly headers: Readonly<Record<string, string>>;
}

/** Counts requests by route and by the channel, server or webhook in their path, as Discord does. */
export class RateLimits {
	readonly #windows = new Map<string, Window>();

	constructor(
		readonly rate: RateLimit,
		readonly now: () => number,
	) {}

	pass(method: string, path: string): Passed {
		const key = bucketOf(method, path);
		const now = this.now();
		let window = this.#windows.get(key);
		if (!window || window.ends <= now) {
			window = { used: 0, ends: now + this.rate.per };
			this.#windows.set(key, window);
		}
		const refused = window.used >= this.rate.limit;
		if (!refused) window.used += 1;
		const wait = (window.ends - now) / 1_000;
		return {
			retryAfter: refused ? wait : null,
			headers: {
				"x-ratelimit-limit": String(this.rate.limit),
				"x-ratelimit-remaining": String(this.rate.limit - window.used),
				"x-ratelimit-reset": (window.ends / 1_000).toFixed(3),
				"x-ratelimit-reset-after": wait.toFixed(3),
				"x-ratelimit-bucket": hash(key.replace(/\d{16,}/g, "")),
				...(refused
					? { "retry-after": wait.toFixed(3), "x-ratelimit-scope": "user" }
					: {}),
			},
		};
	}
}

/** The route: ids but those of the resource that limits go by are left out. */
function bucketOf(method: string, path: string): string {
	const [resource = "", major = "", ...rest] = path
		.replace(/\?.*$/, "")
		.split("/")
		.slice(1);
	const kept = ["channels", "guilds", "webhooks", "interactions"].includes(
		resource,
	)
		? major
		: "";
	const tail = rest.map((part) => (/^\d{16,}$/.test(part) ? ":id" : part));
	return [method, resource, kept, ...tail].join("/");
}

function hash(text: string): string {
	let sum = 0x811c9dc5;
	for (let i = 0; i < text.length; i++)
		sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
	return (sum >>> 0).toString(16).padStart(8, "0");
}
