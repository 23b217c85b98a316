import { inverted } from "./cleft.js";
import { parsed } from "./parsed.js";

const AUX =
	"(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might|must)(?:n['’]t)?\\b";
const PREPOSITION =
	"(?:(?:by|with|to|for|from|between|against|about|on|in|at|of|into|than|within|until|till|since|after|before|over|under|through) )?";
/** What asks how much of a quality there is. */
const MEASURE =
	"(?:many|much|long|often|old|big|large|high|tall|deep|fast|far|heavy|strong|expensive|soon|late|early|bad|badly|good|well|likely|come)";

/** How a question opens that no clause of a sentence does, and how one does that may be a clause about somebody: "the mayor, who resigned". */
const ASKS = `(?:${PREPOSITION}(?:what|why|how ${MEASURE})\\b|${PREPOSITION}(?:when|where|how) ${AUX}|which (?!${AUX})\\p{L})`;
const ASKS_OR_TELLS = `(?:${ASKS}|${PREPOSITION}(?:who|whom|whose|which)\\b)`;

const JOINED =
	"(?:,|:|;| [-–—]|—|\\.{2,}|…) ?(?:(?:and|but|so|then) )*(?:(?:(?:can|could|would|will) (?:you|any ?one|some ?one)(?: please)? (?:tell|remind|explain to) (?:me|us)|(?:do|does) (?:you|any ?one|any ?body|we) (?:know|remember)) )?";
const BEHIND = new RegExp(`^(.{3,160}?)${JOINED}((?:${ASKS}).{4,})$`, "iu");
const BEHIND_A_FRAME = new RegExp(
	`^(.{3,160}?)${JOINED}((?:${ASKS_OR_TELLS}).{4,})$`,
	"iu",
);

/** What is a question already. */
const QUESTION = new RegExp(
	`^(?:and |so |but )?(?:${AUX}|${PREPOSITION}(?:who|whom|whose|what|when|where|why|how|which)\\b)`,
	"iu",
);

/** What speaks of whoever asks. */
const OF_THE_ASKER =
	/(?<![\p{L}.'])(?:i|i['’](?:m|ve|d|ll)|me|my|myself|we|we['’](?:re|ve|d)|our)(?![\p{L}.'])|^\p{L}+(?: \p{L}+)? here\b|^(?:just |still )?trying to\b|^(?:(?:quick|one|another|a|just|short) )*(?:question|thing|query|check)\b|^for (?:an?|the|this) (?:\p{L}+ )?(?:class|course|essay|homework|project|paper|quiz|exam|test|presentation|podcast|newsletter|report|seminar|lesson|assignment)\b/iu;
/** What an asker tells of the topic: "I heard about a fire at the port", "I'm writing a piece on rents". */
const TOPIC_TOLD =
	/\b(?:heard|hear|read|saw|seen|see|learned|learnt|know|knew|gather|understand|believe|think|thought|remember|recall|noticed|told me|tells me|says|piece|essay|paper|article|story|report|thread|debate|argument|talk|post|presentation|interested in|curious about|confused (?:about|by))(?: (?:somewhere|once|today|yesterday|earlier|just now|on the radio|in the paper|on tv))*(?: (?:something|a (?:bit|lot)))?(?: (?:about|of|on|that))? (?=\S+ \S)(.+)$/iu;

/** What sets the scene for a question: "of all the boats they sent", "after the vote", "if the strike goes on". */
const SETS_THE_SCENE =
	/^(?:and |so |but )?(?:of|out of|among|amongst|in|at|on|during|after|before|since|following|with|under|from|for|by|between|despite|besides|apart from|aside from|other than|except(?: for)?|in addition to|according to|given|as of|as to|as for|regarding|concerning|when|while|once|if|assuming|supposing|unless|although|though|because|now that|seeing that|considering|judging by|compared (?:to|with)|instead of|without|until|till|back (?:in|when))\b/iu;

/** "…, do we know?", "…, if that is known". */
const TAIL =
	/[\s,;:?–—-]+(?:(?:do|does|did) (?:we|you|they|any ?one|any ?body|some ?one) (?:here )?(?:know|remember|recall)(?: (?:it|that|this))?|(?:is|was) (?:that|it|this) (?:known|told|clear|mentioned)(?: (?:at all|yet|anywhere))?|any (?:ideas?|clue)|if (?:(?:that|it|this) is known|known|any ?(?:one|body) knows|you know|i may ask)|i wonder|asking for a friend|any ?(?:one|body)(?: knows?)?)[\s?!.]*$/iu;

/** "How old is the club, I mean when was it founded". */
const PUT_BETTER = new RegExp(
	`^(.{3,120}?)[\\s,;:.?–—-]+(?:or )?(?:i mean|i meant|that is to say|or rather|meaning),? (${PREPOSITION}(?:who|whom|whose|what|when|where|why|how|which)\\b.{4,})$`,
	"iu",
);
const PUT_FIRST = new RegExp(
	`^(?:(?:who|whom|what|when|where|why|how|which)\\b(?: ${MEASURE})? )?(?:${AUX} )?`,
	"iu",
);

/** "Have they found out who did it", "is it known how many": what is asked is what they may know. */
const WHETHER_KNOWN =
	/^(?:(?:has|have|had|did|does|do) (?:they|it|any ?one|any ?body|some ?one|some ?body|we)(?: (?:ever|already|yet|even))? (?:says?|said|find out|found out|figured? out|work(?:ed)? out|explain(?:ed)?|reveal(?:ed)?|announced?|disclosed?|establish(?:ed)?|determined?|publish(?:ed)?|identif(?:y|ied)|ma[dk]e (?:it )?(?:clear|public|known)|learn(?:ed|t)?|know|known)(?: yet)?|(?:is|was) it (?:already |yet |even )?(?:known|clear|reported|understood|told|made (?:clear|public|known))(?: yet)?|(?:might|may|would|could|can|should|do|does) (?:you|any ?one|any ?body|some ?one|some ?body)(?: here)?(?: happen to)? (?:know|recall|remember|say|tell)(?: me| us)?|(?:i|we)(?: have|['’]ve)?(?: was| were| been| kept?| am|['’]m)? wondering) (?=(?:by |with |to |for |from |on |in |at |of )?(?:who|whom|whose|what|when|where|why|how|which)\b)/iu;

/** What somebody wants or did, their name before the verb. */
const WHAT_THEY =
	/^([Ww]hat) ((?:(?:the|his|her|their|its|our|this|that|these|those) \p{L}|\p{Lu}\p{Ll}).+)$/u;

/** "Is there anybody who disputes it". */
const IS_THERE =
	/^(?:is|was|are|were) there (?:any ?one|any ?body|some ?one|some ?body)(?: here| there)? (?:who|that) /iu;

/**
 * The question of a message with what stands before it behind it, as far as that is of the topic ("of all the boats, how many sank": "how many
 * sank of all the boats"), and without what only speaks of the asking ("I have to write about it: …", "…, do we know?"); any other text as it is.
 */
export function questionProper(text: string): string {
	const whole = text.replace(TAIL, "");
	const clean = whole.length < 8 ? text : whole;
	const direct = clean.replace(WHETHER_KNOWN, "").replace(IS_THERE, "who ");
	const [, first = "", better] = PUT_BETTER.exec(direct) ?? [];
	if (better !== undefined) return `${better}, ${first.replace(PUT_FIRST, "")}`;
	return QUESTION.test(direct)
		? direct === clean
			? direct
			: asAQuestion(direct)
		: askedBehind(direct);
}

/** "(Do you know) what Brussels wants from us", as a question has it. */
function asAQuestion(text: string): string {
	const [, asks = "", clause] = WHAT_THEY.exec(text) ?? [];
	if (clause === undefined) return text;
	return (
		inverted(asks, clause, "does") ?? inverted(asks, clause, "did") ?? text
	);
}

function askedBehind(text: string): string {
	const [, frame = "", asks] = BEHIND_A_FRAME.exec(text) ?? [];
	if (asks === undefined || /^(?:as )?per\b/i.test(frame)) return text;
	if (OF_THE_ASKER.test(frame)) {
		const topic = TOPIC_TOLD.exec(frame)?.[1] ?? "";
		return topic === "" || topic.split(" ").length > 9
			? asks
			: `${asks}, ${topic}`;
	}
	if (SETS_THE_SCENE.test(frame)) return `${asks} ${frame}`;
	const [, named = "", question] = BEHIND.exec(text) ?? [];
	return question === undefined || holdsClause(named)
		? text
		: `${question} ${named}`;
}

/** Keywords with what asks at their end: "harbour fire how many dead", "bridge shut why". */
const AT_THE_END =
	/^(.{3,100}?)[\s,;:–—-]+(why|where|how (?:many|much) \p{L}+(?: \p{L}+){0,2})$/iu;
const ASKED_OF =
	/\b(?:know|knows|knew|say|says|said|tell|tells|told|explains?|explained|clear|sure|matter|no|of|on|in|from|to|with|by|about|and|or|roughly|exactly|precisely|approximately|around|just|so|per)$/iu;

/** Keywords whose asking words stand last, with these first; any other text as it is. */
export function askedFirst(text: string): string {
	if (QUESTION.test(text)) return text;
	const [, named = "", asks] = AT_THE_END.exec(text) ?? [];
	if (asks === undefined || ASKED_OF.test(named)) return text;
	return / /.test(asks) && holdsClause(named) ? text : `${asks} ${named}`;
}

/** Whether words tell something of somebody, and do not only name it. */
const holdsClause = (words: string): boolean =>
	parsed(`${words}.`).tokens.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
