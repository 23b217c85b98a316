/** Written by `training/quotes/learn.ts`; how to read it is told in `weigh.ts`. */
export const CONTENT_WEIGHTS = `
cue acl 0; inner 4; phrase 5; phrase+next -10; top+phrase 2; unit -5; unit+verb+inner+top -3; unit+verb+next -2; verb+inner+top -2; verb+next 7; verb+top+phrase 3
cue advcl 0; phrase -2; phrase+next 6; top -3; unit -3; unit+inner+top -10; unit+verb+inner+top 3; unit+verb+next 3; unit+verb+phrase+next -6; unit+verb+top 4; unit+verb+top+phrase 4; verb+inner+top -2; verb+inner+top+next 7; verb+next 3; verb+phrase+next -2; verb+top -2; verb+top+next -2; verb+top+phrase -4; verb+top+phrase+next -2
cue amod 0; top -3; top+phrase -6; unit 2
cue appos 0; unit+verb+next -2
cue case 0; phrase -22; top -4; top+phrase -8; unit 15; unit+inner+top 17; unit+top 8
cue ccomp 0; inner+top -2; next -2; phrase -14; top 5; top+phrase 4; unit -6; unit+verb+top 3; verb+inner+top -4; verb+inner+top+next -7; verb+next -5; verb+next+next 8; verb+top -6; verb+top+phrase 6
cue conj 0; inner 2; inner+top -6; phrase -3; phrase+next 2; top+phrase 4; unit+verb+inner+top 2; unit+verb+phrase+next 9; unit+verb+top -2; verb+inner+top 3; verb+top+phrase -4
cue obl 0; phrase -2
cue parataxis 0; next -5; top -3; top+phrase 4; unit -4; unit+verb+inner+top -5; unit+verb+next -2; unit+verb+top 2; verb+next -5; verb+top 6; verb+top+phrase 7
cue reparandum 0; unit 4
cue root 0; inner -10; inner+top+next -2; next+next -2; phrase -2; phrase+next -4; top+phrase+next -2; unit 8; unit+verb+inner+top 2; unit+verb+next -2; unit+verb+top -3
cue xcomp 0; next 7; phrase 4; phrase+next 3; top 5; top+phrase -5; unit -7; unit+verb+inner+top -4; unit+verb+phrase+next -3; unit+verb+top 2; verb+next -5; verb+top 3
end inner -3; adverbial -4; clause 2; ing -6; np 4; that -4; wh -4
end inner+top+next -2; that -3
end inner+top 0; adverbial -6; by -6; clause 2; colon -3; ing 3; np -6; other -7; predicate -5; preposition -3; to 5; verb -4
end next+next -2; np -4; preposition 2
end next 0; adverbial -3; by 4; clause 3; ing -6; np -2; np that 2; other 7; predicate 3; quote -5; that -3; verb -5; wh 2
end phrase -4; by -2; clause -7
end phrase+next 0; np to -3
end top+next 0; np -2; preposition -2
end top+phrase+next 2; np 2
end top+phrase 0; by 3; clause -4; np that -6
end top 0; by -4; colon -2; np that -4; np to 4; quote -2; that 4; verb -2; wh -5
end unit+inner+top -2; clause -9; preposition 9
end unit+top 2; np -6; np that 2; preposition 8
end unit+verb+inner+top+next 0; by 3; clause -3; np 10; to -2; wh 2
end unit+verb+inner+top 0; adverbial 6; by 7; clause -2; np 5; predicate -3; preposition -2; that -3; to -2
end unit+verb+next+next 0; adverbial -8; by -10; clause 4; ing -2; np that -3; np to 3; other -3; predicate -8; preposition -4; quote -4; to 3; verb -3; wh 7
end unit+verb+next 0; adverbial 3; clause 3; colon 4; np that 2; np to -2; predicate -5; preposition -3; quote 3; to -4; verb 10; wh 5
end unit+verb+phrase+next 3; preposition 5
end unit+verb+top 2; adverbial -2; by -3; clause 6; np -2; np that 7; np to -2; predicate 3
end unit+verb+top+next 0; by -3; clause -4; np 5; np that -3; np to -2; predicate -3
end unit+verb+top+phrase 0; np -2
end unit+verb 0; np -5; preposition 6
end unit 0; colon 4; ing 4; np -3; np that -2; other 6; quote 4; that 3; to 2; verb -3; wh -6
end verb+inner+top+next 6; adverbial 4; clause 6; preposition -3; wh 6
end verb+inner+top 0; adverbial -8; clause 6; np 3; predicate -4; quote -5; to 3; verb 4; wh -3
end verb+next -2; adverbial 3; by 3; clause -2; np 3; np that 3; np to -3; other -3; preposition -6; that 4; to -9; wh 3
end verb+next+next 2; by -6; np 7; np to -8; preposition 2
end verb+phrase+next -3; np -3
end verb+top+next 2; adverbial -5; clause 4
end verb+top+phrase+next 0; preposition 2
end verb+top+phrase 0; by -3; clause 3; preposition -2
end verb+top 0; adverbial -8; clause -2; np -4; np that 3; predicate -4; quote 5; that -7; wh 2
gap 1 0; both 2; tree 4; words 2
gap 2 0; tree 4; words -4
gap 4 0; tree -10
gap 5 0; tree -17
gap 6 0; tree -3
last '' 0; , 3; - 4; . 6; — 7
last , 0; - 11
last -RRB- 0; , -10; - -19; . -7
last . 0; - -10; . -5
last CD 0; , -4; - -6; . -3
last DT 0; , 7; - 10; . -3
last FW 0; . -7
last IN 0; , 8; - -10
last JJR 0; - -4; . -4
last JJ 0; ! -4; - -6
last MD 0; , 3; . -5
last NNPS 0; - -4
last NNP 0; ! 2; , 3; - -3; -- 4; : 2; – 8
last NNS 0; ! -4; , 3; - -2; ; 10; ? 3; — -4
last NN 0; ! -3; , 5; - -3; -- 6; : -10; ; 11; – 8; — 6
last POS 0; - -10
last PRP 0; , 7; ; 6
last RBR 0; , -5; . 2
last RB 0; ! -2; , -3; - -7; . -3; : 5; ? -7; – 3; — -9
last RP 0; , -3; - -8; . 8; ? -7
last VBD 0; - -9; . -6
last VBG 0; - -2; . 6; : -3
last VBN 0; , 3; - -4
last VBP 0; - -3; . 2
last VBZ 0; , -10; . 3
last VB 0; , 5; - -2
last WRB 0; . -5
lemma accept 0; np 3
lemma accuse 0; adverbial -5; by -2; np 9; of -14
lemma acknowledge 0; clause -2; in -7; np 3; that 2
lemma acquiesce 0; to np 7
lemma address 0; adverbial -4; in -3; np 3
lemma admit 0; that 2
lemma advise 0; np -7
lemma agree 0; adverbial 5; that -2; with -2
lemma aim 0; adverbial 2; at 5; np -10
lemma align 0; np -8; with 3
lemma alleged 0; that 2
lemma allow 0; np 3; np to 6; to -12
lemma allude 0; to np -5
lemma announce 0; clause 5; from -3; in -8; ing -6; np 3; np that 2; np to 6; on -8; that 3; to -3; with -4
lemma answer 0; adverbial 3; by -5; np 2
lemma apologize 0; to np -5
lemma appear 0; to 2
lemma applaud 0; np 3
lemma appoint 0; np 2
lemma argue 0; adverbial 3; against 4; ing -7; np to 4; to -8
lemma ask 0; about 7; adverbial 10; by -6; clause -5; for 5; ing 7; np -8; np to -2; to -4; wh 7
lemma assail 0; for -2; np 2
lemma assure 0; clause 2; np -10
lemma attack 0; as -9; for 4; ing -5; np 2
lemma backpedal 0; on 5
lemma back 0; adverbial -4; as -4; for -3; np 4
lemma balk 0; at 6
lemma bar 0; from -3; np 2
lemma become 0; np 6; predicate -8
lemma begin 0; ing -2; np -5
lemma believe 0; in 2; that -7
lemma blame 0; adverbial -2; for -3; np 6; on -4
lemma blast 0; during -3; for 3
lemma boast 0; adverbial 2; np that -2; of 7; to np -8
lemma boycott 0; np 3
lemma brag 0; about 2
lemma brand 0; np -3
lemma break 0; clause 3; wh -3
lemma bring 0; np -2; np that 4
lemma bristle 0; at -2
lemma call 0; adverbial -4; at -2; by -2; for 8; in -10; into -9; np 2; np that 6; on 6; over -6; predicate -2; that -5; to -15; upon 4; with -3
lemma campaign 0; against 4
lemma care 0; about 4; np -5
lemma cast 0; as -13; np -3
lemma caution 0; np 4
lemma celebrate 0; adverbial 4
lemma challenge 0; np to 4; to -6
lemma change 0; np -10
lemma chide 0; for -7; np 3
lemma choose 0; np 2
lemma cite 0; adverbial -8; as -9; in -5; np 8
lemma claim 0; adverbial -2; clause -5; in -9
lemma coach 0; np to -6
lemma coin 0; np -7
lemma come 0; against 3; on -7; to 4
lemma command 0; np to -7
lemma comment 0; on 2
lemma compare 0; ing 5; to np -10
lemma complain 0; about 2; during -6; to np -4
lemma conclude 0; adverbial 3; clause -2; in -3; other -4; that 2
lemma condemn 0; np 2; to -2
lemma confirm 0; np 2
lemma confront 0; np -4
lemma congratulate 0; for -7; np 3
lemma consider 0; adverbial -6; ing -2; np 3; predicate 2
lemma contact 0; np -7; via -3
lemma continue 0; adverbial 2; by -4; np -8; that -3; to 2; to np -2; with 2
lemma contradict 0; np 2
lemma contrast 0; np 4
lemma convince 0; np that 2
lemma count 0; np 3
lemma cover 0; np 3
lemma credit 0; np 6; to np -2
lemma criticize 0; adverbial 2; during -3; for -8; in -3; np 5; on -5
lemma cut 0; to np 5
lemma decide 0; to 4; wh 3
lemma declare 0; adverbial 2; in -5; ing 3; np 2
lemma decline 0; adverbial -4; to 2
lemma decry 0; np 2
lemma defend 0; adverbial -5; against -5; as -8; ing 2; np 4; np that 8; np to 5; on -3
lemma deflect 0; np -6
lemma deliver 0; adverbial 8
lemma denounce 0; ing -5; np 2
lemma deny 0; ing -3; np 2; through -2
lemma deride 0; np 3
lemma describe 0; adverbial -3; as -8; at -3; clause -3; ing -2; np 7
lemma direct 0; at -3
lemma disclose 0; np 3
lemma discuss 0; adverbial -2; clause 2; np 2; with -5
lemma dismiss 0; adverbial -6; np 2; np that 5
lemma distance 0; from 8; np -12
lemma divide 0; adverbial -6; on 3
lemma draw 0; np -8; to np 7
lemma drop 0; np 4
lemma dub 0; np 2
lemma echo 0; ing -2; np 4; that -4
lemma egg 0; on -8
lemma email 0; ing -2; np -6; with 2
lemma embrace 0; np that 6; verb 2
lemma encourage 0; np 3; np to 5; to -8
lemma endorse 0; adverbial -7; at -3; for -6; in -8; ing -6; np 6
lemma end 0; np -3; with 5
lemma enter 0; np -12
lemma envision 0; np 4
lemma estimate 0; np 2
lemma expand 0; on 3
lemma expect 0; np 4; np to 2; to -12
lemma explain 0; clause 5; in -4; np -2; np to 3; that -5; to np 2; wh -4
lemma exploit 0; np 2
lemma express 0; about 3; for 5; ing 2; np that -11; over 5; that -3
lemma fail 0; np to -6
lemma favor 0; np 2
lemma fear 0; np 2
lemma feel 0; np -2
lemma file 0; np -4
lemma find 0; adverbial 2; clause 3; in 8; ing -8; np -3; predicate -4; with 3
lemma fire 0; np 3
lemma focus 0; ing -3; on 4
lemma frame 0; np -6
lemma get 0; np -3
lemma give 0; ing -3; np -4; to np 3
lemma go 0; adverbial 10; after -2; ing 3; on -5; other -6; out -6; over 5
lemma have 0; adverbial 11; clause 4; in -8; np -5; np to -5
lemma hear 0; np 2
lemma herald 0; np 3
lemma highlight 0; np 3
lemma hint 0; at 5
lemma hire 0; np 2
lemma hit 0; np 6
lemma hold 0; ing -5; np -4
lemma hope 0; adverbial -6; clause 2; np 2; np to 4; to -3
lemma identify 0; as -3; np 4; np that 5; with 3
lemma imagine 0; np -3
lemma insist 0; that -2
lemma instruct 0; np to 2
lemma insult 0; np 3
lemma intend 0; np to 3; to -4
lemma interrupt 0; np 3
lemma introduce 0; adverbial -4; np 2; np that -4
lemma invoke 0; np -3
lemma issue 0; ing 3
lemma join 0; in 4; np -14
lemma joke 0; to np -2
lemma keep 0; np -14
lemma knock 0; np 4
lemma know 0; adverbial 3; as 2; np 3; to np -5
lemma label 0; np 4
lemma lambast 0; np 3
lemma lash 0; at -2
lemma laud 0; np 3
lemma launch 0; np -11
lemma lay 0; np 2; than -5
lemma lead 0; np -3
lemma lend 0; np -5
lemma let 0; np -5
lemma liken 0; to np -2
lemma like 0; np that 3
lemma list 0; np 3
lemma look 0; as -6; at 2; for -6; np 2; to 6
lemma love 0; np 2; that -5
lemma make 0; about 9; adverbial 6; clause -11; for 7; in 2; ing 10; np -10; np that -7; np to -8; predicate 7
lemma mention 0; adverbial -6; as -5; by -4; np 5
lemma mince 0; np -8
lemma mock 0; ing -3; np 3
lemma mount 0; np -6
lemma name 0; as 4; np 3; quote -4
lemma need 0; np to 3; to -7
lemma nominate 0; for -6; np 3
lemma note 0; clause 2; in -7; np 3; on -3
lemma notice 0; clause -6
lemma offer 0; adverbial -2; np -4; np that -3; on 8
lemma oppose 0; adverbial -4; in -3; np 3; np to 2; on 2; to np -4
lemma order 0; np 4; np to 4
lemma paint 0; as -5; np 4
lemma pass 0; np 4; np to -3; to 2
lemma pay 0; np -8
lemma peg 0; np 4
lemma persuade 0; np to -5; to 5
lemma pick 0; np 2
lemma place 0; adverbial 4; np -5
lemma plan 0; adverbial -5
lemma play 0; down 4; np -5
lemma plead 0; np -4; to np 5; with -2
lemma pledge 0; adverbial -3; np -6; to 4; toward -2
lemma point 0; adverbial -3; as -7; for 2; in -3; ing 2; np -4; to np 6
lemma poke 0; np -7
lemma portray 0; as -2; np 2
lemma posture 0; as -3; np 2
lemma post 0; np -7; on 6
lemma praise 0; as -6; for -5; ing -2; np 5
lemma predict 0; adverbial -2; clause -3; np 4
lemma preferred 0; np 3
lemma prefer 0; np 5
lemma present 0; adverbial -6; as -10; np 2
lemma pressure 0; np 3
lemma press 0; for 4; np 4
lemma prevent 0; np 3
lemma proceed 0; to -7
lemma proclaim 0; predicate -2
lemma prohibit 0; np 4
lemma promise 0; np -8; np that -3; that 3; to 7
lemma promote 0; np 4
lemma pronounce 0; np 2
lemma propose 0; adverbial -2; in -6; np 5; on -6; that -2
lemma provide 0; np -12
lemma push 0; for 7; ing -5; np to -3; on 2
lemma put 0; adverbial 7; clause -7; in 3; ing -2; np -6; on 7
lemma question 0; np 3
lemma quote 0; np 4
lemma rail 0; against 3
lemma raise 0; about 10; adverbial -3; np -4
lemma rank 0; as -6
lemma reach 0; np -4; np to -6
lemma react 0; to np 2
lemma rebuke 0; np 2
lemma recall 0; adverbial 3; in -5; np that 4
lemma recite 0; np -4
lemma recommend 0; adverbial -5
lemma reduce 0; np 2
lemma refer 0; adverbial -9; as -9; in -3; to np 7
lemma reflect 0; on 2
lemma refuse 0; np 3; to 2
lemma regard 0; np 4
lemma reiterate 0; np 3
lemma reject 0; np that 7; np to 3; that -7; to -5
lemma release 0; adverbial -4; ing 4; np -4; np that 2; to np 5
lemma rely 0; on 2
lemma remain 0; np -6
lemma remind 0; np -6; np that -2
lemma repeat 0; adverbial -3; np 4; np that -2
lemma reply 0; adverbial -2; clause -3
lemma report 0; about 8; adverbial 6; at -7; by -2; clause -8; in -3; ing 6; np 2; np that -4; on -10; that 4; to np -4
lemma reprimand 0; np 3
lemma reprise 0; np 2
lemma request 0; np to 3
lemma require 0; np 2; np to 7; to -7
lemma respond 0; adverbial -3; by 7; for -12; ing 9; np -10; on 5; that -4; to np 4; with -3
lemma return 0; np 3; to np -5
lemma retweeted 0; np 3
lemma reveal 0; adverbial -5; np 5
lemma revise 0; np -5
lemma savage 0; np 3
lemma say 0; about 5; as 3; at -11; because -6; by -4; clause 5; during -2; from -2; in -14; ing 2; np 3; np that -6; of -10; on -12; other 2; predicate 5; that 6; to -11; to np -6; verb -4; wh -2; while 2; with -2
lemma seek 0; adverbial -5; for -7; np 4; to 3
lemma see 0; adverbial 3; as -18; ing -3; np 7; np to 2
lemma send 0; ing 10; np -21
lemma sentence 0; np -4
lemma set 0; np -6
lemma share 0; adverbial -4; np 2; with -4
lemma show 0; adverbial -5; at -4; by 5; in -7; ing -14; np 8; np that -3; wh -2; with -9
lemma side 0; with 3
lemma signal 0; for 7; np -8
lemma single 0; np -7
lemma size 0; np 2
lemma slam 0; np 4
lemma sound 0; np -8
lemma speak 0; about 7; at 2; in -8; ing -3; of 2; to 4; to np -6
lemma spend 0; ing 11; np -14
lemma stand 0; by 7
lemma start 0; np -7; with 7
lemma state 0; adverbial -7; clause -2; during 2; np 2; that 3
lemma stress 0; np -3
lemma struggle 0; to 3
lemma sue 0; in -5; np -3
lemma suggest 0; adverbial -8; in -5; ing 3; np 2; np to 5
lemma support 0; adverbial -4; np 3; np to 5
lemma take 0; at 12; in 3; np -21; np that -5; over -5; to 8; to np -9; with 10
lemma talk 0; about 6; adverbial -8; at -4; in -5; of 5; on -5; to np -2
lemma target 0; np 2
lemma tell 0; adverbial 11; after 3; at 2; clause 7; from 5; in -5; ing 7; np -20; np that -7; np to -11; on -2; outside 4; that 8; to 5; wh 8
lemma thank 0; adverbial -5; for -8; np 4
lemma think 0; of 3
lemma threaten 0; adverbial -5; np 2
lemma throw 0; np -12
lemma tie 0; np 2
lemma tout 0; np 4
lemma trade 0; np -5
lemma trust 0; np 4
lemma try 0; to -5
lemma turn 0; adverbial -8; against 3; np -19
lemma tweet 0; adverbial 7; np 3; np that -5
lemma underscore 0; np 2
lemma urge 0; adverbial -2; np -5; np to 3; to 2
lemma use 0; clause -13; ing 3; np -10; np to -9; to 13
lemma vent 0; to np -6
lemma view 0; clause -3
lemma vote 0; adverbial -8; against 6; for 5; in -2; np -4; to -2
lemma vouch 0; for 3
lemma vow 0; to 6
lemma want 0; adverbial -3; np 7; np to 10; to -3
lemma warn 0; against 3; clause -7; np -12; of 8; to 4
lemma watch 0; clause -2; np 2
lemma weigh 0; on 6
lemma welcome 0; np 2
lemma word 0; clause -6
lemma work 0; to 6; with -5
lemma write 0; about 2; clause 3; for -4; in -6; np -2; on -6; that 6; to np -2
next ! 0; above punct -6; above root 4; cue punct -2
next , 0; EX 3; JJ -10; JJS -8; MD -12; NN -6; NNP 3; NNS 2; PRP$ -3; RB 2; RBR -4; VB -2; VBD 4; VBG 3; VBN 3; WP$ -4; a 5; above acl 2; above advcl 3; above conj 5; above parataxis -8; above punct 15; after -2; an 3; and 4; as 2; because 3; beyond advcl -6; beyond amod -6; beyond aux -2; beyond case -4; beyond compound -2; beyond cop -3; beyond det 2; beyond discourse 9; beyond expl 3; beyond nmod 5; beyond nsubj 3; beyond nummod 7; beyond obj 3; beyond obl -6; beyond reparandum 6; but 8; cue advcl 10; cue ccomp -4; cue conj 5; cue obl -9; cue parataxis -6; cue punct -5; despite 3; how -5; if 7; inside acl 4; inside appos -6; inside conj -10; or -7; quote -7; since 2; some 6; that -9; though 8; to -4; which 3; while 6; with 8; without 4
next -- 0; RB 3; and 3; beyond advmod 3; beyond nsubj -8
next - 0; -LRB- -2; -RRB- 12; CD 3; HYPH -3; JJR 7; MD -4; NN -11; NNS -6; POS -7; PRP$ -7; RB -3; RBR -5; RBS -7; VB -3; VBD -4; VBG -12; VBN -10; VBP 2; VBZ -4; WP$ -6; a -9; about -12; above conj -8; above punct -3; above root 6; after 8; against -14; among -7; and 3; around -6; as -7; because 3; before 9; between -12; beyond advmod -3; beyond amod -2; beyond aux -5; beyond cc 2; beyond cop -12; beyond det -4; beyond discourse -5; beyond expl -5; beyond mark -5; beyond nmod -7; beyond nsubj -8; beyond nummod 4; beyond obj -5; beyond obl 2; beyond punct 6; beyond reparandum -7; but 8; by 2; cue advcl -5; cue advmod 3; cue ccomp -7; cue compound 2; cue conj -3; cue obj -3; cue obl 9; cue parataxis -2; cue punct -4; cue xcomp -6; during 10; end 4; for -7; how -3; if -5; in 3; inside acl -7; inside case -7; inside nmod -7; inside punct -12; into -9; none  4; of -12; or -9; over -5; quote -13; since 6; that -13; the -6; through 9; to -6; toward -7; under 5; until 9; what -9; when 11; where -5; whether -7; which 5; while 10; why -10
next ... 0; quote -5
next . 0; -RRB- 12; above punct -11; above root -5; beyond advmod -4; beyond amod 6; beyond case -4; beyond det -4; beyond nsubj -12; cue punct 2; quote -13
next : 0; CD 3; PRP -5; beyond advmod 4; beyond det -5; beyond mark -5; beyond nsubj -5; beyond nummod 4; beyond punct -3; end -3; none  -3; quote -3; that -5
next ; 0; CD 5; NNP 9; PRP 2; and 4; beyond cc -2; beyond det 5; beyond nsubj 5; beyond nummod 5; the -3
next ? 0; above punct -4; beyond nsubj -2; cue punct -3; end -5; none  -5; quote -11
next above acl 0; np 8
next above advcl 0; preposition 3
next above conj 0; np 4; preposition -3; to -2
next above punct 0; adverbial -2; clause -2; ing -2; np 7; np that -3; preposition -9; quote 4; that -5; to 4; wh -2
next above root 0; clause 11; np -2
next beyond advcl 0; np -7; preposition -6
next beyond advmod 0; adverbial 2; clause -4; ing 6; other -3; that -4; to 4; wh 2
next beyond amod 0; clause 7; preposition -11
next beyond aux 0; adverbial -6; clause -3; np 2; np to -7; that -7
next beyond case 0; by -3; ing -8; np to 3; other -5; predicate -5; preposition -3; quote -6
next beyond cc 0; adverbial -2; by 7; clause -2; ing -2; np 2; np to 4; other 2; quote 2; that -2; verb -3
next beyond compound 0; clause 3; that 6; to 5
next beyond cop 0; adverbial -2; clause -3; np -9; np that -5; np to 3; preposition -4; that -4; to -9; wh 2
next beyond det 0; adverbial -10; by -9; clause 5; colon -2; ing 5; that 9; to 5
next beyond discourse 0; np 7
next beyond expl 0; preposition -4; that 6
next beyond mark 0; adverbial -5; by -3; clause -5; np that -6; np to -3; predicate -5; that 2
next beyond nmod 0; adverbial 2; clause -4; np 4
next beyond nsubj 0; adverbial -5; by -3; clause -2; ing -3; np that 2; other 3; predicate 5; preposition -2; that 2; wh -7
next beyond nummod 0; np 6; preposition 7
next beyond obj 0; np that -4; preposition 3
next beyond obl 0; np that 5; preposition -4
next beyond punct 0; adverbial 7; by 3; np -2; quote 4; that 7; wh 2
next beyond reparandum 0; np -2
next cue advcl 0; adverbial -3; clause 2; np 4; np that 9; np to 6; that 3
next cue advmod 0; clause 5; preposition 4
next cue ccomp 0; clause -5; np -12; preposition -3; that 5
next cue compound 0; np -2
next cue conj 0; adverbial -5; clause 6; ing 3; np -6; np that -8; preposition -2; to 7
next cue obj 0; clause -5
next cue obl 0; np 3
next cue parataxis 0; clause 3; np -3; preposition -6
next cue punct 0; clause -3; colon -2; ing -3; np -2; np that -2; np to -4; predicate -4; preposition 6; quote -5; that 2; to -6; wh -5
next cue xcomp 0; clause -4; np -4
next inside acl 0; clause -3; np -3; preposition 4
next inside advmod 0; np 3; preposition -4
next inside case 0; np -4; preposition -2
next inside conj 0; np -9; preposition -3
next inside nmod 0; np 3
next inside punct 0; np -8; preposition -6
next none  0; colon 9; np that -2; predicate -3; that 3; to -2
next – 0; beyond nsubj 7
next — 0; MD 5; PRP 4; RB 2; VBD -3; VBG 3; VBZ 3; a 3; and 5; beyond aux 3; beyond case -3; beyond det 4; beyond punct -4; cue conj -4; quote -4; that -9
size 1 0; adverbial -9; by -7; np that -4; np to 2; predicate -9; that -2
size 2 0; adverbial -7; by -8; clause -5; np 2; np that -9; np to -3; other -3; predicate 2; that 8; verb 5; wh -13
size 3 0; adverbial -6; clause 3; ing -3; np that 6; np to 6; predicate -6; preposition 2; quote 6; that 4; to 2; verb -2; wh 5
size 4 0; adverbial -2; clause 2; ing 2; np that 5; np to 2; other -3; preposition 2; quote 2; to 3; verb 3; wh 5
size 5 0; adverbial 3; colon 2; np to -2; predicate -3; preposition -4; quote -6; that 2; wh 4
size 6 0; clause -3; colon 2; ing -10; np -3; np that -8; np to -5; other 7; predicate 3; preposition -3; that -3; wh -11
size 7 0; adverbial 2; clause 3; ing 10; np -7; other -6; preposition 3; that 5; wh 2
start adverbial 0; tree -3
start both 0; first 2; later 9
start by 0; adverbial 6; both -3; by -3; preposition 6
start clause 0; adverbial -6; both 2; by -3; ing -4; np 12; that 8; tree -4; words 3
start colon 0; adverbial -2; both 2; colon 2
start ing 0; adverbial -7; both 2; clause -2; ing 3; tree -2
start mark 0; adverbial -3; np 2; that -2
start np that 0; adverbial -3; both -2; ing 4; np 6; np that -2; words -3
start np to 0; adverbial -5; ing -5; np -8; to 2; words -5
start np 0; that -2; to 3; wh 10; words -2
start other 0; adverbial -6; both 2; clause -4; other -2; preposition 5; words -5
start predicate 0; tree -3
start preposition 0; adverbial 2; by 3; clause 4; np 6; predicate -7; tree -2; wh -7; words 4
start quote 0; preposition -2
start that 0; adverbial -2; by -2; clause -2; ing -4; preposition -9; tree 2
start to 0; adverbial 2; preposition 4
start tree 0; later -4
start verb 0; adverbial 2; predicate -6
start wh 0; adverbial 2; clause 6; ing -6; tree 3; wh -2; words -5
verbs false 0; by -6; inner -2; inner+top -13; next+next -4; np 2; np that -2; np to -3; phrase -4; quote 5; that -4; to -5; top+next -4; top+phrase+next 2; unit 10; unit+top 3; unit+verb+next 3; unit+verb+phrase+next 3; verb+inner+top -3; verb+phrase+next -3; verb+top -3; verb+top+next 2; wh 2
verbs true 0; adverbial -4; colon 2; inner -2; inner+top+next -2; next -2; np -2; np to 2; other -2; phrase 2; predicate -3; quote -4; that 4; top -2; top+next 3; unit -3; unit+inner+top -4; unit+verb -2; unit+verb+top 2; verb+inner+top+next 6; verb+top 2
word -LRB- 0; np -4
word -RRB- 0; adverbial -3; clause 4; np 7; preposition 2; that 11; to 6
word CD 0; np 2; preposition 4
word HYPH 0; np -2
word JJR 0; np 10
word JJ 0; clause -2; preposition -10
word MD 0; adverbial -4; ing -2; np -3; that -8; to -5
word NNP 0; by 5; clause -3; np 3; that 5; to 9; wh -6
word NNS 0; np 3
word NN 0; clause 7; np -2; preposition -4; that -9
word POS 0; np -4; preposition -3
word PRP 0; adverbial -2; ing -4; np -2; np that 5; that 4; wh -4
word RBR 0; np -2; preposition -7
word RBS 0; np 3
word RB 0; adverbial 3; clause -3; ing 7; np that 2; other -2; that -4; to 3
word VBD 0; adverbial -4; by -5; clause -4; ing 4; np -2; np that -7; preposition 4; that -11; to 4
word VBG 0; adverbial -4; clause 6; np -5; np that 10; np to 3
word VBN 0; np -3; preposition -7
word VBP 0; clause 2; np -4; that 2; wh 6
word VBZ 0; adverbial -2; clause 6; ing -5; np -2; np that -3; preposition -7; to 3
word VB 0; clause -7; np 4; preposition -2; to -4
word WP$ 0; np -10
word about 0; np -14
word after 0; np 11; preposition -2
word against 0; np -12; preposition -3
word although 0; np 3; preposition 9
word among 0; np -10
word and 0; ing -3; np 5; np that -2; np to 5; that -2; verb 4
word around 0; np -5
word as 0; clause -5; np -7; that 4
word at 0; np that -4
word a 0; clause 4; preposition 2
word because 0; clause -2; np 5
word before 0; np 3; preposition 6
word between 0; np -8
word but 0; adverbial -4; clause 2; ing 2; np 5; preposition 4; that 3; to 6
word by 0; clause 4; np 2; preposition 3
word despite 0; np 9
word during 0; np 9; preposition 3
word end 0; colon 9; np that -2; predicate -3; that 3; to -2
word for 0; np -6
word how 0; np -10
word into 0; np -7
word in 0; clause 5; preposition 7; that -4
word like 0; np -10
word of 0; np -22; preposition 2
word on 0; adverbial -4; preposition -4
word or 0; preposition -9
word over 0; np -9; preposition -4
word quote 0; adverbial 2; by 5; clause -12; colon -6; ing -16; np -9; np that -5; np to -6; other -5; predicate -8; preposition -9; quote 2; that -7; to -10; verb -4; wh -4
word since 0; clause 2
word than 0; preposition 2
word that 0; clause -9; np -11; preposition -11; to -8
word the 0; clause -5; preposition -2; that 6; to 10
word this 0; np 4; preposition -9
word through 0; np 12
word toward 0; np -6
word to 0; adverbial 5; clause -9; np to -4; preposition -8
word under 0; np 5
word until 0; np 9
word what 0; clause -3; np -5
word when 0; np 9; preposition 6
word where 0; clause 6; np -10
word whether 0; np -3
word which 0; clause 5; np to 2; preposition 5
word while 0; clause 6; np 8; preposition 4; that 3
word who 0; clause -3; to -5
word why 0; np -5
word with 0; preposition 2
`;
