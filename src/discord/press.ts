import {
	type ButtonInteraction,
	MessageFlags,
	PermissionFlagsBits,
} from "discord.js";
import { type Dressed, withoutEveryone } from "./dress.js";
import { apology, discordCode, told } from "./failure.js";
import { type Host, isConfined, voiceFor } from "./host.js";
import { ERROR } from "./limits.js";
import { readPage } from "./page-state.js";
import { readState, type State } from "./state.js";
import { isHidden, turn } from "./turn.js";
import { excerptsOf, plainText, type Said, viewOf } from "./view.js";

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
	const library = host.library();
	const excerpts = excerptsOf(state, library);
	if (!excerpts) return privately(interaction, say("host.stale"));
	if (state.action === "plain")
		return privately(interaction, plainText(state, excerpts, library, voice));
	const hidden = isHidden(interaction);
	const said = saidIn(interaction);
	if (state.action === "everyone") {
		// First without the button, so that it is not pressed twice.
		const own = viewOf(state, excerpts, library, said, true, voice);
		await interaction.update({ components: withoutEveryone(own).components });
		const { content, embeds, components } = viewOf(
			state,
			excerpts,
			library,
			said,
			false,
			voice,
		);
		await interaction.followUp({ content, embeds, components });
		return;
	}
	const mine = interaction.user.id === state.asker;
	const whole = viewOf(
		mine ? state : { ...state, asker: interaction.user.id },
		excerpts,
		library,
		said,
		hidden || !mine,
		voice,
	);
	const view = isConfined(interaction) ? withoutEveryone(whole) : whole;
	if (mine) await interaction.update(sent(view));
	// Somebody else turns pages of their own, and leaves the asker's alone.
	else
		await interaction.reply({ ...sent(view), flags: MessageFlags.Ephemeral });
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

async function privately(
	interaction: ButtonInteraction,
	content: string,
): Promise<void> {
	await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}

async function sayFailed(
	host: Host,
	interaction: ButtonInteraction,
	error: unknown,
	about: Readonly<Record<string, unknown>>,
): Promise<void> {
	const { content } = apology(host, error, about, voiceFor(interaction));
	const flags = MessageFlags.Ephemeral;
	try {
		if (interaction.deferred || interaction.replied)
			await interaction.followUp({ content, flags });
		else await interaction.reply({ content, flags });
	} catch (second) {
		host.logger.warn("not even the apology could be sent", {
			...about,
			error: told(second),
		});
	}
}
