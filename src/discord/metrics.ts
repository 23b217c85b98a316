import type { Reply } from "../command.js";

/** What came of a question. */
export type Outcome = "answer" | "no" | "notice" | "refusal" | "failure";

/** Told what happens, for whoever counts. Never a question's text. */
export interface Metrics {
	/** A command has run, whichever way it was asked for. */
	readonly ran: (command: string, outcome: Outcome, seconds: number) => void;
	readonly reloaded: (swapped: boolean, seconds: number) => void;
}

/** How a reply is counted. */
export function outcomeOf(reply: Reply): Outcome {
	if (reply.kind === "notice" || reply.kind === "refusal") return reply.kind;
	return reply.kind === "answer" && reply.answer.abstained ? "no" : "answer";
}
