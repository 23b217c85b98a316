import type { Answer, Excerpt } from "../../src/answer/answer.js";
import { ask } from "../../src/answer/ask.js";
import { english } from "../../src/language/voice.js";
import type { Library } from "../../src/library/library.js";
import type { Span } from "../../src/text/span.js";
import {
	comparable,
	type Expectation,
	type LabelledQuestion,
} from "./questions.js";

export const OUTCOMES = [
	"right",
	"wrong",
	"refused wrongly",
	"refused rightly",
	"answered wrongly",
] as const;

export interface AnswerJudgement {
	readonly kind: string;
	readonly outcome: (typeof OUTCOMES)[number];
	/** What was expected and did not hold; of a right answer, `highlight_any` and `intent` alone can be. */
	readonly failed: readonly (keyof Expectation)[];
	/** For a reader: the question, what was wanted and what came. */
	readonly told: string;
}

/** Reported, but no part of being right. */
const BESIDE: ReadonlySet<string> = new Set(["highlight_any", "intent"]);

/** Asks a question of all articles and holds the answer against what is expected. */
export function judgeAnswer(
	library: Library,
	{ id, question, kind, expect }: LabelledQuestion,
): AnswerJudgement {
	const answer = ask({ intent: "ask", question }, library);
	const told = `${id} ${question} | ${tell(answer)}`;
	if ("abstain" in expect)
		return {
			kind,
			outcome: answer.abstained ? "refused rightly" : "answered wrongly",
			failed: [],
			told,
		};
	if (answer.abstained)
		return { kind, outcome: "refused wrongly", failed: [], told };
	const failed = failures(expect, answer.intent, answer.excerpts);
	const wrong = failed.filter((key) => !BESIDE.has(key));
	return {
		kind,
		outcome: wrong.length > 0 ? "wrong" : "right",
		failed,
		told: wrong.length > 0 ? `${told} | not ${wrong.join(", ")}` : told,
	};
}

function failures(
	expect: Expectation,
	intent: string,
	excerpts: readonly Excerpt[],
): (keyof Expectation)[] {
	const [top] = excerpts;
	const cited = excerpts.slice(0, 3).map((e) => comparable(words(e, e)));
	const marked = comparable(top ? markedIn(top) : "");
	const { any, all, speaker, when, highlight_any } = expect;
	const held: Record<keyof Expectation, boolean> = {
		any: any.some((text) => cited[0]?.includes(comparable(text))),
		all: !all?.some((text) => !cited.some((c) => c.includes(comparable(text)))),
		speaker: !speaker || sameName(speaker, top?.speaker ?? ""),
		when: !when || (top?.when ?? "").startsWith(when),
		highlight_any:
			!highlight_any ||
			highlight_any.some((text) => marked.includes(comparable(text))),
		intent: !expect.intent || expect.intent === intent,
	};
	return (Object.keys(held) as (keyof Expectation)[]).filter(
		(key) => !held[key],
	);
}

function words({ citation }: Excerpt, span: Span): string {
	return citation.article.body.slice(span.start, span.end);
}

function markedIn(excerpt: Excerpt): string {
	const [first] = excerpt.highlights;
	return first ? words(excerpt, first) : "";
}

/** The same name, but for titles before it and for accents. */
function sameName(wanted: string, got: string): boolean {
	const plain = (name: string) =>
		comparable(name)
			.normalize("NFKD")
			.replace(/\p{M}/gu, "")
			.replace(/[^\p{L}\p{N}]+/gu, " ")
			.trim();
	return ` ${plain(got)}`.endsWith(` ${plain(wanted)}`);
}

function tell(answer: Answer): string {
	if (answer.abstained) return answer.reason(english);
	const [top] = answer.excerpts;
	if (!top) return "-";
	const said = words(top, top).replace(/\s+/g, " ");
	return `${said} [${top.citation.article.id}] marked: ${markedIn(top) || "-"}, speaker: ${top.speaker ?? "-"}, when: ${top.when ?? "-"} (${top.by})`;
}
