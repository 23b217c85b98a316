/** Written by `training/quotes/learn.ts`; how to read it is told in `weigh.ts`. */
export const CONTENT_WEIGHTS = `
cue acl 0; inner 3; phrase 6; phrase+next -5; top+phrase 2; unit -5; unit+inner+top -6; unit+verb+inner+top -4; unit+verb+next+next -7; unit+verb+phrase+next 3; verb+inner+top+next 5; verb+next 6; verb+phrase+next -3; verb+top+next 3
cue advcl 0; phrase+next 5; top -3; top+next 2; unit -3; unit+inner+top -8; unit+verb+inner+top 2; unit+verb+next 3; unit+verb+phrase+next -4; unit+verb+top 3; unit+verb+top+phrase 3; verb+inner+top+next 5; verb+next 3; verb+top -2; verb+top+phrase -3; verb+top+phrase+next -2
cue amod 0; phrase 3; top -3; top+phrase -3; unit 2; unit+inner+top -4; unit+top -2
cue appos 0; unit+verb+next -3
cue case 0; phrase -23; top -7; top+phrase -10; unit 16; unit+inner+top 18; unit+top 8
cue ccomp 0; inner+top 3; phrase -16; top 4; top+phrase 2; unit -8; unit+verb+top 3; verb+inner+top -7; verb+inner+top+next -6; verb+next -3; verb+next+next 7; verb+top -5; verb+top+next 2; verb+top+phrase 5
cue compound 0; phrase -2; unit+top 2
cue conj 0; inner+top -3; phrase -4; phrase+next 2; top 2; unit+verb+phrase+next 5; unit+verb+top -3; verb+inner+top 2; verb+next -2; verb+top+phrase -3
cue csubj 0; unit -9; verb+next 3
cue obl 0; phrase -3; top+phrase -6; unit 2; unit+verb+next 2
cue parataxis 0; next -6; phrase -3; phrase+next 2; top -3; top+phrase 5; unit -4; unit+verb+inner+top -6; unit+verb+top 4; verb+next -4; verb+top 8; verb+top+phrase 8
cue reparandum 0; unit 4
cue root 0; inner -8; next+next -2; phrase -2; phrase+next -4; top+phrase+next -2; unit 11; unit+verb -3; unit+verb+inner+top 4; unit+verb+top -2; verb+inner+top -2; verb+next -7
cue vocative 0; unit+verb+next 6; unit+verb+top -4
cue xcomp 0; inner+top -10; next 5; phrase 4; phrase+next 2; top 4; top+phrase -4; unit -4; unit+verb+inner+top -3; unit+verb+phrase+next -2; verb+next -4; verb+top 3
end inner -3; adverbial -3; clause 2; ing -7; np 2; verb -3; wh -7
end inner+top+next 0; that -3
end inner+top 0; adverbial -7; by -6; clause 2; ing 5; np -2; other -8; predicate -7; preposition -6; quote -4; to 4
end next+next -2; np -6; preposition 4
end next 0; by 6; clause 4; colon -2; ing -6; other 6; predicate 3; quote -9; that -3; to -2; verb -6
end phrase -3; by -3; clause -7; np -2; preposition 2
end phrase+next 0; np that -2; np to -3
end top+next 0; adverbial -2; clause -4; np -2; preposition -3
end top+phrase+next 2; np 5; preposition -2
end top+phrase 0; np that -7; np to -2
end top 0; adverbial -2; by -5; clause 2; colon -3; np that -5; np to 3; that 6; verb -2; wh -3
end unit+inner+top -2; clause -9; np -3; preposition 9
end unit+top 2; np -5; np that 4; np to 2; preposition 8
end unit+verb -3; np -5; preposition 7
end unit+verb+inner+top+next 0; by 5; clause -3; ing -3; np 10; np to 2
end unit+verb+inner+top 0; adverbial 5; by 9; clause -3; preposition -3; that -4; to -2
end unit+verb+next+next 0; adverbial -9; by -7; clause 4; ing -2; np that -2; np to 4; other -5; predicate -10; preposition -4; quote -3; that 3; to 3; wh 4
end unit+verb+next 0; adverbial 3; by -2; clause 3; colon 5; np that 4; np to -3; predicate -5; preposition -3; quote 3; to -4; verb 9; wh 4
end unit+verb+phrase+next 3; preposition 6
end unit+verb+phrase+next+next 0; preposition 2
end unit+verb+top+next 0; adverbial -2; by -5; clause -4; np 5; np that -3; predicate -6; preposition 2
end unit+verb+top+phrase 0; np -2
end unit+verb+top 0; adverbial -2; by -6; clause 4; np that -2; np to -5; predicate 5; preposition 2
end unit 0; adverbial 3; by -3; colon 7; ing 5; np -2; other 6; preposition -2; that 2; verb -5; wh -3
end verb+inner+top+next 6; adverbial 6; clause 6; preposition -6; that 8; to -3; wh 7
end verb+inner+top 0; adverbial -9; by -10; clause 4; colon -2; ing -2; np 5; predicate -3; quote -7; that 2; to 2; verb 2; wh -5
end verb+next -2; by 2; clause -2; ing -2; np that 6; np to -2; other -3; preposition -7; quote 3; that 4; to -10; wh 4
end verb+next+next 0; by -6; clause -5; np 7; np to -2; preposition 4
end verb+phrase+next -4; np -3
end verb+phrase+next+next 3
end verb+top+next 2; adverbial -5; clause 3; preposition 5
end verb+top+phrase 0; by -3; preposition -3
end verb+top 0; adverbial -9; by 8; clause -3; np -3; predicate -6; preposition 3; quote 6; that -10; wh 3
gap 1 0; both 2; tree 3; words 2
gap 2 0; tree 4; words -4
gap 4 0; tree -10
gap 5 0; tree -17
gap 6 0; tree -6
last ADJ 0; break 2; comma 4; on -6
last ADP 0; break 3; comma 7; on -18
last ADV 0; break -2; comma -3; on -8
last AUX 0; break -3; comma 2; on 6
last NOUN 0; comma 5; on -3
last NUM 0; break -2; comma -6; on -7
last PART 0; break -3; on -13
last PRON 0; comma 7
last PROPN 0; comma 2; on -4
last PUNCT 0; break 2; comma -6; on 2
last SYM 0; break -8
last VERB 0; comma 2; on -6
last X 0; break -7
lemma accept 0; adverbial -2; np 4
lemma accuse 0; adverbial -5; by -3; clause 2; np 9; of -12
lemma acknowledge 0; adverbial 2; clause -2; in -8; np 3; np that -2; that 2
lemma acquiesce 0; to np 8
lemma address 0; adverbial -4; in -3; np 2
lemma add 0; about -5; clause 2; np 2
lemma admit 0; that 2
lemma advise 0; np -7; np to -3
lemma advocate 0; for 3; in -4; np 2
lemma agree 0; adverbial 8; in -9; on -4; to np 6
lemma aim 0; adverbial 3; at 5; np -10
lemma align 0; np -8; with 4
lemma allow 0; np 4; np to 7; to -13
lemma allude 0; to np -3
lemma announce 0; adverbial -2; clause 6; for -4; from -5; in -8; ing -6; np 3; np to 7; on -8; that 4; to -5; with -4
lemma answer 0; adverbial 4; by -5; np 2
lemma apologize 0; after -2; for 4; to np -4
lemma appear 0; adverbial -3; before -5; in -7; ing 6; to 5
lemma applaud 0; np 3
lemma appoint 0; np 2
lemma argue 0; adverbial 2; against 4; ing -9; np 2; np to 4; to -8
lemma ask 0; about 7; adverbial 11; by -6; clause -5; for 8; ing 7; np -5; np to -2; on -5; to -7; wh 6
lemma assail 0; for -2; np 2
lemma assure 0; clause 2; np -10; np that -2
lemma attack 0; as -8; for 2; ing -5; np 3
lemma attribute 0; adverbial -2; np 2
lemma backpedal 0; on 5
lemma back 0; adverbial -5; as -4; for -5; in -3; np 4
lemma balk 0; at 6
lemma ban 0; np -3
lemma bar 0; from -5; np 3
lemma become 0; np 7; predicate -8
lemma begin 0; ing -2; np -4
lemma believe 0; in 2; ing -3
lemma bemoan 0; np 2
lemma blame 0; adverbial -3; for -5; np 7; on -5
lemma blast 0; during -2; for 2; np 2
lemma boast 0; about 3; adverbial 2; np that -2; of 7; to np -8
lemma boycott 0; np 2
lemma brand 0; np -3
lemma break 0; clause 3; wh -3
lemma bring 0; np -3; np that 4
lemma bristle 0; adverbial -2; at 4; in -6
lemma broadcast 0; np 2
lemma call 0; adverbial -6; by -3; for 8; from -3; in -10; ing -3; into -9; np 3; np that 8; np to -5; on 6; over -6; predicate -2; that -8; to -14; to np 2; upon 4; with -2
lemma campaign 0; against 5
lemma capture 0; np 2
lemma care 0; about 4; np -5
lemma cast 0; adverbial 3; as -14; np -2; on 7
lemma caution 0; np 5
lemma celebrate 0; adverbial 4; np -3
lemma challenge 0; np to 6; on 5; to -8
lemma change 0; np -10
lemma charge 0; np 4; with -6
lemma cheer 0; for 5
lemma chide 0; adverbial -3; for -7; np 4
lemma chime 0; with 3
lemma choose 0; np 3
lemma cite 0; adverbial -9; as -12; for -2; in -6; np 8
lemma claim 0; adverbial -3; clause -8; in -9; np 2; to -5
lemma clarify 0; that -5
lemma close 0; np -8
lemma coach 0; np to -6
lemma coin 0; np -7
lemma come 0; adverbial -8; against 2; on -7; to 3
lemma command 0; np to -6
lemma comment 0; on 5
lemma compare 0; ing 5; np 2; to np -13
lemma complain 0; about 2; during -6; to np -5
lemma conclude 0; adverbial 3; by -2; clause -2; in -4; other -3; that 2
lemma condemn 0; np 2; np to 2; to -2
lemma confirm 0; np 2
lemma confront 0; np -4
lemma congratulate 0; for -7; np 3
lemma consider 0; adverbial -6; np 2; np to 5; predicate 3
lemma contact 0; np -6; via -3
lemma continue 0; adverbial 5; by -6; np -12; that -3; to 3; to np -2; with 2
lemma contrast 0; np 4
lemma convince 0; np that 2; that 3
lemma count 0; np -4; on 5
lemma cover 0; np 4
lemma credit 0; np 6; to np -2
lemma criticize 0; adverbial 2; during -3; for -9; in -4; ing -5; np 6; on -4; to -8
lemma cut 0; to np 5
lemma decide 0; other 3; wh 3
lemma declare 0; in -5; ing 3; np to 7
lemma decline 0; adverbial -5; ing -4; to 3
lemma defend 0; adverbial -7; against -4; as -8; np 5; np that 8; np to 5; on -6; to -7
lemma deflect 0; np -6
lemma deliver 0; adverbial 8; ing -7
lemma denounce 0; ing -4; np 2
lemma deny 0; in -4; ing -2; np 2; through -2
lemma deride 0; np 3
lemma describe 0; adverbial -3; as -9; at -3; clause -3; in -4; ing -2; np 7
lemma direct 0; at -4
lemma disclose 0; adverbial 4; np 2; to np -6
lemma discuss 0; adverbial -3; clause 2; in -2; np 3; with -5
lemma dismiss 0; adverbial -7; as -3; ing -6; np 3; np that 8
lemma dispense 0; in -2
lemma dispute 0; np 2
lemma distance 0; from 11; np -15
lemma distinguish 0; np 6
lemma distribute 0; np -4
lemma divide 0; adverbial -6; on 3
lemma draft 0; np 2
lemma draw 0; np -8; to np 8
lemma drop 0; np 4
lemma dwell 0; on -2
lemma echo 0; ing -3; np 4; that -3
lemma egg 0; on -8
lemma elect 0; np 3
lemma email 0; ing -2; np -5; with 2
lemma embrace 0; adverbial -5; np 2; np that 5; verb 2
lemma emphasize 0; np that -5
lemma encourage 0; np 5; np to 5; to -8
lemma endorse 0; adverbial -8; at -3; for -6; in -9; ing -8; np 7
lemma end 0; adverbial -4; np -5; with 5
lemma enjoy 0; np 3
lemma enter 0; np -11
lemma envision 0; np 3
lemma estimate 0; at -3; np 2
lemma evince 0; np that -2
lemma expand 0; on 4
lemma expect 0; np 4; np to 3; to -12
lemma explain 0; adverbial 9; clause 5; in -4; np -3; np to 2; that -3; to np -2; wh -4
lemma exploit 0; np 2
lemma express 0; about 2; for 5; in -4; ing 7; np that -12; over 5; that -2
lemma eye 0; np -7
lemma fail 0; np to -6
lemma feel 0; np -2
lemma file 0; np -3
lemma find 0; clause 3; in 8; ing -10; np -3; np that 2; predicate -3
lemma fire 0; at 2; np 2
lemma focus 0; adverbial -4; ing -3; np -8; on 6
lemma follow 0; np -4
lemma frame 0; np -6
lemma get 0; np -4
lemma give 0; ing -4; np -4; to np 3
lemma go 0; adverbial 12; for 2; ing 2; np -4; on -4; other -7; out -8; over 5
lemma grow 0; np -9; predicate -4
lemma hail 0; np 3
lemma have 0; adverbial 11; in -11; ing 3; np -7; np to -3; to 6
lemma hear 0; np 2
lemma herald 0; np 2
lemma highlight 0; np 3
lemma hint 0; at 4
lemma hire 0; np 3
lemma hit 0; for 2; np -3; on 5
lemma hold 0; np -6
lemma hope 0; adverbial -7; clause 3; for 5; np to 3; to -2
lemma identify 0; as -3; np 6; np that 6; with 3
lemma imagine 0; np -3
lemma inform 0; np -9
lemma insist 0; that -2
lemma instruct 0; np to 2
lemma insult 0; np 2
lemma intend 0; np to 3; to -3
lemma interrupt 0; np 3
lemma introduce 0; adverbial -4; np 4; np that -3
lemma invoke 0; np -2
lemma issue 0; ing 3; np -2
lemma jab 0; np 4
lemma join 0; in 5; np -14
lemma joke 0; to np -2
lemma keep 0; np -14
lemma knock 0; np 5
lemma know 0; adverbial 3; as 3; for -5; np 3; to np -5
lemma label 0; as 2; np 4
lemma lambast 0; np 3
lemma laud 0; np 2
lemma launch 0; np -7
lemma lay 0; for 7; than -6
lemma lead 0; np -3
lemma learn 0; adverbial -3; of 2
lemma lend 0; np -5
lemma let 0; np -5
lemma liken 0; to np -5
lemma like 0; np that 3
lemma list 0; as 2; np that 2
lemma lobby 0; to -3
lemma look 0; adverbial -7; as -6; at 5; for -8; to 4; to np 2
lemma love 0; np 2; that -5
lemma make 0; about 12; adverbial 7; clause -10; for 8; in 2; ing 10; np -11; np that -9; np to -6; on -6; predicate 8; that 3; to 9; to np 4; verb -3
lemma mark 0; np 2
lemma marvel 0; at 4
lemma mention 0; adverbial -6; as -5; by -5; np 6
lemma mince 0; np -7
lemma mock 0; ing -3; np 3
lemma mount 0; np -6
lemma name 0; adverbial -2; as 3; np 5; quote -5; to np -5
lemma need 0; np to 2; to -8
lemma nominate 0; for -7; np 3; np to 5
lemma note 0; adverbial -3; as -4; clause 2; in -9; np 4; on -3; predicate -2
lemma notice 0; clause -6
lemma offer 0; adverbial -3; ing -2; np -4; np that -3; np to -3; on 6
lemma open 0; ing 5
lemma oppose 0; adverbial -4; in -4; np 2; np to 2; on 2; to np -3
lemma order 0; np 4; np to 5; to -9
lemma paint 0; as -7; np 4
lemma pay 0; np -11; to np 9
lemma persuade 0; adverbial 4; np -5; np to -5; to 4
lemma pick 0; np 2
lemma pitch 0; as -5; np 2
lemma place 0; adverbial 4; np -5
lemma plan 0; adverbial -5
lemma play 0; down 4; np -4
lemma plead 0; in -2; np -4; to np 5; with -2
lemma pledge 0; adverbial -4; np -3; to 3; toward -2
lemma point 0; adverbial -6; as -8; clause -4; for 2; in -3; np -4; to np 6
lemma poke 0; np -6
lemma ponder 0; wh 2
lemma portray 0; np 3
lemma posture 0; as -3; np 2
lemma post 0; np -7; on 6
lemma pounce 0; on 2
lemma pound 0; np 2
lemma praise 0; adverbial -4; as -6; for -4; ing -4; np 5
lemma predict 0; clause -4; np 4
lemma preferred 0; np 3
lemma prefer 0; np 3; other 2
lemma present 0; adverbial -6; as -10; np 2
lemma pressure 0; np 3
lemma press 0; for 5; np 4; np to 6; to -9
lemma prevent 0; np 3
lemma proceed 0; to -7
lemma proclaim 0; predicate -2
lemma prohibit 0; np 3
lemma project 0; np 3
lemma promise 0; adverbial 5; np -8; np that -2; that 2; to 6
lemma promote 0; np 4
lemma pronounce 0; np 3
lemma propose 0; adverbial -2; in -5; np 5; np to 4; on -5; that -3; to -6
lemma protest 0; np 4
lemma prove 0; at -7; that 4
lemma provide 0; np -12
lemma publish 0; np -5
lemma push 0; for 7; ing -5; np that 2; np to -3; to 2
lemma put 0; adverbial 10; clause -9; in 3; ing -2; np -4; np that -4; on 9
lemma question 0; np 3
lemma quote 0; as 2
lemma rail 0; against 5
lemma raise 0; about 10; adverbial -4; np -4
lemma rank 0; as -6
lemma reach 0; np -4; np to -5
lemma react 0; to np 3
lemma rebuke 0; np 2
lemma recall 0; adverbial 2; in -5; np 2; np that 4
lemma recite 0; np -3
lemma recommend 0; adverbial -4
lemma reduce 0; np 2
lemma referenced 0; np 2
lemma refer 0; adverbial -9; as -10; in -3; to np 7
lemma reflect 0; on 2
lemma refuse 0; np 4
lemma regard 0; np 5
lemma reiterate 0; np 3
lemma reject 0; ing -2; np that 9; np to 3; that -10; to -5
lemma release 0; adverbial -4; ing 8; np -5; np that 2; to np 5
lemma relish 0; np -4
lemma rely 0; on 3
lemma remain 0; np -5
lemma remark 0; adverbial -5; upon 2
lemma remember 0; np 3
lemma remind 0; np -4; np that -2
lemma renew 0; np -7
lemma repeat 0; adverbial -3; np 4; np that -2
lemma reply 0; adverbial -4; clause -3
lemma report 0; about 8; adverbial 5; at -8; by -2; clause -8; in -2; ing 5; np 3; np that -4; on -9; that 4; to np -4
lemma reprimand 0; np 3
lemma reprise 0; np 2
lemma request 0; np to 2
lemma require 0; np 3; np to 8; to -8
lemma respond 0; by 7; clause 3; for -11; ing 9; np -10; on 6; that -4; to np 5; with -6
lemma restrict 0; ing -2
lemma return 0; np 2; to np -4
lemma retweeted 0; np 2
lemma reveal 0; adverbial -5; ing -2; np 4
lemma revise 0; np -5
lemma rip 0; np 2
lemma rule 0; np -5
lemma run 0; np -3
lemma savage 0; np 3
lemma say 0; about 2; adverbial -2; as 2; at -14; because -7; before -2; by -5; clause 5; during -4; from -2; in -14; ing 3; np 2; np that -5; np to 3; of -6; on -16; other 2; predicate 5; that 8; to -12; to np -6; verb -4; wh -4; while 3; with -3; without -5
lemma seek 0; adverbial -7; for -7; np 4; to 3
lemma see 0; as -20; for 2; ing -3; np 8; predicate -2
lemma send 0; ing 12; np -20
lemma sentence 0; np -4
lemma set 0; np -6
lemma share 0; adverbial 6; in -4; ing -2; np -2; with -5
lemma show 0; adverbial -6; at -5; by 5; clause 2; in -10; ing -9; np 8; np that -4; on -2; wh -2; with -11
lemma shrug 0; ing -3; np 2
lemma shut 0; np -4
lemma side 0; with 3
lemma signal 0; for 6; np -7
lemma single 0; np -4
lemma size 0; np 2
lemma slam 0; np 2
lemma sound 0; np -9
lemma speak 0; about 9; against 2; at -3; in -8; ing -5; of 5; on -2; over -7; to 3; to np -8; with -2
lemma spend 0; ing 10; np -14
lemma stand 0; by 8
lemma start 0; adverbial 4; np -10; with 6
lemma state 0; adverbial -7; clause -2; during 2; np 2; of 3; that 3
lemma step 0; to 3
lemma stress 0; np -2
lemma struggle 0; to 3
lemma sue 0; in -4; np -3
lemma suggest 0; adverbial -9; clause 2; for -3; in -9; ing 2; np 3; np to 5
lemma sum 0; np 2
lemma support 0; adverbial -4; in -5; np 4; np to 5
lemma take 0; adverbial 2; at 13; for 5; in 3; ing 6; np -24; np that -5; np to -9; over -5; to 11; to np -9; with 10
lemma talk 0; about 5; adverbial -9; at -4; in -5; of 6; on -5; with -6
lemma target 0; np 2
lemma tell 0; adverbial 14; after 4; at 2; clause 6; from 5; in -2; ing 5; np -19; np that -10; np to -8; outside 4; that 11; to 3; wh 8; with -3
lemma testify 0; before -9
lemma thank 0; adverbial -5; np 2
lemma think 0; adverbial -6; np 3; of 5
lemma threaten 0; adverbial -4; np 2
lemma throw 0; np -13
lemma tie 0; ing -2; np -2
lemma tout 0; adverbial -4; in -6; np 5; np to 4
lemma trade 0; np -5
lemma trash 0; np 2
lemma trust 0; np 3
lemma try 0; adverbial 4; to 2
lemma turn 0; adverbial -6; against 3; np -20; to np 10
lemma tweet 0; adverbial 6; ing -2; np 3; np that -5
lemma underscore 0; np 3
lemma understand 0; np 2
lemma urge 0; adverbial -2; np -4; np to 2; to 2
lemma use 0; adverbial 2; clause -13; ing 3; np -11; np to -10; to 12
lemma vent 0; to np -7
lemma view 0; clause -3
lemma voice 0; np to -6
lemma vote 0; adverbial -9; against 8; for 6; in -4; np -9
lemma vouch 0; for 3
lemma vow 0; np to -8; to 7
lemma wait 0; for 3
lemma walk 0; adverbial -6; np 3
lemma want 0; adverbial -6; np 6; np to 11; to -5
lemma warn 0; clause -7; np -10; np that -4; of 9; to 4
lemma watch 0; clause -3; np 3; predicate -5
lemma weigh 0; adverbial -5; in -4; on 5
lemma welcome 0; np 2; np to 3
lemma win 0; np -7
lemma wither 0; np -7
lemma word 0; clause -6
lemma work 0; to 6; with -5
lemma write 0; about 2; adverbial 2; clause 3; for -4; in -5; np -4; that 7; to np -3
next above acl 0; np 9
next above advcl 0; np -2
next above conj 0; clause -2; np 6; that -6; to 2
next above punct 0; adverbial -2; ing -3; np 7; np that -3; np to -3; preposition -6; quote 5; that -4; to 2; wh -2
next above root 0; adverbial -2; clause 13; ing 4; np to 6
next beyond advcl 0; np -5
next beyond advmod 0; clause -4; ing 8; np that -4; np to -9; other -5; wh 4
next beyond amod 0; clause 5; ing 6; preposition -9
next beyond aux 0; adverbial -5; clause -4; ing -4; that -8; wh 3
next beyond case 0; adverbial 2; by -5; clause 4; ing -8; np to 3; other -6; predicate -4; preposition -3; quote -2; to -7
next beyond cc 0; adverbial -3; by 5; colon 5; ing -2; np 2; np that -2; np to 3; other 3; predicate -2; that -2; verb -3; wh -5
next beyond compound 0; np to -6; that 7; to 4
next beyond cop 0; adverbial -2; np that -8; preposition -6; that -5; to -13; wh 3
next beyond csubj 0; preposition 2
next beyond det 0; adverbial -9; by -9; clause 4; colon -3; ing 5; np to -3; quote 3; that 7; to 4
next beyond discourse 0; np 6; preposition -2
next beyond expl 0; np -4; preposition -7; that 5
next beyond mark 0; by -5; clause -3; ing -3; np that -6; np to -4; other 2; predicate -5; quote -4
next beyond nmod 0; adverbial 3; np 3; preposition -2; that 2; to -3
next beyond nsubj 0; adverbial -8; by -4; colon -2; np that 4; preposition -2; that 2; wh -7
next beyond nummod 0; clause 2; np 4; preposition 7
next beyond obj 0; np 3; np that -5; preposition 2
next beyond obl 0; np -3; np that 5
next beyond parataxis 0; clause 4
next beyond punct 0; adverbial 7; by 3; clause 3; np to -7; quote 4; that 10; to -2
next beyond reparandum 0; np -6
next break 0; CD 5; JJ 5; MD 9; NN 10; NNP 2; PRP 5; PRP$ 7; VB -4; VBD -4; VBG 4; VBN 4; VBZ 4; a 6; above punct -13; above root 3; all 7; and 2; as 2; beyond advmod 3; beyond amod 5; beyond aux 2; beyond cc 2; beyond compound 6; beyond det 5; beyond discourse -5; beyond expl -7; beyond nmod 8; beyond nummod 4; beyond punct 2; but 5; cue advcl 7; cue obj -2; cue punct 2; in 3; inside appos 2; mark 15; quote -15; that -3; which 3
next comma 0; EX 5; JJ -4; JJS -8; MD -15; NN -5; NNP 2; NNS 2; RB 2; RBR -4; VB -3; VBD 4; VBG 3; VBN 3; WP$ -3; a 4; above acl 2; above conj 4; above parataxis -7; above punct 13; above root 5; an 2; and 3; as 3; because -4; beyond advcl -5; beyond amod -3; beyond aux -3; beyond case -4; beyond compound -3; beyond cop -3; beyond csubj -4; beyond det 2; beyond discourse 7; beyond expl 4; beyond nmod 5; beyond nsubj 3; beyond nummod 8; beyond obj 4; beyond reparandum 2; but 8; cue advcl 9; cue advmod -2; cue ccomp -5; cue conj 5; cue obl -2; cue parataxis -9; cue punct -5; despite 3; how -3; if 10; inside appos -3; inside conj -6; inside nmod 2; like -2; or -13; quote -9; some 6; that -11; this 2; though 3; when -4; where 2; which 3; while 9; with 6; without 5
next cue advcl 0; adverbial -6; np 5; np that 6; np to 6; that 2; to 3
next cue advmod 0; clause 2; np -2; preposition 6
next cue ccomp 0; clause -4; np -13; that 3
next cue conj 0; adverbial -8; clause 5; ing 2; np -4; np that -2; np to -2; preposition -3; to 8
next cue obj 0; clause -5
next cue obl 0; adverbial -2; np 6; preposition -3
next cue parataxis 0; adverbial -2; np 3; preposition -6
next cue punct 0; adverbial -2; by -2; clause -3; colon -3; np -2; np that -2; other 3; predicate -4; preposition 4; quote -9; that 3; to -2; verb -2; wh -7
next cue xcomp 0; np -4
next inside acl 0; clause -4; np -5; preposition 3
next inside advmod 0; np 3; np that -2; preposition -7
next inside appos 0; preposition 2
next inside case 0; np -5; preposition -4
next inside conj 0; np -12; preposition 3
next inside punct 0; np -6; preposition -4
next none  0; colon 7; predicate -2; that 3; to -2
next on 0; CD 2; JJR 9; MD -4; NN -18; NNP 3; NNPS -4; NNS -6; POS -8; PRP -3; PRP$ -4; RBS -7; VB -5; VBD -3; VBG -12; VBN -8; VBZ -7; WP$ -7; a -11; about -12; above acl 2; above advcl -9; above conj -2; above root 6; after 9; against -9; among -9; an -2; and 4; around -6; as -6; at 2; because 4; before 9; between -6; beyond advmod -4; beyond amod 2; beyond aux -3; beyond cc 2; beyond cop -9; beyond det -3; beyond discourse -7; beyond expl -4; beyond mark -4; beyond nmod -7; beyond nsubj -8; beyond nummod 2; beyond obj -11; beyond punct 6; beyond reparandum -7; but 8; by 5; cue advcl -9; cue advmod 3; cue ccomp -6; cue compound 5; cue conj -7; cue obj -3; cue obl 5; cue parataxis -7; cue punct -5; cue xcomp -4; during 8; end 4; for -8; how -4; if -11; in 4; inside acl -6; inside case -8; inside conj -3; inside nmod -6; inside punct -7; into -10; like -2; mark 3; none  4; of -13; or -7; over -3; quote -13; since 4; that -13; the -4; this 3; through 9; to -7; toward -7; under 6; until 12; what -8; when 10; where -7; whether -8; which 2; while 8; why -4
size 1 0; adverbial -7; by -6; np -2; np that -6; predicate -10
size 2 0; adverbial -6; by -11; clause -3; np that -8; np to -3; other -4; that 5; verb 2; wh -12
size 3 0; adverbial -6; by 4; clause 4; colon -2; ing -5; np that 4; np to 5; predicate -5; preposition 2; quote 4; that 4; wh 5
size 4 0; colon 3; ing 3; np that 4; np to 2; quote 5; that 2; to 2; verb 3; wh 3
size 5 0; adverbial 4; ing 2; predicate -2; preposition -3; quote -6; that 2; wh 3
size 6 0; adverbial -2; clause -5; ing -9; np -3; np that -5; np to -6; other 7; preposition -4; quote -3; that -4; wh -12
size 7 0; clause 3; ing 9; np -10; other -6; preposition 3; that 5; wh 2
start adverbial 0; tree -3
start both 0; first 2; later 10
start by 0; adverbial 5; both -4; by -4; preposition 4; that -3
start clause 0; adverbial -4; both 2; by -3; ing -5; np 9; that 8; to 2; tree -5; words 3
start colon 0; adverbial -2; both 2; colon 2
start ing 0; adverbial -9; both 2; clause -5; ing 2; preposition 2; tree -2
start mark 0; np 2; that -2
start np that 0; both -2; clause -7; ing 3; np 6; np that -2; predicate -6; words -3
start np to 0; adverbial -9; ing -5; preposition 3; words -3
start np 0; adverbial -2; clause 2; that -2; to 3; wh 9; words -2
start other 0; adverbial -2; both 2; clause -3; other -2; preposition 5; words -4
start predicate 0; tree -3
start preposition 0; adverbial 2; by 3; clause 6; np 3; predicate -7; preposition -2; tree -3; wh -9; words 5
start quote 0; adverbial -3; preposition -2
start that 0; adverbial -4; both 3; by -2; clause -2; ing -4; np 2; preposition -9; that 2; to -4; tree 2; words -3
start to 0; clause -4; preposition 5
start tree 0; later -3
start verb 0; adverbial 2; predicate -5
start wh 0; clause 5; ing -6; np 7; tree 2; wh -2; words -5
verbs false 0; by -9; inner -2; inner+top -4; next+next -5; np 2; np that -2; np to -3; phrase -4; quote 4; to -3; top+next -4; top+phrase+next 2; unit 9; unit+top 5; unit+verb+inner+top+next -2; unit+verb+next 2; unit+verb+phrase+next 3; verb+inner+top -3; verb+phrase+next -4; verb+phrase+next+next 3; verb+top -2; verb+top+next -2; wh -3
verbs true 0; adverbial -3; colon 2; inner -3; np -3; np to 2; other -3; phrase 7; predicate -5; quote -2; that 4; top -2; top+next 4; unit -3; unit+inner+top -4; unit+verb -4; verb+inner+top+next 6; verb+next -2; verb+top+next 6
word CD 0; adverbial -2; clause 3; preposition 3; that -4
word JJR 0; np 11
word JJS 0; np -5
word JJ 0; clause -4; np 2; preposition -9; to 4
word MD 0; adverbial -3; ing -6; that -10; to -4
word NNPS 0; np 4
word NNP 0; adverbial -2; by 5; clause -6; np 3; np that 6; np to -2; that 7; to 9; wh -3
word NNS 0; clause 3; np 2; that -2
word NN 0; clause 6; np -4; preposition -5; that -8
word POS 0; np -5; preposition -4
word PRP$ 0; clause 2
word PRP 0; adverbial -3; by -2; clause 4; ing -5; np that 5; np to -3; wh -6
word RBR 0; np 2; preposition -3
word RB 0; adverbial 2; clause -2; ing 7; np that -2; other -4; that -2
word VBD 0; adverbial -5; by -5; clause -2; ing 5; np -3; np that -6; np to 4; preposition 4; that -7; to 4; wh 2
word VBG 0; adverbial -7; clause 3; ing -6; np -4; np that 8; np to 2; that -2; to -2
word VBN 0; np -3; preposition -6
word VBP 0; preposition -2; wh 5
word VBZ 0; adverbial -2; clause 6; ing -3; np -6; preposition -9
word VB 0; clause -7; preposition 2; to -6
word WP$ 0; np -10
word about 0; np -14
word across 0; np 3
word after 0; np 12; to 4
word against 0; np -7; preposition -4
word all 0; np 8
word although 0; np 2; preposition 7
word among 0; np -12
word and 0; clause 2; np 5; np to 4; other 2; wh -4
word around 0; np -5
word as 0; adverbial 5; np -6; preposition -2
word at 0; np that -4; preposition -4
word a 0; clause 2; preposition 3; to -4
word because 0; clause -2; np 2; preposition 2; that -3
word before 0; np 3; preposition 4
word between 0; np -11
word but 0; adverbial -4; clause 3; np 8; np that -4; preposition 6; that 4; to 7; wh 5
word by 0; clause 3; preposition 6
word despite 0; np 10; preposition 3
word during 0; np 7; preposition 2
word end 0; colon 7; predicate -2; that 3; to -2
word for 0; clause -5; np -6; preposition -2
word from 0; preposition -3
word how 0; np -10
word if 0; np -2
word into 0; np -7; preposition 3
word in 0; adverbial -2; clause 7; preposition 5; that -5
word like 0; np -12
word mark 0; adverbial -3; clause 7; preposition 3; that 15; to 7
word no 0; preposition 2
word of 0; np -16
word on 0; adverbial -5; np 2; np that 2; preposition -7
word or 0; np -2; preposition -7; to -11; wh -8
word over 0; np -8
word quote 0; by 6; clause -13; colon -9; ing -17; np -7; np that -5; np to -2; other -6; predicate -8; preposition -8; quote -2; that -8; to -8; verb -4; wh -4
word since 0; clause 3; np 3
word than 0; np 2
word that 0; adverbial -3; clause -11; np -11; predicate -2; preposition -11; that -2; to -9
word the 0; adverbial -7; by -5; clause -5; preposition -2; that 6; to 9
word this 0; np 3; preposition -10
word through 0; np 12
word toward 0; np -5
word to 0; adverbial 4; clause -4; np to -4; preposition -10; that 6
word under 0; np 6
word until 0; np 12
word what 0; np -10
word when 0; np 8; preposition 7; to -3
word where 0; clause 3; np -4
word whether 0; np -3; preposition -2
word which 0; adverbial -4; clause 3; np -2; np to 3; preposition 4; to 2
word while 0; clause 6; np 7; preposition 5; that 2
word who 0; adverbial -2; clause 2; to -5
word why 0; np -9
`;
