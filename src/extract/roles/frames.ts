const words = (text: string): ReadonlySet<string> =>
	new Set(text.trim().split(/\s+/));

export const RELATIVE_PRONOUNS = words("who whom which that whose");

/** Verbs with an object whose infinitive is still their subject's ("promised him to leave"). */
export const SUBJECT_CONTROL = words(
	"promise vow threaten pledge swear commit guarantee",
);

/** "accused him of lying", "stopped them from leaving", "talked him into going", "blamed her for losing". */
export const OBJECT_CONTROL_PREPOSITIONS = words("of from into for against");

/** What one intends, expects or is asked to do has not happened yet. */
export const INTENDING = words(`
	plan intend aim hope want wish expect schedule due set seek agree promise vow pledge threaten offer prepare decide
	propose ask urge order demand request require call tell invite instruct advise encourage recommend consider mull
	discuss suggest expected scheduled likely ready willing poised bound supposed slated plan intention decision proposal
	offer promise pledge desire wish hope need commitment determined eager about mean design instruct beg appeal
	expectation threat request demand call order invitation`);

/** Trying, or being able, is not yet doing. */
export const TRYING = words(`
	try attempt attempted struggle fight able unable attempt effort bid ability chance opportunity allow enable permit
	let right power capable free want fear suspect`);

/** Prepositions of whom one calls on, appeals to or waits for, who then is the doer of the infinitive. */
export const ADDRESSING = words("on upon to for with");

/** "Police said a man opened fire, wounding three": what follows these is told of the man, */
export const SAYING = words("say report claim allege confirm state");

/** but what those tell, whoever spoke did: "said that he was innocent, citing the report". */
export const TELLING = words(`
	add cite call describe blame urge accuse note refer warn insist argue express point speak quote announce explain
	promise praise criticize criticise condemn thank vow ask reject deny dismiss use echo stress emphasize cast label brand`);

/** "Called on her to resign", "appealed to them to stop". */
export const CALLING = words("call appeal plead");

/** "deployed troops to protect voters": whom one sends, hires or helps does the infinitive. */
export const SENDING = words(`
	send deploy dispatch hire appoint choose elect select train recruit bring take invite persuade get help allow enable
	permit urge ask tell order force lead prompt push encourage convince cause assign authorize authorise pay instruct`);

/** Verbs with two objects, whose passive keeps one. */
export const DITRANSITIVE = words(`
	give award grant offer name call pay tell teach show elect appoint charge ask send lend hand deny fine sell owe
	promise pronounce declare make deem consider dub label crown find`);

/** Verbs whose second object, or "to" phrase, is who gets the first. */
export const GIVING = words(
	"give send hand sell offer pay award grant lend show teach tell bring deliver present donate lease leak transfer return",
);

/** Verbs whose complement says what their subject is or becomes. */
export const LINKING = words(
	"be become remain seem appear stay look feel sound prove turn get go stand fall keep end finish come rank",
);
