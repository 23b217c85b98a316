/** Words that carry no topic: they are left out of a query, not out of the text. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	`a about above across after again against all almost along already also although always am among an and another any
anybody anyone anything are around as at away back be became because been before being below between both but by came
can cannot could did do does doing done down during each either else ever every for from further get gets give given go
goes going gone got had has have having he her here hers herself him himself his how however i if in into is it its
itself just let like may me might mine more most much must my myself near neither no nobody nor not nothing now of off
often on once one only onto or other others our ours ourselves out over own per please quite rather really s same shall she
should since so some somebody someone something somewhere still such t than that the their theirs them themselves then there therefore
these they this those through thus to too toward towards under until unto up upon us very was we were what whatever
when where whether which while who whoever whom whose why will with within without would yes yet you your yours
yourself yourselves don doesn didn isn aren wasn weren wouldn couldn shouldn hasn haven hadn ll re ve d m o`.split(
		/\s+/,
	),
);

export const isStop = (word: string): boolean => STOP_WORDS.has(word);
