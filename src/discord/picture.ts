import {
	AttachmentBuilder,
	type ButtonInteraction,
	type ChatInputCommandInteraction,
	type Message,
	type MessageContextMenuCommandInteraction,
} from "discord.js";
import { told } from "./failure.js";
import type { Host } from "./host.js";

/** Which message a picture is added to. */
interface Where {
	/** A follow-up; left out, the answer itself. */
	readonly message?: Message;
	/** Whether the message has a picture already: one that is the same on each page stays. */
	readonly there?: boolean;
}

/**
 * Adds an answer's picture to the message that stands already, in place of another, with what it shows in words. Where that
 * fails, the answer is there without.
 * @param drawing as the desk names it, null for none
 */
export async function addPicture(
	host: Host,
	interaction:
		| ButtonInteraction
		| ChatInputCommandInteraction
		| MessageContextMenuCommandInteraction,
	drawing: number | null,
	{ message, there = false }: Where = {},
): Promise<void> {
	try {
		const drawn = drawing === null ? null : await host.desk.draw(drawing);
		if (!drawn || (there && !drawn.paged)) return;
		const { name, description } = drawn;
		const png = await host.paint(drawn);
		const file = new AttachmentBuilder(Buffer.from(png), {
			name: `${name}.png`,
			description,
		});
		await interaction.editReply({
			files: [file],
			...(message ? { message } : {}),
		});
	} catch (error) {
		host.logger.warn("the picture could not be added", {
			interaction: interaction.id,
			error: told(error),
		});
	}
}
