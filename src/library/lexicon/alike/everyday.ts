/** Everyday words and sayings beside those of print. */
export const DAILY = `
prefer, favour, favor, fancy, like better, opt for, choose
fancy, prefer
choose, pick, select, opt for, go for, plump for
want, wish, seek, would like, desire, aim
want: seek, demand, plan, ask, hope
attempt, try, bid, effort
begin, get under way, kick off, commence, get going, get started
beginning, start, outset, onset
end, finish, conclude, come to an end, wrap up, draw to a close
finish, complete, end, conclude
expire, run out, lapse, end
run out: expire, end
last, go on, continue
last: take, run
go on: continue, last, happen
continue, carry on, go on, keep on, press on, proceed
stop, halt, end, cease, put an end to, put a stop to, bring to an end
prolong, extend, drag out, lengthen
extend, prolong, lengthen
extension, prolongation
shorten, cut short
happen, occur, take place, come about
event, incident
incident, event, episode
situation, circumstance, position
problem, difficulty, trouble, issue
trouble, problem, difficulty
difficult, hard, tough, tricky
get back, recover, retrieve, regain, return
recover, get back, retrieve
receive, obtain
hand over, provide, grant
hand over, turn over, surrender, pass on
give up, abandon, drop, stop
abandon, give up, drop, ditch
send, dispatch
bring, carry
move, shift, transfer, relocate
keep, retain, hold on to, preserve, hold
remain, stay, stick around, be left
stay, remain, stick around
return, come back, go back, go home, come home
return, comeback
put up, raise, erect
put back: delay, postpone, return
use, employ, make use of
change, alter, shift
improve, get better, take a turn for the better
worsen, deteriorate, get worse, go from bad to worse, go downhill, sour
worse, deteriorate
best, finest, top
help: aid, support, assist
join, enter, team up with
take part: join, attend
attend, be present, show up at, go to, take part
attendance, presence
absent, missing, stay away
invite, ask
invite: talks
ask, request, call for
ask: request, appeal, urge, demand
request, ask, appeal
response, reaction, reply, answer
reaction: comment, respond
comment, remark, statement
tell, inform, let ~ know
inform, notify, tell
name, identify
anonymous, on condition of anonymity
secret, confidential, under wraps
secretly, in secret
hide, conceal, cover up
leak, disclose
make public, announce, publish, disclose, reveal, become public
private, personal
write, send a letter
letter, note
email, message
banner, placard
describe, call
think, believe, consider, reckon, feel
believe, think, suspect
attitude, stance, position
know, be aware
unaware, not know
learn, find out, hear
forget, overlook
hope, wish
fear, be afraid, be scared, worry, be worried, dread
worry, concern, fear, be concerned
worried, concerned, anxious
worry: concern, fear, problem
angry, furious, up in arms, annoyed, outraged, irate
anger, fury, outrage, rage
angry: anger, protest
happy, pleased, glad, delighted, satisfied
disappointed, let down
surprised, astonished, stunned, shocked
surprise, shock
sorry, apologise, apologize, regret
apologise, apologize, say sorry, make an apology, express regret
apology, regret
praise, laud, commend, hail, pay tribute to
criticise, criticize, slam, lambast, take aim at, hit out at, lash out at, find fault with, censure, rebuke
criticism, censure, rebuke
critic, opponent
complain, object, protest
complaint, grievance, objection
thank, say thanks to, express gratitude
joke, quip, jest, crack
laugh, giggle
insult, abuse
lie, falsehood, untruth
lie, tell lies, not tell the truth
honest, truthful
mistake, error, blunder, slip
wrongly, mistakenly, by mistake, in error
forget: leave, omit
lose, mislay
chance, likelihood, probability, odds
possible, conceivable
certain, sure
certainly, surely, definitely
too much, excessive
few, handful
half, 50 percent
share, percentage, proportion
percent, percentage
number, figure
average, typical
piece, part, section, fragment
rest: remaining
extra, additional
separate, apart
apart from, besides, except, other than
opposite, contrary
difference, gap
limit, cap, ceiling
previous, earlier, former
former, ex, old
immediately, at once, right away
suddenly, out of the blue
gradually, step by step
daily, every day
yearly, annual, every year
weekly, every week
monthly, every month
morning, early hours
evening, night
night, evening, overnight
midnight, twelve at night
fortnight, two weeks
decade, ten years
temporary, provisional, interim
interim, acting, caretaker, temporary
deadline, time limit, cut-off date
wait, hang on
quickly, fast, rapidly
reason, ground, cause
because of, owing to, due to
consequence, result, effect, impact
effect, impact
lead to, result in, cause
depend on, hinge on, rely on
hinge on, depend on
prevent, stop, avert, head off
avoid, steer clear of, shun
protect, safeguard
exempt, get out of, excuse
get out of: exempt, avoid
join in, take part
decide, make up one's mind, resolve, settle
decision, resolution
settle, agree, resolve
solve, resolve, sort out
finally, at last, in the end
remove, take away, take out, take down
include, contain, comprise
exclude, leave out, rule out
rule out, exclude
refuse, decline, reject, turn down, not want to
accept, agree to, say yes to
ignore, disregard, not listen to, shrug off, turn a blind eye to, turn a deaf ear to
obey, comply, follow
comply, obey, abide
insist, stand firm, stick to one's guns
succeed, manage
strong, powerful
poor, needy
famous, well-known, renowned
unknown, obscure
freshly elected, newly elected
modern, up-to-date
busy, packed
locked, closed
dark, without light
light, lamp
loud, noisy
noise, sound
silent, quiet, say nothing, keep mum
clean, tidy
hot, warm
wet, soaked
dry, arid
food, meal
eat, consume, dine
cook, chef
pub, bar, tavern
kitchen, cook
oven, stove
clothes, clothing, outfit
hat, cap
shoe, boot
wear, be dressed in
ceiling, roof
wall, barrier
fence, barrier
door, entrance
entrance, gate, door
window, pane
skylight, window
garden, yard
square, plaza
street, road
village, hamlet
town, city
suburb, outskirts
neighbour, resident
countryside, rural
mountain, peak
hill, slope
valley, gorge
island, isle
lake, reservoir
beach, shore
sea, ocean
swimming pool, pool, bath
tree: trunk
garbage, rubbish, waste, trash
dump, landfill
box, crate
knife, blade
phone, telephone, mobile
mobile phone, cellphone, phone
list, register
file, document
paperwork, documents
map, chart
flag, banner
gift, present
weekend, saturday, sunday
birthday, anniversary
man, guy, bloke
woman, lady
person, individual
friend, pal, companion
neighbouring, next door
owner: belong
borrow, loan
sleep, slumber, rest
dream, vision
hear, listen
see, notice, witness
look at, examine, consider, review, study, view
look into, investigate
look after, care for
look like, resemble
walk, stroll, hike, on foot
climb, scale, clamber
fall, tumble, plunge
throw, hurl, toss, fling
pull, drag, haul
push, shove
carry off, steal, loot
break into, burgle
cut off, isolate, sever
cut off: isolate, strand
grab, seize
touch, handle
turn off, switch off, shut off
switch off, turn off, disconnect
go off, sound, ring
lead, head, spearhead
in charge, responsible
belief, conviction
habit, custom
language, tongue
meaning, sense
intend, mean, plan
meant: intend, plan, develop, aim
supposed, due, scheduled, expected, planned, meant
due, scheduled, expected
scheduled, planned, due
ready, finished, complete
`;
