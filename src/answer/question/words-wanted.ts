import { isVerb } from "../../extract/events/classes.js";
import { parsed } from "./parsed.js";
import { ASKED_SPEECH } from "./speech.js";

/** What stands before a question and tells why it is asked: "before it goes to print: …". */
const WHY_ASKED =
	/^(?:before|for|after|just|one|another|while|as|to|in order to|i need|we need|i'm|we're)\b[^:?]{2,60}: (?=(?:(?:in|by|with|from|to|on|at|as|for) )?(?:who|whom|whose|what|when|where|why|how|which)\b)/iu;

/** "A member asks how …", "my class wants to know what …". */
const ASKED_FOR =
	/^(?:an?|my|our|one|another|the) (?:\p{L}+ ){1,4}?(?:asks?|(?:wants?|would like) to know|is asking|wonders?) (?=(?:who|whom|whose|what|when|where|why|how|which)\b)/iu;

/** That the very words are wanted, at a question's end: "…, literally?", "…? I need it in her own words." */
const LITERALLY =
	/[\s,;:.?!–—-]+(?:and )?(?:(?:i|we) (?:need|want|would like|'d like) (?:it|that|this|them) )?(?:in (?:his|her|their|its) (?:own |exact |very )?words|word for word|verbatim|literally|(?:his|her|their) (?:own |exact |very )?words|exact words|quote (?:him|her|them|it)|(?:i|we) (?:need|want) the (?:whole|full|exact|very) (?:sentence|quote|quotation|wording|words|passage))(?:,? please)?[\s?!.]*$/iu;

/** What asks for them, left when the words are gone: "…, what were". */
const LEFT = /[\s,;:.?!–—-]+(?:and )?what (?:is|are|was|were)$/iu;

const SAYS =
	"say|said|ask|asked|answer|answered|reply|replied|respond|put|phrase|word|justify|explain|describe|call|argue|run|go|claim|compare|mean";

/** A question that only asks for the words which the sentence before it tells of: "how exactly?", "what did he say?", "what was it?" */
const HOW_EXACTLY = new RegExp(
	`[,;:?!.–—-]\\s*(?:and |but |so )?(?:(?:word for word|verbatim|literally|exactly),? )?(?:(?:what|how)(?: exactly| else)? (?:did|does|do|has|have|had) (?:he|she|they|it) (?:${SAYS})(?: (?:it|that|this|him|her|them))?|(?:how|what),? exactly|(?:how|what) so|what (?:was|is|were|are) (?:it|that|they|(?:his|her|their|its) (?:(?:own|exact|very) )?(?:words|answer|reply|response))(?: exactly)?|(?:what )?(?:his|her|their|its) (?:(?:own|exact|very) )?(?:words|answer|reply|response)|(?:and )?how|with what words|in what words)(?:,? (?:literally|exactly|word for word|verbatim|please))*[\\s?!.]*$`,
	"iu",
);

const QUESTION =
	/^(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may|might|if)\b/i;

/** "What Holm holds about rents" inside a sentence of the asker's. */
const WHAT_THEY_HOLD =
	/^(?:[Mm]y|[Ww]e|[Oo]ur|I|[Tt]he class)\b.{2,60}?\bwhat (.{2,60}?) (?:says?|said|holds?|held|thinks?|thought|believes?|believed) (?:about|on|of) (.+)$/u;

/** A verb that tells no more than that somebody spoke, with what it hands over. */
const SPOKE =
	/^(?:(?:was|were|is|has|have|had|been|being|also|once|recently) )*(?:said|says?|asked|told|made|used|had|gave|wrote|spoke|speaks|spoken|talked|complained|commented|remarked|answered|replied|compared|likened|explained|drew|found|dropped|cracked|mentioned)\b ?(?:(?:an?|some|the|his|her|their) (?:[\p{L}-]+ )?(?:question|line|joke|remark|comment|comparison|statement|point|answer|reply|word|words)|something|this|that)? ?/iu;

/** What is asked for as words: "the passage in which Holm speaks of rents". */
const PASSAGE =
	"(?:exact |full |very |whole |precise )?(?:passage|sentence|quotation|quote|line|words|remark|comment|statement|paragraph|bit|part)s?";
const REQUEST =
	/^(?:please )?(?:(?:can|could|would|will) (?:you|any ?one|some ?one|some ?body)(?: please)? )?(?:quote|give|show|find|check|verify|confirm|cite|get|send|read out|read|post|share|paste|copy|let (?=me have))(?: for)?(?: (?:me|us))?(?: have)?(?: here)? (?=(?:the|what|how|which)\b)/iu;
const PASSAGE_WHERE = new RegExp(
	`^the ${PASSAGE} (?:in which|where|with which|by which|in whom|when|that) (.+)$`,
	"iu",
);
const PASSAGE_OF = new RegExp(
	`^the ${PASSAGE} (?:from|of|by) (.{2,60}?) (?:that|which) (?:deals? with|is about|are about|speaks? of|mentions?|concerns?|touch(?:es)? on) (.+)$`,
	"iu",
);
const HOW_IT_GOES =
	/^how (.{2,60}?)['’]s? (?:\p{L}+ )?(?:line|quote|quotation|remark|sentence|joke|saying|words) (?:about|on|of) (.+?) (?:goes|runs|went|ran|is worded)$/iu;

/** A sentence's subject and what is told of it; null where it has no finite verb behind a subject. */
function parted(clause: string): readonly [string, string] | null {
	const plainer = clause.replace(/, (?:who|which) [^,]{2,80},/u, "");
	const { tokens } = parsed(`${plainer}.`);
	const verb = tokens.find(
		({ xpos }, n) =>
			/^(?:VB[DPZ]|MD)$/.test(xpos) &&
			// "The man who runs it": nothing is told of him yet.
			!/^W/.test(tokens[n - 1]?.xpos ?? ""),
	);
	if (!verb || verb.start === 0) return null;
	return [
		plainer.slice(0, verb.start).trim().replace(/,$/, ""),
		plainer.slice(verb.start).trim(),
	];
}

const saidOf = (speaker: string, topic: string): string =>
	`what did ${speaker} say${topic === "" ? "" : ` about ${topic.replace(/^(?:about|on|of|to) /i, "")}`}`;

/**
 * What a sentence tells somebody spoke of, as a question for the words; null where nobody speaks in it.
 * @param how what asks for them behind it
 */
function askedOf(clause: string, how: string): string | null {
	const held = WHAT_THEY_HOLD.exec(clause);
	if (held) return saidOf(held[1] ?? "", held[2] ?? "");
	if (QUESTION.test(clause)) return null;
	const [speaker, rest] = parted(clause) ?? [];
	if (speaker === undefined || rest === undefined) return null;
	if (/\b(?:answer|reply|response)\b/i.test(how) && !SPOKE.test(rest))
		return null;
	if (/^(?:i|we|you|it|there|this|that|he|she|they)$/i.test(speaker))
		return null;
	const [, when = "", about = rest] =
		/^((?:\p{L}+ )?(?:on|last|this) \p{L}+) (about .+)$/u.exec(rest) ?? [];
	return saidOf(
		speaker,
		when === ""
			? rest.replace(SPOKE, "")
			: `${about} ${when.replace(/^\p{L}+ (?=on |last |this )/u, "")}`,
	);
}

/**
 * A message that tells who said something and then asks how it was put, or that asks for the very words, as the plain question for
 * them; any other text as it is. The language of asking, none of it the news.
 */
export function wordsWanted(text: string): string {
	const asked = text.trim().replace(WHY_ASKED, "").replace(ASKED_FOR, "");
	const how = HOW_EXACTLY.exec(asked);
	const clause = how ? asked.slice(0, how.index).trim() : "";
	const bare = clause.replace(REQUEST, "");
	const passage = passageAsked(bare === "" ? asked.replace(REQUEST, "") : bare);
	if (passage) return passage;
	const told =
		clause.split(/\s+/).length >= 3 ? askedOf(clause, how?.[0] ?? "") : null;
	if (told) return told;
	const literal = asked.replace(LITERALLY, "").replace(LEFT, "");
	const done = literal === asked ? null : wordsOnDoing(literal);
	if (done) return done;
	return /^what\b/iu.test(literal.replace(REQUEST, ""))
		? literal.replace(REQUEST, "")
		: literal;
}

/** "Did the mayor drink it herself? quote her": whoever did it, and it, as a question for their words; null for other questions. */
function wordsOnDoing(question: string): string | null {
	const [, clause = ""] =
		/^(?:(?:how|what|why) )?(?:did|does|do|has|have|had|would|will|could) (.+?)[\s?.!]*$/iu.exec(
			question,
		) ?? [];
	const [first, ...words] = clause.split(/\s+/);
	if (first === undefined) return null;
	const tags = tagsOf([first, ...words]).slice(1);
	const isAsked = (n: number) =>
		ASKED_SPEECH.has(words[n]?.toLowerCase() ?? "");
	const bare = tags.findIndex((tag, n) => BARE.test(tag) && !isAsked(n));
	// "The mayor drink it": a verb behind nouns is often taken for one more.
	const noun = tags.findIndex(
		(tag, n) =>
			tag === "NN" &&
			!/^NN/.test(tags[n + 1] ?? "NN") &&
			isVerb(words[n] ?? "") &&
			!isAsked(n),
	);
	const at = bare < 0 ? noun : bare;
	return at < 0
		? null
		: saidOf(
				[first, ...words.slice(0, at)].join(" "),
				words.slice(at).join(" "),
			);
}

const BARE = /^VB[NP]?$/;

/** The tags of the words of a clause that an auxiliary stands before. */
function tagsOf(words: readonly string[]): readonly string[] {
	const { tokens } = parsed(`did ${words.join(" ")}?`);
	let start = "did ".length;
	return words.map((word) => {
		const tag = tokens.find((t) => t.start === start)?.xpos ?? "";
		start += word.length + 1;
		return tag;
	});
}

function passageAsked(request: string): string | null {
	const text = request.replace(/[\s,]*(?:please)?[\s?!.]*$/iu, "");
	const [, speaker, topic] = PASSAGE_OF.exec(text) ?? [];
	if (speaker !== undefined) return saidOf(speaker, topic ?? "");
	const goes = HOW_IT_GOES.exec(text);
	if (goes) return saidOf(goes[1] ?? "", goes[2] ?? "");
	const [, clause] = PASSAGE_WHERE.exec(text) ?? [];
	const [who, rest] = (clause && parted(clause)) || [];
	return who !== undefined && rest !== undefined
		? saidOf(who, rest.replace(SPOKE, "").replace(/^\p{L}+ /u, ""))
		: null;
}
