import {
	missingAccess,
	unknownGuild,
	unknownMember,
	unknownRole,
	unknownUser,
} from "../errors.js";
import { INTENT } from "../intents.js";
import {
	channelObject,
	guildObject,
	memberObject,
	roleObject,
	userObject,
} from "../objects.js";
import { type Call, param, type Route } from "../route.js";
import type { Guild } from "../world.js";

const get = (path: string, body: (call: Call) => unknown): Route => ({
	method: "GET",
	path,
	authorized: true,
	handle: (call) => ({ status: 200, body: body(call) }),
});

/** docs.discord.com/developers/resources/guild and …/user: what a bot may read of them. */
export const guilds: readonly Route[] = [
	get("/users/@me/guilds", ({ world }) =>
		[...world.guilds.values()]
			.filter((g) => g.members.has(world.bot.id))
			.map(({ id, name }) => ({ id, name, icon: null, features: [] })),
	),
	get("/users/:user", (call) => {
		const user = call.world.users.get(param(call, 0));
		if (!user) throw unknownUser();
		return userObject(user);
	}),
	get("/guilds/:guild", (call) => guildObject(call.world, guildOf(call))),
	get("/guilds/:guild/channels", (call) => {
		const { id } = guildOf(call);
		return [...call.world.channels.values()]
			.filter((c) => c.guild === id && c.type !== 11)
			.map((c) => channelObject(call.world, c));
	}),
	get("/guilds/:guild/roles", (call) => guildOf(call).roles.map(roleObject)),
	get("/guilds/:guild/roles/:role", (call) => {
		const { roles } = guildOf(call);
		const position = roles.findIndex((r) => r.id === param(call, 1));
		const role = roles[position];
		if (!role) throw unknownRole();
		return roleObject(role, position);
	}),
	get("/guilds/:guild/members/:user", (call) => {
		const guild = guildOf(call);
		const id = param(call, 1);
		if (!call.world.users.has(id)) throw unknownUser();
		if (!guild.members.has(id)) throw unknownMember();
		return memberObject(call.world, guild, id);
	}),
	// The list is for applications that have the privileged intent of members.
	get("/guilds/:guild/members", (call) => {
		const guild = guildOf(call);
		const { world, query } = call;
		if (!(world.privileged & INTENT.guildMembers)) throw missingAccess();
		const after = BigInt(query.get("after") ?? 0);
		return [...guild.members.keys()]
			.filter((id) => BigInt(id) > after)
			.sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
			.slice(0, Number(query.get("limit") ?? 1))
			.map((id) => memberObject(world, guild, id));
	}),
];

/** A server that the bot is not in is one that it has no access to. */
function guildOf(call: Call): Guild {
	const guild = call.world.guilds.get(param(call, 0));
	if (!guild) throw unknownGuild();
	if (!guild.members.has(call.world.bot.id)) throw missingAccess();
	return guild;
}
