import type { Passage } from "./passages.js";

/**
 * Puts passages that tell a date first; where the question asks for the last or first of several, those that tell of
 * the action by date. The order of the others stays.
 */
export function byDate(
	passages: readonly Passage[],
	superlative: "last" | "first" | null,
): readonly Passage[] {
	const [best] = passages;
	if (!best) return passages;
	const dated = passages.filter((p) => dateOf(p) !== null);
	if (dated.length === 0) return passages;
	if (superlative === null || !(best.match && best.match.score >= 0.5))
		return (dated[0]?.score ?? 0) >= best.score * 0.6 ? dated : passages;
	const told = dated.filter(
		(p) =>
			p.match?.time &&
			p.match.score >= (best.match?.score ?? 0) * 0.75 &&
			/^\d{4}/.test(p.match.time.value),
	);
	if (told.length === 0) return dated;
	const sign = superlative === "last" ? -1 : 1;
	const ordered = told.toSorted((a, b) => {
		const [x, y] = [a.match?.time?.value ?? "", b.match?.time?.value ?? ""];
		return x === y ? 0 : x < y ? -sign : sign;
	});
	// Each date once, then what tells the same date again.
	const once = ordered.filter(
		(p, n) =>
			ordered.findIndex(
				(o) => o.match?.time?.value === p.match?.time?.value,
			) === n,
	);
	const chosen = [...once, ...ordered.filter((p) => !once.includes(p))];
	return [...chosen, ...dated.filter((p) => !chosen.includes(p))];
}

const dateOf = ({ match, phrase }: Passage) =>
	match?.time ?? phrase?.time ?? null;
