import type { Message } from "discord.js";
import { followUp } from "../answer/follow-up.js";
import type { Args, Command, Options, Reply } from "../command.js";
import { languageOf } from "../language/language.js";
import { type Voice, voiceIn } from "../language/voice.js";
import { tellWait, type Wait } from "./cooldown.js";
import { bare, type Dressed, dress } from "./dress.js";
import { apology, discordCode, told } from "./failure.js";
import { type Host, runCommand } from "./host.js";
import { CONTENT, ERROR } from "./limits.js";
import {
	lacking,
	mayEmbed,
	mayReadBack,
	tellPrivately,
} from "./permissions.js";
import { AT_ONCE, questionsOf, unescaped } from "./questions.js";
import { render } from "./render.js";

/** The command that a free question goes to, its option for the question, and the one that says what can be asked. */
const ASK = { command: "ask", option: "question" } as const;
const HELP = "help";

/** Longest question where the command sets no limit of its own. */
const QUESTION = 1_000;

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
		const before = await answered(message, me);
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
		const { content } = apology(host, error, about, voiceOf(message));
		await message.reply({ content }).catch((second) =>
			host.logger.warn("not even the apology could be sent", {
				...about,
				error: told(second),
			}),
		);
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

/** A message tells nobody's language, but its server has one. */
function voiceOf({ guild }: Message): Voice {
	return voiceIn(languageOf(guild?.preferredLocale));
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

/** One answer a question, at most three. */
async function answersTo(
	host: Host,
	message: Message,
	me: string,
): Promise<Dressed[]> {
	const embeds = mayEmbed(message);
	const voice = voiceOf(message);
	if (host.work.closed)
		return [
			bare(
				render({
					kind: "refusal",
					message: voice.say("host.restarting"),
				}),
			),
		];
	const questions = questionsOf(message.content);
	const before = await questionBefore(message, me);
	const answers: Dressed[] = [];
	for (const added of questions.slice(0, AT_ONCE)) {
		try {
			const question =
				before === null ? added : followUp(host.library(), before, added);
			const reply = await host.line.run(() => replyTo(host, message, question));
			answers.push(
				dress(reply, host.library(), message.author.id, { embeds, voice }),
			);
		} catch (error) {
			answers.push(bare(apology(host, error, { message: message.id }, voice)));
		}
	}
	return withRest(answers, questions.length - AT_ONCE, voice);
}

/** Says how many questions got no answer. */
function withRest(
	answers: readonly Dressed[],
	rest: number,
	{ say }: Voice,
): Dressed[] {
	const last = answers.at(-1);
	if (rest <= 0 || !last) return [...answers];
	const note = `\n${say("host.too-many", { most: AT_ONCE, n: rest })}`;
	const content = last.content + note;
	return content.length > CONTENT
		? [...answers]
		: [...answers.slice(0, -1), { ...last, content }];
}

/** The question whose answer a message replies to, as that answer repeats it: so nothing need be remembered. */
async function questionBefore(
	message: Message,
	me: string,
): Promise<string | null> {
	if (!message.reference?.messageId) return null;
	try {
		const answer = await message.fetchReference();
		const title = answer.author.id === me ? answer.embeds[0]?.title : null;
		return title ? unescaped(title) : null;
	} catch {
		// Gone, or not for us to read: then the words stand for themselves.
		return null;
	}
}

async function replyTo(
	host: Host,
	message: Message,
	question: string,
): Promise<Reply> {
	const caller = {
		id: message.author.id,
		guild: message.guildId,
		managesGuild: false,
		voice: voiceOf(message),
	};
	const { say } = caller.voice;
	const wanted = question === "" ? HELP : ASK.command;
	const command = host.commands.find((c) => c.name === wanted);
	if (!command)
		return {
			kind: "refusal",
			message: say("host.ask-me"),
		};
	if (question === "")
		return runCommand(host, command, noArgs(command), caller);
	const limit = command.options[ASK.option]?.maxLength ?? QUESTION;
	if (question.length > limit)
		return {
			kind: "refusal",
			message: say("host.too-long", { n: question.length, most: limit }),
		};
	const args = { ...noArgs(command), [ASK.option]: question };
	return runCommand(host, command, args, caller);
}

function noArgs(command: Command): Args<Options> {
	return Object.fromEntries(
		Object.keys(command.options).map((name) => [name, null]),
	) as unknown as Args<Options>;
}

/** Our replies to a message, in order: they stand soon after it. */
async function answered(message: Message, me: string): Promise<Message[]> {
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
async function sendAll(
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
