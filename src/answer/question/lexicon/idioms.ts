/**
 * What people say in several words and an article in one verb: that verb, or its participle, then ways to say it, each
 * opened by a verb's base form or by a word that stands as it is (“not”, “first”). “one's” is anybody's, “~” whoever or
 * whatever it is done to. The language, none of it the news.
 */
export const VERBS = `
replace: step into the shoes of, fill the shoes of, step into one's shoes, fill one's shoes, take the place of, take one's place
reject: say no to, say no, give the thumbs down to, turn one's nose up at, give short shrift to, pour cold water on, brush aside, brush off, wave away, knock back, send ~ away empty-handed
accept: say yes to, say yes, go along with
warn: sound the alarm, raise the alarm, ring the alarm, sound a warning, ring alarm bells
testify: take the stand, take the witness stand, give evidence, give testimony, speak in court, appear as a witness, go into the witness box
strike: walk off the job, walk off one's jobs, go on strike, go out on strike, be on strike, down tools, lay down tools, stop work, stop working
resign: throw in the towel, call it quits, step aside, stand aside, bow out, hand in one's notice, hand in one's resignation, give notice, leave one's job, leave one's post, quit one's job, quit one's post, give up one's job, give up one's post, vacate one's post, clear one's desk
concede: own up to losing, own up to defeat, accept defeat, accept one's defeat, admit defeat, admit losing, acknowledge defeat
retire: hang up one's boots, hang up one's gloves, call it a day
get dismissed: get the sack, get the boot, get the axe, get the chop, get kicked out, get fired, be shown the door, be given the sack, be given the boot, lose one's job, lose one's post, lose one's jobs
dismiss: send packing, send ~ packing, give ~ the sack, give ~ the boot, give ~ the push, show ~ the door, give ~ one's marching orders
hire: give a job to, give ~ a job, bring on board, bring ~ on board, take on board
approve: give the green light to, give the go-ahead to, give the nod to, give one's blessing to, give the thumbs up to, give the all-clear to, wave through, rubber stamp, give the green light, give the go-ahead
allow: give permission to, give ~ permission
investigate: open a probe into, launch a probe into, open an inquiry into, launch an inquiry into, hold an inquiry into, open an investigation into, launch an investigation into, start an investigation into, carry out an investigation into, get to the bottom of
hold a news conference: face the press, face reporters, face journalists, face the media, face the cameras, meet the press, take questions, speak to the press, talk to the press, go before the press, brief the press, brief reporters, give a press conference, hold a press conference
refuse to comment: keep mum, stay silent, keep quiet, stay quiet, keep one's mouth shut, hold one's tongue, say nothing, not say anything
announce: make public, go public with, break the news of
condemn: speak out against, come out against
criticize: take aim at, have a go at, lay into, tear into, take a swipe at, take ~ to task, haul ~ over the coals, take a dig at, have a dig at, pour scorn on, come down hard on, find fault with, take issue with, speak ill of, have harsh words for
praise: heap praise on, pay tribute to, speak highly of, have kind words for, sing the praises of, take one's hat off to
thank: say thanks to, say thank you to
congratulate: send congratulations to, send one's congratulations to
support: get behind, throw one's weight behind, stand behind, stand up for, stick up for, come out for, come out in favour of, come out in favor of, be in favour of, be in favor of, side with, take the side of, be on the side of, keep backing, rally behind, speak up for, put one's weight behind
oppose: be opposed to, be dead against, take a stand against, be up in arms over
accuse: point the finger at, put the blame on, lay the blame on, pin the blame on, lay the blame at the door of, hold responsible, hold ~ responsible
meet: get together with, get together, see each other, sit down together, sit down with, come face to face with, come face to face, sit down for talks with, hold talks with, sit at a table with, sit at the table with
call: get on the phone with, get on the phone to, be on the phone with, be on the phone to, give a ring to, ring up, phone up, talk on the phone with, speak on the phone with, talk on the phone to, speak on the phone to, pick up the phone to, get ~ on the phone, have ~ on the phone, give ~ a ring, give ~ a call
speak with: have a word with, have a chat with, have a conversation with
contact: get in touch with, reach out to, be in touch with, get through to
visit: pay a visit to, pay ~ a visit, drop in on, come to see, go to see, make a trip to, go on a trip to, travel over to
quarrel: fall out with, have a falling out with, be at loggerheads with, be at loggerheads, lock horns with, cross swords with
agree: come to terms, see eye to eye, strike a deal, reach a deal, make a deal, cut a deal, do a deal, settle on, shake hands on, come to an agreement, come to an understanding, reach an understanding, find common ground
compromise: meet halfway, meet ~ halfway
insist: stick to one's guns, stand firm, hold firm, stand one's ground, dig one's heels in, dig in one's heels, not budge
ignore: turn a deaf ear to, turn a blind eye to, pay no attention to, pay no heed to, take no notice of, look the other way
ignoring: not listening to, not heeding
promise: give one's word, swear blind
admit: come clean about, come clean, own up to, make a clean breast of
conceal: sweep under the carpet, sweep ~ under the carpet, sweep under the rug, keep secret, keep ~ secret, keep under wraps, keep ~ under wraps, hush up, keep quiet about, keep in the dark about
reveal: bring to light, bring ~ to light, let slip, spill the beans about, lay bare
lie: tell lies, not tell the truth, be economical with the truth
doubt: have doubts about, have one's doubts about, be in two minds about, cast doubt on, call into question
fear: be afraid of, be scared of, be worried about, be frightened of, be concerned about, be worried that, be afraid that
decide: make up one's mind, come to a decision, reach a decision, make a decision
plan: have in mind, have plans to, have plans for
fail: come to nothing, go nowhere, fall flat, fall on deaf ears, fall by the wayside
win: come out on top, come out ahead, come first, finish first, take first place, carry the day, win the day, emerge victorious, be victorious, come top, take the crown, lift the trophy, lift the cup, take the title, get the upper hand, sweep to victory, walk away with
lose: get beaten, suffer defeat, suffer a defeat, come off worst, come off second best
beat: get the better of, get the better over, prevail over, triumph over
vote: go to the polls, cast one's ballot, cast one's ballots, cast one's votes, cast one's vote, cast a ballot, cast a vote
vote against: vote no on, vote no to, vote no
vote for: vote yes on, vote yes to, vote yes
govern: be in power, hold power
ally: team up with, team up, join forces with, join forces, link up with, get into bed with, go into coalition with, go into government with
postpone: put off, push back, put back, put on ice, put ~ on ice, put on the back burner, kick into the long grass
suspend: put on hold, put ~ on hold
cancel: pull the plug on, call off
resume: pick up again, start up again, get going again
protest: take to the streets, march through the streets, go into the streets
sign: put one's name to, put one's signature to, put pen to paper on, put pen to paper
jail: put behind bars, put ~ behind bars, send to prison, send ~ to prison, send to jail, send ~ to jail, throw in jail, throw ~ in jail, throw into prison, throw ~ into prison, send down
be jailed: go behind bars, go to jail, be behind bars, be put behind bars, end up behind bars, end up in jail, land in jail, sit behind bars, serve time, do time, spend behind bars
arrest: take into custody, take ~ into custody, put in handcuffs, put ~ in handcuffs, take away in handcuffs, lead away in handcuffs, haul in
sue: take to court, take ~ to court, haul into court, drag into court, drag ~ into court, drag ~ to court, file suit against, bring a case against, bring a suit against, go to court against, start legal action against, take legal action against
charge: press charges against, bring charges against, put in the dock, put ~ in the dock
appear before: be brought before, be hauled before, come before, be led before, go up before
appeal: contest the ruling, contest the verdict, contest the sentence, contest the judgment, contest the judgement, contest the decision, contest the conviction, challenge the ruling, challenge the verdict, challenge the sentence, challenge the judgment, challenge the judgement, challenge the conviction, fight the ruling, fight the verdict, fight the sentence, fight the judgment, fight the conviction, go to a higher court, go to the higher court, take ~ to a higher court, take it further in court, lodge an appeal against, file an appeal against, lodge an appeal, file an appeal
acquit: find not guilty, find ~ not guilty, let off, clear ~ of the charges
convict: find guilty, find ~ guilty
confess: make a confession, make a full confession
fine: slap a fine on, hit with a fine, hit ~ with a fine, slap with a fine, slap ~ with a fine
ban: put a ban on, place a ban on, slap a ban on, impose a ban on, make illegal, make ~ illegal
violate: be in breach of, fall foul of, run afoul of, run foul of
exempt: let ~ off, get out of having to, be spared from
sanction: impose sanctions on, slap sanctions on
surrender: give oneself up, turn oneself in, hand oneself in, lay down one's arms, lay down arms, wave the white flag
attack: launch an attack on, mount an attack on, carry out an attack on, go on the attack against
shoot: open fire on, open fire at, fire on, fire at
bomb: drop bombs on
invade: march into, send troops into
retreat: fall back, beat a retreat
kill: take the life of, take the lives of
die: pass away, lose one's life, lose one's lives, breathe one's last
execute: put to death, put ~ to death
marry: tie the knot with, tie the knot, get hitched, walk down the aisle with
give birth: have a baby, have a child
have a medical: be checked over by doctors, be checked over by the doctors, get checked over by doctors, get checked over by the doctors, see the club doctors, undergo medical checks, undergo a medical check
have surgery: go under the knife, be operated on
recover: be on the mend, get back on one's feet, get over
be in hospital: be taken to hospital, be rushed to hospital, end up in hospital, land in hospital, be hospitalized, be hospitalised
steal: make off with, walk off with, run off with, carry off, carry away, get away with, help oneself to, help themselves to
flee: run for one's life, run for one's lives, take to one's heels, make a run for it
rescue: bring to safety, bring ~ to safety, pull to safety, pull ~ to safety, get ~ to safety, pull out alive, pull ~ out alive
search: be on the hunt for, hunt for, be on the lookout for, look high and low for, comb through
burn: go up in flames, go up in smoke, catch fire, burn to the ground, be on fire
derail: come off the rails, leave the rails, jump the rails, come off the tracks, leave the tracks, jump the tracks
collide: crash into, smash into, plough into, run into, slam into
collapse: give way, come crashing down, fall down, fall to pieces, come tumbling down
land: touch down
score: find the net, put the ball in the net, get on the scoresheet
debut: first play, play one's first game, play one's first match, make one's first appearance
banned: not allowed, not permitted
closed: not open
expire: run out
begin: get under way, get underway, get going, get started
end: come to an end, draw to a close, come to a close
stop: put a stop to, put an end to, bring to a halt, bring ~ to a halt, bring to an end, call a halt to, call time on
worsen: go downhill, be going downhill, go from bad to worse, take a turn for the worse, hit rock bottom, hit a low
improve: take a turn for the better, get back on track
prolong: go on longer, go on for longer, drag on, drag out, drag ~ out
cause: bring about, give rise to, be to blame for, be the reason for, be the cause of
arrive: get there, get here, make it there
reopen: open again, open one's doors again
close: shut one's doors, close one's doors, shut up shop
pay: foot the bill for, foot the bill, pick up the bill for, pick up the tab for, cough up, shell out, stump up, dip into one's pockets for
invest: put money into, put one's money into, pump money into, sink money into, plough money into
bid: make an offer for, put in an offer for, put in a bid for, make a bid for
buy: get hold of, get one's hands on, snap up
sell: put up for sale, put ~ up for sale, put on the market, put ~ on the market
go bankrupt: go bust, go to the wall, go belly up, go broke, be broke, run out of money
lose money: be in the red, make a loss
make a profit: be in the black, turn a profit, make money
lead: take the helm of, take the helm at, be at the helm of, be in the lead, be out in front
release: set free, set ~ free, let out of prison, let ~ out of prison, let out of jail, let ~ out of jail, let go free
apologize: say sorry for, say sorry to, say sorry
help: chip in, lend a hand, lend ~ a hand, give a hand, give ~ a hand, pitch in, come to the aid of, come to the rescue of, rally round, muck in
donate: give money to, give money for
demolish: raze to the ground, level to the ground
found: get off the ground, get ~ off the ground, bring into being
publish: see print, go to print, come out in print
abandon: walk away from, turn one's back on
abolish: do away with, get rid of
accept: sign up to, get on board with
accuse: point a finger at, point fingers at
admit: own up, fess up
advise: give advice to
agree: reach an agreement, be on the same page
announce: break the news, let it be known
apologize: make an apology
appeal against: challenge ~ in court
appear: show up, turn up, make an appearance, show one's face
approve: sign off on, rubber-stamp, give the all clear to
arrest: lead ~ away in handcuffs
arrive: touch base
attack: go after, lash out at, come under fire
attend: be in the audience at, show up at, turn up at, be present at
avoid: steer clear of, keep away from, stay away from
beat: come out on top against, knock out
begin: kick off
betray: stab ~ in the back
blame: hold ~ responsible for, hold responsible for
break: fall to bits
bribe: grease the palm of, pay ~ off
buy: shell out for, splash out on
call: give a call to, make a call to, give ~ a bell, get ~ on the line
capture: take control of, gain control of, seize control of
celebrate: crack open the champagne over
claim: make out that
close: cease trading
collapse: go under, cave in
comfort: be a shoulder to cry on for
comment: have something to say
compete: go head to head, lock horns, square off
complain: make a fuss, kick up a fuss
compromise: meet in the middle, give ground
concede: admit defeat, throw in the sponge, accept defeat
confess: admit to doing
confirm: bear out
confront: have it out with
congratulate: raise a glass to
continue: carry on, keep going, press on, press ahead, keep at it, go on for
acquit: let ~ off the hook, let off the hook, clear ~ of
cooperate: work together, join hands
criticize: hit out at, take to task, rip into, be unhappy with
cut: trim back, scale back, pare down, dial back
damage: do damage to, cause damage to, do harm to
decide: make up one's minds
defeat: come out on top of, put an end to the run of
defend: go in to bat for
demand: call for, press for
demolish: tear down, pull down, knock down
deny: say ~ is not true, say it is not true, say it isn't true
depart: set sail
desert: leave ~ in the lurch
destroy: wipe out, lay waste to, reduce to rubble, reduce ~ to rubble, burn down
die: meet one's death, not survive, not make it out alive, get killed
disagree: beg to differ, not see eye to eye, be at odds
disappear: go missing, vanish into thin air
discover: come across, stumble upon, stumble on, stumble across, hit upon
discuss: talk about, talk over, thrash out, touch on
dismiss: give ~ the axe, hand ~ one's cards, let ~ go from one's job
donate: give away
doubt: be sceptical about, be skeptical about, not believe
draw: end all square, share the spoils
drop: take a dive, take a tumble
elect: vote into office, vote ~ into office
emphasize: drive home, put the accent on, make a point of
employ: have ~ on one's payroll, have on one's payroll
escape: get away, make a getaway, get off scot-free, flee the scene, run away, be on the run
evacuate: move ~ to safety, take ~ to safety, move ~ out of harm's way, clear ~ out of
exceed: go beyond, be more than
expel: kick out, boot out, kick ~ out, boot ~ out, send home, send ~ home
explain: shed light on, throw light on, give a reason for, give reasons for, account for
explode: go off
fail: fall through, come to grief, bite the dust, go wrong, not work out, come unstuck, not get anywhere
fall: take a hit
fight: come to blows, trade blows
find: track down
finish: wrap up
forgive: let bygones be bygones with
fund: put up the money for, stump up for, come up with the money for
get dismissed: be out of a job, be given one's marching orders
hand over: turn ~ over to
help: lend a hand to, give a hand to, bail out
hide: cover up, lie low
hire: take on
hit: be on the receiving end of
hurt: get hurt, come to harm
ignore: not listen to, shrug off
improve: get better
injure: get injured
insist: put one's foot down
intervene: step in
investigate: look into, dig into
jailed: be in jail, be in prison
imprison: lock up, lock ~ up, go to prison, be put away
join: sign up with, get on board, hop on board
jump: shoot up
kill: claim the life of, claim the lives of, cost ~ one's life, cost ~ one's lives, cost the lives of, shoot dead, shoot ~ dead
launch: take the wraps off
lead: be in charge of, be at the head of, run the show at, call the shots at
leave: walk out of, walk out on, pull out of, part ways with, part company with
limit: put a limit on, put a cap on, put limits on
lose: end up losing, come off worse
maintain: keep up, keep alive
marry: get married, walk down the aisle
meet: meet up with, meet up, hold a meeting with, have a meeting with, catch up with
miss: be out for, be sidelined for
mock: make fun of, poke fun at
move: up sticks, pack one's bags, pack up
negotiate: sit down at the table with, come to the table, get round the table, get around the table, hammer out
nominate: put forward
object: take exception to, have a problem with
occur: take place, come about
offer: put on the table
open: open one's doors, throw open one's doors, be up and running, cut the ribbon on
oppose: be against, stand against, set one's face against, be dead set against
order: give the order to, give orders to
oust: force out, drive out, push out, drive from office, force ~ out, push ~ out
own: be the owner of, hold the keys to
pay: fork out, dig into one's pockets for
persuade: talk ~ into, win over, talk round, bring ~ round
phone: get on the phone
plan: have in mind to, have it in mind to
praise: take ~ hat off to, have warm words for
predict: see coming
prepare: get ready for, gear up for, brace for
present: show off, show to the public
prevent: stand in the way of, head off, keep ~ from
promise: make a promise, give an assurance, give assurances
prosecute: put on trial, put ~ on trial, haul before the courts, haul ~ before the courts, bring before the courts
protest: kick up a stink about
provoke: spark off
publish: bring out
punish: make an example of, slap a penalty on
quarrel: have words with
raise: jack up
reach: get to, arrive at
react: respond to
rebuild: put back together
recall: cast one's mind back
receive: be given, be handed, get handed
recover: bounce back, get well
reduce: cut back on, slim down, cut down on
refuse: not want to, be unwilling to
reject: turn down, turn up one's nose at, vote down, give ~ the thumbs down, give ~ the cold shoulder
release: let go, let ~ go
remain: stay put
remember: bear in mind
remove: take down, take away
repair: put right, patch up, fix up
replace: take the reins from, take the helm from
rescue: pluck to safety, pluck ~ to safety, dig ~ out of
resign: stand down, walk away from one's post, fall on one's sword, leave office, give up one's seat, vacate one's seat
resist: put up a fight against, hold out against
respond: hit back at, hit back, come back at
resume: get back to, start again, begin again
return: come back, go back, come home, go home
reveal: let the cat out of the bag about, lift the lid on, spill the beans on
reopen: be back in business
rise: go up, go through the roof, be on the rise
rob: hold up, stick up
ruin: make a mess of
rule out: not consider, shut the door on, slam the door on
sail: put to sea
say: put out a statement, issue a statement, come out with, have to say, be quoted as saying
score: hit the back of the net, get the goal
search: turn upside down, turn inside out
seek: be after, be looking for, push for, ask for
seize: take possession of
sell: part with, let go of
settle: sort out, bury the hatchet
sink: go to the bottom
slow: take one's foot off the pedal
smuggle: sneak in
speak: take the floor, take the microphone, take the podium
speak with: have a talk with
spread: get around
stay: stick around, hang on, keep one's job, not go anywhere
stop: come to a halt, come to a standstill, grind to a halt
strike: walk out
sue: drag through the courts, drag ~ through the courts, file a lawsuit against
suffer: be at the receiving end of
summon: call in
support: give one's backing to, lend support to, stand by
surrender: raise the white flag
survive: make it out alive, live through, come through, pull through, make it through
take over: take charge of, take the reins at, take the reins of
teach: give lessons to
tell: let ~ know, fill ~ in on
test: put to the test, put ~ to the test, try out
testify: be called as a witness
threaten: make threats against
train: show ~ the ropes
travel: make the trip to, make the journey to, fly out to
treat: look after
urge: call on
use: make use of
visit: stop by, drop by
vote: have one's say at the ballot box
warn: send a warning to, give a warning to
welcome: be pleased with, be happy about, be delighted with
win: come out on top in, take home, take gold
withdraw: pull out, pull back, back out of
worry: lose sleep over, be anxious about, be nervous about
yield: give way to
`;

/** What people call something in several words, and what an article calls it. */
export const NOUNS = `
news conference: press conference, media conference, press briefing, media briefing, press call
president: head of state, leader of the country, country's leader
prime minister: head of government, head of the government, government leader
foreign minister: top diplomat, chief diplomat
former chief executive: ex boss, ex-boss, former boss, ex ceo, ex-ceo, ex chief, former ceo
chief executive: company boss, company chief, top boss, big boss
former president: ex president, ex-president
former prime minister: ex premier, ex-premier, ex prime minister
motorcycle taxi: motorbike taxi, bike taxi
motorcycle taxis: motorbike taxis, bike taxis
power station: electricity plant, electricity works, power plant
power stations: electricity plants, electricity works, power plants
mobile phone: cell phone, cellphone
mobile phones: cell phones, cellphones
train driver: locomotive driver, engine driver
truck driver: lorry driver
petrol station: gas station, filling station
high school: secondary school
death toll: number of dead, number of deaths, body count
top scorer: best scorer, leading scorer, leading marksman
life sentence: life behind bars, life in jail
military service: national service
against: not in favour of, not in favor of
supporting: in favour of, in favor of
ahead of schedule: ahead of time
two weeks: a couple of weeks
early: ahead of schedule
currently: at the moment
in charge: at the helm
in prison: behind bars
dispute: bone of contention, sticking point
punished: brought to book
opposed to: dead set against
lost: down the drain
morning: early hours
former chief executives: ex bosses
former head: ex head
former husband: ex husband
former leader: ex leader
former minister: ex minister
former wife: ex wife
witness: eyewitness
in person: face to face
free of charge: for free
in future: from now on
money: hard cash
chief: head honcho
home: home turf
consecutive: in a row
in trouble: in hot water
safe: in one piece
unaware: in the dark
on trial: in the dock
planned: in the pipeline
loss: in the red, out of pocket
profit: in the black
undecided: in two minds, on the fence, up in the air
final: last straw
police: law enforcement
likely: on the cards
recovering: on the mend
injured: out of action
banned: out of bounds
suddenly: out of the blue
ruled out: out of the question
unemployed: out of work
price: price tag
deputy: right hand man, right-hand man, second in command, number two
bureaucracy: red tape
unharmed: safe and sound
used: second hand
situation: state of play
obstacle: stumbling block
all: the whole lot
the commanders: the top brass
commanders: top brass
police chief: top cop
leader: top dog
attorney general: top lawyer
first place: top spot
ill: under the weather
secret: under wraps
available: up for grabs
angry: up in arms
win the shootout: win on penalties
immediately: with immediate effect
years in prison: years behind bars
`;
