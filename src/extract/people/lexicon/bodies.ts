import { listed } from "./listed.js";

/** Nouns that head or close the name of a body ("Russian Defense Ministry", "University of Oslo"), in lower case. */
export const bodyNouns = new Set(
	listed(`
academy administration agency airlines airways alliance army assembly associates association authority bank banks bloc board brigade brigades broadcasting brotherhood brothers bundesbank
bureau cabinet campaign center centers centre chamber charity chiefs chronicle church clinic club coalition college command commission committee companies company confederation conference congress conservancy consortium
consulate consulting convention corps corporation council court courts daily daughters defenders delegation department directorate division duma elementary embassy enterprises exchange federation
fellowship fleet force forces foundation front fund gazette government group groups guard guardian guards herald holdings hospital house industries initiative institute institution institutions insurance
intelligence investment investments journal knesset laboratories laboratory league legion legislature lab labs management media ministry militia mission mosque motors movement museum network networks news newspaper nations observatory observer inquirer examiner yorker office
oil opera orchestra organisation organization parliament partners partnership party patrol petroleum pharmaceuticals police politburo post postal precinct press project prosecutors prosecutor radio railway railways records register
registry republic research reserve review schools school secretariat securities senate service services society software solutions staff standard startup studio studios sun supreme survey synagogue systems taskforce team technologies technology telegram telegraph
television temple theater theatre times tribunal tribune trust union unit united university ventures watch weekly works workers
`),
);

/** What closes the name of a company, in lower case without dots. */
export const companySuffixes = new Set(
	listed(
		"inc corp corporation ltd limited llc llp plc co company group holdings ag gmbh sa nv bv spa ab asa oyj kg se pjsc ojsc pty lp bhd",
	),
);

/** Nouns in a body's name that make it a company, for "the company". */
export const companyNouns = new Set([
	...companySuffixes,
	...listed(
		"airlines airways motors industries enterprises technologies software systems pharmaceuticals partners securities brothers petroleum oil electric bank stores foods laboratories",
	),
]);

/** Nouns that make a capitalised phrase a place, a thing or a time, in lower case, as its last word. */
export const thingNouns = new Set(
	listed(`
accord accords act agreement airport amendment anniversary anthem area arena attack attacks avenue award awards base basin bay beach belt bill birthday book boulevard bowl bridge briefing building caliphate canal cape capitol castle
cathedral cemetery championship championships charter city classic coast code constitution continent convention county creek crisis crossing cup dam day debate declaration deal derby desert district doctrine dome drive dynasty earthquake
east election elections empire edition era estate eve express falls ferry festival field fjord flight forest fort games garden gardens gate grand grove gulf hall harbor harbour heights highway hill hills history holocaust hotel hurricane index inn invasion island islands
isle jet lake land lane law library mall mansion manual march market marathon massacre medal memorial meadow medicare medicaid midwest mine monument mount mountain mountains north oasis oblast ocean olympics open palace paper park parkway peninsula pier pipeline plan plateau plaza pledge point pond pool port prefecture
primary prison prize program programme province pyramid question race ranch range reef region report reservoir resolution revolution ridge river road rock route row rule scandal sea shore show spring springs square stadium station strait street strip summit swamp tariff
terminal terrace territory test tour tower town trail treaty trial triangle tunnel valley victory village volcano war waterfall west wing winter woods world year zone tournament trophy playoffs finals syndrome virus disease pandemic theory theorem album song
`),
);

/** Subjects that an office or a department is of ("Foreign Minister", "Department of Health"), in lower case. */
export const subjects = new Set(
	listed(`
affairs agriculture aviation border budget business children church commerce commercial communication communications competition consumer corrections culture customs cyber defense defence development digital disease domestic drug economic economy education emergency
employment energy enforcement environment environmental equality exchange external family federal finance financial fisheries fire fisheries food foreign forestry global health highway home homeland housing human immigration industrial industry information innovation insurance
intelligence interior internal international investigation justice labor labour land law legal management marine media medical mental military migration mines mining monetary national natural nuclear nutrition oil operation operations parks pensions petroleum planning policy population prevention
prime protection public rail refugees religious rights rural safety science securities security services social space sport sports standards state statistics supply technology tourism trade traffic transport transportation treasury urban veterans vice water welfare wildlife women work works youth
`),
);

/**
 * Seats and buildings that stand for the body in them, in lower case, → the body's name where English knows one. They
 * are named with "the" or alone.
 */
export const seats = new Map<string, string>([
	["pentagon", "department of defense"],
	["white house", "white house"],
	["kremlin", "kremlin"],
	["downing street", "downing street"],
	["capitol hill", "congress"],
	["elysee", "elysee"],
	["élysée", "elysee"],
	["foggy bottom", "department of state"],
	["scotland yard", "metropolitan police"],
	["wall street", "wall street"],
	["buckingham palace", "buckingham palace"],
	["holy see", "vatican"],
	["fleet street", "fleet street"],
	["whitehall", "whitehall"],
	["congress", "congress"],
	["senate", "senate"],
	["bundestag", "bundestag"],
	["knesset", "knesset"],
	["duma", "duma"],
	["commons", "commons"],
	["interpol", "interpol"],
]);

/** Capitalised words that name nobody: days, months, feasts, languages' names and the like, in lower case. */
export const calendarWords = new Set(
	listed(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun am pm est edt gmt utc
christmas easter ramadan thanksgiving halloween hanukkah passover internet web tv ok covid covid-19 english god
`),
);
