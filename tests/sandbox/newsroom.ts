import {
	addChannel,
	addGuild,
	addMember,
	addUser,
} from "../../src/sandbox/populate.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { Channel, User } from "../../src/sandbox/world.js";

/** A sandbox with a server, a channel, a member, and a clock that a test may turn. */
export interface Newsroom {
	readonly sandbox: Sandbox;
	readonly channel: Channel;
	readonly user: User;
	/** In milliseconds since 1970. */
	readonly clock: { now: number };
	/** Where the application's commands are. */
	readonly commands: string;
}

export async function openNewsroom(): Promise<Newsroom> {
	const clock = { now: Date.UTC(2024, 2, 15) };
	const sandbox = await startSandbox({ now: () => clock.now });
	const { world } = sandbox;
	const guild = addGuild(world, "Newsroom");
	const channel = addChannel(world, guild, "general");
	const user = addUser(world, "member");
	addMember(world, guild, user);
	const commands = `/applications/${world.applicationId}/commands`;
	return { sandbox, channel, user, clock, commands };
}
