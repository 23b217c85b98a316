/**
 * Verbs of two words that people say and WordNet does not have, or has in other senses only, and the words that news prefers to
 * them: a line each.
 */
export const EVERYDAY = `
ask for: request demand
back down: retreat yield concede
back out: withdraw withdrawal
bail out: rescue
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
calm down: ease subside
carry on: continue
carry out: conduct perform execute
catch fire: ignite burn
cave in: collapse
clear up: clean
come across: find discover
come back: return
come down: fall drop crash
come from: originate
come in: arrive
come out: emerge appear publish release
come second: runner-up
come up: propose devise
crack down: suppress
cut back: reduce reduction
cut off: isolate disconnect stop
dig out: free recover excavate
do away: abolish scrap
drop out: withdraw
end up: finish
fall apart: collapse fail
fall out: quarrel dispute
fall over: topple collapse
fall through: fail collapse
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
pay off: repay bribe
pay out: payout
pick up: collect
pull down: demolish
pull off: achieve
pull out: withdraw withdrawal leave
pull up: stop arrive
put forward: propose
put out: extinguish publish issue
put up: build erect raise
rule out: exclude
run away: flee escape
run for: candidate stand
run into: meet hit
run out: expire end lapse exhaust
sell off: sell
send back: return
send out: dispatch issue
set off: trigger leave depart start
set out: explain present describe
set up: establish found create
show up: appear attend arrive
shut down: close closure
shut off: cut stop
sign off: approve approval
sign up: enrol enroll register join
slow down: slow
speed up: accelerate
split up: separate divorce
stand by: support defend
stand down: resign quit
start out: begin
start over: restart
start up: start open
step in: intervene replace
stick to: keep
strike down: overturn annul
switch off: disconnect cut stop
take away: remove confiscate seize
take back: return retract
take off: depart
take on: hire recruit confront
take out: remove
take over: succeed replace
tear down: demolish
throw away: discard
throw out: reject dismiss expel evict
track down: find locate
turn away: refuse
turn back: return
turn down: reject refuse decline
turn off: disconnect cut stop
turn up: arrive appear
use up: exhaust
vote down: reject
vote through: pass adopt
walk away: withdraw leave
walk out: strike leave quit
wash up: strand
wear off: fade wane
wind up: finish end close
wipe out: destroy
work out: solve calculate
wrap up: end finish
`;
