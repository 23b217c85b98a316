/** War, diplomacy and security. */
export const CONFLICT = `
war, conflict, fighting, hostilities
fight, battle, clash, combat
fighting, clash, battle, combat, hostilities
attack, assault, raid, offensive
attack, raid, bomb
offensive, onslaught, assault, campaign
invade, march into, send troops into, overrun
invasion, incursion
occupy, take over, seize, capture
capture, seize, overrun
recapture, retake, win back, take back, liberate, regain
withdraw, pull out, pull back, retreat, pull ~ out, pull ~ back
withdrawal, pullout, retreat, pullback
troops, soldier, force, army
army, military, force
soldier, troop, serviceman
navy, naval, fleet
air force, warplane
general, commander
commander, officer, general
recruit, draft, conscript, call up, enlist
conscription, draft, military service, call-up, national service
enlist, join up, sign up
weapon, arms, armament, munition
missile, rocket
shell, bombard, pound
shelling, bombardment, artillery
bomb, bombard, strike
bombing, airstrike, air raid, bombardment
bomb, explosive, device
bomb, device
explosion, blast, detonation
explode, blow up, detonate, go off
warplane, fighter, jet, fighter jet
warship, frigate, destroyer, vessel
tank, armoured vehicle, armour
drone, unmanned aircraft
truce, ceasefire, cease-fire, armistice, halt to the fighting, end to the fighting
peace deal, peace agreement, peace accord, peace treaty
peace talks, negotiation, talks
negotiating table: talks, negotiation
go back to the negotiating table, return to the negotiating table, resume talks, resume negotiations, take up talks again, talk again: resume, restart
at the negotiating table: talks, negotiation
come to the table: negotiate, talks
break off: end, suspend, stop, cancel
break off talks, walk away from the table: suspend, end
treaty, accord, agreement, pact, deal
agreement, deal, accord, pact, settlement
sign, ink, put pen to paper, put one's name to
ally, partner
alliance, coalition, bloc, partnership
enemy, foe, adversary
rebel, insurgent, guerrilla, fighter, militant
rebellion, uprising, revolt, insurgency, mutiny
terrorist, militant, extremist
militia, paramilitary
surrender, lay down one's arms, give up, give oneself up, lay down arms, capitulate
disarm, lay down one's weapons
civilian, non-combatant
refugee, displaced
displace, drive from one's home, uproot, force from one's home, force to flee, drive out
displaced, homeless, uprooted
flee, escape, run away, run for one's life
evacuate, move to safety, bring to safety, take to safety, get out, move ~ to safety
shelter, refuge
asylum, refuge, protection
border, frontier, boundary
front, front line, frontline
siege, blockade
besiege, surround, encircle
hostage, captive
prisoner swap, prisoner exchange, exchange of prisoners
swap, exchange, trade
envoy, emissary, representative
ambassador, envoy, diplomat
embassy, mission, consulate
summit, meeting, talks
talks, discussion, negotiation, dialogue, conversation
talk, speak, converse
call, phone, telephone, ring, ring up, get on the phone to, give ~ a ring, phone up
call, conversation, phone call
phone call, telephone conversation, conversation
conversation, talk, discussion, chat, exchange
discuss, talk about, debate, talk over
meet, get together, hold talks, sit down with, sit down together, see each other, come face to face
meeting, encounter, get-together
meet, convene, gather, assemble
in person, face to face
counterpart, opposite number
mediate, broker, act as go-between
mediator, go-between, intermediary, broker
mediation, brokering
sanction, embargo, punitive measure
impose, slap on
lift, remove, end
threaten, menace, warn
threat, menace, warning
warn, caution, alert, sound the alarm
warning, alert, alarm
condemn, denounce, criticise, criticize, deplore
condemnation, criticism
spy, agent
spy, eavesdrop, snoop
spying, espionage
relations, ties, relationship
tension, friction, strain
escalate, intensify, step up
escalation, intensification
de-escalate, calm, ease, defuse
provoke, goad, stir up
retaliate, hit back, strike back, take revenge
retaliation, revenge, reprisal
defend, protect, shield
defence, defense, protection
minister: secretary
foreign minister, top diplomat, secretary of state
foreign ministry, state department
defence minister, defense secretary, defense minister, defence secretary
side with, take sides, support
neutral, take no side, not take sides
aid, help, assistance, support, relief
aid, relief
cooperate, work together, collaborate, join forces, team up
intervene, step in, interfere
coup, putsch, takeover, overthrow
overthrow, topple, oust, bring down, depose, unseat
curfew, lockdown
martial law, state of emergency
patrol, guard
guard, protect, watch over
checkpoint, roadblock
fighter: rebel, soldier
deploy, send, dispatch, station
deployment, dispatch
deter, discourage, dissuade
`;
