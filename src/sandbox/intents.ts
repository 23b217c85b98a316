/** docs.discord.com/developers/events/gateway#list-of-intents, those that matter here. */
export const INTENT = {
	guilds: 1 << 0,
	guildMembers: 1 << 1,
	guildMessages: 1 << 9,
	directMessages: 1 << 12,
	messageContent: 1 << 15,
	/** For events that need none. */
	none: 0,
} as const;

/** Those that must be switched on for the application: members, presences, message content. */
export const PRIVILEGED =
	INTENT.guildMembers | (1 << 8) | INTENT.messageContent;
