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

/** Run before and after all tests: says plainly what a machine without a browser leaves out. */
export function teardown(): void {
	if (BROWSER === null)
		console.log(
			`
LEFT OUT: the tests of the page that need a browser (tests/page/*.browser.test.ts), for there is no Chromium here.
To have them: install it (Debian: apt-get install chromium), or set CHROMIUM to the path of one, and run npm test again.
`,
		);
}

export function setup(): void {}
