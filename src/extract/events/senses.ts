/** What the clause tells of a verb that has several senses. */
export interface Frame {
	readonly lemma: string;
	/** Whether somebody, a person or a body, is object. */
	readonly toSomebody: boolean;
	readonly hasObject: boolean;
	/** Prepositions of the clause's other phrases. */
	readonly prepositions: ReadonlySet<string>;
}

/** A verb whose frame tells which of its classes are meant. */
interface SenseRule {
	readonly name: string;
	readonly lemmas: readonly string[];
	readonly applies: (frame: Frame) => boolean;
	/** The classes that are not meant then. */
	readonly drop: readonly string[];
}

const rules: readonly SenseRule[] = [
	{
		name: "head a mission",
		lemmas: ["head"],
		applies: ({ hasObject }) => hasObject,
		drop: ["travel"],
	},
	{
		name: "call on somebody to do it",
		lemmas: ["call"],
		applies: ({ hasObject, prepositions }) =>
			!hasObject && (prepositions.has("on") || prepositions.has("for")),
		drop: ["phone", "contact"],
	},
	{
		name: "release a prisoner",
		lemmas: ["release"],
		applies: ({ toSomebody }) => toSomebody,
		drop: ["publish"],
	},
	{
		name: "release a report",
		lemmas: ["release"],
		applies: ({ toSomebody }) => !toSomebody,
		drop: ["acquit"],
	},
	{
		name: "fire a minister",
		lemmas: ["fire"],
		applies: ({ toSomebody, prepositions }) =>
			toSomebody && !prepositions.has("at"),
		drop: ["test", "attack"],
	},
	{
		name: "fire a rocket",
		lemmas: ["fire"],
		applies: ({ toSomebody }) => !toSomebody,
		drop: ["dismiss"],
	},
	{
		name: "meet a deadline",
		lemmas: ["meet"],
		applies: ({ toSomebody, hasObject }) => hasObject && !toSomebody,
		drop: ["meet"],
	},
	{
		name: "disaster struck",
		lemmas: ["hit", "strike"],
		applies: ({ hasObject }) => !hasObject,
		drop: ["attack"],
	},
];

/** The classes that a verb's frame leaves it ("released a report" frees nobody). */
export function narrowed(
	classes: readonly string[],
	frame: Frame,
): readonly string[] {
	const dropped = rules
		.filter(
			({ lemmas, applies }) => lemmas.includes(frame.lemma) && applies(frame),
		)
		.flatMap(({ drop }) => drop);
	return dropped.length === 0
		? classes
		: classes.filter((name) => !dropped.includes(name));
}
