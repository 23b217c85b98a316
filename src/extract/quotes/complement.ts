import { TIME_WORD } from "./naming.js";
import { phraseAfter } from "./phrase-after.js";
import type { Scene, Unit } from "./scene.js";
import type { Stretch } from "./stretch.js";

/** What the words right after a verb look like, before anybody parses them: the sort of complement and where it begins. */
export interface Complement {
	/** `that`, `wh`, `clause`, `to`, `ing`, `np`, `np to`, `np that`, `quote`, `colon`, `mark`, `verb`, `other`, or a preposition. */
	readonly frame: string;
	readonly from: number;
	/** Where the noun phrase ends that stands there, else `from`. */
	readonly phraseEnd: number;
	/** "point out" as `point_out`. */
	readonly particle: string;
}

const WH: ReadonlySet<string> = new Set(
	"whether if how why what who where when".split(" "),
);
const SUBJECTS: ReadonlySet<string> = new Set(
	"he she they i we it you this there who".split(" "),
);
const NOMINAL: ReadonlySet<string> = new Set(
	"DET PROPN NOUN ADJ NUM PRON".split(" "),
);
const FINITE: ReadonlySet<string> = new Set("VBD VBZ VBP MD".split(" "));

/** Reads the words after a verb; null where the unit ends with it. */
export function complementOf(
	scene: Scene,
	unit: Unit,
	verb: number,
): Complement | null {
	const { tokens, markedAt } = scene;
	let at = verb + 1;
	let particle = "";
	const next = tokens[at];
	if (next?.dep === "compound:prt" && next.head === verb) {
		particle = `_${next.lower}`;
		at++;
	}
	while (
		at < unit.to &&
		tokens[at]?.upos === "ADV" &&
		(markedAt[at] ?? -1) < 0 &&
		!WH.has(tokens[at]?.lower ?? "")
	)
		at++;
	at = afterTime(scene, unit, verb, at);
	const token = tokens[at];
	if (at >= unit.to || !token) return null;
	const answer = (frame: string, from = at, phrase: Stretch | null = null) => ({
		frame,
		from,
		phraseEnd: phrase?.to ?? from,
		particle,
	});
	if ((markedAt[at] ?? -1) >= 0) return answer("quote");
	if (token.lower === "that") return answer("that");
	if (WH.has(token.lower)) return answer("wh");
	if (token.lower === "to" && token.upos === "PART") return answer("to");
	if (token.text === ":") return answer("colon", at + 1);
	if (token.upos === "PUNCT") return answer("mark");
	if (token.upos === "ADP" || token.xpos === "IN" || token.lower === "to") {
		const phrase = phraseAfter(scene, unit, at + 1);
		return answer(prepositionFrame(token.lower), at + 1, phrase);
	}
	if (token.xpos === "VBG") return answer("ing");
	if (SUBJECTS.has(token.lower)) return answer("clause");
	if (NOMINAL.has(token.upos)) {
		const phrase = phraseAfter(scene, unit, at);
		const after = phrase && phrase.to < unit.to ? tokens[phrase.to] : undefined;
		if (!after) return answer("np", at, phrase);
		if (isFiniteVerb(scene, phrase?.to ?? at))
			return answer("clause", at, phrase);
		if (after.lower === "to" && after.upos === "PART")
			return answer("np to", at, phrase);
		return answer(after.lower === "that" ? "np that" : "np", at, phrase);
	}
	if (token.upos === "VERB" || token.upos === "AUX") return answer("verb");
	return answer("other");
}

/** "said Thursday that …", "backed last week by …": where the words go on after a bare time that hangs on the verb. */
function afterTime(
	{ tokens, markedAt }: Scene,
	unit: Unit,
	verb: number,
	at: number,
): number {
	let top = at;
	while (top < unit.to - 1 && top < at + 3) {
		const token = tokens[top];
		if (!token || (markedAt[top] ?? -1) >= 0) return at;
		if (token.head === verb)
			return TIME_WORD.test(token.lower) && tokens[top + 1]?.xpos !== "POS"
				? top + 1
				: at;
		if (token.head <= top) return at;
		top++;
	}
	return at;
}

/** A preposition's frame; "to" before a noun is not that before a verb. */
export function prepositionFrame(preposition: string): string {
	return preposition === "to" ? "to np" : preposition;
}

function isFiniteVerb(scene: Scene, at: number): boolean {
	const token = scene.tokens[at];
	if (!token) return false;
	if (token.upos === "AUX" || FINITE.has(token.xpos)) return true;
	return token.upos === "ADV" && FINITE.has(scene.tokens[at + 1]?.xpos ?? "");
}
