import type { Command, Context } from "../command.js";
import { firstText, splitArguments } from "./arguments.js";

/** What readline's completer gives back: the completions, and the part of the line that they stand for. */
export type Completions = [hits: string[], typed: string];

/** What Tab offers at the end of a line: commands, then their options, then the options' values. */
export function completeLine(
	line: string,
	commands: readonly Command[],
	context: Context,
): Completions {
	const start = /^\s*\/(\S*)(\s*)/.exec(line);
	if (!start) return [[], line];
	const [head, name = "", gap] = start;
	if (gap === "") {
		const hits = commands
			.filter((c) => c.name.startsWith(name.toLowerCase()))
			.map((c) => `/${c.name} `);
		return [hits, line.trimStart()];
	}
	const command = commands.find((c) => c.name === name.toLowerCase());
	return command
		? completeArguments(command, line.slice(head.length), context)
		: [[], line];
}

function completeArguments(
	command: Command,
	text: string,
	context: Context,
): Completions {
	const { named, bare } = splitArguments(command, text);
	const filled = Object.fromEntries(
		named.map(({ name, value }) => [name, value]),
	);
	const last = named.at(-1);
	const first = firstText(command);
	const option = last?.name ?? first;
	const typed = (last ? text.slice(last.at) : text).trimStart();
	const values = option
		? valuesOf(command, option, typed.trimEnd(), context, filled)
		: [];
	const names = Object.keys(command.options)
		.filter((name) => !(name in filled) && !(bare && last && name === first))
		.map((name) => `${name}:`);
	if (typed === "") return last ? [values, typed] : [names, typed];

	const begun = values.filter(
		(value) =>
			value.toLowerCase().startsWith(typed.toLowerCase()) && value !== typed,
	);
	if (begun.length > 0) return [begun, typed];
	// The word being typed may be no part of the value but the name of the next option.
	const word = /\S*$/.exec(typed)?.[0] ?? "";
	const next = names.filter((name) => name.startsWith(word.toLowerCase()));
	return next.length > 0 && (word !== typed || !last)
		? [next, word]
		: [values, typed];
}

function valuesOf(
	command: Command,
	option: string,
	typed: string,
	context: Context,
	filled: Readonly<Record<string, string>>,
): string[] {
	const spec = command.options[option];
	if (spec?.type === "boolean")
		return ["true", "false"].filter((word) => word.startsWith(typed));
	const { [option]: _own, ...others } = filled;
	return (spec?.complete?.(typed.replace(/^"/, ""), context, others) ?? []).map(
		({ value }) => value,
	);
}
