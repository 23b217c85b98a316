/** A stretch of an article's body: UTF-16 code units, `end` exclusive, so that `body.slice(start, end)` gives its words. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** How many code units two spans share; 0 where they only touch. */
export function overlap(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
