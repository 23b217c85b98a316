import type { Gender } from "../person.js";
import { listed } from "./listed.js";

/** Courtesy titles, in lower case without their dot, with the gender they tell. No role. */
export const honorifics = new Map<string, Gender | null>([
	["mr", "male"],
	["mister", "male"],
	["messrs", "male"],
	["mrs", "female"],
	["ms", "female"],
	["miss", "female"],
	["mme", "female"],
	["madam", "female"],
	["madame", "female"],
	["monsieur", "male"],
	["sir", "male"],
	["dame", "female"],
	["lord", "male"],
	["lady", "female"],
	["baroness", "female"],
	["baron", "male"],
	["herr", "male"],
	["frau", "female"],
	["señor", "male"],
	["señora", "female"],
	["dr", null],
	["doctor", null],
	["prof", null],
	["professor", null],
	["rev", null],
	["reverend", null],
	["hon", null],
	["sheikh", null],
	["sheikha", "female"],
	["imam", "male"],
	["ayatollah", "male"],
	["mullah", "male"],
	["rabbi", null],
	["fr", "male"],
	["msgr", "male"],
	["monsignor", "male"],
	["father", "male"],
	["brother", "male"],
	["sister", "female"],
	["mother", "female"],
	["saint", null],
]);

/** Ranks of armies and police, in lower case without dots. Before a name they are title, not role. */
export const ranks = new Set(
	listed(`
gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl corporal pvt private
brig brigadier commodore marshal ensign airman seaman vice-admiral rear-admiral constable detective inspector
superintendent pfc spc specialist staff-sergeant petty pte gnr cdr insp det supt lcpl cpo
`),
);

/** Modifiers within a rank: "Rear Admiral", "Vice Adm.", "Staff Sgt.", "First Lt.", "Chief Inspector". */
export const rankModifiers = new Set(
	listed(
		"rear vice staff first second master lance chief field air petty warrant detective",
	),
);

/**
 * Offices and trades that stand before a name as a title ("President", "Sen."), in lower case without dots, with the
 * full word they are short for. They are the role of whom they name.
 */
export const offices = new Map<string, string>([
	...listed(`
president premier minister secretary chancellor senator representative congressman congresswoman governor mayor
ambassador envoy judge justice king queen prince princess emperor empress pope cardinal archbishop bishop patriarch
duke duchess emir sultan speaker chairman chairwoman chair chairperson director commissioner councillor councilman councilwoman
councilor alderman delegate deputy sheriff coach spokesman spokeswoman spokesperson leader chief head treasurer attorney
solicitor prosecutor undersecretary comptroller whip assemblyman assemblywoman lawmaker legislator ombudsman administrator dean
provost chaplain pastor ceo cfo coo cto analyst economist professor scientist researcher candidate nominee strategist
pollster consultant adviser advisor aide lawyer author writer journalist reporter columnist editor actor actress singer
activist historian democrat republican founder co-founder owner manager officer agent star striker goalkeeper midfielder defender
quarterback captain skipper champion driver physicist biologist engineer farmer teacher student nurse
comedian filmmaker producer musician rapper artist photographer host anchor presenter moderator correspondent
billionaire businessman businesswoman entrepreneur investor banker philanthropist tycoon mogul donor
dictator warlord strongman militant cleric preacher evangelist monk nun
`).map((word): [string, string] => [word, word]),
	["pres", "president"],
	["vice-president", "president"],
	["sen", "senator"],
	["sens", "senator"],
	["rep", "representative"],
	["reps", "representative"],
	["gov", "governor"],
	["govs", "governor"],
	["cllr", "councillor"],
	["cllrs", "councillor"],
	["ald", "alderman"],
	["sec", "secretary"],
	["amb", "ambassador"],
	["atty", "attorney"],
	["supt", "superintendent"],
	["asst", "assistant"],
	["mp", "lawmaker"],
	["mep", "lawmaker"],
	["msp", "lawmaker"],
	["vp", "president"],
	["pm", "minister"],
	["taoiseach", "minister"],
	["crown-prince", "prince"],
]);

/** Offices that a capitalised phrase may end with and yet name nobody: "the US Treasury Secretary". */
export const highOffices = new Set(
	listed(`
president premier minister secretary chancellor senator representative congressman congresswoman governor mayor ambassador envoy
judge justice speaker chairman chairwoman chair director commissioner councilman councilwoman councilor councillor deputy sheriff
spokesman spokeswoman spokesperson chief treasurer attorney solicitor prosecutor undersecretary comptroller superintendent
administrator ceo cfo coo cto officer editor mp mep msp vp
`),
);

/** Roles that are written in capitals, one and several: no names where no name stands beside them. */
export const shortRoles = new Set(
	listed(
		"mp mps mep meps msp msps ceo ceos cfo cfos coo coos cto ctos vp vps pm pms",
	),
);

/** Letters that stand behind a name and honour its bearer. */
export const honours = new Set(
	listed("kc qc sc obe mbe cbe kbe dbe om ch phd dphil md frs frcs"),
);

/** Offices whose word tells the gender. */
export const officeGender = new Map<string, Gender>([
	["king", "male"],
	["prince", "male"],
	["emperor", "male"],
	["pope", "male"],
	["cardinal", "male"],
	["archbishop", "male"],
	["duke", "male"],
	["sultan", "male"],
	["emir", "male"],
	["queen", "female"],
	["princess", "female"],
	["empress", "female"],
	["duchess", "female"],
	["actress", "female"],
	["nun", "female"],
	["monk", "male"],
	["congressman", "male"],
	["congresswoman", "female"],
	["businessman", "male"],
	["businesswoman", "female"],
	["spokesman", "male"],
	["spokeswoman", "female"],
	["chairwoman", "female"],
	["councilman", "male"],
	["councilwoman", "female"],
	["assemblyman", "male"],
	["assemblywoman", "female"],
]);

/**
 * What comes after "General", "Major", "Prime", "Prince" and the like where they are no title: "General Motors",
 * "Major League", "Prince Edward Island".
 */
export const noNameAfterTitle = new Set(
	listed(`
motors electric mills dynamics assembly staff council hospital election elections synod counsel store league leagues
office court courts campaign club committee house party street avenue road square park island islands county city ministry
department administration affairs state states union university college school bank group university's cup games day week
services service security defense defence intelligence center centre force forces news post times journal
`),
);
