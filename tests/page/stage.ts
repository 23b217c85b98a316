import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	type Browser,
	type BrowserContextOptions,
	chromium,
	type Locator,
	type Page,
} from "playwright-core";
import { expect } from "vitest";
import { START } from "../bin/program.js";
import { BROWSER } from "./browser.js";

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

export const SHOTS = ".cache/screenshots";

/** Milliseconds that something on the page may take on a loaded machine. */
const PATIENCE = 15_000;

/** The program as a newcomer starts it, over a copy of the articles. */
export interface Program {
	readonly address: string;
	readonly seeds: string;
	readonly end: () => Promise<void>;
}

export async function startProgram(): Promise<Program> {
	if (!existsSync(START)) throw new Error("npm run build comes first");
	const seeds = mkdtempSync(join(tmpdir(), "dateline-page-"));
	cpSync("seeds", seeds, { recursive: true });
	const child = spawn(process.execPath, [START], {
		env: { PATH: process.env.PATH, DISCORD_TOKEN: "", SEEDS_DIR: seeds },
	});
	let out = "";
	child.stdout.setEncoding("utf8").on("data", (text) => {
		out += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text) => {
		out += text;
	});
	const ended = once(child, "close");
	let address: string | undefined;
	while (!address) {
		await Promise.race([once(child.stdout, "data"), ended]);
		address = /Open (http:\S+)/.exec(out)?.[1];
		if (child.exitCode !== null) throw new Error(`it ended: ${out}`);
	}
	return {
		address,
		seeds,
		end: async () => {
			child.kill("SIGTERM");
			await ended;
			rmSync(seeds, { recursive: true, force: true });
		},
	};
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
		await expect
			.poll(() => this.page.locator("select").inputValue())
			.toBe(value);
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
		await expect
			.poll(() => this.last().textContent(), { timeout: PATIENCE })
			.toMatch(words);
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
