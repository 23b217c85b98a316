/** Accidents, weather, rescue and health. */
export const DISASTER = `
accident, crash, collision, smash
crash, collide, smash, slam into, run into, crash into, plough into
crash, accident, collision
wreck, wreckage, debris
debris, rubble, wreckage
collapse, come down, fall down, cave in, give way, crumble, come crashing down, topple
come down: fall, collapse, crash
burst, break, rupture, give way
break: burst, rupture, collapse, fracture
rupture, crack, breach
dam, embankment, dyke, dike, barrage
bank, embankment
fire, blaze, inferno, flame, conflagration
wildfire, forest fire, bushfire
burn, catch fire, go up in flames, be on fire, ablaze
burn down, destroy
put out, extinguish, douse, bring under control
flood, inundate, submerge, swamp, under water
flooded, submerged, under water
storm, gale, cyclone, hurricane, typhoon
wind, gust, gale
rain, downpour, rainfall
snow, blizzard
drought, dry spell
heatwave, hot spell, heat
aftershock, tremor
eruption: volcano, erupt
erupt, spew
landslide, mudslide, rockfall
avalanche: snow
lightning, thunderbolt
tsunami, tidal wave
weather: rain, storm, forecast
forecaster, meteorologist, weather service
missing, unaccounted for, unaccounted, go missing, disappear, without trace
disappear, vanish, go missing
dead, death, killed, die
die, lose one's life, be killed, pass away, perish, succumb
die: kill, dead, death
death, loss of life
death toll, number of dead, toll
casualty, victim
killed, dead
injury, wounding
unhurt, unharmed, uninjured, unscathed, safe, safe and sound
survive, live through, make it out alive, come through, pull through
rescue, save, pull to safety, pull ~ to safety, bring to safety, pull from, pull ~ from
get ~ out: rescue, pull, free
rescuer: diver, firefighter, coastguard
trap, strand, cut off
stranded, trapped, cut off
bury, trapped
burial, funeral
funeral, burial, memorial service
mourn, grieve, pay one's respects
mourner, bereaved
mourning, grief
corpse, body, remains
destroy, wreck, ruin, devastate, flatten, reduce to rubble, wipe out
destruction, devastation, damage
damage: loss
repair, fix, mend, restore, patch up
repair, restoration
rebuild, reconstruct, restore
safe, secure
safety, security
emergency, crisis
ambulance: paramedic
paramedic, ambulance worker
hospital, clinic, infirmary
hospitalise, take to hospital, rush to hospital, admit to hospital, hospital
treat, care for, look after
treatment, therapy, care
patient, sick
ill, sick, unwell, under the weather
illness, disease, sickness, ailment
illness: asthma, cancer, flu, fever
infect, contract, catch
infection, disease
outbreak, epidemic
pandemic, epidemic
virus, bug, germ
vaccine, jab, vaccination, inoculation, shot
medicine, drug, medication, remedy, treatment
drug, medicine
pill, tablet
recover, get better, get well, be on the mend
surgery, operation
operate on, perform surgery on
surgeon, doctor
pregnant, expecting
give birth, have a baby, born
baby, infant, newborn
birth, delivery
diagnose, detect
symptom, sign
poison, toxin
poisonous, toxic, venomous
poisoning, contamination
leak, spill
leak, spillage
explosion: blast
derail, come off the rails, leave the rails, jump the tracks, come off the tracks
sink, go down, go under, founder
shipwreck, wreck
capsize, overturn, keel over
run aground, beach, ground
overturn, flip, roll over
rail, railway, train, track
station, platform
train, railway, rail
bus, coach
lorry, truck
car, vehicle, automobile
traffic jam, tailback, congestion
passenger, traveller, occupant
bridge, crossing
tunnel, underpass
ship, vessel, boat
boat, vessel, craft
ferry, boat
port, harbour, harbor, dock
quay, pier, wharf, dock
coast, shore, seaside
alarm, siren
cause, trigger, set off, spark, lead to, bring about
cause, reason
caused, due to, because of, blame
blame: fault, responsible, cause
responsible, to blame, at fault
fault, defect, flaw, glitch, malfunction
glitch, fault, problem
breakdown, failure
fail, break down, malfunction, collapse, stop working
hunger, famine, starvation
starve, go hungry
food, supplies
drinking water, clean water
shelter: tent
tent, shelter
homeless, without a home, displaced
help, assist, lend a hand, chip in, pitch in, come to the aid of, aid
chip in: contribute, help, send, pledge, donate
helper, volunteer
victim, survivor
lack, shortage, scarcity, short supply, run short
in short supply, scarce, run out, lack
run out, be used up, exhaust
`;
