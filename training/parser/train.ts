import { parseArgs } from "node:util";
import {
	type Atoms,
	atomsOf,
	normalForm,
	type Vocabulary,
} from "../../src/text/syntax/atoms.js";
import {
	actionFeatures,
	labelFeatures,
	MOST_FEATURES,
} from "../../src/text/syntax/features.js";
import { hashText } from "../../src/text/syntax/hash.js";
import { chooseAllowed } from "../../src/text/syntax/parser.js";
import {
	LEFT,
	LONGEST_PIECE,
	RIGHT,
	SHIFT,
	State,
} from "../../src/text/syntax/state.js";
import { best, score, type Table } from "../../src/text/syntax/table.js";
import { tag, tagFeatures } from "../../src/text/syntax/tagger.js";
import { align, type Example } from "./align.js";
import { readConllu } from "./conllu.js";
import { type Classes, evaluate, show } from "./evaluate.js";
import { oracleCost } from "./oracle.js";
import { Perceptron, quantise, randomFrom, shuffle } from "./perceptron.js";
import { writeModel } from "./write-model.js";

/**
 * Trains the tagger and the parser and writes their model:
 *
 *     node dist/training/parser/train.js TRAIN.conllu… --dev DEV.conllu… --out src/text/syntax/model.bin
 *
 * Both learn from the reader's own tokens; the parser sees the tags that a tagger gives which was not trained on that
 * sentence (jackknifed), so that it learns to live with wrong ones. The same seed gives the same model.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		dev: { type: "string", multiple: true, default: [] },
		out: { type: "string" },
		seed: { type: "string", default: "1" },
		rounds: { type: "string", default: "10" },
		"tag-rounds": { type: "string", default: "6" },
		folds: { type: "string", default: "5" },
		"action-bits": { type: "string", default: "21" },
		"label-bits": { type: "string", default: "17" },
		"tag-bits": { type: "string", default: "17" },
		rare: { type: "string", default: "2" },
		floor: { type: "string", default: "2" },
		explore: { type: "string", default: "0.9" },
	},
});
const option = (name: Exclude<keyof typeof values, "dev">) =>
	Number(values[name]);

const rows = new Int32Array(MOST_FEATURES);
const scores = new Float64Array(128);
const three = new Float64Array(3);
const random = randomFrom(option("seed"));
const examples = read(positionals);
const developments = values.dev.map((path) => ({
	path,
	examples: read([path]),
}));
const vocabulary = learnVocabulary(examples, option("rare"));
const classes: Classes = {
	tags: [...new Set(examples.flatMap((e) => e.xpos))].sort(),
	labels: [...new Set(examples.flatMap((e) => e.deps))].sort(),
};
console.error(
	`${examples.length} sentences, ${classes.tags.length} tags, ${classes.labels.length} relations`,
);

const atoms = examples.map((example) => atomsOf(example.words, vocabulary));
const goldTags = examples.map((e) =>
	Uint8Array.from(e.xpos, (xpos) => classes.tags.indexOf(xpos)),
);
const goldLabels = examples.map((e) =>
	Uint8Array.from(e.deps, (dep) => classes.labels.indexOf(dep)),
);
const goldHeads = examples.map((e) =>
	Int32Array.from(e.heads, (head) => (head < 0 ? e.heads.length : head)),
);

const tags = jackknife();
const tagger = trainTagger(examples.map((_, i) => i));
for (const { path, examples } of developments)
	console.error(
		show(path, evaluate(examples, vocabulary, classes, tagger, null)),
	);
const parser = trainParser();

const model = {
	tags: quantise(tagger, option("floor")),
	actions: quantise(parser.actions, option("floor")),
	labels: quantise(parser.labels, option("floor")),
};
for (const { path, examples } of developments)
	console.error(
		"bytes",
		show(path, evaluate(examples, vocabulary, classes, model.tags, model)),
	);
if (values.out) writeModel(values.out, classes, vocabulary.hashes, model);

function read(paths: readonly string[]): Example[] {
	return paths
		.flatMap((path) => readConllu(path))
		.flatMap((sentence) => align(sentence) ?? [])
		.filter((example) => example.words.length <= LONGEST_PIECE);
}

function learnVocabulary(
	from: readonly Example[],
	seen: number,
): Vocabulary & { hashes: Int32Array } {
	const counts = new Map<number, number>();
	for (const { words } of from) {
		for (const { text } of words) {
			const hash = hashText(normalForm(text));
			counts.set(hash, (counts.get(hash) ?? 0) + 1);
		}
	}
	const known = new Set(
		[...counts].filter(([, n]) => n >= seen).map(([hash]) => hash),
	);
	return {
		knows: (hash) => known.has(hash),
		hashes: Int32Array.from(known).sort(),
	};
}

function jackknife(): Uint8Array[] {
	const folds = option("folds");
	const all = examples.map((_, i) => i);
	const found = examples.map((e) => new Uint8Array(e.words.length + 2));
	for (let fold = 0; fold < folds; fold++) {
		const table = trainTagger(all.filter((i) => i % folds !== fold));
		for (const i of all.filter((i) => i % folds === fold)) {
			const sentence = atoms[i];
			const into = found[i];
			if (sentence && into) tag(sentence, table, into);
		}
	}
	return found;
}

function trainTagger(which: number[]): Table {
	const table = new Perceptron(option("tag-bits"), classes.tags.length);
	const order = [...which];
	for (let round = 0; round < option("tag-rounds"); round++) {
		shuffle(order, random);
		for (const i of order) {
			const sentence = atoms[i];
			const gold = goldTags[i];
			if (!sentence || !gold) continue;
			const tags = new Uint8Array(sentence.count + 2);
			for (let w = 0; w < sentence.count; w++) {
				const count = tagFeatures(sentence, tags, w, table.bits, rows);
				score(table, rows, count, scores);
				const guess = best(scores, table.width);
				table.update(rows, count, gold[w] ?? 0, guess);
				table.tick();
				tags[w] = guess + 1;
			}
		}
	}
	return table.averaged();
}

function trainParser(): { actions: Table; labels: Table } {
	const actions = new Perceptron(option("action-bits"), 3);
	const labels = new Perceptron(option("label-bits"), classes.labels.length);
	const order = examples.map((_, i) => i);
	const state = new State();
	for (let round = 0; round < option("rounds"); round++) {
		shuffle(order, random);
		let right = 0;
		let steps = 0;
		for (const i of order) {
			const sentence = atoms[i];
			const heads = goldHeads[i];
			const deps = goldLabels[i];
			const tagged = tags[i];
			if (!sentence || !heads || !deps || !tagged) continue;
			const [r, s] = learnTree(
				state,
				sentence,
				tagged,
				heads,
				deps,
				actions,
				labels,
				round > 0 ? option("explore") : 0,
			);
			right += r;
			steps += s;
		}
		const averaged = { actions: actions.averaged(), labels: labels.averaged() };
		console.error(
			`round ${round + 1}: ${((100 * right) / steps).toFixed(2)} % of actions right`,
		);
		for (const { path, examples } of developments)
			console.error(
				"  ",
				show(path, evaluate(examples, vocabulary, classes, tagger, averaged)),
			);
	}
	return { actions: actions.averaged(), labels: labels.averaged() };
}

function learnTree(
	state: State,
	sentence: Atoms,
	tags: Uint8Array,
	heads: Int32Array,
	deps: Uint8Array,
	actions: Perceptron,
	labels: Perceptron,
	explore: number,
): [number, number] {
	let right = 0;
	let steps = 0;
	state.start(sentence.count);
	while (!state.done) {
		const count = actionFeatures(state, sentence, tags, actions.bits, rows);
		score(actions, rows, count, three);
		const guess = chooseAllowed(state, three);
		const gold = cheapest(state, heads, three);
		steps++;
		actions.tick();
		let action = guess;
		if (oracleCost(state, guess, heads) > oracleCost(state, gold, heads)) {
			actions.update(rows, count, gold, guess);
			if (random() >= explore) action = gold;
		} else right++;
		if (action === SHIFT) {
			state.shift();
			continue;
		}
		const child = state.stacked(0);
		const parent = action === LEFT ? state.next : state.stacked(1);
		const n = labelFeatures(state, action, sentence, tags, labels.bits, rows);
		score(labels, rows, n, scores);
		const label = best(scores, labels.width);
		labels.tick();
		if (heads[child] === parent)
			labels.update(rows, n, deps[child] ?? 0, label);
		state.arc(action, label + 1);
	}
	return [right, steps];
}

/** Of the allowed actions that lose fewest arcs, the one that the model likes best. */
function cheapest(
	state: State,
	heads: Int32Array,
	scores: Float64Array,
): number {
	let action = -1;
	let least = Infinity;
	for (const candidate of [SHIFT, LEFT, RIGHT]) {
		const allowed =
			candidate === SHIFT
				? state.canShift()
				: candidate === LEFT
					? state.canLeft()
					: state.canRight();
		if (!allowed) continue;
		const lost = oracleCost(state, candidate, heads);
		const liked = (scores[candidate] ?? 0) > (scores[action] ?? 0);
		if (lost < least || (lost === least && liked)) {
			action = candidate;
			least = lost;
		}
	}
	return action;
}
