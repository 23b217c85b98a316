import { ASKING, AUX, again, type Wording } from "./wording.js";

/** Ways to ask when, where, why and how many in more than a word, each with the word. */
export const PLAIN_ASKING: readonly Wording[] = [
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
];
