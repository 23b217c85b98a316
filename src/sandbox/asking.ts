import { buttonsOf } from "./buttons.js";
import type { Gateway } from "./gateway.js";
import { INTENT } from "./intents.js";
import {
	channelObject,
	memberObject,
	messageObject,
	userObject,
} from "./objects.js";
import { confined, installs, offered, visible } from "./offers.js";
import { commandData, optionsOf } from "./options.js";
import { PERMISSION, permissionsOf } from "./permissions.js";
import type {
	Channel,
	Interaction,
	StoredCommand,
	StoredMessage,
	User,
	World,
} from "./world.js";

/** A slash command that somebody sends. */
export interface Ask {
	readonly user: User;
	readonly channel: Channel;
	readonly command: string;
	readonly options?: Readonly<Record<string, string | boolean>>;
	/** The language of the asker's client; en-US where left out. */
	readonly locale?: string;
}

/** An entry in a message's menu that somebody picks. */
export interface Pick {
	readonly user: User;
	readonly message: StoredMessage;
	/** The command's name. */
	readonly command: string;
}

/** A button that somebody presses, by its label or its `custom_id`. */
export interface Press {
	readonly user: User;
	readonly message: StoredMessage;
	readonly label: string;
	readonly locale?: string;
}

/** An option that somebody types into. */
export interface Typing extends Ask {
	readonly focused: string;
}

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

/** How long to wait for the bot, beyond what Discord would, in milliseconds. */
const PATIENCE = 10_000;

/** Follow-ups to one interaction where the bot is not a member (interactions/receiving-and-responding#create-followup-message). */
const FOLLOW_UPS = 5;

/** Delivers interactions to the bot, and waits for what it answers. */
export class Asking {
	constructor(
		readonly world: World,
		readonly gateway: Gateway,
	) {}

	/** @throws Error where Discord's client would not let the user send this */
	ask(ask: Ask): Promise<Answer> {
		const command = visible(this.world, ask);
		const { options = {} } = ask;
		const specified = optionsOf(command);
		for (const name of Object.keys(options))
			if (!specified.some((o) => o.name === name))
				throw new Error(`/${ask.command} has no option ${name}`);
		for (const { name, required } of specified)
			if (required && !(name in options))
				throw new Error(`/${ask.command} needs the option ${name}`);
		return this.#deliver({
			type: 2,
			...ask,
			name: `/${ask.command}`,
			data: commandData(command, options, null),
			target: null,
			done: (it) => it.original !== null,
		});
	}

	/** The commands that a user's client lists in a channel. */
	offered(user: User, channel: Channel): StoredCommand[] {
		return offered(this.world, user, channel);
	}

	async type(typing: Typing): Promise<Answer["choices"]> {
		const command = visible(this.world, typing);
		const option = optionsOf(command).find((o) => o.name === typing.focused);
		if (!option?.autocomplete)
			throw new Error(`${typing.focused} does not complete`);
		const { choices } = await this.#deliver({
			type: 4,
			...typing,
			name: `/${typing.command}`,
			data: commandData(command, typing.options ?? {}, typing.focused),
			target: null,
			done: (it) => it.choices !== null,
		});
		return choices;
	}

	/** @throws Error where Discord's client would not offer this */
	pick({ user, message, command: name }: Pick): Promise<Answer> {
		const { world } = this;
		const channel = world.channels.get(message.channel);
		if (!channel) throw new Error("the channel is gone");
		const command = visible(this.world, { user, channel, command: name }, 3);
		return this.#deliver({
			type: 2,
			user,
			channel,
			name,
			data: {
				id: command.id,
				name,
				type: 3,
				target_id: message.id,
				// What somebody picks comes with its content, intent or no intent.
				resolved: { messages: { [message.id]: messageObject(world, message) } },
			},
			target: null,
			done: (it) => it.original !== null,
		});
	}

	/** @throws Error where Discord's client would not let the user press this */
	press({ user, message, label, locale }: Press): Promise<Answer> {
		const { world } = this;
		const target = world.messages.get(message.id);
		const channel = world.channels.get(message.channel);
		if (!target || !channel) throw new Error("the message is gone");
		if (target.only !== null && target.only !== user.id)
			throw new Error(`${user.username} does not see the message`);
		const button = buttonsOf(target).find(
			(b) => b.label === label || b.custom_id === label,
		);
		if (!button) throw new Error(`no button ${label}`);
		if (button.disabled) throw new Error(`the button ${label} is disabled`);
		return this.#deliver({
			type: 3,
			user,
			channel,
			...(locale === undefined ? {} : { locale }),
			name: `the button ${label}`,
			data: { component_type: 2, custom_id: button.custom_id },
			target,
			done: (it) =>
				it.removed ||
				(it.original !== null &&
					// Time asked for: then the message is changed, or something is told beside it.
					(it.acknowledged !== 6 || it.edited || it.sent.size > 0)),
		});
	}

	#deliver(delivery: Delivery): Promise<Answer> {
		const { world } = this;
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
				away: this.gateway.connected === 0,
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
			this.gateway.dispatch(
				"INTERACTION_CREATE",
				this.#object(it, delivery),
				INTENT.none,
			);
		});
	}

	#object(
		it: Interaction,
		{ channel, user, data, target, locale = "en-US" }: Delivery,
	): object {
		const { world } = this;
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
}

/** An interaction on its way to the bot. */
interface Delivery {
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
