import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { libraryIn, openPlace, type Place } from "../../bench/page/place.js";
import { openBrowser, type Readers, until } from "../../bench/page/reader.js";
import type { ReloadReport } from "../../src/library/shelf.js";
import { NOTHING_CHANGED } from "../reload.js";
import { BROWSER } from "./browser.js";

describe.skipIf(BROWSER === null)("while one waits, and where one is", () => {
	let place: Place;
	let browser: Readers;
	let reload: (report: ReloadReport) => void;

	beforeAll(async () => {
		const library = await libraryIn("seeds");
		const slow = new Promise<ReloadReport>((resolve) => {
			reload = resolve;
		});
		place = await openPlace(library, Date.now, () => slow);
		browser = await openBrowser();
	}, 60_000);
	afterAll(async () => {
		await browser?.end();
		await place?.end();
	});

	test("the bot thinks until it has answered", async () => {
		const adrian = await browser.open(place.page.address);
		await adrian.become("Adrian");
		await adrian.type("/reload ");
		await adrian.press("Enter");
		const shown = () => adrian.page.locator("body").textContent();
		await until(shown, (text) => /Dateline is thinking…/.test(text ?? ""));
		reload(NOTHING_CHANGED);
		await until(shown, (text) => !/is thinking…/.test(text ?? ""));
		await adrian.close();
	}, 60_000);

	test("the bot types in the channel in which it does", async () => {
		const mara = await browser.open(place.page.address);
		const { sandbox } = place;
		const channel = [...sandbox.world.channels.values()].find(
			({ name }) => name === "briefing",
		);
		const answer = await fetch(
			`${sandbox.api}/v10/channels/${channel?.id}/typing`,
			{ method: "POST", headers: { authorization: `Bot ${sandbox.token}` } },
		);
		expect(answer.status).toBe(204);
		const typing = mara.page.locator(".typing");
		await until(
			() => typing.textContent(),
			(text) => /Dateline is typing…/.test(text ?? ""),
		);
		await mara.close();
	}, 60_000);

	test.each([
		["Europe/Kyiv", "12:13 AM"],
		["Asia/Tokyo", "7:13 AM"],
	])(
		"a time stands in the zone of %s",
		async (timezoneId, time) => {
			const mara = await browser.open(place.page.address, { timezoneId });
			await mara.say("at <t:1700000000:t>");
			await mara.reads(`at ${time}`);
			await mara.close();
		},
		60_000,
	);
});
