export const PHRASE_WEIGHTS = "# any";
