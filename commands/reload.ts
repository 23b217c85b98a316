import {
	defineCommand,
	type RefusedFile,
	type ReloadReport,
	type Section,
} from "../src/command.js";

/** How many names a section lists before it only counts. */
const LISTED = 15;

export const reload = defineCommand({
	name: "reload",
	description: "Read the articles anew (for those who manage the server)",
	adminOnly: true,
	options: {},
	run: async (_args, { asker, reload }) => {
		if (!asker.isAdmin)
			return {
				kind: "refusal",
				message:
					"Only members who manage the server may reload the articles, or those named in ADMIN_IDS. Ask one of them.",
			};
		const report = await reload();
		return {
			kind: "notice",
			title: report.swapped ? "Reloaded" : "Not reloaded",
			sections: tell(report),
			private: true,
		};
	},
});

function tell(report: ReloadReport): Section[] {
	const { added, changed, removed, refused, failure, milliseconds } = report;
	const took = `It took ${Math.round(milliseconds)} ms.`;
	const outcome =
		failure !== null
			? [`The articles that were there still answer. ${failure}`]
			: added.length + changed.length + removed.length === 0
				? [`Nothing has changed. ${took}`]
				: [took];
	return [
		{ heading: null, lines: outcome },
		...named("Added", added),
		...named("Changed", changed),
		...named("Removed", removed),
		...named("Refused", refused.map(complaint)),
	];
}

function named(heading: string, all: readonly string[]): Section[] {
	if (all.length === 0) return [];
	const rest = all.length - LISTED;
	return [
		{
			heading: `${heading} (${all.length})`,
			lines: [
				...all.slice(0, LISTED),
				...(rest > 0 ? [`… and ${rest} more`] : []),
			],
		},
	];
}

function complaint({ file, line, reason, advice }: RefusedFile): string {
	return `${file}${line === null ? "" : `, line ${line}`}: ${reason} ${advice}`;
}
