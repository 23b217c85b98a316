// npm run eval [-- --misses]: the finders held against the project's own labelled articles, by kind and rule, and the
// answers against its labelled questions, by kind.
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { judgeAnswer, OUTCOMES } from "./answers.js";
import { readMarked } from "./marked.js";
import { QUESTION_SETS, readQuestions } from "./questions.js";
import { type Judgement, judge, type Outcome } from "./score.js";

const { values } = parseArgs({ options: { misses: { type: "boolean" } } });
const folder = "tests/labelled";
const judgements = readdirSync(folder)
	.filter((file) => file.endsWith(".txt"))
	.sort()
	.flatMap((file) =>
		judge(
			readMarked(
				file.replace(/\.txt$/, ""),
				readFileSync(`${folder}/${file}`, "utf8"),
			),
		),
	);

const rows = new Map<string, Judgement[]>();
for (const judgement of judgements) {
	const key = `${judgement.kind}\t${judgement.rule}`;
	rows.set(key, [...(rows.get(key) ?? []), judgement]);
}
const count = (list: readonly Judgement[], outcome: Outcome) =>
	list.filter((j) => j.outcome === outcome).length;
const line = (kind: string, rule: string, list: readonly Judgement[]) =>
	console.log(
		kind.padEnd(7),
		rule.padEnd(34),
		...(["right", "wrong", "missed"] as const).map((o) =>
			String(count(list, o)).padStart(7),
		),
	);

console.log("kind   ", "rule".padEnd(34), "  right", "  wrong", " missed");
for (const [key, list] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
	const [kind = "", rule = ""] = key.split("\t");
	line(kind, rule, list);
}
for (const kind of ["quote", "time", "event"])
	line(
		kind,
		"all",
		judgements.filter((j) => j.kind === kind),
	);
if (values.misses)
	for (const { outcome, kind, rule, told } of judgements)
		if (outcome !== "right")
			console.log(`${outcome} ${kind} (${rule}) ${told}`);

for (const set of Object.keys(QUESTION_SETS) as (keyof typeof QUESTION_SETS)[])
	await tellAnswers(set);

async function tellAnswers(set: keyof typeof QUESTION_SETS) {
	const { questions, library } = await readQuestions(set);
	const answers = questions.map((question) => judgeAnswer(library, question));
	const kinds = [...new Set(answers.map(({ kind }) => kind))].sort();

	console.log(
		`\n${set.padEnd(26)}`,
		...OUTCOMES.map((outcome) => outcome.padStart(17)),
	);
	for (const kind of [...kinds, "all"]) {
		const of = answers.filter((a) => kind === "all" || a.kind === kind);
		console.log(
			kind.padEnd(26),
			...OUTCOMES.map((outcome) =>
				String(of.filter((a) => a.outcome === outcome).length).padStart(17),
			),
		);
	}
	for (const key of ["highlight_any", "intent"] as const) {
		const asked = answers.filter(
			(a, i) =>
				(a.outcome === "right" || a.outcome === "wrong") &&
				key in (questions[i]?.expect ?? {}),
		);
		const held = asked.filter((a) => !a.failed.includes(key));
		console.log(`${key} held in ${held.length} of ${asked.length} answers`);
	}
	if (values.misses)
		for (const { outcome, kind, told } of answers)
			if (outcome !== "right" && outcome !== "refused rightly")
				console.log(`${outcome} (${kind}) ${told}`);
}
