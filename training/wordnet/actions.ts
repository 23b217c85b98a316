// Derives src/extract/events/lexicon/actions.ts from WordNet: npm run build && node dist/training/wordnet/actions.js
import { writeFileSync } from "node:fs";
import { SEEDS, type Seed } from "./seeds.js";
import { type Pos, readWordNet, type Synset } from "./wordnet.js";

const wordnet = readWordNet();

/** Noun senses that can name what happened: acts, cognition, communication, events, phenomena, possession, processes, states. */
const HAPPENING = new Set([4, 9, 10, 11, 14, 19, 21, 22, 26]);

function sense(name: string): Synset {
	const [lemma, pos, number] = name.split(".");
	const id = wordnet.senses.get(`${lemma}.${pos}`)?.[Number(number) - 1];
	const found = id ? wordnet.synsets.get(id) : undefined;
	if (!found) throw new Error(`WordNet has no sense ${name}`);
	return found;
}

/** Whether a word is used often enough in this sense that meeting it we may think of the class. */
function usual(lemma: string, id: string, seed: boolean): boolean {
	const { rank, share } = wordnet.standing(lemma, id);
	return rank === 1 || share >= 0.25 || (seed && rank <= 4);
}

function words(seed: Seed): ReadonlyMap<Pos, ReadonlySet<string>> {
	const found = new Map<Pos, Set<string>>([
		["v", new Set()],
		["n", new Set()],
	]);
	const not = new Set(seed.not?.split(" "));
	const add = (pos: Pos, lemma: string) => {
		if (!not.has(lemma)) found.get(pos)?.add(lemma);
	};
	const seen = new Set<string>();
	const grow = (synset: Synset, depth: number) => {
		if (seen.has(synset.id)) return;
		seen.add(synset.id);
		for (const lemma of synset.words) {
			if (!usual(lemma, synset.id, depth === seed.depth)) continue;
			add(synset.pos, lemma);
			if (synset.pos === "v")
				for (const noun of nouns(synset, lemma)) add("n", noun);
		}
		if (depth > 0)
			for (const id of synset.narrower) {
				const next = wordnet.synsets.get(id);
				if (next) grow(next, depth - 1);
			}
	};
	for (const name of seed.senses.split(" ")) {
		grow(sense(name), seed.depth);
	}
	for (const entry of seed.also?.split(" ") ?? []) {
		found.get(entry.slice(0, 1) as Pos)?.add(entry.slice(2));
	}
	return found;
}

/** The nouns made from a verb in this sense that name its happening ("invade": "invasion"). */
function nouns(synset: Synset, lemma: string): string[] {
	return synset.related.flatMap(({ from, to, word }) => {
		const other = wordnet.synsets.get(to);
		const noun = other?.words[word];
		if (from !== lemma || !other || !noun || other.pos !== "n") return [];
		return HAPPENING.has(other.file) && usual(noun, to, false) ? [noun] : [];
	});
}

const classes = SEEDS.map((seed) => {
	const found = words(seed);
	const list = (pos: Pos) => [...(found.get(pos) ?? [])].sort().join(" ");
	return `${seed.name}\nv ${list("v")}\nn ${list("n")}`;
});
const plain = (lemma: string) =>
	/^[a-z]+(-[a-z]+)*(_(up|down|out|off|on|in|away|back|over))?$/.test(lemma);

/** Verbs that share one of their two first senses, common enough that news may use them. */
const groups: string[] = [];
for (const synset of wordnet.synsets.values()) {
	if (synset.pos !== "v") continue;
	const verbs = synset.words.filter((lemma) => {
		const { rank, share, count } = wordnet.standing(lemma, synset.id);
		return plain(lemma) && (rank === 1 || share >= 0.25) && count >= 1;
	});
	const derived = verbs
		.flatMap((verb) => nouns(synset, verb))
		.filter((noun) => plain(noun));
	if (verbs.length + derived.length < 2) continue;
	groups.push(
		[[...new Set(verbs)].join(" "), [...new Set(derived)].join(" ")].join("|"),
	);
}
groups.sort();

/** Lexicographer files of verbs that tell no action: cognition, emotion, perception, being, weather. */
const STILL = new Set([31, 37, 39, 42, 43]);
const classed = new Set(
	SEEDS.flatMap((seed) => [...(words(seed).get("v") ?? [])]),
);
const states = [...wordnet.senses.keys()]
	.filter((key) => key.endsWith(".v"))
	.map((key) => key.slice(0, -2))
	.filter((lemma) => {
		const first = wordnet.synsets.get(
			wordnet.senses.get(`${lemma}.v`)?.[0] ?? "",
		);
		const { count } = wordnet.standing(lemma, first?.id ?? "");
		return (
			plain(lemma) &&
			first &&
			STILL.has(first.file) &&
			count > 0 &&
			!classed.has(lemma)
		);
	})
	.sort();

const told = new Set([
	...classed,
	...states,
	...groups.flatMap((line) => (line.split("|")[0] ?? "").split(" ")),
]);
const others = [...wordnet.senses.keys()]
	.filter((key) => key.endsWith(".v"))
	.map((key) => key.slice(0, -2))
	.filter((lemma) => {
		// Words that are nouns more often would make verbs of the nouns in a question.
		const verb = wordnet.standing(lemma, "v").count;
		const noun = wordnet.senses.has(`${lemma}.n`);
		return (
			plain(lemma) &&
			!told.has(lemma) &&
			(noun ? verb > wordnet.standing(lemma, "n").count : true)
		);
	})
	.sort();

const quoteless = (text: string) =>
	text.replaceAll("`", "").replaceAll("\\", "");
const NOTICE = `// Written by training/wordnet/actions.ts from WordNet 3.1; change the seeds there, not this file.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. The licence in full: training/wordnet/NOTICE.md,
// https://wordnet.princeton.edu/license-and-commercial-use
`;
writeFileSync(
	"src/extract/events/lexicon/actions.ts",
	`${NOTICE}
/** Three lines a class of action: its name, its verbs, its nouns; a particle follows an underscore. */
export const ACTIONS = \`
${quoteless(classes.join("\n"))}
\`;

/** Verbs that mean the same in one of their usual senses, and after the bar the nouns of their happening. */
export const SYNONYMS = \`
${quoteless(groups.join("\n"))}
\`;

/** Verbs that stand in none of the lists above. */
export const OTHER_VERBS = \`
${others.join(" ")}
\`;

/** Verbs whose most usual sense is a state, a thought, a feeling or a perception. */
export const STATES = \`
${states.join(" ")}
\`;
`,
);

/** Nouns for somebody: whose most usual sense is a person, or a body of persons that acts as one. */
const GROUPS = [
	"social_group.n.1",
	"organization.n.1",
	"people.n.1",
	"team.n.1",
	"force.n.4",
];
const bodies = new Set<string>();
const descend = (synset: Synset) => {
	if (bodies.has(synset.id)) return;
	bodies.add(synset.id);
	for (const id of synset.narrower) {
		const next = wordnet.synsets.get(id);
		if (next) descend(next);
	}
};
for (const name of GROUPS) descend(sense(name));
const somebody = [...wordnet.senses.keys()]
	.filter((key) => key.endsWith(".n"))
	.map((key) => key.slice(0, -2))
	.filter((lemma) => {
		const id = wordnet.senses.get(`${lemma}.n`)?.[0] ?? "";
		const first = wordnet.synsets.get(id);
		if (
			!first ||
			first.broader.length === 0 ||
			!/^[a-z]+(-[a-z]+)*$/.test(lemma)
		)
			return false;
		const { count } = wordnet.standing(lemma, id);
		return first.file === 18
			? count > 0 || /(?:er|or|ist|man|woman|ian|ee|ant)$/.test(lemma)
			: bodies.has(id) && count > 0;
	})
	.sort();
writeFileSync(
	"src/extract/roles/lexicon/somebody.ts",
	`${NOTICE}
/** Nouns whose most usual sense is a person or a body of persons. */
export const SOMEBODY = \`
${quoteless(somebody.join(" "))}
\`;
`,
);
