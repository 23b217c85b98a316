import { covers } from "../../extract/people/lexicon/roles.js";
import { highOffices, ranks } from "../../extract/people/lexicon/titles.js";
import { likeness } from "../../library/meanings.js";
import { stemOf, termsOf } from "../../library/terms.js";

/** Words for one job or part that the articles may call by another: the first language's, in lines. */
const SAME_JOB = `
ceo, chief executive, chief executive officer
cfo, chief financial officer
boss, head, leader, chief, president, chairman, director, chairwoman, manager, chair
pm, prime minister, premier
lawyer, attorney, counsel, solicitor, barrister, advocate
prosecutor, prosecution, district attorney
spokesman, spokesperson
spokeswoman, spokesperson
reporter, journalist, correspondent, newsman
critic, reviewer
doctor, physician, surgeon, gp, medic, dr
cop, police officer, policeman, policewoman, constable, sergeant, detective, inspector, superintendent
police officer, constable, sergeant, detective, inspector, superintendent, policeman, policewoman
rep, representative, chair, secretary, organizer, official, steward
aide, adviser, advisor, assistant
envoy, ambassador, representative
mp, lawmaker, parliamentarian, representative, member of parliament, deputy
priest, vicar, reverend, pastor, rector, parson, curate, chaplain, clergyman
firefighter, fireman, firewoman
paramedic, medic, ambulanceman
developer, housebuilder, homebuilder, builder, property developer
shipbuilder, shipyard
teacher, schoolteacher, schoolmaster, schoolmistress, tutor
headteacher, head teacher, principal, headmaster, headmistress, school head
scientist, researcher, academic, professor, scholar
expert, specialist, analyst, scientist, researcher, professor, dr, academic, economist, adviser, consultant
forecaster, meteorologist, weatherman
pollster, polling expert
goalkeeper, keeper, goalie
referee, ref, umpire
manager, coach, trainer
skipper, captain
co-pilot, copilot, first officer
pilot, airman, aviator
vet, veterinarian
shopkeeper, shop owner, grocer
author, writer, novelist
filmmaker, film-maker, director
undertaker, funeral director
farmer, grower, rancher
fisherman, angler, trawlerman
resident, villager, neighbor, local, inhabitant, islander
pensioner, retiree
flatmate, roommate, housemate
landlady, landlord
watchman, guard, guardian
dead man, victim
nun, abbess, prioress, mother superior
monk, abbot, friar
defendant, accused
treasurer, bookkeeper
regulator, watchdog
postman, postwoman, letter carrier
`;

/** Words for any of several jobs: "the singer" may be a soprano, but a tenor is none. */
const WIDE = `
singer: soprano tenor baritone alto vocalist
musician: violinist cellist pianist guitarist drummer trumpeter flautist organist conductor singer soprano tenor
player: violinist cellist pianist guitarist drummer striker goalkeeper midfielder defender winger forward footballer
sportsman: striker goalkeeper midfielder runner swimmer cyclist boxer rower skier
athlete: runner swimmer cyclist boxer rower skier jumper sprinter
politician: mp senator congressman congresswoman minister mayor governor councillor councilor lawmaker deputy
soldier: sergeant corporal private lieutenant captain major colonel general officer
officer: sergeant constable inspector detective lieutenant captain major colonel superintendent
cleric: bishop vicar priest imam rabbi pastor reverend abbot
academic: professor lecturer historian geographer sociologist physicist economist
rider: cyclist jockey biker
artist: painter sculptor photographer
writer: novelist poet playwright author columnist
fan: supporter
worker: miner docker driver nurse welder labourer
medic: doctor nurse paramedic surgeon
`;

const JOBS: readonly (readonly (readonly string[])[])[] = SAME_JOB.trim()
	.split("\n")
	.map((line) =>
		line.split(", ").map((one) => termsOf(one).map((t) => t.stem)),
	);

/** Narrower words that a wide one may stand for, as stems: "the official" may be a spokeswoman. */
const NARROWER = new Map<string, Set<string>>();
for (const [wide, narrow] of [
	...covers,
	...WIDE.trim()
		.split("\n")
		.map((line) => line.split(": "))
		.map(([wide = "", narrow = ""]) => [wide, narrow.split(" ")] as const),
]) {
	const known = NARROWER.get(stemOf(wide)) ?? new Set();
	for (const word of narrow) known.add(stemOf(word));
	NARROWER.set(stemOf(wide), known);
}

/** Offices and ranks, as stems: whoever holds one is called by it. */
export const OFFICES: ReadonlySet<string> = new Set(
	[...highOffices, ...ranks, "captain", "king", "queen", "pope"].map(stemOf),
);

/** Those whom anybody may be called who runs, leads or heads something. */
export const LEADERS: ReadonlySet<string> = new Set(
	"president director governor chief chairman chairwoman chairperson chair commissioner administrator leader head"
		.split(" ")
		.map(stemOf),
);

/** Endings of the words for those who know a science. */
const SCIENCE = /(?:olog|graph|nom|physic|chem|ian|botan|zool)ist$/;
const SCIENTISTS = new Set(
	["scientist", "researcher", "expert", "academic"].map(stemOf),
);

/** How near in meaning two words for what somebody is have to be: a kind and what it is a kind of ("accountant", "bookkeeper"). */
const KIND = 0.4;

/** Whether another word for the same job stands in a description. */
export function sameJob(stem: string, own: ReadonlySet<string>): boolean {
	return JOBS.some(
		(group) =>
			group.some(([only, more]) => only === stem && !more) &&
			group.some((words) => words.every((w) => own.has(w))),
	);
}

/** Whether a description has a word for a job that is a kind of another. */
export function isKindOfJob(stem: string, own: ReadonlySet<string>): boolean {
	const narrower = NARROWER.get(stem);
	for (const other of own)
		if (
			narrower?.has(other) ||
			(SCIENTISTS.has(stem) && SCIENCE.test(other)) ||
			((LEADERS.has(stem) || !OFFICES.has(stem)) &&
				likeness(stem, other) >= KIND)
		)
			return true;
	return false;
}

/** The other words for a job of several, each as its stems, where a description ends in it: "head teacher". */
export function jobNamed(stems: readonly string[]): {
	readonly length: number;
	readonly others: readonly (readonly string[])[];
} | null {
	for (const group of JOBS)
		for (const words of group)
			if (
				words.length > 1 &&
				words.every((w, n) => w === stems[stems.length - words.length + n])
			)
				return {
					length: words.length,
					others: group.filter((other) => other !== words),
				};
	return null;
}

/** Words of one job that go by another word. */
export const jobsLike = (stem: string): string[] =>
	JOBS.filter((group) => group.some(([only, more]) => only === stem && !more))
		.flat(2)
		.filter((other) => other !== stem);
