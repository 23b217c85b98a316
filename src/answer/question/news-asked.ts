import type { Rule } from "./reading.js";

const NEWS =
	"(?:news|updates?|developments?|info|information|latest|state of play)";

const FORMS: readonly RegExp[] = [
	// "What's the latest on the strike", "any updates about rents", "latest news from Larne".
	new RegExp(
		`^(?:(?:what|whats) (?:is|are) |is there |are there |(?:do|have) we (?:have|got) |give me |show me |tell me )?(?:(?:any|the|some|more|all|your) )*(?:(?:latest|newest|recent|current|breaking|new|big) )*${NEWS}(?: ${NEWS})? (?:on|about|from|in|with|regarding|concerning|re|around|of|for) (.+)$`,
		"i",
	),
	// "What's going on with the strike", "what is new in Larne".
	/^what (?:is|are) (?:(?:currently|now|still) )?(?:going on|happening|new) (?:with|in|at|on|about|around|over|regarding) (.+)$/i,
	// "Strike update?", "rent cap latest".
	/^((?:[\p{L}\p{N}'’-]+ ){1,5}?)(?:latest|updates?|news)$/iu,
];

/** A question for whatever is new of a topic: answered by what speaks of it, the newest article first. */
export const NEWS_ASKED: Rule = {
	name: "latest",
	read: (text) => {
		for (const form of FORMS) {
			const topic = form.exec(text)?.[1]?.trim();
			if (topic && !/^(?:the|any|an?|what|whats|latest|any ?one)$/i.test(topic))
				return { intent: "ask", wanted: "thing", speaker: null, topic };
		}
		return null;
	},
};
