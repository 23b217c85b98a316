import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type Readers } from "../../bench/page/reader.js";
import { furnish } from "../../src/sandbox/page/newsroom.js";
import { type Page, startPage } from "../../src/sandbox/page/server.js";
import { post } from "../../src/sandbox/post.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { BROWSER } from "./browser.js";

const MANY = 180;

describe.skipIf(BROWSER === null)("a channel of many messages", () => {
	let sandbox: Sandbox;
	let page: Page;
	let browser: Readers;

	const say = (content: string) => {
		const { world } = sandbox;
		const channel = [...world.channels.values()][0]?.id ?? "";
		const author = [...world.users.values()].find((u) => !u.bot)?.id ?? "";
		const body = { content };
		post(world, { channel, author, body, reference: null, pings: [] });
	};

	beforeAll(async () => {
		sandbox = await startSandbox();
		const people = furnish(sandbox.world);
		for (let n = 1; n <= MANY; n++) say(`number ${n}.`);
		page = await startPage({
			sandbox,
			people,
			folder: "dist/src/page",
			port: 0,
			add: null,
		});
		browser = await openBrowser();
	}, 60_000);
	afterAll(async () => {
		await browser?.end();
		await page?.close();
		await sandbox?.close();
	});

	test("shows the newest, and older ones as one goes up, in their place", async () => {
		const reader = await browser.open(page.address);
		await reader.reads(`number ${MANY}.`);
		expect(await reader.messages().count()).toBe(50);
		expect(
			await reader.page.locator("sandbox-messages").textContent(),
		).not.toContain("beginning");
		const first = reader.page.locator("discord-message", {
			hasText: `number ${MANY - 49}.`,
		});
		await first.scrollIntoViewIfNeeded();
		await expect.poll(() => reader.messages().count()).toBeGreaterThan(50);
		// Where it was scrolled to, with the older ones above it.
		await expect
			.poll(async () => {
				const { y = -1 } = (await first.boundingBox()) ?? {};
				return y > 0 && y < 860;
			})
			.toBe(true);
		await reader.close();
	});

	test("is gone through by keyboard, from end to beginning and back", async () => {
		const reader = await browser.open(page.address);
		await reader.reads(`number ${MANY}.`);
		await reader.last().focus();
		await reader.press("Home");
		await expect.poll(() => reader.messages().count()).toBe(MANY);
		const here = reader.page.locator("[data-id]:focus");
		await expect.poll(() => here.textContent()).toContain("number 1.");
		await reader.press("ArrowDown");
		await expect.poll(() => here.textContent()).toContain("number 2.");
		await reader.press("End");
		await expect.poll(() => here.textContent()).toContain(`number ${MANY}.`);
		expect(browser.complaints).toEqual([]);
		await reader.close();
	});
});
