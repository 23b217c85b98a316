import { existsSync } from "node:fs";

/** Where Chromium or its kin usually lie; CHROMIUM in the environment goes before. */
const PLACES = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser that the tests of the page run in; null where there is none. */
export const BROWSER: string | null =
	[process.env.CHROMIUM ?? "", ...PLACES].find((path) => existsSync(path)) ??
	null;
