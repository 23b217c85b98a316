import { nextLevel } from "../answer/after/widen.js";
import type { Excerpt } from "../answer/answer.js";
import type { Voice } from "../language/voice.js";
import type { Library } from "../library/library.js";
import { BUTTON } from "./limits.js";
import { type Action, packState, type State } from "./state.js";

/** docs.discord.com/developers/components/reference#button, in the shape of Discord's API. */
export interface Button {
	readonly type: 2;
	readonly style: 2 | 4;
	readonly label: string;
	readonly custom_id: string;
	readonly disabled?: boolean;
}

export interface Row {
	readonly type: 1;
	readonly components: readonly Button[];
}

/** What a message shows right now. */
export type Shown = Omit<State, "action">;

/**
 * The buttons under a message.
 * @param excerpts those that the references name, in the same order
 * @param hidden whether only the asker sees the message, who can then dismiss it without us
 */
export function buttonsFor(
	shown: Shown,
	excerpts: readonly Excerpt[],
	library: Library,
	hidden: boolean,
	voice: Voice,
): Row[] {
	const { say } = voice;
	const to = (
		action: Action,
		label: string,
		change: Partial<Shown> = {},
		disabled = false,
	): Button => ({
		type: 2,
		style: 2,
		label,
		custom_id: packState({ ...shown, ...change, action }),
		...(disabled ? { disabled } : {}),
	});
	const { at, level } = shown;
	const several = excerpts.length > 1;
	const turning: Button[] = [];
	const doing: Button[] = [];
	if (at === null && several)
		turning.push(to("next", say("button.one-by-one"), { at: 0, level: 0 }));
	else if (at !== null && several)
		turning.push(
			to(
				"previous",
				say("button.previous"),
				{ at: Math.max(0, at - 1), level: 0 },
				!at,
			),
			to(
				"next",
				say("button.next"),
				{ at: Math.min(at + 1, excerpts.length - 1), level: 0 },
				at >= excerpts.length - 1,
			),
			to("all", say("button.all"), { at: null, level: 0 }),
		);
	const one = at === null ? (several ? undefined : excerpts[0]) : excerpts[at];
	if (one) {
		const wider = nextLevel(library, one, level);
		if (wider !== null)
			doing.push(
				to("context", say("button.context"), { at: at ?? 0, level: wider }),
			);
		if (level > 0) doing.push(to("less", say("button.less"), { level: 0 }));
	}
	if (excerpts.length) doing.push(to("plain", say("button.plain")));
	if (hidden) doing.push(to("everyone", say("button.everyone")));
	else doing.push(removal(shown, voice));
	return rowsOf([turning, doing]);
}

/** Under a no: what comes nearest, where there is anything. */
export function buttonsUnderNo(
	shown: Shown,
	hidden: boolean,
	voice: Voice,
): Row[] {
	const buttons: Button[] = shown.references.length
		? [
				{
					type: 2,
					style: 2,
					label: voice.say("button.nearest"),
					custom_id: packState({ ...shown, action: "nearest" }),
				},
			]
		: [];
	if (!hidden) buttons.push(removal(shown, voice));
	return rowsOf([buttons]);
}

/** It needs to know nothing but whose answer it removes. */
export function removal(shown: Shown, { say }: Voice): Button {
	return {
		type: 2,
		style: 4,
		label: say("button.remove"),
		custom_id: packState({ ...shown, action: "remove", references: [] }),
	};
}

/** Buttons in rows, the empty ones left out. */
export function rowsOf(rows: readonly (readonly Button[])[]): Row[] {
	return rows
		.filter((row) => row.length > 0)
		.map((row) => ({ type: 1, components: row.slice(0, BUTTON.perRow) }));
}
