// Written by training/wordnet/actions.ts from WordNet 3.1; change the seeds there, not this file.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. The licence in full: training/wordnet/NOTICE.md,
// https://wordnet.princeton.edu/license-and-commercial-use

/** Three lines a class of action: its name, its verbs, its nouns; a particle follows an underscore. */
export const ACTIONS = `
phone
v call call_back call_up cell_phone phone phone_up ring ring_up telephone
n call call-back call-in collect_call conference_call crank_call local_call long-distance_call long_distance phone_call telephone_call trunk_call
contact
v bandy_about call call_up cell_phone chat_up cheek confer contact converse coquet coquette deliberate discuss dish_the_dirt flirt get_hold_of get_through gossip hash_out message monologuise monologuize moot negotiate phone powwow reach_out ring soliloquise soliloquize speak talk talk_over talk_terms talk_turkey telephone text thrash_out
n audience call call-back call-in chat chatter collect_call communication confab confabulation conference conference_call consultation contact conversation coquetry crank_call dialog dialogue diplomatic_negotiations discussion duologue exchange flirtation flirting gossip gossiping gossipmongering heart-to-heart interview local_call long-distance_call long_distance mediation monologue negotiation parley phatic_communication phatic_speech phone_call pious_platitude powwow rap_session schmoose schmooze second-hand_speech shmooze shop_talk soliloquy table_talk talk talking talks telephone_call telephone_conversation tete-a-tete trunk_call yack yak yakety-yak
meet
v come_across get_together host huddle meet rendezvous reunite run_across run_into sit_down
n assignation board_meeting caucus colloquium coming_together committee_meeting conclave conference congress constitutional_convention continental_congress convention encounter encounter_group get_together group_meeting indaba jirga meet meeting plenum psychotherapy_group rendezvous reunion seminar summit summit_meeting symposium synod
visit
v come_by drop_by drop_in sightsee tour travel_to visit
n flying_visit inspection sightseeing site_visit tour trip visit visiting
travel
v abscond absquatulate airlift arrive backtrack beetle_off bolt_out break_loose bugger_off buzz_off come come_away cut_back defect depart double_back elope escape exit file_out flash_back flee flood_in fly fly_the_coop get_away get_off get_out globe-trot go go_away go_forth go_home go_off go_out head head_for_the_hills head_home high-tail hightail hightail_it hop_out journey lam land leave make_off navigate plump_in pull_out retrace return revisit ride_away ride_off run_away run_off run_out rush_away rush_off scarper scat scram set_ashore sightsee slip_away sneak_away sneak_off sneak_out steal_away step_out take_flight take_leave take_off take_to_the_woods tour travel travel_to trek turn_back turn_tail undock vacate vamoose visit voyage walk_away walk_out
n abscondment airlift arrival coming defection departure dispatch elopement embarkation embarkment escape flying french_leave going going_away incoming journey journeying lam leave-taking leaving parting pullout round_trip sailing service_call shipment sightseeing takeoff tour travel traveling travelling trip tying_up visiting voyage withdrawal
attack
v aggress ambush assail assault atom-bomb attack bayonet beset besiege blitz bomb bomb_out bulldog cannonade carpet_bomb counterattack counterstrike dive-bomb fire firebomb gang-rape glide-bomb gun_down hem_in hit hydrogen-bomb invade kneecap knife letter_bomb molest nuke open_fire overrun pattern-bomb pelt poniard raid ravish reassail retaliate savage seal_off set_on set_upon shell shoot sic skip-bomb stab storm strafe strike strike_back teargas
n aggravated_assault aggression aggressiveness air_strike airstrike ambuscade ambush antiaircraft_fire area_bombing artillery_fire assault assault_and_battery attack attempt banzai_attack banzai_charge barrage barrage_fire blitzkrieg bombardment bombing bombing_run call_fire cannon_fire cannonade carpet_bombing concentrated_fire counterattack counterfire counterpreparation_fire coup_de_main covering_fire destruction_fire direct_fire distributed_fire dive-bombing diversionary_attack diversionary_landing first_strike foray friendly_fire fusillade gassing grazing_fire ground_attack harassing_fire hostile_fire incursion indirect_fire infiltration interdiction_fire invasion lying_in_wait maraud massed_fire molestation mugging neutralization_fire observed_fire offensive onrush onset onslaught pre-emptive_strike preparation_fire preventive_attack preventive_strike radar_fire raid registration_fire retaliation salvo saturation_bombing scheduled_fire searching_fire shelling shooting stabbing strafe strike supporting_fire suppressive_fire surgical_strike surprise_attack terrorist_attack unobserved_fire volley
invade
v invade
n incursion invasion
fight
v battle chicken-fight chickenfight clash collide combat fight fight_back fight_down fistfight join_battle skirmish struggle tussle war
n affaire_d'honneur armed_combat battle bioattack biologic_attack biological_attack biological_warfare bw chemical_operations chemical_warfare civil_war clash close-quarter_fighting collision combat conflict cut-and-thrust encounter engagement fight fighting fistfight fisticuffs fray free-for-all gang_fight gunfight gunplay hot_war in-fighting information_warfare iw knife_fight limited_war naval_battle pitched_battle psychological_warfare rough-and-tumble scuffle shootout single_combat skirmish slugfest snickersnee struggle tussle war war_of_nerves warfare world_war
kill
v annihilate asphyxiate assassinate behead bump_off chine commit_suicide decapitate decimate decollate draw_and_quarter electrocute eradicate execute exterminate garotte garrote garrotte guillotine gun_down kill kill_off lapidate lynch martyr massacre mow_down murder pick_off put_to_death shed_blood shoot slaughter slay strangle strangulate string_up suffocate throttle vaporize wipe_out
n annihilation asphyxiation assassination assisted_suicide coup_de_grace crucifixion deathblow dismemberment euthanasia executing execution gassing genocide hara-kiri harakiri harikari hecatomb homicide honor_killing immolation kill killing lapidation lynching manslaughter massacre mercy_killing murder putting_to_death race_murder racial_extermination ritual_killing self-annihilation self-destruction seppuku slaughter slaying stoning strangling strangulation suffocation suicide suttee throttling
die
v buy_the_farm cash_in_one's_chips decease die drop_dead drown give-up_the_ghost kick_the_bucket pass_away perish pop_off predecease snuff_it starve
n death decease demise dying expiry fatality human_death megadeath wrongful_death
injure
v contuse hurt injure maim run_over sprain traumatise traumatize wound wrick
n birth_trauma blast_trauma bleeding blunt_trauma brain_damage contusion cryopathy fracture frostbite haemorrhage hurt injury insect_bite intravasation penetrating_injury penetrating_trauma rupture sprain subluxation trauma whiplash_injury wound wounding wrench wrick
explode
v blow_up collide crash detonate dynamite explode go_off
n big_bang blast blowup collision crash detonation explosion prang wreck
arrest
v apprehend arrest bind_over cage_in detain gaol immure imprison incarcerate intern jail keep_in nab pick_up put_behind_bars take_into_custody
n apprehension arrest confinement custody detainment detention immurement imprisonment incarceration internment taking_into_custody
charge
v accuse arraign asperse besmirch blame calumniate charge defame fault impeach incriminate indict litigate prosecute recriminate slander sue upbraid
n accusal accusation aspersion bill_of_indictment blame calumny charge countercharge crime defamation fault incrimination indictment lawsuit litigation murder_charge murder_indictment prosecution slander true_bill upbraiding
convict
v convict find_guilty jail reconvict sentence
n conviction judgment_of_conviction murder_conviction rape_conviction robbery_conviction sentence sentencing
acquit
v acquit assoil bail clear exculpate exonerate free liberate pardon parole release
n acquittal exoneration free freeing liberation release
rescue
v evacuate rescue save
n deliverance evacuation rescue saving
kidnap
v abduct capture hijack kidnap seize take_hostage
n abduction absence_seizure focal_seizure hijacking kidnapping raptus_hemorrhagicus seizure
steal
v burglarise burglarize burgle cop defalcate embezzle filch glom heist loot malversate misappropriate peculate pilfer plunder purloin rip_off rob rustle shoplift snarf snitch steal thieve walk_off
n biopiracy breach_of_trust_with_fraudulent_intent burglary embezzlement grand_larceny grand_theft heist larceny malversation misappropriation peculation petit_larceny petty petty_larceny pilferage plagiarisation plagiarism plagiarization plunder robbery rustling shoplifting stealing theft thievery thieving
elect
v co-opt elect re-elect reelect vote write_in
n by-election bye-election co-optation co-option elect election electorate general_election plebiscite primary_election reelection referendum vote voting
appoint
v appoint choose employ hire install name nominate pick promote recruit select swear_in
n appointment designation elevation employ naming nomination promotion
resign
v abdicate leave_office quit resign retire stand_down step_aside step_down
n resignation retirement
dismiss
v boot_out depose dismiss drum_out expel fire give_the_axe give_the_sack kick_out lay_off oust pension_off remove sack send_packing squeeze_out suspend terminate throw_out
n deactivation dishonorable_discharge dismissal dismission expulsion firing honorable_discharge layoff liberation ouster ousting sacking
win
v beat beat_out clinch defeat edge knock_out outscore pull_through rout skunk thrash triumph vanquish win
n beating blowout checkmate landslide last_laugh pyrrhic_victory service_break shoo-in triumph victory walloping win
lose
v lose
n defeat departure exit expiration going licking loss passing
score
v equalise equalize net score
n goal score
buy
v acquire buy buy_out purchase take_over
n acquisition buy buying buyout getting purchase purchasing takeover
sell
v auction auction_off auctioneer black_marketeer bootleg deaccession fob_off foist_off hawk huckster monger palm_off peddle prostitute remainder scalp sell sell_off sell_short undercut underprice undersell vend wholesale
n disposition peddling prostitution sale sell selling selloff vending vendition wholesale
pay
v chip_in contribute donate expend finance fund invest kick_in pay spend
n contribution defrayal defrayment donation expending expenditure funding investing investment pay payment spending
sign
v initial ink ratify sign
n ratification sign_language signature signing
agree
v accept agree concord concur
n accord agreement ceasefire concurrence deal pact treaty truce
decide
v decide decree make_up_one's_mind rule
n deciding decision decree ruling verdict
approve
v adopt allow approve authorise authorize enact go_along greenlight o.k. okay pass permit sanction
n approval approving enactment o.k. okay passage permit sanction
reject
v blackball decline deny negative rebuff refuse reject rule_out turn_down veto
n denial negative refusal rejection turndown veto
ban
v ban bar block embargo forbid interdict nix outlaw prohibit proscribe sanction
n ban blockade embargo forbiddance forbidding interdiction prohibition sanction
protest
v boycott demonstrate march protest rally rebel renegade riot walk_out
n boycott demonstration march protest rally rebellion riot rioting strike uprising walkout work_stoppage
announce
v announce confirm declare disclose reveal say state tell uncover unveil
n address announcement annunciation assertion declaration disclosure divulgement divulgence proclamation revealing revelation speech statement
promise
v pledge promise vow
n commitment pledge promise vow
demand
v appeal ask ask_for call_for call_on demand enjoin exhort order press request summon urge urge_on
n appeal asking demand exhortation injunction order petition postulation request urging
warn
v admonish discourage monish threaten warn
n admonition threat warning
criticize
v bawl_out berate blame blast call_down call_on_the_carpet chew_out chew_up condemn criticise criticize decry denounce dress_down excoriate have_words lambast lambaste lash_out lecture objurgate pick_apart rebuke remonstrate reprimand reprobate scold slam take_to_task trounce
n blame chiding condemnation criticism denouncement disapprobation rebuke reprimand scolding unfavorable_judgment
support
v aid assist back back_up endorse help indorse plump_for support
n aid assist assistance backing blurb endorsement help indorsement secondment support
give
v award deliver donate furnish give grant hand provide send supply
n award awarding deliverance delivery giving supplying
send
v deploy despatch dispatch mobilise mobilize rally send send_off send_out ship transport
n deployment dispatch mobilisation mobilization sending shipment shipping
withdraw
v draw_back pull_away pull_back pull_out retreat withdraw
n backdown climb-down pullout retreat withdrawal
start
v begin commence create establish found inaugurate initiate institute introduce kick_off launch open set_in_motion set_out set_up start start_out unveil
n beginning commencement constitution establishment first foundation founding get-go inauguration kickoff launch offset opening outset showtime start starting_time
end
v call_off cancel cease close close_down close_up conclude discontinue end finish halt quit scrap shut shut_down stop suspend terminate
n cancellation cessation closedown closing closure discontinuance discontinuation end ending halt shutdown stop
join
v enroll enter join merge team_up unify unite
n accession fusion merger merging unification
destroy
v burn burn_down damage demolish destroy destruct level pulverise pulverize ruin shoot_down sink torch wreck
n damage demolishing demolition destruction harm ruining
build
v build construct design develop evolve fabricate germinate manufacture produce
n building construction development germ manufacture manufacturer
investigate
v examine inquire inspect interrogate investigate look_into probe question search
n inquiring inquiry inspection investigating investigation probe search seeking
discover
v detect discover find identify locate recover spot
n detecting detection discovery find finding identity observation uncovering
publish
v air broadcast issue leak post publish release tweet
n broadcast issuer leak publication publisher publishing release transmission
test
v fire test test-fire try_out
n exam examination test testing tryout
marry
v disassociate disjoint dissociate divorce espouse get_hitched_with get_married hook_up_with marry wed
n disassociation dissociation disunion divorce hymeneals marriage nuptials wedding wedding_ceremony
move
v deport displace expel extradite migrate move reassign relocate transfer transmigrate
n deportation expulsion extradition migration move reassignment relocation transfer
`;

/** Verbs that mean the same in one of their usual senses, and after the bar the nouns of their happening. */
export const SYNONYMS = `
abet|abetment abettal
abhor loathe|
abolish|abolishment abolition
about-face|about-face
abridge foreshorten shorten|abridgement
abrogate|abrogation
absorb|absorption
abstract|abstraction abstract
accelerate speed_up speed quicken|speedup
accept|acceptation acceptance
acclaim hail herald|acclamation acclaim
acclimatize|acclimatization climate
accompany|accompaniment
accomplish execute carry_out fulfill fulfil|accomplishment fulfillment
accord fit_in|
accredit|accreditation
accrue|accruement accrual
acculturate|culture acculturation
accumulate pile_up amass|accumulation
accuse|accusation accusal
ache smart hurt|ache aching smarting smart hurting
ache|ache aching
achieve accomplish attain|achievement accomplishment attainment
acquit exonerate|acquittal exoneration
act behave|
actuate trigger activate set_off spark touch_off|actuation activation
act|action
adapt accommodate|accommodation
add|addition
adjoin butt|
adjourn|adjournment
administer|administration
admit acknowledge|acknowledgment
admonish|admonition
adopt espouse|adoption
adsorb|adsorption
advance move_on march_on|advance
advertise publicize|publicizing
advise counsel|advisory advisement counselling counseling
advise notify|notice
aerosolize|aerosol
affect bear_on|
aggravate exacerbate|exacerbation
agitate stir_up|
agree concur|concurrence
agree|agreement
alarm alert|alert
align|alignment
allege|allegement
allocate apportion|allocation apportionment
alphabetize|alphabetization alphabet
alternate|alternation
amaze astonish astound|
amble|amble
ambush bushwhack waylay|ambush
ambush|ambush
amend|amendment
amputate|amputation
amuse|amusement
analyze analyse study examine|study
anchor ground|anchor
annihilate eradicate wipe_out|annihilation wipeout
annoy bother irritate vex|botheration irritation irritant
answer reply|answer reply
antagonise counteract|
antagonize|antagonism
apologize|apology
appeal|appeal
appeal|appeal
approach near come_on|
appropriate reserve|reserve
approve sanction|approval sanction
arch curve|curvature
archaize|archaism
argue reason|argumentation
argue|argument
arm gird|
arouse elicit evoke provoke|arousal elicitation
arraign|arraignment
arrange fix_up|arrangement
array lay_out set_out|array
arrive come|arrival coming
assail assault|
assemble|assemblage
assent acquiesce|assent acquiescence
assert|assertion
assign allot|
assign|assignment
assimilate ingest|
assimilate|assimilation
associate relate link|
assume presume|assumption presumption
attack|attack
attain|attainment
attend|attendance
attest certify manifest evidence|certification manifestation evidence
attract pull_in draw_in|
audit|audit
augment|augmentation
authenticate|authentication
automate|automation
average|average
avert head_off stave_off avoid|
avoid|avoidance
awaken wake_up|awakening
award grant|grant
babble|babble babbling
babble|babble babbling
back endorse indorse|backing endorsement indorsement
back_up back_off back_down|backdown
balance|balance
bang|bang
banish ostracize|banishment ostracism
bankrupt|bankruptcy
ban|ban
ban|ban
baptize|baptism
bargain|bargain bargaining
barricade block bar|blocking
bathe|bathing
battle combat|battle combat
bat|batting
bawl bellow|bellow bellowing
beat beat_out crush vanquish|beating
beautify|beautification
beckon wave|waving
beg implore|beggary
beget father sire|
begin start_out start set_out commence|start
belch|belch
believe|belief
belong|belongings
belt_out belt|
besiege hem_in|
bespeak indicate signal|indication indicant signal
bestow|bestowal
bet_on stake|
better improve|improvement
better|betterment
bewail bemoan|
bicker|bicker
bide abide|
bite|bite
black_out|blackout
blame fault|blame fault
blame|blame
blast blare|blast blare
blaze_away blaze|
bleat|bleat
bleed|bleeding
blend|blend
blight plague|blight plague
blind|blind
blind|blind
blink|blink blinking
bloat|bloat
bloom blossom flower|bloom flowering
blossom unfold|unfolding
blot_out obliterate|
blunder goof|blunder
blur obscure|
blurt ejaculate|ejaculation
blur|blur
blur|blur
blush flush redden|flush
board room|
boast brag bluster|boast brag bluster
bode portend presage augur|portent
bomb|bombing
bond bind|
book|booking
boom din|boom din
boost|boost
boo|boo
bore drill|drilling
bounce rebound ricochet|rebound ricochet
box package|package packaging
boycott|boycott
brace steady|
brandish|brandish
break_down|breakdown
break_in|break-in
breathe|breathing
bribe|bribery bribe
brief|briefing
bring_out reveal|
broadcast|broadcast
broil|broil
brood dwell|
bruise|bruise
brush_up|brushup
bubble_over spill_over|
buckle warp|
budget|budget
buffet batter|
build_up work_up|
build_up|buildup
bulletin|bulletin
bullshit|bullshit
bunch cluster|bunch cluster clustering
bunch|bunch
bundle|bundle
burn burn_down|
burrow tunnel|
burst|burst
bury entomb inter|burial entombment interment
bustle hustle|bustle
bust|bust
busy occupy|
butcher slaughter|slaughter
buy purchase|buy buying purchase purchasing
buy_out buy_up|buyout
buzz|buzz
cable telegraph wire|cable
cackle|cackle
calcify|calcification
calculate compute|calculation computation
calibrate|calibration
call_back|callback
calm quiet still|
calm_down cool_off|
calumniate besmirch|calumny
camp encamp camp_out|camping
campaign|campaign
cancel call_off|cancellation
canonize|canonization
canter|canter
capture captivate beguile charm bewitch|captivation
caress|caress
caricature|caricature
carry_out implement|implementation
carry_over|carry-over
cascade cascade_down|
cash|cash
castigate|castigation
catalogue|catalogue
catalogue|catalogue
catechize|catechism
categorize|categorization category
caucus|caucus
cause|causation cause
caution|caution
caw|caw
celebrate fete|celebration fete
celebrate|celebration
centralize|centralization
centrifuge|centrifugation
cerebrate|cerebration
chafe|chafe
challenge dispute|dispute
challenge|challenge
chance|chance
change alter|change alteration
change_over shift|shift
change|change
channel|channel
chant intone|chant
chant intone|chant chanting intonation
charge|charge
chase trail dog track|chase trailing tracking
chat chatter jaw|chat chatter
chatter prattle gabble|chatter prattle gabble
chatter|chattering
cheat jockey|
cheat|cheating
check check_out|checkout
check_in|check-in
cheer embolden|cheering
cheer|cheer cheering
chew_over think_over meditate ponder muse mull|meditation musing
chew|chewing
chin chin_up|chin-up
chip break_away|chipping
chirp|chirp
choke|choking
choose select pick_out|selection
chorus|chorus
chronicle|chronicle
chuckle chortle|chuckle chortle
chug|chug
circulate disseminate diffuse|dissemination
circumscribe|circumscription
circumscribe|circumscription
clamber scramble|clamber
clamor|clamoring
clamor|clamoring
clang|clang clangor clanger
clank|clank
clarify clear_up elucidate|clarification elucidation
classify class sort_out|classification class
clatter|clatter
cleanse|cleansing
clean|cleaning
click|click
climb climb_up|climbing
cling cohere|cohesion coherency coherence
clink|clink
clock time|
clog choke_off|
close shut|closing shutting
clot coagulate|clotting coagulation
cloud|clouding
cluck|cluck
cluster|cluster clustering
co-opt|co-option co-optation
coach|coaching
coalesce|coalescency coalescence
codify|codification code
coerce pressure force|coercion
coexist|coexistence
collaborate cooperate|collaboration cooperation
collapse fall_in cave_in|collapse cave_in
collapse|collapse
collar apprehend arrest nab|arrest
collect accumulate compile|collecting accumulation compilation
colonize|colonization colony
comb ransack|ransacking
combine|combining
comb|combing
comb|combing
come_off come_away|
come_on come_out turn_up show_up|
come|coming
comfort soothe console solace|comfort solacement
commandeer hijack|hijack hijacking
command|command
command|commandment command
commemorate|commemoration
commemorate|commemoration
commend|commendation
comment point_out|commentary comment
commune|communion
communicate|communication communicating
communicate|communication communicating
communize|communism
compare|comparison comparing
compel oblige|obligation
compensate counterbalance|
compete vie|
compile|compilation compiling
complete finish|completion
complicate refine|complication
complicate|complication
compliment congratulate|compliment
comply|compliance
compose|component
compound combine|compound compounding combination
comprehend savvy grasp apprehend|comprehension savvy grasp grasping apprehension
compress constrict|compressing
compress|compressing
compromise|compromise
compromise|compromise
concede|concession conceding
conceive|concept
concern interest|interest
condemn decry excoriate|condemnation
condition|conditioning
condone|condonation
conduct carry_on|conducting
confer|conference
confess|confession
confirm corroborate substantiate affirm|confirmation corroboration substantiation
confiscate|confiscation
conform adapt|adaption
confront face|confrontation
confuse befuddle confound|confusion befuddlement
congeal|congelation
congratulate felicitate|congratulation felicitation
congregate|congregation congregating
conjure_up invoke bring_up|
conscript|conscription
consent|consent
consider view regard|view
consolidate|consolidation
conspire|conspiracy
conspire|conspiracy
constitute make_up|
construct build|construction
consult|consultation
consume ingest|consumption ingestion
consummate|consummation
contact|contact
contain comprise|
contemplate|contemplation
contemplate|contemplation
contend postulate|contention
contest|contestation
continue go_on|continuation continuance
contract|contract
contradict belie|
contrast counterpoint|contrast
contrast|contrast
contribute|contribution
contrive design|design
control hold_in curb|
convene|convening
conventionalize|conventionalization
converge|converging convergence
converse|conversation
convert|conversion
cook ready|cooking cookery
cook|cooking cookery
cook|cooking cookery
cool chill|cooling chilling
coordinate|coordination
cope grapple|
copy|copy copying
correct|correction
correlate|correlate
corroborate|corroboration
corrode|corroding
corrupt deprave|
cost|cost
cough|cough coughing
counteract|counteraction
counterattack|counterattack
count|counting
couple pair|pair
crack_up|crack-up
crackle|crackle
crawl creep|crawl crawling creeping
create|creation
credit|credit
creep_up sneak_up|
cremate|cremation
cringe grovel|
criticize criticise|criticism
croon|crooning
crop_up pop_up|
cross_off strike_out|
crouch stoop|crouch stoop
crowd|crowd crowding
crown|crown
crow|crowing
crucify|crucifixion
crumble crumple|
crunch crackle|crunch
cry weep|crying weeping
crystallize sort_out illuminate|
crystallize|crystallization crystallizing
cuddle snuggle nestle nuzzle|cuddle cuddling snuggling snuggle nestle
cuddle|cuddle cuddling
culminate climax|climax
cultivate|cultivation
cultivate|cultivation
curl_up curl|
curse cuss blaspheme swear|curse swearing
curse|curse
cut|cutting
dab|dab
dab|dab
damage|damage
damn bedamn imprecate|damnation imprecation
dance|dance dancing
dangle|dangling
dare|dare
darken|darkening
darn|darning
dash scoot scud|dash
date|dating
daunt scare_off frighten_away scare|scare
dawn sink_in|
de-iodinate|de-iodination
debate|debate
debilitate|debility debilitation
debut|debut
decay|decay
deceive delude|deception delusion
decelerate slow slow_down|slowdown
decentralize|decentralization
decide|decision deciding
declaim recite|
declare|declaration
decorate adorn grace ornament|
decrease diminish lessen|decrease diminution
decree|decree
dedicate commit devote|commitment devotion
deduce infer derive|inference derivation
defeat vote_down|defeat
defecate|defecation
defer accede give_in|
define delimit|
define|definition
defray|defrayment defrayal
defy withstand|
delay|delay
delegate|delegation delegating
delight revel|
deliver|delivery
demand|demand
democratize|democracy
democratize|democracy
demolish|demolition demolishing
demote relegate|demotion
demur except|demur demurrer
demythologize|demythologization
denote|denotation
denounce|denouncement
deny|denial
depend_on hinge_on|
depersonalize|depersonalization
deploy|deployment
depress cast_down|
deprive strip divest|deprivation divestiture
deride|derision
descend go_down come_down|descent
describe depict|depiction
desecrate|desecration
deserve merit|
designate|designation
design|design
desire want|
despair|despair desperation
despise scorn disdain|
despoil rifle ransack|despoilment despoliation
destine doom|destination
destine|destination
destroy ruin|destruction ruin ruining
destroy|destruction
detach|detachment
detail|detail detailing
detain|detention
detect observe discover notice|detection detecting observation discovery
deter discourage|deterrent
deteriorate|deterioration
deteriorate|deterioration
determine find_out ascertain|determination
detribalize|detribalization
devastate|devastation
develop|development
deviate divert|diversion
deviate vary depart|deviation variant
diagnose|diagnosis diagnosing
diagram|diagramming
dialyze|dialysis
die perish pass_away expire croak|death
diffuse spread_out fan_out|
dig delve|digging
digest|digest
digress|digression
dilate|dilatation
dilute|dilution
dine|dining
direct|directive
disable incapacitate|disablement
disagree|disagreement
disappear vanish|disappearance disappearing vanishing
disarm|disarmament disarming
disband|disbandment
disband|disbandment
disburse pay_out|disbursement
discard toss_away dispose throw_out throw_away put_away|disposition
discipline condition|discipline
disclose let_on reveal divulge give_away let_out|disclosure revelation revealing divulgement divulgence
discontinue stop cease quit lay_off|discontinuation discontinuance stop cessation
discredit|discredit
discriminate single_out|discrimination
discriminate|discrimination
discuss talk_over|discussion
discuss|discussion
disenfranchise|disenfranchisement
disengage|disengagement
disentangle straighten_out|disentanglement
dishonor disgrace dishonour shame|dishonor disgrace dishonour shame
disintegrate|disintegration
disinter|disinterment
dismember|dismemberment
dismiss disregard discount ignore|disregard
dismount|dismount
disobey|disobedience
disown|disownment disowning
dispatch despatch|dispatch
disperse dissipate break_up scatter|dissipation
dispose|disposition
dissect|dissection
dissipate scatter|dissipation
dissolve fade_out|dissolve fadeout
dissolve|dissolving
dissuade|dissuasion
distill|distillment distillation
distinguish differentiate|distinction differentiation
distinguish discern pick_out make_out|
distribute dispense dole_out|
distrust mistrust|distrust mistrust
disturb upset trouble|upset
diverge|divergence
divide split|
divorce|divorce divorcement
docket|docket
dock|docking
document|document documentation
document|documentary
dodge|dodge
dominate|dominion domination dominance
donate|donation
dot stud|
double_over double_up|
double|doubling
doubt|doubt
draft|drafting
drain run_out|drainage
drain|drainage drain
dramatize|drama
dramatize|dramatization drama
draw_up straighten_up|
drawl|drawl
dream daydream woolgather|dreaming daydream daydreaming woolgathering
dream|dream
dress clothe|
dress_up deck_out trick_out|
drink|drinking
drip|drip
drive_out drive_away dispel drive_off run_off|
drop_out throw_in|
drowse doze|drowse doze
drug|drugging
drum|drumming
dry dry_out|
dub nickname|nickname
dunk dip|
dwell consist lie_in|
dwindle|dwindling
dye|dyeing
earn garner|earnings
eat_up use_up exhaust wipe_out|
eat|eating
eclipse|eclipse
eddy purl swirl|
edge inch|
edify|edification
edit|editing
educate|education
effect effectuate|effect effectuation
eject|ejection
elaborate expound|elaboration expounding
elapse slip_away|
elate lift_up uplift|elation
elbow|elbowing
elect|election elect electorate
elevate|elevation
elevate|elevation
eliminate|elimination
elude evade|elusion eluding
elute|elution
emanate|emanation
emancipate liberate|emancipation liberty
emancipate|emancipation
embark|embarkment
embezzle|embezzlement
embitter|embitterment
embody personify|persona
embrace encompass|encompassment
embrace hug|embracement embrace embracing hug hugging
embroil sweep_up|embroilment
emerge|emergence
emigrate|emigration
emit give_out|emission
emit|emission
empower|empowerment
empty|emptying
encase|encasement
enchant enthrall|
encipher cipher|cipher
enclose hold_in|
encroach|encroachment
end terminate|ending
endanger jeopardize menace threaten imperil|jeopardy menace
endear|endearment
endeavor strive|endeavor striving
endow gift|endowment gift
endure brave|
endure tolerate brook abide|tolerance
energize|energy energizing
enforce implement|enforcement
enforce impose|enforcement
engage pursue|
engender breed|
engrave inscribe|
enhance heighten|
enhance|enhancement enhancer
enjoin|enjoinment enjoining
enjoy bask relish savor|
enlarge|enlargement
enrich|enrichment
enroll enrol recruit|enrollment enrolment
ensure insure assure|
entail mean|entailment
enter come_in get_in go_in|entrance entering
entertain|entertainment
entice lure tempt|enticement
entitle title|
entrust intrust|
enumerate itemize|enumeration itemization item
enunciate|enunciation
envelop enclose|envelopment enclosure enclosing
envision foresee|envisioning
equate|equating
equilibrate|equilibrium
equip fit_out|equipping
erect|erecting
erode gnaw|
erode|erosion eroding
err|error
erupt break_out|
escape get_away|escape
establish set_up found launch|establishment foundation founding
estimate gauge approximate|estimate estimation
eulogize|eulogy
europeanize|europeanization
evacuate|evacuation
evacuate|evacuation
evaluate assess appraise|evaluation assessment appraisal
evolve|evolution
exact|exaction
exaggerate|exaggeration
exalt glorify|glorification glory
exalt|exaltation
examine|examination
exasperate aggravate|
exceed transcend|
excel stand_out surpass|
excite|excitement excitation
exclaim cry cry_out call_out|exclamation exclaiming
exclude except leave_out leave_off omit|exception omission
exclude keep_out shut_out|exclusion
excommunicate|excommunication
excuse pardon|excuse pardon
excuse|excuse
execute|execution executing
exemplify illustrate|exemplification example illustration
exemplify|example
exempt|exemption
exert exercise|
exhibit display|exhibition display
exhibit|exhibition
exist|existence
expect anticipate|expectation
expel throw_out|expulsion
experience|experience
experiment|experimentation experiment
expiate atone|expiation atonement
explode detonate blow_up|explosion blowup
exploit|exploitation
exploit|exploitation
export|exporting
express utter|utterance
expunge excise|expunction expunging excision
extend|extension extent
extenuate mitigate|extenuation mitigation
exterminate kill_off|
extrapolate|extrapolation
extricate disentangle|extrication disentanglement
face_up face|
facilitate ease alleviate|facilitation easing
factor|factorization factorisation factoring
fade|fading
fail miscarry|failure miscarriage
faint swoon pass_out|faint swoon
fall_back|fallback
falsify distort warp|falsity warp warping
falter|faltering
fascinate transfix|fascination
fashion|fashioning
fear dread|
feast|feast feasting
feature|feature
feed_back|feedback
feed|feeding
feel|feel feeling
feign pretend dissemble|feigning pretense pretending dissembling
feint|feint
field|fielding
field|fielding
fight|fight fighting
file register|file filing register registry
fill fill_up|
film|film filming
filter separate_out|filtration
finance|finance financing
find bump encounter|encounter
finish_up end_up wind_up|windup
fire|firing
fish|fishing
fistfight|fistfight
flap|flapping
flap|flapping
flare flame_up burn_up|flare
flare_up|flare-up
flash twinkle|twinkle
flash|flashing
flatter|flattery
flaunt show_off|flaunt
flex|flex
flicker flutter|flutter fluttering
flick|flick
flinch cringe shrink wince recoil quail|flinch wince
flip toss|toss
flirt|flirtation flirting
flit flutter dart|flit flutter
float drift|drift
flocculate|flocculation
flog whip lash|flogging whipping
flood swamp|flood flooding
flood|flood
flow|flow flowing
flub spoil muck_up louse_up foul_up mess_up fuck_up|flub foul-up mess-up
fluoresce|fluorescence
flurry|flurry
fly wing|flying
focus center pore rivet|focus focussing focusing centering
focus_on center_on concentrate_on center|centering
fold fold_up|
fool gull|
forbid prohibit proscribe veto disallow|forbidding forbiddance proscription veto
forecast|forecast forecasting
foreclose|foreclosure
foreknow foresee|
forfeit give_up|forfeiture forfeit
forge fake|fakery
forge|forging
form organize|formation organization
forsake desert|forsaking desertion
forswear retract|forswearing retraction
forward send_on|forwarding
foster further|fosterage fostering furtherance
foul contaminate|contamination
foul|foul
found institute|founding
fractionate|fractionation
frame frame_in|
fraternize|fraternization fraternity
free liberate loose|free freeing liberation
freeze_out freeze_down|
freeze|freeze freezing
frighten scare|frightening
frolic skylark cavort romp|frolic
frown|frown
fry|frying
fuel|fueling
fulminate|fulmination
function operate|functioning
furlough lay_off|layoff
fuss fret|fuss fret
gallop|gallop
gallop|gallop
gamble chance adventure|adventure
gape gawk|gape
garden|garden gardening
gash|gash
gas|gassing
gaze stare|gaze stare
generalize extrapolate infer|generalization inference
germinate sprout|germination sprouting
gesticulate gesture motion|gesture gesticulation motion
get acquire|getting acquiring acquisition
get_up stand_up|
giggle titter|giggle titter
give_out hand_out|
glance|glance
gleam|gleam gleaming
glimpse|glimpse
glitter glisten glint gleam|glint
gloat crow|crowing
glory|glory
gloss_over skate_over smooth_over|
glower glare|glower
glue paste|
go_away depart|departure
go_back date_back|
go_out get_out|
goad|goading
gobble|gobble
gorge overindulge glut overeat|overindulgence overeating
graduate|graduation
graduate|graduation
graph|graph
grapple|grappling
grasp hold_on|
graze|graze
graze|grazing
greet|greeting
grill|grilling
grimace|grimace
grind|grinding
grin|grinning grin
grip|grip
groan moan|groan moan
groom|grooming
grope fumble|grope
growl rumble|growling growl rumble rumbling
grumble scold|
grumble|grumbling
grunt|grunt
guarantee|guarantee
guide|guidance
gull dupe|dupery
gulp|gulp
gush spout|gush
guzzle|guzzling
gyrate spiral coil|
haggle|haggling haggle
halt|halt
hammer|hammering
hand pass_on turn_over|
hand_over turn_in|handover
handicap|handicap
hanker long yearn|
happen occur|happening
harangue|harangue
harbor nurse|
harm|harm
harrow disk|
harry chivy beset plague|
hatch|hatch hatching
hate detest|
haul cart drag|haul haulage hauling
haul|haul haulage hauling
haunt obsess|
headline|headline
heal|healing
heal|healing
heat|heat
hedge evade skirt sidestep|
heed|heed
heist|heist
help assist aid|help assist assistance
herd crowd|crowd crowding
hesitate pause|
hesitate waver|hesitation wavering
hibernate|hibernation
hide conceal|concealment concealing
highlight spotlight play_up|spotlight
hike boost|
hike_up hitch_up|
hint|hint
hire employ|employ
hiss|hiss hissing
hit|hit hitting
holler holler_out|holler hollering
homogenize|homogenization
honor honour reward|honor honour reward
hop hop-skip|hop
hope|hope
hope|hope
howl wail|howl howling wail wailing
huddle cower|
humanize|humanization
humiliate humble|humiliation
humor|humoring
hum|humming
hunch hunch_over|
hunt hunt_down track_down|hunting
hurdle|hurdling
hurl|hurl
hurry|hurrying
hush silence still|silence
hypnotize|hypnosis
identify|identity
idle laze|idling
idolize worship revere|idolization
ignite|ignition
ignore disregard snub|
imagine envisage|imagination
imbibe suck_up|
imitate copy simulate|copying
immerse plunge|plunge
impair|impairment
impale|impalement
impart pass_on|impartation imparting
impede hinder|impediment
impel|impulsion
impersonate|persona
impinge|impingement impinging
implant embed imbed|implantation
implement|implementation
imply connote|implication connotation
import|importation importing
imprint|imprint imprinting
imprison jail|imprisonment
impute ascribe attribute|
inaugurate|inauguration
incite instigate|incitement
increase|increase
increase|increase
incubate|incubation
inculcate|inculcation
incur|incurring incurrence
indicate point|pointer
indict|indictment
indoctrinate|doctrine indoctrination
induce bring_on|inducing
induce stimulate cause|inducing stimulation stimulus causation cause
induct|induction
indulge|indulging
infect|infection
infest overrun|infestation
infiltrate|infiltration
inflame|inflammation
inflict impose|infliction imposition
inform|information
infuriate|fury
inhabit|inhabitation
inherit|inheritance
injure wound|injury wounding
inquire enquire|inquiry inquiring enquiry
insist|insistence
inspire animate enliven|
inspire|inspiration
install instal|installation installing
insult affront|insult affront
insure ensure|
integrate incorporate|incorporation
intend|intent
intensify compound deepen|intensification intensifier
intensify deepen|intensification
intensify step_up|intensification step-up
interact|interaction
intercede mediate arbitrate|mediation arbitrement arbitrament arbitration
intercept|interception
interconnect|interconnection
interest|interest
interfere|interference
interject interpose throw_in|interjection interposition
interlock mesh|
internalize|internalization
interpenetrate|interpenetration
interpret construe|interpretation construal
interpret|interpretation interpreting
interrupt disrupt cut_off|interruption disruption
intertwine twine interlace lace|
intervene step_in|intervention
interview|interview
interview|interview
intimate|intimation
intimidate|intimidation
intimidate|intimidation
intrigue fascinate|fascination
introduce acquaint|acquaintance
invade|invasion
invade|invasion
invalidate|invalidation
invent contrive devise forge|invention devising devisal
investigate|investigation investigating
investigate|investigation investigating
invest|investment investing
iron_out straighten_out|
isolate insulate|isolation insulation
italicize|italic
itch|itch
itch|itch itching
jab poke|jabbing poking
jabber spout|jabbering jabber
jab|jab
jam|jamming
jeer scoff|jeer jeering scoff scoffing
jet|jet
jig|jig
jingle jangle|jingle jangle
jive|jive
joggle wiggle|wiggle
joke jest|joke jest
joke|joke
jolt jar|jolt
jostle|jostle jostling
journey|journey journeying
judge|judgment
judge|judgment judging
jumble|jumble
jump leap bound spring|leap
jump_out stand_out|
junk scrap|
justify vindicate|justification
juxtapose|juxtaposition
keep maintain hold|
keynote|keynote
keynote|keynote
kick_back|kickback
kick|kick
kick|kick
kid chaff banter|banter
kidnap|kidnapping
kill|kill killing
kiss|kiss kissing
kneel|kneeling kneel
knock_down push_down|
knock|knock knocking
know|knowing
label|label
lacerate|laceration
lack|lack
lag fall_back|lag
lam run_away|lam
lament|lament lamentation
lampoon|lampoon
laugh|laugh
lavish shower|
lay_over|layover
lead guide|
league|league
lean tilt|leaner
lean_on rest_on|
learn find_out|
leave go_away|
lecture|lecture
leer|leer
legislate|legislature legislation
lend contribute|
lend loan|loan
let allow permit|
let_up die_away|
levy|levy
liberalize|liberalization
license|license
lick lap|
lift elevate|elevation
lift_out scoop_up|
light illumine light_up illuminate|light illumination
limit confine throttle|limitation
limp hobble hitch|limp
limp|limp
liquidate knock_off do_in|
listen|listening
listen|listening
list|list
list|list listing
load load_up|
lob|lob
lock_in put_away lock_up|
log|logging
loiter tarry linger|
look appear seem|
look_out watch_out|
look|look
loom tower hulk|
loosen|loosening
loot plunder|plunder
lope|lope
lower take_down let_down bring_down|
lunch|lunching
lunge hurl hurtle|lunge hurl
lurch pitch|
lurk skulk|
lyophilize|lyophilization
madrigal|madrigal
magnify amplify|magnification
mail|mail mailing
maintain|maintenance
make do|
malinger|malingering
maltreat abuse|maltreatment abuse
manipulate|manipulation
manufacture invent|
manufacture|manufacture manufacturer
mar impair|
march|march marching
market|market
maroon strand|
marry wed|wedding
marvel|marvel
mask|mask masking
masquerade|masquerade
massacre slaughter|massacre
massage|massage
massage|massage
master|mastery mastering
match correspond|
materialize|materialization
mate|mating
matriculate|matriculation
matter|matter
mature|maturement maturation
mean|meaning
measure|measurement
measure|measurement measuring
meddle|meddling
meet encounter|meeting
melt|melt melting
memorize|memorization memory
mention cite refer|mention reference
mesh lock|meshing
mew|mew
migrate|migration
mine|mining
mingle unify|
minimize|minimization
minister|ministration
miscalculate|miscalculation
misconstrue misunderstand|misconstruction misconstrual misunderstanding
misfire|misfire
mismanage|mismanagement
misplace mislay|
misquote|misquotation
misread|misreading
misrepresent|misrepresentation
mistake|mistaking
mist|mist
misuse|misuse
mix fuse coalesce|fusion coalescency
mobilize marshal|mobilization
mobilize rally|mobilization
mock|mockery
model mold mould|modelling molding
model pattern|model
modernize|modernization
modify|modification
moisten dampen|moisture moistening dampening
molest|molestation
monitor|monitoring
monopolize|monopolization monopoly
monopolize|monopoly
moo|moo
motivate prompt incite|incitement
motor|motoring
mottle|mottling
mount_up jump_on climb_on|
mourn|mourning
move_over ease_up|
mumble mutter|mumbling mumble mutter muttering
murder bump_off|murder
murmur|murmur murmuration murmuring
muster|muster
mutilate cut_up|mutilation
name call|name naming
narrate|narration
necessitate need require demand|necessity requirement
need|need
neglect leave_out|
negotiate|negotiation
neutralize|neutralization
nod|nod
nod|nod
nominate|nomination
nose poke|
note remark|remark
notice note|
nudge prod|nudge
nurse|nursing
obey|obedience
object|objection
obliterate efface|obliteration
obscure befog cloud|
obstruct block|blockage
obstruct impede occlude|
obtain|obtention obtainment
occupy|occupancy
offer|offer
open open_up|
operate|operation
oppose|opposition
oppress crush|oppression crushing
orbit revolve|
ordain enact|enactment
order enjoin|order injunction
organise coordinate|
originate arise spring_up|origination
originate initiate|initiation
oust drum_out|ousting
outline|outline
output|output
overcome defeat|
overcome surmount master|
overdrive|overdrive
overestimate|overestimate overestimation
overexpose|overexposure
overfeed|overfeeding
overflow run_over brim_over|overflow
overhaul modernize|overhaul
overheat|overheating
overlap|overlap
overproduce|overproduction
overreach outsmart|
overshadow eclipse|
overshoot|overshoot
overstrain|overstrain
overtake overhaul|overtaking
overtake|overtaking
overthrow subvert|overthrow
overturn knock_over|overturn
overturn override|
overturn|overturn
overwhelm overpower sweep_over overcome|
own possess|possession
oxidise|oxidisation
pace|pacing
pacify conciliate appease mollify gentle|pacification conciliation mollification
pack|package packing
pad embellish dramatize|embellishment drama
page|paging
paint|painting
paint|painting
pain|pain
pale blanch|
pamper coddle|pampering
pant puff gasp|panting gasp
pantomime|pantomime
parade|parade
paraphrase rephrase|paraphrase rephrasing
parcel|parcellation parcelling parceling
pare pare_down|
participate|participation
part|parting
pass_over skip|
patch piece|patching
patch|patching
patent|patent
patrol police|patrol police
patronize frequent|
pay|pay payment
peddle huckster hawk|peddling
penetrate fathom|penetration
people|people
pepper pelt|
perceive|perception
perch roost|
perform|performing performance
permeate pervade diffuse|permeation pervasion
permit allow|permit
perpetrate commit|perpetration
perpetuate|perpetuation
persecute|persecution
persevere persist hang_in hang_on|perseveration
persuade sway|
persuade|persuasion
perturb|perturbation
peruse|perusing perusal
petition|petition
philosophize|philosophy philosophizing
pick_up lift_up gather_up|
pick|pick
picture depict|picturing depicting
pile heap|pile heap
pilfer purloin|pilferage
pilot|pilotage piloting
pilot|pilotage piloting
pin_down narrow_down|
pinch nip|
piss|pissing
pivot swivel|
plan|plan planning
plaster plaster_over|plastering
play_back|playback
please delight|pleasing
plod trudge|trudge
plot|plot
plow|plowing
pluck pull_off pick_off|
plunk|plunk
ply cater|
poach|poaching
polarize|polarization
polarize|polarization
polarize|polarization
polish refine|polish refinement
polish_off finish_up|
polish|polishing
poll canvass|poll
pop bug_out|
pop_out burst_out|
populate dwell live inhabit|population inhabitation inhabitancy
portray|portraiture portrait portrayal
pose|posing
position|positioning
postpone shelve set_back defer put_off|deferment putoff
postulate|postulate postulation
post|poster posting
post|poster posting
potter tinker|
pounce swoop|pounce
practice exercise|
praise|praise
pray|prayer
preach|preachment preaching
prearrange|prearrangement
precede forego|precedent
predict|prediction
predominate dominate reign prevail|predomination predominance
preface|preface
prefer|preferment preference
preoccupy|preoccupation preoccupancy
prepare ready|preparation ready readying
prescribe dictate|prescription dictate dictation
press|pressure pressing
presuppose|presupposition
prevail persist|
prevent forestall foreclose preclude|forestalling preclusion
prevent|prevention
price|pricing
prick|pricking
print publish|print publication publisher
prize value treasure|
probe|probe
process treat|processor processing treatment
process|process processing
proclaim exclaim promulgate|promulgation
proclaim|proclamation
procrastinate stall|procrastination
procure secure|procurement procurance procural
prod egg_on|prod prodding
profess|professing
proffer|proffer
profit benefit|
profit|profit
program|program programing
progress|progress
prolong draw_out|prolongation
promise|promise
promote encourage|encouragement
pronounce articulate enunciate|pronunciation articulation enunciation
pronounce|pronouncement
prop_up prop shore_up|shoring_up
propose suggest|suggestion
propose|proposition
prosecute|prosecution
prosecute|prosecution
prostrate bow_down|
protect|protection
protest|protest
protest|protest protestation
prove demonstrate|
prove turn_out|
prowl|prowl
prowl|prowl
pry prise jimmy|
pry|prying
publicize|publicizing
publish issue|publication publisher publishing issuer
puff_up puff_out|
puff|puffing
pull draw|pull pulling
pull_out|pullout
pull_up haul_up|
pulsate throb pulse|pulse
pulse|pulse pulsing
pummel pommel|
punch|punch
puncture|puncture
punish penalize|punishment penalization
punt|punting
purify distill|purification purity distillment distillation
purify|purity
purport|purport
pursue|pursuit
push|push pushing
put set place position lay|
put_on don|
putt|putt putting
puzzle mystify baffle bewilder|puzzle puzzlement puzzler mystifier mystery bafflement bewilderment
quadruple|quadrupling
qualify measure_up|
quarrel dispute|quarrel dispute disputation
query|query
question|question questioning
quiet quiet_down|
quip|quip
quiver quake|quivering
quote|quotation
radiate|radiation
radio|radio
rage storm|storm
raid|raid
rail inveigh|
rain|rain
ram pound|
ramble_on ramble jog|
rank|ranking
rate rank grade|gradation grading
rationalize|rationalization
rattle|rattle rattling
rattle|rattling
re-create|re-creation
re-enter|reentry
react respond|
readjust|readjustment
read|read reading
reaffirm|reaffirmation
realize|realization
reap harvest glean|harvesting
reappear re-emerge|reappearance
rearrange|rearrangement
reason conclude|
reassert|reassertion
reassure|reassurance
rebel|rebellion
rebel|rebellion
rebuff snub|rebuff snub
rebuild|rebuilding
rebuke scold chide berate|rebuke scolding chiding
recalculate|recalculation
recite|recitation
reckon count_on figure forecast|forecast
recognize realize|realization
recommend advocate|recommendation
reconsider|reconsideration
record|record
recount|recounting
recover retrieve regain|recovery regaining
recover|recovery
recreate revive vivify|
recruit|recruitment
recur|recurrence
rededicate|rededication
redeem|redemption
redefine|redefinition
rediscover|rediscovery
redistribute|redistribution
redress correct|redress
reduce cut_down cut_back trim_down|reduction cutback
reek|reek
reelect|reelection
reenact|reenactment
reevaluate|reevaluation
refer pertain concern bear_on|
reform|reform
refuel|refueling
refuel|refueling
refund repay|refund repayment
refurbish|refurbishment
refuse decline|
refute rebut|refutation rebuttal
regiment|regimentation
register|register registration registry
regulate govern|regulating
rehabilitate|rehabilitation
rehash|rehash
rehearse practise|rehearsal
reimburse|reimbursement
reinforce reenforce|reinforcement
reinstate|reinstatement
reject pass_up turn_down decline|rejection turndown
reject|rejection
relax|relaxation
relay|relay
relegate|relegation relegating
relieve alleviate|
relinquish|relinquishment
relive|reliving
rely|reliance
remake refashion make_over|makeover
remarry|remarriage
remedy|remedy
remember recall call_back call_up recollect|remembrance remembering recollection
remember|remembrance
remind|reminder
reminisce|reminiscence
remit|remitment remittance remittal
remove take_away|remotion removal
rend rip rive|
renew|renewal
rent lease|rent renting lease
rent_out farm_out|
reorder|reordering
reorganize regroup|reorganization
reorganize|reorganization
repair mend fix|repair fixing
repeal rescind|repeal recission rescission
repeat reiterate restate|repeat repetition reiteration restatement
repel push_back|push_back
replace|replacement replacing
replenish refill|replenishment refilling
report describe|report
report|report
repress quash subdue subjugate|repression
reprimand|reprimand
reprint reissue|reprint reprinting reissue
repudiate|repudiation
repulse rebuff|repulse
repute look_on|reputation repute
request|request
request|request
rerun|rerun
rescue|rescue
reserve|reserve
resettle|resettlement
reside|residency
resist hold_out|
resound echo ring reverberate|
respect esteem value|esteem
rest_on build_on|
restore|restoration
restrict curtail|
result ensue|result resultant
result|result
resume|resumption
resurrect upraise|
retail|retail retailing
retaliate|retaliation
rethink|rethink
retire|retirement
retort rejoin|retort
reunite|reunion
revenge avenge retaliate|revenge retaliation
reverence revere venerate|
reverse|reversal
revert turn_back|reverting
review reexamine|review
review|review
revile|revilement
revise|revise revision revising revisal
revise|revision
revolutionize|revolution
revolve rotate|rotation
rewrite|rewrite rewriting
rhyme|rhyme
riddle|riddle
ride_off ride_away|
ride|ride
ride|ride
ridicule|ridicule
rid|riddance
ring|ringing
rinse|rinsing
ripen|ripening
ripen|ripening
ripple ruffle undulate|ripple rippling
ripple|ripple
rise move_up go_up|rising
risk|risk
ritualize|ritual
roar|roar roaring
roast|roasting
rob|robbery
rock sway|
roleplay|roleplaying
roll_up furl|
roll|roll
romanticize|romanticization
root|rooting
rot|rot rotting
rough rough_out|
round round_off|
round_up|roundup
row|rowing
rumble|rumble rumbling
rumor bruit|rumor
run_off go_off|
run_off run_out bolt_out|
run|running
rush hasten speed race|rush speeding
rustle|rustle
rustle|rustling
sacrifice|sacrifice
safeguard|safeguard
sag droop|
sail|sail
salivate|salivation
salt|salting
salute|salute salutation
salvage save|salvage
sample|sample
satisfy fulfil|
satisfy gratify|gratification
saturate|saturation
saute|sauteing
scan|scan
scarify|scar
schedule|schedule scheduling
school|school schooling
score rack_up|
scour|scouring
scout reconnoiter|scouting reconnaissance reconnoitering
scowl|scowl
scratch|scratch
scratch|scratch
scrawl|scrawl
scrimmage|scrimmage
scrub scour|scrubbing scouring
sculpture|sculpture
scurry scamper scuttle|scurry scamper
seal seal_off|
sear scorch|scorch
search seek|search seeking
search|search
secede splinter|
secrete|secretion
secularize|secularization
seep|seepage
see|seeing
seize clutch|clutch
sell|sell selling
send|sending
sense|sensation
sequence|sequence
serenade|serenade
serve_up dish_up|
set_back|setback
settle settle_down|
sever|severance
sever|severing
sew run_up stitch|sewing stitching
shade|shade
shadow|shadowing
shake|shaking
shape influence|shaping
shatter|shattering
shave|shave shaving
shear|shearing
shed cast_off shake_off throw_off|
shell|shelling
shield|shielding
shift|shifting
ship|shipment shipping
shirk|shirking
shiver shudder|shiver shivering
shock scandalize outrage|scandal
shoot|shooting
shop|shopping
shout shout_out cry yell scream holler squall|shout shouting cry yell yelling scream screaming holler hollering
shout|shout
shove|shove
shove|shove
show present demonstrate|show showing presentation demonstration
shower|shower
shriek shrill pipe|shriek shrieking shrilling
shrink wither|
shrink|shrinkage shrinking
shrug|shrug
shudder shiver|
shuffle shamble|shuffling shambling shamble
shun eschew|shunning
shut_down|shutdown
shut_off close_off|
sidle sashay|
sift|sifting
sight|sight sighting
sigh|sigh
sign ratify|ratification
sign subscribe|signature
signal|signal signaling
signify|sign
signify|signification signifier
simmer|simmering
simplify|simplification
singe|singe
single-foot rack|single-foot
single|single
singsong|singsong
sing|song singing
sing|song singing
sin|sin sinning
sip|sip
sit_up|sit-up
situate deposit|
situate locate|
sit|sitting
size_up scrutinize|scrutiny
skirmish|skirmish
slam bang|
slam bang|bang
slant weight|slant
slap|slap
slash|slash
sleep slumber|sleep sleeping slumber
sling catapult|slinging
slip_away steal_away sneak_off sneak_out|
slip_in stick_in|
slit slice|
slow_down slow_up slacken|slowdown
smack reek|
smack|smack smacking
smash blast|smash blast
smash|smash smashing
smell|smell
smell|smell smelling
smile|smile smiling
smirk|smirk
smoke|smoking
smooth|smooth
smother stifle muffle|stifling
smother suffocate|suffocation
smuggle|smuggling
snap snarl|snarl
snatch snatch_up|
sneer|sneer
sneer|sneer
snicker snigger|snicker snigger
sniff|sniff
snore|snore snoring
snort|snort
snort|snorting
snow|snow
snuff_out extinguish|
soak|soak soakage soaking
sob|sobbing
socialize|socializing
soil|soil soilure soiling
solder|soldering
solicit beg|solicitation beggary
solve figure_out puzzle_out|solving
sorb|sorption
sour|souring
souse|sousing
sparkle|sparkler sparkling
spatter|spatter
speak mouth|speaking
speak_up sound_off|
specialize|specialization
speculate theorize conjecture hypothesize|speculation theory conjecture hypothesis
speculate|speculation
spell|spelling
spend|spending
spill slop|
spin reel|
spit|spitting
splash|splash splashing
splinter|splintering
spoil|spoiling
spoil|spoliation
sponsor patronize|
sport boast|
spot spy|
sprain|sprain
spread|spread
sprinkle disperse|
sprint|sprint
spur goad|spur
spurn scorn disdain|
spur|spurring
sputter|sputter sputtering
spy snoop|spying
square square_up|
squash crush mash squeeze|
squat crouch hunker_down|squat squatting
squawk|squawk
squeak screech creak|squeak screech screeching creaking creak
squeal|squeal
squeeze|squeeze squeezing
squelch quell|squelch squelcher quelling
stabilize|stabilization
stack|stack
staff|staff
stage|staging
stagger flounder|stagger
stagger reel lurch careen|stagger lurch careen
stake jeopardize|jeopardy
stall|stalling
stamp|stamp
standardize|standard
start_up|startup
starve|starvation
state say tell|statement say
stay remain|stay
stay|stay
steal|stealing
steep immerse engulf engross|engrossment
steer maneuver guide|steering
stem|stem
step_on tread_on|
stick_in put_in|
stick_out protrude jut_out project|
stiffen|stiffening
stifle dampen|
stimulate excite|stimulus stimulant
sting|sting
stipulate condition specify|specification
stir_up ignite|
stir_up raise_up|
stomp stamp|stomp
stone|stoning
stop halt|stop halt
store salt_away|storage
store|storage
stow|stowing
strafe|strafe
straggle|straggle
straggle|straggle
strangle throttle|strangulation strangling throttling
stratify|stratification
stray err drift|driftage drift drifting
strengthen beef_up fortify|
stress emphasize accentuate|emphasizing emphasis
stretch_out hold_out|
strew|strewing
string_out spread_out|
strive strain|
stroke|stroking
stroll|stroll
struggle|struggle
strum|strum
stub_out press_out|
stumble trip|
stumble|stumble
stump|stumper
stutter stammer|stutter stammer
subcontract farm_out|subcontract
submerge drown|
submerge|submersion submerging submergence
submit|submission
subordinate|subordination
subpoena|subpoena
subside|subsidence
subsidize|subsidization subsidy
subsist|subsistence
substitute sub stand_in|substitute substitution substituting subbing
substitute|substitute substitution
subtitle|subtitle
subtract deduct|subtraction
succeed|successor
suck|suck
suck|suck sucking
suffice|sufficiency
suffuse|suffusion
suit accommodate fit|accommodation
sum_up summarize|summarization summary
superimpose lay_over|
supervise superintend|supervision supervising superintendence
supplant replace supersede|supplanting replacement replacing supersession supersedure
supply provide render furnish|supplying
support back_up|
suppose|supposition supposal
suppress stamp_down subdue conquer|conquering
surface rise_up|surfacing
surfeit|surfeit
surge|surge
surmise|surmise surmisal
surpass outstrip outdo|
surprise|surprisal
surrender|surrender
surround border|
survey|survey
survey|survey
survive last endure|survival
suspect surmise|suspicion surmise
sustain keep_up|
swab|swabbing
swagger prance strut|prance strut
swallow|swallow
swan swear|
swap switch|swap switching
swarm|swarm
sweat|sweating
swell|swelling
swerve sheer curve veer|swerve swerving veering
swim|swim swimming
swindle defraud con|swindle
swing|swing
swipe|swipe
swish|swish
switch_off turn_off|
switch_on turn_on|
symbolize|symbolizing symbol
sympathize|sympathy
synthesize synthesise|synthesis
systematize|systematization
tabulate|tabulation table
tack_on hang_on|
tag mark|tag marking
take_away carry_away|
take_back bring_back|
take_off|takeoff
talk speak|talk talking
taper_off peter_out fizzle|
taper|tapering
taste|taste
tax|tax taxation
teach instruct|instruction
tear rupture|rupture
tear_down pull_down|
tease badger pester bug|
tease tantalize bait taunt|teasing tantalization taunting taunt
teem swarm|swarm
telephone call_up phone|
televise|television
tell|tale
tend incline|tendency inclination
term|term
test try_out|test testing tryout
testify|testimony
thaw unthaw melt|thaw thawing melt melting
think believe conceive|thought
think suppose reckon guess|thought guess
think_up dream_up hatch|
thrash lam flail|
thresh thrash|thrash
thrill|thriller
thrive flourish|
thrive prosper|
throb|throb throbbing
throng jam|throng
throw_back toss_back|
throw|throw
thrust stuff|thrust
thud|thud
thud|thud
thunder|thunder
thunder|thunder
thwart foil frustrate|thwarting foiling
tick|tick ticking
tick|ticking
tidy_up clean_up square_away|
tie|tying
tighten|tightening
tingle|tingling
tinkle|tinkle
tint|tinting
tire tire_out weary wear_out wear_down|
toast|toasting
toil|toil
torment torture|
torture|torturing
toss pitch|toss
tot_up summate add_up|
total number|total
touch|touch
tour|tour
trace|tracing
trade merchandise|trade merchandising
trade trade_in|trade trade-in
trail hang_back|
train educate|training education
transact|transaction
transcend top|
transcribe|transcription
transfer reassign|reassignment
transform transmute|transmutation
transgress violate breach|transgression breach
translate|translation
translate|translation
transplant|transplanting
transport carry|transportation carry
trap snare|
travel go move|
traverse cross get_over|crossing
tread trample|trample trampling
tread|tread
tremble|tremble trembling
trespass intrude|
trickle dribble|trickle
trick|trick trickery
trip_up|trip-up
triple|triple
triple|tripling
triumph|triumph
trot|trot
truck|trucking
try seek attempt essay|try attempt
try_on|try-on
tug|tug
tumble topple|
tune|tuning
turn|turn turning
tutor|tutelage
twirl swirl twiddle whirl|twiddle whirl whirling
twitch|twitch twitching
twitch|twitch twitching
type|type
type|typing
typify epitomize|typification type epitome
underestimate underrate|underestimation underrating
underestimate|underestimate underestimation
underestimate|underestimate underestimation
underscore underline|
understand|understanding
understate|understatement
undertake|undertaking
undo|undoing
undress disrobe|undress
unfasten|unfastening
unify unite merge|unification merger merging
unleash loose|
unmask|unmasking
unpack take_out|
untie unlace|
update|update updating
update|updating update
uphold preserve|
upset|upset
urge|urging
use utilize apply employ|use usage utilization application
usurp take_over|takeover
utter let_out|utterance
vacate resign|resignation
vacation|vacationing
validate|validation
venture hazard|hazard
venture|venture
verify|verification
vest enthrone|enthronement
veto|veto
vibrate|vibration
victimize|victimization
view|view
visit|visiting
visualize envision fancy picture|visualization envisioning fancy picturing
vocalize|vocalization
vomit retch throw_up|vomiting retch
vote|vote voting
vow|vow
wade|wading
wag waggle|waggle
wait|wait waiting
waive forgo|waiver
wake_up awake awaken wake|awakening
wake|waking
walk_out|walkout
walk|walk walking
wallop|walloping
wander stray roam rove drift|wandering roving drifting
wane|wane waning
wane|waning
wangle|wangle wangling
warm|warming
warn|warning
wash rinse|
wash_up|washup
wash|wash washing
waste|waste
waste|waste
watch watch_over|
water irrigate|irrigation
wax|waxing
wean|weaning
wear have_on|
wear_off wear_out|
weave interweave|
weave|weaving
wedge stick deposit|
weight weight_down|
weld|welding
wet|wet wetting
whack wallop|whacking
wheedle coax|wheedling coaxing
wheeze|wheeze
whimper|whimper
whine|whine
whinny|whinny
whisper|whisper
whistle|whistling
whiten|whitening
whiz whir|whir whirring
whoop|whoop
widen|widening
wield exert|
will|will willing
win_back get_back|
wince|wince
wind curve|
wind thread meander|
wind wrap|
winnow|winnow winnowing
win|win winnings
win|winnings winning
wipe_up mop_up mop|mopping
wipe|wipe
wisecrack|wisecrack
wish like|
wish|wish
withdraw retreat pull_away draw_back recede pull_back move_back|withdrawal
wobble|wobble
wonder|wonder
woo court|wooing courting
word phrase articulate|word wording phrase
work|work
worry|worry
worsen decline|worsening decline declination
wrangle|wrangle wrangling
wrap wrap_up|
wreck wrack|wreck
wrinkle crease|
write pen|writing penning
write_down set_down|
write_up|write_up
writhe wriggle squirm twist|wriggle squirm twister
wrong|wrong
yank jerk|jerk
yawn|yawn yawning
yell|yell
yelp yap|yelp yelping
yield afford|
`;

/** Verbs that stand in none of the lists above. */
export const OTHER_VERBS = `
aah abacinate abandon abase abash abate abbreviate abduce aberrate abjure ablactate ablate abnegate abominate abrade abrase abreact abscise absent absolve abstain abut aby abye acclimate acclimatise accost accouter accoutre accrete accurse accustom acerbate acetify acetylate acetylise acetylize achromatise achromatize acid-wash acidify acidulate act_on act_out act_up actualise actualize acuminate add_on addle adduce adjudge adjudicate adjure adjust admeasure administrate admix adolesce adulate adulterate adumbrate advect advertize aerate aerify aerosolise aestivate affiance affix afflict afforest affranchise agenise agenize agglomerate agglutinate aggrade aggrandise aggrandize aggrieve aggroup agnise agnize agonise agonize aim air-condition air-cool air-drop air-freight air-ship air-slake air_out airfreight airt alchemise alchemize alcoholise alcoholize alight aline alkalify alkalinise alkalinize alkalise alkalize allay allegorise allegorize alliterate allow_in allude alphabetise altercate aluminise aluminize amalgamate ambulate ameliorate amerce americanise americanize ammoniate ammonify amortise amortize anaesthetise anaesthetize anagrammatise anagrammatize analogise analogize anastomose anathematise anathematize anathemise anathemize anatomise anatomize ancylose anele anesthetise anesthetize angle-park anglicise anglicize angulate animadvert animalise animalize animise animize ankylose anneal annotate annul annunciate anodise anodize anoint ante_up antecede antedate anthologise anthologize anthropomorphise anthropomorphize antiquate antisepticize aphorise aphorize apologise apostatise apostatize apostrophise apostrophize apotheose apotheosise apotheosize appal appall append apperceive appertain applaud appose apprise apprize approbate arborise arborize arch_over archaise argufy aromatise aromatize arrogate arterialise arterialize ascend ask_in ask_out ask_over asseverate assibilate assonate assort assuage astringe astrogate atomise atomize attach attaint attemper attenuate attitudinise attitudinize attorn attune audition aurify auscultate auspicate automatise automatize autotomise autotomize avail aver avianise avianize aviate avouch avow avulse babble_out baby-sit babysit back_away back_out backbite backcross backdate backpedal backscatter backslap backslide backstitch bacterise bacterize badmouth bail_out bake bald bale_out balk balkanise balkanize ball_over ball_up ballyrag bamboozle bandy bang_out bang_up baptise barbarise barbarize barbecue barde bare bargain_down barge_in barnstorm baronetise baronetize barricado barter_away basify bastardise bastardize baste bate batfowl batten_down be_on bear_away bear_down bear_off beat_back beat_down beat_in beat_up beatify beaver_away becalm bechance becharm becloud become bed-hop bed_down bedaub bedaze bedazzle bedeck bedevil bedew bedhop bedight bedim bedizen bedraggle befall befool befoul befriend beg_off begild begrime begrudge behove bejewel belabor belabour beleaguer belittle belly-flop belly-land belly_out bellylaugh belt_down belt_up bemire bemock bemuse bend benday benefact beneficiate benficiate benight benumb beplaster bequeath bereave beseech beseem beshrew besmear besot bespangle bespatter bespeckle bespot besprinkle bestialise bestialize bestir bestrew bestride bet betide betoken betray betroth bevel bewhisker bewray bid bifurcate bilk billow bind_off biodegrade bird-nest birdie birdwatch birl birle bisect bite_off bite_out bituminise bituminize blab blab_out blacken blacken_out blacklead blandish blank_out blare_out blast_off blat blat_out blate blaze_out blaze_up blazon_out bleach_out blear blench blend_in bless blindside blink_away blister blither block_off block_up bloody blossom_out bloviate blow-dry blow_off blow_out blow_over blub blubber blubber_out blue-pencil bluff_out blunder_out blunt blurt_out board_up boat-race bob bob_up bodge body-surf bodypaint bog_down bogey boggle boil boil_down boil_over bollix bollix_up bollocks bollocks_up bolshevise bolshevize bolster bolster_up bolt_down bomb_up bombilate bombinate bonderise bonderize bone_up bonk book_up boom_out boomerang boost_up bootlick borrow botanise botanize botch_up bottle_up bottlefeed bottom_out bounce_back bounce_out bound_off bourgeon bouse bow bow_out bowdlerise bowdlerize bowl_over bowse box_up brabble brace_up brachiate bracket_out brainwash braise branch_out brandmark brattle brave_out braze brazen break break-dance break_off breastfeed breathalyse breathalyze breathe_in breathe_out brecciate brick_in brick_over brick_up bridge_over bridle_up brighten bring bring_in bring_off brisk brisk_up brisken bristle_up broaden broider bromate brominate brown-nose brush brush_down brush_off brush_on brutalise brutalize bubble_up buck buckle_down budge build_in bulge_out bulldoze bulletproof bully_off bullyrag bumble bump_up bunch_up bundle_off bundle_up bunk_down bunk_off buoy_up burble burgeon burn_off burn_out bush_out busk bust_up butt_in butt_on butter_up button_up buttweld butylate buy_back buy_in buy_off by-bid bypass ca-ca cachinnate cackel cadge cajole calcine call_in calligraph callous calve camp_down camphorate can canalise canalize cancel_out cannibalise cannibalize cannulate cannulise cannulize canonise canoodle cant_over cantillate canulate cap_off capacitate caper capitalise capitalize capitulate caponise caponize capsize capsulate capsulise capsulize caracole caramelise caramelize carbonise carbonize carboxylate carburet carburise carburize carjack cark carnalise carnalize carnify carry_back carry_off cart_away cart_off carve carve_out carve_up caseate cash_in cash_out cast cast_away cast_on cast_out catabolise catabolize catalyse catalyze catch_out catch_up catechise categorise catenate catenulate cathect catheterise catheterize catholicise catholicize cauterise cauterize cavern_out cede cense centralise centrifugate chaffer chain-smoke chain_up chalk_out chalk_up chance_on chandelle channel-surf channelise channelize characterise characterize charge_up chase_away chasten chastise cheapen cheat_on check_off check_over checkrow cheer_up cheerlead chemisorb chevvy chevy chicken_out child-proof childproof chill_out chime_in chip_away chip_off chirk chirk_up chiromance chirr chisel_in chitter chivvy chlorinate chock_up choke_back choke_down choke_up chondrify choose_up chop chop_down chop_off chop_up choreograph chouse christen christianise christianize chromium-plate chronologise chronologize chuck chuck_out chuff chum_up churn churn_out churn_up churr cicatrise cicatrize cinematise cinematize circularise circularize circumambulate circumcise circumfuse circumnavigate circumstantiate circumvallate circumvent circumvolute circumvolve citify citrate civilise civilize claim clam_up clamp clamp_down clap clap_on clap_up clapperclaw clasp classicise classicize claver clean_out clear-cut clear_away clear_off clear_out cleave clench click_off climb_down clitter clobber clock_in clock_off clock_on clock_out clock_up clog_up clomp close_in close_out cloud_up cloy clue_in clutter_up co-author co-educate co-occur co-sign co-vary coact coapt coarsen cobble_up cocainise cocainize cock cock_up coconspire coeducate coggle cogitate cognise cognize cohabit coiffe coinsure cold-cream cold-shoulder coldcock coldwork collateralize collectivise collectivize colligate collimate collocate collogue collude colly colonise color_in colorise colorize colour_in colourise colourize comb_out combust come_back come_over come_up commentate commercialise commercialize comminate commingle comminute commix commove communalise communalize communise commutate commute comparison-shop compart compartmentalise compartmentalize compassionate complain complect complexify complot comport computerise computerize concatenate concenter concentrate concentre conceptualise conceptualize concertise concertize concoct concretise concretize concuss condense condescend condole conduce confabulate confide configure conflagrate conflate confute congest conglobate conglobe conglutinate conjoin conjure conk_out conn connect connive consecrate consign consociate consonate consort constellate consternate constipate constitutionalise constitutionalize constrain constringe consubstantiate containerise containerize contemn contemporise contemporize contort contract_in contract_out contradistinguish contraindicate contravene controvert convalesce convect conventionalise convey convince convoke convolute convolve convulse cooccur cook_out cook_up cool_down coop_in coop_up cop_out copolymerise copolymerize copper-bottom copulate copy_out copyedit copyread cordon_off core_out cork_up coronate corrade corrugate coruscate cosign cosponsor cosset cotton_on cotton_up cough_out cough_up count_down count_off count_out counter-drill counterchallenge counterchange counterpose countervail couple_on couple_up cover cover_up cozen cozy_up crack crack_down cram cranch crane crank_out crank_up crap_up crash-dive craunch crave crawfish_out crawl_in cream_off creep_in crenelate crenellate creolize crepitate criminalise criminalize criminate cripple crispen crisscross crochet crock_up cronk crop_out cross-check cross-dress cross-fertilise cross-fertilize cross-file cross-pollinate cross-refer cross_out crossruff crowd_out cruise crump crush_out crystalise crystalize crystallise cull_out cumber cumulate curdle cure curtain_off cushion custom-make customise customize cut_away cut_in cut_out cutinize cybernate cycle_on dabble daisy-chain dally dam_up dandify dandle dash_down dash_off date-mark datemark dawdle de-access de-aerate de-emphasise de-emphasize de-energise de-energize de-escalate de-ice de-ionate deactivate deaden deaerate deafen deal deal_out deaminate deaminize debar debark debase debone debouch debrief debug debunk decaffeinate decalcify decamp decant decarbonate decarbonise decarbonize decarboxylate decarburise decarburize decentralise decerebrate decertify dechlorinate decimalise decimalize decipher deck_up declassify declaw declutch decoct decode decoke decolonise decolonize decolor decolorise decolorize decolour decolourise decolourize decommission decompose decompress deconcentrate deconsecrate deconstruct decontaminate decontrol decorticate decouple decrepitate decriminalise decriminalize decrypt decussate dedifferentiate deed_over deep-dye deep-fat-fry deep-fry deep-six deface defang defat default_on defeminise defeminize defend defenestrate defervesce defibrillate defibrinate deflagrate deflate deflect deflower defog defoliate deforest deform defrock defrost defuse degas degauss deglaze deglycerolise deglycerolize degrade degrease degust dehisce dehorn dehumanise dehumanize dehumidify dehydrate dehydrogenate deice deify deign deionize deject delete delimitate delineate deliquesce delist delocalize delouse demagnetise demagnetize demasculinise demasculinize dematerialise dematerialize demilitarise demilitarize demineralise demineralize demist demob demobilise demobilize democratise demodulate demonetise demonetize demonise demonize demoralise demoralize demulsify demyelinate demystify demythologise denationalise denationalize denaturalise denaturalize denature denazify denigrate denitrify denominate dent denudate denude deodorise deodorize deodourise deoxidise deoxidize deoxygenate depersonalise depilate deplane deplete deplore deplumate deplume depolarise depolarize depone depopulate deprecate depreciate depressurise depressurize depute deputise deputize deracinate derail derange derate derecognise derecognize deregulate derequisition derestrict derogate desacralize desalinate desalinise desalinize desalt descale descant_on descry desegregate desensitise desensitize desex desexualise desexualize desiccate desist desolate desorb despond desquamate destabilise destabilize destain destalinise destalinize destress desulfurize desulphurize desynchronise desynchronize deterge dethaw dethrone detick detoxicate detoxify detract detrain detransitivise detransitivize detribalise detusk devaluate devalue devein devilise devilize devitalise devitalize devitrify devoice devolve devolve_on devour diabolise diabolize diagonalise diagonalize dial dialyse diazotize dichotomise dichotomize dicker didder diddle die_back die_down die_off die_out diffract dig_in dig_out dig_up digitalise digitalize digitise digitize dignify dilapidate dilly-dally dillydally dim dine_in dine_out dingdong diphthongise diphthongize dirty disabuse disaccord disaffect disafforest disambiguate disarrange disarticulate disassemble disavow disbar disbud disburden disc-jockey discase discerp disclaim discolor discolorise discolorize discolour discolourise discombobulate discomfit discommode discompose disconcert disconnect discountenance disembark disembarrass disembody disembowel disembroil disenable disenchant disencumber disestablish disfigure disforest disfranchise disgorge disgruntle dish_out disharmonize dishevel disincarnate disincline disinfect disinfest disinherit disinvest disinvolve disjoin disk-jockey dislocate dislodge dismantle disoblige disorganise disorganize disorient disorientate disparage dispirit displease displume disport dispossess dispread disqualify diss dissatisfy dissertate dissever dissimilate dissimulate dissonate distend distil distrain disunify disunite divagate divaricate diversify divvy_up dizen dizzy do_up doctor_up doff dogmatise dogmatize doll_up domesticate domesticise domesticize domiciliate dope_off dope_up doss doss_down dote double-check double-date double-glaze double-park double-space double-team douse down download downplay downsize doze_off drag_down drag_in drag_on drag_up draggle dramatise drape draw_away draw_off dredge_up drench dress_out drift_away drift_off drill_in drink_down drink_in drink_up drip-dry drive drive_back drive_in drive_up drone_on drool_over drop drop-kick drop_away drop_back drop_down drop_off dropforge drowse_off drub drum_up dry-dock dry-nurse dry-rot dry-wall dry_up duck dulcify dulcorate dull dumbfound dummy_up dump duplicate dwindle_away dwindle_down dynamise dynamize earth_up ease_off eat_away eat_in eat_out eavesdrop ebb ebb_away ebb_down ebb_off ebb_out ebonise ebonize economise economize edge_in edge_up edit_out editorialise editorialize educe edulcorate eff effeminise effeminize effervesce effloresce effuse egest egotrip eke_out electioneer electrify elegise elegize elide elocute elongate emaciate emasculate embalm embank embark_on embattle emblazon emboss embower embrangle embrittle embrocate embroider embrown emend emote empale empanel empathise empathize emphasise emplace emplane empurple emulsify enable enamor enamour encapsulate enchain encircle enclothe encode encrimson encrust encrypt encumber endue energise enervate enfeeble enfeoff enfold enfranchise engild englut engorge engraft enkindle enlace enlighten enlist enmesh ennoble enounce enplane enrapture enrobe ensconce enshrine enshroud ensile ensky enslave ensnare ensnarl entangle enthral enthuse entrain entrap entreat entrench entwine enucleate envenom environ enwrap epilate epitomise equilibrise equilibrize equivocate erase eroticize eruct escalate escort espy esterify estivate estrange etch eternalise eternalize eternise eternize etherealize etherialise etherify etherise etherize etiolate etymologise etymologize eulogise euphemise euphemize europeanise evanesce evangelise evangelize evaporate even_off even_out even_up evict evince eviscerate excavate excogitate excrete excruciate execrate exenterate exfiltrate exfoliate exhale exhilarate exhume exile exorcise exorcize expand expatiate expectorate expedite explain explicate exposit expostulate express-mail expropriate expurgate exsert exsiccate extemporise extemporize exteriorise exteriorize externalise externalize extirpate extol extort extract extravasate extrude exuberate exude exult exuviate face-harden face-lift face_off factor_in factor_out factorise factorize fade_away fag_out faggot_up fall fall_away fall_down fall_off fall_out fall_over familiarise familiarize famish fancify fancy_up fantasise fantasize fasten fasten_on fatten fatten_out fatten_up favor fecundate federalise federalize federate fee-tail feed_in feed_on feel_out fell fellate felt_up feminise feminize fence_in fend fend_off ferry fertilise fertilize fess_up festinate fetch fetch_up fetishize feudalize fibrillate fictionalise fictionalize fidget field-test fig_out fig_up fight_off file_away file_in filiate fill_in fill_out film-make film_over filter_out finagle finalise finalize fine-tune finedraw finger-paint finger-spell fingerspell finish_off finish_out fire_up fireproof firm_up fishtail fixate fizzle_out flabbergast flag_down flake flake_off flake_out flambe flap_down flare_out flash-freeze flat-hat flatten flatten_out flay fledge flense flesh_out flim-flam fling fling_off flip_out flip_over flitter flood_out flop flounce flout flow_away flow_off flow_out fluctuate fluff_up flummox flump flump_down fluoridate fluoridise fluoridize flush_down fly-fish fly_on flyfish focalise focalize fog_up foist foliate follow follow_out follow_up foment fondle fool_away foolproof foot_up footle footslog force-feed force-land force_back forebode foredate foredoom forefend foregather foreordain foreshadow foreshow foreswear foretell forewarn forfend forgather forgive fork_out fork_over fork_up formalise formalize formicate formularise formularize formulate fornicate fort_up fossilise fossilize foul_out fracture fragmentise fragmentize frame_up frap fraternise free-associate free-base freeload freeze-dry freeze_off french-fry frenchify freshen freshen_up fress frighten_off fritter_away frivol frivol_away frizzle frogmarch frost_over frown_on fructify fuck_off fumigate fund-raise fundraise furbish furbish_up furcate fustigate gain gainsay gallivant galumph galvanise galvanize gang_up garbage_down garble garland gas_up gasify gate-crash gather gather_in gawp gazump gear gear_up gelatinise gelatinize geld generalise generate gentrify genuflect gestate get_down get_on geyser ghettoise ghettoize ghostwrite gift-wrap gild ginger_up give_back glaciate gladden glam_up glamorise glamorize glamourise glamourize glance_over glass_in glass_over glaze glaze_over glide globalise globalize glug gluttonise gluttonize glycerolise glycerolize gnash gobble_up goggle gold-plate goldplate goof-proof goofproof gore gormandise gormandize gouge gouge_out gourmandize grab gradate granulate grass_over gravitate grind_away grind_down grind_out groak grok gross_out ground_out grow grow_over grow_up grub_out grub_up grunt-hoot gruntle guggle gum_up gussy_up guttle gybe habilitate habituate hack_on haemagglutinate hallow hallucinate halve hammer_in hammer_out hamper hand-build hand-dye hand-pick hand-wash hand_down handbuild handcolor handcolour handle handwash handwrite hang hang_out hang_up harass harden hark hark_back harken harmonise harmonize harsh_on harshen hash_over haul_away haul_off have have_down haze_over headbutt headquarter heap_up hear_out hearken hearten heat_up heave heave_up hedge_in hedgehop heft heft_up help_out hemagglutinate hen-peck hero-worship heterodyne hew hew_out hibachi hie higgle hire_out hitchhike hive_away hive_off hive_up hobnob hock hog hog-tie hoist hold_back hold_down hold_off hold_up hole_out hole_up hollow_out home-school home_in homogenise homologise homologize hoodwink hook hook_on hook_up hoot hop_on hop_up hopple horn_in hornswoggle horrify horripilate horse-race horse-trade hose_down hospitalise hospitalize hot-dog hot-wire hot-work hot_up house-train housebreak houseclean housekeep humanise humidify humify hunker hush_up hybridise hybridize hydrogenate hydrolise hydrolize hydrolyse hydrolyze hygienise hygienize hype_up hyperbolise hyperbolize hyperextend hyperventilate hyphenate hypnotise hypophysectomise hypophysectomize hypostatise hypostatize hypothecate hypothesise ice_over ice_up idealise idealize ideate idolise ill-treat ill-use illegalise illegalize illume imbricate imbrue imbue immaterialise immaterialize immigrate immingle immix immobilise immobilize immolate immortalise immortalize immunise immunize impanel impend impinge_on implicate implode importune impound impoverish impregnate improvise improvize impugn impulse-buy inactivate incandesce incarnadine incarnate incase incinerate incise inclose incommode incrust inculpate incurvate indemnify indispose indite individualise individualize individuate indue indurate industrialise industrialize indwell infatuate inflate inflect infract infringe infuscate infuse ingeminate ingraft ingrain ingratiate ingurgitate inhale inhere inhere_in inhibit inhume initialise initialize inject inlay inmarry innervate innovate inoculate inosculate inseminate insert insinuate insolate inspan inspirit inspissate instantiate instil instill institutionalise institutionalize instrumentate insufflate interbreed intercalate intercommunicate interdepend interiorise interiorize interlard interleave interlink interlope intermarry intermingle intermit intermix internalise internationalise internationalize interpellate interpolate interrelate intersect intersperse interstratify intonate intoxicate intransitivise intransitivize intrench intromit introspect intrude_on intubate intuit intumesce intussuscept inunct inundate inure invaginate inveigle invert invigilate invigorate invite_out inweave iodinate iodise iodize ionate ionise ionize iridesce irk irradiate irrupt islamise islamize isomerise isomerize italicise itemise iterate itinerate jack_off jack_up jactitate jampack jaywalk jazz_up jell jellify jeopardise jerk_off jettison jingle-jangle jollify jolly_up josh jot_down jubilate judder juice_up jump_off junketeer keel_over keep_away keep_back keep_down keep_off keep_on keratinise keratinize key_out kibbitz kibitz kibosh kick-start kick_down kindle kink_up kip_down kit_out kit_up knap knead knit knock_back knock_up knuckle_down labialise labialize lace_up lade laden laicise laicize lallygag laminate land_up languish lap_up lapidify larn larrup last_out latch latch_on lateralize latinise latinize laud laugh_away laugh_off launder lave lay_away lay_in lay_up lead_off lead_on lead_up leak_out lean_back leap_out legalise legalize legitimate legitimatise legitimatize legitimise legitimize lengthen lenify let_in let_off level_off levitate lexicalise lexicalize liaise liberalise librate lie_down lifehack lift_off ligate lighten_up lignify liken limber_up limn linearise linearize linger_over link_up lionise lionize lip-read lip-sync lip-synch lip_off lipread liquefy liquidise liquidize liquify literalise literalize live_down live_in live_on live_over liven liven_up load_down localise localize lock_away lock_out locomote lodge_in log-in log_in log_off log_on log_out log_up logroll loll lollop lollygag look_up loop loose_off loosen_up lop lop_off louden lounge lour lowball lubricate luck_out lucubrate lug luminesce lustrate luxate luxuriate lyophilise lysogenize macadamise macadamize macerate machicolate machinate machine-wash maculate madden magnetise magnetize mail_out mainline maledict malign malnourish manage manducate manhandle manoeuver manumit map_out marbleise marbleize march_out marginalise marginalize marinate mark_down mark_off mark_out mark_up martyrise martyrize masculinise masculinize mass-produce masticate masturbate mat_up materialise matt-up matte_up maturate maunder max_out maximise maximize measure_out mechanise mechanize medicate melanise melanize meliorate mellow mellow_out melodise melodize melt_down melt_off memorialise memorialize memorise menstruate mensurate mercerise mercerize mesmerise mesmerize metabolise metabolize metalize metallize metamorphose metastasise metastasize mete_out metricate metricise metricize metrify mewl micro-cook microcopy micturate militarise militarize militate mince mineralize miniate miniaturise miniaturize minify minimise misaddress misadvise misalign misally misapply misapprehend misbehave misbelieve miscall miscast miscegenate misconceive miscreate misdate misdeliver misdemean misdirect misdo misestimate misfunction misgive misgovern misguide mishandle misidentify misinform misinterpret mislead mismarry mismate misname mispronounce misremember misspeak misspell misspend misstate mist_over mistime mistranslate mistreat miter mix_in mix_up mock_up moderate modernise modulate moil moisturise moisturize molder monetise monetize mongrelise mongrelize monopolise monumentalise monumentalize moon_on moralise moralize morph mortify mosey mosh mothproof motorise motorize moulder mound_over mount mouth_off move_in move_out mow muck muckrake mud-wrestle muddy muddy_up mudwrestle mug_up mull_over mummify mussitate muster_in muster_out muster_up mutate mythicise mythicize mythologise mythologize nag nail nail_down namedrop narcotise narcotize narrow nasale nasalise nasalize nationalise nationalize natter naturalise naturalize nauseate nazify neaten necrose negate negociate netmail nett neutralise nickel-and-dime nictate nictitate niggle nip_off nitpick nitrify nitrogenise nitrogenize nobble nock nod_off nonplus normalise normalize nose_out notarise notarize notate notch nourish novate novelise novelize nullify numb numerate nurture nutate nutrify obfuscate objectify obligate obnubilate obsolesce obstinate obstipate obtrude obtund obturate obviate occidentalise occidentalize odorize odourise off offer_up officialise officialize officiate offload offsaddle ooh ooze_out opacify opalesce opalise opalize operate_on opine oppugn opsonize opt opt_out optimise optimize orate orchestrate orientalise orientalize orientate oscillate osculate ossify ostentate ostracise out-herod out_in outbalance outbid outbrave outcall outdistance outdraw outfight outflank outfox outgeneral outgrow outguess outlast outmaneuver outmanoeuvre outmarch outmatch outmode outpace outperform outplay outpoint outrange outrank outride outrival outroar outrun outsail outsell outshine outshout outsource outspan outstare outstay outvie outvote outwear outweigh outwit ovenbake over-correct over-refine overachieve overact overarch overawe overbalance overbear overboil overburden overcapitalise overcapitalize overclothe overcloud overcompensate overcook overcrop overcrowd overcultivate overdo overdose overdramatise overdramatize overdraw overdress overemphasise overemphasize overexert overexploit overextend overfatigue overfill overfly overgeneralise overgeneralize overgorge overgrow overjoy overlay overleap overlie overload overmaster overpay overplay overpopulate overpraise overprice overprotect overrate overreact overrefine overrule oversee oversew oversimplify oversleep overspecialise overspecialize overspend overspread overstate overstay overstep overstock overstress overstretch overstuff overtax overtire overtop overtrump overvalue overweary overwinter overwork overwrite ovulate owe own_up oxidate oxidize oxygenate oxygenise oxygenize ozonise ozonize pack_on paddle paganise paganize paginate pair_off pal_up palatalise palatalize pall palliate palpate palpebrate palpitate palter pan-broil pan-fry pan_off pan_out pant-hoot parallel-park parallelize paralyse paralyze parboil parcel_out parch parlay parry parse partake_in parti-color particularise particularize partition_off partner_off pasteurise pasteurize pat patch_up patinate patinise patinize patronise pauperise pauperize pay_back pay_off pay_up peck pee-pee peel peel_off peg_away peg_down pen_up penalise penny-pinch pep_up peptise peptize perambulate percuss peregrinate perennate perfect perforate perfuse perjure perk_up permute perorate perplex perseverate personalise personalize personate perspire pervaporate petrify pettifog phase_in phase_out philander philosophise phlebotomise phlebotomize phonate phosphoresce photosensitise photosensitize pick_over piddle_away piece-dye pierce pig_out pillory pin pin_on pin_up pine_away ping pinkify pinpoint pioneer pip_out pipe-clay pipe_down pipe_in pipe_up pistol-whip pitch_in placate place-kick place_down plagiarise plagiarize plank_down plank_over plasticise plasticize plastinate platinize platitudinize play play_down play_off play_out playact plea-bargain pleach plead plicate plonk_down plough_on plug_away plug_in plummet plump_down plump_out plump_up plunk_down pluralise pluralize podcast poetise poetize point_up poise poke_out polarise polemicise polemicize polemise polemize polish_up politicise politicize politick pollenate pollinate pollute polychromise polychromize polymerise polymerize pony_up pooch pooch_out pooh-pooh poop_out pop_in popularise popularize porcelainize portion_out postdate postpose potentiate pound_off pound_up pour pour_down pour_out powderise powderize power-dive powerwash prang_up preachify preassemble precess precipitate preconceive precondition precook predate predestinate predestine predetermine predigest predispose preempt preen preexist prefabricate prefigure preform preheat prehend preisolate prejudge premeditate preordain prepay preponderate prepose prepossess prerecord preside press_down press_on pressure-cook pressure-wash pressurise pressurize pretermit prettify pretty_up prevaricate previse prick_up prim prim_out prim_up primp prink print_over prioritise prioritize privatise privatize proceed procreate profane professionalise professionalize prognosticate proliferate prologise prologize prologuize pronate pronk proofread propagandise propagandize propagate propel prophesy propitiate propound prorate prorogue proselytise proselytize protract protuberate psych_up psychoanalyse psychoanalyze ptyalise ptyalize pub-crawl publicise pucker pule pull_over pullulate pump punch_in punch_out punctuate pupate purge purpurate purvey push_away push_on push_out push_up pussyfoot put_back put_down put_out put_over put_up putrefy pyramid quantify quantise quantize quench quetch queue_up quick-freeze quickstep quiesce quieten rabbit_on rachet_up radicalize radiolocate raffle_off rail_in rail_off rain_down rain_out raise rake rake_in rake_off ram_down ramify ramp_up randomise randomize range_in rankle rap rape rarefy rarify rase rasterize ratchet_down ratiocinate ration_out rationalise rationalise_away rationalize_away rattle_down rattle_off rattle_on ravel_out raze re-address re-afforest re-argue re-arm re-assume re-emphasise re-emphasize re-equip re-examine re-explain re-incorporate re-introduce re-start reabsorb reach reactivate readapt readmit realign realine realise reallocate reallot reanimate reapportion reappraise rear-end rear_back rearm reason_out reassemble reassess reattribute reave reawaken rebind reboot rebury recalcitrate recant recapitulate recast receive recess recharge recidivate reciprocate reclaim recline recode recognise recombine recommence recommit reconcile recondition reconfirm reconnoitre reconquer reconsecrate reconstitute reconvene reconvert recopy recoup recrudesce rectify recumb recuperate recurve recuse recycle red-eye red-ink rede redecorate redeploy redeposit redesign redetermine redevelop redirect redispose redline redo redouble redound reduplicate reel_off reestablish reface refinance refinish reflate reflectorise reflectorize refloat refocus reforest reforge reformulate refract refracture refresh refreshen refrigerate refurnish regale regenerate regift regorge regrow regularise regularize regurgitate reharmonise reharmonize rehear reheat reheel rehouse reify reignite reimpose rein_in reincarnate reinstall reinsure reintegrate reinterpret reintroduce reinvent reinvigorate rejig rejuvenate rekindle relace relativise relativize reline reload rely_on relyric remain_down remand remediate remilitarise remilitarize remodel remold remould remount remunerate rename render-set renege_on renegociate renegotiate renegue_on renormalise renormalize renounce renovate reopen reorganise reorient reorientate repaint repercuss repine replant replete replicate repoint report_out repose_on reposit repossess repot reprehend reprise reprize reprocess reproduce reprove republish repugn requisition requite rescale reschedule reseal reseat resect reseed resell reset resew reship reshoot resift resile resinate resize resmudge resole resonate resorb resort respire resplend restart restitute restock restrain restrengthen restructure resublime resubmit resurface resurge resuscitate resuspend ret retard retell retick reticulate retie retool retouch retrain retranslate retransmit retrench retroflex retrograde retrogress retrovert retry reunify reuse rev rev_up revalue revamp revet revitalise revitalize revivify revolutionise rewind rewire reword rework rhapsodise rhapsodize ride_out riffle rig rig_out rig_up rigidify rile rinse_off rip_out rip_up ritualise roar_off roil roister roll_down roll_in roll_off roll_out roll_over rollick romanise romanize romanticise root_on root_out rootle rope_down rope_in rope_off rope_up rough-dry rough-hew rough-house rough-sand rough_in rough_up roughen roughhouse round_down round_out rouse rout_out rout_up rub rub_down rub_off rub_out rubberise rubberize rubberstamp rubify rubricate ruck_up ruckle ruffle_up ruggedise ruggedize rule_in ruminate rummage rumple run_down run_on rush_out rust rusticate saccharify sack_out sack_up sag_down salinate sally_out saltate sanctify sanitate sanitise sanitize sap saponify sate satiate satirise satirize satisfice satisfise save_up saw scab scale_down scale_up scandalise scant scare_away scarf_out scavenge scend scent_out schematise schematize schnorr schuss scintillate scissor scoop_out score_out scranch scrape scrape_up scratch_off scratch_out scratch_up scraunch screak screen_off screen_out screw_up scribble scribe scrimp scrimshank scrounge scrub_up scrunch_up scrutinise scry scuff sculpt seal_in secern secernate seclude second-guess sectionalise sectionalize secularise sedate seduce seek_out seel seethe segregate seize_on self-destroy self-destruct sell_out sell_up semi-automatise semi-automatize send_away send_back send_down send_in senesce sensibilise sensibilize sensify sensitise sensitize sensualise sensualize sentimentalise sentimentalize sentimentise sentimentize separate_off sequester sequestrate serialise serialize sermonise sermonize serrate settle_on severalise severalize sex_up sexualise sexualize shade_off shadowbox shake_up shamanise shamanize shape_up sharpen sharpshoot she-bop sheathe shell_out shellack shew shimmy shine_up shirr shmoose shnorr shoo shoo_away shoo_off shoot_up short-change short-circuit shoulder_in shout_down shove_off shovel_in shower_down shrink_back shrinkwrap shrive shrivel shrivel_up shroud shrug_off shush shut_away shut_in shut_up shuttle shy sibilate side-slip sidle_up sieve_out sight-read sight-sing sightread sightsing sign_away sign_in sign_off sign_on sign_over sign_up signalise signalize silt_up silver-plate silverplate simmer_down simonise simonize singularise singularize sinter siphon_off siss sit_back sit_in sizz sizzle skedaddle skew skid skim skim_off skimcoat skimp skimp_over skin_over skip_over skitter skive skreak skreigh skydive skyjack slabber slack_off slack_up slacken_off slake slam-dunk slam_on slap_on slather slaver sleek sleek_down sleek_over sleep_in sleep_off sleep_out sleep_over sleepwalk slenderise slenderize slice_up slick_down slick_up slide slide_down slim slim_down slime slink slip slip_off slip_on slip_up slither slobber_over slog slosh slough_off slue slug sluice_down slump slur_over slurp smarten_up smash_up smatter smell_out smell_up smite smoke_out smolder smooth_out smoothen smutch snag snap_back snap_off snap_up snarl_up sneak sneak_in sniff_out snip_off snog snow-blind soak_up soar soar_up sober sober_up socialise sodomise sodomize soft-pedal soft-soap soft-solder solarise solarize solemnise solemnize solidify solmizate somnambulate sop_up sorcerise sorcerize sough sound_out soundproof soup_up sovietise sovietize sow sow_in spacewalk spang spare spark_off spay speak_out spear spear_up spearhead specialise speciate spectate speech-read speechify spell_out spellbind spelunk spew spew_out sphacelate spiel_off spiff_up spike_out spill_out spin-dry spin_off spin_out spirit_away spirit_off spirit_up spiritise spiritize spiritualise spiritualize spit_out spit_up splice splosh spondaise spondaize sponge sponge_down sponge_off sponge_on sponge_up spoonfeed sporulate spot-check spotweld sprawl spray-dry spread-eagle spread_over spreadeagle spring-clean spruce_up spue squander square_off squint squirrel_away squirt stabilise stack_away stack_up stagnate stain stale stalinise stalinize stalk stamp_out stampede stanch stand standardise stare_down stargaze stash_away staunch stave_in stay_away stay_off stay_over stay_up steady_down steam steam-heat steamroll steepen sterilise sterilize stet stick_on stick_up stickle stigmatise stigmatize still-fish still-hunt stink_out stink_up stipple stir stock_up stoke stone-wash stonewall stonewash stop_over stop_up stow_away straighten straiten streamline street-walk streetwalk striate stridulate strike_down strike_off strike_up strip-search strip_down strong-arm strop stultify stun stupefy stylise stylize subdivide subedit subjoin sublime subluxate submerse suborn subrogate subserve subsidise subsume subtilise subtilize suburbanise suburbanize subvent subvocalise subvocalize succumb succuss suck_in suck_out suckle sudate sugarcoat sulfurette sulphur sulphurette summarise summerise summerize sunbathe sunder superannuate supercharge superfetate superinfect superpose superscribe supervene supinate supple supplicate suppurate surface-mine surveil suspire suss_out susurrate swaddle swallow_up swathe swear_off swear_out sweat_off sweep sweep_away sweep_off sweet-talk sweeten swell_up swelter swill_down swing_out swing_over swinge switch-hit switch_over swoop_up swosh swot_up syllabicate syllabify syllabise syllabize syllogise syllogize symbolise symmetrise symmetrize sympathise symphonise symphonize sync synchronise synchronize syncopate syncretise syncretize systematise systemise systemize tabularise tabularize tack tackle tag_on tailor tailor-make take take_on take_up talk_down tame tamp_down tamper tantalise tap tap_out tapdance tar-and-feather tarnish tart_up tat tauten tear_away tear_off tear_out tear_up tee_off tee_up teem_in teeter teethe teetotal telecommunicate telefax telepathise telepathize teleport telescope tell_off tell_on temporise temporize tender tenderise tenderize tense_up tergiversate terrasse territorialise territorialize terrorise terrorize tessellate tether thank theologise theologize theorise thicken thin thin_out thoriate thrombose thrust_out thump thump_out thurify tick_off tick_over tide_over tie-dye tie_down tie_up tighten_up tinct tink tintinnabulate tip_off tip_over tippytoe tiptoe titillate titivate titrate tittivate tittup toddle tog tog_out tog_up toilet-train tone_down tone_up tongue-tie top_off top_out topdress topicalize toss_in toss_off toss_out totalise totalize tote_up totter touch-type touch_down touch_on touch_up toughen tousle traduce traipse tramp tramp_down tranquilize tranquillise tranquillize transaminate transduce transect transfigure transfuse transistorise transistorize transitivise transitivize transliterate translocate transmit transmogrify transpirate transpire transpose transship transubstantiate transude tread_down triangulate tribulate trice_up trick_up trifle_away trifurcate trigger_off trim trim_back trip_out triple-space triple-tongue trisect trivialise trivialize troat trouble-shoot troubleshoot true_up trump_out trump_up truncate trundle tsk tuck tuck_away tuck_in tucker_out tumefy tumesce tump_over tune_up turf_out turn_away tut tut-tut tweedle tweeze two-time typecast typeset typewrite tyrannise tyrannize uglify ulcerate ululate unarm unbar unbelt unbend unbind unblock unbolt unbosom unbox unbrace unbraid unbridle unbuckle unburden unbutton uncase unchain unchurch unclasp unclip uncloak unclog unclothe unclutter uncoil uncompress uncork uncouple uncrate uncross uncurl undeceive underachieve underact underbid underdevelop underdress underexpose undergird undergo undergrow undermine undernourish underpay underperform underpin underplay underproduce underquote underrun undershoot undersign underspend understock undervalue underwrite undrape unearth unfit unfreeze unfrock unfurl unhallow unhand unharness unhinge unhitch unhook unhorse uniformise uniformize unionise unionize unitise unitize universalise universalize unknot unlade unlash unlax unlearn unlive unload unlock unloose unloosen unmake unman unmuzzle unnerve unpick unpin unplug unravel unreel unroll unsaddle unsanctify unsay unscramble unscrew unseal unseat unsettle unsex unsheathe unsnarl unsolder unspell unstaple unstrain unstrap unstring unstuff unsubstantialise unsubstantialize untangle unteach untune untwine untwist unweave unwind unwire unwrap unyoke unzip up upchuck upend upheave upholster upload uprise uproot urbanise urbanize urinate urticate usher usher_in usher_out utilise vaccinate vacillate vacuum-clean valuate vamp_up vandalise vandalize vaporise variegate vascularise vascularize vasectomise vasectomize vaticinate vege_out vegetate veil vellicate venesect ventilate verbalise verbalize verbify vermiculate versify vesicate vesiculate victimise vilify vilipend vinify virilise virilize visualise vitalise vitalize vitaminise vitaminize vitiate vitrify vituperate vivisect vocalise vociferate volatilise volatilize volunteer vomit_up vote_in vote_out vouch vouchsafe vowelise vowelize vulcanise vulcanize vulgarise vulgarize wad waft wait_on waken walk_in walk_over wall_in wall_up wallow wamble wanton_away warble ward_off warm_up warrant wash_away wash_down wash_off wash_out water-wash water_down waul wave_off wawl weaken weaponize wear_away wear_on weatherproof weatherstrip wedel wee-wee weed_out weigh_down weigh_on weight-lift welch welcome well_out well_over wend westernise westernize wham whap whelm whip_up whish whisk whisk_away whisk_off whistlestop white-out white_out whittle_away whittle_down whomp whomp_up whop wigwag wilt win_over wind_off window-dress window-shop windsurf wink winkle_out winnow_out winterise winterize wipe_away wipe_off withhold wive wolf-whistle wolf_down womanise womanize woosh work_in work_off work_on work_out work_over wrawl wreak wreathe wrench wrest wrestle wring wring_out write_on write_out yack_away yammer yap_away yarn-dye yaup yawp yield_up zero_in zigzag zip zip_up zonk_out zoom zoom_in
`;

/** Verbs whose most usual sense is a state, a thought, a feeling or a perception. */
export const STATES = `
abhor abide abound abound_in abstract accommodate accompany accord ache add_up adhere admire adore affirm alarm alienate amaze amount analyse analyze anger animate annoy antagonize anticipate appear appease appraise appreciate apprentice appropriate approximate arise arouse ascribe aspire assay assess assimilate associate assume astonish astound attend attribute audit authenticate average average_out await awe badger baffle balance base bask be bear bear_on bear_out bear_up beard befit befog befuddle behold behoove belie believe believe_in bethink beware bewilder bewitch bide black_out blare blaze blight blind block_out blur bluster book boom border_on bore box_in brace brave bridge bring_out bristle brood brook browbeat brush_up bubble_over buck_up budget bug build_on burn_up bury buzz calculate calm calm_down camouflage camp camp_out cap captivate care case cast_down catalogue catch catch_on categorize center center_on cerebrate chafe chamber charm chart chatter check check_out cheer cherish chew_over chill chivy chug clang clank class classify clatter clink close_off cloud cloud_over coexist coincide collate combine comfort commemorate commiserate compare compensate compose comprehend comprise compute conceal concentrate_on concern conciliate conflict conform confound confuse conjecture consider consist console conspire constitute construe contain contemplate continue contradict contrast converge cool_off correlate correspond corroborate cost count_on counterbalance counterpoint covet crack_up crackle creak credit crop_up cube dangle date_back daunt dawn dazzle debate deduce deduct deem defer define defy delight delimit demarcate demean depend depend_on depress derive desert deserve desire despair despise detest diagnose differ differentiate din disappoint disapprove disbelieve discern discredit discriminate disdain disguise disgust dishearten dislike display disprove distinguish distract distrust disturb dominate domineer dot doubt dovetail downgrade drag_out dread drown_out drum dwarf dwell dwell_on eat_on eclipse elate elicit embarrass embitter embody embolden embrace embroil emulate encamp enchant encompass endanger endear endure engross engulf enjoy enliven enrage ensue entail enthrall envy epitomize equal equate err esteem estimate evaluate eventuate evoke exasperate exceed excel excite exclude exemplify exhibit exist expect experience expire explore expose eye factor falter fare fascinate fathom faze fear feature feel ferret_out figure figure_out fit fit_in fizzle flame_up flank flare flare_up flash flaunt flick flocculate fluoresce fluster focus focus_on foil forego foreknow foresee forget forsake fret frighten frighten_away front fry fume fuss gag gape gauge gawk gaze gentle give_off give_out glance gleam glimpse glint glisten glitter glow go_back go_on go_over goad grade gratify grieve group guess guide_on hanker harbor harry hate head_up hear hesitate hide hide_out hinge_on hold hold_in hold_over honeymoon hope house hover hulk humanize humble humiliate hypothesize idolize ignite imperil impress impute incline include inculcate incur indoctrinate infer infuriate inhabit inspire insure intend interconnect interest internalize interpret intimidate intrigue invite involve irritate itch jangle jar jeopardize jilt jingle jog judge jumble jump_out jut_out keep key know lack lament lap last lay_down lay_over learn leave_off leave_out leer lie lie_in light_up lighten like line line_up linger link listen listen_in litter live live_out loaf loathe lodge loiter long look look_away look_back look_on look_out loom love lull lurk maintain major make_out make_up mask masquerade master mastermind match matter measure measure_up meditate memorize menace merit mirror miscalculate misconstrue misgauge misjudge misperceive misread miss mistake mistrust misunderstand mollify monitor mourn mull multiply muse mystify narrow_down necessitate need neglect nest nose notice nucleate number obscure observe obsess offend offset ogle omit orient originate originate_in outclass outface outlive outnumber outrage overestimate overexpose overhear overlap overlook override overshadow overwhelm pacify panic parallel partake pass_off pass_over pause peep peer pepper perceive perpetuate persist persist_in personify pertain perturb peruse pester peter_out philosophize pick_out pin_down pity plague plan plat please plot plumb plunk ponder pop_up populate pore pose possess postpone precede predominate prefer preoccupy present preserve presume presuppose prevail pride procrastinate protrude prove provoke put_off puzzle puzzle_out puzzle_over qualify quiet quiet_down radiate rage rain rake_up ramble ramble_on range rank rate rattle re-explore react read realize reason reassure recalculate recall recapture reckon reclassify recognize recollect reconnoiter reconsider reconstruct redefine rediscover reecho reek reevaluate reexamine reflect refrain regard regret rejoice relate relearn relent relish relive rely remember remind reminisce reorder repent represent repute require reread resemble resent reshape reside resist resolve resound respect respond result retail retain rethink reverberate revere reverence review rim ring_out rival rivet romanticize room rumble sadden salt satisfy savor savvy scale scan scandalize scare scare_off schedule scheme scorn scout screech scrutinize see seem sense separate sequence serve set_back set_in shack_up shade shape share shelter shelve shine shock show show_off shut_off sicken sight silhouette single_out sink_in sit_out situate size_up skim_over skip skulk slant slate slot sluice smart smell sniff snow soften solace solve soothe sort_out sound span sparkle speculate spice_up spill_over sport spring_up sputter spy squeak stall stand_back stand_out star stare startle stay_on steel steep stem stick_out still sting stink straddle stretch strum stud study stump subject subordinate subsist substantiate subtend subtract suffer suffice sugar suit surmise surpass surprise survey survive sustain swamp swarm sweep_over sweep_up swish sympathize synthesise synthesize take_in taper_off tarry taste tease teem tend terrify theorize think think_back think_out think_over thrill throb thud tick tie_in tingle tinkle tolerate toll top torment torture total tower trace train transcend transfix trip_up trot_out trouble trust tune_in turn_out twinkle typify underestimate underlie underrate understand upgrade uphold uplift vacation value venerate verify vex view violate wait want watch watch_out waver weigh well_up whet while_away whir whistle whiz winter wise_up wish withstand witness wonder worry worship write_off yearn
`;
