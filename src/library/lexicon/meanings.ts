// Written by training/wordnet/meanings.ts from WordNet 3.1; change the choice there, not this file.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. The licence in full: training/wordnet/NOTICE.md,
// https://wordnet.princeton.edu/license-and-commercial-use

/** One meaning a line: its words, `>` the broader meaning's line, `+` the lines of derived or similar ones, in base 36. */
export const MEANINGS = `
object+k1t
congener>0
organism being>0
benthos>2
heterotroph>2
biont>0
cell>0
person individual someone somebody mortal soul>2+qo3,jpo,669,kgt
animal beast creature fauna>2+mir,qb2,mnr
plant flora>2+mdt
substance
food nutrient+rwh,lib
artifact artefact>0
article>c
cognition knowledge noesis+qye
motivation motive+p7h,ml0
attribute
state>g
feeling>h+mua
location>0+oqu,o0l,nxd
space infinite>g+s1v
event
act>l+ml0,mki,o3g
group grouping+l8w,kbj
relation+hf1,kft
possession>o
communication+nt9,khl,khh
measure quantity amount+onh,kdc,jxj,kar
phenomenon
thing>14
kindness benignity>14+qg9
update>t8+knv,j8k
abort>d9
accomplishment achievement>14+of0,mkc
agon>us
foothold>x
cakewalk>x
feat exploit>x
masterpiece>x
masterstroke>x
action>m+o3g
interaction>14+o3y
interplay>15
contact>15+kho
fetch>14
placement>17
interchange reciprocation>15+o3n,nv0
reciprocity>1a+r6w
dealings>1a+o3k
swordplay>14
boondoggle>1g5+o8h
bowling>14
acquiring getting>m+nrw
causing causation>m+mkp,kjk
departure going leaving>m+mzw,nda
discovery find uncovering>m+mk5,nnm,nue,k7l
disposal disposition>m+o2t,nsm
hit>11+m0v,lam
implementation effectuation>m+mkh,o5o
egress egression>m+jss,k1e
equalization equalisation leveling>m+las,js6
exhumation disinterment>m+o99
mitzvah mitsvah>m
propulsion actuation>m+mki,ml0,m9b
rally>11+l9f,lyn
recovery retrieval>m+nud
stunt>11
touching>m+lie
sledding>x
arrival reaching>x
arrival>14+nct
attainment>1x+ndm,ncu
advent coming>1x+nct
entrance entering ingress incoming>1y+ndc
incursion>21
intrusion>21
irruption>21+ndf
entail>14
registration enrollment enrolment>21+oap,oaq
emersion>1y+k1e,jss
homecoming>1y+ncq
penetration>21
permeation>29+ljw,ljz
docking moorage dockage>1y+ls2,nj6
parting>1i+nef,nda,ndb,ncz
valediction>2c
disappearance disappearing>1i+jsy
vanishing>2e+nnp
withdrawal>1i+nby,m9a,j8p,jy2
effacement>2g
evacuation>2g+n04
medevac medivac>2i
decampment>2g+nia
desertion abandonment defection>2g+ojm,k8e
abscondment decampment>2l+ni0
deviationism>2l
emigration expatriation>254+js3,js2
immigration>254+js1,jrx
aliyah>2p
pullback>2g+nby
retreat>2g
standdown>21o
fallback pullout>2s
receding>2g+nby
sailing>1i
debarkation disembarkation disembarkment>1y+naq
boarding embarkation embarkment>1i+nar
elopement>m+ni1
escape>m+ni7,ni5
elusion eluding>30+ni2,n2d
clinch>30
dodge>30+njs
breakout jailbreak gaolbreak prisonbreak>30
getaway lam>30+ni6,ni5
exodus hegira hejira>30
skedaddle>30
squeaker>x
dispatch shipment>1i+n8a,n8n
reshipment>39+m80
consummation>db+mke,mkd
consummation>db+mke
orgasm climax>3b
fulfillment fulfilment>3b+op7,mkc
attainment>x+of0
success>3f
winning>3g+nxh
smasher>3g
ennoblement>cd+o52
conquest>3g
coup>3g
qualifying>3g+ops
nonachievement>m
failure>3n+of4
failing flunk>3o
default>2db
capitulation>3o+lat,lay
frustration thwarting foiling>21k+ohb
overturn>3g
backsliding lapse lapsing relapse relapsing reverting>3o+jpm,j3i,jg5,jba
recidivism>3u+fzp,fzo,j3i
breach>49+ohv
copout>49
motivating>m+p7h,ml0
mistake error fault>3n+kol,k8n
bobble>4a
misplay>3o+l80
smirch>3z+mbn,kox
miscalculation misreckoning misestimation>3z+ka9,kfr
boomerang>43+ncs,o41
rounding>43
slip miscue parapraxis>3z+k8n
offside>3z
oversight lapse>3z
omission skip>3z+k8h,k8f
blunder blooper bloomer bungle pratfall fuckup flub botch boner>3z+of3,ixc,ohu
snafu>4a
ballup cockup>3z+of3
fumble>4a+of7
gaffe solecism slip gaucherie>4a
howler>4a
clanger>4a+npa
stumble misstep>4a
acquisition>1g+nrw
incurring>4i+ot3
moneymaking>4i
annexation>4i
purchase>4i+nrr
repurchase buyback>4m+nrs,nuz
trading>22r
buying purchasing>4m+nrr
shopping>4p+o04,o03
viatication viaticus>4p
inheritance>4i+nzg
procurement procurance procural>4i+ntr
borrowing>1g+o1w
usurpation>4z+nwc
grant subsidization subsidisation>22a+ns9,ns8
award awarding>4w
addiction>4x+lf1
capture seizure>1g+nw9
arrest>4z+lj0,lj1
conquest conquering subjection>4z+nw9,jvh
enslavement>4z+ocv
restitution restoration regaining>4i+nud,nz1
clawback>53
repossession>1t
foreclosure>29q+nwh
receipt>1g+kss,fzn,nrv
discard>1k+nsm
discard>1k
minesweeping>1k
auction vendue>24p+dp0,nu8
bootlegging>246
reclamation>1t
rescue deliverance>1t+ogq
lifesaving>5e
redemption salvation>5e+ogs
absolution remittal>5g+kts
proselytism>5g
expiation atonement propitiation>5g+mwf,oeq
liberation release freeing>x+o6k
reclamation reformation>5e+jpc,jfw
salvage>5e
salvage>5e+ogp
recapture retaking>1t+m3g
performance execution>14+mqa
mechanism mechanics>5p+qly
encore>122+kie
improvisation>122+mr3
juggle juggling>122
legerdemain conjuration thaumaturgy deception>122+fdm,qp1
rendering interpretation>122+kwt
playing>122+mr0
bowing>5w
piping>5w
stopping>5w
automation mechanization mechanisation>1t2+jws,jwt
cybernation>60+mqn
motorization motorisation>1m+jww,nsu,nst
launching>1r
drive thrust>1r+ngv,m8x
firewall>64
impulsion>64+m9b
throw>1r+m93
bowling>67
fling>67+nsm,m9c
hurl>67+mjp,m8z,ngv
leaner>67+nf3,mi5
toss>67+m9d,n2z,m9k
pitch>67
shy>67
slinging>67+m9j
beanball beaner>6d+m0g
bender>6d+nel
fastball hummer>6d
knuckleball knuckler>6d
screwball>6d
sinker>6d
spitball spitter>6d
dunk>1i7
layup>1i7
push pushing>1r+n12
nudge jog>6p+lk7
pressing>6p+lzc,m45
shove>6p+njq,mfj,n11
pull pulling>1r+m47,m8w
haul haulage>6t+m4i,m4d,m47
tow towage>6u
tug>6t+n2t,mge,m4e
extirpation deracination>6t+mds,mly
traction>6t
ejection>1r+ly2,j4d
defenestration>d3+m94
babinski>1n1
belch belching burp burping eructation>1n1+iwi
belching>6z
blink blinking winking nictitation nictation>1n1+iwy,ix2
blush>1n1+j48
spitting expectoration>6z+iwq,j44
vomit vomiting emesis regurgitation disgorgement puking>1n1+j28
rumination>77
hematemesis haematemesis>77
hyperemesis>77
hop+n9o
leap leaping bounce+n9d,n2u,n9g
sending>1h+n8c
transmission transmittal transmitting>7d+m37,nij
forwarding>7e+n8p
referral>7f
mailing posting>7e+m3a
shooting shot>1r+lcc
shoot>7i+lcc,lco
countershot>7i
firing>7i+lc9
gunfire gunshot>7i
enfilade>7m
snipe>7m+lcf
headshot>7i
skeet trapshooting>7j
shellfire>7i
gunfight gunplay shootout>28t
potshot>7i
pat dab>1v+lkf,lke,lle,nqg
batting>1i7+m1i
fielding>92+l8c,l8a
catching>14
golfing>14+ldr
pitching>14
walk pass>x
best>1i7+p3f
bunt+m0x
blast+m0k
grounder groundball+n9o
chopper>84
roller>84
out>3o
putout>87
liner
plunk plunker
homer>1l+l9m
single bingle>1l+m11
double>1l
triple>1l+m12
backhander>28y
whack whang>28y+m1f,kqe,m1r,m1k
thwack>28y+m1n
smacking slap>28y+m1w,m1n
smacker>28y+m1n
knockdown>28y+m1e
knockout kayo>28y+m1j
swat>28y+m04
lash whiplash>28y+m18
punch lick biff>28y+m1q,m1s,m1m,m1g
counterpunch parry>8o+lds
haymaker>8o
jab>8o+lk3
roundhouse>8o
kick kicking>28y+lxp,lxn,lxt
punt punting>8t+lxs
dropkick>8t+lxq
kiss buss osculation>1v+m31
smooch>8w
grab snap>1v+m3h,m3f
interception>8y
rebound>8y
meshing interlock interlocking>8y+jr5,m98
handling>1v+lir,lim
autopsy necropsy postmortem>18x+nn5
checkout>1nz+kc2,kc4
checkup medical>18x+rzw
comparison comparing>18x+kbb,kb8
followup reexamination>18x+keg,jx7
ophthalmoscopy>18x
palpation>18x+lil
caress+ljt
joining>14+olv,lr0,lqk
merging+jnr
concourse confluence>9c
encounter>9b+ndo
loosening laxation>ch+jse
tightening>ch+jsh
doweling
detection espial spying spotting>1j+nnl,nnm
breakthrough>1j
determination finding>1j+nnm,kvb
rediscovery>1j+nno
identification>9k+kb6,l4e
fingerprinting>1x8+msp
diagnosis diagnosing>9m+kao,kan,s6x
prognosis>9o+r3m
solving>9k+ka1
validation substantiation>9k+kca,l31,kce
authentication>9r+o8a,o25,kc7
documentation>9r+kca,kcb
monetization monetisation>9r+obf
probate>9r+o9z
demonetization demonetisation>d9
falsifying disproof refutation refutal>9k+kcg
localization localisation locating>9k+oqu,nxd,oqw,odw
echolocation>9y
compulsion coercion>1h+odh,odm
influence>1h+ket
exposure>a1+nkm
overexposure>a2
underexposure>a2
impingement>a1+j63,oi6
manipulation>a1+ofo
autosuggestion>g5
hypnotism mesmerism>a1+p12,f58
enticement>a1+kk9
seduction>a9+kka
cuckoldry>3g
choice selection option>14+kcx,kd5,kcv
coloration colouration>ac+mp1,jhg
sampling>ac
decision>ac+l3m,ka0,kvb,kep
willing>ac+kel
adulteration>14
appointment naming>af+o4z,o4p
nomination>ai+o4z,krs
assignment assigning>m
delegacy>ai+o4w,o4p
ordination>ai+o4a
move>af+o3g
castling>wo
checkmate>wo+lap
gambit>wo
demarche>an
parking>an+n73
move relocation>14+jry
flit>at
downshift>14
downshift>14
gimmick twist>an
mnemonic>ax
trick>ax+p09,emq,oit
feint>an+mqs
footwork>an
ploy gambit stratagem>an
ruse artifice>an
means way>1m
dint>b4
tool>b4+o1d
measure step>an
countermeasure>b7
greenmail>b7
expedient>b4
backstop>1k6
crutch>ba
wings>b4
sortition>af
adoption acceptance acceptation espousal>2bs+o1x,ntl,kla
reelection>bj+o59
plebiscite>bk
referendum>bk
election>bk+rz6,o58
vote>m+o9n,o9m
primary>bj
vote ballot voting balloting>ac+o9m,o9n,o9p
cesarean cesarian caesarean caesarian>m
midwifery>m
spare>3g
touchdown>3g
run tally>3g+kxn,lam
rbi>br
filtration>14+m4v,m4w
simplification>14+jqr
saving>14+psm,o2w,nw0
retrenchment curtailment downsizing>bv+nw2,jt3
readjustment>azt+j6z
domestication>azt
decimalization decimalisation>14+k1i,k1h
metrification metrication>14+jp2
habituation>azt+jgp
variation>t8+rc8,oom
turning>14
variegation>14+jto,jtm
switching>14+nv4,joz,k3m,j6b
switcheroo>c5
novation>ca+k5x
supersedure supersession>ca+o5g
supplanting displacement>ca+o5g
replacement replacing>14+o5g,j7u,nv1
subrogation>14+o33
weaning ablactation>14+lgv
promotion>14+o51
preferment>cd+o56,kd5
demotion>14+o54
investiture>cd+o4c
alteration modification adjustment>14+j8h,j5n
qualification>sl
reorganization>sl+o7e,o7d
passage transition>14+n5a,k3n,na0
fossilization fossilisation>ck+jes
segue>ck
meddling tampering>14+ofw
transference>14+m37,nta
forbiddance>14+kl4,jvi
resistance opposition>14+kjw
lockout>cq
backlash>cq+o41
rejection>m+nto,kly,kdm
avoidance shunning>ct+km4,kma,km9
averting>cu+neq
abandonment forsaking>ct+ojm,nt1
apostasy tergiversation>cw+kiq
forgoing forswearing>ct+klc,o42
nonacceptance turndown>ct+nto,kl8
forfeit forfeiture sacrifice>m+o1p,nyl
boycott>29g+oa0
banishment proscription>ct+kl4,odd
expulsion riddance>d2+o5a,od9,m5p
deportation>d3+od2
ostracism>d3+ode,oa1
barring blackball>d3+ode
ouster ousting>d3+o5a
veto>bm+kl4,oaw
ending>14+kfx,jn0
finis>db
completion windup>d9+jmz,jx5,jx4
finalization finalisation>db+jwz
graduation>db+nvm,nvn
hibernation>d9
rustication>d9+olg
relinquishment relinquishing>d9+nzi,nt0,m63
breakup>d9+o78
splitsville>dh
overthrow>d9+o5b
subversion>dj+o5b
adjournment>d9+jnk
dismission sacking>d9+o5c
destruction>d9+jpq,miw,mdp
kill>dn
ruining wrecking>dn+mdr,mdp
razing leveling demolishing>dn+mlf,mlx
annihilation obliteration>dn+jjz,jw5
decimation>dn+jw5
atomization atomisation>dr+lc7
pulverization pulverisation>dr+mlf
vaporization vaporisation>dr
killing kill>d9+ltl
deathblow>dw
euthanasia>dw
homicide>dw+p4b
manslaughter>dz
murder slaying>dz+obr,obk,p4b
assassination>e1+obm
bloodshed>e1+m3w
parricide>e1
mariticide>e1
fratricide>e1
uxoricide>e1
filicide>e1
despatch>dw+obk
fell>dw+ln5
suicide>dw
harakiri harikari seppuku>eb
suttee>eb
slaughter>dw+lth
massacre carnage butchery>e1+lth,jwq,p4c
lynching>e1+obs
poisoning>dw+ltj,k1s
gassing>eh+lbn
regicide>e1
shooting>dz+obt
suffocation asphyxiation>dw+jnb,me0
choking strangling strangulation throttling>el+me6,me5
hecatomb>dw
immolation>dw
electrocution>dw
decapitation beheading>dw
abolition abolishment>d9+o6x
liquidation>d9
closedown shutdown>d9+o6u
layoff>et+o5d
extinguishing quenching>d9+jwo
fade disappearance>d9+nnp,jct
abortion>d9+dza,j0u
miscarriage stillbirth>ex
aborticide feticide>ex
nullification override>14+ob7,jw3
abrogation repeal annulment>f3+klf,ob8
derogation>f1
cancellation>f0+ob6
attainder>f3
recission rescission>f3+klf
deactivation defusing>d9+lcr,ja7
neutralization neutralisation>f0+ofn
neutralisation>dn
reversal>14+j67
undoing>14+ma6
regress retrogression retroversion>f9+jpm,jer
commencement>14+ml2,jmq,jmm,mjg
constitution establishment formation>fc+o7i,o8k,ml4,o7b
introduction debut unveiling entry>fc+mqj
hypnogenesis>fe
initiative>fc+q0d,o6t
groundbreaking>t8
inauguration>fc+ml2,o4y
initiation founding origination instauration>fc+mkg,mtc,olz,mjg
paternity>fj
installation installing instalment>fc+me1
kickoff>8t
starting>wo
resumption recommencement>fc+jms,jmn,jmt
startup>fc
unionization unionisation>fd+o7o,o7i
arousal rousing>14+mts,mtk
reveille>2fh
cooking cookery>14+mm3,mm8,jl5
baking>ft+jks
toasting>ft+jl1
broil broiling grilling>ft+jli,jll
frying sauteing>ft+jlh,jld
braising>ft
poaching>ft+k32
roasting>ft+jla
simmering>ft+jl9,jl8
tenderization tenderisation>g5+k04
percolation>ft
seasoning>14
improvement>14+jbd
advancement progress>g9+jep
furtherance>g6+oh3
workflow>g6
development>g5+mrv,jro
broadening>g9
cleaning cleansing cleanup>g5+iz7,mbc
disinfestation>gb+o29
scrub scrubbing scouring>gb+lmb,iz9
swabbing mopping>gd+lzu,llh
sweeping>gb+lzv
purge purging>gb
purge purgation>5k+jwi
purgation>t8+jwi
purification>gb+jwh
catharsis katharsis abreaction>gg
katharsis purgation>gg
sterilization sterilisation>gb+j11
sanitation sanitization sanitisation>gb+llm
depilation epilation>gb+izd
shave shaving>go+izc
tonsure>gp+izf
washup bathing>gu+iz6
ablution>1xs+req
dishwashing>gu
wash washing lavation>13a+iz8,mbh
soak>gu+mew
haircare hairdressing>1a4
shower>gr+iz4
bath>gr
mikvah>gy
rubdown>1ad+lmp,lkd
correction rectification>g5+jpc,jay,jaz
remedy remediation>h1+jaz,p3o,oeo
salve>h2
retribution>h1
recompense>h1+op9,oeo,num,nui
optimization optimisation>g5+j5i,j8n
reform>g5+jfw
amelioration melioration>g5+jbd,jbb
beautification>14+mn9,jif
clarification>g5
enrichment>g5+j8l
humanization humanisation>g5+mwt
modernization modernisation>g5+jro
renovation redevelopment overhaul>g5+kvu,j8m,j7v,j7z
facelift>he
moralization moralisation>h7
enhancement sweetening>g5+k0j,jdc
upturn>g5
worsening>14+jbi
ventilation airing>g5
repair fixing mend mending reparation>g5+jfg
darning>hl+lu6
patching>hl+o2y,mg4
maintenance upkeep>hl+nws
overhaul>ho+jv1,jfj
quickie quicky>hl
restoration>hl+ogv,j8e
gentrification>hr+j7w
reclamation renewal rehabilitation>hr
reconstruction>hl+mlc,jax
makeover>hu+miv
reassembly refabrication>hu
rebuilding>hu+mlc
restitution>hl+j7z
coaching>13z+knw
booking>13z+kd2
degradation debasement>14+oj5,mwq,jbg
dehumanization dehumanisation>i1+mws
brutalization brutalisation animalization animalisation>i1+j4o,j4n
barbarization barbarisation>i1+j5r,j5q
bastardization bastardisation>i1+oj8
subversion>i1+oj5
demoralization demoralisation>i1+oj5
stultification constipation deadening>i1
popularization popularisation vulgarization vulgarisation>i1+kzl
profanation>i1+oj5
comedown>i1
blackening darkening+jk2
obfuscation>ic+kx1
dyeing+jhe
staining>ie
soiling soilure dirtying>14+mbe
staining spotting maculation>ig+mbn,jxq,mbb
wetting>14+jc1
submersion dousing>ii+mes,nae,n9t,mev
drenching souse sousing>ii+jc5,mes
moistening dampening>ii+jcd,ly4
splashing>ii+lxz,ly1
watering>ii+jd5
chew chewing mastication manduction>14+li1
bruxism>14
defoliation>14
movement>14+mzy,mza,s86
approach approaching coming>ir+mzx,ngf
backdoor>is
closure>is
overshoot>is+kf6
progress progression procession advancement>ir+nbu,jep,nc2
career>iw+ech
locomotion>ir+mza
walk walking>iy+n4e
ambulation>iz+n4y
amble saunter stroll perambulation>k0+n4u,n5j,n5p,n4y
ramble meander>j1+n1r,n1o
constitutional>k0
stride tread>iy+njj,n51,n5q,nji
hobble limp>iz+nc3,n5g
canter lope>iy+n6h,n90
gallop>iy+n93,n91
footstep>iy
hike hiking>k0+n5s
trudge>j9+n5t
flounce>iz+n65
lurch stumble stagger>iz+n69,n68,n41
pacing>iz+n6k
saunter>iz+n5j
skip>iz+n9o
strut prance swagger>iz+n5d
lunge>ir+ngv,n0c
waddle>iz+n5n
march marching>iz+nc5
countermarch>jj
lockstep>jj
routemarch>jj
plod>iz+n5t
prowl>iz+on1,n5l
moonwalk>k0
perambulation>k0+non
shamble shambling shuffle shuffling>iz+n5h
wading>iz+n5b
walkabout>k0
walkabout>j1
walkabout>l6+n4u
running>iy+n6e
jog trot lope>iy+n6h,n43
dogtrot>jx
dash sprint>jw+n6g,ngt
travel traveling travelling>ir+mzq
peregrination>k0
procession>m
traversal>k0+n50
wandering roving vagabondage>k0+n1o
wayfaring>k0
crossing>k0+n50
fording>k6+n54
traversal traverse>k6
tourism touristry>22z+gji
driving>k0+n6r
riding>k0+n8x
roping>17u+mhw
nonstop>kv
redeye>kv
flight flying>k0+n7f,n7d,n7e,obu
aerobatics stunting>kf
ballooning>kf
flyover flypast>kf
glide gliding sailplaning soaring>kf+n7k
parachuting>mq+n9u
overflight>kf
sortie>kf
gca>1y
splashdown>1y
takeoff>1i+nda
journey journeying>k0+mzq
staging>k0
commute>kq
ride>kq+n8r,n8x,n6p,n6r
odyssey>kq
trip>kq
junket>kv
joyride>kt+n8t
spin>kt
expedition>kq
safari>kz
exploration>kz+kay
digression>kq+g7u,nh8
trek>kv
schlep shlep>kq
trek>kq
tour circuit>kq+niq,gji,mzp
itineration>l6
pilgrimage>kq
excursion jaunt outing junket sashay>kq+g7u
junketing>k0
airing>l9
voyage>kq+mzs
voyage>lh+mzs
cruise sail>ld+mzs,mzt
lockage>kq
spaceflight spacefaring>lc
seafaring>k0
sailing>lh
luff>li+n46
seafaring sailing>13z
cabotage>lk
boating yachting>lh+n7r
bareboating>lm
commutation commuting>k0
deracination>14+ofu,mds
transportation transfer transferral>14+nid,m36,nta,m37
transshipment>lq+nd8
airlift>lq+na8,m4c
delivery bringing>lq+m3c
airdrop>lt
consignment>lt
serving>lt
relay>lt+khm
carry>lq+org,osv,nij,m4a
backpacking>ly+n6d
piggyback>ly
portage>ly
porterage>ly+m4b
pursuit chase pursual>ir+ncf,ncb,nch
trailing tracking>m3+nch
shadowing tailing>m3+nch,ncg
stalking>m3+ncn
insertion intromission>14+odb,m2d,j9s,lzj
instillation instillment instilment>m7+m2g
enclosure enclosing envelopment inclosure>m7+j9s,mf5,mfu
packing boxing>m9+m6y,m6p
bundling>ma
encasement incasement>m9+m72
injection>m7
infusion>m8
transfusion>m7
perfusion>m7+juw
rise ascent ascending>ir+n9w,nb0,n9v
levitation>mh
heave>mh+m4n
funambulism>10f
climb mount>mh+n5w,jtd
scaling>ml
clamber>ml+n5v
mountaineering>ml+n5y
soar zoom>mh+n7o
descent>ir
nosedive>mq
rappel abseil>mq
collapse>mq+na4
lowering>14+na5
swinging vacillation>ir+n1d,osw,n1f
reentry>ir
remand>ir+ocn
glide>ir+n25,n2a,n0w
spill spillage>ir+mc1,mbz,nhl
overflow>ir+nhv
effusion>n0+k37
crawl>ir+n21
speeding hurrying>ir+ngh,ngn,pyz,jts
acceleration speedup>n3+jts
displacement>ir
transplant transplanting>14+n03
shifting>ir+n31,n1s,n0c
motion movement motility>14+mz4
abduction>n8+m49
adduction>n8+m48
circumduction>n8
flit dart>n8+n3w,ngt,n3x
gesture>n8+l1e
headshake headshaking>n8
jab jabbing poking thrusting>nd+ngv,lk2,lk3
mudra>nd
inclining>n8
eversion everting>n8+nje,jpk
upending>n8+n4o,m9u,jpk
jerk jerking jolt saccade>n8+n0d,n2t,ix6,n1v
nod>nh+ktb
nutation>nl+n1b
stoop>nh+ngx
kicking>n8+n78
kneel kneeling>n8+mcc
nystagmus>n8
saccade>n8
twiddle>nz+ng4
prostration>n8+nh0
reach reaching stretch>n8
reciprocation>n8+n1a
reclining>n8+nf5,mcf
retraction>n8
retroflection retroflexion>n8+ney
rotation>n8+nfp,nfs
circumvolution>nz+nfs
feathering>nz
whirling>nz+ng4,nfx,ng5
pivot>nz+nfw
pronation>nz+nim
spin twirl>nz+nfx,ng1,lvw,ng4
shutting closing>n8+lvp,lvl
sitting>n8+mc4
sitting posing>n8+nmo
squatting>n8+mcb
supination>nz+njg
winding>nz
vibration quivering>n8+n2h,n1g
wave>n8+n44
turnabout>14+jpk,p2m,j67
shaking>n8+n2j
joggle jiggle>of+n3s
stirring>n8
waggle>n8+n19,n2j,n0z,n3t
worrying>n8
careen>n8+n1w,nf3,n1f,n19
waver flutter flicker>n8+n1i,n3x,n42,n1d
tremor shudder>oc+n2g,ixg
outreach>nu
straddle>n8+ort
keystroke>n8
wiggle wriggle squirm>n8+n0o,qog,n3s
turn turning+n4j
diversion digression divagation>or+kk5,nep,nen,nh5
reduction>14+je1,jt2,j73
lowering>ot+jg4
cutback>ot+jt2
devaluation>ot+jke,jxu
devitalization devitalisation>ot+j8c
extenuation mitigation palliation>ot+kty
easing easement alleviation>ot+j17,mxu,j2l
minimization minimisation>ot+koh,jsz
depletion>ot+lee
burnup>p1
compressing>6r+lzh,lzc
squeeze squeezing>p3+m46,m4q
tweak>p4+mgg,mgh,jyy,m4s
extrusion>p4+mn8
shortening>ot
severance severing>re+mdj
shrinking>ot+j74
subtraction>ot+kae
withholding>pa+ns2
abatement>ot
deflation>ot+m39
discount>ot
rollback>ot
wilt wilting>ot
dilution>ot+jxd,jcy
etiolation>ot+jcw
thinning>ph+jcy
addition+j9b
retrofit>pk
depreciation>ot+jke
surge upsurge+n7o
fluoridation fluoridization fluoridisation>pk+j9j
expansion enlargement+j78
dilation dilatation>pp+jjg
distention distension>pp+jfa,jjg
stretching>pp+jkp
escalation+ji6
magnification>pp+jth
exaggeration+oi3,koe
extension>pp+k2q
spreading>pw+lyf,ngp,kzd,oqh
dispersal>px+ngp,ljz,kzd,neg
spraying>py
contracture>q2+lzc
hyperextension>ps
contraction>p7+lzc
tetanus>q2
vaginismus>q2
amplification elaboration+kya
accumulation accrual accruement+j7a,nyn,j7h
buildup>q6
deposition>q7+men
repositing reposition warehousing>q8+nx2,nwy
stockpiling>q9+nxc
aggravation exacerbation+jbi
pervaporation
refocusing+no7,jkc
breakage breaking>14+lxm
rupture>qe+mef
smashing shattering>qe+jly,jm1
fracture cracking>qe
chipping splintering>qe+oaf,lnc,lnb
explosion burst>14+jji,jjt,jjj
detonation>qj+jjj
percussion>qk
fulmination>qj
burning>14
arson incendiarism>qn+e4b
ignition kindling>qn+oud,ouc,oub,ou9
incineration>qn+jor,joq
combining compounding>14+jae,jqa
affixation>qr+ltw,lr4
babel>qr
mix commixture admixture intermixture mixing>qr+m57,m58,jqa,jqe
blending>qr+m58,jqa
confluence conflux>qv+pjp
homogenization homogenisation>qv+jv4,jv2,jv3
interspersion interspersal>qr+ly6,j9x
temperance>qr+jj9
uniting jointure>qr+olv,jnr,oaj
coalescence coalescency conglutination>r0+mha,jqa,m54
reunion reunification>r0+oam,obz
homecoming>r2
opening>14+lvn
interruption disruption>20q+kk2
insert>r5
dissociation+o75,kfv
breakaway+ofm
division+oa9
parcellation>r9+oae
bisection>r9+mcs
quartering>r9
schism>r9+nef,o78
cutting>r9+mcx
dissection>re+mcp
scission>re
slicing>re+lmq
nick snick>r4+ln9,ln8,lp8
gash>r4+ltf,ltg
atomization atomisation fragmentation>r9+jm9
branching ramification fork forking>r9+jlm,jln
bifurcation>rl
trifurcation>rl
divarication>rl
fibrillation>rl
quantization quantisation>r9+ka5,kcp
fractionation>r9+m4x
pairing>1wa+ocb
punctuation>1wa+ja1
syllabication>r9
hyphenation>r9+mpd
detachment disengagement+m9a,lrc
removal remotion+j8p
abscission>rx
abstraction>rx
extraction>rx+lvy
threshing>1wk
ablation extirpation excision>1x8+j8v
autotomy>rx+m9i
denudation stripping uncovering baring husking>rx+j95,jai,jaj
dermabrasion>rx
dislodgment dislodgement>rx
elimination riddance>rx+o28,jw8
emptying voidance evacuation>rx+jul,jum
drain drainage>s8+nhr,juq
disinvestment>2fs+nz8
rinse rinsing>rx+mbk
bowdlerization bowdlerisation>sd+jb2
expurgation castration>rx+jb2
bowdlerization bowdlerisation>98g+jb2
censoring>rx+edi
expunction expunging erasure>rx+jwr,mcn
subdivision+jlx,jlw
septation
translation>14+jp9,jp6
permutation>sj
revision>sj+o7f,l1r
afforestation>14+mdw
reforestation>ht
rehabilitation>hr+ogu
reinstatement>hr+ogx
rejuvenation>hr+jew
metamorphosis>sj
metamorphosis>sl+jpb
saturation+jv0
hardening>14+ju8
scathe>14+j45,jfe
updating>14+knv,j8k
contortion>14+s5v,lvx,lpj
convolution>14+lpn
angulation>14
bending>14
crouch>t0+ngx
elongation>14+jkp
enfolding>14+mf5
corrugation>14+lz9
folding>14+lpb
protrusion jut jutting>14+osl
widening broadening>14
activity>m
domesticity>t8+s4c
operation>t8
practice pattern>t8+r13
praxis>1m
biologism>tb
featherbedding>tb
mycophagy>1la
pluralism>tb+ftm
symbolism symbolization symbolisation>tb+ggc,ggb
occult>tb+pvb
ornamentalism>tb+ems
cannibalism>tb
careerism>tb+ech
custom usance>tb+pe0
anglicism britishism>tm
consuetude>tm
couvade>tm
germanism>tm
habit>tm+pe0,lf0
hijab>tm
habitude>tb
fashion>tb
lobbyism>tb
slaveholding>tb
peonage>tb
path>14
ambages>ty
sunnah sunna hadith>ty
warpath>ty
chokehold>1jm
embrace embracing embracement>1jm+m2n
cuddle nestle snuggle>u3+m2o,m2p
hug>u3+med,m2n
mistreatment>tb+oeh
nonconformism>tb
disregard neglect>u6+k8i,kli
despite>u8
exploitation victimization victimisation using>u6+oin,oic,les
blaxploitation>ua
sexploitation>ua
maltreatment abuse>u6+oeh
persecution>ud+ojs
impalement>uj+m3s
oppression>ue+o6q
pogrom>ue
torturing>ue+j1u
cruelty>ud
atrocity inhumanity>uj+q5b
brutality barbarity barbarism savagery>uk+lb9,paq
outrage>uk+ohx
teasing ribbing tantalization+kp9,kpd,mwz
colonialism>ua+egq
diversion recreation>t8+s0b,oci
antic>up+f8f,pyj,j4g
bathing>up
celebration festivity>up+qg1,oj3,ocd
dancing terpsichore>up+n9g,mq0
entertainment amusement>up+oci,och
escape escapism>up
eurythmy eurhythmy eurythmics eurhythmics>n8
fun merriment playfulness>up+qb6
gambling gaming>up+lec,lcw
game>up
jocularity>up+qba,f8f,j4f,kpi
nightlife>up
pastime>up+o3v
fireman>up
avocation hobby sideline>v2+f3j
confectionery>13t
sport>13t
gymnastics>10f+ow1
acrobatics tumbling>v7+ow1
backbend>1u
walkover>1u
cartwheel>1u+nfu
handstand>188
hang>188
handspring>1u
headstand>1u
tumble>1u
split>1u
kip upstart>188
scissors>188
straddle>188+ort
somersault somerset summersault summerset somersaulting flip>vg+n0l
jumping>10f
skiing>10f+n7a
telemark>or
aquatics>10f
swimming swim>vp+n4c,n95
bathe>vq+gg1
plunge>vq+mes,meu,nae
dive>vq+n9a
floating natation>vq+n4c
gainer>vt
jackknife>vt+n9b
snorkeling>vq+n9c
rowing>10f+n7v
boxing pugilism fisticuffs>10f+e9y
archery>10f
sledding>10f+n7b
wrestling rassling>10f+mei
sumo>w2
skating>10f+n79
racing>10f+l8j
riding equitation>10f
cycling>10f+n76,n77
bullfighting tauromachy>10f
cockfighting>10f
hunting>10f+ldh,ncl
battue>wa
beagling>wa
coursing>wa+ldj
ducking>wa
foxhunt>wa+ldk
pigsticking>wa
fishing sportfishing>10f+ld5
angling>wh
casting>wh+m8z
followup>t8+jx7
game>t8
game>b7y
innings>wo
turn>t8
counterplay>wo
down>wo
bat>wo
pinball>uz
pachinko>ws
charades>uz
nightcap>wm
doubleheader>wm
curling>wl
bowling>wl
hockey>10f
goalkeeper goalie goaltender netkeeper>t8
tetherball>10f
golf>10f+ldr
croquet>10f+le6
paintball>10f
quoits horseshoes>10f
shuffleboard shovelboard>10f
football+evo
rugby rugger>x7
baseball+2o1
hardball>x9
softball>x9
rounders>x9
stickball>x9
soccer>x7
handball>10f
racquetball>10f
fives>10f
squash>10f
volleyball>10f
pelota>10f
badminton>10f
basketball hoops>10f
netball>10f
tennis>10f
equalizer>3g+las
singles>xo
doubles>xo
pallone>10f
hopscotch>wl
jacks jackstones knucklebones>wl
jackstraws spillikins>wl
leapfrog>iw
marbles>wl
peekaboo bopeep>wl
tiddlywinks>wl
cards>wl
baccarat>y0
auction>y0
cassino>y0
cribbage>y0
ecarte>y0
euchre>y0
fantan sevens>y0
faro>y0
monte>y0
newmarket boodle stops>y0
pinochle pinocle penuchle bezique>y0
piquet>y0
poker>y0
rummy rum>y0
canfield>y0
klondike>y0
whist>y0
crapette>y0
dominoes dominos>wl
nim>wl
billiards>wl
carom>12t+ldw,mgy
masse>12t
miscue>12t
snooker>wl+l7y
bagatelle>wl
anagrams>wl
scrabble>wl
backgammon>wl
checkers draughts>wl
chess>wl
darts>wl
halma>wl
lotto bingo beano keno>wl
ludo>wl
mahjong>wl
pachisi parchesi parchisi>wl
ticktacktoe ticktacktoo>wl
wager>uy+lec,kv9
exacta perfecta>z3
parimutuel>z3
parlay>z3
superfecta>z3
fantan>uy
lottery>uy
craps>uy
roulette>uy
merrymaking conviviality jollification>us+ocf
jinks hijinks>zc
revel revelry>zc+ocf
sexcapade>up
spree fling+nvz,lgi
binge>ze+lhe
carouse carousal bender toot>ze
debauch debauchery saturnalia bacchanal bacchanalia>ze+oj5
carnival>zz
frolic gambol>up+n9p,n1t
capriole>7c
flirt flirting flirtation coquetry dalliance toying>zl+o7q,l4y
foolery tomfoolery craziness lunacy>zl+rct,r18
buffoonery clowning japery frivolity harlequinade prank>zo+rew,j4g
shtik schtik shtick schtick>zp
horseplay>zl
beguilement>uu
edutainment>uu
extravaganza>uu
militainment>uu
nightlife>uu
solemnization solemnisation>1xs+oc6,oj4,oj3
feria>us
fete>us
gala jamboree blowout>us
whoopee>ze
fair funfair>105
horseshow>105
circus>105
show>uu+nn1
cabaret floorshow>105
intermezzo>105+mqb
display showing>105+nn1,nmj
presentation demonstration>105+nn1,mq7
demonstration>105
exhibition>109+omk,nmj
repudiation debunking>109+kpg
rodeo>10b
sideshow>105
sport athletics>up+ow1,n1t
adagio>ut
courante>ut
nautch nauch>ut
pavane pavan>ut
saraband>ut
skank>ut+ng3
hoofing>ut
choreography>ut
ballet>10n
bolero>10n
cakewalk>10n+n3g
cancan>10n
striptease>10n+geb,j8u,j08
jitterbug>ut+n3r
lindy>ut
fandango>ut
farandole>ut
flamenco>ut
gavotte>ut
habanera>ut
shimmy>ut+mtf
stomp>ut+n6a
tarantella tarantelle>ut
beguine>ut
carioca>ut
foxtrot>ut
conga>ut+n3h
cotillion cotilion>ut
minuet>ut
quickstep>ut+n3u
rumba rhumba>ut
samba>ut+n3i
tango>ut+n3c
waltz valse>ut+n3a
mazurka>ut
mambo>ut+n3m
hornpipe>ut
contredanse contradance>ut+n3f
rumba rhumba>ut
hula>ut
pyrrhic>ut
carillon>t8
percussion>t8+fr4
drumming>11m+mrg
singing vocalizing>t8+mpo,mra,mr4
caroling>11o
crooning>11o+l65
crooning>11o+l65
scat>11o
whistling>t8+l5g
officiation>5p+o47,l9a
acting playacting performing>t8+mqd,mqo
portrayal personation>11v+ko8,mqt,mqx
impersonation personation>11v+ko8,mqx
apery mimicry>11x+opg
mime pantomime>11v+fhd,mqz
panto>11z
byplay>11v
performance>109
skit>11v
hamming overacting>11v+mt3
heroics>11v
reenactment>11v+mqu
roleplaying>11v+mqo
liveliness>t8+pr6
circus>n8
dislocation breakdown>n8+jrz
surprisal>n8+kgm
commotion din ruction ruckus rumpus>n8+ojq
furore>n8
havoc mayhem>n8
melee scrimmage>n8
hullabaloo>n8
rampage>n8+ot6,ojo
upset derangement>n8+mu9
bustle hustle flurry ado stir>12c+ogo,niy,ngj
rush rushing>ir+ngn,jv9,ngh
scamper scurry>12k+n47,n23
manoeuvre>ir+n6u
completion>12m
assist>12m
rushing
aerial
lateral
razzle razzmatazz razmataz>8ga
stroke>12m+lbl
swipe>12t+lzw
backhand>12t+m0t
dink>12t
forehand>12t
get>12t
serve>12t
lob>12t+m9f
downswing>12t
fade slicing>12t+m10
hooking>12t
driving>12t
putt putting>12t+m0p
sclaff>12t+m1y,m17
teeoff>12t
cinch picnic pushover>1ip+n33
doddle>138
work>t8+o5y
procedure>13a+sb5,mas
deeds>t8
service>13a
laundering>gu
shining polishing>13a+llp
shoeshine>13f
socage>t8
housecleaning>gb
housecleaning>h7
housewifery>13a
housework housekeeping>13a+oq1
ironing>13a+lzm
workload>13z
piecework>13z
busywork>13a
logging>13a+ln7
nightwork>13a
paperwork>13a
occupation job>t8+k7m
biz>13t
career calling vocation>13t
specialization specialisation speciality specialism>13v+gb5,o8e
specialization specialisation>14+jtq
lifework>13v
employment>13t+o5s
telecommuting teleworking>13z
services>13z
post berth billet>13t+l8r,o0l,l9a
accountantship>142+dzp
admiralty>142
ambassadorship>142+e1u
apostleship>142+e36,e38
apprenticeship>142+e3h
associateship>142
attorneyship>142+fal
bailiffship>142+e5y
baronetage>142
bishopry>142
cadetship>142
caliphate>142
captainship captaincy>142+ec8,ec7,ffa,ec6
cardinalship cardinalate>142+ece
chairmanship>142+fvs
chancellorship>142+edx,edy
chaplaincy chaplainship>142+ee6
chieftaincy chieftainship>142+ec9,f22
clerkship>142+g3e,efr
commandership commandery>142+eh3,eh5
consulship>142+eii
controllership>142+dzp
councillorship councilorship>142+ehc
counselorship counsellorship>142+ejr,ejq,e0o
curacy>142
curatorship>142+el7
custodianship>142+ela
deanship deanery>142+emk
directorship>142+eog,eoe
discipleship>142+eoj
editorship>142+eqp
eldership>142
emirate>142
fatherhood>142
foremanship>142+evy
generalship generalcy>142+ey3
governorship>142+ezc
headship>142+f1z
headship>142
incumbency>142
inspectorship>142+f6r,esr
instructorship>142+gh9
internship>142+f71
judgeship>142+esn,f8i
khanate>142
lectureship>142+apo,1p0
legation legateship>142
legislatorship>142+fb0
librarianship>142+fbh
lieutenancy>142+fbo
magistracy magistrature>142
managership>142+eg0,eoe
marshalship>142+ff0
mastership>142+ffa,f23,foo,ff9
mayoralty>142
messiahship>142
moderatorship>142+fi4,fi3
overlordship>142+foo
pastorship pastorate>142+el6
peasanthood>142+fqp
plum>142
praetorship>142+fv5
precentorship>142+ef1
preceptorship>142+fvd
prefecture>142
prelacy prelature>142
premiership>142+edy,edz
presidentship>142+fvp,fvs,fvr,fvq
primateship>142+e3y
principalship>142
priorship>142+fw7
proconsulship proconsulate>142+fwh,fwg
proctorship>142+fwj
professorship>142+fwq
protectorship>142+dpm
rabbinate>142
receivership>142+fc1
rectorship rectorate>142
regency>142
residency>142
rulership>142+g2s
sainthood>142+g3d,fi0,g3c
secretaryship>142+g5h,g5g
seigniory seigneury>142
seismography>1uy
senatorship>142+g5x
sinecure>142
solicitorship>142+gad
speakership>142
stewardship>142+ela,gdc
studentship>142+g4d,geh
teachership>142+gh9
thaneship>142+gi6
treasurership>142+gkk
tribuneship>142
trusteeship>142
viceroyship>142+gn9
viziership>142+go1
wardenship>142+gp2
wardership>142+gp3
womanhood>142+gqz,cuc
trade craft>13t+mlm
basketry>16w
bricklaying>16w
cabinetwork cabinetry>170
carpentry woodworking>16w+o5n
drafting>16w+mo6
dressmaking>16w
furnishing>16w
lighting>16w
lumbering>16w
oculism>16w
papermaking>16w
piloting pilotage>16w+n70,n7f
plumbing plumbery>16w
profession>13t
metier>13t
architecture>17a
newspapering>17a
medicine>17a+rzw,j2q
cryptography coding steganography>t8+l1j
superscription>t8+mom,mol
triangulation>1vu+kaq
cabinetmaking joinery>170
pyrotechnics pyrotechny>16w
shoemaking cobbling>16w+jfh
roofing>16w+lki
shingling>16w+lkj
tailoring>16w
accountancy accounting>13t+dzp
costing>17o
bookkeeping clerking>17o+o5t
fifo>17o
lifo>17o
butchery butchering>22z+lth
labor toil>13a+o6d,o5i,psd
strikebreaking>28p
corvee>17u
drudgery plodding grind donkeywork>17u+o6d
exertion travail>17u+o6d
wrestle wrestling grapple grappling>17y+mei
hackwork>17u
haymaking>17u
haymaking>x
overwork overworking>17u
subbing substituting>13a+o4v,nv3
difficulty>17y+odn
tsuris>185
straining>17y+lf2,pu4,mwl,ldp
exercise exercising workout>17y
conditioner>188
aerobics>188
bodybuilding musclebuilding>188
weightlift weightlifting>18b
clean>18c
calisthenics callisthenics>188
calisthenics callisthenics>tb
isometrics>188
jogging>188+n43
pandiculation>188
pushup>188
squat squatting>188+mcb
consultancy>1sw+e0m
cosmetology>1sw+ejk
optometry>1sw+fnu
quackery>1sw
overkill>17y
supererogation>17y
overexertion>17y+o3l
investigation investigating>13a+kkh,kkp
analysis>18s+oz0
count counting numeration enumeration>18s+kxm,kxh
detecting sleuthing>18s+kkg,nnm
forensics>18s
examination scrutiny>18s+nni,kei,nm5
testing>18s+kki,ofc,kko
inquiry enquiry>18s+kkh
research>18s+kav
search>18s+kav
inquest>18z
cloning>190
scnt>190
experiment>190+ofd
testing>195+ofc
microscopy>190+s4b,fgz
esr>19m
endoscopy>18x
gonioscopy>18x
keratoscopy>18x
rhinoscopy>18x
scan>18x+nne
scanning>1ww
survey study>18x+nor,kal,nn7,kap
testing>18x
urinalysis uranalysis>18t
scatology>18t
polarography>18t
colorimetry>18t
titration+jxo
spectroscopy spectrometry>18t
dialysis>18t+jlp
apheresis pheresis>19n
hemodialysis haemodialysis>19n
likening>96
analogy>96+rcj,kb9
collation>96+kc1
contrast>96+oow,kbz
lighterage>lq+n8m
visitation>2d7
surveillance>18s
cbc>18u
census nosecount>18u+kxj
countdown>18u
miscount>18u+kxi
recount>18u
wiretap>18s
espionage
care tending>13a
maternalism>1a4
babysitting>1a4
aftercare>1aa
brushing>1a4
eyedrop>1aa
treatment>1a4+j2c
incubation>1a4+jf2
livery>1a4
massage>1aa+j18,lkd
effleurage>1ad
petrissage>1ad
reflexology>1ad
tapotement>1ad
manicure>1a4+izo
pedicure>1a4
therapy>1aa+s49,gic
diathermy>1aa
aromatherapy>1ak
chemotherapy>1ak
electrotherapy>1ak+j3a
heliotherapy insolation>1ak+nkn
hrt>1ak
immunotherapy>1ak
iontophoresis iontotherapy emda>1ak
antipyresis>1ak
nursing>1a4+j2i
tlc>1a4
nurturance>1a4+li8
skincare>1a4
adenoidectomy>s2
adrenalectomy>s2
appendectomy appendicectomy>s2
amputation>1x8+lmr
angioplasty>1x8
arthroplasty>1x8
arthroscopy>1x8
castration>1x8
cautery cauterization cauterisation>1x8+joc
chemosurgery>1x8
craniotomy>1x8
cryosurgery>1x8
clitoridectomy>s2
curettage curettement>1x8
debridement>1x8
decortication>1x8+j8t,lnq
disembowelment evisceration>rx+jaq
electrosurgery>1x8
enterostomy enterotomy>1x8
enucleation>1x8+j8q
embolectomy>s2
endarterectomy>s2
evisceration>1x8
exenteration>1x8+j8r
fenestration>1x8
gastrectomy>1x8
gastrostomy>1x8
hemostasis haemostasis hemostasia haemostasia>21o
hypophysectomy>s2
hysterectomy>s2
hysterotomy>1x8
implantation>1x8+may
incision>r4+md5
jejunostomy>1x8
laminectomy>s2
laryngectomy>s2
lithotomy>s2
lobectomy>s2
lumpectomy>s2
microsurgery>1x8
mastectomy>s2
mastoidectomy>s2
meniscectomy>s2
nephrectomy>s2
neurectomy>s2
oophorectomy ovariectomy>s2
ophthalmectomy>s2
orchidectomy orchiectomy>s2
pancreatectomy>s2
pneumonectomy>s2
prostatectomy>s2
salpingectomy>s2
septectomy>s2
sigmoidectomy>s2
splenectomy>s2
stapedectomy>s2
sympathectomy>s2
thrombectomy>s2
thyroidectomy>s2
tonsillectomy>s2
myotomy>1x8
myringectomy>1x8
myringoplasty>1x8
myringotomy>1x8
neurosurgery>1x8
orchiopexy>1x8
osteotomy>1x8
ostomy>1x8
ppp uppp>1x8
phlebectomy>1x8
anaplasty>1x8
polypectomy>1x8
resection>1x8+lms
rhinotomy>1x8
rhizotomy>1x8
sterilization sterilisation>1x8+j0x
strabotomy>1x8
taxis>1x8
tracheostomy tracheotomy>1x8
transplant>1x8+mb6
trephination>1x8+j0y
tympanoplasty>1x8
uranoplasty>1x8
justice>1nj
judicature>1d9
sedation drugging>1ak+j2r,ixw
douche>1aa+izg
enema clyster>1aa
lavage>1aa+iz8
bandaging binding>1aa+lrs
hospice>1aa
bloodletting>1aa
defibrillation>1aa+ogw
detoxification>1aa+jz3
detoxification>1aa+j2e
physiotherapy physiatrics>1ak
phytotherapy>1ak
flooding>1ak+mao
hypnotherapy>1ak
psychoanalysis>1ak+kaj
radiotherapy actinotherapy>1ak+fz0
electroshock ect>1ak
thermotherapy>1ak
chiropractic>1aa
fomentation>1aa+iz5
naturopathy>1aa
naprapathy>1aa
orthoptics>1aa+fob
osteopathy>1aa+foc
osteoclasis>1aa
disinfection>1aa+j35
digitalization digitalisation>1aa+j2j
acupuncture stylostixis>1aa
acupressure shiatsu>1aa
autogenics>1aa
allopathy>1aa
homeopathy homoeopathy>1aa
hydropathy hydrotherapy>1aa
stalk stalking>17u
birdnesting>17u
predation>17u
detrition rubbing>17y+lm6
anointing anointment>17u+j2v
fumigation>17u+nlx
galvanization galvanisation>17u+lo2
bodywork>17u
handling>17u
unloading>1eg+m78
picking>17u+lyo
pickings taking>14
planking>17u+lul
wiring>17u+jz5
handicraft>16w
sewing stitching>1em+ltz
baking>1po
suturing>1en
vasectomy>s2
vasovasostomy>1x8
vulvectomy>s2
vivisection>1x8+go0,mcq
lubrication>17u+m6x,jcg
paving pavage>17u+lo3
spatter spattering splashing splattering+lxz,ly1
tinning>17u
tinning>17u
papering paperhanging>17u+lo5
plastering daubing>17u+lwv,lwy,j2m
plating>17u+m02
scumble>17u
tiling>17u+luw
waxing>17u+lo9
duty>13a
job task chore>1f5+o4r,o6h,o9l
stint>1f6
role>1f5+o47,l9a
stead lieu>1f8
behalf>1f9
third>t8
steal>x9
forward>t8
schoolwork>1ip
assignment>1f5+o4p
dawah>13a
mission>1ff+ob3,ki3,fht
errand>kv
reassignment>1ff+o4s
shitwork>1f6
misconduct>t8+oej
trespass violation usurpation>1fl+oi8,ndf,ohy,nbv
inroad>1fm
misbehavior misbehaviour misdeed>1fl+oej
delinquency>1fo
mischief deviltry devilry devilment rascality roguery roguishness shenanigan>1fo+mvr
ruffianism>1fo
indecorum>1fo
irregularity>1fo+r7i,qq4
deviance>1ft+qq5,oom
indecency>1fo+r3g,pma
indiscretion peccadillo>1fo
infantilism>1fo
dereliction>1g0
nonfeasance>1fy
negligence carelessness nonperformance>3n+k8f,p79
evasion dodging>1g0+km4,km7,km6
malingering skulking>1g1+o9t
shirking slacking goldbricking>1g1+o9r,o9u,k8j
circumvention>1g1+km4
waste wastefulness dissipation>t8+lhn,pso,nvy,lek
extravagance prodigality lavishness highlife>1g5+q4i,rqa
squandering>1g5+leg
wrong>1fl+rak,oeb
injustice unfairness iniquity shabbiness>1fl+py2
infliction>1fl+khz
transgression evildoing>1fl+oht,ohv
abomination>1gb+mum
evil immorality wickedness iniquity>1gb+rup,run
villainy>1gb
deviltry devilry>1gd
profanation desecration sacrilege>1gd+r9s,ohy
depravity turpitude>1gb
pornography porno porn erotica>1po+k6j
intemperance>1gb
prostitution harlotry whoredom>1h7+fx6,ogz
drinking boozing crapulence>1gj+lfp,lfl
betrayal perfidy+gk0,ofr
plagiarism plagiarization plagiarisation piracy>1hf+nwm,nwn,fss
trick+emq
overrefinement twisting+kwd,jwe,ko3
trickery chicanery chicane guile wile shenanigan+p09,l9v,oit
fraud fraudulence dupery hoax humbug>1gq+kpm,okj,oiy
jugglery>1gq+oj1
pretense pretending feigning+mqr,kob
pretend>1gt
affectation mannerism affectedness>1gt
masquerade charade>1gt+ko9
sin sinning>1gb+oht
superbia>1gx
invidia>1gx+puv,myu
avarice rapacity avaritia>1gx+ovz
sloth laziness acedia>1gx+p6d
ire ira>1gx+oz1,mvk
gluttony overeating gula>1gx+lhe
lust luxuria>1gx+qvv,lh1
terrorization terrorisation>1gb+odl
offense>1gb+ohv
crime>1h6+kon,omv,obe
cybercrime>1h7
felony>1h7
fraud>1h7
barratry>1ha
hijack highjack>1h7+m5v
mayhem>1h7
misdemeanor misdemeanour infraction violation infringement>1h7+ohw,ohv
violation infringement>1fl+ohw,nbv,op0
foul>1hf+ldv
perjury>1he+kny
sedition>1he
molestation>1h7+oi4
perpetration committal>1h7+ojf
rape ravishment>1h7+ohx,lb6
mugging>1h7+nwl
thuggery>1h7
bigamy>1h7+e88
racket>1ir+fyx
embezzlement peculation defalcation misapplication>1hs+nxs
swindle>1ha+o2d,oii,l9v,oic
larceny theft thievery thieving stealing>1h9+nzs,nzt,fab
pilferage>1hs+nwi
shoplifting shrinkage>1hs+nwk
robbery>1hs+nzr
heist holdup stickup>1hv+oi9
treason>1h7+py9,gk0
biopiracy>1hs
caper>1hv
dacoity dakoity>1hv
heist>1hv+oij,oi9
highjacking hijacking>1hv+m5v
rolling>1hv
petty>1hs
burglary>1h9+oi9
housebreaking>1i5
attempt effort endeavor endeavour try>t8+of9,ofa
bid>1i7
fling>1i7
foray>1i7
contribution>1i7+nyy
seeking>1i7+ntw
stab>1i7
striving nisus pains>1i7+psh,lf2,ldp,ofa
struggle>1i7+o5j
duel>1if+eq6
scramble>1if+m8t
buyout>4i
trial run>1i7
elisa>1ij
audition tryout>1ij+mqm
mot>1ij
spadework>13a
timework>13a
undertaking project task>13a+o6d,o5i,o4r,mk6
adventure escapade>1ip+ox8,etb,dos,og9
enterprise endeavor endeavour>1ip+ofa,ers
marathon>1ip
venture>1ip+o3p
speleology spelaeology>v4+fuw
campaign cause crusade drive>1it+l41,o5i,m8x,m9q
consumerism>1iv
campaigning candidacy candidature electioneering>1iv+o5z
hustings>1ix
feminism>1iv
reform>1iv+jfw
stumping>1ix
risk danger>1it+rbr,l4u,rk1,rbq
crapshoot>1j2
gamble>1j2+og7
federalization federalisation>t8+jz0
regulating>t8+oe2,ket
deregulation deregulating>5k+oe3
regularization regularisation>t8+jgv,oe2
coordination>1j6+o7r,jvt
synchronizing>1j9+jq7
proration>1j9+ka8,ka7
restriction>1j6+odt,jdt,jdo,jdr
clampdown>1jc
hire>m
possession ownership>t8+fos,for,nrn
retention holding>1jf+nx7
withholding>1jg+nry
storage>1jg+nx3,nwv
stowage stowing>22z+m7t
tankage>22z+nx0
seizing prehension>t8+lit,ovz,lj2
clasp clench clutch clutches grip hold>1jl+lj4,mei,ljm,lj2
nelson>1jm
hammerlock>1jm
headlock>1jm
scissors>1jm
stranglehold>1jm
toehold>1jm
steering steerage>t8+n6u
steering>t8+o7w
aim>1ju+le0,le1
navigation pilotage piloting>1ju+n70,n7f
protection>t8+lby
shielding>1jx+lc2
guardianship keeping safekeeping>25n+dpm
hands>1jz+r3y
preservation>1jx+nws
conservation>1k1+nws
conservancy>1k2
momism overprotection overshielding>1jx+lc0
censoring censorship
precaution safeguard>b7+lct
defense>1jx
inoculation vaccination>1kn+j2y
inoculating vaccinating>1jx+j2y
variolation variolization>1k9
aikido>1jx
judo>1jx
jujutsu jujitsu jiujitsu>1jx
ninjutsu ninjitsu>1jx
karate>1jx
taekwondo>1jx
taichi taichichuan>1jx
lining>17u
locking>1jx
escort>1jx+osu,ndy
grooming>1jx+izl,izz,izv
primping>1kl
immunization immunisation>1jx+j2y
tutelage guardianship>1jx+dpm,ob3,o7p
ruggedization ruggedisation>1jx+j84
waterproofing sealing>1jx+lob,lwc
wear wearing>m+izy
respiration
breathing+iwd,kk4
cardiography>1x8
eupnea eupnoea>1kt
hyperpnea>1kt
hypopnea>1kt
panting>1kt+iwo
smoking>1kt+lhw
puffing>1kz+lhx
exhalation+iwl
snore snoring stertor>1kt+ixm
snuffle sniffle snivel>1kt+iwx,j1f
wheeze>1kt+q78,iws
inhalation+iwn,lhy
gasp pant>1l5+iwo
yawn yawning oscitance oscitancy>1n1+iww
toke>1l5
consumption ingestion intake uptake+led
eating feeding>1l9+lf6,lfa
chomp>1la+lfv,m3z
browse browsing>1la+mep
coprophagy coprophagia>1la
shock>1n1
fart farting flatus>1n1+j43
swallow deglutition>1l9+lfh,li4
aerophagia>1lg
gulp draught swig>1lg+li5
gulping>1n1+l7o,li5
dining>1la+lf8
engorgement>1la+lhe
feasting banqueting>1la+lgt
graze grazing>1la+meq,mep,mib
lunching>1la+lgq
munch>1lb+li3
repletion surfeit>1la+o0k,lhf
supping>1la+lid
tasting savoring savouring relishing degustation>1la+lhm,nr6,lhl
nibble>1lb+m40
necrophagia necrophagy>1la
omophagia>1la
scatophagy>1la
sucking suck>1l9+n02,lfg,lgu,mbs
lactation>200+lgu
drinking imbibing imbibition>1l9+lfh
swilling guzzling>1lz+lfk,lfe,li5
sip>1lg+lfj
potation>1lz
bondage>1m5
outercourse>1m5
sex+mtr
conception>1m5
copulation coitus coition>1m5+m2v
lovemaking>1m5+m2s
mating pairing>1m5+m2v
onanism>26m
procreation>1m5+j0i
miscegenation crossbreeding interbreeding>1mb+m2x
multiplication propagation>1mb+j0i,j0h
biogenesis biogeny>1md
hybridization hybridisation crossbreeding interbreeding hybridizing>1m9+m2x
inbreeding>1m9
contraception>26m
servicing>1m9
foreplay>1m5
caressing cuddling fondling hugging kissing necking petting smooching snuggling>1mj+m2o,m2r,m31,m2n
snogging>1mk+m31
perversion>1m5
autoeroticism autoerotism>1m5
promiscuity>1m5
lechery>1m5
homosexuality homosexualism homoeroticism queerness gayness>1m5+q8e
bisexuality>1m5
bestiality zooerastia zooerasty sodomy>1m5
response+kg7
automatism>1mt
rebound>1mt
overreaction>1mt+kg8
gsr>1mt
tropism>1mt
taxis>1mt
kinesis>1mt+s3g
reflex>1mt
miosis myosis>1n1
mydriasis>1n1
gooseflesh goosebump horripilation>1n1+nky,nkx
startle>1n1+n4q
tremble shiver>1n1+rkv,ixf,qan,ixg
crying weeping tears+j1d
snivel sniveling>1n7+j1f,l5d
sob sobbing>1n7+j1e
wailing bawling>1n7+l5t
calculation computation computing>1x8+ka4,kvv,kfq
recalculation>1nb+kaa
permutation>1nb+jp0
maximization>1nb
subtraction minus>1nb+kae
plus>1nb+kxm
exponentiation>1nb
quadrature>1nb
judgment>m+kzq,kcn,kci
adjudication>1nj
evaluation rating>1nj+kdc
scoring>1nl
estimate>1nj+kco
moralism>1nj+qns
look looking>t8+nm4
glance glimpse>1np+nl8,nol
scrutiny>1np+nni,kei
peek peep>1np+nok,nol
squint>1np+ix3
stare>1np+nm6
gaze>1nu+nm8,nm6
glare glower>1nu+iyx,iyy
contemplation>1nu+noi
gape>1nu+nog
inspection>18x
resurvey>19f
sightseeing>1np+nn9,mzk
observation observance watching>1np+o94,nl7
monitoring>1o2+noc
sighting>1o2+nod
stargazing>1o2+nm9
watch vigil>19w+o94,nn8
stakeout>19w
spying>1o6+kkg
eyeful>1np
dekko>1np
listening>t8+np3,oib,np1
relistening rehearing>1ob
lipreading>t8+k9i
tasting>t8+nr4,nr7
smelling>t8+nls,nlq
education instruction pedagogy didactics>t8+s5c,knl,s7a,qdz
coeducation>1og
course>1og
coursework>13a
dramatics>1og
teaching pedagogy>17a+s5c,s7a
catechesis>1ol
phonics>1ol
schooling>1ol+o4h
indoctrination>1ol+k7y
inculcation ingraining instilling>1op+k83,kgw
tutelage tutorship>1ol+efz,knn
lesson>1ol
elective>1oi
propaedeutic propaedeutics>1oi+ozl
refresher>1oi+keh
seminar>1oi
workshop>1oi
hypnopedia>1ol
spoonfeeding>1ol+kkm
lecturing>1ol+15c,knp
fartlek>1p2
training grooming>t8+o4e,k7s,knw
drill>1p2+k82,mqv
retraining>1p2+k7t
rehearsal>1p3+mqv
scrimmage>1p3+mqw
modelling modeling>t8+mp2,msa
simulation>1p7
dramatization dramatisation>t8+mpe,l10
pageant pageantry>t8
figuration>t8+mjx
schematization schematisation diagramming>t8+mop,mjn
picturing>t8+mof
typification>t8+ko4
portraiture>1pd+moi
tomography>1pd
photography>1pd+s1q,4v7,fs3
radiography>1ph+fyz
xerography>1ph
overexposure>1ph+nkq
underexposure>1ph+nkt
filming cinematography>1ph+l2d
take>1pm+l2d
creation>t8+miz,mtc
mintage>16w+mk8
molding casting>1po+mp2
recording>1po+l21
mastering>1pr
construction>1po+mla
bricolage>1pt
crenelation crenellation>1pt+o0u
erecting erection>1pt+mlw
assembly>1pt+ml7
dismantling dismantlement disassembly>t8+mlj
leveling>1pt
shipbuilding>1pt
production>m
rustication>1pt
overproduction overrun>1qv+nhv,mry
output yield>1qv+mjh,mj2
brewing>1qv
autosexing>1qv
cultivation>1qv+ms2,ms7
aquaculture>1q7
beekeeping apiculture>1q7+e7f
farming agriculture husbandry>1q7+e11
arboriculture>1qa+ew0
monoculture>1q7
tillage>1q7+mrz
dairying>1qa
gardening horticulture>1qa+f45,ms0
plowing ploughing>1qh+ms4
tilling>1q7+mrz
hydroponics aquiculture>1qa
insemination>1qa+m8e
ranching>1qa+o6f
naturalization naturalisation>fe+jj7
landscaping>1qf+ms1
floriculture>1qf
roundup>1qk
haying>isa
rainmaking>1q1
mining>1qv+lsl,leu
quarrying>1qv+lev
boring drilling>1qv+m3n
sericulture>1qv+g69
industry manufacture>22z+ml7
devising fashioning making>1q1+mla,miz,mir,mlk
mapmaking cartography>1qw+ecu
moviemaking>1qw
fabrication manufacturing>1po+ml7
formation>1qz+mlo,j6g
forging>1r0+mn5
metalworking metalwork>1r0
granulation>1r0+j6j
grooving rifling>1r0+m4u
newspeak>1qz
prefabrication>1qz+mrw
confection>1po+m4y,mjc
lamination>1po+mj9
tanning>16w+jzu
affixation>1po
design designing>1po+mkb,kfi
zoning
programing>1po+msm
writing authorship penning>1po+mp6,grh
adoxography>1re
drafting>1re+mpf
dramatization dramatisation>1re+mpe
fabrication>1re+j4w,mjw,mjt
historiography>1re
metrification>1re
novelization novelisation>1re+j4w
redaction>1re+l0i
lexicography>1re
realization actualization actualisation>1po+mkm
reification>1ro+jpp
reification>1ro+ke5
art>1po+e4f
ceramics>1rr+s98,fv0
decalcomania>1rr
decantation>14+nhm
decoupage>1rr
draftsmanship>1rr+eph,epi
glyptography>1rr
gastronomy>1rr
origami>1rr
painting>1rr+mob,moa
fresco>1s0+mo4
impasto>1s0
printmaking>1rr
sculpture>1rr+lmy,mcv,mo9
modeling modelling>1s4+mp2
topiary>1rr
tracing>1rw+mfe
arranging>1po
orchestration>1s8+mpx,mpw
invention>1po+mjt,mjo
neologism neology coinage>1sa+mp4
devisal>1sa+mjo
approach>1po
framing>1po
avenue>1sd
excavation digging>1po+lsl,lsm,lsi,nmq
petroglyph>1po
truncation>1po+nv2
drilling boring>1po+m3n
gouge>1po+lpp
puncture>t8+lp3
fetoscopy foetoscopy>1x8
cutting>1po
search>t8+lsz,nnj
exploration>1so
foraging forage>1so+nw3
frisk frisking>1so+lt3
manhunt>1so
seeking>1so+lsz,ntx
ransacking rummage>1so+lt4,lt5
probe>1sp
use usage utilization utilisation>t8+oi1,lf4,lei,lf0
misuse>1sw+jb7,lel
exploitation>1sw+lew,les
recycling>1sw+leq
application>1sw+lei
misapplication>1t0+lel
technology>1t0+s10,dpq
engineering>1t2+kfo
railroading>1t2+o0c,n89
overuse>1sy+len,lex
capitalization capitalisation>1sy+nwr
capitalization capitalisation>1nn
battle conflict fight engagement>m+o3x,l8y,l91
blockade encirclement>m+maf
defense>m
armageddon>1t8
conflict struggle>m+l91,l8y
encounter skirmish>28t+lbk
contretemps>1td
maneuver manoeuvre>t8
standoff>1ta+m8x,lc4
biodefense biodefence>1ta
minelaying>1ta
rebellion insurrection revolt rising uprising>1tc+ojh,ojk,f6x,pic
revolution>m+g1e,ojk
insurgency insurgence>1tj
intifada intifadah>1tj
mutiny>1tj+fjx,ojl
combat>1t8+l91
aggression>14+lb1
hostilities belligerency>1to+q34
violence>1tp+mfs
plundering pillage pillaging>1tp+o1q,o1r
rustling>1hs+nwj
depredation predation>1ts
bioattack>1u3
campaign>t8
expedition>1tw
crusade>1tx
mission>t8
sortie>m
reinforcement>t8+jco
attack onslaught onrush>t8+lb1,lb4
war warfare>m+l94
dogfight>1t8+ep0,l92
assault>1t8
charge>1u2+lbd
countercharge>1u6
diversion>1u2
penetration>1u2
blitz blitzkrieg>1u2+lbq
invasion>1u9+lbr
infiltration>1u9+o7n
foray raid maraud>1u9+ndk,oco,ljy
strike>1u2
counterattack countermove>1u2+lbm
bombing>1u2+lc5
bombardment>2eu
offence offensive>t8
rollback>1ui+m8x
peacekeeping>t8
psyop>t8
scouting reconnoitering reconnoitring+not
fire firing>1u2+lch,lc9
barrage bombardment shelling>1un+lci
fusillade salvo volley burst>1un+ly9,nec,lcq
counterfire>1un
crossfire>1un
fratricide>1un
dating>18t+k8r
scouring>1so+lt1
shakedown>1so
cannonade drumfire>1un+lcl
jihad jehad>1ie
measurement measuring mensuration>t8+kar,kdc,oro,jxj
actinometry>1uy
algometry>1uy
anemography>1uy
anemometry>1uy
angulation>1uy
anthropometry>1uy
audiometry>1uy
bathymetry>1uy+kh5
calibration>t8+kdd,jvw,jio
tuning>1v7+jip
collimation>1v7+jvr
synchronizing synchronising>1v7+jq7
camber>1v7
voicing>1v7
calorimetry>1uy+ry9
cephalometry>1uy
densitometry>1uy
dosimetry>1uy
fetometry foetometry>1uy
hydrometry gravimetry>1uy
hypsometry hypsography>1uy
micrometry>1uy
observation>1uy+nnm
pelvimetry>1uy
photometry>1uy
quantification>1uy+jxj
shading
divergence divergency+rc3,nek
sounding>1uy
scaling>1uy+otf
spirometry>1uy
surveying>1uy
scalage>8ai
mammography>1x8
thermography>1x8
test>1uy+kki
rorschach>1vy
tat>1vy
randomization randomisation>t8
codification>t8+jwy
formalization formalisation>t8+ob9
ordering>t8+kbn,khr
scaling grading>1w4+kbn
succession>1w4+qta,kbw,o5h
alternation>1w6+j58
layout>1w4
listing itemization itemisation>t8+kxe,kxd,oar,kxc
grouping>t8+l8w,kbj
phrasing>1wa
categorization categorisation classification>1wa+kbd,kbm
indexing>1wc
relegation>1wc+o54
stratification>1wc+oe7
taxonomy>1wc+gh7
typology>1wc
collecting assembling>1wa+nyn,lyk
compilation compiling>1wi+mjb,nyn
sorting>1wa+kbd
supporting>t8
shoring>1wl+lj6
dangling hanging>1wl+m6o,m6l,j6s
continuance continuation>t8+oq6,nc2,kk6
prolongation protraction perpetuation lengthening>1wo+onp,jkn,opt
repetition repeating>1wo+mrj,kyj
echolalia>1wq
iteration>1wq+kyj
reiteration>1wq+kyj
copying>1wq+msl,ms8
duplication gemination>1wu
replication>1wu+mrq
replay>1wq+mrt
headroom>1ww
playback>1ww+mrt
imitation>1wu+ms8
emulation>1x0+oph
perseverance perseveration>1wo+kyk,jmv
abidance>1wo+kch
pursuance>1wo+o3v
holdover>1wo
discontinuance>d9+opx
disinheritance>1x6+nzh
procedure process>t8+o7t,sb5,o3o
mapping>1x8
sop>1x8
stiffening>1x8+jsc
recusation>29q+kdo
indirection>1x8
rigmarole rigamarole>1x8
routine>1x8
rut groove>1xf
ceremony>t8
chanoyu>1xh
lustrum>t8+jwk
ritual rite>tm+k10
agape>t8
worship>t8
deification apotheosis>1xm+kq3,k34
rite>t8
vigil>1xo
orgy>1xo
popery papism>tb+ds6
ritual>tb+k10
ritualism>tb+g1u
circumcision>1xo+loz
nudism naturism>tb+fmc
systematism>tb+fny,gh7
transvestism transvestitism>tb
liturgy>1xo+fc7
sacrament>t8
seder>bj4
eucharist liturgy>1xz+fc7
communion manduction>1xs
intercommunion>1y2
betrothal espousal>1xk+ksc
wedding>1xk+oc3
bridal espousal>1y5
baptism>1xz+e6i,l45
christening>1y7+l45
penance>1xz
confession>1y9
shrift>1ya
sanctification>t8+kqq,jwi
communalism>2av
consecration>2av+o4a,ksf,kse
oblation>t8
oblation>22f
libation>t8
prayer supplication>1xm+kiw
bhakti>1yi
novena>1yi
stations>1yi
benediction>1yi+kqp
idolization idolisation>1xm+muy
adoration latria>1xm
idolatry>1xm+f5k
veneration cultism>1xm+ksf
idiolatry autolatry>1xm
anthropolatry>1xm
gyneolatry gynaeolatry>1xm
lordolatry>1xm
thaumatolatry>1xm
topolatry>1xm
arborolatry>1xm
astrolatry>1xm
cosmolatry>1xm
diabolatry demonolatry>1xm
pyrolatry>1xm
hagiolatry hierolatry>1xm
heliolatry>1xm
zoolatry>1xm
monolatry>1xm
selenolatry>1xm
energizing activating activation>t8+k4e,ixx
revival resurgence revitalization revitalisation revivification>ayp+iy2,j81,om0,j8g
rebirth renaissance renascence>1z8
regeneration>1z8+j8e
resurrection>1z8+j3z
resuscitation>1z8+j3x
presentation>t8+nve
concealment concealing hiding>t8+jkb,nmr
mask>1ze+nmw
cover covering screening masking>1ze+nmw,lc2
burying>1ze+lkm
smokescreen>1ze
stealth>1ze+n2d,rdk
locating positioning emplacement>t8+m7y,nb8,m7x,men
juxtaposition apposition collocation>1zk+kbl,m8b,m8h
tessellation>1zl
orientation>1zk
planting>1zk+may
fingering>1zk
stay>m+ote,omw,n06,j52
residency abidance>m+omw,sb8,rf5,ons
occupancy tenancy>1zr+ghw,g10,ons
inhabitancy inhabitation habitation>1zs+oo4,onv
camping bivouacking tenting>1zt+oo3
sojourn>1zq+os7
visiting>2d7+mzj
stop stopover layover>1zq+opx
supplying>t8+o05,lgj,oba,o19
irrigation>1zy+jd5
feeding alimentation>1zy+lib,lgg,lg8
gavage>200
overfeeding>200+lgb
spoonfeeding>200+lgc
tpn>200
fueling refueling>1zy+o18,ntm,o17
healthcare>1a4
issuing issuance>1zy+oba
logistics>1zy+s7j
stocking>1zy
exaction>t8+l3e
inactivity>m
pause>20b+kk3,on6
respite>20c+kk3,jnk
waver falter faltering>20c+n42,l0j,on4,on6
intermission>20c+kk3
freeze halt>20c+ohd,n09,n08
wait waiting>20b+omz
repose>20b+iy8,mcf
bedrest>20i
laziness>20i+pz1
quiescence quiescency dormancy>20i+p1w
leisure>20i
idleness idling loafing>20b+o6a,ow6
vacationing>20m+os5
caravanning>20o
delay>20b+jva,jvd
demurrage>20q
forbearance>20q+otb
postponement deferment deferral>20q+onb
prorogation>1x6+onb,o71
cunctation shillyshally>20q+ona
slowdown lag>20q+jtw,nc8,jtx
dalliance dawdling trifling>20q+os3,nd3
filibuster>20q+oa3
interjection interposition interpolation interpellation>r5+jb3,kuw
tarriance lingering>20q+nd2
abruption>r5
heckling barracking>r5+ku5
abstinence>t8
asceticism ascesis>t8
chastity celibacy>213
fast fasting>213+lh4,lh3
dieting>216+s21,eo7
inhibition>213+o6n
tolerance>26a+kch
lenience leniency>219+qxs
clemency mercifulness mercy>21a+qm7
luxuriation>t8+lic,lh9
enjoyment delectation>t8+mz0,myb,lh8
mourning>t8+mww
gratification>14+mxx,lgh
satiation>21f+lhf
indulgence indulging pampering humoring>21f+kpz,oi7,lgh,oe0
pleasing>21f+mxv
orgy binge splurge>21h
hindrance hinderance interference>m+o8s
blockage>21k+m6b,lvl,ohd,oh8
siege besieging beleaguering>1t9
stalling>21k+jvc,ona
stop stoppage>m+opx,ohd
complication>21k+jqt,jqw
deterrence>21k+ku7
prevention>21k+kl6,o8p
averting>21r
debarment>21r+oda
interception>21r+m3i
obviation forestalling preclusion>21r+o8w,ohs,omc,o8x
prophylaxis>21r+q70
save>21r
suppression crushing quelling stifling>21r+mdy,jvk,o6q,jvh
recusation recusal>21r+kzt
communalism>m
confederation>m+o74,o7j,oal
association>m+ok6,oak
fraternization fraternisation>222+o4k
affiliation>222+o7l
reaffiliation>224
mingling>m+okp
decolonization decolonisation>m
disbandment>m+neh,nee
redistribution>m+lyi
apportionment apportioning allocation parceling parcelling assignation>m+nt5,oae,ntg,nxw
reallotment reallocation>22a+nth,nt6
rationing>22a+ntj
parcel>22a+nxy,nt5
misdeal>m+nua
giving>m+nyy,lg8
bestowal bestowment conferral conferment>22f+nvj
welfare>h10
dole pogy pogey>22h
medicare>22h
medicaid>22h
philanthropy>h10+frs
charity>22f
donation>22f+nvi,nyy
alms>22n
almsgiving>22f
handout>22m
commerce commercialism mercantilism>23t+pdr
trade>22r+nv8,nv9
nafta>22s
unitization unitisation>22r
lending loaning>1k
usury>22v
arbitrage>234+nvb
ipo>22r
business>22r
operation>1ir+o89
market marketplace>t8+jw4,ny6
finance>22z+s22,nsa
financing funding>232+nsa
investing investment>232+nw8
leverage leveraging>234+o30,o31
flotation floatation>232
banking>232+nz2
banking>25r
cooperative>c9x
advertising publicizing>22z+kzz,ky6,l02
publishing>22z+kzc,msg
republication republishing>23b+msh
serialization serialisation>23b+jh2
typography>16w+s43
printing>22z
photogravure rotogravure>23f
publication>23f+msg,kzc,l7j
packaging>22z+m6y
meatpacking>23i
unitization unitisation>23i
catering>13t
agribusiness agriculture>22z+e11
shipping transport>22z+m37,n8a
hauling trucking truckage>23n+n8k,m4i,m4d
cartage carting>23o
freight freightage>23n+n8b,m7b
express expressage>23n
ferry ferrying>23n+n85
transaction>m+o8c,nu9
operations>23t
transference>23t
barter swap swop>22r+nv4,nv8,nv5
logrolling>23t
deal>23t+nv8,nv9
downtick>23t
uptick>23t
rental renting>23t+o9i
importing importation>22r+o1u
exporting exportation>22r+o1v
smuggling>242+o1t
neuromarketing>22r
selling merchandising marketing>22r+nv9,nu2
narcotraffic>22r
simony barratry>22r
retail>246+otg
wholesale>246+nub
sale>246
sellout>246+nuc
sell>24p+nu2
syndication>246+nu5
dumping>246+o2b
retailing>246+otg
telemarketing teleselling telecommerce>246
telemetry>1uy
thermometry>1uy+sbd
tonometry>1uy
vending peddling hawking vendition>246+nyk
venture>22z+ox9,og9
viscometry viscosimetry>1uy
resale>246
sale>246
closeout>idm
realisation>idm+nu7
selloff>idm
upholstery>16w+o1k
payment defrayal defrayment>22r+o26,nuq
evasion nonpayment>22r
amortization amortisation>24u
prepayment>24u+nul
ransom>24u+nuz
repayment>24u+nxa
spending disbursement disbursal outlay>24u+nyh,nvv
underpayment>24u+nuk
expending>250+nvv
amortization amortisation>ot
migration>ir+n05
stampede>m
sanction>m
governing governance>m+ojw,o82
legislation legislating lawmaking>257+oa4
winemaking>16w
viticulture viniculture>1q7
enactment>258+oa4,o6z
enforcement>m+ohf,ohe
coercion>25c+odh
implementation>25c+jx7,mkc
imposition infliction>25c+nyp,khz
vigilantism>25c
domination>m+onm
bossism>25h
monopolization monopolisation>25h+nrl
socialization socialisation acculturation enculturation>m+j7l,o4d,jr8
cultivation>25k
fosterage nurture rearing upbringing>25k+ofy,ku8,oh0
duty responsibility obligation>m+odm
imperative>25n
incumbency>25n
providence>1ko+q7k
management>m+o87,o7p
conducting>25r+mrh
homemaking>25r
misconduct>25r+o7u
mismanagement misdirection>25r+o7u
screwup>25v+of3
treatment handling>25r+o7p,k05
bioremediation>25x
dealing>25x+o3k
supervision supervising oversight>25r+o87,noc
invigilation>260+okk
administration disposal>25r+o79
conducting>262+o8c
administrivia>262
polity>262
nonprofit>262
reorganization reorganisation shakeup>262+o7d,o7e
syndication>262+o8l
empowerment>25r+oay,klm
permission>269+kll,o8a
certification>269+o8a
accreditation>26b+ob2
conge congee>26a
dispensation>26a
toleration>26a
channelization channelisation canalization canalisation>25r+n6u,m37
canalization canalisation>1q1+o0w
preparation readying>t8+jr9
deployment>26i+ldz
makeready>26i
priming>26i
planning>26i+kf2
scheduling programming programing>26m+kl2,kl1,kd0
turnround>26i
prolusion>26i
guidance steering>25r+n6u,o7w
coup putsch takeover>m+nwc
countercoup>26r
restraint>t8
damper>26t+k5e
immobilization immobilisation immobilizing>26t+lif
confinement>26t+ocp
internment>26w+ocq,ocn
containment>26t
suppression curtailment>26t+jvh
regimentation>25f+o83
reimposition>25f+nys
stipulation>26t+l3h
constraint>26t
privation deprivation>m+nz9,nz7,j8o
starvation starving>274+lgz
appeasement calming>m
pacification mollification>276+mtw,jil
communization communisation>m+jrf,jrq
privatization privatisation>m+jrr
communization communisation>fd+jrg
communization communisation>14+jrf
federation>fd+jnw
discrimination favoritism favouritism>m+oe5
ableism ablism>27d
ageism agism>27d
cronyism>27d
fattism fatism>27d
heterosexism>27d
nepotism>27d
racism racialism>27d+fyv
secularization secularisation>14+j5x
rollover>14
sexism>27d
mobilization mobilisation militarization militarisation>m+l9j,k61,l9f,jgb
arming equipping>27o+o1b,l8k
outfitting>27p+o1b
rearmament>27p+o0r,l8l
disarming disarmament>27v+l8o,l8n
conscription muster>27o+l9e,kkw,l9i
levy>27t+l9h
demobilization demobilisation>m+l9g,l8p
normalization normalisation>m+jvx,jvw,kdd
stabilization stabilisation>27w+jgf,jgj
stylization stylisation>27w+mog
taxation>25f+nyu
punishment penalty penalization penalisation>m+od3
thrashing drubbing lacing trouncing whacking>280+m1r,m18,m1t,m06
chastisement>280+kn6
detention>280+ocp
imprisonment>280+ocn
spanking>280+m2b
whipping tanning flogging lashing flagellation>281+m08,m1d,m18
horsewhipping>286+m0a
execution executing>280+obn,esz
stoning lapidation>280+lkc,ltk
hanging>288
electrocution>288+obv
decapitation beheading>288
crucifixion>288+obq
committal consignment>26w+o22
corrections>m
tradeoff>m
submission>m+laz,krq
obedience obeisance>28h+og3,qqv
truckling>28i+krx
prostration>28h+nh0,k4d
strife>1tc
countercurrent crosscurrent>28l
competition rivalry>m+l7w
nonresistance>m
opposition>m+l8z,l87
discordance>28l
riot>1tr+r5n
contravention>m+ohw,kjv
fight fighting>1tc+kjv,l91,l8y
shock>28t
hassle scuffle tussle dogfight>28t+m8t
aggro>2c4
duel>28t+eq6,lbe
blow>n8
counterblow>28y
swing>28y+nja
fistfight fisticuffs slugfest>28t+l8b
stab thrust>28y+ngv,lk8
passado>292
remise>292
riposte>1uf
thump>28y+m1m
uppercut>28y
hammering>28y+m1m,m1u,mek
wallop>28y+m1r
battering banging>28t
beating>28t+l9o
affray fray ruffle>28t
brawl>28t+kjs
snickersnee>28t
obstructionism>m
protest>m+oet,klz
rebellion>m+rms,pic,oji
demonstration>29g
rebelliousness>m+rms
disobedience noncompliance>29j+pmy,qqw,og4
contumacy>29k
lawsuit suit causa>29q+ojd
countersuit>29m
moot>29m
counterclaim>29q+l3g
proceeding proceedings>m+o3o
appeal>29q+ocx
receivership>29q+fc1
litigation>29q+oje,ojd
presentment notification>m
naturalization naturalisation>29q+jrs
dismissal+klj
fatwa
verdict
eviction dispossession>m+nza,m5n
ouster>29z
eviction>a0+m5o
legalization legalisation legitimation>m+obg,kt5
legitimation>m+k5n
plea>m
prosecution>29q+ojc,ojb
demurrer>m+l7q
mistrial>29q
retrial>29q+od7
hearing>29q
divorce divorcement>m+occ
quarantine>2ad+jy3
seclusion>m+jy2
isolation>m
segregation sequestration>m+jy2,g5p
integration integrating desegregation>m+obi
separationism separatism>m
cooperation>m+o67
brainstorming>m+k9o
teamwork>2ah
conformity conformation compliance abidance>2ah+og2,oop
formality>2ak+q1y
honoring>2ak+o9a
nonconformance>3o
keeping>2ak
collaboration coaction>2ah+o69,o67
quislingism>2ah+egg
compromise>2ah+l4s,l4r
concurrence concurrency>2ah
reconciliation rapprochement>2ah+kj8
selflessness>2ah
commitment allegiance>2ah+ksf
devotion>2av+ksf
cultism>2aw+el1
hobbyism>2aw
enlistment>2av
fetish fetich>2aw+jkw
aid assist assistance help>t8+ogf
facilitation>2b1+k0e
recourse>2b1+ok8
thanks>2b1
casework>13a
succor succour ministration>2b1+ogm,ogi
lift>2b1
service>2b1
disservice>1fl
childcare>2b8
helpdesk>2b8
seating>2b8+mc7
boost encouragement>2b1+oh3,jjy
comfort>2b6+mxt
simplification>s7+jqr
support>2b1+kt1,klv,o8z
adherence>2bg+ofs
kabbalism cabalism>2bh
royalism>2bh
traditionalism>2bh+gjt
backing patronage>2bs+oh5,oh7,o8z
advocacy protagonism>2bg+knf
drumbeat>2bm
insistency>2bm+kk1
urging>2bm+kpy
auspices aegis>2bg
sponsorship>2bg+fqe
blessing approval approving>2bg+kln,klw
reassurance>2bg+mty,l3j
support>t8+nsh
sustentation sustainment>2bu+li8,opt
employment>14+o5p
adoration idolization idolisation>2bs+muy
idealization idealisation glorification>2bs+ke6
reward>2bs+kkl
dispraise>1nj+kov
aspersion slander defamation denigration>9qz+kox
behavior conduct doings>t8
behaviour>t8
aggravation provocation>2c2+mvv,mvr,myc
bitchery>2c2+ku4
bullying intimidation>2c2+my7,mv7
terrorization terrorisation frightening>2c6+mv1,mv6
twit taunt taunting>2c4+kp9
condemnation>1nj
stigmatization stigmatisation branding>1nj+odp,jzg
bohemianism>2c2
discourtesy offense>2c2+mw5
easiness>2c2
mock>2cc
indelicacy>2cc
affront>2cc+kp3
indignity>2cg
scandalization scandalisation>2cg+mxf
rebuff slight>2cc+k8l,klb
snub>2cj+k8l,l79
favor>u+o8y,o9w
forgiveness pardon>u+ktx
condonation>2cm+ksu
exculpation>2cm+ktt
civility>14+pkp
reverence>14
courtesy>2cp
deference>2cp+o9a,ke9
homage>2cs+ofl
props>2cs
assemblage gathering>m+o72
mobilisation>2cv+l9f,jgb
rallying>2cw
convocation>2cv+kkv
assignation tryst>2d0
rendezvous>2cv+oc1
congregating>2cv+ndq
convening>2cv+ndu,kkv
session>2cv
recitation>2d3
socialization socialisation socializing socialising>2cv+o4j
visit>2cv
visit>2cv+oc2
attendance attending>m+ol7
appearing>2d8
nonattendance>m
absence>2da+r1v,jso
absenteeism>2db
requital>m
retaliation revenge>m+le5,le4
vengeance payback>2de
reprisal>2de
reciprocation>m+o3n
feud>1tc+lbj
consolidation>qr+jvu,je6
centralization centralisation>2dj+jr6
incorporation>2dj+jvu
amalgamation merger uniting>2dj+jnr
participation involvement>m+opn,o8o,l8d,o3v
commitment>2dn+nw8
incurrence>2do+ot3
intervention intercession>2dn+kj0,ofv
mediation intermediation>2dq+kj0
neutrality>m+pog,flb
annulment invalidation>dh+ob7,juj
vindication exoneration>5k+ktt
whitewash>5k+nmz,ktu
nonviolence>29g
ramadan>216
recusancy>29g
strike>29g
walkout>2dz
unsnarling untangling extrication>5k+mfp,m5c,izh
sabotage>dn+og5
extermination liquidation>dn
genocide>dw
holocaust>dn
natural>uy
toss>uy+n2x
strafe>1u2+lcj
ambush ambuscade>1u2+lcu,lda
emancipation>5k+dz8,ocw,ocu
manumission>5k+ocu
stupidity betise folly imbecility>3z
admission admittance>21+odb
readmission>2ed+o4m
matriculation matric>2ed+oao
remarriage>1y5+oca
renewal>1wq+mjm
amnesty>21b+ktv,ktw
spoliation>dn+jb6
vandalism hooliganism>1fq
amendment>h1+l1s
emendation>h1
infanticide>e1
tyrannicide>e1
thuggee>e1
transmutation>14+jp6
colonization colonisation>fd+ok9
resettlement relocation>lq+jry,js0
dismount>1x6+n8z
radiation>2ev+oq9
emission emanation>1n+k38,ous,j4e
discharge venting>2ev+jxg
harmonization harmonisation>11o+mpu,jx0
humming>11o+l6x
teleportation>lq+nk8
chanting>11o+l66,l7n
karaoke>11o
psalmody hymnody>11o
singalong>11o+l67
solfege solfeggio>11o
solmization solfege solfeggio>11o+mrb,mr7
yodeling>11o+l69
leadership leading>t8+dq9
helm>2f7
precession precedency>t8+o5l,oqo,osh
solo>t8+gaf
parole>5k+oke
pounce>7c+nh4
probation>5k+onc
revocation>f1+klf
revoke renege>3z+klg,l7z
trumping>wo
awakening wakening>fr+ixn,ixo
buzz>t8+orx
immobilization immobilisation>1k1+lif
excitation excitement>fr+mts,jyw
chiller>2fk
incitation incitement>fr+kpb,lk4
inflammation inflaming>fr+mto
stimulation>fr+kjk
galvanization galvanisation>2fo+myf
titillation>fr+mxw
skimming>rx
withdrawal>rx
swerve swerving veering>or+nem
recruitment enlisting>x+l9e,ntv,l9h
smooth>x+lmm
emphasizing accenting accentuation>14+l34,l36
last>t8
slapshot>1i7
headshot>1i7
beatification>14+mxl,mxk
equilibration>27x
jumpstart>14
mystification obfuscation>t8+kx1,k92
promulgation>m+kq7,l04,l07
socialization socialisation>m
stabilisation>g5+lj9
stupefaction>14+jg9
vampirism>14
vulgarization vulgarisation>i1+k6h
witching>1sw
aba>3p2
abacus>5q2
derelict>5cw+qde
abattis abatis>5ng
abattoir butchery shambles slaughterhouse>2y7+lth
abaya>56k
abbey>36u
abortifacient aborticide>3l7
abrader abradant>5un+lmp,lmd
abstractionism>2ll+dzf
abutment>5ng
accelerator throttle
accelerator>4tr
accelerometer>46w
access>c
accessory appurtenance supplement>3ad+ltw,r28,o1m
accessory accoutrement accouterment>38h
accumulator>3hq
ace>32j
acoustic>54r+s2q
acrylic>4rh
actinometer>46w
actuator>3hq+mki
acyclovir zovirax>4io
adapter adaptor>3hq+jix
addition improver>3ad+jbd,o00
additive>2h0
adit>4t4
adjuvant>2h1
admixture intermixture>46h+m58,jqe
adobe>2wy
adornment>3gs
adumbration>54x
aerator>2kh+ja5
aertex>3p2
afghan>2tc
afterburner>3hq
afterdeck>3gk
afterthought>2h0
agal>3bs
agateware>4zt
agglomerator>3hq+m6w
aglet aiglet>5cg
agora>4hm
airbrake>2wc
aircraft>3d8
carrier flattop>61k+m4a
airdock hangar>5ng
airfield>3p5
airfoil aerofoil>3hq
airframe>5ng
airgun>3zg
jackhammer>4g5
airline>cab+2ht
airliner>2hx+2hs
airlock>350
airmailer>3b2+l4h
airway>3aq
airplane aeroplane plane>2hk
airscrew>50u
airport airdrome aerodrome drome>2hn
airship dirigible>2hk
airstrip strip>2hn
aisle gangway>4t5
aisle>4t4
alarm>3hq
album>2uz
alcazar>44r
alcove>53y
alehouse>512
alembic>3b2
alendronate fosamax>4io
algometer>46w
alidade alidad>46w
alidade alidad>46w
alley alleyway>5mx
allopurinol zyloprim>4io
aloes>51h
alpaca>3p2
alpenstock>5le
altar>5ng
altar>5py
altarpiece reredos>4t2
altazimuth>46w
alternator>3wo
altimeter>46w
amati>60j
ambulance>32a
americana>c
ammeter>46w
ammunition ammo>62e
amobarbital>2p3
amphetamine upper>5lk
amphibian>2hx
amphitheater amphitheatre coliseum>5k1
amphora>487
amplifier>3o0+jth
ampulla>3s7
amrinone inocor>4io
amulet talisman>0+qp5
anachronism>c
anaglyph>4v7
analeptic>5lk+rlm
analgesic anodyne painkiller>4io
analyzer analyser>46w+kal
anamorphosis anamorphism>3bm
anastigmat>4da
anchor>43z+ls0
andiron firedog>3hq
anemometer>3wd
anesthetic anaesthetic>3l7+ixv
angioscope>4jl
anklet anklets bobbysock bobbysocks>5h7+7vf
anklet>5d7+7vf
ankus>50l
annex annexe>2h0+lty
annunciator>46a+kzx
anode>3mo
antefix>3gs
antenna>3hq
anteroom antechamber hall foyer lobby vestibule>56t
antiaircraft flak flack>3zg
antiarrhythmic>4io
antibacterial bactericide>4io
abm>4kq
anticoagulant decoagulant>4io
anticonvulsant antiepileptic>4io
antidepressant>4io
antidiabetic>4io
antidiarrheal>4io
antidiuretic>4io
antidote counterpoison>54r
antiemetic>4io
antihistamine>4io
antineoplastic>4io
antiprotozoal>4io
antipyretic febrifuge>4io
antique>c+qrv,jf0
antiseptic>4io+rep
antispasmodic spasmolytic>4io
antisyphilitic>3l7
antitussive>4io
antiviral>4io
anvil>2ti
apadana>56t
apartment>44x+3sb
apc>4io
aperture>54i
aphrodisiac>5lk
apiary>5ci
apparatus setup>3o0
apparel clothes>38h+izz,izv
appendage>0+ltw
applecart>40f
appliance contraption contrivance gadget gizmo gismo widget>3hq+ex6,pjb
applicator applier>3hq
apron>38h
apse apsis>53y
aquaplane>c+n7j
arabesque>3gs
arbor arbour bower pergola>5ng+lzk
arboretum>3p5
arcade colonnade>5ng
arcade>4t5
archway>3np+nes
architecture>2y7
architrave>5ng
archive>3he+e3x,lz0
galosh golosh gumshoe>4qs
areaway>4t5
argyle argyll>5h7
argyle argyll>3gs
ark>2u1
armament>62e+o0q
armband>5na
armchair>34s
armhole>43n
armilla>5il
armlet>5na+7ug
armoire>61d
armor armour>50y+e46,o1j
arsenal>3u7
armrest>3hq
arnica>4pe
arquebus harquebus hackbut hagbut>3r5
raiment regalia>38h+izz
arrow>50n
arrowhead>cyn
arsenal armory armoury>3p5
arsenal armory armoury>2l4
art>3df+r1z,s7t,e4f
artillery gun ordnance>2l4+lcm
atelier>5ni
ashcan wastebin ashbin dustbin>2sh
ashlar>5m7
ashtray>53x
aspergill aspersorium>3hq
aspersorium>2py
aspirator>519
aspirin bayer empirin
assegai assagai>5i8
assembly>4g5
astringent styptic>4io+lzd
astrodome>56r
athanor>3ut
athenaeum atheneum>4di
suspensor jockstrap jock>38h
atmometer evaporometer>46w
atomizer atomiser sprayer nebulizer nebuliser>3j1+lxu,lxy,lxw
atrium>3cs
attache>2x6
attachment>2h0
attenuator>3hq+jck
attire garb dress>38h+qz6,izz,izp
audiogram>54x
audiometer sonometer>46w
audiotape>3hq
audiotape>5r1
audiovisual>3o0
auditorium>5ng
autobahn>3ot
autoclave sterilizer steriliser>3b2+j11,j12
autofocus>3hq
autogiro autogyro gyroplane>2hk
autoloader>3r5
automat>306
automat>4g5
automatic>4wo+p1p
automatic>2mj+p1p
automaton robot golem>3hq+p1p,jwu
hooter>2i4+l5e
autopilot>3hq
autostrada>3ot
boulevard>5mx
aviary volary>2y7
awl>5un
awning sunshade sunblind>31q
axe>3fn+ln3
axle>56o
axletree>2mx
azathioprine imuran>4io
perambulator pram stroller pushchair>5zh+n12
backrest>3hq
backband>5na
backbench>3hq+e5q
backboard>3hq
backboard>3o0
backdoor>3k4
backdrop backcloth>59l
desktop>5a9
backing>4cw+jrb,lvd
backlighting>4dt
backpack knapsack packsack rucksack haversack>2nn+n6d
backplate>5ct
backroom>3p5
backseat>3hq
backspace backspacer>4dg+l2k
backstairs>5k6
backstay>2w2
backstitch>5lo+lu5
backstop>3q8+l83
backsword>5pm
backyard>65o
baffle>4xd
bag>3b2
suitcase>2nq
handbag purse>3b2
baggage luggage>3b2+m4h
bagger>4g5
bailey>3cs
decoy>3hq+kk9,oiz
baize>3p2
balaclava>31x
balbriggan>4ao
balcony>5ng
balcony>5ng
baldric baldrick>2rn
bale>2yo+lz5
ball>3o0+x9
ballast>a+jgg
barretter>554
ballcock>54i
tutu>5fn
cardiograph>46w
balloon>2hk+e67,n7z
balloon>4xm
fugo>2uo
ballpark>5k1
ballpoint ballpen biro>4u3
ballroom>56t
balmoral bluebonnet>31x
balmoral>5d7
baluster>3hq
banding stripe>2h6+qz0,lot
bandage>3cz+j2n
bandanna bandana>40i
bandbox>2vz
bandoleer bandolier>2rn
bandstand>4xh
bandwagon>60y
bangle bauble gaud gewgaw fallal trinket>2h6+rpc
banjo>3hq
banner>3rq
bannister banister balustrade balusters handrail>2pk
banquette>2rq
banyan banian>47u
baptistry baptistery font>2py
bar>45z
bar>3ci
barbecue barbeque>52e+jlb
barbwire>64j
barbell>3o0
barbershop>5dh
barbette>5ng
barbican barbacan>5v9
barbital veronal barbitone>2p3
barbiturate>5b5
bard>31z+mmm
bareboat>5zy
barge flatboat hoy lighter>2u1+n8m
bargello>5lo
bark barque>5zy
barn>2y7
barndoor>3s2
barnyard>3nc
barometer>46w
barong>4am
barouche>32x
barrack>4en+onz
barrel cask>3b2+m8k
barrel>5xl
barrelhouse>2pl
barricade>2pk+lbu,m6e
barrier>4p0
barroom bar saloon ginmill taproom>56t
barrow wheelbarrow>40f
bascule>5ng
pedestal stand>3hq
base>3o0
base>3p5
infield>d4g+f6c
glove mitt>3o0
basement cellar>3sm
basic staple>3a6
basilica>2y7
basilica>36u
basilisk>31m
basin>3b2
basket handbasket>3b2
contrabass>2vs
bassinet>3uw
mongrel>c+m2w,q4n,oj8
baste basting tacking>5lo
bastille>483
basuco>391
bath>3b2
bathhouse bagnio>2y7
bathhouse>2y7
bathrobe>56k
bathroom>56t
bathtub tub>3b2
bathymeter bathometer>46w
batik>3p2+ji2
batiste>3p2
baton>56o
battery>3hq
battlement crenelation crenellation>538+o0u
batwing>3jw
bayonet>4an+lka
bazaar bazar>5dh
bazar>4hm
bazooka>4co
beachball>4xm
waggon>32a
beachwear>38h
lighthouse pharos>5v9+no0,n6z
bead+owr,mmn,lwt
beading beadwork>3gs
beads>c5r
beaker>3f0
beaker>487
beam>3hq
beanbag>2nn
beanie beany>5fq
checkrein>54j
bearskin busby shako>41d
beater>45z+m0b
becket>c
bed>3uw+o12,m8a,m2s
bedclothes bedding>3cz
bedlam madhouse nuthouse sanatorium>4iz
bedpan>3b2
bedpost>3hq
bedroll>2r4
bedroom bedchamber>56t
bedsitter bedsit>2kc
bedspread bedcover counterpane>2r4
bedspring>3hq
bedstead bedframe>3uw
beefcake>4v7
hive>53x+nyo
beehive>654
beeper pager>3hq+kig,nq6,kku
bell>3hq+lr6
bellarmine longbeard greybeard>48y
bellows>2tn
bellpull>3hq
bellyband>5na
belt>2gr
belting>3p2
beltway bypass ringway>436+km8
bench>3uw
bend>5b2+jnh,otp,nem,nel
bender>5un+new,lpj
beret>31x
bunk>2r3+o11
besom>2xp
betatron>46w
bethel>2y7
bevel>5un
bevel chamfer>5oq+mfg,lpa,n1w
bezel>5oq
bhang>3l7
bib>4n9
bib>4vl
bicorn bicorne>41d
bicycle bike>5zh+elj,n76
tandem>2s5
bidet>2py
bier>3hq
bier>39e
bifocals>5id
biggin>31x
bikini>5pi
bilge>cw9
eyeshade visor vizor>5ng
billhook>5un
billet>44x+oo1
bin>3b2+m7s
binder>419+lq1,lrr
bindery>657
binding
binnacle>50y
binoculars>46w
bioscope>5sn
biplane>2hx
biprism>3hq
birch>46w+m1b
birdbath>2py
birdcage>309
birdcall>3hq
birdfeeder>3hq
birdhouse>50y
buckshot>5dn
biretta berretta birretta>31x
bistro>559
biteplate>3hq
bitmap>4vk
bitthead>cyn
bitumastic>38u
blackboard chalkboard>c
blackface>4gw
blackjack>3rq
blackjack cosh sap>2ts+m0i
blackwash>61l
blackwash>54r
bladder>2nn
vane>3hq
blank>c
blanket cover>2r4+3d0
blazer>47u
bleachers>5ay
blender liquidizer liquidiser>5z2+jua,m58
screen>50y+lc2
blinker flasher>4dq+nny
block>c
blockage stoppage>4p0
blockbuster>2uo
blocker>4io
blouse>38h
blower>3hq
blowgun blowpipe blowtube>5xl
blowtorch blowlamp>2z4+jow
blowtube blowpipe>5xl
blucher>5d7
bludgeon>5le+odi,m2l
blue>38h
blueprint>4v7+mo6
blunderbuss>4ms
gameboard>5oq
boardinghouse>44r
boardroom>56t
boards>5ng
boards>5k2
boat>5zy+n7r
boater leghorn skimmer>41d
boathouse>5ci
boatyard>cwg
bobber bobfloat>c+n0f
bodega>5dh
bodice>38h
threader>5un+lws,mac
bodkin>5un
cataphract>2lb
bodywork>5ng
bogy bogie>2hk
boiler>3b2+jof,joh
boilerplate>4xd
bola>56x
bolero>47u
bollock
bologram bolograph>542
bolometer>46w
bolo bola>4nn
bolster>4w0
bolt deadbolt>2ou+lvt
bolt>2ou
bomb>3hq+2ur,lc5
bombazine>3p2
bomber>2hx+lc5
bomblet>2uo+2uo
bombshell>2uo
bombproof>350+j86
cupel>3b2
bones castanets clappers>3hq
boneshaker>5zh
bongo>3lb
bonnet>41d+izx
book volume>50m+9ca
bookbindery>657
bookcase>3uw
bookend>3hq
bookmark bookmarker>4hl
bookmobile>5xb
bookshelf>5cn
bookshop bookstore bookstall>5dh
boomerang>50n+ncs
boot
bootee bootie>5gc
booth cubicle stall kiosk>56t
booth>5py
boothose>5lv
bootjack>3hq
bootstrap>5mu
bosom>3cz
bota>2vi
botanical>3l7
bottle>3b2+nx5,m8i
bottlebrush>2xv
freighter merchantman>5cw+n8b,m7b
boucle>3p2
boudoir>2r9
bouquet corsage posy nosegay>c4l
boutique>5dh
bow>5le
fore prow>5oq
bow bowknot>4ay
string>3hq
bowl>3is
bowl>3b2
bowler derby>41d
bowline>4ay
bowstring>3bs
bowtie>4nn
box>3b2+m6y
box loge>3ab
boxcar>32b
bracing>3hq+lj8
bitstock>40j
braces>3hq
brace>3hq+lj8,lj9
suspender gallus>38h+m6l
bracer armguard>50y
brad>4mz+lv8
braiding>5wu+mn3
brail>56x
brail>4nx
brake>55a+n0b
brakes>2wc
plaque>4iu
brassard>5ct
brasserie>559
knucks knuckles>62c
brattice>4t2
brazier brasier>42f
breadbasket>2pz
breadbox>3b2
breadboard>c
breakable>d
breakwater groyne bulwark seawall jetty>2pk+lbx
breastplate egis>5ct
breathalyzer breathalyser>3hq
ventilator>3hq
breech>c
breechcloth breechclout loincloth>3w0
breeches knickerbockers knickers>5x9
breechloader>3zg
brewery>4x8+mm2
knickknack nicknack knickknackery whatnot>3f8
brick>34m
brickwork>4hx
brickyard brickfield>657
bridge>5ng+lr3
nosepiece>4e7
bridgework>3hc
bridge>375
bridle>5jx+lrj,l71
briefcase>3b2
brig>5zy
brigantine>5zy
brim>5oq+j9a
briquette briquet>2ti
bristle>a
britches>2wu
broadax broadaxe>2mw
broadcaster spreader>3hq
broadcloth>3p2
broadcloth>3p2
broadloom>57l
broadsword>5pm
brocade>3p2+mn1
brogan brogue clodhopper>5d7
broiler>4qf+jll
bronchodilator>4io
bronchoscope>46w
brooch broach breastpin>4w2+mcl
broom>45z+lzv
broomstick>40j
brougham>5b4
brougham>32x
peacemaker>2mj
brownstone>44r
brush>45z+llg,llf
bubbler>3hq
buckboard>32x
bucket pail>3b2+m8j,m35
buckle+mcj
buckram>3p2+js9
buckskins>2wu
polisher>4g5+llp,llr
bufferin>2lu
buffet>3uw
buggy roadster>32x
bugle
building edifice>5ng
bulb>0
bulkhead>4t2
bulla>5aq
bulldozer dozer>5vj+mel
bullet slug>50n
bbs>3ai
bullfight corrida>5ic
bullhorn>4fe
bullpen>56t
bullpen>5ng
bullring>5k1
bulwark>2pk
bumboat>2u1
bumper>3hq+ll4
bumper>3x1
dodgem>5zh
bundle sheaf>4r5+m6v,m75
bung spile>4xx+lvm
bungalow cottage>44r
bungee>56x
bunghole>43n
bunk>2r3
bunk>4h3
bunker>4oz+m0r
bunsen etna>2z4
bunting>3p2
bur>5un
burette buret>46w
sepulcher sepulchre sepulture>3y8
barrow tumulus>5ng
burin>36d
burqa burka>3w0
burner>2kh+joq
burr>5ng
burthen>4ep+m76
bus autobus charabanc jitney motorbus motorcoach omnibus>3bc+n88,n82
jalopy>32a
busbar>3hq
bushing>a+o0x
buskin>2v8
bust>5al
bustier>38h
butt>40j
button+p5t,lxh,lxf
buttonhole>43n
buttonhook>45z
buttress buttressing>5ng+jcq
doodlebug>4kq
buzzer>3hq+nq1
bvd>5yn
byproduct>50m
byway bypath byroad>56e
taxi taxicab>32a+n81
cabriolet>32x
cab>3ab
cabana>5s8
cabaret nightclub nightspot
caber>4yi
cabin>3ab+lrn
cabin>44r
cabinet>3uw
locker>3ab
cabinetwork>64s
cable>56x
cable>3hq
funicular>52z
cache>5ng
cachet>5aq
caddy>319+l9b
cafe coffeehouse>559
cafeteria>559
caff>305
caftan kaftan>3kt
cage>3nc+ocs
cofferdam>350
caisson>2vz
caisson>5zh
cake>2ti
calash caleche>50y
calash caleche>41x
calceus>5d7
calcimine>4rh
calculator>4g5+ka4
caldron cauldron>4zl
calender>4g5
calico>3p2
caliper calliper>46w+kat
calk calkin>37q+lwo
calliope>3hq
calorimeter>46w
calpac calpack kalpac>31x
calumet>4wh
cam>3hq
camail aventail ventail>41x
cambric>3p2
camcorder>5ru
camelhair>3p2
camera>3o0
camise>5cz
camisole>4ns
camlet>3p2
camlet>3w0
camouflage>5a8+nnu
camouflage camo>3p2+nnu
camp cantonment bivouac>4en+oo3,oo1
camp>44x+oo3
campanile belfry>5v9
campstool>5ma
camshaft>56o
can>3b2+jby
narrowboat>2u1
candle>4bq
candlesnuffer>45z
candlestick>43m
candlewick>63i
cane>5le
cangue>46w
canister cannister>3b2+jby
cannabis marijuana marihuana ganja>3l7
cannery>3pa+jby
cannikin>319
cannikin>2xy
cannon>2lm+e4d,lca
cannonball>50n
cannula>5xl+rjh,m2e
canoe>2u1
canopy>50y+luq
canopy>3p2
canteen>3s7
cantilever>2qw+oso,mle
cantle>2n1
canvas>3p2
canvas>4rl
cap>41x
capacitor condenser>3hq
caparison trapping>5jx+mmm
cape>4qi
capillary>5xl
chapiter>d43
capitol>2y7
capote>3yg
capstan>63y
capstone copestone>5m7
capsule>4vu+mf6
capsule>3b2
captopril capoten>4io
car auto automobile motorcar+fda,fj3,n6q
railcar>5zh
gondola>3ab
carabiner karabiner>444
carafe decanter>2vi+nhm
caravansary caravanserai khan>44o
carbine>55z+ecb
carboy>2vi
carburetor carburettor>3hq
card>a
cardcase>3b2
cardigan>5pc
cardiograph>46w
cardroom>56t
cargo lading freight payload shipment consignment>4j3+n8a,m7e,m7b
carminative>4io
caroche>32x
carousel carrousel>3bd
clawhammer>409
carpetbag>2no
underlay underlayment>4ra+m81
sweeper>45z+lzv
carport>3vu
carriage equipage>5zh
carriageway>56j
carrier>5zh+m4a
carryall holdall tote>2nn+m4h
carrycot>3uw
cart>60y
cartouche cartouch>334
cartridge>2it
ejector>3hq+m5p
extractor>3hq
cartwheel>631
carving>5al
vitrine>3b2+m72
casein>4rh
casement>592
casern>2pf
canister>2it
cashmere>3p2
casing>5ng
casino>2y7
casket>2vz+mh5
casserole>3is
cassette>3b2
casting>3bm
caster castor>631
castle>3u2
catacomb>5xu
catamaran>2u1
catapult arbalest arbalist ballista bricole mangonel onager trebuchet trebucket>46w+rya,m9n
catapult>3hq+m9l,rya,m9n
catchall>3nc
catchment>5ng
catgut>3bs+mg8
cathedra>5t6
cathedral>36u
duomo>36u
catheter>5xl+j9v
cathode>3mo
crt>5xm
catling>4am
cattleship>5cw
catwalk>4xh
causeway>56e
cautery cauterant>46w+joc
saber sabre>5pm+md3,lto
ceiling>5oq
celecoxib celebrex>4io
celesta>3hq
cubicle>56t
cell
cellarage>2pt
cellblock>44x
cello violoncello>2vs+edh
sellotape>5r0
cenotaph>4iu
censer thurible>3b2
centerboard centreboard>4xd
centerfield>d4g
centerpiece centrepiece>3gs
cpu mainframe>3o0+ka6
centrifuge extractor separator>2kh+nfz
ceramic>c+s98
cerate>4pe
cerecloth>3p2
chador chadar chaddar chuddar>41w
chaff>3t7
strand>4nj+lws
chair>3uw
chairlift>3bc
shay>32x
chaise>34s
chalet>44r
chalice goblet>3f0
snapline>5n7
challis>3p2
chamber>3nc+oo6
chamberpot potty>53x
chambray>3p2
chancel sanctuary bema>5ng
chancellery>2y7
chandelier pendant pendent>3ro
chandlery>5mh
chandlery>31b
chanfron chamfron testiere frontstall>5ct
channel>4t4
chantry>35b
chapel>2y7
chapterhouse>44r
chapterhouse>2y7
charcoal fusain>45z+moo
chariot>32x+ee9,n86,n4i
charnel>5ze
chart>4hg+kfm
charterhouse>4ld
chateau>44r
checker chequer>3o0
checkroom>56t
cheekpiece>5mu
cheeseboard>5wa
cheesecake>4v7
cheesecloth
chemise>3kt
chenille>3p2
chenille>3bs
cheroot>370
chessman>3o0
chesterfield>3yg
bureau dresser>3uw
chiaroscuro>4vk
chicane>2pk
coop hencoop henhouse>2y7
chiffon>3p2
chiffonier commode>35w
chime gong>3hq+nq2
chimney
inglenook>3c0
chimneypot>4wg
china>4z2
chinchilla>3p2
chino>3p2
chinos>5x9
chinoiserie>2ll
chintz>3p2
chip>c
chisel>3fn+lna
chlamys>320
chlorothiazide diuril
chlorpromazine thorazine>4gv
aureomycin
chock>2ti+lv7
ruff ruffle>39k+me4
choker neckband>4nj+me4
chokey choky
chopine>5d7
chordophone>3hq
chrism chrisom>4pe
chromatogram>542
chronograph>5tt
chronometer>385
chronoscope>46w
chukka>5d7
church>2y7+nig
churidars>5x9
churn>3b2+m23
chute slideway>3zq
moulin>36x
ciderpress>4g5
cigar>5u5
cigarette cigaret fag>5u5
cigarillo>370
cimetidine tagamet>4io
cinquefoil>338
circuit>3hq
breaker>3uy
circuitry>3o0
cistern>551
cistern>5qt
cittern cithern cither citole gittern>3zf
cityscape>4rl
civies civvies>38h
clamp>3hq+lvf
grapple>2xy
clapperboard>3o0
clarence>32x
claro>370
classic>3df
classroom schoolroom>56t
clavichord>3hq
clavier klavier>3hq
claymore>4k4
cleaners>5dh
cleanser cleaner+mbc,iz7
clearway>56e
cleat>5ng+o2i
cleats>5d7
cleaver>4am+ln4,ln1,md9
clerestory clearstory>646
clews>3bs
clincher>5un
clinic>2y7+s38
clinker>2wy
clinometer inclinometer>46w
clip
clipboard>5oq
clipper>5zy
cloak>3cz+nmw
cloakroom coatroom>56t
cloche>50y
clock>5ts+jxl
clockwork>3hq
clofibrate>4io
cloister>3cs+ot9
clomiphene clomid>3l7
clonidine catapres>4io
plavix>4io
closeup>4v7
clothesbrush>2xv
clothespress>61d
clotheshorse>5ng
clothesline>3bs
clothing vesture wear wearable habiliment>3cz+izy,j09,j0f,j0e
haberdashery>5dh
clout>4mz
cloverleaf>471
clubhouse>2y7
clubroom>56t
coalbin coalhole>2sh
coalpit>4k5
coaming>5ng
coaster>50y
coat>4qi+j0b
coatdress>3kt
coatee>38r
coating>3cz+lnk,lns
coatrack hatrack>52e
coattail>3s2
coax>300+kje
cobble cobblestone sett>5m7
cobweb>dkn
cobweb>3p2+rpu
cocaine cocain>4na
cockade>3gs
cockhorse>4xm
cockleshell>2u1
cockloft>4f1
cockpit>3ab
cockscomb coxcomb>31x
sheath>3kt
codpiece>3s2
coelostat>3hq
coffeepot>4zl
coffer>2vz
coffer caisson lacunar>4s2
coffin casket>2vz+mh5,m89
cog sprocket>5ng+lqs
coif>5fq+luf
coil volute helix>5ng+ng5,mal
coke>391
collage montage>3df
collar neckband>5na
collectible collectable>3f8
showpiece>3f8
collet>3hq
collider>46w
collimator>3hq
cologne>4uk
colonnade>5ng
colophon>3n4
colorimeter tintometer>46w
colors colours>3rq
colours>3n4
colt>55p
columbarium>5ze
columbarium cinerarium>53y
column>5xl
comb>3hq+mgu,izh
comber>4g5
combine>419
pacifier>3hq+mtw,j2l
ghq>421
commissary>5dh
commodity>c
commutator>5pk+j68
commuter>5vo
compact>3b2
companionway>5k6
compartment>56t
compass>46w
constituent element>0+olr
compound>3nc
compress>3cz
tourniquet>2oh
compressor>3hq+lzc
computer>4g5+ka4,o13,nsf,mqn
keypad>49u
adps>5pv
concertina>2ox
concourse>406
condom prophylactic>3b6
condominium>44x
condominium condo>3m2
conduit>4t4
cone>c+mfi
confectionery confectionary>5dh
confessional>2va
confetti>a
connector connecter connective>c+lwe
conservatory hothouse>3yk
conservatory conservatoire>59p
console>3hq
console>46w
console>5py
consulate>2y7
container>c+org,m6q
containership>5cw
containment>5pv
contraband>4j3+qhq,g9k
contraceptive preventive preventative>3hq
convector>42f
convent>54o+rxa
conventicle meetinghouse>2y7
converter convertor>3hq+j4s,jp1
convertible>32a
conveyance transport>c+m37,n8j
conveyer conveyor transporter+m4a,nid
cookfire>3rc
cookhouse>5cq
cookware>5z2
cookstove>5ml
cooler>54e+jo0
coonskin>31x
copperplate>50g
copperware>5z2
copy>54x+ms8
copyholder>3hq
coquille>3is
coracle>2u1
corbel truss>3hq+o2k
corbiestep>5l5
cord>c+lq4
corduroy>3p2
cordage>56x
cords corduroys>5x9
corer>3hq
corker>4g5+m2k
corncrib>2sh
quoin>5ng
corner nook>5ng+n72
cornerstone>5m7
cornerstone>5m7
cornet trumpet trump+npr,gl2
cornice>5ng+o2l
cornice valance pelmet>5ng+o2l
corrective restorative>3hq
corridor>4t5
corsair>5cw
cosmography>54x+e4x
costume>2m8
cot>2r3
cote>50y
cotton>3p2
gin>4g5+mdb
couchette>3ab
coulisse>5tp
coulisse>59l
counter>5py
counter tabulator>30i+kxh
counter>3o0+kxh
counterbore countersink>5un
countersink>43n+mb5
countertop>5q3
counterweight counterbalance counterpoise equalizer equaliser>c+js6,oov,op9
countinghouse>4p5
coupe>32a
coupler>3hq+lr7
courtyard>5ng
courtroom>56t
courtelle>3p2
courthouse>2y7
courthouse>2y7
coverall>38h
conestoga>60y
covering>c+lud
coverlet>2rb+2tc
cowbarn cowshed cowhouse byre>2p9
cowbell>2ri
cowl>41x+luo
corral>3nc+mhc
snapper>49j
crackleware>366
cradle>3uw+ljg
craft>5zh
crampon crampoon>5io+n5w
craniometer>46w
crankcase>50y
crankshaft>56o
crate>2vz+m73
crayon>45z
creation>c+miz,mtc
creche>44m
credenza credence>2y4
creel>2pz
creep>3nc
crematory crematorium>3ut
crematory crematorium>4lo
crepe crape>3p2+mh7
cretonne>3p2
crib cot>3uw
cringle eyelet loop grommet grummet
crinoline>3p2
crock>487+mbg
crocket>3gs
croft>3pq
cross>3n4
cross>5ng
crossbar>3o0
crossbar>2ou
crossbench>3hq
crossbow>62c
crosshead>2ti
crosswalk>4te+n50
crossjack>58a
crosspiece>2w2
crowbar pry>4dg+mgj
diadem>41x+o4n
crown>65f
crownwork>3hq
crucible>3b2
crucifix rood>3du+obq
cruet crewet>2vi
cruiser>32a+mzn
crupper>5mu
cruse>487
crusher>3hq+mgl
crutch>5le
cryometer>5sv
cryoscope>46w
cryostat>5sy
cryptograph>3hq
crystal>3ad
cubby cubbyhole snuggery snug>56t
cubbyhole pigeonhole+m82
cubeb>371
cubitiere>5ct
cudgel>5le+m2m
cuff turnup>4c4+lpb
cufflink
cuisse>5ct
cul>4t4
cullis>3zq
culotte>5fn
cultivator>4g5+mrz,ms2
culverin>4ms
culverin>31m
cummerbund>3x0
cup
cupboard closet>5ng
cupola>56r
cupola>3ut
curb curbing kerb>5oq
curbside>4tj
curbstone kerbstone>5m7
curette curet>46w
curio oddity oddment rarity>0+pyk
curler crimper>3hq+mae
currycomb>3a0+mgv
cursor pointer>46a+kvm
curtain drape drapery pall>2tg+o2m
cusp>cyn
customhouse customshouse>2y7
cut gash>3ux
cutaway>38r
cutaway>54x
cutlas cutlass>5pm
cutoff>3hq
cutout>0
cutout>4v7
cutout>5pk
cutlery>5un+mcx
cyberart>2ll
cybercafe>305
cyclostyle>45z+mso
cyclotron>46w
cymbal>3hq
dacha>44r
dado>5b2
dagger>4an
daguerreotype>4v7
dairy>3pq
dais podium pulpit rostrum ambo soapbox>4xh
dam dike dyke>2pk+mfx,m6c
damascene>3gs+mo0
damask>3p2
dampener moistener>3hq+jcd
damper>3hq+nr3,jpy
damper>4xd+jpx
darkroom>56t
dart>50n
dashboard fascia>3hq
dashiki daishiki>5cz
daub>4rl
davenport>5hb
davenport>3hj
davit>3hq
daybed>5hb
daybook ledger>2uz
deadeye>3iy
deadlight>5e2
deanery>44r
deathtrap>5ng
decal decalcomania>3gs
deck>4xh
deck>4r5
decker>c
deckle>5ng
deckle>5oq
declinometer>46w
decoder>4g5
decongestant>4io
decoration ornament ornamentation>c+q3x,mn9
decoupage>2ll
deerstalker>41d
defibrillator>3hq+ogw
defilade>3u2
deflector>3hq+nep,nen
defroster deicer>42f+jom
delf>c
delicatessen deli>5dh
depiction limning>3ko+mfe
deliverable>50m
demijohn>2vi
demister>42f+jnf
demitasse>3f0
demulcent>4io+q6j
denim dungaree jean>3p2
densimeter densitometer>46w
densitometer>46w
floss>5t3+izm
dentifrice>37o
denture>3hq+end
emporium>4j2
depository depositary repository>3p5
depressor>3hq
dermatome>46w
derrick>5ng
derringer>4wo
desk>5py
destroyer>61k+miw,mdp
detector sensor>3hq+nka,nnm
demodulator>544+lvz
detonator>3hq+jjj
detour>56e+nh7
detox>61c
device>c
dewar>3s7
dhow>5zy
diagram>3ko+mop
dialyzer>46w+jlp
diamante>3p2
diaper nappy napkin>3w0
diaphoretic>4io
diaphragm>3hq
pessary>3b6
dibble dibber>5un+lsn,mdv
die dice>2ti+lcv,lmz
dicer>3hq+lmz
dictaphone>541
diesel>3nh
diestock>3hq
diffuser diffusor>3hq+ljz
diggings digs domiciliation lodgings>4en+oo0,o9d
diggings digs>c
dilator dilater>46w+jjg
dilator>3l7+jjg
diltiazem cardizem>4io
dimity>3p2
diner>559+lf8
dinette>56t
dinghy dory rowboat>2u1
diner>4t6+lf8
formal>3xr
diode>5xm
dipper>4bh+lhb,mes
dipstick>3wd
diptych>2ll
dirk>3fv
dirndl>3kt
dirndl>5fn
disco discotheque>2oc
discounter>4j2
discus>3iy
dish+lgd
saucer>2jm
dishpan>3b2
dishrag dishcloth>4vl
dishtowel>5v7
dishwasher
disk>4xd
diskette floppy>3hq
dispensary>37w
dispenser>3b2+nxw
shopwindow>646
disposable>47r
distaff>5le
distemper>4rh
distillery>4x8+jd9,jd8
distributer>3hq+nxw
disulfiram antabuse>4io
ditch>c
diuretic>3l7
divan>5hb
dowser waterfinder>5le
dixie>4zl
dockage>5ng+nj6
dock>3nc
document>54x
doeskin>3p2
dogcart>332
dogleg>43o
dogtooth>3gs
doodad doohickey doojigger gimmick gizmo gismo gubbins thingamabob thingumabob thingmabob thingamajig thingumajig thingmajig thingummy whatsis widget>5nj
doily doyley doyly>3lf
doll dolly>4xm
dollhouse>4xm
dollhouse>44r
dolly>3bc
dolly>3bc
dolman>47u
dome>5k1
domino>4hw
dongle>3hq
door>2pk
doorbell bell buzzer>51l+nq1
doorframe doorcase>5ng
doorknob doorhandle>4aq
doorlock>4eu
doormat>4i4
doornail>4mz
doorsill doorstep>5ev
doorway door>3np
dooryard>65o
dormer>646
dormitory dorm>4en
dose>4io+j2r
dosemeter dosimeter>46w
doubler>3hq
doublet>47u
dovecote columbarium columbary>2sv
downcast>4t4
downstage>5k2
doxazosin cardura>4io
draft>5fe+mo6
dragunov>55z
drainpipe>4wg+juq,nhr
drainboard>c
drainplug>4xx
drawbar>2ou
drawbridge>2x1
drawer>3b2
drawing>54x+mfe
drawknife drawshave>4am
drawstring>3bs
dray camion>332
dredger>2p6+llj
dress frock>38h+j00
stovepipe>41d
drill>5un+m3n
oilrig>560
bubbler>3u9+nqs
drip>5ng
parkway>56e+n6p,n6r
drive>3hq
driveshaft>56o
driveway>56e+n6r,n6p
drixoral>4io
dronabinol>3l7
droshky drosky>32x
drove>36d
drug+frq,j2r
haart>4io
drugget>57l
drugstore pharmacy>5dh+sb0
drum membranophone tympan>3hq+gle,mrg
drumhead>4it
sander smoother>4g5+lmm,lz6
drumstick>5le
drygoods>3a6
dubbing>5hr+kys
dudeen>4wh
duffel duffle>3p2
duffel duffle>2nn
dugout>5cq
pirogue>31p
dulcimer>3hq
dumbbell>3o0
dumbwaiter>3my
dumdum>2yc
dummy>54x
dumpcart>332
dumpster>3b2
dumper tipper>5xb+nf7
duplex>2kc
duplex>44r
duplicate duplication>3bm
duplicator copier>2kh
durables>3a6
durbar>56t
dustcloth dustrag duster>4vl+lli
dustpan>53x
dwelling home domicile abode habitation>44x+o9f,onv
dynamite>3oo+jjl
dynamo>3wo
dynamometer ergometer>46w
earflap earlap>3s2
earphone earpiece headphone>5vu
earplug>4xx
earplug>3m7
earthenware>5z2
earthwork>538
easel>5wy
eaves>4qj
echelon>3hq
edger>5un
edging>d0g+m5j
effigy simulacrum>54x+mjx
eiderdown duvet>525
eight>32j
elastic>3p2+pst
elastoplast>2oh
electric>32a
fridge>54e
electrode>3hq
electrograph>3hq
electrograph>2kh
electrolytic>31y
electromagnet>4ga
electrometer>46w
electrophorus>3hq
electroplate>c
electroscope>46w
elevated>52z
elevator>3hq+m4k,na8
ell>2ji
elongation>2h0+jkp
embankment>5ng+osf
embassy>2y7
embellishment>3gs
emblem>3gs+r88
emetic vomit vomitive nauseant>54r+nra,j28
emitter>3mo+ous
emplacement>3p5+m7z
empty>3b2+juk,jum
emulsion>38u+jyk,jyj
enalapril vasotec>4io
encaustic>4rh
enclosure>5ng+ose,mf5
oddment>4vl+omy
endoscope>46w
output>50m+mj2
energizer energiser>3hq
engine>4m1
enginery>4g6
engraving>4xd
engraving>50g
blowup>4v7+je0,jth
enlarger>3o0+je0
ensign>39u
entablature>5ng
entrance entranceway entryway entree>2gp+ndc
entrant>3a6
entrenchment intrenchment>3u2
envelope
envelope>3b2
gasbag>2nn
eolith>5un
epaulet epaulette>2h6
epauliere>5ct
epee>5pm
equalizer equaliser>3o0
equipment>c+o1b
eraser>45z+l25
erection>5ng+mlw
escalator>5k6
escapement>3hq
escarpment escarp scarp>3u2
escutcheon scutcheon>5cs
escutcheon>4xd
esophagoscope oesophagoscope>46w
espadrille>58r
estaminet>305
tamoxifen>3l7
etagere>3uw
etamine etamin>3p2
etanercept enbrel>3l7
etcetera>5nj
etui>2np
eudiometer>46w
euphoriant>3l7
exercycle>3hq
exhaust>5pv
exit>c+k1e,ndb
exocet>4kq
expectorant expectorator>4io
explosive>a+pdd
eds>5pv
etd>5pv
export exportation>3a6+o1v
express limited>3bc
expressway freeway motorway pike superhighway throughway thruway>436
extra duplicate>c
extractor>46w+lvy
eyecup eyebath>3b2
eyelet eyehole>43n
eyeliner>4gw
eyewash collyrium>54r
eyepiece ocular>4da
eyeshadow>4gw
fabric cloth textile>c
facade frontal>5oq
faceplate>50y
facility installation>c
cladding>50y
facing>4e6
veneer>38u
facsimile autotype>3bm+l2r
factory mill manufactory>4x8
fagot faggot>2yo
faille>3p2
fairlead
fake sham postiche>45w+q4m,kob,qou,kod
falchion>5pm
fallboard>50y
falsie>4ra
famotidine pepcid>4io
fan>3hq+n20
masquerade>3ca+nmy
fanion>3rq
fanlight>646
fanjet turbojet turbofan>3nh
fanjet turbofan turbojet>48e
fantail>4qj
farm>654+o6e
greenmarket>4hm
farmhouse>44r
farmplace farmstead>3pq
farmyard>3nc
farthingale>445
fatigues>5yp
faucet spigot>54i
fauld>5ct
fauteuil>2l6
boa>59k
featheredge>5oq
fedora homburg stetson trilby>41d
feedlot>2y7
fell>5at
felloe felly>444
felt>3p2+k4r,lt0
felucca>5zy
fence fencing>2pk+mfz,lc3
fender>2pk+lau
cowcatcher>5ng+lau
feosol>3l7
fergon>3l7
ferrule collet>50y
ferry ferryboat>2u1
ferule>46w
festoon festoonery>c4l+mno
festoon>3fc
fetoscope foetoscope>5ld
fetter hobble>5c2+lqh,lq9
fez tarboosh>31x
fots>3p5
fiberscope>46w
fichu>59k
fiddlestick>2vp
fet>5vx
fieldwork>3u2
fife>3t0
spare>631
fighter>2hx+l8z,l8y
figurehead>54x
figurine statuette>54x+5kp
filter>3hq+m4w
filter>3hq
finder viewfinder>3hq
finery>2m8
fingerpaint>4rh
escutcheon scutcheon>50y
fingerstall cot>5cg
finial>3gs
fipple>4xx
firearm>3zg
firebase>2pq
fireboat>2u1
firebox>3ut
firebrick>2wy
firecracker banger>3rg+nqr,nq5
extinguisher asphyxiator>3hq
fireplace hearth>53y
fireguard>50y
firehouse>5kn
firetrap>2y7
firework pyrotechnic>3oo
fishbowl>2vu
fishhook>45z
fishnet>4nx
fishplate>4xd
fitment>3uw
fitting>2gq
fixings trimmings>2gq
fixture>c+lv3
fizgig>3rg
flag>3n4+l57
flagstone>5m7
flagon>3b2
flagpole flagstaff>5le
flagship>5cw
flagship>c
flail>45z+m1t
flambeau>5v1
flamethrower>62c
flange>5ng
flannel>3p2
flannelette>3p2
flap>3cz
photoflash flashgun flashbulb>4bq
flashboard flashboarding>5ng
flasher>3hq
flashlight>4bq
flask>2vi
flat>2vz
flatbed>3sl
undercoat>4rh+lx6
flatlet>2kc+2kc
fpd>3hq
flats
fleabag>44q
fleapit>5sn
fleece>3p2
flight>5k6
flintlock firelock>3r5
flipper>5d7+n97
flood floodlight photoflood>4dq+jid
floor flooring>5oq+m1e
floor storey>5ng
floorboard>c
flophouse dosshouse>44r
florist>5dh
floss>5t3+q6k
flotilla>c5r
flotilla>c5r
flotsam jetsam>65g
flowerbed>d4j
fluke flue>5ng
fluke>cyn
flunitrazepan rohypnol>3l7
fluorescent>3ro
fluoroscope roentgenoscope>2kh
flute>64r+evi
fluxmeter>46w
flybridge>3gk
flytrap>5w4
fob>4y8
foghorn>2i4
foglamp>420
foil>c+mn6,lo1
transparency>4vk
sheepfold sheepcote>3nc
folderal falderol gimcrackery gimcrack trumpery>3gs
foliation>3gs+mml
folio>2uz
followup>64w+jx7
football>2o1+evo
gridiron>d4g
footbath>2qb
footboard>4s2
footboard>4xh
footbridge overcrossing>2x1
foothold>3hq
footlights>4dq
footlocker>5xh
footplate>4xh
footstool footrest tuffet>5ma
footwear>38h
forecastle>4en
forecourt>3cs
foredeck>3gk
foredge>0
foremast>4hz
foresail>58a
forestay>2w2
foretop>4xh
forge>3ut
fork
forklift>5zh
formalwear eveningwear>2m8
fortification>5ng+mi4
fortress fort>5ng+mi4,leb,nds
forum>3p5
foulard>3p2
base fundament substructure understructure>5ng+r2c
foundry metalworks>3pa
fount>3ro
fountain>5ng
foxhole>3u2
fraction>0+pf5
frail>2pz
fraise>538
frame>5ng+l0i,mft
frame>4v7
freshener+j80,iy3
fret>3gs
friary>4ld
frieze>3gs
frisbee>3iy
frock>2m8
frontal>3fc
frontispiece>5oq
frontispiece>3p3
frypan skillet>4ry
fae>3hq
fumigator>3hq+nlx
fungible>3a6
furnace>350
furnishing>c
furnishing trappings>2gr
furniture>3uu
furrow>3j9+lp9
fuse>3hq
fusee fuzee>4i7
fusee fuzee>3hq
fusee>3l0
fuselage>5ng
fusil>4ms
fustian>3p2
gabardine>3p2
gable>617
saddleback>56r
gaddi>4ra
gadgetry>2kl
gaff>45z
gaff>cyn
gaffsail>58a
gaiter>5d7
galleon>5zy
gallery>56t
caboose cookhouse>4ad
galley>4ad
galley>5zy
galley>5zy
gallows>46w
gibbet gallous>3vk+obx
galvanometer>46w
gamebag>2nn
ghb>3l7
gamp brolly>5yi
gangplank gangboard gangway>3tj
gangway>4t5
gantry gauntry>5ng
gap crack>c+mgk
garage>4q4+nx4
garand>2mj
dustcart>5xb
garden>d4j+ms0
garden>65o+ms0
gargoyle>3gs
garment>38h+izz
garnish>3gs+mnl
garrison fort>4jq+leb,nds,mi4,l8k
garrote garotte garrotte>46w+me9
garter>5na+lq7
gasometer>5qt
gasmask respirator>50y
gasometer>46w
gat>4wo
gate>2pk+o2p
gatehouse>44r
gatepost>5yv
gateway>3np
gauge gage>46w
gauze>3cd
gazebo summerhouse>2y7
gear cogwheel>631
paraphernalia appurtenance>3o0
gearset>3hq
gearshift gearstick shifter>3hq
gelatin gel>4it
gelignite gelly>3m3
gem treasure>2ll
gemfibrozil lopid>4io
generator>3nh
generator>2kh
generic>4j3
georgette>3p2
gharry>32x
ghat>5k6
ghillie gillie>5d7
gig>2u1
gilt gilding>38u+mo3,p95
gimbal>2kl
gingham>3p2
girder>2qw
girdle cincture sash waistband waistcloth>5na
glass>3b2
glengarry>31x
glider sailplane>2hk+n7k,n2a
gps>5pv
glockenspiel>3hq
lazaretto>2zx
glossy>4v7
glyptography>338
gnomon>46a
goalmouth>5ng
goblet>3x1
godown>61h
goggles>5id
golconda>3p5
goldmine>4k5
goldmine>3p5
golfclub>3o0+m2l
golliwog golliwogg>3jn
gondola>2u1
gong>3hq
goniometer>53w
gore>4vl
gorget>5ct
gouache>61y
gouache>61z
gourd>2vi
gown>3kt+j4h
robe>4q5+j0e,j4h
scrubs>3w0+j4h
grab>3hq
graffito graffiti>3gs
gramophone>543
granary garner>5mg
grand>4vb
grange>3pq
grapeshot>5dn
graphic>4vk
graphics>2ll
grapnel>2ja
grapnel grapple grappler>5un
grate>5ng+o08
grating>2pk+o08
grater>5z2+meh
grave tomb>d45
graver pointel pointrel>5un
gravestone headstone tombstone>5m7
gravimeter>46w
gravure photogravure heliogravure>50g
sauceboat>3is
gray>38h
greasepaint>4gw
greatcoat overcoat topcoat>38r
greave jambeau>5ct
greengrocery>3yw
greengrocery>3yv
greenhouse glasshouse>2y7
greenroom>56t
grenade>2uo
grid>4xd
grigri greegree>2j2
grillwork>5ng+jli
grillroom grill>559+jli
grindstone>5m7
gripsack>2no
gristmill>4js
grizzle>63s
foodstuff>3a6
grocery>4hm
grogram>3p2
groover>3hq+m4u
grosgrain>3p2
grotesque>2ll
groundsheet>4vl
grove woodlet orchard>3vx
guanabenz wytensin>4io
guardhouse>421
guardroom>56t
guardroom>56t
gueridon>5py
guarnerius>60j
guesthouse>44r
guestroom>2r9
guildhall>2y7
guilloche>3gs
guillotine>46w+me8
guimpe>4vl
guitar>3hq+f0s
gun>62c+lcm
gunboat>2u1
turret>5ng
gunlock>3hq
muzzle>c
gunnery>62e
gunnysack>2nn
trigger>4dg+lce
gusset>4vl+j9u
gusset>4xd
gutter trough>359
gymnasium gym>3p5
exerciser>3o0
sneaker>5d7
gyrocompass>3ac
gyroscope gyro>3hq
hacienda>44r
hackney>32x
haft helve>40j
haik haick>3w0
hairbrush>2xv
haircloth>3p2
hairpiece postiche>2m8
halberd>62c
hallstand>3uw
hallucinogen>3l7
hallway hall>3c7
halter hackamore>5jx
halyard halliard>56x
hammer>5un+mn5,m1u
hammer cock+llw
hammock>2r3
handball>2o1
handbarrow>5ng
handbow>62c
handcart pushcart cart>5zh
handcuff handlock manacle>5c2
handicraft handcraft handiwork handwork>64w
handkerchief hankie hanky hankey>4vl
handle handgrip>2kj+ljm,lim
handlebar>2ou
handline>3bs
handloom>4f7
handrest>3hq
handset>5rq
handspike>2ou
handstamp>5aq+low
handwear>38h
handwheel>3hq
handwheel>631
hanger>3hq+m6m
hanging>3gs+m6n,m6m
hemp>56x+obw
hank>39h
hansom>32x
hardback hardcover>2uz
hardtop>32a
hardware>62e
ironware>c
ironmonger>5dh
harem hareem seraglio serail>4en
harmonium>46w+fo3
harness>5jx+o85,m7k
harness>3hq
harp>36n+f1n
harvester reaper>4g5+lta
hashish hasheesh haschisch hash>3l7
hasp+lvr
hassock>4ra
hat chapeau>41x+f1x,izw
hatband>2og
hatbox>2nq
hatchback liftgate hatch>3jw
hatchback>32a
hatchel heckle>5un
hatchet>2mw
hatchway scuttle>3np
haven oasis>5cq
hawse hawsehole hawsepipe>43n
hawser>56x
hayfork>5un
hayloft haymow mow>4f1+lt8
haymaker>4g5
hayrack hayrig>5ng
hayrack>52e
haywire>64j
headband>5na
headboard>4s2
veil>3w0+m6s
headdress headgear>38h
header coping cope>2wy
header lintel>2qw
headlight headlamp>4dq
headquarters>3p5
headquarters>4p5
headrest>3hq
headrest>4ra
headsail>58a
headscarf>49o
headset>5rr
headshot>4v7
headstall headpiece>5na
headstock>3hq
spa>5ng
hearth>3m2
hearthrug>57l
hearthstone>5m7
heater warmer>3hq+jo9,jo3
heaver>2ou
hedge hedgerow>3q8
heel>cw9+mt5,nbr
helicopter whirlybird eggbeater>2hk
heliograph>2kh+l56
heliometer>46w
heliport>2hz
helm>3hq
helmet>41x
helmet>5ct
hem>d0g+lu0
hematinic haematinic>4io
hematocrit haematocrit>46w
hemostat haemostat>46w
hemstitch hemstitching>5lo+lu8
heraldry>3n4
herm>5kp
hermitage>3m2
herringbone>3p2
hessian jackboot wellington>2v8
superhet>52m
highboard>5je
highboy tallboy>35w
highchair>34s
highlighter>45z+k02
highroad>436
highway>56e
hilt>40j
hindrance hinderance preventive preventative incumbrance>4p0+o8r
hinge>3av+lr5
hipflask>3s7
hippodrome>5k1
hitchrack>2ou
hobbyhorse>4xm
hobnail>4mz+o0h
hod>2vz
hodoscope>46w
hoe>5un
hogan>3m2
hogshead>2pg
hoist>3hq+m4k
keep>56t+lrl
holder>3hq
hole>c
hole>r+m0w
hologram holograph>4v7
holster>5cg
plate>2pp
homeroom>37j
homespun>3p2+rit
homestead>3m2
homestretch>5n1
honeycomb>5ng+k1y,mt7
honkytonk dive>2zs
cowl cowling>50y+luo
claw>3hq+lx7
hook+lx7
hookah narghile nargileh sheesha shisha chicha calean kalian>4wh
assemblage>5pv+mlg
hookup>3av
hoop ring>5na
hoop>5fb
hoopskirt crinoline>5fn
hoosegow hoosgow>483
hopper>53x+n9o
hopsacking hopsack>3p2
horn>4oc
horror
horsebox>3bc
horsecar>5my
horsecloth>31z
horsehair>3p2
horseshoe>5ct
horseshoe>3o0
horsewhip>636+m0a
hose hosepipe>5xl+jd6
hose>3w0
hospice>44x
hospital infirmary>2y7+o23
hostel>44x
hostel hostelry inn auberge>44q+oo0
hotbed>d4j
hotel>2y7
house>3m2+o9d
houseboat>2p6
houselights>4dq
cardhouse cardcastle>5ng
housepaint>4rh
housetop>56r
housing lodging>5ng+o9d
hovel hut hutch shack shanty>5cq+onw
hovercraft>3d8
howdah houdah>3hq
huarache huaraches>58r
hub>0
hubcap>50y
huck huckaback>5v8
hulk>5cw
humvee>5zh
hurdle>2pk+n9q
hut>5cq
hutch>309
hutment>314
hydralazine apresoline>4io
hydrant>4wg
hydrofoil>3hq
hydrometer gravimeter>46w
plaquenil>4io
hygrometer>46w
hypermarket>5oj
piolet>2mw
iceboat>5zy+ngt
icebreaker iceboat>5cw
icehouse>2y7
icepick>5un
icetray>5wa
icon ikon>4rl
iconography>4vk
iconoscope>5xm
identikit>4vk
idol>3mh+muy
igloo iglu>44y
ignition>3hq
imaret>44o
imitation>3bm
counterfeit forgery>45w+ml9
imperial>2nq
implement>c+o5o
import>3a6+o1u
improvisation>3df+mr3
ied>3hq
incendiary firebomb>2uo+lc8
incinerator>3ut+joq
inclinometer>46w
inclinometer>46w
incrustation encrustation>3gs+m9t
incubator brooder>2kh+j0w
indiaman>5zy
indicator>3hq
inductor inductance>3hq
inflater inflator>519+jfr
infliximab remicade>3l7
infrastructure>h6k
infrastructure substructure>6tc
ingot>2ti
ingredient>3ad
inhalant>4io+lhy
inhaler inhalator>3j1
injector>2kl
inkpot>2vi
inkle>5r0
inkstand>5wa
inkwell inkstand>3b2
inlay>3gs+mnz
inlay>3hq
insert>c+j9u,j9s,m2d
inset>4vk
insole innersole>5he
inspiration brainchild>50m
instillator>2kh+m2g
instrument>3hq
microcircuit>375
integrator planimeter>46w
intelnet>5pv
interceptor>3qt+m3i
interchange>495
intercom>5pv
icbm>4kq
interface>d3v
interferometer>46w
decor>3gs+mn9
interlayer>4cw
interlock>3hq
internet net cyberspace>5pv
interrupter>3hq+kk2
intersection crossroad crossway carrefour>495+ndp
interstate>436
interstice>c+s1i
intoxicant>3l7+j32
intranet>5pv
iud>3b6
invention innovation>3df+mkg
ipod>5l8
iris>3hy
irons chains>5c2
ironing>3w0+lzm
ironmongery>4j3
ironwork>64w
irregular>4j3
isoproterenol isuprel>4io
isosorbide isordil>4io
item>0+kxd
knave>32j
jackstones>3o0
jacket>38r
jacket
jacklight>4dq
jackscrew>5un
jaconet>3p2
jacquard>4f7
jacquard>3p2
jag dag>3s2+lmv
jag>5gd+lmv
jail jailhouse gaol clink slammer poky pokey+ocn
jalousie>5e2
jampan>3bc
jampot jamjar>487
jar>3b2
javelin>5i8
jeans denim>5x9
jeep landrover>32a
jerkin>47u
jeroboam>2vi
jersey>5cz
jet>2hx
jetliner>48e
jetsam>0
jewel+f86,f85,mnh
jib>58a
jig>3hq
jiggermast jigger>4hz
crackerjack
jinrikisha ricksha rickshaw>332
jobcentre>4p5
jodhpurs>5x9
jodhpur>2v8
joinery>64s
reefer spliff>371
jdam>5pv
joist>2qw
jorum>2vu
joss>45s
joystick>3hq
juke jook
jug>2vi
juggernaut>45s
voodoo hoodoo fetish fetich>0
jukebox nickelodeon>543
jumbojet>48e
pinafore pinny>3kt
jumpsuit>3w0
junction>d45
kachina>3jn
kaffiyeh>41x
kalansuwa>31x
kaleidoscope>4xm
kamikaze>3qt
kanzu>3w0
kat khat qat quat>5lk
katharometer>46w
kazoo>3hq
keel>2qw
keelboat>2u1
keelson>2qw
keep donjon dungeon>5nd
keepsake souvenir>0
keg>2pg
kennel doghouse>4q4+o9g
kepi>31x
keratoscope>46w
kerchief>59k
kern>2ti+o3d
ketch>5zy
kettle>4zl+jlk
kettledrum tympanum tympani timpani>3hq+gle
key>3hq
keyboard>3hq
keyhole>43n
keystone headstone>c
khadi khaddar>3p2
khaki>3p2+p9h
khakis>5yp
khukuri>4an
kibble>2xy
kicksorter>46w
kickstand>56o
kiln>3ut
kilt>5fn
kimono>56k
kinetoscope>3hq
kirk>36u
kirpan>3fv
kirtle>3kt
kit>3b2+o1g
kitbag>2nb
kitchen>56t
kitchenette>4ad
kitchenware>5z2
kite>4xm
kitsch>2ll
klaxon claxon>2i4+nq6
klystron>5xm
kneeler>c+mcc
knickknack>d
knife>3fn+lk8
knife>62c+lk8
knit>3p2+mmq
knitwear>38h
knob>40j
knob>5ng+mba
pommel>3gs
knobble>4ar
knobkerrie knobkerry>5le
knockabout>5ge
doorknocker rapper>3hq
knockoff clone>3bm
knot+lrg
knout>636
kohl>4gw
koto>3hq
kraal>3nc
kris creese crease>3fv
kurdistan>57l
kurta>5cz
kylix cylix>3f0
kymograph cymograph>46w
laager lager>314
lab laboratory>654
lace>3p2+qz8,mn3
lace lacing>3bs
lacework>64w
lacquer>38u+mo2
lacquerware>64w
lacuna blank>3vt
ladder>5k5
ladle>3b2+mez
lagan lagend ligan>65g
lagerphone>3hq
lamasery>4ld
lambrequin>59k
lame>3p2
lamella>4xd
laminate>c+mj9
lamination>5ng+mj9
lamp>3hq
lamphouse>50y
lampshade>50y
lanai>5zs
lancet>4am+mht
landau>32x
landing>4xh
landside>3ad
lane>c
lane>4te
lantern>4bq
lanyard laniard>c
lanyard laniard>3bs
lanyard laniard>3bs
overlap>3s2+oqe,oql
lapboard>5oq
lapel>4c4
larboard>5oq+njh
laryngoscope>46w
laser>3hq
lgb>2uo
lash thong>45z+m18
lasso lariat riata reata>56x+mhw
lastex>5t3
latch>4eu+lq5
latchet>5mu
latchkey>49t
latchstring>5un
lateen>58a
latex>4rh
lath>5g0
lathi lathee>5le
lattice latticework fretwork>5ng
laudanum
launcher>2l4+m9l
launchpad>4xh
laundry washables>3w0+log,mbh
laurel>65f
lavalava>5fn
laver>2py
lawcourt>cnu
mower>5un+lt8
layer>c+lnj
layette>3wh
lazaretto lazaret lazarette pesthouse>44m
leading>5na
leash tether>55a+lqj,lqf
leatherette>3p2
leatherwork>64w
lectern>5py
leflunomide arava>3l7
leftfield>d4g
legging leging>3w0
lego>4xm
stinker>c+ope
lenitive>54r
lens lense>3hq
leotard unitard>3w0
paperknife>4am
levallorphan lorfan>3l7
levee>3n1
levee>4vn
lever>2ou+mgj
levis>489
library>3he
library>56t
numberplate>4xd
lidar>46w
lido>3p5
lifeboat>2u1
lifesaver>c
lifeline>c
light>3hq+jic
lightbulb bulb>4bq
lighter igniter ignitor>3hq+ou9,li0
lighting>2kh
photometer>3o0
lightship>5cw
limber>5zh
limbers>359
limelight>4bq
limiter clipper>375+jdo
limousine limo>32a
linac>46w
linen>3p2
lining>4vl+loi
lingerie>5yn
liniment embrocation>54r+j2v
lining>50y+loi
link linkup+lwe,lq1
linkage>5pv+olv
links>3p5
linocut>3gs
linocut>50g
linstock>5le
statin>4io
lipstick>4gw
lisinopril prinival zestril>4io
lisle>5t3
lisle>3p2
lister middlebreaker>4xv
lithograph>50g+mss
litterbin>2sh
superload>4ep
livery>5yp
quarters>44x+oo1
parlour>56t
load loading burden>c+m76,m7e
loafer>5d7
loaner>32a
local>3bc
lan>5pv
lock+lvq
lockage>5pv
locket>3b2
locknut>4os
lockstitch>5lo
lockup>483
locomotive>5zh
loft attic garret>3sm+nx1
loft>3sm+nx1
longboat>2u1
longbow>62c
longshot>4v7
lookout observatory>5ng
loom>4g5
loophole>43n
lorgnette>5id
lorry camion>5xb
lorry>60y
lota>2vi
lotion>5ud
loudspeaker speaker>5vu
lounge>56t
loungewear>38h
loupe>4jl
louver louvre fin>5g0
jalousie>646
loveseat>5hb
lowboy>35w
lower>2ru+na5
luff>d0g
lug>5ng
luger>5bl
lugger>2u1
lugsail lug>58a
lumberjack>47u
lumbermill sawmill>3pa
lunchroom>559
lunette fenestella>c
lunette>3u2
lungi lungyi longyi>4vl
lunula>3gs
lusterware>4zt
lyceum>2y7
lychgate lichgate>3w9
lyre>418
machete matchet panga>4an
machicolation>4sp+o35
machine>3hq+fda,mj6,mj7
machinery>4g5+mj6
mackinaw>38r
mackintosh macintosh>3p2
madras>3p2
magnet>3hq+s4m,qki,kk0,jqp
magneto>3wo
magnetograph>46w
magnetometer gaussmeter>46w
magnetron>5xm
magnifier>46w+je0
magnum>2vi
mail>3bc+m3a
mailbag postbag>2nn
mailbag>4zv
mailboat>2u1
mailbox>2vz
maildrop>3he
maillot>5pi
main>4wg
mainframe>3ai
mainmast>4hz
mainsail>58a
mainspring>3hq
maisonette maisonnette>44r
maisonette maisonnette>2kc
antipsychotic neuroleptic>5vt
makeup
makeweight>c
makeweight>0+jur
malacca>31f
mallet>409+m0d
mallet>45z
mandala>3gs
manger>3b2
manhole>43n
manifold>4wg
manometer>3wd
manor>4h9
mansard>56r
mansion manse>44r
manta>2tc
mantel mantelpiece mantlepiece chimneypiece>5cn
mantelet mantilla>320
mantelet mantlet>5cq
mantilla>59k
mantua>3xr
map>54x+kfl,moh
maquiladora>3pa
maraca>3hq
marble>2o1
marimba xylophone>3hq
marker>c+kvh
marketplace mart>4j2
marline>56x
marlinespike marlinspike marlingspike>5un
marmite>4zl
maroon>3rg
marseille>3p2
mascara>4gw
maser>2iz
masher>5z2
masjid musjid>2y7
mask>3cz+lwp
masonry>5ng
spectrometer>5if
mast>5i2
mastaba mastabah>3y8
original>3df+qu7
masterpiece>64w
masthead>d43
mat>3cz
mat>3o0
mat>4m5
match>4ds
matchbox>2vz
matchlock>4ms
matchstick>5le
materiel equipage>3o0+o1b
matting>3cz+k4r
mattress>4ra
maul sledge sledgehammer>409+m1v,lkb
maulstick mahlstick>5le
mausoleum>2z0
maxi>5fn
maxzide>4io
maze labyrinth>5pv
mazer>2vu
means>c
meccano>4xm
pianola>4vb
medicine medication medicament>3l7+j2q
medline>5pv
meerschaum>4wh
megalith>4iu
megaphone>3hq
membrane>c
monument>5ng+s2k,k8a
menagerie zoo>3p5
mending>3w0
meniscus>5oq
meniscus>4da
asylum>44m+rzq
menthol>54r
mephobarbital mebaral>2p3
outlet>5ng
merchandise ware product>3a6+miz,nv9
merlon>538
messuage>3m2
metallic>5t3
metallic>3p2
metalwork>64w
meterstick metrestick>57n
methacholine mecholyl>4io
methyldopa aldomet>4io
mdma>3l7
ritalin>5lk
metro underground subway>52z
metronome>4u5
mews>5mx
mezzanine entresol>3sm
mezzotint>50g
microdot>4v7
microphone mike mic>5vu
microscope>4gf+s4b
microtome>46w
middling>3a6
mihrab>53y
mihrab>3gs
post>3p5
milkwagon>60y
grinder>4g6+jlt
milldam>3fz
millinery>41d
millinery>5dh
milling>5oq
millivoltmeter>60s
millstone>5m7
millstone>4ep
millwheel>625
millwork>64s
minaret>5v9
mincer>5z2
mine>3hq
mine>c+leu
minelayer>5cw
mineshaft>c
minesweeper>5cw
miniature>3bm+je3
miniature>4rl+fhi
minibar cellaret>2y4
minibus>2z7
minicab>2zo
minicar>32a
minicomputer>3ai
ministry>2y7
miniskirt mini>5fn
minivan>5xb
miniver>5wu
mink>38r
anxiolytic>5vt
minster>33v
minuteman>473
miotic myotic>3l7
mirror>54b+ouq
missile>56m
miter mitre>41x
miter mitre>5oq+mfh
mixer>3o0
mizzen mizen>58a
mizzenmast mizenmast mizzen mizen>4hz
moat fosse>5we
mobcap>31x
mobile>5al
moccasin mocassin>5d7
modem>3o0
modernism>2ll+fi6
modification>3bm+j8h
modillion>3hq
module>375
module>3ab
mohair>3p2
moire>3p2
mold>3b2+mp2
moulding modeling>5al+mp2
moulding>d0g
moulding>3gs
moleskin>3p2
monastery>54o
moneybag>2nn
monochrome>4rl
monocle eyeglass>4da
monolith>5m7
monoplane>2hx
monorail>52z
monstrance ostensorium>3b2
mooring>c+ls2
moquette>3p2
moreen>3p2
morgue mortuary>2y7
mortar howitzer>31m
mortarboard>31x
mortarboard>c
mortise mortice>43n+lqq,lqr
mosaic>2ll
photomosaic>4v7
mosque>2y7
motel>44q
muumuu>3kt
motif>3gs
motley>3p2+jhh
motley>3w0
motor>4g5+p7i,nst,jww,n6p
motorboat powerboat>2u1
scooter>5zh+ngt
mound>3o0+mls
mounting>5ng+jrb
mousetrap>5w4
mousepad>4ra
embouchure>c
mouthpiece>3hq
gumshield>3o0
mouthpiece>c
mudguard>3q9
mudhif>44y
muff>40r
mufti>38h
mugshot>4v7
mukataa>422
mulch>50y+lkk
scuff>5gc
mullion>5na
multiplex>5sn
multiplexer>3hq
multiprocessor>3ai
ordnance>2l4
mural>4rl+fjk
musette
museum>3he
musket>3r5+fju
muslin>3p2
musnud>5t6
mute>3hq+nr3
mydriatic>3l7
mystification>c+k92
nacelle>3nc
nail+lwn
nailbrush>2xv
nailfile>5un
nailhead>4ar
nailhead>3gs
nalorphine nalline>3l7
naloxone narcan>3l7
naltrexone>3l7
nameplate>4xd
nankeen>3p2
napkin serviette>5q0
narcotic>3l7+j2u
narthex>2jn
naumachy naumachia>5ic
nautilus>5nr
nave>5ng
nearside>5oq
nebuchadnezzar>2vi
neckband>2og
neckerchief>49o
necklace
necklet>3gs
neckline>c
neckpiece>38h
necktie tie>4no
neckwear>3w0
needle>45z
needle>4yd
needlework needlecraft>3df
negligee neglige peignoir wrapper housecoat>38h+lpt
neolith>5un
neostigmine prostigmin>4io
nephoscope>46w
meshing meshwork>3p2+m5b,mmu
net>5w4+lx8
newmarket>38r
newsroom>56t
newsroom>4p5
newsstand>5dh
nib>cyn
nick
nifedipine procardia>4io
nightcap>31x
nightgown nightie nightdress>4e4
nightshirt>4o8
nightwear sleepwear nightclothes>38h
ninon>3p2
niqab>41w
nog>2ti
noisemaker>3hq
nomogram nomograph>54x
nonsmoker>4t6
nsaid>4io
nosebag feedbag>2nn
noseband nosepiece>5mu
ogive>5oq
nosepiece>5ct
nosewheel>631
nostrum>4io
nozzle>5j9
reactor>2kh
nude>4rl
numdah nammad>57l
nunnery>3b8
nursery>2r9+lgu
nut>2ti
nutcracker>4dg
nylon>3p2
nylons rayons>5lv
oar>45z
obelisk>5ng
observatory>2y7
obstacle>4p0
obstruction obstructor obstructer impediment impedimenta>5ng+m6b
ocarina>3hq
octant>46w
odometer hodometer mileometer milometer>46w
oeuvre>3nf
office>5ng
ohmmeter>46w
oil>4rh
oilcan>319
oilcloth>3p2
oilstove>42f
oilskin slicker
oiler tanker>5cw
oiler>62u
ointment unction unguent balm salve>54r
omnirange>5pv
openwork>64w
surgery>56t
ophthalmoscope>46w
opium>4na
pyroscope>51r
oracle>5dz
pipework>3hq
organza>3p2
oriel>646
oriflamme>3rq
orlon>3p2
orlop>3gk
orphanage>5ng+nze
orthicon>5xm
orthopter ornithopter>2hk
oscillator>3hq
oscillogram>542
oscillograph>541
oscilloscope cro>3o0
ossuary>53x
otoscope auriscope auroscope>46w
ottoman pouf pouffe hassock>3uw
oubliette>56t
outboard>3nh
outbuilding>2y7
outerwear overclothes>38h
outfall>3ol
outfield>d4g+foi
getup>2m8+izp,o1b
outfitter>5dh
outhouse privy jakes>4q4
outpost>4jq
outturn>50m+mj2
outsole>5he
outwork>5ng
oven
overall>38h
overcoating>38u
overgarment>3w0
overhang>5ng+or2,osm
overlay>4cw
overburden>4ep+ki4,m79,j99,m7a
overload>4ep
overmantel>5cn
overpass flyover>2x1
monotype>50g
overprint surprint>50g+msn
override>3hq
overshoe
overskirt>5fn
oxbow>5ng
oxbridge>5yq
oxcart>332
oxeye>646
oximeter>46w
tandearil>4io
daricon>4io
oxytocic>4io
pacemaker>3hq
pacifier
pack>4r5+m6p
package parcel>3b2+m6y
packinghouse>2y7
packsaddle>585
packthread>5n7
inkpad>2ti
padding cushioning>c+mer
paddle>46w+m2b
paddle>5le
paddlewheel>631
paddock>3nc
padlock>4eu+lv4
pagoda>5rz
paint>38u+moa,lwz,mob
paintball>328
paintbox>2vz
paintbrush>2xv
painting picture>2ll+s2e,mof,moi,mob
paisley>3p2
pajama pyjama>5x9
palace castle>4h9
palanquin palankeen>3bc
paleolith>5un
palestra palaestra>d4g
palette>c
palisade>3u2+lc3
pallet>5un
pallet>4xh
pallette>5ct
palliative alleviant alleviator>54r+j17
pan>3bg
panacea nostrum catholicon>54r
panatela panetela panetella>370
pane>c
panel>c+mng
paneling panelling>4s2+mng
panhandle>40j
pannier>445
pannier>2pz
pannier>2nn
pannikin>3b2
panopticon
panopticon>5ng
panorama cyclorama diorama>4vk+rwl
pantaloon>5x9
pantechnicon>5xb
trousering>3p2
pantograph>3hq
pantry larder buttery>5mh
pantsuit>5nz
panzer>5qu
paperback softback>2uz
paperclip>37z
paperweight>c
parachute chute>3o0+n9u
paramagnet>4ga+s85
parang>4am
parapet breastwork>3u2
parapet>617
parasail>4sm
parasol>5c3
paregoric>4io
parer>4am+lnn
totalizer totaliser totalizator totalisator>3ai
parka windbreaker windcheater anorak>47u
parlor parlour>56t
parquet>3sl
parsonage vicarage rectory>44r
parterre>3vx
partisan partizan>62c
partition divider>5ng+olt,oa9,mdo
parvis>3cs
passage>c
passageway>4t4
carriage>32b
passkey>49t
pastiche>2ll
pasty>4ta
patch>4vl+mg4
patchcord>64k
patchouli patchouly pachouli>4uk
paternoster>3my
path>c
pathway footpath>4te
patina>38u+lnu
patio terrace>5ng+nsv
patka>59k
pavement paving>5oq+lo3
pavilion marquee>5s8
pavior paviour>4g5
pavis pavise>5cs
pawnshop>5dh
peacekeeper>4wo
peacoat>47u
peavey peavy>4dg
pedal treadle>4dg+ljp,n76
plinth footstall>5ng
pediment>3v6
pedometer>46w
peeler>3hq+lnn
peen>0
peephole spyhole eyehole>43n
peg nog+lv2,m3k
thole tholepin rowlock oarlock>43m
pegboard>2tw
pelisse>320
pelvimeter>46w
pen>45z+mp6
pencil>45z
pendulum>2kh
penicillamine cuprimine>4io
penlight>3s6
pennon streamer waft>3rq
penthouse>2kc
pentimento>4rl
pentobarbital nembutal>2p3
pentode>5xm
pentoxifylline trental>3l7
metrazol>4io
peplos peplus peplum>3w0
percale>3p2
perch>3hq+mc6
percolator>39b
perforation>43n+m3m
perfume>5ud
perfumery>5ng
perfumery>5dh
perfumery>4uk
peripheral>3o0
periscope>46w
periwig peruke>63s
microcomputer>3ai
pda organiser>3hq+jr4
pestle>5un
pestle pounder>5un
petard>3hq
petcock>54i
pew>2rq
pharmaceutical pharmaceutic>4io
pharmacopoeia>c5r
phentolamine vasomax>3l7
phenylbutazone butazolidin>4io
phial vial ampule ampul ampoule>2vi
record disc platter>5hq+l21
photocathode>33y
photocopy>4v7+mrp
photocell>5vu
photograph photo pic>54x+s1q,1ph,l2f
photometer>46w
photomontage>39j
phrontistery>5ng
piano pianoforte>3hq+sa1,fs9
fingerboard clavier>49u
piccolo>3t0
plectrum plectron>3hq
pale+lqe
paling>3q8
pickup>5xb
pickup>3c6+ixz
picot>5lo
picture image icon ikon>54x+mjx,s2e,mof
piece>0+mlg,mg4
piece>47r
pier wharf wharfage>4xh+nj6,o0a,nwz,ls3
pieta>54x
piezometer>46w
piggery>3pq
pikestaff>5le
nap>5t3
spile piling stilt>5yv
lozenge>3k8
pill>c
anovulant>3b6
pillbox>3b2
pillion>3hq
pillory>46w
pillow>4ra+m8n
pilothouse wheelhouse>3ab
pin
pinata>4xm
pincer tweezer>5un+mgi
pincushion>4ra
pinfold>3nc
pinhead>5ng
pinion>3wg
pinnacle>5ky+oqt,naa
pinner>31x
pinstripe>2og
pinstripe>3p2
pinstripe>5nz
pinwheel>4xm
pinwheel>631
pipe pipage piping>5xl
pipe>5xl
pipeline>4wg
pipet pipette>46w
piping>3bs
pique>3p2
piste>5vl
piste>d4g
pistol handgun>3r5+fso
piston>3hq+meu
quarry>c+lev
ewer>3b2
pitchfork>5un+mf1
pithead>3np
piton>5io
pitot>46w
pitprop sprag>50t
pivot>3hq+nfw
pixel pel>3ad
pizzeria>5dh
placebo>4io
placket>4vl
planchet>3iy
planchette>c
planer>4g5+lm5
planetarium>54x
planetarium>3hq
planetarium>2y7
plant works>5ng
plasterwork>5oq+lwv
plastron>5d1
plastron>5d1
plat>4hg
plate>c+m02
plate>54x
platen>4xd
platen>5py
platform>5oq
plating>38u+m02
playbox>2vz
playhouse>4xm
playpen>3nc
plaything toy>c+ixd
plaza mall>4j2
pleat plait+mn3,lza
plenum>3nc
plethysmograph>46w
pleximeter plessimeter>4xd
plexor plessor percussor>409+llz
pliers plyers>5un
plimsoll>3zt
plow plough>5un+ms4
plowshare ploughshare
plug stopple>2tj+ljb,m6e,m2h
plughole>43n
plumb plummet>c
auger>0
plumbing>3p5
perpendicular>3bs
plunger>5un+meu,mes
plush>3p2
ply>4cw
ply>5mt
pneumovax>5z3
pocket>4zv+nwo
pocketbook>4sj
pocketcomb>3a0
pocketknife>4am
gunpoint>3zk
pointer>46a+osk,kvm
pointillism>2ll+ftq
poker>45z
polarimeter polariscope>3hq
polaroid>c
pole>56o+lxr
poleax poleaxe>2mw+ln6
polonaise>3kt
polychrome>64w
polyester>3p2
polygraph>46w
pommel saddlebow>40j
pommel>40j
poncho>4qi
pongee>3p2
poniard bodkin>3fv+lk9
pontoon>c
pontoon>2p6
ponycart>332
pool>c
poolroom>56t
poorhouse>5ng
popgun>4xm
poplin>3p2
popper>5lk
porcelain>5z2
porch>5ng
porkpie>41d
porringer>2vt
embrasure porthole>c
portable>5ye+qn1
portal>3np
portcullis>3w9
portfolio>3b2
porthole>646
portico>4z3
portiere>3fc
portmanteau gladstone>2no
portrait>4vk
postern>3w9
posthole>43n
posthouse>44o
postmodernism>2ll
pob
pot>3bg
dope gage sess sens locoweed>31i+lhw,j2s
flowerpot>3b2+mb1
potbelly>5ml
potentiometer>46w
potholder>4ra
pothook>43z
potsherd>5c9
pottery clayware>5z2
pottle>4zl
pouch>2nn+m71
powderpuff>4ra
saw>4g5+mdg
excavator digger>4g5+lsp,lsm,lsi
powerhouse>5kn
grid>3p5
pto>3hq
praetorium pretorium>5s8
tallith tallis>5cf
prazosin minipress>4io
precipitator>3hq+jwg
predictor>3ai
prefab>5ng
presbytery>2y7
prescription>4io
presidio>3u3
press>4g5
preventive preventative prophylactic>54r+q70
pricket>5io
primitivism>2ll
primus>5ml
print>2ll
printer>4g5+msg
prism>3hq
probe>46w+ljv
probenecid>4io
prod goad>3hq+ll7,lk2,lk7
product>3df+miz
projectile missile>62c
projector>46w+fwt
projector>3hq+fwt
prolonge>56x
prompter autocue>3hq+kro
prong>5ng+rt0
prop>5ng+lj6
propeller propellor>3hq+m9b
propjet turboprop>2hx
proscenium>617
proscenium forestage>5k2
protection>3cz+lby
proteosome>5z3
protractor>46w
psaltery>3hq
pub saloon pothouse taphouse>5rb
restroom>5ub
puck>3iy
pullback tieback>3hq
layby>5ng
pullman>4t6
pullover slipover>5pc
pump>3hq+ljq
punchball>2o1
puncture>43n+lp3
punkah>3pj
punnet>2pz
punt>2u1+lxr
puppet marionette>54x+fxx
purdah>4t2
purgative cathartic physic aperient>4io
purifier>2kh+jwh
purl>5lo+mmr
purl>5t3
button>5pk
zori>58r
puzzle>3o0
pylon>5v9
pylon>5v9
pyrograph>3gs
pyrometer>5sv
pyrostat>5sy
pyx pix>53x
pyx pix>2vz
pyxis>2vz
quadrangle>5ng
quad>2ti
quadraphony>5l8
quadruplicate>3bm+jei,mrn
quarterdeck>3gk
quartering>44x+oo1
quarterstaff>5le
quay>4vn
quill>4u3
quilt comforter>2r4+j2l,mmb,mmc
quilting>3p2
quilting>5lo+mmc,mmb
quirt>636
quoit>3o0
rabato rebato>39k
raceabout>5ge
racer>32a+l8j
racetrack racecourse raceway>3p5
rack>5ng
racquet>45z+m0z
racquetball>2o1
radar radiolocation>46w+oqv
radial>5u1
radio>5pv+l2q
radiogram radiograph shadowgraph skiagraph skiagram>4v7
radiometer>46w
radio tuner wireless>53w+l2q
radiotelegraph>52j
radiotelephone radiophone>5rq
radome>50y
raft>c+ml8,mzi,n87
rafter balk baulk>2qw+o15
rag tatter>4vl+meg
ragbag>2nn
raglan>3w0
rail>52z
railhead>5mg
railing rail>2pk
railway>c+n89,o0c
railway railroad>cab+n89,o0c
raincoat waterproof>38r+qhk,lwc
pluviometer udometer>3wd
rake>5un+lsb,njz
ramekin ramequin>3is
ramipril altace>4io
ramjet atherodyde athodyd>3nh
rammer>5un+mek
ramp incline+nf1,o0o
rampart bulwark>3n1+lc3,lbx
ramrod>56o
ranch spread>3pq+o6f
rangefinder>46w
flagpole>46w
ranitidine zantac>4io
rapier>5pm
rariora>39m
raster>76c+j4q
ratchet rachet ratch>3hq+nhy
rathskeller>5rb
ratline ratlin>c
rattan ratan>46w
rattrap>5w4
rattrap>44x
ravehook>5un
rayon>3p2
razor>3fn+ize
razorblade>5un
reactor>3hq
rom>3hq
readout>3hq
back>5oq+p2g
rebozo>59k
receiver>3o0
receptacle>3b2
niche>3nc+m86
recliner lounger>2l6+maw,mcg
changer>3hq
recorder>3o0+l21,l26
recording>9x1
phonograph>4g5
rectifier>3hq
redoubt>3u2
refectory>56t
refill>4j3
refill>509
refinery>4x8
reflectometer>46w
reflector>3hq+nmd
reformer>2kh
refractometer>46w
refrigerator icebox+jo6,jo2
refuge sanctuary asylum>5cq
regalia>3wh
regimentals>5yp
regulator>3hq+jiw
rein>5mu+o85
relaxant>3l7+iy6
release>4j3+kzc
relic>c
relievo rilievo embossment>5al+mba
cloister>44r+rxa,jy0
reliquary>3b2
remake remaking>3df+miv
remedy curative cure therapeutic>4io+j2k,q6x
remote>3hq
rep repp>3p2
repeater>3r5
repertory>3he
replica>3bm+mrj
representation>3df
reproducer>3o0
reseau>5pv
reserpine raudixin sandril serpasil>4io
reservoir>5qt
reservoir>deb
reset>3hq+kxg
resistor>3hq
resonator>5pv+npi
resonator>375
resonator>350+npi
spa>44q
restaurant eatery>2y7
constraint>3hq
retainer>3hq
reticle reticule graticule>5pv
reticulation>5pv+om2
reticule>2np
retractor>46w
retread recap>5u1+j7y
retrenchment>3nr
retrofit>3ad
retrorocket>56l
revers revere>4c6
reverse>3hq
verso>5oq
reversible>3w0
revetment>2pk
revolver>4wo
rheometer>46w
rheostat>554
rhinoscope>46w
rib>3hq
riband ribband>d
ribbing>5ng
ricer>5z2+m50
rickrack ricrac>5wu
ridgepole rooftree>2qw
rifle>3r5
rig>3wh+lq2
rigging>76c
rigger>57x
rigging>3wh
rightfield>d4g
rigout>2m8+izp
rink>2y7
ripcord>3bs
ripcord>3bs
riser>3hq
riser>4wg
ritz>44q
riveter rivetter>4g5
roach>0
road route>c+n8o,n8f
roadbed>3u6
barricade>2pk+m6e,lbu
roadhouse>44o
roadster runabout>32a
roadway>56e
robe>3w0+j0e
rocket>3nh
rocket>5zh+ll9
rockery>3vx
rod>45z
rofecoxib vioxx>4io
romper>3w0
roof>50y+lki
roofing>3o0
room>5ng+56u,oo9
roomette>3ab+56t
roost>4uh+mc6
roost>50y+mc6
rope>c+lqf,mhw
rosary>2qt
rosemaling>3gs
rosette>2h6
rotisserie>559
rotisserie>4qf
rotor
rotunda>56t
rotunda>2y7
rouge blusher>4gw+j48
roughcast>54x+mlt
roulette>631
round>2it
roundel>5ct
rounder>5un+j6m
roundhouse>654
router>4g5
router>3hq
rowel>631
royal>58a
elastic>5na+pst
rubbing>54x
rubefacient>4io
rudder>2ho
rug carpet carpeting>3cz+lkn,otw,lko
ruin>2y7
ruler>46w
rummer>3x1
playroom>56t
runway>4xh
runway>36x
rushlight>31b
russet>43t
rya>57l
saber sabre>5pm+md3,lto
opv topv>5z3
sable>2xv
sabot>5d7
sachet>2nn
sack poke>2nn
sacque>47u
sackcloth>3p2
sackcloth>3w0
sacking bagging>3p2
saddle>3hq+m7o
saddlebag>2nn
saddlery>657
safe>5nc
guardrail>52x
sail canvass>4vl+mzt
sailboat>5zy
sailcloth>3p2
ipv>5z3
salon>3vf
saltbox>44r
saltcellar>3b2
saltworks>4x8
salver>5wa
salwar shalwar>5x9
samisen shamisen>3hq
samite>3p2
samovar>4zl
sampan>5fl
sampler>5kn
sanatorium sanatarium sanitarium>44m
sanctuary>cwg
sandal>5d7
sandbag>2nn+m15
sandblaster>5un+lz7
sandbox sandpile sandpit>4xm
sandbox>4l8
sandglass>5ts
kotex>4ra
sarcenet sarsenet>5es
sarcophagus>39e
sari saree>3kt
sarong>5fn
sash>5ng
satchel>2nq
sateen>3p2
satellite orbiter>3o0+nfk,kzf
satin>3p2
satinet satinette>3p2
saucepan>4ry
saucepot>4zl
sauna>56t
saw>5un+mdg
sawhorse sawbuck>5ng
scabbard>5cg
scaffold>4xh
scaffolding staging>5pv
scaler>3cj
scalpel>4am
scanner>3hq
scapulary>3w0
scarf>3w0+j0a
scenery>54x
scheduler>3ad+kl1
schematic>3ht+r85
schlock shlock dreck>4j3
schoolhouse>2y7+s0i,o4h
schoolbag>2nn
schooner>5zy
schooner>3x1
scimitar>345
sclerometer>46w
sconce>4dq
sconce>5cq
scooter>5zh+ngt
scoreboard>c
scourge flagellum>636+m08,od6
scow>2p6
scow>2u1
scrambler>3o0
scrapbook>2i5
scraper>5un+msw,lsf
scratcher>3hq+lsg
scratchpad>3hq
screed>5na
cover covert concealment>3cz+lig,lud
screen>3hq
screen>5oq
screening>3p2
screw>50u
screwdriver>5un
scribble scrabble doodle>3ko+l2m
scrim>3p2
scrimshaw>338
scriptorium>56t
scrubber>2xv+lmb
scuffer>58r+n5i
scullery>56t
sculpture>2ll+rfk,s4l,mcv,mo9
scum>0
scuttle>3b2
scyphus>3f0
seabag>2nn
seal>3gs+mba,lw7
seal
sealskin>3w0
seam>3av+lr2
seaplane hydroplane>2hx+n7l
searchlight>4dq
seascape waterscape>4rl
seatbelt>2rn
seating seats>o+ori
seaway>4bz
secobarbital seconal>2p3
escritoire secretaire>3hj
segment>0+mdn
sectional>3uw
sedan>32a
sedative depressant downer>4io+mxs
seedbed>d4j
seeder>5z2
seeder>3hq+m8d
seersucker>3p2
seesaw teeter teetertotter teeterboard>4xm+n1n,nbs,nbt
segway>3hq
seidel>3x1
seismogram>a71
seismograph>46w
seizing>56x
selector>5pk
selsyn synchro>5pv
selvage selvedge>d0g
selvage selvedge>d0g
semaphore>2kh+l54,l55
semiautomatic>4wo
semiconductor>3hq
semigloss>4rh
sensitometer>46w
separate>3w0
sequencer>3ad+kbw
sequencer sequenator>2kh
serape sarape>5cf
serge>3p2
server>3ai
servo servomechanism servosystem>5pv
setoff>5ng
settee>5hb
settle settee>2rq
sewer sewerage cloaca>3ki
sextant>46w
sgraffito>3gs
shackle hamper>55a+jdo,l8i,jds,lq9
shade>50y+m6d
shag>3p2
shaker>3b2+n2j
shampoo>37o+izn
shantung>3p2
shaper>4g5+j6g
shard sherd>4vl+pf6,jm9
sharkskin>3p2
sharp>4np+r03
sharpener>45z+llt
sharpie>4u3
shaver>53p+izc
shawl>4qi
sheath>50y
sheathing overlay overlayer>50y+lum,mfa
shed>4q4
sheepshank>4ay
sheepwalk sheeprun>3pq
mainsheet shroud>c+n7u
sheeting>3p2+luv
shelf>3hq
shell>2it+lci
casing>50y+m72
shelter>5ng+oo8
sheraton>3uw
shield buckler>2lb+lc2
shield>50y+lc2
shielding>5ct
shinpad>38h
ship>5zy+nar
shipwreck>5cw+nkk
shipyard>654
shirt>3w0+j01
shirtdress>3kt
shirtfront>5oq
shirting>3p2
shirtsleeve>5g3
shirttail>3p2
shiv>4an
cushion>3g3+mer
shoe+j07
shoebox>2vz
shoebox>5ng
shoehorn>3hq
shoelace shoestring>4bb
shoetree>3hq
shofar shophar>2i4
shoji>5a8
shoofly>34s
shook>2pg
shop store>4j2+oa2,o04,o03
shopfront storefront>5oq
shoring>2qw+lj6
short>d4g
shortcut cutoff crosscut>56e
shorts trunks>5x9
shot pellet>50n
jigger>3x1
shotgun scattergun>3r5
berm>d0g
shovel>5un+lsp
showboat>5kt
shower>3ro+iz4
showerhead>4om
showroom salesroom saleroom>4sa
shrapnel>5co
shredder>3hq+meg
shrimper>5zy+ld9
shrine>2y7+m6r
shroud>c
shunt>3hq
shutter>2tg+lvl,llc
shutter>3hq+o8n,lvp,lvl
shuttle>3bc+ngu
shuttlecock birdie shuttle>3o0+ldu
sickbag>2nn
sickbay>56t
sickbed>2r3
sickroom>56t
sideboard>c
sidecar>3bc
sidelight>4dq
sideline>4j3
sidesaddle>585
sidewalk pavement>614+lo3
sidewall>617
sidewall>5oq
siding turnout sidetrack>52y
sieve>5mr+m4z
sifter>5ej+m4z
sights>46w
signboard>5ng
signet>5aq
sildenafil viagra>3l7
silencer muffler>3hq+nr3,jvf
silencer>5xl+jvf
silesia>3p2
silk>3p2
silks>3w0
silkscreen serigraph>50g
sill>3hq
silo>5v9
silverpoint>3ko
silverwork>64w
simulator>4g5
singlestick backsword>5le
singlet undershirt>5yl
singleton>32j
sink>3ro
sinker>c
siphon syphon>5xl+n01,mie
sitar>3hq
sixpack>2vz
skate>3o0+n79
skateboard>c
skeg>2w5
underframe>5ng
skep>2rf
skep>2pz
sketch>3ko+mp3
sketchbook>2uz
sketcher>45z+mp3
ski>3hq+n7a
skibob>5zh
skidder>5vj
skidpan>5oq
skiff>2u1
skin>5oq
skirt>3w0
skirt>3cz
skivvies>5yn
skullcap>31x
skybox>2w0
skyhook>45z
skylight fanlight>646
skyrocket>3rg+n7p
skysail>58a
skyscraper>2y7
slab>2ti
slacks>5x9
slasher>62c
slat spline+lja,o0z
slate>5q2
sled sledge sleigh>5zh+n7b,mzr,n8l
sleeve>3cz
cascabel>2ri
slicer>4am+lmq
slicer>4g5+mde,lmq
slide>c
slipstick>3ai
slingback sling>5d7
slingshot sling catapult>4xm+rya,m9j
slipknot>4ay
slipper
slit>c+mdd
sloop>5zy
slops>38h
slopshop>38i
slot>5gd
sluice sluiceway penstock>3aq+juy,ou6
sluicegate floodgate penstock>54i
smack>5zy
scsi>375
smelter smeltery>4x8+mny
smokehouse>2y7
smoker>4t6
smokescreen>50y
smokestack>363
smoothbore>3r5
snapshot>4v7+l2f
gin noose>5w4+m6k,m6j
snifter>3x1
snip snippet snipping>4vl+m4p,ltc
snorkel schnorkel schnorchel breather>2hw+iwd
snorter>c
snowbank>5ng
snowboard>c+nk9
snowman>54x
snowshoe>3hq
snuff>5u5
snuffbox>2vz
snuffer>45z+jwo
soap>37o+iza,k2o
soapbox>3dd
sock
socket>53x
soddy>44r
phenobarbital phenobarbitone luminal>2p3
sofa couch lounge>3uw+maw
soffit>5oq
softball>2o1
sole>cw9+k1w
solitaire>48h
solleret sabaton>5ct
sombrero>41d
sonar asdic>46w
fathometer>46w
sonogram echogram>4vk
sonograph>46w
soporific hypnotic>3l7
sorter>4g5+kbd
souk>4hm
sounder>3hq
audio>3hq
soundtrack>5hq
soupspoon>5j5
soutane
spacecraft>3d8
spacesuit>38h
spade>5dr+lsk
spade>32j
spandau>2mj
spandex>3p2
spandrel spandril>5oq
spanker>58a
spar>4yi+o3a
spare>3ad
sparkler>3rg
spatula>5un
speakeasy>2pl
speakerphone>5rq
spear lance>62c+mhv,m3u
fizgig fishgig>45z+m3u
spearhead spearpoint>cyn
specific>4io
spectacle>54x+pqx
spectacles specs eyeglasses glasses>46w
spectrogram spectrograph>4v7
spectroscope>46w
speculum>46w
speculum>4kp
speedometer>46w
speedway>56e
spermicide spermatocide>3b6
sphere>c+rax,s0q
spherometer>46w
sphinx>5kp
spike>3o0
spindle mandrel mandril arbor>56o
spindle>4vl
spinner>3o0+ng1
volute>3gs
spirogram>542
spirograph>46w
spirometer>46w
spitball>50n
spittoon cuspidor>53x
splashboard splasher dashboard>50y
splasher>50y
splat>5g0
splice splicing>3av+mdi
splicer>3hq+mdi
splint>3hq+j2o
spoke>3hq
spoon+mf2
sporran>4zv
sportswear activewear>2m8
suv>32a
spout>c+nhe
sprag>36i
spray>c4l
spreader>5un+lyf
sprig>3gs
springboard>c
springer impost>5m7
sprinkler>3hq+jd7,ly1
spritsail>58a
sprocket>631
spud>5dr
gad>50l
sputnik>595
squab>5hb
squawker>4fe
squeaker>c+np4
squeegee>45z+lzs
squeezer>5z2+mgl
squelch squelcher>375+jvk
squib>3rg
squinch>5ng
stabile>5al
stabilizer stabiliser>3hq+jgf
stable stalls>2y7+o9h
saddlery tack>3wh+m7o
stabling>4en+o9h
stacks>5ng
staddle>2po
stadium>5ng
stage>4xh+mq7
stagecoach>32x
stairhead>4xh
stairs steps>5k6
stairway staircase>c
stairwell>4t5
stake>46w
stall>3ab
stammel>3p2
pestle>4g5
stamper>4g5
standby>c
standpipe>4wg
saltire>3du
stanhope>32x
staplegun tacker>4g5+lwl
stapler>4g5+lxc
starboard>5oq+n6x
starter>4m1
statehouse>2y7
stateroom>2zu
station>3p5
stator>3hq
statue>5al+3qv
stave>5g0
staysail>58a
steakhouse chophouse>559
steamboat>2u1
steamer steamship>5cw+n7s
steamroller>5zh+mgm
steelworks>3pa
steeper>3b2
steeple spire>5v9
steerage>4en
wheel>40s
stele stela>5m7
stencil>c+msu
stenograph>5ye
stent>5xl
stair>3hq
stepper>4m1
stepladder>4bg
stereo stereophony>54y+p3t
stereoscope>3hq
stern>53u
sternpost>5tp
sternwheeler>5ku
stethoscope>46w
stick>45z
stick joystick>4dg
stickpin>4w2
stiletto>3fv
still>4v7
stillroom>4sg
stimulant excitant>3l7+ixx
stinker+nlr
stirrer>45z+n32
stirrup>3hq
stitch+ltz
stob>5le
inventory>4j3+gdn,nxc
gunstock>40j
stockade>3u2
stockcar>2w1
stockinet stockinette>4ao
stocking
stockpot>4zl
stockroom>5mh
stocks>46w
stocks>5ng
stocks>5ng
stockyard>3nc
stogy stogie>370
stokehold stokehole fireroom>350
stoker>3hq+o7v
stole>59k
stomacher>3w0
stone>c
stoneware>5z2
stonework>4hx
stool>3uw
stoep>4z3
stopcock cock turncock>3px
stopper>32j
stopwatch>5tt
accumulator>2qg
storehouse entrepot>3he+nx3
storeroom stowage>56t
stoup>2py
stoup>3b2
stove>42f
stove
stovepipe>363
stradavarius strad>60j
straightaway straight>5b2
straightedge>5un
straightener>3hq+lxk
strainer>3qw+m4z,m4w
straitjacket straightjacket>3w0
strand>c
strap>45z+lqg
strapless>3kt
streamliner>5vo
street>5t2
streetcar tram tramcar trolley>5zh+n7t
streetlight>4bq
strengthener>3hq+jco,jcl
stretch>5mo
stretcher>3bc
stretcher>3hq+jkp
stretcher>5ng
strickle>5un
strickle>45z
string twine>3bs+m9v,lws
string>3bs
stringer>2w2
strip>c
stroboscope strobe>46w
strongbox deedbox>2vz
stronghold fastness>5ng
strongroom>5mh
strop>5mu+llu
structure>c
stud rivet>3gs+oqj
studio>654
stuff>0
stuffing>4ra
stupa tope>5dz
sty pigsty pigpen>3nc
stylus>5un
stylus>3hq
subcompact>32a
subject
submarine pigboat sub+rst
submersible>2kh
subsection>5b2
substation>5kn
subwoofer>4fe
sucralfate carafate>4io
sudorific sudatory>4io
suede>3p2
suit>3w0
suite rooms>2kc
suiting>3p2
sulky>5zh
total aggregate>0+pd4,om8,lz1,onh
sump>62u
sump>551
sunbonnet>2uy
sunburst>3gs
sundial>5ts
sundress>3kt
sundries>5nj
sunglass>4da
sunglasses shades>5id
sunhat>41d
sunporch sunroom solarium>56t
sunroof>56r
sunsuit>3w0
suntrap>4th
superficies>5oq
supermarket>3yw
superstructure>5ng
supertanker>4pc
supplejack>5le
suppository>4io
suppressant>3l7
suppressor suppresser>3hq+jvh
surface>c+lns
sam>4kq
surfboard>c+n7y
surfboat>2u1
surcoat>38r
surgery>56t
surrey>32x
surtout>3yg
suspensory>2oh
suture>5t3
suture>5at
swab swob mop>45z+lzu,llh
swab>45z+lkf
swag>2yo
swallowtail>47u
swatch>4vl
swathe wrapping>2oh+lpt,lrh
swathing>3cz+lrh
swatter flyswatter flyswat>45z+m04
sweatband>5na
sweatbox>3hq
sweatbox>56t
sweater jumper>3w0
sweatpants>5x9
sweatshirt>518
sweatshop>3pa
sweatsuit sweats>3w0
natatorium>4yw
swimsuit swimwear>3w0
swing>3hq+osw
switch>3hq+m97
switchboard patchboard plugboard
sword>62c
synagogue tabernacle>2y7
synchroflash>3hq
synchromesh>5pv
synchroscope synchronoscope synchronizer synchroniser>46w+jq7
synergist>3l7+he3
synthesizer synthesiser>3hq+kak
synthetism>2ll
syringe>46w+lxx
system>c
tabi tabis>5h7
tab>4dg
table>3uw
tablefork>3tz
napery>3lf
tablespoon>5j5
tablet>5fx
tabletop>5oq
tabor tabour>3lb
taboret tabouret>5ma
tachistoscope>46w
tachometer tach>46w
tachymeter tacheometer>5so
tack>4mz+lwl
tadalafil cialis>3l7
taffeta>3p2
taffrail>52x
empennage>53u
tailfin fin>3gs+nss
tailgate tailboard>3w9
taillight>4bq
tailpipe>4wg
tailstock>3hq
talaria>58r
tam tammy>31x
tambour>3lb
tambour>5ng
tambourine>3lb
tammy>3p2
tamp tamper>5un+mej
tampion tompion>4xx
tampon>4xx+m2i
tandoor>4qf
tank>3b2+j9f,nx0
tank>5zh
tanka>4rl
tankard>3b2
tannoy>4fe
spigot>4xx
tapa tappa>3p2
tape>5na+lua
tape taping>3hq+l21,l2e
tapeline>46w
tapis>3p2
tappet>4dg
tarmacadam tarmac macadam>5oq+mhq
tarot>32j
tarpaulin tarp>31v
tartan plaid>3p2
tasset tasse>5ct
tattoo>3gs+mnu
tavern>2y7
taw shooter>4hj
tawse>636
taximeter>46w
taxiway>5oq
teacart>40f
teacup>3f0
teakettle>49r
teapot>4zl
teashop teahouse tearoom>559
teaspoon>5j5
technical>4vh
teddy>4xm
telegraph>2kh+ghm,s42,l2p
telemeter>46w
telephone phone>3o0+kkq
receiver>3m7
telephotograph telephoto>4v7
telephotograph>4v7
camera>3o0
telly>53w
telpher telfer>3bc
telpherage telferage>5w1
tempera>4rh
temple>2y7
pinnace>2u1
tenement>2y7
tenon>5ng
tenoretic>4io
tensimeter>4h6
tensiometer>46w
tensiometer>46w
tensiometer>46w
tent>5cq+oo3
tenter>5ng
tenterhook>43z
rainfly>3s2
tepee tipi teepee>5s8
terazosin hytrin>4io
terminal depot>5kn
terminal+p8t
terminus>5kp
terry terrycloth>3p2
tessera>5tm
testudo>50y
thc>3l7
tetraskelion tetraskele>3gs
tetrode>5xm
theater theatre>2y7
theodolite transit>46w+n0j
theremin>3hq
thermistor>5bm
thermocouple>5sv
thermel>5sv
thermograph>5sv
thermograph>46w
thermometer>46w+sbd
thermopile>5sv
thermos>3s7
thermostat>54i+oe1
thill>56o
thimble>50y
thiopental pentothal>2p3
thoroughfare>56e
thread yarn>3bs+lws,mac
thresher thrasher>4g5
thriftshop>5dh
throne>34s+o4o,ohn
throstle>4g5
thruster>56l
thumbhole>43n
thumbhole>43n
thumbscrew>46w
thumbstall>50y
thunderer>4oc
thwart>3e3
tiara>41x
ticking>3p2+lu9
tidemark>46a
tidy>53x
crosstie>2w2
tiepin scarfpin>4w2
tightrope>56x
tile>5fx+luw
tiller>4dg
tilter>3hq+n1w
timber>2qw
timber>5yv
timbrel>3lb
timepiece timekeeper horologe>46w
timer>5ts+jxl
tinderbox>2vz
tine>50s
tinfoil>3t7
tinplate>c
tinsel>5t3+mnd,ma3
tinsel>3gs+mnd,o02
tippet>320
tire tyre>444
titfer>41d
titrator>2kh+jxo
toastrack>52e
tobacco baccy+gj3,5u6
tobacconist>5dh+5u5
tocsin>2ri
toecap>50y
toggle>5pk+m64,o2x
togs threads duds>38h
toilet lavatory lav john privy>56t
toilet commode crapper pot potty>3ro+j20
toiletry>c
tokamak>350
tollbooth tolbooth tollhouse>2va
tollgate tollbar>3w9
tomahawk hatchet>62c+ltn,md2
tomograph>2kh
toner>4fd
tongs>3hq
restorative>4io+qfc
tonometer>46w
tool>45z
toolbox>2vz
toolshed toolhouse>5ci
toothbrush>2xv
toothpaste>3hb
toothpick>5un
whirligig teetotum>4xm+nfy
topgallant>58a
topiary>3vx
topknot>41x
topmast>4hz
topsail>58a
topside>3gk
toque>41d
torch>4dq+jow
tormenter>59l
torpedo>3hq
totem>3n4+s5w
touchscreen>5a9
phaeton tourer>32a
towel>4vl+lzx
toweling towelling>3p2
tower>5ng
towline towrope>c
towpath>4te
wrecker>5xb+mdr
toyshop>5dh
tracer>46w+mfe
tracery>3gs
cartroad>56e
rails runway>2ou
trackball>3hq
tractor>5zh
rotary roundabout>495
trail>5vg
trailer>3bc
semi>5xb
train>3bc
tramcar tram>60y
tramline tramway>c
tramway tram ropeway>3bc
trandolapril mavik>4io
tranquilizer tranquillizer tranquilliser ataractic>3l7+ixw,mtv
transducer>3hq+j7t
transept>5ng
transformer>3hq
transistor>5bm+o1e
transmitter sender>3o0+kzu
transom fanlight>646
transponder>3hq
transportation>3p5+n8j
transporter>3hq+n8j
transporter>5xb+n8j,m4a
trap>3hq+m6j
trap>3ki
trapeze>5pj
trave traverse crossbeam crosspiece>2qw
trawl spiller setline trotline>3bs+ldg
trawler dragger>5zy+m4i
tray>53x
treadmill>3hq
treenail trenail trunnel>4ty
trefoil>3gs
trench>3j9
trencher>c+md6
trepan trephine>46w+j0y,m3p
trestle>5v9
trestlework>5ng
trews>5x9
trey>32j
triclinium>3uw
triclinium>56t
tricolor tricolour>3rq
tricorn tricorne>41d
tricot>4ao
tricycle trike velocipede>5zh
trident>5i8
trimmer>31y
trimmer>4g5+lnm
trim passementerie>2h6+mnl
triode>5xm
triphammer>4g5
triplicate>3bm+jeh,mrm
tripod>3hq
triptych>2ll
triskelion triskele>3gs
trivet>2po
trivet>2po
trivia trifle>0+qbz
troika>32x
trolleybus>2z7
troopship>5cw
trophy>9pu
trouser>3w0
trousers pant>3w0
trowel>5un+lsq
truck motortruck+n8k
trump>32j
trump>32j
truncheon nightstick billy billystick>5le
trundle>631
trundle truckle>2r3
trunk>2nq
truss>5ng
truss>2oh
vat>3b2
tube tubing>3aq+nih,rjh
tube>3hq
tubeless>5u1
tuck>4xo
tudung>59k
tugboat towboat>2u1
tuille>5ct
tumbler>3x1
tun>2pg
tunnel>4t5+m3q
tupik tupek>5s8
turban>41x
turbogenerator>3wo
tureen>3is
turnaround>5ng
turnery>50m
turnery>657
turnoff>56e
turnout widening>0
turnpike>3w9
turnstile>3w9
turntable>4xh
turret>5v9
turtleneck turtle>5pc
tweed>3p2+rit
tweeter>4fe+npk
twill>3p2+mn4
twill>62h+mn4
twinjet>48e
typewriter>50h+l2i
tyrolean tirolean>41d
uke ukulele>3zf
ulster>3yg
umbrella>31q
undercarriage>5ng
undercoat underseal>38u+lx6
undergarment unmentionable>3w0
underpass>5xu
underwear underclothes underclothing>5yl
unicycle monocycle>5zh+5yo
uniform>38h+o0b
university>5ng
upcast>2hw
upper>4vl
upper>2ru
upright>4vb
upright vertical>3hq+q9s,q9o
swage>5un+lmx
upstage>0
upstairs>0
urceole>3b2
urinal>3ro
urn>5zc
utensil>45z
vaccine vaccinum+j2y
valdecoxib bextra>4io
valise>2no
valve>3hq+7ni
vamp>4vl
vaporizer vaporiser>3hq
vardenafil levitra>3l7
variometer>46w
varnish>38u+lob
vase>487
pressor>d94
vault>2z0
vaulting>5ng
buck>3zs
vehicle>3bc
velcro>3p2+lvg
velocipede>2s5
velour velours>3p2
velvet>3p2+rim
velveteen>3p2
veneer veneering>38u+loc
vent venthole blowhole>43n+jxg
ventilation>5pv
ventilator>3hq+jxg
venturi>5xl
veranda verandah gallery>4z3
verapamil calan isoptin>4io
verdigris>4tg
vermiculation>338+mna
vermifuge anthelmintic anthelminthic helminthic>4io
vernier>46a
vessel watercraft>3d8
vest waistcoat>3w0
vestiture>38h
vestment>3xs+j0e
vestry sacristy>56t
viaduct>2x1
vibraphone vibraharp vibes>3hq
vibrator>3hq+n2q
vibrator>3hq+n1g
victrola>3xw
vicuna>3p2
vcr>541
videodisk videodisc dvd>3hq
video>3hq
videotape>3hq+l2e
videotape>5r1+l2e
villa>44r
villa>44r
vineyard vinery>3pq
viol>2vs
viola>2vs
violin fiddle>2vs+gnp
virtu>2ll
viscometer viscosimeter>46w
vise>3hq
visor vizor>5ct
vdu>3hq
vivarium>3nc
viyella>3p2
voile>3p2
voltmeter>46w
volumeter>46w+s7i
vomitory>3np
vouge>62c
voussoir>c
waders>2v8
wagon waggon>5zh
wain>60y
wainscot wainscoting wainscotting>4s2
wainscot dado>4s2
wainscoting wainscotting>617
wakeboard>c
walkway paseo>4te+n4e
zimmer>5ng
walkman>5l8
wall>4t2+lc3
wallboard drywall>c
wallet billfold notecase pocketbook>3b2
outlet>3rm
wand>56o
ward>44x
wardrobe closet>3uw
wardrobe>c5r
wardroom>4en
ware>d
warehouse>5mg+nx2
warhorse>2ll
warplane>2hk
warship>5cw
wash>4rh
handbasin lavabo>2py
washbasin washbowl washstand>5f3
washboard splashboard>50y
washboard>3hq
washroom>5ub
washstand>3uw
wastebasket>3b2
watch ticker>5ts+nph
watchband watchstrap wristband bracelet>5na
watchtower>5v9
clepsydra>385
closet loo>5ub
watercolor watercolour>4rl+gpf,mp0
watercolor watercolour>4rh+gpf,mp0
watercourse>c
hydrant>3px
squirter>4xm+ly2
waterproof>3p2+qhk,lwc
waterskin>2nn
waterwheel>631
waterwheel>631
wattle>5ng+mlb,m9x
wattmeter>46w
waveguide>3hq
ways shipway slipway>5ng
wayside roadside>d0g
weapon>46w+o0q,l8k,k6k
wmd>62c
weaponry arms munition>c+o0p
weatherstrip>5na
weathervane vane>3hq
weave>3gs+mn0,ma1
web entanglement>5w4+opp
webbing>3p2+mmu
webbing>5r0
webcam>30x
wedgie>5d7
wedgwood>4zt
weeder>5un+jk6
weeds>3w0
weekender>2no+os2
weighbridge>46w
weir>3fz
weldment>2lw+mgr
well>c
wellhead>5ng
wellpoint>5xl
welt>5at+j9r
whacker whopper
whaleboat>2u1
whaler>5cw+ld8
wheel+n76,nfv,n27
wheelchair>34s
wheelwork>3hq
wherry>2p6
whetstone>5m7
whip>46w+m18
whipcord>3p2
whipcord>3bs
whipstitch whipstitching>5lo
whirler>3hq+nfx
whisk>2xp
whisk>5z2
whistle>3hq
whitewash>61l+lof
whizbang whizzbang>3ra
whizbang whizzbang>5co
whorehouse brothel bordello bagnio bawdyhouse cathouse>2y7
wick taper>3bs
wick>3bs
wickerwork caning>64w
lattice grille>c
wicket>3w9
wicket>3o0
wicket>3o0
wickiup wikiup>3m2
wan>5pv
wiffle>2o1
wig>402
wigwam>3m2
wildcat>4pd
wilton>57l
wimple>41x
wincey>3p2
winch windlass>3hq+mgf
winchester>55z
windbreak shelterbelt>42h
winder>3hq+mae
winder>3hq
windjammer>5zy
aerogenerator>3wo
windmill>4js
window>5ng
windowpane>4s1
windowsill>5ev
windshield windscreen>50y
wiper>3hq+lzq
wineglass>3x1
winepress>4g5
winery>5ng+lg1,lh7
wineskin>2nn
wing>2ho+n7d
wing offstage backstage>5k2
thumbnut>4os
winker blinder>2tg+now,lus
wire>3av+mh2
wire>3hq+o2r,jz5
wiring>375+o2r
withe>55a
wobbler>c+n0q
wok>4ry
woodcarving>338
woodshed>5ci
woodwind>3hq
woodwork>64w
woof weft>5t3
woofer>4fe
wool woolen woollen>3p2+sbg
work>50m+o5y
workbasket workbox workbag>3b2
workbench>659
workboard>c
workhouse>483
workhorse>4g5
working>c
workpiece>64w
workplace>j
workroom>56t
workings>3hq
workshop>654
workstation>3ai
worktable>5py
workwear>2ki
www>5pv
worsted>3p2
wrap>4qi+lpt
wraparound>3w0
wreath coronal chaplet lei>c4l+mmi
wreckage>0+mdr
wrench spanner>5un+lvw
wristband>5na
wristlet>5na
wristwatch>61t
xerox>3bm+mrp
yacht>5zy
yagi>2jm
yard grounds curtilage>cyw
railyard>d4g
yardarm>cyn
yarmulke yarmulka yarmelke>5fq
yashmak yashmac>41w
yataghan>4an
yawl dandy>5zy
yawl>2u1
yield fruit>50m+mjh
yoke>3p2
coupling>3av+lqo,m7m,m7n
yurt>3m2
zamboni>4g5
zapper>3hq+ltm
zarf>43m
ziggurat zikkurat zikurat>2y7
zither cither zithern>3hq
zodiac>3ht+sbh
trait>g
personality>g
identity>667+k8q
personhood>668+7
personableness>667
character fibre>666
extraversion extroversion>68y
ambiversion>68y
aloneness lonesomeness solitariness>66j+rj3,rj2,rj5
friendlessness>66e
reclusiveness>66e
privacy privateness seclusion>66g+r2h
animality>666+qyb
disposition temperament>666
animalism physicality>66j+qya
bloodiness>66j+p49,p46
morale>66j
queasiness>66j+rrs,pie
skittishness restiveness>66j+rpm
compulsiveness compulsivity>666+qpl
obsessiveness obsessivity>66p
workaholism>66p
emotionality emotionalism>666+oy4,r5w,pt9
lovingness>66s+qkb,qkc,qkd
tenderness>66t+qkd
mawkishness sentimentality drippiness mushiness soupiness>66s+pta
schmaltz shmaltz schmalz>66v
sentimentalism>66v+g63
passion>66s+mto
fieriness>66y+qvu
moodiness>66j
excitableness volatility>66s+rku
unemotionality>666
blandness>672+ppr
coldness frigidity frigidness iciness chilliness>672+qas,qkg,qar
stoicism stolidity stolidness>672+ptd,ptf
tepidness lukewarmness>674+puu
cheerfulness sunniness>g+p92,p8x
uncheerfulness>g
vitality verve
exuberance enthusiasm ebullience+rk6,kpv
lyricism>67a
inanition>hmf
activeness>666+ow8
inactiveness inactivity inertia>666+ow9
sluggishness phlegm>67e+ow5,pu7
restfulness>67e
passivity passiveness>67e+ow9
apathy indifference spiritlessness>67h+qet
listlessness torpidity torpidness>67h+ow5,p1w,pu8
indolence laziness>67e+p6d
faineance>67k+p6c,p6d
sloth slothfulness>68g+p6d
shiftlessness>67k
perfectionism>66j+fr5
permissiveness tolerance>66j
toleration sufferance>67p+kch
indulgence lenience leniency>67p+qxs,qcv,lgh
overtolerance>67p
sternness strictness>66j+rr4,pns,qys
goodwill>66j
patience forbearance longanimity>66j+qwi
easygoingness>66j
risibility>66j+qb6
agreeableness agreeability>66j
complaisance compliancy obligingness>67y+og2
crabbiness crabbedness crossness>66j+q5k
crankiness crotchetiness contrariness grumpiness>66j+q5k,q5j,q5l
sulkiness sullenness moroseness sourness>66j+q5n,q5o
temper biliousness peevishness pettishness snappishness surliness>66j+q5s,q5q,q5l,jb5
intolerance>66j
shrewishness>66j+q5p
querulousness>683+pf0
asperity>66j
acrimony acerbity jaundice tartness thorniness>66j+jwl,qzj,mui,oz8
belligerence pugnacity>66j+qa7
truculence truculency>689+oy2
litigiousness>66j
willingness>66j+rwr
readiness forwardness>68c
receptiveness receptivity openness>68c+qy7
unwillingness>66j+rws
reluctance hesitation disinclination indisposition>68f+kda,on4,pmg,rwt
committedness commitment>666+pf8
graveness gravity soberness somberness sombreness>666+ret
sedateness staidness solemnity solemness>666+ret,res,pmn
stodginess stuffiness>68i+pjg
frivolity frivolousness>666+rew
giddiness silliness>68l+rex
lightsomeness>68m
humor+qb4,f4u
frankness outspokenness>666+ppx,pei
effusiveness expansiveness expansivity>666
fluency volubility articulateness>666+p0d,p0e
garrulity garrulousness loquaciousness loquacity talkativeness>666+rp0
muteness silence>666+pel,jvf,p0f
secrecy secretiveness>666
mum>68u+pel
reticence taciturnity>666
sociality>666
sociability sociableness>68x
conviviality joviality>68y+qg2,rj9
chumminess camaraderie comradeliness comradery comradeship>68y+ehi
gregariousness>68y+rj1,rj7
openness>68y+quu
affability affableness amiability amiableness bonhomie geniality>66j+q33,q5g
amicability amicableness>66j+qaa
familiarity intimacy>66j
accessibility>66j
congeniality>66j
amity cordiality>66j+q33
neighborliness>66j
hospitableness>66j
unsociability unsociableness>66j
unfriendliness>66j
hostility>69c
aggression>69c
virulency>69d+qzj
adaptability>7ft+q1d
flexibility flexibleness>69g+q1e,q1c,q18
thoughtfulness>666
recklessness foolhardiness rashness>666+p4g
adventurism>69j
brashness>69j+p2q
impulsiveness>666+p7l
attentiveness>666
caution cautiousness carefulness>69n+p7j
precaution>6qc
carelessness sloppiness>666+p79
incaution incautiousness>69q
neglectfulness>69q+k8i,of6,ppj
delinquency dereliction>69s
laxness laxity remissness slackness>69s+ppk
manfulness manliness virility>666+ql2
boyishness>666+qsc
machismo>666
hoydenism tomboyishness>666
femininity muliebrity>666+ql3
womanliness womanlike>69z
ladylikeness>69z+r73
maidenliness>69z
girlishness>69z+qse
effeminacy effeminateness sissiness womanishness unmanliness>69z
trustiness>666+rsc,r93
dependability dependableness reliability reliableness>6a5+rse,rsd,po8
untrustiness>666
thoroughness+pff,p78
diligence
nonchalance unconcern+pgi
passport>6eh
appearance>6e0+jsr
agerasia>6ac
look>6ac+nma
impression>6ac
superficies>6ac
format>6ac+mse
image>6ac+or4
semblance>6ac+ko7
simulacrum>6aj
guise pretence>6aj
disguise camouflage>6aj
verisimilitude>6aj
countenance visage>6ac
expression look>6ao+nma
leer>6ap+nof
marking>3gs
banding stria>6b0+jzi
speck pinpoint>6ay+nxg,lou
crisscross cross>6ar+lp5,n52
eyespot ocellus>6ar
hatch crosshatch hachure>6ax+mox
shading>6ar+mov
speckle dapple patch maculation>6ar+mbb,o2y,jzp
fret>6ay+nl9
streak>6ar+qyz,moy,qz0,lot
hairiness pilosity>6ac+p2v
hairlessness>6ac
beauty>6ac+e7c,mn9,jif
glory resplendence resplendency>6b3+p30,otj,qca,kq3
exquisiteness>6b3
pulchritude>6b3
glamor glamour>6b3+pw6,k1u
comeliness loveliness beauteousness>6b3+qk1,p32
prettiness cuteness>6b3+p10,p34
handsomeness>6b3+p2z
attractiveness>6b3+p0y
charisma>6bb
appeal appealingness charm>6bb+mx6,ros,p15
winsomeness>6bd
associability associableness>7fw
attraction attractiveness>6e0+p16,m8w
allure allurement temptingness>6bg+rdu,kky
binding>6bg+lwk
lure enticement>6bg+kk9
showstopper>6bg
ugliness>6ac+p36
unsightliness>6bl
grotesqueness grotesquery grotesquerie>6bl+p38,pyj
garishness gaudiness>6bl+rpc,pah
hideousness>6bl+p39
disfigurement disfiguration deformity>6ac+rfm,mco
homeliness>6ac+p14
shapelessness>6bl
blemish mar>6ac+jwn,mco,mbp,jfn
birthmark nevus>6bt
ding gouge nick>6bt+lph,lpq
eyesore>6bl
scar>6bt+lsg,lsf
smudge blot daub smear smirch slur>6bt+lmj,lmf,lmi,mbr
blotch splodge splotch>6by+moy
fingermark>6by+msp
inkblot>6by
stain discoloration discolouration>6ac+jh9,jhc
scorch>6c2+jop
bloodstain>6c2
tarnish>6c2+mbn
verruca>6bt
plainness>6ac
ornateness elaborateness>6ac+qz7
baroque baroqueness>6t5+qz5
rococo>6t5
decorativeness>6ac+q3x
etiolation>6ac+j4a
finish finishing>6cb+lns
glaze>6cd+loe
lustre>6ce
shoeshine>6cd
uncloudedness>6e0+r4p
translucence translucency>6ch+pbi
distinctness>6ch+pq9,pq7
definition>6cj
discernability legibility>6cj+phz
focus>6cj+no6
opacity opaqueness>6e0+pbj
divisibility>6e0
acuteness>75f+r03
bluntness>75f+r07,pr5
obviousness noticeability noticeableness patency>711+qr9,qx2,qcf,qr8
blatancy>6cr+rdm,r5h
obtrusiveness>711
strikingness>711+qc6,phv
ease easiness simpleness>6e0+ppb,ppa
effortlessness>6cv+psi
difficultness>6e0+pp2
asperity grimness hardship rigor rigour severeness rigorousness rigourousness>6cx+qml,qys
sternness>6cy+qz2
subtlety niceness>6cx
inconvenience worriment>6cx+mu1,pp8
cumbersomeness unwieldiness>6d1+rwq
unwieldiness>6d1
combustibility burnability>6e0
compatibility>6eh+per
harmony harmoniousness>6d5+pv3,orf
agreement correspondence>6d5+ooa
conformity conformance>6d7+oop
justness nicety>6d8+rap
congruity congruousness congruence>6d6
incongruity>6eh
irony>6db+ph4
suitability suitableness>6e0+q12
arability>6e0+r2p
felicity felicitousness>6dd+ks0
aptness appositeness>6dd+p02
fitness fittingness>6dd+r3e,qg6,r61,q11
qualification>6dh+kzr,l3h,ops
eligibility>6di+pt5
ineligibility>6di+pt7
convenience>6dd+pjb
opportuneness patness>6dl+qsy
handiness accessibility availability availableness>6dl+p1q,ovq
impressiveness>6e0+qc0
navigability>6e0
neediness>6e0
painfulness>6e0+qv3
piquancy piquance piquantness>6e0
spinnability>6e0
spinnbarkeit>6dt
unsuitability unsuitableness ineptness>6e0+pew,q14
habitability habitableness>6dh+qik
ethos>g
eidos>g
protectiveness>6e0+r3x
quality>g+kyd
nature>6e0
humanness humanity>6e0+rzk,qat,rzj
aura>6e0
mystique>6e3
quality caliber calibre>77v+ops,kzr
superiority>6e5+rnd
fineness choiceness>6e6+rng
excellence>6e0+rnh,opd
ultimate>6e0
admirability admirableness wonderfulness>6e8+qtp,qzw,pvg
impressiveness magnificence>6e8+qca,rac,qc0
expansiveness expansivity>6eb+qc7
stateliness majesty loftiness>6eb+qc9,q8i,qc4
ingenuity ingeniousness>6e6
inferiority>6e5+rnm
scrawniness scrubbiness>6ef
characteristic>6e0+p8p
salability salableness>6e0+rbt
hallmark trademark earmark stylemark>6eh+kgj
aspect>6eh
gaseousness>6tj+rjc
changeableness changeability>6e0
reversibility>6em
variability variableness>6em+rud,ru5
variedness>6eo+rub
variegation>6eo+k6f
changelessness unchangingness>6e0+p8b
constancy>6er+rkq,ru8
invariance>6es+rua
metastability>6es
monotony humdrum
sameness>6e0+rbv
otherness separateness>6fh+rc5
identicalness>6ew+rbw,rcb
oneness>6ey
similarity>6ew+qhy,qhw,rch
approximation>6f0
homogeny>6f0+q8a
homology>6f0+ord
homomorphism homomorphy>6f0
isomorphism isomorphy>6f0
likeness alikeness similitude>6f0+qhy,qhw
parallelism>6f0+rcj
uniformness>6f0+q8b,r7l
homogeneity>6f8+q8a
consistency consistence>6f8+pd0
analogue analog parallel>6f0+ooe
compare comparability>6f6+pep,oth,kbb,kb8
resemblance>6f6+oos
equality>6ew+puw
equatability>6fe
evenness>6fe+puy,pvo
difference>6e0+rz0,rbx,kb5,kb2
differentia>6fh
distinction>6fh
discrepancy disagreement>6fh+rc3
leeway>6fk
dissimilarity unsimilarity>6fh+rcm
diverseness diversity variety+rc7,rc6,jto
biodiversity>6fn
inequality>6fh
nonequivalence>6fp+pv1
disparity>6fp+rc4
gap spread>6fr
gulf disconnect disconnection>6fr
unevenness>6fp+pv0
certainty>6e0
cert>6fv
ineluctability unavoidability>6fv
inevitability inevitableness>6fv+r1j,p86
surety>6fv
indubitability>6fv+q4l,r5c
givenness>6g0+ovx
predictability>6fv+r1h
odds>6g4
likelihood likeliness>6e0+r3o,qi5,qhz
uncertainty uncertainness precariousness>6e0+prv,p7z,p7w
dubiousness doubtfulness>6g5+kvp,kqt,r5a
indefiniteness indefinity indeterminacy>6g5+pn7,poy
improbability improbableness>6g5+pkz,qi6
fortuitousness>6g5+qen
factuality factualness>6e0+r66
concreteness>6ge+ovh
tangibility tangibleness palpability>6ge+ovi,qvd,rpa
literalness>6gb+rs3
materiality physicalness corporeality corporality>6e0+pka,qya,pk9
substantiality solidness>6ge
immateriality incorporeality>6e0
unreality>6gg+r68
particularity specialness>6e0+q4a,q49
specificity>6gi
individuality individualism individuation>666+or6,j6c,dq2,pe9
singularity uniqueness>6gk+q4b,peq,pec
peculiarity specialness speciality>6gk+qbj,p8r,q49,pdx
idiosyncrasy foible mannerism>6gm+pea
generality>6e0+q45
solidarity
prevalence>6go+ono
currency>6gq
universality catholicity>6go+pfm
simplicity simpleness>6e0+rgf
complexity complexness>6e0+rgh,jqu
knottiness tortuousness>6gu+rgi,pp5,jqt,rgj
elaborateness intricacy involution>6gu+jqt,p76
tapestry>6gu
trickiness>6gu
regularity>6e0+r7g
cyclicity periodicity>6gz+r7m
rhythm>6h0+ra1
orderliness methodicalness>6gz+qtc,qt4
uniformity>6gz+q8b,r7l
inhomogeneity>6h7
evenness invariability>6gz+ru7
steadiness>6gz+rl8
irregularity unregularity>6e0+pji,r7i
fitfulness jerkiness>6h7
intermittence intermittency>6h7+pio
fluctuation wavering>6h7+n1d,jge
randomness haphazardness stochasticity>6h7+r5p
unevenness>6h7+rud,pvr
unsteadiness>6h7
mobility>6e0+rf9
locomotion motivity>6he+p7i,mza
motility>6he
movability movableness>6he
manipulability>6he
restlessness>6he+qof
weatherliness>6he
immotility>6e0
inertness>6e0+qok,ow5
immovability immovableness>6e0
granite
stability stableness+rk0,rkq
pleasantness>6e0+qk2,qzg
unpleasantness>6e0+qzi
awfulness dreadfulness horridness terribleness>6hr+q53,qml,qtq,p26
frightfulness>6hs+p25
credibility credibleness believability>6e0+pkw,pl0
authenticity genuineness>6hu+rgp,q4k,rsd,q4l
cogency validity rigour>6hu+pvw,rtt
incredibility incredibleness>6e0+pkx
logicality logicalness>6e0+rtv,r5r,qis
illogicality illogicalness illogic inconsequence>6e0+pd2
naturalness>6e0+oxo
unaffectedness>6i0
simmpleness>6i0
sincerity unassumingness>6i0
spontaneity>6i0+rkc
informality>6i0+q20
naturalization naturalisation>6i0+jj7,jru
unnaturalness>6e0+oxm
airs pose
coyness demureness+qnj
staginess theatricality+s14,pqy
pretension pretence
virtu vertu>6e0
wholesomeness>6e0+rwg
morbidness morbidity>6e0+q7a
deadliness lethality>6ie+pzn,pzm,qvk,rrm
fatality>6if+pzl
adequacy adequateness>6e0+rn3,owk
acceptability acceptableness>6e0+q50,ovp
inadequateness>6e0+owm
perishability perishableness>6e0
ordinariness mundaneness mundanity>6e0+qtm,qtj
averageness mediocrity>6il
familiarity+pye
unexpectedness surprisingness>6e0+ro5,pwm
uncommonness>6e0+pdw
uncommonness>6e0
unfamiliarity strangeness+pyh,pyi,pyg
oddity queerness quirk quirkiness crotchet>6ir+q5j,pjl,pyk
eeriness ghostliness>6ir+qoy
freakishness>6ir+pjk
outlandishness bizarreness weirdness>6ir+qoz,pjk
quaintness>6ir+pyl
eccentricity>6ir+pjk
oddity oddness>6ix+pe2
ethnicity>6e0+rj0
foreignness curiousness>6e0+pyk,qf1
nativeness>6e0+q1j,q1o
originality>6e0+qu7
freshness novelty>6j2+qrz
unorthodoxy heterodoxy>6j2
unoriginality>6e0
orthodoxy>6j5
traditionalism traditionality>6j6+gjt
scholasticism academicism academism>6j7
correctness>6e0+pkd
incorrectness wrongness>6e0+pkf
erroneousness error>6ja+k8n,pkg
accuracy>6e0
accuracy>6e0
exactness exactitude>6jc+pke,pvv
preciseness precision>6je+pke
fidelity>6jc
inaccuracy>6e0
inexactness inexactitude>6jh
looseness>6jh
infallibility>6a6+pyb
errancy>6e0
instability
duplicability>6a6+r2v,r2u
worthiness>7bx+rxl
deservingness merit>6jo+rxq,onl,rxo
unworthiness>7c3+q5e,rxu
popularity>6e0+r0b
unpopularity>6e0+r0d
validity validness+rtt
lawfulness>6e0
legitimacy>6ju+obg
unlawfulness>6e0+r7j,qhs
elegance>6e0+pt2
dash elan flair panache>6jx+ra0
daintiness delicacy>6jx+png
courtliness>6jx
tastefulness>6jx+rpb
breeding genteelness gentility>6jx+qpw,r6z
chic chicness chichi modishness smartness stylishness swank>6jx+pyn,pyr
brilliance splendor splendour grandeur grandness>6jx+qpu,qtp,ppe,rnf
eclat>6k4
pomp eclat>6jx
inelegance>6e0
urbanity>6e0+s1a,rb9
crudeness roughness>6k7+ri9,qzl
ostentation pomposity pompousness puffiness splashiness>6k7+r1x,r20
readability>6e0+qhu
expressiveness>6e0+ped
readability>6e0+qhu
clarity lucidity lucidness pellucidity clearness limpidity>6e0+qhu,pba,pbb,kx0
monosemy>6ke
focus>6ke+kh7
coherence coherency>6e0+r5r,pd0
preciseness clearcutness>6ke+r1a
perspicuity plainness>6ke+qr9,pbb
unambiguity>6ke+pxb,pv8,oyu
explicitness>6ke+pxa
inscrutability>6e0+px6
illegibility>6e0
opacity opaqueness>6e0
obscureness obscurity abstruseness reconditeness>6e0+pbf,pfx
unclearness>6e0
vagueness>6kq+pbf,pn1
haziness>6kr+pqc
righteousness>6mf+rao
impeccability>6kt
uprightness rectitude>6kt+rap
piety piousness>6kt
devoutness religiousness>6kw+rbk,qyk,qym
religiosity religionism religiousism pietism>6kx+dqo,rbk
dutifulness>6kw
godliness>6kw+q7i
sin sinfulness>6mo+raq,rup
humaneness>6e0
humanity>6l2
mercifulness mercy>6l2
compassion>6l4+myh
forgivingness kindness>6l4+q1w
lenience leniency mildness lenity>6l4+qxs
inhumaneness inhumanity>6e0+qb3,qb0
ferociousness brutality viciousness savagery>6mc+ruo,qb1,ruj
murderousness>6mc+p4b
pitilessness ruthlessness+qm9
relentlessness inexorability inexorableness+q1a,qys,pim
generosity generousness>6lz+q4j,q4g
charitableness>6ld+qga,rye,p8v
bounty bounteousness>6ld+q4h
bigheartedness>6ld+q4h
liberality liberalness>6ld+q4h
unselfishness>6ld+rdw
altruism selflessness>6li+frs
stinginess>666
selfishness>6lk+rdv
greediness voraciousness rapaciousness>6ll+ovz
egoism egocentrism>666+eqy
opportunism expedience>6ll+pwp,pwq
initiative>666+pup,ers
ambition ambitiousness>666+oyv,myr
aspiration>6lq+kf5
aggressiveness>666+oxz
combativeness militance militancy>6ls+oy1,oy0
intrusiveness meddlesomeness officiousness>6ls+qf6,qf5
audacity audaciousness>6ls+p0i
effrontery>6lv
fairness>6mm+qn8,pxz
sportsmanship>6lx+gbt
kindness>6mk+qg9
charity
beneficence>6mk
benignity benignancy graciousness>6mk
kindliness helpfulness>66j+qga
tact tactfulness
diplomacy discreetness finesse>6m4+ppq
malevolence malevolency malice>6mq
cattiness bitchiness spitefulness nastiness>6m6+qpr,p3c,mw5
malignity malignance>6mq
defensiveness>7ft
crassness crassitude
unfeelingness callousness callosity hardness insensibility+reb,q6n,rea
cruelty cruelness>6m6+qb1
beastliness meanness>6m6+qps,qb2
maleficence balefulness>6mq+p3b,p27
morality>6e0+qns,qnr
rightness>6mf
virtue virtuousness>6mk
saintliness>6mk+q58
conscience>6mf
good>6mf+rap,r8b
pureness>6mf
justice>6kt+pxz,py4,qg5
rightfulness>6mm+qg7
immorality>6e0+ram,qnt
degeneracy depravation depravity putrefaction>6mo+oj5
evil evilness>6mo+ruo,q5a
nefariousness vileness>6mq+q5e,run,ruq
villainy villainousness>6mq+ruq
perversity perverseness>6mq
wrongdoing>6mq
frailty vice>6mq
corruptness corruption
venality>6mw
wrong wrongfulness+rak,oeb
amorality>6e0
divinity>6e0
holiness sanctity sanctitude>6e0
sacredness>6n1+rbf,rxr,rbe,rbh
ideality>6e0+qx9,ovg
unholiness>6e0+raq,q5d,rbg
safeness>6eh+rbo
dangerousness>6eh+pl7,rbp
curability curableness>6eh
incurability incurableness>6eh+pzo
courage courageousness bravery braveness>66b+p4e,p50
mettle nerve spunk>6n9+mx5
heroism gallantry valor valour valorousness valiance valiancy>6n9+p53
dauntlessness intrepidity>6n9+p4e
fearlessness>6n9+p4e
coolness nervelessness>6nd+pfq
boldness daring hardiness hardihood>6nd+og8,p4d
daredevilry daredeviltry>6nf
audacity audaciousness temerity>6nf+p4e,ox9
shamelessness brazenness>6nf+p0i
gutsiness pluck pluckiness>6nd
cowardice cowardliness>66b+p54
cravenness>6nk+p55
fearfulness>6nk+p54
dastardliness>6nk
resoluteness firmness resolve>666+r8p,r8m
willpower>6no
nerves>6np
steadiness>6no+r8p
sturdiness>6no+q1b
stubbornness bullheadedness obstinacy obstinance pigheadedness>6no+rmm,jmw,rml
impenitence impenitency>6nt
intransigency intransigence>6nt+q1a
adamance obduracy unyieldingness>6no+rmn,q1a
decisiveness>6no
determination>6no+keo,kfg
doggedness perseverance persistence persistency tenacity tenaciousness pertinacity>6ny+rmn,r9g,pim,jmv
tirelessness>6ny+pu3,ppi
steadfastness>6no+r8p
assiduity assiduousness>6ny+kgh
intentness engrossment>6o2+k7n,k7m,p0u
singleness>6o2
sedulity sedulousness>6ny
studiousness>6ny+p77
irresoluteness>666+r8t
sincerity>6or+rgn
sooth>6or
heartiness>6o8+rvj
singleness>6o8
hypocrisy
sanctimony>6oc
fulsomeness oiliness oleaginousness smarminess unctuousness unction>6oc+rgr
honorableness honourableness>6kt+raj,r8b,q97
honor>6kt
scrupulousness>6op
integrity>6op
probity>6oi
incorruptness incorruption>6op
nobility nobleness grandeur>6of+qpt
idealism>6ol+qpu,f5f
sublimity>6ol+pnd
decency+r8v
honesty honestness>6kt+rse,rgo,q97
candor candour candidness frankness directness forthrightness>6op+ppx
truthfulness>6op+q9b
veracity>6or
ingenuousness>6oq
motherliness maternalism maternity>6e0+qwg
fatherliness>6e0
fraudulence deceit
jobbery>6mw
faithfulness>6e0+ovt,py5
dedication>6oy+ksf
loyalty trueness>6oy+rse
steadfastness staunchness>6p0+pi0
fealty>6p0
patriotism nationalism>6p0+qwo,fqb,qwn
regionalism>6p0
americanism>6p3
chauvinism jingoism>6p3+qwo,eef
infidelity unfaithfulness>6e0+py9,py6
faithlessness falseness fickleness inconstancy>6p7+p89,py9
disloyalty>6p7
disaffection>6p9
subversiveness traitorousness>6p9+py9,gk0
perfidy perfidiousness treachery>6p9
insidiousness>6pc
worldliness mundaneness mundanity>6e0
naivete naivety naiveness>6e0+px2,rjv
artlessness innocence ingenuousness>6pf
innocency>6pg
simplicity simpleness>6pf+rjw
discipline>666
austerity asceticism nonindulgence>6pj
monasticism>6pk
abstinence abstention>6pj+lho
continence continency>6pj
restraint>6pj
temperateness>6po
temperance>6po
inhibition>6po
taboo tabu>6pr+odr
indiscipline undiscipline>666
abandon wantonness unconstraint
rabidity rabidness>67a+rp8
pride>666
dignity>bcj+ogd
conceitedness>666+r48
egotism>6py+r43,eqy
arrogance haughtiness hauteur lordliness>1gy+r47,r43
condescension disdainfulness>6q0+r47,r8z
hubris>6q0
imperiousness>6q0+pqi,pqh,r47
superiority>6q0
snobbery snobbism snobbishness>6q0+r2i
clannishness cliquishness exclusiveness>6q5+r2i
humility humbleness>666+r4a
meekness subduedness>6q7+r4c
wisdom wiseness>666+rwv
judiciousness sagacity sagaciousness>6q9
statesmanship statecraft>6q9+gct
circumspection>6q9
folly foolishness unwiseness>666+rx2
indiscretion>6qd
fatuity fatuousness silliness>6qd+ppg,rx0,rwz
asininity>6qd
perspicacity>666
objectivity objectiveness>6qh+qqz
prudence>6q9
foresight>6qj
frugality frugalness>6qj
trust trustingness trustfulness>666+rsc,o24
credulity>6qm
mistrust>666+kdu
cleanliness>666
uncleanliness>666
demeanor demeanour behavior behaviour conduct deportment>666
manners>6qr
citizenship>6qr+efg
swashbuckling>6qr
propriety properness correctitude>6qr+r3b
decorum decorousness>6qv
faultlessness impeccability>6qv+qx7
priggishness primness>6qv+r3f
modesty reserve>6qv
demureness>6qz+qnj
seemliness grace>6qv+pkq
becomingness>6qw
decency>6qv+r8v
modesty modestness>6r3+qnk
primness prudishness prudery grundyism>6r4+r3f,r70
impropriety improperness>6qr+r7j,ozy
incorrectness>6r6+pkf
wrongness>6r6+ph3,ozx
indelicacy>6r6
indecorum indecorousness>6r6+r3g
indecency>6r6+r3g,pma
outrageousness enormity>6rb+qrg
obscenity lewdness bawdiness salaciousness salacity>6rb+rfi,pb7,pb5,pmc
smuttiness dirtiness>6rd
composure calm calmness equanimity>66j+pfp,ixw
aplomb assuredness cool>6rf+mx4,rdp
placidity serenity tranquillity tranquility>6rf+q5h,mtv
ataraxia>6rh
discomposure>66j+mvw
tractability tractableness>666+q1c
intractability>666+rrn
defiance rebelliousness>6rl+pic,pmy
balkiness>6rl+rro
stubbornness obstinacy obstinance mulishness>6rl
manner>6qr
bearing comportment mien>6rp+oem
dignity lordliness gravitas>6rq+qpx
foppishness dandyism>6rp+pt3
gentleness mildness>6rp+qma,q6q,qgb,qjx
formality formalness>6rp+q1y
informality>6rp
politeness niceness>6rp+r8v,pkq
urbanity>6rp
graciousness>6rp+pkq,q5y
chivalry politesse>6rp
respectfulness>6rp+r8x,o9a,krq
civility>6rp
discourtesy rudeness>6rp+pkr
boorishness>6s2+r74
impoliteness>6s2
ungraciousness>6s2
crudeness crudity gaucheness>6s4+pt4,pmb
incivility>6s2
abruptness brusqueness curtness gruffness>6s2+q5m
contempt disrespect>6s2+kea,o9b,r8z
impertinence impudence insolence cheekiness>6s2+p2r,p2q,p0i,r91
chutzpa chutzpah hutzpah>6sa
property>g
actinism>6sc
isotropy>6sc+qfk
anisotropy>6sc
connectivity>6sc+ph5
directness straightness>6eh
immediacy immediateness>6sh+pca
indirectness>6eh+ppt
rurality ruralism>6eh+s0h,rb6
streak>6eh
duality>6sc
heritage>g
background>6sn
birthright>6sn
upbringing>6sn
rearing nurture>6sq+ofy,ku8
heterosis>6ug
filiation>6sc+otm
linkage>6sc
origin descent extraction>6st
age>6sc
oldness>6sw+qru
newness>6sw+qry
freshness>6sy+qfa,paw,q2y
crispness>6sz
oldness>6sw+qs4
youngness>6sw+qsa
childishness puerility>6t2+qlh
manner mode style way fashion>6sc+f16,mog
idiom>6t4
fit>6t4+jiz,oog
lifestyle>6t4
setup>6t4
signature>6t4
wise>6t4
hang>6t6
structure>6tg+jr2
cisc>6tc
risc>6tc
framework>6tc
composition>6sc+olp,olr
phenotype>6tg
genotype>6tg
consistency>6sc
viscosity viscousness>6tj
stickiness>6tk+rw8,owp
sliminess>6tk
glueyness gluiness gumminess tackiness ropiness viscidity viscidness>6tk+owp
gelatinousness glutinosity glutinousness>6tk+owp
semifluidity>6tj
creaminess soupiness>6tj
fluidity fluidness liquidity liquidness runniness>6tj+rjb
wateriness>6tj+rw6,ppm
hardness>6e0
hardness>6tj+q6e
softness>6tj+q6h
squeezability sponginess>6tv+q6m
downiness featheriness fluffiness>6tv+q6k,oww
flabbiness limpness flaccidity>6tv
mushiness pulpiness>6tv
breakableness>6tj
porosity porousness>6tj+qy6
sponginess>6u1+q6m
permeability permeableness>6u1
penetrability perviousness>6e0
absorbency>6u3+ovd
solidity solidness>6tj+q6f,rje
compactness>6u6
density>6u7+q7q,rq0
impermeability>6u6
imperviousness>6e0+qy8
aptness propensity>6sc+qi0,qcn
mordacity>6sc
predisposition>6sc
proneness>6sc+qcp
separatism>6sc+g65
tendency>6sc+ot2
buoyancy>6ug
stainability>6ug
desire>6ug+myt,myq
hungriness thirst thirstiness>6uj+lh1
greed>6uj+ovz
avariciousness cupidity>6ul+puv,ovz
possessiveness>6ul+ow0
bibliomania>6ul
retentivity>6ul
texture>6sc
nap>6uq
smoothness>6uq+rij
silkiness sleekness>6us
slickness slick slipperiness>6us+rig,izi,llq
soapiness>6e0
powderiness>6us+rie
roughness raggedness>6uq+pvu,rin
scaliness>6ux+p08
coarseness nubbiness tweediness>6ux+rit,ric
slub burl>6ux+j92
harshness abrasiveness scratchiness>6ux+rio,ric
coarseness graininess granularity>6ux+rid
shagginess>6ux
bumpiness>6ux
prickliness bristliness spininess thorniness>6ux
optics>6sc
sleekness>6ac
woodgrain woodiness
graining woodgraining+lx0
marbleization marbleisation marbleizing marbleising>6sc+k0s
aura aureole halo nimbus gloriole>6sc
sunniness>6sc
highlight highlighting>6sc+k02
brightness>6sc+pa9,p5p
glare brilliance>6ve+ouj
dazzle>6ve+no9
glitter glister glisten>6ve+ouo,noa,p5s
flash>6ve+nny
sparkle twinkle spark>679+p8z,jwa
opalescence iridescence>6ve+p5x,oul
radiance radiancy shine effulgence refulgence refulgency>6ve+p5u,oui,oum,our
gleam gleaming lambency>6vl+p5r,no4
shininess sheen luster>6vl+p5w
luster brilliancy splendor splendour>6ve+rnf,qee,qca,pa9
polish gloss glossiness burnish>6vl+llr,p5w,mo1,llp
glaze>6vp
dullness>6sc+pcv,p61
color coloring colouring>6sc+jhg,egt,mp1,jh9
heather>6vs
colorlessness colourlessness achromatism achromaticity>6sc
mottle>6vs
shade tint tincture>6vs+jhx,jhv
undertone tinge>6vw+jhv
black blackness inkiness>6vs+pa1,jh7
ebony>6vy+jht
white whiteness>6vs+pa2,jh6
bleach>6w0+jh5
ivory pearl>6w0+pa0
chalk>6w0
frostiness hoariness>6w0
gray grayness greyness>6vs+p9z,ji4
silver>6w5+ji3
red redness>6vs+p9p
sanguine>6w7+p4c
carmine>6w7+p9p,k26
crimson>6w7+k27,p9p,j48
burgundy>6w7
claret>6w7
wine>6w7
cerise>6w7+p9p
magenta>6w7
fuschia>6w7
maroon>6w7
scarlet vermilion>6w7+p9w,k25,p9p
orange orangeness>6vs+p9m
tangerine>6wj
yellow yellowness>6vs+p9x,ji5
blond>6vs
canary>6wl
amber gold>6wl+p95,p94
gamboge lemon maize>6wl
saffron>6wl
ocher ochre>6wq
green viridity>6vs+p9e
greenishness>6ws+p9e
emerald>6ws
chartreuse>6ws
teal>6ws
blue blueness>6vs+p96
azure cerulean sapphire lazuline>6wx+p9s,jhj
aqua aquamarine turquoise>6wx
purple purpleness>6vs+p9o,jhk
indigo>6x4
lavender>6x0
mauve>6x0+p9k
violet>6x0+p9o
pink>6vs+p9n,jhn
pinkness>6x5
carnation>6x5
rosiness>6x5+p97
solferino>6x5
apricot>6x5
coral>6x5
brown brownness>6vs+p99,jku
umber>6xc
tan topaz>6xc
fawn>6xc
beige ecru>6xc
sepia>6xc
caramel>6xc
puce>6xc
drab>6vs
pastel>6vs+pam
taupe>6xc
ultramarine>6wx
hue chromaticity>6sc+ji0,jhy
chroma>6sc+pa9
paleness pallidity>6sc+rmi,pal
complementary>6vs
coloration colouration>6vs
complexion>6vs+jhz
paleness blondness>6xt+p3z
ruddiness rosiness>6xt+q74,q76,p9p
lividness lividity luridness paleness pallidness pallor wanness achromasia>6xt+pad,j49,p5y,paa
sallowness>6xt+q7f
tawniness>6xt+p9v
duskiness swarthiness>6xt+p43
smell aroma odor odour scent>6sc+nlu,q2h,nlq,nls
fragrancy redolence>6y0+q2f,q2e
malodorousness stinkiness rankness fetidness>6y0+q2h
muskiness>6y0
sound>6sc+npj
noisiness racketiness>6y4+r5g
ring>6y4+nq8
unison>6y4
voice>6y4
androglossia>6y8
silence quiet>6sc+nqz,r5f,jvf
hush stillness>6ya+mxu,jvf,mtv,r5f
speechlessness>6ya
quietness soundlessness>6ya+r5f,r5e
noiselessness>6yd
musicality musicalness>6sc+s2o,qm2
consonance harmoniousness>6sc+q6v,nq9
dissonance>6sc+k4z
pitch>6sc
treble>6yi+l6c
tenor>6yi
bass>6yi
tone>6yi+s17,l0n,l68
timbre tone>6sc+l0n
harmonic>6yn
coloration colouration>6yn
roughness>6hr+p6k,qzm
gruffness hoarseness huskiness>6yq+p6l
fullness mellowness richness>6sc
nasality>6yn+q8y
plangency reverberance sonorousness sonority vibrancy>6yn+npi,qk0,nq8,r9p
shrillness stridence stridency>6yn+r5h,p6o,q90
loudness>6sc+qjs
crescendo>6yw+rvq,k3c
swell>6yx
faintness>6sc+qx4
decrescendo diminuendo>6sc+k3d
pianissimo>6sc
rhythmicity>6sc+ra1
lilt>6z2+ra3,kxr
rancidness>6sc+q2i
spiciness spicery>6sc+k4g
piquance piquancy piquantness tang tanginess>6z5+rol
saltiness>6sc
sourness sour acidity>6sc+nrg,q2i
acerbity tartness>6z8+rol,rok,jgc
vinegariness vinegarishness>6z8
saccharinity>6sc+roj
sugariness>6sc
bitter>6sc+nrc
palatability palatableness>6sc
unpalatability>6sc
edibility edibleness>6sc+ps3
bipedalism>6sc
laterality dominance>6sc
physique build habitus>6sc
lankiness>6zj+pzc,rp2
dumpiness squattiness>6zj+rp4
somatotype>6zj
fatness blubber avoirdupois>6sc+pz6,lhk
corpulence overweight stoutness adiposis+pz9,pz8
plumpness embonpoint+pz7
chubbiness pudginess tubbiness rolypoliness>6zp+pz7
buxomness>6zp
leanness thinness spareness>6sc+pza
skinniness scrawniness>6zs+pze
bonyness boniness emaciation gauntness maceration>6zs+jpt,pzb,jps,pze
slenderness slightness slimness>6zs+pzg
height>6sc
tallness>6zw+rp1
walk>6sc+n4e
slouch>6sc+n6n,nbi
gracefulness>6sc+q5t
grace gracility>700+q5y,mn9
lissomeness litheness suppleness>700+q5u
awkwardness clumsiness>6sc+q5w
stiffness>703+q17
animateness aliveness liveness>6sc+oyj,pr7,oza,oz9
inanimateness lifelessness>6sc+oyq,oyn
sexuality>6sc+s3b,kb3
asexuality sexlessness>6sc
maleness masculinity>707+ql1,ql2,qkq
virility>709
virilism>8e0
volatility>6sc+rux
absorptivity>6sc+ovd
dissolubility solubleness>6sc+rji
drippiness>6sc
reflectivity>6sc
echo reverberation>70g+nq8
deflexion bending>6sc
temperature>r
enthalpy>6sc
randomness entropy>6sc
flashpoint>70j
boil>70j+jof,joh,jlk
simmer>70j+jl9
cold frigidity frigidness>70j+qak
chill iciness gelidity>70p+qal,q37,jo0
chilliness coolness>70p+rvg
frostiness>70p
cool>70p+jo0
hotness heat>70j+jo3,qab
calefaction incalescence>70u
fieriness>70u+qad
torridity>70u
warmth warmness>70u+rvc
lukewarmness tepidity tepidness>70y+rvd
perceptibility>6sc+qx1
visibility visibleness>710+rur
invisibility invisibleness>6sc+rus
luminosity luminance luminousness>6sc+jic,p5r
illuminance>713+jic
incandescence>713+k5d,k5c
glow>713+no2,p5d,oun
inaudibility inaudibleness>6sc+p1d
reluctivity>6sc
sensitivity sensitiveness>6sc+re5
magnetization magnetisation>6sc+jqp
elasticity>6sc+pst
resilience resiliency>71b
bounce bounciness>71b+n2u,m0s
give springiness>71b
stretchiness stretchability>71b
malleability plasticity>6sc+psu
ductility ductileness>71g
fibrosity fibrousness>6e0
flexibility flexibleness>71g+q15
bendability pliability>71j
inelasticity>6sc
stiffness>71l+q17,qn0
unmalleability>6sc
mass>r
biomass>71o
meq>71o
weight>6sc
heaviness weightiness>71r+pz8,q7p
heft heftiness massiveness ponderousness ponderosity>71s+q7r,q80,qh3,rm6
preponderance>71s+onj
poundage>71r
lightness weightlessness>71r+q7s
airiness buoyancy>71w+q7u,pk7
momentum>6sc
sustainability>6sc
strength>6sc
brawn brawniness muscularity sinew heftiness>720+rm6,ps2,ndg
might mightiness>720+r0s
vigour dynamism heartiness>720+q75,prb,pu5
robustness hardiness lustiness>720+q75,rau,rar
huskiness ruggedness>720+pnk,ras
littleness>6sc
stoutness stalwartness>720+r8r,rau
sturdiness>720
firmness soundness>720
indomitability invincibility>720+phd
fortitude>6n9
backbone grit guts moxie gumption>72b
endurance>720+kch
sufferance>72d
stamina toughness>72d
legs>72f
wiriness>6zs+pzi
tolerance>72d
potency effectiveness>7ez+r0o
valence valency>7ez
valence valency>7ez
force forcefulness>72r+psp
brunt>72m
momentum>72m
energy vigor vigour zip>72m+pu2,pu5,pu1,k4e
athleticism strenuosity>72p+pu4
intensity intensiveness>77v+qmi,qmd,ji6,jd1
severity severeness>72r+rm8,qml,pl7
foulness raininess>72s
seriousness>72s+q7w,pl7
vehemence emphasis>72r+rm2
overemphasis>72v
ferocity fierceness furiousness fury violence wildness>72r+p6v,ruh,ruj,oz2
savageness savagery>72x+ruj,paq,qb1
concentration>6sc+jdv
titer titre>72z+jxo
alkalinity>72z+ovv
molality>72z+s3s
molarity>72z
adynamia>6sc
tenuity>6sc+rmf,rme
faintness>6sc+rme
flimsiness shoddiness>6sc+rmg,pjs
fragility>6sc
attenuation>6sc+jcz
enervation>6sc+jpv
fatigability>6sc
inanition lassitude lethargy slackness>6sc
jugular>6sc
underbelly>6sc
assailability>6sc
fragility breakability frangibleness frangibility>6sc+pnn
exposure>6sc+nkm
windage>73h
solarization solarisation>73h+nkn
succession successiveness>6sc+qta,o5h,kbw
pelting>73k+m91
timing>6sc+kd1
approaching>73m+jmd
earliness>73m+prp,prj
lateness>73m+qw5,r4k,prn
punctuality promptness>73m+r4i
tardiness>73m+r4k
simultaneity>73m+row
conjunction>73s+row,jml
concomitance>73t+ozg
overlap>73t+ool
unison>73t
seasonableness timeliness>73m+r4j,qsy
untimeliness>73m
pastness>73m+qvx
futurity>73m+qcs,r3p,qwb
presentness nowness>73m+qw8
currentness>741+plp
modernity modernness>742+qne
longness>6sc+qj4
longevity>744
lengthiness protraction>6sc+jkn,kk6,ote,oq6
endlessness>6sc+q0b,qj7
brevity briefness>6sc+qxk,pgm,qjc
permanence permanency>6sc+qxe
perpetuity sempiternity>749+qxg,pis
lastingness durability enduringness>749+qxf,qj6,qxe
persistence>74b+pim,pir
changelessness>74b+ru8
perdurability>749
impermanence impermanency>6sc+qxi
transience transiency transitoriness>74f+qxk
fugacity fugaciousness>74g+qxk
ephemerality ephemeralness fleetingness>74g+qjd,qxk
fugacity>6sc
mortality>74f+qo3
immortality>749+qo4
viability>6sc
audio>iuw
infrared>iuw
elf>iuw
vlf>iuw
vhf>iuw
uhf>iuw
shf>iuw
ehf>iuw
speed swiftness fastness>74w+qbe,pys,pyu,pyx
pace>6sc+n6k
fleetness>74y+pyu
celerity rapidity rapidness speediness>74w+pyx,pyz,pyy,qbe
immediateness instancy>74y+pyw,qwa
despatch>74y
promptness promptitude>74y
haste hastiness hurry hurriedness>74v+qbd,jv9,qbf
precipitance precipitancy suddenness>752+q61,q62
acceleration>atx
getaway>754
deceleration slowing retardation>atx+jtw,jtx
graduality gradualness>74v+q5z
slowness deliberateness unhurriedness>74w+qbg,qbh,pz0
leisureliness>758
dilatoriness>758
sluggishness>74w+pz2
spatiality>6sc+s1v
dimensionality>75c+plh,s7h
flatness planeness>75d+pvp,plf,ple
shape configuration contour conformation>75c+j6g
topography>75f+s9k
lobularity>75f+s5h
symmetry>75c+rom,k3w
regularity>75i
bilaterality bilateralism>75i+ron
asymmetry dissymmetry>75c+rop
irregularity>75l
lopsidedness skewness>75l+rlr
obliqueness>75c+qvg
directivity directionality>75l+rz2
directiveness>6e0+p2k
handedness laterality>75l
footedness>75l
eyedness>75l
lean leaning>o+mi5,nf3,nf1,nf4
slope>o+nf1
downgrade>75v
rake slant>75v+n1w,nf3,oqn,nf1
steepness>75v+q63
gradualness gentleness>75v
concavity concaveness>75f+pfz
convexity convexness>75f+pg0
roundedness bulginess>761+qf7,rb0
angularity>75f+rb3
narrowing>75f+jjd
coarctation>764
taper>764
curvature>75f+nes,otp
roundness>75f+raw
sphericity sphericalness globosity globularness rotundity rotundness>768+rax
straightness>75f+rlo
crookedness>75f+rlp
placement>o+m5d,oqw,o0l,m7x
columniation>76c
composition composing>76c
fenestration>76c
alignment>76c+jvo
true>76g+jvq
misalignment>76c
centrality>o+p7m
marginality>o+p7r
anteriority>o+ozt
posteriority>o+ozv
outwardness externality>o+qf2,pxn
inwardness>o
malposition misplacement>o+m8g
northernness>o
southernness>o+qqe
horizontality>o+q9m
verticality verticalness erectness uprightness>o+q9p,q9s,q9o
posture attitude>6sc+nmo
decubitus>76u
eversion>76u+nje
ectopia>76u
arabesque>76u
asana>76u
matsyendra>76z
sprawl sprawling>76u+mc5
stance>76u+mce
erectness uprightness>772+q9s
spacing>76c+nbb
tandem>76c
tuck>76u
openness>774
distance>774+pbx
farness remoteness farawayness>778+qj0,pby,pbx,qi4
nearness closeness>778+pc3,pc7
proximity propinquity>77a+pq6
adjacency contiguity contiguousness>77a+ph8,pca,pc8
wavelength>778
wheelbase>778
distribution>774
diaspora>77f
innervation>77f+nsx
scatter>77f+ngp,kzk,kzd,oqh
tightness compactness>774+qy5
bpi>6u8
absorbance>6u8
rarity tenuity>6u8+rq1
clearance>778+nil
remove>778
magnitude>6sc+je0,jth
proportion>77p
entropy>r
probability>r+qi5
exceedance>77s+op1
dimension>77p+j6h,kvi
degree level>6sc
grind>77v
depth>77v
profundity>77x+r32
superficiality shallowness>77x+r35
glibness slickness>77z+p09
sciolism>77z+elp
large>6sc+qgn
octavo eightvo>6sc
outsize>6sc+qh6
petite>6sc+qhb
quarto>6sc
stout>6sc+pz9
tall>6sc
high>77v+q8g
low>77v
extreme>77v
extremeness>6e0
multiplicity>77p+rhu
triplicity>77p
size>77p+jkr,kbg
bulk volume>77p+qh9,qgt
muchness>77p+qnz
intensity>77p
candlepower>78i
circumference perimeter>78f
girth>78k
diameter diam>7az
radius>7az
semidiameter>78n
curvature>8p0
thickness>77u+qy5
bore caliber>78m+m3n
windage>78m
thinness tenuity slenderness>77u+rwp,rpt
largeness bigness>78f+qgn,p1b
enormousness grandness immenseness immensity sizeableness vastness wideness>78u+qgs,pfl,qh1,qgo
capaciousness roominess spaciousness commodiousness>78u+qgs
airiness>78w+rue
largeness extensiveness>7e3+pfl
smallness littleness>78f+qha
diminutiveness minuteness petiteness tininess weeness>78z+qhc,qhb,qhe
slightness>78z+pzg
puniness runtiness stuntedness>78z
dwarfishness>78z
amount>77p
negativity negativeness>794
quantity>794
increment>794+j76,j7c
gain>797
decrement>794+j73
raise>797+nad,j7g
boost>797+nad
supplement>797+o1m
shrinkage>799
stuffiness closeness>6e0+rug
sufficiency adequacy>6e0+rn2,op4
ampleness>79f+ovl,oyw
insufficiency inadequacy deficiency>794+own,rn4
meagerness meagreness leanness poorness scantiness scantness exiguity>79h+rn5,oyz,oyy
deficit shortage shortfall>79h
abundance copiousness teemingness>796+ovl,ovj,osq
bountifulness bounty>79k+q4h
plenty plentifulness plenteousness plenitude plentitude>79k+ovl,ovn
profusion profuseness richness cornucopia>79k+ovl,rab,ovm
wealth>79k
luxuriance lushness voluptuousness>79k+qcx,rac,ovm,qz7
overgrowth>79n
greenness verdancy verdure>79n
scarcity scarceness>79h
dearth paucity>79s
rarity rareness infrequency>79s+q2v,ovo,q2x
slenderness>79h
moderation moderateness>77v+qmc,qn6,ody,jaw
immoderation immoderateness>77v
excess excessiveness inordinateness>79x+qnb,r99
spf>77v
extravagance extravagancy>79y+r99
exorbitance outrageousness>79y
luxury+rac,lic
overabundance overmuch overmuchness superabundance>79k
excess surplus surplusage nimiety>7a3
overplus plethora superfluity>79y+qpf
redundancy redundance>7a5+qpf
deadwood>7a6
margin>794
slimness>7a8
number>794+ka4,kxh,kxk,onh
numerousness numerosity>7aa+qnx
preponderance>7aa+one,onj
countlessness>7aa+p6s
majority bulk>7aa+qkj
minority>7aa+qkk
fewness>7aa+qny
roundness>7aa
extent>77p+oq8,oqc
coverage>7ai+l4k
frontage>7ai
limit>7ai+kxf,jdr,jdo
starkness absoluteness utterness>7al+pgx
utmost uttermost>7al+jt1,jt0,qmg,q8u
verge>7al+orn
scope range reach compass ambit>7ai+of1,oqk,otd
confines>7ap
register>6yn
falsetto>7ar
horizon purview>7ap
sweep expanse>7ap+oq7
gamut>7ap
palette pallet>7ap
expanse>7ai
acreage>7ax
length>r
wingspan wingspread>78f
wingspread>78f
yardage>778
mileage milage>778
isometry>778
altitude>778
ceiling>7b5
longness>7az+qix
shortness>7az+qj1
depth deepness>7ai
deepness>7b9+pms,pmq
sounding>7b9
width breadth>77u
wideness broadness>7bc+qgs,rwk
narrowness>7bc+rwn
height tallness>77u+rp1
loftiness>7bf+q8i,q8g
lowness>7bf+q8k
worth>6e0+rxo,rxl
value>7bi+kdc
merit virtue>7bi
demerit>7bi
worthwhileness>7bi+rxt
worthlessness ineptitude>6e0+ru2
fecklessness>7bn+pew
groundlessness>7bn+rnv
paltriness sorriness>7bn+q54
valuelessness>7bn+ru4
shoddiness trashiness>7bn+rpc
damn darn shucks>7bn+q56
invaluableness preciousness pricelessness valuableness>7bj+rxs,rtx,rty,qk7
desirability desirableness>7bx+poi
undesirability>7c3+pok
good goodness>6e0+q6z,ox6,q4y
benefit welfare>7bx+ox6,nxo,nxm
sake interest>7by
behalf>7bz
better>7bx
optimum>7bx+p3i,j8n
bad badness>6e0+q52
worse>7c3+p3m
evil>7c3
price>7bj+pwt,orj
expensiveness>7c6+pws
lavishness luxury sumptuosity sumptuousness>7c7+rac,lic,rad,q4i
reasonableness moderateness modestness>7c6+qn9,qn6,qn8
cheapness>7c6+pww
fruitfulness>6e0+q3a
rankness prolificacy fertility>7cb+pzx,rab
productiveness productivity>7cb+r2o
fruitlessness aridity barrenness>6e0+qa4,r2r
poorness>7ce
usefulness>6e0+q3v,rtp,lei
detergency detergence>7cg+lzt
function purpose use>7cg+op5
helpfulness>7cg+q84
avail>7cj+ogk
serviceability usableness useableness usability>7cg+rtq,rf3,rf2
inutility uselessness unusefulness>6e0+rtr
futility>7cm+rts
practicality>7cg+r13
realism pragmatism>7co+r14,fv8,fv7
practicability>7cg+r15,r0k
feasibility feasibleness>7cq+r0k
impracticality>7cm
romanticism+r19,g63
infeasibility unfeasibility>7cm
competence competency>7ft+owl,pet
proficiency>7cv+ri5
incompetence incompetency>7g8+ri8
asset plus>6e0
resource>7cy
aid>7cz+ogf
refuge>7cz+ok8
advantage vantage>7cy+ox5,oe8
favor favour>7d2+ke3
leverage>7d2
handicap>7d2
lead>7d2
clout>7d2
gain>7d2+nxm
profitableness profitability gainfulness lucrativeness>7d8+r2z
privilege>7d2+o8y
expedience expediency>7d2
superiority>7d2+rn6
forte metier specialty speciality>7cy
good>7d2
commonweal>7de
wiseness soundness>7bx
unsoundness>7c3
advisability>7dg+oxa
favorableness favourableness positivity positiveness profitableness>7d2+r2z,ox5,p1j,pzp
disadvantage>7c3+oe9
limitation>7dk+jdo,jdr
defect shortcoming>7dk
awkwardness>7dk+pp4
deprivation>7dk
toll>7bj+pwu,omb
drawback>7dk
catch gimmick>7dq
inadvisability>7c3+oxc
inexpedience inexpediency>7dk
harmfulness injuriousness>6e0
poison>6e0+oj7
virulence virulency>7du+rrm
positivity positiveness>6e0+p83,s08,r0e
assertiveness>7dx+p0j
bumptiousness cockiness pushiness forwardness>7dy+p0k
negativity negativeness negativism>6e0+emv,r0f
occidentalism>6e0
orientalism>6e0+fo6
importance>7bj+rg9,plc,qbp
momentousness>7e3+rga
prominence>7e3+phu
greatness>7e3+qge,q4w,qbu
significance>7e3+rg9
historicalness>7e7+qw3,s4d,rot
meaningfulness>7e7+qlo
purposefulness>7e9+r4t
essentiality essentialness>7e3+qpc,qbq,pvc
urgency>7e3+pnv
imperativeness>7ec+pnu
weightiness>7e3
unimportance>7bj+qby
pettiness triviality slightness puniness>7ef+rmj,qbz,re0
insignificance>7ef+qko,qls
inanity senselessness mindlessness vacuity pointlessness>7eh+ru3,qlr,r6v,qeb
aimlessness>7eh+ru3
inconsequence>7eh
right>8eb+oeo
access>7el
advowson>7el
cabotage>7el
due>7el
entree access admittance>7el
authorisation>9p5+klm
preemption>7el+nyj
preemption>7el
prerogative privilege perquisite>7el+o8y
easement>7eu
entitlement>7el+o8i
suffrage>7el+gf4,o9m
usufruct>7el
power powerfulness>6e0+qax,r0z,r0r
preponderance>7ez+pqq,onj
puissance>7ez
persuasiveness>7ez+qy3
newsworthiness>7ez
topicality>7ez
colour vividness>7ez+r6k,pbd
shrillness>7ez
stranglehold chokehold throttlehold>7ez
sway>7ez+oju,n19
influence>7ez+r0x,ofp
mortmain>7f9
force>7f9+ml1,odh
grasp>7f9+myd
tentacle>7fc
pressure>7fb+oj9,odh,kja
duress>7fb
lifeblood>7fb
repellent repellant>7ez
hydrophobicity>6sc+pe3
control>7ez+o81
authority authorisation potency>7fj+ofx,r0t
corporatism>7fj
hold>7fj
imperium>7fk
jurisdiction>7ez
disposal>7ez
effectiveness effectivity effectualness effectuality>7ez+psc,peu
incisiveness trenchancy>7fq+qwx
efficacy>7fq+psc,psj
ability>6e0+ov7
lycanthropy>7ft
contractility>7ft
capability capableness>7ft+p6z
defensibility>7fw+rv6
executability>7fw+r0k
capacity>7fw+kzs,jj1
strength>7fw
firepower>7g0
overkill>7fw
powerlessness impotence impotency>6e0+r0q,r0v
helplessness impuissance>7g3+r0w
voicelessness>7g3
dullness>7g3+qey,pr8
ponderousness>7g3
unfitness>6e0
ineffectuality>7g3+rts
romance>6e0
stardust>7ga
analyticity>6sc+oz0
compositeness>6sc
primality>6sc
selectivity>6sc+pq5
domesticity>6e0
infiniteness infinitude unboundedness boundlessness limitlessness>6e0+q0a,qlw,qi8,p6s
finiteness finitude boundedness>6e0+q08,q07
measurability>6e0+qlv
solubility>6e0+rji
insolubility>6e0+rjj
comicality>6e0+qb6
voluptuousness>6e0+rfh
pathos>6e0+qo8
epicurism>66j
gourmandism>66j
brachycephaly>6e0
dolichocephaly>6e0
relativity>6e0+pdq,ovc
deadness>6e0+re8,r96
subjectivism>6e0
fruition>7el
vascularity>6sc+s2z
snootiness>6e0
totipotency totipotence>7ft
ulteriority>6e0
solvability solubility>6sc
unsolvability insolubility>6sc
memorability>6e0
woodiness woodsiness>6e0
waxiness>6e0+s8c
body>0
soma figure anatomy bod chassis frame flesh>7h6+s3m,e2a
cadaver corpse
cremains>7h8
septum
hilus hilum+s5g
fibre>6
sheath>dbi+m72
skin tegument cutis+lsh
dewlap>7he
epithelium
epidermis cuticle>d3q
corneum>d3q
dermis corium derma>d3q
pallium>7hh
plaque>6ay
macule macula>6ay+mbn,jxq
freckle lentigo>7hm+jzm,jzn
whitehead milium>6bt
blackhead comedo>6bt
pore>7i0
stoma>7hy
microtubule
nephron
glomerulus>7nm+s8q
tomentum>7nm
meatus
anastomosis inosculation>i8f+lql,s5j
orifice porta
spiracle>7hy
duct canal+m37
ductule ductulus>7i0
canaliculus>7i0
sinus>7i0
sinusoid
hair>dbi+p2v
lanugo>7i5
hairline>cwc
cowlick>7i5
hairdo hairstyle coiffure coif>7i5+f16
bouffant>7i9
haircut>7i9
lock curl ringlet>7i5+q1g
forelock>7ic
crimp>7ic+ljl
dreadlock>7ic
afro>7i9
bang>7i9
bob>7i9
braid plait tress>7i9+lzb,ma4
chignon>7i9
queue>7ij
pigtail>7ij
marcel>7i9
pageboy>7i9
pompadour>7i9+izj
ponytail>7i9
permanent perm>7i9+qxe
butch flattop>7ib
mohawk>7ib
roach>7i9+lre
thatch>7i9
beard whiskers>7i5+oqb
imperial>7iw
beaver>7iw
mustache moustache>7i5
mustachio moustachio>7iz
sideburn burnside>7i5
goatee>7iw
stubble>7iw
vandyke>7iw
attilio>7iw
minge>7i5
scab>a+j40
nodule+saw
smear cytosmear
isthmus
flesh
parenchyma
fat+pzj,lhk
flab>7jd
atheroma>7jd+s8j
cellulite>7jd
bone+sbi,7k0
anklebone astragal astragalus talus>7jh
carpal>7jh
centrum>7jh
cheekbone zygomatic malar>7jh
clavicle collarbone>7jh
coccyx>7jh
dentine dentin>7jh
ethmoid>7jh
heelbone calcaneus>7jh
hipbone>7jh
hyoid>7jh
ilium>7jh
ischium>7jh
mandible mandibula submaxilla jawbone jowl>7ta
ramus>7jh
metacarpal>7jh
metatarsal>7jh
nasal>7jh+s70
ossicle bonelet ossiculum>7jh+7jh
patella kneecap kneepan>7k8
phalanx>7jh
pubis>7jh
punctum>j
rib costa>7jh
sacrum>7jh
scapula>7jh
sesamoid>7jh
sphenoid>7jh
sternum breastbone>7jh+s8f
gladiolus>7jh
manubrium>7jh
tarsal>7jh
dentition teeth>c8u
diastema>dg8
tooth>7jh
pearly>7kg+pa0,ln4,ln1
turbinate turbinal>7jh
maxilla maxillary>7ta
vertebra>7jh+s8w
zygoma>7jh
marrow
axolemma
cambium>d3q
endoneurium
cartilage gristle
meniscus>7kq
fibrocartilage>7kq
muscle musculus
abductor>7kt+m49
adductor>7kt+m48
pronator>7kt+nim
supinator>7kt+njg
levator>7kt
agonist>7kt
masseter>7kt
platysma>7kt
extensor>7kt+iya,iy9
quadriceps quad>7l2
trabecula
ligament
perineurium
perimysium
tendon sinew
flexor>7kt
primordium anlage
vitals
effector
viscus
receptor
baroreceptor>7le
tongue lingua glossa clapper+s1y,m34
articulator
glottis
mouth>7hy+l58,kx5
cakehole maw yap gob>7ll
mouth>7wv+l58,kx5
cervix>7hy
gingiva gum+lfx
overlip
underlip
anterior>7kg+ozt
bucktooth>7lq
posterior>7kg+ozv
canine eyetooth dogtooth cuspid>7kg
premolar bicuspid>7kg
incisor>7kg
molar grinder>7kg
crown>d43
enamel>a+mnx
cementum>a
tonsil tonsilla
uvula
velum
palate>d3v
eye oculus optic>7le+s2s,fnu,nos
peeper>7m4
stemma ocellus>7m4
choroid
eyebrow brow supercilium>7i5
eyelid lid palpebra+iwz
canthus>cxa
eyelash lash>7i5
conjunctiva>7mx
eyeball orb+nos
rectus>7kt
cornea
pterygium>7mc
diaphragm midriff
eardrum tympanum myringa
endocranium
endosteum
ependyma
hyaloid
intima+s8l
iris
ear>7le
endolymph>a
perilymph>a
modiolus>7jh
earlobe>7rq
fenestra>7hy
lamella
meninx meninges
mucosa
periosteum
perithelium
gland secretor secreter+j1m
exocrine>7n0
endocrine>7n0
thyroid>7n2+s78
kidney>7ld
spleen lien
artery arteria>7nm+ry4
aorta>7n6
arteriole arteriola>7n6+s5l
jugular>7p8
gallbladder
liver>7ld
lung>7ld
pleura>7wr+s5f
heart ticker>7ld
leaflet
myocardium+s95
valve+7ni
valvule valvelet valvula>7nh+7nh,5z6
stomach tummy tum breadbasket>7ld
cardia>7hy
lacteal>7i0
vessel vas
ecf>a
succus>a
karyolymph>a
waters>a
blood>a+p46
gore>7nr+m3w
lifeblood>7nr
bloodstream>7nr
clot coagulum>c6e+jv6
grume>7nr
menorrhea>7nr
serum>a
plasma plasm>7nn
antiserum>7ny
chyle>a
lymph>a
semen ejaculate cum come>a+j0g
secretion>a
tear teardrop
perspiration sweat sudor>7o4+j1g
bile>7no
choler>a
hormone endocrine>7o4
noradrenaline norepinephrine>7o9
acth corticotropin corticotrophin>7o9
epinephrine epinephrin adrenaline adrenalin>7o9
gastrin>7o9
secretin>7o9
ghrelin>7o9
motilin>7o9
glucagon>7o9
gonadotropin gonadotrophin>7o9
insulin>7o9
humulin>7oj
melatonin>7o9
neurohormone>7o9
oxytocin pitocin>7o9
parathormone>7o9
relaxin>7o9
somatotropin somatotrophin sth>7o9
thymosin>7o9
calcitonin>7o9
thyroxine thyroxin>7o9
liothyronine>7o9
vasopressin adh pitressin>7o9
autacoid autocoid>7o4
synovia>7o4
mucus>7o4
phlegm sputum>7oy
snot>7oy
booger>7oy
saliva spit spittle>7o4+j44,s92,j46
drool dribble drivel slobber>7p2+j47
sebum>7o4+pzk
lochia>a
pus purulence suppuration ichor sanies festering>a+j3u
leukorrhea leucorrhea>7oy
vein vena>7nm
postcava>7p8
precava>7p8
venter>7s0
venule venula>7p8
retina+s71
sarcolemma+s8i
submucosa
blastema>6
pronucleus>7pt
zygote>6
parthenote>6
protoplasm>a
cytoplasm cytol>7pk
cytoplast>7pl
cytosol>7pl
ectoplasm>7pl
endoplasm>7pl
hyaloplasm>7pl
microsome>dd9+s9o
nucleoplasm karyoplasm>7pk
nucleus karyon>7q2+om4
nucleolus nucleole>7q2
plasm>7pk
chromatin>a
achromatin>a
linin>a
gene cistron>ctt
haplotype>c6q
karyotype>6tg
organelle
centrosome>7pl
sarcoplasm>7pl
blastocyte>6
ameloblast>6
osteoblast>6
erythroblast>6
fibroblast>6
neuroblast>6
megakaryocyte>6+s93
osteoclast>6
osteocyte>6
corpuscle>6
akaryocyte akaryote acaryote>6
histiocyte>7qh
macrophage>7qi
phagocyte>6
lymphocyte
lymphoblast>7qj
plasmacyte>7qj
neutrophil neutrophile
microphage>7qm
gamete>6
gametocyte>6
spermatocele>i1z
myofibril myofibrilla sarcostyle
neurolemma neurilemma>7hd
neuron>6+s3h
endplate
osmoreceptor
neuroglia glia
neurogliacyte>6
proprioceptor>cyn
hybridoma>6
wattle lappet
synapse>i8f
nerve nervus>7r5
efferent>7r2
afferent>7r2+p7s
fascicle fasciculus
commissure
depressor>7r2
peduncle
oculomotor>7r2
trochlear trochlearis>7r2
trigeminal trigeminus>7r2
abducent abducens>7r2
facial>7r2
vagus pneumogastric>7r2
hypoglossal>7r2
brain encephalon+ltq,m0j
neopallium neocortex>7rm+s8x
archipallium paleocortex>7rm+s8y
neuropil neuropile
pituitary hypophysis>7n2+s90
cerebellum
pallium cortex+s6v
cortex+s6v
medulla
precordium
lobe
lobule>7rq+s5h
hypothalamus+s7d
reticulum>csy+r9i,om2,obb,mfm
introitus>7hy
ureter>7i0
urethra>7i0
genitalia genitals privates crotch
ovary
blister bulla bleb+joy
uterus womb
endometrium>7mx
myometrium>7kt
umbilical>7i0
vagina>7i0
cunt puss pussy slit snatch twat
hymen maidenhead>7mx
mons>7jd
clitoris clit
testis testicle orchis ballock bollock
cobblers>7s9
epididymis>7i0
penis phallus
prepuce foreskin>7he
prepuce foreskin>7he
alveolus
adenoid
arytenoid arytaenoid>7kq
bronchus>7i0+s5k
bronchiole>7i0+s5m
trachea windpipe>7i0
enteron>7i0
esophagus oesophagus gorge gullet
epicardia
intestine bowel gut>7ld+mg8
duodenum>7so
pylorus>7hy
jejunum>7so
ileum>7so
colon>7so
megacolon>7st
anus>7hy
head caput
bullethead>7sw
bonce noodle noggin dome>7sw+m0g
pate>d40
scalp>7he+jav
skull>7jh
calvaria>7jh
cranium braincase brainpan>7jh
occiput>7jh+s4v
sinciput>7jh
suture sutura>7w6
diarthrosis>7w6
fontanelle fontanel>7hy
foramen hiatus>dg8
jaw>7jh+li1
chop>7ta
neck cervix
nape scruff nucha>d25
throat pharynx
fauces
fistula sinus
shunt
shoulder+ll2,ll3
deltoid>7kt
armpit axilla
serratus>7kt
bust>7tq
pectoral pectoralis pecs>7kt
intercostal>7kt
depressor>7kt
thorax chest pectus
breast+osa
bosom>7tr+nmu,m2n
breast boob tit titty>7n1
nipple mammilla mamilla teat
midriff midsection
waist waistline
belly paunch>7jd+jfc
potbelly tummy>7tx
navel umbilicus bellybutton omphalos omphalus>j
abdomen venter stomach belly+s4u
abdominal>7kt
underbelly underbody>7u0
pubes loins
back dorsum
lat>7kt
buttocks nates arse backside buns fundament hindquarters keister posterior prat seat tooshie tush behind derriere fanny ass+ozv
extremity appendage
limb>7u7
leg>7u8
crus>7u8
bowleg bandyleg>7u9
spindlelegs spindleshanks>7u9
thigh>7u8
lap>7ud
foot pes+n4g
arm>7u8+2l9
cubitus>7u8
forearm>7u8
hand manus mitt+lio,nt8
fist>7uj
hooks maulers>7uj
palm thenar+lim
digit dactyl>7u7
finger>7un+lij,lik
fingertip>d3z
thumb pollex>7uo+lik
forefinger>7uo
annualry>7uo
pinkie pinky>7uo
gluteus glute>7kt
hamstring>7l8
sphincter>7kt
tensor>7kt+iy7
knee genu
femur thighbone femoris>7jh
sura>7kt
gastrocnemius>7kt
psoas>7kt
rhomboid>7kt
soleus>7kt
splenius>7kt
peroneus>7kt
flatfoot splayfoot>7uf
arch+nes
instep>7v8
tiptoe>d3z+n62
toe>7un+n4h
hallux>7vb
hammertoe>7vb
heel+mt5,nbr
ankle>7t7+2jg,2jf
biceps>7kt
triceps>7kt
elbow cubitus+n14
nail
cuticle>7he
fascia facia
graft transplant+mb6
stroma
fingernail>7vj
thumbnail>7vo
toenail>7vj
hangnail agnail>7he
wrist carpus>7t7
knuckle>7t7+mi1
spine rachis
sartorius>7kt
scalenus>7kt
teres>7kt
tibialis>7kt
trapezius>7kt
epiphysis>7jh+s7q
diaphysis>7jh+s7r
humerus>7jh
ulna>7jh
fibula>7jh
tibia shinbone>7jh
joint articulatio+o2q
pelvis+s3j
groin inguen
nose+nlu
honker hooter snoot schnozzle schnoz>7w9
conk>7w9+m0h
proboscis>7w9
hooknose>7w9
chin mentum>7wj
buccula>7we
naris>7hy
face
physiognomy phiz visage kisser smiler mug>7wh+iyd
feature lineament+omf
temporalis>7kt
brow forehead>7wj
cheek>7wj
paries>d3q
humour>a
spindle>a
syncytium>7pl
serosa
synovium
tunic tunica adventitia
mastocyte labrocyte>6
rima>7hy
telomere>cyn
vomer>7jh
mind psyche nous>e+qyf
noddle>7wy
episteme>e
unconscious>7wy
subconscious>7wy+phh
superego>d8v
astuteness profoundness deepness>7xa+r33,r32
sagacity sagaciousness>7xa+rwx
logic
discretion discreetness circumspection>7x5+r4h
caution care forethought+p7j
ability>e+ov7
wisdom sapience>7x9+rwx
generalship>7x9+ey3
intelligence>7x9+qec
brainpower mentality wit>7xc+s3p,qyd,qee
breadth largeness>7xc
capaciousness roominess>7xe
intellect>7xc+r5x
nimbleness>7xc
genius>7xc+qee
coruscation>7xi+jwa
pyrotechnics>7xi
scintillation>7xi+jwa
precociousness precocity>7xc+r1e
acuteness acuity sharpness keenness>7xc+qwx,pbq
smartness>7xc+qef,pbp,qed,p1f
shrewdness astuteness perspicacity>7xc+rwx,pbq,q6o
wits>7xc
aptitude>7x9
bilingualism>7x9
instinct>7xr
capableness potentiality>7xr
perfectibility>7xu
grasp>7xu+of1
endowment gift talent>7xr+oaz
knack hang>7xx
flair>7xx
creativity creativeness>7x9+pi2,pks
fecundity>7y0+r2q
wizardry>7y0
imagination>7y0+pku,mk0
afterworld>7y3
annwfn annwn>7y3
asgard>7y3
atlantis>7y3
brobdingnag>7y3
cockaigne>7y3
eldorado>7y3
faerie faery>7y3
elysium>7y3
elysium>7y3
eden>7y3
valhalla walhalla>7y3
hades netherworld scheol>7y3
perdition inferno>7y3+s2a
houyhnhnms>7y3
laputa>7y3
lilliput>7y3
midgard>7y3
dreamland dreamworld>7y3
ruritania>7y3
zion sion>7y3
wonderland>7y3
fancy>7y3+mjx
fantasy>7y3+r6p,eu0,mk3
fairyland>7yr
paracosm>7ys
invention innovation excogitation>7y0+mk6,mjq,mjo
inventiveness ingeniousness ingenuity cleverness>7y0+pku
armory armoury>7yv
concoction>7yu+mjs
contrivance>7yu
originality>7x9
innovativeness>7yz
novelty>7yz+qu9
airmanship>7zn+e5g,n7f
eristic>7zn
falconry>7zn+ldn
homiletics>7zn
horology>7zn+gpc
minstrelsy>7zn
musicianship>7zn+fjs,fjr
enology oenology>7zn+dpr
puppetry>7zn
taxidermy>7zn+gh5
telescopy>7zn
ventriloquism ventriloquy>7zn+gmv
skill science>7x9
virtuosity>7ze
skill acquirement>7x9+k7h
craftsmanship workmanship>7zg+gr9,ek8,ek7,ek6
horsemanship>7zg+f42
literacy>7zg
marksmanship>7zg+fex
mastership>7zg
mixology>7zg+e6t
artistry prowess>7x9+e4f
numeracy>7zg
oarsmanship>7zg
salesmanship>7zg+g3g
seamanship>7zg+few
showmanship>7zg
soldiering soldiership>7zg+gac,l9c
swordsmanship>7zg+eul
skillfulness>h+ri5
expertness expertise>7zv+ri5
coordination>7zv+o7r
versatility>7zv
mastery>7zv+k7g,ody
adeptness adroitness deftness quickness>7zv+ow2,ox3,ri5
capstone copestone>800
dexterity sleight>800+ox3
housecraft>7zh
priestcraft>7zh
stagecraft>7zh
tradecraft>7zh
watercraft>7zh
woodcraft>7zh
efficiency>7zv+psk
inability>e
stupidity>80a+qeg,pbs
denseness dumbness>80b+pbt
dullness obtuseness>80b+pbt
backwardness subnormality>80b+pbt
craziness>80b+rwy
vacuousness>80b
inaptitude>80a
incapacity>80a
unskillfulness>80a
awkwardness clumsiness ineptness ineptitude maladroitness slowness>80j+pbt,ox4,pzu,ri8
rustiness>80k
amateurishness>80j
illiteracy analphabetism>80a
uncreativeness>80a
faculty module>7x9
lexis>e+s3a
vocabulary lexicon>e+s3a
memory retentiveness retentivity>80p+r9g,k7w
intellect>80p+k9v,kjm,ka0
sense sentience sentiency>80p+nka,red,oxg,jgl
modality>80u
volition will>80p+kel
velleity>80w
sensitivity sensitiveness>80u+qv8,re5
acuteness>80y
responsiveness reactivity>80y
excitability>810
exteroception>80y
interoception>80y
vision>80v+nod
stigmatism>814
touch
acuity>814
trichromacy>814
eyesight seeing sightedness>814+nm1
stereoscopy>814
method>7x9+qtc
pedagogics pedagogy>81b+s5c
methodology>81b
mnemonics>81b+fhw
solution>81b
accounting>81b
discipline>81b+ogy
organon>81b
technique>81b+ghh
antialiasing>81j
bonding>81j
emulation>81j
photomechanics>81j
technicolor>81b
custom tradition>e+pjn,pjf
convention normal rule>e+l0h
mores>81q
universal>81q
protocol>81q
habit wont>81p+lf0
hadith>81p
levirate>81p
heritage>e
enthusiasm>82s+pur
anglomania>81y
balletomania>81y
concern>82s
interestedness>hem+qes
matter affair>821
least>823
affairs>821
amnesia>hem
paramnesia>hem
forgetfulness>826+r9h
obliviousness>82m+p23
readiness>hem+jr9
consciousness>hem+qej,phe
self>82b
anima>82c
awareness cognizance cognisance knowingness>8an+qd7,ps6,p20,k7d
feel>82e+kfy
sense>82e+jgl
awareness sentience>82b+oz9,r82
sensibility esthesia aesthesia>82b
waking>82b+ixs
wakefulness>82j
vigil>82k
unknowingness unawareness+p22
grogginess stupor stupefaction+pu6
coma comatoseness
sleeping>hn2+ixh
hebetude>hm9
curiosity wonder>hem+kh0,plm
interest involvement>82r+opq,mye
curiousness>82r+pln,plm
confusion confusedness muddiness disarray>hem+qu3,qxx,k90
disorientation>82u+nnx
distraction>82u+mtu
daze>82u+pqc,nnq,no9
bewilderment obfuscation puzzlement befuddlement mystification bafflement bemusement>82u+mvz,k92,k90,kx1
perplexity>82u+qxv
mystery enigma>82z+pfy,px6,pvb,k92
tangle>82z+jqx,m5a,ma9
dilemma quandary>82z
difficulty>e
trouble>833+odo
hydra>834
facer>833
pisser>833
pitfall>833
snorter>833
hindrance hinderance deterrent impediment balk baulk>833+l8i,o8r,ku7,oh8
albatross millstone>83a
bind>83a+ks9
obstacle>83a
straitjacket>83a
barrier roadblock>83d
rub>83d
stymie stymy>83d+oh8
determinant determiner determinative>e+pme,kxf,ket
clincher>83i
influence>83i+ofp
imponderable>83k
imprint>83k+o76
pestilence canker>83k
anchor mainstay keystone backbone linchpin lynchpin>83k+ls1
lifeline>83k
temptation enticement>83k+kk9,mx9
bait sweetener>83q+k0j,kk9,lf1
allurement>83q
equivalent>e
counterpart>83t
mismatch>83u+lqt
substitute>83t+o5g,j7u,r27,nv3
ersatz>83w
successor>83w+o5h
succedaneum>83w
certainty>hem
assurance confidence sureness>840+p7x,p81
certitude cocksureness overconfidence>840+p83
reliance trust>840+kgf,kfs
doubt uncertainty incertitude dubiety doubtfulness dubiousness>hem+p80,kds
mistrust distrust suspicion>844+rsb,kdu
incredulity disbelief skepticism>844+pl1,rs9
indecision indecisiveness irresolution>844
hesitation vacillation wavering>847+on4,oru
peradventure>844
suspense>844
morbidity morbidness>hem
preoccupation preoccupancy engrossment>hem+k7n,k7m,rq5,pgf
obsession fixation>8d1+oft,mvd
abstractedness>84c+p0w
reverie revery>84e
attention attending>e+np2
attentiveness heed regard>84g+oib,p0t
notice>84g+p0v,nnm,o94,nl7
advertence advertency>84h+np2
engrossment immersion>80p+k7n,k7m,kgh
focus focusing focussing centering>84k+opj,kgh,kh7
particularism>84l
hobbyhorse>8d1
watchfulness vigilance alertness>80p+oyi,oyh
inattention>e
disregard neglect>84p+k8i,kli
oversight inadvertence>84q
pretermission>84q+k8f
exception elision>84q+k8g,k8h
intuition>e+k73
sprachgefuhl>84u
gnosis>84u
perception>e+k76
apperception>e+nkc
discernment perceptiveness>e+qww,nr5
penetration insight>e+kgy
detection sensing>84x
beholding seeing>84x+nm1
melody>84x+qm4,qm2
sensation esthesis aesthesis>84x+nka
limen>854
vision>854
smell odor odour>854+nlq,nls
scent>857+nlu
musk>858
fragrance perfume scent>857+q2e
malodor malodour stench stink reek fetor foetor mephitis>857+nlr
taste>854+nr4,nr7
flavor flavour sapidity savor savour smack nip>85c+rol,nr6,nr7
vanilla>85d
sweetness sugariness>85c+roi
sour sourness tartness>85c+nrg
bitter>85c
acridity>857
saltiness salinity>85c+nrf
astringency astringence>85c+rok
mellowness>85c
sound>854
music euphony>85m+qm2
harmonic>85m
dissonance>85m+k4z,np7
dub>85m
synesthesia synaesthesia>854
somesthesia somaesthesia somatesthesia>84x
creepiness>84x
tickle>84x+m32,nlb
itch itchiness itching>84x+nlf,nla
topognosia topognosis>84x
urtication>84x+nld
pain>85s+j1t
mittelschmerz>85y
heat warmth>85s+jo3
coldness>85s+qak
believing>e
arrangement organization organisation>e+jwx,jr4
design>863+mk6,kf2,kfi
distribution>863
lattice>863
unitization unitisation chunking>868+kbl
configuration constellation>864+oqj,ndw,j6f,mli
categorization categorisation sorting>e+kbm,kbd
pigeonholing>863+kbi
appraisal assessment>869+kdc
criticism critique>86b+kpo,pl4,knc
examen>86c
knock roast>86c+kpd
evaluation valuation rating>86b+kdc
overvaluation>86f+kee
undervaluation>86f+kef
pricing>86f+o2c
reevaluation>86f+kdf
mark score>86f+kbn
percentile centile>86k
decile>86k
quartile>86k
assay>86b+kc2
countercheck>86o
bioassay>1ij+kec
immunoassay>86q
biopsy>1ij
wassermann>86s
reappraisal revaluation review reassessment>86b+kdf,keg,jkf,jkg
stocktaking>86u
discrimination secernment>e+kb0
distinction>86w+kb2,kb5
rubicon>86x
hairsplitting>86x
individuation>86w+or6,kb4
taste appreciation discernment perceptiveness>86w+s2p
virtu vertu>871+ei5
vogue>871+f16,mog
fad craze furor furore cult>873+etq
retro>873
bandwagon>873
culture>871+rj0,s3q,j7l
counterculture>877
letters>877
learning>e+k7h,nrw
conditioning>87a+oia
digestion>87a+k74
introjection>87a+k47
introjection>87a+k47
imprinting>87a+o76
memorization memorisation>87a+k7w
rote>87g
accommodation>87a+jx2,jix
mastering>87a+k7g
experience>8ng+pth,pwx,nkh
woodcraft>87k
cer>b9j
memory remembering>e+k85,k7w
stm>87n
ltm>87n
retrieval>87n+k85
recollection reminiscence>87n+k88,k85
remembrance recollection anamnesis>80s+k89,k86,k85
regurgitation>87r+kym
reminiscence>8is+k88
recognition>87n+k8q
identity>87v+kb6,k8q
connexion>87n+kft
overlap convergence>8i3+ool
crossroads>87y
retrospection>87n
interpreting rendering>89w+kwt,k94
theanthropism>8jm
imagination imaging imagery+mjx,mk0
vision>883
picturing envisioning>883+mjz,mjx
dream dreaming>883+nl5
dream dreaming>7y3+mk4,p0x
nightmare>886
chimera chimaera>883
reverie daydream daydreaming oneirism>887+o6c,mk4
woolgathering>887+mk4
evocation>883
pursuit pursuance quest+lt2
thinking thought cerebration intellection mentation>e+k9l
gestation>88e+mjq
reasoning>88e+k9v
argumentation>88g+kjm
generalization generalisation induction+l3q
inference illation>88g+rzp,l3q,kxa,ka2
prediction anticipation>88g+kv7
projection>88k
prophecy vaticination>88k+kv8,kvw,kv7,r3h
prevision>884
retrovision>884
prefiguration foreshadowing adumbration>88k+kr7,mk2
divination foretelling soothsaying>88m+nkd
syllogism>88g+kba
theorization theorisation>88g+k9x
ideology>88s+f5g
supposition supposal>88g+k9x,k9t,ptm
presupposition>88u+kg4
abstraction generalization generalisation>88s+l3q,ke4
analogy>88j+rcj,kb9
corollary>88j
derivation>88j+ka2
entailment implication>88j+oms,omr
partitioning>88g
dissection>88g
reductionism>88g
reductionism>8o2
ratiocination>88g+k9w
regress>88g
synthesis>88g+ggh,kak
cogitation>89e+kf1,nor,kex,k9l
mysticism>88e+s2j
ideation>88e+mk0
consideration>88e+nm3,nor,kmd,kdz
deliberation weighing advisement>89b+kr9,kxp,kmd,kmc
exploration>89b+kay,kav
contemplation reflection rumination musing thoughtfulness>89b+rq4,k9p,noi,key
meditation>89e+k9p,kf1
think>89c+k85,k9l
introspection>89e+k9s
inwardness>hem+pxt
outwardness>hem+pxs
omphaloskepsis>8d1
retrospect>89e
deciding>e+pme,ken,kek
choice pick>89m+kcx
favorite favourite>89n+r0c,qk8
option alternative>89m+ph6
obverse>89p
druthers>89p
possible>89p
impossibility>89p
impossible>89t
excogitation>88e+mjo
explanation>88e
rationale>89w+k9w
basis fundament groundwork cornerstone>8fv+ka3,r2c
key>89w
arrangement>88e+l3n
collusion>8a0+kfc
prearrangement>8a0+mkx
applecart>88e
premeditation>88e+kez
premeditation forethought>88e+kez
inquiry enquiry>88e+krm,kav
experiment>8a6+ofd
test tryout>8a7+ofc,lhl
testament>8l3
probe investigation>8a6+kkh,kko
poll canvass>8a6+o90,fu0
heraldry>8a6
calculation computation figuring reckoning>88e+ka4
extrapolation>8ad+kai
interpolation>8ad+kai
conversion>8ad
digitization digitisation>8ag+k4k
estimate estimation approximation>8ad+kco
guess guesswork guessing>8ai+kv4,k9t
guesstimate guestimate>8ai+kva
overestimate overrating overreckoning>8ai+kcm,kee
underestimate underrating underreckoning>8ai+kck,kef,kcr
knowing>e+k7d
ken>8an
understanding apprehension discernment savvy>8an+k71,k75,k72
comprehension>8ap+nkb,k71
smattering>8ap+kz4
appreciation grasp hold>8ap+k71
grasping>8ap+k71
hindsight>8ap
insight brainstorm brainwave>8ap+k9o
realization realisation>8ap+kgx,k75
revelation>8av+kwg
discovery breakthrough find>8av+mk5,kvb,nnm,k7l
reading+k9a
tradition>e+pjn
world reality>8nh
otherworld
life living>8nh+ol9
reliving>8nh+k7f
pabulum>e
bugbear hobgoblin>e
execration>e+mum,kqi
noumenon>e
reminder>8nh+k87
memento>8b9
shades>8b9
topic matter>e+onk
issue>e
quodlibet>8bd
remit>8bc
information>e+knt
datum>8bg
acquaintance familiarity conversance conversancy>8bg+ktj
fact>8bg
detail>8bj+kxd,kyb
particular specific>8bj
truth>8bj
verity>8bm
minutia>8bk
respect regard>8bk+opl
trifle>8bk
technicality>8bk
example instance>8bg+l3l,nnn,ot8
exception>8bs+qto
precedent>8bs+osh
quintessence>8bs
sample>8bs+lhl
coupon>8bw
specimen>8bs
tasting>8bw+lhl
consideration>8bg+nor,kxp,khc,l3h
justification>8c0+kt3
background>8bg+aig
descriptor>8bg
evidence grounds>8bg+rgb,qr9,l39
predictor>8bg
proof>8c4
confirmation verification substantiation>8c6+kca,kc4,kc8,l30
crosscheck>8c7
checksum>8c7
disproof falsification refutation>8c4+kmi,kcg
elicitation>8cc+mtk,mks
stimulation stimulus stimulant>8bg+jyw,nkw,kjk,kkz
turnoff>8cc
reinforcer>8cc+kkl
cue>8cc
bonus fillip>8cc
joy pleasure>8cc+mxv,lh8
bother botheration>8cc+mw4,odo,mvr
nuisance>8ci
irritant thorn>8ci+mvr
worry headache>8cc+mtx,mu0,mu1,opq
bugaboo>8cl
burden encumbrance incumbrance onus>8cl+ki3
fardel>8cn
sorrow>8cc+mwi
idea thought>e+kdz,k9t,k85,ovg
inspiration>8cq+mkr
source germ>8cr+qua,mru
taproot>8cs
afflatus>8cr
cogitation>8cq+kex
concept conception construct>8cq+ovf,mjq
conceptuality>8cw+ovf,mjq
perception>8cx
notion>8cw
mumpsimus>8cz
preoccupation>8cq+mve
layout>864
snare>864+oct
judgment judgement>8jr
decision conclusion>8d4+kep,kek
category>8cw+kbm
kind sort form>8d6+kbd
pigeonhole>8d6+kbi
type>8d7+k8p,orb
version>8d9+j5g
antitype>8d7
bauhaus>8d7
gothic>8d7
romanesque>8d7
moorish>8d7
style>8d7+f16,mog
flavour>8d7
colour>8d7
species>8d7
genus>8d7
brand make>8d7+mla,miz
genre>8d7
like ilk>8d7
model>8d7
like>8d7
rule regulation>8cw+oe2
restriction limitation>8dq+jdo,jdr
metarule>1x8
algorithm>1x8
heuristic>1x8
recursion>1x8
guidepost guideline>8dq
attribute dimension>8cw
quality character lineament>8dx+p8p,or5,kyd
texture>8dy
feature characteristic>8dx+omf
invariant>8e0
aspect facet>8e0
attractor attracter>8e0+m8w
badge>8e0
centerpiece centrepiece>8e0
excellency>8e0+rnh
external>8e0
peculiarity>8e0
downside>8e2
sector>8e2
abstraction abstract>8cw+ove,ke4
absolute>8eb+ova
quantum>r
quantum>8cw
value>8cw
eigenvalue>8ef
operand>8cw
variable>8cw
arity>r
correlate correlative>8ei+ood
constant invariable>8cw
parameter>8el+s44
factorial>8cw
multiple>8cw+rhu
subtotal>8eq
sum total>8cw+kxm,onh
polynomial multinomial>o
biquadratic>8er
quadratic>8er
quantic>8er
convergence convergency>8er
divergency>8er
proportional>8cw
infinitesimal>8ei
variate>8ei
scalar>8ei
tensor>8ei
vector>8ei
resultant>8f2+ozg
mcguffin macguffin>8fc
point>8fc
attractor attracter>8f5
intersection>8f5
metacenter metacentre>8f7
vertex>8f7
division>8cw+mdn
beginning>8fa
component element factor ingredient>8fa+kh9,olq
leaven leavening>83l
whole>8cw+pf2
one>8fe
compound>8fe+jae
complex composite>8fe+rgk
hybrid>8fh+m2x
syndrome>8fh
dictate>8fn+khw
fundamentals basics bedrock>8fn
logic>8fn
principle>8cw
rudiments alphabet abc abcs>8fl
hypothesis possibility theory>8cw+gia,ptk,k9x
hypothetical>8fp
gemmule>8fp
model framework>8fp+msa
outline schema>8ga+r85,mjn,mpf
speculation conjecture>8fp+ptm,k9x
assumption supposition supposal>8fp+kv5,ptm,k9u
prerequisite requirement>25n
requirement>25n+oma
precondition>8fw+jra
given presumption precondition>8fv+k9u,ovx
constatation>8fv
misconception>8cq+k8u
fallacy>8g1
mistake>8g1+k8u,k8n
illusion fantasy phantasy fancy>8g1+mjx,mk3,r6g,r6f
delusion>8g1+nl2,oir
autism>i1b
phantom phantasm phantasma fantasm>8ja+pk8,qoy
ufo>8g7
ghost spook wraith specter spectre>8g7+mz3,mvd
plan program>8cq+kl2,mk6,kf2
program>81b
superfund>8gb
policy>8ga
activism>8gd
blueprint>8ga+msa,mo6
tactic manoeuvre>8ga+o3i,ggl
scheme strategy>8ga+s5q,ge1
itinerary>8ga
dodge>8gh+p09
wangle wangling>8gj+of2,oix
playbook>8gh
plot>8gh+kfe
counterplot counterplan>8gm+kfb
intrigue machination>8gm+ml4,kf9,kfd
priestcraft>8go
conspiracy cabal>8gm+kf9
regimen regime>8ga
biofeedback>8gb
agenda docket schedule>8ga+kl1,kd0
fare>8gt
ira>8ga
guideline>8ga
esop>8ga
figment>8cq
generalization generalisation generality>8cq+l3s
principle>8gz
pillar>8h0
shahadah>8h1
salat salaat salah salaah>8h1
sawm>8h1
zakat>8h1
hajj haj hadj>8h1
yang>8h0
yin>8h0
suggestion>8cq
inkling intimation glimmering>8h9+kw6,kw0
impression feeling belief notion>8cq+kgf,kfy
reaction>8cq
intuition hunch suspicion>8hb+kvf,k73
heart>8hd
prescience>7x9
whimsy whimsey>8cq
meaning>8cq+kw9,ky9
theme>8cq+s15
topos>8hi
semantics>8hh
significance implication>8hh+kw4,omr,kwc,qlp
kernel essence gist inwardness nub>e+pgo,qbq,qbr
quiddity haecceity>8hm
quintessence>8hm
purport>8hh+l41
undertone undercurrent>8hh
denotation>8hh+kw8,opi
connotation>8hh+kw4
ideal>8cq+k99,ke6
introject>8ht+k47
idealisation>8cq
paragon>8ht+fr5,muy
criterion standard>8ht+jvw
exemplar>8ht+rxp,l3l
beaut>8hy
keynote>8cq+jiv
wisdom>e
reconditeness abstrusity profoundness profundity>8i1
representation>e+kjn,ko4
instantiation>8i3+nnn
antitype>8i3
stereotype>8i3+pjj,kbi
schema>8i3+mjn,k52,r85
image>8i3+mjx
interpretation>8i3+kwt,k94
phantasmagoria>8i3
role persona>11w+mqx,or4
soubrette>8ib
heavy>8ib
hero>8ib
ingenue>8ib
percept perception>8i3
form pattern>e+ket,j6g
fractal>8ih
gestalt>8ih
grid>8ih
kaleidoscope>8ih
strand>8ih
sight>8ig+nod
view scene vista panorama>8ig+rwl,p35
background>8io
foreground>8io+k02
tableau>8io
memory>8i3+k7w
engram>8is
confabulation>8is+mjv
afterimage aftersensation>8i8
visualization visualisation>8i8+mjy,mjx
picture>8i8+mjx
example>8i3+ot8,l3l,msa
lodestar loadstar>8iy
prototype paradigm epitome>8iy+orb,q0k
concentrate>8j0
imago>8j0
holotype>8iy
microcosm>8iy
original archetype>8iy+q0k
pacesetter pacemaker>8hy
template templet>8iy
prefiguration>8iy+mk2
prodigy>8hy+qgu
illusion>8i3+r6f
mirage>8g1
blur>8i3+pqc,nnr,no5,jk5
unsoundness>8g1
unrealism>8i3+dzf
concretism>8i3+ryq
belief>e+kdi
apophatism>8jv
kenosis>e
cataphatism>8jv
conviction>8jg
faith>8jg+rsc,kdv
doctrine philosophy ism>8jg+s28,s8e,k7y
expectation outlook prospect>8jg+kgc
fetishism fetichism>8jg
geneticism>8jg
meliorism>8jg
opinion sentiment persuasion>8jg+kdz,k9t,ke1
autotelism>8jg
originalism>8jg
pacifism pacificism>8jg+fov
religion faith>8jg+qyk,dqo
cultus>8jv+el1
mysticism>8jv+s2j
eyes>8jr
preconception prepossession>8jr+kd6,mjr
taboo tabu>8xc+odr
pole>8jr+rc2
promise hope>8jn+mxi,myt,ks7
foretaste>8jn
possibility>8jn+owc
anticipation expectancy>8jn+kgd
misgiving>8jn+kha
revolutionism>8jg+g1e
sacerdotalism>8jg
spiritualism>8jg
unseen>8jg
suffragism>8jg
superstition>8jg+r5v
supremacism>8jg
egoism>8jg
patchwork>8jg+ots
theosophy>81b+gib
theosophism>8jg
anthroposophy>81b
kabbalism cabalism>8jm
totemism>8jg+s5w
tribalism>8jg
values>8jg
vampirism>8jg
mainstream>8jg
principle>8ht
knightliness>8kp+qw0,pkn
ethic>8kp
chartism>8kr
hellenism>8kp+s9a
preemption>8kp
scruple>8kp+kvq,mw7,on7
abolitionism>8jm+dz8
amoralism>8jm+e20
animalism>8jm
animism>8jm+e2o
asceticism>8jm
contextualism>8jm
creationism>8jm
creed credo>8jm+sap
dualism>8jm+eq3
dynamism>8jm
epicureanism>8jm
ethicism>8jm+esf
expansionism>8jm
formalism>8jm+rzd
functionalism>8jm+ex1
girondism>8jm
gymnosophy>8jm+f11
imitation>8jm
mimesis>8ld+r83
unilateralism>8jm+glq
irredentism irridentism>8jm+f7l
literalism>8jm
monism>8jm
nationalism>8jm
nihilism>8jm+s46,fll,e28
pacifism pacificism passivism>8jm+fov
pluralism>8jm+ftl,s5e
populism>8jm+en8
predestination foreordination preordination>8jm+kew
presentism>8jm
freethinking>8jm
reformism>8jm
humanism>8jm+f4r
humanism>8jm+qaz,f4r
egalitarianism>8jm
feminism>8jm
juju>8lx
magic thaumaturgy>8jg+qp1
mojo>8lx
occultism>8jg+fn1
occultism>8oe+fn1
secessionism>8jm+g5d
secularism>8jm+g5i
aesthetic esthetic>8jm+s7u,oxf
peripateticism>8jm+e43
conceptualism>8jm
confucianism>8jm
deconstruction>8jm+kwv
empiricism>8jm+erf
existentialism>8jm+et7
determinism>8jm
idealism>8jm
intuitionism>8jm
logicism>8jm
physicalism>8jm
mentalism>8jm
nativism>8jm+dqg
naturalism>8jm+fkh
neoplatonism>8jm
nominalism>8jm
operationalism>8jm
platonism>8jm+fzk,ft1
pragmatism>8jm+fv8
probabilism>8jm
rationalism>8jm
realism>8jm
relativism>8jm
scholasticism>8jm+s0j
semiotics semiology>8jm+g5t
sensualism sensationalism>8jm
solipsism>8jm
spiritualism>8jm
stoicism>8jm
subjectivism>8jm+geo
daoism>8jm+e7n
teleology>8jm+ghn
vitalism>8jm+gny
conjuring conjuration conjury>8lx+mjj
exorcism>8jg+mau
sorcery necromancy>8lx+qp1,jp7
theurgy>8lx
unbelief>e
agnosticism scepticism>8n5+pl1,rs9
heresy unorthodoxy>e
goal>e
aim objective>8n8+le0,kfg
bourn bourne>8n8
destination terminus>8n8+khu,kfh
grail>8n9
purpose intent intention aim>8n8+mk6,kfg,kff
will>8nd+kel
occasions>8n9
education>e+eqr,k7s
experience>e+s7n,mua,nke,k7e
culture>e+rj0,s2x,j7l
meme>8ni
lore>e
folklore>8nk
eruditeness erudition learnedness learning scholarship encyclopedism encyclopaedism>8ng+g4d,rdf,ps6
enlightenment>8ng+l1a
grounding>8ng
centralism>8gd
containment>8gd
moderationism>8gd
obscurantism>8gd
thatcherism>8gd
ultramontanism>8gd
edification sophistication>8nn+l1a
satori>8nn
disenchantment disillusion>8nv+my0
ignorance>e+ps9
ignorantness nescience unknowing unknowingness>8ny+ps9
inexperience>8ny+px0
illiteracy>8ny
theory>89w+gia,ptk
superposition>8cw
localisation>8cw
blastogenesis>8o2
preformation>8o2+mlp
positivism>8m8+s08,fuf
comtism>8o7
organicism>8o2
consumerism>8o2
keynesianism>8o2
malthusianism>8o2
monetarism>8o2+fie
discipline subject bailiwick>e
communications>8oe
genealogy>8oe
allometry>8oe
bibliotics>8oe+e86
ology>8oe
symbology>8oj
territory>8bc
metaknowledge>e
science>8oe+g4n
mathematics math maths>8on+s53,ffi
arithmetic>8oo
algorism>8op
geometry>8oo+rzf,r86
axis>j
coordinate>r
abscissa>8ot
ordinate>8ot
intercept>8f5
trigonometry trig>8oo
algebra>8oo
decomposition>8oy
derivative differential>8ad
partial>8p0
integral>8ad
interval>c90
topology>8oo
statistics>8oo+s45,gcx
statistic>8bh
average norm>8p6+qq1,oni
demographic>8p6
deviation>8p6+oom
outlier>8p9
median>8p7+qq2
mean>8p7+qq1
variance>8p6
subpopulation>c5r
sample>865
regression>81b
anova>81b
correlation>8p6+ood
binomial>8cw
bioscience>8on+e8c
biology>8pk+ry7,e8c
medicine>8pk+j2q
aeromedicine>8pm
allergology>8pm
anesthesiology>8pm+e2h
angiology>8pm+e2j
bacteriology>8pm+e5s
biomedicine>8pm+rzx
cardiology>8pm+ecf
dentistry odontology>8pm
prosthetics>8pm
dermatology>8pm+enk
endocrinology>8pm
epidemiology>8pm+ery
geriatrics gerontology>8pm+eyc
gynecology gynaecology>8pm+f12
hematology haematology>8pm+f2r
hygiene hygienics>8pm
immunology>8pm+f5s
nephrology>8pm
neurology>8pm+s4a,fl7
nosology diagnostics>8pm+eo0
obstetrics tocology midwifery>8pm+fmw
oncology>8pm+fnl
ophthalmology>8pm+fnp
otology>8pm+eqe
pharmacology>8pm+frr
pharmacy pharmaceutics>8pm+sb0,frq
psychiatry>8pm+rcx,s48,fxi
psychotherapy>8qd
anatomy>8r8+e2a,mcr
neuroanatomy>8qf
osteology>8qf
topology>8qf
pathology>8pk+s2d,eo0
pediatrics paediatrics pedology>8pm+e5m
podiatry chiropody>8pm+eey
proctology>8pm+fwi
rheumatology>8pm+g1g
otolaryngology>8pm
therapeutics>8pm
traumatology>8pm
urology>8pm+gm3
virology>8pm
agronomy>8on+e12
agrobiology>8on
agrology>8on
biogeography>8pl
botany phytology>8pl+e9s
cryobiology>8pl
cytology>8pl
ecology bionomics>8pl+eqk
embryology>8pl
exobiology astrobiology>8pl
forestry>8pl+mdw
paleontology palaeontology fossilology>8on+fp4
genetics>8pl+ey4
histology>8qf
microbiology>8pl+fgx
morphology>8pl+s5o
neurobiology>8pl+fl6
biochemistry>8ri+ry6,e8a
physiology>8pl+fs7
hemodynamics>8rb
kinesiology>8rb
myology>8rb
radiobiology>8pl
sociobiology>8pl+ga6
zoology>8pl+gs3
chemistry>8on+ryf,frq,eeo,ryg
phytochemistry>8ri
femtochemistry>8ri
geochemistry>8ri
photochemistry>8ri
radiochemistry>8ri+fmb
physics>8on+fs6
acoustics>8on+s2q,dzv
astronomy uranology>8ro+e4w,ry5
astrodynamics>8rq
astrometry>8rq
aeronautics astronautics>8ro
biophysics>8ro+e8d
astrophysics>8rq
selenology>8rq
cosmology cosmogony cosmogeny>8rv
cryogenics cryogeny>8ro
electronics>8ro+rz7
electrostatics>8ro+rz8
mechanics>8ro
nucleonics>8ro
optics>8ro+s2f
rheology>8ro
atomism>8o2
holism>8o2
relativity>8o2+s1p
supersymmetry>8o2
evolutionism>8o2
mendelism mendelianism>8o2
qed>8ro
qcd>8ro
hydraulics>8s1
pneumatics>8s1
statics>8s1
dynamics kinetics>8s1
kinematics>8s1
ballistics>8sg
aeromechanics aerodynamics>8s1+s73
thermodynamics>8ro+s40
thermostatics>8sk
thermionics>8rz
geology>8on+s3v,eya
hypsography>8sn
paleogeology palaeogeology>8sn
geophysics>8sn+eyd
orology orography>8sn
stratigraphy>8sn
meteorology>8on+s2m,fgq
oceanography oceanology>8on+fmz
limnology>8on
mineralogy>8sn+fhh
speleology spelaeology>8sn+fuw
geography geographics>8on+s9u,ey9
cosmography>8on+e4x
architecture>8oe
architectonics tectonics>8on
engineering>8oe+rdh,s10,dpq
metallurgy>8on+fgp
bionics>8t2
biotechnology bioengineering ergonomics>8t2
biotechnology biotech>8pl
computing>8t2
nanotechnology>8t2
tribology>8t2+gko
rocketry>8t2+ll9
metrology>8on
nutrition>8on+s84,eo6
futurology futuristics>8oe
psychology>8on+s3w,fxk
associationism>8o2
atomism>8o2
psychonomics>8te
functionalism>8o2+ex1
psychometry psychometrics psychometrika>8te
psychodynamics>8te
informatics>8on
civics>8on
anthropology>8on+e2v
archeology archaeology>8tn+ry3,e3t
assyriology>8to
ethnography>8tn+esi
ethnology>8tn+esj
craniometry>8tn
garbology>8tn
ritualism>8tn+g1t
geopolitics>8on
realpolitik>8on
economics>8on
econometrics>8tx+eql
macroeconomics>8tx+fdc
microeconomics>8tx+fgy
proxemics>8on
sociology>8on+s3x,ga8
strategics>8on
systematics>8on+gh7
thanatology>8on
humanities arts>8oe
neoclassicism>8u6+fkw
classicism classicalism>8u6+efl
historicism>8fp
iconology>8u6
chronology>8u6+jgy
occidentalism>8u6
orientalism>8u6+fo6
philosophy>8u6+pte,s28,fry,k9n
bioethics>8ue
casuistry>8ue
eudemonism endaemonism>8ue
etiology aetiology>8ue
aesthetics esthetics>8ue+oxf,esc
axiology>8ue
jurisprudence>8ue+f8i,f8q
metaphysics>8ue+s2n
ontology>863
dialectics>89x
dialectic>8ue
logic>8ue+fcf
quantification>8dr+jxp
epistemology>8ue+es1
methodology>8us
phenomenology>8jm
structuralism>8o2
structuralism>8o2
etymology>8v9+s9w,k9z
diachrony>8v9+rot
lit>8u6
poetics>8u6
classics>8u6
philology>8u6+s9q,frw,s1y,fbz
musicology>8u6+fjt
sinology>8u6+g87
stemmatology stemmatics>8u6
trivium>8u6
quadrivium>8u6
cryptanalysis cryptanalytics cryptography cryptology>8on
linguistics>8on+s20,fbz
grammar>8v9+s33
syntax>e+s34,ezg
orthoepy>8ve
phonetics>8rp+s26,fs1
phonology phonemics>8v9+s04,fs2
affixation>e
pragmatics>8v9
semantics>8v9+s1w,g5t
structuralism>8v9
theology>8oe+s3y,gi9
angelology>8vj
apologetics>8vj
ecclesiology>8vj
eschatology>8vj+es7
hermeneutics>8vj
homiletics>8vj
liturgics liturgiology>8vj
theodicy>8vj
theology>81b+s3y,gi9
christology>8vs
jesuitism jesuitry>8vs
patristics patrology>8vs+s9s
polemics>8vs
nullification>8jm+ob7
teaching precept>8jm
mitzvah mitsvah>8vy
christology>8jm
antinomianism>8jm
thomism>8jm
utilitarianism>8jm
arianism>8jm+e41
athanasianism>8jm
boehmenism behmenism>8jm
erastianism byzantinism caesaropapism>8jm
hinayanism>8jm
jansenism>8jm+f7y
mahayanism>8jm
marcionism>8jm
millenarianism millenarism millenniumism chiliasm>8jm
monophysitism>8jm
monothelitism>8jm
nestorianism>8jm
pelagianism>8jm
quakerism>8jm
reincarnation>8jm
rosicrucianism>8jm
soteriology>8vs
universalism>8jm
nativity>8jm
attitude>e
credence acceptance>8wn+kdp
fatalism>8wo
cyberculture>8wn
defensive>8wn
hardball>8wn
mentality outlook mindset>8wn+s3p,qyd
paternalism>8wn+qwf
inclination tendency>8wn+ot2,kd9
direction>8wv
neoteny>8wv
gravitation>8wv+oti
call>8wv
devices>8wv
sympathy>8wv+k7c,roq
favoritism favouritism>8wv
proclivity propensity leaning>8wv
bent>8wv+kxf,kep
perseveration>8wv+jmv
predisposition>8wv+kd8
predilection preference>8x6+ox7,qk8,kd5
favour>8wv
disfavor disfavour dislike>8wv
reprobation>8x9+kqh
partiality partisanship>8wv+err,fpw,qvn
bias prejudice>8xb+kd6
sectionalism provincialism localism>8xb
impartiality>8wv+qvo
homophobia>8xc
islamophobia>8xc
racism>8xc+fyv
liberality liberalness>8wn+rag,p62,phk
disinterest>8wn+qr0
parochialism>8wn
pettiness>8wn
provincialism>8wn
sectarianism>8wn
bigotry dogmatism>8wn
fanaticism fanatism zealotry>8wn
religionism>8wn+dqo
respect>8wn+ke9,o9a
estimation>8xr
disrespect>8wn+o9b
reverence>8wn+muz,muy
irreverence>8wn+qyj
profaneness>8xv+r9s
orientation>8wn
reorientation>8xx+nnw
view perspective>8xx+nm3,ke1
futurism>8xz+ex4,eu1
forefront>8xz
cityscape>8y3
viewpoint standpoint>8wn+ol4
slant angle>8y3+kd7
weltanschauung>8xz
straddle>8xz
conformity conformism>8xx+ei9
legalism>8y7
unorthodoxy heterodoxy heresy>8xx
ideology>8xx+f5g
absolutism totalism>8ya+s19,dz5
anarchism>8ya
autocracy>8ya
centrism moderatism>8ya+edn
collectivism>8ya+ga1
castroism>8ya
leninism>8ya
maoism>8ya+feo
marxism>8ya+ff2
trotskyism>8ya+gkz
conservatism conservativism>8ya+ei8
fundamentalism>8ya+gt1
segregationism>8ya+g5p
democracy>8ya+pnw,ofh,ofi
elitism>8ya+er6
extremism>8ya+eti
fascism>8ya+s4e,eu6
federalism>8ya+eug
leftism>8ya+ga1
liberalism>8ya
meritocracy>8ya
neoliberalism>8yu
libertarianism>8ya
monarchism>8ya
negritude>8ya
orleanism>8ya
progressivism>8ya
radicalism>8ya
jacobinism>8z2
reactionism>8ya
republicanism>8ya
rightism>8ya+g1o
socialism>8ya+p6h,ga0
fabianism>8z7
theocracy>8ya
utopianism>8ya
dovishness>8ya
hawkishness>8ya+qws
warmongering>8zc
agnosticism>8xx
docetism>8jm
gnosticism>8jm
theism>8jv+s4t,e7m
deism>8jm+emx
paganism heathenism>8jv
druidism>8zj
christianity>8jv
adventism>8zl+ds0
catholicism catholicity>8zl+s4f,jpj
romanism papism>8zn
albigensianism catharism>8zl
donatism>8zl+ep6
protestantism>8zl
anglicanism>8zr
tractarianism puseyism>8zl
arminianism>8zr
calvinism>8zr
lutheranism>8zr
unitarianism>8jv
trinitarianism>8zr
mennonitism>8zr
evangelicalism>8zr
fundamentalism>8zr+s5u,ex2
methodism>8zr+fgr
wesleyanism wesleyism>8zr
anabaptism>8zr+drw
mormonism>8zr
pentecostalism>8zr+fr3
puritanism>8zr
hinduism hindooism>8jv
brahmanism brahminism>8jv
yoga>1p2
jainism>8jv+dsl
sikhism>8jv
buddhism>8jv+s4k,dsd
tao>8fn
taoism>8jv+e7n
shinto shintoism>8jv+dsm
manichaeism manichaeanism>8jv
mithraism mithraicism>8jv+dso
zoroastrianism mazdaism>8jv
bahaism>8jv
shamanism>8jv
shamanism>8jv
wicca>8jv
amateurism>8jk
anagoge>8i9
condensation>e
floodgate>8dr
escapology>8oe+es6
graphology>8oe+ezq
numerology>8oe+fmf
protology>8oe
theogony>8oe
tactics>8oe+ggl
descriptivism>8jm
descriptivism>8jm
prescriptivism>8jm
prescriptivism>8jm
zurvanism>8jm
transmission>914+nij,kzu
communication communicating>m+khl,khh
conveyance imparting impartation>913+ny2,kw3
dissemination airing spreading>913+kzd
circulation>916+nfi
propagation>916+kzd
message>q
broadcast>919+kzu,kzd
cipher>919+l1j
heliogram>919
medium>914
medium>c
ether aether>91d
vehicle>91e
airwave>91d+kzu
sheet>a
folio>91i+9ca,njf,nnh
page>91j+kxl
recto>91k
verso>91k
spreadhead>91k
foldout gatefold>91k
pagination folio>r+kxl
letterhead
foolscap>91i
worksheet>91i
channel>913+nij,m37
waveband>cr8
liaison>914+kho
channels>913
multimedia>913
hypertext>9a9
film cinema celluloid>91e+ryi,l2d
press>91e
broadcasting>913
mail>914+m3a
airmail airpost>922+l4h
rfd>922
express>92r
journalism>91e+f8h
rotogravure>926
newspaper paper>920
daily>928
gazette>928+msi
tabloid>928
tabloid tab>926
article>98q
editorial>92d+egv
morceau>3df
offprint separate>92d+mro
reissue reprint reprinting>9it+mro
credendum>9wy
lede>9ag
personal>92d
sidebar>92d
samizdat>91e
telecom>91e
call+kkq
telegraphy>92n+ghm
cable cablegram>9l6+l2p
mail>919+m3a
radiogram>919
radio wireless>92n+l2q
television telecasting>92n+kzi
video>q
audio>q+npj
hdtv>92u
email>913+l4i
emoticon>a0m
messaging>913
prompt>913
fiberoptics fibreoptics>913
reception>92n
modulation>913
demodulation>933+lvz
contagion>q+qd2
language>q
slot>o
discourse>o
context>939
sentence>ctt
word>o+l0f
anagram>93c+k9b
anaphor>93c
antonym opposite>93c
paronym>93c
charade>93c
cognate>93c
deictic>93c
diminutive>93c+qhb
disyllable dissyllable>93c
form signifier descriptor>93c+kw9
guideword catchword>93c
headword>93c
headword>93c
heteronym>93c
holonym>93c
homonym>93c
hypernym superordinate>93c
hyponym>93c
loanblend hybrid>93c
loanword>93c
meronym>93c
metonym>93c
monosyllable>93c
neologism neology coinage>93c+mp4
oxytone>93c
palindrome>93c
primitive>93c
primitive>9sp
plural>93m
singular>93m
stem>93m+om9
etymon>93m
paroxytone>93c
partitive>93c
polysemant>93c
polysyllable>93c
proparoxytone>93c
quantifier>93c
quantifier>93c
reduplication>93c
retronym>93c
substantive>93c
synonym>93c+rox
term>93c+l4b
terminology nomenclature>93c
trisyllable>93c
troponym>93c
vocable>93c
syllable>o+l0c
ultima>94p
penult penultima penultimate>94p
antepenult antepenultima>94p
reduplication>94p
lexeme>o
morpheme>o+s51
formative>o
prefix+lr9
ending>94v
suffix postfix+lra
nominative>c8w
oblique>c8w
syntagma syntagm>ctt
clause>952
complement>952
phrase>952+l0f
predicator>952
nominal>955
predicate>955
pronominal>955
verb+k46
gerund>95g+sbc
modal>95a
infinitive>95a
adjective+s4z
adverb+s50
noun>93c
adnoun>95g
verb>93c+k46
modifier qualifier>93c
intensifier intensive>95j+jd1
adjective>95j+s4z
pertainym>95l
positive>95l
comparative>95l+s7s
adverbial>95j+s50
determiner determinative>93c+kxf
preposition>93c
pronoun>93c
demonstrative>95s
conjunction conjunctive connective continuative>93c
reflexive>95s
gender>c8w
feminine>95w+ql6
masculine>95w
neuter>95w
tense>c8w
aorist>960
participle participial>95a
transitive>95a
intransitive>95a
locative>c8w
temporal>c8w
name>o+l3x,kb6,l48
agnomen>967
dba>967
eponym>967
eponym>967
filename>967
appellation>967
patronymic patronym>967
matronymic metronymic>967
surname cognomen>967
forename>967
nickname moniker cognomen sobriquet soubriquet byname>96m+l47
alias>967
pseudonym anonym>967
misnomer>967
appellation designation appellative>967+l4e
hypocorism>967
aga agha>96m
dona>96m
frau>96m
fraulein>96m
hakham>96m
herr>96m
mister>96m
mrs>96m
senor>96m
senora>96m
senorita>96m
signora>96m
signorina>96m
lordship>96m
ladyship>96m
baronetcy>96m
viscountcy>96m
title>967+l4a
toponym>967
heading header>9a9
crossheading crosshead>977
headline>977+l00
masthead>975
subheading subhead>977
dropline stephead>979
screamer>979+kun
streamer>979
title>977
mistranslation>9hn+kyr
retroversion>9hn
subtitle caption>9hn+nzx,o0f
supertitle surtitle>9hn
acatalectic>9a9
alexandrine>9a9
catalectic>9a9+adw
dateline>9a9+khd
transcription>q+l1m
shorthand stenography tachygraphy>9bc+gd3
longhand cursive>9bc
minuscule>97q
copperplate>97q
italic>97q+msr
orthography>q+s41
aramaic>97u
avestan>97u
brahmi>97u
pahlavi>97u
uighur uigur uygur>97u
uncial>97u
spelling>97u+mpc,kwr
misspelling>981+kws
cryptogram cryptograph>98g
url
webpage>9gg
website>3ai
bigram>93c
trigram>93c
tetragram>93c
boustrophedon>97u
cuneiform>97u
syllabary>97u
ideography>97u
hieroglyph hieroglyphic>97u
braille>97u+l1p
writing>q
writing>q
patristics patrology>98h+s9s
rewrite revision>98g+l1q
literature>98g+s1l
historiography>98g+f3e
acrostic>98g
dialogue dialog>98g
euphuism>99c
fiction>98g+rzc,r6c,mjw
nonfiction>99c
dystopia>98p
novel>98p+fm8,98w
manga>98s
fantasy>98p+eu0
cyberpunk>98u
novelette novella>98s+98s
story>98p
thriller>98x+nl0
saga>98x
whodunit>98x
legend fable>98x+r6d,etn,r6b
fable parable allegory apologue>98x+k98,j5v,r6d,etn
myth>98x+r6d,s7v,j5u
ragnarok>993
plot>98x
storyline>995
climax>isu+jx5
anticlimax>9ag
tearjerker>anw
criticism>98g+knc
masorah masora>99a
prose>ac3
hagiology>98g
lucubration>98g+kya
pastoral>98g+rb7
poem>98g
abecedarius>99g
alcaic>99g
ballad lay>99g+eks
ballade>99g
clerihew>99v
dithyramb>a9a
doggerel jingle>99v
elegy lament>99g+mww,er4
epic epos>99g+s99
haiku>99g
limerick>99v
rondeau rondel>99g
sonnet>99g+gal,mpl
tanka>99g
verse rhyme>99g+g1h,mpg,mpj
rhapsody>99p+ky4
epos>adr
ode>99g
canto>9ag
quatrain>ab2
verse>9a9+mpj
iambic>9a1
adonic>9a1
versicle>99g
heroic>99p
potboiler>98g
tushery>98g
dictation>98g
text>98g
typescript>98g
erasure>7ax
indention indent>7ax
dump>9a9
prelims>98g
instalment>9a9
section>98g
above>9ag
clause>9ag
deductible>9ai+pmo
escalator>9ai
rider>9ai
chapter>9ag
episode>9ag
insert>9ag
introduction>9ag
exordium>9ap
narration>9ag+ky2
salutation>9ap+ktg
foreword preface prolusion>9ap+ktl
preamble>9ap+ktm
prolegomenon>9ap
epilogue epilog>9ag
epilogue epilog>9ag
peroration>9ag+l6f
appendix>9b1
sequel>9b1
addendum supplement>98g+ltw
shirttail>9az
paragraph>98g+fpf,mpa,mpb,oag
passage>9ag
excerpt excerption>9b4+kcy
flashback>9b4
diary journal>98g
blog>9b7
capitalization capitalisation>q+mon
typing typewriting>q+l2i
printing>q
handwriting>q+l2j
hieroglyph hieroglyphic>q
skywriting>q
calligraphy penmanship chirography>9bc+g53,ebs
scribble scrawl cacography>9bc+msk
signature>967+l1t
allograph>9bh
autograph>9bh+l1w
countersign>9bh+l1y
inscription lettering>98g
superscription>9bl+mom,mol
epigraph>9bl
epitaph>9bl
festschrift>9p2
manuscript>98g
autograph>98g+l1w
treatise>98g
adaptation>98g
pamphlet>9bs+fp7
monograph>9bs
essay>98g+esa
paper>9bw
disquisition>9bw
thanatopsis>9bw
review critique>99a+kpo
book>9it+9ca
curiosa>9c1
formulary pharmacopeia>9c1
bestseller>9c1
bestiary>9c1
catechism>9c1+ed6,kkk
cookbook>9c1
storybook>9c1
tome>9c1
booklet brochure folder pamphlet>9c1+fp7,91j,a7o,9c1
textbook schoolbook>9c1
primer>9cb
speller>9cc
notebook>2uz
jotter>9ce+l2l
workbook>9c1
copybook>9c1
catalog>9c1+mje,kb7
playbook>9c1
playbook>9ce
prayerbook>9c1
songbook>9c1
wordbook>9c1
dictionary>9cn
gazetteer>9co
unabridged>9co
vocabulary>9cn
glossary gloss>9cn+kyu,kyw
handbook enchiridion>9c1
hornbook>9cc
manual>9ct
consuetudinary consuetudinal>9cv
grimoire>9cv
instructions>9cv
guidebook guide>9ct
roadbook>9cz
itinerary>9cz
directory>9c1
phonebook>9d2
annual yearly yearbook>9c1
atlas>9c1
encyclopedia cyclopedia encyclopaedia cyclopaedia>9c1
editing redaction>98g+jb1
correction>9d7
erasure>9d8
revision revisal revise rescript+l1r
paraphrase paraphrasis+kyy
screed>98g
bible scripture>98g+s24
mezuzah mezuza>9ag
paralipomenon>98g
epistle>9ag
hagiographa ketubim writings
gospel gospels evangel>98g+s4j
synoptics>98g
apocrypha>98g
pseudepigrapha>98g
sura>9ag
haggadah haggada hagada>98g
halakah halaka halacha>98g
hastinapura>98k
purana>98k
tantra>98k
veda>98g+gms
mantra>98g
psalm>98g+fxg
summary>9s4+l2s
capitulation>9dv
compendium>9dv
abridgement abridgment>9dv+jea,je9,jeb
conspectus>9dv
apercu>9e1
outline synopsis precis>9dv+l2t,l2n
overview>9dv
survey resume>9dv+l2s,kap,l2n
summation rundown>9dv+otz
document papers>98g+kcb
ballot>9e5+o9p
brevet>9e5+oh2
capitulation>9e5
certificate credential credentials>9e5+o8a,nvf,klo
charter>9e5
confession>9e5+kmq,kms
copula copulative>95i
frequentative>95i
copyright>9e5+nts
inclosure>9e5+j9s
questionnaire>9e5
cpi>9eg
epi>9eg
mmpi>9eg
card>a1d+kc6
keycard>9ek
diploma>9e9
list listing>9m8+kxc,oar
item>o+kxd
incidental>9eo
postposition>9eo+lm0
factoid>9eo
factoid>9lz
papyrus>9e5
agendum>9en
docket>9f0+l2u
lineup>9fk
cleanup>t8
bibliography>9en+e83
blacklist shitlist>9en+oav
calendar>9en+kd3
catalog catalogue>9en+mje,kb7
discography>9f1
checklist>9en
clericalism>9n9
codex>9en
contents>9en
corrigenda>9en
subdirectory>9en
enumeration numbering>9en+kxk,kxd
faq>9en
concordance>9en+m5g
inventory>9en
menu carte>9en
masthead>9en
submenu>9en
necrology>9en
playlist>9en
posting>9en
queue>9en
roll roster>9en
schedule>9en+kl1
shortlist>9en
timetable>9fl
rota>9fk
alphabet>9en+jh3
alphanumerics>9en
passport>9e5
patent>9e5+ntt
platform>9e5
manifest>9e5
cadaster cadastre>9gb
blotter>9mo
casebook>9mo+rl1
chronology>9mo+jgy
dossier>9mo
entry>9mo+l26
logbook>9m5
note>9mo
timecard>9mo
transcript copy>9mo+ej8,msl
memorabilia>9mo
jotting jot>9g2+l2l
marginalia>9g2
memo memorandum memoranda>9g2
corker>9jf
reminder>9jf+k87
register registry>9mo+oaq,l29
studbook>9gb
counterfoil>9mo
scorecard>9m5
minutes transactions>9mo
file>9mo+kr0,l29
resignation>9e5
abdication>9gh+o42
resolution>9e5+keo,l3m,ken
application>9gl
request petition postulation>9jf+kih,kid
solicitation ingathering>9gl
history account chronicle>9mo+l27
etymology>9gn+s9w,k9z
anamnesis>9gn
annals>9gn+e2p
biography>9gn+sal,e8b
autobiography>9gr
hagiography>9gr
memoir>9gs
bill invoice>9e5+nzq,nzo
chit tab>9gv
coupon voucher>9e5
twofer>9gx
ticket>9e5+o07
receipt>9li+kc3,kss
waybill>9h0
contract>9vm+rys,o5q,ksh
lease>9h2+nrt,o9k,o9i
insurance>9h2
subcontract>9h2+o9l
conspiracy>9vm+kfc
covenant>9vm+ob0
debenture>9e5
concession>9h2
franchise>9h9+o8j
estimation>9e5+kco
overestimate overestimation overvaluation overappraisal>9hb+kee,kcm
indent>9e5
reorder>9e5
proxy>9e5
act>9e5
law>9e5
nullity>9hg+rtw
rico>9hh
constitution>9hh
precedent>ctj
legislation>ctj+oa4
translation>9mo+kyp
bill>9e5
bylaw>9n3
decree edict fiat rescript>9hg+khw,khv,kg1,l43
curfew>9hq
divestiture>9ig+nz9
ukase>9hq
pragmatic>9hq
programma>9hq
prohibition>9hh
prohibition ban proscription>9hq+kl4,ocl,kl5
injunction enjoining enjoinment>9hx+kl7
brief>9e5
will testament>9e5
probate>9e9+o9z
codicil>9az
deed>9e5
assignment>9e5
enfeoffment>9i3
conveyance>9e5+eiw
muniments>9i3
warrant>9ig
pickup>9i8+lj0
cachet>9i8
return>9e5
license licence permit>9e5+kll,o8a
judgement>9e5+od8
amnesty>9i8+ktw,ktv
acquittance>9e5+nzi
writ>9e5
assize>9ig
certiorari>9ig
mandamus>9ig
mandate authorization authorisation>9e5
summons>9ig+ojd,kkt
subpoena>9ig+kkx
garnishment>9ig+nwb
interdict interdiction>9ig+kl4
pleading>9s4+kiy
charge>9ip+koo,kr0
statute>9hg
fisa>9ir
publication>64w+msg,kzc
read>9it+k9a
edition>9it
variorum>9iv
mackle>9it
compendium>9it
album>91e
archives>9iy
periodical>9it+r7m
digest>9j1+jeb,k74
pictorial>9j1+s2e
serial>9j1+qta
weekly>9j4
magazine mag>920
glossy>9j6
extra>9j1
journal>9j1
annals>9j9+e2p
bumf bumph>q
perusal perusing studying>8az+nng
browse browsing>8az
skim>8az+nnd
message content>q
subject topic theme>9jf+s15
didacticism>q
digression aside excursus divagation>9jf+kk5
meaning signification import>9jf+kwc,kw9,qlp,kwb
symbolization symbolisation>9jj+l0y
sense signified>9jj
acceptation>9jl+kdp
intension connotation>9jj+kw7
referent>94k
referent>9jj
gist>9jj
ambiguity>ait+pv6
loophole>9jr
amphibology amphiboly>9jr
parisology>9jr
intent purport>9jj+kfg,ky9
moral lesson>9jj
nuance subtlety>9jj
overtone>9jj
crux>9jj
nonsense nonsensicality hokum>9jf+qlq,qlu
absurdity absurdness ridiculousness>9k0+qb8,rwz,qit
amphigory>9k0
balderdash piffle>9k0+j4j,l4v
buzzword cant>9k0
cobblers>9k0
crock>9k0
gibberish gibber>9k0+kjz
incoherence incoherency>9k0+pd1
jabberwocky>9k0
mummery flummery>9k0
palaver rhetoric>9k0+l4v
rigmarole rigamarole>9k0
shmegegge schmegegge>9k0
hooey poppycock>9k0
baloney boloney bilgewater bosh drool humbug taradiddle tarradiddle tommyrot tosh twaddle>9k0+l4v
bullshit bull horseshit shit crap dogshit+q56,kod
pap pablum>9ki
drivel>9jf
quotation quote>9b5+mpr,l3a,l3u,l3x
epigraph>9kj
misquotation misquote>9kj+l3v
movie film pic>l+l2d
telefilm>9km
outtake>4v7
travelogue travelog>9kq
attraction>l+m8w
western>9km
toon>9km+ecv
anime>9w8
newsreel>9km
documentary docudrama infotainment>9km+l2b
peepshow>9km
silents>9km
dissolve>9b4+jui
cut>9b4
jump>9b4
talkie>9km
programme>l+kzu,kzd
rebroadcast>91a
simulcast>91a
telecast>91a+kzi
telegram>919+l2p
airmail>92r
correspondence>q+l2o
sutra>98k
letter missive>9a9
encyclical>9la
pastoral>9la+s2c
aerogram aerogramme>9la
epistle>9la+q23
note billet>9la
valentine>9l8
postcard>9l8
acknowledgment>9jf+l78,k78
farewell>9li
adieu adios arrivederci bye cheerio goodby goodbye sayonara>9lj
greeting salutation>9li+ktg,kt7,kt8
compliments>9ll+ktq
reception>9ll+fzn
pax>9ll
hospitality>9ll
inhospitality>9ll
handshake handshaking handclasp>9li
salute>9ll+ktg
hello hullo howdy>9ll
salute>9ll
apology>9li+qrl,kst,kt0
congratulation felicitation>m+ks0,ks5
refusal>9jf+nto
regrets>9lx+nto
information info>9jf+knt
misinformation>9lz+knx
material>9lz
rehash>9m1+ler
details>9lz
poop>9m3
fact>9lz
format formatting>9lz+mse,ker,k4j
gen>9lz
database>9lz
basics rudiments>9m5
index indicant indicator>9m5
bmi>9ma
cpi>9ma
news tidings>9lz
latest>9md
update>9lz+knv,j8k
evidence>9xf+qcg,l39,kmy
clue clew cue>9mg
fingerprint>9xf+msp
thumbprint>9mi
footprint footmark>9xf+njj
voiceprint>a1d
sign>9mh+nl6,kwb
trace vestige tincture>9xf
record>9mg+l26
proof>9ms
monstrance>9mp
testimony testimonial>9mg+l39,l37
argument>9mg+krp
con>9ms
clincher determiner>9ms
adducing>9ms
attestation>9mg+kmy,kmw
confirmation>9lz+l30,kca
reenforcement>9mx
documentation certification corroboration>9mx+l31,kca,kmy,kcb
guidance counseling counselling>9jf+kr9
cynosure>9n0
tip steer>9n0+kvz,o7w,gj1
rule prescript>9wo+kg1
rubric>9n3
interpellation>9n3+kkf
estoppel>9n3
precept>9n3
gigo>9n3
policy>88h
ceiling>9n9
perestroika>9n9
protectionism>9n9+fx7
apartheid>9n9
glasnost>9n9
embargo>9nc+o8v
nativism>9n9
brinkmanship>9n9
imperialism>9n9+f5u
interference>9n9+ofv
nonaggression>9n9
isolationism>9n9+sa0,f7p
neutralism>9n9+flb
regionalism>9n9
zionism>9n9+grz
dictate>9n3+khw
regulation ordinance>9n3
assize>9nq
canon>9n3+ec0
etiquette>9n3
protocol>9nt
protocol>9n3
punctilio>9nt
cloture>9n3+k19
code codification>q+jwy
bushido>9ny
omerta>9ny
equation>9s4+omo
quadratic>9o1
biquadratic>9o1
advice>ajm
recommendation>9o4+krd
referral>9o5
admonition monition warning>9o4+kr2,kr4
lesson>9o7
arcanum>9lz
secret>9lz
password watchword parole countersign>a1d
propaganda>9lz+s9z,fwy,kzm
agitprop>9oc
prospectus>9ci
source>9e5+kcc
voucher>9e5
wellspring fountainhead>9of
filler>9a9+jur
programme curriculum syllabus>9lz+ryu
typography+s43
print>q+msg
news>9lz
account>9om+kz9
newsletter newssheet>9on
bulletin>9on+ky8
newsflash newsbreak>9op+jsu
dispatch despatch communique>9on+n8n
exclusive>9on
newscast>9om
reporting reportage>9om
guarantee warrantee warranty>9jf+ksl
guarantee>9jf+ksn,ksj,ksl
commendation>9jf+ks2,kln
sanction endorsement indorsement imprimatur>9ox+kll,klw
okay okey okeh>9oy+klw
visa>9oy+l20
credit>9ox+kgr
memorial commemoration>9p1+k8a
ovation>9p1
salute salutation>9p1+lfy
permission>9ox
consent>9p5+pgr,kla
leave>9p5
passport>9p5+klm
encouragement>9ox
applause clapping>9ox+kq9
handclap>9pa
cheer>9ox+kpx
banzai>9pc
bravo>9pc+kq2
hurrah hooray>9pc
praise kudos extolment>9ox+kq3,kpr
hallelujah>1xm
rave>9c0+ks1
superlative>9pg
encomium eulogy panegyric paean pean>9pg+dpu
eulogy eulogium>9pg+krw
puff>9pg
compliment>9pg+pvl,kry
flattery>9pn+kru
adulation>9po
blandishment cajolery palaver>9po+kje,kru
blarney coaxing>9po+kje
puffery>9po
unction smarm fulsomeness>9pn+rgr
award accolade honor honour laurels>9ya+ogb,nve
aliyah>9pu
tribute testimonial>9ox
degree>9pu
aas>9px
baccalaureate>9px
honours>9px
mals>9px
mba>9px
mdiv>9px
med>9px
mfa>9px
mlitt>9px
mls>9px
msc>9px
thm>9px
doctorate>9px
dmd>9qa
dds>9qa
edd ded>9qa
dmus musd>9qa
amusd>9qa
phd>9qa
dphil>9qa
dph>9qa
thd>9qa
std>9qa
llb>9px
llm>9px
artsd>9px
lld>9px
scd>9px
pennant>9pu
cachet>9pu+kem
citation commendation>9pu+ks2,l3t
medal>9pu+ffu
trophy>9pu
disapprobation condemnation>9jf+ku1,kqh
censure animadversion>9qv+knd,kn3
demonization demonisation>9qv+k3g
interdict>9qw
criticism>9jf+pl2,knc
brickbat>9qz
faultfinding carping>9qz
flak flack>9qz+kqc
counterblast>m
rebuke reproof reproval reprehension reprimand>9qz+kn8,kn3,kna,kn5
slating>9qz
static>9qz
stricture>9qz
chiding scolding objurgation>9r4+kn6,kn8
castigation earful upbraiding>9r4+kn9,kn6
berating>9r4
reproach>9r4
blame rap>9rb+kom
chastening>9r4+kn6
admonishment monition>9r4+kn5
respects>9jf
disrespect discourtesy>9jf+o9b
insult revilement contumely vilification>9rg+kp1,kp3,kou
derision>9rg+kpf
ridicule>9rg+qb8,kpd
jeer jeering mockery scoff scoffing>9ri+klk,kp8,kp5
sneer leer>9rg+rsb,nof,iyw,iyv
squelch squelcher takedown>9ri+mwq,jvk
stultification befooling>9ri+mwr,kph
disparagement derogation>9rg+kov
denigration belittling>9ro
aspersion slur>9ro+l5l,kox
detraction>9ro
defamation calumny calumniation obloquy traducement>9ro+kp2,kox
assassination blackwash>9rs+koy
smear vilification malignment>9rs+kp2,kp1,kox
libel>9rs+kp0
slander>9rs+kox
names>9rs
epithet>9rs
scurrility billingsgate>9rh
stinger>9rh
vituperation invective vitriol>9rh+qzj,kp1
sass sassing backtalk>amd+l58,kx5,kml,p2r
interpolation insertion>9jf+jb3
statement>9jf+l2w
truth>9s4
antinomy>9us
paradox>9us+px7
description>9s4
specification spec>9s8+l3h
declaration>9s4+l2x
announcement proclamation annunciation>9s4+kza,l07
bastardization>9sa
edict>9sb
promulgation>9sb+kq7,l04
manifesto pronunciamento>9sa
pronouncement dictum>9sa+kzq
assertion averment asseveration>9sa+l3c,l2y
claim>9sh+nwd
dibs>9si
claim>9sh+kil
countercharge>9sh
allegation allegement>9sk+l3b
contention>9sh+kim
ipsedixitism>9sh
formula>9s4+l0h
formula>9s4+mjo,l0h
avowal avouchment affirmation>9sh+l2y
reassertion reaffirmation>9sr+l2z,l30
testimony>9sh+l39,l37
professing>9sr+kiz,kmq
protestation>9sa+kuf
postulation predication>9sa+kw7,l3d,kg5
threat>9sa
commination>9sx
exhibit>9lz
testimony>9lz+l37
witness>9t0
declaration>9t0
attestation>9t0+l37
affidavit>9t0
subornation>9t0+ko0,knz
takeout>9s4
overbid overcall>9s4+nyg
preempt>9s4
explanation>9s4+kz9
explicandum explanandum>9s4
explanans>9s4
simplification>9t9+jqr
accounting>9t9
reason>9t9
justification>9t9+kt3
cause>9tf+p7f,mkp,kjk
apologia>9tf+qrl,e35,kt0
alibi>9tf+ksw
excuse exculpation>9tf+ksw,ksu,kt0,ksv
extenuation>9tj+kty
exposition expounding>9t9+kya,l28
construal>9t9+k94
philosophizing>9tl+k9n
moralizing moralization moralisation>9tn+kni
explication>9t9+kvt,kwz
solution answer result>9s4+ka1
gloss>9t9+kyu,kyw
deriving derivation etymologizing>9t9+k9z
definition>9t9+kyf
redefinition>9tt+ol6
answer reply response>9s4+kmk
rescript>9tv
feedback>9tv
announcement promulgation>9s4+l04,kza
advisory>9ty+kr9
banns>9ty
handout>9ty
notice>9ty+kra
obituary obit necrology>9u2
programme>9ty
playbill>9en
foretelling forecasting>9s4+kv7,kvv
extropy>9u6
fortunetelling>9u6
horoscope>9u6
meteorology>9u6+fgq
prognosis forecast>9u6+kr7,kvv,kfq,r3m
prophecy divination>9u6+nkd,r3h
oracle>9uc
proposition>9s4
universal>9ue
negation>9ue+ooq
converse>9ue
lemma>9ue
theorem>9ue
syncategorem syncategoreme>93c
ratiocination>9ue
postulate posit>9ue+kg5
premise premiss assumption>9um+k9u,kg6
subsumption>9un
thesis>9un
precondition stipulation>9un+l3h
provision proviso>9uq+pgv
falsehood falsity untruth>9s4+rs5,ko3
lie prevarication>9us+ko2
fib tale tarradiddle taradiddle>9ut+ko1
jactitation>9ut
whopper walloper>9ut
fabrication fable>9us+etn,r6c,q4m,mjw
deception>9us+oir,oix,ko5
understatement>9s4+koh
bluff+koa
pretext
putoff>9v1+onb
hypocrisy
subterfuge>9uy
comment commentary>9s4+l75,kyx,kyw
midrash>9v5
annotation>9v5+mpq,l3k,kyw
cite acknowledgment reference quotation>9v7+l3x,mpr,kgu,l78
footnote footer>9v7+mpq
postscript>9v7
remark comment>9s4+kwx,l75,l3k
gambit ploy>9vb
mention reference>9vb+l3x,l3k
allusion>9vd+l40
retrospection>9vd
reflexion>9vb+o94,nnm,nl7
wisecrack sally quip>9vb+kpj,l76
shaft dig barb jibe gibe>9vb+kp8
stopper>9vb
misstatement>9s4+kle
restatement>9s4+kyj
agreement>9s4+kj7
strings>9s4+l3h
bargain deal>9vm+nv7
covenant concordat>9vm+l4g
entente>9vm
indenture>9h2
indenture>9vm
treaty pact accord>9vm
sentimentalism>ac3
wit humor humour witticism wittiness>9jf+qbb,qb4,f4u
mot>9vv
pungency>9vv+rd2
sarcasm irony satire>9vv+rd5,g3u,kpe,qb7
repartee>9vv
banter raillery backchat>9vz+kpn
badinage>9w0
persiflage>9w0
joke gag jest jape>9vv+j4f,kpi,iys,ex7
sidesplitter howler wow>9w3
funny>9w3
caricature impersonation>9vv+kp6
parody lampoon spoof sendup burlesque travesty pasquinade>9w6+kp7,kpe,fpr
cartoon>9vv+ecv
fun>9vv
jocosity jocularity>9w9+qba
waggery waggishness>9w9
drollery funniness>9w9+qb6,j4g
pun punning wordplay paronomasia>9w9+mpi,fxw
ribaldry>9vv
guess supposition surmise surmisal speculation>9jf+ptm,k9x,kvy,kdy
divination>9wf
question>9jg
problem>9wh
puzzle puzzler mystifier>9wi+k92
riddle conundrum>9wi+k93
poser stumper toughie sticker>9wi+k8v,k92
koan>9wi
rebus>9wi
instruction>9jf+s7a
misdirection>9wo+ncd
markup>9wo
sgml>94l
html>94l
toponymy toponomy>94l
prescription>9wo+khw
recipe formula>9wo
creed>8jm+sap
ahimsa>9ww
dogma tenet>9ww+p63,kz2,l0g
ecumenism ecumenicism ecumenicalism>9ww
incarnation>9ww
signal signaling>q+kqs,l52,kwb,kvg
beam>9x1+kzu
tickler>9gg
ticktack>9x1
poster posting placard>q+l1d,l03,mgd,mgc
flashcard>9x5
signpost>q+kvj
fingerpost fingerboard>9x7
stigma>9ya+mbn,odp
earmark>as2
brand>as2+odq
token>9ya+kxd
postage>9xc
birdcall birdsong>9x1
indication indicant>q+kvg
symptom>9xf+p8q
signalization signalisation>9xf
manifestation>9xf+kmy
mintmark>9xf
downstroke>9xf
upstroke>9xf
hoofprint>9xf
ascender>9xf
descender>9xf
squiggle curlicue>9xf
underscore underline>9xf
contour>9xs
isometric>9xf
thalweg>9xr
guideline>9xf
hairline>9xf
harbinger forerunner precursor>9xf+kzx
hint clue>9xf+kvz
alert alarum>9x1+kr8
sos>9x1
mayday>9x1
recall>9x1
taps>9x1
curfew>9x1
reveille>9x1
drumbeat>9x1
tattle telling>anj+qd5,kwq
dit>9x1
dah>9x1
whistle>9x1
symbol>9x1+s0x,ko4
numeral>9ya+kxh,kxk,onh
symbolism>9ya+ggc
lingam>9ya
notation>q+l1n
exponent>9ye
logarithm>9yf
score>a9h
obbligato obligato>9ag
tablature>9ye
labanotation>9ye
arrow pointer>9ya+osk,kvm
pressmark>9ya
caret>9ya
grapheme>9ya+lte
readout>9lz
diacritic>9ya
ditto>9ya+kyl
shaft>9xf
phonogram>9ya
monogram>9ya
serif seriph>9xf
asterisk>9yo+jzq
initial>9yo+l1x
alpha>9yo
beta>9yo
gamma>9yo
punctuation>9ya+ja1
parenthesis>9z1
brand marque>967
label>9z3
trademark>as2
authentication>as2+kc7
stamp>9ya+mba,los
embossment>9z7
phylactery tefillin>9ga
tucket>a8s
glissando>a8s
swoop slide>9zb
roulade>a8s
tonic>9ye
supertonic>9ye
mediant>9ye
subdominant>9ye
dominant>9ye
submediant>9ye
subtonic>9ye
pedal>9ye+mr2
semitone>9ye
sixth>9ye
seventh>9ye
trill shake>9ye+l6a
stave>9ye
clef>9ye
tonality>9ye
atonality atonalism>9ye
slur>9ye
sharp>9ye
natural cancel>9ye
accidental>9ye
fermata>9ye
solmization solmisation>9ye+mrb,mr7
doh>94p
sol soh>94p
lah>94p
segno>9ye
arpeggio>a06
sforzando>a06
chord>9ye+jx0
semibreve>9ye
minim>9ye
crotchet>9ye
semiquaver>9ye
demisemiquaver>9ye
appoggiatura acciaccatura>9ye
basso>afc
baritone>afc
tenor>afc
countertenor alto>afc
alto>afc
mezzo>afc
stoplight>9x1
flare>9x1
signing>937+l52
motion>q+l1e
gesticulation>a0m+l1e
beck>a0m
gape>a0m+nog
grimace>a0m+iz1
frown scowl>a0m+iyz,iyx
simper>a0t
smile smiling grin grinning>a0m+iyf,p8z,iyd
smirk>a0t+iyh
snarl>a0m+kv2
wince>a0m+ngs,ix4
demo>q+nn1
display show>a0x
gaudery pomp>a0y+r20
expression reflection reflexion>a0x+kmy
illustration>a0x+l3l
emblem+k98,j5v,r88
cupid>a12
donkey>a12
fasces>a12
ensign>a12
badge>a12+mg3
insignia>a17
medallion>a12
swastika hakenkreuz>a12
mantle>9ya
crown>9ya+o4n
identification>9mg
profiling>a1d
projection>q
array>q
screening showing viewing>q+nn1
preview>a1h+nnc
preview prevue trailer>aqd
sight>q+nod
spectacle>a1k+phy
ostentation fanfare>q+rpc,pah,r1x,nml
bravado bluster>a1m+ks3
exhibitionism>a1m+et4
ritz>a1m
splurge>a1m+nmm
pedantry>a1m+rde
flourish>a0m
flaunt>q+nml
presentation>q+nn1,l14,kjn
unveiling>a1u
performance>l+mqd
routine>a1w+mqo
showstopper stopper>a1x
concert>a1w+mqi
pianism>a1w
premiere>a1w+mql
recital>a1w+fzq
rendition rendering>a1w
theatrical histrionics>a1w+mq7,pqy
matinee>a24
spectacular>a1w
antido>937
arulo>937
esperantido>937
esperanto>937
europan>937
interlingua>937
ido>937
latinesce>937
lingualumina>937
monario>937
novial>937
optez>937
pasigraphy>937
romanal>937
solresol>937
volapuk>937
metalanguage>937
lisp>937
prolog>937
cobol>937
basic>937
pascal>937
substratum>937
superstrate superstratum>937
tongue>937
creole>a2v+j4u
pidgin>937
sango>a2v
interlanguage koine>937
amerind indian>a2v+s4p
athapaskan athapascan athabaskan athabascan>a30
cheyenne
massachuset
salish salishan
skagit>a34
cherokee
eskimo esquimau>a2v
aleut>a2v
navaho navajo>a31
hupa>a31
mattole>a31
chipewyan chippewyan chippewaian>a31
hokan hoka>a30
chimariko>a3d
esselen>a3d
kulanapan>a3d
quoratean>a3d
shastan>a3d
yuman>a3d
yanan>a3d
penutian>a30
copehan>a3l
costanoan>a3l
mariposan yokuts>a3l
moquelumnan miwok>a3l
pujunan maidu>a3l
chinookan>a3l
kalapooian kalapuyan>a3l
kusan>a3l
shahaptian sahaptin>a3l
takilman takelma>a3l
tsimshian>a3l
altaic>a2v
chukchi>a2v
japanese>a3x
ryukyuan>a3z
sinitic>a2v
chinese>a41
yue cantonese>a42
min fukien fukkianese hokkianese amoy taiwanese>a42
hakka>a42
qiang qiangic>a2v
bai baic>a2v
himalayish>a2v
kamarupan>a2v
karen karenic>a2v
kachin kachinic>a2v
tibetan>a48
kadai>a2v
thai siamese
munda>a2v
hmong miao>a2v
vietnamese annamese annamite>a2v
khmer>a2v
mon>a2v
austronesian>a2v
hawaiian
balinese
papuan>a2v
khoisan>a2v
albanian>a2v
armenian>a2v
illyrian>a2v
thracian>a2v
phrygian>a2v
slavic slavonic>a2v
russian>a4u
belarusian byelorussian>a4u
ukrainian>a4u
slovak>a4u
czech>a4u
slovene>a4u
sorbian lusatian>a4u
macedonian>a4u
bulgarian>a4u
baltic>a2v
germanic>a2v+s66
english>a55+s88
aave ebonics>a56
cockney>a56
geordie>a56
northern>a56
kentish>a56
southwestern>a56
anglian>a56
kentish jutish>a56
scottish scots>a56
german>a55+s63,s66
yiddish>a5g
edda>99j
danish+s6d
icelandic
uralic>a2v
celtic>a2v+s64
latin>a2v+faf
italian>a5n+s61
sardinian>a5o
tuscan>a5o
french>a5n
walloon>a5r
provencal occitan>a5r
portuguese>a5n
galician>a5n
basque>a2v
spanish>a5n
castilian>a5x
ladino>a5x
catalan>a5n
friulian friuli>a5n
ladin>a5n
romansh rumansh>a5n
romanian rumanian>a5n
elamitic elamite susian>a2v
kassite cassite>a2v
tocharian>a2v
indic>a2v
iranian>a2v
anatolian>a2v
greek hellenic>a2v+s9b
romaic demotic>a6b
katharevusa>a6b
koine>a6b
ionic>a6b+s9f
aeolic eolic>a6b
arcadic>a6b
doric>a6b
caucasian>a2v
dravidian dravidic>a2v
afroasiatic afrasian>a2v
hebrew+sai,f2g
assyrian
kordofanian>a2v
bantu>a2v
swahili>a6p
gur voltaic>a2v
mande>a2v
kwa>a2v
nilotic>a2v
saharan>a2v
songhai>a2v
artwork graphics>q+e4f
illustration>a6x
figure fig>a6y
chart>q+rzg,mte,eeb
graph>q+rzg,mte
curve>g
histogram>a70
volvelle>a70
profile>a70
tabulation>9lz+msf
drawing>a6x
funnies>9w8
echocardiogram>a71
cardiogram ekg ecg>a71
encephalogram eeg>a71
myogram>a71
tachogram>a71
thermogram>a71
dramaturgy theater theatre>914+s14,pqy
production>a1u
staging>a7g+mq7
play drama>98g+epm,mpe,l10,a7n
afterpiece>3df
hiatus>3df
snatch>3df
prologue>9ap+ktn
playlet>a7i+a8b,a7i
script playscript>98g+9ca,mtg
promptbook>a7o
dialogue dialog>a7o
duologue>a7q
aside>9a9
cue>9a9+kro
soliloquy>9a9+kz6
throwaway>9a9
libretto>a7o+fbi
scenario>a7o+g47
screenplay>a7o
spiel patter>914+kz1
substring>ctt
lipogram>9a9
effusion gush outburst blowup ebullition>a10+ks1,ji9
collocation>o
comedy>ac3+s6t,qb6
farce travesty>a84+qb8
melodrama>a84
seriocomedy tragicomedy>a84
sitcom>a84
slapstick>a84
burlesque>l+kp7
play>l+a7n,mqo
musical>a8b+qm2
dance>2ll+mq0
music>q+fjs,fjr
pizzicato>a8e
monophony monody>a8e
polyphony>a8e
polytonality polytonalism>a8e+rr5
popularism>a8e
rhapsody>a8e
counterpoint>a8h+dpd
classical>ac3
opera>a8m+s47
bouffe>a8n
operetta>a8o
harmony>a8e+q6v
harmonization harmonisation>a8q+mpv,jx0
tune melody strain>a8e+qm4,qm2,mpt
leitmotiv leitmotif>a8s
obbligato obligato>a8s
augmentation>a8s
homophony>a8e
primo>a8s
secondo>a8s
canto>a8s
accompaniment backup>a8s
descant discant>a90+l69,mq3
vamp>a90
bass>a8s
continuo>a93
crossover>4u
antiphon antiphony>ac3
shema>98g
processional prosodion>ac3
antiphonary antiphonal>ac3
hymn anthem+mrd,kq6
doxology>a9a
chorale choral>a9a
canticle>a9a
hymeneal>a9a
pean>a9a
recessional>a9a
opus>a8e+mps
orchestration>a9h+mpw
realisation>a9h
recapitulation>9ag
finale coda>9ag
intermezzo>a9h
allegro>a9h
allegretto>a9h
andante>a9h
intermezzo>a9h
introit>a9h
overture>a8e
voluntary>a9h
duette>a9h
trio>a9h
quintet>a9h
sextet>a9h
cantata oratorio>a8m
bagatelle>a9h
divertimento serenade>a9h+mpm
keen>aax+mww
concerto>a8m
etude>a9h
pastorale pastoral idyll idyl>a9h+rb7
toccata>a9h
fantasia>a9h
symphony+s83,mr1
fortissimo>a9h
intro>a9h
phrase>a9h
ligature>aaa
ostinato>aaa
cadenza>a9h
largo>a9h
larghetto>a9h
scherzo>a9h
suite>a9h
partita>aah
partita>a8s
medley pastiche>a9h
nocturne notturno>a9h
adagio>a9h
song vocal>a9h+gak,gaj,mr4,mra
antiphony>a8e
anthem>aan
aria>aan
ballad lay>aan+eks
minstrelsy>aar
barcarole barcarolle>aan
chantey chanty>aan
refrain chorus>a8e+mr9
ditty>aan
dirge coronach lament requiem threnody>aan+mww
blues>ac3
lied>aan
lullaby cradlesong berceuse>aan
lyric>9a9+fd5,mp7
stanza>9a9
oldie>aan
partsong>aan
prothalamion prothalamium>aan
roundelay>aan
scolion>aan
shivaree chivaree charivari callithump callathump belling>aan
ballet>a8e
beguine>a8e
bolero>a8e
carioca>a8e
conga>a8e+n3h
flamenco>a8e
habanera>a8e
jig gigue>a8e+n3q
landler>a8e
mazurka>a8e
pavane pavan>a8e
polka>a8e
quadrille>a8e
rumba rhumba>a8e+n3o
samba>a8e+n3i
saraband>a8e
serialism>a8e
syncopation>a8e+j8j
tarantella>a8e
techno>a8e
waltz>a8e+n3a
disco>ac3
macumba>ac3
ragtime>a8e
jazz>a8e+ra2
kwela>a8e
jazz>ac3+ra2
rockabilly>ac3
reggae>ac3
skiffle>ac3
style>q+ra0,f16,gek,mog
bathos>ac3
doctorspeak>ac3
ecobabble>ac3
eloquence fluency>ac3+p0e
euphuism>ac3
eurobabble>ac3
gobbledygook>ac3
grandiosity magniloquence ornateness grandiloquence rhetoric>ac3
headlinese>ac3
honorific>ac3
journalese>ac3
legalese>ac3
officialese>ac3
psychobabble>ac3
rhetoric>ac3+fnw
saltiness coarseness>ac3+rlk
archaism archaicism>ac3+k0q
boilerplate>ac3
colloquialism>ac3
verbalization verbalisation>t8+kx2,kx5
verbalization verbalisation>acr
parlance idiom>ac3+s8a
anglicism briticism britishism>ac3
wording diction phraseology verbiage>ac3+l0f
paralanguage>q
shibboleth>ac3
tone>ac3+l68
roundness>acu
undertone>acu
elocution>ac3+er8,kjf
barrage bombardment>937+kqf
prosody inflection>ac3+l0n
intonation>acz+l0n,l68,l66
monotone drone droning>ad0+nqu,kx9
singsong>ad0+l67
caesura>acz
enjambment enjambement>acz
stress>acz+l0p,rm2
accentuation>ad5+l0p
rhythm beat>g+n1l,npd
backbeat>ad7
downbeat>ad7
upbeat offbeat>ad7
syncopation>ad7+j8j
recitative>a9h
modulation>a9h
bombast fustian rant claptrap blah>acb+l6g
sesquipedality>ac3
sensationalism luridness>ace+re3,g64
technobabble>ac3
terseness>ac3+pgn
conciseness concision pithiness succinctness>adi+pgo,pgl
brevity>adi+pgm
vein>ac3
verboseness verbosity>ac3
redundancy+qpf
tautology>9s5
abbreviation>93m+je8
acronym initialism>93m
poetry poesy verse>ac3+mpj,s25
versification>1re+mpj
versification>ac3+mpj
versification>9bt+mpj
metre cadence>adt
catalexis>adv+97m
scansion>adv
dactyl>adv
iamb iambus>adv
anapest anapaest>adv
amphibrach>adv
trochee>adv
spondee>adv
pyrrhic dibrach>adv
tetrameter>9a1
pentameter>9a1
hexameter>9a1
octameter>9a1
octosyllable>9a1
decasyllable>9a1
rhyme rime>adt+otx,g1h
alliteration>aeb+mph
assonance>aeb
consonance>aeb
anacoluthia anacoluthon>ac3
asyndeton>ac3
anastrophe>ac3
antiphrasis>ac3
antinomasia>ac3
apophasis>ac3
aposiopesis>ac3
apostrophe>ac3
catachresis>ac3
chiasmus>ac3
ecphonesis>ac3+l04
enallage>ac3
epanorthosis>ac3
epiplexis>ac3
hendiadys>ac3
hypallage>ac3
hyperbaton>ac3
hypozeugma>ac3
hypozeuxis>ac3
litotes meiosis>ac3
onomatopoeia>ac3
paralepsis paraleipsis paralipsis preterition>ac3
paregmenon>ac3
polysyndeton>ac3
prolepsis>ac3
wellerism>ac3
trope>ac3
hyperbole exaggeration>af5+koe,pug
metaphor>af5
simile>af5
speech>q
words>af9
utterance vocalization>q+khq,l0r,kx2,kx5
voice vocalization vocalisation vocalism phonation vox>q+khq,g85,kxz
phoneme+s27
allophone>afd
ablaut>afh
diphthong>afh+khp
vowel+rko,l0q
syllabicity>csz
vocalism>csz
schwa shwa>afh
murmur>afk
consonant+rkp
consonant>9yo
alveolar dental>afm
obstruent>afm
plosion>d9
affrication>ahe
aspirate>afm+kxy
labial>afm
labiodental>afm
epenthesis>ahe
nasalization nasalisation>ahe+kxt,kxu
nasal>afm+q8y
lingual>afm
geminate>afm
surd>afm
velar>afm
guttural pharyngeal>afm
cry outcry call yell shout vociferation>afb+kul,kuo,kum,kun
cry yell>afb+kuo
bellow bellowing holla holler hollering hollo holloa yowl>ag3+l5v,kuv,kv0,l5t
catcall>ag3+l7d
clamoring clamour clamouring>ag3+kjt,kux,r5h
halloo>ag3+kus
hoot>ag3
hosanna>ag3
scream screaming shriek shrieking screech>ag3+q91,l63,kuu,kuo
whoop>ag3+kut
yelling shouting>ag3+kuo
yodel>ag3+l69
boo hiss raspberry razzing razz snort>ag3+l5m,kp9,kqa,l6p
blasphemy>ah2+pb6
vulgarism>ah2+qre
curse expletive oath swearing swearword>ah2+kqk,kqo
croak croaking>afb+l7k,p6j
exclamation exclaiming>afb+kul
deuce dickens>agk
ejaculation interjection>agk+kuw,l0l
expostulation>agk
groan moan>afb+l5n
ahem>afb
howl howling ululation>afb+l5t
laugh laughter>afb+iys
mumble>afb+l5j
cachinnation>agr+iyu
cackle>agr+iyp
chortle chuckle>agr+iyr
giggle>agr+iym
guffaw>agr+iyq
horselaugh>agr+l6r
snicker snort snigger>agr+iyl,l5m
titter>agr+iym
paging>afb+kig
profanity>afb+pb6
pronunciation orthoepy>af9+l09
pronunciation>afb+l09
jubilation>afb+kpv
sigh suspiration>afb+iwk
snarl>afb+kv2
speaking>afb+kx5
sputter>afb+l0w
whisper whispering susurration voicelessness>ah8+l5i,kv1
rasp rasping>afb+l0k,p6k
accent>ah4+l0p
drawl>ahc+l0d
articulation>ah4+l09
retroflection retroflexion>ahe+l0a
enunciation diction>ahe+l09,l08
syncope syncopation>ahe+jkj
sandhi>ahe
conversation>af9+eit,q22,kz7
crossfire>ahj
intercourse>914
communion sharing>ahl+kix
chat confab confabulation schmooze schmoose>ahj+krj,l50
chitchat gab gabfest gossip causerie>ahn+l4v,l50,rp0
gossiping>ahj+l5b
talk talking>ahj+kz0,kx5
dialogue dialog duologue>ahq
shmooze>ahq
malarkey malarky jazz nothingness>ahq
yak yack chatter cackle>ahq+l6z,l50,l4v,l4w
prate prattle blether>ahu+l4x,l4v
nothings>ahj
colloquy>ahj
detail>ai0+kyb
dilation>ai0+kya
discussion>914+l4n,l4k
expatiation>ai0+kya
exhortation>914+kpy,kja
expression verbalism>914+kx2
felicitation>ai3+ks0,muc,kry
discussion>af9+kmg
argumentation debate>ai5+kjp,kmc,kfw,kjm
logomachy>ai6
parley>ain+kj5
deliberation>ai5+kmd,kmc
colloquy>ai5
consultation>ai5+krn,krl,krj
sidebar>aib
consultation interview>ai5+krj,krn
postmortem>ai5
huddle powwow>ai5+kj6
backgrounder>ai5+8c2
pretrial>ai5
roundtable>ai5
session>ai5
teleconference>ai5
clinic>aij+s38
tutorial>aij
negotiation talks>ai5+kj2
diplomacy>ain+rz1,eoc
bargaining>ain+nv7
haggle haggling wrangling>aip+kjs,nv6
holdout>aip+law
mediation>ain+kj0
saying locution>af9
anatomical>ait+s3m
southernism>ait
motto slogan catchword shibboleth>ait+g98
catchphrase>955
mantra>aiw
watchword>aiw
maxim axiom>ait
aphorism apothegm apophthegm>aj0+e34,khk
moralism>aj0+qns
epigram quip>ait+kpj
proverb adage saw byword>ait+s7p
platitude cliche banality commonplace bromide>9vb+qub,quc
truism>9s5
babytalk>af9
babytalk motherese>af9
dialect idiom>af9+l0p
patois>aj9
localism>af9
regionalism>af9
idiolect>af9
telegraphese>af9
vernacular>af9
slang jargon lingo argot patois vernacular>af9+kz5
slang>af9+kz5
incantation conjuration>af9+mjj
hex jinx whammy>af9+kqn
dictation>af9
soliloquy monologue>af9+kz6
proposal>9jf
hypothesis>ajm+k9x
suggestion proposition proffer>ajm+ny5,kf8,kvz,kre
hint intimation>ajo+kw6,kvz
overture>ajo
offer offering>9jf+ny7
counteroffer>ajr
tender>ajr+ny7
prospectus>ajr
special>ajr
twofer>ajr
submission>9jf+krr
filing>ajx+l29
command bid bidding dictation>m+khw,kiv,ki6
countermand>ajz+klf
order>ajz+khw,khv
summons>ak1+kkt
misdirection>ajz
commandment>ajz+ki6
directive>9sg+p2k,ki1
injunction>ajz+khv
behest>ajz
clarification elucidation>9t9+k8z,kx0
eisegesis>9t9
exegesis>9t9
ijtihad>9t9
embellishment embroidery>ai0+kyc
version>9t9
twist>9t9+kwd
popularization popularisation>9t9+k63
mistaking>9t9+k8o,k8u
imbroglio>akg
misconstrual>akg+k8u
misreading>akg+k9h
assent acquiescence>m+klp
concession conceding yielding>akk+klu,nzj
bye>akl
concurrence concurrency>m+klt
accord accordance>m
connivance>m+kfc,kfd
assenting>m+klp
accommodation>9vm+jx2
compromise>akr+l4s,l4r
subscription>m
ratification>m+o9x
concordance>m+klt,mkw
secondment endorsement indorsement>m+oh7
showdown>m
dissidence>m
dissent>m+kls
nonconformity>m
discord dissension>m+kls
variance>al1
dispute>m+kls,kjv,kqy
strawman>9ms
firestorm>al7
sparring>al7
controversy contention contestation disputation disceptation tilt argument arguing>al3+kjp,kjv,kqy,kqz
polemic>al7+pj7,kju
quarrel wrangle dustup>al3+kjs,kjv
affray altercation fracas>al9
bicker bickering spat tiff squabble pettifoggery>al9+pz5,kjr
offer>m+o6s,ny5,ny3
request asking>m+kid,kic
wish>ald+myn
invitation>ald+o49
summons>alf
invite>alf+o49
entreaty prayer appeal>ald+kik
adjuration>ali+kij,kiv
demagoguery demagogy>ali
supplication plea>ali+kis
solicitation>ali+kk8
beggary begging mendicancy>alm+kk8,kit
importunity>alm+krd
courtship wooing courting>ali+ofk
prayer orison>ald+kiw
benison>alq
collect>alq
commination>alq
deprecation>alq
intercession>alq
invocation supplication>alq+kik
rogation>alw
requiescat>alq
recall>ald
billing>ald+nzo
demand>9gl+kii
ultimatum>am1
insistence insisting>am1+kk1,pij,kmr
purism>am3+fxy
requisition>am1+ki6
questioning inquiring>ald+kkh,kta,kkn,kke
question inquiry enquiry query>am6+kkn,kke,kta,km2
interrogatory>am6+kko,kkn
interview>am8+km3,km2
interrogation interrogative>93b+kkn,kke
exam>914+kki,ofc,kko
quiz>amb+kki
rejoinder retort riposte comeback>m+kmj,kmm
answer>m+kmk
refutation>ame+kmi
delineation depiction>9s8+kyd,l0x,ol5
portrayal portraiture portrait>amg+l12
label>m+kzq,mg0,l4d
detailing>m+kyb,l3o
sketch vignette>m+l2n
assertion>m+krp,l2w,l2y
affirmative>9sr
yes>amm
denial disaffirmation>9sh+kmn
denial>m+nrz
abnegation>amp+kir
naysaying>amp
negative>amp+oaw
nay>ams
refusal>amp
repudiation>amu+kdn
disavowal disclaimer>amp+kmv
withdrawal backdown+kld
negation>amo+kn2
repudiation renunciation>m+kip
disclaimer>amz+kio
disownment disowning>amz+nzh
snub repulse>m+m8x,lc4,klb
objection>m
complaint>an3+ku3
complaint>ag4
demur demurral demurrer>an3+km0
dissent>an3+pgs,kls
caption>an3
gripe bitch squawk>an3+kui,ku4,ku3
protest protestation>an3+kuf
grievance>an4
growling>afb+l5o
grumbling mutter>an4+kub,kuc
jeremiad>an4
kvetch>an4
whimper whine>an4+pf0,l5d,ku6,j1c
lament lamentation plaint wail>an5+l5t,j1c,mww
informing>m+knt
disclosure revelation revealing>m+kwg
divulgence divulgement>anj+kwg
discovery>anj+nnm,mk5,kwg,k7l
informing ratting>anj+kok
exposure>anj+kwg
expose unmasking>ann+kwk,kwg,kpg
muckraking>ann+kwh
confession>9li+kmq,kms
briefing>ani+knr
report>9e5+kzb,kz9
skinny>9lz
anecdote>ani+e2g
narration recital yarn>ani+ky3,ky2,ky5
narrative narration story tale>9jf+ky0,ky5,ky2
folktale>anw
fairytale>anw
telling recounting>anv+ky2,ky1
earful>ao1
gossip scuttlebutt>ani+l5b
rumor rumour hearsay>ao1+l5c
grapevine pipeline>ao1
scandal>ao1+mxf
warning>ani+kr1
alarmism>ao5
alert>ao5+kr8
caution caveat>ao5+kr4
forewarning>ao5+kr3
threat>ao5
promise>m+ks7,ks6
bayat>aob
parole>aob
troth>9jf+ks8
betrothal troth engagement>aob+ksc
pinning>aob
ringing>aof
vow>9jf+kse,ksd
thanks>9li
boast boasting jactitation>m+ks3
brag bragging crowing vaporing gasconade>aok+ks3,kpt,ks4,r45
braggadocio rodomontade rhodomontade>aok+ks3
vaunt>aok+ks3
naming>m+l3x,l48,kb6
challenge>m+kqx
dare daring>aop+og8
confrontation>aop+l87
defiance>aop+pmy
gauntlet gantlet>aop
elucidation>m+kx0,k8z
explication>m+kwz
denunciation denouncement>m+odp,koi
excoriation>aow+kqh
fulmination diatribe>aow+koj
tirade philippic>aow
damnation>aow+kqn
execration>aow+kqn,kqi
imprecation malediction>ap1+kqn
accusation accusal>9iq+koo,kon
recrimination>ap3
recitation>98g+kxb
indictment>9e5+oes
impeachment>9e5+kor
arraignment>9e5+ocy
allegation>ap3
grievance>ap9
lodgment lodgement>ap9+kr0
plaint>ap9
imputation>ap3
indictment>ap3+oes
incrimination inculpation blame>ap3+kol,kgv,omv,kon
insinuation innuendo>ap3+kw0
speech>m+l13,l15
allocution>aph
colloquium>aph
dithyramb>aph
impromptu>aph
inaugural>aph
keynote>9jg+kjd
lecture>aph+knp,15c
litany>aph
oratory>aph+r9z
oration>apq
peroration>apr+l6e
speechmaking>aph+l13
debate disputation>apt+kjv,kmc
declamation>apq
harangue rant ranting>apv+l6g,l16
screed>apw
raving>apv+l6g
sermon preaching>aph+kng,kni
baccalaureate>apz
kerygma kerugma>apz
evangelism>apz+eso,knh,jpi
homily preachment>apz+kng
persuasion suasion>914+kjb
dissuasion>914+kjj
sloganeering>aq4+mp5
expostulation remonstrance remonstration objection>914+klz,kjo
promotion promo publicity>9jf+l02
sensationalism>9jf+g64
shocker>9jf
endorsement indorsement blurb>aq8+o8z,oh7
ballyhoo hoopla hype>aq8+l01
advertisement advertizement advertising advertizing advert>aq8+l02
advertorial>aqd
mailer>aqd
classified>aqd
commercial>aqd+pdr
infomercial informercial>aqh
circular handbill broadside broadsheet flier flyer throwaway>aqd+nfi,o92,nfj,kzd
stuffer>aqj
teaser>aqd
abetment abettal instigation>9p9+kjl,ogl
cheering shouting>9p9+my1,kpx,kpy
furtherance advancement>9p9+o51,oh0,oh3
fostering fosterage>9p9+oh0,ku8
goading prod prodding urging spur spurring>9p9+oh1,my3,kja,lk4
incitement>9p9+ml0,kkz
subornation>aqr+oja
discouragement>9jf
resignation>m+o3f
abdication>aqu+o42
renouncement>aqu+o42,kip,nt0
yielding surrender+lat,klq
interdiction>amu+kl4
banning forbiddance forbidding>amu+kl4,ocl,kl5
telepathy>q+fhf,l1f
telegnosis>q
parapsychology>q
clairvoyance esp>ar2
precognition foreknowledge>ar3
windsock drogue>9x1
stake>9x1+mgb
republication>9it+msh
benchmark>ari
merestone meerestone mearstone>ari
universal>8cw
standard criterion touchstone>r+jvw
benchmark>arb
gpa>arb
yardstick>arb
target mark>ari
clout>arf
drogue>arf
indicator>9x1+kvg
trafficator>9x1+nny
armband>9x1
skyrocket>9x1+n7p
blip>9x1
clutter>9x1
racon>9x1
beacon>9x1+no0
input>9x1
printout>9x1
readout>9x1
stoplight>9x1
buoy>ari+n4d,kvl
crosier crozier>9ya
scepter sceptre>9ya
tipstaff>9ya
emmy>9pu
oscar>9pu
chevron stripes>a17
icon>9ya
marking mark>9ya+kb5,mg0
identifier>9ya
postmark>as2+lox
milestone milepost>as2
placeholder>9ya
logo logotype>9z5
sticker paster>as2+lub,lwk
tag>as2+mg0
cairn>as2
shrug>a0m+iz0
waving wafture>a0m+l59
nod>a0m+ktc
plagiarism>98g+fss,nwn
transcript>98g
bach>a8e
beethoven>a8e
brahms>a8e
chopin>a8e
handel>a8e
haydn>a8e
mozart>a8e
wagner>a8e
recall callback>ald
uplink>913
capriccio>a9h
motet>a9h
negation>9s4+kn2
slanguage>937
sprechgesang sprechstimme>afc
vocal>a8e
yearbook>9c1
zinger>9vb
utopia+s9r
nonevent>l
happening occurrence occurrent>l+jmb
accompaniment concomitant>at0+row,ook,ozg,ost
avalanche>at0
experience>at0+mua,nke,nkh
appalling>at3
augury foretoken preindication>at3
omen portent presage prognostic prodigy>at5+rgc,kr7,r3m,r3k
auspice>at6+kr7,jmo
flashing>at3+jsu
ordeal>at3
trouble>at0+j1t,mtu,mu9
treat>at0
miracle>at0+qp2
wonder marvel>at0+qp2,kvs,kvr,qtp
episode>at0
feast>at0
drama>ate+qc6,pqv,kyc,l10
eventuality contingency contingence>at0
beginning>at0+jmq
end>at0+jn0,ol2
endgame>atj
endgame>atj
homestretch>atj
result resultant outcome>at0+ozg,omu,omp
denouement>atn
consequence aftermath>atn
corollary>atp
comeuppance comeupance>atp
sequella>atp
offspring>gt7+jmh
sequel subsequence>atn+ozf
wages reward>atp+ogb
worst>atn+p3j
change alteration>at0+j8h,j5n,j5g,j4l
avulsion>atx
mutation>atx+s7k
sublimation>atx+n8i
surprise>atx+kgm
bombshell thunderbolt thunderclap>au1
peripeteia peripetia peripety>au1
blip>au1
stunner>au1
accident fortuity>at0
accident>av7
crash>au7+mdm
prang>au8
collision>axg+lku,mdl
fire>at0+jot
backfire>aub
bonfire balefire>aub
campfire>aub
conflagration inferno>aub
grassfire>aub
smoulder smolder>aub+joo
smudge>aub
misfortune>ata
pity>auj+q2d
affliction>ata+mwj
embarrassment>ata+mw2
blaze>ata
onslaught>ata
scandal>ata+qrg,mxf
skeleton>aup
idyll>ate+qxb
incident>at0
discharge>at0
spike>aut
explosion detonation blowup>aut+jjj
case instance>at0+l3l,nnn
time clip>auw
movement motion>at0+mza
approaching>auy+ngf
deflexion>auy
bending bend>auy
creep>auy+n21
shrinking shrinkage>ayl+je1
injury>au7+j1p
rupture severance>awo+mdk,o78
hap>au6+jmb
mishap misadventure mischance>auj
calamity catastrophe disaster tragedy cataclysm>auj+qfq,q2b
apocalypse>av8+r3i
famine>av8
meltdown>av8
visitation>av8
break>au6
coincidence happenstance>au6
lottery>au6
pileup>au7
failure>at0+of4
downfall ruination>avh
malfunction>avh+mar
success>at0
godspeed>avk
miscarriage>avh+jn1,of4
miss misfire>avh
emergence egress>ati+k1e,jss
birth nativity nascency nascence>atx+j0k
reincarnation rebirth renascence>avp
reappearance>at0+jsx
egress emersion>avr
ingress immersion>ax2
manifestation>at0
epiphany>avu
theophany>avu
origination inception>ati+olz,mjg
germination>avx
genesis>ati+mjf,j0h
emergence outgrowth>ati+olz,j5l
rise>aw0+jtb
start>ati+ml2,mjg,jmq,jmm
adrenarche>aw2
menarche>aw2
thelarche>aw2
onset oncoming>aw2
opener>aw2
cause>avx+p7f,mkp,kjk
antecedent>aw8+osh
preliminary overture prelude>avx+op6,pua
procession>avx
etiology aetiology>aw8+esk
factor>aw8
fundamental>awd
parameter>awd
destiny fate>at0+khu
inevitable>awg
karma>awg
kismet kismat>awg
predestination>awg+khs
annihilation>awy+jw5
eradication>awy+jwp,jjz,mly
debilitation enfeeblement>b5m+jpu,jpv
separation breakup>atx+o78
dispersion>b73+neg,neb
diaspora>awp
dissipation>awp+neg,neb
irradiation>b73
extermination>awl+jw5
fatality>ayk
martyrdom>ayk
megadeath>ayk
doom doomsday>awg
destruction demolition wipeout>at0+jw5,jwp,jwr,mlf
ravage>awy+jpq,jpr
razing wrecking>awy+mlx
ruination>awy+q6s,mdp
disappearance>at0+nnp
evanescence>ax2+jsp
vanishing>ax2+jsy
receding fadeout>ax2+jui
vagary>atx
variation fluctuation>atx+n1d
vicissitude>ax7
allomerism>ax7
meshing interlocking>axg+m98
flick>axg
impact>axg
blow bump>axc+ll4
slam>axc+lla
jolt jounce>axd+n0d
impinging striking>at0+lku,oi6
repeat repetition>at0+jmf,mrj,kyj
cycle>axh+ngd,ng9
samsara>axi
replay rematch>axh
recurrence>axh+pil,jmf
atavism reversion throwback>axl+e4y
sunrise>at0
sunset>at0
surf breaker breakers>ayd+n7y
backwash>ayd
swash>ayd+lxz
ripple rippling riffle wavelet>ayd+ayd,nf8,nqs
oscillation>axv+n1g
ripple>axt
undulation>auy+n44
jitter>auy
transient>axt+qxk
swell>ayd
billow>ayd+n1y,n4a,p6w,nfc
tsunami>av8
roll>ayd+n44
heave>auy+jn5
recoil repercussion rebound backlash>auy+n2u
bouncing>ay3+n2v,n2u
recoil>auy
seek>auy
wring>auy+mgl,m4q
stroke>auy
instroke>ay8
outstroke>ay8
wrench>auy+n0p,lvw,n0o
undulation>auy+n44
wave>auy+axs
comber>ayd
whitecap>ayd
capsizing>au7
standoff>at0+lar
win>b8x+l9k
omega>at0
death decease expiry>atx+jna
decrease lessening>atx+ju0,j73
sinking>ayl
increase>atx+j76,j7c
easing>atx+k0e
improvement betterment advance>ays+oh3,jep,jbb
refinement>ayp+jqt,jwd
leap jump saltation>atx
transformation transmutation shift>atx
pyrolysis>ays
sublimation>ays
contagion>aus+nt9,qd3,j36
scene>aus
sideshow>aus
collapse>at0+nbh
subsidence>ayy+nbh
killing>awu+ltl
cessation surcease>azf+opx
settling subsiding subsidence>az8
gravitation>auy+rzh,mz9
levitation>auy
lightening>az6
descent>auy+n9z
cascade>az6
sinking>az6
submergence submerging submersion immersion>az8+nbp,mev,jcc
foundering>az8+nbj
wobble>auy+rkv,n0q
flop bust fizzle>avh+lxm,of8
debacle fiasco>ayy
implosion>ayy+jjh
stop halt>at0+ohd,n09,n08,opx
deviation departure difference>ax7+kb5,kb2,oom
discrepancy variance variant>azg+rc8,oom
driftage>azg+n6c
flection flexion>azg
malformation miscreation>avh+keu
monstrosity>azk+q5b
dislocation>azn+jrz,jvs
interruption break>at0
punctuation>azn
respite hiatus abatement>azn+jec
defervescence>azp+k5b
eclipse occultation>azn+nns
augmentation>ayn+j77
adjustment accommodation fitting>ayp+jiz,ork,jx2,jix
shakedown>azt
entrance entering>auy+ndc
elevation raising>b72+n9v,na8
heave heaving>b72+nfc
trouble bother hassle>b5p+mvv,odo
headway>b71+n6u,n75
amphimixis>at0
fusion unification>at0+jnr,jqa
combining>at0+omh,lz1,jae,jqa
consolidation>b02
blend+m58,jqa
uplifting>b72
baa>at0+l60
bang clap blast bam>b1o+nq3,nqr
bong>at0
banging>b1o
bark>b1o+l5w
beep bleep>at0+nqo,nq6,kku
blare blaring cacophony clamor din>b1o+nqq,r5h,nq3
boom roar roaring thunder>b1o+qjt,kv0,njc,l5p
bleat>at0+l60
bray>at0+l6r,iyj
buzz bombilation bombination>at0+nq1
cackle>at0+p6i,l6y
caterwaul>at0+kuv
caw>at0+l7c
chattering>b1o+mcz
cheep peep>at0+l6h
chink click clink>at0+nql,nqk,nqh,n30
chirp>at0+mr8,l6h
chirrup twitter>at0+l6n,l6h
chorus>at0+l0v
chug>b1o+nps
clack>b1o+np5,l6t
clang clangor clangour clangoring clank clash crash>b1o+njb,npb,npc,r5j
clatter>b1o+np5
clop clopping clunking clumping>at0
cluck clucking>at0+l6t
coo>at0+kud
cracking>b1o+n30,nq5
crackle crackling crepitation>b1o+npg
creak creaking>b1o+np4
crow>at0+kpu
crunch>b1o+l73
decrepitation>b0y+j5c,j5b
ding>at0
drip dripping>at0
drum>at0+mrg
footfall footstep>at0+n6i
gargle>at0+l7b
gobble>at0+l74
grinding>b1o+lzy
growl>at0+l5o
grunt oink>b1o+l5f
gurgle>at0+npm,nqs
hiss hissing hushing fizzle sibilation>b1o+l6o,kqa,l6p
honk>at0+l6m
hubbub uproar brouhaha katzenjammer>b1o
hum humming>b1o+orx,nqn
jingle jangle>at0+p6m,np6,r9o
knell>at0+npy,npz
knock knocking>at0+npq,m1l,nqg
meow mew miaou miaow miaul>at0+kx4,l6k
moo>at0+l6u
mutter muttering murmur murmuring murmuration mussitation>at0+l5j,l5h,fjz
neigh nicker whicker whinny>at0+l7a
noise>at0+np7
pant>b1o
paradiddle>at0
pat tap>at0+nqg,lly,lke
peal pealing rolling>at0+npu,npx
ping>at0+npq,lkv
plonk>b1o+m8c
plop>b1o+naj,nai
plump>b1o+nal
plunk>at0+nqe
popping>at0
purr>at0
quaver>at0+l6b
racket>b1o+ocf
rattle rattling rale>b1o+npe,n2n
rhonchus>b1o
ringing>at0+npw,npy,npu,kkq
rataplan drumbeat>at0
rumble rumbling grumble grumbling>b1o+nqp,l5o
rustle rustling whispering>b1o+nq4
scrape scraping scratching>b1o+p6k
screech screeching shriek>b1o+kuu,np4,q91
scrunch>b1o+nqd
shrilling>b1o+kuu
sizzle>b1o
skirl>at0+npl
slam>b1o+llb
snore>b1o+ixm
spatter spattering splatter splattering sputter splutter sputtering>b1o+nqj,l0w,np8
splash plash>b1o+lxz,nqm,ly1
splat>b2h+jvl,np8
squawk>b1o+p6i,l63
squeak>b1o+q91,np4
squeal>b1o+l6s
squish>b1o
stridulation>b1o
strum>at0+npt
susurration susurrus>at0+l5i
swish>at0+nqt
swoosh whoosh>b1o
tapping>at0+nqg
thump thumping clunk thud>at0+nqd,lkz,nqc,nqe
thrum>at0+npt
thunder>b1o
thunderclap>b2v
thunk>at0
tick ticking>at0+nph,nqh
ticktock tocktact tictac>b2y+nph
ting tinkle>at0+nqk,nmc
toot>at0+nq6
tootle>at0
trample trampling>at0+n6l,j1q
twang>at0+np9
vibrato>at0
vroom>at0
whack>at0
whir whirr whirring birr>at0+nqv
whistle whistling>at0+nq7
yip yelp yelping>at0+l5z
zing>at0
pulse heartbeat beat>at0+n1l,n1j
diastole>b3c
systole>b3c
throb throbbing pounding>b3c+n1l,nll,n1j
highwater>b3j
ebb reflux>b3t+n4b
ebbtide>b3j
tide>at0+n16,n17
bore eagre aegir eager>b3w
riptide>b3w
rip riptide crosscurrent countercurrent>gyo
undertide>b3w
slide>az6+n0w
avalanche>b3o+n9n
landslide landslip>b3o
mudslide>b3q
rockslide>b3q
flow flowing>auy+nhb
backflow backflowing>b3t
airflow>b3t
current>b3t
freshet spate>b3t
runoff overspill>b3t+nhv
dripping drippage>b3t
torrent>b3w
outpouring>b3t+nhb,ly7
flux fluxion>b3t+nh9,ju9
airburst>auv
backfire>auv
blowback backfire>auv
touch touching>axg+lie
concussion>axd+n2m
bash bang smash>axd+m1o,jm1,m0k,lla
pounding buffeting>axd
sideswipe>axd
slap smack>axd+m1n,m1w
deflexion refraction>av1
yaw>auy+nem,nh6
concussion>av4+n2m
twinkle scintillation sparkling>atx+ouo,out,ouk,nny
shimmer>atx+orw,ouh
flash>at0
flicker spark glint>b4h+noa,oup,nnz
gleam gleaming glimmer>b4h+no1
coruscation>b4h+ouo,p5s,oup
lightning>b4h
jump>ayn
runup>ayn
convergence>at0+osb
encounter>b4o+nue,ndo
conversion transition changeover>ays+jp1,k3o
glycogenesis>b4q
isomerization isomerisation>b4q+k5m,k5l
rectification>b4q
juncture occasion>at0
climax>b4u+jx5
conjuncture>b4u
emergency>b4y+pnu
crisis>b4u
landmark>b4u
milestone>b4u
straits>b4u
compaction compression concretion densification>ayn
rarefaction>ayn+k59,jcz
conservation>ayp+nws
recovery>ayp+k1d
remission remittal subsidence>azp+jdm
detriment>b58+q6t
damage harm impairment>atx+jfm,j45,jfe
pulsation pulsing pulse>axv+mj3
misfire dud>avh+lcb
outage>avh
dwindling>ayl+jg3
waning>ayl+jt8,jtg
twist>atx+j5l,om5
phenomenon>atx
revolution>atx+qs2,g1e,k7z,j5k
mutation>atx+s7k,j54
mutagenesis>aw8
retrogression>ays
withering>b5m+jsq,j3j
strengthening>ays
weakening>ays+jcs
attenuation fading>b5m+jsq,jck
anticlimax>b5m
disturbance>t8
earthquake quake temblor seism>s+rkw,n2f
tremor microseism>b5q+n2f
aftershock>b5r
foreshock>b5r
seaquake>b5q
invasion encroachment intrusion>azv+nbv,ndi
crosstalk>ata
jitter>ata
static atmospherics>ata
seepage ooze oozing>b3t+nhu,j1i,qhj
exudation transudation>b5z+j1i
drip trickle dribble>b3t+nho,nhp
eddy>b3w+ng0
whirlpool vortex maelstrom>b3w+ng0
dismemberment>b65+mea
mutilation>av4+jie
distortion deformation>b58
warp warping>b66+ko3
fertilization fertilisation fecundation dressing>hb+jyz,jyu
dissilience>avo
outburst>at0+jjn
salvo>b6a
outbreak>at0+jjn
epidemic>b6c+qin
pandemic>b6d
recrudescence>b6c+jma
jet squirt spurt spirt>b41+nhe,ly2,m9p
eruption>aut+jjm
leakage outflow>b41
fertilization fertilisation fecundation impregnation>ati+j0g
gush outpouring>b3t+nhe,juy,jux
rush spate surge upsurge>b3t+nfc,n4a
onrush>b6l
gyration>auy+nfx,nfk,nfp
dextrorotation>b6n
levorotation>b6n
roll>b6n+mae,n27,n0i
whirl>auy+ng4,ng0
spin>b6n
wallow>b6q+n0h
ravel>b58+ma9,maa,jlz
loosening slackening>b5m+jse,jtz
substitution permutation transposition replacement switch>ax7+nv4,j6b,j7u,nv3
tide>ax7+n4a
shift displacement>b74+k3m,joz
amplitude>b6y
luxation>b6y+jvs
progression advance>auy+nbu
rising ascent ascension>auy+n9w,n9v
spread spreading>auy+oqh,ngp,kzk,kzd
translation>auy
spritz>b6g+lss,lst
angelus>at0
volution>auy
occasion>l
brawl>b78
bunfight>b78
ceilidh>b78
formal>b78
rave>b78
fete fiesta>b78+lgt,ocd
jolly>b78+qg2,kpn
celebration jubilation>b78+oce,oj3,ocd
ceremony ceremonial>b78+oj3
funeral obsequy>b7h
burial entombment inhumation interment sepulture>b7i+o97
wedding nuptials hymeneals>b7h
pageantry>b7h
rededication>b7h+ksg
opening>b7h+o6t
commemoration>b7h+kjc,k8b,k89
initiation induction>b7h+o48
coronation enthronement enthronization enthronisation investiture>b7p+o4c,o4b,o4o,o4n
commencement>b7h+nvm,nvn
formality formalities>b7h+qrn
maundy>b7h
potlatch>b7h
fundraiser>b78
sleepover>b78
sellout>l
contest competition>l
decathlon>b7y
olympics olympiad>b7y
preliminary prelim>b7y+pua
pentathlon>b7y
cliffhanger>b7y
dogfight>b7y
race>b7y+l8j
criterium crit>b85
burnup>b85
footrace>b85+l8j,n6e
freestyle>b85
iditarod>b85
preakness>b85
steeplechase>b85
downhill>b85
slalom>b85
repechage>b85
tournament tourney>b7y+lbi
playoff>b7y+l89
cockfight>b7y
diving>b7y
final>b7y+q0i
quarterfinal>b7y
semifinal semi>b7y+g5u
meet>b7y+oc0
gymkhana>b8n
regatta>b8n
discus>b7y
javelin>b7y
takedown>b8x
prizefight>b7y+m29
joust tilt>1if+lbg
race>b7y+l8j
campaign>b8v+l95
victory triumph>at0+l9n,pmw,rmv
landslide>b8x
slam>b8x
checkmate>b8x
runaway blowout romp laugher walkaway>b8x
defeat licking>at0+emv,oax
waltz>b8x
setback>at0
whammy>b94
heartbreaker>b92
rout>b92+l9u
shutout>b92+l9t
thrashing walloping drubbing slaughter trouncing>b92+l9p,l9o,m1h,l9q
waterloo>b92
whitewash>b92
spelldown>b7y
bonanza gravy godsend windfall bunce>at0
faint swoon syncope deliquium>atx+iy0
supervention>at0+jmc
zap>l
zizz>at0
affect>i+mu3
emotion>i+r5w,mue
faintness>i
soulfulness>i
passion passionateness>i+qvs
infatuation>b9m+mtn
wildness>b9m
ardour fervor fervour fervency fervidness>b9m+qvu
storminess>b9m+qwt
zeal>b9p
sentiment>i+rrk,pta
mawkishness>b9s+pta
razbliuto>b9s
ambivalence ambivalency>i
conflict>b9v+oox
apathy>i+qet
impassivity impassiveness phlegm indifference stolidity unemotionality>b9x+ptd,pek
desire>i+myq
ambition>b9z+kf5,pp3,myr
emulation>ba0+oph
bloodlust>b9z
craving>b9z+lh1
appetite appetency appetence>ba3
wish wishing>b9z+myq,myn,myo
velleity>ba5
longing yearning hungriness>b9z+mx2,myz
hankering yen>ba7+mx2,myz
pining>ba7+mx2
wishfulness>ba7
wistfulness>ba7
nostalgia>ba7
homesickness>bac
eros concupiscence>b9z+qvv,rfg
sensuality sensualness sensualism>bae+dqp,qyb,qaq
lecherousness lust lustfulness>bae+rfi,qvv,lh1
urge itch>b9z
caprice impulse whim>b9z
pleasure pleasance>i+qzg,mxv
delight delectation>baj+lh8,mxv
entrancement ravishment>bak+mxz,mx6,ixu
amusement>bak
schadenfreude>bak
enjoyment>baj+mz0,myb,lh8
gusto relish zest zestfulness>bao+myb
pleasantness>baj
comfort>baj
consolation solace solacement>bar+mxt
relief alleviation assuagement>bar+j17
algolagnia algophilia>baj
sadism>baj+rbn
sadomasochism>bav
masochism>baj
pain painfulness>i+qv3,mw4
unpleasantness>bay+qzi
pang stab twinge>i
agony torment>bay+qv5,mwx,f30,e10
throes>bay
soreness>bay+j14,oz3
distress suffering>bay+mw9,nlk,j19,mwk
anguish torment torture>bb4+mwx,mwa,mw4
tsoris>bb4
liking>i
fondness partiality>bb7+mut,qco
captivation enchantment enthrallment>bb7+mx6,mxz
preference penchant taste>bb7+mys
mysophilia>bb7
leaning propensity tendency>bb7+ot2
undertow>bb7
friendliness>bb7
amicability amicableness>bbe
goodwill>bbe
brotherhood>bbe
approval>bb7+kcs
favour>bbi+o56,o8y,o9w,ke3
approbation>bbi+kln,kdq,kcs
admiration>bb7+ke9,myy
anglophilia>bbl
philhellenism>bbl+fru
philogyny>bbl
adoration>bgl+muy
dislike>i+muu
disinclination>bbq
anglophobia>bbq
unfriendliness>bbq
alienation disaffection>bbq+mym
isolation>bbu
antipathy aversion distaste>bbq+qa8
disapproval>bbq+kct
contempt disdain scorn despite>bbq+mun,r8z
disgust>bbq+mxa,nr9
abhorrence abomination detestation execration loathing odium>bgz+qk4,mum,mul,qre
scunner>bbq
repugnance repulsion revulsion horror>bbz+qre
technophobia>bbq
gratitude>i
gratefulness thankfulness>bc4+q65,q64
ingratitude ungratefulness>i+q66
solicitude solicitousness>bht
indifference>i+pgk
aloofness>bc8+r8h,oq0
detachment>bc8
heartlessness>i
cruelty mercilessness pitilessness>bcb+qm9,qm8
shame>i+oge
embarrassment>bcd
shamefacedness sheepishness>bce+p0h
chagrin humiliation mortification>bce+mwp
abashment bashfulness>bce+p4k,mw2
discomfiture discomposure disconcertion disconcertment>bce+mvx,mvw
pride pridefulness>i+pnc
ego>bcj+r43,r48,eqy
conceit vanity>bcj+r48
humility humbleness>i
meekness>bcm+r4c
astonishment amazement>i+kgl
devastation>i
wonder wonderment>bco+kvr
awe>bcq+mv2
surprise>bco+kgm
stupefaction>bco+k92
daze shock stupor>bct+j39,mxf
anticipation expectancy>i+q9g
fever>bcv
hope>bcv+mxi,myt
levity>i
earnestness seriousness sincerity>i+res
sensitivity sensitiveness>i+re9
sensibility>bd0
feelings>bd0+mua
insight perceptiveness perceptivity>bd1+qww,s2p
sensuousness>bd1+oxg
fidget fidgetiness>i+ngk
impatience>bd5+prh
stewing>i
stir>i+mtq,nkw
turmoil>i
placidity placidness>i+q5h,p6t
coolness>i
tranquillity quietness quietude>i+p6t,r5m
peace peacefulness serenity ataraxis>bdc+mtw
easiness relaxation>bdc+iy6
languor dreaminess>bde+pu7,p0x
anger choler ire>b9j+oz1,mvk
dudgeon>bdn
wrath>bdj
fury rage>bdg+oz3,ot6,oz2,mvo
lividity>bdj+oz5
infuriation enragement>bdg+mwc,mvo
umbrage offense>bdg+mvu,oz4
indignation outrage>bdg+mxf
huffiness>bdg+oz3
dander hackles>bdg
annoyance chafe vexation>bdg
temper>bdq+mvr,jb5,mvu
aggravation exasperation>bdq+mvo,myc
harassment>bdq+mwy
fear fearfulness fright>b9j+mv1,oxt,mv4
alarm dismay consternation>bdu+mvc,kr8
creeps>bdu
frisson chill quiver shudder thrill tingle>bdu+nln,mxl,mwd,p29
horror>bdu+mvc
hysteria>bdu+oy9
panic terror affright>bdu+mv1,gi1,odl,mv6
swivet>be0
reverence veneration>b9j+muz
scare>bdu+p29,mv1
apprehension dread>bdu+p26,mv4
trepidation>be4
foreboding premonition presentiment boding>be4+kv7
presage>be6
suspense>be4
timidity timidness timorousness>bdu+p4j
shyness>be9
diffidence>be9+r8i
hesitance hesitancy>beb+pmg
anxiety>b9j
worry>bed+mtu,mu9,mu0,mu1
concern>bed+mv5,mu0,opq
anxiousness disquiet>bed+mtu,rrs
insecurity>bed
edginess uneasiness inquietude disquietude>bed+pru,rpm
willies>bei
scruple qualm misgiving>bed+kha,kvq,mw7,on7
jitteriness jumpiness nervousness restiveness>bed+rpm,rrs
angst>bed
fearlessness>i+p4e,oxy
confidence>ben
happiness>i+q67
bonheur>bep
gladness gladfulness gladsomeness>bep+p8y,qfl
joy joyousness joyfulness>b9j+qg0,qfy,mxq
rhapsody>bes
elation lightness>bes+mxj
exultation jubilance jubilancy jubilation>bes+kpv,qg0,pnc,mxp
triumph>bev+pnc
exhilaration excitement>bes+muf,mxl
thrill kick>bex+mxl,mwd,nl0,mts
intoxication>bex+mxj
titillation>bex
euphoria euphory>beu+pvn
gaiety merriment>bep
hilarity mirth mirthfulness glee gleefulness>bf2+qg0,qg2,qb6,qb9
rejoicing>bep+mxq
jocundity jocularity>bf2+qba,qg2
belonging>bep
blitheness>bep+qt0
carefreeness insouciance lightsomeness>bf7+p90,pgi
contentment>bep+lhi
satisfaction>bf9
pride>bfa+muc
complacency complacence>bfa
fulfillment fulfilment>bfa+lgl
gloat gloating>bfa+ks4
sadness unhappiness>i+q6a,qfm
dolefulness>bff+qfo
melancholy>bff
gloominess somberness sombreness>bfh
pensiveness brooding>bfh+rq6
weltschmerz>bfh+rqv
forlornness loneliness>bff+k8e,pnb
weepiness tearfulness>bff+qft
sorrow>bff+mwi
attrition contrition contriteness>bfs+qwv
grief heartache heartbreak>bfn
mournfulness sorrowfulness ruthfulness>bfn+qwv,qfr,qfw,qfo
dolor dolour>bfp+qft
sorrow regret rue ruefulness>bff+qwv,mwe,mwg,mwi
compunction remorse>bfs
guilt>bft+p0h
repentance penitence penance>bft+qwu,mwe
cheerlessness uncheerfulness>bff
pall>be4+mvj,my4
dejectedness lowness dispiritedness>bff+r4b
demoralisation>bff+mxs
despondency despondence heartsickness>bff+q9k,mxh
oppressiveness>bff
discontentment discontent>ba7+pib
disgruntlement>bg2
dysphoria>bg2
boredom ennui tedium>bg2+qey
blahs>bg5
displeasure>bg2
disappointment letdown>bg2+mwn
frustration defeat>bg8+emv,ohb
hope>i+mxi,myt
hopefulness>bga+q9f
optimism>bga+qsz,fnt
sanguinity sanguineness>bgc
despair>i+mxg
hopelessness>bge+q9h
resignation surrender>bge
defeatism>bgg+emv
discouragement disheartenment dismay>bge+mxs,my6,my5
pessimism>bge+qt2,frj
cynicism>bgj
love>b9j+mup,mz0,muo
agape>bgl
agape>bgl
ardour>bgl
amorousness enamoredness>bgl+qke
devotion devotedness>bgl+pfb
affection warmness philia>i+rvi,rvj,qkd
attachment>bgr+ofs
protectiveness>bgr
benevolence>bgl
heartstrings>bgl
lovingness caring>bgl+myl,qkb
warmth>bgw
loyalty>bgl
hate hatred>b9j+mul
misanthropy>bgz+fhn
misogamy>bgz+fhq
misogyny misogynism>bgz+fhr
mysoandry>bgz
misology>bgz
misoneism>bgz
misopedia>bgz
murderousness>bgz+p4b
despisal despising>bgz+mun
enmity>bgz+qa6
animosity animus>bh9
aggression aggressiveness>bh9
resentment bitterness rancor rancour>bh9+mvn,muh
heartburning>bhc
sulkiness huffishness>bhc+q5o
grudge grievance>bhc+muk
envy enviousness>bhc+puv,myx,myu
covetousness>bhg
jealousy>bhg
malevolence malignity>bgz
malice maliciousness spite spitefulness venom>bhj+p3c,mw5
temper mood humor humour>i+kpz
peeve>bhl
sulk sulkiness>bhl+q5o
amiability>bhl+q5g,q33
distemper>bhl
irascibility>bdg+q5i
irritability crossness fretfulness fussiness peevishness petulance choler>bhp+q5l,q5k,pf0
testiness touchiness tetchiness>bhr+q5l
sympathy>i+roq,myi
compassion>bht+myh
commiseration pity ruth>bht+q2d,myh,myi
mellowness>bhu
mercifulness>bhu+qm7
compatibility>bht
empathy>bht+k7c
enthusiasm>i+pur
eagerness avidity avidness>bi0+prf
ardor ardour elan zeal>bi1
exuberance>bi0+rk6,kpv
technophilia>bi0
comestible edible eatable pabulum victual victuals>b+lf7,nww,o0j,ps3
dainty delicacy goody kickshaw treat>bir+lg0
dish>bir+lgd
ingesta>bir
kosher>bir
diet>b+s21,eo7
dietary>b+s21
vegetarianism>bia
chow chuck eats grub>b
ration>b+nti,ntj
starches>b
breadstuff>b
coloring colouring>b+jhg
concentrate>b+jdu
kibble>b
cornmeal>b
farina>b
pinole>b
roughage>b
flour>b+jp3
graham>bio
semolina>bio
nutriment nourishment nutrition sustenance aliment alimentation victuals>b+lib,rwh,li8,s84
cuisine>ft
commissariat provisions provender viands victuals>b
larder>bit
meal repast>bir
potluck>biv
refection>biv
refreshment>bj6
breakfast>biv+lgs
brunch>biv+lgr
lunch luncheon tiffin dejeuner>biv+lgq
tea teatime>biv
dinner>biv+lf8
supper>biv+lid
cookout>biv+jlb
collation snack>biv+lfq
nosh>bj6+lfq
helping serving>r
morsel bite
swallow sup+lid
chew chaw quid wad>bj9+m6u,li2,li1
entree>bir
adobo>bi7
entremets>bi7
casserole>bi7
roast>bml+pjw,jla
confit>bml
appetizer appetiser>bir
soup>bi7
consomme>bjj
bisque>bjj
borsch borsh borscht borsht borshch bortsch>bjj
broth>bjj
broth>bjj
gazpacho>bjj
julienne>bjj
marmite>bjj
mulligatawny>bjj
minestrone>bjj
potage pottage>bjj
chowder>bjj
wonton>bjj
vichyssoise>bjj
stew>bi7+jl8
lobscouse lobscuse scouse>bjy
paella>bi7
smorgasbord>biv
viand>bi7
tidbit titbit>bi6
savoury>bi6
caramel>byo+j4r,j4p
sugarloaf>byo
sweet confection>bi6
candy confect>bk7
carob>b
hardbake>bk7
brandyball>bk8
jawbreaker>bk8
sourball>bk8
patty>bk8
bonbon>bk8
brittle toffee toffy>bk8
gum>bk7
butterscotch>bk8
caramel>bk8+j4r,j4p
candyfloss>bk8
dragee>bk8
dragee>bk8
fondant>bk8
fudge>bk8
gumdrop>bk8
horehound>bk8
peppermint>bk8
licorice liquorice>bk8
lollipop>bk8
lozenge>bk8
marshmallow>bk8
marzipan marchpane>bk8
nougat>bk8
praline>bk8
sugarplum>bk8
taffy>bk8
truffle>bk8
dessert sweet afters>bir
ambrosia>bl2
blancmange>bl2
charlotte>bl2
compote>bl2
dumpling>bl2
flan>bl2
junket>bl2
mousse>bi7
mousse>bl2
pavlova>bl2
pudding>bl2
pudding pud>bl2
syllabub sillabub>bl2
tiramisu>bl2
jello>bmd
frappe>bl2
icecream>bl2
sherbert sherbet>bl2
lolly lollipop popsicle>bl2
parfait>bl2
sundae>bl2
pudding>bi7
custard>bi7
tapioca>b
zabaglione sabayon>bl2
garnish>3gs+mnl
crumb>bj9+pnm,j91,lnw
pastry>byq
tart>bm0
knish>bi7
pirogi piroshki pirozhki>bi7
samosa>bi7
timbale>bi7
pie
patty>bm0
teacake>bm3
cookie cooky biscuit
shortbread>bm3
brownie>bm3
gingersnap>bm3
macaroon>bm3
ladyfinger>bm3
oreo>bm3
jam
jelly+jzd,jze
marmalade
gelatin jelly>bi6+jzd,jze
chicken poulet volaille>bml
capon>bme
fryer frier pullet>bme+jld
roaster>bme
spatchcock>bme
squab>bml
wildfowl>bml
meat+qlx
mince>bir
puree>bir+lm8
gobbet>bml
organs>bml
venison>bml
chop>bml+ln4
barbecue barbeque>bi7+jlb
biryani biriani>bi7
chine>bml+lti
slice>bj8+lmq,lft
cutlet scallop scollop escallop>bmv+ld3
saute>bi7
fillet filet>bmv+lm4
forequarter>bml
hindquarter>bml
entrecote>bml
sparerib>bml
shank>bml
brisket>bml
steak>bml
beefsteak>bn5
loin>bml
sirloin>bml
tenderloin undercut>bml
porterhouse>bn6
aitchbone>bml
beef boeuf>bml
patty>bi7
hamburger>bnc
pastrami>bnc
carbonado>bml
halal>bml
jerky>bml
pemmican pemican>bml
veal veau>bml
scrag>bml+me5
horsemeat horseflesh>bml
mouton mutton>bml
scrag>bml+me5
pork porc>bml
flitch>bnv
gammon>bnv
ham jambon gammon>bml
porkchop>bmr
prosciutto>bns
bacon>bml
rind>a
fatback>bnp
sowbelly>bnp
spareribs>bml
sausage>bml
bologna>bo0
chipolata>bo0
chorizo>bo0
frank frankfurter hotdog wiener wienerwurst weenie>bo0
headcheese>bo0
knackwurst knockwurst>bo0
liverwurst>bo0
pepperoni>bo0
salami>bo0
banger>bo0
bratwurst brat>bo0
linguica>bo0
saveloy>bo0
souse>bo0
mincemeat>c0e
stuffing dressing>c0e+jkv
bread breadstuff+lur
bap>boh
barmbrack>boh
breadstick>boh
bun>boh
challah hallah>boh
cracker>boh
crouton>boh
flatbread>boh
loaf>boh
matzo matzoh matzah>boh
naan>boh
oatcake>boh
pumpernickel>boh
limpa>boh
simnel>boh
toast>boh+jl1
baguet baguette>boh
cornbread>boh
zwieback rusk>box
muffin>boh
scone>boh
biscuit>boh
shortcake>bp3
hardtack>bp3
saltine>bon
pretzel>bon
sandwich>bi7
butty>bp8
hamburger beefburger burger>bp8
tunaburger>bp8
hotdog>bp8
grinder hoagie hoagy sub torpedo zep>bp8
gyro>bp8
blt>bp8
reuben>bp8
vegetable veggie veg
julienne>bph
eater+lfa
potherb>bph
greens>bph
potato murphy spud tater>bph
fries chips>bpm
yam>bph
crisp>bi7+jl1
eggplant aubergine>bph
pieplant rhubarb>bph
mustard>bph
cabbage chou>bph
kail cole>bpt
savoy>bpt
broccoli>bph
cauliflower>bph
squash>bph
cucumber cuke>bph
artichoke>bph
sunchoke>bph
asparagus>bph
sprout>bpl+jn6
beet beetroot>bph
chard>bpl
onion>bph
leek>bph
lettuce>bpl
celtuce>bpl
bean>bph
mung moong munggo monggo>bqa
lentil>bph
pea>bph
chickpea garbanzo>bph
dahl>bqd
cowpea>bph
frijole>bqa
flageolet haricot>bqa
soybean soya>bqa
cardoon>bph
carrot>bph
celery>bph
celeriac>bph
radicchio>bpl
chicory>c3z
postum>c3z
endive escarole>bpl
corn>bvh
hominy>bqs
popcorn>bqs
cress>bpl
gumbo okra>bph
kohlrabi>bph
pigweed>bpl
tomato>bph
tomatillo>bph
salsify>bph
parsnip>bph
pumpkin>bph
radish>bph
turnip>bph
rutabaga>br5
spinach>bpl
taro cocoyam dasheen edda>bph
truffle>bph
freestone
cling clingstone
windfall
apple
crabapple>brd
baldwin>brd
cortland>brd
delicious>brd
jonathan>brd
mcintosh>brd
pearmain>brd
pippin>brd
prima>brd
stayman>brd
winesap>brd
berry+lyy
bilberry whortleberry>brp
huckleberry>brp
blueberry>brp
wintergreen boxberry checkerberry teaberry spiceberry>brp
cranberry>brp
lingonberry cowberry>brp
currant>brp
gooseberry>brw
blackberry>brp
boysenberry>brp
dewberry>brp
loganberry>brp
raspberry>brp
saskatoon serviceberry shadberry juneberry>brp
lanseh lansa lansat lanset
strawberry>brp
sugarberry hackberry>brp
persimmon>brp
acerola>brp
carambola
ceriman monstera
citrus
orange>bsb
clementine>bsb
satsuma>bsb
tangerine>bsb
tangelo ugli
kumquat>bsb
lemon>bsb+rol
grapefruit>bsb
pomelo shaddock>bsb
citrange>bsb
citron>bsb
apricot
peach
nectarine
pitahaya
plum
prune
raisin
pineapple ananas
banana
breadfruit
jackfruit jak
cocoa>b
canistel eggfruit
melon
muskmelon>bt0
watermelon>bt0
cherry
icaco
gherkin>bwr
grape
catawba>bt6
muscadine>bt6
emperor>bt6
muscatel>bt6
ribier>bt6
sultana>bt6
tokay>bt6
cherimoya cherimolla
soursop guanabana
sweetsop annon
ilama
papaw pawpaw
papaya
ketembilla kitembilla kitambilla
ackee akee
durian
feijoa
genip
genipap
kiwi
loquat
mangosteen
mango
sapodilla sapota
sapote
tamarind tamarindo
avocado aguacate
elderberry
guava
mombin
jaboticaba
jujube
litchi litchee lichi leechee lichee lychee
longanberry
mamey mammee
marang
medlar
mulberry>brp
pear
bosc>bu9
anjou>bu9
bartlett>bu9
seckel>bu9
plantain>bph
plumcot
pomegranate
garambulla
quandang quantong
quince
rambutan rambotan
pulasan pulassan
sorb
coconut cocoanut
copra
fish+ld5
blowfish puffer pufferfish
fugu>buq
escargot>bml+lyt
panfish>bup
stockfish>bup
anchovy>bup
eel>bup
mullet>bup
alewife>bup
schrod scrod>bup
haddock>bup
flitch>bn5
hake>bup
sardine pilchard
trout>bup
sockeye>bup
chinook>bup
coho cohoe>bup
lox>bup
shad>bup
smelt>bup
feed provender>b
fodder>bvb+lg5
eatage forage pasture pasturage>bvc+meq,mep,lg3
silage ensilage>bvb+nx6
hay>bvc
timothy>bvf
grain cereal>b
grist>bvh
groats>bvh
millet>bvh
barley barleycorn>bvh
buckwheat>bvh
bulgur bulghur>bvh
stodge>bir
rice>bvh+m50
paddy>bvp
slop slops swill pigswill pigwash>bvb+lg6
mash>bvb+mgl
cud>bvb
birdseed>bvb
petfood>bvb
salad>bi7
salmagundi>bvw
coleslaw slaw>bvw
aspic>bmd
tabbouleh tabooli>bvw
fixings>b
herb
salt+nrf
basil>bw2
borage>bw2
hyssop>bw2
caraway>bw2
chervil>bw2
chives>bw2
comfrey>bw2
coriander cilantro>bw2
costmary>bw2
fennel>bw2
fennel finocchio>bph
lovage>bw2
marjoram oregano>bw2
parsley>bw2
rosemary>bw2
rue>bw2
sage>bw2
savory savoury>bw2
waldmeister>bw2
tarragon estragon>bw2
thyme>bw2
caper>bwr
curry>bi7
pickle+jbw
applesauce>bi7
tabasco>bwx
angelica>bw2
dill>bw2
vinegar acetum+nrg
sauce+k29
carbonara>bwx
pesto>bwx
ravigote ravigotte>bwx
dressing>bwx
aioli>bwx
hollandaise>bwx
bearnaise>bwx
bercy>bwx
bordelaise>bwx
bourguignon>bwx
espagnole>bwx
colbert>bwx
bechamel>bwx
demiglace>bwx
gravy>c3o
gravy>bwx
marinara>bwx
mole>bwx
nantua>bwx
poivrade>bwx
roux>c0e
smitane>bwx
soubise>bwx
veloute>bwx
allemande>bwx
poulette>bwx
worcestershire>bwx
eggs>b+lng,m92
omelet omelette>bi7
souffle>bi7
milk>b+jah
soymilk>b
buttermilk>bxs
butter>b+lo4
ghee>bxv
yogurt yoghurt yoghourt>b
whey>b
curd>b
curd>b
clabber>b+jv5
cheese>b
paring>0+lnn
mascarpone>by2
bleu>by2
brie>by2
camembert>by2
cheddar>by2
edam>by2
chevre>by2
gouda>by2
liederkranz>by2
limburger>by2
mozzarella>by2
muenster>by2
parmesan>by2
quark>by2
ricotta>by2
emmenthal emmental emmenthaler emmentaler>by2
gruyere>by2
sapsago>by2
velveeta>by2
honey+p9g
sugar+nrd
manna>b
dough>c0e
sop sops>bj9+met,mi3
spareribs>bi7
bitok>bi7
pasta>bi7
tetrazzini>bi7
chili>bi7
coquille>bi7
croquette>bi7
rissole>bi7
dolmas>bi7
enchilada>bi7
falafel felafel>bi7
fondue fondu>bi7
fondue fondu>bi7
frittata>bi7
galantine>bi7
haggis>bi7
hash>bi7+ln2
jambalaya>bi7
kabob kebab>bi7
kedgeree>bi7
lutefisk lutfisk>bi7
macedoine>bi7
meatball>bi7
meatloaf>bi7
pasty>bm0
tourtiere>bm0
moussaka>bi7
marrowbone>7jh
pilaf pilaff pilau pilaw>bi7
pizza>bi7
poi>bi7
porridge>bi7
oatmeal burgoo>bzn
loblolly
potpie>bi7
rijsttaffel rijstaffel rijstafel>bi7
risotto>bi7
roulade>bi7
sauerbraten>bi7
sauerkraut>bi7
scallopine scallopini>bi7
scampi>bi7
scrapple>bi7
kishke>bi7
succotash>bi7
sukiyaki>bi7
sashimi>bi7
sushi>bi7
tamal tamale>bi7
tempura>bi7
teriyaki>bi7
terrine>bi7
rarebit>bi7
schnitzel>bi7
taco>bi7
burrito>bi7
tostada>bi7
beverage drinkable potable>b+lfh
concoction mixture intermixture>b+jqa
mix premix>c0e
lekvar>c0e
potion>c0d
chaser>c0n+nch
draught potation tipple>c0n+lfo
quaff>c0j+li5
pledge>c0n+lfy
alcohol intoxicant inebriant>c0d+lh6,j6a
drink>bj8+lfh
libation>c0n
homebrew>c0m
hooch hootch>c0m
kava kavakava>c0m
aperitif>c0m
brew brewage>c0m+mm2
beer>c0t
munchener>c0u
bock>c0u
oktoberfest octoberfest>c0u
pilsner pilsener>c0u
shebeen>5rb
malt>bvh+fe8,j50,j9i
malt>c0u+fe8,j51
ale>c0u
hydromel>c0d
oenomel>c0d
saki>c0m
nipa>c0m
wine vino>c0m+lg1,lh7
vintage>c17
champagne bubbly>c17
burgundy>c17
chardonnay>c17
bordeaux>c17
chianti>c17
cabernet>c17
merlot>c17
dubonnet>c17
macon maconnais>c17
moselle>c17
muscadet>c17
plonk>c17
retsina>c17
rhenish hock>c17
rioja>c17
soave>c17
zinfandel>c17
sauterne sauternes>c17
tokay>c17
vermouth>c17
verdicchio>c17
vouvray>c17
yquem>c17
generic>c17
varietal>c17
madeira>c17
sherry>c17
manzanilla>c1z
amontillado>c1z
marsala>c17
muscat muscatel muscadel muscadelle>c17
liquor spirits booze>c0m+pr2,lfl
moonshine bootleg>c2q+nu1,mja
aquavit akvavit>c24
arrack arak>c24
bitters>c24
brandy>c24
applejack>c29
calvados>c29
armagnac>c29
cognac>c29
grappa>c29
kirsch>c29
marc>c29
slivovitz>c29
gin>c24
ouzo>c24
rum>c24
schnapps schnaps>c24
pulque>c0m
mescal>c24
tequila>c24
vodka>c24
whiskey whisky>c24
firewater>c24
poteen>c2q
rye>c2q
scotch>c2q
liqueur cordial>c0m
cocktail>c0m
highball>c0m
nightcap>c0n
shandygaff shandy>c0n
sundowner>c0n
mixer>c0d
refresher>c0d+j80
smoothie>c0d
daiquiri>c2w
spritzer>c0m
martini>c2w
posset>c0n
syllabub sillabub>c0n
sangaree sangria>c0n
swizzle>c0m
toddy>c0m
fizz>c0d+k0h
demitasse>c3z
decaf>c3z
espresso>c3z
cappuccino>c3z
mocha>c3z
cider cyder>c0d
rotgut>c0m
cocoa chocolate>c0d
float>c0n
milkshake shake>c0n
frappe>c0n
juice>b+qg4
must>c0d
koumiss kumis>c0m
ade>c0d
lacing>c24
lemonade>c3r
negus>c17
soda tonic>c0d
cola>c0d
sarsaparilla>c0d
tonic>c0d
coffee java>c0d
mimosa>c0m
wassail>c0m+lfy
eggnog>c0m
glogg>c0m
rickey>c0m
tea>c0d
cuppa cupper>c45
herbal>c45
congou>bw2
darjeeling>bw2
pekoe>bw2
souchong soochong>bw2
hyson>bw2
oolong>bw2
seltzer>c0d
seltzer>c0d
brine>a+jc6
perishable spoilable>b
couscous>bi7
ramekin ramequin>bi7
multivitamin>bia
arrangement>n
straggle>n+rqk,nej,nh8
array>c4l+m61
classification categorization categorisation>c4l+kbm,kbd
dichotomy duality>c4o+rhw,kbh
trichotomy>c4o
clone clon>2+mor
genotype>n
biome>n
people>n+jup
peoples>c4u
cohort>c4u
ancients>c4u
aged elderly>c4w+qs5
baffled>c4u
blind>c4u+now,nou
brave>c4u+orz
timid cautious>c4u+p7j
businesspeople>c4u
countryfolk>c5e
damned>c4u+plw
dead>c4u
living>c4u
deaf>c4u+pm9
defeated discomfited>c4u+rmy
disabled handicapped>c4u+q0z
doomed lost>c4u+oyp
episcopacy episcopate>c4u
estivation aestivation>c4l
folk>c4u
gentlefolk>c5e
free>c4u+o6k
homebound>c4u
initiate enlightened>c4u
uninitiate>c4u+px2
retarded>c4u
nationality>c4u+s7m,qol
retreated>c4u
sick>c4u+rcp,rvv,j28
slain>c56
tradespeople>c4u
wounded maimed>c4u
collection aggregation accumulation>n+mlg,nyn
armamentarium>c5r
backlog>c5r+j7i
caboodle>c5r
content contents>c5r
corpus>c5r
tenantry>c5r+o9j
findings>c5r
flagging>c5r
flinders>c5r
pack>c5r
chicane>c5r
straight>c5r
herbarium>c5r
statuary>c5r
agglomeration>c5r
edition>n
gimmickry>c5r
bunch clump cluster clustering>c66+ndw,m6v,ne4
knot>c69
swad>c69
tuft tussock>c69
wisp>c6c
clod glob lump chunk>c66+rfl,kbl
gob>c6e
clew>c6e+mai
pile heap agglomerate cumulation>c5r+j7h,m6w,m8p,nh3
dunghill midden muckheap muckhill>c6h
logjam>c5r
slagheap>c6h
stack>c6h+m8p,m8s
haystack hayrick rick>c6l+m8q
haycock>c6m
pyre>c6h
woodpile>c6h
combination>c5r+lz1,jae,jqa
amalgam>c6q+m57
world>c7c
society>n+s0n
minority>n
sector>n
ethnos>n
race>n+sbj
herrenvolk>c6x
kin kindred clan>n+sat
mishpocha mishpachah>c6z
kith>n
family>c6z
kinfolk kinsfolk sept phratry>cc7
folks>c6z
homefolk>c73
dynasty>c73
gens>c73
feudalism>csz+rzb,jkx
patriarchy patriarchate>csz+qwl
matriarchy matriarchate>csz
meritocracy>csz
class>c4u+kbd
gathering assemblage>n+o72
carload>c7d
contingent>c7d
pair>c7d+m2v,lqo,ocb
judaica>c5r
kludge>c5r
library>c5r
bibliotheca>c7j
mythology>c5r+r6d,fk6,j5u
singleton>c8u
pair>c8u+lqo
team>n+ghc
couple twosome duo duet>c7g+ocb
threesome triad trinity>c7d
triad triplet>c8u
turnout>c7d
quartette foursome>c7d
quintette fivesome>c7d
sextette sixsome>c7d
septette sevensome>c7d
octette eightsome>c7d
quadrumvirate>c7t
quartet quartette quadruplet quadruple>c8u
quintette quintuplet quintuple>c8u
sextette sestet>c8u
septet septette>c8u
octet octette>c8u
couple mates>c72+lqo,m2v
dink>c84
marriage>c72
antibiosis>n
brood>n+j0w
flock>n
flock>c8b
congregation fold>n+ndq
covert>c89
covey>c89
exaltation>c89
gaggle>c89+l70
clade>n
taxon>n
biota>c5r+ry7
fauna zoology>c5r
herd>n
herd>n
gam>c8l
remuda>c8k
pod>n
clowder>n
shoal>n
colony>n
swarm>n+osp
infestation plague>c8s+ov4,ndl
set>c5r
victoriana>c5r
class category>c5r+kbm,kbd
stamp>c8w+kbi
join>c8u
sex>c8w+kb3
set
locus>c90
subgroup>n
subset>c90
pharma>ca3
indie>ca3
subsidiary>ca3+r28
subspace>k
bracket>c8u+kbk
conjugation>c8u
package bundle packet>c5r+m6v,m75,m6y,m6p
organization organisation>n+o7i,o8k,ml4
ioc>c9b
adhocracy>c9b
affiliate>c9b+o7l
ngo>c9b
klavern>cgy
tammany>c9b
fiefdom>c9b
association>c9b+ok6,oak
polity>c9b
quango>c9b
government authorities regime>c9k+ojw
porte>c9m
empire>c9m
stratocracy>c9m
palace>c9m
papacy pontificate>c9m+o7a
soviets>c9m
institution establishment>c9b+rzq
clinic>c9t+s38
issuer>c9t+oba,kzc
giro>c9t
enterprise>c9b+ers
giant>c9x+qgz
collective>c9x+o7g
kibbutz>c9z
kolkhoz>c9z
agency>cab
company>c9t
conglomerate>ca5
corporation corp>ca6
firm>cab
dealership>cab+gjr,caf,o8j
manufacturer>cab+miz,ml7
partnership>cab+egf
copartnership>ca9+ej3
business>c9x
publisher>ca6+msg,kzc
newspaper>cac
newsroom>cth
dealer>ca6+ca7
bastion>c9b
defence>c5r
prosecution>c5r
industry>c9x+f66
processor>cab+k05
armorer armourer>ca8
bottler>ca8+m8i
carmaker automaker>ca8
bollywood>caj
filmdom screenland>caj
hollywood>caj
brokerage>c9t+nvd
insurer underwriter>c9t+kso
shipbuilder>cab
signage>c5r
brotherhood fraternity sodality>c7c+ga9,o4k
sisterhood>ce0
raider>ca3
underperformer>cab+ohj
family household menage>cgy+o9f,f3s
club>chn
eleven>chn
varsity>chn
powerhouse>chn
defence>chn+lbw
faith>c9t+rbk,dqo
christendom>n+s5r,drz
church>cb5
albigenses cathars cathari>ce0
rome>cq2
curia>cfb
cardinalate>n
protestant>cb7
mormons>cdy
baptists>cdy
dunkers dippers>cdy
methodists>cdy
abecedarian>ce0
judaism hebraism>cb5
sanhedrin>cn0
karaites>ce0
hasidim hassidim hasidism chasidim chassidim>cbi
islam muslimism>ccd
shiah shia>ce0
sunni>ce0
hinduism hindooism>cb5
shivaism sivaism>ce0
shaktism saktism>ce0
vaishnavism vaisnavism>ce0
haredi>ce0
iskcon>ce0
jainism>ce0+dsl
taoism>cb5+e7n
taoism>ce0+e7n
buddhism>cb5+s4k,dsd
khalsa>cb5
scientology>cb5
shinto>cb5
kokka>ce0
shua>ce0
vicariate vicarship>c9t+gn8
breed>c8h
bloodstock>cc5
lineage bloodline pedigree ancestry parentage stemma>cc8+ofy,otm
genealogy>c6z+exy
phylum>n
genus>c8h
species>c8h
subspecies>c8h
civilization civilisation>c6t+jrp
businessmen
priesthood+fvx,fvw
pastorate>cea
prelacy prelature>cea
ministry>ccf
department>cgy+saq
treasury>ccj
corrections>ccj
aec>co2
nrc>co2
epa>co2
fema>co2
fda>co2
cdc>co2
ctc>co2
npc>co2
icc>co2
nasa>co2
nara>co2
nlrb>co2
nsf>co2
usps>co2
nsc>co2
omb>co2
noaa>co2
ncdc>co2
nist>co2
ntis>co2
darpa>co2
lablink>co2
doei>co2
phs>co2
nih>co2
fcc>co2
ssa>co2
bja>co2
bjs>co2
fbi>co2
ins>co2
fletc>co2
fincen>co2
inr>co2
fws>co2
atf>co2
ois>co2
cid>co2
dea>co2
bop>co2
nij>co2
marshals>co2
uscb>co2
irs>co2
faa>co2
tsa>co2
gaap>c5r
icu>cgy
denomination>c9f+l4e
brethren>ce0
sect>cb5
quakers>ce0
shakers>ce0
waldenses vaudois>ce0
zurvanism>ce0
cult>cb5+el1
macumba>ce5
obeah obi>ce5
rastafarian>ce5
sainthood>n+g3d,g3c
clergy>ccf+ryk
laity temporalty>cg4+rbm
pantheon>c5r
royalty>c73
han>c76
hanover>c76
habsburg hapsburg>c76
hohenzollern>c76
lancaster>c76
liao>c76
merovingian>c76
ming>c76
ottoman>c76
plantagenet>c76
ptolemy>c76
qin>c76
qing manchu>c76
romanov romanoff>ced
seljuk>c76
shang>c76
stuart>c76
sung>c76
tudor>c76
umayyad ommiad omayyad>c76
valois>c76
wei>c76
windsor>c76
york>c76
yuan>c76
citizenry>n+jup
governed>cf3
senate>cf9
senate>cf5
congress>cf9
gao>co2
legislature>c7d+oa4
areopagus>c7d
administration governance organization organisation>n+o8k,o7b,kfk,jr4
executive>cfb
judiciary>cfb+od8
judicature judicatory>csz
nation>c4u
tribe>cmj+sat
nation country commonwealth>cgy
reich>cfh
suzerain>cfh
allies>cm0
bloc>cm0
allies>cm0
allies>cm0
entente>cm0
eec>cm0+s6q
nato>cm0
aclant>cgy
saclant>eh5
saceur>eh5
opcw>cm0
oas>cm0
opec>cm0
superpower>cfh
overpopulation>n+onx
overspill>at
poor>c4u
rich>c4u
populace public>c4u
population>c4u+onv
masses>n+jup
admass>cg2
labor labour proletariat>c7c
underclass>c7c
bourgeoisie>c7c
booboisie>c7c
commonalty commonality commons>c7c+r75
peasantry>c7c
crowd>c7d+ne5,onu,nea
throng concourse>c7d+nh3
hive>cgd
horde host>cgd
ruck>cgd+nea,ne9
gridlock>cgc
legion>ch1
sabaoth>cgi
drove swarm>cgc+ne8,osp
drove>n
mob rabble rout>cgc+nh3
utility>ca3
telco>cgn
waterworks>cgn
troupe>c9b
chorus>c9b+mr9
ensemble>c9b
choir>cgr+ef5,mr9
consort>c8u+mr9
cornhusking>c7d
circus>cgq
minstrelsy>cgq
unit>c9b+jns
command>cgy+ki8
enemy>cgy
army>chm
navy>chm+s00
usn>co2
coastguard>chm
marines>chm
nawcwpns>co2
nsw>co2
nswc>co2
nuwc>co2
oni>co2
mcia>co2
airforce>chm
usaf>co2
acc>cgz
afspc>cgz
afisr>co2
armour>cgy+l8k
military>chm+l9j
mujahidin mujahedin mujahedeen mujahadeen mujahadin mujahideen mujahadein>cgy
pentagon>ctl
paramilitary>chm
personnel>c9b
team squad>cgy+l8t
police constabulary>chm+o93
europol>cho
gendarmerie gendarmery>cho
mutawa>cho
rcmp mounties>cho
gestapo>cho
schutzstaffel>cho
sturmabteilung>cqu
workforce manpower men>chm
corps>cgy
wac>chx
rotc>chx
corps>n
division>cgy
regiment>cgy+sb7
brigade>cgy+l8x
battalion>cgy
company>cgy
platoon>cgy
platoon>chn
den>cgy
vanguard van>cgy
patrol+o93
strings>c9b
squad>cgy
squadron>cgy
escadrille>cid
flight>csf
audience>c7d
gallery>cig
readership>cg4+fzj
viewers>cg4
grandstand>cig
claque>cim
following followers>cg4+o1x
faithful>cim+py5
fandom>cim+gbu
parish>ciq+s2v
community>c7d
ummah umma>ciq
neighborhood>ciq+fkv
municipality>c7d
village>ciq
moshav>ciu
hamlet crossroads>ciq
cooperative>c9j
club guild gild lodge>c9j+o4a,r2i,okg,okf
fellowship>c9j+egh
koinonia>ciz
athenaeum atheneum>ciy
bookclub>ciy
vfw>c9j
fraternity frat>ciy
sorority>ciy
turnverein>ciy
league>c9j+jnv
majors>cj7
minors>cj7
union>c9b+gjs,o7o,o7i
freemasonry>c9j
consortium syndicate>c9j+o8l,o8m
cartel>cjc
cast>c7d
constituency>n
class grade>c7d
circle band>n
clique coterie ingroup>cjh
bohemia>cji
cabal faction junto camarilla>cji
junta>cji
cadre>cjn
core nucleus>c8u
crew>cgy+l8v
gang>c9j+exl,cjs
demimonde>c7c
underworld>c7c
gangland gangdom>n+cjp
mafia maffia>cji
mafia maffia>cjv
syndicate>cjs+exl
yeomanry>c7c
duet duette duo>c9b
quartet quartette>c9b
quintette>c9b
sextette sestet>c9b
septet septette>c9b
octet octette>c9b
orchestra>c9b+s5z,mpw
gamelan>cgs
symphony philharmonic>ck3+mr1
band>c9b
indie>cgs
combo>c9b
mariachi>cgs
cohort>cjh
cohort>c7d
conspiracy>cjh
party>c7d+ocg
shindig shindy>ckd
dance>ckd+mq0
masquerade masque>ckd+lwp,nmy
banquet feast>cki+lgt
dinner>ckd+lf8
gaudy>ckh
beanfeast>cki
reception>ckd
levee>ckl
housewarming>ckd
soiree>ckd
smoker>ckd
sociable social mixer>ckd
party>c9b
gironde>ckr
kuomintang guomindang>ckr
gop>ckr
dixiecrats>ckr
party>cjh+osu
table>c4n+msf
matrix>c4n
transpose>cky
diagonal>csf+q9r
galaxy>c5r
echelon>cgy
phalanx>cgc
threescore>c8u
synset>c8u
crew>cgy+l8u
aircrew>cl6
gang bunch>c7d+l8v
troop>cgy
troop>cgy
outfit>cgy
academia academe>c6s+rxw
preschool>c9t
school>c9t+s0i,o4h
yeshiva yeshivah>cle
college>n+ryn
crammer>cle
academy>clm+dzj,dzi
academy>c9t+rxw,dzj,dzi
madrasa madrasah>cle
pesantran pesantren>cle
lyceum lycee gymnasium>cle
seminary>cle+g5v
tech>cle
trainband>ci5
university>n
multiversity>c9t
varsity>clq
conservatory>cle
faculty>n+l8q
culture civilisation>c6t+j7l
subculture>n
cyclades>clv
armada>c5r
fleet>c5r
alliance coalition alignment alinement>c9b+khb
nonalignment nonalinement>n
cis>cm0
ecosoc>cn0
unicef>cgy
fao>cgy
gatt>cgy
iaea>cgy
ibrd>cgy
icao>cgy
ida>cgy
ifc>cgy
ilo>cgy
imo>cgy
imf>cgy
unesco>cgy
dccp>cgy
who>cgy
wmo>cgy
confederation confederacy federation>cgy+jnw,o7j,oal
federation>c9b+jnw
enosis>cgy
league>cgy+jnv
ally>cfh+o74
caste>c7c
caste>c7c
varna>n
meeting>c7d+ndo
caucus>cmr+o73
conclave>cmr
conference>cmr+krj
convention>cmr
forum>cmr
plenum>cmr
covey>c7d
nac>cn0
council>cgy
panchayat panchayet punchayet>cn0
diwan>cn0
summit>cmr
constantinople>c7d
lyons>c7d
lyons>c7d
vienne>c7d
constance>c7d
parliament>cf9+s03
dail>cf9
knesset knesseth>cn9
oireachtas>cn9
seanad>cf9
duma>cf9
soviet>cn0
indaba>cmr
jirga>cmr
synod>cmr
board>cnl
secretariat secretariate>cgy
committee commission>cgy+o24
conservancy>cnl
subcommittee>cnl
politburo>cnl
pac>cnl
presidium praesidium>cnl
symposium>cmu
seminar>cmu
colloquium>cmu
court tribunal judicature>c7d
assizes>cnu
chancery>cnu
consistory>cnu
inquisition>cnu
rota>cnu
repertoire>c5r
repertoire>c5r
agency bureau office>cgy
arda>co2
drms>co2
dtic>co2
dojc>cgy
interpol>cgy
haganah>cgy
idf>cgy
sayeret>cgy
sas>cgy
osha>co2
admiralty>ccj
fed frs>c9t
ftc>co2
oig>co2
gsa>co2
fps>co2
bundesbank>c9t
sba>co2
sss>co2
gpo>co2
officialdom>cfb+fn6
quorum>c7d
rally>c7d
cadre>cgy
amphictyony>cgy
underground>cgy+qux
autocracy autarchy>n
democracy republic>n+ryw,ofh,ofi
diarchy dyarchy>n
gerontocracy>n
gynecocracy gynarchy>n
hegemony>n
mobocracy ochlocracy>n
oligarchy>n
plutocracy>n
technocracy>n
theocracy>n
capitalism>cp9+s80,p6f,ec3
industrialism>cp9+f66,jyi
communism+s30,ehg,ehf,jrg
nazism naziism>8yr+jyq
falange>cp7
economy>csz+rz4,eqm
mercantilism>cp9
pluralism>csz+ftk,s5e
bolshevism collectivism sovietism>cp6+ga1,e92
ecosystem>csz
generation>n+j0h
posterity>cpe
descendants posterity>n
coevals contemporaries generation>c4u
moiety>n
tribe>n+sat
totem>c6z
tableau>c4l
venation>c4l
vernation>c4l
colony settlement>n+ryo,g6f,ok9
outpost>cpo
commune>c7d+jrg,jrf
hierarchy>c9b
chain concatenation>ctp+m5h
catena>cps+m5h
cordon>ctp
cycle>ctp
hierarchy>ctp
taxonomy>cpw+gh7
ulema ulama>n
segregation separatism>csz+g5p,obj
directorate>cnj
management>cfb
leadership leaders>n+dq9
kashag>cnj
fdic>ca5
fhlmc>ca5
fnma>ca5
conventicle>c7d
engagement>c7d+oby
visit>c7d
tryst>cq8+oc1
elite>c7c
elect>cqb+o58
cream>cqb+kcx
gentry aristocracy>c7c+qpw
intelligentsia clerisy>cqb
squirearchy>cqe
few>cqb+qny
nobility aristocracy>cqb+qpw,qpv
noblesse>cqi
peerage baronage>cqi
baronetage>cqi
knighthood>cqi
samurai>cqi
ninja>c7c
artillery>cgy
musketry>cgy
battery>cqp
infantry>cgy
paratroops>cqs
militia reserves>cgy
territorial>cgy
ngb>co2
usa>co2
bmdo>co2
disa>co2
nga>co2
ccrc>co2
soldiery troops>chm+l9c
friendly>cr2
hostile>cr2
cavalry>cr2
coven>c7d
sabbat>c7d
assortment miscellany miscellanea variety salmagundi smorgasbord potpourri motley>c5r+q89,jqa
oddments melange farrago ragbag mishmash hodgepodge hotchpotch gallimaufry>cr8
litter>n
schmeer schmear shmear>c5r
batch>c5r
membership>n+fg1
branch subdivision>cgy
clientele>c4u+ku9
riffraff ragtag>c5e
convocation>c7d+kkv
deputation delegation delegacy>c9b+fht,o4w,o4p
mission>c9f+fht
posse>cho
galere>cji
foundation>c9t+o6w
charity>crm
institute>c9j
sisterhood sistership>c9j
exhibition expo>c5r
retrospective>crq
peepshow>crq
bookfair>c7d
expedition>cgy
highschool>clm
kindergarten>cld
inspectorate>n
jury>n
venire>n+fp9
spearhead>cgy
bevy>c7d
convoy>k2+ne1
seance>c7d
congeries conglomeration>c5r+j7h,pd4
acquirer>c9t+nrw
acquirer>cs7+nrw
bank>c9t+nz2
fcs>caj
hawala>caj
fha>co2
msb>cs7
fsb>cs7
market>c7c+ny6
traffic>c5r
formation>c4l+o8k
caravan>k2+n83
cavalcade>k2
parade>k2+n66
callithump callathump>csi
column>csf
cortege retinue suite entourage>c7d
backfield>csf
secondary>csf
linemen>csp
line>csf
row>csp
serration>csq
rank>csp
queue>csf+nez
column>c4n
aviation>c5r
dragnet>csz
machinery>csz
network>csz+mmu,l4j
system>n
subsystem>csz
syntax>csz
shebang>csz
vegetation flora botany>c5r+jdj
browse>ct3
brush brushwood coppice copse thicket>ct3+rx4
canebrake>ct5
spinney>ct5
scrub chaparral bush>ct3
forest wood woods>ct3+mdw
bosk>ct9+rx4
grove>ct9
jungle>ct9
rainforest>ct9
underbrush undergrowth underwood>ct5
shrubbery>ct3
garden>ct3+ms0
staff>chm+l8q
dictatorship absolutism caesarism monocracy shogunate stalinism tyranny>cot+gcj,dz5,eo3
law>c5r+f8i,f8q
shariah sharia>ctj
bureaucracy bureaucratism>con+san
menagerie>c5r
ordering ordination>c4l
genome>ctn
series>ctn+qta
nexus>ctp
progression>ctp
rash>ctp
sequence>ctp+kbw
succession>ctp
cascade>ctu
parade>ctu+n66
streak>ctu
panoply>c4n
stockpile>c6h+nxc
data>c5r+knt
metadata>cu0
ana>c5r
mailing>c5r+m3a
trinketry>c5r
troponymy troponomy>c5r
cubism+s9t,eky
dada dadaism
ecumenism oecumenism>n
iww>cja
unconfessed>c4u
unemployed>c4u
womanhood>c7c+i8u,16v,gqz
womankind>c4u
camp>c7d
jungle>cue
reunion>ckd
vestry>cnl
jewry>n
zhou chou chow>c76
muster>c7d+kkw
shipper>ca3+n8a
diaspora>n
flank>csf
rear>csf
smithereens>c5r
medici>c73
kgb>cgy
fsb>cgy
wicca>ce5
wto>cm0
aarp>c9j
asean>c9j
aleut>ciq
circassian>ciq
here>j
there>j
somewhere>j
bilocation>j
isogone>j
address>j
agora>4hm
skyway>d1a
ambience>cyp
funfair>d17
antapex>j
apoapsis>j
arctic+rrd
area>j
antinode>j
atmosphere>d27+s1m
bedground>cvc
biosphere>d27
depths>d27
heliopause>cwc
heliosphere>d27
aerospace>d27
airspace>cve
backwater>j
backwoods boondocks hinterland
barren wasteland>d56+qa5,qa4
heath heathland>cvo
bush>d56
outback>cvq
frontier>d56
desert>d4g
semidesert>j
oasis>d4g
battlefield battleground>d4g
minefield>d4g
beat>d1a
origin rootage source>j
derivation>cvz+otm,jey
headspring>cvz
headwater>cvz
wellhead wellspring>cvz
jungle>j
belt>d27
fatherland homeland motherland>cxd
birthplace>d45
cradle provenance provenience>cvz
bottom underside undersurface>d3v+o14,ll0
underbelly>cw9
bottom>d27+o14,ll0
boundary bounds>d27+osc,jdo
border borderline delimitation mete>cwc+kh3,osc,m5k,m5j
bourn bourne>cwc
borderland marchland>cxo+m5j
place>j+o0l
balk baulk>7ax
balkline>9xf
breadbasket>j
checkpoint>d45
cabstand taxistand>d1m
campsite campground encampment>d3g+oo3
campus>cyw
equinoctial>j
equinox>j
empyrean firmament heavens welkin>d3v
cemetery graveyard necropolis>d3g
centre midpoint>j+mzz,p7n,p7m
trichion crinion>j
center centre middle>cvc+m83,p7m
core>cws+mg6
city metropolis+s2l,jyf
precinct>cxo
downtown>cxo+rtk
outskirts>cvc
purlieu>j
borough>cxo
canton>cxo+oah
clearing glade>d4g+jak
commune>cxo+jrg,jrf
commons>d19
commonwealth>d3o
confluence>j+pjp
chokepoint>j
corncob>cwv
corner>j
corner>cvc
cornfield>cz9
country>cxo
county>d27
crest>j+oqp
timberline>j
dig>d3g+nmq,lsu,lsl,lsm
abbacy>d0b
archbishopric>d0b
archdeaconry>d0b
bailiwick>d0b
caliphate>d0b
diocese bishopric episcopate>d0b
district territory>j+s13,oe4
enclave>cxo
palatinate>cxo
uptown>cxo
suburb suburbia>cxo+s0w
exurbia>cxo
faubourg>cxs
airspace>d3k
crawlspace>d3k
distance>d27
domain demesne>j
archduchy>cxy
duchy dukedom>cxy+eq5
earldom>cxy+eqf
emirate>cxy
empire imperium>cxy
fiefdom>cxy+gzv
viscounty>cxy
khanate>cxy
kingdom>cxy+f92
principality princedom>cxy+fw2
sheikdom sheikhdom>cxy+g70
suzerainty>cxy
residence abode>cv4
domicile>cyb
home>cyb+pdj,ncr
dump wasteyard dumpsite>d3g+nsp
earshot earreach hearing>d24
eyeshot>d24
east orient+ps1
northland>j
southland>j
ecliptic>j
eden paradise heaven>d27
edge>cwc+osc,m5k,m5j
end>d27+ol2
endpoint terminus>cyn+ol2
environs surroundings surround>j+lc3,m5k
destination>cyn+khu
medium>cyp
setting>cyp
equator>j
extreme extremum>d27
fairway>d3g
field>d4g
hayfield meadow>d0n
midfield>cwu
firebreak fireguard>cyw
flies>d3k
forefront>cz2+n6u,n75
front forepart>d3v+ozu,l88,oqq
battlefront front
scrapheap>cye
epicenter epicentre>j
benthos>j
ghetto>d20+jxw
goldfield>cxo
grainfield>cyw
greenbelt greenway>cw5
habitat>cyp
habitation>czb
hatchery>cwg+j13
haunt hangout>cvc+mzm
fireside>cvc
heartland>j
hell hellhole inferno>d27+s2a
hemisphere>j
hemline>j
hipline>j
hideout hideaway den>d45+nms
heights>d45+q8g
hilltop>d1f
sanctum holy>d45
trailhead>cvz
horizon skyline>j
hotspot>j
hotspot flashpoint>j
see>cwu
junkyard>d4g
justiciary>d0b
reservation>cxo
shire>cxo
inside>d3v
inside interior>d27+kh2
midland>czz
midst thick>czz
penetralium>czz
ionosphere>d27
irredenta irridenta>j+f7l
isobar>d08
isochrone>d08
isoclinal>d08
isogram isopleth isarithm>j
isohel>d08
isotherm>d08+puz
jurisdiction>cxo
kingdom>cxd
lair den>czc
lawn>cyw
leeward>d3v
demarcation>cwc+kh4,kh3
latitude
parallel>j
littoral litoral sands>dia
longitude
lookout>d1p
mandatory>cxo
grassland>d4g
mecca>d45
meridian>j
midair>j
windward>d3v
orbit>d1a+s72,nfk
outline lineation>cwc+mfe
coastline>d0t
profile>d0t+mns
silhouette>d0t+nmg
exterior>d3v
outside exterior>d27
outdoors open>d0y
outstation outpost>d1p
overlook>d45+ot4,oqx
paddy>cyw
panhandle>j
fairground>d4g
midway>d4g
park parkland>d4g
park commons common>d4g+pe6
parts>cyp
pasture pastureland lea ley>d0n+meq,mep
route itinerary>j+n8e,n8f
beeline>d1a
crosscut>d1a+mhg
flyway>d1a
patriarchate>d0b
crest top summit>d45+ndn,nil,oqp
periapsis>j
pesthole>d4g
prairie>d0n
plaza piazza>d4g
abutment>j+m5j
polls>d1m
position>j+m7x,nb8
anomaly>d1m
locus>d1m
post>d1m+l8r
landmark>d1m
right>d1m
left>d1m
rear>d1m+p2g
prefecture>cxo
premises>d3g
protectorate>cxo
quadrant>cvc
quadrant>cvc
quadrant>j
quarter>cxo
kasbah casbah>d20
medina>d20
radius>d27
range reach>d27+otd
rear backside>d3v+p2g
rearward>d25+p2g,p2n
region>j
antipodes>j
unknown>j
open clear>cvc+jak,j97
rhumb loxodrome>j
waterfront>cxo
seafront>d2c
port>j+nap
entrepot>d2e
outport>d2e
seaport harbor harbour>d2e
mooring moorage>cvc+o11,ls3,ls4
roads roadstead>cvc
dockyard>d2c
resort>44q
playground>cvc
rough>d3g
vicinity locality neighborhood neighbourhood>cvc+fkv,dfv
block>cvc
rendezvous>d45+oc1
ashram>cvc
ashram>cvc
nook>cvc
pleasance>cvc
safety refuge>cvc
harborage harbourage>d2v+oo7
rookery>d4g
sanctum>cvc
sandlot>d4k
scene>cvc
darkness dark shadow>d30+ouw,p5g
scenery>d2o
landscape>d32+fa6,fa7
seascape>d32
schoolyard>d4g
churchyard>d4g
scour>d45+lmd,lmb
seat>d3k+ori,mc7
showplace>d45
shrubbery>cvc
side>d27
bedside>d3b
dockside>d3b
shipside>d3b
sideline>9xf
site>d4g+o0l
skyline>d0t
slum>cxo+ocj
shantytown>d3i
space>cvc
air>d27
vacuity>d27
eparchy>d3o
state province>cxo+s0a,pkj
stopover>d45
stratum>d27+oe7,jzc
substratum>d3q
superstrate superstratum>d3q
coalface>5oq
substratum>d3v
surface>cwc+nbk
target>d45
tee>d3g+m88
terreplein>d3k
tip>cyn+jzs
top upside>d3v+nil
desktop>d40
rooftop>d40
top>d27
tiptop>d40
place spot>j+le0,m7x
puddle>d45
town+d4b
burg>d47
cowtown>d47
hometown>d47
township>cxo+d4b,d47
ward>cxo
kampong campong
kraal
pueblo
tract>j+oae
subdivision>d4g
terrain>d4g
plot patch>d4g
lot>d4g+oad
tropic>d0i+rrc,s4r
trusteeship>cxo
barrio>d20
vantage>d1m
venue>d0b
venue locale locus>d30+oqw
apex acme>cyu
viceroyalty>d0b
spa>d2m
waterline>j
watermark>j
watershed divide>j+olt
direction>d1a
bearing>d4x+n6u,n75
tack>d4y+n7u
qibla>d4x
trend>d4x
wavefront>d3v
occident>czi
west occident
whereabouts>j
wilderness wild>j+qa5
workspace>d3k
tiltyard>d4g
zenith>j
exaltation>j
zodiac>d27+sbh
mansion>d27
zone>d45+oe4
bridgehead foothold>d27
airhead>d5e
beachhead>d5e
tenderloin>cxo
dmz>d27
outskirt>cxo
continent+s39
bulgaria
myanmar burma
cambodia kampuchea
china prc cathay
congo zaire
guatemala+sas
panama
mexico+sa8
cuba+s6r
czechoslovakia
denmark danmark
copenhagen kobenhavn
norway norge noreg
sweden sverige
germany deutschland frg
berlin+dyf
bavaria+e76
munich muenchen
greece ellas
athens athinai
sodom>j
palestine
italy italia+s61
rome roma
sicily sicilia
firenze florence
venice venezia
yugoslavia jugoslavija
greenland gronland
canada+s7b
australia
papua>d27
brazil brasil+s6n
ireland hibernia+s89,dvf
britain+s65
england+s88
blighty>d6j
london+du1
liverpool
birmingham brummagem
oxford
ireland eire+dvf
sultanate>cxd
egypt
india bharat+s4q
mumbai bombay
tibet thibet xizang sitsang+s6m
indonesia
java
iran persia
iraq irak
japan nippon nihon
tokyo tokio yeddo yedo edo
paris+sa2
ghana
netherlands nederland holland+dvb
hungary magyarorszag+s6i
iceland+dve
iceland+dve
korea+s6p
laos
morocco maroc marruecos+sa5
sind>d27
peru
poland polska
warszawa warsaw
lisbon lisboa
tahiti
russia ussr
siberia
odessa odesa
spain espana
logrono>d7k
switzerland suisse schweiz svizzera
bern berne
syria+s9c
dimash damascus
thailand siam
tunisia
america usa+s4o
confederacy dixie dixieland
alabama
alaska
california
washington
georgia
hawaii
hawaii
maine+dxl
boston beantown
detroit motown
texas
venezuela
reason>f+ka3,ka0
why wherefore>d86
incentive inducement motivator>f+ml0,kjk
dynamic>d88
disincentive deterrence>f
urge impulse>f
abience>d8b
adience>d8b
thanatos>d8b
compulsion>f+qpl
mania cacoethes>f+rp9
agromania>d8g
dipsomania alcoholism potomania>d8g
egomania>d8g
kleptomania>d8g
logorrhea logomania>d8g
monomania>d8g
necrophilia necrophilism necromania>d8g
phaneromania>d8g
pyromania>d8g
wanderlust>d8b
compulsion obsession>f+qpl,ehn
onomatomania>d8r
ethics morals morality>f+qns,raj,pvk,esf
hedonism>d8t
conscience scruples>d8t
incitation>f+mtk,mks,kkz,ml0
cathexis>f
acathexis>f
abyss abysm>day
achondrite>dhu
adjunct>ddx
aerolite>df7
africa+s57
agent
alluvium alluvion>dic
alp>dfk
altocumulus>dbs
anion>de0+s4s
anthill formicary>de7
antilepton
antiparticle
antiquark
aquifer>0
archipelago>dee
arroyo>dde
ascent acclivity climb upgrade>dio+n5w,na8
asia
asterism>0
asteroid+s76
asthenosphere>d27
atlantic+s5d
atoll>dhe
backwater>daa
badlands>def
bank>dio+mfw
camber>dio+net,n1w
barrier>df3
bay embayment>daa
bayou>deb
beach>0+nao
beachfront>dee
bedrock>dhu
honeycomb>5ng
ben>dfk
berm>dek
bight>d9s
billabong>dj7
binary>dj0
biohazard>d94
birdnest>dfw
bit chip flake fleck scrap>dd4+lnc,lnb
blackbody>0
cystolith>dan
blanket>dbi+mi2,nj3,lwq
bluff>dhl
water
bog>dkp+rw2
bonanza>0
boson
bottomland>def
boulder bowlder>dhu+riv
brae>ddk
brickbat>dd4
brook creek>dj7
brooklet>dai
bubble+nqs,k0g,iwi
burrow>ddm+nfg
butte>ddj
calculus concretion>dhu
canal>daa
canyon>dhd
canyonside>dio
cape ness>dee
cascade>dki+nhq
cataract>dki
cation>de0
cave>0+kaz
cavern>dav
cavern
chasm>dg8
chink>dbj+m2j,jm3
chondrite>dhu
chondrule>dd9
chromosphere>d27
cinder clinker>dd4+k17
cirque corrie cwm>dfq
cirrocumulus>dba
cirrostratus>dba
cirrus>dba
clast>dd4
cliff>0
cloud+ov2,nfe
coastland>def
col>j
comet+s75
commemorative>0
continent>dei
contrail>dba
cove>ddz
covering>0+lig
crack fissure scissure>dg8+jm4
crag>db9
cranny>ddl
crater>dfq
crevasse>dbj
crust>d27
crystallite>dhu
plowland ploughland tillage>def+mrz
cumulonimbus thundercloud>dba
cumulus>dba
curtain>d9r
dale>dk8
deep>dg4
defile gorge>j
dell dingle>ddn
delta>0
declivity declination declension downslope>dio+rta
desideratum>dft
deuteron
diapir>0
discard>0+nsm
distributary>dj7
divot>dk4
divot>dgp
downhill>dbz+rta
draw>dde
dregs settlings>dic
drey>dfw
dune>dhl
earth earth globe+qon,ghs
electron negatron>dem
eliminator>d94+jw8
ember>dd4
enterolith>dan
escarpment scarp>dio
esker>dhl
estuary>daa
europe+s6q
exosphere>d27
faulting fracture>dbj
tributary confluent affluent>dj7
fermion
firth>dcj
fishpond>dgv
fjord fiord>ddz
flat>dgr
floodplain>dgr
flowage>daa
foam froth>dak+jzv,k0h
folium>0
fomite>0
foothill>ddj
footwall>dke
foreland>dee
foreshore>0
woodland timberland>dee+mdw
fossil>dhh+fp4,jzf
fragment+pf6,jm9
gallstone bilestone>dan
glacier>0+lih,joe
glen>dk8
grain>a+rid,lx0,j6d,j6j
granule>dd8
grinding>a
grotto grot>dav
growler>dds
gulf>daa
gully>dk8
hadron
hairball trichobezoar>djm
headstream>dj7
highland upland>0+q95
hill>0+rir,mls
hillside>dio
hole>dg8
hollow>dfq+rjf,lsl,lps
hollow>dk8+rjf
holystone+lmc
horsepond>dgv
horst>dbo
hydrosphere>d27
iceberg berg>0
icecap>0
icefall>0
floe>0
impairer>d94+jwn,jfm
inessential nonessential
ingrowth>0
inlet recess>daa
ion+rzr,k0m,jfz
island>dee+f7n
isle islet+de2
isthmus>dee
jupiter
cay>dhe
nephrolith>dan
knoll hillock hummock hammock>ddj+mlr
kopje koppie>de7
kbo
lagoon laguna lagune>deb
lake>daa
lakefront>0
lakeside lakeshore>dig
earth ground>0+m8l,m8m,lqn,naw
land>0
landfall>dia
landfill>dev
landmass>dee
leak>ddl
ledge>dhl
lees>dic
lepton
liman>dea
lithosphere geosphere>d27
llano>dgr
loch>deb
loch>ddz
lodestar loadstar>dj0
lough>deb
lough>dbh
lowland>dfq
main briny>daa
mainland>dee
maria>d27
mars+s54
marsh marshland fen fenland>dkp+rw2
massif>0
matchwood>da5
mechanism>0+qm0
mediterranean
mere>dgv
mesosphere>d27
meteorite>df8+s74
meteoroid meteor
micelle
micrometeorite micrometeoroid micrometeor>df7
midstream>cwu
millpond>dgv
mire quagmire quag morass>dab+rw2,mbf
molehill>de7
monocline>0
moon moon
moor moorland>dgr
moraine>a
daystar>dgs
mountain>0+q96,rir,fj6
mountainside versant>dio
mull>dh1
must>dft
mutagen>d94
narrow>dj4+rwn,jjf
depression>0
nebula>gu8
nebule>dba
necessity essential requirement requisite necessary+qpd,lh2,qpc,qpb
need want>dft+lh2,oma
neighbour>0+d2o,ol0
nest>0+oo5
neve>0
nidus>dfw
nimbus>dba
nova>dj0
nubbin
nucleus>cws
nullah>dk8
ocean>daa
seabed>dfq
oceanfront>0
offing>daa
opening gap+mgk
outcrop outcropping>dhu+jst
overburden>def
oxbow>dee
ozonosphere>d27
pacific
pallasite>df7
paring sliver shaving>dd4+s0r,j6k,oaf,mcw
track>j+nhc,n50,nrh,nie
pebble>dhu
peneplain peneplane>dgr
peninsula>dee
permafrost>def
petrifaction>dhu
photoelectron>dcd
photon>dad
photosphere>d3v
pit cavity>ddm
plage>d9u
plain champaign>dee
planet+s05
polder>def
polynya>daa
pond>deb
puddle>daa+n5c
pothole chuckhole>ddm
precipice>db9
prion
virino
promontory headland foreland>0
proton
ptyalith>dan
pulp mush
pulsar>dj0
quark
quickener invigorator enlivener>d94+jac,iyc,iy2,ju2
quicksand>dgp
radiator>0
rangeland>def
rapid>dkk
rathole>ddl
ravine>dk8
reef>dhl
relaxer>d94+jsf,iy6
relict>0
remains>0
repressor represser>d94
retardant retardent>d94+jtt
ribbon>0+n1r
ridge>0+oqi
ridgeline>0+oqi
rift>dg8
rill>daa
rip rent snag>dg8+md8,mef,md9,mee
river>dj7
riverbank riverside>d9p
riverbed>dfq
rivulet rill runnel streamlet>dj7+dj7,nhb
rock stone>0+riv,ltk
saddleback>j
lick>dic
saltpan>dfq
sandbank>dhl
sandbar>dhl
sandpit>dgp
satisfier>d94+op7,mxx,lgl
sawpit>dgp
scablands>def
scurf exfoliation>da5+lno,m9h
scintilla+ouk
scraping>dd4
scurf>da5
sea>daa
seamount>dfk
seashore coast seacoast>dig+rym,pcx
seaside seaboard>dia
sediment deposit
shag>djm+rqp
shiner>0+oum
shoal shallow>daa+pmt,k2a,k2b
shore>0+naw,osd
shoreline>cwc
shortener>d94+je9,jki
sialolith>dan
siderite>df7
sinkhole>dfq
slack>dja
slash>dee
slope incline>0+nf1
slough>dji
slough>dab+rw2
snowfield>dgr
soapsuds suds lather>dcv+iza,jzw,jzv,mbj
spall spawl>dd4
spit>dar
splint>dgf
splinter sliver>da5+s0r,j6k,jm8,pno
spoor>djx
outpouring>0
spume>dcv+jzv
star
star
steep>dbz
steppe>dgr
strait>daa
stratosphere>d27
stratus>dba
stream watercourse>daa+dht
streambed>dfq
stressor>d94+mwl
stretch+okz
subcontinent>dei
sun sun
supergiant>dj0
supernatant>a+rns
supernova>dj0
superstring
swale>dk2
swamp swampland>dkp+rw2,ov5
swath>dgg
swell>0
talus scree>0
tangle>0+m5a
tarn>deb
teratogen>d94
thermion
thermosphere>d27
thunderhead>dbs
tideland>dia
tidewater>dee
tideway>daa
tor>ddj
tor>dhu
trail>dgg
trapezium>dj0
deep>dfq
tropopause>d27
troposphere>d27
trough>dfq
tundra>dgr
turf sod sward greensward>def+luj
universe world cosmos macrocosm>0+ryt,pfm
urolith>dan
vagabond>0+n1o
valley vale>dfq
variable+ru5
transmitter>d94+nt9
volcano>dbj
crater>0
wadi>dde
wall>0
warren>dal
wash>dj8
watercourse>daa
waterfall falls>daa
waterside>d9p
waterway>daa
weakener>d94+jpx,jcu
wimp
web>0+r9l,mmu
webbing>dkn
wetland>def
whinstone whin>dhu
whitewater>dcv
wight>cxe
wonderland>dee
wormhole>ddm
xenolith>dhu
yeti>dl9
doppelganger>dl9
bogeyman bugbear bugaboo boogeyman booger>dl9
hobbit>7y3
mermaid>7y3
merman>7y3
argus>7y3
cadmus>7y3
calypso>dnt
cyclops>7y3
giantess>7y3
ogre>7y3
ogress>dl7
monster>7y3
amphisbaena>dl9
basilisk>dl9
centaur>dl9
cerberus hellhound>dl9
chimera chimaera>dl9
cockatrice>dl9
dragon firedrake>dl9
geryon>dl9
gorgon>dl9
aglaia>dm5
euphrosyne>dm5
thalia>dm5
gryphon griffin griffon>dl9
harpy>dl9
hydra>dl9
leviathan>dl9
manticore mantichora manticora mantiger>dl9
minotaur>dl9
nibelung>dn3
roc>dl9
sphinx>dl9
troll>dl9
typhoeus>dl9
typhon>dl9
werewolf wolfman lycanthrope>dl9
witch>7y3
wyvern wivern>dlg
nature
supernatural occult+pvb,qox
theurgy
fate+khu
deity divinity god immortal>8jg+q7j
daemon demigod>dm5
fomor fomorian>dm5
lir ler>dm5
anunnaki enuki>dm5
lilith>dm5
aditya>dm5
ahura>dm5
asvins>dm5
dharma>dm5
garuda>dm5
marut>dm5
ribhus rhibhus>dm5
soma>dm5
vajra>dm5
avatar>dm5
buddha siddhartha gautama
goddess>dm5
god+q7i
godhead lord creator divine almighty jehovah
eon aeon>8jg
trinity>dmo
hypostasis>dmo
demiurge>dm5
faun>dm5
angel>8jg+qk2
archangel>dmu
gabriel>dmv
michael>dmv
raphael>dmv
cherub>dmu
seraph>dmu+qk2
fairy faery faerie fay sprite>8jg
elf hob gremlin pixie pixy brownie imp>dn1
gnome>dn1
undine>dn1
leprechaun>dn2
sandman>dn2
puck>dn1
bogey bogie
devil fiend demon daemon daimon+k3g,k3h
eudemon eudaemon>dmu
incubus>dn9
succubus succuba>dn9
dybbuk dibbuk>dn9
satan devil lucifer beelzebub+k3h
banshee banshie>8jg
genie jinni jinnee djinni djinny djinn>8jg
shaitan shaytan>dng
eblis>dng
houri>7y3
familiar>8jg
trickster>8jg
poltergeist>gat
oberson>dn1
titania>dn1
peri>8jg
apparition phantom phantasm phantasma fantasm specter spectre>8jg+qoy
satyr>dm5
silenus>dm5
nymph>dm5
hesperides atlantides>dnt
hyades>dnt
oread>dnt
pleiades>dnt
sterope asterope>dnt
daphne>dnt
naiad>dnt
nereid>dnt
oceanid>dnt
dryad>dnt
salmacis>dnt
aether>dm5
venus urania
moirai moirae>dm5
parcae>dm5
muse>dm5
pontus pontos>dm5
rhadamanthus>dm5
leto latona>dm5
aesir>dm5
andvari>dn3
vanir>dm5
jotun jotunn>7y3
mimir>7y3
nanna>dm5
norn>dm5
sigyn>dm5
ull ullr>dm5
vali>dm5
vitharr vithar vidar>dm5
wyrd weird>dm5
character>7y3
self>7
adult grownup>7+qlb,ina
adventurer venturer>7+o3p,og9,1iq,og7
anomalist>dq6+ifb,dou
anomaly>7+qq6,dot
applicant applier>7
appointee>7+o4z,ob3
argonaut>dos
ashkenazi>ds9
attender attendee meeter>fpv+oc0,ol7
auctioneer>e0u+5b,nu8
behaviorist behaviourist>fxk
benefactor helper>7+ogf
benefactress>dp2
captor capturer>7
caster>dqs
changer>7+j8h,j5n
coadjutor>e4r
cofounder>ew4
commoner>7
communicator>7+khl,khh
constituent>goa
contestee>gqm+kqz
contrapuntist>ehm+a8l
contrarian>f7g
consumer>gm4+led
contadino>eu2
contestant>7
coon>g30
cosigner cosignatory>g7w+o9y
coward>7+p54,mv3,nh1
creator>7
defender guardian protector shielder>fvm+lc2,165,lby,1ko
withstander>egw+law
discussant>fpv+kmg
disputant eristic>7+kjv
engineer technologist>7+8t2,1t2,kfo,kfk
enologist oenologist fermentologist>gb5+7z9
ensign>fha
entertainer>7+och
eulogist panegyrist>fnw+9pk
excavator>gr9
experimenter>g0y+ofd
expert>7
exponent>dq6+kya
female>7+ql4
gypsy gipsy>7
finisher>dqs
individualist>7+6gk
inhabitant habitant dweller denizen indweller>7+onv
native indigen indigene aborigine aboriginal>7+q1o
innocent>7
intellectual>7
juvenile>7+s3f
lover>7+mz0,mup,muo
leader>7+i9g,cq2,2f7,o7y
male>7+ql2
mediator intermediator intermediary intercessor+kj0
mediatrix>dqb
monochromat>7
naprapath>gic
national>7+s7m
nativist>fry+8mg
nonworker>7
peer equal compeer>7+op8,puw,kbb,js6
perceiver percipient observer beholder>7+nm2,o94,nnm,nl7
percher>7+mc6
precursor forerunner>7
primitive>7+prq
recipient>dzx+nrv
religionist>7+8xq,6ky,cb5,8jv
sensualist>7+baf
traveler traveller>7+mzq,mza
unfortunate>7+q29
worker>7+o5s,o5y
wrongdoer offender>7+ohv
african>7+s57
aryan>dr0
negro negroid>7
mulatto>7
quadroon>7
octoroon>7
white caucasian>7+p3y
circassian>dr0
semite>dr0
babylonian>dr2
assyrian>dr2
kassite>dr0
elamite>dr0
whitey honky honkey honkie>dr0
wasp>dr0
asian asiatic>dq3
tatar>dwk
udmurt votyak>dwk
amerindian>7
brave>gp9
apache
biloxi>drq
catawba>drq
dakota>drq
dhegiha>drq
essene>ds9
hidatsa>drq
iowa ioway>drq
ofo>drq
oto otoe>drq
kachina>8jg
santee>drq
sioux siouan>drc
teton lakota>drq
taracahitian
tutelo>drq
winnebago>drq
slav>dss
anabaptist>ds3+904
mennonite>drw
dunker dunkard tunker>e6i+mes
christian>7+cb6
adventist>drz+8zm
gentile goy>drz+rze
gentile>7
protestant>drz
quaker>drz
catholic>drz+s4f
papist>ds5+1xr
uniat uniate>ds5
copt>drz
jew israelite>7+saj,sai,s4i
jewess>ds9
kike hymie sheeny yid>ds9
muslim moslem>7
buddhist>7+cby,90d
mahayanist>eoj
hinayanist>eoj
lamaist>eoj
tantrist>eoj
hindu hindoo>7
swami>dsi
chela>dsi
jainist>eoj+cbv,90b
shintoist>eoj+90g
rastafarian rasta>eoj
mithraist>eoj+90i
zoroastrian>eoj
eurafrican>dss
eurasian>dss+sa4
european>dq3
sahib>dss
celt kelt>dss+s64
frank>dss
teuton>dss
albanian>dss
andorran>dss
anguillan>dq3
antiguan>dq3
argentinian>dq3
australian aussie>dq3
austronesian>dq3
austrian>dss
bahamian>dq3
basque>dss
barbadian>dq3
belgian>dss+s6e
bermudan bermudian>dq3
bolivian>dq3
brazilian>dq3
tupi>dq3
guarani>dq3
maraco>dq3
bulgarian>dss
byelorussian belorussian>dss
canadian>dq3+s7b
chilean>dq3
colombian>dq3+s6o
cuban>dq3+s6r
cypriot cypriote cyprian>dss
czechoslovak czech>dss
czech>dss
slovak>dss
dane>dss
dutch>cff
zealander>dtp
ecuadorian ecuadoran>dq3
salvadoran salvadorian salvadorean>dq3
britisher briton brit>dss
englishman>dtu
saxon>dss
jute>dss
lombard langobard>dss
limey>dtv
cornishman>dtv
londoner>dtu+d6m
cockney>du1
ethiopian>dqu
amhara>du3
eritrean>du3
finn>dss
komi>dwk
cheremis cheremiss mari>dwk
ingrian inger ingerman>dwk
karelian carelian>dwk
ostyak khanty>dwk
latvian>dss
lithuanian>dss
mordva mordvin mordvinian>dwk
nganasan>dwk
selkup>dwk
samoyed>dwk
veps vepse vepsian>dwk
vogul mansi>dwk
yeniseian>dwk
frenchman frenchwoman>dss
gaul>dul+s67
parisian>dul+sa2
breton>dul
savoyard>dul
angevin angevine>dul
balkan>dss
creole>dx1
creole>dq3
cretan>dss
greek hellene>dss+s9b
achaean achaian>duv
aeolian eolian>duv
dorian>duv
ionian>duv
athenian>duv
corinthian>duv
laconian>duv
lesbian>duv
spartan>duv
arcadian>duv+rb7
theban>duv
thracian>dss
guyanese>dq3
haitian>dq3
moro>dwg
netherlander dutchman hollander>dss+d74
norman>dul
hungarian magyar>dss+s6i
icelander>dss+d76,d77
irelander>dss+d6q,d6i
irishman>dvf
paddy mick mickey>dvg
israeli>dr9
sabra>dvi
italian>dss+s61
wop dago ginzo guinea greaseball>dvk
etruscan>dvk
neopolitan>dvk
roman>dvk+s4h
venetian>dvk
sicilian>dvk+s69
tuscan>dvk
oscan>dvk
samnite>dvk
jamaican>dq3
japanese nipponese>dr9+s6l
ryukyuan>dvv
jap nip>dvv
korean>dr9+s6p
lapp lapplander sami saami same saame>dss
latino>dq3
levantine>dq4
luxemburger luxembourger>dss
macedonian>dss
mauritian>dq4
chicano
greaser wetback taco
mexicano
montserratian>dq3
gurkha>gac
kiwi>dq3
norwegian norseman norse>dss
paraguayan>dq3
peruvian>dq3
quechua kechua>dq3
inca>g2s
filipino>dq4
pole>dss
polack>dwh
romanian>dss
russian>dq4
muscovite>dwk
scandinavian norse northman>dss+s6c
scot scotsman scotchman>dss
scotswoman scotchwoman>dwn
seychellois>dq4
siberian>dwk
slovene>dss
spaniard>dss
sudanese>dqu
swede>dss
british brits>cff+s9x
irish>cff+s89
french>cff+jrn,jrm
swiss>cff
tyrolean>dss
ukranian>dss
american>dq3+s4o,jrl
alabaman alabamian>dx1
alaskan>dx1
arizonan arizonian>dx1
arkansan arkansawyer>dx1
bostonian>dx1
californian>dx1
carolinian>dx1
coloradan>dx1
connecticuter>dx1
delawarean delawarian>dx1
floridian>dx1
georgian>dx1
idahoan>dx1
illinoisan>dx1
indianan hoosier>dx1
iowan>dx1
kansan>dx1
kentuckian>dx1
louisianan louisianian>dx1
mainer>dx1+d81
marylander>dx1
michigander wolverine>dx1
minnesotan gopher>dx1
mississippian>dx1
missourian>dx1
montanan>dx1
nebraskan cornhusker>dx1
nevadan>dx1
tarheel>dx1
ohioan buckeye>dx1
oklahoman sooner>dx1
oregonian beaver>dx1
pennsylvanian>dx1
tennessean>dx1
texan>dx1
utahan>dx1
vermonter>dx1
virginian>dx1
washingtonian>dx1
washingtonian>dx1
wisconsinite badger>dx1
wyomingite>dx1
uruguayan>dq3
venezuelan>dq3
welshman welsh cambrian cymry>dss
maltese>dss
german>dss+s63
teuton>dyc
kraut krauthead boche jerry>dyc
berliner>dyc+d60
prussian>dyc
gibraltarian>dss
glaswegian>dwn
grenadian>dq3
slovenian>dss
yugoslav jugoslav yugoslavian jugoslavian>dss
aries>7
taurus>7
gemini>7
leo>7
virgo>7
libra>7
scorpio scorpion>7
sagittarius archer>7
capricorn>7
aquarius>7
abator>7+jed
abbe>dyz
abbess prioress>gfb
abbot archimandrite>gfb
abjurer>7+klc
abnegator>ep8+lav,kir
abominator loather>f1w+mum
abstractor abstracter>grh
absconder>ekl+ni0
absolutist>eoj+ian,cti,8yb
abecedarian>fm9
abiogenist>e7o+gtm
abolitionist+2ea,8kw
abomination>7+mum
abortionist>eov+ex
abrogator>e5a+ob8
absentee>dqq+jso
abstainer abstinent nondrinker>7+lho
abstainer ascetic>7+lho
abstractionist>fp1+r84,8je,2gk
abuser maltreater>dqt+oeh,kou
abutter>fa5+m5j
academician academic>eqs+rxw,clj,cli
academician schoolman>g4d+clj,cli
accessary>ekl
accompanist accompanyist>fjs
accomplice>e4r+o7j,oal
accordionist>fjs
concertinist>fjs
accountant comptroller controller>eb5+14o,143,17o
accused>dzr
defendant>fc5
adept maven mavin virtuoso genius hotshot star superstar whiz whizz wizard wiz>dpx+ri6,ri5,oev
achiever succeeder>7+oex,nxh,of0
acolyte>efo
acoustician>fs6+8rp
acquaintance>7+hfb,hf7
acquirer>7+nrw
acrobat>e50
actor histrion thespian>fr7+mqo
doer>7+o5y,mqa
actress>dzz
addict>7+lf1
addict junkie junky>err+lf1
addressee>dqn+l13,l17,kt9
adjudicator>7+od8
adjuster adjustor>dpx+jiq
adjutant aide>fha
administrator>eun+o79
administrator>f1z+o79
adorer>dq8+mux,noh,myy
admonisher monitor>dpm+kr2,kr4
adolescent stripling teenager teen>dq7+qsb,jez
adoptee>7
adopter>fpo
adulterer fornicator>fbg
adulteress fornicatress hussy slut strumpet trollop>e0f
advancer>dqq+nbu
adventuress>dos
adversary antagonist opponent opposer resister>7+ojj,l8z,kjw,kjx
advertiser advertizer adman>fxq+l02
advisee>7+kr9
adviser advisor consultant>dpx+18l,kr9
advocate advocator proponent exponent>7+kri,knf
counsel counsellor pleader>fal+14q,kr9
aerophile>etx
affiant>7
affiliate>e4s+o7l
aficionado>etx
aficionado>gbu
broker>eb5+nvd
agent>g0u+hl5
aggravator>7+myc
aggressor>f6s
agnostic>7
agnostic doubter>7+kds
agonist>dph+i2u,bb1
agriculturist cultivator grower raiser>eu2+ms7,23m,1qa
agronomist>dpx+8qt
aide auxiliary>e4r+r28
aircraftsman aircraftman>flu
albino>7
alcalde>ffn
alchemist>dq6
alcoholic alky dipsomaniac boozer lush soaker souse>eq1+lh5,lfl
alderman>g0u
alexandrian>g10
alexic>fq6
alienator>7+mym
alienee grantee>dqn
alienist>fxi
aliterate>f5m
allergist>eov
alleviator>gic+j17
alliterator>gb2+mph
allocator>e5a+nxw,ntg
ally>e4s+o74
almsgiver>ep8
alsatian>dq3
alto>g85
alumnus alumna alum graduate grad>g4d+nvm,nvn
amateur>7+r2y
amalgamator>eb4+m57
amazon>7y3
amazon virago>gqz
maenad>gqz
ambassador embassador>eoc+145
ambassadress>e1u
ambusher>e52+lda,lcu
amigo>ewp
amnesic amnesiac>7
amora>fyt
amoralist>eoj+8kx
amorist>etx
amputator>gfn+lmr
amputee>dqr
anagnost>efo
analysand>fq6
psychoanalyst>fxi+kaj
analyst>dpx+kal
anarchist nihilist syndicalist>7+8lk,his
anathema>7
anatomist>dpx+8qf,7h7
ancestor ascendant ascendent antecedent>f95+qdf
ancestress>e2b
anchorman anchorperson>g0r
ancient>7+qvy
ancient antediluvian>fng+qs6
anecdotist raconteur>fke+anu
anesthetist anaesthetist>eov+hn0,8pp
backer>fqe
angiologist>eov+8pq
angler troller>ev3
anglophile anglophil>gfj
anglophobe>f1w
animator>ghh+k3k
animist>eoj+8kz
annalist>f3e+9ja,9gq
annotator>fmv+mpq
annuitant>dqn
anointer>7+j2v
anorexic anorectic>g7r
anthologist>eqp
anthropologist>g4n+8tn
anti>7
anticipator anticipant>gnu+q9g,ohs,kge
antinomian>eoj
antipope>fu8
antiquary antiquarian archaist>dpx
anzac>gac
aphakic>7
aphasic>7
aphorist>dq6+aj1
apologist vindicator justifier>e0n+kt3,9th
apostle>drz+s2b,146
apostle>drz+s2b
apostle>e7o+146
appalachian>dx1
apparatchik>ehf
apparatchik>fn6
appellant>fc5+ocx
appointee>fn6+o4z,ob3
apprehender>7+lj0
aquanaut oceanaut>dqs
aspirant aspirer hopeful wannabe wannabee>dov+p1f,q9f,kf5
apprentice prentice>fm9+k7h,147,k7p
appraiser valuator>esn+kdc
authenticator>ekp+kc7,kdc
appreciator>7+k77
approver>e5a+klw
arabist>g4d
arbiter arbitrator umpire>esn+kj0
arbitrageur arbitrager arb>eb4+nvb
arbiter>dpx
archaist>7+k0q
archdeacon>efo
archduke>fw2
archeologist archaeologist>e2v+8to
archbishop>e8f
archer bowman>dpx
architect designer>dpl+mkb
archivist>egk+2ky
archpriest hierarch prelate primate>fvw+15z
areopagite>fg1
argive>duv
arianist>drz+8w4
aristocrat patrician>dq9+qpw
aristotelian aristotelean peripatetic>eoj+8m4,sab
armiger>gcb
armorer armourer artificer>g6d
armorer armourer>dqs+2lb
arranger adapter>fjr
arriver>dqq+nct
arrogator>7+nwd,nwc
arrowsmith>dqs
arsonist incendiary firebug>ekl+qo
arthritic>fq6+hv2
artilleryman cannoneer gunner>g6d+lcm,31m,lca
illustrator>e4f
artist>dpl+s7t,a6x,7zn,2ll
artiste>fr7
ascender>dqq+n9w
ass>evn
assassin assassinator bravo>fjm+obm
assayer>e27+keb
assemblyman>g0u
assemblywoman>g0u
assessee>7
asshole bastard cocksucker dickhead motherfucker prick whoreson sob>7
assignee>7
assignor>7
assistant helper>dqs+oh5,ogf,pqt,o60
associate>dqi+oak
asthmatic>7
astrologer astrologist>evt
astronaut spaceman cosmonaut>dqq
astronomer uranologist stargazer>fs6+nm9,8rq
cosmographer cosmographist>g4n+8sz,3c9
atavist throwback>2+axm
atheist>eoi+qyo
athlete jock>dph+s3z
attache>gb5
attacker aggressor assailant assaulter>dqt+lb6,kqc,lb4,lb1
attendant attender tender>e4r+ol7
attester attestant>gqw+kmw
auditor>dzp+kei
auditor>geh
augur auspex>fwz+kr7
aunt auntie aunty>f9c
authoress>grh
authority>7
authorizer authoriser>e5a+klm
autodidact>7
automaton>7+qlz,jwu
mechanic>g0o
avenger retaliator>e52+le5
aviator aeronaut airman flier>dqs+n7f,7z2
ayatollah>7
baas>evy
babu baboo>fea
baby babe infant>eev+imp,oi7
boomer>7
pediatrician pediatrist paediatrician>eov+8qk
bacchant bacchanal>etx
bachelor>fea+inb,hic,olf
bachelorette>gqz
backbencher>fb0+2n3
backslapper>err+o3s
bacteriologist>e8c+8pr
sellout>7
baggageman>e53
bagman>fyx
bahai>eoj
bailee>e0v+nxv
bailiff>fn6+14a
bailor>7+ksm
bairn>eeu
baker>dqs
baker>fge
baldhead baldpate baldy skinhead>7
balker baulker noncompliant>7+ojj
ballerina danseuse>em0
balletomane>err
balloonist>dqs+2o7,n7z
ballplayer>e50
bulimic>g7r
bullfighter toreador>7
bandit brigand>gif
bandleader>eht
bandmaster>eht
bandsman>fjs
banker>euw
bantamweight>e9y
bantamweight>grf
baptist>ds3+1y7
bard>ftn
baritone barytone>g85
barker>fwv
barmaid>e6t
barnburner>e4b
barnstormer>fsg+l97
barnstormer playactor trouper>dzz+mqo
baron magnate mogul tycoon>eb4
barrator barrater>dqt
barrister>fal
bartender barman barkeep barkeeper mixologist>erh+7zm
barterer>gjr+nv5
basileus>g2s
basketeer cager>e50
basketweaver basketmaker>fe0
basso>g85
bassist>fjs
bassoonist>fjs
illegitimate whoreson>fna
baster tacker>g6h+lwl
batman>e53
twirler>fr7+ng1
batter hitter slugger batsman>e68+m1q,m1i
bavarian>dyc+d61
beadle>fn6
beadsman bedesman>fva
beast brute wildcat>e52+qb1,lb9
beater>dqs
beatnik>eia
beautician cosmetician>ek6+6b3
bedfellow>7
bedfellow>e4s
beekeeper apiarist apiculturist>eu2+1q9
beggar mendicant>fqi
beggarman>e7g
beggarwoman>e7g
begum>f9t
beldam beldame>fng
believer worshiper worshipper>7+mv0
theist>e7l+s4t,8zh
taoist tao>eoj+cbx,cbw,90f,8my
believer truster>gfj+kgf,kdi
bellboy bellman bellhop>e53
belle>eyj
bellwether>dq9
beloved dear dearest honey>dq8+mup,muo,qk6
benedick benedict>f51
beneficiary donee>dqn+nrj
bereaved>7
berk>gej
besieger>erm+lbv
topper>7+op1
betrothed>dq8+p0m
bettor wagerer punter>exg+lcw,lec
bey>ezc
bey>fea
bibliographer>g4d+9ey
bibliophile booklover>g4d
bibliopole bibliopolist>gjr
bibliotist>g4n+8oi
bidder>dov+ny7
bigamist>gby+hi1,1ho
bimbo>eyj
biochemist>eeo+8ra
biographer>grh+9gr
biologist>g4n+8pk,8pl
biophysicist>fs6+8ru
birder>e1p+ld0
bishop>fvw
biter>7+m3z
blackmailer extortioner extortionist>ekl+oj9
blacksmith>g9h
blasphemer>7
blaster chargeman>gr9+lci
bleacher>dqs+jh5
blogger>7
blond blonde>7
bludgeoner>e52+m2l
bluecoat>7
bluejacket sailor>g6d+mzt
bluestocking>gqz
boatman waterman>dqs+n7r
boatswain bosun>few
boarder>f7a+ndd
bobby>ftu
bobbysoxer>fae
bodybuilder musclebuilder>7
bodyguard escort>dpm
boffin>g0y
bohemian>dss
bolshevik marxist bolshie bolshy>7+jrg
bolshevist>ehf+cpc,jrg
bombardier>flu
bombshell>dpt
bondholder>f7g
bondman bondsman>g8y
bondman>g8y
bondwoman bondswoman bondmaid>g8y
bondwoman bondswoman bondmaid>g8y
bondswoman>dp2
bookbinder>ek6
bookdealer>fge
booker>e0v+kd2
bookkeeper>dzp
bookmaker bookie>exg
bookmaker>fe0
bookseller>for
bookworm>fzj
booster shoplifter>gif+nwi,nwk
bootblack shoeblack>7
bootlegger moonshiner>ekl+nu1
bootmaker>eg9
borderer>dq3
bore>7+k2n,myg
borrower>dqn+nzy
boss hirer>eri+o5p
boswell>gfj
botanist phytologist>e8c+8qx
boulevardier>gnw
bouncer>f0l
bourbon>fzi
bourgeois burgher>dp9
bowler>ft2+n28,ldq
boxer pugilist>egw+vz
boy>fea
slogger>e9y+m1q
cub lad laddie sonny>fe3
boyfriend beau swain>fea
bragger braggart boaster blowhard vaunter>eqy+ks3
bracero>f9p
brachycephalic>dor
brainworker>dq6
brakeman>gjz
brawler>egw+kjs
brewer>fen+mm2
brewer>fe0+mm2
briber suborner>ekl+oja,nx8
bricklayer>ek6
bride>fle
bridesmaid>e53
broad>gqz
brother>f9b+p68
brownie>fe3
brownshirt>fkp
browser>gb7+o04,lsy
brunet brunette>7
buddy chum crony pal sidekick>ewp+ok4
bugler>gl2
constructor>7+mla
bull bruiser strapper samson>fea+m7q
cop>ftu+lj0
bully tough hooligan ruffian roughneck rowdy yob yobo yobbo>e52+l4q
bullyboy>eaq
bungler blunderer fumbler bumbler stumbler botcher fuckup>f60+of3,ohu,ixc
bunkmate>dzw
bunny>gop
bunter>e75+m0x
bureaucrat>fn6
burgess burgher>dtv
burglar>gif+oi9
burgomaster>ffn
burgrave>ezc
bursar>gkk
busboy>erh
bushman>fsi
businessman>eb5
businessperson bourgeois>7
busker>dpt
busman>epv
buster broncobuster>f42
buster>eeu
butcher slaughterer>dqs+lth
butcher>fjm
butcher meatman>fge+lth
butler pantryman>fem
laughingstock stooge>gnc+mqp
butterfingers>7
buyer purchaser emptor vendee>elb+nrr
bystander>gb7
cabalist kabbalist>g4d
cabalist kabbalist>dpx
cabalist>fg1
cad bounder blackguard hound>gni
caddie>e53+l9b
caitiff>dpk
calculator reckoner figurer estimator>dpx+ka4,mqn,kfq
caliph calif kaliph kalif khalif khalifah>g2s
caller>gnw+oc2
phoner telephoner>gb2+kkq
calligrapher calligraphist>dqs+9bf,mok
campaigner candidate nominee>fty+l95
camper+oo3
campmate>dzw
canary>g85
candidate>7
cannibal anthropophagus>g3x+lep
fodder>gac
canonist>gb5+s82,9ns
cantor hazan>dq9
capetian>gay
capitalist>ei8+s80,p6f,cp4
capo>f1z
headwaiter>erh
captain skipper>fha+o8g,14f
captain>ftu+14f
captain>fha+14f
chieftain>dq9+14k,o7z
captive>8+q2t
carbineer carabineer carabinier>g1k+32g
cardholder>ft2
cardholder>fos
cardinal>e8f+14g
cardiologist>eov+8pt
cardsharp cardsharper sharper sharpie sharpy>ft2
careerist>fwo+ix,tl
caregiver>dor
caretaker>ela
carhop>goo
carillonneur>fjs
caroler caroller>g85+mre
carolingian carlovingian>gay
carpenter>gr5+o5n
newsboy>en2
carrier bearer toter>dqq+m4h,m4a
carter>dqs
cartesian>evm
carthusian>ewo
cartographer>ey9+1qx
cartoonist>eph+9ks,9w8
cartwright>ek6
cashier>7
castaway>dqr
castrato>g85
casualty>gnb
casualty>gnb
cataloger cataloguer>fbh+mje,kb7
catalyst
catamite>fe3
catcher backstop>f6c+m3f
catechist>gh9+9c6
catechumen neophyte>geh
caterer>gfi+lgj
catholicos>dq9
cattleman>gdo
cavalryman>gac
cavalryman trooper>gac
caveman troglodyte>dqm
celebrant celebrator celebrater>7+oj3,ocd
celebrity>dor
celibate>7
cellist violoncellist>fjs+34d
censor>fn6+sf,kdg
censor>7
enumerator>fn6+kxh
centenarian>fng
snapper>fbw
centrist moderate moderationist>dor+8ye
centurion>gp9
cpa>dzp
chachka tsatske tshatshke tchotchke tchotchkeleh>eyj
chamberlain>gdc
chamberlain>gkk
chambermaid>fdv
chameleon>7
paladin>dpm+p4h,ok7,ldy
champion champ>g1v
chancellor>eqs+14i
chancellor premier>g0u+q0o,15x,14i
premier>g0u+q0o,15x
chancellor>et0
chandler>fe0
chandler>g15
changeling>eeu
chap fellow feller fella lad gent blighter cuss bloke>dqa
chaperon chaperone>dpm+ne2
chaplain>efo+14j
chapman>fqt
chauffeur>epv+ngi
charioteer>dqs+35f,n86,n4i
charmer beguiler>7+mx6
chartist>dpx+a70,mte
charwoman char>f9p
chatelaine>eri
chatterer babbler prater chatterbox spouter>gb2+l6g,l4v,l4x,l7m
chauvinist jingoist jingo patrioteer>fqb+6p6,qwo
cheapjack>fqt
chebab>e0c
chechen>dwk
checker>e53
cheerer>gb7+kpx,kpy
cheerleader>dq9
cheerleader>gfj
cheesemonger>gjr
chemist>g4n+8ri
cherub>e5k
chewer>dpf+li1
chichi>7
ceo>et0
cfo>et0
child kid youngster minor shaver nipper tiddler tike tyke fry>dq7+qsd,imq,i8w
child>fna
chimneysweeper chimneysweep>f9p
chiropractor>gic
chiropodist podiatrist>eov+8ql
chit>eyj
choirboy>ef5
choirmaster precentor cantor>fjr+15t
choker>dqr
choragus>dq9
choreographer>dpl+mpy
chorister>g85+cgt
showgirl chorine>em0
chosen>em5
chronicler>f3e+l27
chump fool gull patsy sucker mug>gnc+mbs,oiv,kpm
chutzpanik>7
churchgoer>7
churchwarden>fn6
cicerone>f0r
cinderella>gqz
cypher nobody nonentity>dp9
citizen>dqf+hgy,6qt
civilian>efg+qmt
claimant>dov+nwd
clarinetist clarinettist>fjs
classic>e4f
classicist>e4f+8u8
classifier>dq6+kbd
claustrophobe>fl9
clergyman reverend>dq9
cleric churchman ecclesiastic>efo
clericalist>eoj
clerk>erh+ryl,14l,o5t
climatologist>dpx
clinician>fv4
clocksmith clockmaker>ek6
closer>7+o6u
clothier haberdasher>fge
clown goof goofball>egy+rx0,ohu,j4g
clown buffoon>evn
tutor>gh9+1or
coach manager handler>gjy+15i,o87,knw
coachbuilder>ek6
coachman>dqs
collier pitman>fhg
coaster>dqq+n25
coaster>g10
coastguardsman>e8q
coauthor>grh
cobber>eal
cobbler shoemaker>fe0
codefendant>dzr
codger>fnf
cog>geu
coiner minter moneyer>dqs+h7d,mk8
coiner>fe0+mp4
cooperator partner pardner>e4s+ca9,o67
quisling>gk0+2aq
confrere fellow>e4s+ciz
colleague workfellow>e4s
gatherer accumulator>dqs+nsc
collector aggregator>7+lz1
colleen>eyj
collegian>geh
colonel>fha
blimp>fzi
colonial>g10+ryo
colonialist>e7o+uo
colonizer coloniser>ew4+ok9
coloratura>gap
colorist>fp1+6vs,mp1
colossus behemoth giant titan>dor+qh8
columnist editorialist>f8h+92e
combatant battler belligerent fighter scrapper>7+kjv,l8z,l8y,qa7
comber>dqs
comedian comic>fr7+qb6
comedienne>egy
comedienne>dzz
comer>g1v
ianfu>fx6
commander>dq9+14m,o81,ki8
generalissimo>eh5
commandant commander>fha+14m,o81,ki8
commando ranger>g6d
commissar>fn6
commissionaire>ep9
commissioner>f1z
committeeman>fg1
committeewoman>fg1
councillor>fg1+14p
commodore>fha
communicant>drz
communist commie>ga0+cp6
communist>fty+cp6
commuter>fpz
companion comrade fellow familiar>ewp+ok6,pye,hf5,690
companion>dqq+hf5,osu
compiler>grh+mjb
complexifier>7+jqu
composer>fjr+mps
compulsive>7+qpl,d8r
concessionaire concessioner>eb4
conchologist>egk
concierge>ecj
conciliator pacifier peacemaker reconciler>dqb+jx1,mtw
concubine courtesan doxy paramour>fhv
conductor>fjr+mrh
confectioner candymaker>fe0
collaborator henchman>dzk
confederate>gfj+qql
conferee>dqn+nvj
confessor>fvw
confidant intimate>ewp+kwm
confidante>ehz
confucian confucianist>e7o
congregant>efb
congressman congresswoman representative>fb0
rep>ei3
connoisseur cognoscente>dpx+872
conqueror vanquisher>gne+l9o,jvh
conquistador>etb
conservative conservativist>dor+8yl
conformist>ei8+8y7,j6y
recusant>eom
nonconformist chapelgoer>ds3
anglican>ds3+s5x
consignee>dqn+o1z
consort>gby+ok6
conspirator coconspirator plotter machinator>ekl+kf9,kfa
constable>fak
constructivist>e4f
consul>eoc+14n
consumptive lunger tubercular>g7r
middleman>g0u
contemplative>7
contemporary coeval>dqi
contractor>ean+ksh
declarer>ft2
contralto>g85
contributor>grh
convalescent>g7r+j3g
convener>dq9+kkv
schmoozer>gb2+l51,ahj
converso>eiv
convert>7
conveyancer>fal+9i6
conveyer conveyor>fgj+kw3,nid
convict inmate yardbird>fw8+ktz
cook>dqs+mm8,mm3,jl5
chef>eiz
cooky>eiz
coordinator>fo4+o7r,jr4
copartner>7+caa
copilot>fsg
coppersmith>ek6
copycat imitator emulator aper>7+opg,oph,ms8
copyreader>eqp+k9j
copyist scribe scrivener>erh+9g4,msl
copywriter>erh
coquette flirt vamp vamper minx prickteaser>gqz+l4z,l4y
coreligionist>7
cornhusker>dqs
coroner>dpx
corporal>flu
corporatist>gfj
correspondent>dpa+l2o
correspondent newspaperman newspaperwoman newswriter pressman>f8h
corsair>fsm
cosmetician>g5s
cosmetologist>dpx+18m
cosmopolitan cosmopolite>gan
costermonger>gjr
cotenant>fos
cottager>dq3
cotter cottar>fqp
counselor counsellor>e0m+14q,kr9
counselor counsellor>gfh+14q
counterperson counterwoman counterman>goo
counterspy mole>gc5
compatriot>dqf
countryman>eju
countrywoman>eju
courser>f4y
courtier>e53
cousin>f95
couturier>dpl+mkb
cowboy cowpuncher puncher cowman cowpoke cowhand cowherd>f9p
vaquero buckaroo buckeroo>ek1
cowgirl>ek1
coxcomb cockscomb>em1
crackpot crank fruitcake screwball>eqi+r18
craftsman artisan journeyman artificer>dqs+7zh
craftsman crafter>dpl+mlm,7zh
craftsman>fwo+7zh
crammer>efz
crammer>geh+k81
crapshooter>exg
crawler>7+n4z,n21
crazy loony looney nutcase weirdo>fcx
wight>7+mir
creditor>7+nvp
creep weirdo weirdie weirdy spook>7+n4z
crewman>erh
crewman>dqs
cricketer>e50+l82
crier>fqt
criminal felon crook outlaw malefactor>dqt+qhs,obe,oed
criminologist>gb5
crimp crimper>f90
cripple>7
critic>esn+pl4,knc
critic>fwo+knc
crofter>eu2
crooner balladeer>g85+99j,aar,l65
crossbencher>fb0
crossover>goa
croupier>exg
crusader>gp9
cub greenhorn rookie>fm9
cubist>fp1+cu6
cuckold>f51+oiw
cuirassier>edb
cultist>evm+ce5,8jw,2ax
cunt bitch>7
cupbearer>e53
curandera>gic
curandero>gic
curate minister parson pastor rector>efo+s2c,15p,rzy
curator conservator>ela+14s
curmudgeon>fng+q5m
currier>ek6+k06
custodian keeper>dpm+16k,r3y,14t
customer>dpf
client>7
cutler>gjr
cutter>dqs+mcx
cutthroat>fjm
cybernaut>7
cyberpunk>grh
cyborg>7
cyclist bicyclist bicycler biker>fqr+n76,2s5
cynic faultfinder>7+kom,rs8
cytogeneticist>ey4
cytologist>e8c
czar>glg
czar tsar tzar>gay
dabbler dilettante sciolist>e1p+781,o66
dacoit dakoit>gif
dad dada daddy papa pappa pop>eu9
dairymaid milkmaid>eu4
dairyman>eu2
dalesman>g10
dallier dillydallier mope lounger>f5i+on0,n5m,ona,nd3
dalmatian>dss
dame wench>eyj
damsel demoiselle damoiselle damosel damozel>fdu
madam gentlewoman>gqz
dancer terpsichorean>fr7+n34,mq0
dandy dude fop gallant sheik>fea+j0d
daniel>f8i
danseur>em0
daredevil madcap hothead swashbuckler lunatic>dos
darling favorite favourite dearie deary ducky>dq8+m2q,qk8,qk6
darwinian>e0n
dastard>dpk
dauber>fp1+lkg
daughter>eev
dauphin>fw2
dawdler laggard lagger trailer poke>f5i+ngo,ngm,nc8,nd3
daydreamer woolgatherer>f5i+mk4,o6c
deacon>fn6
deaconess>emd
deadeye>fex
deceased decedent departed>7+oyl,jna
decoder decipherer>dq6+l1k
dropout>fys
deadhead>dqh
dean>e09+14u
doyen>er2
debaser degrader>7
debtor debitor>7
debutante deb>gqz
decadent>7+jbk
deceiver cheat cheater trickster beguiler>dqt+oj1,az,1go,oio
deckhand roustabout>few
decorator ornamentalist>e4f+tj,mn9
defamer maligner slanderer vilifier libeler backbiter traducer>enw+kp2,ku4,kp0,kp1
defaulter>dph
defeatist negativist>frj+7e0,bg9,b92,bgh
defecator voider shitter>7+j20
deist>7+8zi
freethinker>7
delayer>7
delegate>g0u+o4p,o4w
delinquent>dqt
deliveryman deliverer>erh+m3c
demagogue demagog>fty
demander>7+l3e,kii
demigod superman ubermensch>dq9
demimondaine>fx6
democrat>e0n
populist>e0n+8ln
democrat>fty
demographer demographist>ga8
demoniac>fiq
demonstrator>gh9+nn1
denturist>ghh+3hc
dentist>f26
dependant dependent>dqn+poa
depositor>f7g+nz2
depressive>g7r
deputy>fak+o4v,o4u
surrogate>e0v+o4v,o4u
dermatologist>eov+8pw
dervish>ets
descendant descendent>f95+otm
descender>dqq
deserter defector>dqt+ojm,k8e
intriguer>fsw
deskman>ftw
desperado>ekl
desperate>dqr+mxg
ruiner undoer waster uprooter>7+mly,jpq,mdp,miw
detainee>fw8+ocp
detective tec>ftu+kkh
detractor disparager depreciator knocker>elk+kov,k1q
developer>dpl
devisee>e7u
diabetic>g7r
diagnostician pathologist>eov+8qj,8q6
dichromat>7
dick gumshoe hawkshaw>env
dictator potentate>g2s+po0,cti
dictator>gb2
dieter>7
nutritionist>gb5+bir,8tc
dietician dietitian>gb5+bia,217
diemaker diesinker>ek6
differentiator discriminator>7+oe5,kb0,kb2
digger>f9p+lsm
diocesan>e8f
diplomat diplomatist>fn6+aio,ppq
diplomate>eov
director manager>e09+15i,o87,14v
director>gfh+mq2
director>fg1+14v
dci>f1z
nonbeliever>7
disciple adherent>evm+14w
disentangler unraveler unraveller>7+maa,ma8
dispatcher>erh+n8n
dissenter dissident protester objector>7+klz,oet,kuf,kls
distiller>fen
distortionist>fp1
distributor distributer>gfi+obc
diver frogman>etb
divider>7+oa9
diviner>gnu+nkd,lsx
divorcee>gqz+occ
docent>gh9
doctor doc physician medico>f26+j2g
dodderer>fng+n5n
dodger fox slyboots>emq+p09,oit,km4
dodo fogy fogey fossil>fng
doge>f8i
dogfighter>fsg+1u4
domestic>g6b
dominatrix>gqz
dominican>dq3
dominus dominie domine dominee>efo
don>ey8
donatist>eoj+8zq
donna>gqz
donor presenter bestower conferrer>dp2
doorkeeper doorman porter gatekeeper ostiary>f0l
doorkeeper ostiary ostiarius>efo
dosser>gk2
dotard>fng+or3
dowager>gqc
doyenne>er2
draftee conscript inductee>g6d+o48,l9i,l9e
drafter>grh+mpf
draftsman>e4f+1rw
draftsman draughtsman draftsperson>dqs+1rw
dragoman>f75
dragoon>edb+o6p
redcoat lobsterback>gac
dramatist playwright>grh+a7i,mpe
draper>gjr
attractor attracter>dpt+m8w
drawler>gb2+l0d
dreamer>g92+nl5
dribbler driveller slobberer drooler>7+j47
imbiber toper juicer>dpf+lfp,mbs,lfh,lfl
drinker>dpf+lfh
driveller jabberer>gb2+l6g
driver>fno+n6r
drudge peon navvy>f9p+o6d
druid>fvx
majorette>eht
majorette>e74
drummer>fr4+npd,mrg
drunkard drunk rummy sot inebriate wino>eps+lh6,lh5,pqz,lfp
druze druse>eoj
dualist>eoj+8l4
duce>dq9
duke+i9b,cy0
dueler dueller duelist duellist>e0j+1ig,28x,lbe
duffer>7
dummy boob booby pinhead>g84+ohu
dunce dunderhead numskull blockhead bonehead lunkhead hammerhead knucklehead loggerhead muttonhead shithead dumbass fuckhead>gej
dwarf midget nanus>7+oqy
dyer>dqs+jhe
dyslectic dyslexic>7
dyspeptic>g7r
otologist>eov+8qa
earl+i9c,cy1
easterner>dq3
eater>dpf+lf6,lfa
eccentric flake oddball geek>7
eclectic eclecticist>fry
ecologist>e8c+ifs,8r0
econometrician econometrist>eqm+8ty
economist>g4n+cp9
economizer economiser>fos+o2w,nw0
ectomorph>7
editor>dqs+14x,jb1
subeditor>eqp+k9j
educationist educationalist>gb5+8ng,1og
educator pedagogue pedagog>fwo+o4f
edwardian>exg
effecter effector>7+ohg,mkh
egalitarian equalitarian>fiw+pnx
egghead>dq6
egomaniac>eqy
egotist egoist swellhead>7+6ln,r48,bck,6pz
egyptologist>e3t
ejaculator>gb2+l0l
ejaculator>fea
elder>dor+rdy
electrician linesman>dqs
elegist>ftn+99o
liftman>fno
elitist>fiw+8yp
elizabethan>7
elocutionist>fnw+acx
embalmer>fiy+nsy
embezzler defalcator peculator>gif+nxs
embryologist>eov
emir amir emeer ameer>g2s
emissary envoy>g0u
emperor>gay+qpz
empiricist>fry+8m8
employable>dqs
employee>dqs+o5p
employer>dq9+o5p
enchantress witch>fn1
enchantress temptress siren delilah>gqz
endomorph>7
foe foeman>e0j
endodontist>ene
engraver>dqs+ltd
enjoyer>7+mz0,myb,lh8
enrollee>7+oap
enthusiast partisan partizan>gfj+8xb
entrepreneur enterpriser>eb5+c9x,6lp,1ir
envoy>eoc
eparch>ezc
eparch>e8f
ephesian>duv
epicure gourmet gastronome epicurean foodie>dqp
epidemiologist>g4n+8py
epileptic>g7r+s5a
episcopalian>ds3
epistemologist>fry+8us
equerry>e53
equerry>fn6
escalader>e50+n5x
escapee>ekl+ni5
escapologist>fdm+90s
eschatologist>gi9+8vn
esquire esq>fea
esquire>e53
essayist litterateur>grh+9bw
esthete aesthete>ei5
esthetician aesthetician>fry+8uj
esthetician aesthetician>dqs
etcher>e4f+msy
ethicist ethician>fry+d8t,8l7
ethnarch>g2s
ethnic>7
ethnographer>e2v+8tq
ethnologist>e2v+8tr
etiologist aetiologist>eo0+awc
etonian>geh
eunuch castrate>fea
evaluator judge>dpx+15a,kco,kci,kcn
evangelist revivalist gospeler gospeller>fvb+aq2
everyman>dp9
evolutionist>e7o
examiner>dpx+157,kei,nm5
examiner tester quizzer>f6n+kki,ofc
exarch>e8f
exarch>e8f
excogitator>dq6+mjo
excellency>dor
exchanger>7+j7r
executant>fr7+mqa
executioner>f91+288
executive>e09
executor>eun
executrix>et1
exegete>dpx
exhibitionist>eqy+nml,a1o
exhibitionist flasher>ehn
exile deportee>evw+odc,od2
existentialist>fry+8m9
exodontist>ene
exorcist>hgg
exploiter user+les
explorer>7+1iq,og7,kay
exporter>eb5+o1v
expositor expounder>dq6
expressionist>e4f
expurgator bowdlerizer bowdleriser>eqp+jb2
exterminator terminator eradicator>f91+mly,lts
extern>eov
extremist>7+8yq
extrovert extravert>7
eyeful>gqz
eyewitness>gb7+nlz
fabian>ga0
fabulist>fke+9ux,991,992
facilitator>e4r+k0e
factotum>g6b
faddist>7+874
fagot faggot fag nance queer poof poove pouf>f3t
fakir fakeer faqir faquir>g3c
falconer>f4y+ldn
faller>7+na1
familiar>g6b
famulus>e53
fan buff devotee lover>evm+mz0,muo,ksf
fanatic>err
paramour>7
fantasist>dpl+98u,7yr
fantast futurist>gnu+8y0
farmer husbandman granger sodbuster>dpl+eu3,o6e
farmerette>eu4+eu2
farmhand fieldhand>f9p
farrier horseshoer>e8i
fascist>dor+s4e,8yr
fashionmonger>e0m
fastener>7+lv3
father begetter>fpo+j0h
padre>fvw
fatso fatty butterball>7+pzj
fauntleroy>fe3
fauve fauvist>fp1
featherweight>grf
featherweight>e9y
federalist>e0n+8ys
federalist>fty
fellah>f9p
dude buster>fea
girl>dpz+imr
fencer swordsman>egw+7zu
seigneur seignior>foo
fiduciary>7
fielder>e68+l8a
saboteur>gk0
filer>efr
filer>fc5+kr0
filibuster filibusterer>fb0+oa3
filicide>fpo
filmmaker>fwn
finalist>g1v
financier moneyman>7+o68
finder discoverer>dqj+nnl,nnm,nue,nm0
finder>g5n
fieldworker>g0y
firefighter>dpm
ranger>fn6
firstborn eldest>fna+q0m
fisherman fisher>dqs+ld5
fishmonger fishwife>gjr
fixer>dor
flak flack>gbq
flamen>fvx
flanker>gac+oqr
flapper>eyj
flatfoot patrolman>fak
flatmate>ewp
flatterer adulator>evm+krv,kru
flier>dqq+n7d
floorwalker shopwalker>erh
florentine>dvk
florist>g7g
flunky flunkey stooge>evm+ixe
flutist flautist>fjs+3t0
flyweight>e9y
flyweight>grf
jongleur minstrel troubadour>g85+mr6
follower>7
fool sap saphead muggins tomfool>g84+kpm,oiv
footballer>e50+3te,x7
footman>fem
footpad padder>f3a
forager>g5n
forebear forbear>e2b
forecaster predictor prognosticator soothsayer>gnu+kv7,kvv,kfq
forefather sire>e2b+j0h
foremother>e2b
foreigner alien noncitizen outlander>dqq+q1m
outsider>gdy
foreman chief gaffer honcho boss>gfh+pqj,151
foreperson>f8r
forester>eu2+1qb
forewoman>gfh
fortuneteller>evt
fosterling>eeu
founder>fo7+jmq,o6w,mkt
foundling>e5k
foundress>ew4
fowler>f4y+ldo
framer>grh
framer>dqs+osg
francophile francophil>gfj
francophobe>f1w
franklin>fa5
fratricide>fjm
freak monstrosity>fjv+p38,qh4
freewheeler>7+olj
freedman freedwoman>ewk
freeholder>fa5+gz7,gz6
freelancer freelance independent>dqs+oiu
freeloader>e9p+nw6
freeman freewoman>efg
freemason>fg1
freshman fresher>fcp
freudian>evm
monk monastic>g0j+rxa
friend>7+q32,hfb
frontiersman backwoodsman>fsi
frontierswoman>fsi
frontbencher>fb0
favourite>g1v
fruiterer>g5s
fucker>evn
fugitive fleer>7+ni7,ni6
fugleman>dq9
fullback>evo+l84
fuller>gr9+m0c
fumigator>dqs+nlx
functionalist>gfj+8la,8ti
fundamentalist>ds3+901
fusilier>f68
futurist>gi9+8y0
gadabout>g5n
gadgeteer>err+2kl
gagman gagster gagwriter>grh+9w3
gagman>egy
gainer>7+nxm,nxh,nxj
gainer>7
galilean galilaean>dq3
galoot>fea
galvanizer galvaniser inspirer>dq9+k7z,myf,lo2
galvanizer galvaniser>dqs+lo2
gambist>fjs
gambler>7
gamekeeper>ela
gamine>eyj
ganger>evy
gangsta>dqi
gangster mobster>ekl+cjv,cjp
gardener nurseryman>f45+ms0
garroter garrotter strangler throttler choker>f91+me5,me6,me9
gasbag windbag>e9o
gasman>erh
gatecrasher crasher>f7a
gatekeeper>7
gatherer>7
gaucho>ek1
gawker>gb7
gazetteer>f8h
geisha>gqz
gendarme>ftu
genealogist>dpx+cc8
genevan>dwy
genoese>dvk
geek>fr7
geezer>fea+ind
general+7xb,152,ki9
geneticist>e8c+8r5
progenitor primogenitor>e2b
genius mastermind brainiac einstein>dq6+qee
gent>ey8
gentleman>fea+r72
geographer>dpx+8sy
geologist>g4n+8sn
germanist>gb5
gerontologist geriatrician>eov+8pz
geophysicist>eya+8sq
ghostwriter>grh
hulk whale>7+oqz,qgw,qgz
gigolo>fbg
gilder>dqs+mo3
gillie>e53
girl miss missy fille>gqz+imr
girlfriend>gqz
girlfriend>gqz
giver>7
gladiator>egw
glassblower>ek6
glassworker glazier glazer>ek6+o0t
glassmaker>fe0
gleaner>eu4+lta
glutton gourmand gourmandizer trencherman>eqh+lhe,lfb
gnostic>e0n
gonif goniff ganef ganof>dqt
goalkeeper goalie goaltender netkeeper netminder>e50
goatherd>f2w
godchild>e5k
godfather>fqe
godparent>fqe
gofer>erh
goldbeater>ek6
goldbrick>f5i
goldbrick>gac
goldsmith goldworker>f86
golem>7y3
golfer linksman>ft2+ldr
goliard>g4d
goner>ens
gongorist>fv4
gouger>egw+lpp
governess>gh9
governor>ftz+s7e,153,ojw
grabber>7
grader>ekp+kbn
postgraduate>egm+q8s
grammarian syntactician>fbz+8vb
grandchild>fna
granddaughter>ezh
grandfather gramps granddad grandad granddaddy grandpa>ezm
grandma grandmother granny grannie gran nan nanna>ezm
grandmaster>ft2
grandparent>evs
grandson>ezh
grantee>dqn+nvg
granter>7+nuu
graphologist>gb5+90t
gravedigger>f9p
graverobber ghoul>gif
graverobber>gif
gravida>gqz
grazier>fza+meq
grandaunt>e58
grandnephew>fl1
grandniece>fli
granduncle>glh
grecian>dss
greengrocer>f09
greenskeeper>ela
grenadier>f68
greeter saluter welcomer>7+kti,ktg,kt8
gringo>evw
grinner>7+iyf
griot>fke
groaner>7+l5n
grocer>fge
bridegroom>fle
groom>fpv
groomsman>e53
grouch grump crank churl crosspatch>7+q5l,q5k,kuc
groundling>ft3
groundsman groundskeeper groundkeeper>erh
groupie>etx
growler>gb2+l5o
grunter>7+l5f
guarantor warrantor warranter>fqe
jailer jailor gaoler screw turnkey>fak+ocn
guard>dpm+o95
guardsman>gac
guerrilla guerilla irregular insurgent>gp9
guesser>7+kv4,kco,k9t
guest invitee>gnw+o49
guestworker>gr9
guide>dq9+o7w,n6u
guitarist>fjs+3zf
gulper guzzler>ept+li5
gunman gunslinger triggerman hitman torpedo>fjm+obt,lcm
gunrunner>g9k
gunsmith>dqs
guru>7
guvnor>e9q
guy hombre bozo>fea
gymnast>e50
gymnosophist>fry+8lc
gynecologist gynaecologist>eov+8q0
hack drudge>7+o6d
hacker>ez6
hag beldam beldame crone>fng
hairdresser hairstylist styler>ek6+ac3,8dg,873,6t4
hajji hadji haji>e7l
halberdier>f0l
halfback>evo
fathead goof goofball bozo jackass cuckoo twat zany>evn+rx0,ohu
handler>e0v+o7p
handmaid handmaiden>fdv
handyman>g0o
hanger>dqs+m6m
hangman>esz
haranguer>fnw+l16
hanoverian>g2s
harasser harrier>e52+mvv,lb8
hardliner>ei8
harlequin>efx
harmonizer harmoniser>dqb+jx1
harmonizer harmoniser>fjs+mpu
harpist harper>fjs+418
harpooner harpooneer>dqs+ld4
harpsichordist>fjs
harasser>gjc+mvv
harvester reaper>eu4+lta
hasid hassid chasid chassid>ds9
enforcer>e4r+ohe
iceman>fjm
hatemonger>enw
hater>7+mul
hatmaker hatter milliner modiste>fe0+41d
hauler haulier>ein+m4i,m4d
chief>dq9+154,o7y
headhunter>g3x
headliner>fr7+hgn,omi
headman>dq9+14k
headmaster schoolmaster>eqs+15k
headmistress>eqs
headsman headman>esz
pcp caregiver>fwo
hearer listener auditor attender>dqj+np2,np3,np1
audile>dqj
motile>dqj
heartthrob>f5j
heathen pagan gentile infidel>7+rze,k5a
paynim>f2b
heavyweight>grf
heavyweight>e9y
heavy>dzz
hebraist>fbz+a6m
hedger>erh
hegelian>evm
heir inheritor heritor>dqn+nzg
heiress inheritress inheritrix>f2j
hellion>gl0+q5f
helmsman steersman steerer>few+n6u
hierarch>dor
hire>erh
helpmate helpmeet>gby
helvetian>dwy
hematologist haematologist>eov+8q1
hemiplegic>7
hemophiliac haemophiliac bleeder hemophile haemophile>g7r+j22
herald>fgj+l05
herbalist>gic
herder herdsman drover>f9p+nea
heretic misbeliever>fof+kdj
hermit recluse solitary solitudinarian troglodyte>fch+rj3
herpetologist>gs3
agonist>dop+bb1
heroine>8ib
herr>fea
heterosexual straight>7
hewer>f9p+lne,lnd
highbinder>ekl
highbrow>dq6
highlander>dwn
highlander>gac
highness>e42
highjacker highwayman hijacker>gif+m5v
highjacker>ekl+m5v
hillbilly bushwhacker>g30
hireling pensionary>erh
historian>g4d+98l
hitchhiker>fpz+n8u
hittite>dq3
hoarder>fos
hobbledehoy>grv
hobbyist>e1p+v4
hodman>f9p
hoister>fno+m4k
holdover>fn6
homeboy>dzw
homeboy>fg1
homegirl>fg1
homeless>dqr+q2c
homeopath homoeopath>fv4
homeowner householder>fos+caz
homosexual homophile homo gay>7+q8e
homunculus>7
honker>epv+nq6
honoree>dqn+ogb
hood hoodlum goon punk thug tough toughie>ekl
hoodoo>fvx
hoofer stepper>em0+mq1
hoper>7+myt,mxi,kf7
hornist>fjs
horseman equestrian>g1j+7zi
horsewoman>f42
wrangler>ek1
horticulturist plantsman>dpx+1qf
hosier>g7g
innkeeper boniface>for+lhj
hosteller>dqq
hostess>f47
host>dor+lhj
hostess>f4a
hostage>fw8
hotelier hotelkeeper hotelman hosteller>e09
hotspur>dos
housebreaker>eay
housefather>fea
houseguest>f0p
househusband>f51
housemaster>f23
housemate>g10
housewife homemaker>gqe
huckster>g5s+nv6,nyk
huddler>7+nh2
huddler>fg1+ne3
hugger>7+m2n
humanist>g4d
humanitarian>e0n+8lt,8ls
humanitarian improver>dp2+jbd,nxo
hummer>g85+l6x
humorist humourist>dpt+9vv,68o
humpback hunchback crookback>eko
hun>flp
hunk>fea
hunter huntsman>dqs+ncl,ldh
huntress>f4y
hurdler>e50+n9q
husband hubby>gby
hussar>edb
hussite>eoj
hydrologist>eya
hygienist>eov
hyperope>7
hypertensive>fq6
hypnotist hypnotizer hypnotiser mesmerist mesmerizer>fxk+a8,ixt
hypochondriac>fq6
hypocrite dissembler dissimulator phony phoney pretender>emq+q4n,kob
hypotensive>fq6
hysteric>fl9
iberian>dss
iconoclast>e52
idealist>gnv+mk4,6om
ideologist ideologue>e0n+88t,8ya
idiot imbecile cretin moron changeling retard>g84
idler loafer layabout>dqh+nw5,on2,o6a
idol>dzz+muy
idolater idolizer idoliser>f2b+1yp
idolizer idoliser>dq8+muy
ignoramus>7
illiterate nonreader>f5m
imam imaum>dq9
immigrant>fh6+jrx
immortal>edf
immune>7
immunologist>g4n+8q3
scamp rapscallion scalawag scallywag>eeu+mfq
imperialist>e7o+9ni
import importee>evw+o1u
imposter impostor pretender faker fraud shammer pseudo pseud>emq+mqr,kob,q4m,oix
impressionist>fp1
inamorata>gqz
inamorato>fea
incompetent>7
incumbent officeholder>fn6
incurable>g7r
indexer>dqs+oau
individual>2+kb4
inductee>fg1+o48
industrialist>eb4+caj,cp5
infanticide>fjm
infantryman marcher footslogger>gac+n5t
doughboy>f68
inferior>evm
infernal>emg
infielder>euo+2pr
infiltrator>f7a
infiltrator>gc5+o7n
informant>dpa+knt
informer betrayer squealer blabber>f6f+kwq,l4v,kms,kok
ingenue>dzz
ingrate>7
initiate pundit savant>g4d
polymath>f6j
inmate>g10
inpatient inmate>fq6
inquirer enquirer questioner querier asker>gb2+kta,kke,kkh
inquisitor interrogator>f6n+kkn
insider>et0
insomniac>g7r
inspector>ftu+157
instigator initiator>dq9+mkf,kjl
instructress>gh9
pawn>e4r
underwriter>e0u+kso
insured>7
insurgent rebel>g1e+ojh,1tj
designer>gb5
decorator>gb5
interlocutor middleman>fr7
intern interne houseman>eov+159,o8f
internee>fw8+ocq
internist>eov+o8f
internuncio>eoc
interpreter translator>dqb+kyp
interpreter>7
intervenor>7+ofv
interviewer>f6n+km2
introvert>7+k1z
intruder interloper trespasser>dqq+oi8,okd,ndf
invader encroacher>f7a+nbv,ndi,lbr
invalid>g7r+j3e
invalidator voider nullifier>fn6+ob7
inventor discoverer artificer>dpl+mk5,mjo
underwriter>e0u
investor>7+nw8
ironman>fea
ironmonger hardwareman>gjr
ironside>fea
ironworker>fe0
irredentist irridentist>e0n+d04,8lg
islamist>g4d
islander>dq3+de1
ismaili ismailian>eoj
isolationist>e0n+sa0,9nl
itinerant gypsy gipsy>f9p
jacksonian>evm
jacobean>dtv
jacobin>gi1
jacobite>gfj
jailbird gaolbird>ekl
janissary>evm
janitor>ela
jansenist>e0n+8w9
jat>7
jazzman>fjs
jeffersonian>evm
jerk dork>fho
jester>efx+j4f,kpi
jesuit>g0j
jeweller>fge+48h,mnh
jeweler jeweller>fe0+48h,mnh
jezebel>gqz
jilt>gqz+k8c
jimdandy jimhickey crackerjack>fi0
jobber middleman wholesaler>eop+nub
jobholder>erh
jockey>f42
jogger>g2w+n43
joiner>fg1+o7k
joker jokester>egy+9w3,v0,uq,kpi
jonah jinx>dqr
journalist>grh+926
judge>fn6+ctj,8ul,qho,15a
juggler>fr7
jumper>e50
jumper>7
jungian>evm
junior>7+rdz
junior>fcp+rdz
jnr>gai
jurist>dpx+ctj,8ul
juror juryman jurywoman>fp9
justiciar justiciary>f8i
kachina>em0
keeper>dpm
keyboardist>fjs
keynesian>evm
khan>g2s
kibbutznik>fg1
kiddy kiddie>eeu
kidnapper kidnaper abductor snatcher>ekl+m5s
killer slayer>7+obk,ltl
king rex>gay+cy7,i9d
kingmaker>dor
kingpin bigwig>dor
relative>7+hf1
cognate sib>f95
kin kinsperson>f95+qdg
enate matrikin matrisib>f95
agnate patrikin patrisib>f95
kink>7
kinsman>f95
kinswoman>f95
kisser osculator>dq8+m31
klutz>gej
kneeler>7+mcc
knight>e42+qw0,pkn
banneret>f9g
templar>f9g
knocker>7+m1l
knocker>dor
knower apprehender>7+k71,k7d
kolkhoznik>fg1
kook>7
doula monitrice>e4r
laborer labourer jack>gr9+o6d,o5i
labourite>fty
lacer>gr9
lackey flunky flunkey>g6b
lady>gqz
ladylove dulcinea>gg0
laird>fa5
lama>fvx
lamarckian>evm
laminator>dqs+mj9
lamplighter>dqs
lancer>edb
landlady>fa2
landlord>fa5
landlubber lubber landsman>fm9
landlubber landsman landman>dq3
landowner landholder>fos
landscaper landscapist>e3w+d33,mt6,ms1
landscapist>fp1+d33
languisher>dqr+jpw
lapidary lapidist>ero+faa,fa9
lapidary lapidarist>dpx+faa,fa9
larcenist larcener>gif+1hs
lascar>g3b
lasher>dqs
lass lassie>eyj
latinist>f4q+a5n
latitudinarian>fbc
mormon>ds3
laugher>7+iys
lawgiver lawmaker>dq9
lawman>dpm
lawyer attorney>fwo+149
layman layperson secular>dp9
lazybones>f5i
leaker>f6f+kwp
learner assimilator>7+k7o,h11,k7h
leaseholder lessee>ghw+o9i,o9k
lector lecturer>eqs+knp
lector>efo
lecturer>gb2+knp
sponger>evm+nw5
lefthander southpaw>fsp
lefty>7
legatee>e7u
legionnaire legionary>gac
legionnaire>gn4
legislator>faj+15e,oa4
lender loaner>f7g+nzz
leper>fof
leper lazar>g7r
lesbian tribade>f3t
lessor>for+nrt
letterer>dqs
letterman>e50
leveler leveller>7+lsc
leviathan>ewe
levite>ds9
liar prevaricator>emq+ko2
liberal liberalist progressive>dor+phm,r38
liberator>dp2+o6k
libertarian>fry
libertarian>e0n
libertine debauchee rounder>7+oj5
librarian bibliothec>fwo+15f
librettist>grh+a7w
lpn>fmj
licensee>g15+o8a
licenser>fn6+o8a
licentiate>g4d
slugabed>f5i
lieutenant>fha+15g
lifeguard lifesaver>e53
lifer>eiy+imd,hhs
lighterman bargeman bargee>few
lightweight>fwd
lilliputian>7+qhb
linebacker>evo
limnologist>gb5
lineman>evo
linendraper>epn
polyglot>7+s1y
linguist>g4n+8v2,8v9,s20
linkboy linkman>e53
liquidator receiver>eun+idc,29s,167
lisper>gb2+l0m
lister>gh4+oar,kxc
literate>7
litigant litigator>7+oje
litterer litterbug>g97+otk
liturgist>dpx+1y1,1xy
liveryman>erh
loader>e53+m7f
lobsterman>dqs
locator locater>gfs+oqu
lockmaster lockman lockkeeper>dqs
locksmith>dqs
lodger boarder roomer>ghw+oo9,oo0
logician logistician>dpx+8uq
loiterer lingerer>emb+on0
loner>dq2
longer thirster yearner>7+mx2,myz
lookout sentinel sentry spotter scout picket>gpd+nnl
loon>f5i
loser>dph
nonstarter>dqr+of4
underboss>e4r
lout clod stumblebum goon oaf lubber lummox lump gawk>7+q5w
lowerclassman underclassman>glj
lowlander>dwn
loyalist stalwart>gfj
lubavitcher>ds9
luddite>gr9
luddite>e0j
lumberman lumberjack logger feller faller>f9p+ln5,ln7
luminary notable notability>edf+qge
lunatic madman maniac>g7r+rcu
bedlamite>fcx
pyromaniac>fcx
lunger>dqq+ngv
lurker skulker lurcher>7+on3,lcu
luthier>ek6
lutist lutanist lutenist>fjs
lutheran>eoj
lyricist lyrist>grh+ab1
mama mamma mom momma mommy mammy mum mummy>fj1
macaroni>em1
macebearer mace macer>fn6
machiavellian>evm
machinist mechanic>ek6+32a,4g5,mj7,mj6
macho>dqa
macroeconomist>eqm+8tz
macushla>em5
madame>elz
madrigalist>g85
madwoman>fcx
maenad>gqz
maestro master>e4f+ri6,15k,k7g
mafioso>ekl
mafioso>dvq
magdalen>g86
magician conjurer conjuror illusionist>fr7+5u,mjj
magistrate>f8i
magnifico>dor
magus>fvx
maharaja maharajah>fw2
mahatma>g38
mahdist>eoj
mahout>dqs
maiden>eyj+imr
maid maidservant housemaid amah>ep1
mailer>7+m3a
mailman postman>en2
major>fha
seneschal>g6b
maker shaper>dpl+mlo,j6g,mla,miz
malahini>fld
malcontent>7+pic
boy>dqa+ims
transgressor>dqt+ohv
malfeasant>dqt
malik>dq9
malthusian>e7o
maltster maltman>fe0+c10,c11
mammy>fkb
man>dqa+ql2
adonis>fea
manageress>eoe
mandarin>fn6
mandatary mandatory>dqn+o4x
mandator>e5a+o4x
mandaean mandean>7
maneuverer manoeuvrer>fsw+n6u
manichaean manichean manichee>eoj
manipulator>7+lir
mannequin manikin mannikin manakin>e4r
manikin mannikin homunculus>7
manservant>g6b
manufacturer producer>fe0+miz,ml7
maoist>e0n+8yi
maquis maquisard>f0n
marathoner>e50
marauder predator piranha>e52+ndk
marcher>dq3
marchioness>gqe
margrave>ezc
marine leatherneck>g6d
mariner seaman jack seafarer gob>g3b+7zr
marksman sharpshooter>dpx+lcf,7zk
maroon>dqr+nt4
married>7+oc3
marshal>fak+15j
martyr>gnb+mw9,mhz,j1v
marxist>e0n+8yj
mascot>2
stonemason>ek6
masorete massorete masorite>g4d
masquerader masker masquer>fpv+lwp,nmy
massager>gic+lkd,j18
masseur>ff7
professional>dpx+ri6,15k
skipper>few+o8g,14f,15k
emcee>dpt+lhj
masturbator onanist>7+m2z
matchmaker matcher>dqb
mate>few
mate>8+m2v
mater>fj1
materialist>7+hnz
mathematician>g4n+8oo
matriarch materfamilias>gqz
matriculate>egm+oao
matron>gqe
mauler>egw
mayor>e5a
mayoress>ffn
mayoress>gqe
measurer>7+kar
packer>f8a+n6d
mechanist>fry
medalist medallist>ez6
medalist medallist>gqm+9qt
meddler>7+ofw
medico>geh
megalomaniac>eqy
melkite melchite>drz
melkite melchite>drz
melter>dqs+jok
member>e4s+hfd,crd
nonmember>7
clansman clanswoman>fg1
memorizer memoriser>fap+k7w
mendelian>evm
mender repairer>dqs+jfg
menial>g6b
mensch mensh>7
menshevik>ga0
mentioner>gb2+l3x,l3k
mentor>dq6
mercenary>dos
mercer>gjr
merchant merchandiser>eb5+nv9
merovingian>gay
meshuggeneh meshuggener>evn
mesoamerican>dq3
mesomorph>7+ps2
messenger courier>dqq
bearer>fgj
messmate>dzw
mestiza>gqz
mestizo>7
metalhead>etx
metallurgist>dpq+8t3
meteorologist>gb5+9ua,8st
methodist>ds3+902
metic>evw
metis>7
metropolitan>g10
metropolitan>e3u
mezzo>gap
microbiologist>e8c+8r7
microeconomist>eqm+8u0
microscopist>g4n+197
middlebrow>7
middleweight>grf
middleweight>e9y
midinette>g3f
midshipman
midwife accoucheuse>fmj
migrant migrator>dqq+n05
milanese>dvk
miler>e50
militarist warmonger>dor
officer>g6d+kia
militiaman>gac
millwright>ek6
mime mimer mummer pantomimer pantomimist>dzz+11z,mqz,ms9
minder>e53
telepathist>fdm+ar0
miner mineworker>f9p+leu
mineralogist>g4n+8sw
miniaturist>fp1+4ka
minimalist>e4f
minimalist>ei8
minion>enf
ministrant>el6
misanthrope misanthropist>f0d+bh0,rs8
misfit>7
misleader>dq9+ncd,knx
misogamist>7+bh1
misogynist>fhn+bh2
missionary>gh9
missioner>7+crj,cri,1fh
missus missis>gqe
mistress>gqz
mnemonist>dpx+81e
mod>e0c
poser>e4r+nmo
hero>dq9+p4h
ideal nonpareil saint apotheosis nonesuch nonsuch>dq9+16c,jwi
humdinger>fi0
modeler modeller>dpl+msa
moderator>dq9+15n,kmf
moderator>dq9+15n
modern>7
modernist>e4f+4l1
mogul moghul>g2s
mohammedan muhammedan muhammadan>evm
molester>dqt
moll>ekl
mollycoddle>em5+oi7
mon>dsd
monegasque monacan>dss
monetarist>eqm+8od
moneygrubber>fig
moneymaker>7
mongoloid>f5h
monogamist monogynist>gby+hi6
monolingual>7
monologist>fr7
monomaniac>g7r
monophysite>eoj
monotheist>e7l
monsieur>fea
monsignor>fvw
fiend ogre>7+q5d,k3g,q5f,k3h
moocher mooch cadger scrounger>e7g+nw3,nw4,nw5
moonie>7
moonlighter>dqs+o6g
mopper>dqs+lzu
moppet>euk
moralist>fry
morosoph>evn
mortician undertaker>dqs
mossback>ei8
mvp>ft2
mother>fpo+j0h,ogo
motorcyclist>dqq
motorist automobilist>epv+32a,n6p
motorman>fno
motormouth>gb2
mountaineer>e50+dfk,n5y
mountebank charlatan>emq
mounter>dqs+jrb
mourner griever sorrower lamenter>dqr+mww,kuk,mwi,mwh
mover>gr9+mzy
moviegoer>gb7
muckraker mudslinger>enw+kwh
mufti>f8q
muggee>gnb+nwl
mugger>g21+nwl
mugwump independent fencesitter>dq2
mugwump>fty
mujtihad>g4d
muleteer>f9p
muralist>fp1+4mp
murderee>gnb
murderer liquidator manslayer>ekl+ltr,obk
murderess>fjm
muscleman>eaq
muser ponderer ruminator>dq6+k9p
musher>dqq+n7c
musician>e4f+7z8,a8e
musician>fr7+7z8,a8e
musicologist>g4d+8v3
musketeer>f68+4ms
mutant mutation>2+oom,s7k,j54
mutilator maimer mangler>7+jie,j3b
mutineer>f6x+1tn,ojl
mute>7
mutterer mumbler murmurer>gb2+l5h,b1m,l5j,kub
muzhik moujik mujik muzjik>fqp
muzzler>dqs+o1f
mycenaen>duv
myope>7
myrmidon>evm
mystic>e7l+pvb,s2j
mythologist>dpx+c7l
nailer>dqs+lwn
namer>7+l48
namesake>7
nan>ezk
nanny nursemaid nurse>gqz+lgu
narc nark>fak
narcoleptic>g7r
narrator storyteller>gb2+l2w,ky2
nationalist>e0n
naturalist>e8c
naturalist>fry+8mh
naturopath>gic
nawab nabob>ezc
oblate>7
obsessive>fl9
nazarene>dq3
nazarene>drz
nazarene ebionite>7
nazi>eu6
neapolitan>dvk
necessitarian>fry
necker>dq8+m2r
needleworker>fe0
neglecter>7+k8i,k8f
neighbor neighbour>7+d2o,cis,ol1
neoclassicist>e0n+8u7
neocon>ei8
neoliberal>fbc+phl
neonate newborn>e5k
neoplatonist>eoj
nephew>f9b
nepotist>dor
nerd>dpx
nestorian>evm
neurasthenic>g7r
neurobiologist>e8c+8r9
neurologist>eov+8q5
neurosurgeon>gfn
neurotic psychoneurotic>g7r+qpk
neutral>7+pog
neutralist>e0n+2ds,9nm
newcomer fledgling fledgeling neophyte freshman newbie>fm9+mjg,jmm,px1
newcomer>e48
newlywed honeymooner>gby+os6
newsagent newsdealer newsvendor>g7g
newtonian>evm+sah
nibbler>e8g+lft,m42
niece>f9c
nighthawk nightbird>dq2
nightrider>e52
nihilist>7+8lk
nimby>eom
ninja>fgc
nisei>dx1
nomad>goy
nominalist>fry
nonagenarian>fng
noncandidate>fty
noncombatant>g6d
noncom>fha
nondescript>7+qtk
nondriver>fqu
nonparticipant>7
nonpartisan nonpartizan>7
nonperson unperson>7
nonreader>geh
nonresident>7
nonsmoker>7
northerner>dq3
nonattender truant>dqt
notary>fn6+kmz
noticer>fn6
noticer>dqj+nl6
novelist>grh+98s
novice beginner tyro tiro initiate>7+jmm
novice>7
radiochemist>eeo+8rn
nudist naturist>dq2+1xv
nullifier>e0n+ob7
nullipara>gqz
numerologist>e7l+90u
numen>8jg+rbj
numidian>dq3
numismatist>egk
nurse>f26+j2i
nurser>7
nun>g0j
nuncio>eoc
nursling nurseling suckling>e5k
nutter wacko whacko>eqi
houri>gqz
nymphet>gqz
nympholept>dqr
nymphomaniac nympho>fri
obliger accommodator>dp2
oboist>fjs
observer commentator>dpx+kwx,l3k
obstetrician accoucheur>eov+8q7
occidental>dq3
occupier>g6d+lbr
oceanographer>g4n+8su
octogenarian>fng
occultist>7+8m0,8lz
handicapper>exg
odist>ftn
offerer offeror>dp2+ny5
officeholder officer>fn6
official functionary>dqs+l9a,con
officiant>efo+o47
federal fed>fn6
federal>grl+qqi
offspring progeny>f95
ogler>gb7+noe
oiler>dqs+lo8
oilman>dqs
oilman>eb4
greybeard graybeard methuselah>fng
oldster>dor
oldtimer gaffer antique>fnf
oligarch>g2s
olympian>e50
ombudsman>dpx
oncologist>eov+8q8
onlooker>gb7
operagoer>fqd
operator manipulator+ljo
oculist>eov+8q9
opponent opposite>dph+l89
oppressor>7+ojs,o6q
optician>dqs
optimist>7+bgc
optometrist oculist>gb5+7m4,18n
orangeman>ds3
orator speechmaker rhetorician speechifier>gb2+l15,aci,r9z,knk
ordainer>efp+o4a
orderer systematizer systematiser systemizer systemiser systematist>fo4+1xw,jwx
orderer>ebg+khr
orderly>e53
ordinand>efo
ordinary>f8i
organist>fjs+415
organizer organiser arranger>dq6+m5d,l3n,jr4
organiser>g0u+kfk,o7i
orientalist>gb5+8ud,7e2
originator conceiver mastermind>dpl+kfk,mjq,mjg
orphan>eeu+nze
orthodontist>ene
orthopedist orthopaedist>eov
orthoptist>eov+1dx
osteopath osteopathist>gic+1dy
ostrich>7
ouster ejector>7+o5a
outcast castaway pariah ishmael>dqr
outcaste>7
outdoorsman>7
outfielder>euo+4q7
centerfielder>foi
outlier>g10
outpatient>fq6
outrider>e8y
overachiever>geh
overlord master lord>g2s+15k,ofx,15o
overnighter>elb
overseer superintendent>gfh+o87
owner proprietor>eb4+gz9,gz3,1jf,nrn
owner possessor>7+nrn,gz3,1jf
oyabun>gfh
pachuco>e0c
pacifist pacificist disarmer>dor+l8o,8ju,8ll
packer bagger>gr9+m6y,m6p
packrat>egk
padrone>eri
varlet>e53
pageboy>fgj
painter>e4f+mob,moa
palatine>dss
paleographer paleographist>e3t
paleontologist fossilist>g4n+dd3,8r4
pallbearer>fj9
pamperer spoiler coddler mollycoddler>7+oi7
pamphleteer>grh+9ca,9bu
panderer>7+lgh
panelist panellist>ekp+crz
panhandler>e7g+nw7
pansexual>7
pantheist>e7l
paperhanger paperer>ek6+lo5
papoose pappoose>e5k
paragrapher>grh+9b3,mpb,mpa
paralegal>e4r
paralytic>7
paramedic paramedical>e4r
paranoid paranoiac>fxn+rcw
paraplegic>7
paratrooper para>gac
pardoner>efp+ktv
pardoner forgiver excuser>7+ksu,ktr,ktv
parent+s37,i8s,ofy
parishioner>efb
parlormaid parlourmaid>fdv
parodist lampooner>f4u+kpe,9w7,kp7
parricide>fjm
parsee parsi>7
partaker sharer>fpv+nxy
participant>e4s+l8d
partisan zealot drumbeater>e0n+8xb
partitionist>e0n+mdo
pasha pacha>e5a
passenger>dqq+n8r
passer>geh
passer>7
passerby passer>fqu+ngb
paster>gr9+lub
patentee>f7e+ntt
pater>eu9
patient>7
patriarch>evu
patriarch paterfamilias>fea+qwl
patriarch>dq9
patrician>dor+qpw
patriot nationalist>dqf+6p3
patroller>gpd+o93
patron frequenter>elb+oa2,mzm,ku9
sponsor>dp2+oh5,ku9,kt1,2br
patroness patronne>fqe
patternmaker>fe0
patzer>ft2
pauper>dqr
pawer>7+lio
payee>dqn+nuq
payer remunerator>7+nui,nuq
peacekeeper>dpm
peacekeeper>gac
peanut>eeu
peasant provincial bucolic>g30+15q
boor churl goth tyke tike>7+paq
pedaler pedaller>g1j+n76
pedant bookworm scholastic>g4d+rde
peddler pedlar packman hawker pitchman>g5s+nyk
pedestrian walker footer>dqq+n4g,n4e
pedodontist>ene
peeler>dqs+lnn
penetrator>f7a+ljx
penitent>7+qwu
penologist>g4n
penpusher>efr
pensioner pensionary>e7u+nvh
pentathlete>e50
pentecostal pentecostalist>ds3+906
percussionist>fjs+11m
perfectionist>ehn+ic2,8hw,67o
perfecter>dqs+jwc
performer>dpt+mqd
perfumer>fe0
peri>eyj
periodontist>ene
perisher>ebl
perjurer>fbb+kny
perpetrator culprit>dqt+ojf
personage>7
embodiment incarnation avatar>7+or8,mkn
deification>frf
perspirer>7+j1g
pervert deviant deviate degenerate>g0v+oom,qq5,oj5
pessimist>g8k+bgj
pest blighter cuss pesterer gadfly>gjc+mwz
petitioner suppliant supplicant requester>dov+kis
petter fondler>dq8
pharaoh>g2s
pharisee>ds9
pharisee>7
pharmacist druggist chemist apothecary>f26+8ri,3l7,sb0,8qc
pharmacologist>frq+8qb
philanthropist altruist>ep8+6lj,22l
philatelist>egk
philhellene philhellenist graecophile>gfj+bbn
philistine>dq3
philologist philologue>f4q+8v2
philomath>g4d
philosopher>g4d+s28,8ue
philosophizer philosophiser>dq6+k9n
phlebotomist>dqs
phonetician>fbz+8vd
phonologist>fbz+8ve
photographer lensman>e4f+1ph,l2f
phrenologist craniologist>fj7
phrygian>dq3
physicist>g4n+8ro
physiologist>e8c+8rb
phytochemist>eeo
pianist>fjs+4vb
pickaninny piccaninny picaninny>dqw
picker>eu4+lyo
picker chooser selector>7+kcv,kcx
pickpocket cutpurse dip>gif
pilgrim>gph
mainstay>gfj
pilot>e5g+n7f
pimp procurer panderer pander pandar ponce>dqt+lge
pioneer>g6f
pioneer innovator trailblazer groundbreaker>fo7+mkg,mkf,mko
piper bagpiper>fjs
squirt>eff
pirate buccaneer>ftj+ole,sb3
pisser urinator>7+j1x
pistoleer>gac+4wo
pitcher hurler>gik+ng4,m8z
pitchman>g3g
placeman placeseeker>e3d
plagiarist plagiarizer plagiariser pirate>gif+sb3,nwm,nwn,ase
plainsman>dq3
plaintiff complainant>fc5
plaiter>dqs+mn3,lzb
planner contriver deviser>7+ml4,mjo,mk6,kf2
planter>eu2
plasterer>dqs+lwv
platelayer tracklayer>f9p
plater>dqs+m02
platonist>e0n+8ml
player>dph+l7x
playgoer theatergoer theatregoer>gb7
playmaker>ft2
playmate playfellow>ehi
pleaser>dpt+mxv
plebeian pleb>dp9
pledge>fg1
pledgee>dor
pledger>dor+ks8
plier plyer>dqs
plodder slowpoke slowcoach>emb+n5t
plodder slogger>f13+o64,n5t
plotter mapper>efr+moh,mop
plowboy ploughboy>fe3
plowman ploughman plower>eu4+ms4
plowwright ploughwright>ek6
plumber>ek6
plunderer pillager looter spoiler despoiler raider freebooter>gif+ndj,o1q,o1r
pluralist>fbc+cpb
pluralist>fry+8lm
pluralist>efp+tg
poet>grh+mpj
poetess>ftn
poilu>gac
pointillist>fp1+4ye
pointsman>ftu
poisoner>f91+ltj
polemicist polemist polemic>grh+pj7
policeman>fak+kia
policewoman>ftu
sergeant>fak
policyholder>elb
politician politico pol>dq9
politician>dq9
pollster headcounter canvasser>f6n+o90,8ab
polluter defiler>7+jxq,jxr
poltroon craven recreant>dpk+p55
polygamist>gby+hi8
ponce>fea
pontifex>fvw+o7a
pooler>fpu
wretch>gnb
pope pontiff>dq9+s32
popinjay>eqy
porter>f9p+m4b
portraitist portrayer limner>fp1+moi
portwatcher>gpd
poseur poser>et4+ko8
poseuse>fud
positivist rationalist>7+s08,8o7
posseman>fea
postdiluvian>2
postdoc>g4d
postulator>efo
posturer>7
probable>dov
solver>dq6+ka1
proprietress>for
prosthetist>dpx
prosthodontist>ene
provincial>fn6
postilion postillion>f42
postmaster>eri
postulant>frl
potboy potman>erh
pothead>7
potholer spelunker speleologist spelaeologist>etb+8sx,1iu,kaz
pothunter>f4y
pothunter>dph
pothunter>e3t
potter thrower ceramicist ceramist>ek6+1rs
poultryman poulterer>fge
powderer>7
powerbroker>dor
practitioner practician>fwo
praetor pretor>f8i+15s
praetorian>e8y
pragmatist>7+7cp
pragmatist>fzk+8mm,7cp
prattler>gb2+l4v
supplicant>7+kiw
preacher sermonizer sermoniser>efo+kni,kng
prebendary>fvw
preceptor>gh9+15u
predecessor>dql+o5l
prefect>f1z
presbyope>7
presbyter>fn6
presbyterian>ds3
preschooler kindergartner kindergartener>eeu
presenter>e0n+nsi,ktj
presentist>gi9
preserver>7
preserver>eiz
president>g0u+s7f,15y,itz,o88
president>g0u+s7f,15y,itz,o88
president>et0+s7f,15y,itz,o88
prexy>e09+s7f,15y,itz,o88
chairman chairwoman chairperson>dq9+o7x,kmf,14h,15y
pretender>efi
preterist>gi9
prey quarry target>gnb+le0,li9
priest>efo+ccf
priest>dq9+ccf
priestess>fvw
diva>g85
primipara>fj1
primus>e8f
prince>e42+i9e,cy8
princeling>fw2
princeling>fw2
printer pressman>dqs+msg
printmaker>e4f
prior>gfb+161
prisoner captive>dqr+q2t
pow>fw8
private>g6d
operative shamus sherlock>dpx
privateer privateersman>few
prizefighter>e9y+m29
probationer parolee>ekl+oke
probationer>fmj
proconsul>ezc+162
proconsul>fn6+162
proctologist>eov+8qm
proctor monitor>gfh+noc,163,okk
procuress>fsh
prodigal profligate squanderer>dpf+leg,nvy,rqa
prodigy>ey6
producer>dpl
professional>dor
professional pro>e50
professor prof>dzi+164
profiteer>7+h0h,nwq
programmer coder>dpq+l1j,msm
projectionist>dqs+50p,50o
proletarian prole>dp9
promoter booster plugger>e0k+oh3,l02
prompter>e4r+kro
promulgator>faj+kq7
propagandist>dpa+s9z,9oc
prophet prophesier oracle vaticinator>eos+kvw,r3h,kv8
prophetess>fwz
prophet>7+r3h
propositus>7
prosecutor>fn6+ojc,ojb
proselyte>eiv+kjh
prospector>fhg+kau
prostitute cocotte whore harlot bawd tart cyprian>gqz+pb5,1gk,oj6,ogz
protectionist>e0n+9nc
protege>dqn
protegee>fx8
provider>dp2+lgj
provost>e09
prowler sneak stalker>f7a+rdk,n4z,n5l
proxy placeholder procurator>e0v
prude puritan>7+r3f
pruner trimmer>dqs+ltc
psalmist>ehm+9du,mr5
psephologist>ga8
psychiatrist shrink>eov+8qd
psycholinguist>fxk
psychologist>g4n+8te
sociopath psychopath>fl9
psychopomp>7y3
psychotic psycho>g7r+rcy
pteridologist>dpx
publican>e6t
publicist publicizer publiciser>dpa+kzz,ky6
publisher>fwo+msg,kzc
puddler>f7k+mj8
puerpera>fj1
puller tugger dragger>dqs+m4i,m4f,m4e,m47
puller>dqq
punster>f4u+9wd
puppeteer>fr7+51f
purist>fqs+am4
puritan>ds3
purser>few
pursued chased>gnb
pursuer chaser>dqq+nch,ncf
purveyor>gfi+o19
pusher shover>dqq+n11,mfj
pusher>g5s+nyk
pusher thruster>f7a+ngv
pussycat>7
putter>ez6+m0p
putterer potterer>emb+o63,m60,m5z
putz>evn
pygmy pigmy>7
pygmy pigmy>7
pyrographer>e4f
pythoness>dlz
qadi>f8i
quack>eov
quadripara>fj1
quadriplegic>7
quaestor>fn6
quaffer>ept+li5
trembler>dpk+n2e,n2h
qualifier>dph+ops
quarryman quarrier>dqs+lev
quarterback>evo+l85
quartermaster>fha
queen>e42
quintipara>fj1
quitter>7
rabbi>dq9
racer>epv
racist racialist+27k,8xh
racker>e53
racketeer>ekl+1hp
radiobiologist>e8c
radiographer>eov+1pi
radiologist radiotherapist>eov+1dq
raftsman raftman>dqq+mzi
ragamuffin tatterdemalion>gm2+pm6,rxk
ragpicker>7
ragsorter>dqs
railbird>gbu
splitter>f9p+md9
rainmaker>et0
raja rajah>e42
rake rakehell profligate rip roue>fbg
rancher>eu2+o6f
ranker>gac+kbu
ranker>fha+kbu
ranter raver>gb2+l6g
raper rapist>e52+ohx
rapper>g85
ratepayer>gh8
raver>7
reactionary>ei8+raf
reader>g4d+cii,k9a
realist>fry+hh5,8ml
realtor>e0u
reasoner ratiocinator>dq6+k9w,kjm,ka0,k9v
receptionist>g5g+9ln,57
recidivist backslider reversionist>dqt+jba,3v
recidivist repeater>ekl+mrj,3v
recitalist>gaf+a22
reciter>gb2
recruit enlistee>flc+l9e,oap,l9h
recruit>g6d+l9h
recruiter>fn6+l9h
recruiter>gfi+oap
redact redactor reviser rewriter>eqp+l1q,l1r,jb1
redcap>fua
redcap>fak
redeemer>7+nuz
redhead redheader carrottop>7
reeler>7
reenactor>dzz+mqu
referral>7
referee ref>e05+l8h
refiner>dqs+jwd,jwf
refinisher renovator restorer preserver>dqs+ogv,j7z,lnt
refugee
regent>g2s
regent>fg1+o24
regicide>f91
registrant>7+oaq
registrar>fn6+l26
registrar>e09
registrar>erh
regular habitue>fqd
reincarnation>frf+or9
reliever>fsp+o5u
reliever allayer comforter>7+mxt,mxu
religious>7
remover>fja
generalist>g4d
renter>for+o9i,nrt
rentier>f7g
repairman>fg6
repatriate>efg
repeater>7+mrj
reporter newsman newsperson>dpa
newswoman>g0r
repository>ehz
representative
reprobate miscreant>dqt
republican>fty+s0c
rescuer recoverer saver>7+ogp,nud
researcher investigator>g4n+kkp,krm,kav
reservist>gac
resident occupant occupier>dq3+ons,1zs,rf5,onw
respecter>evm+o9a,ke9
restaurateur restauranter>for
rester>7+mcd,kk4
restrainer>7+o81,lrk,lrl
retailer>fge
retreatant>fpv
reveler reveller merrymaker>ede+ocf
revenant>gat
revenant>7
revenuer>e0v
reversioner>7
reviewer>ekp+kpp,kpo
revisionist>ehf
revolutionist revolutionary subversive subverter>7+o5b,8k7,b5g,1tk
rheumatic>g7r
rheumatologist>eov+8qn
rhymer rhymester versifier poetizer poetiser>grh+mpj,99v,aeb,mpg
have>7+nrn,nrk
rider>dqq+n8x
rifleman>gac
rifleman>fex
rigger>ek6
righthander>7
rightist>ei8+8z6
ringer>f5w
ringer clone>7
ripper>fjm
riser>7+nb0
ritualist>e2v+8tu
ritualist>e0n+1xt
rival challenger competitor contender>dph+l7w,kqx
riveter rivetter>dqs
roadhog>epv
roadman>gr9
roarer bawler bellower screamer screecher shouter yeller>dpa+kun,kum,l63,l5r
roaster>eiz+jla
robber>gif+nzr
cragsman>e50
rocker>e0c
rocker>fjs
rocker>e53
rogue knave rascal rapscallion scalawag scallywag varlet>gni
roisterer>g17
romantic>f5f
romanticist romantic>e4f
romeo>dq8
romper>7+n1t
roofer>ek6+lki
roommate roomie roomy>ewp
ropemaker roper>ek6
roper>ek1+mhw
rosicrucian>fg1
rosicrucian>fg1
rotarian>fg1
rotter skunk stinker stinkpot bum puke crumb lowlife git>7+rnn,ojn
mountie>ftu
roughrider>f42
roundhead>gfj
roundhead>7
roundsman>gr9
router>dqs
rover scouter>fe3+not
rubberneck rubbernecker>gb7+nn9
ruler swayer>7+16b,ojw,kg1
dynast>g2s
rumrunner>g9k
runner>fgj
runner>dqq+n6e
runt shrimp peewee>7
ruralist>e0n
rusher>7+jv9
rustic>dp9+olg
rustler>gif+nwj
sabbatarian>7
sachem>fty
sacrificer>7
saddler>fe0
sadducee>ds9
safebreaker safecracker cracksman>gif
sage>fgb
navigator>few+n70
sailmaker>fe0
sailor crewman>dqs+mzt
saint>7+qk2,q58,ce9,16c
saint>dm5+q58,ce9,16c,kn1
salesclerk clerk>g3h+14l
salesgirl saleswoman saleslady>g3h
salesman>g3h+7zq
salesperson>erh
salter>fge
salutatorian>g4d
salvager salvor>g0x+ogp,lym
samurai>gp9
sandboy>fqt
sandwichman>erh
sangoma>gic
sannyasi sannyasin sanyasi>e7g
sapper>dpq+nwu
saracen>flp
sardinian>dvk
satanist diabolist>e7l
satirist ironist ridiculer>f4u+kpd,9vy
satyr lecher lech letch>fri
satrap>ezc
savage barbarian>dqm+paq
saviour rescuer deliverer>dp2+ogs,ogq
savoyard>fr7
sawyer>f9p+mdg
saxophonist saxist>fjs
scab strikebreaker blackleg>dqs+o5v,o5w
scalawag scallywag>7
scanner>g1c
scapegoat>gnb
scapegrace>g0v
scenarist>grh+a7x
schemer plotter>fsw+kfe
schizophrenic>fxn+rcz
schlimazel shlimazel>dqr
schlockmeister shlockmeister>fge
schmuck shmuck schmo shmo>f82
scholar bookman student>dq6+16l,rdd,8nm
scholiast>g4d
schoolboy>fe3
schoolchild>grv
schoolfriend>ewp
schoolgirl>euk
schoolman>g4d
schoolmarm schoolmistress>g4m
schoolmate classmate schoolfellow>dzw
schoolteacher>gh9
scientist>7+8on
scion>enm
scoffer flouter mocker jeerer>7+kp8,kp5,klk
scofflaw>ekl
scold scolder nag nagger>7+kos,kuc,kn8
scorer>fcv+lp5
scorer>ft2+lam
scourer>dqq
scourer>f9p+lmb
pathfinder>dpx+not
scoutmaster>dq9
scrambler>dqq+n23
scratcher>7+nla
scratcher>gr9+lsg
screener>f0l+o57,kej
screwballer>fsp
scribe scribbler penman>f8h+9bf,l2m
scriptwriter>grh
scrubber>dqs+lmb
scullion>g6b
sculptor sculpturer carver>e4f+lmw,mo9,mcv
sculptress>g57
sealer>fn6+lw7
searcher>fn6+lsz,nnj
seasonal>dqs
seasoner>eiz
secessionist>e0n+8m1
seconder>gfj+oh7
operative>e0v
secretary>e4r+16d
secretary>f1z+16d
secularist>e0n+8m2
seducer>fbg+m2u
seducer>7+kka
seeder>7
seedsman seedman>gjr
seeker searcher quester>7+ntx,lsz,kav,nnj
segregate>7
segregator segregationist+8yn,cpz,2ae,obj
selectman>fn6
selectwoman>fn6
seller marketer vender vendor trafficker>fge+nva,nyk,ny6,nu2
semanticist semiotician>fbz+8ms,8vh
semifinalist>g1v+b8m
seminarian seminarist>geh+cln
semipro>fwp
senator>fb0+s0m,16g
sendee>dqn
senhor>fea
senior>glj
scpo>flu
smsgt>g68
sentimentalist romanticist>7+7ct,66x
sensationalist>fxq+aq9,adg
separatist separationist>e0n+6uf,o78
sephardi>ds9
septuagenarian>fng
sergeant>flu
sericulturist>fen+1qu
serologist>g4n
servant retainer>dqs
server>ft2
serviceman man>dqs
servitor>e53
settler colonist>fh6+cpo
settlor trustor>ep8
sewer>fkt+ltz
sexagenarian>fng
sexpot>eyj
sexton sacristan>fn6
shah>gay
shaheed>ff1
shaker>drz
shaker>7
shakespearian shakespearean>g4d
shanghaier seizer>f90+liv,m5u
sharecropper cropper>f9p
sharpshooter>e50+lcf
shaver>fea+izc
shavian>gfj
shearer>dqs
shearer>gr9+ltb
shedder spiller>e52+mc1
sheepherder shepherd>f2w
sheepman>gdo
sheik sheikh>g2s+cy9
sheika sheikha>gqe
sheller>dqs
shelver>dqs+onb
shepherd>efo
shepherdess>g6y
sheriff>fak
shiksa shikse>gqz
shingler>dqs+lkj
shipmate>e4s
shipowner>fos
shipwright shipbuilder>ek6
shirtmaker>fe0
shocker>7+mxf
shoofly>ftu
shopaholic>g7h
shopkeeper tradesman storekeeper>fge
shopper>elb+oa2,o04,o03
shortstop>f6c
shoveler shoveller>dqs+lsp
showman impresario>e9d
showman>7
shuffler>ft2
shutterbug>err
shyster pettifogger>dqt
sibling sib>f95
sibyl>fwz+r3j
sufferer>dqr+nlg,j1b
sidesman>e4r
sightreader>fr7+mqh
sightseer excursionist tripper rubberneck>gji+l2,l9,mzk
signalman>gjz
signer signatory>7+o5q,o9x,l1t,ksi
signor signior>fea
signora>gqe
signore>fea
signorina>gqz
sikh>eoj
silly>eeu
silversmith silverworker>f86
simpleton simple>7
singer vocalist vocalizer vocaliser>fjs+mpo,kxz,afc,mra
sinner evildoer>dqt+oht
sinologist>g4d+8v4
sipper>ept+lfj
sir>fea
sirdar>dor
siren>dnt
sirrah>dqa
beguine>fg1
sister sis>f9c
stepsister>g8e
sissy pantywaist milksop milquetoast>dpk
waverer vacillator hesitator hesitater>dpk+on6,on4,oru,ott
sitter>2
skater>e50+n79
skeptic sceptic doubter>dq6+kds,pl1,rs9
skidder>dqs
skidder slider>7+n0y
skier>e50+n7a
skinnerian>evm
skirmisher>egw+lbk
aquanaut>gg1
skinhead>eaq
skipper>geh
skycap>fua
slacker shirker>f5i+o9r,o9u
slapper spanker>dqq+m2b,m1w
slasher>e52+ltg
slattern slut trollop>g97
slave>7
striver>dqs+o6j
slaveholder slaver>fos
sledder>e50+n7b
sleeper slumberer>g13+ixh
sleepwalker somnambulist noctambulist>g92+n5e
sleepyhead>7
sleuth sleuthhound>dpx+kkg
slicer>ez6+m10
slob sloven>gog+rqg
sloganeer>fwy+aiw,mp5
slopseller>gjr
slouch>f60
sloucher>7+nbi
sluggard>f5i+o6a
smallholder>eu2
smasher stunner knockout ravisher peach lulu looker mantrap>gqz
smasher>7+m0k,jm1
smiler>7+iyd
metalworker>dqs
smoker>dpf+lhw
smoothie smoothy charmer>f5a+mx6
smuggler runner contrabandist>ekl+3b5,o1t
snarer>f4y+m6j
snatcher>gif+m3h
sneak>7+rdk,rm1
pilferer snitcher>gif+nzt,nwi
sneerer scorner>7+mun,kl8,iyw,iyv
sneezer>7+iwm
sniffer>7+nlt,iwx
sniffler sniveler>7
sniper>fex+lcf
snob prig snot snoot>7+r2i
snoop snooper>gb7+kkg
snorer>g92+ixm
snorter>7+l5m,iwr
snuffler>7
sobersides>dor
socialist>fty+p6h,8z7
collectivist leftist>ga0+8yt,cpc,8yf
socialite>dor
socializer socialiser>7+o4j
caseworker>erh
socinian>eoj
sociobiologist>e8c+8rg
sociolinguist>fbz
sociologist>g4n+8u2
sodalist>fg1+cav
sojourner>g10+os7
solderer>dqs+mgp
soldier>g6d+qmw,7zt,l9c
solicitor>fal+16i
solicitor canvasser>frl+kk8
soloist>fjs+2fa,mqf
sommelier>goo
somniloquist>g92
son>eev
songster>g85+aan
songwriter songster>ehm+aan
sonneteer>ftn+99t
sophist>fry
sophisticate>dor
sophomore soph>fcp
soprano>g85
shaman>fvx+oi2
sorter>efr+kbd
soubrette>eyj
soul psyche>gbh+qyf
soundman>ghh
sourpuss picklepuss pouter>7+iz2
southerner>dx1
rebel reb johnny greyback>gac
sovereign monarch>g2s
sower>eu2+m8e,m8d,kzh
hispanic>dx1
sparer>dp2+o9v
speaker talker utterer verbalizer verbaliser+kx5,knp
spearhead>dq9+o80
speechwriter>grh
specialist specializer specialiser>dpx+o8e,13w
specifier>dq6+kfz
spectator witness viewer watcher looker>dqj+nm4,nn8,nm0,nnb
speculator plunger>dos
speculator>dq6+kvy,k9x
speeder>epv
spellbinder>fnw+myd,kk0,ixu
spender disburser expender>elb+nvv,nyh
sphinx>7
spinmeister>7
spinner spinster>fe0
spinster>gqz+hid
spirit+lk0
spitfire>7
spitter expectorator>7+iwq,j44
spiv>f5i
splicer>dqs
splitter>dqs+md9
spoiler>ebt
spoilsport killjoy>7
spokesman>gbq
spokesperson representative>e0n
spokeswoman>gbq
sponger>gr9
sportsman sportswoman>e50+6ly
fan rooter>err+cio
sportswriter>f8h
spotter>erh
spotter>erh
spouse partner>f95+m2v
sprawler>7+mc5
sprayer>f9p
sprog>eeu
sprog>fzt
sprinter>e50+n6g
spurner>7+kl8
spy>g5f+kkg
spymaster>eri
squatter>f7a
squatter homesteader nester>g6f
squinter>7+ix3
squire>fa5
squire>e53+ne0
stabber>e52+lk8
stableman stableboy hostler ostler>f9p+izt
stacker>f9p+m8s,m8p
staffer>erh
stagehand>erh
stager>gfh+mku,mq7
stainer>dqs+jhs
stalinist>evm+cti
stalker>f4y
stammerer stutterer>gb2+l0j
stamper>gr9
stander>2+mce
reliever backup>dqi+nv3,o5u,r27,o4v
starer>gb7+nm6
starets>e0m
starlet>e01
stater>g10
statesman solon>fty+pph,6qb
stateswoman>gct
stationer>fge
stationmaster>eri
statistician>ffi+8p5
homebody>dor
steamfitter>ek6
steelmaker steelworker steelman>fe0
steeplejack>f9p
stemmer>dqs
stenographer amanuensis>g5g+97p
stentor>gb2+qjz
stepbrother>eag
stepchild>eev
stepdaughter>gd6
stepmother>gd9
stepparent>fpo
stepson>gd6
stevedore loader longshoreman docker dockhand dockworker lumper>f9p+nj6,m7e
steward>eun+16k
stewardess hostess>e53
stiff>fea
stifler smotherer>7+mdy,jq0
stigmatic stigmatist>7+ik8
stipendiary>fdn
stippler>dqs+mnt,mow
stockbroker>e0u
stockjobber>gjr
stocktaker>erh
stockholder shareholder shareowner>f7g
stockist>gfi+h6k,5lq,nxc
stockman>eu2
stoic>fry
stoic>dor+ptf
stoker>f9p+o7v
stoner lapidator>e52+ltk
stooper>7+ngx
fibber fabricator>fbb+mjt,ko1
stowaway>fpz
strafer>fsg+lcj
straggler strayer>emb+n1o,n6c,nh8
stranger>f7a+qgh,q1m
straphanger>fpz
straphanger>ehh
strategist strategian>fsw+8gh
stringer>dqs+lws
stringer>ft2
tough>egw
guttersnipe>gm2
gamin throwaway>ge5
streetwalker hooker hustler floozy floozie slattern>fx6
striker>e8q
striker>e50
striper>g6d
stripper striptease stripteaser ecdysiast peeler>fr7+j08,geb,10s
stripper stemmer sprigger>dqs
strongman>fr7
struggler>7+o5j,m8v
stuart>g2s
stud>fea
student pupil educatee>erq+o4f,16l
stumblebum palooka>e9y
stupid stupe dullard dolt pillock>g84+qeg,pbs
stylist>e4f+ac3
subaltern>fha+re0
subcontractor>ein+o9l
subdeacon>efo
subjectivist>dq6+8mx
subjugator>ei6
sublieutenant>fbo
submariner>e8q
submitter>dov
submitter>evm+laz,krq
subordinate subsidiary underling>e4r+r28,pqs,kbt
subscriber contributor>ep8+nyy
subscriber reader>elb
subscriber endorser indorser ratifier>gfj+o9x,oh7,o8z,klv
subsidizer subsidiser>ep8+ns8
reserve>e50+o4v,nv3
suburbanite>g10
successor>dqi+o5h
succorer succourer>g0x+ogi
suffragan>e8f
suffragist>e0n+7ex
suitor suer wooer>e0a+ofl,ofk
sultan>g2s
sumerian>dr3
sunbather>f5i+j4b
supercargo>few
super>ecj
superior>g0j
superior superordinate>dq9
supermarketer supermarketeer>eb4
supermom>fj1
supernumerary extra>dzz
supernumerary>7+qpf
supervisor>gfc+o87,noc
supplier provider>eb5+o05
supporter protagonist admirer booster>e0n+oh3,myy,ldy,o8z
supremacist>e0n+iag
supremo>dor
surfer surfboarder>gg1+n7y
surgeon sawbones>eov
surpriser>dp4
surrealist>e4f
surrenderer yielder>7+ntk,lat
surrogate alternate replacement>gco+o5g,j7u,r27,k7x
surveyor>dpq
survivalist>7
survivor>7+oln
survivor subsister>dqr+olh,olo
suspect>7+kdu
sutler victualer victualler provisioner>gfi+o19,o0j
sweeper>erh+lzv
sweetheart>7
sweetheart sweetie steady truelove>dq8
swimmer natator bather>dqq+n95,vr
swimmer>e50+n95
swineherd pigman>f2w
swinger>fbg
swinger>e50+nja,n1f
switchman>fno
swot grind nerd wonk dweeb>fap+o6d,k81
sylph>7y3
sylph>gqz
sylvan silvan>8jg
symbolist>e4f+th
symbolizer symboliser>f75+ko4,th,9yc
sympathizer sympathiser>gfj+myk
symphonist>ehm
syndic>e0u
syndicator>eb4+o8l
synthesist synthesizer synthesiser>dq6+kak,897
syphilitic>g7r
tacker>dqs+lwl
tackle>fbw
tactician>fsw+90x,8gg
tagalog>dwg
tagalong>evm
tagger>7
tagger>7
shadower>dqq+ncg,nch
tailback>evo
tailgater>epv+nc9
taker>elb+ntl
talent>dpx
tallyman>efr
tanner>ek6+jzu
tantalizer tantaliser>gjc+kp9
tapper>dqs+m0n
tapper>7+lly
tartuffe tartufe>f5a
tarzan>fea
taskmaster>gfh
taster>ekp+lhl
assessor>eaw+kdc
taxidermist stuffer>ek6+7zb
taxidriver taximan cabdriver cabman cabby>epv
taxonomist taxonomer systematist>e8c+8u4,1xw,cpx,1wg
taxpayer>fql
teacher instructor>eqs+158,knl,16m
teammate mate>e4s
trucker>epv+n8k
teamster>dqs+c7o
tearaway>em4
tease teaser annoyer vexer>7+mvr,mwz,kp9
teaser>dqs
techie tekki>ghh
technician>dqs+81j
technocrat>fty
technocrat>dpx
ted>eaq
teetotaler teetotaller teetotalist>dzd+lhp
telegrapher telegraphist>fno+92p,5ro,l2p
teleologist>e0n+8mz
telephonist>fno
televangelist>eso
teller cashier>e6f
teller>fn6
tellurian earthling earthman worldling>dq3+dcc
temp temporary>dqs
tempter>7+mx9,kk9,kky
toiler>dqs+o6d
tenant renter>fql+o9k,1zs,o9j
tenderfoot>fm9
tentmaker>fe0
termer>7
territorial>gac
terrorist>7+be0
testator testate>7
testifier deponent deposer>gqw+l33,l39,l37
teutonist>gb5
ranger>fak
thane>efg+16n
thatcher>g2c+lkh
thatcherite>e0n
theologian theologist theologizer theologiser>g4d+l4m,k9r,8vj,8vs
theorist theoretician theorizer theoriser idealogue>dq6+k9x,8fp,8o2
theosophist>e7l+8kg
therapist healer>dpx+j2k,1ak
thessalian>duv
thessalonian>duv
thief stealer>ekl+nzs
thinker>dq6+k9l
scrag>7+pze
thoroughbred>dor
thrall>g8y
thrower>7+m93
throwster thrower>dqs
thrush>g85
thunderbird>8jg
thurifer>dzu
tier>dqs+lq1
tier>g1v+lar
tiger>7
tiler>dqs+luw
tiller>eu2+mrz
tilter>g1v
timberman>for
timekeeper>efr
tinker tinkerer>7+m60
tinkerer fiddler>7+m60
tinsmith tinner>dqs
tipper>ep8
tipster tout>e0m+9n2
toaster wassailer>gfj+lfy
tobacconist>g7g+5u5
tobagonian>dq3
toddler yearling tot bambino>eeu+n5n
tollkeeper tollman tollgatherer toller>erh
tomboy hoyden>eyj
toolmaker>fe0
topper>dqs
topper>dqs
torchbearer>dq9
tormentor tormenter persecutor>fnr+ojs,mwy,j1u,mwx
tortfeasor>7
tory>dx1
totalitarian>eoj
totemist>7
toucher>7+lie
tourist tourer holidaymaker>dqq+mzp,l6,k9
tovarich tovarisch>ehi
towhead>e8n
towner>g10
townsman>dqi
toxicologist>g4n
tracer>env
tracker>f4y+nch
tractarian>drz
trader bargainer dealer monger>fge+nyk,ca7,nv9
unionist>dqs+cja
traditionalist diehard>ei8+ono,6j7,2bk
tragedian>grh
tragedienne>e01
trainbearer>e53
trainee>fm9+h16,k7q,ogy,o4e
trainer>dq9+o4e,knw,k7s
trainman railroader railwayman>erh
traitor treasonist>ekl+6pb,1gm,1hx,py9
traitress>gk0
tramp hobo bum>gmh
trampler>7+j1q
transactor>eb4+nu9
transalpine>evx
transferee>7+o4s
transferee>dqn
transferer transferrer>dqq+nta,n03,m37
transient>dqq+qxk
transplanter>exm+n03
transsexual transexual>7
transsexual transexual transgendered>7
transvestite>7
trapper>f4y+m6j
trappist cistercian>ewo
trapshooter>dpx
roadman bagman>g3g
traverser>dqq+n50
trawler>ev3
treasurer>7+16o
arborist>gb5
trekker>dqq+mzv,mzu
tribesman>fg1
tribologist>dpq+8t9
tribune>dpm
trier attempter essayer>7+of9,ofc,lhl
trier>f8i+od8
trifler>f5i+oki
trinidadian>dq3
tripper>7
tritheist>7
triumvir>f1z
trombonist>fjs
trouper>7
trotskyite trotskyist>7+8yk
troublemaker troubler>7
troubleshooter>g0o
trumpeter cornetist>fjs+3c3
trustbuster>fn6
trustee>eun+o24
trusty>eiy
tucker>g6h
tumbler>f10
tuner>dqs
turncock>erh
turtler>dqs+ldb
tutee>fap
twin>g7p
twiner>dqs+m9v
tympanist timpanist>eq0+49s,3lb
typist>erh+l2i
tyrant autocrat despot>eo3+po0,ojy,mv9
uncle>f9b
underachiever underperformer nonachiever>geh+ohj
undergraduate undergrad>egm
undersecretary>g5h
underseller>g5s+o2f
understudy>dzz+k7x
undesirable>7+pok
undoer unfastener untier>7+lpx,lvi,lvn,lpw
unicorn>7y3
unilateralist>e0n+8lf
unitarian>eoj
trinitarian>eoj
arminian>eoj
untouchable harijan>fof
upbraider reprover reproacher rebuker>e5a+kn8,kn9,kn5
upholder maintainer sustainer>gfj+opt,opy,opu,kt4
upholsterer>ek6+o1k
upsetter>gqm
upstager>dzz+nj7
upstart parvenu arriviste>7
upstart>7
urchin>eeu
urologist>eov+8qr
user>7+lei
usher guide>e53+ncc,n6u,gm6,nce
usherette>gm5+gm7,gm5
usher doorkeeper>fn6+gm6
usufructuary>gm4
usurper supplanter>dqt+o5g,nwc
utilitarian>fiw+q3v
utilizer utiliser>gm4+lei
utopian
utterer vocalizer vocaliser>2+kxz,khq,l0r,kx2
uxor>gqe+qwh
uxoricide>f51
vaccinee>fq6
vagrant drifter floater clochard>goy+n1o
valedictorian>g4d
valentine>gg0
valet>fem+o6i,og0
valetudinarian>g7r
valuer>e3i+ked,kdc
vandal>ent+ma7
vanisher>7+nnp,jsy
vassal liege liegeman feudatory>evm
vaudevillian>fr7
vaulter>e50+n9l,n9i
vedist>g4d+9ds
venerator>7+muz
venter>gb2+kx8
ventriloquist>fr7+7zd
venturer>fge
verger>fn6
vermin varmint>7
vip dignitary panjandrum>dor
vestal>gqz
vestryman>fn6
vestrywoman>fn6
veteran oldtimer>dpx+pwz
veteran>g6d
veteran>g6d+pwz
veterinarian veterinary vet>eov+sbf
vibist vibraphonist>fjs
vicar>fvw+cc4
viceroy vicereine>ezc+16r
vicereine>gqe
victim>dqr+oin,od5
victim dupe>7+kpm,oin,od5
victimizer victimiser>7+oin
victor>egw
victorian>7+saa
vigilante>go5
villager>dq3
villain scoundrel>7+ruq
villain baddie>8ib
villainess>gni
vintner winemaker>fe0
vintner>fge
violator debaucher ravisher>fbg+ohx,oj5
violator lawbreaker>ekl+ohv
violinist fiddler>fjs+60j
violist>fjs
virgin>dq5
visayan bisayan>dwg
viscountess>gqe
visionary illusionist seer>dq6+mjx
visionary>7
visitor visitant>dqq+ock,oc2,mzj,l50
visualizer visualiser>dqj+mjx
vitalist>e7o+8n0
viticulturist>e11
vivisectionist>e8c+1et
vizier>fn6+16s
vociferator>gb2+kuy
voicer>gb2+kwf
voicer>dqs
volunteer>dqs+o6r
volunteer voluntary>g6d+ruy,o6r
vomiter spewer>g7r+j28
votary>eoj
votary>fvx
voter elector>efg+o58,o9m,o9n
vouchee>7
voucher verifier>gfj+kc8,ksl,l38
voyager>dqq+mzs
voyeur peeper>gb7+nok
vulcanizer vulcaniser>dqs+k09
vulgarian>7
wac>gac
wag>f4u+qbb
wagnerian>evm
wagoner waggoner>dqs
wagonwright waggonwright wainwright>ek6
waif>eeu
wailer>fj9+l5t
waiter server>erh+o5x
waitress>goo+o5x
waker>7+ixn
waker rouser arouser>e53+ixo
wallah>dqs
walloper>gqm+l9q
walloper>dqq+m1r
wallpaperer>dqs+lo5
wally>evn
waltzer>7+n3a
wanderer roamer rover>dqq+n1o
wanter needer>7+myq,lh2
warbler>g85+l6a
ward>7+lc1
warden>fak+16t
warder>fak+16u,lc1
warehouser warehouseman>gr9+nx2
warlock>dlz
warlord>dq9
warrantee>elb
warrantee>dqn
warrior>7+l94
washer>dqs+log,mbh
watchdog>dpm
watchmaker horologist horologer>fe0+7z6
watchman>f0l
waterer>e4r+o2z
watercolorist watercolourist>fp1+61z,61y,mp0
waterer>eu4+o2z,jd5
wayfarer journeyer>dqq+mzq
weakling doormat wuss>7
wearer>gm4+j0f
weasel>7
weaver>ek6+mn0
webmaster>ghh
weeder>eu4+jk6
weeper>fj9+j1d
weeper crier>dqr+j1d
weigher>fn6+orp
weightlifter lifter>e50+na8
welder>ek6+mgr
welterweight>grf
welterweight>e9y
wencher>e0f
westerner>dq3
wetnurse amah>fkb
wetter>gr9+jc1
whaler>few+ld8
wheelwright wheeler>ek6
whiffer>e75+m14
whig>dtv
whiner complainer moaner sniveller crybaby bellyacher grumbler squawker>7+l63,kui,kuc,kub
whippersnapper jackanapes>eff
whirler>enl+nfx
whisperer>gb2+kv1
whistleblower>f6f
whittler>f5i+mcw
whoremaster whoremonger>fsh
whoremaster whoremonger>elb
wiccan>7
widow>gqz+inc
widower widowman>fea
wife>gqz+qwh
wiggler wriggler squirmer>7+n0o,n3s
wigmaker>fe0
wildcatter>fne
winder>dqs+mae
wingback>evo
winger>e50
wingman>fsg
winner>dph+l9k
winker>7+ix1,iwy
wiper>dqs+lzq
wireman wirer>dqs+o2r,jz5
wiseacre wisenheimer weisenheimer>gm1
junior>gm0
withdrawer>dq2+jy2
withdrawer>e5a
withholder>7+ns2,nry
withstander>e0j+ory
witness witnesser>dqj+knt,nly
wobbly>7
wog>7
woman>dpz+i8u,cuc,16v,k4u
womanizer womaniser philanderer>fbg+oka
wonderer marveller>7+kvr
wonderer>dq6+kh0
woodcarver carver>gr5+lmy
woodcutter>f9p
woodworker woodsman woodman>ek6
wordmonger>grh
wordsmith>grh
workaholic>ehn
workman workingman>erh+7zh
workmate>dqs
worldling>7
worm>7
worthy>dor+rxl
wrecker>f9p+mdr
wrestler grappler matman>egw+mei,l93
wretch>g0v
writer author>dpa+1re,mpp,mp6
wykehamist>geh
yakuza>exl
yachtsman yachtswoman>g3b
yankee yank northerner>dx1+qqj
yardbird>fzt
yardie>exl
yardman>f9p
yardman>gjz
yawner>7+iww
yeoman beefeater>e8y
yodeller>g85+l69
yogi>fry
yokel rube hick yahoo hayseed bumpkin chawbacon>g30+pkk
youth younker>dq7
yuppie>fwo
zany>efx+rx0
zealot>ds9
zionist>ds9+9no
zombi zombie>emg
zombi>dm5
zombi>8jg
zoologist>e8c+8rh
aeschylus
aristotle+sab
balzac
blucher>ey3
caesar
coleridge
coue>gic
cyril>fhs
dante
darwin
freud+sad
hegel+sae
hitler
jesus christ savior saviour redeemer deliverer+ogs,s5r
kennan>eoc
lincoln
mary madonna
napoleon bonaparte+sag
newton+sah
plato+s07
polycarp>gnb
popper>fry
potemkin potyokin>fty
roosevelt fdr
rousseau+s29
shakespeare shakspere
stravinsky
thoreau
townes>fs6
ultramontane>ds5
uriah>gac
voltaire arouet
wordsworth
fundamentalist>eoj+8ym
levitation>s+n7q
metempsychosis rebirth>s
allotropy allotropism>s
exchange>s
crystallizing>s+jue
consequence effect result upshot>s+ol3,omu,omp,ohg
aftereffect>gt7
aftermath wake backwash>gt7
brisance>gt7
byproduct>gt7
dent>gt7
impact wallop>gt7+j63
outgrowth offshoot>gt7
repercussion>gt7+j64
response>gt7
engine
endogeny>s
luck fortune hazard>s+kv4,okm
fortune>s+q28
distortion+oon
abiogenesis autogenesis autogeny>s+dz7
spectrum>c4n+s0p
aerosol>gu8+lyb,lya
airstream>gyz
heterogenesis xenogenesis>s
antitrades>gyz
attraction>gvg
affinity>gts
repulsion>gvg
aureole corona>gvm
mischance mishap>gtj
ray irradiation>gw3+jib,ouu,p5u,oui
bioelectricity>s
breeze zephyr>gyz+rue,p6y,ov0
pedesis>auy
candlelight>gw3
cataclysm>s
bond>gts
valency>s
chinook>gyz
harmattan>gyz
circulation>s
cloud>s
freeze frost>gyw+j2a
corposant>gy4
cbr cmbr cmb>gxc
counterglow gegenschein>gw3
crosswind>gyz
fohn foehn>gyz
khamsin>gyz
headwind>gyz
tailwind>gyz
cyclosis streaming>s
daylight>gw3
death>s+jna
decalescence>s
decay>s+jbn,jbk
dehiscence>s+jjo
deposit sedimentation alluviation>s+nbf
desquamation peeling shedding>s
exfoliation>s+lno,m9h
lode>guo
diapedesis>s
diffraction+ned
interrupt>gv3
doldrums>gyz
drift impetus impulsion>gvg+ml1,n49
easterly>gyz
northwester>gyz
southwester>gyz
southeaster>gyz
electricity>s+s1g,jz6,jz5
galvanism>gv1+s1h
electricity>gv4+s1g,jz6,jz5
energy>s+k4e,ixx
facilitation>s
flashover>gy4
flood inundation alluvion>s+jcc,mao,jca
flashflood>gv7
floodhead>gv8
temperateness>gyw
firelight>gw3
firestorm>gvj
fluorescence>gw3+p5a,no3
fog>gto+pct
fogbank>gve
force>s+n12
rubbing+lma
gale>gyz
storm+p6u
northeaster noreaster>gvj
gaslight>gw3
radiance glowing>gw3
fluke>gtk
gravity gravitation>gts+rzh,mz9
gust>gyz+p6y,ouz,n49
sandblast>gvp+lz7
hail>gx4
hailstorm>gvj
haze>gto+pct,ov6
heat>gv4+jo3
scorcher>gyw
sultriness>gyw+qai
hurricane
hysteresis>s
pogonip>gve
incandescence>gw3+oux,p5c,k5d,k5c
induction inductance
lamplight>gw3
light>gxc+jic
elves>aut
lightning>aut
sprites>aut
luminescence>gw3+p5d,oun
resonance>axt+r9p,npi
resonance>s
nmr>gw9
magnetism>gts
diamagnetism>gwb
ferrimagnetism>gwb
ferromagnetism>gwb+s87
paramagnetism>gwb
thaw warming>gyw+jok
microwave>gxc+jl0
mist>gve+pct,jne
bolide fireball>gw3
monsoon>gyz
moonbeam>gtx
moonlight moonshine>gw3+p5o
starlight>gw3
sunburst>gwp
sunlight sunshine sun>gw3+nkn,j4b
sunbeam sunray>gtx
necrobiosis>guk
necrosis gangrene sphacelus>guk+j3v,s7c
myonecrosis>gws
parhelion sundog>6ay
northerly norther boreas>gyz
kuroshio>b3w
opacity>s+pbj
pleomorphism>s
polarization polarisation+jxc,jxb,jxa
depolarization depolarisation>gt7+k5j
polymorphism>s
polymorphism pleomorphism>s
polymorphism>s
precipitation>gyw
pressure>s+m45,jr0,jqz,jqy
overpressure>gx5
iop>gx5
propulsion>gvg
puff whiff>gvp+nk1
pull>gvg+m8w
push thrust>gvg+njq,n12
radiation>gv4+our
rain rainfall>gx4+ou1
rainstorm>gvj
downpour cloudburst waterspout torrent pelter soaker>gxd+jc5,jcc,mao
drizzle mizzle>gxd+ou3
reflection reflexion>s
refraction>s+nkl
birefringence>gxi
impedance resistance resistivity+sb9
ohmage>gxk
drag
windage>gxm
rejuvenation greening>s+j8e
scattering sprinkle>gxd+ou4
scintillation>gw3
shear>atx
simoom simoon samiel>gyz
smoke fume>gto+nlx
smother>gxt
snow snowfall>gx4+ou7
flurry>gxv
whiteout>gxv
blizzard snowstorm>gvj
insolation>gxc+nkn
sunspot macula>6ay
facula>6ay
facula>6ay
souther southerly>gyz
spark arc>gy5+oup
conduction conductivity>s+nij
spillover>gt7
squall>gyz
strain>atx+mec
overstrain>gy8+lf3
streamer>gw3
torchlight>gw3
twilight>gw3
supertwister>gyj
suction>gx5
syzygy>s
thermal>gyz+s16
thunderbolt bolt>gw5
thunderstorm>gvj
tornado twister+n0o
torsion torque>gvg
tossup>gtj
antitrade>gyz
transparency transparence>s+pbg,rpu
turbulence turbulency>s+oyb
ultraviolet>gxc+ruv
draft>gyz+qhi
updraft>gyq
downdraft>gyq
voltage emf
volcanism>s
waterspout>gyj
weather conditions
elements>gyw
wester>gyz
wind>gyw+p6y
windstorm>gvj
chop>s
flotation floatation>s+n4c
ownership>o+fos,for
option>9e5
copyhold>7el
freehold>7el+ewh
freehold>gzg+ewh
villeinage>7el
proprietorship proprietary>gz3+for
property belongings>p+nrk,nyi
ratables rateables>gza
hereditament>gza
personalty>gza
things>gza
realty immovable>gza
estate acres demesne>gzf
commonage>gza
glebe>gzg
landholding>gza
landholding>gz3
salvage>gza+ogp
shareholding>gza
spiritualty spirituality>gza
lease rental letting>gza+nrt,o9i
sublease sublet>gzo+nru
leasehold>gzg
smallholding>gzg
homestead>gzg
farmstead>gzw
homestead>gzw
fief feoff>gzg+cy4
land>gzf
money>gza
megabucks>gzx
estate>gza
barony>gzg
countryseat>gzg
seigneury seigniory signory>gzg
hacienda>gzg
plantation>gzg
orangery>h04
accession>p
purchase>p+nrr
buy steal>h07+nrr,nv7
grant>p
appanage apanage>h09
income>h55
ebitda>h0b
gross revenue receipts>h55+qpi,nxq
gnp>7bj
gdp>7bj
royalty>h1t
lucre profit profits earnings>h0b+fwr,nwp
cleanup>h0h
winnings>h55+nxh,l9k
take takings proceeds yield payoff>h0b+mjh
sales>h0b
taxation>h0b+nyu
spoil>p
loot booty pillage plunder swag>p+o1s,o1r,o1q
primogeniture>p
bequest legacy>h0x
patrimony>p+qdf
devise>h0x
dower>gzz+nri
jointure>gzz
heirloom>p
heirloom>gza
gift>p+oaz
dowry dowery dower>h0x+nri
largess largesse>h0x
aid>h0x
scholarship>h10+fap
grant>h10+nvg
subsidy>h12+ns8
subvention>h13+ksk
postdoctoral postdoc>h12
traineeship>h10+gjx
gratuity>h18
prize>h0x+nve
jackpot>h18
present>h0x+r1s
contribution donation>h0x+nvi
benefaction>h1b+ogg
tithe>h1b
offertory>h1b
lagniappe>h0x
bestowment>h0x+nvk
bounty>h25
freebie freebee>h0x
giveaway>h0x
incentive>h1t
deductible>h55+pmo
defalcation>h55
allowance>h1z
tare>h1n
outgo expenditure>p+nvv
expense disbursal disbursement>h1r+nyh
cost>h1p+orj
overhead>h1q
payment>h1r+nuq
overpayment>h1t+nuj
underpayment>h1t
wage pay earnings remuneration salary>h1t+nui,nxk,nuq
found>h1w
subscription>h1t
recompense>h1t+nui
refund>h1t+nxa
rebate>h20
compensation>h1z+oeo,num,nui
palimony>h1t
alimony>h1t
reward>h1t
honorarium>h25
ransom>h1r+nuz
guerdon>h25
meed>h25
bribe payoff>h1t+nx8
kickback>h2a
payola>h2a
share percentage>h54+nxy
tranche>h2d
dole>h2d
allowance>h2d+nuw,kgj
slice>h2d
stake>h2d
grubstake>h2i+ns5
entail>gzg
cut>h2d
vigorish>h2l
allotment allocation>h2d+ntg
reallocation>h2n+nth
appropriation>h7d
reimbursement>h22+nuh,nxb
emolument>h22
damages amends indemnity restitution redress>h22+oeo,num
offset>h22+osy,osz,og6,op9
reparation>h22
reparation>h22+num
atonement expiation>h2s+oeq
residual>h1t
allowance>h2q
breakage>h2q
costs>h2q
stipend>h1t
annuity rente>h1t
rent>h32+o9k,nrt,o9i
payback>h0k
benefit>h1t
perquisite perk>h35
gratuity tip pourboire baksheesh bakshish bakshis backsheesh>h36
payoff>h1t
remittance remittal remitment>h1t+nus
quittance>h1t+nxa
nonpayment nonremittal>h4z+nur
nonpayment nonremittal>3o+nur
pittance>h1t
retribution requital>h1t
forfeit forfeiture>h1t+nyl
forfeit forfeiture>h4z+nyl
fine mulct amercement>h1t+nyt,od1
premium>h1t
installment>h1t
terms>h1r+pwt,o2c
markup>h0h
portage>h1r
incidental>h1p
undercharge>h1r+nzn
overcharge>h1r+nzm
corkage>h1r
airfare>h1r
carfare>h1r
tax taxation+nyu
fica>h3t
withholding>h3t+ns2
paye>h3v
capitation>h3t
rates>h3t
surtax supertax>h3t+nyw
pavage>h3t+lo3
tariff>h3t+nyv
excise>h3t
customs impost>h41
tonnage tunnage>h41
octroi>h41
usury vigorish>h4t
fee>h1r
anchorage>h47
cellarage>h47
dockage>h47
refresher>h47
lighterage>h47+n8m
lockage>h47
mintage>h47
moorage>h47
pipage>h47
poundage>h47
retainer>h47
seigniorage>h47
toll>h47
truckage>h47
tuition>h47
wharfage quayage>h47
agio agiotage>h1r
demurrage>h1r
porterage>h1r+m4b
postage>h1r
poundage>h1r
rate>h1r
surcharge>h1r+nzp
stowage>h1r
tankage>h1r
freightage>h4t+n8b,m7b
linage>h4t
loss>p
wastage>h4z
depreciation>h4z+jke
deduction>h51
losings losses>h4z
assets>p
sum amount>h54
resource>h54
intangible>h54
goodwill>h57
investment>h54+nw8
equity>h54
stock>h63
stockholding>gz3
stockholding stockholdings>gza
float>h5b
debenture>h90
reversion>h2i
escheat>h5g
accession>gz3
speculation venture>h59+ox9,og9
gamble>h5j
pyramid>h5j
stakes bet>h5k+lec,lcw,og9
jackpot kitty>h5m
ante>h5m+lcx
security>h54
hedging>h5p
coverage>h55+kso
insurance>h5p+kso
coinsurance>h5s+nup
tontine>h5s
reinsurance>h5s+ksq
hmo>h5s
earnest>p
arles>h5x
recognizance recognisance>p
pledge>h2i
mortgage>h2i+o2h
collateral>h2i
capital>h54+o09
funds finances>h54
bankroll>h64
treasury exchequer>h64
till>h66
bursary>h66
subtreasury>h66
fisc>h66+s22
fund>h7d+nse
etf>h6b
savings>h6b
trust>gza
keep livelihood>h56+nsh
funding>h56+nsh
comforts amenities conveniences>h6f
subsistence>h6f
hoard stash>h6k
store>h0h+gdn,nxc,nwv
reserve stockpile>h0h+nxc,j7i,kgj,ns0
kitty>h5m
treasure>p+mur,nux
treasure
fortune>h6o
valuable>h6o+rtx
trove>h6o
gold>h6q+qn3
silver>h6q
diamond>48h
sparkler>h6u+ouo
ruby>48h
pearl>48h+lyw
emerald>48h
sapphire>48h
bimetallism>7bj
tender>arb
draft>9e5
overdraft>h72
redraft>h72
credit>h54
check cheque>h72+nz4
kite>h76+nrp
kite>h76+nrq
giro>h76
paycheck>h76
pension>h1t+nvh
superannuation>h7b
money>arb+egd
sterling>h7i
boodle clams dinero dough gelt kale lettuce lolly lucre loot moolah pelf shekels simoleons wampum>h7d+nwi
shinplaster>h7d
subsidization subsidisation>h7d+ns9,ns8
currency>arb
eurocurrency>h7i
cash>h7i+nuy
coinage mintage specie>h7i
chickenfeed>h7k
coin>h7l+mk8
bawbee>h7n
bezant bezzant byzant solidus>h7n
denier>h7n
ducat>h7n
real>h7n
dime>h7n
nickel>h7n
halfpenny>h7n
penny centime>h7n
tenpence>h7n
twopence tuppence>h7n
threepence>h7n
fourpence groat>h7n
fivepence>h7n
sixpence tanner>h7n
eightpence>h7n
ninepence>h7n
guinea>h7n
farthing>h7n
doubloon>h7n
medallion>h7n
stater>h7n
sou>h7n
banknote greenback>h7i
dollar>h8b
liabilities>p
debt>h8d
arrears>h8e
loan>h8e+nzz
principal>h8e
lien>h2i
quittance>q
ledger leger>q
daybook>h8k
credit+nvp
dividend>h0h
divvy>h8n
audit+kei
payslip>q
payroll paysheet
paysheet>h55
peanuts>h55
bankbook passbook>q
checkbook chequebook>q
escrow>9vm
floater>q
devise>9i0
scrip>9e5
bond>q
budget>8ga+s9y,kgi
budget>h6b+s9y,kgi
abrasion attrition corrasion detrition>hb5+lmp
absorption>hdy+mbs,mbt
accretion accumulation>hby+j7j
adsorption>hdy+mbv
aeration+nko
agglutination+ljf
agglutination+lje
amelogenesis>hbm
anaphase>ivl
angiogenesis>hbm
aphaeresis apheresis>hcu
aphesis>hcu
apposition>hbm
agamogenesis>hdn
assibilation>han+k3e
adp>hd8
auxesis>hbm
backgrounding>hd8
backup>h95+m6f
bmr>ivi
biosynthesis biogenesis>he4
blaze blazing>hb8
blooming bloom+jij
blossoming flowering florescence inflorescence anthesis efflorescence>hbm+jik,jij
blowing>hd8
boiling>hbq
brooding+j0w
calcification+jya
calcination>hcz+jo7
calving
carbonization carbonisation>hbe+jny
caries
cenogenesis kenogenesis caenogenesis cainogenesis kainogenesis>hbm
centrifugation+nfz
chelation+ols
equilibrium+opb,j62
chemosynthesis>he4
clouding>hee+ov2
combustion>hcz+jon
deflagration>ha5+k6l
usance+leh
convalescence recuperation recovery>hbp+j3g,j3h
cooling chilling+jo0
cytogenesis cytogeny>hbm
dealignment
decay+jqn
decline diminution+j73,jt8
rot rotting putrefaction+jbl,jqo,jbn
deepening>han
defecation laxation shitting>hay+j20
degeneration devolution+j3f
deposition>h95
desorption+k57,k58
declension worsening>had+jb9,jbj,j3f
detumescence>had
developing>hd8
development evolution+jex
diakinesis>ivl
dilapidation+mlz
diplotene>ivl
dissolution+jqh
distillation distillment+jwh,jd8,jd9
teleprocessing>hd8
metathesis
drift+n6c
ebb ebbing wane>had+jt8
electrolysis
excretion excreting voiding+j1z
elision>hcu+k8g
ellipsis eclipsis>hcu
elution+loh
encapsulation+mfy
epilation>hcd
epitaxy>1q1
erosion eroding wearing+jgt,jgs
feedback
fibrinolysis>har
flame flaming>ha5+ou8,qad,jot
flare>hb8+ouf,oue
flocculation+om3
focalization focalisation+oqm
foliation leafing>hbm
foregrounding>hd8
fractionation+m4x
freeze freezing>ha9+jod
lyophilization lyophilisation>hbf+jbu
icing>hbf
fructification>hbm+jza
galactosis>hds
gametogenesis>hbm
germination sprouting>hbm+jn6
growth growing maturation ontogeny ontogenesis+s5b,jen,jev,jdg
growth>han+jev
hatch hatching+j13,j0w
healing+jgd,j41
heating warming+joa
heredity+qdg
hydrolysis+k4m
hypersecretion>hds
ignition>hb8+ou9
imbibition>h94
impregnation saturation>hd3+jy7
incontinence incontinency>hay
increment+jde,j76,j7c
inflation
deflation>hb5
inflow influx
infructescence>hbm
inpouring inpour inrush>hc1
insufflation>h9r+j2d
iodination+j9d
iteration looping+kyj
iteration+kyj
juvenescence>hbm
laying
leeway>hav
leptotene>ivl
libration>hcw+n1h
loss>had
lysis>har
lysis>ha8
maceration+jqk
virilization virilisation>hbm+k4v
maturation ripening maturement+jeu,jev,jet
metaphase>ivl
metaphase>ivl
microphoning
micturition urination>hay+j1x
morphogenesis>hbm
myelinization myelinisation>hbm
neurogenesis>hbm
neutralisation
nitrification>hcz+jz2,jys
nosedive>had
obsolescence>hah+plu,k50
omission deletion
functioning+mas
oscillation+oru
osmosis
overheating>hbq+jnz
oxidation oxidization oxidisation+jdz,jdy
oxidoreduction redox
pachytene>ivl
palingenesis recapitulation>hbm
permeation pervasion suffusion+juv,ljz,ljw,m4v
planation>hb5
polymerization polymerisation+jfy,jfx
regeneration>hb6+jpd
potentiation>he3+jdb
processing+o7t,k05
proliferation>hbm+jem,jjw
prophase>ivl
prophase>ivl
proteolysis+s9n
psychogenesis>hbm
psychogenesis>hbm
quadrupling>hby+jei
redeposition>hai+nz3,meo
reduction reducing+jdw
refilling replenishment+juu
refining>hd8+jwh,jwf
reflation>hbz+k4i,k4h
refrigeration infrigidation>ha9+jo6,jo2
relaxation>hac
reproduction+j0i
rooting>hbm+jn9
salivation>hds+j46
saponification+k2p,k2o
lookup>hd8
secretion secernment+j1m
sensitization sensitisation+jgl
amphimixis>hdn
shaping defining+ket
slump slack falloff>hak+jtc,jed,jtx,jtz
soak soakage soaking+mew
sorption+mbw
sorting>hd8+kbd,o57
spoilage spoiling+jbo
stagflation>hbz
suppression>hbm
synergy synergism+pk1,5pr
synthesis+kak
teething dentition odontiasis>hbm+j3q
telophase>ivl
telophase>ivl
teratogenesis>hbm
thaw melt thawing melting>hbq+jub,jok
transpiration+nha
transport
unfolding flowering>han+jih
conglutination>hbp+mha,ljd
vaporisation vapor vapour evaporation+k5p,k5o,jnp,ju3
vinification>hej
vulcanization vulcanisation>hd8+k09,k2m
washout>hb5
zygotene>ivl
zymosis zymolysis fermentation fermenting+jv8,jv7
cleavage>h
ornamentation>h
condition>h
conditions>ifr
conditions>ifr
anchorage>hem
conditionality>h+r50
prepossession>hem
regularization regularisation>hem+jgv
silence>hem+r5f,jvf
situation>hem
niche>hgg
nationhood>h
shoes>heu
stymie stymy>heu
situation>h
absurd>hez
relationship>h+f95,o
relationship>h
tribalism>h
account>hf2
companionship>hfb+ehi,ehj
freemasonry>hf5
acquaintance>hf2+dzw
affiliation tie>hf2+ofs,jdp,oak,o7l
anaclisis>hf1
assimilation>hf2+j7n,j7k
friendship>hf2+dzw,ewp
romance>hf1+qkf,l4y,muq,ofk
membership>hf2+fg1
affair affaire liaison amour>hf1
dystopia>h
ballgame>hez
challenge>hez
childlessness>hez
complication>hez+jqw
crisis>i7b
crowding>hez+onu,nea,ne5
disequilibrium>hez
environment>hez+s58
equilibrium>hez+opb,j62
exclusion>hez+o8n,kl6
fishbowl>hez
hotbed>hez
imbroglio embroilment>i7b+opo
inclusion>hez
intestacy>hez
nightmare>i7b
straits>i7b
purgatory>i7b
rejection>hez
stigmatism>hem
astigmatism astigmia>hem
wild>h+paq
isomerism>h
degree stage>h
acme height elevation peak summit meridian tiptop>hg3+op1,rni,ncx,o51
extent>hg3+k2q
resultant>hg3+ozg,omp
ultimacy ultimateness>hg3+q0s,qp6
ordinary>h
circumstance>hem
homelessness>hem+q2c
case>hg9
thing>hez
tinderbox>i7b
congestion>hfl+ne7,ne6,m6f
reinstatement>hem+o6v,ogx
status>h
echelon>hgg
equality equivalence par>hgg+omo,js6
egality egalite>hgi+pnx
tie>hgi
deuce>hgk
standing>hgg
stardom>hgg+f21
championship>hgg
seniority>hgg+rdx
precedence precedency priority>hgg+kbv
transcendence transcendency>iag+op1,op2
lowness lowliness>hgg+rnb
inferiority>hgs
backseat>hgt
subsidiarity>hgt+r28,pqs
villeinage villainage>hgg
bastardy illegitimacy>hgg
citizenship>hgg+efg
footing terms>hgg
retirement>hgg+o43
being beingness existence>h+owb,r64,pwe,okv
actuality>hh1+r66,r65,owb
entelechy>hh2
genuineness>hh2+rs3
reality realness realism>hh2+fzk,r6m,rs3,r64
historicalness>hh2+r67
truth verity trueness>hh2+rs2
eternity timelessness>hh1+qxg
preexistence>hh1+oze,okw
coexistence>hh1+rov,oky
presence>hh1+r1s
immanence immanency>hhb
inherence inherency>hhb+qf0
ubiety>hhb
ubiquity ubiquitousness omnipresence>hhb+r1u
hereness>hhb+r1t
thereness>hhb
thereness>hhb
allopatry>hhb
sympatry>hhb
nonbeing>h
falsity falseness+pkh,rs5,oix,ko3
spuriousness>hhm+q4o
absence>ib8+r1v
nonoccurrence>hho
awayness>hho+r1w
life>hh1
animation aliveness>hh1+fbq
survival>hhs+oll,olo,olh
subsistence>hht+olh
death>h+jna
quietus>hhv
extinction defunctness>hhv
life>hh1
transcendence transcendency>hh1
marriage matrimony wedlock>hgg+s23
bigamy>hi0+e88
endogamy inmarriage>hi0+oc4,oc9
exogamy intermarriage>hi0+oc9
misalliance>hi0
monandry>hi0
monogamy monogamousness>hi0+fii
cuckoldom>hi0
polygamy>hi0+fu3
sigeh>hi0
celibacy>hem
virginity>hem
bachelorhood>hgg+e5o
spinsterhood>hgg+gbg
employment employ>h+o5p
unemployment>h
polity>h
tranquillity quiet>h+p6t
concordance>h+orf,pv3,jx1
peace>hii+mtw
peace>h
peaceableness peacefulness>hik+rum,qwr
armistice truce>hik
agreement accord>hii
conciliation>hik+mtw,kj8
consensus>hin
unanimity>hin+pgr
unison>hin
anarchy lawlessness>h+pj2,e28
bloodiness>hem+p46
instability>h
confusion>h
demoralisation>hiv+k91
bluster>hiv
chaos pandemonium bedlam>hiv+rqf,rp7
balagan>hiy
schemozzle shemozzle>hiv
rioting>h
rowdiness rowdyism disorderliness>h+qt5,qt8
commotion kerfuffle>h
convulsion turmoil>hj3
stir>hj3+r1y
storm tempest>hj3+qwt,ot6
tumult tumultuousness uproar garboil>hj3+r5n
discord strife>h
upheaval>h+r5n
ferment fermentation unrest>hj9+qwt,mtp
enmity antagonism>h+qa8,e0j,mx8
clash friction>h+ooy
war>hjb+l94
disagreement dissonance>h+kls
disunity>hje
divide>hje
illumination>h+jic
lighting>hjh+jic
dark darkness>hjh+p5g
lightlessness blackness>hjj
blackout brownout dimout>hjj
semidarkness>hjj
shade shadiness shadowiness>hjm+p5n,ouw
shadow>hjn+p5n,ouw
umbra>hjo
penumbra>hjo
gloom somberness sombreness>hjm+pac,p5k
obscurity obscureness>hjm
embarrassment>b9j
ecstasy rapture exaltation raptus>b9j+mxl,mxm,mxz,qfz
gratification satisfaction>b9j+mxx
happiness>b9j+q67
blessedness beatitude beatification>hjw+mxl,mxk
bliss blissfulness>i6z+mxp,q68
ecstasy>hjy+qfz
nirvana>hjx
embitterment>b9j+mui
sorrowfulness>b9j+qfr,mwi,qfm
mourning bereavement>hk2+nzf,mwh
poignance poignancy>hk2+qv6
blamelessness inculpability inculpableness guiltlessness>hem+qds
purity pureness sinlessness>hem+jwi
cleanness>hk6+py1
clear>hem+ktt
guilt guiltiness>hem+p0h,qdt
culpability culpableness>hk9
bloodguilt>hk9
complicity>hk9
criminalism criminality criminalness>hk9+qdu
impeachability indictability>hk9
freedom>h
autonomy liberty>hkj+ocw,q2o
sovereignty>hkg
autarky autarchy>hkj
independence independency>hkf+q2o,pod
liberty>hkf
license licence>hkk+o8a
licence>hkk
discretion>hkk+po3
svoboda>hkf
subjugation subjection>hf2
repression>hkp+o6o
enslavement captivity>hkp+q2t
bondage slavery thrall thralldom thraldom>hkp+hks
bondage>hkp
servitude>hks
peonage>hkp
serfdom serfhood vassalage>hks
encapsulation>hem+mfy
constraint>hkp+lrl
cage>hky+ocs
captivity incarceration immurement>hkp+ocn,ocr,q2t
detention detainment custody>hkp+lrl,ocp
solitary>hkp
durance>hl0
internment>hl0+ocq
delegacy>h+e0v
separateness>hkj
dependence dependance dependency>h+poa,kfs
reliance>hl7+kfs
subordination>hl7+kbt
polarization polarisation>hem+jxb,jxa,jxc
balance>hfo+opb,mhk
tension>hlb
homeostasis>hfo
isostasy>hfo
imbalance unbalance>hfm
shakiness trembling quivering palpitation>h+n2h,n2q,n2e,rld
tremolo>hlg
precession>h
motionlessness lifelessness>h+q3q,qoh
stationariness immobility fixedness>hlj+qoi
rootage>hlk
activity activeness>h+qsx,ow8,ow7,o3g
frankenstein>hlm
busyness hum>hlm+p69
behavior behaviour>hlm
eructation extravasation>hlm+jjm,j1k,j29
operation>hlm+m98
overdrive>hlm+o5m
idle>hlr
swing>hlm
inaction inactivity inactiveness>h+r5y,qoh
abeyance>hlv
anergy>hlv
halt stoppage>hlv+n09,n08
desuetude>hlv
dormancy quiescence quiescency>hlv+owa,p1w
extinction>hlv
stagnation stagnancy doldrums>hlv+o6a,ota
stagnancy>hlv+qa2,ota
stasis>hlv
recession>hem
acathexia>hem
torpor torpidity>hem+ow5
hibernation>hm7+ixk
lethargy lassitude sluggishness>hm7
countercheck>hly
deadlock impasse stalemate standstill>i7b
logjam>hly
fatigue weariness tiredness>h+rqs,rqt,j23
eyestrain asthenopia>hmd
exhaustion>hmd
frazzle>hmf+j25
grogginess>hmd+pu6
loginess logginess>hmd+pu6
drunkenness inebriation inebriety intoxication tipsiness insobriety>h+pr1,lh6,j32,lh5
grogginess>hmj+pu6
sottishness>hmj+pr2
soberness sobriety>h+pr4
acardia>iez
acephalia acephaly acephalism>iez
alkalinuria alkaluria>i1b
acorea>iez
acromicria acromikria>iez
acromphalus>iez
agalactia agalactosis>hem
amastia>iez
aneuploidy>iez
anorchism anorchidism anorchia>iez
sleeplessness>h
hypersomnia>hou
insomnia>hou
anesthesia anaesthesia>hem+e2h
anhidrosis anhydrosis>hem
sleep slumber>hem+p1z,ixh,p1y
nrem>hn2
rem>hn2
sopor>hem
shuteye>hn2
abulia aboulia>hem
anhedonia>hem
hypnosis>hem+p12,ixt
cryoanesthesia>hn0
acroanesthesia>hn0
epidural>hn0
spinal>hn0
fugue>hem+s8z
sleepiness drowsiness somnolence>h+p1z,p1x,p1y
oscitancy oscitance>hnf
imminence imminency imminentness impendence impendency>h+qwc,pc9
readiness preparedness>h+jr9,r1l,r60
ready>hni+r60,jr9
alert>hni+oyh,kr8
clutch>h
dunkirk>hfk
exigency>hfk+pnu
crossroads>hfk
criticality>hno+pl8
elastosis>hem
flatulence flatulency>hem
flexure flection flexion>hem
alerting>hem
excitation innervation>hem
rage+ot6
excitement excitation inflammation fervour+nkw,muf,mtq
estrus oestrus>hem
anestrus anestrum anoestrus anoestrum>hem
materialism philistinism+ffh
hunger hungriness>hem+qbc,nli,lh0
bulimia>ho0
edacity esurience ravenousness voracity voraciousness>ho0
starvation famishment>ho0+lh0
malnourishment>ho0+lga
thirst thirstiness>hem+nlj
dehydration>ho5+jbt,jbs
polydipsia>ho5
hypoxia>hem
hypercapnia hypercarbia>hem
hypocapnia acapnia>hem
asphyxia>hem+m6a,me0,jnb
hyperthermia hyperthermy>hem
normothermia>hem
hypothermia>hem
muscularity>hem+s35
myasthenia>hem
sterility infertility>hem+pzy
pseudocyesis>hem
pregnancy gestation maternity>hem+j0t,p1a
parturiency confinement travail childbed
asynclitism obliquity>iez
atresia>iez
vitalization vitalisation>hem+j82
healthiness>hem+q73
blush flush rosiness>hoo+q74,j48
glow>hoo+rr0
fertility>hem+pzw,pzv
potence>hem
unhealthiness>hem+q77
disorder>hem
abocclusion>hou
achlorhydria>hou
acholia cholestasis>hou
achylia>hou
ards>hq4
ailment complaint ill>hou+j1t
anorexia>hou
pica>hou
add adhd mbd>i1b
anorgasmia>iib
bulimarexia>hou
bulimia>hou
cheilosis perleche>hou
choking>hou+m6a,iwf
colpoxerosis>hou
demyelination>hou
dysaphia>hou
dysosmia parosamia>hou
dysphagia>hou
dysuria>hou
dystrophy>hou
fantods>hou
adenosis>hou
hyperactivity>hou+ow3
impaction>hou
impaction>hou
malocclusion>hou
cellularity>hem
illness unwellness malady sickness>hot+rvv,rvx
invagination introversion>h+m8y
addiction dependance habituation>hem+jgp,owi,lf1
anabiosis>hem
cryptobiosis>hem
dilatation distention>hem+jfa,jjg
ague>hpn
roots>h
amyloidosis>hpn
anuresis anuria>hpn
collapse prostration>hpn+iyn
neurasthenia>hpx
aeroembolism bends>hpn
botulism>hpn
ptomaine>hpn
salmonellosis>hpn
plumbism saturnism>hpn
disease>hpn
aspergillosis>hq4
anthrax>hq4
blackwater>hq4
crud>hq4
endemic>hq4
enteropathy>hq4
idiopathy>hou
hypogonadism>hq4
pycnosis pyknosis>hq4+s8s
hyalinization hyalinisation>hem
vacuolization vacuolisation vacuolation>hem
malaria>hu9
myasthenia>hq4
onychosis>hq4
rheumatism>hq4
periodontitis>hq4
seizure ictus raptus>aul
convulsion>hql+kq0
paroxysm fit convulsion>aul
folie>hou
alkaptonuria alcaptonuria>hou
encephalopathy>hou
nympholepsy>i66
ataxia ataxy dyssynergia>hou
atopognosia atopognosis>hou
brachydactyly brachydactylia>iez
cryptorchidy cryptorchidism cryptorchism>iez
dyskinesia>hou
dextrocardia>iez
ectrodactyly>iez
erethism>iez
chorea>hou
amaurosis>iib
amblyopia>iib
ametropia>iib
emmetropia>hem
aniseikonia>iib
anorthopia>iib
aphakia>iib
dyscalculia>hou
dysgraphia>hou
dyslexia>hou
dysphasia>iib
anarthria>hou
occlusion>aul
laryngospasm>hrd
embolism>hrd
thrombosis>hrd
hepatomegaly megalohepatia>iez
cardiopathy>hou
hypertension>hou
transposition heterotaxy>iez
hypotension>hou
amyotrophia amyotrophy>i4y
als>hou
aneurysm aneurism>hou
athetosis>hou
kuru>hou
cholelithiasis
cirrhosis>hq4
diabetes>hq4
iddm>hrt
niddm>hrt
angioedema atrophedema>i27
lymphedema>i27
hypothyroidism>hph
myxedema myxoedema>hry
cretinism>hry
achondroplasia achondroplasty>hq4
contagion>hq4+qd3
influenza flu grippe>hs2
pseudorubella>hq4
smallpox variola
alastrim pseudosmallpox pseudovariola>hs5
blindness sightlessness cecity>iib+rg5
aids>hou
brucellosis>hq4
anergy>hou
scid>hou
cholera>hq4
dengue>hq4
dysentery>hq4
hepatitis>hq4
herpes>hq4
tabes>i4y
mononucleosis mono>hq4
leprosy>hq4
nec>hq4
listeriosis>hq4
meningitis>hq4
mumps>hq4
paratyphoid>hq4
poliomyelitis polio>hq4
rickettsiosis>hq4
typhus>hsq
tuberculosis>hq4
phthisis>hss
scrofula struma>hss
typhoid>hq4
pertussis>hq4
yaws frambesia framboesia>hq4
cold>hq4
asthma>hq4+q78
bronchitis>hq4
bronchiolitis>ht0
emphysema>hq4+s8m
pneumonia>hq4
pneumocytosis>ht3
pneumothorax>iez
psittacosis ornithosis>hq4
pneumoconiosis>hq4
ablepharia>icf
albinism>hem
macrencephaly>iez
anencephaly anencephalia>icf
ametria>icf
diplopia>iib
epispadias>icf
dichromacy dichromatism dichromatopsia dichromia dichromasy>iib
monochromacy monochromatism monochromia monochromasy>iib
mucoviscidosis>hvw
galactosemia>hou
gargoylism>hq4
ichthyosis>hq4
clinocephaly clinocephalism>icf
clinodactyly>icf
macroglossia>icf
dystrophy>hq4
oligodactyly>hq4
oligodontia>hq4
otosclerosis>hq4
lysinemia>hou
oxycephaly acrocephaly>icf
favism>hvf
ischemia ischaemia>hvf
chlorosis greensickness>hvf
sideropenia>ib8
thrombasthenia>hq4
tyrosinemia>hq4
collywobbles>hq4
pid>hq4
empyema>hq4
pleurisy>hq4
pyelitis>hq4
pharyngitis>hq4
angina>hq4
hypermotility>hpn
indisposition>hpn+j1a
infection>hot+reo,j33
amebiasis amoebiasis amebiosis amoebiosis>hu9
whitlow>hu9
giardiasis>hu9
vhf>hu9
herpangia>hu9
leishmaniasis leishmaniosis>hu9
paronychia>hu9
hiv>hu9
sars>hq4
scabies itch>hu9+nlf,nla
bilharzia bilharziasis>ibj
sepsis>hu9+ren
nidus>j
aspergillosis>hu9
sore>hu9
boil furuncle>hu9
blain>huo
carbuncle>hu9
chancre>huo
fester>huo+j3u
gall>huo+nl9
shigellosis>hse
sty stye hordeolum>hu9
superinfection>hu9+j34
suprainfection>hu9
tetanus lockjaw>hu9
toxoplasmosis>hu9
trichomoniasis>hu9
arthritis>hq4+e4c
osteoarthritis>hv2
cystitis>hq4
gout urarthritis>hv2
toxemia toxaemia>hpn
eosinopenia>i1b
hemoglobinemia>i1b
hemoptysis haemoptysis>i1b
hydramnios>iez
hydrocele>hou
lipidosis>hou
lipemia lipaemia lipidemia lipidaemia lipoidemia lipoidaemia hyperlipemia hyperlipaemia hyperlipidemia>i1b
lysogeny lysogenicity>h
anemia anaemia
thalassemia thalassaemia>hvf
hypospadias>iez
lagophthalmos>iez
goiter goitre struma thyromegaly>hq4
malnutrition>hq4
nanophthalmos>iez
galactocele>hvr
hematocyst>hvr
hydatid>hvr
ranula>hvr
wen steatocystoma>hvr
cyst>hot
pip>hp0
kinetosis>hp0
heatstroke>hpx
algidity>hpx
fibrosis>hot
myelofibrosis>hvw
polymyositis
osteopetrosis>hq4
osteoporosis>hot
lesion>hot
tubercle>hw1
ulcer ulceration>hw1+q79,k2h,ixr
bedsore>hw3
chancroid>hw3
canker>hw3+q79,j38,j37
noma>hw3
curvature>hem+ner,nes
harelip cheiloschisis>icf
clubfoot talipes
phlebotomus>hq4
acantholysis>hq4
acanthosis>hq4
acne>hq4
dermatosis>hq4
eczema>hq4
erythroderma>hq4
furunculosis>hq4
impetigo>hq4
keratoderma keratodermia>hq4
keratonosis>hq4
keratosis>hq4
leukoderma>hq4
lichen>hq4
livedo>hq4
lupus>hq4
melanosis melanism>hq4
molluscum>hq4
pemphigus>hq4
prurigo>hq4
psoriasis>hq4
rhagades>hq4
erysipelas>hq4
scleredema>i27
seborrhea>hq4
vitiligo>hq4
xanthoma>hq4
xanthosis>hq4
exostosis>hpn
polyp polypus>hpn
peduncle>hpn
tumor tumour neoplasm>hpn
acanthoma>hx6
adenoma>hx6
angioma>hx6
chondroma>hx6
blastoma blastocytoma>hx6
glioblastoma>hx6
glioma>hx6
carcinoid>hx6
carcinosarcoma>hx6
celioma>hx6
malignancy malignance>hq4
granulation+j42
enchondroma>hx6
fibroadenoma>hx8
fibroma>hx6
granuloma>hx6
hamartoma>hpn
lipoma>hx6
meningioma>hx6
cancer>hx6
angiosarcoma>hx6
lymphadenoma>hx8
lymphoma>hxq
carcinoma>hxq
leukemia leukaemia leucaemia>hxq
sarcoma>hxq
myeloma>hx6
myoma>hx6
myxoma>hx6
neurinoma>hx6
neuroblastoma>hx6
neurofibroma neurilemoma>hx6
neuroma>hx6
osteoblastoma>hx6
osteochondroma>hx6
osteoma>hx6
papilloma villoma>hx6
pinealoma>hx6
plasmacytoma>hx6
psammoma>hx6
retinoblastoma>hx6
teratoma>hx6
cataract>hq4
drusen>hq4
glaucoma>hq4
keratonosus>hq4
amd>hq4
retinopathy>hq4
trachoma>hq4
leukoma leucoma>hq4
anaplasmosis>hq4
aspergillosis>hq4
bighead>hq4
bursitis>i46
bluetongue>hq4
bse>hq4
camelpox>hq4
chorea>hq4
costiasis>hq4
cowpox vaccinia>hq4
creeps>hq4
pasteurellosis>hq4
fistula>hq4
distemper>hq4+mo5
enterotoxemia>hq4
distomatosis>hq4
glanders>i04
heaves>hq4
albuminuria proteinuria>i1b
aminoaciduria>i1b
ammoniuria>i1b
keratomalacia>i1b
ketonemia ketosis acetonemia>i1b
glycosuria>i1b
lymphuria>i1b
monocytosis>i1b
thrombocytosis>i1b
ochronosis>i1b
hypercalcemia hypercalcaemia>i1b
hypocalcemia hypocalcaemia>i1b
hypercalciuria>i1b
hyperkalemia>i1b
hypokalemia>i1b
kalemia>h
kaliuresis kaluresis>i1b
natriuresis>i1b
hypernatremia>i1b
hyponatremia>i1b
hypersplenism>i1b
ketonuria ketoaciduria acetonuria>i1b
rinderpest>hq4
scours>hq4
scrapie>hq4
spavin>hq4
locoism>hq4
mange>hq4
mooneye>hq4
murrain>hq4
myxomatosis>hq4
pip>hq4
psittacosis>hq4
gall>hq4+nl9
staggers>hq4
trembles>hq4
tularemia tularaemia yatobyo>i04
zoonosis>hq4
rust>hq4
blackheart>hq4
gummosis>hq4
gummosis>hq4
canker>hq4
dieback>hq4
heartrot>hq4
scorch>hq4
ergot>hq4
pinkroot>hq4
wilt>hq4
smut>hq4+jbp
trauma>hem+j39
injury hurt harm trauma>hot+j39,nlg,j1p
stigmata>i19
abrasion scratch excoriation>i19+lsh,lsg,lsf,rio
graze>i0k+mib
gash slash>i19+mde,ltf,ltg
laceration>i19+mdf
bite>i19+m3z
snakebite>i0o
bleeding hemorrhage haemorrhage>i0i+j22
bruise contusion>i0i+m7q
ecchymosis>i0r
petechia>i0r
shiner>i0r
bump>i0i
scorch singe>i0i+jos,jox,jop
scald>i0i
sedation>hem
tan suntan sunburn burn>hem
fracture>i0i+jm2
abarticulation>i0i
diastasis>i0i
frostbite cryopathy>i0i
intravasation>i0i
pinch>i0i
rupture>i0i+mef
whiplash>i0i
wale welt weal wheal>i0i+m18
wound>i0i
wrench>i0i+j1w,j3c
symptom>8c4+p8q
amenorrhea amenorrhoea amenia>i1b
aura>i1b
chloasma melasma>i1b
clubbing>i1b
cyanosis>i1b
diuresis>i1b
prodrome prodroma>i1b
fas>i1b
nephrosis>i1b
pms>i1b
sids>hhv
tetany tetanilla>i1b
bummer>i1b
abscess>i1b
purulence purulency>i1b
exophthalmos>i1b
festination>i1b+jv9
furring>i1b
hematuria haematuria>i1b
hemoglobinuria>i1b
hemosiderosis haemosiderosis>i1b
nebula>i1b
sneeze sneezing sternutation>i1b+iwm
swelling puffiness lump>h+jf9
bloat>i1z+jng
anasarca>i27
chemosis>i27
papilledema>i27
bunion>i1z
palsy>i1b+jg7
pyuria>i1b
edema oedema hydrops dropsy>i1z+q7b
hematocele haematocele hematocoele haematocoele>i1z
hematocolpos haematocolpos>hou
intumescence intumescency>i1z+jf9
iridoncus>i1z
oscheocele oscheocoele>i1z
tumidity tumidness>i1z
hyperglycemia hyperglycaemia>i1b
hypoglycemia hypoglycaemia>i1b
jaundice icterus>i1b+j4i
congestion>i1b
hydrothorax>i2h
hemothorax haemothorax>i2h
hyperemia hyperaemia>i2h+s91
engorgement>i2k
stuffiness>i2h
enanthem enanthema>i1b
exanthem exanthema>i1b
rash roseola efflorescence>i1b
numbness>i1b+re4
pain hurting>i1b+nlg,nlk,mw4,j1t
ache aching>i2r+nlg,nlk,qv4
toothache odontalgia>i2s
agony suffering excruciation>i2r+mwx,j1u,nlg,e10
arthralgia>i2r
throe>i2u
paresthesia paraesthesia>i1b
backache>i2s
burn>i2r+nlc
causalgia>i2r
colic gripes griping>i2r
chiralgia>i2r
dysmenorrhea>i2r
headache cephalalgia>i2s
glossalgia glossodynia>i2r
hemorrhoid haemorrhoid piles>i1b
stomachache bellyache gastralgia>i2s
earache otalgia>i2s
migraine megrim hemicrania>i34
keratalgia>i2r
mastalgia>i2r
melagra>i2r
meralgia>i2r
metralgia>i2r
myalgia myodynia>i2r
nephralgia>i2r
neuralgia neuralgy>i2r
odynophagia>i2r
orchidalgia>i2r
photalgia photophobia>i2r
pleurodynia pleuralgia costalgia>i2r
podalgia>i2r
proctalgia>i2r
sciatica>i3h
afterpains>i2r
palmature>iez
smart smarting smartness>i2r+nlk
sting stinging>i2r+nlp,nlc
soreness rawness>i2r+qv8
thermalgesia>i2r
throb>i2r+nll
torment>i2r+j1u,qv5
ulalgia>i2r
urodynia>i2r
papule>i41
pustule>i41
pimple hickey zit>hwe
cardiomegaly megalocardia megacardia>i1b
palpitation>i1b+n2i,n1k
heartburn pyrosis>i1b
indigestion dyspepsia>i1b
inflammation redness rubor>i1b+pa5,j15
amyxia>hem
chill shivering>i1b+ixg
quartan>i1b
laminitis founder>i46
myelatelia>icf
ozena ozaena>hq4
vaccinia vaccina>hu9
cough coughing>i1b+iwp
hiccup hiccough singultus>i1b+iwj
meningism>i1b
nausea>i1b+rw0,nra
queasiness squeamishness>i4h+rw0
spasm cramp>i1b
graphospasm>i4j
blepharospasm>i4j
crick kink rick wrick>i4j+j3c,iy5
myoclonus>i4j
opisthotonos>i4j
twitch twitching vellication>i4j+nlb,n2t,ix6
fasciculation>i4p
scar cicatrix cicatrice>i1b+lp2
callus>i4r
keloid cheloid>i4r
pockmark>i4r
hardening>i1b
floater spots>i1b
fever febrility febricity pyrexia feverishness>i1b
atrophy wasting>i1b+j3j
dysplasia>iez
hypertrophy>i4z+j3k
adenomegaly>i50
dactylomegaly>i50
elephantiasis>i50
filariasis>hq4
splenomegaly>i50
giantism gigantism overgrowth>i50
acromegaly acromegalia>i50
hyperplasia>i4z
bph>i58
apnea>i1b
dyspnea dyspnoea>i1b+p57
hyphema>i0q
metrorrhagia>i0q
nosebleed epistaxis>i0q
ulemorrhagia>i0q
constipation>i1b+pip
diarrhea diarrhoea looseness>i1b
dizziness vertigo>i1b+rvz
anaemia>i1b+rmd
wheeziness>i1b+q78
thrombus>7nv
embolus>7nv
morale>hem
anxiety anxiousness>hem
hypochondria>i5o
overanxiety>i5o
hallucinosis>hem
nerves>hem+rrs
jitters>i5s
tension tenseness>i5s+mwl
yips>i5u
delusion>hem+oir
hallucination>i5w+nl2
acousma>i5x
chromatism>i5x
zoopsia>i5x
sanity saneness>hem+rcn
rationality reasonableness>i61+kjm,ka0,r5q
psychopathy>hem+rcx
claustrophobia
hydrophobia>i1b
delirium frenzy fury hysteria>hqo+oy9,mvo,rp8,rcp
megalomania>i63
melancholia>i6v+qfp
neurosis neuroticism psychoneurosis>hqo+qpk,s6y
insanity>i63+rco
lunacy madness insaneness>i6a+rco,rcp,rct
dementia dementedness>i6a+rcp
irrationality unreason>i6a+r5t
derangement>i6a
craziness daftness flakiness>i6a+pjk,rcp
aphonia voicelessness>hou
sprue psilosis>hou
cataphasia>hou
dysarthria>hou
dyslogia>hou
dysphonia>hou
lallation>hou
lambdacism>hou
lisp>hou+l0m
stammer stutter>hou+l0j
agitation>hem
disturbance perturbation upset>i6q+mvw,mu9,mtu
fret stew swither>i6q+mw6
dither pother fuss tizzy>i6q+my8,mw6,my9
tailspin>i6q
depression>hem
megrims vapors vapours>i6v
funk>i6v
dumps mopes>i6v
elation>hem+mxj
panic scare>i5o+p29,mvj,mva
fit tantrum conniption>bdg
areflexia>i1b
irritation annoyance botheration>hem+odo,mvr
bummer>i73
huff miff>i73+mvm,oz3
pinprick>i73
impatience>i73+qwk
snit>i73
spell trance>hem+mx6,mxz
fascination captivation>i79+mx6,opr,myd
difficulty>hem
bitch>i7b
predicament quandary plight>i7b
rattrap>i7b
pinch>i7b
fix>i7b
strain>i7b+mwl
problem>i7b+pp5
quicksand>i7b
recognition acknowledgment>hez+kmp,k78
appro>hez
acceptation>hez+kla,kdp
contentedness>hez+pi8,mxy,lhi
acquiescence>hez+klp
welcome>hez+rvr
apostasy>hfy+ojm
disfavor disfavour>hfy+oe9
reprobation>hfy
separation>h
discreteness separateness severalty>i7t+ree,reg
isolation>i7t+jxv
solitude purdah>i7v
loneliness solitariness>i7v+rj8,rj5
quarantine>i7v+jy3
insulation insularity insularism>i7v+jxv
estrangement>i7v+mym
anomie anomy>i7v+qu2
privacy privateness secrecy concealment>i7v+nmr
hiddenness covertness>i82
bosom>i82+nmu
disassociation>hem+o75,kfv
discontinuity>i7t
disjunction disjuncture disconnection>i7t+pd2,rt2,rkx,lqv
alliance confederation>h+o7j,oal
federalization federalisation>h+jz0
connection connectedness>h+r7q,ph7,m7m,olv
concatenation>i8a
osculation>i8a+oty
tangency>i8a
coherence coherency cohesion cohesiveness>i8a+owo,ljc
conjunction conjugation colligation>h+kft
disassociation>i7t+o75
syncretism>h+jnt
continuity>i8e+piv,pir
improvement>hem+jbd,jbb
decline declination>hem+jb9
neglect disuse>i8k
omission>i8l
wreck>i8k+mdr
reformation>i8j
refurbishment>i8j+j7v,ogv,j7z
maturity matureness>h+qli
manhood>i8q
parenthood parentage>i8q+ofy,fpo
ripeness>i8q+qli
womanhood muliebrity>i8q+gqz,cuc
immaturity immatureness>h+qsa,qlg
childhood puerility>i8v+eeu
embrace>hft
banishment ostracism coventry>hfp+ode,oa1
debarment>hfp+kl6
grade level tier>i93+kbn
ranking>hgm+kbu
gradation>i93+mih,kbn
rank>hgg+kbn,kbu
gcse>i90
paygrade>i93
caste>hgg
noblesse>hgg+qpv
ordination>hgg
archidiaconate>i93
baronetcy>i93
dukedom>i93+eq5
earldom>i93+eqf
kingship>i93+f92
princedom>i93+fw2
viscountcy viscounty>i93
leadership>hgg+dq9
ennoblement>hem
prominence>hgm+phu
limelight spotlight>i9i+k02
salience saliency strikingness>i9i+phy
grandness>hgm+r0y
emphasis accent>i9l+l34
primacy>i9l
eminence distinction preeminence>hgg+rn8
prestige>hgm+r8a
obscurity>hgm+q4x
anonymity namelessness>i9q+ozb
humbleness unimportance obscureness lowliness>i9q+q4x,qby,rnb
nowhere>i9q
oblivion limbo>i9q
honor honour laurels>hgm+ogb
glory glorification>i9v+kq3,jxi,q4s,kpw
fame renown>i9v+qge
esteem respect>i9v+o9a,ke9
disesteem>ia4+kea
stature>i9y
repute reputation>i9v+ke0
infamy>ia5+r8d
reputation+ke0
dishonor dishonour>hgm+oge,ohx
disrepute discredit>ia4+kdt
corruptness>ia4+pjz
shame disgrace ignominy>ia4+q9e,oge
humiliation>ia7+mwp
abasement abjection>ia8+mwq,jbg
degeneracy decadence decadency>ia9+j3f
infamy opprobrium>ia4+q9e,r8d
obloquy opprobrium>ia7
odium>ia7
dominance ascendance ascendence ascendancy ascendency>hem+pqo,pqn,onm
ascendant ascendent>iae+pqo
mastery supremacy>iae+gfk,ofx,onm
predominance predomination prepotency>iae+one,pqq
dominion>iae+ojw,onm
paramountcy>iai
raj>iai
scepter sceptre>iai
suzerainty>iai
absolutism despotism>iae+dz5,po0
monopoly>iae+o84,nrl
monopoly>231+o84,nrl
monopsony>231
oligopoly>231
comfort>hem+pdh,j2l
relief>ias+mxu
reprieve respite>iat+ogr
solacement>ias+mxt
coziness cosiness snugness>ias+r3s,pdi
convenience>ias+pjb
discomfort>hem+pdm
inconvenience>iay+odo
malaise unease>iay
hangover katzenjammer>iay
wellbeing upbeat eudaemonia eudaimonia>id0
health wellness>ib2+rvu,q73
misery wretchedness miserableness>id3+q6b,q2d,pdl,rnp
suffering woe>ib4+mw9
anguish>id5+mw4
need>hem+oma,lh2
lack deficiency want>ib7+lh2,omn
dearth famine shortage>ib8
stringency tightness>ib8
necessity>ib7+qpb,oma
requisiteness>ibb+qpd
urgency>ibb
hurry>ibd
imperativeness insistency press>ibd+oj9,odh,pnu,pij
criticality criticalness cruciality>ibd+qbq,plc,pvf
repletion satiety satiation>hem
surfeit overabundance>hem+o0k
infestation>hem+ndl
coccidiosis>ibj
pediculosis lousiness>ibj+pb4
crabs>ibl
emptiness>hem+q3n
blankness>ibn+q3o
hollowness>ibn+rjf
vacancy>ibn+q3s
vacuum vacuity>ibn
nakedness nudity nudeness>hem+pcr,r3v
raw altogether>ibs
undress>ibs+j8u,j08
bareness>ibs+pcr
hairlessness depilation>hem+p2s
dishabille deshabille>hem
shirtsleeves>ibx
grace>h
omniscience>h+rww
omnipotence>h
perfection flawlessness>h+qx8,fr5
couth>ic2
polish refinement>ic2+o4i,jwd
intactness>ic2+pf4,qdq
integrity unity wholeness>h
completeness>ic6+pfc
entirety entireness integrality totality>ic7+pf4,pf3
fullness>ic7+pfk
incompleteness rawness>ic6+pfg
imperfection imperfectness>h+qau,qxc
failing weakness>icb
hamartia>icc
insufficiency>icc
defect>icb
defect fault flaw>icb+jfn,qxd
blister>icg
glitch>icg
hydrocephalus hydrocephaly>iez
abrachia>iez
amelia>icf
meromelia>icf
encephalocele>icf
meningocele>icf
polysomy>icf
hermaphrodism>icf
progeria>iez
tss>i1b
rachischisis>icf
polydactyly hyperdactyly>icf
syndactyly syndactylism>icf
ankyloglossia>icf
crudeness crudity primitiveness primitivism>hg1+prr,prq
luck circumstances>h
luckiness>icy+p1j,q28
prosperity successfulness>icz+rmt,ra8
boon>icz
misfortune>icy
adversity hardship>id2+pzs
catastrophe disaster>id3
distress>id3
affliction>id3+mwj,jff
victimization>id3+oin
solvency>hem
insolvency>hem
bankruptcy>id9+nzl
bankruptcy>icy
receivership>h+fc1
liquid liquidness liquidity+rjb,jua,ju9
gas+rjc,ju3
possibility possibleness>hh1+owc,r0j
conceivability>idf+rq2
achievability attainability attainableness>idf
potential potentiality>idf+r3o,owc
latency>idi
prospect>idi+nnk
hopefulness>hem+p1f
opportunity chance>idf+okm
hearing>idm
say>idm+l3b,l2w
throw>idm
expectation>idl+kgd
despair desperation>hem+mxg
dejection>i6v+mxs
nadir>id3
purity pureness>hem+r4o,jwh
plainness>idu+r4q
impurity impureness>hem
adulteration debasement>idw+jxd
admixture alloy>idw
contamination taint>idw+j33,jxt,jxr
dirtiness>idw
putridity>idw
depression>hem+jtc
prosperity>hem+rmu
indebtedness>h
debt>ie4
wealth wealthiness>hem+ra7
affluence richness>ie6+ra6,ra7
luxuriousness opulence sumptuousness>ie6+rac,qcx,lh9,lic
mammon>ie6
sufficiency>ie6+op4
poverty poorness impoverishment>hem+ra9
privation want deprivation neediness>ieb+nz9,j8o
destitution>ieb
indigence penury pauperism pauperization>ieb
pennilessness penuriousness>ieb
shakeout>hem
sanitariness>hem
sanitation>ieh+o36
unsanitariness>hem
tilth>hem
cleanness>hem+pav
cleanliness>tr
kilter kelter>hem
tidiness>hem
trim trimness+rqc,pzh
dirtiness uncleanness>hem+paz
dirt filth grime soil grunge>ieq+pb2,lod,mbe,pb3
disorderliness>hem+jgx,rp7
sloppiness slovenliness unkemptness+rqg,rqj
shagginess>iet+rqp
mess messiness muss mussiness>ies+rqh
clutter jumble muddle fuddle welter smother>ies+k8w,ots,j98
rummage>iew
normality normalcy>hem
abnormality abnormalcy>hem+qq4
atypicality untypicality>iez+rsn
fixation regression>iez
aberrance aberrancy aberration deviance>iez+qq5,ooo,oon
cyclopia>iez
monosomy>if2
trisomy>if2
deflection warp>if2+ko3
kyphosis humpback hunchback>iez
lordosis>iez+q10
scoliosis>iez
subnormality>iez
anomaly anomalousness>iez+qq6,dot
gynecomastia>iez
dwarfism nanism>hq4
lactosuria>hem
myoglobinuria>i1b
oliguria>i1b
pku>hou
porphyria>hq4
infantilism>iez
blockage>hem+oh8
macrocephaly megacephaly megalocephaly>iez
microbrachia>iez
microcephaly microcephalus nanocephaly>iez
pachycheilia>iez
phimosis>iez
poisoning intoxication>hem+j32
context circumstance>hfn
ecology>hfn+eqk
setting>hfn
canvass>ift
milieu surroundings>hfn
sphere domain arena>hfn
distaff>ifw+ql4
lotusland>ifz
kingdom realm>ifw
preserve>ifw+nsq
province>ifw
showcase>ift
pollution>hem+jxr
miasma miasm>ig3
smog smogginess>ig3
deforestation>hem+jal
depopulation>hem+k1l
climate clime>hem+jq6
glaciation>hem+lih,joe
low>gyw
anticyclone>gyw
cyclone>gyw
fog fogginess murk murkiness>gyw+pbk,jk1,pct,nnq
fug>igd
mildness clemency>gyw
windlessness>gyw+p6t
quiet>gyw+mtt
inclemency inclementness>gyw
cloudiness overcast>igi+pcu,ov2
climate mood>hem
atmosphere ambiance ambience>hem
gloominess glumness>igl
miasma miasm>igl
spirit feeling flavor flavour>igl+nma,jad,lk0
zeitgeist>igo
immunity>hem
immunogenicity>hem
exemption>igq+ohm
amnesty>igs+ktw
indemnity>igs+nun
impunity>igs
subservience>hem+ogh
susceptibility>hem+ro8
liability>igx
taxability>igy+rpf
ratability rateability>igy+rpg
capacity>igx+ro9
retroversion retroflection retroflexion>iez
predisposition>igx
eosinophilia>i1b
suggestibility>igx
wetness>hem+rw1
wateriness muddiness sloppiness>ih6+rw2,rw9
moisture wet>ih6+jc1,jcd,jc3
humidity humidness>ih6+jc3
mugginess>ih9
damp dampness moistness>ih6+rw4
sogginess>ih6+rw2
dryness waterlessness xerotes>hem+rwa
dehydration desiccation>ihd+jbt,jbv,jbs
drought drouth>ihd
aridness thirstiness>ihd+rwe
sereness>ihd+rwd
xerophthalmia xerophthalmus xeroma>ihd
xerostomia>ihd
safety>hem
biosafety>ihk
risklessness>ihk
impregnability>ihk+rv7
security>ihk+rdo
secureness>iho+rv7
indemnity>iho+nun
danger>hem
danger+rbp
hazardousness perilousness>ihr+rbr,rbq
insecurity>ihr
hazard jeopardy peril risk endangerment>ihs+rbq,oga,rbr,l4u
biohazard>ihv
menace threat>ihs+or1
riskiness>ihr+rbr,l4u,or1,rk1
vulnerability>ihr+l4u
tension tensity tenseness tautness>hem+rpl,iy7
tonicity tonus>ii0
atonicity atony atonia amyotonia>hem
laxity>hem
fitness>hoo
fettle>ii4
repair>hem
soundness>hem+rjy
infirmity frailty debility feebleness frailness+rav,jpu
asthenia astheny>ii8
cachexia cachexy wasting>ii8+jpt
disability disablement handicap+j3e,jzx,q0z
abasia>iib
lameness limping gimp gimpiness gameness claudication>iib+q0y,n5g
astasia>iib
amputation>iib+lmr
sequela>iez
deafness>iib+pm9
hyperacusis hyperacusia>iib
mutism muteness>hem+p0f
analgesia>hem
dysomia>iib
anopia>hs7
hemeralopia>iib
hemianopia hemianopsia>iib
quadrantanopia>iib
metamorphopsia>iib
nyctalopia>iib
photoretinitis>iib
anisometropia>hem
isometropia>hem
snowblindness>hs7
scotoma>iib
eyelessness>hs7
strabismus squint>iez
torticollis wryneck>iez
prolapse prolapsus descensus>iib+mz5
hypoesthesia hypesthesia>iib
unsoundness>hem
disrepair>ij2
putrefaction rot>ij2+jbn,jqo
putrescence putridness rottenness>ij4
decomposition disintegration>ij2+jqh
deterioration>ij2+jbj,j3f
corrosion>ij7+jgq
devastation desolation>ij7+jpq
ruin ruination>ij9+q6s,mdp
decrepitude dilapidation>ij7+mlz
wear>ij7+j23
blight>ij9+ov4
foulness>ijf+py3
dark>hem+q5c,run
illumination>hem
malady>hem
revocation annulment>h
scleroderma>hq4
pyelonephritis>hq4
rhinorrhea>i1b
urethritis>hq4
steatorrhea>i1b
stridor>i1b
tinnitus>i1b
serration>hem
turgor>h
homozygosity>h+q8c
heterozygosity>h+q8d
neotony>h
plurality>h
polyvalence polyvalency>h
polyvalence polyvalency multivalence multivalency>h
amphidiploidy>h
diploidy>h
haploidy>h
heteroploidy>h
polyploidy>h
mosaicism>h
orphanage orphanhood>h+nze
kraurosis>i4y
oligospermia>hem
tenesmus>i4j
stigmatism>h+gdg
transsexualism>h
trismus>i4j
uraturia>i1b
varix>iez
xanthopsia>iib
absolution>hem+kts
brutalization brutalisation>hem+oef
deification>hem
exoneration>hem+ktt
facilitation>hem+k0e
frizz>hem
fruition>hem+ml6
hypertonicity>gx5
hypotonicity>gx5
impaction>hem+lve
ionization ionisation>hem+jg0,jfz
irradiation>hem+jia
leakiness>hem
lubrication>hem+m6x,jcg
mechanization mechanisation>hem+jws
mummification>hem+opv
paternity>h
prognathism>hem
rustication>hem+olg
rustiness>hem+rbc
scandalization scandalisation>hem
toehold>hgg
urbanization urbanisation>hem+jyh
technicality>h+q4e
period>r
hours>il2
downtime>il2
uptime>il2
hours>il2
present nowadays>g+qw8
now>il7
times>il2
past yesteryear>g
yore>ila
bygone>ila+qvz
old>ila
history>ila+qw3
future hereafter futurity>g+r3p,qwb
time>il2+jxl
day>ilg
continuum>g+piv,pir
gmt>g
owlt>il2
rtlt>il2
sclk>8bh
est>g
cst>g
mst>g
pst>g
duration>il2
clocking>ilr+jxl
longueur>ilr
span>ilr
stint>ilr
nonce>il7
workweek>il2
midweek>il2
workday>il2
workday>int
overtime>il2
turnaround>il2
leisure>il2
vacation holiday>im3+os5
vac vacay>im4
playtime playday>im3
picnic>im4
honeymoon>im4+os6
leave>il2
furlough>im9
pass>im9
sabbatical>im9
lifetime lifespan>il2+fbq
days>il2
millennium millenary>il2
bimillennium bimillenary>il2
birth>ity+j0k
puerperium>il2
lactation>il2+lgu
incipiency incipience>ity
dying demise>iu0
grave>iml
afterlife hereafter>imd
eld>il2+jen
infancy babyhood>il2+e5k
childhood>il2+eeu
girlhood maidenhood maidhood>imq+fdu,euk,eyj
boyhood>imq+fe3
schooldays schooltime>il2
adolescence>il2+qsb,jez
prepuberty>il2+qld
puberty pubescence>il2+qle
teens>il2
twenties>il2
twenties>iq0
thirties>il2
forties>il2
fifties>iq0
sixties>iq0
seventies>il2
seventies>iq0
eighties>il2
eighties>iq0
eighties>iq0
nineties>iq0
adulthood maturity>il2+dor
bachelorhood>il2+e5o
widowhood>il2+gqc
years eld geezerhood>il2+ey2,jen
dotage senility>ind+qs7
deathbed>il2
menopause climacteric>g
climacteric>g
day>r
tomorrow>ini
today>ini
yesterday>ini
morrow>ini
eve>ini
tdt>r
day>il2
date>ini+k8r,khe
succoth sukkoth succos tabernacles>ins
festival>il2
weekday>il2
feria>int
sunday dominicus
monday mon>int
tuesday tues>int
wednesday midweek wed>int
thursday>int
friday fri>int
saturday sabbatum sat>int
sabbath
daytime daylight>il2
morning morn forenoon>il2
noon midday noonday noontide>irt
mealtime>irt
dinnertime suppertime>io6
afternoon>io3
midafternoon>io3
evening even eventide>io3
night nighttime>il2
weeknight>iob
midnight>irt
bedtime>irt
dawn dawning aurora daybreak dayspring sunrise sunup cockcrow>irt
sunset sundown>irt
twilight dusk gloaming gloam nightfall evenfall crepuscule crepuscle>irt+p5j
week hebdomad>il2
fortnight>il2
weekend>il2+os2
doomsday eschaton doomsday>ilh
embolism intercalation>iu7
payday>inp
calendar>863
timekeeping>t8
ides>inp
vendemiaire>iq8
brumaire>iq8
frimaire>iq8
nivose>iq8
pluviose>iq8
ventose>iq8
germinal>iq8
floreal>iq8
prairial>iq8
messidor>iq8
thermidor>iq8
fructidor>iq8
deadline>r
curfew>ip3
anachronism mistiming misdating>iop+k8s,jxm
hogmanay>inp
tet>inp
holiday>inp
michaelmastide>il2
easter>ip8
lammastide>il2
halloween>inp
pasch pascha>ipa
eastertide>il2
septuagesima>ip8
quinquagesima>ip8
quadragesima>ip8
circumcision>ip8
dormition>ip8
twelfthtide>il2
allhallowtide>il2
passover pesach pesah>ip8
christmas xmas>ip8
christmas christmastide christmastime yule yuletide noel>il2
purim>ip8
shavous shabuoth shavuoth shavuot pentecost>ip8
hanukkah hanukah hannukah chanukah chanukkah channukah channukkah>ip8
thanksgiving>ip8
schooltime>il2+s0i,o4h
year twelvemonth>il2
annum>ipu
semester>il2
bimester>il2
olympiad>il2
lustrum>il2
decade decennary decennium>il2
century>il2
quadrennium>il2
quinquennium>il2
quattrocento>iq1
month>r
full>il2
lunation>iq5
month>il2
january jan>iq8
february feb>iq8
march mar>iq8
april apr>iq8
may>iq8
june>iq8
july>iq8
august aug>iq8
september sep sept>iq8
october oct>iq8
november nov>iq8
december dec>iq8
tishri>iq8
heshvan>iq8
kislev chislev>iq8
tebet tevet>iq8
shebat shevat>iq8
adar>iq8
veadar>iq8
nisan nissan>iq8
iyar iyyar>iq8
sivan siwan>iq8
tammuz thammuz>iq8
elul ellul>iq8
muharram moharram muharrum>iq8
safar saphar>iq8
rajab>iq8
shaaban>iq8
ramadan>iq8
shawwal>iq8
chait caitra>iq8
ramanavami>ip8
baisakh vaisakha>iq8
jeth jyaistha>iq8
asarh asadha>iq8
sawan sravana>iq8
bhadon bhadrapada>iq8
asin asvina>iq8
kartik karttika>iq8
aghan margasivsa>iq8
pus pansa>iq8
magh magha>iq8
mesasamkranti>ip8
phagun phalguna>iq8
solstice>g
midsummer>irh
washday>inp
equinox>g
session>il2
midterm>r
semester>irl
trimester>irl
gestation>g+j0t
midterm>r
trimester>il2
hour>r
hour>8bh
none>irt
matins>irt
terce tierce>irt
sext>irt
nones>irt
vespers evensong>irt
compline complin>irt
tiebreaker>il2
minute min>r
second sec>r
attosecond>r
femtosecond>r
picosecond>r
nanosecond>r
microsecond>r
millisecond msec>r
season>il2
fall autumn>isa
spring springtime>isa
summer summertime>isa+jrd,os9
canicule>il2
winter wintertime>isa+qap,os8,jrc
midwinter>il2
seedtime>isj
sheepshearing>isj
season>il2
preseason>isj
shrovetide>il2
lent lententide>il2
whitmonday>inw
whitsun whitsuntide whitweek>isj
years>il2
eon>isp+qxg
eon>g
eternity infinity>g+q09
drought drouth>il2
moment instant>r+pyw
pinpoint>isu
wee>ilg
while spell>ilg
moment second>ilg+qjd
instant jiffy trice twinkling wink>isy
ephemera>ilg+qxk
era epoch>il2
generation>il2
anniversary>inp
birthday>it3
jubilee>it3+oce
semicentennial semicentenary>it3
centennial centenary>it3+s7y
bicentennial bicentenary>it3
tercentennial tercentenary triennial>it3
quincentennial quincentenary>it3
millenary>it3
bimillennium bimillenary>it3
langsyne>ila
antiquity>itf
age>it1
prehistory>il2+qw6
chukker chukka>8fa
inning>8fa
bout>8fa
over>8fa
renaissance renascence
reign>il2+one
today>il7
tonight>il7
offing>ilf
tomorrow>ilf
manana>ilf
tempo pacing>g
accelerando>its
allegretto>its
allegro>its
andante>its
rubato>its
beginning commencement outset start kickoff showtime offset>r+o4y,ml2,mjg,jmq
presidency>ivp+o79,fvp,fvs,fvr
end>r+jn0,ol2
deep>r
finis last close>iu0+o6u,ol2,jx4
cease>iu0+opx
tail>iu0
termination expiration expiry>iu0+oq5
threshold>ity
interval>r
time>il2+jxl
pause>iu7+kk3,on6
lapse>iu9+nhz,jmy
blackout>iu9
caesura>iu9
delay postponement wait>iu9+on8,n08,on9
extension>iud
halftime>iu9
interlude>iu7
interim meantime meanwhile>iu7
latency>iu7
eternity>iu7+qj7
interregnum>iuh
nap>il2+ixj,ixh
letup lull>iu9+mtv,k4c,mtt,jec
breather>iu9+kk4
moratorium>iud
acceleration>ivi
birthrate fertility natality>ivi
bps>ivi
deathrate>ivi
esr>ivi
flow>ivi+nhb
flux>ivi
frequency frequence oftenness>ivi+pdu,q2u
gigahertz ghz gigacycle>ivi
isometry>ivi
hertz cps>ivi
kilohertz khz kilocycle>ivi
kph>ivi
megahertz mhz megacycle>ivi
terahertz thz>ivi
mph>ivi
pace gait>ivi+nji,n6k
roi>ivi
rpm rev>ivi+jtv
spacing>ivi
speed velocity>ivi+pyz,ngh,ngn,jts
tempo>ivi
airspeed>iv9
groundspeed>iv9
hypervelocity>iv9
steerageway>iv9
mph>8bh
wpm>ivi
bpm>iva
rate>o
cycle round>iu7+ra1,ng9,ngd
musth>ivl
phase stage>il2+mky
multistage>il2
apogee culmination>ivl+jx5
seedtime>ivl
tenure incumbency>il2+o50
episcopate>ivp
shift>il6
spell tour>ivr
trick>ivr
watch>ivr
dogwatch>ivu
peacetime>il2
wartime>il2
midwatch>ivu
enlistment hitch>il2+l9e,l9d
indiction>il2
float>iu7
prohibition>il2
novitiate noviciate>il2
peak heyday efflorescence flush>il2+ra7,jih
octave>ins
then>r
shiva shivah shibah>ioi
latency>iu7
probation>il2+pgv,onc
probation>il2+pgv
regency>ilr
usance>il2
breathe respire suspire+sba,1kt,5gw
respire>iwd+sba
choke>iwd+hp8
hyperventilate>iwd
hyperventilate>j2c
burp belch eruct>j4e+72,dak
hiccup hiccough>iwd+i4f
sigh suspire>iwd+ah6
exhale>iwd+1l1
sneeze>ix8+g9q,i1y
inhale>iwd+1l5
pant puff gasp>iwu+1ky,1l6
cough>iwq+i4e
expectorate>j4d+76,gbj
snort>iwl+g9x
wheeze>iwd+1l4
huff chuff>iwu
blow>iwl
insufflate>iwu
yawn>iwd+1l7,grq
sniff sniffle>iwn+1l3,g9r
blink nictitate nictate>ix8+74,gqn
palpebrate>iwy+7m9
bat>iwy
wink>l1e+gqn
blink+74
squint squinch>iz1+gc9,1nt
wince>iz1+a0w
molt exuviate moult slough>m9g
twitch>mz4+nk,i4p
fibrillate>ix6
act behave
vulgarize vulgarise>ix8+r75
optimize optimise>ix8
sentimentalise sentimentize sentimentise>ix8
bungle>ix8+4a,eas
toy>ix8+4xm
stooge>ix8+evh
shake didder>mz4+1n6,hlg
shiver shudder>mz4+om,1n6,i48
sleep kip slumber>mcf+hn2,g92,iul,82p
snooze drowse doze>ixj
nap catnap>ixh+iul
hibernate>ixh+hm8
estivate aestivate>ixh
snore>iwd+1l2,b2f,g9w
awake awaken wake waken>j4l+2fh,goq
awaken waken>j5n+gor,2fh
reawaken>ixo
affect>j5n
ulcerate>ixq+hw3
wake+82j
hypnotize hypnotise mesmerise>ixw+f58,hn9
entrance spellbind>ixt+gbb,bal
anesthetize anaesthetize anesthetise anaesthetise>j2r+2jd
sedate tranquilize tranquillize tranquillise>ixq+5vt,6rf,1db
energize energise>ixq+72p,gv4,1z7,5lk
cathect>ixx
perk>j3g+4vi
faint swoon>j4l+b9e
resuscitate>j4l
recreate reanimate revive renovate vivify revivify>ixx+1z8,dh7
freshen refreshen>j5n+3ug
freshen refresh refreshen>j4l
crick>n4j+i4m
unstrain unlax>ixq+bde,dhf,54k
tense>j4l+ii0,7ux
relax decompress>j4l+20i
stretch>ixq+7l2
exsert>l1e+7l2
crane>iy9
reinvigorate>ixx+dh7
smile>iz1+a0t,7wi,g9g
dimple>iyd
grin>iyd+f06,a0t
beam>iyd
smirk simper>iyd+a0u
fleer>iyh
bray>iys+b0f
bellylaugh>iys
snicker snigger>iys+agz
giggle titter>iys+ah0,agw
collapse>j1b+hpx
cramp>ixq
cackle>iys+agu
guffaw>iys+agx
chuckle chortle>iys+agv
laugh+qb6,9w3,agr,fai
convulse>iys+rui
cachinnate>iys+agt
sneer>iyd+9rl,g9p
sneer>kx7+9rl,g9p
frown lour>iz1+1nw,a0r
glower glare>nm4+1nw
scowl>iyx+a0r
shrug>l1e+asb
grimace>khh+a0q
pout>iz1+gav
blow>j4d
shower>iz6+5dt,gx
foment>iz6+1du
bathe>iz7+gr
cleanse>izl+gb,37o
wash lave>iz7+gu,1de
scrub>iz8+gd
soap>iz7+dis,5h5
gargle>iz8
shave>izl+gp,g6t,5ce
epilate depilate>j8p+go
razor>izc+53p
tonsure>izc+gq
douche>iz7+1dc
comb>izl+2e1,3a0
slick>izh+6uu
pompadour>mir+7ip
fluff>izh
neaten>jif+1kl
floss>iz7+3ha
shampoo>iz8+5c6
manicure>mcx+1ai
overdress prink attire>izv+565,4q8,2m8
prim>izz
underdress>izv
prink>izv
groom curry>jif+gcd
slim slenderize>j4l
dress>j4l+2ki,1kl
hat>j09+41d
bonnet>izw+2uy
wear>omf+38h,1kr
dress clothe enclothe garb raiment tog garment habilitate apparel>j4l+2ki,3w0,2lg,2m8
frock>izz+3kt
shirt>izz+5cz
habit>izz
vesture>izz+38h
overdress overclothe>izz
underdress>izz
corset>izz
shoe>izz+5d7
undress discase uncase unclothe strip disrobe>j8p+geb,10s,ibu
don>izv+38h
scarf>j09+59k
coat>izz+38r
costume>izz
dandify>izv+em1
robe>izz+3xs,56k,38h,601
wear+38h,gpj
inseminate fecundate fertilise>j5n+b6j,7o3
beget father sire>mir+q3c,cpe,avz,1md
procreate>mir+1md,q3c,1mb,hdn
spawn>mca
bear birth>mt9+imh,avp
foal>j0k
cub>j0k
kitten>j0k
lamb>j0k
whelp pup>j0k
farrow pig>j0k
fawn>j0k
calve>j0k
gestate>j0k+p1b,irp,hoj
abort>j4d+ex
abort>jna
incubate>j0i+h9t,468,hbo,c88
sterilise desex unsex desexualize desexualise>j2c+1d1
trephine>j2c+1d6,5wg
menstruate>j22
ovulate>j4d
sterilize sterilise>j35+gm,2mg
autoclave>j11+2mg
hatch>j4l+hbo,czd
irritate>jbi+bb3
inflame>jbi+q7e,i46
soothe>j17
relieve alleviate palliate assuage>jbd+bat,oz,e1h,4rx
massage>j2c+1ad,ff7
hurt>j1a+bb4
indispose>j5n+hu8
suffer sustain>nke+g7r
wail whimper mewl pule>j1d+ang,anh
cry weep+gpo,gpp,1n7
sob>j1d+1n9
snivel sniffle blubber blub snuffle>j1d+1l3,1n8,gq3
sweat sudate perspire>j1z+7o6,frh
superfetate>j4l
exude exudate transude ooze>j1z+b5z,b60
reek>j1i
extravasate>j1i+hlq
stream>j1i
secrete>j1i+hds,7n0
water>j1m
swelter>j1g
injure wound>j19+i0i,av4
trample>j1p+b33,gk3
concuss>j1p
calk>j1p
ail pain>j19+85y,i2r,hp0,ata
torture excruciate>j1p+i3w,gjc,i2u,ui
martyr martyrize martyrise>j1u+ff1
overstretch>j1p+i1a
urinate piddle micturate piss pee wee>j1z+fsn,hcm
stale>j1x
excrete egest>j4d+hay
defecate shit crap>j1z+5uc,emw,hag
dung>j20
bleed hemorrhage>j4d+i0q,f2t
tire weary jade outwear fag fatigue>j1a+hmd,ijc
exhaust tucker>j23
frazzle>j24+hmg
overtire overweary overfatigue>j23
tire fatigue jade>j3f
vomit sick cat disgorge regorge retch puke barf spew spue upchuck>j1z+77,go7,c5n,3n5
spew eruct>j4d+hlq
freeze+gu9
gnash>lzy
treat+1aa
insufflate>j2c+hc4
detox detoxify>j2c+1dk
iodize iodise>j2c
doctor>j2c+eov
vet>j2c
nurse>j2c+fmj,1au
digitalize>j2c+1e1
cure>jbd+gic,q6x,54r
comfort ease>j17+oz,ias,3a3,525
poultice>j2c+1f0
bandage>j2c+2oh
splint>j2c+5j3
venesect>j2c
medicate medicine>j2c+17e,4io,8pm
drug>j2q+3k8,3l7,1db
dope>j2r+4zm
overdose>j2r
narcotize narcotise>j2r+4na
anoint inunct anele embrocate>kqp+4e5,1ec,e2s
bleed leech phlebotomize phlebotomise>j2c
inject>j2c
immunize immunise inoculate vaccinate>j2x+1k8,5z3,1k9,1kn
transfuse>j2c
sicken>jb9
wan>j30
intoxicate>j2r+ifq,hmj,47e
infect taint>jxr+idz,q72,reo,hu9
superinfect>j33+hux
disinfect>mbc+1e0
infect+q72,reo,ayv
canker>j36+hw6
canker>j30+hw6
traumatize traumatise>j1p+bcu,i0i,i0h
galvanize galvanise>j2c+1ao
maim>j1p+fjw
sprain wrick rick>j1p+i4m,i1a
subluxate>j1p
invalid handicap>j1p+iib,f7c
devolve deteriorate degenerate>jb9+iaa,hah,ij7,hak
recover convalesce>jbb+eir,ha8
recuperate>j2k+ha8
relapse recidivate retrogress>jpm+3v,3u
atrophy>je4+i4y,b5k
hypertrophy>jde+i50
fledge>j4l
regrow>j4l
stool tiller>j4l
leaf>j4l
pod>j4l
teethe>j4l+he5
ankylose ancylose>jdg
ankylose ancylose>lr0
pupate>j4l
fester maturate suppurate>j4d+7p6,hut
necrose gangrene sphacelate>j3f+gws
revitalize>jbd
resuscitate revive>ixo+1zc
boot reboot>j3x
resurrect upraise>j3x+1zb
scab>j41+7j7
heal>jbb+hbp
granulate>j41+hxi
fart>ix8+1lf
spit ptyalize ptyalise spew spue>iwq+76,7p2,gbj
harm>j1p+sv,b58
salivate>ix8+hdp,7p2
drivel drool slabber slaver slobber>j46+7p3,epr
blush crimson flush redden>jh9+hop,75,6wa,576
pale blanch blench>jh9+6xw
etiolate>j5n+6cc
sun sunbathe+gf8,gwp
metastasize metastasise>lyf
eject+6z
emit>j4d+2ev
joke>ix8+v0,9w3,f83,f8f
clown antic>j4f+uq,efx,9wc,zp
gown>izz+3xt,3xs,3xr
jaundice>ixq+i2g
piffle>ix8+9k3
froth>j1i
change+atx
gel>j4l
brutalize brutalise animalize animalise>j4l+i3,qb2
brutalize brutalise animalize animalise>j5n+i3,qb2
caramelize caramelise>j4s+bk5,bkj
rasterize>j4s+53g
caramelize caramelise>j4l+bk5,bkj
convert>j5n+3ba
humify>j4s
creolize>j4l+a2w
sporulate>j4s
novelize novelise fictionalize fictionalise>j4s+1ri,1rl
opalize opalise>j4s
opalize opalise>j5n
reconvert>j4s
malt>j4s+c10
malt>j4l+c11
stay remain+1zq
speciate>jex
mutate>j4l+fjv,b5h
arterialize arterialise>j5n
make>j5n
render>j56
alternate>j5g+1w7
counterchange transpose interchange>j5n
vascularize vascularise>j5n+s2z
decrepitate>j5n+b12
decrepitate>j4l+b12
crackle>j5g
suburbanize suburbanise>j5n+s0w
suburbanize suburbanise>j4l+s0w
vary+rud,ru5,rc8,8da
avianize avianise>j5g
optimize optimise>j8h+h6
scroll>j5g
revolutionize revolutionise>j5n+b5g
grow>j4l+aw0,b5e
bald>j5l
change alter+ch,atx,dp6
sensualize sensualise carnalize carnalise>oj5+qyb
etiolate>j5n
barbarize barbarise>j5n+i4
barbarize barbarise>j4l+i4
alkalinize alkalinise>j5n
alkalinize alkalinise>j4l
mythologize mythologise mythicize mythicise>j5n+c7l,993
allegorize allegorise>j5n+a12,992
demythologize demythologise>j5n
secularize secularise>j4l+27l
rubberize rubberise rubber>lns
coarsen>j5n
anodize anodise>lns
citrate>j4l
equilibrate>j4l+hfo,ha2
affect impact>j5n+gtd,a5
repercuss>j63+gtf
redound>j63
bacterize bacterise>nki
reverse>j4l+oe,f9
commutate>j67+3a7
alchemize alchemise>j5n
alcoholize alcoholise>j5n+c0m
switch>j67+b6w,c5
individuate>j6g+6gk
granulate>j4l+dd8
terrace>j6g
constellate>j4l+868
shape>j5n+8ih,1r0,75f,fe0
dimension>j6g+77u
crystallize crystallise>j6g
granulate grain>j4l+dd8,1r3
sliver>j6g+diw,dgf
conglobate conglobe>j4l
round>j6g+57b
scollop>j6g
square>j6g
prim>lzc
purse>j6m
pooch>j6q
suspend>j5n+1wn
resuspend>j6s
sober>j6x
sober>j6x
sober>j5n
become get>j4l
adjust conform adapt>j4l+q1d,ei9,azt
readjust>j6y+bx
proportion>jiq
reconstruct>j5n
readapt>j6y
decrease diminish lessen>j4l+had,ot,799,ayl
shrivel>j73+p9
taper>j73
increase>j5n+797,hby,ayn
augment>j76+azs
enlarge>j76+pp
rise>jde
accrue>j7c+q6
redound>j7a
increase>j4l+797,hby,ayn
irrupt>j7c
enlarge>jde
snowball>j7c
raise>j76+79a
accumulate cumulate conglomerate amass>j7c+cs4,owj,c6h,q6
backlog>j7h+h6l,c5t
accrete>j7h+h95
assimilate>j6y+hfa
acculturate>j7k+clv,8ni,877,25k
detribalize detribalise>j7l
assimilate>j5n+hfa
dissimilate>j4l
dissimilate>j5n
dissimilate>j4l
exchange>j7u+esx
overcapitalize overcapitalise>j7r
transduce>jp1+5vu
replace>mjm+gfr,b6w,83w,ca
refurbish renovate>mjm+i8p,he
gentrify>j7v+hs
revamp>mjm
retread remold remould>mjm+55g
renovate restitute>mjm+hy,i8p,he,g06
refresh freshen>mjm+3ug,c32
revitalise>mjm+1z8
vitalize vitalise>jcl+hon
vitalize vitalise>j5n
ruggedize ruggedise>jcl+1kp
consolidate>j4l
bombproof>j4l+2ut
bulletproof>j4l
childproof>j4l
goofproof foolproof>j4l
fireproof>j4l
weatherproof>j4l
devitalize devitalise>jcu+ox
reincarnate renew>j8e
restore>mjm+gxo,qfc,hr,1za
republish>j8e
revive>jjv+1z8
modify>j4l+dp6,atx,4l2,ch
attemper>j8h
syncopate>j8h+abq,adb
update>j8h+sw,v,9mf
enrich>jbd+hb
redevelop>jbd+he
optimize optimise>jwc+h6,7c2
impoverish>jb9+iec,274
remove+2g,rx
enucleate>j8p+1bh
exenterate>j8p+1bl
enucleate>j8p
decorticate>j8p+1bd
disinvest>j8p+ibu,10s
ablate>j8p+s2
muck>j8p
uncloak>j08
unhinge>j8p
shuck>j8p
hull>j8p
crumb>j8p+blt
burl>j8p+6v0
bus>j8p
degas>j8p
husk>j8p+s4
bur burr>j8p
unclutter clear>j5n+d2a
clutter>jur+iew
overload>jur+4ql
brim>jur+2x9
add>j7c+qia,pk
butylate>j9b
iodize iodise>k05+hc5
nitrate>k05
tank>k05+5qt
oxygenate oxygenize oxygenise aerate>k05
mercerize mercerise>k05
malt>k05+c10
fluoridate fluoridize fluoridise>k05+po
creosote>k05
chlorinate>k05
carbonate>k05
camphorate>k05
bromate brominate>k05
ammoniate>k05
inject>j9b
welt>j9b+62x
insert introduce>m7x+m7,m9,9ef,46r
inoculate>j9s
inset>j9s+46r,3zo
catheterize catheterise>j9s+33x
launder>j7r
intersperse interlard>j9s+qy
slip>j9s
foist>j9s
intercalate>j9b
punctuate>j9b+9z1,rt
concatenate>j9b
string>j9b
activate>j5n
aerate>j5n+2h8
biodegrade>jbn
inactivate deactivate>j5n+f6
deactivate>m63
reactivate>ja4
obtund>j5n
petrify>j5n
enliven liven invigorate>ixx+dh7
spirit inspirit>jac+igo
compound combine>j9b+c6q,b02,qr,8fg
totalize totalise>jae
recombine>jae
milk>j8p+bxs
dismantle>j8p+s4
denude denudate>j8p+s4
clear>mir+d2a,cx3
deforest disforest disafforest>j8p+ig6
declaw>j8p
defang>j8p
dehorn>j8p
bone debone>j8p
disembowel eviscerate>j8p+1be
shuck>j8p
pod>j8p
tusk detusk>j8p
dehorn>j8p
scalp>j8p+7t0
moderate>j5n+79w
remodel redo>j5n+hu
correct>j67+h1
remediate remedy>jay+h2,h1
debug>jay
edit redact>j5n+fzw,9d7,eqp
bowdlerize bowdlerise expurgate castrate>je9+sd,etf,se,sc
interpolate>jb1+9s3,20z
tame chasten>j5n
chasten>j5n+bdr,683
spoil>j8h+2ej
pervert abuse>leh+1sx
fracture>jb7
worsen decline>j4l+i8k,hak
lapse backslide>jb9+fzo,3u
better improve ameliorate meliorate>j4l+i8j,h8,ayp
brisk brisken>jts
better improve amend ameliorate meliorate>j5n+i8j,h8,g5,f4s
upgrade>jbd
recondition>jbd
cheapen>jbi+ia9,i1
emend>jbd
aggravate exacerbate>j5n+qb,hj
deteriorate>jbk+ij7,hak
decay dilapidate>j4l+gum,emp
decompose>j4l+hae
dissociate>jbl
rot molder moulder>j4l+hae,ij4,gum
spoil>j4l+he0
smut>jbr+i0g
addle>jbo
mold mildew>j4l
exsiccate dehydrate desiccate>jcf+ihe,ho6
dehydrate desiccate>jcf+ihe,ho6
lyophilize lyophilise>mm3+hbg
dehydrate desiccate>mm3+ihe
pickle>mm3+bwr
marinade marinate
can tin>mm3+319,31h,31j
hydrate>j4l
hydrate>o05
wet>j5n+ih8,gpy,ii
bedew>jc1
humidify moisturize moisturise>jcd+ih8,ih9
dehumidify>jcf
soak souse>jc1+ik,gxf
brine>jc5+c4g
bedraggle draggle>jc5
bate>jc5
ret>jc5
flood>lig+gv7
lave>jca
inundate deluge>jca+az9,gv7,gxf
moisten dampen>jc1+3g2,il,ih8
parch>jcf
dry>j5n
lubricate>j5n+ikr,1eu
dry>j4l
lock>lie
unlock>j4l
attenuate>jcs+b5n,2m7
strengthen fortify>j5n+5n0
restrengthen>jcl
undergird>jcl
reinforce reenforce>jcl+1u1,5n0
buttress>jcl
buttress>jco+2zi
bolster>jco
weaken>j73+b5m
fade>jcs+ew
weaken>j5n+dkl
unbrace>jcu
etiolate>jcu+pi
cripple stultify>jcu
dilute>jcu+pj,ph
rarefy attenuate>jcu+739,b53
intensify deepen>j7c+72r
intensify compound deepen>j7c+72r,95k
fan>jd1
blunt>jcu
bloody>lig
water irrigate>jc1+1zz,gpg,in
hose>jd5+44j
sparge besprinkle>jc1+5jg
distill distil>j4l+has,3j6
distil>mir+has,3j6
enhance heighten>jd1
potentiate>jda+hd7
enhance>jbd+hh
retouch>jdc
grow>j7c+hby
mushroom>jde
grow>jde+hbm
undergrow>jdg
vegetate>jdg
vegetate>j5n+ct3
overgrow>jde
overgrow>j4l
subside>jcs+b56
pare>ju0
restrict trammel limit bound confine throttle+cwc,4dz,7al,8dr
tie>jdo+hf8
gate>jdo
limit circumscribe>ju0+7al,8dr,7dl,1jc
hamper halter cramp>jdo+5c2
restrict curtail>jdr+r9c,1jc
decoct>j73+bii
concentrate>j4l+72z
deoxidize deoxidise>j4l+hdh
catabolize catabolise>jdy
oxidize oxidise oxidate>j5n+hcz
oxidize oxidate>j4l+hcz
enlarge magnify>j76+77p,3nl,4gf,3nm
shrink>ju0+ot,av3
reef>je1
miniaturize miniaturise>je1+4k9
shrivel shrink wither>j73
mummify>je4
consolidate>jnr+2dj
weld>j5n
abbreviate>jqr+adp
abridge foreshorten abbreviate shorten>ju0+dii,9dy
encapsulate capsule capsulize capsulise>jeb+9dy
condense>je9+9dy,9j2
abate>j73+ium,azp
slake abate>ju0+hdw,dyw
culture>j5n
twin>jdg
double>jek
triple treble>jek+5wx
quadruple>jek+51z,hdf
quintuple>jek
multiply manifold>j76
manifold>mir
proliferate>jek+hd9
senesce age maturate>jde+hbm,imo,ind
age>jde
progress>jde+ayp,iw,g6
leapfrog>jep
regress retrogress>jb9+r39,fb
fossilize fossilise>jen+cl
ripen>jev+hci
ripen>j5n+hci
mature maturate>jde+hbn,hbm,hci
rejuvenate>j3w+sq
evolve>jde+han
educe>mir+cw0
adolesce>jde+qsb,rxx,e0c,imu
antique antiquate>j5n+2k4
antiquate>j5n
incubate>jde+1ab
mellow>j4l
mellow melt>j4l
mellow>j5n
incrust>ju7
callus>ju7
balloon>jfb
swell intumesce tumefy tumesce>jfb+i2a,i1z
distend>jf9+hps,pr
expand>jde
belly>jf9+7tx
bilge>jfe
damage>j5n+b58,sv
afflict>jfe+id6
repair mend fix bushel>jbd+hl,fg6
cobble>jfg+17k
repoint>jfg
overhaul modernize modernise>mjm+hp
retrofit>jfj
troubleshoot>jfg
impair>jfe+b58,ddw
flaw blemish>jfe+6bt,icg
bulge pouch>j4l
dish>j6g
bulk>jfo
inflate>k2t+46c
reflate>jfr
inflate>j76
acidify acetify>j4l
alkalize alkalise alkalify basify>j4l
reform>jbd+1j0,h7,5l
polymerize polymerise>j4l+hd5
polymerize polymerise>j4l+hd5
ionize ionise>j4l+iko,de0
ionize ionise>j4l+iko
ossify>j4l
catalyze catalyse>j4l
dwindle>j73+b5c
lour>ju0+ou
relapse>j4l+3u
paralyze paralyse>jdt
palsy>jg6+i25
paralyze paralyse>ja7
stun stupefy>jdt+2g7
unblock unfreeze>oba
mobilize mobilise marshal>lyk+27o,2cw
acerbate>j5n+6z9
mend heal>jbb+hbp
fluctuate>j4l+6ha
stabilize stabilise>j5n+27x,5jv
ballast>lj9+2o2
guy>lj9
destabilize destabilise>j5n
stabilise>j4l+27x
destabilize destabilise>j4l
sensitize sensify sensibilize sensibilise>j5n+82g,80u,hdt
desensitize desensitise>j5n
inure>jgp
callous cauterize cauterise>jgn
habituate accustom>j5n+hpp,c1
rust>jbk+pi6,ij8
corrode>jfe+pi6
erode>jfe+hb5
erode gnaw>jbk+hb5,pi6
ablate>jbj
regularize regularise>m5d+hes,1j8
tidy neaten>m5d
disorder disarray>j5n+ies
chronologize chronologise>k8r+9fy,8ub
rearrange>m5d
recode>jgz
reshuffle>jgz
serialize serialise>m5d+23d
alphabetize alphabetise>m5d+9fp
peroxide>jh6
bleach decolor decolour decolorize decolourize decolorise decolourise discolorize discolourise discolorise>jhc+6w1,e8l
whiten white>jh9+6w0
blacken melanize melanise black>jh9+6vy
melanize melanise>j4l
discolor discolour>j4l+6vs,6c2
blackwash>jhg
bronze>jhe
discolor>j5n+6c2
discolor>j4l
dye>jh9+eqb,ie
henna>jhv
color colorize colorise colourise colourize>j5n+bih,6vs,ad
motley>jhg+4lz
polychrome polychromize polychromise>jhg
azure>jhg+6wy
purple empurple purpurate>jhg+6x0
aurify>jhg
verdigris>jhg
pinkify>jhg+6x5
incarnadine>jhg
madder>jhg
embrown>jhg
handcolor handcolour>jhg
stain>jhe+gci
ebonize ebonise>jhs+6vz
smut>j5n
tint tinct tinge>jhg+6vx,6vw
pigment>jhg
tincture>jhv+6vw
imbue hue>jhg+6xo
complexion>jhv+6xt
hue>j5n+6xo
retouch>jhg
batik>jhe+2qd
silver>jhg+6w6
grey gray>jhg+6w5
yellow>jh9+6wl
escalate intensify>j76+72r,pt
redouble>ji6
radiate>j4e
effuse>ous+a82
irradiate ray>k05+ikp
irradiate>j4l+gtx
light illume illumine illuminate>j4l+hjh,714,hji,713
floodlight>jic+3sk
mutilate>jfe+fjw,b65
fancify beautify prettify>jbd+h9,6b3
uglify>j5n
blossom unfold>jde+hec,iw4
spruce titivate tittivate>jif
bloom blossom flower>jde+h9q,h9p
effloresce>jij+h9q
season>jcu+277
temper>jiq
untune>j5n
calibrate>jiq+1v7
tune>jiq+1v8
adjust>j5n+e06
zero>jiq
zero>jiq
attune>jiq
gear>jix
keynote>j5n+8i0
regulate modulate>jiq+r9f,54i
adapt accommodate>j5g+azt,87i,q1d,2gz
anglicise anglicize>jix+s88
fit>j6g+6t6,azt
habilitate>o4e
capacitate>o4e+7fz
disqualify unfit indispose>j5n
shoehorn>jix
tailor>jix
domesticate>jix
domesticate domesticize domesticise>j5n
domesticate>jix+6i6,1ql
tweak>jip
temper>j8h+qz
toughen>j4l
widen>j7c
flare>jjb
constringe>j4l+764
bottleneck>jjf
narrow>j4l+dfp
dilate distend>jjb+pr,hps,3ia,3i9
implode>nbh+aze
explode burst>j4l+qj
explode detonate>j4l+auv,qk,3hn,qj
crump>jji
dynamite>jjj+3m3
extravasate>jji+hlq,b6h
erupt irrupt>jd0+b6a,b6c
dehisce>jsr+gun
dehydrogenate>j5n
hydrogenate>j5n
oxygenize oxygenise>j5n
recrudesce>j1t
burst>j4l+qj
stave>jjt
thrive flourish>jde
proliferate>jde+hd9
luxuriate>jjv+ovm
boost>j76+2bd
obliterate efface>jcs+awm,dr
embrown>j5n
murk>j5n+igd
darken>j4l+ic
dusk>jk2
brighten>j5n
blear>j5n+8jc
weed>j8p+gpn,62o
dim>j5n
dim>j4l
obscure bedim overcloud>j5n
benight bedim>j5n
obliterate>j5n+1ze
refocus>jiq+qd
focalize focalise>j6y
depreciate undervalue devaluate devalue>j73+ow,h51,pm
revalue>kdc+86u
apprize apprise revalue>j7c+86u
deafen>jpx
shorten>jt2+dii
syncopate>jki+ahh
truncate>jki
broaden>k2q
lengthen>j76
prolong protract>jkm+746,1wp
temporize temporise>jkn
elongate>jkm+5n3,ps,3n0,t2
shoetree>jkp
size>j4l+78f
bake>jl5+fu
ovenbake>jks
brown>jl5+6xc
farce>jur+bog
fetishize>mux+2b0
feudalize>j4s+c78
cork>jur
baste>jcd
microwave nuke>jl5+gwh
crispen toast crisp>jo3+bpp,box,fv
shirr>jks
parboil>jl5
overboil>jlk
cook>j4l+eiz,ft
overcook>jl5
fricassee>jl5
stew>jl5+bjy,g1
simmer>jlk+g1,70o
roast>jl5+bjg,g20,g0
barbeque barbecue>jli+bj5,bms,2ow
braise>jl5
fry>jl5+bmg,fx
frizzle>jld
griddle>jld
slenderize slenderise>j5n
saute>jld+fx
grill>jl5+3yq,3yp,fw
hibachi>jli
boil>j4l+70n,49r
broil>jli+fw,2xl
branch ramify fork furcate>nek+rl
ramify branch>jde+rl
twig>jlm
dialyse dialyze>j4l+19n,3hu
disperse>j4l
backscatter>jlq
peptize peptise>j4l
mill+4js
powderize powderise powder pulverize pulverise>jqh
powderize pulverise powderise>jqh
subdivide>oa9+sh
subdivide>j4l+sh
shatter+qg
ladder>j4l+b6u
sunder>jm9
smash dash+b48,g9f,qg
crack>j4l+i10
chink>j5n+daz
fissure>j5n+dbj
chap>jm2
craze>jm2
alligator>jm2
splinter sliver>jm9+diw
fragment fragmentize fragmentise>j4l+dd4,5c9,rk
recrudesce>jmb+b6f
happen hap occur+av6,at0
supervene>jmb+b9f
come>jmb+73n
transpire>j4l
recur>jmb+pij,axh,pil,axl
iterate>jmf
materialize materialise>jmb+att
dematerialize dematerialise>nnp
bechance>jmb
befall bechance betide>jmb
concur coincide>jmb+row,73t
begin start commence+fc,ity,aw2,flc
recommence>jmm+fo
auspicate>jmm+at7
embark>jmm
start commence+fc,ity,aw2,ew4
jumpstart>jmq
recommence>jmq+fo
resume restart>opu+fo
resume>j4l
persevere persist>opu+pim,6nz,1x2,8x5
obstinate>jmv+6nt
plug>jmv
lapse>ol2+iua
finish>o3g+db
end terminate>j5n+d9,atj,iu0
abort>jn0+q3d,avm
axe>jn0
dissolve>jn0
crust>j4l
buckle warp>j4l+ay2
spud germinate pullulate bourgeon sprout>jdg+bq3,hbl
burgeon>jde
bud>jde
root>jde+hdo
die decease perish exit expire conk croak>j4l+emg,ayk,guk,hhv
asphyxiate>jna+el,hob,p58
drown>jna
predecease>jna
mist>lig+gwi
demist defog>j5n+3h4
bloat>jf9+i20
curl kink>j4l+2rr
bog>jtw
break>jn0
adjourn>ol2+20d,dl
pasteurize pasteurise>j4l
condense distil>ju9
sublime>j4l
resublime>jnn
evaporate vaporize>j4l+hee
transpire>jnp
unify unite merge>j4l+2dm,9c,r0,b01
unitize unitise>kbd+cgy
syncretize syncretise>jnr+i8h
disunify>o78
league>oaj+cmm,cj7
federate federalize federalise>oaj+cmk,cmj,27c
federate federalise>jnr
carbonize carbonise>j4l+h9x
overheat>j4l+hcy
cool chill>j5n+70q,ha9,70t,3bi
ice>jo0
refrigerate>jo0+hdl,54e
heat>j5n+860,70u,gvu,42f
scald>jo3
scald>k05
refrigerate>mm3+hdl,54e
calcine>jo3+h9v
preheat>jo3
warm>j5n+42f
warm>j4l+hbq
carbonize carbonise carburize carburise>j4l
cauterize cauterise>j2c+1b6,344
freeze>j4l+hbf
glaciate>jod+ig9,dd6
boil>j5n+70n,2ud
decoct>jof
boil>j4l+70n,2ud
overboil>joh
ice>j5n
thaw unfreeze unthaw dethaw melt>ju9+he9,fg0,gwg
deliquesce>jok
defrost deice>jok+3gy
burn>j4l+ha5
smolder smoulder>jon+auh
sear scorch>jo3+i0w,6c3
incinerate>j4l+qq,464,2z4
incinerate>jon+qq
singe swinge>jox+i0w
burn>mdp+hb8,aub
backfire>jot
cremate>jot
torch>jot+5v1,2tp
char>jfe+i0w
blister vesicate>jf9+7rz
shift>j5n+b6y,c5
permute transpose>j67+1nd
convert>j5n+b4q,3ba
metricize metricise metrify metricate>jp1+c0
flour>j4s+bio
transmute>j4l
aurify>jp4
transform transmute>j5n+2eq,sj
sorcerize sorcerise>jp6+8n3
ash>j5n
translate>j5n+sj
metricize metricise>jp9
metamorphose transfigure transmogrify>j67+ss
regenerate rectify>j5n+h1,5l
regenerate>j76+hd6
islamize islamise>j5n
christianize christianise>j5n
christianize>jix
islamize islamise>j5n
evangelize evangelise>j5n+aq2
catholicize catholicise latinize latinise>j5n+8zn
reverse>j5n+oe,ni,nj
invert>j5n
revert retrovert regress>j67+fb,3u
customize customise>mla
personalize personalise individualize individualise>j5n+7
depersonalize depersonalise objectify>j5n+1rp
devastate desolate ravage scourge>mdp+awz,ij9,dn,ent
ravage>mdp+awz
emaciate>j4l+6zu
emaciate>jpu+6zu,iia
enfeeble debilitate>jcu+qfe,ii8,awn
enervate>jcu+awn,73a
languish>jcs+fa8
soften>j5n+dkl,3g4
deaden damp>jpx+3g3
shush>jvf
stifle dampen>o6n+gdf
dull>j4l
sharpen>jd0
sharpen>jd1
subtilize subtilise>jd1
acuminate>j4l
acclimatize acclimatise acclimate>j6y+ig8
synchronize sync>jiq+1va,1ja,5pq
phase>jq7
desynchronize desynchronise>j67
flux mix conflate commingle immix fuse coalesce meld merge>j4l+c6q,b02,qr,r1
meld>jqa
accrete>jqa
conjugate>jqa
admix>jqa+2h4,qu
alloy>jqa
fuse>ju9
disintegrate>j4l+qe9,ij6,har
fold>jvu
reintegrate>jvu
macerate>j5n+hcg
macerate>j4l
macerate>j4l
decay>j4l+hac
putrefy>j4l+ij4,hae
magnetize magnetise>j5n+4ga,71a
demagnetize demagnetise degauss>j5n
simplify>j5n+9tc,bu,2bf
oversimplify>jqr
complicate refine rarify>j5n+ayq,6gw,6gv,21p
complexify>jqw+6gu,ehl
complexify ramify>j4l
complicate perplex>j5n+hfj,21p
embrangle>jqw+831
pressurize pressurise>jiq+gx5
pressurize pressurise>opy+gx5
supercharge pressurize pressurise>j5n+gx5
depressurize depressurise decompress>jiq
structure>jr4+6tc
restructure reconstitute>jr2
organise coordinate>m5d+ej2,863,fo4,4us
interlock mesh>jr4+91
centralize centralise concentrate>j5n+2dk
decentralize deconcentrate decentralise>j5n
socialise>jr9+25k
prepare ready>j5n+82a,hnj,26i,ozl
precondition>jr9+8fy
mount>jr9+2n9,fj8,4m5
winterize winterise>jr9+isf
summerize summerise>jr9+isd
prime>jr9
communise>jrq+27b,cx4,cpq,278
communize communise bolshevize bolshevise>j5n+e92,e91,27a,cx4
americanize americanise>j4l+s4o
europeanize europeanise>j5n
europeanise>j5n
bestialize bestialise>j5n+qb2
americanize americanise>j5n+s4o,dx1
frenchify>j4l+dwx
frenchify>j5n+dwx
modernize modernise>j4l+g9,hd
civilize civilise>j5n+ccd
nationalize nationalise>j5n+278
denationalize denationalise>j5n+279
naturalize naturalise>j5n+29v
denaturalize denaturalise>j5n
naturalise>j5n+6i6
denaturalize denaturalise>j5n
naturalise>jix
immigrate>n05+2p,f5p
relocate>mzy+2es,at
dislocate>nd9+azm,12a
resettle+2es
immigrate>n05+2p
emigrate>n05+2o
expatriate>js2+2o
steady calm becalm>jgj
even>j5n
equalize equalise>j5n+dqi,hgi,1o,3co
stiffen>j5n
starch>js7
buckram>js7+2y0
rigidify>js7
rigidify>jsc
stiffen>j4l+1xb
constrain>jdo
loosen>j5n+b6v,9f
relax>jse+dhf
unbrace>jsf
tighten>j5n+9g
frap>jsh
tauten firm>jsh
tauten firm>j4l
transitivize transitivise>j5n
detransitivize detransitivise intransitivize intransitivise>j5n
dowse>jse
absent>jsy+dzc,2db
evanesce fade fleet>jsy+ax3
fade>jsy+b5k,b5n
appear+qr9,6ac
emerge>jsr+27,avo,1n
outcrop>jsr+dg9
flash>jsr+9oq,at8
resurface>jsx
basset>jsr
reappear>jsr+avr
disappear vanish+gmo,ax4,2e
minimize minimise>ju0+p0
maximize maximise>j76+7an
maximize maximise>lew+7an
reduce cut>ju0+ov,ot
retrench>jt2+bw
thin>j4l
thicken inspissate>j4l
thicken inspissate>j5n
inspissate>j4l
wane>j73+haw,b5d,had
dip>jt8
heighten>j76
heighten>j76+aw1
slump>jt8+hdw,ie2
wax mount>j7c+ml
full>j7c
full>j5n
wane>j73+b5d
magnify amplify>j7e+2iz,77p,3nl,pu
yield>j4l
unfurl unroll>j4l
furl>j4l
reef>jtk
diversify>j5g+c4
diversify>j5g
diversify>j5n+6fn,c4
specialize narrow>j5g
specialize specialise>j8h+13x
overspecialize overspecialise>jtp
accelerate speed quicken>jd0+n4,n3,iv9,74v
retard>j5n+dhj
fishtail>j5n
rev>j76+iv7
decelerate slow>j73+756,20w
slow slacken>jcs+hdw,20w,756
constipate>jtw
slacken>ju0+b6v,hdw
decrease lessen minify>j5n+ayl
diminish belittle>ju0
invigorate>jyw+dh7
gasify vaporize vaporise aerify>j4l+hee,ide
jell congeal>juc
curdle>jv6
curdle>jbo
harden indurate>j4l
indurate>j4l+su
liquefy flux liquify>j4l+idd,b42
liquefy liquify liquidize liquidise>j5n+2tf,idd
melt>juh+he9
solidify>j4l
solidify>j4l
crystallize crystallise crystalize crystalise>j4l+gt6
solvate>j4l
solvate>j5n
dissolve>j4l
dissolve>j4l+ax5,9ky
void vitiate>j5n+2dt
empty>j4l+3n8
evacuate>jum+s8
empty>j5n+3n8,s8
eviscerate>jum
void>jum
people>jur+cg4,cf3,c4u
drain>jum+s9,3ki
fill>j5n+9oi,4gy
overfill>jur
ink>jur
replenish refill>jur+hdi
suffuse perfuse>jd5+hd3
perfuse>jd5+mg
flush>nhb+b6k
sluice>jc5+b6k,5gi
complement>opb
saturate>j5n+st
service>jip+hp
homogenize homogenise>js6+qx
homogenise>j4l+qx
homogenise>j4l+qx
curdle clabber>j4l+by1
clot coagulate>j4l+7nv
sour>j4l+hej
ferment>j4s+hej
hasten hurry festinate>o3g+i1s,752,12k,g2z
delay>jtw+20q
stonewall>jva
stall>jva+21n
delay>j5n+20q
hush>j4l+6yb
hush quieten silence still>jvh+6yb,68t,6ya,het
louden>j5n
suppress subdue conquer>ody+ei6,51,21y,26z
inhibit>o8w+r9e,cp
burke>jvh
squelch quell>jvh+21y,9rm,5jr
splat>j4l+b2i
flatten>j6g
splat>jvm
align aline adjust>jvz+76g
realign realine>jvo
true>jvo+76h
collimate>jvo+1v9
dislocate luxate splay>mzy+b70,azm
ordinate>jiq+1j9
integrate incorporate>m57+2dl,2dj
lysogenize>j4l
standardize standardise>oe2+27w,arb,8hx,1v7
normalize normalise renormalize renormalise>j5n+27w
normalize normalise>j4l
reorient>j4l
morph>lvx
morph>j5n
wilt>jcs
neutralize neutralise nullify>jcu+f0
commercialize commercialise>j5n+rbu,231
annihilate eradicate decimate>ltl+ds,awy,awt,pi4
decimate>ltl
decouple>jw8
eliminate>miw+s7,dce
drown>jw8
sparkle coruscate+7xj,7xl,6vj
prune rationalize>jw8
perfect hone>jbd+fr6
polish refine>jbd+ic4,ayq,g05
overrefine>jwd+1gp
rectify>jwh+hdj,g05
precipitate>j4l+505
purify sublimate distill>jbd+has,hdj,gj,idu
purify sanctify>j5n+1yc,fi0,g3c,gh
spiritualize spiritualise>jwi
lustrate>jwi+1xj
jaundice>j6g+688
cup>j6g
mar impair deflower vitiate>jfe+ddw,6bt
extinguish>jw8+ev,5h4
obliterate>j8p+awy,awm
massacre slaughter>ltl+ef
erase>ltl+awy,sg
mechanize mechanise>j5n+iks,60
automatize automatise automate>j5n+60,p1p
automatize automatise>j5n+e5d,qlz,2mo
mechanize mechanise>j5n
mechanize mechanise motorize motorise>o1b+62,4m1
systematize systematise systemize systemise>m5d+fny,863
codify>jwx+9ny,1w2
finalize finalise>jn0+dc
chord>j5n+a06,a8r,2ex
reconcile>jiq+ehr,f1l,hii
reconcile>o3y+azt,akr,87i
proportion>o3y
complete finish>jn0+iu2,db
culminate climax>ol2+b4v,997,ivn,db
crown>jx5
implement>jx4+25e,3td,97,wk
adhere>jx7
fixate>lr4
polarize polarise>j4l+hla,gwz
polarize polarise>mda+hla,gwz
polarize polarise>j5n+gwz,hla
adulterate debase>jb6+idx,ph
sophisticate doctor>jxd
leach>j8p
ventilate>j80+5zo,5zq,2ew
linearize linearise>jiq
glorify>j5n+i9w,6b4
quantify measure>l7e+qlv,r,1uy,1vo
meter>jxj
clock time>jxj+iu8,ilg,5tt,385
mistime>jxl+ip5
regress>j4l
titrate>jxj+730,19l,5u3
quantify>kxf+8ur
befoul defile maculate>oge+7hm,ih,fu1
pollute foul contaminate>mbe+idz,ig3,fu1
decontaminate>iz7
contaminate>j5n+idz
devalue>j5n+ow
isolate insulate>oe5+i7z,i7v
ghettoize ghettoise>jxv+cz7
insulate>j5n
weatherstrip>jxx
soundproof>jxx
cloister>jxv+54o
sequestrate>mda
seclude sequestrate>jxv+gqs,2g,2ae,2ac
quarantine>jxv+2ab,i7y
isolate>nrw
preisolate>jy4
advance supercharge>j76
impregnate>jur+hbw
impregnate infuse tincture>jur
coke>j4l
calcify>ju7+h9u
decalcify>j8p
decalcify>j4l
carnify>j4l
chondrify>j4l
citify>jiq+cww
urbanize urbanise>j5n+rb9
urbanise>j5n+il0,rb9
industrialize industrialise>j4l+cp5
emulsify>j4l+3n9
emulsify>j5n+3n9
demulsify>j4l
demulsify>j5n
denazify>o28
decarboxylate>j5n
decarboxylate>j4l
nazify>j5n+cp7
denitrify>j4l
nitrify>jyu+hcr
dung>jyu
fertilize fertilise>j8l+b68
topdress>jyu
stimulate excite>j63+rln,2fk,8cc
innervate>jyw
vellicate>jyw+p5
fecundate fertilise>j5n+b68
federalise>jr7+i89,1j5
nitrify nitrogenize nitrogenise>k05
nitrify>j4s+hcr
detoxify detoxicate>j8p+1dj
embrittle>j5n
electrify>jix+64k,gqp,1el,gv3
electrify>jur+gv3,gv1
esterify>j4l
etherify>j4l
fructify>jbd
fructify>jbb+hbi
interstratify>m7x
stratify>m5d+d3q
jellify jelly>j4l+bmd,bmb
jellify>j4l+bmd,bmb
fossilize fossilise>j4s+dd3
stigmatize stigmatise>j5n+2ca
raddle>j5n
striate>j5n+6as
ink>j5n
reline>lp5
dimple>j5n
freckle>j5n+7hn
freckle>j4l+7hn
fox>j4l
dapple>j5n+6ay
asterisk>j5n+9yw
flag>j5n
tip>j5n+d3z
nick>j5n
tan>j4s+ggw,1r9
froth spume suds>mir+dis,diz,dcv
lather>k0h+dis
disable disenable incapacitate>j5n+iib
pinion>jzx
enable>j5n
buffer>j8h
background downplay>l34
foreground highlight spotlight>l34+i9j,434,6vd,8iq
destress>j5n
tenderize tenderise>j5n+g2
process treat>j63+25x,cak,hd8
curry>k05+el9
dose>k05
sulphur sulfur>k05
vulcanize vulcanise>k05+heg,gof
chrome>k05
bituminize bituminise>k05
agenize agenise>k05
recharge>o05
facilitate ease alleviate>ogf+ayo,iki,2b2,eto
demystify>kx0
bubble>j4e+dak
foam froth fizz effervesce>k0g+c3c,dcv
seethe>k0h
sweeten>j5n+83r,hh
interrupt>o3g
iodinate>j5n
ionate>j5n+de0
upset>j5n
thrombose>j4l
diagonalize diagonalise>jp9
archaize archaise>j5n+ack,e3q
officialize officialise>j5n
marbleize marbleise>j4l+6va
occidentalize occidentalise westernize westernise>j5n+ps0
orientalize orientalise>j5n
acetylate acetylize acetylise>j5n
acetylate acetylize acetylise>j4l
achromatize achromatise>j5n
prim>j4l
parallel collimate>j5n
ritualize ritualise+1xs,1xk
bromate brominate>j4l
capacitate>j4l
carboxylate>k05
caseate>j4l
caseate>j4l
classicize classicise>j5n
clinker>j4l+db3
clinker>jum
closure cloture>jn0+9nx
compost>j4s
dun>mm3
corn>mm3
recover recuperate>jpm+b55
emerge egress+1n,avo,27,3ol
debouch>k1e
decarbonize decarbonise decarburize decarburise decoke>j8p
decimalize decimalise>jp1+bz
decimalize decimalise>j5n+bz
declutch>j4l
delouse>j8p
depopulate desolate>je1+ig7
lower lour>jxu
derate>k1m
salinate>j4l
desalinate desalt desalinize desalinise>j4l
detract>jt2+enw
dizzy>j5n
poison envenom>j5n+eh
exteriorize exteriorise externalize externalise objectify>j5n+0
glamorize glamourise glamourize glamorise>j5n+6b7
sentimentalize sentimentalise>ko5
sole resole>jfg+5he
reheel>jfg
honeycomb>j5g+43w
introvert>j5n+f79
laicize laicise>j5n
politicize politicise>j5n
radicalize>j5n
romanticise>j5n
encrimson>jhg
vermilion>jhg+6wi
carmine>jhg+6w9
rubify>jhg+6wa
ruddle>jhg
sauce>j5n+bwx
shallow shoal>j4l+dif
shallow shoal>j5n+dif
tense>j5n
slack>jse
steepen>j5n
steepen>j4l
superannuate>j4l
ulcerate>j4l+hw3
unscramble>j5n
unsex>j5n
vitrify>j4l
vitrify>j5n
vulcanize vulcanise>j4l+heg
pall>j4l+e9o
saponify>j5n+hdq,5h5
saponify>j4l+hdq
extend>j76+qgy,pw,hg5
territorialize territorialise>k2q
globalize globalise>k2q
expand>j78
ream>j78
ream>j8p
emasculate castrate>jcu
outgrow>j4l
muddy>j5n
transform>j5n
broil>jo3
reheat>jo3
poach>jl5+fz
elevate>j5n+hg4
deify>k33+1xn
harshen>j5n
develop>j4l
effuse>k38+n1
emanate>mzx+2ev
whiteout
dinge>j5n
dinge>j4l
crescendo>j7c+6yx
decrescendo>j73+6z0
assibilate>j4l+h9h
smoothen>j4l
demonize demonise>j5n+9qx,fiq,dn9
devilize devilise diabolize diabolise>j5n+dne,fiq,dn9
etherealize etherialise>j5n
immaterialize immaterialise>j5n+pk6
animize animise>j5n+e2n
mangle murder>ko3
switch+b6y,c5
transition>k3m+ck
transition>j4s+b4q
surf>k3m
dynamize dynamise>j5n
dynamize dynamise>j5n
concretize concretise>j4l
rarefy sublimate subtilize>j5n
volatilize volatilise>j5n+rux
uniformize uniformise>j5n
symmetrize symmetrise>j5n+75i
deliquesce>j4l
immortalize immortalise eternize eternise eternalize eternalise>j5n
commute>j4l
syncretize syncretise>jqa
denature>j5n
denature>j5n
denature>j5n
disrupt+r5n
sanitize sanitise>j5n
verbify>j5n+95a,95i
introject>j4l+87d,87e,8hu
swell>j7c
transpose>j5n
sputter>j5n
dope>j5n
lull>jvf+ium
prostrate>j5n+28k
energise>j5n+72p,gv4,1z7,rln
outmode>j5n
spice>j5n+6z5
reflate>j5n+hdk
reflate>j4l+hdk
format initialize initialise>oa9+9m6
digitize digitise digitalize digitalise>j5n+8ah
hydrolyze hydrolyse>j4l
hydrolize hydrolise>j63+hbs
rumple crinkle>j4l
gelatinize gelatinise>j5n
gelatinize gelatinise>j4l
gelatinize>lns
felt matte mat>j4l+4ic,3q6
recombine>j5n
recombine>j4l
feminize feminise effeminize effeminise womanize>j5n+gqz
masculinize masculinise virilize virilise>j5n+hch
masculinize>j5n
feminize feminise>j4l
ligate>lwk
disharmonize dissonate>j5n+85p,6yh
obsolesce>j4l+plu,hct
sexualize sexualise>j5n
schematize schematise>j5n+8i7
stalinize stalinise>jp6
destalinize destalinise>jp6
plasticize plasticise>j5n
plasticize plasticise>j4l
desorb>j8p+haj
desorb>jsy+haj
rarefy>j5n+b53
paganize paganise>j5n+f2b
defervesce>j4l+azq
incandesce>j4l+gw0,715
incandesce>j5n+gw0,715
damp>ody+26u
deaminate deaminize>j5n
angulate>j5n
sensitise>j5n
sensitise>j5n
depolarize depolarise>j5n+gx0
demineralize demineralise>j8p
isomerize isomerise>j4l+b4s
isomerize isomerise>j5n+b4s
legitimate>j5n+2a3
vaporise>j4l+hee
vaporise>j5n+hee
expectorate>j8p
indurate>j4l
gradate>j4l
keratinize keratinise>j4l
keratinize keratinise>j4s
industrialize industrialise>j5n
beneficiate>k05
novate>j7u+c7
opacify>j4l
opacify>j5n
opsonize>j5n
militarize militarise>j5n+27o
nationalise>j5n
popularize popularise>jiu+akf
rejuvenate>j4l
sentimentalise>j5n
sequester>j4l
solemnize solemnise>j5n
territorialize territorialise>j5n
transaminate>j4l
transaminate>j5n
transfigure spiritualize>j5n
unsanctify>j5n
vesiculate>j5n
vesiculate>j4l
variegate>j5n+6eq
vascularize vascularise>j4l+s2z
vulgarise vulgarize>j5n+r75,2g9
supple>j5n
smut>j5n+1gi
weaponize>j5n+62c
deflagrate>jon+ha6
diazotize>j4s
hay>j4s
lignify>j4s
mineralize>j4s
mineralize>j4s
ozonize ozonise>j4s
slag>j4s
sulfate>j4s
cutinize>j4s
duplex>j4s
eroticize>j5n
gum>j4l
downsize>jt2
downsize>je1
lifehack>j5n
grok comprehend savvy grasp compass apprehend>k72+pfw,8ap,f9l,8as
understand+pfw,8ap
intuit>k71+8hd,84u
digest>k71+87c,9j2
understand realize+8aw,pfw,8ap
perceive>k75+qx1,qww,84x
appreciate>k75+e3k
recognize>kdp+i7k,9li
attorn>kmp
extrapolate>ka2
translate>k72+pfw
sympathize sympathise empathize empathise+pfw,8x1,bhz
know cognize cognise+p20,82e,f9l,8an
experience>nkh+8nh
relive>k7e+8b4
master+fdi,7zz,87j
learn larn+87a,7zg,e3h,fap
relearn>k7h
unlearn>nsm
unlearn
learn hear discover+anl,8ay,1j
engage>mye+13t,84k,84c,6o3
steep immerse engulf engross>kgh+84k,84c,6o3
absorb assimilate ingest>k7h+fap
apprentice>k7q+e3h
train+ozl,gjx
retrain>k7q
train educate>knl+8ng,1og,ozl,1p2
retrain>k7s+1p4
drill>k7s
housebreak>k7s
memorize memorise>k7h+87g,fg4,8is,87n
understudy>k7w+gfr,glm
indoctrinate>knl+8jm,1op
revolutionise>k7y+exd,b5g
brainwash>k7y
swot bone>k7h+gg7,eka
practice+1p3
inculcate infuse>knl+1oq
din>k83
remember recall recollect+8cq,89g,r9g,87r
remember+87s
remind+8b9,9ga
reminisce+87u,87r
commemorate+87s,b7o
memorialize memorialise immortalize immortalise>k87+9p2,4iu
commemorate>oj3+b7o
jilt>k8d+f88
leave+2c
forsake desolate desert>k8d+2l,eno,bfl
neglect pretermit overleap+49,84s,1g0,fku
elide>k8h+haz,84t
exclude except omit>jw8+49,84t,rft
neglect+ppj,69s,u8,84q
slack>k8i+1g3
skip>k8f
slight>kli+2ck,2cj
misremember>k8n
err+46,8g3,3z,6jb
mistake misidentify>k85+akg
type typecast>k85+8d9
identify>kep+qbi,87v,87w,668
date>kep+inq,1ut
misdate>k8r+ip5
confuse>k8o
misconstrue misconceive misunderstand misapprehend>k94+8g3,akg,8g1,aki
stump>k92+9wl
addle muddle>mlg+iew
blur obscure obnubilate>j5n
muddy>k8x
crystallize crystallise crystalize crystalise enlighten illuminate>kx0+6ke,aou,ak8
confuse fox befuddle fuddle bedevil confound discombobulate+82y,82u
demoralize>k90+hiw
perplex puzzle mystify baffle bewilder flummox stupefy nonplus gravel amaze dumbfound>k90+bct,82y,9wl,4mx
riddle>k92+9wk
interpret construe>k72+9tm,8i9,881
mythicize mythicise>k94
literalize literalise>k94
spiritualize spiritualise>k94
allegorize allegorise>k94+a12,992
idealize idealise>mjs+8ht
read>k94+9iu,fzj,8az
anagram anagrammatize anagrammatise>k9a+93d
reread>k9a
empanel impanel>kcv
decipher>k9a
numerate>kx5
scry>kv7
misread>k94+akj
lipread>k9a+1od
copyread subedit copyedit>jb1+eqq,ej7
proofread proof>kc4
think cogitate cerebrate+88e,898,89g,gig
rationalise>k9l
philosophize philosophise>k9l+frz,8ue,9tn
brainstorm>k9l+2ai,8av
meditate ponder excogitate muse reflect mull ruminate>k9l+pln,89f,rq6,89e
premeditate>k9p
theologize theologise>k9p+gi9
introspect>k9p+qf4,89h
think opine suppose reckon guess>kgc+9wf,8aj,f0o,88u
assume presume>kgc+8fz,9un,8fv
reason>k9l+80t,fzm,88g
ratiocinate>k9v+895,89x,fzm
speculate theorize theorise conjecture hypothesize hypothesise hypothecate suppose>kgc+88u,9wf,8fp,ajn
reconstruct>k9x
etymologize etymologise>k9y+9go,8ux,9ts
reason conclude>k9l+pgp,af,i62,80t
solve>k72+r0k,fum,9tq,9q
deduce infer derive>ka0+88z,88j,ryv
base+89y,d86
calculate cypher compute>k9v+7aa,ebo,8ad,1nb
quantize quantise>ka4+rq
process>ka4+34k
prorate>ka4+1jb
prorate>l3n+1jb
misestimate>ka4+43
recalculate>ka4+1nc
square>kaf
cube>kaf
factor>ka4
subtract deduct>ka4+pa,1nf
multiply>ka4
divide fraction>ka4
halve>kag
interpolate extrapolate>ka4+8ae,8af
psychoanalyze psychoanalyse>j2c+e26,1dp
synthesize synthesise>jae+ggh,5ps,he4,897
analyze analyse study examine+19f,2j7,e27
anatomize>kal
diagnose>kal+9o
diagnose>kal+9o
survey>kal+9e3,19f
triangulate>ka4+17h
measure mensurate>kek+1uy,qlv,r,ffq
triangulate>kar
caliper calliper>kar+30m
prospect>kav+fx5
explore>kkp+pu9,89d,191,g5n
google>kav
mapquest>kav
explore>kkp+pu9,89d,l1,etb
cave spelunk>kay+fuw,dav
discriminate>kb2+86w,eo9
subtilize>kb0
distinguish differentiate secern secernate severalize severalise>k8q+azg,6fh,86x,eo9
sex>kb2+c8z,707
individualize individualise>kb2+870,f64
mark differentiate>kyd+azg,6fh,86x,as2
key+967,aoo,qbi,9m
catalogue catalog>kbd+9f1,9ci,ed2
compare>kal+6fc,96,ovc
analogize analogise>kb8+88x,19r
syllogize syllogise>ka0+88r
liken equate>nor+dqi,s7s,6fc,96
reconsider>ke1
classify class sort assort>kbm+1wc,8d7,hdz,gar
refer>kbd
reclassify>kbd
size>kbd+78f
dichotomize dichotomise>kbd+c4p
pigeonhole stereotype>kbd+c8x,8i6,8d8,86a
group>kbd+n,1wa
bracket>kbj+c98
collocate chunk>kbj+c6e,867,1zl
categorize categorise>k9v+c4o,869,1wc,c8w
rate rank grade>kci+86k,i90,i92,eze
superordinate>kbn
shortlist>kbn
reorder>kbn
countermarch>kbq
outclass>kbt
subordinate>kbn+geu,hl9
rank+i93,fzc,fzb,i91
prioritize prioritise>kbn+hgq
sequence>kbn+1w6,ctt,73k,5bq
downgrade>kbn
upgrade>kbn
contrast>kb2+19t
severalize severalise>kb2
collate>kb8+19s
check>kal+94,86o
receipt>kc8+9h0
insure ensure ascertain>kc8+8c7,94
cinch>kc4
card>kc4+9ek
authenticate>kmy+9z6,9s,e3j
verify>kca+8c7,goc
prove demonstrate establish show shew>kca
confirm corroborate substantiate affirm+9t,8c7,9r,9mz
document>kca+9e5,9mz,9t
source>kcb+9of
negate>kc9
validate>kca+9r
disprove confute>kcd
refute controvert>kcf+8ca,9x
endure stomach bear tolerate brook abide>kll+67q,1x3,q1w,219
judge>k9l+esn,1nj,pl5
misjudge>k8n
underestimate underrate>kcj+8am
overcapitalize overcapitalise>kcm
overestimate overrate>kcj+8al,9hc
judge>ken+esn,1nj
estimate gauge approximate judge>ka4+esn,9wf,f0o,pvx
quantize quantise>kco+rq
misgauge>kco
lowball underestimate>kco+8am
approve>kci+bbk,bbi
disapprove>kci+bbx
rubberstamp>kcs
choose select>kek+pq5,ac,fsc
anoint>kcv
pick>kcv+ac,cqd,89n,fsc
excerpt>kcv+9b5
detail>kcv
schedule>kf2+8gt,26n
time>kd0+73m
book>kd0+e9d,i0
calendar>kd0+9f0
slot>kd0
choose prefer opt+ac,ce,8x7
prejudice>ofp+8jz,8xc
slant weight+8y4
predispose>kd9+8x6
dispose>ket+8wv
indispose disincline>ket+68g
prejudge>kci
evaluate valuate assess appraise>kci+gmm,e3j,e3i,86b
standardise>kdc+1v7,27w
reappraise>kci+86u
reassess reevaluate>kdc+86j,86u
censor>kdc+edi
bethink>k9p
believe>kdp+pkw,8jg,e7o
misbelieve>kdi+f2x
disbelieve>kdm
subsume colligate>ke1
reject>kci+ct
repudiate>kdm+amv
recuse>kdm+1xc
accept>kci+i7m,9jm,8wo
approbate>kdp+bbk
reprobate>kdm
doubt>kdk+844,e0z,g8k
discredit>kli+ia5
distrust mistrust suspect>kdk+gfw,845,6qo
trust>kdi+8jl
rethink>kdz
backpedal>kdw
surmise>ka2+9wf
think believe conceive>kci+89b,8jr,8cq
repute>kdz+ia3,ia1
consider view regard>kdz+8jr,8xz
relativize relativise>ke1
favor>ke1+bbj,7d3
abstract>ke1+ptl,8eb,88w
reify>ke1+1rq
idealize idealise>ke1+8ht,2by
romanticize romanticise glamorize glamourise>ke6
deem>ke1
respect esteem value>ke1+rxs,8xr,bbl,i9y
disrespect disesteem>ke1+i9z,6s9
assay>kal+e4k
bioassay>keb+86q
value>kep+gmm
overvalue>ked+9hc,8al,86g
undervalue underestimate>ked+8am,86h
review reexamine>kal+97,86u
refresh>k85+1ov
audit scrutinise>kal+esr,1nr,18x,e55
screen>kal+g51
decide+pme,8d5,af,89m
will>kek+8ne,80w,ag
seal>kek+9qr
settle resolve adjudicate>jn0+f8i,9gj,89m
purpose resolve>kek+9gj,6ny
set+8x4,8d5,af
filiate>kep
format>kep+9m6
initialize initialise>kep
shape influence>mkp+1j6,a1,8ih,hdv
miscreate>ket+azk
reshape>ket
predetermine>ket+8lo
cogitate>k9p+8cv,898
contemplate>khc+89e
premeditate>kmd+8a4,8a5
brood dwell>mu0
contemplate>k9l+rq6,89e,89f,898
plan>k9l+864,8ga,fsw,26m
chart>kf2
plan>kff
aspire>kf4+ba0,6lr,e3g
overshoot>kf5+iv
hope>kf4+f40
propose>kf2+ajo
conspire cabal complot conjure machinate>kfe+8go,eif,8gq
coconspire>kf9+eif
counterplot>kfe+8gn
conspire collude>o3y+akp,8a1,9h6
scheme connive>kfe+akp,8go
plot>kf2+g48,8gm
intend+8nd
aim purpose purport>kff+9jv,6ny,8nd,8n9
destine>kf2+8nb
design>kfh+864,1rb
slate>kfh
mastermind engineer organize orchestrate>kf2+cfb,fo5,p2k,dpq
map>kay+4hg
chart>moh+35h
plat>moh
engineer>mir+dpq,1t3
trifle>khc
estimate reckon figure forecast>kci+9ub,evt,ebo,1nb
miscalculate misestimate>kcj+43
rely>kdv+hl8,843,hl7
associate relate link colligate connect>k9l+ph5,87x,i8f,i8a
interrelate>kft
decouple dissociate>kb2+i85,r7
debate>kmd+ai6
conclude>jn0+d9
feel>ka0+82f,8hb
narrow>ol5+gb6
concretize>kfz
rule>kek+9hq,9n3,g2s
overrule overturn override>kg1
presuppose>kw5
presuppose>k9u+88v
postulate posit>kg4+9um,9sw
premise premiss>kg4+9un
react respond>o3g+r95,1mt
overreact>kg7+1mw
stool>kg7
greet>kg7
explode>kg7
expect anticipate>kci+q9g,8jn
await wait+q9g,idq,8k5
anticipate previse foreknow foresee+e2x
believe>kgc+843,e7o,8hb
ferret>k7l
concentrate focus center centre pore rivet>k9l+84l,84k,6o2
budget>ka4+h91,h92
appropriate earmark reserve>nt5+h6l,6ej,h2g
mind>k9l
amaze astonish astound>kgm+bco
surprise>mu3+12b,au1,bcs
catch>kgm
flabbergast>kgm
impute ascribe assign attribute>kci+p18
sensualize carnalize>kgp
credit>kgp+9p1
reattribute>kgp
personate>kgp+7
credit>kgp+9v8
blame>kgp+apf
impress ingrain instill>mu3+1oq
recognize realize agnize agnise>k7d+8aw
penetrate fathom bottom>k72+qwx,850
trace>kal
wonder inquire>kke+pln,82r,gr2
externalize externalise>kgp
internalize internalise interiorize interiorise>kgp+czz
delimitate>jdo+cwd,d0g
demarcate>kb2+d0g
plumb>jxj+1v6
overcapitalize overcapitalise>ka4
concenter concentre focalize focalise>jvo+6kg,84l
discountenance>kct
factorize factorise>ka4+8fc
misgive>mtx+bek,8k6
align>kci+cm0
consider deal>k9l+8c0
dateline datemark>o05+97n
date>o05+inq
synchronise contemporize contemporise>o7b
truncate>kco
communicate>o3y+914,q,dpa
yak gab>khh
fingerspell>khh
aphorize aphorise>khh+aj1
communicate>nt9+s60,914,q,dpa
relay>khl+lx
project>khh
contact>khh+91v,17
diphthongize diphthongise>k3m+afg
phonate>kx5+afc,s1d,afb,gmd
order>kic+1w4,fnz
predestine>l43+awk
will>l43
destine fate doom>l43+dm4,awg,cyq,8nb
order enjoin>kid+ak6,9hq,ak1
prescribe dictate>khz+8fk,9np,ajz,9wu
obtrude>khz+qf5
sting>odm
inflict impose>khh+25f,1ga
foist>khz
direct>khv+ak5
instruct>khv
saddle burden>ki6+8cn,1fh
overburden>ki3+4ql
overwhelm deluge>ki3
command>khv+am5,ak4,ajz
featherbed>o5p
command>ofx+cgz,eh5,eh3
general>ki8+ey3
officer>ki8+ftu,fha
ask>kic
request>khl+ald
request>kib+9gl,ald
encore>kic+5r
requisition>ki6
page>l5a+2rh,ah1
petition>kic+9gl
demand>kic+am1,en4
adjure>ki3+alj
appeal>kic+alw,ali
claim+9sk
contend postulate>kil+9sn
purport>kil
disclaim>kmn+an0
repudiate>kdm+amz,aqw
apostatize apostatise tergiversate>kip+cx
abnegate>kmo+amq,dz1
supplicate>kit+all,frl
beg implore>kiu+aln
plead>kik
bid beseech entreat adjure conjure>kiu+alj,ajz
pray>kix+fva,alq,1yi
commune>khh+ahm
plead>l2x+9ip
profess>l2x+9su
intercede mediate intermediate liaise arbitrate>kj2+e3n,2dr,dqb,ais
concert>l3m
negotiate>kmg+ain
renegociate renegotiate>kj2
renegociate renegotiate>kmg
parley>kmg+ai8
powwow>kmg+aif
agree>kla+9vm
reconcile>klt+q1c,hio,2at
propitiate appease>kj8
urge exhort>kr9+ai2,7fe,pnv,aqq
persuade>kjk+qy3,aq4
memorialize memorialise>l13+b7o
keynote>l13+apn
wheedle cajole palaver blarney coax inveigle>kjb+9pr,38x,9pq
elocute>l6d+p0e,acx
convince>kjb
proselytize proselytise>j5n+fx4
brainwash>kjb
dissuade>kr9+aq5
induce stimulate cause+p7e,1h,aw8,9tg
prompt inspire>kjk+aqm,f6s
argue reason>kjn+i62,80t,fzm,ai6
present>l2w+8i3,a1u
expostulate>kjm+aq7
argue contend>kz7+ai6,al7,pj9
stickle>kjp
quibble niggle pettifog bicker squabble brabble>kjp+alb
brawl wrangle>kjv+al9,aiq,29d,ea8
clamor clamour>kii+ag7
polemize polemise polemicize polemicise>kjv+al8
quarrel dispute argufy altercate>kjp+28t,egw,28s,al3
oppose>kjp+qa9,cq,e0j
controvert>kmi+qa9,e0j
assure>kjb
gibber>l0r+9k7
mesmerize mesmerise magnetise spellbind>kjb+gbb,4ga
importune>kit+am3,2bo
interrupt disrupt>jn0+r5,47a
pause intermit>kk2+20d,20f,iu9,20c
rest>kk3+iun,1kt,g13
digress divagate>ky0+9ji,os
continue proceed>kz0+746,1wo
segue>kk6
solicit beg>kic+aln,alm,gae
entice lure tempt>kkz+a9,ghu,2nt,83r
seduce>kk9+aa,g5k
stool>kk9
tweedle>kk9
pry>kta
query>kta+f6n,am7,ama,am6
interpellate>kke+9n5
spy stag snoop sleuth>noc+18v,g95,g9v,gc5
investigate>kko+f6n,18z,am6,puc
quiz>kke+amb,1vy,ess,18y
catechize catechise>kke
catechise>knl+9c6
reward>knl+2bz,8ce
spoonfeed>knl+1oz
interrogate question>kta+ama,am7,am6,am8
probe examine>kkp+am8,amb,18y,8aa
investigate>kal+18s,g0y
call telephone phone>khl+b24,5rq,ebr,92o
dial>ljo
telex>khl
summon summons>khv+ak2,9il
beep>khv+b0b,2rh
convoke>l5a+2d2,eis,crh,2cy
muster>khv+27t,cuk
subpoena>m3c+9im
tempt allure>kid+6bh,ghu
provoke>kqx+8cc,r4g,d8w,aqr
rejuvenate>kkz
schedule>kf2+9fl,8gt,59m,26n
program programme>kl1+8ga,26n
reschedule>kl1
forbid prohibit interdict proscribe veto disallow nix>ki6+d8,9hx,d2,9io
ban>kl4+aqz,9hx
bar debar>kl4+hfp,i8z,21r
enjoin>kl4+9hy
spurn scorn disdain>kl9+cz,g9p,gc4
refuse decline>kg7
accept consent>kg7+9p6,i7m,bf
rebuff snub>kl8+an2,2cj
abjure recant forswear retract resile>kip+cy,dz0
unsay>kip+amx
misstate>l2w+9vk
revoke annul countermand repeal rescind>kn0+f5,f1,ak0,2fe
renege>klf+2ff
bracket>jb1
dismiss disregard discount ignore>kdm+84q,u8
dismiss+29w
flout>kli+g4p,9rk
permit allow countenance>kla+9oy,26a,9ic
authorize authorise>kll+9p8,7er,269,e5b
approbate>klm+9ox,2bs,bbk
certificate>klm+9e9
assent acquiesce>kj7+i7o,akk,akq
succumb>kla+aqx
dissent>kls
disagree+akz,an7,hje,al1
agree concur+akv,akn
concede grant>klt+akl
subscribe>klt+2bg,gex
approve okay sanction>klm+9oy,9oz,e3l,2bs
visa>klw
disapprove>kci+ct
object>kly+aq7,29g,eom
demur except>klz+an6
cavil carp chicane>klz
interview>kz7+am7,am9,f78
interview>kz7+am9
hedge fudge evade circumvent skirt sidestep>km9+eox,cu,1g1,1g4
quibble>km4
escape>km9+1g1
escape>km9+1g1
bypass>km9+2rp
avoid+cu
shun eschew>km9+cu
confront face>o3g
debate deliberate>kmg+ai9,89c,pif,ai6
debate moot deliberate>kmg+ai9,89c,89b
wrestle>kmd
moderate chair>kmg+fvs,fi3
discuss>kx5+ai5,dpo
discourse dissertate>kz0
refute rebut>kip+amf,8ca
counter>kmk+amd
answer reply respond>l2w+9tv,ame
sass>kmk+9s2
retort riposte rejoin>kmk+amd
deny>kn2+amo
deny>kip
admit acknowledge>kn0+i7k
concede confess>kmp+9eb,anq,9su
insist+am3
confess fink>kmp+f6g,9eb,anq
profess>kil
avow avouch>kmp
disavow>kmn+amw
attest>l2y+9mw,e54
declare>l2y+pmh
attest certify manifest evidence>l39+9mg,a10,9xi,9mz
notarize notarise>kmy+fm5
adjudge>kci+pmh
canonize canonise saint>kn0+g3d
contradict negate contravene>kls+ass,amy,roy
reprimand censure criminate>knc+9qw,9r4
savage>knc
reprove reproof>knc+9r4,glv,9re
chastise castigate objurgate chasten>kn8+9r8,9r9,282,9rd
flame>kn6
rebuke trounce lecture scold chide berate lambaste lambast>knc+9r8,g4r,9r4,glv
reproach upbraid>kon+glv,9r9
reprehend>knc+ral,9r4
deplore>knc
criticize criticise>l75+99a,9qz,86c,ekp
animadvert>kn3+9qw
belabor belabour>knc
preach>kja+e0n,2bm
preach>knp+aq3,fvb,apz
evangelize evangelise>kng+aq2
sermonize sermonise preachify moralize moralise>knf+9to,fvb,apz
pontificate>kz0
orate>kz0+fnw
teach instruct>knt+qdx,1og,gh9
mentor>knl
tutor>knl+1or
unteach>knl
lecture>knl+apo,gb2,1p0,far
apprise apprize>knt
brief>knq+anr
debrief>kke
inform>khh+qdx,qe4,cu0,9lz
inoculate>knt
update>knt+9mf,sw,v
coach>knl+gjy,1p2,eg0,hz
misinform mislead>knt+fhp,9m0
perjure>knx+frc,1hh
suborn>kjk+9t5
suborn>ntr+9t5
fib>knx+gdu,9uu
equivocate tergiversate prevaricate palter>knx+9ut,fbb
falsify distort garble warp>ko5+if6,b67,1gp,hhm
symbolize symbolise represent>ky9+r87,8i3,ggc,9ya
misrepresent>kx2+9uy
tinge color>j63
colour>kt0+6aj
personate>kpk+11w,11x,fud
masquerade>ko8+1gw
bluff>mv1+9v0
feign sham pretend dissemble>ko5+f5a,f5w,1gt,3pe
bamboozle hoodwink>kpk
bullshit>kob+3pe,f5w,9kg
overstate exaggerate overdraw hyperbolize hyperbolise magnify>knx+af6,pv
trivialize trivialise>koh+qbz
overemphasize overemphasise overstress>koe
understate minimise downplay>knt+p0,9uz
denounce>knc+aow
fulminate>koi+aoy
shit snitch stag>knt+f6g,anm
blame fault>koo+3z,apf
blame>knc+elk,9rc
accuse impeach incriminate criminate>koo+1h7,apf,pwb,ap3
charge+pwb,ap3,9iq
arraign>kon
recriminate>kon
impeach>kr0+ap7
nag>ku3+g4r
dun>kii
clapperclaw blackguard>kqc+9rh,dzg
disparage belittle>knc+9ro,2c0,enw
nitpick>knc
defame slander smirch asperse denigrate calumniate sully besmirch>koo+9ru,9rs,2c1,9rq
assassinate>kox+9rt
blackwash>kwg
libel>kox+emt,9rv
vilify revile vituperate>kou+pl3,9s1,9rh,9ru
badmouth malign traduce>kox+9rs,emt,9ru
diss insult affront>mw5+2cg,9rh
mind>klz
mock bemock>oec+g4p,9rk
caricature ape>ms8+9w6
spoof burlesque>ms8+fpr,9w7,a8a
jeer scoff barrack gibe>kp9+9vi,g4p,9rk
tease razz cod tantalize tantalise bait taunt twit>kp5+2c8,ggx,un,agf
kid>kpm
incite instigate>kkz+2fm,d8w
needle>mvv+aqq
ridicule guy blackguard rib>kp5+un,86e,9rj,g3u
satirize satirise lampoon>kpd+fpr,9w7,9vy
deride>kp5+rwz,r90,9ri
debunk>kpd+ano,10c
stultify>kpd+9rn
joke jest>khh+v0,9w3,f83,f8f
quip>kpi+9vh,aj3,9w3
deceive>knx+r6h,q99,emq
undeceive>knt
gull dupe slang befool cod>kpk+1gr,evn,ef9,gnc
kid chaff jolly josh banter>kp9+9w0,b7f
review critique>kci+86c,9c0,g1c
referee>kpo+g1c
deprecate>kly
praise>kdc+9pg
salute>kpr
crow>l0r+aol
crow>l0r+b10
exuberate exult rejoice jubilate>mxq+qg0,pnc,bev,ah5
glory>kpv+i9w
cheer>kq1+9pc,eek,aqn
barrack exhort>my2+ai2,2bp,eek,aqn
humor humour>lgh+bhl,21h
convulse+rui,hqm
applaud>kpr+rxm
bravo>kq9+9pe
laud extol exalt glorify>kpr+i9w,6b4,1xn,9pg
canonise>kq3
ensky>kq3
hymn>kq3+a9a
promulgate>kza+9se,2g4,fwx
acclaim hail herald>kq1
applaud clap>l1e+9pa
boo>l2x+b1d,agf
sizzle>np7
attack snipe>knc+e52,9r2
vitriol>kqc
whang>kqc+8g
bombard barrage>kqc+acy
scald>kqc
condemn decry objurgate excoriate>koi+aox,8xa,pwc,9qv
accurse execrate anathemize comminate anathemise anathematize anathematise>knb+ap1,8b7
blog>khh
curse cuss blaspheme swear>kx2+agi
gee>kul
ooh aah>kul
beshrew damn bedamn anathemize anathemise imprecate maledict>mjj+ap2,ap0,ajj,ap1
curse>kou+agi
bless>mjj+1ym
hallow sanctify>l2x+1yc,g3d,g3c
unhallow deconsecrate>j67
bless>l1e+9x1
question oppugn>kqx+6g6
impeach>kqx
impugn>kqx
brazen>kqx
challenge>kid+g1v,aop
challenge dispute gainsay>kqz+al3,al7
contest repugn>kjw+al7,dpc
lodge>kon+9gg,eur,apb,9iq
warn>knt+ao5
warn admonish monish>kr9+9o7,e0b
forewarn previse>kr1+ao9
caution monish>kr1+9o7,e0b,ao8
threaten>kr1
threaten>kr7
bode portend auspicate prognosticate omen presage betoken foreshadow augur foretell prefigure>kvg+r3m,9ub,e57,88p
alarm alert>kr1+hnk,9xy,ao7,bdv
rede advise counsel>kmg+e0o,9n0,ejq,oxa
advise notify apprise apprize>knt+9u2
familiarize familiarise acquaint>knt
verse>krb
recommend urge advocate>kre+9o5,alo
propose suggest advise>l2x+ajo
advance>kre
proposition>kre
misadvise misguide>kr9
propound>kr9+e0n
confer confabulate confab>kmg+aib,aid,ahn,cmu
collogue>krj
consult>krm+aib
research>kkp+8a6,g0y
consult>kta+aib,aid
remind cue>knt+a7t,fww,50r
submit state posit>kre+aml,9ms
bow defer accede>klq+6s0,pqk,28h,get
submit>n8c+ajx
nominate>kcv+aj
volunteer>knt
flatter blandish>kpr+9pq,evc,9po
adulate>kru+evc
eulogize eulogise>kpr+9pl
fawn toady truckle bootlick kowtow kotow>kru+28j
compliment congratulate>kpr+pzt,ai4,9pn
compliment>kt7
congratulate felicitate>ktq+6df,ai4,9lw,pzt
rave gush>kpr+a82,9pi
commend>kpr+9ox,9qs
boast tout swash brag bluster vaunt gasconade>koe+aol,ea3,aon,aom
gloat crow>ks3+aol,bfe
preen>ks4+pzt,9lw
promise>l2x+aob
promise>l2x+aob,8k2
pledge plight>ks6+aoe,fta
obligate>o3y+83c
disoblige>kli
collateralize>o1z
betroth affiance plight>ksd+aof,1y4
vow>ks8+aoi
consecrate>ksf+1ye,aoi
dedicate consecrate commit devote>lei+1yq,2aw,etx,2av
rededicate>ksf+b7m
contract>ks6+9h2,ein
sign>ksh+g7w
guarantee>ks6+9ow
underwrite subvention subvent>ksj+h14
guarantee>ks8+goc,9ov,9ow
bail>ksl+e5z
guarantee ensure insure assure+9ow
underwrite>o8z+f6v,cas,h5s,h5r
reinsure>kso
reinsure>lby+h5v
thank>kw3
acknowledge receipt>khl+9h0,57
apologize apologise+9lv
condone>ktr+2cn,9tj,fpn
excuse>kt3+9tj
alibi>ksv+9tj,9ti
excuse>kto
frank>ksx
plead>kt0
apologise rationalize rationalise>kt1+qrl,9tj,9th,9lv
defend>kjm+rnx,2bg,fqe,gfj
uphold>kt1
justify vindicate>kt4+e35,9tf,8c1
uphold>l30+glw
legitimate>kt3+2a2
warrant>kt3
greet>khh+9ll
greet>l17+f04,9ll
address>khh+e04
inquire enquire>khh+f6n,am7,am6
nod>khh+nl
nod>l1e+asd
bow>l1e
congee conge>ktd
curtsy>kt8
salute>kt8+9ls,9as,9ll,f04
salaam>ktg
welcome>kt8+f04
introduce acquaint>knt+8bi,fvk
reintroduce>ktj
preface premise>l2w+q0f,9at
preamble>ktl+9au
prologize prologuize prologise>ktl+a7m
absolve>ktr
meld>kzy
bid>kt8+9lm
forgive>klu+fpn
shrive absolve>ktr+ike,5h
acquit assoil exonerate exculpate>kzq+2co,ikh,2du,hk8
whitewash>ktt+2dv
pardon>ktr+2ei,9ie,fpn,fpm
amnesty>ktv+igt,9ie,2ei
excuse pardon>ktr+2cm,9tj
extenuate palliate mitigate>kt0+9tk,oy
convict>kzq+eiy
reconvict>ktz
sentence>l2x+9qv
foredoom>ku1
complain plain quetch kvetch+an9,an4,gq3
backbite bitch>ku3+an9,2c5,emt
heckle>kk2+212
grizzle yammer yawp>ku3+ang,gq3
deter discourage>kly+83a,21q
nurture>my2+25m,6sr,aqp
patronage>ku8+fqe,crf,fqd
patronize patronise>o3y
mutter grumble gnarl>ku3+and,gq3,fjz
grouch grumble scold>ku3+g4r,and,gq3,f0d
coo>l0r+b0w
coo>l5h
protest>ku3+ana,9sv,eom
remonstrate>klz
repine>ku3
gripe bitch grouse beef bellyache holler>ku3+gq3,an9
rail inveigh>ku3
bewail bemoan>ku3+q54,fj9
exclaim cry outcry>kx2+ag3,agk
shout>kx5+ag3,g1z
yell>kum+97d,ag3,g1z
shout cry yell scream holler hollo squall>l0r+ag5,agb,ag4,ag3
hollo>kuo+ag5
hollo>my2
hurrah>kuo
halloo>kuo+ag8
whoop>kuo+agc
shriek shrill pipe>kuo+b2b,b29,agb
yowl caterwaul>kuu+b0i,ag5
interject interpose>kk2+20z,agm
clamor clamour>kx2+ag7
vociferate>kx2+go2
holler>kum+ag5
thunder roar>kum+ag5,g1z,b0d
whisper>kx5+aha,gq6
snap snarl>kx5+a0v,ah7
enthuse>kx5
guess venture hazard>kvy+gtj,8aj,9wf,f0o
suppose>kvy+9wf,8fv
outguess>kv7
predict foretell prognosticate forebode>kv4+be6,r3m,9u6,88m
vaticinate>kvw+88m,fwz
bet wager>kv7+z3
guesstimate>kco+8ak
determine ascertain+pou,8ay,af,9k
rectify>kvb
redetermine>kvb
refract>kvb
suspect surmise>kv4+9wf,8hd
bespeak betoken indicate signal>ky0+9x1,9xf,ari
mark>kvg+4hl
dimension>kvh+77u
signpost>kvh+9x7
singularize singularise>kvh
buoy>kvh+aru
indicate point>knt+9yl,3fb,4yd
signalize signalise>kvm+9x1
foreshow>kr7
wonder>k9p+6g6
scruple>kvp+8kv,bek
marvel>kg7+atd,gr1,bcq
marvel>kx2+atd
explicate formulate>k9x+9tp
redevelop reformulate>kvt+he
forecast>kv7+q6o,1nb,9ub,evt
prophesy vaticinate>kv7+88m,fwz
enlighten irradiate>kvw
speculate>k9v+ptn,9wf,gb9
hint suggest>kw3+ajo,9n2,9xx,ajp
intimate adumbrate insinuate>kvz+apg,8ha
indicate>knt
contraindicate>kr9
convey>ny2+eix,915
imply connote>kx7+8hs,po7,8hl
imply>kx7+po7
suggest intimate>kw5+ajp,8ha,po7
predicate>kw5+9sw,9jn
denote>kw9+8hr
mean signify+9jj,93m,8hh
denote>l4e
signify>ky9+qlp,9x1,9mm,9jj
spell>ky9+9jj,8hl
pervert convolute sophisticate>kw8+ake,1gp
euphemize euphemise>kw8
voice>kx2+go3
unwrap disclose reveal expose divulge>ky0+ank,ann,ano,anl
muckrake>kwg+fjc,anp
out>kwg
out>kwg
unmask uncloak>kpg+ano
betray bewray>kwg
confide>kwg+ehz
unbosom>kwm
nark>knt
leak>kwg+fao
tattle blab peach>kwg+9y6,f6g
spell>kxb+981
misspell>kwr+982
rede interpret>kwz+qe2,8i9,881,5v
moralize moralise>kwt
deconstruct>kwt+8m7
reinterpret>kwt
commentate>kwt+9vb,fmv
misinterpret>kwt
explain explicate>knt+aov,9tp,qe0
clarify elucidate>kwz+6ke,aou,ak8
obfuscate>j5n+82y,id,2g3
express verbalize verbalise utter+gmd,afb,acn,pxi
raise>kx2
miaou miaow>l0r+b1k
talk speak mouth verbalize verbalise>khh+acn,gb2,9s2,7lj
verbalize verbalise>kx5
express evince>kw3+pxi,ped
vent>kx7+gmu
drone>kx5+ad1
deduce>ka0+88j,ryv
recite>kyg+ap5
list>kxd+9en,fc3,1w9
enumerate itemize itemise>kw8+1w9,9xc,9eo,8bk
itemise>kw8+1w9
specify fix>kcv+7al,pme,95q,83i
reset>kxf+553
count numerate>kvb+18u,edk,9yb,7aa
miscount>kxh+1a0
census>kxh+19y
number>l4e+9yb,7aa,9f9
paginate>kxk+91k,91p
tot sum summate>kxh+18u,qia,1ng,8eq
tally>l26+br
remand>kqx
weigh+89c,8c0
devoice>l09
lilt>l09+6z3
palatalize palatalise>l09
nasalize nasalise>l09+afw
nasalize nasalise>l09+afw
mispronounce misspeak>l09
platitudinize>kx2
tsk tut>l0r
aspirate>l09+afs
vocalize>l09+afc,gmd,g85
tell>knt+anw
relate>ky2+anz
recount>knt+anv,anz,peh,9ar
yarn>ky2+anv
rhapsodize rhapsodise>ky2+99w
narrate>knt+anw,anv
publicize publicise>ky0+fxq,23a
hype>ky6
bulletin>ky6+9op
mean>kw3+9jv,9jj,8hh
elaborate lucubrate expatiate exposit expound>kx0+ahz,qe1,dpy,9tl
detail>kya+ahy,8bk,amj
pad lard embellish aggrandize aggrandise dramatize dramatise>koe+atg,akc
characterize characterise>k86+amg,8dy,6e0
disambiguate>kx0
define>kxf+9tt
echo>l0r
cuckoo>kyg
parrot>kyg
repeat reiterate ingeminate iterate restate retell>ky0+9vl,hc7,hc6,1ws
perseverate>kyj+1x2
ditto>kyj+9yr
regurgitate>kyg+87t
harp>kyj
recur>kw8
translate>kyj+f75,9hn
retranslate>kyp
mistranslate>kyp+97g
dub>kyt+3lg
synchronise>j5n
gloss>kyp+9cs,9tr
latinize>kyp
gloss annotate>kwt+9v7,9v5,9cs,9tr
commentate>kwt+9v5
paraphrase rephrase reword>kyj+9db
lexicalize lexicalise>l0f
talk speak>khh+ahq
spiel>kz0+a7z
dogmatize dogmatise>kz0+9wy
cheek>kz0
smatter>khh+8ar
slang>khh+ajg,ajh
monologuize monologuise soliloquize soliloquise>kz0+a7u,ajl
converse discourse>kz0+ahj
broach>kmg
report describe account>knt+9t9,poh,ans,9on
declare>l2w+pmh,9sb,9ty
report>kzy+ans
publish issue>ky6+54l,23h,c9v,9it
circulate circularise disseminate diffuse>ky6+pd7,py,px,77i
podcast>kzd
satellite>kzu+595
sportscast>kzu
sow>kzd+gaz
telecast televise>kzu+92u,9l5
colorcast>kzi
circulate>mza+77i,b73
popularize popularise vulgarize vulgarise generalise>kzd+i9
propagandize propagandise>ky0+9oc
call>l4d
misname miscall>kzn
tout>kzq
pronounce label>kn0+1nj,ami,9sg
qualify>kzq+6di,6e5
capacitate>kzr+7fz
recuse>kzq+21z
broadcast transmit>ky6+913,5vy,9x2,9l2
interrogate>kzu
rerun rebroadcast>kzu
annunciate harbinger foretell herald>ky0+9xw,2jj
announce>knt
advertise publicize advertize publicise>kzy+fxq,23a
headline>kzz+979
ballyhoo>kzz+aqc
advertize>kpr+fwv,aq8,aqd,e0k
bill>l02+9x5
proclaim exclaim promulgate>l2x+9se,9ty,2g4,aep
trumpet>l04+f2u
clarion>l04
proclaim>l4a+9sb,2g4
enunciate vocalise>l2w+ahg
pronounce articulate enounce enunciate+ahg,ahe,ah3,ah4
retroflex>l09+ahf
subvocalize subvocalise>l09
syllabize syllabise>l09+94p
drawl>l09+epp,ahd
labialize labialise>l09
formulate word phrase articulate>kx7+955,acr,93c
dogmatize dogmatise>l0f+9wy
formularize formularise>l0f+9sq,9sp,81q
redact couch>l0f+1rm,3ue
bumble stutter stammer>kx5+20e,gcl,i6p
rasp>kx5+ahb
blurt ejaculate>kx5+agm,er0
lisp>l09+i6o,fc2
tone modulate>kx5+ad0,acz,6yn,6ym
inflect>j8h
accent>l09+aj9,ahc,ad5,ad6
vocalise vowelize vowelise>l09+afh
utter+gmd,afb
nasale>l0r
troat>l0r
heave>l0r
chorus>l0r+b0p
splutter>l0r+ah9,b2g
describe depict>l28+amg
symbolise>l0x+9jk
actualize actualise>l0x+r66,owb
dramatize dramatise>kx2+1p9,atg,a7i
overdramatize overdramatise>l10
portray>kx2+amh
address+aph,apt,e04
deliver>kx5+a1u
speechify>l14+fnw,aph
harangue>l13+f1g,apw
accost>mzx+e04
misdirect misaddress>l4d
instrument>l4d
enlighten edify>knl+8nv,8nn
disabuse>knt
post>kzy+9x5
placard>l1c+9x5
gesticulate gesture motion>khh+a0m,nd,a0n
telepathize telepathise>khh+ar0
write>khh
apostrophize apostrophise>l1g
encode>j4s
encipher cipher cypher encrypt>l1i+91b,fws,17f
decode decrypt decipher>l1q+emh
transliterate transcribe>l1q
transcribe>l1g+97o
notate>l1g+9ye
romanize romanise latinize latinise>l1l
braille>l1l+98f
rewrite>l1g+98j,fzw
revise>l1q+9da,sl,fzw
amend>l1r+2el
sign subscribe>l1g+9bh,g7w
undersign>ksi
ink>ksi
autograph>ksi+9bj,9br
initial>ksi+9yx
countersign>ksi+9bk
cosign>ksi
visa>ksi+9p0
record tape>l26+5r1,4v3,541,1pr
overwrite>l21
prerecord>l21
accession>l26
delete>j8p+3o1
record>nsq+9g0,9mo,g0c,541
chronicle>l26+ef8,9gn
exposit>kya+9tl
file register>oaq+9gb,9gg,ajy
trademark>l29
document>l26+9kv
log>l26
film>l26+1pn,91z,9km,1pm
videotape tape>l26+5r1,60d,60c
photograph>l26+5gs,4v7,fs3
retake>l2f
reshoot>l2d
type typewrite>l1g+5ye,9ba,glf
handwrite>l1g+9bc
backspace>l2i+2nf
jot>l1g+9g6,9cf
scribble scrabble>l1g+5ae,g53
sketch outline adumbrate>l0x+9e1,9e3,amk
correspond+ejg,9l8
cable telegraph wire>khl+9l6,ghm,5ro,92q
radio>khh+52j,52m,92t
fax telefax facsimile>khl+3p9
summarize summarise>kyj+9e3,9dv
precis>l2s+9e1
docket>m7x+9ev
recapitulate recap>l2s
state say tell>kx2+fke,ido,aml,9s4
declare>l2w+pmh,9sa
affirm assert avow aver swan swear>l2x+9sh,9sr,aml
reaffirm+9ss
confirm reassert+9ss,9mx,8c7
corroborate>l30+9mz,9r
reconfirm>l30
depone>l2x+gi3
stress emphasize emphasise accent accentuate>kx7+i9m,2fw
topicalize>l34
underscore underline emphasise>l34+2fw
testify>l2x+9t3,9mr,9st,gi3
vouch>l37+goc
evidence>knt+9mg,8c4,9mr,9st
adduce abduce>l39+9kj,9v8
allege aver>l3c+ido,9sm
assert asseverate>kmr+9sh
predicate>l3c+9sw
exact>kic+20a,en4
command>l3e
counterclaim>kic+29p
stipulate condition specify>ksh+9s9,272,9uq,9vn
assure>l2y
reassure>kjy+2bt
note observe mention remark>l2w+9vb,9vd,fga,fmv
exemplify illustrate instance>kya+8bs,qd4,a11,auw
resolve>klt+9gj,pgp,af
arrange>klt+8a0,fo4
particularize particularise specialize specialise>kya+amj
overgeneralize overgeneralise>l3q
generalize generalise extrapolate infer>ka0+88j,88w,88i
universalize universalise>l3q+pfm
generalise>kx5+8gz
cite>l78+9qs
quote>kyj+9kj,9v8
misquote>l3u+9kl
underquote>l2w
mention advert cite refer>kft+9vd,967,aoo,9kj
invoke>l3x
namedrop>l3x
allude advert>kvz+9ve
aim>ky9+8hp,1iv
add>l2w
decree>l2x+9hq
opine animadvert>l2x+p64
baptize baptise christen>l48+1y8,1y7
style>l48
dub nickname>l48+96i
name call>l4d+fk8,967,aoo
rename>l48
entitle title>l48+975
term>l48+94k
tag>l48
label>l4e+ami
designate denominate+cdy,96m,9m
excommunicate unchurch>o8n
covenant>ks8+9vp
airmail>nta+923,2hv
email netmail>khl+92y
network>khh+csy
plow deal>kz8+ai0,7aj
sugarcoat>kjn
theologize theologise>l4k+gi9
discourse discuss>l4k+ai0
descant>l4n
stonewall>oh8
bully>kje+eaq
compromise>l3m+aks,2ar
compromise+aks,2ar
whore>l4s
queer scupper endanger peril>j63+ihy,ihv,1j2,ihz
piffle palaver prate twaddle clack maunder prattle gibber tattle blabber gabble>kx5+f6g,fv9,ahv,9kf
yack jaw>kx5+ahu
babble blather smatter blether blither>l4v+ahv,eee
flirt dally butterfly coquet coquette romance philander>kz0+hfc,eja,zn
vamp>l4y+eja
chat confabulate confab chitchat chatter chaffer natter gossip jaw claver>kz7+gnw,aho,ahu,eee
shmooze shmoose schmooze schmoose jawbone>l50+eit
signal signalize signalise>khh+9x1,a0l
wigwag>l52
semaphore>khh+5bk
semaphore>l52+5bk
heliograph>l52+42k
flag>l52+3rq
mouth>kob+9s2,7lj,7ll
beckon wave>l1e+asc
summon>khv
gossip>kz0+ao1,ahp
rumor rumour bruit>l5b+ao2
snivel whine>kx5+ang,gq3,1n8
hoot>l0r+agf,2mp
grunt>l0r+b1b,f0i
whistle>khh+11t
murmur>kx5+b1m,fjz
susurrate>l5h+b2p,aha
mumble mutter maunder mussitate>kx5+b1m,fjz,ags
slur>kx5
slur>kw8+9rq
snort>l0r+agz,agf,g9x
groan moan>l0r+gq3,ago,f08
growl rumble>l0r+b26,f0h,b1a,anc
roar>np7+b0d
vroom>l5p
yawp>l5p+g1z
sough purl>np7
howl ululate wail roar yawl yaup>kuo+ag5,anh,gon,1na
squall waul wawl>l5t
wrawl yammer yowl>l0r+ag5
bark>kx5+b0a
quest>l0r
bay>kx5
yelp yip yap>l0r+b3a
bleat blate blat baa>l0r+b06,b0e
bleat>ku3
bawl bellow>kum+ag5
squawk screak skreak skreigh>kuo+agb,g1z,b2j,gq3
chirk>kxz
croon>mr4+eks,11r,11q
chant intone intonate cantillate>mr4+ad0,2f0
singsong>l66+2f3,ad2
intonate>kzq+ad0,acu,6ym
yodel descant>mr4+a91,grs,2f6,age
warble trill quaver>mr4+9zp,gp0
quaver>kxz+b20
treble>mr4+6yj
declaim recite>mqa
perorate>l6d+aps
perorate>kfx+9ay
rant jabber spout rave>kx5+fzd,apy,eee,epu
cheep chirp chirrup>l0r+b0o,b0n,b0l
churr whirr>l0r
chirr>l0r
meow mew>l0r+b1k
quack>l0r
honk cronk>l0r+b1e
chitter twitter>l6h+b0o
hiss siss sizz>l0r+b1d,agf
sizz siss sibilate>kx5+b1d,agf
sibilate>l0r
bray>l0r+b0f,agy
squeal oink>l0r+b2l
cluck clack>l0r+b0r,b0v
moo low>l0r+b1l
trill>l09
sibilate>l09
hum>mr4+f4t,2ey
cackle>l0r+b0h
cackle>kx5+ahu
gaggle>l6y+c8f
bridle>kmk+2x5
mince>j5n
crunch scranch scraunch crackle>np7+b11
gobble>l0r+b18
comment>l3k+9v5,9vb
wisecrack>l75+9vh
kibitz kibbitz>l75
acknowledge>kg7+9v8,9li,84i
ignore disregard snub>oec+2ck
neigh nicker whicker whinny>l0r+b1n
gargle>l0r+b17
caw>l0r+b0j
catcall>kpf+ag6
convey express>khh+pxi,ped,ly
haw>l0r
hem>l0r
hypothecate>o1z
rubbish>kqc
issue>khh+23h
cronk>l0r+agj
unspell>o6k
babble>kx5+eee
tone chant intone>kx5+2f0
gulp>kx5+1lj
menace>kx7
traverse+2a6
stet>ki1
message>o3y
message>khl
message>khl
pluralize pluralise>l0o
compete vie+28n,g1v,pex
play>l7w+ft2
snooker>l7x+yp
revoke>l7x+2ff
misplay>l7x+41
unblock>l7x
cricket>l7x+ekj
backstop>l7x+2nj
fullback>l7x+ewy
quarterback>l7x+fyo
exit>l7x
confront face+aor,28p
front breast>l87+cz2
pit>l87+b8h,qa9,fnq
field>l7x+euo,7w
fistfight>l8y+291
field>lim+7w
enter+2dn,fpv
swallow>lab
par>lam
ace>l7x
referee umpire>kcn+g04
hinder hamper>oe9+5c2,83a
race>l7w+b88,b85,b8v,52c
arm gird+3w2,chh,27p,62c
rearm>l8k+27r
forearm>l8k
disarm demilitarize demilitarise+27s
unarm>nz9+27s,fov
demobilize demobilise demob>m63+27v
staff>lgj+clu,cth
station>mzy+142,d1p
garrison>l8r+3w2
team>l8w+chn
crew>l8q+cl6
gang>l8w+cjo,cl8
group aggroup>o72+n,1wa
brigade>l8w+ci3
fight+1tc,1t8,28t,egw
fight oppose>l8y+qa9,28p,e0j,egw
recalcitrate>l8z
battle combat>l8y+oy0,qms,28t,1to
dogfight>l91+1u4
wrestle>l91+grf
war>l8y+hjd,1u3,gp9
campaign>l8j+b8w,ebt
barnstorm>mqd
barnstorm>mqd+e6o
whistlestop>l95
serve>o5s
officiate>l99+1f8,fn6,11u,142
caddie caddy>l99+304,ebm
soldier+gac,cr2,7zt
enlist>o7k+ivz
draft>oap+27t,epf,ivz,fzs
mobilize mobilise rally>khv+1s,27o,2cw
demobilize inactivate demobilise>m63+27v
recruit>l9e+27u,fzs,fzt,2fu
conscript>l9d+27t,epf
militarize militarise>j5n+27o,chi
win+ayi,gqm,h0j
outpoint outscore>l9o
homer>lam+8b
triumph>l9k+pmw,b8x
beat crush trounce vanquish>lab+ei6,b99,29b
worst pip whip>l9o+b99
wallop>lab+got,b99
down>lab
whomp>l9o
skunk>lab+b98
spreadeagle>l9o+b97
cheat chouse shaft chicane jockey>l9o+1gq,1hr,emq
outwit overreach outsmart outfox circumvent>la1
outshout outcry>la1+ag3
outroar>la1
outsail>la1
outdraw>la1
surpass outstrip outmatch outgo outdo outperform>l9o+qnb
outsell>la1
outsell>la1
outpace>la1
better>la1
outshine>la1
outrange>la1
outweigh>la1
outbrave>la1
outfox>la1
overcome defeat
overcome surmount master>l9o
bulldog>lac
rout>lab
outflank trump best scoop>l9o
outfight>l9o
outgeneral>lai
outmaneuver outmanoeuvre>laf
overpower overmaster>l9o
steamroll>laj
outmarch>la1
score tally+br,1l,g4t
eagle>lam
ace>lam
checkmate>l9o+ap
sic>lb6
tie>js6+ayh,giq
equalize equalise>lam+1o,xp
surrender+3r,aqx,gfq
fend>l8z+3qa,3q9
abnegate>lat+dz1
resist>l8z+dpn,air
outbrave>law
capitulate>lat+3r
submit+pqk,28h,get
subject>laz
attack aggress>o3g+qa7,1tp,e52,1u2
fork>lb1
bulldog>lb6
attack>l8y+e52,1u2
rush>lb6
assail assault+e52,1hl
blindside>lb6
harass>lb1+f1i
savage>lb6+e79,ul
reassail>lb6
pepper pelt>lb4
immobilize immobilise>l9o
charge>lb5+1u6
duel>l8y+eq6,28x
outrival outvie>l7w
joust>l8y+b8u
chickenfight>l8y
tourney>l8y+b8g
feud>l8y+2di
skirmish>l8y+g8p,1td
stroke>lb4+12t
counterattack counterstrike>lb4+1uf
gas>lb4+ei
teargas>lbn
countermine>jco
blitz>lb4+1ua
invade>lb4+fmy,1ub,f7b
beset>lb6
blockade>m6b
barricado>m6b+56g,2pj
besiege beleaguer circumvent>lb4+e7x
defend>o8p+rv6,qrj,cb4
bulwark>lbw+538,2wo
protect>lbw+r3x,50y,1jx,dpm
immunize immunise>lby
overprotect>lby+1k4
guard ward>lby+gp1,gp3
shield>lby+2tg,1zg,5cs,5ct
wall palisade>lby+cyp,3q8,4rt,538
repel repulse rebuff>l8z+an2,1tg
bombard bomb>lb4+2uq,2uo,1ug
nuke>lc5
nuke atomize atomise zap>lc5+dt
firebomb>lc5+463
fire+7l,1un
cannon>m63+31m,e4d
misfire>j4l+b5a
shoot>lc9+7j,7i
blaze>lcc
trigger+3zn
sharpshoot snipe>lcc+7o,g9t,g6s,fex
snipe>ldh
fire>lcc+1un
blast shell>lc5+5co,1uo,e8k
strafe>lb4+gdw,2e8
crump>lci
cannonade>lb4+1uw
gun>lcc+f0u,2lm,3zg,e4d
grass>lco
shoot pip>j1p+7j
kneecap>lco
fusillade>lc9+1up
defuse>j8p+f6
torpedo>lb4
safeguard>lby+1k6
ambush scupper bushwhack waylay ambuscade>omz+2e9,fd1,e1w
dice>l7x+3i1
gage stake game>lec+e80,uy,h5m
ante>lcw+h5o
underplay>l7x
parlay>lcw
bird birdwatch>nn8+e8e
crab>ld5
seine>ld5
scollop>ld5+bmw
harpoon>m3f+f1o
fish>m3f+bup,ev3,wh
brail>ld5
flyfish>ld5
whale>ldh+gpz,630
shrimp>ld5+5dy
ambush>ldh+2e9,e1w
turtle>ldh+gla
rabbit>ldh
fowl>ldh
poach>ldh
shark>ld5
trawl>ld5+5w8
hunt>nrw+wa,f4y
ferret>ldh
course>ldh+wd
foxhunt>ldh+wf
tree>nch
jacklight jack>ldh
falcon>ldh+ett,7z4
fowl>ldh+ew7
strive strain>o5i+187,1ie
bowl>l7x+e9x
golf>l7x+ez6,7y,x2
parry>l8y+21l,8p
bandy>l7x
shuttlecock>ldt+5e5
foul>m0v+1hg
cannon>m0v+ym
side>khb
champion>o8z+rv6,dpm,gfj,edv
deploy>nb8+26j
target direct>le1+d45,1jv,8n9,fvv
aim>nb8+1jv
point>le1
level>le1
retaliate>lb4+2de
revenge avenge retaliate>od3+2de,e5f
croquet>l7x+x3
mothproof>lby
outplay>l9o
overtake
pump>lcc
fort>l8r+3w2,3u3
wager>l7x+uy,h5m,z3,e80
consume ingest+1l9,r2t,dpf
deplete exhaust>nvv+p1,r2t
drain>lee
consume squander ware>nvv+1g5,fwl,1g7
expend+ha7
use utilize utilise apply employ+1sw,1t0,7cg,gmb
repose>lei
waste>lei+1g5
misapply misuse>lei+1sx,1t1
avail>lei
overuse>lei+1t5
cannibalize cannibalise>lei
cannibalize cannibalise>led+eby
recycle reprocess reuse>lei+1sz
rehash>leq+9m2
exploit>lei+ua,1sy,eta
harness>lew
mine>lew+4k5,fhg,1qr
quarry>lew+4wq,fyn,1qs
exploit>lei+1sy
overexploit>lew+1t5
commercialize>lew
milk>lew
habituate>led+81u,tr,1sw
addict>jgp+83r,4y,hpp,e03
strain>lei+1ie,187
overstrain overextend>lf2+gy9
exert exercise>lei+1sw
task>lf2
eat>led+eqh,1la
victual>lf6+bi5
dine>lf6+cki,bj3,3id,3ig
picnic>lf6
eat>lf6+eqh,bpj,1la
gluttonize gluttonise fress>lfa+eys
wolf>lfa
slurp>lfa
swill>lfh+1m0
drench>lgj
suck>lfh+1lx
drink>led+1lz,eps,c0d,1lg
guggle gurgle>lfh
sip>lfh+g88,1m1
guzzle>lfh+1m0
drink booze fuddle>led+e18,c24,1gl,eps
tank>lfl
claret>lfl
tipple bib>lfl+c0j
tope>leg+eps,1gl,eq1
nosh snack>lf6+bj6,bj7
peck>lfa
gobble>lfa
nibble>lfa+bmv,flh
ruminate>lfa
chomp champ>li1+1lb
champ>li1
gum>li1+7ln
toast salute wassail>ogb+c41,gj2,9p4,c0l
mess>lf6
regale>lgj+bi6
wine>lg0+c17,64d
alcoholize>lg0
forage>led+bvd
scavenge>lg8
fodder>lg8+bvc
swill>lg8+bvr
regurgitate>lg8
feed>lgj+22f,200
corn>lg8
undernourish malnourish>lg8+ho4
overfeed>lg8+202
spoonfeed>lg8+203
dish>lgj+bi7,3is
pander pimp>lgj+fsh
power>lgj
feed>lgj+200
pander indulge>lgj+67r,21h,fp8,21f
spree>lgh+zg
ply cater+ed8,1zy,fxa
underlay>lgj
satisfy fulfill fulfil>lgj+bfd,q50,rd6,di1
horse>lgj
accommodate>lgj
patronage>nrk
reseed>nrk
lunch>lf6+bj1,1lo
brunch>lf6+bj0
breakfast>lf6+biz
feast banquet junket>lf6+b7e,ckh,1lm
breastfeed suckle lactate>lg8+imj,1ly,fkb,4or
wean ablactate>nz7+cc
bottlefeed>lg8
suckle>led
starve famish>jna
famish>nz7+275
starve hunger famish+ho0,ho3
crave hunger thirst lust>myq+bag,1h4,6uk,ba3
need+dft,ib7,goz,ib8
fast>lho+216
fast>lho+216
inebriate>lfl+hmj,eq1,e18
intoxicate inebriate>ixq+hmj,c0m,eq1
wine>lfl+c17,64d
delight revel+bao,21d,erp,bak
indulge luxuriate>lee+21c,ie8
wallow>oe0
dip>meu+3ij
enjoy>lei
afford>nvv
gorge ingurgitate overindulge glut englut engorge overgorge overeat gormandize gormandise gourmandize binge>lf6+zh,eys,1h3,1ll
satiate sate replete>led+1lq,21g
cloy>lhf
appease>lgl
content>lgl+bf9,i7n
host>och+f47,ffb,f4a
fatten fat plump>j5n+7jd,6zn
sample taste>led+gh3,8bz,1ls,8a8
degust>lhl+1ls
fritter dissipate>leg+1g5
abstain desist+6pm,dzd,dze
teetotal>lho+ghl
guttle raven pig>lfa
down consume>lfa
digest>k05+q7m,sar
stomach>lhs
metabolize metabolise
predigest>lhs
smoke>lf0+1kz,4zm,g9i
puff>lhw+1l0
inhale>lhw+46i,1l5
puff>iwn
light>ou9+4ds
chew masticate manducate>lzy+7ta,io,eeq,bjb
chaw>li1+bjb
munch>li1+1lp
swallow+1lg
gulp quaff swig>lfh+1li,fyk,c0k,1lj
down>lfh
bolt>li4
nourish>lgj+2bv,bir,1aw,rwh
prey>les+fvv
quench slake allay assuage>lgl
nutrify aliment nourish>lg8+rwh,bir,200,b
luxuriate>leg+ie8,7c8,7a2,21c
sup>led+bja,bj4,1lr
touch+b46,gjh,1v
pin immobilize immobilise+2fj,26v
cover+5a8,dbi
glaciate>lig+ig9,dd6
strew>lig
finger+7uo
finger>lie+7uq,7uo
palpate>lie+99
palm>lie+7um,40j,92
fumble>lim
paw>ljt+7uj,fqj
paw>lsf
dandle>ljt
manipulate>lim+92,fej
mouse>lir
seize prehend clutch+1jm,1jl
claw>lit
seize+g6q
raven>liv
wrest>liv
brail>jtk
calve>j4l
collar nail apprehend arrest nab cop>lit+eap,9i9,50,e3e
capture>lit+50
grasp>lj4+1jm,1jl
clasp>lj2+1jm
hold+1jm
pleat plicate>lpb
prop shore+5dj,1wm,50t
jack>na8
brace+2w5,2w2
brace steady stabilise>jcl+2g6,2w5
slat>lvl+5g0
stopper stopple>m2h+4xx
cling cohere+owo,i8e
conglutinate>ljc+hed
agglutinate>ljc+h99
agglutinate>lqk+h98
cradle>lj4+3d7
unclasp>m63
quirk>n4j
distort>j4l
untwist>lxk
crimp crape frizz kink>n4j+7ie
grip>lit+40j,1jm
wield>lir
operate>lir+fno
treadle>ljo+4tr
pump>ljn+519
goose>ljq
stroke>lie
caress fondle>ljs+1mk,9a
canoodle>m2q
probe>ljx+50j
interpenetrate>ljx+hd3,2a
penetrate perforate>ndc+fqx
foray>ljx+1ud
permeate pervade diffuse imbue>ljx+pd7,py,3i6,2a
spiritize spiritise>ljz+igo,gbh
honeycomb>ljx
jab poke>n3v+nf,50l
jab>m16+8r,nf
prod+d8w,2fm,aqq
goose>lk4
halloo>lk4
nudge prod>n12+50l,6q
knife stab>j1p+292,gcc,4an,4am
poniard>lk8+4ys
bayonet>lk8+2qj
maul>md9+4ie
lapidate>m91+289
massage>lir+h0,1ad,ff7
dab pat>m16+b1r,7u
dab swob>lud+5p2,7u
daub smear>lud+em8
thatch>lki+gi7
roof>lud+56r,g2c,17l
shingle>lki+g78,17m
mulch>lud+4mi
turf>lud
bury>men+1zh
carpet>lud+57l
carpet>lud+57l
knead>lir
proof>lkp
masticate>lkp
butt bunt>m16
headbutt>lks
hit strike>lie+axg,aua
ping>lku+b1t
spang>lku
broadside>lku
spat>lku
thud>lku+b2t
bottom>lku+cwb,cw9
knock>m16+8g,b48
shoulder>n3v+7ti
shoulder>na8+7ti
bump knock>lku+axd,2yl
submarine>m16
brush>lie
goad>lk4+aqq,50l
spur>m16
rocket>m9b+56m,8ta
slam bang>m0f+b48,axe
slam bang>lvl+b2e
shutter>lvl+5e2
peck beak>m16
pat>ljt+7u
brush>lm6+2xv
brush>mbc+2xv
swab swob>lzu+5p1,ge
dust>mbc+3m0
dredge>j8p+3ks
dredge>lsz
vacuum hoover>mbc
sanitize sanitise hygienize hygienise>mbc+gn
bream>mbc
simonize simonise>llp
polish smoothen>jif+13f,6vp,2y2
slick sleek>llp+6uu
burnish furbish>llp+6vp,2y2
dull>j5n
sharpen>j5n+5cc
strop>llt+5nf
hone>llt
cock>m7x+40a
skim>lie
tap>m16+b1r,7u,ggz
percuss>lly+s8b,4xs
postpose>m7x+9eq
prepose>m7x
scissor>mcx
skive>ll6
fillet filet>mcx+bmy
plane>mcx+4x4
rub+1eb
pumice>lm6
puree>lm6+bmn
rosin>lm6
fray scratch+i0k,gvh
scrub scour>lm6+d37,g4v,gd,g55
holystone>lmb+ddo
abrade>lm6+rio,2gj,d37
bedaub besmear>lud
smear smudge smutch>lm6+6by
resmudge>lmf
dust>lmf
smear>mbe+6by
smirch besmirch>lmi+6by
slime>mbe
muddy>mbe
smooth smoothen>j4l+2fv,3ld
coarsen>j5n
roughen>j4l
abrade corrade abrase>j8p+h93,rio,i0k,2gj
slice>mcx+bmv,5g6,5g5,rh
amputate>j8p+iif,1b1,e22
resect eviscerate>j8p+1cy
abscise>m9g
pink>mcx
jag>mcx+481,482
carve>mcx+g57
swage>mlo+5yw
carve>mcx+gr3,1s4
dice>mcx+3i1,3i2
julienne>mcx
hack>mcx+7kh,37s
hash>ln4+bz8
axe>ln1+2mw
chop>mcx+bmr,7kh,37s
fell>mcx+fcv,ea
poleax poleaxe>ln5+4yj
log>ln5+fcv,13q
nick chip>mcx+ri
nick snick>mcx+ri
chisel>lmy+36d
knap>mcx+da5,qi
chip>j4l+da5,qi
hew>m16+f34
hew>lmw+f34
stucco>lns
egg>lns+bxp
encrust incrust>lns
dredge>lns
layer>mlo+4cw
cake>lig+38u
soot>lns
trim>mcx+5wt
peel>j8p+4su,by3,4tv,fqw
exfoliate>lnn+guq,di4
skin>j8p
decorticate>j8p+1bd
descale>j8p
coat>lud+5oq,38u,6cd
refinish>lns+g06
patinate patinize patinise>lns+4tg
resurface>lns
crumb>lns+blt
copper>lns
broom>lns
bonderize bonderise>lns
blacktop>lns
foliate>lns+3t7
galvanize galvanise>lns+1ee,exd,exe
pave>lns+5ef,4tj,h40,1ev
butter>lud+bxv
wallpaper paper>lud+fpd,1ez,gov
canvas>lud
paper>lud
oil>lud+fnc
wax>lud+1f4
beeswax>lo9
varnish>lns+1kq,5zb
veneer>lud+5zn
grease>lud+ier
glaze>lns+6ce
whitewash>lud+63e
wash rinse>m3c+4cq,gpa
elute>log+hb1
line>lud+4e3,4e6
reline>loi
revet>lud
revet>mla
reface>lud
reface>loi
crib>loi
babbitt>loi
tar>lns
feather>lqk
stamp>j4l+9z7
stripe>j5n+6b0,2og
speck>j5n+6at
bespot>j5n
rubberstamp handstamp>los+40q
postmark frank>los+as4
sideswipe>m16
circumcise>j8p+1xu
circumcise>mcx
flay>lnn
scarify>lp3+i4r
puncture>ljx+51b,1sl
riddle>ljx
score nock>lp8+6au,g4s
scotch>lp5
scribe>lp5
notch>md5+ri
furrow rut groove>lsi+3ux
chamfer>mcx+2rz
fold>j4l+3eq,t5
wrinkle ruckle crease crinkle scrunch crisp>lpb
pucker rumple cockle>lpc
ruck>lpc
buckle>nbh
wrinkle>je1
indent dent>lpj+6bv
indent>mcx
deform twist>j4l+sx,2rs,q15
incurvate>lpj
gnarl>lpj
unbend>lxk
convolve convolute>lpj+sy
rabbet>mlo
gouge>j3b+eza,1sk
gouge>lps+6bv
rootle>lsi
hollow>jum+ddm
wrap>lud+4ns,65d,5p6
cere>lpt
shrinkwrap>lpt
unwrap+glo
untie unbrace unlace>ma6+glo
muzzle>lq1
unloose unloosen>lpx
retie>lq1
tie>lv3+2si,4e7,gip
rig>lv3+560
bitt>lv3
cord>lq1+3bs
latch>lv3+4ce
truss>lrl
garter>lv3+3w4
truss>lq1
fetter shackle>lrl+5c2,3qj
enchain>lrl
unchain>o6k
chain>lv3
unchain>lvi
picket>lv3+4vf
rope leash>lq1+4d0,56x
strap>lq1+5mu
hopple>lqg+3qj
unstrap>ma6
tether>lr4+4d0
conjoin>lwe+9b
anastomose inosculate>lr0+7hx
anastomose inosculate>lqk
earth>lwe+dee
couple pair twin>lr0+c7g,c7n,65y,c84
mismate>lqo
mortice mortise>lr0+4ls
mortise mortice>mcx+4ls
cog>lr0+39f
mismatch>lqo+83v
disjoin>j4l+i87
disjoin disjoint>mda+i87
disjoint disarticulate>mda
fair>lr0
scarf>lr0
rebate>lr0
join>lwe+9b
rabbet>lr0
seam>lr0+5at
bridge>lr0+2x1
attach>lwe+qs
hinge>lr4+439
bell>lr4+2ri
couple>lr4+3cr
uncouple decouple>lwh
prefix>lr4+94x
suffix>lr4+94z
infix>lr4
detach>lwh+rw
french>j5n
roach>mgu+7iu
unsolder>j4l
knot>lq1+4ay
swaddle swathe>lrr+5p7,5p6
pinion shackle>lrl
bridle>lrk+2x5
restrain encumber cumber>jdo+g14
restrain constrain>jzx+hl1,43l,g14,hky
impound>lrl
cabin+2zu
closet
encircle>lrr
cinch girth>lv3
bind>lr4+2si
bandage>lv3+1df
frap>lq1
unlash>lpx
cement>lrr
unbind>lrc
band>lq1
cramp>lv3
cleat>lv3
anchor>lv3+2ja
anchor ground>lv3+83o
moor>lv3+2b,4ll
moor berth>nj6+4vn,d2i
moor berth>lv3+d2i
drydock>n6u
undock>j8p
spike>lv3
batten>jcl
batten>jcl
clapperclaw>lsg
rake>lmm+532
level even>j4l+fb8
aggrade>lsc
strickle>lsc
scrape>lm6+6bx,i0k,5a4
scratch scrape>md5+i0k,6bx,g50,5a5
skin>j1p+i0k,7he
dig delve>j8p+cxh,1sg,4zy
gutter>ljv
spade>lsi+5hw
hollow>j8p+ddm,cxh,1sg,1qr
dig>lps+1sg,cxh,eoa,4zy
dibble>lsm+3i0
scoop>j8p
shovel>lsi+4zy,5dr,g7j
trowel>lsi+5xa
daub>lud
spritz>lud+b75
spritz>ly2+b75
excavate>ntp+cxh,1sg
scrabble>lsz
grope fumble>lsz
divine>lsz+eos
browse surf>lsz+eaj
search seek+1st,1so,g5a,g5n
felt>lud+3q6
scour>lsz+1uu
pursue>lsz+88d
frisk>nm5+1sr
rummage>nm5+1su
comb ransack>nm5+1su
fish>lsz
grub>lsz
mow>mcx+41p,4cv
scythe>lt8
reap harvest glean>lyk+eyr,419,f1r
shear>ltc+g6w
snip lop prune>jt2+fxf,5gv
engrave grave inscribe>lmy+ero
character>ltd+9yo
slash gash>mcx+rj,i0m
slash>mcx+rj,i0m,g8w
butcher slaughter>ltl+ee,eba,ebc,2gf
chine>lth+bmu
poison>ltl+fts,eh
stone lapidate>ltl+289,gds,dhu
kill+ps4,dw,f91,az0
zap vaporize>ltl+661
tomahawk>ltl+5uh
saber sabre>ltl+57v,345
overlie>ltl
brain>ltl+7rg
neutralise liquidate>ltl+fjm
exterminate>ltl+etg
hitch>lr4
snag>ltt
unhitch>ma6
append affix>lr4+qs,9b1,2gq,2kj
subjoin>lr4
annex>ltw+2ji
sew stitch>lv3+5lo,1en,g6h
hem>ltz+42q
resew>ltz
unpick>ma6
overcast>ltz
overcast>ltz
backstitch>ltz+2ni
darn>jfg+hm
finedraw>ltz
hemstitch>ltz+42u
retick>ltz+5tg
tape>lr4+5r0
glue paste>lr4+as8,fq3
epoxy>lub
cover+5a8,3cz
cloak>lud
coif>lud+39g
jacket>lud
enrobe>lns
whiteout>lud
sod>lud+dk4
rebind>lud
plank>lud+1ek
overlay+5ch
hood>lud
cowl>lud+3d3,43y
clapboard>lud
canopy>lud+31q
bread>lud+boh
blinker>lud+64i
blindfold>lud
aluminize aluminise>lud
sheet>lud+5cm
tile>lud+5tm,gis,1f3
barb>j5n
submerge drown>lig
undrape
unclothe
bare
peg>lr4+4ty
fasten fix>lr4+3ro,eu8
padlock>lvq+4rf
noose>lv3
unzip>lvi
chock>lv3+36i
brad>lv3+2w8
bight>lv3
belay>lv3
belay>lv3
unbar>lvn
mount>lr4+2n9
impact>mat+ikn
clamp>lv3+37d
velcro>lv3+5zi
fasten>lqk
unfasten>ma6+glo
unbend>lvi
clinch>lv3
close shut+5e2,5e3,o6,21l
bung>lvl+2yp
open+glo,r4
reopen>lvn
close shut>j4l+5e3,o6
lock>lv3+4eu
hasp>lv3+41b
unlock>lvn
bolt>lvq+2um
unbolt>lvn
wring>ljj
wrench>o3g+ayb,o5,65h
contort deform wring>ljj+sx
extract>j8p+s0,3ov
demodulate>lvy+935,3hm
ream>nrw
winkle>m70
pulp>j8p
unscrew>jse
unscrew>jse
screw>nfp
screw>nfp
seal>jfg+5aq,g59
zipper zip>lv3
unseal>lvn
seal>lvl
reseal>lwa
waterproof>lwa+623,530,1kq
caulk calk>lwa
connect link+4e7,ph5,3av
interlink>lwe
tee>lwe
disconnect>mda
card>j4l
affix>lr4
bond bind stick>lqk+as8,6bi
tack>lv3+5q9,5kh,ggj,e72
thumbtack>lwl
nail>lr4+4mz,fk7
calk>o05+30n
mask>lud+ckg,4hw,ff6
blanket>lud+da8
unstring>j8p
string>m5d+5t3,2u8,34r,5n7
bead>lws+2qr
marshal>m5d
daub>lns+1f0,4x9,fsy
skimcoat>lns
mortar>lwv
plaster>lud+1f0
paint>lns+4rh
grain>lwz+dd8,6v9
repaint>lwz
airbrush>lwz
gum>lud
cream>lud
putty>lud
undercoat>lwz+5yk,3sa
hook>lv3+43z,440
nett>m3f+4nx
unbelt>ma6
unhook>lrc
grout>lv3
staple>lv3+5ki
unstaple>ma6
unclip>ma6
button>lv3+2zf
unbutton>ma6
button>j9b+2zf
pin>lv3
unpin>ma6
straighten>j5n+5mq
fray frazzle>jbk
bust>mdp+azc,qe
kick>m0f+8t
dropkick>lxp
kick>m9b+8t
dropkick>lxp+8v
pole>m9b+4yi,51e
punt>lxp+8u
boot>lxn+8t
spray>ly5+2m3
shower>lxu
atomize atomise>lxu+2m3
syringe>lxu+5pu
spray>ly5+2m3
spatter splatter plash splash swash>ly5+axr,b2h,im,1ew
slosh slush>lxz
sprinkle splash splosh>ly5+im,1ew,b2h,5jg
squirt>ly7+6z,b6g,622
extravasate>ly2
drizzle>ly1+il
scatter sprinkle disperse>ly7+pd7,77i
intersperse>m7x+qy
discharge>lyf+b41
bespangle>ly5
volley>ly7+1up
aerosolize aerosolise>ly5+gto
aerosolise>neb+gto
strew straw>lyf
bestrew>lyc
litter>lyc
spread distribute+px,77i,b73,5jc
slather>lud
redeploy>lyf
redistribute>lyf+229
benight>mf5
gather collect+1wi
hive>lyk
scavenge>lyk+g3k
muster>lyk+1s
pick cull>lyk+fsb,1ei
mushroom>lyo
prawn>ld5
nut>lyk
frog>nrw
snail>lyk+bus
birdnest>lyk
oyster>lyk
pearl>lyk+h6x
clam>lyk
berry>lyo+brp
deplume deplumate displume>j8p
archive>nyn+2ky
aggregate>m57+c6q,b02,pd4,egk
rally>nyn
lump chunk>nyn
batch>kbj
bale>nyn+2o0
sandpaper sand>lmm+3ld
sandblast>lmm+58t,gvq
file>lmm
corrugate>lpb+t4
pleat>lpb+4xo
plait>ma1+7ij,fsv
compress constrict>j4l+6r,q2,q0,p3
astringe>lzc+2lx
straiten>ocp
strangulate>lzc
overbear>lzc
compress compact>mat+p3
decompress uncompress>ogv
tuck insert>mfu+m7
embower bower>mfu+2kr
mangle>lzm
iron+47l,13m
cog>jvm
fluff>j5n
preen>m5d
wipe>lm6+gqo,64a
sponge>lzq
squeegee>lzq+5jp
deterge>j8p+7ch
mop>mbs+5p1,fiu,ge
broom>lzq+2xp,gfy,32v,gf
swipe>m0f+12u
towel>lzq+5v7
grind>jm9+b19
grit>m00
clench>m46
grit>lns
plate>lns+4xd,ft0,4xi,1f1
smite>m0f
swat>m0f+5p8,8m
sock bop whop whap bonk bash>m0f+b48
beat+281
belabour>m06
flagellate scourge>m18+59z,286
leather>m18
horsewhip>m18+287,44i
beat>m16+2r1
full>m0b+ewz
beetle>m0b+4h0
bastinado>m0b
hit>lie
bean>m0f+7sy,6g
conk>m0f+7wb
cosh>m0f+2t6
brain>m0f+7rg
smash boom blast>m0f+83,b48,g9f
shank>m0v
whang>m0v
tap>mcx+ggy
hob>mcx
putt>m0v+135,fy8
toe>m0v
bunker>m0v+2yv
bounce>m0v+71d
backhand>m0v+12v
pop>m0v
hit>m9b+1l
hole>m0v+43o
bunt>m0v+82,eav
snick>m0v
racket>m0v+52f
slice>m0v+132,g96
single>m0v+8c
triple>m0v+8e
fan>of6
whiff>of6+gq1
sandbag stun>m0f+58s
strike>lie
sclaff>m16+136
flog welt whip lather lash slash trounce>m06+281,8n,4cb,636
cowhide>m18
cat>m18
birch>m18+2sq
manhandle>lim
cane lambaste lambast>m06+286
deck coldcock floor>m0b+3sl,8k
whang>m0b+8g
clout>m16+8o
cream drub lick>l9o+b99
bat>m0f+e75,7v
kayo>m06+8l
rap knap>m16+8g
knock>m1k+b1j,f9j
thump pound>m0f+8o,298,296
smack thwack>m0f+8h,8i,b4b,8j
belt>m0f+b48
punch>m0f+8o
slug slog swig>m0f+ea0,e75,8o
whack wham whop wallop>m0f+299,gou,8g,281
pummel pommel biff>m0f+8o
thrash lam flail>m06+3rw,281
hammer>m0b+409,298
sledgehammer sledge>m1u+4ie
slap>m16+8i,b4b,g8v
cuff whomp>m1w
sclaff>m16+136
clobber>m06
buff>m0f
buffet batter>m16
cream>m25
churn>n32+36w
reshuffle>lir
disturb commove>mzy
roil rile>m25
spar>l8y
spar>l8y
prizefight>l8y+fwd,b8t
shadowbox>l8y
spank larrup>m06+4rb,g8v,285
unplug disconnect>ma6
insert infix>lr4+m7,46r
cannulate cannulize cannulise intubate canulate>m2d+31o
input>m2d
instill instil>m2d+m8,46v
plug>jfg+4xx
tampon>m2h+5qr
chink>m2h+daz
cork>m2h+3bx
club bludgeon>m0f+e8o,2ts,3xh
cudgel fustigate>m0f+3ep
embrace hug bosom>lj3+7ts,u5,f4p,1mk
cuddle snuggle nestle nuzzle>lj4+u4,1mk
cuddle>m2n+u4,1mk
pet>ljt+em5
neck>m2q+fks,1mk
screw fuck jazz eff hump bonk>m2v+2r3,1m8
deflower>m2v
seduce>kjb+g5j
copulate mate>lqk+c84,1m9,c7g,gby
mongrelize mongrelise>miz+2q2
crossbreed hybridize hybridise interbreed>miz+1mc,1mf,8fi
breed>m2v
masturbate wank>nkw+ffc
masturbate>nkw
snog kiss buss osculate>lie+8w,f9d,1mk,1ml
tickle>ljt+85u
lick lap>ljs
tongue>m33+7lg
bucket>m4a+2xy
fetch>m37+lq
channelize channelise>mzy+26g,91t,7i0,3bc
project>m37
deflate>lpb+pd
mail>m37+fdw,4gh,922,92r
pouch>m3a
deliver>m36+en2,lt
misdeliver>m3c
bring>j5n
grab>lit+8y,ed5
retake>lj1+5o
snatch>lit+8y,g9m
intercept>m3f+21u,470
prickle prick>ljx
peg>ljx+4ty
pierce>ljx
perforate>ljx+4uj
bore drill>mcx+3kv,1sj,1qt,78r
spud>m3n
trepan>m3n+5wg
tunnel>ljx+5xu
funnel>mzy
impale empale spike>ljx+uf
skewer>m3s
spear>m3s+5i9,5i8
horn tusk>ljx
gore>ljx+7ns,e3
sting>ljx
gnaw>li1
bite>ljm+i0o,1lb,e8g
nibble>m3z+1lt
nip>m3z
nibble>m3z+flh
brandish wave>mzy
wigwag>m43
press>lie+6r,gx5
squeeze>m45+p4
pull draw>mzy+6u,6t,fxu
adduct>m47+na,7kv
abduct>m47+n9,7ku
transport carry>mzy+ecq,32z,2hl,ly
porter>m4a+fua,h4q,m2
airlift>m4a+ls
haul>m4a+6u,f1y,23o
tug>m8w+6w,fxu
drag>m47+fxu
shlep schlep>m4f
lug tote>m4a+ecq,330,2nq
haul hale cart drag>m47+fxu,5w9,6u,f1y
bowse bouse>m4i
hoist>na8+3my,43k,f3l
trice>m4k
trice>na8
heft>mf0+mj
upheave>m4n
clip snip>mcx+5gv
pinch twinge tweet nip>ljm+ay7,p4,p5
goose>m4q
crimp pinch>lpb+p5
flute>m4s
groove>md5+3yy,1r4
filter>ljx+bt,hd3
filter filtrate>j4l+5mr,3qw,bt
fractionate>j4l+hbe,rr
concoct>m57+1r7
sift sieve>j4l+5mr,5ej,5ek
rice>m4z+bvp,55w
sieve>kal
resift>m4z
winnow>m4z
coalesce>jnr+r1
heterodyne>m57
sulfurette sulphurette>m57
mingle commix unify amalgamate>j5n+e1q,c6r,qu
blend intermix immingle intermingle>m57+2h4,qu,b04,qv
commingle>m58
entangle mat>ljj+831,djm
enmesh ensnarl>m5a+4nw
disentangle unsnarl>m5d+2e1
arrange>m7x+76c,fo4
chain>m5d
geminate>m5d
concord>m5d+9fb
catenate catenulate>m5d+cps,cpt
disarrange>mzy
adjoin abut butt+cwf,d1k,dzh,3mg
surround environ border+cym,cwd,cyp
fringe>m5k
girdle>m5k
evict>m5p+29z
evict>m5p+2a1
eject>od9+d3,335
superimpose superpose>m7x
superpose>m7x
kidnap nobble abduct>liv+f90
cloister>m5k
shanghai>m5s+g6q
commandeer hijack highjack pirate>liv+1hc,f3b,f3a,1i2
skyjack>m5v
carjack>m5v
expropriate>nz9
putter>mz4+fy9
putter potter tinker monkey>o5y+gix,giy,fy9
array>m5d+c4n
compart>m61
release+dg
toggle>m63+5u9
unhand>m63
unleash>m63
unleash loose>m63
uncork>m66
unleash>m63
asphyxiate>m6b+hp8,hob,p58
obstruct obturate impede occlude>o8r+s5p,21l,4p0,qxu
dam>m6b+3fz
shade>m6b+5c3
barricade block blockade bar>m6b+4xx,21l,56g,2pj
clog congest>m6b+s8g,hge,h9l
silt>m6f
bag>nrw
batfowl>nrw
trap entrap snare ensnare trammel>nrw+5gt,g9l,5w4,gke
gin>m6j+5gt
suspend>m6m+1wn,2w6
hang>lv3+f1e,40u,40v
hang+40v
dangle>m6l+1wn
pack>m72+4r4,fow,c9a,ma
containerize containerise>m6p+3b2
enshrine shrine>mfu+5dz
veil>nmr+41w
unveil
wad compact>m5d+bjb
bunch cluster>j4l+c69,c9a,2yo
agglomerate>m6v+c6h,2hg
lubricate lube>jur+ikr,1eu
box package>m72+4r5,c9a,23i,2vz
unbox>m70
unpack>j8p
pouch>m6p+4zv
encase incase>mfu+7hd,5cp,339,mc
crate>m72+3dd
uncrate>m70
bundle>m6p+c9a,2yo
burden burthen weight>j5n+2z6,4ep
unburden disburden>j8p
unlade offload>j8p+1eh
overcharge>m7e+4ql
overload+4ql
freight>j5n+32o,2vk,h4x,23q
unload>m3c
wharf>m7c+4vn
load lade laden>jur+32o,4ep,gdb
load>jur+fc9
recharge reload>m7f
saddle>m76
yoke>lr4
unyoke>ltv
harness>lr4+416
unharness>ltv
yoke>lr4+i8a,65y
yoke>lqk+65y
saddle>lr4+585,5jx
unsaddle offsaddle>j8p
bruise contuse>j1p+eao,i0r
jam>m7q
bin>nwv+2sh
stow>m6p+1jj
park>m7x
ensconce>m7x
put>j5n
put set place position lay>mzy+1zk,d1m,d45,76c
emplace>m7x+1zk
emplace>m7x+3n7
reship>m7x+3a
underlay>m7x+32u
pigeonhole>m7x+3em
middle>m7x+cwu
parallelize>m7x
butt>m7x
recess>m7x+53y
reposition>m7x
tee>m7x+d3x
coffin>m7x+39e
bed>m7x+2r3
appose>m7x+1zl
flump plonk plop plunk plump>m7x+b1u
sow>m7x+5b8,gaz
inseminate>m8d+gaz,1qj
reseed>mc0
misplace>m7x+76p
juxtapose>m7x+1zl
bottle>m7x+2vi,cam
bucket>m7x+2xy
barrel>m7x+2pg
ground>m7x+dee
ground>lrl+dee
pillow>m7x+4w0
misplace mislay
pile heap>m5d+c6h,c6l,gce
rick>m8p+c6m
cord>m8p
stack>m7e+c6l,gce
scuffle tussle>l8y+28v,1ih
mudwrestle>l8y
struggle>ofa+gee
attract>m47+gxa,6t,p16,epo
repel>n12+1uj,an2,1tg,1iv
invaginate introvert>m8w+hpo
hurl>m93+6a,wj,fsp
heave>m93
pelt bombard>m93+73l
egg>m91+bxp
throw>m9b+67,gik
defenestrate>m93+70
ridge>m93
jettison>m93
flip>m98+5pk
mesh lock>mzy+hlr,axa,91
unlock>m9a
disengage withdraw>m63+2g,rw
propel>mzy+66,1r,50u
fling>m93+69
toss sky pitch>m9c+6c
submarine>m9d
lob>m93+130
shed>j8p
exfoliate>m9g+guq,di4
autotomize autotomise>m9g+s3
sling catapult>m8z+5ga,6f
chuck>m93+6c
launch>m9b+33q,4co
launch>mzy
catapult>m9b+33q,33p
skitter>m93
jet>nhb+b6g
ram>n3v+1iv
toe toenail>m9q
frost ice>lud
incrust>mn9+467
upend>m7x+nj
intertwine twine entwine enlace interlace lace>ljj+5n7,gld
untwine>lxk
wattle>m9v+627
inweave>ma1
raddle ruddle>ma1
pleach plash>m9v
weave interweave>ljj+62h
unweave>lxk
tinsel>ma1+5ty
pleach>ma1+7ij
unbraid>ma6
undo>j67+fa
vandalize vandalise>mdp+gmn
unravel unknot untangle unpick>ma6+eok
ravel tangle>m9v+831,b6u
ravel>m5c+eok,b6u
relace>lq1
thread+5t3,2u8
rewind>jsh
wind wrap>mzy+3f9,b6q,641,gqi
encircle>j6g+1t9
spool>mae
ball>mae
clue clew>mae+c6g
unreel>mae
unwind unroll>mzy
curl>mae+39h
uncoil>ma6
jampack cram>map
deluge flood inundate swamp>jur+gv7,1dn,gxf
stuff>m7x
overstuff>map
malfunction misfunction>j4l+avj
function operate+hcv,13b
squeeze>mzy
exorcise exorcize>m5p+8n2
lodge wedge stick deposit>lv3
lounge>mc4+53z,5hb
dislodge free>j8p
implant engraft embed imbed plant>m2d+1zo,1bt
puddle>mdt
checkrow>mdt
pot>may+4zn
repot>mb1
nest>may
sandwich>m2d
countersink>may+3cm
graft>m2d+7vm,1d5
graft engraft ingraft>lqk
ingrain grain>ljx
entrench intrench>lv3
emboss boss>j4l+5aq,9z7,4ar,54n
fleck blob blot>j4l+6by,6ay,ih
clean>j5n+37o,gb
scavenge>mbc
dirty soil begrime grime colly bemire>j5n+ier,ig
mud>mbe+dfd
crock>mbe+3dr
wash launder>mbc+4cq,gu,gpa
powerwash>mbh
suds>mbh+dis
rinse>mbh+sb
stonewash>mbh
handwash>mbh
tarnish maculate sully defile>mbb+7hm,ih,9x9,42
defile sully taint>jwn
blemish>mbe+6bt
spat>lqk
blot>mbs+6by
imbibe+eps,1lx,ef9,h94
absorb>mbw+ovd,h94
reabsorb resorb>mbt
adsorb>mbw+h96
sorb>j4l+hdy
aspirate>j8p
spill disgorge>mzy
shed>nhj+mz
seed>mby
spill slop splatter>mzy+mz,g6x
drape>m5d
drape>m5d
sit+o7
sprawl>mc4+771,gbz
perch roost>mc4+56v,56w,4uh,dqk
seat>m7x+d38,2bc
unseat>mzy
reseat>mc7
lay>m7x
squat crouch scrunch hunker>mc4+o9,18k
kneel>mcd+f9f,4ak,np
rest+g13
stand>mcd+gcn,772
recumb recline+nw,20i
recline>m7x+53z
overlie
bask
buckle>lv3+2xz
unbuckle>ma6
brooch>lv3+2xo
delete>j8p
expunge excise>mcm+sg
deface disfigure blemish>jwn+6bt,6bq
dissect>mcx+rf
vivisect>mcp+1et
anatomize anatomise>mcp+8qf
bisect>mcx+rb
transect>mcx
trisect>mcx
sculpt grave>lmw+1s4,5al,g57
whittle>mcx+dgf,gq8
cut>mda+ele,3fn,re
crop>j5n
chatter>mcx+b0k
undercut>mcx
undercut>mcx
tomahawk>mcx+5uh
sabre saber>mcx+345,57v
rebate>mcx
incise>mcx+1bu
trench>mcx+5wf
tail>mcx
tear>mda+dhp
cleave split>md8+dhp,fz6,gbm,37s
separate disunite>mzy
gin>mda+3ce
segment>j4l
slit>md5+5gd
slit slice>mcx+i0m,5g6
lacerate>mef+i0n
saw>mcx+4zx,59b,g40
whipsaw>mdg
splice>lqk+5j1,5j2
discerp sever lop>mcx+p8
sever>mda+av5
collide clash>lku+aua
ram>mdl+au8
segment section>j4l+8fa,5b2
partition>j4l+fpx,4t2
destroy ruin+dp,ax1,ija,ent
devour>mdp
wreck wrack>mdp+i8n,gre,5vc,65g
deracinate>mzy+lp,6x
plant>m7x+9
bed>mdt
dibble>mdt+3i0
afforest forest>mdt+dd2,ct9,8r3,sm
replant>mdt
smother stifle muffle>o6n+gdf,21y
smother surround>lud
smother asphyxiate suffocate>ltl+el,hob
install instal>m7x+fl
retrofit>me1
reinstall>me1
choke>lzc+36k,36j
scrag>lzc+bnl,bno,exn,em
strangle strangulate throttle>ltl+exn,em
decapitate behead decollate>ltl
guillotine>me7+3zd
garrote garrotte garotte scrag>me6+3w3,exn
dismember>ltl+b64
discerp>j4l
tense>j4l+gy8
clench>lit+u5,1jm
rend rip rive>mef+dhp
tear rupture>mda+qf,i16,dhp
shred>mef+5dx,52s
grate>lm6+3y7
grapple grip>lit+1jm,grf,17z,w2
tamp>lzh+5qp
ram pound>n3v+298,536
bulldoze>mlx+2yb
punch>n3v
situate posit deposit>m7x+q8,1zk
redeposit>mav+hdg
browse graze pasture>led+d19,bvd,1ln,1lc
pasture>lg8+d19,bvd,ezv,1ln
cushion>j8h+5d6,4ra
dunk dip>meu+ij,vs,4y3,ik
sop>mes+byr
immerse plunge>ljx+vs,4y3,4wp
submerse>meu+ij,az9
soak>meu+hdx,gv
sheathe>meu
ladle lade laden>j8p
ladle>m7x+4bh
lift>mzy
pitchfork fork>mf0+4ws
spoon>j8p+5j5
divaricate>ma6
exfoliate>ma6
envelop enfold enwrap enclose>lud+3nc,m9,t3
capsule capsulate capsulize capsulise>mf5+327
engulf>mf5
sheathe>mf5
unsheathe>j8p
sheathe>lud+5ch
cocoon>mf5
bathe>mf5
shroud enshroud>mf5
trace>j5n+3h1,d0t,3ko,5ve
circumscribe>mfe
bevel chamfer>mcx+2rz
miter>mfg+4ks
cone>mfg+3ar
shove>n12+6s,fy4
deform>j5n
brecciate>j4l
reticulate>j4l+7rt
flake>j4l
strickle>lsc
extricate untangle disentangle disencumber+2e1
tamper monkey>lir+f5t
toy diddle>lir
storm>ljx+1tr
frame border>mfu+3ue
enclose inclose>m5k+m9
glass>mfu
bank>mfu+d9p
dike dyke>mfu+3fz
encapsulate>mfu+hkx,hb2
fence>mfu+3q8
tag label mark>lr4+as2,ami,as9
trademark brandmark>mg0
code>mg0
badge>mg0+a17
patch piece>lqk+4vl,4ta,hn
vamp>mg4
core>lps+cwv
doff>j08
gut>j8p+33t,7so
gut>jum
riffle>mzy
stake>j5n+ar6
post>lwj+9x5
placard>mgc+9x5
yank jerk>m47+6w,nk
winch>m47+63y
pluck tweak>m47+p5
tweak>m4q+p5
tweeze>mgg+4w4
pry prise lever jimmy>lvn+4dg,3e4
gap breach>lvn+3vt,dg8
squash crush mash squeeze>m45+ay7,5jq,bvs,3ee
steamroller>mgl+5kv
telescope>mgl
cranch craunch grind>m45
solder>lqk+gab
braze>mgp
weld>lqk+62t,gps
spotweld>mgr
buttweld>mgr
comb>lxk+3a0
currycomb>mgu+3fa
heckle hackle hatchel>mgu
volley>m0v
carom>m0v+ym
birdie>m0v
eagle>m0v
bogey>m0v
wire>lv3+64j
unwire>ma6
carburet>m57
casket>mfu+39e,33h
chemisorb>mbw
crape crepe>lud+3dm
coal>jtk
coapt>lv3
coapt conglutinate>jfg+hed,r1
concrete>lud
corral>mfu+3d4
tag>lie
nab>mhd
croquet>m0v
crosscut>mcx+d1c
rip>mcx
piggyback>m4d
piggyback>m4d
balance+hlb
poise>m7x
blacklead>lud
gate>ljo
gravel>lud
metal>lns
macadamize macadamise tarmac>lns+5r5
limber>lr4
lime>lud
lance>lvn+4bu
loft>m0v
lance>ljx+5i8
lasso rope>lj1+56x,g2f,kc,4cc
loft>m9b
joint>lv3
martyr>ltl+ff1
knuckle>m0v
knuckle>m45+7vt
mantle>lig+da8
sop>ljx+byr
fort>mfu+3u3,3u2,3w2
lean>m7x+75u,6b
trap>lj4
clap>m7x
toggle>lv3
girdle>md5
straw>lud
graze>j1p+i0l,1ln
size>lns
beplaster>lud
siphon>m7x+5f5
squish>jc1
butterfly>ma6
gradate>m5d+i92
ligate>lr0
metalize metallize>lns
platinize>lns
porcelainize>lns
zinc>lns
tree>mdt
bowl>m8z
cloak>lig
underrun>m4i
make create+eke,8,1qw
institute>mir
short>mir
unmake undo
remake refashion redo>miz+hv,54q
destroy destruct>miu+pi3,dn,ent,3hk
destruct>miw
interdict>miw
produce+3df,1po,fe0,ca8
prefabricate>miz
underproduce>miz
output>miz+4qc,1q4,3nf
pulse>miz+b59
customize customise>miz
dummy>miz
machine>miz+4g5,fda,4g6
machine>mlo+4g5,fda
puddle>mlo+fxs
laminate>miz+4bo,4bp,1r8,f9y
bootleg>miz+c25
compile>mir+1wj,ehk
confect confection comfit>mlg+1r7
anthologize anthologise>mjb
catalogue catalog>mjb+9f1,9ci,ed2
generate>mir+avz
originate initiate>mir+fc,ity,aw2,flc
yield generate>miz+h0k,65w,1q4
wreak>mir+r0k
conjure invoke>mir+8n1,fdm,aji
educe elicit>k94
extort>ntp
regenerate renew>mir+2eh
schematize>mir+1pc,8ft,8i7
invent contrive devise excogitate formulate forge>mir+9sq,7yu,89v,esv
cast>n8c+6a
gestate conceive conceptualize conceptualise>mir+8cx,8cw,ovf,7yu
preconceive>mjq+8jz
hatch>mir+7yx
fabricate manufacture invent>mjs+1sa,9ux,1ri,gdu
mythologize mythologise>mjt
confabulate>mjt+8iu
fictionalize fictionalise retell>mir+1ri,9ux,98p
visualize visualise envision fancy picture image>mk0+8i8,3mh,4vk,883
visualise>mk0+8iw
envision foresee>mk0+885
imagine ideate envisage>mir+8cq,89a,pku,883
fantasize fantasise>mk0
prefigure>mk0+8j8,88p
fantasy fantasize fantasise>mk0+8g4,7yr
dream daydream woolgather stargaze>mk0+emc,88b,88a,887
discover>mjq+8ay,1j,f7e,anl
plan contrive design>mir+7yu,8nd,864,fsw
concert>mk6
mint>mir+h7n,egd,1pp
spatchcock>l42
redesign>mir
design>mir+ek0,e3w,1rb
accomplish execute action fulfill fulfil>jx4+3e,s9j,25e,x
consummate>mkc+3b
consummate>mkc+3c,3b
initiate>mkp+fsj,fj,f6s
introduce innovate>mkf+47h,fj,fsj
effect effectuate>mkp+gt7,1m,peu,psc
actuate trigger activate spark>mkf+2gx,m,1r
induce>mjf
precipitate>mkh
induce>mkh
actualize actualise>mir+1ro,r66,r65,owb
incarnate>mkm+frf
pioneer>mkg+fsj
cause>mir+p7e,1h,aw8,9tg
occasion>mkp
inspire>mkq+8cr
provoke evoke>mkp+8cb,d8w
establish found institute>mkf+fj,fd,ew4
stage>mkf+gch
dogfight>mku
concord>l3n+akv
prearrange>mps+8a2
phase>mku+ivl
engender breed spawn>mkp
motivate prompt incite>mkp+aqr,d8w,1r,m
impel force>mkp+7fb,prd,guw
commence>jmq+fc,fi,ity,aw2
undertake attempt>mkf+1ip
machinate>mkf+8go,fsw,1qw,ozl
overbear>mir
fruit>mir+ikk
manufacture fabricate>mir+1px,1qz,1qv,fen
raft>ml7+52q
forge fake counterfeit>mir+45x,f5w,3pe
construct build>mir+fe0,8dl,1qw,ean
wattle>mla+627
rebuild reconstruct>mla+hu,hx
groin>mla
cantilever>mla+31t
demolish pulverise>miw+du,awy,dq
assemble>lr0+4vl,c5r,442
reassemble>mlg
configure>mlg+868
disassemble dismantle>miw+1py
fashion>mir+1qw
recast reforge>miv
craft>mlk+7zh,16w,ek7
cooper>mir
shape>mir+fd,1r0,fe0
preform>mlo+8o6
preform>mlo
mound>mlo+de7
hill>mlo+ddj,4m4
roughcast>mlo+577
remold>mlo
sinter>mlo
erect>mla+3o2,1pw
level raze rase dismantle>miw+ax0,dq
extirpate>miw+6x,awm,etg,ent
dilapidate>miw+ijb,hap
recast remold remould>mlo
handbuild>mlo
brew>mir+c0t,eaa,ea9,2ww
cook ready prepare>mir+ft,eiz
deglaze>mm3
scallop escallop>mm3
flambe>mm3
devil>mm3
cook>mir+eiz,ft
precook>mm3
tailor>mkb
quilt>mlk+525,527
quilt>lqk+525,527
embroider broider>mn9
faggot fagot>mmd
coldwork>jp6
overwork>jp6
rework retread>jp6
garland>mn9+65f
fledge flight>mn9
spangle bespangle>mn9
foliate>mn9+3tb
caparison bard barde>mn9+2p4,31z
bead>mn9+2qr
applique>mn9
macrame>mmz
knit>mir+4ao
purl>mmq+51j
rib>mmq
knit entwine>lqk
web>mn0+4nw,dkn,csy,62j
hook>mmx
crochet>mir
loop>mmt
noose>mmx
knot>mir
weave tissue>mir+62h,gpl
brocade>mn0+2xj
tat>mir
braid plait>mn0+4xo,fsv,4ba,2w9
twill>mn0+5yb,5yc
forge>mlo+409,1r1
foliate>mn5+3t7
dropforge>mn5
extrude>miz+p6
decorate adorn grace ornament>j5n+h9,6b3,3gs,701
vermiculate>mn9+5zv
smock>mn9
prank>mn9
tinsel>mn9+5ty,5tz
stucco>mn9
redecorate>mn9
panel>mn9+4s2,4s3
bejewel jewel>mn9+48h,f85,f86
fillet filet>mn9
scallop>mn9
bedizen>mn9
garnish>mn9+3w1,bls,5wu
lard>mm3
deck bedight bedeck>mn9
festoon>mn9+3qg
sensualize carnalize>mir
silhouette>mir
animalize animalise>mir+8
profile>mir+d0v
stipple>mob+gdi
tattoo>jhs+5ra
marble>jhs
bodypaint>mob
enamel>mn9+7ly
smelt>miz+5gm
inlay>mn9+46p
damascene>mnz+3g0
gloss>llp+6vp
lacquer>mn9+4bd
gild begild engild>mn9+eyh,3ww
fresco>mob+1s1
distemper>mob+hyy
blueprint draught>mir+3kg,171,8gf,2tu
miniate rubricate>mn9
emblazon blazon>mn9
sculpt sculpture>mlo+1s4,5al,g57
paint>mir+4rh,fp1,4rl,1s0
paint>o3g+4rh,fp1,4rl,1s0
repaint>moa
capture>mir
recapture>mod
picture depict>mir+4vk,4rl,1pd
stylize stylise>mir+27y,ac3,8dg,873
map>mir+fte,4hg
portray limn>mir+fub,4rl,1pf
stenograph>mfe
calligraph>mfe+ebs
superscribe>mfe+9bm,17g
superscribe>mfe+9bm,17g
capitalise>mfe+9b9
charcoal+35e
diagram plot+fte,1pc,3ht
hectograph>mir
clone>mir+c4r
recopy>msl
mimeograph mimeo>mir
roneo>mir
shade+6ax
stipple>mob+gdi
crosshatch>mov+6aw
mottle blotch>jhg+6bz,6b0
vein>jhs
watercolour watercolor>mob+gpf,61z,61y
colour emblazon>mn9+egt,ad,6vs
model mold mould>mlo+4l9,1s5,psu,4l8
sketch+5fe,5fg
coin>mir+ege,940,1sb
sloganeer>mp4+aq6,g98
write pen indite>mir+4u3,1re,grh
lyric>mp6+ab1
relyric>mp7
profile>mp6
paragraph>mp6+9b3,fpf
paragraph>mp6+9b3,fpf
spell+981
hyphenate hyphen>mpc+rv
dramatize dramatise>mp6+epm,1p9,a7i,1rh
draft>mp6+8ft,epg,1rg
rhyme rime>mir+99v,g1h
alliterate>mpg+aec,e1i
pun>kpi+9wd
verse versify poetize poetise>mp6+g1h,ftn,adu,adt
retell>mir
sonnet>kpr+99t
serenade>mqa+aa0
belt>mr4
vocalise>mr4+g85,s1e,11o
author>mp6+grh
annotate footnote>mp6+9v9,9v7,e2q
reference>mp6+9kj,9v8
compose>mir+a9h,ehm
melodize melodise>mps+a8s
harmonize harmonise>mr4+2ex,f1m
harmonize harmonise>mps+a8r
orchestrate>mps+ck3,a9i,1s9
instrument instrumentate>mps+1s9
choreograph>mir+ef4
jive>mq0
dance>mz4+ut,ckf,a8d,em0
hoof>mq0+f3z
direct>mir+eof
descant>mr4+a91
recast>o4p
miscast>o4p
typecast>o4p
stage>mir+a24,109,5k2,gch
cinematize cinematise>l26
microfilm>l26
perform+e00,5p,esy
interlude>mqd+107
scamp>mqa
perform>mir+fr7,11v,a1w
grandstand>mqd
solo>mqd+gaf
underperform>mqd
sightread>mqd+g7t
concertize concertise>mqd+a1z
debut+fe
debut>mkg
premier premiere>mqa+a21
audition>mqd+1il
cybernate computerize computerise>lei+ebo,3ai,61
roleplay playact>mqd+e6p,11v,127,a8b
stooge>mqo+ebe
pretend+f5w
sham>mqq+1gt,f5w
feint>mqr+b0
enact>mir+11w
reenact>mir+g02,126
rehearse practise practice>mqa+1p3,1p5
scrimmage>mqv+1p6
impersonate>mir+11w,8ib,11x
parody>mir
mime pantomime>mqo+fhd,11z
spiel>mir+5w
symphonize symphonise>mqd+ck5,aa7
pedal>ljo+9zl
improvise improvize extemporize extemporise>mqa+5s,461
sing>kx5+aan,g85,11o
psalm>mr4+fxg
minstrel>mr4+evl
solmizate>mr4+9zz,2f5
tweedle>mr4+b0n
choir>mr4+cgr,aav,cgu,cgt
sing>mr4+aan,g85,11o
solmizate>mra+9zz,2f5
troll>mra
hymn>mra+a9a
carol>mra+ecm
madrigal>mra
drum+b15,3lb,eq0,11n
conduct>mqa+eht,25s
hold>o7p
duplicate reduplicate repeat replicate>mrq+54w,pij,axh,1wq
replicate>mrj
reduplicate geminate>mrj
triplicate>mrq+5wx
quadruplicate>mrq+51z
reprint reissue>mrq+92h,92g
photocopy xerox>mrq+65l,4v5
reproduce>miz+1ww
reinvent>mir
reinvent>mtc
replay>mrq+1wx,1wz
evolve develop>mir+8cs
develop>mtc+g9
prefabricate preassemble>miz+1r6
vamp>mjt
overproduce>ms7+1q3
till>jp6+git,3ew,dbq,1qd
garden+ctg,3vy,3vx,exm
landscape>ms0+fa6,1qm
cultivate>jr9+1q7,3ew
overcrop overcultivate>ms2
plow plough>mrz+4xv,1qg,ftg
ridge>ms4
harrow disk>ms4
cultivate+1q7,e11
imitate copy simulate>mrq+3bm,1wu,q93,1x0
mimic mime>ms8+fhd
model pattern>ms8+8gf,1p7,8iy,8fs
scale>msa
sovietize sovietise>msa
typeset>mfe
format>j4l+6ah,9m6
table tabularize tabularise tabulate>mps+a76,ckx
print publish>miz+9it,23h,23b,fxr
republish>msg+ar7,23c
gazette>msg+92a
misprint>mfe
scrawl>mfe+9bg
copy>mfe+ej8,9g4,1wu
program programme>mir+1rd,fws
overprint>mfe+4qq
cyclostyle>mfe+3fq
fingerprint>mrq+6c0,9mi,9n
boldface>mfe
italicize italicise>mfe+97t
lithograph>mrq+4ej
silkscreen>mrq
stencil>mrq+5l2
benday>mrq
scrape>mir+5a4
stipple>mrq
etch>mrq+ese
aquatint>msy
confect>miz
corduroy>mla
fringe>mn9
overact ham overplay>mqo+124
underact underplay>mqo
heel>mq0+7ve,42i
landscape>mn9+fa6
honeycomb>lmw+43w
proof>miz
produce>mir
sporulate>mt9
produce>mir
create+pi2,3df,fj,1po
rough>mir
graph>mir+eeb,a71,a70
shimmy>mq0+110
script>mp6+a7o
channelize channelise>mla
demyelinate>miw
busk>mqd
arouse elicit enkindle kindle evoke provoke>mir+r4g,d8w,8cb,fr
invite>mtk
rekindle>mtk
infatuate>mtk+b9n
ignite>mtk+66y,2fn
ferment>mto+hja
stimulate>mtk+bd8,hnw
sex>mtq+1m5
agitate commove>mu9+rln,2fk,bey,fr
lull>mtv+igh,ium
perturb unhinge disquiet trouble cark disorder>mu9+82w,bee,ata,beg
calm quiet tranquilize tranquillize tranquillise quieten still>mxt+6yb,ium,5vt,6rh
pacify lenify conciliate assuage appease mollify placate gentle gruntle>mtv+277,hio,ehr,hij
worry>mtu+8cl
reassure>mtv+2bt
nag>mtx
worry>kgk+bef,bee,8cl
worry+6d1,bee,8cl
fret>mu1
impress strike+qc0,b9i
zap>mu3
pierce>mu3
impress>mu3+qc0
prepossess>mu6
wow>mu6
disturb upset trouble>mu3+bee,ata,12i,i6r
feel+8nh,at3,bd2,i
recapture>mua
pride plume>mua+pzt,ai4,bfb
smoulder>mua
emote>mir+b9j
excite>mtk+hnw,bex
harbor nurse>mua
resent>muu+bhc
embitter envenom acerbate+688,hk1
rankle grate>mvr
stew grudge>muh+bhf
hate detest>muu+bc0,f1w,bgz
abhor loathe abominate execrate>mul+bc0,8b7,qk4,dz9
contemn despise scorn disdain>mul+bby,g9p,bh8
love+e7s,bgl,etx,dq8
love>muo+e7s,bgl,dq8
romance>mup+hfc
cherish>muo+h6n
saint>muz
fancy>myq+bb8
dislike+bbq
cotton
dote>muo
adore>muo+qk1,e0a
idolize idolise worship revere>mux+8xu,bbp,2bx,1yn
reverence revere venerate>ke9+be2,gmt,8xu
worship>muz+e7l
frighten fright scare affright>mtq+be0,be3,bdu,2c7
awe>mv1+bcr
overawe cow>mv2+dpk
fear dread+be4,bdu
fear>mu1+bef
terrify terrorise>mv1+2c7,be0
intimidate>mv1+2c6
bully browbeat bullyrag ballyrag hector>mv7
tyrannize tyrannise domineer>mv8+glg
panic>mv6+be0,i70
panic>mv4+be0
dismay alarm appal appall horrify>mv1+bdy,bdv
haunt obsess>mve+8g9,84d
preoccupy>o81+8d1,84c
prepossess>mve
faze unnerve unsettle>mvw
unman>mvg
freak>mvb
daunt scare>my7+i70,bfx
anger>mtk+bdg,1h2
bridle>mua
miff>mvk+i75
gall irk>mvk+bhc
infuriate incense>mvk+bds,i66,bdj,bdl
madden>mvk
madden>mwy
annoy rag bother irritate rile nark nettle gravel vex devil+1fq,i73,ghe,bdr
peeve>mvr
ruffle>mvr
pique offend>mvk+bdm,bdr
harass hassle harry chivy chivvy chevy chevvy beset plague>mvr+r4g,2c4,f1i,azy
upset discompose untune disconcert discomfit>mtk+bci,6rj,i6r
disconcert>mw2+bci
consternate>mv1
bewilder bemuse discombobulate>mvw+82y
distract>mvx
fluster
embarrass abash>mvw+bch,aum
discountenance>mtk
anguish>mvw+ib6,bb5,8ci,bay
spite>mtk+6m7,bhk,2cc
fuss niggle fret>mu1+i6s,i6t
scruple>mw6+8kv,bek
agonize agonise>mw9+i2u,bb1
suffer>mua+ff1,ib5,bb4
anguish>mw9+bb5
fume>mua
enrage>mvk+bdl
thrill tickle>mtq+bdx,bey
regret rue>mua+bfs,qwu,bfv
repent+5j,qwu
regret>mx1+bfs
mourn>mwi+fj9,hk3
grieve sorrow>mw9+hk2,8cp,bfs,bfn
afflict>mvw+id6,aul
distress>mu9+bb4
strain>mwj+i7h,i5u,dj9,187
rack>mwl
disappoint>ohb+bg8
hamstring>mwy
humiliate mortify chagrin humble abase>mw5+bcg,ia8
demean>mwp+9rm,ia9,i1
stultify>kc9+9rn
dehumanize dehumanise>mwq+i2
humanize humanise>j5n+hc
humble>j5n
mortify>ody
lament keen+aa1,99o,aax,anh
torment torture excruciate>mw4+i2u,bb1,bb5,gjc
rag bedevil crucify dun>mvv+bdt,gjc
tease badger pester bug beleaguer>mwy+frk,un,ghe
ingratiate>o3y
miss>myq
ache yen pine>myz+ba9,ba8,fci,ba7
appreciate>ksr+q65
brace poise>jr9+6rg
steel nerve>mx4+6na
capture enamour trance becharm enamor captivate beguile charm bewitch entrance+bb9,bal,g9j,6bd
endear>mxv
antagonize>mvr+hjb
invite>mtq+83q,ghu
revolt nauseate sicken>mxb+bbz
repel+p39,qre,qrf
shock floor>kgm
overwhelm overpower whelm overcome>mtk
benight>mxd
shock scandalize scandalise appal appall outrage>mxa+aup,2ci,bdn,ao4
despair+bge,idr,ens
despond>mxg+q9k,bg0
hope>myq+8k2,bga,bcx,f40
elate uplift intoxicate>mtq+bez,i6z,beu
beatify>mxj+hjx,2g0
exhilarate inebriate exalt beatify>mxj+hjx,2g0,hju,bdx
inspire animate invigorate enliven>mtq+hju
gladden>mxq
sadden>mu3
exult>mxq+hjy,pnc,bev
rejoice joy>mua+bes,bf4
lighten>kpx
depress deject dismay dispirit demoralize demoralise>my5+bfz,bgi,ids,5b5
comfort soothe console solace+2be,iav,bas,p2e
allay>mxt+iat,oz,g0i,6yb
please delight>mxx+8ch,bak,qzg,baj
titillate>mtq+2fq
satisfy gratify+hjv,21f,di1
content>mxx+i7n
enchant enrapture enthrall ravish enthral>mxv+bal,bb9,hju,i79
disenchant disillusion>mwn+8nx
cheer hearten embolden>my2+aqn
encourage>mxm
spur goad>my2+aqq
chill>mxs+bfx
discourage+bgi
dishearten>my5+bgi
intimidate>my5+2c6
dither pother>mw6+i6t
pother>mts+i6t
dither>mu2
enjoy bask relish savor+bap,bao,21d,erp
exasperate aggravate>mvk+2c4,bds,e0w
fascinate transfix spellbind>mye+gbb,7fc,i7a
interest>mtk+82s
startle galvanize galvanise>mxc+exd,2fp
bore+e9o
pity compassionate>mwi+bhu,6l5,bhv
commiserate sympathise>myh+bht,bhv
condole>myi
sympathize sympathise>mua+ggd
care>myh+bgw
estrange alienate disaffect>j5n+bbu,e1c,i80
wish>myq+ba5,ale
wish like>myq+ba5
please>myo
desire want+goz,ba5,b9z,6uj
ambition>myq+ba0,6lq
prefer+bba
hope>myn+6uj,8k2,bga,bcx
begrudge>myq+bhg,1gz
covet>myu
drool>myv
envy>myy+bhg
admire>ke9+bbl,gfj,e0a
hanker long yearn>myq+fci,ba7,ba8
love+bao,21d,erp,bgl
enthuse>muf
electrify>mts
spook>mv1+8g9
move+n8
prolapse>n9z+ij0
plunge>ngt
ease>mza
whish>mza
gravitate>mz4+rzh,gvo,az3
travel move locomote+6hf,iy,ir,auy
whine>mza
ghost>mza
overfly>mza
tube>n8r
wend>mza
astrogate>mzs
fly>mz4
raft>mza+52q,fz1
visit+gnw,1zw
sightsee>mzj+g7u,1o1
revisit>ncq
frequent>mzj+cze,q2u,fqd
cruise>mza+3eb
stooge>mzn
tour>mzq+l6,gji
travel journey+kq,gph,k0,dqq
sledge>mzq+5g2
voyage navigate>mzq+le,ld,lc,god
sail>mza+le,58a,e8q,g3b
trek>mzq+gkm
trek>mzq+gkm
depart>ndb+1i
come>mza+is
move+ir,fja
centre>mzy+cws
transfuse>nhj
siphon syphon>j8p+5f5
suck>j8p+1lx
transplant transfer>nd9+gk8,n6,gka
evacuate+2i
migrate transmigrate+254,fh6
stay stick+1zq
round>mza
halt+iud,azf,20g,hly
stop halt+hly,20g,azf
stall conk>n09
brake>n09+2wc
lurch pitch>mz4+n7,jh
jolt jar>mz4+axf,nk
duck>mz4
bob>mz4+2u5
dandle>mzy
wallow welter>mz4+b6t
roll>n4j+b6q
transit>mzy+5so
transit>ng8
somersault>n4j+vl
trundle>mza
weave>n1f+ol
writhe wriggle worm squirm twist>mz4+ayb,gyj,gqf,oq
wrench>n0o+ayb
wobble coggle>mz4+azb,64n
sidle sashay>mz4
sidle>mz4
pronk>n9d
sweep sail>mz4
sweep>mz4
slip slue slew slide>n2a+my,b3o
submarine>n0w
skid>n0w+g8m
wamble>mz4+oi
shimmy>n2q
shove>n12+6s,fy4
push>mzy+gvg,gxb,6p,2n0
obtrude>n12
elbow>n11+7vi
waft>n49
tide>n49+b3j
tide>n8j+b3j
refloat>n8j
rock sway>mz4+oi,ok,7f8
reciprocate>mz4+nv
nutate>n19+nm
swag>n19
fluctuate vacillate>j4l+ol,6ha,mv,ax7
fluctuate>mzy
swing sway>mz4+ok,mv,gg5
oscillate vibrate>n1f+606,axt,oc
librate>n1g+hcc
flicker flitter flutter>mz4+ol
pulsate throb pulse>n1l+b3c,b3f
palpitate>n1l+i43
thump>mz4+b3f,ad7,b3c
flap>n1l
teeter seesaw>mz4+5ba
wander stray roam rove drift vagabond>mza+gmh,dk7,k4,j2
maunder>n1o
gallivant gad>n1o
wind thread meander>mza+dhk,j2
shift reposition>mzy+n7
frolic lark rollick skylark disport cavort gambol frisk romp+zl,g2b,10f
spurt spirt>mza
hitch>mz4+nk
cant>mz4+75x,ok,5to,d9q
cock>n1w
scend>n9v+axz
moil roil>mz4
fan>n2j+3pj
crawl creep>mza+av2,ekc,n2
formicate>n21
scramble>mza+12l,g4y
slither slide>mza
coast>n2a+my,eg4
freewheel>n25
wheel roll>mza+b6q,631
bowl>n27+e9x
troll>n27
glide>mza+my,3x3
skitter>n2a
snake>n2a
slip>mz4+31,1zj
tremble>n2j+1n6,fyl,hlg
tremor>n2j+b5q,b5r
shudder shiver>n2e+bdx,om
quiver quake palpitate>n2e+hlg,fyl,oc
palpitate>n2j+i43
shake>mz4+oi,5c5,of
sparge>n2j
succuss>n2j
concuss>n2j+b47,b4e
rattle>n2j+b22
thresh thrash jactitate>n2j
whip>n2o
vibrate>mz4+hlg,605
brachiate>n1f
judder>n2q
jerk twitch>mz4+i4p,nk,6w
bounce resile rebound ricochet>n9d+ay3,7c,ay4,71d
bounce jounce>mza+ay4
carom>n2u
flip toss>n4j+2e7
capsize turtle>n4n
flick>m93+6c
click>mz4+b0m,b0x
stir budge>mz4+n7
stir>mzy+5lm
breeze>mza+138
dance>mz4+em0
glissade>n34
chasse>n34
capriole>n34
bop bebop>mq0
bump>mq0
waltz>mq0+abt,11d,gox
tapdance>mq0
tango>mq0+11c
shag>mq0
foxtrot>mq0
contradance contredanse>mq0+11h
cakewalk>mq0+10q
conga>mq0+abd,116
samba>mq0+11b,abn
charleston>mq0
boogie>mq0
disco>mq0
mambo>mq0+11f
polka>mq0
rhumba rumba>mq0+abm
mosh>mq0
jig>mq0+abg
jitterbug>mq0+10t
jiggle joggle wiggle>n2j+oq,gqf,og
wag waggle>n3s+oi
quickstep>mq0+119
thrust>n12
dart>ngv+nc
flit flutter fleet dart>ngh+nc,ol
butterfly>n3x
stumble trip>mz4
lollop>n4e
stumble bumble>n4e+jc
falter waver>mz4+ol,20e
trot>n6e+jx,f8d,18h
flap>mz4+od,ayc,axv,ay1
mill>mz4
luff>n44+lj
scurry scamper skitter scuttle>n6e+12l
crab>n47
float drift>mza+gvp,guw
tide>nhb+axz,b6l,b6x
ebb>nby+b3h
float>mza+vq,vu,gz2
buoy>n4c+q7u,aru
walk>mza+6zy,614,iz,fqu
spacewalk>n4e
hoof>n4e+7uf,fqu
toe>n4e+7vb
chariot>n8r+35f,ee9
turn>mz4+or
reorient>mzy
gee>n4j
caracole>n4j
overturn>n4j
upend>n4n+nj
overturn>mzy
jump>mz4+1n5
shy>n4q
boggle>n4q
traipse shlep>n4e
perambulate>n4e+jv,j1
circumambulate>n4w
circle>mza
circumnavigate compass>n4w
ambulate>n4e+j1,j0
sneak mouse creep pussyfoot>n4e+ekg,ekc,fxc
traverse cross>ng8+3e1,k6,dgg,k3
stride>n50+j4
crisscross>n50+6au
infiltrate>m4v
ford>n50+k7
decussate>ndp
claw>ng8
jostle>ng8
uncross>ma6
jaywalk>n50
transit>ng8+ck
wade>n4e+js
puddle>n5b+dgw
tittup swagger prance strut>n4e+jg
sleepwalk somnambulate>n4e+g93
slink>n4e
limp gimp hobble hitch>n4e+j5,iid
shuffle scuffle shamble>n4e+jr
scuff>n5h+5aj
stroll saunter>n4e+j1,je
amble mosey>n4e+j1
prowl>n4e+jo,fxc
mope>mz4+elv
toddle coggle dodder waddle>n4e+ji,eow,gj5
totter>n19
promenade>n4e+j1
stride>n4e+j4
troop>n4e
tramp>n4e+j9
slog footslog plod trudge>n4e+ja,ftd,ftc,jn
squish splash splosh slosh slop>n5t
clamber scramble shin shinny skin>mz4+mn
climb>n9v+ml,d9g,3d9
escalade>n5w+es4
mountaineer>n5w+mo,fj6
rappel abseil>n9z
bestride>mz4
remount>n60
tiptoe tippytoe>n4e+7va
stalk>n4e
buzz>n7d
flounce>n4e+jb
parade troop promenade>nc5+ctw,csi
parade>odm
stagger reel keel lurch swag careen>n4e+ok,jc
stagger flounder>n4e+jc
stomp stamp>n4e+111
lumber>n4e
stray err drift>mza+azi,hav,gdx
backpack>n4e+ffr,lz,2nb
run>ngh+jw,b88,g2w
outrun>n6e
sprint>n6e+gc3,jz
lope>n6e+jx,j6
step>mza+b16
backpedal>n6i
pace>n4e+j4,74w,iv5,jd
tread trample>n4e+b33
treadle>n6l
slouch>n4e+6zz
clump clomp>n4e
drive motor>mza+fj3,4m1,3l2,3kz
automobile>mza+32a
drive>ljo+3l2,3kz,kt,epv
coach>n6r
cruise>mza
steer maneuver manoeuver manoeuvre guide channelize channelise>o81+26g,gm5,f0r,cz1
helm>n6u
crab>n6u
starboard>n6u+5kj
conn>n6u
beacon>ncc+2qq
pilot>n6u+178,1jw,g39
astrogate>n70
tree>n6u+3c0
park>n6u+as
steer>o81
head>nc2+cz1,azz,d4y
bicycle bike pedal>n8r+631,elj,4tr,fqr
motorbike motorcycle>n8r+w7
kick>mz4+no
skate>n2a+5f8,g8j,w4
ski>mza+g8n,vn,5fh
sled sleigh>n8r+5g2,g91,w1
mush>n12+fjq
fly wing>mza+64f,evd,kf
flight>n7d+kf
aviate pilot>ljo+fsg,178,1jw,7z2
solo>n7f
kite>n7f
skim>n2a
aquaplane>n7i+2kp
sailplane>n7f+kj,3x3
hydroplane seaplane>n7f+5au
hover>n7d
poise>n7m
soar>n9v+mp,pn
rocket skyrocket>n9v+5fu,arl
levitate>na8+gt2
boat>n8r+2u1,e8s,lm
steamer steam>mza+5ku
tram>mza+5my
tack>n7r+5cl,d4z
row>n7r+vy
scull>n7v
paddle>n7r
surfboard surf>n2a+axp,gfm,5os
balloon>n7f+e67,2o7
taxi>mza
cab>n8r+2zo
bus>n8r+2z7
caravan>mza+csg
wheelbarrow>n8j
ferry>nid+23s
chariot>m4a+35f,ee9
raft>n8j+52q
bus>n8j+2z7
railroad>n8a+52y,52z,1t4
ship>mzy+32o,39,cul,23n
freight>n8j+h4x,23q,2vk
send>mzy+7d
divert>n8c
route>n8d+d1a
route>n8c+56e,d1a
recommit>n8c
redirect airt>n8c
sublimate>n8h+au0
transport>mzy+3bc,5w1,5w3,5w2
truck>n8j+5xb,ghb,23o
sledge>n8j+5g2
lighter>n8j+2p6,h4c,19u
dispatch despatch>n8a+39,9or,eol
route>n8n+56e
forward>n8a+7f
hedgehop>n7f
ride>mza+kt,fpz
aquaplane>n7i
joyride tool>n8r+kx
hitchhike thumb>n8r+f3f
snowmobile>n8r
piggyback>n8r
ride>mza+kt,g1j,kb
outride>n8x
unhorse dismount>n9z+2et
canter>n8x+j6
gallop>n8x+j7
rack>nji
gallop>nji+j7
trot>n8x
swim>mza+vq,gg1,gg2
fin>n95
fin>n95+3sj
breaststroke>n95
backstroke>n95
dive>nbp+vt
jackknife>n9a+vw
snorkel>n95+vx
jump leap bound spring>mz4+7c
capriole>n9d
galumph>n9d
saltate>n9d+ut,7c
saltate>mzy
vault>n9d+gmr
leapfrog>n9d
bolt>mz4
vault overleap>n9d+gmr
curvet>n9d
avalanche>n9z+b3p
hop>n9d+jf,7b,448,84
caper>n9d+zl
hurdle>n9l+457,f50
dive plunge>n9z
nosedive>n9r
duck>n9r+ij
chute parachute>n9r+kk,4sm
rise>mza+azw,b72,mh
ascend>mza+b72,mh,e4h
queen>j4l
chandelle>n9v
descend fall>mza+az6
lapse>j5g+ck
fall>mza+etu
crash>n9z
flop>n9z
flop>nbh+mt
lower>mzy+4fm,mu
reef>na5
depress>na5
raise lift elevate>mzy+azw,3my,ls,gpr
underlay>na8
pinnacle>na8+4w9
chin>na8
leaven>na8
hike boost>na8+79b,79a
douse>mes+ij,vs
dabble>mes
tumble topple>n9z
drop>n9z
plop>n9z+b1v
plop>nak+b1v
drop>mzy
plummet plump>nah+b1w
flump>nah
alight>nat
beach>nat+d9u
port>nat+d2e
disembark debark>nat+2x
embark>ndd+5cw,2y
entrain>ndd
land>nct+dee
undershoot>nat
land>nct+dee
shore>nct+dig,dee
rear>nay
straighten>j4l
prick>na8
rise>j4l+mh,g1s
bristle uprise
right>j4l
right>j5n
sag droop swag>nb6
sag>nb6
sink>j4l
sink>mzy
position>m7x+d1m,1zk
glycerolize glycerolise>m7x
deglycerolize deglycerolise>j8p
space>m7x+774
marshal>m7x
settle>m7x
sediment>nbd
sediment>men+guo
slump>nbh
collapse founder>j4l+ayz,ayy
slump slouch>nb4+6zz,g9b
founder>n9z+aza
surface>n9w+d3v
uprise>n9w
resurface>nbk
intumesce>nbk
well>nbk
submerge submerse>n9z+az9
zigzag crank>mza
heel>mza+7ve,42i
seesaw>mz4+5ba
teetertotter seesaw>l7x+5ba
advance progress>mza+iw,b71,e0h
encroach infringe>nbu+1hf,b5v,1fm,f7b
jam>n12
nose>mzy
withdraw retreat recede>mza+2r,2v,2g
retrograde>nby
retrograde>mza
retrograde>nfk
proceed>mza+1wo,iw
limp>nc2+j5
barge>ngn
march>n4e+jj
countermarch>nc5
back>mza
lag dawdle>ncb+emb,20w
tailgate>ncb+ggs
pan>mza
follow>mza+m3
lead guide+gm5,dq9
mislead misdirect misguide>ncc+9wp,fhp
usher>ncc+gm5
pursue>mza+m3,fy2
shadow>ncb+ggq,m5
chase trail tail dog track>ncf+gjp,m4,ggq,m5
quest>nch
dispel>mzy
shoo>ncj
hound hunt>nch+wa,f4y
ferret>ncl
haunt stalk>ncf+m6
retrace>ncq
backtrack>ncq
return>mza+28
home>ncq+cyd
boomerang>ncq+2v7,44
arrive come+e48,20,1y
reach attain>nct+1z
access>ndm
crest>ncx
peak>ndm+hg4
congee>ncz
leave+2c
decamp vamoose>ncz
scram>ncz
linger>ncz+210
dally dawdle>ix8+emb,20x,elv
derail>mza
derail>og5
shunt>mzy
shuffle>mzy
transship>mzy+lr
displace>mzy
depart>ncz+kp,2c,1i
exit>mz4+2c,3ol
enter+3np,azv,21
board>ndc+e8u
emplane enplane>nar
intrude irrupt>ndc+24,qf5,1fm,f7a
muscle>ng8+721
overstep>ng8
invade>ndc+b5v,f7b
raid>ndi+ftj
maraud>ndj+1ud,fer
infest overrun>lbr+ibj,c8t
reach+1z
summit breast>ndm+d1f
meet encounter+9e,cmr,b4p
intersect>ndo+47b,pla
congregate>o72+c8b,2d1
hive>o72
fort>o72+3u3,3w2
mass>ne5
convene>o72+2d2
reconvene>ndu
cluster constellate clump>o72+c69,868
flock>mza
accompany>mza+1kk
escort>ndy
squire>ndz+gcb
convoy>ndz+cs2
chaperone chaperon>ndz+ee5
huddle>ndw+f4o
bunch>ndw+c69
crowd>o72+cgc,hfl
overcrowd>ne5+hge
overcrowd>nea+hge
pour swarm stream pullulate>ne5+cgk
herd>ne5+cgg
herd crowd>mzy+cgc,hfl,cgg,f2w
dissipate scatter>nef+77i,awr,awp
volley>neb+1up
diffract>nef+gut
disband>nef+228
part>mz4+rd,2c
disperse dissipate scatter+77i,awp,awr,py
disband>neg+228
avulse>j4l
sprawl straggle>lyf+c4m
diverge>mz4+1vq
bend>n4j+6h,2rr
swerve sheer curve trend veer slue slew>n4j+2ft,2rr,b4d
deflect>n4j+os,3gx
yaw>nem
deflect>n4j+os,3gx
avert>n4j+cv
crook>new+hw8
arch curve arc>new+767,hw8,7v8,2kv
camber>nes+d9q
hunch hump>j4l
straighten unbend>j4l
bend>j4l+2rs
incurvate>new
retroflex replicate>new+ny
queue>mce+cst
flex>j73
slope>nf3+75x,537,dio,75u
weather>nf3
lean tilt>new+75x,75u,ok,6b
heel>nf3+75u
recline>nf3+nw
bank>nf7
tip>n4k+3lt
ripple ruffle cockle undulate>nh9+axs
curtsy curtsey>j4l
kowtow genuflect>j4l
genuflect>j4l
surge>jfr+azx,b6l,axz
billow wallow>n7o
cloud>nfd+dba
crumble crumple>j4l
burrow tunnel>lsi+dal
convect>mzy
circulate>mzy+aqj,917
circularize circularise>nfi+aqj
orb orbit revolve>nfl+b6n,d0s,595
circle>mza
troll>nfl
loop>nfl
angle>mza
revolve rotate>mz4+nz,b6n
splay>n4j
splay>ma6
circumvolve>n4j+o0,nz
wheel>nfp
cartwheel>nft+vb
wheel>n8j+631
pivot swivel>n4j+o3,4wx
spin reel>nfp+b6n,o2,o5,gq5
whirligig>nfx+5ut
centrifuge centrifugate>nhd+34l,ha0
eddy purl whirlpool swirl>nhb+b6r,b63,b62
whirl birl twirl>nfs+o5,e74,5ir
pirouette>nfw
skank>mq0+10l
twirl swirl twiddle whirl>nfp+b6r,o2,ns,o5
gyrate spiral coil>n4j+39h,o2
corkscrew>n4j
overtake overhaul>nbu
pass>mza
cycle>ng8+axi,ivj
fumble>ng8
surpass pass>mza+fq2
skirt>ngb
cycle+axi,ivj
recycle>ngd
approach near>mzx+auz,is
zoom whizz>ngh
speed hurry>mza+12k,n3,iv9,74v
chauffeur>mzy+ee8
bustle hustle>mz4+12j
fidget>mz4+bd5
dawdle>mz4+emb
trail>nc8+emb
rush hotfoot hasten hie speed race>mza+iv9,74v,n3,12k
shack>mza+emb
diffuse>lyf+px,77i,b73,py
percolate>ngp
crock>ngp
flinch squinch funk cringe shrink wince recoil quail>mz4+a0w
dart dash scoot scud>ngn+45j,4m3,59x,jz
shuttle>mza+5e4
lunge hurl hurtle thrust>mz4+64,292,fy6,nf
riposte>ngv
crouch stoop>new+nn,gdt,t1
squinch>ngx
uncurl>j4l
prostrate>j4l+28k,nt
fawn cringe grovel>new+dpk
huddle cower>ngx+f4n
throng mob pile jam>ne5+c6h,cgm,cgd
pounce swoop>n9z+2fc
deviate divert>n4j+os
yaw>nh5+b4d
detour>nh5+3ho
sidetrack straggle>nh5+c4m,gdx,l2
flow flux>mz4+b42
transpire transpirate>nh9+hea
flow course>mz4+iuu,b3t,dht,b41
course>n50+dgg
spin>nhb
spurt spirt gush spout>nhb+5j9,b6k,b6g
whoosh>nhe
whoosh>mza
woosh whoosh>mzy
regurgitate>nhb
pour>mzy
effuse>nhj
spill>nhb+mz
decant pour>nhj+32e,1ru
stream>n49
trickle dribble>nhb+b61
drip>n9z+b61
cascade>n9z+das
drain>nhb+s9,3ki
leach percolate>nho
leach>j8p
seep ooze>nhb+b5z
overflow>nhl+1q3,b3y,n0
geyser>nhv
edge inch>nbu
ratchet>nbu+53h
elapse>nbu+iua
abscond absquatulate decamp>ni7+2m,dz4
elope>ni7+2z
elude evade>ni5+p0b,31
exfiltrate>ni5
exfiltrate>mzy
escape>ni7+35,30,es5
scat scarper lam bunk>ncz+eww,35
flee>ni6+30,eww
skedaddle>ni6
vacate empty abandon>ncz+q3s
decamp>ncz+2k
expand>jde
dispread>nib
bring>m4a+eix,3bd,lq
track+dgg
interpose>mir
church>o3t+36u
tube>nid+5xl
whisk>nid
transmit channel>nid+91t,ly,913,7e
retransmit>nij
top>ng7+d1f,d40,77n
pronate>n4j+7kw,o4
outdistance distance
pop>j4l
career>mza
circuit>mza+l6
manure>nfi
birdlime lime>nfi
circumfuse>nfi
concertina>lpb
bestir rouse
debouch>nc5
exteriorize>mzy
flurry>mz4+12j
frogmarch>ndy
gutter>nhb
hare>n6e
lance>mza
mantle>ngp+da8
outflank>mza
propagate>mza
dock>ndc+3je,4vn,gdb,2b
upstage>mzy+glz
welter>n4j
streak>mz4
swing>mzy+290,gg5
crash>mz4+b0s
thunder>mz4+b0d
swash>mza
evert>mzy+76w,ni
leaf>mzy+91j
supinate>mzy+7kx,oa
port>mzy+4c7
pace>mza+j4,iv5
step tread>mza+j4,9mk
hurtle>mza
cocoon>mza
hightail>ni7
whistle>mza
bate>mzy
clap>mzy
thrust stuff>n12+6s,gxb
hustle>mzy
dodge>mz4+33
plough>mza
lurch>mza
jackrabbit>n4q
rip>ngn
curl>new
sift>mza
rake>mzy+532
tool>n6r
whiff>mzy+gx9
precess>mza
itinerate>mza
advect>n8j
snowshoe>mza
beetle>mza
lateralize>mzy
teleport>n8j+2ez
snowboard>n2a+5gz
sense>nkb+re5,80u,854,3hl
perceive+8aq,s2p,dqj
apperceive>nkb+84y
divine>nkb+r3j,9uc,88q,eos
experience>nkf+at3,8nh
undergo>j4l
suffer>nkh
experience>nkf+at3,87k
subject>j63
vitriol>nki
shipwreck>nki+5cx
refract>nki+gxi
expose>nki+73h,a2
insolate>nkm+73j,gxz,1ap,gwp
air aerate>nkm+h97
underexpose>nkm
overexpose>nki+1pk
solarize solarise>nkq
solarize solarise>j4l
underexpose>nki+1pl
solarize solarise>j5n
desensitize desensitise>j5n
stir+bd8,rln,hnw,8cc
horripilate>nkw+1n4
horripilate>nke+1n4
fellate>nkw
thrill>nkw+bey,98y
whet>nkw
hallucinate>nkb+i5x,8g5
misperceive>nkb
catch>nkb
dream>nkb+886,epq
notice note+9mm,qx2,qcf,84i
note+qcg,p0v,dqj,9vg
glimpse>nm1+1nq
chafe gall>j14+6az,huu,i00
itch>j14+85v,huj,i0k,g4z
tickle titillate vellicate>nlf+i4p,85u
sting>nlk+i2z,i3s
nettle urticate>nlc+85x
urticate>m16
itch>nlk+huj,85v
ache>nkb+g7r,i2u,i2s,i0i
twinge>nlg
hunger>nlk+ho0
thirst>nlk+ho5
ache smart hurt+bb4,i2r,i3r,i2s
throb>nlk+b3f,i3v
twang>nll
tingle prickle>nlf+bdx
prickle>nlp
prick twinge>nlg+i3s
smell+1of,857,6y0
reek>nlq+85b,5ll
smell>nkb+1of,6y0,857
sniff whiff>nls+g9r
scent>nls+7w9,6y0,858
snuff snuffle>nls
deodorize deodorise deodourise>j5n
fumigate>k05+gxt,1ed,ex0,3ur
witness>nn8+gqw
eyewitness>nly+etl
witness>nkh+eux,gb7
see>nkb+852,819
behold>nm1+dqj
view>kal+89b,8xz
look+gb7,1np
examine+18x,esr
gaze stare>nm4+1nu,gcp,1nv
outstare outface>nm6
regard>nm4+1nv
stargaze>nm6+e4w,1o5
look appear seem+igo,6ap,6ae
sound>nma
ting>npj+b30
reflect+54b
reflect>kvm
disclose
silhouette+d0w
underdevelop>j5n
redevelop>j5n
exhibit display+108,10b
moon>nmj
flaunt ostentate swank>nmj+a1m,et4,a1t
splurge>nml+a1q
brandish>nmj
pose posture>nmj+76u,o8,fhy
ramp>nmo
excavate+cxh,1sg
hide conceal+i82,1ze
hide+czl
earth>nms
bosom>nmr+i84,7ts
bury>nmr
cloak mask>nnt+1zf,1zg,382
dissimulate>nnt
masquerade>nnt+3pk,ckg,ff6
whitewash>nmr+2dv
harbour>nmr
show demo present demonstrate+a0x,109,enc,a1u
attaint>kmy
occult>j4l
candle>nm5
autopsy>nm5+93
auscultate>nm5
survey>nm5+19f
watch+1o6,gb7
rubberneck>nn8+g2r,1o1
visualise>nn8
spectate>nn8+gb7
preview>nn8+a1i
scan>nm5+9je
scan>nm5+19d
glass>nne
peruse>nm5+9jc
flick leaf riff>nng+91j
scrutinize scrutinise>nm5+1nr,18x
search>nm5+1so,g5a,g5n
prospect>nnj+idk
descry spot espy spy>nod+9i,fcj,eux
detect observe find discover notice>nod+84i,eux,anl,8ay
instantiate>nnm+auw,8bs,8i4
rediscover+9l
vanish>ol2+ax2,ew,gmo,2f
obscure befog becloud obnubilate fog cloud>nmr+82x,igd
blur+8jc
eclipse occult>nnq+azr
disguise>nmr
camouflage>nnt+313,312
orient orientate>kek
reorientate reorient>nnv+8xy
disorient disorientate>k90+82v
flash wink twinkle winkle+b4f,arj,2th,6vi
flick>nny+b4i
beacon>oui+arp,2qq
gleam glimmer+b4j
glow+716
fluoresce>no2+p5a,gvd
glow>nma+6vm
blur>j5n+8jc
focus>j5n+6cm
refocus>no6+qd
dim>j5n
dazzle bedazzle daze>now+82x,6vg
glitter glisten glint gleam shine>nma+b4i,6vh
spangle>noa
monitor>nn8+260,gfh,fwj,1o3
sight>nkb+814,a1k,8in,1o4
ogle>nm4+fnb
leer>nm4+6aq,9rl
goggle gape gawp gawk>nm4+1ny,a0p
admire>nm4+e0a
contemplate>nm3+89e,1nx
groak>nm3
peep>nm4+1ns,goe
glance peek glint>nm4+1ns,1nq
inspect>nm5
perambulate>nom+jq
case>nom
vet>nom
overlook
consider>k9p+8c0,89b,898,19f
eye eyeball>nm4+7md,7m4
scout reconnoiter reconnoitre>nn8+1um,g4w,g2q
blind>j5n+c50
abacinate>nou
blind+64i,c50
seel>now
peer>nm4
pry nose poke>nnj
hear>nkb+p1c
listen>nkb+f27,1ob
advert>np1+84j,p0t,84g,f27
listen>kgh+f27,1ob
squeak screech creak screak skreak>np7+b0z,b29,b2k,5jo
clatter clack brattle>np7+b0r,b0t
jingle jangle>np7+b1h
noise>npj+85p,b1o,r9p
splat>npj+b2i,b2g
twang>npj+b34
clang clangor>npj+b0s,4g
clank>npj+b0s
clangor clangour>npj+b0s
drum thrum>npj+ad7,eq0
rattle>npj+b22
ruckle>npe
crepitate crackle>npe+b0y
tick ticktock ticktack>npj+b2z,61t,b2y
resonate>npj+6yu,557,555,gw8
sound+92w,6y4
tweet twirp>npj+5ya
skirl>npj+b2d
gurgle>npj+b1c
glug>npj
whish>npj
guggle>npj
pink>npj+b1j,b1t
trump>npj+3c3
chug>npj+b0q
strum thrum+b2u,b2o
ring peal>npj+b1s,b24
ding dong dingdong>npu
tintinnabulate>npu+b24
peal>npu+b1s
ring knell+b1i,b24
knell>npu+b1i
toll>npy
buzz bombinate bombilate>npj+b0g,2zk,3jx
chime>npj+362
blast blare>np7+b0c,b07
rustle>npj+b27
crack>npj+3ra,b0x
honk beep claxon toot>npj+b31,4ai,b0b,2rh
whistle>npj+b39
resound echo ring reverberate>npj+r9p,70h,6yu,6y6
consonate>nq8+6yg
reecho>nq8
bong>nq8
thud thump>npj+b2t
crump scrunch>l73+b2a,b2t
clop clump clunk plunk>npj+b1x,b2t
patter>npj
pink>npj+b1j,7u,b1r,b2s
click tick>npj+b2y,b0m
chatter>npj
sputter>npj+b2g
tinkle tink chink>npj+b0m,b30
clink+b0m
splosh slosh slush>npj+b2h
thrum>npj+b1g
bleep>npj+b0b
rumble>npj+b26
boom din>npj+b0c,b0d
bang>npj+b07,3ra
ripple guggle burble gurgle>npj+b1c,dak,3kx,axs
swish swosh swoosh>npj+b2q
drone>npj+ad1
whizz whiz whirr whir birr purr>npj+b38
overhear>np0
hark harken hearken>np1
eavesdrop>np1
quieten quiet quiesce>j5n+6ya,6yb
louden>j5n
soften>j5n
gag muzzle>jvf
mute damp>nr1+3g3,4mv,5ep
taste>nkb+1oe,85c
recognize recognise distinguish discern+qx3,qcg,phz,84z
savor savour>nr4+85d,1ls
taste savor savour+85d,1oe,85c
smack reek>kx7
disgust revolt>nkw+p39,qre,qrf,bbz
nauseate>nr9+i4h,3n5
sweeten dulcify edulcorate dulcorate>j5n
bitter>j5n+6zd
sugar saccharify>nrb+byo
pepper
salt+85j,bw3
sour acidify acidulate acetify>j5n+bww,6z8,85g
track>nn8+dgg
endow dower+h0t,h0y
benefice>nri+e7u
have+gza,g1i
monopolize monopolise>nrk+25j,iao,iap
wield exert>nrk
own possess+ow0,1jf,fos,g1i
prepossess>nrn
kite>ntp+h77
kite>j76+h78
buy purchase>nrw+h07,4m,ebg,4p
repurchase>nrr+4n
rent+h33,g0m,fb5,gzo
sublet sublease>nrt+gzp
receive>nrw+57,dqn
get acquire+1g,87a,4i,dzx
abnegate>ody
withhold>nrk+gqu,1jh
deny>nry+amp
reserve>nry+h6l
immobilize immobilise>nry
deduct>nrk+pmo,gqu,h3v,pb
annex>nwc
fund>o05
grubstake>nsh+h2j
bankroll>nsh
absorb>nsh
subsidize subsidise>nsh+h7h,4w,gey,h13
subsidise>nuq+h7h,4w
finance>nuq+232,233
fundraise>nsc
collect+p00,egj
refinance>nsa
fund>nyn+h6b
computerize computerise>nwv+3ai
fund>nsa
support+h6g,h6f,2bu
sponsor patronize patronise>nsh+fqe,fvk
sponsor>oh5+fqe
cosponsor>nsi
negociate>nu2
discard dispose+1k,69,58,dc3
jettison>nsm
trash junk scrap>nsm
dump>nsm+cye
save preserve>nrk+ig0
stint scant>o05
fin>o1b+5qe
motorize>o1b+62,4m1
motorize>o1b+62,4m1
terrace terrasse>o05+4th
dado>o05
innervate>o05+77h
embalm>nws+er9
ditch>nt2
foreswear renounce>nt1+dg,aqw
abandon+cw
abandon>nsm
ditch>k8e
maroon strand>k8e+fey
assign allot portion>nxw+22d,22a
reallot>nxw+22b
devolve>mzy
hand+7uj
transmit>nta+q,qdg,qd3,ayv
transfer>mzy+lq,co,gk8
offload>nta
ftp>nta
spool>nta
download>nta
upload>nta
allocate apportion>nt5+pd6,22a,h2n,e1j
reapportion reallocate>ntg+h2o,22b
ration>ntg+bie
ration>jdt+bie,22c
surrender cede+gfq
accept>nrw+ggt,bf
refuel>nrv+205
welcome>ntl
refuse reject decline+9ly,cz,ct,9lx
obtain>nrw+p1r
source>ntp
procure secure>ntp+4t
copyright>ntr+9ee
patent>ntr+9fs,fq4
enlist>ntr
recruit>ntu+2fu
seek>myq+1ic
quest>ntw+1st,g5n
extort gouge>nzm
gazump>oij
scalp>nu2
bootleg>nu2+c25,e9l
sell>nv0+24d,g5s,246
remainder>nu2
resell>nu2
syndicate>nu2+24e
deaccession>nu2
realise>nu2+24r
auction auctioneer>nu2+dp0,5b
transact>o3y+23t,gk4
misdeal>nxw+22e
wholesale>nu2+24a,f8a
liquidize>nsm+24c
recover retrieve regain>nrw+53,1t,g0x
find bump encounter+b4p,1j,eux
access>nud
recuperate>nrw
recoup>nui+h2q
recompense remunerate>nuq+qv0,h1w,fql,h5
overpay>nuq+h1u
underpay>nuq+251
prepay>nuq+24x
compensate recompense indemnify>nuq+h2s,h2v,h22,h5
indemnify>kso+ihq,igu
reinsure>lby
coinsure>lby+h5t
pay+h1w,h1t,24u,fqk
default>of6+h3b,h3c
remit>nuq+h39
accord allot
grant+ezp
vouchsafe>nuu
allowance>nuu+h2g
prize value treasure appreciate>ke1+h6n,rxs,rtx
cash>nv0+h7k
ransom>nv0+4n,fzz,24y,h27
exchange interchange+1a
substitute interchange>j5n+ca,83w,b6w
truncate>nv1+1si
substitute sub>nv0+gco,184,gez,83w
swap swop switch>nv0+b6w,c5,23w
barter>nv0+e6u,23w
haggle higgle chaffer>nv7+f4m,aiq
dicker bargain>kj2+h08,9vo,aip
trade>nv0+23y,23w,22s
trade merchandise+fge,246,4j3,23y
traffic>nv9+g5s
arbitrage>nv9+e3o,22x
traffic>nv9
broker>kj2+car,e0u
award>ntg+1zd,h18,9pu
certificate>nve+9e9
award grant+h12,ezo
pension>nvg+fr1,h7b
donate+h1b,22n
bestow>nve+22g,ehx
bestow+h1g
bless>nvj
graduate>nvj+b7r,dd,e1o
graduate>nrv+b7r,dd,e1o
lavish shower>leg
credit+h8m,ekf
balance
overspend>leg
wanton>nvv
underspend>nvv
misspend>nvv
spend expend>nuq+pws,gbc,h1p,252
overspend>lee
underspend>lee
waste squander>leh+fwl,1g5
splurge>leg+zg
conserve husband economize economise>nsq+eqn,bv
rationalise>o7b
retrench>nw0+bw
scrounge forage>ldh+1sq,fir
schnorr shnorr cadge>kic+fir
mooch bum cadge grub>ntp+fau,fir,f5i
freeload>nw5+ewj
panhandle>kic+fpa
invest>nvv+2do,h59,234,f7g
seize>nwc+51,4z
impound sequester confiscate
garnishee garnish>nwa+9in
usurp+e49,26r,4v,gm9
claim arrogate>kic+e49,9si,efi
derequisition>nzi
reclaim repossess>nrw
distrain>nwf
foreclose>nwf+56
pilfer cabbage purloin snarf filch nobble>nzs+e9j,h7f,g9o,1ht
rustle>nzs+g31,1tt
shoplift>nzs+e9j,1hu
mug>nzr+fje,fjf,1hm
pirate>nzs+fss,1gn
plagiarize plagiarise>nzs+fss,1gn,ase
pocket+4y8
profit>nxj+h0h
profiteer>nxm+fwr
capitalize capitalise>nxm+1t6
conserve preserve maintain>nrk+ho,1k1,b54,1k2
plastinate>nws
sap>lee+g3q
store>nrk+h6k,1ji
victual>nwv+bi5
mothball>nx3
reposit>nx3+q9
wharf>nx3+4vn
tank>nx3+5qt,1jk
loft>nx3+4f2,4f1
warehouse>nx3+61h,gp4,q9
store>nrk+5mg,1ji
garage>nx3+3vu
bottle>nx3+2vi
ensile>nx3+bve
retain>nrk+1jg
bribe>nuq+eab,h2a
sop>nx8
refund repay>nuq+h3a,24z,h20
reimburse>nxa+h2q
stock stockpile>nrk+ctz,h6l,qa,h6k
locate>nrw+9y,j
unearth>nxd
foot>nuq
pinpoint>nxd+6at
win gain>nrw+ex9,h0j,dzt,3h
cozen>nxh
earn realise>nrw+ex9
earn garner>nrw+h1w
letter>nxk
profit benefit>nrw+7by,ex9,7d8
pyramid>nxm
benefit>jbd+f4s,7by
net>nxm
gross>nxj+h0d
derive gain>ntp
embezzle defalcate peculate misappropriate malversate>nzs+1hq,era
fiddle>nxs
reap>nxr
bail>nt8+e5x
distribute lot dispense allot+22a,3j1,e1j,3j7
admeasure>kvb
share>nrw+22d,h2d,fpu
share>lei
pool>nxz
communalize communalise>nxz+pe7,ryp
impart>ky0+915
offer>o05+alc
signalize signalise>o05+9x1
offer proffer+ajo,alc,fn4
market>nv9+csd,231,g5s
bid+ajt,e87,ajr
subscribe>ny7
overbid>ny7
underbid>ny7
outbid>ny7
underbid>ny7
outcall>l7x
underbid>l7x
outbid>l7x
overbid>l7x+9t7
disburse>nuq+h1q,250,gbc
belong+gza
preempt>nrw+7es
peddle monger huckster hawk vend>nu9+24l,g5s,fqt,f4m
forfeit>nt2+h3g,h3f,d0
hog
collect accumulate compile hoard>nwv+1wj,owj,c5r,q6
hive>nwv+2rf
levy impose>nzo+25f
tithe>nyp
tithe>nzo
reimpose>nyp+271
mulct>nyp+h3h
tax>nyp+rpf,h3t,h0m,27z
tariff>nyu+h41
surtax>nyu+h3z
overtax>nyu
contribute+22f,1ib,22n,gev
administer>nxw
insufflate>nyz
restitute>nxa+53
deposit+cs7,237,eng
redeposit>nz2+hdg
cheque>j8p+h76
overdraw>j8p
tap>j8p
deprive>nry+274
disinvest>j8p+sa
deprive strip divest+9hs,iec,274
dispossess>nz9+29z
unclothe>nz9
deplume displume>o1q
unsex>nz9
orphan>nz9+ik4,4ps,fo8
bereave>nz9+hk3
inherit>nrw+f2j,4s
disinherit disown>nz7+an1,1x7
relinquish>nt8+dg,9if
concede cede+akl
impoverish>nz7
bankrupt>nzk+ida
overcharge soak surcharge gazump fleece plume rob hook>oij+h3p
undercharge>nzo+h3o
bill+9gv,am0
surcharge>nzo+h4u
invoice>nzo+9gv
rob>nzs+g21,1hv
steal+gif,1hs
snitch thieve cop glom>nzs+1hs,g9o
restock>o05
overstock>o05
understock>o05
caption>o05+97i
borrow>nrw+e9p
lend loan+h8g,fb1
lend contribute>j5n+2h0
instill transfuse>o00
tinsel>o00+5tz
shop>ntp+5dh,g7h,4q
browse>lsz+eaj,5dh,g7h,4q
supply provide render furnish+1zy,gfi
tube>o05
ticket>o05+9gz
grate>o05+3y6,3y5
capitalise>o05+h63
wharf>o05+4vn
uniform>o05+5yp
railroad>o05+52z,52y,1t4
partner>o05
bewhisker whisker>o05
subtitle>o05+97i
match>o05
hobnail>o05+43e
wive>o05
victual>o05+bi5,gfx
surfeit cloy>o05+1lq,ibi
site>l8r+d3g,142,cwg,76c
reseat>o05
reseat>o05
ramp>o05+537
munition>o0q+62e
arm>o05+2l4,62c
rearm>o0q+27r
interleave>o05
glass>o05+eyp
crenel crenelate crenellate>o05+2qh,1pv
causeway>o05
canal canalize canalise>o05+26h
bush>o05+2za
brattice>o05
slat>o05+5g0
refurnish>o05
berth>o05+d2i,2ru
bed>o05+2r3
computerize computerise>o05+3ai
bottom>o05+cwb,cw9
rafter>o05+52r
retool>nv1
fuel>o05+205
refuel>o17+205
provision purvey>o05+fy3,1zy,gfx
yield give afford>o05
equip outfit>o05+4q8,27q,3o0,4ib
horseshoe>o1b
instrument>o1b+b6
transistorize transistorise>o05+5vx
muzzle>o1b+fk1
kit>o1b+4ab
rejig>o1b
refit>o1b
armor armour>o1b+2lb
upholster>o05+glx,24t
accouter accoutre>o1b
supplement>j9b+2gq,79c
vitaminize vitaminise>o1m
thrive prosper>j4l
sacrifice>nzi+d0
despoil reave rifle ransack pillage foray+h0o,ftj,1ts
sack+ftj,h0o,1ts
loot plunder>nzs+h0o
smuggle>o1v+g9k,244
import>nv9+460,242,f5v
export>nv9+3or,243,etc
borrow>ntl+q1k,4u
adopt espouse>kcv+bf,cim
pawn hock>o1z
consign>o24+eid
recommit>o24
obligate>o24
consign>nt2+28e
hospitalize hospitalise>nta+44m
entrust intrust>nt8+cnl,6qm,g09,gl4
certify>ksl+9s
defray>nuq+24u
harbour>nrk
rid free disembarrass+s7
disinfest>o28+gc
disembody>o28
underprice>nu2+24f
price>kep+h3k,86i
rig>o2c+1hr
overprice>o2c
undersell undercut>nu2+gll
underquote>o2c
mortgage+h61
cleat>o05+37q
coal>o05
corbel>o05+3bq
cornice>o05+3c4,3c5
curtain>o05+3fc
distrain>nwa
distrain>nyp
gate>o05+3w9
joint articulate>o05+7w6
wire>o1b+64k,gqp,64l
rewire>o2r
dispose>nu2+1k
redispose>o2t
oversupply>o05
economise>nvv+eqn,bv
toggle>o05+5u9
patch>o05+6ay,hn
water>o05+gpg,gpe
leverage>o05+235
leverage>o1m+235
reflectorize reflectorise>o05
subrogate>nv1+cb
retrofit>o05
machicolate>o05+4g4
sanitate>o05+iei
translocate>nta
translocate>mzy
shaft>o1b
spar>o1b+5i2
stave>o1b
theme>o05
kern>o05+49p
headquarter>o05
vacate resign renounce>j4l+aqu,q3s
act+an,hlm,14,m
satisfice satisfise>o3g
manoeuver manoeuvre>o3g+8gg
play>o3g
deal>o3g+1c,25z
overexert>o3g+18r
egotrip>o3g
reciprocate>o3g+1a,2dh
proceed>o3g+1x8,29q
venture>o3o+1it,dos
steamroller steamroll>o3o
bull>kja
backslap>ix8+e5r
perform>o3g
dare>o3g
engage pursue>o3g+v2,2dn,1x4
politick>o3v
wage>l8y+1t8
interact>o3g+15
marginalize marginalise>o3y
buck>o3g
backfire backlash>jmb+cs,44
abdicate renounce>o3f+aqw,cy,9gi,aqv
retire>j4l+hh0
retire withdraw>opx
superannuate>o5c
resile>j27
officiate>o3t+11u,1f8,fn7
induct seat+epf,b7p,f65
invite>kic+alh,f0p,alf
ordain consecrate ordinate>o4b+ciy,1ye,fnx,am
vest enthrone+b7q
clothe>o1b+cg,b7q
socialise>o4f+25k
groom>o4f+gjx,gjy,1p2,ozl
educate>jbd+geh,1og,eqs
coeducate>o4f
school>o4f+ipt,59p,cle,1oo
civilize civilise>jwd+ic4
socialize socialise>o3y+2d5,ga3
fraternize fraternise>o4j+223,cav
hobnob>o4j
readmit>kll+2ee
crown coronate>o4b+a1c,3e5,b7q
throne>o4b+5t6,b7q
delegate depute assign>ob3+1ff,ai,cri,en0
devolve>o4p
task>o4p+1f6,1ip
transfer reassign>o4p+1fj,gk6
second>o4s
depute deputize deputise>ob3+enj,eni
deputize deputise>o5g+enj,eni,gez,gco
delegate depute>o4p+en0,cri,al
mandate>o4p+fee,fef
inaugurate>ml2+ity,fi
appoint>mkt+aj,ai,psy,dow
tenure>o51+ivp
elevate>o4p+hg4,aqo,cd
ennoble>o51+3j
lionize lionise>o9a
demote relegate>o4p+1we,cf
sideline>o54
favor favour>o51+bbj,ce
sieve sort>kcv+hdz,g51
elect>kcv+pt5,psx,bj,cqc
reelect>o58+bg
oust+d3,foe,d7
overthrow subvert>o5f+dk,g1e,dj
can+dm
furlough>o5c+eu
downsize>o5d
depose>o5a
supplant replace supersede>o5h+c8,gfr,83w,ca
succeed+qta,73k,1w6,gf1
labor labour>o5j+1iv,17u,1ip,f9p
struggle>of9+1if,gee
flounder>o5j
precede+2f9,fve
overdrive>lei+hls
carpenter>o5y+eco,170
implement>lei+1m,45z
hire employ+hie,2bw,erh,eri
contract>o5p+9h2,g7w
retain>opt+746
work+13z,dqs
clerk>o5y+efr,17q
relieve+gco,g0h
fink rat blackleg>o5s+g42
rat>o5p+g42
waitress>o5y+gop,goo
work+e00,64w,13a,dqs
electioneer>o5y+1ix
assist>o5y+pqt,e4r
beaver>o5y
belabor belabour>o5y
putter>o65+fy9
slog>o5y+ftd
busy occupy>o5y
smatter>o65+elp
collaborate cooperate>o5y+rek,pjy,2ah,egf
financier>o89+euw
coact>o3g+2ap
idle laze+hm2,g9c,f5i,20n
moon>o6a
moon>o6a+88a,emc
labor labour toil fag travail drudge moil>o5s+epw,f13,17x,gg7
farm>o5s+3pq,eu2
ranch>o6e+fza,1qk,53a
moonlight>o5s+fit
job>o5s+1f6
man>o5s+gmk
slave>o5s+g8z
free liberate release unloose unloosen loose+5k,fbd,c5g
bail>o6k
let allow permit
suppress+218
repress quash subdue subjugate>o6q+r9e,hkq
dragoon>ofx+epk
oppress suppress crush+21y,ug,fnr
volunteer>o5y+go5,go6
volunteer>o3g+alc
open+b7n,fg
close+et,efv,iu2
reestablish>j5n+hgf
establish found launch>o6t+crm,ew4,fj,fd
abolish+er
cashier>o6x
ordain enact>l43+25b
reenact>o6z
prorogue>o6u+20u
gather assemble forgather foregather>o3y+c7d,2cv
caucus>o72+cms
ally>ok6+e1k,cmn,221
disassociate dissociate divorce disunite disjoint>o78+i85,r7,i8g
imprint>ofp+83m,87f
militate>ofp
part split+dh,av5,rd,g65
administer administrate>o7p+s3t,e08,e09,itz
pontificate>o79+c9r,fu5
organize>o7p+cfb,fd
territorialize territorialise>o7b
reorganize reorganise>o7b+267,cj
reorganize reorganise regroup>o8k+cj,267
retool revise>o7d+sl
collectivize collectivise>o7b+c9z
sovietize sovietise>lr0
unionize unionise>o7k+c9b,fd,fo5,fq
confederate>oaj+i88,221,dzm,cmj
join+f8e
affiliate>o7k+hf8,224,e0r,c9e
rejoin>o7k
infiltrate>o7k+1uc,f6e
unionize unionise>oap+fq,cja
handle>o81+f1b,25x,1ko,25r
dally toy>o3g+zn
coordinate>o7p+7zx,1j9,ej2
juggle>o7p
process>o7p+1x8,hd8
mismanage mishandle misconduct>o7p+25u,25v
stoke>o7p+gdr,5m4
guide>o7p+9n2,1ju,f0r,26q
chair chairman>o7y+fvs
head>o7p+dq9,f1z
captain>o7y+ec9
spearhead>o7y+gb3
control+eh5,eh3,g14,7fj
govern>o81+257
regiment>o81+270
monopolize monopolise>o81+iao,iap
rein>o81+54j,416
corner>o81
oversee supervise superintend>o79+25r,eg0,eoe,foq
preside>o81+fvp,fvs,fvr,fvq
operate>o7p+230
license licence certify>klm+9e9,9s,26b,fbk
decertify derecognize derecognise
conduct>o7p+23t,263
racketeer>o8c
specialise>o5y+gb5,13w
intern>o5y+f73,f71
skipper>o5y+ffa,ec6
boondoggle>o5y+1e
entitle>oay+7ew
franchise>o8a+ca7,9ha
form organize>mir+cfb,c9b,fd,csf
syndicate>o8k+cjc,268,ggg
syndicate>olv+cjc
exclude>o8p+5e3,hfp
participate>o3g+2dn
prevent+21r
blank>o8p
impede hinder>o8p+438,83a
interfere>o8r+21k
hobble>o8r
stunt>o8r
embargo>ohd+9nf
prevent forestall foreclose preclude+21v
debar forefend forfend obviate deflect avert avoid>o8w+21v
privilege favour>kll+bbj,2cl,7da,7eu
back endorse indorse support>klw+rnx,2bg,gfj,aqb
poll canvass>kal+fu0,8ab
circularize>kk8
circularize circularise>o90+aqj
patrol police>o95+cho,cia,fqc
watch>kc2+dqj,9vg,84i,1o2
guard>o94+f0l
babysit>o95
bury entomb inhume inter>mca+b7j
rebury>mca
disinter exhume>lsu+1p
respect>kdp+r8b,2am,6s0,2cs
disrespect>o3y+6s9,8xt,9rg
lobby buttonhole>kk8
house domiciliate>oo8+3i7,44r,44x
rehouse>o9d
home>o9d+caz,3m2
kennel>oo8+49l
stable>oo8+5jy,5jw
rent lease>ksh+9h3,gzo,faq,h33
tenant>onv+ghw,c5x
charter>ksh+9h3,faq,h33,ghw
subcontract job>o5p+1f6,9h5,gem
vote>kcv+7ex,bk,bm,goa
vote>kw8+bk,bm,goa
outvote>o9m
ballot>o9m+9e6,bm
abstain>otb
fiddle shirk goldbrick+1g3,g8u
scrimshank>o9r
malinger>o9r+1g2
slack>o9r+g8u,1g3
spare>otb+gb1
favour>o9v+bbj,2cl
sign ratify>ob9+aku,gex,g7w
cosign>ob9+dpj
probate>ob9+9i1,9v
boycott>oa1+d1
ostracise>o8n+i8y,d5
patronize patronise frequent>oh5+q2u,fqd,5dh,g7h
filibuster>oh8+20y,eus
legislate pass>o6z+25b,s1j,cf9,9hm
liberalize liberalise>j5n
liberalise>j4l
decontrol>oa5
gerrymander>j4l
divide split dissever>j4l+r9,eor,4t2
sectionalize sectionalise>oa9
triangulate>oa9
unitize unitise>oa9
lot>oa9+d4k
parcel>oa9+d4g,ra,22a
sliver splinter>oa9+diw,qi,dgf
paragraph>oa9+9b3
canton>oa9+cx2
balkanize balkanise>oa9
unite>o7k+r0
consociate>oaj+hf8,c9j,222,e4s
confederate>oaj+i88,cmj,221,dzm
reunify reunite>oaj+r2
register>oap
matriculate>oap+2ef,ffk
enroll enrol recruit>oaq+fzs,fzv,26,erq
register>l26+9gb,26,g0b
list>oaq+9en,fc3,1w9
inventory>oar
empanel impanel>oar
index>oar+f63
blacklist>oar+9ez
veto blackball negative>kjx+ams,d8
defeat>oaw+b92
empower authorise>ob3+269
endow indue gift invest endue>jzz+7xx,h0x
covenant>ks8+9h7
commission>o1b
accredit recognise>o8a+26c
appoint+1fh,1ko,psy,dow
disenfranchise disfranchise>nz7
enfranchise>nut
cancel+f3
invalidate annul void nullify>kn0+f7d,8vx,f0,fmd
abrogate>o6x+dzb,f1
validate formalize formalise>klm+1w3
issue>obc+1zy,207,c9v
reticulate>obc+7rt
distribute+eop
disbar>kzq
outlaw criminalize criminalise illegalize illegalise>kl4+1h7,ekl
monetize monetise>obg+9u
legalize legalise decriminalize decriminalise legitimize legitimise legitimate legitimatize legitimatise>kll+2a2,6jv
trust>kll
desegregate integrate+2af
segregate>oe5+cpz,g5p
murder slay off>ltl+e9,f91,e1,fjm
burke>obk
assassinate>ltl+e4j,e2
execute>ltl+288
quarter>ltl
pillory gibbet>nmj
crucify>obn+28d,3e9
execute>obk+e1
lynch>ltl+eg
shoot pip>ltl+f0u,ek
flight>obt+kf
electrocute>ltl+28b
halter>obn+40w
gibbet>obn+3vl
date>ncz+cq8
reunite>oc0+r2
meet+b8n,doz
rendezvous>oc0+cqa,d2q,2d0
visit>oc0+ebq,2d7,gnw
marry wed>oaj+1y5,fez
inmarry>oc3+hi2
mismarry>oc3
solemnize solemnise>o47+zx
wive>oc3
wive>oc3
intermarry>oc3+hi3,hi2
remarry>oc3+2eg
pair>oaj+c7p,c7g,rs
divorce>o78+2aa,eot
celebrate fete>oc0+b7e,b7g,us,ede
jubilate>ocd+it5,b7g
racket jollify wassail>ocd+zc,b21,ze,g17
party>ocd+ckd
entertain>o4j+uu,dpt
amuse divert disport>och+up,uu
slum+d3i
visit>mzp+gnw
ban censor>obe+aqz,9hx
embargo>ocl
imprison incarcerate immure jail jug gaol>ocp+mx,f0k,483,hl0
raid>lb4+1ud
detain+hl1,283,enu,26w
intern>ocp+f72,hl4,26x
imprison>ocp+hl0
cage>ocp+hkz,309
trap>ocp+8d3
manumit emancipate+2ea,2eb
enslave>ofx+52
emancipate liberate>j4l+hkg,2ea
appeal>kqx+e3c,29r
arraign+ap8
book>l26
book>kic
ticket fine>ocz+h3h
expatriate deport exile>od9+et6,d4
punish penalize penalise+280,r4n
amerce>od3
victimize victimise>od3+gnb,gnc
scourge>od3+59z
rehear retry>kko+2a8
adjudicate>kek+gkr,f8i,e05,9id
expel>mzy+d3
debar>od9+21t
intromit>kll+m7,2ed
extradite deport>od9+et6
banish>od9+d2
banish ostracize ostracise blackball>od9+d6,i8y,d5
banish>od9
rusticate>odf
coerce hale pressure force>odm+7fb,ibf,7fe,25d
bludgeon>odh+2ts
steamroller steamroll>odh
dragoon sandbag railroad>odh
terrorize terrorise>odh+1h5,be0
compel oblige obligate>kjk+25n,a0
bother>ldp+185
trouble inconvenience disoblige discommode incommode bother>j63+i73,8ci,azy,iaz
stigmatize stigmatise denounce>l4d+9x9,aow,2ca
brand>j5n+9xb
taboo>odt+6ps,8k0
declassify>oba
restrict>jdt+r41,1jc
trellis>ody
scant skimp>jdo
localize localise>odt+9y
derestrict>ohm
control curb+79w,7zz
bate>ody
indulge+21h
thermostat>ody+5sy
regulate regularize regularise govern>kek+8dq,1j8,1j6
deregulate>ohm+1j7
zone district>oe2+cxo,d5d
discriminate>kb2+ox7,27d,eo9
redline>oe5
stratify>kb2+1wf,d3q
advantage>o56+7d2
disadvantage disfavor disfavour>oe5+i7r,7dk
aggrieve>oeb
wrong>oec+6my,1g8
treat handle>o3y
criminalize>oec+ekl
upstage>oec
brutalize brutalise>oec+ikf
skimp scant>o5y
mistreat maltreat abuse>oec+ud,dzg,u6
sandbag>oeb
misbehave misconduct misdemean>o3g+1fl,1fo
condescend>o3g
sauce>ix8
comport>o3g+6rq
footle>ix8
right redress correct>j5n+h2,h2s,h22,h5
overcompensate>oeo
expiate aby abye atone>oeo+h2w,5j
verify>ofc
indict>koo+ape,ap6
protest>kjx+29g,eom
picket>oet
ace>oex+dzs
negociate manage>oex
succeed+dzt
peg>oex
overreach>of4
achieve accomplish attain>oex+3f,x,dzt
compass>of0+7xw,7ap
wangle finagle>of0+8gk
botch bodge bumble muff flub spoil bungle fluff bollix bollocks bobble mishandle>of4+4a,4c,eas,25w
fail miscarry+avm,3o,fcm,avh
shipwreck>of4
fail neglect+69s
muff>of6+4d
founder>of4+azc
try seek attempt essay>o3g+gkq,1i7
endeavor endeavour strive>of9+1ie,1i7,1ir
buck>ofa
test>kci+amb,18y,ess,8a8
experiment>kkp+8a7,195,dpw
screen test>nm5
countercheck>nm5
breathalyze breathalyse>nm5
democratize democratise>j5n+cou,8yo
democratize democratise>j4l+cou,8yo
waive forgo foreswear
woo court romance>o3g+hfc,alp,gf5
woo court+2ct,gf5
secede splinter>o78+r8
neutralize>j5n+f7
manipulate>ofp+a6
influence>j63+83k,7f9
colour>ofp
betray>oir+f6g,1gm
bind>o3y+bgs,2bh,hf8
fixate>ofs+84d
uproot deracinate>nd9+lp
intervene interfere>o3y+9nj,f77,2dq
meddle>ofv+cn,ffv
dominate>o81+foo,iag,pqn,7fk
rear parent+fpo,i8s,cc7,25m
fledge>ofy
valet>ogf+gmk
service>mas
comply>og3+67z,2ak
obey>j6y+qqv,28i
disobey>kl9+qqw,29k
sabotage undermine countermine>og4+2e2
counteract countervail>osy+h2t
gamble chance risk adventure>of9+1iq,etb,dos,ihv
dare>o3g+aoq,6nf
stake jeopardize>oga+ihv,h5m,1iq,dos
risk>of9+1j2,ihv
honor honour reward>ogc+atv,9pu,i9v,f3w
recognise>nux
ennoble dignify>ogb+6px
dishonor disgrace dishonour attaint shame+ia7,bcd,ia4
help assist aid>oh5+7d0,e4r,2b1,dp2
benefact>ogf+h1c
subserve>ogf+igw
succor succour>ogf+gf2,2b6
expedite>ogf
avail>ogf+7ck
abet>o60+aqm
minister>ogf+2b6
shepherd>lc1
mother fuss overprotect>ogf+12j,fj1
salvage salve save>ogq+g0x,gzl,5n,g3k
rescue+g3y,5e
reprieve>ogq+iau
redeem+q59,5g,gsh,g3y
bootstrap>ogf
rehabilitate>ogv+so
restore>mjm+hr,g06,i8p
defibrillate>ogv+3gv,1di
reinstate>ogv+hgf,sp
discipline condition>j5n+gjx,81h
prostitute>nu2+1gk,fx6
foster further>oh3+aqo,aqp,25m
spur>oh3+aqq
brevet>o51+9e7
promote further encourage>oh5+2bd,aqo,gfj,fwv
contribute conduce>oh3+p7g
support+2bl,rnx,fqe,e4r
undergird>oh5
second back>oh5+gex,akw,aqb,2bl
obstruct blockade block hinder stymie stymy>o8w+83h,83a,ifk,21l
bottleneck>oh8
spike>odd
thwart queer scotch foil frustrate>o8w+bg9,3s
shipwreck>ohb
stop halt kibosh>o8w+21l,20g,azf,21o
enforce implement>odm+25c,f1t
enforce impose constrain>odm+25c
effect>o3g+gt7,equ
backdate>ohg
overachieve>mkc
underachieve underperform>mkc+gli,cay
misdo>mkc
dispatch discharge>mkc
exempt+igs
throne>ojw+5t6
spare>ohm
antagonise counteract>o3g
countercheck counteract>ody
purge>ojs
anticipate foresee counter>o3g+21v,e2x
sin>ohv+1gb,1gx,g86
blunder boob goof>ohv+f1a,eq8,eas,4a
transgress infract violate breach>o9b+3w,qrk,gno,1he
conflict infringe contravene>ohv+28s,1hf,1he
rape ravish>lb6+um,ia4,1hl,gnn
desecrate profane>lb6+qrk,1fm,1gg
sodomize sodomise bugger>m2v
sodomize sodomise>m2v
practice exercise+1sw
shamanize shamanise>oi1+gaq
overdo+pv
molest>lb6+1hj
tackle>kmb
impinge trench>les+a5,axg
pamper featherbed cosset cocker baby coddle mollycoddle>oec+21h,fp6,fib,e5k
trespass intrude>ohv+1fm,f7a
burglarize burglarise burgle heist>nzs+1hw,1i1,1i5,eay
condition>knl+87b
heed>og3+1ob,84h
swindle rook goldbrick nobble diddle bunco defraud scam mulct hornswoggle con>oij+1hr,ua
gyp gip>oij
short>oic
bilk>oij
job>oio
shark>oio
rig>oio+1hr
cheat chisel>oin+1i1,emq
bunk>oij
whipsaw>oij
welsh welch>oij
victimize victimise>oeb+ua,gnd,gnc,gnb
cheat chisel>oir+emq
cozen>oio
crib>oio
deceive delude cozen>oin+r6h,i5w,8g5,q99
shill>oir
trick fob fox>oir+eox,az,1gq
freelance>o5s+ewi
fool gull befool>oir+ef9,evn
cuckold>oir+ekz
fudge>oio+9uy,8gk,hhm,3pe
hoax>oir+1gr
decoy>kk9+2nt
ensnare entrap>oir
juggle beguile hoodwink>oij+emq,1gs
snooker>oit
celebrate+b7g,zx,us,ede
solemnize solemnise>oj3+zx
corrupt pervert demoralize demoralise debauch debase profane vitiate deprave misdirect>j5n+6mp,ia,i1,fbg
whore>o5y+fx6
poison>oj5+7dv
bastardize bastardise>oj5+i5,2q2
blackmail blackjack>ofp+7fe,ibf,e8h
suborn>oj5+aqs,eab
prosecute+2a5,fx3
prosecute>o3g+2a5,fx3
action sue litigate>kqx+9il,29t,29m
litigate>kqx+29t,fc5
perpetrate commit>o3g+1hk,frd
recommit>ojf
rebel>oet+1tj,f6x
rebel renegade>oet+29h
balk baulk jib>og4+e64,e0j
revolt>ojh+1tj,1tk
mutiny>ojh+fjx,1tn
defect desert>ni7+cw,eno,i7q,2l
rat>ojm+g2j
rampage>o3g+12h
agitate foment>kkz
rumpus>ojp+12c
connive>klp
persecute>mwy+fnr,ue,gjc
haze>mvv
persuade sway>ofp+7f8,qy3
becharm>o81
rule>o81+iai,g2s,c9m,ezc
misgovern>ojw
tyrannize tyrannise>ojw+glg
reign>ojw
cope grapple>o3g
extemporize>ok0
fend>ok0
befriend>ofs
pal>ok3+eal
relegate>krr
consort affiliate assort>o3y+c9j,222,ehi,eie
crusade campaign>l02+1iv,edv
resort>lei+2b3,7d1
colonize colonise>ns3+2er,egr,cpo
philander womanize womanise>o3y+gr0,gqz
condescend deign>o3g
condescend>o3g
interlope>ofv+f7a
parole>o6k+2fb,fwe
club>o72+ciy
club>oaj+ciy
fag>ogf
frivol trifle>ix8+gks
humbug>oir+1gr
invigilate proctor>o94+fwj,261
queen>lei
chance>jmb+idm,gtj
blindside>o3g
swell>ix8
mingle+226
sneak>o3g
take>o3g
stet>ob7
babysit>o95
straiten distress>odo
exist+hh1,owb,r64,pwe
preexist>okv+oze,hh9
cohabit>okv+rov
coexist>okx+rov,hha
stretch+dja
neighbor neighbour>m5j+dfv
neighbor neighbour>onv+fkv
end terminate cease+cyo,iu2,atj,iu0
eventuate>ol2+gt7
stand+8y3
specify define delineate delimit delimitate+amg
redefine>ol5+9tu
attend+doz,e53,2d8
miss>of6
live+8b3
unlive>ol9
wanton>ol9
vegetate>ol9
pig>ol9
buccaneer>ol9+fsm
bachelor bach>ol9+e5o
rusticate>onw+g30,ikw,df
survive subsist+gfv,hhu,hht
indwell>okv
freewheel>olh+ewf
fare>jmb
survive last endure+hht
perennate>oll
outlive outlast+gfu
survive>lab+gfv,hht
constitute+6tg
compose>olp+8fc
form>olp+6tg,3ad
chelate>olr+ha1
separate+d4w,4t2
interdepend>lwe+poc
connect+r0,9b,i8a,4e8
complect interconnect interlink>olv
bridge>lwe
form spring
originate arise uprise+aw0,qua,avx,fj
resurge>olz+1z8
bead>j4l
reticulate>j4l+55d,7rt
flocculate>j4l+q6l,hba
nucleate>om5+7pt
become>jp4+b5e
carbonate>j4l
amount>om5
aggregate>om7+5o3
stem+947
necessitate need require demand+8fx,ib7,dfu,ibb
cost>oma+7dp
obviate eliminate+21v
contain comprise
embrace encompass+pfk
have feature+7wj,8e0
bear>omf
combine>omf+b02
star>omf+f21
sport feature boast>omf
exhibit>omm+10b
phosphoresce>omk+p5e
possess>omf
lack+ib8
correspond+rcj,hgi,9o1
result ensue+ozg,gt7,atn,hg6
subsume
entail implicate>omu+890,8hl
entail mean>omt+po7,890
necessitate>omu
result lead>mtb+ozg,gt7,atn
incriminate inculpate>kx7+apf,1h7
bide abide stay>ote+1zq,1zr
overstay outstay>omw
remain+3nd
wait+20h
loiter footle lollygag lallygag tarry linger+fcg,elv
prowl>on0+jo
loaf loll>o6a+f5i
lurk skulk>nmr+fd1
hesitate waver waffle+20e,g8h,848,pmg
hover>on4
hesitate pause>on9+20c,iu9,20e,g8h
scruple>on6+8kv,bek
wait>o3g+iud
delay>on8+iud
procrastinate stall shillyshally dillydally>on9+elv,20v,21n
postpone prorogue table shelve defer>on9+9v2,20t,g73,20u
probate>onb+iw9,2fd
reprieve respite>onb
predominate dominate reign prevail+7ac,itm,iah
overarch>one
outnumber>onh
total number amount+8eq,r,9yb,7aa
average>onh+8p7
preponderate outweigh overbalance outbalance>one+pqq,7f0,71u,7ac
count matter+8bc
deserve merit+rxq,6jp
dominate>ofp+pqn,iai,iag,25h
overbear>onm
prevail persist+gjt,6gq
perpetuate>opu+1wp
eternize>onp
prevail>okv
occupy>onv+rf5,g10,1zr,1zs
douse dowse>jc1
crowd+cgc,hfl
populate dwell live inhabit+1zt,dq3,qij,3m2
reside shack domicile domiciliate>onv+44y,rf5,g10,1zr
overpopulate>onv+cfy
cohabit>onv
barrack>o9d+2pf
lodge>onv+fce,44o,3i7
quarter billet canton>o9d+314,2sg,4en,521
dwell consist>okv
camp encamp bivouac tent>onv+1zu,5s8,cwm,314
inhabit+1zt
nest>onv+dfw
chamber>o9d+350
harbour>oo8+d2w
shelter>o05+5cq
board room>onv+56t,fce
match correspond jibe gibe tally+php,6d7,rcj
coincide>ooa
align>ooa
correlate>ooa+r7s,8pi,8ek
parallel>ooa+6fb
twin>ooa
fit+6t6
tessellate>oog
joint>oog
dovetail>jiz
coincide cooccur>okx+at1,row
overlap>ook+73v,87y
deviate vary depart>oou+azg,rc3,rc8,fjv
aberrate>oom+if2,gtl
aberrate>oom+if2
conform+2ak,6d8
contradict belie negate>oom+9ug,phs,roy
depend+pgu
resemble>ooa+6fd
approximate>oos+pvx
differ+rcd,rbx,6fh
counterweight counterpoise counterpose>oow+3co
contrast counterpoint>oou+rc1,19t
conflict>oow+b9w
jar collide>oox+hjc
behoove behove
violate+qrk,1hf
exceed transcend top>opd+hg4,e7y,hgr,qnb
exceed transcend+hgr
overgrow>op2
suffice>op7+rn2,iea,79f
serve function>op4+7ci
prelude>op5+awa
satisfy fulfill>lgl+3e,q50,rd6,di1
rival>l7w+dqi
compensate counterbalance>opb+h2t,3co,h5
overcompensate>op9
balance equilibrize equilibrise>jiq+hfo,ha2,hlb
outrank>opd
excel surpass+rnh,6e8
stink+4d8
imitate>oos
ape>opf+ej6,11y
emulate>ms8+ba1,1x1,ej6
refer pertain relate concern+p02,8hr
center>opi+84l
apply>opi+r7x
involve regard>opi+8bp
implicate>opl
involve>kll+2dn
embroil tangle>opn+hfs
entangle mire>opn+62i
concern interest+82s,bef,8cl
intrigue fascinate>opi+i7a
qualify>op4+6di,6e5,fym,3m
sustain>opu+glw,2bv,746,1wp
uphold preserve>opy+glw
mummify>opu+ikt
cheese>opx
discontinue stop cease quit+az1,iu3,1zx,21o
keep maintain hold+glw
conserve>opy
distance>opy+bc9
housekeep>opy+13l
fizzle>oq3
discontinue>ol2
ramble jog>kk6
expire>oq3+iu5
continue>o3g+746,1wo
traverse span>oqc+7au
extend+7ai
ray>oq8+2eu
rim>orm
beard>oqa+7iw
extend+7ai
enfilade>oqc
overlap>oqc+4c4
imbricate>oqe
imbricate>m7x
overspread>oqc+px,77i,b73
ridge>oqc+dhm,dhl
dot stud constellate>oqc+868,5nh
straddle>olp+7ap
lap+4c4
localize localise focalize focalise+hbb
slant+75x
precede predate+2f9
cap crest+d1f,cxf
front+cz2
flank+ev8
surmount
pinnacle>oqs+4w9
situate locate>kvb+fcb,9y,j
radiolocate>oqu+52h
localize localise>oqu+9y,d4q,76c
overtop+d11
dwarf>oqx+eqa
loom tower hulk>nma+eyf
loom>nma
endanger jeopardize jeopardise menace threaten imperil peril>okv+ihy,ihv,ihx
overhang beetle>m6n+4qj
dote>jen+epc
embody personify>ko4+8ib,6ai
characterize characterise>kb5+8dy
individuate>or5+870,6gk
define>or5
embody+frf
reincarnate transmigrate>j4l+g0g
body personify>or4
typify epitomize epitomise>ko4+8j0,8d9
represent+rcj
homologize>ooa+6f3
befit beseem>ooa
harmonize harmonise accord concord>ooa+php,hii,6d6
contain+3b2,ly
retain>org+r9g
seat+d38,5ay
cost+7c6,h1r
suit accommodate fit>lgl+azt
truckle
line
verge>osc+7ao
measure+1uy
librate>jxj+gpq
weigh>oro
last>oro
outwear>la1
straddle+oo,vk
hover vacillate oscillate>on4+hcw,848,g8h
shillyshally>oru
shimmer>noa+b4g
buzz seethe+2fi,b1g
defy withstand>law+gqv,pmy
weather endure brave>ory+c51
beggar>os1
defy resist>ot7
weekend+iok,62q
piddle wanton trifle>nvv+20x
misspend>nvv
vacation holiday+im4,20o
honeymoon>os5+im8,fle
sojourn+gaa,1zv
winter overwinter+isf
summer+isd
breast>osb+7tr
converge meet+b4o
bound border>ose+cym,cwd,cwc
shore>osc+dig
enclose>org+3nc
embank>ose+3n1
frame>ose+ew9
predate precede forego antecede antedate+aw9,2f9,8bu
postdate follow
orient>nb8
orient point+9yl,4yd
protrude jut project+t6
overhang>osl+4qj
protuberate>osl+qf7
cantilever>osl+31t
teem pullulate swarm>orx+c8s,cgk
abound+ovj,79k
bristle>omf
brim>omf
accompany+at1
company companion>ok6+1kk,ehj,ehi,ckw
carry>omf+ly
dangle>m6n+5pj,mv
loll>osw
offset>opb+h2t
offset countervail>opb+h2t
adhere>ooa
share>ool
tend incline+8wv,6ug,bbc
incur>nki+4j,2dp
overlook+d11
pose>olp
ramp rage storm>ix8+hj6,hnv,bdj,pj4
elude>k92+qbl,qve
exemplify>or4+8iy,8bs
cloister>m5k+388
stagnate>j4l+qa2,hm2,hm3
refrain forbear+20s
forbear>otb
range+d24,7ap
remain+746,1zq
scale>oro+1vs
retail+249,24g
compare+6fc
gravitate>ot2+8wy
resplend>oum+p30,6b4
litter+fc6
partake>ot1
descend+cc7,enm,cw0,6st
fry>j4l
circumvolute>otp
wind curve+767,2rr
synchronise contemporize contemporise>jmb
foil>oow
jumble+8kf,iew
falter waver>on4+g8h
brood loom
overshadow eclipse>otu
carpet>lig+57l
rime>ooa+aeb
osculate>ot1+i8c
summarise sum>l2w+9e4
underrun>oq8
rain+gxd
liquefy>j4l
drizzle mizzle>ou1+gxg
patter>ou1+gxp
sheet>ou1
sluice>ou1+5gi
snow+gxv
flame>jon+hb8
ignite+4ds,hbu,qp
reignite>ou9
ignite combust conflagrate>j4l+qp
kindle enkindle conflagrate>ou9+qp
kindle>ou9+qp
flare>jon+hb9
flame>oui+hb9
outshine>oui
shimmer>oui+b4g
shine+gtx,6vl
blaze>oui+6vf
winkle scintillate>oui+p5s,di5,b4f
opalesce>oum+p5x,6vk
shine>ous+die,6vl
luminesce>oum+p5d,gw7,716
sparkle scintillate coruscate>oum+p5s,b4k,6vh,h6v
spark>ous+b4k,gy4,b4i
mirror>nmd+4kp
radiate>ous+p5u,gxc,6vl
emit+2ev,3n6
scintillate>ous+b4f
ray>ous+gtx
steam>ous
shade>j5n+hjn,d31,hjo
burn glow>oui+gw0
gutter>oux
blow+gvp
breeze>ouz+gtz
bluster>ouz
overcast cloud>j5n+dba,ha4,igj
overcloud>jk2
blight plague>jff+c8t,ijd
swamp drench>jca+dji
haze>ov2+gvt
able+7x9,7ft
dying
cut
absolute+8ec,ovb
living+ova
relative+kbb,kb8,7gt
absorbent absorptive+mbt,70d,6u5
abstract+8eb,ovf,ovg
conceptual+ove,mjq,8cw,8cx
ideal+ove,8cq,6n3
concrete+6gb,ovi
tangible+ovh,6gc
abundant+osq,79k,ovk,ovl
abounding galore+ovj
ample copious plenteous plentiful+ovj,79n,79m,79k
lush luxuriant profuse riotous+ovj,79n,jjx,79p
plentiful+ovj,79m
rare+79u
acceptable+6ii
handy+6dn
pathless roadless trackless untracked untrod untrodden
accurate+ovt
faithful+ovs,6oy
inaccurate
alkaline alkalic+731
accepted recognized recognised
given granted+8fz,6g1
unrecognized unrecognised
avaricious covetous grabby grasping greedy prehensile+6ul,1h0,6lm,1jl
possessive+6un,nrn
acrobatic athletic gymnastic+v7,10f,v8
agile nimble spry+800,74y
hyperactive overactive+hpi
hypoactive underactive
soggy torpid+67j,hm7,67f,6hm
idle+20n
active+hlm
active+hlm,67d
passive+67e,67h
quiescent+hm0
actual+hh1,okv,mkm,l0z
potential+8k4,idf,idi,owd
latent+owc
acute
chronic
accommodative reconciling
addicted+owi
dependant hooked+owh,hpp
accumulative cumulative+j7h,nyn
adequate+6ih,owl
competent+owk,7cv
inadequate unequal+6ij,own
deficient lacking wanting+owm,79h
cohesive+ljc,i8e
gluey glutinous gummy mucilaginous pasty sticky viscid viscous+6tn,6tl,6to
pitchy resinous resiny tarry
gemmed jeweled jewelled sequined spangled spangly+2qr
bespectacled monocled spectacled
brocaded embossed raised
crested
crocketed
feathery feathered plumy+6tx
frilled frilly ruffled
fringed
mounted
paneled wainscoted
studded
coordinated
deft dexterous dextrous+802,800
maladroit+80k
advantageous favourable+7dj,7d2,ox6,ox7
beneficial+ox5,7bx,7by
preferential+ox5,8x7,oe5
adventurous adventuresome+1iq,ox9
daring venturesome venturous+ox8,h5j,24m,6nh
advisable+kr9,7di,oxb
well+oxa
inadvisable unadvisable+7ds
aerobic aerophilic aerophilous
anaerobic anaerobiotic
aesthetic esthetic aesthetical esthetical+8uj,8m3,oxg
sensuous+oxf,80u,bd4
affected+oxi
smitten stricken struck+oxh
unaffected+oxk,oxl
unimpressed+oxj
uninfluenced unswayed untouched+oxj
affected+6i7,oxn
artificial hokey stilted+oxm
lifelike+6i0
accepting
afraid+oxr,oxs,oxt,oxu
aghast appalled dismayed shocked+oxq
alarmed+oxq
fearful+oxq,bdu
frightened scared+oxq
horrified+oxq
hunted+oxq
panicky panicked terrified frightened+oxq,be0
unafraid fearless+ben
aggressive+6ls,oy0,oy1,oy2
battleful bellicose combative+oxz,l91,6lt
militant+oxz,6lt
truculent+oxz,68a
agitated+oy4,oy5,oy6,oy7
excited+oy3,66s
distraught overwrought+oy3
jolted shaken+oy3
feverish hectic+oy3
frantic frenetic phrenetic+oy3
hysterical+oy3,i66,bdz
agitated+oyb,oyc,oyd,oye
churning roiling roiled roily turbulent+oya,gyo
churning+oya
jolted+oya
rippled ruffled+oya
seething+oya
annoying bothersome galling irritating nettlesome pesky pestering plaguy plaguey teasing vexatious vexing
alert watchful+84o,hnk,oyi
vigilant wakeful+oyh,84o
alive+705
dead+oyl,oym,oyn,oyo
deceased departed gone+oyk,emg
bloodless exsanguine exsanguinous+oyk
pulseless+oyk,706
deathlike deathly+oyk
doomed+oyk,c5b
lifeless exanimate+oyk,706
murdered+oyk
extinct out
ambiguous
unambiguous+6kk
ambitious+6lq
ample+79g,oyx
generous+oyw
meager meagre meagerly stingy scrimpy+79i,oyz
bare scanty+oyy,79i
analytic analytical+18t,7gc
angry+bdg,1h2,oz2,oz3
angered enraged furious infuriated maddened+oz1,bdj,72x
huffy mad+oz1,bb3,bdj,i75
indignant incensed outraged umbrageous+oz1,bdm
livid+oz1,bdk
wrathful wroth wrothful+oz1
resentful+oz8
acrimonious bitter+oz7,688
sentient+705,82h
animated+705
anonymous+i9r,ozc
nameless unidentified unnamed+ozb,i9r
prior
preexistent preexisting+okw,hh9
subsequent+atu,ozg,ozh
attendant consequent accompanying concomitant ensuant resultant sequent+ozf,hg6,atn,8f3
later ulterior+ozf
preceding+ozj,ozk,ozl,ozm
above+ozi
foregoing+ozi
preparatory preparative propaedeutic+ozi,1ou,o4e,ml4
previous+ozi
succeeding+ozo,ozp,ozq,ozr
consecutive+ozn
ensuing+ozn
following undermentioned+ozn
following next+ozn
unprecedented
anterior+7lq,76l,ozu
frontal+ozt,cz2
posterior+7ls,7u6,76m
appropriate
inappropriate+ozy,6r8
improper wrong+ozx,6r8,6r6
due+p00,p01
collectible collectable payable+ozz,nsc
repayable+ozz
apposite pertinent+opi,6dg
columned+p04
columniform columnar columnlike+p03
armed
unarmed
armored armoured
scaly scaley scaled+6uy
crafty cunning dodgy foxy guileful knavish sly tricksy tricky wily+1gq,az,780,eox
cute
elusive+ni2
careless
articulate+68r,p0e
eloquent facile fluent+p0d,ac7,68r,kjf
mute tongueless unspoken wordless+iij,68t
ashamed+p0h
guilty hangdog shamefaced shamed+p0g,bcf,bfu,hk9
barefaced bodacious brazen insolent+6sa,6ni,6lv
assertive+7dy,p0k
cocky+p0j,7dz
nonassertive
bespoken betrothed+e7z
affixed+p0o,p0p
glued pasted+p0n
mounted+p0n
pedunculate stalked
detachable
wary
attentive+np2,84h,p0u,p0v
absorbed engrossed enwrapped intent wrapped+p0t,6o3
observant+p0t,84i,nl7
absentminded abstracted scatty+84e
dreamy moony woolgathering+887,bdf
attractive+6bb,p0z,p10,p11
bewitching captivating enchanting enthralling entrancing+p0y
cunning cute+p0y,6b9
fetching taking+p0y
hypnotic mesmeric mesmerizing spellbinding+p0y,a8,hn9
unattractive+p14
homely+p13,6br
appealing+6bd,p16
attractive+p15,m8w,6bg
unattractive
attributable+kgp,p19
traceable+p18
pregnant+hoj,p1b
enceinte gravid+p1a,78u,j0t
audible hearable+np0
inaudible unhearable+717,p1e
ultrasonic+p1d
hopeful promising+e3g,idl,7xo
inauspicious unfortunate+p1h
unpromising+p1g
propitious+p1j
favorable+p1i,icz,7dj
authorized authorised+p1l,p1m,p1n
accredited commissioned licensed licenced+p1k
approved sanctioned+p1k
canonized canonised glorified+p1k
unauthorized unauthorised
automatic+jwt,2mm,2mn,2mo
available+6dn,p1r
gettable getable obtainable procurable+p1q,ntp
unavailable+p1t
inaccessible unobtainable unprocurable+p1s
awake
asleep+p1w,p1x,p1y,p1z
dormant hibernating+p1v,67j,hm0,20l
drowsy drowsing dozy+p1v,hnf
sleepy sleepyheaded+p1v,hn2,hnf
slumberous slumbery slumbrous somnolent+p1v,hnf,hn2
aware cognizant cognisant+k7d,82e,p21
conscious+p20,82e
unaware incognizant+82m,p23
oblivious unmindful+p22,829
appalling dismaying
atrocious frightful horrifying horrible+6ht
awful dire direful dread dreaded dreadful fearful fearsome frightening horrendous horrific terrible+6hs,be4
forbidding menacing minacious minatory ominous sinister threatening+at6,6me
bloodcurdling nightmarish
chilling scary shuddery+bdx,be3,i70
formidable redoubtable unnerving
ghastly grim grisly gruesome macabre
terrifying
reassuring+p2e
comforting consolatory consoling+p2d,mxt
back+p2g
rear rearward+p2f,d26,d1t,d25
front+p2i
foremost frontmost+p2h
leading+p2k
directing directive guiding+p2j,ak5,75q,kfk
backward+p2m,p2n,p2o
inverse+p2l,oe
reverse+p2l,d26
regardant+p2l
forward
brash cheeky nervy+6sa,69l
impertinent impudent overbold saucy sassy+9s2,6sa
hairless+ibw,p2t,p2u
bald+p2s
balding+p2s
hairy haired hirsute+7i5,6b1,p2w,p2x
furred furry+p2v
fuzzed fuzzy+p2v
beautiful+p2z,p30,p31,p32
handsome+p2y,6ba
resplendent splendid splendiferous+p2y,6b4,otj
gorgeous+p2y
lovely+p2y,6b8
picturesque+p2y
pretty+p2y,6b9
scenic+p2y,8io
ugly+6bl,p37,p38,p39
disfigured+p36
grotesque+p36,ewe,6bn
hideous+p36,nr9,mxb,6bp
unlovely unpicturesque+p36
baleful baneful+6me
despiteful spiteful vindictive+bhk,6m7
leering
malign
best+81,p3g,p3h,p3i
champion prizewinning+p3f
foremost+p3f
optimum optimal+p3f,7c2
worst+atw
better+p3l
improved+p3k
worse+7c4
better
remedial+h2
simplex
faced+p3r
featured+p3q
multilateral
stereophonic stereo+5l8
monaural+p3v
mono monophonic+p3u
mononuclear mononucleate
colored negro
white+dr0
blond blonde+6xu,p40,p41
flaxen sandy+p3z
redheaded+p3z
bronzed suntanned tanned
dusky swart swarthy+6xz
grizzled
marred scarred
bloody+7nr,hit,66l,p47
bloodstained gory+p46
bloodsucking+p46
bloodthirsty sanguinary+p46,66l
crimson+p46
homicidal murderous+p46,e1,bh7,6la
sanguinary sanguineous slaughterous butcherly+p46,ef,6w8
bold+6nf,p4e,p4f,p4g
audacious dauntless intrepid unfearing+p4d,6nc,ben,6n9
emboldened+p4d
foolhardy heady rash reckless+p4d,69j
heroic heroical+p4d,edv,fhz
overvaliant+p4d
timid+be9,p4k,p4l
bashful+p4j,bch
mousy mousey+p4j
bound+p4n,p4o,p4p
chained enchained+p4m
fettered shackled+p4m
trussed tied+p4m
unchained unfettered unshackled untied
tangled+p4s,p4t,p4u
enmeshed intermeshed+p4r
entangled+p4r
matted+p4r
bound
boxed
edged
fringed
lined
brave courageous+6n9,p51,p52,p53
gallant+p50
undaunted+p50
valiant valorous+p50,6nb
cowardly+6nm,dpk,6nk,p55
craven recreant+p54,fu2,6nl
breathing eupneic eupnoeic
breathless dyspneic dyspnoeic dyspneal dyspnoeal+i5b,p58
smothering suffocating suffocative+p57,m6a,jnb
inflamed reddened
fluorescent+gvd,no3
illuminated lighted lit
incandescent candent+gw0
luminescent+gw7,716,oun
phosphorescent+oml
sunlit sunstruck
dark+hjj,d31,p5h,p5i
darkening+p5g
dim+p5g
dusky twilight twilit+p5g,ioh
glooming gloomy gloomful+p5g,hjr
tenebrous tenebrific tenebrious+p5g
shaded+p5n
shadowed shadowy umbrageous+p5m,hjo,hjn
moonlit moony+gwm
bright+6ve,p5q,p5r,p5s
agleam gleaming nitid+p5p
aglow lambent lucent luminous+p5p,713,6vm
aglitter coruscant fulgid glinting glistering glittering glittery scintillant scintillating sparkly+p5p,b4k,ouo,ouk
beady beadlike buttony buttonlike+p5p,2zf
beamy effulgent radiant refulgent+p5p,6vl,our,gtx
blazing blinding fulgent glaring glary+p5p
glistening glossy lustrous sheeny shiny+p5p,6vn,6vp
iridescent nacreous opalescent opaline pearlescent+p5p,6vk,oul
lurid+p5p,6xw
silver silvern silvery+p5p
twinkling+p5p
dull+6vr
liberal tolerant+8xi
dogmatic dogmatical+9wy
opinionated opinionative+l44
dashed dotted
unbroken+p67
uninterrupted+p66
brotherly brotherlike fraternal+eag
busy+hlo,p6a,p6b
drudging laboring labouring toiling+p69
engaged+p69
idle+67l,p6d
faineant indolent lazy otiose slothful+p6c,67m,67k,1h1
buttoned
capitalistic+ec3,cp4,p6g
competitive+p6f
socialistic socialist+ga0,8z7
cackly squawky+b2j,b0h
croaky guttural+agj
grating gravelly rasping raspy+b28,6yq,ahb
gruff hoarse husky+6yr
jangling jangly+b1h
jarring
raucous+6yv
rending ripping splitting
silvern silvery
incalculable+p6s
countless innumerable innumerous multitudinous myriad numberless uncounted unnumberable unnumbered unnumerable+p6r,7ad,7gh
placid tranquil unruffled+bdc,hih,igg,bda
stormy+gvj,p6v,p6w,p6x
furious raging tempestuous+p6u,72x
billowy billowing surging+p6u,axz
blustering blusterous blustery+p6u
blowy breezy windy+p6u,gyz,gtz,gvp
capable+7xu,7fw
incapable+p71
unable+p70
neglected unattended
careful+p74,p75,p76,p77
sure+p73
conscientious painstaking scrupulous+p73
detailed elaborate elaborated+p73,6gw
studious+p73,6o6
thorough+p73,6a8
careless+69q,1g0,p7a
cursory perfunctory+p79
carved carven+p7c,p7d
engraved etched graven incised+p7b
graven sculpted sculptured+p7b
causative+mkp,kjk,p7f,p7g
causal+p7e,aw8,9tg
conducive contributing contributive contributory tributary+p7e,oh4
motivative motivating+p7e,3y,f,ml0
motive+p7e,4m1,6hf
cautious+c52,7x8,69o,p7k
gingerly+p7j
hotheaded impetuous madcap tearaway brainish+69m
central+cwu,cws,76j,p7n
center halfway middle midway+p7m,cws
centered+p7m
focal+p7m
peripheral+p7r
fringy marginal+p7q,76k
afferent+7r4,p7t
centripetal sensory+p7s
centrifugal motor
corticofugal corticifugal
uncertain+6g5
sure+841,p7y
convinced+p7x
uncertain unsure incertain+6g5,p80
doubtful dubious+p7z,844
confident+841,p82,p83,p84
assured+p81
cocksure overconfident+p81,7dx,842
reassured+p81
certified
inevitable+6fy,p87
ineluctable inescapable unavoidable+p86
distortable
erratic fickle mercurial quicksilver+6p8
fluid
unchangeable+6er,p8c
confirmed+p8b
unalterable inalterable
adjusted
unadjusted
altered+p8h,p8i
changed+p8g
revised+p8g
unaltered unchanged
changed+p8l
transformed+p8k
unchanged
ionized ionised
nonionized nonionised unionized unionised nonionic
characteristic+6eh,8dy,p8q,p8r
symptomatic+p8p,i1b,9xg
distinctive+p8p,6gm
charged+p8t
polar+p8s,5sf
uncharged
charitable+6le,p8w
beneficent eleemosynary philanthropic+p8v
cheerful+677,p8y,p8z,p90
beaming+p8x,ber
beamish smiling twinkly+p8x,6vj,a0t
blithe blithesome lighthearted lightsome+p8x,bf8,bf7
buoyant chirpy perky+p8x
cheery gay sunny+p8x,677
chipper debonair debonaire jaunty+p8x
amber+6wo
aureate gilded gilt gold golden+6wo,3ww
blue bluish blueish+6wx
blushful rosy+6x8
bronze bronzy
brown brownish+6xc
chestnut
creamy
dun
earthlike
green greenish+6wt,6ws
hazel
honey+byn
khaki+49y
lavender lilac
maroon
mauve+6x3
olive
orange orangish+6wj
pink pinkish+6x5
purple violet purplish+6x4,6x0
red reddish carmine cerise cherry crimson ruby scarlet+6wi,6wa,6we,6w9
rose roseate rosaceous
rust rusty
sapphire+6wy
sorrel
straw
tawny+6xy
vermilion vermillion cinnabar+6wi
yellow yellowish xanthous+6wl
jet pitchy sooty
grey gray greyish grayish+6w5
pearly+7kh,6w2
black+6vy
white+6w0
color colour
colored coloured+pa5,pa6
reddened flushed+pa4,i46
trichromatic trichrome tricolor+pa4
unstained
colorful colourful+pa9
bright+pa8,6xp,6vo,6ve
ashen blanched livid+6xw
bleached faded washy
drab somber sombre+hjr
pallid+6xw
pasty pastelike
waxlike
colorful colourful+pah,pai
flashy gaudy sporty+pag,6bo,a1m
picturesque+pag
pale
light+pal,pam,pan
pale+pak,6xq
pastel+pak,6xl
powdery+pak
dark
civilized civilised
barbarian barbaric uncivilized uncivilised+hg1,g3x,72y,ul
preliterate nonliterate
classical classic
classified+pau
categorized categorised+pat
clean+iel,paw,pax,pay
unused+pav,6sz
immaculate speckless spic spick spotless+pav
washed+pav
dirty soiled unclean+ieq,ier,pb0,pb1
bedraggled draggled+paz
befouled fouled+paz
begrimed dingy grimy grubby grungy raunchy+paz,ier
filthy+paz,ier
lousy+paz,ibl
bawdy ribald+fx6,6rd
profane+ah2,agg
lewd raunchy salacious+6rd
radioactive
kosher cosher
clear+6ke,pbb,pbc,pbd
limpid lucid luculent pellucid perspicuous+pba,6kj,6ke
unmistakable+pba
vivid+pba,7f5
confusing perplexing puzzling
obscure vague+6kr,6kp
crystalline limpid pellucid transparent+gyn
hyaline hyaloid
translucent+6ci
opaque+gwx,6cn,pbk
mirky murky turbid+pbj,igd
addlebrained addlepated puddingheaded muddleheaded
addled muddled muzzy woolly wooly
befogged befuddled
dazed stupefied
smart+7xo,pbq,pbr
astute shrewd+pbp,7xp,7xn
cagey cagy canny clever+pbp
stupid+gej,80b,pbt,pbu
dumb+pbs,80k,80e,80d
lumpish lumpen+pbs
clockwise
far+779,pbx,pby,pbz
remote+pbw,779,778
remote removed+pbw,779
faraway+pbw,779
farther+pbw
further farther+pbw
outlying+pbw
near nigh+77a,pc4
nearby+pc3
distant+pc6
yonder yon+pc5
close+77a,pc8,pc9,pca
adjacent next+pc7,77c
imminent impendent impending+pc7,hnh
contiguous immediate+pc7,6si,77c
encompassing surrounding circumferent+pc7
enveloping+pc7
nestled snuggled+pc7
walking+pc7
close+pcg,pch
boon+pcf
intimate+pcf
clothed clad+pcj,pck,pcl,pcm
appareled attired dressed garbed garmented habilimented robed+pci
cassocked+pci
cowled+pci
gowned+pci
petticoated+pci
suited+pci
tuxedoed+pci
uniformed+pci
bare naked nude+ibs,ibv
exposed uncovered
brumous foggy hazy misty+gwi,gvt,gve,igd
clouded overcast sunless+igj
leaden+6vr
lowering
coastal+dia
landlocked
inshore onshore shoreward
coherent+6fa,6kh
incoherent+9k8,pd2
confused disjointed disordered garbled illogical unconnected+pd1,6hz,i87
collapsible collapsable
aggregate aggregated aggregative mass+lz1,cs4,5o3
distributive+pd6,pd7
allocable allocatable apportionable+pd5,ntg
diffusing diffusive dispersive disseminative+pd5,kzd,ly5,ljz
publicized publicised+pd9
advertised+pd8
unreleased
reported
combinable combinational combinatory
explosive+3oo
lighted+pdf,pdg
afire aflare alight+pde
ignited enkindled kindled+pde
comfortable comfy+ias,pdi,pdj
cozy cosy+pdh,iaw
homelike homely homey homy+pdh,cyd
uncomfortable+pdl
wretched+pdk,ib4
uncomfortable+iay
commensurate+pdo
proportionate+pdn
proportionate+pdq
proportional+pdp,7gt
commercial+aqh,22r
common+pdt,pdu,pdv
popular+pds
frequent+pds,iuw
standard+pds
uncommon+6ip,pdx,pdy
especial exceptional+pdw,6gm
rare+pdw
usual+pe0
accustomed customary habitual wonted+pdz,tr,tm
unusual+pe2
odd+pe1,6iy
hydrophobic+7fi
hydrophilic
oleophilic
common+d17,pe7,pe8
communal+pe6,ny1
public+pe6
individual single+6gk,pea,peb,pec
idiosyncratic+pe9,6gn
respective various+pe9
singular+pe9,6gl
expressive+l7e,kx7,kx2,6kc
gesticulating
gestural nonverbal
heraldic
narrative+ky2
outspoken vocal+68p
verbal
deadpan expressionless impassive unexpressive+b9y
mum silent+68t,68v
compact+6u7,pen
impacted wedged+pem
loose
comparable+6fc
unique unequaled unequalled unparalleled+6gl
compatible+6d5
incompatible
competent+7cv,peu,pev
effective efficient+pet,mkh,7fq
workmanlike+pet
feckless inept+6dv,7bo
competitive competitory+l7w,pey
matched+pex
noncompetitive
fretful querulous whiney whiny+ang,686,bhr
compressed
whole+8fe,pf3,pf4
entire full total+pf2,ic8
integral intact+pf2,ic5,ic8
fractional+3ub,pf6,pf7
fragmental fragmentary+pf5,dd4,5c9
half+pf5
committed+68h,pf9
pledged sworn+pf8
dedicated+pfb
devoted+pfa,bgq
complete+ic7,pfd,pfe,pff
absolute downright sheer+pfc
accomplished completed realized realised+pfc
exhaustive thorough thoroughgoing+pfc,6a8
incomplete uncomplete+ica,pfh,pfi,pfj
half+pfg
partial+pfg
rudimentary+pfg
comprehensive+ome,ic9,pfl,pfm
blanket broad encompassing extensive panoptic wide+pfk,78v,78y
cosmopolitan ecumenical oecumenical universal+pfk,l3r,dk5,6gs
super+pfk
composed+pfp,pfq
calm unagitated serene+pfo,6rf
coolheaded nerveless+pfo,6ne
abashed chagrined embarrassed
blushful blushing
disconcerted
unstrung
accessible approachable
apprehensible intelligible graspable perceivable understandable+k7c,k7b,k75,k72
obscure+6kp
enigmatic enigmatical puzzling+830
concave+760
convex bulging+761
concentrated+pg2
thick+pg1
diffuse
diffused
dispersed spread
widespread
rationed
scattered
separated spaced
sparse
splashed
coaxial coaxal
eccentric nonconcentric
concerned+pgf
haunted obsessed preoccupied+pge,84c
unconcerned+pgh,pgi,pgj,pgk
blithe+pgg
casual insouciant nonchalant+pgg,6aa,bf8
degage detached+pgg
indifferent+pgg,bc8
concise+adj,pgm,pgn,pgo
brief+pgl,adk,748
curt laconic terse+pgl,adi
pithy sententious+pgl,8hm,adj
conclusive+l3m,ka0
consummated
consentaneous consentient unanimous+hiq,9p6
dissentious divisive factious+an7
hypertrophied enlarged
dependent dependant+oor
probationary provisional provisionary tentative+9ur,iwa,iw9
unconditional unconditioned+pgx
stark+pgw,7am
enforced implemented
crowded+ph0,ph1,ph2
huddled+pgz
jammed packed+pgz
thronged+pgz
unfitting+6r8
ironical+6dc
connective+olv,lwe,kft,6sg
alternative+89p
connected+i8a,ph8
adjacent conterminous neighboring+ph7,77c
apart
unattached
unconquerable+phc,phd
insuperable+phb
invincible unbeatable unvanquishable+phb,72a
conscious+82b
unconscious+phg,phh
senseless+phf
subconscious+phf,7x2
votive
conservative
liberal+8xi,phl,phm,phn
neoliberal+phk,fky
progressive reformist+phk,fbc
socialized socialised+phk
consistent+php,phq
accordant agreeable conformable consonant concordant+pho,orf,ooa
pursuant+pho
inconsistent+phs
conflicting+phr,ooq
conspicuous+phu,phv,phw,phx
prominent+pht,i9i,7e5
bold+pht,6cu
crying egregious flagrant glaring+pht
featured+pht
outstanding prominent salient+pht,i9k,a1l
discernible discernable+6cl,nr5
steadfast staunch unswerving+6p1
constructive+pi2
creative+pi1,mtc,7y0
destructive+miw,pi4,pi5,pi6
annihilative annihilating devastating withering+pi3,jw5
blasting+pi3
caustic corrosive erosive vitriolic mordant+pi3,jgt,jgr,jgq
crushing+pi3
contented content+i7n,pi9,pia
satisfied+pi8
smug+pi8
discontented discontent+bg2,pic,pid,pie
disaffected malcontent rebellious+pib,29h,1tj,6rm
disgruntled dissatisfied+pib
restless ungratified unsatisfied+pib,66n
debatable disputable+kmc
demonstrable
demonstrated
continual+pij,pik,pil,pim
insistent repetitive+pii,mrj,jmf,ibf
running+pii
recurrent repeated+pii,axl,jmf
persistent relentless unrelenting+pii,6lc,6nz,74c
sporadic+pio,pip,piq
intermittent+pin,6h9
irregular+pin,i5g
isolated stray+pin
continuous+ili,i8i,74c,pis
ceaseless incessant unceasing unremitting+pir,74a
dogging persisting+pir
straight+pir
continuous+ili,i8i
continued+pix
continuing+piw
controlled+piz,pj0,pj1
disciplined+piy
dominated+piy
possessed+piy
anarchic anarchical lawless+his
loose
rampant+ot6
runaway
controversial+al7,pj7
polemic polemical+pj6,al8,ftt
undisputed unchallenged unquestioned
argumentative+kjp,pja
quarrelsome+pj9
convenient+iax,6dl,2kl
inconvenient+pjd
awkward+pjc
conventional+pjf,pjg
customary+pje,81p
stodgy stuffy+pje,68k
unconventional+pji
maverick unorthodox+pjh,6h7
stereotyped stereotypic stereotypical+8i6
bizarre eccentric freakish freaky flaky flakey gonzo outlandish outre+6iv,i6f,6iu,6ix
kinky offbeat quirky+6is
nuclear atomic
traditional+81p,8b0
nontraditional untraditional
confluent merging+cx7,qw
convincing+pjr
disenchanting disillusioning+pjq
unconvincing+737
baked
burned burnt
fried
roast roasted+bjg
steamed
cooperative+o67
corrupt+ia6
antiseptic
synergistic interactive+he3
considerable+pk3,pk4,pk5
appreciable+pk2
goodly goodish respectable sizeable tidy+pk2,78v,71t
significant substantial+pk2
insubstantial unsubstantial+k3j,pk7,pk8
aeriform aerial aery ethereal+pk6,71x
wraithlike+pk6,8g7
material+6ge
corporeal+6ge,pkb
bodied corporal corporate embodied incarnate+pka
discorporate unembodied bodiless unbodied disembodied
correct right+6j9,pke
exact+pkd,6jf,6je
incorrect wrong+6ja,pkg,pkh,6r7
erroneous+pkf,6jb
mistaken+pkf,hhm
traveled travelled
provincial+d3o,pkk
bumpkinly hick rustic+pkj,gru
considerate
thoughtless uncaring
chivalrous+f9g,8kq
discourteous
polite+2cp,pkq
courteous+pkp,6rw,6r1,6ry
rude unmannered unmannerly+6s2
creative originative+mjg,7y0,pkt,pku
fanciful notional+pks
imaginative inventive+pks,mjo,7yv,mk0
sterile unimaginative uninspired uninventive
credible believable+kdi,6hu
incredible unbelievable+6hx,pky,pkz
astounding dumbfounding dumfounding+pkx
marvelous marvellous+pkx,6g8
credible+6hu
disbelieving skeptical sceptical unbelieving+8n6,g8k,846
critical+9qz,pl3
scathing vituperative+pl2,kp1
critical+ekp,86c,pl5
appraising evaluative+pl4,kci,kdc
uncritical noncritical
grave grievous+72s,72u,6n6
critical+hnp
crossed+pla
decussate intersectant intersecting+pl9,ndp
crowned
crucial+7e3,ibg
linear
planar+75e,plf,plg
flat+ple,75e
planate flattened+ple
dimensional+75d
cut+plj
pierced perforated perforate punctured+pli
cut+pll
slashed+plk
curious+82t,82r,pln,plo
inquisitive wondering+plm,k9p,82t,kh0
overcurious+plm
current+742,plq,plr,pls
afoot underway+plp
contemporary+plp
latest+plp
outdated superannuated
obsolescent+hct,k50
cursed curst+plw,plx
blasted blame blamed blessed damned darned deuced goddam goddamned infernal+plv,c55
damn goddamn+plv
blessed blest
endowed
handmade+pm1
handwoven+pm0
homemade
alternate alternating
alternate
battered
dilapidated ramshackle tatterdemalion+fz2
bent crumpled dented
riddled
deaf+c58,iih
indecent+6rb,1fv,pmb,pmc
crude earthy+pma,6s6
obscene+pma,6rd
decisive+pme,pmf
deciding determinant determinative determining+pmd,83i,kxf,kek
fateful fatal+pmd
hesitant hesitating+on4,bec,68g
declarative declaratory asserting+kmx,l2x,kza,kn0
declared+pmj,pmk,pml
alleged+pmi
announced proclaimed+pmi
avowed professed+pmi
undeclared
sedate staid+68j
deductible+h1l,9aj,ns2,pmp
allowable+pmo
deep+7ba,pmr,pms
bottomless+pmq
unfathomed unplumbed unsounded+pmq,7ba
shallow+dif
deep
licked
triumphant victorious+b8x,l9n
unbeaten unconquered unvanquished
defiant noncompliant+29k,ory,aos,6rm
amenable conformable
lamblike
undefined vague+6kr,pn2
indefinable undefinable+pn1
derived
primary
definite+pn6
certain+pn5
indefinite+6g7
dejected+pn9,pna,pnb
chapfallen chopfallen crestfallen deflated+pn8
glum+pn8
lonely lonesome+pn8,bfl
exultant exulting jubilant prideful rejoicing triumphal triumphant+kpv,bew,bcj,bev
sublime+6on
uplifted
delicate+png,pnh,pni,pnj
dainty+pnf,6jz
gossamer+pnf
fragile+pnf
pastel+pnf
rugged+725
brittle brickle brickly
crumbly friable+blt
delicate fragile+73g
splintery+diw
unbreakable
demanding+pnr,pns
rigorous stringent+pnq
stern exacting+pnq,67t
imperative+ibf,pnu,pnv
clamant crying exigent insistent+pnt,7ed,ibf,hnn
pressing urgent+pnt,7ec,kja
democratic+8yo,pnx,pny,pnz
classless egalitarian+pnw,eqv,hgj
parliamentary+pnw
popular+pnw
authoritarian autocratic dictatorial despotic tyrannic tyrannical+ian,glg,eo3
totalitarian
arbitrary+po3
discretionary discretional+po2,hkn
prescribed
restrained reticent unemotional
undeniable
implicative suggestive+kw6,oms,kw5,kw4
reliable dependable+6a6,po9
tested tried+po8
dependent+enf,hl7,pob,poc
babelike+poa
interdependent mutualist+poa,olu
independent+hkj,poe
individual+pod
bipartisan bipartizan
neutral+fla,2ds
descriptive+kz9
desirable+7bv,poj
preferable preferred+poi
undesirable+gln,7bw
destroyed+pom,pon,poo,pop
blighted spoilt+pol
despoiled pillaged raped ravaged sacked+pol
kaput gone+pol
extinguished+pol
preserved+por,pos
maintained+poq
retained+poq
determinable+pou,pov
ascertainable discoverable+pot,kvb
definable+pot
determinate+pox
fixed+pow
indeterminate undetermined+6g7
developed+pp0
mature matured+poz
undeveloped
difficult hard+6cx,pp3,pp4,pp5
ambitious challenging+pp2,ba0
embarrassing unenviable+pp2,7dn
baffling knotty problematic problematical+pp2,i7i,6gv
herculean+pp2
tough+pp2
troublesome+pp2,6d1
trying+pp2
easy+6cv,ppb,ppc
elementary uncomplicated unproblematic+ppa,6cv
painless+ppa
dignified+ppe
distinguished magisterial+ppd,6k4
demeaning humbling humiliating mortifying
ridiculous+6qf
statesmanlike statesmanly+gct
hardworking industrious untiring+6o0
negligent+69s,k8i,ppk
lax+ppj,69u
diluted dilute+ppm
washy weak+ppl,6ts
undiluted+ppo
concentrated+ppn
saturated
diplomatic diplomatical+eoc,6m5,ppr
smooth suave+ppq,673
direct
indirect+6sj,ppu,ppv,ppw
askance askant asquint squint squinty sidelong+ppt
circuitous roundabout+ppt
meandering rambling wandering winding+ppt
blunt candid forthright frank plainspoken+68p,6oq
circuitous roundabout
devious
direct unmediated
indirect
discerning
discriminating+pq4,pq5
eclectic+pq3
selective+pq3,kcv,7gf
proximal+77b
distinct+6cj,pq8,pq9,pqa
chiseled+pq7
crisp sharp+pq7,6cj
outlined+pq7
indistinct+pqc,pqd,pqe
blurred blurry foggy fuzzy muzzy+pqb,82x,6ks,8jc
cloudy nebulose nebulous+pqb
dim faint wispy+pqb
dissociable separable severable
inseparable
domineering+6q3,pqi,pqj
dictatorial overbearing+pqh,6q3
autocratic bossy magisterial peremptory+pqh,evy
submissive+laz,krq,pql
henpecked+pqk
unservile unsubmissive
dominant+iae,onm,ofx,pqo
ascendant ascendent dominating+pqn,iae,iaf
governing+pqn
overriding paramount predominant predominate preponderant preponderating+pqn,7f0,onj,iah
sovereign supreme+pqn
subordinate+geu,hgv,pqt,pqu
adjunct assistant+pqs,e4r,o60
under+pqs
dramatic+atg,pqw,pqx
melodramatic+pqv
spectacular+pqv,5ic
theatrical+a24,a7f,6ia
intoxicated drunk inebriated ripped+eq1,pr0,pr1,pr2
besotted blotto crocked fuddled pissed pixilated slopped sloshed smashed soaked soused sozzled squiffy+pqz
potty tiddly tipsy+pqz,hmj
bibulous boozy drunken sottish+pqz,hml,hmj,c24
drugged narcotized narcotised+pqz
sober+hmm
blunt+6cq
lively+128,pr7
alive+pr6,705
dull+7g6,pr9,pra
drab dreary+pr8
humdrum monotonous+pr8
dynamic dynamical+723,prc,prd,pre
changing+prb
driving impulsive+prb,ml1
slashing+prb
eager+bi1,prg,prh
anxious+prf
impatient raring+prf,bd6
reluctant+68g
early+73o,prk,prl,prm
aboriginal primal primeval primaeval primordial+prj
earlier earliest+prj
proto+prj
late+73p,pro
posthumous+prn
early+73o,prq,prr
archaic primitive+prp,dqm,icx
primitive+prp,icx
earned+prt
attained+prs
uneasy+bei,prv
precarious+pru,6g5
east+prx,pry
eastbound eastward+prw
eastern+prw
west
western+k0t
oriental+cyh
mesomorphic muscular+721,fgi
edible comestible eatable+bi5,6zg,ps4
killable+ps3,ltl
educated+ps6,ps7
knowledgeable learned lettered+ps5,8nm,82e
semiliterate+ps5
ignorant illiterate
ignorant nescient unlearned unlettered+8nz,8ny
undereducated
operative
effective effectual+7fs,7fq,mkh
arduous backbreaking grueling gruelling laborious operose punishing toilsome+17u
dragging
tiring wearing wearying
plodding
straining+1ie
effortless+6cw
efficacious+7fs
efficient+809,psl,psm,psn
businesslike+psk
economical+psk,bv
streamlined+psk
uneconomical wasteful+1g5
forceful+72m,psq,psr
drastic+psp
firm+psp
forceless unforceful
elastic+57h,3mk,71b,psu
fictile moldable plastic+pst,71g,mp2
rubbery rubberlike+pst
viscoelastic+pst
elective elected+o58
appointive appointed+o4z,ob3
assigned+pt0
appointed+psz
compulsory mandatory
elegant+6jx,pt3
dandified dandyish foppish+pt2,6rs
gauche graceless unpolished+6s6
eligible+o58,6dj,pt6
entitled+pt5
ineligible+6dk,pt8
disqualified+pt7
emotional+66s,pta,ptb
bathetic drippy hokey maudlin mawkish kitschy mushy schmaltzy schmalzy sentimental sappy soppy soupy slushy+pt9,b9s,66v,b9t
lyric+pt9
chilly
impassive stolid+675,b9y
philosophical+8ue
stoic stoical+gdq,675
empirical empiric+pth,pti,ptj
experiential existential+ptg,87k
experimental observational+ptg
semiempirical+ptg
theoretical theoretic+8fp,8o2,ptl,ptm
abstractive+ptk,ke4
conjectural divinatory hypothetical hypothetic suppositional suppositious supposititious+ptk,9wf,8fv,88u
notional speculative+ptk,kvy,k9x
employed+ptp,ptq
hired+pto
working+pto
unemployed
enchanted+ptt,ptu
bewitched ensorcelled+pts
fascinated hypnotized hypnotised mesmerized mesmerised spellbound transfixed+pts
heartening inspiriting
rallying
discouraging+pty,ptz
demoralizing demoralising disheartening dispiriting+ptx
frustrating+ptx
burdened
energetic+72p,pu2,pu3,pu4
brisk rattling spanking zippy+pu1,72p
indefatigable tireless unflagging unwearying+pu1,6o0
strenuous+pu1,187,72q
vigorous+pu1,72p,723
dazed foggy groggy logy stuporous+82n,hmi,hmk,hmh
lackadaisical languid languorous+67f,bdf
listless+67j
exploratory explorative+kay,kav,pua
preliminary+pu9,awa,b81
inquiring+puc,pud
investigative investigatory+pub,kkh
inquisitory probing searching+pub
increased+puf,pug,puh,pui
accrued accumulated+pue
hyperbolic inflated+pue,af6
magnified+pue
multiplied+pue
redoubled+pue
decreased reduced+pul,pum,pun
ablated+puk
attenuate attenuated faded+puk
minimized+puk
enlightened
enterprising+6lp,puq
energetic gumptious+pup
enthusiastic+bi0,81y,pus
glowing+pur
unenthusiastic+puu
halfhearted lukewarm+put,676
covetous envious jealous+1gz,bhg,6um
equal+dqi,6fe,pux,puy
coordinate+puw
even+puw,6fg
isothermal+puw,d0a
mismatched uneven+6fu
nonequivalent+6fq
balanced+pv3,pv4
harmonious symmetrical+pv2,hii,6d6
poised+pv2
isotonic isosmotic
equivocal ambiguous+9jr,pv7
evasive+pv6
unequivocal univocal unambiguous+6kk
indelible unerasable
esoteric+pvb
mysterious mystic occult orphic+pva,dm2,ti,fk5
essential+7eb,pvd
substantive+pvc
indispensable+pvf
vital+pve,ibg
admirable+6ea
contemptible+pvi,pvj
abject miserable scummy scurvy+pvh
pathetic pitiable pitiful+pvh
ethical+d8t
complimentary+9pn
belittling deprecating deprecative deprecatory depreciative depreciatory slighting
euphoric+bf1
even+6fg,pvp,pvq
flat level plane+pvo,75e
flush+pvo
uneven+6hc,pvs,pvt,pvu
crinkled crinkly rippled wavy wavelike+pvr
jagged jaggy scraggy+pvr
ragged+pvr,6ux
exact+6je,pvw
rigorous strict+pvv,6hw
approximate approximative+oot,kco
odd
excited+pw0,pw1,pw2
intoxicated drunk+pvz
stimulated stirred aroused+pvz
thrillful+pvz
exciting+pw4,pw5,pw6,pw7
breathless breathtaking+pw3
electrifying thrilling+pw3
glamorous glamourous+pw3,6b7
titillating+pw3
tickling tingling+pw3
commonplace humdrum prosaic unglamorous unglamourous
tame
accusative accusatory accusing accusive+koo,kon
condemnatory condemning+kqh
leftover left remaining unexpended
existent+hh1,okv
nonexistent+pwg
vanished+pwf
extant+pwi
surviving+pwh
expected+pwk,pwl
anticipated awaited+pwj
expectable+pwj
unexpected+6io,pwn,pwo
unanticipated unforeseen+pwm
upset+pwm
expedient+6lo,pwq
opportunist opportunistic timeserving+pwp,6lo
expendable
expensive+7c7,nvv,pwt,pwu
costly pricey pricy+pws,h3k,7c6
costly+pws,7dp
overpriced+pws
cheap inexpensive+7ca
experienced experient+87k,pwy,pwz
practised+pwx
seasoned veteran+pwx,gn5,gn3
inexperienced inexperient+8o0,px1,px2,px3
fledgling unfledged callow+px0,flc
uninitiate uninitiated+px0,6pf,c5j
unseasoned untested untried+px0
explainable interpretable
inexplicable+px6,px7,px8,px9
cryptic cryptical inscrutable mysterious mystifying+px5,830,6km
paradoxical+px5,9s7
unaccountable unexplainable+px5
unexplained+px5
explicit expressed+6kl,pxb,pxc,pxd
definitive unequivocal+pxa,6kk
express+pxa
graphic+pxa
implicit inexplicit+pxf,pxg,pxh
underlying+pxe
tacit understood+pxe
unexpressed unsaid unstated unuttered unverbalized unverbalised unvoiced+pxe
expressible+l7e,kx7,kx2
inexpressible unexpressible+pxk
indescribable ineffable unspeakable untellable unutterable+pxj
inextricable
fingered
external+76n,pxo
outside+pxn
internal
outer
inner
outward+89j
inward+89i,pxu
inner+pxt
interior+pxw
inside+pxv
eyed+pxy
eyelike+pxx
fair+6mm,6lx,py0,py1
antimonopoly antitrust+pxz
sporting sporty sportsmanlike+pxz,hk7
unfair unjust+1g9,py3
cheating foul unsporting+py2,ije
equitable+6mm
faithful+cin,6oy
unfaithful+6p7
loyal+py8
doglike+py7
faithless traitorous treasonable treasonous+6pb,1hx,6p7,gk0
undependable unreliable
infallible+6jk,pyc,pyd
foolproof unfailing+pyb
inerrable inerrant unerring+pyb
familiar+ehi,6in,pyf
acquainted+pye
unfamiliar+6ir,pyh
strange+pyg,6ir
strange+6ir,pyj,pyk,pyl
antic fantastic fantastical grotesque+pyi,6bn,uq
curious funny peculiar queer rum rummy singular+pyi,6is,3f8,6j0
quaint+pyi,6iw
quaint+pyi
fashionable stylish+6k3,pyo
dapper jaunty natty raffish rakish spiffy spruce+pyn
antique demode outmoded passe passee
dated
chic smart voguish+6k3
fast+74v,pyt,pyu,pyv
accelerated+pys
fleet swift+pys,74v,74x
hurrying scurrying+pys
instantaneous instant+pys,74z,isu
quick speedy+pys,74y,74v
rapid+pys,74y
speedy+pys,74y,iv9,n3
slow+758,pz1,pz2
lazy+pz0,20k
sluggish+pz0,75b
fastidious+pz4,pz5
choosy choosey+pz3
finical finicky picky+pz3,alb
fat+6zn,pz7,pz8,pz9
chubby embonpoint plump+pz6,6zp,6zq
fleshy overweight+pz6,6zo,71s
portly stout+pz6,787,6zo
thin lean+6zs,pzb,pzc,pzd
cadaverous emaciated gaunt haggard pinched+pza,6zu
gangling gangly lanky+pza,6zk
scarecrowish+pza
scraggy boney bony scrawny skinny underweight weedy+pza,6zt,6zu,gih
shrivelled shrunken withered wizen wizened+pza
slender slight slim svelte+pza,6zv,791
spare trim+pza,iep
stringy wiry+pza,72h
fatty+7jd,eub,pzk
greasy oily sebaceous oleaginous+pzj,7p4
fatal+6ig,pzm,pzn
deadly+pzl,6if
lethal+pzl,6if
incurable+6n8
favorable favourable+7dj
favorable favourable+7dj
unfavorable unfavourable+pzs
adverse inauspicious+pzr,id3
congratulatory gratulatory+muc,ks5,ks0,kry
clumsy inapt inept+80k
fertile+hor,pzw,pzx
fecund+pzv,hor
rank+pzv,7cc
sterile unfertile infertile+hoh
finished+q00,q01
concluded ended over terminated+pzz
done through+pzz
pending
undone
finished+q05
fattening+q04
roughhewn
finite+7gi,q08
bounded delimited+q07,7gi
infinite+7gh,iss,q0a,q0b
boundless unbounded+q09,7gh
endless+q09,747
inexhaustible+q09
opening+fg,q0e,q0f,q0g
inaugural initiative initiatory maiden+q0d,mjg
introductory+q0d,ktl
starting+q0d
closing+q0i
concluding final+q0h,b8k
first+q0k,q0l,q0m,q0n
archetypal archetypical prototypal prototypic prototypical+q0j,8j0,8j5
initial+q0j
firstborn eldest+q0j,ev2
original+q0j
premier prime+q0j,edy,edz
prime+q0j
last+q0r,q0s
senior+q0q
ultimate+q0q,hg7
intermediate+q0u,q0v,q0w
halfway+q0t
mediate middle+q0t
junior+q0t
fit
crippled halt halting lame gimpy game+iid
disabled handicapped+c5a,iib
dipped lordotic swayback swaybacked+if8
fit+6dh,q12
suitable suited+q11,6dd
unfit+q14
unsuitable+q13,6dv
flexible flexile+lpj,71j,q16
stretched+q15
rigid+704,71m
flexible+69h
inflexible+q1a
adamant adamantine inexorable intransigent+q19,6nv,6lc,6nw
uncompromising+6ns
compromising conciliatory+69h,6rk,kj8
adaptable+j6y,jix,69g,q1e
elastic flexible pliable+q1d,69h
rigid unbending
curly+7ic,q1h
wavy+q1g
straight
native+6j1
adopted adoptive+o1w
foreign+q1m,q1n
alien exotic+q1l,evw,gdy
naturalized+q1l
native+dq4,6j1,q1p
homegrown+q1o
foreign+q1r,q1s
abroad overseas+q1q
external international+q1q
unforgettable+q1u,q1v
haunting+q1t
memorable+q1t
tolerant+kch,6l6
revengeful vindictive vengeful
formal+6ru,2al,q1z
starchy stiff buckram+q1y
informal+6i5,q21
casual daily+q20
colloquial conversational+ahj
epistolary epistolatory+9le
unliterary nonliterary
fortunate+q26,q27,q28
well+q25
providential+q25
lucky+q25,gtk,icz
unfortunate+dqr,q2a,q2b,q2c
abject+q29
calamitous disastrous+q29,av8
dispossessed homeless roofless+q29,f3q,hga
hapless miserable misfortunate pathetic piteous poor+q29,ib4,bhv,auk
fragrant+85a,6y1,q2f,q2g
odoriferous odorous scented+q2e,6y1
perfumed scented+q2e
fetid foetid foul funky noisome smelly+6y0,6y2
sour rancid+6z4,6z8
bound+q2k
conjugate conjugated+q2j
unfixed
free+q2n,q2o,q2p,q2q
escaped+q2m
autonomous sovereign+q2m,hkj,hkg
emancipated+q2m
footloose+q2m
unrestricted+q2m
cornered trapped treed
captive confined imprisoned jailed+eca,fw8,hl0,hkr
frequent+iuw,oa2,mzm
infrequent+79u,q2w,q2x
occasional+q2v
rare+q2v,79u
fresh+6sz
stale
preserved+q31
dried dehydrated desiccated+q30
friendly+ewp,q33
affable amiable cordial genial+q32,693,698,bho
hostile+1tq
frozen+q36,q37
frostbitten+q35
icy+q35,70q
unfrozen+q39
liquescent melting+q38
fruitful+7cb,q3b,q3c
breeding+q3a
generative procreative reproductive+q3a,j0i,j0h
abortive stillborn unsuccessful+jn1
full+q3f,q3g,q3h,q3i
awash flooded inundated overflowing+q3e
chockablock chockful+q3e
congested engorged+q3e
filled+q3e
laden loaded ladened+q3e
overladen overloaded+q3e
stuffed+q3e
untouched untasted+q3e
empty+ibn,q3o,q3p,q3q
blank+q3n,ibo
glassy glazed+q3n
lifeless+q3n,hlj
looted pillaged plundered ransacked+q3n
vacant+q3n,ibq,o3f,ni9
vacant+q3n
functional+q3v
utilitarian+q3u,7cg,gma
nonfunctional+q3x
cosmetic decorative ornamental+q3w,3gs,mn9,6cb
amiss haywire
equipped equipt+q40
visored+q3z
fledgling fledgeling
furnished
specified+q44
mere+q43
general+6go,q46,q47
overall+q45
widespread+q45
specific+q49,q4a,q4b
particular peculiar special+q48,6gm,6gi
particular+q48,6gi
unique+q48,6gl
centralized centralised
suburbanized suburbanised
technical+il1
branded
generous+6ld,q4h,q4i
bighearted bounteous bountiful freehanded handsome giving openhanded+q4g,6lh,79l,6lf
lavish munificent overgenerous unsparing unstinted unstinting+q4g,7c8,1g6
generous+6ld
genuine echt+6hv,q4l
authentic unquestionable veritable+q4k,6g0,6hv
assumed fictitious fictive pretended sham+f5w,3pe,9ux
bogus fake phony phoney bastard+2q2,f5a,f5w
inauthentic unauthentic+hhn
mock
pseudo
unglazed glassless
glorious+i9w,q4t,q4u,q4v
celebrated historied storied+q4s
elysian inspired+q4s
empyreal empyrean sublime+q4s
illustrious+q4s,7e6
unsung+i9q,i9s
good+7bx,q4z,q50,q51
bully corking cracking dandy groovy nifty peachy swell smashing+q4y
satisfactory+q4y,6ii,op7,lgl
solid+q4y
bad+7c3,q53,q54,q55
atrocious awful unspeakable+q52,6hs
deplorable lamentable sorry+q52,7bq,kuk
horrid+q52,6hs
icky crappy lousy rotten shitty stinking stinky+q52,7bt,9kg
ill+q52
angelic angelical beatific saintlike saintly sainted+g3d,g3c,6mi
redemptive redeeming saving+ogs
evil+6mq,q5b,q5c,q5d
atrocious flagitious monstrous+q5a,fiq,azl,uk
sinister+q5a,ijf
demonic diabolic diabolical fiendish hellish infernal satanic unholy+q5a,6n4,fiq
despicable vile slimy+q5a,6jq,6mr
devilish diabolic diabolical+q5a,f2l,fiq
amiable+bho,693
equable placid+6rh,bda
bristly prickly splenetic waspish+bhq
cantankerous crotchety ornery+6is,681
crabbed crabby cross fussy grouchy grumpy+f0d,681,bhr,680
fractious irritable peevish peckish pettish petulant testy tetchy techy+bhs,bhr,683,f0d
crusty curmudgeonly gruff+6s8,el8,6sa
dour glowering moody morose saturnine sullen+682
huffish sulky+bhn,bhe,682
shrewish nagging+685
snappish snappy+683
spoiled spoilt
surly+683
graceful+700,q5u
lissome lissom lithe lithesome supple+q5t,702
awkward+80k,q5w,q5x
gawky clumsy clunky ungainly unwieldy+q5v,703,fco
labored laboured strained+q5v
gracious+701,6ry
gradual+757,q60
piecemeal stepwise+q5z
sudden+753,q62
abrupt+q61,753
steep+75y
grateful thankful+bc5,q65
appreciative+q64,mx3,bc5
ungrateful thankless unthankful+bc6
happy+hjw,q68,q69,bep
blissful+q67,hjy
golden halcyon+q67
unhappy+bff,q6b
miserable suffering+q6a,ib4
regretful sorry
unregretful unregretting
hard+q6f,q6g,6tu
firm+q6e,6u6
granitic granitelike rocklike stony+q6e
soft+6tv,q6i,q6j,q6k
cushioned cushiony padded+q6h
demulcent emollient salving softening+q6h,3h6
downy downlike flossy fluffy+q6h,6tx,3sq
flocculent woolly wooly+q6h,om3
spongy squashy squishy spongelike+q6h,6tw,6u2
hard+6mb,q6o,q6p
calculating calculative conniving scheming+q6n,7xp,kvv
hardened+q6n
soft+6rt
harmless
catastrophic ruinous+ija,ax1
damaging detrimental prejudicial prejudicious+b57
ill
harmonious+a8q,6yg
healthful+q6x,q6y,q6z,q70
curative healing alterative sanative therapeutic+q6w,54r,j2k
drugless+q6w
salutary+q6w,7bx
preventive preventative prophylactic+q6w,50c,21w
crippling disabling incapacitating
infective morbific pathogenic+j36,j33
healthy+ib3,hoo,q74,q75
flushed rosy+q73,hop,6xv
lusty+q73,724,723
rubicund ruddy sanguine+q73,6xv
unhealthy+hot,q78,q79,q7a
asthmatic wheezing wheezy+q77,1l4,i5k,hsz
cankerous ulcerated ulcerous+q77,hw3,hw6
diseased morbid pathologic+q77,6ie
edematous dropsical+q77,i27
foaming foamy frothing+q77
inflamed+q77
inflammatory+q77,j15
sallow sickly+q77,6xx
sunburned sunburnt+q77
celestial supernal
divine godly+dmn,6l0
divine+dm5
divine+25q
earthbound
digestible+lhs,q7n
predigested+q7m
headless
heavy+71s,q7q,q7r
dense+q7p,6u8
ponderous+q7p,71t
light+71w,q7t,q7u
lightweight+q7s
buoyant floaty+q7s,71x,n4d
burdensome onerous taxing
distressing distressful disturbing perturbing troubling worrisome worrying+72u
leaden weighted
fooling
heavy
lumbering ponderous+71t
heedless unheeding+q82
indifferent+q81
enabling
helpful+7cj,q85,q86,q87
facilitatory+q84
laborsaving laboursaving+q84
stabilizing stabilising+q84
heterogeneous heterogenous+q89
assorted miscellaneous mixed motley sundry+q88,cr8
homogeneous homogenous+6f2,6f9,q8b
uniform+q8a,6f8,6h3
homozygous+ijs
heterozygous+ijt
homosexual+f3t,1mq
graded ranked stratified
high+czm,789,7bg,q8h
commanding overlooking+q8g
eminent lofty towering+q8g,6ed,7bg
upper+q8g
low+7bh,q8l,q8m
nether under+q8k
squat underslung+q8k
raised+q8o,q8p
elevated+q8n
upraised lifted+q8n
raftered
high+q8s,q8t,q8u,q8v
graduate postgraduate+q8r,ezf
higher+q8r
utmost+q8r,7an
soaring+q8r
low+q8x
depressed+q8w
adenoidal pinched nasal+afx,6yt
peaky spiky
shrill+6yv
screaky screechy squeaking squeaky squealing+b2k,b29,agb
soprano treble
imitative+ms8,q94
parrotlike+q93
upland highland+ddi,q96
mountainous+q95,dfk
honest honorable+6of,6op
dishonest dishonorable+q99,q9a
misleading+q98,oir,kpk
thieving thievish+q98
truthful+6or
mendacious
august revered venerable
disgraceful ignominious inglorious opprobrious shameful+iab,ia7
hopeful+e3g,bgb,q9g
anticipant anticipative expectant+q9f,bcv,kgd,kgc
hopeless+bgf,q9i,q9j,q9k
bleak+q9h
despairing desperate+q9h
despondent heartsick+q9h,bg0,mxh
helpless+q9h
horizontal+76s,q9n
level+q9m
vertical perpendicular+5yv,76t,q9p
upright unsloped+q9o,76t
atilt canted leaning tilted
aslant aslope slanted slanting sloped sloping+cl0
erect+773,5yv,76t,q9t
standing+q9s
bended bent
prostrate
hunched stooped stooping
prone
supine resupine
seated sitting
running+qa1
jetting spouting spurting squirting+qa0
stagnant+hm3,ota
inhospitable+qa4,qa5
barren bleak desolate+qa3,cvo,7ce
godforsaken waste+qa3,d56,cvo
hostile+bh9,qa7,qa8,qa9
belligerent+qa6,egw,689,lb1
antagonistic antipathetic antipathetical+qa6,bbw,hjb
opponent opposing+qa6,e0j,l8z,l89
amicable+694
hot+70u,qac,qad,qae
blistering blistery+qab
fiery igneous+qab,hb8,70w
heated het+qab
overheated+qab
scorching+qab
sizzling+qab
sultry stifling sulfurous sulphurous+qab,gvw
sweltering sweltry+qab
cold+861,70p,qal,qam
frigid gelid glacial icy+qak,70q
refrigerated+qak
shivery+qak,1n6
unheated unwarmed+qak
wintry wintery+isf
sultry+baf
cold+674,qas
frosty frozen glacial icy+qar,674
human+6e2,qau
fallible imperfect+qat,icb
inhuman
godlike
herculean+7ez
subhuman
humanitarian+8lt
inhumane+6l8,qb1,qb2,qb3
barbarous brutal cruel fell roughshod savage vicious+qb0,6l9,e79,72y
beastly bestial brute brutish+qb0,j4o,j4n,jrk
inhuman insensate+qb0,6l8
humorous humourous+9vv,68o,qb5,qb6
bantering facetious+qb4
amusing comic comical funny laughable mirthful risible+qb4,67x,bf3,iys
ironic ironical wry+qb4,9vy
farcical ludicrous+qb4,9rj,9k1,a85
hilarious uproarious+qb4,bf3
jesting jocose jocular joking+qb4,9w3,v0,bf5
witty+qb4,goi,9vv
hungry+ho0
hurried+752,qbe,qbf
quick+qbd,74v,74y
hasty headlong+qbd,752
unhurried+758,qbh
deliberate+qbg,758
identifiable+kb6,k8q,qbj,qbk
classifiable distinctive+qbi,6gm
recognizable recognisable placeable+qbi
elusive+ot7
unrecognizable unrecognisable
impaired+qbo
diminished lessened vitiated weakened+qbn
important+7e3,qbq,qbr,qbs
essential+qbp,8hm,7eb,ibg
cardinal central fundamental key primal+qbp,8hm
chief main primary principal master+qbp
distinguished+qbp
great+qbp,7e6
measurable+qbp
serious+qbp
strategic+qbp
unimportant+i9s,7ef,qbz
fiddling footling lilliputian niggling piddling piffling petty picayune trivial+qby,kof,5x3,7eg
impressive+6do,6eb,mu3,mu6
amazing awesome awing+qc0
arresting sensational stunning+qc0
staggering stupefying+qc0
baronial imposing noble stately+qc0,6ed
dazzling fulgurant fulgurous+qc0
dramatic spectacular striking+qc0,6cu,atg
expansive grand+qc0,78v,6ec
formidable+qc0
majestic+qc0,6ed
magnificent+qc0,6eb,6k4,6b4
grandiose+qc0
thundering+qc0
unimpressive+qce
unimposing+qcd
noticeable+6cr,nl6,qcg,qch
observable+qcf,nnm,nl7,9mg
marked pronounced+qcf
improved+qcj,qck
built reinforced+qci
landscaped+qci
unimproved
inclined+qcn,qco,qcp
apt disposed given tending+qcm,6ub
fond+qcm,bb8
prone+qcm,6ue
reluctant+68g
incoming+qcs,qct
future+qcr,740
inflowing influent+qcr
outgoing
indulgent+67r,qcw,qcx,qcy
decadent+qcv
epicurean luxurious luxuriant sybaritic voluptuary+qcv,79p,ie8
gay+qcv
stern
monkish
developing underdeveloped
infectious+936,qd3
catching communicable contagious contractable transmissible transmittable+qd2,nt9,hs2,ayv
exemplifying illustrative+l3l
revealing telling telltale+9y6
informed+qd7
knowing+qd6,82e
distorted misrepresented perverted twisted
inhabited+qda,qdb,qdc,qdd
colonized colonised settled+qd9
peopled+qd9
populated+qd9
populous+qd9
abandoned derelict deserted+2gd
ancestral hereditary patrimonial+h0r,e2b
familial genetic hereditary inherited transmitted+nt9,hbr,f97
acquired
congenital inborn innate
inhibited+qdk,qdl
repressed+qdj
smothered stifled strangled suppressed+qdj
earthy
injured+qdo,qdp
hurt wounded+qdn
lacerate lacerated mangled torn+qdn
intact inviolate+ic5
unharmed unhurt unscathed
innocent guiltless+hk5
guilty+hk9,qdu,qdv
criminal+qdt,hkd
punishable+qdt
inspiring
instructive informative+knt,knl,qdy,qdz
doctrinaire+qdx
educational+qdx,1og
explanatory+qdx,kwz
expository expositive+qdx,kya
interpretative interpretive+qdx,kwt
edifying enlightening
enlightening informative illuminating+knt
segregated unintegrated
coordinated interconnected
combined+qe8
occluded sorbed+qe7
disintegrative+jqh
intellectual
mindless+7ei
intelligent+7xc,qed,qee,qef
clever+qec,7xo
brainy brilliant+qec,6vo,7xi,ey6
bright+qec,7xo
unintelligent+gej,80b
slurred
intended+qej,qek,qel
conscious witting+qei,82b
deliberate calculated measured+qei
intentional+qei
unintended+qen,qeo
causeless fortuitous uncaused+qem,6g9
unintentional unplanned unwitting+qem
intensifying+qeq
deepening thickening+qep
interspecies interspecific
interested+822
apathetic indifferent+67i,b9x
blase bored
dulled benumbed
interesting+qex
absorbing engrossing fascinating gripping riveting+qew
boring deadening irksome tedious tiresome wearisome+bg5,7g6
intrinsic intrinsical+qf0
constitutional inbuilt inherent integral+qez,hhd
alien+6j0
external outside+76n
extraneous
introspective introverted+k9s
intrusive+6lu,ndf,khx,qf6
interfering meddlesome meddling officious busybodied+qf5,6lu
bellied bellying bulbous bulging bulgy protuberant+osn,762
jutting projected projecting protruding sticking
starting
bracing brisk refreshing refreshful+6sz
exhilarating
renewing restorative reviving revitalizing revitalising+5ul,j8e
debilitating+qfe,qff
debilitative enervating enfeebling weakening+qfd,jpu
draining exhausting+qfd
inviting+qfh,qfi
tantalizing tantalising tempting+qfg
tantalizing tantalising+qfg
unwrinkled wrinkleless
isotropic isotropous+6se
glad+ber
sad+hk2,bff,qfn,qfo
bittersweet+qfm
doleful+qfm,bfq,bfg
melancholy melancholic+qfm,i68
tragic tragical+qfm,av8
sorrowful+hk2,bfq,qfs,qft
anguished tormented tortured+qfr
dolorous dolourous lachrymose tearful weeping+qfr,bfm,bfr
lamenting wailing wailful+qfr
lugubrious+qfr
mournful plaintive+qfr,bfq
woebegone woeful+qfr
joyous+bes,qfz,qg0,qg1
ecstatic enraptured rapturous rapt rhapsodic+qfy,hjz,hju
elated gleeful joyful+qfy,bev,kpv,bes
festal festive merry+qfy,us
gay jocund jolly jovial merry mirthful+qfy,bf3,68z,b7f
unsmiling
juicy+c3o
just+6mm,qg6,qg7
fitting meet+qg5,6dh
rightful+qg5,6mn
gratuitous
kind+6lz,u,qga,qgb
benevolent kindly openhearted+qg9,6m3,6le
gentle+qg9,6rt
unkind
known+qge,qgf,qgg
celebrated famed famous illustrious notable noted renowned+qgd,fcw,7e6,i9x
identified+qgd
legendary+qgd
unknown+gdy,qgi
undiscovered unexplored+qgh
understood+qgk
interpreted taken+qgj
undigested
labeled labelled tagged
large big+78u,782,qgo,qgp
sizable sizeable+qgn,78v
astronomic astronomical galactic+qgn
bigger larger+qgn
bouffant puffy+qgn
spacious+qgn,78v,78w,7bd
bulky+qgn,78g
colossal prodigious stupendous+qgn,8j9
enormous tremendous+qgn,78v
elephantine gargantuan giant jumbo+qgn,eyf
epic heroic+qgn
extensive+qgn,78y,k2q
gigantic mammoth+qgn,eyf,c9y
great+qgn,78v
huge immense vast brobdingnagian+qgn,78v
humongous banging thumping whopping walloping+qgn
massive monolithic+qgn,71t
monstrous+qgn,ewe
mountainous+qgn
outsize outsized oversize oversized+qgn,784
plumping+qgn
titanic+qgn,egu
voluminous+qgn,78g
small little+78z,qhb,qhc,qhd
bantam diminutive lilliputian midget petite tiny flyspeck+qha,790,785,fbt
bitty bittie teensy teentsy teeny wee weeny weensy+qha,790
elfin elflike+qha
infinitesimal minute+qha,790
miniature+qha
smaller littler+qha
smallish+qha
drafty draughty+gyq
oozing oozy seeping+b5z
rainproof waterproof waterproofed+623,530
chinked
upwind weather
legal+qho
judicial+qhn,f8i
illegal+qhq,qhr,qhs,qht
bootleg contraband smuggled+qhp,3b5
extralegal nonlegal+qhp
illegitimate outlaw outlawed+qhp,6jw,ekl
misbranded mislabeled+qhp
decipherable readable+6kb,6kd,6ke
legitimate
like+6f0,6f6
unlike
alike+6f6,6f0
likely+6g4,qi0,qi1,qi2
liable+qhz,6ub
probable+qhz
promising+qhz
unlikely+qi4
remote+qi3,779
probable+6g4,77s
improbable unlikely+6g8,qi7
supposed+qi6
unlimited+7gh,qi9
untrammeled untrammelled+qi8
linear additive+kxm,j9b
figurative nonliteral+qic
poetic+qib
illiterate+qie,qif
preliterate+qid
semiliterate+qid
live unrecorded
recorded+qii
filmed+qih
livable liveable+onv,qik
habitable inhabitable+qij,6dw
loaded
unloaded
epidemic+b6d,qio
pestilent pestilential pestiferous plaguey+qin
gloved+qiq
gauntleted+qip
legged
logical+6hy
absurd+9k1
extended+qiv,qiw
outspread spread+qiu
stretched+qiu
long+7b7,qiy,qiz,qj0
elongate elongated+qix
elongated lengthened+qix
far+qix,779
short+7b8,qj2,qj3
abbreviated+qj1
shortened+qj1
long+744,qj5,qj6,qj7
extended lengthy prolonged protracted+qj4,746
durable lasting+qj4,74b
endless interminable+qj4,iuj,747
lifelong+qj4
longstanding+qj4
nightlong overnight+qj4
short+qjc,qjd
brief+qjb,748
fleeting fugitive momentaneous momentary+qjb,isy,74i
cross transverse transversal thwartwise
tight+qjg,qjh
clenched clinched+qjf
viselike+qjf
lost+qjj,qjk
missing+qji
squandered wasted+qji
found
lost+qjn,qjo
damned unredeemed unsaved+qjm
destroyed ruined+qjm
saved+qjq
rescued reclaimed+qjp
confiscate forfeit forfeited
loud+6yw,qjt,qju,qjv
deafening earsplitting thunderous thundery+qjs,b0d
earthshaking+qjs
shattering+qjs
shouted yelled+qjs
gentle+6rt
hushed muted subdued
booming stentorian+gd4
sonorous+6yu
adorable endearing+6b8,mux
angelical cherubic seraphic sweet+6hq,dn0,g3c,dmu
hateful+qk4
abominable detestable execrable odious+qk3,bc0,mum
adored idolized idolised worshipped
beloved darling dear+e7s,em5
cherished precious treasured wanted+7bu
favored favorite favourite pet preferent+8x7,em5,89o
estranged
despised detested hated scorned
loving+bgw,66t,qkc,qkd
adoring doting fond+qkb,66t
affectionate fond lovesome+qkb,bgr,66u,66t
amative amorous+qkb,bgp
amatory romantic+qkb,hfc
frigid+674
unlucky luckless
magnetic magnetized magnetised+4ga
major+7ae
minor+7af
major+qkm
leading prima star starring stellar+qkl
minor+qko
insignificant peanut+qkn,7eh
uncheckable
male+709,qkr
antheral staminate+qkq
female
unasterisked unstarred
married+qkv
joined+qku
unmarried+qkx,qky,qkz
divorced+qkw
unwed unwedded+qkw
widowed+qkw
unmated
masculine+709,ql2
manful manlike manly virile+ql1,69v,fea,dqa
feminine+69z,ql4
female distaff+ql3,ifx,dpz
unwomanly
feminine+95x
duplicate matching twin twinned
mated paired
mismated unsuited
unmatched unpaired
adult grown grownup+dor
marriageable nubile
prepubescent prepubertal+imv
pubescent+imw
mature
immature+i8v,qlh
childish infantile+qlg,6t3
ripe+i8q,i8t
maximal maximum
minimal minimum+qll,qlm,qln
borderline marginal+qlk
negligible+qlk
nominal token tokenish+qlk
meaningful+7e9,qlp
meaning pregnant+qlo,9jj,8hl,kwb
meaningless nonmeaningful+9k0,qlr,qls,qlt
empty hollow vacuous+qlq,7ei
insignificant+qlq,7eh
mindless+qlq,7ei
nonsense nonsensical+qlq,9k0
measurable mensurable+7gj,kar,jxj
illimitable limitless measureless unmeasured+7gh
meaty+bml
mechanical+5q,qlz,qm0,qm1
automatic automatonlike machinelike robotlike robotic+qly,jwu,e5d
mechanistic+qly,df3
mechanized mechanised+qly
melodic+a8c,85n,6yf,a8s
lyrical+qm2
tuneful melodious+a8s,853
dissolved
molten liquefied liquified
merciful+bhx,21b
merciless unmerciful+bcc,qm9
pitiless remorseless ruthless unpitying+qm8,bcc,6lb
mild+6rt,qmb,qmc
gentle+qma,6rt
moderate temperate+qma,79w
intense+72r,qme,qmf,qmg
concentrated+qmd
exquisite+qmd
extreme utmost uttermost+qmd,7an
fierce tearing vehement+qmd,72x
intensive+qmd,72r
profound+qmd
screaming+qmd
severe wicked+qmd,6hs,72s,6cy
terrific+qmd
unabated+qmd
involved+qmp,qmq,qmr
concerned+qmo
embroiled entangled+qmo
implicated+qmo
combatant+egw,l91
civilian+efh,qmu
civil+qmt
military+qmw
soldierly soldierlike warriorlike martial+qmv,gac
alleviated eased relieved
arrant consummate sodding staring utter unadulterated
undiminished unrelieved
stiff+71m
portable+4z7
metallic metal+qn3,qn4
gold+qn2,h6s
silver+qn2
nonmetallic nonmetal
moderate+7c9,79w,qn7,qn8
medium+qn6
fair fairish reasonable+qn6,7c9,6lx
modest+qn6,7c9
exaggerated overdone overstated
excessive inordinate unreasonable+79y,op1,la1
extreme
extremist radical ultra
modern+743,qnf,qng,qnh
contemporary+qne
neo+qne
ultramodern+qne
antebellum
coy demure overmodest+6i9,6r0
modest+6r4
modified+qnm,qnn
adapted+qnl
restricted+qnl
softened
bilingual
monotonic monotone
moral+6mf,qns
moralistic+qnr,d8t,6mf,aj2
immoral+6mo
illicit+qnv
adulterous extramarital+qnu
many+qnx
numerous legion+qnw,7ab
few+cqh,7ag
much+78h,qo0,qo1
such+qnz
untold+qnz
little slight
mortal+7,74k
immortal+74l
motivated+qo6
impelled+qo5
moving+qo8
affecting poignant touching+qo7,7go
moving+qoa,qob,qoc,qod
ahorse ahorseback+qo9
oncoming+qo9
blown+qo9
flying+qo9
aflare flaring+qo9
restless+qo9,6hj
wiggly wriggling wriggly writhing+qo9,oq
motionless static still+hlj,hlv
fixed set+hlk
frozen rooted
inert+6hm
national+c5l
international+qon
global world+qom,dcc
natural+qop
earthy+qoo
natural
artificial+qos,qot,qou,qov
stylized stylised+qor
ersatz substitute+qor
faux imitation simulated+qor,3pe
semisynthetic synthetic+qor
painted+qor
supernatural+dm2,qoy,qoz,qp0
apparitional ghostlike ghostly phantasmal spectral+qox,dnq,8g7,6it
eldritch weird uncanny unearthly+qox,6iv
elfin fey+qox
magic magical sorcerous witching wizard wizardly+qox,8n3,8lx,5u
marvellous miraculous+qox,atc,atd
metaphysical+qox
nonnatural otherworldly preternatural transcendental+qox
talismanic+qox,2j2
ultimate+hg7,qp7,qp8,qp9
crowning+qp6
eventual+qp6
final+qp6
supreme+qp6
necessary+ibb,dft,qpc,qpd
essential indispensable+qpb,dft,7eb
needed needful required requisite+qpb,dft,ibc
unnecessary unneeded+qpf,qpg
excess extra redundant spare supererogatory superfluous supernumerary surplus+qpe,gfg,7a5,7a6
needless+qpe
net nett
gross+h0d,qpj
overall+qpi
neurotic psychoneurotic+fl9,i69,qpl,qpm
compulsive+qpk,ehn,d8f,d8r
disturbed maladjusted+qpk
hysteric hysterical+qpk
pathological+qpk
together
nice
nasty+6hs,6m7,qps
hateful mean+qpr,6md
noble+6ol,qpu
exalted lofty rarefied idealistic+qpt,6om,6k4
noble+i97,cqi,qpw,qpx
aristocratic aristocratical patrician+qpv,fqa,e42,6k2
august lordly+qpv,6rr
coroneted highborn titled+qpv
regal+qpv,ere
normal+qq1,qq2,qq3
average mean+qq0,8pc,8p7
median+qq0,8pb
modal+qq0
abnormal+iez,1ft,qq5,qq6
aberrant deviant deviate+qq4,oom,if2,1fu
anomalous+qq4,ifb,dou
defective+qq4
north+qq9,qqa,qqb
northerly northern+qq8
northeastern northeasterly northeast+qq8
northwestern northwesterly northwest+qq8
south+qqd,qqe,qqf
southbound southward+qqc
southerly southern+qqc,76r
southeast southeastern southeasterly+qqc
northern+qqh,qqi,qqj
blue+qqg
union+qqg,fn9
yankee+qqg,grl
southern+qql
confederate+qqk,ehw
unnoticed+qqn,qqo,qqp
disregarded forgotten+qqm
ignored neglected unheeded+qqm
overlooked unmarked unnoted+qqm
detected+qqr,qqs
sensed perceived+qqq
heard+qqq
ascertained discovered observed
unexplained
obedient+28i,og3
disobedient+29k,og4,qqx,qqy
obstinate wayward+qqw
froward headstrong wilful+qqw
objective nonsubjective+6qi,qr0
neutral+qqz,8xj
subjective+qr2,qr3
personal+qr1
prejudiced+qr1
obligated+qr5,qr6,qr7
obliged+qr4
indebted+qr4
supposed+qr4
obvious+6cr,qr9,qra
apparent evident manifest patent plain+qr8,6kj,6cr,8c4
axiomatic+qr8
choked
occluded
thrombosed
abhorrent detestable repugnant repulsive+nr9,mxb,bc2,agh
disgusting disgustful distasteful foul loathly loathsome repellent repellant repelling revolting skanky yucky+nr9,mxb
hideous horrific outrageous+aup,6rc,6hs
objectionable obnoxious
savory savoury
defensive+lbw
offensive violative+op0,ohy,ohv
apologetic excusatory+kt0,9th,9lv
official+qrn
formal+qrm,b7s
unofficial+qrp
informal+qro
established constituted+qrr,qrs,qrt
implanted ingrained planted+qrq
grooved+qrq
legitimate+qrq
old+6sx,qrv,qrw,qrx
antique+qru,2k4
patched+qru
secondhand used+qru
new+6sy,qrz,qs0,qs1
fresh+qry,6j3
newborn+qry
recent+qry
revolutionary radical+qry,b5g
virgin+qry
old+6t1,qs5,qs6,qs7
aged elderly older+qs4,c4y
ancient+qs4,e2f
doddering doddery gaga senile+qs4,ine
emeritus+qs4
venerable+qs4
young+i8v,6t2,qsb,qsc
teen teenage teenaged+qsa,e0c,imu,jez
boyish boylike schoolboyish+qsa,69w
childlike childly+qsa,eeu
girlish schoolgirlish+qsa,6a3
newborn+qsa
puppyish puppylike+qsa
tender+qsa
youngish+qsa
youthful vernal+qsa
open
shut unopen closed
open+qsn,qso
opened+qsm
yawning+qsm
closed+qsq
drawn+qsp
opened+qss
agape gaping+qsr
shut+qsu
compressed+qst
embedded
surrounded encircled
active fighting+hlm
timely seasonable+73x,6dm
optimistic+bgc,qt0,qt1
pollyannaish upbeat+qsz,bf7
rosy+qsz
pessimistic+bgj,qt3
demoralized demoralised discouraged disheartened+qt2
orderly+6h2
disorderly+qt6,qt7,qt8,hj2
boisterous rambunctious robustious rumbustious unruly+qt5
mobbish moblike+qt5
raucous rowdy+qt5,hj2
ordered+qta
sequent sequential serial successive+qt9,73k,o5h,9j4
organized+qtc
methodical+qtb,81b,6h2
disorganized disorganised+qte,qtf,qtg
disordered upset+qtd
chaotic+qtd
scrambled+qtd
organized
unstructured
ordinary+6il,qtk,qtl,qtm
characterless nondescript+qtj,flv
commonplace+qtj
everyday mundane quotidian routine unremarkable workaday+qtj,6il
extraordinary+qto,qtp,qtq,qtr
exceeding exceptional surpassing+qtn,8bt
fantastic howling marvelous marvellous rattling terrific tremendous wonderful wondrous+qtn,atd,6ea,6k4
frightful+qtn,6hs
remarkable singular+qtn
special+qtn,6gm
wonderworking+qtn
arranged+qtv
laid+qtu
disturbed
misplaced
oriented orientated+qtz,qu0,qu1
directed+qty
headed+qty
minded+qty
alienated anomic disoriented+i81
confused disoriented lost+82u
dimensioning
confusing
estranging
original+4i1,6j2,qu8,qu9
freehand freehanded+qu7
novel+qu7,7z1
germinal originative seminal+qu7,olz,8cs
banal hackneyed shopworn stock threadbare timeworn trite+aj5
bromidic corny platitudinal platitudinous+aj5
orthodox
unorthodox+quf
reformed+que
outdoor+quh
alfresco+qug
covered+quj,quk,qul,qum
beaded+qui
cloaked draped mantled wrapped+qui
crusted encrusted crusty crustlike+qui
dabbled spattered splattered+qui
drenched+qui
overgrown+qui
thickspread+qui
tiled+qui
coated+qus
oily+qur
lipped
overt+692,quv,quw
bald barefaced+quu
undisguised+quu
clandestine surreptitious undercover+cos
cloaked disguised masked
paid+qv0
compensable paying remunerative salaried stipendiary+quz,nui
unpaid+qv2
owing undischarged+qv1
painful+bay,6dr,qv4,qv5
aching achy+qv3,i2s
agonizing agonising excruciating harrowing torturing torturous torturesome+qv3,i3w,bb1
poignant+qv3,hk4
racking wrenching+qv3
sore tender+qv3,i3t,80y
painted+qva
whitewashed+qv9
unstained unvarnished
undepicted unpictured
palpable+6gc
subtle+ot7
parallel
oblique+75o,qvh
diagonal+qvg
orthogonal rectangular
pardonable
mortal+6if
inexcusable+qvm
insupportable unjustifiable unwarrantable unwarranted+qvl
partial+8xb
impartial+8xe,qvp,qvq
disinterested+qvo
dispassionate+qvo
impassable unpassable
passionate+b9m,qvt,qvu,qvv
ablaze aflame+qvs
ardent fervent fervid fiery impassioned perfervid torrid+qvs,b9p,66z
lustful lusty concupiscent+qvs,bae,bag,1h4
unimpassioned
past+73z,qvy,qvz,qw0
ancient+qvx,e2e
bygone bypast departed foregone+qvx,ilc
chivalric knightly+qvx,f9g,8kq
erstwhile former onetime quondam sometime+qvx
previous+qvx
historic historical+qvx,7e8,ile
last+qvx
recent+qvx,73p
prehistoric prehistorical+qvx,itg
then+qvx
present+il7,741,qw9,qwa
existing+qw8
immediate+qw8,74z
future+ilf,740,qwc
approaching coming forthcoming upcoming+qwb,hnh
born
unborn
paternalistic+8wu
maternal+6ou
wifely wifelike uxorial+gme,gqe
patient+67v,qwj
diligent persevering+qwi
impatient+i77
patriarchal+fq8,c79
prepackaged prepacked
patriotic+6p3,qwo
chauvinistic jingoistic nationalistic superpatriotic+qwn,6p6,6p3,eef
unpatriotic disloyal
peaceful+qwr
peaceable+qwq,hil
militant hawkish warlike+8zc
stormy tempestuous+hja,hj6,b9q
penitent repentant+bfv,mwf,mwe,fqy
contrite remorseful rueful ruthful+qwu,bfq,bfs,bfo
perceptive+bd3,84z,k76,qwx
acute incisive keen penetrating penetrative piercing sharp+qww,7xn,kgy,7fr
understanding+qww
blind
unobservant unseeing
perceptible+k76,710,qx2,qx3
detectable noticeable+qx1,6cr,nl6
discernible+qx1,nr5
faint+qx1,6yz
recognizable+qx1
perfect+qx7,qx8,qx9,qxa
faultless impeccable incorrupted+qx6,6qx
flawless unflawed+qx6,ic2
ideal+qx6,6n3
idealized idealised+qx6
idyllic+qx6,aur
imperfect+icb,qxd
defective faulty+qxc,icg
permanent lasting+74b,7ir,749,qxf
abiding enduring imperishable+qxe,74b
ageless aeonian eonian eternal everlasting perpetual unending unceasing+qxe,74a,hh8,isq
standing+qxe
impermanent temporary+74f,qxj,qxk,qxl
acting+qxi
ephemeral passing transient transitory fugacious+qxi,74h,74g,gk9
improvised makeshift+qxi
interim+qxi
temporal+qxi
reversible
irrevocable irrevokable
forbidden prohibited proscribed taboo tabu verboten
admissible
indulgent lenient+67r,6l7,21a
blockading
clogging hindering impeding obstructive+m6b
perplexed+82z,qxw,qxx,qxy
nonplused nonplussed puzzled+qxv
baffled bemused bewildered confounded confused mazed+qxv,82u
questioning quizzical+qxv
personal+qy0,qy1
individualized individualised personalized personalised+qxz
own ain+qxz
impersonal
persuasive+7f2,kjb,oju,qy4
coaxing ingratiatory+qy3
dense+78q,77j
porous+6u1
receptive+68e
impervious imperviable+6ua,qy9
soundproof+qy8
physical+66k,6ge,qyb,qyc
animal carnal fleshly sensual+qya,baf,j5o,66i
bodily corporal somatic+qya
mental+8wt,7xd,qye,qyf
intellectual rational noetic+qyd,e
psychic psychical+qyd,gat,7wy
psychological+qyd
devotional
impious+qyj
godless irreverent+qyi,8xv
religious+6kx,8jv,qyl,qym
churchgoing+qyk
devout+qyk,6kx
interfaith+qyk
atheistic atheistical unbelieving+e4z
lapsed nonchurchgoing
nonobservant
implacable+qys
grim inexorable relentless stern unappeasable unforgiving unrelenting+qyr,67t,6lc,6cy
brindled brindle brinded tabby
dappled mottled
dotted flecked specked speckled stippled
floral flowered
marbled marbleized marbleised
slashed
streaked streaky+6b0
striped stripy+6b0,2og
veined venose veinlike
austere+6cz
fancy+qz4,qz5,qz6,qz7
aureate florid flamboyant+qz3
baroque churrigueresco+qz3,6c9
dressy+qz3,2m8
elaborate luxuriant+qz3,79p,6c8
lacy lacelike+qz3,4ba
planned+qza,qzb
contrived+qz9
preset predetermined+qz9
chance
casual
unpremeditated
plausible
pleasant+baj,6hq,mxv,qzh
enjoyable gratifying pleasurable+qzg
unpleasant+baz,6hr,qzj,qzk
acerb acerbic acid acrid bitter blistering caustic sulfurous sulphurous vitriolic+qzi,9s1,69f,688
embarrassing mortifying+qzi
harsh+qzi,6k9
harsh+qzi,6yq
pleased+qzo,qzp,qzq
amused diverted entertained+qzn
delighted+qzn
gratified+qzn
displeased+qzs,qzt,qzu
annoyed irritated miffed nettled peeved pissed riled roiled stung+qzr
exasperated+qzr
disgusted+qzr
pleasing+qzw,qzx,qzy,qzz
admirable+qzv,6ea
charming+qzv
delightful delicious+qzv
fabulous fab+qzv
disconcerting upsetting
exasperating infuriating maddening vexing
pointed+r03,r04,r05,r06
acuate sharp needlelike+r02,5cb,6cp
fusiform+r02
nibbed+r02
peaked+r02
blunt+6cq
polished
political
nonpolitical
popular+6jr,r0c
favorite favourite+r0b,89o
unpopular+6js
positive+7dx
negative+7e0,r0g,r0h
antagonistic counter+r0f,e0j
perverse+r0f
neutralized neutralised
possible+idf,r0k
feasible executable practicable viable workable+r0j,mji,ka1,7cq
impossible+r0m,r0n
out+r0l
unachievable unattainable undoable unrealizable+r0l
potent+72j,r0p
equipotent+r0o
impotent+7g3
powerful+7ez,r0s,r0t,r0u
mighty+r0r,722
potent+r0r,7fk
regnant reigning ruling+r0r
powerless+7g3,r0w
helpless incapacitated+r0v,7g4
influential+7f9,r0y,r0z
authoritative+r0x,i9l
potent+r0x,7ez
tilled
unplowed unploughed+r12
fallow+r11
practical+tb,7co,r14,r15
pragmatic pragmatical+r13,7cp
operable practicable+r13,7cq
working+r13
impractical+r18,r19
crazy screwball softheaded+r17,ek5,zo
quixotic+r17,7ct
precise+6ki,r1b,r1c
fine+r1a
very+r1a
imprecise
precocious+7xm,r1f
advanced+r1e
retarded
predictable+6g2,r1i,r1j
foreseeable+r1h
inevitable+r1h,6fy
unpredictable
prepared+hni,r1m,r1n,r1o
braced+r1l
precooked+r1l
processed+r1l
spread+r1l
unprepared+r1r
extemporaneous extemporary extempore impromptu offhand offhanded unrehearsed+r1q
present+h1a,hhb,r1t,r1u
here+r1s,hhg
omnipresent ubiquitous+r1s,hhf
absent+hho,2db,r1w
away+r1v,hhq
ostentatious pretentious+6ka,a1m,r1y
flamboyant showy splashy+r1x,hj5,6ka
arty+2ll
grandiloquent overblown pompous pontifical+a0z,6ka
unpretentious+r22
modest+r21
primary+r24,r25
firsthand+r23
original+r23
secondary+r27,r28,r29,r2a
alternate alternative substitute+r26,gco,83w,gfr
auxiliary subsidiary supplemental supplementary+r26,2gq,geu,c96
secondhand+r26
vicarious+r26
basic+r2c,r2d,r2e
basal base+r2b,3u6,89y
fundamental rudimentary+r2b
grassroots+r2b
incidental+r2g
peripheral+r2f
private+66h,r2i,r2j,r2k
cliquish clubby snobbish snobby+r2h,g9u,6q5,ciy
confidential+r2h
privy secluded+r2h
public+r2m
semipublic+r2l
privileged
productive+7cd,r2p,r2q
arable cultivable cultivatable tillable+r2o,6de
fertile prolific+r2o,7y1
bootless fruitless futile sleeveless vain+7ce
nonproductive
consumptive+lee,led
reproducible+6jn,r2v
duplicable duplicatable+r2u,6jn
professional+r2x
paid+r2w
amateur recreational+e1p
profitable+7d9,r30,r31,7dj
juicy+r2z
gainful paying+r2z
profound+7x4,77y,8i2,r33
deep+r32,7x4
thoughtful+r32
superficial+77z,r36,r37
apparent ostensible seeming+r35
looking sounding+r35
progressive+fbc
retrograde retrogressive+jer
rolled rolling trilled
proper+6qv,r3c,r3d,r3e
correct right+r3b
correct+r3b
fitting decent+r3b,6dh
priggish prim prissy prudish puritanical straitlaced straightlaced+r3b,fxe,6r5,6qy
indecent indecorous unbecoming uncomely unseemly untoward+6ra,6rb,1fv
prophetic prophetical+9uc,88m,fx1,fwz
apocalyptic apocalyptical revelatory+r3h,av9
divinatory mantic sibylline sibyllic vatic vatical+r3h,g7q,nkd
foreboding portentous+r3h,at6
precursory premonitory+r3h
predictive prognostic+r3h,kv7,at6,9ub
prospective+r3o,r3p
potential+r3n,idi,6g4
future+r3n,ilf,740
bastioned fortified
shielded
snug+iaw
unprotected+r3u,r3v,r3w
exposed+r3t
naked defenseless+r3t,ibs
unshielded+r3t
protective+6dz,lby,r3y,r3z
custodial tutelary tutelar+r3x,ela,1k0
overprotective+r3x
protecting+r3x
restrictive+r3x,odt
proud+r43,r44,r45,r46
arrogant chesty+r42,bck,6pz,6q0
swelled vainglorious+r42
boastful braggart bragging braggy crowing+r42,aol
dignified+r42
haughty imperious prideful sniffy supercilious swaggering+r42,6q1,6q3,6q0
conceited egotistic egotistical swollen vain+r42,bcl,6py,eqy
pleased+r42
humble+6q7,r4b,r4c
crushed humbled humiliated+r4a,bfy
meek+r4a,bcn,6q8
proved proven+r4e
tested tried+r4d
shortsighted unforesightful myopic
provocative+mvv,mtk,kkz
circumspect discreet+7x7
prompt+73q
timely+73x
belated tardy+73r,73p
benighted nighted
unpunished
punitive punitory+od3
pure+idu,r4p,r4q
unclouded+r4o,6ch
sheer unmingled unmixed+r4o,idv
contaminated polluted
muddied
purposeful+7ea
adrift afloat aimless directionless planless rudderless undirected+7ej
desultory
trained+r4x,r4y
disciplined+r4w
drilled+r4w
qualified+r50,r51
conditional+r4z,heq
modified+r4z
unqualified+r53
outright+r52
quantitative+r55,r56
numeric numerical+r54
valued+r54
questionable+r58,r59,r5a,r5b
alleged+r57
apocryphal+r57
doubtful dubious dubitable+r57,6g6
fishy shady suspect suspicious+r57
indubitable+6g0
unimpeachable
quiet+6yd,r5f
silent soundless still+r5e,6yb,6yd,het
noisy+6y5,r5h,r5i,r5j
blatant clamant clamorous strident vociferous+r5g,6yv,b0c,ag7
abuzz buzzing+r5g
clangorous clanging+r5g,b0s
clanking+r5g
thundering+r5g
quiet+bdc
disruptive riotous troubled tumultuous turbulent+hj9,hj7,28r,k44
squally squalling
random+6hb
rational+i62,r5r,r5s
coherent+r5q,6hy,6kh
demythologized demythologised+r5q
irrational+i6d,r5u,r5v
blind unreasoning+r5t
superstitious+r5t,8kc
emotional+b9j,66s
cerebral+7xg
inactive+hlv
inert neutral
ready+hnj,hni,r61,r62
fit primed set+r60,6dh
waiting+r60
unready
real+hh1,okv,hh5,r65
actual+r64,mkm,hh2
factual+r64,6ga,mkm,l0z
historical+r64,hh6
unreal+6gh,r69,r6a,r6b
dreamed+r68
envisioned pictured visualized visualised+r68
fabled+r68,991
fabricated fancied fictional fictitious+r68,98p,9ux
mythical mythologic mythological+r68,c7l,993,991
imaginary notional+r68
illusional illusionary+r68,8ja,8g4
illusive illusory+r68,8g4
deceptive delusory+oir,kpk
dreamlike surreal
realistic+r6k,r6l,r6m,r6n
lifelike pictorial vivid+r6j,7f5
living+r6j
veridical+r6j,hh5
virtual+r6j
unrealistic+r6p
fantastic+r6o,7yr
reasonable sensible+r6r,r6s,r6t
commonsense commonsensible commonsensical+r6q
intelligent levelheaded sound+r6q
tenable+r6q
indefensible untenable
reasonless senseless+7ei
reciprocal+1b
unanswered unreciprocated unrequited
refined+r6z,r70,r71,r72
civilised cultivated cultured genteel polite+r6y,6k2
mincing prim twee+r6y,6r5
debonair debonaire debonnaire suave+r6y
gentlemanlike gentlemanly+r6y,ey8
ladylike+r6y,6a1
boorish loutish neanderthal neandertal oafish swinish+6s3
coarse uncouth vulgar+k6h,ix9,cga
bounderish lowbred rude underbred yokelish
raw
treated+r79,r7a,r7b
activated+r78
aerated+r78
doped+r78
recoverable
reborn
cussed obdurate obstinate unrepentant
qualified
regular+6gz,r7h
timed+r7g
irregular+6h7,1ft,r7j
improper unlawful+r7i,6jw,6r6
unasked
uniform+6f8,6h3
periodic periodical+9j1,6h0
related+r7o
allied+r7n
related+r7q,r7r,r7s,r7t
affiliated attached connected+r7p,i8a
connate cognate+r7p
correlative correlate correlated+r7p,ood
corresponding+r7p
unrelated+r7v
misrelated+r7u
relevant+r7x,r7y
applicable+r7w,opk
pertinent+r7w
irrelevant+r80,r81
digressive tangential+r7z
extraneous impertinent orthogonal+r7z
mindful+82e,82h
mimetic+8le
abstract abstractionist nonfigurative nonobjective+dzf
schematic+59n,8ft,8i7
geometric+8or
representative+ko4,r88
emblematic emblematical symbolic symbolical+r87,a12,3n4
reputable+r8a,r8b,r8c
esteemed honored prestigious+r89,i9p
estimable respectable+r89,6of,o9a,6mk
respected+r89
infamous notorious+ia2,iab
seamy sleazy sordid squalid
irreconcilable unreconcilable+r8g
inconsistent+r8f
aloof upstage+bc9
diffident+beb
booked
irresistible resistless+r8l
overpowering overwhelming+r8k
resolute+6no,r8n,r8o,r8p
determined+r8m
desperate+r8m
firm steadfast unbendable unfaltering unshakable unwavering+r8m,6nr,6o1,6no
resolved+r8m
stalwart stout+r8m,727
undaunted undismayed unshaken+r8m
irresolute+6o7
respectable+r8v,r8w
decent nice+r8u,6rw,6oo,6r3
presentable+r8u
respectful+6s0
devastating
contemptuous disdainful insulting scornful+6q1,bby,6s9
derisive gibelike jeering mocking taunting+kpf
impudent insolent flip+6sa
responsible+r93
trustworthy+r92,6a5
irresponsible
answering respondent+kg7
unresponsive+7gu
restrained+r98
subdued+r97
extravagant overweening+7a0,79y
freewheeling
restricted
restrictive+jdt,jdo,r9d,r9e
confining constraining constrictive limiting restricting+r9c
inhibitory repressive repressing+r9c,o6o,jvi
regulative regulatory+r9c,jiw
retentive recollective tenacious+6nz,k85,80s,orh
unretentive forgetful+828
reticulate reticular+7rt,r9j,r9k,r9l
crisscross crisscrossed+r9i
interconnected interrelated+r9i
netlike netted webbed weblike webby+r9i,dkn
mirrorlike specular
hollow
jingling jingly+b1h
resonant resonating resounding reverberating reverberative+nq8,gw8,6yu,np7
thudding
awed
blasphemous sacrilegious+1gg,8xw
renewed
awakened+r9v
aroused+r9u
awed awestruck awestricken
rewarding
forensic
oratorical+fnw,apq
stylistic+ac3,6jy
rhythmical rhythmic+ivj,6h1,6z2,ra2
jazzy+ra1,abx,abz
lilting swinging swingy tripping+ra1,6z3
chantlike intoned singsong+ra1
throbbing+ra1
rich+ie7,ra7,ra8
affluent moneyed wealthy+ra6,ie6,iw4,ie7
prosperous+ra6,id0
poor+ieb,raa
broke bust skint+ra9
rich+79n,7cc
deluxe opulent princely sumptuous+79p,ie8,7c8,7a2
lucullan plush plushy+7c8
bankrupt
reactionary reactionist+fzi
liberal+8xi
right
left
ethical honourable+6of,d8t
wrong+6my,1g8,ral,ram
condemnable criminal reprehensible+rak,kna
immoral+rak,6mo
mistaken+rak
righteous+6kt,rap
upright+rao,6kv,6d9,6mk
wicked+6l1,6n4
robust+724,ras,rat,rau
beefy burly husky strapping buirdly+rar,725
iron+rar
hardy stalwart stout sturdy+rar,727,724
frail+ii8
round circular+768,rax
globose globular orbicular spheric spherical+raw,769,5il
square+raz
squared+ray
rounded+762,rb1,rb2
cylindrical cylindric+rb0
elliptic elliptical oval ovate oviform ovoid prolate+rb0
angular angulate+763,rb4,rb5
rectangular+rb3
triangular+rb3
rural+6sk,rb7,rb8
arcadian bucolic+rb6,99f,aa4,dv5
countrified countryfied rustic+rb6
urban+jyh,jyg,6k8,rba
urbanized urbanised+rb9
rusted+rbc
rusty+rbb,ikx
blessed
consecrated sacred sanctified+6n2
hallowed+6n2
unholy unhallowed+6n4
sacred+6n2,rbi,rbj,rbk
inspirational+rbh
numinous+rbh,fmg
religious spiritual+rbh,6kx,cb5,6ky
reverend sublime+rbh
laic lay+ceb
sadistic+bav
safe+6n5
dangerous unsafe+ihs,6n6,rbq,rbr
hazardous risky+rbp,ihv,1j2,ihy
parlous perilous precarious+rbp,ihy,ihv,1j2
treacherous+rbp
salable saleable+6ei,rbu
marketable+rbt,jw4
same+6ew,rbw
identical+rbv,6ey
different+6fh,oou,rby,rbz
antithetic antithetical+rbx
various+rbx
contrary+rbx
contrasting contrastive+rbx,oow
diametric diametrical polar+rbx,8k1
divergent+rbx,1vq,6fk,oom
disparate+rbx,6fr
distinct+rbx,6ex
diverse+rbx,6fn
divers diverse+rbx,6fn
variant+rbx,azh,c2,oom
same+rca,rcb
aforesaid aforementioned said+rc9
identical selfsame very+rc9,6ey
other+rcd,rce,rcf,rcg
different+rcc,oou
another+rcc
opposite+rcc
opposite+rcc
similar+6f0,rci,rcj,rck
akin kindred+rch
analogous correspondent+rch,6f7,omo,orc
corresponding+rch
quasi+rch
dissimilar+6fm
sane+i61
insane+i6b,i6a,rcp,rcq
brainsick crazy demented mad unbalanced unhinged+rco,c5n,i6b,i6c
crackbrained idiotic+rco
crazed deranged+rco
hebephrenic+rco
lunatic moonstruck+rco,i6b,zo
maniacal maniac+rco,fcx
maniclike+rco
paranoid+rco,fpj
psychopathic+rco,8qd,i63
psychotic+rco,fxn
schizophrenic+rco,g49
jaded
sarcastic+9vy,rd2,rd3,rd4
barbed biting nipping pungent mordacious+rd1,9vx
grim mordant+rd1
sardonic snarky+rd1
satirical satiric+rd1,9vy
satisfactory+op7,lgl,rd7,rd8
fine okay+rd6
comforting cheering satisfying+rd6
unsatisfactory+rda,rdb,rdc
disappointing unsatisfying+rd9
off+rd9
unacceptable+rd9
scholarly+g4d,rde,rdf
donnish pedantic+rdd,a1r,fqs
erudite learned+rdd,8nm
scientific+rdh
technological+rdg,8t2
concealed+rdj,rdk,rdl
bushwhacking+rdi
furtive sneak sneaky stealthy surreptitious+rdi,1zj,fxc,g9n
secret+rdi
blatant+6cs
secure untroubled
secure+iho,rdp
assured+rdo,6rg
unfastened+rdr
unbarred unbolted unlatched unlocked unsecured+rdq
insured
seductive+rdu
alluring beguiling enticing tempting+rdt,6bh
selfish+6ll
unselfish+6li
senior+hgp,rdy
elder older+rdx,er2
junior+f8o,f8n,re0,re1
lowly petty subaltern+rdz,gel,7eg
younger+rdz
sensational+re3
lurid shocking+re2,adg
benumbed numb+i2q
sensitive+719,nka,80y,re6
nociceptive+re5
insensitive+re8
deadened+re7,7gu
sensitive+bd0
callous indurate pachydermatous+6mb
insensible unaffected+6mb
numbing
sensory sensorial+80u
separate+i7u,ref,reg,reh
detached isolated separated+ree
discrete+ree,i7u
disjunct isolated+ree
joint+rej,rek,rel,rem
clannish+rei
concerted conjunct conjunctive cooperative+rei,o67
conjoined conjoint+rei
collective+rei
septic infected+hul,reo
infectious+ren,j36,j33,hu9
antiseptic+2k5
ablutionary cleansing+gs
serious+res,ret,reu,rev
earnest+rer,68j,bcz
grave sober solemn+rer,68j,68i
thoughtful+rer
sobering+rer
frivolous+68l,zp,rex
airheaded dizzy featherbrained giddy lightheaded+rew,68m
playful+rez,rf0
arch impish implike mischievous pixilated prankish puckish+rey
kittenish frisky+rey
selected
serviceable+7cl,rf3
useable operable operational+rf2,7cl,lei
inoperable
resident+g10,1zr,ons,onw
settled+rf7,rf8
based+rf6
located placed set situated+rf6
mobile nomadic peregrine roving wandering+6he
nonmigratory resident+1zr
settled+rfc,rfd
appointed decreed ordained prescribed+rfb
dictated+rfb
unsettled
sexy+rfg,rfh,rfi
erotic+rff,bae
juicy luscious toothsome voluptuous+rff,7gn
lubricious lustful prurient salacious+rff,6rd,bag
shapely+rfk
modeled sculpturesque+rfj,5al
chunky lumpy+c6e
deformed distorted malformed misshapen+6bq
precast
shaped molded wrought
amorphous formless shapeless
shared+rfr,rfs
common mutual+rfq
joint+rfq
exclusive sole+k8h
shaven shaved
unshaven unshaved+rfw,rfx,rfy
bearded barbate bewhiskered whiskered whiskery+rfv
bestubbled stubbled stubbly+rfv
mustachioed mustached+rfv
shod shodden shoed+rg0,rg1,rg2
booted+rfz
ironshod+rfz
slippered+rfz
barefoot barefooted shoeless
nearsighted myopic
blind unsighted+hs7,rg6,rg7
blinded+rg5
blindfold blindfolded+rg5
signed
significant+7e3,7e7,rga,rgb
momentous+rg9,7e4
evidential evidentiary+rg9,8c4
portentous+rg9,at6
silenced
parted
simple+6gt,rgg
simplistic+rgf
complex+6gu,rgi,rgj,rgk
byzantine convoluted tangled tortuous+rgh,6gv
complicated+rgh,6gv
composite+rgh,8fh
interlacing interlinking interlocking interwoven+rgh
intricate+rgh
sincere+6o8,rgo,rgp
honest+rgn,6op
genuine unfeigned+rgn,6hv
bootlicking fawning obsequious sycophantic toadyish
buttery fulsome oily oleaginous smarmy soapy unctuous+6oe,9pt
one ane
three iii
seven vii
eight viii
twelve xii dozen
thirteen xiii
fourteen xiv
sixteen xvi
seventeen xvii
eighteen xviii
nineteen xix
thirty xxx
forty twoscore
sixty threescore
seventy lxx
eighty lxxx fourscore
first
second
third tertiary
fourth quaternary
fifth
sixth
seventh
eighth
ninth
tenth
eleventh
twelfth
thirteenth
fourteenth
fifteenth
sixteenth
seventeenth
eighteenth
nineteenth
twentieth
thirtieth
fiftieth
multiple+8eo,78d,rhv,rhw
double doubled twofold+rhu
double dual duple+rhu,c4p
double twofold threefold+rhu
manifold multiplex+rhu
ternary triple triplex+rhu
quadruple fourfold+rhu
sized+ri2
size+ri1
skilled+ri4,ri5,ri6,ri7
accomplished+ri3
adept expert practiced proficient skillful skilful+ri3,7zv,7cw,7zw
consummate masterful masterly virtuoso+ri3,dzs,ff9,fdi
delicate+ri3
bungling fumbling incompetent+7cx,80k
crude+6k9
menial
semiskilled
coarse+6v1,6uz,rid
farinaceous grainy granular granulose gritty mealy+ric,dd8,6v2
powdered powdery pulverized pulverised+6uw
blackened
slippery slippy+6uu,rih,rii
sliding+rig
slipping slithering+rig
smooth+6us,rik,ril,rim
glassy+rij
seamless unlined unseamed+rij
velvet velvety+rij,5zl
rough unsmooth+6ux,rio,rip,riq
abrasive scratchy+rin,6v1,i0k,lmd
alligatored+rin
chapped cracked roughened+rin
cragged craggy hilly mountainous+rin,dfk,ddj
crushed+rin
homespun nubby nubbly slubbed tweedy+rin,6uz,5y9,43t
lined seamed+rin
rocky bouldery bouldered stony+rin,dhu,daf
textured+rin
corrugated
rutted rutty
crenate crenated scalloped
cultural ethnic ethnical+6iz,8ni,877
gregarious+691
alone+66e
lone solitary+f2y,66e
unaccompanied+rj5,rj6
lone lonely+rj4,i7x,66e
marooned stranded+rj4
gregarious+691
nongregarious nonsocial solitary+i7x
convivial+68z
solid
liquid+idd,6tr
gaseous+ide,6el,rjd
aerosolized aerosolised+rjc
solid+6u6
hollow+ddn,ddm,ibp,rjg
sunken recessed+rjf
tubular cannular tubelike vasiform+rjf,31o,5xl
soluble+70e,7gk
insoluble indissoluble+7gl
unsolved unresolved
some+rjm,rjn,rjo
any whatever whatsoever+rjl
both+rjl
several+rjl
all+rjq,rjr,rjs
each+rjp
every+rjp
every+rjp
sophisticated+rju
intelligent+rjt
naive naif+6pf,rjw,rjx
childlike+rjv,6pi
fleeceable gullible+rjv
sound+ii7,rjz,rk0
healthy+rjy
stable+rjy,6hp
speculative+1j2,ihy
specialized specialised
generalized generalised
spirited+rk5,rk6,rk7,rk8
dashing+rk4
ebullient exuberant+rk4,kpv,bi3,67a
impertinent irreverent pert saucy+rk4
racy+rk4
whipping+rk4
sprightly+rk4
vibrant vivacious+rk4
spontaneous+6i4
induced
spoken+rkf,rkg
expressed uttered verbalized verbalised+rke
oral+rke
written+rki,rkj,rkk,rkl
engrossed+rkh
graphic+rkh
handwritten+rkh
inscribed+rkh
longhand+rkh
voiced sonant
vocalic+afh
consonantal+afm
stable+6hp,6es,rkr
stabilized stabilised+rkq
unstable+rkt,rku,rkv,rkw
crank cranky tippy+rks
explosive+rks,671
rickety shaky wobbly wonky+rks,azb,1n6,hlg
seismic seismal+rks,b5q
staccato disconnected+i87,rky
abrupt disconnected+rkx
unperformed
basic canonic canonical
casebook textbook+9fx
standard+rl3,rl4
regulation+rl2
standardized standardised+rl2
sparkling
nourished
starved starving
steady+6h6,rl9,rla
level+rl8
steadied+rl8
convulsive spasmodic spastic
faltering
shivering trembling+hlg
quavering tremulous
shuddering
tottering tottery
wobbling
stimulating+rlj,rlk,rll
exciting+rli
piquant salty+rli,acj
rousing stirring+rli
analeptic+2j5
excitant excitative excitatory+k4e,jyw,nkw,mts
straight+76a
crooked+76b,rlq,rlr,rls
aquiline hooked+rlp
askew awry cockeyed lopsided wonky+rlp,75n
contorted writhed writhen+rlp
malposed+rlp
twisting twisty winding+rlp
warped+rlp
windblown+rlp
curved curving+rly,rlz,rm0
arced arched arching arciform arcuate bowed+rlx
sinuate sinuous wiggly+rlx
sinusoidal+rlx
sneaky underhand underhanded+g9n
emphatic emphasized emphasised+ad5,72v
unstressed
strong+rm5,rm6,rm7,rm8
beardown+rm4
brawny hefty+rm4,721,71t
bullnecked+rm4
knockout severe+rm4,72s
ironlike+rm4
stiff+rm4
virile+rm4
weak+rmd,rme,rmf,rmg
anemic anaemic+rmc,i5j
faint+rmc,735,736
feeble lame+rmc,735
flimsy+rmc,737
gutless spineless+rmc
pale pallid wan+rmc,6xq
puny+rmc,7eg
wilted limp+rmc
stubborn obstinate unregenerate+6nt,rmm,rmn
bullheaded pigheaded+rml,6nt
dogged dour pertinacious tenacious unyielding+rml,6nw,6nz
docile+rmp,rmq
sheeplike sheepish+rmo
yielding+rmo
subservient
rebellious+29h,29j
successful+id0,rmu,rmv
booming flourishing palmy prospering prosperous roaring thriving+rmt,ie3
victorious winning+rmt,b8x
unsuccessful+rmx,rmy,rmz,rn0
attempted+rmw
defeated disappointed discomfited foiled frustrated thwarted+rmw,c59
hitless+rmw
scoreless goalless pointless+rmw
winless+rmw
sufficient+79f,op4,rn3
adequate enough+rn2,6ih
insufficient+79h,rn5
scant+rn4,79i
superior+7dc,rn7,rn8,rn9
arch condescending patronizing patronising+rn6
leading preeminent+rn6,i9o
majestic olympian+rn6
inferior+rnb,rnc
humble lowly+rna,hgs,i9s
outclassed+rna
superior+6e6,rne,rnf,rng
ace crack super tiptop topnotch tops+rnd
brilliant superb+rnd,6vo,6k4
choice prime prize quality select+rnd,6e7
excellent fantabulous+rnd,8e6,6e8,opd
greatest sterling superlative+rnd,hg4
outstanding+rnd
premium+rnd
shining+rnd
inferior+6ef,rnn,rno,rnp
bum cheesy chintzy crummy punk sleazy tinny+rnm,g2j
coarsened+rnm
execrable wretched+rnm,ib4
based
buttressed
supernatant+dje
suspended
subsidized subsidised
baseless groundless idle unfounded+7bp
unassisted unbacked
supportive+o8z,oh5,kt1,rny
encouraging supporting+rnx
insurmountable unsurmountable
surprised+ro1,ro2,ro3,ro4
amazed astonied astonished astounded stunned+ro0
dumbfounded dumfounded flabbergasted stupefied thunderstruck dumbstruck dumbstricken+ro0
openmouthed popeyed+ro0
startled+ro0
surprising+6io,ro6,ro7
amazing astonishing+ro5
startling+ro5
susceptible+igx,ro9,roa,rob
capable subject+ro8,ih1
liable nonimmune nonresistant unresistant+ro8
predisposed+ro8
immune resistant
incapable
pliant
exempt
liable
taxpaying
sweet+85f,roj
cloying saccharine syrupy treacly+roi,6zb
acerb acerbic astringent+85k,6z9
lemony lemonlike sourish tangy tart+85g,6z9,85d,6z6
symmetrical symmetric+75i,ron,roo
bilateral isobilateral+rom,75k
rhombohedral trigonal+rom
asymmetrical asymmetric+75l
sympathetic+bht,8x1
unsympathetic
appealing likeable likable+6bd
diachronic+7e8,8uy
synchronous synchronal synchronic+rov,row
coexistent coexisting+rou,hha,oky,okx
coincident coincidental coinciding concurrent cooccurring simultaneous+rou,73s,73t,at1
synonymous+94j
contradictory+ooq,kn2
contrary
chatty gabby garrulous loquacious talkative talky+68s,aho
tall+6zx,7bf,rp2,rp3
gangling gangly lanky rangy+rp1,6zk
leggy+rp1
dumpy squat squatty stumpy+6zl
unbroken
wild+rp7,rp8,rp9
chaotic+rp6,ies,hiy
delirious excited mad unrestrained+rp6,6pv,i66
frenzied manic+rp6,d8g
tangible touchable+6gc
tasteful+6k1
flash flashy garish gaudy gimcrack meretricious tacky tatty tawdry trashy+7bs,2on,6bo,a1m
indelicate
bland flavorless flavourless insipid savorless savourless vapid
taxable nonexempt+nyu,igz,rpg
ratable rateable+rpf,ih0
taut
drooping droopy sagging
slack
constricted
taut+ii0
edgy jittery jumpy nervy overstrung restive uptight+bel,66o,bei
nervous
strained
relaxed
thick+rpr,rps
quilted+rpq
thickened+rpq
thin+78t,rpu,rpv,rpw
diaphanous filmy gauzy transparent vaporous vapourous cobwebby+rpt,390,gyn
fine+rpt
hyperfine+rpt
papery+rpt
thick+rpz,rq0
clogged clotted+rpy
dense impenetrable+rpy,6u8
rarefied rarified+77m
conceivable imaginable+idg
impossible inconceivable unimaginable
thoughtful+89e,rq5,rq6
bemused preoccupied+rq4,84c
brooding broody contemplative meditative musing pensive pondering reflective ruminative+rq4,k9p,bfj,kf1
thoughtless+rq8
unreflective unthinking unthoughtful+rq7
thrifty
extravagant prodigal profligate spendthrift+fwl,1g6
neat
shipshape+iep
cluttered littered
disheveled dishevelled frowzled rumpled tousled
disorderly jumbled+hiy
frowsy frowzy slovenly+g97,iet
messy mussy+iev
scraggly
sloppy+iet
sprawling straggling rambling straggly+c4m
groomed+rqm,rqn,rqo
brushed+rql
plastered slicked+rql
pomaded+rql
bushy shaggy+did,ieu
uncombable
tongued
tired+hmd,rqt,rqu,rqv
aweary weary+rqs,hmd
bleary blear+rqs
bored+rqs,bfk
careworn drawn haggard raddled worn+rqs
exhausted fagged fatigued spent+rqs
jaded wearied+rqs
ragged+rqs
invigorated refreshed reinvigorated+hoq
intolerable unbearable unendurable+rr2
bitter+rr1
tolerant
rigid+67t
polytonal+a8i
edentulous
top+rr8,rr9
topmost uppermost upmost+rr7
upper+rr7
side
topped
tropical tropic+d4l
arctic+cvb
brushed
coriaceous leathered leatherlike leathery
fibrous sinewy unchewable
calloused
tough
tender+rrk
sentimental+rrj,b9s
toxic+rrm
venomous virulent+rrl,7dw,6if
intractable+6rl,rro,rrp
balking balky+rrn,6rn
uncontrollable unmanageable+rrn
troubled+rrr,rrs,rrt,rru
harassed harried pestered vexed+rrq
nervous queasy unquiet+rrq,66n,i5s,bel
clouded+rrq
disquieted disturbed upset worried+rrq
distressed+rrq
stressed+rrq
struggling+rrq
suffering+rrq
carefree unworried
unconcerned
unmolested
true+hh7,rs3,rs4
genuine literal+rs2,hh5,6gd,hh4
truthful+rs2
false+hhm,9us,rs6
untrue+rs5
confiding
cynical misanthropic misanthropical+fhn,elk
doubting skeptical sceptical+8n6,g8k,846
jealous overjealous
leery mistrustful suspicious untrusting+845,9rl
trustworthy trusty+8jl,6qm,6a5,rsd
authentic+rsc,6a6,6hv
dependable+rsc,6p0,6a6,6op
trusted+rsc
turned+rsh,rsi,rsj
inverted+rsg
overturned upturned+rsg
rotated revolved+rsg
typical+rsl,rsm
representative+rsk
regular veritable+rsk
atypical untypical atypic+if0
overhand overhanded overarm
surface+rsq
aboveground+rsp
subsurface+rss,rst,rsu
belowground underground+rsr
submarine undersea+rsr,5nr
submerged submersed underwater+rsr
united+rsw,rsx,rsy
amalgamate amalgamated coalesced consolidated fused+rsv
incorporate incorporated integrated merged unified+rsv
tied+rsv
divided+rt0,rt1,rt2,rt3
bifurcate biramous branched forked forficate pronged prongy+rsz,50s
chambered+rsz
disconnected disunited fragmented split+rsz,i87
metameric segmental segmented+rsz
sectional sectioned+rsz
segmental+rsz
torn+rsz
ascending+rt8
upward+rt7
descending+rta,rtb,rtc
declivitous downhill+rt9,dc7,dbz
downward+rt9
drizzling+rt9
rising
down+rtf,rtg,rth,rti
behind+rte
downcast+rte
downward+rte
fallen+rte
upstairs upstair
downtown+cwy
used
misused+rtn,rto
abused+rtm
exploited used victimized victimised+rtm
useful utile+7cg,rtq
usable+rtp,7cl,lei
useless+7cm,rts
futile ineffectual otiose unavailing+rtr,7g9,7cn
valid+6jt,6hw,rtu,rtv
binding+rtt
legitimate logical+rtt,6hy
null void+9hi
valuable+h6q,7bu,nux,rty
invaluable priceless+rtx,7bu
precious+rtx
semiprecious+rtx
worth+rtx
worthless+7bn,ru3,ru4
otiose pointless purposeless superfluous wasted+ru2,7ei,7ej
valueless+ru2,7br
variable+dk9,6eo,j5g,ru6
shifting+ru5
invariable+6h5,ru8,ru9,rua
changeless constant unvarying+ru7,6es,74d
strict+ru7
invariant+ru7,6et
varied+6ep,ruc,rud
varicolored varicoloured variegated+rub
varying variable+rub,6eo,j5g,6hc
aired airy+gtz,78x
unventilated+rug
airless stuffy unaired+ruf,79e
violent+72x,rui,ruj,ruk
convulsive+ruh,kq0,iyt
ferocious fierce furious+ruh,72y,72x,6l9
lashing+ruh
lurid+ruh
passive+hil
wicked+ijf,6mr,1gd,ruo
vicious+run,6l9,6mq
iniquitous sinful ungodly+run,6l1,1gd
nefarious villainous+run,gni,6ms,6mr
visible seeable+711
invisible unseeable+712,rut,ruu,ruv
concealed hidden+rus
infrared+rus
ultraviolet+rus,gyp
unseen+rus
volatile+k3u,70c
voluntary+go6,ruz
willful wilful+ruy
involuntary nonvoluntary unvoluntary+rv1,rv2
driven goaded+rv0
forced+rv0
vulnerable+rv4
threatened+rv3
invulnerable+rv6,rv7
defendable defensible+rv5,7fx,ldy,lbw
impregnable inviolable unassailable unattackable+rv5,ihn,ihp
craved desired
unwanted+rva,rvb
discarded throwaway+rv9
unclaimed+rv9
warm+70y,rvd,rve,rvf
lukewarm tepid+rvc,70z
warmed+rvc
warming+rvc
cool+70r,rvh
precooled+rvg
warm+bgr,rvj
hearty+rvi,bgr,6oa
increasing+rvl
raising+rvk
decreasing+rvn,rvo,rvp
diminishing+rvm
dwindling tapering+rvm
falling+rvm
crescendo+6yx
welcome+i7p
unwelcome+rvt
uninvited+rvs
well+ib3
ill sick+c5n,hpn,rvw,rvx
afflicted stricken+rvv
ailing indisposed peaked poorly unwell seedy+rvv,hpn
bedfast bedridden bedrid+rvv
dizzy giddy woozy vertiginous+rvv,i5i
nauseated nauseous queasy sick sickish+rvv,i4h,i4i
wet+ih6,rw2,rw3,rw4
boggy marshy miry mucky muddy quaggy sloughy soggy squashy swampy waterlogged+rw1,dji,ihc,diq
clammy dank+rw1
damp dampish moist+rw1,ihb
sodden soppy+rw1
reeking watery+rw1,6ts
steaming steamy+rw1
sticky+rw1,6tl
watery+rw1,ih7
dry+ihd,rwb,rwc,rwd
adust baked parched scorched sunbaked+rwa
dried+rwa
sere sear shriveled shrivelled+rwa,ihh
thirsty+rwa,ihg
hydrous hydrated
wholesome+6id,rwh,rwi
alimentary alimental nourishing nutrient nutritious nutritive+rwg,bir,b,lib
salubrious+rwg
nauseating nauseous noisome queasy loathsome sickening+mxf
wide broad+7bd,rwl,rwm
panoramic+rwk,8io,4sb
sweeping+rwk
narrow+dfp,7be,rwo,rwp
narrowed+rwn
slender thin+rwn,78t
cumbersome cumbrous+6d2
willing+68c
unwilling+68f,rwt
loath loth reluctant+rws,68g
wired
wise+6q9,rww,rwx
omniscient+rwv,ic0
perspicacious sagacious sapient+rwv,7xa,7x5,7xp
foolish+80f,rwz,rx0,rx1
derisory laughable nonsensical preposterous ridiculous+rwy,9k1,kpf,6qf
goofy silly wacky whacky zany+rwy,f1a,grx,6qf
misguided+rwy
unwise+rwy,6qd
wooded+rx4,rx5
bosky brushy+rx3,ct5,cta
timbered+rx3
oaken
wooden
worldly secular+rx9
material+rx8
cloistered cloistral conventual monastic monastical+ewo,3b8,54o
woven
worn+rxd,rxe,rxf,rxg
aged+rxc
battered+rxc
eared+rxc
eroded scoured+rxc
frayed+rxc
ragged+rxc
ratty shabby tatty+rxc
tattered tatterdemalion+rxc,fz2
worthy+grd,6jo,7bi,rxm
applaudable commendable laudable praiseworthy+rxl,kq3,kq1
creditable+rxl
deserving worth+rxl,7bi,6jp
exemplary model+rxl,8hy
meritorious meritable+rxl,onl,6jp
sacred+rxl,6n2
valuable worthful+rxl,7bu,nux,ke9
worthwhile+rxl,7bm
unworthy+6jq,rxv
unmeritorious+rxu
academic+dzi,clj,clc
adolescent+jez,imu
adrenal
alveolar+7sf
antibiotic
arachnoid arachnidian spidery spiderlike spiderly
arborical arboreal arborary arborous
archaeological archeological archaeologic archeologic+8to
arterial+7n6
astronomic astronomical+8rq
biochemical+8ra
biological biologic+8pl,c8i
brassy brasslike
calorimetric+1vd
catapultic catapultian+33q,33p,5ga
celestial heavenly
celestial
cerebral
charitable+6le,22m
chemical chemic+8ri
chemical+8ri
churchillian
cinematic+91z
municipal+cit
clerical+cea
clerical+efr
coastal+dia
collegiate collegial+clg
colonial+egp,cpo
communal+ny1,cx4
concretistic+8jf
congregational+c8b
contractual+9h2
cosmic+dk5
curricular+9oj
deductive+kxa,ka2
democratic+cou,en7
denominational+cdy
dental+7kg
differentiable+8p0
differential+6fh
diplomatic+aio
directional+75p
eugenic
economic economical+cp9
editorial+92e
electoral+bj
electronic+8rz
electrostatic+8s0
ergotropic
erythroid
feudal feudalistic+c78
fictional+98p
formalistic formalized formalised+8l9
gentile+f2b,ds1
geometric geometrical+8or
graphical+a71,a70
gravitational gravitative+mz9,gvo,az3
harmonic+a8q
human+6e2
human+6e2
humane+8u6
humanistic+8ls
impressionist
industrial+1qv
inferential illative+88j
institutional+c9t,4iz
ionic+de0
jeffersonian
legal+ctj
living+c57
lunar+dfg
medical+95,17e
biomedical+8ps
ministerial+el6
natal+avp
naval+ch2
nominal+967
numeral numerical numeric
parliamentary+cn9
phonological phonologic+8ve
planetal planetary+dgs
terrestrial+dcc
platonic+gsn
positivist positivistic+7dx,8o7,fuf
presentational+a1u
provincial+d3o
recreational+up
republican+g0w,cku
romantic romanticist romanticistic
royal+gay
royal+ced
agricultural+1qa
rural+6sk
scholastic+ipt,cle,59p
scholastic+8mr
sclerotic sclerosed
self+doq
senatorial+g5x
social societal+c6t
solar+djc
spectral+gtn
spherical+5il
slivery+diw,dgf
sporting+10f
statutory+9ir
astral+dj0
interstellar+dj0
suburban+j5f,j5e,cxs
symbolic symbolical+9ya
symbolic+9yc
technical+81j
technical technological+8t2,1t2
tellurian telluric terrestrial terrene+dee
tensional+hlc
territorial+cxo
theatrical+a7f,6ia
thematic+9jg,8hi
thermal thermic caloric+gvu,gyg
tonic tonal+6ym
clonic
totalistic+8yb
urban+6k8,cww
vacuolate vacuolated
verbal+93c
vocal+khq,afc
vocal+mpo,afc
electrical+gv1
electric+gv1,gv3
voltaic galvanic+gv2,gyt
interstitial+47d
legislative+oa4,9hm
legislative+cf9
literary+98k
atmospheric atmospherical+cve
fungal fungous
residual residuary
relativistic+8s7
photographic+1ph,4v7
professional
vulpine vulpecular
wolflike wolfish
vocational+13v
spatial spacial+k,75c
semantic+8vh
bovine bovid
linguistic lingual+7lg,937,8v2,fby
nonlinguistic+937
linguistic+8v9,fbz
dietary dietetic dietetical+bia,bib,217
fiscal financial+232,h6a
marital matrimonial+hi0
biblical scriptural+9dd
poetic poetical+adr
phonetic+8vd
phonemic+afd
philosophic philosophical+8jm,8ue,fry
rousseauan+gss
infernal+7yh,czh
apostolic apostolical+e36,e37
pastoral+9lc,el6
pathological+8qj
pictorial pictural+4rl,4vk,9j3
optical+8s3
possessive genitive
nuclear+dg2
visceral splanchnic
mystical+fk5,899,8jx
monumental+4iu
metropolitan+cww
meteorologic meteorological meteoric+8st
metaphysical+8um
musical+6yf,a8e
perceptive+bd3,871,nkb
acoustic acoustical+8rp,2gu
haptic tactile tactual+816
optic optical visual+814,7m4
ocular optic ophthalmic+7m4
kinesthetic kinaesthetic
parochial+cip
conjugal connubial+hi0
cultural+8ni
transcultural+clv
vascular+k6g,j5a,7gx,7nm
communist communistic+cp6
marxist+8yj
papal apostolical pontifical+fu8
grammatical grammatic+8va
syntactic syntactical+8vb
muscular+hof,7kt
neuromuscular+7kt,7r2
parental+fpo
clinical+c9u,ail,37w
continental+d5k
lexical+80q,80r,93c
sexual+707
marine+di8
nautical maritime
mechanical+4g6
juvenile+dq7
kinetic+1n0,8sg
neural neuronal neuronic+7qt
occupational+13t
pelvic+7w7
masted+4hz
structural+6tc
anatomic anatomical+aiu,7h7
architectural+8t0
organizational organisational+863
mental+8wt,7xd,7wy
cultural+877
ecclesiastical ecclesiastic+cb7
molal+732
administrative+o79,cfb
florentine+d6a
geological geologic+8sn
psychological+8te
sociological+8u2
theological+8vj,8vs
athletic+e50,10f
thermodynamic+8sk
orthographic+97u
telegraphic+5ro
typographic typographical+9ok,23e
parametric+8em
statistical+8p5
nihilistic+8lk
operatic+a8n
psychiatric psychiatrical+8qd
therapeutic therapeutical+1ak
neurological neurologic+8q5
microscopic microscopical+197,4jl
domestic+t9,3m2
historical+7e8
fascist fascistic+8yr,eu6
catholic+ds5,8zn
roman romanic+d68
roman+dvo
jewish judaic+ds9
evangelical+9di,900
buddhist buddhistic+cby,90d
sculptural+5al
magnetic+4ga,gwb
automotive+32a
american+jrl,jrh,dx1,d7s
indian amerind amerindic+drc,a30
indian+d6t
tropical+d4l
anionic+d98
theist theistical theistic+8zh,e7m
abdominal+7u0
occipital+7t4
pneumonic pulmonary pulmonic+7nc
intrapulmonary+7nc
skeletal
adjectival adjective+95e,95l
adverbial+95p,95f
morphemic+94v
morphophonemic
mathematical+8oo
martian+dez
experimental+8a7
behavioral behavioural+2c2
african+dqu,d93
environmental+hfn
transitional+b4q
epileptic+erz
developmental+hbm
pedagogical pedagogic+81c,1og,1ol
atlantic+d9l
pluralistic+cpb,8lm
pleural+7nd
hilar+7hb
lobular+7rr,75h
interlobular+s5h
anastomotic+7hx
bronchial+7si
arteriolar+7n8
bronchiolar+7sj
physiological+8rb
morphologic morphological+8r8
occlusive+m6b,hrd
strategic strategical+8gh
christian+gsh,cb6,8zl
protestant+ds3,8zr
universalistic universalist+8wl
fundamentalist+901
deformational+sx
totemic+8kk,5v4
anglican+eic
methodist wesleyan+cbg
orchestral+ck3
communicative+khl,q
italian+dvk,a5o,d67
russian+d7h
german+dyc,a5g,d5z
celtic gaelic+dsu,a5m
britannic+d6j,dwv
teutonic germanic+a55,a5g,dsw
french gallic+dum
spanish+d7k
sicilian+dvq,d69
soviet+d7h
swedish+d5y
scandinavian norse+dwm
danish+a5j,d5v
belgian+dt8
dutch+d74
swiss+d7m
polish+d7d
hungarian magyar+dvd,d75
romanian rumanian roumanian
chinese
japanese nipponese+dvv,d70
tibetan+d6v
brazilian+d6h
colombian+dtj
korean+dvy,d78
european+dck,cfp
cuban+dtk,d5t
viennese
comic+a84
tragicomic
cortical+7rm,7rn
metabolic
diagnostic+9o
neurotic+i69
algerian
rhinal nasal+7jz,7w9
retinal+7pd
orbital+d0s
aerodynamic+8sj
meteoritic meteoritical+df7
cometary cometic+dbd
asteroidal+d9j
thyrotoxic
thyroid thyroidal+7n3
antithyroid+s78
instructional+9wo,1og,1ol
canadian+dth,d6e
necrotic+gws
hypothalamic+7rs
gubernatorial+ezc
presidential+fvp,15y,fvr,fvq
corporate+ca5
dimensional+75d,77u
volumetric volumetrical+60t
logistic logistical+208
mutational+fjv,atz,b5h
serologic serological
national+dqf,c5l,cfh
experiential+8nh
medieval mediaeval
proverbial+aj4
epiphyseal epiphysial+7w0
diaphyseal diaphysial+7w1
comparative+95o,kbb
artistic+e4f,2ll
aesthetic+8uj,8m3
mythic+993
prosodic+acz
rotary+b6n
centennial centenary+it7,iq1
nazi+cp7
capitalist+cp4,ec3
evolutionary
canonist+ec0,9ns
symphonic+aa7
nutritional nutritionary+bir,8tc
paramagnetic+4sn
motional+ir,auy
ferromagnetic+gwe
english+jiy,a56,d6k
irish+dww,d6i
idiomatic idiomatical+acp
percussive+llz,11m
waxen waxy+7h5
iodinated iodized iodised
doctrinal+8jm
sternal+7ka
congestive+m6f,i2h
hemolytic haemolytic
sarcolemmal+7pe
atheromatous atheromatic+7jf
basophilic
intimal+7mn
emphysematous+ht2
granulocytic
atrophic+i4y
mesenteric
glomerular+7hu
fibrocalcific
pyknotic pycnotic+hqd
eosinophilic
papillary papillose
vesicular
vertebral+7kk
neocortical+7rh
paleocortical+7ri
fugal+hne
hypophyseal hypophysial+7rk
hyperemic+i2k
salivary+7p2
megakaryocytic+7qb
myeloid+7km
myocardial+7ng
operational+13b
microbial microbic
ceramic+34m,1rs
epic epical+99p
hellenic hellenistic hellenistical+8kt
greek grecian+a6b,duv,d63
syrian+d7o
minoan
mycenaean
attic+a6f
boeotian
dipylon
argive
executive+mkc,25e
topographical topographic+75g
endothelial
classificatory+kbd,1wc
proteolytic+hdc
microsomal+7pr
follicular
philological+8v2
utopian utopian+asy
patristic patristical+98i,8vv
cubist cubistic+cu6
geographic geographical+8sy
shouldered+7ti
etymological+9go,8ux
british+dwv
budgetary+h91,h92
propagandist propagandistic+9oc,fwy
isolationist isolationistic+9nl,f7p
pianistic+4vb,fs9
parisian+dun,d72
turkish
eurasian eurasiatic+dsr
moroccan maroc+d7a
andean
cartesian
mexican+d5s
tudor+cew
victorian+gnf
aristotelian aristotelean aristotelic peripatetic+e43,gs5
bogartian
freudian+gse
hegelian+gsf
jungian
napoleonic+gsl
newtonian+flg,gsm
hebraic hebraical+a6m,ds9
hebraical hebrew+ds9
binomial+8pj
biographic biographical+9gr
bladed+5pm
bureaucratic+ctl,eaw
catatonic
creedal credal+9ww,8l3
departmental+ccj
digestive+lhs
guatemalan+d5q
tribal+c6z,cfg,cpj
lao
latin+a5n
nodular+7j8
olympic+b80
orthopedic orthopaedic orthopedical
outdoor+d0z
pharmaceutical pharmaceutic+8qc,3la,frq
philharmonic+ck3
phonic+1on
piratical+fss,fsm
prepositional+95r
procedural+13b,1x8
promotional+aq8
regimental+ci2
residential+1zr
resistive+gxk
respiratory+iwe,iwd,1ks
schizoid schizophrenic
gerundial+95b
thermometric+24j,5sv
trophotropic
veterinary+gn6
woolen woollen+64v
zodiacal+d5b,665
osseous osteal+7jh
racial+c6x
oxidized oxidised
penciled pencilled
thoriated tittering
barely hardly scarcely scarce
basically fundamentally essentially+pvc,r2d
enviably
kindly+qg9
merely simply just only but
anciently+qvy
automatically
alarmingly
vastly immensely+qh1
grossly+phw
largely mostly
significantly+pk5,rg9
appreciably+pk3
ultrasonically+p1e
approximately about some roughly
partially partly part+pfi
half+pf7
wholly entirely completely totally all altogether whole+pf3,pfc,pf2
exclusively solely alone only+rft
absolutely perfectly utterly dead+qmy,pfd
clean plumb
imperfectly amiss+qxc
fully full
well good
ill badly poorly+q2d
considerably substantially+pk5,pk2
satisfactorily+rd6
badly severely+pl7,qml
rather kinda
constantly perpetually incessantly+pis
constantly invariably+ru7,ru8
occasionally+q2w
equally+puw
paradoxically+px7
conventionally+pje
pictorially+s2e
not non
bloody damn
anywhere anyplace
somewhere someplace
everywhere everyplace
somehow someway someways
anyhow anyway anyways
however nevertheless withal still nonetheless
hitherto heretofore yet
furthermore moreover
further farther
farthest furthest
very real rattling
mighty mightily powerful
henceforth henceforward
instantly+pyw
mildly+qma
soon shortly presently
momentarily momently
soonest earliest
frequently often oftentimes oft ofttimes+q2u
rarely seldom+q2x
inexplicably curiously oddly peculiarly+pyk,px5
reasonably moderately pretty jolly fairly middling passably+qn6,qn8
slightly somewhat
movingly+qo7
extensively+qgy
intrinsically+qez
decidedly emphatically definitely
truly genuinely really+rs3,rs2
naturally course
clearly+pba
obviously evidently manifestly patently plainly plain+qr9,qr8
apparently seemingly ostensibly+r36
accidentally unexpectedly+pwm
unexpectedly+pwm
specifically+q48
generally+q45
fortunately fortuitously luckily+q25
sadly unhappily+qfm
unfortunately unluckily regrettably alas+q29
therefore hence thus
thence therefrom
vocationally+s1u
extremely exceedingly super deathly+qmg
excessively overly too+qnb
too also likewise
ultimately finally+qp9,q0s
finally eventually+qp8
currently+plp,qw8
nowadays now today
immediately instantly straightaway directly forthwith
aggressively sharply+oxz
shrilly piercingly+q90
steadily+rl8
happily merrily mirthfully gayly blithely jubilantly+qg0,p90,qg2,qg1
firm firmly steadfastly unwaveringly+r8p
squarely forthrightly forthright
directly straight direct+rlo,pps
squarely square
variously diversely multifariously+rc6
bitterly+oz8
bitterly+rr2
fine alright
swiftly fleetly+pyu
openly+qsm
presumably presumptively
terribly awfully awful frightfully
atrociously abominably abysmally rottenly+q56,q53
adroitly
dreadfully horribly+p25,p26
drastically+psq
thoroughly exhaustively+p78
thoroughly soundly good+pff
right flop
flat straight
secondhand+r29
increasingly progressively+rvk
reproducibly+r2u
previously antecedently+ozm
earlier before
subsequently later afterwards afterward after+ozh,ozf
abruptly suddenly short dead+q61,q62
intentionally deliberately designedly purposely advisedly+qek,qel
consequently accordingly+ozg
alternatively instead+ph6
anatomically+s3m
blindly+r5u
clinically+s38
mathematically+s53
meanwhile meantime
lengthily+qj5
last lastly finally+q0q
absently abstractedly inattentively absentmindedly+p0w
accusingly+pwb
affectingly poignantly touchingly+qo8
ahead onward onwards forwards forrader
loudly loud+qjs
softly quietly
faintly+qx4
analogously+rcj
randomly haphazardly arbitrarily+r5p
urgently desperately+pnv
almost nearly nigh virtually
asymptotically
chiefly principally primarily mainly+r23,qbs
back backward backwards rearward rearwards
forward forwards frontward frontwards forrad forrard
aurally
axially
brazenly+p0i
brilliantly+qee
brilliantly brightly bright+p5p
commercially+pdr
dearly dear+pwt
affectionately dear+qkd,qk6
dearly
conversely
covertly
overtly+quu
undoubtedly doubtless doubtlessly
statistically+s45
actively+ow8
passively+ow9
below infra
above supra
below beneath
contemptuously disdainfully scornfully contumeliously+r8z
insanely crazily dementedly+rcp,rco
comically+qb6
daily
annually yearly
curiously inquisitively+pln,plm
deceptively deceivingly misleadingly+q99,r6h
dizzily giddily+rvz
doubly double twice+rhv
singly+pe9
empirically+ptg
particularly especially specially+pdx
elaborately intricately+rgm,qz7
experimentally+pti
expressly+pxc
facetiously jokingly+qba,qb5
quickly rapidly speedily apace+pyx,pyy
quicker faster+pyx
flatly categorically+pgw
everlastingly eternally forever evermore+qxg
permanently+qxe
temporarily+qxi
continually+pii
highly extremely+q8r
marginally+qll
perilously hazardously dangerously+rbp,rbq,rbr
tiredly wearily+rqt,rqs
energetically+pu1
strenuously+pu4
intently+p0u
reluctantly+rwt
hard+psd
briefly+qjc
momentarily momently
conclusively+pgp
deplorably lamentably woefully+qfx,q54
cortically+s6v
focally+p7p
down downwards downward downwardly
upwards upward upwardly
upriver upstream
downriver downstream
homeward homewards
rather instead
late belatedly tardily+r4k
fine delicately exquisitely+png,pnf
first firstly foremost
second secondly
third thirdly
initially+q0l
forth onward
leisurely
promptly pronto+r4i
promptly quickly quick+pyx
furtively+rdk
unanimously+pgr
responsibly+r92
normally usually unremarkably commonly ordinarily+qtj,pds,qtm,pdz
unusually remarkably unco+qtr,pe1
recently lately latterly+qw5
erratically unpredictably+r1k,p89
girlishly+qse
gradually+q5z
grimly+qys
hereabout hereabouts
historically+qw3
peacefully+qwq
scientifically
humbly meekly+r4c,r4a
meekly
inside indoors
outside outdoors alfresco
inside within
militarily
mutely wordlessly silently taciturnly+pel,p0f
inevitably necessarily needs+p86
newly freshly fresh new
afresh anew
differently otherwise+rcd
organically
organically
mechanically+qly
mechanically+qlz
painfully distressingly+q54,q53
centrally+p7m
peripherally+r2g,p7q
politically+r09
politically
symbolically+r88
jointly collectively conjointly+rel,rei
volumetrically+s7i
regardless irrespective disregardless disregarding
formerly erstwhile erst
successfully+rmt
simultaneously+row
systematically consistently+pho
thus thusly
academically+rxw
legally+qhn
medically+rzw
nominally+s01
scholastically+s0i
socially+s0n
technically+s0z
thermally+s16
typically+rsk
electrically+s1g
chemically+ryg
linearly+qia
spatially+s1v
semantically+s1w
lingually+s1y
linguistically+s20
algebraically
optically+s2f
acoustically+s2q
locally
regionally
nationally+qol
culturally+s2x
syntactically+s34
sexually+s3b
alternately+pm3
transversely transversally+qje
respectively severally+peb
similarly likewise+rch
secondarily+r26
probably likely belike+qi5
dramatically+pqv
intensively+qmd
appropriately suitably fittingly befittingly fitly duly+r3b,q11,q12,ozw
unsuitably+ozx
naturally+qoq
artificially unnaturally+qor
acutely+owe
feverishly+oy7
superficially+r35
wickedly evilly+q5a,run
surely certainly sure+p7x
surprisingly+ro5
sufficiently+rn2
enough plenty
insufficiently+rn4
unhesitatingly
hesitantly hesitatingly+pmg
thereafter thenceforth
easily easy+ppa
soft+ppa
actually really+r64,r66
carefully+p73
excitedly+pvz
vociferously+r5h
purportedly supposedly
originally+qu7
comfortably+pdh
uncomfortably+pdk
generally mostly
incidentally apropos
completely+pfc
incompletely+pfg
alone solo unaccompanied+rj4,rj5
precisely exactly just+pvv,r1a
closely+pc7
intimately+pcf
relatively comparatively+ovc
predominantly preponderantly+pqq
markedly+qch
palpably+qvd
crudely
slowly slow tardily+pz0
publicly publically+r2l
privately+r2h
reprovingly reproachfully
gaily+qg1
carelessly heedlessly+q81,p79
coldly+qar
seriously earnestly+res,rer
theoretically+ptk
theoretically+ptk
bravely courageously+p50
profoundly deeply+pmu
impatiently+qwk
patiently+qwi
tensely
methodically+qtc
blindly+rg5
apologetically+qrl
unsteadily falteringly uncertainly+p7z,rlc
haughtily+r47
wildly+rp6
bleakly+q9i
stupidly doltishly+pbs
symmetrically+rom
inversely reciprocally+r6w
creatively+pks
distally
heavily+q7z
repeatedly+pil
adamantly+q1a
strongly+rm4
weakly+rmc
radically+qs2
religiously sacredly+rbh,rbk
scrupulously+p75
exceptionally+qto
strictly purely
tentatively+pgv
loosely slackly+rpj
fussily+q5k
gracefully+q5t
lightly gently
successively+qta
independently+pod
apart aside
vigorously smartly+pu5
distinctly+pq7
positively+p7y
excellently magnificently splendidly famously+rnh,qca
healthily+r6s
hilariously uproariously+qb9
considerately+pkl
wonderfully wondrous wondrously superbly toppingly marvellously terrifically marvelously+qtp,rnf
gratifyingly satisfyingly+qzh
impeccably+qx7
gravely soberly staidly+pmn,ret
helpfully+q84
true admittedly avowedly confessedly
preferentially+ox7
rationally+r5q
irrationally+r5t
critically+pl4
boldly+p4d
competently aptly ably capably+p6z,qed,pet
emotionally+pt9
anxiously uneasily apprehensively+pru,rrs
stiffly stiff+qn0
informally+q20
formally+q1y
formally officially+qrm,qrn
irritably+q5l
calmly+pfp
tranquilly+pfp
nicely+qpq
cozily cosily+pdi
studiously+p77
cleverly smartly+pbr
namely videlicet
popularly+pnz
intellectually+qea
professedly
hyperbolically exaggeratedly+pug
agilely nimbly+ow2
proudly+r42
solemnly+ret
divinely+q7i
clumsily+q5w
diffusely+pg3
coarsely+ric
intensely+qmd
continuously+piv
reflexly reflexively
spontaneously+rkc
convincingly+pjq
stealthily+rdk
snugly+r3s
visibly+rur
conceivably+rq2
strikingly+qc6
meticulously
graciously+q5y
ungraciously ungracefully gracelessly woodenly+pt4
rigidly stiffly bolt+q17
awkwardly+q5v
bewilderedly+qxx
triumphantly+pnc
ideally+qx9
mistakenly erroneously+pkg,pkh
childishly+qlh
needlessly+qpg
tantalizingly invitingly+qfg,qfi
improperly
properly decent+r3b
attentively+p0t
enormously tremendously hugely staggeringly+qtp,qgv
munificently generously+q4g,q4i,q4h
handily conveniently+pjb,ovq
inconveniently+pjc
concretely+ovh
tactually haptically+s2r
convulsively+rlb
rebelliously contumaciously defiantly+pmy,rms
stubbornly obdurately mulishly obstinately cussedly+r7e,rmm,rml
drunkenly+pr2
raucously+p6o
victoriously+pmw
fearfully+oxt
hopefully+q9f
eagerly thirstily+prf
reportedly+pdb
viciously brutally savagely+qb1
wisely sagely+rwv
foolishly unwisely+rwy
intelligibly clearly understandably+pba
stoutly+r8r
indefinitely+pn7
correctly aright
incorrectly wrongly wrong
accurately+ovs
accurately+pke
wrongly+rak
justly+qg5
rightly justly justifiedly+qg5
aimlessly+r4u
sluggishly+pz2
darkly+p5g
hurriedly hastily+qbf,qbd
unhurriedly+qbg
financially+s22
psychically+qyf
individually separately severally+pe9,ree
busily+p69
prominently conspicuously+pht,phy
inescapably ineluctably inevitably unavoidably+p87,p86
helplessly impotently+r0q,r0w
imaginatively+pku
bewilderingly confusingly+pbe
unashamedly shamelessly barefacedly+p0i
passionately+qvs
spectacularly stunningly+qc2,qc6
soulfully
satirically+rd5
smoothly swimmingly
freely+q2m
habitually+pe0
customarily+pe0
sharply crisply+pq9
dimly indistinctly+pqb,pqe
unmistakably+pbc
determinedly unfalteringly unshakably+r8p,r8n
incidentally+r2f
confidently+p81
sporadically periodically+r7m,pin
amazingly surprisingly astonishingly+ro6,ro5
productively fruitfully profitably+r2o
abundantly copiously profusely extravagantly+ovj
interestingly+qew
realistically+r6j
sanely sensibly+r6q
stolidly+ptd
supremely sublimely
testily irritably petulantly pettishly+q5l
thoughtfully+rq4
auspiciously propitiously+p1i
relentlessly unrelentingly+pim
ruefully contritely remorsefully+qwv
inexorably+qys
politely courteously+pkq,pkp
impolitely discourteously rudely+pkr
admirably laudably praiseworthily commendable+rxm,pvg
pleasantly agreeably enjoyably+qzh,qzg
pleasantly cheerily sunnily+p92
unpleasantly+qzi
breathlessly+p57
heartily cordially warmly+rvi,rvj
affably amiably genially+q33
unambiguously unequivocally+pv8,oyu
ceremoniously ceremonially
rakishly raffishly+pyo
rollickingly boisterously
broadly+q45
rightfully
faithfully dependably reliably+po8,py5
violently+ruh
furiously+p6v
furiously+ruj
securely firmly
wryly+qb7
infinitely endlessly+q09
boundlessly immeasurably infinitely+q0a
rigorously+pvw
plastically+psu
boastfully vauntingly big large+r45
warily+p0s
bodily
editorially+rz5
abnormally+qq4
angrily+oz1
exultantly exultingly+pnc
sedulously
tenuously
perennially
ineptly fecklessly+pew
deliciously pleasurably+qzh,qzy
mentally+qyd
roundly+raw
shyly timidly bashfully+p4k,p4j
fondly lovingly+qkb,qkc
noisily+r5g
quietly+r5e
quietly quiet+r5m
unqualifiedly+r52
inwardly+pxt
outwardly externally
favorably favourably+pzq
cheerfully+qt0
flawlessly cleanly+qx8
laconically dryly drily+qb7,pgn
obligingly
voluntarily+ruy
unerringly+pyd
geographically+s9u
gloomily
vaguely mistily+pbf
pompously+r20
away off forth
doggedly tenaciously+rmn
efficiently expeditiously+peu
dully+pr8
dully+p61
atonally
winsomely engagingly
tragically+qfq
fascinatingly+qex
curvaceously buxomly
ominously+p27
restively+rpm
wittingly knowingly+qel,qej
unwittingly inadvertently unknowingly+qeo
contentedly+pi8
pityingly
glibly slickly
callously unfeelingly+rea
justifiably
afoot
modestly+qnk
frowningly
overwhelmingly overpoweringly irresistibly+r8k,r8l
each apiece
lopsidedly crookedly+rlp,rlr
sternly severely+qcz
suspiciously+rsb
resolutely+r8m
speculatively+pln
beautifully attractively+p0y,p2y
dourly sullenly glumly+q5n
belligerently hostilely+qa6,qa7
consciously+phe
unconsciously+phf
greenly+p9e
casually nonchalantly+pgi
competitively+pex
compulsively obsessively obsessionally+qpl
structurally
north northerly northwards northward+qq9
believably+pkw
ferociously fiercely+ruj
subconsciously+phh
vividly+r6k
artfully
expectantly+q9g
lustily+q75
dramatically+qc6
classically+pas
obscurely+pfx
decently+r8v
horrifyingly+p25
perversely
dialectically
prophetically+r3h
peculiarly+q49
instinctively
internally+pxp
uniformly+q8b
enduringly+qxf
legally lawfully+rzt
halfway midway
hereby herewith
inward inwards
outward outwards
sooner earlier
perfunctorily+p7a
approvingly
afield abroad
casually+qzd
arrogantly+r43
assuredly+p82
awry amiss
persistently+pim
astutely shrewdly sagaciously sapiently+pbq,rwx
across crosswise crossways
seasonably timely apropos+qsy
blissfully+q68
asleep+p1v
aft abaft astern
astride astraddle
avariciously covetously greedily+ovz
bang slap slapdash smack
barefooted barefoot
briskly+pu2
cautiously+p73,p7j
endlessly ceaselessly incessantly unceasingly unendingly continuously+pir,qxg,pis
conceptually+ovf
concisely briefly+pgm,pgl
succinctly compactly
conservatively guardedly
constructively+pi1
coolly nervelessly nonchalantly+pgi,pfq
incredibly improbably implausibly unbelievably+pkx,pkz
curtly shortly
damned damnably cursedly+plv
delightfully+qzy
densely thickly+pg2
tightly+qjf
possibly perchance perhaps maybe mayhap peradventure
potentially+owc
despairingly despondently+q9k,q9j
daintily
deeply deep+pmq
distractedly
deliriously
demonstrably provably+pig
diffidently
harmlessly+q6r
dexterously dextrously deftly+ox3
graphically
diametrically+rc2
honestly candidly frankly+ppx,rgo
dismally drearily
obediently yieldingly+rmq,qqv
proportionally+pdq,pdo
distastefully+qrf
trustfully trustingly confidingly+rs7
disturbingly+q7w
doctrinally+s8e
dogmatically+p63
dreamily moonily dreamfully+p0x
drowsily somnolently+p1z
westward westwards
eastward eastwards
westerly+prz
edgeways edgewise
efficaciously effectively+psc,psj
ineffectively
eminently
encouragingly
unevenly+pvr
irregularly+r7i
regularly+r7g
unequally+pv0
lavishly+q4i,rqa
fierily fervently fervidly+qvu
figuratively+qib
flamboyantly showily flashily+pah,r1y
flippantly airily
fourthly fourth+rhb
frenziedly hectically+oy7,oy8
gingerly+p7k
gloriously+q4s
grandly+qc7
gratingly raspingly harshly+qzm,p6k
gratuitously+qg8
gregariously sociably+rj7
grotesquely monstrously+p38
grudgingly
guiltily+p0h
rough
hatefully+qps
headlong headfirst
hereinafter hereafter hereunder
hideously horridly monstrously+p38,qrg,p39
questioningly wonderingly+pln
insolently+p0i
loose free
hoarsely huskily+p6l
hysterically+oy9
idiotically+rcq
idly+p6d,p6c
legitimately lawfully licitly
logically+qis
logically+rtv
imperceptibly unnoticeably
perceptibly noticeably observably+qcg,qcf,qx1
impertinently saucily pertly impudently+p2r,rk7
explicitly+pxa
importantly+rg9,qbp
adequately+rn3
inadequately+owm
conspicuously+rdm
ineffably indescribably unutterably unspeakably inexpressibly+pxj,pxk
indifferently+qet
indignantly+oz4
discreetly
industriously+ppi
insidiously perniciously
sincerely unfeignedly+rgp,rgn
visibly+rur
keenly acutely+qwx
laughably ridiculously ludicrously preposterously+qb8,qb6
lazily+pz1
lengthways lengthwise longwise longways longitudinally
longingly yearningly
unmanageably
lightly light+q7s
lingeringly protractedly+qj5
listlessly+pu8
longer+qj4
majestically+qc9
amply richly+oyw
mercilessly pitilessly unmercifully remorselessly+qm9,qm8
rhythmically+ra1
miraculously+qp2
miserably+pdl
morosely+q5n
mournfully+qfo
nakedly+r3v
nationally nationwide+s7m
nearer nigher closer
necessarily needfully+qpd,qpb
unnecessarily+qpe
nervously+rpn
nervously
near nigh close
unobtrusively
oversea overseas
paternally
peevishly querulously fractiously+q5l,pf0
persistently+pim
placidly+p6t
regretfully+q6c
piteously+q2d
plaintively+qfw
powerfully+rm4,r0r
primly prissily+r3f
primitively originally
profanely+pb6
pungently+rd2
unquestionably unimpeachably+r5d
rampantly wild
reassuringly+p2d
reflectively+rq6
resentfully+oz7
scathingly unsparingly+pl3
sedately calmly
serenely+pfp
shamefacedly
sideways sideway sidewise
singularly+qtr
skillfully skilfully+ri5
sparsely+pga
slantingly slopingly+q9r
slantwise slantways
sleepily+p1y
unsmilingly+qg3
soothingly
sorely
sourly+q5n
southerly southward southwards+qqe
stagily theatrically+pqy
steeply+q63
stonily
strictly stringently+pnr,pvw
subtly+qve
sulkily+q5o
sweetly sweet+qk2
tactically
tearfully+qft
tersely+pgn
tenderly+qkd
traditionally+pjn
thickly+qeh
unconcernedly+pgg
uncontrollably
unduly
honorably uprightly+rap
uselessly+rtr
vacantly+q3t
vigilantly watchfully+oyh,oyi
willfully wilfully+ruz
worriedly+rru
wrathfully+oz6
between betwixt
distinctively+qbj
demandingly+pnq
specially+pdx,qts
gently mildly+qma,qjx
haggardly+rqw
sharp+r03
madly frantically+oy8,rp8
smolderingly smoulderingly
dandily+q4z
directly+pq0
expansively+qc7
homogeneously+q8a
close tight
causally+p7f
fearfully+p26
calculatingly+q6o
magnetically+s4m
redly+p9p
fatally+pmf
desperately+q9j
outstandingly+rnj
tunelessly
heavily+q80
unblinkingly
luxuriously+qcx
loweringly+pcw
aggravatingly
quaveringly+rle
painfully+qv8,qv3
soughingly
`;
