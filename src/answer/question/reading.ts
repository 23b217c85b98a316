import type { Question } from "../question.js";

/** What a rule reads out of a question. */
export type Reading = Pick<Question, "intent" | "wanted" | "speaker" | "topic">;

/** A way to ask; null for a text that doesn't ask in it. */
export interface Rule {
	readonly name: string;
	readonly read: (text: string) => Reading | null;
}

/** Words between a speaker and the verb that are no part of the name: "what did Holm also say", "what did she not say". */
const BESIDE =
	/(?: (?:also|been|each|both|respectively|just|only|ever|never|not|once|then|now|still|later|earlier|last|first|recently|lately|publicly|officially|initially|originally|finally|previously|specifically|exactly|themselves|himself|herself|itself|today|yesterday|tonight|(?:this|last) (?:week|month|year|morning|night)|in (?:public|response|reply|return)))+$/i;

/** Those who speak for others: "what did the lawyer say for the thief" asks for the thief's lawyer. */
const SPEAKS_FOR =
	/\b(?:lawyer|attorney|solicitor|barrister|counsel|advocate|spokes(?:man|woman|person)|agent)$/i;
const FOR = /^(?:for|on behalf of) .+$/i;

/** A question for the words of somebody, empty for anybody, about a topic. */
export function quote(speaker: string, topic: string): Reading {
	const who = speaker.trim().replace(BESIDE, "");
	const client = SPEAKS_FOR.test(who) ? FOR.exec(topic.trim())?.[0] : undefined;
	if (client !== undefined) return quote(`${who} ${client}`, "");
	return {
		intent: "quote",
		wanted: "words",
		speaker:
			/^(?:anyone|anybody|someone|somebody|everyone|people|they|he|she|we|you)$/i.test(
				who,
			) || who === ""
				? null
				: who,
		topic: topic
			.trim()
			// Who heard it for others is no topic.
			.replace(
				/(?:^|(?<=\S) )to (?:(?:the|a|some|our) )?(?:(?:waiting|gathered|local|assembled|foreign|national) )?(?:press|media|reporters?|journalists?|cameras)\b(?! (?:cent(?:re|er)|freedom|law|office|conference|briefing))/iu,
				"",
			)
			.trim()
			.replace(
				/^(?:about|on|of|to|re|regarding|concerning|that|whether|if)\b ?(?:re\b ?)?/i,
				"",
			)
			// Where the words stand is no topic.
			.replace(
				/^in (?:their|his|her|its|the|an?|that|this)(?: own)?(?: \p{L}+)? ?(?:statements?|speech|speeches|letters?|interviews?|remarks|comments|e-?mails?|posts?|tweets?|messages?) (?:on|about|regarding|concerning|of|over) (?=\S)/iu,
				"",
			)
			// Nor is it that they were asked.
			.replace(
				/^(?:when|once|as|if|after) (?:(?:he|she|they|it) (?:was|were) |being )?(?:asked|pressed|quizzed|questioned|challenged)(?: by .{2,40}?)?(?: (?:about|on|over|whether|if|to)\b|$) ?/i,
				"",
			)
			.replace(
				/ (?:when|once|as) (?:(?:he|she|they|it) (?:was|were) )?(?:asked|pressed|questioned)(?: about (?:it|that|this))?$/i,
				"",
			)
			// Which of several is asked for is no topic.
			.replace(
				/^(?:(?:the )?(?:last|first) time|last|first|most recently|recently|lately|so far)$/i,
				"",
			),
	};
}
