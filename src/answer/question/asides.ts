import { actionOf } from "./action.js";
import { plain } from "./plain.js";
import type { Reading } from "./reading.js";
import { WORDS_ASKED } from "./words-asked.js";

/** "…, does he say?", "…? what did she say about it": a clause behind a question that asks for somebody's words on it. */
const SAID =
	/[\s,;:?!.–—-]+(?:and |so |but )?(?:what(?:['’]?s| is)? )?(?:(?:did|does|do|has|have) )?(he|she|they|it|anyone|anybody|someone|the (?:article|briefing|news)) (?:say|says|said|tell us|told us|comment|commented|mention|mentioned)(?: (?:anything|something|so))?(?: (?:about|on|to) (?:it|that|this))?[\s?!.]*$/iu;
const BY_THEM = /^(?:he|she|they)$/i;
const ACCORDING = /,? according to (?:him|her|them)[\s?!.]*$/iu;

/** "Where does the mayor stand on rents, what did her spokesman say?": whoever speaks for them is asked for the words. */
const SPEAKS_FOR =
	/[\s,;:?!.–—-]+(?:and |so |but )?what (?:did|does|has|have) (?:his|her|their|its) ((?:\p{L}+ )?(?:spokes(?:man|woman|person|people)|lawyers?|attorney|office|agent|party|team|press office))(?: (?:say|said|tell us|answer))(?: (?:about|on|to) (?:it|that|this))?[\s?!.]*$/iu;

/** "The retired teacher, what did she say": whoever is meant stands before the question, which has a pronoun for them. */
const TOPIC_FIRST =
	/^(?:(?:and|now|so|but|ok|okay),? )?(?:(?:about|re|regarding|as for)[: ]+)?((?:[\p{L}\p{N}][\p{L}\p{N}'’.-]*\s+){0,11}[\p{L}\p{N}][\p{L}\p{N}'’.-]*)(?:\s*[,;:–—]+\s*|\s-\s)((?:and |so )?(?:(?:by|until|till|since|from|on|in|at|for|to|with) )?(?:what|when|where|why|how|who|which)(?:m)?\b(?:\s+\S+){0,2}?\s+)(he|she|they|it|him|her|them)\b/iu;
/** "And the union, what was its reaction to the offer". */
const OWNER_FIRST =
	/^(?:(?:and|now|so|but|ok|okay),? )?(?:(?:about|re|regarding|as for)[: ]+)?((?:[\p{L}\p{N}][\p{L}\p{N}'’.-]*\s+){0,7}[\p{L}\p{N}][\p{L}\p{N}'’.-]*)(?:\s*[,;:–—]+\s*|\s-\s)(what (?:was|were|is|are)) (?:its|their|his|her)\s/iu;
/** "Ada Holm, of the rowing club: what did it cost her, she says?": whose words they are to be stands first, whatever is told of them. */
const SPEAKER_FIRST =
	/^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})(?:,[^:;]+)?: (?=(?:what|how|why)\b.*\b(?:he|she|they|him|her|them|his|their)\b.*, (?:he|she|they) \p{L}+[\s?!.]*$)/u;
const QUESTION =
	/^(?:who|whom|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|can|will|after|before|since|during|in|on|at|if|so|ok|but|and|with|for|as|while|because|according|per|going|judging|from|to|by|thanks|thank|hi|hello|hey|please|yes|no|right|great|sure)\b/i;
/** "The mayor had a line about rents, how did it go": a sentence, and no one who is meant. */
const SENTENCE =
	/^(?:(?!(?:who|that|which)\b)\S+ ){1,8}?(?:had|has|made|gave|used|coined|dropped|cracked|said|says) (?:an?|some|this|that|one|something)\b/i;
const CLOSED =
	/^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|what) /i;

function stanceAsked(text: string): Reading | null {
	for (const { read } of WORDS_ASKED) {
		const reading = read(text);
		if (reading) return reading;
	}
	return null;
}

/**
 * A message's question without a clause beside it that only says again who is meant, or that their words are wanted; any
 * other text as it is.
 */
export function withoutAsides(text: string): string {
	const topic = TOPIC_FIRST.exec(text);
	const [whole, whom = "", asks = ""] = topic ?? [];
	if (
		topic &&
		whole !== undefined &&
		!QUESTION.test(whom) &&
		!SENTENCE.test(whom)
	)
		return asks + whom + text.slice(whole.length);
	// "The coach cracked a joke about the pitch, what did he say" asks for the joke.
	if (!QUESTION.test(text) && SENTENCE.test(text)) return text;
	const owned = OWNER_FIRST.exec(text);
	const owner = owned?.[1] ?? "";
	if (owned && !QUESTION.test(owner))
		return `${owned[2]} ${owner}'s ${text.slice(owned[0].length)}`;
	const spoken = SPEAKS_FOR.exec(text);
	const stance = spoken && stanceAsked(plain(text.slice(0, spoken.index)));
	if (stance?.speaker)
		return `what did ${stance.speaker}'s ${spoken?.[1]} say about ${stance.topic}`;
	const aside = SAID.exec(text) ?? ACCORDING.exec(text);
	if (!aside || aside.index === 0) return text;
	const [before, speaker = ""] = SPEAKER_FIRST.exec(text) ?? [];
	if (before && BY_THEM.test(aside[1] ?? "") && !QUESTION.test(speaker))
		return `what does ${speaker} say: ${text.slice(before.length, aside.index)}`;
	const head = plain(text.slice(0, aside.index));
	if (head.split(" ").length < 3) return text;
	const action = actionOf(head);
	// Why somebody did something is told by their words, where they are asked for.
	if (BY_THEM.test(aside[1] ?? "") && /^why /i.test(head) && action?.agent)
		return `${head.replace(action.agent, aside[1] ?? "")} according to ${action.agent}`;
	// When, where and how many are asked for as they are: the words that tell it are somebody's or not.
	if (!CLOSED.test(head) || !action || action.agent === "") return head;
	const from = head.indexOf(action.agent) + action.agent.length;
	return from < head.length
		? `what did ${action.agent} say about${head.slice(from)}`
		: head;
}
