import { STATES as DERIVED } from "./actions.js";

/** Actions all the same, which WordNet files under thought, feeling or being. */
const ACTIONS_STILL = new Set(
	"accompany attend combine debate defy desert downgrade exclude expose hide invite jilt monitor plot conspire postpone present review respond react recapture scrutinize serve stay_away".split(
		" ",
	),
);

/** Verbs that tell no action: states, thoughts, feelings, and those that only help another verb. */
export const STATES: ReadonlySet<string> = new Set([
	...DERIVED.trim()
		.split(" ")
		.filter((verb) => !ACTIONS_STILL.has(verb)),
	..."be have do can will shall may must seem appear remain become keep stay let cause include involve contain mean concern say tell add note according base regard follow continue try fail manage use need want get make put lead do undergo document reply explain emphasize emphasise stress reiterate repeat insist argue point describe express suggest recommend assert acknowledge claim comment remark mention quote ask answer offer show".split(
		" ",
	),
]);

/** Nouns with an action among their senses that name a thing, a number or a body far more often in news. */
export const NOT_EVENTS: ReadonlySet<string> = new Set(
	"building end development statement order identity goal spending move leak first foundation manufacture commitment start negative harm decision say judgment communication beginning constitution establishment address pay charge sentence deal agreement pact treaty accord truce ceasefire aid support help assistance backing damage blame custody promise test exam examination crime fault passage earnings release finding find loss record seizure audience convention conference congress council parley award ok approval search question spot post issuer publisher manufacturer score deciding being".split(
		" ",
	),
);
