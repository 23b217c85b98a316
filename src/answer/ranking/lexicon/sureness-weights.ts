/** What each sign adds to the log odds that the first passage answers. Written by `training/ranking/learn-sureness.ts` from this project's own questions of news and from SQuAD 2.0 (Rajpurkar et al. 2018, CC BY-SA 4.0). */
export const SURENESS_WEIGHTS = `
bias	-1.591
rules	-0.075
learned	-0.107
score	0.086
margin	0.008
chance	0.189
best phrase	0.069
all phrases	0.072
order: margin	0.055
order: chance	2.408
doubt: no phrase of the sort that is asked for	-0.754
doubt: no number or length of time at all	0.412
doubt: a number of something else	-0.416
doubt: no reason, only what came before	0.372
doubt: a name that no article knows	-0.290
doubt: a name that this article does not know	-0.901
doubt: nobody does there what is asked about	0.166
doubt: it is done there by or to others	0.733
doubt: it is told the other way round	-1.289
doubt: nobody there but whom the question names	-0.730
doubt: whether somebody did is not settled without them	0.757
doubt: it is hardly what is asked about	0.091
doubt: nothing about the place that it asks of	3.086
doubt: it is denied there, or here	-2.099
doubt: what did not happen has no date	0.795
doubt: it has not happened	1.127
doubt: it is past, and what is to come is asked for	-1.267
sign: agent away	-0.107
sign: patient away	-0.113
sign: verb away	-0.147
sign: ordinals	-0.170
sign: counted away	0.568
sign: no dealing	0.217
sign: no time	0.528
sign: party unknown	0.193
sign: another country	-0.538
sign: untold	0.920
sign: unrealised	-0.470
sign: date of another clause	1.420
sign: match	-0.066
sign: no match	-0.210
sign: negated	0.506
sign: kin	-0.750
sign: own	-0.364
sign: around	-0.333
sign: has action	-0.120
sign: names somebody	0.084
sign: asks whether	-0.211
`;
