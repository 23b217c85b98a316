/** Written by `training/quotes/learn.ts`; how to read it is told in `judge.ts`. */
export const WEIGHTS = `
a active -7; a in -4; parsed a in -4
a angry 15
a apparent -11
a aware 5
a bad 7
a beholden -10
a bent 7
a big -8
a by 0; as root -2; as xcomp -3; form finite -9; inside false -7; parsed a by -9; subject noun -7
a capable -5; a clause -5; parsed a clause -5
a careful 0; a to 5; parsed a to 5
a certain 0; a to -9; parsed a to -9
a clause 0; as acl -7; as advcl 2; as advmod -4; as ccomp -24; as root 5; as xcomp -6; form finite -2; inside true -6; parsed a clause -2; subject it -24; subject name 5; subject noun -2
a clear -8
a close -14; a to -8; parsed a to -8
a closer -7; a to -7; parsed a to -7
a common -7
a competitive -16
a concerned 6; a about -13; parsed a about -13
a confident 23; a that 3; parsed a that 3
a conservative -12
a consistent -6; a with -6; parsed a with -6
a critical 0; a of 6; a to -9; parsed a of 6; parsed a to -9
a dangerous -8
a dependent -11
a determine 2; a to 2; parsed a to 2
a different -10; a from -3; parsed a from -3
a difficult -14; a to -7; parsed a to -7
a eager 9; a to 9; parsed a to 9
a easy 0; a for -3; a to 3; parsed a for -3; parsed a to 3
a eligible -12; a for -4; a to -6; parsed a for -4; parsed a to -6
a enough -12
a essential -7
a evident -5
a familiar 6
a fine -5
a first -9; a in -3; a to -6; parsed a in -3; parsed a to -6
a free 0; a to 8; parsed a to 8
a friendly -11; a to -6; parsed a to -6
a good -7; a clause -6; a for -3; a in -5; a than -5; parsed a clause -6; parsed a for -3; parsed a in -5; parsed a than -5
a happy 5; a to 4; parsed a to 4
a hard -9; a to -9; parsed a to -9
a high -14; a in -2; a than -3; parsed a in -2; parsed a than -3
a hopeful 16; a that 8; parsed a that 8
a hostile -11; a to -3; parsed a to -3
a important -13; a clause -6; parsed a clause -6
a impossible -5
a interested 13; a clause 4; a in 13; parsed a clause 4; parsed a in 13
a involved -9; a in -6; parsed a in -6
a large -9; a than -3; parsed a than -3
a late 2
a less -4
a likely -3; a that -10; parsed a that -10
a low -12
a many -14; a of -8; parsed a of -8
a more -10; a clause -7; a than -4; parsed a clause -7; parsed a than -4
a much 2; a of -8; parsed a of -8
a narrow -14
a necessary -3; a to -2; parsed a to -2
a new -10
a old -12
a open 7
a optimistic 9
a pleased 23
a popular -12; a among -3; a in -3; parsed a among -3; parsed a in -3
a possible -10
a preposition 0; as acl -5; as advcl -4; as ccomp -24; as parataxis 2; as root 8; as xcomp -8; form finite -4; inside true -19; parsed a preposition -4; subject it -7; subject name 5; subject noun -8; subject person 3
a present -10
a primary -6
a promising 10; a to 10; parsed a to 10
a proud 3; a of 5; parsed a of 5
a qualify -7
a quick 7; a to 7; parsed a to 7
a rare -7
a ready 0; a for -4; a to 2; parsed a for -4; parsed a to 2
a relate -6; a to -6; parsed a to -6
a reluctant 11; a to 11; parsed a to 11
a reminiscent -16
a responsible -3; a for -6; parsed a for -6
a rid 3; a of 3; parsed a of 3
a right -10
a risky -6
a rival -3
a same -3
a satisfy 2; a with 3; parsed a with 3
a scared 2
a second -17; a in -2; parsed a in -2
a set -9; a to -9; parsed a to -9
a short 0; a clause 9; a of -15; parsed a clause 9; parsed a of -15
a similar -9; a to -9; parsed a to -9
a skeptical 17
a steep -7
a strong -14
a subject -7; a to -7; parsed a to -7
a successful -15
a supportive 9; a of 9; parsed a of 9
a sure 0; a clause 2; parsed a clause 2
a that 0; as ccomp -18; as root 7; form finite -2; inside false 7; inside true -25; parsed a that -2; subject it -4; subject name 2; subject noun -2
a tough -10
a to 0; as advcl 2; as ccomp -22; as conj -2; as parataxis -3; as root 7; as xcomp -9; form finite -3; inside true -17; parsed a to -3; subject it -3; subject noun -3; subject person -4
a true -18
a unable -9; a to -9; parsed a to -9
a unaware 8; a of -5; parsed a of -5
a unclear 4; a wh -9; parsed a wh -9
a underway -11
a unfit -6; a to -4; parsed a to -4
a unlikely 2; a to 2; parsed a to 2
a unpopular -4
a unusual -7
a up -6; a for -6; parsed a for -6
a vulnerable -7
a weak -10
a wh 0; as ccomp -14; as root 4; form finite -2; inside true -12; parsed a wh -2; subject it -16; subject name -5; subject noun 2; subject person 5
a willing 6; a to 7; parsed a to 7
a worry 7
a wrong 8; a with -4; parsed a with -4
bias -3
by 0; as acl -8; as advcl -4; as ccomp -10; as conj 4; as parataxis 2; as root 3; as xcomp -2; form auxiliary -11; form finite -4; form participle 3; form past participle -5; form progressive -4; inside false -2; inside true -21; parsed none -16; parsed np -4; parsed preposition 6; subject it -4; subject noun -4; subject person -12
clause 0; as acl -9; as appos -5; as case -9; as ccomp -15; as compound -20; as csubj -8; as nmod -8; as nsubj -13; as obl 3; as reparandum -2; as root 7; as xcomp -3; form auxiliary 2; form participle -4; form passive -10; form past participle -3; form progressive 7; form to -5; inside true -13; parsed adverbial -14; parsed clause 5; parsed none -2; parsed np -11; parsed np to -2; parsed predicate -3; parsed that 13; parsed wh 5; subject none -8
colon 0; as acl -10; as advcl -6; as conj 5; as parataxis 8; as root 5; form auxiliary -8; form participle 7; form to 7; parsed adverbial -6; parsed clause 4; parsed np 2; parsed predicate 6; parsed wh 10; subject it -3; subject name 4; subject none -11; subject noun 6; subject person -3
frame a about 28
frame a among -13
frame a as -14
frame a at -6
frame a by -9
frame a clause -2
frame a during -7
frame a for -7
frame a from -15
frame a in -11
frame a of 11
frame a on -3
frame a than -12
frame a that -2
frame a through -7
frame a to -3
frame a wh -2
frame about 15
frame above -11
frame across -17
frame after -12
frame against 11
frame along 5
frame alongside -8
frame amid -8
frame among 2
frame around -8
frame as -4
frame at -2
frame before -11
frame behind 4
frame below -5
frame beside -11
frame by -4
frame clause -2
frame despite 13
frame down -2
frame during -8
frame from -13
frame in -8
frame ing -2
frame inside -8
frame into -8
frame like -8
frame mark -2
frame n about 19
frame n across -6
frame n after -10
frame n against 5
frame n among -3
frame n as -5
frame n at -7
frame n before -8
frame n behind 8
frame n between -6
frame n by -8
frame n clause -6
frame n during -10
frame n for 4
frame n from -18
frame n in -13
frame n including -13
frame n into -12
frame n of 4
frame n over -16
frame n to -3
frame n toward 5
frame n wh -10
frame n with -9
frame n within -9
frame near -13
frame np -3
frame np that -2
frame np to -3
frame of 6
frame off 7
frame once -6
frame onto -12
frame other -6
frame out -7
frame outside -14
frame over -2
frame past -14
frame quote -4
frame since -4
frame than -6
frame though -6
frame through -7
frame throughout -12
frame to -2
frame toward -9
frame towards -5
frame under -17
frame until -16
frame up -10
frame upon 9
frame verb -4
frame via -9
frame wh -2
frame while -12
frame within -9
frame without -8
ing 0; as acl -10; as ccomp -14; as conj 3; as mark -5; as root 4; form auxiliary 2; form participle -24; form passive -7; form past participle -6; form progressive 13; inside false 2; inside true -18; parsed clause 2; parsed np -9; parsed predicate 5; parsed preposition 6; subject it -8; subject name 3; subject noun -4
mark 0; as acl -4; as advcl -2; as ccomp -3; as conj -5; as csubj -12; as parataxis 2; as root 3; form auxiliary -7; form participle 2; form progressive -11; form to 3; inside true -11; parsed adverbial -4; parsed clause 2; parsed np -12; parsed predicate -3; parsed preposition -13; parsed that 17; parsed to 4; parsed wh 8; subject it -8
n ability -9; n to -9; parsed n to -9
n access -6; n to -5; parsed n to -5
n action -8; n on -4; n to -4; parsed n on -4; parsed n to -4
n activity -4
n address -8
n administration -6
n agenda -4
n agreement -10; n to -5; parsed n to -5
n aide -6
n ally -6
n announcement 0; n of 3; parsed n of 3
n appeal 12; n to -9; parsed n to -9
n appearance -10; n on -5; parsed n on -5
n approach -9
n argument 7
n assault 9; n on 9; parsed n on 9
n assessment 3; n of 3; parsed n of 3
n attack 9; n in -4; n on 7; n to 7; parsed n in -4; parsed n on 7; parsed n to 7
n audience -11
n authority -7
n ballot -8
n ban 3; n on 7; parsed n on 7
n battle -10; n with -4; parsed n with -4
n bid -12; n for -8; n to -4; parsed n for -8; parsed n to -4
n bill 3; n to 3; parsed n to 3
n book -7
n by 0; as nmod -3; as obl -3; form noun -8; inside false -8; parsed n by -8; subject it -4; subject noun -2
n call 9; n for 4; n to 5; parsed n for 4; parsed n to 5
n campaign 0; n against 13; n for -10; n in -3; n to 2; parsed n against 13; parsed n for -10; parsed n in -3; parsed n to 2
n candidacy -11
n candidate -10; n clause -2; n to -8; parsed n clause -2; parsed n to -8
n case 18
n challenge -6; n to -5; parsed n to -5
n chance -6
n change -5
n chief -7; n of -7; parsed n of -7
n choice -12
n claim 7
n clause 0; as appos -9; as ccomp -8; as conj -12; as nmod -10; as obj -6; as obl -3; as parataxis -4; as root 6; form noun -6; inside false -4; inside true -13; parsed n clause -6; subject it -10; subject name -14; subject person -10
n club -3
n colleague -4
n commitment 4; n to 4; parsed n to 4
n company -6
n concern 7
n conference 7
n connection -7; n to -6; parsed n to -6
n contest 5; n in -2; parsed n in -2
n convention -4; n in -3; parsed n in -3
n conversation -8; n with -3; parsed n with -3
n country -10
n criticism 4; n of 7; parsed n of 7
n critique 8; n of 9; parsed n of 9
n crowd -12
n day -6
n deal 4; n to 8; parsed n to 8
n death -7
n debate -16; n on -3; parsed n on -3
n decision 6; n in -2; n to 5; parsed n in -2; parsed n to 5
n degree -3
n delegate -7; n to -6; parsed n to -6
n description 5; n of 5; parsed n of 5
n desire 6; n to 7; parsed n to 7
n difference -5
n director -8; n of -4; parsed n of -4
n discussion 12
n effort 0; n to 2; parsed n to 2
n election -8
n email 3; n to 4; parsed n to 4
n employee -5
n endorsement 6; n of 4; parsed n of 4
n event -5
n evidence 20
n experience 5; n as -6; parsed n as -6
n fact -14; n that -13; parsed n that -13
n family -8
n favorite -6; n to -6; parsed n to -6
n feud -3; n with -3; parsed n with -3
n fight 2
n finish -3; n in -3; parsed n in -3
n focus 7
n governor -5
n group -8
n hand 5; n to 5; parsed n to 5
n handle -8; n of -8; parsed n of -8
n headquarters -3; n in -2; parsed n in -2
n history -6; n of -5; parsed n of -5
n hometown -5; n of -5; parsed n of -5
n husband -8
n idea -12; n that -9; parsed n that -9
n impact -5; n on -5; parsed n on -5
n incentive -5; n to -5; parsed n to -5
n inclination 12; n to 12; parsed n to 12
n influence -4
n interview -8; n with -2; parsed n with -2
n investigation -6
n involvement -7; n in -2; parsed n in -2
n issue -8
n job -4
n lack -2
n language -9
n lead -9; n in -2; n over -3; parsed n in -2; parsed n over -3
n leader -6
n leadership 10
n line 5
n list 0; n of 2; parsed n of 2
n loss -7; n in -2; n to -6; parsed n in -2; parsed n to -6
n man -9
n march -7
n margin -8; n of -6; parsed n of -6
n meeting -14; n with -3; parsed n with -3
n member -6; n to -5; parsed n to -5
n message -3; n of 5; parsed n of 5
n move 0; n to 4; parsed n to 4
n network -8
n nomination -10
n nominee -10; n to -4; parsed n to -4
n number -8
n office -4
n opportunity -2; n clause -4; parsed n clause -4
n part -11
n party -11; n to -4; parsed n to -4
n path -8; n to -8; parsed n to -8
n people -7; n to -4; parsed n to -4
n performance -6; n in -2; parsed n in -2
n person -8; n to -6; parsed n to -6
n place -9; n to -5; parsed n to -5
n plan 5; n for -10; n to 7; parsed n for -10; parsed n to 7
n plane -8
n platform 6
n pledge 7; n to 9; parsed n to 9
n point 5; n to -6; parsed n to -6
n policy 3
n popularity -5
n position 0; n on 5; n to 2; parsed n on 5; parsed n to 2
n possibility -11; n that -11; parsed n that -11
n potential -11; n to -3; parsed n to -3
n power -5; n to -3; parsed n to -3
n preposition 0; as acl -13; as appos -8; as ccomp -6; as conj -4; as nmod -6; as nsubj 4; as obj -6; as obl -4; as parataxis 2; as root 7; as xcomp -9; form noun -4; inside false -2; inside true -20; parsed n preposition -4; subject it -3; subject name -4; subject noun -3
n presence 6
n president -8; n to -4; parsed n to -4
n pressure -8; n to -8; parsed n to -8
n primary -11; n in -2; parsed n in -2
n program -7
n promise 2; n to 6; parsed n to 6
n proposal 17; n to 2; parsed n to 2
n push 0; n for -7; n to 6; parsed n for -7; parsed n to 6
n question 10; n clause 5; parsed n clause 5
n race -7; n to -5; parsed n to -5
n rally -7
n rating -9
n reason 2; n to 3; parsed n to 3
n record -9; n as -2; parsed n as -2
n refusal 4; n to 4; parsed n to 4
n relationship -10; n with -5; parsed n with -5
n release -5
n remark 11
n reputation 4
n request 0; n for 5; n to -7; parsed n for 5; parsed n to -7
n response 3; n to 3; parsed n to 3
n responsibility -6; n to -6; parsed n to -6
n rhetoric -8
n right -7; n to -7; parsed n to -7
n risk -7
n rival -7
n role -11; n in -2; parsed n in -2
n run -9
n secretary -8; n of -8; parsed n of -8
n senator 0; n to 2; parsed n to 2
n series 2
n server -7
n set 9
n share -6; n of -6; parsed n of -6
n showing -2
n speech 4; n on 4; n to 2; parsed n on 4; parsed n to 2
n stance -5; n on -5; parsed n on -5
n state -13; n of -9; n to -6; parsed n of -9; parsed n to -6
n statement -5; n about -10; n that 4; parsed n about -10; parsed n that 4
n story -7
n strategy 3; n to 3; parsed n to 3
n struggle -7
n success -5
n suggestion 21
n support 2; n among -8; n behind 8; n of 4; parsed n among -8; parsed n behind 8; parsed n of 4
n supporter -10
n system -9
n target -7
n team -4
n tendency -5; n to -5; parsed n to -5
n tenure -6; n as -2; parsed n as -2
n term -6
n that 0; as nsubj -5; as root 13; inside false 3; inside true -15; subject it 3; subject name 8; subject none -7; subject noun -10; subject person 5
n tie -7; n to -7; parsed n to -7
n time -15; n at -2; n to -7; parsed n at -2; parsed n to -7
n tone -5
n tool -6
n to 0; as acl -9; as advcl 5; as appos 7; as compound 6; as conj -2; as iobj -14; as nmod -2; as obj -3; as obl -4; as parataxis -16; as root 4; as vocative -8; as xcomp -15; form noun -3; inside true -23; parsed n to -3; subject name -2; subject none -3; subject noun -3
n track -5; n to -5; parsed n to -5
n treatment 3; n of 3; parsed n of 3
n trip -6; n to -5; parsed n to -5
n unwillingness 4; n to 4; parsed n to 4
n use 0; n of -12; parsed n of -12
n victory -10; n in -4; parsed n in -4
n view 9; n of 5; n on -10; parsed n of 5; parsed n on -10
n visit -7; n to -6; parsed n to -6
n vote -2; n for 6; n in -2; n to -6; parsed n for 6; parsed n in -2; parsed n to -6
n voter -7
n way -14; n to -9; parsed n to -9
n wh 0; as obl -3; form noun -10; inside false -7; inside true -4; parsed n wh -10; subject none -5
n willingness 5; n to 5; parsed n to 5
n win -11; n in -4; parsed n in -4
n wing -4
n woman -5; n to -5; parsed n to -5
n work -12; n in -2; n to -4; parsed n in -2; parsed n to -4
n year -11; n at -2; n in -2; parsed n at -2; parsed n in -2
negated false -3
negated true -3
np that 0; as acl -9; as advcl -3; as case -9; as ccomp -14; as compound 11; as csubj -16; as parataxis -5; as root 5; form finite 3; form progressive -3; form to -9; inside true -8; parsed clause -16; parsed none -13; parsed np to 3; parsed that 4; subject it -4; subject noun -2; subject person -2
np to 0; as acl -10; as case -4; as ccomp -11; as compound -7; as csubj -3; as root 9; as xcomp -13; form auxiliary -2; form passive -8; form past participle 3; form progressive -6; form to -6; inside true -12; parsed adverbial -18; parsed clause -8; parsed none -16; parsed np -2; parsed np to 5; parsed predicate -11; parsed to 3; subject it -5; subject none -3; subject noun -2
np 0; as acl -5; as advcl -4; as advmod 4; as appos -9; as case -4; as ccomp -11; as compound -11; as csubj -2; as flat -12; as nmod -8; as nsubj -11; as nummod -12; as obj -2; as parataxis -2; as reparandum -4; as root 3; as vocative -5; as xcomp -3; form auxiliary -2; form finite -2; form participle -3; form passive -6; form past participle 3; form progressive -2; form to -5; inside true -17; parsed adverbial -8; parsed by -2; parsed clause 3; parsed ing 9; parsed none -14; parsed np to 5; parsed predicate -4; parsed preposition -19; parsed that -5; parsed to 10; parsed wh -3; subject it -3; subject none -6; subject noun -3
other 0; as acl -7; as advcl -2; as ccomp -20; as conj -4; as csubj -4; as obl 7; as parataxis 3; as root 5; as xcomp -13; form auxiliary -2; form finite -2; form passive -3; form past participle -11; form progressive 3; form to -16; inside false -4; inside true -15; parsed adverbial -2; parsed by 8; parsed clause 10; parsed none -19; parsed np -6; parsed np to -6; parsed predicate 6; parsed preposition -16; parsed to 12; subject name -8; subject none -8; subject noun -4; subject person 3
preposition 0; as acl -6; as advcl -4; as advmod 3; as appos -8; as case -6; as ccomp -10; as csubj -26; as nmod -8; as obj -15; as obl 10; as parataxis -2; as reparandum 10; as vocative 19; as xcomp -9; form auxiliary -4; form finite -4; form participle -5; form passive -4; form progressive -3; form to -4; inside false -2; inside true -18; parsed adverbial 4; parsed clause -3; parsed ing -11; parsed none -11; parsed np to -10; parsed predicate -5; parsed preposition -2; parsed that 13; parsed to 12; parsed wh 5; subject name -3; subject none -8; subject noun -3; subject person -4
quote 0; as acl -8; as advcl 6; as ccomp -11; as csubj 13; as root 4; as xcomp -17; form auxiliary -15; form finite 4; form participle -2; form past participle -13; form progressive 4; form to -6; inside false 2; inside true -16; parsed adverbial 2; parsed by -8; parsed np to -8; parsed predicate -2; parsed preposition -9; subject it 17; subject none -12; subject noun -10; subject person -4
subject it 0; form auxiliary|away -6; form finite|away -5; form finite|before -2; form noun|away -3; form participle|away -7; form participle|before 3; form passive|before -15; form progressive|away -11; form progressive|before -2; form to|away -8; form to|before -5
subject name 0; form finite|away -4; form noun|away -3; form passive|away -8; form passive|before -3; form past participle|away 7; form to|before -5
subject none 0; form auxiliary|away -6; form finite|away -12; form noun|away -4; form participle|away -4; form passive|away -5; form past participle|away -2; form progressive|away -9; form to|away -3
subject noun 0; form auxiliary|away -6; form finite|away -4; form noun|away -5; form participle|away -5; form passive|away -2; form passive|before -6; form past participle|away -10; form past participle|before -3; form progressive|away -4; form to|away -3; form to|before -6
subject person 0; form auxiliary|away -2; form auxiliary|before -4; form finite|away -3; form noun|away -2; form participle|before 4; form past participle|before 5; form progressive|before -2; form to|away -6; form to|before -9
that 0; as acl -8; as ccomp -15; as conj 5; as csubj -23; as parataxis 3; as root 8; as xcomp 2; form auxiliary 3; form finite 2; form passive -7; form past participle -3; form progressive 5; form to -6; inside false 2; inside true -12; parsed adverbial 6; parsed none 4; parsed np -11; parsed np to -9; parsed predicate -17; parsed preposition 6; parsed that 4; subject it -10
to 0; as acl -3; as advcl -2; as appos 7; as case -12; as ccomp -13; as conj 3; as csubj -4; as fixed -8; as nmod 7; as obj -16; as obl 12; as parataxis -6; as punct -2; as reparandum 5; as root 5; as xcomp -9; form auxiliary -3; form passive -4; form past participle -2; inside true -15; parsed adverbial -2; parsed by 5; parsed clause -5; parsed np -7; parsed preposition -18; parsed that 6; parsed to -2; subject it -8; subject noun -2
v abandon -11; np -8; parsed np -9
v accelerate -18; np -4; parsed np -9
v accept -2; np 8; parsed np 4
v access -7; np -5; parsed np -6
v accompany -11; by -6; np -5; parsed by -5; parsed np -7
v accomplish -11; parsed np -7
v accord -8; parsed none -7; parsed to -5; to -8
v account -8; for -8; parsed for -6
v accumulate -10
v accuse 4; by -7; clause -13; np 10; of -16; parsed predicate -3
v achieve -12; np -8; parsed none -2; parsed np -10
v acknowledge 6; clause 4; np 10; parsed clause 13; parsed none 18; parsed np 4; parsed that -8; that 7
v acquiesce 17; to 6
v acquire -7; np -6; parsed np -6
v act -19; as -5; in -2; np -6; parsed as -3; parsed none -2; parsed np -5
v activate -11; np -8; parsed np -10
v adapt -11; parsed to -5; to -7
v add 6; clause -4; colon 8; mark 14; np -17; parsed adverbial -6; parsed clause 13; parsed none 6; parsed np 2; parsed that -3; parsed to -2; that 10; to -26
v add_up -9; to -9
v address 7; np that 12; parsed none -13; parsed np 5
v adjust -12
v administer 5
v admire 7; np 7; parsed np 9
v admit 10; clause 7; np -7; parsed clause 5; parsed none -5; parsed np 12; parsed that 3; that 4; to 5
v adopt 0; by 6; np -4; parsed by 5; parsed none -4; parsed np 8
v advance -12; np -6; parsed np -9
v advertise -5
v advise -3; parsed none -6
v advocate 9; for 5; parsed for 8; parsed none -10; parsed np 2
v affect -12; by -4; np -8; parsed by -3; parsed np -8
v affiliate -9; parsed none -5; with -5
v affirm 8; np 3; parsed np 3
v afford -13; parsed to -8; to -7
v age -8
v agree 11; clause 2; on 3; parsed np -6; parsed on 8; parsed that 4; parsed to -7; parsed with 9; that 4; to 7; with 2
v aid -9; np -6; parsed np -5
v aim 6; np 9; parsed none -3; parsed np 6; parsed to 8; to 7
v air -7; on -9; parsed adverbial -4; parsed none -3; parsed np 2; parsed on -8
v alarm 2; np -10; parsed none 8; parsed np -9
v alienate -8; np -8; parsed np -8
v align 6; parsed none 13
v allege 4; np 8; parsed np 4; parsed that 21; that -5
v alleged 18; parsed none -5; that 11
v allocate -9
v allow 0; for 3; np to 2; parsed none 7; parsed np 2; parsed np to -7; parsed to -6; to -5
v allude 12; parsed to 6; to 12
v ally -12
v alter -13; np -6; parsed np -6
v amass -13; np -5; parsed np -5
v amount -7; parsed to -2; to -7
v amplify -4; np 5; parsed np 5
v analyze -9; np -7; parsed np -7
v anger 6; by 9; np -15; parsed np -11
v announce 8; clause 3; np 11; np that 12; np to 5; on -3; parsed adverbial -16; parsed clause 13; parsed none -20; parsed np 9; parsed on -3; that 3
v answer 2; np 5; parsed np 5
v answering 4; np 4; parsed np 4
v apologize 3; for 13; parsed for 9
v appeal -6; parsed none -7; parsed to 2; to -2
v appear -9; at -5; before -3; in -6; np 7; parsed at -5; parsed before -3; parsed clause 11; parsed in -6; parsed none -8; parsed np -5; parsed on -13; parsed predicate 4; parsed that -9; parsed to -5; that -13; to -3; verb -13
v append 9; np 9; parsed np 9
v applaud 12; np 6; parsed np 9
v apply -15; for -7; parsed for -7; parsed none -2; parsed to -7; to -9
v appoint 6; parsed none 6
v appreciate -8; np -2; parsed np -7
v approach -17; np -6; parsed np -10
v approve 2; np -8; parsed none -3; parsed np 14
v argue 16; clause 8; for 13; np -3; parsed clause 8; parsed none -4; parsed np 4; that 3; verb 3
v arise -12
v arm -7; parsed np -7
v arrange 5
v arrest -9; parsed none -2
v arrive -20; at -7; in -2; parsed at -6; parsed in -2; parsed none -3
v articulate 15
v articulated 18
v ask 6; about -23; by -10; clause -6; for 14; in -6; mark 8; np 6; np to 8; parsed about -6; parsed adverbial -8; parsed by -9; parsed clause 6; parsed for 3; parsed none -9; parsed np to 3; parsed to 7; parsed wh 10; to -3
v assail 10; np 8; parsed np 8
v assault -8; np -7; parsed np -8
v assemble -9; np -6; parsed np -7
v assert 2; np 10; parsed that 8; that -2
v assess -4; np 3; parsed np 3
v assign -12; parsed none -7; to -7
v assist -5; np -4; parsed np -4
v associate -6; parsed none -6; with -6
v assuage -8; np -5; parsed np -8
v assume 0; clause -9; np -10; parsed clause -9; parsed none -5; parsed np -10; parsed that 2
v assure 0; np -2; np that 8; of -7; parsed none -10
v attach -13
v attack 7; np 7; parsed none 15; parsed np 3
v attempt 0; parsed to 6
v attend -14; by -3; clause -2; np -10; parsed np -11
v attract 0; np -13; parsed np -14
v attribute 6; np 6; parsed none -11; parsed np 6; to -11
v audit -4
v authorize 8; np -4; parsed none -11; parsed np 11; to -13
v average -7; np -5; parsed np -7
v avoid -4; ing -3; np 6; parsed ing 3; parsed none 3
v await -8; np -8; parsed np -8
v award -3; np 2; parsed none -4
v back 6; by 3; clause 3; from 7; np 4; parsed adverbial 2; parsed by 4; parsed from -7; parsed np 8
v back_down -6
v balance -10; np -4
v balk 14; at 14
v bank 4; on 6
v banking -7; np -7
v ban 0; clause -7; from -2; parsed np -2
v barnstorm -12; parsed np -7
v bar 0; np 3; parsed np 2
v base -12; clause -3; np -4; on -7; parsed none -8; parsed np -9
v bash 8; np 4; parsed np 8
v batter -4
v battle -19; clause -5; np -5; parsed none -5; parsed np -6
v be -10; clause -5; in -2; np -5; np that -7; np to -6; parsed adverbial -4; parsed for -2; parsed in -3; parsed none -8; parsed predicate -3; to -6; wh -2
v beam -10
v bear -5; in -3; parsed none -8
v bearing -8; np -6; parsed np -6
v beat -10; np -4; parsed np -6
v beating -8; np -8; parsed np -8
v become -9; clause -9; np -5; np that -10; np to -17; parsed none -4; parsed np -11; parsed predicate -3; verb 14
v begin -7; in -6; ing -2; np 3; parsed adverbial 6; parsed in -8; parsed none -5; parsed np -9; parsed with 6; with 5
v being -12
v believe 6; clause 5; in 18; np -3; parsed clause -5; parsed in 19; parsed none -6; parsed np 6; that -2; verb 4
v belong -10; parsed to -9; to -9
v bemoan 11; np 2; parsed np 2
v benefit -12; from -6; np -7; parsed from -5; parsed np -7
v best -9; np -9; parsed np -9
v bet -16
v betray 8
v biased -5; against -4; parsed none -5
v bill 3
v billionaire -10; clause -5; parsed np -6
v bind -13; by -2; np -6; parsed none -4; parsed np -4; to -6
v blame 9; np 15; parsed none -5; parsed np 8
v blare 11
v blast 16; np 6; parsed np 7
v blast_out 12; np 12
v block 0; np 5; np to -10
v blow -10; np -6; parsed np -6
v blunt -7; np -7; parsed np -7
v boast 8; about 12; np -14; of 6; parsed none -12; parsed that 13; that 14
v bolster -15; np -7; parsed np -7
v boo 10; np 12; parsed none -14
v book -8
v booming -10
v boost -5; np -3; parsed np -2
v borrow -6
v bother 2; parsed to -17; to 3
v bounce -8
v boycott 4; np 4; parsed np 5
v brag 24
v break -19; np -9; parsed none -3; parsed np -10; parsed with -3; with -3
v break_down -15
v break_out 0; parsed np 6
v break_up -6; np -4; parsed np -6
v brief -9; on -6; parsed none -2; parsed on -5
v bring -7; clause -7; in -4; ing -4; np 3; np that 12; parsed clause -7; parsed in -3; parsed none -7; parsed np -10; parsed predicate -5; parsed to -6; to -10; verb -3
v bring_up 12; parsed np 17
v bristle 13
v broaden -9; np -5; parsed np -8
v broker -9; np -6; parsed np -5
v brush 20
v buck -9; parsed np -9
v build -11; by -2; np -11; on 8; parsed none 10; parsed np -12; parsed on -7
v build_up -10
v building -11; np -7; parsed np -11
v buoy -7
v burn -13
v burning -7
v bury -7; np -4; parsed none -3; parsed np -4
v buy -7; clause -8
v bypass -8; np -5; parsed np -8
v calculate 2; parsed np -14
v call 11; clause 7; for 11; into 12; np 5; np to -10; on 3; parsed adverbial 7; parsed clause 7; parsed for 6; parsed into 11; parsed none -7; parsed np 2; parsed np to 9; parsed predicate -2; parsed to -2; quote 6; that -4; to -2; verb -9
v call_out 12; np 14; parsed np 6
v calm -5; np -5; parsed np -5
v campaigning -17; in -3; parsed in -3
v campaign 0; against 6; as -5; in -9; np -7; on 2; parsed against 2; parsed as -5; parsed in -7; parsed none 4; parsed np -10; parsed on 2; parsed with -7; with -9
v cancel -10; np -8; parsed np -10
v candidate -15
v cap -13; np -8; parsed np -8
v capitalize -9; on -8; parsed on -8
v capture -6; by -4; np -2; parsed by -4; parsed none -2; parsed np -11
v care 2; about -3; np 5; parsed none -10
v carry -7; clause -5; on -6; parsed none -3; parsed on -4
v carry_out -11; np -8; parsed np -11
v cast 3; clause 4; in -5; np 7; parsed none 7
v catapult -9
v catch -14; np -10; parsed none -3; parsed np -8
v caucus -13; for -3; np -5; parsed for -3; parsed none -3; parsed np -5; parsed with -4; with -4
v cause -16; np -10; np to -9; parsed np -10; parsed np to -8
v caution 10; parsed none 3; that 15
v celebrate 0; np 5; parsed none -5; parsed np -5
v cement -3; np 3; parsed np 3
v center -5; on -4; parsed none -4
v chair -14; np -7; parsed np -7
v challenge 3; np 3; parsed none -11; parsed np 6
v champion 9; by 13; np -5; parsed np 6
v change -8; clause -3; np -4; np to -4; parsed none -6; parsed np -11; wh -8
v channel -7; np -7; parsed np -7
v chant 13; parsed clause 11; parsed np 4; quote 20
v characterize 15; np 9; parsed np 9
v charge 0; np 7; parsed none -14; parsed np 7; parsed that 12; that 7; with -8
v chat -12
v check -10; np -7; parsed np -7
v cheer 5; on 8
v chide 9; np 9
v chime 17
v choose 0; by -6; np 3; other 6; parsed by -6; parsed none -7; parsed np -5; parsed to 2; to -4
v circulate 4; parsed np -2
v cite 9; np 11; parsed adverbial 19; parsed np 14; quote 14
v claim 18; by 6; clause 3; parsed clause 6; parsed none -2; parsed np 2; parsed that -5; parsed to 5; that -2; to 13
v clarify 8; parsed none -2; parsed np 8; that -6
v clash 2; parsed none -5; parsed with -7; with -9
v classified -11; at -2; parsed none -5
v clear -18; np -4; np to -8; parsed np -7
v click -6; on -5; parsed on -5
v climb -13
v clinch -12; np -9; parsed np -11
v close -12; parsed adverbial -4; parsed none -3; parsed to -4; to -9
v coalesce -10
v coin 7; parsed np 7
v collapse -10
v collect -14; np -9; parsed np -10
v combat -9; np -7; parsed np -9
v combine -15; parsed none -4; with -2
v come -10; after -4; against 20; as -11; at -8; colon -5; during -3; for -4; from -7; in -12; into -5; mark -8; np -14; of -7; on -11; other -3; out 11; parsed adverbial -2; parsed after -2; parsed as -7; parsed at -8; parsed clause -8; parsed during -4; parsed for -4; parsed from -7; parsed in 5; parsed into -4; parsed np -14; parsed on -6; parsed predicate -6; parsed to -2; parsed under -6; parsed with 3; to -5; under -5; verb -3; wh -9; with 2
v come_out -2; parsed in 7
v come_up -2; parsed with 8; with 8
v coming -7
v command -12; np -4; parsed np -8
v comment 10; for -2; on 8; parsed for -2; parsed on 12
v commit 0; by -8; np 6; parsed by -8; parsed none -14; parsed np -3; parsed to 11; to 6
v compare 0; np 9; parsed none -15; parsed np 7; to -12; with -8
v compel -9; parsed none -4; to -4
v compete -16; for -6; in -4; parsed in -3; parsed np -3; with -5
v compile 2; by -6; np 4; parsed np 4
v complain 9; about 4; parsed about 5; parsed clause -3; parsed none -2; parsed that 11; that 7
v complete -6; parsed np -2
v complicate -16; np -6; parsed np -9
v comply -7; parsed with -6; with -7
v compose -4; parsed none -2
v comprise -6; np -6; parsed np -6
v compromise 0; parsed np 3
v concede 14; np 3; parsed np 2; parsed that 6; that 5
v concern -9; np -7; parsed np -8
v concerned 17
v conclude 0; clause 4; parsed clause 8; parsed none -7; parsed np -9; parsed that 3; that 4
v condemn 10; np 5; parsed np 11
v conduct -11; by -8; clause -7; for -6; np -2; parsed by -7; parsed none -6; parsed np -3
v confer -9
v confirm 13; by 7; np 5; parsed np 2; that 13
v conflict -6; parsed with -6; with -6
v confront -7; np -17
v congratulate 5; np 5; parsed np 5
v connect -5; np 2; parsed none 5; parsed np 3; parsed with -5; to -2; with -7
v consider 6; clause -17; ing -4; np 8; np to 6; parsed ing -8; parsed none 4; parsed predicate 10; parsed wh -2; wh -2
v consist -7; of -7; parsed of -7
v consolidate -8; np -5
v constitute -7; np -4; parsed np -4
v constrain -12
v consult -7; parsed np -7
v consume 8
v contact -8; np -4; parsed none -3
v contain 0; clause 12; in -4; np -12; parsed none 10; parsed np -14; verb -5
v contemplate 18; parsed np 2
v contend 9; that 18
v contest 8
v continue 3; colon 14; ing -2; np -2; parsed clause 7; parsed none -8; parsed np -2; parsed to -3
v contradict 5; parsed np 6
v contrast -3; np 12; parsed np 3; parsed with -7; with -7
v contribute -19; np -2; other -2; parsed none -4; parsed np -3; parsed to -6; to -8
v control -14; np -10; parsed none -3; parsed np -10
v convene -2; np -10
v convert -13; np -7; parsed np -7; parsed to -8; to -8
v convict -12; of -4; parsed none -5
v convince 10; clause 8; np that 13; parsed none 14; parsed np -6; that -4
v convincing -13
v cooperate -8; with -8
v coordinate -13; np -5; parsed np -4; parsed with -5; with -5
v cop 8
v correct 2; np 2
v cost -10; np -10; parsed np -10
v count 2; np 9; on 2; parsed none -13; parsed np 7; parsed on 11
v counter 10
v couple -5; parsed none -5; with -5
v court -8; np -6; parsed np -8
v cover_up -5; np -5
v cover 0; clause 8; parsed none -6; parsed np 6
v crack 8; down -5; np 3; parsed np -14; parsed on -5
v crack_down -5; on -5; parsed on -5
v craft 0; np 6
v crash -11
v create -15; by -2; np -8; np that -6; np to -7; parsed by -2; parsed none -3; parsed np -12
v credit 11; np 4; parsed np 8
v crisscross -7
v criticize 11; np 6; parsed by -2; parsed none -3; parsed np 6
v cross -14; into -2; np -8; parsed np -9
v crowd -15
v crown -6; np -3
v cruise -13
v crumble -7; parsed np -7
v crush -10; np -8; parsed np -7
v culminate -4; in -4
v curb -8; np -6; parsed np -8
v cut -17; into -2; np -9; parsed none -3; parsed np -11; to -6
v cut_off -6; np -6; parsed np -6
v damage -6; np -6; parsed np -6
v damaging -6; np -6; parsed np -5
v date -13; np -5; parsed none -4; parsed np -4; parsed to -5; to -8
v deadlocked 8
v deal -9; np -6; parsed none -2; parsed np -6
v debate -4; np 4; on -6; parsed none -5; parsed np 4; parsed on -3
v decide 2; by -6; clause -12; np 3; on -6; other 16; parsed by -6; parsed clause 3; parsed none 6; parsed np 3; parsed on -6; parsed to 9; parsed wh -8; to 3
v declare 9; clause -7; in -13; np 5; parsed adverbial -7; parsed in -6; parsed none 8; parsed np 8; parsed that 4; that 9
v decline 8; np 6; parsed none 14; parsed np -4; parsed to 4; to 16
v decrease -7
v decry 17; np 5; parsed np 3
v dedicate 9; parsed none -3; to -3
v deem 7; np 13; parsed none -9; parsed np 8; verb -12
v default -6; on -6; parsed on -6
v defeat 0; np -13; parsed np -14
v defend 10; np 5; np that 9; np to 13; other -9; parsed np 7
v defer -8; np -4; parsed np -4
v define 7; by 2; np -7; parsed by 3; parsed none -5
v deflect 8; np 8; parsed np 8
v delay -12; np -5; parsed np -5
v delegate -17; np -6; parsed none -2
v delete -9; np -7; parsed np -9
v deliver -3; clause 4; np 4; on -7; parsed none 4; parsed np 5; parsed on -5
v demand 7; np 7; parsed none 2; parsed that -2; that -2
v demonstrate 0; np -4; parsed none -11; parsed np 5; parsed that 4; that 4
v denounce 15; np 4; parsed np 16
v deny 8; np 5; parsed none 16; parsed np 4; parsed that 9; that 2
v depart -8; np -6; parsed np -6
v depend -9; on -9; parsed none -3; parsed on -4
v depict 6
v deploy -12; np -3; np to -7; parsed np -9
v deport -13; np -8; parsed none -7; parsed np -8
v depose -5; np -5; parsed np -5
v deprive -9; np -8; parsed np -9
v derail -8; np -6; parsed np -6
v deride 16; parsed np 13
v descend -3
v describe 15; as 3; clause 5; np 6; parsed as 9; parsed clause 9; parsed np 8; wh 24
v deserve -14; np -9; parsed np -10
v design -6; parsed none -3; to -2
v designate -5; parsed none -3
v destroy -14; np -4; parsed np -7
v detail 6; np 7; parsed np 6
v detain -10; parsed none -2
v detect -6; np -5; parsed np -6
v deter -7; np -5; parsed np -7
v determine 0; clause -2; parsed none -7; parsed np -3; parsed wh 6; that -3
v develop -13; np -8; parsed np -9
v devolve -4; into -4
v devote 7; parsed np 5; to 7
v dial -5
v dictate 8; np -7; parsed np -10
v die -19; in -5; np -6; of -3; parsed adverbial -3; parsed in -4; parsed np -3; parsed of -3
v differ -10; from -2; on -6
v dig -12
v diminish -11; np -5; parsed np -10
v dip -10
v direct -7; at 11; np -7; np to -4; parsed none 4; parsed np -8; to -10
v disagree 16; with 9
v disappear -10
v disavow 5; np 7; parsed np 5
v disclose 6; np 6; parsed none -7; parsed np 7
v discourage -6; np -5; parsed np -6
v discover -3; in -2; np -6; parsed none -6; parsed np -8
v discredit 0; np 2; parsed np 2
v discriminate -6
v discuss 7; np 11; parsed none 6; parsed np 8; wh 12
v dislike 4; np 9; parsed np 6
v disliked 17
v dismantle -7; np -6; parsed np -6
v dismiss 6; np 13; np that -2; parsed none -12; parsed np 13
v disparage 7
v dispatch -10; np -8; parsed np -9
v display 0; np 14; parsed np 6
v dispute 12; np 5; parsed np 15
v disqualify -6; np -6; parsed np -6
v disrupt -9; np -8; parsed np -8
v distance 6; np 7; parsed np 7
v distinguish 4; np 5; parsed np 5
v distract -9
v distribute -3; np 10; parsed np -3
v divert -11; np -5; parsed np -9
v divide -3; np -11; parsed none 5; parsed np -11
v do -11; at -3; clause -13; for -5; in -6; mark -6; np -2; on -4; other -3; parsed adverbial -12; parsed at -3; parsed for -4; parsed in -6; parsed none -3; parsed np -2; parsed on -4; parsed to -6; parsed with -7; quote -6; that -2; to 3; verb -2; wh -14; with -8
v document 27
v dominate -13; by -6; np -10; parsed by -5; parsed none -2; parsed np -10
v dominating -7; np -6; parsed np -6
v donate -16; np -6; other -3; parsed np -7; parsed to -8; to -9
v doom -11; np -5; parsed np -5
v double -8; np -7; parsed np -7
v double_down 7; on 10; parsed on 6
v doubt 6; np -10; parsed np 4
v downplay 3; np 3; parsed np 3
v draft 0; np 6; parsed none -3; parsed np 2
v drag -8; np -6; parsed none -3
v draw -6; in -2; np -2; parsed in -4; parsed none -12; parsed np 2; to -9; verb 7
v dress -5; parsed none -3
v drive -11; by -5; np -9; parsed by -4; parsed none 6; parsed np -12; parsed to -5; to -5
v drive_up -9
v drop -9; from -2; np 6; out -7; parsed none -3; parsed np 2; parsed out -7; parsed to -7; to -9
v drop_out -11; np -4
v dub 7
v dump 3; np 4
v dwell 15; on 15
v earn -17; at -4; np -10; other -2; parsed adverbial -4; parsed none -2; parsed np -13
v ease -12; np -6; parsed np -9
v eat -11; np -6; parsed np -7
v echo 12; np -5; parsed by 10; parsed np 6
v eclipse -14
v elaborate -6
v elect -7; parsed none -12; to -9
v elevate -3; parsed np -3
v eliminate -7; np 2; parsed none -8; parsed np -3
v email 0; np 5; parsed none -11; parsed np 7
v embody -7
v embrace 6; clause -9; np that 4; parsed np 2
v emerge -7; from -3; np -8; parsed as 2; parsed from -3; parsed none -3; parsed np 6
v emphasize 15; np 6; parsed np 5; parsed that 2; that -3
v employ -5; parsed np 5
v empower 7; np 2
v enable -13; np -4; np to -6; parsed np -8
v enact 0; np 3; parsed np 2
v encounter -12; np -9; parsed np -9
v encourage 5; np 10; np to -2; parsed np -8; parsed np to 7
v end -9; in -5; parsed adverbial -7; parsed in -5; parsed none -4; parsed with -4; with -5
v end_up -11; ing -3; parsed ing -2
v endorse 11; clause -11; np 13; parsed by 11; parsed none 20
v endure -14; np -8
v energize -9; np -8; parsed np -7
v enforce 2; np 2; parsed np 2
v engage 3; in 7; parsed in 3; parsed none 3
v engaging -7; in -3; parsed in -3
v enjoy 5; np -3; parsed np 3
v enlist -4
v ensure -18; clause -9; np -3; parsed clause -8; parsed np -5; parsed that -12; that -13
v enter -10; clause -6; np -6; parsed adverbial -6; parsed np -4
v entitle 3
v erode -5
v erupt 6; in -2; parsed none -11
v escalate 0; np 2; parsed np 2
v escape -16; np -5; parsed np -5
v escort -6
v espouse -9
v establish 9; np -3; parsed none -8; parsed np -4
v estimate 9; parsed none 6; parsed np 17; that 16
v examine 0; np -13
v exceed -9; np -9; parsed np -9
v exchange -8
v excite -9; parsed np -9
v execute -10; parsed np -10
v exercise -6; parsed np -6
v exist -5; between -4; np -6; parsed between -4; parsed np -10
v exit -12; np -9; parsed np -9
v expand -2; in -3; np -11; np that -8; np to -2; on 9; parsed in -3; parsed none -3; parsed np -16
v expect 3; clause 10; np 7; parsed none -15; parsed np 12; parsed np to 3; parsed to 13; to -2
v experience 6; np 10; parsed np -2
v expire -11
v explain 8; clause 4; np 5; parsed none -2; parsed np 8; parsed that 2; parsed to -16; parsed wh 4; that -6; wh 11
v exploit 0; np 5; parsed np 6
v explore 5; np 9; parsed np 5
v export -8
v expose 4; np 8; parsed none 4
v express 8; np 15; np that -3; parsed none -4; parsed np 8; parsed that 9
v extend -16; np -8; parsed np -10; parsed to -5; to -7
v extradite -7
v eye 0; np 5; parsed np 5
v face -16; ing -2; np -12; np to -4; parsed none -2; parsed np -12; verb -3
v facilitate -7; np -4; parsed np -6
v fade -8
v fail -8; np -6; parsed none -6; parsed np -13
v fall -15; by -5; for 9; in -4; into -2; np -11; parsed by -4; parsed for 9; parsed in -4; parsed into -2; parsed none -4; parsed np -9; parsed predicate -6; parsed to -6; since -2; to -10
v falter -10
v fan -8; np -8
v fare -13; in -3; np -8; parsed in -3; parsed predicate -5
v favor 4; by 6; np 2; parsed none -16; parsed np 8
v fear 8; clause 5; np 11; parsed clause 13; parsed np 7; parsed that 8; that 8
v feature -6; np -2; parsed none -3; parsed np -4
v feed -14; np -6; parsed np -6
v feel 7; about 5; clause -6; like 8; np -3; parsed clause -6; parsed none -5; parsed np 5; parsed predicate -2; quote -15; that -2; verb 7
v fend_off -4
v feud -8
v field -9; parsed np -9
v fight -8; for -8; in -2; np -10; on -4; parsed for -7; parsed in -2; parsed none -9; parsed np -11; parsed on -4; parsed to 8
v figure -9
v figure_out 0; parsed np -2; wh 4
v file -3; against -9; by -4; in -3; np 8; on -9; parsed by -9; parsed none -13; parsed np 7
v filing 10
v fill -4; np -10; parsed none 6; parsed np -13; with 7
v film -11
v finalize -10
v finance -9; np -7; parsed np -7
v find 2; clause 9; in -3; np 2; np that 9; np to -18; parsed clause 13; parsed none -5; parsed np to 4; parsed predicate -8; parsed that 5; that 6
v finish -20; in -3; np -9; parsed in -3; parsed np -5; parsed predicate -2
v fire 0; at 7; np 2; parsed at 7; parsed none -3
v fit -15; into -3; parsed into -3; parsed none -3; parsed np -9
v fix -8; np -8; parsed np -8
v flank -11
v flee -14; np -9; parsed np -9
v flip -2; np -7; parsed np -8; to -7
v flirt 7
v float 3; parsed np 4
v flood -13; np -5; parsed np -5
v flow -11
v fly -18; np -8; parsed np -6; parsed to -9; to -10
v focus 5; np -3; on 7; parsed clause 15; parsed np -10; parsed on 7
v follow -11; by -7; in -3; np 3; np that -4; parsed by -6; parsed in -3; parsed none -8
v follow_up -11
v force -13; np -13; np to -3; parsed none -7; parsed np -7; parsed np to -7; to -6
v forge -10
v forget 2; that -18
v forgive -6
v form -12; np -8; parsed none -3; parsed np -10
v foster -9; np -5; parsed np -5
v found -14; by -5; in -2; np -8; parsed by -6; parsed np -9
v frame 2; np 6; parsed np 5
v free -11; np -9; parsed np -6
v freeze -8
v fuel -15; np -8; parsed none -7; parsed np -8
v fulfill -8; np -4; parsed np -8
v fund -12; by -6; np -7; parsed by -5; parsed none -2; parsed np -8
v funding -9
v funnel -9; np -8; parsed np -6
v gain -17; at -4; np -10; parsed np -11
v galvanize -10; np -8; parsed np -8
v garner -11; np -10; parsed none -3; parsed np -9
v gather -17; at -4; for -5; in -2; np -7; parsed in -2; parsed none -3; parsed np -7
v gathering -7
v generate -12; np -10; parsed np -11
v get -11; behind 7; clause -8; in 8; into -4; np -4; np that -6; np to -10; off -8; on -4; out -2; parsed adverbial -6; parsed behind 7; parsed in 8; parsed into -3; parsed none -5; parsed np -11; parsed np to -16; parsed on -3; parsed through -2; parsed to -11; through -2; to -11; verb -13
v give -5; clause -11; np that 7; np to -7; other -9; parsed clause -11; parsed none -16; parsed to -10; that -12; to -10; verb -4
v give_away -9
v give_up -11
v go -4; after 13; against -10; beyond -8; from -3; in -7; into -7; np -16; on 4; other 9; out 6; parsed adverbial -3; parsed after 14; parsed against -10; parsed beyond -8; parsed in -3; parsed into -7; parsed none 9; parsed np -11; parsed on 5; parsed out 6; parsed predicate -7; parsed through -6; parsed to -11; parsed with -9; quote -7; through -6; to 3; verb -11; with -10
v go_on 6; to 11
v go_up 5
v govern -4; parsed np 2
v grab -11; np -10; parsed np -9
v graduate -12; from -3; parsed from -3
v grant -14; np -7; parsed none -2; parsed np -7
v grapple 0; parsed with 2
v grasp -15
v gravitate 6
v greet -12; np -6; parsed none -2; parsed np -6; with -2
v grow -11; np -6; parsed none -9; parsed np 5; parsed predicate 3
v grow_up -12; in -3; parsed in -3
v guarantee -7; np 5; parsed none -4; parsed np 5
v guard -13
v guess -3; parsed np 15
v guide 6; np -7; parsed np -7
v gun -7; np -4; parsed np -2
v hack -11; np -10; parsed np -6
v hail 9; np 6; parsed np 9
v halt -7; np -5; parsed np -7
v hammer 4; np 5; parsed np 5
v hand -11; np -9; parsed np -9
v handle -15; np -6; of -7; parsed np -10; parsed of -6; verb -3
v hang -9; over -5; parsed over -5
v happen -17; in -3; np -3; parsed adverbial -5; parsed in -4; parsed none -4; parsed np -5; parsed to -4; to -7
v harass -6
v harm -9; np -5; parsed np -4
v hate -2; np 6; parsed np 12
v have -5; at -13; for -6; in 6; ing 3; mark 4; np -4; np that -3; np to -6; on -5; other 7; parsed clause -2; parsed in -12; parsed none -14; parsed np -3; parsed np to -11; parsed on -4; parsed predicate 4; parsed with -7; quote -20; since 16; to -2; with -8
v head -18; into -4; np -6; parsed into -3; parsed none -3; parsed np -6; parsed to -8; to -10
v headline 0; np 3
v hear -5; clause -9; from -3; ing 6; np 7; parsed from -3; parsed np to 3
v hearing -3; np -11; parsed np 6
v heed -7; np -7; parsed np -4
v help -15; by -2; clause -10; np -12; parsed clause -8; parsed none -11; parsed np -9; parsed np to -13; parsed to -7; to -7
v hide -10; np -5; parsed np -9
v highlight 10; np 6; parsed np 5
v hint 5; at 3; parsed at 3
v hire -2; np -2; parsed none -9; parsed np 4; to -11
v hit -3; by 3; np 2; parsed by 4; parsed none -3
v hold -3; at -3; by -8; clause -15; in -2; ing -8; np -6; np that 2; np to 14; on 18; onto -3; parsed adverbial -5; parsed by -9; parsed none -14; parsed np -4; parsed np to 14; parsed onto -2; parsed predicate -10; to -6
v hold_off -6
v hold_on -8; to -8
v hold_up 3; np -5
v hone 2; np 5; parsed np 2
v honor -8; np -4; parsed none -3; parsed np -5
v hope 9; clause 6; for 11; mark -18; parsed for 6; parsed none -13; parsed np 2; parsed that -3; parsed to 9; that -2; to 7; verb 10
v host -15; by -6; np -11; parsed by -6; parsed np -10
v house -5
v hover -8
v huddle -11; with -6
v hurt -14; np -9; parsed np -11
v identify 8; as 7; by -8; np 7; np that -2; parsed as 8; parsed by -8; parsed np 3; with 10
v ignore 5; np 6; parsed none 3
v illustrate 4; np 5; parsed np 8
v imagine 5; parsed np 5
v immigrate -9; to -9
v impact -10; by -3; np -6; parsed by -3; parsed np -6
v imperil -4; np -4
v implement 0; np 3; parsed np 4
v imply 3; clause -2; parsed none 9; parsed np 10; parsed that -2; that 6
v impose -5; parsed np -4
v impress 12
v improve -17; np -7; parsed np -8
v incite -4; np -4; parsed np -4
v incline 6; parsed none 6; to 6
v include -4; clause -11; ing 2; np -9; np that 5; np to 3; other -2; parsed none -9; parsed np 4; verb -7
v increase -11; clause -3; np -5; parsed in -2; parsed none -2; parsed np -6
v indicate 9; clause 5; np 10; parsed clause 9; parsed np -3; that -2
v indict -5; np -5; parsed np -5
v infiltrate -11
v influence -10; by -5; np -7; parsed by -5; parsed np -7
v informed 3; parsed none -11
v inject -9; np -9; parsed np -9
v injure -10
v insert 0; np 3; parsed np 3
v insist 6; clause 13; on 2; parsed adverbial 3; parsed clause 17; parsed none -5; parsed on 6; parsed that 8; that 6
v inspire -13; by -4; np -6; parsed np -9
v install -16; np -6; parsed np -10
v instruct -4; np to -2; parsed np 9
v integrate -9; np -7
v intend 4; parsed none -7; parsed to 3
v intensify -11; parsed np -2
v interject 14
v interpret 6; parsed none -4
v interrupt -3; np -2; parsed np -2
v intervene -5; in -5; parsed in -5
v interview -10; by -6; np -13; on 12; parsed by -5; parsed none 6; parsed np -13
v introduce 5; np -3; parsed none -12; parsed np 9
v invest -13; in -5; parsed in -5; parsed none -2; parsed np -9
v investigate -6; np -4; parsed by -6; parsed np 2
v invite 0; np to -13; parsed none -12; parsed np -15; parsed np to 2; to -10
v invoke 0; np 6; parsed np 5
v involve -8; ing -10; np 2; parsed np -3
v involved -11; in -2; np -6; parsed none -2; parsed np -6
v isolate -6
v issue 0; by -7; in -2; np 2; parsed adverbial 5; parsed by -9; parsed none -11; parsed np 10
v jab 16
v jockey -8; for -5; parsed for -5
v join -6; by -10; np -3; np to -10; parsed by -11; parsed none -8; parsed np -6; with -6
v joke 2
v judge 13
v jump 4; into -6; parsed into -6
v justify 6; np 8; parsed np 7
v keep -6; clause -9; ing 2; np -8; parsed clause -7; parsed ing 3; parsed none -3; parsed np to -6; parsed predicate -6; parsed with -5; with -6
v keep_up -2; parsed np 3
v kick -10; parsed none -2
v kick_off -8; np -8; parsed np -8
v kill -13; at -3; by -3; in -2; np -10; parsed by -4; parsed none -5; parsed np -10
v knock 4; np 5; parsed np 7
v know 4; about -5; as 4; clause 8; for -14; np -2; parsed adverbial -12; parsed clause -6; parsed none -6; parsed np 4; parsed that 5; parsed wh 4; that -7; to 3; wh -3
v label 12; np 11
v lack -15; np -7; parsed np -11
v lag -11; behind -6; parsed behind -6
v lambast 7; np 8; parsed np 8
v lament 11; np 10; parsed np 11
v land -7; in -6; np 5; parsed in -5; parsed np 2
v lash_out 10; at 10; parsed at 10
v last -10; np -8
v laud 14
v laugh 0; other -2; parsed none -3
v launch 0; np 2
v lay 4; np -4; parsed np -4
v lay_off 14; parsed np 14
v lay_out 8; np 6; parsed none -3; parsed np 11
v lead -13; among -5; by -11; clause -4; in -5; np -4; np to -12; over -3; parsed adverbial -3; parsed among -5; parsed by -9; parsed in -5; parsed none -6; parsed np -4; parsed np to -13; parsed to -11; parsed with 7; to -11; with 7
v lead_up -9; parsed to -9; to -9
v leak -13; np -7
v lean 0; clause -3; np 6; on -8; parsed none -4; parsed np -15; parsed on -8; parsed predicate 10; parsed toward 12; toward 11; verb -10
v learn 8; clause 4; from -4; in -7; np 3; parsed from -5; parsed none 4; parsed np 5; parsed that -2; that -3
v leave -7; behind -6; for -6; in -4; np -12; np to -14; parsed behind -6; parsed for -5; parsed none 7; parsed np -7; parsed np to -4; parsed predicate -9; to -3; verb -6
v lecture 14
v legalize 0; parsed np 2
v lend -11; np -9; parsed np -9
v let -8; clause -12; np -2; parsed np -9; parsed np to -2
v level -9
v leverage -8; np -7; parsed np -8
v license -7; parsed none -4
v lie -3; np -8; parsed np -9; parsed to -5; to -6
v lie_out -8; np -7; parsed np -8
v life -10; in -3
v lift -12; np -6; parsed np -12
v light -9
v like 9; parsed none -7; parsed np 6; parsed to 8; to 8
v liken 17; parsed np 11
v limited -12; np -6; parsed np -6
v limit 0; np 3
v line -8
v line_up 13; parsed none 15
v linger -10
v link 0; np -6; parsed none -2; parsed np 9; parsed to -11; to -6
v list 7; as -5; np 12; on -6; parsed none -7; parsed np 14
v listen -14; parsed to -8; to -10
v live -10; in 6; np -7; parsed in -10; parsed none -3; parsed np -8
v lobby 3; np -11; parsed np -12
v locate -5
v lock -11; in -3; parsed none -3
v lock_up -9; np -9; parsed np -8
v look 0; at 6; for 2; into -7; like -12; np -4; parsed adverbial 5; parsed at 4; parsed for 3; parsed into -5; parsed like -7; parsed none -10; parsed np 4; parsed predicate -22; parsed to 7; to 7
v loom -14; np -8; parsed np -4
v lose -16; in -2; mark -2; np -11; np to -2; parsed in -2; parsed none -3; parsed np -11; parsed np to -6; parsed to -7; to -8
v love 14; np -5; parsed np 4
v lower -10; np -7; parsed np -7
v lure -9; np -7; parsed np -7
v lynch -3
v maintain -5; np -4; parsed np -2; parsed that 3; that 4
v make -3; about -6; by -6; clause -2; for 5; in -5; ing -5; mark 5; np -2; np that 6; np to 2; other -6; parsed adverbial -6; parsed by -10; parsed clause -10; parsed for 6; parsed in -3; parsed ing -17; parsed none -15; parsed np 4; parsed np to -6; parsed predicate -7; parsed that 15; parsed to 5; quote -12; that -6; to -15; verb 8
v make_up -19; for -6; np -10; of -2; parsed none -4; parsed np -8
v manage -10; np -10; parsed np -12
v mandate 15
v manufacture -3
v manufacturing -7; parsed np -4
v mar -6
v march -5
v mark 0; np 5; np that -2; parsed none -4; parsed np -5
v married -14
v marry -11; np -10; parsed np -10
v match -16; np -7; parsed np -7
v matter -13; parsed np -6
v mean -13; for -5; ing -12; np -8; parsed clause -14; parsed for -5; parsed ing -7; parsed none 2; parsed np -9; parsed that -2; that -4; to -10; verb -2
v meet -14; in -2; np -9; np to -4; parsed in -2; parsed np -11; parsed with -2; with -2
v meeting -12; parsed with -6; with -6
v mention 12; as -4; np 11; parsed none -18; parsed np 9
v merge -8
v mind 0; parsed np 6
v minimize -6; np -6; parsed np -6
v mire -3; in -3; parsed none -3
v mishandle -11; parsed np -7; verb -7
v mislead 11
v miss -14; np -7; parsed np -13
v mobilize 4; np -6; parsed np -7
v mock 4; np 11; parsed np 6
v mocking 6; np 6; parsed np 6
v modify -9
v monitor 3; np 3; parsed np 3
v monitoring -7; np -7; parsed np -7
v motivate 7
v mount 3; np -2; parsed np 5
v mourn 8; np 8; parsed np -11
v move -10; from -2; in -3; np -10; on -4; parsed from -2; parsed in -4; parsed none 2; parsed np -14; parsed on -3; parsed through -3; parsed to -2; through -3
v murder -6
v name 9; clause 3; for -8; np 7; parsed none -4; parsed np 5
v narrow -7; np -5; parsed np -5
v navigate -10; np -9; parsed np -8
v near -14; parsed np -11
v need -7; for -6; in -3; np -2; np to 2; parsed none -12; parsed np -7; parsed np to 3; parsed predicate -7; to -3; verb -5
v negotiate 2; np 2; parsed none -6; parsed np 9
v neighboring -7; np -7; parsed np -7
v nominate 3; by 6; clause -9; np 6; parsed by 5; parsed none 2
v note 13; clause -13; in -9; mark 11; np 16; parsed clause 17; parsed none -14; parsed np 6; parsed that 5; that 5
v notice -5; np -5; parsed np -12
v number -6; np -6
v obscure -8; parsed np -8
v observe 4
v obtain -13; by -5; np -9; parsed by -5; parsed np -9
v occupy -14; np -8; parsed np -11
v occur -18; parsed in -2
v offer 9; np to -3; parsed none 3; parsed to 6; quote 12; to 10; verb 15
v offering 5; np that 4; parsed np 5
v offset -8; np -6; parsed np -7
v open -12; in -3; np -2; parsed in -3; parsed none -3; parsed np -7
v open_up 8
v opening -9
v operate -10
v oppose 8; by 7; clause 16; ing 2; np 4; parsed by 7; parsed clause 6; parsed ing 5; parsed none -17; parsed np 7; to -10
v opt 5; parsed to 5; to 6
v order 8; np 20; np to -4; parsed np -3; parsed np to 8; parsed that 9; that 9
v organize -15; by -3; clause -2; np -8; parsed in -3; parsed none -4; parsed np -8
v originate -10
v oust -7; np -7
v outline 10; np 3; parsed np 12
v outnumber -10; np -10
v outsource -8; np -4; parsed np -8
v outweigh -8; np -4; parsed np -8
v overcome -9; np -9; parsed np -7
v overhaul -5; np -5; parsed np -5
v overlook -7; np -7; parsed np -7
v oversee -17; np -7; parsed np -7
v overshadow -12; np -9; parsed np -7
v overstate 13
v overtake -10; np -4; parsed np -9
v overtaking -6; np -6; parsed np -6
v overturn 0; parsed none -3
v owe -11; np -5; parsed np -9
v own -15; by -6; np -11; parsed by -5; parsed none -2; parsed np -9
v pack -11
v paint 4; np 5; parsed np 10
v painting 8; np 8; parsed np 11
v pander 0; parsed to -14; to 2
v park -5
v participate -9; in -7; parsed in -7
v pass 0; by 7; clause 6; in -5; np -5; np that 5; parsed none 10; parsed np 5; through -6
v pay -5; clause -5; for -11; ing -3; np 2; np to -2; other -8; parsed for -11; parsed none -11; parsed np -5; parsed predicate -4; quote -5; to 8; verb -4
v pay_off -11
v peak -6
v peg 14; np 14
v pending -9
v pepper -8; np -7; parsed np -7
v perceive 14; as 7
v perform -16; in -4; np -5; parsed in -4; parsed np -8
v permit -12; parsed none -6; to -6
v persuade 3; np 9; np to 7; parsed none -8; parsed np 10; parsed np to -2
v pick_up -7; at -5; parsed adverbial -9; parsed none 12; parsed np -18
v pick 0; clause -6; np -4; parsed clause -5; parsed none -7; parsed np 3
v pile 6
v pit -6; np -6; parsed np -5
v pitch 0; np 9; parsed np 8
v pivot 12; parsed to -10
v place -2; np 4; on -3; parsed none -6
v plague -7; by -6
v plant 4
v plan 0; for -3; np -6; parsed none -8; parsed to 5; to 7
v play -9; down 18; in -3; np -12; on -4; parsed in -3; parsed np -15; parsed on -4
v play_down 12
v play_out -12
v plead 16; np 2; parsed np -5; parsed predicate 4
v pledge 7; clause -15; np -2; parsed none 3; parsed np to -4; parsed that 14; parsed to 4; that 14; to 7
v plot 2; np -7; parsed np -7
v plow -6
v plummet -5
v point 10; np 7; parsed none -10; parsed np 6; to 7
v point_out 10; np 3; parsed none 9; parsed np 7; parsed that 5; that 7
v polarize 13
v politicize 6; np 6
v poll -16; np -7; parsed np -10
v pop -6
v portray 13; as -6; np 5; parsed np 10
v pose -11; by -3; for -6; np 2; parsed by -3; parsed none -4; parsed np -2; to -4
v position -2; np 7; parsed none -11; parsed np 9; to -14
v post 2; on 2; parsed clause 12; parsed none -15; parsed np 11; parsed that 4
v postpone -7; np -5; parsed np -7
v pound 8; np 8; parsed np 8
v pour -10; into -3; np -6; parsed np -7
v power -6; np -4; parsed np -4
v practice -13; np -6; parsed np -5
v praise 12; parsed none -2; parsed np 8
v pray -7
v precede -9; np -8; parsed np -9
v predict 8; np 9; parsed clause 24; parsed none -3; parsed np 4; parsed that -3; that 2
v prefer 13; np 7; parsed np 3; parsed to 21; to 5
v preferred 19; np 14; parsed np 17
v prepare -9; for 3; np -7; parsed for 6; parsed none -6; parsed np -14; parsed to -9; to -13
v present 3; np 2; parsed np 2
v preserve -7; np -6; parsed np -7
v preside -7; over -6; parsed over -6
v press -2; by -6; for 8; np 4; np to -17; parsed for 10; parsed none -14; parsed np 2; to -7
v pressure 7; np to -11; parsed np 2; parsed np to 7
v prevail -11; in -3; parsed in -3
v prevent -11; np -9; parsed np -10
v prioritize 2; np 2; parsed np 2
v probe 9
v proceed -3; parsed with -5; with -5
v proclaim 9
v produce -8; parsed np -4
v prohibit 7; np -15; parsed np 8
v project 5; np -3; parsed none -10; parsed np 4
v prolong -10; parsed np -10
v promise 12; np 15; parsed np 9; parsed that 9; parsed to 4; that 9; to 8
v promising 15; np 2; parsed none 12; parsed np 3
v promote 4; np 9; parsed np 6
v prompt -4; np to -16; parsed by -8; parsed none 19; parsed np -18; parsed np to -17
v propel -11; np -7; parsed np -11
v propose 15; ing 4; np -3; np that -6; parsed none 4; parsed np 8; parsed to 3; that 10; to 8
v prosecute 0; np 3; parsed none -3; parsed np 4
v protect -12; np -8; parsed np -11
v protest 3; np 2; parsed none -6; parsed np 8
v prove -8; np -14; parsed none 2; parsed np 2; parsed predicate -9; parsed that -6; parsed to 3; that -7; to 11
v provide 0; by 10; clause 16; np 2; np that -6; np to -15; parsed by 8; parsed none -10; parsed np -3; to -12
v provoke -8; np -6; parsed np -7
v publish 0; clause -2; in -3; np 5; parsed clause -19; parsed none -11; parsed np 8
v pull -16; clause -6; in -2; np -9; out -2; parsed in -2; parsed none -6; parsed np -8; parsed out -2
v pull_off -5; np -5; parsed np -5
v punch -8; np -7; parsed np -7
v punish -8; np -6; parsed none -2; parsed np -7
v purchase 3; np -9; parsed np -13
v purport 3; to 3
v pursue 0; np -3; parsed np 2
v push 9; against 8; for 7; np -7; np to -9; on 9; parsed against 8; parsed for 6; parsed none 6; parsed np to -4; to 6
v put_out 0; np 7; parsed np 4
v put_up -9; np -9
v put 0; in -3; np -2; np that 4; np to -15; on -7; parsed adverbial 11; parsed none -7; parsed np -4; parsed np to -10; to 10
v qualify -14; for -5; parsed for -5
v quell -7; np -7
v question 12; np 7; parsed adverbial 9; parsed none 5; parsed np 10; wh 19
v quit -14; np -6; parsed np -6
v quote 2; np 6
v race -11; parsed to -8; to -8
v rack_up -8; np -8; parsed np -8
v rail 10; against 9; parsed against 6
v raise -6; by 9; clause -4; np to -3; other -2; parsed by 7; parsed none -11; parsed np -2; to -8
v rally -17; behind -2; np -10; parsed np -8
v ramp_up -8; np -6; parsed np -6
v range 5; from -5; parsed from -4; parsed none -4; parsed np -6
v rank -6; np 3; parsed np 8
v ranking -8; np -5; parsed np -4
v ratchet_up 3; np 3; parsed np 3
v rate -2; np 6
v ratify 14
v rattle 9; np -11; parsed none 7; parsed np -8
v reach -4; by -2; clause -7; for -8; parsed by -6; parsed none -7; parsed np 6
v reach_out -14; parsed to -9; to -9
v react 4; parsed none -6; parsed to 2; to -12
v read -8; np 5; parsed none -2; parsed np 7; quote 6
v reading -8; np -5; parsed np -6
v reaffirm 16; np 14
v realize 0; clause 4; parsed that 3
v reap -7; np -7; parsed np -7
v reassure 8; np 9
v rebound -5
v rebuff 3; parsed np 5
v rebuild -11; np -7; parsed np -7
v rebuke 4; np 6; parsed np 9
v rebut 10; np 8; parsed np 10
v recall 4; np -5; np that 13; parsed none 4; parsed np 17; parsed that -7; wh 15
v recast -6; np -6; parsed np -6
v receive -13; clause 9; from -2; np -15; parsed clause -3; parsed from -2; parsed none -4; parsed np -7
v recite 8; np 4; parsed np 10
v reclaim -7; np -7; parsed np -7
v recognize 4; np 3; parsed none -16; parsed np 6; parsed that 14
v recommend 19; np -8; parsed np 4; that -4
v reconsider 0; np 7; parsed np 3
v record -7; np -6; parsed np -4
v recount 6; np 6; parsed np 9
v recover -3; from -2; parsed from -2; parsed none -2
v recruit -7; np -6; parsed np -7
v redact -5
v reduce -5; np -5
v refer 8; parsed adverbial -4; parsed none 6; parsed np 3; parsed to 9; to 7
v reference 6; np 12
v referenced 0; np 3; parsed np 22
v reflect -2; np that -17; on 11; parsed none -2; parsed np -2; parsed on 11
v reform -7; np -6; parsed np -7
v refrain -2; from -2; parsed none -2
v refuse 11; parsed np 16; parsed to 7; to 8
v regain -6; np -6; parsed np -6
v regard 4; as -5; np -3; parsed none -11; parsed np 12
v register -4; as 7; clause -5; np -2; parsed as 9; parsed none -10; parsed np -3; to -7
v regret 12
v regulate -7; np -6; parsed np -7
v rein -5; in -5; parsed in -4
v reinforce -6; np -6; parsed np -6
v reinstate 0; clause -4; np 4
v reiterate 8; np 10; parsed np 7; that -5
v reject 11; by 8; np 4; np that 4; np to 11; parsed by 8; parsed none -8; parsed np 4
v relate -7; parsed to -6; to -7
v release 0; by -8; clause -11; in -2; np that 25; on -7; parsed adverbial -16; parsed by -15; parsed clause -23; parsed none -4; parsed np 11
v relish 26
v relocate -10; np -4; to -5
v rely -3; parsed on 2
v remain -9; at 4; np 3; np to -5; on -6; parsed adverbial 4; parsed at 6; parsed in 2; parsed none -6; parsed np -9; parsed on -6; parsed to -8; to -8; verb -2
v remark 14; parsed that 6; that -3
v remember 10; ing 8; np 6; parsed clause -7; parsed np 11; that -9
v remind 11; np that 11; parsed np 4
v remove -4; from -3; parsed none -2; parsed np -2
v render 0; parsed np 3
v renew -2; np -13; parsed np -5
v renounce 11; np 11
v reopen -8; np -5; parsed np -7
v repair -6; np -6
v repeal -10; np -7; parsed np -7
v repeat 6; np 6; np to -6; parsed np 9
v repeating 6; np -5; parsed np 12
v replace -8; by -6; clause -6; parsed none -3; parsed np -4
v replicate -8
v reply 6; mark 10; parsed to 6; to -5
v report 9; clause 7; from -11; ing 7; np 7; np that 3; on -8; parsed adverbial -10; parsed by 10; parsed from -8; parsed ing 14; parsed none -6; parsed np 9; parsed on -6; parsed that 6; that -7
v represent 0; by -8; np 2; parsed by -8; parsed np -10
v repudiate 11; parsed np 11
v request 5; np -6; np to 9; parsed none -3; parsed np 4
v require 0; by -4; for -7; ing -14; np -6; parsed ing -9; parsed np -2; parsed np to -3; to 10
v rescue -4; np -4; parsed np -4
v resemble -7; np -5; parsed np -7
v reserve -4; for -6; parsed none -3; parsed np 4
v resettle -5; np -5
v reshape -6; np -6; parsed np -6
v resign 0; from 8; parsed from 8; parsed none -5
v resist 11
v resolve -10; parsed none -4
v resonate -13; parsed with -6; with -6
v respect -6; np -6; parsed np -5
v respond 3; mark 8; np -2; parsed adverbial 7; parsed clause 13; parsed none -11; parsed np -15; parsed that 5; parsed to 4; parsed with 3; to 4; with 8
v rest 3
v restore -10; np -8; parsed np -7
v restrict 8; from -3; np 5; parsed none -3; parsed np 10
v result -7; in -7; parsed in -6
v resurrect -7
v retain -11; np -8; parsed np -10
v rethink 14
v retire -7
v retired -11; np -6; parsed np -6
v return -9; parsed none -9; parsed to -4; to -8
v retweeted 13; np 11; parsed np 21
v reveal 9; np 8; parsed clause 2; parsed none 3; parsed np 3; parsed that 8; that 3
v reverberate -7
v reverse 0; np -3
v review -3; parsed none -2
v revise -10; parsed np -10
v revisit 4; np -3; parsed np 4
v revive -8; np -6; parsed np -8
v reward -5; np -5; parsed np -5
v rid -6
v ridicule 14
v riff 9
v rig -3; parsed none -3
v rip 12; np -4; parsed np 5
v rise -13; in -3; np -9; parsed in -3; parsed np -11; parsed to 3
v risk 0; ing -11; parsed np 4
v rival -5; np -4; parsed np -4
v roar -9
v roll -12; np -6; parsed np -6
v roll_out 3; np 4; parsed np -14
v root 2; for 3; parsed for 3
v rouse -10; np -10
v rule 7; np 3; parsed none -5; parsed that -4; that 3
v rule_out 4; ing 3; parsed none 3
v ruling -4
v rumor -12
v run -8; against -11; as 6; by -5; clause -6; for -11; from -2; in -5; np 4; on 3; other -2; parsed adverbial 8; parsed against -11; parsed as 7; parsed by -5; parsed for -11; parsed from -2; parsed in -6; parsed none -3; parsed on 3; parsed predicate -5; parsed to -9; through -2; to -9; verb -7
v rush -13; parsed to -7; to -10
v sag -6
v satisfy -9; np -5; parsed np -6
v savage 9; np 9; parsed np 4
v save -11; np -8; parsed np -8
v say 6; about -7; after -18; as -9; at -10; before -7; by -20; clause 9; colon -10; during -5; for 19; in 4; ing 13; mark 4; np that 24; np to 12; of -14; on -4; other 16; parsed after -4; parsed clause 10; parsed for 10; parsed in -3; parsed none -12; parsed np 9; parsed np to 12; parsed of -6; parsed on 8; parsed predicate -9; parsed that 9; parsed wh 2; parsed with -3; quote 4; that 5; to -20; verb 6; wh 8; with -16
v scare -11
v schedule -15; for -2; np -7; parsed none -10; parsed np -7; to -10
v scheduling -7; np -7; parsed np -7
v score -16; np -10; parsed np -9
v scramble 0; np -9; parsed np -9; parsed to 3; to 3
v scrap 0; parsed np 6
v scuttle -5; np -5; parsed np -5
v seal -8; np -8; parsed np -8
v search -12; for -7; np -7; parsed for -5; parsed np -7
v seat -12; np -5; parsed none -6
v secure -11; clause -2; np -10; parsed np -11
v seek 8; clause 6; other -5; parsed none -3; parsed np 4; parsed to 6; to 4
v seem -6; clause -11; like 2; np -8; parsed like 4; parsed none -3; parsed np -18; parsed predicate -5; to 2; verb -2
v see 0; as -12; by 2; clause 9; for 6; in 11; np 3; np to -12; on -7; parsed as -3; parsed by 2; parsed for -12; parsed in 4; parsed none -8; parsed np 7; parsed that -7; parsed wh -7; quote -4; since -5; that 7; verb -13; wh -4
v seize 3; np -15; on 3; parsed none 5
v select -7; parsed none -6; parsed np -2
v sell -8; for -7; np -7; parsed none -5; parsed np 4; parsed to -6; to -8
v send -8; clause -7; np -2; np that 8; np to -9; other -2; parsed by -6; parsed none -10; to -13; verb -3
v send_out -3; parsed np 4
v sense -8
v sentence 11; to -4
v separate -9; np -4; parsed np -9
v serve -13; as -3; in -6; np -11; on -5; parsed clause -5; parsed in -5; parsed np -9; parsed on -5
v set_off -11
v set_up -14; np -8; parsed none -4; parsed np -7
v settle -3; for -3; np -9; parsed none -3; parsed np -10
v set 0; in -2; parsed none -9; parsed np -6; to 3
v shake -8; np -3; parsed np -3
v shake_up -9; np -8; parsed np -8
v shape -10; np -7; parsed np -9
v shaped -9; by -5; np -5; parsed np -4
v share 4; by 5; clause 2; np -4; parsed by 5; parsed none -8; parsed np 8
v sharpened -11
v shatter -10; parsed np -10
v shed 0; np 4
v shield -8; np -3; parsed np -8
v shift -5; np -19; parsed to 2; to 4
v shoot -15; in -5; np -6; parsed adverbial -2; parsed by -4; parsed in -4; parsed none -3; parsed np -6
v shore_up 0; np 3
v shot -7
v shout 10
v shove -4
v show 7; clause 14; in -8; np 6; np that 5; np to 5; parsed adverbial 13; parsed clause -5; parsed in -7; parsed none -8; parsed np 7; parsed np to 7; parsed predicate 7; parsed that -5; parsed to 5; parsed wh 13; quote -18; that 3; to 2; wh -10
v show_up -6; at -5; in -6; parsed at -4; parsed in -5; to 5
v shrink -12; np -5
v shrug 12; off 12
v shut -8; np -6
v shut_down -6; np -6; parsed np -4
v shy 9; from 9
v side 11; parsed with 10; with 11
v sign_up 2; for -8; parsed for -4; parsed none -6; parsed np -6
v signal 10; parsed np 5; that 13
v sign 0; by -8; np 3; np that 8; on -5; parsed by -7; parsed none -7; parsed np 4
v sing 8
v single_out 9; np 7; parsed np 11
v sink 8
v sit -19; at -5; in -4; np -3; on -4; parsed at -5; parsed in -3; parsed np -4; parsed on -4
v sit_down -10
v sit_out -7; np -7; parsed np -7
v skew -8
v skip -7; np -7; parsed np -7
v skirt 3; np 3; parsed np 3
v slam 4; np 4; parsed np 15
v slash 2; np 2; parsed np 2
v slat -10; parsed none -7; to -7
v slide 6
v slip -10; into -2; parsed into -2
v slow -8
v smile -10
v soar -12
v soften -6; np -5; parsed np -5
v solicit 6; np 7; parsed np -14
v solidify -13; np -7; parsed np -10
v solve -5; np -4; parsed np -5
v sound 2; like -11; np 10; parsed like -5; parsed np 9; parsed predicate -13
v spar 16
v spark -11; np -9; parsed np -8
v speak_out 19; about 8; against -7; parsed about 8
v speak 0; about 10; from -4; in -9; np -7; of 16; on -2; parsed about 11; parsed adverbial -12; parsed from -4; parsed in -9; parsed none 2; parsed np -6; parsed of 8; parsed on -2; verb -3; with -2
v spearhead -3; parsed np -3
v specialize -3; in -3
v speculate 15; that 15
v spend -9; in -3; np to -3; on -4; other -9; parsed adverbial 4; parsed in -2; parsed none -14; parsed np -4
v spending -13; np -7; other -2; parsed np -9
v spiked -6
v spill -9
v split -3; between -4; np -8; on -3; parsed none -6; parsed np -6
v spoke 13
v sponsor -6; by -7; np 2; parsed by -7; parsed np 2
v spot 3; np 4; parsed np 4
v spotlight 5; parsed np 5
v spray 12
v spread -5; np 3; parsed np 3
v spur -9; np -4; parsed np -4
v squeeze -8
v stack -10
v stage -4; np -4; parsed np -4
v stake -9; np -9; parsed np -9
v stake_out 3
v stall -8; np -4; parsed np -4
v stand 5; at -12; by 16; np -14; parsed at -10; parsed by 9; parsed np -8; parsed with 3; with 3
v stand_up -9; parsed to -7; to -7
v standing -16; in -2; parsed in -2; parsed with -3; with -3
v star -12
v start -9; at -6; clause -7; in -2; ing 2; np -2; parsed adverbial -4; parsed ing 4; parsed none -7; parsed to -3; parsed with 3; to -3; with 3
v start_out 3
v state 8; clause -4; np -6; parsed none -6; parsed np 2; parsed that 6
v stay -7; in -6; np 8; parsed in -9; parsed none -2; parsed np -7; parsed predicate -10
v steal -8; np -7; parsed np -7
v steer -8; np -6; parsed np -6
v steering -7; np -7
v stem -10; np -4; parsed np -8
v step -4
v step_down -10
v step_up -4
v stick 0; parsed none -10; parsed np -11; parsed to 5
v stir -13; np -7; parsed np -13
v stoke -2; np 4; parsed np -2
v stop -2; by -9; parsed none -4; parsed np -20; parsed predicate 14; to 5
v strengthen -13; np -3; parsed np -9
v stress 13; np 8; parsed none -13; parsed np 23; that 3
v stretch -8; parsed np -4
v strike -4; parsed none 12; parsed np -16
v strike_down 11; np 12
v strive 10
v struggle -5; np -6; parsed none -9; parsed to 6; parsed with -9; to 2; with -11
v study -13; np -8; parsed np -8
v stump 2; for 2; parsed for 3
v subject -11
v submit -2; np 7
v succeed -15; np -7; parsed none -2; parsed np -7
v sue 5; np 3; parsed np 9
v suffer -16; np -7; parsed np -10
v suggest 6; clause 2; ing 4; np 2; np to -6; parsed adverbial 12; parsed clause 15; parsed none -10; parsed np 3; parsed that 2; that 10
v suit 5; parsed none -8; to -8
v sum_up 19
v summon -13
v supplement -9
v supply -11; parsed np -9
v support 7; by 3; clause 13; ing 9; np 4; np that -7; parsed by 5; parsed clause -10; parsed ing 2; parsed none 8; parsed np 5; parsed np to -15
v supporting 6; np 7; parsed np 7
v suppose -9; parsed none -9; to -9
v surface -6
v surge -14; parsed in -3; parsed to -5; to -5
v surpass -8; np -8; parsed np -8
v surprise 0; np 2; parsed none -2; parsed np 2
v surround -11; by -2; np -8; parsed np -8
v survey -11; np -9; parsed np -11
v survive -15; np -9; parsed np -8
v suspect 0; of -5; parsed none -5; parsed that 15; that 15
v suspend -4; np -3; parsed none -3; parsed np 3
v sustain -6; np -6; parsed np -5
v swarm -8
v sway -9; np -4; parsed np -4
v swear 5
v sweep -12; np -9; parsed np -9
v swing 4; np -12; parsed np -8
v switch -3; np 3; parsed np 3; parsed to -8; to -9
v tacking -7
v tackle -8; np -6; parsed np -7
v take -7; by -3; clause -13; in -3; into -2; np 3; np that 2; np to -15; on -11; parsed adverbial -7; parsed by -2; parsed in -2; parsed none -3; parsed on -8; parsed to -15; to -6; verb -2
v take_down -9; parsed np -9
v take_in -11
v take_on -12; np -11; parsed np -11
v take_out -7
v take_over -7; as 6; parsed as 7; parsed np -8
v take_up -7; np -3; parsed np -7
v talk 7; about -4; at 15; np 13; of 15; on 11; parsed about 10; parsed adverbial 4; parsed clause 22; parsed none -3; parsed np -6; parsed on 2; parsed to -5; parsed with 2; to -3; with 2
v talk_up 11
v tap -17; into -4; np -7; parsed into -3; parsed np -11
v target 3; at -3; for -10; parsed none -9; parsed np -2
v tarnish 3; np 3; parsed np 3
v task -7; parsed none -3; with -3
v taxing -7; np -6; parsed np -4
v teach -7; np -10; parsed np -11
v teaching -5; np -5; parsed np -5
v team_up -15
v tear -7
v tell 3; np -3; np that 8; np to 14; parsed adverbial -15; parsed clause 9; parsed none -5; parsed np -6; parsed np to 12; parsed that 5; parsed wh 4; to -8
v temper -7
v tend 0; parsed to 3
v terminate -6
v test -12; np -7; parsed none -3; parsed np -8
v testify 6; before 6; parsed before 9
v testing -6
v thank 7; np 7; parsed np 7
v think 5; about 2; mark -2; of 5; parsed adverbial -10; parsed clause 3; parsed none 2; parsed np 3; parsed of 5; parsed that -2; to -3; verb 10
v threaten 7; np 8; parsed none 11; parsed np -5; parsed to 8; to 9
v thrill 6
v thrive -9
v throw 4; in 11; np 3; parsed none -3; parsed np 2
v thrust -7; np -7; parsed np -7
v thwart -8; np -8; parsed np -8
v tick 10
v tie -3; in -3; np 8; parsed none -10; parsed np 4; to -9
v tighten -11; np -6; parsed np -8
v tilt -7
v tip -4; np -4; parsed np -4
v title -8
v top -10; np -9; parsed np -10
v toss 9
v total -7; parsed np -5
v touch 5; np -10; on 13; parsed np -10; parsed on 16
v tout 6; np 21; parsed np 5
v trace 0; np 2; parsed np 2
v track 0; np -16; parsed np 4
v trade 0; np 3; parsed np -19
v trail -16; np -11; parsed np -11
v train -9; parsed none -4
v transcend -6; np -6; parsed np -6
v transfer -7; np -6; parsed np -6
v transform -10; np -7; parsed np -8
v translate -12; into -4; parsed into -4
v transport -8; parsed np -8
v trap -3
v trash 9; np 9
v travel -19; parsed to -9; parsed with -3; to -10; with -3
v treat -15; np -8; parsed none -4; parsed np -7
v trend 13
v trigger -9; np -8; parsed np -9
v triple -7
v trounce -11; np -8; parsed np -8
v trumpet 13; parsed np 16
v trust 6; parsed none 7; parsed np -5
v try -5; np -14; parsed none -6; parsed np -14; parsed predicate -11
v tune -11
v turn_out -20; in -2; np -6; parsed in -2; parsed none -9; parsed np -5; parsed to -4; that -7; to -7
v turn_over -12; np -6; parsed to -6; to -7
v turn_up -10
v turn 0; against 13; around -3; clause -4; from 11; in -6; into -8; on 2; parsed against 8; parsed around -3; parsed into -8; parsed none -15; parsed on 2; parsed predicate 3; parsed to -8; to -2
v tweet 11; colon -4; mark 21; np -3; on -13; parsed adverbial -2; parsed clause -10; parsed none -9; parsed np 7; parsed on -12
v uncover -18; parsed np -7
v undercut -8; np -4; parsed np -6
v underestimate 2; np 6; parsed np 2
v undergo -6; np -5; parsed np -5
v undermine -8; parsed np -3
v underscore 0; np 7; parsed np 7
v understand 3; clause 6; parsed none 6; parsed np 3; parsed that -13; parsed wh 9; that -6; wh 7
v undo 3; np 5
v unfold -13
v unify -9; np -7; parsed np -7
v unite 0; behind -6; np -10; parsed behind -5; parsed none -5; parsed np -12
v unleash 5
v unravel -7
v unveil 4; parsed np 2
v update -8
v upend -10; np -4; parsed np -4
v upgrade -12
v upset 3; np -10; parsed np -9
v urge 10; np 8; np to 5; parsed np 7; parsed np to 5
v use -7; as -4; by -7; clause 2; for -4; in -4; np that -5; parsed by -6; parsed in -3; parsed none -8; parsed np -2; parsed to 5; verb -4
v usher -7; in -4
v utter 20
v vacation -6
v value -8
v vary -9; np -5; parsed np -6
v veer 9
v vet -10; np -6; parsed none -2; parsed np -6
v veto 9; parsed np 9
v victimize -3
v view 6; clause 17; np -3; parsed as 6; parsed by 9; parsed none -11; parsed np 4
v vie 0; for 8; parsed for 8; parsed to -9; to -11
v violate -12; np -7; parsed np -11
v visit -16; np -9; np to -5; parsed none -2; parsed np -14
v voice 9; np 7; parsed np 10
v vote 5; against 8; at -10; for 8; in 7; mark -11; on -13; other 10; parsed adverbial -16; parsed against -9; parsed at -5; parsed for 4; parsed in 2; parsed none 11; parsed on -11; parsed predicate 11; parsed to 4; to 4
v voting 3; clause -2; for 2; in 6; np -8; parsed adverbial -8; parsed for 2; parsed in 6; parsed np -15
v vouch 6; for 6; parsed for 13
v vow 16; parsed none 12; parsed to 4; to 16
v wag 0; np -14; parsed np 2
v wait -8; for 4; np -6; parsed for -9; parsed none -7; parsed np 11; parsed to -5; to -10; until -2
v walk -6; np 11; parsed none -2; parsed np -10
v want 2; clause -5; np 4; np to 6; parsed clause -4; parsed none 10; parsed np 8; parsed predicate -13; parsed to 2; quote -14; to 7
v warm 4
v warn 7; against 3; clause 5; np 10; of 5; parsed clause 11; parsed np 2; parsed that 13; that 16
v warning 0; that 5
v waste -8; np -7; parsed np -7
v watch -4; clause -2; np 2; parsed none 5; parsed np -2; parsed np to 9
v waterboarding -7; parsed none -2
v wave -2; np -4; parsed np 9
v weaken -7; np -4; parsed np -7
v wear -16; np -10; parsed np -12
v weigh 4; in 11; parsed none -8; parsed np -12
v weigh_in 12; on 12; parsed on 3
v welcome 0; np 4
v whip 4
v widen -10; np -9; parsed np -9
v wield 7
v win -14; at -9; by -7; clause -9; in -6; mark -3; np -10; np that -8; np to -4; over -5; parsed adverbial -9; parsed by -4; parsed clause -9; parsed in -6; parsed none -9; parsed np -10; parsed np to -5; parsed over -4; parsed predicate -3; parsed with -3; with -3
v wind -5
v winning -4; np -4
v wish 7
v withdraw 2; from -3; np 2; parsed from -3
v withhold 2; np 13; parsed np 2
v witness 7; np 13; parsed np 7
v wonder 12; parsed none -7; parsed wh 13; wh 6
v woo -7
v work -13; as -5; at -6; for -11; in -6; np -9; on -8; parsed adverbial -7; parsed as -5; parsed at -6; parsed for -9; parsed in -5; parsed none 5; parsed np -9; parsed on -8; parsed to 4; parsed with -8; verb -2; with -9
v work_out -14
v worry 9; clause 8; np 9; parsed about -5; parsed clause 19; parsed none 19; parsed np -22; parsed that -4
v wound -8
v wrap_up -6
v wrest -7; np -7; parsed np -7
v write 4; about 7; clause -9; colon 14; mark 18; np that 9; parsed about 7; parsed adverbial -12; parsed clause 15; parsed in 2; parsed none -9; parsed np 6; parsed on -8; parsed that 12; parsed to -6; that 3; to 4
v write_off -10
v yank -7; np -7; parsed np -7
v yell 9; parsed np 5
v yield 0; np -10; parsed np -5
v ― -16; np -7; parsed np -11
verb 0; as acl -5; as advcl 3; as advmod -2; as appos 9; as ccomp -19; as csubj -6; as nsubj -7; as parataxis 3; as reparandum 11; as xcomp -4; form auxiliary -2; form passive -4; form past participle -6; form progressive -8; form to -3; inside false -2; inside true -10; parsed adverbial -10; parsed clause 4; parsed none -23; parsed np -2; parsed predicate 3; parsed preposition -12; subject it 2; subject none -10; subject noun -5
wh 0; as acl -4; as ccomp -4; as conj 3; as csubj 4; as parataxis -6; form finite -3; form participle 2; form passive -20; form past participle 5; form progressive -5; inside false 2; inside true -18; parsed adverbial -9; parsed clause 15; parsed none -5; parsed predicate -7; parsed preposition -10; subject it -7; subject none -10; subject person 2
`;
