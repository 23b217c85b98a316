import type { Gateway } from "./gateway.js";
import { INTENT } from "./intents.js";
import { channelObject, memberObject, userObject } from "./objects.js";
import { PERMISSION, permissionsOf } from "./permissions.js";
import { commandsOf } from "./routes/commands.js";
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
	/** As where the server's own settings allow a command to whom its defaults do not. */
	readonly allowedByServer?: boolean;
}

/** An option that somebody types into. */
export interface Typing extends Ask {
	readonly focused: string;
}

export interface Answer {
	readonly message: StoredMessage | null;
	readonly ephemeral: boolean;
	/** Whether the bot asked for time first. */
	readonly deferred: boolean;
	readonly choices: readonly {
		readonly name: string;
		readonly value: string;
	}[];
}

/** How long to wait for the bot, beyond what Discord would, in milliseconds. */
const PATIENCE = 10_000;

/** Delivers interactions to the bot, and waits for what it answers. */
export class Asking {
	constructor(
		readonly world: World,
		readonly gateway: Gateway,
	) {}

	/** @throws Error where Discord's client would not let the user send this */
	ask(ask: Ask): Promise<Answer> {
		const command = this.#visible(ask);
		const { options = {} } = ask;
		const specified = optionsOf(command);
		for (const name of Object.keys(options))
			if (!specified.some((o) => o.name === name))
				throw new Error(`/${ask.command} has no option ${name}`);
		for (const { name, required } of specified)
			if (required && !(name in options))
				throw new Error(`/${ask.command} needs the option ${name}`);
		return this.#deliver(2, ask, command, null, (it) => it.original !== null);
	}

	async type(typing: Typing): Promise<Answer["choices"]> {
		const command = this.#visible(typing);
		const option = optionsOf(command).find((o) => o.name === typing.focused);
		if (!option?.autocomplete)
			throw new Error(`${typing.focused} does not complete`);
		const { choices } = await this.#deliver(
			4,
			typing,
			command,
			typing.focused,
			(it) => it.choices !== null,
		);
		return choices;
	}

	/** The command as the asker's client offers it. */
	#visible({ command, channel, user, allowedByServer }: Ask): StoredCommand {
		const { world } = this;
		const found = [
			...(channel.guild ? commandsOf(world, channel.guild) : []),
			...commandsOf(world, null),
		].find((c) => c.body.name === command);
		if (!found) throw new Error(`no command /${command}`);
		const contexts = found.body.contexts;
		const context = channel.guild ? 0 : 1;
		if (Array.isArray(contexts) && !contexts.includes(context))
			throw new Error(`/${command} is not offered here`);
		const guild = channel.guild && world.guilds.get(channel.guild);
		const needed = found.body.default_member_permissions;
		if (guild && needed !== null && needed !== undefined && !allowedByServer) {
			const bits = permissionsOf(guild, user.id, channel);
			const wanted = BigInt(String(needed)) || PERMISSION.administrator;
			if ((bits & wanted) !== wanted)
				throw new Error(`/${command} is hidden from ${user.username}`);
		}
		return found;
	}

	#deliver(
		type: 2 | 4,
		ask: Ask,
		command: StoredCommand,
		focused: string | null,
		done: (it: Interaction) => boolean,
	): Promise<Answer> {
		const { world } = this;
		return new Promise((resolve, reject) => {
			const timer = setTimeout(
				() => reject(new Error(`/${ask.command} was not answered`)),
				PATIENCE,
			).unref();
			const it: Interaction = {
				id: world.newId(),
				token: `token-${world.newId()}`,
				at: world.now(),
				channel: ask.channel.id,
				user: ask.user.id,
				type,
				acknowledged: null,
				ephemeral: false,
				original: null,
				choices: null,
				changed: () => {
					if (!done(it)) return;
					clearTimeout(timer);
					resolve({
						message: it.original,
						ephemeral: it.ephemeral,
						deferred: it.acknowledged === 5,
						choices: it.choices ?? [],
					});
				},
			};
			world.interactions.set(it.token, it);
			this.gateway.dispatch(
				"INTERACTION_CREATE",
				this.#object(it, ask, command, focused),
				INTENT.none,
			);
		});
	}

	#object(
		it: Interaction,
		{ channel, user, options = {} }: Ask,
		command: StoredCommand,
		focused: string | null,
	): object {
		const { world } = this;
		const guild = channel.guild ? world.guilds.get(channel.guild) : undefined;
		const specified = optionsOf(command);
		return {
			id: it.id,
			application_id: world.applicationId,
			type: it.type,
			token: it.token,
			version: 1,
			channel_id: channel.id,
			channel: channelObject(world, channel),
			locale: "en-US",
			entitlements: [],
			authorizing_integration_owners: guild ? { 0: guild.id } : { 0: "0" },
			context: guild ? 0 : 1,
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
			data: {
				id: command.id,
				name: command.body.name,
				type: 1,
				...(command.guild ? { guild_id: command.guild } : {}),
				options: Object.entries(options).map(([name, value]) => ({
					name,
					type: specified.find((o) => o.name === name)?.type ?? 3,
					value,
					...(name === focused ? { focused: true } : {}),
				})),
			},
		};
	}
}

interface StoredOption {
	readonly name: string;
	readonly type: number;
	readonly required?: boolean;
	readonly autocomplete?: boolean;
}

function optionsOf(command: StoredCommand): readonly StoredOption[] {
	const { options } = command.body;
	return Array.isArray(options) ? (options as StoredOption[]) : [];
}
