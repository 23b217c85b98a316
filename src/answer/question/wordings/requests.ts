import { ASKING, again, type Wording } from "./wording.js";

/** Requests, and what stands before a question, each with the question alone. */
export const REQUESTS: readonly Wording[] = [
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
];
