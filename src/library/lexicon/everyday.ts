/**
 * Verbs of two words that people say and WordNet does not have, or has in other senses only, and the words that news prefers to
 * them: a line each.
 */
export const EVERYDAY = `
ask for: request demand
back down: retreat yield concede
back out: withdraw withdrawal
bail out: rescue
beat off: repel
blow up: explode explosion detonate
break down: collapse fail
break in: burglary burgle
break into: burglary burgle
break off: end stop
break through: breach pierce
break up: split disperse
bring back: return restore reinstate
bring down: topple reduce
call for: demand urge
call up: conscript draft recruit
calm down: ease subside
carry off: steal take
carry on: continue
carry out: conduct perform execute
catch fire: ignite burn
cave in: collapse
chip in: help contribute
clear up: clean
come across: find discover
come back: return
come down: fall drop crash
come from: originate
come in: arrive
come out: emerge appear publish release
come second: runner-up
come up: propose devise
cover up: conceal hide
crack down: suppress
cut back: reduce reduction
cut off: isolate disconnect stop
dig out: free recover excavate
do away: abolish scrap
drop off: decline fall
drop out: withdraw
end up: finish
fall apart: collapse fail
fall behind: lag
fall out: quarrel dispute
fall over: topple collapse
fall through: fail collapse
fight off: repel resist
fill in: replace
find out: learn discover
fork out: pay spend
get arrested: detain
get away: escape
get back: return recover
get better: improve recover
get bigger: grow expand
get caught: arrest detain
get elected: win
get fired: dismiss sack
get hired: appoint employ
get hurt: injure wound
get ill: sick
get in: enter
get killed: die
get out: leave evacuate flee escape
get paid: earn salary
get rid: remove abolish dismiss
get sent: dispatch
get sick: ill infect
get smaller: shrink
get stuck: strand trap
get through: survive pass
get together: meet gather assemble
get worse: worsen deteriorate
give back: return
give in: yield concede
give out: distribute award
give up: abandon surrender quit resign
go ahead: proceed
go away: leave disappear
go back: return
go bust: bankrupt bankruptcy insolvent insolvency
go down: fall drop decrease decline
go free: release acquit
go home: return
go in: enter
go missing: disappear vanish lose
go off: explode
go on: continue last proceed resume
go out: leave exit
go over: exceed review
go under: collapse bankrupt sink
go up: rise increase climb
go without: lack
hand in: submit deliver
hand out: distribute
hit out: criticize attack
hold off: delay wait
hold out: resist withstand
hold up: delay
hush up: conceal hide
keep on: continue
kick off: start begin
kick out: expel evict
knock down: demolish
knock out: eliminate
lash out: criticize attack
lay off: dismiss redundant redundancy cut
leave out: omit exclude
let go: dismiss release free
let off: spare acquit
lock out: exclude
lock up: jail imprison detain
look after: care
look for: seek search
look into: investigate investigation examine
lose out: lose
make off: flee escape
move in: arrive
move out: leave evacuate
open up: open
own up: admit confess
pair up: partner
pass on: die
pay back: repay
pay off: repay bribe
pay out: payout
phase out: abolish end
pick up: collect
pitch in: help contribute
play down: downplay
point out: note
press on: continue
prop up: support rescue
pull back: withdraw retreat
pull down: demolish
pull off: achieve
pull out: withdraw withdrawal leave
pull through: survive recover
pull up: stop arrive
push back: postpone delay
push out: oust
push through: pass
put back: postpone delay
put forward: propose
put out: extinguish publish issue
put up: build erect raise
rein in: curb limit
roll out: launch introduce
round up: arrest detain
rule out: exclude
run away: flee escape
run for: candidate stand
run into: meet hit
run out: expire end lapse exhaust
scale back: reduce cut
sell off: sell
send back: return
send in: deploy
send out: dispatch issue
set back: delay
set off: trigger leave depart start
set out: explain present describe
set up: establish found create
shoot up: rise
show up: appear attend arrive
shut down: close closure
shut off: cut stop
side with: support
sign off: approve approval
sign up: enrol enroll register join
slip away: escape
slow down: slow
snap up: buy acquire
speed up: accelerate
spell out: explain
split up: separate divorce
stamp out: eradicate
stand by: support defend
stand down: resign quit
start out: begin
start over: restart
start up: start open
stay away: boycott miss
stay on: remain
step aside: resign
step back: resign
step in: intervene replace
step up: increase intensify
stick to: keep
strike down: overturn annul
swear in: inaugurate
switch off: disconnect cut stop
take away: remove confiscate seize
take back: return retract
take off: depart
take on: hire recruit confront
take out: remove
take over: succeed replace
talk over: discuss
team up: ally join cooperate coalition
tear down: demolish
throw away: discard
throw out: reject dismiss expel evict
tip off: warn inform
track down: find locate
turn away: refuse
turn back: return
turn down: reject refuse decline
turn off: disconnect cut stop
turn up: arrive appear
use up: exhaust
vote down: reject
vote out: oust
vote through: pass adopt
walk away: withdraw leave
walk out: strike leave quit
ward off: prevent
wash up: strand
water down: weaken
wear off: fade wane
weigh in: comment
win back: regain recapture recover
wind up: finish end close
wipe out: destroy
work out: solve calculate
wrap up: end finish
write off: cancel
`;
