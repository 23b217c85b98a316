import type { About } from "./answer/about.js";
import type { Answer, Excerpt } from "./answer/answer.js";
import type { Network } from "./answer/network/network.js";
import type { Timeline } from "./answer/timeline.js";
import type { Voice } from "./language/voice.js";
import type { Library } from "./library/library.js";
import type { RefusedFile, ReloadReport } from "./library/shelf.js";

export type { RefusedFile, ReloadReport };

/** One line of an autocompletion list. */
export interface Choice {
	/** What is shown, and what `value` a host sends back when it is taken; each at most 100 characters. */
	readonly name: string;
	readonly value: string;
}

/** What a command is given besides its arguments, made afresh for each call. */
export interface Context {
	readonly library: Library;
	/** In which our own words are said; an article's are never translated. */
	readonly voice: Voice;
	readonly now: Date;
	readonly asker: {
		readonly id: string;
		/** May reload the seeds: manages the server, stands in ADMIN_IDS, or sits at the terminal. */
		readonly isAdmin: boolean;
	};
	/** Null at the terminal and in direct messages. */
	readonly guild: string | null;
	/** Reads the seeds anew; the old set answers until the new one stands, and stays if it fails. */
	readonly reload: () => Promise<ReloadReport>;
}

/** What a command answers. Closed: a new kind does not compile until each host can say it. */
export type Reply =
	| {
			readonly kind: "answer";
			/** The question in the asker's words, as the reply repeats it. */
			readonly question: string;
			readonly answer: Answer;
			/** Of the set of seeds that answered. */
			readonly fingerprint: string;
			/** What the excerpts show of the question, where that is more than an answer to it: a sentence. */
			readonly verdict?: string;
			readonly private: boolean;
	  }
	/** Dated events in order of time: one part each. */
	| (InParts & { readonly kind: "timeline"; readonly timeline: Timeline })
	/** What the articles tell of one person. */
	| (InParts & { readonly kind: "about"; readonly about: About })
	/** Who came into touch with whom: one part each time that it is told. */
	| (InParts & { readonly kind: "network"; readonly network: Network })
	| {
			readonly kind: "notice";
			readonly title: string;
			readonly sections: readonly Section[];
			readonly private: boolean;
	  }
	/** The asker may not do this, or asked it wrongly: one sentence, and what to do. */
	| { readonly kind: "refusal"; readonly message: string };

/** A reply of several excerpts that a host shows a few at a time. */
export interface InParts {
	/** What was asked for, as the reply repeats it. */
	readonly question: string;
	/** What there is, in one line of our own words. */
	readonly headline: string;
	/** What stands before the first part. */
	readonly lead: readonly Section[];
	readonly parts: readonly Part[];
	/** Whether the parts are counted. */
	readonly numbered: boolean;
	/** The options by which the same command gives the same again, for whoever turns pages. */
	readonly again: Readonly<Record<string, string>>;
	/** The command's name. */
	readonly command: string;
	readonly fingerprint: string;
	readonly private: boolean;
}

/** An excerpt, and what it is here for: a few of our own words, null where it speaks for itself. */
export interface Part {
	readonly label: string | null;
	readonly excerpt: Excerpt;
}

/** A part of a notice: our own words, plain text, no Markdown. */
export interface Section {
	readonly heading: string | null;
	readonly lines: readonly string[];
}

/** What may be typed in an option, best first, at most 25; `filled` are the options filled in already, as far as the host knows. */
export type Completion = (
	typed: string,
	context: Context,
	filled?: Readonly<Record<string, string>>,
) => readonly Choice[];

/** An option as a host offers it. */
export interface OptionSpec {
	readonly description: string;
	readonly type: "string" | "boolean";
	readonly required: boolean;
	/** Longest text taken; null for the host's own limit. */
	readonly maxLength?: number;
	readonly complete?: Completion;
}

/** By name, in the order in which they are offered. */
export type Options = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S["type"] extends "boolean"
	? boolean
	: string;

/** The arguments that follow from a command's options: null for an optional one left out. */
export type Args<O extends Options> = {
	readonly [K in keyof O]: O[K]["required"] extends true
		? ValueOf<O[K]>
		: ValueOf<O[K]> | null;
};

/** What somebody may ask of the program, whatever the host. */
export interface Command<O extends Options = Options> {
	readonly name: string;
	readonly description: string;
	readonly options: O;
	/** Only for those who may reload. */
	readonly adminOnly: boolean;
	/** Where a host has menus on messages: offered there under this name; the message's words go into this option. */
	readonly onMessage?: { readonly name: string; readonly option: string };
	readonly run: (args: Args<O>, context: Context) => Reply | Promise<Reply>;
}

/** Gives a command its types: the arguments of `run` follow from its options. */
export function defineCommand<const O extends Options>(
	command: Command<O>,
): Command {
	return command as unknown as Command;
}
