import type { Message } from "discord.js";
import type { Args, Command, Options, Reply } from "../command.js";
import { bare, type Dressed, dress } from "./dress.js";
import { apology, discordCode, told } from "./failure.js";
import { type Host, runCommand } from "./host.js";
import { ERROR } from "./limits.js";
import { lacking, mayEmbed, tellPrivately } from "./permissions.js";
import { render } from "./render.js";

/** The command that a free question goes to, its option for the question, and the one that says what can be asked. */
const ASK = { command: "ask", option: "question" } as const;
const HELP = "help";

/** Longest question where the command sets no limit of its own. */
const QUESTION = 1_000;

/** Users, roles, channels, commands, guild pages, custom emoji and times, as they stand in a message. */
const TOKEN =
	/<(?:@[!&]?\d+|#\d+|\/[^<>:]{1,100}:\d+|id:\w+|a?:\w+:\d+|t:-?\d+(?::\w)?)>/g;

/**
 * Answers a message that names the bot in its text, and every direct one, by a reply; never rejects.
 * @param me the bot's own user id
 */
export async function onMessage(
	host: Host,
	message: Message,
	me: string,
): Promise<void> {
	const about = {
		message: message.id,
		channel: message.channelId,
		guild: message.guildId,
	};
	try {
		if (!isForUs(message, me)) return;
		const begun = performance.now();
		await send(host, message, await answerTo(host, message));
		host.logger.info("answered a mention", {
			...about,
			milliseconds: Math.round(performance.now() - begun),
		});
	} catch (error) {
		const { content } = apology(host, error, about);
		await message.reply({ content }).catch((second) =>
			host.logger.warn("not even the apology could be sent", {
				...about,
				error: told(second),
			}),
		);
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

/** The question in a message: what is left without mentions and the like. */
export function questionOf(content: string): string {
	return content.replace(TOKEN, " ").replace(/\s+/g, " ").trim();
}

async function answerTo(host: Host, message: Message): Promise<Dressed> {
	const embeds = mayEmbed(message);
	if (host.work.closed)
		return bare(
			render({
				kind: "refusal",
				message: "I am just being restarted. Ask again in a minute, please.",
			}),
		);
	try {
		const reply = await replyTo(host, message);
		return dress(reply, host.library(), message.author.id, embeds);
	} catch (error) {
		return bare(apology(host, error, { message: message.id }));
	}
}

async function replyTo(host: Host, message: Message): Promise<Reply> {
	const question = questionOf(message.content);
	const caller = {
		id: message.author.id,
		guild: message.guildId,
		managesGuild: false,
	};
	const wanted = question === "" ? HELP : ASK.command;
	const command = host.commands.find((c) => c.name === wanted);
	if (!command)
		return {
			kind: "refusal",
			message: "Ask me a question about the news briefing.",
		};
	if (question === "")
		return runCommand(host, command, noArgs(command), caller);
	const limit = command.options[ASK.option]?.maxLength ?? QUESTION;
	if (question.length > limit)
		return {
			kind: "refusal",
			message: `That is ${question.length} characters long; I read questions of up to ${limit}.`,
		};
	const args = { ...noArgs(command), [ASK.option]: question };
	return runCommand(host, command, args, caller);
}

function noArgs(command: Command): Args<Options> {
	return Object.fromEntries(
		Object.keys(command.options).map((name) => [name, null]),
	) as unknown as Args<Options>;
}

/** Sends a reply; where the channel allows none, tells the asker privately what is missing. */
async function send(
	host: Host,
	message: Message,
	{ content, embeds, components }: Dressed,
): Promise<void> {
	const missing = lacking(message);
	if (missing.length) return tellPrivately(host, message, missing);
	try {
		await message.reply({ content, embeds, components });
	} catch (error) {
		const code = discordCode(error);
		if (
			code === ERROR.cannotReplyWithoutHistory &&
			message.channel.isSendable()
		)
			await message.channel.send({ content, embeds, components });
		else if (code === ERROR.missingPermissions || code === ERROR.missingAccess)
			await tellPrivately(host, message, []);
		else throw error;
	}
}
