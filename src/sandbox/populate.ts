import { PERMISSION } from "./permissions.js";
import type { Channel, Guild, User, World } from "./world.js";

/** A user in no server yet: a person who takes direct messages, where nothing else is told. */
export function addUser(
	world: World,
	username: string,
	about: Partial<Pick<User, "bot" | "closed" | "webhook">> = {},
): User {
	const { bot = false, closed = false, webhook = false } = about;
	const user = { id: world.newId(), username, bot, closed, webhook };
	world.users.set(user.id, user);
	return user;
}

/** What everybody has in a new server. */
const EVERYBODY =
	PERMISSION.viewChannel |
	PERMISSION.sendMessages |
	PERMISSION.embedLinks |
	PERMISSION.readMessageHistory |
	PERMISSION.sendMessagesInThreads |
	PERMISSION.useApplicationCommands |
	PERMISSION.useExternalApps;

/** A server, owned by a user of its own, with the bot in it or not. */
export function addGuild(world: World, name: string, withBot = true): Guild {
	const owner = addUser(world, `owner of ${name}`);
	const id = world.newId();
	const guild: Guild = {
		id,
		name,
		ownerId: owner.id,
		roles: [{ id, name: "@everyone", permissions: EVERYBODY }],
		members: new Map([
			[owner.id, { roles: [] }],
			...(withBot ? ([[world.bot.id, { roles: [] }]] as const) : []),
		]),
	};
	world.guilds.set(id, guild);
	return guild;
}

/** Makes a user a member, with a role of their own where they get permissions. */
export function addMember(
	world: World,
	guild: Guild,
	user: User,
	permissions = 0n,
): void {
	const roles: string[] = [];
	if (permissions) {
		const role = { id: world.newId(), name: user.username, permissions };
		guild.roles.push(role);
		roles.push(role.id);
	}
	guild.members.set(user.id, { roles });
}

/** A channel of a server, or a thread below one; a forum holds threads alone. */
export function addChannel(
	world: World,
	guild: Guild,
	name: string,
	parent: Channel | null = null,
	kind: 0 | 15 = 0,
	id = world.newId(),
): Channel {
	const channel: Channel = {
		id,
		type: parent ? 11 : kind,
		name,
		guild: guild.id,
		parent: parent?.id ?? null,
		recipient: null,
		overwrites: parent?.overwrites ?? [],
	};
	world.channels.set(channel.id, channel);
	return channel;
}

/** The direct channel of the bot with a user. */
export function directChannel(world: World, user: User): Channel {
	for (const channel of world.channels.values())
		if (channel.recipient === user.id) return channel;
	const channel: Channel = {
		id: world.newId(),
		type: 1,
		name: null,
		guild: null,
		parent: null,
		recipient: user.id,
		overwrites: [],
	};
	world.channels.set(channel.id, channel);
	return channel;
}

/** A direct channel among users, where the bot is not. */
export function groupChannel(world: World, name: string): Channel {
	const channel: Channel = {
		id: world.newId(),
		type: 3,
		name,
		guild: null,
		parent: null,
		recipient: null,
		overwrites: [],
	};
	world.channels.set(channel.id, channel);
	return channel;
}
