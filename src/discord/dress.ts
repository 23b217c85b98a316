import type { Excerpt } from "../answer/answer.js";
import { receiptFor } from "../answer/receipt.js";
import { type Reference, referenceTo } from "../answer/reference.js";
import type { Reply } from "../command.js";
import type { Library } from "../library/library.js";
import { buttonsFor, buttonsUnderNo, type Row } from "./buttons.js";
import { buttonsUnderParts } from "./page-buttons.js";
import { readPage } from "./page-state.js";
import { type Rendered, render } from "./render.js";
import { readState } from "./state.js";

/** A message with its buttons. */
export interface Dressed extends Rendered {
	readonly components: readonly Row[];
}

/** A message without buttons. */
export function bare(rendered: Rendered): Dressed {
	return { ...rendered, components: [] };
}

/** The same without the button that shows it to others. */
export function withoutEveryone(dressed: Dressed): Dressed {
	const kept = dressed.components.map((row) => ({
		...row,
		components: row.components.filter(
			({ custom_id: id }) =>
				(readPage(id) ?? readState(id))?.action !== "everyone",
		),
	}));
	return {
		...dressed,
		components: kept.filter((row) => row.components.length > 0),
	};
}

/**
 * A reply as a message with buttons and receipts. Without embeds it has none: the words then stand in `content`, and
 * there is no room to turn pages in.
 * @param asker a user's id
 * @param page which of a reply in parts, counted from 0
 */
export function dress(
	reply: Reply,
	library: Library,
	asker: string,
	embeds = true,
	page = 0,
): Dressed {
	if (reply.kind === "timeline" || reply.kind === "about")
		return embeds
			? {
					...render(reply, true, page),
					components: buttonsUnderParts(reply, asker, page),
				}
			: bare(render(reply, false));
	if (
		!embeds ||
		reply.kind !== "answer" ||
		// Reloaded between question and answer: references would name other words.
		reply.fingerprint !== library.fingerprint
	)
		return bare(render(reply, embeds));
	const { answer, fingerprint, private: hidden } = reply;
	const excerpts = answer.abstained ? answer.nearest : answer.excerpts;
	const references: Reference[] = [];
	for (const excerpt of excerpts) {
		const reference = referenceTo(library, excerpt);
		if (!reference) return bare(render(reply));
		references.push(reference);
	}
	const shown = {
		fingerprint,
		asker,
		at: null,
		level: 0,
		near: answer.abstained,
		references,
	};
	if (answer.abstained)
		return {
			// The nearest are one press away: shown at once they are taken for answers.
			...render({ ...reply, answer: { ...answer, nearest: [] } }),
			components: buttonsUnderNo(shown, hidden),
		};
	return {
		...withReceipts(render(reply), library, excerpts),
		components: buttonsFor(shown, excerpts, library, hidden),
	};
}

/** Adds each excerpt's receipt to the footer, in the order of the excerpts. */
export function withReceipts(
	rendered: Rendered,
	library: Library,
	excerpts: readonly Excerpt[],
): Rendered {
	const receipts = excerpts.flatMap((e) => receiptFor(library, e) ?? []);
	if (receipts.length === 0) return rendered;
	const told = `${receipts.length === 1 ? "receipt" : "receipts"} ${receipts.join(", ")}`;
	return {
		...rendered,
		embeds: rendered.embeds.map((embed) => ({
			...embed,
			footer: { text: [embed.footer?.text, told].filter(Boolean).join(" · ") },
		})),
	};
}
