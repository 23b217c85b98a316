import type { Message } from "discord.js";
import type { Args, Options } from "../command.js";
import type { Voice } from "../language/voice.js";
import { bare, type Dressed, refusal } from "./dress.js";
import { apology } from "./failure.js";
import { type Host, lookUp, voiceOf } from "./host.js";
import { CONTENT } from "./limits.js";
import { mayEmbed } from "./permissions.js";
import { AT_ONCE, questionsOf, unescaped } from "./questions.js";

/** The command that a free question goes to, its option for the question, and the one that says what can be asked. */
const ASK = { command: "ask", option: "question" } as const;
const HELP = "help";

/** Longest question where the command sets no limit of its own. */
const QUESTION = 1_000;

/** One answer a question, at most three. */
export async function answersTo(
	host: Host,
	message: Message,
	me: string,
): Promise<Dressed[]> {
	const embeds = mayEmbed(message);
	const voice = voiceOf(message);
	if (host.work.closed) return [refusal(voice.say("host.restarting"))];
	const questions = questionsOf(message.content);
	const before = await questionBefore(message, me);
	const answers: Dressed[] = [];
	for (const added of questions.slice(0, AT_ONCE)) {
		try {
			const question =
				before === null ? added : await host.desk.follow(before, added);
			answers.push(await answerTo(host, message, question, embeds));
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

async function answerTo(
	host: Host,
	message: Message,
	question: string,
	embeds: boolean,
): Promise<Dressed> {
	const { language, say } = voiceOf(message);
	const wanted = question === "" ? HELP : ASK.command;
	const command = host.commands.find((c) => c.name === wanted);
	if (!command) return refusal(say("host.ask-me"));
	const nothing = Object.fromEntries(
		Object.keys(command.options).map((name) => [name, null]),
	) as unknown as Args<Options>;
	const limit = command.options[ASK.option]?.maxLength ?? QUESTION;
	if (question.length > limit)
		return refusal(say("host.too-long", { n: question.length, most: limit }));
	return lookUp(host, {
		command: wanted,
		args: question === "" ? nothing : { ...nothing, [ASK.option]: question },
		asker: {
			id: message.author.id,
			guild: message.guildId,
			isAdmin: host.adminIds.has(message.author.id),
			language,
		},
		now: host.now(),
		look: { embeds },
	});
}
