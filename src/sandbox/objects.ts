// What is in the world, as Discord's API writes it down (docs.discord.com/developers).

import { permissionsOf } from "./permissions.js";
import type { Channel, Guild, Role, User, World } from "./world.js";

/** resources/user#user-object */
export function userObject(user: User): object {
	return {
		id: user.id,
		username: user.username,
		discriminator: "0",
		global_name: null,
		avatar: null,
		bot: user.bot,
		public_flags: 0,
	};
}

/** resources/application#application-object */
export function applicationObject(world: World): object {
	return {
		id: world.applicationId,
		name: world.bot.username,
		icon: null,
		description: "",
		bot_public: true,
		bot_require_code_grant: false,
		verify_key: "0".repeat(64),
		flags: 0,
		bot: userObject(world.bot),
	};
}

/** resources/guild#guild-member-object; with permissions where a channel is told, as interactions have them */
export function memberObject(
	world: World,
	guild: Guild,
	userId: string,
	channel: Channel | null = null,
): object {
	const user = world.users.get(userId);
	return {
		...(user ? { user: userObject(user) } : {}),
		roles: guild.members.get(userId)?.roles ?? [],
		nick: null,
		avatar: null,
		joined_at: new Date(world.now()).toISOString(),
		deaf: false,
		mute: false,
		flags: 0,
		...(channel
			? { permissions: permissionsOf(guild, userId, channel).toString() }
			: {}),
	};
}

/** resources/channel#channel-object */
export function channelObject(world: World, channel: Channel): object {
	const recipient = channel.recipient && world.users.get(channel.recipient);
	return {
		id: channel.id,
		type: channel.type,
		...(channel.name === null ? {} : { name: channel.name }),
		...(channel.guild ? { guild_id: channel.guild } : {}),
		...(channel.parent ? { parent_id: channel.parent } : {}),
		...(channel.type === 11
			? {
					owner_id: world.bot.id,
					message_count: 0,
					member_count: 1,
					thread_metadata: {
						archived: false,
						locked: false,
						auto_archive_duration: 1440,
						archive_timestamp: new Date(world.now()).toISOString(),
					},
				}
			: {}),
		...(channel.type === 0 || channel.type === 15
			? {
					position: 0,
					permission_overwrites: channel.overwrites.map((o) => ({
						id: o.id,
						type: o.kind === "role" ? 0 : 1,
						allow: o.allow.toString(),
						deny: o.deny.toString(),
					})),
				}
			: {}),
		...(recipient ? { recipients: [userObject(recipient)] } : {}),
		...(channel.type === 15 ? { available_tags: [] } : {}),
		last_message_id: null,
		flags: 0,
	};
}

/** topics/permissions#role-object */
export function roleObject(role: Role, position: number): object {
	return {
		id: role.id,
		name: role.name,
		color: 0,
		colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
		hoist: false,
		icon: null,
		unicode_emoji: null,
		position,
		permissions: role.permissions.toString(),
		managed: false,
		mentionable: false,
		flags: 0,
	};
}

/** resources/guild#guild-object, with what GUILD_CREATE adds */
export function guildObject(world: World, guild: Guild): object {
	const channels = [...world.channels.values()].filter(
		(c) => c.guild === guild.id,
	);
	return {
		id: guild.id,
		name: guild.name,
		icon: null,
		owner_id: guild.ownerId,
		roles: guild.roles.map(roleObject),
		channels: channels
			.filter((c) => c.type !== 11)
			.map((c) => channelObject(world, c)),
		threads: channels
			.filter((c) => c.type === 11)
			.map((c) => channelObject(world, c)),
		members: [memberObject(world, guild, world.bot.id)],
		member_count: guild.members.size,
		joined_at: new Date(world.now()).toISOString(),
		large: false,
		unavailable: false,
		features: [],
		emojis: [],
		stickers: [],
		presences: [],
		voice_states: [],
		stage_instances: [],
		guild_scheduled_events: [],
		soundboard_sounds: [],
		afk_timeout: 300,
		verification_level: 0,
		default_message_notifications: 0,
		explicit_content_filter: 0,
		mfa_level: 0,
		nsfw_level: 0,
		premium_tier: 0,
		preferred_locale: "en-US",
		system_channel_flags: 0,
		premium_progress_bar_enabled: false,
	};
}
