import { Client, GatewayIntentBits, Options, Partials } from "discord.js";

/** Where Discord's API is; null for the real one. The gateway's address comes from it (`GET /gateway/bot`). */
export type ApiAddress = string | null;

/**
 * A client that asks for no privileged intent: messages that mention the bot and direct messages come with their
 * content all the same (docs.discord.com/developers/events/gateway#message-content-intent). It pings nobody by default
 * and remembers next to nothing.
 */
export function createClient(api: ApiAddress): Client {
	return new Client({
		// As many connections as Discord advises; a bot in few servers has one.
		shards: "auto",
		intents: [
			GatewayIntentBits.Guilds,
			GatewayIntentBits.GuildMessages,
			GatewayIntentBits.DirectMessages,
		],
		// Without these messages in a direct channel that is not cached never arrive, nor edits of messages that are not.
		partials: [Partials.Channel, Partials.Message],
		allowedMentions: { parse: [], repliedUser: false },
		// A question deleted before its answer: the answer then stands alone.
		failIfNotExists: false,
		makeCache: Options.cacheWithLimits({
			...Options.DefaultMakeCacheSettings,
			MessageManager: 0,
			ReactionManager: 0,
			ReactionUserManager: 0,
			PresenceManager: 0,
			VoiceStateManager: 0,
			GuildBanManager: 0,
			GuildInviteManager: 0,
			GuildEmojiManager: 0,
			GuildStickerManager: 0,
			GuildScheduledEventManager: 0,
			StageInstanceManager: 0,
			AutoModerationRuleManager: 0,
			ThreadMemberManager: 0,
			UserManager: {
				maxSize: 100,
				keepOverLimit: (user) => user.id === user.client.user.id,
			},
			GuildMemberManager: {
				maxSize: 100,
				keepOverLimit: (member) => member.id === member.client.user.id,
			},
		}),
		rest: restOptions(api),
	});
}

/**
 * Answers to interactions do not count against Discord's limit of fifty requests a second (topics/rate-limits#global-rate-limit), but
 * discord.js counts them, and would let an acknowledgement wait for the next second. What does count, Discord's own headers
 * still hold back.
 */
const A_SECOND = 1_000;

/** Options for discord.js's REST client: where the API is, and how fast it may be asked. */
export function restOptions(api: ApiAddress): {
	readonly api?: string;
	readonly version: "10";
	readonly globalRequestsPerSecond: number;
} {
	return {
		...(api === null ? {} : { api }),
		version: "10",
		globalRequestsPerSecond: A_SECOND,
	};
}
