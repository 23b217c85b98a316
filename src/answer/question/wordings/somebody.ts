import { again, type Wording } from "./wording.js";

/** Whoever is meant, where the noun tells nothing of them. */
const WHOEVER =
	"(?:one|ones|person|persons|people|guy|guys|individual|individuals)";

/** Whoever is there to do something does it. */
const THERE =
	"^who (?:is|was|were|are) (?:there|present|around|on hand|waiting|at hand)(?: there)? to ";

/** What a question for somebody may have before itself, set apart by a comma: "besides Holm, who …", "after the vote, who …". */
const SET_FIRST =
	"(?:besides|apart from|aside from|other than|except(?: for)?|in addition to|along with|together with|after|before|during|since|following|in|at|on|for|under|from|among|between|by)";

/** Ways to ask for somebody, each with a plain one. */
export const SOMEBODY: readonly Wording[] = [
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
];
