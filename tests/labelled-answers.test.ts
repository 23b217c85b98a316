// What is answered and refused rightly of the labelled questions must not fall: raise a floor when a figure rises (npm run eval).
import { beforeAll, expect, test } from "vitest";
import {
	type AnswerJudgement,
	judgeAnswer,
} from "../bench/labelled/answers.js";
import { readQuestions } from "../bench/labelled/questions.js";

/** By the first word of the kind: right, or refused rightly, at least. */
const FLOORS = { ask: 42, quote: 48, refuse: 37, when: 31, who: 27 } as const;

/** Milliseconds; it takes a few seconds of processor time, which a loaded machine stretches. */
const PATIENCE = 120_000;

let judgements: readonly AnswerJudgement[];

beforeAll(async () => {
	const { questions, library } = await readQuestions();
	judgements = questions.map((question) => judgeAnswer(library, question));
}, PATIENCE);

test.each(Object.entries(FLOORS))("%s", (kind, floor) => {
	const good = judgements.filter(
		(j) =>
			j.kind.split(" ")[0] === kind &&
			(j.outcome === "right" || j.outcome === "refused rightly"),
	);
	expect(good.length).toBeGreaterThanOrEqual(floor);
});
