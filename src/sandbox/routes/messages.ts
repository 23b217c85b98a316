import {
	cannotMessageUser,
	invalidForm,
	missingAccess,
	missingPermissions,
	noHistory,
	notAuthor,
	unknownChannel,
	unknownMessage,
} from "../errors.js";
import { INTENT } from "../intents.js";
import { messageObject } from "../message-object.js";
import { PERMISSION, permissionsOf } from "../permissions.js";
import { edit, editedBody, post } from "../post.js";
import { type Call, param, type Route } from "../route.js";
import { checkMessage } from "../strict/message.js";
import type { Channel, StoredMessage } from "../world.js";

/** docs.discord.com/developers/resources/message, what the bot uses of it. */
export const messages: readonly Route[] = [
	{
		method: "POST",
		path: "/channels/:channel/messages",
		authorized: true,
		handle: (call) => {
			const { world } = call;
			const channel = channelOf(call);
			const may = mayIn(call, channel);
			if (!may(PERMISSION.viewChannel)) throw missingAccess();
			const sending =
				channel.type === 11
					? PERMISSION.sendMessagesInThreads
					: PERMISSION.sendMessages;
			if (!may(sending)) throw missingPermissions();
			checkMessage(call.body);
			const reference = referenceOf(call);
			if (reference && !may(PERMISSION.readMessageHistory)) throw noHistory();
			// Without the permission embeds vanish and nobody is told.
			const body = may(PERMISSION.embedLinks)
				? call.body
				: { ...call.body, embeds: [] };
			const message = post(world, {
				channel: channel.id,
				author: world.bot.id,
				body,
				reference,
				pings: ["users", "roles", "everyone"],
			});
			tell(call, channel, "MESSAGE_CREATE", messageObject(world, message));
			return { status: 200, body: messageObject(world, message) };
		},
	},
	{
		method: "GET",
		path: "/channels/:channel/messages",
		authorized: true,
		handle: (call) => {
			const { world, query } = call;
			const channel = channelOf(call);
			const may = mayIn(call, channel);
			if (!may(PERMISSION.viewChannel)) throw missingAccess();
			const limit = Number(query.get("limit") ?? 50);
			if (!(limit >= 1 && limit <= 100))
				throw invalidForm([{ path: "limit", message: "Must be 1 to 100." }]);
			const after = BigInt(query.get("after") ?? 0);
			// Without the permission there is nothing to see.
			const all = may(PERMISSION.readMessageHistory)
				? [...world.messages.values()]
				: [];
			const found = all
				.filter(
					(m) =>
						m.channel === channel.id && m.only === null && BigInt(m.id) > after,
				)
				.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
			const page = query.has("after")
				? found.slice(0, limit)
				: found.slice(-limit);
			return {
				status: 200,
				body: page.reverse().map((m) => messageObject(world, m)),
			};
		},
	},
	{
		method: "GET",
		path: "/channels/:channel/messages/:message",
		authorized: true,
		handle: (call) => {
			channelOf(call);
			const message = messageOf(call);
			return { status: 200, body: messageObject(call.world, message) };
		},
	},
	{
		method: "PATCH",
		path: "/channels/:channel/messages/:message",
		authorized: true,
		handle: (call) => {
			const { world } = call;
			const channel = channelOf(call);
			const message = messageOf(call);
			if (!mayIn(call, channel)(PERMISSION.viewChannel)) throw missingAccess();
			if (message.author !== world.bot.id) throw notAuthor();
			checkMessage(editedBody(message, call.body));
			edit(world, message, call.body);
			tell(call, channel, "MESSAGE_UPDATE", messageObject(world, message));
			return { status: 200, body: messageObject(world, message) };
		},
	},
	{
		method: "DELETE",
		path: "/channels/:channel/messages/:message",
		authorized: true,
		handle: (call) => {
			const { world } = call;
			const channel = channelOf(call);
			const message = messageOf(call);
			if (
				message.author !== world.bot.id &&
				!mayIn(call, channel)(PERMISSION.manageMessages)
			)
				throw missingPermissions();
			world.messages.delete(message.id);
			tell(call, channel, "MESSAGE_DELETE", {
				id: message.id,
				channel_id: channel.id,
				...(channel.guild ? { guild_id: channel.guild } : {}),
			});
			return { status: 204 };
		},
	},
	{
		method: "POST",
		path: "/channels/:channel/typing",
		authorized: true,
		handle: (call) => {
			channelOf(call);
			return { status: 204 };
		},
	},
];

/** Tells the bot what became of a message, where its intents take that. */
function tell(call: Call, channel: Channel, event: string, data: object): void {
	call.dispatch(
		event,
		data,
		channel.guild ? INTENT.guildMessages : INTENT.directMessages,
	);
}

/** An ephemeral message is none to a channel's routes. */
function messageOf(call: Call): StoredMessage {
	const message = call.world.messages.get(param(call, 1));
	if (!message || message.only || message.channel !== param(call, 0))
		throw unknownMessage();
	return message;
}

function channelOf(call: Call): Channel {
	const channel = call.world.channels.get(param(call, 0));
	if (!channel) throw unknownChannel();
	const recipient = call.world.users.get(channel.recipient ?? "");
	if (recipient?.closed) throw cannotMessageUser();
	return channel;
}

function mayIn({ world }: Call, channel: Channel): (bit: bigint) => boolean {
	const guild = channel.guild && world.guilds.get(channel.guild);
	if (!guild) return () => true;
	const bits = permissionsOf(guild, world.bot.id, channel);
	return (bit) => (bits & bit) !== 0n;
}

/** The message that is answered, null for none or one that is gone and need not be there. */
function referenceOf({ world, body }: Call): string | null {
	const reference = body.message_reference as
		| {
				readonly message_id?: string;
				readonly fail_if_not_exists?: boolean;
		  }
		| undefined;
	if (!reference?.message_id) return null;
	if (world.messages.has(reference.message_id)) return reference.message_id;
	if (reference.fail_if_not_exists === false) return null;
	throw invalidForm([
		{ path: "message_reference", message: "Unknown message" },
	]);
}
