import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { stemOf } from "../../library/terms.js";
import { aboutSomebody } from "../question/about-somebody.js";
import { everybodyNamed, rolesOf } from "../speakers/roles.js";
import { OFFICES } from "./jobs.js";

/** "The secretary", "Norland's president", "the US defence minister", with what else stands there. */
const PHRASE =
	/(?<![\p{L}'’-])(?:the|\p{Lu}[\p{L}.-]+['’]s)(?: [\p{L}.-]+){1,4}/gu;

/** "Of state", "of the town". */
const OF = /^ of (?:the )?\p{L}+/u;

/** How surely somebody has to be whom a role means. */
const SURE = 0.7;

/**
 * A question with the name of whoever surely bears a role that it speaks of, as the articles have it: sentences name people
 * by that, once their role has been told. Any other question as it is.
 */
export function withBearersNamed(
	library: Library,
	scope: Scope,
	text: string,
): string {
	if (aboutSomebody(text)) return text;
	let out = "";
	let from = 0;
	for (const { 0: found, index } of text.matchAll(PHRASE)) {
		if (index < from) continue;
		const words = found.split(" ");
		const at = words.findIndex((word) =>
			OFFICES.has(stemOf(word.toLowerCase())),
		);
		const phrase = words.slice(0, at + 1).join(" ");
		// "The minister's brother", "the ministers": others.
		if (at < 1 || /[^s]s$/.test(phrase)) continue;
		const behind = text.slice(index + phrase.length);
		if (/^['’]s?\s/.test(behind)) continue;
		const of = OF.exec(behind)?.[0] ?? "";
		for (const role of new Set([phrase + of, phrase])) {
			const [only, ...others] = rolesOf(
				library,
				scope,
				role,
				everybodyNamed,
			).filter(({ sure }) => sure >= SURE);
			if (!only || others.length > 0 || only.body) continue;
			out += text.slice(from, index) + only.label;
			from = index + role.length;
			break;
		}
	}
	return out + text.slice(from);
}
