import type { Gender } from "../person.js";
import { listed } from "./listed.js";
import { offices } from "./titles.js";

/**
 * Nouns for a person by office, trade, kinship or part in the news, singular, in lower case. A gendered one carries its
 * gender with a slash.
 */
const ROLES = `
academic accountant activist actor/m actress/f adjutant administrator admiral adversary adviser advisor advocate agent aide ally ambassador
analyst anchor anthropologist apologist applicant archaeologist archbishop/m architect archivist artist aspirant assailant assassin assistant astronaut astronomer
athlete attacker attendee attorney aunt/f author backer banker barber baron/m bartender battalion-commander biographer biologist
bishop/m blogger bomber boss boy/m boyfriend/m breeder briber bride/f broadcaster broker brother/m brother-in-law/m builder bureaucrat businessman/m businessperson businesswoman/f
buyer bystander cameraman/m campaigner candidate captain captive cardinal/m caretaker carpenter cashier celebrity ceo cfo coo cto mp mep msp vp chair chairman/m chairperson chairwoman/f challenger chancellor
chaplain chef chemist chief child citizen civilian clergyman/m cleric clerk climatologist co-author co-chair co-chairman/m co-chief co-founder co-owner co-worker coach coordinator collaborator colleague collector
colonel columnist comedian commander commandant commentator commissioner competitor composer comptroller congressman/m congresswoman/f conservative conservationist constituent consultant consumer contender contractor
convict cook coo cop coroner correspondent councillor councilman/m councilwoman/f councilor counsel counselor counsellor counterpart countess/f cousin cousin creditor critic criminologist cto curator customer cyclist
dad/m dancer daughter/f daughter-in-law/f dealer dean defector defendant defender delegate demographer demonstrator dentist deputy designer detainee detective dictator diplomat director
dissident doctor donor driver duchess/f duke/m economist editor educator elder embezzler emir/m emissary emperor/m employee employer empress/f engineer entrepreneur environmentalist envoy epidemiologist ethicist evacuee ex-husband/m ex-president ex-wife/f executive expert
eyewitness family-member fan farmer father/m father-in-law/m fiance/m fiancé/m fiancee/f fiancée/f fighter figure filmmaker financier firefighter fireman/m fisherman/m flight-attendant follower footballer forecaster foreman/m founder friend fugitive
gardener general geologist girl/f girlfriend/f goalkeeper governor graduate grandchild granddaughter/f grandfather/m grandma/f grandmother/f grandparent grandson/m grower guard guardian guerrilla guest guy/m guide gunman/m
hacker hairdresser handler head headmaster/m healthcare-worker hero historian homeowner host hostage housewife/f hunter husband/m imam/m immigrant incumbent influencer informant inmate inspector instructor insurgent
intermediary interpreter interviewer inventor investigator investor jailer jihadist journalist judge jurist juror justice keeper killer king/m kingpin lad/m landlord landowner laureate lawmaker lawyer leader lecturer legislator lender liberal librarian
lieutenant linguist lobbyist logger loyalist magistrate major man/m manager marine marshal mastermind mathematician matriarch/f mayor mechanic mediator medic meteorologist microbiologist midfielder midwife migrant militant millionaire billionaire miner minister mobster
moderator monarch monk/m mother/f mother-in-law/f motorist mum/f mom/f murderer musician negotiator neighbor neighbour nephew/m neurologist newcomer newsman/m niece/f nominee novelist nun/f nurse nutritionist observer occupant offender officer official oligarch ombudsman
operative opponent oncologist organizer organiser owner painter panelist paramedic parent parishioner parliamentarian participant partner passenger passer-by pastor patient patriarch/m patron pediatrician pedestrian peer pensioner performer person pharmacist philanthropist philosopher photographer physician
physicist pilot planner player playwright plaintiff plumber poet policeman/m policewoman/f policymaker politician pollster pope/m populist postman/m premier preacher predecessor presenter president priest/m primatologist prince/m princess/f principal prisoner producer professor programmer promoter proponent prosecutor protagonist protege protégé
protester protestor provost psychiatrist psychologist publicist publisher pundit pupil quarterback queen/f rabbi racer rancher rapper realtor rebel receptionist recipient recruit recruiter rector referee reformer refugee regulator relative reporter representative rescuer
researcher resident respondent restaurateur retiree reveler reviewer rival runner sailor salesman/m saleswoman/f scholar scientist screenwriter sculptor secretary secretary-general seller senator separatist sergeant servant shareholder sheikh/m sheriff shooter shopkeeper shopper sibling
singer sister/f sister-in-law/f skeptic skier skipper smuggler sniper socialist sociologist soldier solicitor son/m son-in-law/m songwriter source speaker specialist spectator spokesman/m spokesperson spokeswoman/f sponsor spouse star stepfather/m stepmother/f steward storekeeper strategist striker
student successor suitor superintendent superstar supervisor supporter surfer surgeon surrogate survivor suspect swimmer sympathizer tailor taxpayer teacher teammate technician teenager tenant terrorist therapist theologian theorist toddler tourist trader trainee trainer trafficker translator
traveler traveller treasurer trucker trustee tsar/m tutor tycoon uncle/m undersecretary undergraduate user vendor veteran veterinarian vice-chair vice-chairman/m vice-president victim victor viewer villager virologist visitor volunteer voter waiter/m waitress/f warden warlord watchdog weatherman/m whistleblower whistle-blower
widow/f widower/m wife/f winner witness woman/f worker worshiper worshipper writer youngster youth zoologist republican democrat insider outsider onlooker loser rioter looter hijacker kidnapper captor bodyguard butler courier caller listener reader subscriber
substitute headteacher skipper winger radiographer barrister batsman/m bowler
superdelegate elector pollster tweeter poster commenter debater signatory petitioner claimant complainant accuser abuser rapist molester stalker thief burglar robber conspirator co-conspirator co-defendant accomplice intern apprentice alumnus member
`;

/** Plural-only or irregular plurals → singular. */
const IRREGULAR = new Map<string, string>([
	["people", "person"],
	["persons", "person"],
	["men", "man"],
	["women", "woman"],
	["children", "child"],
	["grandchildren", "grandchild"],
	["wives", "wife"],
	["clergy", "cleric"],
	["attorneys-general", "attorney"],
	["brothers-in-law", "brother-in-law"],
	["sisters-in-law", "sister-in-law"],
	["alumni", "alumnus"],
	["thieves", "thief"],
	["midwives", "midwife"],
	["passers-by", "passer-by"],
]);

/**
 * Nouns for a body that acts or speaks, singular, in lower case, as heads of a common noun phrase ("the company", "a
 * parliamentary committee").
 */
const BODIES = `
administration agency airline alliance army assembly association authority automaker bank board body bloc branch brigade broadcaster bureau business cabinet camp campaign carmaker carrier center centre chamber charity church
club coalition college commission committee company conglomerate congregation congress consortium consulate cooperative corporation council country county court crew delegation department
directorate division embassy enterprise establishment faction federation fleet firm force foundation franchise fund gang government group guerrilla hospital institute institution intelligence-service judiciary junta jury kremlin
laboratory league legislature lender leadership maker magazine manufacturer mayoralty media military militia ministry mission mosque movement municipality museum nation navy network newspaper nonprofit operator opposition
organisation organization outlet panel paper parliament party platform police presidency press prosecution publication publisher regime regulator retailer school secretariat senate service side
society staff startup state-department studio subsidiary supplier developer syndicate task-force team think-tank tribunal troop union unit university utility watchdog website
`;

const genders = new Map<string, Gender | null>();
for (const entry of listed(ROLES)) {
	const [word = "", gender] = entry.split("/");
	genders.set(word, gender === "m" ? "male" : gender === "f" ? "female" : null);
}
for (const word of offices.values()) {
	if (!genders.has(word)) genders.set(word, null);
}
const bodies = new Set(listed(BODIES));

/** What a noun says of whom it stands for. */
export interface Role {
	/** The noun in the singular, lower case. */
	readonly noun: string;
	readonly kind: "person" | "body";
	readonly gender: Gender | null;
	readonly plural: boolean;
}

const known = new Map<string, Role | null>();

/** The role that a noun (lower case, without its dot) names; null for a noun of another sort. */
export function roleOf(lower: string): Role | null {
	let role = known.get(lower);
	if (role === undefined) {
		role = look(lower, false) ?? plural(lower);
		if (known.size < 50_000) known.set(lower, role);
	}
	return role;
}

function look(noun: string, many: boolean): Role | null {
	const gender = genders.get(noun);
	if (gender !== undefined)
		return { noun, kind: "person", gender, plural: many };
	if (bodies.has(noun))
		return { noun, kind: "body", gender: null, plural: many };
	return null;
}

function plural(lower: string): Role | null {
	const irregular = IRREGULAR.get(lower);
	if (irregular) return look(irregular, true);
	const singulars: string[] = [];
	if (lower.endsWith("men")) singulars.push(`${lower.slice(0, -3)}man`);
	if (lower.endsWith("ies")) singulars.push(`${lower.slice(0, -3)}y`);
	if (lower.endsWith("es")) singulars.push(lower.slice(0, -2));
	if (lower.endsWith("s") && !lower.endsWith("ss"))
		singulars.push(lower.slice(0, -1));
	for (const noun of singulars) {
		const role = look(noun, true);
		if (role) return role;
	}
	return null;
}

/** Role nouns so wide that they stand for nearly anybody: they join an earlier mention only nearby. */
export const wideRoles = new Set(
	listed(`
official man woman person figure source leader member boy girl child expert executive candidate politician lawmaker veteran
resident witness victim suspect defendant author writer reporter journalist star player
`),
);

/** Which narrower role nouns a wide one covers ("the official" may be a spokeswoman, "the politician" a senator). */
export const covers = new Map<string, ReadonlySet<string>>([
	[
		"official",
		new Set(
			listed(
				"spokesman spokeswoman spokesperson minister secretary director chief commissioner ambassador diplomat deputy officer undersecretary aide envoy administrator",
			),
		),
	],
	[
		"lawmaker",
		new Set(
			listed(
				"senator representative congressman congresswoman legislator member councillor mp mep msp",
			),
		),
	],
	[
		"leader",
		new Set(
			listed(
				"president premier minister chancellor head chief king chairman chairwoman governor",
			),
		),
	],
	["lawyer", new Set(listed("attorney solicitor counsel prosecutor"))],
	["attorney", new Set(listed("lawyer counsel"))],
	[
		"politician",
		new Set(
			listed(
				"senator representative congressman congresswoman minister mayor governor candidate lawmaker mp mep msp",
			),
		),
	],
	[
		"executive",
		new Set(
			listed(
				"ceo cfo coo cto vp chairman chairwoman president director chief officer",
			),
		),
	],
	["spokesperson", new Set(listed("spokesman spokeswoman"))],
	["adviser", new Set(["advisor"])],
	["advisor", new Set(["adviser"])],
	["chief", new Set(listed("head director leader"))],
	["head", new Set(listed("chief director leader"))],
	["chair", new Set(listed("chairman chairwoman chairperson"))],
	["premier", new Set(["minister"])],
	["scientist", new Set(listed("researcher physicist biologist chemist"))],
	["researcher", new Set(listed("scientist professor"))],
	["nominee", new Set(["candidate"])],
	["candidate", new Set(["nominee"])],
	["monarch", new Set(listed("king queen"))],
	["congressman", new Set(["representative"])],
	["congresswoman", new Set(["representative"])],
	["soldier", new Set(listed("sergeant corporal private"))],
	["author", new Set(["writer", "novelist"])],
	[
		"firm",
		new Set(
			listed(
				"company manufacturer maker carmaker automaker business corporation conglomerate",
			),
		),
	],
	[
		"company",
		new Set(
			listed(
				"firm manufacturer maker carmaker automaker airline lender retailer corporation conglomerate bank",
			),
		),
	],
	["airline", new Set(["carrier"])],
	["carrier", new Set(["airline"])],
	["automaker", new Set(listed("carmaker company"))],
	["carmaker", new Set(listed("automaker company"))],
	["bank", new Set(["lender"])],
	["lender", new Set(["bank"])],
	["newspaper", new Set(listed("paper times post journal"))],
	["paper", new Set(["newspaper", "times", "post", "journal"])],
	[
		"agency",
		new Set(
			listed(
				"bureau administration organization organisation authority service",
			),
		),
	],
	[
		"organization",
		new Set(
			listed("organisation group association foundation institute federation"),
		),
	],
	[
		"organisation",
		new Set(
			listed("organization group association foundation institute federation"),
		),
	],
	[
		"group",
		new Set(listed("organization organisation association coalition alliance")),
	],
]);
