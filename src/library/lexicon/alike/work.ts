/** Work, pay, strikes and who employs whom. */
export const WORK = `
worker, employee, staff, workforce, labourer, staffer, personnel
boss, chief, head, chief executive, ceo, managing director, director
employer: company, firm, boss
union: federation, association, labour organisation
strike, walkout, stoppage, industrial action, walk out, down tools, walk off the job, stop work, lay down tools, work stoppage
striker, striking worker, picketer
dismiss, sack, lay off, oust, let ~ go, show ~ the door, give ~ the sack, give ~ the boot, send ~ packing, relieve of one's duties, remove from office, remove from one's post
dismissal, sacking, firing, ouster, removal
layoff, redundancy, job cut, job loss, dismissal
lay off: redundant, cut, shed
resign, quit, step down, stand down, step aside, bow out, tender one's resignation, hand in one's notice, give up one's post, throw in the towel, leave one's post, leave office, call it quits
resignation, departure, exit
leave: resign, quit, depart, retire, step down, stand down, exit, withdraw
hire, recruit, employ, take on, appoint, engage, bring on board, sign up
hiring, recruitment
appoint, name, nominate, install
successor: replace, succeed
replace, take over from, take the place of, step into the shoes of, fill the shoes of
pay rise, wage increase, pay increase, salary increase, raise
earn: pay, salary, wage, receive
job, post, position, employment
unemployed, jobless, out of work, without a job
unemployment, joblessness
overtime, extra hours
shift, working day
pension, retirement
retire: pension, resign
colleague, co-worker, counterpart, peer
trainee, apprentice, intern
vacancy, opening
train, teach, instruct
training: course, lesson, exercise
profession, occupation, trade, career
freelance, self-employed
contract, deal, agreement
negotiation, talks, bargaining, discussion
negotiate: talks, bargain, discuss
picket, blockade
protest, demonstrate, rally, take to the streets
protest, demonstration, rally, march
protester, demonstrator, marcher
walk out: strike
go on strike: strike, walkout
bonus, extra pay
working conditions, conditions
workplace, office, factory, site
work: job, employ
landlord: owner
farmer, grower
fisherman, fisher, trawlerman
builder, construction worker
doctor, physician, medic
nurse: medic
teacher, schoolteacher, instructor
engineer: technician
researcher, scientist, academic
scholar, academic, professor
lawyer, attorney, solicitor, barrister, counsel, advocate
accountant, bookkeeper
journalist, reporter, correspondent
photographer, cameraman
firefighter, fireman
policeman, police officer, officer, constable
rescuer, rescue worker, lifeguard, emergency worker
soldier, serviceman, trooper
sailor, seaman, crewman
crew: sailor, seaman
driver, motorist, chauffeur
actor, actress, performer
musician, player
spokesman, spokeswoman, spokesperson, press officer
expert, specialist, analyst
adviser, advisor, aide, consultant, counsellor
secretary: assistant
deputy, second in command, vice
`;
