import { normalForm } from "../../src/text/syntax/atoms.js";
import { PLACES, placeOf } from "../../src/text/syntax/choices.js";
import { hashText } from "../../src/text/syntax/hash.js";
import type { Example } from "./align.js";

/** Tags that new words may have: those of many different words. */
const OPEN_FROM = 60;
/** A word seen this often has shown all its tags. */
const SURE_FROM = 40;

/** Known forms with their tags, and the tags open to others. A word seen seldom may also have any open-class tag. */
export function learnTags(
	examples: readonly Example[],
	tags: readonly string[],
	seen: number,
): { words: Map<number, Uint8Array>; open: Uint8Array } {
	const byForm = new Map<number, Map<number, number>>();
	for (const { words, xpos } of examples) {
		for (const [i, { text }] of words.entries()) {
			const hash = hashText(normalForm(text));
			const counts = byForm.get(hash) ?? new Map<number, number>();
			byForm.set(hash, counts);
			const tag = tags.indexOf(xpos[i] ?? "");
			counts.set(tag, (counts.get(tag) ?? 0) + 1);
		}
	}
	const forms = tags.map(() => 0);
	for (const counts of byForm.values())
		for (const tag of counts.keys()) forms[tag] = (forms[tag] ?? 0) + 1;
	const open = forms.flatMap((n, tag) => (n >= OPEN_FROM ? [tag] : []));
	const words = new Map<number, Uint8Array>();
	for (const [hash, counts] of byForm) {
		const total = [...counts.values()].reduce((a, b) => a + b, 0);
		if (total < seen) continue;
		const own = [...counts]
			.filter(([, n]) => n * 500 >= total)
			.map(([tag]) => tag);
		const all = total >= SURE_FROM ? own : [...new Set([...own, ...open])];
		words.set(hash, Uint8Array.from(all).sort());
	}
	return { words, open: Uint8Array.from(open) };
}

/** The relations seen between each pair of tags, by place; once seen counts where the pair is rare. */
export function learnLabels(
	trees: readonly {
		readonly tags: Uint8Array;
		readonly heads: Int32Array;
		readonly labels: Uint8Array;
	}[],
): Uint8Array[] {
	const counts = Array.from(
		{ length: PLACES },
		() => new Map<number, number>(),
	);
	for (const { tags, heads, labels } of trees) {
		for (const [child, head] of heads.entries()) {
			const place =
				counts[
					placeOf(tags[child] ?? 0, tags[head] ?? 0, head > child ? 0 : 1)
				];
			const label = labels[child] ?? 0;
			place?.set(label, (place.get(label) ?? 0) + 1);
		}
	}
	return counts.map((place) => {
		const total = [...place.values()].reduce((a, b) => a + b, 0);
		// A pair hardly seen leaves the choice open.
		if (total < 5) return new Uint8Array();
		return Uint8Array.from(
			[...place].filter(([, n]) => n * 1000 >= total).map(([label]) => label),
		).sort();
	});
}
