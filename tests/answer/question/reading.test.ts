import { describe, expect, test } from "vitest";
import { readQuestion } from "../../../src/answer/question.js";

describe("what somebody said", () => {
	test.each([
		["what did Blinken say", "Blinken", ""],
		["What did Blinken say about the war?", "Blinken", "the war"],
		["what has the mayor said on taxes", "the mayor", "taxes"],
		[
			"What did the head of the bank tell reporters about rates?",
			"the head of the bank",
			"reporters about rates",
		],
		["how did Lopez explain the flood to the press", "Lopez", "the flood"],
		["what did Lopez say to reporters in Emden", "Lopez", "in Emden"],
		["how did Lopez put it to the board", "Lopez", "the board"],
		["how did Lopez sum it up", "Lopez", ""],
		["what did Lopez point out about rent", "Lopez", "rent"],
		["what has Lopez been saying about rent", "Lopez", "rent"],
		["what, if anything, did Lopez say about rent", "Lopez", "rent"],
		["tell me about Lopez's remarks on rent", "Lopez", "rent"],
		["what phrase did Lopez use to describe rent", "Lopez", "rent"],
		["what comparison did Lopez draw", "Lopez", ""],
		["what does Lopez reckon", "Lopez", ""],
		["how did Lopez compare the two bids", "Lopez", "the two bids"],
		["how did Lopez brush off the row", "Lopez", "the row"],
		["how did Lopez take it that he lost", "Lopez", "he lost"],
		[
			"what was Lopez's answer when asked if rent is fair",
			"Lopez",
			"rent is fair",
		],
		["what did Lopez answer when asked about rent", "Lopez", "rent"],
		["what did Lopez say about rent when asked", "Lopez", "rent"],
		["which harsh line about Kroll did Lopez utter", "Lopez", "Kroll"],
		["what metaphor did Lopez use for the port", "Lopez", "the port"],
		["why no vote, what did the mayor say", "the mayor", "why no vote"],
		["what the mayor fears if it rains", "the mayor", "it rains"],
		["Lopez's excuse", "Lopez", ""],
		["what is the union's verdict", "the union", ""],
		[
			"verdict of the two analysts on the fleet",
			"the two analysts",
			"the fleet",
		],
		["a plea from the mayor about dogs", "the mayor", "dogs"],
		["how did Lopez respond to the verdict", "Lopez", "the verdict"],
		["what was said about the strike by the union", "the union", "the strike"],
		["where did Lopez think the boats were", "Lopez", "the boats were"],
		["who does Lopez believe will win", "Lopez", "will win"],
		["what did lopez promises about the pier", "lopez", "the pier"],
		["in what words did Lopez accept defeat", "Lopez", "accept defeat"],
		[
			"in what words did the head of the port accept it",
			"the head of the port",
			"accept it",
		],
		[
			"all the quotes we have from the clerk Ana Lopez",
			"the clerk Ana Lopez",
			"",
		],
		[
			"what did Lopez and Kroll each say in their statements on rent",
			"Lopez and Kroll",
			"rent",
		],
		["quotes from Ana Lopez about schools", "Ana Lopez", "schools"],
		["give me the quotes by Lopez", "Lopez", ""],
		["Lopez's reaction to the vote", "Lopez", "the vote"],
		["Lopez on the vote", "Lopez", "the vote"],
		["ana lopez on waiting seven years", "ana lopez", "waiting seven years"],
		["did Lopez say anything about the vote", "Lopez", "the vote"],
		[
			"what did Kroll promise the people who lost their houses",
			"Kroll",
			"the people who lost their houses",
		],
		[
			"what did the man who runs the port write on Telegram",
			"the man who runs the port",
			"Telegram",
		],
	])("%s", (text, speaker, topic) => {
		expect(readQuestion(text)).toMatchObject({
			intent: "quote",
			wanted: "words",
			speaker,
			topic,
		});
	});
});

test.each([
	["statement on the strike", null, "the strike"],
	["any comments about rent", null, "rent"],
	["is there an official reaction to the verdict", null, "the verdict"],
	["union statement on pay", "union", "pay"],
	["any port authority comment about the delay", "port authority", "the delay"],
])("%s: anybody's words, or somebody's", (text, speaker, topic) => {
	expect(readQuestion(text)).toMatchObject({ intent: "quote", speaker, topic });
});

describe("other questions", () => {
	test.each([
		["when did Lopez meet Chen", "when", "date"],
		["until when do the schools stay closed?", "when", "date"],
		["which year did the war begin", "when", "date"],
		["date of the vote", "when", "date"],
		["earliest date for a ruling", "when", "date"],
		["school start date", "when", "date"],
		["what is the deadline for bids", "when", "date"],
		["who called whom", "who", "person"],
		["Which countries sent help?", "who", "person"],
		["to whom did she give it", "who", "person"],
		["how many people died", "ask", "number"],
		["How much did it cost?", "ask", "number"],
		["how long did the call last", "ask", "duration"],
		["how many years did he get", "ask", "duration"],
		["where did they meet", "ask", "place"],
		["why did the bridge fall", "ask", "reason"],
		["what prompted the strike", "ask", "reason"],
		["what is behind the strike", "ask", "reason"],
		["share of voters in favour of the bridge", "ask", "number"],
		["size of the fine for the mill", "ask", "number"],
		["what was the turnout in the election", "ask", "number"],
		["what did the company put on the table in the talks", "ask", "thing"],
		["what is the law called", "ask", "thing"],
		// Of what happened and what somebody said beside it the former is asked for.
		["what happened after Lopez warned of the flood", "ask", "thing"],
		["if there is a vote on the bath, is it in May", "ask", "thing"],
		["how expensive is the strike for the port, per day", "ask", "number"],
		["flood", "ask", "thing"],
		["", "ask", "thing"],
	])("%s", (text, intent, wanted) => {
		expect(readQuestion(text)).toMatchObject({ intent, wanted, speaker: null });
	});
});

describe("which side of an action is asked for", () => {
	test.each([
		["who called Lopez", "agent", "", "Lopez"],
		["who did Lopez call", "patient", "Lopez", ""],
		["whom did Lopez call on Friday", "patient", "Lopez", ""],
		["who was called by Lopez", "patient", "Lopez", ""],
		["by whom was Lopez called", "agent", "", "Lopez"],
		["who was Lopez called by", "agent", "", "Lopez"],
		["who did Lopez speak with", "patient", "Lopez", ""],
		["who will lead the delegation", "agent", "", "the delegation"],
		["who has been arrested", "patient", "", ""],
		["when was the ferry hit", "patient", "", "the ferry"],
		// Which of several times is no part of whoever acts.
		["when did Lopez and Chen last talk", "patient", "Lopez and Chen", ""],
		["who called whom", "both", "", ""],
	])("%s", (text, side, agent, patient) => {
		expect(readQuestion(text).action).toMatchObject({ side, agent, patient });
	});

	test.each([
		["when will power be restored", "restore", "", "power"],
		[
			"when did the audit first warn the board",
			"warn",
			"the audit",
			"the board",
		],
		["when did the first talks fail", "fail", "the first talks", ""],
		// A particle is no verb behind one.
		["when will Lopez step down", "step", "Lopez", ""],
		["when did the plane go down", "go", "the plane", ""],
		// Nouns that could be verbs by their form, before the verb of the helper.
		["what time did the car stop", "stop", "the car", ""],
		["when can people see the team", "see", "people", "the team"],
		["when do the water bombers get here", "get", "the water bombers", "here"],
		[
			"when will the result of the vote be told",
			"tell",
			"",
			"the result of the vote",
		],
	])("%s: the verb is to %s", (text, base, agent, patient) => {
		const { action } = readQuestion(text);
		expect(action?.bases).toContain(base);
		expect(action).toMatchObject({ agent, patient });
	});

	test.each([
		"by when will everybody have electricity",
		"when do they have to be in Dublin",
		"who was the key witness",
		"when did the war begin",
		"where is it",
		"flood",
	])("%s asks for no action", (text) => {
		expect(readQuestion(text).action).toBeNull();
	});
});

test.each([
	["when did they last meet", "last"],
	["the latest on the strike", "last"],
	["when did they first meet", "first"],
	["when did they meet", null],
])("%s: %s of several", (text, superlative) => {
	expect(readQuestion(text).superlative).toBe(superlative);
});
