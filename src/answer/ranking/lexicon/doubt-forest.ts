export const DOUBT_FOREST = "";
