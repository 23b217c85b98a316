import {
	type ButtonInteraction,
	MessageFlags,
	PermissionFlagsBits,
} from "discord.js";
import { type Dressed, withoutEveryone } from "./dress.js";
import { apology, discordCode, told } from "./failure.js";
import { type Host, isConfined, voiceFor } from "./host.js";
import { inTime } from "./in-time.js";
import { ERROR } from "./limits.js";
import { readPage } from "./page-state.js";
import { readState, type State } from "./state.js";
import { isHidden, turn } from "./turn.js";
import type { Said } from "./view.js";

/** Does what a button says; never rejects. */
export async function onPress(
	host: Host,
	interaction: ButtonInteraction,
): Promise<void> {
	const turned = readPage(interaction.customId);
	const state = readState(interaction.customId);
	const about = {
		interaction: interaction.id,
		button: turned?.action ?? state?.action ?? "unknown",
		guild: interaction.guildId,
	};
	try {
		if (turned && !host.work.closed) await turn(host, interaction, turned);
		else await press(host, interaction, state);
		host.logger.info("a button was pressed", about);
	} catch (error) {
		const code = discordCode(error);
		if (
			code === ERROR.unknownInteraction ||
			code === ERROR.alreadyAcknowledged ||
			code === ERROR.unknownMessage
		)
			host.logger.warn("a press came to nothing", { ...about, code });
		else await sayFailed(host, interaction, error, about);
	}
}

async function press(
	host: Host,
	interaction: ButtonInteraction,
	state: State | null,
): Promise<void> {
	const voice = voiceFor(interaction);
	const { say } = voice;
	if (host.work.closed) return privately(interaction, say("host.restarting"));
	if (!state) return privately(interaction, say("host.unknown-button"));
	if (state.action === "remove") return remove(interaction, state);
	if (state.fingerprint !== host.desk.briefing.fingerprint)
		return privately(interaction, say("host.stale"));
	if (state.action === "plain") return copy(host, interaction, state);
	const hidden = isHidden(interaction);
	const mine = interaction.user.id === state.asker;
	const open = state.action === "everyone";
	const look = (alone: boolean) =>
		host.desk.view({
			state: mine || open ? state : { ...state, asker: interaction.user.id },
			said: saidIn(interaction),
			hidden: alone,
			language: voice.language,
		});
	const defer = () =>
		mine || open
			? interaction.deferUpdate()
			: interaction.deferReply({ flags: MessageFlags.Ephemeral });
	const looking = look(open || hidden || !mine);
	const whole = await inTime(looking, host.deferAfter, defer);
	if (!whole) return privately(interaction, say("host.stale"));
	if (open) {
		// First without the button, so that it is not pressed twice.
		const { components } = withoutEveryone(whole);
		if (interaction.deferred) await interaction.editReply({ components });
		else await interaction.update({ components });
		const shown = await look(false);
		if (shown) await interaction.followUp(sent(shown));
		else await privately(interaction, say("host.stale"));
		return;
	}
	const view = isConfined(interaction) ? withoutEveryone(whole) : whole;
	if (interaction.deferred) await interaction.editReply(sent(view));
	else if (mine) await interaction.update(sent(view));
	// Somebody else turns pages of their own, and leaves the asker's alone.
	else
		await interaction.reply({ ...sent(view), flags: MessageFlags.Ephemeral });
}

/** The words alone, for whoever pressed. */
async function copy(
	host: Host,
	interaction: ButtonInteraction,
	state: State,
): Promise<void> {
	const { language, say } = voiceFor(interaction);
	const text = await inTime(
		host.desk.plain({ state, language }),
		host.deferAfter,
		() => interaction.deferReply({ flags: MessageFlags.Ephemeral }),
	);
	await privately(interaction, text ?? say("host.stale"));
}

async function remove(
	interaction: ButtonInteraction,
	{ asker }: State,
): Promise<void> {
	const may =
		interaction.user.id === asker ||
		interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages);
	if (!may)
		return privately(interaction, voiceFor(interaction).say("host.not-yours"));
	await interaction.deferUpdate();
	await interaction.deleteReply();
}

/** The headline and title that stand in the pressed message: they fit and are escaped. */
function saidIn({ message }: ButtonInteraction): Said {
	return {
		content: message.content,
		title: message.embeds[0]?.title ?? null,
	};
}

function sent({ content, embeds, components }: Dressed) {
	return { content, embeds, components };
}

/** Tells whoever pressed alone, and leaves the message that they pressed. */
async function privately(
	interaction: ButtonInteraction,
	content: string,
): Promise<void> {
	const flags = MessageFlags.Ephemeral;
	// Time was asked for a reply of their own, or for a change to the message.
	if (interaction.deferred && interaction.ephemeral)
		await interaction.editReply({ content });
	else if (interaction.deferred || interaction.replied)
		await interaction.followUp({ content, flags });
	else await interaction.reply({ content, flags });
}

async function sayFailed(
	host: Host,
	interaction: ButtonInteraction,
	error: unknown,
	about: Readonly<Record<string, unknown>>,
): Promise<void> {
	const { content } = apology(host, error, about, voiceFor(interaction));
	try {
		await privately(interaction, content);
	} catch (second) {
		host.logger.warn("not even the apology could be sent", {
			...about,
			error: told(second),
		});
	}
}
