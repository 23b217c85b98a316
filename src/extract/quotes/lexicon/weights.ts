/** Written by `training/quotes/learn.ts`; how to read it is told in `weigh.ts`. */
export const WEIGHTS = `
a active -2; object NOUN -2
a angry 5
a aware 2; a of 2; chosen a of 2; object NOUN 2; parsed a of 2
a big -2; object NOUN -2
a by 0; subject noun -4
a capable -2; a clause -2; chosen a clause -2; object VERB -2; parsed a clause -2
a careful 2
a certain -2; a to -3; chosen a to -3; object VERB -2; parsed a to -3
a clause 0; subject it -7
a clear -2; a wh -3; chosen a wh -3; object VERB -2; parsed a wh -3
a close -4; object VERB -3
a closer -3; object VERB -2
a common -2
a competitive -3; object NOUN -2
a concerned 3; object NOUN 3
a confident 5; a in 3; a that 3; chosen a in 3; chosen a that 3; object NOUN 2; object VERB 2; parsed a in 3; parsed a that 3
a conservative -2
a consistent -2; a with -2; chosen a with -2; object NOUN -2; parsed a with -2
a critical 3; a of 4; a to -3; chosen a of 4; chosen a to -3; object NOUN 3; object PROPN 3; object VERB -4; parsed a of 4; parsed a to -3
a dependent -3
a different -2
a difficult -4; a to -3; chosen a to -3; object VERB -4; parsed a to -3
a diverse -2
a due -3
a eager 4; a to 4; chosen a to 4; object VERB 4; parsed a to 4
a effective -3
a eligible -3; a to -3; chosen a to -3; object VERB -3; parsed a to -3
a enough -3; a to -3; chosen a to -3; object VERB -3; parsed a to -3
a essential -2
a familiar 0; object NOUN -3
a first -3; a to -2; chosen a to -2; object VERB -3; parsed a to -2
a friendly -2
a guilty -2
a happy 0; a to 2; chosen a to 2; object VERB 2; parsed a to 2
a hard -4; a to -4; chosen a to -4; object VERB -4; parsed a to -4
a high -3
a hopeful 4; a that 2; chosen a that 2; object VERB 3; parsed a that 2
a hostile -2
a important -3; a clause -2; chosen a clause -2; object VERB -2; parsed a clause -2
a impossible -2
a incline 2; a to 2; chosen a to 2; object VERB 2; parsed a to 2
a interested 4; a clause 2; a in 4; chosen a clause 2; chosen a in 4; object NOUN 4; object VERB 2; parsed a clause 2; parsed a in 4
a involved -3; a in -2; chosen a in -2; object NOUN -2; parsed a in -2
a large -2
a likely -2; a that -3; chosen a that -3; object VERB -2; parsed a that -3
a low -3; object NOUN -2
a many -4; object NOUN -3; object VERB -2
a more -3
a much 0; a of -3; chosen a of -3; object NOUN -4; parsed a of -3
a narrow -2
a neutral -2
a old -2
a open 2; a to 2; chosen a to 2; object NOUN 2; parsed a to 2
a optimistic 2; object VERB 4
a pleased 5
a popular -4; object NOUN -2
a preposition 0; chosen a about 7; chosen a among -3; chosen a as -3; chosen a behind -2; chosen a for -4; chosen a from -3; chosen a in -4; chosen a of 4; chosen a than -4; chosen a to np -5; chosen a with 2; chosen a without -2; form finite -2; parsed a preposition -2; subject it -3; subject name 3; subject noun -4
a present -2
a primary -2
a proud 3
a qualify -2; object NOUN -2
a quick 3; a to 3; chosen a to 3; object VERB 3; parsed a to 3
a reluctant 4; a to 4; chosen a to 4; object VERB 4; parsed a to 4
a same -2
a satisfy 2; a with 2; chosen a with 2; object NOUN 2; parsed a with 2
a second -3; object NOUN -2
a set -3; a to -3; chosen a to -3; object VERB -3; parsed a to -3
a short -2; a of -4; chosen a of -4; object NOUN -3; parsed a of -4
a similar -3
a skeptical 5; object NOUN 4
a small -2
a steep -3
a strong -2
a successful -3; a clause -3; chosen a clause -3; object VERB -3; parsed a clause -3
a that 0; subject it -3; subject name 2
a third -3
a tough -2
a to 0; subject it -5; subject name 2
a true -5; object NOUN -3; object VERB -2
a unable -4; a to -4; chosen a to -4; object VERB -4; parsed a to -4
a unaware 2
a unclear -2; a clause 2; a wh -4; chosen a clause 2; chosen a wh -4; parsed a clause 2; parsed a wh -4
a unlikely -2; object VERB -2
a up -2; a for -2; chosen a for -2; object NOUN -2; parsed a for -2
a vocal 3
a wary 6; object VERB 5
a wh 0; subject it -7; subject person 2
a willing 2; a to 2; chosen a to 2; object VERB 2; parsed a to 2
a worth -2
a wrong 0; object NOUN -3; object VERB 2
after ADP 2
after ADV -3
after DET 2
after NUM -5
after PRON -3
after PUNCT -3
after SCONJ -3
after SYM -2
after X -4
after aboard 2
after abortion 2
after about 4
after above -2
after access -3
after accusations 2
after across -4
after action -4
after additional -2
after ads 4
after advantage -3
after again -3
after aim 4
after all -3
after allies 3
after almost -2
after alone -2
after alongside -2
after also -3
after amid -2
after among -2
after an 2
after and -3
after another -3
after apart 2
after apparent 2
after applause -2
after are -4
after arms -3
after as -3
after attention 3
after ballots -4
after bare 2
after based -2
after because -7
after before -2
after behind -2
after beside -2
after better -2
after big -2
after billionaire 4
after billions -3
after birth -2
after body -2
after both 2
after called -2
after calling 3
after campaign -6
after can -3
after care -2
after cases 3
after cash -2
after cheers -2
after class 3
after classified -5
after clear 8
after climate 2
after closely 3
after closer -3
after comments 2
after committee -4
after common -4
after companies -3
after compelled 2
after concern 2
after conservative -3
after constitutional -3
after consumption 2
after contributions -2
after control -3
after controversy -3
after corporate -2
after courses 2
after credit 3
after critics 2
after data -2
after debt -2
after decisively 2
after delegates -3
after detailed 2
after distance -2
after doubt 2
after doubts 3
after during -5
after earlier -3
after early 3
after easy 2
after economic -3
after effect -2
after either 2
after emails -4
after emissions -2
after employees -3
after enough -8
after even -5
after events 2
after ever -4
after every -4
after everything -4
after evidence 3
after expectations -2
after eyebrows -2
after face -2
after fake 2
after far -2
after fast -2
after federal -4
after fees -2
after fellow 3
after few 2
after fewer -3
after financial -2
after fire -2
after firm -2
after focus -3
after following -3
after forth 3
after forward 3
after free -2
after freely 3
after fresh 2
after from -5
after fuel -3
after fun 6
after funding -2
after funds -2
after further 2
after future -2
after getting -3
after giving -3
after golf 2
after good -4
after governor -2
after groups -2
after guilty 2
after gun -2
after guns 2
after half -2
after hands -3
after harder 2
after has -4
after have -3
after having -2
after he 4
after health -4
after heavily -2
after heavy -3
after help 2
after her 2
after here -2
after herself 2
after high 2
after higher -5
after his 3
after history -3
after home -4
after how 4
after hundreds -2
after if 2
after images 2
after immigrants -2
after in -2
after income -2
after increasing -2
after increasingly 6
after information 2
after inside 4
after instead 2
after interest -2
after internal -2
after international -3
after interviews -2
after into -3
after investment -2
after involved -2
after issue 6
after it 2
after jobs -3
after just -3
after labor 2
after large -3
after law -3
after laws 3
after legislation 2
after like -4
after likely -2
after limited 2
after list -2
after little 3
after local -3
after looking -2
after low -2
after lower -2
after made -2
after mainly -3
after mainstream -2
after many -2
after massive 2
after mate -3
after matters -2
after members -2
after millions -2
after money -6
after mostly -2
after much -2
after multiple 3
after narrowly 2
after near -4
after negative 2
after never 2
after new -2
after next -3
after no 6
after none 3
after not 5
after nothing 2
after now -3
after of 2
after office -4
after old -4
after online -2
after only -3
after onstage -3
after onto -3
after open -3
after opportunities -2
after or -8
after other 4
after otherwise -2
after outside -5
after over -2
after overall -2
after paid -3
after parents 3
after part -4
after particularly -2
after parties 3
after party 3
after paying -2
after people -4
after personal 2
after place -5
after plans 3
after policy -5
after political -6
after politically -2
after politics 3
after poor -2
after positions 3
after possible -2
after praise 2
after president -2
after presidential 3
after pressure -2
after presumptive -2
after pretty -2
after previously -3
after primary -3
after problems -2
after progressives -2
after public -4
after qualified -3
after questionable 2
after questions 2
after raising 3
after rates -2
after ready -4
after real -3
after reason 2
after reasons 2
after recently -2
after records -3
after regular 2
after remarks 2
after repeatedly 3
after requests -2
after resources -2
after respect -2
after rid 2
after right 4
after rights -2
after rivals -2
after rules -3
after safe -3
after said -3
after security -2
after sense -2
after sensitive -2
after services -2
after sharply 3
after she 4
after shelter -2
after shortly -3
after should -2
after signs 3
after simply -3
after so -2
after social -4
after someone -4
after something -2
after speaking -5
after specific 4
after specifically -3
after speech -4
after speeches -3
after spending 4
after staffers -2
after states 2
after stories 3
after strict -2
after students -3
after substantial -2
after such -3
after suit -2
after superdelegates -4
after support -2
after supporting -2
after sure -5
after sweeping 4
after taking 2
after talking 4
after tariffs 2
after tax 2
after taxes -2
after television -4
after tens -3
after terrorism 2
after terrorist -2
after terrorists -2
after than -7
after that 2
after their 2
after then 3
after they 3
after third -3
after this -2
after through -3
after throughout -2
after ties -2
after time -4
after to -2
after together -3
after too -2
after tough -2
after tougher 2
after towards -2
after traditional -2
after transcripts -3
after tribute 4
after trouble -3
after tunnels -3
after unclear -2
after undecided -3
after under -3
after universal 2
after until -4
after up -2
after upon 3
after us -2
after use 2
after users -3
after very -3
after veterans -2
after video 2
after violence -4
after virtually 3
after voters 4
after votes 2
after ways -4
after we 2
after weapons -2
after weeks -2
after were 2
after when -9
after where 2
after which -4
after while -4
after who -4
after why 3
after widespread -2
after will 2
after winners -3
after winning -2
after with -2
after within -5
after women 4
after won -2
after words 2
after work -4
after working -2
after worse -2
after yes 4
after yourself -2
aux appear 0; VBN -2
aux be 0; JJ -3; VBD -2; VBN -4
aux can 0; JJ -2; VB -4; VBN -4
aux could 0; JJ -4; VB -3; VBN -2
aux do 0; VB 3; VBG -2
aux have 0; JJ 4; VB -6; VBD -2
aux may 0; JJ -3; VB -4; VBG -2; VBN -2
aux might 0; JJ -2; VB -2; VBN -2
aux must 0; VB -2; VBN 3
aux remain 0; VBN 2
aux should 0; JJ 3; VB -4; VBG -4; VBN -6
aux will 0; NN -2; VB -2; VBD -3; VBG 3; VBN -4
aux would 0; NN -3; VB -2; VBN -4
before ADV -4
before CCONJ -3
before DET -7
before NOUN 3
before NUM -3
before VERB 2
before X -4
before a -2
before about -5
before account -2
before actually -2
before ad -2
before administration 3
before advisers 4
before advocates 5
before after 2
before against -4
before agency 4
before agents -2
before aggressively 4
before aide 2
before aides 3
before all 5
before allies 5
before almost -3
before already -2
before also 4
before analysts 2
before and 3
before announcement -2
before another 3
before any 2
before apartment -2
before apparent -2
before apparently -2
before are 3
before around 2
before as -8
before at -4
before attendees 2
before attention -4
before back -2
before backers -2
before bad -2
before be -5
before became -2
before begin -2
before begun -3
before being -5
before best -3
before better -3
before billionaire -2
before book -2
before both 3
before briefly -2
before bureau -2
before business -2
before businessman 2
before but 6
before by 3
before call -2
before campaign 2
before can -2
before candidacy -3
before case -2
before cases -3
before changes 2
before chief -3
before children -2
before class -2
before clearly 3
before coalition -2
before collective -2
before comments -6
before committee -3
before companies -2
before company 2
before consider -4
before considering -3
before consistently 4
before continued 4
before contractors -2
before controversial 4
before controversy -2
before convention -4
before conventions -2
before conversation 4
before corporations -2
before could -5
before countries -3
before couple 2
before court 3
before critics 3
before crowd -2
before debate -2
before deeply 4
before delegate -3
before delegates -3
before department 3
before desperately -3
before developer -4
before directly 4
before disproportionately -2
before district 2
before do 2
before documents -5
before does 2
before each 2
before early -3
before earnings -2
before economists 2
before economy -3
before either -2
before election -3
before email 2
before emails 2
before employee 3
before enough -4
before equally 3
before especially 4
before establishment -2
before evening 2
before evenly 4
before event -3
before exclusively -2
before executives 5
before experts 5
before explicitly 2
before extremely -3
before face -2
before failed -2
before family -5
before famously 2
before far -6
before father -3
before favorite 2
before feels -2
before fell -2
before felt 2
before field -2
before final -2
before firm -4
before firms 2
before first -2
before for -8
before forcefully 2
before found -2
before fourth -3
before frequently -2
before friend -2
before from -4
before full 2
before fully 2
before further 4
before future -2
before general 4
before generation 2
before goers -2
before good -2
before government -2
before governor 2
before governors -3
before ground -3
before had -3
before hall -2
before happily 3
before hardly -3
before harsh 2
before have 3
before health -4
before heavily -2
before help -2
before helped -3
before helps -2
before herself -2
before himself 4
before home -3
before how -2
before husband 2
before if -2
before immediately 2
before immigrants -3
before immigration -2
before include -2
before included -2
before including -2
before increasingly 5
before inevitably -2
before insiders 4
before interview -4
before into -2
before investigators 2
before investors 2
before issue 3
before issues -2
before it -2
before its -5
before jokingly 3
before judges -2
before just -4
before justice 2
before keep 4
before largely -3
before largest -2
before later 2
before latest -2
before law -4
before lawmakers 2
before laws 2
before leaders 5
before leadership -2
before leading 2
before least -3
before less 3
before liberals -2
before like -2
before line -2
before little 3
before longer -3
before made -2
before manager 2
before many 2
before market -2
before may -5
before me 2
before means -4
before measures -3
before media -5
before men -3
before moment -2
before money -3
before month 6
before months -5
before most -5
before move -3
before movement -4
before movie 2
before much -2
before must -2
before my 3
before nation -2
before national -2
before nations -2
before nearly -3
before necessarily -2
before negotiations -3
before neither 2
before networks 4
before never -6
before newly -2
before newspaper 3
before nightclub -2
before no -4
before nominee -3
before none -2
before nonetheless -3
before normally 2
before numbers -3
before of -3
before office 3
before official 3
before officially 5
before officials 3
before one 5
before ones 3
before only -3
before opening -2
before openly 2
before operatives 3
before or -3
before order 2
before organization 3
before organizations 2
before organizers 3
before originally 2
before otherwise -2
before out 2
before outlets 5
before over -2
before overall -2
before own -3
before paid -3
before particular 2
before parties 2
before past -3
before people -5
before personal -2
before personally -3
before phone -3
before political -5
before politically -3
before poll 9
before polls 2
before position -2
before positions -2
before possibly -3
before potentially -4
before president -2
before presidential -3
before previous 2
before previously 2
before primarily -3
before primary -4
before privately 3
before program -4
before properly -2
before proposal -2
before prosecutors 3
before protesters -2
before prove -2
before publicly 4
before question -3
before questions -4
before quickly 2
before quietly 2
before quite 2
before race -6
before rallies 3
before refugees -4
before relations -2
before relatively 2
before release 3
before remain 2
before remains -2
before remarks -5
before reportedly -6
before reporter 2
before reports 4
before representatives -3
before require -3
before response 2
before retail -2
before rights -3
before risks -2
before rivals 4
before room -3
before routinely -2
before rules -3
before ruling 2
before scandal -3
before screen -3
before season -2
before second -2
before security -2
before seem -2
before seemed -4
before seems -4
before seen -2
before senator -2
before senators 2
before seriously 4
before shirts -3
before should -2
before show -4
before significantly -3
before simply -7
before slightly -2
before so -3
before some 3
before somehow -2
before someone -2
before sometimes -5
before speaker 2
before specifically 4
before speeches -4
before spokeswoman 2
before staffers -3
before start -2
before started 5
before state 2
before statement 4
before statements 2
before states 2
before status -2
before stock -2
before stopped 3
before story 2
before strategists 5
before strategy 2
before strongly 2
before subsequently 3
before successfully -3
before suddenly 4
before support -4
before supported -2
before supporters 4
before survey 5
before surveyed 5
before surveys -2
before talk -4
before tax -4
before team 3
before term -2
before terrorism -3
before than -2
before the -7
before their 3
before them 2
before then 3
before there -2
before they -4
before thing -2
before third 4
before this -3
before through 2
before together 2
before too -5
before top -2
before toward -3
before truly -4
before tweet 3
before ultimately 2
before under -3
before union 2
before unions 2
before usually -4
before vastly -2
before very -2
before victories -3
before videos -2
before virtually -2
before vote -2
before voters 2
before was -6
before week 7
before well 4
before what -4
before when -5
before who -2
before whom 2
before widely -2
before women 2
before words 2
before world 2
before worth -4
before would -2
before years -4
before you -4
by 0; chosen as 4; form auxiliary -7; form passive 3; form past participle -3; parsed adverbial -3; parsed np -2; subject noun -2
class cognition 0; colon -2; frame against -2; frame because -2; frame colon -2; frame for -6; frame ing 2; frame of 2; frame quote -2; frame through 2; frame wh 2; frame with 3; ing 2; object ADP -3; object ADV 5; object NUM 3; object it 2; object none -2; object person 2; quote -2; subject it 3; subject name 3; subject none -4; wh 2
class communication 2; by 2; clause 2; colon 2; frame after -2; frame before -2; frame by 2; frame clause 2; frame colon 2; frame during -2; frame for 3; frame from -2; frame np that 3; frame np to 3; frame over -3; frame quote 2; frame to np 2; frame upon 3; frame with -2; np that 3; np to 3; object ADJ 3; object ADP -3; object INTJ 2; object SYM 6; object VERB 2; object it 2; object none -3; object person 3; quote 2; subject name 3; subject none -2; subject noun 2; subject person 3
class emotion 2; clause 2; colon -3; frame clause 2; frame colon -3; frame for 2; frame in -2; frame np that -3; frame other -2; frame to 2; frame to np -3; np that -3; object NUM 2; object PROPN -3; object VERB 2; object it 2; object person -2; other -2; subject none 2; subject noun 2; to 2
class other -3; clause -3; colon 2; frame about 4; frame above -2; frame across -3; frame against 3; frame around -3; frame as -2; frame before -3; frame behind 2; frame beside -2; frame between -2; frame clause -3; frame colon 2; frame during -3; frame for -3; frame in -2; frame into -3; frame mark -2; frame near -2; frame np -2; frame np to -2; frame of -3; frame onto -2; frame other -5; frame outside -2; frame past -2; frame quote -2; frame through -3; frame throughout -3; frame under -5; frame until -3; frame upon 2; frame verb -2; frame wh -2; frame while -2; frame without -2; mark -2; np -2; np to -2; object DET -2; object NOUN -3; object NUM -5; object PART -2; object PROPN -3; object SYM -5; object X -3; object it -2; object none -2; other -5; preposition -2; quote -2; subject it -3; subject none -3; subject noun -3; verb -2; wh -2
class perception 0; clause 2; frame about 2; frame across -2; frame after -3; frame clause 2; frame during -2; frame from -4; frame like -2; frame np to -2; frame quote -3; frame since -2; frame than -2; frame through -2; frame verb -3; np to -2; object ADJ -2; object ADP 3; object ADV -3; object NUM -5; object it -2; object none -3; object person 2; preposition -2; quote -3; subject it -5; subject none -3; subject person 2; verb -3
class social -3; clause -4; colon -3; frame after -3; frame along -2; frame among -3; frame as -7; frame at 2; frame behind -3; frame between 3; frame clause -4; frame colon -3; frame out -3; frame over 2; frame quote -2; frame that -2; frame under 2; frame verb -2; frame wh -2; frame with -4; object ADP -2; object NOUN -2; object SYM -3; object it -3; object none -2; object person -2; preposition -2; quote -2; subject it -5; subject none -4; subject person -2; that -2; verb -2; wh -2
clause 0; chosen that 4; chosen to 2; form auxiliary 3; form finite 2; form participle -4; form past participle -4; form progressive 3; form to -3; parsed adverbial -5; parsed np to 2; parsed predicate -4; parsed that 6; subject it -3; subject name 2; subject none -4
colon 0; chosen colon 2; form finite 2; form participle 3; form passive -2; form past participle -4; parsed clause 2; subject name 5; subject none -4
frame a about 7
frame a among -3
frame a as -3
frame a behind -2
frame a for -4
frame a from -3
frame a in -4
frame a of 4
frame a than -4
frame a to np -5
frame a with 2
frame a without -2
frame about 3
frame above -2
frame across -4
frame after -3
frame against 3
frame alongside -2
frame as -3
frame before -3
frame beside -2
frame despite 2
frame down -2
frame during -4
frame from -3
frame in -2
frame inside 2
frame into -3
frame like -4
frame mark -2
frame n about 4
frame n after -3
frame n against 2
frame n as -3
frame n at -3
frame n behind 3
frame n between -2
frame n by -4
frame n clause -4
frame n during -4
frame n for 2
frame n from -5
frame n in -6
frame n including -3
frame n into -2
frame n over -4
frame n to -2
frame n to np -2
frame n toward 3
frame n with -3
frame n within -2
frame near -3
frame once -2
frame onto -3
frame other -2
frame outside -4
frame than -4
frame through -2
frame throughout -3
frame toward -2
frame under -3
frame until -4
frame upon 3
frame verb -2
frame while -4
frame within -3
ing 0; form auxiliary 2; form participle -4; form passive -3; form progressive 3; parsed clause 3; parsed none -3; subject it -2
mark about -8
mark against -5
mark although 3
mark among -3
mark at -5
mark for -4
mark from -3
mark if -5
mark in -2
mark instead -2
mark into -2
mark like -3
mark of -4
mark on -3
mark once -2
mark over -5
mark that -9
mark through 2
mark to -2
mark toward -3
mark under -3
mark whether -6
mark while 5
marks false 0; true -7
marks true 0; true 4
mark 0; chosen according -2; chosen because 4; chosen before -3; chosen for 2; chosen ing -8; chosen on -3; chosen that 5; chosen though -2; chosen to 7; chosen wh 2; chosen with 2; form auxiliary -3; form participle 4; form passive -3; form progressive -5; parsed adverbial -2; parsed by 2; parsed clause 3; parsed none -8; parsed predicate -3; parsed that 3; parsed wh 6; subject it -3
n ability -4; chosen n to -4; n to -4; object VERB -4; parsed n to -4
n action -2
n administration -2; object VERB -2
n agreement -3; object VERB -3
n aide -2
n announcement 2; chosen n of 3; n of 3; object NOUN 2; parsed n of 3
n appearance -3; chosen n on -2; n on -2; object NOUN -2; parsed n on -2
n approach -3; object NOUN -2
n argument 3
n assertion 4; chosen n that 4; n that 4; parsed n that 4
n attack 5; chosen n on 5; chosen n to 2; n on 5; n to 2; object NOUN 2; object PROPN 4; object VERB 2; parsed n on 5; parsed n to 2
n audience -2
n ban 2; chosen n on 2; n on 2; parsed n on 2
n battle -2; object PROPN -2
n belief 2; chosen n that 2; n that 2; object VERB 2; parsed n that 2
n bid -5; chosen n for -3; n for -3; object NOUN -2; object PROPN -2; parsed n for -3
n book -2
n by 0; chosen n by -4; form noun -4; parsed n by -4; subject it -2; subject name -2
n call 3; chosen n for 3; chosen n to 2; n for 3; n to 2; object NOUN 2; object VERB 2; parsed n for 3; parsed n to 2
n campaign 0; chosen n against 3; chosen n for -3; n against 3; n for -3; object NOUN -2; parsed n against 3; parsed n for -3
n candidacy -2
n candidate -4; chosen n to -3; n to -3; object VERB -4; parsed n to -3
n case 5
n challenge -2
n chance -3; object VERB -2
n chief -2; chosen n of -2; n of -2; object NOUN -2; parsed n of -2
n choice -2; object NOUN -2
n claim 4; object NOUN 3
n clause 0; chosen n clause -4; form noun -4; parsed n clause -4; subject it -5; subject name -3; subject none -2
n comment 0; object NOUN -2; object PROPN 2
n commitment 3; chosen n to np 2; n to np 2; object NOUN 2; parsed n to np 2
n contest 0; object PROPN -2
n convention -2
n country -3; object NOUN -2
n criticism 3; chosen n of 4; n of 4; object PROPN 4; parsed n of 4
n critique 2; chosen n of 2; n of 2; object NOUN 2; parsed n of 2
n crowd -2
n debate 0; object NOUN -3
n decision 3; chosen n to 3; n to 3; object VERB 3; parsed n to 3
n delegate -2
n desire 2; chosen n to 2; n to 2; object VERB 2; parsed n to 2
n director -2; object NOUN -2
n discussion 2
n doubt 3; chosen n that 3; n that 3; parsed n that 3
n effort 0; object NOUN -2
n election -2
n endorsement 3; chosen n of 3; n of 3; object PROPN 4; parsed n of 3
n evidence 3; chosen n to 2; n to 2; object VERB 3; parsed n to 2
n exchange -2
n fact -3; chosen n clause 2; chosen n that -6; n clause 2; n that -6; parsed n clause 2; parsed n that -6
n fight 0; object PROPN -2
n focus 2
n group -3; object VERB -2
n handle -3; chosen n of -3; n of -3; object NOUN -3; parsed n of -3
n history -2; object NOUN -2
n idea -4; chosen n that -2; n that -2; object VERB -2; parsed n that -2
n inability -3; chosen n to -3; n to -3; object VERB -3; parsed n to -3
n inclination 4; chosen n to 4; n to 4; object VERB 4; parsed n to 4
n interview -2
n issue -2
n language -2
n lead -3; object NOUN -2
n legacy -2
n legislation 2; chosen n to 2; n to 2; object VERB 2; parsed n to 2
n line 2
n man -3
n margin -2; object NOUN -2
n meeting 0; object VERB 2
n member -3; chosen n to -3; n to -3; object VERB -3; parsed n to -3
n month 2
n network -2
n nominee -3; object VERB -2
n notion 2; chosen n that 2; n that 2; object VERB 2; parsed n that 2
n number -2
n opposition 3; chosen n to np 3; n to np 3; object NOUN -3; object PROPN 3; parsed n to np 3
n order 4; chosen n to 2; n to 2; object VERB 2; parsed n to 2
n part -2; object VERB -2
n party -2
n path -2
n people -2
n person -2; chosen n to -2; n to -2; object VERB -2; parsed n to -2
n place -2; object VERB -2
n plan 2; chosen n for -2; chosen n to 3; n for -2; n to 3; object NOUN -2; object VERB 3; parsed n for -2; parsed n to 3
n platform -3
n pledge 3; chosen n to 3; n to 3; object VERB 3; parsed n to 3
n policy 0; object PROPN 2
n popularity -2; object NOUN -2
n position 0; chosen n to -2; n to -2; object VERB -2; parsed n to -2
n possibility -3; chosen n that -3; n that -3; object VERB -3; parsed n that -3
n preposition 0; chosen n about 4; chosen n after -3; chosen n against 2; chosen n as -3; chosen n at -3; chosen n behind 3; chosen n between -2; chosen n during -4; chosen n for 2; chosen n from -5; chosen n in -6; chosen n including -3; chosen n into -2; chosen n over -4; chosen n to np -2; chosen n toward 3; chosen n with -3; chosen n within -2; form noun -3; parsed n preposition -3; subject it -2; subject name -2
n presence 0; object NOUN -2
n president -2
n primary -2; object PROPN -2
n promise 0; chosen n to 2; n to 2; object VERB 2; parsed n to 2
n proposal 5; chosen n to 3; n to 3; object NOUN 4; object VERB 3; parsed n to 3
n question 2; object VERB 3
n rating -3; object NOUN -2
n record 0; chosen n on -2; n on -2; parsed n on -2
n relationship -2; chosen n with -2; n with -2; parsed n with -2
n reminder -3; chosen n that -3; n that -3; parsed n that -3
n request 0; object VERB -2
n response 3; chosen n to np 2; n to np 2; object VERB 2; parsed n to np 2
n right -2; chosen n to -2; n to -2; object VERB -2; parsed n to -2
n rival -2
n role -4; object NOUN -2
n run -2
n search -2
n secretary -3; chosen n of -2; n of -2; object NOUN -2; parsed n of -2
n server -2
n share -2; chosen n of -2; n of -2; object NOUN -2; parsed n of -2
n show -3
n speech 0; chosen n to 2; n to 2; object PROPN -3; object VERB 2; parsed n to 2
n stance -3; chosen n on -2; n on -2; object NOUN -2; parsed n on -2
n state -3; chosen n of -4; chosen n to -2; n of -4; n to -2; object PROPN -4; parsed n of -4; parsed n to -2
n statement -5; chosen n about -2; n about -2; object NOUN -3; parsed n about -2
n suggestion 4; chosen n that 3; n that 3; object VERB 3; parsed n that 3
n support 2; chosen n among -2; chosen n behind 3; n among -2; n behind 3; object PROPN 2; parsed n among -2; parsed n behind 3
n supporter -4; object NOUN -2; object VERB -2
n system -2
n tendency -2; chosen n to -2; n to -2; object VERB -2; parsed n to -2
n that 0; subject name 3; subject none -2; subject noun -2; subject person 2
n tie -2
n time -5; chosen n to -3; n to -3; object NOUN -2; object VERB -4; parsed n to -3
n tool -2
n to 0; chosen n to -2; form noun -2; parsed n to -2; subject it 3; subject none -2; subject noun -3
n track -2; chosen n to -2; n to -2; parsed n to -2
n trip -2
n unwillingness 3
n use -5; chosen n of -4; n of -4; object NOUN -4; parsed n of -4
n victory -3; object PROPN -2
n view 4; chosen n of 2; n of 2; object NOUN 4; parsed n of 2
n voter -2; object VERB -2
n vote 0; chosen n for 2; chosen n to -2; n for 2; n to -2; object NOUN 3; object VERB -3; parsed n for 2; parsed n to -2
n vow 2; chosen n to 2; n to 2; object VERB 2; parsed n to 2
n way -5; chosen n to -4; n to -4; object NOUN -2; object VERB -4; parsed n to -4
n wh 0; subject none -2
n win -3; object NOUN -2; object PROPN -2
n work -4; chosen n to -2; n to -2; object NOUN -2; object VERB -2; parsed n to -2
n year -3; object NOUN -2
np that 0; chosen ing 4; chosen np -2; chosen that 2; form past participle 2; form to -2; parsed none -2; parsed predicate -2; parsed that 2; subject it -4; subject name 3; subject none -3
np to 0; chosen to -3; form participle -2; form passive -2; form past participle 3; parsed adverbial 2; parsed none -2; parsed predicate -4; parsed to 3; subject it -3; subject name 2; subject none -4
np 0; chosen about 4; chosen after -5; chosen as -4; chosen at 6; chosen by -2; chosen for 2; chosen in -3; chosen ing -2; chosen into -3; chosen of -3; chosen that 2; chosen to 3; chosen wh -2; chosen with 3; form passive -4; form past participle 4; parsed adverbial -4; parsed clause 3; parsed none -4; parsed np to 2; parsed preposition -8; parsed that 3; parsed wh -6; subject none -4
object ADJ 0; np 3
object NOUN 0; a preposition -3; n preposition 2; np that 2; preposition -3
object NUM -2; clause 2; n preposition -3; np to 3; preposition -4
object PROPN -2; a clause -3; a preposition 2; by -2; colon -2; mark -3; preposition -2; verb -3; wh 2
object SYM 0; preposition -2
object VERB -5; n to -2; preposition -2
object X -5; preposition -3
object a -2; np 2
object abandon 2
object ability -4; np to -3
object able -3
object abolish 2
object abortion 0; n preposition 2
object accept 3; that 3
object access -3; np -3
object accusation 2; np 2
object acknowledge -2
object action 2; np 3
object activist -2
object act 0; to 2
object ad 4; np 2
object add -5; mark -9; preposition -5
object address 2; to 5
object admit -3; to 2
object adopt 2
object adult -2; np -2
object advance -3
object advantage -5; np -4
object adversary -3; np -2
object advertise -2
object advice 4; np 2
object adviser -6; np -5; preposition -2
object advocate 2
object affair -2
object affirm 4
object afternoon -4; np -4
object agency 2
object agenda 0; preposition 3
object agent 0; np -2
object age 0; preposition -2
object ago -2; preposition -2
object agreement 3; np 4
object agree 0; clause -2
object ahead -3; np -2
object aid -3; np -2
object aide 2; np 2; preposition 2
object airwave 0; preposition -2
object air 0; preposition -3
object allegation 4; np 4
object allegiance 2; np 3
object alliance -2
object alternative 0; np -2
object ambassador -2
object american -2
object amount 2; np 3; preposition -2
object analysis -3; preposition -2
object analyst -4; np -3; preposition -2
object anger -2
object announcement 2; preposition -3
object announce 0; preposition -3
object anonymity 2
object another -2; np -2
object answer 6; np 4; preposition 3; to 3
object anxiety 2; np 2
object anything 0; np -5
object any 0; np 2
object ap -4; preposition -2
object apology 5; np 5
object appeal -2; n to -2; np -2; preposition -3
object appear -3; n to 2; np -2; that 2; to -2
object appetite -2
object applaud 2
object applause -3; np -2
object applicant -2
object approval 2; np 4
object area -2; preposition -3
object argue 0; mark -2
object argument 7; np 6
object arm -5; np -4
object army -4
object arrangement -2
object array 2
object arrest 3
object arrival -2
object article 2; np 4
object as -2
object ask 0; clause 2; mark -3; preposition 2; wh -5
object aspect 3
object assault 4; np 5
object assessment 4; np 4; preposition 3
object asset -2
object assist -2
object assumption 2
object assurance 3
object assure 3; to 3
object asylum 2; np 2
object attack 4; n preposition 2; np 3; np that 2; to 2
object attempt -3; np to -2
object attention 3; np 6; preposition -2
object attitude 3
object attorney -3; np -2; preposition -2
object attract -4; to -3
object attribute 3
object audience 0; np -4; preposition -2
object author -2; np -3
object average -2
object avoid -2
object award -4; np -3
object aware -2
object back 3; n to -2; np 2; preposition 4
object backer -3
object backing -2; np -2
object backlash -3; np -2
object bad -2; np -2
object ball -2; np -2
object ballot -5; np -5; preposition -2
object bank -3; np -3; preposition 2
object banker -2
object ban 0; np 3; to -7
object bar -3; preposition -2
object bare 2
object base -4; np -2; preposition -2
object bash -2
object battle 0; preposition -3
object bearer -4
object beat 2
object become -2; ing -3; that -2; to -2
object beer -4
object begin 0; that 2
object behalf 0; preposition -4
object belief 0; np -3
object believe 3; clause 2; preposition -2; wh 2
object bench 2
object benefit -2; np -2
object bet -3
object betray 2
object be 0; a clause -3; mark 4; verb -2; wh -3
object bias 3
object big 0; np -2
object bill 6; by 3; n preposition 2; np 6; np that 2; preposition -3
object billion -2
object billionaire 3; np 2
object bind -2
object biography -2
object birth -3; np -2
object bit -2; np -2
object blame 4; np 4
object blessing 2; np 2
object blow -3; np -3
object board 0; preposition -3
object boast 2
object body -2
object bolster -3
object bomb 3
object book -2; preposition -3
object boost -4
object boo 0; np -2
object border -2; np -4; preposition -3
object boutique -2
object boycott 4; n to 2
object brand -2; np -2
object break -4
object bridge -3
object briefing -2
object bring 3; n to -2; preposition 3; to 4
object broadcast 0; preposition -3
object brother 4; preposition 4
object budget -2
object build -3; ing -3
object bully 3
object bury 2
object business -3
object businessman 2; np 2
object button -2
object buy -2; to -4
object calculate 2
object calculation -2
object calendar 2
object call 2; a to -3; ing 3; n clause -2; preposition 2; to 3; verb -2
object calm -4; to -3
object camera -5; preposition -3
object campaign -2; clause -2; ing -3; n preposition -4
object candidacy 3; preposition 3
object candidate 0; a preposition -3; n preposition 5; np -2; preposition 3
object capability 2
object capitalize -3
object card -5; np -3
object career 0; preposition 2
object careless 2
object care 0; clause -2; np 2
object case 4; np 3; np that 5; preposition -4
object cash -2
object casino -2
object cast 0; to 2
object category -2
object caucus -4; np -2; preposition -3
object cause 3; np 3
object celebration -2
object celebrity -3; np -3
object cell -2
object cent -2; np -2
object center -3
object century -3
object chairman 0; np 2; preposition -2
object chairwoman -3
object chair 0; np -2
object challenge 2; np 2
object challenger 2
object chamber -2
object champion 3
object change 0; np 2; that -2
object channel -3
object chant 3; preposition 4
object chapter -3
object character 2
object charge 0; np 2
object charity 0; preposition 2
object check -3
object cheer -6; preposition -4
object choice 2; preposition 2
object church -2
object circumstance -3
object cite -4; mark -3
object citizenship -2; np -2
object city -4; np -2; preposition -2
object claim 2; mark -3; np 3
object clarify 3
object classified -2; np 2; verb -2
object clearance 2
object clear 0; np 3
object clinch -4; to -2
object clip -3; np -2
object cloning -2; np -2
object close -3; n to -2; to -3
object closer -3; np -3
object club -2
object coal -3
object coalesce -3
object coalition -2
object code -2
object collapse -2
object colleague -4; np -3
object collection -3; np -3
object college -4; np -2
object column -4; np -2; preposition -2
object combat 3
object comeback 0; np -3
object come 0; a clause -2; a to -2; clause 2; mark -2; that 3; to -2; verb -2
object comfort -3
object comment 7; by 2; n preposition 3; np 4; to 6
object commit 2
object commitment 3
object committee -3; preposition -2
object common -2
object communication -2
object community -2
object company 0; np -5
object compel 2; verb 2
object competition -2; np -2
object complain 2
object complaint 0; np 4; np that -2
object complication 2
object compound -2
object computer -2; np -2
object concern 2; np that 3; preposition -2
object conclude 2
object conclusion 0; np 2; preposition -2
object condition -3; preposition -2
object condolence 2; np 2
object conduct -2
object conference -6; np -5; preposition -3
object confidence 0; np -2
object confident 4; np 4
object confirm 2
object conflict -2
object confront 2
object confrontation -2
object connect -2
object connection 4; np 4
object conscience 2; np 2
object consensus 3
object consequence 2
object conservative 0; np -3
object consider 2; mark 3; n to -2
object constitution -3
object contender 0; np 2
object content -2
object contest -4; n preposition -3; np -4
object continue 0; preposition -2; to 4
object contradict 3
object contrast 4; np 3; preposition -2; verb 2
object contribution 0; np -4
object control 0; clause -2; n preposition 3; np -4; to -3
object controversy 2; preposition 2
object convention -4; clause -2; n preposition -3; np -2; preposition -2
object conversation 0; np -2
object convince 5; to 2; verb 3
object coordinate 3
object copy -2
object core -2
object corporation -2
object cost -2; np -3
object counter 4; to 2
object country 0; np -2
object county -3
object couple -2
object course 2; n preposition -2; preposition 2
object court 0; np -2; preposition -3
object coverage 2
object crack 0; np -2
object create 0; n to 3; np -2
object creation 2
object credential -5; np -4
object credibility -2; np -2
object credit 4; np 3
object crisis 0; np 2; preposition -2
object critic 2; np 2
object critical -2
object criticism 3; np 3
object criticize 3; preposition 3
object critique 4; np 4
object crowd -4; np -2
object crush -4
object culture 0; np 2
object cure -3
object customer -2
object cut -2
object cycle -2
object damage 2; np 3
object danger 2; preposition 3
object date -2
object datum -6; preposition -5
object daughter 0; np -2
object day -3; np -2; preposition -3
object deadline -2
object deal 2; clause 2; np 2; preposition 3; quote -2
object death 2; np 2; preposition -2
object debate 2; a preposition -2; mark -2; np 3; preposition 2
object debt -2
object decade -4; preposition -3
object decide 0; to 2
object decision 0; np -4; np to 2; preposition 3
object declaration -2
object declare 2
object decline -2
object defeat 0; a to -4; n to -3; preposition 4
object defend 3; n to 2; preposition 2; to 2
object defense 4; np 5
object deficit -3
object define 3
object delegate -6; clause -2; np -7; preposition -4
object deliver 0; to -3
object democracy -2; np -2
object demonstrate 2; to 4
object deny 2; preposition 2
object deploy 2
object deportation 3; np -2
object describe 5; a to 3
object description 2; np 3
object deserve 2
object detect -2
object deter -3
object determine -3; n to -3
object develop -2
object development -5; np -3; preposition -3
object device -2
object differ -2
object different 3
object dig 4
object digit -3
object dinner 2
object diplomat -2
object direct 2
object direction -2
object director -3; np -3
object disagree 2
object disaster 2
object disclosure -2
object disconnect -4
object discourse 0; np -2
object discrimination -4; np -2
object discuss 2; to 2
object discussion 2; np 2
object dislike 2
object dismantle -3
object dismiss 2
object display -3
object distance -3; np -3
object distinction 4; np 3
object distribute 2
object district -2
object divide -3; np -2
object division -2; np -3
object do -2; a to 2; mark 5; n clause -2; n to -5; np -3; that 2; wh -3
object document -4; by -2; np -3
object dog -2
object dollar 2; np 2; preposition -2
object domain 2
object dominance -2
object dominate -4; to -3
object donate -2
object donation 0; np -3; preposition 2
object donor 0; preposition -2
object door -5; np -4; preposition -2
object doubt 5; np 2; np that 3
object downside 2
object dozen 2
object draft 2
object draw -4; n to 2; to -4
object drive -2; n to -2; np -2
object drop 2; clause 3
object each -2
object earn -2; to -3
object earning 3
object easy 2
object economy -3; np -2; preposition -2
object edge -4; np -3
object editorial 3
object effect -2; np -2
object effort 2; np 3; np to -2; preposition 3
object election 0; a preposition -2; clause 2; n preposition -2; preposition -2
object electorate 0; np -3
object eligible -2
object email -2; by -2; n preposition -2; preposition -2
object embassy -2
object embrace 3; to -2
object emphasize 4
object employee -2; n preposition -2; np -2
object end -2; clause -2; np -2; to 3
object endorse 3; to 4
object endorsement 2; preposition 3
object enemy -2; np -2
object energy -2; np -2
object enough -2
object ensure -2; to -2
object episode -2
object era -2
object error -2
object erupt -2
object establish -2
object establishment 2; preposition 3
object estimate -2
object ethic 2
object evangelical -3
object evening -4; np -2; preposition -2
object event -3; np -2; preposition -5
object everything -5; np -2
object evidence 6; np 2; np that 2; preposition 2
object example 6; np 4; preposition 2
object exception -2
object exchange -3
object executive -5; np -5; preposition -2
object exercise -2
object exit 0; np -2
object expand 0; clause 2
object expect 4; that 2
object expectation 4; np 4
object experience 3; np 2
object expert -3; preposition -2
object explain 3; to 6
object explanation 2
object exploit 4; n to 3
object express 5
object extend -2
object extremist -3
object eye -5; np -2; np to -3
object eyebrow -2; np -2
object face -4; np -3; preposition -2; to -4
object facility -2
object fact 2; by 2; np 3; np that -3
object factory -2
object failure 3
object faith 0; n preposition 2
object fall 0; clause 2; preposition -2; that 3
object false -2
object familiar -2
object family 2
object fan 0; preposition 2
object far 2
object fate -2
object father -2; np -4
object favor 7; preposition 6
object fear -2; np -3; preposition 2
object feature -5
object fee -6; np -5
object feel 3; mark 2; that -2
object feeling 2; np 3
object fence -3
object field -2
object fifth -3
object fight -2; n to -2; np -2
object fighter -2; np -2
object figure 2
object file 0; preposition 2
object filibuster 0; np 2
object filing -4; preposition -4
object fill 0; to -2
object finance -2; np -4
object find -4; mark 3; that -2
object finding 3
object finish -2
object firearm -2
object firewall -2
object fire 0; np 2; preposition -2
object firm 0; preposition -2
object first 2
object fix 2
object flight -2
object flood -3
object floor -2; preposition -3
object fly 2; preposition 2
object focus 6; np 4; that 2; to 3
object follow 0; ing -2; to -2
object foot -3; np -2
object force 0; to 2
object forecast 3
object foreigner 3
object former -2
object form 0; to -3
object free -3; np -3
object freedom 2
object friend 0; np -3; preposition 2
object front -2; preposition -3
object frontrunner 0; np 2
object frustrated 2
object frustration 4; np 2
object fuel -4
object fulfill -2
object fun 4; np 5
object fund -2; np -3; np to -2
object funding 0; np -4
object fundraise -3; preposition -3
object fundraiser -2
object fury -3; np -2
object gaffe -2
object gain -3
object game 0; preposition -2
object gather -2
object gathering 0; preposition -2
object gear -2
object gender 0; np 2
object get 0; a clause 2; a to 3; clause 2; ing -3; mark 3; n to -5; np -2; preposition 2; to -2
object girl -4
object give -2; clause 2; ing -3; preposition -2; verb -4
object glove -2
object go -2; by -2; mark 8; preposition -3; that -2; to -4
object goal 0; np -4
object good 0; preposition 2; wh 2
object government -2; by 2; clause -3; np to -2; preposition -2
object grab -4; a preposition -2
object grant 2
object green -4
object ground 0; np 3; preposition -3
object group -3; n preposition -2; preposition -3
object grow -4; that 2; to -5
object growth 0; np -2
object guarantee -2
object guard -3; np -2
object guideline -2
object guilty -2; np -2
object guy 2
object habit -2
object hack 3
object half -2; preposition -2
object halt -3
object hammer -2
object hand -4; np -6
object handful -2; np -2
object handle 4
object happen 0; to -2
object hard 0; np -2
object hat -2
object hate 4
object have 0; a clause -3; a that 3; a to -2; ing -3; mark 2; n clause -2; n to -3; preposition 2; verb -2
object he 2; by 3
object head -4; np -2
object headline -3
object headquarters -3
object hear 4
object hearing 0; np -3
object heart -4; preposition -3
object hell -2
object help 0; a to -3; clause 2; mark 4; n to -4; preposition 3; that -2
object herself 2; np 2
object highlight 2
object high 0; that 2
object hike 3
object him 2; n preposition 3; preposition 2
object history 0; np -2; preposition 3
object hit 0; to -3
object hold -3; n to 2; preposition -4
object home -2; np -5
object honor -2
object hope 2; mark 2
object hopeful 4
object host 0; np -4; preposition 2; to -2
object hotel -2
object hour -4; np -2; preposition -4
object house -5; np -2; preposition -3
object how 0; preposition 3; wh -3
object hundred -2; np -2
object hurt -2; clause -2
object husband 0; np -3; preposition 2
object idea 6; np that 2; preposition 3
object identify 3; to 3
object ignore 2
object image 2; np 3; preposition -3
object immigrant 5; preposition 2
object immigration 0; n preposition 2; np -3
object implement -3
object implementation 2
object implication 3
object imply 3
object import -2
object important 0; clause -2
object impose 4; to 2
object impossible -3
object impress 2
object impression 3
object improve 2; n to 2
object improvement 2
object incident 3; np 3
object inclination 2; np to 4
object include 0; clause 2
object increase 0; ing -2; np 3
object independent 3; np 2
object industry -5; np -3; preposition -3
object inequality 2
object inflation -2
object influence 0; n to -2; to -2
object information 2; np 4
object initiative -3; np -3
object insist 2
object inspire -2
object instance 3; np 2
object insult 2; np 2
object insurance -3; np -2
object integrate -4
object intelligence -2
object intend 2; clause 2
object interaction 0; np -2
object interest 3; np 3
object interested 3
object interfere -2
object interrupt -3
object intervene -3
object intervention 2
object interview 0; np -2; preposition -2
object invest -4; n to -2
object investigation 0; preposition -2
object investment -2; np -3
object investor -5; np -3; preposition -2
object invoke -2
object involved -3; np -2
object ire -3; np -2
object issue 2; clause -2; np 2; np that 3; preposition 3
object itself -2; np -2
object job -3; np -6; preposition 2
object join 0; n to -3
object joke 3; np 7
object journalism 2
object journalist -2
object judge 0; np 3
object judgment -2; np -4
object justice 0; clause -2
object justify 4
object keep 2; n to -2; to 4
object kick -2
object kid -2
object kill -4; preposition -2; to -5
object kind -3; preposition -3
object know 4; that 3; to 3
object label -2
object labor -2
object lack 0; np -2; preposition 2
object land -3
object language 3; np 3
object large -2
object later 0; np -3
object laugh -4
object launch -2
object law 2; by 3; n preposition -2; preposition 3
object lawsuit 0; by -2; preposition -2
object lawyer -2; preposition -2
object lead -2; clause 2; np -3; preposition -2; that 3; to -3; verb 2
object leadership 0; clause -2
object leader 0; np to 3; preposition -5
object learn -2
object leave -3; a to -2; np -2; preposition 2; to -2; verb -2
object length 3; preposition 5
object lesson 4; np 3
object letter 2; np 3; preposition 2
object let 0; mark 2; to -3
object level -2
object leverage -3
object liability -2; np -2
object liberal 2; clause 3
object license -2; np -2
object lie -2
object life -6; np -4
object light 3; np 2
object likely 3; clause 2; that 3
object like 0; clause -3; np 2
object limit -2; to -2
object line -2
object link 4; np 2
object list 0; np 2
object loan 0; preposition -2
object lobbyist -2
object location 2; np 2
object look 0; ing -3; np 3; preposition 2; to 2; wh -3
object loophole 2
object lose 2; np 2; preposition 2; to -2; wh 3
object loser -2
object lot -2
object loud 0; np -2
object love -2
object lower -2
object loyalty 0; np -2
object machine -2
object mad 2
object maintain -4; to -2
object majority -3; np -2; preposition -2
object maker -2
object make 0; a to -2; n to -3; np -3; quote -2; wh 3
object manage -2
object many 0; by -3
object man 0; np 2
object margin -7; by -3; np -4
object mark -4; preposition -2; that 2
object market -2; np -3
object marriage 2; n preposition 3; preposition -2
object mass 2; preposition 3
object massacre -2; preposition -2
object match -3
object matchup -2
object material 0; np 4; verb -2
object math 0; np -2
object mayor 0; preposition -2
object mean 0; np -2
object measure 2; np that 2; np to -3
object medium 3; np 2
object meeting -2; preposition -4
object meet 0; that 4; to -2
object member -4; np -5
object memo -2
object memoir -2
object memory -3
object mention 4; np 8
object merger 2; np 2
object message 5; clause 3; np 6; np that 2
object microphone -4; np -4
object middle -2
object midnight -2; preposition -2
object military -3; np -2
object million -4; np -3
object mind 0; np 2; preposition 2
object minimum -2
object minister 2
object minute -5; np -2; preposition -4
object miss -2
object missile -3
object mistrust -2
object mix 2
object mock 2
object model 3
object moderate -2
object moderator 2
object mogul 2
object moment -2; preposition -3
object momentum -3
object money -5; np -5
object month -3; clause 2; np -4; preposition -3
object mood 0; np -2
object morning 0; np -4; preposition 2
object most 0; preposition -2
object mother -2
object mount -4
object movement -2; np -4; preposition 2
object move 0; clause -3; n to -2; preposition 3; that 2
object movie -3
object much 0; preposition -2
object murder -2
object muslim 2
object name 0; by -2
object nation -2; np -3
object necessary 3
object need 0; clause -3; preposition 5; that 4; verb -2
object negotiate -4
object nervous 2
object network -3; preposition -3
object news 2; preposition 4
object next -2
object night -6; n preposition -3; np -3; preposition -2
object nominate 4
object nomination -2; clause -2; n preposition -6; preposition -3
object nominee 2; a preposition -2; n preposition 2; preposition 2
object none -4; np 2; preposition -6
object note 0; mark -5; np 2
object nothing 0; np 2
object notion 3; np that 3
object now -2; preposition -2
object number 0; np -2; preposition -2
object observer -2
object obstacle -3; np -2
object obtain -5
object off -3
object offering 2
object offer 0; np 2; that 2; to 3
object office -7; np -4; preposition -3
object official -3; np -2
object old -2; np -2
object one 0; np -3; preposition 3
object open 2; np 3
object opening -4; np -2
object operation 0; np -3
object operative 2
object opinion 6; np 6
object opponent 0; np -2
object opportunity -4; np -3; np to -3; preposition 2
object oppose 4
object opposite 3; np 3
object opposition 3; preposition 4
object organize -5; to -2
object organizer -3
object orthodoxy -3
object others -2
object oust -4
object outcome 2
object outlet -3; np -3
object outrage 2
object outsider 2
object outsource 2
object ovation -2
object over 2
object overcome -2
object overhaul 4
object overstate 2
object overtake -2
object overthrow 2
object own 2; np 2
object owner -3; np -2
object package 2
object pac 0; np 2
object page 0; np -3
object pain 3
object paint 2
object panel -2; np -2
object paper 0; np 2; preposition -2
object parent 3
object partner -3; np -3
object party 0; np to 2
object part 0; mark -3; np -4; preposition 2
object passage -2; np -3
object passion -3; np -2
object passport -2
object password -2; np -2
object pass 0; n to -2; to -3
object pattern -2
object pay -3; a to -2; ing -2; np -2; preposition -3; to 3
object payment 0; np 2
object people 0; a preposition 2; ing -2; n preposition -2; np -2
object percent -9; by -2; np -3; preposition -6
object period 0; np 2
object personnel 2; np 2
object persuade 2; to 3
object petition 4
object phase -2
object phone -4; np -2; preposition -2
object photograph 2
object phrase 2
object pick 0; preposition 3; to -3
object picture -2
object piece 2
object pit -2
object pivot -4
object place 0; np -5; preposition -3; to 2
object plan 5; a preposition 2; by -2; clause -3; n preposition -2; np 2; np that 3; np to 2; preposition 3
object plane 0; np -2
object plank 2
object platform 0; preposition -3
object player 2
object play 0; clause 3; np -3; to -4
object pledge -2; preposition -3
object point 0; by -5
object poise -2
object policy 2; a preposition 2; n preposition 2
object politician -2; np -5; preposition 2
object politics 0; preposition -2
object poll -4; by -4; np -4; preposition -3
object popular 0; np -4
object population -4; np -3
object portray 2; to 4
object position 3; np 3; preposition -2
object possibility 0; np 3; preposition -3
object post -2; np -4; preposition 2
object potential 0; np 2
object power -3; np to -2
object practice 2; np -2
object praise 4; np 3
object pray 3
object prayer -2
object precedent -3; np -2
object predict -2
object prediction 3; np 3
object prefer 3; clause 2
object preference 2; np 3
object prepare 3
object presence 3; np -3
object present 4; to 3
object preserve 2
object presidency -3; preposition -2
object presidential -2
object president 0; n preposition -4; np 2; to -2
object press 2; to 2
object pressure 0; np -2; to 2
object prevent -2; n to -3; to 2
object price -6; np -4
object primary -6; np -4; preposition -5
object priority 2; clause 2; np 4
object prisoner -2
object problem 0; np -2
object proceed 3
object proceeding -2; np -2
object process -4; np -2
object produce 0; to -3
object product -3; np -3
object professor -4; np -3
object profile -3; np -3
object profit 3
object program 2; np 3
object prominence -2
object promise 4; np to 4; preposition -2
object promote 0; to 2
object prompt -3
object prop -2
object property -3; np -2
object proposal 7; by 4; np 2; np to 4; preposition 4
object proposition -2
object prosecute 2
object prosecution 2
object prospect 3; preposition 3
object protect 0; preposition 2
object protester -2; np -4
object protest 0; preposition -2
object prove 2
object provide 0; clause 2; n to -4; to 2
object provision 3; np 3
object publish 3
object punch -3
object punish 2
object pursue 2
object push 2; n to 2; to 2
object put 0; ing 2; np -2
object qualify -3; that -2
object quarter -3; preposition -2
object quash -3
object question 2; mark 2; np 2
object race -2; a preposition 3; clause 2; n preposition -3; np -3
object raise -2; clause 2; ing 2; n to -5; to -5
object rally -4; np -2; preposition -6; to 3
object range 2
object rank -2; np -4
object rapist -3
object rate -2; np -5
object rating 0; np -5; preposition 4
object rationale -2
object reach -2; n to -2; np -3; that -2
object reaction 3
object read 2
object ready 2; clause 2; that 2
object realclearpolitics -2; preposition -2
object realistic -2
object reality 3
object reason 4; clause 2; np 3
object rebuild -3
object rebuke 2
object rebut 5
object recall -3; mark -3
object receive -2; clause -2; to -2
object reception -3; np -3
object recession -3; np -3
object recommendation 3; np 3
object reconsider -4
object recover -2
object recovery -2
object recruit -3
object reduce -3; clause -3
object refer -3; mark -7
object reference 3; np 4; preposition -3
object reflect 2
object refrain -2
object refugee -5; np -4
object refusal 0; np to -2
object region -2
object regret 4
object regulation 0; preposition 3
object rein 0; n to 2
object reject 3
object rejection 2
object relate -3
object relation 2
object relationship 0; np -4
object release 2; n to 3; np 4; preposition -3
object relevant -2
object relief 0; np 2
object remain 2; clause -2; preposition 4; that -2
object remark 0; preposition 4
object remember 3
object remind 4
object reminder 3; preposition 2
object renew -3
object rent -2
object repeal -3
object repeat -2; mark -2
object replace -2; to -2
object replacement -2
object reporter 0; np -2; np that 2; preposition -2
object report 0; np 2; np that -2; to 4
object represent 0; that 2
object republican 2; np 2
object reputation -3; np -3
object request 2; np to 3
object requirement 0; np -2
object research 2; np -2
object resistance 2
object resolution 2
object resort 2
object resource -2
object respect -2
object respond 4; to 3
object response 3; np 2; preposition -2
object responsible 3
object rest -4
object restore -2
object restrict -4
object restriction -3; np -3
object result -3; preposition -5
object retain -2
object return -2; clause 2; preposition -2; to -2
object revelation -3
object review 2; np 4; preposition -2
object revolution 5; np 3
object rhetoric 0; np 2; preposition -3
object rid 2; np 2
object right 0; n preposition 3; preposition -2
object rise 0; to -3
object risk 0; np -3
object rival -2; np -5
object rivalry -3
object road -2
object role 0; np that -4; preposition 3
object room 0; np -2
object round 0; np 3
object route -3
object rule -2; to -2
object ruling 3; np 4; preposition -3
object rumor 2
object run -2; a to -2; clause 3; n to -2; np 2; to -6
object runner 4; np 4
object sacrifice -3
object safe -2
object sale -2; np -3
object same 0; np 2
object sanction 0; np 2
object sander 4; np 3
object saving -2; np -2
object say 0; a clause -4; a to 3; by 5; clause -3; n to 3; np -3; other 3; preposition 2; to 5; verb -5; wh -5
object scale 2
object scandal -5; np -4
object scenario -2
object scene 2; np 2
object schedule -3; preposition -3
object school -7; np -2; preposition -2
object score 0; np 2
object scramble -2
object screen -3; preposition -2
object script 2
object scrutiny -3
object seal -3
object seat -6; np -4; preposition -2
object second -4; np -3
object secret 5; np 3
object secure 0; n to -3
object seed -3
object seek 0; clause -3
object seem 2
object see 0; mark 3; n to -2; np -2
object seize 3
object sell -4; to -3
object senator 0; n preposition -2; preposition -5
object send 0; preposition 3; wh -2
object sense 0; np 2
object sentence 5; np 3
object series 0; preposition -3
object serious 2; np 2
object server -3; n preposition -2
object service -3; preposition -2
object session -3; preposition -2
object set -2; np 3; preposition -4; to -2
object setback -2
object shape -2; np -2
object share 0; np -3
object she 3; by 2
object sheet -4
object shift 0; np -3; preposition 2; that -2
object shirt -2
object shooting 0; np 2; preposition -2
object shop -2
object shore -5; to -4
object showing 0; np 2
object show 0; mark -2; np -2; other 2; preposition -2; to 6
object shrink -2
object shut 3; to 3
object sideline -3
object side 0; preposition -4
object sight 2
object significance 3; np 2
object sign 0; preposition 2
object silence 0; np 3
object simple -2
object single -2
object sit 2; to 4
object site -5; np -2
object situation -3; preposition -2
object skeptical 3
object skill 2
object skip -3
object slap -3
object slate 3; np 3
object slogan 2
object slot -3; np -2
object smile -4
object smuggler -2
object socialist 2; np 3
object soften 3
object solve -2
object someone 0; np -4; preposition 2
object something -4; np -4
object some 0; np -2; preposition 2
object sort -3
object sound -2
object source -3; preposition -5
object space -3
object speak -2; ing -4; preposition -3
object speaker 0; preposition -2
object specific 3; np 3
object speculation 2
object speech 0; clause -2; np -2; np to 3
object spending 2
object spend 0; ing 3; to -5
object sponsor -2
object spotlight -3; np -2
object spot 0; np 2; preposition 2
object spread -2; np -2
object spy -3
object staffer 2; preposition 3
object staff 0; n preposition -2; np 2
object stage -6; np -6; preposition -4
object stake -2; np -2
object stamp -3
object stance 2; preposition 2
object stand 2
object standard -2
object star -2; np -3
object start -4; mark 2; preposition -2; to -2
object state -2; a preposition -2; by -2; n preposition -2; np -2; np to 4
object statement 3; by -4; np 6
object station -3; np -2
object statistic 0; np -3
object status 2
object stay -3; to -2
object stem 0; to -2
object step 0; np -2; preposition 2; that 2; to 2
object stereotype 2; preposition 2
object stick -3
object stock -2
object stop 0; np -4; preposition 3; that -3
object store -4
object story 6; np 6
object strain -5; np -3
object strategist -4; np -4
object street -4; np -2; preposition -3
object strengthen 2
object stride -2
object strike 2; preposition 2
object string 2
object stronghold -2
object strong 0; np -2
object structure -3
object struggle 2; np 2
object student -4; np -3
object stumble -3
object stump -2
object subject 0; preposition 2
object succeed -2
object successful 2
object suffer -2
object suggest 2; mark -2
object suggestion 6; np 4; preposition 3
object suit 2
object sum -3
object summary 3
object summer -3; preposition -2
object superdelegate -2; np to -3
object support 4; a preposition -2; a to 2; clause 2; mark -3; n preposition -3; np 2; preposition 4; that 2; to 3
object supporter -4; np -4; np to 2; preposition -2
object sure -2
object surge -4; np -3
object surprise -3
object surrender -2
object surrogate -2; np -2
object surveillance 2
object survey -6; np -3; preposition -3
object suspend 0; preposition -2
object suspicion -2
object swath -2; np -2
object sway -3
object sweep -2
object switch 2
object system 0; by 2; n preposition -2; np -3; preposition 2
object table -5; np -4
object tack -2
object tackle 2
object tactic -3; np -2
object take 0; ing 2; mark 2; np 2; to -4
object tale 3
object talk 4; ing 4; n to 2; np 4; preposition 4; that -3; to -2
object tally -2; preposition -2
object tank -3
object tap 2
object target 2
object tax 0; np -2; preposition 2
object teacher -3; np -2
object team -3
object technique 2
object technology -2
object television -2; preposition -2
object tell 0; mark 2; that -4; to 3
object temperament 0; np 3
object ten -3
object tendency -3; np to -2
object tension -2; np -2
object tenure 2
object term 3; preposition 2
object territory 0; np 2
object terror 2
object terrorism -3; preposition -3
object terrorist -3; np -2; preposition -2
object test -4; np -2; preposition -3
object thanks 0; np 2
object thank 0; mark 2
object that -2; preposition -4
object the -3; np -2
object theme 2; np 4
object themself 2; np 2
object them 0; clause 3
object there -3; clause -2
object they -4; by -3
object thing 0; clause -2; preposition 2
object think 4; that 2
object third 0; np -2
object this 4; clause 3
object those -3; a preposition -2; clause -2; preposition -3
object thousand 0; preposition -2
object threaten -2
object threat 0; by 2; preposition 2
object ticket -4; preposition -2
object time 0; by -2; n preposition 2; np -2
object to -3; mark -2
object today 0; preposition -2
object toll 2; np 2
object tone -2; np -2
object tool -2; np -2
object top -3; preposition -3
object topic 4; np 3; preposition 2
object total -2
object tour -3; np -2
object town 0; preposition -2
object track -3
object trade 2
object tradition -3; np -3
object trail -8; n preposition -2; np -2; preposition -3
object transaction -2
object transcript -2
object transform -2
object transition 0; np -3; preposition 2
object travel -3
object trend 4; np 2
object trial -2
object tribute 3; np 3
object trip 0; np -3
object troop -3
object true -2
object trust 0; clause -2
object truth 4; np 2
object truthful -3
object try 3; mark 3; n to 2; that 2; to -5
object tuition 0; np -2
object tunnel -4; np -2
object turn -2; clause -2; n to -3; np -2; preposition -2; wh 2
object tweet 2; np 4; preposition -2
object type -3; np -3
object unacceptable 3
object uncertainty 2
object undercut -2
object underscore 3
object understanding 2
object unfair 2
object unify 0; n to 3
object union 0; preposition -2
object unit -3; np -3
object unite -2
object unlikely -2
object up -2; np -2; preposition -2
object urge 4
object urgency 3; np 2
object us -2; np -3; preposition 2
object user -3
object use 0; ing -3; mark -2; n preposition -2; n to -3; np 3; to 2
object value -4
object variety 2; np 2
object vehicle -2
object venture -2
object venue 2
object version 2
object veteran -3
object victim 2
object video -5; np -3; preposition -4
object view 4; np 4; preposition -2
object viewer 0; np -2
object violate 0; clause 2; that -3
object virtue 3; np 3
object vision 3; np 2
object visit 0; preposition 3; to -2
object voter -3; n preposition -2; np -3; verb -2
object vote 0; a clause 2; a to 2; by -2; clause -5; n preposition -2; other -2; to 3; wh 2
object voting -2
object wage 3
object wait 0; to -3
object want -2; n that -2; np 2; that -4
object war -2
object watch -5; n to -3
object water -2
object wave -7; np -3; other -2; preposition -3
object way -2; a preposition 2; clause -2; np -5; np to -2; preposition 2; that -3
object weaken -3
object weak 0; np -2
object website -3; preposition -3
object week -6; clause -2; np -3; preposition -4
object welcome 2
object what 0; a preposition 2
object when 3; wh 3
object which 3; by 3
object who 0; by 2; preposition -3; wh -3
object why 0; wh 2
object wife -2; preposition -3
object will -4; np -3
object willingness 2
object willing 0; clause 2
object win -5; a to -4; ing -2; n to -6; np -2; to -6; verb -5
object wind -3
object window -4; np -4
object winner -3; np -2
object withhold -3
object witness 4
object woman -2; n preposition -2; np -2; np to 2; preposition -3
object word 7; np 7
object work -4; ing -2; n to -2; preposition -3; that -2
object worker -2
object world -5; np -4; preposition -2
object worry 3
object write -3; to -3
object wrong -3; clause -2
object year -6; by -2; clause -5; np -3; np to -2
object yell -3
object young -4
object yourself -2; np -2
other 0; chosen by 2; chosen other -2; form auxiliary 2; form participle -4; form past participle -3; form progressive -2; form to -3; parsed by 2; parsed clause 3; parsed np -5; parsed predicate -2; parsed preposition -3; parsed to 3; subject name -2; subject none -2; subject noun -2
place 0 -2
place 4 -2
preposition 0; chosen about 3; chosen above -2; chosen across -4; chosen adverbial -4; chosen after -3; chosen against 3; chosen alongside -2; chosen as -2; chosen beside -2; chosen beyond -2; chosen by 2; chosen down -2; chosen during -4; chosen from -3; chosen in -3; chosen ing -7; chosen inside 2; chosen into -2; chosen like -3; chosen near -3; chosen np 3; chosen once -2; chosen onto -3; chosen out -3; chosen outside -4; chosen than -3; chosen that 5; chosen through -3; chosen throughout -3; chosen to 3; chosen toward -2; chosen under -3; chosen until -4; chosen upon 2; chosen while -5; chosen within -2; form finite -2; form participle -2; form passive -2; form progressive 2; parsed adverbial -3; parsed by 3; parsed clause -3; parsed none -2; parsed np -2; parsed predicate -2; parsed preposition -2; parsed that 8; parsed to 4; parsed wh 2; subject it -2; subject noun -2
quote 0; chosen clause 2; chosen np -2; form auxiliary -2; form passive -2; form past participle -3; parsed adverbial 4; parsed none -2; parsed predicate -3; subject it 5; subject name 3; subject none -5; subject noun -2; subject person -2
size 1 -7
size 2 -5
size 3 -2
size 5 2
subject it 0; form auxiliary|away -4; form finite|away -5; form participle|away -4; form participle|before -4; form passive|before -8; form past participle|before 2; form progressive|before -3; form to|away -3
subject name 0; form auxiliary|away 2; form finite|away -2; form finite|before 2; form noun|away -2; form participle|before -2; form progressive|away 2; form progressive|before 2; form to|away 2
subject none 0; form auxiliary|away 2; form finite|away -7; form noun|away -4; form passive|away -4; form past participle|away -3; form progressive|away -4
subject noun 0; form auxiliary|away -4; form finite|away -3; form noun|away -3; form participle|away -3; form passive|away 2; form passive|before -3; form past participle|before -2; form progressive|away -2; form to|before -3
subject person 0; form finite|away -2; form finite|before 2; form past participle|before 4
tag JJR -7
tag JJS -4
tag NN -3
tag NNS -3
tag VB -2
tag VBP 2
that 0; form finite 2; form to -2; parsed adverbial 2; parsed np -4; parsed predicate -2; parsed preposition 2; parsed that 2; subject it -7; subject name 2; subject person 3
then break 0; CC 3; CD 3; JJ -2; MD -4; NN -3; NNP -5; NNS -2; PRP -5; PRP$ -4; RB -5; VBD -3; WDT -5
then comma 0; IN -2; JJ -2; MD -4; NN -2; NNS -3; PRP -3; RBR 2; TO -3; UH 2; VBD -2; VBG 2; VBN -5; VBZ -6; WDT -3; WP -6; WP$ -2; WRB -4; mark -5
then on 0; CC 2; DT -6; IN -3; PRP -5; RB -2; TO -2; VBD 2; VBN -4; WDT -4; WP -2; none 3
to 0; chosen adverbial 3; form participle 2; form passive -6; parsed adverbial 2; parsed clause -5; parsed none -2; parsed predicate -2; subject noun -2
up acl 0; ADJ 2; PRON -2; PROPN -2; ability -5; account -2; accounts -2; act -2; addition 2; ads 5; advantage -2; agenda 3; agreement -2; aide -2; aides -3; allegations -3; amount -2; anyone -3; anything -2; approach -2; areas -3; argument -2; attempts 3; backer 2; ban -3; benefits -3; billionaire -4; birther -3; book -4; business -2; call 2; calls -2; candidates 4; case -5; cases -2; chairman 3; challenge -3; chance -4; changes 2; city -3; clash 2; class -4; comment -2; communities -2; companies -4; company -4; complaints -2; conference 2; conservatives 3; contender 3; contrast -2; controversy -2; countries -4; court -2; criticism -3; critics -2; days 2; deal -6; deals -2; debate -4; decades -2; decision -5; decisions -3; delegate -3; delegates -3; document 2; documents -2; dozens 2; drive -2; economy -2; editor -2; efforts -5; election -4; emails -3; evening 2; evidence -2; exchanges 2; expert -3; experts 2; family -2; favorite -2; field 3; fight 2; figure 2; figures 2; firm -4; followers -2; force -2; forces -2; fund -3; fundraisers 2; funds 2; governor -2; governors -2; group 2; hackers 2; has -2; hopes -3; hour -2; hours 2; idea -5; ideas -2; inability -3; instance 2; interviews 2; investigation -2; issue -3; issues -2; judge -4; judges -3; lawmakers -2; laws 3; lawyer -2; leaders 3; leadership -2; legislation -4; level -2; line 3; matter -2; measures -2; media -3; member -2; messages -2; mission -2; mistake 2; moment -3; move -4; movement -3; need -2; news -3; night -2; nothing 3; notion -3; odds 2; office -2; official -2; one -3; operatives 2; others 3; parties -2; party -6; people -3; plan -6; plans -5; platform -3; point 2; policy -5; position -3; positions 2; power -2; president 2; pressure -2; professor -4; program -2; programs -3; proposal -3; prospect -2; protesters -2; race -3; rapists -2; reasons -4; record 3; records -2; refusal -5; relationship -3; release 2; remarks -4; reporter 4; reports -2; request -2; response 2; right -2; risks -3; role -3; room -2; ruling -2; rulings 2; scenario 2; schools -2; season -2; senator -5; senators 4; sense -3; series -4; set 2; shirts -3; show 2; shows -2; side -2; sign 3; signs 3; situation 2; socialist -2; some -3; someone 2; something -3; sort -3; sources -2; speaker 2; speeches -3; statement 2; statements 2; states -6; step 3; strategist -2; summer -2; superdelegates 2; support -2; supporters 5; surprise -3; system -3; talks 2; task -3; team 3; term 2; that -2; the -3; thing -2; thousands -2; threat -2; tool -2; tradition 2; turn -3; tweet 4; unions -2; videos -4; vote -3; wave -2; way -3; ways -2; week -2; weeks -2; what -4; whoever -2; whom -3; woman -5; women -3; work -3; workers -4; world 2; xenophobe -8
up advcl 0; ADV -2; NUM -2; PROPN -2; accept -2; accused -6; accusing -3; acted 3; agreed -2; aimed -3; allows -2; announced 3; answered 4; appear -3; appeared 3; asked 2; assumed -2; attack -2; avoided 3; award -3; based -2; beat -2; became 2; become -3; becoming 4; began -4; better 3; blame -2; blamed 2; booed 5; brought 2; buy -2; call 2; called -3; calls 2; candidate -3; careful 2; carry -3; cast 2; caught -2; changed -3; chanted 3; cheered 3; chose -3; clear -3; close -2; closer 2; come -4; committed -2; concluded 3; confirmed -3; considered 3; considering -2; continued 3; create -2; critical 3; criticized -2; cut -2; decided -2; dedicated -2; delivered 2; denied 3; denouncing -2; deny -2; designed -5; devoted -2; died -3; discuss -2; divided 4; do 2; drawing -2; dropped -2; earned -2; echoed 3; end -2; ended 3; endorsed 5; escape 2; expected -2; expressed 4; faced 2; faces -2; failed -2; file -2; find -2; fired 2; focus -3; focuses -3; followed 3; forced 2; found -3; free 2; gained 2; gave 3; getting -3; give -2; gives -2; giving 2; go -5; got -3; happened -3; have 2; having -2; held 4; help -3; helped -2; here 3; hit 3; hold -2; holding -2; honored -3; how -3; ignored 2; insisted -3; interested -3; interviewed 2; issued 2; join -2; joined 3; known -4; leave -3; let -3; lined -2; lived -3; long -3; looked -2; looking -3; looks -4; lost -5; made -6; makes 2; many 2; meet 2; met -3; mocked 2; more 3; move -4; much 2; need -3; noted 2; nothing -2; offered 2; offers 2; opposed -2; pay -3; persuade -3; pick -2; picked 2; place 3; play 2; playing -3; positioned -2; possible -3; prompted 5; proud -3; proved 2; punished -2; push -2; question -2; questioned 3; quoted -4; railed 3; reached -3; received -2; recognized -2; referring -3; refused -2; reiterated -2; rejected 2; release -3; remembered -2; reminded -3; reported -4; represents 2; resign -3; respond -3; rose 2; running 2; said 5; scored -3; see 3; seek -2; seeking 2; seem 2; seemed -3; sent 5; served -4; short 4; show 2; showed -4; showing 3; shown -5; shows -3; soon -3; sought 3; speaking -4; spending -2; spoke 2; started 5; stay 2; step 2; stood -2; stopped -2; struck 2; struggled -2; succeeded -2; successful -2; sued 2; suggested -2; supported -2; take -7; taken 3; talk 3; talked 3; talking 3; thought -3; told -2; took 3; treat -2; treated -2; turned -2; tweeted 4; urged 3; use -2; used 3; uses -2; viewed 2; vote 3; voted 3; vowed -2; wait -2; went 6; were -3; why 2; win -4; winning 4; wins -3; won -5; working 2; worry 2; worth -4; wrong 2; wrote 2
up appos 0; NOUN 2
up case 0; PROPN 3; analysis -4; data -2; filings -2; officials -2; people -2; poll 2; polls -2; records -2; results 4; sources -3; study 2; summary 3
up ccomp 0; VERB -9; acknowledged -2; added -6; adding -2; agree 2; agreed -2; announced -4; argue -2; argued -4; arguing -3; asked -8; asking -3; believe -5; believed -2; believes -2; believing -2; came -5; claiming -2; clear -3; comes 2; complained -2; declared -3; ensure -2; explained -3; felt -2; found -3; guess -2; had 3; hard -5; harder -2; held -3; helped -2; hope -3; indicated -3; insisted -5; know -6; learned 2; likely -2; made -5; meaning -2; means -4; noted -8; notes -3; noting -2; pointed -5; released 5; remember -3; reported -4; reports -2; said -12; say -13; saying -12; says -12; show -5; showed -6; showing -2; shows -4; spoke -3; states -3; suggest -2; suggested -6; suggests 4; telling -2; think -6; thinks -2; thought -3; told -12; tweeted 2; voted 4; warned -2; wrote -3
up compound 0; PROPN -4
up conj 0; NOUN 3; PRON 2; PROPN -8; SYM -3; acknowledged -4; added 2; agreed -2; allowed 2; announced 3; appeared 3; approved 2; are -2; argued -2; attacked 3; attacking 2; attended -3; attracted 2; backing 2; beaten -3; become 2; began 2; believe 2; benefit -3; blamed 3; booed -3; born -2; call -2; called 6; calling 2; came 2; candidates 4; challenged -2; cited 3; close -2; compared 2; complained 3; confident 2; continue -2; continued 2; criticizing 2; cut -3; cutting -2; deal -2; declared -4; declined 2; defend 2; delaying -3; denounced 2; discovered 2; divided 2; do -3; doing -5; donated 3; drew 3; dropped 3; eliminated 2; emerged 2; ended -2; endorsed 4; entering 3; established -3; extends 2; face -3; fallen -2; favored -3; favors -2; felt -2; financed 2; find -3; flew -2; found -4; founded 4; frustrated -3; gathered -3; get -5; given 3; giving 2; go -2; goes 2; going 3; good -3; got 2; growing -2; have -2; heard 2; help -2; hit -2; hold 2; hoping -2; ignoring -2; immigration -2; important 2; include -2; included -3; increased 3; introduced -3; involved -2; joked 3; killed 2; known 2; leading -2; learned -2; leave -2; leaving -2; left 3; likely -3; lived -3; locked 2; looking -2; looks -2; loved -2; maintained -3; makes 4; marked 2; married 2; mention 2; mentioned 3; met 3; moderate -2; move -2; moved -2; need -2; needed -2; needs 2; offer 3; opposes -2; opting -2; paid -2; people -2; plays -2; pledged 3; policy -2; praised 2; prefer -2; promote 7; published -2; put 3; quick -2; raising -2; ran -2; read -3; reading -2; received -2; reduced -2; referring -3; released 2; represent 2; respond -4; rose -2; ruled 2; run -2; running 2; saw 3; say -2; secured -2; seemed -3; seems -2; seen -2; send -2; sent 3; sought -4; speaks -2; spending 2; stand -2; standing -3; start -2; started 3; stepped -3; stood 4; stop 2; suggested 3; supported 2; suspended 2; talking -3; talks 3; tend -2; think -5; told -3; true -3; understand -3; urged 4; use -2; used -2; voiced 3; voted 5; voting -3; want -2; wanted -3; warned -3; were -2; win -2; winning 2; working -2; wrote 2
up csubj 0; easy -3; hard -2; important -4; impossible -2; make -2; makes -3; takes -2
up fixed 0; as -2
up nmod 0; NUM -2; SYM -2; much -2; questions -2; some -2
up nsubj 0; are -2; become -2; came 3; failed -2; how -2; is -2; make -2; seemed 3
up nummod 0; PUNCT -2
up obj 0; VERB -3; announced -2; asked -2; cast 2; defend -3; explain -2; give -2; giving -2; had -2; have 3; made 5; make 4; provide 2; reiterated -2; released 2; says -2; shown 3; support -2; supported -2; took 2; urged -2; use 2; used 4
up obl 0; VERB 4; ahead -2; asked -2; came -2; come -2; going 3; known -3; put -2; remains 3; said 2; tie -2; told -2; used 2; voiced 2; won 2; worked -3
up parataxis 0; NOUN 2; NUM 3; announced 2; began 2; clear 2; declined -3; had -4; held -2; is -2; know -2; left 2; made 2; make -3; noted -3; released 2; said -3; say -2; strong 2; taken 4; voted 2; what 2; wins -2; wrote 2
up punct 0; whether -2
up root 0; none 3
up vocative 0; CCONJ -3; PRON -2; PUNCT -6; SYM -2; and -4; that -2
up xcomp 0; ADJ 3; agreed -3; allow 4; allowed -2; allows -3; appear -5; appearing -2; appears -7; ask -2; asked -8; asking -4; attempted 3; attempting 4; authorized -3; became -2; beginning -4; begun -5; bring 3; called -2; came -3; choose -2; choosing -2; come 3; compelled -2; consider -3; considering -3; continue 3; continued 9; declined 7; determined -2; eager 2; expect -2; expected -8; fail -2; failed 3; failing -2; fell -2; felt 2; find -3; force 2; found -3; gone -2; growing 3; has 3; have -2; having -2; help -2; helps -2; hold -2; hope -2; inclined 3; intended -5; keep 2; known -2; led 3; let 2; likely 2; looking 2; looks -2; made 2; makes -2; managed 2; meant -4; need 2; needed -5; offered 2; persuaded -2; plan -2; planned -4; plans -3; pledged -6; preparing -2; promised -4; promises -2; prompting 2; proposed -2; prove -3; proved -2; quick 7; refused 4; reluctant 3; scheduled -5; scrambling -3; see -4; seek -2; seeking -3; seeks -2; sought 2; start -3; started 4; stopped 3; struggle 2; struggled 3; struggling 3; suggested -2; supposed -2; take -2; tend 2; tends 2; threatened -3; threatening 2; told -2; tried 3; tries 3; try 2; unable -3; unlikely 2; urged -4; urging -3; used 2; vote -2; vowed -2; wanted -4; wants -7; went 2; willing -2; wrong -2
v abandon -3; chosen np -2; np -2; object NOUN -2; parsed np -3
v accelerate -3; object NOUN -3; parsed np -2
v accept 0; chosen np 2; np 2; parsed np to -2
v accompany -3; np -2; parsed np -2
v accomplish -2; parsed np -2
v accord 4; chosen to np 4; object ADJ 6; object NOUN -6; object PROPN -4; object VERB 13; parsed none 3; to np 4
v account -2; chosen for -2; for -2; object NOUN -2
v accuse 2; chosen np 5; chosen of -5; np 5; object NOUN 2; object PROPN 3; object VERB -3; of -5; parsed np 4
v achieve -4; chosen np -3; np -3; object NOUN -2; parsed np -2
v acknowledge 3; chosen np 2; np 2; object ADJ 3; object PROPN 2; parsed none 3; parsed np 2
v acquiesce 5
v acquire -2; chosen np -2; np -2
v act -6; as -2; chosen as -2; chosen np -2; np -2; object NOUN -4; parsed np -2
v activate -3; chosen np -2; np -2; object NOUN -3; parsed np -3
v adapt -2
v add 7; chosen adverbial 6; chosen clause 4; chosen colon 3; chosen that 5; chosen to np -4; clause 2; colon 3; mark 8; np -3; object ADJ 4; object ADP 2; object PROPN 2; object VERB 4; parsed adverbial 2; parsed clause 4; parsed none 3; parsed that 3; parsed to np -3; that 5; to np -7
v address 0; chosen np that 2; np that 2; object NOUN -2; object PROPN -3
v adjust -2
v administer 2; object NOUN 2
v admire 2; chosen np 2; np 2; parsed np 2
v admit 2; chosen that 2; chosen to np 2; object NOUN 3; object PROPN -2; object it 4; parsed that 4; to np 2
v adopt 2; object NOUN 3; parsed by 2; parsed np 2
v advance -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v advertise -4
v advise -4; chosen np -4; chosen np to 2; np -4; np to 2; object NOUN -2; object PROPN -2; object VERB -2; parsed none -3; parsed np -3
v advocate 0; chosen for 3; chosen np -2; for 3; np -2; object VERB 2; parsed for 3; parsed np -2
v affect -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v affiliate -2
v affirm 0; object NOUN -2
v afford -3; chosen to -2; object VERB -2; parsed to -2; to -2
v agree 2; chosen clause 2; chosen np -5; chosen to 2; chosen to np -2; chosen with 4; clause 2; object NOUN 2; parsed clause 2; parsed none 2; parsed np -5; parsed on 2; parsed to np -2; parsed with 4; to 2; to np -3; with 5
v aid -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v aim 5; at 2; chosen np 5; chosen to 4; np 4; object NOUN 2; object VERB 4; parsed none 3; parsed np 4; parsed to 2; to 4
v air -4; chosen np -2; chosen on -3; np -2; object NOUN -3; object PROPN -2; on -3; parsed np -2; parsed on -2
v alarm -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v align 4; chosen with 2; object PROPN 4; parsed none 3; with 2
v allege 2; chosen that 2; parsed that 3; that 2
v alleged 5; chosen that 3; object NOUN 3; that 3
v allocate -2
v allow 0; object NOUN 3; object VERB 3; object person -3; parsed for -3; parsed none 2; parsed np to -2
v allude 4; chosen to np 3; parsed to np 2; to np 3
v ally -2
v alter -3; parsed np -2
v amass -2; object NOUN -2
v analyze -3; chosen np -3; np -3; parsed np -3
v anger 0; by 2; chosen by 2; chosen np -5; np -5; object PROPN -2; parsed np -4
v announce 5; chosen clause 2; chosen np 2; chosen np that 2; chosen np to 2; chosen on 2; clause 2; np 2; np that 2; np to 2; object NOUN 4; object VERB 4; on 3; parsed adverbial -4; parsed clause 3; parsed np 3; parsed on 3
v apologize 0; chosen for 3; for 3; parsed for 2
v appeal -2
v appear -6; at -2; chosen at -2; chosen in -2; chosen on -2; chosen that -4; chosen to -3; chosen verb -2; in -3; object NOUN -3; object PROPN -5; object VERB -5; on -2; parsed adverbial -2; parsed at -2; parsed before 2; parsed in -2; parsed none -4; parsed that -3; parsed to -3; that -3; to -3; verb -2
v append 2; chosen np 2; np 2; object NOUN 2; parsed np 2
v applaud 3; chosen np 3; np 3; object NOUN 5; parsed np 2
v apply -4; chosen to np -2; for -2; object NOUN -2; parsed to np -2; to np -2
v appoint 4; chosen np 3; np 3; object PROPN 4; parsed np 3
v appreciate -3; object NOUN -3; parsed np -3
v approach -5; chosen clause -2; chosen np -2; np -2; object NOUN -3; parsed np -3
v approve -2; chosen np -2; np -2; object PROPN -3; parsed none -4
v argue 6; chosen clause 4; chosen for 4; chosen in -2; clause 5; for 4; in -2; mark 4; object NOUN 5; object VERB 5; parsed clause 3; parsed none 4; parsed np 3
v arise -2
v arrange 2; object NOUN 2
v arrest -2
v arrive -6; at -3; chosen at -3; object NOUN -3; object PROPN -2; parsed at -3
v articulate 3
v articulated 4; object NOUN 3
v ask 0; about -10; by 7; chosen about -8; chosen by 3; chosen clause -2; chosen for 4; chosen in -2; clause -3; for 3; in -2; mark 2; np 3; object it -2; parsed about -4; parsed by -4; parsed clause 2; parsed for 2; parsed none -4; parsed np 2; parsed to 4; to -2; wh -4
v assail 6; chosen np 6; np 6; object NOUN 3; parsed np 6
v assault -2; chosen np -2; np -2; parsed np -2
v assemble -2
v assess -2
v assign -2
v associate -3; chosen with -3; object NOUN -3; parsed none -3; with -3
v assuage -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v assume -2; chosen clause -3; chosen that -2; clause -3; object VERB -3; parsed clause -3; parsed none -2; parsed np -2; that -2
v assure 2; chosen np that 3; chosen of 3; np that 2; object NOUN 2; object PROPN -2; of 3; parsed none 2
v attach -2; object NOUN -2
v attack 6; chosen np 5; np 5; object NOUN 3; object PROPN 5; parsed none 2; parsed np 5
v attempt 0; object NOUN -2
v attend -6; chosen np -4; np -4; object NOUN -5; parsed np -4
v attract 0; chosen np -5; np -5; parsed np -5
v attribute 0; chosen np 2; chosen to np -2; np 2; parsed none -2; parsed np 2; to np -2
v authorize -2; chosen to -3; object VERB -4; parsed none -3; to -3
v avoid -5; chosen np -2; np -2; object NOUN -3; parsed ing -2; parsed np -4
v await -4; chosen np -4; np -4; object NOUN -3; parsed np -4
v award 0; object NOUN 2
v back 5; by 2; chosen by 3; chosen np 5; np 4; object NOUN 2; object PROPN 5; object it 2; object person -4; parsed adverbial 2; parsed by 3; parsed np 3
v back_down -2
v balk 6; at 6; chosen at 6
v bank 0; chosen on 2; on 2
v ban 0; object NOUN 4; object PROPN -6
v bar -2; object NOUN -3; parsed np -2
v barnstorm -2
v base -6; chosen clause -2; chosen np -2; chosen on -3; clause -2; np -2; object NOUN -7; object PROPN -2; on -3; parsed none -5; parsed np -4
v bash 4; chosen np 3; np 3; object PROPN 3; parsed np 4
v battle 0; chosen np -2; np -2; object NOUN -3; parsed np -2
v be -5; chosen clause -2; chosen np -2; chosen np that -4; chosen other -2; chosen that -2; clause -2; np -2; np that -4; object NOUN -4; object PROPN 2; object VERB -4; object it -3; other -2; parsed none -5; that -2
v beam -2
v bear -2; parsed none -3
v beat -4; chosen np -3; np -3; object PROPN -3; object person -2; parsed np -3
v become -4; chosen np -2; chosen np that -2; chosen np to -4; chosen verb 2; np -2; np that -2; np to -4; object NOUN -5; object PROPN -2; parsed np -2; parsed predicate -2; verb 2
v beg -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v begin -3; by 4; chosen by 4; chosen clause -2; chosen in -2; chosen ing -2; chosen to -2; in -2; ing -2; object NUM -2; object VERB -2; parsed in -2; parsed ing -2; parsed none 2; parsed to -2; to -2
v believe 2; chosen in 5; chosen np -2; chosen verb 2; in 5; np -2; object ADJ 2; object it 2; object person -3; parsed clause -3; parsed in 4; parsed none 3; verb 2
v bemoan 3; chosen np 2; np 2; object NOUN 3; parsed np 3
v benefit -4; chosen from -2; chosen np -2; from -2; np -2; object NOUN -3; parsed from -2; parsed np -2
v best -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v bet -5; object VERB -3
v betray 0; parsed none -2
v bill 2
v billionaire -3
v bind -2; parsed none -2
v blame 3; chosen for -2; chosen np 8; np 8; object PROPN 2; object VERB 2; parsed for -2; parsed np 4
v blare 0; object NOUN 2
v blast 6; chosen np 5; np 4; object NOUN 3; object PROPN 2; parsed np 5
v blast_out 4; chosen np 4; np 4; object NOUN 4
v blister -2; object NOUN -2
v block 0; chosen np 2; chosen np to -2; np 2; np to -2; parsed np 2
v blow -2
v boast 2; about 3; chosen about 3; chosen np -4; chosen of 2; chosen that 2; np -4; object VERB 3; of 3; parsed np -4; parsed of 2; parsed that 2; that 2
v bolster -3; chosen np -2; np -2; object NOUN -3; parsed np -3
v book -3; object NOUN -2
v boo 0; parsed none -3
v bother 0; parsed to -4
v bounce -2
v boycott 2; chosen np 2; np 2; parsed np 2
v brace -3; chosen for -2; for -2; object NOUN -3
v brag 6; about 4; chosen about 4; object NOUN 4
v break -6; chosen np -3; np -3; object NOUN -5; parsed np -4
v break_down 2
v brief -5; chosen on -4; object NOUN -5; on -4; parsed none -2
v bring -3; chosen to -2; object NOUN -2; object PROPN -3; object VERB -3; object it -2; object person 2; parsed np -4; parsed np to 4
v bring_up 5; object NOUN 4; parsed np 4
v bristle 2
v broadcast 0; chosen np 2; np 2; parsed np 2
v broaden -2
v broker 0; parsed np -3
v bruise -2
v brush 4; object NOUN 4
v buck -2; object NOUN -2; parsed np -2
v build -4; chosen np -5; np -5; object NOUN -3; parsed none 3; parsed np -7
v build_up -2; object NOUN -2
v buoy -2; object NOUN -2
v burn -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v bury -4; chosen np -2; np -2; object NOUN -2; parsed np -2
v buy -2; object VERB -3
v bypass -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v calculate -2; chosen np -3; np -3; object NOUN -3; object VERB 3; parsed np -3
v call 4; chosen clause -2; chosen for 6; chosen into 4; chosen on 6; chosen that 2; chosen to -2; clause -2; for 6; into 2; object ADJ -3; object NOUN 3; object VERB 3; object person 5; on 6; parsed clause 2; parsed for 2; parsed into 5; parsed none -6; parsed np to 5; parsed on 6; parsed predicate 2; parsed to -2; that 2; to -2
v call_out 2; chosen np 3; np 3; object PROPN 3
v calm -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v campaign 0; against 2; chosen against 2; chosen for 2; chosen in -3; chosen np -2; chosen with -2; for 2; in -3; np -2; object NOUN 2; object PROPN -5; parsed against 2; parsed for 2; parsed in -2; parsed np -2; parsed with -2; with -2
v cancel -4; chosen np -2; np -2; object NOUN -3; parsed np -3
v cap -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v capitalize -4; chosen on -3; object NOUN -3; on -3; parsed on -3
v capture -2; chosen np -2; np -2; object NOUN -2; parsed none 2; parsed np -4
v care 0; chosen np 3; np 3; object VERB -4; parsed none -3
v carry -2; object PROPN -2; parsed none 2; parsed np -2
v carry_out -4; chosen np -3; np -3; object NOUN -4; parsed np -4
v cast 5; chosen np 4; np 4; object NOUN 2; object VERB -2; object person 5; parsed none -3; parsed np 3
v catapult -2
v catch -4; chosen np -5; np -5; object NOUN -2; object VERB -2; parsed none -3; parsed np -5
v caucus -4; object PROPN -3; parsed none -2
v cause -6; chosen np -4; chosen np to -2; np -4; np to -2; object NOUN -5; parsed np -4; parsed np to -2
v caution 3; object VERB 3
v celebrate 0; object PROPN -5
v cement 0; object NOUN -2
v center -2; chosen on -2; on -2; parsed none -2
v chair -3; chosen np -2; np -2; object NOUN -2; object PROPN -2; parsed np -2
v challenge -2; object PROPN 2; object VERB -3; object person -2; parsed np -2
v champion 5; by 3; chosen by 3; chosen np 2; np 2; object NOUN 4; parsed np 2
v change -2; chosen np to -2; np to -2; object NOUN -3; parsed np -3
v chant 2; chosen quote 3; object PROPN 2; object VERB 2; quote 4
v characterize 3; chosen np 2; np 2; parsed np 2
v charge 3; chosen np 4; chosen that 2; chosen with -3; np 4; object NOUN -2; object PROPN 5; object VERB 2; parsed none -4; parsed np 3; parsed that 4; that 2; with -3
v chat -4
v check -2; chosen np -4; np -4; object NOUN -2; parsed np -4
v cheer 0; chosen for 3; for 3; parsed np -4
v chide 4; chosen np 4; np 4; object PROPN 3; parsed np 4
v choose -3; chosen other 2; chosen to -2; other 2; to -2
v circulate -2; parsed none -2
v cite 4; chosen np 5; chosen quote 3; np 5; object NOUN 5; parsed np 5; quote 3
v claim 5; by 2; chosen by 2; chosen clause 4; chosen to 5; clause 4; object ADJ 5; object PROPN 4; object VERB 4; object it 2; parsed by 2; parsed clause 4; parsed none 3; parsed to 3; to 5
v clarify 2; parsed np 2
v clash 0; chosen with -2; with -2
v clear 0; chosen np -2; chosen np to -2; np -2; np to -2; object NOUN -3; parsed np -3
v click -3; chosen on -2; object NOUN -2; on -2; parsed on -2
v climb -2; object NOUN -2
v clinch -5; chosen np -3; np -3; object NOUN -3; parsed np -4
v close -4; object VERB -3
v coin 2; object NOUN 2; parsed np 2
v collapse -2
v collect -4; chosen np -3; np -3; object NOUN -3; parsed np -3
v combat -2; parsed np -2
v combine -5; object NOUN -3; parsed none -2; parsed np -2
v come -3; after -2; against 4; as -4; at -3; chosen adverbial -2; chosen after -2; chosen against 4; chosen as -4; chosen at -3; chosen from -3; chosen np -6; chosen of -2; chosen on 2; chosen out 2; chosen under -3; from -3; np -6; object ADJ -3; object NOUN -2; object NUM 2; object VERB -2; of -2; out 2; parsed as -2; parsed at -3; parsed clause -3; parsed from -3; parsed in 2; parsed np -5; parsed on 2; parsed predicate -3; parsed under -3; under -2
v come_out -3
v come_up 0; chosen with 2; parsed with 2; with 2
v command -5; chosen np -3; np -3; object NOUN -4; parsed np -2
v comment 2; chosen for -2; chosen on 4; for -2; on 4; parsed for -2; parsed on 3
v commit 3; chosen np 2; chosen to np 2; np 2; object PROPN 3; object VERB 2; to np 2
v communicate -2; object NOUN -2
v compare 0; chosen np 3; chosen to np -3; chosen with -6; np 3; object NOUN -2; object PROPN 2; parsed none -7; parsed np 3; to np -3; with -6
v compel 0; parsed none 2
v compete -5; chosen for -2; for -2; object NOUN -3; parsed for -2
v compile 2; object NOUN 2; parsed np 2
v complain 2; object NOUN 3; parsed that 2
v complete -2; object NOUN -2
v complicate -3; chosen np -2; np -2; object NOUN -3; parsed np -3
v compromise 0; object NOUN -2
v concede 2; chosen that 4; object NOUN 2; that 4
v concern -3; object NOUN -2; parsed np -2
v concerned 4; chosen that 3; object VERB 3; parsed none 3; that 3
v conclude 4; chosen clause 3; chosen that 2; clause 2; mark 2; object ADJ 4; object VERB 2; parsed clause 3; parsed none 3; parsed np -2
v condemn 2; chosen np 2; np 2; object NOUN 2; parsed np 2
v conduct -6; by -2; chosen by -2; chosen clause -2; chosen for -3; chosen np -2; clause -2; for -3; np -2; object NOUN -4; object PROPN -3; parsed by -2; parsed none -3; parsed np -2
v confer -4; object NOUN -2
v confirm 3; chosen np 2; chosen that 3; np 2; object NOUN 3; parsed that 2; that 3
v conflict -2
v congratulate 3; chosen np 3; np 3; object PROPN 4; parsed np 3
v connect 0; object NOUN 2; object PROPN -2
v consider 0; chosen clause -3; chosen np 2; clause -3; np 2; object ADJ 3; object it -4; object person 2; parsed clause -3; parsed ing 2; parsed np 2; parsed predicate 3
v constrain -2
v consult -4; chosen np -3; np -3; object NOUN -3; parsed np -3
v consume 2; object NOUN 2
v contact -6; chosen np -3; np -3; object NOUN -3; parsed none -4
v contain 0; chosen np -4; np -4
v contemplate 5
v contend 0; chosen that 2; object VERB 2; parsed that 2; that 2
v continue 2; chosen adverbial 2; chosen clause 5; chosen colon 2; colon 2; mark 5; object PROPN 2; object VERB 2; parsed clause 5
v contradict 3; chosen np 3; np 3; parsed np 3
v contrast 0; chosen np 3; np 3
v contribute -5; chosen to np -2; object NOUN -2; parsed none -2; parsed to np -2; to np -3
v control -5; chosen np -4; np -4; object NOUN -3; object PROPN -2; parsed none -2; parsed np -4
v convert -3; object NOUN -3
v convict -5; chosen of -3; object NOUN -4; of -3; parsed none -4
v convince 4; chosen clause 3; chosen np -2; chosen that 3; clause 3; np -2; np that 3; object VERB 2; parsed np 2; that 2
v coordinate -3; object NOUN -2
v cost -4; chosen np -3; np -3; parsed np -3
v count -3; object NOUN -2; object PROPN -3; object VERB -3; parsed none -3
v counter 0; object NOUN -2; object PROPN 2
v court -3; object NOUN -2; parsed np -2
v cover 2; chosen clause 2; chosen np 2; clause 2; np 2; parsed none 3
v crack 2
v create -3; chosen np that -2; chosen np to -2; np that -2; np to -2; object NOUN -3; parsed np -3
v credit 4; chosen np 4; np 4; object NOUN 2; parsed np 4
v criticize 3; chosen for -2; chosen np 5; for -2; np 5; object NOUN 2; object PROPN 4; object VERB -5; parsed none -5; parsed np 6
v cross -4; chosen np -2; np -2; object NOUN -3; parsed np -3
v crowd -3
v crown -3
v cruise -2
v crush -4; chosen np -3; np -3; object NOUN -2; object PROPN -2; parsed np -3
v curb -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v cut -2; chosen np -5; chosen to np 2; np -5; to np 2
v cut_off -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v dampen -2; object NOUN -2
v date -4; chosen np -2; np -2; object NOUN -2; parsed np -2
v deal -6; chosen np -3; chosen with -2; np -3; object NOUN -7; object PROPN 2; object VERB -2; parsed np -3; parsed with -2; with -3
v debate 0; chosen on -2; chosen other 3; object PROPN -2; object VERB 3; on -2; other 3; parsed none 3
v decide 0; chosen other 3; object ADJ -3; object NOUN 2; object VERB 2; other 4; parsed none 2; parsed to 2; parsed wh -3
v declare 2; chosen that 4; clause 3; object NOUN 2; object PROPN -3; object VERB 4; parsed np 3; parsed that 3; that 4
v decline 7; chosen np 2; chosen to 5; np 2; object NOUN 3; object VERB 5; parsed none 2; parsed np 3; parsed to 4; to 5
v decrease -2; object NOUN -2
v decry 5; chosen np 4; np 4; object NOUN 5; parsed np 5
v dedicate 0; object VERB 3
v deem 2; chosen np 3; chosen verb -2; np 3; object ADJ -3; object NOUN 3; object VERB -2; parsed none -3; parsed np 3; verb -2
v defeat -2; chosen np -5; np -5; object PROPN -4; parsed np -5
v defend 3; chosen np 2; chosen np that 3; chosen np to 3; chosen other -3; np 2; np that 3; np to 3; object PROPN 5; object person 2; other -3; parsed np 3
v define 3; by 2; chosen by 2; object VERB 2; parsed by 2
v deflect 4; chosen np 4; np 4; object NOUN 4; parsed np 4
v delay -3; object NOUN -2; object VERB -2
v delegate -3
v delete -2; chosen np -2; np -2
v deliver -3; chosen by -2; chosen np -2; chosen on -2; np -2; object PROPN -3; object it -4; on -2; parsed adverbial -3; parsed by -2; parsed none 2; parsed on -3
v demand 0; chosen np 2; np 2; parsed none -2
v demonstrate 2; chosen np -3; chosen that 3; np -3; that 3
v denounce 4; chosen np 3; np 3; object NOUN 4; parsed np 5
v deny 0; object NOUN 3; object person -4
v depart -2
v depend -4; chosen on -4; object NOUN -2; object VERB -2; on -4; parsed none -3
v depict 2
v deploy -3; chosen np -2; chosen np to -2; np -2; np to -2; object NOUN -3; parsed np -3
v deport -3; chosen np -2; np -2; object NOUN -3; parsed np -2
v depose 2; chosen np 2; np 2
v deprive -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v deride 4; object NOUN 2; parsed np 4
v derive -2
v descend 0; object NOUN -3
v describe 4; as 2; chosen as 2; chosen np 3; chosen wh 4; np 3; object NOUN 4; object VERB 3; object it -3; object person 5; parsed as 4; wh 4
v deserve -2; chosen np -3; np -3; object NOUN -3; parsed np -3
v designate -3
v destroy -2; object NOUN -2
v detain -2
v detect -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v deter -4; chosen np -3; np -3; object NOUN -3; parsed np -4
v determine -4; chosen clause -3; chosen that -2; clause -2; np -2; object NOUN -6; parsed none -3; parsed np -2; that -2
v develop -3; chosen np -3; np -3; object NOUN -3; parsed np -3
v devote 0; object VERB 2
v dial -3; object NOUN -2
v dictate 0; chosen np -3; np -3; object NOUN -3; parsed np -4
v die -6; chosen in -2; chosen np -2; in -2; np -2; object NOUN -3; parsed in -2
v differ 2
v dig -3
v diminish -3; chosen np -2; np -2; object NOUN -2; parsed np -3
v direct -4; chosen at 2; chosen np -3; np -3; object NOUN -3; parsed np -4
v disagree 3; chosen with 2; object NOUN 2; parsed with 2; with 2
v disappear -2
v disavow 2; chosen np 2; np 2; parsed np 2
v disclose 0; parsed none -3
v discourage -3; chosen np -2; np -2; object NOUN -2; parsed np -3
v discover 0; chosen np -2; np -2; object NOUN -4; parsed none 2; parsed np -4
v discriminate -2
v discuss 3; chosen np 3; chosen wh 3; np 3; object NOUN 2; object PROPN 3; parsed np 2; parsed wh 2; wh 3
v dislike 0; chosen np 3; np 3
v dismantle -3
v dismiss 2; chosen np 2; chosen np that 3; np 2; np that 3; object NOUN 3; object PROPN -2
v dispatch -3; chosen np -2; np -2; parsed np -2
v display 0; chosen np 3; np 3; parsed np 3
v dispute 3; chosen np 3; np 3; object NOUN 3; parsed np 4
v disrupt -5; chosen np -4; np -4; object NOUN -4; parsed np -4
v distance 4; chosen from 3; np 4; object NOUN 3; parsed np 4
v distinguish 0; object person 2
v distract -3; object NOUN -2
v distribute 0; chosen np 2; np 2
v divert -2; parsed np -2
v divide 2; chosen np -4; np -4; object NOUN 3; parsed none 4; parsed np -4
v do -5; chosen adverbial -2; chosen clause -2; chosen in -3; chosen ing -2; chosen np -2; chosen wh -3; chosen with -3; clause -5; for -2; in -3; np -2; object ADV -2; object NOUN -7; object PROPN -3; object it -2; parsed adverbial -3; parsed in -2; parsed np -4; wh -3; with -3
v document 4; object NOUN 4
v dominate -5; by -2; chosen np -4; np -4; object NOUN -4; parsed np -4
v dominating -2
v donate -5; object NOUN -2; parsed np -2; to np -2
v doom -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v double -2; chosen np -2; np -2; object NOUN -2
v double_down 3; chosen on 3; object NOUN 3; on 3; parsed on 3
v doubt 0; chosen np -2; np -2
v draft 0; chosen np 2; np 2; parsed np 2
v drag -2
v draw 0; chosen to np -2; chosen verb 2; object PROPN -3; object VERB 2; parsed clause 4; parsed none -2; parsed np -2; verb 2
v dress -3
v drive -3; by -2; chosen by -2; chosen np -3; np -3; object NOUN -5; parsed np -4
v drop -4; chosen out -2; object NOUN -3; out -2; parsed out -2
v drop_out -3
v dub 0; chosen np -2; np -2; object NOUN 3
v dwell 3; chosen on 3; object NOUN 3; on 3
v earn -7; chosen np -5; np -5; object NOUN -4; parsed np -6
v ease -3; chosen np -2; np -2; object NOUN -2
v eat -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v echo 0; by 3; chosen by 4; chosen np -2; np -2; object NOUN 2; parsed by 4
v eclipse -2
v edge -2
v elect 0; chosen np 2; chosen to np -2; np 2; object NOUN -2; to np -2
v elevate -2; object NOUN -2
v eliminate -2; parsed none -2
v email 0; parsed none -3
v embody -3
v embrace 3; chosen np 2; np 2; object NOUN 2; object PROPN 2; object person -2; parsed np 3
v emerge -2; parsed np -2
v emphasize 4; chosen np 2; object NOUN 3; parsed np 2
v empower 2; object NOUN 2
v enable -3; chosen np to -2; np to -2; object NOUN -2
v encounter -3; chosen np -3; np -3; object NOUN -3; parsed np -3
v encourage 4; chosen np 3; chosen np to 2; np 3; np to 2; parsed np to 3
v end -3; chosen with -2; object PROPN -2; parsed none -2; parsed with -2; with -2
v end_up 0; object NOUN -2
v endorse 8; chosen by 3; chosen np 6; np 6; object NOUN 4; object PROPN 4; object VERB 5; object person 2; parsed by 3; parsed none 5; parsed np 4
v endure -5; chosen np -4; object NOUN -5; parsed np -4
v energize -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v engage 2; chosen in 3; in 3; object NOUN 3; parsed none 3
v enjoy 0; object NOUN -2
v ensure -9; chosen clause -4; chosen np -2; chosen that -6; clause -4; np -2; object ADJ -3; object NOUN -4; object VERB -5; parsed clause -3; parsed np -4; parsed that -5; that -6
v enter -4; chosen clause -3; chosen np -2; clause -3; np -2; object NOUN -2; object PROPN -3; parsed none -2; parsed np -3
v envision 4; object NOUN 4
v erupt 0; object VERB -2
v escape -3; object NOUN -2
v establish 0; object NOUN 2
v estimate 2; chosen that 2; object NOUN 5; object VERB -2; parsed none 2; that 2
v examine -2; chosen np -4; np -4; object NOUN -2; parsed np -2
v exceed -3; chosen np -3; np -3; object NOUN -3; parsed np -3
v exchange -2
v excite -3; object NOUN -3; parsed np -3
v execute -3; parsed np -3
v exist 0; object NOUN -3
v exit -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v expand 0; chosen np that -2; chosen np to 2; np that -2; np to 2; object PROPN 2; object VERB -2; parsed np -3
v expect 0; chosen np 4; np 4; object ADJ -3; object person 3; parsed none -6; parsed np 4; parsed np to 2; parsed to 4; to -2
v experience 0; chosen np 2; np 2
v explain 5; chosen that 3; chosen wh 4; object ADJ 2; object ADV 2; object PROPN 2; object it 3; parsed none 2; parsed np 3; parsed that 3; that 2; wh 3
v exploit 2; chosen np 3; np 3; parsed np 3
v explore 0; chosen np 2; np 2
v expose 0; chosen np 2; np 2; parsed none 2; parsed np 2
v express 3; chosen np 4; np 4; np that 4; object NOUN 3; parsed np 3
v extend -5; chosen np -3; np -3; object NOUN -4; parsed np -3
v eye 0; chosen np 2; np 2; object NOUN 2
v face -12; chosen ing -2; chosen np -8; chosen np to -2; chosen verb -2; np -8; np to -2; object NOUN -9; object VERB -4; object it -2; parsed none -3; parsed np -9; verb -2
v fail -3; chosen np -2; np -2; object VERB -2; parsed none -3; parsed np -2
v fall -6; chosen for 2; chosen np -4; for 2; np -4; object ADJ -4; object NOUN -2; object VERB -2; parsed for 2; parsed np -3; parsed predicate -2; to np -2
v fan -4; chosen np -2; np -2; object NOUN -3; parsed np -2
v fare -4; chosen np -3; np -3; object ADJ -2; object NOUN -2; parsed none -2
v favor 4; by -2; chosen by -2; chosen np 4; np 4; object NOUN 3; object VERB -4; parsed np 5
v fear 4; chosen clause 4; chosen np 3; chosen that 2; clause 4; np 3; object NOUN 2; object VERB 2; parsed clause 2; parsed np 5; parsed that 2; that 2
v feature -2; object NOUN -2; parsed np -2
v feed -2; object NOUN -2
v feel 0; chosen quote -3; chosen verb 2; object ADJ -2; object NOUN 2; parsed clause -3; parsed np 2; quote -3; verb 2
v field -3; parsed np -3
v fight 0; chosen for -2; chosen np -3; for -2; np -3; object NOUN -5; object PROPN 2; parsed for -2; parsed np -3
v figure_out 0; parsed wh -2
v file -4; against -3; by -2; chosen against -3; chosen by -3; chosen on -2; object NOUN -2; object PROPN -3; on -2; parsed by -3; parsed none -2
v fill 0; chosen np -3; np -3; parsed np -3
v film -4
v finance -3; chosen np -2; np -2; object NOUN -3; parsed np -2
v find 4; chosen clause 4; chosen in -3; chosen np 2; chosen np that 2; chosen np to -4; chosen that 3; clause 4; mark -2; np 2; np that 2; np to -4; object ADJ 3; object PROPN 6; object VERB 3; object it -2; object person -4; parsed none 2; parsed np 2; parsed np to 2; parsed that 3; that 3
v finish -6; chosen np -3; np -3; object ADJ -2; object NOUN -3; parsed np -2
v fire 2; at 3; chosen at 3; chosen np 2; np 2; object PROPN 3; parsed at 3; parsed none -3; parsed np 2
v fit -3; object NOUN -3; parsed np -3
v flank -2
v flee -4; chosen np -3; np -3; object NOUN -2; object PROPN -2; parsed np -3
v flip 0; chosen np -2; np -2; object NOUN -2; object PROPN 2; parsed np -2
v float 2; object NOUN 2; parsed np 2
v flock -2; chosen to np -2; parsed to np -2; to np -2
v flood -2
v flow -2
v fly -6; chosen to np -2; object NOUN -3; object PROPN -3; parsed to np -2; to np -2
v focus 0; chosen np -2; chosen on 2; np -5; object VERB -2; on 3; parsed clause -2; parsed np -2; parsed on 3
v follow -4; by -3; chosen by -2; mark -2; object VERB -4; object it -3; object person -3; parsed none -3
v follow_up 2
v force -5; chosen np -4; chosen np to -2; chosen to -2; np -4; np to -2; object PROPN -4; object VERB -2; object person -3; parsed none -2; parsed np -3; parsed np to -3
v forget 0; chosen that -2; object NOUN -4; that -2
v form -5; chosen np -4; np -4; object NOUN -3; parsed np -4
v formulate -4
v foster -2; object NOUN -2
v found -6; by -2; chosen by -2; chosen np -4; np -4; object NOUN -3; object PROPN -3; parsed by -2; parsed np -5
v frame 3; chosen np 3; np 3; object NOUN 2; parsed np 3
v free -3; chosen np -3; np -3; object NOUN -3; parsed np -3
v fuel -5; chosen np -3; np -3; object NOUN -3; parsed np -3
v fulfill -2; object NOUN -2; parsed np -2
v function -2
v fund -4; chosen np -2; np -2; object NOUN -3; parsed np -3
v funnel -2; chosen np -2; np -2
v gain -7; chosen np -5; np -5; object NOUN -5; parsed np -4
v galvanize -4; chosen np -3; np -3; object NOUN -4; parsed np -3
v garner -4; chosen np -3; np -3; object NOUN -4; parsed np -3
v gather -6; at -2; chosen at -2; chosen np -2; np -2; object NOUN -3; object PROPN -2; object VERB -2; parsed none -2; parsed np -2
v generate -4; chosen np -4; np -4; object NOUN -3; parsed np -3
v get -5; behind 2; chosen behind 2; chosen clause -3; chosen in 2; chosen np -2; chosen np that -2; chosen np to -3; chosen to -3; chosen verb -3; clause -3; in 2; np -2; np that -3; np to -3; object NOUN -4; object VERB -6; object it -3; object person -2; parsed behind 2; parsed in 2; parsed none -2; parsed np -7; parsed np to -2; parsed to -3; parsed to np -2; to -3; verb -3
v give 0; chosen np to -3; chosen that -5; chosen to np -2; chosen verb -2; np to -3; object SYM -2; object person -5; parsed none -6; parsed np to -2; parsed to np -2; that -5; to np -2; verb -2
v go_on 3; chosen to 3; object VERB 3; parsed none 2; to 3
v go 0; after 4; against -3; as 3; beyond -3; chosen after 5; chosen against -2; chosen as 3; chosen beyond -3; chosen in -2; chosen ing -2; chosen into -2; chosen np -2; chosen other 4; chosen quote -2; chosen to np -3; chosen up 2; chosen verb -3; chosen with -3; in -2; into -2; np -3; object ADV -2; object PROPN 2; object it -2; other 4; out 4; parsed after 4; parsed against -3; parsed beyond -3; parsed clause -2; parsed in -2; parsed into -2; parsed none 2; parsed np -3; parsed out 5; parsed predicate -5; parsed to -3; parsed to np -3; quote -2; to np -4; up 2; verb -3; with -3
v grab -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v graduate -2
v grant 0; object NOUN -3
v grasp -2
v gravitate 2
v greet -2; chosen np -3; np -3; object NOUN -4; object PROPN -2; parsed np -3
v grow -2; chosen np -3; parsed predicate 2
v grow_up -4; object NOUN -2
v guarantee -3; object VERB -3; parsed none -2
v guard -3
v guess -2; chosen np 2; np 2
v guide 2; object NOUN 2
v gun -2
v hack -2
v hail 2; chosen np 2; np 2; object NOUN 2; parsed np 2
v hammer 3; chosen np 3; np 3; parsed np 3
v hand -3; chosen np -3; np -3; object NOUN -2; parsed np -3
v handle -4; chosen np -2; np -2; object NOUN -4; parsed np -3
v hang -3; chosen over -2; object NOUN -2; over -2; parsed over -2
v happen -7; chosen to -2; object NOUN -3; object PROPN -2; object VERB -3; parsed none -3; to -2
v harass -2; object NOUN -2
v harm -2
v hate 0; object NOUN -2; object VERB -3; parsed clause -2; parsed np 2
v have -2; at -3; chosen adverbial -2; chosen at -3; chosen clause 2; chosen in 4; chosen np to -2; chosen quote -5; chosen since 2; chosen that -2; chosen to -2; in 4; mark 3; np -2; np to -2; object ADJ -3; object ADV -2; object NOUN -2; object PART -2; object PROPN -2; object VERB -2; object it 4; parsed clause 2; parsed np -2; parsed predicate -2; parsed to -2; quote -5; since 2; to -2
v head -6; chosen np -2; chosen to np -2; np -2; object NOUN -4; object PROPN -3; parsed np -2; parsed to np -2; to np -3
v headline 0; chosen np -2; np -2
v hear -2; chosen clause -3; chosen from -2; chosen ing 3; chosen on -2; clause -3; from -2; object NOUN -2; object VERB 2; object it -2; on -2; parsed np -2
v hedge -4; object NOUN -4
v help -6; chosen clause -4; chosen np -7; chosen that -2; chosen to -4; clause -4; np -7; object NOUN -6; object PROPN -3; object VERB -2; object person -3; parsed np -5; parsed np to -5; parsed that -2; parsed to -3; to -4
v hide -3; parsed np -2
v highlight 6; chosen clause 2; chosen np 5; clause 2; np 5; object NOUN 3; object PROPN 5; parsed np 6
v hire 0; object VERB -2; parsed none -3
v hit 3; chosen np 3; np 3; object NOUN -5; object PROPN 5; parsed by 2; parsed np 3
v hold 0; by -2; chosen by -2; chosen clause -2; chosen ing -3; chosen np -2; chosen np to 3; chosen on 3; chosen verb 2; clause -2; ing -3; np -2; np to 3; object VERB -2; on 3; parsed by -2; parsed none -2; parsed np -2; parsed np to 3; verb 2
v hone 2; object NOUN 2; parsed np 2
v hope 3; chosen clause 2; chosen for 3; clause 5; for 3; mark -2; object NOUN 4; object VERB 2; parsed clause -4; parsed for 2; parsed np 3; parsed to 3
v host -6; by -2; chosen by -2; chosen np -5; np -5; object NOUN -5; parsed by -2; parsed np -4
v huddle -3; chosen with -2; object NOUN -2; with -2
v hurt -5; chosen np -4; np -4; object NOUN -3; parsed np -4
v identify 4; by -2; chosen as 2; chosen by -2; chosen np 2; chosen np that 2; chosen with 3; np that 2; object PROPN 4; object person 2; parsed as 3; parsed by -2; parsed none -2; parsed np 2; parsed with 4; with 3
v ignore 0; object PROPN 3; parsed np -2
v imagine 3; chosen clause 2; chosen np 3; clause 2; np 3; object NOUN -3; object VERB 3
v imply 0; object NOUN 2; parsed none 2
v impose -2
v improve -4; chosen np -3; np -2; object NOUN -3; parsed np -3
v include -2; chosen clause -2; chosen np -4; chosen verb -2; clause -2; np -4; object ADJ -2; object NUM -2; object PROPN -5; object it -2; parsed clause -2; parsed none -8; parsed np 3; verb -2
v increase -4; chosen np -2; np -2; object NOUN -3; parsed np -2
v indicate 0; object ADJ 3; parsed that -2
v influence -3; chosen np -2; np -2; object NOUN -3; parsed np -2
v informed 2; object VERB 3
v inject -3; chosen np -3; np -3; object NOUN -3; parsed np -3
v insist 5; chosen clause 5; chosen that 4; clause 5; object NOUN 2; object VERB 4; parsed clause 3; parsed none -2; parsed that 5; that 3
v inspire -6; by -3; chosen by -3; chosen np -3; np -3; object NOUN -5; parsed none -2; parsed np -4
v install -3; object NOUN -3; parsed np -3
v instruct -2; object NOUN -2
v insult 2
v intensify -2
v interpret 4; chosen as 3; parsed none 3
v interrupt -4; chosen np -4; np -4; object NOUN -4; parsed np -4
v interview -8; by -2; chosen by -2; chosen np -6; np -6; object NOUN -8; object PROPN -2; parsed np -6
v introduce -2; chosen by -3; chosen to np -2; object NOUN -3; object PROPN 2; object VERB -2; parsed none -4; to np -2
v invest -5; chosen in -2; chosen np -2; in -2; object NOUN -2; parsed in -2; parsed np -2
v investigate -6; chosen by -2; chosen np -3; np -3; object NOUN -4; object it -2; parsed by -2; parsed np -4
v invite -3; chosen np -2; chosen np to -3; chosen to -3; np -3; np to -3; object NOUN -3; object PROPN -4; object VERB -3; parsed none -4; parsed np -5
v invoke 3; chosen np 4; np 4; parsed np 4
v involve -2; chosen ing -3; ing -3; object PROPN -2; object VERB -3
v involved -3
v issue -3; by -3; chosen by -3; chosen in -2; in -3; object NOUN -2; parsed by -3; parsed none -5
v jab 4
v jockey -2
v join -3; by -3; chosen by -3; chosen in 2; chosen np -2; chosen np to -2; np -2; np to -2; object NOUN -3; object VERB -2; parsed by -2; parsed none -3; parsed np -4
v joke 2; chosen that 2; object VERB 4; parsed that 2
v judge 0; parsed np 3
v keep -2; chosen clause -2; chosen ing 2; chosen np -2; chosen with -2; clause -2; ing 2; np -3; object PROPN -2; object person -3; parsed ing 3; parsed none -3; parsed np to -4; with -2
v kick -3
v kick_off -3
v kill -5; chosen np -4; np -3; object NOUN -4; object PROPN -2; parsed none -2; parsed np -4
v knock 3; chosen np 3; np 3; object NOUN 2; object PROPN 4; parsed np 4
v know 0; about -2; as -2; chosen for -7; chosen to -3; chosen to np 4; clause 2; for -7; mark -5; object ADV -2; object person 2; parsed about -2; parsed none -3; to -3; to np 4
v label 2; chosen np 2; np 2
v lack -4; chosen np -2; np -2; object NOUN -3; parsed np -3
v lag -3; object NOUN -2
v lambast 3; chosen np 3; np 3; object NOUN 2; parsed np 3
v lament 7; chosen np 5; np 5; object NOUN 6; parsed np 5
v land -2
v lash_out 4; at 4; chosen at 4; parsed at 4
v last -2; chosen np -2; np -2
v laugh 2
v launch 0; object PROPN -3
v lay 2; object VERB 3; parsed predicate 2
v lay_off 4; object NOUN 4; parsed np 4
v lay_out 7; chosen np 5; np 5; object NOUN 6; parsed np 5
v lead -5; by -4; chosen by -4; chosen np to -4; chosen to np -4; np to -4; object PROPN -7; object VERB -3; parsed by -2; parsed none -2; parsed np -2; parsed np to -4; parsed to np -3; parsed with 2; to np -4
v lead_up -2; chosen to np -2; parsed to np -2; to np -2
v leak -5; chosen np -3; np -3; object NOUN -4
v lean 0; chosen clause -3; chosen toward 2; clause -2; np 2; object NOUN -2; object PROPN 2; object VERB -3; on -2; parsed none -2; toward 2
v learn 0; chosen clause 2; clause 2; object NOUN 3
v leave -3; behind -2; chosen behind -2; chosen clause 2; chosen np -5; chosen np to -3; clause 2; np -5; np to -4; object ADJ -2; object PROPN -4; parsed behind -2
v let -3; chosen clause -2; clause -2; object PROPN -2; object it -2; parsed np -2
v leverage -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v license -2; object NOUN -2
v lie_out -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v lie 0; parsed np -2
v life -2
v like 2; chosen to 2; object PROPN 2; parsed np 2; parsed to 2; to 2
v liken 5; object NOUN 3; parsed np 4
v limited -2
v line_up 5; behind 4; chosen behind 4
v linger 0; object NOUN -2
v link 0; object NOUN -2; object PROPN -2; parsed none -3; parsed np 2
v list 2; as -2; chosen as -2; chosen np 4; chosen on -3; np 4; on -3; parsed np 4
v listen -2; chosen to np -4; object NOUN -5; parsed to np -4; to np -4
v live -4; chosen np -2; np -2; object NOUN -2; object PROPN -3; object VERB -2; parsed adverbial -2; parsed np -2
v lobby 0; chosen np -3; np -3; object NOUN -4
v lock_up -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v lock 0; parsed none 2
v log -2; object NOUN -2
v look 0; at 2; chosen like -4; chosen np -4; chosen to 3; chosen to np 3; like -4; np -7; object ADJ -7; object NOUN 2; object PROPN -2; object VERB 2; parsed adverbial -3; parsed like -3; parsed none -3; parsed predicate -3; parsed to 3; to 3; to np 3
v loom -4; object NOUN -2
v lose -8; chosen np -5; chosen to np -2; np -5; object NOUN -5; object PROPN -3; parsed none -2; parsed np -6; to np -2
v love 3; object NOUN 2; parsed np -2
v lower -2; object NOUN -2; parsed np -2
v lure -4; chosen np -4; np -4; object NOUN -4; parsed np -4
v maintain 0; object NOUN -2; parsed none 2
v make_up -5; chosen np -2; np -3; object NOUN -5; parsed np -3
v make 0; by -2; chosen about 3; chosen by -4; chosen for 2; chosen ing -7; chosen np -3; chosen np that 3; chosen np to 2; chosen on -2; chosen other -2; chosen that 3; chosen to -3; chosen verb 2; clause 2; in -2; ing -5; np -3; np that 5; np to 2; object ADJ 2; object NUM -2; object PROPN -3; object VERB -3; object person -3; other -2; parsed by -2; parsed clause -2; parsed ing -3; parsed none -5; parsed np to -2; parsed predicate 3; parsed that 6; verb 2
v manage -5; chosen np -3; chosen to -2; np -3; object NOUN -5; object VERB -2; parsed np -4; parsed to -2; to -2
v mandate 3; chosen np 2; np 2; object NOUN 4; parsed np 2
v march -2
v mark 0; object NOUN -2
v married -3
v marry -4; chosen np -4; np -4; object PROPN -2; parsed np -4
v mask -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v match -4; chosen np -2; np -2; object NOUN -3; parsed np -2
v matter -2
v mean -11; chosen clause -5; chosen ing -5; chosen np -5; chosen that -4; chosen to -3; clause -5; ing -5; np -4; object ADJ -3; object NOUN -6; object PROPN -2; object VERB -6; parsed clause -7; parsed for -3; parsed ing -2; parsed np -4; parsed that -4; parsed to -2; that -4; to -3
v measure 0; parsed np -3
v meet -4; chosen np -4; chosen with -2; np -4; np to 2; object NOUN -6; object PROPN -6; parsed np -5; parsed with -2; with -3
v mention 3; as -3; chosen as -3; chosen np 5; np 5; object PROPN 2; object VERB 3; parsed none -3; parsed np 4
v mind 0; object NOUN -2
v mislead 2
v miss -5; chosen np -4; np -4; object NOUN -4; parsed np -4
v mock 0; chosen np 4; np 4; object NOUN 2; object PROPN 2; parsed np 2
v moderate -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v monitor -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v mount 0; parsed np 2
v mourn 0; object NOUN -2
v move -4; chosen np -3; chosen on -2; chosen to np -3; np -3; object ADJ -2; object NOUN -5; object PROPN -4; on -2; parsed none -2; parsed np -2; parsed to 2; parsed to np -3; to np -3
v name 0; chosen clause -3; chosen for -4; chosen np 2; chosen quote -2; clause -3; for -4; np 2; parsed none -2; quote -2
v navigate -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v near -2; object NOUN -2; parsed np -2
v need -3; chosen np to 2; chosen to -2; np to 2; object ADJ -2; object VERB -2; parsed none -5; parsed np to 2; to -2
v negotiate -2; chosen np -2; np -2
v nominate 0; chosen clause -4; clause -4; object NOUN -2
v note 5; chosen clause 3; chosen np 5; chosen that 2; mark 5; np 4; object ADJ 3; object NOUN 2; object VERB 4; object it 2; parsed clause 7; parsed np 3; parsed that 3; that 2
v notice 0; chosen np -3; np -3
v obscure -3; object NOUN -3; parsed np -3
v obtain -5; by -2; chosen by -2; chosen np -3; np -3; object NOUN -4; object PROPN -2; parsed np -3
v occupy -4; chosen np -2; np -2; object NOUN -4; parsed np -3
v occur -4; object NOUN -2
v offer 5; chosen np 3; chosen np that 2; chosen np to 2; chosen quote 3; chosen to 4; chosen verb 2; np 3; np that 2; np to 2; object NOUN 4; object PROPN -2; object VERB 4; parsed np 4; parsed to 4; quote 3; to 4; verb 2
v open -2; chosen np -2; np -2; object PROPN -2; parsed np -3
v open_up 4; object NOUN 2; parsed np -3
v oppose 2; chosen ing 2; chosen np 2; chosen to np -2; clause 2; ing 2; np 2; object NOUN 2; object it 3; parsed by 2; parsed ing 2; parsed none -5; parsed np 3; to np -2
v opt 2; chosen to 2; object VERB 2; parsed none 2; to 2
v order 3; chosen np 3; chosen np to 2; chosen that 2; np 3; np to 2; object NOUN 2; parsed np 3; parsed that 2; that 2
v organize -6; chosen np -3; np -3; object NOUN -4; parsed np -3
v originate -2
v oust -2; chosen np -2; np -2; parsed np -2
v outline 0; object NOUN 2; parsed np 2
v outnumber -2; chosen np -2; np -2; parsed np -2
v overcome -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v overlook -3; chosen np -2; np -2; object PROPN -2; parsed np -2
v oversee -5; chosen np -3; np -3; object NOUN -4; parsed np -4
v overshadow -3; chosen np -2; np -2; object NOUN -3; parsed np -2
v overstate 2
v overtake -3; parsed np -2
v owe -4; chosen np -2; np -2; parsed np -3
v own -6; by -2; chosen by -2; chosen np -3; np -3; object NOUN -4; parsed np -3
v pack -2
v paint 3; chosen np 3; np 3; object PROPN 2; parsed np 4
v park -2; object NOUN -2
v participate -3; chosen in -3; in -3; object NOUN -2; parsed in -2
v pass 3; by 2; chosen by 3; object NOUN 4; parsed none 2; parsed np 3; parsed to np -2; to np 2
v pay -3; chosen clause -2; chosen for -4; chosen other -2; clause -2; for -4; object PROPN -2; object SYM -2; object VERB -2; other -2; parsed for -3; parsed np -2
v peg 4; chosen np 4; np 4
v pepper -3; chosen np -3; np -3; parsed np -3
v perceive 3; chosen np 3; np 3; object ADJ 2
v perform -5; chosen np -3; np -3; object ADJ -2; object NOUN -3; parsed np -2
v permit -3; chosen to -2; object VERB -2; parsed none -3; to -2
v persuade 4; chosen np to 3; np 2; np to 2; object NOUN 5; parsed np 5
v pick -3; chosen clause -3; chosen np -2; clause -3; np -2; object it -2; parsed np -3
v pick_up -3; object VERB -2; parsed adverbial -2; parsed none 2; parsed np -4
v pile 0; parsed none 2
v pit -2; chosen np -2; np -2; parsed np -2
v pitch 3; chosen np 4; np 4; object NOUN 4; parsed np 4
v pivot 4; object NOUN 2; parsed to np -2
v plant 2
v plan 0; chosen for -2; chosen np -2; chosen to 2; for -2; object NOUN -3; object VERB 3; parsed np -2; parsed to 2; to 2
v play -4; chosen by -2; chosen np -3; np -3; object NOUN -3; parsed np -4
v play_down 0; chosen np 2; np 2; object NOUN 2; parsed np 2
v play_out -2; object NOUN -2
v plead 4; chosen with 2; object ADJ -2; object NOUN 4; parsed with 2; with 2
v pledge 0; chosen that 3; parsed none 2; parsed that 2; that 3
v plot 0; chosen np -2; np -2; object NOUN -2; parsed np -2
v point 2; object PROPN 5; object VERB -2; parsed none -3; parsed to np 2
v point_out 2; chosen that 4; object VERB 3; parsed np 2; parsed that 3; that 4
v polarize 2; object NOUN 2
v politicize 2; chosen np 2; np 2; object NOUN 2; parsed np 2
v poll -6; chosen np -3; chosen verb -2; np -3; object NOUN -3; object VERB -2; parsed none -2; parsed np -4; verb -2
v portray 4; as -2; chosen as -2; chosen np 4; np 4; object NOUN 5; parsed np 3
v pose -3; object NOUN -2
v position 2; chosen np 3; chosen to -2; np 3; object VERB -2; parsed none -2; parsed np 3; to -2
v post 4; chosen np 4; np 3; object NOUN 4; on 2; parsed np 3
v postpone -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v pound 3; chosen np 3; np 3; parsed np 3
v pour -3; chosen np -2; np -2; parsed np -2
v practice -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v praise 5; chosen np 2; np 2; object NOUN 5; parsed np 4
v pray -3
v precede -3; object NOUN -2; parsed np -2
v predict 4; chosen clause 3; clause 2; object NOUN 3; object VERB 2; parsed clause 4; parsed none 3
v prefer 5; chosen np 3; np 3; object NOUN 2; object VERB 5; parsed np 2; parsed to 4
v preferred 6; chosen np 5; np 5; parsed np 6
v prepare -3; chosen np -3; chosen to -3; np -3; object VERB -3; parsed np -4; parsed to -3; to -3
v present 0; chosen np that 2; np that 2; object person 3
v preside -3; chosen over -2; object NOUN -2; over -2; parsed over -2
v press 4; about -4; by -2; chosen about -4; chosen by -2; chosen for 3; chosen np to 3; for 3; np to 3; object NOUN 2; object PROPN 4; parsed for 2; parsed none -6; parsed np 4
v pressure 0; object NOUN 2; object PROPN -3; parsed np 2
v prevail -2
v prevent -2; object NOUN -2; object person -2; parsed np -2
v proceed -3; chosen to -2; chosen with -2; object NOUN -2; object VERB -2; parsed to -2; parsed with -2; to -2; with -2
v proclaim 2
v produce -2
v prohibit 0; object NOUN 2; parsed np 2
v project -2; chosen np -2; np -2; parsed none -4
v promise 5; chosen np 4; chosen to 2; np 4; object PROPN 3; object VERB 4; parsed adverbial 2; parsed np 4; to 2
v promising 7; chosen np 3; np 3; object NOUN 5; object VERB 3; parsed np 5
v promote 4; chosen np 4; np 4; object NOUN 2; parsed np 5
v prompt -3; chosen np -2; chosen np to -4; np -2; np to -4; object NOUN -2; object PROPN -3; parsed np -2; parsed np to -3
v propel -3; chosen np -2; np -2; object NOUN -2; parsed np -3
v propose 5; chosen ing 2; chosen np that -2; chosen that 2; chosen to 2; ing 2; np that -2; object NOUN 2; object VERB 4; parsed none 2; parsed np 3; that 2; to 2
v prosecute 0; object PROPN 2
v protect -4; chosen np -3; np -3; object NOUN -3; parsed np -3
v protest -3; parsed np -2
v prove 0; chosen ing -3; chosen np -4; ing -3; np -4; object ADJ -5; object NOUN 4; object VERB -3; parsed ing -3; parsed none -2; parsed np -3; parsed predicate -3; that -2
v provide 0; by 3; chosen by 3; object ADJ -2; object NOUN 2; object VERB -2; parsed by 4; to np -2
v provoke -4; chosen np -2; np -2; object NOUN -3; parsed np -3
v publicize 3
v publish 2; chosen by -3; chosen np 3; in -2; np 2; object NOUN 3; object VERB -3; parsed np 5
v pull -3; object PROPN -3
v punch -2; chosen np -2; np -2; object NOUN -2
v punish -2; chosen np -2; np -2; parsed np -2
v purchase 0; np -2; object NOUN -2
v push 7; against 3; chosen against 3; chosen for 4; chosen to 3; for 5; object NOUN 5; object PROPN 2; object VERB 2; parsed against 3; parsed for 4; parsed none 4; to 2
v put_up -2; chosen np -2; np -2
v put 0; chosen by 2; chosen clause 5; chosen np to -3; clause 5; np to -4; object PROPN -5; object it 5; object person -3; on -2
v qualify -3; object NOUN -2
v question 5; chosen np 3; chosen wh 6; np 3; object NOUN 3; object VERB 3; parsed none -2; parsed np 5; parsed wh 4; wh 6
v quit -2
v quote -2; parsed np 2
v race -4; object NOUN -2
v rack_up -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v rail 3; object PROPN 2
v raise 0; by 2; chosen by 2; chosen clause -3; object SYM -2; object VERB -3; parsed none -4
v rally -2; chosen np -4; np -4
v ramp_up -2; object NOUN -2; parsed np -2
v range 4; chosen from 3; from 3; object NOUN 2; parsed from 2; parsed none 2
v rank -2; object ADJ -2; object NOUN -4; parsed np 2
v ranking -2
v rate -2
v ratify 3; object NOUN 3
v rattle 0; chosen np -2; np -2; object NOUN 2; parsed np -2
v reach_out -3; parsed to np -2; to np -2
v reach 0; chosen for -3; for -3; object PROPN -3; parsed none -3; parsed np 2
v react 0; parsed to np -2; to np -2
v read 0; chosen clause -2; object VERB -3; object it -2; parsed none -2
v reaffirm 4; chosen np 3; np 3; object NOUN 3; parsed np 3
v reassure 3
v rebuff -2; object NOUN -2
v rebuild -2
v rebuke 0; object PROPN -2
v rebut 3; chosen np 3; np 3; object NOUN 2; parsed np 3
v recall 4; chosen clause 3; chosen np that 3; chosen that 2; chosen wh 2; np that 3; object NOUN 3; object PROPN -4; object VERB 3; object it 2; parsed none 2; parsed np 3; that 2; wh 2
v receive -6; chosen clause 2; chosen np -6; clause 2; np -6; object NOUN -7; object VERB -2; object it 2; parsed none -2; parsed np -4
v recite 2; chosen np 2; object NOUN 2; parsed np 2
v recognize 0; chosen that 2; parsed none -4; parsed that 4; that 2
v recommend 4; object VERB 2
v reconsider 0; chosen np 2; np 2
v record 0; object NOUN -3
v recount 0; chosen np 2; np 2; object NOUN 2; parsed np 2
v recruit -3; chosen np -2; np -2; object NOUN -2; parsed np -3
v redact -4
v refer 3; chosen np -2; chosen to np 4; np -2; object NOUN 3; object person 2; parsed to np 4; to np 4
v reference 4; chosen np 4; np 4; object NOUN 4; parsed np 4
v referenced 5; chosen np 5; np 5; object NOUN 5; parsed np 4
v reflect -3; chosen np -2; chosen np that -4; chosen on 2; np -2; np that -4; object NOUN -2; on 2; parsed np -4; parsed on 2
v refrain 2; chosen from 2; from 2; object VERB 2; parsed none 2
v refuse 3; chosen to 3; object NOUN 3; object VERB 2; parsed np 3; parsed to 2; to 2
v regard 0; object NOUN -5; object VERB -2; parsed none -5; parsed np 3
v register -4; object PROPN -2; object VERB -3; parsed none -3
v regret 3
v rein -2; chosen in -2; in -2
v reinstate 0; chosen np 2; np 2; object NOUN -2
v reiterate 4; chosen np 3; chosen that 2; np 3; object NOUN 2; parsed np 3
v reject 3; by 3; chosen by 3; chosen np that 4; chosen np to 2; np that 4; np to 2; object NOUN 3; parsed by 3
v relate -2; chosen to np -2; to np -2
v release 0; chosen np that 5; chosen on -2; np 2; np that 5; object NOUN 6; object PROPN -11; object VERB -3; object person 2; on -2; parsed adverbial -4; parsed by -5; parsed clause -3; parsed none -4; parsed np 4
v relish 4; object NOUN 3; parsed np 3
v rely -3; chosen on -3; object NOUN -2; on -3; parsed on -2
v remain -3; chosen predicate -2; chosen to -2; chosen verb -3; object NOUN -2; object PROPN -2; object VERB -6; parsed predicate -2; parsed to -3; to -2; verb -3
v remark 0; chosen that 2; that 2
v remember 2; chosen np 3; np 3; object NOUN 2; object PROPN 2; parsed clause -2; parsed np 4
v remind 5; chosen np 3; chosen np that 3; np 3; np that 4; object NOUN 5; object PROPN 3; object person -2; parsed np 4
v renew 3
v renounce 3; chosen np 3; np 3; parsed np 3
v repeal -5; chosen np -4; np -4; object NOUN -3; object PROPN -2; parsed np -5
v repeat 0; chosen np 2; chosen np that 3; chosen np to -2; np 2; np that 3; np to -2; parsed np 2
v replace -2; chosen clause -2; clause -2; object PROPN -3
v reply 0; mark 2; object NOUN -2; object VERB 2; to np -2
v report 0; by 3; chosen by 4; chosen from -4; chosen in -2; chosen ing 3; chosen that -2; chosen verb -4; from -4; in -2; ing 2; np 2; object NOUN 3; object it 2; parsed adverbial -3; parsed clause -2; parsed from -3; parsed np 4; parsed to np 2; that -2; to np 2; verb -4
v repudiate 3; chosen np 2; np 2; object NOUN 3; parsed np 3
v request 0; parsed np -2
v require 3; chosen ing -3; chosen np -2; chosen np to 3; chosen to 4; ing -3; np -2; np to 3; object NOUN 3; object PROPN -3; object person -2; parsed ing -3; parsed np 2; to 4
v reserve 0; parsed np 2
v reshape -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v resign 0; object VERB -2; parsed from 2; parsed none -2
v resist 3; chosen np 2; np 2; object NOUN 2; parsed np 3
v resolve -4; object NOUN -3; object VERB -2
v resonate -5; chosen with -2; object NOUN -4; with -2
v respect -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v respond 0; chosen adverbial 4; chosen np -3; chosen that 3; chosen with 3; mark 4; np -2; object NOUN 2; object PROPN 2; parsed np -4; parsed that 3; that 3
v restore -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v restrict 5; chosen np 5; np 5; object NOUN 5; parsed np 5
v result -2; chosen in -2; in -2; object NOUN -2; parsed in -2
v retain -3; chosen np -2; np -2; object NOUN -3; parsed np -3
v rethink 3
v retire -2
v retired -3
v return -2; object PROPN -3; object VERB -3; parsed none -4
v retweeted 4; chosen np 4; np 4; object NOUN 4; parsed np 5
v reveal 4; chosen np 4; chosen that 3; chosen to -2; np 4; object ADJ 2; object NOUN 3; object VERB 3; parsed np 3; parsed that 3; that 2
v reverberate -2
v reverse 0; object NOUN 2; object person -3
v review -3; object NOUN -2; parsed np -2
v revise -4; chosen np -2; object NOUN -4
v revisit 0; object NOUN 2
v revive -2; parsed np -2
v rip 5; chosen np 3; np 3; object PROPN 4; parsed np 4
v rise -5; chosen np -3; chosen to -2; np -3; object NOUN -2; object VERB -3; parsed none -2; parsed np -3; parsed to np 2; to -2
v risk 0; chosen ing -2; ing -2; object VERB -2
v roar -4
v roll -4; chosen np -2; np -2; object NOUN -2; parsed np -2
v roll_out 2; object NOUN 2; parsed np 2
v root 2; chosen for 2; for 2; object PROPN 2; parsed for 2
v rouse -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v rub -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v rule 3; chosen np 3; chosen that 2; np 3; object PROPN 3; parsed none -3; that 2
v rule_out 3; chosen ing 3; ing 3; object VERB 3
v rumor -3
v run -3; against -2; as 2; chosen against -2; chosen as 2; chosen clause -2; chosen for -5; chosen to -2; clause -2; for -5; object ADJ -3; object PROPN -5; object VERB -4; parsed against -2; parsed as 2; parsed for -5; parsed in -2; parsed to -2; to -2
v rush -4; chosen to -3; object VERB -3; to -3
v satisfy -2; object NOUN -2
v savage 3; chosen np 3; np 3; parsed np 2
v save -3; chosen np -3; np -3; object NOUN -2; parsed np -3
v say 0; after -5; as -3; at -6; before -2; by -4; chosen according -2; chosen adverbial 6; chosen after -5; chosen as -4; chosen at -4; chosen because 4; chosen before -4; chosen by -2; chosen clause 4; chosen colon 2; chosen during -4; chosen for 5; chosen in -5; chosen ing -3; chosen np that 3; chosen np to 3; chosen of -5; chosen on -6; chosen other 4; chosen that 6; chosen to np -4; chosen verb 4; chosen with -4; clause 5; colon 2; during -5; for 4; ing 3; np -2; np that 5; np to 3; object ADJ 5; object ADV 4; object INTJ 2; object PROPN -5; object VERB 2; of -5; on -3; other 4; parsed adverbial -4; parsed after -2; parsed at -8; parsed clause 6; parsed during -3; parsed in -5; parsed none -6; parsed np 8; parsed of -6; parsed on -7; parsed predicate 3; parsed that 7; parsed to np -3; parsed wh -4; parsed with -3; to -4; to np -4; verb 4; wh 5; with -3
v scare -2; chosen np -2
v schedule -7; chosen for -2; chosen np -3; chosen to -4; for -2; np -3; object NOUN -4; object VERB -3; parsed none -6; parsed np -3; to -4
v score -5; chosen np -4; np -4; object NOUN -4; parsed np -4
v scramble 0; chosen np -2; np -2; object NOUN -2; parsed np -2
v screen -2
v seal -2; chosen np -2; np -2; object NOUN -2
v search -3; chosen for -2; chosen np -2; for -2; np -2; object NOUN -3; parsed for -2; parsed np -2
v seat -2; object NOUN -2; parsed np -2
v secure -4; chosen np -4; np -4; object NOUN -4; parsed np -4
v seek 5; chosen np 2; chosen to 2; np 2; object NOUN 5; object VERB 2; parsed none -3; parsed np 4; parsed to 3; to 2
v seem -5; chosen clause -3; chosen np -5; clause -3; np -5; object ADJ -4; object NOUN -6; parsed none -2; parsed np -6; parsed predicate -5
v see 0; as -2; chosen as -2; chosen clause 2; chosen in 2; chosen on -2; chosen since -2; chosen that 2; chosen verb -3; chosen wh -2; clause 3; for 3; in 2; object ADJ -3; object NOUN 2; object person -2; on -2; parsed in 3; parsed none -2; parsed np 3; parsed np to -2; parsed wh -3; since -2; that 2; verb -3; wh -2
v seize 0; chosen np -3; np -3
v select -4; chosen np -2; np -2; object PROPN -4; object VERB -2; parsed none -2; parsed np -2
v sell -2; chosen np -2; np -2; object person -2
v send_out 2; chosen np 3; np 2; object NOUN 5; parsed np 2
v send 0; chosen clause -3; chosen ing 4; chosen np -2; chosen np to -3; chosen to np -3; clause -3; np that 2; np to -3; object NOUN -2; object PROPN -4; object VERB 3; object it -2; to np -2
v sentence 0; chosen to np -2; parsed none -2; to np -2
v separate -2; parsed np -2
v serve -6; chosen in -2; chosen np -4; chosen on -2; in -3; np -4; object NOUN -3; object PROPN -2; object VERB -2; on -2; parsed in -2; parsed np -4; parsed on -2
v set_off -2; object NOUN -2
v set_up -4; chosen np -3; np -3; object NOUN -3; parsed np -3
v settle 0; chosen np -2; np -2; object NOUN -3; parsed np -2
v set 0; chosen off -2; off -2; parsed none -5
v shake -2
v shake_up -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v shape -4; chosen np -4; np -4; object NOUN -4; parsed np -4
v shaped -2
v share 5; by 2; chosen by 2; chosen clause 2; chosen np 3; chosen with 2; clause 2; np 3; object NOUN 3; parsed by 2; parsed none 2; parsed np 2; with 2
v sharpened -3
v shatter -2; object NOUN -2
v shift 0; chosen np -2; chosen to np 2; np -2; parsed none -2; parsed to np 2; to np 2
v shoot -5; object NOUN -2
v shout 0; mark -2; parsed none -2
v show 4; chosen clause 2; chosen ing -2; chosen np 4; chosen other 2; clause 2; ing -2; np 5; object ADP 2; object ADV -4; object PROPN 6; object VERB 3; object it -2; other 2; parsed adverbial 2; parsed in -4; parsed none 2; parsed np 3; parsed wh 2; quote -2
v show_up 0; chosen in -2; in -2; parsed in -2
v shrink -2; object NOUN -2
v shrug_off 0; parsed np -3
v shut_down 2; chosen np 2; np 2; object NOUN 2
v shy 2; chosen from 2; from 2
v side 6; chosen with 6; object PROPN 6; parsed with 6; with 6
v sign -3; by -3; chosen by -3; object NOUN -3; object PROPN -4; object VERB 3; parsed by -3; parsed np -4
v sign_up 0; chosen for -3; for -3; parsed np -2
v signal 0; chosen that 2; object VERB 3; that 2
v sing 3
v single_out 2; chosen np 2; np 2; object NOUN 2; parsed np 2
v sink 2; parsed np 2
v sit -7; object NOUN -5
v skip -3; chosen np -3; np -3; object NOUN -2; parsed np -3
v skirt -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v slam 6; chosen np 6; np 6; object NOUN 5; object PROPN 4; parsed np 6
v slash 0; chosen np 2; np 2; object NOUN 2
v slat -2
v slip -2; object NOUN -2
v smile 0; object NOUN -2
v soften -2; object NOUN -2
v solicit -4; chosen np -2; np -2; object NOUN -4; parsed np -4
v solidify -3; chosen np -2; np -2; object NOUN -3; parsed np -3
v solve -2; parsed np -2
v sound 0; chosen np 2; object NOUN 2; object VERB -2; parsed np 2
v spar 6; object NOUN 6
v speak -4; about 6; at -2; chosen about 6; chosen at -2; chosen for -2; chosen from -2; chosen in -2; chosen np -5; chosen of 6; chosen on -2; chosen verb -3; chosen with -2; for -2; in -2; np -5; object NOUN -2; object PROPN -3; of 6; on -2; parsed about 4; parsed at -2; parsed for -2; parsed from -2; parsed in -2; parsed np -5; parsed of 5; parsed on -2; parsed with -3; to np -2; verb -3; with -2
v speak_out 3; about 4; chosen about 4; object NOUN 5; parsed about 4; parsed against -2
v spearhead 0; parsed np -3
v speculate 4; chosen that 3; object NOUN 3; that 3
v spend -2; chosen ing 2; chosen on -2; chosen other -3; chosen to -2; object NOUN -4; object PROPN -2; other -3; parsed clause -2; parsed none -3; parsed np to -2
v split 2; between 2; chosen between 2; chosen np -3; chosen on 4; np -3; on 4; parsed none 3
v spotlight 2; object NOUN 2; parsed np 2
v spot 0; parsed none -3
v spray 2; object NOUN 2
v spur -2
v squabble 2
v squeeze -2
v stake -4; chosen np -4; np -4; object NOUN -3; parsed np -4
v stall -2; object NOUN -2
v stand 0; at -2; behind -2; beside -2; by 4; chosen adverbial -2; chosen at -2; chosen behind -2; chosen by 2; chosen on 2; object VERB -2; object person 2; on 2; parsed behind -2; parsed beside -2; parsed by 2; parsed none -3; parsed on 2; parsed with -2; with -2
v star -3; object NOUN -2
v start 0; chosen in 2; in 2; object NUM 2; object PROPN -4; object VERB -2; parsed adverbial -2; parsed to -3; to -4
v state 0; chosen clause 2; mark 4; object NOUN 2; object VERB -2; parsed none 2
v stay -3; chosen in -2; in -2; object NOUN -4; parsed in -2
v steal -2
v steer -3; chosen np -3; np -3
v stem -3; object NOUN -3; parsed np -2
v step_down -2; object NOUN -2
v step 0; object NOUN -2; object VERB 2
v stick 0; chosen with 2; parsed none 3; parsed np -2; with 2
v stir -3; chosen np -2; np -2; object NOUN -3; parsed np -3
v stop 0; by -2; object ADJ 3; object NOUN -5; object PROPN -2; object person -2; parsed np -6; parsed predicate 2
v strengthen -3; object NOUN -2; parsed np -2
v stress 5; chosen np 5; np 5; object NOUN 4; object VERB 2; parsed none 2; parsed np 3; parsed that 2
v stretch -2; object NOUN -2
v stride -2
v strike -2; parsed none 2; parsed np -5
v strike_down 2; chosen np 2; np 2; object NOUN 2; parsed np 2
v strive 2
v struggle 0; chosen with -3; object NOUN -3; object PROPN 2; parsed with -3; with -3
v study -6; chosen np -3; np -3; object NOUN -5; parsed np -3
v subject -2
v submit -4; object NOUN -3; parsed none -2
v succeed -5; chosen in -2; chosen np -2; in -2; np -2; object NOUN -2; object VERB -2; parsed none -2; parsed np -2
v sue 2; chosen np 4; np 2; object NOUN 3; parsed np 4
v suffer -6; chosen np -3; np -3; object NOUN -4; parsed from -2; parsed np -4
v suggest 4; chosen clause 4; chosen ing 3; clause 3; in 3; ing 2; mark -2; object ADJ 5; object PROPN 6; parsed none 3
v sum_up 2
v summon -4
v supply -2; object NOUN -2; parsed np -2
v support 6; by 2; chosen by 2; chosen clause 3; chosen ing 4; chosen np 4; chosen np to 2; chosen verb 2; clause 3; ing 4; np 4; np to 2; object NOUN 4; object NUM 3; object PROPN 3; object VERB 3; object person -2; parsed by 3; parsed ing 2; parsed none 5; parsed np 3; parsed np to -3; verb 2
v suppose -4; chosen to -3; object NOUN -2; object VERB -2; parsed none -4; to -4
v surge -3; object NOUN -2
v surpass -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v surprise 0; chosen clause -2; chosen np -2; clause -2; np -2; object person -2; parsed none 3; parsed np -2
v surround -4; chosen np -2; np -2; object NOUN -2; parsed np -3
v survey -6; chosen np -5; np -4; object NOUN -5; parsed none -2; parsed np -5
v survive -5; chosen np -2; np -2; object NOUN -3; object VERB -3; parsed none -2; parsed np -3
v suspect 0; chosen that 3; parsed none -4; parsed that 3; that 3
v sweep -3; chosen np -3; np -3; object NOUN -2; parsed np -3
v swing 0; chosen np -3; np -3; object PROPN 2; parsed np -2
v tackle -2; parsed np -2
v take -2; by 2; chosen at 5; chosen for 2; chosen from -5; chosen ing -2; chosen into -2; chosen np to -2; chosen of -3; chosen on -3; chosen to -2; chosen to np -5; chosen with 5; mark -2; np to -4; object NUM -5; object PROPN -4; object it 2; on -2; parsed clause -4; parsed none -3; parsed np to -4; parsed on -4; to -3
v take_down -2; np -2; parsed np -2
v take_off -2
v take_on -4; chosen np -3; np -4; object NOUN -3; parsed np -3
v take_over 0; as 2; chosen as 2; np -2; parsed as 2; parsed np -2
v talk_up 3
v talk 0; about 2; at 3; chosen about 2; chosen at 3; chosen np -2; chosen of 2; chosen to np -2; chosen with 2; object NOUN 4; object VERB -2; object it -2; object person -2; of 2; parsed about 3; parsed adverbial -4; parsed np -2; parsed with 2; to np -2; with 2
v tap -5; chosen np -3; np -3; object NOUN -4; parsed np -4
v target 2; chosen for -2; chosen np 3; for -2; np 3; object NOUN 3; object VERB -2; parsed none -2; parsed np 3
v task -2
v tax -2
v teach -6; chosen np -5; np -5; object NOUN -4; parsed np -5
v team_up -3
v tell 0; chosen adverbial 2; chosen at 3; chosen clause 2; chosen in -5; chosen ing -3; chosen np -3; chosen np that 2; chosen np to 3; chosen that 3; chosen to 3; chosen to np -2; chosen wh -2; np -2; np that 4; np to 5; object PROPN -2; parsed clause 2; parsed np -4; parsed np to 2; parsed that 6
v test -4; chosen np -3; np -3; object NOUN -4; parsed np -3
v testify 2; chosen before 2; object NOUN -2; object PROPN 2
v thank 3; chosen np 3; np 3; object NOUN 3; parsed np 2
v think 0; about 2; chosen about 2; object ADJ 2; object NOUN 2; object PROPN -2; object it 2; parsed clause 3; parsed none -2; to -2
v threaten 5; chosen np 3; chosen to 4; np 3; object VERB 5; parsed np 2; parsed to 3; to 4
v thrive -2; object NOUN -2
v throw 2; chosen in 2; chosen np 3; in 2; np 2; object NOUN 3; parsed in 2; parsed np 2
v thrust -2; chosen np -2; np -2; parsed np -2
v thwart -3; chosen np -2; np -2; object NOUN -3; parsed np -3
v tick -2
v tie 0; chosen np 3; np 3; object NOUN 2; parsed none -2; parsed np 2
v tighten -2; object NOUN -2
v title -4; chosen quote -2; object NOUN -2; parsed none -3; quote -2
v top -3; chosen np -3; np -3; object NOUN -2; parsed np -3
v touch 3; chosen np -2; chosen on 4; np -2; object NOUN 3; on 4; parsed np -2; parsed on 4
v tout 3; chosen np 3; np 3; object NOUN 3; parsed np 4
v track 0; np -3
v trail -6; chosen np -5; np -5; object NOUN -2; object PROPN -3; parsed np -4
v train -4; object NOUN -3
v transfer -2; object NOUN -2; parsed np -2
v transform -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v translate -5; chosen into -3; into -3; object NOUN -4; parsed into -2
v trash 3; chosen np 3; np 3; object PROPN 4; parsed np 3
v travel -5; chosen to np -2; object NOUN -3; object PROPN -2; to np -2
v treat -4; chosen np -2; np -2; object NOUN -3; parsed np -2
v trigger -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v trounce -3; chosen np -2; np -2; object PROPN -2; parsed np -2
v trumpet 0; parsed np 2
v trust 0; object NOUN -2; object VERB 2; parsed np -4
v try 0; chosen np -4; np -4; object NOUN -3; parsed none 3; parsed np -5; to np -2
v tune -2
v turn_out -8; chosen np -2; chosen that -2; chosen to -3; in -2; np -2; object NOUN -4; object VERB -4; parsed none -3; parsed np -2; that -2; to -3
v turn_over -2
v turn 0; chosen clause -2; chosen from 2; chosen in -2; chosen into -3; chosen to -2; from 2; into -2; object ADJ -2; object NUM -2; object PROPN 2; object VERB -2; object it -2; object person 3; parsed from 2; parsed into -2; parsed none -5; parsed predicate -3; to -2; to np -2
v tweet 4; chosen clause 3; mark 3; object NOUN 5; object PROPN -3; parsed adverbial -2; parsed none 2; parsed np 3
v uncover -2; chosen np 2; np 2
v undercut -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v undergo -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v undermine -2; object NOUN -4; object PROPN 2; parsed np -2
v underscore -4; object NOUN -2; object VERB -2; parsed none -4
v understand 0; chosen that -2; chosen wh 2; parsed none -2; parsed that -2; parsed wh 2; that -2; wh 2
v undo 2; chosen np 2; np 2; parsed np 2
v unfold -3; object NOUN -2
v unify -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v unite 0; chosen np -3; np -3; object PROPN -2; parsed np -3
v unveil 2; chosen np 2; np 2; object NOUN 3; parsed np 3
v update -2
v upgrade -3
v upset 2; object NOUN -2; parsed np -3
v urge 3; chosen np 3; np 4; object NOUN 2; parsed np to 2
v use -2; by -2; chosen np -2; chosen np to 2; in 2; object PROPN -3; parsed none -2; parsed to -3; to -2
v utter 3; object NOUN 2
v vacation -2
v value -2
v vary -2; parsed np -2
v veer 2
v vet -3; chosen np -2; np -2; object NOUN -2; parsed np -2
v veto 3; object NOUN 3; parsed np 3
v view 3; chosen np 2; np 2; object NOUN -2; object PROPN 3; object it 4
v vie 0; chosen for 3; chosen to -3; for 3; object VERB -3; parsed for 3; parsed to -3; to -3
v violate -3; chosen np -2; np -2; object NOUN -2; parsed np -3
v visit -5; chosen np -6; np -6; object NOUN -2; object PROPN -4; parsed np -4
v voice 0; chosen np 2; np 2; object NOUN 2; parsed np 2
v volunteer -3
v vote 5; against 3; at -2; chosen against 3; chosen at -2; chosen clause -4; chosen for 4; chosen in 3; chosen on -4; chosen to 4; chosen verb -2; clause -2; for 4; in 3; mark -4; object ADJ 2; object NOUN 2; object VERB 2; object person 2; on -4; parsed adverbial 2; parsed against 2; parsed at -2; parsed clause 2; parsed for 3; parsed in 3; parsed none 2; parsed np -2; parsed on -3; parsed to 3; to 4; verb -2
v vouch 5; chosen for 5; for 5; parsed for 4
v vow 6; chosen to 6; object NOUN 4; object VERB 4; parsed to 4; to 6
v wag 0; chosen np -3; np -3
v wait -3; chosen to -3; object NOUN -4; object VERB -4; parsed adverbial 2; parsed for -2; parsed none -3; to -3
v walk 0; np 2
v want 0; chosen clause -2; chosen np 3; chosen quote -3; clause -2; np 3; object NOUN 4; object it -4; object person -2; parsed none 3; parsed np 2; parsed np to 2; parsed predicate -3; quote -3
v warm 2
v warn 5; about -4; chosen about -4; chosen clause 3; chosen of 2; chosen that 4; clause 2; object VERB 5; of 2; parsed about -3; parsed clause 3; parsed none 3; parsed that 3; that 4
v waste -2; chosen np -2; np -2; object NOUN -2; parsed np -2
v watch -2; chosen clause -2; clause -2; object NOUN -2; parsed none 2; parsed np -4; parsed np to 3
v wave -4; chosen np -2; np -2; object NOUN -3; parsed np -2
v wear -5; chosen np -4; np -4; object NOUN -5; parsed np -4
v weigh 3; chosen in 5; chosen np -3; in 3; np -3; object NOUN 4; parsed none 3
v weigh_in 2; chosen on 2; object NOUN 2; on 2; parsed on 2
v welcome 5; object NOUN 3; parsed np 2
v widen -3; chosen np -3; np -3; object NOUN -3; parsed np -3
v wield 2; object NOUN 2
v win -7; at -2; by -2; chosen at -2; chosen by -3; chosen clause -3; chosen in -2; chosen np -4; chosen np that -2; chosen over -2; chosen verb -2; clause -2; in -2; mark -2; np -4; np that -2; object ADJ -2; object NOUN -4; object NUM -2; object PROPN -5; object VERB -4; over -2; parsed adverbial -3; parsed clause -2; parsed in -2; parsed none -3; parsed np -4; parsed over -2; verb -2
v withdraw 3; object NOUN 3; parsed np 4
v withhold 0; chosen np 3; np 3; parsed np 2
v witness 3; chosen np 4; np 4; object NOUN 4; parsed np 4
v wonder 3; chosen wh 2; object VERB 2; wh 2
v woo 2
v work -5; at -3; chosen at -3; chosen for -5; chosen in -3; chosen np -3; chosen on -3; for -6; in -3; mark -2; np -3; object NOUN -6; object PROPN -3; on -3; parsed at -3; parsed clause -2; parsed for -5; parsed in -3; parsed np -3; parsed on -3
v work_out -3; object NOUN -2
v worry 2; chosen clause 3; clause 3; object VERB 3; parsed clause 4; parsed np -2; that 2
v wound -2
v write 7; about 3; chosen about 3; chosen adverbial 4; chosen clause 2; chosen colon 3; chosen ing -4; chosen np 2; chosen that 5; colon 3; in 2; mark 5; object NOUN 5; object PROPN -3; object VERB 7; parsed about 3; parsed clause 5; parsed np 2; parsed that 6; that 2
v write_off -3; object NOUN -3
v yank -2; chosen np -2; np -2; parsed np -2
v yell 2; object VERB 2
v yield 0; np -2; object NOUN -2
v zero_in 3; chosen on 3; on 3; parsed on 3
v ― -4; chosen np -2; np -2; object NOUN -3; parsed np -3
verb 0; chosen verb -2; form passive -4; form past participle -3; parsed clause 3; parsed none -3; parsed predicate -2; parsed preposition -3; subject it 3; subject none -3
wh 0; form finite -4; form participle 3; form passive -6; form to 4; parsed clause 3; parsed none -3; parsed np 2; parsed preposition -2; subject it -3; subject none -6; subject noun 2; subject person 2
`;
