import type { StoredCommand } from "./world.js";

/** An option of a command, as it was registered. */
export interface StoredOption {
	readonly name: string;
	readonly type: number;
	readonly required?: boolean;
	readonly autocomplete?: boolean;
	readonly description?: string;
	readonly max_length?: number;
}

/** The options of a command, in order. */
export function optionsOf(command: StoredCommand): readonly StoredOption[] {
	const { options } = command.body;
	return Array.isArray(options) ? (options as StoredOption[]) : [];
}

/** A command's data as an interaction has it; `focused` is the option that is being typed in. */
export function commandData(
	command: StoredCommand,
	options: Readonly<Record<string, string | boolean>>,
	focused: string | null,
): object {
	const specified = optionsOf(command);
	return {
		id: command.id,
		name: command.body.name,
		type: 1,
		...(command.guild ? { guild_id: command.guild } : {}),
		options: Object.entries(options).map(([name, value]) => ({
			name,
			type: specified.find((o) => o.name === name)?.type ?? 3,
			value,
			...(name === focused ? { focused: true } : {}),
		})),
	};
}
