import { IntlMessageFormat } from "intl-messageformat";
import { de } from "./catalogue/de.js";
import { type Catalogue, en, type Key } from "./catalogue/en.js";
import { es } from "./catalogue/es.js";
import { fr } from "./catalogue/fr.js";
import { uk } from "./catalogue/uk.js";
import type { Language } from "./language.js";

export type { Key };

/** What stands in the places of a phrase. */
export type Values = Readonly<Record<string, string | number>>;

/** Says the interface's phrases in one language. */
export interface Voice {
	readonly language: Language;
	/** @throws Error where a value is missing that the phrase has a place for */
	readonly say: (key: Key, values?: Values) => string;
	/** "One", "one and two", "one, two and three": at most four. */
	readonly list: (items: readonly string[]) => string;
}

/** Every phrase in every language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
	en,
	de,
	fr,
	es,
	uk,
};

/** A sentence of ours that is worded once it is known in which language. */
export type Told = (voice: Voice) => string;

/** Most things that one list names. */
const LISTED = 4;

function speak(language: Language): Voice {
	const formats = new Map<Key, IntlMessageFormat>();
	// British lists have no comma before "and", as the other languages have none.
	const lists = new Intl.ListFormat(language === "en" ? "en-GB" : language, {
		type: "conjunction",
	});
	return {
		language,
		list: (items) => lists.format(items.slice(0, LISTED)),
		say: (key, values = {}) => {
			let format = formats.get(key);
			if (!format) {
				// Tags are for mark-up of which there is none, and `<#1>` is a channel.
				format = new IntlMessageFormat(
					catalogues[language][key],
					language,
					undefined,
					{ ignoreTag: true },
				);
				formats.set(key, format);
			}
			return String(format.format(values));
		},
	};
}

const voices: Readonly<Record<Language, Voice>> = {
	en: speak("en"),
	de: speak("de"),
	fr: speak("fr"),
	es: speak("es"),
	uk: speak("uk"),
};

/** How we speak in a language. */
export function voiceIn(language: Language): Voice {
	return voices[language];
}

export const english: Voice = voices.en;
