/**
 * What people say in several words and an article in one verb: that verb, or its participle, then ways to say it, each opened
 * by a verb's base form or by “not”; `_` stands for one to four words between. The language, none of it the news.
 */
export const SAID = `abandon: walk away from, turn their back on, turn his back on, turn her back on
abolish: do away with, get rid of
accept: say yes to, say yes, go along with, sign up to, get on board with
accuse: point the finger at, point a finger at, point fingers at, lay the blame on, put the blame on, pin the blame on
admit: come clean about, come clean, own up to, own up, fess up
adjourn: put on hold, put on ice
advise: give advice to
agree: come to terms, see eye to eye, strike a deal, reach a deal, make a deal, cut a deal, find common ground, come to an agreement, reach an agreement, shake hands on, be on the same page
announce: break the news, let it be known, go public with
apologize: say sorry for, say sorry to, say sorry, make an apology
appeal against: take _ to a higher court, challenge _ in court, fight the ruling, fight the verdict, fight the sentence, contest the ruling, contest the verdict, contest the sentence, contest the judgment, challenge the ruling, challenge the verdict
appear: show up, turn up, make an appearance, show his face, show her face, show their face
approve: give the green light to, give the go-ahead to, give the nod to, give its blessing to, give the thumbs up to, sign off on, wave through, rubber-stamp, give the all clear to
arrest: take into custody, put in handcuffs, take _ into custody, put _ in handcuffs, lead _ away in handcuffs
arrive: get there, get here, touch base
attack: go after, lash out at, come under fire
attend: be in the audience at, show up at, turn up at, be present at
avoid: steer clear of, keep away from, stay away from
back: throw its weight behind, throw his weight behind, throw her weight behind, get behind, stand behind, stick up for, come out in favour of, come out in favor of, be in favour of, be in favor of, side with
ban: put a stop to
banned: not allowed, not permitted
beat: get the better of, come out on top against, knock out
begin: kick off, get under way, get underway, get going, get started
betray: stab _ in the back
blame: hold _ responsible for, hold responsible for
break: fall to pieces, fall to bits
bribe: grease the palm of, pay _ off
burn: go up in flames, catch fire, be on fire
buy: get hold of, get their hands on, get his hands on, get her hands on, snap up, shell out for, splash out on
call: get on the phone with, get on the phone to, be on the phone with, be on the phone to, give a ring to, give a call to, ring up, phone up, pick up the phone to, make a call to, give _ a ring, give _ a call, give _ a bell, get _ on the phone, get _ on the line
cancel: pull the plug on, call off
capture: take control of, gain control of, seize control of
celebrate: crack open the champagne over
claim: make out that
closed: not open
close: shut its doors, close its doors, shut up shop, cease trading
collapse: give way, go bust, go under, go belly up, cave in, come crashing down, go to the wall
comfort: be a shoulder to cry on for
comment: have something to say
compete: go head to head, lock horns, square off
complain: make a fuss, kick up a fuss
compromise: meet halfway, meet in the middle, give ground
concede: admit defeat, throw in the sponge, accept defeat
condemn: speak out against, come out against
confess: admit to doing
confirm: bear out
confront: have it out with
congratulate: raise a glass to
continue: carry on, keep going, press on, press ahead, keep at it, go on for, drag on
convict: find guilty, find _ guilty
acquit: find _ not guilty, find not guilty, let _ off the hook, let off the hook, let _ off, clear _ of
cooperate: work together, join hands, join forces, team up
criticize: take aim at, have a go at, lay into, tear into, take a swipe at, hit out at, take to task, take _ to task, find fault with, rip into, be unhappy with
cut: trim back, scale back, pare down, dial back
damage: do damage to, cause damage to, do harm to
decide: make up its mind, make up his mind, make up her mind, make up their minds, make a decision, come to a decision
defeat: come out on top of, put an end to the run of
defend: stand up for, stick up for, go in to bat for
delay: push back, put off, kick into the long grass
demand: call for, press for
demolish: tear down, pull down, knock down, raze to the ground
denounce: speak out against
deny: say _ is not true, say it is not true, say it isn't true
depart: set sail
derail: come off the rails, leave the rails, jump the rails, come off the tracks, leave the tracks, jump the tracks
desert: leave _ in the lurch
destroy: wipe out, lay waste to, reduce to rubble, reduce _ to rubble, burn to the ground, burn down
die: pass away, lose his life, lose her life, lose their lives, lose their life, meet his death, meet her death, meet their death, not survive, not make it out alive, get killed, breathe his last, breathe her last
disagree: beg to differ, not see eye to eye, be at odds
disappear: go missing, vanish into thin air
discover: come across, stumble upon, stumble on, stumble across, hit upon
discuss: talk about, talk over, thrash out, touch on
dismiss: show _ the door, give _ the sack, give _ the boot, give _ the axe, give _ the push, hand _ his cards, let _ go from his job, let _ go from her job
donate: give away
doubt: be sceptical about, be skeptical about, not believe
draw: end all square, share the spoils
drop: take a dive, take a tumble
elect: vote into office, vote _ into office
emphasize: drive home, put the accent on, make a point of
employ: have _ on its payroll, have on its payroll
end: come to an end, draw to a close, call it a day
escape: get away, make a getaway, get off scot-free, flee the scene, run away, be on the run
evacuate: get _ to safety, move _ to safety, bring _ to safety, take _ to safety, move _ out of harm's way, clear _ out of
exceed: go beyond, be more than
exempt: let _ off
expel: kick out, boot out, kick _ out, boot _ out, send home, send _ home
expire: run out
explain: shed light on, throw light on, give a reason for, give reasons for, account for
explode: go off
fail: come to nothing, go nowhere, fall flat, fall through, come to grief, bite the dust, go wrong, not work out, come unstuck, not get anywhere
fall: take a dive, take a tumble, take a hit, go downhill
fear: be afraid of, be scared of, be worried about
fight: come to blows, trade blows
find: track down
finish: wrap up, come to an end
flee: run for their lives, run for his life, run for her life, take to their heels, make a run for it
forgive: let bygones be bygones with
fund: foot the bill for, put up the money for, put money into, stump up for, come up with the money for
get dismissed: get the sack, get the boot, get the axe, get the chop, get kicked out, be shown the door, lose his job, lose her job, lose their jobs, be sent packing, be out of a job, be given his marching orders
hand over: turn _ over to
harm: do harm to
help: lend a hand to, lend a hand, come to the aid of, come to the rescue of, chip in, give a hand to, give _ a hand, pitch in, bail out
hide: sweep under the carpet, sweep under the rug, cover up, keep under wraps, keep _ under wraps, keep secret, keep _ secret, lie low
hire: take on
hit: be on the receiving end of
hurt: get hurt, come to harm
ignore: turn a blind eye to, turn a deaf ear to, take no notice of, pay no attention to, not listen to, brush aside, shrug off
improve: get better
injure: get injured
insist: put his foot down, put her foot down, put its foot down, dig in his heels, dig in her heels, dig in their heels
intervene: step in
invade: march into
invest: put money into, sink money into
investigate: open a probe into, launch a probe into, look into, get to the bottom of, open an inquiry into, launch an inquiry into, dig into
jailed: be behind bars, be in jail, be in prison
imprison: put behind bars, put _ behind bars, send to jail, send to prison, send _ to jail, send _ to prison, lock up, lock _ up, go to jail, go to prison, go behind bars, do time, serve time, be put away
join: sign up to, sign up with, get on board, hop on board
jump: shoot up
kill: take the life of, take the lives of, claim the life of, claim the lives of, cost _ his life, cost _ her life, cost _ their lives, cost the lives of, shoot dead, shoot _ dead
land: touch down
launch: get off the ground, get _ off the ground, take the wraps off
lead: take the helm of, take the helm at, be in charge of, be at the helm of, be at the head of, run the show at, call the shots at
leave: walk out of, walk out on, pull out of, part ways with, part company with
lie: tell lies, not tell the truth, be economical with the truth
limit: put a limit on, put a cap on, put limits on
lose: suffer a defeat, end up losing, come off worse
maintain: keep up, keep alive
marry: tie the knot with, tie the knot, get hitched, get married, walk down the aisle
meet: get together with, get together, see each other, sit down together, sit down with, come face to face with, come face to face, meet up with, meet up, hold a meeting with, have a meeting with, catch up with
miss: be out for, be sidelined for
mock: make fun of, poke fun at
move: up sticks, pack his bags, pack her bags, pack up
negotiate: sit down at the table with, come to the table, get round the table, get around the table, sit at the table with, hammer out
nominate: put forward
object: take issue with, take exception to, have a problem with
obtain: get their hands on
occur: take place, come about
offer: put on the table, put forward
open: open its doors, throw open its doors, be up and running, cut the ribbon on
oppose: be against, come out against, stand against, set his face against, take a stand against, be opposed to, be dead set against
order: give the order to, give orders to
oust: force out, drive out, push out, drive from office, force _ out, push _ out
own: be the owner of, hold the keys to
pay: foot the bill for, pick up the tab for, pick up the bill for, cough up, fork out, shell out, stump up, dig into its pockets for
persuade: talk _ into, win over, talk round, bring _ round
phone: get on the phone
plan: have plans to, have in mind to, have it in mind to
postpone: put off, push back, put on hold, put on ice, put _ on hold, put _ on ice, kick into the long grass
praise: heap praise on, pay tribute to, sing the praises of, take _ hat off to, speak highly of, have kind words for, have warm words for
predict: see coming
prepare: get ready for, gear up for, brace for
present: take the wraps off, show off, show to the public
prevent: stand in the way of, head off, keep _ from
prohibit: put a ban on
promise: give his word, give her word, give its word, make a promise, give an assurance, give assurances
prosecute: put on trial, put _ on trial, take to court, take _ to court, haul before the courts, haul _ before the courts, bring before the courts, press charges against
protest: take to the streets, kick up a stink about
provoke: spark off
publish: bring out, go to print
punish: come down hard on, make an example of, slap a penalty on
quarrel: fall out with, have a falling out with, have words with
quit: call it quits, hang up his boots, hang up her boots
raise: jack up
reach: get to, arrive at
react: respond to
rebuild: put back together
recall: cast his mind back, cast her mind back
receive: be given, be handed, get handed
recover: bounce back, get over, get well
reduce: cut back on, scale back, slim down, cut down on
refuse: not want to, be unwilling to
reject: say no to, say no, turn down, turn up its nose at, vote down, send packing, send _ packing, knock back, give _ the thumbs down, give the thumbs down to, give _ the cold shoulder
release: set free, let out of prison, let out of jail, let _ out of prison, let _ out of jail, let go, let _ go, set _ free
remain: stay put
remember: bear in mind
remove: take down, take away, get rid of
repair: put right, patch up, fix up
replace: step into the shoes of, fill the shoes of, take the place of, take the reins from, take the helm from
report: bring to light
rescue: pull to safety, pull _ to safety, bring to safety, come to the rescue of, pluck to safety, pluck _ to safety, dig _ out of
resign: throw in the towel, step aside, stand down, walk away from his post, walk away from her post, hand in his notice, hand in her notice, hand in their notice, fall on his sword, fall on her sword, leave office, leave his job, leave her job, give up his job, give up her job, give up his post, give up her post, give up his seat, give up her seat, vacate his seat, vacate her seat
resist: put up a fight against, hold out against
respond: hit back at, hit back, come back at
resume: start up again, get back to, pick up again, start again, begin again
retire: hang up his boots, hang up her boots, call it a day
return: come back, go back, come home, go home
reveal: let the cat out of the bag about, bring to light, let slip, lift the lid on, spill the beans on
reopen: open again, open its doors again, be back in business
rise: go up, shoot up, go through the roof, be on the rise
rob: hold up, stick up
ruin: make a mess of
rule out: say no to, not consider, shut the door on, slam the door on
sail: put to sea
say: put out a statement, issue a statement, come out with, have to say, be quoted as saying
score: find the net, hit the back of the net, put the ball in the net, get the goal
search: comb through, turn upside down, turn inside out
seek: be after, be looking for, push for, ask for
seize: take possession of
sell: put up for sale, put on the market, get rid of, part with, let go of
sentence: send down
settle: sort out, bury the hatchet
sign: put his name to, put her name to, put his signature to, put pen to paper on
sink: go to the bottom
slow: take its foot off the pedal
smuggle: sneak in
speak: take the floor, take the microphone, take the podium
speak with: have a word with, have a chat with, have a conversation with, be in touch with, get in touch with, have words with, have a talk with, hold talks with
spread: get around
stay: stick around, hang on, stay put, keep his job, keep her job, not go anywhere
steal: make off with, walk off with, carry off, run off with
stop: come to a halt, come to a standstill, grind to a halt, put an end to, put a stop to, call a halt to, bring to an end, bring to a halt
strike: walk off the job, walk off their jobs, go on strike, down tools, walk out, stop work, be on strike
sue: take to court, take _ to court, drag through the courts, drag _ through the courts, go to court against, file a lawsuit against
suffer: be at the receiving end of
suggest: put forward
summon: call in
support: be behind, give its backing to, give his backing to, give her backing to, come out for, lend support to, keep backing, be on the side of, stand by
surrender: give himself up, give herself up, give themselves up, turn himself in, turn herself in, turn themselves in, lay down their arms, raise the white flag
survive: make it out alive, live through, come through, pull through, make it through
suspend: put on hold, put on ice, put _ on ice
take over: take charge of, take control of, take the reins at, take the reins of
teach: give lessons to
tell: let _ know, fill _ in on
test: put to the test, put _ to the test, try out
testify: take the stand, take the witness stand, give evidence, appear as a witness, be called as a witness
threaten: make threats against
train: show _ the ropes
travel: make the trip to, go on a trip to, make the journey to, fly out to
treat: look after
urge: call on
use: make use of
vanish: go missing
visit: pay a visit to, drop in on, come to see, go to see, pay _ a visit, stop by, drop by
vote: go to the polls, cast their ballots, cast his ballot, cast her ballot, cast a ballot, have their say at the ballot box
warn: sound the alarm, raise the alarm, ring the alarm, ring alarm bells, send a warning to, give a warning to
welcome: be pleased with, be happy about, be delighted with
win: come out on top in, come out on top, take home, come first, walk away with, carry the day, emerge victorious, take the crown, lift the trophy, lift the cup, take gold
withdraw: pull out, pull back, back out of
worry: lose sleep over, be anxious about, be nervous about
yield: give way to`;

/** What people call something in a word or two and an article in others, where no verb is needed. */
export const CALLED = `a couple of weeks: two weeks
ahead of schedule: early
at the moment: currently
at the helm: in charge
behind bars: in prison
big boss: chief executive
bone of contention: dispute
brought to book: punished
dead set against: opposed to
down the drain: lost
early hours: morning
ex boss: former chief executive
ex bosses: former chief executives
ex chief: former chief
ex head: former head
ex husband: former husband
ex leader: former leader
ex minister: former minister
ex president: former president
ex wife: former wife
eyewitness: witness
face to face: in person
for free: free of charge
from now on: in future
hard cash: money
head honcho: chief
home turf: home
in a row: consecutive
in hot water: in trouble
in one piece: safe
in the dark: unaware
in the dock: on trial
in the pipeline: planned
in the red: loss
in the black: profit
in two minds: undecided
last straw: final
law enforcement: police
on the cards: likely
on the fence: undecided
on the mend: recovering
out of action: injured
out of bounds: banned
out of pocket: loss
out of the blue: suddenly
out of the question: ruled out
out of work: unemployed
price tag: price
right hand man: deputy
right-hand man: deputy
second in command: deputy
number two: deputy
red tape: bureaucracy
safe and sound: unharmed
second hand: used
state of play: situation
sticking point: dispute
stumbling block: obstacle
the whole lot: all
the top brass: the commanders
top brass: commanders
top cop: police chief
top dog: leader
top lawyer: attorney general
top spot: first place
under the weather: ill
under wraps: secret
up for grabs: available
up in arms: angry
up in the air: undecided
win on penalties: win the shootout
with immediate effect: immediately
years behind bars: years in prison`;
