/** What each trait speaks for a phrase's being the answer: in any question, then more or less in one of a kind. Written by `training/ranking/learn.ts` from questions of SQuAD (Rajpurkar et al. 2016, 2018, CC BY-SA 4.0). */
export const PHRASE_WEIGHTS = `
# any
after "	0.11
after $	0.25
after '	0.15
after (	-0.10
after )	-0.10
after -	-0.77
after /	-0.13
after ;	-0.16
after ADV	0.24
after NOUN	0.13
after PROPN	-0.06
after VERB	0.17
after X	0.10
after [	-0.26
after ]	0.19
after a	0.16
after about	0.14
after against	0.20
after alongside	0.05
after among	-0.07
after an	0.11
after and	-0.22
after any	-0.06
after are	-0.08
after as	0.32
after at	0.16
after be	0.23
after because	0.06
after before	-0.17
after between	-0.11
after both	-0.10
after but	-0.17
after by	0.20
after can	-0.13
after did	-0.06
after during	0.15
after each	-0.12
after from	0.28
after had	-0.20
after have	0.11
after he	-0.15
after her	-0.10
after his	0.05
after if	-0.08
after in	-0.13
after is	0.06
after it	0.09
after like	0.17
after of	0.09
after on	0.10
after out	0.21
after over	-0.34
after some	-0.06
after start	0.44
after than	0.12
after that	0.06
after the	-0.06
after the noun	0.40
after their	-0.16
after them	0.16
after they	0.06
after this	-0.10
after though	-0.07
after through	0.19
after throughout	-0.15
after to	0.18
after until	0.23
after up	0.16
after upon	0.18
after was	0.28
after we	-0.07
after were	0.14
after what	-0.12
after which	0.10
after while	-0.09
after will	-0.09
after with	0.13
after without	-0.19
after would	0.29
after –	-0.37
after —	-0.17
all name	0.08
asks nothing, is acl	-0.09
asks nothing, is acl:relcl	-0.25
asks nothing, is advcl	-0.06
asks nothing, is appos	0.26
asks nothing, is ccomp	-0.06
asks nothing, is compound	0.10
asks nothing, is conj	0.07
asks nothing, is nmod	0.11
asks nothing, is nmod:unmarked	0.08
asks nothing, is nsubj	0.11
asks nothing, is nummod	-0.16
asks nothing, is obj	0.10
asks nothing, is obl	0.06
asks nothing, is obl:agent	0.17
asks nothing, is parataxis	0.06
asks nothing, is xcomp	0.16
asks object, is acl	0.17
asks object, is acl:relcl	0.05
asks object, is advcl	0.30
asks object, is advmod	0.40
asks object, is appos	-0.08
asks object, is ccomp	0.28
asks object, is compound	-0.33
asks object, is conj	-0.14
asks object, is nmod	0.20
asks object, is nmod:poss	-0.15
asks object, is nmod:unmarked	-0.29
asks object, is nsubj	-0.27
asks object, is nsubj:pass	0.12
asks object, is nummod	-0.21
asks object, is obl	0.14
asks object, is obl:agent	-0.09
asks object, is parataxis	-0.07
asks object, is xcomp	0.18
asks oblique, is amod	0.19
asks oblique, is compound	0.08
asks oblique, is nmod	0.14
asks oblique, is nsubj	-0.24
asks passive object, is acl	-0.07
asks passive object, is acl:relcl	0.07
asks passive object, is advmod	0.05
asks passive object, is amod	0.17
asks passive object, is appos	0.27
asks passive object, is compound	0.06
asks passive object, is conj	-0.05
asks passive object, is flat	-0.09
asks passive object, is nsubj:pass	-0.38
asks passive object, is obl	0.25
asks passive object, is parataxis	-0.10
asks passive object, is xcomp	0.15
asks passive subject, is advcl	-0.11
asks passive subject, is advmod	-0.10
asks passive subject, is amod	-0.21
asks passive subject, is appos	-0.09
asks passive subject, is compound	0.12
asks passive subject, is conj	-0.10
asks passive subject, is nmod	-0.07
asks passive subject, is nsubj	0.16
asks passive subject, is nsubj:pass	0.26
asks passive subject, is nummod	0.15
asks passive subject, is obl	-0.22
asks subject, is acl	0.14
asks subject, is acl:relcl	-0.07
asks subject, is advcl	-0.11
asks subject, is advmod	-0.23
asks subject, is amod	0.12
asks subject, is appos	-0.33
asks subject, is ccomp	-0.11
asks subject, is conj	0.06
asks subject, is flat	0.20
asks subject, is nmod	-0.24
asks subject, is nmod:poss	0.16
asks subject, is nmod:unmarked	0.11
asks subject, is nsubj	0.17
asks subject, is obj	-0.06
asks subject, is obl:agent	-0.14
asks subject, is parataxis	-0.08
asks subject, is xcomp	-0.14
before "	0.63
before '	0.09
before 's	-0.29
before (	0.72
before )	0.19
before ,	0.25
before -	-1.10
before .	0.41
before ...	-0.07
before /	-0.19
before :	0.13
before ;	0.39
before ADJ	-0.07
before ADV	0.06
before NOUN	-0.29
before NUM	-0.85
before PROPN	-0.82
before X	-0.20
before ]	-0.23
before a	-0.09
before about	-0.11
before after	0.38
before along	0.28
before an	-0.09
before and	-0.18
before are	0.09
before as	0.28
before at	0.18
before be	-0.07
before because	0.22
before before	0.09
before between	0.22
before but	-0.32
before can	-0.09
before could	-0.31
before did	-0.08
before during	0.31
before for	-0.08
before from	0.07
before had	0.28
before has	0.33
before he	-0.12
before i	0.09
before in	0.08
before into	0.17
before is	0.17
before itself	0.10
before like	0.11
before may	0.32
before must	-0.08
before not	0.11
before of	-0.67
before on	0.12
before or	-0.32
before per	0.18
before she	0.24
before so	0.20
before than	0.09
before the	-0.27
before the noun	0.73
before there	-0.12
before through	-0.12
before to	-0.10
before until	-0.17
before was	0.13
before which	0.29
before while	0.25
before with	-0.13
before within	0.20
before would	-0.11
before –	-0.24
beside who took part	0.65
bracketed	-0.10
by rule	0.21
climb 1	0.19
climb 2	0.21
climb 3	-0.21
climb 4	-0.38
climb 5	-0.40
climb 6	-0.38
climb none	0.08
ends ADP	-0.29
ends ADV	-0.20
ends NOUN	0.06
ends NUM	-0.07
ends PRON	-0.33
ends PROPN	0.09
ends PUNCT	0.30
ends VERB	0.10
ends X	0.15
form clause	-0.14
form list	-0.10
form name	0.39
form nominal	-0.27
form noun	0.17
form number	0.27
form prepositional	-0.37
form quality	-0.12
form time	0.16
hangs on ADJ as advmod	0.13
hangs on ADJ as conj	0.26
hangs on ADJ as obl	0.18
hangs on NOUN as acl:relcl	-0.07
hangs on NOUN as advcl	0.07
hangs on NOUN as appos	0.12
hangs on NOUN as case	-0.14
hangs on NOUN as conj	-0.12
hangs on NOUN as nmod	0.16
hangs on NOUN as nmod:poss	-0.19
hangs on NOUN as nsubj	0.44
hangs on NOUN as nummod	-0.21
hangs on NOUN as obl	0.07
hangs on NOUN as parataxis	0.17
hangs on NUM as compound	-0.05
hangs on NUM as conj	-0.10
hangs on NUM as nmod	0.08
hangs on NUM as nmod:unmarked	-0.06
hangs on PROPN as acl	0.10
hangs on PROPN as advmod	0.14
hangs on PROPN as amod	0.08
hangs on PROPN as case	-0.06
hangs on PROPN as compound	0.07
hangs on PROPN as flat	0.09
hangs on PROPN as nmod:desc	-0.05
hangs on PROPN as nmod:unmarked	-0.08
hangs on PROPN as nsubj	-0.16
hangs on PROPN as nummod	0.06
hangs on VERB as advmod	-0.16
hangs on VERB as ccomp	-0.07
hangs on VERB as conj	-0.15
hangs on VERB as nsubj	-0.41
hangs on VERB as obj	0.08
hangs on VERB as obl	0.08
hangs on VERB as obl:agent	0.19
hangs on VERB as obl:unmarked	0.23
hangs on VERB as parataxis	-0.16
hangs on VERB as xcomp	0.09
hangs on the verb	0.24
has and	0.24
has comma	-0.06
has name	-0.14
has number	0.56
has verb	-0.26
has year	-0.07
head ADV	-0.32
head NOUN	-0.14
head NUM	0.06
head PROPN	0.16
head VERB	-0.07
head like said	0.60
head said	-0.10
holds DATE	-0.34
holds DURATION	-0.09
holds acl	-0.28
holds acl:relcl	-0.11
holds advcl	0.10
holds advmod	0.26
holds amod	0.08
holds appos	0.23
holds case	0.20
holds compound	-0.09
holds conj	-0.08
holds flat	-0.16
holds nmod	0.34
holds nmod:unmarked	-0.09
holds nsubj	0.05
holds obj	-0.09
holds obl	0.31
holds parataxis	0.22
holds the noun	0.47
is DURATION	0.12
is the noun	0.63
kind of the noun	-0.10
left 0	0.19
left 1	0.18
left 2	0.08
left 3+	-0.06
left 5+	-0.10
left 9+	-0.21
left none	-0.07
like the noun	-0.16
means body by role	-0.08
means person by pronoun	-0.16
means person by role	-0.05
near 0	-0.60
near 1	-0.23
near 2	0.12
near 3	0.43
near 4	0.61
near 5+	0.64
not by rule	-0.20
not the noun	-0.44
of the noun as acl:relcl	-0.15
of the noun as advcl	0.07
of the noun as advmod	-0.06
of the noun as amod	0.73
of the noun as appos	0.08
of the noun as compound	0.67
of the noun as conj	0.11
of the noun as flat	0.25
of the noun as nmod	0.29
of the noun as nmod:poss	-0.14
of the noun as nsubj	0.54
of the noun as nummod	0.61
of the noun as obj	0.26
of the noun as obl	0.37
opens ADP	-0.06
opens ADV	-0.12
opens AUX	-0.27
opens CCONJ	-0.33
opens DET	-0.13
opens NOUN	0.10
opens NUM	0.22
opens PART	-0.22
opens PRON	-0.16
opens PROPN	0.16
opens SCONJ	-0.26
opens X	-0.08
perhaps then	0.13
perhaps took part	0.80
quoted	0.58
right 0	0.26
right 1	-0.11
right 3+	-0.10
right 5+	-0.19
right 9+	-0.14
right none	0.09
role acl	0.09
role acl:relcl	0.13
role advcl	0.22
role advmod	-0.15
role amod	-0.27
role appos	0.30
role case	-0.59
role cc	-0.15
role ccomp	-0.19
role compound	0.09
role csubj	0.24
role discourse	-0.18
role fixed	-0.26
role flat	-0.17
role iobj	0.22
role mark	-0.19
role nmod:desc	0.13
role nmod:poss	-0.19
role nmod:unmarked	-0.14
role nsubj	0.36
role nsubj:pass	0.11
role nummod	0.11
role obj	-0.16
role obl	0.07
role parataxis	0.11
role punct	-0.20
role reparandum	-0.05
role root	0.08
role vocative	0.25
root	0.08
said all	-1.08
said half	0.23
said little	0.57
said most	-0.13
said none	0.67
size 1	-0.13
size 11+	-0.46
size 3	0.20
size 4	0.30
size 5+	0.16
surely then	0.15
surely took part	0.91
the noun is its appos	0.45
the noun is its nsubj	0.19
touches the rule's	0.12
under ADJ	0.21
under ADP	-0.06
under ADV	-0.07
under CCONJ	0.06
under DET	0.12
under NOUN	-0.08
under NUM	0.10
under PRON	0.09
under PROPN	-0.22
under PUNCT	0.17
under SCONJ	-0.16
with about	0.19
with after	0.07
with although	-0.12
with among	-0.14
with around	0.11
with as	-0.09
with because	0.11
with before	-0.06
with between	0.17
with despite	-0.09
with for	-0.23
with if	0.14
with in	-0.32
with into	-0.18
with on	0.08
with over	-0.21
with since	0.14
with though	-0.08
with through	0.21
with throughout	-0.13
with to	-0.20
with under	-0.07
with until	0.15
with while	-0.17
with with	-0.07
with within	0.18
# action
after NUM	0.22
after VERB	0.15
after and	0.08
after be	0.11
after for	-0.15
after from	0.07
after in	-0.06
after is	-0.05
after not	-0.09
after of	-0.05
after on	0.14
after or	-0.06
after start	-0.06
after the	-0.06
after to	0.10
after were	0.08
all name	-0.21
asks nothing, is advcl	-0.06
asks nothing, is conj	0.18
asks nothing, is nmod	-0.12
asks nothing, is parataxis	0.07
asks object, is acl	0.11
asks object, is nmod	-0.05
asks object, is xcomp	0.09
asks passive object, is advcl	0.10
before (	0.06
before ,	-0.07
before ;	0.10
before ADV	-0.09
before NOUN	-0.12
before VERB	0.07
before are	0.10
before in	0.08
before is	-0.11
before to	0.09
before —	0.09
by rule	-0.08
climb 1	0.08
climb 3	0.05
climb 4	-0.07
climb 6	-0.08
ends ADJ	-0.07
ends ADP	-0.10
ends ADV	-0.05
ends NOUN	0.09
ends NUM	0.15
ends VERB	-0.09
form clause	0.13
form name	-0.06
form noun	-0.08
form prepositional	0.08
form quality	-0.19
form time	-0.05
form verbal	0.27
hangs on NOUN as acl	0.15
hangs on NOUN as nmod	-0.12
hangs on VERB as advcl	0.07
hangs on VERB as conj	0.18
hangs on VERB as xcomp	0.06
hangs on the verb	0.16
has and	0.19
has comma	-0.19
has number	-0.06
has verb	0.34
has year	0.12
head ADJ	-0.14
head ADV	-0.06
head NOUN	0.10
head NUM	-0.07
head PROPN	-0.24
head VERB	0.37
head like said	-0.06
head new	0.17
head said	-0.18
holds DATE	0.13
holds advcl	0.17
holds conj	-0.06
holds nsubj	-0.15
holds obl	0.14
left 0	-0.12
left 1	-0.09
left 2	0.12
left 3+	0.22
left 5+	0.09
left 9+	-0.18
means body by name	-0.11
near 1	0.08
near 2	-0.06
near 3	-0.05
near 4	-0.12
near 5+	0.23
no name	0.16
not by rule	0.12
opens ADJ	-0.07
opens ADP	0.07
opens DET	0.10
opens NOUN	0.10
opens NUM	-0.05
opens PRON	-0.15
opens PROPN	-0.19
opens VERB	0.20
right 0	-0.12
right 1	-0.20
right 2	0.10
right 3+	-0.15
right 5+	-0.14
right 9+	0.07
right none	0.43
role acl	0.15
role advcl	-0.12
role advmod	-0.06
role amod	-0.07
role conj	0.19
role nmod	-0.14
role nsubj	0.08
role nsubj:pass	0.05
role parataxis	0.17
said half	-0.18
said none	0.22
size 1	0.12
size 11+	0.12
size 2	-0.09
size 3	-0.11
size 4	-0.06
size 5+	-0.19
size 7+	0.19
surely took part	0.05
under NUM	0.24
under PROPN	-0.13
with from	0.07
with of	0.13
# date
after "	-0.05
after 's	0.07
after (	0.09
after ,	-0.40
after ;	0.08
after ADJ	0.35
after ADV	-0.15
after NOUN	-0.18
after NUM	0.24
after PROPN	-0.09
after after	-0.23
after an	0.10
after around	-0.20
after as	0.09
after by	-0.30
after for	-0.10
after from	-0.09
after his	0.20
after in	0.47
after is	-0.10
after of	0.10
after on	0.47
after since	-0.07
after start	0.10
after the	0.35
after the noun	0.18
after to	-0.21
after was	0.09
after were	0.06
after with	-0.17
after –	-0.07
all name	-0.28
asks nothing, is amod	-0.06
asks nothing, is appos	0.10
asks nothing, is compound	0.11
asks nothing, is nmod	-0.20
asks nothing, is nummod	-0.06
asks object, is advcl	-0.05
asks object, is appos	-0.13
asks object, is nmod:unmarked	-0.21
asks object, is obj	0.06
asks object, is obl	0.06
asks object, is xcomp	-0.11
asks passive object, is acl:relcl	0.20
asks passive object, is advcl	-0.07
asks passive object, is conj	-0.08
asks passive object, is nsubj	0.17
asks passive object, is nummod	0.13
asks passive subject, is amod	0.08
asks subject, is advcl	0.11
asks subject, is compound	0.07
asks subject, is obj	0.11
before "	-0.05
before (	-0.17
before ,	0.24
before -	0.08
before .	0.28
before ;	-0.28
before ADJ	-0.06
before ADV	-0.14
before NOUN	0.17
before NUM	0.47
before PROPN	0.09
before VERB	-0.18
before X	-0.16
before a	0.06
before against	-0.08
before an	0.10
before as	-0.10
before by	0.05
before for	0.07
before from	-0.07
before in	-0.27
before is	0.25
before must	0.06
before of	-0.09
before on	0.15
before she	0.11
before that	0.16
before the	0.05
before the noun	-0.10
before through	-0.06
before to	-0.20
before until	-0.06
before was	-0.06
before were	-0.06
before –	-0.16
beside who took part	0.11
bracketed	0.09
by rule	0.11
climb 1	-0.05
climb 2	-0.10
climb 3	0.10
climb 4	0.06
climb 5	-0.06
climb none	0.14
ends ADJ	-0.06
ends NUM	0.09
ends PROPN	-0.35
ends X	0.08
form list	-0.07
form name	0.21
form nominal	-0.21
form noun	-0.23
form number	-0.39
form prepositional	0.13
form quality	-0.27
form time	0.48
hangs on ADJ as conj	0.05
hangs on ADJ as nsubj	0.10
hangs on ADJ as obl	-0.08
hangs on NOUN as acl:relcl	0.17
hangs on NOUN as amod	-0.11
hangs on NOUN as appos	-0.15
hangs on NOUN as conj	0.06
hangs on NOUN as nmod	-0.07
hangs on NOUN as nummod	-0.07
hangs on PROPN as appos	0.09
hangs on PROPN as conj	-0.07
hangs on PROPN as flat	-0.05
hangs on PROPN as nmod	-0.07
hangs on PROPN as nummod	-0.06
hangs on VERB as advcl	0.13
hangs on VERB as conj	-0.15
hangs on VERB as nsubj	0.11
hangs on VERB as obj	0.21
hangs on VERB as obl	0.23
hangs on VERB as xcomp	-0.14
hangs on the verb	-0.18
has and	0.16
has name	0.05
has number	0.80
has verb	-0.22
has year	0.58
head ADJ	-0.27
head NOUN	-0.30
head NUM	0.43
head PROPN	-0.09
head like said	0.06
head new	-0.10
head said	0.10
holds DATE	0.47
holds DURATION	-0.07
holds acl:relcl	0.07
holds amod	-0.05
holds appos	-0.22
holds conj	0.20
holds nmod:unmarked	0.25
holds nsubj	-0.15
holds the noun	0.06
is DATE	0.47
is DURATION	-0.09
left 0	0.17
left 2	-0.25
left 3+	-0.26
left 5+	-0.10
left 9+	0.07
left none	0.45
means body by name	-0.07
means person by name	-0.16
means person by pronoun	-0.05
means person by role	-0.24
near 0	-0.28
near 1	-0.09
near 2	0.19
near 3	0.12
near 4	0.19
near 5+	-0.35
no name	0.26
not by rule	-0.25
of the noun as compound	0.06
of the noun as nsubj	0.16
opens ADJ	-0.06
opens ADP	0.11
opens ADV	0.10
opens CCONJ	0.06
opens DET	-0.09
opens NOUN	-0.17
opens NUM	0.45
opens PART	-0.09
opens PRON	-0.13
opens PROPN	0.07
opens SCONJ	-0.07
opens SYM	-0.11
perhaps then	0.16
perhaps took part	0.22
right 0	0.12
right 1	0.09
right 2	-0.20
right 3+	-0.14
right 9+	-0.17
right none	0.17
role acl	-0.07
role acl:relcl	0.09
role advcl	0.14
role advmod	0.07
role amod	-0.21
role appos	-0.34
role ccomp	-0.07
role compound	0.26
role conj	-0.06
role dep	0.05
role nmod	0.19
role nmod:unmarked	0.32
role nsubj	-0.07
role nummod	-0.26
role obj	-0.09
role obl	0.35
role root	-0.20
role xcomp	-0.07
root	-0.20
said all	-0.55
said little	0.10
said most	-0.05
said none	0.40
size 1	0.16
size 11+	-0.38
size 2	0.13
size 4	0.15
size 5+	0.08
size 7+	-0.25
surely then	0.23
touches the rule's	0.31
under DET	0.08
under NUM	0.19
under PRON	0.07
under PROPN	0.08
under VERB	-0.10
with after	0.15
with around	0.12
with as	-0.09
with between	0.09
with by	-0.08
with during	0.19
with for	-0.20
with in	0.14
with into	-0.06
with of	-0.40
with on	0.28
with since	0.05
with to	-0.08
with with	-0.18
# duration
after ,	-0.07
after ADV	0.11
after PROPN	0.26
after VERB	-0.12
after a	0.13
after be	-0.08
after for	0.29
after of	-0.14
after she	0.12
after since	-0.08
after start	0.17
after to	-0.09
after until	-0.05
all name	-0.12
asks nothing, is advmod	0.07
asks nothing, is compound	0.07
asks nothing, is nmod	0.10
asks object, is advmod	0.06
asks object, is nmod	-0.08
asks object, is nummod	0.28
asks passive object, is advcl	0.15
asks passive object, is obj	-0.09
before ,	0.06
before -	-0.06
before .	0.15
before ADJ	0.18
before ADV	0.09
before PROPN	-0.09
before VERB	-0.16
before after	0.09
before as	0.07
before at	-0.09
before for	-0.07
before in	-0.11
before the noun	0.36
before to	-0.06
beside who took part	-0.11
climb 1	0.16
climb 2	-0.20
climb 3	0.15
ends ADV	0.11
ends NOUN	0.13
ends NUM	0.20
ends PROPN	-0.20
form list	-0.12
form noun	0.08
form number	-0.14
form prepositional	0.14
form quality	-0.06
form time	0.14
form verbal	-0.07
hangs on NOUN as acl	-0.07
hangs on NOUN as advcl	0.16
hangs on NOUN as advmod	0.07
hangs on NOUN as appos	-0.06
hangs on NOUN as compound	0.07
hangs on NOUN as nummod	0.26
hangs on PROPN as nmod	0.10
hangs on VERB as advmod	0.08
hangs on VERB as obj	-0.05
hangs on VERB as obl	-0.07
hangs on VERB as obl:unmarked	0.06
has and	-0.15
has name	-0.25
has number	0.51
has verb	-0.11
has year	0.10
head ADJ	-0.07
head ADV	0.09
head NOUN	0.26
head NUM	-0.08
head PROPN	-0.25
holds DATE	0.49
holds DURATION	0.18
holds conj	0.09
holds nmod	0.05
holds the noun	-0.06
is DURATION	0.19
left 0	-0.11
left 3+	0.05
left 5+	0.18
means body by name	-0.20
means person by role	0.05
near 4	0.06
near 5+	-0.06
no name	0.38
not by rule	-0.21
not the noun	0.06
of the noun as nummod	0.26
opens ADP	0.16
opens ADV	0.22
opens DET	-0.09
opens NOUN	-0.07
opens NUM	0.18
opens PART	-0.05
opens PRON	-0.09
opens PROPN	-0.18
perhaps then	0.06
perhaps took part	-0.05
right 0	-0.07
right 1	0.19
right 3+	0.06
right 5+	0.07
right 9+	-0.19
right none	-0.12
role acl	-0.08
role advcl	0.08
role advmod	0.13
role amod	-0.09
role appos	-0.13
role compound	0.09
role nmod	-0.06
role nsubj	-0.10
role nummod	0.06
role obj	0.10
role obl	-0.09
role obl:unmarked	0.21
said all	-0.06
said little	-0.08
said none	0.14
size 1	-0.20
size 11+	-0.07
size 2	0.10
size 4	0.23
touches the rule's	0.15
under ADJ	-0.05
under ADV	0.13
under NOUN	0.08
under NUM	-0.08
under VERB	-0.19
with around	0.06
with in	-0.11
with into	0.10
with of	-0.09
with since	0.26
with until	0.13
# manner
after "	0.17
after (	-0.14
after ;	-0.06
after ADJ	-0.09
after ADV	0.09
after NOUN	-0.16
after NUM	-0.07
after PROPN	-0.09
after VERB	0.15
after ]	0.11
after a	0.06
after and	0.05
after are	-0.07
after as	0.08
after at	-0.09
after be	0.05
after been	0.06
after by	0.26
after in	-0.11
after it	0.09
after of	0.23
after on	-0.10
after start	-0.05
after than	-0.06
after that	0.06
after they	0.12
after through	0.09
after to	0.08
after was	0.30
all name	-0.19
asks nothing, is acl:relcl	-0.07
asks nothing, is appos	-0.07
asks nothing, is compound	-0.05
asks nothing, is conj	-0.07
asks nothing, is nummod	0.12
asks nothing, is obl	-0.11
asks object, is acl:relcl	-0.07
asks object, is advcl	-0.07
asks object, is amod	-0.12
asks object, is appos	0.15
asks object, is ccomp	-0.06
asks object, is compound	0.09
asks object, is nmod	-0.07
asks object, is nsubj	0.25
asks object, is obj	-0.15
asks object, is parataxis	0.13
asks passive object, is acl	-0.05
asks passive object, is acl:relcl	0.06
asks passive object, is advcl	0.06
asks passive object, is advmod	0.20
asks passive object, is amod	0.06
asks passive object, is appos	-0.07
asks passive object, is conj	-0.10
asks passive object, is nsubj:pass	-0.12
asks passive object, is obl	0.25
asks subject, is acl	0.14
asks subject, is advmod	-0.05
asks subject, is obj	0.09
asks subject, is obl:agent	0.07
before "	-0.11
before ;	0.06
before ADJ	-0.08
before ADV	0.08
before NOUN	-0.13
before NUM	-0.08
before PROPN	-0.09
before VERB	-0.09
before after	0.06
before and	0.06
before as	-0.21
before at	0.17
before between	0.08
before by	0.08
before can	-0.10
before from	0.17
before in	-0.11
before of	0.15
before on	0.15
before or	-0.10
before than	0.05
before that	0.23
before the	-0.09
before to	0.49
before was	-0.10
before were	-0.06
beside who took part	-0.12
bracketed	-0.14
by rule	-0.15
climb 1	0.05
climb 2	0.08
climb 3	0.06
climb 5	-0.07
climb 6	-0.11
ends ADJ	0.18
ends ADV	-0.18
ends NOUN	-0.06
ends NUM	-0.27
ends PROPN	-0.12
ends PUNCT	0.09
ends VERB	0.11
form clause	0.20
form name	-0.07
form noun	-0.39
form number	0.08
form prepositional	0.10
form quality	0.15
form time	-0.07
form verbal	0.06
hangs on ADJ as advcl	-0.05
hangs on ADJ as advmod	0.12
hangs on ADJ as conj	-0.07
hangs on ADJ as obl	0.16
hangs on NOUN as acl	0.07
hangs on NOUN as advmod	0.08
hangs on NOUN as amod	-0.05
hangs on NOUN as nummod	0.08
hangs on PROPN as appos	0.12
hangs on PROPN as conj	-0.06
hangs on VERB as ccomp	-0.07
hangs on VERB as conj	-0.12
hangs on VERB as nsubj	0.19
hangs on VERB as nsubj:pass	-0.15
hangs on VERB as obj	-0.11
hangs on VERB as obl:agent	0.15
hangs on VERB as parataxis	0.13
hangs on the verb	0.28
has and	0.08
has name	-0.24
has number	-0.20
has verb	0.17
has year	-0.24
head ADJ	-0.07
head ADV	0.21
head PROPN	-0.21
head like said	-0.10
head new	0.05
holds DATE	-0.27
holds DURATION	0.13
holds advcl	0.10
holds appos	0.06
holds csubj	0.14
holds nmod	0.28
holds nsubj	-0.12
holds nsubj:pass	0.10
holds obl	0.13
is DATE	-0.13
is DURATION	0.08
left 0	0.15
left 1	0.07
left 2	0.11
left 3+	-0.08
left 9+	0.07
left none	-0.27
means person by role	0.15
near 0	-0.45
near 1	-0.11
near 3	0.40
near 4	0.21
no name	0.43
opens ADJ	-0.06
opens ADP	0.17
opens ADV	0.08
opens CCONJ	-0.10
opens DET	0.10
opens NOUN	-0.21
opens PART	-0.05
opens PRON	0.20
opens PROPN	-0.10
perhaps took part	-0.09
quoted	0.17
right 1	0.07
right 2	-0.17
right 5+	-0.18
right none	0.16
role acl	0.09
role acl:relcl	-0.10
role advcl	-0.06
role advmod	0.27
role amod	-0.13
role case	-0.06
role ccomp	-0.07
role compound	-0.08
role csubj	0.08
role nsubj	-0.15
role nummod	0.12
role obj	-0.12
role obl	-0.12
role obl:agent	0.12
role reparandum	0.08
role root	0.16
role xcomp	0.14
root	0.16
said all	-0.06
said half	0.05
said little	0.11
said most	-0.06
said none	-0.09
size 1	0.11
size 11+	-0.06
size 2	-0.11
size 4	-0.08
size 5+	0.10
size 7+	0.07
surely took part	0.05
touches the rule's	0.12
under NOUN	-0.10
under NUM	-0.11
under PRON	-0.11
under VERB	0.08
with as	0.18
with at	0.08
with by	0.20
with during	-0.07
with for	-0.05
with from	-0.05
with on	-0.15
with since	-0.05
with through	0.20
with with	-0.07
with within	0.07
# name
after "	0.09
after (	0.25
after ,	0.08
after :	-0.08
after ADJ	-0.09
after ADV	0.07
after NOUN	0.18
after NUM	-0.09
after PROPN	-0.07
after VERB	0.13
after a	-0.11
after and	-0.09
after are	0.11
after as	0.46
after at	-0.08
after be	0.07
after because	0.10
after between	-0.06
after by	-0.13
after during	-0.15
after for	-0.13
after her	-0.06
after in	-0.17
after is	0.10
after of	-0.10
after or	0.30
after that	0.25
after their	0.09
after to	-0.18
all name	0.20
asks nothing, is appos	0.16
asks nothing, is conj	0.12
asks nothing, is flat	0.08
asks nothing, is nmod	0.10
asks nothing, is nmod:poss	0.07
asks nothing, is nsubj	-0.07
asks nothing, is xcomp	0.08
asks object, is compound	0.11
asks object, is nmod	-0.08
asks object, is obj	-0.08
asks object, is xcomp	0.05
asks passive object, is amod	0.11
asks passive object, is appos	0.12
asks passive object, is compound	-0.20
asks passive object, is nmod	0.08
asks passive object, is obj	0.08
asks subject, is appos	-0.05
asks subject, is compound	0.06
asks subject, is nmod	-0.12
before "	0.50
before (	0.27
before )	0.11
before ,	0.21
before -	-0.15
before .	0.20
before :	0.10
before ADJ	-0.22
before NOUN	-0.11
before NUM	-0.13
before PROPN	-0.22
before ]	0.06
before and	0.11
before are	0.14
before around	0.10
before as	-0.06
before because	0.17
before during	0.09
before end	-0.09
before for	-0.11
before from	-0.10
before may	0.09
before of	-0.23
before or	-0.05
before that	-0.11
before the noun	0.07
before to	-0.17
before which	-0.06
before with	-0.09
bracketed	0.25
by rule	0.14
climb 1	0.12
climb 2	0.18
climb 4	-0.09
climb 6	-0.15
climb none	-0.14
ends ADJ	0.10
ends NOUN	-0.27
ends NUM	-0.17
ends PROPN	0.14
ends PUNCT	0.11
ends X	0.13
form clause	-0.17
form list	0.05
form name	0.19
form noun	0.14
form prepositional	-0.13
form verbal	-0.15
hangs on ADJ as obl	0.05
hangs on NOUN as appos	0.24
hangs on NOUN as compound	-0.14
hangs on NOUN as conj	0.10
hangs on NOUN as flat	0.13
hangs on NOUN as nmod:poss	0.05
hangs on NOUN as nsubj	0.06
hangs on PROPN as appos	0.06
hangs on PROPN as compound	0.07
hangs on PROPN as nmod	-0.08
hangs on VERB as nsubj	-0.08
hangs on VERB as obl	-0.13
hangs on VERB as obl:agent	-0.09
hangs on VERB as xcomp	0.08
has and	-0.26
has comma	-0.21
has name	0.10
has number	-0.05
has verb	-0.30
has year	-0.26
head ADJ	0.09
head ADV	-0.10
head NOUN	0.10
head NUM	-0.20
head PROPN	0.29
head VERB	-0.21
head like said	0.09
head new	-0.21
head said	0.14
holds DATE	-0.21
holds acl	-0.06
holds appos	0.10
holds conj	-0.10
holds flat	0.10
holds nmod	-0.23
holds nsubj	0.17
is DATE	0.05
is the noun	-0.15
kind of the noun	-0.17
left 0	0.27
left 1	0.19
left 2	0.17
left 3+	-0.18
left 5+	-0.12
left 9+	-0.24
left none	-0.12
like the noun	0.11
means body by name	-0.10
means person by name	0.14
means person by pronoun	0.05
means person by role	-0.18
near 0	-0.32
near 3	0.08
near 4	0.24
near 5+	0.14
no name	-0.31
not the noun	0.21
of the noun as amod	0.06
of the noun as appos	0.05
of the noun as compound	-0.11
of the noun as conj	0.12
of the noun as obl	-0.07
opens ADJ	0.26
opens ADP	-0.16
opens ADV	-0.19
opens CCONJ	-0.11
opens NOUN	0.34
opens PRON	-0.07
opens PROPN	0.13
opens VERB	-0.09
right 0	0.05
right 1	-0.36
right 2	0.16
right 5+	0.21
right 9+	0.17
right none	-0.19
role acl:relcl	-0.06
role advcl	-0.10
role advmod	-0.11
role amod	-0.08
role appos	0.26
role compound	-0.06
role conj	0.11
role nmod	-0.10
role nmod:unmarked	-0.09
role nsubj	0.30
role nsubj:pass	0.24
role nummod	-0.10
role obj	-0.07
role obl	0.07
role parataxis	-0.09
role root	0.13
role vocative	-0.08
role xcomp	0.06
root	0.13
said half	0.12
said little	0.15
said none	-0.22
size 11+	-0.08
size 2	0.26
size 3	0.22
size 4	-0.08
size 7+	-0.33
the noun is its appos	0.10
the noun is its nsubj	0.14
touches the rule's	-0.10
under ADJ	0.20
under NUM	-0.06
under VERB	-0.11
with as	0.15
with during	-0.05
with in	-0.17
with of	-0.09
with to	-0.07
# number
after $	0.08
after ,	0.15
after -	-0.21
after ;	0.12
after ADV	-0.17
after NOUN	0.18
after NUM	0.26
after PROPN	-0.20
after VERB	0.18
after against	0.09
after among	0.13
after and	0.12
after are	0.05
after as	-0.11
after because	-0.14
after between	-0.06
after by	0.16
after each	-0.06
after has	0.19
after have	0.11
after her	-0.07
after in	-0.06
after into	0.11
after is	-0.08
after it	-0.09
after its	-0.11
after on	0.11
after or	0.05
after over	-0.08
after since	-0.06
after some	0.06
after start	0.13
after than	-0.31
after that	0.15
after the	-0.14
after the noun	-0.19
after to	-0.15
after which	0.28
after with	-0.05
after would	0.05
after –	-0.12
all name	-0.20
asks nothing, is acl	-0.06
asks nothing, is acl:relcl	-0.05
asks nothing, is amod	0.05
asks nothing, is ccomp	-0.05
asks nothing, is compound	0.15
asks nothing, is conj	-0.08
asks nothing, is flat	-0.05
asks nothing, is nmod	-0.10
asks nothing, is nsubj	0.06
asks nothing, is nummod	0.09
asks nothing, is obj	0.25
asks object, is acl	0.07
asks object, is advcl	0.09
asks object, is advmod	0.18
asks object, is flat	-0.08
asks object, is nsubj	-0.07
asks object, is nummod	-0.14
asks object, is obj	-0.07
asks object, is parataxis	0.07
asks oblique, is amod	0.12
asks passive object, is advcl	-0.08
asks passive object, is compound	-0.06
asks passive object, is nsubj:pass	-0.06
asks passive object, is nummod	0.15
asks passive object, is obj	0.08
asks passive object, is obl	0.07
asks passive object, is obl:agent	0.07
asks passive subject, is conj	0.09
asks passive subject, is nsubj:pass	0.06
asks passive subject, is obj	-0.12
asks subject, is amod	-0.07
asks subject, is compound	0.07
asks subject, is flat	0.08
asks subject, is nmod	0.15
asks subject, is nummod	-0.10
asks subject, is obj	-0.11
asks subject, is obl	-0.14
before (	0.24
before )	-0.30
before ,	-0.38
before -	-0.39
before .	-0.08
before :	0.12
before ADJ	0.53
before ADV	0.17
before NOUN	0.30
before NUM	-0.25
before VERB	-0.10
before ]	-0.09
before a	0.12
before against	0.05
before are	-0.13
before as	-0.07
before at	0.16
before by	-0.09
before end	-0.08
before for	-0.08
before in	-0.09
before into	0.10
before is	-0.15
before of	0.58
before on	0.24
before or	-0.09
before than	0.06
before that	-0.10
before through	-0.06
before to	-0.17
before was	-0.06
before were	0.27
before while	-0.07
beside who took part	0.23
by rule	0.26
climb 1	0.15
climb 2	0.09
climb 3	0.06
climb 5	-0.06
climb 6	0.15
climb none	-0.25
ends ADP	0.17
ends NUM	0.10
ends PROPN	-0.23
ends PUNCT	-0.08
form clause	-0.09
form list	-0.21
form name	-0.12
form noun	0.14
form number	0.18
form prepositional	-0.26
form quality	0.30
hangs on NOUN as amod	0.35
hangs on NOUN as appos	0.10
hangs on NOUN as compound	0.24
hangs on NOUN as flat	-0.12
hangs on NOUN as nmod	0.06
hangs on NOUN as nummod	-0.17
hangs on NUM as compound	-0.06
hangs on NUM as nmod	-0.09
hangs on PROPN as amod	-0.09
hangs on PROPN as nmod	0.07
hangs on PROPN as nummod	0.17
hangs on VERB as advmod	-0.06
hangs on VERB as ccomp	-0.08
hangs on VERB as obl	0.05
hangs on VERB as obl:agent	0.06
hangs on VERB as parataxis	0.08
hangs on the verb	-0.11
has and	-0.21
has comma	-0.06
has name	-0.25
has number	1.15
has verb	0.07
has year	-0.35
head ADJ	0.11
head ADV	0.12
head NOUN	-0.31
head NUM	0.33
head PROPN	-0.36
head new	-0.23
head said	0.19
holds DATE	-0.38
holds DURATION	0.15
holds SET	0.24
holds advcl	0.10
holds appos	-0.24
holds compound	0.11
holds conj	0.12
holds nmod	0.31
holds obl	0.12
holds parataxis	0.10
holds the noun	0.06
is DATE	-0.34
is DURATION	0.12
is SET	0.13
is the noun	0.16
kind of the noun	-0.16
left 0	0.07
left 1	-0.08
left 3+	-0.12
left 5+	0.13
left 9+	0.19
left none	-0.14
means body by name	-0.10
means person by name	0.06
means person by role	-0.15
near 0	-0.17
near 4	-0.05
near 5+	0.23
no name	0.53
not by rule	-0.20
not the noun	0.06
of the noun as conj	0.11
of the noun as flat	-0.11
of the noun as nmod	0.15
of the noun as nsubj	0.10
of the noun as nummod	0.38
of the noun as obl	0.10
opens ADJ	-0.12
opens ADP	-0.07
opens ADV	0.36
opens NOUN	-0.18
opens NUM	0.38
opens PRON	-0.06
opens PROPN	-0.26
opens SYM	0.13
right 1	0.10
right 3+	0.17
right 5+	0.06
right 9+	-0.33
role acl	-0.06
role advmod	0.27
role appos	-0.07
role conj	-0.27
role dep	-0.07
role flat	0.33
role iobj	0.09
role nmod	-0.06
role nmod:unmarked	-0.08
role nsubj	-0.27
role nsubj:pass	-0.06
role nummod	0.14
role obj	0.24
role obl	-0.06
role root	0.05
root	0.05
said all	-0.25
said half	0.14
said none	0.09
size 1	0.12
size 11+	-0.18
size 2	-0.10
size 3	0.06
size 4	0.17
size 7+	-0.13
surely then	-0.06
the noun is its appos	-0.13
touches the rule's	-0.08
under ADP	0.17
under ADV	-0.07
under PROPN	-0.27
under PUNCT	0.07
with about	0.12
with at	0.11
with for	-0.05
with in	-0.14
with of	-0.07
with than	0.06
# person
after "	-0.20
after '	-0.06
after 's	-0.15
after )	-0.07
after :	-0.16
after ;	-0.06
after ADJ	-0.06
after ADV	0.31
after NOUN	0.25
after NUM	0.10
after PROPN	0.35
after VERB	-0.16
after [	-0.06
after ]	-0.07
after alongside	0.07
after among	0.11
after and	0.05
after are	-0.06
after as	-0.14
after at	-0.15
after being	0.07
after but	-0.09
after by	0.24
after for	-0.20
after from	0.19
after in	-0.52
after into	-0.13
after is	0.23
after like	0.12
after or	-0.08
after start	0.14
after the	-0.10
after the noun	0.12
after these	0.08
after through	-0.14
after to	0.08
after was	0.28
after were	-0.17
after which	0.09
after with	0.45
all name	0.48
asks nothing, is acl:relcl	0.06
asks nothing, is amod	-0.14
asks nothing, is appos	0.06
asks nothing, is conj	0.13
asks nothing, is flat	0.15
asks nothing, is nmod:poss	-0.10
asks nothing, is obl:agent	0.18
asks nothing, is parataxis	0.14
asks object, is acl	-0.07
asks object, is advcl	0.12
asks object, is amod	-0.05
asks object, is appos	-0.11
asks object, is conj	0.05
asks object, is nmod	0.33
asks object, is nsubj	-0.21
asks object, is obj	-0.11
asks object, is obl:agent	-0.06
asks object, is xcomp	-0.09
asks oblique, is amod	0.10
asks oblique, is nsubj	-0.08
asks oblique, is obl	0.08
asks passive object, is appos	0.11
asks passive object, is compound	-0.08
asks passive object, is nmod	0.25
asks passive object, is nsubj	-0.12
asks passive object, is xcomp	0.15
asks passive subject, is amod	-0.06
asks passive subject, is appos	0.07
asks passive subject, is compound	-0.10
asks passive subject, is conj	-0.07
asks passive subject, is nmod	-0.14
asks passive subject, is nsubj	0.05
asks passive subject, is nsubj:pass	0.08
asks passive subject, is obj	0.08
asks passive subject, is obl	0.14
asks subject, is advcl	-0.06
asks subject, is amod	0.22
asks subject, is appos	-0.42
asks subject, is compound	0.15
asks subject, is conj	0.14
asks subject, is nmod	-0.26
asks subject, is nmod:poss	0.34
asks subject, is obj	-0.16
asks subject, is obl:agent	-0.13
asks subject, is xcomp	-0.09
before "	-0.18
before '	0.15
before 's	0.25
before )	-0.18
before -	-0.16
before .	0.09
before :	-0.07
before ;	0.20
before ADJ	0.12
before ADV	0.06
before NOUN	-0.19
before NUM	-0.10
before PROPN	-0.22
before VERB	0.16
before an	-0.10
before and	-0.31
before are	0.11
before as	0.66
before at	0.18
before by	-0.22
before can	0.09
before did	-0.06
before during	0.09
before end	-0.07
before from	0.16
before had	0.17
before has	0.26
before into	-0.07
before is	-0.09
before like	0.05
before may	0.14
before of	-0.33
before or	-0.11
before that	0.05
before the	-0.08
before the noun	0.31
before to	-0.15
before under	0.12
before were	-0.23
before which	0.08
before who	0.19
before whose	0.09
before will	0.12
before with	-0.05
before within	-0.06
before would	-0.09
before –	0.12
before —	-0.20
beside who took part	0.38
by rule	0.16
climb 1	0.18
climb 2	0.27
climb 4	-0.25
climb 6	-0.07
ends ADJ	-0.22
ends ADP	-0.09
ends ADV	-0.11
ends NOUN	-0.20
ends NUM	-0.10
ends PROPN	0.40
ends PUNCT	0.20
ends VERB	-0.11
form list	0.10
form name	0.22
form nominal	0.08
form noun	0.26
form number	-0.09
form prepositional	-0.14
form quality	-0.07
form time	-0.20
form verbal	-0.09
hangs on ADJ as advcl	-0.05
hangs on ADJ as conj	0.09
hangs on ADJ as nsubj	-0.08
hangs on ADJ as obl	0.15
hangs on NOUN as amod	0.17
hangs on NOUN as appos	-0.11
hangs on NOUN as compound	0.15
hangs on NOUN as conj	-0.22
hangs on NOUN as nmod	0.23
hangs on NOUN as nsubj	-0.16
hangs on NOUN as nummod	-0.08
hangs on NOUN as obl	0.08
hangs on NOUN as parataxis	0.15
hangs on PROPN as acl	0.06
hangs on PROPN as appos	-0.16
hangs on PROPN as compound	-0.21
hangs on PROPN as conj	0.24
hangs on PROPN as flat	0.08
hangs on PROPN as nmod	0.11
hangs on PROPN as nmod:poss	0.10
hangs on VERB as nsubj	-0.12
hangs on VERB as obj	-0.13
hangs on VERB as obl	-0.07
hangs on VERB as obl:unmarked	-0.05
hangs on VERB as xcomp	-0.08
hangs on the verb	0.41
has and	0.18
has comma	-0.14
has name	0.18
has number	-0.65
has verb	-0.24
has year	-0.11
head ADJ	0.18
head ADV	-0.25
head NOUN	0.13
head NUM	-0.36
head PROPN	0.38
head VERB	-0.20
head like said	0.11
head new	-0.15
head said	0.15
holds DATE	-0.28
holds SET	-0.08
holds acl	-0.18
holds acl:relcl	-0.31
holds advmod	0.26
holds amod	0.15
holds appos	0.24
holds conj	-0.25
holds flat	-0.07
holds nmod	-0.21
holds nmod:unmarked	-0.12
holds nsubj	-0.07
holds nsubj:pass	0.08
holds parataxis	0.10
holds the noun	-0.15
is DATE	-0.19
is the noun	-0.06
left 1	0.13
left 5+	-0.20
left 9+	-0.10
left none	0.23
means body by name	-0.08
means body by pronoun	-0.07
means body by role	0.12
means person by name	0.58
means person by pronoun	-0.06
means person by role	0.58
near 0	-0.06
no name	-0.59
not by rule	-0.18
of the noun as compound	0.20
of the noun as nmod	0.22
opens ADJ	0.14
opens ADP	-0.16
opens ADV	-0.32
opens AUX	-0.06
opens DET	-0.08
opens NOUN	0.27
opens NUM	-0.36
opens PART	-0.09
opens PRON	0.22
opens PROPN	0.40
opens VERB	0.16
perhaps took part	0.16
right 0	0.10
right 1	0.09
right 5+	0.09
right 9+	-0.15
right none	-0.10
role acl	-0.07
role advcl:relcl	0.06
role advmod	-0.22
role appos	0.43
role ccomp	-0.09
role compound	-0.16
role flat	0.29
role iobj	-0.19
role nmod:desc	0.29
role nmod:poss	0.16
role nsubj	0.46
role nsubj:pass	-0.18
role nummod	-0.12
role obj	-0.17
role obl	-0.23
role obl:agent	0.26
role obl:unmarked	0.10
role parataxis	-0.12
role vocative	0.07
role xcomp	-0.14
said all	-0.90
said half	-0.19
said little	0.46
said most	-0.10
said none	0.59
size 1	-0.08
size 11+	-0.24
size 2	0.21
size 3	0.17
size 5+	0.07
size 7+	-0.13
surely took part	0.15
the noun is its appos	0.06
under ADJ	-0.14
under AUX	-0.09
under NOUN	0.15
under NUM	-0.06
under PRON	0.08
under VERB	0.07
with as	-0.12
with at	-0.06
with by	0.23
with for	-0.07
with in	-0.27
with of	0.11
with on	-0.09
with through	-0.06
with with	0.13
# place
after "	-0.26
after (	0.10
after ADJ	-0.23
after NOUN	-0.06
after PROPN	-0.17
after a	0.13
after after	0.06
after although	-0.06
after and	-0.08
after as	-0.06
after at	0.41
after between	0.09
after by	-0.16
after from	0.36
after in	0.76
after near	-0.12
after of	-0.50
after or	-0.06
after over	0.09
after start	-0.11
after that	-0.10
after the	0.13
after through	0.09
after to	0.17
after was	0.11
after without	-0.05
all name	0.49
asks nothing, is amod	0.14
asks nothing, is appos	-0.08
asks nothing, is compound	-0.15
asks nothing, is nmod	0.26
asks object, is acl:relcl	-0.05
asks object, is advcl	-0.05
asks object, is advmod	0.09
asks object, is amod	-0.15
asks object, is appos	-0.14
asks object, is compound	-0.06
asks object, is conj	0.06
asks object, is nmod	0.10
asks object, is nsubj	-0.15
asks object, is obj	0.15
asks object, is obl	0.08
asks oblique, is obl	-0.13
asks passive object, is amod	0.14
asks passive object, is appos	-0.07
asks passive object, is nsubj:pass	-0.09
asks passive object, is obl	-0.16
asks passive subject, is conj	0.11
asks passive subject, is nmod	-0.08
asks subject, is nmod	-0.06
asks subject, is nsubj	0.13
asks subject, is nsubj:pass	0.08
asks subject, is obl	0.17
before "	-0.29
before '	-0.07
before 's	-0.28
before )	0.08
before ,	0.11
before -	0.11
before .	0.12
before ADJ	-0.12
before NOUN	-0.07
before NUM	-0.11
before PROPN	-0.31
before VERB	0.20
before after	0.07
before and	0.10
before are	0.08
before as	0.17
before at	-0.06
before can	-0.05
before from	-0.09
before has	-0.11
before in	0.24
before into	0.12
before is	0.18
before of	0.16
before on	-0.13
before or	-0.08
before than	0.05
before that	-0.06
before the noun	0.07
before to	0.27
before were	0.09
before which	-0.07
before while	0.18
before with	0.10
bracketed	0.10
by rule	0.05
climb 1	-0.09
climb 2	-0.08
climb 3	-0.15
climb 4	-0.09
climb 6	0.20
climb none	0.14
ends ADJ	0.10
ends NOUN	0.10
ends NUM	-0.22
ends PRON	-0.08
ends PUNCT	-0.07
ends VERB	0.18
form number	-0.06
form prepositional	0.07
form quality	0.15
form time	-0.17
form verbal	-0.06
hangs on NOUN as acl	-0.05
hangs on NOUN as acl:relcl	-0.07
hangs on NOUN as appos	-0.27
hangs on NOUN as compound	0.06
hangs on NOUN as conj	0.14
hangs on NOUN as nmod	-0.08
hangs on PROPN as amod	0.21
hangs on PROPN as appos	-0.08
hangs on PROPN as compound	-0.08
hangs on PROPN as nmod	0.25
hangs on VERB as advmod	0.11
hangs on VERB as conj	0.08
hangs on VERB as nsubj	-0.13
hangs on VERB as obj	0.06
hangs on the verb	-0.16
has and	0.38
has comma	0.16
has name	0.19
has number	-0.36
has verb	-0.17
has year	0.13
head ADV	0.17
head NUM	-0.38
head PROPN	0.33
holds appos	0.06
holds conj	-0.24
holds nmod	0.05
holds nsubj	-0.11
holds nsubj:pass	0.07
holds obl	0.13
is DATE	-0.13
kind of the noun	0.06
left 0	-0.10
left 3+	0.14
left 5+	0.15
left 9+	-0.15
left none	-0.14
means body by name	0.54
means person by name	-0.48
means person by pronoun	-0.05
near 3	-0.05
no name	-0.70
not by rule	-0.07
of the noun as amod	0.07
of the noun as compound	0.11
opens ADJ	-0.28
opens ADP	0.06
opens ADV	0.10
opens AUX	0.06
opens CCONJ	0.08
opens DET	0.14
opens NUM	-0.28
opens PRON	-0.15
opens PROPN	0.17
opens VERB	0.11
perhaps took part	-0.23
quoted	-0.16
right 0	0.09
right 2	-0.07
right 5+	-0.25
right 9+	0.12
right none	0.13
role acl	0.07
role advcl	-0.19
role advmod	0.19
role amod	0.22
role appos	-0.17
role ccomp	-0.06
role compound	-0.32
role conj	-0.18
role csubj	0.10
role flat	-0.29
role nmod	0.33
role nmod:desc	-0.08
role nmod:poss	-0.06
role nmod:unmarked	-0.15
role nsubj	0.08
role nsubj:pass	-0.11
role obl	0.33
role obl:agent	-0.16
role root	0.09
role vocative	0.19
root	0.09
said all	-0.42
said half	0.19
said little	-0.20
said most	-0.08
said none	0.69
size 11+	0.12
size 2	-0.21
size 3	0.06
size 4	-0.09
size 7+	0.08
under ADJ	-0.11
under NUM	-0.17
under PROPN	0.13
with along	0.17
with at	0.15
with by	-0.14
with in	0.14
with of	-0.40
with on	0.13
with through	0.06
with to	-0.12
with with	-0.08
# reason
after "	-0.07
after (	-0.06
after ,	0.20
after ;	0.06
after ADV	-0.11
after PROPN	0.10
after VERB	-0.16
after and	-0.15
after because	-0.09
after but	-0.05
after by	0.11
after for	0.24
after from	-0.11
after in	-0.26
after is	-0.10
after on	-0.09
after or	-0.06
after start	0.18
after them	0.13
after to	0.18
after until	0.06
after was	0.20
all name	-0.11
asks nothing, is acl	-0.07
asks nothing, is advcl	0.06
asks nothing, is conj	0.05
asks nothing, is nmod	0.12
asks object, is acl	0.10
asks object, is ccomp	-0.05
asks object, is conj	-0.15
asks object, is parataxis	-0.06
asks passive object, is conj	0.15
asks passive object, is obj	-0.08
asks passive object, is parataxis	-0.09
asks subject, is conj	0.11
asks subject, is obl	0.08
before "	0.08
before ,	0.12
before ;	0.19
before ADJ	0.11
before ADV	-0.18
before NOUN	-0.08
before PROPN	-0.08
before VERB	0.20
before and	-0.10
before are	-0.11
before as	-0.09
before between	0.12
before by	0.08
before from	-0.06
before had	-0.07
before in	0.09
before is	-0.08
before it	0.10
before not	0.15
before of	-0.17
before on	0.05
before or	0.09
before that	0.05
before to	0.09
before was	-0.12
beside who took part	-0.16
bracketed	-0.06
by rule	0.15
climb 3	-0.19
climb 4	-0.12
climb none	0.23
ends NOUN	0.46
ends VERB	-0.21
ends X	0.06
form clause	0.13
form list	-0.12
form name	-0.12
form nominal	0.11
form prepositional	-0.07
form time	-0.13
form verbal	0.15
hangs on ADJ as conj	0.08
hangs on ADJ as obl	-0.08
hangs on NOUN as amod	-0.06
hangs on NOUN as nmod	0.11
hangs on PROPN as conj	0.06
hangs on PROPN as nmod	-0.07
hangs on VERB as advcl	0.12
hangs on VERB as ccomp	-0.05
hangs on VERB as conj	0.15
hangs on VERB as nsubj	-0.05
hangs on VERB as obj	-0.11
hangs on VERB as obl	0.18
hangs on VERB as parataxis	-0.08
hangs on the verb	0.13
has and	-0.17
has comma	0.24
has name	-0.10
has number	-0.39
has verb	0.36
has year	0.05
head ADJ	0.06
head NOUN	0.22
head NUM	-0.19
head PROPN	-0.19
head VERB	0.07
head like said	-0.10
head new	0.14
head said	-0.05
holds DURATION	-0.09
holds appos	-0.05
holds nmod	0.07
holds nsubj:pass	0.08
holds obl	-0.15
is DATE	-0.10
left 0	-0.15
left 1	-0.10
left 3+	0.29
means body by name	-0.16
means person by name	-0.06
means person by pronoun	0.06
means person by role	-0.31
near 0	0.10
near 1	-0.19
near 2	0.05
near 3	0.21
near 4	-0.16
near 5+	-0.10
no name	0.24
not by rule	-0.36
opens ADV	0.13
opens DET	-0.06
opens NOUN	-0.09
opens NUM	-0.27
opens PART	0.27
opens PRON	0.51
opens PROPN	-0.18
opens SCONJ	0.21
opens VERB	-0.31
perhaps took part	0.11
right 0	-0.18
right 1	-0.19
right 2	-0.05
right 9+	0.30
right none	0.08
role acl	0.07
role acl:relcl	0.10
role advcl	0.18
role advmod	-0.08
role amod	-0.08
role appos	-0.11
role ccomp	0.05
role csubj	-0.07
role nmod	0.07
role nmod:unmarked	-0.06
role nsubj	0.19
role nsubj:pass	-0.07
role obj	0.12
role obl	0.06
role xcomp	-0.14
said all	-0.09
said half	-0.15
said most	-0.08
said none	0.28
size 1	-0.44
size 11+	0.36
size 2	-0.21
size 3	-0.25
size 4	-0.16
size 5+	0.07
size 7+	0.63
touches the rule's	0.23
under ADJ	0.13
under NOUN	-0.16
under PROPN	-0.05
under PUNCT	0.11
under VERB	0.07
with after	0.06
with as	0.08
with because	0.24
with for	0.07
with from	-0.05
with in	-0.10
with of	0.05
with on	-0.08
with than	0.07
with to	-0.05
# thing
after "	0.23
after $	0.28
after '	0.07
after 's	0.07
after (	0.11
after )	0.17
after ,	-0.21
after -	-0.20
after /	-0.05
after :	0.23
after ;	-0.08
after ADJ	0.08
after NUM	-0.14
after VERB	0.15
after [	-0.18
after ]	0.05
after about	0.28
after after	-0.09
after against	0.11
after alongside	0.07
after although	-0.06
after among	-0.19
after an	-0.11
after and	-0.05
after around	0.06
after be	0.14
after because	0.05
after been	0.06
after before	-0.05
after being	-0.05
after by	-0.20
after can	-0.08
after during	-0.07
after for	0.13
after had	-0.08
after have	-0.11
after he	-0.13
after his	-0.09
after if	-0.13
after in	-0.38
after into	0.12
after is	0.19
after it	0.05
after its	0.20
after of	0.29
after on	-0.15
after or	0.09
after out	0.06
after over	-0.21
after per	0.05
after since	-0.07
after start	0.05
after than	0.19
after the	-0.12
after the noun	-0.18
after their	-0.09
after them	0.13
after through	-0.14
after to	0.09
after until	0.12
after upon	0.16
after was	-0.07
after were	0.13
after which	-0.09
after while	-0.13
after without	-0.08
after would	0.11
all name	-0.19
asks nothing, is acl	-0.15
asks nothing, is acl:relcl	-0.18
asks nothing, is advcl	-0.09
asks nothing, is advmod	0.07
asks nothing, is appos	0.25
asks nothing, is ccomp	-0.15
asks nothing, is compound	-0.06
asks nothing, is conj	-0.32
asks nothing, is flat	0.07
asks nothing, is nmod	-0.22
asks nothing, is nmod:poss	0.06
asks nothing, is nsubj:pass	-0.07
asks nothing, is nummod	-0.14
asks nothing, is obj	-0.15
asks nothing, is obl:agent	0.11
asks nothing, is xcomp	0.12
asks object, is acl	0.13
asks object, is acl:relcl	0.18
asks object, is advcl	0.27
asks object, is advmod	-0.09
asks object, is amod	0.11
asks object, is appos	-0.07
asks object, is ccomp	0.11
asks object, is compound	-0.07
asks object, is conj	-0.23
asks object, is flat	0.09
asks object, is nmod	0.10
asks object, is nmod:unmarked	-0.05
asks object, is nsubj:pass	0.13
asks object, is nummod	-0.16
asks object, is obj	0.26
asks object, is parataxis	-0.17
asks object, is xcomp	0.09
asks oblique, is compound	0.05
asks oblique, is nmod	0.16
asks oblique, is nsubj	-0.06
asks passive object, is acl	-0.10
asks passive object, is acl:relcl	-0.17
asks passive object, is advcl	-0.19
asks passive object, is advmod	-0.09
asks passive object, is amod	-0.32
asks passive object, is appos	0.08
asks passive object, is compound	0.27
asks passive object, is nmod	-0.23
asks passive object, is nmod:poss	0.09
asks passive object, is nsubj	0.12
asks passive object, is nummod	-0.13
asks passive object, is obj	0.11
asks passive object, is obl	-0.08
asks passive object, is obl:agent	-0.13
asks passive object, is xcomp	-0.06
asks passive subject, is appos	-0.20
asks passive subject, is conj	-0.06
asks passive subject, is nmod	0.14
asks passive subject, is nsubj	0.15
asks passive subject, is nsubj:pass	0.28
asks passive subject, is nummod	0.23
asks passive subject, is obj	0.05
asks passive subject, is obl	-0.09
asks subject, is acl:relcl	-0.08
asks subject, is advcl	-0.06
asks subject, is amod	-0.08
asks subject, is appos	-0.11
asks subject, is compound	-0.17
asks subject, is nmod	-0.06
asks subject, is nsubj	-0.19
asks subject, is nsubj:pass	-0.09
asks subject, is nummod	0.14
asks subject, is obj	0.07
asks subject, is obl	0.15
asks subject, is xcomp	0.17
before "	0.47
before $	0.07
before '	-0.11
before (	0.08
before )	-0.08
before ,	0.08
before -	-0.37
before .	0.19
before /	-0.07
before :	0.22
before ;	0.20
before ADV	-0.22
before NUM	-0.46
before PROPN	0.15
before X	0.08
before ]	-0.06
before after	0.09
before along	0.28
before among	-0.15
before and	0.23
before are	-0.13
before because	0.09
before before	-0.13
before being	-0.13
before between	-0.11
before can	0.11
before could	-0.13
before for	-0.10
before from	0.13
before has	-0.06
before in	0.09
before into	-0.13
before is	0.29
before like	0.14
before may	-0.14
before must	-0.23
before not	0.05
before of	-0.39
before or	0.13
before per	0.17
before since	0.11
before so	0.07
before than	0.19
before that	-0.10
before the	-0.07
before the noun	0.14
before through	0.11
before to	-0.07
before under	-0.06
before was	0.29
before were	0.06
before which	0.34
before who	-0.23
before whose	-0.14
before will	-0.11
before with	-0.22
before within	0.11
before would	0.05
before –	-0.09
beside who took part	0.37
bracketed	0.11
by rule	0.07
climb 1	0.09
climb 2	-0.08
climb 3	-0.11
climb 4	0.26
climb 5	0.09
climb 6	-0.17
ends ADJ	-0.21
ends ADP	-0.11
ends ADV	-0.13
ends NOUN	0.05
ends NUM	0.27
ends PROPN	0.07
ends VERB	0.10
form clause	-0.08
form name	0.19
form noun	0.16
form number	0.17
form prepositional	-0.19
form quality	-0.10
hangs on ADJ as advcl	0.12
hangs on ADJ as conj	0.08
hangs on ADJ as obl	0.06
hangs on NOUN as acl:relcl	-0.18
hangs on NOUN as advcl	0.06
hangs on NOUN as amod	-0.17
hangs on NOUN as appos	0.17
hangs on NOUN as compound	-0.37
hangs on NOUN as nmod	0.27
hangs on NOUN as nmod:poss	0.12
hangs on NOUN as nsubj	0.37
hangs on NOUN as obl	-0.08
hangs on NOUN as parataxis	-0.07
hangs on NUM as conj	-0.11
hangs on NUM as nmod	-0.11
hangs on PROPN as acl	-0.05
hangs on PROPN as advmod	0.09
hangs on PROPN as amod	0.05
hangs on PROPN as appos	-0.20
hangs on PROPN as compound	0.26
hangs on PROPN as conj	-0.41
hangs on PROPN as flat	0.11
hangs on PROPN as nmod	-0.24
hangs on VERB as advcl	-0.24
hangs on VERB as advmod	-0.09
hangs on VERB as ccomp	-0.09
hangs on VERB as conj	-0.08
hangs on VERB as nsubj	-0.25
hangs on VERB as nsubj:pass	0.25
hangs on VERB as obj	0.30
hangs on VERB as obl	-0.10
hangs on VERB as obl:agent	0.16
hangs on VERB as xcomp	0.25
has and	0.09
has name	0.09
has number	-0.47
has year	-0.13
head ADJ	0.05
head ADV	-0.26
head NUM	0.33
head PROPN	-0.08
head like said	0.28
head said	-0.11
holds DATE	-0.10
holds SET	-0.10
holds acl:relcl	0.06
holds advcl	-0.09
holds advmod	0.08
holds amod	-0.07
holds appos	0.25
holds conj	0.19
holds nmod	-0.09
holds nmod:unmarked	0.10
holds nsubj	0.16
holds nsubj:pass	-0.08
holds obl	0.12
holds parataxis	-0.07
holds the noun	-0.19
is the noun	0.08
kind of the noun	-0.36
left 0	-0.07
left 1	0.21
left 2	-0.14
left 3+	-0.06
left 5+	-0.10
left 9+	0.05
means person by name	-0.30
means person by role	-0.10
near 0	-0.46
near 1	-0.11
near 2	0.14
near 4	0.28
near 5+	0.24
no name	0.06
not the noun	0.18
of the noun as advcl	0.07
of the noun as amod	-0.11
of the noun as appos	-0.25
of the noun as nmod	-0.48
of the noun as nsubj	0.19
of the noun as nummod	0.18
of the noun as obl	0.32
opens ADJ	0.23
opens ADP	-0.11
opens ADV	-0.12
opens AUX	-0.14
opens NOUN	0.26
opens NUM	0.14
opens PART	-0.12
opens PRON	-0.21
opens PROPN	0.06
opens SCONJ	-0.09
opens SYM	0.06
opens VERB	-0.06
perhaps then	-0.17
perhaps took part	0.33
quoted	0.21
right 0	-0.16
right none	0.19
role acl	0.16
role acl:relcl	0.08
role advcl	0.18
role advmod	-0.13
role amod	-0.05
role appos	0.37
role case	-0.23
role cc	-0.08
role ccomp	0.05
role compound	0.15
role conj	0.25
role csubj	0.15
role discourse	-0.12
role fixed	-0.18
role flat	-0.29
role mark	-0.08
role nmod	-0.15
role nsubj:outer	0.16
role nsubj:pass	0.25
role nummod	0.16
role obj	-0.11
role obl	-0.14
role obl:agent	-0.11
role obl:unmarked	-0.13
role punct	-0.11
role reparandum	-0.14
role root	-0.10
role vocative	0.08
role xcomp	0.14
root	-0.10
said all	-0.53
said half	0.14
said little	0.28
said most	0.11
said none	0.29
size 11+	-0.09
size 4	0.08
size 7+	-0.09
surely took part	0.29
the noun is its appos	0.27
the noun is its nsubj	0.23
touches the rule's	-0.11
under ADJ	-0.17
under ADP	-0.14
under ADV	0.13
under CCONJ	0.20
under NOUN	-0.13
under NUM	0.30
under PROPN	-0.11
under SCONJ	-0.08
under X	0.07
with about	0.06
with after	-0.15
with against	0.08
with although	-0.10
with among	-0.05
with as	-0.08
with at	-0.17
with because	-0.07
with between	-0.07
with by	-0.22
with during	-0.08
with for	0.18
with from	-0.07
with if	0.20
with in	-0.22
with of	0.43
with on	-0.12
with over	-0.09
with that	0.07
with while	-0.07
with with	0.06
with within	0.11
# which
after "	0.14
after $	-0.10
after '	0.17
after 's	0.17
after (	-0.27
after )	-0.15
after ,	0.08
after -	-0.41
after /	-0.05
after ;	-0.15
after ADJ	0.12
after ADV	0.11
after NOUN	-0.08
after NUM	-0.43
after PROPN	-0.06
after VERB	-0.11
after [	0.07
after ]	0.15
after a	0.11
after about	-0.14
after across	0.07
after after	0.30
after alongside	-0.06
after among	-0.07
after an	0.11
after and	-0.10
after around	0.17
after as	0.13
after at	-0.08
after be	-0.07
after because	0.12
after been	-0.06
after being	-0.07
after between	0.15
after both	-0.09
after but	-0.13
after by	0.24
after during	0.35
after for	-0.06
after from	-0.06
after have	0.18
after her	-0.09
after if	0.09
after in	0.28
after into	-0.06
after its	-0.16
after like	0.15
after near	0.12
after no	0.05
after not	0.24
after of	0.15
after on	-0.23
after out	0.15
after over	-0.08
after she	-0.08
after since	0.13
after some	-0.10
after than	0.19
after that	-0.24
after the	0.12
after the noun	0.49
after their	-0.10
after them	0.05
after through	0.27
after to	-0.06
after under	0.08
after up	0.09
after was	-0.19
after what	-0.18
after which	-0.18
after while	0.19
after within	0.13
after without	-0.11
after would	0.19
after –	-0.06
all name	0.06
asks nothing, is acl	0.14
asks nothing, is advcl	0.07
asks nothing, is advmod	-0.09
asks nothing, is amod	-0.05
asks nothing, is appos	-0.10
asks nothing, is ccomp	0.13
asks nothing, is compound	-0.07
asks nothing, is conj	0.17
asks nothing, is flat	-0.14
asks nothing, is nmod	-0.11
asks nothing, is nmod:desc	0.06
asks nothing, is nmod:unmarked	0.06
asks nothing, is nsubj	0.22
asks nothing, is nsubj:pass	0.20
asks nothing, is nummod	-0.13
asks nothing, is obj	0.31
asks nothing, is obl:agent	-0.06
asks nothing, is parataxis	-0.06
asks nothing, is xcomp	0.10
asks object, is acl	-0.11
asks object, is advmod	0.10
asks object, is amod	0.23
asks object, is appos	0.13
asks object, is ccomp	0.23
asks object, is compound	-0.14
asks object, is conj	0.25
asks object, is nmod	-0.15
asks object, is nsubj:pass	-0.05
asks object, is obj	-0.09
asks object, is obl	0.13
asks object, is xcomp	0.08
asks oblique, is compound	0.10
asks oblique, is nmod	-0.05
asks oblique, is nsubj	-0.21
asks passive object, is advcl	-0.05
asks passive object, is amod	0.33
asks passive object, is appos	0.06
asks passive object, is compound	-0.10
asks passive object, is conj	0.09
asks passive object, is nmod	0.08
asks passive object, is nummod	-0.08
asks passive object, is obl	0.13
asks passive object, is xcomp	0.06
asks passive subject, is amod	-0.27
asks passive subject, is appos	-0.08
asks passive subject, is compound	0.20
asks passive subject, is conj	-0.08
asks passive subject, is nmod	0.10
asks passive subject, is nsubj	-0.06
asks passive subject, is nsubj:pass	-0.19
asks passive subject, is obj	-0.06
asks passive subject, is obl	-0.22
asks subject, is acl:relcl	0.11
asks subject, is advcl	-0.10
asks subject, is amod	0.05
asks subject, is appos	0.30
asks subject, is compound	-0.06
asks subject, is conj	-0.12
asks subject, is flat	0.10
asks subject, is nmod	0.15
asks subject, is nmod:poss	-0.14
asks subject, is nmod:unmarked	0.06
asks subject, is nsubj	0.20
asks subject, is nummod	-0.13
asks subject, is obl	-0.19
asks subject, is obl:agent	-0.08
asks subject, is xcomp	-0.18
before "	0.12
before '	0.17
before 's	-0.13
before )	0.33
before ,	-0.13
before -	-0.23
before .	0.11
before /	-0.06
before ADJ	-0.61
before ADV	0.15
before NOUN	-0.08
before NUM	-0.22
before PROPN	-0.11
before VERB	-0.13
before X	-0.05
before ]	-0.06
before a	-0.15
before about	-0.07
before after	0.11
before against	0.06
before among	0.13
before an	-0.05
before and	-0.08
before are	0.11
before around	-0.09
before before	0.25
before being	0.17
before between	0.16
before but	-0.18
before can	-0.14
before could	-0.14
before end	0.26
before from	-0.14
before had	0.14
before has	0.31
before i	0.10
before into	0.12
before is	-0.30
before it	0.07
before itself	0.09
before like	-0.06
before may	0.29
before of	-0.27
before on	-0.18
before she	0.23
before since	-0.07
before so	0.15
before than	-0.09
before that	-0.14
before the noun	0.34
before they	-0.10
before through	-0.09
before to	-0.12
before was	0.17
before which	0.10
before while	0.06
before who	0.10
before whose	0.06
before with	-0.07
before within	0.21
before would	-0.07
before –	-0.16
before —	0.05
beside who took part	0.19
bracketed	-0.27
climb 1	0.09
climb 4	-0.10
climb 5	-0.28
climb none	0.10
ends ADJ	0.07
ends ADV	0.07
ends NOUN	-0.06
ends PRON	-0.26
ends PROPN	0.19
ends PUNCT	0.13
ends VERB	0.09
form clause	-0.18
form list	0.08
form noun	0.17
form number	0.28
form prepositional	-0.30
form time	0.07
hangs on ADJ as advmod	0.05
hangs on ADJ as conj	0.12
hangs on ADJ as nsubj	0.06
hangs on ADJ as obl	-0.15
hangs on NOUN as acl:relcl	0.05
hangs on NOUN as advcl	-0.11
hangs on NOUN as advmod	-0.07
hangs on NOUN as amod	-0.06
hangs on NOUN as appos	0.27
hangs on NOUN as case	-0.06
hangs on NOUN as compound	-0.20
hangs on NOUN as nmod	-0.07
hangs on NOUN as nmod:poss	-0.22
hangs on NOUN as nsubj	0.18
hangs on NOUN as nummod	-0.30
hangs on NOUN as parataxis	0.13
hangs on NUM as nmod	0.13
hangs on PROPN as amod	0.06
hangs on PROPN as appos	0.16
hangs on PROPN as conj	0.23
hangs on PROPN as nmod	-0.13
hangs on PROPN as nmod:desc	0.12
hangs on PROPN as nmod:unmarked	0.12
hangs on PROPN as nsubj	-0.08
hangs on VERB as advmod	-0.05
hangs on VERB as ccomp	0.20
hangs on VERB as conj	-0.14
hangs on VERB as obl	-0.07
hangs on VERB as obl:agent	-0.10
hangs on VERB as obl:unmarked	0.16
hangs on VERB as parataxis	-0.15
hangs on VERB as xcomp	-0.10
hangs on the verb	-0.06
has and	0.25
has number	-0.31
has verb	-0.36
has year	0.08
head ADJ	0.15
head ADV	-0.20
head NOUN	-0.09
head NUM	-0.21
head PROPN	0.28
head VERB	-0.07
head like said	0.16
head said	-0.19
holds DURATION	-0.31
holds SET	-0.09
holds acl	-0.19
holds advmod	0.09
holds amod	0.07
holds appos	0.09
holds case	0.14
holds compound	-0.13
holds flat	-0.10
holds nmod:unmarked	-0.29
holds nsubj	0.08
holds obj	-0.05
holds the noun	0.64
is DATE	0.12
is DURATION	-0.11
is the noun	0.71
kind of the noun	0.35
left none	-0.06
like the noun	-0.18
means body by pronoun	0.08
means person by name	0.08
means person by pronoun	-0.11
means person by role	0.06
near 0	-0.26
near 1	-0.07
near 4	0.13
near 5+	0.10
no name	-0.07
not by rule	0.07
not the noun	-0.67
of the noun as acl:relcl	-0.14
of the noun as advcl	0.05
of the noun as amod	0.67
of the noun as appos	0.37
of the noun as compound	0.57
of the noun as conj	-0.06
of the noun as flat	0.30
of the noun as nmod	0.43
of the noun as nmod:poss	-0.13
of the noun as nsubj	0.11
of the noun as nummod	-0.15
of the noun as obj	0.27
of the noun as obl	0.16
opens ADJ	0.12
opens ADV	-0.46
opens AUX	-0.17
opens CCONJ	-0.08
opens DET	0.15
opens NOUN	0.28
opens NUM	0.06
opens PRON	-0.17
opens PROPN	0.18
opens SCONJ	-0.23
opens VERB	0.15
perhaps then	0.11
perhaps took part	0.19
quoted	0.28
right 0	0.39
right 1	0.07
right 2	0.10
right 5+	-0.13
right none	-0.23
role acl:relcl	-0.05
role advcl	0.10
role advcl:relcl	0.05
role advmod	-0.44
role amod	0.26
role appos	0.10
role case	-0.30
role cc	-0.06
role ccomp	0.20
role compound	0.16
role conj	0.09
role csubj	-0.12
role flat	-0.13
role iobj	0.36
role mark	-0.09
role nmod	0.08
role nmod:desc	0.08
role nmod:poss	-0.11
role nsubj	-0.16
role nsubj:outer	-0.07
role nsubj:pass	0.08
role nummod	0.07
role parataxis	0.12
role punct	-0.08
role reparandum	0.10
role vocative	-0.11
role xcomp	0.10
said all	-0.54
said half	0.29
said little	0.26
said most	0.18
said none	0.19
size 1	0.06
size 11+	-0.23
size 2	0.06
size 3	0.06
size 4	0.14
surely took part	0.24
the noun is its appos	0.18
the noun is its nsubj	-0.20
touches the rule's	-0.14
under ADJ	0.34
under ADP	-0.13
under ADV	-0.33
under AUX	0.11
under DET	0.07
under NUM	-0.34
under PRON	0.22
under PUNCT	0.05
under SCONJ	-0.06
under SYM	-0.12
under VERB	0.09
with along	-0.08
with among	-0.10
with between	0.14
with by	-0.10
with from	-0.09
with in	0.08
with into	-0.08
with of	0.18
with on	0.06
with than	-0.08
with that	0.07
with while	-0.07
with with	0.07
`;
