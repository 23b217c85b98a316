import { isPersonNoun } from "../../extract/roles/somebody.js";
import type { Library } from "../../library/library.js";
import { likeness } from "../../library/meanings.js";
import type { Scope } from "../../library/passages.js";
import { sourcePerson } from "../../library/sources.js";
import { termsOf } from "../../library/terms.js";
import type { Answer } from "../answer.js";
import { found } from "../found.js";
import { topicOf } from "../overlap.js";
import { type Passage, passagesFor } from "../passages.js";
import { contentOf } from "../question/content-words.js";
import type { Question } from "../question.js";
import { findingOf } from "../quotes.js";
import { countryOf, descriptorOf } from "../speakers/descriptor.js";
import { type Statement, statementsOf } from "../statements.js";
import { sureness } from "../sureness.js";
import { headOf, readDescribed } from "./asked.js";
import { mayBe } from "./covering.js";
import { evidenceFor } from "./evidence.js";

/** How sure a sentence has to be the answer where only its topic says so, and not whose words it has. */
const SURE = 0.5;

/** The likeliest sentence on the topic, where it quotes somebody who may be what the question calls them. */
export function onTopic(
	library: Library,
	scope: Scope,
	question: Question,
	speaker: string,
): Answer | null {
	if (!describesOnly(speaker)) return null;
	const topic = topicOf(library, scope, question.terms);
	const passages = passagesFor(library, scope, question, topic, null);
	const statements = new Map<number, readonly Statement[]>();
	const quoted = passages.flatMap((passage) => {
		const { entry } = passage;
		const all = statements.get(entry) ?? statementsOf(library, [entry], null);
		statements.set(entry, all);
		const statement = statementAt(library, passage, all, speaker);
		return statement ? [{ passage, statement }] : [];
	});
	const [first] = quoted;
	if (!first) return null;
	const sure = sureness(
		library,
		scope,
		question,
		topic,
		null,
		quoted.map(({ passage }) => passage),
	);
	if (sure < SURE) return null;
	return found(
		library,
		"quote",
		[findingOf(first.statement, 0.8 * sure, "quotation by its topic")].flatMap(
			(finding) => finding ?? [],
		),
	);
}

const BODY =
	/^(?:association|federation|union|agency|authority|company|firm|council|ministry|department|committee|commission|board|group|club|hospital|school|university|charity|church|court|museum|police|army|military|government|party|team|service|operator|network|bank)$/;

/** Whether words say what somebody is and no more: no name, no country, whose somebody else would be another. */
function describesOnly(speaker: string): boolean {
	const bare = speaker.trim().replace(/^(?:the|an?|his|her|their|one)\s+/i, "");
	const words = termsOf(bare);
	const noun = words.at(-1);
	return (
		noun !== undefined &&
		!/\p{Lu}/u.test(bare.replace(/^\p{Lu}[\p{L}-]*['’]s?\s/u, "")) &&
		words.every(({ stem }) => countryOf(stem) === null) &&
		[noun.word, noun.word.replace(/s$/, "")].some(
			(word) => isPersonNoun(word) || BODY.test(word),
		)
	);
}

/** How near in meaning two words for what somebody is have to be, to be of one person. */
const RELATED = 0.25;

/** What a passage quotes of somebody of whom nothing contradicts the description. */
function statementAt(
	library: Library,
	{ entry, sentence }: Passage,
	statements: readonly Statement[],
	speaker: string,
): Statement | null {
	const extraction = library.entries[entry];
	const head = headOf(speaker);
	const words = contentOf(speaker);
	const asked = readDescribed(speaker);
	if (!extraction || head === null || !asked) return null;
	for (const statement of statements) {
		const { shown } = statement;
		if (shown.start >= sentence.end || shown.end <= sentence.start) continue;
		const quotes = statement.quotes
			.filter(({ speech, negated }) => speech && !negated)
			.filter((quote) => {
				const person = sourcePerson(extraction, quote);
				if (person?.kind !== "person") return false;
				const evidence = evidenceFor(library, { entry, person }, asked);
				if (!evidence) return false;
				if (person.roles.length === 0)
					return mayBe(library, { entry, person }, asked, evidence);
				const { own, near } = descriptorOf(library, { entry, person });
				return (
					// "The tenants' association", whose head speaks.
					(words.length > 1 && words.every(({ stem }) => near.has(stem))) ||
					[...own].some((stem) => likeness(head, stem) > RELATED)
				);
			});
		if (quotes.length > 0) return { ...statement, quotes };
	}
	return null;
}
