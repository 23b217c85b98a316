/** Written by `training/quotes/learn.ts`; how to read it is told in `weigh.ts`. */
export const CONTENT_WEIGHTS = `
cue acl 0; inner 5; phrase 5; phrase+next -5; top+phrase 2; unit -5; unit+inner+top -8; unit+verb+inner+top -4; unit+verb+next -2; unit+verb+next+next -7; unit+verb+phrase+next 4; verb+inner+top+next 5; verb+next 6; verb+phrase+next -2; verb+top -2; verb+top+next 3
cue advcl 0; inner -2; phrase+next 4; top -3; top+next 2; unit -4; unit+inner+top -6; unit+verb+inner+top 2; unit+verb+next 3; unit+verb+phrase+next -4; unit+verb+top 3; unit+verb+top+phrase 4; verb+inner+top+next 6; verb+next 2; verb+top -2; verb+top+phrase -2
cue amod 0; phrase 3; top -3; top+phrase -2; unit 2; unit+inner+top -4; unit+top -2
cue appos 0; unit+verb+next -3
cue case 0; phrase -23; top -7; top+phrase -10; unit 15; unit+inner+top 18; unit+top 8
cue ccomp 0; inner+top 3; phrase -16; top 4; top+phrase 2; unit -7; unit+verb+inner+top 2; unit+verb+top 3; verb+inner+top -8; verb+inner+top+next -6; verb+next -4; verb+next+next 7; verb+top -5; verb+top+next 2; verb+top+phrase 5
cue compound 0; phrase -2; unit+top 2
cue conj 0; inner+top -3; phrase -4; phrase+next 2; top 2; unit+verb+phrase+next 5; unit+verb+top -3; verb+inner+top 2; verb+next -2; verb+top+phrase -4
cue csubj 0; unit -9; verb+next 3
cue obl 0; phrase -3; top+phrase -7; unit+verb+next 2
cue parataxis 0; next -6; phrase -4; phrase+next 2; top -3; top+phrase 6; unit -4; unit+verb+inner+top -5; unit+verb+top 3; verb+next -4; verb+top 7; verb+top+phrase 8
cue reparandum 0; unit 3
cue root 0; inner -9; next+next -2; phrase -2; phrase+next -5; top+phrase+next -2; unit 11; unit+verb -3; unit+verb+inner+top 3; unit+verb+next -2; unit+verb+top -2; unit+verb+top+phrase+next -2; verb+next -7
cue vocative 0; unit+verb+next 5; unit+verb+top -3
cue xcomp 0; inner+top -10; next 5; phrase 3; phrase+next 2; top 3; top+phrase -4; unit -4; unit+verb+inner+top -2; unit+verb+phrase+next -2; verb+next -4; verb+phrase+next -2; verb+top 2; verb+top+phrase 2
end inner -3; adverbial -2; ing -2; np 2; verb -3; wh -7
end inner+top+next 0; that -2
end inner+top 0; adverbial -6; by -6; clause 3; ing 4; np -2; other -7; predicate -6; preposition -6; quote -3; to 5; wh 2
end next+next -2; np -6; preposition 4
end next 0; adverbial -2; by 6; clause 5; colon -2; ing -7; other 6; predicate 3; quote -9; that -3; to -2; verb -6
end phrase -3; by -3; clause -7; np -2
end phrase+next 0; np that -2; np to -3
end top+next 0; adverbial -2; clause -4; np -2; preposition -2
end top+phrase+next 2; np 4; preposition -2
end top+phrase 0; np that -8; np to -2
end top 0; adverbial -2; by -5; clause 2; colon -2; np that -5; np to 4; other 2; that 5; verb -2; wh -4
end unit+inner+top -2; clause -7; np -4; preposition 9
end unit+top 2; np -5; np that 4; np to 2; preposition 8
end unit+verb -3; np -5; preposition 7
end unit+verb+inner+top+next 0; by 5; clause -4; ing -3; np 9; np to 2; verb 2
end unit+verb+inner+top 0; adverbial 5; by 10; clause -3; np -2; preposition -2; that -3
end unit+verb+next+next 0; adverbial -6; by -7; clause 4; ing -2; np that -2; np to 5; other -5; predicate -11; preposition -4; quote -2; that 3; to 2; wh 3
end unit+verb+next 0; adverbial 3; by -3; clause 2; colon 4; np that 2; np to -3; predicate -5; preposition -3; quote 3; to -5; verb 8; wh 4
end unit+verb+phrase+next 3; preposition 5
end unit+verb+phrase+next+next 0; preposition 2
end unit+verb+top+next 0; adverbial -2; by -5; clause -6; np 5; np that -4; predicate -5; preposition 2
end unit+verb+top+phrase+next -2
end unit+verb+top+phrase 0; np -2
end unit+verb+top 0; adverbial -4; by -5; np to -5; predicate 6; preposition 2
end unit 0; adverbial 3; by -3; colon 7; ing 5; np -3; np to -2; other 5; preposition -2; that 2; verb -5; wh -3
end verb+inner+top+next 6; adverbial 7; clause 6; preposition -6; that 8; to -3; wh 7
end verb+inner+top 0; adverbial -9; by -10; clause 5; colon -2; ing -2; np 4; predicate -3; quote -6; that 2; to 3; verb 2; wh -5
end verb+next+next 0; by -7; clause -4; np 6; np to -3; preposition 3
end verb+next 0; by 2; ing -2; np that 6; np to -3; other -3; preposition -8; quote 3; that 4; to -9; wh 5
end verb+phrase+next -3; np -3
end verb+phrase+next+next 3
end verb+top+next 2; adverbial -6; clause 3; preposition 5
end verb+top+phrase+next 0; np 2
end verb+top+phrase 0; by -2; clause 2; preposition -2
end verb+top 0; adverbial -9; by 9; clause -4; np -3; predicate -5; preposition 3; quote 6; that -10; wh 3
gap 1 0; both 2
gap 2 0; tree 3; words -3
gap 3 0; both -3; words -2
gap 4 0; tree -10
gap 5 0; tree -17
gap 6 0; tree -5
last ADJ 0; break 3; comma 4; on -6
last ADP 0; break 3; comma 7; on -17
last ADV 0; break -2; comma -3; on -8
last AUX 0; break -3; comma 2; on 6
last NOUN 0; break 2; comma 5; on -4
last NUM 0; break -2; comma -5; on -7
last PART 0; break -3; on -13
last PRON 0; comma 7
last PROPN 0; comma 2; on -4
last PUNCT 0; break 3; comma -5; on 2
last SYM 0; break -7
last VERB 0; comma 2; on -6
last X 0; break -8
lemma accept 0; adverbial -2; np 3
lemma accuse 0; adverbial -5; by -3; np 8; of -12
lemma acknowledge 0; adverbial 2; clause -2; in -8; np 3; that 2
lemma acquiesce 0; to np 7
lemma address 0; adverbial -4; in -4; np 2
lemma add 0; about -5; clause 2; np 2
lemma admit 0; that 2
lemma advise 0; np -7; np to -4
lemma advocate 0; for 3; in -3; np 2
lemma agree 0; adverbial 8; in -9; on -4; to np 6; with -2
lemma aim 0; adverbial 3; at 4; np -9
lemma align 0; np -8; with 3
lemma allow 0; np 3; np to 6; to -12
lemma allude 0; to np -3
lemma announce 0; adverbial -7; clause 4; for -4; from -4; in -8; ing -6; np 5; np that 2; np to 6; on -6; that 2; to -9; with -4
lemma answer 0; adverbial 4; by -5; np 2
lemma apologize 0; after -2; for 4; to np -5
lemma appear 0; adverbial -3; before -6; in -7; ing 6; to 5
lemma applaud 0; np 3
lemma appoint 0; np 2
lemma argue 0; adverbial 2; against 4; ing -8; np to 4; to -8
lemma ask 0; about 7; adverbial 11; by -6; clause -5; for 7; ing 7; np -5; np to -3; on -5; to -7; wh 6
lemma assail 0; np 2
lemma assure 0; clause 2; np -10; np that -3
lemma attack 0; as -8; for 3; ing -5; np 3
lemma attribute 0; adverbial -2; np 2
lemma avoid 0; until -2
lemma backpedal 0; on 5
lemma back 0; adverbial -5; as -4; for -5; in -3; np 4
lemma balk 0; at 6
lemma ban 0; np -2
lemma bar 0; from -4; np 3
lemma bash 0; np 2
lemma become 0; np 7; predicate -8
lemma begin 0; ing -2; with -6
lemma believe 0; in 2; ing -3
lemma bemoan 0; np 2
lemma blame 0; adverbial -3; for -4; np 7; on -5
lemma blast 0; during -3; for 3; np 2
lemma boast 0; about 2; adverbial 2; np that -2; of 6; to np -8
lemma boycott 0; np 2
lemma brag 0; about 3
lemma brand 0; np -3
lemma break 0; clause 3; wh -3
lemma bring 0; np -4; np that 3
lemma bristle 0; adverbial -2; at 4; in -6
lemma broadcast 0; np 2
lemma call 0; adverbial -6; by -4; for 9; from -3; in -10; ing -3; into -9; np 2; np that 8; np to -5; on 7; over -5; predicate -2; that -8; to -13; to np 2; upon 5; with -2
lemma campaign 0; against 5
lemma capture 0; np 2
lemma care 0; about 4; np -5
lemma cast 0; adverbial 4; as -14; np -2; on 6
lemma caution 0; np 5
lemma celebrate 0; adverbial 4; np -4
lemma challenge 0; np to 5; on 5; to -7
lemma change 0; np -10
lemma charge 0; np 3; with -6
lemma cheer 0; for 5
lemma chide 0; adverbial -3; for -7; np 5
lemma chime 0; with 3
lemma choose 0; np 3
lemma cite 0; adverbial -8; as -12; for -2; in -7; np 8
lemma claim 0; adverbial -3; clause -8; in -8; np 2; to -4
lemma clarify 0; that -5
lemma close 0; np -9
lemma coach 0; np to -6
lemma coin 0; np -7
lemma come 0; adverbial -8; against 3; on -8; to 3
lemma command 0; np to -6
lemma comment 0; on 3
lemma compare 0; ing 5; np 3; to np -12
lemma complain 0; about 3; during -6; to np -4
lemma conclude 0; adverbial 3; by -3; in -4; other -4; that 2
lemma condemn 0; np 2; to -2
lemma confront 0; np -5
lemma congratulate 0; for -7; np 3
lemma consider 0; adverbial -4; np to 5; predicate 5
lemma contact 0; np -7; via -3
lemma continue 0; adverbial 5; by -7; np -12; that -3; to 2; to np -2; with 2
lemma contrast 0; np 4
lemma convince 0; that 4
lemma count 0; np -3; on 5
lemma cover 0; np 3
lemma credit 0; np 6; to np -2
lemma criticize 0; adverbial 2; during -4; for -8; in -3; ing -5; np 6; on -4; to -7
lemma cut 0; to np 5
lemma decide 0; other 3; to 2; wh 2
lemma declare 0; in -5; ing 3; np 2; np to 6
lemma decline 0; adverbial -4; ing -4; to 2
lemma defend 0; adverbial -7; against -3; as -9; np 5; np that 8; np to 5; on -6; to -7
lemma deflect 0; np -6
lemma deliver 0; adverbial 8; ing -7
lemma denounce 0; ing -4
lemma deny 0; in -4; ing -2; np 2; through -2
lemma deride 0; np 3
lemma describe 0; adverbial 2; as -8; at -7; clause -4; in -5; ing -2; np 7
lemma direct 0; at -4
lemma disagree 0; on 2
lemma disclose 0; adverbial 4; np 3; to np -6
lemma discuss 0; adverbial -4; in -2; np 3; with -4
lemma dismiss 0; adverbial -6; as -2; ing -6; np 2; np that 7
lemma distance 0; from 11; np -16
lemma distinguish 0; np 5
lemma distribute 0; np -4
lemma divide 0; adverbial -6; on 3
lemma draft 0; np 2
lemma draw 0; adverbial -4; np -8; to np 8
lemma drop 0; np 3
lemma dwell 0; on -2
lemma echo 0; ing -3; np 3; that -3
lemma egg 0; on -8
lemma elect 0; np 3
lemma email 0; ing -2; np -5; with 2
lemma embrace 0; adverbial -5; np 2; np that 5; verb 2
lemma emphasize 0; np that -4
lemma encourage 0; np 3; np to 5; to -9
lemma endorse 0; adverbial -7; at -3; clause -2; for -6; in -8; ing -7; np 7
lemma end 0; adverbial -4; np -4; with 5
lemma enjoy 0; np 2
lemma enter 0; np -11
lemma envision 0; np 3
lemma estimate 0; at -3; np 2
lemma evince 0; np that -4
lemma expand 0; on 4
lemma expect 0; np 4; np to 2; to -13
lemma explain 0; adverbial 10; clause 5; in -4; np -3; np to 2; that -4; to np -2; wh -4
lemma express 0; about 3; adverbial 2; at -2; for 5; in -4; ing 7; np that -13; over 5
lemma fail 0; np to -5; to -3
lemma favor 0; np 2
lemma fear 0; np 2
lemma feel 0; np -2
lemma file 0; np -3
lemma find 0; clause 3; in 9; ing -9; np -3; np that 2; predicate -2
lemma fire 0; np 2
lemma focus 0; adverbial -4; ing -6; np -8; on 7
lemma follow 0; np -4
lemma frame 0; np -6
lemma get 0; np -4
lemma give 0; ing -4; np -4; to np 3
lemma go 0; adverbial 13; for 2; ing 2; np -4; on -4; other -8; out -10; over 5
lemma grow 0; np -9; predicate -4
lemma hail 0; np 3
lemma have 0; adverbial 11; in -12; ing 4; np -8; np to -4; to 6
lemma hear 0; np 2
lemma herald 0; np 2
lemma highlight 0; np 3
lemma hint 0; at 4
lemma hire 0; np 3
lemma hit 0; for 2; np -2; on 5
lemma hold 0; np -6
lemma hope 0; adverbial -7; clause 4; for 4; np 4; to -3
lemma identify 0; as -4; np 5; np that 5; with 3
lemma imagine 0; np -3
lemma inform 0; np -9
lemma insist 0; that -2
lemma instruct 0; np to 2
lemma insult 0; np 2
lemma intend 0; np to 2; to -3
lemma interrupt 0; np 2
lemma introduce 0; adverbial -4; np 4; np that -4
lemma issue 0; ing 2; np -2
lemma jab 0; np 4
lemma join 0; in 5; np -13
lemma joke 0; about 2; to np -2
lemma keep 0; np -14
lemma knock 0; np 4
lemma know 0; adverbial 3; as 3; for -5; np 2; to np -5
lemma label 0; np 5
lemma lambast 0; np 3
lemma laud 0; np 2
lemma launch 0; np -7
lemma lay 0; for 7; than -5
lemma lead 0; np -3
lemma learn 0; adverbial -3; of 2
lemma lend 0; np -4
lemma let 0; np -5
lemma liken 0; to np -4
lemma like 0; np that 3
lemma list 0; as 2; np that 2
lemma lobby 0; to -2
lemma look 0; adverbial -6; as -6; at 5; for -7; to 5; to np 2
lemma love 0; that -4
lemma make 0; about 12; adverbial 6; clause -10; for 8; in 2; ing 10; np -11; np that -9; np to -7; on -7; predicate 7; that 4; to 9; to np 5; verb -4
lemma mark 0; np 2
lemma marvel 0; at 4
lemma mention 0; adverbial -6; as -6; by -5; np 5
lemma mince 0; np -8
lemma mock 0; ing -3; np 3
lemma mount 0; np -6
lemma name 0; adverbial -5; as 2; np 7; quote -5; to np -5
lemma need 0; np 5; np to 2; to -6
lemma nominate 0; for -7; np 2; np to 4
lemma note 0; adverbial -6; as -6; clause 3; in -9; ing -2; np 5; on -3; predicate -2
lemma notice 0; clause -6
lemma offer 0; adverbial -3; for 5; ing -2; np -3; np that -3; np to -4; on 7
lemma open 0; ing 4
lemma oppose 0; adverbial -4; in -4; np 2; np to 2; on 2; to np -2
lemma order 0; np 4; np to 5; to -9
lemma paint 0; as -7; np 4
lemma pass 0; np to -2; to 2
lemma pay 0; np -11; to np 9
lemma persuade 0; adverbial 4; np -4; np to -6; to 4
lemma pick 0; np 3
lemma pitch 0; as -4; np 2
lemma place 0; adverbial 4; np -5
lemma plan 0; adverbial -4
lemma play 0; down 4; np -3
lemma plead 0; adverbial -3; in -2; to np 2; with -2
lemma pledge 0; adverbial -3; np -3; to 2; toward -2
lemma point 0; adverbial -5; as -7; clause -5; for 3; in -3; np -4; to np 6
lemma poke 0; np -7
lemma ponder 0; wh 2
lemma portray 0; np 2
lemma posture 0; as -3; np 2
lemma post 0; adverbial 3; np -6; on 4
lemma pounce 0; on 2
lemma praise 0; adverbial -3; as -6; for -3; ing -4; np 5
lemma predict 0; clause -5; np 5
lemma preferred 0; np 2
lemma prefer 0; np 3; other 3
lemma present 0; adverbial -5; as -10
lemma pressure 0; np 2
lemma press 0; for 5; ing -2; np 4; np to 5; to -8
lemma prevent 0; np 3
lemma proceed 0; to -7
lemma proclaim 0; predicate -2
lemma prohibit 0; np 4
lemma project 0; np 3
lemma promise 0; adverbial -5; np -3; np that -3; that 3; to 3
lemma promote 0; np 4
lemma pronounce 0; np 3
lemma propose 0; adverbial -2; in -5; np 6; np to 4; on -5; that -3; to -6
lemma protest 0; np 4
lemma prove 0; at -7; that 4
lemma provide 0; np -10
lemma publish 0; np -5
lemma push 0; for 6; ing -5; np that 2; np to -4; to 3
lemma put 0; adverbial 10; clause -10; in 4; ing -2; np -4; np that -5; on 9
lemma question 0; in -5; np 4; wh 2
lemma rail 0; against 6
lemma raise 0; about 11; adverbial -4; np -5
lemma rank 0; as -5
lemma reach 0; np -4; np to -6; to 2
lemma react 0; to np 3
lemma rebuke 0; np 2
lemma recall 0; adverbial 2; in -5; np 3; np that 3
lemma recite 0; np -4
lemma recommend 0; adverbial -4
lemma reduce 0; np 2
lemma referenced 0; np 3
lemma refer 0; adverbial -10; as -10; in -3; to np 7
lemma reflect 0; on 2
lemma refuse 0; np 3
lemma regard 0; np 4
lemma reiterate 0; np 3
lemma reject 0; ing -2; np that 8; np to 4; that -9; to -6
lemma release 0; adverbial -5; ing 7; np -5; np that 2; to np 5
lemma relish 0; np -4
lemma rely 0; on 2
lemma remain 0; np -6
lemma remark 0; adverbial -4; upon 2
lemma remember 0; np 2
lemma remind 0; np -4; np that -2
lemma renew 0; np -7
lemma repeat 0; adverbial -3; np 3; np that -2
lemma reply 0; adverbial -5; clause -3
lemma report 0; about 9; adverbial 5; at -8; by -2; clause -4; in -2; np 3; on -12; that 3; to np -4
lemma represent 0; np 2
lemma reprimand 0; np 3
lemma reprise 0; np 2
lemma request 0; np to 2
lemma require 0; np 3; np to 8; to -8
lemma respond 0; adverbial -3; by 6; clause 3; for -12; ing 6; on 6; that -4; to -7; to np 4; with -6
lemma restrict 0; ing -3
lemma return 0; np 2; to np -4
lemma retweeted 0; np 3
lemma reveal 0; adverbial -5; ing -2; np 4
lemma revise 0; np -6
lemma rip 0; np 2
lemma rule 0; np -6
lemma run 0; np -3
lemma savage 0; np 4
lemma say 0; about 2; adverbial -3; after 3; as 2; at -13; because -8; before -3; by -5; clause 5; despite -2; during -10; in -15; np 5; np to 2; of -7; on -13; other 2; predicate 4; that 6; to -10; to np -6; verb -5; wh -3; while 4; with -3; without -3
lemma seek 0; adverbial -6; for -4; np 4
lemma see 0; as -19; ing -2; np 9; predicate -2
lemma send 0; ing 12; np -20
lemma sentence 0; np -4
lemma set 0; np -6
lemma share 0; adverbial 6; in -3; np -2; with -5
lemma show 0; adverbial -4; at -5; by 5; clause 3; in -11; ing -9; np 8; np that -4; on -2; wh -2; with -10
lemma shrug 0; ing -3; np 2
lemma shut 0; np -4
lemma side 0; with 2
lemma signal 0; for 7; np -7
lemma single 0; np -4
lemma size 0; np 2
lemma slam 0; np 2
lemma sound 0; np -10
lemma speak 0; about 9; against 2; at -3; in -7; ing -5; of 4; on -2; over -7; to 3; to np -8
lemma spend 0; ing 10; np -12
lemma stand 0; by 8
lemma start 0; adverbial 4; np -12; with 4
lemma state 0; adverbial -9; np 2; of 2; that 3
lemma step 0; to 3
lemma stress 0; np -2
lemma sue 0; in -4; np -3
lemma suggest 0; adverbial -8; clause 2; for -4; in -9; ing 2; np 2; np to 5; on -3
lemma support 0; adverbial -4; in -5; np 4; np to 6
lemma take 0; adverbial 2; at 14; for 5; in 3; ing 6; np -24; np that -6; np to -9; over -5; to 10; to np -9; with 10
lemma talk 0; about 5; adverbial -8; at -4; in -6; of 5; on -5; with -6
lemma target 0; np 2
lemma tell 0; adverbial 13; after 4; at 2; clause 8; from 5; in -2; ing 5; np -20; np that -11; np to -9; outside 4; that 12; to 5; wh 8; with -4
lemma testify 0; before -10
lemma thank 0; adverbial -5
lemma think 0; adverbial -6; np 3; of 5
lemma threaten 0; adverbial -3
lemma throw 0; np -14
lemma tie 0; np -2
lemma tout 0; adverbial -3; in -6; np 5; np to 4
lemma trade 0; np -5
lemma trash 0; np 2
lemma trust 0; np 3
lemma try 0; adverbial 3
lemma turn 0; adverbial -7; against 4; np -20; to np 9
lemma tweet 0; adverbial 7; ing -2; np 2; np that -5
lemma underscore 0; np 3
lemma understand 0; np 2
lemma urge 0; adverbial -2; np -5; np to 2; to 3
lemma use 0; adverbial 2; clause -14; ing 3; np -11; np to -10; to 12
lemma vent 0; to np -7
lemma view 0; clause -3
lemma voice 0; np to -6
lemma vote 0; adverbial -9; against 8; for 6; in -3; np -9
lemma vouch 0; for 3
lemma vow 0; adverbial -2; to 3
lemma wait 0; for 2
lemma walk 0; adverbial -5; np 2
lemma want 0; adverbial -5; np 6; np to 10; to -5
lemma warn 0; adverbial 4; against 2; clause -6; np -11; of 9; to 4
lemma watch 0; clause -2; np 3; predicate -5
lemma weigh 0; adverbial -4; in -5; on 5
lemma welcome 0; np 2; np to 3
lemma win 0; np -7
lemma wither 0; np -7
lemma word 0; clause -6
lemma work 0; to 6; with -6
lemma write 0; about 2; adverbial 2; clause 4; for -4; in -6; np -4; that 7; to np -4
next above acl 0; np 9
next above conj 0; np 6; that -6; to 2
next above punct 0; adverbial -2; ing -3; np 8; np that -3; predicate -2; preposition -6; quote 5; that -3; to 2; wh -2
next above root 0; clause 13; ing 4; np -2; np to 6
next beyond advcl 0; np -5
next beyond advmod 0; clause -5; ing 8; np that -3; np to -9; other -5; that -2; wh 4
next beyond amod 0; clause 5; ing 6; preposition -9
next beyond aux 0; adverbial -5; clause -5; ing -4; np 2; that -8; to 2; wh 2
next beyond case 0; by -5; clause 4; ing -7; np to 4; other -6; predicate -4; preposition -3; quote -3; to -8
next beyond cc 0; adverbial -2; by 5; colon 5; ing -2; np 2; np to 4; other 3; predicate -2; quote 2; to 2; verb -3; wh -4
next beyond compound 0; np to -7; that 7; to 3
next beyond cop 0; adverbial -2; ing -2; np that -7; preposition -7; that -5; to -13; wh 2
next beyond csubj 0; preposition 2
next beyond det 0; adverbial -9; by -9; clause 4; colon -3; ing 3; np that 2; np to -4; quote 4; that 7; to 4
next beyond discourse 0; np 5
next beyond expl 0; np -4; preposition -7; that 5
next beyond mark 0; by -5; clause -3; ing -3; np that -6; np to -4; other 2; predicate -4; quote -3
next beyond nmod 0; adverbial 3; np 3; preposition -3; that 4; to -4
next beyond nsubj 0; adverbial -9; by -4; colon -2; np that 4; np to 2; other 2; preposition -2; wh -7
next beyond nummod 0; clause 3; np 4; preposition 8
next beyond obj 0; np 4; np that -5; preposition 3
next beyond obl 0; np -3; np that 5
next beyond parataxis 0; clause 4
next beyond punct 0; adverbial 7; by 4; clause 4; np to -7; quote 3; that 10
next beyond reparandum 0; np -6
next break 0; CD 5; JJ 4; MD 9; NN 10; NNP 3; NNS 2; PRP 5; PRP$ 7; VB -4; VBD -4; VBG 4; VBN 4; VBZ 5; a 6; above punct -13; above root 3; all 7; and 2; as 3; beyond advmod 3; beyond amod 4; beyond aux 2; beyond cc 2; beyond compound 6; beyond det 4; beyond discourse -4; beyond expl -7; beyond nmod 9; beyond nummod 5; beyond punct 2; but 5; cue advcl 7; cue punct 2; in 3; inside appos 2; mark 16; quote -15; that -4; the -2; which 4
next comma 0; EX 5; JJ -5; JJS -7; MD -14; NN -5; NNP 2; NNS 2; RB 2; RBR -4; VB -3; VBD 4; VBG 2; VBN 3; WP$ -4; a 4; above acl 2; above advcl 2; above conj 5; above parataxis -7; above punct 13; above root 4; an 2; and 3; as 3; because -3; beyond advcl -5; beyond amod -4; beyond aux -3; beyond case -4; beyond compound -3; beyond cop -4; beyond csubj -4; beyond det 2; beyond discourse 6; beyond expl 3; beyond mark -2; beyond nmod 5; beyond nsubj 3; beyond nummod 8; beyond obj 3; beyond obl -2; but 8; cue advcl 10; cue advmod -2; cue ccomp -6; cue conj 5; cue obl -2; cue parataxis -9; cue punct -6; despite 3; how -3; if 10; inside acl 2; inside appos -4; inside conj -5; inside nmod 3; like -3; or -13; quote -9; some 6; that -10; this 2; though 4; when -3; where 3; which 3; while 8; with 6; without 5
next cue advcl 0; adverbial -6; np 5; np that 5; np to 6; to 3
next cue advmod 0; clause 3; np -2; preposition 6
next cue ccomp 0; clause -4; np -12; that 3
next cue conj 0; adverbial -7; clause 5; ing 2; np -5; preposition -4; to 8
next cue obj 0; clause -4
next cue obl 0; np 6; preposition -3
next cue parataxis 0; adverbial -2; clause 2; np 4; preposition -7
next cue punct 0; adverbial -2; by -2; clause -4; colon -3; np -2; np that -2; other 3; predicate -4; preposition 3; quote -9; that 3; wh -7
next cue xcomp 0; np -5
next inside acl 0; clause -5; np -5; preposition 3
next inside advmod 0; np 3; preposition -7
next inside case 0; np -5; preposition -4
next inside conj 0; np -12; preposition 3
next inside punct 0; np -5; preposition -4
next none  0; colon 7; predicate -2; that 3; verb 2; wh 2
next on 0; CD 2; JJR 9; MD -4; NN -19; NNP 2; NNPS -3; NNS -7; POS -9; PRP -3; PRP$ -4; RBS -7; VB -5; VBD -3; VBG -12; VBN -8; VBZ -7; WP$ -7; a -11; about -12; above acl 2; above advcl -9; above conj -2; above root 6; after 9; against -9; among -9; an -2; and 4; around -5; as -6; at 2; because 3; before 9; between -5; beyond advmod -4; beyond aux -3; beyond cc 2; beyond cop -8; beyond det -3; beyond discourse -7; beyond expl -4; beyond mark -4; beyond nmod -7; beyond nsubj -8; beyond nummod 2; beyond obj -11; beyond punct 6; beyond reparandum -6; but 8; by 4; cue advcl -9; cue advmod 4; cue ccomp -6; cue compound 5; cue conj -7; cue obj -3; cue obl 5; cue parataxis -7; cue punct -5; cue xcomp -4; during 9; end 4; for -8; how -4; if -11; in 3; inside acl -6; inside case -9; inside conj -3; inside nmod -7; inside punct -8; into -10; mark 3; none  4; of -13; or -7; over -3; quote -13; since 5; that -13; the -4; this 3; through 9; to -7; toward -8; under 6; until 12; what -8; when 10; where -7; whether -8; while 9; why -3; with -2
size 1 0; adverbial -11; by -7; clause -2; np that -6; predicate -10; that 2
size 2 0; adverbial -6; by -11; clause -3; ing 2; np that -8; np to -3; other -2; that 5; verb 2; wh -13
size 3 0; adverbial -5; by 4; clause 4; colon -2; ing -5; np that 4; np to 4; predicate -5; preposition 2; quote 3; that 4; wh 4
size 4 0; colon 3; ing 2; np 2; np that 3; np to 3; quote 4; that 2; to 2; verb 5; wh 3
size 5 0; adverbial 3; preposition -3; quote -6; wh 3
size 6 0; adverbial -2; clause -5; ing -10; np -3; np that -4; np to -6; other 8; preposition -4; quote -3; that -4; wh -11
size 7 0; clause 3; ing 9; np -10; other -6; preposition 4; that 5; wh 3
start adverbial 0; tree -3
start both 0; first 2; later 5
start by 0; adverbial 5; both -5; by -5; preposition 4; that -3
start clause 0; both 2; by -3; ing -4; np 9; predicate 2; that 4; to 2; tree -5; wh 2; words 5
start colon 0; adverbial -2; both 2; colon 2
start ing 0; adverbial -12; both 2; clause -5; preposition 6; words -5
start mark 0; clause 2; ing 3; np 2; preposition -4; that -2
start np that 0; both -2; ing 2; np 4; np that -2; predicate -6; preposition 2; words -2
start np to 0; adverbial -8; ing -5; preposition 3; words -2
start np 0; adverbial -2; ing -2; preposition 2; that -3; to 2; wh 8; words -4
start other 0; adverbial -3; both 3; clause -4; np 5; preposition 5; words -4
start predicate 0; tree -3
start preposition 0; by 5; clause 5; ing 2; np 2; predicate -7; preposition -2; that 3; tree -2; wh -10; words 5
start quote 0; adverbial -3
start that 0; adverbial -7; both 3; by -2; clause -2; ing -5; preposition -10; that 3; to -4
start to 0; clause -4; np 4; words 4
start tree 0; first -6; later -3
start verb 0; predicate -5
start wh 0; clause 5; ing -5; np 6; preposition -5; tree 2; words -5
verbs false 0; by -9; inner -2; inner+top -5; next+next -5; np 2; np that -2; np to -3; other 2; phrase -4; quote 4; that -2; to -3; top+next -4; top+phrase+next 2; unit 9; unit+top 5; unit+verb+inner+top+next -2; unit+verb+next 2; unit+verb+phrase+next 3; unit+verb+top+phrase+next -2; verb+inner+top -3; verb+phrase+next -3; verb+phrase+next+next 3; verb+top -2; verb+top+next -2; wh -2
verbs true 0; adverbial -4; by 2; colon 2; inner -2; np -2; np to 2; other -2; phrase 7; predicate -4; quote -3; that 4; top+next 3; unit -3; unit+inner+top -3; unit+verb -4; unit+verb+top 2; verb+inner+top+next 6; verb+next -2; verb+top+next 6
word CD 0; adverbial -2; clause 3; preposition 3; that -4
word JJR 0; np 11
word JJS 0; np -5
word JJ 0; clause -4; np 2; preposition -9; to 4
word MD 0; adverbial -3; ing -6; that -9; to -3; wh -2
word NNPS 0; np 5
word NNP 0; by 4; clause -6; np 2; np that 6; np to -2; that 7; to 9; wh -4
word NNS 0; clause 3; np 2
word NN 0; clause 6; np -4; preposition -5; that -8
word POS 0; np -5; preposition -4
word PRP$ 0; clause 2
word PRP 0; adverbial -3; by -2; clause 4; np -2; np that 4; np to -4; wh -5
word RBR 0; preposition -3
word RB 0; adverbial 2; clause -3; ing 7; other -4; that -4
word VBD 0; adverbial -4; by -5; ing 5; np -3; np that -6; np to 5; preposition 3; that -6; to 5
word VBG 0; adverbial -8; clause 3; ing -6; np -3; np that 7; np to 3; that -2; to -3
word VBN 0; np -3; preposition -6
word VBP 0; preposition -3; wh 5
word VBZ 0; adverbial -2; clause 6; ing -3; np -6; preposition -9
word VB 0; clause -7; preposition 2; to -7
word WP$ 0; np -10
word about 0; np -14
word across 0; np 2
word after 0; np 12; to 4
word against 0; np -7; preposition -4
word all 0; np 8
word although 0; np 2; preposition 7
word among 0; np -12
word and 0; clause 2; np 5; np that -2; np to 4; other 2; to 2; wh -4
word around 0; np -5
word as 0; adverbial 4; np -7; preposition -3
word at 0; np that -4; preposition -4
word a 0; clause 2; preposition 3; to -4
word because 0; np 3; preposition 2; that -4
word before 0; np 3; preposition 5
word between 0; np -11
word but 0; adverbial -3; clause 3; np 8; np that -3; np to 2; preposition 5; that 4; to 7; wh 7
word by 0; clause 3; preposition 7
word despite 0; np 11; preposition 4
word during 0; np 8; preposition 2
word end 0; colon 7; predicate -2; that 3; verb 2; wh 2
word for 0; clause -6; np -5; preposition -2
word from 0; preposition -3
word how 0; np -10
word if 0; np -2
word into 0; np -7; preposition 3
word in 0; adverbial -2; clause 7; preposition 6; quote -2; that -5
word like 0; np -11
word mark 0; adverbial -2; clause 6; preposition 2; that 14; to 7
word of 0; np -16
word on 0; adverbial -5; np 3; np that 2; preposition -7
word or 0; preposition -7; to -10; wh -8
word over 0; np -8
word quote 0; by 5; clause -13; colon -9; ing -17; np -7; np that -5; other -7; predicate -8; preposition -8; quote -2; that -8; to -8; verb -4; wh -5
word since 0; clause 3; np 4
word than 0; np 2; preposition 2
word that 0; adverbial -3; clause -11; np -11; preposition -11; that -2; to -9
word the 0; adverbial -8; by -5; clause -4; preposition -2; that 7; to 10
word this 0; np 3; preposition -11
word through 0; np 12
word toward 0; np -5
word to 0; adverbial 4; clause -4; np that -2; np to -4; preposition -10; that 5; to 2
word under 0; np 6
word until 0; np 11
word what 0; np -10
word when 0; adverbial -2; np 8; preposition 7; to -4
word where 0; clause 3; np -4
word whether 0; np -4
word which 0; adverbial -3; clause 4; np to 2; preposition 4; to 2
word while 0; clause 6; np 7; preposition 5; that 3
word who 0; adverbial -2; clause 2; to -5
word why 0; np -10
word with 0; that -9
`;
