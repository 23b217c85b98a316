import { uncleft } from "./cleft.js";
import { withNamePlaced } from "./named-first.js";
import { askedWithNoun } from "./noun-clause.js";
import { askedFirst, questionProper } from "./question-proper.js";
import { asQuestion } from "./requests.js";
import { accordingTo } from "./vantage.js";
import { reworded } from "./wordings.js";

/**
 * How people write in a channel, and what a sentence would have: the language of chats, none of it the news. What stands
 * for two words is two words, so that every later rule reads plain English alone.
 */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
	`abt about|ppl people|ppls people's|govt government|gov't government|thru through|tho though|altho although|b4 before
bc because|cuz because|coz because|bcuz because|bcoz because|becuase because|becasue because|u you|ur your|r are
wat what|wut what|nxt next|lst last|frm from|wud would|cud could|shud should|wot what|wht what|waht what|wath what|hwat what|hwen when|hwere where|whta what|bout about|abotu about|abuot about|wen when|whn when|wehn when|whne when|wher where|wich which|whcih which
hwo how|hw how|hoo who|mny many|mcuh much|muhc much|hwy why|wy why|teh the|adn and|tmrw tomorrow|tmr tomorrow|yday yesterday|xmas Christmas|rn now
wanna want to|gonna going to|gotta have to|dunno don't know|kinda kind of|w/ with|w/o without|n and|smth something|sth something
any1 anyone|some1 someone|every1 everyone|msg message|pic picture|prez president|min. minister|dept department|dept. department|depts departments|spox spokesperson|intl international|parl parliament|uni university|
mins minutes|hrs hours|yrs years|mths months|wks weeks|mil million|bn billion|&amp; and
whats what is|whos who is|wheres where is|whens when is|whys why is|hows how is|thats that is|theres there is
what's what is|who's who is|where's where is|when's when is|why's why is|how's how is|that's that is
whatd what did|whod who did|whend when did|whyd why did|howd how did|what'd what did|who'd who did|how'd how did
isnt isn't|arent aren't|wasnt wasn't|werent weren't|dont don't|doesnt doesn't|didnt didn't|cant can't|wont won't
couldnt couldn't|shouldnt shouldn't|wouldnt wouldn't|hasnt hasn't|havent haven't|hadnt hadn't|aint isn't|theyre they are`
		.split(/[|\n]/)
		.map((line): [string, string] => {
			const at = line.indexOf(" ");
			return [line.slice(0, at), line.slice(at + 1)];
		}),
);

/** Whether a word, in small letters, is a spelling of chats that is written out when the question is read. */
export const isChat = (word: string): boolean => SPELLINGS.has(word);

/** What somebody says of having to ask at all, before the question: "sorry if this was asked before, …", "out of curiosity, …". */
const EXCUSE =
	/^(?:(?:sorry|apologies|hi|hey|hello|so|ok|and),? )*(?:(?:(?:i(?: am|'m) )?sorry|apologies|not sure|forgive me|pardon me)?,? ?if (?:this|that|it|i)(?: has| have|'ve|'s)? ?(?:was|been|is|were|am|missed|asked|already)[^,;:]{0,60}|(?:just )?out of (?:curiosity|interest)|just (?:curious|wondering|asking)|for the record|(?:i )?(?:may|might|must) have missed (?:it|this|that)[^,;:]{0,20})[,;:]? ?(?:but )?(?=(?:(?:by|with|to|for|from) )?(?:who|whom|whose|what|when|where|why|how|which)\b)/iu;

/** What opens a message and asks nothing. */
const OPENING =
	/^(?:(?:(?:hey|hi|hello|hiya|yo|greetings|good (?:morning|afternoon|evening|day)|thanks|thank you|cheers)(?: (?:there|all|everyone|everybody|folks|guys|team|bot|again))?|ok|okay|so|and so|but|wait|um+|uh+|hm+|er|lol|lmao|omg|btw|tbh|bro|bruh|guys|folks|all(?! (?:\p{L}+ ){1,4}(?:said|says|told|wrote|has|have|had)\b)|everyone|sorry|please|pls|plz|quick question|question|quick one|dateline|bot)[,:!. ]+)+(?=\p{L})/iu;

/** A request around the question itself: "does anyone know when …", "can you tell me who …". */
const REQUEST =
	/^(?:(?:do|does|did|has) (?:we|you|they|any ?one|any ?body|some ?one|it|the (?:article|briefing|news)s?) (?:know|remember|recall|say|tell|mention|have (?:any|an) idea|get|figure out)(?: us| me)?|(?:can|could|would|will) (?:you|any ?one|some ?one|some ?body)(?: please)? (?:(?:tell|remind|explain to|let) (?:me|us)(?: know)?|explain|find out|look up|check|clarify)|(?:please )?(?:(?:tell|remind|let|show|explain to) (?:me|us)(?: know)?|explain|find out|figure out|look up|clarify|check|name)|any ?(?:one|body)(?: here)? (?:knows?|remembers?)|(?:can|could|would|will|does|do) (?:you|any ?one|any ?body|some ?one)(?: here| please)? (?:recall|remember|know)|i(?: am|'m|'d| would)? ?(?:just |really )?(?:wonder(?:ing)?|curious(?: to know)?|(?:want|need|like|love|keen|eager|trying|hoping|interested|dying) (?:to (?:know|find out|hear|learn|understand|see|figure out|work out|remember|check)|in knowing)|asking(?: myself)?|do n['o]t know|don't know|don't get|don't understand|forgot|missed)|(?:any|no) (?:idea|clue)|not sure|curious|remind me|do tell|(?:my|the|a|one) question(?: is|:)?|interested (?:to know|in knowing))(?: again| exactly)?[,:]? (?=(?:if|whether|who|whom|whose|what|when|where|why|how|which)\b)/iu;

/** Words that only give a question its tone. */
const TONE =
	/\b(?:the (?:hell|heck|fuck|f|actual fuck)|tf|on earth|in the world|actually|really|literally|basically|honestly|again|even|pls|plz|please|lol|lmao|tho|though)\b(?: (?=\S)|$)/giu;

/** Base forms that make "what is X …" a question with "does": whoever wrote "whats" left out no more than the apostrophe. */
const BASE =
	/^(what|how|why|when|where|who) is (?!(?:it|there|this|that|to)\b)((?:(?!\b(?:why|how|whether|when|who)\b).){2,60}?)(?<! to) (say|think|want|claim|mean|believe|do|plan|expect|need|feel|know|get|call|tell)\b(?! (?:of|for)$)/iu;

/** Whoever takes over from somebody replaces them. */
const TAKING_OVER = /\b(take|takes|took|taking|taken) over (?:from|for)\b/giu;
const REPLACING: Readonly<Record<string, string>> = {
	take: "replace",
	takes: "replaces",
	took: "replaced",
	taking: "replacing",
	taken: "replaced",
};

const MONTHS: Readonly<Record<string, string>> = {
	jan: "January",
	feb: "February",
	mar: "March",
	apr: "April",
	jun: "June",
	jul: "July",
	aug: "August",
	sep: "September",
	oct: "October",
	nov: "November",
	dec: "December",
};

/** A month cut short, with its day or year beside it or a preposition before: elsewhere "mar" and "dec" are other words. */
const MONTH =
	/(?:(?<=\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?|in|since|until|till|by|before|after|early|late|mid|from|to|last|this) ))\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?|\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?= \d)/giu;

/** The country in small letters: whoever is meant by "us" has no article, owns nothing and acts in no question. */
const THE_US =
	/(?<=\bthe )us\b|(?<=\b(?:in|from|by|with|to|of|between|against) )us(?= (?:\p{L}{3,}ed|and|or)\b|['’]s\b)|^us(?= \p{L}{3,})|(?<=^(?:did|does|has|will|is|was|why|how|when|where|what|who)(?: (?:did|does|has|will|is|was))? )us\b/giu;

/** "The 12 year old", "a 40 yr old": one word of somebody's age. */
const YEARS_OLD =
	/(?<![\p{L}\p{N}])(\d{1,3})[ -]?(?:years?|yrs?|y)[ -]?(?:olds?|o)\b/giu;

/** "310k", "5m", "$2bn": figures cut short. */
const AMOUNT = /(?<![\p{L}\p{N}.])(\d+(?:\.\d+)?)(k|m|mn|mln|bn|tn)\b/giu;

function written(number: string, unit: string): string {
	if (unit !== "k")
		return `${number} ${unit.startsWith("m") ? "million" : unit === "bn" ? "billion" : "trillion"}`;
	return String(Math.round(Number(number) * 1000));
}

/**
 * A question as it would be written with care: white space, the marks at its end, what opens a message, requests around the
 * question, and the spellings of a chat are set right. The rest stays as it is.
 */
export function plain(text: string): string {
	let clean = text
		.replace(/[\u200b-\u200d\u2060\ufeff]/gu, "")
		.replace(/[\s]+/gu, " ")
		.replace(/[’‘]/gu, "'")
		.replace(/<@[!&]?\d+>/gu, " ")
		.trim()
		.replace(/^@\p{L}[^\s@]*[,:]? +(?=\p{L})/u, "");
	clean = clean.replace(/^wt[fh]\b/i, "what").replace(/^wdym by\b/i, "what is");
	clean = clean
		.split(" ")
		.map((word) => {
			const [, bare = "", tail = ""] = /^(.*?)([?!.,;:…)]*)$/u.exec(word) ?? [];
			// "U.S." and "US" are no slang.
			if (/^\p{Lu}{1,4}$/u.test(bare)) return word;
			const lower = bare.toLowerCase();
			const spelt = SPELLINGS.get(lower);
			if (spelt !== undefined) return spelt + tail;
			const owner = SPELLINGS.get(lower.replace(/'s$/, ""));
			return owner === undefined ? word : `${owner}'s${tail}`;
		})
		.join(" ");
	clean = clean
		.replace(EXCUSE, "")
		.replace(OPENING, "")
		.replace(/^what (is|are|was|were|did|does|do) (?:is|are) /i, "what $1 ")
		.replace(TONE, "")
		.replace(REQUEST, "")
		.replace(
			/^(?:if|whether) (?!(?:you|we|one) |.{2,60} is to be believed)/i,
			"",
		)
		.replace(TAKING_OVER, (_, form: string) => REPLACING[form] ?? form)
		.replace(/[\s?!.…,]+$/u, "")
		.trim();
	return asQuestion(
		askedWithNoun(
			uncleft(
				accordingTo(
					reworded(askedFirst(questionProper(withNamePlaced(clean)))).replace(
						BASE,
						"$1 does $2 $3",
					),
				),
			),
		),
	)
		.replace(
			MONTH,
			(month: string) => MONTHS[month.slice(0, 3).toLowerCase()] ?? month,
		)
		.replace(THE_US, "US")
		.replace(YEARS_OLD, "$1-year-old")
		.replace(AMOUNT, (_, number: string, unit: string) =>
			written(number, unit.toLowerCase()),
		);
}
