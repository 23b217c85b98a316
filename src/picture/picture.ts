import type { Reply } from "../command.js";
import type { Drawing } from "./drawing.js";
import { drawNetwork } from "./network.js";
import { drawTimeline } from "./timeline.js";

/** The picture that goes with a reply; null for one that has none. */
export function pictureOf(reply: Reply): Drawing | null {
	switch (reply.kind) {
		case "timeline":
			return drawTimeline(reply.timeline);
		case "network":
			return drawNetwork(reply.network);
		default:
			return null;
	}
}
