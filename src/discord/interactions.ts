import type { Interaction } from "discord.js";
import { type Sent, typedIn } from "./arguments.js";
import { complete } from "./autocomplete.js";
import { bare } from "./dress.js";
import { apology, discordCode, told } from "./failure.js";
import { type Host, voiceFor } from "./host.js";
import { ERROR } from "./limits.js";
import { onPress } from "./press.js";
import { asReply, respond } from "./respond.js";

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
		...(host.logQuestions ? { asked: typedIn(interaction) } : {}),
	};
	try {
		const took = await respond(host, interaction);
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

/** When the answer could not be sent, one sentence may still get through. */
async function sayFailed(
	host: Host,
	interaction: Sent,
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
