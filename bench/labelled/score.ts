import { extract } from "../../src/extract/extract.js";
import type { Reference } from "../../src/extract/quotes/quote.js";
import { overlap, type Span } from "../../src/text/span.js";
import type { Labelled } from "./marked.js";

/** `right`: found, and every property right; `wrong`: found with a wrong property, or found where the gold has nothing; `missed`: not found. */
export type Outcome = "right" | "wrong" | "missed";

export interface Judgement {
	readonly kind: "quote" | "time" | "event";
	/** The rule that found it; `-` for what no rule found. */
	readonly rule: string;
	readonly outcome: Outcome;
	/** For a reader: the article, the words, what was wanted and what came. */
	readonly told: string;
}

/** Holds what the finders say of a labelled article against its marks. */
export function judge({ article, ...gold }: Labelled): Judgement[] {
	const found = extract(article);
	const cut = (span: Span) =>
		article.body.slice(span.start, span.end).replace(/\s+/g, " ");
	const nameOf = ({ person, ...span }: Reference) => person?.name ?? cut(span);
	const names = (list: readonly Reference[]) =>
		list.map(nameOf).toSorted().join(" & ");
	return [
		...match("quote", gold.quotes, found.quotes, 0.8, {
			wanted: (g) => `${g.kind} ${g.speaker ?? "-"}`,
			got: (p) =>
				`${p.kind} ${p.source?.person?.name ?? (p.source ? cut(p.source) : "-")}`,
		}),
		...match("time", gold.times, found.times, 0.3, {
			wanted: (g) => g.value,
			got: (p) => p.value,
		}),
		...match("event", gold.events, found.events, 0, {
			wanted: (g) =>
				`${g.predicate} ${[...g.agents].sort().join(" & ")} > ${[...g.patients].sort().join(" & ")} @ ${g.when ?? "-"}`,
			got: (p) =>
				`${p.predicate} ${names(p.agents)} > ${names(p.patients)} @ ${p.when?.value ?? "-"}`,
			place: (p) => p.trigger,
			// Only the events that a question would be about are marked.
			exhaustive: false,
		}),
	];

	function match<G extends Span, P extends Span & { readonly by: string }>(
		kind: Judgement["kind"],
		wanted: readonly G[],
		predicted: readonly P[],
		share: number,
		tell: {
			readonly wanted: (g: G) => string;
			readonly got: (p: P) => string;
			readonly place?: (p: P) => Span;
			readonly exhaustive?: boolean;
		},
	): Judgement[] {
		const left = new Set(predicted);
		const placeOf = tell.place ?? ((p: P) => p);
		const judged = wanted.map((g): Judgement => {
			const best = [...left]
				.map((p) => ({ p, iou: intersectionOverUnion(g, placeOf(p)) }))
				.filter(({ iou }) => iou > share)
				.sort((a, b) => b.iou - a.iou)[0]?.p;
			const told = `[${article.id}] ${cut(g)} | wanted ${tell.wanted(g)}`;
			if (!best) return { kind, rule: "-", outcome: "missed", told };
			left.delete(best);
			const right = tell.wanted(g) === tell.got(best);
			return {
				kind,
				rule: best.by,
				outcome: right ? "right" : "wrong",
				told: right ? told : `${told} | got ${tell.got(best)} (${cut(best)})`,
			};
		});
		if (tell.exhaustive === false) return judged;
		const extra = [...left].map((p): Judgement => {
			const told = `[${article.id}] ${cut(p)} | wanted nothing | got ${tell.got(p)}`;
			return { kind, rule: p.by, outcome: "wrong", told };
		});
		return [...judged, ...extra];
	}
}

function intersectionOverUnion(a: Span, b: Span): number {
	const both = overlap(a, b);
	return both / (a.end - a.start + b.end - b.start - both);
}
