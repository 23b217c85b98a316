/**
 * For a word that no article has, words that it may have instead: what is said at a table and what is printed, and what
 * goes by several names. One word and its others a line or stroke. The language, none of it the news.
 */
export const PRINTED = `
kid child|dad father|daddy father|mum mother|mom mother|mummy mother|grandma grandmother|grandpa grandfather|granddad grandfather
gran grandmother|hubby husband|missus wife|sis sister|bro brother|cop police|doc doctor|exec executive|ref referee|reff referee
goalie goalkeeper|vid video|telly television|tv television|chopper helicopter|plane aircraft|bust bankrupt|broke bankrupt
booze alcohol|smokes cigarettes|bug bacteria|lab laboratory|fridge refrigerator|phone telephone|bike bicycle|lorry truck|guy man
gal woman|folk people|teen teenager|burst collapse break|axe cut|nab arrest|bash criticize|slam criticize|jail prison|sack dismiss
boss chief head|flick film|movie film|gig concert|ad advertisement|mag magazine|app application|photo photograph|pic photograph
math mathematics|flu influenza|replace succeed successor|succeed replace successor|die dead death|dead death die|mad angry
staff employee|quit resign|score goal|meds medicine|med medicine|vet veterinarian|ump umpire|game match|soccer football
fan supporter spectator|crowd attendance|ex former|former ex
burglar thief robber|thief robber burglar|robber thief burglar|crook criminal thief|cash money|money fund cash|dough money
blame accuse|fault blame|encounter meeting|readout statement summary|paper study|periodical journal magazine|thin weight
draft conscript conscription|conscript draft|conscription draft service|theme topic issue subject|topic subject issue theme
subject topic issue|prison jail|forbid ban prohibit|prohibit ban forbid|ban prohibit forbid outlaw|outlaw ban prohibit
blaze fire|inferno fire|deluge flood|quake earthquake tremor|tremor earthquake quake|hurricane storm cyclone|cyclone storm
smash crash collision|collision crash accident|wreck crash wreckage|murder kill killing|slay kill|hurt injure wound
injure hurt wound|wound injure hurt|ill sick illness|sick ill|disease illness|illness disease|physician doctor|clinic hospital
jab vaccine vaccination|shot vaccine|inoculation vaccination vaccine|officer police|troops soldier force|soldier troop
gun weapon rifle pistol|weapon arms gun|bomb explosive|vessel ship boat|ship vessel boat|boat vessel ship|railroad railway
motorbike motorcycle|automobile car|vehicle car truck|truck lorry|highway motorway road|motorway highway road|flat apartment
apartment flat|store shop|shop store|pub bar|pupil student schoolchild|schoolkid pupil child|student pupil|uni university
salary pay wage|wage pay salary|payout compensation payment|compensation damages|duty tax tariff|levy tax|tariff duty levy
firm company|company firm|factory plant|plant factory|post job|walkout strike|stoppage strike|layoff redundancy
owner proprietor|buyer purchaser bidder|purchase buy acquire acquisition|acquire buy purchase|takeover acquisition bid
acquisition takeover purchase|accord agreement deal|pact agreement treaty|treaty agreement pact|agreement deal accord pact
deal agreement accord|chat talk conversation|negotiation talks|gathering meeting|ballot vote election|election vote poll
poll survey election|survey poll|plebiscite referendum|voter electorate|contender candidate|hopeful candidate|mp lawmaker deputy
lawmaker mp deputy legislator|deputy lawmaker|legislator lawmaker deputy|parliament assembly legislature|legislature parliament
legislation law bill|statute law|government cabinet administration|cabinet government|administration government|monarch king queen
spouse wife husband|tribunal court|judge magistrate court|magistrate judge|ruling verdict judgment decision
verdict ruling judgment|judgment ruling verdict|judgement ruling verdict judgment|lawsuit suit case|suit lawsuit|lawyer attorney
attorney lawyer|punishment sentence penalty|penalty fine punishment|fine penalty|offence crime|offense offence crime
probe investigation inquiry|inquiry investigation probe|investigation inquiry probe|proof evidence|clue evidence lead
captive hostage prisoner|hostage captive|inmate prisoner|detainee prisoner|refugee migrant|migrant refugee|frontier border
border frontier|hamlet village|town city|district area region|region area province|nation country|overseas abroad foreign
shore coast|coast shore|woods forest|harvest crop|crop harvest|electricity power energy|petrol fuel gasoline|gasoline petrol fuel
atomic nuclear|temperature heat degree|rainfall rain|snowfall snow|sum amount|percentage percent share|share percent percentage
proportion percentage share|majority most|huge large big|large big|quick fast rapid|fast quick rapid|rapid fast|pace speed
commence begin start|finish end|halt stop end|depart leave|vanish disappear|disappear vanish|seek search look|hunt search
aid help assistance|assistance help aid|assist help aid|rescue save|save rescue|defend protect
protect defend|assault attack|raid attack|battle fight fighting|combat fighting|clash fight fighting|conflict war fighting
truce cease-fire ceasefire|ceasefire cease-fire truce|armistice cease-fire truce|opponent rival|rival opponent competitor
competitor rival|footballer player|victory win|defeat lose beat loss|triumph win victory|trophy cup title|tournament competition championship
prize award|award prize|spectator fan crowd|arena stadium|novel book|author writer|painting picture artwork portrait|picture painting
artwork painting|sculpture statue|exhibition show display|exhibit display show|album record|daily newspaper|newsman journalist reporter
reporter journalist|journalist reporter|website site|internet online|software program|scared afraid fear|afraid fear|worry concern fear
concern worry|furious angry|pleased happy|glad happy|regret sorry apology|scheme plan|proposal plan|aim purpose
purpose aim|cause reason|reason cause|outcome result|result outcome|impact effect|effect impact|trouble problem|danger risk threat
risk danger|threat danger|alert warning|error mistake|mistake error|counterfeit fake forged|fake forged false|forged fake
genuine real|wealthy rich|elderly old|infant baby newborn|newborn baby|toddler child|male man|female woman|inhabitant resident
local resident|tourist visitor holidaymaker|visitor tourist|holiday vacation|vacation holiday|journey trip|trip visit journey
flight plane|carrier airline|traveller passenger|motorist driver|trucker driver|licence license permit|license licence permit
permit licence license|permission permit approval|approval permission|curb limit restriction|restriction limit|limit restriction
shortage lack|lack shortage|surplus excess|hike increase rise|rise increase|increase rise|surge rise increase|drop fall decline
decline fall drop|fall drop decline|plunge fall drop|boost increase raise|cut reduction reduce|reduction cut|delay postpone
postpone delay|scrap abolish cancel|abolish scrap|axe scrap cut|unveil present reveal|disclose reveal|reveal disclose
meantime interim temporary temporarily acting caretaker provisional|leak disclose|publish release|rebuke criticize|condemn criticize|criticise criticize condemn|criticize condemn|laud praise|hail praise
vow pledge promise|pledge promise vow|promise pledge vow|urge call|demand call|plead appeal|allege claim accuse|allegation accusation claim
accusation allegation charge|rumour rumor report|rumor rumour report|gossip rumour|row dispute quarrel|dispute row quarrel|quarrel dispute row
feud dispute|ties relation|relationship relation|relation ties|bond ties|envoy ambassador representative|ambassador envoy
spokesperson spokesman spokeswoman|successor replace succeed|predecessor former|newcomer new|deadline date|schedule timetable
timetable schedule|agenda topic discuss|funeral burial|burial funeral|grave tomb|corpse body|casualty dead injured|fatality dead death
survivor survive|witness see saw|bystander witness|rescuer firefighter|blast explosion|explosion blast|gunfire shot shooting|shooting shot
shelling artillery|airstrike strike air|drone unmanned|jet aircraft plane|aircraft plane|airplane plane aircraft|warship ship navy`;
