/** What a question about somebody gives: a name whose role it asks for, or a role whose bearer it asks for. */
export interface AboutSomebody {
	/** The name or the role, without its article. */
	readonly words: string;
	/** An article stands before the words: what describes somebody, or a body's name. */
	readonly described: boolean;
	/** It asks for whoever bore the role before: "former", "previous", "before". */
	readonly earlier: boolean;
}

const IS = "(?:is|are|was|were|will be|['’]s|became|becomes)";
const WHEN =
	"(?: (?:now|today|currently|at the time|these days|then|right now|before|previously|until now|again))?";

const FORMS: readonly RegExp[] = [
	new RegExp(
		`^(?:and |so |but )?who(?: ?${IS})(?: currently| now| still)? (.+?)${WHEN}$`,
		"i",
	),
	/^(?:what|which) (?:is|are|was|were) the (?:full )?names? of (.+?)$/i,
	/^what (?:is|are|was|were) (.+?)(?:['’]s?) (?:full )?name$/i,
	/^what (?:is|are|was|were) (.+?) called$/i,
	/^(?:give me )?the names? of (.+?)$/i,
];

/** "Who is the energy minister", "what's the name of Holm's lawyer", "who is Petr Vasko"; null for other questions. */
export function aboutSomebody(text: string): AboutSomebody | null {
	for (const form of FORMS) {
		const words = form.exec(text)?.[1]?.trim();
		if (!words) continue;
		const bare = words.replace(/^(?:the|an?|this|that) /i, "").trim();
		return {
			words: bare,
			described: bare !== words,
			earlier:
				/\b(?:former|previous|ex|last)\b/i.test(words) ||
				/ (?:before|previously)$/i.test(text),
		};
	}
	return null;
}
