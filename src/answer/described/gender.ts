import type { Gender } from "../../extract/people/person.js";

const WORDS: Readonly<Record<Gender, ReadonlySet<string>>> = {
	female: new Set(
		"woman lady girl gal schoolgirl wife widow mother mum mom mama mummy daughter sister aunt auntie niece grandmother grandma granny nan granddaughter girlfriend fiancee missus bride nun spokeswoman chairwoman councilwoman congresswoman businesswoman policewoman postwoman landlady actress queen princess duchess".split(
			" ",
		),
	),
	male: new Set(
		"man guy bloke chap fella fellow lad dude boy gentleman schoolboy husband widower father dad papa son brother uncle nephew grandfather grandpa grandad granddad grandson boyfriend fiance hubby groom monk spokesman chairman councilman congressman businessman policeman postman landlord king prince duke".split(
			" ",
		),
	),
};

/** The sex that a noun in the singular tells of whom it stands for; null where it tells none. */
export function genderTold(word: string): Gender | null {
	if (WORDS.female.has(word)) return "female";
	return WORDS.male.has(word) ? "male" : null;
}
