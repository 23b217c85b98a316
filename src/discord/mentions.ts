import type { Message } from "discord.js";
import { tellWait, type Wait } from "./cooldown.js";
import { apology, discordCode, told } from "./failure.js";
import { type Host, voiceOf } from "./host.js";
import { answersTo } from "./mention-answers.js";
import { replies, sendAll } from "./mention-replies.js";
import { mayReadBack } from "./permissions.js";

/** Milliseconds within which an edit changes the answers. */
const EDITABLE = 10 * 60_000;

/**
 * Answers a message that names the bot in its text, and every direct one, by replies; never rejects.
 * @param me the bot's own user id
 */
export async function onMessage(
	host: Host,
	message: Message,
	me: string,
): Promise<void> {
	await carefully(host, message, me, async () => {
		await sendAll(host, message, await answersTo(host, message, me), []);
	});
}

/** Brings the answers to an edited message up to date: changes them, adds to them, takes away; never rejects. */
export async function onEdit(
	host: Host,
	message: Message,
	me: string,
): Promise<void> {
	// Discord tells of its own changes too: a link that got a preview, a pin.
	const { editedTimestamp, createdTimestamp } = message;
	if (!editedTimestamp || editedTimestamp - createdTimestamp > EDITABLE) return;
	if (!mayReadBack(message)) return;
	await carefully(host, message, me, async () => {
		const before = await replies(message, me);
		await sendAll(host, message, await answersTo(host, message, me), before);
	});
}

async function carefully(
	host: Host,
	message: Message,
	me: string,
	answer: () => Promise<void>,
): Promise<void> {
	const about = {
		message: message.id,
		channel: message.channelId,
		guild: message.guildId,
		...(host.logQuestions ? { asked: message.content } : {}),
	};
	try {
		if (!isForUs(message, me)) return;
		const wait = host.cooldown?.take(
			message.author.id,
			message.channelId,
			host.now().getTime(),
		);
		if (wait) return await slowDown(host, message, wait);
		const begun = performance.now();
		// An edit waits until what it edits is answered.
		await host.turns.take(message.id, answer);
		host.logger.info("answered a mention", {
			...about,
			milliseconds: Math.round(performance.now() - begun),
		});
	} catch (error) {
		await sayFailed(host, message, error, about);
	}
}

/** Where the answer could not be sent, one sentence may still get through: in its place, else to the asker alone. */
async function sayFailed(
	host: Host,
	message: Message,
	error: unknown,
	about: Readonly<Record<string, unknown>>,
): Promise<void> {
	const { content } = apology(host, error, about, voiceOf(message));
	try {
		await message
			.reply({ content })
			.catch(() => message.author.send(`${content} (<#${message.channelId}>)`));
	} catch (second) {
		host.logger.warn("not even the apology could be sent", {
			...about,
			error: told(second),
		});
	}
}

/** Tells whoever asks too fast so, privately and once. */
async function slowDown(
	host: Host,
	message: Message,
	wait: Wait,
): Promise<void> {
	const { id, channelId, author } = message;
	const about = { message: id, channel: channelId, whose: wait.whose };
	host.logger.info("asked too fast", about);
	if (!wait.first) return;
	try {
		await author.send(`${tellWait(wait, voiceOf(message))} (<#${channelId}>)`);
	} catch (error) {
		host.logger.warn("the asker could not be told to wait", {
			...about,
			code: discordCode(error),
		});
	}
}

function isForUs(message: Message, me: string): boolean {
	// Bots answering bots would never end.
	if (message.author.bot || message.webhookId || message.system) return false;
	return message.channel.isDMBased() || namesUser(message.content, me);
}

/** Whether a message's own text names a user: `@everyone`, a role or a reply's ping do not. */
export function namesUser(content: string, id: string): boolean {
	return content.includes(`<@${id}>`) || content.includes(`<@!${id}>`);
}
