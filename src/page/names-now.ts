import type { Names } from "./markdown.js";
import { state } from "./state.js";

/** What ids are called, for who reads now. */
export function namesNow(): Names {
	const { bot, people, me, light } = state;
	return {
		me: me?.id ?? "",
		light,
		user: (id) =>
			id === bot?.id
				? bot.name
				: (people.find((p) => p.id === id)?.name ?? null),
		channel: (id) => state.channels().find((c) => c.id === id)?.name ?? null,
	};
}
