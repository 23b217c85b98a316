import type { Args, Choice, Options } from "../../command.js";
import type { Language } from "../../language/language.js";
import type { Drawing } from "../../picture/drawing.js";
import type { Dressed } from "../dress.js";
import type { Outcome } from "../metrics.js";
import type { State } from "../state.js";
import type { Said } from "../view.js";

/**
 * Where answers are looked up and worded. What goes in and what comes out are values alone, so that it may be another thread:
 * whoever speaks with Discord then acknowledges at once, however long an answer takes.
 */
export interface Desk {
	/** What the desk has at hand now. */
	readonly briefing: Briefing;
	/** Runs a command. Rejects where that fails. */
	readonly answer: (call: Call) => Promise<Answered>;
	/** Draws the picture of an answer, once; null for one that has none after all. @throws Error where the answer is too long ago */
	readonly draw: (drawing: number) => Promise<Drawing | null>;
	/** What may be typed in an option; ahead of answers, for somebody is typing. */
	readonly complete: (typed: Typed) => Promise<readonly Choice[]>;
	/** What a button under excerpts shows; null where its seeds are gone. */
	readonly view: (pressed: Pressed) => Promise<Dressed | null>;
	/** The words alone, to be copied; null where the seeds are gone. */
	readonly plain: (
		pressed: Omit<Pressed, "said" | "hidden">,
	) => Promise<string | null>;
	/** The whole question that an added one stands for (`followUp`). */
	readonly follow: (before: string, added: string) => Promise<string>;
}

/** What a set of seeds holds. */
export interface Briefing {
	readonly articles: number;
	readonly sentences: number;
	readonly fingerprint: string;
}

/** Who asks, and where. */
export interface Asker {
	/** A user's id. */
	readonly id: string;
	readonly guild: string | null;
	/** Whether they may reload. */
	readonly isAdmin: boolean;
	readonly language: Language;
}

/** A command with its arguments. */
export interface Call {
	readonly command: string;
	readonly args: Args<Options>;
	readonly asker: Asker;
	readonly now: Date;
	/** How the reply is shown, as `Look` has it. */
	readonly look?: { readonly embeds?: boolean; readonly page?: number };
}

/** A reply as a message. */
export interface Answered extends Dressed {
	/** Names the picture that goes with it, to be drawn once the answer stands; null where there is none. */
	readonly drawing: number | null;
	readonly outcome: Outcome;
	/** Seconds that it took, without waiting for others. */
	readonly seconds: number;
	/** What a reload did that the command asked for, else null. */
	readonly reload: {
		readonly swapped: boolean;
		readonly milliseconds: number;
	} | null;
}

/** What somebody is typing in an option of a command. */
export interface Typed {
	readonly command: string;
	readonly option: string;
	readonly text: string;
	/** The texts in the other options. */
	readonly filled: Readonly<Record<string, string>>;
	readonly asker: Asker;
	readonly now: Date;
}

/** A button under excerpts, and the message that it stands under. */
export interface Pressed {
	readonly state: State;
	readonly said: Said;
	/** Whether one user alone sees what is shown. */
	readonly hidden: boolean;
	readonly language: Language;
}
