/** Written by `training/quotes/learn.ts`; how to read it is told in `judge.ts`. */
export const WEIGHTS = `
a able -2; a to -2; parsed a to -2
a active -6; a in -3; parsed a in -3
a angry 16
a apparent -10
a aware 6
a bad 7
a beholden -9
a bent 5
a big -8
a busy 2
a by 0; as root 13; as xcomp -7; form finite -2; parsed a by -2; subject noun -10
a capable -5; a clause -5; parsed a clause -5
a careful -2; a to 4; parsed a to 4
a certain 0; a to -10; parsed a to -10
a clause 0; as acl -8; as advcl 2; as advmod -4; as ccomp -24; as parataxis 2; as root 5; as xcomp -6; form finite -2; inside true -6; parsed a clause -2; subject it -23; subject name 6
a clear -7
a close -14; a to -8; parsed a to -8
a closer -7; a to -7; parsed a to -7
a common -7
a competitive -16
a concerned 7; a about -13; parsed a about -13
a confident 24; a that 3; parsed a that 3
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
a eligible -11; a for -4; a to -7; parsed a for -4; parsed a to -7
a enough -11
a essential -7
a evident -6
a familiar 6
a fine -10
a first -9; a in -3; a to -7; parsed a in -3; parsed a to -7
a free 0; a to 7; parsed a to 7
a friendly -11; a to -5; parsed a to -5
a good -8; a clause -6; a for -3; a in -4; a than -6; parsed a clause -6; parsed a for -3; parsed a in -4; parsed a than -6
a happy 5; a to 3; parsed a to 3
a hard -9; a to -9; parsed a to -9
a high -15; a in -2; a than -3; parsed a in -2; parsed a than -3
a hopeful 16; a that 9; parsed a that 9
a hostile -11; a to -3; parsed a to -3
a important -13; a clause -6; parsed a clause -6
a impossible -7
a interested 11; a clause 4; a in 10; parsed a clause 4; parsed a in 10
a involved -9; a in -6; parsed a in -6
a large -10; a than -3; parsed a than -3
a late 3
a less -6
a likely -3; a that -10; parsed a that -10
a low -13
a loyal 2
a many -14; a of -8; parsed a of -8
a more -10; a clause -7; a than -4; parsed a clause -7; parsed a than -4
a much 0; a of -9; parsed a of -9
a narrow -12
a necessary -3; a to -2; parsed a to -2
a nervous 2
a new -9
a old -13
a open 7; a to 2; parsed a to 2
a optimistic 10; a clause -3; parsed a clause -3
a pleased 23
a popular -12; a among -3; a in -3; parsed a among -3; parsed a in -3
a possible -10
a preposition 0; as acl -6; as advcl -3; as ccomp -24; as parataxis 2; as root 9; as xcomp -8; form finite -4; inside true -18; parsed a preposition -4; subject it -7; subject name 5; subject noun -8; subject person 2
a present -9
a primary -5
a promising 10; a to 10; parsed a to 10
a proud 4; a of 5; parsed a of 5
a qualify -7
a quick 7; a to 7; parsed a to 7
a rare -5
a ready 0; a for -5; a to 2; parsed a for -5; parsed a to 2
a relate -6; a to -6; parsed a to -6
a reluctant 10; a to 10; parsed a to 10
a reminiscent -17
a responsible -3; a for -6; parsed a for -6
a rid 2; a of 2; parsed a of 2
a right -10
a risky -6
a rival -3
a safe -2
a same -3
a satisfy 2; a with 2; parsed a with 2
a second -17; a in -2; parsed a in -2
a set -9; a to -9; parsed a to -9
a short 0; a clause 10; a of -15; parsed a clause 10; parsed a of -15
a similar -9; a to -9; parsed a to -9
a skeptical 16
a steep -8
a strong -15
a subject -6; a to -6; parsed a to -6
a successful -14
a supportive 9; a of 9; parsed a of 9
a sure 0; a clause 3; parsed a clause 3
a that 0; as ccomp -18; as conj -2; as root 8; form finite -2; inside false 6; inside true -25; parsed a that -2; subject it -4; subject name 2; subject noun -2
a tough -11
a to 0; as advcl 2; as ccomp -22; as parataxis -3; as root 7; as xcomp -9; form finite -4; inside true -17; parsed a to -4; subject it -3; subject noun -3; subject person -4
a true -18
a unable -9; a to -9; parsed a to -9
a unaware 9; a of -5; parsed a of -5
a unclear 5; a wh -9; parsed a wh -9
a underway -13
a unfit -5; a to -4; parsed a to -4
a unlikely 2; a to 2; parsed a to 2
a unpopular -4
a unusual -6
a up -6; a for -6; parsed a for -6
a vulnerable -8
a weak -9
a wh 0; as ccomp -15; as conj 2; as root 4; form finite -2; inside true -12; parsed a wh -2; subject it -15; subject name -5; subject noun 2; subject person 5
a willing 6; a to 6; parsed a to 6
a worry 7
a wrong 8; a with -4; parsed a with -4
bias -3
by 0; as acl -7; as advcl -5; as ccomp -10; as conj 5; as parataxis 3; as root 3; form auxiliary -18; form finite -3; form participle -2; form past participle -4; form progressive -4; form to 2; inside true -21; parsed none -15; parsed np -4; parsed preposition 8; subject it -3; subject none -2; subject noun -3; subject person -10
clause 0; as acl -9; as appos -4; as case -9; as ccomp -16; as compound -20; as csubj -9; as nmod -8; as nsubj -12; as obl 2; as reparandum -2; as root 6; as xcomp -2; form auxiliary 3; form participle -4; form passive -11; form past participle -2; form progressive 5; form to -6; inside true -13; parsed adverbial -15; parsed clause 5; parsed none -2; parsed np -10; parsed np to -2; parsed predicate -3; parsed that 14; parsed wh 4; subject it -2; subject none -8
colon 0; as acl -11; as advcl -6; as conj 6; as parataxis 6; as root 6; form auxiliary -9; form finite -2; form participle 6; form to 7; inside true 2; parsed adverbial -4; parsed clause 4; parsed np 3; parsed predicate 4; parsed wh 8; subject it -3; subject name 5; subject none -12; subject noun 6; subject person -3
frame a about 27
frame a among -13
frame a as -14
frame a at -5
frame a by -2
frame a clause -2
frame a during -9
frame a for -7
frame a from -16
frame a in -11
frame a of 10
frame a on -3
frame a than -12
frame a that -2
frame a through -7
frame a to -4
frame a wh -2
frame about 14
frame above -11
frame across -17
frame after -13
frame against 11
frame along 4
frame alongside -8
frame amid -8
frame around -3
frame as -4
frame at -2
frame before -12
frame behind 2
frame below -6
frame beside -8
frame beyond 5
frame by -4
frame despite 11
frame down -2
frame during -9
frame from -13
frame in -8
frame ing -2
frame inside 6
frame into -8
frame like -8
frame mark -2
frame n about 19
frame n across -6
frame n after -10
frame n against 4
frame n among -3
frame n as -5
frame n at -7
frame n before -9
frame n behind 8
frame n between -6
frame n by -8
frame n clause -6
frame n during -10
frame n for 4
frame n from -18
frame n in -14
frame n including -13
frame n into -11
frame n of 4
frame n over -15
frame n to -4
frame n toward 5
frame n wh -10
frame n with -9
frame n within -8
frame near -13
frame np -3
frame np that -2
frame np to -2
frame of 5
frame off 8
frame once -6
frame onto -12
frame other -6
frame out -3
frame outside -15
frame over -3
frame past -15
frame quote -3
frame since -5
frame than -7
frame though -5
frame through -8
frame throughout -12
frame to -2
frame toward -11
frame towards -5
frame under -17
frame until -16
frame up -12
frame upon 12
frame verb -4
frame via 5
frame wh -2
frame while -12
frame within -9
frame without -8
ing 0; as acl -10; as ccomp -14; as conj 3; as mark -6; as parataxis 2; as root 5; form auxiliary 2; form participle -23; form passive -7; form past participle -6; form progressive 12; inside false 2; inside true -18; parsed ing -2; parsed np -9; parsed predicate 5; parsed preposition 6; subject it -8; subject name 2; subject noun -4
mark 0; as acl -5; as advcl -2; as ccomp -5; as conj -5; as csubj -11; as parataxis 2; as root 3; form auxiliary -6; form participle 3; form progressive -10; form to 2; inside true -10; parsed adverbial -4; parsed by 2; parsed np -13; parsed predicate -4; parsed preposition -9; parsed that 17; parsed to 4; parsed wh 8; subject it -6; subject noun 2
n ability -9; n to -9; parsed n to -9
n access -6; n to -4; parsed n to -4
n action -8; n on -3; n to -5; parsed n on -3; parsed n to -5
n activity -3
n address -8
n administration -7
n agenda -4
n agreement -10; n to -5; parsed n to -5
n aide -7
n ally -6
n announcement 0; n of 3; parsed n of 3
n appeal 11; n to -8; parsed n to -8
n appearance -10; n on -6; parsed n on -6
n approach -8
n argument 7
n assault 9; n on 9; parsed n on 9
n assessment 3; n of 3; parsed n of 3
n attack 8; n in -3; n on 7; n to 7; parsed n in -3; parsed n on 7; parsed n to 7
n audience -12
n authority -7
n ballot -7
n ban 4; n on 6; parsed n on 6
n battle -9; n with -4; parsed n with -4
n bid -12; n for -8; n to -4; parsed n for -8; parsed n to -4
n bill 3; n to 3; parsed n to 3
n book -6
n by 0; as nmod -3; as obl -4; form noun -8; inside false -8; parsed n by -8; subject it -4; subject noun -2
n call 10; n for 5; n to 6; parsed n for 5; parsed n to 6
n campaign 0; n against 14; n for -10; n in -3; n to 2; parsed n against 14; parsed n for -10; parsed n in -3; parsed n to 2
n candidacy -11
n candidate -9; n clause -2; n to -8; parsed n clause -2; parsed n to -8
n case 17
n challenge -6; n to -5; parsed n to -5
n chance -5
n change -5
n chief -7; n of -7; parsed n of -7
n choice -13
n claim 6
n clause 0; as appos -10; as ccomp -8; as conj -12; as nmod -10; as nsubj -2; as obj -5; as obl -2; as parataxis -4; as root 6; form noun -6; inside false -3; inside true -13; parsed n clause -6; subject it -9; subject name -14; subject person -10
n club -4
n colleague -5
n commitment 5; n to 5; parsed n to 5
n company -6
n concern 9
n conference 5
n connection -7; n to -6; parsed n to -6
n contest 4; n in -2; parsed n in -2
n convention -4; n in -3; parsed n in -3
n conversation -8; n with -2; parsed n with -2
n country -10
n criticism 5; n of 7; parsed n of 7
n critique 8; n of 9; parsed n of 9
n crowd -13
n day -5
n deal 3; n to 8; parsed n to 8
n death -6
n debate -17; n on -3; parsed n on -3
n decision 6; n in -2; n to 4; parsed n in -2; parsed n to 4
n degree -3
n delegate -7; n clause -2; n to -6; parsed n clause -2; parsed n to -6
n description 4; n of 4; parsed n of 4
n desire 6; n to 7; parsed n to 7
n difference -5
n director -8; n of -4; parsed n of -4
n discussion 12
n election -8
n email 3; n to 4; parsed n to 4
n employee -5
n endorsement 7; n of 3; parsed n of 3
n event -5
n evidence 20
n experience 6; n as -6; parsed n as -6
n fact -14; n that -13; parsed n that -13
n family -7
n favorite -6; n to -6; parsed n to -6
n feud -4; n with -4; parsed n with -4
n fight 2
n finish -2; n in -2; parsed n in -2
n focus 6
n governor -5
n group -8
n hand 4; n to 4; parsed n to 4
n handle -8; n of -8; parsed n of -8
n headquarters -3; n in -2; parsed n in -2
n history -6; n of -5; parsed n of -5
n hometown -6; n of -5; parsed n of -5
n husband -8
n idea -12; n that -10; parsed n that -10
n impact -5; n on -5; parsed n on -5
n inability 2; n to 2; parsed n to 2
n incentive -5; n to -5; parsed n to -5
n inclination 12; n to 12; parsed n to 12
n influence -5
n interview -8; n with -2; parsed n with -2
n investigation -5
n involvement -7; n in -2; parsed n in -2
n issue -8
n job -4
n lack -3
n language -8
n lead -9; n in -2; n over -3; parsed n in -2; parsed n over -3
n leader -7
n leadership 9
n line 6
n list 0; n of 2; parsed n of 2
n loss -7; n in -2; n to -5; parsed n in -2; parsed n to -5
n man -9
n march -7
n margin -7; n of -5; parsed n of -5
n meeting -14; n with -3; parsed n with -3
n member -6; n to -5; parsed n to -5
n message -3; n of 5; parsed n of 5
n move -4; n to 5; parsed n to 5
n network -8
n nomination -10
n nominee -10; n to -3; parsed n to -3
n number -9
n office -4; n in -2; parsed n in -2
n opportunity -2; n clause -3; parsed n clause -3
n opposition 2; n to 2; parsed n to 2
n order 16
n part -11
n party -10; n to -4; parsed n to -4
n path -8; n to -8; parsed n to -8
n people -6; n to -5; parsed n to -5
n performance -6; n in -2; parsed n in -2
n person -7; n to -6; parsed n to -6
n place -9; n to -5; parsed n to -5
n plan 5; n for -10; n to 7; parsed n for -10; parsed n to 7
n plane -7
n platform 7
n pledge 7; n to 9; parsed n to 9
n point 4; n to -7; parsed n to -7
n policy 3
n popularity -6
n position 0; n on 4; n to 2; parsed n on 4; parsed n to 2
n possibility -10; n that -10; parsed n that -10
n potential -11; n to -3; parsed n to -3
n power -5; n to -3; parsed n to -3
n preposition 0; as acl -13; as appos -8; as ccomp -6; as conj -5; as nmod -6; as nsubj 3; as obj -6; as obl -3; as parataxis 3; as root 8; as xcomp -9; form noun -4; inside false -2; inside true -20; parsed n preposition -4; subject it -3; subject name -4; subject noun -3
n presence 6
n president -7; n to -3; parsed n to -3
n pressure -8; n to -8; parsed n to -8
n primary -11; n in -2; parsed n in -2
n program -6
n promise 2; n to 6; parsed n to 6
n proposal 18; n to 2; parsed n to 2
n push 0; n for -7; n to 6; parsed n for -7; parsed n to 6
n question 10; n clause 5; parsed n clause 5
n race -7; n to -5; parsed n to -5
n rally -6
n rating -9
n reason 2; n to 3; parsed n to 3
n record -10; n as -2; parsed n as -2
n refusal 3; n to 3; parsed n to 3
n relationship -10; n with -5; parsed n with -5
n release -6
n remark 9
n reputation 4
n request 0; n for 4; n to -7; parsed n for 4; parsed n to -7
n response 4; n to 4; parsed n to 4
n responsibility -5; n to -5; parsed n to -5
n rhetoric -8
n right -7; n to -7; parsed n to -7
n risk -7
n rival -6
n role -11; n in -2; parsed n in -2
n run -8
n secretary -7; n of -7; parsed n of -7
n series 2
n server -8
n set 9
n share -6; n of -6; parsed n of -6
n showing -2
n speech 4; n on 4; n to 3; parsed n on 4; parsed n to 3
n stance -6; n on -6; parsed n on -6
n state -13; n of -9; n to -6; parsed n of -9; parsed n to -6
n statement -5; n about -10; n that 5; parsed n about -10; parsed n that 5
n story -8
n strategy 3; n to 3; parsed n to 3
n struggle -7
n success -4
n suggestion 22
n support 2; n among -7; n behind 8; n of 5; parsed n among -7; parsed n behind 8; parsed n of 5
n supporter -10; n clause -2; parsed n clause -2
n system -9
n target -6
n team -4
n tendency -5; n to -5; parsed n to -5
n tenure -6; n as -2; parsed n as -2
n term -7
n that 0; as conj -2; as nsubj -6; as root 14; inside false 3; inside true -15; subject it 3; subject name 8; subject none -7; subject noun -11; subject person 6
n tie -7; n to -7; parsed n to -7
n time -16; n at -2; n to -6; parsed n at -2; parsed n to -6
n tone -5
n tool -6
n to 0; as acl -9; as advcl 4; as appos 7; as compound 6; as iobj -13; as nmod -2; as nsubj -2; as obj -3; as obl -4; as parataxis -16; as root 3; as vocative -6; as xcomp -15; form noun -4; inside true -23; parsed n to -4; subject it -2; subject name -2; subject none -3; subject noun -4
n track -5; n to -5; parsed n to -5
n treatment 3; n of 3; parsed n of 3
n trip -6; n to -5; parsed n to -5
n unwillingness 3; n to 3; parsed n to 3
n use 2; n of -12; parsed n of -12
n victory -10; n in -4; parsed n in -4
n view 10; n of 4; n on -11; parsed n of 4; parsed n on -11
n visit -7; n to -6; parsed n to -6
n voter -7
n vote 0; n for 5; n in -3; n to -6; parsed n for 5; parsed n in -3; parsed n to -6
n way -14; n to -9; parsed n to -9
n wh 0; as obl -3; form noun -10; inside false -7; inside true -4; parsed n wh -10; subject none -5
n willingness 4; n to 4; parsed n to 4
n win -11; n in -4; parsed n in -4
n wing -5
n woman -5; n to -5; parsed n to -5
n work -12; n in -2; n to -4; n with -2; parsed n in -2; parsed n to -4; parsed n with -2
n year -11; n at -2; n in -2; parsed n at -2; parsed n in -2
negated false -3
negated true -3
np that 0; as acl -5; as case -8; as ccomp -14; as compound 10; as csubj -16; as parataxis -9; as root 6; as xcomp -2; form auxiliary -2; form finite 2; form progressive -5; form to -8; inside true -9; parsed adverbial 9; parsed clause -17; parsed none -13; parsed np to 2; parsed that 3; subject it -4; subject none -2; subject noun -3
np to 0; as acl -10; as advcl -2; as case -4; as ccomp -10; as compound -7; as csubj -7; as parataxis -4; as root 11; as xcomp -9; form auxiliary -4; form passive -10; form past participle 2; form progressive -5; form to 3; inside false 2; inside true -15; parsed adverbial 3; parsed clause -9; parsed none -18; parsed np to 3; parsed predicate -13; subject it -7; subject name 2; subject none -3; subject noun -2
np 0; as acl -5; as advcl -4; as appos -3; as case -5; as ccomp -10; as compound -12; as csubj -2; as flat -11; as nmod -7; as nsubj -12; as nummod -11; as reparandum -3; as root 4; as vocative -5; as xcomp -3; form auxiliary -2; form participle -3; form passive -6; form past participle 4; form progressive -2; form to -6; inside true -17; parsed adverbial -7; parsed by -3; parsed clause 3; parsed ing 8; parsed none -14; parsed np to 5; parsed predicate -3; parsed preposition -19; parsed that -4; parsed to 10; parsed wh -3; subject it -3; subject none -7; subject noun -2
other 0; as acl -7; as advcl -2; as ccomp -20; as conj -3; as csubj -4; as obl 7; as root 6; as xcomp -12; form finite -3; form passive -2; form past participle -11; form progressive 3; form to -16; inside false -4; inside true -15; parsed by 9; parsed clause 9; parsed none -20; parsed np -6; parsed np to -6; parsed predicate 6; parsed preposition -16; parsed to 12; subject name -9; subject none -7; subject noun -4; subject person 3
preposition 0; as acl -6; as advcl -4; as advmod 2; as appos -9; as case -6; as ccomp -11; as csubj -26; as nmod -9; as obj -17; as obl 10; as parataxis -2; as reparandum 10; as vocative 17; as xcomp -10; form auxiliary -2; form finite -4; form participle -5; form passive -4; form progressive -2; form to -4; inside false -2; inside true -19; parsed adverbial 3; parsed clause -4; parsed ing -12; parsed none -12; parsed np to -12; parsed predicate -7; parsed preposition -2; parsed that 12; parsed to 15; parsed wh 4; subject name -4; subject none -6; subject noun -3; subject person -4
quote 0; as acl -8; as advcl 6; as ccomp -11; as csubj 13; as root 5; as xcomp -15; form auxiliary -13; form finite 3; form participle -2; form past participle -13; form progressive 3; form to -5; inside false 2; inside true -16; parsed adverbial 2; parsed by -8; parsed clause -2; parsed np to -8; parsed preposition -11; parsed to 9; subject it 17; subject none -9; subject noun -9; subject person -3
subject it 0; form auxiliary|away -7; form finite|away -5; form finite|before -2; form noun|away -3; form participle|away -7; form participle|before 3; form passive|before -14; form progressive|away -11; form progressive|before -2; form to|away -7; form to|before -6
subject name 0; form finite|away -4; form noun|away -4; form passive|away -10; form passive|before -3; form past participle|away 8; form to|before -5
subject none 0; form auxiliary|away -5; form finite|away -12; form noun|away -5; form participle|away -4; form passive|away -8; form past participle|away -2; form progressive|away -5; form to|away -3
subject noun 0; form auxiliary|away -5; form auxiliary|before -2; form finite|away -3; form noun|away -6; form participle|away -6; form passive|away -3; form passive|before -7; form past participle|away -10; form past participle|before -2; form progressive|away -4; form to|away -3; form to|before -6
subject person 0; form auxiliary|away -2; form auxiliary|before -4; form finite|away -3; form participle|before 3; form past participle|before 3; form progressive|before -3; form to|away -6; form to|before -7
that 0; as acl -8; as ccomp -15; as conj 5; as csubj -21; as parataxis 4; as root 9; as xcomp 2; form auxiliary 3; form finite 2; form passive -9; form past participle -5; form progressive 5; form to -6; inside false 3; inside true -11; parsed adverbial 5; parsed none 3; parsed np -11; parsed np to -10; parsed predicate -17; parsed preposition 3; parsed that 4; subject it -10
to 0; as acl -4; as advcl -3; as appos 7; as case -13; as ccomp -13; as conj 3; as csubj -6; as fixed -7; as nmod 9; as obj -17; as obl 12; as parataxis -7; as punct -3; as reparandum 5; as root 5; as xcomp -9; form auxiliary -3; form passive -5; form past participle -3; inside true -16; parsed by 6; parsed clause -5; parsed np -7; parsed preposition -19; parsed that 6; parsed to -3; subject it -8; subject none -2; subject noun -3
v abandon -12; np -8; parsed np -10
v abide -8; by -8
v accelerate -19; np -3; parsed np -9
v accept -2; np 8; parsed np 3
v access -8; np -6; parsed np -6
v accompany -11; by -5; np -5; parsed by -5; parsed np -7
v accomplish -10; parsed np -6
v accord -9; parsed none -7; parsed to -5; to -9
v account -9; for -8; parsed for -7
v accumulate -10
v accuse 7; by -8; clause 4; np 11; of -14; parsed none -7; parsed np 11; parsed predicate -8
v achieve -12; np -8; parsed none -3; parsed np -10
v acknowledge 10; clause 2; np 9; parsed clause 11; parsed none 16; parsed that -10; that 6
v acquiesce 17; to 6
v acquire -7; np -6; parsed np -6
v act -20; as -5; in -2; np -5; parsed as -3; parsed in -2; parsed none -2; parsed np -6
v activate -11; np -9; parsed np -10
v adapt -11; parsed to -5; to -7
v add 6; clause -3; colon 7; mark 13; np -17; parsed adverbial -6; parsed clause 13; parsed none 6; parsed that -3; parsed to -2; that 10; to -26
v add_up -10; to -9
v address 6; np that 13; parsed none -12; parsed np 4
v adjust -13
v administer 4
v admire 8; np 8; parsed np 9
v admit 15; clause 5; np -9; parsed clause 4; parsed none -7; parsed np 9; parsed that 2; that 2; to 4
v adopt 0; by 6; np -4; parsed by 5; parsed none -5; parsed np 6
v advance -12; np -6; parsed np -9
v advertise -7
v advise 0; np -5; parsed none -6; parsed np 4
v advocate 8; for 4; parsed for 8; parsed none -11; parsed np 2
v affect -12; by -4; np -8; parsed by -3; parsed np -8
v affiliate -9; parsed none -5; with -5
v affirm 8; np 3; parsed np 3
v afford -12; parsed to -8; to -7
v age -7
v agree 11; on 2; parsed np -8; parsed on 6; parsed that 5; parsed to -8; parsed with 8; that 3; to 6
v aid -9; np -6; parsed np -5
v aim 7; np 9; parsed none -3; parsed np 6; parsed to 7; to 7
v air -7; on -9; parsed adverbial -4; parsed none -3; parsed np 2; parsed on -8
v alarm 2; np -10; parsed none 8; parsed np -9
v alienate -8; np -8; parsed np -8
v align 9; parsed none 12
v allege 4; np 9; parsed np 4; parsed that 21; that -5
v alleged 18; parsed none -5; that 12
v allocate -10
v allow 0; for 2; parsed none 5; parsed np to -5; parsed to -6; to -4
v allude 11; parsed to 6; to 11
v ally -12
v alter -12; np -6; parsed np -6
v amass -14; np -4; parsed np -6
v amount -8; parsed to -3; to -8
v amplify -3; np 4; parsed np 4
v analyze -9; np -7; parsed np -7
v anger 5; by 9; np -15; parsed np -11
v announce 10; np 9; np that 20; np to 17; parsed adverbial -11; parsed clause 14; parsed none -21; parsed np 9; parsed that -3; that 2
v answer 2; np 6; parsed np 5
v anticipate 2
v apologize 3; for 16; parsed for 11; parsed to -2; to -3
v appeal -6; parsed none -7; to -2
v appear -10; at -6; before -3; in -6; np 7; parsed at -6; parsed before -3; parsed clause 10; parsed in -7; parsed none -8; parsed np -7; parsed on -14; parsed predicate 4; parsed that -9; parsed to -5; that -12; to -4; verb -13
v append 9; np 9; parsed np 9
v applaud 13; np 9; parsed np 10
v apply -15; for -7; parsed for -7; parsed none -2; parsed to -7; to -9
v appoint 6; parsed none 7
v appreciate -9; np -2; parsed np -8
v approach -17; np -6; parsed np -9
v approve 0; np -10; parsed none -3; parsed np 14
v argue 17; clause 9; for 11; np -3; parsed clause 8; parsed none -5; parsed np 4; that 4; verb 2
v arise -12
v arm -7; parsed np -7
v arrange 4
v arrest -10; parsed none -2
v arrive -21; at -7; in -3; parsed at -6; parsed in -2; parsed none -4
v articulate 15
v articulated 18
v ask 5; about -21; by -10; clause 2; for 14; in -7; mark 7; np 6; np to 5; parsed about -7; parsed adverbial -6; parsed by -9; parsed clause 6; parsed for 4; parsed none -8; parsed np to 4; parsed to 8; parsed wh 9; to -3
v assail 12; np 12; parsed np 11
v assault -8; np -8; parsed np -8
v assemble -10; np -6; parsed np -7
v assert 6; np 9; parsed that 7; that -5
v assess -2; np 3; parsed np 3
v assign -12; parsed none -7; to -7
v assist -5; np -4; parsed np -4
v associate -6; parsed none -5; with -6
v assuage -8; np -5; parsed np -8
v assume 3; clause -9; parsed clause -9; parsed none -6; parsed np -2; parsed that 2; that -2
v assure 2; np -3; np that 18; of -8; parsed none -11; parsed np 3
v attach -14
v attack 7; np 7; parsed none 15; parsed np 3
v attempt 0; parsed to 7
v attend -14; by -3; clause -2; np -11; parsed np -11
v attract 0; np -13; parsed np -15
v attribute 6; np 5; parsed none -11; parsed np 6; to -11
v audit -4
v authorize 6; np -3; parsed none -11; parsed np 11; to -12
v average -7; np -5; parsed np -7
v avoid -3; np 6; parsed ing 4; parsed none 4
v await -8; np -8; parsed np -8
v award -3; np 2; parsed none -4
v back 6; by 3; clause 3; from 7; np 4; parsed adverbial 2; parsed by 4; parsed from -9; parsed np 8
v back_down -6
v balance -10; np -4
v balk 13; at 13
v bank 0; np -7; on 6; parsed np -8
v ban 0; clause -6; from -2; parsed np -2
v bar 2; np 5; parsed np 3
v barnstorm -12; parsed np -8
v base -12; clause -3; np -4; on -7; parsed none -8; parsed np -10
v bash 7; np 5; parsed np 8
v batter -6
v battle -20; clause -5; np -5; parsed none -5; parsed np -6
v be -11; clause -6; in -2; np -5; np that -7; np to -7; parsed adverbial -3; parsed for -2; parsed in -3; parsed none -7; parsed predicate -3; that -7; to -5; wh -2
v beam -11
v bear -5; in -5; parsed none -7
v beat -12; np -5; parsed np -7
v become -9; clause -9; np -4; np that -10; np to -19; parsed none -4; parsed np -12; parsed predicate -2; quote -6; verb 14
v begin -8; by -2; in -7; ing -2; np 3; parsed adverbial 5; parsed in -8; parsed none -5; parsed np -9; parsed with 6; with 4
v believe 5; clause 5; in 18; np -4; parsed clause -4; parsed in 19; parsed none -5; parsed np 8; verb 2
v belong -10; parsed to -9; to -9
v bemoan 9; np 2; parsed np 2
v benefit -12; from -6; np -8; parsed from -6; parsed np -7
v best -9; np -9; parsed np -9
v bet -16
v betray 9
v biased -5; against -3; parsed none -5
v bid 3
v bill 4
v billionaire -10; clause -4; parsed np -7
v bind -13; by -2; np -5; parsed none -4; parsed np -4; to -6
v blame 8; for -2; np 18; parsed none -5; parsed np 10
v blare 9
v blast 19; np 7; parsed np 13
v blast_out 11; np 11
v blister -8
v block 0; np 6; np to -12; parsed np -2
v blow -10; np -6; parsed np -6
v blunt -7; np -7; parsed np -7
v boast 10; about 11; np -14; of 11; parsed none -14; parsed np -5; parsed that 12; that 13
v bolster -15; np -7; parsed np -7
v boo 9; np 12; parsed none -15
v book -8
v booming -10
v boost -5; np -3; parsed np -3
v borrow -8; from -3
v bother 0; parsed to -17; to 2
v bounce -9
v boycott 3; np 5; parsed np 5
v brag 21; about 2
v break -20; np -9; parsed none -3; parsed np -10; parsed with -4; with -4
v break_down -14
v break_out 3; parsed np 6
v break_up -6; np -5; parsed np -6
v brief -10; on -7; parsed none -2; parsed on -6
v bring -8; clause -6; in -4; ing -5; np 2; np that 12; parsed clause -6; parsed in -3; parsed none -8; parsed np -10; parsed predicate -4; parsed to -6; to -10; verb -3
v bring_up 12; parsed np 17
v bristle 13
v broadcast 9; np 10; parsed np 10
v broaden -9; np -5; parsed np -8
v broker 4; np 7; parsed np -14
v brush 19
v buck -10; parsed np -10
v build -12; by -2; np -10; on 8; parsed none 10; parsed np -13; parsed on -8
v build_up -10
v buoy -7
v burn -12; np -8; parsed np -6
v bury -7; np -5; parsed none -2; parsed np -5
v buy -6; clause -7; parsed np -2
v bypass -8; np -4; parsed np -8
v calculate 2; np -9; parsed none 2; parsed np -11
v call 14; clause 5; for 10; into 10; np 3; on 7; parsed adverbial 5; parsed clause 7; parsed for 9; parsed into 8; parsed none -8; parsed np to 8; parsed on 12; parsed predicate -3; quote 6; that -5; to -4; verb -10
v call_out 10; np 13; parsed np 7
v calm -5; np -5; parsed np -5
v campaign -5; against 6; as -5; for 9; in -9; np -7; on 2; parsed as -5; parsed for 9; parsed in -8; parsed none 6; parsed np -9; parsed on 2; parsed with -7; with -8
v cancel -10; np -8; parsed np -10
v candidate -15
v cap -13; np -8; parsed np -8
v capitalize -10; on -9; parsed on -8
v capture -6; by -5; parsed by -5; parsed none -2; parsed np -11
v care 5; about -3; np 17; parsed none -13; parsed np 10
v carry -7; clause -6; on -6; parsed none -2; parsed on -4
v carry_out -13; np -8; parsed np -13
v cast 4; clause 6; in -5; np 5; parsed none 6; parsed np 2
v catapult -9
v catch -14; np -11; parsed none -2; parsed np -9
v caucus -13; for -3; np -5; parsed for -3; parsed none -3; parsed np -5; parsed with -5; with -5
v cause -16; np -10; np to -9; parsed np -11; parsed np to -8
v caution 9; parsed none 4; that 15
v celebrate -2; np 3; parsed none -4; parsed np -5
v cement -3; np 2; parsed np 2
v center -5; on -4; parsed none -5
v chair -14; np -7; parsed np -7
v challenge 3; np 3; parsed none -10; parsed np 5
v champion 9; by 12; np -5; parsed np 6
v change -9; clause -3; np -4; np to -7; parsed none -6; parsed np -11; wh -7
v channel -7; np -7; parsed np -7
v chant 12; parsed clause 10; parsed np 5; quote 21
v characterize 14; np 8; parsed np 8
v charge 0; np 7; parsed none -14; parsed np 7; parsed that 12; that 8; with -8
v chat -12
v check -16; np -6; parsed np -6
v cheer 5; on 7
v chide 19; np 19; parsed np 16
v chime 16
v choose 0; by -6; np 4; other 8; parsed by -6; parsed none -7; parsed np -5; parsed to 3; to -3
v circulate 8; parsed np 4
v cite 8; np 11; parsed adverbial 18; parsed np 14; quote 15
v claim 18; by 6; clause 4; parsed clause 5; parsed none -4; parsed np 2; parsed that -5; parsed to 5; that -3; to 12
v clap -6
v clarify 9; parsed np 9; that -6
v clash 0; parsed none -4; parsed with -7; with -9
v classified -11; at -2; parsed none -6
v clear -18; np -4; np to -8; parsed np -8
v click -7; on -5; parsed on -5
v climb -13
v clinch -13; np -9; parsed np -11
v close -13; parsed adverbial -5; parsed none -3; parsed to -3; to -7
v coalesce -11; around -2; parsed around -2
v coin 7; parsed np 7
v collapse -11
v collect -15; np -9; parsed np -11
v color -6
v combat -9; np -7; parsed np -9
v combine -15; parsed none -5; with -2
v come -9; after -3; against 20; as -11; at -10; colon -6; during -3; for -5; from -7; in -12; into -5; mark -9; np -14; of -7; other -3; out 16; parsed adverbial -4; parsed after -2; parsed as -8; parsed at -10; parsed clause -8; parsed during -4; parsed for -5; parsed from -8; parsed in 3; parsed into -5; parsed np -16; parsed on 3; parsed out -7; parsed predicate -7; parsed to -2; parsed under -6; parsed with 2; to -5; under -5; verb -3; wh -9; with 2
v come_out -4; parsed in 7
v come_up -3; parsed with 8; with 8
v command -3; np -8; parsed np 5
v comment 10; for -2; on 8; parsed for -2; parsed on 11
v commit 0; by -8; np 7; parsed by -8; parsed none -14; parsed np -3; parsed to 12; to 6
v communicate -6
v compare 0; np 9; parsed none -15; parsed np 6; to -12; with -7
v compel -10; parsed none -4; to -4
v compete -17; for -5; in -4; parsed in -4; parsed np -3; with -4
v compile 0; by -7; np 5; parsed np 5
v complain 9; about 6; parsed about 4; parsed clause -4; parsed none -2; parsed that 11; that 7
v complete -6; parsed np -3
v complicate -16; np -6; parsed np -10
v comply -7; parsed with -6; with -7
v compose -4; parsed none -2
v comprise -6; np -6; parsed np -6
v compromise 0; parsed np 2
v concede 15; np 3; parsed that 7; that 5
v concern -9; np -6; parsed np -8
v concerned 18
v conclude 0; clause 4; parsed clause 8; parsed none -7; parsed np -9; parsed that 3; that 4
v condemn 10; np 6; parsed np 11
v conduct -11; by -7; clause -8; for -6; np -2; parsed by -7; parsed none -6; parsed np -4
v confer -11
v confirm 13; by 7; np 6; parsed np 2; that 12
v conflict -7; parsed with -7; with -7
v confront -4; np -8; parsed np 2
v congratulate 6; np 6; parsed np 6
v connect -4; np 2; parsed none 6; parsed np 3; parsed with -5; with -7
v consider 6; clause -16; ing -4; np 9; np to 3; parsed ing -9; parsed none 3; parsed np -3; parsed predicate 10; parsed wh -3
v consist -7; of -7; parsed of -7
v consolidate -8; np -5
v constitute -8; np -5; parsed np -5
v constrain -12
v consult -7; parsed np -7
v consume 8
v contact -8; np -4; parsed none -3
v contain 0; clause 12; in -4; np -12; parsed none 10; parsed np -14; verb -5
v contemplate 18; parsed np 2
v contend 10; that 19
v contest 8
v continue 3; colon 14; np -2; parsed clause 7; parsed none -7; parsed np -4; parsed to -2
v contradict 4; parsed np 5
v contrast -4; np 13; parsed np 4; parsed with -7; with -7
v contribute -19; np -2; other -3; parsed none -4; parsed np -3; parsed to -6; to -9
v control -14; np -10; parsed none -3; parsed np -10
v convene -6; np -8; parsed np -3
v convert -13; np -7; parsed np -7; parsed to -7; to -8
v convict -12; of -4; parsed none -5
v convince 12; clause 6; np -4; np that 19; parsed none 14; parsed that -3; that -5
v convincing -12
v cooperate -8; with -7
v coordinate -14; np -5; parsed np -4; parsed with -5; with -5
v cop 8
v correct 2; np 2
v cost -11; np -10; parsed np -11
v counter 10; parsed np 2
v count 0; np 10; parsed none -12; parsed np 8; parsed on 10
v couple -5; parsed none -5; with -5
v court -8; np -6; parsed np -7
v cover -2; clause 9; parsed none -5; parsed np 5
v cover_up -7; np -4; parsed np -6
v crack 8; down -5; np 3; parsed np -13; parsed on -5
v crack_down -5; on -5; parsed on -5
v craft -2; np 6
v crash -12
v create -10; by -2; np that -10; np to -13; parsed by -2; parsed none -4; parsed np -7
v credit 12; np 8; parsed np 9
v crisscross -8
v criticize 11; np 11; parsed by -4; parsed none -5; parsed np 9
v cross -14; into -2; np -9; parsed np -9
v crowd -15
v crown -6; np -3
v cruise -13
v crumble -8; parsed np -8
v crush -10; np -8; parsed np -7
v culminate -4; in -4
v curb -8; np -6; parsed np -8
v cut -10; into -3; np -15; parsed none -3; to -8
v cut_off -6; np -6; parsed np -6
v damage -7; np -6; parsed np -6
v damaging -6; np -5; parsed np -5
v dampen -12
v dance -7
v date -14; np -5; parsed none -4; parsed np -4; parsed to -5; to -8
v deadlocked 8
v deal -10; np -5; parsed np -5
v debate -4; np 3; on -7; parsed none -5; parsed np 3; parsed on -4
v decide 3; by -7; clause -12; np 3; on 6; other 16; parsed by -7; parsed clause 3; parsed none 6; parsed np 2; parsed on 6; parsed to 7; parsed wh -10; to 2
v declare 12; clause -8; in -3; np 3; parsed adverbial -8; parsed in 3; parsed none 7; parsed np 9; parsed that 3; that 9
v decline 12; parsed none 13; parsed to 3; to 14
v decrease -7
v decry 22; np 17; parsed np 9
v dedicate 9; parsed none -2; to -2
v deem 8; np 13; parsed none -8; parsed np 7; verb -12
v default -6; on -6; parsed on -6
v defeat -2; np -13; parsed np -15
v defend 10; np 6; np that 9; np to 20; other -9; parsed np 8
v defer -8; np -4; parsed np -4
v define 7; by 2; np -6; parsed by 3; parsed none -4; parsed np 2
v deflect 8; np 8; parsed np 8
v defy -2
v delay -11; np -6; parsed np -6
v delegate -17; np -6; parsed none -2
v delete -9; np -7; parsed np -9
v deliver -3; clause 5; np 3; on -7; parsed none 4; parsed np 5; parsed on -6
v demand 7; np 8; parsed none 2; parsed np -2; parsed that -2; that -2
v demonstrate 0; np -4; parsed none -10; parsed np 5; parsed that 3; that 5
v denounce 15; np 4; parsed np 15
v deny 9; np 5; parsed none 16; parsed np 5; parsed that 9; that 2
v depart -7; np -6; parsed np -6
v depend -10; on -9; parsed none -3; parsed on -5
v depict 5
v deploy -12; np -3; np to -9; parsed np -11
v deport -13; np -8; parsed none -7; parsed np -9
v depose -6; np -6; parsed np -6
v deprive -9; np -7; parsed np -9
v derail -8; np -6; parsed np -6
v deride 22; parsed np 21
v derive -4
v descend -4
v describe 15; as 3; clause 3; np 5; parsed as 8; parsed clause 10; parsed np 10; wh 25
v deserve -15; np -9; parsed np -10
v design -6; parsed none -3; to -3
v designate -4; parsed none -2
v destroy -14; np -5; parsed np -8
v detail 5; np 8; parsed np 5
v detain -11; parsed none -2
v detect -7; np -6; parsed np -7
v deter -7; np -5; parsed np -7
v determine 2; clause -3; parsed none -6; parsed np -3; parsed wh 5; that -3
v develop -13; np -8; parsed np -9
v devolve -5; into -5
v devote 9; parsed np 7; to 6
v dial -6
v dictate 8; np -8; parsed np -11
v die -20; in -5; np -6; of -3; parsed adverbial -3; parsed in -5; parsed np -3; parsed of -3
v differ -10; from -3; on -7
v dig -12
v diminish -11; np -6; parsed np -11
v dip -11
v direct -7; at 11; np -7; np to -6; parsed none 4; parsed np -9; to -9
v disagree 16; with 8
v disappear -10
v disavow 6; np 7; parsed np 6
v disclose 6; np 6; parsed none -7; parsed np 7
v discourage -6; np -5; parsed np -6
v discover -3; in -2; np -6; parsed none -6; parsed np -9
v discredit 0; parsed np 2
v discriminate -7
v discuss 6; np 11; parsed none 8; parsed np 8; wh 13
v dislike 4; np 8; parsed np 6
v disliked 18
v dismantle -7; np -6; parsed np -6
v dismiss 7; np 11; np that 4; parsed none -12; parsed np 14
v disparage 7
v dispatch -10; np -8; parsed np -9
v display 0; np 12; parsed np 5
v dispute 12; np 5; parsed np 15
v disqualify -6; np -5; parsed np -5
v disrupt -9; np -9; parsed np -9
v distance 5; np 6; parsed np 6
v distinguish 4; np 6; parsed np 6
v distract -10
v distribute -3; np 10; parsed np -3
v divert -11; np -6; parsed np -9
v divide -3; np -11; parsed none 4; parsed np -11
v do -12; at -3; clause -14; for -5; in -6; mark -7; np -3; on -4; other -2; parsed adverbial -11; parsed at -3; parsed for -4; parsed in -7; parsed none -3; parsed np -3; parsed on -4; parsed to -8; parsed with -8; quote -6; to 3; verb -2; wh -13; with -8
v document 27
v dominate -14; by -5; np -11; parsed by -5; parsed none -2; parsed np -11
v dominating -8; np -5; parsed np -6
v donate -16; np -6; other -3; parsed np -8; parsed to -8; to -9
v doom -11; np -6; parsed np -6
v double -14; np -6; parsed np -6
v double_down 7; on 9; parsed on 5
v doubt 6; np -10; parsed np 4
v downplay 10
v draft 0; np 4; parsed none -4
v drag -8; np -6; parsed none -2
v draw -6; in -2; np -2; parsed in -4; parsed none -12; parsed np 3; to -9; verb 8
v dress -5; parsed none -3
v drive -12; by -5; np -9; parsed by -4; parsed none 6; parsed np -14; parsed to -5; to -4
v drive_up -9
v drop -10; from -2; np 5; out -9; parsed none -3; parsed out -8; parsed to -7; to -8
v drop_out -12; np -4
v dub 7; np -2
v dump 3; np 5
v dwell 15; on 15
v earn -17; at -4; np -10; other -3; parsed adverbial -4; parsed none -2; parsed np -12
v ease -13; np -7; parsed np -9
v eat -11; np -6; parsed np -7
v echo 11; by 2; np -3; parsed by 11; parsed np 5
v eclipse -13
v elaborate -6
v elect -4; np 2; parsed none -13; parsed np 4; to -9
v elevate -4; np -2; parsed np -3
v eliminate -7; parsed none -7; parsed np -4
v email 0; np 5; parsed none -11; parsed np 7
v embody -10
v embrace 7; clause -8; np that 3; parsed np 2
v emerge -7; from -3; np -9; parsed from -3; parsed none -7; parsed np 6
v emphasize 16; np 6; parsed np 4; parsed that 3; that -5
v employ -4; parsed np 5
v empower 7
v enable -13; np -4; np to -7; parsed np -10
v enact 0; np 3; parsed np 2
v encounter -12; np -10; parsed np -9
v encourage 6; np 8; parsed np -6; parsed np to 6
v end -10; in -5; parsed adverbial -7; parsed in -5; parsed none -3; parsed with -5; with -6
v end_up -12; ing -2
v endorse 13; clause -12; np 12; parsed by 11; parsed none 20; parsed np 2
v endure -16; np -7; parsed none -2
v energize -9; np -8; parsed np -7
v enforce 0; parsed np 2
v engage 3; in 7; parsed in 3; parsed none 3
v engaging -7; in -3; parsed in -3
v enjoy 5; np -3; parsed np 2
v enlist -7
v ensure -18; clause -9; np -3; parsed clause -8; parsed np -5; parsed that -12; that -12
v enter -10; clause -7; np -5; parsed adverbial -6; parsed np -5
v entitle 2
v envision 7
v erode -5
v erupt 5; in -2; parsed none -11
v escalate 0; np 2; parsed np 2
v escape -16; np -5; parsed np -5
v escort -6
v espouse -9
v establish 7; parsed none -8; parsed np -5
v estimate 9; np 2; parsed none 6; parsed np 15; that 15
v examine 0; np -13
v exceed -9; np -9; parsed np -9
v exchange -8
v excite -9; parsed np -9
v execute -11; parsed np -10
v exercise -7; parsed np -7
v exist -6; between -4; np -6; parsed between -4; parsed np -10
v exit -12; np -9; parsed np -9
v expand -2; in -3; np -15; np that -11; np to 7; on 9; parsed in -3; parsed none -4; parsed np -9
v expect 3; clause 10; np 8; parsed none -15; parsed np 12; parsed np to 5; parsed to 13; to -2
v experience 6; np 11; parsed np -4
v expire -11
v explain 10; clause 3; parsed none -2; parsed np 11; parsed that 2; parsed to -5; parsed wh 2; that -8; to 3; wh 10
v exploit 0; np 6; parsed np 5
v explore 5; np 9; parsed np 5
v export -8
v expose 4; np 9; parsed none 5
v express 9; np 11; np that 11; parsed none -6; parsed np 14; parsed that 3
v extend -17; np -8; parsed np -10; parsed to -4; to -6
v extradite -7
v eye 0; np 5; parsed np 4
v face -16; np -12; np to -5; parsed np -13; verb -3
v facilitate -6; np -4; parsed np -6
v fade -9
v fail -7; np -7; parsed none -7; parsed np -3
v fall -15; by -5; for 8; in -5; into -2; np -11; parsed by -4; parsed for 8; parsed in -4; parsed into -2; parsed none -4; parsed np -10; parsed predicate -5; parsed to -7; since -2; to -10
v falter -11
v fan -8; np -8
v fare -13; in -3; np -8; parsed in -3; parsed predicate -5
v favor 4; by 7; np 2; parsed none -16; parsed np 8
v fear 8; clause 5; np 11; parsed clause 13; parsed np 7; parsed that 8; that 8
v feature -6; np -2; parsed none -3; parsed np -4
v feed -14; np -6; parsed np -6
v feel 5; about 7; clause -4; like 8; np -3; parsed clause -6; parsed none -3; parsed np 5; parsed predicate -2; quote -19; that -6; verb 9
v fend_off -3
v feud -9
v field -8; parsed np -8
v fight -4; for -9; in -2; np -11; on -4; parsed for -8; parsed in -3; parsed none -10; parsed np -12; parsed on -4; parsed to 7
v figure -10
v figure_out 0; parsed np -2; wh 4
v file -3; against -10; by -5; in -3; np 8; on -9; parsed by -10; parsed none -11; parsed np 8
v fill -4; np -10; parsed none 7; parsed np -13; with 7
v film -13
v finalize -10
v finance -10; np -7; parsed np -8
v find 0; clause 9; in -3; np 3; np that 11; np to -20; parsed clause 13; parsed none -4; parsed np to 4; parsed predicate -6; parsed that 7; that 6
v finish -20; in -4; np -9; parsed in -4; parsed np -6
v fire 0; at 10; from -2; np -2; parsed at 10; parsed none -3; parsed np 2
v fit -15; into -3; parsed into -3; parsed none -3; parsed np -9
v fix -8; np -8; parsed np -8
v flank -11
v flee -15; np -9; parsed np -9
v flip 0; np -7; parsed np -8; to -7
v flirt 7
v float 3; parsed np 4
v flood -14; np -6; parsed np -6
v flow -11
v fly -19; np -7; parsed np -6; parsed to -9; to -9
v focus 4; np -3; on 6; parsed clause 15; parsed np -10; parsed on 6
v follow -11; by -7; in -4; np 2; np that -3; parsed by -6; parsed in -4; parsed none -8
v follow_up -11
v force -13; np -12; np to -3; parsed none -7; parsed np -7; parsed np to -6; to -7
v forge -11
v forget 4; that -18
v forgive -6
v form -13; np -8; parsed none -4; parsed np -11
v foster -8; np -5; parsed np -5
v found -14; by -5; in -2; np -8; parsed by -6; parsed np -10
v frame 0; np 6; parsed np 5
v free -10; np -9; parsed np -7
v freeze -8
v fuel -15; by -2; np -8; parsed none -7; parsed np -8
v fulfill -8; np -5; parsed np -8
v fund -12; by -6; np -8; parsed by -5; parsed none -2; parsed np -9
v fundraise 0; for 6
v funnel -11; np -8; parsed np -7
v gain -18; at -4; np -9; parsed np -12
v galvanize -11; np -8; parsed np -8
v garner -11; np -11; parsed none -3; parsed np -9
v gather -18; at -4; for -5; in -2; np -7; parsed in -2; parsed none -3; parsed np -7
v generate -12; np -11; parsed np -11
v get -12; behind 9; clause -10; in 8; into -4; np -3; np that -8; np to -13; off -9; on -5; out -2; parsed adverbial -7; parsed behind 9; parsed in 8; parsed into -4; parsed none -5; parsed np -13; parsed np to -7; parsed on -4; parsed out -2; parsed through -2; parsed to -12; through -2; to -11; verb -14
v give -5; clause -12; np 2; np that 7; np to -11; other -8; parsed clause 2; parsed none -15; parsed to -11; that -12; to -11; verb -3
v give_away -9
v give_up -11
v go -3; after 12; against -12; beyond -11; from -3; in -9; into -9; np -17; on 3; other 8; out 13; parsed adverbial -6; parsed after 13; parsed against -12; parsed beyond -10; parsed in -7; parsed into -9; parsed none 7; parsed np -11; parsed on 4; parsed out 13; parsed predicate -8; parsed through -6; parsed to -12; parsed with -10; quote -9; through -6; verb -12; with -11
v go_on 5; to 12
v go_up 5
v govern -4; np 2; parsed np 3
v grab -10; np -10; parsed np -9
v graduate -12; from -3; parsed from -3
v grant -15; np -7; parsed none -2; parsed np -7
v grasp -15
v gravitate 7
v greet -11; np -7; parsed none -2; parsed np -7
v grow -11; np -7; parsed none -9; parsed np 4; parsed predicate 3
v grow_up -12; in -4; parsed in -4
v guarantee -7; np 4; parsed none -4; parsed np 4
v guard -13
v guess -6; np 6; parsed np 14
v guide 5; np -7; parsed np -7
v gun -7; np -4; parsed np -3
v hack -11; np -10; parsed np -6
v hail 9; np 5; parsed np 9
v halt -7; np -5; parsed np -7
v hammer 4; np 4; parsed np 4
v hand -11; np -9; parsed np -9
v handle -16; np -6; of -6; parsed np -10; parsed of -6; verb -3
v hang -10; over -5; parsed over -5
v happen -18; in -4; np -3; parsed adverbial -4; parsed in -4; parsed none -3; parsed np -7; parsed to -5; to -7
v harass -6
v harm -9; np -5; parsed np -4
v hate 3; parsed np 17
v have -5; at -14; for -6; in 5; ing 4; mark 3; np -4; np that -3; np to -11; on -5; other 8; parsed clause -2; parsed in -12; parsed none -14; parsed np -4; parsed np to -11; parsed on -4; parsed predicate 3; parsed with -8; quote -20; since 17; to -2; verb 4; with -9
v head -18; into -4; np -7; parsed into -3; parsed none -3; parsed np -6; parsed to -8; to -10
v headline 0; np 3
v heal -6
v hear -5; clause -10; from -3; ing 5; np 5; on -7; parsed from -3; parsed none 3; parsed np 2; parsed np to 5; that 7
v heed -7; np -7; parsed np -5
v help -14; by -2; clause -11; np -12; parsed clause -7; parsed none -11; parsed np -10; parsed np to -13; parsed to -7; to -7
v hide -10; np -5; parsed np -10
v highlight 10; np 6; parsed np 4
v hint 7; at 7; parsed at 7
v hire -2; parsed none -8; parsed np 4; to -10
v hit -2; by 3; np 5; parsed by 4; parsed none -4; parsed np 2
v hold -4; at -4; by -7; clause -14; in -2; ing -7; np -6; np to 10; on 17; onto -3; parsed adverbial -5; parsed by -9; parsed none -14; parsed np -6; parsed np to 14; parsed onto -3; parsed predicate -9; to -5
v hold_off -5
v hold_on -8; to -8
v hold_up 3; np -6
v hone 8; parsed np 8
v honor -8; np -3; parsed none -3; parsed np -5
v hope 8; clause 7; for 11; mark -17; parsed for 5; parsed none -13; parsed np 2; parsed that -2; parsed to 9; to 6; verb 10
v host -15; by -6; np -11; parsed by -6; parsed np -10
v house -5
v hover -9
v huddle -12; with -6
v hurt -14; np -8; parsed np -11
v identify 8; as 6; by -9; np 7; np that -3; parsed as 7; parsed by -9; parsed none 2; parsed np 2; with 11
v ignore 5; np 6; parsed none 3
v illustrate 4; np 4; parsed np 7
v imagine 4; parsed np 5
v immigrate -8; to -8
v impact -10; by -3; np -6; parsed by -3; parsed np -6
v imperil -5; np -5
v implement 0; np 2; parsed np 4
v imply 4; parsed none 9; parsed np 10; parsed that -2; that 6
v impose -6; parsed np -5
v impress 10
v improve -17; np -7; parsed np -9
v incite -4; np -4; parsed np -4
v incline 6; parsed none 6; to 6
v include -4; clause -10; ing 3; np -9; np that 5; on -2; other -2; parsed none -8; parsed np 3; verb -7
v increase -12; clause -3; np -5; parsed in -3; parsed np -6
v indicate 10; clause 4; np 10; parsed clause 8; parsed np -3; that -2
v indict -6; np -5; parsed np -5
v infiltrate -12
v influence -10; by -5; np -7; parsed by -4; parsed np -7
v informed 5; parsed none -9
v inject -9; np -9; parsed np -9
v injure -10
v insert 0; np 3; parsed np 3
v insist 10; clause 11; parsed adverbial 2; parsed clause 17; parsed none -5; parsed on 6; parsed that 8; that 5
v inspire -13; by -4; np -6; parsed np -9
v install -16; np -6; parsed np -10
v instruct -6; np to -4; parsed np 7
v insult 22
v integrate -9; np -8
v intend 3; parsed none -7; parsed to 4
v intensify -11; np -2; parsed np -3
v interject 14
v interpret 5; parsed none -4
v interrupt -3; np -2; parsed np -2
v intervene -5; in -5; parsed in -5
v interview -8; by -6; np -6; on 11; parsed by -6; parsed none 5; parsed np -6
v introduce 5; np -2; parsed none -10; parsed np 9
v invest -13; in -6; other -2; parsed in -5; parsed none -3; parsed np -9
v investigate -6; np -4; parsed by -6
v invite 0; np to -13; parsed none -13; parsed np -15; parsed np to 3; to -10
v invoke -2; np 6; parsed np 4
v involve -8; ing -10; np 2; parsed np -3
v involved -11; in -3; np -6; parsed none -2; parsed np -6
v isolate -6
v issue 2; by -8; in -2; np 3; parsed adverbial 4; parsed by -10; parsed none -11; parsed np 11
v jab 21
v jockey -8; for -5; parsed for -5
v join -6; by -10; np -2; np to -13; parsed by -11; parsed none -7; parsed np -7; with -5
v joke 11; that 14
v judge 13
v jump 0; into -5; parsed into -5
v justify 6; np 8; parsed np 7
v keep -5; clause -9; ing 2; np -7; parsed clause -6; parsed ing 3; parsed none -3; parsed np to -6; parsed predicate -5; parsed with -5; with -6
v keep_up -2; parsed np 3
v kick -10; parsed none -2
v kick_off -8; np -8; parsed np -8
v kill -13; at -4; by -3; in -2; np -10; parsed by -4; parsed none -4; parsed np -10
v knock 4; np 6; parsed np 8
v know 4; about -5; as 5; clause 7; for -15; np -2; parsed adverbial -12; parsed clause -4; parsed none -5; parsed np 5; parsed that 6; parsed wh 3; that -5; to 3; wh -2
v label 12; np 11
v lack -15; in -2; np -7; parsed np -12
v lag -12; behind -7; parsed behind -7
v lambast 7; np 8; parsed np 8
v lament 12; np 12; parsed np 14
v land -7; in -6; np 4; parsed in -5; parsed np 2
v lash_out 16; at 16; parsed at 16
v last -10; np -8
v laud 14
v laugh 0; other -3; parsed none -3
v launch 0; np 5; np to -2
v lay 4; np -4; parsed np -4
v lay_off 14; parsed np 14
v lay_out 8; np 6; parsed none -4; parsed np 11
v lead -14; among -6; by -10; clause -4; in -5; np -5; np to -13; over -3; parsed adverbial -3; parsed among -6; parsed by -8; parsed in -5; parsed none -5; parsed np -5; parsed np to -13; parsed to -11; parsed with 7; to -11; with 6
v lead_up -9; parsed to -9; to -9
v leak -14; np -7
v lean -2; clause -3; np 7; on -9; parsed none -4; parsed np -15; parsed on -9; parsed predicate 11; parsed toward 12; toward 12; verb -10
v learn 8; clause 3; from -4; in -7; np 2; parsed from -5; parsed none 4; parsed np 5; parsed that -2; that -2
v leave -6; behind -6; for -7; in -5; np -15; np to -20; other -2; parsed behind -6; parsed for -5; parsed none 7; parsed np -4; parsed np to -5; parsed predicate -10; to -4; verb -6
v lecture 13
v legalize 0; parsed np 2
v lend -12; np -9; parsed np -9
v let -8; clause -12; np -2; parsed np -9; parsed np to -3
v level -10
v leverage -8; np -7; parsed np -8
v license -7; parsed none -3
v lie -3; np -8; parsed np -9; parsed to -5; to -6
v lie_out -9; np -7; parsed np -9
v life -10; in -3
v lift -12; np -6; parsed np -12
v light -9
v like 8; parsed none -6; parsed np 6; parsed to 8; to 8
v liken 17; parsed np 11
v limited -12; np -6; parsed np -7
v limit 0; np 4
v line -9
v line_up 8; behind 17; parsed none 14
v linger -11
v link 2; np -6; parsed none -3; parsed np 8
v list 10; as -6; np 15; on -8; parsed none -8; parsed np 10
v listen -14; parsed to -8; to -10
v live -9; in 6; np -6; parsed in -11; parsed none -3; parsed np -7
v lobby 0; np -10; parsed np -13
v locate -5
v lock -11; in -3; parsed none -3
v lock_up -9; np -9; parsed np -8
v look 2; at 5; for 4; into -8; like -12; np -4; parsed adverbial 5; parsed at 2; parsed for 6; parsed into -6; parsed like -8; parsed none -12; parsed np 2; parsed predicate -22; parsed to 7; to 7
v loom -15; np -7; parsed np -3
v lose -17; in -2; mark -2; np -11; np to -2; parsed in -2; parsed none -2; parsed np -11; parsed np to -6; parsed to -7; to -8
v love 14; np -4; parsed np 2
v lower -10; np -7; parsed np -7
v lure -10; np -7; parsed np -7
v lynch -4
v maintain -5; np -4; parsed np -3; parsed that 5; that 5
v make -3; about -6; by -6; for 4; in -5; ing -5; mark 4; np -2; np that 8; other -6; parsed adverbial -6; parsed by -10; parsed clause -10; parsed for 5; parsed in -3; parsed ing -17; parsed none -14; parsed np 5; parsed np to -6; parsed predicate -5; parsed that 15; parsed to 5; quote -11; that -6; to -14; verb 8
v make_up -19; for -6; np -10; of -2; parsed none -3; parsed np -8
v manage -10; np -10; parsed np -12; parsed to -2; to -2
v mandate 14
v manufacture -6; np -5; parsed np -4
v mar -5
v march -6
v mark 0; np 5; parsed none -4; parsed np -5
v married -14
v marry -11; np -10; parsed np -10
v mask -5; np -5; parsed np -5
v match -16; np -7; parsed np -7
v matter -13; parsed np -6
v mean -14; for -5; ing -12; np -8; parsed clause -13; parsed for -5; parsed ing -7; parsed none 2; parsed np -9; that -4; to -9; verb -2
v meet -12; in -3; np -10; np to 8; parsed in -3; parsed none -2; parsed np -13; parsed with -4; with -5
v mention 11; as -4; np 11; parsed none -17; parsed np 9
v merge -8
v mind 0; parsed np 7
v minimize -6; np -6; parsed np -6
v mire -3; in -3; parsed none -3
v mishandle -10; parsed np -7; verb -6
v mislead 10
v miss -14; np -7; parsed np -13
v mobilize 2; np -6; parsed np -7
v mock 6; np 15; parsed np 9
v modify -9
v motivate 7
v mount 0; parsed np 3
v mourn 8; np 8; parsed np -11
v move -10; from -2; in -3; np -10; on -5; parsed from -3; parsed in -3; parsed none 2; parsed np -13; parsed on -3; parsed through -2; through -2
v murder -8
v name 11; clause 2; for -8; np 6; parsed none -5; parsed np 4
v narrow -7; np -6; parsed np -6
v navigate -10; np -9; parsed np -8
v near -15; parsed np -12
v need -8; clause -7; for -6; in -3; parsed none -12; parsed np -8; parsed np to 2; parsed predicate -8; to -3; verb -6
v negotiate 0; np 3; parsed none -5; parsed np 7
v neighboring -7; np -7; parsed np -7
v nominate 6; by 5; clause -11; np 4; parsed by 4; parsed none 2; parsed np 3
v note 13; clause -13; in -10; mark 11; np 16; parsed clause 18; parsed none -14; parsed np 5; parsed that 5; that 6
v notice -5; np -5; parsed np -11
v number -6; np -6
v obscure -8; parsed np -8
v observe 2
v obtain -13; by -5; np -9; parsed by -5; parsed np -9
v occupy -14; np -8; parsed np -11
v occur -18; parsed in -2
v offer 9; np 2; np that 5; parsed none 3; parsed np 2; parsed to 5; quote 13; to 11; verb 15
v offset -9; np -6; parsed np -9
v open -6; in -5; np -5; parsed in -5; parsed none -4; parsed np -12
v open_up 8; np -15
v operate -11
v oppose 8; by 7; clause 17; ing 2; np 5; parsed by 8; parsed clause 6; parsed ing 6; parsed none -17; parsed np 7; to -9
v opt 4; parsed to 5; to 6
v order 10; np 17; np to 2; parsed np to 6; parsed that 8; that 8
v organize -16; by -3; clause -2; in -2; np -8; parsed in -3; parsed none -4; parsed np -9
v originate -10
v oust -6; np -6
v outline 10; np 3; parsed np 12
v outnumber -10; np -10
v outsource -8; np -4; parsed np -8
v outweigh -7; np -5; parsed np -7
v overcome -9; np -9; parsed np -7
v overhaul -5; np -5; parsed np -5
v overlook -7; np -7; parsed np -7
v oversee -16; np -8; parsed np -8
v overshadow -12; np -10; parsed np -7
v overstate 12
v overtake -12; np -6; parsed np -10
v overturn 0; parsed none -3
v owe -11; np -5; parsed np -10
v own -16; by -6; np -11; parsed by -6; parsed none -2; parsed np -9
v pack -13; np -4
v paint 5; np 6; parsed np 12
v pander 0; parsed to -14; to 3
v park -7
v participate -9; in -7; parsed in -7
v pass 0; by 7; clause 6; in -5; np -5; np that 6; parsed none 10; parsed np 6; through -5
v pay -5; clause -6; for -12; ing -3; np to -6; other -8; parsed for -12; parsed none -10; parsed np -6; parsed predicate -5; quote -5; to 9; verb -5
v pay_off -11
v peak -7
v peg 13; np 13
v pending -10
v pepper -8; np -7; parsed np -7
v perceive 15; as 6
v perform -16; in -4; np -6; parsed in -4; parsed np -8
v permit -13; parsed none -5; to -5
v persuade 5; np 4; np to 4; parsed none -10; parsed np 14; parsed np to -5
v pick -2; clause -7; np -4; parsed clause -6; parsed none -7; parsed np 4
v pick_up -8; at -6; parsed adverbial -9; parsed none 12; parsed np -18
v pile 4
v pit -6; np -6; parsed np -6
v pitch 0; np 10; parsed np 7
v pivot 12; parsed to -10
v place -3; np 4; on -3; parsed none -6
v plague -7; by -6
v plant 4
v plan 0; for -3; np 4; parsed none -10; parsed np 6; parsed to 4; to 6
v play -8; down 19; in -3; np -12; on -4; parsed in -3; parsed np -17; parsed on -4
v play_down 12
v play_out -13
v plead 18; np 4; parsed with 2; with 2
v pledge 7; clause -16; parsed none 5; parsed np 2; parsed np to -5; parsed that 14; parsed to 3; that 14; to 7
v plot 2; np -7; parsed np -7
v plow -6
v plummet -5
v point 10; np 8; parsed none -10; parsed np 6; to 8
v point_out 10; np 3; parsed none 9; parsed np 7; parsed that 6; that 7
v polarize 13
v politicize 6; np 6
v poll -16; np -7; parsed np -10
v pop -5
v portray 13; as -6; np 4; parsed np 9
v pose -11; by -4; for -6; np 2; parsed by -4; parsed none -4; parsed np -2; to -4
v position -2; np 7; parsed none -11; parsed np 8; to -14
v post 4; on 7; parsed clause 11; parsed none -18; parsed np 11
v postpone -7; np -6; parsed np -7
v pound 8; np 8; parsed np 8
v pour -10; into -3; np -7; parsed np -7
v power -6; np -4; parsed np -4
v practice -13; np -6; parsed np -6
v praise 15; np 5; parsed none -5; parsed np 8
v pray -8
v precede -9; np -8; parsed np -8
v predict 8; clause 2; np 8; parsed clause 24; parsed none -3; parsed np 3; parsed that -3; that 2
v prefer 13; np 6; parsed np 2; parsed to 22; to 4
v preferred 18; np 14; parsed np 17
v prepare -9; for 4; np -8; parsed for 5; parsed none -6; parsed np -13; parsed to -9; to -13
v present 3; np 3; parsed np 2
v preserve -8; np -6; parsed np -8
v preside -8; over -6; parsed over -6
v pressure 5; np to -7; parsed np 4; parsed np to 4
v press 0; by -9; for 12; np -2; np to 3; parsed for 14; parsed none -15; parsed np 7; to -7
v prevail -11; in -4; parsed in -4
v prevent -5; np -3; parsed np -4
v probe 10
v proceed -3; parsed with -5; with -5
v proclaim 9
v produce -8; parsed np -4
v prohibit 9; np 3; parsed np 12
v project 5; np -3; parsed none -11; parsed np 4
v prolong -10; parsed np -10
v promise 13; np 12; parsed np 15; parsed that 8; parsed to 2; that 8; to 8
v promising 14; np 3; parsed none 13; parsed np 3
v promote 4; np 10; parsed np 6
v prompt -5; np -2; np to -17; parsed by -6; parsed none 19; parsed np -18; parsed np to -16
v propel -11; np -7; parsed np -11
v propose 14; ing 3; np -3; np that -6; parsed none 5; parsed np 8; parsed to 3; that 10; to 7
v prosecute 0; np 3; parsed none -3; parsed np 4
v protect -12; np -8; parsed np -11
v protest 2; np 2; parsed none -6; parsed np 7
v prove -8; np -14; parsed np 2; parsed predicate -9; parsed that -5; that -7; to 10
v provide 0; by 9; clause 16; np that -6; np to -7; parsed by 7; parsed none -9; parsed np -3; to -11
v provoke -8; np -7; parsed np -7
v publicize 19
v publish 0; clause -3; in -3; np 6; parsed clause -20; parsed none -12; parsed np 9
v pull -17; clause -6; in -2; np -9; out -2; parsed in -2; parsed none -6; parsed np -8; parsed out -2
v pull_off -5; np -5; parsed np -5
v pull_out -8; np -8
v punch -8; np -7; parsed np -7
v punish -8; np -6; parsed none -2; parsed np -7
v purchase 2; np -9; parsed np -15
v purport 4; to 4
v pursue 0; np -3; parsed np 2
v push 10; against 7; for 7; np -7; np to -8; on 6; parsed against 7; parsed for 9; parsed none 4; parsed np to -8; parsed to -3; to 7
v put_out 0; np 9; parsed np 5
v put_up -9; np -9
v put 0; in -3; np that 4; np to -18; on -8; parsed adverbial 11; parsed none -7; parsed np -5; parsed np to -10; to 11
v qualify -14; for -5; parsed for -5
v quell -8; np -8
v question 11; np 7; parsed adverbial 9; parsed none 6; parsed np 10; wh 20
v quit -13; np -7; parsed np -7
v quote 4; np 9; parsed np 4
v race -12; parsed to -9; to -9
v rack_up -8; np -8; parsed np -8
v rail 21; against 13; parsed against 4
v raise -5; by 9; clause -4; np 2; np to -6; other -3; parsed by 6; parsed none -10; parsed np -2; to -7
v rally -8; behind -2; np -16; parsed np 2
v ramp_up -9; np -6; parsed np -6
v range 5; from -5; parsed from -4; parsed none -3; parsed np -5
v rank -7; np 4; parsed np 9
v ranking -8; np -5; parsed np -4
v rap -10
v ratchet_up 3; np 3; parsed np 3
v rate -3; np 5
v ratify 14
v rattle 8; np -11; parsed none 7; parsed np -8
v ravage -11
v reach -5; by -2; clause -7; for -9; parsed by -7; parsed none -7; parsed np 6
v reach_out -15; parsed to -9; to -9
v react 4; parsed none -6; parsed to 2; to -13
v read -8; np 4; parsed none -2; parsed np 6; quote 6
v reaffirm 16; np 14
v realize 0; clause 4; parsed that 4
v reap -6; np -6; parsed np -6
v reassure 8; np 9
v rebound -5
v rebuff 2; parsed np 5
v rebuild -10; np -8; parsed np -8
v rebuke 5; np 9; parsed np 12
v rebut 10; np 8; parsed np 10
v recall 4; np -5; np that 14; parsed none 3; parsed np 16; parsed that -6; wh 16
v recast 2; np 2; parsed np 2
v receive -14; clause 10; from -2; np -15; parsed clause -3; parsed from -2; parsed none -4; parsed np -7
v recite 9; np 3; parsed np 11
v reclaim -7; np -7; parsed np -7
v recognize 4; np 3; parsed none -15; parsed np 5; parsed that 15
v recommend 19; np -7; parsed np 4; that -4
v reconsider 0; np 7; parsed np 3
v record -7; np -6; parsed np -4
v recount 7; np 6; parsed np 9
v recover -3; from -2; parsed from -2
v recruit -7; np -7; parsed np -7
v redact -5
v reduce -6; np -5
v refer 7; parsed adverbial -3; parsed none 7; parsed np 3; parsed to 10; to 7
v reference 6; np 11
v referenced 0; np 4; parsed np 22
v reflect -2; np that -17; on 10; parsed none -2; parsed np -3; parsed on 10
v reform -7; np -6; parsed np -7
v refrain -2; from -2; parsed none -2
v refuse 10; parsed np 16; parsed to 7; to 8
v regain -7; np -6; parsed np -7
v regard 4; as -5; np -3; parsed none -11; parsed np 11
v register -5; as 7; clause -6; np -2; parsed as 8; parsed none -9; parsed np -3; to -8
v regret 13
v regulate -7; np -6; parsed np -7
v rein -5; in -5; parsed in -4
v reinforce -6; np -6; parsed np -6
v reinstate 0; clause -5; np 5
v reiterate 7; np 10; parsed np 7; that -5
v reject 11; by 7; np 2; np that 14; np to 8; parsed by 7; parsed none -11; parsed np 4
v relate -7; parsed to -6; to -7
v release -2; by -8; clause -10; in -2; np that 26; on -7; parsed adverbial -16; parsed by -14; parsed clause -22; parsed none -5; parsed np 10
v relish 22
v relocate -10; np -5; to -5
v rely -4; on -2
v remain -9; at 5; in 2; np 3; np to -6; on -5; parsed adverbial 4; parsed at 6; parsed in 2; parsed none -5; parsed np -8; parsed on -5; parsed to -8; to -8; verb -2
v remark 12; parsed that 7; that -3
v remember 11; ing 7; np 6; parsed clause -7; parsed np 12; that -8
v remind 11; np that 10; parsed np 4
v remove -4; from -3; parsed np -3
v render 0; parsed np 3
v renew 0; np -15
v renounce 11; np 11
v reopen -8; np -5; parsed np -7
v repair -7; np -7
v repeal -10; np -8; parsed np -7
v repeat 3; np 3; np that 17; np to -8; parsed np 9
v replace -8; by -6; clause -5; parsed none -3; parsed np -5
v replicate -8
v reply 8; mark 9; parsed to 6; to -6
v report 8; clause 7; from -11; ing 7; np 8; on -8; parsed adverbial -10; parsed by 9; parsed from -9; parsed ing 13; parsed none -4; parsed np 9; parsed on -7; parsed that 5; that -6
v represent -2; by -8; parsed by -8; parsed np -11
v republish -9
v repudiate 10; np 2; parsed np 11
v request 6; np -8; np to 12; parsed none -3; parsed np 7
v require 0; by -5; for -7; ing -14; np -8; np to 2; parsed ing -9; parsed none 2; parsed np to -3; to 11
v rescue -4; np -4; parsed np -4
v resemble -7; np -5; parsed np -7
v reserve -4; for -6; parsed none -3; parsed np 4
v resettle -5; np -5
v reshape -6; np -6; parsed np -6
v resign -2; from 8; parsed from 8; parsed none -4
v resist 10; np 2
v resolve -10; parsed none -4
v resonate -14; parsed with -6; with -6
v respect -6; np -6; parsed np -5
v respond 5; mark 7; np -3; parsed adverbial 7; parsed clause 12; parsed none -10; parsed np -15; parsed that 3; parsed to 3; parsed with 2; to 2; with 8
v rest 2
v restore -11; np -7; parsed np -8
v restrict 8; from -3; np 5; parsed none -3; parsed np 10
v restructure -5; np -5
v result -7; in -7; parsed in -7
v resurrect -7
v retain -11; np -8; parsed np -10
v rethink 15
v retire -7
v retired -12; np -7; parsed np -6
v return -8; parsed none -11; to -6
v retweeted 13; np 11; parsed np 20
v reveal 8; clause 2; np 10; parsed clause -3; parsed none 5; parsed np 2; parsed that 8; that 4; wh 6
v reverberate -9
v reverse 0; np -3
v review -3
v revise -10; parsed np -10
v revisit 4; np -3; parsed np 4
v revive -8; np -7; parsed np -8
v reward -5; np -5; parsed np -5
v rid -6
v ridicule 14
v riff 7
v rig -3; parsed none -2
v rip 12; parsed np 6
v rise -13; from -2; in -3; np -10; other -2; parsed in -3; parsed np -11; parsed to 3
v risk -2; ing -12; parsed np 4
v rival -5; np -4; parsed np -4
v roar -9
v roll -12; np -6; parsed np -6
v roll_out 7; np -3
v root 0; for 3; parsed for 3
v rouse -11; np -11
v rub -9; np -5; parsed np -9
v rule 3; np 5; on -8; parsed none -5; that 3
v rule_out 3; ing 3; parsed none 3
v rumor -13
v run -9; against -11; as 5; by -5; clause -6; for -12; from -2; in -5; np 4; on 2; other -2; parsed adverbial 8; parsed against -11; parsed as 7; parsed by -5; parsed for -12; parsed from -2; parsed in -6; parsed none -3; parsed on 2; parsed predicate -5; parsed to -8; through -2; to -8; verb -7
v rush -13; parsed to -7; to -10
v sag -6
v satisfy -10; np -6; parsed np -6
v savage 8; np 8; parsed np 4
v save -11; np -9; parsed np -9
v say 6; about -7; after -18; as -9; at -11; before -7; by -20; clause 10; colon -9; during -5; for 20; in 3; ing 13; mark 4; np that 23; np to 10; of -15; on -4; other 12; parsed after -5; parsed clause 10; parsed for 8; parsed in -4; parsed none -10; parsed np 9; parsed np to 11; parsed of -5; parsed on 6; parsed predicate -9; parsed that 10; parsed to -3; parsed with -4; quote 6; that 5; to -20; verb 6; wh 9; with -16
v scare -11
v schedule -15; for -2; np -8; parsed none -10; parsed np -8; to -10
v score -16; np -10; parsed np -10
v scramble -2; np -9; parsed np -9; parsed to 2; to 2
v scrap 0; parsed np 6
v scuttle -5; np -5; parsed np -5
v seal -8; np -8; parsed np -8
v search -12; for -7; np -7; parsed for -6; parsed np -7
v seat -13; np -7; parsed none -6; parsed np -5
v secure -12; np -10; parsed np -11
v see 2; as -13; by 3; clause 9; for 10; in 9; ing -3; np 2; np to -10; on -8; parsed as -3; parsed by 3; parsed in 2; parsed none -8; parsed np 8; parsed that -6; parsed wh -7; quote -4; since -6; that 6; verb -14; wh -4
v seek 7; clause 6; other -5; parsed none -3; parsed np 4; parsed to 6; to 5
v seem -7; clause -10; np -8; parsed like 4; parsed none -3; parsed np -19; parsed predicate -4; to 2
v seize 0; np -13; on 3; parsed none 5; parsed np -3
v select -6; parsed none -6; parsed np -2
v sell -8; for -7; np -8; parsed none -4; parsed np 3; parsed to -6; to -8
v send -9; clause -7; np that 9; np to -13; other -2; parsed by -6; parsed none -9; to -12; verb -2
v send_out 0; parsed np 4
v sense -8
v sentence 11; to -4
v separate -9; np -4; parsed np -9
v serve -13; as -3; in -6; np -10; on -5; parsed clause -4; parsed in -6; parsed np -9; parsed on -5
v set_off -11
v set_up -14; np -8; parsed none -4; parsed np -8
v settle -4; for -3; np -9; parsed none -3; parsed np -10
v set 0; in -2; np 2; parsed none -10; parsed np -6; to 3
v shake -8; np -3; parsed np -3
v shake_up -9; np -8; parsed np -8
v shape -10; np -6; parsed np -9
v shaped -8; by -3; np -5; parsed np -4
v share 4; by 4; clause 5; np -2; parsed by 4; parsed none -7; parsed np 9
v sharpened -13
v shatter -10; parsed np -10
v shed 0; np 3
v shield -8; np -3; parsed np -8
v shift -2; np -6; parsed np 3; to 4
v shoot -15; at -2; in -5; np -5; parsed adverbial -2; parsed at -2; parsed by -3; parsed in -4; parsed none -2; parsed np -6
v shop -9
v shore_up 0; np 3; parsed np 2
v shot -6
v shout 11
v shove -4
v show 7; clause 14; in -8; np 7; np that 6; np to 3; parsed adverbial 13; parsed clause -4; parsed in -7; parsed none -9; parsed np 6; parsed np to 8; parsed predicate 8; parsed that -4; parsed to 5; parsed wh 13; quote -17; that 2; to 2; wh -9
v show_up -2; at 6; in -9; parsed at 8; parsed in -6; to 3
v shrink -12; np -5
v shrug 11; off 12
v shut -9; np -6
v shut_down -6; np -6; parsed np -4
v shy 10; from 10
v side 11; parsed with 10; with 11
v sign_up 3; for -8; parsed for -4; parsed none -5; parsed np -6
v signal 8; parsed np 5; that 14
v sign 0; by -7; np 3; np that 7; on -5; parsed by -7; parsed none -7; parsed np 4
v sing 7
v single_out 9; np 7; parsed np 12
v sink 7
v sit -20; at -5; in -4; np -4; on -4; parsed at -5; parsed in -4; parsed np -4; parsed on -4
v sit_down -11
v sit_out -7; np -7; parsed np -7
v skew -8
v skip -8; np -7; parsed np -8
v skirt 2; np 2; parsed np 2
v slam 6; np 7; parsed np 20
v slap 2; np 2; parsed np 2
v slash 0; np 2; parsed np 2
v slat -9; parsed none -7; to -7
v slide 3
v slip -15; into -2; parsed into -2
v slow -8
v smile -11
v soar -12
v soften -6; np -5; parsed np -5
v solicit 6; np 7; parsed np -14
v solidify -14; np -8; parsed np -11
v solve -6; np -4; parsed np -6
v sound 0; like -11; np 12; parsed like -5; parsed np 8; parsed predicate -14
v spar 17
v spark -11; np -9; parsed np -8
v speak 2; about 11; at -2; for -2; from -4; np -7; of 15; on -4; parsed about 10; parsed adverbial -13; parsed at -2; parsed for -2; parsed from -4; parsed np -7; parsed of 7; parsed on -3; parsed to -2; verb -3; with -4
v speak_out 17; about 8; against -8; parsed about 8
v spearhead -4; parsed np -4
v specialize -4; in -4
v speculate 15; that 15
v spend -9; in -3; np 2; np to -6; on -6; other -9; parsed adverbial 4; parsed in -3; parsed none -13; parsed np -4; parsed on -4
v spiked -6
v spill -9
v split -4; between -4; np -9; on -3; parsed none -6; parsed np -7
v sponsor -5; by -8; np 2; parsed by -8; parsed np 2
v spotlight 6; parsed np 6
v spot 0; np 5; parsed np 5
v spray 12
v spread -5; np 4; parsed np 4
v spur -9; np -4; parsed np -4
v squeeze -8
v stack -10
v stage -4; np -4; parsed np -4
v stake -9; np -9; parsed np -9
v stake_out 2
v stall -10; np -5; parsed np -5
v stand 2; at -13; behind -8; beside -6; by 16; np -2; on 4; parsed at -11; parsed behind -8; parsed beside -6; parsed by 6; parsed on 4
v stand_up -9; parsed to -7; to -7
v star -13
v start -10; at -7; clause -6; in -2; ing 3; np -2; parsed adverbial -4; parsed in -2; parsed ing 4; parsed none -7; parsed to -3; parsed with 3; to -3; with 2
v start_out 2
v state 8; clause -3; np -6; parsed none -6; parsed that 7
v stay -8; in -7; np 8; parsed in -9; parsed none -3; parsed np -7; parsed predicate -10
v steal -8; np -7; parsed np -7
v steer -10; np -9; parsed np -7
v stem -10; np -4; parsed np -8
v step_down -10
v step_up -4; parsed np -2
v stick 0; parsed none -9; parsed np -11; parsed to 4
v stir -13; np -7; parsed np -13
v stoke -3; np 3; parsed np -3
v stop -2; by -9; parsed none -5; parsed np -19; parsed predicate 14; to 7
v strengthen -13; np -3; parsed np -10
v stress 13; np 8; parsed none -12; parsed np 22; that 3
v stretch -9; parsed np -5
v strike -5; parsed none 12; parsed np -18
v strike_down 10; np 13
v strive 10
v struggle -5; np -6; parsed none -9; parsed to 7; parsed with -9; to 3; with -11
v study -13; np -7; parsed np -7
v subject -11
v submit -3; np 8
v succeed -15; np -7; parsed none -2; parsed np -7
v sue 4; np 2; parsed np 9
v suffer -16; np -9; parsed from -2; parsed np -10
v suggest 9; in 2; np to -2; parsed adverbial 11; parsed clause 14; parsed none -10; parsed np 3; parsed that 2; that 8
v suit 6; parsed none -8; to -8
v sum_up 19
v summon -13
v supplement -9
v supply -11; parsed np -10
v support 7; by 4; clause 14; ing 8; np 3; np that -7; np to 4; parsed by 6; parsed clause -11; parsed ing 3; parsed none 8; parsed np 4; parsed np to -15; verb 3
v suppose -9; parsed none -9; to -9
v surface -6
v surge -15; parsed in -4; parsed to -5; to -5
v surpass -8; np -8; parsed np -8
v surprise -2; np 4
v surround -11; by -3; np -8; parsed np -8
v survey -11; np -10; parsed np -11
v survive -16; np -9; parsed np -9
v suspect 0; of -5; parsed none -5; parsed that 14; that 14
v suspend -4; np -3; parsed none -3; parsed np 2
v sustain -6; np -6; parsed np -5
v swarm -11
v sway -9; np -4; parsed np -4
v swear 5
v sweep -11; np -9; parsed np -9
v swing 4; np -12; parsed np -8
v switch -3; np 2; parsed np 2; parsed to -7; to -9
v tack 4
v tackle -7; np -6; parsed np -7
v take -6; by -3; clause -13; in -4; into -3; np 2; np that 2; np to -12; on -2; parsed adverbial -8; parsed by -3; parsed in -3; parsed none -7; parsed to 3; verb -3
v take_down -9; np -7; parsed np -8
v take_in -10
v take_on -12; np -10; parsed np -11
v take_out -7
v take_over -7; as 6; parsed as 7; parsed np -9
v take_up -7; np -3; parsed np -7
v talk 9; about -4; at 13; np 12; of 24; on 11; parsed about 9; parsed adverbial 2; parsed clause 22; parsed none -5; parsed np -7; parsed on 2; parsed to -3; parsed with 7; with 7
v talk_up 20
v tap -20; into -4; np -7; parsed into -3; parsed np -10
v target 3; at -3; for -10; parsed none -7
v tarnish 3; np 3; parsed np 3
v task -7; parsed none -3; with -3
v tax -7; np -7; parsed np -5
v teach -7; np -11; parsed np -11
v team_up -16
v tear -7
v tell 3; np -3; np that 10; np to 13; parsed adverbial -3; parsed clause 8; parsed none -6; parsed np -6; parsed np to 11; parsed that 4; parsed wh 4; to -8
v temper -8
v tend 0; parsed to 3
v terminate -6
v test -13; np -8; parsed none -3; parsed np -9
v testify 6; before 6; parsed before 8
v thank 11; np 11; parsed np 11
v think 4; about 3; mark -2; of 4; parsed about 2; parsed adverbial -9; parsed clause 3; parsed np 3; parsed of 4; parsed that -3; verb 8
v threaten 7; np 8; parsed none 12; parsed np -5; parsed to 7; to 9
v thrill 5
v thrive -9
v throw 4; in 11; np 3; parsed none -3; parsed np 2
v thrust -7; np -7; parsed np -7
v thwart -9; np -8; parsed np -9
v tick 9
v tie -4; in -3; np 8; parsed none -11; parsed np 3; to -9
v tighten -12; np -6; parsed np -8
v tilt -7
v tip -4; np -4; parsed np -4
v title -7
v top -10; np -9; parsed np -10
v toss 9
v total -7; parsed np -6
v touch 4; np -10; on 12; parsed np -10; parsed on 16
v tout 11; np 13; parsed np 11
v trace 0; np 2; parsed np 2
v track 0; np -16; parsed none -6; parsed np 4
v trade 0; np 6; parsed np -9
v trail -16; np -11; parsed np -11
v train -10; np -4; parsed none -4; parsed np -7
v transcend -6; np -6; parsed np -6
v transfer -7; np -6; parsed np -6
v transform -11; np -7; parsed np -8
v translate -13; into -4; parsed into -4
v transport -8; parsed np -8
v trap -3
v trash 9; np 9
v travel -19; parsed to -9; parsed with -3; to -9; with -3
v treat -14; np -8; parsed none -4; parsed np -7
v trend 13
v trigger -9; np -8; parsed np -9
v triple -7
v trounce -11; np -8; parsed np -8
v trumpet 13; parsed np 16
v trust 5; parsed none 9; parsed np -6; with -5
v try -4; np -14; parsed none -6; parsed np -16; parsed predicate -12
v tune -10
v turn -2; against 14; around -3; clause -5; from 11; in -6; into -9; on 2; parsed against 7; parsed around -3; parsed into -9; parsed none -14; parsed on 2; parsed predicate 5; parsed to -7; to -2
v turn_out -21; in -3; np -6; parsed in -2; parsed none -8; parsed np -6; parsed to -5; that -6; to -7
v turn_over -12; np -7; parsed to -6; to -6
v turn_up -8; np -6; parsed np -6
v tweet 12; colon -3; mark 21; np -2; on -4; parsed adverbial -2; parsed clause -10; parsed none -11; parsed np 6; parsed on -3
v uncover -19; np -3; parsed np -10
v undercut -8; np -4; parsed np -6
v underestimate 0; np 6
v undergo -7; np -5; parsed np -5
v undermine -8; parsed np -4
v underscore -2; np 7; parsed np 7
v understand 4; clause 6; parsed none 5; parsed that -13; parsed wh 8; that -7; wh 6
v undo 3; np 5
v unfold -14
v unify -10; np -7; parsed np -7
v unite 0; behind -6; np -10; parsed behind -5; parsed none -5; parsed np -12
v unleash 4
v unravel -8
v unveil 4; np 3; parsed np 4
v update -9
v upend -10; np -5; parsed np -5
v upgrade -14
v upset 0; np -9; parsed np -11
v urge 9; np 9; np to 3; parsed np 4; parsed np to 6
v use -7; as -4; by -7; clause 4; for -5; in -5; np that -6; np to -2; parsed by -6; parsed in -3; parsed none -7; parsed to 3; verb -5
v usher -7; in -4
v utter 19
v vacation -7
v validate -4; np -4; parsed np -4
v value -8
v vary -9; np -5; parsed np -6
v veer 9
v vet -11; np -6; parsed none -3; parsed np -6
v veto 9; parsed np 9
v victimize -3
v vie -2; for 8; parsed for 8; parsed to -9; to -11
v view 5; clause 17; np -2; parsed as 5; parsed by 9; parsed none -11; parsed np 4
v violate -12; np -7; parsed np -11
v visit -12; np -13; np to 4; parsed none -6; parsed np -8
v voice 11; np 4; parsed np 12
v vote 4; against 12; at -11; clause -4; for 8; in 7; mark -11; np 2; on -13; other 10; parsed adverbial -19; parsed against -3; parsed at -5; parsed for 4; parsed in 3; parsed none 12; parsed on -12; parsed predicate 11; parsed to 6; to 5; verb -13
v vouch 7; for 7; parsed for 12
v vow 20; parsed none 11; parsed to 2; to 14
v wag 0; np -14; parsed np 2
v wait -9; for 4; np -6; parsed for -9; parsed none -7; parsed np 11; parsed to -5; to -11; until -2
v walk -6; into -3; np 11; parsed into -3; parsed none -2; parsed np -11
v want 2; clause -6; np 5; np to 5; parsed clause -6; parsed none 9; parsed np 7; parsed predicate -15; parsed to 2; quote -13; to 7
v warm 4
v warn 8; about -14; clause 4; np 10; of 5; parsed about -11; parsed clause 11; parsed that 5; that 7
v waste -9; np -8; parsed np -8
v watch -4; clause -2; np 3; parsed none 6; parsed np -3; parsed np to 11
v waterboarding -7; parsed none -2
v wave 0; np -3; parsed np 8
v weaken -7; np -4; parsed np -7
v wear -16; np -10; parsed np -12
v weigh 3; in 10; parsed none -8; parsed np -12
v weigh_in 12; on 12; parsed on 3
v welcome 3; np 2; parsed np 2
v whip 5
v widen -11; np -9; parsed np -10
v wield 7
v win -15; at -9; by -7; clause -8; in -7; mark -3; np -10; np that -8; np to -6; over -5; parsed adverbial -9; parsed by -4; parsed clause -9; parsed in -7; parsed none -8; parsed np -11; parsed np to -6; parsed over -5; parsed predicate -4; parsed with -3; with -3
v wind -6
v wish 7
v withdraw 7; from -3; np -3; parsed from -3; parsed np 7
v withhold 0; np 12; parsed np 2
v witness 7; np 13; parsed np 7
v wonder 12; parsed none -6; parsed wh 13; wh 5
v woo 6
v work -10; as -7; at -8; for -12; in -8; np -10; on -10; parsed adverbial -8; parsed as -7; parsed at -8; parsed for -11; parsed in -7; parsed none 3; parsed np -11; parsed on -9; parsed to 3; parsed with 2; verb -2
v work_out -14
v worry 9; about 2; clause 7; np 7; parsed about -6; parsed clause 19; parsed none 19; parsed np -22; parsed that -4
v wound -8; parsed none -2
v wrap_up -6
v wrest -7; np -7; parsed np -7
v write 4; about 8; by 2; clause -8; colon 14; mark 17; np that 8; parsed about 8; parsed adverbial -11; parsed clause 15; parsed in 3; parsed none -10; parsed np 6; parsed on -9; parsed that 13; parsed to -6; that 3; to 4
v write_off -10
v yank -7; np -7; parsed np -7
v yell 9; parsed np 6
v yield 0; np -9; parsed np -5
v ― -16; np -7; parsed np -10
verb 0; as acl -4; as advcl 3; as advmod -2; as appos 9; as ccomp -20; as csubj -7; as nsubj -8; as parataxis 2; as reparandum 11; as xcomp -5; form participle -2; form passive -4; form past participle -6; form progressive -8; form to -4; inside false -2; inside true -9; parsed adverbial -10; parsed clause 3; parsed none -23; parsed np -2; parsed predicate 4; parsed preposition -12; subject none -11; subject noun -4; subject person -2
wh 0; as acl -5; as ccomp -3; as conj 3; as csubj 5; as parataxis -6; form finite -3; form participle 2; form passive -20; form past participle 5; form progressive -6; inside false 2; inside true -18; parsed adverbial -10; parsed clause 11; parsed none -5; parsed predicate -6; parsed preposition -10; subject it -7; subject none -9; subject noun 2
`;
