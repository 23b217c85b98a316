import type { Token } from "../../text/document.js";
import type { Links } from "../roles/links.js";
import type { Phrase } from "../roles/phrase.js";
import type { Finder } from "./draft.js";
import { isCollective, type Participant } from "./participants.js";

/** Relative pronouns whose noun was not found. */
const UNRESOLVED = new Set(["that", "which", "who", "whom", "what"]);

/** "Lost 3-1." */
const SCORE = /^\d{1,3}[-–:]\d{1,3}$/;

/** "Met face to face", "fought side by side": how, not whom. */
function isManner({ tokens }: Links, { index, lower }: Token): boolean {
	return [1, -1].some(
		(way) =>
			tokens[index + 2 * way]?.lower === lower &&
			/^(?:to|by|for|in)$/.test(tokens[index + way]?.lower ?? ""),
	);
}

/** Those the phrases mean, with "they" and "both" answered by who took part in the event before. */
export function peopleMeant(
	finder: Finder,
	phrases: readonly Phrase[],
): readonly Participant[] {
	return finder.participants
		.of(phrases)
		.filter(
			({ head }) =>
				!finder.when.isTime(head) &&
				!UNRESOLVED.has(head.lower) &&
				!SCORE.test(head.text) &&
				!isManner(finder.links, head),
		)
		.flatMap((one) => {
			const members = finder.participants.apart(one);
			if (members.length > 1 || !isCollective(one)) return members;
			const company = finder.company.at(one.head.sentence);
			return company.length === 0
				? [one]
				: company.map(({ person }) => ({ ...one, person }));
		});
}
