import type { Command, ReloadReport } from "../../src/command.js";
import { type Bot, type BotOptions, startBot } from "../../src/discord/bot.js";
import type { Desk } from "../../src/discord/desk/desk.js";
import { deskHere } from "../../src/discord/desk/here.js";
import { FIRST_ANSWER } from "../../src/discord/limits.js";
import type { Library } from "../../src/library/library.js";
import { PERMISSION } from "../../src/sandbox/permissions.js";
import {
	addChannel,
	addGuild,
	addMember,
	addUser,
	directChannel,
} from "../../src/sandbox/populate.js";
import {
	type Sandbox,
	type SandboxOptions,
	startSandbox,
} from "../../src/sandbox/sandbox.js";
import type { Channel, Guild, User } from "../../src/sandbox/world.js";
import { NOTHING_CHANGED } from "../reload.js";
import { conforms } from "./conform.js";

/** A line of the bot's log. */
export interface Line {
	readonly level: "info" | "warn" | "error";
	readonly event: string;
	readonly about: Readonly<Record<string, unknown>>;
}

/** A server with a plain member, one who manages it, and the bot, which runs. */
export interface Stage {
	readonly sandbox: Sandbox;
	readonly guild: Guild;
	readonly channel: Channel;
	readonly thread: Channel;
	readonly direct: Channel;
	readonly member: User;
	readonly manager: User;
	readonly log: Line[];
	readonly bot: Bot;
	readonly mention: string;
	/** Another start of the bot, beside or after the first. */
	readonly start: (other?: Partial<BotOptions>) => Promise<Bot>;
	readonly end: () => Promise<void>;
}

export interface Play {
	readonly commands: readonly Command[];
	readonly library: () => Library;
	readonly reload?: () => Promise<ReloadReport>;
	/** A desk around the usual one. */
	readonly around?: (desk: Desk) => Desk;
	readonly options?: Partial<BotOptions>;
	readonly discord?: SandboxOptions;
	/** The world before the bot comes in. */
	readonly before?: (sandbox: Sandbox) => void;
}

export async function stage(play: Play): Promise<Stage> {
	const sandbox = await startSandbox(play.discord);
	const { world } = sandbox;
	const guild = addGuild(world, "Newsroom");
	const channel = addChannel(world, guild, "general");
	const thread = addChannel(world, guild, "a thread", channel);
	const member = addUser(world, "member");
	const manager = addUser(world, "manager");
	addMember(world, guild, member);
	addMember(world, guild, manager, PERMISSION.manageGuild);
	play.before?.(sandbox);
	const log: Line[] = [];
	const keep =
		(level: Line["level"]) =>
		(event: string, about: object = {}) =>
			void log.push({ level, event, about: { ...about } });
	const desk = deskHere({
		commands: play.commands,
		library: play.library,
		reload: play.reload ?? (() => Promise.resolve(NOTHING_CHANGED)),
	});
	const start = (other: Partial<BotOptions> = {}) =>
		startBot({
			token: sandbox.token,
			api: sandbox.api,
			guild: null,
			commands: play.commands,
			desk: play.around?.(desk) ?? desk,
			// On a machine that does other work at the same time a quick answer may take longer than it should.
			deferAfter: FIRST_ANSWER / 2,
			adminIds: [],
			logger: { info: keep("info"), warn: keep("warn"), error: keep("error") },
			onFatal: () => {},
			// Tests ask faster than anybody may.
			paces: null,
			...play.options,
			...other,
		});
	const bot = await start();
	return {
		sandbox,
		guild,
		channel,
		thread,
		direct: directChannel(world, member),
		member,
		manager,
		log,
		bot,
		mention: `<@${world.bot.id}>`,
		start,
		end: async () => {
			await bot.stop();
			await sandbox.close();
			conforms(sandbox);
		},
	};
}
