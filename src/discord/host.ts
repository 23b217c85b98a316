import {
	ApplicationIntegrationType,
	type Interaction,
	PermissionFlagsBits,
} from "discord.js";
import type {
	Args,
	Command,
	Context,
	Options,
	ReloadReport,
	Reply,
} from "../command.js";
import { languageOf } from "../language/language.js";
import { type Voice, voiceIn } from "../language/voice.js";
import type { Library } from "../library/library.js";
import type { Paint } from "../picture/painter.js";
import type { Cooldown } from "./cooldown.js";
import type { Line } from "./line.js";
import type { Logger } from "./logger.js";
import { type Metrics, type Outcome, outcomeOf } from "./metrics.js";
import type { Seen } from "./seen.js";
import type { Turns } from "./turns.js";
import type { Work } from "./work.js";

/** What answering needs, whatever way a question came in. */
export interface Host {
	readonly commands: readonly Command[];
	/** The library of this moment: a reload swaps it. */
	readonly library: () => Library;
	readonly reload: () => Promise<ReloadReport>;
	readonly now: () => Date;
	/** Users who may reload wherever they are. */
	readonly adminIds: ReadonlySet<string>;
	readonly logger: Logger;
	/** A new short id, for an error's sentence and its line in the log. */
	readonly newId: () => string;
	readonly work: Work;
	/** In which answers are looked up, one after another. */
	readonly line: Line;
	/** What came already, so that nothing is answered twice. */
	readonly seen: Seen;
	/** Keeps the answers to one message in order. */
	readonly turns: Turns;
	/** Null where nobody counts. */
	readonly metrics: Metrics | null;
	/** How fast one may ask; null for as fast as one likes. */
	readonly cooldown: Cooldown | null;
	/** Whether the log may hold what people ask. */
	readonly logQuestions: boolean;
	/** Milliseconds after which a slash command asks Discord for more time. */
	readonly deferAfter: number;
	readonly paint: Paint;
}

/** Who asks, and where. */
export interface Caller {
	readonly id: string;
	readonly guild: string | null;
	/** Whether Discord says that they manage the server they ask in. */
	readonly managesGuild: boolean;
	/** In their language. */
	readonly voice: Voice;
}

/** The context of one call. */
export function contextFor(host: Host, caller: Caller): Context {
	return {
		library: host.library(),
		voice: caller.voice,
		now: host.now(),
		asker: {
			id: caller.id,
			isAdmin: caller.managesGuild || host.adminIds.has(caller.id),
		},
		guild: caller.guild,
		reload: host.reload,
	};
}

/**
 * Runs a command, refusing an admins' one to others: Discord hides it from them, but a server can change that.
 */
export async function runCommand(
	host: Host,
	command: Command,
	args: Args<Options>,
	caller: Caller,
): Promise<Reply> {
	const context = contextFor(host, caller);
	if (command.adminOnly && !context.asker.isAdmin)
		return {
			kind: "refusal",
			message: caller.voice.say("host.admins", { command: command.name }),
		};
	const begun = performance.now();
	let outcome: Outcome = "failure";
	try {
		const reply = await command.run(args, context);
		outcome = outcomeOf(reply);
		return reply;
	} finally {
		const seconds = (performance.now() - begun) / 1_000;
		host.metrics?.ran(command.name, outcome, seconds);
	}
}

/**
 * Whether an interaction comes from a server that has not taken the bot in, by a user who has installed it to themselves
 * (interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object).
 */
export function isGuest({
	guildId,
	authorizingIntegrationOwners: owners,
}: Pick<Interaction, "guildId" | "authorizingIntegrationOwners">): boolean {
	return (
		guildId !== null &&
		owners[ApplicationIntegrationType.GuildInstall] === undefined
	);
}

/** Whether Discord shows every answer to the asker alone: a server may allow guests no other (topics/permissions, USE_EXTERNAL_APPS). */
export function isConfined(
	interaction: Pick<
		Interaction,
		"guildId" | "authorizingIntegrationOwners" | "memberPermissions"
	>,
): boolean {
	return (
		isGuest(interaction) &&
		!interaction.memberPermissions?.has(PermissionFlagsBits.UseExternalApps)
	);
}

/** In the language of whoever sent an interaction. */
export function voiceFor({ locale }: Pick<Interaction, "locale">): Voice {
	return voiceIn(languageOf(locale));
}

/** Who sent an interaction, with what Discord says of their rights where they are. */
export function callerOf(
	interaction: Pick<
		Interaction,
		| "user"
		| "guildId"
		| "memberPermissions"
		| "authorizingIntegrationOwners"
		| "locale"
	>,
): Caller {
	return {
		id: interaction.user.id,
		guild: interaction.guildId,
		// Who manages a server that has not taken the bot in has no say over it.
		managesGuild:
			!isGuest(interaction) &&
			(interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ??
				false),
		voice: voiceFor(interaction),
	};
}
