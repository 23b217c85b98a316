import type { Args, Command, Options } from "../command.js";

/** Values as typed, by option name. */
export type Typed = Readonly<Record<string, string>>;

export interface Split {
	/** The options named, in their order, each with the place where its value begins. */
	readonly named: readonly {
		readonly name: string;
		readonly value: string;
		readonly at: number;
	}[];
	/** What stands before the first of them. */
	readonly bare: string;
}

/**
 * Takes `speaker:Holm topic:"the war"` apart. A value runs to the next option of this command, or stands in quotation
 * marks; other words with a colon are part of it.
 */
export function splitArguments(command: Command, text: string): Split {
	const names = Object.keys(command.options);
	const marker = new RegExp(
		`(?<=[\\s:]|^)"[^"]*"|(?<=\\s|^)(?<name>${names.join("|") || "(?!)"}):`,
		"gi",
	);
	const found = [...text.matchAll(marker)].filter((m) => m.groups?.name);
	return {
		bare: text.slice(0, found[0]?.index ?? text.length).trim(),
		named: found.map((match, n) => {
			const at = match.index + match[0].length;
			const value = text.slice(at, found[n + 1]?.index ?? text.length);
			return {
				name: match.groups?.name?.toLowerCase() ?? "",
				value: unquoted(value.trim()),
				at,
			};
		}),
	};
}

/** The option that words without a name are for: the first that takes text. */
export function firstText({ options }: Command): string | null {
	return (
		Object.entries(options).find(([, { type }]) => type === "string")?.[0] ??
		null
	);
}

/** The arguments as the command takes them, or a sentence that says what is wrong with them. */
export function readArguments(
	command: Command,
	text: string,
): Args<Options> | string {
	const { named, bare } = splitArguments(command, text);
	const typed: Record<string, string> = {};
	const first = firstText(command);
	if (bare !== "") {
		if (first === null) return `There is nothing to add to /${command.name}.`;
		typed[first] = unquoted(bare);
	}
	for (const { name, value } of named) {
		if (name in typed) return `${name} is given twice. ${usage(command)}`;
		typed[name] = value;
	}
	return checkArguments(command, typed);
}

/** Holds values against the command's options. */
export function checkArguments(
	command: Command,
	typed: Typed,
): Args<Options> | string {
	const args: Record<string, string | boolean | null> = {};
	for (const [name, spec] of Object.entries(command.options)) {
		const value = typed[name] ?? "";
		if (value === "" && spec.required)
			return `${name} is missing. ${usage(command)}`;
		if (value === "") args[name] = null;
		else if (spec.type === "boolean") {
			const truth = truthOf(value);
			if (truth === null) return `${name} is either true or false.`;
			args[name] = truth;
		} else if (value.length > (spec.maxLength ?? Number.POSITIVE_INFINITY))
			return `${name} has ${value.length} characters; at most ${spec.maxLength} are taken.`;
		else args[name] = value;
	}
	return args as Args<Options>;
}

/** How a command is typed: `/quote speaker:… [topic:…] [private:true]`. */
export function usage({ name, options }: Command): string {
	const told = Object.entries(options).map(([option, spec]) => {
		const pair = `${option}:${spec.type === "boolean" ? "true" : "…"}`;
		return spec.required ? pair : `[${pair}]`;
	});
	return `Type ${[`/${name}`, ...told].join(" ")}`;
}

function unquoted(value: string): string {
	return /^"([^"]*)"$/.exec(value)?.[1]?.trim() ?? value;
}

function truthOf(value: string): boolean | null {
	if (/^(?:true|yes|on|1)$/i.test(value)) return true;
	return /^(?:false|no|off|0)$/i.test(value) ? false : null;
}
