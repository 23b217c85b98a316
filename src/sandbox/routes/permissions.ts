import { type CommandPermission, settingsOf } from "../command-permissions.js";
import {
	missingAccess,
	notForBots,
	unknownCommand,
	unknownPermissions,
} from "../errors.js";
import { type Call, param, type Route } from "../route.js";
import type { Guild } from "../world.js";

const ALL = "/applications/:application/guilds/:guild/commands/permissions";
const ONE =
	"/applications/:application/guilds/:guild/commands/:command/permissions";

/** interactions/application-commands#permissions: a bot reads them, and only a person sets them. */
export const permissions: readonly Route[] = [
	{
		method: "GET",
		path: ALL,
		authorized: true,
		handle: (call) => {
			const guild = guildOf(call);
			const prefix = `${guild.id} `;
			return {
				status: 200,
				body: [...call.world.commandPermissions]
					.filter(([key]) => key.startsWith(prefix))
					.map(([key, set]) =>
						permissionsObject(call, guild, key.slice(prefix.length), set),
					),
			};
		},
	},
	{
		method: "GET",
		path: ONE,
		authorized: true,
		handle: (call) => {
			const guild = guildOf(call);
			const { world } = call;
			const id = param(call, 2);
			const command = world.commands.get(id);
			const here = command && (command.guild ?? guild.id) === guild.id;
			if (!here && id !== world.applicationId) throw unknownCommand();
			const set = settingsOf(world, guild, id);
			if (!set) throw unknownPermissions();
			return { status: 200, body: permissionsObject(call, guild, id, set) };
		},
	},
	{
		method: "PUT",
		path: ONE,
		authorized: true,
		handle: () => {
			throw notForBots();
		},
	},
];

function guildOf(call: Call): Guild {
	const guild = call.world.guilds.get(param(call, 1));
	if (!guild || param(call, 0) !== call.world.applicationId)
		throw missingAccess();
	return guild;
}

function permissionsObject(
	{ world }: Call,
	guild: Guild,
	id: string,
	set: readonly CommandPermission[],
): object {
	return {
		id,
		application_id: world.applicationId,
		guild_id: guild.id,
		permissions: set,
	};
}
