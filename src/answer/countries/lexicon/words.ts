/** More words for a country's people and for what is theirs, behind the usual adjective: what people write and news seldom prints. */
export const MORE_WORDS = `
American: yank yanks yankees
Australian: aussie aussies
British: brit brits briton britons
Danish: dane danes
Dutch: dutchman dutchmen dutchwoman dutchwomen
Emirati: emirates
English: englishman englishmen englishwoman englishwomen
French: frenchman frenchmen frenchwoman frenchwomen
Irish: irishman irishmen irishwoman irishwomen
New Zealand: kiwi kiwis
Salvadoran: salvador
Scottish: scot scots scotsman scotsmen scotswoman
Welsh: welshman welshmen welshwoman
`;

/**
 * Words for a country that are often another thing: a given name, a state of the United States, a bird, what is white and
 * breaks. They count as the country's only where another of its words is there too.
 */
export const OFTEN_ELSE = `chad china finn georgia guinea jordan kiwi lao mali niger polish pole scot swede turkey dane emirates salvador`;

/** A capital whose name is another word. */
export const NO_SEAT = "male";
