import { isDeepStrictEqual } from "node:util";
import { REST, Routes } from "discord.js";
import type { Command } from "../command.js";
import { type ApiAddress, restOptions } from "./client.js";
import { type CommandPayload, commandPayloads } from "./payload.js";

/** What a registration did, by command name. */
export interface Registration {
	readonly created: readonly string[];
	readonly updated: readonly string[];
	readonly deleted: readonly string[];
	readonly unchanged: readonly string[];
	/** Null for everywhere. */
	readonly guild: string | null;
}

/** What is used of discord.js's REST client. */
export type Rest = Pick<REST, "get" | "put" | "post" | "patch" | "delete">;

/** A command as Discord gives it back; fields that are not told from their defaults may be missing. */
interface Registered {
	readonly id: string;
	readonly type?: number;
	readonly name: string;
}

/**
 * Makes Discord have exactly these commands, by token alone: for the program that registers and ends.
 * @param guild one server's id, or null for everywhere
 * @throws what discord.js throws where the token is refused or Discord can't be reached
 */
export async function registerCommands(of: {
	readonly token: string;
	readonly api: ApiAddress;
	readonly guild: string | null;
	readonly commands: readonly Command[];
}): Promise<Registration> {
	const rest = new REST(restOptions(of.api)).setToken(of.token);
	const application = (await rest.get(Routes.currentApplication())) as {
		readonly id: string;
	};
	return syncCommands(rest, application.id, of.guild, of.commands);
}

/**
 * Fetches what Discord has, compares, and writes only the difference: creating a command counts against 200 a day
 * (interactions/application-commands#registering-a-command), and a server's own settings hang on a command's id.
 */
export async function syncCommands(
	rest: Rest,
	applicationId: string,
	guild: string | null,
	commands: readonly Command[],
): Promise<Registration> {
	const all = guild
		? Routes.applicationGuildCommands(applicationId, guild)
		: Routes.applicationCommands(applicationId);
	const one = (id: string) =>
		guild
			? Routes.applicationGuildCommand(applicationId, guild, id)
			: Routes.applicationCommand(applicationId, id);

	const present = (await rest.get(all, {
		query: new URLSearchParams({ with_localizations: "true" }),
	})) as Registered[];
	// A slash command and a menu's entry may bear one name.
	const key = ({ type, name }: { type?: number; name: string }) =>
		`${type ?? 1} ${name}`;
	const byKey = new Map(present.map((c) => [key(c), c]));
	const wanted = commands.flatMap((command) =>
		commandPayloads(command, guild ? "guild" : "global"),
	);
	const kept = new Set(wanted.map(key));

	const missing = wanted.filter((payload) => !byKey.has(key(payload)));
	const unchanged: string[] = [];
	const changed: { id: string; payload: CommandPayload }[] = [];
	for (const payload of wanted) {
		const there = byKey.get(key(payload));
		if (!there) continue;
		if (isDeepStrictEqual(normalise(payload), normalise(there)))
			unchanged.push(payload.name);
		else changed.push({ id: there.id, payload });
	}
	// An entry point (type 4) is Discord's own doing and stays.
	const stale = present.filter((c) => c.type !== 4 && !kept.has(key(c)));

	if (present.length === 0 && missing.length > 1) {
		await rest.put(all, { body: missing });
	} else {
		for (const payload of missing) await rest.post(all, { body: payload });
		for (const { id, payload } of changed)
			await rest.patch(one(id), { body: patchOf(payload) });
		for (const { id } of stale) await rest.delete(one(id));
	}
	return {
		created: missing.map((payload) => payload.name),
		updated: changed.map(({ payload }) => payload.name),
		deleted: stale.map((c) => c.name),
		unchanged,
		guild,
	};
}

/** A command's type can't be changed, so a change does not name it. */
function patchOf({ type: _, ...rest }: CommandPayload): object {
	return rest;
}

/** The part of a command that we decide, in one shape whether we or Discord wrote it down. */
function normalise(command: object): object {
	const c = command as Readonly<Record<string, unknown>>;
	const guild = typeof c.guild_id === "string";
	const permissions = c.default_member_permissions;
	return {
		description: c.description ?? "",
		options: list(c.options).map((option) => {
			const o = option as Readonly<Record<string, unknown>>;
			return {
				type: o.type,
				name: o.name,
				description: o.description,
				required: o.required ?? false,
				autocomplete: o.autocomplete ?? false,
				max_length: o.max_length ?? null,
				min_length: o.min_length ?? null,
				choices: list(o.choices),
				localised: localisations(o),
			};
		}),
		default_member_permissions:
			permissions === null || permissions === undefined
				? null
				: String(permissions),
		// Discord may give a guild's command values that nobody set.
		contexts: guild ? null : sorted(c.contexts),
		integration_types: guild ? null : sorted(c.integration_types),
		nsfw: c.nsfw ?? false,
		localised: localisations(c),
	};
}

/** Names and descriptions in other languages, null for none. */
function localisations(of: Readonly<Record<string, unknown>>): unknown[] {
	return [of.name_localizations, of.description_localizations].map((names) =>
		names && Object.keys(names as object).length ? names : null,
	);
}

function list(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function sorted(value: unknown): readonly unknown[] | null {
	return Array.isArray(value) ? [...value].sort() : null;
}
