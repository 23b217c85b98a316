import {
	type ButtonInteraction,
	MessageFlags,
	MessageFlagsBitField,
} from "discord.js";
import type { Args, Command, Options } from "../command.js";
import { type Dressed, withoutEveryone } from "./dress.js";
import { askerOf, type Host, isConfined, lookUp, voiceFor } from "./host.js";
import { inTime } from "./in-time.js";
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
		const whole = await lookUp(host, {
			command: command.name,
			args: argsFrom(command, state, alone),
			asker: askerOf(host, interaction),
			now: host.now(),
			look: { page: state.page },
		});
		return isConfined(interaction)
			? { ...whole, ...withoutEveryone(whole) }
			: whole;
	};
	const defer = () =>
		mine || open
			? interaction.deferUpdate()
			: interaction.deferReply({ flags: MessageFlags.Ephemeral });
	const turned = await inTime(
		page(open || hidden || !mine),
		host.deferAfter,
		defer,
	);
	if (open) {
		// First without the button, so that it is not pressed twice.
		const { content, embeds } = turned;
		const closed = { content, embeds, components: [] };
		if (interaction.deferred) await interaction.editReply(closed);
		else await interaction.update(closed);
		const shown = await page(false);
		const message = await interaction.followUp(sent(shown));
		await addPicture(host, interaction, shown.drawing, { message });
		return;
	}
	if (interaction.deferred) await interaction.editReply(sent(turned));
	else if (mine) await interaction.update(sent(turned));
	// Somebody else turns pages of their own, and leaves the asker's alone.
	else
		await interaction.reply({ ...sent(turned), flags: MessageFlags.Ephemeral });
	await addPicture(host, interaction, turned.drawing, { there: mine });
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
