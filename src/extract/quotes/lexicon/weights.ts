/** Written by `training/quotes/learn.ts`; how to read it is told in `judge.ts`. */
export const WEIGHTS = `
a able -3; a to -3; parsed a to -3
a active -4; a in -3; parsed a in -3
a angry 23
a attractive -6
a aware 6; a of 2; a that 5; parsed a of 2; parsed a that 5
a bad 7
a big -8
a bind -12
a by 0; as root 11; as xcomp -6; inside false 3; subject noun -24
a capable -7; a clause -7; parsed a clause -7
a certain 0; a to -12; parsed a to -12
a clause 0; as acl -17; as advcl -4; as advmod -8; as ccomp -12; as conj -2; as parataxis 3; as root 8; as xcomp -3; form finite -3; inside true -9; parsed a clause -3; subject it -15; subject name 8; subject person -5
a clear 0; a that -3; parsed a that -3
a close -14; a clause -6; a to -6; a to np -4; parsed a clause -6; parsed a to -6; parsed a to np -4
a closer -8; a to np -3; parsed a to np -3
a comfortable 7
a common -7
a competitive -14
a concerned 4; a with 11; parsed a with 11
a confident 15; a in 11; a that 3; parsed a in 11; parsed a that 3
a conservative -12
a consistent -6; a with -6; parsed a with -6
a critical 6; a of 12; a to -11; parsed a of 12; parsed a to -11
a crucial -10
a dependent -11
a different -10; a from -3; parsed a from -3
a difficult -12; a to -9; parsed a to -9
a due -8
a eager 6; a to 7; parsed a to 7
a easy -9; a for -2; a to -6; parsed a for -2; parsed a to -6
a effective -9; a clause -7; parsed a clause -7
a eligible -11; a for -3; a to -8; parsed a for -3; parsed a to -8
a essential -9
a familiar 7; a clause -11; a with 6; parsed a clause -11; parsed a with 6
a fine -9
a first -4
a free 0; a to 6; parsed a to 6
a friendly -6; a to np -4; parsed a to np -4
a good -4; a clause 2; a for -4; a in -3; a than -5; parsed a clause 2; parsed a for -4; parsed a in -3; parsed a than -5
a great -5
a guilty 11
a happy 3
a hard -11; a to -8; parsed a to -8
a high -17; a in -2; a than -3; parsed a in -2; parsed a than -3
a hopeful 11; a that 8; parsed a that 8
a hostile 3; a to np 4; parsed a to np 4
a important -12; a clause -8; parsed a clause -8
a interested 14; a clause 6; a in 12; parsed a clause 6; parsed a in 12
a involved -10; a in -3; parsed a in -3
a large -8; a than -2; parsed a than -2
a less -5
a likely -4; a that -8; parsed a that -8
a low -8
a loyal 2
a many -13; a in -2; parsed a in -2
a more -11; a clause -5; a than -2; parsed a clause -5; parsed a than -2
a much -2; a clause -7; a of -10; parsed a clause -7; parsed a of -10
a narrow -13
a necessary -6; a to -4; parsed a to -4
a nervous 6
a neutral -4
a new -7; a to np -2; parsed a to np -2
a next -7
a old -13
a open 3; a to 5; a to np -5; parsed a to 5; parsed a to np -5
a optimistic 7
a other -2
a pleased 18
a popular -14; a among -2; a in -3; parsed a among -2; parsed a in -3
a preposition 0; as advcl -18; as advmod -3; as ccomp -23; as nsubj -5; as obl -3; as parataxis 5; as root 8; as xcomp -4; form finite -4; inside true -22; parsed a preposition -4; subject it -8; subject name 3; subject noun -6
a present -12
a primary -13
a proud 10; a of -5; parsed a of -5
a qualify -7; a to -6; parsed a to -6
a quick 6; a to 6; parsed a to 6
a rare -6
a ready -4; a for -4; parsed a for -4
a relate 3; a to np -4; parsed a to np -4
a reluctant 9; a to 9; parsed a to 9
a reminiscent -14
a responsible -3; a for -5; parsed a for -5
a rid -6; a of -6; parsed a of -6
a rival -4
a same -11
a scared 2
a second -14; a in -2; parsed a in -2
a set -9; a to -9; parsed a to -9
a short -3; a clause 5; a of -11; parsed a clause 5; parsed a of -11
a similar -5; a to np -5; parsed a to np -5
a skeptical 14; a of 12; parsed a of 12
a small -10
a steep -10
a strong -11; a in -3; parsed a in -3
a subject -6; a to np -6; parsed a to np -6
a successful -11; a clause -7; parsed a clause -7
a supportive 5; a of 5; parsed a of 5
a sure -4; a clause 3; a to 2; parsed a clause 3; parsed a to 2
a that 0; as advcl -9; as ccomp -18; as conj -2; as root 6; as xcomp 6; inside false 5; inside true -21; subject it -7; subject name 3
a tough -9
a to 0; as acl -7; as ccomp -14; as conj -2; as parataxis 3; as root 4; as xcomp -8; form finite -2; inside false 2; inside true -12; parsed a to -2; subject it -8; subject name 5; subject person -7
a true -16
a unable -11; a to -11; parsed a to -11
a unaware 7
a unclear -2; a clause 5; a wh -8; parsed a clause 5; parsed a wh -8
a unfair -7
a unfit -9; a to -7; parsed a to -7
a unlikely -7; a to -2; parsed a to -2
a up -7; a for -7; parsed a for -7
a vulnerable -4; a to np -3; parsed a to np -3
a weak -10
a wh 0; as conj 6; as root 8; as xcomp -8; form finite -2; inside true -12; parsed a wh -2; subject it -16; subject name -2; subject noun -2; subject person 8
a willing 4; a to 6; parsed a to 6
a worry 9; a clause 5; parsed a clause 5
a worth -6
a wrong 4; a with -4; parsed a with -4
bias -3
by 0; as acl -8; as advcl -7; as ccomp -6; as conj 4; as orphan -2; as parataxis -10; as root 4; form auxiliary -19; form participle -3; form past participle -5; form progressive -2; form to 5; inside false -2; inside true -16; parsed adverbial -9; parsed none -17; parsed np -4; parsed preposition 10; subject it -14; subject name -2; subject noun -4; subject person -2
clause 0; as acl -8; as advcl -3; as appos -11; as case -8; as ccomp -13; as compound -10; as csubj -18; as obl 2; as parataxis -3; as reparandum -4; as root 8; form auxiliary 3; form participle -2; form passive -5; form past participle -5; form progressive 3; form to -8; inside true -13; parsed adverbial -16; parsed clause 6; parsed none -5; parsed np -11; parsed predicate -4; parsed that 9; parsed wh 3; subject it -3; subject none -10
colon 0; as acl -15; as advcl -5; as conj -3; as parataxis -11; as root 8; as xcomp 4; form auxiliary -9; form finite 2; form participle 10; inside false -2; inside true 5; parsed adverbial 5; parsed np -2; parsed predicate 3; parsed wh 7; subject name 4; subject none -17; subject noun 6; subject person -7
frame a about 25
frame a according -10
frame a among -15
frame a as -13
frame a at -3
frame a clause -3
frame a during -8
frame a for -8
frame a from -16
frame a in -13
frame a of 12
frame a than -13
frame a to -2
frame a to np -5
frame a wh -2
frame a with 2
frame about 15
frame above -10
frame across -18
frame after -13
frame against 10
frame alongside -12
frame amid -5
frame around -4
frame as -4
frame because -7
frame before -11
frame behind -3
frame beside -10
frame beyond 6
frame by -4
frame despite 14
frame down -3
frame during -13
frame from -11
frame in -8
frame ing -2
frame inside 5
frame into -9
frame like -12
frame mark -2
frame n about 18
frame n across -6
frame n after -10
frame n against 11
frame n among -4
frame n as -4
frame n at -11
frame n before -10
frame n by -8
frame n clause -5
frame n during -12
frame n for 6
frame n from -17
frame n in -13
frame n including -12
frame n into -10
frame n of 3
frame n on 2
frame n out -4
frame n over -13
frame n than -7
frame n to -3
frame n to np -7
frame n toward 8
frame n wh -4
frame n with -9
frame n within -8
frame near -14
frame np -3
frame np to -2
frame of 3
frame off 6
frame once -6
frame onto -12
frame other -5
frame out -6
frame outside -16
frame past -14
frame quote -4
frame since -7
frame so -2
frame than -5
frame though -5
frame through -6
frame throughout -14
frame to -2
frame toward -12
frame under -9
frame until -14
frame up 2
frame upon 14
frame verb -5
frame via -8
frame wh -2
frame while -11
frame within -10
frame without -6
ing 0; as acl -7; as advcl -5; as ccomp -14; as parataxis 7; as reparandum -9; as root 6; as xcomp 5; form auxiliary 4; form participle -10; form passive -9; form past participle -23; form progressive 9; inside false 2; inside true -14; parsed clause 14; parsed ing -4; parsed none -3; parsed np -6; subject it -4; subject name 3; subject none -2; subject noun -6
mark 0; as acl -4; as ccomp -3; as conj -2; as parataxis 2; as root 2; form auxiliary -7; form participle 9; form progressive -15; form to -2; inside true -7; parsed adverbial -13; parsed clause 3; parsed np -6; parsed predicate -17; parsed preposition -11; parsed that 9; parsed wh 8; subject it -6; subject none -2
n ability -10; n to -10; parsed n to -10
n access -6
n action -11; n on -3; n to -4; parsed n on -3; parsed n to -4
n address -8
n administration -7; n to -5; parsed n to -5
n agenda -5
n agreement -12; n to -5; parsed n to -5
n aide -8
n ally -8
n announcement 0; n of 3; parsed n of 3
n appeal 16; n to np -7; parsed n to np -7
n appearance -10; n on -6; parsed n on -6
n approach -9
n argument 11
n assault 18
n assertion 6; n that 6; parsed n that 6
n assessment 4; n of 4; parsed n of 4
n attack 8; n in -3; n on 8; parsed n in -3; parsed n on 8
n audience -6
n authority -6
n ballot -7
n ban 3; n on 6; parsed n on 6
n battle -10; n with -4; parsed n with -4
n bid -14; n for -8; n to -6; parsed n for -8; parsed n to -6
n bill -3; n to 4; parsed n to 4
n book -10
n brother -2
n by 0; as nmod -3; as obl -4; form noun -8; inside false -8; parsed n by -8; subject it -4; subject noun -3
n call 6; n for 4; n to 5; parsed n for 4; parsed n to 5
n campaign -3; n against 10; n for -10; n in -3; n on -6; n to 3; parsed n against 10; parsed n for -10; parsed n in -3; parsed n on -6; parsed n to 3
n candidacy -11
n candidate -10; n clause -3; n to -8; parsed n clause -3; parsed n to -8
n career -3
n case 13
n challenge -7
n chance -8; n clause -2; parsed n clause -2
n change -6
n chief -7; n of -7; parsed n of -7
n choice -13
n claim 12; n that 6; parsed n that 6
n clause 0; as advcl -6; as appos -8; as ccomp -5; as conj -11; as nmod -12; as nsubj 3; as obj 2; as obl -10; as parataxis -3; as xcomp -3; form noun -5; inside false -3; inside true -11; parsed n clause -5; subject it -3; subject none -7; subject noun 4; subject person -14
n colleague -3; n in -2; parsed n in -2
n comment -2
n commitment 7; n to 2; n to np 7; parsed n to 2; parsed n to np 7
n company -8
n conference -3
n connection -5
n contest 5
n convention -3; n in -3; parsed n in -3
n conversation -4; n with -3; parsed n with -3
n country -9
n criticism 4; n of 8; parsed n of 8
n critique 14; n of 6; parsed n of 6
n crowd -11
n day -2
n deal 0; n to 3; parsed n to 3
n debate -15
n decision 4; n in -3; n to 4; parsed n in -3; parsed n to 4
n degree -6
n delegate -10; n to -6; parsed n to -6
n description 3; n of 3; parsed n of 3
n desire 6; n to 7; parsed n to 7
n difference -7
n director -6
n donor -3
n doubt 9
n effort -3
n election -7
n email 9
n embrace 6; n of 6; parsed n of 6
n employee -3
n endorsement 8; n of 4; parsed n of 4
n event -5
n evidence 5; n to 8; parsed n to 8
n experience 6; n as -7; parsed n as -7
n fact 0; n that -16; parsed n that -16
n family -5
n father -7
n favorite -6; n to -6; parsed n to -6
n feud -2; n with -2; parsed n with -2
n fight 5; n against -9; parsed n against -9
n finish -3; n in -3; parsed n in -3
n focus 4; n on -8; parsed n on -8
n follower -8
n fund -7
n governor -4
n group -11
n handle -8; n of -8; parsed n of -8
n headquarters -4; n in -2; parsed n in -2
n history -7; n of -6; parsed n of -6
n hometown -5; n of -4; parsed n of -4
n husband -7
n idea 0; n that -12; n to -5; parsed n that -12; parsed n to -5
n impact -5; n on -4; parsed n on -4
n incentive -5; n to -5; parsed n to -5
n inclination 9; n to 9; parsed n to 9
n influence -4
n interview -7; n with -3; parsed n with -3
n investigation -6
n involvement -6; n in -2; parsed n in -2
n issue -10
n job -6
n lack -3; n to -7; parsed n to -7
n language -8
n lead -10; n in -2; n over -3; parsed n in -2; parsed n over -3
n leader -9
n leadership -5
n legislation 4; n to 4; parsed n to 4
n life -7
n line 7
n list 3; n of -8; parsed n of -8
n loss -6; n in -2; parsed n in -2
n man -10
n march -5
n margin -7; n of -5; parsed n of -5
n mean -7
n measure -6
n meeting 0; n in -2; n to 5; n with -4; parsed n in -2; parsed n to 5; parsed n with -4
n member -7; n to -7; parsed n to -7
n message -2; n of 5; parsed n of 5
n momentum -6
n month 10
n move -3; n to 4; parsed n to 4
n name -5
n need -2
n night -5
n nomination -8
n nominee -10
n notion -2
n office -2
n opportunity -3; n clause -4; parsed n clause -4
n opposition 8; n to np 4; parsed n to np 4
n order 15; n to 6; parsed n to 6
n organization -10
n part -10
n party -8; n to -4; parsed n to -4
n path -8; n to np -5; parsed n to np -5
n people -8; n to -5; parsed n to -5
n performance -7; n in -2; parsed n in -2
n period -6
n person -10; n to -7; parsed n to -7
n place -9; n to -5; parsed n to -5
n plan 4; n for -10; n to 6; parsed n for -10; parsed n to 6
n plane -7
n platform 3
n pledge 7; n to 7; parsed n to 7
n point 3
n policy 2
n popularity -6
n position 0; n on 7; n to 2; parsed n on 7; parsed n to 2
n possibility -10; n that -10; parsed n that -10
n potential -3; n to -3; parsed n to -3
n power -7
n preposition 0; as acl -4; as advcl -8; as advmod -10; as appos -6; as ccomp -6; as conj -2; as nmod -4; as nsubj 4; as obj -4; as obl -4; as parataxis -13; as root 4; as xcomp -10; form noun -5; inside false -3; inside true -20; parsed n preposition -5; subject it -3; subject name -5; subject noun -4
n presence -7
n president -8; n to -5; parsed n to -5
n pressure -2; n to -2; parsed n to -2
n primary -11; n in -2; parsed n in -2
n promise 0; n to 6; parsed n to 6
n proposal 16; n to 4; parsed n to 4
n prosecutor -6
n push 0; n for 4; parsed n for 4
n question 11; n clause 4; parsed n clause 4
n race -12; n to -6; parsed n to -6
n rally -5
n rating -8
n reason 3; n clause -4; n to 4; parsed n clause -4; parsed n to 4
n record -2; n on -5; parsed n on -5
n refusal 3; n to 3; parsed n to 3
n relationship -8; n with -5; parsed n with -5
n release -6
n remark 7
n reminder -11; n that -8; parsed n that -8
n reputation 4
n request 0; n for 5; n to -7; parsed n for 5; parsed n to -7
n response 8; n to 4; n to np 8; parsed n to 4; parsed n to np 8
n responsibility -6; n to -6; parsed n to -6
n rhetoric -8
n right -9; n to -8; parsed n to -8
n rival -8
n role -10; n in -2; parsed n in -2
n run -8
n secretary -13; n of -7; parsed n of -7
n server -6
n set 0; n to 2; parsed n to 2
n share -7; n of -5; parsed n of -5
n show -14
n showing -5
n sign -10
n speech 4; n at -3; n on 6; n to 4; n to np -5; parsed n at -3; parsed n on 6; parsed n to 4; parsed n to np -5
n stance -9; n on -6; parsed n on -6
n standing -3
n state -16; n of -8; n to -5; parsed n of -8; parsed n to -5
n statement -9; n about -7; parsed n about -7
n story -7
n strategy 0; n to 2; parsed n to 2
n struggle -9
n success -3; n in -2; parsed n in -2
n suggestion 4; n that 5; parsed n that 5
n support 4; n among -7; n of 4; n to -7; n to np 7; parsed n among -7; parsed n of 4; parsed n to -7; parsed n to np 7
n supporter -11; n clause -2; n to -4; parsed n clause -2; parsed n to -4
n system -7
n target -6
n team -6
n tendency -5; n to -5; parsed n to -5
n tenure -5; n as -2; parsed n as -2
n term -7
n testimony 10
n that 0; as appos 6; as nmod -2; as nsubj -8; as obj 7; as obl -6; as parataxis -15; as root 5; inside true -4; subject it -4; subject name 5; subject none -2; subject noun -4; subject person 2
n thing -5
n thought 11
n tie -4; n to np -4; parsed n to np -4
n time -15; n to -7; parsed n to -7
n tone 5
n to 0; as acl -8; as advcl -2; as appos 11; as ccomp -2; as conj -4; as iobj -14; as nmod -2; as obj -3; as obl -5; as root 5; as xcomp -2; form noun -3; inside true -21; parsed n to -3; subject name -2; subject none -3; subject noun -4
n treatment 4; n of 4; parsed n of 4
n trip -9
n unwillingness 3; n to 3; parsed n to 3
n use -11; n of -9; parsed n of -9
n version -7
n victory -9; n in -4; parsed n in -4
n view 9; n of 4; parsed n of 4
n visit -4; n to np -4; parsed n to np -4
n voter -7
n vote 0; n for -6; n in -3; n to -9; parsed n for -6; parsed n in -3; parsed n to -9
n way -14; n to -9; parsed n to -9
n wh 0; as nsubj -4; as obj 7; as obl -10; as root -4; form noun -4; inside true -7; parsed n wh -4; subject none -16; subject noun 2; subject person -10
n willingness 4; n to 4; parsed n to 4
n win -13; n in -4; parsed n in -4
n woman -6; n to -6; parsed n to -6
n word 17
n work -13; n in -2; n to -5; n with -2; parsed n in -2; parsed n to -5; parsed n with -2
n year -11; n at -2; n in -2; n to -4; parsed n at -2; parsed n in -2; parsed n to -4
negated false -3
negated true -3
np that 0; as acl -12; as advcl -2; as case -11; as ccomp -18; as compound 4; as conj 3; as parataxis -5; as root 8; as xcomp 3; form auxiliary -4; form finite 3; form participle -2; form past participle 8; form progressive -3; form to -6; inside true -11; parsed adverbial 13; parsed clause -13; parsed none -9; parsed np to 5; parsed predicate -8; parsed that 3; subject it -4; subject noun -3
np to 0; as acl -5; as advcl -3; as case -6; as ccomp -11; as compound 5; as conj -2; as csubj 6; as parataxis 5; as root 7; as xcomp -7; form auxiliary -2; form participle -3; form passive -10; form progressive -7; form to 3; inside true -15; parsed adverbial 12; parsed clause -9; parsed none -14; parsed predicate -16; parsed to 2; subject it -9; subject name 2; subject none -8
np 0; as acl -6; as advcl -4; as advmod 7; as appos -3; as case -9; as ccomp -12; as compound -10; as csubj -8; as dep 12; as discourse -2; as dislocated 7; as nmod -13; as nsubj -6; as obj -3; as obl -9; as orphan -8; as parataxis -2; as punct -5; as reparandum 6; as root 3; as vocative 2; as xcomp -4; form finite -2; form participle -3; form passive -6; form past participle 5; form progressive -2; form to -6; inside true -16; parsed adverbial -5; parsed by 5; parsed clause 4; parsed none -12; parsed np -2; parsed np to 4; parsed predicate -3; parsed preposition -12; parsed that -5; parsed to -15; parsed wh -9; subject it -3; subject none -7; subject noun -3
other 0; as acl -7; as ccomp -11; as conj -21; as obl 8; as parataxis 7; as reparandum -5; as root 4; as xcomp -9; form finite -2; form participle -5; form past participle -10; form progressive 3; form to -12; inside false -3; inside true -18; parsed by 13; parsed clause 6; parsed none -19; parsed np -7; parsed np to -10; parsed predicate 6; parsed preposition -4; parsed to 10; subject it 2; subject name -9; subject none -3; subject noun -4
preposition 0; as acl -5; as advcl -2; as advmod 4; as appos -11; as case -6; as ccomp -11; as csubj -13; as dep -4; as discourse -7; as fixed -6; as nmod 3; as nsubj -14; as obj -9; as reparandum -5; as root 2; as vocative -12; as xcomp -8; form auxiliary -3; form finite -4; form participle -6; form passive -3; form progressive -2; form to -4; inside false -2; inside true -17; parsed by 3; parsed clause -5; parsed none -13; parsed np 2; parsed predicate -2; parsed that 13; parsed to 13; parsed wh 7; subject it -2; subject name -3; subject none -5; subject noun -4; subject person -3
quote 0; as acl -7; as advcl 6; as ccomp -4; as conj -4; as parataxis -7; as root 9; as xcomp -17; form auxiliary -12; form finite 2; form to -6; inside false 3; inside true -19; parsed adverbial 8; parsed clause -5; parsed np to -9; parsed predicate -3; subject it 7; subject name 2; subject none -5; subject noun -5; subject person -7
subject it 0; form auxiliary|away -10; form auxiliary|before -2; form finite|away -6; form finite|before -2; form noun|away -3; form participle|away -7; form passive|before -13; form past participle|before 3; form progressive|away -14; form progressive|before -9; form to|away -9; form to|before -4
subject name 0; form auxiliary|away 3; form finite|away -4; form noun|away -2; form passive|away -11; form passive|before -3; form past participle|away 3; form past participle|before 2; form to|before -4
subject none 0; form finite|away -12; form noun|away -6; form participle|away -4; form passive|away -7; form past participle|away -2; form progressive|away -12; form to|away -4
subject noun 0; form auxiliary|away -9; form auxiliary|before -2; form finite|away -4; form noun|away -4; form participle|away -6; form passive|away -7; form passive|before -7; form past participle|away -5; form past participle|before -2; form progressive|away -2; form to|away -3; form to|before -7
subject person 0; form auxiliary|before -3; form finite|away -5; form noun|away -4; form passive|before 3; form past participle|before 3; form progressive|away -5; form progressive|before -3; form to|away -5; form to|before -10
that 0; as acl -10; as advcl -3; as ccomp -14; as conj 4; as csubj -19; as obl -5; as parataxis 2; as root 8; form participle 2; form passive -7; form past participle 3; form progressive 7; form to -5; inside false 3; inside true -11; parsed adverbial 12; parsed clause -5; parsed none 2; parsed np -7; parsed np to -13; parsed predicate -14; parsed preposition 5; parsed that 4; subject it -8; subject name 2
to 0; as acl -5; as case -4; as ccomp -16; as csubj -4; as nmod 14; as obl -5; as root 4; as xcomp -7; form auxiliary -2; form participle -2; form passive -7; form past participle -2; inside true -16; parsed adverbial 2; parsed clause -9; parsed predicate -9; parsed preposition -5; subject it -3; subject noun -3
v abandon -10; np -8; parsed np -9
v abide -7; by -7; parsed by -7
v accelerate -15; np -3; parsed np -11
v accept -3; np 8; parsed np 3; parsed np to -11
v access -7; np -6; parsed np -6
v accompany -11; by -6; np -5; parsed by -5; parsed np -6
v accomplish -11; parsed np -10
v accord -7; parsed none -6; to -12; to np -5
v account -9; for -8; parsed for -6
v accumulate -13
v accuse 7; by -10; clause 10; np 9; of -14; parsed none -5; parsed np 13
v accustom -3; parsed none -3; to np -3
v achieve -14; np -7; parsed np -11
v acknowledge 11; clause 3; np 9; parsed clause 8; parsed none 2; parsed that -6; that 6
v acquiesce 23
v acquire -7; np -7; parsed np -5
v act -18; as -5; in -2; np -5; parsed as -3; parsed in -2; parsed none -2; parsed np -7
v activate -10; np -9; parsed np -10
v adapt -10; parsed to np -4; to np -4
v add 5; clause -10; colon 6; mark 17; np -21; parsed adverbial 3; parsed clause 11; parsed none 14; parsed to np -4; parsed wh -9; that 11; to np -21
v add_up -7; parsed to np -6; to np -6
v address 7; clause 6; np 2; np that 10; parsed none 8
v adjust -14
v administer 6
v admire 8; np 10; parsed np 2
v admit 9; clause 11; np -9; parsed clause -8; parsed none -15; parsed np 9; parsed that 7; that 4; to np 9
v adopt 0; by -5; parsed none -8; parsed np 2
v advance -12; np -7; parsed np -10
v advertise -7
v advise -2; np -11; parsed none -7; parsed np 8
v advocate 9; for 7; np 5; parsed for 4; parsed none 2
v affect -14; by -3; np -8; parsed by -2; parsed np -8
v affiliate -7; parsed none -3; with -7
v affirm 9; np 4; parsed np 4
v afford -15; parsed to -9; to -8
v age -6; np -6
v agree 9; clause 7; on 3; parsed clause -2; parsed none -2; parsed np -3; parsed on 10; parsed that 5; parsed to np 2; parsed with 6; that 4; to np 2; with 8
v aid -7; np -4; parsed np -4
v aim 4; np 9; parsed none 3; parsed np 9; parsed to 4; to 4
v air -8; on -8; parsed none -2; parsed on -8
v alarm 4; np -11; parsed none 11; parsed np -9
v align 9; parsed none 11; parsed with -17; with 3
v allege 6; np 3; parsed np 3; parsed that 15; that 5
v alleged 18; parsed that 7; that 7
v allocate -10
v allow 0; for 6; parsed adverbial -3; parsed for -12; parsed none 5; parsed np 9; parsed np to -12; parsed to -3; to -4
v allude 17; parsed to np 9; to np 9
v ally -7; parsed none -7
v alter -13; np -6; parsed np -6
v amass -11; np -7; parsed np -8
v amount -5; parsed to np -4; to np -5
v amplify 2; np 2; parsed np 2
v analyze -8; np -7; parsed np -7
v anger 4; by 8; np -15; parsed np -9
v announce 12; clause 5; np 9; np that 18; np to 17; on -2; parsed adverbial -8; parsed clause 11; parsed none -18; parsed np 8; parsed that 11; that -5
v answer 2; np 7; parsed np 7
v apologize 3; for 12; parsed for 6; parsed to np 2
v appeal -3; parsed none -2; parsed to np 5
v appear -12; at -6; before -4; in -5; np 6; on 2; parsed adverbial -7; parsed at -6; parsed before -3; parsed clause 8; parsed in -7; parsed none -8; parsed np -6; parsed on -13; parsed predicate 5; parsed that -7; parsed to -7; that -13; to -5; verb -9
v append 9; np 9; parsed np 9
v applaud 10; np 4; parsed np 10
v apply -16; for -9; parsed for -5; parsed none -2; parsed to np -6; to np -5
v appoint 8; parsed none 5; parsed np 3
v appreciate -8; np -2; parsed np -7
v approach -19; np -6; parsed np -8
v approve 4; np -10; parsed none -8; parsed np 11
v argue 16; clause 6; for 2; mark -5; parsed clause 7; parsed none -2; parsed np to 2; that 5; verb 5
v arise -12
v arrange 2; np 6
v arrest -11; parsed none -3
v arrive -19; at -8; in -4; parsed at -8; parsed in -3
v articulated 17
v ask 5; about -21; by -9; clause 8; for 15; in -3; mark 8; np 5; np to 5; parsed about -6; parsed by -9; parsed clause 2; parsed for 3; parsed none -19; parsed np to 4; parsed that -3; parsed to 20; parsed wh 14; to 3; wh -3
v assail 10; np 10; parsed np 12
v assault -9; np -9; parsed np -9
v assemble -10; np -6; parsed np -8
v assert 4; np 4; parsed np 5; parsed that -2; that 7
v assess -3; np 4; parsed np 4
v assign -9; parsed none -6; to np -3
v assist -6; np -5; parsed np -5
v associate -9; parsed none -5; with -5
v assuage -8; np -5; parsed np -8
v assume 4; clause -10; parsed clause -10; parsed np -2; parsed that 2; that -3
v assure 6; np 4; np that 14; of -7; parsed none -16; parsed np 2
v attach -13
v attack 7; np 5; parsed none 12; parsed np 4
v attempt -2; parsed to 2
v attend -14; by -3; clause -3; np -10; parsed by -3; parsed np -11
v attract -14; np -11; parsed np -10
v attribute 5; np 4; parsed none -6; parsed np 8; to np -6
v audit -5
v authorize 8; np -4; parsed none -14; parsed np 12; to -14
v average -7; np -5; parsed np -7
v avoid -4; np 6; parsed ing -2; parsed none 4; parsed np -3
v await -9; np -9; parsed np -9
v award -3; parsed none -5
v back 6; from 2; np 8; parsed adverbial 7; parsed by 2; parsed from 2; parsed none 3
v back_down -5
v balance -8; np -5; parsed np -7
v balk 15; at 15
v bank -3; on 7; parsed np 5
v ban 0; from -3
v barnstorm -10; parsed np -9
v bar 0; np 2
v base -12; np -4; on -6; parsed none -7; parsed np -10
v bash 12; np 10
v battle -21; clause -3; np -5; parsed np -5
v be -12; clause -6; np -6; np that -12; np to -4; other -2; parsed adverbial -8; parsed clause -5; parsed for -3; parsed in -3; parsed none -7; parsed np -2; that -11
v beam -11
v bear -5; in -3; other -3; parsed none -7
v beat -10; np -6; parsed adverbial -3; parsed none -2; parsed np -6
v become -9; clause -5; np -3; np that -8; np to -13; parsed none -7; parsed np -4; parsed predicate -5; quote -11; verb 9
v begin -7; by -3; in -7; np 4; parsed adverbial 5; parsed in -8; parsed none -6; parsed np -15; parsed to -3; parsed with 7; to -5; with 6
v believe 4; in 17; mark -8; parsed clause -2; parsed in 20; parsed none -16; parsed np 10; that 3; to 2; verb -5
v belong -10; parsed to np -6; to np -6
v bemoan 8; parsed np 6
v benefit -12; from -6; np -7; parsed from -6; parsed none -3; parsed np -7
v best -9; np -9; parsed np -9
v bet -13; parsed none -3
v betray 9; parsed none -4
v biased -3; against -2; parsed none -3
v bill 11
v billionaire -10; parsed np -6
v bind -8; np -6
v blame 10; for -2; np 20; parsed np 9
v blare 6
v blast 17; np 8; parsed np 11
v blast_out 13; np 13
v block -2; np 5; np to -13
v blow -10; np -6; parsed np -4
v blunt -7; np -7; parsed np -7
v boast 8; about 9; np -12; of 4; parsed about 15; parsed np -12; parsed of -6; parsed that 12; that 12
v bolster -17; np -6; parsed np -8
v boo 14; np 11; parsed none -17
v book -6
v boost -5; np -3; parsed np -2
v borrow -9; from -3; parsed from -3
v bother 7; parsed to -20; to -3
v bounce -8
v boycott 4; np 5; parsed np 5
v brace -2; parsed for 2
v brag 17; about 8
v break -20; into -2; np -9; parsed into -2; parsed np -10; parsed with -4; with -4
v break_down -3
v break_out 3
v break_up -9; np -5; parsed np -9
v brief -10; on -7
v bring -10; clause -3; in -4; ing -7; np that 12; np to -3; parsed in -4; parsed none -7; parsed np -8; parsed np to 14; parsed to np -4; to np -4; verb -2
v bring_down -7; parsed np -7
v bring_up 8; parsed np 11
v bristle 15
v broadcast 10; np 11; parsed np 11
v broaden -10; np -5; parsed np -8
v broker 3; np 6; parsed np -13
v brush 20
v buck -9; np -4; parsed np -9
v build -13; by -2; np -10; np to -2; on 8; parsed none 11; parsed np -12; parsed on -8
v build_up -10
v buoy -7
v burn -11; np -7; parsed np -8
v bury -8; np -5; parsed np -4
v buy -8; clause -8; np -2
v bypass -8; parsed np -8
v calculate 3; np -12; parsed np -2
v call 13; clause 3; for 9; into 13; np to 4; on 8; other -14; parsed for 10; parsed none -8; parsed np 4; parsed np to 10; parsed on 16; parsed predicate 4; parsed to -10; quote 10; that -4; to 2; verb -6
v call_out 11; np 13; parsed np 9
v calm -6; np -6; parsed np -6
v campaign -6; against 6; as -5; for 8; in -8; np -7; on 2; parsed against 7; parsed as -3; parsed for 8; parsed in -7; parsed none -7; parsed np -9; parsed on 3; parsed with -7; with -8
v cancel -10; np -7; parsed np -10
v cap -12; np -8; parsed np -8
v capitalize -10; on -8; parsed on -8
v capture -5; by -2; np -3; parsed none -4; parsed np -11
v care 13; about -10
v carry -7; clause -5; np 2; on -5; parsed none -2; parsed np -2; parsed on -5
v carry_out -14; np -9; parsed np -11
v cast 8; clause 5; in -2; np 4; parsed none -13
v catapult -10
v catch -13; np -10; parsed none -4; parsed np -9
v caucus -14; for -3; np -7; parsed for -3; parsed none -2; parsed np -8; with -5
v cause -16; np -9; np to -9; parsed np -12; parsed np to -7
v caution 7; that 13
v celebrate -4; np 6; parsed none -2; parsed np -6
v cement -4; np 2; parsed np 2
v center -5; on -4; parsed none -4
v chair -16; np -8; parsed np -6
v challenge 4; clause -11; np 2; parsed adverbial 3; parsed none -12; parsed np 4; parsed np to 13
v champion 6; by 7; np -4; parsed np 7
v change -9; clause -3; np to -7; parsed none -7; parsed np -8; wh -6
v channel -7; np -7
v chant 13; quote 13
v characterize 14; np 9; parsed np 9
v charge 0; np 8; parsed none -11; parsed np 8; parsed that 16; that 2; with -7
v chat -8
v check -11; np -7; parsed np -7
v cheer 6; for 14; np -2; on 7; parsed none -3; parsed np -2
v chide 17; np 17; parsed np 17
v choose 0; by -6; other 13; parsed by -6; parsed none -4; parsed np -2; parsed to 3; to -6
v circulate 6; parsed np 7
v cite 13; np 11; parsed np 11; quote 13
v claim 16; by 7; clause 4; np -3; parsed by 7; parsed clause 10; parsed none -11; parsed np 5; parsed predicate 9; parsed that -7; parsed to 12; that 2; to 16
v clarify 8; parsed np 9; that -3
v clash 7; parsed with -11; with -12
v classified -6; at -2; parsed none -6
v clear -14; np -6; parsed np -11
v click -9; on -4; parsed on -4
v climb -14
v clinch -13; np -9; parsed np -11
v close -13; in -2; np 2; parsed adverbial -6; parsed none -2; to np -3
v coalesce -9; around -2; parsed around -2
v coin 7; parsed np 7
v collapse -10
v collect -15; np -10; parsed np -9
v color -6
v combat -10; np -7; parsed np -8
v combine -18; parsed none -4; parsed np -7; with -2
v come -9; after -4; against 14; as -11; at -10; colon -3; during -2; for -5; from -8; in -3; into -5; mark -6; np -16; of -6; on 2; other -4; out 11; parsed adverbial -15; parsed after -2; parsed against 14; parsed as -9; parsed at -10; parsed clause -8; parsed during -3; parsed for -5; parsed from -8; parsed in 6; parsed into -5; parsed none -10; parsed np -15; parsed on 2; parsed out -4; parsed predicate 5; parsed to 3; parsed to np -2; parsed under -9; parsed with 2; to np -2; under -8; verb 10; wh -12
v come_down -11
v come_out -11
v come_up 0; parsed with 7; with 7
v command -2; np -11; parsed np 4
v comment 3; on 13; parsed on 13
v commit 8; by -8; np 4; parsed by -8; parsed none -10; parsed np -5; parsed to np 12; to np 9
v communicate -8
v compare 2; np 9; parsed none -3; parsed np 5; to np -11; with -14
v compel -11; parsed none -4; to -4
v compete -17; for -6; in -4; parsed in -4; parsed with -5; with -5
v compile 0; by -7; np 5; parsed by -7; parsed np 5
v complain 11; about 3; parsed none -9; parsed that 13; that 5
v complete -6; parsed np -3
v complicate -12; np -7; parsed np -11
v comply -7; parsed with -7; with -7
v compose -4
v comprise -4; np -4; parsed np -4
v compromise 4; parsed np 4
v concede 15; np 4; parsed none 2; parsed np 8; parsed that -4; that 9
v concern -10; np -8; parsed np -10
v concerned 11; parsed none 2; that 3
v conclude 8; clause 3; mark 2; parsed clause 8; parsed none -3; parsed np -6; parsed that 7
v condemn 10; np 5; parsed np 11
v conduct -13; by -7; for -6; np -10; parsed by -6; parsed none -5; parsed np -12
v confer -9
v confirm 15; np 5; parsed none 4; parsed that 7; that 9
v conflict -9; parsed with -3; with -6
v confront -2; np -3
v congratulate 8; np 9; parsed np 9
v connect 0; parsed none 9; parsed to np -8; parsed with -7; to np 5; with -8
v consider 6; clause -16; ing -2; np 7; np to 4; parsed ing -2; parsed none 3; parsed np to 2; parsed predicate 14
v consist -7; of -7; parsed of -7
v consolidate -7; np -5; parsed np -5
v constitute -7; np -4; parsed np -4
v constrain -12
v consult -7; parsed np -7
v consultant -15
v consume 8
v contact 3; np 6; parsed none -3
v contain -2; np -15; parsed none -2; verb -7
v contemplate 17
v contend 2; that 3
v contest 6
v continue 0; colon 17; ing -3; mark 8; np -3; parsed clause 7; parsed none -11; parsed predicate -4; parsed to -4
v contradict 3; parsed np 3
v contrast -6; np 13; parsed np 7; parsed with -6; with -6
v contribute -19; np -5; parsed none -2; parsed np -6; parsed to np -5; to np -7
v control -16; np -9; parsed none -3; parsed np -10
v convene -4; np -8; parsed np -2
v convert -12; np -7; parsed np -8; parsed to np -5; to np -5
v convict -10; of -4; parsed none -5
v convince 7; clause 4; np -15; np that 19; parsed none 17; parsed np 3; that -2
v convincing -11
v cooperate -6; parsed with -6; with -6
v coordinate -14; np -6; parsed np -6; parsed with -5; with -5
v cop 4
v correct 2; np 2; parsed np 2
v cost -12; np -11; other -2; parsed np -10
v counter 12; np -3; parsed np 7
v count 0; np 7; on 5; parsed none -11; parsed np 3; parsed on 9
v couple -4; parsed none -4; with -4
v court -7; np -6; parsed np -7
v cover_up -8; np -4; parsed np -5
v cover 0; clause 12; in -2; parsed none 9
v crack 2; np 3
v crack_down -5; on -5; parsed on -5
v craft -2; np 7
v crash -11
v create -10; by -2; np that -9; np to -12; parsed by -2; parsed none -3; parsed np -6
v credit 15; np 12; parsed np 12
v crisscross -8
v criticize 12; by 7; np 8; parsed by 3; parsed none -6; parsed np 13
v cross -13; into -3; np -7; parsed into -2; parsed none -2; parsed np -9
v crowd -12
v crown -6; parsed none -6
v cruise -10
v crumble -7; parsed np -7
v crush -11; np -8; parsed none -2; parsed np -8
v cry 13
v culminate -4; in -4
v curb -9; np -6; parsed np -8
v cut -10; into -3; np -16; parsed none -3; to np -4
v cut_off -6; np -6; parsed np -6
v damage -6; np -5; parsed np -5
v damaging -5; np -5; parsed np -5
v dampen -8
v dance -8
v date -13; np -5; parsed none -2
v deadlocked -4
v deal -8; np -6; parsed np -6; with -2
v debate 0; np -2; on -7; parsed none 9; parsed on -6
v decide 2; by -6; clause -10; np 3; on 6; other 15; parsed by -6; parsed clause -2; parsed none 9; parsed np 5; parsed on 6; parsed to 5; parsed wh -11; wh 2
v declare 7; clause 4; in -17; np 2; parsed adverbial -6; parsed clause 9; parsed np 11; parsed that 5; that 17
v decline 10; np 9; parsed np -5; parsed to 4; to 9
v decrease -8
v decry 13; np 20; parsed np 12
v dedicate 13; parsed none -7; to np -7
v deem 6; np 5; parsed none -8; parsed np 9; verb -4
v default -6; on -6; parsed on -6
v defeat -2; np -13; parsed np -16
v defend 11; np 5; np that 21; np to 20; other -6; parsed np 8
v defer -7; np -4; parsed np -4
v define 6; by 4; np -7; parsed by 5; parsed none -7; parsed np 2
v deflect 7; np 7; parsed np 7
v delay -11; np -5; parsed np -5
v delete -7; np -7; parsed np -7
v deliver -3; np 4; on -6; parsed clause -18; parsed none -3; parsed np 5; parsed on -6
v demand 5; np 4; parsed none -13; parsed np 5; parsed that 2
v demonstrate 3; np -5; parsed none 2; parsed np 2; parsed that 3; that 9
v denounce 15; np 5; parsed np 14
v deny 7; np 4; parsed none 9; parsed np 5; parsed that 14; that 4
v depart -9; np -8; parsed np -8
v depend -10; on -9; parsed none -2; parsed on -5
v depict 5
v deploy -11; np -4; np to -6; parsed np -9
v deport -13; np -8; parsed none -5; parsed np -9
v depose -4; np -4; parsed np -4
v deprive -9; np -8; parsed np -9
v derail -7; np -7; parsed np -7
v deride 21; parsed np 19
v derive -6
v descend -3
v describe 19; as 3; clause 7; np 5; parsed as 9; parsed none -2; parsed np 6; parsed np to 17; wh 22
v deserve -3; np -11; parsed np -12
v design -6; parsed none -2; to -2
v designate -6; parsed none -4
v destroy -13; np -4; parsed np -9
v detail 6; np 6; parsed np 6
v detain -9
v detect -6; np -5; parsed np -6
v deter -7; np -4; parsed np -7
v determine 0; clause 4; np 4; parsed none 2; parsed np -7; parsed that 8; parsed wh 2; that 2
v develop -14; np -8; parsed np -10
v devolve -4; into -4
v devote 4; parsed none 6; to np 3
v dial -8
v dictate 8; np -11
v die -18; in -5; np -7; of -4; parsed adverbial -3; parsed in -5; parsed np -3; parsed of -4
v differ 3; from -4; on -11
v dig -11
v diminish -11; np -5; parsed np -10
v dip -10
v direct -6; at 11; np -7; np to -5; parsed none 6; parsed np -11
v disagree 15; parsed with 6; with 6
v disappear -11
v disavow 6; np 8; parsed np 6
v disclose 11; np 5; parsed np 6
v discourage -6; np -4; parsed np -6
v discover -16; np -5; parsed none -6; parsed np -4
v discredit 0; np 2; parsed np 2
v discriminate -7
v discuss 6; np 9; np that 2; parsed np 11; wh 11
v dislike 4; np 8; parsed np 5
v disliked 10
v dismantle -14; np -5; parsed np -6
v dismiss 4; np 8; parsed clause -4; parsed none -8; parsed np 21
v disparage 11; np 12
v dispatch -9; np -8; parsed np -9
v display 0; np 10; parsed np 10
v dispute 15; parsed np 13
v disqualify -7; np -7; parsed np -7
v disrupt -10; np -8; parsed np -8
v distance 6; np 8; parsed np 8
v distinguish 3; np 5; parsed np 5
v distract -8
v distribute -2; np 9; parsed none -6; parsed np -5
v divert -8; np -5; parsed np -8
v divide -4; np -12; parsed none 5; parsed np -11
v do -11; at -8; clause -14; for -4; in -7; mark -6; np -3; on -4; other 9; parsed adverbial -12; parsed at 10; parsed for -4; parsed in -7; parsed none -6; parsed np -6; parsed on -4; parsed predicate -3; parsed to np -4; parsed with -8; quote -2; that -4; to 4; to np -4; wh -14; with -8
v document 20
v dominate -13; by -5; np -10; parsed by -4; parsed np -10
v dominating -12; np -5; parsed np -6
v donate -15; np -6; other -2; parsed np -9; parsed to np -5; to np -8
v doom -12; np -5; parsed np -5
v double -11; np -6; parsed np -6
v double_down 5; on 5; parsed on 10
v downplay 4; np 4; parsed np 4
v draft 0; np 5
v drag -10; np -6; parsed none -2
v draw -5; from -2; in -3; np -4; parsed none -9; parsed np 2; to np -4
v dress -8; in -2; parsed none -2
v drive -13; by -7; np -11; parsed by -4; parsed none 8; parsed np -12; parsed to np -5
v drive_up -9
v drop -10; from -2; np 5; other -4; out -8; parsed none -3; parsed out -8; parsed to np -6; to np -6
v drop_out -12; np -6
v dub 7; np -3
v dump 2; np 3
v dwell 14; on 14
v earn -17; at -2; np -10; other -3; parsed none -2; parsed np -14
v ease -12; np -6; parsed np -8
v eat -11; np -7; parsed np -7
v echo 11; by 6; parsed by 14
v eclipse -13
v ed 9; parsed none 9
v elect -3; parsed none -12; parsed np 3; to np -3
v elevate -4; np -2; parsed np -4
v eliminate -7; parsed np -3
v email 9; np 13; parsed none -11; parsed np 2
v embrace 5; clause -13; parsed none 9
v emerge -6; from -4; np -6; parsed from -4; parsed np -8
v emphasize 18; parsed np 12; parsed that -8; that -7
v employ -4; parsed none -4; parsed np 2
v empower 5; np -2; parsed np 5
v enable -12; np to -6; parsed np -9
v enact 0; np 2
v encounter -10; np -7; parsed np -10
v encourage 7; np 7; np to 4; parsed np -10; parsed np to 5
v end -11; in -5; parsed adverbial -8; parsed in -5; parsed with -6; with -6
v end_up -11; ing -3; parsed ing -2
v endorse 10; clause -13; np 13; parsed by 8; parsed clause -9; parsed none 21; parsed np 2; parsed np to 5
v endure -16
v energize -8; np -8; parsed np -7
v enforce 0; parsed np 3
v engage 0; in 7; parsed none 7
v engaging -5; in -5; parsed in -3
v enjoy 6; parsed np -2
v enlist -7
v ensure -18; clause -8; np -3; parsed clause -8; parsed np -5; parsed that -11; that -13
v enter -11; clause -6; np -7; parsed none -3; parsed np -8
v entitle 6
v envision 14
v erode -7
v erupt 4; in -3; parsed none -10
v escalate -3; np 3; parsed np 3
v escape -15; np -5; parsed np -5
v escort -9
v espouse -8
v establish 6; np -2; parsed np -4
v estimate 11; np -4; parsed none 5; that 7
v examine 2; np -14; parsed np 2
v exceed -9; np -9; parsed np -9
v exchange -6
v excite -10; parsed np -10
v execute -10; parsed np -9
v exercise -6; parsed np -6
v exist -7; between -3; np -6; parsed between -3; parsed np -6
v exit -11; np -10; parsed np -10
v expand -4; in -3; np -14; np that -15; np to 7; on 9; parsed in -3; parsed none -4; parsed np -8
v expect 3; np 9; parsed none -15; parsed np 10; parsed np to 7; parsed to 11; to -3
v experience 0; np 8; parsed np 4
v expire -8; in -2
v explain 7; clause 11; np 2; parsed none 3; parsed np 10; parsed that 8; parsed wh 6; that -4; wh 6
v exploit 0; np 7; parsed np 5
v explore 3; np 9; parsed np 9
v export -7
v expose 5; np 7; parsed none 7; parsed np 2
v express 10; np 10; np that 7; parsed none -3; parsed np 13; parsed that -3
v extend -18; np -8; parsed np -9; parsed to np -5; to np -5
v extradite -6
v eye 0; np 3; parsed np 4
v face -16; np -7; np to -6; parsed none -3; parsed np -10; verb -5; with -2
v facilitate -6; np -3; parsed np -4
v fade -6
v fail -7; np -7; parsed none -11; parsed np -12; to -4
v fall -16; by -7; for 9; in -4; into -2; np -11; out -2; parsed for 9; parsed in -4; parsed into -2; parsed none -3; parsed np -5; parsed predicate -7; parsed to np -5; since -2; to np -8
v falter -10
v fan -8; np -8
v fare -13; in -3; np -8; parsed in -4
v favor 0; by -4; np 5; parsed none -12; parsed np 5
v fear 8; np 11; parsed clause 9; parsed np 3; parsed that 8; that 8
v feature -7; np -4; parsed none -4; parsed np -3
v feed -11; np -8
v feel 2; about -5; like -3; np -3; parsed clause -9; parsed none -12; parsed np 11; parsed predicate 3; that 3; verb 10
v fend_off -5; parsed np -5
v feud -10
v fight -6; for -9; in -2; np -11; on -4; parsed adverbial -4; parsed for -8; parsed in -2; parsed none -10; parsed np -11; to -4
v figure -10; parsed clause 5
v figure_out -3
v file -4; against -13; by -3; in -4; np 8; on -7; parsed by -10; parsed none -12; parsed np 10
v fill -4; np -10; parsed none 7; parsed np -13; with 8
v film -12
v finalize -10
v finance -10; np -7; parsed np -7
v find 0; clause 2; in -3; np 2; np that 7; np to -17; other 10; parsed clause 6; parsed none -2; parsed np to 5; parsed that 7; that 7
v finish -19; in -4; np -9; parsed in -5; parsed none -2; parsed np -6; parsed predicate -3
v fire 3; at 7; from -2; parsed at 11; parsed none -9; parsed np 2
v fit -13; into -3; parsed into -3; parsed np -8
v fix -7; np -7; parsed np -7
v flank -11
v flee -13; np -9; parsed np -9
v flip 0; np -9; parsed none 11; parsed np -7
v flirt 7
v float 5; parsed np 5
v flood -12; np -5; parsed np -5
v flow -13
v fly -18; np -5; parsed np -7; parsed to np -7; to np -7
v focus 5; np -2; on 7; parsed clause 12; parsed np -7; parsed on 6
v follow -11; by -6; in -4; mark -7; np 3; np that -3; parsed by -6; parsed in -4; parsed none -12
v follow_up -10; parsed none -7
v force -11; np -13; parsed none -8; parsed np -9; parsed np to -3; to -7
v forge -8; parsed np -7
v forget 3; that -18
v forgive -6
v form -14; np -8; parsed np -10
v foster -7; np -5; parsed np -5
v found -16; by -4; in -3; np -9; parsed by -5; parsed np -9
v frame 0; np 2; parsed np 2
v free -10; np -8; parsed np -10
v freeze -8
v frustrated -7
v fuel -15; by -2; np -8; parsed by -3; parsed np -9
v fulfill -9; np -5; parsed np -9
v function -7
v fund -15; by -5; np -8; parsed by -4; parsed none -2; parsed np -8
v fundraise -7; for 6
v funnel -10; np -7; parsed np -8
v gain -18; at -6; np -10; parsed adverbial -5; parsed np -10
v galvanize -10; np -6; parsed np -6
v garner -12; np -12; parsed np -10
v gather -18; at -4; for -5; in -2; np -7; parsed in -2; parsed none -3; parsed np -7
v generate -13; np -11; parsed np -11
v get -12; behind 8; clause -7; from -2; in 8; into -4; np -4; np that -5; np to -11; off -7; on -4; out -2; parsed behind 8; parsed from -2; parsed in 9; parsed into -3; parsed none -6; parsed np -13; parsed np to -16; parsed on -4; parsed out -2; parsed through -2; parsed to -9; parsed to np -7; through -2; to -11; to np -8; verb -13
v give -6; clause -12; np 2; np that 5; np to -8; other -10; parsed clause -15; parsed none -17; parsed np -2; parsed to np -8; that -15; to np -8
v give_away -7
v give_up -10
v go -4; after 14; against -9; beyond -10; down -4; for -2; from -3; in -6; into -8; np -18; on 4; other 17; out 14; parsed adverbial -14; parsed after 14; parsed against -12; parsed beyond -9; parsed clause -9; parsed for 7; parsed in -6; parsed into -8; parsed none 5; parsed np -15; parsed on 3; parsed out 14; parsed predicate -3; parsed through -5; parsed to -12; parsed to np -6; parsed with 4; quote -9; through -5; to np -9; up 8; verb -9; with -15
v go_on 5; parsed none -2; parsed to 12; to 14
v govern -5; np 5
v grab -10; np -9; parsed np -9
v graduate -12; from -4; parsed from -4
v grant -13; np -9; parsed none -2; parsed np -6
v grapple 3; parsed with 3; with 3
v grasp -12
v gravitate 7
v greet 2; np -10; parsed none -4; parsed np -10; with -3
v grow -11; other -2; parsed clause -8; parsed none -6; parsed predicate 10
v grow_up -12; in -4; parsed in -4; parsed none -2
v guarantee -6; np 5; parsed np 5
v guard -13
v guess -2; parsed np 14
v guide 6; np -7; parsed np -7
v gun -8; np -5; parsed np -5
v hack -9; into -2; np -8; parsed none -3; parsed np -7
v hail 9; np 5; parsed np 9
v halt -7; np -7; parsed np -7
v hammer 2; np 4; parsed np 5
v hand -11; np -9; parsed none -2; parsed np -9
v handle -15; np -6; of -6; parsed np -9; parsed of -4; verb -3
v hang -9; over -6; parsed over -6
v happen -20; in -3; parsed adverbial -6; parsed clause -4; parsed in -3; parsed none -4; parsed np -6; parsed to np -2; to -9; to np -3
v harass -7
v harm -9; np -6; parsed np -6
v hate -2; parsed np 18
v have -6; at -17; for -8; in 9; mark 4; np -4; np that -5; np to -11; on -5; other 11; parsed clause -8; parsed in -2; parsed ing 5; parsed none -3; parsed np -2; parsed np to -7; parsed on -4; parsed predicate 3; parsed to -4; parsed with -6; quote -20; since 11; to -2; with -7
v head -17; into -4; np -7; parsed into -3; parsed np -7; parsed to np -7; to np -7
v heal -5; parsed np -5
v hear -7; clause -9; from -3; ing 8; np 4; parsed from -3; parsed none 5; parsed np 5; parsed np to 3; that 8
v hedge -11
v heed -8; np -8; parsed np -5
v help -15; by -2; clause -13; np -12; parsed clause -9; parsed none -3; parsed np -10; parsed np to -14; parsed to -9; to -9
v hide -7; np -5; parsed np -7
v highlight 10; clause 5; np 2; parsed none -5; parsed np 9
v hint 10; at 9
v hire -4; np to 11; parsed none -9; parsed np 3
v hit 0; by 2; np 4; parsed by 2; parsed none -3
v hold -4; at -4; by -8; clause -12; in -2; ing -9; np -6; np that 7; np to 11; on 17; onto -3; parsed adverbial -5; parsed by -8; parsed clause -7; parsed none -13; parsed np -4; parsed np to 10; parsed onto -2; parsed predicate -8; to np -4; verb -7
v hold_off -4
v hold_up -4; parsed none -7
v hone 9; parsed np 9
v honor -8; np -2; parsed none -3; parsed np -5
v hope 7; clause 6; for 6; mark -16; np 8; parsed clause -5; parsed for 11; parsed none 2; parsed np 3; parsed that -2; parsed to 8; to 6; verb 6
v host -15; by -6; np -10; parsed by -5; parsed np -11
v house -5
v hover -8
v huddle -11; with -7
v hurt -13; np -9; parsed np -10
v identify 8; as 6; by -10; np 7; np that 5; parsed as 5; parsed by -10; parsed none 5; parsed np 2; parsed with 6; with 6
v ignore 4; np 6
v illustrate 4; np 5; parsed np 7
v imagine 0; np 6; parsed np 2
v immigrate -5; to np -5
v impact -9; by -3; np -5; parsed by -3; parsed np -7
v imperil -6; np -6; parsed np -6
v implement 0; np 2; parsed np 2
v imply 4; clause -3; parsed none 4; parsed np 9; that 5
v impose -5; parsed np -4
v impress 12
v improve -14; np -8; parsed np -9
v incite -4; np -4; parsed np -4
v incline 5; parsed none 5; to 5
v include -4; clause -9; in -2; ing 6; np -10; np that 2; on -2; other -3; parsed clause -17; parsed none -3; parsed np 2
v increase -11; clause -3; np -5; parsed in -2; parsed none -3; parsed np -4
v indicate 9; clause 4; np 6; parsed np 6; parsed that -3; that 4
v indict -6; np -5; parsed np -5
v infiltrate -11
v influence -10; by -3; np -7; parsed by -3; parsed np -7
v informed 8; parsed none -12
v inject -8; np -8; parsed np -8
v insert 0; np 3; parsed np 3
v insist 11; clause 9; on -10; parsed clause 7; parsed np -12; parsed on -6; parsed that 24
v inspire -13; by -4; np -8; parsed np -8
v install -13; np -6; parsed np -11
v instruct -3
v integrate -10
v intend 3; parsed none -8; parsed to 5; to -2
v intensify -12; parsed np -3
v interject 17
v interpret 8; parsed none -3
v interrupt -4; np -2
v intervene -5; in -5; parsed in -5
v interview -8; by -5; np -5; on 12; parsed by -4; parsed none 6; parsed np -3
v introduce 2; np -2; parsed none -6; parsed np 11
v invest -15; in -6; parsed in -6; parsed np -8
v investigate -7; np -4; parsed none -8; parsed np 4
v invite 0; np to -10; parsed none -12; parsed np -16; parsed np to 4; to np -2
v invoke 2; np 11
v involve -9; parsed np -4
v involved -16; in -2; np -7; parsed none -2
v isolate -8
v issue 0; by -6; in -2; np 5; parsed by -11; parsed none -4; parsed np 9
v jab 18
v jockey -9
v join -6; by -9; np -2; np to -11; parsed by -11; parsed none -8; parsed np -7; with -5
v joke 10; about 4; parsed that -5; that 16
v judge 7; parsed np 6
v jump 2; into -7; parsed into -5
v justify 5; np 7; parsed np 6
v keep -6; clause -11; ing 3; np -7; parsed ing 3; parsed none -3; parsed np to -6; parsed predicate -4; parsed with -5; with -7
v keep_up 0; np 3
v kick -14
v kick_off -11
v kill -14; at -3; by -3; in -2; np -11; parsed by -4; parsed clause -6; parsed none -5; parsed np -9
v knock 4; np 5; parsed np 5
v know 3; about -3; as 7; clause 4; for -15; mark -13; parsed about -8; parsed none -7; parsed np 4; parsed that 7; parsed wh -2; that -3; to -13; to np -4; wh 2
v label 7; np 6; parsed np -4
v lack -15; in -2; np -7; parsed np -12
v lag -13; behind -6; parsed behind -6
v lambast 6; np 8; parsed np 8
v lament 11; np 12; parsed np 16
v land -10; in -5; np 6; parsed in -5
v lash_out 13; at 13; parsed at 15
v last -10; np -7
v laud 14
v laugh 0; other -3; parsed none -4
v launch 0; np 6; parsed none -6; parsed np -3
v lay_off 19
v lay_out 13; np 7; parsed np 6
v lay 0; np -4; parsed np -4; parsed predicate 11
v lead -15; among -6; by -13; in -4; np -8; np to -12; parsed adverbial -2; parsed among -5; parsed by -7; parsed clause -3; parsed in -6; parsed np -8; parsed np to -10; parsed to np -8; parsed with 6; to np -9; with 6
v lead_up -7; parsed to np -7; to np -7
v leak -12; np -6; parsed np -5
v lean 0; clause -3; np 8; on -9; parsed none -3; parsed np -14; parsed on -9; parsed toward 9; toward 9; verb -9
v learn 8; about -5; clause 6; from -4; in -8; np 7; parsed clause 5; parsed from -5; parsed none 8; parsed np -2; parsed that -2; that -3
v leave -6; behind -6; clause 3; for -8; in -5; np -15; np to -17; other -2; parsed for -6; parsed none 9; parsed np -6; parsed np to 4; parsed predicate -8; that -14; to -3
v lecture 14
v legalize -2
v lend 0; np 2; parsed np -14
v let -10; clause -12; parsed np -9; parsed np to -4
v level -7
v leverage -9; np -7; parsed np -8
v license -6
v lie -4; np -6; parsed np -8; parsed to np -5; to np -5
v lie_out -9; np -7; parsed np -9
v life -10; in -2; parsed in -2
v lift -5; np 3; parsed np -5
v light -8
v like 6; parsed np 6; parsed to 6; to 6
v liken 20; parsed np 10
v limited -8; np -6; parsed np -7
v limit 0; np 2
v line -9
v line_up 12; behind 19
v linger -10
v link 4; np -7; parsed np 7; to np 4
v list 8; as -4; np 12; on -7; parsed none -15; parsed np 12
v listen -13; parsed to np -6; to np -8
v live -11; in 5; np -7; parsed in -10; parsed none -3
v lobby -6; np -6; parsed none -3; parsed np -13
v locate -5
v lock -10; in -4; parsed none -3
v lock_up -9; np -9; parsed np -9
v look 2; at 6; for 3; into -7; like -11; np -8; parsed adverbial 3; parsed for 5; parsed like -7; parsed none -16; parsed np 6; parsed predicate -11; parsed to 8; parsed to np 7; to 4; to np 11
v loom -15; np -5
v lose -17; clause -2; in -2; mark -2; np -11; np to -3; parsed in -2; parsed none -2; parsed np -11; parsed np to -5; parsed to np -4; to np -6
v love 13; parsed np -5
v lower -11; np -6; parsed np -8
v lure -10; np -7; parsed np -7
v lynch -4; verb -2
v maintain -4; np -3; parsed none 4; parsed np -5; that 5
v make -2; about -9; by -7; for 6; in -7; ing -6; np -2; np that 7; np to 2; other -6; parsed adverbial 5; parsed by -13; parsed clause -7; parsed ing -14; parsed none -7; parsed np 4; parsed np to -8; parsed predicate -6; parsed that 26; parsed to np -6; quote -4; to np -7; verb 12
v make_up -18; for -5; np -10; parsed adverbial -4; parsed none -2; parsed np -9
v manage -11; np -9; parsed np -12; parsed to -2; to -2
v mandate 11
v manufacture -4
v mar -7
v march -7
v mark -3; np 4; parsed none -3
v married -13
v marry -11; np -10; parsed np -9
v mask -2; np -2; parsed np -2
v match -14; np -7; parsed none -2; parsed np -7
v matter -11; parsed np -8
v mean -13; for -5; ing -14; np -12; parsed clause -15; parsed for -5; parsed ing -3; parsed none 3; parsed np 4; parsed that -6; to -11
v measure 3; parsed np -12
v meet -14; in -2; np -10; np to 3; parsed adverbial 7; parsed in -2; parsed none -2; parsed np -12; parsed with -3; with -5
v mention 12; as -15; np 14; parsed none -9; parsed np 5
v merge -8
v mind 9
v minimize -5; np -5; parsed np -5
v minus -8; np -8; parsed np -8
v mire -3; in -3; parsed none -3
v mirror -3; np -2; parsed np 2
v mishandle -11; parsed np -7; verb -6
v mislead 11
v miss -17; clause -2; np -7; parsed np -12
v mobilize 5; np -6; parsed np -11
v mock 6; np 15; parsed np 8
v modify -8
v monitor -3; np -3
v motivate 6
v mount 4; np 3; parsed np 6
v mourn 4; np 4; parsed np -8
v move -11; from -2; in -3; np -10; on -5; parsed adverbial -11; parsed clause -6; parsed from -2; parsed in -3; parsed none 6; parsed np -9; parsed on -4; parsed through -3; parsed to np -8; through -3; to 7; to np -9
v murder -7
v name 10; for -8; np 4; parsed none -3; parsed np 5
v narrow -11; np -3; parsed np -10
v navigate -9; np -9; parsed np -8
v near -11; parsed np -11
v need -8; clause -7; for -5; np -2; parsed none -13; parsed np -8; parsed np to 4; parsed predicate -6; to -5; verb -5
v negotiate 0; np 3; parsed none -4; parsed np 5
v neighboring -8; np -7; parsed np -8
v nominate 7; by 5; clause -9; np 4; np to 4; parsed by 2; parsed none 3; parsed np 2
v note 13; clause -12; in -20; mark 21; np 17; parsed clause 12; parsed in 2; parsed none -9; parsed that 8; that 4
v notice 0; np -8; parsed np -10
v number -6; np -6
v obscure -8; parsed np -8
v obtain -13; by -5; np -9; parsed by -4; parsed none -2; parsed np -10
v occupy -15; np -8; parsed np -12
v occur -19
v offer 7; np 2; np that 5; np to 6; parsed none 2; parsed np 5; parsed to 5; quote 13; to 11
v offset -9; np -6; parsed np -9
v open -6; in -3; np -5; parsed in -3; parsed none -4; parsed np -11
v open_up 12; np -15; parsed np -12
v operate 4
v oppose 8; by 7; clause 18; ing -8; np 4; parsed by 9; parsed ing -5; parsed none -4; parsed np 7; to np -8
v opt 0; parsed none 7
v order 9; np 13; np to 4; parsed np 3; that 14
v organize -14; by -2; clause -2; np -8; parsed in -3; parsed none -4; parsed np -9
v originate -10
v oust -4; np -4; parsed np -4
v outline 7; np 7; parsed np 10
v outnumber -8; np -8; parsed np -8
v outsource -7; np -6; parsed np -7
v outweigh -8; np -4; parsed np -7
v overcome -10; np -9; parsed np -7
v overhaul -6; np -6; parsed np -6
v overlook -6; np -6; parsed np -6
v oversee -14; np -9; parsed np -9
v overshadow -11; np -9; parsed np -9
v overstate 15
v overtake -11; np -5; parsed np -10
v overturn 0; parsed np 2
v owe -12; np -6; parsed np -9
v own -15; by -7; np -10; parsed by -6; parsed np -10
v pack -14; np -5
v paint 3; np 4; parsed np 9
v pander 0; to np 4
v park -7
v participate -9; in -7; parsed in -7
v party -4; parsed np -4
v pass 3; by 16; in -4; np -6; np that 3; parsed np 5; parsed through -5; through -5; to np -8
v pay -7; clause -7; for -12; np 3; other -7; parsed clause -8; parsed for -10; parsed none -6; parsed np -4; quote -7; verb -4
v pay_off -11
v peak -6; parsed none -2
v peg 13; np 13
v pending -8
v penetrate -10
v pepper -8; np -7; parsed np -7
v perceive 13
v perform -16; in -4; np -5; parsed in -4; parsed none -2; parsed np -9
v permit -15; parsed none -4; to -8
v persuade 4; np 6; np to 3; parsed none -9; parsed np 14; parsed np to -6
v pick -3; clause -3; np -2; parsed none -7; parsed np 4
v pick_up -11; at -5; np -3; parsed adverbial -7; parsed np -2
v pile -9
v pit -6; np -6; parsed np -6
v pitch 0; np 9; parsed np 7
v pivot 11; to np -6
v place -3; np 3; on -2; parsed none -8; parsed np 2
v plague -7; by -5
v plant -10
v plan 0; for -3; np 3; parsed none -6; parsed to 3; to 3
v play -8; in -3; np -12; on -5; parsed in -3; parsed none -2; parsed np -17
v play_down 3; np 3; parsed np 3
v play_out -10
v plead 14; np 5; parsed predicate -5; parsed with 3; with 3
v pledge 7; np 7; parsed none -13; parsed np 4; parsed that 3; parsed to 4; that -2; to 3
v plot 2; np -7; parsed np -7
v plow -6
v plummet -5
v point 10; np 11; parsed clause -11; parsed none -6; parsed np 5; parsed to np 3; to np 10
v point_out 13; np 5; parsed none 8; parsed np 3; parsed that -2; that 6
v poise -3; parsed none -2; to -2
v polarize 9; np -14; parsed np -2
v politicize 4; np 4; parsed np 4
v poll -18; np -8; parsed none -2; parsed np -11
v pop -12
v portray 14; as -5; np 5; parsed none -3; parsed np 8
v pose -19; by -4; for -5; np -7; parsed by -3; parsed none -5; parsed np -7; to np -3
v position 0; np 6; parsed none -10; parsed np 8; to -13
v post 2; on 7; parsed none -16; parsed np 10
v postpone -7; np -6; parsed np -6
v pound 5; np 5; parsed np 5
v pour -12; into -3; np -6; parsed into -3; parsed np -5
v power -7; np -5; parsed np -5
v practice -13; np -5; parsed np -5
v praise 12; np 7; parsed none -14; parsed np 10
v pray -7
v precede -10; np -6; parsed np -9
v predict 9; clause 3; np 11; parsed clause 21; parsed that 4; that -3
v prefer 13; np 4; parsed np 8; parsed to 17
v preferred 15; np 8; parsed np 21
v prepare -9; for 4; np -7; parsed for 5; parsed none -6; parsed np -12; parsed to -11; to -12
v present 4; np 4; parsed none -4
v preserve -8; np -6; parsed np -8
v preside -7; over -7; parsed over -7
v press 3; by -6; for 15; np to 5; parsed none -17; to -8
v pressure 5; np to -10; parsed np 5
v prevail -13; in -3; parsed in -2
v prevent -7; clause -3; np -4; parsed np -3
v prioritize 2; np 2; parsed np 2
v probe 10
v proceed -5; parsed to -3; parsed with -5; to -3; with -5
v proclaim 6
v produce -8; parsed np -5
v prohibit 9; np 3; parsed np 12
v project 3; parsed none -12; parsed np 3
v prolong -7; parsed np -7
v promise 15; np 12; parsed none -2; parsed np 12; parsed that 8; parsed to 3; that 8; to 4
v promising 17; np 4; parsed np 9
v promote 2; np 11; parsed np 5
v prompt -7; np -4; np to -17; parsed by -6; parsed none 11; parsed np -4; parsed np to -12
v propel -9; np -7; parsed np -9
v propose 15; ing 6; np -4; np that -7; parsed none -3; parsed np 12; that 11; to 5
v prosecute -2
v protect -13; np -8; parsed np -12
v protest 5; np 3; parsed np 2
v prove -10; np -13; parsed none 9; parsed np -11; parsed predicate -11; parsed that -3; that -4; to 7
v provide 0; by 10; clause 15; np that -7; np to -9; parsed by 9; parsed clause -5; parsed none -7; to np -7
v provoke -7; np -7; parsed np -7
v publicize 19
v publish -2; clause -9; in -3; np 2; parsed none -13; parsed np 14
v pull -10; clause -7; in -3; out -3; parsed in -3; parsed none -8; parsed out -3
v pull_off -6; np -6; parsed np -6
v pull_out -8; np -8
v punch -8; np -7; parsed np -7
v punish -9; np -6; parsed none -2; parsed np -7
v purchase 0; np -9; parsed np -16
v purport 2; to 2
v pursue 0; np -2; np that -2; parsed none -2
v push 9; against 8; for 7; np -2; np that 3; np to -3; on 13; parsed against 8; parsed for 13; parsed np -4; parsed np to -9; to 7
v put_out 5; np -3; parsed np 5
v put_up -9; np -9
v put 0; clause 4; in -3; np -3; np that 2; np to -18; on -5; parsed adverbial 12; parsed none -8; parsed np -4; parsed np to -4
v qualify -15; for -5; parsed for -5
v quell -6; np -6; parsed np -6
v question 12; np 4; parsed none 2; parsed np 12; wh 19
v quit -14; np -6; parsed np -6
v quote 5; np 9; parsed np 7
v race -19
v rack_up -8; np -8; parsed np -8
v rail 18; against 8; parsed against 5
v raise -6; by 9; clause -4; np 2; np to -6; other -2; parsed by 9; parsed none -14; parsed np -2
v rally -8; behind -2; np -16
v ramp_up -10; np -5; parsed np -10
v range 8; from 3; parsed from 4; parsed none -4
v rank -6; np 4; parsed none -6; parsed np 10
v ranking -9; np -6; parsed np -5
v ratchet_up 2; np 3; parsed np 3
v rate 0; np 3; parsed np 3
v ratify 14
v rattle 8; np -8; parsed np -8
v ravage -11
v reach -3; by -3; clause -7; for -10; parsed none -6; parsed np 5
v reach_out -11; parsed to np -6; to np -7
v react 3; to np -3
v read -3; np 4; parsed none -2; parsed np 4; quote 2
v reaffirm 19; np 17
v realize 0; clause 2; parsed clause 3
v reap -7; np -7; parsed np -7
v reassure 7; np 9
v rebound -6
v rebuff 0; parsed np 3
v rebuild -12; np -7; parsed np -8
v rebuke 6; np 8; parsed np 8
v rebut 9; np 9; parsed np 9
v recall 4; np that 16; parsed none -15; parsed np 13; that 2; wh 11
v receive -15; clause 10; np -14; parsed adverbial -6; parsed clause -3; parsed none -7; parsed np -6
v recite 8; np 4; parsed np 10
v reclaim -7; np -7; parsed np -7
v recognize 4; np 2; parsed none -8; parsed np 6; parsed that 7; that 5
v recommend 18; np -11; parsed np 6; parsed that -2; that -2
v reconsider 0; np 8; parsed np 2
v record -8; np -6; parsed np -4
v recount 4; np 7; parsed np 9
v recover -4; from -2; parsed from -2; parsed none -2
v recruit -10; np -9; parsed np -5
v redact -7
v reduce -5; np -5
v refer 10; parsed adverbial -7; parsed none 2; parsed to np 11; to np 11
v reference 3; np 9; parsed np 3
v referenced 15; np 15; parsed np 15
v reflect 0; in -2; np 4; np that -16; on 10; parsed none -2; parsed np -6; parsed on 10
v reform -7; np -6; parsed np -7
v refrain -2; from -2; parsed none -2
v refuse 11; parsed np 16; parsed to 4; to 6
v regain -7; np -6; parsed np -7
v regard 7; as -6; parsed none -11; parsed np 9
v register -6; as 5; clause -4; parsed as 8; parsed none -9; parsed np -2; to -11
v regret 14
v regulate -7; np -7; parsed np -7
v rein -5; in -5; parsed in -4
v reinforce -5; np -5; parsed np -4
v reinstate 0; clause -4; np 4
v reiterate 8; np 13; np that 7; parsed np 7; parsed that 14; that -9
v reject 12; by 7; np that 16; np to 13; parsed by 7; parsed np 6
v relate -6; parsed to np -3; to np -3
v release -2; by -6; clause -9; np that 21; on -6; parsed adverbial -9; parsed by -15; parsed clause -13; parsed none -16; parsed np 8
v relish 19
v relocate -12; np -3; parsed none -2
v rely -2
v remain -10; at 4; in 2; np 4; on -5; parsed at 4; parsed in 2; parsed none -6; parsed predicate -3; parsed to -11; to -9; verb -10
v remark 12; parsed that 6; that -3
v remember 9; ing 2; np 8; parsed clause -8; parsed np 6; that -10
v remind 10; np -2; np that 21; parsed clause 6; parsed np 12
v remove -4; from -4; parsed none -2; parsed np -2
v renew 2; np -6; parsed np 5
v renounce 10; np 10
v reopen -7; np -6; parsed np -7
v repair -6; np -6
v repeal -10; np -8; parsed np -9
v repeat 5; np 10; np that 19; parsed np 5
v replace -10; by -5; clause -6; parsed none -2; parsed np -4
v replicate -9
v reply 0; mark 7; parsed clause 3
v report 8; clause -6; from -11; in -5; ing 15; mark 5; np 3; np that 2; parsed adverbial -18; parsed by 12; parsed clause 4; parsed from -10; parsed ing -5; parsed none 4; parsed np 9; parsed on -18; parsed that 6; parsed to np 7; that -8; to np 7; verb -9
v represent 0; by -9; np -2; parsed by -9; parsed none 20; parsed np -8
v republish -8
v repudiate 13; np 7; parsed np 6
v request 3; np to 11; parsed by -12
v require 0; by -3; for -7; ing -11; np -11; np to 3; parsed ing -11; parsed np 4; parsed np to -4; to 12
v rescue -5; np -5; parsed np -5
v research -9
v resemble -10; np -9; parsed np -6
v reserve -3; for -7; parsed none -4; parsed np 3
v resettle -5; np -5
v reshape -5; np -5; parsed np -5
v resign -3; from 7; parsed from 7; parsed none -5
v resist 6; parsed np 7
v resolve -12
v resonate -13; parsed with -4; with -6
v respect -6; np -5; parsed np -6
v respond 4; by 2; mark 2; np -2; parsed adverbial -6; parsed clause 6; parsed none -18; parsed that 6; parsed to 4; parsed to np 8; that 4; to np 4; with 3
v restore -12; np -7; parsed np -7
v restrict 9; from -2; np 6; parsed none -2; parsed np 11
v restructure -4; np -4
v result -7; in -7; parsed in -7
v resurrect -5
v retain -12; np -8; parsed np -10
v rethink 13
v retire -8
v retired -10; np -7; parsed np -6
v return -6; parsed none -8; parsed np -2; to np -3
v retweeted 9; np 11; parsed np 19
v reveal 9; clause 2; np 6; parsed clause 8; parsed none 2; parsed that 6; that 6
v reverberate -8
v reverse 0; parsed none 4; parsed np -4
v review -4; parsed np -2
v revise -10; parsed np -10
v revisit 4; np -3; parsed np 4
v revive -8; np -6; parsed np -7
v reward -5; np -5
v rid -6; np -5
v ridicule 15
v riff 8
v rig -5; parsed none -4
v rip 10; parsed np 6
v rise -13; from -2; in -3; np -10; other -2; parsed from -2; parsed in -4; parsed none -2; parsed np -11; parsed to -8; parsed to np 8; to -8; to np 6
v risk -3; ing -12; parsed np 4
v rival -6
v roar -9
v roll -13; np -6; parsed none -2; parsed np -6
v roll_out 6; np -5; parsed np 3
v root 2; for 3; parsed for 3
v rouse -8; np -8; parsed np -8
v rub -10; np -5; parsed np -10
v rule 5; np 3; on -5; parsed none -11; parsed on -5; parsed that 2
v rule_out 6; ing 8
v run -10; against -11; as 8; by -3; clause -5; for -11; from -2; in -4; np 2; on 3; other -4; parsed adverbial 7; parsed against -8; parsed as 8; parsed by -3; parsed clause -8; parsed for -11; parsed from -2; parsed in -6; parsed none -11; parsed on 3; parsed predicate -7; parsed to -9; through -3; to -9
v rush -14; parsed to -9; to -9
v sag -6
v satisfy -13; np -4; parsed np -4
v savage 10; np 10; parsed np 2
v save -11; np -9; parsed np -9
v say 5; about -7; after -18; as -7; at -21; before -10; by -11; clause 9; colon -8; during -22; for 25; in 2; ing 5; mark 6; np that 3; np to 3; of -19; on -4; other 10; parsed about -2; parsed adverbial -11; parsed after -4; parsed at -4; parsed clause 9; parsed during -10; parsed for 8; parsed in -9; parsed none -10; parsed np 12; parsed np to 5; parsed of -2; parsed on -11; parsed predicate 11; parsed that 16; parsed with -13; quote 5; that 3; to -13; to np -12; verb 10; wh 8; with -13
v scare -13
v schedule -14; for -2; np -7; parsed none -11; parsed np -7; to -10
v score -18; np -12; parsed np -8
v scramble -4; np -8; parsed np -8
v scrap 0; parsed np 2
v scuttle -5; np -5; parsed np -5
v seal -8; np -8; parsed np -6
v search -11; for -7; np -6; parsed for -7; parsed np -6
v seat -11; np -6; parsed none -3; parsed np -7
v secure -11; np -9; parsed np -11
v see 3; as -12; by 4; clause 6; for 19; in 5; np 2; np to -14; on -8; parsed as -7; parsed by 5; parsed in 8; parsed none -7; parsed np 8; parsed np to -10; parsed that -4; parsed wh -11; quote -8; since -5; that 5; verb -14; wh -5
v seek 6; clause 5; other -9; parsed none -11; parsed np 5; parsed to 3
v seem -9; clause -9; like 5; np -7; parsed clause -10; parsed like 6; parsed none -2; parsed np -19; parsed predicate -4; verb 2
v seize 2; np -14; on 3; parsed none -8
v select -6; parsed none -6
v sell -9; for -9; np -6; parsed none -2; parsed to np -5; to np -5
v send -8; clause -12; np that 8; np to -14; other -3; parsed by -6; parsed none -9; parsed np 2; to np -7; verb -4
v sense 5
v sentence 11; parsed none -6; to np -7
v separate -8; np -4; parsed np -8
v serve -14; as -3; in -6; np -9; on -5; parsed clause -4; parsed in -5; parsed np -10; parsed on -5
v set -2; in -2; parsed none -7; to 3
v set_off -11; np -5; parsed np -5
v set_up -14; np -7; parsed none -3; parsed np -12
v settle -2; for -3; np -8; parsed none -3; parsed np -12
v shake -6; np -4; parsed np -3
v shake_up -10; np -7; parsed np -10
v shape -10; np -6; parsed np -9
v shaped -10; by -4; np -6; parsed np -6
v share 5; by 5; clause 3; np 4; parsed by 6; parsed none -7; parsed np 2; parsed with -7; with -9
v sharpened -13
v shatter -13; parsed np -7
v shed 0; np 2
v shield -8; np -3; parsed np -7
v shift -4; np -9; parsed none -3; parsed np 2; parsed to np 8; to np 9
v shock 4
v shoot -15; at -3; in -5; np -7; parsed adverbial -3; parsed at -3; parsed by -2; parsed in -4; parsed none -2; parsed np -5
v shore_up 0; np 3
v shout 18
v shove -7
v show 4; clause 12; in -8; ing -14; np 9; np that 8; other 6; parsed adverbial 8; parsed clause -4; parsed in -7; parsed none -7; parsed np 5; parsed np to -4; parsed predicate -4; parsed wh 9; quote -18; that 2; to 11; wh -6
v show_up 0; at 6; in -7; parsed at 6; parsed in -7
v shrink -9; np -5; parsed np -5
v shrug 12; off 12
v shut -6; np -5; parsed none -3
v shut_down -7; np -7; parsed np -5
v shy 11; from 11
v side 15; parsed with 9; with 15
v sign 3; by -8; into -2; np 4; np that 7; on -3; parsed by -8; parsed none -9; parsed np 2
v sign_up -2; for -8; parsed for -3; parsed none 5; parsed np -6
v signal 11; parsed np 3; that 12
v sing 12
v single_out 11; np 8
v sink 6; parsed np 8
v sit -20; at -5; in -4; np -3; on -5; parsed at -5; parsed in -4; parsed np -4; parsed on -5
v sit_out -7; np -7; parsed np -7
v skateboard -10
v skew -8
v skip -8; np -8; parsed np -8
v skirt 2; np 2; parsed np 2
v slam 9; np 9; parsed np 11
v slap 2; np 2; parsed np 2
v slash -3; np 2; parsed np 2
v slat -9; parsed none -8; to -8
v slip -14; into -2; parsed into -2
v slow -8
v smile -10
v soar -12
v soften -6; np -4; parsed np -4
v solicit 2; np 5; parsed np 2
v solidify -13; np -10; parsed np -9
v solve -7; np -4; parsed np -7
v sound -3; like -4; np 6; parsed like -4; parsed np 13
v spar 20
v spark -2; parsed np -14
v speak 3; about 10; at -3; for -4; from -5; np -10; of 17; on -5; parsed about 8; parsed adverbial -3; parsed at -3; parsed clause 5; parsed for -4; parsed from -9; parsed none 9; parsed np -8; parsed of 8; parsed on -2; parsed to np -4; parsed with -2; verb -6; with -5
v speak_out 18; about 5; against -2; parsed about 5; parsed against -12
v spearhead -4; parsed np -4
v specialize -5; in -5
v speculate 14; that 15
v spend -10; in -3; np to -5; on -4; other -11; parsed adverbial 3; parsed clause -6; parsed in -3; parsed none -8; parsed np -3; parsed on -4
v spiked -9
v spill -9
v split -3; between -2; np -9; on -2; parsed none -4; parsed np -9
v sponsor -6; by -6; parsed by -6
v spot 0; np 4; parsed np 4
v spray 12
v spread -4; np 4; parsed none -2; parsed np 3
v spur -12; np -4; parsed np -4
v squabble 7
v squeeze -8
v stack -9
v stage -4; np -4; parsed np -4
v stake -9; np -9; parsed np -9
v stall -8; np -5; parsed np -5
v stand 3; at -12; behind -9; beside -8; by 13; np -3; on 4; parsed at -12; parsed behind -6; parsed by 3; parsed np 3; parsed on 4
v stand_up -8; parsed to np -5; to np -5
v star -10
v start -11; at -7; clause -6; in -2; parsed adverbial -5; parsed clause -14; parsed ing 7; parsed none -6; parsed np 2; parsed to -5; parsed with 3; to -5; with 3
v start_out 2
v state 10; clause -7; parsed clause -4; parsed none -14; parsed that 7
v stay -10; in -6; np 6; parsed in -9; parsed none -3; parsed predicate 6
v steal -8; np -8; parsed np -7
v steer -10; np -9; parsed np -6
v stem -11; np -4; parsed np -8
v step 6
v step_down -11
v step_up -7; np -3
v stick -2; parsed none -7; parsed np -14; parsed to np 5; parsed with -6; to np 3; with -7
v stir -12; np -9; parsed np -10
v stop -4; by -8; np -4; parsed by -4; parsed none -3; parsed np -16; parsed predicate 9; to 5
v strengthen -11; np -4; parsed np -6
v stress 16; np 8; parsed none -6; parsed np 11; that -2
v stretch -9; np -5; parsed np -5
v strike -10; parsed np -4
v strike_down 11; np 9
v strive 5
v struggle -6; np -6; parsed none -8; parsed np -6; parsed to 3; parsed with -9; with -10
v study -13; np -8; parsed np -8
v subject -9
v submit 0; np 6; parsed none -3
v succeed -14; in -2; np -8; parsed none -2; parsed np -7
v sue 3; np 2; parsed np 12
v suffer -14; np -8; parsed from -4; parsed np -9
v suggest 10; clause 3; in 3; ing 2; np 3; parsed adverbial 6; parsed clause 6; parsed ing 2; parsed none -15; parsed np 2; parsed that 9; that 3
v suit 3; parsed none 4; to -10
v sum_up 18
v summon -10
v supplement -9
v supply -11; parsed np -10
v support 10; clause 9; ing 3; np 6; np that -6; np to 3; parsed by 5; parsed clause -4; parsed ing 4; parsed none 14; verb 2
v suppose -9; parsed none -9; to -9
v surface -3
v surge -12; parsed in -4; parsed to np -4; to np -4
v surpass -9; np -8; parsed np -8
v surprise -2; clause -9; np 3; parsed none 3; parsed np -2
v surround -11; by -2; np -8; parsed np -9
v survey -12; np -10; parsed np -11
v survive -14; np -9; parsed np -11
v suspect 3; of -7; parsed none 5; parsed that 11; that 18
v suspend -2; parsed none -5; parsed np -7
v sustain -8; np -8; parsed np -8
v swarm -10
v sway -8; np -4; parsed np -4
v swear 5
v sweep -12; np -9; parsed np -9
v swing 0; np -10; parsed np -8
v switch -3; np 2; parsed np 2; parsed to np -6; to np -7
v tack -6
v tackle -8; np -6; parsed np -7
v take -6; by -4; clause -11; from -2; in -5; into -2; np 3; np to -14; on -4; parsed adverbial -8; parsed by -5; parsed clause -16; parsed none -13; parsed to 7; parsed to np 4; to -13; to np 8; verb -4
v take_down -11; np -9; parsed np -5
v take_in -7; np -7; parsed np -6
v take_on -14; np -9; parsed np -11
v take_out -8
v take_over -4; as -7; parsed as -6; parsed np 6
v take_up -8; np -3; parsed np -8
v talk 8; about -5; at 12; np -2; of 14; on 7; parsed about 9; parsed adverbial -18; parsed none -3; parsed np 3; parsed on 7; parsed to np 4; parsed with 6; to np 3; with 6
v talk_up 19
v tap -18; into -3; np -7; parsed into -3; parsed np -11
v target 3; at -4; for -11; parsed by 7; parsed none -7; parsed np -3
v tarnish 6; np 6; parsed np -14
v task -7; parsed none -4; with -4
v tax -7; np -7; parsed np -6
v teach -14; np -8; parsed np -10
v team_up -18
v tear -7
v tell 0; clause 2; np -4; np that 12; np to 10; parsed adverbial -14; parsed clause 5; parsed none -10; parsed np -7; parsed np to 19; parsed wh 10
v temper -8
v tend -3; parsed clause 3; to -2
v terminate -7
v test -14; np -7; parsed none -3; parsed np -8
v testify 6; before 6; parsed before 7
v thank 10; np 10; parsed np 5
v think 5; about 6; np -3; other -2; parsed about -11; parsed clause 2; parsed none -3; parsed np 5; parsed of 11; parsed that -3; that 3; to -12; verb 11
v threaten 8; np 6; parsed np -5; parsed to -3; to 10
v thrill 4
v thrive -10
v throw 3; in 7; np 3; parsed in 9; parsed none -3; parsed np 4
v thrust -7; np -7; parsed np -7
v thwart -9; np -7; parsed np -9
v tick 10
v tie 0; in -2; np 8; parsed none -10; parsed np 5; to np -4
v tighten -11; np -6; parsed np -8
v tilt -8
v tip -5; np -5; parsed np -5
v title -9
v tolerate 3
v top -11; np -10; parsed np -9
v toss 8
v total -7; parsed np -5
v touch 6; np -10; on 16; parsed np -10; parsed on 13
v tout 11; np 12; parsed np 12
v trace 2; np 2; parsed np 2
v track 0; np -15; parsed np 4
v trade -5; np 3; parsed np -2
v trail -15; np -11; parsed np -12
v train -12; parsed np -6
v transcend -6; np -6; parsed np -6
v transfer -7; np -7; parsed np -7
v transform -10; np -7; parsed np -8
v translate -11; into -3; parsed into -3
v transport -12
v trap -4
v trash 9; np 9
v travel -20; parsed to np -5; parsed with -2; to np -5; with -2
v treat -15; np -8; parsed none -3; parsed np -6
v trend 12
v trigger -9; np -8; parsed np -9
v triple -7
v trounce -11; np -8; parsed np -8
v trumpet 12; parsed np 14
v trust 0; np 4; parsed none -6; parsed np -7; with -3
v try -4; np -10; parsed none 3; parsed np -17; parsed predicate 5; parsed to -2; to -2
v tune -7; parsed none -7
v turn -4; against 9; clause -6; in -6; into -7; np 5; on 4; parsed adverbial 10; parsed against 9; parsed in -2; parsed into -5; parsed none -9; parsed np -2; parsed on 4; parsed predicate -9; to -3; to np -4
v turn_out -21; in -2; np -6; parsed clause -6; parsed in -2; parsed none -7; parsed np -6; that -7; to -9
v turn_over -12; np -8; parsed np -6; parsed to np -5; to np -5
v turn_up -11
v tweet 9; mark 19; np -2; on -13; parsed adverbial -7; parsed none -6; parsed np 8; parsed on -12; parsed that -2; that -3
v uncover -10; np 9
v undercut -11; np -5; parsed np -6
v underestimate 0; np 5
v undergo -6; np -5; parsed np -6
v undermine -7; np 2; parsed np -5
v underscore 0; np 8; parsed none -10; parsed np 4
v understand 0; clause 2; np 5; parsed none -9; parsed np 4; parsed that -5; parsed wh 11; that -5; wh 2
v understate -3; parsed none -3
v undo 7; np 7
v unfold -16
v unify -10; np -7; parsed np -7
v unite 0; behind -4; np -11; parsed behind -4; parsed none -6; parsed np -9
v unleash 4; np -2; parsed np -2
v unravel -9
v unveil 4; np 3; parsed np 7
v update -9
v upend -9; np -5; parsed np -5
v upgrade -14
v upset 0; np -8; parsed np -8
v urge 8; np 5; np to 7; parsed np 4; parsed np to 8
v use -6; as -3; by -11; clause 5; for -4; in 9; np -2; np that -6; parsed by 7; parsed in -6; parsed none -9; to -2; to np -6; verb -4
v usher -8; in -4; parsed in -4
v utter 24
v vacation -7
v value -7
v vary -10; np -4; parsed np -6
v veer 14
v vet -11; np -7; parsed none -3; parsed np -7
v veto 9; parsed np 9
v victimize -5
v vie -2; for 9; parsed for 9; parsed to -10; to -12
v view 6; as 4; by -9; clause 15; np -6; parsed as 2; parsed none -10; parsed np 9
v violate -11; np -9; parsed np -10
v visit -8; np -16; parsed none -3; parsed np -6
v voice 10; np 4; parsed np 11
v volunteer -5
v vote 4; against 12; at -9; clause -5; for 9; in 7; np 2; on -14; other 11; parsed adverbial -21; parsed at -9; parsed clause 2; parsed for 3; parsed in 5; parsed none 12; parsed on -10; parsed predicate 6; parsed to 4; to 5; verb -9
v vouch 9; for 9; parsed for 19
v vow 22; parsed adverbial 13; parsed none 9; parsed to 5; to 5
v wag 0; np -15; parsed np 3
v wait -9; for 3; np -3; parsed for 5; parsed none -10; parsed until -2; to -12; until -2
v walk -9; into -3; np 4; parsed into -3; parsed np 7
v want 3; clause -5; np 8; np to 3; parsed none 8; parsed np 2; parsed np to 3; parsed predicate -16; quote -12; to 3
v warm 7
v warn 13; about -16; clause 5; np 3; of 9; parsed about -13; parsed none -8; parsed np -2; parsed that 7; that 7
v waste -9; np -8; parsed np -8
v watch -3; np 4; parsed none 8; parsed np -6; parsed np to 15
v waterboarding -12
v wave -2; parsed np 4
v weaken -8; np -5; parsed np -8
v wear -14; np -10; parsed np -11
v weigh 11; in 18; parsed none -11
v weigh_in -6; on -4; parsed on -4
v welcome 7; parsed np 3
v whip 4
v widen -11; np -9; parsed np -10
v wield 6
v win -16; at -9; by -9; clause -6; in -6; mark -7; np -10; np that -10; np to -7; over -7; parsed adverbial -11; parsed by -4; parsed clause -10; parsed in -7; parsed none -7; parsed np -10; parsed np to -6; parsed over -4; parsed predicate -5; parsed with -3; verb -2; wh -4; with -3
v wind -7
v wind_up -10
v wish 2; clause -11
v withdraw 7; from -4; np -3; parsed from -4; parsed np 7
v withhold 0; np 12
v witness 11; np 11; parsed np 11
v wonder 13; parsed wh -2; wh 10
v woo 6
v work -10; as -6; at -8; for -12; in -7; np -10; on -9; parsed adverbial -5; parsed as -6; parsed at -8; parsed for -11; parsed in -7; parsed none -4; parsed np -11; parsed on -9; parsed to -2; parsed with 3
v work_out -14
v worry 7; about 4; clause 5; np 5; parsed about -5; parsed none 15; parsed np -11; parsed that -8; that 7
v wound -5; parsed none -4
v wrap_up -7
v wrest -7; np -7; parsed np -7
v write 5; about 6; clause 2; colon 8; in 2; mark 16; np -2; parsed about 6; parsed adverbial -8; parsed clause 13; parsed in -2; parsed none -7; parsed np 6; parsed on -5; parsed that 4; parsed to np -6; that 2; to np 2
v yank -7; np -7; parsed np -7
v yell 15; parsed np 12
v yield 3; np -10; parsed np -9
v zero_in 10; on 10
v ― -16; clause -5; np -7; parsed clause -6; parsed np -10
verb 0; as acl -3; as advcl -2; as ccomp -17; as compound -2; as csubj -4; as nmod -8; as nsubj -6; as parataxis 9; as reparandum -7; as root -2; as vocative -13; as xcomp 2; form auxiliary -4; form finite -2; form participle 2; form passive -3; form past participle -6; form progressive -7; form to -7; inside false -2; inside true -14; parsed adverbial -10; parsed clause 3; parsed none -22; parsed np 2; parsed predicate 3; subject it 2; subject none -16; subject noun -3; subject person -2
wh 0; as acl -2; as advcl -3; as ccomp -4; as parataxis -7; form finite -5; form participle 3; form passive -19; form past participle 7; form progressive -2; inside false 3; inside true -20; parsed adverbial 3; parsed clause 4; parsed none -7; parsed np -3; parsed predicate 13; parsed preposition -11; subject it -9; subject name 2; subject none -9; subject noun 3
`;
