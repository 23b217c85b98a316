import { askingOf } from "../one-article.js";

/** Two governments quarrel, and capitals stand for them or are only places. */
export const wheat = askingOf(
	`The Hungarian and Estonian agriculture ministers -- Ferenc Bodrog and Liina Saarepuu -- spoke by phone on March 13 about grain held at the port of Paldiski, the Hungarian government said.

"We want our wheat and we want it before Easter," Bodrog told reporters in Budapest.

Budapest accuses Estonia of holding back 40,000 tons of wheat, and Tallinn says the papers are forged.

Estonian Prime Minister Kadri Luik said the ships could leave once customs had counted every sack.

"Nobody will be hurried by a neighbor's holidays," said Priit Noor, an Estonian Foreign Ministry spokesman.

U.S. Secretary of State Martha Quell offered to send an arbiter. The Kremlin said it was watching the dispute "with sympathy for both sides."

Japanese traders have bought rice instead. Two Americans were hurt when a crane fell in the port on March 9.

Asked about the dispute in Washington, Latvian Ambassador Juris Zvirbulis declined to comment.`,
	{
		title: "Estonian and Hungarian ministers talk about grain",
		published: "2024-03-14",
	},
);
