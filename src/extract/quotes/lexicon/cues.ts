/**
 * The words that attribute, by the frames they take (what stands as their content). The language, not the news: base
 * forms, one list a frame; a verb may stand in several.
 */
export const CUES = {
	/** "X said (that) …", and direct speech. */
	clause: words(`
		accept acknowledge add admit advise affirm agree allege announce answer argue assert assume assure attest aver avow
		believe bet boast brag caution charge claim clarify comment complain concede conclude confess confide confirm
		contend continue conjecture counter declare decree deduce deem demonstrate deny detail determine disagree disclose
		discover dispute doubt elaborate email emphasise emphasize enthuse estimate exclaim explain expect fear feel figure
		find forecast foresee gloat grumble guarantee guess hear highlight hint hold hope hypothesize illustrate imagine imply
		indicate infer insinuate insist intimate joke judge know lament learn lie maintain marvel mention mumble
		murmur muse mutter note notice observe opine outline pledge point_out post posit postulate predict preach presume
		pretend proclaim promise prophesy propose protest prove quip realise realize reason reassure rebut recall reckon
		recognise recognize recollect recount reflect refute regret rehearse reiterate rejoin relate remark remember
		remind repeat reply report respond restate retort reveal rue rule say scoff sense shout show signal signify speculate
		specify state stipulate stress submit suggest suppose surmise suspect swear teach testify text theorize think
		threaten trumpet tweet underline underscore understand urge volunteer vow wager warn whine wish worry write
		chant
	`),
	/** "X told Y (that) …". */
	addressee: words(`
		advise assure beg brief caution command convince implore inform instruct notify order persuade promise reassure remind
		tell urge warn ask email text
	`),
	/** Only with the very words, after them or before: "…," she laughed. */
	direct: words(`
		applaud ask banter bark bellow begin belt_out blast bluster boom chide chime_in chip_in chirp chuckle coo cry deadpan
		demand echo erupt fire_back fume gasp go_on grin groan growl grunt gush hiss holler howl inquire interject interrupt
		intone jab jeer jest jibe laugh lash_out moan needle nod offer open plead pray press proffer pronounce purr put query
		question quote rant rasp rave read react recite retweet roar scold scream screech shoot_back shriek sigh sing smile
		snap snarl sneer sniff sob start summarize sum_up taunt tease thunder vent wail warble weep whimper whisper wonder
		yell
	`),
	/** "X asked whether …". */
	question: words(`
		ask consider debate decide doubt enquire explain inquire know question say see wonder
	`),
} as const;

/** Cues of what goes on in a head, not of words spoken or written. */
const MENTAL = words(`
	accept assume believe consider debate decide deduce deem determine discover doubt estimate expect fear feel figure find
	forecast foresee guess hear hold hope hypothesize imagine infer judge know learn muse notice perceive presume pretend
	prove realise realize reason recall reckon recognise recognize recollect reflect regret remember rue rule see sense
	show speculate suppose surmise suspect theorize think understand wish wonder worry demonstrate signify
`);

/** Whether a verb tells of words or of what goes on in a head, and a clause is what it tells: "said that …", "told her that …". */
export function tellsClause(lemma: string): boolean {
	return CUES.clause.has(lemma) || CUES.addressee.has(lemma);
}

/** Acts that are done by speaking or writing, whose content is an object or an infinitive. */
const ACTS = words(`
	accuse address apologize applaud appeal assail attack attribute back_down bash berate blame blast call call_for call_on
	call_out castigate celebrate chastise cite commend compare compliment concede condemn congratulate credit criticise
	criticize decline decry defend define demand demonize denounce depict describe dismiss dispute disavow discuss echo
	embrace endorse excoriate express greet hail hammer impugn invoke label lambaste lament laud liken list mention mock name
	outline pan plug point portray praise present promote propose quote raise rebuke rebuff recite recommend refer refuse
	reject renounce repudiate request ridicule rip salute scold slam speak speak_out spell_out summarise summarize talk tear
	thank threaten tout unveil urge vilify voice vow welcome
`);

/** Whether a cue tells of words spoken or written, not of a belief, a wish or a plan. */
export function isSpeech(lemma: string): boolean {
	const base = lemma.replace(/_.*/, "");
	if (MENTAL.has(lemma)) return false;
	return (
		CUES.clause.has(lemma) ||
		CUES.direct.has(base) ||
		CUES.addressee.has(base) ||
		ACTS.has(lemma) ||
		ACTS.has(base) ||
		CUE_NOUNS.has(lemma) ||
		lemma.includes(" ")
	);
}

/** Verbs whose object is done or given, not said: "introduced the bill". */
const DEEDS = words(`
	accept acquit add address begin cast charge congratulate convict deliver greet introduce judge launch meet play present
	put_on read record release save_up sentence shoot show sign sing start submit teach test try unveil veto vote wager write
`);

/** Verbs after which a preposition may lead to whom or how one speaks: "spoke to reporters", "talked by phone". */
const TALKS = words("speak talk");
const TO_WHOM: ReadonlySet<string> = new Set(["to np", "with", "by"]);

/** What shows something in words or figures: "the poll showed voters turning away" tells what it found. */
const EVIDENCE = words(`
	analysis audit average census chart data document email estimate evidence exit_poll figure film finding footage graph image
	inquiry investigation map message photo photograph picture poll polling post record recording report research result review
	sample statistic study survey table tape test transcript tweet video
`);

/** Deeds that tell words once a preposition completes the object: "cast her as an outsider", "congratulated them on it". */
const COMPLETED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	["cast", words("as")],
	["congratulate", words("for on")],
	["introduce", words("as")],
	["present", words("as")],
	["read", words("as")],
]);

/** Verbs that say something with a clause, but with an object are told as acts. */
const OBJECT_ACTS = words(`
	applaud attack back celebrate cite deny embrace endorse learn mock name offer quote raise threaten thank volunteer welcome
`);

const CLAUSAL = words("that wh clause to mark colon quote");

/**
 * Whether the verb with an object or a preposition tells what somebody did: nothing is attributed. `subject` is the base form
 * of the word for whoever did it, `prepositions` are those that hang on the verb behind its object.
 */
export function isDeed(
	lemma: string,
	frame: string,
	subject: string,
	prepositions: readonly string[],
): boolean {
	if (TALKS.has(lemma) && TO_WHOM.has(frame)) return true;
	if (!DEEDS.has(lemma) || isClausal(frame)) return false;
	if (lemma === "show") return !EVIDENCE.has(subject);
	return !prepositions.some((word) => COMPLETED.get(lemma)?.has(word));
}

/** Whether the cue, its content being an object, tells of an act and not of words. */
export function isAct(lemma: string, frame: string | null): boolean {
	return frame !== null && !isClausal(frame) && OBJECT_ACTS.has(lemma);
}

function isClausal(frame: string): boolean {
	return CLAUSAL.has(frame) || frame === "np that" || frame === "np to";
}

/** Nouns that announce words: "a statement saying …", "the claim that …". */
export const CUE_NOUNS = words(`
	accusation admission allegation announcement answer argument assertion assurance belief charge claim comment complaint
	concern confession contention conviction declaration denial estimate explanation fear feeling forecast hope idea
	insistence notion observation opinion pledge prediction promise proposal prophecy reassurance remark reply report response
	revelation rumor rumour speculation statement suggestion suspicion testimony theory threat view vow warning
`);

/** Where or how words are uttered: the noun of "in a statement", "on Twitter", "at a news conference". */
export const OCCASIONS = words(`
	address ad announcement appearance article bid blog book breath brief briefing broadcast call chat column comment
	commentary complaint conference conversation court debate decision dispatch document e-mail editorial email essay event
	exchange facebook filing forum gathering hearing instagram interview lecture letter mail meeting memo memoir message
	monologue news note op-ed opinion paper petition phone podcast podium post press program programme rally reception
	release remark reply report response round sermon session show speech spot stage statement stop story study summit
	telegram telephone telegraph television testimony text trial truth tv tweet twitter verdict video visit x youtube
`);

/** What is written or recorded, and says what whoever wrote it says. */
export const WRITINGS = words(`
	account ad advert advertisement affidavit analysis announcement application article assessment audit blog book brief
	broadcast broadcaster bulletin caption channel chapter charter column commentary communique communiqué complaint contract
	dossier diary document e-mail editorial email entry essay file filing footnote guideline guidance handbook headline
	indictment inscription interview journal judgment judgement label law leaflet letter log magazine manifesto manual
	manuscript memo memoir memorandum message minute motto newspaper note notice op-ed order outlet pamphlet paper papers
	passage petition placard plaque podcast poem policy poll post poster publication press proposal recording
	release reply report resolution response review rule ruling sign site slogan speech statement story study submission
	summary survey telegram testimony text tract transcript transmission treaty tweet verdict video warrant website will
	writ
`);

/** Verbs that hardly do anything but attribute. */
export const CORE = words(
	"say tell add note write tweet argue insist warn announce claim state",
);

function words(text: string): ReadonlySet<string> {
	return new Set(text.trim().split(/\s+/));
}
