import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type Readers } from "../../bench/page/reader.js";
import { furnish } from "../../src/sandbox/page/newsroom.js";
import { type Page, startPage } from "../../src/sandbox/page/server.js";
import { addUser } from "../../src/sandbox/populate.js";
import { post } from "../../src/sandbox/post.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { BROWSER } from "./browser.js";
import { hindrances, overlaps } from "./look.js";

const SCRIPTS = [
	"<script>document.title='broken'</script>",
	"<img src=x onerror=\"document.title='broken'\">",
	"</discord-message><iframe src='https://evil.example'></iframe>",
	"[click](javascript:document.title='broken') javascript:document.title='broken'",
	'<https://evil.example/<script>> [x](https://evil.example/"onmouseover="x)',
	"{{constructor.constructor('x')()}} <t:99999999999999:R> <t:0:Q> <@9> <#9> <@&9>",
];
const HARD = [
	"x".repeat(10_000),
	"\u202eright to left \u2066and more\u2069 שלום مرحبا",
	"*".repeat(1_500),
	"> ".repeat(700),
	"`".repeat(1_000),
	"|| ** __ ~~ ".repeat(120),
	"[".repeat(500) + "](".repeat(300),
	"\u0301".repeat(500),
	"\u0000\ufffe\ud800 lone",
	"👨‍👩‍👧‍👦".repeat(150),
	"\n".repeat(300),
];

describe.skipIf(BROWSER === null)("text that wishes the page ill", () => {
	let sandbox: Sandbox;
	let page: Page;
	let browser: Readers;

	beforeAll(async () => {
		sandbox = await startSandbox();
		const { world } = sandbox;
		const people = furnish(world);
		const channel = [...world.channels.values()][0]?.id ?? "";
		for (const text of [...SCRIPTS, ...HARD]) {
			const { id: author } = addUser(world, text.slice(0, 80), { bot: true });
			post(world, {
				channel,
				author,
				body: {
					content: text.slice(0, 10_000),
					embeds: [
						{
							title: text.slice(0, 256),
							description: text,
							url: "javascript:document.title='broken'",
							footer: { text: text.slice(0, 2_048) },
							fields: [
								{ name: text.slice(0, 256), value: text.slice(0, 1_024) },
							],
							color: 0xffffff,
						},
					],
					components: [
						{
							type: 1,
							components: [
								{ type: 2, style: 2, custom_id: "x", label: text.slice(0, 80) },
								{ type: 2, style: 5, url: "https://x.example", label: "y" },
							],
						},
					],
				},
				reference: [...world.messages.keys()].at(-1) ?? null,
				pings: [],
			});
		}
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

	test.each([
		["wide", { width: 1280, height: 860 }],
		["narrow", { width: 360, height: 720 }],
	])("is text, in its place, on a %s page", async (name, viewport) => {
		const reader = await browser.open(page.address, { viewport });
		await expect
			.poll(() => reader.messages().count())
			.toBe(SCRIPTS.length + HARD.length);
		for (const text of SCRIPTS.slice(0, 3))
			expect(
				await reader.page.locator("sandbox-messages").textContent(),
			).toContain(text.slice(0, 40));
		expect(await reader.page.title()).toBe("Dateline on this machine");
		expect(
			await reader.page.locator("iframe, script:not([src]), [onerror]").count(),
		).toBe(0);
		const links = await reader.page
			.locator("sandbox-messages a")
			.evaluateAll((all) =>
				all.map((a) => (a as unknown as { href: string }).href),
			);
		for (const href of links) expect(href).toMatch(/^https?:/);
		await reader.shot(`hostile-${name}`);
		expect(await overlaps(reader.page)).toEqual([]);
		await reader.close();
	});

	test("can be written, sent and read back", async () => {
		const reader = await browser.open(page.address);
		await reader.channel("lounge");
		for (const text of SCRIPTS) {
			await reader.page.locator("textarea").fill(text);
			await reader.press("Enter");
			await expect
				.poll(() => reader.last().textContent())
				.toContain(text.slice(1, 6));
		}
		expect(await hindrances(reader.page)).toEqual([]);
		await reader.close();
	});

	test("made nothing complain, run, or ask another machine", () => {
		expect(browser.complaints).toEqual([]);
	});
});
