import type { ParagraphKind } from "./document.js";

interface KindRule {
	readonly name: string;
	/** Paragraphs with more characters than this are left alone: reporting may speak of the same things. */
	readonly longest: number;
	readonly pattern: RegExp;
}

/** What outlets add to their articles, told by its wording alone. Each pattern is tried on a paragraph's first part. */
const BOILERPLATE: readonly KindRule[] = [
	{
		name: "copyright line",
		longest: 600,
		pattern:
			/^(?:©|\(c\) (?:19|20)\d\d|copyright\b.{0,40}(?:©|\b(?:19|20)\d\d))|\ball rights reserved\b|\bmay not be (?:re)?(?:published|produced|distributed|printed|broadcast)\b|\b(?:re)?printed with permission\b/i,
	},
	{
		name: "labelled promotion",
		longest: 400,
		pattern:
			/^[*•>▶►»\s[(]*(?:live (?:briefing|blog|updates?|coverage|stream)|(?:read|see|watch|listen|hear|find out|learn|discover) (?:more|also|next|now|live|here)|read(?: the full story| on)?|see also|watch(?: live| the video| more)?|listen(?: live)?|related(?: (?:articles?|stor(?:y|ies)|coverage|content|links?|news|posts?|topics?|video))?|more(?: (?:from|on|about|stories|news|coverage|reading)\b.{0,50})?|also (?:read|see|watch)|don['’]t miss|editor['’]s picks?|recommended|trending(?: now)?|must[- ](?:read|see|watch)|most (?:read|popular|viewed)|you may also like|up next|what to (?:read|watch) next|top stories|in pictures|photos?|images?|picture|pictured|video|gallery|slide ?show|file (?:photo|image)|photo (?:credit|courtesy)|image (?:credit|source)|credits?|source|via|tags?|topics?|filed under|share(?: this)?|follow(?: us)?)\s?(?::|\||>>|»|—|–|--)\s*(?=\S)/i,
	},
	{
		name: "invitation to click, subscribe or follow",
		longest: 500,
		pattern:
			/(?:^|[.!?:,;|–—-]["”’)]? ?|\bor |\band |\bto \w+ (?:\w+ ){0,4})(?:please )?(?:click (?:here|on the (?:link|image|photo|video|button))|tap here|sign ?up (?:here|now|today|for (?:our|the|your|free|daily|weekly|breaking|e-?mail|\S+['’]s? )|to (?:receive|get))|subscribe (?:here|now|today|to (?:our|the|receive|get|us|\S+ (?:newsletter|podcast|channel)))|follow (?:us|him|her|them|me|@\w+|(?:\S+ ){1,5}on (?:twitter|facebook|instagram|x|threads|bluesky|mastodon|telegram|tiktok|youtube|google|linkedin))|like us on|find us on|join us on|download (?:our|the) (?:\S+ ){0,3}app\b|get (?:our|the latest|breaking|daily) (?:\S+ ){0,6}(?:newsletters?|inbox|e-?mails?|alerts?|app)\b|(?:support|donate to) (?:our|independent) (?:\S+ )?journalism|become a (?:member|subscriber|supporter)|create (?:an|your) (?:free )?account|register (?:here|now) (?:for|to))/i,
	},
	{
		name: "link at the end",
		longest: 400,
		pattern:
			/\b(?:click|tap|read more|see more|find out more|more information is available) here\b[^.!?]{0,30}[.!)]*$/i,
	},
	{
		name: "photo credit",
		longest: 400,
		pattern:
			/^\W{0,2}(?:(?:ap|afp|reuters|epa|upi|getty|file|courtesy|handout|staff|pool)(?: \w+)? (?:photos?|images?|pictures?|handout)\b|(?:photos?|images?|pictures?|illustration|graphic|video) (?:by|via|courtesy|from|:|credit))|\((?:(?:ap|afp|reuters|epa|upi|file|getty|pool|handout) (?:photos?|images?|pictures?)\b|(?:photos?|images?|pictures?) (?:by|via|courtesy|credit)\b|photo:)[^)]*\)?\s*$|\b(?:getty images|afp|reuters|ap photo|shutterstock|ap images|wikimedia commons|flickr|istock)\s?(?:\/|via|\|).{0,60}$/i,
	},
	{
		name: "agency credit",
		longest: 400,
		pattern:
			/^\W{0,2}(?:(?:additional |with )?(?:reporting|writing|editing|research|translation|compiled|edited|reported|written|produced)(?: \w+){0,3} by\b|contribut(?:ing|ed|ors?)(?: to this (?:report|story|article))?:|.{0,200}\b(?:contributed|assisted)(?: \w+)? (?:to|with) (?:this|the) (?:\w+ )?(?:report|story|article|reporting)\b.{0,20}$)/i,
	},
	{
		name: "interruption by the page",
		longest: 120,
		pattern:
			/^\W{0,3}(?:advertisement|sponsored(?: content)?|story continues(?: below)?|article continues(?: below)?|continue reading|scroll (?:down|for more)|loading|show comments|skip ad|(?:comments?|newsletter|share|tweet|print|e-?mail|facebook|twitter|getty images|shutterstock)(?:$|[^\w\s]\W*$)|thanks? (?:you )?for (?:reading|signing up|subscribing))\b.{0,60}$/i,
	},
	{
		name: "notice to correspondents",
		longest: 400,
		pattern:
			/^[^\w<]{0,3}(?:(?:contact|e-?mail|reach|write to|call|send (?:tips|letters|comments)) .{0,80}(?:@\S+|\bat \d{3}[-. ]|[.]com\b)|this (?:article|story|post|report|piece|column) (?:was|has been|is|first|originally|appeared).{0,30}\b(?:originally|first|republished|updated|corrected|published|appeared|adapted|syndicated|produced|part of)\b|(?:the )?(?:views|opinions) expressed\b|(?:last )?updated:?\s|published:?\s\d|posted(?: on| at)?:?\s\d)/i,
	},
];

/** No rule looks further than this into a paragraph, so that a huge one costs no more than a usual one. */
const LOOK = 600;
const HEADING_LIMIT = 140;

/** What kind of paragraph this text is. */
export function paragraphKind(text: string): ParagraphKind {
	if (text.length <= LOOK) {
		for (const rule of BOILERPLATE) {
			if (text.length <= rule.longest && rule.pattern.test(text))
				return "boilerplate";
		}
	}
	return isHeading(text) ? "heading" : "prose";
}

/** A short line that no mark ends. A line that ends in a colon, a comma or a dash (a dateline) leads into what follows. */
function isHeading(text: string): boolean {
	return (
		text.length <= HEADING_LIMIT &&
		!/[.?!:;,…_–—-]["'”’»)\]]*$/.test(text) &&
		!/["“”«»]$/.test(text) &&
		text.split(/\s+/, 21).length <= 20
	);
}

/** Whether a promotion's heading takes the paragraph after it along: that one speaks of the same thing to the reader. */
export function isPromotionFor(heading: string, text: string): boolean {
	const topic = /^(.*?)\s?[:|]/.exec(heading)?.[1];
	return (
		topic !== undefined &&
		topic.length > 3 &&
		text.length <= LOOK &&
		text.includes(topic)
	);
}
