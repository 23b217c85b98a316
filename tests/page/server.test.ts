import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { furnish } from "../../src/sandbox/page/newsroom.js";
import { type Page, startPage } from "../../src/sandbox/page/server.js";
import type { Act, Tiding } from "../../src/sandbox/page/wire.js";
import { post } from "../../src/sandbox/post.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { User } from "../../src/sandbox/world.js";

let folder: string;
let sandbox: Sandbox;
let page: Page;
let people: readonly { readonly user: User }[];
const kept: string[] = [];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "dateline-served-"));
	writeFileSync(join(folder, "index.html"), "<!doctype html>hello");
	writeFileSync(join(folder, "secret.env"), "no");
	sandbox = await startSandbox();
	const who = furnish(sandbox.world);
	people = who;
	page = await startPage({
		sandbox,
		people: who,
		folder,
		port: 0,
		add: async ({ name }) => {
			kept.push(name);
			return name.endsWith(".md") ? null : "no article";
		},
	});
});
afterAll(async () => {
	await page.close();
	await sandbox.close();
	rmSync(folder, { recursive: true });
});

interface Answered {
	readonly status: number;
	readonly body: string;
	readonly headers: Readonly<Record<string, unknown>>;
}

/** As any program may ask, also one that no browser is. */
function ask(
	path: string,
	headers: Record<string, string> = {},
	method = "GET",
	body = "",
): Promise<Answered> {
	return new Promise((resolve, reject) => {
		const sent = request(
			new URL(path, page.address),
			{ method, headers, agent: false },
			(response) => {
				let text = "";
				response.setEncoding("utf8").on("data", (part) => {
					text += part;
				});
				response.on("end", () =>
					resolve({
						status: response.statusCode ?? 0,
						body: text,
						headers: response.headers,
					}),
				);
			},
		);
		sent.on("error", reject);
		sent.end(body);
	});
}

const JSON_TYPE = { "content-type": "application/json" };

describe("who is let in", () => {
	const own = () => page.address.slice(0, -1);
	const port = () => own().split(":").at(-1);

	test.each<[string, () => Record<string, string>, number]>([
		["the page itself", () => ({}), 200],
		["by its other name", () => ({ host: `localhost:${port()}` }), 200],
		[
			"a name that points here",
			() => ({ host: `evil.example:${port()}` }),
			403,
		],
		["another port's name", () => ({ host: "127.0.0.1:1" }), 403],
		["another site's page", () => ({ origin: "https://evil.example" }), 403],
		["its own", () => ({ origin: own() }), 200],
		["a sandboxed frame", () => ({ origin: "null" }), 403],
		[
			"a picture on another site",
			() => ({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }),
			403,
		],
		[
			"a link on another site",
			() => ({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }),
			200,
		],
	])("%s", async (_, headers, status) => {
		expect((await ask("/", headers())).status).toBe(status);
	});

	test("a form of another site, which may send only plain types, does nothing", async () => {
		const act = JSON.stringify({ do: "say" });
		for (const type of ["text/plain", "application/x-www-form-urlencoded"])
			expect(
				(await ask("/act", { "content-type": type }, "POST", act)).status,
			).toBe(403);
	});

	test("nothing but the page's own files is served, and they forbid all that comes from elsewhere", async () => {
		for (const path of ["/secret.env", "/../package.json", "/%2e%2e/x", "/act"])
			expect((await ask(path)).status).toBe(404);
		const { headers } = await ask("/");
		expect(headers["content-security-policy"]).toMatch(
			/default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
		);
		expect(headers["access-control-allow-origin"]).toBeUndefined();
	});

	test("a body that is no JSON, or too large, is refused and the next is read", async () => {
		expect((await ask("/act", JSON_TYPE, "POST", "{")).status).toBe(400);
		const large = JSON.stringify({ text: "x".repeat(7 * 1024 * 1024) });
		const refused = ask("/articles", JSON_TYPE, "POST", large);
		await expect(
			refused.then(
				(r) => r.status,
				() => 400,
			),
		).resolves.toBe(400);
		expect((await ask("/")).status).toBe(200);
	});
});

describe("who sees what", () => {
	const id = (at: number) => people[at]?.user.id ?? "";
	const channel = (name: string) =>
		[...sandbox.world.channels.values()].find((c) => c.name === name);

	/** What a reader is told at first. */
	function hello(user: string): Promise<Extract<Tiding, { kind: "hello" }>> {
		return new Promise((resolve, reject) => {
			const sent = request(
				new URL(`/feed?user=${user}`, page.address),
				(response) => {
					response.setEncoding("utf8").once("data", (text: string) => {
						sent.destroy();
						resolve(JSON.parse(text.split("\n")[0]?.slice(6) ?? ""));
					});
				},
			);
			sent.on("error", (error) => reject(error));
			sent.end();
		});
	}

	test("a message that only one sees is nobody else's, nor is its wire", async () => {
		const briefing = channel("briefing")?.id ?? "";
		const say = (content: string, only: string | null) =>
			post(sandbox.world, {
				channel: briefing,
				author: sandbox.world.bot.id,
				body: { content },
				reference: null,
				pings: [],
				only,
			});
		const open = say("for all", null);
		const hidden = say("for Mara", id(0));
		const told = async (at: number) =>
			(await hello(id(at))).messages.map((m) => m.content);
		expect(await told(0)).toEqual(["for all", "for Mara"]);
		expect(await told(1)).toEqual(["for all"]);
		expect(await told(2)).toEqual([]);
		const wire = await ask(`/wire?user=${id(1)}&message=${hidden.id}`);
		expect(wire.body).toBe("[]");
		expect(open.only).toBeNull();
	});

	test("a server's channels are its members', a direct one is its own", async () => {
		const names = async (at: number) =>
			(await hello(id(at))).guilds.map((g) => [
				g.name,
				g.channels.map((c) => c.name),
			]);
		expect(await names(2)).toEqual([
			["City Desk", ["general"]],
			["Direct Messages", ["Dateline"]],
		]);
		expect((await names(0))[0]).toEqual([
			"Newsroom",
			["briefing", "lounge", "questions", "Who spoke to whom?"],
		]);
	});

	test.each<[string, () => Partial<Act>, RegExp]>([
		["by nobody", () => ({ user: "1" }), /do not see/],
		["where one is no member", () => ({ user: id(2) }), /do not see/],
		[
			"in a forum itself",
			() => ({ channel: channel("questions")?.id ?? "" }),
			/may not write/,
		],
		[
			"of nothing",
			() => ({ content: "  " }) as Partial<Act>,
			/nothing to send/,
		],
		[
			"too long",
			() => ({ content: "x".repeat(2_001) }) as Partial<Act>,
			/at most 2000/,
		],
		[
			"in answer to nothing",
			() => ({ reply: "1" }) as Partial<Act>,
			/no longer there/,
		],
		[
			"of another's, changed",
			() =>
				({
					do: "edit",
					message: [...sandbox.world.messages.keys()][0] ?? "",
				}) as Partial<Act>,
			/Only its author/,
		],
		[
			"of a command there is none of",
			() => ({ do: "complete", name: "x" }) as Partial<Act>,
			/no command/,
		],
	])("no message %s", async (_, other, why) => {
		const act = {
			do: "say",
			user: id(0),
			channel: channel("briefing")?.id,
			content: "hello",
			reply: null,
			...other(),
		};
		const { body } = await ask("/act", JSON_TYPE, "POST", JSON.stringify(act));
		expect(JSON.parse(body)).toMatchObject({ ok: false });
		expect(JSON.parse(body).error).toMatch(why);
	});

	test("an article goes where the program says, or is refused with its reason", async () => {
		const drop = async (dropped: object) =>
			JSON.parse(
				(await ask("/articles", JSON_TYPE, "POST", JSON.stringify(dropped)))
					.body,
			);
		expect(await drop({ name: "a.md", text: "x" })).toMatchObject({ ok: true });
		expect(await drop({ name: "a.exe", text: "x" })).toEqual({
			ok: false,
			error: "no article",
		});
		expect(await drop({ name: 1 })).toMatchObject({ ok: false });
		expect(kept).toEqual(["a.md", "a.exe"]);
	});
});
