import { ASKING, AUX, again, type Wording } from "./wording.js";

/** What somebody says of something in so many words. */
const SAYINGS =
	"line|quote|quip|joke|crack|wisecrack|pun|jibe|jab|dig|swipe|remark|phrase|comment|comparison|metaphor|statement|saying|point|warning|prediction|words?";

/** Ways to ask for what is called so, for shares, talks and for what somebody said, each with a plain one. */
export const WORDS_SAID: readonly Wording[] = [
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
	// "What did the engineer know about the cause", "what has she let on about it".
	[
		again(
			"^(what(?: else| exactly)? (?:did|does|do|has|have|had) .{2,60}?) (?:know|known|reveal(?:ed)?|disclosed?|shared?|let on|give away|given away|divulged?) (?=(?:about|of|on) )",
		),
		"$1 say ",
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
