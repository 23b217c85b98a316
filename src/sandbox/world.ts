import type { CommandPermission } from "./command-permissions.js";
import { snowflakes } from "./snowflake.js";

/** resources/user#user-object, what is kept of it. */
export interface User {
	readonly id: string;
	readonly username: string;
	readonly bot: boolean;
	/** Takes no direct messages from bots. */
	readonly closed: boolean;
	/** Nobody, but what posts under a name of its own. */
	readonly webhook: boolean;
}

/** topics/permissions#role-object, what is kept of it. */
export interface Role {
	readonly id: string;
	readonly name: string;
	readonly permissions: bigint;
}

/** resources/channel#overwrite-object */
export interface Overwrite {
	readonly id: string;
	readonly kind: "role" | "member";
	readonly allow: bigint;
	readonly deny: bigint;
}

/**
 * resources/channel#channel-object-channel-types: 0 text, 1 direct, 3 direct among others than the bot, 11 public thread,
 * 15 forum.
 */
export interface Channel {
	readonly id: string;
	readonly type: 0 | 1 | 3 | 11 | 15;
	readonly name: string | null;
	readonly guild: string | null;
	readonly parent: string | null;
	/** The other one in a direct channel. */
	readonly recipient: string | null;
	overwrites: readonly Overwrite[];
}

/** A server (resources/guild#guild-object), what is kept of it. */
export interface Guild {
	readonly id: string;
	readonly name: string;
	readonly ownerId: string;
	readonly roles: Role[];
	readonly members: Map<string, { readonly roles: readonly string[] }>;
}

/** resources/message#message-object, what is kept of it, and who sees it. */
export interface StoredMessage {
	readonly id: string;
	readonly channel: string;
	readonly author: string;
	content: string;
	embeds: readonly object[];
	/** Action rows with their buttons. */
	components: readonly object[];
	attachments: readonly StoredFile[];
	/** The one who sees it, null for everybody in the channel. */
	readonly only: string | null;
	/** Of the last edit, null for none. */
	edited: number | null;
	readonly flags: number;
	/** The message it answers. */
	readonly reference: string | null;
	/** Users, roles and `everyone` that were notified. */
	readonly pinged: readonly string[];
	readonly mentions: readonly string[];
	readonly at: number;
}

/** A file that came with a message. */
export interface StoredFile {
	readonly id: string;
	readonly name: string;
	/** What it shows, in words. */
	readonly description: string;
	readonly type: string;
	readonly bytes: Buffer;
}

/** A registered command as it was sent, with its id. */
export interface StoredCommand {
	readonly id: string;
	readonly version: string;
	readonly guild: string | null;
	readonly body: Readonly<Record<string, unknown>>;
}

/** An interaction that was delivered to the bot. */
export interface Interaction {
	readonly id: string;
	readonly token: string;
	readonly at: number;
	readonly channel: string;
	readonly user: string;
	/** 2 command, 3 button, 4 autocompletion. */
	readonly type: 2 | 3 | 4;
	/** The message whose button was pressed. */
	readonly target: StoredMessage | null;
	/** The type of the first answer, once there is one. */
	acknowledged: number | null;
	/** When that was, in milliseconds. */
	acknowledgedAt: number | null;
	/** Whether nobody was connected when it came, so that it was delivered later. */
	readonly away: boolean;
	/** Whether only the asker sees the answer: fixed with the first answer. */
	ephemeral: boolean;
	original: StoredMessage | null;
	/** Whether the bot has changed its answer, or the message whose button was pressed, after it had acknowledged. */
	edited: boolean;
	/** Whether the bot has deleted its answer, or the message whose button was pressed. */
	removed: boolean;
	choices: readonly { readonly name: string; readonly value: string }[] | null;
	/** Whether the server lets the asker alone see what apps answer that it has not taken in. */
	readonly confined: boolean;
	/** The messages that were sent with its token. */
	readonly sent: Set<string>;
	/** How many follow-ups may still be sent. */
	followUps: number;
	/** Called at each change. */
	changed: () => void;
}

/** Everything that a local Discord knows, in memory. */
export interface World {
	readonly now: () => number;
	readonly newId: () => string;
	readonly token: string;
	/** Privileged intents switched on for the application, as bits. */
	readonly privileged: number;
	readonly applicationId: string;
	readonly bot: User;
	readonly users: Map<string, User>;
	readonly guilds: Map<string, Guild>;
	readonly channels: Map<string, Channel>;
	readonly messages: Map<string, StoredMessage>;
	readonly commands: Map<string, StoredCommand>;
	/** By server and command, or by server and application for all of its commands. */
	readonly commandPermissions: Map<string, readonly CommandPermission[]>;
	/** When commands were created, by server or empty for everywhere. */
	readonly creates: Map<string, number[]>;
	readonly files: Map<string, StoredFile>;
	/** By token. */
	readonly interactions: Map<string, Interaction>;
	/** Users who have installed the bot to themselves. */
	readonly installs: Set<string>;
}

/** A world with a bot in it, and nothing else. */
export function createWorld(
	now: () => number,
	token: string,
	privileged = 0,
): World {
	const newId = snowflakes(now);
	const id = newId();
	const bot: User = {
		id,
		username: "Dateline",
		bot: true,
		closed: false,
		webhook: false,
	};
	return {
		now,
		newId,
		token,
		privileged,
		applicationId: id,
		bot,
		users: new Map([[id, bot]]),
		guilds: new Map(),
		channels: new Map(),
		messages: new Map(),
		commands: new Map(),
		commandPermissions: new Map(),
		creates: new Map(),
		files: new Map(),
		interactions: new Map(),
		installs: new Set(),
	};
}
