/** Base forms with which people ask for somebody's words ("what did X say"). The language, not the news. */
export const ASKED_SPEECH: ReadonlySet<string> = new Set(
	`say tell write post tweet state declare announce promise pledge vow warn claim argue answer respond reply comment
think believe remark note insist admit acknowledge concede deny reject explain suggest mention describe stress emphasize
emphasise urge add repeat reiterate confirm criticize criticise accuse complain demand predict ask call speak talk react express reveal
recommend propose recall swear joke quip testify allege assert maintain contend advise caution feel report publish share
shout yell scream whisper mutter sing reckon hint brag boast gloat snap retort scoff gripe grumble moan fume rave lament`.split(
		/\s+/,
	),
);

/** Forms of those that may stand after "has", "had" or nothing. */
export const SAID: ReadonlySet<string> = new Set(
	`said told wrote written posted tweeted stated declared announced promised pledged vowed warned claimed argued
answered responded replied commented remarked noted insisted admitted acknowledged conceded denied explained suggested
mentioned described stressed emphasized emphasised urged added repeated reiterated confirmed criticized criticised shouted yelled screamed whispered muttered
complained demanded predicted asked called spoken reacted saying says tells writes thinks believes claims argues warns`.split(
		/\s+/,
	),
);

/** Nouns that ask for somebody's words ("X's answer to Y", "quotes from X"). */
export const SPEECH_NOUNS =
	"answer|response|reply|reaction|comment|comments|statement|statements|remark|remarks|view|views|opinion|opinions|position|take|quote|quotes|quotation|quotations|words|message|warning|explanation|promise|thoughts|readout";

/** Nouns that ask for somebody's words where what they are on stands behind ("X's verdict on Y", "X apology for Y"). */
export const OPINION_NOUNS = `${SPEECH_NOUNS}|stance|line|verdict|expectations?|hopes?|fears?|worr(?:y|ies)|concerns?|doubts?|objections?|reasoning|version|argument|arguments|account|thinking|defen[cs]e|denial|praise|condolences|thanks|plea|appeal|excuse|apology|criticism|complaints?|jokes?|joking|rant|feelings|assessment|advice|prediction|judgment|judgement|comeback|retort|rebuttal|boasts?|put-down|remorse|regrets?`;

/** Forms in "-ing" that tell what somebody speaks of: "Holm moaning about rent", "what is she complaining about". */
export const SPEAKING: ReadonlySet<string> = new Set(
	`talking speaking complaining moaning whining whinging grumbling ranting raving raging venting joking bragging boasting gushing
commenting reacting responding reflecting reminiscing arguing warning lamenting`.split(
		/\s+/,
	),
);
