import { plain } from "./plain.js";
import { again, type Wording } from "./wordings/wording.js";

/** Other ways to ask the same, for where the question's own verb finds nothing. */
const ALIKE: readonly Wording[] = [
	[
		again(
			"^who (?:succeeded|followed|took over from|stepped in for|stood in for|filled in for) (.{2,50})$",
		),
		"who replaced $1",
	],
	[
		again(
			"^whom? (?:did|does|will|is) (.{2,50}?) (?:going to )?(?:replac|succeed|follow|tak(?:e|ing) over from)(?:e|ing)?$",
		),
		"who was $1's predecessor",
	],
	[again("^who was (.{2,50})['’]s predecessor$"), "whom did $1 take over from"],
	[again("^whom did (.{2,50}) take over from$"), "whom did $1 replace"],
];

/** The ways to ask who follows whom that may find what a question's own verb does not, likeliest first; none for other questions. */
export function successionOtherwise(text: string): readonly string[] {
	const others: string[] = [];
	const bare = plain(text);
	for (const [pattern, plainer] of ALIKE) {
		const from = [bare, ...others].find((way) => pattern.test(way));
		if (from !== undefined) others.push(from.replace(pattern, plainer));
	}
	return others;
}
