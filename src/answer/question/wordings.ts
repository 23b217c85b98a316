import { WHEN_AND_HOW_MUCH } from "./when-and-how-much.js";

/** What a question with a verb of its own goes on with. */
const AUX =
	"(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might)(?:n['’]t)?\\b";
const ASKING = "(?:what|who|whom|whose|when|where|why|how|which)";
/** Whoever is meant, where the noun tells nothing of them. */
const WHOEVER =
	"(?:one|ones|person|persons|people|guy|guys|individual|individuals)";

/** What somebody says of something in so many words. */
const SAYINGS =
	"line|quote|quip|joke|crack|wisecrack|pun|jibe|jab|dig|swipe|remark|phrase|comment|comparison|metaphor|statement|saying|point|warning|prediction|words?";

/** Whoever is there to do something does it. */
const THERE =
	"^who (?:is|was|were|are) (?:there|present|around|on hand|waiting|at hand)(?: there)? to ";

const again = (pattern: string, flags = "iu") => new RegExp(pattern, flags);

/** What a question for somebody may have before itself, set apart by a comma: "besides Holm, who …", "after the vote, who …". */
const SET_FIRST =
	"(?:besides|apart from|aside from|other than|except(?: for)?|in addition to|along with|together with|after|before|during|since|following|in|at|on|for|under|from|among|between|by)";

/**
 * Ways to put a question, each with the plain one that every later rule reads: the language of asking, none of it the news.
 * Applied once each, in this order.
 */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
	// "I need the minister's words on rent", "find me Holm on the strike".
	[
		again(
			"^(?:(?:can|could|would|will) (?:you|any ?one|some ?one|some ?body) )?(?:please )?(?:(?:show|find|get|give|fetch|dig up|pull up|look up)(?: me| us)|search for|look up|look for|(?:i(?: am|'m)? ?)?(?:just )?(?:looking for|searching for|hunting for|trying to find)|i(?: am|'m|'d)? ?(?:just )?(?:need|want|like|after)(?: to (?:see|read|find|hear))?)(?: out)? (?=\\S)",
		),
		"",
	],
	// "Could someone sum up Holm's take on rent", "please summarise what Holm said", "remind me of her words".
	[
		again(
			"^(?:(?:can|could|would|will) (?:you|any ?one|some ?one|some ?body) )?(?:please )?(?:sum up|summari[sz]e|recap|outline|paraphrase|spell out|break down|run (?:me|us) through|walk (?:me|us) through|fill (?:me|us) in on|remind (?:me|us) (?:of|about)|go over)(?: for (?:me|us))? (?=\\S)",
		),
		"",
	],
	[
		again(
			"^(?:(?:can|could|would|will) you )?(?:please )?tell (?:me|us) (?:more |all )?about (?=.{2,60}['’]s? (?:\\p{L}+ )?(?:on|about|to|regarding|remarks?|comments?|words|statements?|reaction|response|reply|views?)\\b)",
		),
		"",
	],
	// "What did she point out about rent", "what has he let slip".
	[
		again(
			"^(what(?: else| exactly)? (?:did|does|do|has|have|had) .{2,60}?) (?:point(?:ed)? out|let slip|put forward|come out with|lay out|laid out|spell(?:ed)? out|hint(?:ed)? at|drive home|driven home)\\b",
		),
		"$1 say",
	],
	// "What, if anything, did she say".
	[again(`^(${ASKING}),? if any(?:thing|body|one|where)?, `), "$1 "],
	// "And Lorvik, what does it want": whoever is named first is whom the pronoun means.
	[
		/^(?:[Aa]nd |[Ss]o |[Bb]ut )?(?:[Aa]s for )?((?:[Tt]he )?(?!(?:After|Before|Yesterday|Today|Tonight|Then|Now|Finally|Also|Well|In|On|At|By|For|Since|Until|During|\p{L}+day|\p{L}+ber|January|February|March|April|May|June|July|August)\b)\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)*), (what|whom?|when|where|why|how) (did|does|do|has|have|had|will|is|was) (?:it|he|she|they) /u,
		"$2 $3 $1 ",
	],
	// "Why did they say no to the bid": no denial of the question's own.
	[again("(?<=^(?:why|when|who|how come|did)\\b.*)\\bsay no to\\b"), "reject"],
	[
		again("(?<=^(?:why|when|who|how come|did)\\b.*)\\bsaid no to\\b"),
		"rejected",
	],
	// "Any figure on the flights", "is there a number for homes without power".
	[
		again(
			"^(?:(?:is|are) there |do (?:we|you|they) have |(?:we |you )?got |have (?:we|you) got )?(?:any|an?|some|the) (?:exact |official |latest |rough )*(?:figures?|numbers?|counts?|tally|totals?) (?:on|for|of|about|regarding) (?:how many |the (?:number|amount|total) of |the )?(?=\\p{L}+)",
		),
		"number of ",
	],
	// "Roughly how many", "just what", "what precisely", "why oh why".
	[
		again(
			`^(?:roughly|exactly|precisely|approximately|about|around|just|more or less) (?=${ASKING}\\b)`,
		),
		"",
	],
	[again("^(?:as of|from) when\\b"), "when"],
	[again("^why oh why\\b"), "why"],
	[again(`^(${ASKING})(?: ?,| precisely| abouts) `), "$1 "],
	[again(`^whereabouts (?=${AUX})`), "where "],
	[again(`^y (?=${AUX})`), "why "],
	[again(`^were (?=${AUX})`), "where "],
	[again("^wo (?=\\p{L}+(?:ed|s)\\b|(?:did|was|is|will|has)\\b)"), "who "],
	// "At what point did they leave", "what reason did he give": one word asks for it.
	[again(`^at (?:what|which) point (?=${AUX})`), "when "],
	[again(`^what is the (?:date|day|time) (?=${AUX})`), "when "],
	[again(`^(${AUX} .+?),? when$`), "when $1"],
	[
		again(
			`^(?:for )?(?:what|which) reasons? (?=(?:is|are|was|were|did|does|do|has|have)\\b(?! .*\\b(?:give|gave|cite|cited|offer|offered|name|named|state|stated)\\b))`,
		),
		"why ",
	],
	// "What grounds does she give for thinking that it is lost".
	[
		again(
			"^(?:what|which) (?:reasons?|grounds|explanation|arguments?) (?:did|does|do|has|have|had) (.{2,60}?) (?:give|gave|given|offer|offered|cite|cited|have) for (?:thinking|believing|saying|claiming|arguing) (?:that )?(?=\\S+ \\S)",
		),
		"why does $1 think ",
	],
	// "What reason did he give for leaving", "what was the reason that they left": why he, or they, did.
	[
		again(
			"^(?:what|which) (?:reasons?|grounds|explanation|excuse) (?:did|does|do|has|have|had) (.{2,60}?) (?:give|gave|given|offer|offered|cite|cited|name|named|state|stated|have) (?:for|on|about) (?=\\p{L}+ing\\b)",
		),
		"what is the reason for $1 ",
	],
	[
		again(
			"^what (?:is|was|were|are) the (?:main |real |official |stated )?reasons? (?:why |that |for which )?(?!(?:of|for|behind|given|to)\\b)(?=\\S+ \\S)",
		),
		"why ",
	],
	[again("^(?:the )?reasons? (?=(?:for|behind|of) )"), "what is the reason "],
	[again("^on (?:what|which) grounds? "), "why "],
	[again("^(?:as of|starting|beginning) when\\b"), "when"],
	[again("^(?:around|roughly|exactly|just) when\\b"), "when"],
	[
		again(`^(?:in |at )?(?:what|which) (?:place|location|spot) (?=${AUX})`),
		"where ",
	],
	[again("^what (?:is |was )?(?:the )?(?:total )?number of "), "how many "],
	[
		again(
			`^what (?:is |was )?(?:the )?(?:total )?amount (?:of )?(?=${AUX}|(?<=of )\\S)`,
		),
		"how much ",
	],
	[
		again("^(how (?:many|much) .+?) (?:in total|altogether|all told|overall)$"),
		"$1",
	],
	// "Besides Holm, who else was there": the question first.
	[
		again(
			`^(?:and |so |but )?(${SET_FIRST} [^,?]{2,70}), ((?:(?:by|with|to|for|from) )?(?:who|whom|whose|which)\\b.+)$`,
		),
		"$2 $1",
	],
	// "The island was taken by which country".
	[
		again(
			"^((?!who|what|when|where|why|how|which).{2,80}?) (is|are|was|were) (.{2,60}?) by ((?:which|what) (?:\\p{L}+ )?\\p{L}+|whom?)$",
		),
		"by $4 $2 $1 $3",
	],
	// "Remind me who it was that they sent": what the request left is no longer turned.
	[
		again(
			"^(who|whom|what|when|where|why|which \\p{L}+) it (was|is|were) (?=(?:that|who|which)\\b)",
		),
		"$1 $2 it ",
	],
	// "Anke Roth, who is that", "Holm is who".
	[
		/^(?:[Aa]nd |[Ss]o )?((?:[Tt]he )?\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)*),? (?:[Ww]ho (?:is|was) (?:that|this|he|she|it|they)(?: (?:guy|man|woman|person))?|(?:is|was) who)$/u,
		"who is $1",
	],
	// "Who was it that she sent", "the man that Holm called": whoever acts stands there.
	[
		/^[Ww]ho (is|was|are|were) (?:it|the (?:one|ones|person|persons|people|guy|guys|man|woman|individual|individuals)) (?:that |whom? )?(?=(?:the|an?|his|her|their|its|he|she|they|it|\p{Lu}[\p{L}'.-]+) )/u,
		"who $1 it that ",
	],
	// "Who had the letters put into the record": whoever has it done does it.
	[
		again(
			"^who (?:had|has|got|gets) ((?:the|an?|his|her|their|its|all|some|those|these) .{2,50}?) (put|read|cut|set|sent|taken|made|shut|built|rebuilt|sold|brought|thrown|written|drawn|torn|hung|held|hidden|kept|told|shot|paid|[\\p{L}]{3,}ed) (?!(?:by|in) )(.+)$",
		),
		"who $2 $1 $3",
	],
	// "Who is the one who called", "the name of the person that called", "the guy who called".
	[
		again(`^who (?:is|was|are|were) (?:it|the ${WHOEVER}) (?:that|who) `),
		"who ",
	],
	[
		again(
			`^(?:(?:what|which) (?:is|was|are|were) )?(?:the )?names? of (?:the )?${WHOEVER} (?:that|who) `,
		),
		"who ",
	],
	[again(`^(?:name )?the ${WHOEVER} (?:that|who) (?=\\S+ \\S)`), "who "],
	// "Who was there to greet them", "who wouldn't give in": who greets them, who refused to give in.
	[again(`${THERE}(\\p{L}+(?:s|sh|ch|x|z)) (?=\\S)`), "who $1es "],
	[again(`${THERE}(\\p{L}+) (?=\\S)`), "who $1s "],
	[
		again("^(who) (?:would not|would n't|wouldn't) (?=\\p{L}+ )"),
		"$1 refused to ",
	],
	[
		again("\\bfor (?:now|the moment|the time being)(?=$|[,?.])"),
		"in the meantime",
	],
	// "Which people would she like to see in charge": whom she wants in charge.
	[
		again(
			"^(?:who|whom|which \\p{L}+|what \\p{L}+) (?:would (.{2,60}?)|(.{2,60}?) would) (?:like|love|prefer|want|wish) to (?:see|have) (?=\\S)",
		),
		"who does $1$2 want ",
	],
	[
		again(
			"^whose (votes?) (?:tipped the (?:balance|scales?)|was decisive|decided (?:it|that)|made the difference|swung (?:it|that)|settled (?:it|that))",
		),
		"who cast the deciding $1",
	],
	// "When did it break, which night", "share of people in favour".
	[
		again(
			`^((?:when|where|who|how) .+?),? (?:on |in |at )?(?:which|what) (?:day|night|date|morning|evening|week|month|year|place|town|city|village|time)$`,
		),
		"$1",
	],
	[
		again("^(?:the )?(share|percentage|proportion|number) of (?=\\S+ \\S)"),
		"what $1 of ",
	],
	// "The Holm-Vasko talk".
	[
		again(
			"(?<!\\p{L})(?!(?:Asia|Trans|Anglo|Franco|Sino|Inter|Pan|Indo|Afro|Euro|Post|Pre|Non|Co|Ex)-)(\\p{Lu}[\\p{L}.]+)[-–/](\\p{Lu}[\\p{L}.]+) (phone call|video call|telephone call|calls?|talks?|meetings?|conversations?|discussions?|summit|chat|negotiations?|encounter|exchange)\\b",
			"u",
		),
		"$3 between $1 and $2",
	],
	// "Name of the mayor".
	[
		again("^(?:the )?(full )?names? of (?=(?:the|this|that|an?|his|her) )"),
		"what is the $1name of ",
	],
	// "The mayor had a line about rent, how did it go".
	[
		again(
			`^(.{2,60}?) (?:had|has|made|gave|used|came up with|coined|dropped|cracked) (?:a|an|some|this|that|one) (?:\\p{L}+ ){0,2}?(?:${SAYINGS}) (?:about|on|regarding|over|concerning) (.+?)[,;.–-]+ ?(?:and )?(?:how (?:did|does|do) (?:it|that|the \\p{L}+) go|what (?:is|was|were|are) (?:it|that|they|those)(?: exactly)?|what exactly|how exactly)$`,
		),
		"what did $1 say about $2",
	],
	// "The coach cracked a joke about the pitch, what did he say".
	[
		again(
			`^(.{2,60}?) (?:had|has|made|gave|used|came up with|coined|dropped|cracked|told|took) (?:a|an|some|this|that|one) (?:\\p{L}+ ){0,2}?(?:${SAYINGS}) (?:about|on|regarding|over|concerning|at) (.+?)[,;.–-]+ ?(?:and )?what (?:did|does) (?:he|she|they|it) say(?: exactly)?$`,
		),
		"what did $1 say about $2",
	],
	// "What can Holm be heard saying", "what was she overheard saying".
	[
		again(
			"^what (?:(?:can|could) (.{2,60}?) be|(?:was|were|is|are) (.{2,60}?)) (?:over)?(?:heard|seen|caught|recorded|filmed|shown)(?: as)? (?:saying|telling)\\b",
		),
		"what did $1$2 say",
	],
	// "What did she leave open about the date": what she did not say.
	[
		again(
			"^what (?:did|does|has|have|had) (.{2,60}?) (?:leave|left|keep|kept) (?:open|unsaid|unanswered|unclear|secret|vague)(?: (?:about|on|over|regarding) (.+))?$",
		),
		"what did $1 not say about $2",
	],
	[
		again(
			"^(?:what|which questions?) (?:did|does|has|have|had|would|will) (.{2,60}?) (?:refused?|declined?|not want|not wish|not like|avoid(?:ed)?|dodged?|duck(?:ed)?)(?: (?:to (?:say|tell|comment(?: on)?|answer|disclose|reveal|confirm|explain|discuss)|saying|answering))?(?: about (.+))?$",
		),
		"what did $1 not say about $2",
	],
	[
		again(
			"^what (?!(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could)\\b)(.{2,60}?) (?:would|did|will|could|does|has)(?: not|n't) (?:say|tell|confirm|explain|disclose|reveal|answer|comment on|discuss)(?: (?:about|on) (.+))?$",
		),
		"what did $1 not say about $2",
	],
	// "Quoted as saying", "what did he have to say", "what had she to say".
	[
		again(
			"\\b(?:on (?:the )?record as|quoted as|cited as|reported as|heard|recorded) (?=saying\\b)",
			"giu",
		),
		"",
	],
	[
		again("^what (?:has|have|had) (.{2,60}?) to (?=(?:say|tell|add)\\b)"),
		"what did $1 ",
	],
	// "Any idea what Holm had to say about rent", "what Holm has said".
	[
		again(
			`^what (?!${AUX})(.{2,60}?) (?:has|have|had) (?:(?:anything|something|nothing|much|more|else) )*to (?=(?:say|tell|add)\\b)`,
		),
		"what did $1 ",
	],
	[
		again(
			"\\b(?:have|has|had) (?:(?:anything|something|nothing|much|a lot|more|else) )*to (?=(?:say|tell|add)\\b)",
			"giu",
		),
		"",
	],
	// "According to the mayor, what is wrong with it": the question first.
	[again("^according to (.{2,60}?),? what about (.+)$"), "$2 according to $1"],
	[
		again(`^according to (.{2,60}?),? ((?:${ASKING}|${AUX}).+)$`),
		"$2 according to $1",
	],
];

/** A question in the plain wording for what it asks; any other text as it is. */
export function reworded(text: string): string {
	return [...WHEN_AND_HOW_MUCH, ...WORDINGS].reduce(
		(clean, [pattern, plainer]) => clean.replace(pattern, plainer),
		text,
	);
}
