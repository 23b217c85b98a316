import type { Quote } from "../extract/quotes/quote.js";
import type { Library } from "../library/library.js";
import { likeness } from "../library/meanings.js";
import type { Term } from "../library/terms.js";
import { stemsIn } from "./overlap.js";
import type { Question } from "./question.js";
import type { Statement } from "./statements.js";

const NOT_SAID =
	/\b(?:not|never) (?:\w+ )?(?:say|tell|answer|comment|mention|explain|confirm|disclose|specify|reveal|discuss|address)\b|n['’]t\b/i;

/** "Did she say whether …", "has he commented on …": what was not said settles it as well as what was. */
const DID_SAY = "did somebody say";

/** What somebody leaves open, in the question or in what they did not say. */
const WHETHER = /\b(?:whether|if|when|why|how|where|who|what|which)\b/i;
const OPENS =
	/^(?:(?:on|about|to|as to) )*(?:whether|if|when|why|how|where|who|what|which)\b/i;

/** Verbs that tell more than that somebody speaks: where the same is denied, that is the answer. */
const MENTIONS =
	/\b(?:mention|comment|explain|specify|confirm|disclose|reveal|address|elaborate|discuss|deny|refer|apologi[sz]e|promise)/i;

/** How much nearer what was not said in the question's own way is than its words make it. */
const LEFT_OPEN = 0.3;

/** How little what somebody did not say counts where it is of something else. */
const OF_ELSE = 0.2;

/** How near in meaning a word has to be to one of the question's. */
const ALIKE = 0.4;

/** Whether what somebody did not say may answer a question for their words. */
export const isOpen = ({ by, text }: Question): boolean =>
	by === DID_SAY || NOT_SAID.test(text);

/** "Did she say whether they would meet": what she did not say whether is nearer than what she said of their meeting; so is what she did not mention to "did she mention". */
export function withLeftOpen(
	{ entries }: Library,
	{ by, terms, text }: Question,
	statements: readonly Statement[],
): readonly Statement[] {
	if (by !== DID_SAY) return statements;
	const whether = WHETHER.test(text);
	const verb = MENTIONS.exec(text)?.[0].toLowerCase();
	const isAsked = ({ cue, start, end }: Quote, body: string): boolean =>
		(whether && OPENS.test(body.slice(start, end))) ||
		(verb !== undefined &&
			cue !== null &&
			body.slice(cue.start, cue.end).toLowerCase().startsWith(verb));
	return statements
		.map((statement) => {
			const body = entries[statement.entry]?.document.article.body ?? "";
			const [first] = statement.quotes;
			if (!first?.negated) return statement;
			const { near } = statement;
			if (!isOfTopic(terms, body.slice(first.start, first.end)))
				return { ...statement, near: near * OF_ELSE };
			return isAsked(first, body)
				? { ...statement, near: Math.min(1, near + LEFT_OPEN) }
				: statement;
		})
		.toSorted((a, b) => b.near - a.near);
}

/** Whether what somebody did not say is of what a question is about, in its words or in others near in meaning. */
function isOfTopic(terms: readonly Term[], unsaid: string): boolean {
	const stems = [...stemsIn(unsaid)];
	return terms.some(({ stem }) =>
		stems.some((other) => other === stem || likeness(stem, other) >= ALIKE),
	);
}

/** "What did she not say": what is marked as not said, where there is any. */
export function asDenied(
	{ text }: Question,
	statements: readonly Statement[],
): readonly Statement[] {
	if (!NOT_SAID.test(text)) return statements;
	const denied = statements.filter(({ quotes }) =>
		quotes.some(({ negated }) => negated),
	);
	const first = denied.filter(({ quotes }) => quotes[0]?.negated);
	return first.length > 0 ? first : denied.length > 0 ? denied : statements;
}
