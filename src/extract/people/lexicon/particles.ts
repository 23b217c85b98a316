import { listed } from "./listed.js";

/** Particles inside a person's name, written small between its parts. */
export const particles = new Set(
	listed(
		"van von der den de la le du da dos das do di del della bin ibn bint al el ter ten zu y",
	),
);

/** Particles that may also begin a surname alone: "de Klerk said". */
export const leadingParticles = new Set(
	listed("van von de du di bin ibn al el"),
);

/** What follows a name and belongs to it, in lower case without dots. */
export const nameSuffixes = new Set(listed("jr sr ii iii iv"));

/** Verbs that only somebody who can act does, by their forms: the subject of one is a person or a body. */
export const speechForms = new Set(
	listed(`
said says say saying told tells tell telling asked asks added adds adding announced announces announcing insisted insists argued argues claimed claims
warned warns noted notes explained explains replied replies wrote writes tweeted tweets testified acknowledged acknowledges admitted admits confirmed confirms denied denies
declared declares stated states suggested suggests stressed stresses urged urges vowed vows promised pledged predicted
accused accuses criticized criticised praised condemned rejected called reported reports declined refused decided
believes believed thinks thought wants wanted hopes hoped expects expected agreed agrees responded responds continued
recalled recalls quipped joked concluded countered emphasized emphasised reiterated cautioned complained boasted conceded
contended disclosed revealed mused observed pointed proposed questioned remarked repeated described spoke speaks met
`),
);

/** Function words and openers that begin a sentence with a capital and name nobody, in lower case. */
export const openers = new Set(
	listed(`
a an the this that these those some any each every all both either neither no none such another other others many most few several much more less enough half
i me my mine myself you your yours we us our ours they them their theirs he him his she her hers it its one who whom whose which what when where why how whether
and or but nor yet so for if then else because although though while whereas since until unless before after once as than like unlike despite
in on at by to from with without within into onto upon about above across against along among around behind below beneath beside besides between beyond during except inside near of off out outside over past per through throughout toward towards under up via
not never always often sometimes usually also too even just only still already again ever here there now today tonight tomorrow yesterday soon later meanwhile however moreover furthermore therefore thus hence instead indeed perhaps maybe
is are was were be been being am do does did done have has had having will would shall should can could may might must let lets
yes no well oh ah hey please thanks thank hello
asked told according given speaking standing sitting following including regarding concerning
first second third last next new old good great big
`),
);
