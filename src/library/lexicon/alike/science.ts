/** Research, nature, schools and belief. */
export const SCIENCE = `
study, research, survey, paper
researcher: author, biologist, team, scientist
lead researcher, lead author
team, group
finding, result, conclusion, discovery
find, discover, come across, detect, turn up, track down, locate, stumble upon
turn up: recover, find, discover
find out, discover, learn
reveal, disclose, uncover, expose, bring to light
suggest, indicate, hint
explain, account for, give a reason
explanation, reason
experiment, test, trial
test, check, examine
examine, inspect, check, study, vet, review, scrutinise
vet, review, check, screen, examine
review, vet, scrutinise, look at, examine, study
check, inspection, examination
inspection, check
inspector, examiner
measure, gauge
measurement, reading
observe, watch, monitor
observer, monitor
monitor, track, watch
track, follow, trace, tag
device, instrument, gear, equipment, apparatus
equipment, gear, kit
sample, specimen
bird: species
species, kind
extinct, die out
breed, reproduce
young, offspring
wildlife, animal
bite, sting
snake, serpent
snakebite: bite, venom
climate, weather
global warming, climate change
emission, greenhouse gas
greenhouse gas, carbon
environment, nature
environmentalist, green, conservationist
glacier, ice
shrink, get smaller, contract
grow, get bigger
thinner, lose weight: weight
weight, heavy
heavy, weigh
size, big, large
bigger, larger, broader
biggest, largest, strongest
huge, enormous, massive, vast, giant
height, high, tall
length, long
width, wide
old, age, ancient
invent, devise, develop, create
develop, design, devise
originally, at first, initially, first
initially, at first
patent, licence
technology, technique
method, technique, way
way, method, means
technique, method
artificial intelligence, machine learning
robot, machine
machine, device
school: pupil, student, class, classroom, term
pupil, student, schoolchild, schoolboy, schoolgirl
student, pupil, undergraduate
teach, lecture
lesson, class
degree, diploma
university, college
headteacher, principal, head teacher, headmaster, headmistress
school term, term
kindergarten, nursery
scholarship, grant
child, kid, youngster, boy, girl
children: pupil, child
mother, mum, mom
father, dad
brother, sibling
sister, sibling
family, relative
relative, kin, family
teenager, youth, adolescent
youth, young people
church: parish
priest, clergyman, cleric, vicar, pastor
bishop, prelate
mosque: prayer
imam, cleric
pray, worship
prayer, worship
faith, religion, belief
believer, faithful
mass, service
ceremony, service
preside, lead, celebrate
sermon, homily
pilgrim, worshipper
monk, friar
nun, sister
temple, shrine
`;
