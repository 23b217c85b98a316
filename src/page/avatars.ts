import type { UserView } from "../sandbox/page/wire.js";

/** Background colours on which white letters can be read. */
const COLOURS = ["#4752c4", "#2d7d46", "#a12d5e", "#8f4a0b", "#36607a"];

/** A round picture for a user, as an address that needs no request: initials, the bot's a page of lines. */
export function avatarOf({ id, name, bot }: UserView): string {
	const shape = bot
		? '<path d="M10 12h20v4H10zm0 7h20v3H10zm0 6h20v3H10zm0 6h12v3H10z" fill="#fff"/>'
		: `<text x="20" y="27" font-family="sans-serif" font-size="19" text-anchor="middle" fill="#fff">${letter(name)}</text>`;
	const colour = bot ? "#2f6db5" : (COLOURS[sum(id) % COLOURS.length] ?? "");
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>${shape}</svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function letter(name: string): string {
	const [first = ""] = name.match(/[\p{L}\p{N}]/u) ?? [];
	return first.toUpperCase();
}

function sum(text: string): number {
	return [...text].reduce((total, c) => total + c.charCodeAt(0), 0);
}
