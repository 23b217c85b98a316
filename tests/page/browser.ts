import { BROWSER } from "../../bench/page/chromium.js";

export { BROWSER };

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
