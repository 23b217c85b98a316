import {
	type ButtonInteraction,
	MessageFlags,
	MessageFlagsBitField,
} from "discord.js";
import type { Args, Command, Options } from "../command.js";
import { type Dressed, dress, withoutEveryone } from "./dress.js";
import {
	callerOf,
	type Host,
	isConfined,
	runCommand,
	voiceFor,
} from "./host.js";
import type { PageState } from "./page-state.js";
import { addPicture } from "./picture.js";

/** Whether only one user sees the message whose button was pressed. */
export function isHidden({ message }: ButtonInteraction): boolean {
	return new MessageFlagsBitField(message.flags).has(MessageFlags.Ephemeral);
}

/** Asks again what a reply in parts answered, and shows the page that a button names; so it shows the articles of now. */
export async function turn(
	host: Host,
	interaction: ButtonInteraction,
	state: PageState,
): Promise<void> {
	const command = host.commands.find(({ name }) => name === state.command);
	const voice = voiceFor(interaction);
	const hidden = isHidden(interaction);
	const mine = interaction.user.id === state.asker;
	const open = state.action === "everyone";
	if (!command) {
		await interaction.reply({
			content: voice.say("host.unknown-command", {
				command: `/${state.command}`,
			}),
			flags: MessageFlags.Ephemeral,
		});
		return;
	}
	const page = async (alone: boolean) => {
		const args = argsFrom(command, state, alone);
		const reply = await runCommand(host, command, args, callerOf(interaction));
		const { user } = interaction;
		const look = { page: state.page, voice };
		const whole = dress(reply, host.library(), user.id, look);
		return isConfined(interaction) ? withoutEveryone(whole) : whole;
	};
	if (open) {
		// First without the button, so that it is not pressed twice.
		const { content, embeds } = await page(true);
		await interaction.update({ content, embeds, components: [] });
		const shown = await page(false);
		const message = await interaction.followUp(sent(shown));
		await addPicture(host, interaction, shown, { message });
		return;
	}
	// Where others wait already, time is asked for at once.
	const waiting = host.line.waiting > 0;
	const turned = host.line.run(() => page(hidden || !mine));
	if (waiting) {
		// Somebody else turns pages of their own, and leaves the asker's alone.
		if (mine) await interaction.deferUpdate();
		else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
		await interaction.editReply(sent(await turned));
	} else if (mine) await interaction.update(sent(await turned));
	else
		await interaction.reply({
			...sent(await turned),
			flags: MessageFlags.Ephemeral,
		});
	await addPicture(host, interaction, await turned, { there: mine });
}

function argsFrom(
	command: Command,
	{ args }: PageState,
	hidden: boolean,
): Args<Options> {
	return Object.fromEntries(
		Object.entries(command.options).map(([name, { type }]) => [
			name,
			type === "boolean" ? hidden : (args[name] ?? null),
		]),
	) as Args<Options>;
}

function sent({ content, embeds, components }: Dressed) {
	return { content, embeds, components };
}
