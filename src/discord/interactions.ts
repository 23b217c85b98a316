import {
	type ChatInputCommandInteraction,
	type Interaction,
	type MessageContextMenuCommandInteraction,
	MessageFlags,
} from "discord.js";
import type { Args, Command, Options } from "../command.js";
import { complete } from "./autocomplete.js";
import { tellWait } from "./cooldown.js";
import { bare, type Dressed, dress, withoutEveryone } from "./dress.js";
import { apology, discordCode, told } from "./failure.js";
import {
	callerOf,
	type Host,
	isConfined,
	runCommand,
	voiceFor,
} from "./host.js";
import { ERROR } from "./limits.js";
import { addPicture } from "./picture.js";
import { onPress } from "./press.js";
import { render } from "./render.js";
import { wordsOf } from "./words.js";

/** Answers a slash command, a button or an autocompletion; never rejects. */
export async function onInteraction(
	host: Host,
	interaction: Interaction,
): Promise<void> {
	if (interaction.isAutocomplete()) return complete(host, interaction);
	if (interaction.isButton()) return onPress(host, interaction);
	if (
		!interaction.isChatInputCommand() &&
		!interaction.isMessageContextMenuCommand()
	)
		return;
	const about = {
		interaction: interaction.id,
		command: interaction.commandName,
		guild: interaction.guildId,
		...(host.logQuestions ? { asked: askedIn(interaction) } : {}),
	};
	try {
		const took = await answer(host, interaction);
		host.logger.info("answered", { ...about, milliseconds: took });
	} catch (error) {
		const code = discordCode(error);
		if (code === ERROR.unknownInteraction)
			host.logger.warn("the answer came too late for Discord", {
				...about,
				age: host.now().getTime() - interaction.createdTimestamp,
			});
		else if (code === ERROR.alreadyAcknowledged)
			host.logger.warn(
				"somebody else had answered: is a second process running on this token?",
				about,
			);
		else await sayFailed(host, interaction, error, about);
	}
}

/** What was typed, or the text of the message that was picked, by option. */
function askedIn(interaction: Asked): object {
	return interaction.isMessageContextMenuCommand()
		? { message: interaction.targetMessage.content }
		: Object.fromEntries(
				interaction.options.data.map(({ name, value }) => [name, value]),
			);
}

type Asked = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

async function answer(host: Host, interaction: Asked): Promise<number> {
	const begun = performance.now();
	const took = () => Math.round(performance.now() - begun);
	const command = host.commands.find(
		(c) =>
			(interaction.isMessageContextMenuCommand()
				? c.onMessage?.name
				: c.name) === interaction.commandName,
	);
	const refused = refusalOf(host, interaction, command ?? null);
	if (refused !== null || !command) {
		await interaction.reply(asReply(refusal(refused ?? "")));
		return took();
	}
	if (command.adminOnly) {
		// What admins do (a reload) may keep the whole process busy, so time is asked for before it begins.
		await interaction.deferReply({ flags: MessageFlags.Ephemeral });
		const { content, embeds, components } = await answerOf(
			host,
			interaction,
			command,
		);
		await interaction.editReply({ content, embeds, components });
		return took();
	}
	// Where others wait already, time is asked for at once: looking answers up keeps the process busy.
	const waiting = host.line.waiting > 0;
	const answering = host.line.run(() => answerOf(host, interaction, command));
	const first = waiting
		? null
		: await Promise.race([answering, later(host.deferAfter)]);
	if (first) {
		await interaction.reply(asReply(first));
	} else {
		// Whether only the asker sees it is settled by this first answer, so it hangs on the option alone.
		await interaction.deferReply(
			isPrivate(interaction) ? { flags: MessageFlags.Ephemeral } : {},
		);
		const { content, embeds, components } = await answering;
		await interaction.editReply({ content, embeds, components });
	}
	const milliseconds = took();
	await addPicture(host, interaction, await answering);
	return milliseconds;
}

/** Why nothing is looked up, which is known at once; null where something is. */
function refusalOf(
	host: Host,
	interaction: Asked,
	command: Command | null,
): string | null {
	const voice = voiceFor(interaction);
	const { say } = voice;
	if (host.work.closed) return say("host.restarting");
	if (!command) {
		const stroke = interaction.isMessageContextMenuCommand() ? "" : "/";
		return say("host.unknown-command", {
			command: stroke + interaction.commandName,
		});
	}
	// What admins do is seldom, and they wait for it.
	if (command.adminOnly) return null;
	const { user, channelId } = interaction;
	const now = host.now().getTime();
	const wait = host.cooldown?.take(user.id, channelId, now);
	if (!wait) return null;
	host.logger.info("asked too fast", {
		interaction: interaction.id,
		whose: wait.whose,
	});
	return tellWait(wait, voice);
}

async function answerOf(
	host: Host,
	interaction: Asked,
	command: Command,
): Promise<Dressed> {
	const voice = voiceFor(interaction);
	const { say } = voice;
	try {
		const given = interaction.isMessageContextMenuCommand()
			? argsFrom(command, wordsOf(interaction.targetMessage))
			: argsOf(command, interaction);
		if (!given) return refusal(say("host.no-words"));
		const confined = isConfined(interaction);
		const args =
			confined && PRIVATE in command.options
				? ({ ...given, [PRIVATE]: true } as unknown as Args<Options>)
				: given;
		const reply = await runCommand(host, command, args, callerOf(interaction));
		const dressed = dress(reply, host.library(), interaction.user.id, {
			voice,
		});
		return confined ? withoutEveryone(dressed) : dressed;
	} catch (error) {
		return bare(
			apology(
				host,
				error,
				{ interaction: interaction.id, command: command.name },
				voice,
			),
		);
	}
}

function refusal(message: string): Dressed {
	return bare(render({ kind: "refusal", message }));
}

/** A command's arguments by its own specification: null for what was left out. */
export function argsOf(
	command: Command,
	interaction: Pick<ChatInputCommandInteraction, "options">,
): Args<Options> {
	const { options } = interaction;
	return Object.fromEntries(
		Object.entries(command.options).map(([name, spec]) => [
			name,
			spec.type === "boolean"
				? options.getBoolean(name, spec.required)
				: options.getString(name, spec.required),
		]),
	) as Args<Options>;
}

/** A command's arguments where a message was picked: its words, and only the asker sees what comes of them. */
function argsFrom(command: Command, words: string): Args<Options> | null {
	const { onMessage, options } = command;
	if (!onMessage || words === "") return null;
	const limit = options[onMessage.option]?.maxLength ?? words.length;
	return Object.fromEntries(
		Object.keys(options).map((name) => [
			name,
			name === onMessage.option
				? words.slice(0, limit)
				: name === PRIVATE
					? true
					: null,
		]),
	) as Args<Options>;
}

/** The option by which an answer is for the asker alone. */
const PRIVATE = "private";

function isPrivate(interaction: Asked): boolean {
	return (
		interaction.isMessageContextMenuCommand() ||
		isConfined(interaction) ||
		interaction.options.get(PRIVATE)?.value === true
	);
}

function asReply({ content, embeds, components, ephemeral }: Dressed) {
	return {
		content,
		embeds,
		components,
		...(ephemeral ? { flags: MessageFlags.Ephemeral as const } : {}),
	};
}

/** When the answer could not be sent, one sentence may still get through. */
async function sayFailed(
	host: Host,
	interaction: Asked,
	error: unknown,
	about: Readonly<Record<string, unknown>>,
): Promise<void> {
	const sorry = bare(apology(host, error, about, voiceFor(interaction)));
	try {
		if (interaction.deferred || interaction.replied)
			await interaction.editReply({
				content: sorry.content,
				embeds: [],
				components: [],
			});
		else await interaction.reply(asReply(sorry));
	} catch (second) {
		host.logger.warn("not even the apology could be sent", {
			...about,
			error: told(second),
		});
	}
}

function later(milliseconds: number): Promise<null> {
	return new Promise((resolve) =>
		setTimeout(() => resolve(null), milliseconds).unref(),
	);
}
