import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	CHANNEL,
	type CommandPermission,
	ROLE,
	setCommand,
	USER,
} from "../../src/sandbox/command-permissions.js";
import { INTENT } from "../../src/sandbox/intents.js";
import { PERMISSION } from "../../src/sandbox/permissions.js";
import {
	addChannel,
	addGuild,
	addMember,
	addUser,
} from "../../src/sandbox/populate.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { Channel, Guild, User } from "../../src/sandbox/world.js";
import { request } from "./client.js";

let sandbox: Sandbox;
let guild: Guild;
let channel: Channel;
let member: User;

beforeEach(async () => {
	sandbox = await startSandbox();
	guild = addGuild(sandbox.world, "Newsroom");
	channel = addChannel(sandbox.world, guild, "general");
	member = addUser(sandbox.world, "member");
	addMember(sandbox.world, guild, member, PERMISSION.manageMessages);
});

afterEach(() => sandbox.close());

const get = (path: string) => request(sandbox, "GET", path);
const role = () => guild.members.get(member.id)?.roles[0] ?? "";

describe("servers", () => {
	test("what may be read of one", async () => {
		const at = `/guilds/${guild.id}`;
		expect((await get("/users/@me/guilds")).body).toMatchObject([
			{ id: guild.id },
		]);
		expect((await get(at)).body).toMatchObject({ name: "Newsroom" });
		expect((await get(`${at}/channels`)).body).toMatchObject([
			{ id: channel.id },
		]);
		expect((await get(`${at}/roles`)).body).toMatchObject([
			{ name: "@everyone" },
			{ name: "member", permissions: "8192" },
		]);
		expect((await get(`${at}/roles/${role()}`)).body).toMatchObject({
			position: 1,
		});
		expect((await get(`${at}/members/${member.id}`)).body).toMatchObject({
			user: { username: "member" },
			roles: [role()],
		});
		expect((await get(`/users/${member.id}`)).body).toMatchObject({
			username: "member",
		});
	});

	test("what there is not, and what the bot has no access to", async () => {
		const other = addGuild(sandbox.world, "Elsewhere", false);
		const stranger = addUser(sandbox.world, "stranger");
		const codes = [
			"/guilds/1",
			`/guilds/${other.id}`,
			`/guilds/${guild.id}/roles/1`,
			`/guilds/${guild.id}/members/1`,
			`/guilds/${guild.id}/members/${stranger.id}`,
			`/guilds/${guild.id}/members`,
			"/users/1",
		].map(async (path) => (await get(path)).code);
		expect(await Promise.all(codes)).toEqual([
			10_004, 50_001, 10_011, 10_013, 10_007, 50_001, 10_013,
		]);
	});

	test("the list of members needs its intent, and comes in pages", async () => {
		const privileged = INTENT.guildMembers;
		const open = await startSandbox({ privileged });
		const { id } = addGuild(open.world, "Newsroom");
		const page = async (query: string) =>
			(await request(open, "GET", `/guilds/${id}/members?${query}`))
				.body as readonly { readonly user: { readonly id: string } }[];
		const [first] = await page("limit=1");
		const rest = await page(`limit=10&after=${first?.user.id}`);
		expect(rest).toHaveLength(1);
		await open.close();
	});
});

describe("threads", () => {
	test("start from a message, once, and bear its id", async () => {
		const message = sandbox.say({ user: member, channel, content: "Hm" });
		const at = `/channels/${channel.id}/messages/${message.id}/threads`;
		const start = () => request(sandbox, "POST", at, { name: "About it" });
		// The bot's role has no permission for it at first.
		expect((await start()).code).toBe(50_013);
		guild.roles.push({
			id: "7",
			name: "threads",
			permissions: PERMISSION.createPublicThreads,
		});
		guild.members.set(sandbox.world.bot.id, { roles: ["7"] });
		expect(await start()).toMatchObject({
			status: 201,
			body: { id: message.id, parent_id: channel.id, type: 11 },
		});
		expect((await start()).code).toBe(160_004);
		const join = `/channels/${message.id}/thread-members/@me`;
		expect((await request(sandbox, "PUT", join)).status).toBe(204);
		const plain = `/channels/${channel.id}/threads`;
		const named = await request(sandbox, "POST", plain, { name: "" });
		expect(named.code).toBe(50_035);
	});
});

describe("a command's permissions", () => {
	const at = () =>
		`/applications/${sandbox.world.applicationId}/guilds/${guild.id}/commands`;

	async function command(needed: bigint | null): Promise<string> {
		const { body } = await request(
			sandbox,
			"POST",
			`/applications/${sandbox.world.applicationId}/commands`,
			{
				name: "reload",
				description: "Reload",
				default_member_permissions: needed?.toString() ?? null,
			},
		);
		return (body as { id: string }).id;
	}

	test("are read by a bot, and set by people alone", async () => {
		const id = await command(null);
		const one = `${at()}/${id}/permissions`;
		expect((await get(one)).code).toBe(10_066);
		const everybody = { id: guild.id, type: ROLE, permission: false } as const;
		setCommand(sandbox.world, guild, id, [everybody]);
		const set = { id, guild_id: guild.id, permissions: [everybody] };
		expect((await get(one)).body).toMatchObject(set);
		expect((await get(`${at()}/permissions`)).body).toMatchObject([set]);
		const put = await request(sandbox, "PUT", one, { permissions: [] });
		expect(put).toMatchObject({ status: 403, code: 20_001 });
		expect((await get(`${at()}/1/permissions`)).code).toBe(10_063);
	});

	type Rule = readonly ["everybody" | "role" | "user" | "channel", boolean];
	const rule = ([who, permission]: Rule): CommandPermission => ({
		id: {
			everybody: guild.id,
			role: role(),
			user: member.id,
			channel: channel.id,
		}[who],
		type: (
			{ everybody: ROLE, role: ROLE, user: USER, channel: CHANNEL } as const
		)[who],
		permission,
	});

	test.each<[string, bigint | null, Rule[], Rule[], boolean]>([
		["open by default", null, [], [], true],
		["for those who manage the server", PERMISSION.manageGuild, [], [], false],
		["for those who manage messages", PERMISSION.manageMessages, [], [], true],
		["for administrators alone", 0n, [], [], false],
		[
			"for everybody after all",
			PERMISSION.manageGuild,
			[["everybody", true]],
			[],
			true,
		],
		["not for everybody", null, [["everybody", false]], [], false],
		[
			"the role before everybody",
			null,
			[
				["everybody", false],
				["role", true],
			],
			[],
			true,
		],
		[
			"the user before their role",
			null,
			[
				["role", true],
				["user", false],
			],
			[],
			false,
		],
		["not in this channel", null, [["channel", false]], [], false],
		[
			"the app shut, the command open",
			null,
			[["user", true]],
			[["everybody", false]],
			true,
		],
		["the app shut", null, [], [["everybody", false]], false],
		[
			"the app open, the command by its default",
			PERMISSION.manageGuild,
			[],
			[["everybody", true]],
			false,
		],
	])("%s", async (_, needed, own, app, visible) => {
		const id = await command(needed);
		const { world } = sandbox;
		if (own.length) setCommand(world, guild, id, own.map(rule));
		if (app.length)
			setCommand(world, guild, world.applicationId, app.map(rule));
		const offered = sandbox.offered(member, channel).map((c) => c.id);
		expect(offered.includes(id)).toBe(visible);
	});
});
