import { readFileSync } from "node:fs";

/** One word of a treebank sentence, with its place in the sentence's text. */
export interface GoldWord {
	readonly start: number;
	readonly end: number;
	readonly form: string;
	readonly upos: string;
	readonly xpos: string;
	/** Index of its head in the sentence, -1 for the root. */
	readonly head: number;
	readonly dep: string;
}

export interface GoldSentence {
	readonly text: string;
	readonly words: readonly GoldWord[];
	/** The document's name, from which its genre is read. */
	readonly document: string;
	readonly startsParagraph: boolean;
}

/** Reads a CoNLL-U file. Words of a contraction share its text; empty nodes are left out. */
export function readConllu(path: string): GoldSentence[] {
	const sentences: GoldSentence[] = [];
	let document = "";
	let startsParagraph = true;
	for (const block of readFileSync(path, "utf8").split(/\n\s*\n/)) {
		if (block.trim() === "") continue;
		const rows: string[][] = [];
		for (const line of block.split("\n")) {
			if (line.startsWith("# newdoc")) {
				document = line.split("=")[1]?.trim() ?? "";
				startsParagraph = true;
			} else if (line.startsWith("# newpar") || line.includes("newpar")) {
				startsParagraph = true;
			} else if (line !== "" && !line.startsWith("#"))
				rows.push(line.split("\t"));
		}
		sentences.push(toSentence(rows, document, startsParagraph));
		startsParagraph = false;
	}
	return sentences;
}

function toSentence(
	rows: readonly string[][],
	document: string,
	startsParagraph: boolean,
): GoldSentence {
	const words: GoldWord[] = [];
	let text = "";
	let contraction = { last: -1, start: 0, end: 0 };
	for (const [
		id = "",
		form = "",
		,
		upos = "X",
		xpos = "_",
		,
		head = "0",
		dep = "dep",
		,
		misc = "",
	] of rows) {
		if (id.includes(".")) continue;
		const space = misc.split("|").includes("SpaceAfter=No") ? "" : " ";
		if (id.includes("-")) {
			contraction = {
				last: Number(id.split("-")[1]),
				start: text.length,
				end: text.length + form.length,
			};
			text += form + space;
			continue;
		}
		let start = text.length;
		let end = start + form.length;
		if (Number(id) <= contraction.last) {
			// Its words share out its letters as far as they go ("do" + "n't"), else all of them have the whole.
			const before = words.at(-1);
			const at =
				before &&
				before.start >= contraction.start &&
				before.end <= contraction.end
					? before.end
					: contraction.start;
			const fits = text.slice(at, contraction.end).startsWith(form);
			start = fits ? at : contraction.start;
			end = fits ? at + form.length : contraction.end;
		} else text += form + space;
		words.push({ start, end, form, upos, xpos, head: Number(head) - 1, dep });
	}
	return { text: text.trimEnd(), words, document, startsParagraph };
}
