/** What each sign adds to the log odds that the first passage answers. Written by `training/ranking/learn-sureness.ts` from this project's own questions of news and from SQuAD 2.0 (Rajpurkar et al. 2018, CC BY-SA 4.0). */
export const SURENESS_WEIGHTS = `
bias	-1.572
rules	-0.029
learned	-0.087
score	0.020
margin	0.050
chance	0.421
best phrase	0.062
all phrases	0.039
order: margin	0.058
order: chance	1.052
doubt: no phrase of the sort that is asked for	0.063
doubt: no number or length of time at all	0.660
doubt: a number of something else	-0.612
doubt: no reason, only what came before	0.379
doubt: a name that no article knows	-0.037
doubt: a name that this article does not know	-0.627
doubt: nobody does there what is asked about	0.185
doubt: it is done there by or to others	0.447
doubt: it is told the other way round	0.706
doubt: nobody there but whom the question names	-0.693
doubt: whether somebody did is not settled without them	1.131
doubt: it is hardly what is asked about	-0.016
doubt: nothing about the place that it asks of	-0.245
doubt: it is denied there, or here	-1.008
doubt: what did not happen has no date	-1.247
doubt: it has not happened	-0.154
doubt: it is past, and what is to come is asked for	0.862
sign: agent away	0.066
sign: patient away	0.100
sign: verb away	-0.182
sign: ordinals	0.941
sign: counted away	0.782
sign: no dealing	-0.183
sign: no time	-0.124
sign: party unknown	0.694
sign: another country	-0.307
sign: untold	1.816
sign: unrealised	-0.654
sign: date of another clause	0.303
sign: match	-0.090
sign: no match	-0.064
sign: negated	-0.024
sign: kin	-0.179
sign: own	-0.101
sign: around	-0.030
sign: rest in company	-0.011
sign: drift	0.014
sign: has action	0.049
sign: names somebody	0.065
sign: asks whether	-0.072
ahead by: rest in company	0.498
ahead by: drift	0.624
sentence: index	-0.398
sentence: lead	-0.471
sentence: rank	0.125
sentence: own	-0.101
sentence: soft	-0.204
sentence: unfocused	-0.160
sentence: around	-0.030
sentence: beside	-0.240
sentence: lacking	0.047
sentence: names	0.355
sentence: numbers	-0.222
sentence: verbs	0.010
sentence: nouns	0.142
sentence: qualities	-0.093
sentence: missed	0.072
sentence: rare	0.022
sentence: pairs	-0.147
sentence: edges	0.286
sentence: window	-0.309
sentence: close	-0.504
sentence: order	0.247
sentence: focus	-0.446
sentence: sort	0.257
sentence: none	-0.104
sentence: fit	0.451
sentence: news	-0.299
sentence: length	-0.165
sentence: first	0.195
sentence: back	0.001
sentence: action	-0.090
sentence: asked	0.332
sentence: when	0.560
sentence: negated	-0.024
sentence: others	0.447
sentence: own beside the best	-0.370
sentence: soft beside the best	0.475
sentence: around beside the best	0.975
sentence: edges beside the best	-0.019
sentence: window beside the best	-0.180
in article: told	0.041
in article: known	-0.083
in article: fresh	0.578
in article: words	0.109
in article: unopened	-0.269
in article: nowhere	0.083
in article: opening	-0.733
in article: second	-0.113
in article: place	0.019
in article: length	0.293
in article: article	-0.174
`;
