/** What each sign adds to the log odds that a sentence, of those looked at closely, answers. Written by `training/ranking/learn-order.ts` from this project's own questions of news. */
export const ORDER_WEIGHTS = `
odds behind the first	0.100
first	0.536
suits	0.505
index	0.026
lead	0.538
rank	0.009
own	-0.196
soft	-0.004
unfocused	-0.078
around	0.458
beside	0.672
lacking	-0.818
names	-0.116
numbers	-0.790
verbs	-0.078
nouns	0.334
qualities	-0.161
missed	-0.189
rare	0.326
pairs	0.502
edges	0.279
window	0.259
close	-0.840
order	0.211
focus	-0.286
sort	0.475
none	-0.658
fit	0.358
news	-0.764
length	0.051
first	-0.185
back	-0.350
action	0.224
asked	0.450
negated	0.125
others	-0.822
own beside the best	-0.461
soft beside the best	0.336
around beside the best	0.494
edges beside the best	0.167
window beside the best	-0.158
best phrase	0.110
all phrases	0.202
sign: agent away	-0.838
sign: patient away	-0.204
sign: verb away	-0.111
sign: ordinals	-0.386
sign: counted away	0.056
sign: no dealing	-0.365
sign: another country	-0.859
sign: untold	0.711
sign: unrealised	-0.778
sign: match	0.224
sign: no match	-0.142
sign: negated	0.125
sign: kin	0.555
sign: own	-0.196
sign: around	0.458
sign: rest in company	1.626
sign: drift	1.165
sign: names somebody	-0.001
sign: asks whether	0.007
doubt: no phrase of the sort that is asked for	-0.470
doubt: no number or length of time at all	-0.363
doubt: a number of something else	-1.655
doubt: no reason, only what came before	-0.048
doubt: a name that this article does not know	-1.195
doubt: nobody does there what is asked about	-0.236
doubt: it is done there by or to others	-0.822
doubt: nobody there but whom the question names	-1.211
doubt: whether somebody did is not settled without them	-0.027
doubt: it is hardly what is asked about	0.096
doubt: it is denied there, or here	-1.918
in article: told	0.372
in article: known	0.624
in article: fresh	0.502
in article: words	0.212
in article: unopened	-0.722
in article: nowhere	-0.624
in article: opening	-0.347
in article: second	-0.032
in article: place	0.005
in article: length	-0.386
in article: article	-0.074
in article: told behind the best	0.302
in article: known behind the best	0.933
in article: fresh behind the best	0.407
in article: words behind the best	0.223
in article: unopened behind the best	-1.123
in article: nowhere behind the best	-0.692
in article: opening behind the best	-0.125
in article: second behind the best	-0.008
in article: place behind the best	0.005
in article: length behind the best	-0.418
in article: article behind the best	-0.197
`;
