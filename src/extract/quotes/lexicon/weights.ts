/** Written by `training/quotes/learn.ts`; how to read it is told in `judge.ts`. */
export const WEIGHTS = `
a able -2; a to -2; parsed a to -2
a active -12
a angry 22
a attractive -5; a to -5; parsed a to -5
a available -11
a aware 4; a that 5; parsed a that 5
a bad -5
a beholden -6; a to -6; parsed a to -6
a big -9
a by 0; as acl -3; as conj -2; as xcomp -2; form finite -9; inside false -7; parsed a by -9; subject noun -6; subject person -3
a careful 2; a to 5; parsed a to 5
a certain -14; a to -8; parsed a to -8
a classified -8
a clause 0; as acl -17; as advcl -6; as ccomp -15; as conj -3; as parataxis 10; as root 6; as xcomp -10; form finite -2; inside true -7; parsed a clause -2; subject it -15; subject name 7; subject person -5
a clear -10; a clause -3; a wh -4; parsed a clause -3; parsed a wh -4
a close -11; a to -9; parsed a to -9
a closer -9; a to -8; parsed a to -8
a common -2
a competitive -15
a concerned 9; a about -4; a with 9; parsed a about -4; parsed a with 9
a confident 25; a that 3; parsed a that 3
a conservative -11
a consistent -10; a with -6; parsed a with -6
a critical -3; a of 9; parsed a of 9
a crucial -11
a determine 2; a to 2; parsed a to 2
a different -9; a from -3; parsed a from -3
a difficult -13; a for -2; a to -8; parsed a for -2; parsed a to -8
a diverse -7
a eager 7; a to 9; parsed a to 9
a easy 0; a clause -6; a to 5; parsed a clause -6; parsed a to 5
a effective -10; a clause -7; parsed a clause -7
a eligible -10; a for -3; a to -7; parsed a for -3; parsed a to -7
a enough -10; a to -10; parsed a to -10
a essential -9
a evident -6
a familiar 0; a with -7; parsed a with -7
a fine -6
a first -10; a to -8; parsed a to -8
a free 2; a to 6; parsed a to 6
a friendly -11; a to -6; parsed a to -6
a good -8; a clause -8; a for -2; a in -3; a than -3; parsed a clause -8; parsed a for -2; parsed a in -3; parsed a than -3
a happy -4; a to 7; parsed a to 7
a hard -4; a clause 4; a to -9; parsed a clause 4; parsed a to -9
a high -14; a than -4; parsed a than -4
a hopeful 21; a that 9; parsed a that 9
a hostile -11; a to -5; parsed a to -5
a important -12; a clause -7; a to -6; parsed a clause -7; parsed a to -6
a interested 8; a clause 9; parsed a clause 9
a involved -10; a in -4; parsed a in -4
a large -5; a than -4; parsed a than -4
a likely -4; a that -10; parsed a that -10
a low -11
a many -11
a more -11; a clause -4; a than -3; parsed a clause -4; parsed a than -3
a narrow -11
a necessary -6
a nervous 12
a neutral -5
a new -9; a to -7; parsed a to -7
a notable -9
a old -10
a open 7
a optimistic 5
a other -2; a than -2; parsed a than -2
a popular -14; a among -2; parsed a among -2
a possible -4
a preposition 0; as acl -9; as advcl -6; as appos -3; as ccomp -11; as nsubj -6; as obj -11; as obl -4; as parataxis 8; as root 7; as xcomp -7; form finite -4; inside true -18; parsed a preposition -4; subject it -6; subject name 3; subject noun -6
a present -9
a primary -11
a proud 11; a of -4; parsed a of -4
a qualify -9; a to -6; parsed a to -6
a quick 7; a to 7; parsed a to 7
a rare -7
a ready 0; a for -5; a to 3; parsed a for -5; parsed a to 3
a relate 4; a to -8; parsed a to -8
a reluctant 8; a to 8; parsed a to 8
a responsible -3; a clause 2; a for -6; parsed a clause 2; parsed a for -6
a same -11
a scared -2
a second -15
a set -5; a to -5; parsed a to -5
a short -2; a clause 7; a of -13; parsed a clause 7; parsed a of -13
a similar -11; a to -8; parsed a to -8
a skeptical 7; a about -3; a of 15; parsed a about -3; parsed a of 15
a small -11
a steep -13
a strong -13; a in -3; parsed a in -3
a subject -7; a to -7; parsed a to -7
a successful -16
a supportive 6; a of 6; parsed a of 6
a sure -2; a clause 3; a wh 9; parsed a clause 3; parsed a wh 9
a that 0; as ccomp -20; as conj 5; as root 12; as xcomp -4; form finite -2; inside false 5; inside true -23; parsed a that -2; subject it -4; subject name -2; subject noun 6; subject person -6
a third -6
a tough -10
a to 0; as acl 3; as advcl -5; as ccomp -13; as conj -3; as root 5; as xcomp -8; form finite -3; inside true -19; parsed a to -3; subject name 4; subject noun -4; subject person -5
a true -17
a unable -10; a to -10; parsed a to -10
a unaware 4
a unclear 4; a wh -9; parsed a wh -9
a underway -10
a unfair -8
a unfit -6; a to -5; parsed a to -5
a unlikely 4; a to 4; parsed a to 4
a unpopular -4
a up -6; a for -6; parsed a for -6
a vulnerable -13; a to -3; parsed a to -3
a wary 27
a weak -5
a wh 0; as ccomp -10; as conj -12; as root 9; form finite -3; inside true -10; parsed a wh -3; subject it -14; subject noun 6; subject person -4
a willing 4; a to 4; parsed a to 4
a worry 13
a worth -8
a wrong 7; a with -6; parsed a with -6
bias -3
by 0; as acl -8; as advcl -6; as ccomp -4; as conj 4; as obl 2; as parataxis 2; as root 3; as xcomp -3; form auxiliary -12; form past participle -5; form progressive -5; inside true -17; parsed clause 6; parsed none -16; parsed np -9; parsed predicate 11; parsed preposition -4; subject it 2; subject none 4; subject noun -6; subject person -10
clause 0; as acl -10; as appos 4; as case -10; as ccomp -18; as compound -13; as conj 4; as csubj -21; as nmod -17; as nsubj -8; as obl 6; as punct -11; as root 9; form participle -2; form passive -5; form past participle -5; form progressive 10; form to -8; inside true -14; parsed adverbial -7; parsed clause 7; parsed none -5; parsed np -10; parsed wh 5; subject it -2; subject none -9
colon 0; as acl -14; as advcl -7; as ccomp 4; as conj -7; as parataxis -9; as root 7; as xcomp -3; form auxiliary -3; form participle 10; inside true -2; parsed adverbial -4; parsed np 5; parsed preposition -12; subject it -3; subject none -6; subject noun 9; subject person -5
frame a about 27
frame a according -9
frame a among -11
frame a as -13
frame a at -3
frame a by -9
frame a clause -2
frame a during -6
frame a for -11
frame a from -14
frame a in -10
frame a of 10
frame a on 2
frame a than -12
frame a that -2
frame a to -3
frame a wh -3
frame a with 4
frame about 14
frame above -11
frame across -16
frame after -13
frame against 10
frame along 3
frame alongside -8
frame amid -13
frame among -4
frame around -8
frame as -4
frame away -9
frame back -5
frame because -4
frame before -8
frame behind 4
frame below -3
frame beside -10
frame between 4
frame by -4
frame clause -2
frame despite 13
frame down -6
frame during -13
frame from -10
frame in -8
frame ing -2
frame inside -9
frame into -8
frame like -7
frame mark -2
frame n about 14
frame n across -8
frame n after -9
frame n against 6
frame n among -4
frame n as -10
frame n at -10
frame n before -9
frame n behind 8
frame n between -6
frame n by -8
frame n clause -5
frame n despite -5
frame n during -13
frame n for 8
frame n from -17
frame n in -15
frame n including -10
frame n into -10
frame n like -3
frame n of 5
frame n over -14
frame n since -5
frame n than -7
frame n to -4
frame n toward 18
frame n wh -10
frame n with -14
frame n within -12
frame near -12
frame np -3
frame np that -2
frame np to -3
frame of 6
frame off 12
frame once -6
frame onto -12
frame other -6
frame out -5
frame outside -15
frame past -12
frame quote -3
frame than -13
frame though -7
frame through -8
frame throughout -11
frame to -2
frame toward -7
frame towards -7
frame under -7
frame until -15
frame up 3
frame upon 10
frame verb -4
frame via -11
frame wh -2
frame while -14
frame within -10
frame without -4
ing 0; as acl -3; as advcl -9; as ccomp -6; as mark -7; as parataxis 3; as root 3; form participle -16; form past participle -18; form progressive 11; inside false 3; inside true -21; parsed clause 10; parsed ing -3; parsed none -5; parsed np -8; subject it -8; subject noun -3
mark 0; as acl -5; as advcl -2; as ccomp -8; as parataxis 2; as root 3; as xcomp -6; form auxiliary -3; form participle 8; form progressive -13; form to -4; inside true -3; parsed adverbial -12; parsed by -13; parsed clause 2; parsed ing -14; parsed np -9; parsed predicate -4; parsed preposition -4; parsed that 14; parsed to -14; parsed wh 17; subject it -2; subject name -3; subject none -5
n ability -9; n to -9; parsed n to -9
n access -5; n to -4; parsed n to -4
n action -11; n on -3; n to -4; parsed n on -3; parsed n to -4
n address -7
n administration -5; n to -5; parsed n to -5
n advantage -3
n adviser -7
n agenda -5
n agreement -9; n to -4; parsed n to -4
n aide -8
n ally -7
n announcement 0; n of 3; parsed n of 3
n anonymity -5; n to -5; parsed n to -5
n appeal 11; n to 2; parsed n to 2
n appearance -10; n on -5; parsed n on -5
n approach -8
n assessment 6; n of 6; parsed n of 6
n attack 11; n in -4; n on 6; parsed n in -4; parsed n on 6
n audience -8
n authority -5
n ballot -8; n for -6; parsed n for -6
n ban 3; n on 7; parsed n on 7
n battle -7; n with -3; parsed n with -3
n bid -13; n for -9; n to -5; parsed n for -9; parsed n to -5
n bill 2; n to 4; parsed n to 4
n book -8
n brand -11
n business -4
n by 0; as obl -4; form noun -8; inside false -8; parsed n by -8; subject it -5
n call 5; n for 4; n to 7; parsed n for 4; parsed n to 7
n campaign 2; n against 8; n for -12; n in -2; n to 2; parsed n against 8; parsed n for -12; parsed n in -2; parsed n to 2
n candidacy -13
n candidate -9; n to -9; parsed n to -9
n case 8
n challenge -6
n chance -5
n chief -7; n of -7; parsed n of -7
n choice -13
n claim 10
n clause 0; as acl -3; as advcl -4; as appos 4; as ccomp -2; as conj -10; as nmod 2; as nsubj -9; as obj -5; as obl -6; as parataxis -4; as root 9; form noun -5; inside false -3; inside true -12; parsed n clause -5; subject it 6; subject name -5; subject none -9
n comment -5
n commitment 6; n to 6; parsed n to 6
n company -5
n concern -12
n connection -7; n to -5; parsed n to -5
n contest 4; n in -2; parsed n in -2
n convention -5; n in -2; parsed n in -2
n conversation -4; n with -2; parsed n with -2
n country -10
n criticism 7; n of 8; parsed n of 8
n critique 8; n of 8; parsed n of 8
n crowd -12
n day -3
n deal 4; n to 6; n with -3; parsed n to 6; parsed n with -3
n debate -12
n decision 8; n to 6; parsed n to 6
n degree -4
n delegate -8; n to -7; parsed n to -7
n demand 9
n description 2; n of 2; parsed n of 2
n desire 6; n to 7; parsed n to 7
n difference -6
n director -7
n discussion 13
n donor -3
n effort -2
n election -6
n email 8
n embrace 5; n of 6; parsed n of 6
n endorsement 9; n of 5; parsed n of 5
n event -5
n evidence 21
n experience 3; n to 7; parsed n to 7
n fact 0; n that -17; parsed n that -17
n failure 3; n to 3; parsed n to 3
n father -5
n fight 3
n finish -3; n in -3; parsed n in -3
n focus 10; n on -7; parsed n on -7
n friend -4
n fund -8
n group -10
n hand 9
n handle -8; n of -8; parsed n of -8
n head -10
n headquarters -4
n history -7; n of -6; parsed n of -6
n hometown -7; n of -6; parsed n of -6
n hope 22
n hour -4
n husband -7
n idea -15; n that -9; n to -2; parsed n that -9; parsed n to -2
n impact -4; n on -4; parsed n on -4
n inability -7; n to -7; parsed n to -7
n incentive -5; n to -5; parsed n to -5
n inclination 12; n to 12; parsed n to 12
n influence -5
n interest 13
n interview -6; n with -2; parsed n with -2
n investigation -6
n involvement -7; n in -2; parsed n in -2
n issue -9
n job -4
n lack -4; n of 2; n to -4; parsed n of 2; parsed n to -4
n language -8
n lead -11
n leader -7
n leadership 7
n legislation 6; n to 6; parsed n to 6
n line 8
n list 5; n of -10; parsed n of -10
n loss -5
n majority -4
n man -10
n march -9
n margin -6; n of -6; parsed n of -6
n measure -9
n medium -4
n meeting 6; n in -2; n with -5; parsed n in -2; parsed n with -5
n member -9; n to -6; parsed n to -6
n message -5; n of 5; n to -4; parsed n of 5; parsed n to -4
n mission -6; n to -4; parsed n to -4
n month 10
n move 0; n to 5; parsed n to 5
n need -8; n to -8; parsed n to -8
n night -3; n clause -2; parsed n clause -2
n nomination -9
n nominee -8; n clause -2; parsed n clause -2
n number -9
n office -2
n opponent -7
n opposition 9
n organization -4; n to -4; parsed n to -4
n others -5
n part -9; n to -6; parsed n to -6
n party -9
n path -7; n to -6; parsed n to -6
n people -7; n to -5; parsed n to -5
n performance -6; n in -2; parsed n in -2
n person -8; n to -6; parsed n to -6
n pitch 7
n place -10; n to -6; parsed n to -6
n plan 4; n for -10; n to 6; parsed n for -10; parsed n to 6
n plane -4
n platform 6
n pledge 7; n to 9; parsed n to 9
n popularity -5
n position -3; n on 6; n to -8; parsed n on 6; parsed n to -8
n possibility -9; n that -9; parsed n that -9
n potential -3; n to -3; parsed n to -3
n power -6; n to -4; parsed n to -4
n preposition 0; as acl -6; as advcl -9; as appos -8; as ccomp -3; as conj -8; as nmod -4; as nsubj 6; as obj -3; as obl -4; as parataxis -9; as root 7; as xcomp -9; form noun -5; inside false -2; inside true -24; parsed n preposition -5; subject it -3; subject name -4; subject noun -4
n presence 6
n president -7; n to -3; parsed n to -3
n primary -9; n in -2; parsed n in -2
n program -4
n promise 4; n to 8; parsed n to 8
n proposal 16
n push -2; n for 3; parsed n for 3
n question 10; n clause 2; parsed n clause 2
n race -7; n to -7; parsed n to -7
n rally 2
n rate -10
n rating -9
n reason 2; n to 3; parsed n to 3
n record -8; n as -2; n on -3; parsed n as -2; parsed n on -3
n refusal 7; n to 7; parsed n to 7
n relationship -8; n with -4; parsed n with -4
n remark 6
n reporter -4; n clause -4; parsed n clause -4
n reputation -11
n request 0; n for 4; n to -5; parsed n for 4; parsed n to -5
n response 4; n to 4; parsed n to 4
n rhetoric 6
n right -7; n to -7; parsed n to -7
n rise -2
n rival -4
n role -13; n in -2; parsed n in -2
n run -9
n search -7
n secretary -10; n of -7; parsed n of -7
n server -8
n set -8
n share -6; n of -6; parsed n of -6
n showing -2
n sign 4
n speech 0; n on -5; n to 3; parsed n on -5; parsed n to 3
n stance -5; n on -5; parsed n on -5
n state -15; n of -9; n to -5; parsed n of -9; parsed n to -5
n statement 0; n about -9; parsed n about -9
n story 5
n strategy 2; n to 2; parsed n to 2
n struggle -9
n success -4; n in -2; parsed n in -2
n suggestion 6; n that 8; parsed n that 8
n support 4; n among -6; n behind 8; n of 5; n to 4; parsed n among -6; parsed n behind 8; parsed n of 5; parsed n to 4
n supporter -10; n clause -3; n to -4; parsed n clause -3; parsed n to -4
n surge -3
n target -10
n tendency -5; n to -5; parsed n to -5
n tenure -5
n term -5
n testimony 10
n that 0; as conj 4; as nmod -13; as obj 2; as obl -6; as parataxis -15; as root 9; inside false 3; inside true -9; subject it -3; subject name 4; subject none -3; subject noun -6; subject person 3
n tie -7; n to -6; parsed n to -6
n time -13; n to -7; parsed n to -7
n tone 4
n to 0; as acl 2; as advcl -11; as appos 2; as iobj -11; as nmod -4; as nsubj -3; as obj -3; as obl -4; as parataxis -6; as root 7; as xcomp -18; form noun -4; inside true -22; parsed n to -4; subject it -2; subject name -4; subject noun -4; subject person -4
n treatment 3; n of 3; parsed n of 3
n trip -7; n to -6; parsed n to -6
n unwillingness 6; n to 6; parsed n to 6
n use -11; n of -9; n to -3; parsed n of -9; parsed n to -3
n victory -10; n in -3; parsed n in -3
n view 7; n of 5; n on -11; parsed n of 5; parsed n on -11
n visit -6; n to -6; parsed n to -6
n vote 6; n for 7; n in -4; n to -11; parsed n for 7; parsed n in -4; parsed n to -11
n voter -6; n clause -3; parsed n clause -3
n way -11; n to -9; parsed n to -9
n week -10
n wh 0; as obj -3; as obl -3; as root -2; form noun -10; inside false -8; parsed n wh -10; subject name -3; subject none -6
n willingness 4; n to 4; parsed n to 4
n win -10; n in -4; parsed n in -4
n woman -4; n to -3; parsed n to -3
n work -11; n in -2; n on -3; n to -4; parsed n in -2; parsed n on -3; parsed n to -4
n year -14
negated false -3
negated true -3
np that 0; as acl -13; as advcl -2; as case -10; as ccomp -5; as conj 2; as csubj -15; as parataxis 2; as root 5; as xcomp -3; form finite 2; form progressive -8; form to -6; inside true -14; parsed adverbial 3; parsed clause -7; parsed none -14; parsed np to 6; parsed that 3; subject it -5; subject noun -2; subject person -3
np to 0; as acl -7; as case -5; as ccomp -18; as compound -5; as csubj -3; as obl -13; as parataxis 2; as punct -6; as root 8; as xcomp -9; form participle -3; form passive -9; form past participle -12; form progressive -2; form to -5; inside true -10; parsed adverbial -14; parsed none -22; parsed np -3; parsed np to 7; parsed predicate -6; parsed to -5; subject it -7; subject none -4; subject noun -3
np 0; as acl -5; as advcl -4; as advmod 7; as appos -6; as case -4; as ccomp -12; as csubj -7; as dep -8; as discourse 13; as goeswith -12; as mark -8; as nmod 2; as nsubj -8; as obj -15; as obl 3; as parataxis -2; as punct -21; as reparandum 8; as root 3; as xcomp -4; form auxiliary -2; form finite -2; form participle -3; form passive -5; form past participle 5; form progressive -3; form to -5; inside true -14; parsed adverbial -8; parsed by 6; parsed clause 3; parsed ing 5; parsed none -14; parsed np -2; parsed np to 5; parsed preposition -10; parsed that -3; parsed to -5; subject it -4; subject none -7; subject noun -3
other 0; as acl -6; as advcl -6; as ccomp -15; as conj -4; as csubj -4; as obl -2; as parataxis 8; as root 5; as xcomp -12; form participle -9; form passive -3; form past participle -13; form to -5; inside false -4; inside true -13; parsed adverbial 3; parsed clause 7; parsed none -16; parsed np -6; parsed np to -8; parsed predicate 13; parsed preposition -15; parsed to 9; subject it 5; subject name -6; subject none -4; subject noun -4; subject person -4
preposition 0; as acl -5; as advcl -4; as advmod -13; as appos -3; as case -6; as ccomp -11; as compound -3; as conj -4; as csubj -11; as discourse -8; as nmod -6; as nsubj 2; as obj -8; as obl 7; as parataxis -5; as punct -11; as reparandum -4; as root 2; as xcomp -9; form auxiliary -4; form finite -4; form participle -5; form passive -4; form progressive -4; form to -5; inside false -2; inside true -21; parsed adverbial 2; parsed by -6; parsed clause -5; parsed ing 8; parsed none -11; parsed np 3; parsed predicate -4; parsed preposition -2; parsed that 13; parsed to 3; parsed wh -15; subject name -4; subject none -5; subject noun -4; subject person -3
quote 0; as acl -9; as advcl 3; as ccomp -13; as parataxis -2; as root 7; as xcomp -16; form auxiliary -8; form to -3; inside false 4; inside true -15; parsed adverbial -2; parsed clause -5; parsed predicate 2; parsed preposition -10; subject it 15; subject name -3; subject noun -5; subject person -4
subject it 0; form auxiliary|away -7; form auxiliary|before -2; form finite|away -4; form finite|before -3; form noun|away -3; form participle|away -4; form participle|before -6; form passive|away -12; form passive|before -13; form past participle|away 5; form past participle|before 6; form progressive|away 5; form progressive|before -5; form to|away -7; form to|before -5
subject name 0; form finite|away -5; form noun|away -4; form passive|away -18; form passive|before -4; form to|before -5
subject none 0; form auxiliary|away -4; form finite|away -13; form noun|away -5; form passive|away -6; form past participle|away -3; form progressive|away -3; form to|away -5
subject noun 0; form auxiliary|away -6; form finite|away -4; form noun|away -6; form participle|away -5; form passive|before -6; form past participle|away -5; form progressive|away -3; form to|away -3; form to|before -6
subject person 0; form auxiliary|before -3; form finite|away -4; form noun|away -2; form participle|away -2; form participle|before 2; form past participle|before 2; form progressive|away -17; form progressive|before -4; form to|away -5; form to|before -6
that 0; as acl -4; as advcl -4; as ccomp -12; as conj 3; as csubj -13; as obj 3; as parataxis 6; as root 7; as xcomp 3; form participle 4; form passive -8; form progressive 10; form to -6; inside false 2; inside true -6; parsed clause 6; parsed none 2; parsed np -12; parsed predicate 6; parsed preposition 5; parsed that 3; subject it -9; subject name 2
to 0; as acl -4; as advcl -2; as appos -9; as case -11; as ccomp -10; as conj 2; as csubj -15; as mark -3; as nmod 5; as nsubj -16; as obj -16; as parataxis -2; as punct 12; as root 5; as xcomp -5; form auxiliary -3; form passive -5; form progressive -2; inside true -16; parsed adverbial -10; parsed by 18; parsed clause -6; parsed predicate -6; parsed preposition -15; parsed that 6; parsed to -2; subject it -4; subject noun -3
v abandon -9; np -7; parsed np -9
v accelerate -17; np -3; parsed np -9
v accept -2; np 8; parsed np 2
v access -10; np -5; parsed np -5
v accommodate -8
v accompany -10; by -6; np -6; parsed by -5; parsed np -6
v accomplish -12; parsed np -11
v accord -10; parsed none -10; to -10
v account -13; for -7; parsed for -5
v accumulate -11
v accuse 4; by -7; clause -10; np 7; of -10; parsed none -14; parsed np 3
v achieve -12; np -9; parsed none -3; parsed np -8
v acknowledge 8; clause 15; np 4; parsed none 14; parsed np 10; that 2
v acquiesce 16; to 7
v acquire -8; np -7; parsed np -4
v act -17; as -5; in -2; np -5; parsed as -3; parsed in -2; parsed none -2; parsed np -5
v activate -11; np -8; parsed np -11
v adapt -10
v add 5; colon 6; mark 11; np -20; parsed adverbial -9; parsed clause 14; parsed none 14; parsed np 5; parsed that -5; parsed to -4; that 17; to -27
v add_up -11
v address 5; np 3; np that 12; parsed np 2
v adjust -13
v administer 6
v admire 7; np 7; parsed np 7
v admit 6; np -2; parsed none -2; parsed np 7; parsed that 4; parsed to -2; that 4; to 3
v adopt 0; by -4; parsed none -6; parsed np 5
v advance -13; np -6; parsed np -9
v advertise -7
v advise 0; np -3; parsed none -7
v advocate 11; for 5; np 3; parsed for 6; parsed none 4; parsed np -3
v affect -12; by -4; np -8; parsed by -4; parsed np -8
v affiliate -5; parsed none -3; with -5
v affirm 10; np 3; parsed np 3
v afford -10; parsed to -7; to -7
v age -10
v agree 9; clause 6; on 6; parsed adverbial -3; parsed clause -7; parsed none -4; parsed np -3; parsed on 12; parsed that 3; parsed with 11; that 8; to 6; with 6
v aid -8; np -5; parsed np -5
v aim 7; at -4; np 8; parsed none 3; parsed np 8; parsed to 2; to 11
v air -8; on -8; parsed none -2; parsed np 3; parsed on -7
v alarm 3; np -10; parsed none 12; parsed np -10
v alienate -9; np -9; parsed np -7
v align 3; colon -15; parsed none 11; parsed np 4; with 5
v allege 9; np 9; parsed none -15; that 2
v alleged 13; parsed none 6; that 13
v allocate -10
v allow 2; for 6; np -3; np to -3; parsed for -12; parsed np 2; parsed np to -3; parsed to -14
v allude 10; parsed to 9; to 10
v ally -11
v alter -13; np -6; parsed np -6
v amass -10; np -6; parsed np -8
v amount -7; parsed none -5; to -7
v amplify 2; np 2; parsed np 2
v analyze -9; np -7; parsed np -7
v anger 0; by 11; np -11; parsed np -11
v announce 10; clause -4; np 13; np that 22; np to 2; on -6; parsed adverbial -8; parsed clause 26; parsed np 8; that 4
v answering 6; np 7; parsed np 7
v answer 0; np 5; parsed np 5
v anticipate 3
v apologize 4; for 13; parsed for 8
v appeal -4; parsed none -7; parsed np -7; parsed to -12
v appear -11; at -6; before -3; in -4; np 5; on -10; parsed adverbial -4; parsed at -5; parsed before -3; parsed in -4; parsed none -6; parsed np -5; parsed on -8; that -15; to -3; verb -9
v append 8; np 8; parsed np 8
v applaud 11; np 4; parsed np 7
v apply -14; for -6; parsed for -6; parsed none -2; parsed to -7; to -8
v appoint 8; np 5; parsed none 2; parsed np -2
v appreciate -11; np -2; parsed np -5
v approach -18; np -6; parsed np -10
v approve 5; np -10; of -2; parsed none -7; parsed np 12
v argue 13; clause 11; for 5; in -10; mark -6; np 8; parsed adverbial -3; parsed clause 6; parsed in -4; parsed np to 14; parsed that 2; that 4; verb 11
v arise -11
v arm -8
v arrange 4
v arrest -9; in -2; parsed none -2
v arrive -20; at -7; in -3; parsed at -6; parsed in -3; parsed none -5
v articulated 20
v ask 6; about -21; by 9; clause 10; for 12; in -3; mark 10; np 6; np to 4; parsed about -8; parsed adverbial 7; parsed by -19; parsed clause 7; parsed for 5; parsed none -10; parsed to 25; parsed wh 9; to -2; wh -8
v assail 14; np 8; parsed np 15
v assault -9; np -9; parsed np -8
v assemble -9; np -6; parsed np -7
v assert 4; np 8; parsed np -4; parsed that 5; that 5
v assess -2; np 4; parsed np 4
v assign -10; parsed none -8; to -7
v assist -5; np -5; parsed np -5
v associate -6; parsed none -5; with -6
v assuage -8; np -5; parsed np -5
v assume 0; clause -9; np -10; parsed clause -5; parsed none -7; parsed np -10; parsed that -3; that -4
v assure 3; np 5; np that 5; of -9; parsed none -13
v attach -15
v attack 8; np 6; parsed none 18; parsed np 2
v attempt 0; parsed to 3; to 3
v attend -13; by -5; np -11; parsed by -4; parsed np -10
v attract -2; np -15; parsed np -11
v attribute 2; np 4; parsed none -10; to -10
v authorize 6; np -5; parsed none -12; parsed np 13; to -12
v average -7; np -5; parsed np -7
v avoid -3; ing 2; np 4; parsed none 4
v await -9; np -9; parsed np -9
v award -2; np 2; parsed none -4
v back 8; by 2; clause 15; from 2; np 7; parsed by 2; parsed from 5; parsed none 11; parsed np 4
v back_down -6
v balance -5; np -3; parsed np -5
v balk 15; at 15
v bank 4; on 7
v ban 0; from -4; parsed none 9
v bar -3
v barnstorm -12
v base -12; clause -2; np -4; on -7; parsed none -7; parsed np -9
v bash 9; np 4; parsed np -3
v battle -19; clause -4; np -5; parsed np -6
v be -10; clause -5; in -2; np -6; np that -8; np to -6; other -2; parsed adverbial -2; parsed in -3; parsed none -7; parsed to -4; to -5; wh -4
v beam -10
v bear -5; in -3; np 2; other -3; parsed none -10
v bearing -5; np -5; parsed np -5
v beat -10; np -5; parsed np -6
v beating -8; np -8; parsed np -8
v become -9; clause -8; np -5; np that -10; np to -15; parsed none -2; parsed np -7; parsed predicate -5; verb 16
v begin -7; by -2; in -6; ing -2; mark -7; np 2; parsed adverbial -10; parsed in -8; parsed none -10; parsed np -10; parsed with 7; with 7
v beg 0; np 3; parsed np 2
v believe 4; clause 3; in 16; mark -2; parsed in 21; parsed none -12; parsed np 8; parsed predicate 3; to 2
v belong -12; parsed to -8; to -9
v bemoan 17; np 11; parsed np 16
v benefit -12; from -6; np -7; parsed from -6; parsed np -7
v best -10; np -10; parsed np -8
v bet -18
v betray 10; parsed none -4
v biased -4; against -3; parsed none -4
v bill 9
v billionaire -8; clause -7; parsed np -3
v bind -13; by -2; np -5; parsed none -3; parsed np -3
v blame 8; np 13; parsed for 2; parsed none -4; parsed np 9
v blare 11
v blast 14; np 6
v blast_out 12; np 12
v block 0; np 7; parsed none -8; parsed np -2
v blow -10; np -6; parsed np -6
v blunt -7; np -7; parsed np -7
v boast 4; about 14; of 7; parsed np -7; parsed of -18; parsed that 10; that 16
v bolster -10; np -7; parsed np -9
v boo 11; np 11; parsed none -16
v book -8
v boost -3; parsed np -2
v borrow -7
v bother 2; parsed to -16; to 2
v bounce -9
v boycott 2; np 4; parsed np 4
v brag 28
v break -18; np -9; parsed np -12; parsed with -4; with -4
v break_down -17
v break_out 6
v break_up -9; np -5; parsed np -5
v brief -9; on -6; parsed none -3
v bring -10; clause -4; in -4; ing -4; np -2; np that 10; parsed in -3; parsed none -5; parsed to -7; to -8
v bring_up 7; np 11; parsed np 13
v bristle 12
v broadcast 14
v broaden -9; np -5; parsed np -8
v broker 3; np 6; parsed np -13
v brush 17
v buck -8; parsed np -8
v build -7; by -3; np -11; on 7; parsed none 16; parsed np -15; parsed on -7
v build_up -10
v building -10; np -9; parsed np -9
v buoy -5
v burn -12
v burning -7
v bury -7; np -4; parsed np -4
v buy -6; clause -10; np -3
v bypass -8; np -4; parsed np -8
v calculate 2; parsed np -13
v call 10; clause -3; for 9; into 8; np 3; np to -4; on 3; parsed adverbial 9; parsed by -2; parsed clause -10; parsed for 6; parsed into 9; parsed none -4; parsed np 4; parsed np to 14; parsed on 4; parsed to 4; quote 7; to -4
v call_out 11; np 15
v calm -5; np -5; parsed np -5
v campaigning -16; in -2; parsed in -2
v campaign 0; as -6; for 12; in -9; np -14; on 2; parsed against 7; parsed as -4; parsed for 11; parsed in -8; parsed none -7; parsed np 5; parsed on 2; parsed with -9; with -9
v cancel -13; np -7; parsed np -9
v cap -10; np -8; parsed np -8
v capitalize -8; on -7; parsed on -7
v capture -7; by -3; np -3; parsed by -3; parsed np -3
v care 5; about -4; parsed none -11; parsed np 5
v carry -8; clause -5; on -4; parsed none -2; parsed np -2; parsed on -4
v carry_out -13; np -7; parsed np -13
v cast 8; clause 9; in -3; np 5
v catch -13; np -10; parsed none -4; parsed np -10
v caucus -13; for -2; np -5; parsed for -2; parsed none -2; parsed np -7; parsed with -4; with -4
v cause -16; np -9; np to -8; parsed np -12; parsed np to -5
v caution 4; that 14
v celebrate 0; np 4; parsed none 9; parsed np -3
v cement -4; np 2; parsed np 2
v center -7; on -7; parsed none -3
v chair -12; np -7; parsed np -7
v challenge 4; parsed none -6; parsed np 8; parsed np to 8
v champion 8; by 12; np -3; parsed np 4
v change -8; clause -8; in -2; mark -4; np -2; np to -5; parsed in -2; parsed np -6; wh 13
v channel -7; np -7; parsed np -7
v chant 8; quote 18
v characterize 8; np 12; parsed np 12
v charge 0; np 8; parsed none -7; parsed np 6; parsed that 15; that 3; with -8
v chat -8
v check -14; np -6; parsed none -2; parsed np -6
v cheer 3; for 6; np 2; on 8; parsed none -3
v chide 7; np 7; parsed np 7
v chime 17
v choose 0; by -8; other 9; parsed by -8; parsed none -4; parsed np 2; parsed to 4
v circulate 6; parsed np 8
v cite 9; np 16; parsed np 9; quote 17
v claim 20; by 5; clause 4; np 2; parsed by 5; parsed clause 6; parsed none -16; parsed np -3; parsed that 10; parsed to 9; that -9; to 9
v clarify 4; parsed np 12; that -8
v clash 4; parsed with -8; with -9
v classified -7; np -2; parsed none -4
v clear -2; np -11; np to -10; parsed none -7; parsed np 2
v click -11; on -4; parsed on -4
v climb -14
v clinch -12; np -9; parsed np -11
v close -12; in -2; parsed adverbial -5; parsed in -2; parsed none -5; to -4
v closing -7; parsed np -6
v coalesce -9; around -2; parsed around -2
v coin 7; parsed np 7
v collapse -6
v collect -15; np -9; other -3; parsed np -9
v combat -11; np -6; parsed np -8
v combine -15; parsed none -4; with -2
v come -9; after -4; against 15; as -12; at -9; colon -6; during -2; for -4; from -8; in -16; into -5; np -18; of -9; on -7; other 9; out 15; parsed adverbial -11; parsed after -3; parsed as -7; parsed at -9; parsed clause -7; parsed during -4; parsed from -7; parsed in 10; parsed into -5; parsed none -12; parsed np -15; parsed of -6; parsed on -8; parsed predicate 11; parsed to -2; parsed under -9; parsed with 3; to -5; under -7; wh -11; with 2
v come_out -9
v come_up 0; parsed with 8; with 8
v coming -7
v command -19; np -5; parsed np -7
v comment 9; for -2; on 9; parsed for -2; parsed on 11
v commit 0; by -6; np 5; parsed by -6; parsed none -11; parsed np -5; parsed to 12; to 5
v compare 0; np 7; parsed none -14; parsed np 10; to -11; with -8
v compel -11; parsed none -4; to -3
v compete -15; for -5; in -4; parsed in -4; parsed with -3; with -4
v compile 2; by -7; np 6; parsed by -7; parsed np 6
v complain 12; parsed about 2; parsed none -8; parsed that 16; that 3
v complete -6; np 2; parsed np -4
v complicate -20; np -6; parsed np -8
v comply -7; parsed with -6; with -7
v compose -4; parsed none -2
v comprise -5; np -5; parsed np -5
v compromise 5; parsed np 7
v concede 12; parsed none 9; parsed np 9; parsed that 10; that 5
v concern -10; np -7; parsed np -9
v concerned 14
v conclude 9; clause 10; mark -6; parsed clause 10; parsed none -7; parsed np -15; parsed that 4; that 2
v condemn 11; np 6; parsed np 8
v conduct -11; by -7; clause -8; for -5; np -2; parsed by -7; parsed none -7; parsed np -4
v confer -9
v confirm 11; by 9; np 7; parsed that 3; that 12
v conflict -9; parsed with -4; with -6
v confront -5; np -17; parsed none -2
v congratulate 8; np 8; parsed np 8
v connect -3; parsed none 5; parsed np 2; parsed to -9; parsed with -4; with -7
v consider 5; clause -15; ing -6; np 6; np to 6; parsed none 2; parsed np 3; parsed np to 6; parsed predicate 10; parsed wh -7; wh 4
v consist -7; of -7; parsed of -7
v consolidate -7; np -5
v constitute -5; np -5; parsed np -5
v consult -11
v contact -9; np -5; parsed none -2
v contain -2; clause 12; in -2; np -15; parsed none -3
v contemplate 18; parsed np 4
v contend 6; parsed none 17; that -2
v contest 5
v continue 2; colon 16; ing -2; parsed clause 9; parsed ing 5; parsed none -13; parsed np -4; to 2
v contradict 5; np -2; parsed np 5
v contrast -7; np 10; parsed np 9
v contribute -17; np -4; parsed none -6; parsed np -8; parsed to -7; to -9
v control -17; np -9; parsed np -9
v convene -12; np -5; parsed np -10
v convert -12; np -6; parsed np -7; parsed to -7; to -8
v convict -11; of -4; parsed none -5
v convince 7; np -14; np that 11; parsed none 15; parsed np 4; parsed that -4
v convincing -13; parsed np -8
v cooperate -5; parsed with -5; with -5
v coordinate -12; np -6; parsed np -6; parsed with -4; with -5
v cop 7
v correct 2; np 2; parsed np 2
v cost -11; np -9; other -3; parsed np -10
v count_on -7
v counter 14; np -2
v count 0; np 6; on 6; parsed none -13; parsed np 4; parsed on 9
v couple -5; parsed none -5; with -5
v court -8; np -6; parsed np -8
v cover -3; clause 8; parsed none -7; parsed np 5
v cover_up -6; np -6
v crack -2; down -3; np 5; parsed on -3
v crack_down -4; on -4; parsed on -4
v craft 0; np 5
v crash -11
v create -5; by -3; np 4; np that -6; np to -8; parsed by -3; parsed none -4; parsed np -23
v credit 6; np 3; parsed np 9
v crisscross -6
v criticize 10; for 3; np 7; parsed none -2; parsed np 8
v cross -13; into -2; np -7; parsed into -2; parsed np -9
v crowd -14
v crown -6; parsed none -6
v cruise -12
v crumble -7
v crush -10; np -7; parsed np -7
v culminate -4; in -4
v curb -8; np -5; parsed np -8
v cut -16; into -2; np -9; parsed into -2; parsed none -2; parsed np -11; to -5
v cut_off -5; np -5; parsed np -5
v damage -6; np -6; parsed np -6
v damaging -5; np -5; parsed np -5
v dampen -10
v date -13; np -5; parsed none -3; parsed to -7; to -7
v deadlocked 8; parsed none -3
v deal -15; np -5; parsed with -6; with -8
v debate -2; np 5; on -8; parsed none 10; parsed np 3; parsed on -4
v decide 3; by -7; clause -8; np 3; on -5; other 15; parsed by -7; parsed none -3; parsed np 6; parsed on -5; parsed to 8; parsed wh -5; to 4; wh -2
v declare 11; clause -11; in -15; parsed none 2; parsed np 7; that 15
v decline 7; np 7; parsed none 6; parsed np -3; parsed to 9; to 12
v decrease -8
v decry 7; np 11; parsed np 6
v dedicate 10; parsed none -3; to -3
v deem 11; np 13; parsed none -4; parsed np 11
v default -6; on -6; parsed on -6
v defeat 0; np -14; parsed np -14
v defend 10; np 7; np that 9; np to 10; other -6; parsed np 9; parsed np to 14
v defer -10; np -4; parsed np -4
v define 5; by -10; np -6; parsed none -3; parsed np 4
v deflect 7; np 7; parsed np 7
v delay -11; np -5; parsed np -5
v delete -8; np -7; parsed np -7
v deliver 0; clause -10; np 2; on -6; parsed none -5; parsed np 5; parsed on -6
v demand 5; parsed none -4; parsed np 9; that -3
v demonstrate 7; np -5; parsed none -11; that 9
v denounce 14; np 4; parsed none -13; parsed np 17
v deny 10; np 6; parsed none 8; parsed np 2; parsed that 17
v depart -10; np -9; parsed np -6
v depend -9; on -9; parsed none -3; parsed on -6
v depict 6
v deploy -11; np -6; np to -4; parsed none -2; parsed np -9
v deport -13; np -7; parsed none -6; parsed np -8
v depose -6; np -6
v deprive -12; np -10; parsed np -6
v derail -7; np -7; parsed np -7
v deride 24
v descend -14
v describe 15; as 3; clause 9; np 8; parsed as 16; parsed none -6; parsed np 5; wh 19
v deserve 0; np -11; parsed np -11
v design -6; parsed none -3; to -3
v designate -7; parsed none -5
v destroy -9; np -6; parsed np -9
v detail 10; parsed np 5
v detailed 16
v detain -10; parsed none -3
v detect -7; np -6; parsed np -5
v deter -7; np -5; parsed np -7
v determine 0; clause 3; np 4; parsed none -3; parsed np -3; parsed that 2; parsed wh 4; that 4; wh -3
v develop -15; np -8; parsed np -9
v devolve -3; into -3
v devote 8; parsed none 6; parsed np 6; to 6
v dial -6
v dictate 3; np -6; parsed np -12
v die -18; in -5; np -6; of -4; parsed adverbial -3; parsed in -5; parsed of -4
v differ -10; from -2; on -7
v dig -10
v diminish -12; np -5; parsed np -11
v dip -13
v direct -5; at 10; np -7; parsed none 5; parsed np -13; to -8
v disagree 4; parsed with 12; with 12
v disappear -8
v disavow 7; np 7; parsed np 7
v disclose 7; np 5; parsed none -6; parsed np 6
v discourage -8; np -6; parsed np -4
v discover -17; np -3; parsed none -6; parsed np -9
v discredit 0; np 2; parsed np 3
v discriminate -6
v discuss 6; np 16; np that 9; parsed np 3; parsed wh 17; wh 9
v dislike 6; np 10; parsed np 7
v disliked 11
v dismantle -12; np -5; parsed np -5
v dismiss 3; np 15; np that -2; parsed np 5
v disparage -6
v dispatch -10; np -7; parsed np -6
v display 3; np 9; parsed np 5
v dispute 20; parsed np 14
v disqualify -7; np -7; parsed np -7
v disrupt -9; np -9; parsed np -9
v distance 7; np 7; parsed np 7
v distinguish 7; np 7; parsed np 7
v distract -8
v distribute -9; np 3; parsed none -6; parsed np 2
v divert -8; np -6; parsed np -7
v divide 3; np -14; parsed none 5; parsed np -13
v do -11; at -3; clause -13; for -4; in -6; mark -8; np -6; on -4; other -4; parsed adverbial -13; parsed at -4; parsed for -3; parsed in -7; parsed np -4; parsed on -4; parsed to -10; parsed with -6; that -3; to 7; verb -4; wh -13; with -8
v document 22
v dominate -13; by -5; np -11; parsed by -4; parsed np -10
v dominating -7; np -6; parsed np -6
v donate -15; np -6; other -2; parsed np -8; parsed to -7; to -8
v doom -11; np -6; parsed np -6
v double -9; np -7; parsed np -7
v double_down 9; on 9; parsed on -3
v doubt 3
v downplay 7; np 2; parsed np 7
v draft 0; np 4
v drag -8; np -6; parsed none -2
v draw -3; from -2; in -2; on -8; parsed clause 4; parsed np -6; to -13; verb 17
v dress -6; parsed none -2
v drive -10; by -5; np -10; parsed by -4; parsed none -3; parsed np -13; parsed to -3; to -3
v drive_up -7; parsed np -7
v drop -9; from -2; np 5; out -8; parsed none -3; parsed out -8; parsed to -6; to -8
v drop_out -12; np -5
v dub 11; np -14
v dump 3; np 4
v dwell 10; on 10
v earn -16; at -2; np -10; other -3; parsed none -3; parsed np -12
v ease -14; np -6; parsed np -6
v eat -11; np -5; parsed np -8
v echo 11; by 10; np -4; parsed by 17; parsed np 4
v eclipse -12
v educated -5
v elect -6; parsed none -12; to -9
v elevate -3; parsed np -3
v eliminate -8; parsed none -5; parsed np -4
v email 4; np 8; parsed none -7; parsed np 6
v embody -13
v embrace 4; np -3; np that 3; parsed np 6
v emerge -10; as 2; from -3; np -5; parsed as 2; parsed from -3; parsed none -10; parsed np -6
v emphasize 11; np 13; parsed np 5; parsed that 2; that -2
v employ -4; parsed none -4; parsed np 4
v empower 11
v enable -11; np to -7; parsed np -6
v enact 0; np 4
v encounter -10; np -7; parsed np -10
v encourage 5; np 3; np to 3; parsed np -2; parsed np to 5
v end -12; in -3; parsed adverbial -7; parsed in -3; parsed none -3; parsed with -4; with -5
v end_up -9; ing -2; parsed ing -2; parsed none -2
v endorse 12; clause -7; np 12; parsed none 15
v endure -2
v energize -8; np -7; parsed np -8
v enforce 2; np 2; parsed np 3
v engage 3; in 7; parsed in 4; parsed none 2
v engaging -5; in -3; parsed in -3
v enjoy 6; parsed np -2
v enlist -5
v ensure -19; clause -8; np -3; parsed clause -6; parsed np -5; parsed that -13; that -14
v enter -9; clause -6; np -5; parsed none -2; parsed np -6
v envision 13
v erode -8
v erupt 0; in -2; parsed none -11
v escalate 0; np 2; parsed np 2
v escape -15; np -5; parsed np -5
v escort -8
v espouse -9
v establish 7; parsed none -4; parsed np -5
v estimate 12; parsed clause -2; parsed none 6; parsed np 7; parsed that 5; that 11
v examine 3; np -14; parsed np 3
v exceed -9; np -9; parsed np -9
v exchange -9
v excite -10; parsed np -10
v execute -10; parsed np -10
v exercise -7; parsed np -7
v exist -7; between -5; np -6; parsed between -5; parsed np -5
v exit -11; np -9; parsed np -9
v expand -4; in -2; np -14; np that -10; np to -3; on 10; parsed in -2; parsed none -3; parsed np -6
v expect 2; np 10; parsed none -13; parsed np 12; parsed np to 6; parsed to 14; to -3
v experience 3; np 9; parsed np 4
v expire -11; in -2
v explain 10; clause 2; np -3; parsed np 11; parsed that 7; parsed to -2; parsed wh 5; to 4; wh 6
v exploit 2; np 6; parsed np 5
v explore 2; np 9; parsed np 9
v export -7
v expose 0; np 9; parsed none 3
v express 10; np 8; np that 6; parsed np 10
v extend -17; np -8; parsed np -9; parsed to -6; to -8
v extradite -7
v eye 0; np 5; parsed np 6
v face -16; ing -3; np -7; np to -5; parsed adverbial -4; parsed none -4; parsed np -9; verb -4
v facilitate -6; np -4; parsed np -6
v fade -5
v fail -8; np -7; parsed none 4; parsed np -9; parsed to -4
v fall -15; by -6; for 10; in -3; into -2; np -11; parsed adverbial -3; parsed for 10; parsed in -4; parsed into -2; parsed none -6; parsed np -6; parsed predicate -6; parsed to -9; since -2; to -10
v falter -8
v fan -8; np -8
v fare -12; np -7; parsed in -3; parsed none -4
v favor 0; by -5; ing -10; np 7; parsed none -12; parsed np 8
v fear 13; clause 9; np 10; parsed none -8; parsed np 2; parsed that 8; that 8
v feature -12; np -10; parsed np -11
v feed -11; np -6; parsed np -6
v feel 5; about -3; clause -4; like 8; np -3; parsed clause -4; parsed none -10; parsed np 8; that 3; verb 10
v fellow -6
v fend_off -4; parsed np -4
v feud -8
v field -12
v fight -7; for -8; np -11; parsed for -7; parsed none -6; parsed np -10; parsed to 3
v figure -11; parsed none 9
v figure_out 0; parsed none 5; parsed np -15; wh 3
v file 0; against -10; by -5; in 11; np 6; on -7; parsed by -10; parsed none -14; parsed np 6
v filing 5; np 5; parsed np 5
v fill -4; np -10; parsed none 7; parsed np -13; with 8
v film -12
v finalize -10
v finance -9; np -7; parsed np -8
v find 2; clause 4; in -8; np 2; np that 6; np to -16; parsed none 4; parsed np -3; parsed np to 3; parsed predicate 8; that 7
v finish -20; in -3; np -7; parsed in -5; parsed none -2; parsed np -5
v fire 2; at 5; np 4; parsed at 5; parsed none -9; parsed np 5
v fit -12; into -3; parsed np -7
v fix -8; np -7; parsed np -7
v flank -10
v flee -13; np -9; parsed np -8
v flip -2; np -7; parsed np -7; to -8
v flirt 8
v float 4; parsed np 5
v flood -13; np -5; parsed np -5
v flow -11
v fly -18; np -5; parsed np -6; parsed to -9; to -9
v focus 6; on 6; parsed adverbial -11; parsed clause 7; parsed none -2; parsed np -10; parsed on 9
v follow -10; by -6; in -3; np 2; np that -2; parsed by -5; parsed in -5; parsed none -9
v follow_up -10
v force -12; np -11; np to -4; parsed none -6; parsed np -9; parsed np to -4; to -5
v forge -9; parsed np -7
v forget 7; that -8
v forgive -7
v form -13; np -8; parsed np -10
v foster -7; np -5; parsed np -5
v found -14; by -4; in -2; np -9; parsed by -5; parsed np -8
v frame 0; np 4; parsed none -9; parsed np 5
v free -9; np -8; parsed np -9
v freeze -6
v frustrated -6
v fuel -16; by -3; np -7; parsed none -8; parsed np -10
v fulfill -8; np -5; parsed np -8
v fund -13; by -5; np -7; parsed by -3; parsed none -3; parsed np -7
v funnel -7; np -7; parsed np -7
v gain -17; at -5; np -11; parsed adverbial -4; parsed np -9; parsed np to -3
v galvanize -9; np -7; parsed np -7
v garner -11; np -10; parsed np -9
v gather -17; at -4; for -4; in -2; np -6; parsed in -2; parsed none -3; parsed np -6
v generate -2; parsed np -18
v get -11; behind 8; clause -9; from -2; in 9; into -4; np -4; np that -4; np to -12; off -5; on -4; out -2; parsed behind 8; parsed from -2; parsed in 9; parsed into -3; parsed none -4; parsed np -12; parsed np to -16; parsed off -5; parsed on -5; parsed out -2; parsed to -10; through -2; to -12; verb -14
v give -6; clause -12; np 3; np to -6; other -10; parsed none -17; parsed to -10; that -13; to -10
v give_up -12
v given -4; parsed none -4
v go -4; after 14; against -9; beyond -8; from -4; in -6; into -8; np -17; other -4; out 5; parsed adverbial 2; parsed after 14; parsed against -9; parsed beyond -7; parsed in -6; parsed into -8; parsed none 8; parsed np -13; parsed on 2; parsed out 5; parsed predicate -5; parsed through -4; parsed to -8; parsed with -9; quote -5; through -4; to 2; verb -12; with -9
v go_down -4; np -4
v go_off -9
v go_on 7; parsed none 3; to 12
v govern -13; np -4; parsed np -7
v grab -10; np -9; parsed np -9
v graduate -7; from -3
v grant -14; np -7; parsed np -8
v grapple 6; with 6
v gravitate 7
v greet 3; np -9; parsed none -4; parsed np -11; with -3
v grow -16; np -13; other -2; parsed none -11; parsed np -5; parsed predicate 5
v grow_up -11; in -3; parsed in -3
v guarantee -13; np -3; parsed np -3
v guard -10
v guess 0; parsed np 17
v guide 6; np -7; parsed np -7
v gun -7; np -4; parsed np -4
v hack -9; np -8; parsed none -2; parsed np -7
v hail 9; np 5; parsed np 14
v halt -7; np -7; parsed np -7
v hammer 5; np 5; parsed np 6
v hand -12; np -10; parsed np -8
v handle -14; np -6; of -7; parsed np -10; parsed of -7
v hang -9; over -5; parsed over -5
v happen -10; in -5; mark -9; np -2; parsed adverbial -7; parsed in -5; parsed none -3; parsed to -8; to -9
v harass -6
v harm -10; np -6; parsed np -5
v hate -2; np 2; parsed np 10
v have -6; at -15; for -7; in 6; ing -5; mark -11; np -3; np that -3; np to -6; on -5; other 8; parsed adverbial -4; parsed clause -8; parsed in 7; parsed ing 14; parsed none -4; parsed np -4; parsed np to -4; parsed on -4; parsed predicate -2; parsed to -2; parsed with -6; quote -19; since 13; verb 3; with -7
v head -18; into -4; np -7; parsed into -3; parsed none -3; parsed np -6; parsed to -7; to -9
v headline 0; np 3
v hear -4; clause -11; from -3; np 7; parsed from -3; parsed none 3; parsed np to 3
v hearing 0; np -8; parsed np -10
v heed -7; np -5; parsed np -7
v help -14; by -3; clause -11; ing -5; np -12; parsed by -3; parsed ing -5; parsed none -7; parsed np -8; parsed np to -14; parsed to -8; to -8
v hide -9; np -5; parsed np -8
v highlight 10; clause 4; np 5; parsed clause -15; parsed none 3; parsed np 10
v hint 5
v hire -3; np 2; parsed none -4; parsed np 2; to -8
v hit -2; by 2; np 2; parsed by 3; parsed none -3
v hold_off -5
v hold_on -10; to -10
v hold_up -3; parsed none -6; parsed np 2
v hold 0; at -4; by -7; clause -9; in -2; ing -10; np -10; np that -2; np to 10; on 16; onto -3; parsed adverbial -7; parsed by -7; parsed none -13; parsed np -3; parsed onto -3; parsed predicate -11; to -6; verb 5
v hone 9; parsed np 9
v honor -8; np -3; parsed none -3; parsed np -5
v hope 9; clause 10; for 9; mark -15; parsed clause -13; parsed for 9; parsed np 14; parsed predicate 10; parsed that -9; parsed to 5; that 2; to 8
v host -14; by -6; np -10; parsed by -6; parsed np -11
v house -6
v hover -10
v huddle -10; with -5
v hurt -13; np -9; parsed np -10
v identify 9; as 5; by -9; np 7; np that -2; parsed as 7; parsed by -9; parsed clause 12; parsed none -19; parsed np 3; parsed with 13; with 10
v ignore 5; np 6; parsed none 5
v illustrate 6; np 4; parsed np 4
v imagine 4; np 2; parsed np 6
v immigrate -8; to -8
v impact -12; by -2; np -4; parsed by -2; parsed np -4
v imperil -5; np -5; parsed np -5
v implement 0; parsed np 3
v imply 3; parsed none -4; parsed np 10; parsed that 6; that 3
v impose -4; parsed np -4
v impress 11
v imprison -4; np -4; parsed none -2
v improve -17; np -7; parsed np -8
v incite -4; np -4; parsed np -4
v incline 5; parsed none 5; to 5
v include -4; clause -7; ing 8; np -9; np to 4; other -3; parsed clause -11; parsed none -9; parsed np 4; verb -9
v increase -11; np -5; parsed in -3; parsed np -6
v indicate 9; clause 3; np 14; parsed clause 11; parsed np -5; that 3
v indict -6; np -5
v infiltrate -11
v influence -10; by -4; np -7; parsed by -3; parsed np -7
v informed 4; parsed none -13
v inject -8; np -8; parsed np -8
v injure -7
v insert 2; np 3; parsed np 3
v insist 6; clause 12; on 4; parsed clause 9; parsed np -11; parsed on 8; parsed that 16; that 4
v inspire -12; by -5; np -8; parsed np -8
v install -11; np -7; parsed np -10
v instruct 0; parsed np 5
v integrate -7; parsed np -6
v intend 5; parsed none -8; parsed to 4
v intensify -14; parsed np -3
v interject 19
v interpret 13; parsed none -6
v interrupt -11; np -10; parsed np -10
v intervene -5; in -5; parsed in -4
v interview -13; by -4; np -11; parsed by -3; parsed none 5; parsed np -11
v introduce 4; np 4; parsed none -11; parsed np 5
v invest -14; in -5; np -5; parsed in -5; parsed np -9
v investigate -8; np -3; parsed by -6; parsed np 3
v invite 0; np -4; np to -3; parsed none -11; parsed np -16; parsed np to 5; to -11
v invoke 3; np 10; parsed np 2
v involve -7; ing -7; parsed ing -7; parsed np -4
v involved -12; in -3; np -6; parsed none -3; parsed np -6
v isolate -5
v issue 5; by -7; in -3; np 5; parsed by -7; parsed none -13; parsed np 7
v jab 17
v jockey -8; for -5; parsed for -5
v join -12; by -8; np to -8; parsed by -8; parsed none -6; parsed np -3; with -4
v joke 5
v judge 3; parsed np 7
v jump 3; into -6; parsed into -5
v justify 5; np 7; parsed np 6
v keep -6; clause -14; ing 3; np -6; parsed ing 3; parsed none -3; parsed np -3; parsed predicate -5; parsed with -6; with -6
v keep_up -2
v kick -10
v kick_off -9; np -9
v kill -14; at -4; by -3; in -2; np -11; parsed by -3; parsed none -4; parsed np -9
v knock 2; np 3; parsed np 3
v know 6; about -3; as 2; clause 3; for -16; mark -13; np 2; parsed about -10; parsed clause -3; parsed none -5; parsed np 3; parsed that -2; parsed wh 4; to 7; wh -4
v label 3; np 15; parsed none -4; parsed np 5
v lack -13; np -8; parsed np -11
v lag -13; behind -6; parsed behind -6
v lambast 7; np 9; parsed np 9
v lament 10; np 12; parsed np 6
v land -5; in -5; np 4; parsed in -3
v lash_out 8; at 8; parsed at 2
v last -11; np -9; parsed adverbial -3
v laud 5
v laugh 3; other -3; parsed none -5
v launch 0; np 4; parsed none -5
v lay 8; np -4; parsed np -5
v lay_off 9; np 9
v lay_out 12; np 4; parsed np 15
v lead -12; among -5; by -10; clause -2; in -4; np -4; np to -12; parsed among -3; parsed by -8; parsed in -4; parsed none -3; parsed np -6; parsed np to -13; parsed to -12; to -11; with 8
v lead_up -9; parsed to -7; to -9
v leading -7
v leak -13; np -4; parsed np -4
v lean -2; clause -5; np 3; on -8; parsed none -2; parsed np -11; parsed on -8; parsed predicate 6; parsed toward 12; toward 12
v learn 9; clause 8; from -4; np 6; parsed clause 3; parsed from -5; parsed none 2; parsed np 4; parsed that 4; that -10
v leave -4; behind -7; for -7; in -7; np -18; np to -14; other -2; parsed behind -6; parsed none 10; parsed np -9; parsed np to -3; parsed predicate -6; parsed to -11; to -2
v lecture 15
v lend -4
v let -8; clause -12; np -2; parsed np -6; parsed np to -2; parsed predicate -7
v level -8; np -6; parsed np -6
v leverage -8; np -6; parsed np -8
v license -6
v lie -4; np -6; parsed np -6; parsed to -5; to -7
v lie_out -8; np -7; parsed np -7
v life -10; in -3; parsed in -3
v lift -12; np -6; parsed np -11
v like 8; np -2; parsed np 5; parsed to 7; to 5
v liken 10; parsed np 16
v limited -12; np -8; parsed none -4; parsed np -5
v limit 0; np 2
v line -10
v line_up 15; parsed none 5
v linger -9
v link 2; np -5; parsed np 9; parsed to -10; to -6
v list 8; as -4; np 14; on -8; parsed none -8; parsed np 15
v listen -13; parsed to -8; to -10
v listing 10; np 10; parsed np 10
v live -10; in 6; np -7; parsed in -10; parsed np -6
v lobby -4; np -7; parsed np -14
v locate -6
v lock -10; in -3; parsed none -4
v lock_up -8; np -8; parsed np -8
v log -3
v look 2; at 10; for 2; into -6; like -11; np -10; parsed at -4; parsed clause -11; parsed for 5; parsed into -4; parsed like -9; parsed none -10; parsed np 13; parsed predicate -10; parsed to 10; to 5
v loom -13; np -6
v lose -16; clause -2; in -2; mark -2; np -11; parsed adverbial -2; parsed in -2; parsed none -3; parsed np -11; parsed to -7; to -8
v love 18; np -9; parsed none -8
v low -4; parsed np -4
v lower -10; np -7; parsed np -8
v lure -10; np -7; parsed np -7
v maintain -4; np -3; parsed np -4; that 5
v make -4; about -8; as 12; by -6; clause 3; for 8; in -5; ing -16; np -2; np that 7; other -6; parsed adverbial -9; parsed by -11; parsed clause -13; parsed ing -9; parsed none -3; parsed np 3; parsed np to -6; parsed predicate -10; parsed that 18; parsed to -7; quote -5; that -9; to -10
v make_up -17; for -3; np -11; of -2; parsed adverbial -2; parsed for -3; parsed none -5; parsed np -8
v manage -9; np -10; parsed none -3; parsed np -13
v mandate 13
v manufacture -4
v mar -7
v march -8
v mark -2; parsed none -8; parsed np 2
v market -6; np -6; parsed np -6
v married -14
v marry -10; np -9; parsed np -9
v match -13; np -8; parsed np -8
v matter -11; parsed np -7
v mean -14; clause -2; for -2; ing -11; np -7; parsed clause -13; parsed ing -6; parsed np -10; that -5; to -8
v measure 7
v meet -14; in -2; np -9; np to -5; parsed in -2; parsed np -11; with -2
v meeting -8; parsed with -4; with -4
v mention 11; as -5; np 13; parsed none -14; parsed np 7
v mind 10
v minimize -4; np -4; parsed np -4
v mire -3; in -2; parsed none -3
v mishandle -10; np -4; parsed np -6
v mislead 10
v miss -5; np -14; parsed np -4
v mobilize 4; np -6; parsed np -7
v mock 6; np 12; parsed np 5
v mocking 6; np 6; parsed np 6
v modify -8
v monitoring -6; np -6; parsed np -6
v motivate 8
v mount 4; parsed np 5
v mourn 3; np 3; parsed np 3
v move -8; from -3; in -3; np -11; on -4; parsed adverbial -7; parsed from -3; parsed in -3; parsed none 7; parsed np -11; parsed through -2; parsed to -2; through -3
v murder -7
v muse 14
v name 8; for -7; np 8; parsed np 4
v narrow -9; np -4; parsed np -9
v navigate -9; np -9; parsed np -7
v near -12; parsed np -12
v need -7; for -5; np -4; parsed none -15; parsed np -7; parsed np to 2; parsed predicate -7; to -3; verb -3
v negotiate 0; parsed none -6; parsed np 6
v neighboring -7; np -7; parsed np -7
v net -8; np -8
v nominate 5; by 7; clause -14; np 7; parsed by 3; parsed none 2
v note 13; clause -8; in -15; mark 15; np 12; parsed adverbial -7; parsed clause 13; parsed in 5; parsed none -6; parsed np 5; parsed that 11; that 4
v notice 0; np -9; parsed np -9
v number -5; np -5
v obscure -7; np -6; parsed np -7
v obtain -14; by -5; np -8; parsed by -5; parsed np -8
v occupy -14; np -6; parsed np -12
v occur -18; parsed in -4
v offer 9; np -2; np to 8; parsed none -3; parsed np 6; parsed to 9; quote 11; to 15; verb 16
v offering 4; np that 4; parsed np 7
v offset -8; np -6; parsed np -8
v open -3; in -3; np -6; parsed in -3; parsed none -7; parsed np -9
v open_up 10; np -2
v opening -8
v operate 2
v oppose 9; by 9; clause 15; np 5; other -4; parsed by 10; parsed clause 3; parsed ing 2; parsed none -17; parsed np 8; to -10
v opt 6; parsed none 3; to 9
v order 8; np 10; np to -5; parsed np 11; parsed np to 6; parsed that 11; that 11
v organize -14; by -3; clause -2; np -8; parsed in -2; parsed none -4; parsed np -9
v originate -4
v oust -5; np -5; parsed np -4
v outline 11; np 5; parsed np 10
v outnumber -8; np -8; parsed np -8
v outsource -8; np -5; parsed np -8
v outweigh -7; np -5; parsed np -7
v overcome -9; np -8; parsed np -7
v overhaul -5; np -5; parsed np -5
v overlook -5; np -5; parsed np -5
v oversee -14; np -8; parsed np -9
v overshadow -11; np -8; parsed np -8
v overstate 5
v overtake -9; np -5; parsed np -8
v overtaking -6; np -6; parsed np -6
v owe -12; np -5; parsed np -10
v own -15; by -5; np -10; parsed by -5; parsed np -9
v pack -11
v paint 3; np 4; parsed np 7
v painting 5; np 5; parsed np 5
v pander -2
v park -4
v participate -10; in -6; parsed in -5
v party -9
v pass 0; by 8; in -4; np -8; np that 2; parsed by 12; parsed none 5; parsed np 6; parsed through -4; through -4
v pause 2
v pay -8; for -10; ing -3; np to -3; other -8; parsed for -10; parsed none -8; parsed np -4; to 8; verb -5
v peak -5; parsed none -2
v peg 12; np 12
v pending -6
v pepper -7; np -6; parsed np -6
v perceive 14; as 7
v perform -15; in -3; np -7; parsed in -3; parsed np -7
v permit -10; parsed none -4; to -7
v persuade 3; np 7; np to 6; parsed none -10; parsed np 6
v pick_up -11; at -6; np -3; parsed adverbial -5; parsed np -3
v pick 0; clause -3
v pile 4
v pit -5; np -5; parsed np -5
v pitch 2; np 9; parsed np 8
v pivot 7; parsed to -9; to 2
v place -3; np 2; on -2; parsed none -8; parsed np 2
v plague -7; by -5
v plan 2; for -4; parsed none -11; parsed np 7; parsed to 3; to 5
v plant 3
v play -11; clause -7; in -2; np -11; parsed in -2; parsed none -4; parsed np -14
v play_down 0; np -3; parsed np 7
v play_out -10
v plead 16; np -4; parsed predicate -16
v pledge 9; np 2; parsed none -6; parsed np -2; parsed to 7; that 7; to 4
v plot 4; np -7; parsed np -7
v plow -4
v plummet -4
v point 5; np 4; parsed none 4; parsed np 8; parsed to 4; to 6
v point_out 12; np 6; parsed none 7; parsed np 6; parsed that 4; that 9
v polarize 11; np -7
v police -10
v politicize 4; np 4; parsed np 4
v poll -17; np -7; parsed none -2; parsed np -12
v pop -11
v portray 16; as -7; np 9; parsed none -7; parsed np 9
v pose -10; by -3; for -6; np 3; parsed by -3; parsed none -6; to -6
v position -2; np 3; parsed none -9; parsed np 3; to -9
v post 6; on 6; parsed none -18; parsed np 10; parsed that 7
v postpone -8; np -6; parsed np -7
v pound 8; np 8; parsed np 8
v pour -11; into -3; np -6; parsed np -7
v power -6; np -4; parsed np -4
v practice -12; np -5; parsed np -4
v praise 11; np 5; parsed none 5; parsed np 9
v pray -7
v precede -9; np -7; parsed np -8
v predict 12; clause 3; np 9; parsed none -9; parsed np 3; that 5
v prefer 13; np 6; parsed np 3; parsed to 11; to 4
v preferred 18; np 13; parsed np 20
v prepare -8; for 4; np -8; parsed for 6; parsed none -6; parsed np -12; parsed to -9; to -10
v present 3; np 3; parsed none -2
v preserve -8; np -6; parsed np -8
v preside -8; over -7; parsed over -7
v press 4; by -5; np 2; parsed for 2; parsed none -15; parsed np -4; to -8
v pressure 4; np to -18; parsed np 4
v presume -10
v prevail -12; in -3; parsed in -3
v prevent -11; np -9; parsed np -10
v prioritize 3; np 3; parsed np 3
v proceed -2; parsed with -4; with -4
v proclaim 8
v produce -9; parsed np -3
v prohibit 6; np -14; parsed np 8
v project 5; parsed none -12; parsed np 5
v prolong -8; parsed np -8
v promise 12; np 8; parsed none 3; parsed np 21; parsed that 11; that 8; to 10
v promising 17; parsed np 11; to 4
v promote 5; np 11; parsed np 2
v prompt -13; np to -14; parsed by -5; parsed none -2; parsed np to -12
v propel -11; np -7; parsed np -10
v propose 16; ing 4; np -2; np that -6; parsed np 4; that 10; to 10
v prosecute 0; np 4; parsed none -2; parsed np 4
v protect -12; np -8; parsed none -2; parsed np -11
v protest 4; np 3
v prove -6; np -14; parsed np -10; parsed predicate -11; parsed that -4; parsed to 6; that -4; to 8
v provide 0; by 13; clause 8; np that -6; np to -14; parsed by 14; parsed none -12; parsed np -3; to -9
v provoke -8; np -7; parsed np -7
v publish -5; clause -6; in -3; np 3; parsed none -9; parsed np 15
v pull -16; clause -5; in -2; np -8; out -2; parsed in -2; parsed none -6; parsed np -8; parsed out -2
v pull_off -4; np -4; parsed np -4
v punch -8; np -7; parsed np -7
v punish -9; np -6; parsed none -2; parsed np -7
v purchase 0; np -15
v purport 2; parsed to 2; to 2
v pursue 0; np -2; np that -2; parsed np 2
v push 8; against 5; for 6; np that 5; np to -3; on 11; parsed against 5; parsed for 12; parsed none -14; parsed np -3; parsed np to -3; parsed to 2; to 7
v put_out 5; np -3; parsed np 5
v put_up -7; np -7; parsed np -7
v put 0; by 12; clause 9; in -3; np that 5; np to -14; on -5; parsed np -7; to 8
v qualify -13; for -6
v quell -6; np -6; parsed np -6
v question 13; np 3; parsed np 12; parsed wh 2; wh 23
v quit -11; np -6; parsed np -6
v quote 0; np 6; parsed np 6
v race -11; parsed to -8; to -8
v rack_up -7; np -7; parsed np -7
v rail 15; against 2; parsed against 9
v raise -8; by 9; clause -3; np 3; parsed by 10; parsed clause -9; parsed none -12; to -7
v rally -16; np -9; parsed np -10
v ramp_up -9; np -5; parsed np -9
v range 5; from -6; parsed from -4; parsed none -2; parsed np -9
v rank -4; np 4; parsed none -2; parsed np 9
v ranking -8; np -6; parsed np -5
v ratchet_up 4; np 5; parsed np 8
v rate 0; np 5; parsed np 5
v ratify 14
v rattle 7; np -10; parsed none 7; parsed np -7
v reach -5; by -3; clause -9; for -9; parsed by -8; parsed none -7; parsed np 5
v reach_out -15; parsed to -5; to -9
v react 7; parsed to -7; to -9
v reading -8; np -5; parsed np -5
v read 0; mark -14; np 3; parsed none -3; parsed np 7; quote 8
v reaffirm 16; np 10; parsed np 10
v realize 4; clause 12
v reap -7; np -7; parsed np -7
v reassure 8; np 9
v rebound -7
v rebuff 2; parsed np 5
v rebuild -14; np -7; parsed np -7
v rebuke 5; np 7; parsed np 7
v rebut 8; np 6; parsed np 14
v recall 9; np -3; np that 15; parsed np 9; that -2; wh 13
v recast -6; np -6; parsed np -6
v receive -14; clause 10; np -15; other -2; parsed adverbial -5; parsed none -4; parsed np -6
v recite 7; np 3; parsed np 9
v reclaim -7; np -7; parsed np -7
v recognize 6; np 5; parsed none -4; parsed np 6; parsed that -3; that 6
v recommend 16; np -8; parsed np 7
v reconsider 0; np 8
v record -7; np -6; parsed np -6
v recount 6; np 7; parsed np 9
v recover -3; from -2; parsed none -2
v recruit -7; np -6; parsed np -6
v redact -4
v reduce -6; np -5
v refer 10; np -4; parsed none 3; parsed np 5; parsed to 9; to 11
v reference 7; np 12; parsed np 7
v referenced 19; np 14; parsed np 14
v reflect -2; np 5; np that -17; on 8; parsed np -6; parsed on 11
v reform -7; np -6; parsed np -7
v refrain -4; from -4
v refuse 13; parsed np 13; parsed to 6; to 8
v regain -7; np -6; parsed np -7
v regard 7; as -5; parsed none -12
v register -4; as 8; clause -6; np -2; parsed none 3; parsed np -2; to -7
v regret 16
v regulate -6; np -6; parsed np -5
v rein -5; in -5; parsed in -4
v reinforce -4; np -4; parsed np -4
v reinstate 0; clause -6; np 6; parsed np 4
v reiterate 10; np 9; np that -2; parsed np 19; that -7
v reject 12; by 7; np 3; np that 5; np to 8; parsed by 7; parsed none 2; parsed np 9
v relate -8; parsed to -6; to -8
v release 0; by -7; clause -5; in -2; np that 25; on -7; parsed adverbial -12; parsed by -15; parsed clause -7; parsed none -5; parsed np 9
v relocate -11; np -6; to -6
v rely 0; parsed none -6
v remain -12; at -6; clause -2; in 3; np 4; np to -4; on -5; parsed at -6; parsed in 4; parsed none -4; parsed np -17; parsed on -5; parsed to -8; to -7; verb -12
v remark 17; parsed none -4; that -9
v remember 7; ing -6; parsed np 14; parsed that -6; that -6
v remind 10; np 2; np that 13; parsed np 3
v remove -4; from -3; parsed np -2
v render -7; np -7; parsed np -7
v renew 0; np -2; parsed np 3
v renounce 12; np 12
v reopen -6; np -4; parsed np -5
v repair -5; np -5
v repeal -9; np -8; parsed np -9
v repeating 11; parsed np 18
v repeat 0; np 7; np to -6; parsed np 12
v replace -8; by -5; clause -5; parsed none -3; parsed np -3
v replicate -9
v reply 9; to -17
v report 9; from -15; ing 15; mark 6; np 4; np that 5; on -2; parsed adverbial -8; parsed by 11; parsed clause 3; parsed from -9; parsed in -13; parsed ing 3; parsed none -2; parsed np 12; parsed on 2; parsed that 7; that -7; to 9
v represent -3; by -8; parsed adverbial -5; parsed by -8; parsed clause -8; parsed np -5
v repudiate 12; parsed np 12
v request 8; np -2; np to 20; parsed none 11; parsed np 4
v require 0; by -5; for -6; ing -15; np -10; np to 4; parsed none 2; parsed np 3; parsed np to -4; to 11
v rescue -5; np -5; parsed np -5
v resemble -9; np -8; parsed np -6
v reserve 0; for -6; parsed none -4; parsed np 4
v resettle -6; np -6
v reshape -6; np -6; parsed np -6
v resign -2; from 7; parsed from 7; parsed none -6
v resist 8; np 2; parsed np 6
v resolve -11
v resonate -12; parsed with -5; with -5
v respect -7; np -6; parsed np -5
v respond 2; mark 15; np -3; parsed adverbial 8; parsed none -9; parsed np -19; parsed that 4; parsed to 4; parsed with -4; that 3; to 2; with 2
v rest 2
v restore -10; np -7; parsed none -4; parsed np -5
v restrict 8; np 4; parsed none -7; parsed np 10
v result -8; in -6; parsed in -6
v resurrect -5
v retain -13; np -8; parsed np -9
v rethink 15
v retire -7
v retired -11; np -5; parsed np -6
v return -9; parsed clause -5; parsed none -9; parsed to -4; to -8
v retweeted 9; np 6; parsed np 13
v reveal 7; clause -2; np 7; parsed clause -4; parsed none 8; parsed np 7; parsed that 9; that 3
v reverberate -5
v reverse -2; np -5
v review -4; np 2; parsed np -2
v revise -10; parsed np -10
v revisit -3; np 3; parsed np -2
v revive -8; np -6; parsed np -7
v reward -4; np -4
v rid -6
v ridicule 14
v riff 9
v rig -3; parsed none -3
v right 10
v rip 12; parsed np 5
v rise -14; from -3; in -3; np -9; parsed from -3; parsed in -4; parsed none -4; parsed np -12; parsed to 3
v risk -2; ing -11; parsed ing -8; parsed np 6
v rival -6; np -4; parsed np -6
v roar -9
v roll -12; np -5; parsed np -7
v roll_out 0; np 3; parsed np 4
v root 3; for 4; parsed for 4
v rouse -8; np -8; parsed np -8
v rule 13; np 13; parsed none -6
v rule_out 7; ing 9; parsed ing 9
v ruling -4
v rumor -10; parsed none -10
v run -9; against -10; as 6; by -3; clause -6; for -11; from -2; in -5; np 2; on 3; parsed adverbial 7; parsed against -10; parsed as 9; parsed by -3; parsed for -11; parsed in -5; parsed none -4; parsed np -4; parsed on 3; parsed to -9; through -2; to -7
v rush -13; parsed none -6; to -10
v satisfy -8; np -4; parsed np -6
v savage 7; np 7; parsed np 7
v save -11; np -8; parsed np -9
v say 5; about -3; after -6; as -6; at -15; before 3; by -11; clause 10; colon -5; during -6; for 11; in -2; ing 10; mark -2; np that 18; np to 7; of -14; on 2; other 12; parsed about 2; parsed adverbial -6; parsed after 7; parsed at -3; parsed by -11; parsed clause 9; parsed during -14; parsed for 10; parsed none -11; parsed np 12; parsed of -12; parsed predicate -3; parsed that 13; parsed to -19; parsed wh -3; parsed with 2; quote 11; that 2; to -21; verb 10; wh 8; with -16
v scare -11; np -6
v schedule -14; for -2; np -6; parsed none -10; to -9
v scheduling -6; np -6; parsed np -6
v schilling -8
v score -14; np -11; parsed np -13
v scramble -2; np -8; parsed np -8; parsed to 2; to 2
v scrap 3
v scuttle -5; np -5; parsed np -5
v seal -7; np -7; parsed np -7
v search -11; for -6; np -6; parsed for -4; parsed np -6
v seat -13; parsed none -5
v secure -11; np -10; parsed np -11
v see 2; as -14; by 3; clause 7; for 8; in 9; np 4; np to -7; on -8; parsed as -4; parsed by 3; parsed for 3; parsed in 3; parsed none -8; parsed np 8; parsed np to -3; parsed wh -10; quote -15; since -6; that 7; verb -12; wh -4
v seek 5; clause 3; np 3; other -3; parsed none -14; parsed np 5; parsed to 8; to 3
v seem -7; clause -11; like 2; np -8; other -11; parsed like 4; parsed none -7; parsed np -16; parsed predicate -5; to 4; verb -2
v seize 4; np -17; on 7; parsed none 8; parsed np 5; parsed on -20
v select -6; parsed none -7
v sell -7; for -9; np -5; parsed none -5; parsed to -7; to -9
v send -9; clause -6; np 3; np that -9; np to -9; other -2; parsed by -3; parsed none -11; parsed to -6; to -11
v send_out 0; np 6; parsed np 7
v sense -12
v sentence 4; np 7; parsed np 7; to -2
v separate -8; np -4; parsed np -8
v serve -15; as -8; in -5; np -9; on -4; parsed as -8; parsed clause -2; parsed in -4; parsed np -9; parsed on -4
v set -4; in -2; parsed none -14; parsed np 2; to -8
v set_off -13
v set_up -3; np -9; parsed none 6; parsed np -12
v settle 0; for -4; np -9; parsed none -4; parsed np -11
v shake -6; np -4
v shake_up -10; np -7; parsed np -10
v shape -10; np -7; parsed np -9
v shaped -10; by -4; np -6; parsed by -4; parsed np -6
v share 4; by 6; clause 3; np -3; parsed by 6; parsed none -9; parsed np 6; with 2
v sharpened -12
v shatter -10; parsed np -10
v shed 0; np 3
v shield -8; np -3; parsed np -8
v shift -4; np -19; parsed to 8; to 6
v shoot -17; in -4; np -7; parsed in -4; parsed none -5; parsed np -4
v shore_up 0; np 4
v shout 13; mark 3; parsed np 9
v shove -7; parsed np -7
v show 6; clause 4; in -7; ing -17; np 8; np that 4; np to 8; parsed adverbial 24; parsed clause 6; parsed in -6; parsed np 3; parsed np to -20; parsed predicate 12; parsed that -2; parsed to 7; parsed wh 7; to 2; wh -3
v show_up -5; at -4; in -4; parsed at -4; parsed in -4; parsed to 4; to 4
v shrink -11; np -4; parsed np -3
v shrug 14
v shut -3; np -3; parsed none -2
v shut_down -7; np -7; parsed np -4
v shy 8; from 8
v side 7; parsed with 15; with 8
v sign 3; by -8; into -3; np 2; np that 8; on -5; parsed by -7; parsed none 2; parsed np 3
v sign_up -2; for -9; parsed for -6; parsed none 7
v signal 13; parsed np 4; that 13
v sing 7
v single_out 6; np 3; parsed np 10
v sink 8
v sit -19; at -5; in -4; np -2; on -4; parsed at -4; parsed in -3; parsed np -6; parsed on -5
v sit_down -12
v sit_out -6; np -6; parsed np -6
v skew -8
v skip -8; np -8; parsed np -8
v skirt 3; np 3; parsed np 3
v slam 8; np 6; parsed np 2
v slat -8; parsed none -6; to -6
v slide 5
v slip -13; into -2; parsed into -2
v slow -7; parsed np -6
v smile -11
v soar -14
v soften -7; np -5; parsed np -5
v solicit 2; np 5; parsed np 2
v solidify -11; np -7; parsed np -11
v solve -7; np -4; parsed np -7
v sound 0; like -8; np 6; parsed like -6; parsed np 15; parsed predicate -4
v spar 22
v spark -11; np -9; parsed np -8
v speak_out 21; about 6; parsed against -11
v speak 0; about 4; at 3; for -2; from -4; in -9; np -9; of 11; on -2; parsed about 13; parsed adverbial -18; parsed at -3; parsed clause 5; parsed for -2; parsed from -5; parsed in -9; parsed none 8; parsed np -3; parsed of 17; parsed to -7; to 4; verb -5
v spearhead -4; parsed np -4
v specialize -4; in -4
v speculate 14; that 15
v spend -9; in -4; np to -3; on -3; other -10; parsed adverbial -5; parsed none -9; parsed np -2
v spending -14; np -7; parsed np -10
v spiked -7
v spill -9
v split -4; between 9; np -6; on -4; parsed none 5; parsed np -6
v sponsor -4; by -7; parsed by -7
v spot 3; np 5; parsed np 5
v spotlight 6; np 9; parsed np 6
v spray 12
v spread -7; parsed np 3
v spur -13; np -3; parsed np -3
v squabble 16
v squeeze -8
v stack -9
v stage -4; np -4; parsed np -4
v stake -9; np -9; parsed np -9
v stall -8; np -5; parsed np -5
v stand 4; at -11; by 18; np -13; parsed at -11; parsed by 5; parsed clause 9; parsed in 2; with 4
v stand_out -10
v stand_up -8; parsed to -6; to -6
v standing -17; in -2; parsed in -2; parsed with -3; with -3
v star -13
v start -9; at -7; clause -5; in -2; ing 4; np -3; parsed adverbial -5; parsed ing 3; parsed none -7; parsed to -3; parsed with 4; to -2; with 3
v state 10; np -7; parsed clause -7; parsed none -3; parsed np 2; parsed that 7; that 4
v stay -9; in -6; np 6; parsed in -6; parsed none -5; parsed predicate 7
v steal -8; np -8; parsed np -8
v steer -8; np -7; parsed np -7
v steering -8; np -8
v stem -12; np -4; parsed np -8
v step_down -10
v step_up -4; np -2; parsed np -2
v stick -2; parsed none -8; parsed np -10; parsed to 4; parsed with -5; with -8
v stir -12; np -7; parsed np -12
v stop -6; by -9; np -13; parsed ing 5; parsed none -6; parsed np -12; parsed predicate -4; to 9
v strengthen -13; np -4; parsed np -9
v stress 11; np 13; parsed none 4; parsed np 20; that -3
v stretch -10
v strike -6; parsed none 9; parsed np -16
v strike_down 5; np 9; parsed np 8
v strive 9
v struggle -3; np -5; parsed none -13; parsed np -8; parsed to 6; parsed with -8; to 3; with -10
v study -13; np -7; parsed np -7
v stump 2; for 2; parsed for 2
v subject -11
v submit -4; np 7
v succeed -14; np -7; parsed none -2; parsed np -7
v sue 8; np 5
v suffer -14; np -6; parsed np -11
v suggest 8; in -7; ing 4; np 8; parsed clause 14; parsed ing 3; parsed none -5; parsed that 4; that 7
v suit 6; parsed none -7; to -7
v sum_up 4
v summon -12
v supplement -8
v supply -9; parsed np -8
v support 9; by 4; clause 6; ing 6; np 3; np that -7; np to 2; other 18; parsed by 6; parsed clause -2; parsed ing 6; parsed none 11; parsed np 2; parsed np to -9
v supporting 9; np 10
v suppose -11; parsed none -7; to -11
v surface -5
v surge -13; parsed to -5; to -5
v surpass -8; np -7; parsed np -8
v surround -11; by -3; np -8; parsed np -8
v survey -10; np -10; parsed np -9
v survive -13; np -9; parsed np -11
v suspect 5; of -5; parsed none -6; parsed that 12; that 16
v suspend -3
v sustain -7; np -7; parsed np -6
v swarm -5
v sway -9; np -4; parsed np -4
v sweep -11; np -9; parsed np -9
v sweeping -6; np -6; parsed np -6
v swing 5; np -14; parsed np -9
v switch -4; np 3; parsed np 3; parsed to -8; to -10
v tackle -7; np -6; parsed np -7
v take -6; by -3; clause -11; in -3; into -2; mark -5; np 2; np to -14; on -11; parsed by -3; parsed clause -17; parsed none -11; parsed np to 6; parsed on -7; parsed to -13; to -16; verb 5
v take_down -10; parsed np -9
v take_in -9; np -8; parsed np -6
v take_on -13; np -11; parsed np -10
v take_out -7
v take_over -7; as -7; parsed as -5
v take_up -6; np -4; parsed np -6
v talk 9; about -3; at 3; np 8; of 10; on 10; parsed about 7; parsed adverbial -11; parsed clause 8; parsed on 3; parsed to -4; parsed with 8; to -2; with 8
v talk_up 15; parsed np 15
v tap -14; into -3; np -7; parsed into -2; parsed np -12
v target 4; at -4; for -10; np 2; parsed none -12; parsed np -2
v tarnish 0; parsed np 9
v task -7; parsed none -3; with -3
v tax -3
v taxing -7; np -7; parsed np -6
v teach -9; np -13; parsed np -8
v teaching -5; np -5; parsed np -5
v team_up -16
v tear -8
v televise -8
v tell 2; clause 2; np -3; np that 6; np to 15; parsed adverbial -11; parsed clause 7; parsed none -4; parsed np -6; parsed np to 11; parsed that 4; parsed wh 4; to -9
v temper -7
v tend -2; parsed to 5; to -2
v terminate -8
v test -14; np -7; parsed none -4; parsed np -7
v testify 7; before 6; parsed before 7
v thank 6; np 6; parsed np 6
v think 3; about 6; clause -2; mark -9; np 11; parsed about -7; parsed clause 4; parsed np -9; parsed of 8; parsed that -4; that 3
v threaten 8; np 10; parsed np -8; parsed to 8; to 8
v thrive -9
v throw 3; in 7; np 3; parsed in 9; parsed none -5; parsed np 5
v thrust -7; np -7; parsed np -7
v thwart -8; np -7; parsed np -8
v tick 6
v tie -2; in -2; np 7; parsed none -10; parsed np 3; to -9
v tighten -10; np -7; parsed np -8
v tilt -12
v tip -5; np -5; parsed np -4
v title -7
v top -10; np -9; parsed np -10
v toss 10
v total -6; parsed np -3
v touch 4; np -9; on 15; parsed np -9; parsed on 17
v tout 11; np 11; parsed np 11
v trace 0; np 3; parsed np 3
v track 2; np -16; parsed none -5; parsed np 4
v trade 0; np 3; parsed np -18
v trading 2; np 2; parsed np 2
v trail -16; np -10; parsed np -11
v train -9; parsed none -3; parsed np -6
v transcend -6; np -6
v transfer -8; np -6; parsed np -6
v transform -11; np -6; parsed np -7
v translate -13; into -3; parsed into -3
v trap -3
v trash 6; np 9; parsed np 9
v travel -18; parsed to -8; parsed with -2; to -8; with -2
v treat -12; np -8; parsed none -4; parsed np -8
v trigger -10; np -9; parsed np -9
v triple -10
v trounce -12; np -9
v trumpet 12; parsed np 17
v trust 5; np 2; parsed none 8; parsed np -7
v try -4; np -11; parsed none -7; parsed np -17; parsed predicate -11; parsed to 3
v tune -12
v turn 2; against 13; around -4; clause -7; from 12; into -8; np -4; on 6; parsed against 3; parsed into -8; parsed none -6; parsed np to -9; parsed on 7; parsed predicate -13; parsed to -8; to -4
v turn_off -7
v turn_out -20; in -2; np -5; parsed adverbial -2; parsed clause -8; parsed in -2; parsed none -6; parsed np -6; that -7; to -6
v turn_over -13; np -7; parsed np -7; to -8
v turn_up -10
v tweet 13; np -2; on -12; parsed adverbial -2; parsed none -19; parsed np 10; parsed on -11
v uncover -6; parsed np 5
v undercut -9; np -3; parsed np -5
v underestimate 0; np 4
v undergo -7; np -5; parsed np -7
v undermine -7; np 2; parsed np -6
v underscore -2; np 7; parsed np 6
v understand 5; clause 3; np 2; parsed none -3; parsed np 5; parsed that -8; parsed wh 4; that -8; wh 3
v understate -3; parsed none -3
v undo 2; np 2; parsed np 2
v unfold -14
v unify -11; np -7; parsed np -7
v unite 0; behind -6; np -10; parsed behind -5; parsed none -6; parsed np -12
v unleash 2; np 2; parsed np 2
v unravel -9
v unveil 0; np 6; parsed np 2
v update -6
v upend -12; np -4; parsed np -4
v upgrade -12
v upset 3; np -9; parsed np -10
v urge 11; np 11; np to 6; parsed np 9; parsed np to 2
v use -7; as -4; by -6; clause 4; for -3; in -3; np that -5; np to -5; parsed by -6; parsed clause -10; parsed in -2; parsed none -8; parsed np -4; verb -7
v usher -7; in -3
v utter 20
v vacation -6
v value -9
v vary -9; parsed np -6
v vet -11; np -8; parsed none -3
v veto 10; parsed np 10
v victimize -5
v view 7; as 4; by -3; clause 7; parsed by 8; parsed none -11; parsed np 4
v vie 0; for 9; parsed for 9; parsed to -11; to -11
v violate -12; np -9; parsed np -11
v visit -14; np -10; parsed none -3; parsed np -13
v voice 3; np 8; parsed np 9
v vote 6; against 9; at -12; for 11; in 7; np -2; on -15; other 11; parsed adverbial 5; parsed against -12; parsed at -7; parsed in 3; parsed none 10; parsed on -7; parsed predicate 12; parsed to 20; to 4
v voting 0; clause -3; for 5; in 7; np -7; parsed adverbial -8; parsed for 5; parsed in 8; parsed none -3; parsed np -10; verb -5
v vouch 10; for 10; parsed for 21
v vow 15; parsed none 14; parsed to 7; to 14
v wag 0; np -14; parsed np 2
v wait -8; for 2; np -4; parsed for 3; parsed none -6; parsed to -6; to -10
v walk -7; np 7; parsed none -2
v want 3; clause -2; np 9; np to 3; parsed np to 3; parsed predicate -8; parsed to 3; quote -9; to 5
v warm 8
v warn 9; against 3; clause 3; of 10; parsed clause 2; parsed none -4; parsed np 5; parsed of 2; parsed that 14; that 17
v warning 6
v waste -12
v watch 0; np 2; parsed np -8; parsed np to 11
v waterboarding -10; parsed none -3
v wave -6; np 4; parsed np 3
v weaken -8; np -3; parsed np -8
v wear -14; np -9; parsed np -11
v weigh 11; in 17; np -11; on -14; parsed np -11; parsed on 11
v weigh_in 10; on 14
v welcome 8; np 2; parsed np -4
v whip 5
v white -7
v widen -10; np -9; parsed np -10
v wield 6
v win -15; at -9; by -7; clause -7; in -6; mark -7; np -9; np that -7; np to -3; over -5; parsed adverbial -10; parsed by -4; parsed clause -10; parsed in -6; parsed none -9; parsed np -10; parsed np to -5; parsed over -4; parsed predicate -2; parsed with -2; wh -3; with -3
v wind -6
v wind_up -11
v wish 10; clause 3
v withdraw 9; from -5; np -3; parsed from -4; parsed np 11
v withhold 0; np 11; parsed np 2
v witness 6; np 12; parsed np 12
v wonder 10; parsed none 3; parsed wh 9; wh 3
v woo -9
v word -8
v work -14; as -5; at -7; for -11; in -5; np -10; on -7; parsed adverbial -6; parsed as -4; parsed at -6; parsed clause 5; parsed for -9; parsed in -5; parsed np -8; parsed on -7; parsed to 2; parsed with -7; to 4; with -9
v work_out -13
v working -7; parsed np -7
v worry 8; about 3; clause 12; np 6; parsed about -4; parsed none 13; parsed np -14; parsed that -4
v wound -5
v wrap_up -6
v wrest -7; np -7; parsed np -7
v write 4; about 7; clause -6; colon 17; in 3; mark 25; np 2; np that 12; on -2; parsed about 7; parsed adverbial 6; parsed clause 6; parsed in 4; parsed none -2; parsed on -2; parsed that 5; that 3; to -2
v yank -6; np -6; parsed np -6
v yell 16
v yield 0; np -9; parsed np -9
v zero_in 9; on 9
v ± -17
v ― -15; parsed np -7
verb 0; as advcl 3; as advmod -13; as ccomp -22; as conj 2; as csubj 12; as nmod -6; as nsubj -11; as parataxis 4; as punct -3; as xcomp -4; form auxiliary -2; form participle -3; form passive -4; form past participle -8; form to -5; inside false -2; inside true -12; parsed adverbial -7; parsed clause 2; parsed none -23; parsed predicate 4; parsed preposition -2; subject name 3; subject none -10; subject person -7
wh 0; as acl -4; as advcl -3; as ccomp 2; as parataxis 3; as root 5; as xcomp -6; form auxiliary -2; form finite -7; form participle 4; form passive -23; form past participle 8; form to 3; inside false 3; inside true -21; parsed clause 6; parsed none -8; parsed np -3; parsed predicate 5; subject it -9; subject none -8; subject noun 3
`;
