import {
	defineCommand,
	type RefusedFile,
	type ReloadReport,
	type Section,
} from "../src/command.js";
import { en } from "../src/language/catalogue/en.js";
import type { Key, Voice } from "../src/language/voice.js";

/** How many names a section lists before it only counts. */
const LISTED = 15;

export const reload = defineCommand({
	name: "reload",
	description: en["/reload"],
	adminOnly: true,
	options: {},
	run: async (_args, { asker, reload, voice }) => {
		if (!asker.isAdmin)
			return {
				kind: "refusal",
				message: voice.say("reload.refused"),
			};
		const report = await reload();
		return {
			kind: "notice",
			title: voice.say(report.swapped ? "reload.done" : "reload.not"),
			sections: tell(report, voice),
			private: true,
		};
	},
});

function tell(report: ReloadReport, voice: Voice): Section[] {
	const { say } = voice;
	const { added, changed, removed, refused, failure } = report;
	const ms = Math.round(report.milliseconds);
	const outcome =
		failure !== null
			? say("reload.kept", { failure })
			: added.length + changed.length + removed.length === 0
				? say("reload.same", { ms })
				: say("reload.took", { ms });
	return [
		{ heading: null, lines: [outcome] },
		...named(voice, "reload.added", added),
		...named(voice, "reload.changed", changed),
		...named(voice, "reload.removed", removed),
		...named(
			voice,
			"reload.bad",
			refused.map((file) => complaint(voice, file)),
		),
	];
}

function named(
	{ say }: Voice,
	heading: Key,
	all: readonly string[],
): Section[] {
	if (all.length === 0) return [];
	const rest = all.length - LISTED;
	return [
		{
			heading: say(heading, { n: all.length }),
			lines: [
				...all.slice(0, LISTED),
				...(rest > 0 ? [say("list.rest", { n: rest })] : []),
			],
		},
	];
}

function complaint({ say }: Voice, refused: RefusedFile): string {
	const { file, line, reason, advice } = refused;
	return line === null
		? `${file}: ${reason} ${advice}`
		: say("reload.line", { file, line, reason, advice });
}
