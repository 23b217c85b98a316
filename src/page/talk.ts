import type {
	Act,
	CommandView,
	Done,
	Dropped,
	ExchangeView,
	Tiding,
} from "../sandbox/page/wire.js";

/** Hears what a user may see, also after the connection broke. @returns what ends it */
export function follow(
	user: string | null,
	hear: (tiding: Tiding) => void,
): () => void {
	const source = new EventSource(
		user ? `feed?user=${encodeURIComponent(user)}` : "feed",
	);
	source.onmessage = ({ data }) => hear(JSON.parse(String(data)) as Tiding);
	return () => source.close();
}

/** Does something; a failure on the way is an answer too. */
export function act(what: Act): Promise<Done> {
	return post("act", what);
}

/** Puts an article among the seeds; what is wrong with it comes back as `Done`. */
export function addArticle(dropped: Dropped): Promise<Done> {
	return post("articles", dropped);
}

/** The commands that a user is offered in a channel; none where the server does not answer. */
export function commandsIn(
	user: string,
	channel: string,
): Promise<readonly CommandView[]> {
	return get(`commands?user=${user}&channel=${channel}`);
}

/** What went over the wire for a message; nothing where the server does not answer. */
export function wireOf(
	user: string,
	message: string,
): Promise<readonly ExchangeView[]> {
	return get(`wire?user=${user}&message=${message}`);
}

async function get<T>(path: string): Promise<readonly T[]> {
	try {
		return (await (await fetch(path)).json()) as readonly T[];
	} catch {
		return [];
	}
}

async function post(path: string, body: object): Promise<Done> {
	try {
		const response = await fetch(path, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body),
		});
		if (!response.ok) return { ok: false, error: await response.text() };
		return (await response.json()) as Done;
	} catch {
		return { ok: false, error: "The program on this machine has ended." };
	}
}
