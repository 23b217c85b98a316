import type {
	ChannelView,
	CommandView,
	GuildView,
	MessageView,
	PendingView,
	PersonView,
	Tiding,
	UserView,
} from "../sandbox/page/wire.js";
import { commandsIn, follow } from "./talk.js";

/** Milliseconds that "is typing" stands. */
const TYPING = 10_000;

/** All that the page shows; whoever shows it listens for `change`. */
export class State extends EventTarget {
	me: PersonView | null = null;
	people: readonly PersonView[] = [];
	bot: UserView | null = null;
	online = false;
	guilds: readonly GuildView[] = [];
	takesArticles = false;
	readonly messages = new Map<string, MessageView>();
	pending: readonly PendingView[] = [];
	/** The channel that is open. */
	channel: ChannelView | null = null;
	commands: readonly CommandView[] = [];
	/** The message whose way over the wire is shown. */
	wire: string | null = null;
	/** The message that what is written will answer, or change. */
	replyTo: MessageView | null = null;
	editing: MessageView | null = null;
	light = matchMedia("(prefers-color-scheme: light)").matches;
	/** Whether the list of channels covers a narrow screen. */
	sidebar = false;
	/** What the bot types in, until when. */
	readonly typing = new Map<string, number>();
	#leave: () => void = () => {};
	#dismissed = new Set<string>();
	#commandsOf = "";

	/** Becomes somebody; the first of all where nobody is named. */
	become(user: string | null): void {
		this.#leave();
		this.#leave = follow(user, (tiding) => this.#hear(tiding));
	}

	open(channel: ChannelView): void {
		this.channel = channel;
		this.sidebar = false;
		this.replyTo = null;
		this.editing = null;
		this.wire = null;
		this.changed();
		void this.#fetchCommands();
	}

	/** Takes a message away from this reader alone, as Discord does with private ones. */
	dismiss(id: string): void {
		this.#dismissed.add(id);
		this.messages.delete(id);
		this.changed();
	}

	/** The messages of the open channel, oldest first. */
	shown(): MessageView[] {
		const at = this.channel?.id;
		return [...this.messages.values()].filter((m) => m.channel === at);
	}

	waiting(): PendingView[] {
		return this.pending.filter(
			(p) => p.channel === this.channel?.id && !this.#dismissed.has(p.id),
		);
	}

	channels(): ChannelView[] {
		return this.guilds.flatMap(({ channels }) => channels);
	}

	/** Tells who shows it. */
	changed(): void {
		this.dispatchEvent(new Event("change"));
	}

	#hear(tiding: Tiding): void {
		switch (tiding.kind) {
			case "hello":
				this.#greet(tiding);
				break;
			case "message": {
				const { message } = tiding;
				if (this.#dismissed.has(message.id)) return;
				this.messages.set(message.id, message);
				if (message.author.bot) this.typing.delete(message.channel);
				break;
			}
			case "gone":
				this.messages.delete(tiding.id);
				if (this.wire === tiding.id) this.wire = null;
				break;
			case "pending":
				this.pending = tiding.pending;
				break;
			case "typing":
				this.typing.set(tiding.channel, Date.now() + TYPING);
				setTimeout(() => this.changed(), TYPING + 50);
				break;
			case "bot":
				this.online = tiding.online;
				this.#commandsOf = "";
				void this.#fetchCommands();
				break;
		}
		this.changed();
	}

	#greet(hello: Extract<Tiding, { kind: "hello" }>): void {
		this.me = hello.me;
		this.people = hello.people;
		this.bot = hello.bot;
		this.guilds = hello.guilds;
		this.takesArticles = hello.takesArticles;
		this.messages.clear();
		this.pending = [];
		for (const message of hello.messages)
			if (!this.#dismissed.has(message.id))
				this.messages.set(message.id, message);
		const same = this.channels().find((c) => c.id === this.channel?.id);
		const first = this.channels().find((c) => c.writable);
		this.channel = same ?? first ?? null;
		this.replyTo = null;
		this.editing = null;
		void this.#fetchCommands();
	}

	async #fetchCommands(): Promise<void> {
		const { me, channel } = this;
		if (!me || !channel) return;
		const key = `${me.id} ${channel.id}`;
		if (key === this.#commandsOf) return;
		this.#commandsOf = key;
		const commands = await commandsIn(me.id, channel.id);
		if (key !== `${this.me?.id} ${this.channel?.id}`) return;
		this.commands = commands;
		this.changed();
	}
}

export const state = new State();
