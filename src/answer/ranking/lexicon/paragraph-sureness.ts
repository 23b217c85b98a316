/** What each sign adds to the log odds that the first passage answers. Learned by `training/ranking/learn-sureness.ts`, before there was an order of news, from this project's own questions of news and from SQuAD 2.0 (Rajpurkar et al. 2018, CC BY-SA 4.0). */
export const PARAGRAPH_SURENESS = `
bias	-1.409
rules	0.002
learned	0.038
score	0.038
margin	0.055
chance	0.751
best phrase	0.076
all phrases	0.083
doubt: no phrase of the sort that is asked for	-0.343
doubt: no number or length of time at all	0.517
doubt: a number of something else	-0.057
doubt: no reason, only what came before	-0.135
doubt: a name that no article knows	0.112
doubt: a name that this article does not know	-0.213
doubt: nobody does there what is asked about	0.058
doubt: it is done there by or to others	-0.101
doubt: it is told the other way round	0.000
doubt: nobody there but whom the question names	-0.201
doubt: whether somebody did is not settled without them	0.086
doubt: it is hardly what is asked about	0.064
doubt: it is denied there, or here	-0.724
doubt: what did not happen has no date	-0.407
doubt: it has not happened	0.532
doubt: it is past, and what is to come is asked for	0.000
sign: agent away	-0.113
sign: patient away	-0.084
sign: verb away	-0.038
sign: ordinals	-0.450
sign: counted away	-0.749
sign: match	0.117
sign: no match	-0.135
sign: negated	-0.159
sign: kin	-0.337
sign: own	-0.165
sign: around	0.115
sign: has action	0.093
sign: names somebody	0.147
sign: asks whether	0.316
`;
