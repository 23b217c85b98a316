/** What each column of a sentence's features speaks for its being looked at closely. Written by `training/ranking/learn.ts` from questions of SQuAD (Rajpurkar et al. 2016, 2018, CC BY-SA 4.0). */
export const FIRST_LOOK = `
index	0.70
lead	1.48
rank	0.56
own	0.14
soft	0.24
unfocused	0.65
around	0.98
beside	1.19
lacking	-1.47
names	0.28
numbers	0.60
verbs	0.09
nouns	0.59
qualities	0.44
missed	-0.04
rare	0.24
pairs	0.65
edges	0.34
window	0.01
close	0.09
order	0.33
focus	0.64
sort	0.65
none	-0.65
fit	1.15
news	-0.58
length	0.01
first	0.20
back	0.25
action	0.96
asked	0.57
when	0.36
negated	-0.14
others	-0.45
own beside the best	0.47
soft beside the best	0.47
around beside the best	1.22
edges beside the best	0.20
window beside the best	0.51
`;
