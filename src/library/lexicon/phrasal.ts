// Written by training/wordnet/phrasal.ts from WordNet 3.1; change the choice there, not this file.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. The licence in full: training/wordnet/NOTICE.md,
// https://wordnet.princeton.edu/license-and-commercial-use

/** A verb with its particle and single words that mean the same, a line each. */
export const PHRASAL = `
act out: enact reenact
add on: append supplement affix
add up: amount total tot sum summate number
air out: aerate vent ventilate
allow in: admit intromit
ante up: pay
arch over: overarch
ask over: invite
auction off: auctioneer
babble out: tattle blab peach
back away: crawfish
back down: backdown
back out: crawfish outback
back up: support backup
ball over: shock floor
ball up: botch bodge bumble muff flub spoil bungle fluff
bawl out: rebuke trounce lecture reprimand scold chide berate remonstrate
bear down: overbear charge
bear on: refer pertain relate concern affect impact push
bear out: corroborate underpin
beat back: repel repulse backbeat
beat down: downbeat
beat out: crush trounce vanquish
beat up: rally upbeat
beef up: strengthen fortify
belt down: down
bet on: gage stake game punt
blab out: tattle peach
black out: blackout
blank out: forget
blast off: blastoff
blaze up: flare
bleach out: decolor decolour decolorize decolourize decolorise decolourise discolorize discolourise
block off: blockade barricade bar
block up: barricade blockade bar
blossom out: unfold
blot out: obliterate veil
blow out: blowout extinguish quench
blow over: evanesce fade fleet
blow up: explode detonate blowup enlarge magnify combust
blunder out: blurt ejaculate
blurt out: blunder ejaculate
bob up: arise
bog down: mire
boil down: decoct
boil over: overboil
bollix up: botch bodge bumble muff flub spoil bungle fluff
bollocks up: botch bodge bumble muff flub spoil bungle fluff
bolt down: down
bone up: cram drum swot
boot out: oust expel eject
border on: approach
botch up: bodge bumble muff flub spoil bungle fluff bollix
bottle up: inhibit suppress
bow down: prostrate
bowl over: overturn flabbergast boggle
brace up: undergird
branch out: diversify broaden
brave out: weather endure
break apart: disassemble dismantle disunify
break away: chip breakaway
break down: breakdown analyze analyse dissect
break off: discontinue chip
break out: erupt breakout outbreak
break through: breakthrough
break up: disperse dissipate dispel scatter part split breakup
breathe in: inhale
breathe out: exhale expire
breeze through: ace
brim over: overflow overrun
bring down: lower overthrow subvert inflict impose
bring in: earn realise fetch
bring off: negociate manage
bring on: induce
bring out: unveil reveal publish issue
bring through: save
bring up: conjure invoke arouse rear nurture parent
brisk up: brisken
brush off: dismiss disregard discount ignore
brush up: refresh brushup polish
bubble over: overflow
bubble up: intumesce
buckle down: slave
bug out: protrude pop bulge
bugger off: scram
build up: buildup progress arm fortify gird
bulge out: protrude pop
bump off: murder slay dispatch off
buoy up: lighten
burn up: flare burnup
burst out: erupt irrupt outburst
bust up: wreck wrack
butt on: adjoin edge abut button
buy back: repurchase buyback
buy out: buyout
buzz off: scram
call back: callback remember recall recollect
call down: conjure invoke arouse rebuke trounce lecture reprimand scold
call in: visit
call off: cancel scrub
call out: exclaim cry outcry shout
call up: telephone phone remember recall recollect
calm down: quiet tranquilize tranquillize tranquillise quieten lull still
camp out: encamp bivouac tent
cant over: tilt
carry off: negociate manage eliminate annihilate eradicate decimate
carry on: conduct continue uphold preserve proceed
carry out: accomplish execute action fulfill fulfil implement
carry through: accomplish execute action fulfill fulfil save
carve up: divide split dissever
cast away: discard dispose castaway
cast down: depress deject dismay dispirit demoralize demoralise downcast
cast off: shed throw
cast out: banish ostracize ostracise shun blackball discard dispose outcast
catch on: twig
cave in: collapse founder
chalk out: sketch
chalk up: tally
chance on: attain
change over: shift convert changeover
charge up: agitate rouse commove
chase away: dispel
chat up: flirt dally butterfly coquet coquette romance philander mash
cheat on: cuckold wander
check out: checkout
chew out: rebuke trounce lecture reprimand scold chide berate remonstrate
chew over: meditate ponder excogitate muse reflect mull ruminate speculate
chew up: rebuke trounce lecture reprimand scold chide berate remonstrate
chill out: calm
chip in: contribute
chock up: jampack cram wad
choke off: clog congest foul
choke up: stuff lug
chuck out: discard dispose eject
chum up: pal
churn up: disgust revolt nauseate sicken
clamp down: clampdown
clean up: tidy neaten cleanup
clear out: expectorate
clear up: clarify elucidate
climb down: alight
climb on: bestride
clog up: congest foul
close down: fold closedown
close in: enclose inclose
close out: preclude closeout
close up: fold obstruct obturate impede occlude closeup
cloud over: overcloud
cloud up: overcloud
cock up: prick cockup
color in: colorize colorise colourise colourize
colour in: color colorize colorise colourise colourize
come apart: break
come away: detach
come back: recall comeback
come down: descend fall precipitate comedown
come in: enter income
come off: detach chip
come on: surface approach near progress
come out: surface appear emerge egress outcome
come through: survive
concentrate on: center
conjure up: invoke arouse
cook out: barbeque barbecue cookout
cook up: concoct fabricate manufacture invent
cool down: chill
cool off: calm
cop out: copout
core out: hollow
cotton on: twig
cough out: expectorate
cough up: expectorate
count down: countdown
count on: calculate estimate reckon figure forecast
crack down: crackdown
crop out: basset outcrop
crush out: extinguish
cry out: exclaim outcry shout
cull out: winnow
cut away: cutaway
cut back: reduce trim cutback snip lop prune
cut down: reduce trim slash
cut in: cutin
cut off: interrupt disrupt cutoff
cut out: cutout
cut through: traverse cross
cut up: carve mutilate
deal out: distribute administer lot dispense allot
deck out: overdress prink attire
deck up: overdress prink attire
die away: abate
die back: dieback
dig in: entrench
dig up: excavate
dish out: distribute administer lot dispense allot
divvy up: apportion
doctor up: sophisticate
dole out: distribute administer lot dispense allot
double back: backtrack
double up: parlay
drag in: embroil tangle
drag on: dragon
draw back: withdraw retreat recede retire retract drawback
draw in: attract pull curl
draw out: prolong protract
dream up: hatch
dress down: rebuke trounce lecture reprimand scold chide berate remonstrate
dress up: overdress prink attire caparison bard barde
drink down: down
drive away: dispel
drive back: repel repulse rebuff
drive in: screw
drive off: dispel
drive out: dispel rouse expectorate
drop back: trail backdrop
drop down: sink
drop off: unload
drop out: dropout
drum out: oust expel
drum up: rally
dry up: exsiccate dehydrate desiccate mummify
eat away: erode
eat up: deplete exhaust immerse swallow
egg on: prod incite
embark on: commence
end up: finish
even off: compensate counterbalance
even out: compensate counterbalance level
even up: compensate counterbalance jog
face up: confront
fade away: dissolve
fade out: dissolve fadeout
fag out: tire weary jade outwear fatigue
faggot up: fagot
fall apart: crumble
fall back: lag dawdle fallback
fall down: downfall
fall in: collapse founder join
fall off: slump falloff
fall out: follow fallout outfall
fall through: founder flop
fan out: diffuse
fancy up: overdress prink attire
farm out: subcontract job
fatten out: fat plump
fatten up: fat plump
feed back: resubmit feedback
felt up: matte mat
fence in: wall palisade
fend off: debar forefend forfend obviate deflect avert avoid
fetch up: finish
fig out: overdress prink attire
fig up: overdress prink attire
fight back: oppose
fight down: oppose
fight off: repel repulse rebuff
figure out: solve lick
file away: archive
fill in: shade substitute sub
film over: blur
filter out: filtrate
find out: determine ascertain learn hear discover
fire up: wake ignite heat light
fit in: harmonize harmonise consort accord concord
fit out: equip outfit dress clothe enclothe garb raiment tog
fix up: arrange
flake off: peel
flame up: flare
flare up: erupt irrupt
flash back: flashback
flesh out: fatten fat plump elaborate lucubrate expatiate exposit expound
flood out: overwhelm deluge
flow out: effuse outflow
focus on: center
follow out: implement
follow through: implement
follow up: implement followup
fool away: fritter dissipate
force back: repel repulse
force out: depose displace can sack rouse
fork out: deliver
fork over: deliver
fork up: deliver
foul up: botch bodge bumble muff flub spoil bungle fluff
frame in: border
freeze off: spurn scorn disdain
freshen up: refurbish renovate refresh refreshen
frighten away: daunt pall scare
frighten off: daunt pall scare
fritter away: dissipate fool
frivol away: fritter dissipate fool
fuck off: bum loaf loll scram masturbate wank
fuck up: botch bodge bumble muff flub spoil bungle fluff
furbish up: repair mend fix bushel doctor
gear up: prepare ready
get away: escape getaway
get down: lower unhorse dismount
get in: enter arrive
get on: board bestride
get out: exit
get over: traverse cross
get up: arise rise raise lift elevate getup
give away: unwrap disclose reveal expose divulge uncover giveaway
give back: refund repay
give in: bow defer accede succumb
give off: emit
give out: emit
give up: forfeit waive forgo forego abandon
glance over: scan skim
glass over: glaze
glaze over: blur
gloss over: whitewash
grind away: cram drum swot bone
grind down: tyrannize tyrannise
gross out: disgust revolt freak
grow over: overgrow
gussy up: overdress prink attire
hand out: handout
hand over: deliver handover
hang back: trail
hang in: persevere persist
hang on: append persevere persist
hang out: hangout
hark back: recall
hash out: discuss
hash over: rehash
have on: wear
haze over: obscure befog becloud obnubilate fog cloud mist
head off: debar forefend forfend obviate deflect avert avoid
heave up: heft
hem in: besiege beleaguer surround circumvent hemin
hide out: hideout
hike up: boost
hive away: store
hive up: hoard stash cache
hold back: arrest forbear wait
hold in: enclose confine control contain curb moderate conceal
hold off: wait
hold on: grasp persevere persist
hold out: exsert resist withstand holdout
hold over: holdover
hold up: delay detain holdup
hole up: hibernate
hook up: hookup
hop on: bestride
horn in: intrude pry nose poke
hunch over: hump
hunker down: squat crouch scrunch
hush up: whitewash quieten silence still
impinge on: hit strike
intrude on: invade
jack off: masturbate wank
jerk off: masturbate wank
jolly up: cheer
jump off: leap
jump on: bestride
jut out: protrude project
keep apart: sequestrate isolate
keep back: retain withhold
keep down: repress quash subdue subjugate
keep on: retain
keep out: exclude shut
keep up: prolong sustain conserve preserve maintain upkeep
kick back: kickback
kick in: contribute
kick off: inaugurate kickoff
kick out: expel oust
kick up: provoke evoke
kill off: exterminate
kink up: crimp crape frizzle frizz
knock down: deck coldcock floor knockdown
knock off: neutralise liquidate shave snitch thieve cop glom knockoff
knock out: kayo knockout
knock over: overturn
know apart: discriminate
knuckle down: slave
land up: finish upland
lash out: attack assail snipe assault
last out: outride
latch on: twig
lay away: hoard stash cache
lay in: store inlay
lay off: discontinue stop cease quit furlough layoff
lay out: array layout outlay
lay over: layover superimpose superpose overlay
lay up: layup
lead off: begin start commence
lead on: deceive delude cozen
lean back: recline
leave off: exclude except omit
leave out: exclude except omit neglect pretermit overlook overleap
let down: lower disappoint letdown
let in: admit intromit inlet
let off: excuse exempt
let on: unwrap disclose reveal expose divulge uncover
let out: utter emit unwrap disclose reveal expose divulge uncover
let up: abate letup
lie in: dwell consist
lift off: liftoff
lift out: scoop
lift up: elate uplift intoxicate
light up: illume illumine illuminate clear brighten
lighten up: brighten
line up: queue lineup
link up: connect linkup associate relate colligate uplink
listen in: eavesdrop
live down: unlive
live on: survive last endure
live over: relive
liven up: enliven invigorate animate
load up: lade laden
lock out: lockout
lock up: lockup
lodge in: occupy reside
look back: retrospect
look on: repute esteem
look out: lookout outlook
look up: consult lookup
loosen up: unstuff
louse up: botch bodge bumble muff flub spoil bungle fluff
make off: abscond absquatulate decamp
make out: spot recognize recognise distinguish discern
make over: rework retread remake refashion redo makeover
make up: constitute comprise makeup
march on: advance progress
march out: debouch
mark off: markoff
mark up: markup
mat up: felt matte
matte up: felt mat
measure out: mensurate
measure up: qualify
mellow out: melt
melt down: meltdown
melt off: slim slenderize
mess up: botch bodge bumble muff flub spoil bungle fluff
mete out: distribute administer lot dispense allot
mix up: jumble stump
mop up: worst pip whip
mount up: bestride
mouth off: rant jabber spout rave
move back: withdraw retreat recede retire
move on: advance progress
move through: transit
move up: rise
mow down: massacre slaughter
muck up: botch bodge bumble muff flub spoil bungle fluff
mug up: cram drum swot bone
mull over: meditate ponder excogitate muse reflect ruminate speculate
muster in: enlist draft
muster up: rally
nail down: peg narrow finalize finalise
narrow down: specialize
nip off: clip snip
ooze out: exude exudate transude
pair off: couple
parcel out: distribute administer lot dispense allot
partake in: share
partner off: pair couple
pass away: die decease perish exit expire conk croak
pass on: hand impart advance progress
pass out: faint swoon
pass over: skip transit traverse cross passover overpass
pass through: transit
pass up: refuse reject decline
patch up: reconcile conciliate
pay back: reward repay payback
pay off: liquidate payoff
pay out: disburse
peg away: slog
peg down: narrow
pep up: urge barrack exhort
perk up: energize energise
peter out: fizzle
pick apart: criticize criticise
pick off: pluck tweak
pick out: choose select spot recognize recognise distinguish discern
pick up: pickup
piddle away: wanton trifle
pig out: gorge ingurgitate overindulge glut englut engorge overgorge overeat
pile up: accumulate cumulate conglomerate gather amass collect compile hoard
pin down: narrow trap
pin on: pinon
pine away: languish
pipe down: quieten hush quiet quiesce
pipe up: shriek shrill
play back: replay playback
play down: background downplay
play off: pit playoff
play out: exhaust sap tire
play up: foreground highlight spotlight
plug away: slog
plump down: plank flump plonk plop plunk
plump out: fatten fat
plunk down: plank flump plonk plop plump
point out: comment notice remark signalize signalise remonstrate
polish off: murder slay dispatch off
pop off: die decease perish exit expire conk croak
pop out: protrude bulge
portion out: apportion
pour down: down downpour
pour out: decant
press out: extinguish
print over: overprint
prop up: shore
puff up: swell
pull away: withdraw retreat recede retire
pull back: withdraw retreat recede retire pullback retract
pull down: level raze rase dismantle
pull in: attract earn realise
pull off: pluck tweak negociate manage
pull out: pullout extract
pull over: pullover
pull through: survive save
push back: repel repulse
push out: obtrude
push up: pushup
put away: discard dispose imprison incarcerate lag immure jail jug
put back: replace
put down: lay land
put in: insert inclose introduce store putin input
put off: postpone prorogue table shelve defer remit putoff dishearten
put on: don
put out: trouble inconvenience disoblige discommode incommode bother putout output
put over: postpone prorogue table shelve defer remit
put through: implement throughput
put up: erect
puzzle out: solve lick
quiet down: quieten hush quiesce
rabbit on: rant jabber spout rave
rachet up: ratchet
rack up: score tally worst pip whip
raise up: vex disturb commove
ram down: pound
ramble on: jog
rattle on: yack jaw
ravel out: unravel
reach out: outreach
reason out: conclude
reel off: unreel
rein in: harness
renegue on: renege
ride out: outride
rig out: overdress prink attire rigout
rip off: cheat chisel steal
rip out: extract
rip up: shred
rise up: surface rebel rear
roll down: avalanche
roll over: rollover
roll up: furl collect accumulate amass compile hoard
root on: urge barrack exhort
root out: uproot extirpate deracinate eradicate exterminate
rope down: rappel abseil
round off: polish
round up: roundup
rout out: rouse expel
rub down: abrade corrade abrase rubdown massage knead
rub off: abrade corrade abrase
rub out: erase efface
ruck up: pucker
ruffle up: rumple
rule out: preclude
run away: scat scarper lam bunk runaway
run down: rundown
run off: abscond absquatulate decamp dispel runoff
run out: drain
run over: overflow overrun
run through: deplete exhaust
run up: hoist sew stitch runup
sack up: net
sail through: ace
salt away: store
scare away: daunt pall
scare off: daunt pall
scarf out: gorge ingurgitate overindulge glut englut engorge overgorge overeat
score out: erase efface
scratch up: scrape
screen out: sieve sort
screw up: botch bodge bumble muff flub spoil bungle fluff
scrunch up: squat crouch hunker wrinkle ruckle crease crinkle crisp
sell off: selloff
sell out: liquidize sellout
sell up: liquidize
send away: dismiss displace can sack
send back: remand
send down: rusticate
send off: dispatch despatch
send on: forward
separate out: filter filtrate
serve up: dish
set apart: sequestrate isolate
set back: postpone prorogue table shelve defer remit setback
set down: land
set in: inset
set off: actuate trigger activate spark depart part start setoff
set on: assail assault seton onset
set out: begin start commence array depart part outset
set up: establish found launch assemble piece tack erect setup
settle down: calm
sex up: eroticize
shack up: cohabit
shade off: shadow
shake off: shed throw
shake up: jar reorganize reorganise shakeup succuss
shape up: progress
shell out: distribute administer lot dispense allot
shoot down: tear buck kill defeat
shore up: prop
shout out: cry yell scream holler hollo squall vociferate
show off: flaunt flash ostentate swank
show up: surface
shrink back: retract
shrivel up: shrink wither
shut down: close fold shutdown
shut in: enclose inclose
shut out: exclude shutout
shut up: hush quieten silence still
sign on: contract
sign up: contract
simmer down: calm
single out: discriminate
sink in: dawn penetrate permeate filter
siphon off: syphon
sit down: seat
size up: scrutinize scrutinise
slack off: abate
slack up: slacken
sleek down: slick
sleek over: whitewash
sleep over: sleepover
slick up: spruce titivate tittivate
slide down: slump
slim down: slenderize
slip away: elapse
slow down: decelerate slowdown slacken
slow up: slacken decelerate
smarten up: spruce titivate tittivate
smell out: sense
snap up: snaffle grab
snarl up: embrangle
snip off: nip clip
snuff out: extinguish snuffer quench
soak through: sop
soak up: imbibe steep immerse engulf engross
soar up: surge zoom
sop up: imbibe
sort out: classify class assort crystallize crystallise crystalize crystalise enlighten
sound off: opine animadvert complain plain quetch kvetch
sound out: pronounce articulate enounce enunciate
sow in: inseminate
spark off: actuate trigger activate
speak out: opine animadvert
speak up: opine animadvert
speed up: accelerate quicken speedup
spew out: eruct
spice up: zest
spiff up: spruce titivate tittivate
spill over: overflow spillover overspill
spirit up: inspirit
spit out: splutter expectorate
spit up: expectorate
split up: divorce divide dissever part
spread out: diffuse
spread over: cover
spring up: originate arise uprise
spruce up: titivate tittivate
square away: tidy neaten
square off: settle
square up: jog settle
squirrel away: hoard stash cache
stack away: store
stamp down: suppress subdue conquer
stamp out: kill
stand in: substitute sub
stand out: excel surpass
stand up: arise rise
stare down: outstare outface
start out: begin commence depart part
start up: startup commence upstart
stash away: store
stave off: debar forefend forfend obviate deflect avert avoid
stay on: remain
step down: quit resign
step in: intervene interfere substitute deputize deputise instep
step up: escalate intensify
stick in: insert inclose introduce
stick on: plaster affix
stick out: protrude jut project digest endure stomach bear tolerate
stick up: stickup
stir up: agitate foment wake ignite heat vex disturb commove
stop over: stopover
stop up: plug
stow away: stowaway
straighten out: disentangle unsnarl
stretch out: unfold exsert
strike back: retaliate
strike down: cancel fell
strike out: strikeout
string up: hang
strip down: undress discase uncase unclothe disrobe peel
stub out: extinguish
suck out: aspirate
suck up: imbibe fawn toady truckle bootlick kowtow kotow
sum up: summarize summarise total tot summate
suss out: check
swallow up: immerse
sweep over: overwhelm overpower whelm overcome overtake
sweep through: ace
sweep up: embroil tangle drag espouse embrace
swell up: intumesce tumefy tumesce
switch over: exchange
swot up: cram drum bone
tack on: append
tag on: append
take apart: disassemble dismantle dismember discerp analyze analyse dissect
take away: remove takeaway
take back: repossess
take down: lower degrade disgrace demean takedown level raze rase
take in: gull dupe slang befool cod fool intake
take off: depart part start takeoff
take on: assume acquire adopt undertake tackle
take out: unpack takeout outtake
take over: usurp arrogate takeover assume adopt relieve
take up: uptake
talk over: discuss
taper off: fizzle
tear apart: pan trash
tear away: tearaway
tear down: level raze rase dismantle
tear out: extract
tear up: shred
tee off: teeoff
tell apart: spot recognize recognise distinguish discern separate differentiate secern
tell on: shit snitch stag
thin out: dilute
think back: remember
think over: meditate ponder excogitate muse reflect mull ruminate speculate
think up: hatch
throw away: discard dispose shed throwaway
throw back: throwback
throw in: interject interpose
throw off: shed
throw out: expel discard dispose oust
throw up: vomit sick cat disgorge regorge retch puke barf
thrust out: obtrude outthrust
tick over: idle
tidy up: neaten
tie down: truss
tie in: associate relate link colligate connect
tie up: truss
tighten up: stiffen constrain
tip over: overturn
tire out: weary jade outwear fag fatigue
tog out: overdress prink attire
tog up: overdress prink attire
tone down: muffle mute dull damp dampen tame
tone up: strengthen
top out: peak
toss away: discard dispose
toss off: down
toss out: discard dispose
tot up: total sum summate
tote up: total tot sum summate
touch down: touchdown
touch off: actuate trigger activate spark
touch on: refer pertain relate concern repair mend fix bushel
touch up: retouch
track down: hunt
tramp down: trample
tread down: trample
trick out: overdress prink attire
trick up: overdress prink attire
trifle away: wanton
trigger off: actuate activate spark
trim back: reduce cut
trim down: reduce cut
trump up: concoct
try out: test essay tryout experiment audition
tucker out: exhaust
tump over: overturn
turf out: eject
turn away: deflect
turn back: backtrack revert return retrovert regress dispel
turn down: refuse reject decline turndown spurn scorn disdain downturn
turn in: deliver
turn off: turnoff
turn out: prove turnout outturn
turn over: hand overturn turnover roll
turn up: surface fold turnup locate upturn
urge on: barrack exhort press
use up: deplete exhaust take
usher in: inaugurate
vomit up: sick cat disgorge regorge retch puke barf spew
vote down: kill defeat
vote out: kill defeat
wait on: assist
wake up: awaken waken awake arouse
walk away: walkaway
walk out: walkout
walk over: walkover
wanton away: piddle trifle
ward off: debar forefend forfend obviate deflect avert avoid
wash out: washout
wash up: lave washup
wear away: erode gnaw
wear down: tire weary jade outwear fag fatigue
wear out: tire weary jade outwear fag fatigue
weight down: burden burthen
well over: overflow overrun
white out: whiteout
win over: convince
wind off: unwind unroll
wind up: finish windup sex
wipe off: erase efface
wipe out: deplete exhaust eliminate annihilate eradicate decimate wipeout
wipe up: mop
work out: workout outwork
work over: beat overwork
work up: build progress
write down: expense
yack away: jaw
yap away: yack jaw
zip up: zipper
`;
