import { again, type Wording } from "./wording.js";

/** What somebody holds whom another one follows. */
const OFFICE =
	"(?:(?:\\p{L}+ )?(?:job|post|position|office|role|seat|chair|place|spot)|reins|helm|throne|leadership)";

/** Bears an office, or leads what has one. */
const LED =
	"(?:(?:was|were) (?:in (?:charge|office|command|power)|(?:the )?(?:\\p{L}+ )?(?:president|chair(?:man|woman|person)?|head|chief|boss|director|manager|minister|mayor|governor|secretary|leader|coach|captain|conductor|editor|commissioner|ambassador|speaker|treasurer|principal|chancellor))|ran|led|headed|chaired|managed|coached|governed|conducted|(?:had|held) (?:the|that|this) (?:\\p{L}+ )?(?:job|post|position|office|role|seat))";

/** Comes into an office. */
const CAME =
	"(?:took (?:over|office|charge|the (?:job|post|reins|helm|seat))|was (?:appointed|named|elected|chosen|hired|sworn in)|got (?:the|that) (?:job|post)|stepped in|came into office)";

/** Whom somebody follows in an office, and who follows them: ways to ask, each with the one that names it. */
export const SUCCESSION: readonly Wording[] = [
	// "Who ran the bank until Holm took over".
	[
		again(
			`^who ${LED}\\b.{0,70}? (?:before|until|till) (her|him|them|\\S.{1,50}?) ${CAME}\\b.*$`,
		),
		"who was $1's predecessor",
	],
	// "Who had the job before Holm", "who was coach before her".
	[
		again(
			`^[Ww]ho ${LED}\\b(?:.{0,60}?) before (?!(?:the|an?|that|this|these|those|its?) (?!\\p{Lu}))(\\p{Lu}\\S*(?: \\p{Lu}\\S*){0,3}|the \\p{Lu}\\p{L}+(?: \\p{L}+)?|her|him|them)$`,
			"u",
		),
		"who was $1's predecessor",
	],
	[
		again(
			"^who (?:preceded|was the predecessor of|went before) (.{2,50}?)(?: (?:as|at|in) .{2,50})?$",
		),
		"who was $1's predecessor",
	],
	[
		again("^who was (he|she|they|her|him|them)'s predecessor$"),
		"who was the predecessor",
	],
	// "Who got Holm's chair".
	[
		again(
			`^who (?:got|took|inherited|filled|was given|has taken|ended up with) (\\S.{1,50}?)['’]s? ${OFFICE}(?: (?:as|at|in|on) .{2,50})?$`,
		),
		"who replaced $1",
	],
	[
		again(
			`^who (?:gets|takes|inherits|fills|(?:will|is going to) (?:get|take|inherit|fill|have)|(?:is )?getting|is taking) (\\S.{1,50}?)['’]s? ${OFFICE}(?: (?:as|at|in|on) .{2,50})?$`,
		),
		"who replaces $1",
	],
];
