/** Words for one job or part that the articles may call by another, one job a line. */
export const SAME_JOB = `
ceo, chief executive, chief executive officer
cfo, chief financial officer
boss, head, leader, chief, president, chairman, director, chairwoman, manager, chair
pm, prime minister, premier
foreign minister, secretary of state, foreign secretary, top diplomat, chief diplomat
finance minister, treasury secretary, finance secretary, finance chief, chancellor of the exchequer
interior minister, home secretary, interior secretary, home affairs minister
defence minister, defence secretary, defence chief, war minister
lawyer, attorney, counsel, solicitor, barrister, advocate
prosecutor, prosecution, district attorney
spokesman, spokesperson
spokeswoman, spokesperson
reporter, journalist, correspondent, newsman
critic, reviewer
doctor, physician, surgeon, gp, medic, dr
cop, police officer, policeman, policewoman, constable, sergeant, detective, inspector, superintendent
police officer, constable, sergeant, detective, inspector, superintendent, policeman, policewoman
rep, representative, chair, secretary, organizer, official, steward
aide, adviser, advisor, assistant
envoy, ambassador, representative
mp, lawmaker, parliamentarian, representative, member of parliament, deputy
priest, vicar, reverend, pastor, rector, parson, curate, chaplain, clergyman
firefighter, fireman, firewoman
paramedic, medic, ambulanceman
developer, housebuilder, homebuilder, builder, property developer
shipbuilder, shipyard
teacher, schoolteacher, schoolmaster, schoolmistress, tutor
headteacher, head teacher, principal, headmaster, headmistress, school head
scientist, researcher, academic, professor, scholar
expert, specialist, analyst, scientist, researcher, professor, dr, academic, economist, adviser, consultant
forecaster, meteorologist, weatherman
pollster, polling expert
goalkeeper, keeper, goalie
referee, ref, umpire
manager, coach, trainer
skipper, captain
co-pilot, copilot, first officer
pilot, airman, aviator
vet, veterinarian
shopkeeper, shop owner, grocer
author, writer, novelist
filmmaker, film-maker, director
undertaker, funeral director
farmer, grower, rancher
fisherman, angler, trawlerman
resident, villager, neighbor, local, inhabitant, islander
pensioner, retiree
flatmate, roommate, housemate
landlady, landlord
watchman, guard, guardian
dead man, victim
nun, abbess, prioress, mother superior
monk, abbot, friar
defendant, accused
treasurer, bookkeeper
regulator, watchdog
postman, postwoman, letter carrier
`;

/** Words for any of several jobs: "the singer" may be a soprano, but a tenor is none. */
export const WIDE = `
singer: soprano tenor baritone alto vocalist
musician: violinist cellist pianist guitarist drummer trumpeter flautist organist conductor singer soprano tenor
player: violinist cellist pianist guitarist drummer striker goalkeeper midfielder defender winger forward footballer
sportsman: striker goalkeeper midfielder runner swimmer cyclist boxer rower skier
athlete: runner swimmer cyclist boxer rower skier jumper sprinter
politician: mp senator congressman congresswoman minister mayor governor councillor councilor lawmaker deputy
soldier: sergeant corporal private lieutenant captain major colonel general officer
officer: sergeant constable inspector detective lieutenant captain major colonel superintendent
cleric: bishop vicar priest imam rabbi pastor reverend abbot
academic: professor lecturer historian geographer sociologist physicist economist
rider: cyclist jockey biker
artist: painter sculptor photographer
writer: novelist poet playwright author columnist
fan: supporter
worker: miner docker driver nurse welder labourer
medic: doctor nurse paramedic surgeon
`;

/** What a secretary is of who is no minister. */
export const NO_MINISTRY =
	"press general party private company executive club union board assistant school personal social membership cabinet permanent medical";
