import { fileObject } from "./files.js";
import { permissionsOf } from "./permissions.js";
import type {
	Channel,
	Guild,
	Role,
	StoredCommand,
	StoredMessage,
	User,
	World,
} from "./world.js";

/** What is in the world, as Discord's API writes it down. */

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

/**
 * @param withContent false leaves out what a bot without the privileged intent does not get
 */
export function messageObject(
	world: World,
	message: StoredMessage,
	withContent = true,
): object {
	const author = world.users.get(message.author);
	const channel = world.channels.get(message.channel);
	const guild = channel?.guild ? world.guilds.get(channel.guild) : undefined;
	const users = message.mentions.flatMap((id) => world.users.get(id) ?? []);
	return {
		id: message.id,
		type: message.reference ? 19 : 0,
		channel_id: message.channel,
		// By this a client tells a direct channel that it has not seen before.
		...(channel ? { channel_type: channel.type } : {}),
		...(guild
			? {
					guild_id: guild.id,
					...(author?.webhook
						? {}
						: { member: memberObject(world, guild, message.author) }),
				}
			: {}),
		author: author ? userObject(author) : {},
		...(author?.webhook ? { webhook_id: author.id } : {}),
		content: withContent ? message.content : "",
		embeds: withContent ? message.embeds : [],
		attachments: message.attachments.map((file) =>
			fileObject(message.channel, file),
		),
		components: withContent ? message.components : [],
		mentions: users.map(userObject),
		mention_roles: [],
		mention_everyone: /@(everyone|here)/.test(message.content),
		pinned: false,
		tts: false,
		timestamp: new Date(message.at).toISOString(),
		edited_timestamp:
			message.edited === null ? null : new Date(message.edited).toISOString(),
		flags: message.flags,
		...(message.reference
			? {
					message_reference: {
						message_id: message.reference,
						channel_id: message.channel,
						...(guild ? { guild_id: guild.id } : {}),
					},
				}
			: {}),
	};
}

/** @param localised whether it comes with what it is called in other languages, which Discord leaves out unasked */
export function commandObject(
	world: World,
	command: StoredCommand,
	localised = false,
): object {
	const { body } = command;
	const permissions = body.default_member_permissions;
	return {
		...body,
		id: command.id,
		application_id: world.applicationId,
		version: command.version,
		type: body.type ?? 1,
		...(command.guild ? { guild_id: command.guild } : {}),
		// Taken as a number or a string of digits, given as a string.
		default_member_permissions:
			permissions === null || permissions === undefined
				? null
				: String(permissions),
		nsfw: body.nsfw ?? false,
		name_localizations: localised ? (body.name_localizations ?? null) : null,
		description_localizations: localised
			? (body.description_localizations ?? null)
			: null,
		...(command.guild
			? { contexts: null, integration_types: [0] }
			: {
					contexts: body.contexts ?? null,
					integration_types: body.integration_types ?? [0],
				}),
		options: trimOptions(body.options, localised),
	};
}

/** False and absent are one to Discord, which leaves both out. */
function trimOptions(options: unknown, localised: boolean): object[] {
	if (!Array.isArray(options)) return [];
	return options.map((option: Readonly<Record<string, unknown>>) =>
		Object.fromEntries(
			Object.entries(option).filter(
				([name, value]) =>
					value !== false &&
					value !== null &&
					(localised || !name.endsWith("_localizations")),
			),
		),
	);
}
