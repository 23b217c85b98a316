/** Governments, parliaments and elections. */
export const POLITICS = `
election, vote, poll, ballot
vote, go to the polls, cast one's ballot, cast one's vote
poll, survey
run, stand, run for office, stand for election, seek election, throw one's hat into the ring, put oneself forward
candidate, contender, hopeful, nominee
candidacy, bid, nomination
campaign, canvass, stump
campaign rally, rally
rally, event, meeting
win, triumph, prevail, come out on top, come first, carry, emerge victorious
winner, victor
lose, be defeated, be beaten
defeat, beat, unseat, overcome
defeat, loss
landslide, overwhelming victory
majority, more than half
count, tally
recount, count again, recounting
turnout, participation
ballot paper, ballot, voting slip
polling station, polling place
term, mandate, tenure
seat, mandate
parliament, assembly, legislature
lawmaker, legislator, deputy, parliamentarian, mp, member of parliament, congressman
senator, lawmaker
government, cabinet, administration
state: government
president, head of state
prime minister, premier, head of government
minister, secretary
governor, administrator
town hall, city hall, council
council, councillor
councillor, council member, alderman
opponent, rival, challenger, adversary
coalition partner, ally
party leader, leader
govern, rule, be in power
bill, draft law, proposed law
law, act, legislation
pass, adopt, approve, vote through
reject, turn down, vote down, throw out, rebuff, say no to, refuse
approve, endorse, give the green light to, give the go-ahead to, sign off on, wave through, agree to, give one's blessing to, ok
approval, green light, go-ahead, consent, blessing, endorsement
veto, block
block, stop, prevent, thwart
support, endorse, favour, favor, get behind, throw one's weight behind, stand behind
supporter, backer, follower, adherent
oppose, be against, resist, object to
opposition, resistance, objection
in favour of, support
abstain, not vote
repeal, scrap, abolish, revoke, rescind, do away with, get rid of
abolition, scrapping, repeal
amend, change, revise, alter, modify
amendment, change, revision
reform, overhaul, shake-up, change
introduce, bring in, roll out
propose, put forward, suggest, table
proposal, plan, suggestion, idea
plan, scheme, proposal, project
plan, intend, aim, want
plan to: intend, want
programme, program, scheme
policy, approach, strategy
budget, spending plan
tax, levy, duty
spending, expenditure, outlay
cut, reduce, slash, lower, trim
referendum, plebiscite, popular vote, public vote
petition, signature
debate, discussion
dispute, row, quarrel, argument, feud
quarrel, row, argue, fall out, be at loggerheads
speak, address, give a speech
statement, declaration, announcement, communique
announce, declare, make public, unveil, reveal
order, command, instruct
demand, call for, insist on, urge, press for
demand, request
urge, call on, appeal to, press
appeal, plea, call
promise, pledge, vow, commit, undertake, give one's word
promise, pledge, vow, commitment, assurance
swear in, inaugurate, take office, take the oath
inauguration, swearing-in
take office, assume office, come to power, take over
dissolve, disband
call an election, call elections
snap election, early election
minority, less than half
compromise, meet halfway
concession, compromise
concede, admit defeat, accept defeat
agree, come to terms, strike a deal, reach a deal, reach an agreement, see eye to eye
disagree, differ, be at odds
consensus, agreement
unite, join together
merge, join, combine
join: enter, member
member: belong
independence, sovereignty
independent, non-partisan
separatist, secessionist
monarch, king, queen
crown prince, heir
citizen, national
citizenship, nationality, passport
immigrant, migrant
immigration, migration
official, civil servant, bureaucrat, functionary
authorities, officials
civil service, bureaucracy
ministry, department, office
agency, authority, body
watchdog, regulator, supervisor
regulator, authority
committee, panel, commission
commission, panel, inquiry
session, sitting
corruption, sleaze
scandal, affair
resign: step down
impeach, remove
censorship, gagging
freedom, liberty
dictator, strongman, autocrat
poll: survey, percent
popular, well-liked
right-wing, conservative
left-wing, socialist
far right, right-wing
region, province, area
local, regional
nationwide, across the country, national
inhabitant, resident, citizen
resident, inhabitant, local
crowd, audience, spectator, onlooker
anniversary, jubilee
`;
