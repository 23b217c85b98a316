import type { Span } from "./span.js";

/** Where quotation marks open and close in one paragraph, before it is known which ones go on from the paragraph before. */
export interface MarkPair extends Span {
	readonly inner: Span;
	readonly depth: number;
	readonly closed: boolean;
	readonly family: Family;
}

/** Marks that pair with one another and with no others. */
export type Family = "double" | "single" | "guillemet";

interface Open {
	readonly start: number;
	readonly width: number;
	readonly family: Family;
	readonly depth: number;
	/** Its place among the pairs, kept so that they stay in the order of their starts. */
	readonly slot: number;
}

type Role = "open" | "close" | "either" | "none";

const WORD = /[\p{L}\p{N}\p{M}$€£%]/u;
const ELISIONS =
	/^['’‘](?:em|til|tis|twas|twere|cause|cuz|bout|round|n|nuff|fraid|kay|\d\ds?)\b/i;

/**
 * Pairs up the quotation marks of `body.slice(start, end)`: curly, straight, TeX-style (`` and '') and guillemets, nested.
 * Apostrophes, inches and feet are no marks. A double mark left open ends with the paragraph; a single one left open was
 * none, unless it opens the paragraph. Linear: each mark is opened once and closed once.
 */
export function pairMarks(
	body: string,
	start: number,
	end: number,
): MarkPair[] {
	const pairs: (MarkPair | null)[] = [];
	const stack: Open[] = [];
	const open: Record<Family, number> = { double: 0, single: 0, guillemet: 0 };
	const lastSingleCloser = findLastSingleCloser(body, start, end);

	const begin = (at: number, width: number, family: Family) => {
		stack.push({
			start: at,
			width,
			family,
			depth: stack.length,
			slot: pairs.length,
		});
		pairs.push(null);
		open[family]++;
	};
	const finish = (
		mark: Open,
		inner: number,
		outer: number,
		closed: boolean,
	) => {
		pairs[mark.slot] = {
			start: mark.start,
			end: outer,
			inner: { start: mark.start + mark.width, end: inner },
			depth: mark.depth,
			closed,
			family: mark.family,
		};
	};
	const drop = (mark: Open, outer: number) => {
		open[mark.family]--;
		const reopened = mark.start === start;
		if (mark.family !== "single" || reopened) finish(mark, outer, outer, false);
	};
	const close = (at: number, width: number, family: Family) => {
		while (open[family] > 0) {
			const mark = stack.pop();
			if (!mark) return;
			if (mark.family !== family) {
				drop(mark, at);
				continue;
			}
			open[family]--;
			finish(mark, at, at + width, true);
			return;
		}
	};

	for (let at = start; at < end; at++) {
		const code = body.charCodeAt(at);
		if (!MARK_CODES.has(code)) continue;
		const char = body.charAt(at);
		const doubled =
			(char === "'" || char === "`") &&
			body.charAt(at + 1) === char &&
			at + 1 < end;
		const width = doubled ? 2 : 1;
		const before = at > start ? body.charAt(at - 1) : " ";
		const after = at + width < end ? body.charAt(at + width) : " ";
		if (char === "«" || char === "»") {
			if (char === "«") begin(at, 1, "guillemet");
			else close(at, 1, "guillemet");
		} else if (
			doubled ||
			char === '"' ||
			char === "“" ||
			char === "”" ||
			char === "„" ||
			char === "‟"
		) {
			const role = doubleRole(char, before, after, open.double > 0, body, at);
			if (role === "open" || (role === "either" && open.double === 0))
				begin(at, width, "double");
			else if (role !== "none") close(at, width, "double");
		} else {
			const role = singleRole(char, before, after, open.single > 0, body, at);
			if (role === "open" && (lastSingleCloser > at || at === start))
				begin(at, 1, "single");
			else if (role === "close") close(at, 1, "single");
		}
		at += width - 1;
	}
	for (let mark = stack.pop(); mark; mark = stack.pop()) drop(mark, end);
	return withDepths(pairs.filter((pair) => pair !== null));
}

const MARK_CODES: ReadonlySet<number> = new Set(
	Array.from("\"'`“”„‟‘’‚‛«»", (mark) => mark.charCodeAt(0)),
);

function doubleRole(
	char: string,
	before: string,
	after: string,
	inside: boolean,
	body: string,
	at: number,
): Role {
	if (char === "``" || char === "`" || char === "„") return "open";
	if (char === "“") {
		// Some outlets close with the opening mark: "They see that. “"
		const ends =
			inside &&
			(/\s/.test(after) || !(isSpaceOrOpener(before) || WORD.test(after)));
		return ends ? "close" : "open";
	}
	if (char === "”")
		return !inside && isSpaceOrOpener(before) && WORD.test(after)
			? "open"
			: "close";
	if (/\d/.test(before) && isInchMark(body, at, inside)) return "none";
	return straightRole(before, after);
}

function straightRole(before: string, after: string): Role {
	const left = isSpaceOrOpener(before);
	const right = isSpaceOrCloser(after);
	if (left && !right) return "open";
	if (right && !left) return "close";
	return "either";
}

function singleRole(
	char: string,
	before: string,
	after: string,
	inside: boolean,
	body: string,
	at: number,
): Role {
	if (char === "`")
		return isSpaceOrOpener(before) && WORD.test(after) ? "open" : "none";
	const wordBefore = WORD.test(before);
	const wordAfter = WORD.test(after);
	if (wordBefore && wordAfter) return "none";
	if (char === "‘" || char === "‚" || char === "‛") {
		return wordAfter || after === "“" || after === '"'
			? ELISIONS.test(body.slice(at, at + 7))
				? "none"
				: "open"
			: "none";
	}
	if (!wordBefore && isSpaceOrOpener(before)) {
		if (char === "’" || ELISIONS.test(body.slice(at, at + 7))) return "none";
		return wordAfter || after === '"' || after === "“" ? "open" : "none";
	}
	if (!inside || !isSpaceOrCloser(after)) return "none";
	// "the boys' game" inside single marks: an apostrophe after s, with the phrase going on.
	if (
		/s/i.test(before) &&
		after === " " &&
		/\p{Ll}/u.test(body.charAt(at + 2)) &&
		hasCloserSoon(body, at)
	)
		return "none";
	return "close";
}

/** Whether a later mark within the next words looks more like the end. Bounded, so that the whole stays linear. */
function hasCloserSoon(body: string, at: number): boolean {
	return /[\p{L}\p{N}.,?!…]['’](?:[\s.,;:?!)"”]|$)/u.test(
		body.slice(at + 1, at + 120),
	);
}

/** `5'10"` and `a 12" pipe`: a number's mark, unless a quotation is open that it may well close. */
function isInchMark(body: string, at: number, inside: boolean): boolean {
	const left = body.slice(Math.max(0, at - 6), at);
	return (
		/\d\s?['’′]\s?\d{1,2}$/.test(left) ||
		(!inside && /(?:^|[\s(x×-])[\d./½¼¾]+$/.test(left))
	);
}

function isSpaceOrOpener(char: string): boolean {
	return /[\s([{<“"«‘'`—–\-_/>*•…]/.test(char);
}

function isSpaceOrCloser(char: string): boolean {
	return /[\s)\]}>”"»’'.,;:?!—–\-_/…*]/.test(char);
}

function findLastSingleCloser(
	body: string,
	start: number,
	end: number,
): number {
	for (let at = end - 1; at > start; at--) {
		const char = body.charAt(at);
		if ((char === "'" || char === "’") && !/\s/.test(body.charAt(at - 1))) {
			if (at + 1 >= end || isSpaceOrCloser(body.charAt(at + 1))) return at;
		}
	}
	return -1;
}

/** Depths counted again, now that marks which were none have gone. */
function withDepths(pairs: readonly MarkPair[]): MarkPair[] {
	const around: MarkPair[] = [];
	return pairs.map((pair) => {
		while (around.length > 0 && (around.at(-1)?.end ?? 0) <= pair.start)
			around.pop();
		const placed = { ...pair, depth: around.length };
		around.push(placed);
		return placed;
	});
}
