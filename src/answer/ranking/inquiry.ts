import { likeness } from "../../library/meanings.js";
import { stemOf, termsOf } from "../../library/terms.js";
import type { Token } from "../../text/document.js";
import type { Topic } from "../overlap.js";
import { parsed } from "../question/parsed.js";
import type { Question } from "../question.js";
import { focusOf } from "./focus.js";
import { type Kind, kindOf } from "./kind.js";

/** What sort of word of a question it is: each goes missing for another reason. */
export type Sort = "name" | "number" | "verb" | "noun" | "quality";

/** A word of the question that carries its topic. */
export interface AskedWord {
	/** Stems that count as it. */
	readonly forms: readonly string[];
	readonly weight: number;
	readonly sort: Sort;
	/** Its token in the question's parse; -1 where the parse cut it otherwise. */
	readonly token: number;
}

/** A question as the ranker compares it with sentences. */
export interface Inquiry {
	readonly question: Question;
	readonly topic: Topic;
	readonly kind: Kind;
	readonly words: readonly AskedWord[];
	/** Sum of the words' weights. */
	readonly total: number;
	/** Words that hang together in the question's tree, function words left out. */
	readonly pairs: readonly (readonly [number, number])[];
	/** The stem of the noun that is asked with ("which river"); null where there is none. */
	readonly focus: string | null;
	/** Which word that is; -1 for none. */
	readonly focusWord: number;
	/** The stem of what "how many …" counts. */
	readonly counted: string | null;
	/** All stems that count as one of the words. */
	readonly asked: ReadonlySet<string>;
	/** Which of the words a stem is; undefined for none. */
	readonly wordOf: (stem: string) => number | undefined;
	/** How near a stem's meaning is to a word's, 0 to 1. */
	readonly nearness: (word: number, stem: string) => number;
}

const SORTS: Readonly<Record<string, Sort>> = {
	VERB: "verb",
	AUX: "verb",
	ADJ: "quality",
	ADV: "quality",
	PROPN: "name",
	NUM: "number",
};

/** Reads what the ranker needs of a question: its words by sort, which of them hang together, and what is asked for. */
export function inquire(question: Question, topic: Topic): Inquiry {
	const { tokens } = parsed(question.text);
	const stems = tokens.map((t) => termsOf(t.text)[0]?.stem ?? "");
	const words = topic.forms.map((forms, n): AskedWord => {
		const token = stems.indexOf(forms[0] ?? " ");
		return {
			forms,
			weight: topic.weights[n] ?? 0,
			token,
			sort: sortOf(tokens[token], question, topic, n),
		};
	});
	const byStem = new Map<string, number>();
	const put = (stem: string, n: number) => {
		if (!byStem.has(stem)) byStem.set(stem, n);
	};
	// A word of the question is that word first, and another's form only where it is none.
	words.forEach(({ forms: [own = ""] }, n) => {
		put(own, n);
	});
	words.forEach(({ forms }, n) => {
		for (const stem of forms) put(stem, n);
	});
	const focusToken = focusOf(tokens);
	const focus = focusToken < 0 ? null : (stems[focusToken] ?? null);
	const memos = words.map(() => new Map<string, number>());
	return {
		question,
		topic,
		kind: kindOf(question),
		words,
		total: topic.total,
		pairs: pairsOf(tokens, words),
		focus: focus === "" ? null : focus,
		focusWord: words.findIndex(
			({ token }) => token >= 0 && token === focusToken,
		),
		counted: countedIn(question, tokens),
		asked: new Set(byStem.keys()),
		wordOf: (stem) => byStem.get(stem),
		nearness: (word, stem) => {
			const memo = memos[word];
			let near = memo?.get(stem);
			if (near === undefined) {
				near = likeness(words[word]?.forms[0] ?? "", stem);
				memo?.set(stem, near);
			}
			return near;
		},
	};
}

function sortOf(
	token: Token | undefined,
	{ topic: text, text: whole }: Question,
	topic: Topic,
	n: number,
): Sort {
	const term = topic.terms[n];
	const source = text === "" ? whole : text;
	const written = term ? source.slice(term.start, term.end) : "";
	if (/\p{N}/u.test(written)) return "number";
	if (/^\p{Lu}/u.test(written) && token?.upos !== "VERB") return "name";
	return SORTS[token?.upos ?? ""] ?? "noun";
}

/** Pairs of words of which one hangs on the other, at most one function word between them. */
function pairsOf(
	tokens: readonly Token[],
	words: readonly AskedWord[],
): (readonly [number, number])[] {
	const at = new Map<number, number>();
	words.forEach(({ token }, n) => {
		if (token >= 0) at.set(token, n);
	});
	const found: [number, number][] = [];
	for (const [token, n] of at) {
		let up = tokens[token]?.head ?? -1;
		for (let steps = 0; steps < 2 && up >= 0; steps++) {
			const other = at.get(up);
			if (other !== undefined) {
				found.push([other, n]);
				break;
			}
			up = tokens[up]?.head ?? -1;
		}
	}
	return found;
}

/** The stem of what "how many" or "the number of" counts: the head of the noun phrase behind it ("how many of the old Croatian boats": "boat"); null where it names nothing ("how many died"). */
function countedIn(
	{ wanted }: Question,
	tokens: readonly Token[],
): string | null {
	if (wanted !== "number") return null;
	const many = tokens.findIndex(
		({ lower }, n) =>
			(lower === "many" && tokens[n - 1]?.lower === "how") ||
			(lower === "of" && tokens[n - 1]?.lower === "number"),
	);
	if (many < 0) return null;
	let at = many + 1;
	while (PARTITIVE.test(tokens[at]?.lower ?? "")) at++;
	const phrase: Token[] = [];
	for (let token = tokens[at]; token; token = tokens[++at]) {
		if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.upos)) break;
		phrase.push(token);
	}
	// What is counted is plural; "how many people work there" may have its verb taken for a noun.
	const head =
		phrase.findLast(({ xpos }) => /^NNP?S$/.test(xpos)) ??
		phrase.find(({ upos }) => upos !== "ADJ");
	return head ? stemOf(head.lower) : null;
}

const PARTITIVE = /^(?:of|the|these|those|his|her|its|their|our|your|my)$/;
