/**
 * Events whose day is set before they come: "Sunday's derby" is the coming one where a verb looks ahead. What nobody plans
 * ("Sunday's fire") lies behind whatever will be done about it.
 */
const FIXTURES = new Set(
	`derby match game final semifinal semi-final quarterfinal quarter-final playoff fixture tie friendly kick-off race
tournament cup championship fight bout election vote referendum ballot poll runoff run-off primary debate summit meeting
session hearing trial sentencing talk talks conference briefing congress convention assembly rally march demonstration
parade ceremony concert show premiere performance screening launch auction festival gala dinner reception reunion service
funeral memorial wedding mass visit strike walkout deadline budget speech address announcement draw test exam`.split(
		/\s+/,
	),
);

export const isFixture = (lemma: string): boolean => FIXTURES.has(lemma);
