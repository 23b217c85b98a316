import { PERMISSION } from "../../src/sandbox/permissions.js";
import {
	addChannel,
	addGuild,
	addMember,
	addUser,
} from "../../src/sandbox/populate.js";
import type { Channel, User, World } from "../../src/sandbox/world.js";

/** Asks no faster than the bot's own cooldowns let people. */
const MEMBERS = 400;
const CHANNELS = 60;

/** A server full of people who ask. */
export interface Newsroom {
	readonly channels: readonly Channel[];
	readonly members: readonly User[];
	/** May reload. */
	readonly manager: User;
}

/** Adds a newsroom with the bot in it to a world. */
export function addNewsroom(world: World): Newsroom {
	const guild = addGuild(world, "Newsroom");
	const channels = Array.from({ length: CHANNELS }, (_, n) =>
		addChannel(world, guild, `channel-${n}`),
	);
	const members = Array.from({ length: MEMBERS }, (_, n) => {
		const user = addUser(world, `member-${n}`);
		addMember(world, guild, user);
		return user;
	});
	const manager = addUser(world, "manager");
	addMember(world, guild, manager, PERMISSION.manageGuild);
	return { channels, members, manager };
}
