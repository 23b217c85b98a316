import { stemOf } from "../../library/terms.js";

/**
 * What is said at a table and what an article prints: for a word that no article has, those that it may have instead.
 * The language, none of it the news.
 */
const PRINTED: ReadonlyMap<string, readonly string[]> = new Map(
	`kid child|dad father|daddy father|mum mother|mom mother|mummy mother|grandma grandmother|grandpa grandfather|granddad grandfather
gran grandmother|hubby husband|missus wife|sis sister|bro brother|cop police|doc doctor|exec executive|ref referee
reff referee|goalie goalkeeper|vid video|telly television|tv television|chopper helicopter|plane aircraft|bust bankrupt|broke bankrupt
booze alcohol|smokes cigarettes|bug bacteria|lab laboratory|fridge refrigerator|phone telephone|bike bicycle|lorry truck|guy man
gal woman|folk people|teen teenager|burst collapse break|axe cut|nab arrest|bash criticize|slam criticize|jail prison|sack dismiss
boss chief head|flick film|movie film|gig concert|ad advertisement|mag magazine|app application|photo photograph|pic photograph|math mathematics
flu influenza|replace succeed successor|succeed replace successor|die dead death|dead death die|mad angry|staff employee|quit resign|score goal|meds medicine|med medicine|vet veterinarian|ump umpire|game match|soccer football|fan supporter spectator|crowd attendance`
		.split(/[|\n]/)
		.map((line): [string, readonly string[]] => {
			const [word = "", ...others] = line.split(" ");
			return [stemOf(word), others.map(stemOf)];
		}),
);

/** The stems of what an article may have in place of a word, given by its stem. */
export function printedFor(stem: string): readonly string[] {
	return PRINTED.get(stem) ?? [];
}
