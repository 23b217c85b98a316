import type { Person } from "../extract/people/person.js";
import { isPersonNoun } from "../extract/roles/somebody.js";
import type { Library } from "../library/library.js";
import { likeness } from "../library/meanings.js";
import type { Scope } from "../library/passages.js";
import { anyOf, onePerson, type People } from "../library/people.js";
import { sourcePerson } from "../library/sources.js";
import { termsOf } from "../library/terms.js";
import type { Answer } from "./answer.js";
import { headOf, readDescribed } from "./described/asked.js";
import { isOwned, mayBe, mostCovered } from "./described/covering.js";
import { evidenceFor } from "./described/evidence.js";
import { isStrange } from "./described/others.js";
import { countryOf, descriptorOf, type Source } from "./descriptor.js";
import { found } from "./found.js";
import { queryOf, topicOf } from "./overlap.js";
import { type Passage, passagesFor } from "./passages.js";
import { contentOf, type Question } from "./question.js";
import {
	byTopic,
	findingOf,
	inOwnWords,
	NEAR,
	SAYING,
	type Statement,
	statementsOf,
} from "./quotes.js";
import { isDescription, namesIn } from "./speaker.js";
import { sureness } from "./sureness.js";

/**
 * What somebody said whom a question describes by what they are, in words that no article has for anybody ("the nun on the
 * icon"). Null where a name was asked for, or where nothing is sure enough.
 * @param isKnown whether the article has people whom the description fits well
 */
export function describedSpeaker(
	library: Library,
	scope: Scope,
	question: Question,
	isKnown: boolean,
): Answer | null {
	const { speaker } = question;
	if (!speaker) return null;
	return (
		(isDescription(speaker)
			? (besideDescription(library, scope, question, speaker) ??
				(isKnown ? null : covered(library, scope, question, speaker)))
			: null) ?? onTopic(library, scope, question, speaker)
	);
}

/** What somebody said of whom most of the description is told, in whatever words. */
function covered(
	library: Library,
	scope: Scope,
	question: Question,
	speaker: string,
): Answer | null {
	const topic = topicOf(library, scope, question.terms);
	const saying = SAYING.test(question.text);
	const said = new Map<Person, readonly Statement[]>();
	const saidBy = ({ entry, person }: Source): readonly Statement[] => {
		const known = said.get(person);
		if (known) return known;
		const all = statementsOf(library, [entry], onePerson(entry, person));
		const ranked =
			topic.terms.length > 0
				? byTopic(library, all, topic, saying).filter(
						({ near }) => near >= NEAR,
					)
				: inOwnWords(all);
		said.set(person, ranked);
		return ranked;
	};
	const best = mostCovered(
		library,
		scope,
		speaker,
		(source) => saidBy(source)[0]?.near ?? 0,
	);
	if (!best) return null;
	const statements = saidBy(best.source);
	const near = statements[0]?.near ?? 0;
	return found(
		library,
		"quote",
		statements
			.filter((s) => s.near >= near * 0.5)
			.flatMap(
				(s) =>
					findingOf(
						s,
						0.7 * best.cover * (0.55 + 0.45 * s.near),
						"quotation by what is told of its speaker",
					) ?? [],
			),
	);
}

/** So many UTF-16 units before a source may say what it is. */
const BESIDE = 40;

/** The quotations in whose sentences the description and the topic both stand. */
function besideDescription(
	library: Library,
	scope: Scope,
	question: Question,
	speaker: string,
): Answer | null {
	const topic = topicOf(
		library,
		scope,
		contentOf(`${speaker} ${question.topic}`),
	);
	const head = headOf(speaker);
	if (topic.terms.length < 2 || head === null) return null;
	const asked = readDescribed(speaker);
	const owner = ownerIn(library, scope, speaker);
	const hits = library.passages.search(queryOf(topic), scope, 40);
	const places = [...new Set(hits.map((h) => h.entry))].sort((a, b) => a - b);
	const ranked = byTopic(
		library,
		statementsOf(library, places, null).flatMap((statement) => {
			const { entry, shown } = statement;
			const extraction = library.entries[entry];
			if (!extraction) return [];
			const { body } = extraction.document.article;
			const quotes = statement.quotes.filter((quote) => {
				const { source } = quote;
				const person = sourcePerson(extraction, quote);
				// Terral's daughter is not Terral.
				if (!source || (person && owner?.has(person))) return false;
				const evidence =
					person && asked && evidenceFor(library, { entry, person }, asked);
				if (
					person &&
					asked &&
					!(
						evidence &&
						isOwned(asked, evidence) &&
						!isStrange(library, entry, asked)
					)
				)
					return false;
				const near = body.slice(
					Math.max(shown.start, source.start - BESIDE),
					Math.min(shown.end, source.end),
				);
				return termsOf(near).some(
					({ stem, end }) => stem === head && !/^['’]/.test(near.slice(end)),
				);
			});
			return quotes.length > 0 ? [{ ...statement, quotes }] : [];
		}),
		topic,
		SAYING.test(question.text),
	);
	const [best] = ranked;
	if (!best || best.near < 0.5) return null;
	return found(
		library,
		"quote",
		ranked
			.filter((s) => s.near >= best.near * 0.8)
			.flatMap(
				(s) => findingOf(s, 0.6 * s.near, "quotation by description") ?? [],
			),
	);
}

/** Whose somebody is, by the question: "Terral's daughter", "the wife of Amman". */
function ownerIn(
	library: Library,
	scope: Scope,
	speaker: string,
): People | null {
	const name =
		/^(?:the )?(\p{Lu}.*?)['’]s?\s/u.exec(speaker)?.[1] ??
		/ of (\p{Lu}.*)$/u.exec(speaker)?.[1];
	const named = name ? namesIn(library, scope, name) : [];
	return named.length > 0 ? anyOf(named) : null;
}

/** How sure a sentence has to be the answer where only its topic says so, and not whose words it has. */
const SURE = 0.5;

/** The likeliest sentence on the topic, where it quotes somebody who may be what the question calls them. */
function onTopic(
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
