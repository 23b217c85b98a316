const words = (text: string): ReadonlySet<string> =>
	new Set(text.trim().split(/\s+/));

/** Verbs that only carry the noun that is their object: "held talks", "made a call", "carried out an attack". */
export const LIGHT_VERBS = words(`
	hold have make take conduct stage mount wage carry launch start begin initiate open resume continue give pay place
	deliver do perform host attend join lead receive arrange convene organize organise undertake commit complete finish
	conclude end plan announce order cancel suspend postpone face suffer sustain win lose sign reach issue get undergo
	maintain perpetrate execute schedule exchange file lodge bring`);

/** Light verbs by which the subject begins it. */
export const INITIATING = words(
	"initiate start launch begin open place make mount stage convene organize organise arrange undertake",
);

/** Light verbs whose subject it is done to, or that hold it back. */
export const UNDERGOING = words(
	"suffer sustain receive face undergo survive get",
);

/** Light verbs that name another action of their own, so that both are told: "announced an attack". */
export const OWN_ACTION = words(
	"announce order plan cancel suspend postpone sign lead attend arrange join win lose end issue schedule",
);

/** Verbs that only say that their subject happens. */
export const OCCURRING = words(
	"take happen occur come begin start follow last be continue resume end hold go schedule plan conduct carry launch stage wage set conclude",
);

/** Nouns of doing something to somebody: their possessor without more is whom it was done to ("his arrest"). */
export const DONE_TO_OWNER = words(`
	arrest kill convict appoint dismiss acquit kidnap rescue elect injure destroy
	extradition deportation expulsion transfer displacement trial prosecution indictment detention`);

/** Nouns of becoming one: both that stand after "of" do it ("the merger of A and B"). */
export const JOINING = words(
	"merger marriage wedding unification reunification fusion",
);

/** Nouns of coming and going, dying and resigning: what stands after "of" is the doer ("the death of"). */
export const DOER_AFTER_OF = new Set([
	"die",
	"resign",
	"travel",
	"visit",
	"explode",
	"protest",
	"withdraw",
	"announce",
	"win",
	"lose",
	"promise",
	"warn",
	"decide",
	"demand",
	"move",
]);

/** "The need for a meeting", "plans for talks": what stands behind these nouns has not happened. */
export const PROSPECTS = words(
	"need plan possibility prospect hope call request proposal chance demand threat risk fear idea offer invitation preparation condition readiness willingness date",
);
