import type { Match } from "../action/happenings.js";
import { nearFirst, type Passage } from "../passages.js";
import type { Question } from "../question.js";

/** Log odds by which a sentence with what is asked for may be behind the first. */
const NEAR = 3;
/** So much less of the question may stand around a sentence that tells of the action, of that action elsewhere else. */
const AWAY = 0.3;

/** What is never told without its name: "turnout was 61 percent". */
const NAMED =
	/\b(?:turnout|inflation|unemployment|magnitude|attendance|bail|ransom|salary|deficit|interest rate)\b/i;
/** Log odds by which a sentence of the same article may be behind the first that has the name of what is measured. */
const CALLED = 4;

/** Whether the question asks for a quantity that has a name of its own, and a passage has that name. */
function calls({ its }: Passage): boolean {
	const [name] = NAMED.exec(its.inquiry.question.text) ?? [];
	if (name === undefined) return false;
	const { document } = its.extraction;
	const { start, end } = its.sentence;
	return document.article.body
		.slice(start, end)
		.toLowerCase()
		.includes(name.toLowerCase());
}

/** Sentences that have what is asked for before those that only speak of it. */
export function bySort(
	passages: readonly Passage[],
	{ wanted, action, by }: Question,
): readonly Passage[] {
	const first = (fits: readonly Passage[]): readonly Passage[] => [
		...fits,
		...passages.filter((p) => !fits.includes(p)),
	];
	const near = nearFirst(passages, NEAR).filter((p) =>
		namesAsMuch(p, passages),
	);
	switch (wanted) {
		case "number":
		case "duration": {
			const fits = near.filter(({ phrase }) => phrase && phrase.fit >= 0);
			const suiting = fits.filter(({ phrase }) => phrase?.suits);
			const called = nearFirst(passages, CALLED).filter(
				(p) => p.phrase?.suits && p.entry === passages[0]?.entry && calls(p),
			);
			return first([
				...new Set([...called, ...(suiting.length > 0 ? suiting : fits)]),
			]);
		}
		case "person": {
			if (action === null) return passages;
			// What tells of the action itself, with those whom the question names, and names the other.
			const around = passages[0]?.around ?? 0;
			const telling = nearFirst(passages, NEAR).filter(
				(p) => tells(p.match) && p.around >= around - AWAY,
			);
			// Who called is told by who began the call, before a call between two.
			const led = telling.filter(
				({ match }) => action.side === "agent" && match?.directed,
			);
			return first([...led, ...telling.filter((p) => !led.includes(p))]);
		}
		case "reason":
			// What is called a reason before what only came before.
			return first(near.filter(({ phrase }) => phrase?.suits));
		default:
			// Whether he called her is settled by her having called him.
			return by === "yes or no"
				? first(
						nearFirst(passages, NEAR).filter(
							({ match }) => match?.reversed && match.score >= 0.7,
						),
					)
				: passages;
	}
}

/** Whether a passage is of the likeliest one's article, or has each name of the question that that one has: else it tells of others. */
function namesAsMuch(
	{ entry, its }: Passage,
	[likeliest]: readonly Passage[],
): boolean {
	if (!likeliest || entry === likeliest.entry) return true;
	const { inquiry, alignment } = likeliest.its;
	return inquiry.words.every(
		({ sort }, n) =>
			sort !== "name" ||
			(alignment.strength[n] ?? 0) === 0 ||
			(its.alignment.strength[n] ?? 0) > 0,
	);
}

/** Whether an event or clause is the action asked about, done by and to those whom the question names, and names the other. */
function tells(match: Match | null): boolean {
	return (
		match !== null &&
		match.score >= 0.55 &&
		match.asked.length > 0 &&
		!match.others &&
		!match.reversed &&
		!match.negated
	);
}
