import { PERMISSION, permissionsOf } from "../permissions.js";
import type { Channel, StoredMessage, User, World } from "../world.js";

/** Whether a user sees a channel: as a member who may, or as the one it is direct with. */
export function seesChannel(
	world: World,
	user: User,
	channel: Channel,
): boolean {
	return may(world, user, channel, PERMISSION.viewChannel);
}

/** Whether a user may write in a channel. A forum takes posts alone. */
export function writesIn(world: World, user: User, channel: Channel): boolean {
	if (channel.type === 15) return false;
	const sending =
		channel.type === 11
			? PERMISSION.sendMessagesInThreads
			: PERMISSION.sendMessages;
	return (
		may(world, user, channel, PERMISSION.viewChannel) &&
		may(world, user, channel, sending)
	);
}

/** Whether a user sees a message: what only one sees is nobody else's. */
export function seesMessage(
	world: World,
	user: User,
	message: StoredMessage,
): boolean {
	if (message.only !== null && message.only !== user.id) return false;
	const channel = world.channels.get(message.channel);
	return channel !== undefined && seesChannel(world, user, channel);
}

function may(world: World, user: User, channel: Channel, bit: bigint): boolean {
	if (channel.guild === null) return channel.recipient === user.id;
	const guild = world.guilds.get(channel.guild);
	if (!guild?.members.has(user.id)) return false;
	return (permissionsOf(guild, user.id, channel) & bit) !== 0n;
}
