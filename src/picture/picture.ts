import type { Reply } from "../command.js";
import type { Drawing, Look } from "./drawing.js";
import { drawNetwork } from "./network.js";
import { drawTimeline } from "./timeline.js";

/** The picture that goes with a reply; null for one that has none. */
export function pictureOf(
	reply: Reply,
	look: Pick<Look, "first" | "voice">,
): Drawing | null {
	switch (reply.kind) {
		case "timeline":
			return drawTimeline(reply.timeline, {
				...look,
				headline: reply.headline,
			});
		case "network":
			return drawNetwork(reply.network, { ...look, headline: reply.headline });
		default:
			return null;
	}
}
