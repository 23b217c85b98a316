import type { Message } from "discord.js";
import type { Dressed } from "./dress.js";
import { discordCode } from "./failure.js";
import { type Host, voiceOf } from "./host.js";
import { ERROR } from "./limits.js";
import { lacking, tellPrivately } from "./permissions.js";

/** Our own replies to a message, in order: they stand soon after it. */
export async function replies(
	message: Message,
	me: string,
): Promise<Message[]> {
	const after = await message.channel.messages.fetch({
		after: message.id,
		limit: 50,
		cache: false,
	});
	return [...after.values()]
		.filter((m) => m.author.id === me && m.reference?.messageId === message.id)
		.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
}

/**
 * Sends replies, in place of those before; where the channel allows none, tells the asker privately what is missing.
 */
export async function sendAll(
	host: Host,
	message: Message,
	answers: readonly Dressed[],
	before: readonly Message[],
): Promise<void> {
	const missing = lacking(message);
	if (missing.length)
		return tellPrivately(host, message, missing, voiceOf(message));
	for (const [i, { content, embeds, components }] of answers.entries()) {
		const there = before[i];
		if (there) await there.edit({ content, embeds, components });
		else if (!(await send(host, message, { content, embeds, components })))
			return;
	}
	for (const superfluous of before.slice(answers.length))
		await superfluous.delete();
}

/** @returns whether more can be sent */
async function send(
	host: Host,
	message: Message,
	sent: Pick<Dressed, "content" | "embeds" | "components">,
): Promise<boolean> {
	try {
		await message.reply(sent);
	} catch (error) {
		const code = discordCode(error);
		if (
			code === ERROR.cannotReplyWithoutHistory &&
			message.channel.isSendable()
		)
			await message.channel.send(sent);
		else if (
			code === ERROR.missingPermissions ||
			code === ERROR.missingAccess
		) {
			await tellPrivately(host, message, [], voiceOf(message));
			return false;
		} else throw error;
	}
	return true;
}
