import {
	invalidForm,
	missingAccess,
	missingPermissions,
	threadExists,
	unknownChannel,
	unknownMessage,
} from "../errors.js";
import { INTENT } from "../intents.js";
import { channelObject } from "../objects.js";
import { PERMISSION, permissionsOf } from "../permissions.js";
import { addChannel } from "../populate.js";
import { type Call, param, type Result, type Route } from "../route.js";
import type { Channel, Guild } from "../world.js";

/** docs.discord.com/developers/resources/channel: threads of text channels. */
export const threads: readonly Route[] = [
	{
		method: "POST",
		path: "/channels/:channel/messages/:message/threads",
		authorized: true,
		handle: (call) => {
			const id = param(call, 1);
			const message = call.world.messages.get(id);
			if (!message || message.only || message.channel !== param(call, 0))
				throw unknownMessage();
			// Such a thread bears the id of its message.
			if (call.world.channels.has(id)) throw threadExists();
			return started(call, id);
		},
	},
	{
		method: "POST",
		path: "/channels/:channel/threads",
		authorized: true,
		handle: (call) => started(call, call.world.newId()),
	},
	{
		method: "PUT",
		path: "/channels/:channel/thread-members/@me",
		authorized: true,
		handle: (call) => {
			const { channel, guild } = placeOf(call);
			if (channel.type !== 11) throw unknownChannel();
			const may = permissionsOf(guild, call.world.bot.id, channel);
			if (!(may & PERMISSION.viewChannel)) throw missingAccess();
			return { status: 204 };
		},
	},
];

function started(call: Call, id: string): Result {
	const { world, body } = call;
	const { channel, guild } = placeOf(call);
	const may = permissionsOf(guild, world.bot.id, channel);
	if (!(may & PERMISSION.viewChannel)) throw missingAccess();
	if (!(may & PERMISSION.createPublicThreads)) throw missingPermissions();
	const name = typeof body.name === "string" ? body.name : "";
	const length = [...name].length;
	if (length < 1 || length > 100)
		throw invalidForm([
			{ path: "name", message: "Must be between 1 and 100 in length." },
		]);
	if (channel.type !== 0)
		throw invalidForm([{ path: "type", message: "No thread starts here." }]);
	const thread = addChannel(world, guild, name, channel, 0, id);
	const told = channelObject(world, thread);
	call.dispatch(
		"THREAD_CREATE",
		{ ...told, newly_created: true },
		INTENT.guilds,
	);
	return { status: 201, body: told };
}

/** A channel of a server. */
function placeOf(call: Call): {
	readonly channel: Channel;
	readonly guild: Guild;
} {
	const channel = call.world.channels.get(param(call, 0));
	const guild = call.world.guilds.get(channel?.guild ?? "");
	if (!channel || !guild) throw unknownChannel();
	return { channel, guild };
}
