import { parseArgs } from "node:util";
import { ACTION_TEMPLATES } from "../../src/text/syntax/action-features.js";
import { LabelChoices } from "../../src/text/syntax/choices.js";
import { ClassScorer, ThreeScorer } from "../../src/text/syntax/kernel.js";
import { LABEL_TEMPLATES } from "../../src/text/syntax/label-features.js";
import type { Table } from "../../src/text/syntax/table.js";
import { TAG_TEMPLATES } from "../../src/text/syntax/tagger.js";
import { learnLabels } from "./choices.js";
import { corpusOf, readExamples } from "./corpus.js";
import { evaluate, show } from "./evaluate.js";
import { jackknife, learnTagger } from "./learn-tags.js";
import { learnTree } from "./learn-trees.js";
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
		rounds: { type: "string", default: "7" },
		"tag-rounds": { type: "string", default: "5" },
		folds: { type: "string", default: "5" },
		"action-bits": { type: "string", default: "21" },
		"label-bits": { type: "string", default: "17" },
		"tag-bits": { type: "string", default: "17" },
		/** How often a form must occur to be known. */
		seen: { type: "string", default: "2" },
		margin: { type: "string", default: "20" },
		dropout: { type: "string", default: "0" },
		/** How many parsers are trained, each with its own chances, and averaged. */
		models: { type: "string", default: "3" },
		explore: { type: "string", default: "0.9" },
		/** Bytes below this in size become nothing. */
		floor: { type: "string", default: "2" },
	},
});
const option = (name: Exclude<keyof typeof values, "dev" | "out">) =>
	Number(values[name]);

const random = randomFrom(option("seed"));
const developments = values.dev.map((path) => ({
	path,
	examples: readExamples([path]),
}));
const corpus = corpusOf(readExamples(positionals, random), option("seen"));
const { items, classes, vocabulary } = corpus;
console.error(
	`${items.length} sentences, ${classes.tags.length} tags, ${classes.labels.length} relations`,
);

const tagOptions = {
	bits: option("tag-bits"),
	classes: classes.tags.length,
	rounds: option("tag-rounds"),
};
const tags = jackknife(items, option("folds"), tagOptions, random);
const tagger = learnTagger(items, tagOptions, random);
const labelLists = learnLabels(
	items.map(({ heads, labels }, i) => ({
		tags: tags[i] ?? new Uint8Array(),
		heads,
		labels,
	})),
);
const labelChoices = new LabelChoices(labelLists, classes.labels.length);
const parsers = Array.from({ length: option("models") }, trainParser);

const model = {
	classes,
	words: corpus.words,
	open: corpus.open,
	labelLists,
	labelChoices,
	tags: quantise(tagger, option("floor")),
	actions: quantise(sum(parsers.map((p) => p.actions)), option("floor")),
	labels: quantise(sum(parsers.map((p) => p.labels)), option("floor")),
};
const tagScorer = new ClassScorer(TAG_TEMPLATES, model.tags);
const parserTables = {
	labelChoices,
	actions: new ThreeScorer(ACTION_TEMPLATES, model.actions),
	labels: new ClassScorer(LABEL_TEMPLATES, model.labels),
};
for (const { path, examples } of developments)
	console.error(
		show(
			path,
			evaluate(examples, vocabulary, classes, tagScorer, parserTables),
		),
	);
if (values.out) writeModel(values.out, model);

function trainParser(): { actions: Table; labels: Table } {
	const learner = {
		actions: new Perceptron(option("action-bits"), 3),
		labels: new Perceptron(option("label-bits"), classes.labels.length),
		labelChoices,
		margin: option("margin"),
		dropout: option("dropout"),
		random,
	};
	const order = items.map((_, i) => i);
	for (let round = 1; round <= option("rounds"); round++) {
		shuffle(order, random);
		let right = 0;
		let steps = 0;
		for (const i of order) {
			const item = items[i];
			if (!item) continue;
			// The first round stays on the right way: the model knows nothing to explore with yet.
			const explore = round > 1 ? option("explore") : 0;
			const [r, s] = learnTree(
				learner,
				item,
				tags[i] ?? new Uint8Array(),
				explore,
			);
			right += r;
			steps += s;
		}
		console.error(
			`round ${round}: ${((100 * right) / steps).toFixed(2)} % of actions right`,
		);
	}
	return {
		actions: learner.actions.averaged(),
		labels: learner.labels.averaged(),
	};
}

/** Parsers trained on the same text with other chances err in other places: their weights' sum errs less than each. */
function sum(tables: readonly Table[]): Table {
	const [first, ...others] = tables;
	if (!first) throw new Error("no table to add up");
	const weights = Float32Array.from(first.weights);
	for (const other of others) {
		for (let i = 0; i < weights.length; i++)
			weights[i] = (weights[i] ?? 0) + (other.weights[i] ?? 0);
	}
	return { ...first, weights };
}
