export const FIRST_LOOK = "";
