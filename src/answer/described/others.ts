import type { Library } from "../../library/library.js";
import { synonyms } from "../../library/meanings.js";
import { stemOf } from "../../library/terms.js";
import { descriptorOf, type Source } from "../speakers/descriptor.js";
import { type Described, formsOf } from "./asked.js";
import { deedsOf } from "./deeds.js";
import { LEADERS, OFFICES, sameJob } from "./jobs.js";

const BOSS = stemOf("boss");
const OWNER = stemOf("owner");

/** Whether a noun by which an article does not call somebody must mean another: an office, or what it calls somebody else. */
export function isSomebodyElse(
	library: Library,
	{ entry, person }: Source,
	{ head }: Described,
): boolean {
	const extraction = library.entries[entry];
	if (!extraction) return true;
	const { doers } = deedsOf(extraction, person);
	const leads = doers.has(BOSS);
	if (OFFICES.has(head)) return !(leads && LEADERS.has(head));
	const { jobs } = descriptorOf(library, { entry, person });
	if (leads || doers.has(OWNER) || jobs.size > 0) return true;
	return extraction.people.some((other) => {
		if (other === person || other.kind !== "person" || other.plural)
			return false;
		const { own } = descriptorOf(library, { entry, person: other });
		return own.has(head) || sameJob(head, own);
	});
}

/** "The police chief": of an article that never speaks of police nobody is meant. */
export function isStrange(
	library: Library,
	entry: number,
	{ modifiers }: Described,
): boolean {
	return modifiers.some(
		(term) =>
			![...formsOf(term), ...synonyms(term.stem)].some(
				(stem) => library.passages.frequency(stem, [entry]) > 0,
			),
	);
}
