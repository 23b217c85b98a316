import type { Extraction } from "../../extract/extraction.js";
import type { TokenRange } from "../../text/branch.js";
import type { Sentence, Token } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { treeOf } from "../../text/tree.js";
import { timesIn } from "../phrases/time-phrases.js";
import { SentenceSigns } from "./sentence-signs.js";
import { traitsOf } from "./traits.js";

/** How a phrase of a sentence was cut. */
export type Form =
	| "noun"
	| "nominal"
	| "list"
	| "name"
	| "prepositional"
	| "verbal"
	| "clause"
	| "quality"
	| "number"
	| "time";

/** A phrase of a sentence that may be an answer. */
export interface Phrase extends Span, TokenRange {
	readonly form: Form;
	/** The token that the others hang on. */
	readonly head: number;
	/** What can be said of it without a question, each a name that the model may know. */
	readonly traits: readonly string[];
}

/** Longest phrase, in tokens. */
const LONGEST = 24;
/** Most phrases of one sentence. */
const MOST = 160;
/** Most sentences kept at once. */
const KEPT = 5_000;
let kept = 0;
let known = new WeakMap<Extraction, Map<number, readonly Phrase[]>>();

/** The phrases of a sentence, kept for the next question. */
export function phrasesOf(
	extraction: Extraction,
	sentence: Sentence,
): readonly Phrase[] {
	let all = known.get(extraction);
	if (!all) {
		all = new Map();
		known.set(extraction, all);
	}
	let phrases = all.get(sentence.index);
	if (!phrases) {
		if (++kept > KEPT) {
			known = new WeakMap([[extraction, all]]);
			all.clear();
			kept = 0;
		}
		phrases = read(extraction, sentence);
		all.set(sentence.index, phrases);
	}
	return phrases;
}

const BARE: ReadonlySet<string> = new Set(
	"acl acl:relcl advcl appos case cc ccomp conj cop csubj dep list mark nmod nsubj nsubj:pass nsubj:outer obl parataxis punct vocative".split(
		" ",
	),
);
const LISTED: ReadonlySet<string> = new Set(
	"acl acl:relcl advcl appos case ccomp cop csubj dep mark nsubj nsubj:pass nsubj:outer parataxis vocative".split(
		" ",
	),
);
const FULL: ReadonlySet<string> = new Set(
	"case cop mark nsubj nsubj:pass nsubj:outer csubj cc conj parataxis appos punct".split(
		" ",
	),
);
const PREDICATE: ReadonlySet<string> = new Set(
	"nsubj nsubj:pass nsubj:outer csubj mark cc conj parataxis punct aux aux:pass cop discourse advcl".split(
		" ",
	),
);
const PREDICATE_WITH: ReadonlySet<string> = new Set(
	"nsubj nsubj:pass nsubj:outer csubj cc parataxis punct aux aux:pass cop discourse".split(
		" ",
	),
);

function read(extraction: Extraction, sentence: Sentence): Phrase[] {
	const { document } = extraction;
	const { tokens } = document;
	const tree = treeOf(document);
	const seen = new SentenceSigns(document, sentence);
	const found = new Map<number, Omit<Phrase, "traits">>();
	const offer = (form: Form, head: number, range: TokenRange) => {
		let { from, to } = range;
		from = Math.max(from, sentence.from);
		to = Math.min(to, sentence.to);
		while (from < to && seen.isMark(from)) from++;
		while (to > from && seen.isMark(to - 1)) to--;
		// "12km" is one word to a reader.
		if (to < sentence.to && isWrittenOn(tokens[to - 1], tokens[to])) to++;
		if (from >= to || to - from > LONGEST || found.size >= MOST) return;
		const key = from * (LONGEST + 1) + to - from;
		if (found.has(key)) return;
		const first = tokens[from];
		const last = tokens[to - 1];
		if (!first || !last) return;
		const { start } = first;
		found.set(key, { form, head, from, to, start, end: last.end });
	};
	const times = timesIn(extraction, sentence);
	for (const time of times) {
		const range = rangeOf(tokens, sentence, time);
		if (range) offer("time", range.to - 1, range);
	}
	const inDate = new Set(
		times
			.filter(({ type }) => type === "DATE")
			.flatMap((time) => {
				const range = rangeOf(tokens, sentence, time);
				return range && range.to - range.from > 1
					? Array.from(
							{ length: range.to - range.from },
							(_, n) => range.from + n,
						)
					: [];
			}),
	);
	for (let n = sentence.from; n < sentence.to; n++) {
		const upos = seen.upos(n);
		// The "13" of "May 13" answers nothing by itself.
		if (upos === "NUM" && inDate.has(n)) continue;
		if (upos === "NOUN" || upos === "PROPN" || upos === "NUM") {
			const bare = tree.subtree(n, BARE);
			offer("noun", n, bare);
			const nominal = tree.nounPhrase(n);
			offer("nominal", n, nominal);
			offer("list", n, tree.subtree(n, LISTED));
			offer("clause", n, tree.subtree(n, FULL));
			const at = tree.child(n, "case");
			if (at >= 0 && at < nominal.from)
				offer("prepositional", n, { from: at, to: nominal.to });
			if (upos === "NUM") offer("number", n, numberAt(tokens, sentence, n));
			if (upos === "PROPN") offer("name", n, nameAt(tokens, sentence, n));
			if (bare.to > n + 1) offer("noun", n, { from: bare.from, to: n + 1 });
		} else if (upos === "VERB") {
			offer("verbal", n, tree.subtree(n, PREDICATE));
			offer("verbal", n, tree.subtree(n, PREDICATE_WITH));
			offer("clause", n, tree.clause(n));
			const object = tree.child(n, "obj");
			if (object >= 0)
				offer("verbal", n, { from: n, to: tree.nounPhrase(object).to });
		} else if (upos === "ADJ" || upos === "ADV") {
			offer("quality", n, { from: n, to: n + 1 });
			offer("quality", n, tree.subtree(n, FULL));
		} else if (/^\p{N}/u.test(tokens[n]?.text ?? ""))
			offer("number", n, numberAt(tokens, sentence, n));
	}
	return Array.from(found.values(), (phrase) => ({
		...phrase,
		traits: traitsOf(extraction, seen, times, phrase),
	}));
}

function rangeOf(
	tokens: readonly Token[],
	{ from, to }: Sentence,
	span: Span,
): TokenRange | null {
	let first = from;
	while (first < to && (tokens[first]?.end ?? 0) <= span.start) first++;
	let last = first;
	while (last < to && (tokens[last]?.start ?? 0) < span.end) last++;
	return last > first ? { from: first, to: last } : null;
}

const UNIT =
	/^(?:percent|%|per|cent|million|billion|trillion|thousand|hundred|dozen)$/;

/** A number with its sign, its scale and what makes it rough. */
function numberAt(
	tokens: readonly Token[],
	sentence: Sentence,
	n: number,
): TokenRange {
	let from = n;
	let to = n + 1;
	while (
		to < sentence.to &&
		(tokens[to]?.upos === "NUM" || UNIT.test(tokens[to]?.lower ?? ""))
	)
		to++;
	while (
		from > sentence.from &&
		(tokens[from - 1]?.upos === "NUM" ||
			/^(?:\$|€|£|us\$)$/.test(tokens[from - 1]?.lower ?? ""))
	)
		from--;
	return { from, to };
}

const isWrittenOn = (number: Token | undefined, unit: Token | undefined) =>
	unit !== undefined &&
	number?.upos === "NUM" &&
	number.end === unit.start &&
	/^[a-z]+$/.test(unit.text);

/** The run of names around one. */
function nameAt(
	tokens: readonly Token[],
	sentence: Sentence,
	n: number,
): TokenRange {
	const inRun = (i: number) =>
		tokens[i]?.upos === "PROPN" ||
		(/^(?:of|the|de|von|van|der)$/.test(tokens[i]?.lower ?? "") &&
			tokens[i - 1]?.upos === "PROPN" &&
			tokens[i + 1]?.upos === "PROPN");
	let from = n;
	let to = n + 1;
	while (from > sentence.from && inRun(from - 1)) from--;
	while (to < sentence.to && inRun(to)) to++;
	return { from, to };
}
