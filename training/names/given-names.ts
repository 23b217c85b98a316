// Derives src/extract/people/lexicon/further-given-names.ts from the npm package gender-detection-from-name:
// npm run build && node dist/training/names/given-names.js
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
	bodyNouns,
	subjects,
} from "../../src/extract/people/lexicon/bodies.js";
import {
	capitals,
	countries,
	nationalities,
} from "../../src/extract/people/lexicon/countries.js";
import { givenName } from "../../src/extract/people/lexicon/given-names.js";
import { openers } from "../../src/extract/people/lexicon/particles.js";
import { places } from "../../src/extract/people/lexicon/places.js";
import { roleOf } from "../../src/extract/people/lexicon/roles.js";
import { readModifiers, readWordNet } from "../wordnet/wordnet.js";

type Gender = "female" | "male";

const SOURCE = "gender-detection-from-name";
const LANGUAGES = ["en", "it", "es", "fr", "de", "tr"];
const load = createRequire(import.meta.url);
const wordnet = readWordNet();
const modifiers = readModifiers();

/** Lexicographer file of noun.person, where WordNet keeps the persons that are known by a name. */
const PERSON = 18;

/** Whether a lower-case name is a word or a place too: "lake", "royal", "florence". */
function isWord(name: string): boolean {
	const verb = wordnet.senses.has(`${name}.v`);
	const noun = (wordnet.senses.get(`${name}.n`) ?? []).some(
		(id) => wordnet.synsets.get(id)?.file !== PERSON,
	);
	return (
		verb ||
		modifiers.has(name) ||
		noun ||
		bodyNouns.has(name) ||
		subjects.has(name) ||
		capitals.has(name) ||
		countries.has(name) ||
		nationalities.has(name) ||
		openers.has(name) ||
		places.has(name) ||
		roleOf(name) !== null
	);
}

const genders = new Map<string, Set<Gender>>();
for (const language of LANGUAGES) {
	const names: ReadonlyMap<string, Gender> = load(
		`${SOURCE}/names/${language}`,
	);
	for (const [written, gender] of names) {
		const name = written.normalize("NFD").replace(/\p{M}/gu, "");
		if (!/^[a-z]{3,}$/.test(name) || givenName(name) || isWord(name)) continue;
		const known = genders.get(name) ?? new Set();
		genders.set(name, known.add(gender));
	}
}

const listOf = (wanted: Gender | "either"): string =>
	[...genders]
		.filter(([, known]) =>
			wanted === "either"
				? known.size > 1
				: known.size === 1 && known.has(wanted),
		)
		.map(([name]) => name)
		.sort()
		.join(" ")
		.replace(/(.{1,150})(?: |$)/g, "$1\n");

const list = (name: string, told: string, wanted: Gender | "either") =>
	`/** ${told} */\nexport const ${name} = \`\n${listOf(wanted)}\`;\n`;

writeFileSync(
	"src/extract/people/lexicon/further-given-names.ts",
	[
		`// Written by training/names/given-names.ts; change the choice there, not this file.
// From the npm package ${SOURCE}, Copyright (c) 2019 Davide Violante, MIT licence: training/names/NOTICE.md
`,
		list("FEMALE", "Given names of women.", "female"),
		list("MALE", "Given names of men.", "male"),
		list("EITHER", "Given names that tell no gender.", "either"),
	].join("\n"),
);
