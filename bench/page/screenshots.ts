// npm run screenshots: starts a local Discord with the bot in it, asks real questions in Chromium, and writes the README's pictures to
// docs/. The clocks of both stand still at one morning, so that what is the same on the page is the same in the pictures.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import init, { optimise } from "@jsquash/oxipng/codec/pkg/squoosh_oxipng.js";
import type { BrowserContextOptions, Locator } from "playwright-core";
import { BROWSER } from "./chromium.js";
import { libraryIn, openPlace } from "./place.js";
import { openBrowser, type Reader, until } from "./reader.js";

const FOLDER = "docs";
const MORNING = Date.parse("2022-10-22T06:30:00Z");
const WIDE = { width: 1_040, height: 720 };
const PHONE = { width: 390, height: 780 };
/** oxipng's slowest, and no interlacing. */
const LEVEL = 6;

if (BROWSER === null)
	throw new Error(
		"There is no Chromium here: install it (Debian: apt-get install chromium), or set CHROMIUM to the path of one.",
	);
mkdirSync(FOLDER, { recursive: true });
await init(
	readFileSync(
		createRequire(import.meta.url).resolve(
			"@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm",
		),
	),
);

function keep(name: string, png: Uint8Array): void {
	const small = optimise(new Uint8Array(png), LEVEL, false, true);
	writeFileSync(`${FOLDER}/${name}.png`, small);
	console.log(`${FOLDER}/${name}.png  ${Math.round(small.length / 1_024)} KiB`);
}

const begun = performance.now();
// It goes on by a tenth, so that messages keep their order and stay within a minute.
const now = () => MORNING + Math.floor((performance.now() - begun) / 10);
const place = await openPlace(await libraryIn("seeds"), now);
const browser = await openBrowser();

async function open(options: BrowserContextOptions): Promise<Reader> {
	const reader = await browser.open(place.page.address, {
		...options,
		reducedMotion: "reduce",
	});
	await reader.page.clock.setFixedTime(MORNING);
	return reader;
}

async function shoot(reader: Reader, name: string, part?: Locator) {
	await reader.page.mouse.move(0, 0);
	// Fonts and pictures are there, and nothing blinks.
	await reader.page.evaluate(
		"document.fonts.ready.then(() => Promise.all([...document.images].map((i) => i.decode())))",
	);
	const png = await (part ?? reader.page).screenshot({
		animations: "disabled",
		caret: "hide",
	});
	keep(name, png);
}

/** What the bot has attached, as it came. */
function pictureNamed(name: string): Buffer | undefined {
	return [...place.sandbox.world.files.values()].find(
		(file) => file.name === name,
	)?.bytes;
}

try {
	for (const colorScheme of ["dark", "light"] as const) {
		const mara = await open({ viewport: WIDE, colorScheme });
		if (colorScheme === "dark") {
			await mara.say("@Dateline who called whom");
			await mara.reads(/Lloyd Austin/);
			await mara.type("/quote ");
			await mara.page.keyboard.type("blin");
			await mara.offered("Antony Blinken");
			await shoot(mara, "completion");
			await mara.press("Enter");
			await mara.suggested("private");
			await mara.page.keyboard.type("top");
			await mara.offered("topic");
			await mara.press("Enter");
			await mara.page.keyboard.type("cannon fodder");
			await mara.press("Enter");
			await mara.press("Enter");
			await mara.reads(/cannon fodder that Putin/);
			await mara.say("@Dateline what did Zelensky say");
			await mara.reads(/nobody who is quoted/);
		}
		await shoot(mara, `page-${colorScheme}`);
		await mara.close();
	}
	const mara = await open({ viewport: WIDE, colorScheme: "dark" });
	await mara.channel("lounge");
	for (const [name, answer] of [
		["timeline", /dated events/],
		["network", /5 people/],
	] as const) {
		await mara.type(`/${name} `);
		await mara.press("Enter");
		await mara.reads(answer);
		await mara.last().locator(".picture img").first().waitFor();
		const picture = await until(
			async () => pictureNamed(`${name}.png`),
			(png) => png !== undefined,
		);
		if (picture) keep(name, picture);
	}
	const phone = await open({
		viewport: PHONE,
		colorScheme: "light",
		hasTouch: true,
		isMobile: true,
	});
	await phone.page.getByRole("button", { name: "Channels" }).click();
	await phone.channel("Dateline");
	await phone.say("when did Austin and Shoigu last talk");
	await phone.reads(/October 21/);
	await shoot(phone, "phone");
} finally {
	await browser.end();
	await place.end();
}
