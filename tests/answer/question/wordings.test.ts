import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plain } from "../../../src/answer/question/plain.js";
import { reworded } from "../../../src/answer/question/wordings.js";
import { readQuestion } from "../../../src/answer/question.js";

describe("many ways to put a question, one to read", () => {
	test.each([
		["i need lopez's words on rent", "lopez's words on rent"],
		["find me lopez on rent", "lopez on rent"],
		["give me the quotes by lopez", "the quotes by lopez"],
		["could someone sum up lopez's take on rent", "lopez's take on rent"],
		["please summarise what lopez said", "what lopez said"],
		["can you remind me of lopez's words", "lopez's words"],
		["any idea what lopez had to say on rent", "what did lopez say on rent"],
		["what can lopez be heard saying", "what did lopez say"],
		[
			"lopez cracked a joke about the pitch, what did he say",
			"what did lopez say about the pitch",
		],
		[
			"what grounds does lopez give for thinking it is lost",
			"why does lopez think it is lost",
		],
		["roughly how many ships sank", "how many ships sank"],
		["just what did lopez say", "what did lopez say"],
		["why oh why did it sink", "why did it sink"],
		["what precisely did it cost", "what did it cost"],
		["whereabouts did it sink", "where did it sink"],
		["y did it sink", "why did it sink"],
		["were did it sink", "where did it sink"],
		["who was there to greet lopez", "who greets lopez"],
		["who was on hand to watch it", "who watches it"],
		["who wouldn't pay for it", "who refused to pay for it"],
		[
			"which people would lopez like to see in charge",
			"who does lopez want in charge",
		],
		["whose vote tipped the balance on it", "who cast the deciding vote on it"],
		["who runs it for now", "who runs it in the meantime"],
		["at what point did it sink", "when did it sink"],
		["did it sink at night, when", "when did it sink at night"],
		["for what reason did it sink", "why did it sink"],
		["what reason did lopez give", "what reason did lopez give"],
		[
			"what reason did lopez give for leaving",
			"what is the reason for lopez leaving",
		],
		["what was the reason they had to leave", "why they had to leave"],
		["what was the reason for the delay", "what was the reason for the delay"],
		["reasons for the delay", "what is the reason for the delay"],
		["on what grounds was lopez freed", "why was lopez freed"],
		["as of when is it shut", "when is it shut"],
		["in which place did it sink", "where did it sink"],
		["what is the number of ships lost", "how many ships lost"],
		["how many ships sank altogether", "how many ships sank"],
		["who was it that called lopez", "who called lopez"],
		["whos the one who called lopez", "who called lopez"],
		["name of the person who called lopez", "who called lopez"],
		["the guy who called lopez", "who called lopez"],
		["anyone know who called lopez", "who called lopez"],
		["find out who called lopez", "who called lopez"],
		[
			"what is lopez quoted as saying about rent",
			"what is lopez saying about rent",
		],
		["what did lopez have to say about rent", "what did lopez say about rent"],
		["what had lopez to say about rent", "what did lopez say about rent"],
		[
			"according to lopez, what is wrong with rent",
			"what is wrong with rent according to lopez",
		],
		["wht did lopez say abt rent", "what did lopez say about rent"],
		["@dateline what did lopez say", "what did lopez say"],
	])("%s: %s", (typed, meant) => {
		expect(plain(typed)).toBe(meant);
	});

	test("what is plain stays as it is", () => {
		for (const text of [
			"who owns the ship",
			"what did Lopez say about rent",
			"when was the ship sold",
			"does she need a licence",
		])
			expect(reworded(text)).toBe(text);
	});

	test("any text is reworded, and at once", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(typeof reworded(text)).toBe("string");
			}),
		);
		const long = `according to ${"who is the one that ".repeat(60)}`;
		expect(reworded(long).length).toBeLessThanOrEqual(long.length);
	});
});

describe("somebody's words are asked for without the verb “say”", () => {
	test.each([
		"lopez opinion on rent",
		"lopez stance on rent",
		"lopez thoughts on rent",
		"lopez verdict on rent",
		"lopez view of rent",
		"lopez moaning about rent",
		"lopez going on about rent",
		"lopez speaking about rent",
		"lopez apology for rent",
		"lopez's line on rent",
		"what did lopez make of rent",
		"how does lopez feel about rent",
		"where does lopez stand on rent",
		"how did lopez justify rent",
		"what remarks did lopez make on rent",
		"what excuse did lopez give for rent",
		"what is lopez complaining about re rent",
		"what was said by lopez about rent",
		"what was the reaction of lopez to rent",
		"what was lopez reaction to rent",
		"did lopez comment on rent",
		"anything from lopez about rent",
		"give me a quote by lopez about rent",
		"got a quote from lopez on rent?",
	])("%s", (text) => {
		const { intent, speaker, topic } = readQuestion(text);
		expect({ intent, speaker, topic }).toEqual({
			intent: "quote",
			speaker: "lopez",
			topic: "rent",
		});
	});
});
