import type { Point } from "./context.js";
import { fromPublished, fromReference } from "./pointing.js";
import type { Clock } from "./time-of-day.js";

/** A time of day on a day. */
export function onDay(point: Point, clock: Clock): Point {
	return (context) => {
		const m = point(context);
		if (m?.grain !== "day") return null;
		return m.known === "nothing" && m.day === 0
			? { ...m, clock }
			: { ...m, clock };
	};
}

/** The day last spoken of in the text, else publication's. */
export function sameDay(context: Parameters<Point>[0]): ReturnType<Point> {
	const { reference } = context;
	return reference?.moment.grain === "day"
		? fromReference("day", 0)(context)
		: fromPublished("day", 0)(context);
}
