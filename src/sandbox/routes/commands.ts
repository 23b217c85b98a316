import { commandObject } from "../command-object.js";
import {
	invalidForm,
	missingAccess,
	tooManyCommands,
	tooManyCreates,
	unknownCommand,
} from "../errors.js";
import { type Body, type Call, param, type Route } from "../route.js";
import { checkCommand } from "../strict/command.js";
import type { StoredCommand, World } from "../world.js";

/** docs.discord.com/developers/interactions/application-commands#endpoints, for everywhere and for one server. */
export const commands: readonly Route[] = [
	...inScope("/applications/:application/commands", () => null, 1),
	...inScope(
		"/applications/:application/guilds/:guild/commands",
		(call) => {
			const guild = param(call, 1);
			if (!call.world.guilds.has(guild)) throw missingAccess();
			return guild;
		},
		2,
	),
];

function inScope(
	path: string,
	scope: (call: Call) => string | null,
	id: number,
): Route[] {
	const route = (
		method: Route["method"],
		at: string,
		handle: (call: Call, guild: string | null) => ReturnType<Route["handle"]>,
	): Route => ({
		method,
		path: at,
		authorized: true,
		handle: (call) => {
			if (param(call, 0) !== call.world.applicationId) throw missingAccess();
			return handle(call, scope(call));
		},
	});
	return [
		route("GET", path, ({ world, query }, guild) => ({
			status: 200,
			body: commandsOf(world, guild).map((c) =>
				commandObject(world, c, query.get("with_localizations") === "true"),
			),
		})),
		route("PUT", path, ({ world, bodies }, guild) => {
			for (const body of bodies) checkCommand(body);
			checkCounts(bodies);
			const kept = new Set(bodies.map(key));
			for (const command of commandsOf(world, guild))
				if (!kept.has(key(command.body))) world.commands.delete(command.id);
			const stored = bodies.map((body) => store(world, guild, body));
			return {
				status: 200,
				body: stored.map((c) => commandObject(world, c)),
			};
		}),
		route("POST", path, ({ world, body }, guild) => {
			checkCommand(body);
			const there = commandsOf(world, guild).map((c) => c.body);
			const known = there.some((c) => key(c) === key(body));
			if (!known) checkCounts([...there, body]);
			return {
				status: known ? 200 : 201,
				body: commandObject(world, store(world, guild, body)),
			};
		}),
		route("GET", `${path}/:command`, (call, guild) => ({
			status: 200,
			body: commandObject(call.world, find(call, guild, id), true),
		})),
		route("PATCH", `${path}/:command`, (call, guild) => {
			const there = find(call, guild, id);
			const body = { ...there.body, ...call.body };
			checkCommand(body);
			const changed = { ...there, body, version: call.world.newId() };
			call.world.commands.set(there.id, changed);
			return { status: 200, body: commandObject(call.world, changed) };
		}),
		route("DELETE", `${path}/:command`, (call, guild) => {
			call.world.commands.delete(find(call, guild, id).id);
			return { status: 204 };
		}),
	];
}

/** The commands of a server, or of everywhere. */
export function commandsOf(
	world: World,
	guild: string | null,
): StoredCommand[] {
	return [...world.commands.values()].filter((c) => c.guild === guild);
}

function find(call: Call, guild: string | null, index: number): StoredCommand {
	const command = call.world.commands.get(param(call, index));
	if (!command || command.guild !== guild) throw unknownCommand();
	return command;
}

/** interactions/application-commands#registering-a-command: slash commands, and entries of users' and messages' menus. */
const MOST: Readonly<Record<string, number>> = { 1: 100, 2: 15, 3: 15 };

/** New commands of a scope in a day. */
const CREATES = 200;
const DAY = 86_400_000;

/** @throws ApiError 30032 for more commands than a scope holds, 50035 for two of a name */
function checkCounts(bodies: readonly Body[]): void {
	for (const [type, most] of Object.entries(MOST))
		if (bodies.filter((b) => String(b.type ?? 1) === type).length > most)
			throw tooManyCommands(most);
	if (new Set(bodies.map(key)).size < bodies.length)
		throw invalidForm([
			{ path: "name", message: "Application command names must be unique" },
		]);
}

/** Commands of different types may bear one name. */
function key({ type, name }: Body): string {
	return `${type ?? 1} ${name}`;
}

/** A command of the same name is overwritten and keeps its id. */
function store(world: World, guild: string | null, body: Body): StoredCommand {
	const there = commandsOf(world, guild).find((c) => key(c.body) === key(body));
	if (!there) {
		const since = world.now() - DAY;
		const recent = (world.creates.get(guild ?? "") ?? []).filter(
			(at) => at > since,
		);
		if (recent.length >= CREATES) throw tooManyCreates();
		world.creates.set(guild ?? "", [...recent, world.now()]);
	}
	const command = {
		id: there?.id ?? world.newId(),
		version: world.newId(),
		guild,
		body,
	};
	world.commands.set(command.id, command);
	return command;
}
