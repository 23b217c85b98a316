import { mkdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import {
	type Browser,
	type BrowserContextOptions,
	chromium,
	type Locator,
	type Page,
} from "playwright-core";
import { BROWSER } from "./chromium.js";

/** Nothing of what the browser does by itself leaves the machine. */
const FLAGS = [
	"--headless",
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Where pictures of the page are kept for who wants to look. */
export const SHOTS = ".cache/screenshots";

/** Milliseconds that something on the page may take on a loaded machine. */
const PATIENCE = 15_000;

/** Looks until it sees what is wanted. @throws Error with what was seen last, where that never comes */
export async function until<T>(
	look: () => Promise<T>,
	fits: (seen: T) => boolean,
): Promise<T> {
	const end = performance.now() + PATIENCE;
	for (;;) {
		const seen = await look();
		if (fits(seen)) return seen;
		if (performance.now() > end)
			throw new Error(`waited in vain, and saw last: ${String(seen)}`);
		await setTimeout(40);
	}
}

/** A browser, and all that its pages complained of or asked of others. */
export interface Readers {
	/** A page of its own for one reader, opened on an address. */
	readonly open: (
		address: string,
		options?: BrowserContextOptions,
	) => Promise<Reader>;
	readonly complaints: readonly string[];
	readonly end: () => Promise<void>;
}

/** Starts the browser of this machine; it stays until `end`. */
export async function openBrowser(): Promise<Readers> {
	const browser: Browser = await chromium.launch({
		executablePath: BROWSER ?? "",
		args: FLAGS,
	});
	const complaints: string[] = [];
	return {
		complaints,
		open: async (address, options = {}) => {
			const context = await browser.newContext({
				viewport: { width: 1280, height: 860 },
				colorScheme: "dark",
				timezoneId: "Europe/Kyiv",
				...options,
			});
			const page = await context.newPage();
			page.setDefaultTimeout(PATIENCE);
			page.on("console", (m) => {
				if (m.type() === "error" || m.type() === "warning")
					complaints.push(m.text());
			});
			page.on("pageerror", (error) => complaints.push(error.message));
			page.on("request", (request) => {
				const url = request.url();
				if (!url.startsWith(address) && !url.startsWith("data:"))
					complaints.push(`a request to ${url}`);
			});
			await page.goto(address);
			await page.waitForSelector("textarea");
			return new Reader(page);
		},
		end: () => browser.close(),
	};
}

/** Somebody at the page. */
export class Reader {
	constructor(readonly page: Page) {}

	/** Becomes another, by name. */
	async become(name: string): Promise<void> {
		const option = this.page.locator("select option", { hasText: name });
		const value = await option.first().getAttribute("value");
		await this.page.locator("select").selectOption(value);
		await until(
			() => this.page.locator("select").inputValue(),
			(now) => now === value,
		);
		// The channels of the one are shown before the other may write.
		await this.page.waitForTimeout(200);
	}

	async channel(name: string): Promise<void> {
		await this.page
			.locator("button.channel", { hasText: name })
			.first()
			.click();
		await this.page.waitForSelector(`h1:has-text("${name}")`);
	}

	async type(words: string): Promise<void> {
		await this.page.locator("textarea").focus();
		await this.page.keyboard.type(words);
	}

	/** Keys one after another. */
	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.page.keyboard.press(key);
	}

	/** Waits for the list above the box to hold words. */
	async suggested(words: string): Promise<void> {
		await this.page
			.locator("[role=option]", { hasText: words })
			.first()
			.waitFor();
	}

	/** Waits until Enter would take words: the list shows what was typed before until the bot has answered what is typed now. */
	async offered(words: string): Promise<void> {
		await this.page
			.locator("[role=option][aria-selected=true]", { hasText: words })
			.waitFor();
	}

	async say(words: string): Promise<void> {
		await this.type(words);
		await this.press("Enter");
	}

	/** All messages that are shown. */
	messages(): Locator {
		return this.page.locator("discord-message[data-id]");
	}

	last(): Locator {
		return this.messages().last();
	}

	/** Waits until the last message says something. */
	async reads(words: string | RegExp): Promise<void> {
		await until(
			() => this.last().textContent(),
			(now) =>
				typeof words === "string"
					? (now ?? "").includes(words)
					: words.test(now ?? ""),
		);
	}

	async button(label: string): Promise<Locator> {
		const button = this.last().locator("discord-button", { hasText: label });
		await button.waitFor();
		return button.locator("button");
	}

	/** Keeps a picture for who wants to look. */
	async shot(name: string): Promise<void> {
		mkdirSync(SHOTS, { recursive: true });
		await this.page.screenshot({ path: `${SHOTS}/${name}.png` });
	}

	close(): Promise<void> {
		return this.page.context().close();
	}
}
