/** The words that a made-up language of news is put together from. Function words and verbs are English, so that there is something to parse. */
const ONSETS =
	"b br c ch d dr f fl g gr h j k kl l m n p pl qu r s sh sl st t tr v w z".split(
		" ",
	);
const VOWELS = "a e i o u ai ea ou".split(" ");
const CODAS = " n r s l t nd rk m".split(" ");
const SYLLABLES = ONSETS.flatMap((onset) =>
	VOWELS.flatMap((vowel) => [`${onset}${vowel}`]),
);

/** The word of a rank: another one for each rank, the frequent ones short, beginning with any letter. */
export function wordOf(rank: number): string {
	const own = SYLLABLES.length;
	let syllables = 2;
	let first = 0;
	let size = own ** 2;
	while (rank - first >= size) {
		first += size;
		size *= own;
		syllables++;
	}
	// Stepped through by a number that shares no factor with how many there are.
	let left = ((rank - first) * STEP) % size;
	let word = CODAS[rank % CODAS.length] ?? "";
	for (let n = 0; n < syllables; n++) {
		word = (SYLLABLES[left % own] ?? "") + word;
		left = Math.floor(left / own);
	}
	return word;
}

/** A prime near the golden section of what two syllables make. */
const STEP = 33_151;

/** A rank drawn by Zipf's law with exponent 1.05 from so many, by inverting the integral of its density. */
export function zipf(random: () => number, size: number): number {
	const power = -0.05;
	const most = size ** power;
	const x = (1 - random() * (1 - most)) ** (1 / power);
	return Math.min(size - 1, Math.floor(x) - 1);
}

export const ACTIONS =
	"called met visited attacked accused supported criticised invited warned praised sued arrested defeated appointed dismissed phoned".split(
		" ",
	);
export const VERBS =
	"raised opened changed closed delayed approved moved rejected built sold reached lost".split(
		" ",
	);
export const ROLES =
	"minister mayor spokesman spokeswoman chancellor senator judge director ambassador analyst".split(
		" ",
	);
export const MONTHS =
	"January February March April May June July August September October November December".split(
		" ",
	);
