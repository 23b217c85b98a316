// npm run eval [-- --misses]: the finders held against the project's own labelled articles, by kind and rule.
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readMarked } from "./marked.js";
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
