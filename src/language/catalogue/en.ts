/**
 * The interface's phrases in English: ICU message syntax (unicode-org.github.io/icu/userguide/format_parse/messages).
 * Keys that begin with a stroke describe a command, or one of its options. Every other catalogue has the same keys.
 */
export const en = {
	"/quote": "What somebody said, in the words of the briefing",
	"/quote speaker": "Who spoke: a name, or a role such as a minister",
	"/quote topic": "What about; left out, everything they said",
	"/when": "When something happened, with the sentence that says so",
	"/when event": "What happened: a word such as invasion, or a question",
	"/who": "Who did something, or to whom it was done",
	"/who question": "Such as: called whom · met Smith · was arrested",
	"/ask": "Any question about the briefing, in your own words",
	"/ask question": "Your question",
	"/timeline": "The dated events of the briefing in order of time",
	"/timeline topic": "What or whom about; left out, everything",
	"/timeline from": "First day, such as 2022-05-13 or May 2022",
	"/timeline to": "Last day, such as 2022-05-13 or May 2022",
	"/about": "What the briefing tells of somebody: roles, quotations, meetings",
	"/about person": "A name, or a role such as a minister",
	"/network": "Who spoke to, met, called or quoted whom",
	"/network person":
		"A name, or a role such as a minister; left out, everybody",
	"/verify": "Whether exactly these words stand in the briefing, and where",
	"/verify words": "Words from anywhere, or the receipt under an answer",
	"/sources": "What the briefing holds: articles, outlets, dates",
	"/reload": "Read the articles anew (for those who manage the server)",
	"/help": "What can be asked, with examples from the articles",
	private: "Show the answer to me alone",

	"speech.direct": "direct quotation",
	"speech.mixed": "partly quoted",
	"speech.indirect": "reported, not verbatim speech",
	"speech.negated": "did not say this",
	"event.negated": "this did not happen",
	"speech.to": "to {whom}",
	"when.said": "said {date}",
	"when.published": "{date} (worked out from the publication date)",
	"when.context": "{date} (worked out from the context)",
	"cite.published": "published {date}",
	"cite.undated": "publication date not told",
	"cite.paragraph": "paragraph {n}",

	"date.yearless": "{date} of a year not told",
	"date.decade": "the {decade}s",
	"date.week": "the week of {from} to {to}",
	"date.weekend": "the weekend of {week}",
	"date.bare-week": "week {n} of a year not told",
	"date.weekday": "a {day}, not told which",
	"date.part": "{part} of {year}",
	"date.part-yearless": "{part} of a year not told",
	"date.SP": "spring",
	"date.SU": "summer",
	"date.FA": "autumn",
	"date.WI": "winter",
	"date.Q1": "first quarter",
	"date.Q2": "second quarter",
	"date.Q3": "third quarter",
	"date.Q4": "fourth quarter",
	"date.H1": "first half",
	"date.H2": "second half",
	"date.MO": "in the morning",
	"date.MI": "at midday",
	"date.AF": "in the afternoon",
	"date.EV": "in the evening",
	"date.NI": "at night",
	"date.DT": "by day",
	"date.D": "{n, plural, one {# day} other {# days}}",
	"date.W": "{n, plural, one {# week} other {# weeks}}",
	"date.M": "{n, plural, one {# month} other {# months}}",
	"date.Y": "{n, plural, one {# year} other {# years}}",
	"date.past": "in the past, not told when",
	"date.future": "in the future, not told when",
	"date.present": "at the time of writing",

	"answer.nothing": "Nothing found in the briefing.",
	"answer.count":
		"{who}: {n, plural, one {one excerpt} other {# excerpts}} from the briefing",
	"answer.count-nobody":
		"Found: {n, plural, one {one excerpt} other {# excerpts}} from the briefing",
	"answer.nearest": "The nearest that the briefing has:",
	"answer.verbatim": "Word for word from the articles",
	"answer.seeds": "seeds {fingerprint}",
	"answer.receipts": "{n, plural, one {receipt} other {receipts}} {receipts}",
	"answer.suggest": "Did you mean {names}?",
	"answer.no-room":
		"{n, plural, one {One more excerpt has no room here: ask for something narrower to see it.} other {# more excerpts have no room here: ask for something narrower to see them.}}",
	"answer.place": "{n} of {all}",
	"answer.page": "Page {n} of {all}",
	"answer.begins-before": "… the sentence begins before this",
	"answer.goes-on": "the sentence goes on …",
	"answer.shortened": "(shortened)",
	"answer.open": "open the article",
	"answer.link": "link",
	"answer.also": "Also in {list}",
	"answer.differ-number": "The articles tell different numbers: {list}",
	"answer.differ-date": "The articles tell different dates: {list}",
	"answer.rest-of-plain": "… and {n} more: take them one by one.",
	"no.articles":
		"There are no articles yet. Put .txt or .md files into the seeds folder and reload.",
	"no.question":
		"There is nothing to look for in that. Ask for what somebody said, when something happened, or who did it.",
	"no.unknown":
		"{n, plural, one {{who} is nobody who is quoted in the briefing.} other {{who} are nobody who are quoted in the briefing.}}",
	"no.quotes-nothing": "The briefing quotes nothing by {who}.",
	"no.quotes-no-speech":
		"The briefing quotes {who} in {n, plural, one {# passage} other {# passages}}, none of which is speech.",
	"no.quotes-not-on":
		"The briefing quotes {who} in {n, plural, one {# passage} other {# passages}}, none about {topic}.",
	"no.quotes-not-then":
		"The briefing quotes {who} in {n, plural, one {# passage} other {# passages}}, none {time}.",
	"no.quotes-not-on-then":
		"The briefing quotes {who} in {n, plural, one {# passage} other {# passages}}, none about {topic} or {time}.",
	"no.another-speaks": "{who} speaks of that.",
	"no.is-in": "{what} is in {n, plural, one {# passage} other {# passages}}",
	"no.none-same": "{found}, none of them the same.",
	"no.none-about": "{found}, none about {what}.",
	"no.none-of-them-about": "{found}, none of them about {what}.",
	"no.none-answers": "{found}, but none answers this.",
	"no.sentence": "No sentence of the briefing answers that.",
	"no.sentence-of":
		"No sentence of the briefing answers that; looked for {words}.",
	"no.missing":
		"{n, plural, one {{words} does not occur.} other {{words} do not occur.}}",
	"no.one-of-several": "Not in the briefing: {question} {reason}",
	"no.coverage":
		"{n, plural, one {The briefing is one article, {span}.} other {The briefing is # articles, {span}.}}",
	"no.undated": "without a date",
	"no.of-day": "of {day}",
	"no.of-days": "of {from} to {to}",
	"notice.no-room":
		"… and {n, plural, one {# more line} other {# more lines}} that have no room here.",

	"button.one-by-one": "One by one",
	"button.previous": "Previous",
	"button.next": "Next",
	"button.all": "All",
	"button.context": "More context",
	"button.less": "Less context",
	"button.plain": "Plain text",
	"button.everyone": "Show everyone",
	"button.nearest": "Nearest",
	"button.remove": "Remove",

	"host.restarting":
		"I am just being restarted. Try again in a minute, please.",
	"host.unknown-button":
		"I no longer know what this button did: the answer was given by an older me. Ask again, please.",
	"host.stale":
		"The articles have changed since this answer was given, so this button no longer knows its place in them. Ask again, please.",
	"host.not-yours":
		"Only whoever asked can remove this answer, and members with the permission Manage Messages.",
	"host.unknown-command":
		"I no longer know {command}. Discord may take an hour to forget it too; /help tells what there is.",
	"host.no-words": "There are no words in that message to look for.",
	"host.failed":
		"Something went wrong on my side, and nothing was answered. Whoever runs this bot finds the reason in its log under {id}.",
	"host.slow-user":
		"You ask faster than I may answer. Try again in {n, plural, one {a second} other {# seconds}}, please.",
	"host.slow-channel":
		"There are too many questions in that channel at once. Try again in {n, plural, one {a second} other {# seconds}}, please.",
	"host.too-many":
		"I answer {most} questions of one message; please ask the {n, plural, one {last one} other {last #}} again.",
	"host.ask-me": "Ask me a question about the news briefing.",
	"host.too-long":
		"That is {n} characters long; I read questions of up to {most}.",
	"host.admins":
		"/{command} is for members with the permission Manage Server, and for those whom the bot''s owner has named in ADMIN_IDS.",
	"host.lacking":
		"I can''t answer in {channel}: I lack the permission {permissions} there. Somebody who manages the server can give it to me. ({id})",
	"host.lacking-some":
		"I can''t answer in {channel}: I lack one of the permissions {permissions} there. Somebody who manages the server can give it to me. ({id})",
	"list.and": "{first} and {last}",

	"ask.blank":
		"There was nothing to look for. Type a few words; /help shows examples.",
	"sources.title": "Sources",
	"sources.none":
		"There are no articles yet. Put .txt or .md files into the seeds folder and use /reload.",
	"sources.from":
		"{n, plural, one {# article} other {# articles}} from {outlets}",
	"sources.unnamed": "unnamed",
	"sources.on": "Published on {date}",
	"sources.span": "Published from {from} to {to}",
	"sources.no-dates": "No publication dates are given",
	"sources.undated":
		"{n, plural, one {# article} other {# articles}} without `published` in the front matter: what “last week” meant there can’t be told",
	"sources.counts":
		"{sentences, plural, one {# sentence} other {# sentences}}, {quotations, plural, one {# quotation} other {# quotations}}, {events, plural, one {# event} other {# events}}",
	"sources.seeds": "Seeds {fingerprint}",
	"sources.newest": "The newest {n}",
	"sources.articles": "Articles",
	"list.more": "{list} and {n} more",
	"list.rest": "… and {n} more",
	"reload.refused":
		"Only members who manage the server may reload the articles, or those named in ADMIN_IDS. Ask one of them.",
	"reload.done": "Reloaded",
	"reload.not": "Not reloaded",
	"reload.kept": "The articles that were there still answer. {failure}",
	"reload.same": "Nothing has changed. It took {ms} ms.",
	"reload.took": "It took {ms} ms.",
	"reload.added": "Added ({n})",
	"reload.changed": "Changed ({n})",
	"reload.removed": "Removed ({n})",
	"reload.bad": "Refused ({n})",
	"reload.line": "{file}, line {line}: {reason} {advice}",
	"verify.exact":
		"These words stand exactly so in the briefing{n, plural, one {} other {, in # places}}.",
	"verify.reshaped":
		"These words stand in the briefing{n, plural, one {} other {, in # places}}; only quotation marks, dashes or spaces are shaped differently.",
	"verify.quoted":
		"The words in quotation marks stand exactly so in the briefing{n, plural, one {} other {, in # places}}.",
	"verify.quoted-reshaped":
		"The words in quotation marks stand in the briefing{n, plural, one {} other {, in # places}}; only quotation marks, dashes or spaces are shaped differently.",
	"verify.left-out":
		"Not exactly: the first to differ is “{actual}”, which the article has and these words leave out.",
	"verify.added":
		"Not exactly: the first to differ is “{claimed}”, which the article does not have.",
	"verify.differs":
		"Not exactly: the first to differ is “{claimed}”, where the article has “{actual}”.",
	"verify.differences": "{n} words or marks differ in all.",
	"verify.closest": "This comes closest.",
	"verify.absent":
		"These words do not stand in the briefing, nor anything close to them.",
	"verify.other-seeds":
		"This receipt is from other articles (seeds {old}; now they are {now}), so I can''t tell from it. Paste the words themselves.",
	"verify.mistyped":
		"This looks like a receipt, but its check digits do not fit: look at it again, or paste the words themselves.",
	"timeline.summary":
		"{n, plural, one {# dated event} other {# dated events}}, {from} to {to}",
	"timeline.one-day":
		"{n, plural, one {# dated event} other {# dated events}}, {day}",
	"timeline.planned": "planned",
	"timeline.none": "The briefing tells of no event by date.",
	"timeline.not-about":
		"The briefing tells of {n, plural, one {# dated event} other {# dated events}}, but of none about “{topic}”.",
	"timeline.not-then":
		"The briefing tells of {n, plural, one {# dated event} other {# dated events}}, but of none in the time asked for.",
	"timeline.not-about-then":
		"The briefing tells of {n, plural, one {# dated event} other {# dated events}}, but of none about “{topic}” in the time asked for.",
	"timeline.no-date":
		"“{date}” is no date that I can read. Write it as 2022-05-13, 13 May 2022, May 2022 or 2022.",
	"timeline.crossed": "{from} is after {to}: nothing lies between them.",
	"network.summary":
		"{people, plural, one {# person} other {# people}}, {links, plural, one {# link} other {# links}} between them",
	"network.partly":
		"Read from the {read, number} of {of, number} articles that tell most of people in touch; with a person it looks at theirs",
	"network.none":
		"No article tells of two people who spoke, met or called each other.",
	"network.nobody":
		"No article tells of anybody with whom {name} spoke or met.",
	"network.called": "called",
	"network.met": "met",
	"network.spoke": "spoke",
	"network.quoted": "quoted",
	"network.told": "told {n, plural, one {once} other {# times}}",
	"picture.window":
		"{from, number}–{to, number} of {all, number} dated events; narrow it with topic, from or to",
	"picture.stated": "date stated",
	"picture.worked-out": "date worked out",
	"picture.lasting": "longer than a day",
	"picture.published": "published",
	"picture.published-on": "Published {date}: {outlets}",
	"picture.some":
		"The {n} people of whom most is told, of {all, number}; narrow it with person",
	"picture.arrow": "arrow: who did it to whom",
	"picture.strength": "number: how often told",
	"picture.more": "… and {n} more",

	"about.quoted":
		"{name}: quoted {n, plural, one {once} other {# times}}, in {articles, plural, one {# article} other {# articles}}",
	"about.not-quoted":
		"{name}: not quoted, in {articles, plural, one {# article} other {# articles}}",
	"about.met": "met or spoke with {n}",
	"about.roles": "Roles and names",
	"about.called": "Also called {names}",
	"about.quotations": "Quotations",
	"about.counts": "Quoted {n, plural, one {once} other {# times}}: {kinds}",
	"about.again": "In the same words in other articles, not counted again: {n}",
	"about.direct": "{n} direct",
	"about.mixed": "{n} partly quoted",
	"about.indirect": "{n} reported",
	"about.first": "First: {source}",
	"about.last": "Last: {source}",
	"about.latest": "Latest quotation",
	"about.earliest": "First quotation",
	"about.contact": "Met or spoke with {name}",
	"about.several": "“{name}” may be several: ask for one of them.",
	"about.nobody": "“{name}” is nobody whom the briefing names.",
	"help.title": "Ask the briefing",
	"help.lead":
		"Every answer is an excerpt from an article, word for word, with its source. What the articles do not say, I do not know.",
	"help.commands": "Commands",
	"help.quote": "/quote – what somebody said, with a topic or without",
	"help.when": "/when – when something happened",
	"help.who": "/who – who did something, or to whom",
	"help.ask": "/ask – any other question, in your own words",
	"help.timeline": "/timeline – the dated events in order",
	"help.network": "/network – who spoke to, met or called whom",
	"help.about": "/about – somebody''s roles, quotations and meetings",
	"help.verify":
		"/verify – whether exactly these words stand in an article, and where",
	"help.sources": "/sources – which articles there are",
	"help.reload":
		"/reload – read the articles anew, for those who manage the server",
	"help.examples": "For example",
	"help.good": "Good to know",
	"help.misspelt": "A misspelt name is mostly found all the same.",
	"help.private": "With the option private, I show an answer to you alone.",
	"help.language":
		"The articles are in English: questions in English are understood best, and excerpts stay as they are written.",
	"help.articles":
		"{n, plural, one {There is 1 article to ask.} other {There are # articles to ask.}}",
} as const satisfies Readonly<Record<string, string>>;

/** A phrase by its name. */
export type Key = keyof typeof en;

/** The phrases of one language. */
export type Catalogue = Readonly<Record<Key, string>>;
