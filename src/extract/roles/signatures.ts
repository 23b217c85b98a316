/**
 * What words say of the clause below them: that it is not so, that it is open, that it is so after all.
 * After the signatures of Nairn, Condoravdi & Karttunen 2006, "Computing relative polarity for textual inference".
 */
const words = (text: string): ReadonlySet<string> =>
	new Set(text.trim().split(/\s+/));

/** "failed to meet": it did not happen, and "did not fail to": it did. */
export const NEGATIVE_IMPLICATION = words(`
	fail refuse decline deny avoid forget neglect abstain unable stop cancel unwilling reluctant forbid forbidden hesitate
	impossible powerless`);

/** Nouns whose infinitive was not done: "his refusal to testify". */
export const OMISSIONS = words(
	"refusal failure inability unwillingness reluctance",
);

/** Whose clause is told as not so: "denied that he had met her". */
export const DENYING = words("deny disprove refute");

/** Who or what does so "from" doing something keeps it from being done. */
export const PREVENTING = words(`
	prevent bar block stop keep deter ban prohibit discourage dissuade refrain hinder restrain save spare exempt exclude
	constrain disqualify preclude forbid forbidden shy protect`);

/** Who does not do so holds the opposite: "did not think that he had won". */
export const NEG_RAISING = words(
	"think believe suppose expect imagine appear seem look feel",
);

/** "Could not believe that he had won": he had. */
export const INCREDULOUS = words("believe imagine");

/** Who does not do so leaves it open: "did not say that he had left". */
export const UNCOMMITTED = words(
	"say confirm mean prove show suggest indicate claim imply see find",
);

/** "Did not see him leave", "did not mind paying": whether it was done does not hang on them. */
export const PERCEIVING = words(
	"see hear watch feel notice observe regret mind enjoy recognize",
);

/** Shell nouns, whose clause says what they tell: "reports that he had left". */
export const SHELL_NOUNS = words(`
	report claim allegation suggestion accusation rumor rumour speculation idea notion talk charge assertion statement
	possibility risk threat fear hope chance prospect proposal demand evidence sign indication proof belief expectation
	suspicion concern warning prediction news word decision promise pledge hint assumption theory presumption`);

/** Those that do not stand for it. */
export const DOUBTFUL = words(`
	claim allegation suggestion accusation rumor rumour speculation idea notion talk possibility risk threat fear hope chance
	prospect proposal demand expectation suspicion concern warning prediction hint assumption theory promise pledge
	presumption belief`);

/** Whoever does so to a report holds that it is not so. */
export const DISMISSING = words(
	"deny reject dismiss refute dispute contradict rebut disprove debunk quash quell",
);

/** Whose clause is feared, hoped or foreseen. */
export const FORESEEING = words(
	"hope wish fear expect doubt worry predict forecast anticipate",
);

/**
 * Whose clause may be so: "police suspect that he fled". Not "believe" and "think": readers take what is believed as told
 * (four in five of such clauses in the UW and UDS sets of factuality).
 */
export const SUSPECTING = words("suspect presume allege");

/** Verbs and nouns of what is only thought to have been done. */
export const SUSPICION = words(
	"accuse suspect charge suspicion accusation allegation allege appear seem believe rumor rumour",
);

/** Whose clause is asked for where its verb has no ending: "demanded that he resign". */
export const REQUIRING = words(
	"demand insist request require propose recommend urge ask suggest order advise rule want",
);

/** What comes of it is told by an infinitive: "beat them to win the title", "fell to close at 40". */
export const RESULTING = words(`
	win beat defeat edge thrash overcome overtake outscore rise fall climb drop gain lose shed jump slip surge plunge tumble
	soar rally rebound recover slide dip survive`);

/** Whose "-ing" is what they are about: "aimed at boosting it", "talked about leaving". */
export const PURSUING = words(
	"aim discuss talk look decide vote confer consider propose mull contemplate plan",
);

/** Against which one decides: "voted against joining". */
export const RESOLVING = words("decide vote rule advise argue choose opt");

/** Adjectives whose clause is open: "it is unlikely that he left". */
export const UNCERTAIN = words(
	"likely unlikely possible probable doubtful conceivable unclear unsure uncertain plausible",
);

/** Adjectives whose clause is so, and left open where they are denied: "was not sure that he had left". */
export const CERTAIN = words("sure certain clear convinced evident true");

/** Nouns of what one gets for what one did: "an apology for lying"; "a plan for leaving" is for what comes. */
export const REQUITAL = words(`
	apology arrest conviction sentence jail prison blame responsibility credit criticism award prize thanks punishment
	praise fine penalty`);

/** What follows their "for" is asked for: "called for talks", "pushed for lifting it". */
export const SEEKING = words(
	"call ask push press appeal plead pray wait hope look search lobby campaign petition clamour clamor",
);
