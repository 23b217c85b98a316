import type { InParts } from "../command.js";
import { english, type Voice } from "../language/voice.js";
import { block } from "./block.js";
import { MARKDOWN_ELEMENTS } from "./limits.js";
import { sectionsText } from "./sections.js";

/** How many parts one page shows. */
export const PER_PAGE = 5;

/** Share of a page that what stands before the first part may take. */
const LEAD = 0.45;

/** Kept for the line that says how many parts have no room. */
const REMARK = 100;

/** One page of a reply in parts. */
export interface Page {
	/** Counted from 0; the last where there are fewer. */
	readonly page: number;
	readonly pages: number;
	/** "Page 2 of 9"; null where there is but one. */
	readonly place: string | null;
}

/** The page that is shown where one is asked for. */
export function pageOf(
	{ parts }: InParts,
	wanted: number,
	{ say }: Voice = english,
): Page {
	const pages = Math.max(1, Math.ceil(parts.length / PER_PAGE));
	const page = Math.min(Math.max(0, wanted), pages - 1);
	return {
		page,
		pages,
		place: pages === 1 ? null : say("answer.page", { n: page + 1, all: pages }),
	};
}

/** One page of a reply in parts as Markdown; each part has an equal share of the room that others leave it. */
export function partsText(
	reply: InParts,
	wanted: number,
	room: number,
	voice: Voice,
): string {
	const { page } = pageOf(reply, wanted);
	const first = page * PER_PAGE;
	const parts = reply.parts.slice(first, first + PER_PAGE);
	const lead =
		page === 0
			? sectionsText(
					reply.lead,
					parts.length > 0 ? Math.floor(room * LEAD) : room,
					MARKDOWN_ELEMENTS / 4,
					voice,
				)
			: { markdown: "", elements: 0 };
	const told = lead.markdown ? [lead.markdown] : [];
	let left = room - lead.markdown.length - REMARK;
	let elements = MARKDOWN_ELEMENTS - 4 - lead.elements;
	let dropped = 0;
	for (const [i, { label, excerpt }] of parts.entries()) {
		const still = parts.length - i;
		const next = block(
			excerpt,
			reply.numbered ? first + i + 1 : null,
			Math.floor(left / still) - 2,
			Math.floor(elements / still),
			label,
			voice,
		);
		if (!next) {
			dropped++;
			continue;
		}
		told.push(next.markdown);
		left -= next.markdown.length + 2;
		elements -= next.elements;
	}
	if (dropped > 0) told.push(voice.say("answer.no-room", { n: dropped }));
	return told.join("\n\n");
}
