// Agent nouns, formed of their verbs.

/** Nouns for whoever does something that no ending makes of the verb. */
const DOERS: Readonly<Record<string, readonly string[]>> = {
	write: ["author"],
	head: ["head", "chief", "boss", "president", "director"],
	chair: ["chair", "chairman", "head"],
	lead: ["leader", "head", "chief", "president", "chairman", "chairwoman"],
	run: ["head", "manager", "director", "boss", "owner"],
	own: ["owner", "shareholder", "proprietor"],
	coach: ["coach", "manager"],
	design: ["architect"],
	start: ["founder"],
	replace: ["successor", "replacement"],
	succeed: ["successor", "replacement"],
	kill: ["murderer"],
	steal: ["thief"],
	fly: ["pilot"],
	represent: ["lawyer"],
	defend: ["lawyer"],
};

/** What whoever does something is called, by the verb's plain form. "Organize": "organizer", "organizor"; "lead": "leader", "head". */
export function doersOf(base: string): readonly string[] {
	const stem = base.replace(/e$/, "");
	return [
		`${stem}er`,
		`${stem}or`,
		`${stem}${stem.at(-1)}er`,
		...(DOERS[base] ?? []),
	];
}
