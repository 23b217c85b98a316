import type { Ask } from "./asking.js";
import { shown } from "./command-permissions.js";
import { PERMISSION, permissionsOf } from "./permissions.js";
import { commandsOf } from "./routes/commands.js";
import type { Channel, StoredCommand, User, World } from "./world.js";

/** The command as the asker's client offers it. @throws Error where it does not */
export function visible(
	world: World,
	{ command, channel, user }: Pick<Ask, "command" | "channel" | "user">,
	type = 1,
): StoredCommand {
	const found = [
		...(channel.guild ? commandsOf(world, channel.guild) : []),
		...commandsOf(world, null),
	].find((c) => c.body.name === command && (c.body.type ?? 1) === type);
	if (!found) throw new Error(`no command /${command}`);
	if (!offers(world, found, channel, user))
		throw new Error(`/${command} is not offered here`);
	if (!shown(world, found, channel, user))
		throw new Error(`/${command} is hidden from ${user.username}`);
	return found;
}

/** The commands that a user's client lists in a channel, slash commands and entries of menus alike. */
export function offered(
	world: World,
	user: User,
	channel: Channel,
): StoredCommand[] {
	const byKey = new Map<string, StoredCommand>();
	for (const scope of channel.guild ? [channel.guild, null] : [null])
		for (const command of commandsOf(world, scope)) {
			const key = `${command.body.type ?? 1} ${command.body.name}`;
			if (!byKey.has(key)) byKey.set(key, command);
		}
	return [...byKey.values()].filter(
		(c) => offers(world, c, channel, user) && shown(world, c, channel, user),
	);
}

/** Whether a command is for such a channel, and such an installation. */
function offers(
	world: World,
	{ body }: StoredCommand,
	channel: Channel,
	user: User,
): boolean {
	const { contexts, integration_types: types } = body;
	const at = installs(world, user, channel);
	const fits = (list: unknown, one: readonly number[]) =>
		!Array.isArray(list) || one.some((n) => list.includes(n));
	return (
		fits(contexts, [at.context]) && fits(types, at.types) && at.types.length > 0
	);
}

/** Where a user asks from, and by which installations they may: 0 the server's, 1 their own. */
export function installs(
	world: World,
	user: User,
	channel: Channel,
): { readonly context: 0 | 1 | 2; readonly types: readonly number[] } {
	const guild = world.guilds.get(channel.guild ?? "");
	const own = world.installs.has(user.id) ? [1] : [];
	if (guild)
		return {
			context: 0,
			types: guild.members.has(world.bot.id) ? [0, ...own] : own,
		};
	return channel.type === 1
		? { context: 1, types: [0, ...own] }
		: { context: 2, types: own };
}

/** Whether only the asker may see the answers: USE_EXTERNAL_APPS in topics/permissions. */
export function confined(world: World, user: User, channel: Channel): boolean {
	const guild = world.guilds.get(channel.guild ?? "");
	if (!guild || guild.members.has(world.bot.id)) return false;
	const bits = permissionsOf(guild, user.id, channel);
	return (bits & PERMISSION.useExternalApps) === 0n;
}
