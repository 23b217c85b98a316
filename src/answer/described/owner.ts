import type { Extraction } from "../../extract/extraction.js";
import type { Library } from "../../library/library.js";
import { termsOf } from "../../library/terms.js";
import { descriptorOf } from "../speakers/descriptor.js";
import { isKindOfJob, sameJob } from "./jobs.js";
import type { Tie } from "./ties.js";

/** How surely a word tells whose somebody is; null where no tie says whose. */
export function levelOfOwner(
	library: Library,
	extraction: Extraction,
	entry: number,
	ties: readonly Tie[],
): ((stem: string) => number | null) | null {
	if (ties.length === 0) return null;
	return (stem) => {
		let best = 0;
		let known = false;
		for (const { owner, words } of ties) {
			if (words.has(stem)) return 0.85;
			if (!owner) continue;
			known = true;
			const { own, beside, jobs, near, far } = descriptorOf(library, {
				entry,
				person: extraction.people[owner.index] ?? owner,
			});
			const named = termsOf(owner.name ?? "").some((t) => t.stem === stem);
			best = Math.max(
				best,
				named || own.has(stem)
					? 1
					: beside.has(stem)
						? 0.85
						: sameJob(stem, own) ||
								isKindOfJob(stem, own) ||
								isKindOfJob(stem, jobs)
							? 0.8
							: near.has(stem)
								? 0.6
								: far.has(stem)
									? 0.4
									: 0,
			);
		}
		return known ? best : null;
	};
}
