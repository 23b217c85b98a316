import type { Extraction } from "../../extract/extraction.js";
import { seatsOfGovernment } from "../../extract/people/lexicon/countries.js";
import { sentenceAt } from "../../library/sentence-at.js";
import type { Document } from "../../text/document.js";
import type { Span } from "../../text/span.js";
import { countryNamed } from "../countries/meant.js";

/** An office that every state has one of, and that needs no country beside it in an article of that country. */
const OFFICE =
	/^(?:(?:deputy|acting|the|vice) )*(?:president|prime minister|premier|chancellor|king|queen|(?:(?!prime)\p{L}+ ){1,3}minister|minister (?:of|for) (?:\p{L}+ ?){1,3}|foreign secretary|foreign ministry spokes(?:man|woman|person)|ombuds(?:man|woman)|parliament(?:ary)? speaker)$/iu;

/** "Flemish", "Bavarian": what has ministers of its own and is no country. */
const OF_A_REGION =
	/^\p{Lu}\p{Ll}+(?:ish|ian|ean|ese|alan|asque) |^(?:regional|provincial|state|shadow|cantonal) /u;

/** Whether a role is a region's, and not its country's. */
export const isRegional = (role: string): boolean => OF_A_REGION.test(role);

/** The name of the country whose office a role is, where the role itself tells none: by the capital that opens the sentence, or by the article. */
export function officeAt({ document }: Extraction, role: Span): string | null {
	const { body } = document.article;
	const words = body.slice(role.start, role.end);
	if (!OFFICE.test(words) || isRegional(words)) return null;
	const sentence = document.sentences[sentenceAt(document, role.start)];
	const before = body.slice(sentence?.start ?? role.start, role.start);
	const [, town] = /^In (\p{Lu}[\p{L}' ]+?), (?:the )?$/u.exec(before) ?? [];
	if (town !== undefined)
		return seatsOfGovernment.get(town.toLowerCase())?.name ?? null;
	// "Lorvik's president", "its president": whose else it is.
	if (/(?:['’]s?|\b(?:its|their|\p{Lu}[\p{L}.]*)) $/u.test(before.slice(-20)))
		return null;
	return homeOf(document);
}

const homes = new WeakMap<Document, string | null>();

/** The country that the title and the first paragraph of an article are about, and no other; null where they name none or several. */
export function homeOf(document: Document): string | null {
	let home = homes.get(document);
	if (home === undefined) {
		const { body, title } = document.article;
		const [first] = document.paragraphs;
		const lead = `${title ?? ""} ${body.slice(first?.start ?? 0, first?.end ?? 0)}`;
		const found = new Set<string>();
		const words = lead.match(/[\p{L}.'’-]+/gu) ?? [];
		for (let n = 0; n < words.length; n++) {
			if (!/^\p{Lu}/u.test(words[n] ?? "")) continue;
			const two = countryNamed(`${words[n]} ${words[n + 1] ?? ""}`);
			const country = two ?? countryNamed(words[n] ?? "");
			if (country) found.add(country.name);
			// Of "South Sudan" the second word is no country of its own.
			if (two) n++;
		}
		found.delete("European Union");
		home = found.size === 1 ? ([...found][0] ?? null) : null;
		homes.set(document, home);
	}
	return home;
}
