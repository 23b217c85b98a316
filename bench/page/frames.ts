import type { Page } from "playwright-core";

/** Milliseconds from keystrokes to the frames that show what they brought. */
export type Frames = readonly number[];

/**
 * Begins to watch a page's keys: each counts until the frame after the page has shown what follows from it, which is after the
 * bot's answer where the page asks the bot.
 */
export async function watchKeys(page: Page): Promise<void> {
	// As text, for it runs in the page.
	await page.evaluate(`(() => {
		const frames = [];
		let open = 0;
		globalThis.keyFrames = { frames, open: () => open };
		const shown = (from) => requestAnimationFrame(() => setTimeout(() => {
			frames.push(performance.now() - from);
			open--;
		}));
		const ask = globalThis.fetch;
		let asked = null;
		globalThis.fetch = (...of) => {
			const answer = ask(...of);
			asked?.(answer);
			return answer;
		};
		addEventListener("input", () => {
			const from = performance.now();
			open++;
			let answer = null;
			asked = (to) => { answer = to; };
			// Whatever the page asks of the bot, it asks at once.
			setTimeout(async () => {
				asked = null;
				await answer?.then((it) => it.clone().text()).catch(() => {});
				await Promise.resolve();
				shown(from);
			});
		}, true);
	})()`);
}

/** Types, and gives how long each key took. */
export async function framesAfter(
	page: Page,
	type: () => Promise<void>,
): Promise<Frames> {
	await page.evaluate("keyFrames.frames.length = 0");
	await type();
	await page.waitForFunction("keyFrames.open() === 0");
	return page.evaluate<Frames>("keyFrames.frames.slice()");
}
