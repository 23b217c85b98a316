import { PERMISSION } from "../permissions.js";
import {
	addChannel,
	addGuild,
	addMember,
	addUser,
	directChannel,
} from "../populate.js";
import type { World } from "../world.js";
import type { Person } from "./feed.js";

/**
 * A small world to try a bot in: a newsroom with a text channel and a forum post, a member, one who manages the server,
 * and somebody from another server who sees none of it.
 */
export function furnish(world: World): readonly Person[] {
	const newsroom = addGuild(world, "Newsroom");
	addChannel(world, newsroom, "briefing");
	addChannel(world, newsroom, "lounge");
	const forum = addChannel(world, newsroom, "questions", null, 15);
	addChannel(world, newsroom, "Who spoke to whom?", forum);
	const elsewhere = addGuild(world, "City Desk");
	addChannel(world, elsewhere, "general");

	const mara = addUser(world, "Mara");
	const adrian = addUser(world, "Adrian");
	const noor = addUser(world, "Noor");
	addMember(world, newsroom, mara);
	addMember(world, newsroom, adrian, PERMISSION.manageGuild);
	addMember(world, elsewhere, noor);
	for (const user of [mara, adrian, noor]) directChannel(world, user);
	return [
		{ user: mara, about: "member of Newsroom" },
		{ user: adrian, about: "manages Newsroom" },
		{ user: noor, about: "member of City Desk" },
	];
}
