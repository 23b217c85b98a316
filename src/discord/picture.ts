import {
	AttachmentBuilder,
	type ChatInputCommandInteraction,
	type MessageContextMenuCommandInteraction,
} from "discord.js";
import { paint } from "../picture/paint.js";
import type { Dressed } from "./dress.js";
import { told } from "./failure.js";
import type { Host } from "./host.js";

/**
 * Adds an answer's picture to the message that stands already, with what it shows in words. Where that fails, the answer
 * is there without.
 */
export async function addPicture(
	host: Host,
	interaction:
		| ChatInputCommandInteraction
		| MessageContextMenuCommandInteraction,
	{ draw }: Dressed,
): Promise<void> {
	try {
		const drawing = draw?.();
		if (!drawing) return;
		const { name, description } = drawing;
		const file = new AttachmentBuilder(Buffer.from(await paint(drawing)), {
			name: `${name}.png`,
			description,
		});
		await interaction.editReply({ files: [file] });
	} catch (error) {
		host.logger.warn("the picture could not be added", {
			interaction: interaction.id,
			error: told(error),
		});
	}
}
