import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Program, startProgram } from "../../bench/page/program.js";
import {
	openBrowser,
	type Reader,
	type Readers,
} from "../../bench/page/reader.js";
import { PACES } from "../../src/discord/cooldown.js";
import { BROWSER } from "./browser.js";
import { hindrances, overlaps } from "./look.js";

describe.skipIf(BROWSER === null)("the page of npm start", () => {
	let program: Program;
	let browser: Readers;
	const readers: Reader[] = [];

	beforeAll(async () => {
		[program, browser] = await Promise.all([startProgram(), openBrowser()]);
	}, 60_000);
	// On a fast machine the tests would ask more than one member may, who is then told once to wait, and answered no more.
	afterEach(async () => {
		for (const reader of readers.splice(0)) await reader.close();
		await setTimeout(PACES.user.every);
	});
	afterAll(async () => {
		await browser?.end();
		await program?.end();
	});

	const open = async (
		name = "Mara",
		options: Parameters<Readers["open"]>[1] = {},
	) => {
		const reader = await browser.open(program.address, options);
		readers.push(reader);
		if (name !== "Mara") await reader.become(name);
		return reader;
	};
	const looksRight = async (reader: Reader) => {
		expect(await overlaps(reader.page)).toEqual([]);
		expect(await hindrances(reader.page)).toEqual([]);
	};

	test("a question by mention is answered by a reply, word for word", async () => {
		const mara = await open();
		await mara.type("@Da");
		await mara.suggested("Dateline");
		await mara.press("Tab");
		await mara.say("who called whom");
		await mara.reads(/Lloyd Austin and Sergei Shoigu -- discussed/);
		expect(await mara.last().getAttribute("aria-label")).toMatch(
			/^Dateline, replying to Mara/,
		);
		await mara.shot("mention");
		await looksRight(mara);
	});

	test("a quotation by keyboard alone, with completion, and more of its context", async () => {
		const mara = await open();
		const { page } = mara;
		for (let i = 0; i < 30; i++) {
			await mara.press("Tab");
			if (await page.locator("textarea:focus").count()) break;
		}
		await page.keyboard.type("/quo");
		await mara.offered("/quote");
		await mara.shot("commands");
		await mara.press("Enter");
		await page.keyboard.type("bli");
		await mara.offered("Antony Blinken");
		await mara.shot("completion");
		await looksRight(mara);
		await mara.press("Enter");
		await mara.suggested("private");
		await mara.press("Enter");
		await mara.reads(/Antony Blinken: 4 excerpts/);
		await mara.shot("quote");
		await (await mara.button("One by one")).focus();
		await mara.press("Enter");
		await mara.reads(/1 of 4/);
		const before = await mara.last().textContent();
		await (await mara.button("More context")).focus();
		await mara.press("Enter");
		await expect
			.poll(async () => (await mara.last().textContent())?.length)
			.toBeGreaterThan((before ?? "").length + 50);
		await mara.shot("context");
		await looksRight(mara);
	});

	test("what is missing in a command is said where it is missing", async () => {
		const mara = await open();
		await mara.type("/quote ");
		await mara.press("Enter");
		await mara.page.locator("[role=alert]").waitFor();
		expect(await mara.page.locator("[role=alert]").textContent()).toMatch(
			/speaker.*required/,
		);
		expect(
			await mara.page.locator("input[aria-invalid=true]:focus").count(),
		).toBe(1);
		await mara.shot("missing");
		await looksRight(mara);
	});

	test("the arrow up brings back what was sent last, a command too", async () => {
		const mara = await open();
		await mara.channel("lounge");
		await mara.say("nothing for a bot");
		await mara.reads("nothing for a bot");
		await mara.press("ArrowUp");
		expect(await mara.page.locator("textarea").inputValue()).toBe(
			"nothing for a bot",
		);
		await mara.press("Control+a", "Delete");
		await mara.type("/help ");
		await mara.press("Enter");
		await mara.reads(/What can be asked|\/quote/);
		await mara.press("ArrowUp");
		await mara.page.locator(".command", { hasText: "/help" }).waitFor();
	});

	test("the menu of a message finds its words in the briefing, and shows the wire", async () => {
		const mara = await open();
		await mara.channel("lounge");
		await mara.say("Austin initiated the call with Shoigu");
		await mara.reads(/Austin initiated/);
		await mara.last().focus();
		await mara.press("Enter");
		await mara.page.getByRole("menu").waitFor();
		await mara.shot("menu");
		await looksRight(mara);
		await mara.page
			.getByRole("menuitem", { name: "Find in the briefing" })
			.click();
		await mara.reads(/paragraph 6/);
		await mara.shot("found");
		await mara.last().click({ button: "right" });
		await mara.page.getByRole("menuitem", { name: "Show the Wire" }).click();
		const wire = mara.page.locator("sandbox-wire");
		await wire.locator("summary", { hasText: "callback" }).click();
		expect(await wire.textContent()).toMatch(
			/INTERACTION_CREATE.* ms.*POST \/interactions.*204/s,
		);
		await mara.shot("wire");
		await looksRight(mara);
	});

	test("a private answer is the asker's alone, and can be shown to everybody", async () => {
		const mara = await open();
		const adrian = await open("Adrian");
		await mara.type("/quote ");
		await mara.page.keyboard.type("bli");
		await mara.offered("Antony Blinken");
		await mara.press("Enter");
		await mara.suggested("private");
		await mara.page.keyboard.type("pri");
		await mara.press("Enter");
		await mara.offered("True");
		await mara.press("Enter", "Enter");
		await mara.reads(/Antony Blinken: 4 excerpts/);
		// An earlier answer reads the same and is public: the private one comes after it.
		await expect
			.poll(() => mara.last().getAttribute("ephemeral"))
			.not.toBeNull();
		await mara.shot("private");
		await looksRight(mara);
		const id = await mara.last().getAttribute("data-id");
		expect(await adrian.page.locator(`[data-id="${id}"]`).count()).toBe(0);
		const there = await adrian.messages().count();
		await (await mara.button("Show everyone")).click();
		await expect.poll(() => adrian.messages().count()).toBe(there + 1);
	});

	test("somebody from another server sees none of it", async () => {
		const noor = await open("Noor");
		expect(await noor.page.locator("nav").textContent()).not.toContain(
			"briefing",
		);
		expect(await noor.messages().count()).toBe(0);
		await noor.channel("general");
		await noor.say("@Dateline who called whom");
		await noor.reads(/Lloyd Austin/);
	});

	test("an article that is dropped is asked about, kept, and answers after a reload by who may", async () => {
		const mara = await open();
		await mara.channel("Dateline");
		const drop = (name: string, text: string) =>
			mara.page.evaluate(
				({ name, text }) => {
					const dom = globalThis as unknown as Record<
						string,
						new (
							...args: unknown[]
						) => { items: { add: (file: unknown) => void } }
					> & { dispatchEvent: (event: unknown) => void };
					const { DataTransfer, File, DragEvent } = dom;
					if (!DataTransfer || !File || !DragEvent) return;
					const dataTransfer = new DataTransfer();
					dataTransfer.items.add(new File([text], name));
					dom.dispatchEvent(
						new DragEvent("drop", { dataTransfer, cancelable: true }),
					);
				},
				{ name, text },
			);
		const article =
			'---\ntitle: New bridge\npublished: 2024-05-02\n---\nThe mayor of Elmsworth, Jane Doe, opened a bridge on Monday. "The old bridge was unsafe," Doe said.\n';
		await drop("bridge.md", article);
		await mara.page.getByRole("dialog").waitFor();
		await mara.shot("drop");
		await looksRight(mara);
		expect(existsSync(join(program.seeds, "bridge.md"))).toBe(false);
		await mara.page.getByRole("button", { name: "Add", exact: true }).click();
		await mara.page.locator("#notice", { hasText: "bridge.md" }).waitFor();
		expect(readFileSync(join(program.seeds, "bridge.md"), "utf8")).toBe(
			article,
		);
		// The command stands in the box already.
		await mara.press("Enter");
		await mara.reads(/Manage Server/);
		await mara.shot("reload-refused");
		await drop("bridge.md", article);
		await mara.page.getByRole("button", { name: "Add", exact: true }).click();
		await mara.page.locator("#notice", { hasText: "already" }).waitFor();

		const adrian = await open("Adrian");
		await adrian.type("/reload ");
		await adrian.press("Enter");
		await adrian.reads(/Added \(1\).*bridge/s);
		await adrian.shot("reload-allowed");
		await adrian.say("@Dateline what did Jane Doe say");
		await adrian.reads(/The old bridge was unsafe/);
	});

	test.each([
		[
			"timeline",
			/dated events, 24 February 2022/,
			/1\. 24 February 2022 \(date worked out\)/,
		],
		[
			"network",
			/5 people/,
			/Lloyd Austin → Oleksiy Reznikov: spoke, told once/,
		],
	])(
		"/%s has its picture, and says in words what it shows",
		async (name, answer, words) => {
			const mara = await open();
			await mara.channel("lounge");
			await mara.type(`/${name} `);
			await mara.press("Enter");
			await mara.reads(answer);
			const picture = mara.last().locator(".picture img").first();
			await picture.waitFor();
			expect(await picture.getAttribute("alt")).toMatch(words);
			await expect
				.poll(() =>
					picture.evaluate(
						(img) => (img as unknown as { naturalWidth: number }).naturalWidth,
					),
				)
				.toBe(1_120);
			await picture.scrollIntoViewIfNeeded();
			await mara.shot(name);
			await looksRight(mara);
			await mara.page.setViewportSize({ width: 360, height: 720 });
			await mara.shot(`${name}-phone`);
			expect(await overlaps(mara.page)).toEqual([]);
		},
	);

	test("a no says why", async () => {
		const mara = await open();
		await mara.say("@Dateline what did Zelensky say");
		await mara.reads(/“Zelensky” is nobody who is quoted in the briefing/);
		await mara.shot("no");
	});

	test("a forum post and a direct message are places to ask in", async () => {
		const mara = await open();
		await mara.channel("Who spoke to whom");
		await mara.say("@Dateline who met whom");
		await expect.poll(() => mara.messages().count()).toBe(2);
		await mara.channel("Dateline");
		await mara.say("when did Austin and Shoigu last talk");
		await mara.reads(/October 21/);
	});

	test("on a phone everything has its place, and a long touch opens the menu", async () => {
		const phone = await open("Mara", {
			viewport: { width: 360, height: 720 },
			hasTouch: true,
			isMobile: true,
		});
		await phone.say("@Dateline who called whom");
		await phone.reads(/Lloyd Austin/);
		await phone.shot("phone");
		await looksRight(phone);
		await phone.type("/");
		await phone.suggested("/quote");
		await phone.shot("phone-commands");
		await looksRight(phone);
		await phone.press("Escape");
		await phone.page.getByRole("button", { name: "Channels" }).click();
		await phone.page.locator("button.channel", { hasText: "lounge" }).waitFor();
		await phone.shot("phone-channels");
		await phone.page.locator("button.channel", { hasText: "briefing" }).click();
		const at = (await phone.last().boundingBox()) ?? { x: 0, y: 0 };
		const touch = {
			pointerType: "touch",
			bubbles: true,
			clientX: at.x + 100,
			clientY: Math.max(at.y, 200),
		};
		await phone.last().dispatchEvent("pointerdown", touch);
		await phone.page.getByRole("menu").waitFor();
		await phone.shot("phone-menu");
		await looksRight(phone);
	});

	test("light and dark are both readable, and can be switched", async () => {
		const reader = await open("Mara", { colorScheme: "light" });
		await reader.say("@Dateline what did Blinken say about cannon fodder");
		await reader.reads(/cannon fodder that Putin/);
		await reader.shot("light");
		await looksRight(reader);
		await reader.page.getByRole("button", { name: "Dark theme" }).click();
		await reader.reads(/cannon fodder that Putin/);
		await reader.shot("dark");
		await looksRight(reader);
	});

	test("nothing on any of the pages complained, and nothing asked another machine", () => {
		expect(browser.complaints).toEqual([]);
	});
});
