import type { Analysis } from "./analyse.js";
import type { WordForm } from "./atoms.js";

const RELATIVE = /^(?:who|which)$/i;
/** What ends a stretch in which the main verb is looked for. */
const STOP = /^[;:"“”.?!]$/;
/** What the noun is taken for in the relative clause. */
const MISTAKEN = /^(?:nsubj(?::pass)?|parataxis|dislocated|vocative)$/;
const FINITE = /^(?:VB[DZP]|MD)$/;

/**
 * "Kolar, who had confessed, testified": where a parse takes the noun for the subject of the relative clause behind it and leaves
 * the main verb without one, the noun is the main verb's and the clause the noun's. Changes the words' places in `found`, from
 * the word `offset` on.
 */
export function findLostClauses(
	words: readonly WordForm[],
	found: Analysis[],
	offset: number,
): void {
	for (let i = offset + 2; i < found.length; i++)
		if (
			RELATIVE.test(words[i - offset]?.text ?? "") &&
			words[i - offset - 1]?.text === ","
		)
			repair(words, found, offset, i);
}

function repair(
	words: readonly WordForm[],
	found: Analysis[],
	offset: number,
	pronoun: number,
): void {
	const verb = mainVerb(words, found, offset, pronoun);
	const noun = verb < 0 ? -1 : topBefore(found, pronoun - 1, offset);
	const subject = found[noun];
	const main = found[verb];
	if (!subject || !main || !MISTAKEN.test(subject.dep)) return;
	const clause = subject.head;
	const inner = found[clause];
	if (!inner || clause <= pronoun || clause >= verb) return;
	if (hasSubjectBefore(found, offset, verb, clause)) return;
	const below = isBelow(found, verb, clause);
	if (!below && isBelow(found, verb, noun)) return;
	for (let i = offset; i < found.length; i++) {
		const word = found[i];
		// What stands outside of the relative clause is not its own.
		if (word?.head === clause && (i < noun || i >= verb) && i !== verb)
			found[i] = { ...word, head: verb };
	}
	if (below) found[verb] = { ...main, head: inner.head, dep: inner.dep };
	found[clause] = { ...inner, head: noun, dep: "acl:relcl" };
	found[noun] = {
		...subject,
		head: verb,
		dep: isPassive(found, offset, verb) ? "nsubj:pass" : "nsubj",
	};
	const relative = found[pronoun];
	if (relative && !/subj|obj|obl/.test(relative.dep))
		found[pronoun] = { ...relative, head: clause, dep: "nsubj" };
}

/** The verb that the finite verb behind the comma that ends a relative clause stands with; -1 where there is none. */
function mainVerb(
	words: readonly WordForm[],
	found: readonly Analysis[],
	offset: number,
	pronoun: number,
): number {
	let finite = false;
	// "Who is the only one to have confessed, testified": read as one more participle, where no other verb is there.
	let participle = -1;
	for (let i = pronoun + 1; i < found.length; i++) {
		const text = words[i - offset]?.text ?? "";
		if (STOP.test(text)) break;
		if (FINITE.test(found[i]?.xpos ?? "")) finite = true;
		if (text !== ",") continue;
		let next = i + 1;
		while (found[next]?.xpos === "RB") next++;
		const { head = -1, dep = "", xpos = "" } = found[next] ?? {};
		if (finite && participle < 0 && xpos === "VBN" && dep === "conj")
			participle = next;
		if (!finite || !FINITE.test(xpos)) continue;
		return /^(?:aux|cop)/.test(dep) && head > next ? head : next;
	}
	return participle;
}

/** The head of the noun phrase that ends before a word: the last of a word's heads that stand before it. */
function topBefore(
	found: readonly Analysis[],
	end: number,
	offset: number,
): number {
	let top = end - 1;
	for (let n = 0; n < found.length; n++) {
		const head = found[top]?.head ?? -1;
		if (head < offset || head >= end) return top;
		top = head;
	}
	return top;
}

/** Whether a verb has a subject before it other than the noun that the relative clause turns on ("the only one to confess, testified"). */
function hasSubjectBefore(
	found: readonly Analysis[],
	offset: number,
	verb: number,
	clause: number,
): boolean {
	for (let i = offset; i < verb; i++)
		if (
			i !== clause &&
			found[i]?.head === verb &&
			/subj/.test(found[i]?.dep ?? "")
		)
			return true;
	return false;
}

function isPassive(
	found: readonly Analysis[],
	offset: number,
	verb: number,
): boolean {
	for (let i = offset; i < found.length; i++)
		if (found[i]?.head === verb && found[i]?.dep === "aux:pass") return true;
	return false;
}

function isBelow(
	found: readonly Analysis[],
	word: number,
	above: number,
): boolean {
	let at = word;
	for (let n = 0; n <= found.length && at >= 0; n++) {
		if (at === above) return true;
		at = found[at]?.head ?? -1;
	}
	return false;
}
