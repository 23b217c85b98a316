/** Irregular forms of English verbs and nouns, each line a base form and the forms that a stemmer cannot reach. */
const FORMS = `arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
begin began begun
bend bent
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
calf calves
catch caught
child children
choose chose chosen
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
foot feet
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
half halves
hang hung
have had has
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left
lend lent
lie lay lain
knife knives
life lives
loaf loaves
lose lost
loss losses
make made
man men
mean meant
meet met
mistake mistook mistaken
pay paid
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shelf shelves
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
speed sped
spend spent
spin spun
stand stood
steal stole stolen
stick stuck
strike struck stricken
sue sued
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
thief thieves
think thought
throw threw thrown
tie tying
undergo underwent undergone
understand understood
wake woke woken
wear wore worn
weep wept
wife wives
win won
wind wound
withdraw withdrew withdrawn
wolf wolves
woman women
write wrote written
die dying died
person people`;

/** From an irregular form to its base. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
	FORMS.split("\n").flatMap((line) => {
		const [base = "", ...forms] = line.split(" ");
		return forms.map((form): [string, string] => [form, base]);
	}),
);
