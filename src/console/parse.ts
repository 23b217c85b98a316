import type { Args, Command, Options } from "../command.js";
import { distance } from "../library/spelling.js";
import { checkArguments, firstText, readArguments } from "./arguments.js";

/** What a line at the prompt asks for. */
export type Line =
	| { readonly kind: "nothing" }
	| { readonly kind: "exit" }
	| {
			readonly kind: "command";
			readonly command: Command;
			readonly args: Args<Options>;
	  }
	/** The line can't be followed: a sentence that says why, and what to type. */
	| { readonly kind: "wrong"; readonly message: string };

/** Asks for help without the stroke. */
const HELP = /^(?:help|\?)$/i;
const EXIT = /^\/?(?:exit|quit)$/i;

/** Reads a line: `/name option:value …`, a plain question, `help`, or `exit`. */
export function parseLine(line: string, commands: readonly Command[]): Line {
	const text = line.trim();
	if (text === "") return { kind: "nothing" };
	if (EXIT.test(text)) return { kind: "exit" };
	const slash = HELP.test(text) ? "/help" : text;
	if (!slash.startsWith("/")) return question(text, commands);
	const [name = ""] = /^\S*/.exec(slash.slice(1)) ?? [];
	const command = commands.find((c) => c.name === name.toLowerCase());
	if (!command) return { kind: "wrong", message: unknown(name, commands) };
	return called(command, readArguments(command, slash.slice(name.length + 1)));
}

/** A plain question goes to /ask as it stands, colons and all. */
function question(text: string, commands: readonly Command[]): Line {
	const ask = commands.find(({ name }) => name === "ask");
	const option = ask && firstText(ask);
	return ask && option
		? called(ask, checkArguments(ask, { [option]: text }))
		: { kind: "wrong", message: "Type a command; /help lists them." };
}

function called(command: Command, args: Args<Options> | string): Line {
	return typeof args === "string"
		? { kind: "wrong", message: args }
		: { kind: "command", command, args };
}

/** The commands whose names look like what was typed, and how to see all. */
function unknown(name: string, commands: readonly Command[]): string {
	const typed = name.toLowerCase();
	const most = Math.min(2, typed.length / 2);
	const near = commands
		.map((c) => ({
			name: c.name,
			apart: c.name.startsWith(typed) ? 0 : distance(typed, c.name, most),
		}))
		.filter(({ apart }) => typed !== "" && apart <= most)
		.sort((a, b) => a.apart - b.apart)
		.filter(({ apart }, _, [nearest]) => apart === nearest?.apart)
		.slice(0, 2)
		.map((c) => `/${c.name}`);
	const meant = near.length > 0 ? `Did you mean ${near.join(" or ")}? ` : "";
	return `There is no command /${name}. ${meant}/help lists what there is.`;
}
