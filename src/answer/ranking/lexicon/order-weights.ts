/** What each sign adds to the log odds that a sentence, of those looked at closely, answers. Written by `training/ranking/learn-order.ts` from this project's own questions of news. */
export const ORDER_WEIGHTS = `
odds behind the first	0.135
first	0.267
suits	0.414
index	0.241
lead	0.686
rank	-0.165
own	-0.536
soft	-0.275
unfocused	0.430
around	0.468
beside	1.319
lacking	-0.924
names	-0.019
numbers	-1.270
verbs	-0.277
nouns	0.346
qualities	0.715
missed	-0.410
rare	-0.637
pairs	1.149
edges	0.575
window	0.819
close	-1.069
order	0.029
focus	-0.189
sort	0.618
none	-0.874
fit	0.373
news	-0.809
length	0.634
first	-0.018
back	-0.392
action	0.709
negated	-0.347
others	-1.044
own beside the best	-0.429
soft beside the best	-0.234
around beside the best	0.117
edges beside the best	-0.277
window beside the best	0.914
best phrase	0.053
all phrases	0.231
sign: agent away	-0.999
sign: patient away	-0.037
sign: verb away	0.072
sign: ordinals	-0.559
sign: counted away	-0.444
sign: no dealing	1.167
sign: party unknown	0.023
sign: another country	-0.848
sign: untold	1.126
sign: unrealised	-2.743
sign: match	0.709
sign: no match	-0.010
sign: negated	-0.347
sign: kin	0.857
sign: own	-0.536
sign: around	0.468
doubt: no phrase of the sort that is asked for	-0.401
doubt: no number or length of time at all	-0.286
doubt: a number of something else	-2.014
doubt: no reason, only what came before	0.055
doubt: a name that this article does not know	-1.845
doubt: nobody does there what is asked about	-0.124
doubt: it is done there by or to others	-1.044
doubt: whether somebody did is not settled without them	-0.404
doubt: it is hardly what is asked about	0.175
doubt: it is denied there, or here	-1.543
in article: told	1.527
in article: known	0.722
in article: fresh	0.252
in article: words	0.397
in article: unopened	-0.909
in article: nowhere	-0.722
in article: opening	-0.314
in article: second	0.074
in article: place	0.222
in article: length	-0.984
in article: article	-0.226
in article: told behind the best	1.242
in article: known behind the best	1.003
in article: fresh behind the best	0.208
in article: words behind the best	0.390
in article: unopened behind the best	-1.350
in article: nowhere behind the best	-0.728
in article: opening behind the best	-0.120
in article: second behind the best	0.019
in article: place behind the best	0.221
in article: length behind the best	-1.048
in article: article behind the best	-0.705
`;
