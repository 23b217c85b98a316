import { networkOf } from "../../src/answer/network/network.js";
import { timelineOf } from "../../src/answer/timeline.js";
import { type Drawing, PLAIN } from "../../src/picture/drawing.js";
import { drawNetwork } from "../../src/picture/network.js";
import { drawTimeline } from "../../src/picture/timeline.js";
import { article, libraryOf } from "../commands/stage.js";

export const BODY = `The mayor of Elmsworth, Jane Doe, opened a bridge on May 2, 2024. She opened a road in March 2024.
Doe met Petr Vasko on Tuesday. Vasko called Doe on April 30, 2024. Doe spoke to Anna Holm on May 1.
"The old bridge was unsafe," Doe said.`;

export const library = (...bodies: string[]) =>
	libraryOf(
		...bodies.map((body, i) =>
			article({ id: `a${i}`, body, published: "2024-05-03" }),
		),
	);

export const ALL = { topic: null, from: null, to: null };

export const timeline = (...bodies: string[]) =>
	drawTimeline(timelineOf(library(...bodies), ALL), {
		...PLAIN,
		headline: "5 dated events",
	}) as Drawing;

export const network = (...bodies: string[]) =>
	drawNetwork(networkOf(library(...bodies), null)) as Drawing;

/** What is written in a picture, and where. */
export const texts = ({ svg }: Drawing) =>
	[...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)</g)].map(
		([, x, y, words]) => ({ x: Number(x), y: Number(y), words: words ?? "" }),
	);
