import { MessageFlags } from "discord.js";
import type { Command } from "../command.js";
import { argsIn, isPrivate, type Sent } from "./arguments.js";
import { tellWait } from "./cooldown.js";
import type { Answered } from "./desk/desk.js";
import { bare, type Dressed, refusal, withoutEveryone } from "./dress.js";
import { apology } from "./failure.js";
import { askerOf, type Host, isConfined, lookUp, voiceFor } from "./host.js";
import { inTime } from "./in-time.js";
import { addPicture } from "./picture.js";

/**
 * Answers a command, in the first response where it is there in time. @returns milliseconds until the answer stood, its picture
 * not waited for
 */
export async function respond(host: Host, sent: Sent): Promise<number> {
	const begun = performance.now();
	const took = () => Math.round(performance.now() - begun);
	const command = host.commands.find(
		(c) =>
			(sent.isMessageContextMenuCommand() ? c.onMessage?.name : c.name) ===
			sent.commandName,
	);
	const refused = refusalOf(host, sent, command ?? null);
	if (refused !== null || !command) {
		await sent.reply(asReply(refusal(refused ?? "")));
		return took();
	}
	// Whether only the asker sees it is settled by this first answer, so it hangs on the option alone.
	const defer = () =>
		sent.deferReply(
			command.adminOnly || isPrivate(sent)
				? { flags: MessageFlags.Ephemeral }
				: {},
		);
	// What admins do (a reload) takes its time always.
	if (command.adminOnly) await defer();
	const looking = answerOf(host, sent, command);
	const answer = sent.deferred
		? await looking
		: await inTime(looking, host.deferAfter, defer);
	const { content, embeds, components } = answer;
	if (sent.deferred) await sent.editReply({ content, embeds, components });
	else await sent.reply(asReply(answer));
	const milliseconds = took();
	await addPicture(host, sent, answer.drawing);
	return milliseconds;
}

/** Why nothing is looked up, which is known at once; null where something is. */
function refusalOf(
	host: Host,
	sent: Sent,
	command: Command | null,
): string | null {
	const voice = voiceFor(sent);
	const { say } = voice;
	if (host.work.closed) return say("host.restarting");
	if (!command) {
		const stroke = sent.isMessageContextMenuCommand() ? "" : "/";
		return say("host.unknown-command", { command: stroke + sent.commandName });
	}
	// What admins do is seldom, and they wait for it.
	if (command.adminOnly) return null;
	const { user, channelId } = sent;
	const now = host.now().getTime();
	const wait = host.cooldown?.take(user.id, channelId, now);
	if (!wait) return null;
	host.logger.info("asked too fast", {
		interaction: sent.id,
		whose: wait.whose,
	});
	return tellWait(wait, voice);
}

type Shown = Dressed & Pick<Answered, "drawing">;

/** Never rejects: where the command fails, it is an apology. */
async function answerOf(
	host: Host,
	sent: Sent,
	command: Command,
): Promise<Shown> {
	const voice = voiceFor(sent);
	try {
		const args = argsIn(command, sent);
		if (!args) return { ...refusal(voice.say("host.no-words")), drawing: null };
		const answered = await lookUp(host, {
			command: command.name,
			args,
			asker: askerOf(host, sent),
			now: host.now(),
		});
		return isConfined(sent)
			? { ...answered, ...withoutEveryone(answered) }
			: answered;
	} catch (error) {
		const about = { interaction: sent.id, command: command.name };
		return { ...bare(apology(host, error, about, voice)), drawing: null };
	}
}

/** A message as a first response. */
export function asReply({ content, embeds, components, ephemeral }: Dressed) {
	return {
		content,
		embeds,
		components,
		...(ephemeral ? { flags: MessageFlags.Ephemeral as const } : {}),
	};
}
