import { digits, readDigits } from "./digits.js";
import { CUSTOM_ID } from "./limits.js";

/** What a button under a reply in parts does. The letters stand in messages that were sent long ago: add, never change. */
const ACTIONS = { previous: "p", next: "n", everyone: "e" } as const;

export type PageAction = keyof typeof ACTIONS;

/** All that such a button knows: what was asked, so that it can be asked again, and which page it shows. */
export interface PageState {
	readonly action: PageAction;
	/** Whose answer it is: a user's id. */
	readonly asker: string;
	/** Counted from 0. */
	readonly page: number;
	readonly command: string;
	readonly args: Readonly<Record<string, string>>;
}

const VERSION = "2";

/** A state as a `custom_id`; null where what was asked is too long for one. */
export function packPage(state: PageState): string | null {
	const { action, asker, page, command, args } = state;
	const told = Object.entries(args).map(
		([name, value]) => `${escaped(name)}=${escaped(value)}`,
	);
	const id = [
		VERSION + ACTIONS[action] + digits(BigInt(asker)) + digits(BigInt(page)),
		command,
		...told,
	].join(":");
	return id.length <= CUSTOM_ID ? id : null;
}

/** Reads a `custom_id`; null for one that is not of this sort. */
export function readPage(id: string): PageState | null {
	const [head = "", command = "", ...told] = id.split(":");
	const action = (Object.keys(ACTIONS) as PageAction[]).find(
		(name) => ACTIONS[name] === head[1],
	);
	const numbers = readDigits(head.slice(2));
	if (head[0] !== VERSION || !action || !command || numbers?.length !== 2)
		return null;
	const [asker = 0n, page = 0n] = numbers;
	return {
		action,
		asker: String(asker),
		page: Number(page),
		command,
		args: Object.fromEntries(
			told.map((pair) => {
				const at = pair.indexOf("=");
				return [unescaped(pair.slice(0, at)), unescaped(pair.slice(at + 1))];
			}),
		),
	};
}

/** The marks that part one option from another, and a name from its value. */
function escaped(text: string): string {
	return text.replace(/[%:=]/g, (mark) => `%${"%:=".indexOf(mark)}`);
}

function unescaped(text: string): string {
	return text.replace(/%([012])/g, (_, n: string) => "%:="[Number(n)] ?? "");
}
