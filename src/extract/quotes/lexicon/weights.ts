/** Written by `training/quotes/learn.ts`; how to read it is told in `weigh.ts`. */
export const WEIGHTS = `
a able -2; a to -2; chosen a to -2; parsed a to -2
a about 2; a to -3; chosen a to -3; parsed a to -3
a active -2; a in -2; chosen a in -2; parsed a in -2
a angry 11
a aware 4; a of 2; chosen a of 2; parsed a of 2
a bad -3
a beholden -2
a big -2
a bind -4; a to -4; chosen a to -4; parsed a to -4
a busy 2
a by 0; as root 3; subject noun -11
a capable -4; a clause -4; chosen a clause -4; parsed a clause -4
a careful 2
a certain -2; a clause 3; a to -6; chosen a clause 3; chosen a to -6; parsed a clause 3; parsed a to -6
a clause 0; as acl -3; as ccomp -11; as xcomp 3; inside true -3; subject it -11; subject name 2; subject person 3
a clear -5; a wh -6; chosen a wh -6; parsed a wh -6
a close -8; a to np -2; chosen a to np -2; parsed a to np -2
a closer -5
a common -3
a competitive -7
a concerned 6; a about 3; chosen a about 3; parsed a about 3
a confident 8; a in 5; a that 5; chosen a in 5; chosen a that 5; parsed a in 5; parsed a that 5
a conservative -5
a consistent -5; a with -4; chosen a with -4; parsed a with -4
a critical 0; a of 7; a to -7; chosen a of 7; chosen a to -7; parsed a of 7; parsed a to -7
a dangerous -3
a dependent -8
a different -3
a difficult -10; a to -5; chosen a to -5; parsed a to -5
a diverse -4
a due -9
a eager 6; a to 7; chosen a to 7; parsed a to 7
a effective -8
a eligible -8; a for -2; a to -6; chosen a for -2; chosen a to -6; parsed a for -2; parsed a to -6
a enough -6; a to -6; chosen a to -6; parsed a to -6
a essential -4
a evident -3
a familiar 2
a fine -3
a first -6; a to -5; chosen a to -5; parsed a to -5
a free 0; a to 3; chosen a to 3; parsed a to 3
a friendly -3
a good 0; a clause -4; chosen a clause -4; parsed a clause -4
a guilty -7
a happy 0; a to 4; chosen a to 4; parsed a to 4
a hard -7; a to -6; chosen a to -6; parsed a to -6
a high -5
a hopeful 10; a that 5; chosen a that 5; parsed a that 5
a hostile -6
a important -6; a clause -4; chosen a clause -4; parsed a clause -4
a impossible -6
a incline 4; a to 4; chosen a to 4; parsed a to 4
a interested 10; a clause 3; a in 9; chosen a clause 3; chosen a in 9; parsed a clause 3; parsed a in 9
a involved -5; a in -3; chosen a in -3; parsed a in -3
a large -3
a late 4
a likely -4; a that -5; a to -2; chosen a that -5; chosen a to -2; parsed a that -5; parsed a to -2
a little -2
a low -7
a many -10
a more -4
a much -3; a of -6; chosen a of -6; parsed a of -6
a narrow -4
a necessary -3; a to -3; chosen a to -3; parsed a to -3
a neutral -4
a new -3
a old -3
a open 5; a to 4; chosen a to 4; parsed a to 4
a optimistic 2
a pleased 13
a popular -9
a possible -3
a preposition 0; as acl 7; as advcl -11; as ccomp -4; as conj -2; as nsubj -2; as parataxis 4; as root 2; as xcomp -6; chosen a about 9; chosen a according -2; chosen a after -2; chosen a among -6; chosen a as -5; chosen a at -2; chosen a behind -2; chosen a during -2; chosen a for -4; chosen a from -6; chosen a in -5; chosen a of 5; chosen a than -3; chosen a to np -5; chosen a with 4; chosen a without -3; form finite -2; inside true -17; parsed a preposition -2; subject it -3; subject name 4; subject noun -6; subject person 2
a present -8
a primary -7
a proud 6
a qualify -4; a to -2; chosen a to -2; parsed a to -2
a quick 5; a to 5; chosen a to 5; parsed a to 5
a rare -2
a ready 0; a for -2; chosen a for -2; parsed a for -2
a reluctant 7; a to 7; chosen a to 7; parsed a to 7
a responsible -3; a for -3; chosen a for -3; parsed a for -3
a rid 2; a of 2; chosen a of 2; parsed a of 2
a rival -3
a same -4
a satisfy 5; a with 5; chosen a with 5; parsed a with 5
a scared 2
a second -8; a in -2; chosen a in -2; parsed a in -2
a set -5; a to -5; chosen a to -5; parsed a to -5
a short -4; a of -7; chosen a of -7; parsed a of -7
a similar -7; a to np -3; chosen a to np -3; parsed a to np -3
a skeptical 14
a small -4
a steep -6
a strong -4
a subject -2; a to np -2; chosen a to np -2; parsed a to np -2
a successful -7; a clause -6; chosen a clause -6; parsed a clause -6
a sure -4
a that 0; as ccomp -8; as conj -2; as root 7; inside false 3; inside true -13; subject it -5; subject name 5; subject noun 2; subject person -2
a third -7
a tough -5
a to 0; as acl 5; as advcl 3; as ccomp -7; as conj -2; as xcomp -8; inside false 2; inside true -10; subject it -7; subject name 4
a true -14
a unable -8; a to -8; chosen a to -8; parsed a to -8
a unaware 6
a unclear -2; a clause 4; a wh -7; chosen a clause 4; chosen a wh -7; parsed a clause 4; parsed a wh -7
a unfair -2
a unfit -3
a unlikely -3
a up -5; a for -5; chosen a for -5; parsed a for -5
a vocal 9
a wary 15
a weak -2
a wh 0; as ccomp -5; as conj 2; inside true -4; subject it -14; subject name 2; subject noun 3; subject person 4
a willing 3; a to 4; chosen a to 4; parsed a to 4
a worry 2; a clause 2; chosen a clause 2; parsed a clause 2
a worth -6
a wrong -2; a with -3; chosen a with -3; parsed a with -3
adverb above -4
adverb abroad -7
adverb abruptly 4
adverb actively 4
adverb additionally -3
adverb afterward 7
adverb again 2
adverb aggressively 2
adverb ago -5
adverb ahead -2
adverb alike -7
adverb all 7
adverb almost -5
adverb alone -4
adverb already -3
adverb also 3
adverb altogether -2
adverb annually 5
adverb any -6
adverb anymore -4
adverb anywhere -7
adverb apart -5
adverb apparently -2
adverb aside -10
adverb automatically -2
adverb away -3
adverb back 3
adverb badly -9
adverb barely 3
adverb before -2
adverb behind -2
adverb below -6
adverb best 2
adverb better 2
adverb bitterly -2
adverb briefly -2
adverb broadly 6
adverb by -6
adverb carefully 2
adverb certainly 8
adverb clearly 3
adverb close -3
adverb closely 7
adverb closer -4
adverb considerably -5
adverb consistently 3
adverb constantly -3
adverb correctly 2
adverb decisively 4
adverb deep 5
adverb deeper -5
adverb deliberately 4
adverb derisively 4
adverb desperately -6
adverb differently 6
adverb disproportionately -4
adverb down -2
adverb drastically -5
adverb earlier 6
adverb early -5
adverb easily -4
adverb either -3
adverb elsewhere 4
adverb enough -14
adverb equally 6
adverb especially 2
adverb essentially -6
adverb evenly 6
adverb eventually -3
adverb everywhere -3
adverb exactly 3
adverb exclusively -6
adverb explicitly 6
adverb extremely -4
adverb fairly 5
adverb falsely -3
adverb famously 4
adverb far -2
adverb fast -3
adverb faster -3
adverb fatally -2
adverb favorably 4
adverb fiercely -2
adverb finally -2
adverb firmly 4
adverb first 4
adverb forcefully 4
adverb formally 3
adverb forth 5
adverb forward 4
adverb freely 5
adverb frequently -4
adverb fully 4
adverb fundamentally -4
adverb generally 2
adverb gradually -4
adverb greatly 4
adverb handily 5
adverb happily 7
adverb harder 5
adverb hardly -2
adverb heavily -7
adverb highly -5
adverb historically -3
adverb home -4
adverb hopefully 5
adverb how -13
adverb however 4
adverb immediately 5
adverb implicitly 4
adverb increasingly 5
adverb indeed -3
adverb indefinitely -2
adverb inevitably -6
adverb instantly -6
adverb ironically -5
adverb jokingly 2
adverb jolly 5
adverb just -2
adverb kind -7
adverb late -9
adverb lately 5
adverb later 2
adverb legally -2
adverb less 7
adverb likely 2
adverb likewise 10
adverb long 4
adverb longer -4
adverb loudly 10
adverb mathematically -2
adverb maybe 5
adverb methodically 2
adverb more 3
adverb much -6
adverb n't 2
adverb narrowly -8
adverb nationally -6
adverb nationwide -12
adverb nearly -8
adverb never -7
adverb nevertheless -5
adverb newly -7
adverb next -7
adverb nonetheless -5
adverb normally 6
adverb north -10
adverb notably 11
adverb nowadays -6
adverb nowhere -2
adverb n’t 2
adverb occasionally 2
adverb of -3
adverb officially 6
adverb often -2
adverb on 6
adverb once -2
adverb online -2
adverb openly 9
adverb originally 3
adverb otherwise -5
adverb out 11
adverb over 3
adverb overseas 5
adverb overtime -4
adverb particularly -3
adverb perhaps 3
adverb personally -9
adverb plainly 6
adverb pointedly 8
adverb poorly -5
adverb possibly -7
adverb potentially -7
adverb practically 5
adverb presumably -2
adverb previously 2
adverb primarily -7
adverb privately 4
adverb prominently -6
adverb properly -6
adverb proportionally -6
adverb publicly 4
adverb quite 4
adverb rally -3
adverb rapidly -6
adverb rarely -2
adverb regardless 4
adverb regularly 5
adverb relatively 7
adverb repeatedly 5
adverb reportedly -5
adverb right -6
adverb second 2
adverb secretly -4
adverb seriously 11
adverb shortly -6
adverb significantly -6
adverb simply -9
adverb simultaneously 3
adverb since 8
adverb slightly 4
adverb somehow -4
adverb sometimes -11
adverb somewhat -2
adverb somewhere 5
adverb sooner -4
adverb specifically 7
adverb squarely 11
adverb steadily -4
adverb strongly 3
adverb subsequently 4
adverb successfully -8
adverb suddenly 9
adverb super 5
adverb swiftly -2
adverb that 5
adverb then 3
adverb there -2
adverb therefore -3
adverb thus -6
adverb together -6
adverb too -8
adverb tribute 7
adverb truly -8
adverb ultimately 7
adverb unanimously 4
adverb unfairly -6
adverb unfavorably -5
adverb unfortunately -6
adverb unsuccessfully -6
adverb vastly -5
adverb very -4
adverb vigorously 4
adverb voluntarily -2
adverb well 2
adverb where -3
adverb whether 4
adverb why -12
adverb widely -2
adverb worldwide 9
adverb ― 2
after ADP 4
after ADV -9
after NOUN 3
after NUM -6
after PRON -5
after PUNCT -4
after SCONJ -8
after SYM -3
after VERB 4
after X -9
after a 2
after aboard 7
after abortion 4
after about 4
after above -7
after abroad -4
after access -7
after accusations 7
after across -8
after action -9
after additional -6
after ads 11
after advantage -9
after advice 2
after again -6
after aim 12
after all -4
after allies 9
after almost -4
after alone -6
after alongside -5
after also -7
after amid -6
after an 3
after and -2
after anonymity 6
after another -6
after anything -4
after apart 6
after apparent 7
after applause -7
after are -7
after arms -8
after assistance -4
after attacks 2
after attendees 3
after attention 10
after author -3
after available -2
after average -2
after back -3
after background 2
after bad 6
after ballots -10
after bare 3
after based -5
after because -13
after been -2
after before -2
after behind -5
after being 4
after beside -5
after best 3
after betrayed -5
after better -3
after beyond 2
after big -4
after billionaire 10
after billions -7
after bipartisan 2
after birth -6
after black -3
after body -5
after both 4
after bring -5
after building -4
after business 2
after called -7
after calling 10
after campaign -13
after can -6
after carbon -3
after care -4
after cases 8
after cash -6
after charges 5
after cheers -6
after children -2
after citizens -3
after citizenship -3
after class 4
after classified -12
after clear 15
after climate 6
after close -6
after closely 5
after closer -8
after coal -4
after comment 4
after comments 8
after committee -11
after common -9
after companies -7
after company 3
after compelled 6
after concern 2
after concerns 6
after confidence -2
after congressional -2
after conservative -6
after conservatives 4
after considerable -2
after constitutional -4
after consumption 5
after contributions -8
after control -9
after controversy -6
after corporate -5
after corporations -3
after cost -3
after countries -2
after country -3
after course 5
after courses 5
after credit 11
after criminal -3
after critics 5
after crowds -2
after crucial 2
after cutting -6
after data -10
after debate 4
after debates -3
after debt -4
after decades -2
after decisively 4
after deeper -5
after defense 5
after delegate -2
after delegates -10
after despite 3
after detailed 6
after details 3
after did 4
after different -2
after direct 4
after directly -2
after director -3
after discrimination -3
after distance -5
after divisive -3
after doing -4
after donations 2
after doubt 4
after doubts 8
after down -3
after due -3
after during -3
after each -2
after earlier -4
after early 5
after easy 5
after economic -9
after effect -8
after efforts 2
after either 7
after election 5
after elections -2
after emails -9
after emissions -5
after employees -6
after energy -4
after enough -13
after equal -2
after establishment -3
after even -12
after events 7
after ever -9
after every -7
after everything -12
after evidence 9
after existing -2
after expectations -3
after eyebrows -6
after face -5
after fake 5
after families -2
after fast -4
after favorable 4
after fears -4
after federal -9
after fees -3
after fellow 7
after few 4
after fewer -8
after financial -4
after fire -3
after firearms -2
after firm -5
after firms -2
after first -3
after focus -6
after following -9
after foreign 4
after forth 7
after forward 3
after free -7
after freely 9
after fresh 7
after friends 6
after from -8
after fuel -8
after full 2
after fun 17
after funding -4
after fundraising 3
after funds -9
after further 5
after future -4
after gay -3
after getting -9
after giving -7
after global 2
after going -4
after golf 3
after good -10
after government -2
after governor -3
after great -2
after greater 2
after groups -6
after growth -3
after guilty 7
after gun -7
after guns 6
after had 2
after half -7
after hands -9
after harder 5
after has -12
after have -5
after having -7
after he 6
after health -9
after hearings -4
after heavily -5
after heavy -7
after help 7
after here -2
after herself 5
after high 6
after higher -12
after highly -5
after him 2
after his 3
after history -9
after hold -3
after home -9
after hours -4
after how 4
after huge 3
after hundreds -7
after if 4
after illegal -2
after images 4
after immunity -4
after in -3
after income -3
after increasing -8
after increasingly 15
after influence -4
after information 7
after infrastructure -3
after inroads -2
after inside 9
after instead 2
after interest -3
after internal -6
after international -8
after interviews -7
after into -3
after investigators -3
after investment -3
after involved -4
after issue 16
after it 2
after itself -6
after job -2
after jobs -11
after just -6
after key 2
after labor 5
after large -8
after largely 3
after last -4
after late -2
after later -4
after law -6
after lawmakers 3
after laws 8
after lead -2
after leave -2
after legislation 6
after less 2
after like -7
after likely -4
after limited 5
after list -2
after little 5
after local -9
after looking -7
after lots -2
after low -5
after lower -7
after made -6
after mainly -9
after mainstream -5
after make 2
after making -4
after mass -3
after massive 5
after mate -9
after matters -4
after me 2
after meaningful 2
after members -7
after men 2
after mere -3
after messages 3
after military 4
after millions -8
after minimum 4
after minority -4
after moderate 7
after money -17
after more -2
after most 3
after mostly -7
after movement 5
after multiple 8
after my -2
after narrowly 5
after near -8
after negative 7
after never 5
after new -4
after news 3
after next -9
after no 10
after none 5
after not 7
after nothing 8
after now -6
after numerous -2
after of 3
after off 2
after office -11
after often 6
after oil -3
after old -2
after once 5
after online -3
after only -4
after onstage -8
after onto -6
after open -9
after opportunities -7
after or -16
after other 10
after otherwise -5
after our 3
after out -2
after outside -12
after over -4
after overall -5
after overseas -2
after overtime -4
after overwhelmingly 3
after paid -9
after parents 8
after part -10
after particular 5
after particularly -4
after parties 8
after party 5
after pay -6
after paying -7
after peace -5
after people -9
after personal 3
after place -12
after plans 3
after policy -12
after political -14
after politically -7
after politicians -3
after politics 5
after poll -6
after poor -3
after positions 10
after possible -3
after poverty -6
after power -3
after praise 4
after president -6
after presidential 8
after presumptive -5
after pretty -4
after previously -7
after primaries -4
after primarily -2
after primary -8
after private -4
after privately -2
after problems -6
after progress 2
after progressives -3
after prominent 3
after protesters -4
after provisions -3
after public -5
after publicly 4
after qualified -9
after questionable 6
after questions 5
after quickly 3
after racial 2
after racist 2
after raising 4
after rates -6
after readers 2
after ready -10
after real -6
after reason 5
after reasons 8
after recently -5
after records -8
after reducing 3
after refugees -5
after regular 4
after religious 4
after remarks 4
after repeatedly 8
after reporters 3
after reporting -2
after reports -3
after requests -3
after resources -5
after respect -6
after responsibility 2
after rich -6
after rid 6
after right 9
after rights -4
after rival 3
after rivals 4
after roughly -3
after rules -8
after running -5
after safe -12
after said -5
after same -7
after sanctions 4
after schools -3
after scores 3
after second -3
after security -5
after sense -5
after sensitive -5
after serious -2
after services -5
after several 2
after sharply 7
after she 8
after shelter -4
after short 3
after shortly -5
after should -5
after sides 2
after significant -2
after significantly -3
after signs 7
after simply -4
after slightly 2
after small 3
after so -6
after social -9
after someone -7
after something -6
after somewhat 4
after soon 2
after speaking -11
after specific 10
after specifically -8
after speculation 4
after speech -10
after speeches -9
after spending 8
after staff 3
after staffers -9
after state 2
after still -2
after stories 10
after strict -6
after strongly 5
after student -2
after students -9
after substantial -8
after such -5
after suit -3
after superdelegates -12
after support -3
after supporters -3
after supporting -5
after sure -12
after sweeping 9
after taking 5
after talking 12
after tariffs 4
after tax 5
after taxes -7
after television -9
after tens -10
after terrorism 5
after terrorist -5
after terrorists -5
after than -9
after thanks 4
after that 2
after their 2
after themselves 5
after then 7
after they 2
after third -8
after this -2
after those -2
after through -6
after throughout -6
after ties -7
after time -11
after to -2
after today -2
after together -3
after too -6
after top 2
after tough -6
after tougher 4
after towards -4
after traditional -5
after transcripts -6
after tribute 9
after troops -2
after trouble -7
after tuition -4
after tunnels -7
after twice -4
after unclear -5
after undecided -6
after under -5
after undocumented 4
after universal 5
after unnoticed -2
after until -8
after up -4
after upon 5
after us -3
after use 5
after users -8
after using 2
after very -8
after veterans -4
after victories -4
after victory 3
after video 6
after viewers -2
after violence -11
after viral -2
after virtually 8
after voter 3
after voters 4
after votes 5
after voting 2
after water -3
after waterboarding 3
after ways -10
after weapons -2
after weeks -7
after were 3
after whatever -5
after when -14
after where 6
after whether 3
after which -7
after while -7
after who -6
after whose -5
after why 3
after widespread -4
after winners -9
after winning -4
after with -2
after within -9
after women 10
after won -7
after words 11
after work -11
after workers 2
after working -8
after worse -6
after would -2
after years -4
after yes 13
after yet 5
after your -2
after yourself -7
after zone -2
aux appear 0; VBN -6
aux be 0; JJ -6; VB -2; VBD -3; VBN -4
aux can 0; JJ -4; VB -5; VBN -4
aux could 0; JJ -10; NN -2; VB -2; VBG -2; VBN -4
aux do 0; VB 3; VBG -5; VBN 2
aux have 0; JJ 7; NN 3; VB -14; VBD -2; VBG -2
aux may 0; JJ -8; NN 4; VB -4; VBN -3
aux might 0; JJ -4; VBG -2; VBN -2
aux must 0; JJ -4; VB -3; VBN 8
aux remain 0; VBN 2
aux should 0; JJ 7; VB -5; VBG -10; VBN -13
aux will 0; NN -5; VB -4; VBD -6; VBG 6; VBN -6
aux would 0; NN -6; VBN -7; VBP -4
away 3 -2
away none -6
before ADJ 3
before ADP -2
before ADV -4
before DET -11
before NOUN 3
before NUM -3
before PART -2
before PUNCT 3
before SCONJ 5
before VERB 5
before X -11
before a -3
before about -13
before abruptly 5
before account -4
before accounts 4
before actions -4
before actively 4
before activists 2
before actor 3
before actually -2
before ad -2
before administration 6
before advantage -2
before advisers 8
before advocates 15
before after 7
before again 2
before against -10
before agency 11
before agents -4
before aggressive -3
before aggressively 6
before ago 4
before aide 2
before aides 8
before all 6
before allies 10
before almost -2
before already 2
before also 2
before analysts 9
before and 4
before announcement -4
before another 6
before any 4
before anyone 5
before apartment -2
before apparent -3
before apparently -5
before are 4
before around 4
before as -13
before at -6
before attackers -2
before attendees 8
before attention -6
before audience 2
before authorities 3
before automatically -2
before avoid 4
before back -4
before backers -8
before bad -2
before badly -2
before banks -3
before barely 3
before be -6
before became -4
before before 5
before begin -4
before begun -4
before being -8
before believe -5
before best -8
before better -7
before between -2
before big -2
before biggest -3
before billionaire -3
before board 2
before both 5
before briefly -3
before broadly 2
before business -7
before businessman 3
before but 10
before by 4
before call -5
before camp 3
before campaign 3
before candidacy -5
before candidate -3
before case -4
before cases -6
before casinos -4
before caucuses 3
before certainly -2
before challenges -2
before changes 5
before chief -6
before children -7
before cities 3
before citizens 3
before city -3
before class -6
before clearly 5
before coalition -4
before collective -6
before comments -15
before commission 4
before committee -9
before communications -2
before companies -5
before company 4
before conference 4
before congressional -3
before consider -8
before considered -5
before considering -7
before consistently 5
before content -2
before contest 2
before contests -2
before continue 4
before continued 6
before contractors -8
before controversial 8
before controversy -8
before convention -7
before conventions -5
before conversation 9
before corporations -4
before could -6
before countries -6
before country -2
before couple 4
before court 6
before critics 9
before crowd -2
before current -2
before currently -2
before data -6
before day 4
before deals -3
before decision 3
before deeply 8
before delegate -7
before delegates -5
before deliberately 4
before department 8
before derisively 4
before desperately -5
before developer -8
before did 2
before different 2
before dinner -2
before directly 7
before disproportionately -4
before district 5
before do 4
before documents -14
before does 3
before donations -2
before donors -3
before drastically -4
before driver -2
before each 5
before early -9
before earnings -4
before easily -2
before economists 6
before economy -7
before effort 2
before either -6
before election -5
before elections -3
before email 5
before emails 3
before employee 9
before employees 2
before enough -11
before entirely 3
before equally 7
before especially 8
before establishment -4
before evening 5
before evenly 5
before event -9
before eventually 2
before exchanges -4
before exclusively -5
before executive 6
before executives 11
before experience 2
before experts 9
before explicitly 5
before extremely -4
before eyes 4
before face -6
before failed -5
before fairly 5
before family -9
before famously 4
before far -10
before fatally -2
before father -6
before favorite 5
before feels -7
before fell -2
before felt 6
before field -5
before fiercely -2
before fight -2
before fighters -5
before filings -3
before final -5
before finally -3
before firm -9
before firms 4
before first -3
before floor 3
before followers -2
before for -15
before forcefully 3
before formally 3
before former -3
before found -6
before fourth -4
before frequently -4
before friend -2
before friends 6
before from -7
before full 4
before fully 3
before fundamentally -4
before further 6
before future -4
before general 11
before generally 4
before generation 5
before get 2
before gets -3
before getting -4
before go -5
before goers -7
before gone -2
before good -5
before goods -4
before government -3
before governor 3
before governors -7
before gradually -3
before ground -9
before group 2
before growing -3
before guards -5
before had -4
before hall -6
before happily 6
before hardly -2
before harsh 4
before have 3
before health -8
before heavily -5
before helped -2
before helping -3
before helps -4
before here 2
before herself 4
before him 3
before himself 10
before how -5
before husband 5
before if -5
before image -3
before immediately 2
before immigrants -8
before immigration -5
before implicitly 4
before include -3
before included -8
before includes -3
before including -6
before income -3
before increasingly 4
before indeed -5
before inevitably -5
before initially 3
before initiative -4
before insiders 11
before interview -6
before into -4
before investigation 2
before investigators 6
before investors 6
before issue 7
before issues -4
before its -10
before job -2
before jokingly 6
before judges -2
before just -4
before justice 4
before keep 11
before kept 3
before language -5
before largely -2
before largest -5
before last -4
before latest -8
before law -7
before lawmakers 4
before lawsuit 5
before lawyers 2
before lead -4
before leaders 9
before leadership -6
before leading 5
before least -8
before legally -2
before less 2
before letter -3
before liberals -6
before like -6
before likely 2
before line -4
before lines 3
before little 7
before long -4
before longer -4
before made -4
before main 4
before major -3
before manager 4
before many 2
before marked -2
before market -5
before mass -5
before may -7
before me 4
before mean -5
before means -9
before meant 4
before measures -7
before media -10
before men -8
before migrants -2
before military -5
before minute -2
before mogul 2
before moment -6
before money -9
before month 13
before months -12
before more 2
before most -8
before move -6
before movement -8
before movie 3
before must -5
before my 8
before narrowly -3
before nation -8
before national -3
before nations -6
before nearly -8
before necessarily -2
before negotiations -5
before neither 6
before networks 8
before never -5
before newly -5
before news -2
before newspaper 6
before night 2
before nightclub -7
before no -7
before nomination -4
before nominee -5
before nonetheless -5
before normally 6
before not -2
before now -2
before number 2
before numbers -7
before occasionally 2
before of -4
before off 2
before office 4
before official 7
before officially 7
before officials 8
before one 10
before ones 6
before only -2
before opening -3
before operatives 10
before opinion 3
before opponents 8
before oppose -4
before or -5
before order 7
before organization 7
before organizations 6
before organizers 5
before originally 3
before others 4
before otherwise -3
before our -3
before out 4
before outcome -2
before outlets 14
before over -3
before overall -5
before own -6
before paid -4
before panel 2
before paper 6
before parents 2
before particular 6
before particularly 2
before parties 5
before partly -2
before past -5
before people -7
before percent -2
before personal -6
before personally -7
before phone -5
before place 5
before plan -3
before platform 3
before point -2
before police 3
before policies 2
before policy 6
before political -12
before politically -8
before politics -4
before poll 12
before polls 3
before position -4
before positions -6
before possibly -6
before post 2
before potential -5
before potentially -7
before presidency 4
before president -6
before presidential -6
before previous 4
before previously 2
before primaries -6
before primarily -5
before primary -8
before privately 7
before program -10
before properly -6
before proposal -5
before prosecutors 9
before protesters -5
before prove -4
before publicly 6
before questions -8
before quickly 5
before quietly 4
before quite 4
before race -12
before rallies 7
before rally 2
before rarely -2
before rates -3
before really -2
before rebels -4
before recently -2
before record 5
before refugees -12
before regularly 6
before relations -7
before relatively 2
before release 6
before remain 4
before remained 3
before remaining -3
before remains -4
before remarks -10
before report -2
before reported -5
before reportedly -6
before reporter 3
before reporters 2
before reports 10
before representatives -7
before require -6
before researchers 6
before respondents -6
before response 5
before results 2
before retail -8
before rhetoric 4
before risks -4
before rivals 8
before role -2
before room -8
before rules -6
before ruling 6
before runner 3
before said 6
before same -2
before scandal -8
before school -3
before screen -8
before search -2
before season -4
before second -4
before secretly -3
before security -5
before seem -5
before seemed -7
before seemingly 2
before seems -8
before seen -5
before senator -7
before senators 5
before seriously 9
before several 3
before she -2
before shirts -7
before shooting -3
before should -2
before significantly -5
before simply -9
before slightly -4
before so -5
before some 4
before somehow -4
before someone -5
before sometimes -8
before soon 4
before source -2
before speaker 5
before specifically 4
before speech 3
before speeches -10
before spending -2
before spokesman 3
before spokeswoman 6
before staff 7
before staffers -7
before standing -3
before star -2
before start -4
before started 10
before state 4
before statement 9
before statements 4
before states 2
before status -2
before steadily -3
before stock -4
before stop -4
before stopped 7
before story 6
before strategists 14
before strategy 4
before strongly 3
before students -5
before style -2
before subsequently 4
before successfully -7
before suddenly 5
before support -11
before supported -7
before supporters 7
before supports -4
before survey 14
before surveyed 13
before surveys -6
before talk -8
before tax -10
before team 5
before technology -4
before term -5
before terrorism -8
before test 3
before that 2
before the -12
before their 5
before them 6
before themselves 2
before then 4
before there -2
before they -6
before thing -6
before things -5
before third 11
before this -8
before through 4
before thus -2
before time 2
before together 7
before too -5
before top -4
before toward -5
before trade -5
before troops -2
before truck -2
before truly -8
before tweet 5
before twice 3
before ultimately 2
before unanimously 4
before under -6
before unfairly -2
before union 4
before unions 5
before up -2
before urged -4
before us -3
before usually -8
before vastly -5
before very -4
before victims 2
before victories -8
before video -2
before videos -4
before virtually -5
before vote -8
before voter 2
before voting -3
before war -4
before was -7
before week 11
before weekend 3
before weeks -2
before well 8
before what -8
before when -5
before while -3
before whom 6
before whose 2
before widely -2
before wife 6
before will 2
before with -2
before woman 4
before women 2
before words 6
before world 4
before worth -10
before would -2
before year 2
before years -9
before you -7
before your -3
by 0; as acl -4; as advcl 6; as ccomp -3; as parataxis -11; form auxiliary -17; form participle -5; form passive 4; form past participle -3; form progressive -4; form to 4; inside true -8; parsed adverbial -10; parsed none -2; parsed np -6; subject noun -3; subject person -2
clause 0; as acl -5; as advmod 4; as appos -3; as case -3; as ccomp -4; as conj -2; as obl 2; as parataxis -2; as reparandum -5; as root 3; as vocative 8; as xcomp 2; form auxiliary 4; form participle -3; form passive -3; form past participle -6; form progressive 4; form to -4; inside true -11; parsed adverbial -9; parsed none 2; parsed np -3; parsed np to 3; parsed predicate -7; parsed that 8; parsed wh 2; subject it -4; subject name 2; subject none -4
colon 0; as acl -4; as advcl 3; as ccomp 4; as conj -7; as parataxis -3; as root 3; chosen colon 3; form finite 2; form participle 6; form passive -8; form past participle -9; form to 5; inside true 2; parsed none 2; parsed predicate 2; subject it -3; subject name 6; subject none -5
ends false -2
frame a about 9
frame a according -2
frame a after -2
frame a among -6
frame a as -5
frame a at -2
frame a behind -2
frame a during -2
frame a for -4
frame a from -6
frame a in -5
frame a of 5
frame a than -3
frame a to np -5
frame a with 4
frame a without -3
frame about 6
frame above -6
frame across -9
frame after -5
frame against 4
frame along -2
frame alongside -5
frame among -2
frame as -2
frame before -3
frame beside -4
frame beyond 2
frame despite 5
frame during -3
frame from -3
frame in -2
frame inside 3
frame into -5
frame like -4
frame n about 7
frame n after -6
frame n against 3
frame n as -6
frame n at -2
frame n before -3
frame n behind 6
frame n between -4
frame n by -6
frame n clause -3
frame n during -6
frame n for 4
frame n from -7
frame n in -7
frame n including -5
frame n into -5
frame n over -6
frame n than -2
frame n to np -3
frame n toward 8
frame n with -2
frame n within -3
frame near -5
frame once -4
frame onto -6
frame other -2
frame out -3
frame outside -8
frame since -2
frame than -4
frame though -4
frame through -3
frame throughout -8
frame toward -4
frame towards -3
frame under -5
frame until -8
frame up 3
frame upon 7
frame via -2
frame while -8
frame within -6
hangs acl:relcl 0; ADJ 7; DET -2; NOUN -4; PRON -4; PROPN -2
hangs acl 0; ADJ 2; ADV -3; DET -7; NUM 6; VERB -6
hangs advcl:relcl 0; ADJ 4; VERB -3
hangs advcl 0; ADV 4; AUX -4; NOUN 3; NUM -6; PRON -4
hangs advmod 0; ADJ -4; NOUN -3; VERB 2
hangs appos 0; NOUN 5; PROPN -2; SYM -2
hangs case 0; NOUN -3; VERB -4
hangs ccomp 0; ADJ -2; ADV 4; NOUN -9; VERB -6
hangs compound 0; NOUN -5; PROPN -6; VERB 6
hangs conj 0; AUX -5; PRON 4; PROPN -8; SYM -8
hangs csubj 0; ADJ -7; NOUN -11
hangs discourse 0; ADJ 8; VERB -5
hangs fixed 0; ADP -2
hangs iobj 0; VERB -7
hangs nmod 0; ADJ 2; NOUN -2; PRON 5; SYM -2
hangs nsubj:outer 0; VERB -7
hangs nsubj 0; ADJ -4; ADV 5; PRON 2
hangs nummod 0; PUNCT -6
hangs obj 0; NOUN -2
hangs obl:agent 0; VERB 10
hangs obl 0; ADJ 2; ADP -5; NOUN -2; VERB -3
hangs parataxis 0; ADJ 6; ADV -6; NOUN 2; PRON 9
hangs punct 0; ADP -3
hangs reparandum 0; ADJ -13; NOUN -3; VERB 5
hangs vocative 0; ADJ 7; ADV 3; CCONJ -7; PUNCT -10; SYM -4; VERB 6
hangs xcomp 0; AUX -7; VERB -2
headline true -2
ing 0; as acl -4; as advcl -5; as conj 2; as parataxis 2; as reparandum -6; as xcomp 3; form auxiliary 4; form finite -2; form participle -7; form passive -2; form past participle -5; form progressive 4; inside false 3; inside true -17; parsed clause 5; parsed none -3; subject it -5; subject person 2
mark about -13
mark after 2
mark against -13
mark although 6
mark among -10
mark at -9
mark before 3
mark between -3
mark by -2
mark except -3
mark for -4
mark from -4
mark if -6
mark in -2
mark instead -6
mark into -5
mark like -7
mark of -5
mark on -4
mark once -6
mark out -5
mark over -12
mark so 3
mark than -2
mark that -13
mark though 4
mark through 2
mark to -2
mark toward -6
mark under -5
mark unless -4
mark until -3
mark whether -10
mark while 7
mark with 3
marks false 0; true -9
marks true 0; true 3
mark 0; as acl -3; as advcl 2; as ccomp 4; as conj -4; as csubj -3; as obl -6; chosen according -10; chosen adverbial 2; chosen at -2; chosen because 10; chosen by 6; chosen clause -2; chosen for 5; chosen ing -9; chosen that 11; chosen though -6; chosen to 17; chosen to np -4; chosen with 3; form auxiliary -4; form participle 2; form passive -3; form progressive -11; form to 3; inside true -5; parsed adverbial -5; parsed by 5; parsed clause 4; parsed none -9; parsed np -2; parsed predicate -8; parsed that 5; parsed wh 14; subject it -7; subject none 2; subject person -2
n ability -8; chosen n to -8; n to -8; parsed n to -8
n access -4
n action -5; chosen n on -2; n on -2; parsed n on -2
n activity -2
n address -3
n administration -5; chosen n to -3; n to -3; parsed n to -3
n agenda -4
n agreement -7; chosen n to -2; n to -2; parsed n to -2
n aide -4
n ally -3
n announcement 4; chosen n of 5; n of 5; parsed n of 5
n appeal 4; chosen n to np -3; n to np -3; parsed n to np -3
n appearance -8; chosen n on -4; n on -4; parsed n on -4
n approach -6
n argument 6
n assertion 7; chosen n that 7; n that 7; parsed n that 7
n assessment 2; chosen n of 2; n of 2; parsed n of 2
n attack 7; chosen n on 6; chosen n to 3; n on 6; n to 3; parsed n on 6; parsed n to 3
n audience -5
n authority -3
n ballot -4; chosen n for -3; n for -3; parsed n for -3
n ban 2; chosen n on 4; n on 4; parsed n on 4
n battle -5; chosen n with -2; n with -2; parsed n with -2
n belief 3; chosen n that 3; n that 3; parsed n that 3
n bid -9; chosen n for -6; chosen n to -3; n for -6; n to -3; parsed n for -6; parsed n to -3
n bill 2; chosen n to 2; n to 2; parsed n to 2
n board -4
n book -3
n brand -4
n by 0; as obl -2; chosen n by -6; form noun -6; inside false -6; parsed n by -6; subject it -3; subject name -2
n call 4; chosen n for 2; chosen n to 3; n for 2; n to 3; parsed n for 2; parsed n to 3
n campaign -2; chosen n against 6; chosen n for -6; chosen n to 2; n against 6; n for -6; n to 2; parsed n against 6; parsed n for -6; parsed n to 2
n candidacy -6
n candidate -7; chosen n clause -2; chosen n to -5; n clause -2; n to -5; parsed n clause -2; parsed n to -5
n career -2
n case 13
n challenge -3
n chance -4
n chief -4; chosen n of -4; n of -4; parsed n of -4
n choice -6
n claim 10
n clause 0; as advcl -2; as appos 3; as conj -7; as nmod -5; as nsubj -8; as obl -3; as vocative 6; chosen n clause -3; form noun -3; inside true -7; parsed n clause -3; subject it -11; subject name -6
n comment -2
n commitment 6; chosen n to np 5; n to np 5; parsed n to np 5
n concern -4
n confidence -5
n connection -2; chosen n to np -2; n to np -2; parsed n to np -2
n contest 4
n convention -6
n conversation -3
n country -7
n criticism 4; chosen n of 4; n of 4; parsed n of 4
n critique 3; chosen n of 3; n of 3; parsed n of 3
n crowd -5
n day -4
n deal 0; chosen n to 2; n to 2; parsed n to 2
n debate 0; chosen n on -3; n on -3; parsed n on -3
n decision 5; chosen n to 3; n to 3; parsed n to 3
n degree -2
n delegate -4; chosen n to -2; n to -2; parsed n to -2
n description 2; chosen n of 2; n of 2; parsed n of 2
n desire 4; chosen n to 4; n to 4; parsed n to 4
n determination -5
n difference -2
n director -4
n discussion 6
n doubt 6; chosen n that 6; n that 6; parsed n that 6
n economy -3
n election -3
n endorsement 4; chosen n of 3; n of 3; parsed n of 3
n event -4
n evidence 6; chosen n to 5; n to 5; parsed n to 5
n exchange -4
n experience 5; chosen n as -2; n as -2; parsed n as -2
n fact 0; chosen n clause 6; chosen n that -9; n clause 6; n that -9; parsed n clause 6; parsed n that -9
n family -2
n favorite -3; chosen n to -3; n to -3; parsed n to -3
n fight 3
n focus 4; chosen n on -3; n on -3; parsed n on -3
n group -6
n handle -5; chosen n of -5; n of -5; parsed n of -5
n help -3
n history -3; chosen n of -3; n of -3; parsed n of -3
n hometown -2; chosen n of -2; n of -2; parsed n of -2
n hope 2
n husband -3
n idea -8; chosen n that -4; n that -4; parsed n that -4
n impact -2; chosen n on -2; n on -2; parsed n on -2
n inability -5; chosen n to -5; n to -5; parsed n to -5
n incentive -3; chosen n to -3; n to -3; parsed n to -3
n inclination 7; chosen n to 7; n to 7; parsed n to 7
n influence -2
n interview -4; chosen n with -2; n with -2; parsed n with -2
n investigation -4
n involvement -4
n issue -7
n lack -2
n language -6
n lead -6; chosen n over -2; n over -2; parsed n over -2
n leader -3
n leadership -2
n legacy -4
n legislation 4; chosen n to 4; n to 4; parsed n to 4
n line 5
n list 0; chosen n of 2; n of 2; parsed n of 2
n loss -2
n man -7
n margin -4; chosen n of -3; n of -3; parsed n of -3
n meeting 2; chosen n with -3; n with -3; parsed n with -3
n member -6; chosen n clause -2; chosen n to -4; n clause -2; n to -4; parsed n clause -2; parsed n to -4
n message 0; chosen n of 3; n of 3; parsed n of 3
n month 6
n move 0; chosen n to 3; n to 3; parsed n to 3
n network -4
n nomination -3
n nominee -7
n notion 3; chosen n that 5; n that 5; parsed n that 5
n number -6
n one -2
n opponent -5
n opportunity 0; chosen n clause -2; n clause -2; parsed n clause -2
n opposition 6; chosen n to np 4; n to np 4; parsed n to np 4
n order 9; chosen n to 6; n to 6; parsed n to 6
n part -6; chosen n to -3; n to -3; parsed n to -3
n party -3
n path -4; chosen n to np -3; n to np -3; parsed n to np -3
n pay -2
n people -5
n percent -2; chosen n clause -2; n clause -2; parsed n clause -2
n performance -2
n person -5; chosen n to -4; n to -4; parsed n to -4
n place -5; chosen n to -3; n to -3; parsed n to -3
n plan 3; chosen n for -6; chosen n to 5; n for -6; n to 5; parsed n for -6; parsed n to 5
n plane -3
n platform -6
n pledge 5; chosen n to 5; n to 5; parsed n to 5
n point 2
n policy 3
n popularity -4
n position 0; chosen n on 4; chosen n to -4; n on 4; n to -4; parsed n on 4; parsed n to -4
n possibility -4; chosen n that -4; n that -4; parsed n that -4
n power -2; chosen n to -2; n to -2; parsed n to -2
n preposition 0; as acl -2; as advcl -2; as appos -3; as ccomp -2; as nmod -4; as nsubj 2; as obj -3; as parataxis 6; as vocative -4; as xcomp -5; chosen n about 7; chosen n after -6; chosen n against 3; chosen n as -6; chosen n at -2; chosen n before -3; chosen n behind 6; chosen n between -4; chosen n during -6; chosen n for 4; chosen n from -7; chosen n in -7; chosen n including -5; chosen n into -5; chosen n over -6; chosen n than -2; chosen n to np -3; chosen n toward 8; chosen n with -2; chosen n within -3; form noun -2; inside true -12; parsed n preposition -2; subject it -2; subject name -2
n presence 2
n president -4; chosen n to -2; n to -2; parsed n to -2
n primary -5
n promise 0; chosen n to 2; n to 2; parsed n to 2
n proposal 9; chosen n to 3; n to 3; parsed n to 3
n question 7; chosen n clause 3; n clause 3; parsed n clause 3
n race -4; chosen n to -2; n to -2; parsed n to -2
n rally 4
n rating -5
n reason 0; chosen n to 2; n to 2; parsed n to 2
n record 3; chosen n on -4; n on -4; parsed n on -4
n relationship -5; chosen n with -3; n with -3; parsed n with -3
n release -2
n remark 5
n reminder -7; chosen n that -6; n that -6; parsed n that -6
n reputation 3
n request -2; chosen n for 2; chosen n to -3; n for 2; n to -3; parsed n for 2; parsed n to -3
n response 9; chosen n to np 5; n to np 5; parsed n to np 5
n responsibility -3; chosen n to -3; n to -3; parsed n to -3
n rhetoric -4
n right -4; chosen n to -4; n to -4; parsed n to -4
n rival -4
n role -8; chosen n at -2; n at -2; parsed n at -2
n run -3
n search -6
n secretary -6; chosen n of -4; n of -4; parsed n of -4
n server -4
n share -3; chosen n of -3; n of -3; parsed n of -3
n show -7
n speech 4; chosen n at -3; chosen n to 5; chosen n to np -3; n at -3; n to 5; n to np -3; parsed n at -3; parsed n to 5; parsed n to np -3
n stance -5; chosen n on -4; n on -4; parsed n on -4
n standing -2
n state -3; chosen n of -7; chosen n to -5; n of -7; n to -5; parsed n of -7; parsed n to -5
n statement -11; chosen n about -4; n about -4; parsed n about -4
n story -4
n struggle -2
n success -2
n suggestion 7; chosen n that 4; n that 4; parsed n that 4
n support 3; chosen n among -4; chosen n behind 6; chosen n for -2; chosen n of 2; n among -4; n behind 6; n for -2; n of 2; parsed n among -4; parsed n behind 6; parsed n for -2; parsed n of 2
n supporter -6; chosen n to -3; n to -3; parsed n to -3
n system -6
n target -3
n team -2
n tendency -4; chosen n to -4; n to -4; parsed n to -4
n tenure -4
n term -2
n that 0; as appos -2; as ccomp -2; as conj 5; as nmod -2; as nsubj -10; as obj 6; as obl -5; subject name 3; subject none 2; subject noun -5; subject person -3
n tie -3; chosen n to np -3; n to np -3; parsed n to np -3
n time -10; chosen n clause -2; chosen n to -6; n clause -2; n to -6; parsed n clause -2; parsed n to -6
n tone 2
n tool -4
n to 0; as acl -4; as appos 5; as ccomp -5; as conj -2; as iobj -4; as nmod 4; as obj -3; as obl 2; as parataxis -12; as xcomp -7; inside false 2; inside true -22; subject noun -4
n track -4; chosen n to -4; n to -4; parsed n to -4
n trip -5
n unwillingness 7
n use -9; chosen n of -8; chosen n to -2; n of -8; n to -2; parsed n of -8; parsed n to -2
n victory -6; chosen n in -2; n in -2; parsed n in -2
n view 8; chosen n of 3; n of 3; parsed n of 3
n visit -3; chosen n to np -2; n to np -2; parsed n to np -2
n vote 2; chosen n for 2; chosen n to -6; n for 2; n to -6; parsed n for 2; parsed n to -6
n voter -4; chosen n clause -2; n clause -2; parsed n clause -2
n vow 5; chosen n to 5; n to 5; parsed n to 5
n way -10; chosen n to -6; n to -6; parsed n to -6
n wh 0; as obl -5; as root -5; subject none -2
n willingness 3; chosen n to 3; n to 3; parsed n to 3
n win -8; chosen n in -2; n in -2; parsed n in -2
n woman -2; chosen n to -2; n to -2; parsed n to -2
n work -8; chosen n to -3; n to -3; parsed n to -3
n year -6; chosen n to -2; n to -2; parsed n to -2
np that 0; as acl -4; as case -6; as ccomp -12; as compound 8; as csubj -7; as parataxis -2; as root 2; as xcomp 4; form finite 2; form past participle 7; form progressive -3; form to -4; inside false 2; inside true -9; parsed adverbial -2; parsed predicate -5; parsed that 3; subject it -7; subject name 3; subject none -2
np to 0; as acl -3; as case -5; as compound -8; as conj -2; as parataxis 5; as root 3; as xcomp -3; form participle -2; form passive -8; form past participle 7; form progressive -3; form to 2; inside false 3; inside true -10; parsed adverbial 3; parsed clause -5; parsed np to 2; parsed predicate -9; parsed to 5; subject it -6; subject name 3; subject none -6
np 0; as advmod -2; as appos -4; as case -4; as cc 3; as compound -3; as dep -4; as nsubj 3; as obj -5; as reparandum 3; as vocative -6; as xcomp -2; form participle -2; form passive -6; form past participle 7; form to -2; inside true -15; parsed adverbial -4; parsed clause 4; parsed none -4; parsed np to 2; parsed preposition -9; parsed that 3; parsed wh -5; subject none -4
other 0; as acl -6; as advcl 2; as ccomp -10; as conj -2; as nummod -2; as obl 4; as parataxis 8; as vocative -5; as xcomp -5; chosen by 6; chosen other -3; form auxiliary 4; form participle -8; form passive 2; form past participle -4; form to -3; inside true -15; parsed adverbial -5; parsed by 6; parsed np -7; parsed np to -2; parsed predicate -4; parsed preposition -5; parsed to 4; subject noun -2
place 1 2
place 4 -2
preposition 0; as acl -2; as csubj -16; as fixed -3; as nmod 3; as obl 5; as parataxis 2; as reparandum -7; as vocative 4; as xcomp -3; chosen about 7; chosen above -6; chosen across -9; chosen adverbial 2; chosen after -5; chosen against 4; chosen along -2; chosen alongside -5; chosen among -2; chosen as -2; chosen before -3; chosen beside -4; chosen beyond 2; chosen by 5; chosen despite 5; chosen during -3; chosen from -3; chosen in -2; chosen inside 3; chosen into -5; chosen like -4; chosen near -5; chosen np 6; chosen once -4; chosen onto -6; chosen out -3; chosen outside -8; chosen over 2; chosen since -2; chosen than -3; chosen though -4; chosen through -3; chosen throughout -8; chosen toward -4; chosen towards -3; chosen under -5; chosen until -8; chosen up 3; chosen upon 3; chosen via -2; chosen while -8; chosen within -6; form finite -2; form participle -2; form past participle -2; inside true -15; parsed adverbial -6; parsed by 5; parsed clause -2; parsed none -2; parsed np to -4; parsed predicate -4; parsed preposition -3; parsed that 17; parsed to 7; parsed wh 6; subject it -3; subject none 3; subject noun -3
quote 0; as acl -5; as advcl 4; as conj 3; as csubj 6; as parataxis -4; as root 3; as xcomp -8; chosen adverbial -3; chosen clause 5; chosen np -5; form auxiliary -4; form finite 3; form participle 2; form passive -3; form past participle -4; form to -5; inside false 3; inside true -12; parsed adverbial 4; parsed predicate -3; parsed preposition -3; subject it 10; subject name 2; subject none -9; subject noun -2; subject person -4
size 1 -7; a clause -3; a preposition -2; clause 3; colon -5; ing -13; mark -5; n clause -4; n preposition -4; np -4; preposition -5; that -11; to -6; verb -6; wh 5
size 2 -5; a by -7; a clause -14; a preposition 2; a to -16; clause -2; colon -7; ing -4; mark -9; n clause -8; n preposition -2; n to 2; np -2; other 2; preposition -5; that 4; to -2; wh 4
size 3 0; a by 3; a clause 3; a preposition -2; a that 3; a to 2; a wh -4; by -4; colon 4; ing 2; mark -6; n by -3; n clause -2; n that -5; n to -2; n wh -6; np that -5; np to -2; other -4; preposition -2; that 2
size 4 0; a clause -3; a that -3; a to -5; a wh 4; by -2; mark -2; n clause 3; n preposition -4; n that 2; n to -2; np that 2; other -2; that 2
size 5 0; a clause 2; a preposition -6; a to 6; a wh -2; ing 4; mark 4; n preposition 4; n to -2
size 6 0; a preposition 5; a to 6; by 5; clause -4; colon 4; ing -4; mark 4; n clause -7; n preposition -5; n that 3; n to 5; np that -3; np to 2; quote -2; to 2; verb -4; wh -3
subject it 0; form auxiliary|away -7; form auxiliary|before -4; form finite|away -6; form noun|away -2; form participle|away -7; form participle|before -10; form passive|before -11; form progressive|before -6; form to|away -5
subject name 0; form auxiliary|away 4; form auxiliary|before 2; form finite|away -4; form finite|before 2; form noun|away -2; form participle|before -2; form passive|away -2; form past participle|away 3; form past participle|before 3; form progressive|away 3; form progressive|before 2; form to|away 2; form to|before -2
subject none 0; form auxiliary|away 3; form finite|away -7; form participle|away 2; form passive|away -5; form past participle|away -3; form progressive|away -7; form to|away 4
subject noun 0; form auxiliary|away -4; form finite|away -4; form noun|away -4; form participle|away -4; form participle|before -2; form passive|away 4; form passive|before -4; form past participle|away -2; form past participle|before -2; form progressive|away -2; form to|before -3
subject person 0; form auxiliary|away 2; form finite|away -5; form finite|before 3; form past participle|before 9; form to|away -2; form to|before -2
tag JJR -9
tag JJS -8
tag NN -2
tag NNS -3
tag VB -3
tag VBG -2
tag VBP 2
that 0; as acl -4; as ccomp -6; as conj 3; as csubj -11; as root 4; as xcomp 3; form auxiliary 2; form passive -3; form to -3; inside false 3; inside true -8; parsed adverbial 2; parsed clause 6; parsed none 2; parsed np -8; parsed np to -2; parsed predicate -4; parsed preposition 6; parsed that 2; subject it -11; subject none 2; subject person 3
then break 0; CC 12; DT 4; MD -9; PRP -10; VB 4; VBG -7; VBN 2; VBZ -5; WDT -7; mark -2
then comma 0; CD -4; DT -8; EX 8; IN -3; NN -7; NNP 3; NNS -3; PRP -4; PRP$ 9; RBR -3; TO -8; VBD 7; VBG 2; VBP 10; VBZ -2; WDT -6; WP -10; mark -11
then on 0; CC 3; CD 7; DT -11; IN -3; JJ -2; NN 2; NNP 3; NNPS -2; PRP -10; RB -2; RBR 4; TO -4; VB 5; VBD 6; VBN -4; VBP 3; WDT -8; WP -6; WRB -4
to 0; as advmod -8; as ccomp -6; as conj 2; as nmod 2; as obj 3; as obl -8; as parataxis 3; as vocative -6; as xcomp -3; form passive -6; form progressive 2; inside false 3; inside true -14; parsed adverbial 8; parsed clause -8; parsed predicate -5; parsed to 2; subject it -2; subject none 3; subject noun -2
up acl 0; ADJ 6; NUM 2; PRON -2; PROPN -2; a 3; ability -12; account -6; accounts -5; accusation -5; accusations -10; act -3; actions -3; activists -3; actor -2; ad -2; addition 6; address 5; ads 8; advantage -4; adviser 2; advisers 4; advocate -3; agenda 7; agents 3; agreement -4; aide -7; aides -4; all 4; allegations -5; allies -2; amount -3; announcement -4; answer 4; anyone -8; anything -7; areas -8; argument -5; attacks -2; attempt -2; attempts 5; attention -2; backer 6; ban -8; bank -2; banks 4; belief -3; benefits -8; bill -2; billionaire -8; birther -8; board 2; book -3; business -6; businesses 5; businessman -3; call 5; calls -4; campaign 3; candidate -3; candidates 6; case -12; cases -7; causes -4; chairman 8; challenge -8; challenges 3; chance -5; change 4; changes 4; charge -2; children 3; choice -5; cities -3; city -5; claim -4; clash 5; class -11; college 4; comment -4; commitment -4; committee -3; communities -3; community -6; companies -11; complaints -4; concern 2; concerns 3; conference 7; conservatives 10; contender 9; contention -2; contest 4; contests 3; contractor -3; contrast -4; controversy -4; conversation 2; cost 3; countries -8; country 2; court -4; crisis -3; criticism -6; critics -4; cuts -2; data -6; day 4; days 7; deal -14; deals -5; debate -2; decades -5; decision -11; decisions -7; delegate -8; delegates -3; desire -5; differences -2; difficulty -2; director 3; document 7; documents -3; donations -3; dozens 5; drive -6; economy -7; editor -3; effort 3; efforts -13; election -12; emails -5; employee -4; endorsement 3; evening 5; event 3; events -4; everything -3; exchange -6; exchanges 8; expert -7; experts 7; face -2; fact 7; factors -3; family -4; favorite -4; fear -4; fees 3; field 9; fight 5; figure 3; figures 6; firm -10; firms -5; focus 4; folks -2; followers -5; force -5; forces -5; friend 5; fund -6; fundraisers 6; funds 7; government 4; governor -2; governors -5; group 3; groups 2; guy -5; hackers 6; has -5; help -5; history 2; hope 3; hopes -9; hour -4; hours 5; how -3; husband 3; idea -11; ideas -6; image 3; immigrants -4; impact -6; importance -3; incentive -3; inclination -2; indication -2; information -3; insistence -3; instance 6; insult -2; intention -4; interest -3; interview 6; interviews 5; investigation -7; investors -2; issue -4; job -3; jobs -2; journalist -3; judges -8; kind 3; language -4; law 4; laws 4; lawsuit 7; lawyer -5; lead 2; leader 3; leaders 9; leadership -2; legislation -9; level -3; levels -3; leverage 3; line 7; lines -4; lot 4; mass -3; measure -5; measures -7; media -6; member -3; members 4; memo 3; message -4; messages -5; millions -5; mission -6; mistake 6; moment -9; money -2; months 2; move -8; movement -7; narrative -4; need -7; neurosurgeon -2; night -4; nominee 4; nothing 8; notion -6; number 6; numbers -3; obstacle -2; odds 5; office -7; officer 2; official 3; one -6; ones 5; operative 2; operatives 4; opinion -4; opponent 2; opportunities -3; opportunity 2; opposition -3; order 2; organization -4; organizations 2; others 7; package -2; part 2; parties -3; party -12; path -3; people -6; percent 3; petition 2; piece -2; plan -16; plans -14; platform -9; players -2; pledge -3; point 6; points -3; policies 3; policy -10; politician -6; politicians -2; poll -2; polls -3; pollster -2; position -6; positions 6; possibility 3; power -5; practice 3; precedent -2; president 6; primaries 4; primary -4; problem 5; problems -4; process 5; professor -7; program -6; programs -7; promise -5; proposal -9; prospect -3; protesters -7; provision 2; push -3; question 6; race -7; rally 3; rapists -3; reason 5; reasons -12; record 10; records -6; refugees -2; refusal -5; relationship -7; release 6; remarks -9; reminder -3; report 3; reporter 10; reports -5; requests -5; response 5; results 3; rhetoric 3; right -6; rights -3; rise -3; risk -2; risks -8; role -10; room -6; rules -4; ruling -2; rulings 5; scenario 4; schools -5; season -5; senator -13; senators 12; sense -6; series -6; server 3; service -4; set 5; shirts -8; show 6; shows -6; side -4; sign 7; signs 7; situation 7; socialist -5; some -5; someone 5; something -4; sort -5; source 4; sources -4; speaker 2; speech 2; speeches -7; state 3; statement 2; statements 2; states -10; step 7; stories 6; story 2; strategist -4; students -2; success -4; suggestion -5; summer -6; superdelegates 4; support -6; supporter 2; supporters 10; surprise -5; survey -3; system -8; talk -2; talks 5; task -6; tax -4; team 8; term 6; that -6; the -10; thing 5; those 2; thousands -5; threat -4; threats -2; time 3; tone 5; tool -4; tradition 4; turn -7; tweet 10; union -2; unions -4; unwillingness -4; use -4; veterans -2; videos -9; vision -6; vote -5; voter 3; vow -5; wages -4; wave -3; way -4; ways -3; website 2; week -7; weeks -2; what -8; whoever -2; whom -8; willingness -6; woman -11; women -10; word 3; words 3; work -7; workers -10; world 6; xenophobe -20; year 2
up advcl 0; ADJ 2; ADV -4; NUM -6; PROPN -3; VERB -3; able -3; accused -16; accuses -3; accusing -10; achieve -2; acknowledge -2; acted 8; addressed 3; agreed -2; aimed -12; allows -6; announced 4; answered 10; appear -7; appeared 6; argue -7; ask 2; asked 5; assumed -5; attack -9; attacked -3; avoided 6; back -4; backed 2; balked -2; ban -2; banned -4; barring -4; based -5; beat -4; became 2; become -10; becoming 11; began -10; believe -4; bent -3; better 7; blame -7; blamed 2; block 2; blocked -3; boasted -4; booed 12; bound -2; break 2; breaking 4; bring -3; brought 4; busy 3; buy -9; called -6; calling -5; calls 5; campaigned 5; campaigning -4; candidate -8; capable -2; careful 4; carried 2; carry -8; cast 2; caught -7; challenged 2; change -2; changed -8; chanted 7; cheered 7; chose -7; clear -5; close -3; closer 7; come -2; coming 5; committed -7; compared 5; concerned -4; concluded 7; confirmed -9; consider -4; considered 8; considering -6; continued 7; convened 4; counted -4; counting -4; create -5; created 3; critical 6; criticized -5; curb -2; cut -3; decide -6; decided -5; declared 4; declined -6; dedicated -4; defended 2; delivered 2; demonstrated 3; denied 7; denounced -3; denouncing -5; deny -5; designed -13; devoted -4; did -2; died -7; different 2; directed 2; discuss -7; divided 11; do 4; does -3; doing 3; draw 4; drawing -7; drawn -4; drew 3; dropped -7; drove 2; earned -5; easier -5; easy -2; echoed 8; encouraged -5; end -6; ended 8; endorsed 7; enter 2; entered -2; escape 4; expand -3; expanded 6; expected -8; expressed 8; face -4; faced 4; faces -7; failed -6; fallen 4; feel -5; felt 2; fight -3; file -4; filed 2; filled -3; find -3; finds -4; fired 5; first 6; focus -8; focuses -7; followed 5; forced 4; found -10; free 3; gained 3; gather 5; gathered 2; gave 4; getting -7; give -5; gives -7; giving 2; go -11; goes 4; going 4; got -5; greeted -2; guess -3; had 3; happened -10; hard 4; has 4; have 5; having -4; heard -4; held 7; help -8; helped -4; here 9; hire -3; hired 3; hit 5; hold -6; holding -2; holds -2; honored -6; hopes -6; how -9; ignored 5; important 3; include -2; includes -4; increase 2; increased -3; insisted -7; interested -8; interviewed 5; invested -4; is 3; issued 7; join -9; joined 6; jumped 4; keep -4; key -3; killed -5; knocked -4; know -3; known 5; last -4; launched 2; lead -5; leads -4; learn -2; leave 5; leaving 3; led 2; left -2; let -8; likely -2; lined -5; little 4; live 2; lived -9; long -11; look 3; looked -5; looks -8; lose -5; lost -4; made -15; maintained -4; makes 7; many 3; means -3; meet 3; met -7; mocked 5; more 5; move -9; moved 2; much 2; necessary -2; need -6; needed -3; needs 3; noted 4; nothing -4; offer 3; offered 4; offers 6; open -3; opposed -2; own -4; paid -3; pass -3; passed -2; pay -6; paying -5; persuade -9; pick -4; picked 3; place 9; play 5; played 2; playing -7; pleaded -6; point -2; pointed -3; pointing 2; poised -2; pose 4; positioned -3; possible -9; posted -2; present 6; press -3; pressing -2; prevent -4; primary -3; promised -6; prompted 12; proud -7; proved 4; provide -5; punished -6; push -8; pushed 2; pushing -3; qualified -2; question -7; questioned 6; quoted -11; railed 8; raise -4; raising -3; ran -5; reached -6; received -3; recognized -6; referring -9; refrain -2; refused -9; reiterated -7; rejected 4; release 3; remained -4; remains 8; remembered -7; reminded -8; replied 2; reported -13; represents 4; require -2; resign -10; resigned 2; respond -9; returned 7; rose 4; run 2; running 2; said 2; say -7; scored -9; see 6; seek -4; seem 5; seemed -9; seen -2; seized 7; send 6; sending -3; sent 9; served -9; set 2; shifted -2; short 8; show 3; showed -11; showing 9; shown -14; shows -11; sold 3; soon -12; sought 4; speaking -5; spend 3; spending -5; spent 7; spoke 3; spoken -3; standing -4; started 9; stay 6; step 7; stood -2; stop 3; stopped -3; struck 5; struggled -5; stuck -5; succeeded -7; successful -3; sued 5; suggested -4; superdelegates -3; support 2; supported -7; supporting -3; surprised -2; take -11; taken 7; talk 6; talked 5; talking 7; targeted 3; tasked -3; tell -5; think -5; thought -6; thrown 2; told -5; took 5; treat -5; treated -6; tried 2; trying 7; turn -4; turned -6; turning 4; tweeted 11; unclear -3; undermine -2; unveiled -3; urged 7; use -5; used 5; uses -8; view -4; viewed 5; vote 6; voted 5; voting -4; vowed -5; wait -5; waiting -6; walked 3; want 3; warned -7; went 13; were -8; where -3; why 7; win -12; winning 10; wins -6; won -8; worked 5; working 7; works 4; worry 5; worth -9; wrong 4; wrote 4
up appos 0; NOUN 3; PROPN -2; SYM -2
up case 0; NOUN -6; analysis -14; average -3; data -11; documents -2; exit -11; filings -9; meeting -2; members 3; official -3; officials -5; people -7; poll 3; report -3; reports 2; results 10; source 2; sources -12; state 3; study 5; summary 9; survey -2
up ccomp 0; VERB -10; acknowledged -7; added -10; adding 2; admitted -2; agree 7; agreed -5; announced -4; argue -4; argued -6; arguing -4; asked -12; asking -5; asserted -4; believe -5; believed -3; came -5; charged -2; cited -4; claimed 4; claiming -3; clear -7; comes 8; complained -5; confident -3; convinced -3; decided 4; declared -5; denied -2; easier 5; ensure -4; explained -9; explaining -2; expressed -2; fear -4; fears -2; felt -5; focus -2; found -7; guess -5; had 6; hard -8; harder -7; held -7; helped -4; hope -7; hoped -2; hopeful -4; hopes -6; implied -5; indicate -6; indicated -7; insisted -8; knew -5; know -4; knows -2; learned 5; led 3; likely -2; made -11; mean 3; meaning 3; means -2; meant 3; noted -12; notes -7; noting -2; ordered -2; point -2; pointed -12; prove -2; raised 4; realized -4; recalled -2; released 15; remember -6; reports -2; responded -2; said -4; say -12; saying -16; says -9; see 6; show -14; showed -16; showing -5; shows -11; spoke -2; stated -3; states -8; stating -3; suggest -2; suggested -8; suggesting 4; suggests 13; sure -5; telling -2; think -9; thinks -4; told -11; tweeted 6; unclear 6; voted 10; warned -3; won 2; worried -3; worry -2; wrote -5
up compound 0; PROPN -6; points 4
up conj 0; ADJ 2; NOUN 4; PRON 5; PROPN -8; SYM -8; accused -4; acknowledged -13; added 4; agreed -5; alarmed -5; allowed 3; announced 4; appeared 7; appears -4; approved 2; are -4; argued -4; arrested -2; attacked 5; attacking 7; attended -10; attracted 8; backed -4; backing 3; based -3; beaten -8; become 7; becoming -2; began 3; believe 3; benefit -8; blamed 7; booed -4; born -6; bring -4; broke -6; brought 3; build -2; building 2; call -8; called 13; calling 3; calls 2; came 2; campaigning -2; candidate -3; candidates 12; challenged -3; cited 10; clear 2; close 2; come 2; coming -2; compared 4; complained 7; concluded -3; condemned 2; conducted 4; considered -2; continue -6; continued 3; continues -2; cost -2; criticizing 5; cut -7; cutting -8; deal -4; decided -5; declared -11; declined 3; defeating -3; defend 2; defended 3; delaying -7; denied -2; denounced 3; described -2; develop -3; directed -3; discovered 5; discussed 4; divided 4; do -7; doing -13; donated 9; drew 7; dropped 7; dropping -4; elected -5; eliminated 6; emerged 6; end -4; ended -6; endorse 4; endorsed 8; entering 8; established -9; expected -4; expressed -3; extends 4; face -8; faces 2; fallen -6; favored -8; favors -8; felt -5; financed 6; find -8; fired 2; first 6; flew -6; focus -5; focused 7; following 3; found -9; founded 10; gathered -6; gave -5; get -14; give -4; given 8; gives -3; giving 6; go -3; goes 4; going 9; gone -5; good -8; got 4; grew 2; growing -9; grown -4; happened -2; has -4; have -2; having -2; help -4; helping -5; hit -5; hold 5; hoping -8; id -3; identify -5; ignoring -8; immigration -5; include -8; included -9; increase 9; increased 9; increasing -3; interviewed -4; introduced -7; involved -4; is -4; issued -2; joined 2; joked 8; keep -3; kept -5; killed 6; knew -3; known 2; knows -2; leading -4; leads -3; learned -8; leave -5; leaving -6; left 7; likely -9; listed 2; lived -7; locked 6; looking -4; looks -7; loved -3; lowering -2; made -7; maintained -7; makes 5; making -3; marked 7; married 5; mean -3; means 2; mention 8; mentioned 8; met 6; mocked 3; moderate -8; more -2; move -5; moved -6; need -5; needed -5; needs 3; noted -8; offer 10; offered -4; old 3; open -3; oppose 3; opposed 2; opposes -7; opting -6; paid -5; passed 2; people -5; place -4; placed 2; play 5; plays -7; pledged 6; point -2; pointed -3; policy -2; prefer -6; prevailed -6; promote 19; provided 3; provides -5; published -8; put 6; questioned 4; quick -8; raise -4; raised 2; raising -9; ran -7; reached 4; read -7; reading -8; recalled -9; received -4; reduced -4; referred -2; referring -8; refused -5; rejected -3; released -4; remains -2; removed -6; reported -6; represent 5; respond -8; return 2; returned -5; rose -6; ruled 5; run -4; running 4; runs 2; said -3; saw 7; say -7; scheduled -4; secure -2; secured -4; see -3; seeking -3; seemed -7; seems -3; seen -4; send -4; sent 5; sharpened -5; shook 4; showed -8; shown 6; shows -2; sits 3; sought -5; speaking -3; speaks -5; spending 3; spoke -2; spread 4; stand -7; start -5; started 6; states 2; stepped -6; stood 11; stop 4; stopped -3; struggled 4; subject 2; suggested 6; support 5; supporting -3; suspended 5; taking 3; talked 3; talking -7; talks 7; tell -4; tend -3; think -12; told -13; took 3; touched 3; tried -3; true -7; trying -2; turned 2; tweeted 5; unclear 4; understand -8; upset -4; urged 7; used -7; voiced 7; vote -2; voted 13; voting -8; want -6; wanted -5; wants -3; warned -4; was -2; wearing -4; welcomed 7; were -7; win -7; winning 3; wins -2; work -5; working -4; wrote 4
up csubj 0; best 3; clear 5; difficult -3; easy -8; hard -3; help -3; important -9; impossible -5; make -3; makes -7; takes -4
up fixed 0; as -3
up nmod 0; NOUN -2; SYM -6; much -5; part 4; problem -2; questions -7; some -3; wake -2
up nsubj 0; ADV 2; VERB -2; are -6; become -4; came 7; expected -3; failed -6; have -2; how -5; is -2; make -4; says -4; seemed 7; turned -3
up nummod 0; PUNCT -6
up obj 0; VERB -9; allowed -3; announced -10; asked -5; blocking -3; cast 7; defend -10; described -2; ended -3; expected -2; explain -5; find -3; found 3; get -3; give -4; given 2; gives 4; giving -3; got -2; have 6; includes -8; made 12; make 9; need -4; offered 4; provide 4; put -4; recalled -5; reiterated -8; released 5; said -2; saying -7; says -10; shown 5; support -3; supported -9; supports -2; took 4; urged -7; use 5; used 11; using 3; widening -2; win -3; won -4
up obl 0; ADJ 3; PUNCT 2; VERB 10; ahead -4; and -2; asked -4; based -2; better -4; called 4; came -4; come -4; comes -3; concerned -2; faced -2; focused 4; go 4; going 6; known -4; put -6; referring -5; remains 9; reported -2; said 3; saw -3; seen -3; sees -2; spoke -3; stood 3; taking -2; tie -3; told -7; used 5; viewed -3; voiced 5; win 4; won 6; worked -5; wrote -2
up parataxis 0; ADJ -2; NOUN 2; announced 5; are -4; began 6; came -3; candidate -3; claimed -5; clear 4; come 6; decided -5; declined -9; did 6; ended 3; get -3; had -12; has 5; have 2; held -7; included -2; is -3; know -6; left 6; likely 4; made 4; make -7; note -3; noted -5; released 6; said -7; says -4; show -7; strong 2; take 2; taken 10; took 4; turn -2; voted 2; wanted 2; wants -6; what 4; winner -2; wins -3; won -4; wrote 2
up punct 0; whether -5
up vocative 0; PRON -3; PUNCT -10; SYM -4; and -8; he -4; that -8
up xcomp 0; ADJ 9; VERB 3; about 3; agreed -12; aiming -4; aims -2; allow 10; allowed -6; allows -6; announced -4; appear -7; appeared 2; appearing -6; appears -15; ask -6; asked -19; asking -11; attempted 4; attempting 10; attempts -2; authorized -6; avoid 4; ban -3; became -3; become 3; becomes -2; becoming -3; began 4; begin 2; beginning -7; begun -6; bring 6; called -6; calling -6; calls 2; came -7; choose 5; choosing -5; chose 2; chosen 5; come 8; compelled -3; consider -7; considered -5; considering -10; continue 7; continued 20; continues 6; continuing -2; decide -7; declined 6; determined -6; difficult -4; eligible -7; encouraged -5; ended 3; expect -8; expected -11; expecting -5; expects -5; fail -5; failed 10; failing -7; fails -2; favored -2; feel 7; fell -3; felt 6; find -6; force 3; forcing 3; found -10; gets -3; getting -4; give -7; go -5; going 4; gone -5; growing 8; had 2; has 10; having -2; help -2; helped 2; helping 2; helps -4; hold -6; hope -5; hoped -4; inclined 5; include -2; intended -13; intends -3; invited -2; keep 5; kept 2; known -4; leave 5; leaving 5; led 10; left 4; let 7; letting -3; like -2; looked -2; looking 8; looks -6; lost -2; made 6; make 4; makes -2; managed 8; mean 4; meant -9; need 6; needed -10; needs -2; noted -3; oppose -3; ordered -2; persuade -2; persuaded -4; plan -7; planned -13; planning -3; plans -9; pledged -16; poised 2; prepared -3; preparing -2; proceeded 5; promised -14; promises -8; promising -3; prompted -2; prompting 9; proposed -9; prove -4; proved -5; put 3; quick 15; refuse -5; refused 5; refuses -3; reluctant 7; remained 2; remains 3; reported 2; required 3; requiring -3; scheduled -10; scrambling -6; see -11; seek -6; seeking -2; seeks -6; seem 7; seemed 3; seen -2; set 3; sought 2; start -7; started 10; stop 2; stopped 8; struggle 6; struggled 7; struggling 6; suggested -7; support -3; supposed -3; sure -3; take -6; telling -2; tend 4; tends 9; threatened -10; threatening 5; told -6; took 4; tried 6; tries 7; try 7; trying 4; unable -10; unlikely 5; urged -13; urging -10; used 3; vote -8; vowed -9; vowing -2; want -3; wanted -10; wanting -4; wants -20; went 7; willing -7; win -2; work 3; works -3; wrong -9
v abandon -9; chosen clause -2; chosen np -5; clause -2; np -5; parsed np -8
v abide -5; by -3; chosen by -3; parsed by -3
v accelerate -12; chosen np -3; np -3; parsed np -7
v accept 0; chosen np 4; np 5; parsed none 2; parsed np 3; parsed np to -5
v access -5; chosen np -5; np -5; parsed np -5
v accompany -8; by -4; chosen by -4; chosen np -5; np -5; parsed none -3; parsed np -5
v accomplish -7; parsed np -7
v accord 2; chosen to np 2; to np 2
v account -7; chosen for -6; for -6; parsed for -4
v accumulate -6
v accuse 8; by 2; chosen by 2; chosen clause 4; chosen np 8; chosen of -8; clause 4; np 8; of -8; parsed none 4; parsed np 7
v achieve -10; chosen np -5; np -5; parsed none -2; parsed np -4
v acknowledge 11; chosen clause 5; chosen np 3; clause 5; np 3; parsed clause 7; parsed none 10; parsed np 3; parsed that -2
v acquiesce 16
v acquire -6; chosen np -6; np -6; parsed np -4
v act -15; as -4; chosen as -5; chosen in -3; chosen np -3; in -3; np -3; parsed as -3; parsed in -3; parsed none -3; parsed np -5
v activate -8; chosen np -6; np -6; parsed np -7
v adapt -7; chosen to np -4; parsed to np -4; to np -4
v add 7; chosen adverbial 14; chosen colon 9; chosen ing -2; chosen that 5; chosen to np -9; colon 9; mark 10; np -6; parsed adverbial 6; parsed clause 4; parsed none 4; parsed np -4; parsed that 3; parsed to np -5; that 5; to np -14
v add_up -5; chosen to np -3; parsed to np -3; to np -3
v address 3; chosen np 2; chosen np that 6; np 2; np that 6; parsed np 3
v adjust -9
v administer 6
v admire 3; chosen np 5; np 5; parsed np 5
v admit 10; chosen clause 2; chosen that 2; chosen to np 3; clause 2; parsed clause -2; parsed np 6; parsed that 7; that 2; to np 3
v adopt 0; by 2; chosen by 2; parsed by 3; parsed none -6; parsed np 2
v advance -9; chosen np -4; np -4; parsed np -8
v advertise -7
v advise -2; chosen np -2; chosen np to 5; np -2; np to 5; parsed none -7
v advocate 6; chosen for 4; for 4; parsed for 4
v affect -9; by -3; chosen by -3; chosen np -5; np -5; parsed np -5
v affiliate -6; chosen with -5; parsed none -3; with -5
v affirm 3
v afford -7; chosen to -5; parsed to -5; to -5
v age -6
v agree 9; chosen clause 5; chosen np -11; chosen on 6; chosen that 2; chosen with 6; clause 5; on 6; parsed clause 3; parsed none 5; parsed np -6; parsed on 4; parsed that 3; parsed to -2; parsed to np -3; parsed with 7; that 2; with 6
v aid -7; chosen np -4; np -4; parsed np -4
v aide -3
v aim 4; chosen np 6; chosen to 4; np 6; parsed none 3; parsed np 6; to 4
v air -6; chosen on -6; on -6; parsed none -3; parsed on -5
v alarm 3; chosen np -6; np -6; parsed none 7; parsed np -5
v align 5; parsed none 3
v allege 5; chosen np 6; np 6; parsed that 11
v alleged 10; chosen that 5; that 5
v allocate -6
v allow 0; chosen for 2; for 2; np 2; parsed for -7; parsed none 4; parsed np 2; parsed np to -6; parsed to -2
v allude 12; chosen to np 9; parsed to np 5; to np 9
v ally -6
v alter -8; chosen np -4; np -4; parsed np -5
v amass -7; chosen np -5; np -5; parsed np -5
v amount -4; chosen to np -4; parsed to np -2; to np -4
v analyze -5; chosen np -5; np -5; parsed np -5
v anger 4; by 6; chosen by 6; chosen np -9; np -9; parsed np -6
v announce 13; chosen clause 6; chosen np 5; chosen np that 9; chosen np to 10; chosen on 4; chosen that -2; clause 6; np 5; np that 9; np to 10; on 4; parsed adverbial -9; parsed clause 10; parsed none -4; parsed np 6; parsed on 8; parsed that 2; that -2
v answer 2; chosen np 6; np 6; parsed np 6
v apologize 3; chosen for 8; chosen to np 3; for 8; parsed for 4; parsed to np 4; to np 3
v appeal -4; parsed none -3; parsed to np 3
v appear -9; at -5; before 4; chosen at -5; chosen before 4; chosen np 2; chosen on -3; chosen that -7; chosen to -5; chosen verb -5; np 2; on -3; parsed adverbial -4; parsed at -5; parsed before 5; parsed in 2; parsed none -9; parsed np -3; parsed on -2; parsed predicate 3; parsed that -8; parsed to -4; that -7; to -5; verb -5
v append 4; chosen np 4; np 4; parsed np 4
v applaud 11; chosen np 8; np 8; parsed np 6
v apply -11; chosen for -7; chosen to np -4; for -7; parsed for -3; parsed to np -4; to np -4
v appoint 5; chosen np 2; np 2; parsed none -2; parsed np 3
v appreciate -6; chosen np -2; np -2; parsed np -5
v approach -11; chosen clause -5; chosen np -5; np -5; parsed np -7
v approve 0; chosen np -2; np -2; parsed none -8; parsed np 7
v argue 17; chosen clause 9; chosen for 10; chosen verb 2; clause 13; for 10; mark 6; parsed none 10; parsed np 10; parsed that 3; verb 2
v arise -7
v arm -3
v arrange 4
v arrest -8; parsed none -3
v arrive -15; at -7; chosen at -7; chosen in -3; in -3; parsed at -7; parsed in -2; parsed none -4
v articulate 9
v articulated 11
v ask 6; about -16; by 13; chosen about -16; chosen by 12; chosen for 6; chosen in -5; chosen ing 5; chosen np 5; chosen np to 2; for 6; in -5; mark 6; np 5; np to 2; parsed about -4; parsed adverbial 3; parsed by -12; parsed clause 3; parsed none -3; parsed np 3; parsed np to 4; parsed that 2; parsed to 7; parsed wh 6
v assail 14; chosen np 10; np 10; parsed np 11
v assault -7; chosen np -6; np -6; parsed np -7
v assemble -6; chosen np -5; np -5; parsed np -3
v assert 3; chosen np 2; np 2; parsed np 2
v assess -2
v assign -5; chosen to np -2; parsed none -3; to np -2
v assist -3; chosen np -3; np -3; parsed np -3
v associate -4; chosen with -4; parsed none -4; with -4
v assuage -6; chosen np -3; np -3; parsed np -3
v assume 0; chosen clause -6; clause -6; parsed clause -4; parsed none -4
v assure 7; chosen np that 7; chosen of 5; np that 7; of 5; parsed none 2; parsed np 2
v attach -6
v attack 5; chosen np 5; np 5; parsed none 3; parsed np 4
v attend -13; by -2; chosen by -2; chosen clause -4; chosen np -8; clause -4; np -8; parsed none -2; parsed np -9
v attract -3; chosen np -9; np -9; parsed np -9; parsed np to -4
v attribute 4; chosen np 4; chosen to np -4; np 4; parsed none -3; parsed np 6; to np -4
v audit -2
v authorize 5; chosen to -6; parsed none -6; parsed np 7; to -6
v average -4; chosen np -3; np -3; parsed np -4
v avoid -2; parsed none 2; parsed np -2
v await -5; chosen np -5; np -5; parsed np -5
v award 0; parsed none -3
v back 5; by 3; chosen by 3; chosen from 3; chosen np 6; from 3; np 5; parsed adverbial 5; parsed by 4; parsed from 3; parsed none -5; parsed np 4
v back_down -5
v balance -3; chosen np -2; np -2; parsed np -3
v balk 12; at 12; chosen at 12
v bank 2; chosen np -4; chosen on 4; np -4; on 4; parsed none 2
v ban 0; chosen clause -4; clause -4; parsed none -3; parsed np to -2
v barnstorm -8
v bar 0; chosen np 3; np 3
v base -6; chosen clause -3; chosen in -3; chosen np -4; clause -3; in -3; np -4; parsed none -3; parsed np -8
v bash 5; chosen np 4; np 4; parsed np 5
v battle -3; chosen np -7; np -7; parsed np -7
v be -8; chosen clause -6; chosen np -3; chosen np that -9; chosen other -6; chosen that -6; chosen wh -2; clause -6; np -3; np that -9; other -6; parsed adverbial -2; parsed in -2; parsed none -9; that -6; wh -2
v beam -7
v bear -6; chosen in -3; chosen np -2; chosen other -2; in -3; np -2; other -2; parsed none -8
v beat -9; chosen np -5; np -5; parsed np -6
v become -9; chosen clause -5; chosen np -4; chosen np that -5; chosen np to -9; chosen quote -5; chosen verb 7; clause -5; np -4; np that -5; np to -9; parsed none -3; parsed np -6; parsed predicate -6; quote -5; verb 7
v begin -6; by 8; chosen by 8; chosen in -7; chosen ing -3; chosen to -3; chosen with 2; in -6; ing -3; mark -5; parsed in -6; parsed ing -4; parsed none 3; parsed np -5; parsed to -3; parsed with 3; to -3; with 2
v believe 7; chosen clause 2; chosen in 9; chosen ing 3; chosen verb 2; clause 4; in 9; mark -2; parsed clause -7; parsed in 11; parsed none 5; parsed np 5; verb 2
v belong -5; chosen to np -4; parsed to np -4; to np -4
v bemoan 10; chosen np 7; np 7; parsed np 9
v benefit -9; chosen from -6; chosen np -4; from -6; np -4; parsed from -5; parsed np -4
v best -6; chosen np -6; np -6; parsed np -6
v bet -9
v betray 4; parsed none -4
v bill 4
v billionaire -9
v bind -7; by -3; chosen by -3; chosen np -3; np -3; parsed none -3; parsed np -2
v blame 7; chosen np 13; np 13; parsed for -7; parsed none 6; parsed np 7
v blare 5
v blast 11; chosen np 11; np 6; parsed np 11
v blast_out 10; chosen np 10; np 10
v blister -6
v block -2; chosen np 2; chosen np to -7; np 2; np to -7
v blow -6; chosen np -3; np -3; parsed np -3
v blunt -3; chosen np -3; np -3; parsed np -3
v boast 12; about 7; chosen about 7; chosen np -8; chosen of 6; chosen that 5; np -8; of 9; parsed np -8; parsed of 6; parsed that 6; that 5
v bolster -8; chosen np -6; np -6; parsed np -6
v boo 4; chosen np 3; np 3; parsed none -8; parsed np 3
v book -9
v boost -3; chosen np -2; np -2; parsed np -2
v borrow -4; chosen from -2; from -2; parsed from -2
v bother 0; chosen to -3; parsed to -11; to -3
v bounce -9
v boycott 3; chosen np 4; np 4; parsed np 4
v brace -3; chosen for -2; for -2
v brag 17; about 10; chosen about 10
v break -16; chosen np -7; chosen with -3; np -7; parsed np -9; parsed with -4; with -3
v break_down 3
v break_out 2
v break_up -5; chosen np -3; np -3; parsed np -5
v brief -7; chosen on -6; on -6
v bring -8; chosen clause -3; chosen in -3; chosen ing -2; chosen np to -3; chosen to np -2; chosen verb -2; clause -3; in -3; ing -2; np to -3; parsed in -3; parsed none -3; parsed np -9; parsed np to 11; parsed to np -2; to np -2; verb -2
v bring_up 11; parsed np 9
v bristle 9
v broadcast 7; chosen np 8; np 8; parsed np 8
v broaden -6; parsed np -5
v broker 0; chosen np 3; np 3; parsed np -8
v bruise -4
v brush 7
v buck -8; parsed np -8
v build -9; by -2; chosen by -2; chosen clause -2; chosen np -8; chosen on 3; clause -2; mark -3; np -8; on 3; parsed none 6; parsed np -13; parsed on -3
v build_up -5
v buoy -7
v burn -8; chosen np -5; np -5; parsed np -5
v bury -7; chosen np -3; np -3; parsed np -2
v buy -4; chosen clause -5; chosen np -3; clause -5; np -3
v bypass -4; chosen np -4; np -4; parsed np -4
v calculate 0; chosen np -6; np -6; parsed np -5
v call 12; chosen for 10; chosen into 9; chosen np to 2; chosen on 7; chosen quote 4; chosen that 5; for 9; into 9; np to 2; on 7; parsed clause 8; parsed into 12; parsed none -8; parsed np 3; parsed np to 11; parsed on 9; parsed predicate 2; parsed to -4; quote 4; that 5
v call_out 9; chosen np 10; np 10; parsed np 5
v calm -4; chosen np -4; np -4; parsed np -4
v campaign -5; against 4; as -3; chosen against 4; chosen as -3; chosen for 3; chosen in -8; chosen with -6; for 3; in -8; parsed adverbial -5; parsed against 2; parsed as -2; parsed for 3; parsed in -6; parsed none 5; parsed np -9; parsed with -4; with -6
v cancel -9; chosen np -6; np -6; parsed np -7
v cap -7; chosen np -6; np -6; parsed np -6
v capitalize -9; chosen on -6; on -6; parsed on -6
v capture -5; by -3; chosen by -3; chosen np -3; np -3; parsed none 5; parsed np -10
v care 5; about -2; chosen about -2; chosen np 9; np 9; parsed about 2; parsed none -3
v carry -6; chosen clause -3; chosen on -4; clause -3; on -4; parsed none 4; parsed np -6; parsed on -4
v carry_out -9; chosen np -6; np -6; parsed np -9
v carve -3
v cast 4; chosen clause 2; chosen in -2; chosen np 4; clause 2; in -2; np 4; parsed none -10; parsed np 2
v catapult -5
v catch -3; chosen np -8; np -8; parsed none -6; parsed np -7
v caucus -10; chosen np -3; chosen with -4; np -3; parsed none -4; parsed with -4; with -4
v cause -13; chosen np -8; chosen np to -5; np -8; np to -5; parsed np -8; parsed np to -6
v caution 11; against 2; chosen against 2; chosen that 7; that 7
v celebrate -4; chosen np 2; np 3
v chair -10; chosen np -6; np -6; parsed np -5
v challenge 3; chosen np 3; np 3; parsed np to 7
v champion 8; by 7; chosen by 7; np 2
v change -6; chosen clause -6; chosen in -2; chosen np -3; chosen np to -5; chosen wh 2; clause -6; in -2; np -2; np to -5; parsed in -2; parsed none 2; parsed np -6; wh 2
v channel -5; chosen np -5; np -5
v chant 7; chosen quote 10; quote 11
v characterize 10; chosen np 6; np 6; parsed np 6
v charge 0; chosen np 5; chosen that 2; chosen with -5; np 5; parsed none -8; parsed np 3; parsed that 9; that 2; with -5
v chat -8
v check 0; chosen np -7; np -7; parsed np -7
v cheer 4; chosen for 8; chosen on 7; for 8; on 7; parsed none 2; parsed np -9
v chide 10; chosen np 10; np 10; parsed np 10
v chip -3
v choose 0; by -2; chosen by -2; chosen other 3; chosen to -2; other 3; to -2
v circulate 3; parsed none -3; parsed np 7
v cite 11; chosen np 9; chosen quote 8; np 9; parsed np 10; quote 8
v claim 16; by 6; chosen by 6; chosen clause 7; chosen to 9; clause 6; parsed by 6; parsed clause 6; parsed none 5; parsed np 4; parsed to 7; to 9
v clap -5
v clarify 6; chosen that 2; parsed np 10; that 2
v clash -4; chosen with -6; parsed none -5; parsed with -4; with -6
v classified -5; parsed none -5
v clear 0; chosen np -5; chosen np to -6; np -5; np to -6; parsed np -8
v click -8; chosen on -3; on -3; parsed none -3; parsed on -3
v climb -8
v clinch -11; chosen np -7; np -7; parsed np -9
v close -13; chosen to np -2; parsed adverbial -3; parsed none -4; to np -2
v coalesce -4
v coin 3; parsed np 3
v collapse -5
v collect -10; chosen np -7; np -7; parsed np -6
v combat -6; chosen np -4; np -4; parsed np -6
v combine -15; chosen with -2; parsed none -6; parsed np -4; with -2
v come -9; after -3; against 9; as -8; at -7; chosen after -3; chosen against 9; chosen as -8; chosen at -7; chosen colon -3; chosen during -3; chosen from -6; chosen in -3; chosen into -3; chosen np -10; chosen of -6; chosen out 5; chosen to np -3; chosen under -5; chosen verb 5; chosen wh 2; colon -3; during -3; from -6; in -3; into -3; mark -5; np -10; of -6; out 5; parsed adverbial -5; parsed as -5; parsed at -7; parsed clause -6; parsed during -4; parsed for -2; parsed from -5; parsed in 4; parsed into -3; parsed np -10; parsed on 3; parsed out -3; parsed predicate -5; parsed to 3; parsed to np -2; parsed under -5; parsed with 2; to np -3; under -5; verb 5; wh 2
v come_out -9
v come_up -4; chosen with 5; parsed with 5; with 5
v command -2; chosen np -5; np -5
v comment 7; chosen for -2; chosen on 8; for -2; on 8; parsed for -2; parsed none 4; parsed on 5
v commit 3; by -6; chosen by -6; chosen np 2; chosen to np 4; np 2; parsed by -6; parsed none -8; parsed np -4; to np 4
v communicate -4
v compare 0; chosen np 5; chosen to np -6; chosen with -8; np 5; parsed none -11; parsed np 7; to np -6; with -8
v compel 2; chosen to -4; parsed none 5; to -4
v compete -12; chosen for -5; chosen in -3; chosen with -2; for -5; in -3; parsed for -5; parsed in -3; parsed with -2; with -2
v compile 2; by -4; chosen by -4; parsed by -4; parsed np 3
v complain 11; parsed about 3; parsed clause -2; parsed none 3; parsed that 6
v complete -6; chosen np -3; np -3; parsed np -4
v complicate -9; chosen np -5; np -5; parsed np -9
v comply -3; chosen with -3; parsed with -3; with -3
v compose -3
v comprise -4; chosen np -4; np -4; parsed np -4
v compromise 2; parsed np 2
v concede 11; chosen np 2; chosen that 8; np 2; parsed np 3; that 8
v concern -9; chosen np -5; np -5; parsed np -7
v concerned 10; chosen that 6; parsed none 6; that 6
v conclude 12; chosen clause 8; clause 6; mark 4; parsed clause 7; parsed none 6; parsed np -2; parsed that 3
v condemn 8; chosen np 6; np 6; parsed np 7
v conduct -13; by -6; chosen by -6; chosen clause -6; chosen for -5; chosen np -3; clause -6; for -6; np -3; parsed by -6; parsed none -7; parsed np -4
v confer -6
v confirm 12; chosen np 4; chosen that 5; np 4; parsed none 4; parsed np 2; parsed that 4; that 5
v conflict -7; chosen with -4; parsed with -3; with -4
v confront -2; chosen np -2; np -2
v congratulate 6; chosen np 6; np 6; parsed np 6
v connect 0; chosen with -3; parsed none 3; parsed to np -4; parsed with -2; with -3
v consider 4; chosen clause -5; chosen np 4; clause -5; np 4; parsed clause -10; parsed ing 6; parsed np 3; parsed predicate 6; parsed wh -3
v consist -4; chosen of -4; of -4; parsed of -4
v consolidate -4; chosen np -4; np -4; parsed np -4
v constitute -4; chosen np -4; np -4; parsed np -4
v constrain -7
v consult -4; chosen np -2; np -2; parsed np -2
v consume 3
v contact 0; chosen np 3; np 3; parsed none -6
v contain -3; chosen in -2; chosen np -8; chosen verb -3; in -2; np -8; parsed none -3; verb -3
v contemplate 9
v contend 7; chosen that 6; parsed that 6; that 6
v contest 4
v continue 0; chosen clause 6; chosen colon 6; chosen ing -4; chosen np -2; colon 6; mark 9; np -2; parsed clause 11; parsed to -3
v contradict 5; chosen np 5; np 5; parsed np 5
v contrast 0; chosen np 7; chosen with 2; np 7; parsed with 2; with 2
v contribute -13; chosen np -2; chosen to np -7; np -2; parsed none -5; parsed np -4; parsed to np -5; to np -7
v control -12; chosen clause -4; chosen np -7; clause -4; np -7; parsed none -5; parsed np -8
v convene -5; chosen np -4; np -4; parsed np -3
v convert -10; chosen np -3; chosen to np -4; np -3; parsed np -4; parsed to np -4; to np -4
v convict -8; chosen of -4; of -4; parsed none -6
v convince 11; chosen clause 5; chosen np -2; chosen np that 6; chosen that 6; clause 5; np -2; np that 6; parsed none 5; parsed np 6; parsed that -3; that 6
v convincing -7
v cooperate -4; chosen with -3; parsed with -3; with -3
v coordinate -9; chosen np -3; chosen with -4; np -3; parsed np -3; parsed with -3; with -4
v cop 3
v cost -7; chosen np -6; chosen other -2; np -6; other -2; parsed np -7
v counter 8
v count 0; chosen np 4; chosen on 2; np 4; on 2; parsed none -5; parsed np 4; parsed on 4
v couple -4; chosen with -4; parsed none -4; with -4
v court -9; chosen np -5; np -5; parsed np -6
v cover_up -3; chosen np -3; np -3
v cover 0; chosen clause 5; chosen in -3; clause 5; in -3; parsed none 7; parsed np -2
v crack_down -3; chosen on -3; on -3; parsed on -3
v craft 0; chosen np 2; np 2
v crash -5
v create -9; by -2; chosen by -2; chosen np -2; chosen np that -5; chosen np to -6; np -2; np that -5; np to -6; parsed by -2; parsed none -2; parsed np -6
v credit 11; chosen np 8; np 8; parsed np 8
v crisscross -4
v criticize 10; by 6; chosen by 6; chosen np 7; np 7; parsed none -7; parsed np 11
v cross -10; chosen np -5; np -5; parsed np -9
v crowd -9
v crown -8
v cruise -9
v crumble -4; parsed np -4
v crush -9; chosen np -5; np -5; parsed none -4; parsed np -5
v cry 7
v culminate -2; chosen in -2; in -2
v curb -7; chosen np -5; np -5; parsed np -6
v cut -7; chosen into -3; chosen np -9; chosen to np 2; into -3; np -9; parsed into -3; parsed none -5; parsed np -3; to np 2
v cut_off -4; chosen np -4; np -4; parsed np -4
v damage -4; chosen np -4; np -4; parsed np -4
v damaging -2
v dampen -9
v dance -5
v date -11; chosen np -6; np -6; parsed np -4
v deadlocked -2
v deal -7; chosen np -5; np -5; parsed none -3; parsed np -5
v debate 2; chosen on -8; chosen other 6; on -8; other 6; parsed none 7; parsed on -3
v decide 4; by -3; chosen by -3; chosen on 2; chosen other 7; on 2; other 7; parsed by -3; parsed clause 5; parsed none 7; parsed np 4; parsed to 3; parsed wh -10
v declare 9; chosen clause 2; chosen in 3; chosen that 5; clause 7; in 3; parsed adverbial -2; parsed clause 3; parsed in 3; parsed none 5; parsed np 7; parsed that 3; that 5
v decline 8; chosen to 7; parsed none 3; parsed to 4; to 7
v decrease -6
v decry 13; chosen np 9; np 9; parsed np 14
v dedicate 6; parsed none 5
v deem 5; chosen np 7; chosen verb -3; np 7; parsed none -8; parsed np 8; verb -3
v default -4; chosen on -4; on -4; parsed on -4
v defeat -5; chosen np -10; np -10; parsed none -2; parsed np -10
v defend 8; chosen np 4; chosen np that 10; chosen np to 8; chosen other -5; np 4; np that 10; np to 8; other -5; parsed np 8
v defer -5; chosen np -3; np -3; parsed np -3
v define 5; by 4; chosen by 4; chosen np -4; np -4; parsed by 5; parsed none -4
v deflect 7; chosen np 7; np 7; parsed np 7
v delay -9; chosen np -4; np -4; parsed np -4
v delegate -7
v delete -6; chosen np -6; np -6; parsed np -4
v deliver 0; chosen by -3; chosen on -2; on -2; parsed adverbial -8; parsed by -3; parsed none 5; parsed np 3; parsed on -3
v demand 7; chosen np 4; chosen that -2; np 4; parsed np 2; that -2
v demonstrate 4; chosen np -2; chosen that 4; np -2; that 4
v denounce 11; chosen np 5; np 5; parsed np 13
v deny 5; chosen clause 2; chosen np 4; chosen that 4; np 4; parsed none 5; parsed np 3; that 4
v depart -6; chosen np -5; np -5; parsed np -3
v depend -9; chosen on -7; on -8; parsed none -6; parsed on -2
v depict 3
v deploy -9; chosen np -4; chosen np to -5; np -4; np to -5; parsed none -3; parsed np -6
v deport -9; chosen np -5; np -5; parsed none -3; parsed np -6
v depose 4; chosen np 4; np 4
v deprive -7; chosen np -6; np -6; parsed np -7
v derail -4; chosen np -4; np -4; parsed np -4
v deride 14; parsed np 11
v derive -4
v descend -3
v describe 12; as 5; chosen as 5; chosen clause 3; chosen np 8; chosen wh 9; clause 3; np 8; parsed as 9; parsed np 3; wh 9
v deserve -5; chosen np -8; np -8; parsed np -9
v design -4; chosen to -2; parsed none -2; to -2
v designate -5; parsed none -3
v destroy -9; chosen np -3; np -3; parsed np -6
v detail 6; chosen np 2; np 2; parsed np 6
v detain -6
v detect -5; chosen np -3; np -3; parsed np -5
v deter -4; chosen np -2; np -2; parsed np -4
v determine 0; chosen clause -4; clause -4; parsed none -6; parsed that 4; parsed wh 3
v develop -11; chosen np -6; np -6; parsed np -7
v devolve -2; chosen into -2; into -2
v devote 5; chosen to np 5; parsed none 6; parsed np 4; to np 5
v dial -3
v dictate 5; chosen np -6; np -6; parsed np -7
v die -15; chosen in -4; chosen np -5; chosen of -2; in -4; np -5; of -2; parsed in -4; parsed np -4; parsed of -2
v differ 4; chosen from -2; from -2
v dig -9
v diminish -9; chosen np -4; np -4; parsed np -9
v dip -6
v direct -4; at 4; chosen at 4; chosen np -3; np -3; parsed none 3; parsed np -7
v disagree 10; chosen with 5; parsed with 5; with 5
v disappear -8
v disavow 7; chosen np 8; np 8; parsed np 7
v disclose 8; chosen np 3; np 3; parsed none -5; parsed np 4
v discourage -3; chosen np -3; np -3; parsed np -3
v discover 0; chosen in -2; chosen np -4; in -2; np -4; parsed none 4; parsed np -10
v discriminate -5; against -4; chosen against -4; parsed none -4
v discuss 7; chosen np 8; chosen wh 5; np 8; parsed np 5; wh 5
v dislike 2; chosen np 6; np 6; parsed np 3
v dismantle -9; chosen np -4; np -4; parsed np -3
v dismiss 9; chosen np 6; chosen np that 10; np 6; np that 10; parsed none 5; parsed np 7
v disparage 2
v dispatch -7; chosen np -5; np -5; parsed np -6
v display 0; chosen np 6; np 6; parsed np 7
v dispute 11; chosen np 7; np 7; parsed np 11
v disqualify -3; chosen np -3; np -3; parsed np -3
v disrupt -7; chosen np -6; np -6; parsed np -5
v distance 5; chosen np 6; np 6; parsed np 4
v distinguish 2; chosen np 3; np 3; parsed np 2
v distract -6
v distribute -4; chosen np 2; np 2; parsed none -5; parsed np -3
v divert -5; chosen np -4; np -4; parsed np -5
v divide 4; chosen np -9; np -8; parsed none 8; parsed np -8
v do -10; at -3; chosen adverbial -3; chosen at -3; chosen clause -4; chosen for -4; chosen in -6; chosen ing -5; chosen on -2; chosen that -2; chosen to np -2; chosen wh -8; chosen with -7; clause -12; for -4; in -5; on -2; parsed adverbial -8; parsed at -3; parsed in -5; parsed np -8; parsed on -2; parsed predicate -4; parsed to np -2; parsed with -5; that -2; to 2; to np -2; wh -8; with -7
v document 15
v dominate -11; by -5; chosen by -5; chosen np -8; np -8; parsed by -3; parsed none -2; parsed np -8
v dominating -8; chosen np -4; np -4; parsed np -5
v donate -12; chosen np -4; chosen other -2; chosen to np -6; np -4; other -2; parsed none -2; parsed np -7; parsed to np -4; to np -6
v doom -7; chosen np -3; np -3; parsed np -3
v double -8; chosen np -5; np -5; parsed np -4
v double_down 5; chosen on 5; on 5; parsed on 3
v doubt 3; chosen np -3; np -3; parsed np 2
v downplay 7; chosen np 4; np 4; parsed np 5
v draft 0; chosen np 3; np 3
v drag -6; chosen np -3; np -3; parsed none -3
v draw -3; chosen np -2; chosen to np -4; chosen verb 5; np -2; parsed clause 10; parsed in -3; parsed none -7; parsed np -3; to np -4; verb 5
v dress -9; in -3; parsed none -3
v drive -9; by -5; chosen by -5; chosen np -7; np -7; parsed by -2; parsed none 3; parsed np -10; parsed to np -4
v drive_up -3; parsed np -3
v drop -9; chosen np 2; chosen out -6; chosen to np -4; np 2; out -6; parsed none -3; parsed out -5; parsed to np -4; to np -4
v drop_out -10; chosen np -3; np -3; parsed np -2
v dub 7; chosen np -2; np -2
v dump 2; chosen np 2; np 2
v dwell 9; chosen on 9; on 9
v earn -13; chosen np -8; chosen other -3; np -8; other -3; parsed np -13
v ease -9; chosen np -5; np -5; parsed np -4
v eat -7; chosen np -5; np -5; parsed np -5
v echo 8; by 6; chosen by 9; parsed by 9; parsed np 4
v eclipse -5
v edge -6
v elect -3; as -2; chosen as -2; chosen np 3; chosen to np -6; np 3; parsed np -4; to np -6
v elevate -4; chosen np -2; np -2; parsed np -3
v eliminate -7; parsed none -7; parsed np -2
v email 3; chosen np 5; np 5; parsed none -6; parsed np 3
v embody -6
v embrace 0; chosen clause -6; clause -6; parsed none -4
v emerge -8; chosen from -3; chosen np -4; from -3; np -4; parsed from -3; parsed np -7
v emphasize 15; chosen np 2; chosen that -2; np 2; parsed np 10; parsed that 5; that -2
v employ -3
v empower 6
v enable -8; chosen np -2; chosen np to -6; np -2; np to -6; parsed np -4
v encounter -9; chosen np -6; np -6; parsed np -9
v encourage 6; chosen np 6; np 6; parsed np to 4
v end -9; chosen in -4; chosen with -5; in -4; parsed adverbial -3; parsed in -4; parsed none -5; parsed np -2; parsed with -5; with -5
v end_up -6; parsed ing 2
v endorse 8; chosen by 7; chosen np 7; np 8; parsed by 7; parsed clause -2; parsed none 11; parsed np 3
v endure -10; parsed np -9
v energize -6; chosen np -5; np -5; parsed np -5
v engage 2; chosen in 4; in 4; parsed in -3; parsed none 5
v engaging -4; chosen in -2; in -2
v enjoy 3; chosen np -2; np -2
v enlist -5
v ensure -13; chosen clause -6; chosen np -2; chosen that -9; clause -6; np -2; parsed clause -5; parsed np -4; parsed that -8; that -9
v enter -9; chosen clause -7; chosen np -3; clause -7; np -3; parsed none -5; parsed np -6
v entitle 2; parsed none 2
v envision 10
v erode -2
v erupt 0; chosen in -5; in -5; parsed none -8
v escape -11; chosen np -5; np -5; parsed np -5
v escort -3
v espouse -4
v establish 2; parsed none -4; parsed np -4
v estimate 6; chosen np 3; chosen that 3; np 3; parsed none 7; parsed that -2; that 3
v examine 0; chosen np -8; np -8
v exceed -8; chosen np -5; np -5; parsed np -8
v exchange -6
v excite -7; parsed np -7
v execute -8; parsed np -7
v exercise -2; parsed np -2
v exist -4; between -3; chosen between -3; chosen np -4; np -4; parsed between -3; parsed np -4
v exit -8; chosen np -6; np -6; parsed np -6
v expand 0; chosen in -2; chosen np -3; chosen np that -7; chosen np to 3; chosen on 6; in -2; np -3; np that -7; np to 3; on 6; parsed in -2; parsed none -3; parsed np -8; parsed on 6
v expect 2; chosen clause 4; chosen np 5; chosen np to 4; chosen to -2; clause 4; np 5; np to 4; parsed none -9; parsed np 7; parsed np to 2; parsed to 6; to -2
v experience 0; chosen np 3; np 3
v expire -5
v explain 14; chosen clause 8; chosen that 6; chosen wh 4; clause 3; parsed none 5; parsed np 10; parsed that 8; parsed wh 3; that 6; wh 4
v exploit 0; chosen np 5; np 5; parsed np 4
v explore 2; chosen np 4; np 4; parsed np 2
v expose 0; chosen np 3; np 3; parsed none 5; parsed np 4
v express 8; chosen np 8; chosen np that 10; np 8; np that 10; parsed none -2; parsed np 10
v extend -14; chosen np -7; chosen to np -4; np -7; parsed np -7; parsed to np -3; to np -4
v extradite -2
v eye 4; chosen np 6; np 6; parsed np 2
v face -15; chosen ing -2; chosen np -6; chosen np to -4; chosen verb -3; chosen with -2; mark -2; np -6; np to -4; parsed none -3; parsed np -8; verb -3; with -2
v facilitate -4; chosen np -2; np -2; parsed np -4
v fade -4
v fail -6; chosen np -5; chosen to -3; np -5; parsed none -7; parsed np -5; parsed to 2; to -3
v fall -15; by -4; chosen by -4; chosen for 3; chosen in -3; chosen np -8; chosen since -2; chosen to np -5; for 3; in -3; np -8; parsed clause -3; parsed for 3; parsed in -3; parsed none -4; parsed np -5; parsed predicate -5; parsed to np -4; since -2; to np -5
v falter -5
v fan -10; chosen np -5; np -5; parsed np -4
v fare -11; chosen np -7; np -7; parsed in -5; parsed none -3
v favor 2; by -4; chosen by -4; chosen np 4; np 4; parsed none -5; parsed np 5
v fear 8; chosen clause 8; chosen np 2; chosen that 5; clause 8; np 2; parsed none -4; parsed np 12; parsed that 5; that 5
v feature -8; chosen in -3; chosen np -3; in -3; np -3; parsed none -5; parsed np -5
v feed -8; chosen np -6; np -6
v feel 4; chosen clause 2; chosen like 3; chosen quote -10; chosen that -2; chosen verb 6; clause 2; like 3; parsed clause -6; parsed np 7; parsed predicate 3; quote -10; that -2; verb 6
v fend_off -3; parsed np -3
v field -7; parsed np -7
v fight -6; chosen for -6; chosen in -2; chosen np -8; chosen on -3; for -6; np -8; on -3; parsed adverbial -2; parsed for -4; parsed in -2; parsed none -8; parsed np -7; parsed on -3; parsed to 4
v figure 5
v figure_out 0; chosen wh 2; parsed wh -3; wh 2
v file 0; against -6; by -2; chosen against -6; chosen by -6; chosen in 4; chosen np 4; chosen on -3; in 2; np 4; on -3; parsed by -6; parsed none -5; parsed np 5
v fill -5; chosen np -7; chosen with 3; np -7; parsed none 2; parsed np -9; with 3
v film -7
v finalize -6; parsed none -2
v finance -8; chosen np -5; np -5; parsed np -6
v find 0; chosen clause 4; chosen in -2; chosen np that 4; chosen np to -10; chosen that 4; clause 4; in -4; mark -4; np that 4; np to -10; parsed none 5; parsed that 2; that 4
v finish -17; chosen in -4; chosen np -7; in -4; np -7; parsed in -4; parsed none -3; parsed np -4; parsed predicate -2
v fire 0; at 5; chosen at 5; chosen in -5; parsed at 6; parsed none -7; parsed np 3
v fit -9; parsed np -7
v fix -5; chosen np -4; np -4; parsed np -4
v flank -7; by -4; chosen by -4
v flee -9; chosen np -6; np -6; parsed np -6
v flip -4; chosen np -5; np -5; parsed none -3; parsed np -5
v flirt 4
v float 2; parsed np 3
v flock -4; chosen to np -4; parsed to np -4; to np -4
v flood -8; chosen np -3; np -3; parsed np -3
v flow -10
v fly -16; chosen np -4; chosen to np -6; np -4; parsed none -2; parsed np -4; parsed to np -6; to np -6
v focus 2; chosen on 4; np -7; on 6; parsed clause -4; parsed none -3; parsed on 6
v follow -10; by -7; chosen by -7; chosen in -3; chosen np that 3; in -3; mark -5; np that 3; parsed by -3; parsed in -3; parsed none -5; parsed np -2
v follow_up 5
v force -10; chosen np -8; chosen np to -3; chosen to -3; np -8; np to -3; parsed none -4; parsed np -5; parsed np to -5; to -3
v forge -6; parsed np -5
v forget 3; chosen that -2; that -2
v forgive 5
v form -9; chosen np -6; np -6; parsed np -8
v formulate -6
v foster -5; chosen np -3; np -3; parsed np -3
v found -12; by -3; chosen by -3; chosen np -7; in -2; np -7; parsed by -3; parsed np -9
v frame 2; chosen np 3; np 3; parsed np 3
v free -6; chosen np -6; np -6; parsed np -6
v freeze -5
v frustrated -2; parsed none -3
v fuel -12; by -2; chosen by -2; chosen np -6; np -6; parsed np -7
v fulfill -6; chosen np -4; np -4; parsed np -6
v function -4
v fund -11; by -4; chosen by -4; chosen np -6; np -6; parsed by -3; parsed none -2; parsed np -8
v fundraise -6; chosen np -2; np -2; parsed np -3
v funnel -6; chosen np -4; np -4; parsed np -2
v gain -14; at -2; chosen at -2; chosen np -9; np -9; parsed adverbial -2; parsed np -8
v galvanize -8; chosen np -4; np -4; parsed np -4
v garner -8; chosen np -8; np -8; parsed np -7
v gather -14; at -3; chosen at -3; chosen for -3; chosen in -3; chosen np -5; for -3; in -3; np -5; parsed in -2; parsed none -5; parsed np -5
v generate -10; chosen np -8; np -8; parsed np -6
v get -12; behind 5; chosen behind 5; chosen clause -6; chosen in 4; chosen into -2; chosen np -2; chosen np that -4; chosen np to -8; chosen off -2; chosen on -4; chosen out -2; chosen to -6; chosen to np -6; chosen verb -7; clause -6; in 4; into -2; np -2; np that -4; np to -8; off -2; on -4; out -2; parsed behind 5; parsed in 5; parsed into -2; parsed none -6; parsed np -13; parsed np to -4; parsed off -2; parsed on -4; parsed predicate 2; parsed to -6; parsed to np -4; to -6; to np -6; verb -7
v give -5; chosen np to -7; chosen other -5; chosen that -8; chosen to np -6; chosen verb -5; np to -7; other -5; parsed none -11; parsed np to -7; parsed to np -6; that -8; to np -6; verb -5
v give_up -4
v go -2; after 6; against -6; as 7; beyond -8; chosen adverbial -5; chosen after 6; chosen against -6; chosen as 7; chosen beyond -8; chosen from -2; chosen in -6; chosen ing -2; chosen into -4; chosen np -6; chosen other 10; chosen out 11; chosen quote -4; chosen through -3; chosen to -3; chosen to np -7; chosen up 5; chosen verb -6; chosen with -8; from -2; in -6; into -4; mark -3; np -6; other 10; out 11; parsed after 7; parsed against -5; parsed beyond -7; parsed clause -7; parsed from -2; parsed in -4; parsed into -4; parsed none 2; parsed np -10; parsed on 2; parsed out 12; parsed predicate -12; parsed through -3; parsed to -5; parsed to np -6; quote -6; through -3; to -3; to np -7; up 5; verb -6; with -8
v go_on 0; chosen to 4; parsed none 4; to 4
v govern -3
v grab -7; chosen np -6; np -6; parsed np -5
v graduate -6; chosen from -2; from -2
v grant -3; parsed none -5; parsed np -7
v grapple 0; parsed with -2
v grasp -7
v gravitate 3
v greet -2; chosen by 3; chosen np -6; np -6; parsed by 3; parsed np -6
v grow -9; as -4; chosen as -4; chosen other -3; other -3; parsed none -2; parsed predicate 4
v grow_up -9; chosen in -3; in -3; parsed in -3; parsed none -2
v guarantee -3; chosen np 3; np 3; parsed none -4; parsed np 3
v guard -7
v guess -4; chosen np 8; np 8; parsed clause 2; parsed np 2
v guide 5; chosen np -3; np -3; parsed np -3
v gun -7; chosen np -2; np -2; parsed np -2
v hack -6; chosen np -4; np -4; parsed none -2; parsed np -4
v hail 6; chosen np 5; np 5; parsed np 6
v halt -4; chosen np -4; np -4; parsed np -4
v hand -8; chosen np -7; np -7; parsed np -6
v handle -10; chosen np -4; chosen of -5; np -4; of -5; parsed none -2; parsed np -5; parsed of -5
v hang -8; chosen over -5; over -5; parsed over -5
v happen -16; chosen in -3; chosen to -5; chosen to np -2; in -3; parsed adverbial -3; parsed in -2; parsed none -7; parsed to np -2; to -5; to np -2
v harass -5
v harm -5; chosen np -3; np -3; parsed np -3
v hate 2; chosen clause 4; chosen np 2; clause 4; np 2; parsed clause -2; parsed np 6
v have -6; at -8; chosen at -8; chosen in 9; chosen np -3; chosen np that -4; chosen np to -5; chosen on -2; chosen quote -11; chosen since 6; chosen to -2; chosen with -4; in 7; mark 4; np -3; np that -4; np to -5; on -2; parsed clause 3; parsed none -2; parsed np -3; parsed np to -3; parsed on -2; parsed predicate -5; parsed with -2; quote -11; since 6; to -2; with -4
v head -14; chosen into -2; chosen np -5; chosen to np -6; into -2; np -5; parsed adverbial -2; parsed into -2; parsed none -3; parsed np -5; parsed to np -5; to np -6
v headline 3; chosen np -2; np -2; parsed np 3
v heal -2; parsed np -2
v hear -2; chosen clause -6; chosen from -4; chosen on -4; chosen that 4; clause -6; from -4; on -4; parsed from -3; that 4
v hedge -6
v heed -3; chosen np -3; np -3; parsed np -3
v help -10; by -2; chosen by -2; chosen clause -9; chosen np -10; chosen to -7; clause -8; np -10; parsed by -2; parsed clause 2; parsed none 2; parsed np -9; parsed np to -8; parsed predicate -2; parsed that -7; parsed to -5; to -7
v hide -6; chosen np -3; np -3; parsed np -5
v highlight 5; chosen np 6; np 6; parsed np 7
v hint 5; at 5; chosen at 5
v hire 0; parsed none -9; parsed np 2
v hit 0; by -2; chosen by -2; chosen np 2; np 2; parsed by 3; parsed none -3
v hold -3; at -3; by -6; chosen at -3; chosen by -6; chosen clause -7; chosen ing -5; chosen np -4; chosen np to 7; chosen on 5; chosen to np -4; chosen verb 4; clause -7; ing -5; np -4; np to 7; on 5; parsed by -4; parsed none -6; parsed np -5; parsed np to 7; to np -4; verb 4
v hold_off -4
v hold_up 0; chosen np -2; np -2; parsed np -2
v hone 5; parsed np 5
v honor -6; chosen np -2; np -2; parsed none -3; parsed np -2
v hope 9; chosen clause 3; chosen for 6; chosen np 3; chosen to 3; chosen verb 4; clause 9; for 6; mark -3; np 3; parsed clause -8; parsed for 6; parsed none 4; parsed np 7; parsed to 5; to 3; verb 4
v host -13; by -5; chosen by -5; chosen np -9; np -9; parsed by -4; parsed np -9
v house -2
v hover -6
v huddle -9; chosen with -5; with -5
v hurt -9; chosen np -6; np -6; parsed np -6
v identify 9; as 3; by -5; chosen as 3; chosen by -5; chosen np that 4; chosen with 7; np that 4; parsed as 5; parsed by -5; parsed none -3; parsed np 5; parsed with 9; with 7
v ignore 4; chosen np 6; np 6; parsed none 2; parsed np -2
v illustrate 2; chosen np 2; np 2; parsed np 5
v imagine 3; chosen clause 4; chosen np 6; clause 4; np 6
v impact -5; chosen np -3; np -3; parsed np -3
v imperil -2; chosen np -2; np -2; parsed np -2
v implement 0; chosen np 2; np 2; parsed np 2
v imply 6; chosen clause 3; chosen that 2; clause 3; parsed none 6; parsed np 4; that 2
v impose -3; chosen np -2; np -2; parsed none -3; parsed np -2
v impress 4
v imprison -5
v improve -13; chosen np -6; np -5; parsed none -2; parsed np -7
v incite -3; chosen np -3; np -3; parsed np -3
v include -5; chosen clause -6; chosen ing 2; chosen np -6; chosen on -3; chosen other -3; chosen verb -5; clause -6; ing 2; np -6; on -3; other -3; parsed clause -7; parsed ing 3; parsed none -12; parsed np 4; verb -5
v increase -10; chosen clause -3; chosen in -2; chosen np -4; clause -3; np -4; parsed in -2; parsed none -2; parsed np -5
v indicate 6; chosen clause 3; chosen np 2; chosen that 3; np 2; parsed clause 5; parsed that -2; that 3
v indict -5; chosen np -4; np -4; parsed np -4
v infiltrate -7
v influence -6; by -2; chosen by -2; chosen np -4; np -4; parsed np -4
v informed 2
v inject -6; chosen np -6; np -6; parsed np -6
v injure -3
v insist 11; chosen clause 13; chosen that 3; clause 13; parsed clause 8; parsed none -6; parsed on 3; parsed that 7; that 3
v inspire -10; by -4; chosen by -4; chosen np -5; np -5; parsed none -3; parsed np -6
v install -8; chosen np -4; np -4; parsed np -8
v insult 10
v integrate -4; chosen np -3; np -3; parsed np -3
v intend 4; chosen to -2; parsed to 2; to -2
v intensify -6
v interject 7
v interpret 12; parsed none 10
v interrupt -3; chosen np -3; np -3; parsed np -3
v intervene -4; chosen in -4; in -4; parsed in -3
v interview -9; by -2; chosen by -2; chosen np -9; chosen on 4; np -9; on 4; parsed by -2; parsed none 3; parsed np -10
v introduce 3; chosen by -7; chosen to np -4; parsed none -6; parsed np 7; to np -4
v invest -12; chosen in -5; chosen np -4; chosen other -2; in -5; other -2; parsed in -4; parsed none -2; parsed np -6
v investigate -7; chosen by -3; chosen np -2; np -2; parsed by -3
v invite 0; chosen np -3; chosen np to -4; chosen to np -2; np -3; np to -4; parsed none -7; parsed np -10; parsed np to 3; to np -2
v invoke 3; chosen np 5; np 5; parsed np 3
v involve -5; chosen ing -5; ing -5; parsed np -3
v involved -12; chosen in -3; in -3; parsed none -5
v isolate -4
v issue 2; by -4; chosen by -4; chosen in -4; chosen np 3; in -4; np 3; parsed by -4; parsed none -8; parsed np 6
v jab 11
v jockey -6; chosen for -3; for -3; parsed for -3
v join -5; by -7; chosen by -7; chosen np -3; chosen np to -6; chosen with -2; np -3; np to -6; parsed by -6; parsed none -7; parsed np -6; with -2
v joke 11; chosen that 6; parsed that 7; that 6
v judge 4; parsed np 9
v jump 0; chosen into -3; into -3; parsed into -2
v justify 4; chosen np 6; np 6; parsed np 5
v keep -5; chosen clause -5; chosen ing 3; chosen np -5; chosen with -5; clause -5; ing 3; np -5; parsed ing 4; parsed none -8; parsed np to -11; parsed predicate -2; parsed with -3; with -5
v kick -9; parsed none -4
v kick_off -9
v kill -12; at -3; by -2; chosen at -3; chosen by -3; chosen in -3; chosen np -7; in -3; np -7; parsed by -2; parsed none -6; parsed np -8
v knock 3; chosen np 3; np 3; parsed np 6
v know 5; about -5; as -2; chosen about -5; chosen as -2; chosen clause 2; chosen for -13; chosen to -7; chosen to np 9; clause 4; for -13; mark -11; parsed about -6; parsed clause -2; parsed none -3; parsed np 5; to -7; to np 9
v label 8; chosen np 7; np 7; parsed none 3
v lack -10; chosen np -6; np -6; parsed np -8
v lag -8; behind -5; chosen behind -5; parsed behind -5
v lambast 4; chosen np 5; np 5; parsed np 5
v lament 18; chosen np 9; np 9; parsed np 10
v land -7; chosen in -4; in -4; parsed in -3; parsed np -2
v lash_out 10; at 10; chosen at 10; parsed at 9
v last -7; chosen np -6; np -6
v laud 7
v laugh 3; parsed none -2
v launch -3; chosen np to -2; np 2; np to -2
v lay_off 8; parsed np 9
v lay_out 9; chosen np 6; np 6; parsed np 7
v lay 0; chosen np -4; np -4; parsed predicate 4
v lead -12; among -3; by -8; chosen among -3; chosen by -8; chosen in -4; chosen np -3; chosen np to -8; chosen to np -8; chosen with 3; in -4; np -3; np to -8; parsed adverbial -2; parsed among -3; parsed by -5; parsed in -5; parsed none -4; parsed np -5; parsed np to -8; parsed to np -5; parsed with 5; to np -8; with 3
v lead_up -4; chosen to np -4; parsed to np -4; to np -4
v leak -10; chosen np -6; np -6
v lean 0; chosen clause -5; chosen np 3; chosen on -6; chosen toward 6; chosen verb -5; clause -5; np 3; on -6; parsed none -4; parsed np -4; parsed on -3; toward 6; verb -5
v learn 7; chosen clause 7; chosen from -2; chosen np 4; chosen that -3; clause 7; from -2; np 4; parsed clause 4; parsed from -2; parsed that 5; that -3
v leave -6; behind -4; chosen behind -4; chosen clause 4; chosen for -4; chosen in -4; chosen np -9; chosen np to -9; chosen other -4; clause 4; for -4; in -4; np -9; np to -9; other -4; parsed behind -3; parsed for -3; parsed in -2; parsed np -2; parsed predicate -4
v lecture 7
v legalize 0; parsed np 2
v let -7; chosen clause -7; clause -7; parsed np -5; parsed np to -3; parsed predicate -2
v level 3
v leverage -7; chosen np -4; np -4; parsed np -7
v license -6; parsed none -2
v lie -4; chosen np -3; np -3; parsed np -5
v lie_out -6; chosen np -5; np -5; parsed np -5
v life -7; chosen in -2; in -2; parsed in -2
v lift -4; parsed np -4
v light -4
v like 6; chosen to 5; parsed np 5; parsed to 5; to 5
v liken 13; parsed np 11
v limited -7; chosen np -4; np -4; parsed np -4
v line -6
v line_up 10; behind 10; chosen behind 10
v link 0; chosen np -2; chosen to np -2; np -2; parsed none -9; parsed np 5; parsed to np 4; to np -2
v list 7; as -5; chosen as -5; chosen np 9; chosen on -4; np 9; on -4; parsed np 9
v listen -3; chosen to np -7; parsed to np -7; to np -7
v live -11; chosen np -5; np -5; parsed adverbial -5; parsed none -3; parsed np -6
v lobby 0; chosen np -7; np -7; parsed np -3
v locate -2
v lock -3; parsed none 3
v lock_up -5; chosen np -5; np -5; parsed np -5
v log -6
v look 2; at 2; chosen at 2; chosen for 3; chosen like -5; chosen np -8; chosen to 4; chosen to np 6; for 3; like -5; np -8; parsed adverbial -7; parsed for 2; parsed like -4; parsed none -4; parsed np 8; parsed predicate -7; parsed to 5; to 4; to np 7
v loom -9; chosen np -6; np -3
v lose -17; chosen clause -3; chosen in -2; chosen np -8; chosen np to -2; chosen to np -4; clause -3; in -2; mark -2; np -8; np to -2; parsed none -4; parsed np -11; parsed np to -3; parsed to np -3; to np -4
v love 9; parsed np -5
v lower -8; chosen np -5; np -5; parsed np -5
v lure -6; chosen np -5; np -5; parsed np -5
v maintain -5; chosen np -3; chosen that 2; np -3; parsed none 2; parsed np -3; parsed that -2; that 2
v make -2; about -2; by -4; chosen about -2; chosen by -6; chosen for 3; chosen in -4; chosen ing -10; chosen np -2; chosen np that 7; chosen other -3; chosen that -2; chosen to np -4; chosen verb 5; for 3; in -4; ing -10; mark 4; np -2; np that 7; other -3; parsed adverbial 2; parsed by -5; parsed clause -9; parsed ing -7; parsed none -11; parsed np 2; parsed np to -6; parsed predicate 6; parsed that 14; parsed to np -3; that -2; to np -4; verb 5
v make_up -12; chosen for -2; chosen np -7; for -2; np -7; parsed adverbial -2; parsed none -3; parsed np -8
v manage -10; chosen np -7; chosen to -2; np -7; parsed np -9; parsed to -2; to -2
v mandate 7; chosen np 3; np 3; parsed np 3
v manufacture -5; parsed np -4
v mar -4
v march -6
v mark -2; parsed none -3; parsed np -4
v married -9
v marry -8; chosen np -7; np -7; parsed np -7
v mask -3
v match -11; chosen np -5; np -5; parsed none -4; parsed np -5
v matter -6
v mean -10; chosen clause -3; chosen for 3; chosen ing -9; chosen np -7; chosen that -2; chosen to -6; clause -3; for 3; ing -9; np -6; parsed clause -10; parsed for -6; parsed ing -4; parsed none 3; parsed that -2; parsed to -3; that -2; to -6
v measure 5; parsed np -8
v meet -11; chosen in -3; chosen np -8; chosen np to 4; chosen with -5; in -3; np -8; np to 4; parsed adverbial 4; parsed in -2; parsed np -10; parsed with -4; with -5
v mention 9; as -5; chosen as -5; chosen np 9; np 9; parsed none -4; parsed np 5
v mind 4; parsed np 3
v minimize -2; chosen np -2; np -2; parsed np -2
v mire -4; chosen in -3; in -3; parsed none -4
v mishandle -3; parsed np -2
v mislead 5
v miss -7; chosen clause 5; chosen np -7; clause 5; np -6; parsed np -4
v mobilize 2; chosen np -4; np -4; parsed np -5
v mock 4; chosen np 8; np 8; parsed np 4
v modify -5
v motivate -4
v mount 0; parsed np 3
v mourn 0; chosen np 2; np 2
v move -11; chosen from -2; chosen in -2; chosen np -7; chosen on -3; chosen to 5; chosen to np -8; from -2; in -2; np -7; on -3; parsed clause -2; parsed from -2; parsed in -2; parsed none -4; parsed np -7; parsed on -3; parsed to 5; parsed to np -6; to 5; to np -8
v murder -4
v muse 3
v name 7; chosen clause -4; chosen for -6; chosen np 5; clause -4; for -6; np 5; parsed none -3; parsed np 3
v narrow -4; chosen np -2; np -2; parsed np -3
v navigate -6; chosen np -6; np -6; parsed np -6
v near -10; parsed np -9
v need -6; chosen clause -3; chosen for -3; chosen in -2; chosen np -3; chosen to -3; chosen verb -3; clause -3; for -3; in -2; np -2; parsed none -12; parsed np -4; parsed predicate -3; to -3; verb -3
v negotiate 4; parsed none 2; parsed np 4
v neighboring -4; chosen np -3; np -3; parsed np -4
v nod 2
v nominate 6; by 3; chosen by 3; chosen clause -6; chosen np 4; chosen np to 2; clause -6; np 4; np to 2; parsed by 5; parsed np 4
v note 14; chosen clause 7; chosen np 9; chosen that 3; clause 3; mark 10; np 8; parsed adverbial -3; parsed clause 15; parsed np 3; parsed that 9; that 3
v notice 5; chosen np -8; np -8
v number -4; np -4
v obscure -6; parsed np -6
v obtain -11; by -5; chosen by -5; chosen np -7; np -7; parsed by -2; parsed none -2; parsed np -7
v occupy -10; chosen np -6; np -6; parsed np -8
v occur -13; parsed in -3
v offer 5; chosen np 2; chosen np that 5; chosen quote 8; chosen to 7; chosen verb 6; np 2; np that 5; parsed none -5; parsed np 3; parsed to 6; quote 8; to 7; verb 6
v offset -5; chosen np -4; np -4; parsed np -5
v open -7; chosen in -2; chosen np -5; in -2; np -5; parsed none 3; parsed np -8
v open_up 12; parsed np -9
v oppose 8; by 4; chosen by 4; chosen clause 5; chosen ing 3; chosen np 4; chosen to np -4; clause 7; ing 3; np 4; parsed by 8; parsed clause -4; parsed ing 3; parsed none -4; parsed np 7; to np -4
v opt 7; chosen to 4; parsed none 7; to 4
v order 11; chosen np 7; chosen np to 4; chosen that 5; np 7; np to 4; parsed np 5; parsed np to 2; parsed that 5; that 5
v organize -13; by -3; chosen by -3; chosen clause -2; chosen np -6; clause -2; np -6; parsed in -2; parsed none -2; parsed np -7
v originate -6
v oust -3; chosen np -3; np -3; parsed np -3
v outline 7; chosen np 3; np 3; parsed np 9
v outnumber -5; chosen np -5; np -5; parsed np -5
v outsource -3; chosen np -2; np -2; parsed np -3
v outweigh -3; chosen np -2; np -2; parsed np -3
v overcome -6; chosen np -5; np -5; parsed np -5
v overhaul -4; chosen np -4; np -4; parsed np -4
v overlook -4; chosen np -3; np -3; parsed np -3
v oversee -11; chosen np -7; np -7; parsed np -7
v overshadow -6; chosen np -6; np -6; parsed np -6
v overstate 9
v overtake -7; chosen np -3; np -3; parsed np -7
v owe -8; chosen np -4; np -4; parsed np -7
v own -13; by -5; chosen by -5; chosen np -8; np -8; parsed by -4; parsed none -3; parsed np -7
v pack -7
v paint 2; chosen np 3; np 3; parsed np 6
v park -6
v participate -6; chosen in -6; in -6; parsed in -4
v pass 2; by 4; chosen by 4; chosen in -3; chosen through -3; chosen to np 3; in -3; parsed none 2; parsed np 4; parsed to np -6; through -3; to np 3
v pay -8; chosen clause -6; chosen for -9; chosen other -5; chosen verb -3; clause -6; for -9; other -5; parsed clause -2; parsed for -7; parsed none -5; parsed np -5; quote -3; verb -3
v pay_off -6
v peak -5
v peg 10; chosen np 10; np 10
v penetrate -3; parsed np -3
v pepper -6; chosen np -5; np -5; parsed np -5
v perceive 8; chosen np 7; np 7
v perform -7; chosen in -4; in -4; parsed in -4
v permit -6; chosen to -4; parsed none -4; to -4
v persuade 7; chosen np 2; chosen np to 4; np 4; np to 4; parsed np 9
v pick -2; chosen clause -4; clause -4; parsed none 2
v pick_up -8; at -2; chosen at -2; chosen np -2; np -2; parsed adverbial -5; parsed none 5; parsed np -9
v pile 0; parsed none 4
v pit -4; chosen np -4; np -4; parsed np -4
v pitch 3; chosen np 8; np 8; parsed np 8
v pivot 7; parsed to np -6
v place -2; chosen on -4; on -4; parsed np -3
v plague -5; by -4; chosen by -4
v plant 3
v plan 0; chosen for -6; chosen to 2; for -6; parsed np -2; parsed to 3; to 2
v play -7; chosen in -2; chosen np -4; chosen on -3; in -2; np -4; on -3; parsed in -2; parsed none -3; parsed np -8; parsed on -3
v play_down 3; chosen np 3; np 3; parsed np 3
v play_out -8
v plead 12; chosen with 5; parsed with 5; with 5
v pledge 7; chosen that 7; chosen to 3; parsed none 6; parsed that 7; that 7; to 3
v plot 2; chosen np -4; np -4; parsed np -4
v plow -3
v plummet -4
v point 8; chosen np 7; chosen to np 5; np 7; parsed clause -4; parsed none -7; parsed np 7; parsed to np 6; to np 5
v point_out 11; chosen np 2; chosen that 7; np 2; parsed none 3; parsed np 7; parsed that 5; that 7
v poise 0; chosen to -3; to -3
v polarize 4; chosen np -4; np -4
v politicize 3; chosen np 3; np 3; parsed np 3
v poll -14; chosen np -5; chosen verb -3; np -5; parsed none -4; parsed np -9; verb -3
v pop -3
v portray 11; as -4; chosen as -4; chosen np 8; np 8; parsed none 4; parsed np 6
v pose -10; by -2; chosen by -2; chosen for -4; for -4; parsed by -2; parsed none -4; parsed np -3
v position 0; chosen np 3; chosen to -7; np 3; parsed none -5; parsed np 4; to -7
v post 4; chosen np 4; np 4; parsed np 4
v postpone -6; chosen np -5; np -5; parsed np -5
v pound 6; chosen np 6; np 6; parsed np 6
v pour -8; chosen into -3; chosen np -5; into -3; np -5; parsed np -5
v power -4; chosen np -3; np -3; parsed np -3
v practice -9; chosen np -5; np -5; parsed np -5
v praise 16; chosen np 4; np 4; parsed np 7
v pray -5
v precede -9; chosen np -3; np -3; parsed np -6
v predict 12; chosen clause 7; chosen np 3; chosen that 3; clause 4; np 3; parsed clause 9; parsed none 8; parsed np 3; that 3
v prefer 12; chosen np 5; np 5; parsed np 5; parsed to 11
v preferred 11; chosen np 8; np 8; parsed np 12
v prepare -9; chosen np -5; chosen to -7; np -5; parsed for 3; parsed none -5; parsed np -9; parsed to -7; to -7
v present 5; chosen np 2; np 2; parsed np 2
v preserve -4; chosen np -4; np -4; parsed np -4
v preside -6; chosen over -5; over -5; parsed over -5
v press 4; about -8; by -5; chosen about -8; chosen by -5; chosen for 4; chosen np -2; chosen np to 2; chosen to -2; for 4; np -2; np to 2; parsed none -13; parsed np 5; to -2
v pressure 3; chosen np to -4; np to -4; parsed np 3
v prevail -8; chosen in -2; in -2; parsed none -5
v prevent -3; parsed np -3
v probe 5
v proceed -2; chosen with -2; parsed with -2; with -2
v proclaim 10
v produce -6; chosen np -2; np -2; parsed np -4
v prohibit 7; chosen np 3; np 3; parsed np 9
v project 3; parsed none -7; parsed np 3
v prolong -5; parsed np -5
v promise 13; chosen np 7; chosen that 4; chosen to 4; np 6; parsed adverbial 6; parsed np 7; parsed that 5; parsed to 2; that 4; to 4
v promising 13; chosen np 4; np 4; parsed np 12
v promote 3; chosen np 5; np 5; parsed np 6
v prompt -7; chosen by -3; chosen np -4; chosen np to -10; np -4; np to -10; parsed adverbial -4; parsed by -3; parsed np -4; parsed np to -7
v propel -7; chosen np -4; np -4; parsed np -7
v propose 13; chosen ing 3; chosen np that -2; chosen that 6; chosen to 3; ing 3; np that -2; parsed ing -2; parsed none 6; parsed np 9; that 6; to 3
v prosecute 0; chosen np 2; np 2; parsed none -2; parsed np 2
v protect -9; chosen np -6; np -6; parsed np -8
v protest 0; chosen np 2; np 2
v prove -3; chosen ing -6; chosen np -3; chosen that -6; ing -6; np -3; parsed ing -6; parsed none -4; parsed predicate -11; parsed to 2; that -6
v provide 0; by 6; chosen by 5; chosen clause 6; chosen np that -4; chosen np to -3; chosen to np -4; clause 6; np that -4; np to -3; parsed by 6; parsed clause 3; parsed np -4; to np -7
v provoke -5; chosen np -4; np -4; parsed np -5
v publicize 10
v publish -2; chosen by -9; chosen clause -5; chosen in -5; chosen np 3; clause -5; in -5; parsed none -5; parsed np 12
v pull -9; chosen clause -4; chosen in -3; chosen out -4; clause -4; in -3; out -4; parsed in -3; parsed none -5; parsed np -2; parsed out -2
v pull_off -2; chosen np -2; np -2; parsed np -2
v punch -7; chosen np -7; np -7; parsed np -6
v punish -6; chosen np -4; np -4; parsed np -5
v purchase -2; chosen np -6; np -6; parsed np -2
v pursue 0; parsed np 2
v push 9; against 4; chosen against 4; chosen for 4; chosen np -3; chosen np that 3; chosen np to -3; chosen to 3; for 4; np -3; np that 3; np to -3; parsed against 4; parsed for 6; parsed none 8; parsed np to -5; to 3
v put_out 2; chosen np 2; np 2; parsed np 5
v put_up -5; chosen np -5; np -5
v put 0; chosen by 5; chosen clause 8; chosen in -3; chosen np -2; chosen np to -9; chosen on -6; clause 8; in -3; np -2; np to -9; on -6; parsed np -4
v qualify -10; chosen for -4; for -4; parsed for -4
v quell -4; chosen np -4; np -4; parsed np -4
v question 11; chosen np 5; chosen wh 11; np 5; parsed none -4; parsed np 10; parsed wh 8; wh 11
v quit -8; chosen np -5; np -5; parsed np -5
v quote 0; chosen np 5; np 5; parsed np 7
v race -13
v rack_up -5; chosen np -5; np -5; parsed np -5
v rail 8; against 4; chosen against 4; parsed against 2
v raise -4; by 5; chosen by 5; chosen clause -7; chosen in -2; chosen np to -2; chosen other -3; clause -3; in -2; np to -2; other -3; parsed none -9
v rally -6; chosen np -10; np -10
v ramp_up -7; chosen np -4; np -4; parsed np -7
v range 6; chosen from 6; from 6; parsed from 2; parsed none 4
v ranking -6; chosen np -3; np -3
v rank 0; chosen np -2; np -2; parsed np 7
v rap -7
v ratchet_up 0; chosen np 2; np 2; parsed np 2
v rate 0; chosen np 3; np 3
v ratify 9
v rattle 5; chosen np -4; np -4; parsed none 4; parsed np -4
v ravage -7
v reach -4; by -5; chosen by -6; chosen clause -5; chosen for -6; chosen np 2; clause -5; for -6; np 2; parsed none -8; parsed np 3
v reach_out -8; chosen to np -5; parsed to np -5; to np -5
v react 2; parsed to np -2
v read 0; chosen clause -4; chosen np 3; chosen quote 3; parsed none -4; parsed np 5; quote 3
v reaffirm 9; chosen np 8; np 8; parsed np 8
v reap -5; chosen np -5; np -5; parsed np -5
v reassure 8; chosen np 3; np 3
v rebound -4
v rebuff 0; parsed np 2
v rebuild -9; chosen np -5; np -5; parsed np -5
v rebuke 7; chosen np 9; np 9; parsed np 9
v rebut 11; chosen np 8; np 8; parsed np 11
v recall 10; chosen clause 9; chosen ing 3; chosen np 3; chosen np that 7; chosen that 5; chosen wh 3; np 3; np that 7; parsed clause 3; parsed none 10; parsed np 9; that 5; wh 3
v receive -14; chosen clause 3; chosen np -10; clause 3; np -10; parsed adverbial -2; parsed clause -2; parsed none -5; parsed np -7
v recite 7; chosen np 6; np 4; parsed np 8
v reclaim -5; chosen np -5; np -5; parsed np -5
v recognize 2; chosen np 3; chosen that 2; np 3; parsed none -7; parsed np 3; parsed that 9; that 2
v recommend 14; parsed np 5
v reconsider 0; chosen np 4; np 4; parsed np 2
v record 6
v recount 6; chosen np 6; np 6; parsed np 7
v recover -3
v recruit -7; chosen np -5; np -5; parsed np -6
v redact -5
v reduce -3; chosen np -2; np -2; parsed none -2; parsed np -2
v refer 9; chosen to np 7; parsed np 2; parsed to np 6; to np 7
v reference 3; chosen np 6; np 6; parsed np 3
v referenced 10; chosen np 10; np 10; parsed np 6
v reflect -3; chosen np that -8; chosen on 4; np that -8; on 4; parsed none -2; parsed np -6; parsed on 4
v reform -6; chosen np -4; np -4; parsed np -5
v refrain 4; chosen from 4; from 4; parsed none 4
v refuse 9; chosen to 5; parsed np 12; parsed to 4; to 4
v regain -4; chosen np -3; np -3; parsed np -4
v regard 4; as -2; chosen as -2; parsed none -11; parsed np 9
v register -5; as 4; chosen as 4; chosen clause -2; chosen to -4; clause -3; parsed none -8; to -4
v regret 10
v regulate -4; chosen np -4; np -4; parsed np -4
v rein -4; chosen in -4; in -4; parsed in -3
v reinforce -4; chosen np -4; np -4; parsed np -4
v reinstate 0; chosen clause -3; chosen np 2; clause -3; np 2
v reiterate 13; chosen np 8; chosen np that 3; chosen that 3; np 8; np that 3; parsed np 10; parsed that 4; that 3
v reject 9; by 7; chosen by 7; chosen np 2; chosen np that 9; chosen np to 4; np 2; np that 9; np to 4; parsed by 7; parsed none 2; parsed np 3
v relate -3; chosen to np -3; to np -3
v release -2; by 2; chosen clause -5; chosen in -2; chosen np that 10; chosen on -4; clause -5; in -2; np that 10; on -6; parsed adverbial -9; parsed by -12; parsed clause -8; parsed none -11; parsed np 6
v relish 11; parsed np 9
v relocate -6; chosen np -3; np -3; parsed none -2
v rely -3; chosen on -2; on -2
v remain -9; chosen np to -3; chosen on -3; chosen to -5; chosen verb -7; mark -4; np to -3; on -3; parsed none 2; parsed np -3; parsed on -3; parsed predicate -5; parsed to -7; to -5; verb -7
v remark 7; chosen that 4; parsed that 3; that 4
v remember 8; chosen np 7; np 7; parsed clause -5; parsed np 11
v remind 11; chosen np 4; chosen np that 9; np 4; np that 9; parsed np 9
v remove -3; chosen from -2; from -2; parsed none -2; parsed np -2
v render -2; chosen np -2; np -2
v renew 2; parsed np -2
v renounce 5; chosen np 6; np 5; parsed np 6
v reopen -5; chosen np -4; np -4; parsed np -5
v repeal -7; chosen np -5; np -5; parsed np -6
v repeat 6; chosen np 6; chosen np that 9; chosen np to -5; np 6; np that 9; np to -5; parsed none 2; parsed np 6
v replace -7; by -3; chosen by -3; chosen clause -5; clause -5; parsed none -4; parsed np -4
v replicate -5
v reply 6; chosen to np -2; mark 8; parsed clause 5; parsed none 5; to np -2
v report 9; by 4; chosen by 6; chosen from -6; chosen ing 4; chosen np 3; chosen that -3; chosen to np 3; chosen verb -9; clause 2; from -6; ing 5; np 5; parsed by 2; parsed clause -3; parsed from -5; parsed none 2; parsed np 11; parsed that 4; parsed to np 3; that -3; to np 3; verb -9
v represent -3; by -5; chosen by -5; parsed by -5; parsed np -4
v republish -4
v repudiate 9; chosen np 5; np 5; parsed np 6
v request 6; chosen np to 6; np to 6; parsed np -6
v require 0; chosen for -4; chosen ing -6; chosen np -5; chosen np to 2; chosen to 7; for -4; ing -6; np -5; np to 2; parsed ing -6; parsed none -2; parsed np 3; parsed np to -3; to 7
v rescue -3; chosen np -3; np -3; parsed np -3
v resemble -6; chosen np -5; np -5; parsed np -6
v reserve -5; chosen for -4; for -4; parsed none -5
v resettle -3; chosen np -3; np -3
v reshape -2; chosen np -2; np -2; parsed np -2
v resign -4; chosen from 3; from 3; parsed from 4; parsed none -6
v resist 3; chosen np 2; np 2; parsed np 3
v resolve -8; parsed none -2
v resonate -9; chosen with -3; parsed with -2; with -3
v respect -4; chosen np -4; np -4; parsed np -4
v respond 7; chosen that 5; chosen to np 3; chosen with 5; mark 8; parsed adverbial 5; parsed clause 5; parsed none 3; parsed np -10; parsed that 6; parsed to -2; parsed to np 3; that 5; to np 3; with 4
v restore -9; chosen np -4; np -4; parsed none -4; parsed np -6
v restrict 7; chosen from -2; chosen np 6; from -2; np 6; parsed none -2; parsed np 8
v restructure -3; chosen np -3; np -3
v result -7; chosen in -5; in -5; parsed in -4
v resurrect -4
v retain -8; chosen np -5; np -5; parsed np -7
v rethink 8
v retire -6
v retired -8; chosen np -4; np -4; parsed np -4
v return -7; chosen np -2; np -2; parsed none -8; parsed np -3
v retweeted 4; chosen np 7; np 7; parsed np 9
v reveal 8; chosen clause 2; chosen np 8; chosen that 5; chosen to -5; chosen wh 3; clause 2; np 8; parsed clause 3; parsed none 4; parsed np 3; parsed that 3; that 4; wh 3
v reverberate -5
v reverse -2; chosen np -2; np -2; parsed np -2
v review -3
v revise -2
v revisit 2; chosen np -2; np -2; parsed np 2
v revive -6; chosen np -4; np -4; parsed np -6
v reward -3; chosen np -3; np -3
v rid -4; chosen np -3; np -3
v ridicule 9
v rip 8; chosen np 2; np 2; parsed np 5
v rise -14; chosen in -3; chosen np -6; chosen other -2; chosen to -5; chosen to np 3; in -3; np -6; other -2; parsed in -3; parsed none -4; parsed np -7; parsed to np 4; to -5; to np 3
v risk 0; chosen ing -6; ing -6; parsed np 2
v rival -3; chosen np -3; np -3; parsed np -3
v roar -6
v roll -10; chosen np -4; np -4; parsed none -3; parsed np -5
v roll_out 4; parsed np 5
v root 2; chosen for 4; for 4; parsed for 4
v rouse -6; chosen np -6; np -6; parsed np -5
v rub -6; chosen np -6; np -6; parsed np -6
v rule 6; chosen np 6; chosen that 3; np 6; parsed none -9; parsed that 2; that 3
v rule_out 5; chosen ing 5; ing 5
v rumor -6
v run -9; against -6; as 4; by -2; chosen against -6; chosen as 4; chosen by -2; chosen clause -5; chosen for -9; chosen in -4; chosen to -6; clause -5; for -9; in -4; np 2; parsed adverbial -2; parsed against -6; parsed as 4; parsed by -2; parsed for -9; parsed in -5; parsed to -6; to -6
v rush -12; chosen to -7; to -7
v satisfy -6; chosen np -3; np -3; parsed np -3
v savage 4; chosen np 4; np 4; parsed np 2
v save -8; chosen np -6; np -6; parsed np -6
v say 5; about -3; after -5; as -4; at -6; before -3; by -5; chosen about -3; chosen according -9; chosen adverbial 8; chosen after -8; chosen as -8; chosen at -6; chosen because 11; chosen before -7; chosen by -3; chosen clause 7; chosen during -6; chosen for 10; chosen from 5; chosen np that 10; chosen np to 6; chosen of -4; chosen on -2; chosen other 7; chosen that 3; chosen to 2; chosen to np -6; chosen verb 4; chosen wh 7; chosen while 2; chosen with -3; clause 6; during -6; for 9; in 4; ing 7; mark 3; np that 10; np to 6; of -4; on -3; other 7; parsed about 2; parsed adverbial -4; parsed after -3; parsed at -10; parsed clause 9; parsed during -6; parsed in -9; parsed none -6; parsed np 15; parsed of -6; parsed on -13; parsed predicate 10; parsed that 13; parsed to np -2; parsed wh -4; parsed with -5; to -7; to np -6; verb 4; wh 6; with -4
v scare -5; chosen np -5; parsed np -4
v schedule -11; chosen for -4; chosen np -5; chosen to -5; for -4; np -5; parsed none -9; parsed np -4; to -5
v score -11; chosen np -9; np -9; parsed np -8
v scramble -3; chosen np -4; np -4; parsed np -4
v screen -7
v scuttle -3; chosen np -3; np -3; parsed np -3
v seal -6; chosen np -6; np -6; parsed np -5
v search -9; chosen for -5; chosen np -5; for -5; np -5; parsed for -4; parsed np -5
v seat -9; chosen np -5; np -5; parsed none -5; parsed np -5
v secure -9; chosen np -8; np -8; parsed np -9
v see 2; as -4; chosen as -4; chosen clause 3; chosen for 6; chosen in 4; chosen ing -3; chosen np to -3; chosen on -4; chosen since -3; chosen that 3; chosen verb -8; chosen wh -2; clause 7; for 6; in 4; ing -3; mark -2; np to -3; on -4; parsed as -3; parsed clause -5; parsed in 7; parsed np 7; parsed wh -8; quote -2; since -3; that 3; verb -8; wh -2
v seek 5; chosen np 2; chosen other -2; np 2; other -2; parsed none -7; parsed np 3; parsed to 3
v seem -7; chosen clause -5; chosen like 2; chosen np -6; clause -5; like 2; np -6; parsed like 3; parsed none -6; parsed np -13; parsed predicate -5
v seize 0; chosen np -7; np -7; parsed on -3
v select -5; parsed none -5
v sell -6; chosen for -5; chosen np -4; chosen to np -3; for -5; np -4; parsed none -2; parsed to np -2; to np -3
v send -7; chosen by -4; chosen clause -8; chosen np 3; chosen np that 2; chosen np to -7; chosen other -2; chosen to np -6; clause -8; np 3; np that 2; np to -7; other -2; parsed by -4; parsed np -3; to np -6
v send_out 0; chosen np 4; np 4; parsed np 2
v sense 4
v sentence 7; chosen to np -4; parsed none -4; to np -5
v separate -6; chosen np -2; np -2; parsed np -6
v serve -13; as -3; chosen as -3; chosen in -5; chosen np -7; chosen on -4; in -5; np -7; on -4; parsed as -2; parsed in -5; parsed none -2; parsed np -7; parsed on -4
v set -5; chosen off -5; chosen to 3; off -5; parsed none -12; to 3
v set_off -8
v set_up -9; chosen np -5; np -5; parsed none -4; parsed np -5
v settle -4; chosen for -3; chosen np -5; for -3; np -5; parsed none -5; parsed np -7
v shake -5; chosen np -3; np -3; parsed np -3
v shake_up -6; chosen np -5; np -5; parsed np -5
v shape -8; chosen np -5; np -5; parsed np -8
v shaped -7; by -4; chosen by -4; chosen np -3; np -3; parsed np -3
v share 6; by 4; chosen clause 4; chosen np 2; chosen with 4; clause 4; np 2; parsed by 2; parsed none 4; with 2
v sharpened -8
v shatter -8; parsed np -6
v shield -5; chosen np -2; np -2; parsed np -5
v shift -3; chosen in -2; chosen np -3; chosen to np 4; in -2; np -3; parsed none -6; parsed to np 4; to np 4
v shoot -12; at -2; chosen at -2; chosen in -3; chosen np -5; in -3; np -5; parsed in -2; parsed none -3; parsed np -5
v shore_up 0; chosen np 2; np 2
v shout 10; parsed none -5
v shove -4; parsed np -4
v show 5; chosen clause 4; chosen ing -4; chosen np 6; chosen other 5; chosen quote -8; chosen that 2; chosen to 2; chosen wh -3; clause 4; ing -4; np 7; other 5; parsed adverbial 6; parsed clause 4; parsed in -8; parsed none 3; parsed np 4; parsed that -2; parsed wh 4; quote -9; that 2; to 2; wh -3
v show_up 0; at 2; chosen at 2; chosen in -5; in -4; parsed at 2; parsed in -4
v shrink -8; chosen np -4; np -4
v shrug_off 2; chosen np 2; np 2; parsed np -4
v shut -4; chosen np -3; np -3
v shut_down 4; chosen np 4; np 4; parsed np -4
v shy 6; chosen from 6; from 6
v side 9; chosen with 9; parsed with 9; with 9
v sign_up 2; chosen for -4; for -4; parsed for -2; parsed np -6
v signal 7; chosen that 7; parsed np 3; that 7
v sign 0; by -5; chosen by -5; chosen np 4; chosen np that 4; into -2; np 4; np that 4; parsed by -5; parsed none 5; parsed np -2
v sing 8
v single_out 6; chosen np 6; np 6; parsed np 6
v sink 3; parsed np 4
v sit -18; at -4; chosen at -4; chosen in -3; chosen np -3; chosen on -3; in -3; np -3; on -3; parsed at -4; parsed in -3; parsed np -2; parsed on -5
v sit_out -4; chosen np -4; np -4; parsed np -4
v skew -5
v skip -3; chosen np -3; np -3; parsed np -3
v slam 6; chosen np 7; np 7; parsed np 7
v slash 0; chosen np 2; np 2; parsed np 2
v slat -6; chosen to -4; parsed none -4; to -4
v slip -8
v slow -4; parsed np -3
v smile -5; chosen other 2; other 2; parsed none 2
v soar -4
v soften -5; chosen np -3; np -3; parsed np -3
v solicit -4; chosen np -2; np -2; parsed np -4
v solidify -8; chosen np -5; np -5; parsed np -8
v solve -4; chosen np -2; np -2; parsed np -4
v sound -2; chosen like -3; chosen np 2; like -3; np 2; parsed like -2; parsed np 6
v spar 16
v spark -3; chosen np -3; np -3
v speak_out 15; about 10; chosen about 10; parsed about 9; parsed against -5
v speak 0; about 9; at -3; chosen about 9; chosen at -3; chosen for -3; chosen from -2; chosen in -2; chosen np -5; chosen of 10; chosen to np -2; chosen verb -6; chosen with -3; for -3; from -2; in -2; np -5; of 10; parsed about 6; parsed at -2; parsed clause -2; parsed from -4; parsed in -2; parsed none 5; parsed np -6; parsed of 6; parsed to np 2; parsed with -5; to np -2; verb -6; with -3
v spearhead -4; parsed np -9
v specialize -2; chosen in -2; in -2
v speculate 10; chosen that 6; that 6
v spend -7; chosen in -2; chosen np to -2; chosen on -4; chosen other -7; in -2; np to -2; on -4; other -7; parsed clause -8; parsed none -8; parsed np to -4; parsed on -4
v spill -5
v split 2; between 3; chosen between 3; chosen np -6; chosen on 8; np -6; on 8; parsed none 3; parsed np 3
v sponsor -3; by -4; chosen by -4; parsed by -3
v spotlight 4; parsed np 4
v spot 0; parsed none -6
v spray 5
v spread -4; chosen np 2; np 2; parsed np 2
v spur -5; chosen np -2; np -2; parsed np -2
v squabble 9
v squeeze -5; parsed none -3
v stabilize -4
v stack -6
v stage -2; chosen np -2; np -2; parsed np -2
v stake -7; chosen np -7; np -7; parsed np -7
v stall -5; chosen np -3; np -3; parsed np -3
v stand_up -4; chosen to np -2; parsed to np -2; to np -2
v stand 0; at -9; behind -3; beside -4; by 8; chosen at -9; chosen behind -3; chosen beside -4; chosen by 8; chosen for 2; chosen on 3; for 2; mark -3; on 3; parsed at -5; parsed behind -3; parsed beside -4; parsed by 2; parsed none -9; parsed on 3
v star -9
v start -6; at -4; chosen at -4; chosen clause 3; chosen in 5; chosen to -5; clause 3; in 5; parsed adverbial -6; parsed in -4; parsed ing 2; parsed none 3; parsed to -4; to -5
v state 6; chosen clause 3; mark 11; parsed clause -2; parsed none 5; parsed np 3; parsed that 3
v stay -11; chosen in -4; in -4; parsed in -6; parsed none -2; parsed np -2; parsed predicate 2
v steal -5; chosen np -4; np -4; parsed np -4
v steer -8; chosen np -7; np -7; parsed np -4
v stem -8; chosen np -3; np -3; parsed np -8
v step_down -7
v step_up -3; chosen np -2; np -2
v step 0; parsed none -3
v stick 0; chosen with 2; parsed none 5; parsed np -7; parsed with -6; with 2
v stir -9; chosen np -5; np -5; parsed np -8
v stop -3; by -6; chosen by -6; chosen to 2; parsed by -3; parsed ing 2; parsed none 2; parsed np -16; parsed predicate 6; to 2
v stream -5
v strengthen -8; chosen np -4; np -4; parsed np -5
v stress 14; chosen np 13; chosen that -3; np 13; parsed none 5; parsed np 8; parsed that 5; that -3
v stretch -6
v stride -6
v strike -7; chosen np -3; np -3; parsed none 5; parsed np -12
v strike_down 5; chosen np 3; np 3; parsed np 5
v strive 3
v struggle -3; chosen np -4; chosen to -2; chosen with -6; np -4; parsed none 3; parsed with -6; to -2; with -6
v study -11; chosen np -6; np -6; parsed np -6
v subject -6
v submit -4; parsed none -2
v succeed -11; chosen in -3; chosen np -5; in -3; np -5; parsed none -3; parsed np -5
v sue 2; chosen np 6; np 2; parsed np 6
v suffer -11; chosen np -6; np -6; parsed from -2; parsed np -8
v suggest 14; chosen clause 6; chosen in 9; chosen ing 5; chosen np 3; chosen that 3; clause 6; in 9; ing 5; mark -5; np 5; parsed adverbial 3; parsed clause 3; parsed none 17; parsed that 2; that 3
v suit -2; chosen to -2; parsed none -2; to -2
v sum_up 9
v summon -5
v supplement -6
v supply -8; parsed np -7
v support 7; by 2; chosen by 2; chosen clause 3; chosen ing 7; chosen np 4; chosen np to 4; chosen verb 3; clause 3; ing 7; np 4; np to 4; parsed by 6; parsed clause 2; parsed none 8; parsed np 2; parsed np to -12; verb 3
v suppose -5; chosen to -4; parsed none -4; to -5
v surface -5
v surge -10; chosen to np -4; parsed in -3; parsed to np -4; to np -4
v surpass -5; chosen np -5; np -5; parsed np -5
v surprise 6; chosen clause -2; clause -2; parsed none 8
v surround -9; by -2; chosen by -2; chosen np -6; np -6; parsed np -6
v survey -10; chosen np -8; np -7; parsed none -2; parsed np -8
v survive -13; chosen np -6; np -6; parsed none -5; parsed np -6
v suspect 0; chosen of -3; chosen that 9; of -3; parsed none -8; parsed that 9; that 9
v suspend -6; chosen np -3; np -3; parsed none -5
v sustain -5; chosen np -5; np -5; parsed np -5
v swarm -4
v sway -6; chosen np -3; np -3; parsed np -3
v swear 3
v sweep -8; chosen np -7; np -7; parsed np -7
v sweeping -4; chosen np -4; np -4
v swing 0; chosen np -6; np -6; parsed np -7
v switch 0; chosen np 2; chosen to np -4; np 2; parsed np 2; parsed to np -4; to np -4
v tackle -6; chosen np -3; np -3; parsed np -5
v take -4; by 5; chosen by 5; chosen clause -3; chosen in -3; chosen into -2; chosen mark -4; chosen np that 3; chosen np to -6; chosen on -4; chosen to -6; chosen verb 2; clause -3; in -3; into -2; mark -6; np that 3; np to -6; on -4; parsed by -3; parsed clause -10; parsed none -7; parsed np to -10; parsed on -10; parsed to 2; parsed to np 3; to -6; verb 2
v take_down -5; chosen np -4; np -4; parsed np -5
v take_in -3; chosen np -3; np -3
v take_off -8
v take_on -9; chosen np -8; np -8; parsed np -7
v take_out -2
v take_over -3; as 4; chosen as 4; chosen np -5; np -5; parsed as 4; parsed np -6
v take_up -4; parsed np -4
v talk 7; about 2; at 7; chosen about 2; chosen at 7; chosen of 5; chosen on 3; chosen with 5; np 2; of 5; on 3; parsed about 2; parsed adverbial -8; parsed none 2; parsed np 2; parsed on 3; parsed with 5; with 5
v talk_up 12
v tap -11; chosen into -2; chosen np -6; into -2; np -6; parsed into -2; parsed np -10
v target 0; at -4; chosen at -4; chosen for -5; chosen np 2; for -5; np 2; parsed none -6; parsed np 2
v tarnish 3; chosen np 3; np 3; parsed np 3
v task -6; chosen with -3; parsed none -3; with -3
v tax -5; chosen np -4; np -4; parsed np -3
v teach -7; chosen np -6; np -6; parsed np -7
v team_up -7
v tear -4
v tell 5; chosen clause 2; chosen np 2; chosen np that 7; chosen np to 8; clause 2; np 2; np that 7; np to 8; parsed clause 4; parsed np -6; parsed np to 3; parsed that 12; parsed wh 8
v temper -4
v tend -2; parsed to -2
v terminate -4
v test -10; chosen np -5; np -5; parsed none -3; parsed np -6
v testify 6; before 4; chosen before 4
v thank 7; chosen np 7; np 7; parsed np 5
v think 3; about 2; chosen about 2; chosen of 2; chosen verb 2; of 2; parsed clause 3; parsed none -5; parsed of 4; to -6; verb 2
v threaten 5; chosen np 3; chosen to 5; np 3; parsed np -2; parsed to 2; to 5
v thrive -8
v throw 0; chosen in 4; in 4; parsed in 4; parsed none -2
v thrust -6; chosen np -6; np -6; parsed np -6
v thwart -5; chosen np -5; np -5; parsed np -5
v tick -4
v tie -2; chosen in -2; chosen np 4; chosen to np -3; in -2; np 4; parsed none -8; parsed np 2; to np -3
v tighten -8; chosen np -5; np -5; parsed np -5
v tilt -4
v tip -3; chosen np -2; np -2; parsed np -2
v title -3
v top -9; chosen np -7; np -7; parsed np -7
v total -2; parsed np -2
v touch 2; chosen np -5; chosen on 7; np -5; on 7; parsed none -6; parsed np -5; parsed on 10
v tout 6; chosen np 9; np 9; parsed np 9
v track 0; np -8
v trade -3; parsed np -6
v trail -13; chosen np -9; np -9; parsed np -8
v train -9; chosen np -2; np -2; parsed none -2
v transcend -3; chosen np -3; np -3; parsed np -3
v transfer -6; chosen np -2; np -2; parsed np -6
v transform -8; chosen np -4; np -4; parsed np -6
v translate -7
v trap -4
v trash 3; chosen np 5; np 5; parsed np 5
v travel -14; chosen to np -5; parsed to np -4; to np -5
v treat -10; chosen np -5; np -5; parsed none -4; parsed np -5
v trigger -6; chosen np -5; np -5; parsed np -6
v triple -2
v trounce -8; chosen np -6; np -6; parsed np -6
v trumpet 7; parsed np 8
v trust 6; chosen np 2; np 2; parsed none 6; parsed np -12
v try -3; chosen np -7; chosen to -2; chosen to np -4; np -7; parsed none 5; parsed np -13; parsed to -2; to -2; to np -4
v tune -4
v turn -3; against 2; around -2; chosen against 2; chosen around -2; chosen clause -3; chosen from 5; chosen in -4; chosen into -4; chosen to -3; chosen to np -3; clause -3; from 5; in -4; into -4; mark -4; parsed against 2; parsed from 5; parsed in -2; parsed into -4; parsed none -12; parsed np to -5; parsed predicate -8; parsed to np -2; to -3; to np -3
v turn_off -6
v turn_out -18; chosen in -3; chosen np -5; chosen that -4; chosen to -6; in -3; mark -3; np -4; parsed in -2; parsed none -7; parsed np -4; that -4; to -6
v turn_over -6; chosen np -3; chosen to np -3; np -3; parsed np -3; parsed to np -3; to np -3
v turn_up -3; chosen np -2; np -2; parsed np -2
v tweet 9; chosen clause 7; chosen that -2; mark 8; parsed adverbial -5; parsed clause 2; parsed none 3; parsed np 5; parsed that -3; that -2
v uncover -9; chosen np 3; np 3; parsed np -2
v undercut -7; chosen np -4; np -4; parsed np -5
v underestimate 0; chosen np 3; np 3
v undergo -4; chosen np -3; np -3; parsed np -4
v undermine -4; parsed np -4
v underscore -2; chosen np 5; np 5; parsed none -8; parsed np 2
v understand 2; chosen np 3; chosen that -4; chosen wh 3; np 3; parsed none -7; parsed np 6; parsed that -4; parsed wh 4; that -4; wh 3
v unfold -12
v unify -6; chosen np -4; np -4; parsed np -5
v unite 0; behind -3; chosen behind -3; chosen np -6; np -6; parsed behind -2; parsed np -8
v unleash 2; chosen np -2; np -2; parsed np -2
v unravel -5
v unveil 2; parsed np 4
v update -6
v upend -6; chosen np -2; np -2; parsed np -2
v upgrade -9
v upset 2; chosen np -4; np -4; parsed np -9
v urge 8; chosen np 8; chosen np to 4; np 8; np to 4; parsed np 4; parsed np to 5
v use -5; as -2; by -6; chosen as -2; chosen by 3; chosen for -3; chosen in -4; chosen np that -3; chosen to -3; chosen to np -3; chosen verb -4; for -3; in 5; np that -3; parsed by 4; parsed in -2; parsed none -3; parsed np -2; parsed to -6; to -3; to np -3; verb -4
v usher -5; chosen in -3; in -3
v utter 12
v vacation -4
v validate -3; chosen np -3; np -3; parsed np -3
v value -2
v vary -6; chosen np -4; np -4; parsed np -4
v veer 5
v vet -7; chosen np -4; np -4; parsed none -3; parsed np -4
v veto 7; parsed np 7
v victimize -4
v vie -3; chosen for 4; chosen to -8; for 4; parsed for 4; parsed to -8; to -8
v view 5; chosen by 3; chosen clause 7; clause 7; parsed none -2; parsed np 2
v violate -8; chosen np -6; np -6; parsed np -7
v visit -9; chosen np -11; np -10; parsed np -5
v voice 7; chosen np 6; np 6; parsed np 7
v vote 3; against 6; at -3; chosen against 6; chosen at -3; chosen clause -6; chosen for 5; chosen in 4; chosen np 2; chosen on -8; chosen to 6; chosen verb -7; clause -3; for 5; in 4; mark -9; np 3; on -8; parsed adverbial 2; parsed against 2; parsed at -3; parsed clause 2; parsed for 3; parsed in 3; parsed none 4; parsed np -4; parsed on -6; parsed predicate 3; parsed to 3; to 6; verb -7
v vouch 11; chosen for 11; for 11; parsed for 8
v vow 15; chosen to 8; parsed none 3; parsed to 3; to 8
v wag 0; chosen np -8; np -8
v wait -8; chosen np -2; chosen to -8; np -2; parsed adverbial 5; parsed for -8; parsed none -8; parsed np -2; to -8
v walk -5; chosen into -3; chosen np 4; into -3; np 4; parsed into -3; parsed none -4; parsed np -3
v want 3; chosen clause -3; chosen np 5; chosen np to 2; chosen quote -7; chosen to 3; clause -3; np 5; np to 2; parsed none 10; parsed np 2; parsed np to 3; parsed predicate -10; parsed to 2; quote -7; to 3
v warm 5
v warn 14; about -9; chosen about -9; chosen clause 8; chosen np 5; chosen of 2; chosen that 11; clause 7; np 5; of 2; parsed about -5; parsed clause 9; parsed none 4; parsed np 4; parsed that 9; that 11
v waste -8; chosen np -6; np -6; parsed np -6
v watch 0; parsed none 6; parsed np -6; parsed np to 8
v waterboarding -6
v wave 0; chosen np -2; np -2
v weaken -3; chosen np -2; np -2; parsed np -3
v wear -13; chosen np -8; np -8; parsed np -10
v weigh 5; chosen in 7; chosen np -7; in 7; np -7; parsed none 7
v weigh_in 3; chosen on 4; on 4; parsed on 4
v welcome 6; parsed np -2
v widen -9; chosen np -7; np -7; parsed np -7
v wield 2
v win -14; at -5; by -6; chosen at -5; chosen by -6; chosen clause -6; chosen in -5; chosen np -6; chosen np that -6; chosen np to -3; chosen over -5; chosen verb -3; chosen wh -2; chosen with -3; clause -4; in -5; mark -3; np -6; np that -6; np to -3; over -5; parsed adverbial -7; parsed by -5; parsed clause -6; parsed in -5; parsed none -5; parsed np -8; parsed np to -2; parsed over -4; parsed with -3; verb -3; wh -2; with -3
v wind -4
v wind_up -5
v wish 4; chosen clause 2; clause 2
v withdraw 6; parsed np 8
v withhold 0; chosen np 6; np 6
v witness 6; chosen np 10; np 10; parsed np 8
v wonder 7; chosen wh 5; parsed wh 2; wh 5
v woo 3
v work -10; as -4; at -5; chosen as -4; chosen at -5; chosen for -9; chosen in -5; chosen np -7; chosen on -7; chosen verb -2; for -9; in -5; mark -3; np -7; on -7; parsed as -4; parsed at -5; parsed clause -4; parsed for -8; parsed in -5; parsed none 2; parsed np -7; parsed on -7; parsed to -3; verb -2
v work_out -8
v worry 4; chosen clause 7; chosen np 2; chosen that 3; clause 7; np 2; parsed about -4; parsed clause 11; parsed none 4; parsed np -4; parsed that -3; that 3
v wound -5
v wrap_up -3
v wrest -5; chosen np -5; np -5; parsed np -5
v write 7; about 4; by -2; chosen about 4; chosen by -2; chosen colon 7; chosen in 2; colon 7; in 2; mark 8; np -2; parsed about 4; parsed adverbial -2; parsed by -2; parsed clause 7; parsed np 3; parsed on -3; parsed that 13; parsed to np -4
v write_off -7
v yank -5; chosen np -5; np -5; parsed np -5
v yell 10
v yield 0; chosen np -6; np -6; parsed np -6
v zero_in 4; chosen on 4; on 4; parsed on 4
v ― -9; chosen np -5; np -5; parsed np -8
verb 0; as acl 3; as ccomp -6; as compound -5; as conj 2; as csubj -3; as nsubj -2; as parataxis 2; as root -4; as vocative 3; form passive -7; form past participle -4; form progressive -2; form to -2; inside false 2; inside true -11; parsed clause 2; parsed none -2; parsed predicate -2; parsed preposition -6; subject it 6; subject name -2; subject none -3; subject person -2
wh 0; as conj 3; as csubj 3; as parataxis -3; as root -4; as xcomp 5; form finite -4; form participle 4; form passive -12; form progressive -2; form to 4; inside false 3; inside true -10; parsed clause 5; parsed none -3; parsed np 4; parsed preposition -7; subject it -6; subject name 3; subject none -9; subject noun 4; subject person 2
`;
