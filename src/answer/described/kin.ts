import { stemOf } from "../../library/terms.js";

/**
 * Words for those who are somebody's, a line each: whoever is one of the first to somebody, to whom that somebody is one of
 * the second ("the cook's sister": "her brother is the cook").
 */
const KIN = `
wife husband spouse partner widow widower missus hubby fiance fiancee bride groom girlfriend boyfriend : husband wife spouse partner fiance fiancee bride groom girlfriend boyfriend
brother sister sibling twin : brother sister sibling twin
mother mum mom mama mummy mommy father dad papa daddy parent : son daughter child kid boy girl baby twin
son daughter child kid boy girl : mother mum mom father dad parent
uncle aunt auntie : nephew niece
nephew niece : uncle aunt auntie
grandmother grandma granny nan grandfather grandpa grandad granddad grandparent : grandson granddaughter grandchild
grandson granddaughter grandchild : grandmother grandma granny nan grandfather grandpa grandad granddad grandparent
cousin : cousin
friend pal mate buddy : friend pal mate buddy
neighbour neighbor : neighbour neighbor
colleague workmate teammate : colleague workmate teammate
lawyer attorney solicitor barrister agent : client
teacher tutor : pupil student
`;

interface Line {
	readonly words: ReadonlySet<string>;
	readonly converse: ReadonlySet<string>;
}

const stems = (words: string): ReadonlySet<string> =>
	new Set(
		words
			.split(" ")
			.filter((word) => word !== "")
			.map(stemOf),
	);

const LINES: readonly Line[] = KIN.trim()
	.split("\n")
	.map((line) => {
		const [words = "", converse = ""] = line.split(" : ");
		return { words: stems(words), converse: stems(converse) };
	});

/** Words of one relation and sex, as stems, of which one may stand for another. */
const SAME: readonly ReadonlySet<string>[] = [
	"wife widow missus spouse partner",
	"husband widower hubby spouse partner",
	"mother mum mom mama mummy mommy parent",
	"father dad papa daddy parent",
	"son boy child kid",
	"daughter girl child kid",
	"brother sibling twin",
	"sister sibling twin",
	"grandmother grandma granny nan grandparent",
	"grandfather grandpa grandad granddad grandparent",
	"aunt auntie",
	"friend pal mate buddy",
	"neighbour neighbor",
	"colleague workmate teammate",
	"lawyer attorney solicitor barrister",
].map(stems);

/** Whether a stem is a word for one who is somebody's by blood, marriage or friendship. */
export const isKin = (stem: string): boolean =>
	LINES.some(({ words }) => words.has(stem));

/** Whether two stems may be words for one relation: "mum" for "mother". */
export const sameKin = (stem: string, other: string): boolean =>
	stem === other || SAME.some((set) => set.has(stem) && set.has(other));

/** What somebody is to whoever is that to them, as stems: "husband" for "wife". */
export const converseOf = (stem: string): ReadonlySet<string> =>
	LINES.find(({ words }) => words.has(stem))?.converse ?? NONE;
const NONE: ReadonlySet<string> = new Set();
