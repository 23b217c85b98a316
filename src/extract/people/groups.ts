import type { Token } from "../../text/document.js";
import { type Entity, type FoundMention, newEntity } from "./entity.js";
import { phraseHead } from "./phrase-head.js";
import type { Remembered, Scene } from "./scene.js";
import type { Words } from "./words.js";

/** Follows coordinations: "A, B and C" are a group, whom "they" and "the two" may mean later. */
export interface Groups {
	/** The group that the latest mention completes, null for none. */
	grow(): Entity | null;
}

/** Groups for one document. */
export function makeGroups(scene: Scene, words: Words): Groups {
	const known = new Map<string, Entity>();
	const numbers = new Map<Entity, number>();
	let chain: Remembered[] = [];
	const number = (entity: Entity) => {
		const found = numbers.get(entity) ?? numbers.size;
		numbers.set(entity, found);
		return found;
	};
	const enter = (chain: readonly Remembered[]) => {
		const members = chain.map(({ entity }) => entity);
		const key = members.map(number).sort().join(" ");
		const group = known.get(key) ?? newGroup(members);
		known.set(key, group);
		scene.enter(group, span(chain));
		return group;
	};
	return {
		grow() {
			const here = scene.recent.at(-1);
			if (!here || here.entity.plural || here.mention.modifier) return null;
			const before = chain.at(-1);
			const gap = before
				? gapBetween(words, before.mention, here.mention)
				: null;
			const alike =
				before?.entity !== here.entity &&
				isPerson(before?.entity) === isPerson(here.entity);
			if (!gap || !alike || before?.mention.possessive) {
				// A role beside a name ("the minister, Jane Doe") is the same again and breaks no chain.
				if (before?.entity !== here.entity || gap !== "comma") chain = [here];
				else chain[chain.length - 1] = here;
				const other = partnerOf(here, scene, words);
				return other ? enter([other, here]) : null;
			}
			chain.push(here);
			return gap === "and" && chain.length <= 8 ? enter(chain) : null;
		},
	};
}

/** Verbs that join whom they are told of: after "A met B" the two are A and B. */
const JOINING = new Set(
	"meet call phone telephone speak talk confer negotiate marry debate face visit host receive contact".split(
		" ",
	),
);

/** "Did not meet", "never met": nobody was joined. */
function isNegated({ tokens }: Words, verb: Token): boolean {
	for (let i = verb.index - 1; i > verb.index - 4; i--)
		if (/^(?:not|n't|n’t|never|nor|without)$/.test(tokens[i]?.lower ?? ""))
			return true;
	return false;
}

/** How many mentions before it the subject of its verb may stand. */
const BACK = 4;

/** Whom the subject of its verb names, where the verb joins the two. */
function partnerOf(
	here: Remembered,
	{ recent }: Scene,
	words: Words,
): Remembered | null {
	const { mention, entity } = here;
	if (mention.possessive || mention.form === "pronoun") return null;
	const head = phraseHead(words, mention.from, mention.to);
	const verb = head && words.tokens[head.head];
	if (!verb || !JOINING.has(verb.lemma) || verb.upos !== "VERB") return null;
	if (!/^(?:obj|obl)$/.test(head.dep) || isNegated(words, verb)) return null;
	for (let i = recent.length - 2; i >= 0 && i > recent.length - 2 - BACK; i--) {
		const seen = recent[i];
		if (seen?.mention.sentence !== mention.sentence) return null;
		if (seen.mention.verb !== verb.index) continue;
		const alike = isPerson(seen.entity) === isPerson(entity);
		return alike && !seen.entity.plural && seen.entity !== entity ? seen : null;
	}
	return null;
}

function newGroup(members: readonly Entity[]): Entity {
	const group = newEntity(isPerson(members[0]) ? "person" : "body");
	group.plural = true;
	group.members = members;
	for (const member of members)
		for (const noun of member.nouns) group.nouns.add(noun);
	return group;
}

function isPerson(entity: Entity | undefined): boolean {
	return entity?.kind === "person";
}

/** The mention that the whole coordination would be; nobody's own. */
function span(chain: readonly Remembered[]): FoundMention {
	const mentions = chain.map(({ mention }) => mention);
	const [first] = mentions;
	const last = mentions[mentions.length - 1];
	return {
		from: first?.from ?? 0,
		to: last?.to ?? 0,
		form: "name",
		by: "coordination",
		possessive: last?.possessive ?? false,
		modifier: false,
		sentence: last?.sentence ?? 0,
		located: false,
		subject: mentions.some(({ subject }) => subject),
		verb: first?.verb ?? -1,
		speaker: mentions.some(({ speaker }) => speaker),
		quoted: last?.quoted ?? false,
	};
}

/** How two mentions are joined: by "and", by a comma, or not. */
function gapBetween(
	words: Words,
	a: FoundMention,
	b: FoundMention,
): "and" | "comma" | null {
	if (a.sentence !== b.sentence || b.from < a.to || b.from > a.to + 3)
		return null;
	let joined: "and" | "comma" | null = null;
	for (let i = a.to; i < b.from; i++) {
		const word = words.list[i];
		if (word?.bare === "and" || word?.text === "&") joined = "and";
		else if (word?.text === ",") joined ??= "comma";
		else if (word?.bare !== "the") return null;
	}
	return joined;
}
