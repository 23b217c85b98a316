import type { Told } from "../../language/voice.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { placesIn } from "../scope.js";
import { tellDate } from "../wording/dates.js";

const known = new WeakMap<Library, Told>();

/** How many articles were looked at and which dates they span: what is asked for may be older or newer. */
export function coverageOf(library: Library, scope: Scope): Told {
	const told = (scope ? null : known.get(library)) ?? tell(library, scope);
	if (!scope) known.set(library, told);
	return told;
}

function tell(library: Library, scope: Scope): Told {
	const places = placesIn(library, scope);
	let first: string | undefined;
	let last: string | undefined;
	for (const place of places) {
		const day = library.heads[place]?.published?.slice(0, 10);
		if (day === undefined) continue;
		if (first === undefined || day < first) first = day;
		if (last === undefined || day > last) last = day;
	}
	const n = places.length;
	return (voice) => {
		const { say } = voice;
		const span =
			first === undefined || last === undefined
				? say("no.undated")
				: first === last
					? say("no.of-day", { day: tellDate(first, voice) })
					: say("no.of-days", {
							from: tellDate(first, voice),
							to: tellDate(last, voice),
						});
		return say("no.coverage", { n, span });
	};
}
