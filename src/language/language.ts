/** The languages that the interface speaks; articles stay in theirs. */
export const LANGUAGES = ["en", "de", "fr", "es", "uk"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a BCP 47 tag ("es-419"), English where it is none of ours. */
export function languageOf(tag: string | null | undefined): Language {
	const [main] = (tag ?? "").toLowerCase().split("-");
	return LANGUAGES.find((language) => language === main) ?? "en";
}
