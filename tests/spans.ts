import { expect } from "vitest";
import type { Span } from "../src/text/span.js";

/** Every object in a finding or record that has a start and an end. */
export function spansIn(value: unknown, seen = new Set<unknown>()): Span[] {
	if (typeof value !== "object" || value === null || seen.has(value)) return [];
	seen.add(value);
	const inner = Object.values(value).flatMap((v) => spansIn(v, seen));
	return "start" in value && "end" in value ? [value as Span, ...inner] : inner;
}

export function expectInside(span: Span, outer: Span) {
	expect(Number.isInteger(span.start) && Number.isInteger(span.end)).toBe(true);
	expect(span.start).toBeGreaterThanOrEqual(outer.start);
	expect(span.end).toBeGreaterThan(span.start);
	expect(span.end).toBeLessThanOrEqual(outer.end);
}
