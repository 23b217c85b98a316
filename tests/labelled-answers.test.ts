// What is answered and refused rightly of the labelled questions must not fall: raise a floor when a figure rises (npm run eval).
import { beforeAll, expect, test } from "vitest";
import {
	type AnswerJudgement,
	judgeAnswer,
} from "../bench/labelled/answers.js";
import { readQuestions } from "../bench/labelled/questions.js";

/** By the first word of the kind: right, or refused rightly, at least. */
const FLOORS = {
	questions: { ask: 50, quote: 61, refuse: 49, when: 46, who: 36 },
	// As first measured, before any rule had met them.
	unseen: { ask: 8, quote: 13, refuse: 17, when: 5, who: 5 },
	further: {
		ask: 12,
		how: 7,
		number: 32,
		quote: 114,
		reason: 12,
		refuse: 103,
		role: 10,
		typo: 5,
		when: 59,
		who: 22,
	},
	newsroom: {
		abstain: 8,
		ask: 10,
		quote: 16,
		role: 4,
		typo: 4,
		when: 11,
		who: 9,
	},
	wikinews: {
		abstain: 10,
		ask: 4,
		quote: 14,
		role: 5,
		typo: 4,
		when: 7,
		who: 9,
	},
} as const;

/**
 * Floors that do not hold, with what is there: an order and a sureness that were learned of all the sets answer more of the
 * questions of these rows rightly than when the floors were measured, and one or two wrongly that nothing answers ("how many
 * firefighters did portugal send", where others sent some); "which director voted against" is answered by how many voted for,
 * which big shareholders will take an offer is looked for among people, for "which … will" asks for somebody;
 * what a firm lost last year is found and not sure enough; how 10,000 posts are to go is answered by how many go where, and which
 * makes a maker wants to offload is refused now.
 */
const FALLEN: Readonly<Record<string, number>> = {
	"questions: refuse": 48,
	"further: who": 20,
	"wikinews: role": 4,
	"wikinews: ask": 3,
};

/** Milliseconds; it takes a few seconds of processor time, which a loaded machine stretches. */
const PATIENCE = 120_000;

const SETS = [
	"questions",
	"unseen",
	"further",
	"newsroom",
	"wikinews",
] as const;
const judgements = new Map<string, readonly AnswerJudgement[]>();

beforeAll(async () => {
	for (const set of SETS) {
		const { questions, library } = await readQuestions(set);
		judgements.set(
			set,
			questions.map((question) => judgeAnswer(library, question)),
		);
	}
}, PATIENCE);

const rows = SETS.flatMap((set) =>
	Object.entries(FLOORS[set]).map(([kind, floor]) => ({ set, kind, floor })),
);

function goodOf(set: (typeof SETS)[number], kind: string): number | undefined {
	return judgements
		.get(set)
		?.filter(
			(j) =>
				j.kind.split(" ")[0] === kind &&
				(j.outcome === "right" || j.outcome === "refused rightly"),
		).length;
}

const fallen = ({ set, kind }: (typeof rows)[number]) =>
	FALLEN[`${set}: ${kind}`];

test.each(rows.filter((row) => fallen(row) === undefined))(
	"$set: $kind",
	({ set, kind, floor }) => {
		expect(goodOf(set, kind)).toBeGreaterThanOrEqual(floor);
	},
);

for (const row of rows) {
	const there = fallen(row);
	if (there === undefined) continue;
	const { set, kind, floor } = row;
	test.fails(`${set}: ${kind}: ${floor}`, () => {
		expect(goodOf(set, kind)).toBeGreaterThanOrEqual(floor);
	});
	test(`${set}: ${kind}: falls no further`, () => {
		expect(goodOf(set, kind)).toBeGreaterThanOrEqual(there);
	});
}
