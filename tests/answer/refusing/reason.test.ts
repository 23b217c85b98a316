import { expect, test } from "vitest";
import { english, voiceIn } from "../../../src/language/voice.js";
import { asked } from "../several/articles.js";

test.each([
	[
		"what did Brandt say in May",
		"The briefing quotes Olga Brandt in 5 passages, none “in May”.",
	],
	[
		"what did Reyl say about the inspection",
		"none about “the inspection”. Olga Brandt speaks of that.",
	],
	[
		"when did Brandt visit Kyiv",
		"“Brandt” is in 7 passages, none about “visit”. “Kyiv” does not occur.",
	],
	["when did Vark meet Stern", "none of them the same."],
	[
		"what did Macron say",
		"The briefing is 3 articles, of 4 March 2025 to 10 April 2025.",
	],
])("%s: %s", (question, reason) => {
	const answer = asked(question);
	expect(answer.abstained && answer.reason(english)).toContain(reason);
});

test.each([
	[
		"de",
		"what did Brandt say in May",
		"Die Artikel zitieren Olga Brandt an 5 Stellen, an keiner “in May”. Es liegen 3 Artikel vor, vom 4. März 2025 bis 10. April 2025.",
	],
	[
		"fr",
		"when did Brandt visit Kyiv",
		"“Brandt” figure dans 7 passages, jamais avec “visit”. “Kyiv” n’y figure pas. Il y a 3 articles, du 4 mars 2025 au 10 avril 2025.",
	],
	[
		"es",
		"what did Macron say",
		"“Macron” no es nadie a quien citen los artículos.",
	],
	["uk", "what did Macron say", "Є 3 статті, від 4 березня 2025"],
] as const)("%s: %s: %s", (language, question, reason) => {
	const answer = asked(question);
	expect(answer.abstained && answer.reason(voiceIn(language))).toContain(
		reason,
	);
});
