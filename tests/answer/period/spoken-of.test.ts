import { expect, test } from "vitest";
import { askingOf } from "../one-article.js";

const { asked, first, words, marked } = askingOf(
	`"Norland was cold once, and Estmark sent coal," Ada Holm said on Monday. "We have not forgotten the winter of 1978."
"The port is open," Holm said on Tuesday.
Petr Vasko's brother, Jan Weil, chairs the board. Vasko's former secretary, Lena Brandt, said the books were false.
The current quota, agreed in 2019, runs out on December 31.
Estmark welcomed the truce. Its foreign minister, Rita Voss, said that her country would send 60 observers.`,
	{ id: "winter", title: "Coal and quotas", published: "2024-05-15" },
);

test.each([
	"holm on the winter of 1978",
	"what did Holm say about the winter of 1978",
])("%s: a time that is spoken of is not when she spoke", (question) => {
	expect(words(first(question))).toContain("the winter of 1978");
});

test("a day of the articles is when somebody spoke", () => {
	expect(words(first("what did Holm say on Tuesday"))).toContain("is open");
	expect(asked("what did Holm say on Friday").abstained).toBe(true);
});

test("a name in another's description is no job: it may be misspelt", () => {
	expect(words(first("what did lena brant say"))).toContain("were false");
	expect(words(first("who is jan wiel"))).toContain("chairs the board");
});

test("beside a date, what is current tells no time", () => {
	const answer = first("When does the current quota run out?");
	expect(marked(answer)).toContain("December 31");
	expect(answer?.when).toBe("2024-12-31");
});

test("her country may be the one that the paragraph names", () => {
	expect(words(first("How many observers will Estmark send?"))).toContain(
		"60 observers",
	);
});

test("after which vote is told by what it was on", () => {
	const votes = askingOf(
		`Voters rejected the tunnel on 12 May. The finance minister, Jan Weil, resigned on 13 May over the tunnel.
The council held a vote on rent on 20 May. Its chairwoman, Lena Brandt, resigned on 21 May.`,
		{ id: "votes", title: "Votes and resignations", published: "2024-05-30" },
	);
	expect(
		votes.words(votes.first("who resigned after the rent vote")),
	).toContain("Lena Brandt");
});
