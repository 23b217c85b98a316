import { followUp } from "../../answer/after/follow-up.js";
import type { Command, Context, ReloadReport, Reply } from "../../command.js";
import { voiceIn } from "../../language/voice.js";
import type { Library } from "../../library/library.js";
import type { Drawing } from "../../picture/drawing.js";
import { acceptable } from "../autocomplete.js";
import { type Dressed, dress } from "../dress.js";
import { outcomeOf } from "../metrics.js";
import { excerptsOf, plainText, viewOf } from "../view.js";
import type { Answered, Asker, Call, Desk } from "./desk.js";
import { Line } from "./line.js";

/** What a desk works with. */
export interface DeskParts {
	readonly commands: readonly Command[];
	/** The library of this moment: a reload swaps it. */
	readonly library: () => Library;
	readonly reload: () => Promise<ReloadReport>;
}

/** So many pictures may be drawn later; of more, the oldest are forgotten. */
const DRAWINGS = 64;

/** A desk in this thread, which looks one thing up after another. */
export function deskHere(parts: DeskParts): Desk {
	const { commands, library } = parts;
	const line = new Line();
	const drawings = new Map<number, () => Drawing | null>();
	let last = 0;

	const later = (draw: Dressed["draw"]): number | null => {
		if (!draw) return null;
		drawings.set(++last, draw);
		for (const oldest of drawings.keys()) {
			if (drawings.size <= DRAWINGS) break;
			drawings.delete(oldest);
		}
		return last;
	};

	const answer = async (call: Call): Promise<Answered> => {
		const { args, asker, now, look } = call;
		let reload: Answered["reload"] = null;
		const context = contextFor(library(), asker, now, async () => {
			const report = await parts.reload();
			const { swapped, milliseconds } = report;
			reload = { swapped, milliseconds };
			return report;
		});
		const begun = performance.now();
		const command = commands.find(({ name }) => name === call.command);
		if (!command) throw new Error(`there is no command ${call.command}`);
		const reply = mayRun(command, context)
			? await command.run(args, context)
			: refusal(command, context);
		const seconds = (performance.now() - begun) / 1_000;
		const { draw, ...message } = dress(reply, library(), asker.id, {
			...look,
			voice: context.voice,
		});
		const outcome = outcomeOf(reply);
		return { ...message, drawing: later(draw), outcome, seconds, reload };
	};

	return {
		get briefing() {
			const { entries, passages, fingerprint } = library();
			const { length: articles } = entries;
			return { articles, sentences: passages.size, fingerprint };
		},
		answer: (call) => line.run(() => answer(call)),
		draw: (drawing) =>
			line.run(() => {
				const draw = drawings.get(drawing);
				drawings.delete(drawing);
				if (!draw) throw new Error("the answer is too long ago");
				return draw();
			}, "adding"),
		complete: ({ command, option, text, filled, asker, now }) =>
			line.run(() => {
				const spec = commands.find(({ name }) => name === command)?.options[
					option
				];
				const context = contextFor(library(), asker, now, parts.reload);
				return acceptable(spec?.complete?.(text, context, filled) ?? []);
			}, "typing"),
		view: ({ state, said, hidden, language }) =>
			line.run(() => {
				const seeds = library();
				const excerpts = excerptsOf(state, seeds);
				const voice = voiceIn(language);
				return excerpts && viewOf(state, excerpts, seeds, said, hidden, voice);
			}),
		plain: ({ state, language }) =>
			line.run(() => {
				const seeds = library();
				const excerpts = excerptsOf(state, seeds);
				return excerpts && plainText(state, excerpts, seeds, voiceIn(language));
			}),
		follow: (before, added) =>
			line.run(() => followUp(library(), before, added)),
	};
}

function contextFor(
	library: Library,
	{ id, isAdmin, guild, language }: Asker,
	now: Date,
	reload: () => Promise<ReloadReport>,
): Context {
	return {
		library,
		voice: voiceIn(language),
		now,
		asker: { id, isAdmin },
		guild,
		reload,
	};
}

/** Discord hides an admins' command from others, but a server can change that. */
function mayRun({ adminOnly }: Command, { asker }: Context): boolean {
	return !adminOnly || asker.isAdmin;
}

function refusal({ name }: Command, { voice }: Context): Reply {
	return {
		kind: "refusal",
		message: voice.say("host.admins", { command: name }),
	};
}
