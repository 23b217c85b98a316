import type { Channel, Guild } from "./world.js";

/** topics/permissions#permissions-bitwise-permission-flags, those that matter here. */
export const PERMISSION = {
	administrator: 1n << 3n,
	manageGuild: 1n << 5n,
	viewChannel: 1n << 10n,
	sendMessages: 1n << 11n,
	manageMessages: 1n << 13n,
	embedLinks: 1n << 14n,
	readMessageHistory: 1n << 16n,
	mentionEveryone: 1n << 17n,
	useApplicationCommands: 1n << 31n,
	createPublicThreads: 1n << 35n,
	sendMessagesInThreads: 1n << 38n,
	useExternalApps: 1n << 50n,
} as const;

const ALL = (1n << 53n) - 1n;

/** What a member may do in a channel (topics/permissions#permission-overwrites). */
export function permissionsOf(
	guild: Guild,
	userId: string,
	channel: Channel | null,
): bigint {
	if (guild.ownerId === userId) return ALL;
	const held = new Set([guild.id, ...(guild.members.get(userId)?.roles ?? [])]);
	let bits = guild.roles
		.filter((role) => held.has(role.id))
		.reduce((sum, role) => sum | role.permissions, 0n);
	if (bits & PERMISSION.administrator) return ALL;
	const overwrites = channel?.overwrites ?? [];
	const apply = (ids: (id: string) => boolean) => {
		const mine = overwrites.filter(({ id }) => ids(id));
		for (const { deny } of mine) bits &= ~deny;
		for (const { allow } of mine) bits |= allow;
	};
	apply((id) => id === guild.id);
	apply((id) => id !== guild.id && held.has(id));
	apply((id) => id === userId);
	return bits;
}
