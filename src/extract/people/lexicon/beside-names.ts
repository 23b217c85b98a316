/** Before whom somebody acts with, for or on. */
export const BEFORE_AN_AGENT = new Set(
	"with by and told between against".split(" "),
);

/** Before whom it is done. */
export const DONE_TO_SOMEBODY = new Set(
	"met called phoned telephoned accused thanked praised criticized criticised urged appointed elected sacked arrested sued interviewed nominated succeeded replaced married".split(
		" ",
	),
);

/** What companies have. */
export const OF_COMPANIES = new Set(
	"shares stock stocks profits earnings revenue products customers headquarters factory factories plant plants store stores".split(
		" ",
	),
);

/** Verbs whose subject does something that only somebody can, by their base forms. */
export const ACTS = new Set(
	`beat defeat win lose sign buy acquire sell launch unveil sue fine fire hire ban invade attack bomb host join order vote veto
impose approve pledge back oppose blame apologize apologise resign accuse agree appeal appoint arrest ask charge choose condemn
convict count criticize criticise decide declare demand denounce deploy deny detain dismiss distribute donate elect endorse
estimate evacuate expect fear fund hope intend investigate invest invite issue monitor negotiate offer plan promise propose
prosecute protest publish raid ratify recall recommend refuse reject rescue scrap search seek seize summon suspend threaten urge
want warn withdraw`
		.trim()
		.split(/\s+/),
);

/** What persons have. */
export const OF_PERSONS = new Set(
	"wife husband son daughter father mother brother sister parents family widow death life body home lawyer lawyers attorney attorneys resignation arrest remarks speech career cabinet".split(
		" ",
	),
);

/** What persons have, and bodies too. */
export const OF_LEADERS = new Set(
	"office government administration campaign aides supporters allies remarks comments decision plan visit team book".split(
		" ",
	),
);

export const BEFORE_A_PLACE = new Set(
	"in at near outside inside across around from".split(" "),
);
