const NAMED_FRAMES: ReadonlySet<string> = new Set(
	"that wh clause to ing np by predicate adverbial verb other quote mark colon none".split(
		" ",
	),
);

/** A frame's sort: all prepositions are one. */
export function groupOf(frame: string): string {
	if (NAMED_FRAMES.has(frame) || frame.startsWith("np ")) return frame;
	const sort = /^[na] /.exec(frame)?.[0] ?? "";
	const rest = frame.slice(sort.length);
	return sort + (sort !== "" && NAMED_FRAMES.has(rest) ? rest : "preposition");
}
