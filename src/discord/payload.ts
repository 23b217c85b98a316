import type { Command, OptionSpec } from "../command.js";
import type { Language } from "../language/language.js";
import { catalogues, type Key } from "../language/voice.js";
import { COMMAND } from "./limits.js";

/** docs.discord.com/developers/interactions/application-commands#application-command-object */
export type CommandPayload = SlashPayload | MenuPayload;

interface SlashPayload extends Scope {
	readonly type: 1;
	readonly description: string;
	readonly description_localizations: Localisations | null;
	readonly options: readonly OptionPayload[];
}

/** In the menu of every message: it has a name that people read, and no description or options. */
interface MenuPayload extends Scope {
	readonly type: 3;
}

interface Scope {
	readonly name: string;
	/** A bit set as a number, null where everybody may. */
	readonly default_member_permissions: number | null;
	/** Null in a guild's own commands, which are of that guild alone. */
	readonly contexts: readonly number[] | null;
	readonly integration_types: readonly number[] | null;
}

export interface OptionPayload {
	readonly type: 3 | 5;
	readonly name: string;
	readonly description: string;
	readonly description_localizations: Localisations | null;
	readonly required: boolean;
	readonly autocomplete?: boolean;
	readonly max_length?: number;
}

/** reference#locales, each with the language that it is served in. English twice: who is served none gets the other, not the default. */
const LOCALES: Readonly<Record<string, Language>> = {
	"en-US": "en",
	"en-GB": "en",
	de: "de",
	fr: "fr",
	"es-ES": "es",
	"es-419": "es",
	uk: "uk",
};

type Localisations = Readonly<Record<string, string>>;

/** A description in every language; null for one that the catalogues do not have. Names stay as they are, so that people can help each other. */
function localised(key: string): Localisations | null {
	if (!(key in catalogues.en)) return null;
	return Object.fromEntries(
		Object.entries(LOCALES).map(([locale, language]) => [
			locale,
			catalogues[language][key as Key],
		]),
	);
}

const STRING = 3;
const BOOLEAN = 5;
/** topics/permissions: MANAGE_GUILD */
const MANAGE_GUILD = 1 << 5;
/** Servers, direct messages with the bot, and those between others, where whoever installed it to themselves may ask. */
const CONTEXTS = [0, 1, 2];
/** Installed to servers, and to users. */
const INTEGRATION_TYPES = [0, 1];

/**
 * A command as Discord wants it.
 * @throws RangeError naming the command where Discord would refuse it
 */
export function commandPayload(
	command: Command,
	scope: "global" | "guild",
): SlashPayload {
	const options = Object.entries(command.options).map(([name, spec]) =>
		optionPayload(command.name, name, spec),
	);
	const payload: SlashPayload = {
		type: 1,
		name: command.name,
		description: command.description,
		description_localizations: localised(`/${command.name}`),
		// Discord wants the required ones first.
		options: [
			...options.filter((o) => o.required),
			...options.filter((o) => !o.required),
		],
		...scopeOf(command, scope),
	};
	check(payload);
	return payload;
}

/**
 * What a command is registered as: itself, and its entry in the menus of messages where it has one.
 * @throws RangeError where Discord's limits would refuse it
 */
export function commandPayloads(
	command: Command,
	scope: "global" | "guild",
): CommandPayload[] {
	const slash = commandPayload(command, scope);
	if (!command.onMessage) return [slash];
	const { name } = command.onMessage;
	if (name.length === 0 || name.length > COMMAND.name)
		throw new RangeError(
			`/${command.name}: the name in the menu must have 1 to ${COMMAND.name} characters`,
		);
	return [slash, { type: 3, name, ...scopeOf(command, scope) }];
}

function scopeOf(command: Command, scope: "global" | "guild") {
	return {
		default_member_permissions: command.adminOnly ? MANAGE_GUILD : null,
		contexts: scope === "guild" ? null : command.adminOnly ? [0, 1] : CONTEXTS,
		// What admins do is for the servers that took the bot in: a user may install it to themselves anywhere.
		integration_types:
			scope === "guild" ? null : command.adminOnly ? [0] : INTEGRATION_TYPES,
	};
}

function optionPayload(
	command: string,
	name: string,
	spec: OptionSpec,
): OptionPayload {
	const { description, required } = spec;
	const description_localizations =
		localised(`/${command} ${name}`) ?? localised(name);
	if (spec.type === "boolean")
		return {
			type: BOOLEAN,
			name,
			description,
			description_localizations,
			required,
		};
	return {
		type: STRING,
		name,
		description,
		description_localizations,
		required,
		autocomplete: spec.complete !== undefined,
		max_length: Math.min(
			spec.maxLength ?? COMMAND.optionMaxLength,
			COMMAND.optionMaxLength,
		),
	};
}

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

function check(payload: SlashPayload): void {
	const names = [payload, ...payload.options];
	for (const { name, description } of names) {
		if (!NAME.test(name) || name !== name.toLowerCase())
			throw new RangeError(
				`/${payload.name}: Discord takes no such name: ${name}`,
			);
		if (description.length === 0 || description.length > COMMAND.description)
			throw new RangeError(
				`/${payload.name}: the description of ${name} must have 1 to ${COMMAND.description} characters`,
			);
	}
	if (payload.options.length > COMMAND.options)
		throw new RangeError(
			`/${payload.name}: more than ${COMMAND.options} options`,
		);
}
