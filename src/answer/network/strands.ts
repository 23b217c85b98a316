import type { Voice } from "../../language/voice.js";
import type { Excerpt } from "../answer.js";
import { sameSentence } from "../excerpt.js";
import type { Link, Tie } from "./network.js";

/** One line of a network: all that is told of how two came into touch in one way. */
export interface Strand {
	readonly a: string;
	readonly b: string;
	readonly tie: Tie;
	/** Whether it is told as done by the one to the other, to either side. */
	readonly toA: boolean;
	readonly toB: boolean;
	/** In how many sentences. */
	readonly count: number;
}

/** Joins links between the same two: one told with its direction is told of the same line as one without. Most often told first. */
export function strandsOf(links: readonly Link[]): Strand[] {
	const joined = new Map<string, { links: Link[]; excerpts: Excerpt[] }>();
	for (const link of links) {
		const key = [link.tie, ...[link.from, link.to].sort()].join("\n");
		const there = joined.get(key) ?? { links: [], excerpts: [] };
		joined.set(key, there);
		there.links.push(link);
		for (const excerpt of link.excerpts)
			if (!there.excerpts.some((other) => sameSentence(other, excerpt)))
				there.excerpts.push(excerpt);
	}
	return [...joined.values()]
		.flatMap(({ links: all, excerpts }) => {
			const [first] = all;
			if (!first) return [];
			// Where one direction alone is told, it reads from left to right.
			const led = all.find(({ directed }) => directed) ?? first;
			const [a, b] = [led.from, led.to];
			const directed = all.filter((link) => link.directed);
			return [
				{
					a,
					b,
					tie: first.tie,
					toA: directed.some(({ to }) => to === a),
					toB: directed.some(({ to }) => to === b),
					count: excerpts.length,
				},
			];
		})
		.toSorted((x, y) => y.count - x.count);
}

/** The strands told most often, among no more people than these. */
export function strongest(
	strands: readonly Strand[],
	people: number,
	lines: number,
): Strand[] {
	const shown = new Set<string>();
	for (const { a, b } of strands) {
		const fresh = [a, b].filter((name) => !shown.has(name));
		if (shown.size + fresh.length > people) continue;
		for (const name of fresh) shown.add(name);
	}
	return strands
		.filter(({ a, b }) => shown.has(a) && shown.has(b))
		.slice(0, lines);
}

/** The phrase for each tie. */
export const TIE_PHRASES = {
	called: "network.called",
	met: "network.met",
	spoke: "network.spoke",
	quoted: "network.quoted",
} as const satisfies Record<Tie, string>;

/** A strand in a line of words. */
export function tellStrand(
	{ a, b, tie, toA, toB, count }: Strand,
	{ say }: Voice,
): string {
	const sign = toA && toB ? "↔" : toB ? "→" : toA ? "←" : "–";
	return `${a} ${sign} ${b}: ${say(TIE_PHRASES[tie])}, ${say("network.told", { n: count })}`;
}
