/** Written by `training/quotes/learn.ts`; how to read it is told in `weigh.ts`. */
export const WEIGHTS = `
a able -1; a to -1; as acl 1; as advcl -1; as ccomp -1; as parataxis 1; chosen a to -1; object VERB -1; parsed a to -1; subject name -1; subject none -1; subject noun 1; subject person -1; tag JJ -1
a about 0; a to -1; chosen a to -1; parsed a to -1
a active -1; object NOUN -1; tag JJ -1
a angry 4; tag JJ 4
a aware 1; a of 1; chosen a of 1; object NOUN 1; parsed a of 1; tag JJ 1
a big 0; object NOUN -1; subject noun -1; tag JJ -1
a bind -1; tag JJ -1
a by 0; form finite 1; subject noun -2
a capable -1; a clause -1; chosen a clause -1; object VERB -1; parsed a clause -1; tag JJ -1
a careful 1; tag JJ 1
a certain -1; a to -1; chosen a to -1; object VERB -1; parsed a to -1; tag JJ -1
a clause 0; form bare adjective -1; form finite 1; subject it -3; subject name 2; subject none 1; subject noun -1; subject person 2
a clear -2; a wh -1; as root -3; chosen a wh -1; object NOUN -1; object VERB -1; parsed a wh -1; subject it 1; subject none -2; tag JJ -2
a close -2; as root -1; object VERB -1; subject noun -1; tag JJ -2
a closer 0; a to 1; chosen a to 1; parsed a to 1; subject none 1
a common -1; object NOUN -1; tag JJ -1
a competitive -1; object NOUN -1; tag JJ -1
a concerned 1; object NOUN 2; tag JJ 1
a confident 6; a that 1; chosen a that 1; object VERB 1; parsed a that 1; tag JJ 6
a conservative -1; tag JJ -1
a consistent -1; object NOUN -1; tag JJ -1
a critical 1; a of 2; a to -1; as root 2; chosen a of 2; chosen a to -1; object NOUN 2; object PROPN 1; object VERB -2; parsed a of 2; parsed a to -1; subject name 1; subject noun -1; tag JJ 1
a determine 1; a to 1; chosen a to 1; object VERB 1; parsed a to 1; subject noun 1; tag JJ 1
a difficult -2; a to -1; as root -1; chosen a to -1; object VERB -2; parsed a to -1; subject noun -1; tag JJ -2
a diverse -1; tag JJ -1
a due -2; tag JJ -2
a eager 2; a to 3; as root 2; chosen a to 3; object VERB 3; parsed a to 3; subject name 1; subject noun 1; tag JJ 3
a easy -1; tag JJ -1
a eligible -2; a to -2; chosen a to -2; object VERB -2; parsed a to -2; subject noun -1; subject person -1; tag JJ -2
a enough -1; a to -1; chosen a to -1; object VERB -1; parsed a to -1; subject it -1; tag JJ -1
a familiar 0; a with -1; as amod -1; as root 1; chosen a with -1; object NOUN -2; parsed a with -1; subject noun -3
a few -1; subject none -1
a first 0; subject none 1
a free 0; a to 1; chosen a to 1; parsed a to 1; subject noun 1
a good 0; a clause 1; as advmod -1; chosen a clause 1; object PROPN -1; object VERB 1; parsed a clause 1; subject none 1; subject noun -1; tag JJ -1; tag JJR 1
a happy 1; tag JJ 1
a hard 0; a to -2; as root -1; as xcomp -1; chosen a to -2; parsed a to -2; subject it -1; subject none 1; tag JJ -2; tag JJR 1
a high -1; subject noun -1; tag JJ -1
a hopeful 2; object VERB 2; tag JJ 2
a hostile -1; tag JJ -1
a important -2; a clause -1; as root -1; chosen a clause -1; object VERB -1; parsed a clause -1; subject noun -1; tag JJ -2
a interested 3; a clause 1; a in 3; chosen a clause 1; chosen a in 3; object NOUN 3; object VERB 1; parsed a clause 1; parsed a in 3; tag JJ 3
a involved -1; a in -1; chosen a in -1; object NOUN -1; parsed a in -1; subject noun -1; tag JJ -1
a key -1; tag JJ -1
a large -1; subject noun -1
a late 1; as root 1
a likely -2; a to -1; as acl -1; as ccomp -1; as conj 2; as parataxis -1; as root -2; chosen a to -1; object VERB -1; parsed a to -1; subject it -2; subject name 1; subject none -1; subject person -1; tag JJ -2
a little -1; tag JJ -1
a low -1; subject noun -1; tag JJ -1
a many -3; a of -1; as nsubj -1; chosen a of -1; object NOUN -2; object VERB -1; parsed a of -1; subject none -2; subject noun -1; tag JJ -3
a more -1; a clause -1; a of -1; chosen a clause -1; chosen a of -1; object NOUN -2; object VERB -1; parsed a clause -1; parsed a of -1; subject none -1; subject noun -1; tag JJR -1
a most 0; as nmod -1
a much -1; a of -2; as obj 2; chosen a of -2; object PROPN -1; parsed a of -2; subject none -1; subject noun 2; tag JJ -1
a necessary -1; tag JJ -1
a nervous 1; tag JJ 1
a old -1; tag JJ -1
a open 1; a to 1; chosen a to 1; object NOUN 1; object VERB 1; parsed a to 1; tag JJ 1
a other -1; tag JJ -1
a popular -2; object NOUN -1; tag JJ -2
a possible -2; tag JJ -2
a preposition 0; chosen a about 7; chosen a against -1; chosen a among -1; chosen a as -1; chosen a for -2; chosen a from -1; chosen a in -3; chosen a of 4; chosen a on 1; chosen a than -2; chosen a to np -1; chosen a with 3; form bare adjective -2; form finite 1; parsed a preposition -1; subject it -2; subject name 3; subject none -2; subject noun -4; subject person 3
a present -1; tag JJ -1
a primary -1; tag JJ -1
a proud 2; subject person 3; tag JJ 2
a quick 2; a to 2; as root 1; chosen a to 2; object VERB 2; parsed a to 2; tag JJ 2
a ready -1; a to -1; as conj -1; as xcomp -1; chosen a to -1; object VERB -1; parsed a to -1; subject name 3; subject noun -2; subject person -1; tag JJ -1
a reluctant 2; a to 2; chosen a to 2; object VERB 2; parsed a to 2; tag JJ 2
a responsible 0; as root 1
a rid 1; a of 1; as xcomp 1; chosen a of 1; parsed a of 1; tag JJ 1
a same 1; as obj 1; subject none 1; tag JJ 1
a second -1; object NOUN -1; subject name -1; tag JJ -1
a set -2; a to -2; as root -1; chosen a to -2; object VERB -2; parsed a to -2; subject noun -1; tag JJ -2
a several -2; a of -2; chosen a of -2; object NOUN -1; parsed a of -2; subject none -1; tag JJ -2
a short -2; a clause 1; a of -2; chosen a clause 1; chosen a of -2; object NOUN -2; object VERB 1; parsed a clause 1; parsed a of -2; subject name -1; tag JJ -1
a similar -1; a to np -1; chosen a to np -1; object NOUN -1; parsed a to np -1; subject noun -1; tag JJ -1
a skeptical 3; object NOUN 1; subject noun 2; tag JJ 3
a small -1
a strong -1; as root -1; object NOUN -1; tag JJ -1
a successful -1; tag JJ -1
a sure -1; a clause 1; as root 2; as xcomp -2; chosen a clause 1; object VERB 1; parsed a clause 1; subject noun 1; tag JJ -1
a that 0; subject it -2; subject name 1; subject none -1; subject noun 2
a third -1; tag JJ -1
a tough -1; tag JJ -1
a to 0; chosen a to 1; form finite 1; parsed a to 1; subject it -4; subject name 4; subject none 1; subject person 1
a true -2; as root -2; object NOUN -1; subject it -1; tag JJ -2
a unable -2; a to -2; chosen a to -2; object VERB -2; parsed a to -2; tag JJ -2
a unaware 2; tag JJ 2
a unclear 0; a wh -2; chosen a wh -2; parsed a wh -2; subject it -2
a unlikely -1; as ccomp 2; subject noun 1; tag JJ -1
a up -1; a for -1; chosen a for -1; object NOUN -1; parsed a for -1; tag JJ -1
a weak -1
a wh 0; form bare adjective -1; form finite 1; subject it -3; subject none -1; subject noun 2
a willing 2; a to 2; as amod 3; as ccomp -2; as conj 2; chosen a to 2; object VERB 2; parsed a to 2; subject noun 1; tag JJ 2
a worry 4; object NOUN 2; tag JJ 4
a wrong -1; as root -1; object NOUN -1; tag JJ -1
after ADP 3
after ADV -2
after DET 2
after NOUN 2
after PRON -3
after PROPN -1
after PUNCT -5
after SYM -1
after X -1
after a 1
after abortion 1
after about 8
after access -1
after across -2
after action -2
after additional -1
after ads 3
after advantage -2
after after -1
after again -1
after against 3
after aim 3
after all -2
after allies 2
after almost -1
after also -2
after amid -1
after an 4
after and -4
after another -2
after any 1
after anyone -1
after anything -1
after are -2
after arms -1
after around 2
after as -1
after at 3
after attention 2
after background 1
after bad 1
after ballots -1
after bare 1
after because -3
after before -2
after behind -1
after beside -1
after best 1
after beyond 1
after big -1
after billionaire 3
after billions -1
after black -1
after by 3
after calling 2
after calls 1
after campaign -3
after can -1
after care -1
after cases 2
after changes 1
after charges 1
after class 1
after classified -2
after clear 7
after climate 1
after close -1
after closely 2
after closer -1
after comments 1
after committee -1
after common -1
after companies -1
after conservative -1
after considerable -1
after constitutional -1
after contests 1
after control -1
after could 1
after credit 2
after data -1
after debate 1
after debt -1
after decades -1
after deep 1
after delegates -1
after despite 1
after details -1
after did 1
after discrimination -1
after down 1
after during -4
after early 2
after economic -1
after effect -1
after either 1
after election 1
after emails -1
after employees -1
after enough -4
after equal -1
after even -3
after ever -2
after every -2
after everything -2
after evidence 1
after existing 1
after fast -1
after federal -2
after fees -1
after fellow 1
after few 1
after fewer -1
after following -2
after for -2
after foreign 1
after forth 3
after forward 2
after free -2
after from -4
after fuel -1
after fun 4
after fundraising 1
after funds -1
after further 2
after global 1
after good -1
after groups -1
after guilty 1
after gun -1
after guns 1
after hands -1
after hard 1
after harder 1
after has -2
after have -1
after having -1
after he 1
after health -1
after heavily -1
after heavy -1
after help 2
after herself 2
after high 2
after higher -2
after him -1
after himself 1
after his -1
after history -1
after home -2
after how 1
after hundreds -1
after if 1
after immigrants -1
after increasing -1
after increasingly 8
after information 1
after inside 3
after instead 1
after internal -1
after international -1
after interviews -1
after into -1
after is -1
after issue 5
after issues -1
after itself -1
after jobs -1
after just -2
after large -1
after largely 1
after last 2
after late -1
after law -1
after legal 1
after legislation 1
after less 1
after like -3
after likely -1
after little 2
after local -1
after long 1
after low -1
after major -1
after making -1
after mate -1
after me 1
after members -1
after messages 1
after millions -1
after minimum 1
after momentum 1
after money -2
after more 1
after most 1
after mostly -1
after much -2
after multiple 3
after national -1
after near -1
after nearly 1
after negative 1
after neutral 1
after new -2
after next -1
after no 2
after none 1
after not 2
after nothing 2
after now -1
after of 4
after off 3
after office -1
after old -1
after on -2
after once 1
after online -1
after only -2
after onto -1
after open -1
after or -3
after other 3
after out 3
after outside -2
after over -1
after paid -1
after part -2
after particular 1
after particularly -1
after party 2
after past 2
after people -2
after place -1
after plans 1
after policy -2
after political -4
after politically -1
after politics 2
after positions 2
after presidential 2
after previously -1
after primary -1
after provisions -1
after public -1
after questions 1
after racial 1
after raising 1
after ready -1
after real -1
after records -1
after repeatedly 1
after reporters 2
after restrictions 1
after rid 1
after right 3
after rival 1
after roughly 1
after rules -1
after running -1
after safe -1
after said -1
after schools -1
after security -1
after several 1
after she 3
after shortly -1
after signs 2
after slightly 1
after small 1
after so -1
after social -1
after some 1
after someone -2
after something -1
after somewhat 1
after speaking -2
after specific 3
after speech -2
after speeches -1
after spending 3
after staff 1
after state 1
after states 2
after stories 2
after strongly 1
after students -1
after substantial -1
after such -1
after superdelegates -2
after support -1
after supporters -1
after sure -2
after taking 1
after tax 1
after television -1
after tens -1
after terrorism 1
after terrorist -1
after terrorists -1
after than -5
after thanks 1
after that 3
after their 3
after them 1
after they 2
after third -1
after this -1
after through -2
after throughout -1
after ties -1
after time -2
after to -4
after together -1
after too -1
after top 1
after tough -1
after toward 2
after traditional -1
after transcripts -1
after tribute 4
after trouble -1
after tuition -1
after tunnels -1
after under -2
after undocumented 1
after until -2
after upon 3
after us -1
after users -1
after very -1
after veterans -1
after victory 1
after violence -2
after virtually 2
after voter 1
after voters 2
after votes 2
after was 1
after ways -2
after we 1
after weeks -1
after well 1
after were 2
after when -2
after where 3
after whether -1
after which -3
after while -2
after who -1
after why 2
after widespread -1
after will 1
after winning -1
after with -2
after within -2
after women 4
after work -2
after working -1
after yes 3
after yet 1
aux be 0; JJ -2; VBG 3; VBN -6
aux can 0; JJ -1; VB -3; VBN -2
aux could 0; JJ -2; NN -1; VB -1; VBN -1
aux do 0; VB 3; VBN 1; VBP -1
aux get 0; VBN 1
aux have 0; JJ 5; NN 2; VB -4; VBD -2; VBG -2; VBN 2
aux may 0; JJ -1; NN 1; VB -2; VBG -1; VBN -1
aux might 0; VB -1; VBG -1
aux must 0; VB -1; VBN 2
aux should 0; JJ 3; VB -2; VBG -2; VBN -3
aux will 0; VB -2; VBD -2; VBG 3; VBN -3; VBP 1
aux would 0; NN -2; VB -1; VBN -1
before ADP -1
before ADV -1
before AUX -1
before CCONJ -1
before DET -6
before NOUN 4
before NUM -4
before PART 2
before PRON 1
before PROPN 1
before PUNCT 2
before SCONJ 2
before VERB 2
before X -2
before a -2
before about -2
before abruptly 2
before account -1
before actively 1
before actually -1
before ad -1
before administration 3
before ads 1
before advisers 3
before advocates 3
before after 3
before against -2
before agency 3
before agents -1
before aggressive 2
before aggressively 3
before ago 1
before agreement 1
before aide 1
before aides 2
before all 5
before allies 3
before almost -1
before already -1
before also 3
before always 1
before an 1
before analysts 1
before and 4
before announced 1
before announcement -1
before another 1
before any 2
before anyone 1
before apparent 1
before apparently -1
before are 5
before around 1
before as -8
before attacks 1
before attendees 1
before attention -1
before average -1
before avoid 2
before backers -2
before bad -1
before bank 1
before barely 1
before be -4
before become 1
before been -1
before began -1
before begun -2
before being -4
before better -2
before big -1
before biggest -1
before billionaire -1
before bipartisan -1
before board 1
before book -1
before both 2
before briefly -1
before broad 1
before business -1
before businessman 1
before but 4
before by 4
before call -1
before campaign 3
before can -2
before candidate -2
before candidates 2
before case -1
before cases -2
before cast 3
before caucus -1
before central -1
before certainly 1
before chief -1
before children -1
before city -1
before class -1
before clearly 3
before closely 1
before coalition -1
before comments -2
before committee -2
before communications -1
before companies -1
before company 1
before conservative -1
before consider -1
before considering -1
before consistently 3
before continue 1
before continued 2
before control -1
before controversial 2
before convention -2
before conversation 3
before core -1
before could -5
before countries -2
before country 1
before court 2
before critics 2
before crowd -1
before day 1
before days 1
before debate -1
before decision 1
before deep -1
before deeply 3
before delegate -2
before delegates -2
before desperately -1
before developer -1
before did 1
before different 1
before directly 3
before disproportionately -1
before district 3
before do 2
before documents -2
before does 2
before doing -1
before donors -1
before driven -1
before each 1
before early -1
before economic -1
before economists 1
before either -1
before election -1
before email 2
before emails 1
before employee 2
before enough -2
before especially 4
before establishment -1
before evening 1
before evenly 3
before event -1
before events 1
before ever 1
before executives 3
before experts 3
before expressed 4
before face -1
before failed -1
before fairly 1
before family -2
before famously 1
before far -3
before father -1
before favorable 3
before felt 2
before few 1
before final -2
before finally -1
before financial -1
before firm -1
before firms 2
before first -1
before for -9
before forcefully 1
before formally 2
before former -1
before found -1
before foundation 1
before fourth -1
before free 1
before frequently -1
before fresh 1
before friendly 1
before friends 1
before from -2
before full -1
before fully 2
before further 4
before future -1
before general 2
before generally 2
before getting -1
before global -1
before good -1
before government -1
before governor 1
before greater -1
before ground -2
before group 1
before growing -2
before had -3
before hall -1
before hardly -1
before harsh 3
before has -1
before have 3
before having -1
before health -2
before held 2
before help -1
before helped -1
before her 2
before high 1
before higher -1
before him 1
before himself 4
before his 1
before hour -1
before how -2
before husband 1
before if -1
before immediate -1
before immediately 2
before immigrants -1
before immigration -1
before important -1
before in 3
before include -1
before includes -1
before including -1
before increasingly 4
before initially -1
before instead -1
before interest -1
before interview -1
before into -1
before investigators 2
before investors 2
before issue 3
before it -1
before its -3
before just -4
before justice 1
before keep 5
before key -1
before language -1
before large -1
before largely -2
before larger -1
before last -1
before later 2
before latest -2
before law -2
before lawmakers 2
before laws 1
before lawsuit 1
before leaders 3
before leading 4
before least -2
before legal -1
before less 3
before liberal -1
before like -1
before likely 1
before line -2
before little 4
before longer -1
before longtime 1
before major -2
before make 2
before making -1
before man -1
before many 3
before market -1
before massive 1
before may -5
before means -2
before measures -1
before media -3
before members 1
before men -3
before message 1
before might -1
before military -1
before minute -1
before money -1
before month 4
before months -2
before moral -1
before more -1
before most -4
before move -1
before movement -1
before must -2
before my 2
before nation -1
before national -2
before nations -1
before nearly -1
before necessarily -1
before negative 4
before network 1
before networks 3
before never -5
before new -1
before newly -1
before newspaper 1
before night 1
before no -1
before nomination -1
before nominee -1
before none -4
before normally 1
before now -1
before number 1
before numbers -1
before occasionally 1
before of -2
before off 1
before office 2
before officers 1
before official 1
before officially 5
before officials 2
before often -1
before on 2
before once -1
before one 5
before ones 3
before ongoing -1
before only -2
before opening -1
before openly 1
before operatives 2
before opinion 1
before or -2
before order 1
before originally 1
before outlets 3
before over -1
before overall -1
before overwhelming -1
before own -1
before page 1
before paid -2
before particular 1
before parties 2
before party 1
before past -3
before people -4
before percentage -1
before personal 1
before personally -2
before phone -1
before place 1
before plan -1
before platform 1
before points -1
before policies -1
before political -2
before politically -2
before poll 9
before polls 3
before positive 1
before possibly -2
before potential 1
before potentially -1
before powerful 1
before president -1
before presidential -2
before press 1
before previous 1
before previously 2
before primarily -1
before primary -3
before privately 1
before program -2
before proposal -1
before proposed 2
before prosecutors 2
before protesters -1
before provide 1
before public 1
before publicly 4
before question -1
before questions -1
before quickly 2
before quietly 1
before race -2
before raise -1
before raising 2
before rally 1
before rare 1
before real -1
before really -1
before recently -1
before record 1
before records 1
before reform 1
before refugees -2
before regular -1
before regularly 2
before relatively 1
before release 2
before religious 2
before remain 2
before remains -1
before remarks -2
before repeatedly 3
before report 1
before reportedly -4
before reporter 1
before reports 2
before require -1
before research 1
before researchers 1
before results 1
before rivals 2
before room -1
before routinely -1
before rules -2
before said 1
before same 2
before scandal -1
before second -1
before security -1
before seemed -2
before seemingly 2
before seems -2
before seen -1
before senator -2
before senators 1
before serious -1
before sharp 2
before she -2
before should -1
before show -1
before significantly -1
before simply -4
before slightly -1
before small -1
before so -1
before social 2
before some 1
before something -1
before sometimes -2
before soon 2
before source -1
before specific 1
before specifically 3
before speeches -2
before spending -1
before spent 3
before spokesman 1
before staffers -1
before star 1
before stark -1
before start -1
before started 4
before state 1
before statement 4
before statements 1
before states 1
before stopped 4
before strategists 3
before strategy 1
before strongly 2
before subsequently 1
before successfully -1
before such 1
before suddenly 2
before superdelegates 1
before support -2
before supported -1
before supporters 3
before survey 4
before surveyed 3
before sweeping 1
before swing -1
before talking 2
before tax -1
before team 2
before temporarily 1
before terrorism -1
before terrorist -2
before than -1
before that 2
before the -11
before their 2
before them 3
before then 3
before there -1
before they -5
before third 3
before those 1
before through 2
before time 1
before to -1
before together 2
before told -1
before too -3
before took 1
before top -1
before tough -1
before toward -1
before trade -1
before troops 1
before truly -2
before tweet 3
before ultimately 2
before under -2
before union 1
before unions 2
before until 1
before up -2
before us -1
before usually -1
before very -3
before victory 1
before video 1
before voiced 3
before vote -1
before voters 2
before was -7
before we -1
before week 3
before weeks -1
before well 4
before were 1
before what -1
before when -4
before whether 1
before which -2
before while -3
before who -3
before whom 1
before whose 1
before widely -1
before will 1
before without -1
before woman 1
before women 1
before world 1
before would -2
before years -2
before you -3
begins a about 0; the 2
begins a at 0; the 2
begins a clause 0; PROPN -1; about 5; as 1; at -1; because -1; he -1; in 4; of 4; on 4; the -2; they 2; to -2; with 1
begins a for 0; a -1; the -1
begins a from 0; PROPN -1
begins a in 0; PROPN 1; a -1; his -1; the 1; their 2
begins a of 0; PROPN 5; a 2; her 1; his 2; the -1
begins a on 0; PROPN -1
begins a than 0; most 2; that -1; the -1
begins a to np 0; a 1; the -2
begins a to 0; not -1; to 2
begins a wh 0; when 2; whether -1; who -1
begins a with 0; PROPN 1; the 3
begins about 0; ADJ 1; PUNCT -1; a 1; her 1; his 2; how 1; the 3; their 2; what 1
begins across 0; the -1
begins after 0; NUM 1; PROPN 1; a -1; the -2
begins against 0; PUNCT -2; the 3
begins among 0; the -1
begins around 0; the 1
begins as 0; PROPN -1; a -1; an 1; his 1; part 1; she -2; the -1; they -1
begins at 0; PROPN -1; PUNCT -1; a -2; at -1; that 1; the -2
begins because 0; of -1
begins before 0; PROPN -1; a -1; the -1
begins behind 0; him 1; the 1
begins between 0; PROPN -1; the 1
begins beyond 0; the 1
begins by 0; NUM -2; PRON 2; PROPN -2; PUNCT 1; a 2; an -1; by -1; he 1; it 1; she 1; their 1; those 3; which 2; who 1
begins clause 0; NOUN 2; NUM 2; PRON -5; a 4; clear 1; delegates -1; he 3; her 2; his 1; more -1; other 1; she 1; sure -1; that 1; there -1; this 1; those -1
begins colon 0; PUNCT 3
begins during 0; a -2; his -1; the -1
begins for 0; NUM 1; PROPN 1; PUNCT -2; a 2; an 1; her 1; him -1; his -2; it -1; its -1; more -1; president -1; that -1; the 3; their 1; this -1
begins from 0; her 1; the -3
begins ing 0; VERB -1; being 1; building -1; calling 2; campaigning -2; following -1; having -1; increasing -1; raising 1; running -1; speaking -2; spending 1; taking 1; trying 1; winning -1; working -1
begins inside 0; the 1
begins into 0; PROPN 2; the -2
begins in 0; NUM 2; PROPN -5; PUNCT 1; favor 3; front -1; his -4; many -1; that 3; the -1; this -1; to -1
begins like 0; a 1
begins mark 0; NUM 1; PROPN -1; PUNCT 7; a -3; adding -2; and -1; at -1; but -3; citing -1; earlier -1; he -1; is 2; it 1; last -2; not -1; noting -1; referring -1; she 1; so 2; that 4; the 2; was 2
begins n about 0; ADJ 2; PROPN 2; her -1; his -2; the 2; their -1
begins n after 0; the -1
begins n against 0; ADJ -1; a 1; him -2; the 2
begins n as 0; PROPN -1; the -1
begins n at 0; PROPN 1; a -1; all 1; the -3
begins n behind 0; PROPN 2
begins n between 0; PROPN -1; the -1
begins n clause 0; as -1; for -2; of 2; was 1
begins n during 0; the -1
begins n for 0; ADJ -1; NUM -1; PROPN 1; PUNCT 1; a 3; an -1; him 2; his 1; more 1; president -1; the -1; their -1
begins n into 0; the 2
begins n in 0; PROPN -2; an -1; the -1
begins n like 0; PROPN -1
begins n of 0; ADJ -2; DET -1; NOUN 1; NUM 1; PROPN 2; SYM -1; a -2; an 1; anonymity -1; attacks 2; both -1; economic -1; free 1; gay 1; government 2; gun 1; her 2; him 1; his -1; how 1; it 1; many -1; new 1; political 1; polls 1; social 1; some 1; support 1; the 1; their 1; them 1; these -1; trade 1; women -1
begins n on 0; PROPN -2; a -1; an 1; foreign 1; her -1; his 1; immigration 2; the 2; trade -1
begins n out 0; of -1
begins n over 0; PROPN 2
begins n since 0; the -1
begins n such 0; as -1
begins n than 0; PROPN -1; the -1
begins n that 0; that -1
begins n to np 0; ADJ -1; NUM 1; PROPN 2; a -2; her 1; his 1
begins n toward 0; PROPN 2
begins n to 0; not 2; to -1
begins n wh 0; when -1
begins n with 0; ADJ -1; PROPN -1; an 3; his -1; the 1
begins np that 0; NUM -1; PROPN 2; a 1; any 2; her 1; his 3; no 1; some -1; the 1
begins np to 0; PROPN -2; a 2; an 3; delegates 2; her -1; his 1; no -1; other 1; people -1; their -1; time -1; to -2; ways -2
begins np 0; ADJ 2; DET -1; NOUN -1; NUM -3; PRON 4; PROPN 2; a -1; abortion 1; about -1; access -1; action -1; additional -1; ads 3; all -1; an -4; anyone -1; anything -2; arms -1; as 1; attention 3; background 1; bad 1; ballots -1; big -1; billionaire 3; black -1; calls 1; campaign -2; cases 2; changes 1; class 1; clear 2; climate 1; close -1; closer -1; coal -1; comments 1; concern -1; concerns -1; congressional 1; conservative -1; considerable -1; contests -1; control -2; criticism 1; debate 1; debt -1; decades -1; deep -1; delegates -2; details -1; different 1; direct 1; discrimination -1; each -1; early 1; economic -1; election 1; emails -1; endorsements -1; enough -1; equal -1; every -2; everyone -1; everything -1; favorable 4; federal -1; fees -1; fellow 1; few 1; fewer -1; free -2; fun 3; fundraising -1; further 2; global 1; good -1; guilty -2; guns 1; hands -1; health -1; help 1; her 1; herself 1; high 1; higher -2; himself -2; his 2; history -1; if 1; illegal 1; immigrants 1; information 1; interviews 1; issues -1; itself -1; large -1; last -1; legal -1; likely 1; little 2; local -2; long 1; low -1; major -2; many -1; mate -1; military -1; millions -1; minimum 1; momentum 1; money -2; much 2; multiple 2; my -1; national -1; negative 1; neutral 1; new -1; no 5; none 1; nothing 1; old -1; open 1; paid -1; part -1; particular 1; party 2; people 1; personal 1; place -1; points -1; policy -3; political -3; politics 2; popular -1; presidential 2; primary -1; private 1; problems -1; public -1; questions 2; racial 1; ready -1; records -1; reporters -1; restrictions 1; rid 1; right 3; safe -1; security -1; she -1; significant -1; signs 2; similar 1; small 2; social -1; some -2; someone -1; something -1; specific 2; speech -1; speeches -1; spending 1; staff 1; strong -1; substantial -1; such 2; support -1; supporters -1; television -2; terrorism 1; terrorist -1; terrorists -1; thanks 1; their 1; them -1; these 1; they 1; third -1; those -1; ties -1; time -1; to -1; trade 2; traditional -1; transcripts -1; trouble -1; tuition -1; universal 1; us -1; victory 1; violence -1; voter 1; voters 2; votes 1; which -1; widespread -1; women 3; work -2
begins off 0; a -1; the 3
begins of 0; PROPN -4; PUNCT 1; a -1; her 1; his 2; the 1
begins on 0; DET -1; NUM 1; PROPN -1; PUNCT -2; a 1; all 1; behalf -1; its 1; social 1; stage -1; that 2; the -1; their -1; this 2; those 1; to 1; whether 1
begins other 0; PROPN 3; X -1; and 1; both 1; not -1; or -3; yes 3
begins outside 0; the -1
begins out 0; of -3
begins over 0; the 1
begins quote 0; the -1
begins since 0; the -1
begins than 0; PROPN -1; more 2
begins throughout 0; the -1
begins through 0; the -1
begins to np 0; ADJ 1; DET -2; NOUN -2; PUNCT -1; a 1; an -1; campaign 1; her -2; him 1; his 3; me -1; other 1; reporters -1; that -2; to 2; voters 1
begins toward 0; PROPN 1
begins to 0; PART 1; to -1
begins until 0; PROPN -1
begins verb 0; VERB 2; are -2; been -2; can -1; classified -2; could 1; has -3; is -2; left 2; said -1; undocumented 1; was -1; were 2
begins wh 0; what 1; when -4; where 1; who -1; why 3
begins within 0; the -1
begins with 0; ADJ 1; PROPN 2; PUNCT -1; a 3; an 1; him -1; other -1; that 1; the 1; their 2; voters 1
begins 0; ADJ -1; ADJ ADJ -1; ADJ NOUN 2; ADJ PROPN 1; ADJ PUNCT -2; ADJ and 1; ADJ candidate -1; ADJ front 1; ADJ politicians -1; ADJ refugees -1; ADJ strategist -1; ADJ support -2; ADJ voters -1; ADV -1; DET ADJ 1; DET NOUN 1; DET NUM -1; DET PROPN -2; NOUN -1; NOUN NUM 1; NOUN PROPN -1; NOUN PUNCT 2; NOUN and -2; NOUN in -1; NUM -4; NUM NOUN -2; NUM PROPN -1; NUM PUNCT -1; NUM and -1; NUM days 1; NUM delegates -2; NUM emails -1; NUM for 2; NUM hours -1; NUM months -1; NUM people 1; NUM percent -1; NUM points -1; NUM times 3; NUM to 4; NUM with 2; NUM years 1; PART PUNCT -1; PRON 1; PRON NOUN -1; PRON PRON -1; PRON PUNCT 1; PRON VERB -2; PRON was 1; PROPN 2; PROPN NOUN 2; PROPN NUM -5; PROPN PRON 1; PROPN PROPN -1; PROPN PUNCT 1; PROPN SYM -1; PROPN about 3; PROPN afternoon -1; PROPN among 1; PROPN an -1; PROPN and -2; PROPN are 2; PROPN at -3; PROPN because 1; PROPN before -1; PROPN but 2; PROPN by -3; PROPN campaign 1; PROPN can 1; PROPN candidacy -1; PROPN comments 2; PROPN did -1; PROPN during -3; PROPN earlier -1; PROPN email -1; PROPN emails -1; PROPN evening -1; PROPN from 2; PROPN had -1; PROPN has 1; PROPN have -1; PROPN in -3; PROPN is 1; PROPN leading 2; PROPN more -2; PROPN morning -1; PROPN night -4; PROPN of 2; PROPN or -2; PROPN over 2; PROPN presidential 2; PROPN rallies -1; PROPN remarks 3; PROPN said -1; PROPN should 1; PROPN since 1; PROPN support -2; PROPN supporters 2; PROPN than -1; PROPN that 5; PROPN the 2; PROPN to 3; PROPN use 1; PROPN voters -1; PROPN was 3; PROPN when -1; PROPN will -1; PROPN with -1; PROPN would -1; PUNCT 3; PUNCT ADJ -1; PUNCT ADP 1; PUNCT ADV 1; PUNCT AUX 1; PUNCT DET 1; PUNCT NOUN 1; PUNCT PRON 4; PUNCT PUNCT -2; PUNCT SCONJ 1; PUNCT VERB 3; PUNCT a -1; PUNCT an -2; PUNCT and -1; PUNCT but 1; PUNCT is 1; PUNCT it 1; PUNCT made -1; PUNCT that -2; PUNCT the 2; PUNCT to 1; SYM -1; SYM NUM -1; VERB 1; VERB ADP -1; VERB NOUN 1; VERB PROPN 2; X -1; a ADJ 1; a NOUN -1; a NUM -3; a PROPN -3; a PUNCT 5; a SYM -1; a ballot 2; a ban -1; a better 1; a bigger -1; a bill 3; a bipartisan -1; a bit -1; a call 1; a campaign 1; a candidate -4; a carbon -2; a chance -2; a close -1; a comeback -1; a commanding -1; a conference -1; a congressional -1; a conservative -2; a crowd -2; a deal 2; a debate -1; a detailed -1; a different 2; a direct 2; a favorable 2; a federal 1; a few -2; a final -1; a firm 1; a floor -1; a follow -1; a former -2; a fresh 1; a full -1; a fundamental 1; a general -1; a group 1; a growing -1; a handful -1; a high 1; a huge -1; a job -1; a key -1; a letter 2; a list 1; a little 1; a long 1; a look 2; a lot -1; a major -3; a man -2; a margin -1; a massive 1; a meeting 1; a memo 1; a military -1; a moment -1; a more -2; a narrow -1; a national -2; a negative 2; a new 1; a number -1; a party -1; a path 1; a personal -1; a photo 1; a plan 1; a point 1; a political 1; a popular -1; a positive 2; a possible -1; a potential -2; a president -2; a press 1; a previous 1; a private -2; a progressive 1; a public 3; a question 2; a rally -2; a rare 2; a recent 2; a record -1; a relatively -1; a reputation -1; a rival -1; a role -1; a second -1; a separate 2; a series 1; a short -1; a shot 1; a sign 2; a similar -1; a source -1; a speech -2; a statement 1; a story 3; a strong 1; a super 1; a temporary -1; a third -1; a threat 1; a tight -1; a time -1; a top -1; a total -1; a tough 2; a tweet 1; a variety 1; a victory -3; a video -2; a vote 1; a wall -1; a wave -1; a way -1; a wide -1; a win -1; a woman 1; a young 1; abortion 2; abortion PUNCT 1; about 1; about NUM -3; about SYM -1; accepting 1; access -1; access to -1; accusations 1; action -1; active -1; activists -1; adding -4; adding PUNCT -2; adding that -2; additional -1; ads 2; advantage -1; airstrikes 1; all PROPN -1; all PUNCT -1; all but 1; all that 1; all the 1; almost -1; also -1; an 1; an ADJ -2; an NUM -1; an PUNCT -1; an agenda -1; an early -3; an effort -2; an email 1; an even 1; an image 1; an increasingly 2; an interview -4; an issue 1; an open 2; an unfavorable 1; and -1; and PROPN -2; and that -1; and the -1; angry 1; anonymity to 1; another -1; another PROPN 1; any -1; anyone 1; anything -1; apparent 1; applause -1; approval -1; are -1; arguing -1; arguing that -1; arms -1; as -4; as PROPN -1; as he -1; as the -1; asylum 3; at least 1; attack -1; attacking -1; attacks 2; attacks from -3; attacks on 2; attendees 1; attention 1; attention PUNCT -1; attention to 3; back 2; ballots -1; bankruptcy 1; banks 1; bare 1; because -2; becoming -1; been -2; behalf -1; behalf of -1; being 1; best -1; better -1; big -2; big PUNCT -1; billionaire 3; birth -1; black -1; blue -1; books 3; border 1; both 1; both PROPN -1; both candidates -2; both sides -1; building -1; building a -1; business 1; businesses 2; but -3; by -2; by PROPN -1; called -1; campaign -2; campaigning -1; campaigning PUNCT 1; campaigns 1; can -2; candidates 2; candidates PUNCT 1; cases 1; cash -1; certain 1; change 2; change PUNCT 2; cheers -2; chief -1; chief of -1; citing -1; class 1; classified -2; classified material -1; clear 3; clear that 2; climate 1; close -1; closer -1; closer to -1; coal -1; comment PUNCT -2; comments 1; committee -1; common -2; common ground -1; comprehensive 2; concern 2; concerns -1; congressional 1; conservative -2; considerable -1; constitutional -1; consumption 1; contests -1; continued -2; contrast -1; control of -1; controversy -2; corporate -1; cost -1; could 1; court 1; creating 2; credit for 1; criminal -1; criticism 1; criticism for -2; criticism from -1; criticizing 2; critics 1; damaging -1; data -1; death -1; debate 2; debate PUNCT 2; debates -1; debt -1; decades -2; decades PUNCT -1; decisions 1; deep -1; delegate 1; delegates -2; delegates to 2; democracy 1; detailed 3; details -1; details of 1; did 1; digital -1; diplomatic 1; direct 1; doing -1; donations 1; donors -1; double -1; doubt 2; dozens 1; dozens of 1; drawing -1; each -2; each of -1; each other -1; earlier -1; earlier this -1; early 1; early PROPN -1; economic growth 1; economics 1; economists 1; education 1; efforts -1; either 2; either PROPN 2; emails -2; employees -1; endorsements -1; enough -1; enthusiasm 2; equal -1; establishment 1; even -1; events 1; every -1; everyone 1; everything -2; evidence 1; exit -1; exit polls -1; experience -1; fact 3; fact PUNCT 1; false -1; families 1; family 1; far 1; favor 4; favor of 4; favorable 4; fear -1; fears 1; federal -3; fees -1; fellow 1; fellow PROPN 2; few 1; fewer -1; fire -1; first 1; focus -1; followers -2; following -1; for -3; for PUNCT -1; foreign policy 1; foreign workers -1; former -1; former PROPN 1; fracking -1; free 1; free trade 3; freedom 1; front PUNCT 1; front of -1; fuel -1; full PUNCT -1; fun 4; funding -1; fundraising -2; funds -1; gay 1; general 3; giving -1; globalization 1; going -2; golf courses 1; good -2; government 1; governor -1; greater 1; groups -1; guns 1; had 1; half -1; hands -1; hard -1; has -2; have -1; having 1; he 1; he AUX -1; he PUNCT -2; he can 1; he did 1; he is 1; he was 1; he will 1; he would -1; health -2; health care -1; heavy -1; help 2; her 3; her ADJ 1; her NOUN -1; her PROPN -1; her PUNCT 2; her and 1; her campaign -1; her decision -1; her delegate -1; her email 2; her father 2; her first -1; her husband -1; her in -1; her on -2; her own -1; her political -1; her public 1; her status 1; her support 2; her use -2; herself 1; herself as 1; high PUNCT -1; higher -2; him 4; him PUNCT 2; him as 3; him at 1; him for 2; him in -1; him of -1; him on 1; him the 1; him to 1; himself -1; himself PUNCT -2; himself as 6; himself in -2; his 3; his ADJ 4; his NOUN -2; his PROPN 1; his administration 1; his agenda -1; his attacks 2; his bid -1; his campaign -2; his candidacy 4; his career -1; his colleagues -1; his comments 2; his current -1; his daughter 2; his family -1; his father -2; his first -3; his former 1; his home -1; his job 1; his message 2; his mind 1; his name -1; his net 1; his new 1; his opponents 1; his party 2; his past 1; his plan -2; his plans -1; his political 1; his promise 1; his recent 1; his remarks -1; his rival -1; his rivals 2; his speech -1; his stance -1; his support -1; his time -2; his views -1; his wife -1; history -1; hitting 2; home -1; hours -1; how 8; how PROPN 2; how he 4; how many 1; how much 1; how the 1; how they 1; how to 2; however 1; human -1; if 5; if PROPN -1; if a 1; if he 1; if it -1; images 2; immigrants PUNCT 1; immigration 3; immigration PUNCT -3; immigration and 3; in -1; in PROPN -1; income -1; income inequality -1; increased 2; independent 1; independents 2; individual 1; individuals 1; information 1; intelligence -1; intense -1; interest -1; internal -1; interviews with -1; investment -1; is -1; is PUNCT 1; is a -1; is that 1; is the -1; issues 2; issues of 2; it 1; it PUNCT 3; it a -2; it as 2; it clear 6; it difficult -2; it has 1; it in -2; it is -1; it on -1; it out -1; it to -3; it up -1; it will 1; it would 3; its first 4; itself -1; itself as 3; jobs -1; just -2; labor 1; large -2; last -3; last PROPN 1; last month -2; last year -1; law 1; law PUNCT 1; law enforcement -1; lawmakers 1; laws 1; leading -1; least NUM -1; left 1; left PUNCT 1; legal status 1; legislation 2; length 3; less -1; liberal -1; like -1; likely 1; likely ADJ 1; little 2; local -2; long 1; losses 1; low -1; low PUNCT -1; lower -1; made -1; major -2; making -1; many -4; many ADJ -1; many of 1; mass -1; massive -1; mate -1; mate PUNCT -1; me 2; me to -1; media 1; members -1; messages 1; military 2; millions -1; millions of -1; mind 1; minimum 1; momentum 2; money -1; money for -1; months -1; months PUNCT -1; more -2; more PROPN 1; more PUNCT -1; more about 1; more of -2; more than -2; more time 1; more to 2; most of -1; much of -1; multiple 1; my -1; national 1; national security 1; nearly -1; needed -1; negative 1; neutral 1; next -1; next week -1; no 3; no plans 2; no sign -1; nomination 1; none 1; none of 1; not just -1; not only -1; not to 3; nothing 1; nothing to 1; noting -2; noting that -2; now -3; numerous 3; of 2; of PROPN -1; of his 1; of the -2; office -1; old -1; on 5; on PROPN -2; online 1; only -1; only NUM -1; open 2; opportunities -1; opposition 1; or -4; other 1; other PROPN 1; other candidates 2; other countries -1; others -1; over -1; overall -1; paid speeches -1; parents 1; part to 1; particular 1; parts -1; parts of -1; past -2; pay 1; paying -2; peace -1; people -4; people PART -1; people from -1; people in -1; people who 1; personal 1; photos -1; place -1; plans 1; plans to 1; plenty of 1; pointing -1; police 1; policy -3; policy PUNCT -1; political -1; politicians 2; politics PUNCT -1; polling 1; poor -1; popular -1; positions 1; possible -1; potential 1; power -1; praise 3; president -2; president PUNCT -1; presidential 1; presidential candidates 2; pressure -1; presumptive -2; presumptive ADJ -2; primary -1; private -1; problems -1; profits 1; progressive 1; progressives -1; proposals 2; protesters -1; provisions -1; public -3; public PUNCT 1; pushing -2; question 1; questions -2; questions about -2; racial 2; raising 2; ready -1; real -1; real estate -1; reason 1; reasons 1; recalling -1; records 1; reelection 1; referring -1; referring to -1; regular 1; religious 1; remaining 1; reporters in 1; requests -2; requests for -2; research -1; resources -1; respondents 1; response -1; response to -1; restrictions 1; rid 1; rid of 1; right 3; rival 1; rival PROPN 1; rivals -1; rivals PROPN -1; roughly -1; rules -1; safe -1; sanctions 1; saying 1; saying PUNCT -1; schools -1; second -1; second PUNCT -1; secretary -1; secretary of -1; security -2; seeing -1; self 1; self PUNCT 1; sensitive -1; serious 1; sharp -1; she 2; she AUX 1; she had 1; she was -1; she would 1; short 1; short of 1; showing -1; signs 2; similar 1; small 1; so many 1; social 2; social media -1; some 1; some PROPN -2; some PUNCT 2; some kind 2; some of 1; someone -1; something -2; something about -1; something of -1; speaking -3; specific 4; specifics 2; specifics PUNCT 2; speculation 2; speech -2; speeches -1; spending 2; staff 1; stage -1; state -1; state and 1; stem 1; stem cell 1; stories 3; strength -1; strong -1; stronger 1; student -1; students -1; substantial -1; such -2; such a -1; super 1; super NOUN 1; superdelegates -2; support 1; support among -1; support for 1; support of 2; supporters -1; supporting PROPN -1; sure -2; sweeping 4; swing 2; talk 1; talking 5; talking about 4; taxes -1; taxing 1; tears 1; technology -1; television -3; telling -2; tens -1; tens of -1; terms 1; terror 1; terrorism -1; terrorism PUNCT -1; terrorist -1; terrorists -1; terrorists PUNCT -1; testing 1; thanks 1; thanks to -1; that 5; that ADJ 1; that AUX 2; that NUM 1; that PRON -2; that PROPN 3; that a 3; that any -1; that as -2; that at 1; that both 1; that by 1; that during 1; that for 1; that has 1; that he 4; that her 1; that his 3; that if -1; that in 1; that is -1; that many -1; that people -1; that she 3; that state -1; that the 3; that their -1; that there 1; that these -1; that vote -1; that was -1; that with -3; that would 1; the -1; the ADJ -3; the PROPN -2; the SYM 3; the accord 1; the ad -1; the administration -1; the agency 1; the agreement 2; the attack 3; the attention -1; the auto -1; the backing -1; the base -1; the benefits -1; the best -1; the big 1; the biggest -2; the bill 1; the billionaire 1; the black -1; the book -1; the bureau -1; the call -1; the campaign -3; the candidate 1; the candidates 1; the case 4; the caucuses -1; the city -1; the civil 2; the coming -1; the committee -1; the condition -1; the contest -1; the convention -4; the conversation 1; the cost 1; the country -2; the court -1; the criticism 1; the crowd -1; the day -1; the deal 1; the death 2; the deaths -1; the debate 1; the decision -1; the department 1; the difference -1; the discussion -1; the economic -2; the economy -1; the effort 1; the email -1; the emails 2; the end -1; the endorsement -1; the establishment 2; the fact -2; the fall -1; the family 2; the federal 1; the fight -1; the financial -1; the firm 1; the first 1; the following -1; the front 2; the full 1; the future 1; the general -1; the global -1; the golf 1; the government -1; the governor -1; the ground -1; the group -1; the growing 3; the gun 1; the health 1; the heart -1; the idea 2; the impact 2; the importance -1; the industry -1; the information -1; the interview 1; the investigation -1; the island 1; the issue 2; the issues -1; the judge 1; the lack 1; the late 1; the latest -1; the law 1; the lead 1; the legislation -1; the letter -2; the list -1; the long 1; the mainstream -1; the matter 1; the media 2; the merger 2; the message -2; the middle 1; the military -1; the mogul 4; the moment 2; the money -1; the more 1; the most -2; the move 1; the nation -1; the national -1; the need 4; the network 1; the newspaper -1; the next -4; the nomination -1; the nominee 1; the notion 2; the number 2; the official 2; the ones 1; the only 2; the opportunity -1; the opposite 3; the people -1; the phone -1; the plan -1; the point -1; the political -1; the polls -1; the popular 2; the power 1; the presidency -1; the president 3; the press -1; the pressure -1; the presumptive 3; the primary -1; the private -2; the problem -1; the process 2; the program 3; the prospect 2; the public -1; the race 1; the real 3; the reality 1; the record 2; the release 2; the remaining 3; the report -2; the rest -1; the right -1; the role 1; the rules 1; the ruling 1; the same 2; the security 2; the shooting 1; the show 1; the sidelines -1; the site -1; the so 3; the social -1; the speech 2; the stage -2; the start -1; the state 2; the statement 1; the states -1; the story -2; the street -1; the streets -1; the subject 2; the tax 1; the term 2; the terms 3; the time -1; the tone -1; the top -1; the town -2; the truth 1; the upcoming 2; the use -1; the very 2; the video -2; the vote -2; the voters -1; the wall 1; the war -1; the week 3; the weekend -1; the whole 1; the will -1; the winner -1; the words 1; the work -1; the world -1; the worst 1; the wrong -1; their -1; their PROPN -1; their ballots -2; their candidate 2; their case -2; their children -1; their own -1; their support 2; their votes 1; their way -1; them 1; them PUNCT -2; them and -1; them at -1; them in 1; them on -2; them to 3; them up -1; them with -1; themselves 2; themselves PUNCT -1; then PUNCT 2; there are -1; there was -1; these -1; they 1; they AUX 1; they are 1; they believe -1; they could -1; they do -1; they had -2; they have 3; they want -2; they would -2; third -1; this -2; this PUNCT 2; this article -1; this is -1; this week -1; this year -1; those 1; those NUM -1; those in -1; those who -2; thousands 1; ties -1; ties to -1; time -2; time to -1; times -2; to 4; to PROPN -3; to VERB -1; to a -1; to add 3; to address 3; to admit 1; to allow 1; to answer 1; to appeal -1; to attend 1; to attract -1; to back -1; to ban -2; to be -3; to bear -1; to become -1; to block -1; to boost -1; to boycott 1; to break -1; to bring 1; to buy -1; to call 1; to capture -1; to carry 1; to cast 1; to choose 1; to claim 1; to clinch -1; to close -2; to come -1; to comment 1; to consider 1; to continue 1; to control -1; to convince 1; to counter 3; to criticize 1; to curb -1; to debate 1; to decide 1; to defeat -2; to defend 1; to deliver -1; to demonstrate 1; to describe 4; to discuss -1; to do -1; to draw -1; to earn -1; to endorse 2; to ensure -1; to enter 1; to expand -1; to explain 3; to exploit 3; to face -1; to fight -1; to fill -1; to find -1; to fly -1; to focus 2; to follow 1; to fund -1; to go -1; to grow -2; to happen -1; to have -2; to hear -1; to hold 1; to impose 2; to improve 1; to influence -1; to insist 1; to invest -2; to join -1; to keep 1; to kill -2; to know 1; to lead -2; to leave -1; to let -2; to limit -1; to lose -1; to maintain -1; to match -1; to meet -2; to move -1; to obtain -1; to offer 1; to organize -1; to pass -2; to persuade 1; to pick -2; to play -2; to point 2; to portray 3; to preserve 2; to press 1; to pressure 1; to protect -1; to prove 1; to provide -1; to pursue 1; to put -1; to raise -3; to rally 1; to register -1; to rein 1; to release 1; to remain -1; to repeal -1; to replace -1; to respond 2; to rise -1; to run -3; to save -1; to say 5; to secure -1; to see -1; to sell -2; to serve 1; to shift 1; to show 4; to sit 2; to speak 1; to spend -1; to stand 1; to start -1; to stay -1; to step 1; to succeed -1; to support 1; to survive -1; to talk -1; to tell 4; to temporarily -2; to the 1; to tie -1; to turn -2; to understand -1; to unify 2; to use 1; to vote 2; to wait -1; to watch -1; to win -5; to work -1; tough -2; tougher 1; trade 1; traditional -1; transcripts -1; trouble -1; trying to 1; tuition -1; tunnels -1; uncertainty 2; undocumented 2; undocumented immigrants 2; unity 1; universal 1; us -1; use 1; users -1; using -1; various -1; very -1; veterans -1; victims 1; victories -1; victory 2; video 1; violence -2; violence PUNCT -1; voters 4; voters PUNCT -2; voters to -1; votes 2; voting for 1; vulnerable -1; was 2; was PUNCT 2; was a 2; water -1; ways -1; ways to -1; we 2; wealthy 1; weeks -1; were 2; what 2; what a -1; what happened -1; what has -3; what he 3; what is 1; what it -1; what she 1; what the -2; what they 1; what was -1; what we 1; when -5; when PROPN -1; when asked -2; when he -2; when it 1; when she -1; when the -1; where 1; where PROPN 1; whether 5; whether PROPN 2; whether he -1; whether it 1; whether she 2; whether the 3; whether to 2; which -1; which PROPN -2; which is -1; which was 2; while -2; white -1; who -3; who AUX -2; who had 1; who was 1; whom -1; whose -1; why 4; why PROPN 2; why he 2; why the -2; widespread -1; winners -1; winners and -1; winning 1; with -1; women 2; women PART 2; women in -1; won -1; words 1; work -2; working -3; working PUNCT -1; world 2; yes 3; you 1; you PUNCT -1; young -1; your 1
bias -22
by 0; chosen adverbial 1; chosen by -2; form auxiliary -4; form finite 1; form passive 4; form past participle -1; form to 1; parsed by 3; parsed none 1; parsed np -1; parsed preposition 1; subject name 2; subject none 3; subject noun -2; subject person -1
class cognition 2; by -1; clause 1; colon -2; frame about -3; frame against -1; frame as 1; frame by -1; frame clause 1; frame colon -2; frame for -5; frame from -1; frame in 1; frame ing 1; frame mark -1; frame np that 1; frame np to 1; frame of 1; frame on 4; frame other 1; frame quote -1; frame that 1; frame through 1; frame to -2; frame to np -1; frame verb 1; frame wh 1; frame with 4; ing 1; mark -1; np that 1; np to 1; object ADP -3; object ADV 3; object NOUN -1; object NUM 2; object SYM -1; object VERB -1; object it 1; object person 1; other 1; preposition 1; quote -1; subject it 2; subject name 3; subject none -4; subject noun 1; that 1; to -2; verb 1; wh 1
class communication -1; colon 1; frame about -1; frame after 1; frame as 1; frame before -2; frame colon 1; frame for 3; frame from -1; frame into -1; frame mark -2; frame np that 3; frame np to 2; frame on -1; frame over -3; frame quote 3; frame to -1; frame to np 3; frame upon 1; frame verb -2; frame with -2; mark -2; np that 3; np to 2; object ADJ 2; object ADP -4; object ADV -1; object AUX -1; object NUM 1; object PROPN -1; object SYM 4; object none -1; object person 1; preposition -4; quote 3; subject it -1; subject name 2; subject none -1; subject noun -1; subject person 1; to -1; verb -2
class emotion 1; by 3; clause 2; frame about -1; frame by 3; frame clause 2; frame for 3; frame in -2; frame mark 1; frame np -1; frame np that -2; frame on -1; frame other -2; frame quote -1; frame that -1; frame to 2; frame to np -1; frame verb 1; frame wh 1; frame with 1; mark 1; np -1; np that -2; object NOUN 1; object PROPN -2; object VERB 2; object it 1; object person -3; other -2; quote -1; subject it -2; subject none 2; subject noun 1; that -1; to 2; verb 1; wh 1
class other -1; by 1; clause -1; colon 3; frame about 4; frame across -1; frame against 3; frame along 1; frame around -2; frame at -1; frame because 1; frame before -1; frame behind 3; frame between -1; frame by 1; frame clause -1; frame colon 3; frame during -1; frame for -2; frame from 1; frame in 1; frame inside 1; frame into -2; frame mark -1; frame np to -1; frame of -2; frame on 2; frame onto -1; frame other -3; frame out 2; frame over 2; frame since 1; frame that 1; frame through -2; frame throughout -1; frame to 1; frame to np -2; frame under -3; frame until -1; frame up 1; frame upon 2; frame verb 1; frame wh -1; mark -1; np to -1; object ADJ 3; object ADP 2; object NUM -2; object PART -2; object PROPN -1; object SYM -2; object VERB 2; object person 1; other -3; preposition 1; subject it -1; subject name 2; subject none -3; subject noun -1; subject person 2; that 1; to 1; verb 1; wh -1
class perception -1; clause 2; colon 1; frame about 1; frame after -2; frame as -1; frame at -1; frame before 2; frame clause 2; frame colon 1; frame for 1; frame from -1; frame mark 1; frame np 1; frame np to -2; frame on -1; frame other 1; frame quote -1; frame since -1; frame than -1; frame to 2; frame to np 2; frame verb -1; frame wh -1; frame with 1; mark 1; np 1; np to -2; object ADJ -1; object ADP 2; object ADV -2; object NOUN 1; object NUM -2; object VERB 2; object it -2; object none -1; object person 2; other 1; preposition -1; quote -1; subject it -2; subject name 2; subject none -2; subject noun -1; subject person 3; to 2; verb -1; wh -1
class social 1; by -1; clause -2; colon -1; frame about 1; frame after -1; frame against 1; frame among -1; frame as -3; frame at 1; frame behind -1; frame between 2; frame by -1; frame clause -2; frame colon -1; frame for 1; frame in -1; frame into 1; frame mark 1; frame np 1; frame np that -1; frame np to 1; frame of 1; frame on -2; frame other 2; frame out -1; frame over 2; frame quote -1; frame to 1; frame to np 2; frame under 2; frame with -2; mark 1; np 1; np that -1; np to 1; object ADJ 4; object NOUN -1; object NUM 1; object PART 1; object SYM -1; object VERB 2; object it -2; object person -1; other 2; preposition 1; quote -1; subject it -4; subject name 3; subject none -2; subject noun 1; subject person 2; to 1
clause 0; chosen that 1; form auxiliary 4; form finite 2; form participle -4; form passive 1; form past participle -3; form progressive 4; form to -2; parsed adverbial -1; parsed clause 1; parsed none 1; parsed np to 4; parsed predicate -3; parsed that 2; parsed wh -1; subject it -1; subject name 2; subject none -1; subject noun 1
colon 0; chosen colon 3; form auxiliary 1; form finite 1; form past participle -1; form to 1; parsed adverbial 1; parsed np 1; parsed preposition -1; subject it -1; subject name 2; subject none -2; subject person 1
ends 0; '' 6; -RRB- -3; . -4; ADD -4; CD -1; IN -2; JJR 2; JJS -1; MD 2; NFP -1; NN 1; NNPS 1; NNS 1; POS -1; PRP 2; RB -1; RBR 1; RP -2; TO -3; UH 4; VB -2; VBD -3; VBG -2; VBN 2; VBP -1; VBZ 2; WDT 3
frame a about 7
frame a against -1
frame a among -1
frame a as -1
frame a for -2
frame a from -1
frame a in -3
frame a of 4
frame a on 1
frame a than -2
frame a to 1
frame a to np -1
frame a with 3
frame about 1
frame across -1
frame after -3
frame against 3
frame around 1
frame as -3
frame at 1
frame because -1
frame before -2
frame behind 1
frame between 3
frame beyond 1
frame by 1
frame clause 1
frame colon 1
frame during -2
frame for 1
frame from -1
frame ing 1
frame inside 2
frame into -3
frame like -1
frame mark -1
frame n about 5
frame n across -1
frame n after -2
frame n against 5
frame n around 1
frame n as -2
frame n before -1
frame n behind 1
frame n between -1
frame n clause -3
frame n during -2
frame n for 3
frame n in -5
frame n including -3
frame n into 1
frame n like -2
frame n of -1
frame n on 3
frame n since -1
frame n such -1
frame n than -2
frame n that -1
frame n to np 1
frame n toward 4
frame n under -1
frame n wh 1
frame near -1
frame np 1
frame np that 1
frame of 1
frame off 1
frame on 2
frame onto -1
frame other -1
frame outside -1
frame over 2
frame quote -1
frame since 1
frame than -1
frame through -1
frame throughout -1
frame to 2
frame to np 2
frame toward -1
frame under -2
frame until -1
frame up 1
frame upon 3
frame verb -1
frame while -2
frame with 1
frame within -1
ing 0; chosen ing 1; form auxiliary 2; form finite -1; form participle -1; form passive -1; form past participle -1; form progressive 2; form to 2; parsed clause 2; parsed ing 3; parsed none -2; subject it -1; subject none 1; subject person 2
mark about -5
mark after 2
mark against -2
mark although 3
mark among -1
mark around -1
mark as -1
mark at -3
mark before 3
mark by -1
mark despite 1
mark for -3
mark from -2
mark if -4
mark in -3
mark into -1
mark like -2
mark of -4
mark on -4
mark once -1
mark over -3
mark so 1
mark that -12
mark though 2
mark through 2
mark to -1
mark toward -1
mark whether -4
mark while 6
mark with -1
marks false 0; false -1; true -7
marks true 0; true 3
mark 0; chosen according -2; chosen adverbial -2; chosen after 1; chosen as 1; chosen because 2; chosen before -2; chosen by 3; chosen clause -1; chosen in 2; chosen including 1; chosen ing -9; chosen mark -1; chosen that 2; chosen to 4; chosen to np -1; chosen wh 2; chosen with 1; form auxiliary -2; form finite -1; form participle 2; form passive 1; form past participle -1; form progressive -2; form to 2; parsed adverbial -4; parsed by 3; parsed clause 3; parsed none -5; parsed np -1; parsed preposition -2; parsed that 1; parsed wh 3; subject it -2; subject none 2; subject noun 1; subject person -1
n % -1; chosen n of -1; n of -1; parsed n of -1; tag NN -1
n ability -6; chosen n to -1; n to -1; object VERB -1; parsed n to -1; subject it -1; tag NN -1
n abortion -7
n absence 5
n abundance -5
n abuse 8
n acceleration -9
n acceptance 10
n access -8; tag NN -1
n accord 9
n account 5; as obl -1; chosen n of 1; n of 1; parsed n of 1; subject noun -1; tag NN 1; tag NNS -1
n accuracy -6
n accusation 15; chosen n of -1; n of -1; object NOUN -1; parsed n of -1; tag NNS -1
n achievement 5
n acknowledgement 7
n acronym 5
n act 4
n action 5; as obj 1; as obl -1; object NOUN -1; subject name -1; tag NN 1
n activism 5
n activist -8
n activity 4
n actor -8
n actress -9
n ad 18; as obl -1; object PROPN -1; subject none 1; subject noun -1; tag NN -1
n adaptation 2
n addition -11
n address 2
n adherence 9
n adjective 6
n adjustment -7
n administration -5
n administrator -16
n admiration 14
n admirer 6
n adoptee -8
n adoption 11
n adulation 34
n adult -10
n adultery -4
n advance -9
n advancement 8
n advantage -6
n advent 3
n adversary -8
n advertisement 18
n advertising 11
n advice 27; tag NN 1
n adviser -13
n advisor -13
n advocacy 10
n advocate 9; chosen n for 3; n for 3; object NOUN 3; parsed n for 3; subject none -1; tag NN 4
n affair 8
n affection 19
n affiliate -13
n affliction 3
n aftermath -11
n afternoon -3
n afterthought 11
n age -1
n agency -8
n agenda 6; tag NN -1
n agent -17
n agreement 6; as obj -1; chosen n with 1; n with 1; object NOUN 1; object VERB -1; parsed n with 1; subject none -1; subject noun 1
n aid -3
n aide -19
n aim 17
n air -13
n airline -11
n airplane -9
n airport -6
n airwave 7; tag NNS -1
n aisle -8
n alienation 11
n allegation 22
n allegiance 13
n alleyway -8
n alliance -2
n allure -6
n ally -4; chosen n of 1; n of 1; object NOUN 2; parsed n of 1; subject none 2; tag NNS 2
n alternative 9
n ambassador -17
n ambition 15
n amendment -7
n ammunition -2
n amount -5
n analogy 4
n analysis -3
n analyst -11
n ancestry -11
n anchor -4
n anecdote 10
n anger 1; tag NN -1
n angst 7
n animation 5
n annexation -2
n anniversary -10
n announcement 18; chosen n of 1; n of 1; parsed n of 1
n annoyance 7
n anomaly 1
n anonymity 6
n answer 18; chosen n to np -1; n to np -1; parsed n to np -1; tag NN 1
n antagonist -8
n antic 14
n anticipation 13
n anticlimax -6
n antidote -22
n antipathy 9
n anxiety 13
n apartment -8
n apology 19
n apotheosis -6
n appeal 4; as obj -1; chosen n to np -1; n to np -1; parsed n to np -1; subject name -1; subject noun 1; tag NN -1; tag NNS 1
n appearance -4; chosen n on -1; n on -1; parsed n on -1; tag NN -1
n appetite 12
n apple -12
n applicant -8
n application 5
n appointment -1
n apprehension 7
n approach 6; as obj -1; chosen n to np -1; n to np -1; object NOUN 1; parsed n to np -1; subject none 1
n approval 11
n approximation 6
n aptitude 2
n arbiter -10
n architect 13
n archive -6
n area -11
n arena -1
n argument 15; as obj 1; chosen n in 2; n in 2; object NOUN 3; parsed n in 2; subject it 1; tag NNS 1
n arm -3
n army -15
n arrangement 3
n array -8
n arrest 6
n arrival 3
n art -5
n article 12; subject none -1
n ascendant 2
n ascendency 10
n ascension -9
n aside 18
n aspect -4
n aspirant -8
n aspiration 9
n assassination 9
n assault 5; chosen n on 1; n on 1; object NOUN 1; parsed n on 1; tag NN 1
n assertion 24; subject none 1; tag NN 2
n assertiveness -6
n assessment 11; object NOUN 1; tag NN 1
n asset -6
n assignment 1
n assistance 5
n assistant -15
n associate -12
n association -3
n assumption 6
n athlete -8
n atmosphere -3
n atrocity -2
n attack 19; as nsubj 3; as obj -1; as obl -2; chosen n against 1; chosen n in -1; chosen n on 3; n against 1; n in -1; n on 3; object NOUN -2; object PROPN 3; parsed n against 1; parsed n in -1; parsed n on 3; subject it 3; subject name -1; subject none 3; subject noun -1; subject person -3; tag NN -1; tag NNS 2
n attacker -4
n attempt 0; as nsubj 1; subject name -2; subject none 1; tag NN -1; tag NNS 1
n attendee -14
n attention 8
n attitude 10; tag NNS 1
n attorney -6
n attraction -7
n attractiveness -6
n auction 6
n audience -15
n audio 1
n aura -3
n auspice -7
n author -4
n authority -8
n autograph 4
n availability -6
n average -6
n aviation -4
n avoidance 13
n award 2
n awarding 5
n awareness 11
n awe 10
n back -7
n backbone 6
n backdrop -11
n backer 8; chosen n of 1; n of 1; object NOUN -1; parsed n of 1; subject none -1
n backing 5
n backlash -6
n backlog -5
n backstop -3
n backyard -10
n badge 9
n bag -6
n balance 2
n ballot 13; chosen n for 2; n for 2; object PROPN 2; parsed n for 2; subject it -1; subject noun 1; tag NNS 1
n balloting 9
n ballroom -8
n ban 7; chosen n on 1; n on 1; object NOUN 1; parsed n on 1; tag NN 1
n band -10
n bane -6
n bank -14
n banker -8
n banner 14
n banning 11
n bar -4
n bargain 12
n barn -7
n barometer -5
n barrack -8
n barrage 13
n barrel -7
n base -5
n baseline -10
n basement -5
n bash -10
n basis -5
n bastion -11
n batch -4
n bathroom -8
n battery -9
n battle 1; as obl -1; object PROPN -1; subject it -1; tag NN -1
n battlefield -10
n battleground -10
n be -11
n beach -15
n bearer -8
n bearing -7
n beat -7
n beef -13
n beehive -15
n beer -15
n befuddlement 15
n beginning -8
n behalf -9; tag NN -1
n behavior 7
n behest 13
n belief 22
n believer 3
n bell -4
n bench -8
n benchmark 1
n beneficiary -6
n benefit -5
n bent 9
n bet -1
n betrayal 4
n bias 5
n bid 6; as obj -1; as obl -1; chosen n for -1; chosen n to -1; n for -1; n to -1; object NOUN -1; object PROPN -1; object VERB -1; parsed n for -1; parsed n to -1; subject it -1; tag NN -2
n bigotry 10
n bike -10
n bill 9; as obj 2; tag NN 1
n billboard -5
n billion -20
n billionaire -8
n bind 2
n binding -5
n biography 2
n birth -12
n bit -11
n bite -1
n bitterness 5
n black 2
n blackboard -5
n blend -6
n blessing 11
n blip -6
n blitz 7
n blizzard -13
n bloc -14
n block -7
n blockade 5
n blog 11
n blogger -8
n blood -8
n bloodletting -1
n blow 4
n blowout -5
n board 6; object PROPN 1; subject name -1; tag NN 2
n boast 20
n boat -7
n body -10
n bomb -4
n bombast 16
n bomber -9
n bombing 17
n bonus -2
n book -5
n bookstore -9
n boom -1
n boon 5
n boost 3
n booster 1
n border -15
n borrower -8
n boss -14
n bottle -6
n bottom -16
n bound -7
n boundary -13
n bouquet -4
n bout -4
n bowel -7
n bowl -5
n box -6
n boy -10
n boycott 9
n brainchild -13
n brand -3
n brass -7
n breach -2
n breadth 4
n break -6
n breakdown 5
n breaker -12
n breakfast -16
n breakthrough 13
n breakup -8
n breath -8
n bridge -5
n briefing 14
n brigade -11
n bringing -2
n brink -9
n broadcast 5
n broadside 18
n broker -9
n bromide 2
n brother -12
n bruise 7
n brunt -5
n brush 4
n builder -6
n building -6
n bulk -8
n bulldozer -10
n bullhorn -5
n bulwark 6
n bump 1
n bundle -4
n bungalow -11
n burden -5
n burning -3
n burst 5
n business -3
n buy -10
n buying 5
n cable 1
n cache -6
n cadet -9
n cafeteria -8
n calamity -6
n calendar -3
n call 13; as nsubj -2; as obj 1; as obl 1; chosen n for 2; chosen n to 1; chosen n with -1; n for 2; n to 1; n with -1; object PROPN -1; object VERB 1; parsed n for 2; parsed n to 1; parsed n with -1; subject name 3; subject none -1; subject noun -2; tag NN 2; tag NNS -1
n calling 12
n camera 1
n cameraman 1
n camp -10
n campaign 1; as conj -1; as nmod 1; as nsubj 2; as obj -1; as obl -1; chosen n against 2; chosen n of -1; chosen n on -1; n against 2; n of -1; n on -1; object PROPN 1; parsed n against 2; parsed n of -1; parsed n on -1; subject it -2; subject name 1; subject none 2; subject noun 1; subject person -1; tag NN 1; tag NNS -1
n campaigner -5
n campaigning -3
n campus -9
n cancer 6
n candidacy -4
n candidate -6; as obj 1; as root -1; chosen n to -1; chosen n with 2; n to -1; n with 2; object NOUN 1; object VERB -1; parsed n to -1; parsed n with 2; subject name 1; subject none -1; tag NN -1; tag NNS 1
n canton -8
n canvasser -11
n cap -1
n capability -9
n capacity -3
n capital -4
n capitalization 6
n capstone 6
n captain -14
n captive -8
n car -10
n caravan -1
n card -4
n care 4
n career 7
n carnage -9
n carpet -1
n cascade -15
n case 8; as nmod -1; as obj 5; chosen n for 1; chosen n of -1; n for 1; n of -1; object NOUN 4; object PROPN -1; parsed n for 1; parsed n of -1; subject name 4; subject none 1; subject noun -1; tag NN 3; tag NNS 1
n cash -7
n casino -7
n cast -13
n catalyst -10
n category -3
n catharsis -9
n caucus -15
n cause -2
n caution 12
n caveat 17
n ceiling -5
n celebration -4
n celebrity -6
n cent -13
n center -13
n centerpiece -1
n centrality -7
n century -9
n ceremony -2
n certainty 8
n chagrin 11
n chain -14
n chair -6
n chairman -17
n chairmanship 9
n chairwoman -17
n challenge 7; as obj 1; chosen n to np -1; n to np -1; object NOUN 1; parsed n to np -1; tag NN 1; tag NNS -1
n challenger -10
n chamber -7
n champion -8
n chance -6; as obj 1; subject name 1; subject none -1
n chancellor -17
n chandelier -6
n change -9
n channel 6
n chant 28
n chapter 3
n character 4
n characteristic -2
n charge 9; as obj -1; chosen n of -1; n of -1; object NOUN -1; parsed n of -1; subject none -1; subject noun -1; tag NN -1; tag NNS -1
n charisma -5
n charity -2
n charm -4
n chart 3
n chase -4
n chatter 4
n check 2
n checker -11
n cheer 18
n chest -6
n chief -17
n child -10
n childhood -6
n choice 8; as obj 1; chosen n for 1; n for 1; object NOUN -1; object PROPN 1; parsed n for 1; subject it -1
n chokehold 2
n chronicle 3
n chunk -5
n church -8
n churn -6
n cinema 7
n circle -7
n circulation 5
n circumstance 12
n circus -4
n citation 4
n citizen -7
n citizenship 6
n city -18
n claim 20; as obj -1; object NOUN -1
n clan -13
n clarity -4
n class -8
n classic -6
n classification -2
n clause 0; chosen n clause -3; form noun -2; parsed n clause -3; subject none -1; subject noun -1
n cleansing -9
n cleavage -4
n clinic -7
n clip -5
n cloning -3
n close -13
n closeness 6
n closeout 1
n closing 3
n closure 1
n cloud -12
n club -9
n clue 8
n cluster -3
n clutch 13
n co-defendant -9
n coach -14
n coalition -10
n coast -15
n cocktail -15
n code 7
n cog -11
n colleague -13
n collection -1
n college -12
n collision -9
n collusion 10
n color 2
n colossus -8
n column -8
n columnist -5
n combat 3
n combination -3
n comeback 10
n comedy 14
n comfort 10
n command 3
n commander -18
n comment 18; as nmod -1; as obj -1; chosen n on 2; n on 2; object NOUN 1; object PROPN -1; parsed n on 2; subject it -1; subject none 2
n commentary 17
n commentator -10
n commission -3
n commissioner -18
n commitment 11; chosen n to np 1; n to np 1; object NOUN 1; parsed n to np 1; tag NN 1
n committee -5
n committeeman -17
n communication 7
n community -14
n company -11
n comparison -7
n compensation -8
n competence -10
n competition -6
n competitor -10
n complaint 16; object NOUN -1
n complex 1
n complexity -6
n compliance 8
n complication 5
n compliment 35
n component -1
n compound -1
n compromise 10
n computer -5
n concept 4
n concern 9; as obj 2; as obl -1; chosen n about 1; n about 1; parsed n about 1; subject it -1; subject name 1; subject none -1; tag NNS -1
n concession 11
n conclusion 21
n condemnation 18
n condition 10; chosen n of -1; n of -1; object NOUN -1; parsed n of -1; subject person 1
n condo -8
n condolence 13
n conductor -2
n confab 9
n conference -13
n confidante -9
n confidence 10; tag NN -1
n configuration 3
n conflagration -5
n conflict 3
n confrontation 10
n confusion 5
n conglomerate -9
n congratulation 14
n congregation -12
n conjunction 1
n connection -5
n consensus 16; tag NN 1
n consent 20
n consequence -11
n conservative -10
n consideration 6
n consolidation -6
n constant 1
n consternation 2
n constituency -12
n constituent -13
n constraint 2
n construction 6
n consulate -8
n consultant -13
n consumer -9
n contact 3
n container -5
n containment 4
n contender -10
n content 1
n contention 22
n contest -4; as obj 2; as obl -1; object NOUN -1; subject noun 1; tag NN -1; tag NNS 2
n contestant -9
n context 3
n contingent -15
n continuation 6
n contract 10
n contractor -9
n contrary -4
n contrast 0; chosen n with 1; n with 1; object NOUN 1; parsed n with 1; subject name 1; tag NN 1
n contribution -2
n contributor -5
n control -3
n controversy 18; object NOUN -1; tag NN -1
n convention -6
n conversation 10; as obl -1; chosen n with -1; n with -1; parsed n with -1; subject it -1; subject none 1; tag NN -1; tag NNS 1
n conviction 21
n convoy 2
n cook -16
n cooperation 8
n coordination 10
n coordinator -11
n copy -1
n core -7
n corner -13
n cornerstone -1
n coronation -9
n corporation -16
n correlation -7
n corridor -9
n corruption -4
n cost -8
n coterie -14
n couch -3
n council -8
n counsel -3
n count -11
n countdown -3
n counter -5
n counterattack 22
n countercurrent -8
n counterterrorism 8
n countess -14
n country -11
n county -16
n coup 6
n couple -14
n course -1
n court -14
n courtesy 4
n courtship 6
n cousin -11
n cover 1
n coverage 7; chosen n of 2; n of 2; object NOUN 2; parsed n of 2; tag NN 2
n crack -6
n crackdown 2
n crackle -1
n crash -4
n craziness 9
n creation -1
n creature -13
n credential 8
n credibility -7
n credit 9
n creditor -8
n crew -10
n crime 2
n criterion 5
n critic -3
n criticism 15; as obj -1; chosen n of 3; n of 3; object PROPN 1; parsed n of 3; subject it 1; subject name -2; subject none 1; subject noun -2; tag NN -1; tag NNS 1
n critique 11; object NOUN 1; subject name -1; tag NN 1
n crop -5
n crowd -17
n crucible -6
n crusade 4
n crush -6
n cry 16; tag NN -1
n cudgel 1
n culprit -4
n cure -22
n currency -6
n current -11
n cusp -10
n custody 3
n custom 4
n customer -9
n cutback -3
n cutoff -9
n cutout -9
n cycle -11
n dalliance 12
n damage -10
n dance -2
n danger 1
n darling -8
n dash -5
n database 7
n date -11
n datum -1
n daughter -16
n dawn -14
n day -10; as obl -1
n daylight -4
n deadline -13
n deal 3; chosen n to 1; n to 1; object VERB 1; parsed n to 1; subject person 1
n dean -14
n death -9
n debacle -9
n debate 4; as nmod -1; as nsubj 1; as obj 1; as obl -1; chosen n on -1; chosen n with 1; n on -1; n with 1; object NOUN -1; object PROPN -1; parsed n on -1; parsed n with 1; subject none 1; subject noun -2; tag NN -1
n debater -8
n debt -1
n debut -4
n decade -9
n decision 13; as obl 1; chosen n to 1; n to 1; object NOUN 1; object VERB 2; parsed n to 1; subject name 3; subject none -1; subject noun 1; tag NNS 2
n deck -9
n declaration 19
n decline -7
n decrease -11
n deduction -5
n defamation 16
n default 3
n defeat -1
n defect -2
n defection 6
n defender 10
n defense 17; as obj 1; chosen n of 4; n of 4; object NOUN 2; parsed n of 4; tag NN 3
n defiance 10
n deficit -6
n definition 7
n degree -2
n delay -4
n delegate -15
n delegation -11
n deletion -8
n deliberation 7
n delivery -1
n deluge -11
n demand 7; as obj 1; chosen n of -1; n of -1; object NOUN 1; parsed n of -1; tag NNS 1
n demise -14
n democracy 4
n demographer -9
n demonstration 5
n demonstrator -9
n demotion -1
n denial 14
n denizen -9
n dent -9
n denunciation 20
n department -8
n departure 2
n dependence 4
n deployment 10
n deportation 12
n depreciation -3
n depth 1
n deputy 6
n deregulation 6
n descendant -11
n description 22
n design 7
n designer -4
n desire 14; as obj 1; chosen n to 1; n to 1; object VERB 1; parsed n to 1; tag NN 1
n desolation 9
n desperation 14
n destination -1
n detail 7; chosen n of -1; n of -1; parsed n of -1
n detainee -10
n detective 10
n determination 14
n detractor -9
n devastation 6
n developer 1
n development -10
n device -3
n devotion 7
n diagnosis 26
n diaspora -11
n dichotomy -12
n dictator -9
n dictum 17
n difference -6
n difficulty 1
n diffusion -12
n dig 4
n digest -5
n digit -13
n dimension 1
n dimmer -7
n din 2
n dinner -16
n dint 4
n dioxide -6
n diplomacy 5
n diplomat -17
n direction -6
n directive 19
n director -20
n disadvantage -8
n disaffection 7
n disagreement 5
n disappearance 2
n disappointment 27
n disapproval 16
n disaster -1
n disavowal 12
n disbursement -4
n discipline 7
n disclosure 17
n discomfort 15
n disconnect -4
n discontent 30
n discourse 5
n discovery 13
n discretion 2
n discrimination 7
n discussion 11; as obl 1; chosen n of 1; n of 1; parsed n of 1; subject none 1; tag NN 1
n disenfranchisement -1
n disgust 12
n disintegration 6
n dislike 19
n dismissal 13
n disparity -4
n display 1
n displeasure 25
n disposal -5
n disposition 12
n dispute 18
n disregard 7
n disrespect 15
n disruption 4
n dissatisfaction 31
n dissenter -8
n dissolution -11
n distance -8
n distaste 8
n distinction 13
n distortion -8
n distraction 12
n distribution 1
n district -17
n distrust 15
n disturbance 4
n diversity -3
n divide 1
n dividend -5
n division -5
n docket 4
n doctor -7
n doctorate 1
n document 6; object NOUN 1
n documentary -4
n documentation 14
n dog -11
n dogfight -3
n dollar -12
n dollop -11
n dominance 5
n donation -7
n donor -4
n door 10
n dose -18
n doubt 17; as obj 1; object NOUN 1; subject none 2; tag NN 1
n down -2
n downfall -9
n downside -2
n downturn -5
n dozen -22
n draft -6
n drafting 9
n drag -8
n drama 2
n dream 11
n dreg -11
n drive -1
n driver -13
n drop -7
n drove -9
n drug -21
n drugstore -9
n drumbeat 3
n dump -5
n duo -13
n duplex -10
n duration -6
n duty -2
n dynamic -3
n dysfunction 7
n e-mail 16
n eagerness 16
n ear -3
n earshot -15
n ease -1
n ebb -13
n echelon -1
n echo 18
n economics 5
n economist -9
n economy -7
n ed 7
n edge -14
n edition -6
n editor -17
n editorial 28
n education 8
n effect -8
n effort 0; as nmod -1; as nsubj -1; as obj 2; as obl 3; as root -1; chosen n to 1; n to 1; object NOUN -1; object VERB 1; parsed n to 1; subject none -1; subject noun 3; subject person -1; tag NN 2; tag NNS -2
n el -11
n elder -10
n election -3
n electorate 8; tag NN 2
n elephant -9
n elevation -8
n eligibility -7
n elimination -2
n email 17; as obj 1; as obl -2; chosen n to np 1; n to np 1; object NOUN 1; object PROPN -1; parsed n to np 1; subject name -2; subject none 1; subject noun 2; tag NN 1; tag NNS -1
n embarrassment 6
n embassy -9
n emblem 11
n embrace 22; chosen n of 2; n of 2; object NOUN 2; parsed n of 2; tag NN 2
n emergence -8
n emeritus -9
n emigration -4
n emissary -13
n emission 4
n emotion 5
n emphasis 2
n employee -15
n employer -14
n employment 5
n enactment 4
n enclave -17
n encounter -2
n encryption 8
n end -6
n endorsement 17; as obj -3; as obl -2; chosen n of 2; n of 2; object PROPN 3; parsed n of 2; subject it -2; subject none 2; subject noun 1; subject person -1; tag NN 1
n enemy -10
n energy -5
n engagement 3
n engineer -8
n enlistee -9
n enthusiasm 21; subject none 2; tag NN 2
n entity -13
n entourage -16
n entrepreneur -9
n entry 2
n environment 3
n envoy -12
n epicenter -16
n episode -3
n epitome 11
n equilibrium -2
n equivalence 1
n equivalent 3
n era -8
n erosion -9
n error 2
n escalation -5
n essay 5
n essential -15
n establishment -8
n estate -4
n estimate 12
n estimation 11
n eternity -4
n ethanol -6
n ethic 10
n euphoria 5
n evaluation 8
n eve -3
n evening 4; tag NN 1
n event -7
n evidence 6; as nsubj -1; as obj 1; chosen n of -1; n of -1; object NOUN -1; parsed n of -1; subject none 1; subject noun 1; tag NN 1
n evil -2
n evolution -13
n ex-wife -12
n exaggeration 5
n examination -4
n example 4; as obj 1; as obl -1; object NOUN 1; subject noun 2
n exception 2
n excerpt 4
n excess -2
n exchange -8
n excitement 4
n exclusion 5
n exclusive 8
n executive -19
n exercise 1
n exhibit 10
n exile -5
n exit -5
n exodus 6
n expansion -6
n expectation 15; tag NNS 1
n expedition 1
n expenditure -6
n expense -8
n experience 8; as obj 1; object NOUN -1; tag NN 1
n experiment -2
n expert -11
n expertise 10
n explanation 17
n expletive 20
n explosion -6
n export -4
n exposure 6
n expression 7
n expropriation 6
n extension -7
n extent 2
n extraction -7
n extradition 4
n extreme -6
n extremism 12
n extremist -8
n eye -7
n eyeball -6
n eyebrow -11
n fabric -5
n face -3; tag NN -1
n facet -2
n facility -6
n fact 5; as obj 1; as obl -1; chosen n that -2; n that -2; parsed n that -2; subject none -1; subject noun 1; tag NN -1
n faction -14
n factor -9
n factory -6
n failure 1; as obl 1; chosen n to 1; n to 1; object VERB 1; parsed n to 1
n faith 31
n faithfulness -5
n fall -6
n falloff -13
n fallout -6
n familiar -6
n familiarity 3
n family -11
n fan 4; object PROPN 2
n farewell 15
n farmer 1
n fascism 12
n fascist -9
n fate -7
n father -14
n fatigue 6
n fault 2
n favor 14; as nmod 1; as obl 1; chosen n of 2; n of 2; object NOUN 3; parsed n of 2; subject none 1; tag NN 2
n favorite 3; tag NN -1
n favoritism 10
n fear 2
n feasibility -8
n feature -2
n fee -7
n feedback 1
n feel 9
n feeling 12
n fellow -10
n felony 2
n fence 5
n fervor 14
n festival -5
n festivity 14
n feud -1
n field -7
n fifth -11
n fight 3; chosen n against -1; n against -1; object NOUN 1; object PROPN -1; parsed n against -1; subject it 1
n fighter -5
n fighting 1
n figure -4
n file 3
n filibuster -4
n filing 13
n filter -4
n final -1
n finance 2
n financing 1
n find 13
n finding 14
n fine -8
n finger 17
n finish -5
n fire 1; object NOUN -1; tag NN 1
n firehouse -6
n firepower -11
n firestorm -2
n firework -9
n firm -16
n firmament -18
n fish -12
n fishing 13
n fissure -6
n fit -3
n fitness -2
n fixture -7
n flack 6
n flag 13
n flame -12
n flap -1
n flash -1
n flashpoint 2
n flaw 2
n fleet -4
n flexibility 4
n flier -5
n flight -6
n fling 1
n flirtation 23
n flock -12
n flood -9
n floodgate -1
n floor -8
n flop -10
n flow -11
n flower -11
n flurry 8; chosen n of 1; n of 1; object NOUN 1; parsed n of 1; tag NN 1
n fly -7
n focus 10; as obj 1; chosen n of -1; chosen n on 2; n of -1; n on 2; object NOUN 2; parsed n of -1; parsed n on 2; subject it 1; subject none 2; subject noun 1; tag NN 2
n fodder -18
n foe -8
n foil -6
n follower -7
n following -8
n fondness 13
n food -20
n foot -4
n footage 10
n foothold -9
n footnote 18
n footstep -6
n force -9
n fore -8
n forecast 28
n forefront -8
n foreigner -8
n format 6
n formula 16
n fortification -5
n fortitude 18
n fortune -8
n forum -12
n foundation -9
n founder -5
n foundering -13
n fountain -7
n fourth -2
n fraction -9
n frame -8
n framework 1
n franchise 4
n fraud 1
n freedom 2
n freeze -6
n friction 3
n friend -9
n friendship 1
n fringe -10
n front -16
n frontier -10
n frontiersman -9
n froth -6
n fruit -12
n frustration 28
n fuel -14
n fulfillment 5
n fun 21
n function -9
n fund -8
n funding -2
n fundraiser -10
n furor 13
n furtherance 11
n fury 2
n fusillade 21
n future -5
n gadfly -9
n gaggle -9
n gain -9
n gala 13
n galaxy -3
n gallery -11
n gallon -15
n gambling 7
n game 4
n gang -13
n gap -6
n gasp -4
n gate 9
n gathering -5
n gay -8
n gaze 9
n gear -6
n gem -11
n general -20
n generation -9
n generator -3
n generosity 3
n geologist -8
n gesture 6
n giant -11
n gift -5
n gig -5
n girl -11
n girlfriend -13
n given -1
n giver -4
n glare 6
n glide -1
n glimmer -2
n glimpse 12
n glitch 2
n globalization -12
n gloss 11
n glove -3
n glut -3
n goal 16; chosen n of -1; n of -1; object NOUN 1; parsed n of -1; tag NN -1; tag NNS 2
n goer -8
n golfer -9
n good -3
n goodbye 15
n government -12
n governor -15
n governorship 9
n grab -1
n grade -11
n graduate -10
n graduation -6
n grain -11
n grandchild -12
n grandfather -12
n grant -4
n grappling 1
n grasp 9
n grating 3
n gratitude 13
n grave -15
n gravity -3
n green -1
n grid 1
n grievance 14
n grip 12
n grist -16
n ground -13
n group -13
n grouping -8
n growth -11
n guarantee 13
n guarantor 4
n guard 7
n guardian 12
n guessing 10
n guest -8
n guidance 12
n guide -7
n guideline 10
n gulf -11
n gun -4
n gunman -1
n gusher -6
n guy -11
n habit 3
n hack -8
n hacker -8
n half -25
n hall -9
n hallmark -6
n hand 7; tag NN 1
n handful -12
n handle -18
n handling 2
n hangar -5
n hardship -1
n harm 1
n hat -1
n hatred 3
n haul 4
n haven -8
n hawk -11
n head 1; chosen n of -1; n of -1; object NOUN -1; object PROPN 1; parsed n of -1; subject name 2; subject none -1; tag NN -1
n headache -6
n headboard -6
n heading 3
n headline 9
n headquarters -9
n headway -10
n headwind -11
n health 4
n hearing 1
n heart 7
n heartland -15
n heat -1
n heavyweight -7
n heel -15
n height 2
n heir -9
n helicopter -8
n hell -13
n help 3
n heritage 3
n hero -3
n heroine 9
n hesitancy 2
n hesitation 17
n hiccup -3
n hierarchy -15
n high -2
n highlight 4
n highway -8
n hike -6
n hint 17
n hire -7
n historian -10
n history -2
n hit 6
n hitch -5
n hold 12
n holdout -4
n hole -8
n home -13
n homeland -19
n hometown -18
n homicide -8
n homosexuality -3
n honesty -4
n honk -1
n honkytonk -9
n hope 12
n hospital -7
n host -12
n hostility 10
n hotel -7
n hothouse -7
n hour -12
n house -11
n household -10
n housing -6
n howl 14
n hub -16
n huddle 1
n hunch 19
n hundred -22
n hunger 9
n hunt 1
n hurdle 5
n husband -13
n ice -14
n icon -5
n id 4
n idea 15; as nsubj -1; as obj 1; as obl 2; chosen n of 3; chosen n that -1; n of 3; n that -1; object NOUN 2; object VERB -2; parsed n of 3; parsed n that -1; subject name 1; subject none -2; tag NN 2; tag NNS -1
n identity 1
n ideology 11
n ignorance 11
n illustration 3
n image 2
n imagination 7
n imitation 12
n immigrant -9
n immigration -6
n immunity 9
n impact -10
n impeachment 8
n impetus -10
n implementation 2
n implication 13
n import 2
n importance -9
n importation 3
n imposition -1
n impotence -3
n impotency -3
n impression 13
n imprint 2
n imprisonment 2
n improvement -7
n inability 0; chosen n to -1; n to -1; object VERB -1; parsed n to -1; tag NN -1
n inauguration -5
n incarnation 5
n incentive -4
n inception -11
n incident -8
n inclination 9; as obj 2; chosen n to 3; n to 3; object VERB 3; parsed n to 3; tag NN 2
n inclusion -2
n income -4
n inconsistency -4
n increase -11
n incumbent -18
n independence 1
n independent -10
n indication 8
n indicator 6
n indictment 12
n indignation 1
n individual -13
n industry -11
n inequity -7
n infant -13
n inflation -10
n influence -4
n influx -13
n information 7; subject none -1; tag NN -1
n infusion -8
n ingredient -11
n inhalation -7
n initiative 3
n injunction 13
n inquiry 3
n inroad 8
n ins -8
n insecurity 9
n insider -22
n insight 8
n insistence 15
n installation -5
n installment -6
n instance -1
n instinct 2
n institution -11
n instruction 12
n instrument -3
n insult 20
n insurance 1
n integration 3
n intelligence 3
n intensity -1
n intent 18
n intention 18
n interaction 4
n interest 9; as nmod 2; as obj 2; chosen n in 4; n in 4; object NOUN 2; object PROPN 1; parsed n in 4; subject none 1; subject noun 1; tag NN 3
n interface -14
n intern -7
n internment 5
n interpretation 8
n interrogation -1
n intersection 4
n interval -5
n intervention 4
n interview -5; as obl -1; chosen n with -1; n with -1; object PROPN -1; parsed n with -1; subject name -1; tag NN -1
n interviewer -10
n intimacy 12
n intricacy -6
n introduction 1
n invasion 9
n investigation 7; as obl -1; chosen n into 2; chosen n of -1; n into 2; n of -1; object NOUN 2; parsed n into 2; parsed n of -1; subject none 1; subject noun 1; tag NN 1
n investigator -6
n investor -9
n invitation 12
n involvement 4
n ire 2
n irony 10
n island -16
n isolationist 8
n issue 1; as obl -1; chosen n of -1; n of -1; object NOUN -1; parsed n of -1; subject name -1; tag NN -1; tag NNS -1
n item -1
n iteration -9
n jab 11
n jacket -4
n jail -7
n jam -13
n jet -11
n job 2
n joint -7
n joke 20
n journal 3
n journalist -5
n journey -8
n jubilation 3
n judge -16
n judgment 17
n jump -6
n juncture -4
n jurisdiction -10
n justice 6
n justification 10
n kernel -8
n key 1
n kickoff -1
n kid -8
n kill -7
n killing -9
n kind -8
n kingdom -6
n kitchen -8
n knife -3
n knight -12
n knock 2
n knocker -8
n knowledge -7
n lab -17
n labor -6
n labyrinth -4
n lack 6; as obl 1; subject it -1; subject noun 1
n ladder -7
n lady -12
n lament 13
n land -11
n landmark -10
n landscape -15
n language 8; as obj 1; object NOUN 1; subject name 1
n lapse 1
n largesse -7
n laugh 14
n laughter 15
n law 2
n lawmaker -11
n lawsuit 10; as obj 2; object NOUN -2; object PROPN 2; subject noun 2
n lawyer -6
n layer -7
n layoff -6
n lead -5; as obj -1; object NOUN -1; tag NN -1
n leader -14
n leadership 4; as obj 1; object NOUN 1; tag NN 1
n leak -5
n leaner 9
n lease 1
n leave 8; object NOUN 1; tag NN 1
n lecturer -8
n leeway -9
n left -11
n legacy -12
n legality -6
n legalization 4
n legion -15
n legislation 14; tag NN 1
n legislator -9
n lender -9
n length 11; as obl 1; object NOUN 1; tag NN 1
n lesson 11
n lethality -6
n letter 11; object NOUN 1; subject noun 1
n level -1
n leverage -8
n levy -5
n liability 7
n liaison 6
n liberal -10
n liberalism 12
n liberalization -3
n libertarian 2
n liberty 1
n library -6
n lid -6
n lieu -10
n life -1
n lifestyle -1
n lifetime -8
n lighting 2
n lightning -9
n light 0; chosen n of 1; n of 1; object NOUN 1; parsed n of 1; tag NN 1
n like -8
n likelihood -7
n limit -2
n limitation -4
n line -6; as obj 1; chosen n of 1; n of 1; object NOUN 1; parsed n of 1; tag NN -1; tag NNS 1
n liner 3
n link -8
n lion -11
n list 3; subject it 1; subject noun -1; tag NN -1
n listing 5
n litany 11
n literature 6
n litigator -8
n load -7
n loan -6
n lobby -8
n lobbyist -9
n location -19
n lock -7
n locker -8
n logic 7
n look 5; as obj 2; chosen n at 2; n at 2; object it 1; parsed n at 2; subject none -1; subject noun 2; tag NN 1
n loser -9
n loss -7
n lot -10
n love 4
n lover -7
n low -6
n loyalist 11
n luck -4
n lull -11
n lunch -16
n luncheon -16
n lure -4
n machinery -6
n madness 8
n magazine -4
n magnitude -1
n mainstay 7
n mainstream 22
n majority -10; chosen n of -1; n of -1; parsed n of -1; tag NN -1
n makeup -3
n malaise 15
n male -10
n malfunction -8
n man -13
n management -4
n manager -18
n mandate 3
n maneuver 15
n mangle 22
n manhunt 9
n manipulation 6
n mansion -14
n mantle -2
n mantra 14
n manufacturer -12
n map -11
n marathon 1
n march -3
n margin -9; tag NN -1
n mark 5
n market -3
n marketing 3
n marshal 9
n massacre -9
n masse 5
n master -4
n masterpiece -8
n match -6
n matchup 2
n mate -13
n material -1
n math 4
n matriarch -20
n matter 7; object NOUN -1; tag NN -1
n maximum -10
n mayhem 3
n mayor -16
n meal -16
n mean -7
n meaning 15
n measure -2
n measurement 6
n meat -13
n mechanic -17
n medal 1
n medication -18
n medium 4; object NOUN 2; tag NN 2
n meet -7
n meeting -12; as obl 1; subject person 2; tag NN 1
n melee 6
n member -16; chosen n of -1; n of -1; parsed n of -1; subject none -1; tag NN -1; tag NNS -1
n membership -6
n memo 4
n memoir 2
n memorial 19
n memory 10; chosen n of 1; n of 1; object NOUN 1; parsed n of 1
n men -14
n mention 26; as obj 3; chosen n of 2; n of 2; object NOUN 1; parsed n of 2; tag NN 2
n merger -3
n mess 5
n message 11; as obj 2; as obl -2; chosen n of 3; chosen n to np -1; n of 3; n to np -1; object NOUN 1; parsed n of 3; parsed n to np -1; subject it -1; subject name 1; subject none -1; subject noun 1; subject person 1; tag NN -1; tag NNS 1
n messenger -7
n metadata -2
n method 3
n microphone -5
n midafternoon -3
n middle -12
n middleman -10
n midnight -15
n midst -16
n migrant -8
n mile -14
n mileage -9
n milestone -2
n military -14
n mill -5
n million -22
n mind 6
n minimum -12
n minister -14
n minority -11
n minus 5
n minute -10
n miracle -7
n mirror -2
n miscalculation 4
n misdeed 6
n misery 4
n misgiving 12
n misreading 11
n missile -7
n mission -4
n missive 12
n misstep 2
n mistake 8
n mix -12
n mode -1
n model -3
n moderate -9
n modification -5
n mogul -6
n moment -12
n momentum -2
n money -8
n monger -9
n monopoly 4
n montage -12
n month 1; as nmod 1; chosen n of -1; n of -1; object NOUN 2; parsed n of -1; subject name -1; subject none 3; subject noun 1; tag NN 4; tag NNS -1
n monument -5
n mood 14; object NOUN 1; subject none 1; tag NN 1
n mooring -13
n morale 13
n morass -16
n morning -8
n mortgage 8
n mosque -8
n mother -14
n motion 1
n motivation -6
n motivator -3
n motive -8
n motorcade 1
n mountain -15
n mouth -7
n move 2; as obj -1; chosen n to 1; n to 1; object NOUN -1; object VERB 1; parsed n to 1; subject name -1
n movement -2
n movie -4
n mural -13
n murder -8
n muscle -7
n mystery 14
n myth 7
n name -1; tag NN -1
n naming 11
n narrative 20
n nation -7
n nationality -8
n nature -8
n neck -1
n needle -6
n need 0; as obj 1; chosen n to 1; n to 1; object VERB 1; parsed n to 1; subject name 1; subject person -1; tag NN 1
n negotiation 6
n negotiator -11
n neighbor -8
n neighborhood -16
n neophyte -9
n nephew -11
n network -10
n newcomer -8
n news 6; as root -1; chosen n for -1; n for -1; object NOUN -1; parsed n for -1; subject none -1; tag NN -1
n newspaper 1
n night -10
n nightclub -9
n nightmare 9
n nod 5
n nomination 2; tag NN -1
n nominee -6
n none -9
n nonprofit -2
n norm -11
n nostalgia 21
n note 11; tag NN 2
n notice 13
n notion 17; as obj 4; object NOUN 1; tag NN 3
n novel 7
n novelty -3
n nuance 15
n nuisance -4
n number -11; chosen n of -1; n of -1; object NOUN -1; parsed n of -1; tag NN -1
n oath 20
n obituary 16
n objective 15
n obligation 2
n observation 5
n observer -9
n obsession 4
n obstacle 1
n obstruction 1
n occasion -7
n occupant -8
n occupation 7
n occurrence -6
n odds -9
n offense 5
n offensive 21
n offer 14
n office -9
n officer -17
n official -17
n oligarch -8
n one -11
n onslaught 8
n onus -6
n opener -9
n opening -7
n operation 5; object NOUN -1
n operative -13
n opinion 23; as obj 2; object PROPN -1; subject noun 3; tag NN 2
n opponent -8
n opportunity -5; as obj -1; as obl 1; subject name 2; subject noun -1
n opposition 7; as obl 1; chosen n to np 3; n to np 3; object NOUN 1; object PROPN 1; parsed n to np 3; tag NN 3
n optic -8
n optimism 13
n option 4
n order 10; tag NN 2
n ordinary -12
n organist -8
n organization -9
n organizer -11
n origin -11
n originator 1
n orthodoxy -2
n ounce -14
n ouster 1
n out 7
n outbreak -7
n outcome -9
n outcrop -14
n outflow -14
n outlay 1
n outlet -11
n outlier -7
n outline -2
n outlook 13
n outrage 3
n outreach 2
n outset -13
n outsider -9
n outskirt -17
n overhaul -10
n overlap 5
n overlord -8
n overseer -15
n oversight 2
n overthrow -4
n overtime -8
n overture 11
n owner -9
n ownership 5
n oyster -11
n pace -10
n pack -7
n package -4
n packet -2
n pact 9
n paean 31
n page -3
n pageant 4
n pain 2
n paint 27
n painting -1
n pair -9
n pal -9
n pan 19
n pander -4
n panel -6
n panoply -14
n paper 1
n paperback -13
n parade -4
n paradox 18
n paragraph 6
n parallel -8
n parameter -2
n parent -14
n park -9
n parliament -12
n part -8; as obl -1; as root -1; chosen n of -2; n of -2; object NOUN -1; parsed n of -2; subject noun -1; tag NN -2
n participant -12
n participation 3
n partisan 7
n partner -13
n partnership -15
n party -14
n pass 4
n passage -2
n passenger -8
n passing 2
n passion 12
n pastor -14
n path -5
n pathway -7
n patience 13
n patient -10
n patina 7
n patriot -7
n pattern 4
n pause -8
n pavement -7
n pay -10
n payback -2
n payment -3
n payroll 2
n peace 8
n peak -9
n pediatrician -7
n peer -11
n penalty -2
n pension -9
n people -10
n percent -21
n percentage -16
n percentile 12
n perception 8
n perch -9
n performance 1
n perimeter -7
n period -8
n permission 17
n peroration 17
n perpetrator -4
n person -15
n persona 13
n personnel -14
n perspective 13
n petition 14
n phalanx -9
n pharmaceutical -21
n phase -12
n philosophy 19
n phone -2
n photo -13
n photograph -13
n pick 2
n picture -4
n piece -6; object NOUN 2; tag NN 2
n pile -2
n pill -8
n pillar 7
n pinch 3
n pioneer -3
n pipeline 4
n pitch 6
n pitchman -13
n pitfall 1
n pivot -5
n pizzazz 12
n place -10
n plain -15
n plaintiff -8
n plan 8; as nmod 1; as nsubj 1; as obl 1; chosen n for -1; chosen n to 2; n for -1; n to 2; object NOUN -1; object VERB 2; parsed n for -1; parsed n to 2; subject name -4; subject none 1; subject noun 1; subject person 3; tag NN 1
n plane -6
n plank 6
n planner -8
n planning 12
n plant -9
n plate -6
n platform -6
n plaudit 21
n play 3
n player -9
n playwright -4
n plaza -9
n plea 9
n pledge 5; chosen n to 2; n to 2; object VERB 2; parsed n to 2; tag NN 1
n plenty -2; as obj 1; chosen n of 1; n of 1; object NOUN 1; parsed n of 1; tag NN 1
n plight 8
n plot 5
n plug -1
n plumbing -1
n plunge 9
n plurality -2
n pocket -5
n point 6; as conj 1; as obj 1; as obl 1; as root -1; chosen n of -1; chosen n to np 2; n of -1; n to np 2; object NOUN 3; object PROPN -1; parsed n of -1; parsed n to np 2; subject none 1; subject person 1; tag NN -1; tag NNS 3
n pol -10
n policy 6; object NOUN -1; object PROPN 1; subject it -1; subject name 1; subject none -1; tag NNS -1
n politician -13
n politics -4
n poll -1; tag NN -1
n pollster -9
n pool -9
n pope -15
n popularity -7
n population -9
n populist 8
n port -13
n portfolio -5
n portion -7
n portrait 9
n portrayal 19
n pose -2
n position 0; as obj 1; as root -1; chosen n on 3; n on 3; object NOUN 2; parsed n on 3; subject noun 2; tag NN -1; tag NNS 2
n positive 6
n possession 5
n possibility 6; chosen n that -1; n that -1; object VERB -1; parsed n that -1; subject none -1; tag NN -1
n post -1
n poster 3
n posting 7
n postponement -6
n posture 6
n pot 3
n potential -5
n potshot 10
n pound -14
n poverty 10
n powder -11
n power -6
n powerhouse -8
n practice 6
n pragmatism 12
n pragmatist -9
n praise 31
n prayer 8
n precariousness -7
n precedent 4
n precinct -17
n precursor -4
n predecessor -6
n prediction 13
n predictor -5
n preference 13
n pregnancy 10
n prelude -6
n premiere -1
n premise 11
n premium -8
n prep 19
n preparation 6
n preparedness 3
n preposition 0; chosen n about 5; chosen n across -1; chosen n after -2; chosen n against 5; chosen n around 1; chosen n as -2; chosen n before -1; chosen n behind 1; chosen n between -1; chosen n during -2; chosen n for 3; chosen n in -5; chosen n including -3; chosen n into 1; chosen n like -2; chosen n of -1; chosen n on 3; chosen n since -1; chosen n such -1; chosen n than -2; chosen n to np 1; chosen n toward 4; chosen n under -1; form bare noun -5; form noun 1; parsed n preposition -5; subject it -3; subject none -3; subject noun 1
n prescription 4
n presence 3; object NOUN -1; tag NN 1
n present -6
n presentation 6
n presidency -7
n president -19
n press 4
n pressure -8; as obj -1; chosen n to 1; n to 1; parsed n to 1; subject name -1; subject none 1
n pretext 13
n prevention 4
n preview 19; chosen n of 1; n of 1; parsed n of 1; tag NN 1
n price -9
n primary -7
n principle 9
n print -1
n priority 3
n prison -6
n prisoner -10
n privatization 1
n privilege -7
n prize -11
n probation -6
n probe 4
n problem 5; object NOUN -1; tag NN -1
n procedure 5
n proceeds -5
n process 7
n producer -1
n product -6
n production 5
n profession -5
n professional -8
n professor -9
n proficiency -6
n profile 1
n profit -5
n program 7
n progress -9
n progressive -6
n prohibition 7
n project 3
n projection 10
n proliferation -11
n promise 18; chosen n of -1; n of -1; object NOUN -1; parsed n of -1; subject it -1
n promotion 13
n pronouncement 19
n proof 5
n propensity 9
n property -2
n prophet -9
n proponent 10; chosen n of 2; n of 2; object NOUN 2; parsed n of 2
n proportion -10
n proposal 25; as obj 1; as obl -1; object NOUN 1; subject none 1; tag NN 1
n proposition 18
n prosecution 6
n prosecutor -16
n protection 10
n protector 12
n protest 22; object NOUN 2; subject noun 1; tag NN 1
n protester -8
n province -13
n provision 7
n provocateur -14
n psychology 6
n public -11
n publication -1
n publicity 16
n publisher -12
n pullout 6
n pulpit -11
n pulse -10
n punch 6
n punishment 1
n purity 9
n purpose 11
n pursuit 1
n purveyor -9
n push 3; chosen n for 1; n for 1; object NOUN 1; parsed n for 1
n pyramid -3
n q 1
n qualification -6
n quality -3
n qualm 6
n quantity -10
n quarantine 4
n quarter -21
n quartet -12
n quest 8
n question 4; as nmod -1; as obj 1; as obl -2; chosen n about -1; chosen n clause 1; n about -1; n clause 1; object NOUN -2; object PROPN 1; object VERB 2; parsed n about -1; parsed n clause 1; subject none -2; subject noun 1
n quintet 4
n quip 20
n quiver 1
n quote 1
n race -8; tag NN -1
n radar -5
n radical -10
n radio 3
n raft -6
n railing 5
n rain -10
n raise -6
n raiser -9
n rally -6; as obl 1; object NOUN 1; tag NN 1
n range -4
n rank -9
n ranking 11
n rant 25
n rape -4
n rarity -5
n rash -10
n rate -11
n rating 9; object NOUN -1; tag NN -1
n rationale 10
n reach -4
n reaction -7
n read -5
n reader -9
n readiness 9
n reality 3
n realization 12
n rear -14
n reason 6; as nsubj -1; as obj 3; chosen n for 1; n for 1; object NOUN 1; parsed n for 1; subject none -2; tag NN 1; tag NNS -1
n reassurance 10
n rebate -7
n rebel -3
n rebellion 4
n rebuke 15
n rebuttal 11
n recall 6
n receipt 9
n receptacle -8
n reception 5
n recession 6
n recipe 16
n recipient -6
n reckoning 9
n recognition 7
n recommendation 23; object NOUN -1
n reconciliation 8
n record 1; as obj -1; object NOUN 1; subject name 1; tag NN 1
n recording -2
n recount -3
n recovery -7
n redefinition 16
n reduction -5
n reelection -3
n reference 17; chosen n to np 2; n to np 2; object NOUN 1; parsed n to np 2; subject none -1; tag NN 1
n refiner -17
n reflection 1
n reform -7
n refrain 21
n refuge -9
n refugee -9
n refusal 11; chosen n to -1; n to -1; object VERB -1; parsed n to -1; tag NN -1
n refutation 9
n regard 13
n regime -6
n region -15
n registration 2
n regret 12
n regulation 11
n reinforcement 15
n reinstatement 4
n reintroduction 14
n rejection 13; chosen n of 2; n of 2; object NOUN 3; parsed n of 2; tag NN 2
n relation -10
n relationship -6; chosen n with -1; n with -1; parsed n with -1; tag NN -1
n relative -11
n release 0; chosen n of 1; n of 1; object NOUN 1; parsed n of 1; subject name 2; subject noun -1; tag NN 1
n reliance 9
n relic -7
n relief 5
n relish 11
n reluctance 4
n remainder -10
n remark 18; as obl -1; subject it -1; tag NNS -1
n remedy -14
n remembrance 12
n reminder 6; subject noun -1; tag NN -2
n remnant -8
n removal -2
n rendezvous -4
n renewal -5
n renovation -5
n rent -9
n rental -1
n reorganization -2
n repatriation 4
n repayment 2
n repeal -5
n repeat -8
n replacement -5
n replay -4
n reply 20
n report 10; chosen n on 1; n on 1; object NOUN -1; object PROPN 1; parsed n on 1; subject none -1; subject noun 1; tag NN 1; tag NNS -1
n reporter -9
n reporting 9
n representative -8
n reprieve 5
n reprint 1
n reproach 14
n repudiation 11
n reputation 9; as obj -1; object NOUN 1
n request 11; as obj -2; as obl 1; chosen n to -1; n to -1; object VERB -1; parsed n to -1; subject name -1; subject none 1; tag NN 1; tag NNS -2
n requirement -4
n research -2
n resemblance -7
n resentment 4
n reservation -5
n reserve 1
n residence -12
n resident -8
n resignation 16
n resolution 7
n resolve 8
n resonance -8
n resort -7
n resource -3
n respect 17; as obj 1; chosen n for 3; n for 3; parsed n for 3; tag NN 3
n respondent -9
n responder -8
n response 6; as nmod 1; as nsubj 1; as obj 2; chosen n to np 3; n to np 3; object PROPN 2; object VERB 1; parsed n to np 3; subject name 1; subject none -1; subject noun 1; subject person 2; tag NN 2
n responsibility 3; as obj 1; chosen n for 1; n for 1; object NOUN 1; parsed n for 1
n rest -7
n restaurant -7
n restoration -3
n restraint 11
n restriction 4
n result -6
n resurgence -9
n retailer -9
n retainer -8
n retaliation 2
n retention 14
n rethink 25
n retiree -9
n return 5
n revelation 14
n revenge 2
n reverse -4
n review 10; tag NN 1
n reviewer -8
n revival -10
n revolution -4
n reward -1
n rhetoric 14; object NOUN -1; subject none 2
n ride -8
n riding 7
n riff -1
n rift -9
n right -10
n ring 2
n rink -7
n riposte 16
n rise -10
n risk -13
n ritual 5
n rival -10
n rivalry 5
n river -16
n road -8
n roast -5
n rock -11
n rocket -6
n role -3; object NOUN -1; tag NN -1
n romp -6
n room -8
n root -10
n roster 3
n round -1; chosen n of 1; n of 1; object NOUN 1; parsed n of 1; subject name 1; tag NN 1
n roundtable 3
n roundup 3
n rout -14
n route -17
n row -9
n rule 7; as obj -1; object NOUN 1; subject none 1; tag NNS 1
n ruling 23; object NOUN 2
n rumbling -3
n rumor 11
n run 11; object NOUN -1; tag NN -1
n runner -1; object NOUN 1; subject none 2; tag NN 1
n running 1
n runoff -12
n rush -6
n sacrifice 4
n saint 6
n sake -1
n salary -9
n sale 2
n salmon -9
n salute 20
n salve -17
n sample 2
n sanction 12; as obj -1; tag NNS -1
n sander -1
n satirist -8
n saving 6
n savior 1
n saying 18
n scale -13
n scandal 5
n scapegoat -11
n scenario 3
n scene -4
n schedule 5
n scholar -10
n scholarship -3
n school -12
n schoolteacher -8
n science 6
n scientist -8
n scion -11
n score 7
n scorecard 9
n scourge -5
n scramble -3
n screen -4
n scrub -2
n scrutiny 0; tag NN -1
n seal -4
n search 6; object NOUN 1; subject noun 1
n season -8
n seat -12
n second -8
n secret 11
n secretary -18; tag NN -1
n section -5
n sector -6
n security 7
n seed -12
n seeker -7
n segment -16
n segregation -8
n seizure -2
n selection 5
n seller -9
n semblance -3
n seminar -8
n senator -6; chosen n to 1; n to 1; object VERB 1; parsed n to 1; subject none 1; subject person -1; tag NNS 1
n sense 10; object NOUN -1; subject none -1; tag NN -1
n sensibility 14
n sensitivity 15
n sentence -2
n sentiment 18
n separation -2
n series -14
n seriousness 7
n servant -13
n server -10
n service 1
n session -1
n set -2; subject none 1; tag NN 1
n setback -7
n settlement -6
n shade 3
n shadow -2
n shame 8
n shape -1
n shareholder -9
n share 0; chosen n of -1; n of -1; object NOUN -1; parsed n of -1; tag NN -1
n sheet -5
n shelf -5
n shell -4
n sheriff 11
n shield -2
n shift -9
n shine 6
n ship -7
n shirt -3
n shock 4
n shooting 5
n shop -10
n shortage -2
n shortcoming -8
n shot 5; as obj 2; chosen n at 1; n at 1; object PROPN 1; parsed n at 1; subject name 2
n shout 19
n show 3; object NOUN -1; tag NN -1
n showdown 15
n showing 7
n shrug 6
n shudder 2
n shutdown -6
n shutter -3
n side -14
n sidewalk -8
n sight 11
n sign 4; as obj 1; chosen n of 1; n of 1; parsed n of 1; subject none -1; subject noun 1; tag NN -1; tag NNS 1
n signal 5
n signature 1
n significance -2
n signing 8
n silence 11
n similarity -7
n simulation 4
n sister -11
n sisterhood -10
n site -7
n situation 5
n sixth -4
n skepticism 17
n skill 5
n sky -17
n skyscraper -7
n slander 22
n slap -4
n slate -4
n slaughter -8
n sleeper -8
n sleight 10
n slip 1
n slogan 17
n slot -1
n slum -17
n smattering -2
n snag -5
n snapshot -13
n sniper -10
n socialism 11
n socialist -10
n society -13
n software 8
n soiree -17
n soldier -19
n solidarity -6
n son -14
n song 14
n sort -8
n sorting -2
n soul -11
n sound 6
n source -5
n sow -12
n space -6
n span -8
n spat 7
n spate -12
n speaker -9
n specialist -10
n specific -4
n speck -2
n spectacle 5
n specter 11
n speculation 8
n speech 11; as nmod 1; as obl -2; chosen n at -1; chosen n to np -1; n at -1; n to np -1; object NOUN -1; object PROPN -2; parsed n at -1; parsed n to np -1; subject it -1; subject name -2; subject none -1; subject noun 1; subject person 1; tag NN -1; tag NNS -1
n speechmaking 13
n speechwriter -4
n speed -9
n spender -3
n spending 1
n sphere -2
n spiel 10
n spike -7
n spirit 1
n spite -1
n splash -2
n split 2
n spoiler -4
n spoke -4
n spokesman 2
n spokesperson 5
n spokeswoman 3
n sponsor 5
n sponsorship 10
n spot -11
n spotlight 3
n spouse -13
n spread -10
n spree -2
n spring -8
n springboard -5
n sprint -5
n spur 6
n spy -13
n squabble 17
n stability -5
n stable -7
n stadium -5
n staff -12
n staffer -15
n stage -5
n stake 4; object NOUN 1; tag NN 1
n stalwart 11
n stamp -1
n stance 10; as obl -2; chosen n on -1; n on -1; object NOUN 2; parsed n on -1; subject it -2; tag NN 1
n stand -4
n standard 5
n standby -6
n standing 6
n staple -5
n star -13
n start -8
n state -13; as obl -1; chosen n of -1; n of -1; object PROPN -1; object VERB 1; parsed n of -1; subject it -1; subject none 1; tag NN -1; tag NNS 1
n statement 17; as obj 1; as obl -1; chosen n about -1; n about -1; parsed n about -1; subject it -4; subject name 1; subject none 1; tag NN -2; tag NNS 1
n station -6
n statistic -4
n stature 11
n status 5
n stay 5
n steam -9
n step -6
n steppe -16
n stereotype 9
n stethoscope -4
n steward -9
n sticker -2
n stickiness 2
n stimulus -1
n sting -5
n stir 6
n stock -3
n stomp 22
n stop -1
n stopover -9
n store -8
n storm -8
n story 14; chosen n about -1; chosen n of 2; n about -1; n of 2; object NOUN 1; parsed n about -1; parsed n of 2; subject none 1; subject noun -2; subject person 3; tag NN 1
n stranger -9
n strategist -9
n strategy 7; as obj -1; object NOUN -1
n streak -8
n stream -13
n street -8
n strength -2
n stretch -5
n strife 1
n strike 11
n string -7
n stroke -2
n stroll -7
n stronghold -6
n structure -2
n struggle -1
n student -9
n study -4
n stumble -3
n subject 3
n subpoena 8
n subset -5
n subsidy -12
n substance -9
n suburb -17
n successor -6
n sucker -10
n suggestion 22; object NOUN 2; subject none 2
n suicide -7
n suit -1
n summary 16
n summation 9
n summer -8
n summit -6
n superdelegate -1; tag NNS -1
n supplement -4
n supply -10
n support 12; as nmod 2; as nsubj -2; as obj -1; as obl 2; chosen n of 2; n of 2; object PROPN 4; parsed n of 2; subject name -1; subject none 3; subject noun 1; subject person -1; tag NN 2
n supporter 7; as nmod 1; as nsubj 1; as obj -2; as obl -1; chosen n of 3; n of 3; object NOUN -1; object PROPN 3; object VERB -1; parsed n of 3; subject it -1; subject name 3; subject none 1; subject person -1; tag NN 5; tag NNS -4
n surface -11
n surge -11
n surplus -3
n surprise 5
n surrender 20
n surrogate -12
n surtax -9
n surveillance -3
n survey 3
n survivor -9
n suspect -8
n suspension -9
n swamp -14
n swarm -13
n swath -11
n sway -6
n sweep -2
n swing 1
n swipe 9
n swirl -3
n switch -6
n swoon -12
n sword -4
n syllabus 10
n symbol 3
n sympathizer -2
n sympathy 9
n system -5
n table -11
n tabloid 9
n tabulation 8
n tactic 5
n take -1
n takeaway -4
n takedown 7
n takeover 3
n taker -9
n tale 19
n talk 5; chosen n about -1; n about -1; object NOUN -1; parsed n about -1; subject none -1; tag NN -1
n tally 19
n tap -3
n tape -5
n taping -3
n target -5; chosen n of -1; n of -1; object NOUN -1; parsed n of -1; tag NNS -1
n tariff -9
n tarmac -5
n tax -9
n taxi -10
n teacher -8
n team -9
n tear -7
n tech -13
n technician -16
n technique 3
n technology 3
n teenager -8
n telephone -1
n television 7
n tell 1
n temperament 13
n temperature 10
n temple -7
n temptation 4
n ten -21
n tendency 9; tag NN -1
n tendon -7
n tenet 24
n tenor 9
n tension 6
n tent -6
n tenth -21
n tenure -10
n term 2; as obl -1; chosen n of -1; n of -1; object NOUN -1; parsed n of -1; tag NNS -1
n territory -10
n terrorism -1
n terrorist -8
n test 3; tag NN -1
n testimony 16
n text 10
n textile -5
n thanks 11; as obj -1; chosen n to np -1; n to np -1; object NOUN -1; parsed n to np -1; tag NN -1
n that 0; chosen n that -1; form bare noun -2; form noun 1; parsed n that -1; subject it -1; subject noun -1; subject person 1
n theater -2
n theft 1
n theme 14
n theorist -9
n theory 11
n thick -16
n thing 3; as obj -1; subject none 1
n think 9
n third -9
n thorn -4
n thought 14
n thousand -22
n thread -6
n threat -7
n threshold -8
n thriller 6
n throat -6
n throe -5
n throng -16
n thumb 15
n ticket 8
n tide -8
n tie -2; tag NNS -1
n tier -4
n tightening -1
n time -9; as obj -1; chosen n to -1; n to -1; object VERB -1; parsed n to -1; tag NN -1
n timeline 3
n timing 1
n tip -2
n tirade 34
n tissue -6
n titan -5
n title 7
n toilet -7
n tolerance 4
n toll -7
n ton -14
n tone 10; as obj -1; object NOUN -1
n tool 1
n top -15
n topic 13; as obl -1; object PROPN 1; subject noun -1; tag NN -1; tag NNS 1
n torrent -12
n total -7
n touch 3
n toughness 1
n tour -9
n tourist -8
n tournament -7
n town -17
n toy -6
n to 0; form bare noun -1; form noun 1; subject it 1; subject name -1; subject none 1; subject noun -3; subject person 1
n track -13
n tracking -5
n traction -6
n trade 5
n trademark -5
n trading 9
n tradition 8
n traditionalist -9
n tragedy -3
n trail -13
n trailer -2
n train -6
n training 8
n trajectory -12
n transaction 4
n transcript 4
n transformation -10
n transition -8
n trap -2
n trapping -2
n travail -8
n travel -7
n traveler -8
n treasurer -8
n treatment 2; chosen n of 1; n of 1; parsed n of 1; tag NN 1
n treaty 9
n tree -10
n trend -17
n tribunal -15
n tribute 22
n trick 2
n trickle -14
n trillion -16
n trio -5
n trip -10
n triumph -3
n triumvirate -15
n troop -11
n trove -2
n truck -10
n trust 5
n trustee -9
n trustworthiness 10
n truth 5
n tsunami -11
n tugboat -8
n tuition -6
n tune 13
n turmoil 2
n turn -4; tag NN -1
n turnoff -3
n turnout -11
n tweet 6; object NOUN 1
n twilight -9
n type -10
n ultraconservative -9
n undercurrent 8
n underdog -11
n undergraduate -9
n undersecretary -19
n understanding 16
n unhappiness 10
n unification -5
n union -12
n uniqueness 9
n unit -9
n unpredictability -3
n unreliability 9
n unrest 3
n unwillingness 21; tag NN 1
n update 12
n upland -15
n upset 8
n upshot -12
n uptick 4
n upturn -9
n urgency 3
n urging 16
n use -1; chosen n of -1; n of -1; object NOUN -1; parsed n of -1; subject it -1; tag NN -1
n user -8
n vacation -5
n vacuum 9
n vagary -12
n vagueness -6
n validity -6
n valuation 11
n value -3
n vanguard -8
n variation -5
n variety -4
n veil -4
n vein 1
n venue -17
n verge -5
n vernacular 11
n version 0; chosen n of -1; n of -1; object NOUN -1; parsed n of -1; tag NN -1
n vestige 8
n vet -9
n veteran -16
n victim -10
n victor -7
n victory -10
n video 5; as obj 1; chosen n of -1; n of -1; object NOUN 1; parsed n of -1; tag NN 1
n view 13; as nsubj -1; as obl 1; chosen n on -1; n on -1; object NOUN 4; object PROPN -2; parsed n on -1; subject it 2; subject noun -3; subject person -1; tag NN 1; tag NNS 1
n viewer -7
n vigor -1
n village -15
n villain -1
n violation 3
n violence 2
n virtue -1
n virus -10
n vision 14; as obj 1; tag NN 1
n visionary -8
n visit -5
n visitor -8
n voice 12; object NOUN 1; tag NN 1
n volatility 6
n volume -7
n volunteer -17
n vote 7; as obj 3; chosen n for 2; chosen n in 1; chosen n on -1; chosen n to -1; n for 2; n in 1; n on -1; n to -1; object NOUN 1; object PROPN -1; object VERB -1; parsed n for 2; parsed n in 1; parsed n on -1; parsed n to -1; subject name -2; subject noun 3; subject person -1; tag NNS 1
n voter -6; as obj 1; as obl -1; object NOUN 1; subject name -1; subject person 1
n voting 9
n vow 19
n vulnerability 9
n wage -9
n wait -3
n waitress -15
n wake -12
n walk -1
n wall -8
n wallet -6
n war 2; tag NN -1
n warehouse -6
n warfare 3
n wariness 21
n warming -12
n warmth 11
n warning 22; object NOUN 1
n wash 18
n waste 1
n watcher -4
n water -9
n wave -10
n way -2; as obj 1; as obl -1; chosen n to -1; n to -1; object NOUN -1; object PROPN 1; object VERB -2; parsed n to -1; subject name 1; subject none -1; subject noun -1; tag NNS -1
n weakness 1
n wealth 3
n weapon -3
n wedge -6
n week -10
n weekend -8
n weight 5
n west -4
n whack 6
n whiff -9
n whisker -10
n whisper 15
n whispering 3
n white -4
n wh 0; chosen n wh 1; form bare noun 1; parsed n wh 1; subject none 1
n wife -18
n will 13
n willingness 15
n win -10
n wind -11
n window -6
n wing -9
n winner -9
n winter -8
n wisdom 9
n wish 16
n woe 5
n woman -12
n word 10; as obj 3; chosen n for 1; chosen n of -1; n for 1; n of -1; object PROPN 1; parsed n for 1; parsed n of -1; subject name 3; subject noun 1; tag NNS 2
n wording 14
n work -5; tag NN -1
n worker -13
n working -6
n workload 5
n world -8
n worry -1; as obj -1
n worth -10
n wrench 1
n writer -5
n writing 8
n xenophobia 10
n year -6; as obl 1; chosen n of -1; n of -1; object NOUN 1; parsed n of -1; subject person 2; tag NNS 1
n yield -2
n youth -8
n zero -6
n zone -15
np that 0; chosen adverbial -1; chosen ing 1; chosen np that 1; form auxiliary 1; form finite 2; form participle -1; form past participle 1; form to -2; parsed clause -1; parsed np 1; parsed that 1; subject it -3; subject name 3; subject none -1; subject person 1
np to 0; chosen np to 2; chosen to -2; form auxiliary -1; form participle -1; form passive -1; form past participle 2; form progressive -2; form to 2; parsed clause -1; parsed none -1; parsed np to 1; parsed predicate -1; parsed to 2; subject it -2; subject name 2; subject none -1; subject noun 1
np 0; chosen adverbial -2; chosen at 3; chosen clause -1; chosen for 1; chosen in -2; chosen ing 1; chosen np -2; chosen on -1; chosen predicate 3; chosen to np -2; chosen wh 2; chosen with 2; form auxiliary 1; form finite -1; form participle -1; form passive -3; form past participle 6; form progressive -1; form to -1; parsed adverbial -2; parsed clause 4; parsed none -1; parsed np 2; parsed np to 3; parsed predicate 2; parsed preposition -6; parsed that 2; parsed wh -4; subject it 1; subject none -1
object ADJ 1; np 2
object NOUN 1; a preposition -1; by 1; preposition -2
object NUM 0; clause 1; mark -1; n preposition -1; np 3; np to 2; preposition -2
object PROPN -1; a preposition 2; by -4; clause 2; colon -1; mark -4; n preposition 1; other 1; to 1; verb -2; wh 1
object SYM 1; np 1; other 1; preposition -1
object VERB -1
object X -2
object a -2; np 1
object abandon 1
object ability -1; np to -1
object able -2; clause -1; that 1
object abortion -1
object abuse 2
object accept 2; clause -1; that 1
object access -2; np -2
object accord 1
object account 0; n preposition 1
object accusation 2; np 2
object achieve -1
object achievement 0; np 1
object act -1
object action 1; n preposition 1; np 1
object activist -1
object ad 5; n preposition 1; np 2; preposition 2
object add -1; mark -2; preposition -1
object address 2; n preposition -1; np -1; to 3
object administration 1; np 1
object admit -2
object adult -1
object advantage -3; np -2
object adversary -1
object advertise -1
object advertising -1
object advice 5; np 3
object advise 1
object adviser -4; np -3
object advocate 2
object affair -1
object afternoon -3; np -2
object age -1; n preposition -1
object agency 1
object agenda -1; np -1; np that -1; preposition 2
object agent -1
object ago -1; np -1
object agreement 4; n preposition 2; np 2
object ahead -1; np -1
object aid -1
object aide 1
object aim 1
object airport -1
object airstrike 1
object air 0; preposition -1
object all 1; n preposition 1; np 1
object allegation 4; np 3
object allegiance 2; np 2
object alliance -1
object ally 0; np 1
object alternative -1
object ambassador -1
object amendment 2
object american -1
object amount 2; np 2
object analyst -2
object anger -2
object angry 2
object announce 1
object announcement 1; preposition -1
object anonymity 0; n preposition -1
object another -1
object answer 6; np 4; preposition 1; to 2
object anxiety 1; np 1
object anyone 1; a preposition 1
object anything -1; np -2
object any 0; np 2
object ap -1
object apology 4; np 3
object appeal -2; np -2
object appear -2
object appearance 1
object applause -1
object appointment 1; np 1
object approach -2
object approval 1; np 3
object area -1; np 1; preposition -2
object argument 7; np 5
object arm -3; np -2
object army -2
object array 1
object arrest 2
object article 2; np 3; preposition 1
object as -2; n preposition -1
object ask 0; clause 1; wh -2
object aspect 3
object assault 2; n preposition -1
object assessment 3; np 2
object asset 0; np -1
object assist -1
object asylum 3
object attack 5; a preposition -1; n preposition 2; np 2
object attempt -2; np to -1; preposition 1
object attendee 1
object attention 3; np 6
object attitude 2
object attorney -1
object attract -1; to -1
object attribute 1
object audience -1; n preposition 1; np -2
object available -1
object average -1
object avoid -1
object award -2
object aware -1
object back 3; np 1; preposition 2; that 1
object backer -1
object backing -1; np -1
object backlash -1
object bad -2; np -1
object ballot -4; np -3
object ban 1; np 2; preposition 1; to -3
object bank -1; n preposition -1; np -1; preposition 1
object banker -1
object bar -2
object bargain -1
object base -2; np -1; preposition -1
object battle -1; preposition -1
object bearer -2
object become -1; that -1; to -1
object begin 1; a to -1; that 1
object behalf 0; n preposition -1; preposition -1
object behavior -2
object belief -1
object believe 3; clause 1; wh 2
object bench 1
object benefit -2; np -1
object betray 1
object be 0; a clause -1; clause -2; mark 1; n clause 1; that 1
object bias 3
object bid 1; np -1
object big 1
object bill 5; n preposition 2; np 5; preposition -3
object billionaire 3; n preposition 1; np 1
object birth -1
object blame 5
object block 0; to -1
object blow -2
object board 0; preposition -1
object body -1
object bolster -3
object bomb 1
object bombing 1
object book -1; n preposition 1; np -1; preposition -1
object boost -2
object border -1; n preposition 1; np -1; preposition -1
object boss -1
object boycott 2
object brand -1
object breach 1
object break -3; np -1
object breakfast -1
object bridge -2
object briefing -1
object bring 3; preposition 2; that -2; to 2
object broadcast 1
object brother 2
object build -3; ing -1; to -1
object business -2; n preposition -1; np 1
object businessman 3; np 1
object buy -2; to -2
object calculation -1
object calendar 1
object call 3; a to -1; ing 2; n preposition -1; np -2; preposition 3; to 2
object camera -3; preposition -2
object camp -1
object campaign -1; a preposition 1; ing -2; n preposition -1; np 1; np to 1
object campaigning 3
object candidacy 2; np -1; preposition 2
object candidate 2; n preposition 2; np -2; np to -1; preposition 3
object card -2; np -1
object care 1; np 1
object career 0; np -1
object careless 1
object carry 1
object case 5; n preposition 1; np 3; np that 3; preposition -2
object cash -1
object casino -1
object catch 1
object caucus -2; n preposition -1; np -1; preposition -1
object cause 2; n preposition -1; np 2
object celebration -1
object celebrity -1
object cell -1
object center -1
object century -1
object chairman 1; np 1; preposition -1
object chairwoman -1
object chair 0; preposition 1
object challenge 3; np 3; preposition 1
object challenger 2
object champion 2
object chance 1; n preposition 1; np -1; np to 1
object change 0; n preposition 3; n to 1; np 1; that -1; to -1
object chant 3
object character 1; n preposition 1
object charge 2; n preposition 1; np 1
object check -2
object cheer -4; preposition -1
object chief -1; np -1
object child 0; n preposition -1; np 1
object choice 1; np -1; preposition 2
object choose 1
object church -1
object circumstance -1
object cite -2; mark -1
object citizenship -1
object citizen 0; np -1
object city -1; np -1
object claim 1; np 1
object clash 1
object class 1; n preposition 1; np -1
object classified -2; verb -1
object clear -1; np 2
object client 1
object clinch -2
object clinic 1
object clip -1
object close -3; n to -1
object closer -1; np -1
object club 0; n preposition -1
object coal -1
object coalition -1
object code -1
object collapse -1
object colleague -2; np -2
object college 0; n preposition 1
object column -2; np -1; preposition -1
object combat 2
object come 1; a clause -1; a to -1; clause 1; preposition 1; that 2; wh 1
object comeback 0; np -1
object commander 1
object comment 5; n preposition -1; np 3; preposition 1; to 2
object commentary 1
object commit 2
object commitment 2
object committee -1; np 1; preposition -1
object communication -1
object community -2; n preposition -1
object company -2; n preposition -1; np -3; np to 1
object compare 1
object comparison -1
object compel 1
object competition -1; np -1
object complaint 0; np 2
object compound -1
object compromise 2
object computer -1
object concern 3; n preposition 3; np -1; np that 1; preposition -1
object conclude 2
object conclusion 0; preposition -1
object condemn 1
object condition -2; preposition -1
object conduct -1
object conference -4; np -3; preposition -1
object confidence 1; np -1
object confident 3
object confirm 2
object conflict -1
object confront 1
object connection 2; np 3
object conscience 3
object consensus 2; np 1
object consequence 2
object conservative 0; np -1; preposition 1
object consider 2
object constituency 1
object constitution -1
object contender 0; np 1
object contention 1
object content 0; np 1
object contest -3; a preposition 1; n preposition -1; np -3; preposition -1
object continue 1; to 2
object contradict 3
object contrast 4; np 2; preposition -1
object contribution -1; n preposition -1; np -2
object contributor -1
object control 0; n preposition 3; np -3
object controversy 4; n preposition 3; preposition 1
object convention -1; clause -1; np -1; preposition -1
object conversation 0; np -2
object convince 4
object cooperation -1
object coordinate 1
object core -1
object corporation -1
object correspondence 1
object cost -1; np -2
object counsel 1
object counter 3
object country 0; n preposition -1; np -1
object county -1
object count 0; preposition 1
object couple -1
object course 2; n preposition -1; np 1
object court 0; n preposition -1; np -1; preposition -1
object cover -1
object coverage 1; n preposition -1; np 1
object crack -1; np -1
object create 2; n to 2; to -1
object creation 1
object credential 0; np -2
object credibility -1; np -1
object credit 3; np 2
object crisis 0; np 1; preposition -1
object critic 1; np 1
object critical -1
object criticism 5; a preposition -1; n preposition 1; np 4; preposition 1
object criticize 3; preposition 2
object critique 3; np 3
object crowd -4; np -2
object crush -2
object culture 1; np 1
object curb -1
object cure -1
object customer 1
object cut -1
object cycle -1
object damage 2; np 3
object danger 1
object database 1
object datum -2; preposition -1
object daughter 0; np -1
object day -2; mark -2; n preposition -1; np 1; preposition -2
object deadline -1
object deal 3; clause 1; n preposition 1; np 1; np to -1; preposition 2
object death 0; np 1; preposition -1
object debate 1; a preposition -1; clause -1; n preposition -3; np 3; preposition 2
object debt -1; np -1
object decade -2; preposition -1
object decide 2
object decision 1; n preposition -1; np -2; np to 1; preposition 3
object declare 2
object decline -2
object defeat 1; a to -2
object defend 2; n to 1; to 1
object defense 4; np 4
object deficit -2
object define 3
object degree 2; n preposition 1
object delegate -3; clause -1; n preposition 1; np -4; np to 1
object delegation -1
object deliver 0; to -1
object demand 0; preposition -1
object democracy -1; n preposition 1
object demonstrate 1; to 2
object demonstration 1
object deny 2
object depend 1
object deploy 1
object deport -1
object deportation 1; np -1
object describe 4
object description 2; np 2
object deserve 1
object desire 2
object detect -1
object deter -1
object determination -1
object determine -1
object develop -1
object development -4; n preposition -1
object difference 0; np -1
object different 1
object digit -1
object diminish 1
object dinner 1
object diplomat -1
object director -2; np -1
object disavow 1
object disclosure -1
object discourse 1
object discrimination -1; np -1
object discuss -1; to 1
object discussion 2; np 2; preposition 1
object dismantle -1
object dismiss 1
object display -1
object dispute 1
object distance -2; np -1
object distinction 3; np 3
object district -1; np -1
object diversity 1; n preposition 1
object divide -2; np -1
object division -1; np -2
object do -2; a clause -1; a to 1; clause 1; mark 3; n clause -1; n to -1; preposition -1; that 1; to 1; wh -2
object document -2; np -1
object dollar 2; n preposition 2; np 1; preposition -1
object domain 1
object dominance -1
object dominate -2
object donate -1
object donation 0; n preposition 1; np -1; preposition 1
object donor -1; n preposition -1
object doom -1
object door -2; np -2; preposition -1
object doubt 4
object down -1
object dozen 1
object draft 2
object draw -4; to -2
object dream 1
object drive -2
object drop 2
object duty 0; np 1
object each -1
object earlier 1; np 1
object earn -1
object earning 2
object easy 1
object economics 1; n preposition 1
object economist 1
object economy 0; a preposition -1; n preposition 1; preposition -1
object edge -2; np -1
object editorial 2
object effect -2; np -1
object effort 3; a preposition -2; np 2; np to -1; preposition 3
object election -1; a preposition -1; n preposition -1; np 1
object electorate 0; n preposition -1; np -1; preposition -1
object eliminate -1
object elite 3; n preposition 3
object email -2; np 1; preposition -2
object embrace 2
object emphasize 4
object employee -1; np -1
object encounter 1
object encourage 1
object end -2; np -1; to 1
object endorse 3; n to -1; to 2
object endorsement 2; n preposition -1
object enemy -1
object energy 0; n preposition 1
object enforcement -1
object enough -1
object ensure -1
object enter 1
object enthusiasm 1
object entrepreneur -1
object entry 1
object episode -1
object era -1; n preposition -1
object establishment 1
object estate -1
object estimate -1
object evangelical -1
object evening -2; np -1
object event -3; n preposition -1; np -1; preposition -2
object everyone 1; np -1
object everything -2; np -1
object evidence 4; np 1; np that 1
object example 7; n preposition 1; np 4
object exchange -2; np 1
object executive -4; np -3
object exercise -1
object exit 1
object expand 1; clause 1; n to -1
object expect 3
object expectation 4; np 3
object experience 3; n preposition -1; np 2
object expert -1; np -1
object explain 2; to 3
object explanation 1
object exploit 3
object exposure 1
object express 4
object extremist -1
object eye -3; np -1
object face -4; np -1; preposition -2; to -1
object facility -1
object fact 3; n preposition 1; np 1; np that -3; preposition 1
object factory -1
object failure 1
object fail 0; that 1
object faith 1; np -1
object fall 0; clause 1; preposition -2; that 1
object family 1; n preposition 1; np -1; preposition -1
object far 1
object father -2; np -3
object fault -1
object favor 4; n preposition 1; preposition 3
object fear -1; np -1; preposition 1
object feature -2
object fee -3; np -3
object feed 1
object feel 3; mark 1; that -2
object feeling 2; np 2
object fence -1
object field -1
object fight -1; n to -1; that -1
object fighter -1
object figure 2; np 1
object filibuster 1
object filing -1
object film 1
object finance -1; np -2
object find -3; mark 2; that -2
object finding 1
object finger 1
object finish -2
object firearm -1
object firewall -1
object fire 0; np 1; preposition -1
object firm -1; np -1; preposition -1
object first 1
object fit -1
object fix 1
object flag 0; np 1
object flight -1
object flood -1
object floor -1; preposition -1
object flow 1
object fly 1
object focus 5; np 3; that 1; to 1
object follow -1; to -1
object foot -1; np -1
object force 1; n preposition -1
object former -1
object fortune -1
object foundation 1
object free -2
object freedom 1
object friend -1
object friendship -1
object front -1; preposition -1
object frontrunner 1
object frustration 4; np 1
object fuel -2
object fun 2; np 2
object fund -1; np -1
object funding 0; np -2
object fundraise -2
object fundraiser -2; np -1
object fury -2
object future 0; np 1
object gaffe -1
object gain -2; np 1
object game -1
object gap -1; np -1
object gather -1
object gender 1
object get 1; a clause 1; a to 2; clause 1; mark 1; n to -2; np -1; to -1
object girl -2
object give -2; clause 1; np -1; to -1
object globalization 1; n preposition -1
object go -2; a to 1; colon -2; mark 4; np 1; preposition -1; that -1; to -2; verb 1
object goal 1; n preposition 1; np -2
object good 0; np -1
object government 0; a preposition 1; n preposition 2; np 1; preposition -1
object grab -1
object grant 1
object green -2
object ground 1; np 3; preposition -1
object group -3; by 1; n preposition -2; np 1; preposition -1
object grow -1; to -1
object growth 0; n preposition 1; np -1
object guard -2
object guest 1
object guideline -1
object guilty -1; np -2
object gun -1; np -1
object guy 1
object hack -1
object half -1; preposition -1
object hall 0; np -1
object halt -1
object hand -2; np -3
object handful -1; np -1
object handle 2
object happen 0; clause -1
object harm 1
object hate 2
object have 0; a clause -2; a that 2; mark 1; n clause -1; n to -1; np -1; preposition 1; that -1; to 1; verb -1; wh 1
object he 3; by 2
object head -4; np -2
object headline -1
object headquarters -1
object hear 2; a to 1; to -1
object hearing 0; np -1; preposition 1
object heart -1; preposition -1
object heat -2
object help 0; a to -1; clause 1; mark 1; n to -1; that -1; to -1
object her -1; np -1; preposition 1
object herself 1; np 1
object highlight 2
object hike 2
object him 1; n preposition 1; preposition 1
object himself -1; n preposition 2; np -2
object hire -1
object history 1; np -2; preposition 3
object hold -3
object home -1; np -3
object honest 1
object honor -1
object hope 2; np 1; preposition 1
object hopeful 3
object host 1; np -2; preposition 2
object hotel -1
object hour -2; np -1; preposition -1
object house -1; np -1; preposition -1
object how -2; preposition 1; wh -3
object hundred -1; np -1
object hurt -2
object husband 0; n preposition -1; np -1; preposition 1
object idea 5; n preposition 1; np that 1; preposition 2
object identify 2
object identity 0; np 1
object ignore 1
object illegal 1
object image 3; n preposition 2; np 2
object immigrant 4; preposition 2
object immigration 2; n preposition 3; np -1
object impact 0; np 1
object implication 2
object import -1
object importance 1; np 1
object important 1; clause -1
object impose 3
object impossible -2
object impression 3
object improve 1
object improvement 1
object incident 1; n preposition -1; np 2; preposition -1
object inclination 1; np to 2
object increase 0; ing -1; np 1
object independent 1
object industry -3; np -1
object inequality 2; np 1
object inflation -1
object influence -1
object information 2; np 3
object initiative -1; np -2
object inquiry -1
object insider 1
object insist 2
object instance 1; np 1
object insult 2
object insurance -1; np -1
object intend 1; clause 1
object interest 2; n preposition -1; np 3
object intervention 2
object interview 1; preposition -1
object introduce 1
object introduction -1
object invest -2
object investigate -1
object investigation -1; n preposition -1; np 1; preposition -1
object investment -1; np -1
object investor -2; np -1
object involved -2
object involvement 1
object ire -1
object issue 3; n preposition 2; np 2; np that 2; preposition 1
object it 1; by 1; n preposition 1
object itself -1; np -1
object job -2; np -3; preposition 3
object join -1
object joke 3; np 6
object journalist -1
object judge 1; np 1
object judgment -1; np -2
object justice 1; n preposition 3
object keep 1; n to -1; to 2
object kill -2; to -2
object killing 1
object kind 0; n preposition 2; preposition -1
object know 3; mark -2; that 1; to 2
object label -2
object lack 0; np -1
object land -1
object language 2; np 3
object large -1
object later 0; np -1
object laugh -2
object launch -2
object law 4; by 1; n preposition 1; np 1; preposition 1
object lawmaker 0; np 1
object lawsuit 0; np 1
object lawyer -1
object lead -2; np -3; preposition -2; that 2; to -1; verb 1
object leader -1; np -1; np to 2; preposition -3
object leadership -1; n preposition -1
object learn -1
object leave -2; np -2; preposition 3; to -1
object left -1
object legacy 0; np -1
object legislation -1; n preposition -1; preposition 1
object length 1; preposition 3
object lesson 3; np 2
object let -1; to -2
object letter 1; np 1; preposition 1
object level -2
object leverage -1
object liberal 2; np -1
object license -1
object lie -2
object life -4; n preposition -1; np -2
object light 3
object like -2; clause -1
object likely 1; clause 1; np 1; that 1
object limit -1; to -1
object line 0; n preposition 1; preposition 1
object link 3; np 1
object list 0; n preposition -1; np 1
object little -1; np -1
object lobbyist -1
object location 1
object look -1; mark 1; np 2; that -1; to 1; wh -1
object loophole 1
object lose 2; to -1
object loss -1
object lot -1; np -1
object low -1
object lower -1
object loyalty 1
object machine -1
object maintain -3
object majority -2; np -1; preposition -1
object make -2; clause 1; mark 1; n to -2; np -1; quote -1; wh 1
object maker -1
object manage -1
object manager -1; np -1; preposition -1
object many 0; by -1; np 1
object man 0; np 2
object march -1
object margin -4; by -1; np -2
object mark -2
object market -1; np -1
object marriage 1; n preposition 1
object mass 2
object massacre -1
object match -2
object matchup -1
object material 1; np 3; verb -1
object math 2; np -1
object matter -1; np -1
object mayor 0; preposition -1
object me 1; clause 1; np -1
object mean 1; np 1
object measure 1; np 1; np to -2
object medium 1; n preposition -1; np 1; preposition 1
object meeting -2; n preposition 1; preposition -2
object meet 0; clause 1; preposition -1; that 2; to -1
object member -3; n preposition -1; np -3
object memoir -1
object memory -1
object mention 3; np 5
object merger 2; np 2
object message 4; n preposition -1; np 6; np that 1; preposition -1
object microphone -2
object middle -1
object migrant 0; n preposition 1
object military -1
object million -2; np -1
object mind 0; np 2; preposition 1
object minister 1
object minute -3
object mix 1
object mock 2
object model 2
object moderate -1
object mogul 3; n preposition 2
object moment -2; preposition -2
object momentum -1; n preposition 1; np -1
object money -3; n preposition 1; np -3
object month -2; mark 1; n preposition -1; np -1; preposition -1
object more -1; preposition -1
object morning 0; np -2; preposition 2
object most -1; n preposition -1; np -1
object mother -1
object mount -1
object move -1; n to -1; np -1; preposition 3
object movement -2; n preposition -1; np -1; preposition 1
object movie -1
object much 0; np 1
object murder -1
object muslim 1
object name 1; n preposition -1; np 1; to 1
object narrative 1
object narrow 1
object nation -1; n preposition -1; np -2
object necessary 2
object need 0; clause -2; np to -1; preposition 3; that 1
object negotiate -3
object nervous 1
object network -2; np -1; preposition -1
object neutral 0; np 1
object news 1; preposition 4
object newspaper 0; np 1
object night -3; n preposition -1; preposition -1
object nightclub -1; n preposition -1
object nominate 3
object nomination -1; clause -1; n preposition -1; preposition -1
object nominee 1; a preposition -1; n preposition 1; preposition 1
object none -2; preposition -2
object norm 1
object not 1; other 1
object note 0; mark -1; np 2
object nothing 0; np 1
object notion 3; np that 1
object now -1
object number -1; a preposition -1; n preposition 2; np -2; preposition -1
object obligation 2
object observer -1
object obstacle -2
object obtain -3
object odds 1
object of -1; n preposition -1; preposition -1
object off -1
object offer -2
object office -4; np -2; preposition -1
object officer -1
object official -2; n preposition -1; np -1; preposition 1
object one 0; np -1; preposition 1
object open 2
object opening -2; np -1
object operation 1; np -1
object operative 1
object opinion 6; np 6
object opponent 0; n preposition 1; np -1; preposition 1
object opportunity -3; np -1; np to -2; preposition 1
object oppose 4
object opposition 2; np -2; preposition 4
object optimism 2
object option 1
object order 1
object organize -3
object orthodoxy -1
object others -1
object out 1
object outcome 2
object outsider 1
object over 2
object overcome -1
object overhaul 4
object overtake -1
object owner -1
object own 0; n preposition -1
object package 1
object pac 0; n preposition -1
object page 0; np -1
object pain 3
object panel -1
object paper 1
object parent 2; n preposition 1
object park -1; preposition -1
object parliament 1
object part -2; mark -1; np -2; preposition 1
object participation 2
object partner -1; np -1
object party -1; n preposition -2; np to 2; preposition -1
object passage -2
object passion -2; np -1
object passport -1
object pass 0; to -1
object past 2; preposition 2
object pattern -1
object pay -2; np -1; that 1; to 1
object payment 0; np 1
object peace 1; np 1
object penalty -1; np -1
object people -1; a preposition 1; n preposition -2; np -1; np to 1; preposition 2
object percent -6; by -1; mark -1; n preposition -1; preposition -3
object performance 0; np -1
object period 0; np 1
object personnel 1
object person 0; preposition -1
object persuade 1; to 2
object phase -1
object philosophy 1
object phone -2; np -1
object photograph 2
object phrase 1
object pick 2; preposition 2; to -2
object picture 0; np -1
object piece 1
object pit -1
object pivot -3
object place -3; n preposition -1; np -2; preposition -1
object plan 4; a preposition 1; clause -2; np 1; np to 2; preposition 2; that -1
object plane 0; np -1
object plank 2
object platform 1; preposition -1
object play -1; np -1; to -2
object player 1
object pledge -1
object point 0; a preposition 1; by -2; n preposition -1; np -1
object poise -1
object policy 2; n preposition 3; np -2; preposition 1
object politician 0; n preposition 2; np -3; preposition 1
object politics -1; preposition -1
object poll -4; by -1; np -2
object pollster 1; np 1
object poor 1
object popularity -1
object popular 0; np -1
object population -2; np -1
object portion 1
object portray 1; to 2
object pose -1
object position 3; n preposition 1; np 2; preposition -1
object possibility 0; np 2
object possible 1
object post -2; np -3; preposition 1
object potential 1; np 1
object power -2
object practice 2; n preposition 1; np -1
object praise 4; np 2
object precedent -2
object prefer 2; clause 1
object preference 1
object prepare 2
object presence 2; np -1
object present 3; to 1
object preserve 2
object presidency -2; n preposition -1
object president -1; n preposition -3; np 2; np to 1; preposition 1
object press 2; to 1
object pressure 1; np -1
object prevent -1; n to -1; to 1
object price -3; np -2
object primary -4; a preposition -1; np -2; preposition -2
object principle 1
object priority 2; np 3
object prisoner -1
object probe -1
object problem 0; n preposition 1; np -1
object procedure 1
object proceed 1
object proceeding -1
object process -1; n preposition 2; np -2
object produce 0; to -1
object product -2
object professor -1; np -1
object profile -1; np -1
object profit 2
object program 1; n preposition -1; np 2
object progress 2; np 1
object promise 4; np to 3
object property -2
object proposal 6; n preposition -2; np 2; np to 2; preposition 3
object prosecute 1
object prosecution 1
object prospect 3; np 1; preposition 3
object protester -2; np -2
object protest 0; np 1; preposition -1
object prove 1
object provide 0; clause 1; n to -2; to 2
object provision 3; np 3
object public 1; np -1
object pull -1
object punch -2
object punish 1
object pursue 2
object put -1; np -2; to -1
object qualification 1
object qualify -2
object quarter -1; preposition -1
object question 1; clause -1; n preposition -2; np 2; preposition -1
object quo 1
object race -2; a preposition 2; clause 1; np -2; preposition -1
object racism 1
object raise 0; clause 1; n to -1; to -1
object rally -4; n preposition -1; np -1; preposition -3; to 1
object range 2; n preposition 3
object rank -2; np -2
object rapist -1
object rate 0; n preposition 1; np -2
object rating 1; np -2; preposition 3
object rattle -1
object reach -1; n to -1; that -2; to 1
object reaction 2
object read 1
object ready 2; clause 1; np -1; that 1
object reality 3
object realize 1
object reason 4; n preposition -1; np 1; np to 2
object rebuild -1
object recall -1; mark -1
object receive -2; clause -2
object reception -1; np -1
object recession -1
object recognition -1
object recognize 1
object recommendation 2; np 2
object reconsider -2
object record -1; np -1; preposition 1
object recover -1
object recovery -1
object recruit -1
object reduce -2
object reduction 3
object reelection 1
object refer -2; mark -4
object reference 4; np 3
object referendum 1
object reflect 2
object reform -1; np 1
object refugee -2; n preposition -1; np -1
object refusal -2; np to -2
object refuse 1
object region -1
object register 1
object regret 3
object regulation 0; n preposition -1; preposition 1
object rein 1
object reject 2
object relation 1
object relationship 0; np -2; preposition 1
object release 3; n to 1; np 2
object relief 1
object remain 1; that -1; to -1
object remark -1; n preposition -1; np -1; preposition 4
object remember 2
object remind 2
object reminder 3
object remove -1
object rent -1
object repeal -1
object replace -1
object replacement -1
object report 2; np 1
object reporter 1; np -1
object reputation -2; np -2
object request 0; n preposition -1; np to 1; preposition 2
object require 1
object requirement 1; np -1
object research 3; n preposition 1; np -1
object resign 1
object resignation -1
object resistance 4; np 1
object resolution 1; np 1
object resort 1
object respect -2; np -1
object respond 4; to 2
object response 3; n preposition 1; np 1
object responsibility -1
object rest -3
object restore -1
object result -1; n preposition 1; preposition -1
object retain -2
object return -1; np -1
object reveal 1
object revelation -1
object review 3
object revive -1
object revolution 3; np 2
object reward 1
object rhetoric 1; np 2
object rid 1; np 1
object right 2; n preposition 4; np to 1
object rise 1; n preposition -1; np 1; preposition 1; to -1
object risk 1; np -2
object rival -1; n preposition 1; np -3
object role 0; n preposition 1; preposition 1
object roll 1
object room 0; np -1
object root 1; np 1
object round 1; np 2
object route -1
object rule -1; n preposition 1; np 1
object ruling 3; np 3
object run -1; clause 2; ing -1; np 2; to -3
object runner 5; n preposition 2; np 3
object sacrifice -2
object safe -1
object sale -1
object same -1
object sanction 1; np 1
object sander 3; np 2
object say 0; a clause -3; clause -1; mark 1; np -2; other 3; preposition 1; that 1; to 1; verb -2; wh -2
object scale 1
object scandal -3; n preposition -1; np -3
object scene 1
object schedule -3
object school -4; n preposition -1; np -1; preposition -1
object science 1
object score 1; np 1
object scramble -1
object screen -1
object script 2
object scrutiny -1
object seat -3; np -1; preposition -1
object second -2; np -1
object secret 3; np 2
object secretary -1; n preposition -1; preposition -1
object secure 1; n to -1
object security 0; n preposition -1; np -1; preposition 1
object see 1; a to -1; clause 1; mark 1; that 1; to 1
object seek 1; clause -1
object seem 4
object seize 2
object sell -3
object senator 0; n preposition -1; np 1; preposition -2
object send -2; preposition 1
object sense 1; np 2
object sentence 4; np 3
object sentiment 1
object series 0; n preposition -1; preposition -1
object serious 1; np 1
object server -2; n preposition -1
object serve 0; n to 1
object service -1; np -1; preposition -1
object session -1; preposition -1
object settle 1
object set 0; n preposition -1; np 2; preposition -2
object shape -2; np -1
object share -1; np -1
object she 2; by 2
object sheet -2
object shift 0; np -2
object shirt -1
object shop -1
object shore -3
object shot 4; np 4
object shout 1
object show -2; mark -1; n preposition -1; np -1; other 1; that -1; to 3; verb -1
object showing 1
object shrink -1
object shut 1; to 1
object side -1; n preposition -2; np 2; preposition -2
object sideline -1
object sight 1
object sign 1; np -2
object significance 2
object sister 1
object site -3; np -1
object situation -1
object size -1
object skill 1; n preposition 1
object slate 1; np 1
object slogan 1
object slot -1; np -1
object smile -3
object socialist 3
object society 1
object solution -1
object someone 0; np -1; preposition 1
object something -3; np -2; preposition -1
object some 0; n preposition 1; np -2; preposition 2
object son -1
object sort -1; n preposition -1
object source -2; n preposition -1; preposition -1
object space -2
object speak -2; ing -2; preposition -1; to 1
object speaker 1
object specific 2; np 2
object speculation 2
object speech 0; a preposition 1; n preposition -1; np -3; np to 2; preposition 2
object spending 1; np 1
object spend 0; ing 1; to -3
object spotlight -1; np -1
object spring 1
object staff 1; n preposition -1; np 1; preposition 1
object staffer 1
object stage -4; np -2; preposition -1
object stake -1; np -1
object stance 1
object stand 2; n to 1; np -1
object standard -2; np -1
object star -1; np -1
object start -3
object state -1; a preposition -1; np -1; np to 3; preposition -1
object statement 3; by -2; n preposition 2; np 6; np that -1; preposition -1
object station -2
object statistic -1
object status 1; np -1
object stay -2; to -1
object steer 1
object step -2; np -1
object stereotype 1
object stick -1
object stock -1
object stop -2; np -2; preposition 2
object store -2
object story 6; np 4; preposition 1
object strain -3
object strategist -1; np -1
object strategy -2; n preposition -1
object street -2; preposition -1
object strength -1
object stride -1
object strike 1
object string 2
object stronghold -1
object structure -2
object struggle 2
object student -2; np -1
object stumble -2
object stump -1
object style 1
object subject 2; np 1; preposition 2
object succeed -1
object success 0; n preposition 1
object suffer -1
object suggest 1
object suggestion 5
object suit 2
object sum -1
object summer -1
object superdelegate -2; np 1
object support 3; a preposition -1; mark -2; n preposition 2; np 1; preposition 4; that 1; to 2
object supporter -2; n preposition 3; np -3; preposition -1
object sure -2
object surge -1; np -1
object surprise -2
object surrogate -1
object surveillance 2
object survey -2
object survive 1
object suspicion -1
object svp -1
object sway -1
object swing 1
object system 1; n preposition 1; np -2; preposition 1
object table -3; np -2
object tactic -1; np -1
object take -1; a to 1; clause -1; ing 1; np 1; to -1
object talk 2; np 2; preposition 3; to -2
object tank -1
object tap 2
object tariff 1; np 1
object task 1
object tax 0; n preposition -1; np -1; preposition 1
object teacher -1
object team -1; n preposition 1; np -1
object tear 1
object technique 1
object technology -1
object television -1; preposition -1
object tell -1; to 2
object ten -1
object tend -1
object tendency -2
object tenure 2
object term 3; np 1; preposition 2
object territory 2; np 2
object terror 1
object terrorism -2; n preposition -1; np 1; preposition -1
object terrorist -1; preposition -1
object test -2; np -1; preposition -1
object testimony 1
object thanks 1; np 1
object that -1; by -1; preposition -3
object the -1; np -1
object them 1; n preposition 2; np -1
object theme 1; np 3
object themself 2
object theory -1
object there -1
object they -3; by -1
object thing 2; preposition 2
object think 3; that 1
object thinking -1
object this 4; clause 3; n preposition -1; preposition 1
object those -2; a preposition -1; by 1; clause -1; n preposition -1; preposition -1
object thought -1; np -1
object thousand 0; n preposition 1; np 1; preposition -1
object threaten -1
object threat 0; preposition 1
object threshold -1
object thwart 1
object ticket -1
object tie -1; preposition -1
object time 0; a preposition -1; np -2; np to 1; preposition 1
object title -1
object to -3; mark -2
object toll 1
object tone -1; np -1
object tool -1
object top -1; preposition -1
object topic 5
object total -1
object touch -1
object tour -2
object track -2
object trade -1; n preposition -1; np 1; preposition -1
object tradition -2; np -2
object trail -5; n preposition -1; preposition -1
object transition -1; np -2
object translate 1
object travel -1
object trend 3
object trip -1; np -1
object troop -1; n preposition -1
object trouble -1
object true -1
object trust -1; np -1
object truth 2; np 1
object try 2; ing 1; n to 2; that 1
object tuition 0; np -1
object tunnel -2; np -1
object turn -1; n to -1; np -1; preposition -2; that 1; to 1
object tweet 3; np 3; preposition -1
object type -2; np -1
object uncertainty 1
object undercut -1
object undermine -1
object understand 1
object unify -1; n to 2
object union -1; preposition -1
object unit -1
object unite -1
object unity 1; n preposition 1
object university -1
object update 1; np 1
object upheaval -1
object up 0; n preposition 1; np -1
object urge 3
object urgency 2
object use -2; ing -1; n preposition -3; n to -1; np 3; to 2
object user -1
object us 0; np -1
object variety 1; np 1
object vehicle -1
object venture -1
object venue 1
object version 1; np 1
object veteran -1
object victim 3; n preposition 1; np 1
object victory 1; preposition 2
object video -3; np -1; preposition -1
object view 3; n preposition -1; np 4; preposition -1
object viewer -1; np -1
object violate -1; that -2
object violation -1
object virus -1
object vision 3; np 1
object visit 0; np -1
object voice 1; np 1; preposition 1
object vote -2; a clause 1; a to 1; clause -4; n preposition -1; np 2; preposition -1; to 1
object voter -5; a preposition -1; n preposition -3; np -2; preposition 2
object voting -1
object vulnerability 0; np 1
object wage 3; np 2
object wait -1; to -1
object walk -1
object wall 0; np 1
object want -3; preposition -1; that -3
object war -1
object warning 0; np -1
object watch -1
object wave -4; np -1
object way -1; a preposition 1; n preposition 1; np -3; np to -1; preposition 1; that -1
object wealth -1
object weapon 0; n preposition 1
object wear -1
object website -2; preposition -1
object week -3; mark -2; n preposition -1; np 1; preposition -1
object weekend -1
object weigh -1
object welcome 1
object what 0; a preposition 1; n preposition -1; preposition -1; wh 1
object when 2
object whether 1; wh 1
object which 2; by 2
object whom -1
object who 0; by 2; preposition -1; wh -1
object why 0; wh 1
object wife -2; n preposition -1; preposition -1
object will -1; np -1
object willing 1; clause 1
object willingness 1
object win -4; a clause 1; a to -1; ing -1; n to -1; np -1; preposition 1; to -3; verb -2
object wind -2
object wing 0; np 1
object winner -1
object wish -1
object witness 4
object woman -4; n preposition -1; np -2; np to 1; preposition -2
object wonder 1
object word 7; n preposition -1; np 7; preposition -1
object work -3; ing -1; preposition -2; that -1; to 1; wh 1
object worker -2; n preposition -2; preposition 1
object world -3; np -2; preposition -1
object worry 2
object worth 1
object write -1
object wrong -2
object year -5; mark -2; np -1
object yield 1
object you -1; clause -2
object young -1
other 0; chosen by 2; chosen other -1; form auxiliary 4; form participle -2; form passive 1; form past participle -2; form progressive -1; form to -1; parsed by 2; parsed clause 1; parsed none 1; parsed np -5; parsed preposition -2; parsed to 1; subject it 1; subject name -3; subject noun -1; subject person 1
place 0 -2
place 2 1
place 3 -1
place 4 -3
preposition 0; chosen about 2; chosen across -1; chosen adverbial -3; chosen after -3; chosen against 4; chosen around 1; chosen as -3; chosen at 2; chosen because -1; chosen before -1; chosen behind 1; chosen between 1; chosen by 3; chosen clause -1; chosen down -1; chosen during -2; chosen for 5; chosen from -1; chosen in -2; chosen ing -8; chosen inside 2; chosen like -1; chosen near -1; chosen np 1; chosen off 1; chosen on 4; chosen onto -1; chosen out -2; chosen outside -1; chosen over 3; chosen since 1; chosen than -3; chosen that 2; chosen through -1; chosen throughout -1; chosen to 3; chosen to np 3; chosen toward -1; chosen under -2; chosen until -1; chosen up 1; chosen upon 1; chosen while -2; chosen within -1; form auxiliary 1; form finite -3; form participle -2; form progressive 1; parsed adverbial -2; parsed by 5; parsed clause -4; parsed none -3; parsed np -2; parsed np to -1; parsed predicate -2; parsed preposition -3; parsed that 7; parsed to 2; parsed wh 2; subject it -1; subject name -1; subject none 1; subject noun -1
quote 0; chosen np -1; chosen quote -1; form auxiliary -1; form finite 2; form participle 2; form passive -1; form past participle -2; form to -1; parsed adverbial 3; parsed clause -1; parsed none -1; parsed np 1; parsed predicate -2; subject it 5; subject name 2; subject none -4; subject noun -2; subject person -2
second after 0; ADP 2; ADV 1; DET -2; NOUN -2; NUM -2; PART 3; PRON -3; PROPN -1; PUNCT -4; VERB -2; X -1; a -1; ability -1; about 10; above -2; absentee -1; access -1; accord 1; according -2; account 2; accounts -1; act -1; action 1; actions 2; active -1; activists -1; adding -3; address 1; admit 1; advice 2; advisers -1; after -4; again 2; against 3; age -1; agenda -1; aggressive 1; ahead -1; allegiance 2; allies -1; allow -1; almost -3; along -1; already -2; also -1; although -1; among -1; an -2; and -4; anger -1; angry 1; anonymity 1; another 3; anxiety 2; anyone 1; appeal -3; approach 1; approval 2; are 3; areas 1; argument 4; arms -1; articles 2; as 4; ask -2; asked -2; asylum 1; at 1; attack 1; attacking 1; attacks 3; attempts -2; attend 1; attention 3; attract -1; average 1; away -2; back 3; background -1; backing 1; bad 1; ballot 1; ballots -3; ban -2; bank -2; base -1; based -1; battle -1; be -4; bear -1; beating -1; because 2; become -1; been -1; before -2; behalf -1; behind 3; being 1; believes 1; benefits -2; best 1; better -2; between 1; bid -2; big -2; bigger -1; biggest -1; bill 2; billionaire 1; billionaires 2; bipartisan -1; block -1; blue -1; board -1; book -1; books 1; boost -1; boycott 2; break -2; bring 3; bringing -4; broad 2; budget -1; business -1; buy -1; by -2; call -1; calling 2; calls -2; campaigning -1; campaigns -1; can -1; candidacy -1; candidate -2; capture -1; carbon -2; care 1; career 1; carry 1; case 3; cast 1; caucus -2; celebrities -1; certain 1; challenge 1; challenges 2; chance -1; change 2; changes -1; charge -3; charges 1; cheers -1; chief -1; children -2; choice -2; choose 1; citing -1; city -1; claim 2; claims -1; classified -1; clear 5; clinch -1; closed -1; closely 1; closer -1; coal -2; college -1; come -1; comeback -1; coming -1; commander 1; commanding -1; comment 4; common -1; communities -1; company -2; concerns 2; conference -2; congressional -1; consider 1; content 2; contest -1; contests -1; continue 1; continued -2; contrast 3; controversial 1; controversy 1; convention -3; conventional -1; conversation 2; conversations -1; convince 1; corporate -1; cost -1; costs -1; counter 1; country -1; court 1; courts 2; coverage 2; crack -1; create -1; credibility -1; credit 1; criminal -1; critical -1; criticism -3; criticizing 2; critics -1; crowd -1; crowds -2; curb -1; current 2; damage -1; data -1; daughter -1; day -2; days 1; death 3; decades -2; decide 1; decision -1; decisions -1; deep 1; defend 1; defense -1; deficit 1; degree 1; delay 1; delegates -4; deliver -1; democracy 1; demonstrate 1; department 1; deportation -1; describe 3; despite -1; details 2; determine 1; difference -1; different 2; difficult -2; direct 2; discuss 1; discussion 2; distance -1; district -1; do -2; doing -1; dollar 1; double 1; doubt 3; down -2; downtown -1; dozens 1; during -3; each -1; earlier -1; early -1; earn -1; economic 2; economics 1; economy -3; effort -3; efforts 1; either 1; election -2; eligible 1; eliminate 1; email -3; eminent 1; endless 1; endorse 2; endorsement 3; endorsements -2; enough -2; ensure -1; enter 1; ethanol -1; even -1; events -1; every 1; everyone 2; evidence 2; executive -1; exit 1; expand -1; explain 3; exploit 3; face -1; fact -2; failed 2; faith 2; fall -1; false -1; families 1; family 2; father -2; favor 5; favorable 4; fear -1; fears 1; federal -1; feel 3; feelings 3; feet -1; fellow -1; few -1; fierce -1; fifth -1; fight -1; file -1; financial -1; fire 1; firm 1; first -1; fly -1; focus 4; follow -1; followers 1; following -1; for 1; force 1; foreign -2; formal 1; found -1; fraud 1; free 2; from -4; front 1; frustration 2; full -1; fund -1; fundraising 1; further -3; gains 1; gap -1; gay 2; gender 1; get -1; getting 4; given -2; giving 1; global -1; go -1; good -1; government -3; governor -1; great -1; greater 1; green 1; group 2; groups -1; grow -1; growing 1; growth -1; gun 3; guns -1; guy 1; had -2; half -1; hands -1; happen -2; hard 1; has -1; have -3; having 1; he 2; health 1; hear 2; hearing -2; heavy -1; help -1; her 1; higher -1; himself 4; hire -1; his -2; hit -2; home -1; hope 1; hopes -1; host 1; hours 2; house -1; how 1; however 2; human -1; hundreds 1; husband 1; idea 2; ideas -1; illegal 1; immediate -2; immediately 2; immigrants 2; immigration 1; impact 1; impose 2; impossible -1; improve 1; in -4; incident 1; inclination 1; including -1; income -2; increased 2; independents 1; individual 1; individuals 2; inequality -1; information -1; infrastructure 1; inside -1; instead -1; insults 1; intense -1; internal -1; interview 2; interviews -1; into -4; invest -2; investigation 1; investigators -1; investment -1; investors -1; issue 3; issues -4; its -1; job -2; jobs -1; join -1; judgment -2; just -1; keep 1; key -1; kill -2; know 3; labor -2; lack -1; language 2; large -2; largely 1; last -2; late -1; latest -1; law -1; lawmakers -2; laws -1; lead -1; leaders 3; leadership -2; leading 5; leave -2; left -2; legal -1; legislation -1; length 1; less -1; let -2; letter 2; leverage -1; liberal -2; life -2; like -1; limit -1; lines -1; link -1; list 3; little -1; local 1; look 1; looking 1; losses -1; lot -1; lower 1; made 3; main 2; mainstream 1; maintain -1; major -4; make 3; man -1; many -2; margin -1; market -1; markets -1; mass -3; massive 1; match -1; material 1; math -2; may 2; measures -1; media 3; meet -1; meeting 1; members -2; men 1; mention 5; message 1; messages -2; middle 1; might 1; migrants -1; millions -1; modern -1; mogul 2; moment 3; money -2; months 1; more 1; morning -3; most -1; mostly -1; move -2; multiple -1; name -2; names 1; national 1; nations -1; near -1; need -1; negative 2; never -1; new -3; news -1; next -2; night -4; nominee 2; not -1; nothing 1; noting -1; notion 1; nuclear 1; number -2; numerous 2; obtain -1; of 1; off -1; offer 2; office -1; officials 2; often -2; old -2; on -2; online -1; only -1; open 4; opening -2; opinion 3; opportunity -1; oppose 2; opposite 3; opposition 2; optimism 2; or 2; organization 1; organizations -1; other 1; our 2; out -2; outside -1; overall 1; paid 1; part 3; party 2; past -1; path 1; pay 2; percent -2; person 1; persuade 1; phone -1; photo 2; pick -2; picking 3; planned -2; plans 3; platform -1; play -2; playing -1; pledge 1; point 4; police 2; policies -2; policy 4; political -1; politicians 1; politics -1; polling 1; portray 2; position 1; positions 1; positive 2; possibility 1; possible -1; potential -1; power -2; powerful -1; praise 2; present 1; president -1; presidential -1; pressure 1; presumptive 2; prevent 1; previous 2; price -1; prices -1; primary -1; prime -1; priorities 2; prison -1; private -4; problem 1; production 1; profile -1; program 1; programs -1; progressive 2; project 1; prominent -1; promise 1; promises 2; properly -1; proposal -1; proposed 1; protests -1; prove 1; provisions 1; public 3; pushing 1; put -2; quality 1; question 1; race -1; racial 1; racism 1; radical 1; radio -1; raise -3; rallies 3; rare 2; rates -1; real -1; reality 1; receive -1; received -2; reconsider -2; records 1; reelection 1; referendum 1; referring -1; refugees -1; regular -1; relatively -1; release 2; releases 1; relief 1; remain -1; remarks -3; repeal -1; replace -1; report 2; reporter -1; reporters -1; reports 2; requests -1; research -1; resistance 1; respond 1; results -1; revolution 2; rhetoric 3; rights -1; rising 1; rival -1; rivals -1; role -1; roughly -2; rule -1; rules 1; run -1; running 2; said 1; same 2; save -1; saw -1; say 3; saying 4; school 1; second -4; secret 1; secure -1; security 2; see -1; seeing -1; seemingly 1; seize 2; self 3; sell -2; separate 3; series 2; serve -1; set 1; she 3; shift -1; short 1; shot 1; should -2; show 3; showing -1; sign -1; signs -2; silence 2; similar -1; since -2; sit 2; so 1; some 1; someone 1; son 1; source -1; speak -1; speaking -1; special -1; specific -1; specifics 1; spend -1; spotlight -1; stage -5; stake -1; stance -2; standards -1; standing 2; stark 1; start -2; state -3; statements 2; states 1; stay -1; still -1; stop 2; stories 1; strategist -1; strategy 2; strength -2; strong -2; stronger 1; student -1; subject 1; succeed -1; success -1; super 1; superdelegates 1; support 1; supporting 1; surge -1; survive -1; swing 1; take -2; talking 1; tax -2; technology -1; telephone -3; tell 2; temporarily -2; temporary -1; term 2; terms 4; terror 1; terrorism -3; terrorist -1; terrorists -1; testing 1; than -2; that 2; their -1; them -2; themselves 2; then -3; they 1; third -3; this -2; though -2; thoughts -1; thousands 2; threat -1; through -2; ties -1; time -2; to 1; tone -2; top -2; topics -1; tough 2; toward 1; town -1; track -3; trade 2; traditional -1; transition -1; troops 1; truth 1; try -1; turn -2; under -1; understand -1; unfavorable 1; unify 2; unions -1; unity 1; until -1; up -5; urgency 1; us 1; using -2; variety 1; various -2; very 2; victims 2; video -3; view 1; views 3; violence 1; visit -1; voice 2; vote 2; voter -2; votes 1; wages 1; wait -1; wants -1; was 2; watch -1; water -1; wave -1; way -3; ways 1; we -1; wealthy -1; weekend 2; weeks -1; well 2; what 4; when 1; where -3; whether 9; which 1; while -1; white -1; who -1; why 6; widespread 1; wife 2; will 1; win -2; winner -2; winning 1; with 1; within -1; without 1; wo 1; woman 2; women -3; won -1; word 1; words 2; work -2; workers -1; working -2; world -1; worry 1; would -1; wrong -2; year -2; you 1; young -1; younger -1; your 2
second before 0; ADJ 3; ADP -1; ADV -2; AUX -2; DET -2; NOUN 2; PART 1; PRON 1; PROPN 2; PUNCT 2; SCONJ 2; SYM -1; VERB -2; X -1; a 1; ability -1; abortion 1; about -4; accused -1; actions 4; activists 4; ad 1; addition 1; address 1; administration -1; ads 1; advantage -1; adviser -1; advisers 4; after -1; again -2; agents -1; agreed -1; aide 1; aides -2; aimed -1; all 3; allies -1; allowed -1; almost -2; along 3; also 5; although 2; always 3; among 2; an -1; and 2; anonymity -1; another 1; any -1; anything -1; appeal -1; appeared 1; appears -1; are 3; argument 1; as 1; asked -2; at -4; attacks 1; attempt -1; attempted 2; attempting 2; attempts 2; attention -1; audience 2; authorized -3; back 1; backers 1; ballot -1; ban -1; bank -1; based 1; battle -1; be -4; because 1; become 2; becoming -1; before 2; began 3; beginning -1; begun -1; behavior -2; being -1; bid 1; big -1; biggest 1; bill 3; billionaire -1; black 1; board 2; book -2; border -1; both 3; brother -1; brought 1; business -1; businesses -1; businessman -1; but 4; by -4; call 1; called -1; calls -1; camp 4; campaign 2; campaigns 1; can -4; candidate 1; candidates 2; care -3; case 1; cast 4; caucus -2; caucuses 3; certainly 2; chance -1; change 1; changes -1; charge 1; chief 2; citizens 1; class -1; clear -1; close -1; closer 1; coalition -1; come 1; comes -1; comment 1; committee 3; community 1; companies -1; company 1; conducted -1; conference -1; congressional -1; conservative 2; contest 2; contests 1; continued 5; continues 1; control -2; controversial -1; convention -2; corporate -1; costs 1; could 1; countries -3; country -2; course 1; courses 1; court -1; courts -1; cover -1; crisis 3; criticism 1; criticized -1; critics 1; crowd 2; daughter 1; day -1; days -1; deal -3; debate 3; decided -1; decision -2; decisions -1; declined 5; defend -1; defense 1; delegates -4; delivered 1; department -1; designed -2; desire -1; determination 2; determined -1; did 1; difficult -1; director 2; dismissed -1; district -2; document 2; documents -1; does 4; doing 1; donations -1; donors 2; down 1; each 3; eager 3; earlier 2; easy -2; economic -1; economists 3; economy -1; editor -1; effort 2; efforts -2; either -2; election -2; elections -1; electorate 3; eligible -1; else -1; elsewhere 1; emails -1; employees 1; employers -1; end -1; ended 1; endorsement 1; enough -2; especially -1; establishment 1; even 3; evening 2; event -1; ever -1; everyone 1; everything -1; executive 2; exit -1; expected -3; experts 2; faces -1; fail -1; failed 2; failing -1; fall 1; families -1; family 1; father -1; favorite -2; federal -2; feel -1; few 1; field 3; figure -1; find -1; finding -1; firm -2; firms 1; first 1; flip 1; floor -1; focus -2; for -6; forced -1; foreign -1; former -1; free 2; front 1; fund 1; fundraising 2; funds -1; further 3; gained -1; gave 2; gender -1; general -1; get -2; given -1; goal -1; goers 1; going -1; good -1; got -1; government 1; governor -1; group 2; groups -1; growing 3; gun -1; guns 1; hackers -1; had -2; half 1; hard -4; harder 1; has -1; have 5; having -3; he -1; hearing 1; held 2; help 1; helped -2; helping -1; her 1; here 1; himself 2; his 1; home -1; hope -1; hopes -1; hoping -1; how -5; hundreds -1; husband -1; idea -1; ideas -1; immigration 1; importance 2; important -3; impossible -1; in -1; inability -1; incident 2; inclined 1; includes 1; income 1; increase 1; increasingly 1; industry -1; insiders 1; insisted -1; instance 1; instead -2; intelligence -1; intended -2; intent -1; interested -1; international 1; interview -2; interviews -1; into -1; investigation -2; investment -1; investors 2; is -2; issue -2; issued 4; issues -1; it -6; its -1; job -1; journalists -1; judge 1; just 2; kept 1; kind 2; known -1; labor 1; language -1; largely 1; last 5; latest -2; law 4; lawmakers 2; lawsuit -2; lead 1; leaders 1; leadership 1; leaning -1; least -1; leaving 2; left 1; legal 1; legislation 1; less 2; let 3; letter -1; level 1; liberal 2; like -1; likely 1; lines 1; lists 3; little 2; long 4; longtime -1; looking 1; lot -1; made 4; major -1; make 3; makes 2; making 2; managed 2; manager 2; many 4; margin -1; market -2; markets 1; me 2; means -1; meant -2; measures -1; media 5; meeting -2; meetings -1; member -1; members 1; men -1; message -5; messages -1; military -1; moment -2; money -2; months -1; more 1; morning 2; most 1; mostly 1; movement 2; moves -1; much -3; must 5; name -1; nation 2; national -1; nearly -1; need 1; needed -2; needs 1; new 1; news 3; newspaper 2; night 3; no 2; nominee 2; none -2; now 2; odds -1; of -2; off -2; offer 2; offered 2; office 2; officials -1; often 3; old -1; on 1; once 1; ones 1; only 3; open -1; opponents 2; opposition 1; options 1; or -3; organizers 1; others 3; out 2; outside 1; over -1; overall -1; overseas -1; own 2; parents -1; parties 1; party -2; people -1; percent 5; perhaps -1; place -1; plan -3; planned -1; plans -1; platform 2; play -1; pledge -1; point -2; poised 1; policies 1; political 1; politicians 4; politics 1; poll 2; polling 1; polls -1; pollster 1; popular -1; population -1; position -2; positioned -1; possible -1; power -1; presidency 1; president 2; presidential -3; pressure 1; primaries -1; primary -3; priorities -1; problems 1; process 2; profile -1; programs -1; promised -1; proposal -1; proposed -1; protesters -1; provide 3; provided -1; provision -1; public -3; published 2; push -1; pushing -1; put 2; quick 3; race -1; races 1; radio -1; raising 1; rally 1; rather -1; ready -1; reason -1; reasons -2; recalled -1; recent 1; record 1; reform 1; refugees -1; refusal -3; refused 3; refusing 1; register -2; release 1; released 3; reluctant 2; remained -1; remains -1; remarks 2; report -2; reporter 4; reporters 1; request -1; requests -1; required 1; research 1; resources -1; respond -2; responded -1; responsible 1; results 1; rhetoric -2; right -3; risk 1; rivals 2; role -1; rule 1; rules -2; runner 1; running -1; said -7; say -4; saying -2; says -3; scheduled -2; schools -1; second 1; secretary 4; security -1; see -1; seek -1; seeks -1; seems 1; seen -1; self -1; senator -1; senators 3; senior -1; sent -1; sentiment -1; series -1; server -2; service -1; set 1; several 1; share 1; shared -1; she 1; short 1; shot 1; should -2; showed 1; shown 1; shows 1; side -1; sign 3; significant -2; signs 2; simply -1; since 1; site -2; small -1; so -2; some 5; something -2; sought 1; speakers 3; speech 5; spending -1; stage -1; star -1; start -1; state -1; statements 1; states -1; step 1; steps -1; still -2; stop 2; stories 1; story -2; strategist -1; strategy 2; strong 1; struggle 1; struggled 2; struggling 1; students -1; super -3; superdelegates 1; support -2; supported -1; supporters 6; sure 1; surrogates -1; system 1; take 2; taken 4; taking -1; talking -1; task -1; tax -2; team 5; tend 1; tends 2; term -2; terrorism -2; than 1; that -2; the -2; their -2; them -2; themselves 3; then 2; there -3; these 1; they -1; things 2; think -1; this 2; though 4; thousands 1; threatened -1; threatening 1; through -1; time -2; times 1; to -3; together -2; told -1; tone -2; too -1; took 4; track 1; trade 1; tried 2; tries 3; try 3; trying 1; turn -1; turned -1; tweeted 2; twice -1; unable -1; union -1; unions -3; unless -1; until -1; up 3; use 1; used 2; using 1; very 2; victims -1; victory -1; video 1; voice -1; vote 2; voted 4; voters 1; wages -1; wanted -1; wants -2; was -1; water -1; ways -1; we 1; week 2; weeks 1; well -1; went 3; were -1; what 2; where -2; whether -4; which 3; while 1; white 2; who -1; whom 1; whose 2; why -3; wide -1; wife 1; willing -1; win 1; wins 1; with 1; without -1; wo -2; woman -1; women -1; won -1; words 1; work -2; worked 1; workers -2; working -1; world -1; wrong -1; years -1; yet 1; you 3
size 1 -7
size 2 -5
size 3 -1
size 4 2
size 5 4
size 6 3
subject it 0; form auxiliary|away -3; form bare adjective|away -1; form bare noun|away -5; form finite|away -4; form finite|before 2; form noun|away 2; form participle|away -3; form participle|before -3; form passive|before -6; form to|away -3
subject name 0; form auxiliary|away 3; form auxiliary|before 2; form bare adjective|away 3; form bare noun|away 2; form finite|before 5; form noun|away -1; form participle|away 3; form passive|away -1; form past participle|before 1; form progressive|away 1; form progressive|before 2; form to|away 3; form to|before 1
subject none 0; form auxiliary|away 2; form bare adjective|away -3; form bare noun|away -3; form finite|away -3; form participle|away -1; form passive|away -4; form past participle|away -3; form progressive|away -2; form to|away 1
subject noun 0; form auxiliary|away -3; form auxiliary|before 2; form bare adjective|away -5; form bare noun|away -3; form finite|away -1; form finite|before 3; form participle|away -2; form participle|before 3; form passive|away 2; form passive|before -2; form past participle|away -1; form past participle|before -1; form progressive|away -2; form progressive|before 1; form to|away 1
subject person 0; form auxiliary|away 1; form auxiliary|before 1; form bare noun|away 2; form finite|away -1; form finite|before 5; form participle|away 2; form passive|before 3; form past participle|before 4; form progressive|before 2
tag JJ 3
tag JJR -2
tag NN -1
tag NNP 3
tag NNS -2
tag VB -3
tag VBD 1
tag VBG -1
tag VBN -1
tag VBP 1
tag VBZ -2
that 0; form auxiliary 1; form finite 1; form progressive -1; form to -2; parsed none 1; parsed np -3; parsed that 2; subject it -6; subject name 2; subject person 4
then break 0; CC 4; CD 4; IN 2; JJ -1; MD -2; NN -1; NNP -3; NNS 1; PRP -3; RB -4; VB 2; VBD -2; VBP 1; VBZ -1; WDT -2; mark 2
then comma 0; CC 1; CD 2; DT 2; IN 2; JJ -1; MD -2; NN -2; NNP 2; NNPS 1; NNS -1; RB 4; RBR 1; RBS 1; UH 1; VBG 4; VBN -3; VBP 2; VBZ -4; WDT -1; WP -5; WP$ -1; WRB -1; mark -2
then on 0; CC 4; CD -1; DT -4; JJR 1; MD 1; NNP 1; NNPS 1; NNS 1; PRP -2; PRP$ 1; RB -1; TO -1; VBD 4; VBG -2; VBN -3; VBP 1; WDT -2; WP -1; WRB 2; mark 1; none 1
to 0; chosen adverbial 1; form auxiliary 1; form finite 1; form participle 2; form passive -5; form past participle 2; form progressive 1; parsed adverbial 4; parsed clause -4; parsed none -1; parsed predicate -1; parsed preposition 1; parsed to 3; subject name 1; subject none 1; subject person 1
two after 0; ADJ NOUN 1; ADJ PROPN -2; ADJ PUNCT -1; ADJ front 1; ADJ presidential 2; ADJ refugees -1; ADP PROPN 1; DET PROPN 2; NOUN ADP 1; NOUN PUNCT 3; NOUN and -1; NUM ADJ -2; NUM NOUN 1; NUM NUM -1; NUM PUNCT 2; NUM days 2; NUM delegates -1; NUM in 2; NUM of 1; NUM percent -2; NUM times 1; NUM to 1; PART PUNCT -1; PRON PRON -1; PRON PUNCT 1; PRON VERB -2; PROPN ADJ -1; PROPN ADP -1; PROPN NUM -1; PROPN PART -1; PROPN PROPN -2; PROPN PUNCT -1; PROPN a 1; PROPN about -1; PROPN and 5; PROPN as 3; PROPN but 1; PROPN by -2; PROPN campaign -1; PROPN could -1; PROPN during -1; PROPN from 1; PROPN had -1; PROPN has -1; PROPN he 1; PROPN if -1; PROPN is -1; PROPN last 1; PROPN leading 2; PROPN morning -2; PROPN night -3; PROPN of 1; PROPN remarks 2; PROPN should 1; PROPN support -2; PROPN supporters 2; PROPN that 2; PROPN the 2; PROPN to -2; PROPN was 1; PROPN who 1; PROPN will -1; PROPN would -1; PUNCT ADJ -2; PUNCT ADP 1; PUNCT DET 1; PUNCT NOUN -1; PUNCT NUM 2; PUNCT PRON 1; PUNCT PUNCT 12; PUNCT VERB -1; PUNCT a -3; PUNCT according -2; PUNCT adding -2; PUNCT after 1; PUNCT all -1; PUNCT although -1; PUNCT and -1; PUNCT as -1; PUNCT at 1; PUNCT because 2; PUNCT but -2; PUNCT citing -1; PUNCT he -1; PUNCT however 2; PUNCT including -1; PUNCT is 2; PUNCT it 1; PUNCT not -1; PUNCT noting -1; PUNCT on -2; PUNCT referring -1; PUNCT she 2; PUNCT that 2; PUNCT the 3; PUNCT though -2; PUNCT was 2; PUNCT while -2; PUNCT with -1; SYM NUM -1; VERB NOUN 1; a ADJ -1; a NUM 1; a PROPN -1; a PUNCT -2; a ballot 2; a better 1; a bigger -1; a bill 2; a candidate -4; a chance -1; a comeback -1; a commanding -1; a conference -1; a crowd -2; a deal 1; a debate -1; a direct 2; a favorable 2; a federal 1; a few -1; a firm 1; a fresh 1; a full -1; a huge -1; a job -1; a key -1; a large 1; a lead -1; a letter 3; a list 1; a little 1; a long 1; a look 1; a lot -1; a major -3; a margin -1; a much 1; a national -1; a negative 2; a new -1; a news -1; a number -2; a path 1; a personal -1; a photo 1; a positive 2; a president -1; a primary -1; a private -1; a question 2; a rally -1; a rare 2; a record -1; a report 1; a reputation -1; a request 2; a role -1; a second -1; a series 2; a short -1; a shot 1; a similar -1; a source -1; a speech -2; a statement 1; a temporary -1; a third -1; a threat 1; a total -1; a variety 1; a very -1; a victory -2; a video -1; a vote 1; a way 1; a woman 2; a year 1; about ADJ 4; about NUM -2; about PROPN 1; about PUNCT -2; about SYM 2; about her -1; about how -1; about immigration 1; about its -3; about the -1; about their 1; about what 4; across the -1; advantage of -2; after NUM 1; after PROPN 2; after a -1; after the -2; against ADJ -1; against PROPN -2; against a 2; against him -2; against his -3; against the 2; ahead of -1; aim at 3; all PROPN -1; all of -1; along with -1; among PROPN -1; among the -1; an ADJ -1; an PROPN 1; an PUNCT -1; an increasingly 1; an issue -1; an open 1; an unfavorable 1; and PROPN -1; and a -1; and that -1; any of 2; around PROPN -1; around the 2; as NOUN -1; as NUM -1; as PROPN -1; as PUNCT -1; as an 1; as his 1; as it -1; as many 1; as part 1; as she -2; as the -1; as they -1; at a -4; at all 1; at an -2; at her -1; at his -1; at home -1; at the -2; at this -1; attention to 3; away from 1; back PUNCT -1; back in 2; back on -1; back the 1; back to -2; background checks 1; because it -1; because of -1; before a -1; before the -1; behind the -1; between PROPN -2; beyond the 1; billions of -1; both PROPN -1; both the 1; by ADJ 7; by DET -1; by NUM 2; by PROPN -1; by PUNCT 1; by a 4; by her -1; by his 1; by other -1; by some 1; by the 1; classified material -1; clear that 3; closer to -1; common ground -1; concern that 1; control of -1; credit for 2; criticism for -2; criticism from -1; delegates to 2; details of 1; down PROPN 1; down PUNCT 1; down his 2; down to -1; during PROPN -1; during a -3; during an 1; during his -1; during the -1; earlier this -1; enough to -1; even more -1; for ADJ -2; for NOUN -1; for PUNCT -1; for a 3; for an 1; for any 1; for change 2; for decades -1; for him 1; for it -1; for its -1; for months -1; for new 1; for other 1; for people -1; for president -2; for reelection 1; for someone 1; for that -1; for them -1; for this -2; for those -1; for what -1; foreign workers -1; former PROPN 1; from PROPN -2; from her 1; from his -1; from the -3; gun control -1; he AUX -2; he PUNCT -2; he can 1; he did -1; he has 1; he is 1; he would -2; heavily on -1; her attention 3; her decision -1; her on -2; her own -1; her support 1; herself as 1; him PUNCT 2; him and -2; him as 2; him at 1; him for 2; him in -1; him into -1; him of -1; him on 1; him the 1; himself PUNCT -2; himself as 6; himself from 3; himself in -2; his ADJ 3; his PROPN 1; his bid -1; his campaign -1; his candidacy -1; his father -2; his first -2; his message 1; his name -1; his net 1; his own 1; his party 2; his political -1; his position 1; his recent 1; his support -1; his supporters -1; his views -1; his wife 2; how PROPN 1; how he 2; how much 2; how they 1; how to 1; hundreds of -1; if PROPN -1; if he 1; if the 1; in ADJ 1; in PROPN -5; in a -1; in an -1; in court 1; in favor 4; in federal -1; in front -2; in government -1; in her -2; in his -3; in many -1; in mind 1; in more -1; in on 4; in political 1; in politics 1; in recent -1; in support 1; in the -5; in their 1; in this -1; in what -1; income inequality -1; inside the 2; into her 1; into question 1; is that 1; it AUX -1; it PUNCT 4; it a -1; it as 3; it clear 6; it difficult -2; it in -2; it is -1; it on -1; it out -1; it to -3; it up -1; it will 1; it would 3; its first 3; itself as 3; just how -1; last PROPN 3; last month 1; last week -1; last year -1; late PROPN -1; less than 1; like PROPN -1; like PUNCT -1; like a 1; like the -1; mate PUNCT -1; me to -1; members of -1; money for -1; money to -1; more PUNCT -1; more about 1; more than -1; more time 2; more to 3; most of -1; national security -1; next to -1; no plans 2; no sign -1; none of 1; not only -1; not to 3; nothing to 1; of ADJ -2; of NOUN 1; of NUM 1; of PROPN 3; of PUNCT -2; of SYM -1; of a -2; of all 1; of any -1; of at 1; of attacks 2; of both -1; of business 1; of economic -1; of free 1; of gay 1; of government 2; of gun 1; of her 3; of his 3; of how 1; of it -1; of its -1; of many -1; of more -1; of new 1; of party -1; of polls 1; of presidential -1; of social 1; of some 1; of support 1; of terrorists -1; of this 2; of those 2; of trade 1; of what -1; of winning 1; of women -1; off a -2; off his -2; off on 1; off the 2; office in -1; on ADJ -1; on NOUN -1; on NUM -1; on PROPN -2; on PUNCT -3; on a -1; on all 3; on behalf -1; on foreign 2; on her -1; on his 1; on how 1; on immigration 1; on in -1; on social -2; on some 1; on stage -1; on terrorism -1; on their -1; on them -1; on this 1; on to 4; on trade -1; on what 1; on whether 1; out PROPN 2; out a 5; out about 2; out against 1; out an 1; out and 3; out as -1; out by -1; out for -1; out how -1; out in 1; out of -1; out on -1; out that 1; out the -1; out to -1; out with -1; outside the -1; over NUM -1; over PROPN 2; over as 1; over her -1; over his -1; over the -1; paid speeches -1; people from -1; people in -1; people who 1; plans to 1; public PUNCT 1; reporters that 1; rid of 1; right PUNCT 1; rival PROPN 1; roughly NUM 1; she AUX 1; she had 1; she is -1; she was 1; she would 1; short of 1; since the -2; so far 2; so much 1; social media -1; some of 1; something about -1; such a -2; such as -1; tens of -1; than PROPN -1; than most 1; than that -1; than the -1; that ADJ 1; that AUX 1; that NUM 1; that PRON -2; that PROPN -2; that PUNCT 2; that a 3; that any 1; that as -2; that at 1; that by 1; that he -2; that her 1; that his 2; that if -1; that in 3; that is -1; that many 1; that she 2; that some 1; that their -1; that there 1; that these -1; that they 1; that was 1; that while 1; that with -3; that would 1; the ADJ 1; the NOUN 2; the PROPN 3; the PUNCT -2; the accord 1; the administration -1; the agreement 1; the attacks 1; the attention -1; the audience 1; the base -1; the bill -1; the billionaire 1; the campaign 2; the candidates -1; the case 3; the city -1; the company -1; the contest -1; the convention -2; the conversation 1; the country -1; the crowd 1; the death 2; the decision -3; the department 1; the economic -1; the economy -2; the email -2; the fact -3; the family 2; the federal 1; the financial -1; the first -2; the following -1; the former 1; the front 1; the full 1; the government -3; the importance -1; the incident 1; the issue 5; the judge 1; the last -1; the latest -1; the lead 1; the letter -2; the majority 1; the media 1; the meeting 1; the message -1; the military -1; the most -1; the new -3; the news -1; the next -2; the night 1; the nomination -1; the nominee 1; the notion 2; the number 1; the opportunity -1; the other 1; the party -1; the political -2; the popular 1; the possibility 1; the presidency -1; the president 2; the presidential -1; the presumptive 2; the process 1; the program 1; the public 1; the question -1; the real -1; the record 1; the release 1; the rest -1; the right -1; the risk -1; the ruling 1; the same 1; the second -1; the senator 1; the show 1; the speech 2; the stage -4; the story -1; the subject 1; the tax 2; the term 2; the threat -2; the tone -1; the truth 1; the video -2; the war -1; the way -1; the will -1; the winner -1; the words 1; the world -1; their ballots -2; their support 2; their votes 1; their way -1; them PUNCT -3; them and -1; them as -1; them at -1; them in 1; them on -1; them to 3; them up -1; them with -1; themselves PUNCT -1; there were -1; they AUX 1; they are 1; they believe -1; they could -1; they do -1; they had -2; they have 3; they want -2; they would -3; this PUNCT 1; this week 1; this year -2; through the -1; time to -1; to ADJ -1; to DET -2; to NOUN -1; to NUM -1; to VERB 1; to a -2; to address 3; to admit 1; to allow -1; to an -1; to answer 1; to appeal -1; to appear 1; to ask -2; to attack 1; to attend 1; to attract -1; to back -1; to ban -2; to be -3; to bear -1; to become -1; to block -1; to boost -1; to boycott 1; to bring 3; to build 1; to buy -1; to campaign 2; to capture -1; to carry 1; to cast 1; to choose 1; to claim 1; to clinch -1; to close -2; to combat -1; to come -1; to comment 1; to consider 1; to continue 1; to control -1; to convince 1; to counter 2; to create -1; to curb -1; to debate 1; to decide 1; to defeat -2; to deliver -1; to demonstrate 1; to describe 3; to determine 1; to discuss 1; to do -1; to earn -1; to endorse 2; to ensure -1; to enter 1; to expand -1; to explain 3; to exploit 3; to face -1; to fly -1; to focus 2; to follow 1; to go -1; to grow -1; to happen -1; to have -3; to help -1; to her -2; to hire -1; to his -1; to hold 1; to how 2; to impose 2; to improve 1; to influence -1; to invest -1; to its -1; to join -1; to keep 1; to kill -2; to know 1; to lead -2; to leave -1; to let -2; to limit -1; to look 1; to maintain -1; to make 1; to match -1; to me -1; to meet -1; to more 1; to move -1; to obtain -1; to offer 1; to other 1; to pass -1; to pay 1; to persuade 1; to pick -2; to play -2; to point 2; to portray 2; to present 1; to press 1; to prevent 1; to prove 1; to put -1; to questions -2; to raise -3; to rally 2; to release 1; to remain -1; to repeal -1; to replace -1; to reporters -1; to respond 1; to rise -1; to run -3; to save -1; to say 4; to secure -1; to see -1; to sell -1; to serve -1; to shift 1; to show 4; to sit 2; to spend -1; to stand 1; to start -1; to stay -1; to step 1; to stop 1; to succeed -1; to support 1; to survive -1; to take -2; to talk -1; to tell 2; to temporarily -2; to that -1; to them -1; to this -1; to try -1; to turn -1; to understand -1; to unify 2; to use -1; to vote 2; to voters 1; to wait -1; to watch -1; to what -1; to win -2; to work -1; too many -1; toward PROPN 1; toward a -1; toward the 1; tribute to 2; undocumented immigrants 1; up PROPN 1; up PUNCT -1; up about 3; up against -1; up as 1; up at 1; up by 2; up for -2; up his 2; up in -2; up on -2; up support -1; up the 2; up their -1; up to 3; violence PUNCT -1; voters PUNCT -1; voters that 1; voters to -1; was PUNCT 2; was a 1; ways to -2; well with 1; what he 1; what is 2; what it -1; what she 1; what the 1; when PROPN -1; when asked -1; when he -1; when she -1; when the -1; when they 1; whether PROPN 2; whether he -1; whether the 1; why PROPN 1; why the -1; with ADJ 1; with NUM -1; with PROPN 1; with PUNCT -1; with an 2; with both 1; with her -2; with him -1; with his -1; with its 1; with other -1; with reporters -1; with some 1; with that 2; with the 5; with their 3; with voters 1; with what 1; within the -1
two before 0; ADJ NOUN -1; ADJ PUNCT -1; ADJ candidates -2; ADJ leaders 1; ADJ polls 1; ADJ presidential -1; ADJ to 2; ADJ voters 1; ADP PROPN 2; ADP a -3; ADP an -1; ADP her -1; ADP his 1; ADP the -1; ADV PRON 1; ADV PROPN 1; ADV PUNCT -2; ADV than -1; AUX ADV 1; AUX PROPN 1; AUX a -1; AUX already 1; AUX also 2; AUX be 2; AUX been 1; AUX no -1; AUX not 1; AUX they 1; AUX you -5; CCONJ PRON -1; CCONJ PROPN -1; CCONJ he 3; CCONJ his -1; CCONJ it -2; CCONJ she 1; CCONJ the -1; CCONJ they 1; DET ADJ 1; DET PROPN 5; DET candidate -1; DET company 1; DET debate -1; DET poll 2; DET president 1; NOUN AUX -2; NOUN NOUN 2; NOUN PRON -1; NOUN PUNCT 1; NOUN and -1; NOUN are 4; NOUN has 1; NOUN is 2; NOUN that 1; NOUN to -1; NOUN were -3; NOUN who -2; NOUN will 2; NUM ADJ 1; NUM NOUN 2; NUM NUM -2; NUM PROPN -1; NUM PUNCT 1; NUM and -2; NUM campaign 1; NUM delegates 1; NUM has -1; NUM in 1; NUM men -1; NUM more 1; NUM people 1; NUM percentage -1; NUM states 3; NUM that -3; NUM to 1; NUM years -2; PART ADJ -1; PART PROPN 2; PART be -2; PART campaign -1; PART even -2; PART really 1; PART team 1; PART yet 1; PRON also -4; PRON are -2; PRON campaign 1; PRON can 1; PRON could 2; PRON even 1; PRON had -1; PRON has 2; PRON have 2; PRON is -1; PRON just 1; PRON later 2; PRON then 1; PRON was -3; PRON were -1; PRON will -2; PROPN ADV -1; PROPN AUX -2; PROPN NOUN 2; PROPN NUM 2; PROPN PART -5; PROPN PRON -1; PROPN PROPN -1; PROPN PUNCT 1; PROPN a 1; PROPN after 1; PROPN all 3; PROPN already -1; PROPN before 1; PROPN began -1; PROPN by 1; PROPN campaign -1; PROPN can -1; PROPN candidates 1; PROPN could -2; PROPN did 2; PROPN does -2; PROPN even 1; PROPN family -1; PROPN first 1; PROPN for -3; PROPN from -1; PROPN had -2; PROPN have -2; PROPN he -1; PROPN just -1; PROPN later -1; PROPN may -1; PROPN might -1; PROPN never 1; PROPN night 1; PROPN of -1; PROPN officials 2; PROPN often -1; PROPN or -1; PROPN poll 1; PROPN primary -3; PROPN quickly -1; PROPN regularly 2; PROPN repeatedly 2; PROPN report -1; PROPN reportedly -2; PROPN said -1; PROPN senator -2; PROPN should -2; PROPN still 1; PROPN supporters 1; PROPN survey 2; PROPN team 1; PROPN then 1; PROPN voters -1; PROPN was 2; PROPN were -1; PROPN when -1; PROPN while -2; PROPN who -6; PROPN will 2; PROPN with -1; PROPN would 2; PUNCT ADJ -1; PUNCT DET -1; PUNCT NOUN 1; PUNCT PRON -2; PUNCT PROPN -2; PUNCT PUNCT -7; PUNCT a -2; PUNCT after -2; PUNCT all 1; PUNCT also 2; PUNCT an -1; PUNCT are 1; PUNCT as -1; PUNCT before 2; PUNCT but 6; PUNCT by -2; PUNCT candidates 1; PUNCT despite 1; PUNCT first -2; PUNCT from 1; PUNCT has 3; PUNCT have 3; PUNCT he -1; PUNCT his -1; PUNCT in -1; PUNCT including -1; PUNCT is 1; PUNCT it -1; PUNCT just -1; PUNCT line -1; PUNCT long 1; PUNCT many 2; PUNCT minute -1; PUNCT must -1; PUNCT not -1; PUNCT of -1; PUNCT old 1; PUNCT only -1; PUNCT out 1; PUNCT place -1; PUNCT potentially -1; PUNCT she 2; PUNCT so -1; PUNCT some 2; PUNCT still 3; PUNCT that 1; PUNCT the -3; PUNCT they 2; PUNCT those 1; PUNCT to -4; PUNCT up -1; PUNCT voters 1; PUNCT was 1; PUNCT were -1; PUNCT when -2; PUNCT which 1; PUNCT while 2; PUNCT who 1; PUNCT whose -1; PUNCT will 1; PUNCT with 2; PUNCT without -2; PUNCT you -1; SCONJ PROPN 1; SCONJ he 1; SCONJ she -1; SCONJ you 3; SYM PROPN 1; VERB PART 1; VERB PRON -1; VERB PROPN -1; VERB to 1; a ADJ 4; a NOUN -1; a PROPN -1; a better -1; a big -1; a campaign 1; a clear -1; a conference -1; a different 1; a few 1; a group 2; a key -1; a major -2; a man -2; a negative 2; a new 2; a recent -1; a sharp 2; a statement 2; ability to -1; about NUM 1; about PROPN -1; about her -1; about his -1; about the -1; added PUNCT 2; addition to 1; administration PART -1; administration PUNCT 1; administration to -1; after a -1; after he 2; after it 2; after she -1; after the -1; again PUNCT -1; agreed to -1; aimed at -1; all but 2; all the -1; allies are -1; allowed to -1; almost certainly 1; already been -2; also been -1; also is 2; among PROPN -1; among those 3; an apparent 1; an early 1; an email -1; and PROPN 2; and PUNCT -1; and a -2; and also -1; and an -1; and are -1; and began 1; and even 1; and he 2; and her -1; and his 2; and is 1; and its -1; and not 1; and others -1; and she 2; and that -1; and the -2; and then -1; and to 1; and who 2; and will 1; anonymity to -1; appeared to -1; appears to -1; are PART 5; are already -1; are also -2; are being 1; are not 1; are now -2; are so -1; are still -2; as PROPN 1; as a -2; as an 2; as he 4; as she -2; as the -1; as we -2; asked to -3; at PROPN -1; at the -1; attacks PUNCT 2; attacks that -1; attempt to -1; attempted to 2; attempting to 2; attempts to 3; authorized to -3; back to 1; be a 1; be to -2; because it -1; because she 1; because they 1; become a 1; become more -1; been the 1; before PROPN -2; before he -1; began to 2; beginning to -1; begun to -1; best to 1; bill PUNCT 2; bill that -1; both parties 1; but PROPN 1; but he 3; but it -1; but not -1; but she 1; but the 1; but they -1; but was 1; but would -2; by PROPN -2; calls to -1; campaign PART -1; campaign PUNCT 2; campaign and -1; campaign has 2; campaign is 1; campaign to 1; campaign was 1; can be -1; can not -2; candidate PART 1; candidate PUNCT -2; candidate to 1; candidate who 1; candidates PUNCT -1; candidates have -1; candidates to 1; candidates who -1; chance to -1; close to -1; closer to 1; come to 1; comes to -1; comments PUNCT 1; community PUNCT 1; companies to -1; company that 1; continue to 1; continued to 5; continues to 1; could PART 2; could be -1; could have 1; could help -1; could still -1; countries to -1; country PUNCT -1; course PUNCT 1; debate PUNCT 3; decision to -2; declined to 4; delegates PUNCT -1; delegates are -1; delegates to -1; designed to -2; desire to -1; determined to -1; did PART -1; did not 2; difficult to -2; director PUNCT 1; do PART 5; do to -1; do you -3; does not 2; during his 1; eager to 1; easy to -2; effort to 1; efforts to -2; eligible to -1; enough to -2; estate mogul 1; even more -1; expected to -3; fail to -1; failed to 2; failing to -1; far more -1; first to 3; for PROPN 1; for a -1; for not -1; for the -1; for their -1; forced to -1; foreign policy -1; former president -3; free to 2; from NUM 1; from PROPN -1; from a -1; front PUNCT 1; fund PUNCT -1; funds to -1; general election -1; going to -1; government to -1; governor PUNCT -1; group PUNCT 1; group is 2; had PART -1; had been 1; had just -1; had never -1; had to 1; half PUNCT 1; hand PUNCT -2; hard to -2; has PART -3; has a -1; has already -1; has also 2; has been -1; has long -1; has never -1; has not -1; has now 2; has proposed 1; has repeatedly -1; has since 1; has the 1; has to 2; have PART -1; have a -1; have already 2; have been -1; have long 1; have no 1; have not -1; have the -1; have to -3; having to -2; he AUX -1; he also 3; he could -1; he did -1; he had -2; he has 2; he is 1; he might -1; he still -1; he was -1; he will 2; he would -4; help PROPN 1; her own 1; her to -1; here PUNCT -2; him and 1; him of -1; his campaign 1; his father -1; his first -1; his home -1; his own -2; his supporters 3; hope to -1; hoping to -1; how he -1; how they -1; how to -1; if he -1; if it -1; if they 1; if you 1; impossible to -1; in PROPN 2; in a -2; in an -1; in her 2; in the -1; in their 2; inability to -1; inclined to 1; including a 2; information PUNCT 1; instance PUNCT 1; instead of -1; intended to -2; interested in -1; into a -1; is PART -2; is a -1; is already 1; is also 2; is an -1; is more -1; is no 1; is now 2; is often -1; is so -1; is to -1; issue is -1; issued a 4; issues PUNCT 1; it AUX -2; it PUNCT -1; it had -1; it to -1; it was -1; it will -1; last month 3; last week 1; last year 2; late PUNCT -1; law that 1; leaders PUNCT 1; leaders are 2; leaders to -1; leadership PUNCT 1; left to 1; likely to 1; long been 2; looking to 2; lot of -1; made a 1; made it 2; make it -1; managed to 2; manager PUNCT 2; many PROPN 3; may be -1; may have -1; may not -1; meant to -2; members to 2; message that -1; might be 1; might have -1; money to -1; month PUNCT 1; month to -1; months PUNCT -2; more to 1; most powerful 1; much more -1; must be 2; need to 2; needed to -2; needs to 1; new poll 1; night PUNCT 4; no longer -1; nomination PUNCT 1; nominee PUNCT 1; nominee has -1; none ADJ 2; none ADP -1; none ADV -3; none CCONJ -5; none DET -5; none NOUN 1; none NUM -1; none PART 1; none PRON 2; none PROPN 4; none SCONJ 3; none VERB 2; none none -2; not be -3; not been 1; not directly 1; not immediately 1; not necessarily -1; not only 1; not to -1; not yet 1; number of -1; of PROPN 2; of a 1; of delegates 1; of her -1; of it -1; of people -1; of state 3; of the -1; of them 1; of voters -1; of whom 1; offered to 1; officials have -1; on PROPN 5; on a -2; on his -2; on their -1; on to 3; once again 2; only to -2; opportunity to -1; other PROPN 2; others are 2; out a 1; out of -1; out to 2; over NUM 1; over the 1; parties to -1; party PART 1; party PUNCT -2; party and -3; party leaders 1; party that -1; people and -1; people are -1; people to -1; people were 1; people who 1; percent PUNCT 2; percent would 3; person to 1; plan to -2; planned to -1; plans to -1; pledge to -1; pledged to -1; poised to 1; polls and -1; pollster who -1; positioned to -1; president PUNCT 1; presidential nominee -2; pressure to -1; primary PUNCT -1; primary voters -1; promised to -1; proposal to -1; quick to 3; ready to -1; reasons to -2; refusal to -3; refused to 3; refusing to 1; released PROPN 3; reluctant to 2; required to 1; respond to -1; responded by -1; responsible for 1; right to -1; rivals PUNCT -2; rules PUNCT -2; runner PUNCT 1; said PROPN -2; said PUNCT 4; said he -5; said she -2; said they -2; said when 1; say they -2; says PUNCT 1; says he -3; scheduled to -2; seek to -1; seeks to -1; seem to 1; seems to 2; seen as -1; self PUNCT -1; senator is 2; senator to -1; set to 2; she AUX 4; she could 1; she has -2; she is 1; she was -1; she will 2; she would -1; short of 1; should PART 1; should be 1; should have -1; should not -1; showed PROPN -1; since PROPN -1; since he 1; so PUNCT -2; so far -1; sought to 1; speech PUNCT 2; speech to 1; spent PROPN 2; state to -1; states PUNCT 1; states that -2; struggle to 1; struggled to 1; struggling to 1; super NOUN -3; superdelegates to -1; team PUNCT 2; team is 1; tend to 1; tends to 2; terrorism has -2; than NUM -1; than they 1; that AUX 1; that PROPN -2; that are -1; that has -2; that have -1; that he -2; that his -1; that is 2; that she -1; that was -1; that were 1; that would -2; the ADJ -1; the NOUN -1; the NUM 1; the PROPN 2; the audience -1; the best 1; the biggest -1; the campaign 4; the candidate 3; the company 3; the country 1; the court 1; the crowd -1; the final -1; the first -2; the full -1; the governor 1; the latest -1; the leading 1; the media -2; the most -2; the nation -1; the network 1; the only -1; the other 2; the party -2; the political -1; the race -1; the same 2; the state -1; the world 1; then he 4; they AUX 2; they also 1; they had -1; they have -1; they were -2; they would -1; this week 3; those surveyed 3; those who -1; though he 4; threatened to -1; time PUNCT 2; time he 1; time to -2; to PROPN -1; to PUNCT 2; to a -1; to avoid 2; to have -2; to help 2; to her 1; to keep 1; to make 1; to the 1; took the -1; tried to 3; tries to 3; try to 1; trying to 1; unable to -1; under the 1; until he -1; up his 2; up to 2; used the 3; vote to -1; voted to 2; voters PUNCT 1; voters are 2; voters have 2; voters to -1; voters were 2; voters will -1; vowed to -1; want to 1; wanted to -1; wants to -2; was PART 1; was a -1; was an -1; was being -1; was first 2; was in -1; was more 2; was never 1; was not -2; was so 1; was the -2; was to 2; was widely -1; way of -1; ways to -1; we AUX -1; week to 1; well PUNCT -3; well as 2; were also -1; were more 3; were not -1; what AUX -1; what he -1; what is -1; what it 4; what she -1; what they 1; what we -1; when PRON 2; when PROPN 1; when he 2; when it -1; when she -2; when they -1; where PROPN -1; where he -2; where she 1; whether PROPN -1; whether to -1; which also -1; which are -1; which has 2; which have 1; which he 7; which is -2; which she 1; which was 1; which would 1; who are -1; who can 2; who had 2; who has -5; who he 3; who helped -2; who is -1; who may 4; who now -1; who once -1; who will -1; who would 1; whom PROPN -2; whom he 1; why he -2; will also -2; will likely 1; willing to -1; with a -1; with her -1; with his 1; wo PART -2; won the -1; work to -1; worked to 1; workers to -1; would PART 2; would also 3; would be 1; would have -3; would not 1; would only -1; year PUNCT 1; years PUNCT -2; years to -1; you AUX -1; you can 1
up acl 0; NUM 2; PRON -2; PROPN -1; a 1; ability -1; account -1; activists 1; ad -1; addition 1; ads 4; advantage -1; adviser 1; agenda 2; agents 1; agreement -1; aide -1; aides -2; all 1; allegations -1; anyone -1; anything -1; approach -1; attacks 1; attempts 3; ban -1; banks 1; benefits -2; bid 1; bill -1; billionaire -1; board 1; book -3; call 2; calls -1; candidate -1; candidates 4; case -2; cases -1; chairman 3; challenge -1; challenges 1; chance -2; changes 1; city -1; class -2; companies -2; company 1; concerns 1; conference 1; conservatives 2; contests 1; countries -1; court -1; crisis -1; criticism -1; crowd 1; day 1; days 2; deal -3; deals -1; debate -3; decision -2; decisions -2; delegates -1; desire -1; document 2; documents -1; economy -1; effort 2; efforts -2; election -2; emails -1; employees 1; exchanges 1; expert -1; fact 2; family -1; favorite -1; fees 1; figure 1; figures 1; firm -2; force -1; foundation 1; friend 1; goal 1; government 1; governor -2; group 2; hopes -1; hour -1; hours 1; idea -2; image 1; inability -1; increase 1; information -1; interview 2; investors -1; issue -1; issues -1; judge -2; judges -2; kind 1; laws 1; lawsuit 2; leaders 2; legislation -1; letter 1; line 3; lot 1; matter -1; mayor -1; measures -1; media -1; meetings 1; member -2; members 1; message -1; messages -1; moment -1; move -2; movement -1; name 1; need -1; night -1; nothing 2; notion -1; odds 1; one -2; ones 2; order 1; organizations 1; others 2; party -2; people -2; plan -3; plans -2; platform -1; point 2; policies -1; policy -2; politician -1; pollster -1; position -1; possibility 1; president 2; pressure -1; primaries 1; primary -1; process 1; professor -1; proposal -1; protesters -1; question 1; questions -1; race -1; reason 1; reasons -2; record 2; records -1; refusal -2; release 1; remarks -1; reminder -1; report 1; reporter 4; reports -1; request -1; response 1; results 1; rhetoric 1; right -1; risks -2; role -1; rules -1; rulings 2; season -1; senator -2; senators 2; sense -2; series -2; shirts -1; show 1; side -1; sign 2; signs 2; situation 1; some -2; someone 2; something -2; speaker 1; speech 1; speeches -1; statement 1; states -5; step 1; stories 1; story 1; strategy 1; summer -1; superdelegates 2; supporter 1; supporters 4; surprise -1; system -1; task -1; that -1; the -2; thousands -1; tweet 3; unions -2; videos -2; view 1; vote -2; voters 1; votes 1; way -2; ways -1; website 1; week -1; what -3; whom -1; woman -3; women -2; word 1; work -1; workers -1; xenophobe -5; year 1
up advcl 0; accused -3; accusing -1; added -2; agreed -1; aimed -1; announced 1; appear -1; appeared 2; asked 2; beat -1; became 1; become -1; began -3; better 2; blamed 2; booed 3; breaking 1; brought 1; call 1; called -3; calling -1; calls 1; campaigned 1; campaigning -1; careful 1; cast 1; changed -1; charged 1; cheered 1; chose -2; clear -1; close -2; closer 2; come -2; committed -1; concluded 2; conducted 1; continued 1; create -1; critical 1; criticized -2; cut -1; decided -1; declined -1; dedicated -1; delivered 1; denied 2; denounced -2; described 1; designed -2; devoted -1; did -1; discuss -1; dismissed 1; divided 4; do 2; done -1; doubled -1; drew 1; earned -1; echoed 1; end -1; ended 2; endorsed 3; enough 1; entered -1; expected -1; explained 1; expressed 2; face -1; faced 1; failed -1; feel -1; find -1; fired 1; first 1; focus -1; focused 1; followed 2; found -3; free 1; gave 2; get 1; getting -1; give -1; giving 1; go -3; going 1; gone 2; got -2; had 2; happened -1; have 2; held 4; help -1; hit 2; hold -1; holding -1; how -1; important 1; insisted -2; interested -1; interviewed 1; is 1; issued 2; join -1; joined 2; keep -1; keeping 1; kept 1; known -1; leave -1; led 1; left -1; let -1; lived -1; long -1; looked -1; looking -1; looks -2; lost -3; made -5; makes 1; met -2; mocked 1; more 3; move -2; much 1; need -2; needs 1; noted 2; offered 1; opposed -1; pay -1; persuade -1; picked 1; play 2; possible -1; promised -1; prompted 4; proud -1; punished -1; push -1; pushed 1; railed 2; raise -1; reached -2; received -1; refused -1; rejected 1; release -1; released 2; remains 1; replied 1; reported -2; resign -1; respond -2; responsible 1; return -1; run 1; said 7; same -1; saying 1; says 1; scored -1; see 2; seeking 1; seemed -1; seen -1; seized 1; sent 3; served -2; set 1; short 2; show 2; showed -2; showing 3; shown -4; shows -1; signed 1; soon -2; sought 3; speaking -2; spend 1; spending -1; spent 3; started 3; stay 1; stop 1; struggled -1; stuck -1; sued 1; suggested -1; supported -1; take -4; taken 2; talk 2; talked 4; talking 2; thought -1; told -2; took 3; tried 1; turned -2; tweeted 4; urged 2; use -1; used 3; visited -1; vote 2; voted 2; vowed -1; wait -1; want 1; went 5; were -2; why 3; win -2; winning 3; wins -1; won -4; working 1; works 1; wrong 1; wrote 2
up amod 0; PROPN 3; something -1
up appos 0; PROPN -1
up case 0; PROPN -1
up ccomp 0; VERB -7; acknowledged -1; added -2; agree 1; announced -1; argued -1; arguing -1; asked -4; asking -1; believe -2; believed -1; believes -1; came -2; claiming -1; clear -1; declared -1; ensure -1; explained -1; felt -1; found -2; had 1; hard -2; harder -1; helped -1; hope -1; indicated -1; insisted -2; know -3; learned 2; made -2; mean 1; meaning -1; means -2; meant 1; noted -4; notes -1; pointed -2; released 3; reported -3; said -12; say -9; saying -7; says -10; see 1; show -2; showed -3; showing -1; shows -1; spoke -1; states -1; suggested -2; suggests 3; sure -1; telling -1; think -3; thinks -1; thought -1; told -9; tweeted 1; unclear 1; warned -1; wrote -1
up compound 0; PROPN 4
up conj 0; NOUN 1; NUM 1; PROPN -4; SYM -1; VERB 1; acknowledged -2; announced 1; appeared 2; are -2; argued -1; attacked 3; attacking 2; attended -2; backed -1; backing 1; beaten -2; become 1; began 2; believe 1; blasted 1; born -1; called 6; calling 1; came 2; candidate -1; candidates 3; charged 1; cited 3; come -1; continue -1; criticized -1; cut -1; declared -1; declined 1; defended 1; denounced 1; do -1; doing -3; drew 2; endorsed 5; entered 1; entering 2; face -1; find -1; followed 1; found -2; gathered -1; gave -1; get -2; given 3; go -1; going 2; good -2; got 2; growing -1; had 1; has -3; have -2; held 1; help -1; hit -1; hold 1; holding 1; important 1; included -1; increasing -1; involved -1; is -1; knew -1; known 2; leading -1; left 2; likely -1; lived -2; looked -1; made -2; make 1; makes 3; making -1; married 2; mentioned 2; met 3; mocked -1; move -1; moved -1; need -2; needs 1; nominee -1; opposed 1; paid -1; people -1; pledged 1; policy -1; praised 1; promote 8; provided 1; put 2; raised 1; ran -1; read -1; received -1; released 1; reported -1; represent 2; respond -1; run -1; running 1; saw 2; say -1; secured -1; seemed -2; sent 2; served 1; set 1; shows 1; sought -2; spending 1; spent 2; spoke -1; stand -1; started 2; stepped -1; suggested 1; supported 2; supporters 1; taken 1; talking -1; think -2; thinks 1; told -1; trying -1; turned 2; tweeted 1; urged 3; used -1; voted 5; voters 1; voting -1; warned -1; went 1; were -1; win -1; winning 1; won -1; working -1; wrote 1; years 1
up csubj 0; difficult -1; hard -1; important -3; takes -1
up fixed 0; as -1
up flat 0; PROPN -1
up iobj 0; told -1
up nmod 0; NUM 2; PROPN 1; SYM -1; criticism -1; crowd 1; days -1; debate -1; delegates 1; lot -1; many 1; much -1; night 1; number -1; part 1; question -1; questions -1; response 1; some -1; speech -1; that 1; thousands 1; vote -1; voters 2; weeks 1
up nsubj 0; VERB 1; are -3; been -1; called 1; came 3; come -1; declined -1; have 1; include 1; is -2; led 2; left -1; make -1; provided 1; said -1; seemed 2; showed 1; suggests -1; told 1; turned -1; was -1; went -1; were 1
up obj 0; VERB -3; announced -1; asked 1; blamed -1; calls -1; cast 3; defend -1; defended -1; deliver 1; delivered 2; did 1; discuss -1; dismissed -1; doing 1; draw 3; drew 1; earned -1; echoed -1; ended 1; explain -1; expressed 4; face -1; faced -1; faces -1; facing -1; filed 2; find -1; gave 3; get -1; give -1; given 1; gives 3; giving -1; got -1; had 3; has -1; have 4; having -1; held 3; hold 1; include -1; includes 1; issued 6; keep 1; kept 1; laid 1; lay -1; leaving -1; led -1; lost -1; made 7; make 6; makes 3; making -1; offer 2; offered 1; offering -1; opened 2; placed -1; posted -1; provide 3; provided 2; put 1; raise -1; raised 1; raising 1; received -1; receiving -1; release 1; require -1; run 1; saying -1; says -1; see -1; seeing 1; sent 2; show 1; showed 1; showing 1; shown 2; shows 3; spent 3; struck -1; support -1; supported -1; take 2; taken 6; takes -1; took 4; tweeted 1; use 1; used 4; voiced 4; won -1; wrote 3
up obl 0; ADV 2; VERB 4; added 1; announced -1; appear -1; asked -1; based -1; broke -1; built 1; called 2; came -2; cited 1; come -1; continued 1; contributed 1; criticized 1; did -1; draw 1; earned 1; emerged 2; expanded 1; faces -1; filed 1; filled 1; found 1; going 2; had -1; has 1; held 1; helped 1; higher -1; joined -1; known -1; led -1; left -1; look -1; made -2; make -1; mentioned -1; met -2; much -1; paid 2; passed 1; pointed 1; provided 1; pulled -1; put -1; raised 1; referring -1; rely -1; remains 2; respond -1; responded -1; returned 3; run 3; said 1; seen -1; seized -1; sent 1; speak 1; speaking -1; spent -1; spoken 1; started -2; stood 2; take -1; taken -1; taking 1; talking -1; told -1; took -1; used 1; using 1; voted 2; went 1; worked -1; wrote -1
up parataxis 0; NOUN 1; NUM 2; PROPN 1; VERB -1; a -1; asked 1; came -1; come 1; did 1; had -2; is -1; left 1; made 1; make -1; noted -1; said -3; show -1; took 1; what 1
up root 0; none 4
up vocative 0; CCONJ -1; PUNCT -3; SYM -1; and -1; that -1
up xcomp 0; ADJ 2; VERB 1; about 1; agreed -1; allow 4; allowed -1; allows -1; appear -2; appears -4; ask -1; asked -5; asking -2; attempted 2; attempting 2; authorized -1; avoid 2; became -1; become 3; becoming -1; began 1; begin 1; beginning -1; begun -3; bring 2; called -1; came -1; chose 1; come 2; consider -1; considering -1; continue 3; continued 7; continues 1; declined 3; determined -1; eager 1; expect -1; expected -4; fail -1; failed 2; failing -1; felt 2; find -2; force 1; forcing 1; found -1; getting -1; going 2; gone -1; had 1; has 2; have -2; having -1; helps -1; hope -1; intended -2; keep 3; leaving 1; led 2; let 2; likely 2; looking 1; looks -1; made 2; making 1; managed 2; meant -2; need 2; needed -2; needs -1; offered 1; plan -1; planned -1; plans -1; pledged -3; promised -1; proposed -1; prove -1; proved -1; quick 4; ready -1; refused 3; refusing 1; reluctant 2; remains 1; require -1; required 1; scheduled -2; see -2; seek -1; seeks -1; seem 1; seemed -1; seems -1; set 1; sought 1; start -2; started 4; stop 1; stopped 4; struggled 1; struggling 1; tend 1; tends 2; threatened -1; told -1; took 1; tried 1; tries 3; try 1; trying 1; unable -1; unlikely 2; urged -2; urging -1; used 1; vowed -1; want -1; wanted -1; wants -3; went 1; willing -1
v aah 21
v abandon -7; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1
v abase 13
v abash 2
v abate -12
v abbreviate -11
v abdicate 1
v abduce 15
v abduct -3
v aberrate -3
v abet -17
v abhor 13
v abide -7
v abjure 34
v ablactate -5
v ablate -11
v abnegate -7
v abolish -9
v abominate 13
v abort -18
v abound -11
v abrade -6
v abrase -6
v abreact 8
v abridge -9
v abrogate -9
v abscise -3
v abscond -14
v abseil -7
v absent -11
v absolve 18
v absorb -3
v absquatulate -14
v abstain -6
v abstract 11
v abuse -8
v abut -2
v aby -11
v abye -11
v accede 19
v accelerate -15; subject noun -1
v accent 24
v accentuate 26
v accept 6; as acl 3; as advcl 3; as ccomp -2; as root -2; as xcomp -3; chosen np 2; np 3; parsed np 1; subject name -1; subject noun -1; subject person 1; tag VBD 1; tag VBG 1; tag VBN -3
v access -10
v accession 13
v acclaim 36
v acclimate -15
v acclimatise -15
v acclimatize -15
v accommodate -14
v accompany -11
v accomplish -31
v accord -12
v accost 14
v account -4; object NOUN -1
v accouter 5
v accoutre 5
v accredit -2
v accrete -6
v accrue -13
v acculturate -14
v accumulate -15
v accurse 30
v accuse 22; as acl -2; as advcl 1; as root 1; chosen np 3; chosen of -3; np 3; object NOUN 2; object PROPN -1; object VERB -1; object person 1; of -3; parsed none -1; parsed np 2; subject name -2; subject noun -2; subject person 3; tag VBD 2; tag VBG 1; tag VBN -1; tag VBZ -1
v accustom -12
v ace -13
v acerbate 4
v acetify -5
v acetylate -11
v acetylise -11
v acetylize -11
v ache 9
v achieve -17
v achromatise -12
v achromatize -12
v acidify -5
v acidulate 3
v acknowledge 23; as advcl 1; as root 3; chosen np 1; np 1; object ADJ 1; object NOUN -1; parsed clause 1; parsed none 1; parsed that -2; subject name 4; subject noun -2; tag VB -1; tag VBD 3; tag VBG -1; tag VBP 1; that -1
v acquaint 19
v acquiesce 39
v acquire -18
v acquit 12
v act -10; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1; subject noun -1; tag VBD -1; tag VBG -1
v action -13
v activate -15; object NOUN -1; parsed np -1
v actualise 4
v actualize 4
v actuate -17
v acuminate -10
v adapt -14
v add 6; as acl 1; as advcl 4; as conj -2; as root 3; as xcomp -1; chosen adverbial 3; chosen clause 1; chosen colon 1; chosen np -1; chosen that 3; chosen to np -3; clause 1; colon 1; mark 5; np -3; object ADJ 1; object PROPN 2; object VERB 1; parsed clause 1; parsed none 2; parsed np -1; parsed that 1; parsed to np -2; subject name -2; subject none 2; subject noun -1; subject person 4; tag VBD 3; tag VBG 3; tag VBN -2; tag VBZ -1; that 3; to np -4
v add_up -7
v addict -10
v addle -12
v address 14; as advcl -2; as conj -1; as root -1; as xcomp 2; chosen np 1; chosen np that 1; np 1; np that 1; object NOUN -3; parsed none 1; subject none 1; subject noun -3; tag VB 4; tag VBD -1; tag VBG -2; tag VBN -1
v adduce 15
v adduct -12
v adhere -11
v adjoin -2
v adjourn -13
v adjudge 23
v adjudicate -4
v adjure 18
v adjust -11
v admeasure -10
v administer -10
v administrate -21
v admire 18
v admit 22; as acl -1; as advcl -1; as conj -2; as root 3; chosen np -1; chosen that 1; np -1; object NOUN 2; parsed none -1; parsed that 1; subject name -1; subject person 2; tag VB 1; tag VBG -2; tag VBZ 2; that 1; to np 1
v admix -2
v admonish 19
v adolesce -17
v adopt 1; as acl -1; as advcl 3; chosen by 1; chosen np 1; np 1; object NOUN 2; parsed np 2; tag VBD 1; tag VBN 1
v adore 15
v adorn -5
v adsorb -12
v adulate 33
v adulterate -13
v adumbrate 29
v advance -4; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1
v advantage 2
v advect -13
v adventure -5
v advert 17
v advertise 17
v advertize 29
v advise 14; as acl -1; as advcl 1; as ccomp -1; chosen np -3; np -3; object PROPN -2; parsed np -1; subject name -2; subject noun -1; subject person -1; tag VBG -2; tag VBN -2
v advocate 27; as acl -4; as advcl 3; chosen for 1; chosen np -2; for 1; np -2; object NOUN -2; object VERB 1; parsed for 1; parsed none -1; parsed np -2; subject name 1; subject noun -2; subject person -1; tag VB 2; tag VBN -2
v aerate -13
v aerify -6
v aerosolise 2
v aerosolize 4
v aestivate -15
v affect -14
v affiance 33
v affiliate -14
v affirm 18; chosen np -1; np -1; object NOUN -2; parsed np -1
v afflict -4
v afford -14
v afforest 5
v affranchise -10
v affright 2
v affront 18
v age -17
v agenise -17
v agenize -17
v agglomerate -3
v agglutinate -3
v aggrade -2
v aggrandise 25
v aggrandize 25
v aggravate -6
v aggregate -11
v aggress -3
v aggrieve -5
v aggroup -20
v agitate -2
v agnise 10
v agnize 10
v agonise 6
v agonize 6
v agree 22; as advcl -1; as ccomp -3; as conj 2; as root 1; chosen on 2; chosen that -1; chosen to 1; chosen to np -1; chosen with 2; object NOUN 2; object PROPN -1; object VERB -1; on 2; parsed clause 1; parsed none 1; parsed np -4; parsed on 1; parsed that -1; parsed with 3; subject name -3; subject noun 2; subject person -1; tag VB -1; tag VBD 1; tag VBN 1; tag VBP -1; tag VBZ 1; to 1; to np -3; with 2
v aid -13; chosen np -1; np -1; parsed np -1
v ail -18
v aim 12; as acl -2; as root 1; at -1; chosen at -1; chosen np 2; chosen to 1; np 2; object VERB 1; parsed none 1; subject name 1; tag VBD 1; tag VBZ -1; to 1
v air -4; as acl -1; chosen np -1; chosen on -1; object NOUN -1; on -1; subject name -2; tag VB -1; tag VBD 2; tag VBG -2
v airbrush -4
v airfreight -13
v airlift -9
v airmail 10
v airt -14
v alarm 9; subject noun -1
v alchemise -12
v alchemize -12
v alcoholise -13
v alcoholize -11
v alert 22
v alibi 11
v alien -11
v alienate 8; parsed np 1
v alight -11
v align 7; as acl 2; chosen with 1; object NOUN -1; parsed none 2; subject noun -1; tag VBN 2; with 1
v aliment -10
v aline 1
v alkalify -20
v alkalinise -11
v alkalinize -11
v alkalise -20
v alkalize -20
v allege 24; subject noun 1
v alleged 4
v alleviate -17
v alligator -9
v allocate -7
v allot -6
v allow 2; as advcl -1; as ccomp -1; as conj 4; chosen np -1; chosen np to 1; np to 1; object NOUN 2; object PROPN -1; object VERB 2; object person -3; parsed none 1; parsed np to -3; parsed to 1; subject it 3; subject name 2; subject none -1; subject noun -3; tag VB 1; tag VBD 2; tag VBG -1; tag VBN -1; tag VBP -1
v allowance -6
v alloy -8
v allude 36; chosen to np 1; to np 1
v allure 16
v ally -16
v alphabetise 1
v alphabetize 1
v alter -12
v altercate 24
v alternate -9
v aluminise -5
v aluminize -5
v amalgamate -3
v amass -16
v amaze 9
v ambition 16
v amble -14
v ambulate -14
v ambuscade -9
v ambush -11
v ameliorate -16
v amerce -11
v americanise -11
v americanize -11
v ammoniate -17
v ammonify -14
v amnesty 18
v amortise -6
v amortize -6
v amount -12
v amplify -6; chosen np 1; np 1; object NOUN 1; parsed np 1
v amputate -3
v amuse -10
v anaesthetise -16
v anaesthetize -16
v anagram 4
v anagrammatise 4
v anagrammatize 4
v analogise -4
v analogize -4
v analyse -3
v analyze -4
v anastomose -6
v anathematise 30
v anathematize 30
v anathemise 20
v anathemize 20
v anatomise 4
v anatomize 1
v anchor -6
v ancylose -19
v anele -16
v anesthetise -16
v anesthetize -16
v anger 9; chosen np -2; np -2; object NOUN -1; parsed np -2; subject noun -1
v angle -11
v anglicise -13
v anglicize -13
v anguish 11
v angulate -12
v animadvert 31
v animalise -2
v animalize -2
v animate -8
v animise -12
v animize -12
v ankylose -19
v anneal -11
v annex -5
v annihilate -18
v annotate 13
v announce 25; as acl -1; as advcl -1; as conj 2; as root 2; as xcomp -1; chosen clause 1; chosen np 3; chosen np to 1; chosen on -1; clause 2; mark -3; np 3; np to 1; object NOUN 3; object VERB 2; parsed clause 2; parsed none -1; parsed on 1; subject name 1; subject noun 1; tag VBG 1; that -1
v annoy 7
v annul 13
v annunciate 24
v anodise -13
v anodize -13
v anoint -1
v answer 12; as advcl 1; as root -3; as xcomp 1; chosen np 1; np 1; object NOUN 1; object VERB -1; parsed np 2; subject none 1; subject noun -1
v antagonise -4
v antagonize 5
v ante -19
v antecede -10
v antedate -11
v anthologise -1
v anthologize -1
v anthropomorphise 15
v anthropomorphize 15
v antic -8
v anticipate 10
v antiquate -12
v antique -8
v antisepticize -15
v aphorise 15
v aphorize 15
v apologise 24
v apologize 18; chosen for 2; for 2; parsed for 1; subject name 2; tag VB 1; tag VBD -2
v apostatise 34
v apostatize 34
v apostrophise 11
v apostrophize 11
v apotheose 15
v apotheosise 15
v apotheosize 15
v appal 6
v appall 6
v apparel -24
v appeal -1; as acl -1; parsed none -1; parsed to np 1; subject none -1; subject noun -1; tag VB -1; tag VBG -1
v appear -11; as acl 2; as conj 1; as parataxis -1; as root -2; before 2; chosen before 2; chosen np 2; chosen that -1; chosen to -2; chosen verb -1; in -1; np 2; object ADJ 2; object PROPN -1; object VERB -4; parsed none -1; parsed predicate 2; parsed to -1; subject name -2; subject person 1; tag VB 1; tag VBD 4; tag VBG -1; tag VBN -1; tag VBP -2; tag VBZ -4; that -1; to -2; verb -1
v appear_in -9
v appease 4
v append 6
v apperceive 6
v appertain -10
v applaud 27; as root 1; object NOUN 2; tag VBD -1
v applique -5
v apply -6; as advcl -1; as root -1; chosen for -1; chosen to np -1; for -1; object NOUN -1; parsed to np -1; subject noun -1; to np -1
v appoint -1; as acl -1; as root 4; chosen np 2; np 2; parsed np 2; subject name 3; subject noun 1; tag VB 1; tag VBD 1; tag VBN 2
v apportion -7
v appose 3
v appraise 11
v appreciate 8; object NOUN -1; parsed np -1
v apprise 8
v apprize 8
v approach -15; object NOUN -1; parsed np -1
v approbate 20
v appropriate 4
v approve 21; chosen np -1; np -1; object NOUN -1; parsed none -2; subject name -1; subject noun -3; tag VB -1; tag VBD -1; tag VBN -1
v approximate -7
v aquaplane -12
v aquatint 6
v arbitrage -7
v arbitrate 11
v arborise -3
v arborize -3
v arc -11
v arch -11
v archaise -12
v archaize -12
v archive -10
v argue 30; as acl -1; as advcl -1; as conj 1; as root 2; chosen clause 2; chosen in -1; chosen np -1; chosen that -2; clause 2; in -1; mark 2; np -2; object ADJ -1; object NOUN 1; object VERB 3; parsed clause 1; parsed none 1; parsed np 1; parsed that -1; subject none 1; subject person 1; tag VB 2; tag VBN 1; tag VBP 2; tag VBZ -3; that -2
v argufy 24
v arise -14
v arise_over -14
v arm -6
v armor 5
v armour 5
v aromatise 5
v aromatize 5
v arouse -3
v arraign 4
v arrange 7; object NOUN 1
v array 19
v arrest -5
v arrive -14; as root -1; at -1; chosen at -1; object NOUN -1; parsed at -1; subject name -1; tag VBD -1
v arrogate -2
v arterialise -12
v arterialize -12
v article 10
v articulate 12
v ascend -15
v ascertain 12
v ascribe 15
v ash -12
v ask 16; about -8; as acl 1; as advcl 4; as conj -1; as parataxis 1; as root 1; as xcomp -4; by 7; chosen about -6; chosen by 2; chosen clause -1; chosen for 3; chosen wh 1; clause -1; for 3; mark 1; np 2; object NOUN 1; object PROPN -1; object VERB 1; object it -1; object person -2; parsed about -2; parsed adverbial 1; parsed by -2; parsed clause 1; parsed for 1; parsed none -2; parsed np 1; parsed np to 1; parsed to 1; parsed wh 1; subject it -2; subject name 3; subject none -4; subject noun 4; subject person -1; tag VB -2; tag VBD -2; tag VBG 5; tag VBN -3; tag VBP 1; tag VBZ 1; to -1; wh -3
v asperse 17
v asphalt -7
v asphyxiate -9
v aspirate 1
v aspire 20
v assail 10; chosen np 3; np 3; parsed np 4; subject name 4
v assassinate -7
v assault 5; chosen np -1; np -1; parsed np -1
v assay -5
v assemble -18
v assent 39
v assert 19; as root 1; chosen np -1; chosen that -1; np -1; object VERB -1; parsed np -1; subject name 2; subject person -1; tag VBD 1; tag VBG -2; that -1
v assess 11
v asseverate 22
v assibilate 10
v assign 0; object NOUN -1; subject noun -1
v assimilate -6
v assist -13
v associate 4; as acl -1; chosen with -1; object NOUN -1; parsed none -1; subject noun -1; tag VBN -1; with -1
v assoil 16
v assonate -13
v assort -6
v assuage -4
v assume 2; as advcl -1; chosen clause -1; clause -1; object NOUN 1; object VERB -1; parsed clause -1; parsed np -1; subject it 2; tag VBG -1
v assure 17; as advcl 2; as root 2; chosen np that 1; chosen of 2; np that 1; object NOUN 2; object VERB 1; of 2; parsed none 1; subject person 2; tag VB -2; tag VBN 1
v asterisk -10
v astonish 8
v astound 8
v astringe -6
v astrogate -18
v atomise 4
v atomize 4
v atone -6
v atrophy -12
v attach -3
v attack 12; as acl 2; as conj 1; as root 1; chosen np 2; chosen on 3; np 2; object NOUN 1; object PROPN 4; object person -1; on 3; parsed none 1; parsed np 2; subject name -2; subject none 2; subject noun 3; tag NNS 1; tag VB -1; tag VBD 3
v attain -15
v attaint -6
v attemper -13
v attempt -7; as acl -1; as advcl -2; as root 3; chosen to 1; object VERB 1; parsed to 1; subject name 1; subject noun -1; subject person 1; tag VBG 2; to 1
v attend -19; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1; tag VBD -1
v attenuate -13
v attest 18
v attire -16
v attitudinise -4
v attitudinize -4
v attorn 16
v attract -10; as root -1; chosen np -2; np -2; parsed np -2; subject noun 1; tag VBN 1
v attribute 14; as root -1; chosen to np -1; parsed none -1; tag VBN -1; to np -1
v attune -13
v auction -15
v auctioneer -15
v audit -5
v audition -1
v augment -11
v augur 20
v aurify -12
v auscultate -1
v auspicate 10
v author 2
v authorise 10
v authorize 20; as acl -1; chosen to -1; object VERB -2; parsed none -1; subject noun -1; tag VBN -2; to -1
v autoclave -15
v autograph 17
v automate -12
v automatise -12
v automatize -12
v automobile -13
v autopsy -1
v autotomise -3
v autotomize -3
v avail -7
v avalanche -7
v avenge -10
v aver 25
v average -14
v avert -3
v avianise -11
v avianize -11
v aviate -8
v avoid -1; as advcl 1; as root 1; as xcomp -1; chosen ing 1; ing 1; object NOUN -1; object VERB 1; parsed np -1; subject name 2; subject noun -1; tag VB -1; tag VBD 2; tag VBG -1
v avouch 27
v avow 28
v avulse -6
v await -2; chosen np -1; np -1; object NOUN -1; parsed np -1
v awake -24
v awaken -16
v award -4; chosen np 1; np 1; object NOUN 2; parsed np 1; subject name 1; subject noun 1
v awe 2
v ax -6
v axe -6
v azure -12
v baa 21
v babbitt -5
v babble 16
v baby -7
v babysit -21
v bach -10
v bachelor -10
v back 4; as advcl -1; as conj -1; as root 3; as xcomp 3; by 1; chosen by 2; chosen clause 1; chosen np 3; clause 1; np 2; object NOUN 1; object PROPN 5; object VERB -1; object person -2; parsed adverbial 1; parsed by 2; parsed none -1; parsed np 2; subject name 3; subject none -3; subject noun 4; subject person -2; tag VB 1; tag VBG 2; tag VBN 1
v back_down -14
v back_off -14
v back_up -6
v backbite 25
v backdate -6
v backfire -9
v background 5
v backhand -2
v backlash -15
v backlog -16
v backpack -14
v backpedal -3
v backscatter -6
v backslap -7
v backslide -17
v backspace 11
v backstitch -5
v backstop -12
v backstroke -13
v backtrack -11
v bacterise -18
v bacterize -18
v badger 4
v badmouth 15
v baffle 5
v bag -10
v bail -7
v bail_out -12
v bait 12
v bake -6
v balance -12
v bald -9
v bale -7
v balk 23; at 2; chosen at 2
v balkanise -3
v balkanize -3
v ball -4
v ballast -18
v balloon -10
v ballot -2
v ballyhoo 15
v ballyrag -1
v bamboozle 13
v ban 3; as acl -1; as advcl -1; object NOUN 2; object PROPN -2; subject name 2; subject noun -3; tag VB -1; tag VBN 1
v band -3
v bandage -9
v bandy -7
v bang 11
v banish -14
v bank -1; object NOUN 1; tag VBG -1
v bankroll 5
v bankrupt -5
v banquet -16
v banter 20
v baptise 23
v baptize 23
v bar 9; as advcl 1; chosen np 1; np 1; object NOUN -1; tag VB 1; tag VBG -1
v barb -4
v barbarise -11
v barbarize -11
v barbecue -5
v barbeque -5
v barber -14
v bard -5
v barde -5
v bare 11
v barf -20
v bargain -1
v barge -17
v bark 10
v barnstorm -8
v baronetise 2
v baronetize 2
v barrack 1
v barrage 36
v barrel 3
v barricado -5
v barter -12
v base -7; as acl -1; as advcl -1; as case 2; as root -1; chosen on -1; object NOUN -3; object VERB 1; on -1; parsed none -1; subject name -1; subject none 1; subject noun -2; tag VBN -2
v bash 23; parsed np 1
v basify -20
v bask 11
v basset -8
v baste -11
v bastinado 8
v bat 13
v batch 5
v bate -17
v batfowl -10
v bathe -12
v batik -11
v batten -10
v batter 2
v battle -5; as acl -1; chosen np -1; np -1; object NOUN -1; object PROPN 1; parsed np -1; subject name 1; subject noun -1; tag VBG -1
v baulk 20
v bawl 18
v bay 18
v bayonet -13
v be -13; as acl -1; as parataxis 1; as root -2; chosen np -1; chosen np that -1; chosen np to 1; np -1; np that -1; np to 1; object ADJ 1; object NOUN -2; object PROPN 2; object VERB -1; object it -1; parsed none -2; subject it -1; subject name 1; subject none -4; subject noun 2; tag VB -1; tag VBD 1; tag VBN -1; tag VBP -1; tag VBZ -1
v be_among -12
v be_like -12
v beach -12
v beacon -2
v bead -6
v beak 7
v beam -2
v beam_down -1
v bean 18
v bear -9; as acl -1; as advcl 1; object NOUN 1; parsed none -1; parsed np 1; subject name 2; subject noun -1; tag VB 1; tag VBG -1; tag VBN -1
v bear_out -14
v beard -22
v beat -9; as root -2; as xcomp 1; chosen np -1; np -1; object PROPN -1; parsed np -1; subject name -2; subject noun 1; subject person -1; tag VB 1; tag VBD -2
v beat_down -7
v beat_out -17
v beatify 5
v beautify -10
v beaver -17
v bebop -9
v becalm -11
v bechance -15
v becharm -9
v beckon 16
v becloud -7
v become -18; as acl 1; as advcl -2; as conj 2; as root -1; as xcomp 1; chosen np to -1; chosen verb 2; np to -1; object ADJ 2; object NOUN -3; object VERB 2; parsed predicate 1; subject name 1; subject noun -1; tag VB 1; tag VBD -3; tag VBG -1; tag VBN 4; tag VBZ -1; verb 2
v bed -1
v bedamn 16
v bedaub -5
v bedaze -1
v bedazzle 3
v bedeck -5
v bedevil 4
v bedew -12
v bedhop -17
v bedight -5
v bedim -12
v bedizen -9
v bedraggle -12
v beef 27
v beef_up -18
v beep 8
v beeswax -6
v beetle -8
v befall -15
v befit -14
v befog -7
v befool -3
v befoul -9
v befriend -14
v befuddle 4
v beg 10
v beget -22
v beggar 2
v begild -5
v begin -10; as ccomp 1; as conj -1; chosen in -1; chosen ing -1; chosen to -1; chosen with 2; in -1; ing -1; object NOUN 1; object PROPN -1; object VERB -1; parsed adverbial 1; parsed ing -1; parsed none 2; parsed np -1; parsed to -1; subject name 3; subject noun -5; subject person 1; tag VB 1; tag VBD 3; tag VBG -2; tag VBN -2; tag VBP -1; tag VBZ -1; to -1; with 2
v begrime -4
v begrudge 14
v beguile -3
v behave -10
v behead -11
v behold 7
v behoove -13
v behove -13
v bejewel -5
v belabor 2
v belabour -5
v belay -5
v belch -15
v beleaguer 1
v belie 2
v believe 14; as acl -4; as advcl 1; as ccomp -4; as conj 2; as parataxis 1; as root 5; chosen clause -1; chosen in 3; chosen np -2; chosen that -1; chosen verb 2; clause -1; in 3; np -1; object ADJ 2; object NOUN -1; object it 1; parsed clause -4; parsed none 3; parsed that -1; subject name 1; subject none -1; subject noun 4; subject person -2; tag VBD -3; tag VBG 1; tag VBP 3; that -1; verb 2
v belittle 19
v bell -1
v bellow 19
v belly -13
v bellyache 27
v belong -13
v belt 10
v bemire -4
v bemoan 30
v bemock 23
v bemuse 2
v bench -3
v bend -7
v benday 6
v benefact -12
v benefice -7
v beneficiate -17
v benefit -21
v benficiate -10
v benight -2
v benumb -1
v beplaster -5
v bequeath -1
v berate 25
v bereave -11
v berry -6
v berth -3
v beseech 19
v beseem -14
v beset 5
v beshrew 16
v besiege 4
v besmear -5
v besmirch 9
v besot -1
v bespangle -2
v bespatter 2
v bespeak 20
v bespeckle 2
v bespot -2
v besprinkle -12
v best -19
v bestialise -12
v bestialize -12
v bestir -13
v bestow -7
v bestrew -1
v bestride -8
v bet 6
v bethink 7
v betide -15
v betoken 21
v betray 12
v betroth 33
v better -16
v bevel 2
v bewail 30
v beware 3
v bewhisker -2
v bewilder 9
v bewitch 11
v bewray 22
v bias -7
v bib -9
v bicker 25
v bicker_over 25
v bicycle -10
v bid 5
v bide -15
v biff 19
v bifurcate -7
v bight -5
v bike -10
v bilge -13
v bilk -10
v bill 8
v billet -5
v billionaire -1
v billow -14
v bin -6
v bind -7; subject noun -1
v binge -11
v bioassay -5
v biodegrade -10
v birch -2
v bird -1
v birdie -1
v birdlime -13
v birdnest -5
v birdwatch -1
v birl 2
v birle 2
v birr 3
v birth -23
v bisect 2
v bitch 26
v bite -2
v bitt -5
v bitter 3
v bituminise -17
v bituminize -17
v bivouac -20
v blab 20
v blabber 17
v black -11
v blackball -6
v blackberry -6
v blacken -11
v blackguard 31
v blackjack -11
v blacklead -5
v blackleg -13
v blacklist -12
v blackmail -10
v blacktop -6
v blackwash 10
v blame 26; as root -1; chosen for -1; chosen np 5; for -1; np 5; object NOUN -1; object PROPN 1; parsed np 3; tag VBD -2; tag VBP -1
v blanch -13
v blandish 33
v blank -6
v blanket -6
v blare 12
v blarney 27
v blaspheme 17
v blast 17; as advcl 1; as root -1; chosen np 3; np 2; object NOUN 1; parsed np 3; subject name -2; subject noun 2; subject person 2; tag VBD 3; tag VBG 2
v blast_out 14
v blat 21
v blate 21
v blather 17
v blaze -2
v blazon -5
v bleach -11
v blear -12
v bleat 23
v bleed -15
v bleep 5
v blemish -9
v blench -15
v blend -5
v bless 9
v blether 17
v blight -14
v blind 1
v blindfold -5
v blindside -2
v blink -12
v blinker -5
v blister -7
v blither 17
v blitz 2
v blitzkrieg -1
v bloat -13
v blob 2
v block -1; as advcl -2; as root 1; as xcomp 1; chosen np 2; np 2; object NOUN 1; parsed np 1; subject name 1; subject noun -2; tag VB -1; tag VBN 2
v blockade -5
v blog 15
v blood -5
v bloody -9
v bloom -17
v blossom -18
v blot -1
v blotch -3
v bloviate 16
v blow -10
v blow_out -11
v blub -3
v blubber 1
v bludgeon 3
v blue -11
v blueprint -4
v bluff -3
v blunder -10
v blunt -10
v blur 1
v blurt 15
v blush -14
v bluster 10
v board -15
v boast 18; chosen of 2; chosen that 1; object NOUN -1; object VERB 2; of 2; parsed that 1; tag VBD 1
v boat -10
v bob -8
v bobble -10
v bobsled -11
v bode 20
v bodge -10
v body -1
v bodypaint 6
v bog -14
v bogey -1
v boggle -1
v boil -14
v boil_down -13
v boil_over -20
v boldface -2
v bollix -10
v bollocks -10
v bolshevise -12
v bolshevize -12
v bolster -20
v bolt -8
v bomb 3
v bombard 10
v bombilate 5
v bombinate 5
v bombproof -11
v bond -7
v bonderise -6
v bonderize -6
v bone -1
v bong 3
v bonk 2
v bonnet -17
v boo 20; as root 1; object NOUN -1; tag VBN 1
v boob -13
v boogie -9
v book -7
v boom 9
v boomerang -10
v boondoggle -17
v boost -8; as xcomp 1; chosen np 1; np 1; object NOUN 1; subject noun -1; tag VB 1
v boot 10
v bootleg -9
v bootlick 33
v bootstrap -12
v booze -9
v bop 1
v border -2
v bore 11
v borrow -17
v bosom -4
v boss -4
v botanise 4
v botanize 4
v botch -10
v bother 0; chosen to -1; object VERB -1; to -1
v bottle -6
v bottlefeed -10
v bottleneck -10
v bottom 1
v bottom_out -5
v bounce -10
v bound -7
v bourgeon -17
v bouse -12
v bow 16
v bowdlerise -11
v bowdlerize -11
v bower -3
v bowl -7
v bowse -12
v boycott 7; chosen np 1; np 1; parsed np 1; subject noun 1
v brabble 25
v brace -4
v brachiate -8
v bracket 4
v brad -5
v brag 36
v braid -7
v brail -6
v braille 7
v brain 9
v brainstorm 10
v brainwash 17
v braise -5
v brake -10
v branch -10
v branch_out -12
v brand 1
v brandish -2
v brandmark 1
v brattice -2
v brattle 5
v brave -9
v bravo 20
v brawl 24
v bray 11
v braze -6
v brazen 17
v breach -7
v bread -5
v break -12; as root -1; chosen np -1; np -1; object NOUN -2; parsed np -1; subject name -1; subject noun -1; tag VBD -1; tag VBG -1
v break_down -1
v break_off -10
v break_out -4; object NOUN 1
v break_through -10
v break_up -8
v breakfast -11
v bream -3
v breast -11
v breastfeed -10
v breaststroke -13
v breathalyse -14
v breathalyze -14
v breathe -13
v brecciate -3
v breed -14
v breeze -7
v brevet 1
v brew -12
v bribe -17
v bridge -11
v bridle 13
v brief 6; chosen on -1; object NOUN -1; on -1
v brigade -20
v brighten -10
v brim -10
v brine -12
v bring -12; as acl -1; as advcl -1; as ccomp 2; as conj -1; as root -2; as xcomp 1; chosen np 1; np 1; object PROPN -1; object VERB -1; object person 2; parsed np -2; parsed np to 3; subject it -1; subject name 1; subject noun -2; subject person 2; tag VB 3; tag VBD -2; tag VBN -1; tag VBZ -1
v bring_down -5
v bring_out 10
v bring_up 1; object NOUN 3; parsed np 3
v brisk -15
v brisken -15
v bristle -3
v broach 15
v broadcast 20
v broaden -13
v broadside 5
v brocade -9
v broider -5
v broil -8
v broker -5; as acl 1; chosen np -1; np -1; object NOUN 1; parsed np -1; subject noun 1; tag VB -1
v bromate -19
v brominate -19
v bronze -12
v brooch -5
v brood 16
v brook 10
v broom -8
v browbeat 5
v brown -6
v browse -5
v bruise -10
v bruit 9
v brunch -11
v brush 4; object NOUN 2
v brush_off 25
v brutalise -9
v brutalize -9
v bubble -11
v bubble_up -16
v buccaneer -10
v buck -9; parsed np -1
v bucket -1
v buckle -5
v buckram -10
v bud -12
v budge -10
v budget 5
v buff 15
v buffalo 2
v buffer -13
v buffet 6
v bug 1
v bugger -14
v bugle 10
v build -15; as acl -1; as advcl -1; as root 2; chosen np -2; chosen on 1; np -2; object NOUN -1; object VERB 1; on 1; parsed none 3; parsed np -3; subject name -1; subject noun 2; subject person -1; tag VB -1; tag VBD -1; tag VBG -1; tag VBN 3
v build_off -15
v build_out -15
v build_up -13
v bulge -10
v bulk -10
v bull -4
v bulldog -2
v bulldoze -7
v bulletin 23
v bulletproof -11
v bullshit 20
v bully 8
v bullyrag -1
v bulwark -5
v bum -24
v bumble -7
v bump -1
v bump_up -14
v bunch -15
v bunco -11
v bundle -6
v bung -5
v bungle -11
v bunk -9
v bunker -3
v bunt 2
v buoy -5; object NOUN -1
v bur -11
v burble 5
v burden 1
v burgeon -13
v burglarise -8
v burglarize -8
v burgle -8
v burke -21
v burl -11
v burlesque 25
v burn -9; object NOUN -1
v burn_up -18
v burnish 2
v burp -17
v burr -11
v burrow -12
v burrow_in -12
v burthen -7
v bury -4
v bus -13
v bus_down -13
v bush -2
v bushel -16
v bushwhack -10
v buss 7
v bust -1
v bustle -9
v busy -18
v butcher -11
v butt 2
v butter -5
v butterfly -4
v button -3
v buttonhole -3
v buttress -20
v buttweld -6
v butylate -10
v buy -13; as acl -1; as advcl -1; as root 1; as xcomp -1; object NOUN 1; parsed np 1; subject name -1; subject noun 1; tag VB 1; tag VBD -1; tag VBG 1
v buzz -5
v bypass 5
v cab -11
v cabal 3
v cabbage -8
v cabin -9
v cable 10
v cache -8
v cackel 15
v cackle 14
v caddie -12
v caddy -12
v cadge -20
v cage -12
v cajole 27
v cake -1
v cakewalk -9
v calcify -11
v calcimine -5
v calcine -12
v calculate 7
v calendar -5
v calender -2
v calibrate -11
v caliper 10
v calk -2
v call 24; as acl -4; as advcl 2; as conj 4; as parataxis -1; as root 4; chosen clause -2; chosen for 5; chosen into 3; chosen np -3; chosen np to -1; chosen on 4; chosen to -2; clause -2; for 4; into 2; np -1; np to -1; object ADJ -1; object NOUN 2; object PROPN -1; object VERB 1; object it -1; object person 5; on 4; parsed for -1; parsed none -4; parsed np -2; parsed np to 3; parsed on 3; parsed to -1; subject it -1; subject name 4; subject noun 2; subject person -1; tag VB 2; tag VBD -2; tag VBG 3; tag VBN -3; tag VBP 1; tag VBZ 2; to -2
v call_off -13
v call_out 22; chosen np 2; np 2; object PROPN 2; subject name 1
v calligraph -2
v calliper 10
v callous -12
v callus -10
v calm 6
v calumniate 17
v calve -9
v camber -11
v camouflage -6
v camp -18
v campaign -7; against 1; as advcl -1; as conj -1; as root 2; chosen against 1; chosen in -1; chosen with -1; in -1; object NOUN 2; object PROPN -1; parsed against 1; parsed in -1; subject noun -1; tag VBG -1; tag VBN 1; with -1
v camphorate -17
v can -13
v canal -2
v canalise -2
v canalize -2
v cancel -14; chosen np -1; np -1; object NOUN -1; parsed np -1
v candle -1
v candy 7
v cane 1
v canker -19
v cannibalise -7
v cannibalize -7
v cannon -6
v cannonade 2
v cannulate 1
v cannulise 1
v cannulize 1
v canoe -10
v canonise 28
v canonize 25
v canoodle 5
v canopy -5
v cant -9
v canter -14
v cantilever -10
v cantillate 23
v canton -4
v canulate 1
v canvas -5
v canvass -21
v cap -21
v cap_off -18
v capacitate 3
v caparison -5
v caper -10
v capitalise -5
v capitalize -19; chosen on -1; object NOUN -1; on -1
v capitulate -8
v caponise -16
v caponize -16
v capriole -10
v capsize 1
v capsulate -6
v capsule -8
v capsulise -8
v capsulize -8
v captain -21
v caption -2
v captivate 8
v capture -2; as acl 1; as root -2; chosen np -1; np -1; object NOUN -2; parsed none 1; parsed np -3; subject name -2; subject noun 1; subject person -1; tag VB -1
v caracole 2
v caramelise -10
v caramelize -10
v caravan -13
v carbonate -13
v carbonise -20
v carbonize -20
v carboxylate -17
v carburet -4
v carburise -20
v carburize -20
v card 5
v care 13; as acl -1; as advcl -1; object VERB -2; parsed none -1; tag VBP 1
v careen -14
v career -13
v caress 5
v caricature 28
v carjack 4
v cark 15
v carmine -12
v carnalise -12
v carnalize 5
v carnify -20
v carol 17
v carom -8
v carouse -9
v carp 20
v carpenter -17
v carpet -8
v carry -7; as acl 1; as conj 1; as parataxis -1; as root -2; chosen np 1; np 1; object NOUN 1; object PROPN -1; parsed np -1; subject it 1; subject name -2; subject none 1; subject noun 1; subject person -2; tag VB -1; tag VBG 2; tag VBZ -2
v carry_out -27; chosen np -1; np -1; object NOUN -1; parsed np -1; tag VBD -1
v cart -11
v cartoon 7
v cartwheel -12
v carve -5
v carve_out -7
v carve_up -3
v cascade -4
v cascade_down -7
v case -4
v caseate -10
v cash -12
v cashier -9
v casket -3
v cast 6; as advcl -1; as conj 1; as root 3; as xcomp 1; chosen np 2; np 2; object NOUN 1; object person 3; parsed none -1; parsed np 1; subject it -2; subject name 2; subject none -1; subject noun 3; subject person -1; tag VB 4; tag VBG -3; tag VBN 2; tag VBP 2
v castigate 19
v castle -7
v castrate -13
v cat -8
v catabolise -14
v catabolize -14
v catalog 2
v catalogue 6
v catalyse -20
v catalyze -20
v catapult 1
v catcall 25
v catch -1; chosen np -2; np -2; object NOUN -1; parsed none -1; parsed np -2; subject name -1; subject noun -1; tag VBD -1
v catch_off 1
v catch_up -9
v catechise 11
v catechize 14
v categorise 9
v categorize 9
v catenate 9
v catenulate 9
v cater -9
v caterwaul 21
v cathect -19
v catheterise -4
v catheterize -4
v catholicise -12
v catholicize -12
v catnap -15
v caucus -20
v caulk -2
v cause -11; as root -1; chosen np -1; np -1; object NOUN -2; parsed np -1; subject noun -1; tag VBD -1; tag VBN -1
v causeway -3
v cauterise -17
v cauterize -17
v caution 28; object VERB 1
v cave -5
v cavern -6
v cavil 20
v cavort -12
v caw 21
v cease -5
v cede -6
v celebrate -9; as acl -1; as root -1; chosen np 1; np 1; object NOUN 2; object PROPN -1; parsed np 1; subject name 2; subject none -1; subject noun -1; tag VBD 1
v cement 0; chosen np 1; np 1; object NOUN -1; subject noun 1
v cense 5
v censure 30
v census 11
v center -8; as acl -1; chosen on -1; on -1; parsed none -1; subject noun -1; tag VBN -1
v centralise -12
v centralize -12
v centre -6
v centrifugate -11
v centrifuge -11
v cere -6
v cerebrate 10
v certificate 4
v certify 3
v chafe -1
v chaff 20
v chaffer -4
v chagrin 13
v chain 4
v chair -12; chosen np -1; np -1
v chairman -23
v chalk 7
v challenge 18; as acl -3; as advcl 1; as conj -2; as root 2; chosen np -1; np -1; object NOUN -1; object PROPN 1; object person -1; parsed np -3; subject name -2; subject person -1; tag VB -2; tag VBG -1; tag VBN -1
v chamber -5
v chamfer 2
v champ 3
v champion 25; as acl 2; chosen np -1; np -1; object NOUN -1; parsed np -2; subject noun -2; tag VBN 1
v chance -11
v chandelle -16
v change -10; as acl 3; as xcomp -1; chosen wh 1; object NOUN -1; object VERB 1; object it 1; parsed none 1; parsed np -1; subject it -1; subject name -2; subject noun 2; subject person 1; tag VB 1; tag VBD -1; tag VBG -1; tag VBN 1; wh 1
v channel -17
v channelise -12
v channelize -12
v chant 22; chosen quote 2; quote 2; tag VBD -1
v chap -9
v chaperon -14
v chaperone -14
v char -8
v character 1
v characterise 21
v characterize 26
v charcoal 7
v charge 4; as acl 1; as conj -1; chosen np 2; chosen that 1; chosen with -1; np 2; object NOUN -2; object PROPN 3; parsed none -2; parsed np 1; subject name -2; subject noun 2; tag VBD 3; tag VBN -2; that 1; with -1
v chariot -15
v charleston -9
v charm 4
v chart 8
v charter -5
v chase -13
v chasse -9
v chasten 9
v chastise 26
v chat 8
v chatter 8
v chauffeur -13
v chaw 3
v cheapen -14
v cheat -14
v check -6; chosen np -1; np -1; parsed np -1
v check_in 15
v check_out -2
v checker 1
v checkmate -19
v checkrow 5
v cheek 16
v cheep 21
v cheer 9; as advcl -1; chosen np -1; np -1; parsed none 1; subject noun -2; tag VBG -1; tag VBN 2
v cheer_on 10
v cheerlead -1
v cheese -3
v chelate -19
v chemisorb -12
v cheque -11
v chequer 1
v cherish 21
v chevvy 5
v chevy 5
v chew 3
v chicane -7
v chickenfight -1
v chide 27; chosen np 2; np 2; parsed np 2
v childproof -11
v chill 1
v chime 8
v chime_in 12
v chin -12
v chine -11
v chink -3
v chip -2
v chirk 19
v chiromance 6
v chirp 18
v chirr 21
v chirrup 21
v chisel -9
v chitchat 8
v chitter 21
v chivvy 5
v chivy 5
v chlorinate -16
v chloroform -16
v chock -4
v choir 7
v choke -11
v chomp 3
v chondrify -20
v choose 5; as acl 1; as advcl -3; as ccomp 1; as root -2; as xcomp -1; chosen np -1; chosen to -1; np -1; object VERB -1; parsed np -1; subject name -1; subject person -2; tag VB -1; tag VBD -1; tag VBN 1; to -1
v chord -5
v choreograph -9
v chorus 18
v chouse -20
v christen 23
v christianise -12
v christianize -13
v chrome -10
v chronicle 18
v chronologise -11
v chronologize -11
v chuck 5
v chuff -14
v chug 5
v chunk -2
v church -10
v churn -6
v churr 21
v chute -8
v cicatrise -10
v cicatrize -10
v cinch 1
v cinematise -12
v cinematize -12
v cipher 14
v circle -14
v circuit -13
v circularise -13
v circularize -13
v circulate 7
v circumambulate -15
v circumfuse -13
v circumnavigate -15
v circumscribe -3
v circumstantiate 20
v circumvallate -10
v circumvent -2
v circumvolute -13
v circumvolve 2
v cite 25; as advcl 2; as conj 1; as root 2; chosen np 3; np 3; object NOUN 2; parsed np 4; subject none 2; subject noun 1; subject person 2; tag VBG 4; tag VBZ 1
v citify -13
v citrate -20
v civilise -12
v civilize -12
v clabber -20
v clack 11
v claim 27; as advcl -1; as conj 1; as root 3; chosen clause 2; chosen np -2; chosen that -1; chosen to 3; clause 2; np -2; object ADJ 3; object NOUN -2; object PROPN 2; object VERB 1; parsed clause 2; parsed none 1; parsed np -1; subject none 1; subject noun 3; subject person 1; tag VB 3; tag VBD 1; tag VBG 1; tag VBP 1; tag VBZ 1; that -1; to 3
v clam -5
v clamber -8
v clamor 11
v clamour 13
v clamp -2
v clang 5
v clangor 5
v clangour 5
v clank 5
v clapboard -5
v clapperclaw 12
v claret -9
v clarify 25; subject noun 1
v clarion 8
v clash 2; chosen with -1; parsed with -1; subject noun -1; tag VBN -1; with -1
v clasp -4
v class 10
v classicise -12
v classicize -12
v classify 10
v clatter 5
v claver 8
v claw -6
v claxon 9
v clean -4
v cleanse -14
v clear -7; as xcomp 1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1; tag VB 1
v cleat -3
v cleave 2
v clench -1
v clerk -17
v clew -4
v click -8
v climax -14
v climb -16
v clinch -10; chosen np -1; np -1; object NOUN -1; parsed np -2; subject name -1; tag VBD -1
v cling 4
v cling_on 4
v clink 3
v clinker -11
v clip -1
v clitter 5
v cloak -5
v clobber -4
v clock -7
v cloister -8
v clomp -14
v clone -9
v clop 2
v close -8; as advcl -1; as root 1; as xcomp -1; chosen np 1; np 1; object VERB -1; subject name 1; subject noun -1; tag VB -1; tag VBD 1
v close_down -7
v close_in -16
v close_out -5
v close_up -2
v closet -9
v closure -15
v clot -18
v clothe -14
v cloture -15
v cloud -9
v clout 7
v clown -8
v cloy -4
v club -8
v cluck 21
v clue -4
v clump -7
v clunk 2
v cluster -15
v clutch -3
v clutter -13
v coach 4
v coact -6
v coagulate -18
v coal -3
v coalesce -5
v coapt -9
v coarsen -6
v coast -13
v coat -10
v coax 27
v cobble -12
v cobblestone -9
v cocainise -16
v cocainize -16
v cock -4
v cocker -7
v cockle -8
v coconspire 3
v cocoon -11
v cod 14
v coddle -7
v code 3
v coeducate -14
v coerce -5
v coexist 2
v coffin 3
v cog -1
v coggle -12
v cogitate 15
v cognise 9
v cognize 9
v cohabit -12
v cohere -3
v coif -8
v coiffe -13
v coiffure -13
v coin 4
v coincide -4
v coinsure -10
v coke -20
v coldcock 8
v coldwork -5
v collaborate -18
v collapse -14
v collar -2
v collate -1
v collateralize 4
v collect -11; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1
v collectivise -24
v collectivize -24
v collide -5
v colligate 11
v collimate -7
v collocate -2
v collogue 8
v collude 1
v colly -4
v colonise -9
v colonize -9
v color -7
v colorcast 16
v colorise -12
v colorize -12
v colour -3
v colourise -12
v colourize -12
v comb -3
v combat -5
v combine -12; object NOUN -1; subject noun -1; tag VBN -1
v combust -4
v come -10; after -1; as -1; as acl 3; as advcl 1; as ccomp 1; as conj 3; as parataxis -1; as root -5; as xcomp 1; at -1; chosen after -1; chosen as -1; chosen at -1; chosen from -1; chosen np -2; chosen on 2; chosen other 1; chosen under -1; chosen wh 1; chosen with 1; from -1; np -2; object ADJ -1; object NOUN 1; object NUM 2; object PROPN 1; on 2; other 1; parsed as -1; parsed at -1; parsed clause -1; parsed from -1; parsed in 2; parsed none 2; parsed np -1; parsed on 2; parsed predicate -1; parsed to 1; parsed under -1; parsed with 1; subject it 1; subject name 3; subject none -1; tag VB 7; tag VBD -3; tag VBG -1; tag VBN 3; tag VBP -1; tag VBZ -3; under -1; wh 1
v come_down -8
v come_off -8
v come_on -12
v come_out -11
v come_through -8
v come_up -12; chosen with 1; object NOUN 1; parsed with 1; with 1
v comfit -17
v comfort 2
v command 7; chosen np -1; np -1; object NOUN -1; parsed np -1
v commandeer 4
v commemorate 2
v commence -9
v commend 28
v comment 25; as root 1; as xcomp -1; chosen for -1; chosen on 3; for -1; on 3; parsed for -1; parsed on 2; subject name -2; subject noun 1
v commentate 30
v commercialise -12
v commercialize -7
v comminate 30
v commingle -3
v comminute -3
v commiserate 18
v commission 3
v commit 6; as advcl 1; as ccomp -1; by -1; chosen by -1; chosen to np 1; object NOUN -2; object VERB 1; parsed by -1; parsed none -1; subject noun 2; to np 1
v commix -3
v commove 9
v communalise -1
v communalize -1
v commune 15
v communicate 13
v communise -12
v communize -12
v commutate -4
v commute -10
v compact -2
v companion -16
v company -16
v compare -1; as acl 1; as advcl -2; chosen np 3; chosen to np -1; chosen wh 1; chosen with -2; np 3; object NOUN -1; object PROPN 2; parsed none -2; parsed np 3; subject name 2; subject none -2; subject noun -1; subject person 3; tag VB -1; tag VBD 5; tag VBN -2; to np -1; wh 1; with -2
v compart 17
v compartmentalise -5
v compartmentalize -5
v compass -13
v compassionate 18
v compel -2; parsed none 1; tag VBN 1
v compensate -17
v compere -20
v compete -12; as root -1; object NOUN -1; subject noun -1; subject person -1; tag VBG -1
v compile -6; as acl 1; object NOUN 2; parsed np 2
v complain 24; about -1; as root 2; chosen about -1; object NOUN 1; object VERB -1; parsed none -1; subject name 1; subject noun 1; tag VBD 1; tag VBN 1
v complect -10
v complement -16
v complete -17; chosen np 1; np 1; subject name 1; tag VBD 1
v complexify -11
v complexion -12
v complicate -14; object NOUN -1; parsed np -1; subject noun -1
v compliment 28
v complot 3
v comply -17
v comport -6
v compose -11
v compost -8
v compound -12
v comprehend 2
v compress -6
v comprise -12
v compromise 16
v compute 8
v computerise -4
v computerize -4
v con -8
v concatenate 2
v conceal -4
v concede 21; chosen that 2; object NOUN 1; parsed that 1; subject name -1; tag VBD 2; that 2
v conceive 4
v concenter 14
v concentrate -12
v concentre 14
v conceptualise 2
v conceptualize 2
v concern -12
v concerned 4
v concert 2
v concertina -12
v conciliate 7
v conclude 13; as conj -2; as root 2; chosen clause 2; object ADJ 1; object NOUN -1; object VERB 1; parsed none 2; subject noun 3; subject person 1; tag VBD 1
v concoct -4
v concord -2
v concrete -7
v concretise -10
v concretize -1
v concur 13
v concuss -12
v condemn 28; as acl 1; as root 1; object NOUN 1; subject noun 1; tag VB -1; tag VBD 1; tag VBG -1
v condense -8
v condescend -4
v condition -6
v condole 18
v condone 17
v conduce 6
v conduct -17; as acl -1; object NOUN -1; object PROPN -1; subject noun -1; tag VBD -2; tag VBG 1; tag VBN -1
v cone 2
v confab 8
v confabulate 2
v confect -5
v confection -17
v confederate -12
v confer 5
v confess 28
v confide 15
v configure -17
v confine -7
v confirm 13; as root 2; chosen np 1; chosen that 1; np 1; object NOUN 2; parsed np -1; subject name 4; tag VB -1; tag VBD 1; that 1
v confiscate -9
v conflagrate -8
v conflate -2
v conflict -11
v conform -12
v confound 7
v confront -5; as acl -1; as root -1; parsed np 1; subject name -1; subject noun 2; tag VBG -1; tag VBN -1
v confuse 6
v confute 17
v conga -9
v conge 18
v congeal -8
v congee -4
v congest 1
v conglobate -10
v conglobe -10
v conglomerate -16
v conglutinate -7
v congratulate 27; chosen np 1; np 1; object PROPN 1; parsed np 1; subject person 2
v congregate -20
v conjecture 12
v conjoin -8
v conjugate -1
v conjure 6
v conk -8
v conn -17
v connect 2; chosen to np 1; object NOUN 2; object PROPN -1; parsed none 1; subject noun 1; tag VB -1; tag VBN 1; to np 1
v connive 11
v connote 24
v conquer -20
v conscript -9
v consecrate 7
v consent 26
v conserve -8
v consider 14; as acl -4; as advcl -1; as ccomp -1; as conj 2; as xcomp 1; chosen np 1; chosen wh -1; np 1; object ADJ 2; object PROPN 1; object VERB -2; object person 1; parsed ing 1; parsed none -1; parsed np 1; parsed predicate 2; subject it 2; subject name 2; subject none -1; subject noun -3; subject person -1; tag VB -3; tag VBZ 2; wh -1
v consign -9
v consist -3
v consociate -12
v console 9
v consolidate -15
v consonate 3
v consort -15
v conspire 2
v constellate -19
v consternate 2
v constipate -16
v constitute -17
v constitutionalise -12
v constitutionalize -6
v constrain -6
v constrict -6
v constringe -11
v construct -12
v construe 6
v consubstantiate -16
v consult 10; object NOUN -1
v consume -9
v consummate -37
v contact 5
v contain -9; chosen np -1; np -1; tag VBD 1; tag VBG -1
v containerise -7
v containerize -7
v contaminate -12
v contemn 19
v contemplate 14
v contemporise -15
v contemporize -15
v contend 22
v content -6
v contest 24
v continue 2; as acl -2; as advcl 1; as ccomp -1; as conj 4; chosen clause 2; chosen ing -1; chosen np -1; mark 2; np -1; object NOUN -3; object VERB 1; parsed clause 2; parsed to -3; subject name -1; subject none 1; subject noun -1; subject person 1; tag VBD 4; tag VBG -1; tag VBN 4; tag VBP -2; tag VBZ -5
v continue_on 1
v contort 2
v contour 7
v contract 5
v contradance -9
v contradict 7; chosen np 1; np 1; parsed np 2
v contradistinguish 6
v contraindicate 13
v contrast 3; as root -2; chosen np 3; np 3; parsed np 1; subject name 1; subject none 1; tag VBG 1; tag VBZ 1
v contravene -1
v contredanse -9
v contribute -9; as root -1; chosen to np -1; object NOUN -1; parsed to np -1; subject name -1; subject noun -1; tag VBD -1; tag VBN -1; to np -1
v contrive -2
v control -17; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1
v controvert 28
v contuse -14
v convalesce -24
v convect -12
v convene -13; object NOUN 1; parsed np 1
v conventionalise -12
v conventionalize -8
v converge -13
v converse 12
v convert -12; object NOUN -1
v convey 20
v convict 8; as acl -1; chosen of -1; object NOUN -1; of -1; parsed none -1; tag VBN -2
v convince 26; as xcomp -1; chosen that 1; np that 1; object VERB 1; parsed that -1; subject noun -1; subject person -1
v convoke 14
v convolute 7
v convolve -3
v convoy -14
v convulse 6
v coo 18
v cooccur 6
v cook -8
v cool -12
v cooper -5
v cooperate -18
v coordinate -10; object NOUN -1; subject name -1
v cop -5
v cope -6
v copolymerise -6
v copolymerize -6
v copper -6
v copulate -7
v copy 2
v copyright -30
v coquet 17
v coquette 17
v corbel -2
v cord 6
v corduroy -15
v core -6
v cork -12
v corkscrew 2
v corn -13
v corner -15
v cornice -2
v coronate -12
v corrade -6
v corral -2
v correct -3
v correlate -11
v correspond -8
v corroborate 14
v corrode -15
v corrugate -3
v corrupt -12
v corset -24
v coruscate -7
v cosh 18
v cosign 8
v cosponsor -3
v cosset -7
v cost -13; chosen np -1; np -1; parsed np -1; tag VB -1
v cost_up -12
v costume -19
v cotton 19
v couch 14
v cough -17
v counsel 13
v count 8; as acl -1; as conj 2; chosen np 1; chosen on 1; np 1; object VERB -2; parsed none -1; parsed np 1; parsed on 1; subject name 3; subject noun -2; subject person -1; tag VB -1; tag VBG 1; tag VBN -2
v count_on 11
v countenance 23
v counter 15; np 1; object NOUN -1; subject noun 2; tag VB 1
v counteract -12
v counterattack 2
v counterbalance -15
v counterchallenge 17
v counterchange -12
v countercheck -19
v counterclaim 18
v counterfeit 1
v countermand 19
v countermarch -7
v countermine -4
v counterplot 3
v counterpoint -7
v counterpoise -5
v counterpose -5
v countersign 18
v countersink 1
v counterstrike 2
v countervail -17
v counterweight -5
v couple -7
v course -14
v court -7
v covenant 12
v cover -2; as acl 1; chosen np 2; np 2; object NOUN 1; parsed none 3; subject noun 3; subject person -1; tag VB 2; tag VBG -2; tag VBN 2
v cover_up -6
v covet 15
v cow 2
v cower -12
v cowhide -2
v cowl -5
v cox -10
v cozen -14
v crab -11
v crack -1
v crack_down -7
v crackle 5
v cradle -4
v craft 0; parsed np 1
v cram -1
v cramp -9
v cranch 4
v crane -18
v crank -7
v crank_out -11
v crap -19
v crash -6
v crate -6
v craunch 4
v crave -2
v crawfish 15
v crawl -13
v crayon 7
v craze 5
v creak 5
v cream -7
v crease -2
v create -9; as acl -1; as advcl -1; as root 1; chosen np to -1; np to -1; object NOUN -1; parsed np -1; subject it -1; subject name 2; subject noun -2; subject person -1; tag VB -1; tag VBD -2; tag VBG 2; tag VBN -1
v credit 14; chosen np 1; np 1; parsed np 1
v creep -13
v creep_out -13
v cremate -9
v crenel -2
v crenelate -2
v crenellate -2
v creolize -10
v creosote -17
v crepe -5
v crepitate 8
v crescendo -13
v crest -19
v crew -9
v crib -9
v crick -1
v cricket -12
v criminalise -6
v criminalize -7
v criminate 24
v crimp 1
v crimson -15
v cringe -10
v crinkle -6
v cripple -14
v crisp -6
v crispen -12
v crisscross -13
v criticise 23
v criticize 28; as acl 1; as advcl 2; as conj 1; as root -2; chosen for -2; chosen np 1; for -2; np 1; object NOUN 1; object PROPN 1; object VERB -3; parsed none -4; parsed np 3; subject name 2; subject none -1; subject noun -1; subject person 1; tag VB -2; tag VBD 2; tag VBN -2
v critique 16
v croak -9
v crochet -8
v crock -9
v cronk 21
v crook -11
v croon 22
v crop -5
v croquet -5
v cross -16; object NOUN -1; parsed np -1
v crosscut 2
v crosshatch 12
v crossruff -7
v crouch -10
v crow 27
v crowd -17
v crown -13
v crucify -13
v cruise -13
v crumb -6
v crumble -7
v crump 3
v crumple -6
v crunch 11
v crusade 6
v crush -9; chosen np -1; np -1; parsed np -1
v crust -10
v cry 14
v cry_out 21
v crystalise 6
v crystalize 6
v crystallise 8
v cub -23
v cube 6
v cuckold -10
v cuckoo 25
v cuddle -3
v cudgel 18
v cue 23
v cuff 2
v cull -7
v culminate -14
v cultivate -3
v culture -14
v cumber 1
v cumulate -16
v cup -9
v curb -17
v curdle -17
v cure -18
v curl -6
v curry -7
v currycomb 7
v curse 24
v curtail 1
v curtain -2
v curtsey -15
v curtsy -6
v curve -1
v curvet -10
v cushion -6
v cuss 17
v customise -8
v customize -8
v cut -3; chosen np -2; np -2; object NOUN -1; parsed np -1; subject name -2; tag VB -1; tag VBD -1; tag VBG -1
v cut_down -7
v cut_off -2
v cut_out -9
v cutinize -8
v cybernate 3
v cycle -10
v cyclostyle -2
v cypher 13
v dab -2
v dabble -13
v dado -1
v dally 1
v dam 1
v damage -16
v damascene -5
v damn 16
v damp -8
v dampen -7
v dance -5
v dandify -16
v dandle -6
v dangle -9
v dapple -10
v dare -2
v darken -9
v darn -9
v dart -15
v dash -13
v date -7; object NOUN -1; subject noun -1
v dateline 9
v datemark 9
v daub -6
v daunt 9
v dawdle -10
v dawn 1
v daydream 8
v daze 2
v dazzle 4
v deaccession -14
v deactivate -8
v deaden -10
v deaerate -6
v deafen -1
v deal 4; as root -1; object NOUN -3; subject name -1; subject noun -2; subject person 1; tag VB 1; tag VBG -1
v deaminate -12
v deaminize -12
v debar -5
v debark -12
v debase -12
v debate 10; as root -1; object NOUN -1; object VERB 2; parsed none 2; subject none 1; subject noun -1; tag VB -1
v debauch -12
v debilitate -12
v debit -8
v debone -11
v debouch -13
v debrief 18
v debug -2
v debunk 24
v debut -9
v decaffeinate -6
v decalcify -11
v decamp -15
v decant -13
v decapitate -11
v decarbonate -6
v decarbonise -11
v decarbonize -11
v decarboxylate -11
v decarburise -11
v decarburize -11
v decay -8
v decease -22
v deceive -3
v decelerate -14
v decentralise -12
v decentralize -12
v decerebrate -6
v decertify -8
v dechlorinate -6
v decide 9; as acl -1; as ccomp -2; as conj 1; as xcomp 2; chosen clause -1; chosen other 1; chosen to 1; clause -1; object NOUN 2; object VERB 2; other 2; parsed none 2; parsed to 3; parsed wh -2; subject it -4; subject name 3; subject noun 1; tag VB -2; tag VBD -3; tag VBG 1; tag VBN 2
v decimalise -12
v decimalize -12
v decimate -18
v decipher 6
v deck -7
v declaim 20
v declare 26; as acl -2; as advcl 1; as conj -1; as root -1; chosen np -1; chosen that 2; clause 1; in 1; np -1; object NOUN 1; object PROPN -3; object VERB 2; parsed clause 1; parsed that 2; subject name -2; subject none -1; subject noun 4; subject person -2; tag VB 2; tag VBD -1; tag VBN -1; that 2
v declassify -17
v declaw -11
v decline 7; as acl -2; as conj 1; as root 4; chosen to 3; np 1; object VERB 2; parsed none 1; parsed np 1; parsed to 1; subject name 1; subject noun 2; subject person -1; tag VBD 5; to 3
v declutch -20
v decoct -12
v decode 7
v decoke -11
v decollate -11
v decolonise -10
v decolonize -10
v decolor -12
v decolorise -12
v decolorize -12
v decolour -12
v decolourise -12
v decolourize -12
v decommission -8
v decompose -5
v decompress -6
v deconcentrate -12
v deconsecrate 19
v deconstruct 30
v decontaminate -10
v decontrol -12
v decorate -5
v decorticate -6
v decoy -23
v decrease -12
v decree 22
v decrepitate -11
v decrescendo -13
v decry 34; chosen np 1; np 1; object NOUN 1; parsed np 1; subject name 1; tag VBD 1
v decrypt 7
v decussate -15
v dedicate 19; parsed none 1
v dedifferentiate -17
v deduce 16
v deduct 4
v deem 17; as acl -1; chosen np 1; np 1; object ADJ -1; object VERB -1; parsed none -1; subject name 1; subject noun -1; tag VBN -1
v deepen -12
v deface -9
v defalcate -7
v defame 17
v defang -11
v defat -6
v default -15
v defeat -8; as advcl -1; as root 1; chosen np -2; np -2; object NOUN 1; object PROPN -1; parsed np -2; subject name -1; subject noun 1; tag VB -1; tag VBD -1
v defecate -19
v defect -16
v defeminise -16
v defeminize -16
v defend 16; as acl -1; as advcl 5; as conj 1; as root 2; as xcomp -2; chosen np 2; chosen np to 2; np 2; np to 2; object PROPN 3; object person 2; parsed np 4; subject name 1; subject noun 2; tag VB -1; tag VBD 4
v defenestrate 9
v defer 6
v defervesce -10
v defibrillate -4
v defibrinate -6
v defile -5
v define 6; chosen np -1; np -1; tag VB 3; tag VBN 1
v deflagrate -10
v deflate -2
v deflower -10
v defog -12
v defoliate -8
v deforest -9
v deform -4
v defraud -11
v defray -16
v defrock -11
v defrost -6
v defuse -10
v defy -1; chosen np 1; np 1; object NOUN 1; parsed np 1
v degas -11
v degauss -12
v degenerate -21
v deglaze -10
v deglycerolise -10
v deglycerolize -10
v degrease -6
v degust -9
v dehisce -7
v dehorn -11
v dehumanise 6
v dehumanize 6
v dehumidify -12
v dehydrate -16
v dehydrogenate -12
v deice -6
v deify 6
v deign -6
v deionize -6
v deject 10
v delay -12
v delegate -4
v delete -2; chosen np -1; np -1
v deliberate 13
v delight 4
v delimit -8
v delimitate -4
v delineate -1
v deliquesce -9
v delist -6
v deliver 4; as acl 1; as advcl 3; as root -2; as xcomp -2; object NOUN 3; parsed np 2; subject none 2; subject noun -1; subject person -1; tag VB -2; tag VBD -2; tag VBG 4; tag VBN 1
v delocalize -6
v delouse -11
v delude -10
v deluge -2
v delve -2
v demagnetise 3
v demagnetize 3
v demand 12; as advcl -1; as root 3; chosen np 2; np 2; object NOUN 1; parsed np 2; subject name 2; subject noun 1; tag VB 1; tag VBD -1; tag VBG -1
v demarcate 6
v demasculinise -16
v demasculinize -16
v dematerialise -13
v dematerialize -13
v demean 15
v demilitarise -9
v demilitarize -9
v demineralise -11
v demineralize -11
v demise -11
v demist -12
v demo 7
v demob -4
v demobilise -4
v demobilize -4
v democratise -11
v democratize -11
v demodulate -4
v demolish -5
v demonetise -14
v demonetize -14
v demonise -5
v demonize -5
v demonstrate 10; as advcl -1; as xcomp 1; chosen np -2; chosen that 1; np -2; object NOUN -1; object VERB -1; subject name -1; subject noun 1; subject person 1; tag VB -1; tag VBN 1; that 1
v demoralise -4
v demoralize -2
v demote -3
v demulsify -10
v demur 19
v demyelinate -4
v demystify 5
v demythologise -12
v demythologize -12
v denationalise -12
v denationalize -12
v denaturalise -12
v denaturalize -12
v denature -12
v denazify -10
v denigrate 22
v denitrify -20
v denominate 19
v denote 22
v denounce 28; as acl 1; as advcl -3; as conj 2; as root 1; chosen np 2; np 2; object NOUN 1; parsed np 2; subject name 1; subject noun 1; tag VBD 1; tag VBN -1
v dent -4
v denudate -8
v denude -8
v deny 14; as advcl -1; as conj 1; as root 2; chosen np 1; chosen that 1; np 1; object NOUN 3; object PROPN -1; parsed none -1; subject name -3; subject none 1; subject noun 2; subject person -1; tag VB -1; tag VBG -1; tag VBN 2; that 1
v deoxidise -10
v deoxidize -10
v deoxygenate -6
v depart -10
v depend -16; chosen on -1; on -1
v depersonalise -12
v depersonalize -12
v depict 17
v depilate -15
v deplane -11
v deplete -21
v deplore 30
v deploy -7; chosen np -1; np -1; object NOUN -1; parsed np -1
v deplumate -4
v deplume -6
v depolarise -12
v depolarize -12
v depone 29
v depopulate -11
v deport -11; chosen np -1; np -1; object NOUN -1; parsed np -1
v depose 5
v deposit -1
v deprave -12
v deprecate 21
v depreciate 8
v depress 2
v depressurise -13
v depressurize -13
v deprive -8; chosen np -1; np -1; parsed np -1
v depute -2
v deputise -9
v deputize -9
v deracinate -9
v derail -4
v derange 4
v derate -12
v derecognise -8
v derecognize -8
v deregulate -9
v derequisition -15
v derestrict -9
v deride 28; object NOUN 1
v derive -3
v derogate 25
v desacralize -11
v desalinate -10
v desalinise -10
v desalinize -10
v desalt -10
v descale -3
v descant 14
v descend -7
v describe 27; as 1; as acl 4; as advcl -2; as conj -1; as root 2; chosen as 1; chosen np 1; np 1; object NOUN 2; object VERB 1; object it -2; object person 2; parsed as 1; parsed none -1; parsed np -1; subject name -1; subject none -3; subject noun 3; subject person 3; tag VB -3; tag VBD 3; tag VBG 4; tag VBN -1; tag VBZ -1
v descry 6
v desecrate 8
v desegregate -9
v desensitise -4
v desensitize -4
v desert -3
v deserve -10; chosen np -1; np -1; object NOUN -1; parsed np -1; subject person -1
v desex -16
v desexualise -14
v desexualize -14
v desiccate -16
v design -5
v designate 17
v desire 16
v desist -6
v desolate -4
v desorb -11
v despair 12
v despatch -12
v despise 19
v despoil -6
v despond 12
v desquamate -14
v destabilise -11
v destabilize -11
v destain -6
v destalinise -13
v destalinize -13
v destine 9
v destress -12
v destroy -3; object NOUN -1
v destruct -4
v desulfurize -6
v desulphurize -6
v desynchronise -4
v desynchronize -4
v detach -1
v detail 19; chosen np 1; np 1; subject noun 1; tag VBG 1
v detain -13; subject noun -1
v detect 4; object NOUN -1; parsed np -1; tag VB -1
v deter 11; chosen np -1; np -1; object NOUN -1; parsed np -1; tag VB -1
v deterge -3
v deteriorate -14
v determine 6; as advcl 2; as conj -1; chosen that -1; chosen wh 1; object NOUN -3; object VERB 2; parsed none -1; parsed wh 1; subject noun 1; subject person -1; tag VB 2; tag VBD -2; tag VBG 1; tag VBN -1; that -1; wh 1
v detest 15
v dethaw -6
v dethrone -11
v detick -6
v detonate -7
v detour 1
v detox -16
v detoxicate -11
v detoxify -12
v detract -12
v detrain -11
v detransitivise -12
v detransitivize -12
v detribalise -14
v detribalize -14
v detusk -11
v devaluate -14
v devalue -13
v devastate -10
v devein -6
v develop -9; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1
v deviate -1
v devil 1
v devilise -12
v devilize -12
v devise -1
v devitalise -11
v devitalize -11
v devitrify -9
v devoice 19
v devolve -8
v devote 20; as acl -2; object NOUN -1; object VERB 2; parsed none 1; subject noun -2; tag VBD -3; tag VBN 1
v devour 1
v diabolise -12
v diabolize -12
v diagnose -6
v diagonalise -13
v diagonalize -13
v diagram 7
v dial 12
v dial_down 13
v dialyse -5
v dialyze -5
v diazotize -8
v dibble 1
v dice -3
v dichotomise 10
v dichotomize 10
v dicker -10
v dictate 16
v didder -12
v diddle -4
v die -22
v diet -6
v differ -3
v differentiate 8
v diffract -8
v diffuse 1
v dig -5
v dig_down -4
v dig_up -17
v digest -7
v digitalise -12
v digitalize -13
v digitise -12
v digitize -12
v dignify -9
v digress 18
v dike -3
v dilapidate -6
v dilate -13
v dillydally -4
v dilute -12
v dim -7
v dimension 10
v diminish -13
v dimple -9
v din 2
v dine -11
v dinge -10
v dip -8
v diphthongise 18
v diphthongize 18
v direct 1; as acl -1; at 2; chosen np -1; np -1; object PROPN 1; parsed none 2; parsed np -1; subject none 1; subject person -1; tag VBN 1
v dirty -4
v disable -15
v disabuse 19
v disaccord -13
v disadvantage -6
v disaffect 9
v disafforest -9
v disagree 26
v disallow 18
v disambiguate 29
v disappear -10
v disappoint 14
v disapprove 14
v disarm -3
v disarrange -4
v disarray -12
v disarticulate 3
v disassemble -5
v disassociate -12
v disavow 27; subject noun -1
v disband -10
v disbar -11
v disbelieve 18
v disbud -6
v disburden -3
v disburse -16
v discard -4
v discase -15
v discern 4
v discerp -1
v discharge -14
v discipline -15
v disclaim 20
v disclose 19; as root 1; parsed none -1; subject noun 1; tag VB -2
v disco -9
v discolor -11
v discolorise -12
v discolorize -12
v discolour -11
v discolourise -12
v discombobulate 4
v discomfit 3
v discommode -14
v discompose 3
v disconcert 1
v disconnect 4
v discontent 10
v discontinue -6
v discord -13
v discount 21
v discountenance 7
v discourage 11; parsed np -1
v discourse 19
v discover 3; object NOUN -2; parsed np -2; tag VBD -1
v discredit 12; chosen np -1; np -1; parsed np -2
v discriminate 2
v discuss 22; as advcl -1; as root 4; chosen np 3; chosen wh 1; np 3; parsed np 1; subject name 1; subject noun 1; subject person 1; tag VB 1; tag VBD 2; wh 1
v disdain 22
v disembark -12
v disembarrass -9
v disembody -9
v disembowel -10
v disembroil -11
v disenable -13
v disenchant 14
v disencumber -1
v disenfranchise -6
v disentangle 2
v disestablish -17
v disesteem 14
v disfavor -6
v disfavour -6
v disfigure -9
v disforest -9
v disfranchise -6
v disgorge -9
v disgrace -3
v disgruntle 14
v disguise -6
v disgust 8
v dish -7
v disharmonize -12
v dishearten 10
v dishonor -6
v dishonour -4
v disillusion 14
v disincarnate -3
v disincline -20
v disinfect -15
v disinfest -9
v disinherit -5
v disintegrate -7
v disinter -29
v disinvest -11
v disinvolve -11
v disjoin 1
v disjoint -5
v disk -5
v dislike 15
v dislocate -11
v dislodge -5
v dismantle -8; tag VB -1
v dismay 8
v dismember -9
v dismiss 21; as acl -1; chosen np 1; chosen np that 1; np 1; np that 1; object NOUN 2; parsed none 1; parsed np -1; subject name -1; subject none 2; subject noun -1; subject person 1; tag VBD 3; tag VBG 1; tag VBN -1
v dismount -7
v disobey 11
v disoblige -1
v disorder 6
v disorganise -8
v disorganize -8
v disorient 5
v disorientate 5
v disown 2
v disparage 26
v dispatch -19
v dispel -13
v dispense -6
v disperse -2
v dispirit 10
v displace -12
v display 6; chosen np 2; np 2; object NOUN 1; parsed np 3
v displease 10
v displume -6
v disport -14
v dispose -11
v dispossess -11
v dispread -12
v disprove 17
v dispute 26; object NOUN 2; parsed np 3
v disqualify -7
v disquiet 15
v disregard 21
v disrespect -4
v disrobe -15
v disrupt 2; chosen np -1; np -1; object NOUN -1; parsed np -1
v diss 18
v dissatisfy 10
v dissect 4
v dissemble 13
v disseminate 24
v dissent 21
v dissertate 16
v dissever -3
v dissimilate -11
v dissimulate -6
v dissipate -12
v dissociate -6
v dissolve -13
v dissonate -2
v dissuade 12
v distance 7; as root 2; chosen from 1; np 3; object NOUN 1; parsed np 3
v distemper 6
v distend -15
v distil -11
v distill -12
v distinguish 8
v distort 13
v distract 1
v distrain -11
v distress -4
v distribute -5; chosen np 1; np 1; parsed np 1; subject noun -1
v district -3
v distrust 22
v disturb 4
v disunify -10
v disunite -7
v ditch -9
v dither 16
v ditto 24
v divagate 22
v divaricate -4
v dive -8
v diverge -6
v diversify -12
v divert -7
v divest -11
v divide 0; as acl -1; as advcl -1; as root 2; chosen np -2; np -2; object NOUN 2; parsed none 3; parsed np -2; subject none -2; subject noun 1; tag VBG -1; tag VBN 3
v divine 4
v divorce -12
v divulge 21
v dizen -16
v dizzy -12
v dj 27
v do -15; as acl -2; as root -2; as xcomp 2; chosen in -1; chosen other 1; chosen that 1; chosen to 1; chosen verb 1; chosen wh -1; chosen with -1; clause -2; in -1; mark 1; object ADJ 2; object ADV -1; object NOUN -4; object PART 2; object PROPN -1; object VERB 1; other 1; parsed adverbial -1; parsed none 2; parsed np -2; subject none -1; tag VB 1; tag VBG -2; tag VBN -1; tag VBP 3; tag VBZ -1; that 1; to 1; verb 1; wh -1; with -1
v do_up -9
v dock -10
v docket 20
v doctor -15
v document 22
v dodder -14
v dodge -8
v doff -4
v dog -14
v dogfight -12
v dogmatise 20
v dogmatize 20
v dogsled -11
v domesticate -13
v domesticise -12
v domesticize -12
v domicile -20
v domiciliate -15
v dominate -16; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1; tag VBN -1
v dominating -1; tag VBG -1
v domineer -1
v don -17
v donate -12; parsed np -1; subject name -1
v doodle 7
v doom 13
v dope -11
v dose -17
v doss -12
v dot -15
v dote -7
v double -7
v double_down -5; as root 2; chosen on 2; object NOUN 2; on 1; parsed on 1
v doubt 16
v douche -14
v douse -8
v dovetail -11
v dower -7
v down -10
v downgrade 8
v download -12
v downplay 13
v downsize -4
v dowse -9
v doze -15
v draft 0; chosen np 1; np 1; object NOUN 1; parsed np 1; subject noun -1; tag VB 1; tag VBG -1
v drag -12
v drag_down 2
v drag_on -12
v draggle -12
v dragoon -10
v drain -14
v dramatise 13
v dramatize 15
v drape 8
v draught -4
v draw -5; as advcl 1; as conj -1; as root 1; as xcomp -1; chosen to np -1; np -1; object NOUN -1; object PROPN -1; object VERB 3; parsed np -2; subject it 1; subject name 2; subject person -3; tag VB 2; tag VBD -1; tag VBN -3
v draw_up -11
v drawl 19
v dread 15
v dream 10
v dredge -4
v dredge_up 15
v drench -9
v dress -17
v dress_up -14
v dribble -9
v drift -10
v drift_over -10
v drill 2
v drink -10
v drip -6
v drive -9; chosen np -1; np -1; object NOUN -2; parsed none 1; parsed np -1; subject noun -1; subject person -1; tag VBN -1
v drive_down -8
v drive_out -13
v drive_up -17
v drivel -12
v drizzle -3
v drone 9
v drool 6
v droop -13
v drop -9; as advcl 1; as root -1; chosen np 2; chosen out -1; np 2; out -1; parsed np 1; parsed out -1; subject noun -1; subject person 1; tag VBG -1; tag VBN -1
v drop_out -9; subject noun -1; tag VBD -1
v dropforge -12
v dropkick -3
v drown -10
v drowse -15
v drub -13
v drudge -14
v drug -14
v drum 2
v drum_up -12
v dry -11
v dry_up -12
v drydock -9
v dub 18
v duck -9
v duck_down -9
v duel -2
v dulcify 6
v dulcorate 6
v dull -6
v dumbfound 12
v dummy 1
v dun 1
v dung -15
v dunk -4
v dupe 11
v duplex -8
v duplicate 3
v dusk -10
v dust -4
v dwarf -21
v dwell 6
v dwindle -13
v dye -11
v dyke -3
v dynamise -12
v dynamite -6
v dynamize -12
v eagle -6
v earmark 5
v earn -24; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1; tag VBD -1
v earn_up -23
v earth 1
v ease -14
v eat -11
v eavesdrop 5
v ebb -9
v ebonise -11
v ebonize -11
v echo 19; as advcl 1; as root -2; chosen by 3; chosen np -2; np -2; object NOUN 2; parsed by 3; parsed np -1; subject name 2; subject noun -1; subject person -1; tag VBD 2; tag VBN 2
v eclipse -14
v economise -17
v economize -11
v eddy -11
v edge -13
v edge_out -13
v edify 9
v edit -6
v editorialise 32
v editorialize 32
v educate -11
v educe -5
v edulcorate 6
v eff -8
v efface -11
v effect -23
v effectuate -26
v effeminise -12
v effeminize -12
v effervesce -13
v effloresce -15
v effuse -12
v egest -19
v egg 6
v egg_on -1
v egotrip -6
v egress -10
v ejaculate 12
v eject -9
v eke_out -14
v elaborate 23
v elapse -12
v elate 1
v elect -4; as acl 1; as advcl 1; as root -1; chosen np 2; chosen to np -1; np 2; object VERB 1; subject name -1; subject none 1; tag VB -1; tag VBG 1; tag VBN -1; to np -1
v electioneer -17
v electrify 3
v electrocute -12
v electroplate -6
v elegise 4
v elegize 4
v elevate -7; chosen np -1; np -1; object NOUN -1; parsed np -1
v elicit 3
v elide 7
v eliminate -8; as advcl -1; chosen np 1; np 1; object NOUN 1; parsed none -1; parsed np 1; subject noun 1; tag VB 1
v elocute 19
v elongate -13
v elope -17
v elucidate 27
v elude -10
v elute -3
v emaciate -15
v email 11; as root -1; chosen np 2; chosen verb -1; np 2; parsed none -3; parsed np 1; subject noun 1; tag NNS -1; tag VBD 2; verb -1
v emanate -13
v emancipate -16
v emasculate -13
v embalm -9
v embank -2
v embargo -6
v embark -12
v embarrass -1
v embattle -12
v embed -2
v embellish 13
v embezzle -7
v embitter 12
v emblazon -5
v embody -7
v embolden -10
v emboss -4
v embower -3
v embrace 1; as acl -2; as conj 3; as root 1; chosen np 1; np 1; object NOUN 2; parsed np 2; subject name 1; subject noun -1; subject person 2; tag VB -1; tag VBG 1; tag VBN 1
v embrangle -14
v embrittle -12
v embrocate -16
v embroider -1
v embrown -12
v emcee -20
v emend -13
v emerge -8; as 1; as conj 1; chosen as 1; object NOUN 1; parsed as 1; subject noun -2; subject person 1; tag VBN 1
v emigrate -10
v emit -10
v emote 9
v empale 2
v empanel -6
v empathise 9
v empathize 9
v emphasise 19
v emphasize 28; as root 1; chosen np -1; np -1; object NOUN 2; parsed np 1; subject name 1; tag VB 2
v emplace 3
v emplane -14
v employ -4; chosen np 1; np 1; object NOUN 1; parsed np 1; subject noun 1
v empower 2
v empty -14
v empty_out -14
v empurple -12
v emulate -4
v emulsify -14
v enable -13
v enamel -5
v enamor 8
v enamour 8
v encamp -20
v encapsulate -7
v encase -6
v enchain -6
v enchant 7
v encipher 16
v encircle -1
v enclose -4
v enclothe -24
v encode 16
v encompass -4
v encore 17
v encounter -13; object NOUN -1; parsed np -1
v encourage 7; as acl -1; as advcl 1; as ccomp -1; as conj 2; chosen np 2; np 2; parsed np -1; parsed np to 2; subject name 3; subject noun -1; subject person 1; tag VB 3; tag VBD 2; tag VBG -3; tag VBN 1
v encrimson -12
v encroach -12
v encrust -6
v encrypt 16
v encumber 1
v end -15; as acl -1; as root -1; as xcomp 2; chosen np 2; chosen with -1; np 2; object NOUN 1; parsed np 1; subject name -2; subject noun 2; tag VB 1; tag VBD 1; tag VBG -1; with -1
v end_up -8; as conj 2; as root -1; chosen ing 1; ing 1; object NOUN -1; object VERB 1; parsed ing 1; tag VB -1
v endanger 3
v endear 5
v endeavor -4
v endeavour -4
v endorse 21; as acl -3; as advcl 3; as conj -2; as root 3; as xcomp 1; chosen np 3; np 3; object NOUN 1; object PROPN 1; object VERB 1; parsed none 2; parsed np -1; subject name 4; subject none 1; subject person -1; tag NNP 1; tag VBD 1; tag VBG -1; tag VBN 1
v endow -10
v endue -12
v endure -5; object NOUN -3
v energise -14
v energize -18
v enervate -9
v enfeeble -12
v enfeoff -7
v enfilade -20
v enfold -6
v enforce 0; chosen np 1; np 1; parsed np 1
v enfranchise -9
v engage 0; as acl 2; as advcl -1; as root 1; chosen in 2; in 2; object NOUN 2; parsed none 2; subject noun 2; tag VB 1; tag VBN 2
v engender -22
v engild -5
v engineer -2
v englut -11
v engorge -11
v engraft -4
v engrave 4
v engross 4
v engulf 1
v enhance -12
v enjoin 18
v enjoy 12; as acl -2; as root 2; chosen np -1; np -1; object NOUN -2; subject name -3; subject person 3; tag VBD -2; tag VBN 1
v enkindle -1
v enlace 1
v enlarge -5
v enlighten 14
v enlist -18
v enliven -9
v enmesh 1
v ennoble -5
v enounce 19
v enplane -14
v enquire 13
v enrage 8
v enrapture 6
v enrich -13
v enrobe -9
v enrol -17
v enroll -17
v ensconce 3
v enshrine 1
v enshroud -6
v ensile -10
v ensky 31
v enslave -20
v ensnare -10
v ensnarl 1
v ensue -20
v ensure 1; as acl -1; as advcl -1; chosen clause -1; chosen np -1; chosen that -3; clause -1; np -1; object NOUN -1; object VERB -2; parsed clause -1; parsed np -1; parsed that -2; subject noun -2; subject person -1; tag VB -2; tag VBG -1; that -3
v entail -42
v entangle -1
v enter -13; as acl -1; as advcl -1; chosen clause -1; clause -1; object PROPN -1; parsed np -1; subject name -1; subject person -1; tag VBD 1; tag VBG -1
v entertain -12
v enthral 6
v enthrall 6
v enthrone -11
v enthuse 7
v entice 1
v entitle 5; parsed none -1; tag VBN -1
v entomb -6
v entrain -14
v entrance -1
v entrap -10
v entreat 19
v entrench -4
v entrust -16
v entwine -4
v enucleate -11
v enumerate 30
v enunciate 20
v envelop -6
v envenom 4
v environ -3
v envisage 13
v envision 20
v envy 23
v enwrap -6
v epilate -15
v epitomise -1
v epitomize -1
v epoxy 2
v equal -11
v equalise -15
v equalize -15
v equate 18
v equilibrate -19
v equilibrise -17
v equilibrize -17
v equip 3
v equivocate 11
v equivocate_on 11
v eradicate -16
v erase -17
v erect -16
v erode -13
v eroticize -12
v err -1
v eruct -16
v erupt -2; as acl 1; as root 1; object NOUN 1; subject noun 2; tag VBN -1
v escalade -16
v escalate -10; chosen np 1; np 1; parsed np 1
v escallop -10
v escape -9; tag VB -1
v eschew 8
v escort -14
v espy 6
v essay -5
v establish -4; as advcl 1; object NOUN 2; parsed np -1; subject name -1; subject noun 4; tag VB -1; tag VBG -1; tag VBN 1
v esteem 14
v esterify -20
v estimate 13; as acl 2; as root -1; object NOUN 4; object VERB -2; parsed none 1; subject name -1; subject noun 2; tag VBZ 1; that 1
v estivate -15
v estrange -3
v etch 5
v eternalise -12
v eternalize -12
v eternise -12
v eternize -2
v etherealize -12
v etherialise -12
v etherify -20
v etherise -16
v etherize -16
v etiolate -13
v etymologise 8
v etymologize 8
v eulogise 34
v eulogize 34
v euphemise 27
v euphemize 27
v europeanise -12
v europeanize -12
v evacuate -11
v evade 1
v evaluate 14
v evanesce -11
v evangelise 6
v evangelize 6
v evaporate -8
v even -4
v eventuate -16
v evert -12
v evict -6
v evidence 13
v evince 25
v eviscerate -6
v evoke -2
v evolve -10
v exacerbate -11
v exact 16
v exaggerate 20
v exalt 18
v examine -1; chosen np -2; np -2; object NOUN -1; parsed np -1
v exasperate 5
v excavate -1
v exceed -14; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1
v excel -13
v except 14
v excerpt 7
v exchange -10
v excise -7
v excite -4
v exclaim 24
v exclude 3
v excogitate 6
v excommunicate 19
v excoriate 25
v excrete -19
v excruciate -8
v exculpate 16
v excuse 16
v execrate 19
v execute -23
v exemplify 12
v exempt -4
v exenterate -11
v exercise -8
v exert -5
v exfiltrate -14
v exfoliate -1
v exhale -14
v exhaust -20
v exhibit -2
v exhilarate 1
v exhort 6
v exhume -29
v exile -15
v exist -3; as root 1; object NOUN -1; subject noun -1; tag VBZ 1
v exit -14
v exonerate 16
v exorcise -6
v exorcize -6
v expand -9; as acl 1; as advcl 1; as conj -1; as xcomp -1; chosen np that -1; chosen np to 1; np that -1; np to 1; object PROPN 2; parsed np -1; subject name 2; subject noun -1; tag VB 2; tag VBG -1
v expatiate 27
v expatriate -13
v expect 13; as acl 1; as ccomp -1; chosen np 2; chosen np to 1; chosen to -1; np 3; np to 1; object ADJ -1; object NOUN -1; object VERB -1; parsed none -5; parsed np 3; parsed np to 1; parsed to 3; subject it 4; subject name 1; subject none -1; subject noun -1; subject person -1; tag VB 3; tag VBD -2; tag VBG 2; tag VBN -5; tag VBP 2; tag VBZ 2; to -1
v expect_up 12
v expectorate -13
v expedite -11
v expel -12
v expend -12
v expense -12
v experience 4; chosen np 2; np 2; object NOUN 1; parsed np 1
v experiment -17
v expiate -11
v expire -17
v explain 28; as conj 1; as root 1; as xcomp -2; chosen clause 1; chosen np -2; chosen that 1; chosen wh 1; np -2; object ADJ 1; object ADV 1; object NOUN -1; object VERB -1; parsed none 2; parsed np 1; parsed that 1; subject name 1; subject none 1; subject noun -1; tag VB 2; tag VBD 2; tag VBG -2; tag VBZ -1; that 1; wh 1
v explicate 25
v explode -4
v exploit 0; as acl 2; chosen np 2; np 2; parsed np 2; subject noun 1; tag VB 2
v explore 0; chosen np 2; np 2; parsed np 2
v export -7
v expose 4; as root -1; chosen np 2; np 2; object NOUN 2; parsed np 2; subject noun 1
v exposit 27
v expostulate 31
v expound 27
v express 23; as acl -1; chosen np 2; np 2; np that 1; object NOUN 2; object VERB -1; parsed np 1; subject name -1; subject person 1; tag VB 1; tag VBD 2; tag VBG -1; tag VBN -2
v expropriate -4
v expunge -6
v expurgate -11
v exsert -9
v exsiccate -12
v extemporise 1
v extemporize -4
v extend -16; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1
v extenuate 22
v exteriorise -12
v exteriorize -12
v exterminate -10
v externalise 6
v externalize 6
v extinguish -10
v extirpate -4
v extol 31
v extort -10
v extract -7
v extradite -15
v extrapolate 16
v extravasate -4
v extricate -1
v extrude 1
v exuberate 20
v exudate -20
v exude -11
v exult 18
v exuviate -14
v eye 9
v eyeball 8
v eyewitness 18
v fabricate -5
v face -12; as acl -1; as advcl -1; as root -3; chosen np -3; np -3; object NOUN -3; object VERB -1; parsed np -3; subject name -4; subject noun -1; subject person 1; tag VB -1; tag VBD -1; tag VBG -2; tag VBZ -1
v face_off -12
v face_up -1
v facilitate -15
v facsimile 12
v factor 6
v factorise 7
v factorize 7
v fade -12
v fag -14
v faggot -6
v fagot -6
v fail -13; as acl 1; as advcl -1; as ccomp 1; as root -2; object VERB -1; parsed none -1; parsed to 2; subject name -1; subject person 1; tag VBD 2; tag VBG -1
v faint -27
v fair -7
v fake 1
v falcon -13
v fall -14; as advcl -1; as conj -1; as root -2; as xcomp 1; chosen np -1; np -1; object ADJ -1; parsed np -1; parsed predicate -1; subject name -2; subject noun -1; subject person 1; tag VBD -1; tag VBG 1; tag VBN -1
v falsify 13
v falter -3
v familiarise 19
v familiarize 19
v famish -11
v fan -12; object NOUN -1
v fan_out -11
v fancify -10
v fancy 18
v fantasise 13
v fantasize 13
v fantasy 13
v farce -13
v fare -19
v farm -12
v farrow -23
v fart -11
v fascinate -4
v fashion -3
v fast -6
v fasten -5
v fat -10
v fate 12
v father -22
v fathom 3
v fatigue -21
v fatten -10
v fault 25
v favor 5; as acl 2; as conj -1; chosen np 2; np 2; object VERB -2; parsed none -2; parsed np 4; subject name -1; subject noun 2; tag VB 2; tag VBD 1; tag VBN -1; tag VBP 1; tag VBZ -1
v favour -1
v fawn -2
v fax 12
v faze 3
v fear 19; as acl 2; as ccomp -1; as root 1; chosen clause 1; chosen np 2; clause 1; np 2; object NOUN 1; object VERB 1; parsed clause 1; parsed np 3; subject noun 2; subject person -1; tag VBP 2; tag VBZ -1
v feast -12
v feather -7
v featherbed 1
v feature -9; as acl -1; as root 1; tag VBG -1; tag VBN -1; tag VBZ 1
v fecundate -13
v federalise -14
v federalize -13
v federate -16
v fee -7
v feed -9
v feed_up -9
v feel 11; as acl 3; as ccomp -2; as conj 1; as root -3; as xcomp 2; chosen quote -1; chosen that -1; chosen verb 3; object ADJ -2; object NOUN 1; object VERB 1; parsed clause -1; parsed np 1; parsed predicate 1; quote -1; subject it 1; subject name 1; subject none -1; subject noun 1; subject person -1; tag VB 2; tag VBD -3; tag VBP 4; tag VBZ -3; that -1; verb 3
v feel_down 11
v feign 16
v feint -1
v felicitate 15
v fell 1
v fellate 9
v felt -3
v feminise -11
v feminize -11
v fence -5
v fend -4
v fend_off -4
v ferment 2
v ferret -10
v ferret_out 5
v ferry -17
v fertilise -13
v fertilize -13
v fester -16
v festinate -7
v festoon -6
v fetch -3
v fete -10
v fetishize -5
v fetter -7
v fettle -6
v feud -2
v feudalize -8
v fib 11
v fibrillate -11
v fictionalise -2
v fictionalize -2
v fiddle -3
v fidget -8
v field -4
v fight -2; as acl -1; as advcl -1; chosen for -1; chosen np -2; for -1; np -2; object NOUN -3; object PROPN 2; parsed np -1; subject name 1; subject person -1; tag VB -1; tag VBG 1; tag VBN -1
v figure 6; object NOUN 1
v figure_out -1; object VERB 1; subject noun -1
v filch -8
v file 5; as acl -2; as advcl 1; as root 2; as xcomp -1; chosen by -1; chosen in 1; chosen np 2; in 1; np 2; parsed by -1; parsed np 2; subject it 1; subject noun 2; tag VB -2; tag VBN 1
v filet -3
v filiate 3
v filibuster -11
v filigree -1
v fill -14; as acl 1; as root -1; chosen np -1; chosen with 1; np -1; object NOUN 1; parsed none 1; parsed np -1; subject noun 1; tag VBN 1; with 1
v fill_in 15
v fill_out 8
v fillet -3
v film 4
v filter 1
v filtrate 3
v fin -3
v finagle -16
v finalise -16
v finalize -16
v finance -18
v financier -18
v find_out 11
v find 0; as advcl 1; as ccomp 1; as conj -2; as parataxis -1; as root 4; as xcomp -2; chosen clause 2; chosen in -1; chosen np 2; chosen np to -2; chosen that 2; clause 2; np 1; np to -2; object ADJ 2; object NOUN 1; object PROPN 3; object VERB 1; object it -2; object person -3; parsed clause -1; parsed none 2; parsed np 1; parsed that 1; subject it -1; subject name -3; subject none 1; subject noun 5; subject person -2; tag VB -2; tag VBD 4; tag VBG -2; tag VBN -3; tag VBZ 5; that 2
v fine -11
v finedraw -5
v finger 5
v fingerprint 6
v fingerspell 15
v finish -15; as root -1; chosen np -1; np -1; object NOUN -1; subject name -1; tag VBD -1
v finish_up -13
v fire 2; as ccomp -1; at 2; chosen at 2; chosen np 1; np 1; object NOUN -1; object PROPN 2; parsed none -2; parsed np 1; subject name 3; subject none -1; subject noun -1; subject person -1; tag VBD 1
v fire_off 2
v fire_up 3
v firebomb 4
v fireproof -11
v firm -12
v fish -4
v fishtail -12
v fissure -12
v fistfight -1
v fit -15; object NOUN -1
v fit_in -14
v fix -6
v fix_up -1
v fixate -8
v fizz -13
v fizzle -15
v flabbergast 6
v flag 3
v flagellate -2
v flail -3
v flake -3
v flambe -10
v flame -3
v flank -23
v flap -9
v flare -15
v flash 6
v flatten -8
v flatter 33
v flaunt 5
v flaw -16
v flay -4
v fleck 2
v fledge -7
v flee -18
v fleece -8
v fleer -8
v fleet -14
v flense -6
v flesh -6
v flesh_out -2
v flex -9
v flick 4
v flicker -7
v flight -16
v flinch -9
v fling 12
v flip -1; object NOUN -1; parsed np -1; subject noun 1
v flirt 13
v flit -16
v flitter -9
v float -9
v flocculate -12
v flock -15
v flog -2
v flood -9; subject noun -1
v floodlight -10
v floor 9
v flop -6
v floss -14
v flounce -14
v flounder -10
v flour -7
v flourish -13
v flout 24
v flow -10
v flower -17
v flub -10
v fluctuate -13
v fluff -9
v flummox 12
v flump -4
v flunk -9
v fluoresce 11
v fluoridate -17
v fluoridise -17
v fluoridize -17
v flurry -7
v flush -12
v fluster 12
v flute -3
v flutter -12
v flutter_down -12
v flux -7
v fly -14; as root -1; chosen to np -1; object NOUN -1; object PROPN -1; parsed to np -1; subject name -1; tag VBD -1; to np -1
v fly_up -12
v flyfish -13
v foal -23
v foam -13
v fob -11
v focalise -11
v focalize -11
v focus 5; as acl 1; as advcl 2; as ccomp -1; as conj -4; as xcomp 3; chosen np -2; chosen on 3; np -2; object VERB -1; on 3; parsed none -1; parsed np -1; parsed on 2; subject it 2; subject name -2; subject none 2; subject noun -2; tag VBD 3; tag VBN -1; tag VBP -3
v fodder -10
v fog -7
v foil -6
v foist 10
v fold -5
v foliate -6
v follow -14; as acl 2; as advcl -1; as case -1; as conj -1; as root 2; by -1; chosen by -1; chosen np 1; np 1; object NOUN 1; object VERB -1; object it -1; parsed np 1; subject name -2; subject none -1; subject noun 2; tag VBD -3; tag VBG -3; tag VBZ 5
v follow_through -5
v follow_up -8
v foment -14
v fondle 5
v fool -9
v foolproof -11
v foot -13
v footle -10
v footnote 4
v footslog -14
v forage -12
v foray -6
v forbear -7
v forbid 16
v force -8; as root -1; chosen np -2; np -2; object PROPN -1; object person -1; parsed np -1; parsed np to -1; subject name -1; subject noun -3; subject person 1; tag VBG -1; tag VBN -1
v force_out -3
v ford -16
v forearm -7
v forebode 19
v forecast 17
v foreclose -13
v foredate -11
v foredoom 26
v forefend -4
v foregather -19
v forego -10
v foreground 18
v foreknow 17
v foreordain -20
v foresee 13
v foreshadow 20
v foreshorten -11
v foreshow 20
v forest 5
v forestall -7
v foreswear -8
v foretell 22
v forewarn 25
v forfeit -8
v forfend -4
v forgather -19
v forge -6
v forget 7
v forgive 17
v forgo -10
v fork -4
v form -17; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1; subject noun -1
v format -1
v formicate -13
v formularise 22
v formularize 22
v formulate 14
v fornicate -8
v forsake 1
v forswear 34
v fort -14
v fortify -15
v forward -8
v forward_over -8
v fossilise -11
v fossilize -11
v foster 1; object NOUN -1
v foul -9
v found -14; as acl -1; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1; tag VBD -1
v founder -9
v fowl -12
v fox -6
v foxhunt -13
v foxtrot -9
v fraction 8
v fractionate 3
v fracture -11
v fragment -2
v fragmentise -2
v fragmentize -2
v frame 2; chosen np 2; np 2; object NOUN 1; parsed np 2
v franchise -5
v frank 1
v frap -7
v fraternise -13
v fraternize -13
v fray -3
v frazzle -8
v freak 14
v freckle -10
v free -9; parsed np -1
v free_up -8
v freelance -13
v freeload -27
v freewheel -11
v freeze -14
v freight -11
v french -4
v frenchify -14
v frequent -8
v fresco 6
v freshen -9
v fress -11
v fret 13
v fricassee -5
v fright 2
v frighten 2
v fringe -5
v frisk -10
v fritter -19
v frivol -7
v frizz 11
v frizzle -2
v frock -24
v frog -10
v frogmarch -13
v frolic -12
v front -18
v frost -6
v froth -15
v frown -10
v fructify -19
v fruit -3
v frustrate -5
v frustrated 0; tag VBN -1
v fry -14
v ftp -12
v fuck -8
v fuddle -6
v fudge -5
v fuel -9; as acl -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1; tag VBG -1; tag VBN -1
v fulfil -31
v fulfill -30
v full -1
v fullback -12
v fulminate 21
v fumble -1
v fume 10
v fumigate -6
v function -8
v fund -15; object NOUN -1; parsed np -1
v fundraise -7; object NOUN 1; tag VBG -1
v funk -9
v funnel -6
v furbish 2
v furcate -3
v furl -10
v furlough 6
v furnish -2
v furrow -2
v further 3
v fuse -3
v fusillade -1
v fuss 9
v fustigate 18
v gab 15
v gabble 17
v gad -13
v gag -10
v gage -19
v gaggle 21
v gain -25; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1
v gainsay 24
v gallivant -13
v gallop -13
v galumph -10
v galvanise -2
v galvanize -3; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1
v gamble -5
v gambol -12
v game -19
v gang -20
v gangrene -21
v gaol -14
v gap 2
v gape 2
v garage -10
v garb -24
v garble 18
v garden -4
v gargle 9
v garland -5
v garment -24
v garner -18; chosen np -1; np -1; object NOUN -1
v garnish -8
v garnishee -9
v garotte -11
v garrison -9
v garrote -11
v garrotte -11
v garter -5
v gas 9
v gasconade 34
v gash 2
v gasify -6
v gasp -14
v gate -2
v gather -9; as acl -1; as root -1; at -1; chosen at -1; chosen np -1; np -1; object NOUN -1; object VERB -1; parsed none -1; parsed np -1; subject name -1; subject noun -1; tag VBN -1
v gauffer -13
v gauge 8
v gawk 5
v gawp 5
v gaze 3
v gaze_out 3
v gaze_up 3
v gazump -10
v gear -13
v gear_up -16
v gee 8
v gel -11
v gelatinise -11
v gelatinize -12
v geld -16
v geminate 3
v general 2
v generalise 16
v generalize 23
v generate -11; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1
v gentle 6
v gentrify -5
v genuflect -16
v germinate -14
v gerrymander -10
v gestate -7
v gesticulate 20
v gesture 20
v get -17; as ccomp 1; as parataxis -1; as root -2; as xcomp -1; behind 2; chosen behind 2; chosen clause -1; chosen in 2; chosen np to -1; chosen to -1; chosen verb -1; clause -1; in 2; np to -1; object ADJ 2; object NOUN -1; object PROPN 1; object VERB -2; object it -1; parsed behind 2; parsed in 2; parsed np -4; parsed predicate 1; parsed to -1; subject it -1; subject none -1; subject noun 1; subject person -2; tag VBD 1; tag VBG -2; tag VBN -1; tag VBP 1; tag VBZ -1; to -1; verb -1
v get_in -14
v get_off -2
v get_out -8
v get_up -15
v geyser -11
v ghettoise -6
v ghettoize -6
v ghost -8
v ghostwrite 2
v gi 8
v gibber 18
v gibbet -18
v gibe -2
v gift -11
v gild -5
v gimp -14
v gin -2
v gin_up -2
v ginger -3
v gip -11
v gird -6
v girdle -1
v girth -5
v give -5; as acl 2; as advcl -4; as case -1; as ccomp 3; as conj -2; as root -2; as xcomp 1; chosen clause 1; chosen np 1; chosen np to -2; chosen other -1; chosen that -2; chosen to np -1; clause 1; np 1; np to -2; object ADJ 1; object NOUN -1; object SYM -1; object VERB 1; object person -3; other -1; parsed none -2; parsed np 2; parsed np to -1; parsed to np -1; subject it -2; subject none -3; subject noun -2; subject person 4; tag VB -2; tag VBD 4; tag VBN -4; tag VBP -1; tag VBZ 1; that -2; to np -1
v give_away 6
v give_up -7
v glaciate -7
v gladden 14
v glamorise -12
v glamorize 6
v glamour 7
v glamourise 6
v glamourize -12
v glance 5
v glare -9
v glass -3
v glaze -6
v glean -6
v glide -12
v glimmer 13
v glimpse 7
v glint -5
v glissade -9
v glisten -8
v glitter -8
v gloat 28
v globalise -13
v globalize -13
v glom -8
v glorify 19
v glory 20
v gloss 15
v glow 2
v glower -10
v glug 5
v glut -9
v gluttonise -11
v gluttonize -11
v glycerolise -6
v glycerolize -6
v gnarl 6
v gnash 2
v gnaw 1
v go -8; after 4; against -1; as advcl 1; as ccomp 1; as conj 2; as xcomp -1; beyond -1; chosen after 4; chosen beyond -1; chosen for 1; chosen in -1; chosen ing -1; chosen into -1; chosen np -1; chosen on 1; chosen other 4; chosen to -2; chosen to np -2; chosen verb -1; chosen with -1; for 1; in -1; into -1; np -1; object PROPN 2; object it -1; object person 1; other 4; parsed adverbial 1; parsed after 4; parsed beyond -1; parsed for 1; parsed in -1; parsed into -1; parsed none 2; parsed np -1; parsed predicate -2; parsed through -1; parsed to -1; parsed to np -2; subject it -1; subject name 2; subject noun -3; subject person 3; tag VB -2; tag VBD 6; tag VBG -2; tag VBN -1; tag VBZ 2; through -1; to -3; to np -2; verb -1; with -1
v go_off -8
v go_on -3; chosen to 2; object VERB 2; subject noun 1; to 2
v go_up -15
v goad -2
v goffer -13
v goggle 5
v goldbrick -10
v goldplate -6
v golf -12
v gong 2
v goof -13
v goofproof -11
v google -1
v goose 5
v gore -1
v gorge -11
v gormandise -11
v gormandize -11
v gossip 11
v gouge -10
v gourmandize -11
v govern -9; as acl -1; chosen np 1; np 1; object NOUN 1
v gown -24
v grab -8; chosen np -1; np -1; object NOUN -1; parsed np -1
v grace -7
v gradate 2
v grade 7
v graduate -19
v graft -4
v grain -5
v grant -1; chosen np 1; np 1; object NOUN -1; parsed np -1; tag VBN -1
v granulate -13
v graph 6
v grapple -4; chosen with 1; with 1
v grasp -3
v grass -12
v grate 2
v gratify 7
v grave -4
v gravel 5
v gravitate -5
v gray -11
v graze -6
v grease -5
v green -11
v greet 11; object NOUN -3; tag VBN 1
v grey -11
v griddle -5
v grieve 15
v grill -1
v grimace -10
v grime -4
v grin -8
v grind 1
v grind_on 1
v grip -1
v gripe 27
v grit -3
v grizzle 16
v groak 1
v groan 22
v groin -15
v grok 2
v groom -14
v groove -1
v gross -23
v grouch 24
v ground -2
v group 3
v grouse 5
v grout -5
v grovel -12
v grow -11; as acl 1; as advcl 4; as root -3; as xcomp -1; chosen np -1; np 1; object VERB 1; parsed np 1; parsed predicate 1; subject name 1; subject noun -1; tag VB -1; tag VBD -1; tag VBG 4; tag VBN -1
v grow_up -21
v growl 22
v grub -18
v grubstake 2
v grudge 12
v grumble 24
v grunt 21
v gruntle 8
v guarantee 18; object NOUN -1; subject noun -2
v guard -15
v guess 10; as root -1; object NOUN -1; tag VB 1
v guesstimate 23
v guggle 2
v guide -13; subject noun 2
v guillotine -11
v gull -1
v gulp -5
v gum -6
v gun 1
v gun_down -20
v gurgle 4
v gush 8
v gut -4
v gutter -7
v guttle -11
v guy 12
v guzzle -11
v gybe -9
v gyp -11
v gyrate -1
v habilitate -18
v habit -24
v habituate -10
v hack -3
v hackle 12
v haemagglutinate 1
v haggle -10
v hail 23; object NOUN 1; parsed np 1
v hale -7
v halloo 6
v hallow 28
v hallucinate 6
v halt -9
v halter -18
v halve 8
v ham 3
v hammer 9; chosen np 1; np 1; object PROPN -1; parsed np 1
v hammer_out 10
v hamper -6
v hamstring -7
v hand -15; as root -1; chosen np -1; np -1; parsed np -1
v hand_down 12
v hand_out -9
v hand_over -15
v handbuild -10
v handcolor -12
v handcolour -12
v handcraft -1
v handcuff -7
v handicap -20
v handle -15; object NOUN -1
v handstamp -5
v handwash -3
v handwrite 11
v hang -8; object NOUN -1; subject noun -1
v hang_in -6
v hang_on -2
v hang_up -1
v hanker 17
v hap -15
v happen -16; as root -1; object VERB -1; tag VBD -1
v harangue 19
v harass 2
v harbinger 24
v harbor 7
v harbour -3
v harden -11
v hare -16
v hark 9
v harken 9
v harlequin -10
v harm -25
v harmonise -10
v harmonize -10
v harness -3
v harp 17
v harpoon -13
v harrow -5
v harry 2
v harshen -12
v harvest -6
v hash 1
v hash_out 13
v hasp -5
v hassle 5
v hasten -13
v hat -14
v hatch -15
v hatchel 12
v hate 15; object NOUN -2; parsed np 2; subject noun -1; tag VBP -2
v haul -11
v haunt -6
v have -6; as acl -1; as ccomp -1; as conj -2; as parataxis 3; as reparandum -1; as root -2; as vocative 4; as xcomp 1; at -1; chosen at -1; chosen in 4; chosen np to -1; chosen other 1; chosen quote -2; chosen since 2; chosen to -3; chosen verb 3; in 4; mark 2; np -2; np that -1; np to -1; object ADJ -1; object NOUN -3; object NUM 1; object PROPN -2; object VERB 1; object it 5; other 1; parsed clause 2; parsed none 1; parsed np 1; parsed np to 1; parsed predicate -2; parsed to -1; quote -2; since 2; subject it -3; subject name 1; subject none 1; subject noun 3; tag VBD -2; tag VBG 1; tag VBP 3; tag VBZ -2; to -3; verb 3
v have_down 4
v haw 21
v hawk -12
v hay -8
v hazard 10
v haze -10
v head -19; object NOUN -1
v head_on -18
v head_out -18
v headbutt 7
v headline 11
v headquarter -2
v heal -21
v heap 1
v hear 2; as acl -3; as ccomp -1; as root 1; as xcomp 1; parsed np -1; subject name 1; subject noun -3; tag VBD -1; tag VBN 1; tag VBP -1
v hearken 9
v hearten -10
v heat -11
v heat_up -17
v heave 7
v heckle 12
v hectograph -9
v hector -1
v hedge 3
v hedgehop -8
v heed -16
v heel -8
v heft -2
v heighten -11
v heist -8
v heliograph 18
v helm -17
v help -17; as acl 1; as advcl -2; as conj -1; as root -1; as xcomp 1; chosen clause -1; chosen np -3; chosen to -1; chosen verb 2; clause -1; np -3; object NOUN -2; object PROPN -1; object VERB 2; object person -1; parsed clause 1; parsed none 1; parsed np -2; parsed np to -1; parsed to -1; subject it 1; subject noun -2; tag VB 1; tag VBG -1; tag VBN -2; tag VBZ -1; to -1; verb 2
v help_up -15
v hem 3
v hem_in -2
v hemagglutinate 1
v hemorrhage -17
v hemstitch -5
v henna -12
v herald 29
v herd -16
v hesitate -1
v heterodyne -4
v hew -1
v hex 7
v hibachi -5
v hibernate -14
v hiccough -14
v hiccup -14
v hide -4
v hie -19
v higgle -10
v highjack 4
v highlight 15; as acl 1; as advcl 2; as conj -1; as root 1; chosen np 2; np 2; object NOUN -1; parsed np 3; subject name 1; subject noun -1; tag VB 1; tag VBD 2
v hightail -17
v hijack 2
v hike -11
v hill -10
v hinder -7
v hinge -4
v hint 27; subject name 1
v hire -6; as acl -1; as advcl -1; as root 1; chosen np 1; np 1; object NOUN 1; object PROPN 1; object VERB -1; parsed none -1; parsed np 2; subject name -1; subject noun -1; subject person 3; tag VB -1; tag VBD 2
v hiss 15
v hit 3; as acl 1; as root 2; as xcomp -1; by 1; chosen by 1; chosen np 1; np 2; object NOUN -5; object PROPN 4; parsed by 1; parsed none -1; parsed np 2; subject name 2; subject person 1; tag VB -1; tag VBG 3; tag VBN 1
v hitch -8
v hitchhike -11
v hive -13
v hoard -10
v hoax -10
v hob 2
v hobble -11
v hobnail -2
v hobnob -13
v hock -18
v hoe -5
v hog -10
v hoist -1
v hold -4; as acl 1; as advcl 3; as ccomp -1; as conj -2; as parataxis -1; as root -1; as xcomp 1; by -1; chosen by -1; chosen clause -1; chosen np -1; chosen np to 2; chosen on 2; clause -1; np -1; np to 2; object NOUN 1; object VERB -1; on 2; parsed none -1; parsed np -2; parsed np to 2; subject it -1; subject name -2; subject none -1; subject noun 2; subject person 2; tag VB 2; tag VBD 1; tag VBN -3
v hold_off -4
v hold_on -7
v hold_out -7
v hold_up -5; chosen np -1; np -1; object NOUN -1; parsed np -1
v hole -3
v holiday -12
v holler 21
v hollo 8
v hollow -4
v hollow_out -6
v holystone -6
v home -6
v homer -17
v homestead -8
v homogenise -18
v homogenize -14
v homologise -11
v homologize -13
v honey 6
v honeycomb -6
v honeymoon -13
v honk 7
v honor -7
v honour -7
v hood -5
v hoodoo -13
v hoodwink -3
v hoof -9
v hook -5
v hoot 21
v hoover -4
v hop -11
v hope 18; as acl 2; as advcl -3; as ccomp -1; as conj -1; as root 2; chosen clause 2; chosen for 1; chosen that -1; clause 3; for 1; object NOUN 2; parsed clause -2; parsed for 1; parsed np 1; parsed that -1; parsed to 1; subject name 2; subject noun 2; subject person -4; tag VB -1; tag VBG 1; tag VBN 2; tag VBP -4; tag VBZ 3; that -1
v hopple -4
v horn 2
v hornswoggle -11
v horrify 2
v horripilate 1
v horse -9
v horseshoe 5
v horsewhip -2
v hose -12
v hospitalise -12
v hospitalize -12
v host -19; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1
v hotfoot -19
v hound -14
v house -9
v housebreak -3
v houseclean 8
v housekeep -4
v hover -6
v howl 17
v huckster -11
v huddle -20
v hue -12
v huff -10
v hug -2
v hulk -23
v hull -11
v hum 17
v humanise 9
v humanize 9
v humble 10
v humbug -10
v humidify -13
v humify -8
v humiliate 13
v humor 16
v humour 16
v hump -12
v hunch -15
v hunger -1
v hunker -7
v hunker_down -2
v hunt -13
v hunt_up -13
v hurdle -10
v hurl 5
v hurrah 21
v hurry -13
v hurt -8; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1; tag VB -1
v hurtle -11
v husband -10
v hush -14
v husk -11
v hustle -10
v hydrate -7
v hydrogenate -12
v hydrolise -15
v hydrolize -15
v hydrolyse -10
v hydrolyze -10
v hydroplane -8
v hygienise -3
v hygienize -3
v hymn 22
v hype 19
v hyperbolise 25
v hyperbolize 25
v hyperextend -9
v hypertrophy -16
v hyperventilate -15
v hypnotise -17
v hypnotize -17
v hypophysectomise -11
v hypophysectomize -11
v hypostatise 15
v hypostatize 15
v hypothecate 7
v hypothesise 12
v hypothesize 12
v ice -8
v idealise 11
v idealize 11
v ideate 13
v identify 15; as 1; as acl 1; as root 2; chosen as 2; chosen with 1; object NOUN -2; object PROPN 3; parsed none -2; parsed np 1; subject name 1; tag VB 1; tag VBD 2; tag VBN -3; tag VBP 1; with 1
v idle -3
v idolise 14
v idolize 14
v ignite -4
v ignore 18; as ccomp -1; as root 1; chosen np 2; np 2; object NOUN -1; parsed np -2; subject none 1; subject noun 1; subject person -1; tag VB -1; tag VBD -3; tag VBN 2
v illegalise -6
v illegalize -6
v illume -10
v illumine -10
v illustrate 20; object NOUN -1
v image 14
v imagine 13; chosen np 1; np 1; subject none -1; tag VB -1
v imbed 1
v imbibe -4
v imbricate -11
v imbrue -14
v imbue -7
v immaterialise -12
v immaterialize -12
v immigrate -8
v immingle -3
v immix -2
v immobilise -5
v immobilize -5
v immolate -6
v immortalise 3
v immortalize 3
v immunise -12
v immunize -12
v immure -14
v impact -10
v impair -16
v impanel -6
v impart -1
v impeach 18
v impede -4
v impel -19
v impend -13
v imperil -1
v impersonate 1
v impinge -5
v implement -5
v implicate -21
v implode -9
v implore 13
v imply 22; as advcl 2; object NOUN 1; parsed none 1; subject name -1; tag VBD 1; tag VBG 1
v import -6
v importune 14
v impose 0; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1; tag VBG -1
v impound -8
v impoverish -9
v imprecate 16
v impregnate -14
v impress 12
v imprint -11
v imprison -14
v improve -15; chosen np -1; np -1; object NOUN -1; parsed np -1
v improvize 1
v impugn 20
v impute 15
v inactivate -7
v inaugurate -15
v incandesce -11
v incapacitate -15
v incarcerate -14
v incarnadine -12
v incarnate -10
v incase -6
v incense 6
v inch -16
v incinerate -16
v incite -8
v incline -4
v inclose -4
v include -6; as acl -1; as advcl -1; as case -4; as ccomp 1; as conj 3; as parataxis -1; as reparandum 1; as root 2; chosen ing 1; chosen np -4; chosen verb -1; ing 1; np -4; object NOUN 2; object PROPN -2; object VERB 1; object it -1; parsed clause -1; parsed ing 1; parsed none -3; parsed np 3; subject it 2; subject name 1; subject none -1; subject noun -2; subject person -1; tag VB -1; tag VBD 2; tag VBG -3; tag VBN 1; tag VBP -4; tag VBZ 4; verb -1
v incommode -14
v inconvenience -14
v incorporate -11
v increase -13; as acl -1; as advcl -1; as root 1; object NOUN -1; subject name -1; tag VBD -1; tag VBG -1; tag VBZ 2
v incriminate 7
v incrust -7
v incubate -19
v inculcate -2
v inculpate 1
v incur -19
v incurvate -9
v indemnify 7
v indenture 10
v index -11
v indicate 21; as root -2; chosen that -2; clause -1; object VERB 1; parsed clause 1; parsed np -1; parsed that -2; subject noun 2; tag VBN 1; tag VBP 1
v indict -6
v indispose -18
v indite 4
v individuate 7
v indoctrinate -1
v indorse 18
v induce -5
v induct -8
v indue -12
v indulge -10
v indurate -11
v industrialise -11
v industrialize -11
v indwell -2
v inebriate -4
v infatuate 4
v infect -13
v infer 17
v infest -5
v infiltrate -12
v inflame -14
v inflate -4
v inflect 12
v inflict 17
v influence -15
v inform 18
v informed 1; tag VBN 1
v infract -13
v infringe -14
v infuriate 7
v infuscate -12
v infuse -9
v ingeminate 24
v ingest -5
v ingraft -7
v ingrain 1
v ingratiate 4
v ingurgitate -11
v inhabit -19
v inhale -11
v inhere -10
v inherit -19
v inhibit -6
v inhume -6
v initial 18
v initialise 1
v initialize 1
v initiate -10
v inject -14; chosen np -1; np -1; object NOUN -1; parsed np -1
v injure -23
v ink 5
v inlay -5
v inmarry -15
v innervate -6
v innovate -14
v inoculate 1
v inosculate -6
v input 1
v inquire 14
v inscribe 1
v inseminate -1
v inset -4
v insinuate 10
v insist 25; as acl -1; as conj 1; as root 2; chosen clause 2; chosen that 2; clause 2; object VERB 2; parsed clause 1; parsed none -1; parsed that 2; subject name 1; subject noun 3; subject person -1; tag VB 1; tag VBP 1; that 1
v insolate -8
v inspan -1
v inspect -4
v inspire -6; by -1; chosen by -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1; tag VBN -1
v inspirit -15
v inspissate -10
v instal -4
v install -5; chosen np -1; np -1; object NOUN -1; parsed np -1
v instance 25
v instantiate 2
v instigate 9
v instil 1
v instill -5
v institute -8
v institutionalise -12
v institutionalize -12
v instruct 12; tag VBN -1
v instrument 4
v instrumentate -10
v insufflate -7
v insulate -9
v insult 18
v insure 10
v integrate -12
v intend 10; as acl -1; as ccomp 1; as root 2; chosen to -1; object VERB -1; parsed none -1; subject noun 1; subject person -1; tag VBD -1; to -1
v intensify -12
v inter -6
v interact -12
v intercalate -10
v intercede 11
v intercept -6
v interchange -10
v intercommunicate -1
v interconnect -8
v interdepend -12
v interdict 3
v interest -1
v interfere -8
v interiorise 15
v interiorize 15
v interject 11
v interlard -4
v interleave -1
v interlink -8
v interlock -3
v interlope -13
v intermarry -15
v intermediate 11
v intermingle -3
v intermit 9
v intermix -3
v intern -14
v internalise 15
v internalize 15
v internationalise -15
v internationalize -15
v interpellate 18
v interpenetrate -2
v interpolate 1
v interpose -7
v interpret 17
v interrelate -6
v interrogate 20
v interrupt 1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1; tag VBD -2
v intersect -15
v interstratify -5
v intertwine -1
v intervene -14
v interview 5; as acl -1; as root -3; chosen np -3; np -3; object NOUN -3; parsed none 2; parsed np -3; subject name -3; subject person -1; tag VB -1; tag VBD -3
v intimate 28
v intimidate 3
v intonate 19
v intone 19
v intoxicate -5
v intransitivise -12
v intransitivize -12
v intrench -5
v intrigue -9
v introduce 5; as acl 1; as ccomp 2; as root -1; chosen np 1; np 1; object NOUN -1; object PROPN 3; parsed none -1; parsed np 4; subject name -1; subject noun 1; tag VB 2; tag VBD -3; tag VBG 2; tag VBN -1
v introject -10
v introspect 18
v introvert -13
v intrude -11
v intrust -16
v intubate 1
v intuit 2
v intumesce -15
v intussuscept -13
v inunct -16
v inundate -8
v inure -12
v invade -3
v invaginate -8
v invalid -11
v invalidate 10
v inveigh 30
v inveigle 27
v invent -1
v inventory -12
v invert -10
v invest -20
v investigate 2; as advcl -1; as root 1; as xcomp -1; chosen np -1; np -1; object NOUN -1; subject name -2; tag VB -1; tag VBG -1
v invigilate -20
v invigorate -11
v invite 1; as acl 2; as root -2; chosen np -1; np -1; object NOUN -1; object PROPN -1; parsed none -1; parsed np -2; subject name 1; subject noun -1; subject person -1; tag VBD -1
v invoice -8
v invoke 12; as root -1; chosen np 2; np 2; object NOUN -1; parsed np 1; subject name 1; tag VBD 1
v involve -10; as acl 1; chosen np 1; np 1; object NOUN 1; tag VBG 1
v involved -1; as acl -1; as root -1; object NOUN -1; subject noun -1; tag VBD -1; tag VBN -1
v iodinate -12
v iodise -17
v iodize -17
v ionate -12
v ionise -13
v ionize -13
v iridesce -13
v irk 8
v iron -2
v irradiate 4
v irrigate -13
v irritate -1
v irrupt -13
v islamise -12
v islamize -12
v isolate -8
v isomerise -11
v isomerize -11
v issue 5; as acl -2; as advcl -2; by -1; chosen by -1; chosen np 1; np 1; object NOUN 1; parsed by -1; parsed none -1; parsed np 2; subject name -2; subject noun -1; subject person 2; tag VBD -1; tag VBN 1
v italicise -2
v italicize -2
v itch -3
v itemise 33
v itemize 35
v iterate 11
v itinerate -13
v jab 18
v jabber 17
v jack -8
v jack_up -5
v jacket -9
v jackknife -7
v jacklight -13
v jackrabbit -2
v jactitate -6
v jade -21
v jag 2
v jail -14
v jam -8
v jangle 5
v japan -5
v jar -8
v jaundice -12
v jaunt -15
v jaw 12
v jawbone 7
v jaywalk -16
v jazz 4
v jeer 21
v jell -8
v jellify -6
v jelly -6
v jeopardise -1
v jeopardize -5
v jerk -12
v jest 16
v jet -3
v jewel -5
v jib 10
v jibe -12
v jig -9
v jiggle -5
v jilt 3
v jingle 5
v jinx -2
v jitterbug -9
v jive 1
v job -11
v jockey -17
v jog -8
v joggle -5
v join -11; as acl 1; as advcl -1; as conj -1; as root 1; by -1; chosen by -1; chosen np to -1; np -1; np to -1; object NOUN -2; object VERB -1; object person 1; parsed none -1; parsed np -2; subject name -2; subject noun 1; tag VB -1
v joint -7
v joke 14; as root 1; chosen that 1; object VERB 2; parsed that 1; tag VBD 1
v jollify -9
v jolly 20
v jolt -4
v josh 20
v jostle -11
v jot 11
v jounce -13
v journey -18
v joust -1
v joy 15
v joyride -11
v judder -9
v judge 8
v jug -11
v juggle -9
v julienne 2
v jumble -12
v jump -5; subject noun 1
v jumpstart -10
v junk 2
v junket -15
v junketeer -15
v justify 12; object NOUN 1; parsed np 1; tag VB 1
v jut -8
v juxtapose 3
v kayak -10
v kayo -2
v keel -15
v keen 29
v keep -5; as conj -1; as root -2; as xcomp 1; chosen clause -1; chosen ing 2; chosen np -2; clause -1; ing 2; np -2; object PROPN -1; object VERB 1; object person -1; parsed ing 2; parsed none -1; parsed np to -2; subject it -1; subject noun -1; subject person 1; tag VB 3; tag VBN 1; tag VBP -2; tag VBZ -1
v keep_up -7
v kennel -3
v keratinise -9
v keratinize -9
v kern -3
v key 1
v keynote -2
v kibbitz 25
v kibitz 25
v kibosh -7
v kick -2
v kick_off -16
v kid 12
v kidnap 1
v kill -12; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1; subject noun -1; tag VBD -1; tag VBN -1
v kindle -3
v kink 4
v kip -15
v kiss 7
v kit 5
v kite -14
v kitten -23
v knap 5
v knead 9
v kneecap -20
v kneel -3
v knell 2
v knife -13
v knight 2
v knit -8
v knock 8; chosen np 1; np 1; parsed np 2; tag VB -2
v knock_down 6
v knock_out -8
v knot -6
v know 9; about -1; as -1; as ccomp -3; as conj 3; as parataxis 1; as xcomp 1; chosen about -1; chosen clause 1; chosen for -3; chosen np -1; chosen to -1; chosen to np 4; clause 1; for -3; mark -2; object NOUN 2; object PROPN -1; object VERB 1; object it -2; object person 2; parsed about -2; parsed clause -1; parsed none -2; parsed np 1; subject name -2; subject none 2; subject noun 2; subject person -1; tag VB 1; tag VBD -2; tag VBN -3; tag VBP 1; tag VBZ 4; to -1; to np 4
v knuckle 2
v kotow 33
v kvetch 25
v label 19; chosen np 1; np 1; subject noun -2
v labialise 19
v labialize 19
v labor -5
v labour -11
v lace -3
v lacerate 8
v lack -14; chosen np -1; np -1; object NOUN -1; parsed np -1
v lacquer -5
v lactate -10
v ladder -6
v lade -5
v laden -5
v ladle 1
v lag -20
v laicise -12
v laicize -12
v lallygag -11
v lam -11
v lamb -23
v lambast 10
v lambaste 9
v lame -25
v lament 31; chosen np 1; np 1; object NOUN 2; parsed np 2; subject name 1; tag VBD 1
v lampoon 34
v lance -7
v land -11; chosen np 1; np 1; object NOUN 1; parsed np 1; tag VBD 1
v landscape -5
v languish -10
v lap -12
v lapidate -4
v lapidify -8
v lapse -12
v lard 2
v lark -12
v larn 4
v larrup -2
v lash -2
v lash_out 37; at 1; chosen at 1
v lasso -6
v last -12
v latch -5
v lateralize -12
v lather -9
v latinise 1
v latinize 8
v laud 31
v laugh 1; subject noun -1
v launch -8; as acl 2; as advcl 1; as root -2; chosen np 1; np 1; object NOUN 3; parsed np 1; subject noun 2; subject person -1; tag VBD -2; tag VBG 2
v launder -4
v lave -12
v lavish -19
v lay 2; chosen np -1; np -1; subject noun 2; subject person -1; tag VBG 3
v lay_off 2; object NOUN 3
v lay_out 13; as root 2; chosen np 2; np 2; object NOUN 2; parsed np 2; subject name 1; subject noun 1
v layer -11
v laze -8
v leach -11
v lead -18; as advcl -1; as conj 1; as root -1; by -1; chosen by -1; chosen np 1; chosen np to -1; chosen to np -1; np 1; np to -1; object NOUN 2; object PROPN -2; object person -1; parsed by -1; parsed np 1; parsed np to -1; parsed to np -1; subject name -1; subject noun 1; subject person -1; tag VB -1; tag VBD 4; tag VBG -2; tag VBN -1; tag VBZ -2; to np -1
v lead_up -20
v leaf -8
v league -12
v leak 9; object NOUN -2; subject noun -1; tag VBD -1
v lean -5; chosen toward 2; np 2; object NOUN -1; object PROPN 1; object VERB -1; on -1; subject name 2; subject person -1; tag VBG 1; toward 2
v lean_in -6
v leap -10
v leapfrog -13
v learn 6; as advcl 2; chosen clause 2; chosen np 1; chosen that -1; clause 2; np 1; object NOUN 3; object VERB 2; parsed that 1; subject name 2; subject person -1; tag VB 1; tag VBD 1; tag VBN -1; that -1
v lease -6
v leash -4
v leather -2
v leave -10; as advcl -2; as root 2; as xcomp -1; behind -1; chosen behind -1; chosen clause 2; chosen np -4; chosen np to -2; clause 2; np -4; np to -2; object NOUN 1; object PROPN -1; object VERB 1; parsed none 1; parsed np 1; subject name -1; subject none 1; subject noun -1; subject person 1; tag VB 4; tag VBD -1; tag VBG -2; tag VBZ -1
v leave_off -5
v leave_out 6
v leaven -12
v lecture 16
v leech -16
v leer 5
v legalize 0; as acl -1; chosen np 1; np 1; parsed np 1; subject noun 1
v legislate 4
v legitimate 1
v lend -8; chosen np 1; np 1; object NOUN 1; parsed np 1
v lengthen -13
v lenify 8
v lessen -12
v let -10; as conj 1; as root -1; chosen clause -1; chosen np 1; clause -1; object it -1; object person 1; subject name 1; subject none -1; tag VB -2; tag VBG 1
v let_up -13
v letter -17
v levant -14
v level 2
v leverage -10; chosen np -1; np -1; object NOUN -1; parsed np -1
v levitate -11
v levy -10
v lexicalise 22
v lexicalize 22
v liaise 11
v libel 16
v liberalise -11
v liberalize -11
v liberate -16
v librate -7
v licence -5
v license -5
v lick -5
v lie -11; object NOUN 1; subject name 1
v lie_off -12
v lie_out -12; object NOUN -1; parsed np -1; tag VB -1
v life -1; tag VBZ -1
v lifehack -12
v lift -7; as acl -1; chosen np 1; np 1; subject noun -1; tag VB -1
v lift_off -16
v ligate -10
v light -8
v lighten 17
v lighter -13
v lignify -8
v like 15; as acl 1; as ccomp -2; as root 1; object NOUN -2; object PROPN 1; parsed np 1; subject noun 3; subject person -1; tag VB 3; tag VBP -1; tag VBZ -3
v liken 25
v lilt 19
v limber -4
v lime -10
v limit -6; as advcl 3; chosen np 1; np 1; object NOUN 1; parsed np 1; subject noun 3; tag VB -2; tag VBG 2
v limited -1
v limn 7
v limp -15
v line -14
v line_up 0; subject noun 4
v linearise -13
v linearize -13
v linger -8
v link 6; as acl 1; as conj -1; as root -1; object NOUN -1; parsed none -1; parsed np 2; parsed to np 1; subject noun 1; tag VB 2; tag VBG 1; tag VBN -2
v link_up -5
v lipread 4
v liquefy -13
v liquidate -10
v liquidise -12
v liquidize -7
v liquify -10
v lisp 19
v list 18; chosen np 4; np 4; parsed np 3; subject name -1; subject noun 1; subject person -1; tag VBN -2
v listen 3; as acl -1; as root -2; chosen to np -2; object NOUN -3; parsed to np -2; subject noun 1; tag VB 1; tag VBG -2; to np -2
v literalise 6
v literalize 6
v lithograph 6
v litigate -5
v litter -9
v live -16; as advcl -1; as root 1; chosen in 1; in 1; object NOUN 1; object PROPN -1; parsed adverbial -1; parsed in 1; subject name -1; tag VBP 1
v live_up -16
v liven -15
v load -6
v loaf -10
v loan -6
v loathe 13
v lob 10
v lobby -2; as acl -1; as root 1; chosen np -1; np -1; object NOUN -2; subject name 1; subject noun -1
v localise -10
v localize -10
v locate -15
v lock -4; chosen in 1; in 1; object NOUN 1; parsed none 1; subject noun 1; tag VBN 1
v lock_down -4
v lock_up -9; chosen np -1; np -1; object NOUN -1
v locomote -13
v lodge -8
v loft -5
v log 9
v log_on -3
v logroll -2
v loiter -11
v loll -11
v lollop -14
v lollygag -11
v long 17
v look 1; as advcl 2; as ccomp -1; as conj 3; as root -1; as xcomp -1; at 2; chosen for 1; chosen like -1; chosen np -2; chosen to 2; chosen to np 3; for 1; like -1; np -4; object ADJ -4; object NOUN 2; object VERB 1; parsed adverbial -1; parsed at 1; parsed for 1; parsed like -1; parsed none -1; parsed predicate -2; parsed to 2; parsed to np 1; subject it -1; subject name 1; subject none 1; subject person 1; tag VB 2; tag VBD -3; tag VBG 4; tag VBP 1; tag VBZ -3; to 2; to np 3
v look_up 9
v loom -21
v loop -10
v loose -7
v loosen -11
v loot -7
v lop_off -5
v lope -16
v lord 2
v lose -16; as acl -1; as root -2; chosen np -2; np -2; object NOUN -2; object PROPN -1; parsed np -2; subject name -1; subject noun -1; subject person -1; tag VBD -2; tag VBN -1
v lot -4
v louden -4
v lounge -8
v lour -12
v love 19; object NOUN 1; parsed np -2; subject noun 1
v low 19
v lowball 14
v lower -14
v lube -6
v lubricate -11
v lucubrate 27
v luff -9
v lug -8
v luge -11
v lull -1
v lumber -10
v luminesce -5
v lump -5
v lunch -11
v lunge -9
v lurch -11
v lure 0; chosen np -1; np -1; object NOUN -1; parsed np -1
v lurk -16
v lust -3
v lustrate -12
v luxate -11
v luxuriate -18
v lynch -18
v lyophilise -19
v lyophilize -19
v lyric 4
v lysogenize -19
v macadamise -6
v macadamize -6
v macerate -8
v machicolate -2
v machinate -9
v machine -7
v macrame -9
v maculate 1
v madden 9
v madder -12
v madrigal 17
v magnetise 13
v magnetize -6
v magnify -3
v mail -2
v maim -25
v mainline -9
v maintain -4; as advcl -1; as root -1; chosen that 1; object NOUN -1; parsed np -1; subject noun -1; tag VB -1; tag VBD -1; tag VBN 2; tag VBZ -1; that 1
v major 3
v make -8; as acl -2; as ccomp -1; as conj 2; as parataxis -1; as xcomp 3; by -1; chosen by -1; chosen clause 2; chosen for 1; chosen in 1; chosen ing -3; chosen np -2; chosen np that 2; chosen np to 1; chosen other -1; chosen that 1; chosen to -1; clause 3; for 1; ing -2; mark 1; np -5; np that 3; np to 1; object ADJ 4; object NOUN 4; object PROPN -2; object VERB -4; object person -1; other -1; parsed adverbial 1; parsed by -1; parsed clause -2; parsed ing -1; parsed none -3; parsed np 2; parsed np to -2; parsed predicate 2; parsed that 4; subject it -1; subject name 1; subject none -1; subject noun -2; subject person 4; tag VBN 1; tag VBP -2; tag VBZ 2
v make_behind -8
v make_up -16; as root -1; np -1; object NOUN -1; parsed np -1; subject noun -1; tag VBP -1
v maledict 16
v malfunction -3
v malign 15
v malinger -9
v malnourish -10
v malt -13
v maltreat -7
v malversate -7
v mambo -9
v man -13
v manacle -7
v manage -18; as acl 1; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject person -1; tag VBD 1; tag VBN -1
v mandate 11
v manducate 3
v maneuver -16
v mangle -6
v manhandle 7
v manicure -11
v manifest 11
v manifold -15
v manipulate -5
v manoeuver -9
v manoeuvre -9
v mantle -8
v manufacture -6
v manumit -10
v manure -13
v map 1
v map_out -8
v mapquest -1
v mar -17
v maraud -13
v marble -3
v marbleise -10
v marbleize -10
v marcel -13
v march -14
v march_down -14
v marginalise -12
v marginalize -12
v marinade -14
v marinate -14
v mark 8; as advcl 3; as root -3; object NOUN -4; parsed np -1; subject it 1; subject name -2; tag VB 2; tag VBG -2; tag VBN -1
v mark_down -11
v market -9
v maroon -10
v marry -16; as root -1; chosen np -1; np -1; parsed np -1; subject person -1; tag VBD -1
v marshal -3
v martyr -15
v martyrise -25
v martyrize -25
v marvel 24
v masculinise -12
v masculinize -12
v mash 4
v mask -6
v mass -21
v massacre -18
v massage -1
v master -6
v mastermind -2
v masticate 7
v masturbate 5
v mat -3
v match -11; chosen np -1; np -1; object NOUN -1; parsed np -1
v match_up -10
v mate -7
v materialise -17
v materialize -17
v matriculate -17
v matte -10
v matter -13
v maturate -18
v mature -15
v maunder 1
v maximise -7
v maximize -9
v mean -7; as acl -1; as advcl -1; as conj -1; as root -1; chosen clause -1; chosen for 1; chosen ing -2; chosen np -1; chosen that 1; chosen to -1; clause -1; for 1; ing -2; np -1; object NOUN -1; object VERB -1; parsed clause -3; parsed none 1; parsed that 1; subject name -1; subject none 1; subject noun -5; subject person 2; tag VBG -1; tag VBN -1; tag VBP 1; tag VBZ -2; that 1; to -1
v meander -7
v meander_down -7
v measure 4
v mechanise -3
v mechanize -3
v meddle -13
v mediate 4
v medicate -17
v medicine -16
v meditate 17
v meet -14; as advcl -1; as root -1; as xcomp 2; chosen np -1; chosen with -1; np -1; object NOUN -2; object PROPN -2; parsed adverbial 1; parsed np -1; subject name -2; subject noun 1; tag VB 1; tag VBD -1; tag VBG -1; with -1
v meet_up -12
v melanise -10
v melanize -10
v meld 11
v meliorate -16
v mellow -11
v melodise -10
v melodize -10
v melt -7
v memorialise 15
v memorialize 15
v memorise 2
v memorize 2
v menace 8
v mend -17
v menstruate -17
v mensurate 10
v mention 25; as advcl 1; chosen np 3; np 3; object NOUN -2; parsed none -1; parsed np 2; subject name -1; subject person 1; tag VB 1; tag VBD -1; tag VBG 2; tag VBN -1
v mentor 9
v meow 21
v mercerise -17
v mercerize -17
v merchandise -7
v merge -14
v merit -9
v mesh -5
v mesmerise 12
v mesmerize 17
v mess -11
v message 11
v metabolise -7
v metabolize -7
v metal -6
v metalize -6
v metallize -6
v metamorphose -6
v metastasise -13
v metastasize -13
v meter -5
v metricate -13
v metricise -13
v metricize -13
v metrify -2
v mew 21
v mewl -3
v miaou 21
v miaow 21
v microcopy 6
v microfilm -12
v microwave -5
v micturate -19
v middle 3
v miff 13
v migrate -12
v mildew -10
v militarise -10
v militarize -10
v militate -12
v milk -8
v mill -5
v mime 6
v mimeo -9
v mimeograph -9
v mimic 7
v mince 11
v mind 14
v mine -6
v mineralize -8
v mingle -4
v miniate -5
v miniaturise -11
v miniaturize -11
v minify -11
v minimise 7
v minimize -7
v minister -13
v minor 3
v minstrel 7
v mint -8
v mire -5
v mirror 0; object NOUN 1
v misaddress 25
v misadvise 13
v misalign -13
v misally -16
v misapply -4
v misapprehend 6
v misappropriate -7
v misbehave -6
v misbelieve 12
v miscalculate -1
v miscall 30
v miscarry -11
v miscast 8
v miscegenate -20
v misconceive 6
v misconduct -11
v misconstrue 6
v miscount 11
v miscreate -20
v misdate 2
v misdeal -5
v misdeliver -1
v misdemean -6
v misdirect -4
v misdo -46
v misestimate 1
v misfire -9
v misfunction -3
v misgauge 12
v misgive 7
v misgovern -11
v mishandle -14
v misidentify 8
v misinform 17
v misinterpret 22
v misjudge -2
v mislay -2
v mislead 4
v mismanage -22
v mismarry -15
v mismatch -8
v mismate -8
v misname 30
v misperceive 6
v misplay 3
v misprint -2
v mispronounce 19
v misquote 18
v misread 6
v misremember 3
v misrepresent 15
v miss -4; as conj -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -2
v miss_out -2
v misspeak 19
v misspell 27
v misspend -22
v misstate 16
v mist -7
v mistake 7
v mistime -7
v mistranslate 22
v mistreat -7
v mistrust 22
v misunderstand 6
v misuse -5
v miter -1
v mitigate 18
v mix -4
v mizzle -6
v moan 22
v mob -21
v mobilise -8
v mobilize -7; subject noun 2
v mock 23; as root 1; chosen np 3; np 3; object NOUN 1; object PROPN 1; subject name -1; tag VBD -1
v modernise -9
v modernize -6
v modify -13
v modulate 4
v moil -12
v moisten -11
v moisturise -13
v moisturize -13
v mold -10
v molder -10
v molest 5
v mollify 2
v mollycoddle -7
v molt -14
v monger -11
v monish 23
v monitor 6; chosen np -1; np -1; object NOUN -1; parsed np -1; tag VBG -1
v monkey 3
v monologuise 16
v monologuize 16
v monopolise -14
v monopolize -13
v monumentalise 11
v monumentalize 11
v moo 19
v mooch -27
v moon -6
v moonlight -13
v moonshine -18
v moor -5
v moot 13
v mop -3
v mope -3
v moralise 20
v moralize 20
v morph -6
v mortar -6
v mortgage -11
v mortice -1
v mortify -4
v mortise -1
v mosey -14
v mosh -9
v mothball -11
v mother -14
v mothproof -10
v motion 20
v motivate -21
v motley -12
v motor -21
v motorbike -11
v motorboat -10
v motorcycle -11
v motorise 4
v motorize 5
v mottle -4
v mould -11
v moulder -10
v moult -14
v mound -10
v mount -7; object NOUN 2; parsed np 2; subject noun 2; tag VB -1
v mountaineer -16
v mourn 16
v mouse -6
v mousse -14
v mouth 17
v move -11; as conj 2; as root -2; chosen np -1; chosen to 2; chosen to np -1; np -1; object NOUN -2; object PROPN -1; object VERB 2; parsed to np -1; subject name -1; subject noun 1; tag VB -1; tag VBD 1; tag VBN -1; to 2; to np -1
v move_on -14
v mow -1
v muck -10
v muckrake 21
v mud -5
v muddle -8
v muddy -4
v mudwrestle 5
v muff -14
v muffle 7
v mug -7
v mulch -5
v mulct -11
v mull 16
v multiply 1
v mumble 16
v mummify -6
v munch 3
v munition -2
v murder -16
v murk -12
v murmur 17
v muscle -13
v muse 18
v mush -4
v mushroom -9
v muss 2
v mussitate 17
v muster 2
v mutate -10
v mute 1
v mutilate -15
v mutiny 3
v mutter 19
v muzzle -2
v mystify 7
v mythologise -6
v mythologize -6
v nab 2
v nag 21
v nail 1
v nail_down -5
v name 19; as acl -1; as advcl 1; as root 1; chosen clause -2; chosen np 1; clause -2; np 1; parsed none -3; parsed np -2; subject name 1; subject none -2; subject noun 2; subject person 2; tag VB 1; tag VBD 2; tag VBG -1
v namedrop 24
v nap -15
v narcotise -16
v narcotize -16
v nark 11
v narrate 17
v narrow -8
v nasale 21
v nasalise 19
v nasalize 19
v nationalise -12
v nationalize -12
v natter 8
v naturalise -12
v naturalize -6
v nauseate 8
v navigate -20
v nazify -12
v near -17
v neaten -4
v necessitate -15
v neck 4
v necrose -21
v need -9; as acl -2; as advcl -1; as ccomp -2; as conj 1; as parataxis 1; as root 3; chosen np -2; chosen np to 2; chosen to -1; np -2; np to 2; object VERB -1; parsed none -2; parsed np to 1; subject it -1; subject noun -1; subject person 1; tag VBD 1; tag VBN -1; tag VBP 2; tag VBZ -2; to -1
v needle 8
v negate 8
v negative 11
v neglect -1
v negociate -10
v negotiate 13; as acl 1; chosen np -1; np -1; subject noun 2; subject person -1; tag VBG -2
v neigh 21
v neighbor -17
v neighbour -17
v nerve -1
v nest -12
v nestle -5
v net -21
v net_out -21
v netmail 11
v nett -7
v nettle 4
v network 15
v neuter -16
v neutralise -11
v neutralize -11
v nibble -4
v nick -3
v nickel -6
v nicker 21
v nickname 21
v nictate -11
v nictitate -11
v niggle 19
v nip -1
v nitpick 29
v nitrate -17
v nitrify -12
v nitrogenise -17
v nitrogenize -17
v nix 18
v nobble -9
v nock -1
v nod 17
v noise 5
v nominate 19; as advcl 1; as root -1; chosen np 1; np 1; object NOUN -1; subject none -1; subject noun 1; subject person 1; tag VB -1; tag VBD 1; tag VBG -1; tag VBN 1
v nonplus 12
v noose -6
v normalise -11
v normalize -11
v nose -2
v nosedive -8
v nosh -12
v notarise 11
v notarize 11
v notate 11
v note 21; as conj -1; as root 4; chosen clause 2; chosen np 3; chosen that 1; mark 2; np 2; object ADJ 1; object NOUN 1; object PROPN -1; object VERB 4; parsed clause 5; parsed none -1; parsed np 1; parsed that 2; subject name -1; subject none -1; subject noun 3; subject person 4; tag VBD 3; tag VBG 4; tag VBZ 1; that 1
v notice 7; as root -1; tag VBD 2
v notify 14
v nourish -9
v novate -6
v novelise -8
v novelize -8
v nucleate -14
v nudge 8
v nuke 3
v nullify 8
v numb -1
v number -1
v numerate 9
v nurse -5
v nurture -4
v nut -5
v nutate -9
v nutrify -10
v nuzzle -4
v obey -16
v obfuscate 12
v object 19
v objectify -12
v objurgate 30
v obligate -4
v oblige -1
v obliterate -12
v obnubilate -4
v obscure -6
v observe 8
v obsess 5
v obsolesce -10
v obstinate -6
v obstipate -19
v obstruct -5
v obtain -26
v obtrude 8
v obtund -12
v obturate 1
v obviate -5
v occasion -23
v occidentalise -12
v occidentalize -12
v occlude 1
v occult -3
v occupy -16; object NOUN -1; parsed np -1
v occur -12; subject noun -1
v odorize 5
v odourise 5
v off -19
v offend 5
v offer 8; as acl -2; as advcl 3; as conj 1; as root -1; as xcomp 1; chosen np that 1; chosen np to 1; chosen to 2; np that 1; np to 1; object NOUN 4; object PROPN -1; object VERB 2; parsed none -1; parsed np 2; parsed to 1; subject none 1; subject noun 1; subject person 2; tag VB 3; tag VBD 3; tag VBN 1; tag VBZ -2; to 2
v offer_up -8
v officer 2
v officialise -12
v officialize -12
v officiate -10
v offload -9
v offsaddle -3
v offset -16
v ogle 5
v oil -7
v oink 21
v okay 28
v omen 20
v omit 7
v ooh 21
v ooze -14
v opacify -11
v opalesce -7
v opalise -10
v opalize -10
v open -7; as root -1; chosen np -1; np -1; object PROPN -1; parsed np -2; tag VB -1; tag VBD 1; tag VBG -1
v open_up -3; as root 2; object NOUN 1; subject name 2; tag VBD 2
v operate -7; object NOUN 1; subject noun 1; tag VBG 2
v opine 25
v oppose 17; as acl 1; as ccomp -2; as conj 2; as root 2; chosen ing 1; chosen np 3; chosen to np -1; clause 1; ing 1; np 3; object NOUN 2; object it 1; parsed none -3; parsed np 3; subject it 2; subject none 1; subject noun 1; subject person -1; tag VB 2; tag VBG -2; tag VBN 1; tag VBZ 2; to np -1
v oppress -13
v oppugn 21
v opsonize -12
v opt 11; subject noun 2
v opt_out 9
v optimise -12
v optimize -12
v orate 16
v orb -14
v orbit -14
v orchestrate -9
v ordain -2
v order 19; as root 2; chosen np 2; chosen np to 1; np 2; np to 1; object NOUN 1; parsed np 1; parsed np to 1; subject name 1; subject noun 1; tag VBD 2; tag VBN 1
v order_up 16
v ordinate -12
v organise -8
v organize -16; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1; tag VBG -1
v orient -6
v orientalise -12
v orientalize -12
v orientate 7
v originate -13
v ornament -7
v orphan -11
v oscillate -4
v osculate -1
v ossify -17
v ostentate 5
v ostracise -9
v ostracize -11
v oust -3
v out 19
v outbalance -12
v outbid -10
v outbrave -6
v outcall -12
v outclass 8
v outcrop -8
v outcry -3
v outdistance -1
v outdo -15
v outdraw -15
v outface 3
v outfight -19
v outfit 5
v outflank -15
v outfox -15
v outgeneral -19
v outgo -15
v outgrow -11
v outguess 19
v outlast -10
v outlaw -6
v outline 26; as root -2; object NOUN 1; parsed np 1; subject noun -2; tag VBD -1; tag VBG 1
v outlive -10
v outmaneuver -19
v outmanoeuvre -19
v outmarch -15
v outmatch -15
v outmode -12
v outnumber -17
v outpace -15
v outperform -15
v outplay -19
v outpoint -12
v output 1
v outrage 7
v outrange -15
v outrank -13
v outride -11
v outrival -10
v outroar -15
v outrun -16
v outsail -15
v outscore -19
v outsell -15
v outshine -9
v outshout -15
v outsmart -15
v outsource -27
v outspan 5
v outstare 3
v outstay -14
v outstrip -12
v outvie -10
v outvote -2
v outwear -18
v outweigh -14
v outwit -15
v ovenbake -4
v overachieve -46
v overact 3
v overarch -11
v overawe 2
v overbalance -10
v overbear -11
v overbid -10
v overboil -17
v overburden 11
v overcapitalise 2
v overcapitalize 2
v overcast -7
v overcharge -9
v overclothe -24
v overcloud -8
v overcome -12
v overcompensate -15
v overcook -5
v overcrop -8
v overcrowd -16
v overcultivate -8
v overdo -10
v overdose -16
v overdramatise 22
v overdramatize 22
v overdraw 1
v overdress -21
v overdrive -5
v overeat -11
v overemphasise 25
v overemphasize 25
v overestimate -2
v overexert -6
v overexploit -4
v overexpose -7
v overextend -5
v overfatigue -19
v overfeed -10
v overfill -13
v overflow -9
v overfly -13
v overgeneralise 25
v overgeneralize 25
v overgorge -11
v overgrow -14
v overhang -9
v overhaul -11
v overhear 2
v overheat -18
v overindulge -11
v overjoy 12
v overlap 5
v overlay -3
v overleap -8
v overlie -5
v overload -6
v overlook -8
v overmaster -19
v overpay -16
v overplay 3
v overpopulate -20
v overpower -12
v overpraise 13
v overprice -9
v overprint -2
v overproduce -1
v overprotect -12
v overrate -2
v overreach -11
v overreact 13
v overrefine -12
v override 6
v overrule 10
v overrun -3
v oversee -24
v oversew -5
v overshadow -18
v overshoot 11
v oversimplify -11
v oversleep -12
v overspecialise -12
v overspecialize -12
v overspend -21
v overspread -20
v overstate 25
v overstay -16
v overstep -14
v overstock -2
v overstrain -5
v overstress 25
v overstretch -25
v overstuff 1
v oversupply -2
v overtake -11; parsed np -1
v overtax -11
v overthrow 1
v overtire -19
v overtop -22
v overtrump -7
v overuse -4
v overvalue -2
v overweary -19
v overwhelm 5
v overwinter -11
v overwork -5
v overwrite 14
v ovulate -16
v owe -12; parsed np -1
v own -14; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1; tag VBZ -1
v oxidate -11
v oxidise -13
v oxidize -11
v oxygenate -17
v oxygenise -13
v oxygenize -13
v oyster -5
v ozonise -8
v ozonize -8
v pace -12
v pacify 6
v pack -7
v pack_up -7
v package -6
v pad 13
v paddle -10
v padlock -6
v paganise -12
v paganize -12
v page 9
v paginate 19
v pain -19
v paint 4; chosen np 2; np 2; parsed np 3; subject noun -1; tag VBG 1
v pair -10
v pal -14
v palatalise 19
v palatalize 19
v palaver 19
v pale -15
v palisade -10
v pall -7
v palliate 8
v palm 7
v palpate 7
v palpebrate -11
v palpitate -6
v palter 11
v pamper -7
v pan -1
v pander -5
v panel -3
v panhandle -6
v panic 11
v pant -10
v pantomime 2
v paper -5
v par -17
v parachute -8
v parade -8
v parallel -13
v parallelize 3
v paralyse -8
v paralyze -7
v paraphrase 26
v parboil -5
v parcel -4
v parcel_out -5
v parch -12
v pardon 17
v pare -7
v parent -5
v parget -6
v park -4
v parlay -19
v parley 15
v parody 3
v parole -12
v parrot 24
v parry 2
v parse 1
v part -8
v partake 8
v participate -9; chosen in -1; in -1
v particularise 29
v particularize 29
v partition -5
v partner -3
v party -10
v pass -4; as acl 2; as advcl 4; as root -1; by 1; chosen np 1; np 1; object NOUN 5; parsed none 1; parsed np 3; subject it -1; subject name 3; subject none 2; subject noun 2; subject person -3; tag VB -3; tag VBD 2; tag VBN 6
v pass_out -23
v pass_up 7
v paste 2
v pasteurise -6
v pasteurize -6
v pasture -4
v pat 6
v patch -6
v patent -25
v patinate -6
v patinise -6
v patinize -6
v patrol -21
v patronage -6
v patronize 1
v patter -3
v pattern 5
v pauperise -5
v pauperize -5
v pause 4
v pave -7
v paw -1
v pawn -17
v pay -11; as conj 2; as root -1; as xcomp -1; chosen clause -1; chosen for -2; chosen np 1; clause -1; for -2; object NOUN 1; object PROPN -1; parsed for -1; parsed np -1; subject name -3; subject none 1; subject person 1; tag VB 1; tag VBD -1; tag VBN -1
v pay_down -10
v pay_off -16
v pay_out -16
v peach 21
v peak -11
v peal 2
v pearl -5
v peck 2
v peculate -7
v pedal -6
v peddle -11
v pedicure -14
v pee -19
v peek 5
v peel -5
v peep 7
v peer 5
v peeve 7
v peg -2
v pelt 5
v pen 4
v penalise -12
v penalize -12
v pencil 7
v pension -6
v people -15
v pepper -3
v peptise -5
v peptize -5
v perambulate -7
v perceive 10
v perch -7
v percolate -9
v percuss 6
v peregrinate -15
v perennate -15
v perfect -11
v perforate -3
v perform -5; as root -1; chosen in -1; chosen np -1; in -1; np -1; object NOUN -1; parsed in -1; parsed np -1; subject name -1; subject person -1; tag VB -1; tag VBD -1
v perfume -1
v perfuse -12
v peril 2
v perish -22
v perjure 12
v perk -24
v perm -13
v permeate -2
v permit 8; parsed none -1
v permute -4
v perorate 14
v peroxide -11
v perpetrate -5
v perpetuate 3
v perplex 3
v persecute -18
v perseverate 24
v persevere -6
v persist -13
v persist_down -13
v personalise -12
v personalize -12
v personate 13
v perspire -19
v persuade 8; as xcomp -1; chosen np to 2; np to 1; object NOUN 3; parsed np 3; parsed np to -1; subject noun 1; subject person -1; tag VBN 1
v pertain -12
v perturb 5
v peruse -3
v pervade -2
v pervaporate -11
v pervert -1
v pestle -3
v pet 5
v petition 19
v petrify -11
v pettifog 25
v phase -15
v philander -3
v philosophise 10
v philosophize 10
v phlebotomise -16
v phlebotomize -16
v phonate 17
v phone 11
v phosphoresce -12
v photocopy 6
v photograph 9
v photosensitise 6
v photosensitize 6
v photostat 6
v phrase 20
v pick 1; as acl -1; as advcl 1; as xcomp -1; chosen clause -1; clause -1; object NOUN 1; object PROPN 1; parsed np -1; subject name -2; subject noun -1; tag VB -2; tag VBG 1; tag VBN 1
v pick_off -17
v pick_up -7; as root -2; parsed adverbial -1; parsed np -1; subject noun -1; tag VB -1; tag VBD -1; tag VBN 1
v picket 1
v pickle -19
v picnic -11
v picture 14
v piddle -21
v piece -8
v pierce 2
v piffle 8
v pig -13
v pigeonhole 5
v piggyback -9
v pigment -12
v pile 4
v pile_up -12
v pilfer -8
v pillage -7
v pillory -4
v pillow 3
v pilot -12
v pimp -7
v pinch -1
v pine 17
v ping 5
v pinion -9
v pink 4
v pinkify -12
v pinnacle -19
v pinpoint -19
v pioneer -13
v pip -19
v pipe 11
v pique 7
v pirate -4
v pirouette 7
v piss -19
v pit -11
v pitch 6; object NOUN 3
v pitchfork -4
v pith -6
v pity 18
v pivot 9; as root 2; chosen to np -1; parsed to np -1; subject name 2; to np -1
v placard 8
v placate 8
v place 2; as acl -1; as root -2; chosen np 1; np 1; object NOUN -1; subject name -1; subject none 1; tag VB 2; tag VBG -1; tag VBN 1
v plagiarise -7
v plagiarize -7
v plague -9
v plain 25
v plait -6
v plan 7; as acl 1; as ccomp -4; as root 3; chosen np -1; chosen to 2; np -1; object NOUN -2; object VERB 2; parsed none -1; parsed np -1; parsed to 2; subject person -3; tag VB -1; tag VBD -3; tag VBG 1; tag VBP 1; tag VBZ 1; to 2
v plane -1
v plank -4
v plant 3
v plash 2
v plaster -5
v plasticise -11
v plasticize -11
v plastinate -9
v plat 10
v plate -6
v platinize -6
v platitudinize 19
v play -8; as acl -1; as conj -1; as xcomp -1; chosen np -1; np -1; object NOUN -2; parsed np -2; subject name -1; subject noun -2; tag VB -1; tag VBG -1; tag VBN 1; tag VBZ -1
v play_down 5
v play_out -15
v play_up 15
v playact 3
v plead 26; as acl 1; as root 2; object NOUN 2; subject name 1
v plead_guilty 24
v please 9
v pleat -3
v pledge 22; as acl -3; as advcl 1; as ccomp -1; as conj 1; as root 4; chosen np -2; chosen to 1; np -2; object NOUN -1; object VERB 1; parsed np -2; parsed to -2; subject name 1; subject noun -3; subject person 4; tag VBD -2; tag VBG 2; tag VBN -2; to 1
v plicate -3
v plight 31
v plod -14
v plonk 2
v plop -9
v plot 4
v plough -10
v plow -1
v pluck -12
v plug -7
v plumb 2
v plume -2
v plummet -8
v plump -4
v plunder -7
v plunge -8
v pluralise 10
v pluralize 10
v ply -13
v poach -10
v pock -10
v pocket -10
v pockmark -10
v pod -12
v podcast 24
v poetise 4
v poetize 4
v point 12; as acl -1; as advcl 1; chosen to np 3; object NOUN 2; object PROPN 4; object VERB -2; parsed none -3; parsed to np 3; subject name -1; subject noun 2; subject person 2; tag VBD 2; tag VBG 3; tag VBN -1; tag VBP -1; to np 2
v point_out 24; as advcl -3; as root 1; chosen np -1; chosen that 1; np -1; object NOUN -1; object VERB 1; parsed none -1; parsed np 1; parsed that 1; subject name -1; subject none 1; subject noun -1; tag VB 1; tag VBD 1; tag VBG -2; that 1
v point_up 27
v poise -5; object VERB 1; parsed none 1; subject name -2; tag VBN 1
v poison -11
v poke 14
v polarise -6
v polarize -4; object NOUN 2
v pole -2
v poleax 2
v poleaxe 2
v polemicise 24
v polemicize 24
v polemise 24
v polemize 24
v police -21
v polish -3
v politicise -5
v politicize -5
v politick -2
v polka -9
v poll -21; parsed np -1; subject name -1; tag VBG -1
v pollard -4
v pollenate -16
v pollinate -16
v pollute -12
v polychrome -12
v polychromise -12
v polychromize -12
v polymerise -6
v polymerize -6
v pomade -14
v pommel 19
v pompadour -21
v ponder 18
v poniard -13
v pontificate -9
v pooch -9
v pool -3
v pop -4
v popularise 12
v popularize 12
v populate -19
v porcelainize -6
v pore 8
v port -8
v portend 20
v porter -8
v portion -7
v portray 20; as acl -1; as advcl 2; as xcomp 1; chosen np 2; np 2; object NOUN 4; object PROPN -1; parsed np 2; subject name 1; subject noun 1; tag VB 2
v pose -10; chosen np 1; np 1; subject name 1; subject noun -1
v posit 15
v position -1; as root 1; chosen np 2; chosen to -1; np 2; object VERB -1; parsed none -1; subject name 2; subject person -1; tag VBN 1; to -1
v possess -11
v post 7; as acl -2; as advcl 3; as conj 4; as root -3; chosen np 3; chosen on -1; np 2; object NOUN 3; object PROPN -1; object VERB -1; parsed none -1; parsed np 1; subject it 3; subject name -4; subject person 3
v postdate -11
v postmark -6
v postpone -4; chosen np -1; np -1; object NOUN -1; parsed np -1
v postpose 3
v postulate 22
v posture -1
v pot 1
v potentiate -13
v pother 16
v potter -10
v pouch -6
v poultice -16
v pound 12
v pour -14
v pout -10
v powder -8
v powderise -6
v powderize -6
v power -10
v powerwash -3
v powwow 13
v practice -6
v practise -2
v praise 36; as acl 1; as advcl -4; as conj 2; as root 2; object NOUN 2; parsed none 2; parsed np -1; subject name 2; subject noun -1; tag VBD 1; tag VBG -1; tag VBN 1
v prance -14
v prang -1
v prank -9
v prate 17
v prattle 17
v prawn -7
v pray 10
v preach 16
v preachify 20
v preamble 20
v prearrange -10
v preassemble 1
v precede -14
v precess -13
v precipitate -21
v precis 24
v preclude -7
v preconceive 2
v precondition -16
v precook -10
v predate -13
v predecease -22
v predestinate -20
v predestine 1
v predetermine -13
v predicate 15
v predict 22; as root 3; chosen clause 1; clause 1; object NOUN 2; object VERB 1; parsed clause 2; parsed none 2; subject name 1; subject noun 3; subject person 2; tag VBD 2; tag VBG 1
v predigest -16
v predispose -20
v predominate -13
v preempt -17
v preen 10
v preexist -2
v prefabricate 1
v preface 20
v prefer 21; as root 2; chosen np 2; np 2; object VERB 2; parsed np 1; tag VB -1; tag VBP 1
v preferred 7
v prefigure 15
v prefix -1
v preform -10
v preheat -12
v prehend -3
v preisolate -20
v prejudge 12
v prejudice -4
v prelude -14
v premeditate 7
v premier 3
v premiere 3
v premise 21
v premiss 6
v preoccupy 1
v preordain -20
v prepare -14; as advcl 1; as root -2; chosen for 1; chosen np -1; chosen to -1; for 1; np -1; object NOUN 1; object VERB -1; parsed for 2; parsed np -1; parsed to -1; subject noun 1; subject person -1; tag VBG 1; tag VBZ -1; to -1
v prepay -16
v preponderate -12
v prepose 3
v prepossess -3
v prerecord 14
v presage 20
v prescribe 20
v present 8; as acl 2; as root -2; as xcomp 1; chosen np -1; np -1; object person 2; parsed np -1; subject name 1; subject noun -1; subject person 2; tag VB 2; tag VBZ -2
v preserve -7
v preside -18
v preside_over -18
v press 7; as root -2; as xcomp 1; chosen for 3; chosen np -1; chosen np to 2; for 3; np -1; np to 2; object PROPN 2; parsed none -3; parsed np 2; subject name 4; subject none -1; subject noun -2; tag VB 1; tag VBG 1; tag VBN -4
v press_on -14
v pressure -4; chosen np to -1; np to -1; subject noun 2; tag VB 1
v pressurise -9
v pressurize -9
v presume 7
v presuppose 8
v pretend 11
v pretermit 4
v prettify -10
v prevail -12
v prevaricate 11
v prevent -7; as acl -1; as advcl -1; as conj 1; object NOUN -1; subject name -1; subject none 1; tag VB 1
v preview 10
v previse 23
v prey -2
v price -8
v prickle 3
v pride 20
v prim -13
v prime -14
v primp -16
v prink -16
v prioritise 8
v prioritize 7
v prise -2
v privatise -12
v privatize -12
v privilege -1
v prize 1
v prizefight 7
v probate -1
v probe 5
v proceed -1
v process -12
v proclaim 23; object NOUN -1
v procrastinate -4
v procreate -22
v proctor -20
v procure -27
v prod 4
v produce -7; as root -1; subject it -1; subject name -1; subject noun 1; tag VB -1; tag VBG 1; tag VBN 1
v profane -6
v profess 31
v professionalise -11
v professionalize -11
v proffer -3
v profile 4
v profit -23
v profit_off -23
v profiteer -23
v prognosticate 19
v program 6
v programme 3
v progress -18
v prohibit 18; object NOUN 1; parsed np 1; subject noun 1
v project 4; as acl -1; as root 2; object NOUN 1; parsed np 1; subject noun 2; tag VB 1; tag VBN 1
v prolapse -7
v proliferate -12
v prologise 20
v prologize 20
v prologuize 20
v prolong -13
v promenade -15
v promise 27; as advcl 2; as conj 1; as root 2; chosen np 3; object NOUN -1; object VERB 1; parsed np 3; parsed to -1; subject name 3; subject noun -1; tag VBN 2; tag VBZ 1
v promising 6; as advcl 4; chosen np 1; np 1; object NOUN 3; parsed np 4; tag VBG 6
v promote 10; as conj -1; chosen np 3; np 3; object NOUN -1; parsed np 3; subject name 1; tag VBG -1
v prompt -13; as acl 2; as root -2; chosen np to -1; np to -1; object PROPN -1; parsed np to -1; subject it -1; subject noun -1; tag VBD -2; tag VBG 1; tag VBN 1
v promulgate 26
v pronate 2
v pronk -10
v pronounce 17
v proof 2
v proofread 10
v prop -2
v prop_up -2
v propagandise 27
v propagandize 27
v propagate -1
v propel -4; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1
v prophesy 18
v propitiate 19
v proportion -13
v propose 22; as acl 1; as conj -1; as root 4; chosen ing 1; ing 1; object NOUN 1; object VERB 2; parsed none 1; parsed np 1; subject name 3; subject person 1; tag VBD 3; tag VBG 1; tag VBN 1
v proposition 32
v propound 14
v prorate 6
v prorogue -4
v proscribe 18
v prosecute -4; as acl -1; as advcl 1; chosen np 1; np 1; parsed np 1; subject noun 1; tag VB 1
v proselytise 12
v proselytize 12
v prosper -19
v prostitute -15
v prostrate -11
v protect -11; chosen np -1; np -1; object NOUN -1; parsed np -1
v protest 15; as acl -1; parsed np -1; subject noun -2; tag VB -1
v protract -13
v protrude -8
v protuberate -9
v prove -2; as root -2; as xcomp 3; chosen np -1; chosen that -1; chosen to 2; np -1; object ADJ -3; object NOUN 5; object VERB -2; parsed none -1; parsed predicate -2; parsed to 2; subject it -1; subject name -4; subject none 1; subject noun 3; tag VB 2; tag VBD -3; tag VBN 2; that -1; to 2
v provide -1; as acl 2; as ccomp -1; as conj -2; as root -2; as xcomp 2; by 3; chosen by 3; chosen np 1; chosen np that -1; chosen np to -1; np 1; np that -1; np to -1; object NOUN 3; parsed by 3; parsed np -1; subject it 2; subject none -1; subject noun -1; subject person 2; tag VB 3; tag VBD 2; tag VBG -2; tag VBN 1; tag VBP -1; tag VBZ -2
v provision -2
v provoke -3; chosen np -1; np -1; object NOUN -1; parsed np -1
v prowl -13
v prune -6
v pry 5
v psalm 7
v psychoanalyse 1
v psychoanalyze 1
v ptyalise -17
v ptyalize -17
v publicise 18
v publicize 20
v publish 6; as acl -2; as advcl 3; as root -1; chosen np 2; in -1; mark -1; np 2; object NOUN 1; object PROPN 1; object VERB -2; parsed none -1; parsed np 3; subject none -1; tag VBD -1; tag VBN -1
v pucker -4
v puddle -7
v puff -8
v puke -20
v pule -3
v pull -11; object PROPN -1; subject name -1; subject noun 1; tag VB 1; tag VBD -1
v pull_off -10
v pull_out -13
v pull_up -12
v pullulate -16
v pulp -3
v pulsate -7
v pulse -5
v pulverise -5
v pulverize -6
v pumice -6
v pummel 19
v pump 14
v pump_out 14
v pun 6
v punch 11; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1
v punctuate -3
v puncture -2
v punish -12
v punt -5
v pup -23
v pupate -15
v purchase -12; parsed np 1
v puree -6
v purge -12
v purify -13
v purl -1
v purloin -8
v purple -11
v purport 23
v purpose 9
v purpurate -12
v purr 6
v purse -9
v pursue -4; as acl -1; as conj 2; as root -1; as xcomp 1; object NOUN 1; parsed np 1; subject name 3; subject noun -2; subject person -2; tag VB 2; tag VBG 1
v purvey -2
v push 8; as acl -2; as advcl 1; as ccomp 1; as conj -1; as root 4; as xcomp -1; chosen for 2; chosen np -2; chosen np to -1; chosen to 1; for 3; np -2; np to -1; object NOUN 4; parsed for 2; parsed none 2; parsed np -2; parsed np to -1; subject name 5; subject none 3; subject noun -2; subject person -1; tag VB -1; tag VBD 1; tag VBG 3; tag VBN 1
v push_back 1
v push_out 4
v push_up -2
v pussyfoot -14
v put 2; as acl 1; as advcl -2; as ccomp -1; as parataxis 1; as xcomp -1; chosen clause 3; chosen np -2; chosen np to -1; chosen on -1; clause 4; np -2; np to -2; object NOUN 1; object PROPN -3; object it 4; object person -2; on -1; parsed none 1; parsed np -2; subject it 1; subject name -1; subject none 2; subject person -2; tag VB 2; tag VBG -4; tag VBP 2
v put_off 3
v put_out -6; object NOUN 1; parsed np 1
v put_up -6
v putrefy -10
v putt -2
v putter -13
v putty -6
v puzzle 13
v pyramid -17
v quack 14
v quadruple -9
v quadruplicate 6
v quaff -11
v quail -9
v quake -6
v qualify -18
v quantify -5
v quantise 11
v quantize 11
v quarantine -6
v quarrel 24
v quarry -4
v quarter -6
v quarterback -12
v quash -9
v quaver 20
v queen -8
v queer -1
v quell -24
v quench -16
v query 18
v quest 4
v question 22; as acl 1; as advcl -1; as conj 1; as root 1; as xcomp 1; chosen np 2; chosen wh 3; np 2; object NOUN 2; object VERB 1; parsed none -2; parsed np 3; parsed wh 1; subject noun 2; subject person 1; tag VBD 2; tag VBG 2; tag VBN -1; wh 3
v quetch 25
v queue -5
v quibble 13
v quicken -13
v quickstep -9
v quiet 4
v quieten -2
v quilt -4
v quintuple -10
v quip 21
v quirk 11
v quit -4
v quiver -6
v quiz 13
v quote 17; as root -1; parsed np 1; subject name 1; tag VBD -1
v rabbet -8
v rabbit -13
v race -18
v rack -7
v rack_up -14
v racket -4
v racketeer -26
v raddle -3
v radiate -7
v radicalize -12
v radio 15
v radiolocate -12
v raffle -7
v raft -12
v rafter -2
v rag 8
v rage -8
v raid -6
v rail 20; against 1; as root 2; chosen against 1; object NOUN 1; subject name 1; tag VBD 2
v railroad -5
v raiment -24
v rain -6
v rain_down -6
v raise -5; as acl 2; as advcl -3; as ccomp 1; as parataxis -1; as root 1; by 1; chosen by 1; chosen clause -1; np 1; object SYM -2; object VERB -1; parsed none -1; parsed np 1; subject it 1; subject name -3; subject none -1; subject person 2; tag VB -3; tag VBD 4; tag VBP -1; tag VBZ -1
v raise_up -5
v rake -8
v rally -9; as advcl -1; as root -1; as xcomp 1; chosen np -2; np -2; subject name -1; subject noun 1; tag VB 1; tag VBD -1; tag VBG -1
v ram 10
v ramble -9
v ramify -10
v ramp -5
v ramp_up -14; object NOUN -1; parsed np -1
v rampage -6
v ranch -13
v randomise -12
v randomize -12
v range 1; as acl 1; chosen from 2; from 2; object NOUN 1; parsed from 1; subject noun 2; tag VBG -1
v rank 1; object NOUN -1; parsed np 1; subject noun -1
v ranking -1; tag VBG -1
v rankle 12
v ransack -7
v ransom -12
v rant 17
v rap 6
v rape 4
v rappel -7
v rarefy -12
v rarify -12
v rase -6
v rasp 2
v rasterize -8
v rat -9
v ratchet -11
v ratchet_up -10; chosen np 1; np 1; object NOUN 1; parsed np 1
v rate 5
v ratify 9
v ratiocinate 9
v rationalise -5
v rationalize 12
v rattle 4; object NOUN 2; tag VBN 1
v rattle_off 30
v ravage -9
v rave 6
v ravel 6
v raven -5
v ravish 5
v ray -11
v raze -6
v razor -14
v razz 22
v reabsorb -12
v reach -8; as advcl -1; as conj 1; as root 1; chosen for -1; chosen np 2; for -1; np 2; object NOUN 2; object PROPN -1; parsed np 2; subject noun 2; subject person -1; tag VB -1; tag VBG -1; tag VBN 2
v reach_out -10; parsed to np -1; to np -1
v reach_up -9
v react 8; as root -1; parsed to np -2; subject noun 2; tag VBD 1; to np -1
v reactivate -12
v read 2; as acl -1; as advcl -1; as conj -1; as root 1; chosen np 2; np 1; object NOUN 2; object VERB -1; parsed none -1; parsed np 2; subject none -1; subject noun 1; subject person -1; tag VB 1; tag VBD 1; tag VBG -2
v readapt -14
v readjust -14
v ready -13
v reaffirm 30
v realign 1
v realine 1
v realise -13
v realize 8; subject noun 1; tag VBD 1
v reallocate -7
v reallot -5
v ream -11
v reanimate -19
v reap -13
v reappear -8
v reapportion -7
v reappraise 12
v rear -12
v rearm -4
v rearrange 1
v reason 19
v reassail 7
v reassemble -17
v reassert 20
v reassess 20
v reassign -2
v reassure 22
v reattribute 15
v reave -7
v reawaken -13
v rebate -7
v rebel 3
v rebind -5
v reboot -3
v rebound -11
v rebroadcast 21
v rebuff 18; object NOUN -2; parsed np -1
v rebuild -16
v rebuke 25
v rebury -5
v rebut 32
v recalculate 8
v recall 15; as advcl 3; as ccomp -2; as conj -2; as root 1; chosen np -1; chosen that 1; np -1; object NOUN 1; object VERB 1; parsed none 1; parsed np 2; subject name 2; subject noun -1; subject person 2; tag VB -1; tag VBD -2; tag VBG 5; that 1
v recant 34
v recap 23
v recapitulate 19
v recapture 11
v recast 1
v recede -12
v receipt 15
v receive -16; as root -2; as xcomp 2; chosen clause 1; chosen np -3; clause 1; np -2; object NOUN -3; parsed np -1; subject name -1; subject noun 1; subject person -1; tag VB 1; tag VBD -2; tag VBN -1
v recess 1
v recharge -5
v recidivate -9
v reciprocate -7
v recite 23; as advcl 1; chosen np 2; np 1; object NOUN 1; parsed np 2
v reckon 11
v reclaim -16
v reclassify 10
v recline -5
v recode 1
v recognise 2
v recognize 10; as advcl 1; as xcomp 2; chosen np 1; chosen that 1; np 1; object NOUN 1; parsed none -2; parsed np 1; parsed that 2; subject noun 2; subject person -2; tag VB -2; tag VBD -1; tag VBN -1; tag VBP 2; that 1
v recoil -10
v recollect 13
v recombine -11
v recommence -10
v recommend 30; chosen np -2; np -2; object NOUN -1; parsed np -1; subject name -1; subject noun 2; tag VB -1
v recommit -9
v recompense -16
v reconcile -4
v recondition -13
v reconfirm 20
v reconnoiter 9
v reconnoitre 9
v reconquer -7
v reconsecrate 28
v reconsider 10
v reconstitute -5
v reconstruct 1
v reconvene -18
v reconvert -8
v reconvict 10
v recopy -2
v record 14; object NOUN -2
v recount 19; chosen np 1; np 1; object NOUN 1; parsed np 1; tag VBD -1
v recoup -16
v recover -15
v recreate -17
v recriminate 21
v recrudesce -16
v recruit -21
v recumb -2
v recuperate -16
v recur -6
v recurve -11
v recuse 12
v recycle -8
v redact 5
v redden -14
v rede 24
v redecorate -5
v rededicate 22
v redeem -9
v redefine -5
v redeploy -2
v redeposit -5
v redesign -4
v redetermine 12
v redevelop 3
v redirect -14
v rediscover 1
v redispose -14
v redistribute -1
v redline -5
v redo -3
v redouble -10
v redound -3
v redress -11
v reduce -10; as acl 1; subject noun 1; tag VB 1
v reduplicate 6
v reecho 6
v reef -13
v reek 2
v reel -13
v reel_off 7
v reelect -5
v reenact 1
v reenforce -21
v reestablish -11
v reevaluate 20
v reeve -8
v reexamine -7
v reface -5
v refashion 1
v refer 11; as acl 1; as advcl 5; as ccomp -2; as root 1; chosen to np 5; object NOUN 4; object person 1; parsed to np 3; subject name 4; subject none -2; subject noun 2; subject person 1; tag VBG 2; to np 5
v referee -2
v reference 12; chosen np 2; np 2; object NOUN 1; parsed np 1; tag VBG 2
v referenced 4; chosen np 4; np 4; object NOUN 3
v refill -13
v refinance -18
v refine -12
v refinish -6
v refit 5
v reflate -9
v reflect 6; as root -1; chosen np -1; chosen np that -2; chosen on 2; np -1; np that -2; object NOUN -1; on 2; parsed np -4; parsed on 2; subject none -1; subject noun -3; tag VB -1; tag VBG 1; tag VBZ -2
v reflect_on 9
v reflectorise -2
v reflectorize -2
v refloat -12
v refocus 1
v reforest 5
v reforge 1
v reform -13
v reformulate 19
v refracture -12
v refrain -5; chosen from 1; from 1; object VERB 1; parsed none 1
v refresh 1
v refreshen -15
v refrigerate -16
v refuel -13
v refund -17
v refurbish -5
v refurnish -2
v refuse 26; as acl 2; as advcl -1; as conj 2; chosen to 1; parsed to 1; subject noun 2; tag VB 1; tag VBD -1; tag VBG 1; tag VBN 2; tag VBP -2; tag VBZ 1; to 1
v refute 29
v regain -15
v regale -10
v regard 7; as case -2; object NOUN -2; parsed none -2; subject none -1; subject noun -1; tag VBG -2
v regenerate -6
v regift -7
v regiment -15
v register -7; as acl -1; as advcl -1; as xcomp -1; object VERB -1; parsed none -1; subject name -1; subject person -1; tag VB -1
v regorge -20
v regress -10
v regret 23
v regroup -13
v regrow -15
v regularise -2
v regularize -2
v regulate -11
v regurgitate -6
v rehabilitate -3
v reharmonise -10
v reharmonize -10
v rehash 1
v rehear -17
v reheat -12
v reheel -16
v rehouse -4
v reify 15
v reign -12
v reignite -5
v reimburse -17
v reimpose -10
v rein -15
v reincarnate -15
v reinforce -18
v reinstall -4
v reinstate -1; object NOUN -1; parsed np 1
v reinsure 5
v reintegrate -12
v reinterpret 27
v reintroduce 19
v reinvent -7
v reinvigorate -19
v reiterate 25; as root 1; chosen np 1; np 1; parsed np 1; subject name 1; tag VBD 1
v reject 15; as advcl 1; chosen np -1; chosen np that 1; np that 1; object NOUN 2; parsed np -1; subject noun 1; subject person 1; tag VBD 1; tag VBG 1; tag VBN 2
v rejig 5
v rejoice 18
v rejoin -4
v rejuvenate -2
v rekindle -1
v relace -4
v relapse -16
v relate 2
v relativise 15
v relativize 15
v relax -19
v relay 6
v relearn 4
v release -4; as acl -3; as advcl 1; as ccomp -1; as conj 2; chosen np 1; chosen np that 3; chosen on -1; chosen verb -2; mark -2; np 3; np that 3; object NOUN 7; object PROPN -3; object VERB -3; on -1; parsed adverbial -2; parsed by -2; parsed clause -1; parsed none -2; parsed np 4; subject name -3; subject none -1; subject noun 3; tag VB -1; tag VBD -1; tag VBG 1; tag VBN 1; verb -2
v relegate -10
v relent -9
v relieve -10
v reline -7
v relinquish -14
v relish 19
v relive 3
v reload -6
v relocate -11
v rely -1; as acl -1; as root -1; chosen on -2; object NOUN -1; on -2; parsed on -1; subject noun -2; tag VB -1; tag VBG 2; tag VBN -1
v relyric 4
v remain -12; as acl -1; as advcl -1; as root 2; at 1; chosen at 1; chosen in 1; chosen np 2; chosen verb -1; in 1; np 1; object ADJ 1; object NOUN 1; object PROPN -1; object VERB -2; parsed at 1; parsed in 1; parsed none 1; parsed np 1; parsed predicate -2; subject it -1; subject name -1; subject person 2; tag VB -1; tag VBD -2; tag VBG -1; tag VBN 6; tag VBP 1; tag VBZ -4; verb -1
v remainder -14
v remake 1
v remand 13
v remark 25; object VERB -1; subject name -1; tag VBG 1
v remarry -15
v remediate -2
v remedy -4
v remember 14; as advcl -1; as root 1; chosen np 1; np 1; object NOUN 1; object PROPN 1; object VERB 1; parsed np 3; subject name 3; subject noun 1; subject person 1; tag VB -2
v remilitarise -10
v remilitarize -10
v remind 18; np that 1; object NOUN 3; parsed np 2; subject name 2; subject noun -1; tag VBD 3
v reminisce 7
v remit -6
v remodel -10
v remold -9
v remonstrate 20
v remould -9
v remount -6
v remove -9; chosen np 1; np 1; object NOUN 1; parsed np 1; subject noun 1; tag VBN 1
v remunerate -16
v rename 19
v rend 16
v render -3
v rendezvous -10
v renegade 5
v renege 20
v renegociate 17
v renegotiate 17
v renew 4; as root 1
v renormalise -12
v renormalize -12
v renounce 3
v renovate -7
v rent -7
v rent_out -6
v reopen -3; object NOUN -1; parsed np -1
v reorder 10
v reorganise -21
v reorganize -24
v reorient 1
v reorientate 7
v repaint 3
v repair -15
v repatriate -10
v repay -15
v repeal 15; chosen np -2; np -2; object NOUN -1; parsed np -3; subject noun -2; tag VB -2
v repeat 16; as advcl 1; chosen np 1; np 1; object NOUN 1; parsed np 2; subject name -1; subject person -1; tag VB 2; tag VBD -1; tag VBG 1
v repel 4
v repent 13
v repercuss -15
v rephrase 26
v repine 25
v replace -9; as root 1; chosen clause -1; clause -1; object NOUN 1; object PROPN -1; subject name -1; subject noun 1; subject person -1; tag VB -1
v replant 5
v replay 6
v replenish -13
v replete -9
v replicate -4
v reply 16; as root 2; object NOUN -2; object VERB 1; tag VBD -1
v repoint -16
v report 20; as acl -4; as advcl 2; as ccomp 2; as root 1; as xcomp 1; by 2; chosen by 2; chosen from -2; chosen in -1; chosen ing 1; chosen np 1; chosen on 1; chosen that -2; from -2; in -1; ing 1; mark 1; np 2; object NOUN 2; object VERB -1; object it 1; on -1; parsed adverbial 1; parsed by 1; parsed clause -3; parsed from -2; parsed none -2; parsed np 3; subject name -2; subject none -1; subject noun 4; tag VB 3; tag VBG -1; tag VBN 2; tag VBZ -1; that -2
v repose -3
v reposit -10
v reposition -7
v repossess -16
v repot 1
v reprehend 29
v represent 1; as acl -2; as advcl -1; as ccomp 1; as conj 2; as root -1; by -1; chosen by -1; chosen np -1; np -1; parsed by -1; parsed np 1; subject name -3; subject noun -2; subject person 1; tag VB 6; tag VBD -1; tag VBG -1; tag VBN 1; tag VBP -2; tag VBZ -2
v repress -9
v reprieve -7
v reprimand 29
v reprint 4
v reprise 18
v reprize 18
v reproach 21
v reprobate 21
v reprocess -4
v reproduce 3
v reproof 29
v reprove 29
v republish -2
v repudiate 31
v repugn 24
v repurchase -14
v repute 16
v request 17; parsed np -2; subject name -1; subject noun 1
v require 0; as acl -1; as advcl -1; as conj 4; as root -1; chosen np -2; chosen np to 3; chosen to 2; np -2; np to 3; object NOUN 2; object person -1; parsed np 2; subject none -1; subject noun 4; subject person -1; tag VB -1; tag VBP 1; to 2
v requisition 14
v requite -7
v reread 4
v rerun 9
v rescale -13
v reschedule 10
v rescind 19
v rescue -13
v reseal -2
v research 6
v reseat -1
v resect -1
v reseed -5
v resell -14
v resemble -15
v resent 12
v reserve 1; parsed none -1; tag VBN -1
v reset 9
v resettle -9
v resew -5
v reshape -19
v reship 3
v reshoot 7
v reshuffle 6
v reside -20
v resift 2
v resign -3; object NOUN 1; object VERB -1; parsed none -1; subject name 1; tag VB 1; tag VBD -1
v resile -7
v resist 4; as root 3; chosen np 1; np 1; parsed np 2
v resize -13
v resmudge -7
v resole -16
v resolve 2
v resonate -1; as root -1; chosen with -1; object NOUN -1; subject noun -1; with -1
v resorb -12
v resort -7
v resound 3
v respect 9; chosen np -1; np -1; object NOUN -1; parsed np -1
v respire -14
v respite -3
v resplend -10
v respond 12; as acl 1; as advcl 1; as conj 1; as root -1; by -1; chosen by -1; chosen ing 1; chosen that 1; chosen to np 1; chosen with 1; mark 2; object PROPN -1; object VERB 1; parsed adverbial 1; parsed none -1; parsed that 1; parsed to np 2; subject name -2; subject noun 1; subject person -1; tag NNP -2; tag VB 2; tag VBD 4; tag VBG -3; tag VBN -1; that 1
v restart -8
v restate 24
v restitute -13
v restock -2
v restore -7; object NOUN -1; parsed np -1; subject noun -1
v restrain -4
v restrengthen -18
v restrict 4; as acl 4; chosen np 3; np 3; object NOUN 3; parsed np 3; subject noun 3; tag VBG 4
v restructure -5
v rest 0; subject noun -1
v resublime -10
v resubmit -7
v result -26
v result_in -25
v resume -6
v resurface -12
v resurge -14
v resurrect -8
v resuscitate -12
v resuspend -11
v ret -12
v retail -12
v retain -8; chosen np -1; np -1; object NOUN -1; parsed np -1; tag VB -1
v retake -3
v retaliate -5
v retard -12
v retch -18
v retell 5
v rethink 20
v retick -6
v reticulate -11
v retie -4
v retire -7
v retired -1; as conj -1; chosen np -1; np -1; tag VBD -1
v retool -21
v retort 17
v retouch -11
v retrace -9
v retract 26
v retrain -2
v retranslate 22
v retransmit -19
v retread -5
v retreat -11
v retrench -10
v retrieve -13
v retrofit -3
v retroflex -2
v retrograde -10
v retrogress -14
v retrospect 6
v retrovert -5
v retry -17
v return -9; as advcl -1; as conj -1; as root 2; chosen to np 1; object PROPN -1; object VERB -1; parsed none -1; parsed to np 1; subject name -2; subject noun 1; subject person 1; tag VB 1; tag VBG -1; to np 1
v retweeted 3; chosen np 3; np 3; object NOUN 3; tag VBD 3
v reunify -12
v reunite -11
v reuse -4
v rev -11
v revalue -9
v revamp -6
v reveal 16; as acl 1; as advcl -1; as ccomp 1; chosen clause -1; chosen np 3; chosen that 1; clause -1; np 3; object NOUN 1; object VERB 1; parsed none 1; parsed that 1; subject name -1; subject none 1; subject noun 3; tag VB -1; tag VBD -1; tag VBN 1; that 1
v revel -2
v revenge -10
v reverberate -1
v reverberate_down -1
v revere 16
v reverence 21
v reverse -5; object NOUN 2; subject name 1; subject noun -1; tag VB 1
v revert -6
v revet -12
v review 1; subject noun -1; tag VB -1
v revile 38
v revise -6
v revisit -4; object NOUN 1; parsed np 1
v revitalise -5
v revitalize -15
v revive -13
v revivify -19
v revoke 1
v revolt 4
v revolutionise -5
v revolutionize -8
v revolve -13
v reward -1
v rewind -5
v rewire 5
v reword 26
v rework -5
v rewrite 6
v rhapsodise 18
v rhapsodize 18
v rhumba -9
v rhyme -3
v rib 3
v rice 2
v rick -1
v ricochet -12
v rid -9
v riddle 2
v ride -12
v ridge -10
v ridicule 27
v riffle -3
v rifle -7
v rig -8
v right -11
v rigidify -7
v rile 3
v rile_up 3
v rim -16
v rime -9
v ring 2
v ring_up 11
v rinse -4
v riot -7
v rip 11; chosen np 1; np 1; object PROPN 2; parsed np 1; subject name 1
v rip_off -10
v ripen -15
v riposte -1
v ripple -5
v rise -14; chosen np -1; chosen to np 1; np -1; object VERB -1; parsed np -1; parsed to np 1; subject name -1; subject noun -1; subject person 1; tag VBD 1; tag VBN -1; to np 1
v rise_up -14
v risk -5
v ritualise -1
v ritualize -1
v rival -14
v rive 13
v rivet 5
v roach 3
v roam -13
v roar 16
v roast -2
v rob -9
v robe -19
v rock -10
v rocket -11
v roil -7
v roister -9
v roleplay 3
v roll -6; chosen np -1; np -1; parsed np -1; subject noun -1
v roll_out 3; object NOUN 1
v roll_up -10
v rollerblade -13
v rollick -12
v romance 5
v romanise 7
v romanize 7
v romanticise 6
v romanticize 10
v romp -13
v roneo -9
v roof -5
v rook -11
v room -20
v roost -8
v root -6
v rootle -2
v rope -5
v rosin -6
v rot -12
v rotate -11
v rouge -13
v rough -9
v roughcast -8
v roughen -2
v roughhouse 2
v round -9
v round_out -15
v round_up -5
v rouse -10
v rout -12
v route -12
v rove -13
v row -10
v rub -6
v rubber -13
v rubberise -13
v rubberize -13
v rubberneck 10
v rubbish 36
v rubify -12
v rubric -12
v rubricate -3
v ruck -3
v ruckle 4
v ruddle -4
v rue 21
v ruff -7
v ruffle -3
v ruggedise -18
v ruggedize -18
v ruin -1
v rule 1; chosen that 1; object VERB 1; parsed none -1; tag VBD 2; that 1
v rule_out 3; subject name 3; tag VB 2
v rumba -9
v rumble 9
v ruminate -1
v rummage -6
v rumor 9
v rumour 9
v rumple -3
v rumpus -13
v run -14; as 2; as advcl -1; as conj 3; as xcomp -1; chosen as 2; chosen for -1; chosen np 2; for -1; np 3; object ADJ -1; object NOUN 2; object PROPN -1; object VERB -1; parsed as 2; parsed for -1; parsed none 1; parsed np 1; subject it 1; subject name -1; subject none 1; subject noun 3; subject person -3; tag VB -2; tag VBD 2; tag VBG 1; tag VBN 1; tag VBP -1; tag VBZ -2
v run_out -13
v run_through -17
v run_up -9
v rupture 8
v rush -13; tag VBG -1
v rush_out -7
v rust -11
v rusticate -15
v rustle 1
v rut -9
v saber -2
v sabotage 3
v sabre -2
v saccharify -1
v sack -8
v sacrifice -14
v sadden 14
v saddle 1
v safeguard -10
v sag -13
v sail -13
v sailplane -8
v saint 21
v salaam 13
v salinate -10
v salivate -7
v sallow -12
v salt -2
v saltate -12
v salute 11
v salvage -14
v salve -15
v samba -9
v sample -9
v sanctify 15
v sanction 24
v sand -3
v sandbag -1
v sandblast -3
v sandpaper -3
v sandwich -10
v sanitate -2
v sanitise -6
v sanitize -6
v sap -20
v saponify -11
v sashay -9
v sass 17
v sate -9
v satellite 21
v satiate -9
v satirise 34
v satirize 34
v satisfice -6
v satisfise -6
v satisfy -12
v saturate -12
v sauce -7
v saunter -14
v saute -5
v savage 18
v save -13; chosen np -1; np -1; parsed np -1
v savor 14
v savour 5
v savvy 2
v saw 3
v say 18; about -1; after -1; as -1; as acl -2; as advcl 2; as ccomp -4; as conj -1; as parataxis 2; as root 1; at -4; chosen about -1; chosen adverbial 3; chosen after -2; chosen as -3; chosen at -1; chosen because 2; chosen by -3; chosen clause 5; chosen during -1; chosen for 3; chosen in -4; chosen ing -2; chosen np 1; chosen np to 1; chosen of -3; chosen on -5; chosen other 3; chosen quote -2; chosen that 6; chosen to np -3; chosen verb 5; chosen wh 5; chosen with -2; clause 6; for 1; in 1; ing 1; mark 2; np -1; np that 1; np to 1; object ADJ 3; object ADV 4; object AUX -1; object NOUN -2; object NUM -1; object PROPN -5; object VERB 1; object it -1; of -3; on -4; other 3; parsed about 2; parsed adverbial -2; parsed at -4; parsed clause 9; parsed during -1; parsed in -4; parsed none -4; parsed np 8; parsed of -4; parsed on -3; parsed that 8; parsed to np -2; parsed wh -2; parsed with -1; quote -1; subject it -3; subject name 1; subject none -10; subject noun 6; subject person 3; tag VB -2; tag VBD -7; tag VBG 1; tag VBN 1; tag VBP 1; tag VBZ 3; that 1; to np -3; verb 5; wh 4; with -1
v scab -22
v scaffold -1
v scald 9
v scale -3
v scale_up -18
v scallop -8
v scalp -13
v scam -11
v scamp 1
v scamper -16
v scan -2
v scandalise 7
v scandalize 7
v scant -11
v scar -10
v scare 4
v scarf -2
v scarify -3
v scarper -16
v scat -16
v scatter -6
v scavenge -6
v scend -16
v scent 2
v schedule -4; as acl -1; as root -1; chosen np -1; chosen to -1; np -1; object NOUN -1; object VERB -1; parsed none -1; parsed np -1; subject name -1; subject noun -1; tag VBN -2; to -1
v schematise -12
v schematize -4
v scheme 3
v schlep -12
v schmoose 7
v schmooze 7
v schnorr -6
v school -14
v schuss -13
v scintillate -4
v scissor 2
v sclaff 7
v scoff 22
v scold 25
v scollop -9
v scoop -9
v scoop_up -4
v scoot -18
v scorch -13
v score -10; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1; tag VBD -1
v scorn 22
v scotch -4
v scour -3
v scourge -9
v scout 9
v scowl -10
v scrabble 4
v scrag -8
v scram -15
v scramble -10; chosen to 1; object VERB 1; parsed to 1; subject noun 2; to 1
v scranch 16
v scrap 5
v scrape -6
v scratch -2
v scraunch 16
v scrawl -2
v screak 10
v scream 20
v screech 6
v screen -10
v screw -7
v scribble 9
v scribe -1
v scrimp -7
v scrimshank -9
v script 1
v scroll -10
v scrounge -12
v scrub -8
v scrunch -1
v scruple 10
v scrutinise 2
v scrutinize 5
v scry 8
v scud -16
v scuff -8
v scuffle -6
v scull -10
v sculpt -9
v sculpture -10
v scum -6
v scupper -4
v scurry -16
v scuttle -16
v scythe 2
v seal -4; chosen np -1; np -1
v seam -7
v seaplane -8
v sear -13
v search -2; chosen for -1; chosen np -1; for -1; np -1; object NOUN -1; parsed for -1; parsed np -1; subject noun -1; tag VBG -1
v season -5
v seat -4; object NOUN -1; tag VBN -1
v secede -10
v secern 6
v secernate 6
v seclude -6
v secrete -17
v section -2
v sectionalise -3
v sectionalize -3
v secularise -20
v secularize -18
v secure -23; chosen np -1; np -1; object NOUN -1; parsed np -1
v sedate -17
v sediment -3
v seduce 7
v see 6; as -1; as acl -5; as advcl 1; as ccomp -2; as conj 1; as parataxis 3; as root 2; chosen as -1; chosen clause 1; chosen in 1; chosen np -1; chosen np to -1; chosen that 2; chosen verb -1; chosen wh -1; clause 3; in 1; np -1; np to -1; object ADJ -2; object NOUN 4; object PROPN 2; object VERB -1; object person -2; parsed in 2; parsed none -1; parsed np 4; parsed np to -1; parsed wh -2; subject it 1; subject name 2; subject noun -2; tag VB 1; tag VBD -7; tag VBG -3; tag VBN -3; tag VBP 8; tag VBZ 5; that 2; verb -1; wh -1
v seed -6
v seek 4; as acl -2; as advcl 2; as ccomp -1; as parataxis -1; as root 5; chosen np 1; chosen to 1; np 1; object NOUN 4; parsed none -1; parsed np 3; parsed to 1; subject it 2; subject noun 1; tag VB 1; tag VBD 1; tag VBG 2; tag VBN -1; tag VBZ 3; to 1
v seel 3
v seem -9; as acl -1; as conj 1; as parataxis 1; as root -3; chosen like 1; chosen np -2; chosen to 1; like 1; np -2; object NOUN -2; object VERB 1; parsed like 1; parsed np -2; parsed predicate -1; parsed to 1; subject name 2; subject none -1; subject noun -1; subject person -2; tag VB -1; tag VBD -3; tag VBP 2; tag VBZ -1; to 1
v seep -11
v seesaw -12
v seethe -7
v segment -2
v segregate -5
v segue 16
v seine -13
v seize -2; as acl -1; as root -3; chosen np -1; np -1; subject name 2; subject noun 1; tag VB 2
v seize_on 21
v select 4; as root -1; chosen np -1; np -1; parsed none -1; parsed np -1; subject noun -1; tag VB 1; tag VBN -1
v sell -11; as acl -1; as advcl 1; as root -1; as xcomp 2; object NOUN 1; parsed np 1; subject name -1; subject noun 1; subject person 1; tag VB 1
v sell_off -14
v sell_out -3
v sellotape -1
v semaphore 17
v send -8; as advcl -1; as root 1; chosen ing 2; chosen np -3; chosen to -1; chosen to np -1; np 2; np to -1; object NOUN -1; object PROPN -1; object VERB 1; subject none 1; subject person -3; tag VB -1; tag VBG -1; tag VBN 1; to np -1
v send_out -2; as root 1; chosen np 2; np 1; object NOUN 3; subject noun 2
v send_up -6
v senesce -17
v sense 7
v sensibilise -12
v sensibilize -12
v sensify -12
v sensitise -3
v sensitize -9
v sensualise -12
v sensualize 5
v sentence 25; object NOUN -1
v sentimentalise -9
v sentimentalize -6
v sentimentise -11
v sentimentize -11
v separate -3
v sequence 9
v sequester -9
v sequestrate -6
v serenade 1
v serialise 1
v serialize 1
v sermonise 20
v sermonize 20
v serrate 2
v serve -19; as 1; chosen as 1; chosen np -1; np -1; parsed as 1; parsed np -1; subject name -1; subject noun 1; subject person -1; tag VBD -1; tag VBG -1; tag VBN -1; tag VBZ 1
v serve_in -18
v serve_up -5
v service -11
v set_off -10
v set_out -3
v set_up -14; chosen np -1; np -1; object NOUN -1; parsed none -1; parsed np -1; subject noun -1
v settle -2; as advcl -1; chosen np -1; np -1; object NOUN -2; parsed np -1; tag VB -1
v set 0; as acl 1; as advcl -1; as conj -2; as root 1; object NOUN -1; object VERB -1; parsed none -3; subject it 1; subject name 1; subject none -1; subject noun -2; subject person -1; tag VB 1; tag VBD -1; tag VBG -1; tag VBN -1; tag VBZ -1
v sever 2
v severalise 6
v severalize 6
v sew -5
v sex 2
v sexualise -12
v sexualize -12
v shack -18
v shackle -7
v shade -1
v shadow -17
v shadowbox 7
v shaft -3
v shag -9
v shake -8; as root -1
v shake_off -13
v shake_up -13; chosen np -1; np -1; object NOUN -1; parsed np -1
v shallow -11
v sham 6
v shamanise -10
v shamanize -10
v shamble -14
v shame -7
v shampoo -14
v shanghai 1
v shank -1
v shape -17; object NOUN -1; parsed np -1
v shape_up -19
v shaped -1; object NOUN -1; subject noun -1; tag VBN -1
v share 5; as conj -1; as root 4; by 1; chosen np 2; chosen with 1; np 1; object NOUN 1; parsed none 1; subject name 2; subject noun 1; tag VBD -1; tag VBG 1; tag VBN 2; with 1
v shark -12
v sharpen -9
v sharpshoot 4
v shatter -9
v shave -11
v shear -3
v sheathe -5
v shed -3
v sheer 5
v sheet -6
v shell 2
v shell_out -5
v shellac -6
v shellack -6
v shelter -8
v shelve -2
v shepherd -12
v shew 16
v shield -10
v shift -10; as acl 1; as root -1; as xcomp 1; object NOUN 2; parsed none -1; parsed np 1; subject noun 1; tag VB 1; tag VBD 3; tag VBN -2
v shill -10
v shillyshally -3
v shimmer -11
v shimmy -5
v shin -8
v shine -7
v shingle -5
v shinny -8
v ship -11
v shipwreck -6
v shirk -6
v shirr -4
v shirt -24
v shit 7
v shiver -8
v shlep -13
v shmoose 7
v shmooze 7
v shnorr -6
v shoal -11
v shock 8
v shoe -24
v shoehorn -13
v shoetree -13
v shoo -14
v shoot -11; subject noun -1; tag VBG -1
v shoot_up -14
v shop -22
v shoplift -7
v shore -4
v shore_up -3; as xcomp -1; tag VB -1
v short -10
v shorten -11
v shortlist 8
v shoulder 4
v shout 20
v shout_down -8
v shout_out 21
v shove 2
v shovel -2
v show 12; as acl 1; as advcl 2; as ccomp -3; as conj -1; as root 1; as xcomp 1; chosen clause 1; chosen np 3; chosen np that 1; clause 1; np 3; np that 1; object ADJ -1; object ADP 1; object ADV -3; object NOUN -2; object PROPN 4; parsed clause 1; parsed in -1; parsed np 2; parsed wh 1; subject it 1; subject name -2; subject none -1; subject noun 5; subject person -3; tag VB -1; tag VBD 1; tag VBG -2; tag VBP -1; tag VBZ 2
v show_off 5
v show_up -3; as acl 2; chosen in -1; subject noun 2; tag VB 1; tag VBD -1; tag VBG 1
v shower -10
v shred 7
v shriek 21
v shrill 21
v shrimp -13
v shrine -4
v shrink -10
v shrinkwrap -6
v shrive 18
v shrivel -10
v shroud -7
v shrug -2
v shrug_off 16
v shuck -11
v shudder -9
v shuffle -13
v shun 6
v shunt -13
v shush -26
v shut -3
v shut_down -6; chosen np 1; np 1; object NOUN 1
v shut_up 6
v shuttle -13
v shuttlecock -12
v shy 4
v sibilate 19
v sic 7
v sick -20
v sicken -2
v side 25; chosen with 1; parsed with 1; tag VBD 1; with 1
v sideline -4
v sidestep 8
v sideswipe 7
v sidetrack 1
v sidle -8
v sidle_up 2
v sieve -4
v sift -6
v sigh -11
v sight 7
v sightsee -17
v sign 9; as acl -1; as advcl -1; as root 1; chosen by -1; chosen np 1; np 1; object NOUN -2; object PROPN -2; parsed by -1; parsed np -3; subject name -1; tag VB -1; tag VBD 1
v sign_off 19
v sign_on -7
v sign_up -7; chosen for -1; for -1; tag VB -1
v signal 21; as root -1; parsed np -1
v signalise 10
v signalize 10
v signify 21
v signpost 20
v silence -26
v silhouette 7
v silkscreen 6
v silt 1
v silver -8
v silverplate -6
v simmer -11
v simonise 2
v simonize 2
v simper -8
v simplify -12
v simulate 7
v sin -13
v sing 13
v singe -17
v single -1
v single_out 7; object NOUN 2
v singsong 16
v singularise 20
v singularize 20
v sink -10
v sinter -10
v sip -11
v siphon -6
v sire -22
v siss 18
v sit -12; as root -1; object NOUN -1; subject name -1; subject noun -1; subject person -1; tag VBD -1; tag VBG -1
v sit_down -16
v sit_in -9
v sit_out -4
v site -10
v situate -7
v size -3
v size_up 6
v sizz 18
v sizzle 12
v skank -9
v skate -13
v skateboard -13
v skedaddle -16
v sketch 14
v sketch_out 14
v skew -6
v skewer 1
v ski -13
v skid -11
v skim -3
v skimcoat -6
v skimp -11
v skin -8
v skip -4; parsed np -1
v skipper -17
v skirl 3
v skirmish -1
v skirt 2
v skitter -11
v skittle -12
v skive 11
v skreak 10
v skreigh 21
v skulk -16
v skunk -14
v sky 18
v skydive -8
v skyjack 4
v skylark -12
v skyrocket -16
v slabber -12
v slack -8
v slacken -13
v slag -8
v slake -14
v slalom -13
v slam 18; chosen np 3; np 3; object NOUN 1; object PROPN 2; parsed np 2; subject noun 2; tag VBD -1; tag VBG 1
v slander 17
v slang 18
v slant -12
v slap 7
v slash 1; chosen np 1; np 1; object NOUN 1; parsed np 1
v slat -2
v slate -1
v slather -5
v slaughter -14
v slave -13
v slaver -12
v slay -19
v sled -11
v sledge -11
v sledgehammer 10
v sleek 2
v sleep -15
v sleepwalk -14
v sleet -5
v sleigh -11
v slenderise -12
v slenderize -16
v sleuth 21
v slew 4
v slice 1
v slick -3
v slide -11
v slight 20
v slim -24
v slime -4
v sling 4
v slink -14
v slip -10; object NOUN -1
v slither -11
v sliver -4
v slobber -12
v slog -10
v sloganeer 5
v slop -7
v slope -9
v slot -5
v slouch -13
v slough -14
v slow -15
v slow_down -14
v slue 4
v slug 17
v sluice -9
v slum -10
v slumber -15
v slump -12
v slur 13
v slurp -11
v slush 5
v smack 15
v smart 2
v smash 8
v smatter -3
v smear -3
v smell 6
v smelt 1
v smile -7
v smirch 2
v smirk -8
v smite 15
v smock -5
v smoke -9
v smolder -16
v smooch 4
v smooth -2
v smoothen -3
v smother -4
v smoulder 5
v smudge -7
v smuggle -8
v smut -12
v smutch -7
v snack -12
v snaffle -6
v snafu -14
v snag -9
v snail -5
v snake -12
v snap 3
v snare -8
v snarf -8
v snarl 15
v snatch -3
v sneak -11
v sneer -4
v sneeze -11
v sniff 2
v sniff_out 3
v sniffle -7
v snipe 1
v snitch 3
v snivel 5
v snog 7
v snooker -11
v snoop 21
v snooze -15
v snore -14
v snorkel -13
v snort 2
v snow -5
v snowball -9
v snowboard -12
v snowmobile -11
v snowshoe -13
v snub 22
v snuff_out -9
v snuffle -1
v snuggle -3
v soak -6
v soap -14
v soar -14
v sob -4
v sober -16
v socialise -14
v socialize -14
v sock 22
v sod -5
v sodomise -14
v sodomize -14
v soften -4
v soil -4
v sojourn -11
v solace 9
v solarise -2
v solarize -2
v solder -6
v soldier -8
v soldier_on -8
v sole -16
v solemnise -10
v solemnize -10
v solicit 14; object NOUN -1; parsed np -1; subject noun -1
v solidify -11; chosen np -1; np -1; object NOUN -2; parsed np -2
v soliloquise 16
v soliloquize 16
v solmizate 14
v solo -5
v solvate -14
v solve 0; parsed np -1
v somersault 2
v somnambulate -14
v sonnet 14
v soot -6
v soothe -3
v sop -11
v sophisticate -3
v sorb -12
v sorcerise -13
v sorcerize -13
v sorrow 17
v sort -1
v sough 17
v sound -3; as advcl -1; as ccomp -1; as root -1; chosen np 2; np 1; object NOUN 2; parsed np 1; parsed predicate 1; subject it -1; subject name 2; subject noun -1; subject person 1; tag VB -1; tag VBD 3; tag VBG -1
v sound_off 26
v soundproof -12
v soup -16
v sour -12
v source -12
v souse -10
v sovietise -7
v sovietize -7
v sow 10
v space -6
v spacewalk -14
v spade -2
v spam 8
v span -20
v spang 5
v spangle -7
v spank -2
v spar 16; object NOUN 4
v spare -7
v spare_up -7
v sparge -8
v spark -13; chosen np 1; np 1; object NOUN 1; parsed np 1; subject noun 1
v sparkle -8
v spatchcock -6
v spatter 2
v spawn -17
v spay -16
v speak 13; about 4; as acl 1; as advcl 1; as conj -2; as parataxis 1; as root -2; as xcomp -1; at -1; chosen about 4; chosen at -1; chosen for -1; chosen in -1; chosen np -3; chosen of 6; chosen on -1; chosen with -2; for -1; in -1; np -2; object NOUN -1; object PROPN -2; of 6; on -1; parsed about 3; parsed at -1; parsed clause -1; parsed for -1; parsed in -1; parsed none 1; parsed np -3; parsed of 4; parsed on -1; parsed with -2; subject name -3; subject none -1; subject noun 2; tag VB -1; tag VBD 2; tag VBG -5; tag VBN -1; tag VBP 1; tag VBZ 1; to np -1; with -2
v speak_out 31; object NOUN 1
v speak_up 29
v spear 1
v spearhead -17
v specialise -6
v specialize -1
v speciate -18
v specify 15
v speck -2
v speckle -1
v spectate 11
v speculate 16; object NOUN 1
v speechify 14
v speed -16
v spell 18
v spell_out 28
v spellbind 7
v spelunk -4
v spend -14; as acl -1; as advcl -1; as ccomp -1; as conj 2; as root 2; as xcomp 1; chosen ing 2; chosen np 1; chosen on -1; chosen other -1; ing 1; np 2; object ADJ 1; object NOUN -3; object SYM 1; object VERB 1; object it 1; on -1; other -1; parsed none -1; parsed np 2; subject name -1; subject person 1; tag VB 1; tag VBD 3; tag VBG -3; tag VBN -1; tag VBZ -1
v spend_up -14
v spew -17
v sphacelate -21
v spice -10
v spiel 12
v spike -10
v spill -5
v spill_out -21
v spin -11
v spirit -15
v spiritise -2
v spiritize -2
v spiritualize -2
v spirt -10
v spit -12
v spite 10
v splash -1
v splat -1
v splatter -1
v splay -3
v splice -6
v splint -16
v splinter -6
v split -2; as acl -1; as root 2; np -1; parsed none 2; subject noun 1; tag VBN 1
v splotch 2
v splurge -11
v splutter 8
v spoil -10
v spondaise 4
v spondaize 4
v sponge -10
v sponsor -3; as acl -1; tag VBN -1
v spoof 25
v spook 2
v spool -10
v spoon -1
v spoonfeed -3
v sport -7
v sportscast 21
v sporulate -10
v spot 5; chosen np 1; np 1; parsed np 1
v spotlight 12
v spotweld -6
v spout 2
v sprain -25
v sprawl -8
v spray 6
v spread -1; as acl 1; object NOUN -1; subject name 1; subject noun -1; tag VB 1; tag VBN -1
v spreadeagle -19
v spree -6
v spring -10
v sprinkle 4
v sprint -16
v spritz -1
v sprout -16
v spruce -11
v spud -3
v spue -18
v spume -17
v spur_on 1
v spurn 30
v spurt -10
v sputter -2
v spy 13
v squabble 25
v squall 18
v squander -14
v square -5
v squash 2
v squat -9
v squawk 22
v squeak 5
v squeal 21
v squeegee -9
v squeeze_out -8
v squelch -16
v squinch -11
v squint -9
v squire -14
v squirm -9
v squish -11
v stab -4
v stabilise -11
v stabilize -10
v stable -3
v stack -4
v stack_up -6
v staff -9
v stag 6
v stage -5
v stagger -13
v stagnate -12
v stain -11
v stake -13; chosen np -2; np -2; object NOUN -1; parsed np -2
v stake_out -11
v stale -19
v stalemate -7
v stalinise -13
v stalinize -13
v stalk -14
v stall -9
v stall_out -8
v stammer 17
v stamp -4
v stampede -10
v stanch -6
v stand -1; as acl -1; as advcl -2; as conj 3; as root -1; at -1; behind -1; by 2; chosen at -1; chosen behind -1; chosen by 1; object PROPN 1; object VERB -1; parsed behind -1; parsed by 1; parsed none -1; parsed np 1; parsed with -1; subject it -1; subject name 1; subject none -1; subject person 2; tag VBD -3; tag VBZ 2; with -1
v stand_on -2
v stand_out -17
v stand_up -9
v standardise 8
v staple -5
v star -10; object NOUN -1
v starboard -17
v starch -10
v stare 3
v stargaze 6
v start -9; as acl 1; as advcl -3; as conj 3; as root 1; chosen in 2; chosen ing 1; chosen np 2; chosen to -1; in 2; ing 1; np 1; object NOUN 2; object NUM 2; object PROPN -1; object VERB -1; parsed ing 2; parsed none 2; parsed np 1; parsed to -1; subject it -1; subject name 3; subject noun -1; subject person 1; tag VB -2; tag VBD -3; tag VBG 1; tag VBN 5; tag VBP -1; to -2; with 1
v start_out -11
v startle 5
v starve -13
v stash -8
v state 22; as advcl 1; as conj -2; chosen clause 1; chosen np -1; chosen that -1; mark 2; np -2; object NOUN 1; object PROPN -1; object VERB -2; subject it 2; subject name -4; subject noun -1; subject person 1; tag VBD 1; tag VBG 2; tag VBZ -5; that -1
v station -9
v staunch -6
v stave 2
v stave_off -4
v stay -12; as root 1; chosen np 1; np 1; object ADJ 1; object NOUN -1; parsed predicate 1; subject name 1; tag VBD -1
v stay_on -14
v stay_up -13
v steady -11
v steal -8
v steam -9
v steamer -13
v steamroll -7
v steamroller -6
v steel -2
v steep 3
v steepen -11
v steer -18
v stem -15; object NOUN -1; parsed np -1
v stencil 6
v stenograph -2
v step -8; tag VB 1
v step_down -9
v step_off -9
v step_up -10; subject noun -1
v stereotype 10
v sterilise -15
v sterilize -15
v stet 13
v stew 9
v stick -2; chosen to np 1; object NOUN 1; subject noun -2; tag VBN 2; to np 1
v stickle 23
v stiffen -6
v stifle 3
v stigmatise -1
v stigmatize -1
v still -4
v stimulate -5
v sting 5
v stink -10
v stint -5
v stipple 5
v stipulate 22
v stir -7; object NOUN -2; parsed np -1
v stir_up -4
v stitch -5
v stock -5
v stockade -10
v stockpile -9
v stoke -15; chosen np 1; np 1; object NOUN 1; parsed np 1
v stomach -7
v stomp -14
v stone -11
v stonewall 4
v stonewash -3
v stooge -9
v stool -1
v stoop -11
v stop -7; as acl 2; as advcl -1; as conj 3; as root -2; as xcomp -1; by -1; chosen ing 1; chosen np 1; ing 1; np 1; object ADJ 3; object NOUN -3; object VERB 1; parsed ing 1; parsed np -2; subject it 1; subject name -1; subject noun -1; subject person 1; tag VB -1; tag VBD 2; tag VBG -1
v stopper -11
v stopple -11
v store -11
v storm -6
v stow -7
v straddle -19
v strafe 2
v straggle -2
v straighten -8
v strain -1
v straiten -11
v strand -12
v strangle -10
v strangulate -9
v strap -5
v stratify -3
v straw -4
v stray -10
v streak -9
v stream -15
v streamline 7
v streetwalk -15
v strengthen -18
v stress 27; as root -2; chosen np 1; np 1; object NOUN 2; parsed none -1
v stress_out 26
v stretch -16
v strew -1
v striate -10
v strickle -2
v stride -15
v stridulate 5
v strike 3; as root -1; chosen np -1; np -1; object NOUN -2; parsed np -3; subject noun -1; tag VBD -2
v strike_down 3
v string 1
v strip -11
v stripe -2
v strive -3
v stroke 4
v stroll -14
v structure -4
v struggle -3; as acl -1; as advcl -1; as conj 2; as root -4; chosen with -1; object NOUN -2; object VERB -1; parsed none 2; parsed with -1; subject name -2; subject noun 1; subject person 1; tag VBG 2; tag VBN -2; tag VBZ -1; to 1; with -1
v strum 2
v strut -14
v stub -4
v stucco -5
v stud -18
v study -3; as root -2; chosen np -1; np -1; object NOUN -2; parsed np -1; subject person -1
v stuff -1
v stultify 18
v stumble -12
v stumble_over -12
v stump 3
v stun 4
v stunt -5
v stupefy 2
v stutter 17
v style 15
v stylise 6
v stylize 6
v stymie -10
v stymy -10
v sub -12
v subcontract -8
v subdivide -8
v subdue -16
v subject -8
v subjugate -15
v sublease -7
v sublet -7
v sublimate -12
v sublime -9
v subluxate -25
v submerge -5
v submerse -6
v submit 7; as acl -1; object NOUN -1
v subordinate 4
v suborn -5
v subpoena 12
v subrogate -11
v subscribe 3
v subserve -12
v subside -13
v subsidise -12
v subsidize -3
v subsist -10
v substantiate 7
v substitute -11
v subsume -2
v subtend -13
v subtilise -13
v subtilize -3
v subtitle -2
v subtract 7
v suburbanise -11
v suburbanize -11
v subvent 19
v subvention 19
v subvert -1
v subvocalise 19
v subvocalize 19
v succeed -13; tag VBD -1
v succor -12
v succour -12
v succumb 21
v succuss -6
v suck -9
v suck_out -3
v suckle -9
v suction -12
v sudate -19
v suds -8
v sue 1; as acl -1; as root 1; chosen np 3; np 1; object NOUN 3; parsed np 3; subject name 1; subject noun -2; tag VB 3
v suffer -7; as root -2; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1; tag VBD -1
v suffice -25
v suffix -1
v suffocate -10
v suffuse -12
v sugar 6
v sugarcoat 14
v suggest 30; as acl -2; as advcl 1; as conj 2; chosen clause 2; chosen np -2; chosen that -2; clause 1; np -1; object ADJ 2; object NOUN -4; object PROPN 2; object VERB -1; parsed adverbial 1; parsed clause -2; parsed none 1; subject name 1; subject none 3; subject noun -1; subject person -1; tag VB -1; tag VBD 2; tag VBG 3; tag VBZ -4; that -1
v suit -18
v sulfate -8
v sulfur -17
v sulfurette -4
v sulk -10
v sully -1
v sulphur -17
v sulphurette -4
v sum 1
v sum_up 22
v summarise 6
v summarize 23
v summate 6
v summer -11
v summerise -16
v summerize -16
v summit -10
v summon 10
v summons 10
v sun -12
v sunbathe -13
v sunburn -15
v sunder -2
v suntan -15
v sup -9
v superannuate 2
v supercharge -11
v superfetate -23
v superimpose 3
v superinfect -16
v superintend -23
v superordinate 8
v superpose 3
v superscribe -2
v supersede -13
v supervene -15
v supervise -22
v supinate -10
v supplant -13
v supple -12
v supplement -11
v supplicate 14
v supply -4
v support 10; as acl 1; as ccomp -5; as root 5; as xcomp 3; by -1; chosen clause 1; chosen ing 2; chosen np 1; chosen np that -1; chosen np to 1; clause 1; ing 2; np 2; np that -1; np to 1; object NOUN 2; object PROPN 2; object VERB 1; object it -1; object person -2; parsed by 1; parsed ing 1; parsed none 2; parsed np to -2; subject it 3; subject name 1; subject none -1; subject noun 6; subject person -3; tag VB -3; tag VBG 2; tag VBN 5; tag VBP -1; tag VBZ 1
v suppose 13; as root -1; chosen to -1; object VERB -1; parsed none -1; tag VBN -1; to -1
v suppress -17
v suppurate -5
v surcharge -7
v surf -8
v surface -13
v surfboard -13
v surfeit -5
v surge -8; object NOUN -1; subject name -1
v surmise 15
v surmount -19
v surpass -13
v surprise 6; chosen np -1; np -1; parsed np -1; tag VB -2; tag VBN 2
v surrender -8
v surround -5; as acl -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1; tag VBG -1
v surtax -11
v surveil 3
v survey -8; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1; tag VBD -1
v survive -17; as root -1; object NOUN -1; object VERB -1; parsed np -1; subject noun -1; tag VBD -1
v suspect 19; object VERB -1; parsed none -2
v suspend -9; as conj -1; subject noun 1; tag VBD 1; tag VBG -1
v suspire -14
v sustain -8
v susurrate 17
v suture -7
v swab -3
v swag -13
v swage -11
v swagger -9
v swallow -8
v swamp -7
v swan 17
v swank 5
v swap -12
v swarm -17
v swash -1
v swat 18
v swatter -1
v sway -9
v swear 21
v sweat -19
v sweep -10; chosen np -1; np -1; object NOUN -1; parsed np -1; tag VBD -1
v sweep_up 8
v swell -12
v swelter -17
v swerve 11
v swig 9
v swill -10
v swim -13
v swindle -11
v swing -7; chosen np -1; np -1; object NOUN 1; subject noun -1; tag VBG 2
v swinge -16
v swipe 11
v swirl -12
v swish 5
v switch -5; chosen np 1; np 1; object NOUN 1; parsed np 1; tag VB 1
v swivel 7
v swob -3
v swoon -27
v swoosh 5
v swop -12
v swosh 5
v swot 3
v syllabicate -2
v syllabify -2
v syllabise 5
v syllabize 5
v syllogise 14
v syllogize 14
v symbolise 28
v symbolize 23
v symmetrise -12
v symmetrize -12
v sympathise 16
v sympathize 15
v sync -13
v synchronise -7
v synchronize -10
v syncopate -12
v syncretise -7
v syncretize -7
v syndicate -13
v synthesise 1
v synthesize 1
v syphon -10
v syringe 6
v table -5
v taboo 5
v tabularise -10
v tabularize -10
v tabulate -10
v tack -4
v tackle -22
v tag 6
v tail -8
v tailgate -17
v tailor -13
v taint -12
v take -8; as acl -2; as conj 2; as parataxis -2; as xcomp -2; by 1; chosen adverbial 2; chosen at 3; chosen by 1; chosen from -2; chosen in -3; chosen np 1; chosen np to -2; chosen of -1; chosen on -1; chosen to -1; chosen to np -1; chosen with 2; clause 1; mark -1; np that 1; np to -3; object NOUN 2; object NUM -2; object PROPN -2; object VERB 1; object it 1; object person -1; on -1; parsed clause -2; parsed none -1; parsed np 4; parsed np to -2; parsed on -1; parsed to np 1; subject it -3; subject name 1; subject none 5; subject noun -4; subject person -1; tag VB -3; tag VBD -4; tag VBG 1; tag VBN 4; tag VBP -1; tag VBZ 1; to -1; to np 1
v take_back -15
v take_down -12
v take_in -2
v take_off -14
v take_on -14; chosen np -1; np -1; parsed np -1
v take_out -9
v take_over -9; as 1; as root 1; chosen as 1; object NOUN 1; subject name 1; tag VBD -1
v take_up -4
v talc -13
v talk 17; about 2; as acl -2; as advcl 3; as ccomp 1; as root 2; chosen about 2; chosen np -2; chosen of 1; chosen to np -1; np -1; object NOUN 6; object PROPN 1; object VERB -1; object it -1; of 1; parsed about 2; parsed adverbial -3; parsed none 2; parsed np -1; parsed to np -2; subject name 3; subject none -3; subject noun -1; subject person 3; tag VB -4; tag VBD 3; tag VBG -1; tag VBN 2; tag VBP -1; tag VBZ 1; to np -1
v talk_over 13
v talk_up 16
v tally -7
v tame -8
v tamp -8
v tamp_down -8
v tamper 5
v tampon -11
v tan -10
v tangle 1
v tango -9
v tank -11
v tantalise 22
v tantalize 22
v tap -4; as root -1; chosen np -1; np -1; object NOUN -2; parsed np -2; subject name -1; subject noun -1
v tapdance -9
v tape 6
v taper -12
v tar -6
v target 6; as advcl -2; as ccomp 1; as root 1; chosen np 2; np 2; object NOUN 1; parsed none -2; parsed np 2; subject name 3; subject noun -3; subject person -1; tag VB -1; tag VBD 1; tag VBG -1
v tariff -11
v tarmac -6
v tarnish 6
v tarry -12
v task -4
v taste 2
v tat -9
v tattle 18
v tattoo -3
v taunt 22
v tauten -12
v tax -11
v taxi -13
v teach 7; chosen np -2; np -2; object NOUN -1; parsed np -2; subject person -2
v team -22
v team_up -22
v tear 5
v tear_up 7
v teargas 2
v tease 6
v tease_out 6
v tee_up -10
v teem -15
v teeter -8
v teetertotter -15
v teethe -15
v teetotal -6
v telecast 16
v telecommunicate 12
v telefax 12
v telegraph 14
v telepathise 15
v telepathize 15
v telephone 11
v teleport -13
v telescope -1
v televise 16
v telex 12
v tell 21; as acl -2; as advcl 7; as ccomp -1; as conj 1; as parataxis -4; as root -3; as xcomp 1; chosen adverbial 1; chosen ing 1; chosen np -4; chosen np that 2; chosen np to 2; chosen to 1; chosen wh -1; clause -1; mark -1; np 3; np that 2; np to 3; object ADJ 2; object PROPN -4; object VERB 2; parsed clause 2; parsed none -1; parsed np -6; parsed that 5; parsed wh 2; subject name -2; subject noun 3; subject person -1; tag VB 3; tag VBD -7; tag VBG 1; tag VBN -2; tag VBZ 4
v temper -12
v temporise -13
v temporize -13
v tempt 10
v tenant -18
v tend -5; as ccomp 2; as conj -1; as root 1; object VERB 1; parsed to -1; subject noun 1; subject person -2; tag VBP -2; tag VBZ -1
v tender -7
v tenderise -12
v tenderize -12
v tense -10
v tent -20
v tenure 1
v tergiversate 19
v term 23
v terminate -14
v terrace -4
v terrasse -2
v terrify 8
v territorialise -19
v territorialize -19
v terrorise -1
v terrorize -2
v tessellate -11
v test -7; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1; tag VB -1
v test_in -5
v testify 31; object NOUN -1; object PROPN 1; parsed before -1; tag VBD -2
v tether -2
v thank 26; as root 2; chosen np 1; np 1; object NOUN 1; subject name 1; tag VBD 1; tag VBG 2
v thatch -5
v thaw -6
v theme -3
v theologise 18
v theologize 18
v theorise 12
v theorize 11
v thermostat -21
v thicken -15
v thieve -5
v thin -18
v think 13; about 1; as acl -3; as advcl -2; as ccomp -3; as conj -2; as parataxis 2; as root 4; as xcomp 3; chosen about 1; chosen np -1; chosen of -1; chosen verb 1; np -1; object ADJ 1; object NOUN 1; object PROPN -2; object VERB -1; object it 1; of -1; parsed clause 2; parsed none -1; parsed np -1; subject it 1; subject name -1; subject none -2; subject noun 2; subject person -1; tag VB -2; tag VBD -6; tag VBG 2; tag VBZ 5; verb 1
v thoriate -14
v thrash -4
v thread -5
v threaten 15; chosen np 1; chosen to 1; np 1; object NOUN -1; object VERB 2; subject name 3; subject noun -3; subject person -1; tag VBD -3; tag VBG 1; tag VBN 3; to 1
v thresh -4
v thrill 9
v thrive -15
v throb -3
v thrombose -20
v throne -11
v throng -21
v throttle -8
v throw 5; as acl 1; as advcl -1; chosen np 1; object NOUN 2; subject noun 2; tag VB 1; tag VBD -2; tag VBN 1
v throw_away -4
v throw_out -1
v throw_up -20
v thrum 4
v thrust 2
v thud 5
v thumb -8
v thumbtack -3
v thump 1
v thunder 3
v thurify 5
v thwack 18
v thwart -7; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1
v tick 2
v tick_down 2
v tick_off 19
v tick_up 2
v ticket -8
v tickle 3
v ticktack 4
v ticktock 4
v tide -11
v tie -5; as acl -1; as advcl 1; as conj 1; as root -1; chosen np 2; np 2; object NOUN 1; object PROPN -1; parsed none -1; parsed np 2; subject name 1; tag VB 1; tag VBG 1; tag VBN -1
v tighten -12
v tile -5
v till -5
v tiller -15
v tilt -9
v time -8
v tin -11
v tinct -12
v tincture -13
v ting 3
v tinge 2
v tingle 2
v tink 5
v tinker -11
v tinkle 5
v tinsel -7
v tint -12
v tintinnabulate 2
v tip -6
v tipple -9
v tippytoe -14
v tiptoe -14
v tire -19
v tissue -9
v tithe -9
v titillate 1
v titivate -10
v title 16; as acl -1; chosen quote -1; object NOUN -1; parsed none -1; quote -1; subject noun -1; tag VBN -1
v titrate -6
v tittivate -10
v tittup -14
v toady 33
v toast -10
v toboggan -11
v toddle -14
v toe -3
v toenail 11
v tog -24
v toggle -2
v toil -14
v tolerate 9
v toll -1
v tomahawk -2
v tone 7
v tone_down 5
v tongue 9
v tonsure -14
v tool -9
v toot 5
v tootle 5
v top -15; chosen np -1; np -1; parsed np -1
v topdress -13
v tope -19
v topicalize 27
v topple -6
v torch -9
v torment -2
v torpedo 1
v torture -7
v toss 7; object NOUN -1
v toss_out -4
v tot 11
v total -12
v totalise -12
v totalize -12
v tote -8
v totter -10
v touch 5; chosen np -1; chosen on 2; np -1; object NOUN 2; on 2; parsed np -1; tag VBD 2
v touch_down -12
v toughen -11
v tour -22
v tourney -1
v tout 24; chosen np 2; np 2; object NOUN 1; parsed np 2; subject noun 1; tag VBD -2; tag VBG 1
v tow -12
v towel -9
v tower -23
v toy -1
v trace -5
v track -2; chosen np 1; np -1; object NOUN 1; parsed np 1; subject name -1; tag VBZ -1
v trade -8; chosen np 2; np 2; object NOUN 1; subject noun -1; tag VBD 1
v trademark 3
v traduce 15
v traffic -7
v trail -21; as root -1; chosen np -1; np -1; object PROPN -1; parsed np -1
v train -7; object NOUN -1
v traipse -14
v tram -13
v trammel -9
v tramp -14
v trample -16
v trance 8
v tranquilize 2
v tranquillise 2
v tranquillize 2
v transact -11
v transaminate -11
v transcend -13
v transcribe 8
v transduce -13
v transect 2
v transfer -10
v transfigure -9
v transfix 4
v transform -13
v transfuse -13
v transgress -14
v transistorise -2
v transistorize -2
v transit -14
v transition -4
v transitivise -12
v transitivize -12
v translate 4; object NOUN -1; subject noun -1
v transliterate 7
v translocate -11
v transmigrate -18
v transmit -5
v transmogrify -4
v transmute -12
v transpirate -10
v transpire -11
v transplant -12
v transport -9
v transpose -7
v transship -12
v transubstantiate -13
v transude -20
v trap -10
v trash 13
v traumatise -25
v traumatize -25
v travail -14
v travel -15; as root -1; object NOUN -1; subject name -1; tag VBD -1
v traverse -12
v travesty 10
v trawl -13
v tread -9
v treadle -9
v treasure 3
v treat -10; as acl -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject noun -1
v treble 12
v tree -10
v trek -20
v trellis -21
v tremble -5
v tremor -6
v trench -2
v trend 11
v trepan 4
v trephine -16
v trespass -11
v triangulate 3
v tribulate 3
v trice -2
v trick -11
v trickle -11
v trifle -11
v trifurcate -3
v trigger -14
v trill 20
v trim -1
v trip -9
v trip_up 6
v triple -7
v triplicate 6
v trisect 2
v triumph -2
v trivialise 17
v trivialize 17
v troat 21
v troll -3
v troop -15
v trot -15
v trouble 5
v troubleshoot -16
v trounce -3; object PROPN -1; subject name -1
v trowel -2
v truck -13
v truckle 5
v trudge -14
v true 1
v trump -1
v trumpet 22
v truncate -5
v trundle -13
v truss -4
v trust 8; as ccomp -1; object NOUN -1; parsed none 1; parsed np -2; subject noun 1
v try -6; as acl -1; as ccomp -2; as conj 2; as parataxis 1; as root -3; as xcomp 2; chosen np -1; chosen to -1; np -1; object NOUN -2; parsed none 3; parsed np -3; parsed predicate 1; parsed to -2; subject it -1; subject name -1; subject none -1; subject noun 1; subject person 1; tag VB 1; tag VBD 2; tag VBG -1; tag VBN -3
v tsk 18
v tube -7
v tuck -4
v tucker -19
v tug -12
v tumble -5
v tumefy -14
v tumesce -13
v tune -15
v tunnel -8
v turf -5
v turn -2; as acl 1; as advcl -1; as conj -2; as root -1; as xcomp 2; chosen in -1; chosen into -1; chosen np -1; chosen on 1; chosen to -1; chosen to np 1; in -1; into -1; object ADJ -1; object NUM -1; object VERB -1; on 1; parsed into -1; parsed none -2; parsed np 2; parsed on 1; parsed to np -1; subject it -1; subject name 1; subject noun -3; subject person 2; tag VB -1; tag VBD 1; tag VBG -2; tag VBN -2; tag VBZ 3; to -1
v turn_around 1
v turn_down 5
v turn_off -5
v turn_out -17; as root -2; chosen to -1; object NOUN -1; object VERB -1; parsed none -1; subject it -1; subject noun -1; subject person -1; tag VBD -1; to -1
v turn_over -11; tag VBD -1
v turn_up -9
v turtle -4
v tusk -2
v tussle 7
v tut 18
v tutor 5
v twaddle 17
v twang 3
v tweak -8
v tweedle 4
v tweet 13; as advcl 3; as root -1; object NOUN 3; object PROPN -2; parsed none 1; parsed np 1; parsed that -1; subject name 1; subject noun 2; subject person -1; tag VBD -2; tag VBG 4
v tweet_out 11
v tweeze -14
v twiddle -8
v twig -2
v twill -9
v twin -14
v twinge 5
v twinkle 10
v twirl -7
v twirp 16
v twist -5
v twit 22
v twitch -10
v twitter 21
v type 11
v typecast 8
v typeset -2
v typewrite 11
v typify 2
v tyrannise -8
v tyrannize -8
v uglify -12
v ulcerate -13
v ultracentrifuge -11
v ululate 18
v umpire -12
v unarm -10
v unbalance -2
v unbelt 5
v unbend -9
v unbind 3
v unblock -7
v unbosom 21
v unbox -4
v unbrace -2
v unbraid 5
v unbridle -6
v unbuckle 5
v unburden -7
v unbutton 5
v uncase -15
v unchain 2
v unchurch 22
v unclasp 2
v unclip 5
v uncloak 12
v unclog -1
v unclothe -8
v unclutter -11
v uncoil 6
v uncompress 4
v uncork 1
v uncouple 3
v uncover 4; subject noun -1; tag VBD -2
v uncrate -4
v uncross -4
v uncurl -15
v undeceive 19
v underachieve -46
v underact 7
v underbid -9
v undercharge -8
v undercoat -4
v undercut -7; parsed np -1; subject noun -1
v underdress -21
v underestimate 6; chosen np 1; np 1; parsed np 1
v underexpose -7
v undergird -7
v undergo -2; object NOUN -1; parsed np -1; tag VBG -1
v undergrow -17
v underlay -7
v underlie -13
v underline 15
v undermine 1; as advcl -1; object NOUN -3; parsed np -1; subject noun -2; tag VB 1; tag VBG -1
v undernourish -10
v underpay -16
v underperform -31
v underpin -4
v underplay 2
v underprice -14
v underproduce 1
v underquote 1
v underrate -1
v underrun -18
v underscore 13; as root -2; chosen np 2; np 2; object NOUN -1; parsed np 1; subject noun -5; tag VBG -1; tag VBZ -1
v undersell -15
v undershoot -10
v undersign 18
v underspend -21
v understand 6; as advcl -1; as ccomp -1; as root 2; as xcomp -2; chosen np 1; chosen wh 2; np 1; object NOUN 1; parsed none -1; parsed np 2; subject name -1; subject noun 3; subject person -1; tag VB 1; tag VBZ 1; wh 2
v understate 17
v understock -2
v understudy 2
v undertake -11
v undervalue 3
v underwrite 26
v undo 3
v undock -8
v undrape 3
v undress -15
v undulate -10
v unearth -15
v unfasten 2
v unfit -12
v unfold -13
v unfreeze -9
v unfrock -11
v unfurl -10
v unhallow 19
v unhand 2
v unharness 5
v unhinge 6
v unhitch 5
v unhook 3
v unhorse -7
v unicycle -10
v uniform -2
v uniformise -12
v uniformize -12
v unify -14
v unionise -16
v unionize -16
v unite -12; as advcl 1; chosen np -1; np -1; object NOUN 1; parsed np -1; subject noun 2
v unitise -3
v unitize -3
v universalise 25
v universalize 25
v unknot 4
v unlace 5
v unlade -3
v unlash 5
v unlax -17
v unlearn 7
v unleash 2; as root 1; chosen np -1; np -1; object NOUN -1; parsed np -1
v unlive -10
v unload 1
v unlock -3
v unloose -6
v unloosen -6
v unmake -1
v unman 3
v unmask 20
v unmuzzle -6
v unnerve 3
v unpack -4
v unpick 5
v unpin 5
v unplug 5
v unravel 4
v unreel -5
v unroll -6
v unsaddle -3
v unsanctify -12
v unsay 34
v unscramble -8
v unscrew -4
v unseat -4
v unsettle 3
v unsex -12
v unsheathe -4
v unsnarl 8
v unsolder -4
v unspell 12
v unstaple 5
v unstrain -17
v unstrap 5
v unstring -3
v unstuff -1
v unsubstantialise -12
v unsubstantialize -12
v untangle 1
v unteach 9
v unthaw -6
v untie 4
v untune -2
v untwine 1
v untwist 1
v unveil 5; object NOUN 1; parsed np 1; tag VBD 3
v unweave 1
v unwind -5
v unwire 5
v unwrap 9
v unyoke 5
v unzip 5
v up -11
v upbraid 21
v upchuck -20
v update -5
v upgrade -2
v upheave -4
v uphold 11
v upholster -2
v uplift -2
v upload -13
v upraise -8
v uprise -13
v uproot -9
v upset 1; object NOUN -1; parsed np -1
v upstage -10
v urbanise -12
v urbanize -12
v urge 23; as advcl -1; as conj -1; as root 3; chosen np 2; np 2; np to -1; object NOUN 1; object PROPN -1; subject none 1; subject noun 1; subject person -1; tag VBD 1; tag VBG -1
v urinate -19
v urticate 8
v use -6; as acl -3; as conj -1; as parataxis -1; as root 2; by -1; chosen by 1; chosen np -1; chosen np to 2; chosen to -1; in 1; np to 2; object PROPN -1; object VERB -1; object it 1; parsed by 1; parsed none -1; parsed np 1; parsed to -1; subject it -1; subject name -1; subject none -1; subject noun 1; subject person -1; tag VB -2; tag VBN 1; tag VBP -1; tag VBZ -1; to -2
v usher -11
v usher_out 13
v usurp -8
v utilise -4
v utilize -4
v utter 20
v vacate -5
v vacation -12
v vaccinate -17
v vacillate -5
v vacuum -4
v vagabond -13
v valet -12
v validate 7
v valuate 14
v value 4
v vamoose -15
v vamp -2
v vanish -7
v vanquish -19
v vaporise -10
v vaporize -9
v variegate -12
v varnish -6
v vary -8
v vascularise -11
v vascularize -11
v vasectomise -16
v vasectomize -16
v vaticinate 19
v vault -10
v vaunt 34
v veer 10
v veer_off 10
v vegetate -14
v veil -9
v vein -3
v velcro -5
v vellicate -4
v vend -11
v veneer -5
v venerate 21
v venesect -16
v vent 21
v ventilate -4
v venture 4
v verbalise 14
v verbalize 14
v verbify -12
v verdigris -12
v verge -1
v verify 10
v vermiculate -5
v vermilion -12
v verse 9
v versify 4
v vesicate -14
v vesiculate -11
v vest -11
v vesture -24
v vet -11; object NOUN -1
v veto 14
v vex 8
v vibrate -7
v victimise -11
v victimize -11
v victual -6
v videotape 13
v vie -9
v view 12; as -1; as acl 1; as ccomp -1; chosen by 1; chosen np 2; np 2; object ADJ 1; object NOUN -2; object PROPN 2; object it 2; parsed none 1; parsed np -1; subject name 1; subject none 1; tag VB 1; tag VBN -1; tag VBP -1
v vilify 38
v vilipend 26
v vindicate 14
v vinify -8
v violate -11; object NOUN -1; parsed np -1
v virilise -12
v virilize -12
v visa 22
v visit -17; chosen np -2; np -2; object PROPN -1; parsed np -1; subject person -1
v visualise 10
v visualize 17
v vitalise -14
v vitalize -14
v vitaminise -12
v vitaminize -12
v vitiate -13
v vitrify -11
v vitriol 8
v vituperate 38
v vivify -18
v vivisect 4
v vocalise 14
v vocalize 17
v vociferate 20
v voice 20; as root 1; object NOUN 1; parsed np 1; tag VBD -1; tag VBN 1
v void -2
v volatilise -12
v volatilize -12
v volley -3
v volunteer 5
v vomit -20
v voodoo 7
v vote 2; against 2; as acl 2; as advcl 1; as ccomp -4; as conj -1; as parataxis 2; as root 3; as xcomp -1; chosen against 2; chosen at -1; chosen for 3; chosen in 1; chosen np 1; chosen on -2; chosen to 2; chosen verb -1; for 3; in 1; mark -2; np 1; object VERB 1; object person 1; on -2; other 1; parsed against 1; parsed at -1; parsed clause 1; parsed for 1; parsed in 2; parsed none 1; parsed np -1; parsed on -2; parsed predicate 1; parsed to 1; subject it 1; subject name 1; subject none -2; subject noun 3; tag VB 2; tag VBG -3; tag VBN 4; tag VBZ -2; to 2; verb -1
v vote_down 9
v vouch 32; chosen for 2; for 2
v vouchsafe -6
v vow 34; as conj -1; chosen to 3; parsed none -1; parsed to 1; subject name 1; subject noun 1; tag VBD -2; tag VBG 1; tag VBN 1; tag VBZ 1; to 3
v vowelise 19
v vowelize 19
v voyage -20
v vroom 14
v vulcanise -13
v vulcanize -13
v vulgarise 8
v vulgarize 8
v wad 4
v waddle -14
v wade -14
v waffle -2
v waft -8
v wag -3; chosen np -1; np -1; subject noun 1; tag VBG 1
v wage -3
v wager -8
v waggle -4
v wail 13
v wait -10; as advcl -1; as root 1; chosen for 1; chosen to -1; for 1; object NOUN -1; object VERB -2; parsed for -1; parsed none -1; subject name 1; subject noun -1; subject person -1; tag VB 1; tag VBG -1; to -1
v wait_out -8
v waitress -17
v waive -9
v wake -15
v wake_up -18
v waken -16
v walk -12; as advcl -1; as conj -1; as root 1; chosen np 2; np 3; object NOUN 2; subject name 1; tag VBD 1
v wall -10
v wall_off -10
v wallop 3
v wallow -9
v wallpaper -5
v waltz -9
v wamble -8
v wan -22
v wander -13
v wane -12
v wangle -15
v wank 5
v want 14; as advcl 1; as ccomp -3; as conj 2; as parataxis 2; as root -2; chosen clause -1; chosen np 3; chosen np to 1; clause -1; np 3; np to 1; object NOUN 5; object VERB -1; object it -2; parsed none 1; parsed np 1; parsed np to 2; parsed to -1; subject it -1; subject name -2; subject none 1; subject noun 2; subject person -1; tag VB 1; tag VBP -1; tag VBZ -1
v wanton -15
v war -1
v warble 22
v ward -11
v ward_off -4
v ware -19
v warehouse -10
v warm -7
v warn 25; as conj 1; chosen that 2; object VERB 2; parsed clause 2; parsed none 1; parsed that 1; subject name 1; subject noun -1; tag VBN 1; that 2
v warp 9
v warrant 7
v wash -7
v wassail -8
v waste -9; chosen np -1; np -1; object NOUN -1; parsed np -1
v watch 0; as acl -2; as advcl -2; as conj 3; as root 2; object NOUN -1; parsed none 2; parsed np -3; subject name 2; subject noun -2; tag VBD 2; tag VBN 1
v water -11
v watercolor 6
v watercolour 6
v waterproof -2
v wattle -10
v waul 18
v wave 8; as conj -2; chosen np -1; np -1; subject noun 1; tag VBG -1
v wave_through 9
v waver -4
v wawl 18
v wax -8
v waylay -9
v weaken -11
v wean -2
v weaponize -12
v wear -16; as root -1; chosen np -1; np -1; object NOUN -1; parsed np -1; subject name -1; tag VBG -1
v wear_off -10
v weary -19
v weather -9
v weatherproof -11
v weatherstrip -12
v weave -4
v web -9
v wed -14
v wedel -13
v wedge -2
v wee -19
v weed -11
v weed_out -6
v weekend -11
v weep -3
v weigh 1; object NOUN 3; parsed none 2; subject noun 2; tag VBN 2
v weigh_in 1; chosen on 1; object NOUN 1; on 1; parsed on 1
v weight -3
v weightlift -7
v welch -11
v welcome 6; as ccomp -1; as root 1; object NOUN 2; subject name 1; tag VBD 3
v weld -8
v well -16
v welsh -11
v welt -5
v wench -8
v wend -13
v westernise -12
v westernize -12
v wet -13
v whack 18
v whale -13
v wham 18
v whang 11
v whap 22
v wharf -4
v wheedle 27
v wheel -13
v wheelbarrow -13
v wheeze -14
v whelk -11
v whelm 3
v whelp -23
v whet 7
v whicker 21
v whiff -1
v whimper -3
v whine 2
v whinny 21
v whip -5
v whip_up -10
v whipsaw -6
v whir 3
v whirl -9
v whirligig -12
v whirlpool -11
v whirr 9
v whish -1
v whisk -15
v whisker -2
v whisper 19
v whistle 3
v whistlestop -12
v white -11
v whiten -11
v whiteout -9
v whitewash -2
v whittle 1
v whiz 3
v whizz -3
v wholesale -14
v whomp -2
v whoop 17
v whoosh -12
v whop 20
v whore -8
v widen -15; chosen np -1; np -1; object NOUN -1; parsed np -1
v widow -8
v wield 3
v wiggle -5
v wigwag 3
v will 14
v wilt -13
v win -22; as acl -1; as advcl -1; as ccomp 2; as conj 1; as root -3; as xcomp -1; object NOUN -1; object PROPN -1; parsed np -1; subject name -2; subject noun -1; tag VB -1; tag VBG -1; tag VBZ -1
v win_out -19
v win_over 25
v wince -9
v winch -12
v wind -7
v wind_down -7
v wind_up -7
v windsurf -13
v wine -9
v wing -15
v wink -2
v winter -11
v winterise -16
v winterize -16
v wipe -9
v wipe_out -18
v wire 5
v wiretap 4
v wisecrack 25
v wish 16
v witch 7
v withdraw -2; as advcl 1; object NOUN 2; parsed np 3; subject name 2; tag VB 1
v wither -9
v withhold -4; chosen np 3; np 3; object NOUN 1; parsed np 1
v withstand -6
v witness 17
v wive -13
v wobble -8
v wolf -11
v womanise -12
v womanize -12
v wonder 18; as root 1; chosen wh 1; parsed wh -1; subject noun 1; tag VB 1; wh 1
v woo -5
v woolgather 13
v woosh -12
v word 22
v work -14; as acl -1; as advcl 1; as ccomp -1; as conj -1; as root -1; as xcomp 1; at -1; chosen at -1; chosen for -2; chosen in -1; chosen np -1; chosen on -1; chosen to 1; for -2; in -1; np -1; object NOUN -3; object PROPN -1; object VERB 2; on -1; parsed at -1; parsed for -2; parsed in -1; parsed np -1; parsed on -1; parsed with 1; subject name -3; subject none -1; subject noun -1; subject person 1; tag VBD -3; tag VBG 2; tag VBN -1; with 1
v work_on -15
v work_out -15
v worm -9
v worry 18; as advcl 1; as conj 1; chosen about -1; object NOUN -1; object VERB 2; parsed about -1; parsed none 1; subject none 2; subject noun -1; tag VBG -1
v worsen -16
v worship 12
v worst -18
v wound -22
v wow 15
v wrack 3
v wrangle 20
v wrap -5
v wrap_up -10
v wrawl 20
v wreak -9
v wreathe -8
v wreck 3
v wrench -1
v wrest -1
v wrestle -1
v wrick -25
v wriggle -9
v wrinkle -3
v write 9; about 2; as acl -1; as advcl 3; as ccomp 2; as conj -5; as root 5; as xcomp -1; by -1; chosen about 2; chosen by -1; chosen clause 1; chosen colon 1; chosen np 1; chosen on -1; chosen that 2; colon 1; in -1; mark 1; np -1; object NOUN 1; object PROPN -4; object VERB 4; parsed about 2; parsed by -1; parsed clause 2; parsed in -1; parsed np 1; parsed on -1; parsed that 3; parsed to np -1; subject none -2; subject person 2; tag VB -1; tag VBD -1; tag VBG 1; tag VBN 1; that 1
v write_off 7
v writhe -9
v wrong -9
v xerox 6
v yacht -10
v yack 17
v yak 15
v yammer 22
v yank -13
v yap 20
v yarn 19
v yaup 18
v yaw -5
v yawl 18
v yawn -14
v yawp 18
v yearn 17
v yell 21
v yellow -11
v yelp 20
v yen 17
v yield -3; np -1; object NOUN -1
v yip 20
v yodel 22
v yoke -4
v yowl 21
v zap 4
v zero -10
v zero_in 5
v zest -3
v zigzag -13
v zinc -6
v zip -7
v zipper -5
v zone -5
v zoom -15
v ― -2; chosen np -1; np -1; object NOUN -1; parsed np -2; subject noun -1; tag VBP -1
verb 0; form auxiliary -2; form participle 2; form passive -2; form past participle -2; form to 1; parsed adverbial -2; parsed clause 3; parsed none -1; parsed np 1; parsed preposition -2; subject it 3; subject name -2; subject none -1
wh 0; chosen wh -1; form finite -5; form participle 3; form passive -3; form progressive -1; form to 5; parsed clause 2; parsed none -2; parsed np 2; parsed predicate -1; parsed preposition -1; parsed wh -1; subject it -2; subject name 2; subject none -5; subject noun 3; subject person 3
`;
