import { buttonsOf } from "./buttons.js";
import { type Answer, deliver } from "./delivery.js";
import type { Gateway } from "./gateway.js";
import { messageObject } from "./message-object.js";
import { offered, visible } from "./offers.js";
import { commandData, optionsOf } from "./options.js";
import type {
	Channel,
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
		return deliver(this.world, this.gateway, {
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

	/** @throws Error where the option is none that completes */
	async type(typing: Typing): Promise<Answer["choices"]> {
		const command = visible(this.world, typing);
		const option = optionsOf(command).find((o) => o.name === typing.focused);
		if (!option?.autocomplete)
			throw new Error(`${typing.focused} does not complete`);
		const { choices } = await deliver(this.world, this.gateway, {
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
		return deliver(this.world, this.gateway, {
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
		return deliver(this.world, this.gateway, {
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
}
