import { receiptFor } from "../answer/after/receipt.js";
import { type Reference, referenceTo } from "../answer/after/reference.js";
import type { Excerpt } from "../answer/answer.js";
import type { Reply } from "../command.js";
import { english, type Voice } from "../language/voice.js";
import type { Library } from "../library/library.js";
import type { Drawing } from "../picture/drawing.js";
import { pictureOf } from "../picture/picture.js";
import { buttonsFor, buttonsUnderNo, type Row } from "./buttons.js";
import { buttonsUnderParts } from "./page-buttons.js";
import { readPage } from "./page-state.js";
import { PER_PAGE } from "./parts.js";
import { type Look, type Rendered, render } from "./render.js";
import { readState } from "./state.js";

/** A message with its buttons. */
export interface Dressed extends Rendered {
	readonly components: readonly Row[];
	/** Draws the picture that goes with it, where there is one: after the answer, which does not wait for it. */
	readonly draw?: () => Drawing | null;
}

/** A message without buttons. */
export function bare(rendered: Rendered): Dressed {
	return { ...rendered, components: [] };
}

/** A refusal as a message. */
export function refusal(message: string): Dressed {
	return bare(render({ kind: "refusal", message }));
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
 */
export function dress(
	reply: Reply,
	library: Library,
	asker: string,
	look: Partial<Look> = {},
): Dressed {
	const { embeds = true, page = 0, voice = english } = look;
	if ("parts" in reply)
		return embeds
			? {
					...render(reply, look),
					components: buttonsUnderParts(reply, asker, page, voice),
					draw: () => pictureOf(reply, { first: page * PER_PAGE, voice }),
				}
			: bare(render(reply, { ...look, page: 0 }));
	if (
		!embeds ||
		reply.kind !== "answer" ||
		// Reloaded between question and answer: references would name other words.
		reply.fingerprint !== library.fingerprint
	)
		return bare(render(reply, look));
	const { answer, fingerprint, private: hidden } = reply;
	const excerpts = answer.abstained ? answer.nearest : answer.excerpts;
	const references: Reference[] = [];
	for (const excerpt of excerpts) {
		const reference = referenceTo(library, excerpt);
		if (!reference) return bare(render(reply, look));
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
			...render({ ...reply, answer: { ...answer, nearest: [] } }, look),
			components: buttonsUnderNo(shown, hidden, voice),
		};
	return {
		...withReceipts(render(reply, look), library, excerpts, voice),
		components: buttonsFor(shown, excerpts, library, hidden, voice),
	};
}

/** Adds each excerpt's receipt to the footer, in the order of the excerpts. */
export function withReceipts(
	rendered: Rendered,
	library: Library,
	excerpts: readonly Excerpt[],
	{ say }: Voice,
): Rendered {
	const receipts = excerpts.flatMap((e) => receiptFor(library, e) ?? []);
	if (receipts.length === 0) return rendered;
	const told = say("answer.receipts", {
		n: receipts.length,
		receipts: receipts.join(", "),
	});
	return {
		...rendered,
		embeds: rendered.embeds.map((embed) => ({
			...embed,
			footer: { text: [embed.footer?.text, told].filter(Boolean).join(" · ") },
		})),
	};
}
