import type {
	CommandView,
	OptionView,
	UserView,
} from "../sandbox/page/wire.js";

/** A line of the list above the message box. */
export interface Suggestion {
	/** What is taken: a command's name, a user's, a choice's value, an option's name. */
	readonly value: string;
	readonly label: string;
	readonly detail: string;
}

/** What the list is of, for its heading. */
export interface Suggestions {
	readonly heading: string;
	readonly items: readonly Suggestion[];
}

/** The place after a command's last option, where another may be added. */
export const TAIL = "";

export const NOTHING: Suggestions = { heading: "", items: [] };

/** Commands whose names begin with what was typed, then those that hold it. */
export function commandsLike(
	commands: readonly CommandView[],
	typed: string,
): Suggestions {
	const wanted = typed.toLowerCase();
	const slash = commands.filter(({ kind }) => kind === "slash");
	const begin = slash.filter(({ name }) => name.startsWith(wanted));
	const hold = slash.filter(
		({ name }) => name.includes(wanted) && !name.startsWith(wanted),
	);
	return {
		heading: wanted ? `Commands matching /${wanted}` : "Commands",
		items: [...begin, ...hold].map(({ name, description, options }) => ({
			value: name,
			label: `/${name}`,
			detail: `${description}${told(options)}`,
		})),
	};
}

function told(options: readonly OptionView[]): string {
	if (options.length === 0) return "";
	const names = options.map(({ name, required }) =>
		required ? name : `${name}?`,
	);
	return ` (${names.join(", ")})`;
}

/** Users whose names begin with what was typed after an @. */
export function usersLike(
	users: readonly UserView[],
	typed: string,
): Suggestions {
	const wanted = typed.toLowerCase();
	return {
		heading: "Members",
		items: users
			.filter(({ name }) => name.toLowerCase().startsWith(wanted))
			.map(({ name, bot }) => ({
				value: name,
				label: name,
				detail: bot ? "App" : "",
			})),
	};
}

/** Options that are not filled in yet, the required ones first. */
export function optionsLeft(
	options: readonly OptionView[],
	shown: readonly string[],
	typed: string,
): Suggestions {
	return {
		heading: "Options",
		items: options
			.filter(
				({ name }) => !shown.includes(name) && name.startsWith(typed.trim()),
			)
			.map(({ name, description, required }) => ({
				value: name,
				label: name,
				detail: required ? `${description} (required)` : description,
			})),
	};
}

/** What fits an option that is true or false. */
export function truths(typed: string): Suggestions {
	const wanted = typed.toLowerCase();
	return {
		heading: "True or false",
		items: ["True", "False"]
			.filter((word) => word.toLowerCase().startsWith(wanted))
			.map((word) => ({ value: word, label: word, detail: "" })),
	};
}

/** The @ that is being typed at a place, without it; null for none. */
export function mentionAt(text: string, caret: number): string | null {
	const [, typed] =
		/(?:^|\s)@([\p{L}\p{N}_]{0,32})$/u.exec(
			text.slice(Math.max(0, caret - 40), caret),
		) ?? [];
	return typed ?? null;
}

/** The command that is being typed; null for none. */
export function commandAt(text: string): string | null {
	const [, typed] = /^\/([-_\p{L}\p{N}]{0,32})$/u.exec(text) ?? [];
	return typed ?? null;
}

/** What is sent for what was typed: names after an @ become mentions. */
export function withMentions(text: string, users: readonly UserView[]): string {
	return users.reduce(
		(words, { id, name }) => words.replaceAll(`@${name}`, `<@${id}>`),
		text,
	);
}

/** What is wrong with what was typed into an option; null for nothing. */
export function complaintAbout(
	{ required, type, maxLength }: OptionView,
	value: string,
): string | null {
	if (value.trim() === "")
		return required ? "This option is required. Specify a value." : null;
	if (type === "boolean" && !/^(?:true|false)$/i.test(value.trim()))
		return "Specify True or False.";
	if (maxLength !== null && [...value].length > maxLength)
		return `Must be ${maxLength} or fewer in length.`;
	return null;
}
