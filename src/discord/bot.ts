import { randomBytes } from "node:crypto";
import { type Client, Events, RESTEvents } from "discord.js";
import type { Command } from "../command.js";
import { paint } from "../picture/paint.js";
import type { Paint } from "../picture/painter.js";
import { type ApiAddress, createClient } from "./client.js";
import { Cooldown, PACES, type Paces } from "./cooldown.js";
import type { Desk } from "./desk/desk.js";
import { told } from "./failure.js";
import { adviceForClose, startFailure } from "./fatal.js";
import { type Health, healthOf, Pulse } from "./health.js";
import type { Host } from "./host.js";
import { onInteraction } from "./interactions.js";
import { inviteLink } from "./invite.js";
import type { Logger } from "./logger.js";
import { onEdit, onMessage } from "./mentions.js";
import type { Metrics } from "./metrics.js";
import { syncCommands } from "./register.js";
import { Seen } from "./seen.js";
import { Turns } from "./turns.js";
import { Work } from "./work.js";

export interface BotOptions {
	readonly token: string;
	/** Null for the real Discord; the address of another (`http://127.0.0.1:1234/api`) for tests. */
	readonly api: ApiAddress;
	/** Registers the commands in this server alone, where they change at once; null for everywhere. */
	readonly guild: string | null;
	readonly commands: readonly Command[];
	/** Where answers are looked up. */
	readonly desk: Desk;
	readonly adminIds: readonly string[];
	readonly logger: Logger;
	/** Called once when Discord has ended the connection for good, with a sentence that says what to do. */
	readonly onFatal: (advice: string) => void;
	readonly now?: () => Date;
	readonly newId?: () => string;
	readonly deferAfter?: number;
	/** Whether the log may hold what people ask; it may not where left out. */
	readonly logQuestions?: boolean;
	/** Null, or left out, where nobody counts. */
	readonly metrics?: Metrics | null;
	/** How fast one may ask; null for as fast as one likes. */
	readonly paces?: Paces | null;
	/** Paints pictures beside the thread that answers; left out, in it. */
	readonly paint?: Paint;
}

/** A bot that is running. */
export interface Bot {
	/** Where the bot is added to a server. */
	readonly invite: string;
	readonly health: () => Health;
	/** Takes no more work, finishes what is under way, then leaves. */
	readonly stop: () => Promise<void>;
}

/**
 * Nobody takes an answer that comes this soon for a late one. Of what Discord allows it is next to nothing, for the bot does not
 * know how long the way there and back takes.
 */
const DEFER_AFTER = 75;

/** Longest wait for answers under way when stopping, in milliseconds. */
const DRAIN = 10_000;

/**
 * Connects to Discord, registers the commands where they differ, and answers until it is stopped.
 * @throws BotFailure with a sentence that says what to do
 */
export async function startBot(options: BotOptions): Promise<Bot> {
	const { logger } = options;
	const host: Host = {
		commands: options.commands,
		desk: options.desk,
		adminIds: new Set(options.adminIds),
		now: options.now ?? (() => new Date()),
		newId: options.newId ?? (() => randomBytes(4).toString("hex")),
		logger,
		work: new Work(),
		seen: new Seen(),
		turns: new Turns(),
		metrics: options.metrics ?? null,
		cooldown:
			options.paces === null ? null : new Cooldown(options.paces ?? PACES),
		logQuestions: options.logQuestions ?? false,
		deferAfter: options.deferAfter ?? DEFER_AFTER,
		paint: options.paint ?? paint,
	};
	const client = createClient(options.api);
	const pulse = new Pulse(client, () => host.now().getTime());
	logConnection(client, logger);
	client.on(Events.InteractionCreate, (interaction) => {
		if (host.seen.first(interaction.id))
			host.work.track(onInteraction(host, interaction));
	});
	client.on(Events.MessageCreate, (message) => {
		if (host.seen.first(message.id))
			host.work.track(onMessage(host, message, message.client.user.id));
	});
	client.on(Events.MessageUpdate, (_, message) => {
		// Discord sends it whole, but promises only its id.
		if (!message.partial)
			host.work.track(onEdit(host, message, message.client.user.id));
	});

	const application = await connect(client, options);
	try {
		const did = await syncCommands(
			client.rest,
			application,
			options.guild,
			options.commands,
		);
		logger.info("commands registered", { ...did });
	} catch (error) {
		// Mentions work without, and so do commands registered before.
		logger.error("the commands could not be registered", {
			error: told(error),
		});
	}
	const invite = inviteLink(application);
	logger.info("ready", {
		user: client.user?.tag,
		servers: client.guilds.cache.size,
		invite,
	});
	return {
		invite,
		health: () => healthOf(pulse, host.desk.briefing, host.work.closed),
		stop: () => stop(client, host),
	};
}

/** Logs in and waits until every server is there. @returns the application's id */
async function connect(client: Client, options: BotOptions): Promise<string> {
	let closed: number | null = null;
	let started = false;
	client.on(Events.ShardDisconnect, ({ code }) => {
		closed = code;
		const advice = adviceForClose(code);
		if (started && advice) options.onFatal(advice);
	});
	client.on(Events.Invalidated, () =>
		options.onFatal("Discord has ended the session. Start the bot again."),
	);
	try {
		const ready = new Promise<string>((resolve) => {
			client.once(Events.ClientReady, (c) => resolve(c.application.id));
		});
		await client.login(options.token);
		const id = await ready;
		started = true;
		return id;
	} catch (error) {
		throw startFailure(error, closed);
	}
}

async function stop(client: Client, host: Host): Promise<void> {
	const left = await host.work.drain(DRAIN);
	if (left) host.logger.warn("stopped with answers under way", { left });
	// discord.js tells of a connection that it closes itself as of one to be had again.
	client.removeAllListeners(Events.ShardReconnecting);
	// Only now: it takes the token away from the replies too.
	await client.destroy();
	host.logger.info("stopped");
}

function logConnection(client: Client, logger: Logger): void {
	client.on(Events.Error, (error) =>
		logger.error("discord.js reports an error", { error: told(error) }),
	);
	client.on(Events.ShardError, (error, shard) =>
		logger.warn("a connection to Discord failed", {
			shard,
			error: told(error),
		}),
	);
	client.on(Events.ShardReconnecting, (shard) =>
		logger.warn("reconnecting to Discord", { shard }),
	);
	client.on(Events.ShardResume, (shard, replayed) =>
		logger.info("connected to Discord again", { shard, replayed }),
	);
	client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) =>
		logger.warn("Discord asks to slow down", { route, timeToReset, global }),
	);
	client.on(Events.Warn, (message) =>
		logger.warn("discord.js warns", { message }),
	);
}
