import type { Gateway } from "./gateway.js";
import { INTENT } from "./intents.js";
import { messageObject } from "./message-object.js";
import { channelObject, memberObject, userObject } from "./objects.js";
import { confined, installs } from "./offers.js";
import { PERMISSION, permissionsOf } from "./permissions.js";
import type {
	Channel,
	Interaction,
	StoredMessage,
	User,
	World,
} from "./world.js";

/** What came of an interaction. */
export interface Answer {
	readonly message: StoredMessage | null;
	readonly ephemeral: boolean;
	/** Whether the bot deleted its answer, or the message whose button was pressed. */
	readonly removed: boolean;
	/** Whether the bot asked for time first. */
	readonly deferred: boolean;
	readonly choices: readonly {
		readonly name: string;
		readonly value: string;
	}[];
}

/** An interaction on its way to the bot. */
export interface Delivery {
	readonly type: Interaction["type"];
	readonly user: User;
	readonly channel: Channel;
	/** What was not answered, where it was not. */
	readonly name: string;
	readonly data: object;
	readonly locale?: string;
	readonly target: StoredMessage | null;
	/** Whether the bot has answered. */
	readonly done: (it: Interaction) => boolean;
}

/** How long to wait for the bot, beyond what Discord would, in milliseconds. */
const PATIENCE = 10_000;

/** Follow-ups to one interaction where the bot is not a member (interactions/receiving-and-responding#create-followup-message). */
const FOLLOW_UPS = 5;

/**
 * Sends an interaction to the bot and waits for its answer.
 * @throws Error where the bot has not answered in time
 */
export function deliver(
	world: World,
	gateway: Gateway,
	delivery: Delivery,
): Promise<Answer> {
	const { type, channel, user, name, target, done } = delivery;
	return new Promise((resolve, reject) => {
		const timer = setTimeout(
			() => reject(new Error(`${name} was not answered`)),
			PATIENCE,
		).unref();
		const it: Interaction = {
			id: world.newId(),
			token: `token-${world.newId()}`,
			at: world.now(),
			channel: channel.id,
			user: user.id,
			type,
			target,
			acknowledged: null,
			acknowledgedAt: null,
			away: gateway.connected === 0,
			ephemeral: false,
			original: null,
			edited: false,
			removed: false,
			choices: null,
			sent: new Set(),
			confined: confined(world, user, channel),
			followUps: installs(world, user, channel).types.includes(0)
				? Number.POSITIVE_INFINITY
				: FOLLOW_UPS,
			changed: () => {
				if (!done(it)) return;
				clearTimeout(timer);
				const beside =
					it.acknowledged === 6 && !it.edited
						? world.messages.get([...it.sent][0] ?? "")
						: null;
				resolve({
					message: beside ?? it.original,
					ephemeral: beside ? beside.only !== null : it.ephemeral,
					removed: it.removed,
					deferred: it.acknowledged === 5 || it.acknowledged === 6,
					choices: it.choices ?? [],
				});
			},
		};
		world.interactions.set(it.token, it);
		gateway.dispatch(
			"INTERACTION_CREATE",
			interactionObject(world, it, delivery),
			INTENT.none,
		);
	});
}

/** As the gateway sends it (interactions/receiving-and-responding#interaction-object). */
function interactionObject(
	world: World,
	it: Interaction,
	{ channel, user, data, target, locale = "en-US" }: Delivery,
): object {
	const guild = channel.guild ? world.guilds.get(channel.guild) : undefined;
	const { context, types } = installs(world, user, channel);
	return {
		id: it.id,
		application_id: world.applicationId,
		type: it.type,
		token: it.token,
		version: 1,
		channel_id: channel.id,
		channel: channelObject(world, channel),
		locale,
		entitlements: [],
		authorizing_integration_owners: {
			...(types.includes(0) ? { 0: guild?.id ?? "0" } : {}),
			...(types.includes(1) ? { 1: user.id } : {}),
		},
		context,
		attachment_size_limit: 10_485_760,
		app_permissions: (guild
			? permissionsOf(guild, world.bot.id, channel)
			: PERMISSION.sendMessages | PERMISSION.embedLinks
		).toString(),
		...(guild
			? {
					guild_id: guild.id,
					guild_locale: "en-US",
					guild: { id: guild.id, locale: "en-US", features: [] },
					member: memberObject(world, guild, user.id, channel),
				}
			: { user: userObject(user) }),
		...(target ? { message: messageObject(world, target) } : {}),
		data,
	};
}
