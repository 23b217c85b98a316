import type { Upos } from "../document.js";

const BY_TAG: Readonly<Record<string, Upos>> = {
	CC: "CCONJ",
	CD: "NUM",
	EX: "PRON",
	FW: "X",
	JJ: "ADJ",
	JJR: "ADJ",
	JJS: "ADJ",
	LS: "X",
	MD: "AUX",
	NN: "NOUN",
	NNS: "NOUN",
	NNP: "PROPN",
	NNPS: "PROPN",
	POS: "PART",
	PRP: "PRON",
	PRP$: "PRON",
	RB: "ADV",
	RBR: "ADV",
	RBS: "ADV",
	RP: "ADP",
	SYM: "SYM",
	UH: "INTJ",
	WP: "PRON",
	WP$: "PRON",
	WRB: "ADV",
	ADD: "X",
	GW: "X",
	XX: "X",
	AFX: "X",
	$: "SYM",
};

/** The universal tag that a Penn tag and a relation make: "that" is a pronoun, a determiner or a conjunction by its use. */
export function uposOf(
	xpos: string,
	dep: string,
	lower: string,
	guess: Upos,
): Upos {
	if (xpos.startsWith("V"))
		return dep === "aux" || dep === "aux:pass" || dep === "cop"
			? "AUX"
			: "VERB";
	if (xpos === "IN") return dep === "mark" ? "SCONJ" : "ADP";
	if (xpos === "TO") return dep === "case" ? "ADP" : "PART";
	if (xpos === "DT" || xpos === "PDT" || xpos === "WDT")
		return dep === "det" || dep === "det:predet" ? "DET" : "PRON";
	if (xpos === "RB" && /^(?:not|n['’]?t)$/.test(lower)) return "PART";
	if (
		xpos === "NN" &&
		guess === "PRON" &&
		/^\p{L}*(?:one|body|thing)$/u.test(lower)
	)
		return "PRON";
	const plain = BY_TAG[xpos];
	if (plain) return plain;
	return guess === "SYM" ? "SYM" : "PUNCT";
}
