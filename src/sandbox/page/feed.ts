import type { Sandbox } from "../sandbox.js";
import type { StoredMessage, User } from "../world.js";
import type { Exchanges } from "./exchanges.js";
import { seesChannel, seesMessage } from "./sight.js";
import { guildViews, messageView, pendingView, userView } from "./views.js";
import type { PersonView, Tiding } from "./wire.js";

/** Somebody one can be on the page. */
export interface Person {
	readonly user: User;
	readonly about: string;
}

export interface FeedOptions {
	readonly sandbox: Sandbox;
	readonly exchanges: Exchanges;
	readonly people: readonly Person[];
	readonly takesArticles: boolean;
}

/** The messages that a reader is told of when coming in, the newest. */
const HISTORY = 1_000;

/** What decides how a message looks: as long as all of it is the same, so is the message. */
type Stamp = readonly unknown[];

interface Reader {
	readonly user: User;
	readonly tell: (tiding: Tiding) => void;
	readonly known: Map<string, Stamp>;
	pending: string;
	bot: string;
}

/**
 * Tells each reader what that user may see of the world, and what changes. The world is looked at after everything that
 * goes over the wire, so that no part of the local Discord need know that somebody is looking.
 */
export class Feed {
	readonly #readers = new Set<Reader>();
	#waiting = false;

	constructor(readonly options: FeedOptions) {
		const { gateway, served } = options.sandbox;
		gateway.heard.add(() => this.lookSoon());
		served.add(({ method, path }) => {
			const typing = /\/channels\/(\d+)\/typing$/.exec(path);
			if (typing?.[1] && method === "POST") this.#typing(typing[1]);
			this.lookSoon();
		});
	}

	/**
	 * Begins to tell.
	 * @returns what ends it
	 * @throws Error where the user is none that a reader of the page may be
	 */
	follow(user: User, tell: (tiding: Tiding) => void): () => void {
		const { sandbox, people, takesArticles } = this.options;
		const { world } = sandbox;
		const reader: Reader = {
			user,
			tell,
			known: new Map(),
			pending: "[]",
			bot: "",
		};
		const views = people.map(personView);
		const me = views.find(({ id }) => id === user.id);
		if (!me) throw new Error("nobody one can be");
		const messages = [...world.messages.values()]
			.filter((m) => seesMessage(world, user, m))
			.slice(-HISTORY);
		for (const message of messages)
			reader.known.set(message.id, this.#stamp(message));
		tell({
			kind: "hello",
			me,
			people: views,
			bot: userView(world, world.bot.id),
			guilds: guildViews(world, user),
			messages: messages.map((m) => this.#view(user, m)),
			takesArticles,
		});
		this.#readers.add(reader);
		this.#look(reader);
		return () => void this.#readers.delete(reader);
	}

	/** Looks at the world once what happens now has happened. */
	lookSoon(): void {
		if (this.#waiting) return;
		this.#waiting = true;
		setImmediate(() => {
			this.#waiting = false;
			for (const reader of this.#readers) this.#look(reader);
		});
	}

	#look(reader: Reader): void {
		const { world, gateway } = this.options.sandbox;
		const { user, known, tell } = reader;
		for (const message of world.messages.values()) {
			const before = known.get(message.id);
			const now = this.#stamp(message);
			if (before && sameStamp(before, now)) continue;
			if (!seesMessage(world, user, message)) continue;
			known.set(message.id, now);
			tell({ kind: "message", message: this.#view(user, message) });
		}
		for (const id of known.keys())
			if (!world.messages.has(id)) {
				known.delete(id);
				tell({ kind: "gone", id });
			}
		const pending = [...world.interactions.values()].flatMap(
			(it) => pendingView(world, this.options.exchanges, user, it) ?? [],
		);
		const told = JSON.stringify(pending);
		if (told !== reader.pending) {
			reader.pending = told;
			tell({ kind: "pending", pending });
		}
		const online = gateway.connected > 0;
		const versions = [...world.commands.values()].map((c) => c.version);
		const commands = versions.sort().join();
		const bot = `${online} ${commands}`;
		if (bot !== reader.bot) {
			reader.bot = bot;
			tell({ kind: "bot", online, commands });
		}
	}

	#typing(id: string): void {
		const { world } = this.options.sandbox;
		const channel = world.channels.get(id);
		if (!channel) return;
		for (const { user, tell } of this.#readers)
			if (seesChannel(world, user, channel))
				tell({ kind: "typing", channel: id });
	}

	#stamp(message: StoredMessage): Stamp {
		const { content, embeds, components, attachments, edited, reference } =
			message;
		const { exchanges, sandbox } = this.options;
		return [
			content,
			embeds,
			components,
			attachments,
			edited,
			reference !== null && sandbox.world.messages.has(reference),
			exchanges.commandBehind(message.id),
		];
	}

	#view(user: User, message: StoredMessage) {
		const { sandbox, exchanges } = this.options;
		return messageView(sandbox.world, exchanges, user, message);
	}
}

function sameStamp(a: Stamp, b: Stamp): boolean {
	return a.every((part, i) => part === b[i]);
}

function personView({ user, about }: Person): PersonView {
	return { id: user.id, name: user.username, bot: false, about };
}
