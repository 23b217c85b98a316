import { type Message, PermissionFlagsBits } from "discord.js";
import type { Voice } from "../language/voice.js";
import { discordCode } from "./failure.js";
import type { Host } from "./host.js";
import { PERMISSIONS } from "./invite.js";

/** The permissions for want of which no reply to a message can be sent, by the names that Discord shows. */
export function lacking(message: Message): string[] {
	const here = own(message);
	if (!here) return [];
	const needed = [
		PermissionFlagsBits.ViewChannel,
		message.channel.isThread()
			? PermissionFlagsBits.SendMessagesInThreads
			: PermissionFlagsBits.SendMessages,
	];
	return PERMISSIONS.filter(
		({ bit }) => needed.includes(bit) && !here.has(bit),
	).map(({ name }) => name);
}

/** Whether an embed would be shown; without the permission Discord drops it silently. */
export function mayEmbed(message: Message): boolean {
	return own(message)?.has(PermissionFlagsBits.EmbedLinks) ?? true;
}

/** Whether the answers to a message can be found again. */
export function mayReadBack(message: Message): boolean {
	return own(message)?.has(PermissionFlagsBits.ReadMessageHistory) ?? true;
}

/** Tells somebody privately why their question in a channel got no answer there, and logs it. */
export async function tellPrivately(
	host: Host,
	message: Message,
	missing: readonly string[],
	{ say }: Voice,
): Promise<void> {
	const about = {
		id: host.newId(),
		guild: message.guildId,
		channel: message.channelId,
		missing,
	};
	host.logger.warn("may not answer in a channel", about);
	const channel = `<#${message.channelId}>`;
	const told = missing.length
		? say("host.lacking", {
				channel,
				permissions: missing.reduce((first, last) =>
					say("list.and", { first, last }),
				),
				id: about.id,
			})
		: say("host.lacking-some", {
				channel,
				permissions: PERMISSIONS.map(({ name }) => name).join(", "),
				id: about.id,
			});
	try {
		await message.author.send(told);
	} catch (error) {
		host.logger.warn("the asker could not be told either", {
			...about,
			code: discordCode(error),
		});
	}
}

/** What the bot may do where a message stands; null where that can't be told (direct messages, a cold cache). */
function own(message: Message) {
	const { channel } = message;
	return channel.isDMBased()
		? null
		: channel.permissionsFor(message.client.user);
}
