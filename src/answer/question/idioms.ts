import { IRREGULAR } from "../../library/irregular.js";
import { BE, basesOf } from "./forms.js";

/** What people say in several words and an article in one verb: that verb, or its participle, then ways to say it, each opened by a verb's base form or by “not”. The language, none of it the news. */
const SAID = `replace: step into the shoes of, fill the shoes of
reject: say no to, say no
accept: say yes to, say yes
warn: sound the alarm, raise the alarm, ring the alarm
testify: take the stand, take the witness stand, give evidence
strike: walk off the job, walk off their jobs, go on strike, down tools
resign: throw in the towel, call it quits
get dismissed: get the sack, get the boot, get the axe, get the chop, get kicked out, be shown the door
approve: give the green light to, give the go-ahead to, give the nod to, give its blessing to
investigate: open a probe into, launch a probe into
meet: get together with, get together, see each other, sit down together, sit down with, come face to face with, come face to face
call: get on the phone with, get on the phone to, be on the phone with, be on the phone to, give a ring to, ring up, phone up
speak with: have a word with, have a chat with
visit: pay a visit to, drop in on, come to see, go to see
criticize: take aim at, have a go at, lay into, tear into, take a swipe at
praise: heap praise on, pay tribute to
quarrel: fall out with, have a falling out with
agree: come to terms, see eye to eye, strike a deal, reach a deal
admit: come clean about, own up to
fail: come to nothing, go nowhere, fall flat
die: pass away, lose his life, lose her life, lose their lives
marry: tie the knot with, tie the knot
vote: go to the polls, cast their ballots
protest: take to the streets
surrender: give himself up, give herself up, give themselves up, turn himself in, turn herself in, turn themselves in
derail: come off the rails, leave the rails, jump the rails, come off the tracks, leave the tracks, jump the tracks
burn: go up in flames, catch fire
land: touch down
score: find the net
cancel: pull the plug on
banned: not allowed, not permitted
closed: not open
expire: run out
arrive: get there, get here
pay: foot the bill for
buy: get hold of, get their hands on, get his hands on, get her hands on, snap up
lead: take the helm of, take the helm at
release: set free, let out of prison, let out of jail
arrest: take into custody, put in handcuffs
apologize: say sorry for, say sorry to, say sorry`;

interface Idiom {
	/** The base form that opens it, and the words behind that. */
	readonly opens: string;
	readonly rest: readonly string[];
	readonly verb: string;
}

/** Longest first: "say no to" before "say no". */
const IDIOMS: readonly Idiom[] = SAID.split("\n")
	.flatMap((line) => {
		const [verb = "", ways = ""] = line.split(": ");
		return ways.split(", ").map((way) => {
			const [opens = "", ...rest] = way.split(" ");
			return { verb, opens, rest };
		});
	})
	.sort((a, b) => b.rest.length - a.rest.length);

/** Their participle is their base form. */
const UNCHANGED = /^(?:set|put|let|cut|hit|shut)$/;

/** What would make another thing of one: "run out of money". */
const NOT_BEFORE = /^of$/;

/** A question with a plain verb for what it says in several words: "take the stand" is "testify". */
export function withPlainVerbs(text: string): string {
	const words = text.split(" ");
	for (let n = 0; n < words.length; n++) {
		const form = words[n]?.toLowerCase() ?? "";
		const idiom = IDIOMS.find(
			({ opens, rest }) =>
				rest.every((word, k) => bare(words[n + 1 + k]) === word) &&
				(form === opens || basesOf(form).includes(opens)) &&
				!NOT_BEFORE.test(bare(words[n + 1 + rest.length])),
		);
		if (!idiom) continue;
		const last = words[n + idiom.rest.length] ?? "";
		const marks = /[^\p{L}]*$/u.exec(last)?.[0] ?? "";
		words.splice(
			n,
			1 + idiom.rest.length,
			inflected(
				idiom.verb,
				form,
				idiom.opens,
				UNCHANGED.test(form) &&
					words[n - 1] !== "to" &&
					words.slice(0, n).some((word) => BE.test(word)),
			) + marks,
		);
	}
	return words.join(" ");
}

const bare = (word = ""): string =>
	word.toLowerCase().replace(/[^\p{L}-]+$/u, "");

/** A verb in the form that another has: "testify" as "taking" is "testifying"; as "set" behind "was" has the form of its base, "released". */
function inflected(
	phrase: string,
	form: string,
	base: string,
	passive: boolean,
): string {
	const [verb = "", ...behind] = phrase.split(" ");
	const like = form === base ? verb : formLike(form, verb);
	return [passive && like === verb ? formLike("", verb) : like, ...behind].join(
		" ",
	);
}

function formLike(form: string, verb: string): string {
	const stem = verb.replace(/e$/, "");
	if (form.endsWith("ing")) return `${stem}ing`;
	if (form.endsWith("s"))
		return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
	for (const [past, of] of IRREGULAR) if (of === verb) return past;
	return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
}
