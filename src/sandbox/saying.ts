import type { Gateway } from "./gateway.js";
import { INTENT } from "./intents.js";
import { messageObject } from "./objects.js";
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
		mentions: [...new Set([...mentioned(content), ...(to ? [to.author] : [])])],
	};
	world.messages.set(message.id, message);
	const concernsBot =
		channel.guild === null ||
		user.id === world.bot.id ||
		message.mentions.includes(world.bot.id);
	gateway.dispatch(
		"MESSAGE_CREATE",
		(intents) =>
			messageObject(
				world,
				message,
				concernsBot || (intents & INTENT.messageContent) !== 0,
			),
		channel.guild ? INTENT.guildMessages : INTENT.directMessages,
	);
	return message;
}
