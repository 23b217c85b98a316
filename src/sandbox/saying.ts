import type { Gateway } from "./gateway.js";
import { INTENT } from "./intents.js";
import { messageObject } from "./message-object.js";
import { mentioned, post } from "./post.js";
import type { Channel, StoredMessage, User, World } from "./world.js";

/** A message that somebody writes. */
export interface Say {
	readonly user: User;
	readonly channel: Channel;
	readonly content: string;
	/** The message it answers, whose author is then mentioned too. */
	readonly to?: StoredMessage;
}

/**
 * Delivers a message to the bot. Its content is withheld without the privileged intent, but in direct messages and where
 * it mentions the bot (events/gateway#message-content-intent).
 */
export function say(
	world: World,
	gateway: Gateway,
	{ user, channel, content, to }: Say,
): StoredMessage {
	const kept = post(world, {
		channel: channel.id,
		author: user.id,
		body: { content },
		reference: to?.id ?? null,
		pings: ["users", "roles", "everyone"],
	});
	const message: StoredMessage = {
		...kept,
		mentions: mentionedWith(content, to),
	};
	world.messages.set(message.id, message);
	tell(world, gateway, "MESSAGE_CREATE", message);
	return message;
}

/** Whom a message mentions: those it names, and who wrote what it answers. */
function mentionedWith(
	content: string,
	answered: StoredMessage | undefined,
): string[] {
	return [
		...new Set([...mentioned(content), ...(answered ? [answered.author] : [])]),
	];
}

/** Somebody changes what they wrote. */
export function change(
	world: World,
	gateway: Gateway,
	message: StoredMessage,
	content: string,
): StoredMessage {
	const answered = world.messages.get(message.reference ?? "");
	const changed: StoredMessage = {
		...message,
		content,
		edited: world.now(),
		mentions: mentionedWith(content, answered),
	};
	world.messages.set(message.id, changed);
	tell(world, gateway, "MESSAGE_UPDATE", changed);
	return changed;
}

/** Discord adds the preview of a link to what somebody wrote: it tells of it as of a change, but for the time of one. */
export function preview(
	world: World,
	gateway: Gateway,
	message: StoredMessage,
): void {
	const changed = { ...message, embeds: [{ type: "link", title: "A page" }] };
	world.messages.set(message.id, changed);
	tell(world, gateway, "MESSAGE_UPDATE", changed);
}

/** Somebody deletes what they wrote. */
export function takeBack(
	world: World,
	gateway: Gateway,
	{ id, channel }: StoredMessage,
): void {
	world.messages.delete(id);
	const guild = world.channels.get(channel)?.guild;
	gateway.dispatch(
		"MESSAGE_DELETE",
		{ id, channel_id: channel, ...(guild ? { guild_id: guild } : {}) },
		guild ? INTENT.guildMessages : INTENT.directMessages,
	);
}

function tell(
	world: World,
	gateway: Gateway,
	event: string,
	message: StoredMessage,
): void {
	const { guild } = world.channels.get(message.channel) ?? { guild: null };
	const concernsBot =
		guild === null ||
		message.author === world.bot.id ||
		message.mentions.includes(world.bot.id);
	gateway.dispatch(
		event,
		(intents) =>
			messageObject(
				world,
				message,
				concernsBot || (intents & INTENT.messageContent) !== 0,
			),
		guild ? INTENT.guildMessages : INTENT.directMessages,
	);
}
