import { describe, expect, test } from "vitest";
import { meaningOf, type Pressed } from "../../src/page/keys.js";

const items = ["one", "two"].map((value) => ({
	value,
	label: value,
	detail: "",
}));
const nothing: Pressed = {
	key: "",
	shift: false,
	items: [],
	active: -1,
	filling: false,
	at: "",
	typed: undefined,
	empty: false,
};

describe("what a key means", () => {
	test.each<[string, Partial<Pressed>, string | null]>([
		["Enter sends where nothing is chosen", { key: "Enter" }, "send"],
		[
			"Enter takes what is chosen",
			{ key: "Enter", items, active: 1 },
			"take two",
		],
		[
			"Enter sends where the list is there and nothing chosen",
			{ key: "Enter", items },
			"send",
		],
		[
			"Shift and Enter begin a new line of a message",
			{ key: "Enter", shift: true },
			null,
		],
		[
			"of a command they send it",
			{ key: "Enter", shift: true, filling: true },
			"send",
		],
		["Tab takes the first", { key: "Tab", items }, "take one"],
		[
			"Tab behind the last option goes on",
			{ key: "Tab", items, filling: true },
			null,
		],
		[
			"Tab in an option takes what fits what was typed",
			{ key: "Tab", items, filling: true, at: "who", typed: "o" },
			"take one",
		],
		[
			"Tab in an untouched option goes on",
			{ key: "Tab", items, filling: true, at: "who" },
			null,
		],
		[
			"Shift and Tab go back",
			{ key: "Tab", shift: true, items, active: 0 },
			null,
		],
		["Tab with no list goes on", { key: "Tab" }, null],
		[
			"Escape closes the list first",
			{ key: "Escape", items, filling: true },
			"close",
		],
		["then the command", { key: "Escape", filling: true }, "discard"],
		["then what is answered", { key: "Escape" }, "cancel"],
		[
			"Backspace in an empty option goes back",
			{ key: "Backspace", filling: true, empty: true },
			"back",
		],
		["and in a full one deletes", { key: "Backspace", filling: true }, null],
		[
			"the arrow up in an empty box brings back the last",
			{ key: "ArrowUp", empty: true },
			"recall",
		],
		["in a full one moves", { key: "ArrowUp" }, null],
		[
			"in a list goes to the one before",
			{ key: "ArrowUp", items, empty: true },
			"step -1",
		],
		["the arrow down goes to the next", { key: "ArrowDown", items }, "step 1"],
		["a letter only types", { key: "a", items, active: 0 }, null],
	])("%s", (_, pressed, wanted) => {
		const meaning = meaningOf({ ...nothing, ...pressed });
		const told =
			meaning?.does === "take"
				? `take ${meaning.item.value}`
				: meaning?.does === "step"
					? `step ${meaning.by}`
					: (meaning?.does ?? null);
		expect(told).toBe(wanted);
	});
});
