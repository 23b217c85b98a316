/** A way to put a question, and the plain one for it. */
export type Wording = readonly [RegExp, string];

/** What a question with a verb of its own goes on with. */
export const AUX =
	"(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might)(?:n['’]t)?\\b";

/** What asks. */
export const ASKING = "(?:what|who|whom|whose|when|where|why|how|which)";

/** A pattern in any letter case, unless flags say otherwise. */
export const again = (pattern: string, flags = "iu") =>
	new RegExp(pattern, flags);
