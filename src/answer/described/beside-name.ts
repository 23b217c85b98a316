import { doersOf } from "../action/doers.js";
import { basesOrGuess } from "../question/forms.js";

/** The words right before a name: "the islands' premier, Ragna Dyrhaug". */
export function wordsBefore(text: string): string {
	const cut =
		text
			.slice(-80)
			.split(/[.;:!?"“”]/)
			.at(-1) ?? "";
	const words = cut.split(/\s+/).filter((w) => w !== "");
	return words.slice(-6).join(" ");
}

/** The noun phrase that a name is set beside: "the conductor, Jory Velde". Empty where there is none. */
export function nounBefore(text: string): string {
	return (
		/(?:^|[\s“"(])(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[\p{L}-]+['’]s) ((?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+),? $/u.exec(
			text.slice(-90),
		)?.[1] ?? ""
	);
}

/** What stands right behind a name and is passed over: ", 34", ", aged 34", ", 58, of Quay Terrace". */
const AGE =
	/^,? \(?(?:aged? )?\d{1,3}\)?(?:, (?:of|from) [^,.;:!?"“”]{1,40})?(?=[,. ])/;

/** One way of saying beside a name what somebody is. */
interface Way {
	readonly shape: RegExp;
	readonly reads: (found: RegExpExecArray) => string;
}

const WAYS: readonly Way[] = [
	{
		// "Peter Boockvar, an equity strategist at …,"
		shape: /^,? (?:an?|the|one of the|our|its|their) ([^,.;:!?"“”]{1,80})/,
		reads: ([, noun = ""]) => noun,
	},
	{
		// "Rodrigo Paz, who heads the union"
		shape:
			/^,? (?:who|which|and) (?:has |had |have |now |still |once |also |was |is |been )*(\p{Ll}\p{L}*)([^,.;:!?"“”]{0,80})/u,
		reads: ([, verb = "", rest = ""]) => `${verb} ${doing(verb)} ${rest}`,
	},
	{
		// "Lena Fisk, for the defence,", "Lena Fisk, for the owners, said her clients …"
		shape:
			/^, (?:acting |appearing |speaking )?for ([^,.;:!?"“”]{1,50}),([^.;:!?"“”]{0,60})/,
		reads: ([, side = "", rest = ""]) => {
			if (/^(?:the )?(?:prosecution|crown|state)\b/i.test(side))
				return `${side} prosecution prosecutor`;
			return /^(?:the )?(?:defen[cs]e|accused|defendants?|claimants?|plaintiffs?)\b/i.test(
				side,
			) || CLIENT.test(rest)
				? `${side} lawyer`
				: side;
		},
	},
	{
		// "Lena Fisk, prosecuting,", "Lena Fisk, representing the owners,"
		shape: /^, (\p{L}+ing)\b([^,.;:!?"“”]{0,60}),/u,
		reads: ([, verb = "", rest = ""]) =>
			`${verb} ${doing(verb)} ${/^defend/i.test(verb) ? "defence" : ""} ${rest}`,
	},
	{
		// "Zora Mutu of the weather service told us"
		shape: /^ (?:of|from|at|with) ((?:[\p{L}'’-]+ ?){1,6})/u,
		reads: ([, body = ""]) => body.split(FINITE)[0] ?? "",
	},
];

/** Whoever has clients is their lawyer, or acts for them otherwise. */
const CLIENT = /\b(?:his|her|their|my) clients?\b/i;

/** What ends the words that name a body. */
const FINITE =
	/(?:^| )(?:said|says|told|tells|was|were|is|are|has|had|have|who|which|that|will|would|called|calls|warned|added|and)\b/;

/** What somebody is called who does something, by any form of the verb. */
function doing(verb: string): string {
	return basesOrGuess(verb.toLowerCase()).flatMap(doersOf).join(" ");
}

/**
 * What the words behind a name say that somebody is, with the nouns for whoever does what they do: "who leads the union" gives
 * "leader", ", for the defence," gives "lawyer". Empty where nothing is set beside the name.
 */
export function wordsBehind(text: string): string {
	const bare = text.replace(AGE, "");
	for (const { shape, reads } of WAYS) {
		const found = shape.exec(bare);
		if (found) return reads(found);
	}
	return CLIENT.test(text.slice(0, 80)) ? "lawyer" : "";
}
