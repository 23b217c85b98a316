import { receiptFor } from "../answer/after/receipt.js";
import { excerptAt } from "../answer/after/reference.js";
import { widened } from "../answer/after/widen.js";
import type { Excerpt } from "../answer/answer.js";
import { withElsewhere } from "../answer/several/elsewhere.js";
import { citation } from "../answer/wording/telling.js";
import { english, type Voice } from "../language/voice.js";
import type { Library } from "../library/library.js";
import { buttonsFor } from "./buttons.js";
import { type Dressed, withReceipts } from "./dress.js";
import { escapeInline, linkTarget, plain } from "./escape.js";
import { CONTENT } from "./limits.js";
import { quotation } from "./quote.js";
import { renderExcerpts } from "./render.js";
import { shorten } from "./shorten.js";
import type { State } from "./state.js";

/** What a message said already and goes on saying, as it stands there: escaped, within limits. */
export interface Said {
	readonly content: string;
	readonly title: string | null;
}

/** The excerpts that a button names; null where these are not its seeds, or it names none. */
export function excerptsOf(state: State, library: Library): Excerpt[] | null {
	if (state.fingerprint !== library.fingerprint) return null;
	const excerpts = state.references.flatMap((r) => excerptAt(library, r) ?? []);
	if (excerpts.length === 0 || excerpts.length !== state.references.length)
		return null;
	return state.near ? excerpts : excerpts.map((e) => withElsewhere(library, e));
}

/** What a press shows: all of the excerpts, or one with as much around it as was asked for. */
export function viewOf(
	state: State,
	excerpts: readonly Excerpt[],
	library: Library,
	said: Said,
	hidden: boolean,
	voice: Voice = english,
): Dressed {
	const { at, level, near } = state;
	const chosen = at === null ? undefined : excerpts[at];
	const shown = chosen ? [widened(library, chosen, level)] : excerpts;
	const place =
		chosen && at !== null && excerpts.length > 1
			? voice.say("answer.place", { n: at + 1, all: excerpts.length })
			: null;
	const rendered = renderExcerpts({
		content: said.content,
		title: said.title,
		excerpts: shown,
		near,
		fingerprint: library.fingerprint,
		place,
		ephemeral: hidden,
		voice,
	});
	return {
		...withReceipts(rendered, library, shown, voice),
		components: buttonsFor(
			{ ...state, at: chosen ? at : null },
			excerpts,
			library,
			hidden,
			voice,
		),
	};
}

/** Room for a citation with its link. */
const SOURCE = 700;

/** The words alone with their citations, in a block that can be copied; as many as one message holds. */
export function plainText(
	state: State,
	all: readonly Excerpt[],
	library: Library,
	voice: Voice = english,
): string {
	const chosen = state.at === null ? undefined : all[state.at];
	const shown = chosen ? [widened(library, chosen, state.level)] : all;
	const parts: string[] = [];
	let left = CONTENT - 100;
	for (const [i, excerpt] of shown.entries()) {
		const part = copyable(excerpt, library, i === 0 ? left : left / 2, voice);
		if (part === null || part.length + 2 > left) {
			const rest = shown.length - i;
			parts.push(voice.say("answer.rest-of-plain", { n: rest }));
			break;
		}
		parts.push(part);
		left -= part.length + 2;
	}
	return parts.join("\n");
}

function copyable(
	excerpt: Excerpt,
	library: Library,
	room: number,
	voice: Voice,
): string | null {
	const { article } = excerpt.citation;
	const target = linkTarget(article.url);
	const source = plain(
		[
			`— ${citation(excerpt, voice)}`,
			target && target.length < 300 ? target : null,
			receiptFor(library, excerpt),
		]
			.filter(Boolean)
			.join(" · "),
	).slice(0, SOURCE);
	const most = room - source.length - 30;
	if (most < 50) return null;
	const span = shorten(article.body, excerpt, null, most, () => true);
	const words = article.body.slice(span.start, span.end);
	const cut = span.after === "whole" ? "" : " […]";
	if (!words.includes(FENCE) && !source.includes(FENCE))
		return `${FENCE}\n${whole(words)}${cut}\n${source}\n${FENCE}`;
	// What would end the block is shown escaped instead, which is copied as it is seen.
	const { markdown } = quotation(article.body, span, []);
	const escaped = `${markdown}${cut}\n${escapeInline(source)}`;
	return escaped.length <= room ? escaped : null;
}

/** Three backticks open and end a block in which nothing else means anything. */
const FENCE = "```";

function whole(text: string): string {
	return text.replace(/\p{Surrogate}/gu, "\ufffd").replaceAll("\0", "\ufffd");
}
