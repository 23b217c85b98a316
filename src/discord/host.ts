import {
	ApplicationIntegrationType,
	type Interaction,
	type Message,
	PermissionFlagsBits,
} from "discord.js";
import type { Command } from "../command.js";
import { languageOf } from "../language/language.js";
import { type Voice, voiceIn } from "../language/voice.js";
import type { Paint } from "../picture/painter.js";
import type { Cooldown } from "./cooldown.js";
import type { Answered, Asker, Call, Desk } from "./desk/desk.js";
import type { Logger } from "./logger.js";
import type { Metrics } from "./metrics.js";
import type { Seen } from "./seen.js";
import type { Turns } from "./turns.js";
import type { Work } from "./work.js";

/** What answering needs, whatever way a question came in. */
export interface Host {
	readonly commands: readonly Command[];
	/** Where answers are looked up. */
	readonly desk: Desk;
	readonly now: () => Date;
	/** Users who may reload wherever they are. */
	readonly adminIds: ReadonlySet<string>;
	readonly logger: Logger;
	/** A new short id, for an error's sentence and its line in the log. */
	readonly newId: () => string;
	readonly work: Work;
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
	/** Milliseconds after which an interaction asks Discord for more time. */
	readonly deferAfter: number;
	readonly paint: Paint;
}

/** A command's reply as a message; rejects where the command fails. Whoever counts is told. */
export async function lookUp(host: Host, call: Call): Promise<Answered> {
	const begun = performance.now();
	try {
		const answered = await host.desk.answer(call);
		const { outcome, seconds, reload } = answered;
		host.metrics?.ran(call.command, outcome, seconds);
		if (reload)
			host.metrics?.reloaded(reload.swapped, reload.milliseconds / 1_000);
		return answered;
	} catch (error) {
		const seconds = (performance.now() - begun) / 1_000;
		host.metrics?.ran(call.command, "failure", seconds);
		throw error;
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

/** A message tells nobody's language, but its server has one. */
export function voiceOf({ guild }: Pick<Message, "guild">): Voice {
	return voiceIn(languageOf(guild?.preferredLocale));
}

/** Who sent an interaction, with what Discord says of their rights where they are. */
export function askerOf(
	host: Host,
	interaction: Pick<
		Interaction,
		| "user"
		| "guildId"
		| "memberPermissions"
		| "authorizingIntegrationOwners"
		| "locale"
	>,
): Asker {
	const { user, guildId, memberPermissions } = interaction;
	return {
		id: user.id,
		guild: guildId,
		isAdmin:
			host.adminIds.has(user.id) ||
			// Who manages a server that has not taken the bot in has no say over it.
			(!isGuest(interaction) &&
				(memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false)),
		language: voiceFor(interaction).language,
	};
}
