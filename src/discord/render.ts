import type { Excerpt } from "../answer/answer.js";
import type { Reply } from "../command.js";
import { english, type Voice } from "../language/voice.js";
import { answerText, EXCERPT, excerptsText } from "./answer-text.js";
import { clip, fitInline, plain } from "./escape.js";
import { headline } from "./headline.js";
import { CONTENT, EMBED, MARKDOWN_ELEMENTS } from "./limits.js";
import { pageOf, partsText } from "./parts.js";
import { sectionsText } from "./sections.js";

/** What is sent, however it is sent. Embeds are in the shape of Discord's API. */
export interface Rendered {
	readonly content: string;
	readonly embeds: readonly {
		readonly title?: string;
		readonly description?: string;
		readonly footer?: { readonly text: string };
		readonly color: number;
	}[];
	/** Only the asker sees it. */
	readonly ephemeral: boolean;
}

/** How a reply is shown. */
export interface Look {
	/** Whether embeds may be sent; else all of it goes into `content`, where there is room for less. */
	readonly embeds: boolean;
	/** Which page of a reply in parts, counted from 0. */
	readonly page: number;
	readonly voice: Voice;
}

const USUAL: Look = { embeds: true, page: 0, voice: english };

/** A calm blue for answers, grey for all that is none. */
const COLOUR = { answer: 0x2f6db5, other: 0x80868f } as const;

/** A headline must fit a notification. */
const HEADLINE = 300;

/**
 * A reply as a message within all of Discord's limits: one plain headline in `content`, which is all that
 * notifications and previews show, and one embed.
 */
export function render(reply: Reply, look: Partial<Look> = {}): Rendered {
	const { embeds, page, voice }: Look = { ...USUAL, ...look };
	if (reply.kind === "refusal")
		return {
			content: fitInline(reply.message, CONTENT),
			embeds: [],
			ephemeral: true,
		};
	const line = headline(reply, voice);
	const head = fitInline(line, HEADLINE);
	const room = embeds ? EMBED.description : CONTENT - head.length - "\n".length;
	const description = descriptionOf(
		reply,
		room,
		page,
		plain(line).length > HEADLINE,
		voice,
	);
	const ephemeral = reply.private;
	if (!embeds)
		return {
			content: description ? `${head}\n${description}` : head,
			embeds: [],
			ephemeral,
		};
	const title =
		reply.kind === "notice" ? "" : fitInline(reply.question, EMBED.title);
	if (!title.trim() && !description)
		return { content: head, embeds: [], ephemeral };
	return {
		content: head,
		embeds: [
			{
				...(title.trim() ? { title } : {}),
				...(description ? { description } : {}),
				...(reply.kind === "notice"
					? {}
					: { footer: footerOf(reply, page, voice) }),
				color:
					reply.kind === "notice" ||
					(reply.kind === "answer" && reply.answer.abstained)
						? COLOUR.other
						: COLOUR.answer,
			},
		],
		ephemeral,
	};
}

/** Excerpts under a headline and a title that stand already, escaped, in the message that they belong to. */
export function renderExcerpts(of: {
	readonly content: string;
	readonly title: string | null;
	readonly excerpts: readonly Excerpt[];
	/** Whether they are no answer but the nearest to one. */
	readonly near: boolean;
	readonly fingerprint: string;
	/** Which of several this one is, for the footer. */
	readonly place: string | null;
	readonly ephemeral: boolean;
	readonly voice: Voice;
}): Rendered {
	const { say } = of.voice;
	const lead = of.near ? say("answer.nearest") : "";
	const text = [
		...(of.place ? [of.place] : []),
		say("answer.verbatim"),
		say("answer.seeds", { fingerprint: of.fingerprint }),
	].join(" · ");
	return {
		content: of.content,
		embeds: [
			{
				...(of.title ? { title: of.title } : {}),
				description: excerptsText(
					of.excerpts,
					lead,
					EMBED.description,
					of.voice,
					of.excerpts.length === 1 ? EMBED.description : EXCERPT,
				),
				footer: { text },
				color: of.near ? COLOUR.other : COLOUR.answer,
			},
		],
		ephemeral: of.ephemeral,
	};
}

type WithWords = Exclude<Reply, { kind: "refusal" | "notice" }>;

/** Which set of seeds answered; and, where words are shown, whose words they are. */
function footerOf(
	reply: WithWords,
	page: number,
	voice: Voice,
): { readonly text: string } {
	const words =
		reply.kind !== "answer"
			? reply.parts
			: reply.answer.abstained
				? reply.answer.nearest
				: reply.answer.excerpts;
	const place =
		reply.kind === "answer" ? null : pageOf(reply, page, voice).place;
	const text = [
		...(place === null ? [] : [place]),
		...(words.length ? [voice.say("answer.verbatim")] : []),
		voice.say("answer.seeds", { fingerprint: reply.fingerprint }),
	].join(" · ");
	return { text: clip(plain(text), EMBED.footer) };
}

/** @param repeat whether the headline could not say all of it */
function descriptionOf(
	reply: Exclude<Reply, { kind: "refusal" }>,
	room: number,
	page: number,
	repeat: boolean,
	voice: Voice,
): string {
	switch (reply.kind) {
		case "answer":
			return answerText(reply.answer, room, repeat, voice);
		case "notice":
			return sectionsText(reply.sections, room, MARKDOWN_ELEMENTS - 4, voice)
				.markdown;
		case "timeline":
		case "about":
		case "network":
			return partsText(reply, page, room, voice);
	}
}
