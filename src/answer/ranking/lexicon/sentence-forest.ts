export const SENTENCE_FOREST = "";
