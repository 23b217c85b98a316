import { PERMISSION, permissionsOf } from "./permissions.js";
import type { Channel, Guild, StoredCommand, User, World } from "./world.js";

/** interactions/application-commands#application-command-permissions-object-application-command-permission-type */
export const ROLE = 1;
export const USER = 2;
export const CHANNEL = 3;

/** What a server's own settings say of a command: whom, or where, it is for or not. */
export interface CommandPermission {
	/** Of a role, a user or a channel; the server's own stands for everybody, one less for every channel. */
	readonly id: string;
	readonly type: typeof ROLE | typeof USER | typeof CHANNEL;
	readonly permission: boolean;
}

/** The settings of a command in a server, or of the whole app by the application's id; null for none. */
export function settingsOf(
	world: World,
	guild: Guild,
	id: string,
): readonly CommandPermission[] | null {
	return world.commandPermissions.get(`${guild.id} ${id}`) ?? null;
}

/** Somebody who manages a server sets for whom a command is; only a person can (…#permissions). */
export function setCommand(
	world: World,
	guild: Guild,
	id: string,
	permissions: readonly CommandPermission[],
): void {
	world.commandPermissions.set(`${guild.id} ${id}`, permissions);
}

/**
 * Whether a member is shown a command (interactions/application-commands#permissions): the server's settings of the command
 * come before those of the app, a user's own before their roles', a role's before everybody's, and all before the command's
 * defaults. Administrators see everything.
 */
export function shown(
	world: World,
	command: StoredCommand,
	channel: Channel,
	user: User,
): boolean {
	const guild = world.guilds.get(channel.guild ?? "");
	if (!guild) return true;
	const bits = permissionsOf(guild, user.id, channel);
	if (bits & PERMISSION.administrator) return true;
	if (!(bits & PERMISSION.useApplicationCommands)) return false;
	const own = settingsOf(world, guild, command.id);
	const all = settingsOf(world, guild, world.applicationId);
	const inChannel =
		channelRule(guild, channel, own) ?? channelRule(guild, channel, all);
	if (inChannel === false) return false;
	const toMember = memberRule(guild, user, own);
	if (toMember !== null) return toMember;
	if (memberRule(guild, user, all) === false) return false;
	const needed = command.body.default_member_permissions;
	if (needed === null || needed === undefined) return true;
	const wanted = BigInt(String(needed));
	// "0" leaves it to administrators.
	return wanted !== 0n && (bits & wanted) === wanted;
}

type Settings = readonly CommandPermission[] | null;

function channelRule(
	guild: Guild,
	channel: Channel,
	settings: Settings,
): boolean | null {
	const rules = settings?.filter((p) => p.type === CHANNEL) ?? [];
	const every = String(BigInt(guild.id) - 1n);
	const at = (id: string | null) => rules.find((p) => p.id === id)?.permission;
	return at(channel.id) ?? at(channel.parent) ?? at(every) ?? null;
}

function memberRule(
	guild: Guild,
	user: User,
	settings: Settings,
): boolean | null {
	const rules = settings?.filter((p) => p.type !== CHANNEL) ?? [];
	const one = rules.find((p) => p.type === USER && p.id === user.id);
	if (one) return one.permission;
	const held = guild.members.get(user.id)?.roles ?? [];
	const roles = rules.filter((p) => p.type === ROLE && held.includes(p.id));
	if (roles.length) return roles.some((p) => p.permission);
	return rules.find((p) => p.id === guild.id)?.permission ?? null;
}
