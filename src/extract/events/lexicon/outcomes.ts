const words = (text: string): ReadonlySet<string> =>
	new Set(text.trim().split(/\s+/));

/** What is done so to a happening has not happened: "cancelled the meeting". A particle follows its verb after a space. */
export const UNDOING = words(`
	cancel scrap abandon deny refuse decline reject avoid avert prevent forgo shun boycott skip spurn rebuff veto
	forestall block thwart preclude exclude abort`);

export const UNDOING_PHRASAL: ReadonlySet<string> = new Set([
	"call off",
	"rule out",
	"turn down",
	"fend off",
	"head off",
]);

/** What is done so to a happening is still to come: "postponed the meeting", "asked for talks". */
export const PENDING = words(`
	plan postpone delay defer reschedule schedule propose suggest seek request want offer consider contemplate mull urge
	demand expect await anticipate promise prepare advocate pursue need require arrange threaten foresee envisage
	envision recommend predict approve authorize authorise`);

/** Adjectives of what is still to come, or may be. */
export const PROSPECTIVE = words(`
	planned proposed scheduled upcoming future next coming forthcoming expected postponed delayed requested promised
	planning anticipated looming impending imminent`);

export const HYPOTHETICAL = words(
	"possible potential eventual hypothetical likely alleged rumored rumoured threatened",
);

/** Adjectives of what did not come about. */
export const UNDONE = words(
	"cancelled canceled aborted scrapped abandoned thwarted failed foiled averted",
);
