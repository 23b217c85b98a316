import { type Suggestion, TAIL } from "./suggest.js";

/** A key, and what stands in the message box as it is pressed. */
export interface Pressed {
	readonly key: string;
	readonly shift: boolean;
	readonly items: readonly Suggestion[];
	/** The place of what would be taken, -1 for nothing. */
	readonly active: number;
	/** Whether a command is filled in, and in which option one types. */
	readonly filling: boolean;
	readonly at: string;
	/** What was typed into that option; undefined where nothing was. */
	readonly typed: string | undefined;
	/** Whether what has the focus is empty. */
	readonly empty: boolean;
}

/** What a key means: to move in the list, to take from it, to send, to go back in one way or another. */
export type Meaning =
	| { readonly does: "step"; readonly by: 1 | -1 }
	| { readonly does: "take"; readonly item: Suggestion }
	| {
			readonly does:
				| "send"
				| "close"
				| "discard"
				| "cancel"
				| "back"
				| "recall";
	  };

/** Null for a key that only types. */
export function meaningOf(pressed: Pressed): Meaning | null {
	const { key, shift, items, active, filling, empty } = pressed;
	const chosen = items[active];
	switch (key) {
		case "ArrowDown":
			return items.length > 0 ? { does: "step", by: 1 } : null;
		case "ArrowUp":
			if (items.length > 0) return { does: "step", by: -1 };
			return !filling && empty ? { does: "recall" } : null;
		case "Enter":
			// A new line of a message.
			if (shift && !filling) return null;
			return chosen ? { does: "take", item: chosen } : { does: "send" };
		case "Tab":
			return tabbed(pressed, chosen);
		case "Escape":
			if (items.length > 0) return { does: "close" };
			return { does: filling ? "discard" : "cancel" };
		case "Backspace":
			return filling && empty ? { does: "back" } : null;
		default:
			return null;
	}
}

/** Tab takes what is offered, and goes on where there is nothing to take. */
function tabbed(
	{ shift, items, filling, at, typed }: Pressed,
	chosen: Suggestion | undefined,
): Meaning | null {
	const item = chosen ?? items[0];
	if (shift || !item) return null;
	if (!chosen && (at === TAIL ? filling : typed === undefined)) return null;
	return { does: "take", item };
}
