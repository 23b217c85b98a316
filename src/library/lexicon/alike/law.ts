/** Courts, crime and police. */
export const LAW = `
arrest, detain, seize, take into custody, take ~ into custody, pick up, apprehend, catch, capture, nab, round up
arrest, detention, capture, apprehension
seize, confiscate, impound
behind bars, in prison, in jail, jailed, imprisoned
jail, imprison, incarcerate, lock up, put behind bars, send to prison, send to jail, send ~ to prison, send ~ to jail
prison, jail, gaol, penitentiary
prisoner, inmate, convict, detainee
sentence, jail term, prison term
punishment, sentence, penalty
trial, court case, proceedings, hearing
hearing, session
case, lawsuit, suit, legal action
sue, take ~ to court, take to court, file a lawsuit against, take legal action against, bring a case against, file suit against
court, tribunal, judge, magistrate
judge, magistrate, justice
ruling, verdict, judgment, decision, judgement
convict, find guilty, find ~ guilty
conviction, guilty verdict
guilty, convict
acquit, clear, find not guilty, find ~ not guilty, exonerate, let off
acquittal, not guilty verdict
innocent, not guilty
appeal, challenge, contest
prosecutor, prosecution, district attorney
charge, indict, accuse
charge, indictment, accusation
accuse, allege, blame, point the finger at
accusation, allegation, claim
suspect, accused, defendant
defendant, accused
testify, give evidence, take the stand, take the witness stand, give testimony
testimony, evidence, statement
witness, onlooker, bystander, eyewitness
plead, enter a plea
confess, admit, own up, come clean, plead guilty
confession, admission
deny, reject, dismiss, dispute, refute
denial, rejection
investigate, probe, look into, examine, inquire into, open an inquiry into
investigation, probe, inquiry, enquiry, inquest
investigator, detective, inspector, sleuth
police, officer, law enforcement, policeman, detective
bribe, pay off, kickback, backhander
bribery, corruption, graft
corrupt, crooked
fraud, swindle, deception, scam
fraudster, swindler, con man
embezzle, misappropriate, siphon off, pocket
steal, rob, loot, make off with, walk off with, pinch, snatch
theft, robbery, burglary, heist, raid, break-in, stealing, looting
thief, robber, burglar, raider, looter, intruder
burgle, break into, break in, rob
smuggle, traffic
smuggler, trafficker
murder, homicide, killing, slaying
murder, kill, slay
murderer, killer, assassin
kill, shoot dead, claim the life of, take the life of, claim ~ life, slay
killing, death, slaying
stabbing, knife attack
shooting, gunfire, gun attack
shooter, gunman
gunman, attacker, assailant, shooter
attacker, assailant, perpetrator
abduct, kidnap, snatch, take hostage, take ~ hostage
kidnapper, abductor, captor
captivity: hostage, captive, prisoner
ransom: pay, demand
assault, attack, beat up, rough up
weapon, gun, firearm, arm
gun, firearm, pistol, rifle, revolver
bail, bond
release, free, set free, set ~ free, let ~ go, let go, discharge
escape, flee, run away, get away, break out, go on the run, abscond
fugitive, escapee, on the run
fine: penalty, pay, order to pay
compensation, damages, payout, redress
compensate, pay damages, reimburse, recompense
ban, prohibit, outlaw, forbid, bar, make illegal
illegal, unlawful, outlawed, against the law
law, legislation, statute, act
break the law, violate, breach, infringe, flout
permit, licence, license, authorisation, authorization, permission
allow, permit, authorise, authorize
forbid, ban, bar, prohibit
pardon, amnesty, clemency
execute, put to death
execution, capital punishment, death penalty
fake, forged, counterfeit, bogus, false
forger, counterfeiter
victim: dead, killed, injured, casualty
perjury, lying under oath
search, raid
search, comb, scour, look for, hunt for
evidence, proof
mastermind, ringleader
accomplice, abettor
gang, ring, group
blackmail, extort
blackmail, extortion
extradite, hand over
extradition, handover
deport, expel, send back, send home
deportation, expulsion
crime, offence, offense
criminal, offender, crook
divorce, split, separate
`;
