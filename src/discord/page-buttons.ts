import type { InParts } from "../command.js";
import type { Voice } from "../language/voice.js";
import { type Button, type Row, removal, rowsOf } from "./buttons.js";
import { type PageAction, packPage } from "./page-state.js";
import { pageOf } from "./parts.js";

/** The buttons under a page of a reply in parts; none that turn pages where what was asked is too long to be kept in one. */
export function buttonsUnderParts(
	reply: InParts,
	asker: string,
	wanted: number,
	voice: Voice,
): Row[] {
	const { say } = voice;
	const { page, pages } = pageOf(reply, wanted);
	const { command, again: args } = reply;
	const to = (
		action: PageAction,
		label: string,
		at: number,
		disabled = false,
	): Button[] => {
		const id = packPage({ action, asker, page: at, command, args });
		return id === null
			? []
			: [
					{
						type: 2,
						style: 2,
						label,
						custom_id: id,
						...(disabled ? { disabled } : {}),
					},
				];
	};
	const turning =
		pages === 1
			? []
			: [
					...to(
						"previous",
						say("button.previous"),
						Math.max(0, page - 1),
						page === 0,
					),
					...to(
						"next",
						say("button.next"),
						Math.min(page + 1, pages - 1),
						page === pages - 1,
					),
				];
	const doing = reply.private
		? to("everyone", say("button.everyone"), page)
		: [
				removal(
					{
						fingerprint: reply.fingerprint,
						asker,
						at: null,
						level: 0,
						near: false,
						references: [],
					},
					voice,
				),
			];
	return rowsOf([[...turning, ...doing]]);
}
