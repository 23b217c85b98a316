/** Written by `training/quotes/learn.ts`; how to read it is told in `judge.ts`. */
export const WEIGHTS = `
a able -4; a to -4; parsed a to -4
a about 5; a to -4; parsed a to -4
a active -5; a in -3; parsed a in -3
a angry 20
a aware 6; a of 3; parsed a of 3
a bad -6
a beholden -9
a biased -6
a big -6; a in -2; parsed a in -2
a bind -5; a to -5; parsed a to -5
a busy 2
a by 0; as root 7; subject noun -18
a capable -6; a clause -6; parsed a clause -6
a careful 5; a to 2; parsed a to 2
a certain -2; a clause 9; a to -12; parsed a clause 9; parsed a to -12
a clause 0; as acl -8; as advcl -7; as ccomp -26; as parataxis -2; as root 4; form finite -2; inside true -6; parsed a clause -2; subject it -17; subject name 3; subject person 2
a clear -5; a that 4; a wh -6; parsed a that 4; parsed a wh -6
a close -14; a to -3; a to np -3; parsed a to -3; parsed a to np -3
a closer -13; a to np -3; parsed a to np -3
a common -6
a competitive -15
a concerned 10
a confident 16; a in 10; a that 7; parsed a in 10; parsed a that 7
a conservative -9
a consistent -9; a with -6; parsed a with -6
a critical 2; a of 10; a to -10; parsed a of 10; parsed a to -10
a dangerous -9
a dependent -12
a determine 2; a to 2; parsed a to 2
a different -8
a difficult -14; a to -9; parsed a to -9
a diverse -8
a due -14
a eager 7; a to 8; parsed a to 8
a easy -2; a to 2; parsed a to 2
a effective -15
a eligible -11; a for -4; a to -8; parsed a for -4; parsed a to -8
a enough -9; a to -9; parsed a to -9
a essential -7
a evident -7
a familiar 3
a fine -6
a first -13; a to -9; parsed a to -9
a free -2; a to 5; parsed a to 5
a friendly -9
a good -7; a clause -8; a for -3; a in -3; a than -4; parsed a clause -8; parsed a for -3; parsed a in -3; parsed a than -4
a guilty -14
a happy 0; a to 6; parsed a to 6
a hard -13; a to -10; parsed a to -10
a high -13; a in -2; a than -3; parsed a in -2; parsed a than -3
a hopeful 16; a that 8; parsed a that 8
a hostile -11; a to np -3; parsed a to np -3
a important -15; a clause -5; a for -2; a to np -3; parsed a clause -5; parsed a for -2; parsed a to np -3
a impossible -6
a incline 8; a to 8; parsed a to 8
a interested 13; a clause 4; a in 13; parsed a clause 4; parsed a in 13
a involved -9; a in -5; parsed a in -5
a large -11; a than -2; parsed a than -2
a late 2
a likely -5; a that -10; a to -2; parsed a that -10; parsed a to -2
a low -11
a loyal 4
a many -14
a more -10; a than -3; parsed a than -3
a much 0; a of -12; parsed a of -12
a narrow -11
a necessary -5; a to -4; parsed a to -4
a neutral -9
a new -5; a to np -2; parsed a to np -2
a old -12
a open 4; a to 5; parsed a to 5
a optimistic 3
a pleased 20
a popular -17; a in -2; parsed a in -2
a possible -9
a preposition 0; as advcl -17; as advmod -2; as ccomp -16; as conj -2; as nsubj -3; as obl -3; as parataxis 8; as root 6; as xcomp -7; form finite -5; inside true -23; parsed a preposition -5; subject it -5; subject name 3; subject noun -8
a present -10
a primary -13
a proud 11
a qualify -9; a to -8; parsed a to -8
a quick 5; a to 5; parsed a to 5
a rare -3
a ready -2; a for -5; parsed a for -5
a relate 3
a reluctant 9; a to 9; parsed a to 9
a responsible -2; a for -5; parsed a for -5
a rival -4
a same -13
a satisfy 7; a with 7; parsed a with 7
a scared 2
a second -15; a in -3; a to np -2; parsed a in -3; parsed a to np -2
a set -6; a to -6; parsed a to -6
a short -4; a clause 5; a of -10; parsed a clause 5; parsed a of -10
a similar -8; a to np -4; parsed a to np -4
a skeptical 21
a small -11
a steep -12
a strong -12
a subject -5; a to np -5; parsed a to np -5
a successful -10; a clause -8; parsed a clause -8
a sure -5; a clause 2; a to 3; parsed a clause 2; parsed a to 3
a that 0; as ccomp -18; as conj -4; as root 14; form finite -2; inside false 6; inside true -24; parsed a that -2; subject it -8; subject name 2; subject noun 2; subject person -2
a third -12
a tough -8
a to 0; as advcl 2; as ccomp -19; as conj -4; as root 7; as xcomp -10; inside false 2; inside true -12; subject it -6; subject name 3; subject person -3
a true -19
a unable -12; a to -12; parsed a to -12
a unaware 7
a unclear -2; a clause 6; a wh -9; parsed a clause 6; parsed a wh -9
a unfair -9
a unfit -5
a unlikely -5
a up -7; a for -7; parsed a for -7
a vocal 17
a vulnerable -3; a to np -2; parsed a to np -2
a wary 29
a weak -9
a wh 0; as ccomp -13; as root 6; form finite -2; inside true -11; parsed a wh -2; subject it -18; subject name -4; subject noun 3; subject person 7
a willing 3; a to 5; parsed a to 5
a worry 4; a clause 5; parsed a clause 5
a worth -7
a wrong -2; a with -5; parsed a with -5
bias -3
by 0; as acl -8; as ccomp -18; as conj 2; as parataxis -14; as root 4; as xcomp -2; form auxiliary -16; form participle -2; form past participle -6; form progressive -3; form to 4; inside false -2; inside true -20; parsed adverbial -8; parsed none -15; parsed np -6; parsed preposition -6; subject it -2; subject noun -5; subject person -4
clause 0; as acl -8; as advmod -10; as appos -3; as case -5; as ccomp -16; as compound -18; as obl -11; as reparandum -18; as root 8; as vocative 16; as xcomp -2; form participle -4; form passive 3; form progressive -2; form to -6; inside true -12; parsed adverbial -14; parsed clause 5; parsed none -3; parsed np -9; parsed np to 3; parsed predicate -8; parsed that 10; parsed wh 3; subject it -3; subject none -7
colon 0; as acl -6; as advcl -3; as ccomp 4; as conj -4; as parataxis -9; as root 6; as xcomp 4; form auxiliary -14; form finite 2; form participle 10; inside false -3; parsed adverbial 5; parsed clause 3; parsed predicate -2; subject it 2; subject name 3; subject none -17; subject noun 3
frame a about 22
frame a according -7
frame a after -4
frame a among -14
frame a as -14
frame a at -7
frame a behind -4
frame a clause -2
frame a during -5
frame a for -7
frame a from -16
frame a in -14
frame a of 12
frame a on 2
frame a than -11
frame a that -2
frame a to np -10
frame a wh -2
frame a with 5
frame a without -7
frame about 13
frame above -12
frame across -17
frame after -11
frame against 11
frame along 4
frame alongside -9
frame around -2
frame as -6
frame before -15
frame beside -8
frame between 4
frame beyond 5
frame by -4
frame clause -2
frame despite 13
frame during -11
frame from -12
frame in -7
frame ing -2
frame inside 6
frame into -9
frame like -12
frame n about 17
frame n after -11
frame n against 6
frame n among -3
frame n as -9
frame n at -5
frame n before -6
frame n behind 7
frame n between -8
frame n by -9
frame n clause -6
frame n during -13
frame n for 6
frame n from -18
frame n in -13
frame n including -10
frame n into -10
frame n of 5
frame n on 2
frame n over -14
frame n than -8
frame n to -4
frame n to np -8
frame n toward 15
frame n wh -2
frame n with -7
frame n within -7
frame near -13
frame np -3
frame np that -2
frame np to -2
frame off 7
frame once -5
frame onto -14
frame other -6
frame out -5
frame outside -16
frame past -2
frame quote -3
frame since -5
frame than -11
frame though -6
frame through -7
frame throughout -12
frame to -2
frame to np -3
frame toward -9
frame towards -7
frame under -8
frame until -14
frame up 4
frame upon 15
frame verb -4
frame wh -3
frame while -14
frame within -10
ing 0; as acl -7; as advcl -7; as ccomp -9; as reparandum -7; as root 5; form auxiliary 3; form participle -8; form passive -5; form past participle -9; form progressive 6; form to -2; inside false 3; inside true -22; parsed clause 8; parsed none -4; parsed np -6; parsed preposition 3; subject it -5; subject noun -4
mark 0; as acl -8; as ccomp 2; as conj -2; as parataxis 5; as root 3; as xcomp -3; form auxiliary -7; form participle 6; form progressive -15; form to -3; inside true -8; parsed by 4; parsed np -9; parsed predicate -8; parsed preposition -10; parsed that 11; parsed wh 17; subject it -6; subject none -7; subject noun 2
n ability -10; n to -10; parsed n to -10
n access -6
n action -10; n on -3; parsed n on -3
n activity -4
n address -6
n administration -9; n to -5; parsed n to -5
n advantage -3
n agenda -7
n agreement -10; n to -4; parsed n to -4
n aide -8
n ally -7
n announcement 5; n of 8; parsed n of 8
n appeal 9; n to np -6; parsed n to np -6
n appearance -10; n on -6; parsed n on -6
n approach -8
n argument 10
n assertion 11; n that 11; parsed n that 11
n assessment 3; n of 3; parsed n of 3
n attack 9; n in -4; n on 8; n to 7; parsed n in -4; parsed n on 8; parsed n to 7
n audience -9
n authority -6
n ballot -8; n for -6; parsed n for -6
n ban 3; n on 7; parsed n on 7
n battle -9; n with -4; parsed n with -4
n belief 3; n that 3; parsed n that 3
n bid -13; n for -8; n to -5; parsed n for -8; parsed n to -5
n bill 0; n to 4; parsed n to 4
n board -7
n book -6
n brand -9
n by 0; as obl -3; form noun -9; inside false -9; parsed n by -9; subject it -4; subject name -3
n call 7; n for 4; n to 5; parsed n for 4; parsed n to 5
n campaign -3; n against 10; n for -10; n in -3; n to 2; parsed n against 10; parsed n for -10; parsed n in -3; parsed n to 2
n candidacy -10
n candidate -10; n clause -3; n to -7; parsed n clause -3; parsed n to -7
n career -3
n case 20
n challenge -5
n chance -7
n chief -8; n of -8; parsed n of -8
n choice -13
n claim 18
n clause 0; as advcl -5; as appos 2; as ccomp -8; as conj -11; as nmod -12; as nsubj -12; as obl -7; as parataxis -5; as root 5; as vocative 9; as xcomp -3; form noun -6; inside false -3; inside true -14; parsed n clause -6; subject it -16; subject name -8; subject none -2; subject noun 2
n comment -2
n commitment 10; n to np 6; parsed n to np 6
n concern -8
n confidence -7
n connection -5; n to np -4; parsed n to np -4
n contest 4
n convention -8; n in -2; parsed n in -2
n conversation -5; n with -3; parsed n with -3
n country -12
n criticism 5; n of 7; parsed n of 7
n critique 6; n of 6; parsed n of 6
n crowd -11
n day -7
n deal 2; n to 3; parsed n to 3
n death -4
n debate -2; n on -6; parsed n on -6
n decision 6; n to 5; parsed n to 5
n degree -4
n delegate -8; n to -4; parsed n to -4
n description 4; n of 4; parsed n of 4
n desire 4; n to 5; parsed n to 5
n determination -8
n difference -4
n director -10
n discussion 9
n doubt 9; n that 9; parsed n that 9
n economy -5
n election -7
n endorsement 7; n of 4; parsed n of 4
n event -6
n evidence 9; n to 8; parsed n to 8
n exchange -6
n experience 8; n as -5; parsed n as -5
n fact -2; n clause 11; n that -15; parsed n clause 11; parsed n that -15
n family -3
n favorite -5; n to -5; parsed n to -5
n feud -3; n with -3; parsed n with -3
n fight 2
n finish -2; n in -2; parsed n in -2
n focus 8; n on -7; parsed n on -7
n group -8
n handle -8; n of -8; parsed n of -8
n headquarters -3; n in -2; parsed n in -2
n help -7
n history -7; n of -6; parsed n of -6
n hometown -5; n of -5; parsed n of -5
n hope 2
n husband -6
n idea -12; n that -8; parsed n that -8
n impact -5; n on -5; parsed n on -5
n inability -8; n to -8; parsed n to -8
n incentive -4; n to -4; parsed n to -4
n inclination 12; n to 12; parsed n to 12
n influence -4
n interview -7; n with -3; parsed n with -3
n investigation -5
n involvement -6; n in -2; parsed n in -2
n issue -9
n lack -3
n language -11
n lead -11; n in -2; n over -3; parsed n in -2; parsed n over -3
n leader -7
n leadership -6
n legacy -6
n legislation 5; n to 5; parsed n to 5
n line 7
n list 0; n of 3; parsed n of 3
n loss -6; n in -2; parsed n in -2
n man -10
n margin -8; n of -5; parsed n of -5
n meeting 4; n in -2; n with -6; parsed n in -2; parsed n with -6
n member -9; n clause -3; n to -5; parsed n clause -3; parsed n to -5
n message -4; n of 4; parsed n of 4
n month 9
n move -2; n to 5; parsed n to 5
n network -8
n nomination -6
n nominee -11; n clause -3; parsed n clause -3
n notion 0; n that 3; parsed n that 3
n number -8
n office -2
n one -5
n opponent -7
n opportunity 0; n clause -4; parsed n clause -4
n opposition 9; n to np 6; parsed n to np 6
n order 15; n to 8; parsed n to 8
n part -8; n to -5; parsed n to -5
n party -6
n path -7; n to np -5; parsed n to np -5
n pay -4
n people -6
n percent -5; n clause -4; parsed n clause -4
n performance -7; n in -2; parsed n in -2
n person -8; n to -7; parsed n to -7
n place -9; n to -6; parsed n to -6
n plan 4; n for -9; n to 6; parsed n for -9; parsed n to 6
n plane -6
n platform -9
n pledge 7; n to 8; parsed n to 8
n point 4
n popularity -7
n position -2; n on 7; n to -6; parsed n on 7; parsed n to -6
n possibility -9; n that -9; parsed n that -9
n potential -5
n power -6; n to -5; parsed n to -5
n preposition 0; as acl -7; as advcl -5; as appos -3; as ccomp -8; as conj -3; as nmod -8; as nsubj 3; as obj -4; as obl -3; as parataxis 10; as root 5; as vocative -8; as xcomp -10; form noun -4; inside false -2; inside true -18; parsed n preposition -4; subject it -3; subject name -4; subject noun -2
n presence 7
n president -9; n to -4; parsed n to -4
n pressure -2
n primary -9; n in -3; parsed n in -3
n promise 0; n to 4; parsed n to 4
n proposal 15; n to 3; parsed n to 3
n push 0; n for 4; parsed n for 4
n question 12; n clause 4; parsed n clause 4
n race -9; n to -4; parsed n to -4
n rally 7
n rating -9
n reason 2; n to 2; parsed n to 2
n record 5; n on -6; parsed n on -6
n refusal 2; n to 2; parsed n to 2
n relationship -8; n with -5; parsed n with -5
n release -7
n remark 9
n reminder -9; n that -7; parsed n that -7
n reputation 3
n request -3; n for 5; n to -6; parsed n for 5; parsed n to -6
n response 13; n to np 5; parsed n to np 5
n responsibility -6; n to -6; parsed n to -6
n rhetoric -8
n right -7; n to -7; parsed n to -7
n rise -2
n rival -8
n role -12; n at -2; n in -2; parsed n at -2; parsed n in -2
n run -9
n search -8
n secretary -10; n of -7; parsed n of -7
n server -6
n share -6; n of -6; parsed n of -6
n show -11
n speech 3; n at -4; n to 9; n to np -5; parsed n at -4; parsed n to 9; parsed n to np -5
n stance -9; n on -6; parsed n on -6
n standing -4
n state -4; n of -12; n to -9; parsed n of -12; parsed n to -9
n statement -16; n about -6; parsed n about -6
n story -9
n strategy 0; n to 2; parsed n to 2
n struggle -6
n success -3; n in -2; parsed n in -2
n suggestion 13; n that 6; parsed n that 6
n support 3; n among -7; n behind 7; n for -3; n of 4; parsed n among -7; parsed n behind 7; parsed n for -3; parsed n of 4
n supporter -10; n to -5; parsed n to -5
n system -8
n target -6
n team -6
n tendency -5; n to -5; parsed n to -5
n tenure -6
n term -7
n that 0; as ccomp -11; as conj 5; as nmod -3; as nsubj -15; as obj 5; as obl -7; as root 7; subject it 2; subject noun -7
n thing 0; n to 2; parsed n to 2
n tie -5; n to np -5; parsed n to np -5
n time -13; n clause -3; n to -7; parsed n clause -3; parsed n to -7
n tone 5
n tool -7
n to 0; as acl -9; as appos 6; as ccomp -12; as conj -4; as iobj -10; as nsubj 2; as obj -4; as parataxis -19; as root 3; as xcomp -12; form noun -4; inside true -26; parsed n to -4; subject name -2; subject none -4; subject noun -5; subject person -2
n track -5; n to -5; parsed n to -5
n treatment 4; n of 4; parsed n of 4
n trip -9
n unwillingness 12
n use -11; n of -9; n to -4; parsed n of -9; parsed n to -4
n victory -10; n in -4; parsed n in -4
n view 13; n of 3; n on -2; parsed n of 3; parsed n on -2
n visit -4; n to np -4; parsed n to np -4
n vote 4; n for 5; n in -4; n to -10; parsed n for 5; parsed n in -4; parsed n to -10
n voter -7; n clause -2; parsed n clause -2
n vow 8; n to 8; parsed n to 8
n way -13; n to -9; parsed n to -9
n wh 0; as obl -11; as root -9; form noun -2; parsed n wh -2; subject none -4
n willingness 4; n to 4; parsed n to 4
n win -11; n in -4; parsed n in -4
n woman -4; n to -4; parsed n to -4
n work -13; n in -2; n to -5; n with -2; parsed n in -2; parsed n to -5; parsed n with -2
n year -12; n at -3; n to -5; parsed n at -3; parsed n to -5
negated false -3
negated true -3
np that 0; as acl -10; as advcl -3; as case -6; as ccomp -24; as compound 5; as conj 3; as csubj -14; as parataxis 2; as root 5; as xcomp 2; form finite 2; form past participle -2; form to -7; inside true -14; parsed adverbial 8; parsed clause -17; parsed none -13; parsed np 2; parsed predicate -7; parsed that 4; subject it -6; subject noun -2
np to 0; as acl -9; as advcl -2; as case -3; as ccomp -14; as compound -10; as conj -2; as parataxis 2; as root 8; as xcomp -7; form auxiliary -4; form participle -2; form passive -12; form past participle 3; form progressive -2; inside true -11; parsed clause -10; parsed none -15; parsed predicate -13; parsed to 9; subject it -8; subject name 2; subject none -8
np 0; as acl -5; as advcl -4; as advmod -7; as appos -12; as cc 6; as ccomp -12; as compound -12; as csubj -5; as dep -9; as fixed -6; as nmod -6; as nsubj -12; as obj -7; as reparandum 7; as root 3; as vocative -8; as xcomp -3; form auxiliary -2; form participle -3; form passive -8; form past participle 3; form to -5; inside true -18; parsed adverbial -4; parsed by -3; parsed clause 3; parsed none -12; parsed np -2; parsed np to 5; parsed preposition -15; parsed that -8; parsed to 3; parsed wh -6; subject it -4; subject none -6; subject noun -2
other 0; as acl -11; as ccomp -19; as conj -2; as csubj -2; as obl -4; as parataxis 9; as root 2; as vocative -4; as xcomp -9; form finite -2; form participle -7; form past participle -12; form progressive 2; form to -12; inside false -4; inside true -12; parsed by 11; parsed clause 5; parsed none -16; parsed np -5; parsed np to -3; parsed predicate -3; parsed preposition -18; parsed to 14; subject name -9; subject none -8; subject noun -2
preposition 0; as acl -6; as advcl -3; as case -6; as ccomp -11; as conj -2; as csubj -25; as discourse -2; as fixed -7; as nmod 4; as obj -4; as obl -3; as reparandum -11; as root 2; as vocative 6; as xcomp -6; form auxiliary -3; form finite -4; form participle -5; form passive -3; form to -5; inside false -2; inside true -17; parsed by 2; parsed clause -4; parsed none -12; parsed np to -5; parsed predicate -5; parsed that 11; parsed to 14; parsed wh 8; subject it -4; subject name -2; subject none -4; subject noun -4; subject person -4
quote 0; as acl -10; as advcl 5; as ccomp -9; as conj 4; as csubj 5; as parataxis -8; as root 8; as xcomp -10; form auxiliary -12; form to -4; inside false 3; inside true -16; parsed adverbial 5; parsed np -3; parsed predicate -3; parsed preposition -4; subject it 12; subject name -2; subject none -6; subject noun -4; subject person -5
subject it 0; form auxiliary|away -9; form auxiliary|before -4; form finite|away -3; form finite|before -2; form noun|away -3; form participle|away -7; form participle|before -9; form passive|before -12; form past participle|before -4; form progressive|away -11; form progressive|before -8; form to|away -7; form to|before -2
subject name 0; form auxiliary|away 2; form finite|away -3; form noun|away -3; form passive|away -11; form passive|before -3; form past participle|away 4; form to|before -4
subject none 0; form auxiliary|away -4; form finite|away -11; form noun|away -4; form participle|away -5; form passive|away -5; form past participle|away -3; form progressive|away -2; form to|away -2
subject noun 0; form auxiliary|away -5; form auxiliary|before -2; form finite|away -6; form noun|away -6; form participle|away -6; form passive|before -7; form past participle|away 2; form progressive|away -3; form to|away -3; form to|before -7
subject person 0; form auxiliary|before -3; form finite|away -2; form noun|away -3; form progressive|away -2; form progressive|before -2; form to|away -5; form to|before -7
that 0; as acl -9; as ccomp -17; as conj 2; as csubj -20; as parataxis -4; as root 9; as xcomp 4; form auxiliary 2; form passive -5; form progressive 3; form to -6; inside false 2; inside true -7; parsed adverbial 4; parsed clause 9; parsed none 2; parsed np -9; parsed np to -7; parsed predicate -8; parsed preposition 8; parsed that 2; subject it -10; subject person 2
to 0; as acl -4; as advcl -2; as advmod -15; as case -8; as ccomp -14; as obj 2; as obl -10; as root 5; as vocative -15; as xcomp -6; form auxiliary -2; form passive -10; inside false 2; inside true -17; parsed clause -11; parsed np 2; parsed predicate -5; subject it -3; subject noun -3
v abandon -10; clause -2; np -7; parsed np -9
v abide -7; by -6; parsed by -6
v accelerate -17; np -3; parsed np -11
v accept -2; np 7; parsed np 3; parsed np to -11
v access -7; np -6; parsed np -6
v accompany -9; by -4; np -6; parsed by -3; parsed np -6
v accomplish -11; parsed np -10
v accord -7; parsed none -7; to -10; to np -6
v account -9; for -7; parsed for -6
v accumulate -11
v accuse 9; by -11; clause 9; np 11; of -16; parsed np 10
v achieve -13; np -8; parsed none -2; parsed np -8
v acknowledge 7; clause 3; np 11; parsed clause 13; parsed none 6; parsed np 3; parsed that -2; that 6
v acquiesce 28
v acquire -8; np -7; parsed np -5
v act -19; as -5; in -2; np -6; parsed as -4; parsed in -2; parsed none -2; parsed np -8
v activate -11; np -8; parsed np -10
v adapt -10; parsed to np -5; to np -5
v add 6; colon 9; mark 14; np -14; parsed clause 12; parsed none 7; parsed np -3; parsed that -2; parsed to np -2; that 10; to np -21
v add_up -7; parsed to np -6; to np -6
v address 7; np that 14; parsed none 10; parsed np 4
v adjust -13
v administer 7
v admire 5; np 8; parsed np 8
v admit 10; clause 5; np -4; parsed clause -3; parsed none -10; parsed np 7; parsed that 9; that 5; to np 4
v adopt 2; by 6; np -2; parsed by 6; parsed none -4
v advance -13; np -6; parsed np -9
v advertise -8
v advise -2; np -3; np to 11; parsed none -7
v advocate 8; for 7; np 2; parsed for 8
v affect -14; by -4; np -7; parsed by -3; parsed np -7
v affiliate -7; parsed none -3; with -6
v affirm 9; np 3; parsed np 3
v afford -12; parsed to -8; to -8
v age -8
v agree 9; clause 14; on 4; parsed clause 2; parsed none -9; parsed np -10; parsed on 12; parsed to -4; parsed to np 2; parsed with 8; that 3; to 3; to np -6; with 6
v aid -8; np -6; parsed np -6
v aide -4
v aim 5; at -3; np 9; parsed none 2; parsed np 9; parsed to 2; to 6
v air -7; on -8; parsed none -4; parsed np 3; parsed on -7
v alarm 4; np -11; parsed none 11; parsed np -9
v alienate -2; np -2
v align 10; parsed none 7; with 2
v allege 4; np 3; parsed that 19
v alleged 20; that 8
v allocate -12
v allow 2; for 6; np to 2; parsed for -11; parsed none 8; parsed np to -9; parsed to -4; to -4
v allude 18; parsed to np 6; to np 10
v ally -7
v alter -13; np -6; parsed np -8
v amass -11; np -6; parsed np -8
v amount -6; parsed to np -5; to np -6
v amplify 2; np 2; parsed np 2
v analyze -8; np -7; parsed np -7
v anger 5; by 8; np -15; parsed np -10
v announce 13; clause 8; np 9; np that 18; np to 15; parsed adverbial -11; parsed clause 17; parsed none -14; parsed np 6; parsed that 7; that -4
v answer 0; np 9; parsed np 9
v anticipate 4
v apologize 3; for 14; parsed for 10; parsed to np 2
v appeal -3; parsed none -2; parsed to np 5; to np 2
v appear -12; at -5; before -2; in -5; np 7; on -10; parsed adverbial -7; parsed at -5; parsed before -2; parsed in -7; parsed none -10; parsed np -5; parsed on -9; parsed predicate 6; parsed that -7; parsed to -4; that -11; to -6; verb -10
v append 9; np 9; parsed np 9
v applaud 15; np 12; parsed np 7
v apply -16; for -9; parsed for -5; parsed to np -6; to np -5
v appoint 7; np 2; parsed none 3; parsed np 4
v appreciate -10; np -2; parsed np -9
v approach -18; np -6; parsed np -10
v approve 4; np -12; parsed none -10; parsed np 11
v argue 16; clause 3; for 12; np -4; parsed clause -4; parsed np -6; parsed that 2; verb 9
v arise -11
v arm -5
v arrange 8; np -4; parsed np -4
v arrest -11; parsed none -3
v arrive -18; at -8; in -3; parsed at -7; parsed in -3; parsed none -4
v articulate 16
v articulated 20
v ask 5; about -20; by -11; for 14; in -9; mark 11; np 5; np to 5; parsed about -4; parsed adverbial 9; parsed by -11; parsed clause 10; parsed none -12; parsed np -2; parsed np to 5; parsed to 2; parsed wh 13; to -3; wh -3
v assail 12; np 10; parsed np 13
v assault -9; np -9; parsed np -9
v assemble -9; np -6; parsed np -7
v assert 3; np 5; parsed np 5; parsed that 2; that 5
v assess -3; np 3; parsed np 3
v assign -8; parsed none -5; to np -3
v assist -5; np -4; parsed np -4
v associate -7; parsed none -5; with -7
v assuage -10; np -5; parsed np -5
v assume 2; clause -11; parsed clause -10; parsed none -7; parsed np -2; that -2
v assure 5; np 3; np that 17; of -8; parsed none -11
v attach -11
v attack 7; np 7; parsed none 13; parsed np 2
v attempt -2; parsed to 2
v attend -15; by -2; clause -7; np -10; parsed by -2; parsed np -10
v attract -14; np -10; parsed np -10; parsed np to -4
v attribute 6; np 5; parsed none -5; parsed np 9; to np -7
v audit -5
v authorize 8; np -3; parsed none -10; parsed np 10; to -12
v average -7; np -5; parsed np -7
v avoid -3; np 6; parsed ing -2; parsed none 4; parsed np -3
v await -9; np -9; parsed np -9
v award -2; parsed none -3
v back 6; by 5; from 4; np 8; parsed adverbial 6; parsed by 5; parsed from 4; parsed none -2; parsed np 4
v back_down -6
v balance -6; np -5; parsed np -6
v balk 14; at 14
v bank 0; np -7; on 6; parsed none -5
v ban 0; clause -12; from -2; parsed none -4; parsed np to -7
v bar 2; np 4; parsed np 2
v barnstorm -13
v base -12; clause -4; np -4; on -6; parsed none -8; parsed np -10
v bash 7; np 7; parsed np 8
v battle -10; np -8; parsed np -6
v be -11; clause -6; np -6; np that -7; np to -5; other -2; parsed adverbial -3; parsed in -2; parsed none -8; that -9; wh -3
v beam -12
v bear -6; in -4; other -4; parsed none -8
v beat -10; np -5; parsed np -6
v become -9; clause -5; np -5; np that -7; np to -15; parsed none -3; parsed np -10; parsed predicate -5; quote -10; verb 15
v begin -8; by -2; in -7; ing -2; parsed adverbial 5; parsed in -8; parsed ing -2; parsed none -5; parsed np -12; parsed to -2; parsed with 8; to -3; with 5
v believe 8; clause 4; in 14; mark -2; np -4; parsed clause -8; parsed in 18; parsed none -10; parsed np 4; that -2; to 3; verb 3
v belong -9; parsed to np -6; to np -6
v bemoan 17; np 14; parsed np 16
v benefit -13; from -6; np -8; parsed from -6; parsed np -7
v best -9; np -9; parsed np -9
v bet -16
v betray 9; parsed none -4
v biased -4; parsed none -4
v bill 10
v billionaire -14
v bind -10; by -2; np -6; parsed none -2; parsed np -3
v blame 11; for -3; np 22; parsed for -10; parsed none 10; parsed np 5
v blare 11
v blast 11; np 7; parsed np 13
v blast_out 11; np 11
v blister -8
v block -3; np 5; np to -14; parsed np 2
v blow -9; np -5; parsed np -5
v blunt -7; np -7; parsed np -7
v boast 9; about 14; np -13; of 6; parsed np -13; parsed that 14; that 10
v bolster -13; np -9; parsed np -8
v boo 9; np 8; parsed none -10; parsed np 5
v book -12
v boost -4; np -2; parsed np -3
v borrow -8; from -3; parsed from -3
v bother 0; parsed to -18
v bounce -13
v boycott 4; np 5; parsed np 5
v brace -3; parsed for 3
v brag 17; about 13
v break -19; into -2; np -8; parsed into -2; parsed np -11; parsed with -4; with -4
v break_down -16
v break_out 3
v break_up -9; np -6; parsed np -9
v brief -10; on -7
v bring -10; clause -7; in -4; ing -4; np to -5; parsed in -4; parsed none -6; parsed np -8; parsed np to 15; parsed to np -3; to np -3; verb -2
v bring_up 15; parsed np 11
v bristle 13
v broadcast 10; np 10; parsed np 10
v broaden -9; parsed np -7
v broker 3; np 7; parsed np -13
v brush 15
v buck -10; parsed np -10
v build -12; by -3; np -9; on 8; parsed none 9; parsed np -13; parsed on -6
v build_up -10
v buoy -7
v burn -10; np -6; parsed np -7
v bury -8; np -4; parsed np -4
v buy -5; clause -5; np -4
v bypass -7; np -7; parsed np -7
v calculate 2; np -10; parsed np -11
v call 13; for 7; into 5; np to 2; on 9; parsed clause 5; parsed for 11; parsed into 12; parsed none -8; parsed np 2; parsed np to 11; parsed on 12; parsed to -4; quote 12; that -3; to -3; verb -10
v call_out 10; np 12; parsed np 5
v calm -5; np -5; parsed np -5
v campaign -7; against 5; as -4; for 9; in -8; np -7; on 3; parsed adverbial -11; parsed against 7; parsed as -3; parsed for 9; parsed in -7; parsed none -7; parsed np -9; parsed on 3; parsed with -6; with -8
v cancel -10; np -7; parsed np -9
v cap -10; np -8; parsed np -8
v capitalize -10; on -8; parsed on -8
v capture -10; by -2; np -6; parsed none -2; parsed np -6
v care 9; about -5; np 20; parsed none -15
v carry -8; clause -5; on -5; parsed none -3; parsed np -3; parsed on -5
v carry_out -13; np -8; parsed np -13
v carve -5
v cast 8; clause 7; in -2; np 6; parsed none -12
v catapult -8
v catch -2; np -16; parsed none -5; parsed np -11
v caucus -13; for -2; np -6; parsed for -2; parsed none -3; parsed with -5; with -5
v cause -17; np -10; np to -8; parsed np -10; parsed np to -8
v caution 10; against -5; that 18
v celebrate -4; np 5; parsed np 2
v cement -2; np 4; parsed np -2
v center -5; on -4; parsed none -4
v chair -14; np -7; parsed np -5
v challenge 5; parsed none -8; parsed np to 10
v champion 10; by 13; parsed np -2
v change -9; clause -7; in -2; np -3; np to -6; parsed in -2; parsed none -7; parsed np -10; wh -6
v channel -7; np -7
v chant 5; parsed np 2; quote 16
v characterize 8; np 11; parsed np 11
v charge 0; np 9; parsed none -11; parsed np 4; parsed that 15; with -7
v chat -12
v check 4; np -10; parsed np -10
v cheer 6; for 13; np 4; on 6; parsed none 4; parsed np -18
v chide 17; np 17; parsed np 17
v choose -2; by -4; other 6; parsed none -5; parsed to 2; to -7
v circulate 5; parsed np 10
v cite 10; np 12; parsed np 12; quote 13
v claim 17; by 6; np -3; parsed by 6; parsed clause 6; parsed none -12; parsed np 8; parsed that -4; parsed to 10; to 18
v clap -5
v clarify 7; parsed np 9; that -4
v clash -2; parsed none -4; parsed with -7; with -9
v classified -5; at -2; parsed none -5
v clear -13; np -5; np to -7; parsed np -10
v click -6; on -5; parsed on -5
v climb -13
v clinch -12; np -10; parsed np -11
v close -12; in -2; parsed adverbial -4; parsed none -3; to np -2
v coalesce -11; around -3; parsed around -3
v coin 7; parsed np 7
v collapse -12
v collect -16; np -10; parsed np -9
v combat -9; np -7; parsed np -9
v combine -18; parsed none -4; parsed np -7
v come -10; after -5; against 22; as -10; at -10; colon -4; during -3; from -9; in -4; into -5; np -15; of -7; other -5; out 11; parsed adverbial -6; parsed after -2; parsed as -7; parsed at -10; parsed clause -8; parsed during -3; parsed for -4; parsed from -8; parsed in 9; parsed into -5; parsed none 3; parsed np -15; parsed on 2; parsed out -5; parsed predicate -8; parsed to 4; parsed to np -4; parsed under -9; parsed with 3; to np -5; under -8; verb -3; with 2
v come_out -12
v come_up -2; parsed with 7; with 7
v command 0; np -11; parsed np 4
v comment 8; for -3; on 8; parsed for -3; parsed on 10
v commit 9; by -10; np 5; parsed by -10; parsed none -11; parsed np -7; to np 12
v communicate -8
v compare -2; np 7; parsed none -11; parsed np 11; to np -7; with -10
v compel -11; parsed none -4; to -4
v compete -17; for -5; in -4; parsed for -5; parsed in -4; parsed with -4; with -4
v compile 4; by -6; np -4; parsed by -6; parsed np 7
v complain 15; parsed about 2; parsed clause -11; parsed none -12; parsed that 10; that 7
v complete -8; parsed np -2
v complicate -12; np -7; parsed np -12
v comply -7; parsed with -7; with -7
v compose -4
v comprise -6; np -6; parsed np -6
v compromise 3; parsed np 4
v concede 16; parsed np 4; parsed that -4; that 11
v concern -10; np -7; parsed np -9
v concerned 15; parsed none 6; that 6
v conclude 9; mark 6; parsed clause 3; parsed none -5; parsed np -14; parsed that 5; that -2
v condemn 11; np 7; parsed np 10
v conduct -12; by -6; clause -10; for -7; np -2; parsed by -9; parsed none -5; parsed np -3
v confer -11
v confirm 11; np 8; parsed none 8; parsed that 8; that 10
v conflict -9; parsed with -5; with -5
v confront -3; np -4
v congratulate 7; np 7; parsed np 7
v connect 0; parsed none 8; parsed to np -9; parsed with -5; to np 5; with -9
v consider 4; clause -11; ing -6; np 7; parsed clause -16; parsed ing 2; parsed none 7; parsed predicate 12; parsed wh -3
v consist -6; of -6; parsed of -6
v consolidate -8; np -5; parsed np -5
v constitute -6; np -6; parsed np -6
v constrain -12
v consult -8; np -6; parsed np -6
v consume 8
v contact 4; np 7; parsed none -6
v contain -2; in -3; np -15; parsed none -2; verb -8
v contemplate 19
v contend 4
v contest 7
v continue 0; colon 17; ing -3; mark 12; parsed clause 3; parsed none -3; parsed np -2; parsed to -6
v contradict 4; np 2; parsed np 4
v contrast 0; np 13; parsed with 4; with 4
v contribute -19; np -3; parsed none -6; parsed np -4; parsed to np -5; to np -6
v control -14; clause -3; np -10; parsed none -3; parsed np -11
v convene -5; np -8; parsed np -3
v convert -13; np -7; parsed np -7; parsed to np -5; to np -5
v convict -10; of -4; parsed none -5
v convince 12; np -3; np that 13; parsed none 5; parsed np 2; parsed that -4; that 5
v convincing -12
v cooperate -7; parsed with -7; with -7
v coordinate -14; np -5; parsed np -5; parsed with -5; with -6
v cop 6
v correct 2; np 2; parsed np 2
v cost -11; np -10; parsed np -10
v counter 12
v count 0; np 9; on 3; parsed none -13; parsed np 4; parsed on 8
v couple -4; parsed none -4; with -4
v court -13; np -6; parsed np -6
v cover_up -6; np -6
v cover 0; clause 9; in -4; np 3; parsed none 13; parsed np -3
v crack 6; down -5; parsed on -5
v crack_down -4; on -4; parsed on -4
v craft -4; np 7; parsed np -3
v crash -11
v create -10; by -4; np 2; np that -9; np to -12; parsed by -4; parsed none -2; parsed np -6
v credit 16; np 11; parsed np 11
v crisscross -6
v criticize 13; by 8; for 5; np 7; parsed none -8; parsed np 12
v cross -14; into -2; np -7; parsed into -2; parsed np -10
v crowd -14
v crown -11
v cruise -13
v crumble -7; parsed np -7
v crush -10; np -8; parsed none -2; parsed np -8
v cry 14
v culminate -4; in -4
v curb -9; np -6; parsed np -8
v cut -9; into -3; np -16; parsed into -3; parsed none -3; to np -5
v cut_off -6; np -6; parsed np -6
v damage -6; np -6; parsed np -6
v damaging -4; np -4; parsed np -4
v dampen -12
v dance -8
v date -13; np -6; parsed np -4
v deadlocked -3
v deal -8; np -5; parsed none -2; parsed np -5
v debate 0; on -8; other -2; parsed none 11; parsed np 2; parsed on -6
v decide 2; by -8; clause -11; np 3; on -9; other 14; parsed by -8; parsed clause 10; parsed none 4; parsed np 3; parsed to 8; parsed wh -13; to -2
v declare 10; clause 7; in -4; parsed adverbial -10; parsed clause 5; parsed in 4; parsed none 5; parsed np 10; parsed that 3; that 13
v decline 12; parsed none 10; parsed np 3; parsed to 4; to 9
v decrease -7
v decry 14; np 18; parsed np 14
v dedicate 9; parsed none 5; to np 6
v deem 5; np 7; parsed none -8; parsed np 8; verb -8
v default -5; on -5; parsed on -5
v defeat -2; np -15; parsed np -14
v defend 11; np 5; np that 20; np to 17; other -10; parsed np 8
v defer -7; np -4; parsed np -4
v define 6; by 4; np -6; parsed by 5; parsed none -6; parsed np 2
v deflect 7; np 7; parsed np 7
v delay -13; np -5; parsed np -5
v delegate -11
v delete -8; np -7; parsed np -6
v deliver -2; clause 5; np 2; on -6; parsed adverbial -13; parsed by -7; parsed none -3; parsed np 6; parsed on -6
v demand 8; np 7; parsed none -9; parsed np 3
v demonstrate 6; np -5; that 9
v denounce 16; np 2; parsed np 16
v deny 8; np 6; parsed none 12; parsed np 4; parsed that 2; that 6
v depart -9; np -8; parsed np -6
v depend -9; on -8; parsed none -3; parsed on -4
v depict 6
v deploy -12; np -6; np to -7; parsed none -3; parsed np -9
v deport -11; np -9; parsed none -3; parsed np -9
v depose -6; np -6
v deprive -10; np -8; parsed np -10
v derail -7; np -7; parsed np -7
v deride 21; parsed np 20
v derive -5
v describe 17; as 3; clause 7; np 10; parsed as 16; parsed none -3; parsed np 4; wh 20
v deserve -2; np -12; parsed np -12
v design -6; parsed none -3; to -2
v designate -6; parsed none -3
v destroy -12; np -5; parsed np -12
v detail 5; np 4; parsed np 5
v detain -10; parsed none -2
v detect -6; np -5; parsed np -6
v deter -8; np -4; parsed np -7
v determine 0; clause -9; np 3; parsed none -6; parsed np -6; parsed that 8; parsed wh 5
v develop -13; np -8; parsed np -10
v devolve -5; into -5
v devote 7; np -3; parsed none 8; parsed np 5; to np 8
v dial -6
v dictate 11; np -8; parsed np -12
v die -19; in -5; np -8; of -3; parsed in -5; parsed np -5; parsed of -3
v differ -11; from -2; on -7
v dig -12
v diminish -12; np -5; parsed np -11
v dip -11
v direct -5; at 9; np -7; np to -5; parsed none 5; parsed np -11
v disagree 14; parsed with 6; with 6
v disappear -10
v disavow 6; np 8; parsed np 6
v disclose 10; np 6; parsed np 4
v discourage -6; np -5; parsed np -6
v discover -2; in -3; np -5; parsed none -6; parsed np -11
v discredit 2; np 3; parsed np 2
v discriminate -4
v discuss 8; np 12; np that 2; parsed np 6; parsed wh 3; wh 11
v dislike 4; np 8; parsed np 6
v dismantle -10; np -7; parsed np -6
v dismiss 7; np 12; np that 4; parsed none 2; parsed np 13
v disparage 5
v dispatch -9; np -8; parsed np -8
v display -2; np 12; parsed np 11
v dispute 14; np 7; parsed np 17
v disqualify -6; np -6; parsed np -6
v disrupt -10; np -10; parsed np -9
v distance 4; np 4; parsed np 11
v distinguish 3; np 5; parsed np 3
v distract -9
v distribute 0; np 7; parsed none -7; parsed np -2
v divert -8; np -5; parsed np -7
v divide -4; np -11; parsed none 4; parsed np -11
v do -10; at -4; clause -14; for -4; in -7; mark 6; np -2; on -3; other -3; parsed adverbial -12; parsed at -4; parsed in -7; parsed none -6; parsed np -6; parsed on -3; parsed predicate -4; parsed to np -4; parsed with -8; quote -2; that -5; to 3; to np -4; verb -2; wh -14; with -9
v document 28
v dominate -13; by -5; np -11; parsed by -4; parsed np -11
v dominating -9; np -6; parsed np -6
v donate -14; np -7; other -2; parsed np -9; parsed to np -5; to np -7
v doom -12; np -6; parsed np -6
v double -11; np -7; parsed np -6
v double_down 8; on 8; parsed on 6
v doubt 5; np -10; parsed np 3
v downplay 9; parsed np 3
v draft 0; np 7
v drag -8; np -6; parsed none -2
v draw -3; from -2; in -3; np -2; parsed clause 16; parsed none -9; parsed np -2; to np -3; verb 10
v dress -14; in -4
v drive -11; by -5; np -10; parsed by -4; parsed none 7; parsed np -13; parsed to np -3
v drive_up -7; parsed np -7
v drop -10; from -2; np 6; out -8; parsed none -3; parsed out -8; parsed to np -5; to np -5
v drop_out -12; np -6; parsed np -4
v dub 7; np -3
v dump 2; np 3
v dwell 13; on 13
v earn -16; at -2; np -10; other -3; parsed np -13
v ease -15; np -6; parsed np -6
v eat -11; np -7; parsed np -7
v echo 10; by 9; np -3; parsed by 15; parsed np 7
v eclipse -14
v elect -3; as -2; np 4; parsed np -4; to np -6
v elevate -3; parsed np -3
v eliminate -8; parsed none -7; parsed np -2
v email 7; np 9; parsed none -13
v embody -11
v embrace 5; clause -12; np that 3; parsed none -4; parsed np 3
v emerge -8; from -3; np -5; parsed from -3; parsed np -10
v emphasize 17; parsed np 12; parsed that 10; that -7
v employ -6; np 2
v empower 9; np 2; parsed np 2
v enable -14; np -4; np to -10; parsed np -8
v enact 0; np 3
v encounter -11; np -7; parsed np -11
v encourage 8; np 5; np to -2; parsed np -5; parsed np to 5
v end -10; in -5; np 2; parsed adverbial -7; parsed in -5; parsed none -3; parsed with -6; with -6
v end_up -12; ing -4; parsed ing -2
v endorse 10; np 14; parsed by 11; parsed none 17
v endure -13; parsed np -12
v energize -8; np -8; parsed np -7
v engage 0; in 5; parsed none 5
v engaging -4; in -4; parsed in -3
v enjoy 4; np -3
v enlist -7
v ensure -17; clause -9; np -3; parsed clause -8; parsed np -5; parsed that -12; that -12
v enter -11; clause -6; np -7; parsed none -3; parsed np -8
v envision 13
v erode -6
v erupt 5; in -5; parsed none -9
v escalate 0; np 2; parsed np 2
v escape -16; np -5; parsed np -5
v escort -7
v espouse -7
v establish 6; np -2; parsed np -6
v estimate 9; np 4; parsed none 6; parsed that -5; that 7
v examine 0; np -14
v exceed -10; np -9; parsed np -10
v exchange -8
v excite -10; parsed np -10
v execute -10; parsed np -10
v exercise -7; parsed np -7
v exist -7; between -5; np -7; parsed between -5; parsed np -7
v exit -14; np -11; parsed np -8
v expand -4; in -3; np -14; np that -13; np to 8; on 7; parsed in -3; parsed none -4; parsed np -6; parsed on 7
v expect 3; clause 11; np 10; parsed none -13; parsed np 9; parsed np to 6; parsed to 9; to -3
v experience 0; np 8; parsed np 4
v expire -8
v explain 8; clause 6; np -2; parsed clause -2; parsed np 14; parsed that 12; parsed wh 7; that -6; wh 12
v exploit 0; np 6; parsed np 4
v explore 3; np 10; parsed np 3
v expose 2; np 6; parsed none 8; parsed np 7
v express 9; np 10; np that 12; parsed none -5; parsed np 14
v extend -18; np -8; parsed np -9; parsed to np -5; to np -5
v extradite -6
v eye 5; np 10; parsed np -2
v face -17; np -7; np to -7; parsed none -2; parsed np -8; verb -4
v facilitate -5; np -3; parsed np -5
v fade -8
v fail -9; np -8; parsed none -9; parsed np -10; parsed to 2; to -6
v fall -15; by -5; for 9; in -4; into -3; np -12; parsed clause -3; parsed for 9; parsed in -4; parsed into -2; parsed none -5; parsed np -8; parsed predicate -6; parsed to np -4; since -2; to np -5
v falter -10
v fan -15; np -5; parsed np -6
v fare -14; np -8; parsed in -4; parsed none -3
v favor 3; by -7; np 5; parsed none -3; parsed np 7
v fear 6; np 5; parsed clause 6; parsed none -11; parsed np 8; parsed that 11; that 11
v feature -6; in -2; parsed none -4; parsed np -4
v feed -13; np -9
v feel 3; about -3; like -6; np -3; parsed about -3; parsed clause -7; parsed none -7; parsed np 10; parsed predicate 3; quote -17; that -4; verb 13
v fend_off -4; parsed np -4
v field -8; parsed np -8
v fight -5; for -8; in -2; np -12; on -4; parsed adverbial -3; parsed for -8; parsed in -2; parsed none -9; parsed np -10; parsed on -3; parsed to 6
v figure -8
v figure_out 0; parsed wh -3; wh 3
v file -3; against -12; by -4; in -5; np 10; on -7; parsed by -7; parsed none -14; parsed np 7
v fill -4; np -10; parsed none 5; parsed np -14; with 7
v film -12
v finalize -10
v finance -11; np -7; parsed np -7
v find 0; clause 4; in -8; np that 5; np to -20; parsed clause 2; parsed none 7; parsed that 4; that 8
v finish -20; in -3; np -9; parsed in -3; parsed none -2; parsed np -6; parsed predicate -3
v fire 3; at 9; from -2; parsed at 10; parsed none -11; parsed np 4
v fit -14; parsed np -9
v fix -8; np -7; parsed np -7
v flank -11
v flee -13; np -9; parsed np -9
v flip 0; np -7; parsed none -3; parsed np -7
v flirt 7
v float 4; parsed np 5
v flock -6; parsed to np -6; to np -6
v flood -13; np -5; parsed np -5
v flow -13
v fly -19; np -6; parsed np -6; parsed to np -7; to np -7
v focus 4; np -6; on 8; parsed clause -4; parsed on 6
v follow -11; by -6; in -4; mark -5; np 2; np that -5; parsed by -6; parsed in -4; parsed none -10
v follow_up -12
v force -12; np -12; np to -3; parsed none -6; parsed np -8; parsed np to -6; to -5
v forge -8; parsed np -7
v forget 5; that -8
v forgive -6
v form -13; np -8; parsed np -10
v formulate -10
v foster -7; np -5; parsed np -5
v found -15; by -4; in -3; np -8; parsed by -5; parsed np -10
v frame 4; np 6; parsed np 5
v free -9; np -9; parsed np -9
v freeze -9
v frustrated 3
v fuel -15; np -9; parsed by -2; parsed np -8
v fulfill -9; np -5; parsed np -9
v fund -13; by -6; np -8; parsed by -5; parsed np -10
v fundraise -6; for 5; np -5; parsed np -5
v funnel -11; np -7; parsed np -5
v gain -17; at -6; np -10; parsed adverbial -6; parsed np -9
v galvanize -11; np -7; parsed np -7
v garner -11; np -11; parsed np -10
v gather -18; at -4; for -5; in -2; np -7; parsed in -2; parsed none -3; parsed np -7
v generate -13; np -12; parsed np -9
v get -12; behind 8; clause -12; from -2; in 8; into -4; np -2; np that -6; np to -13; off -5; on -5; out -3; parsed behind 8; parsed from -2; parsed in 8; parsed into -3; parsed none -4; parsed np -13; parsed np to -6; parsed off -3; parsed on -5; parsed out -2; parsed through -2; parsed to -8; parsed to np -7; through -2; to -10; to np -7; verb -14
v give -6; np to -12; other -10; parsed none -16; parsed np to -11; parsed to np -8; that -14; to np -8; verb -6
v give_up -12
v go -4; after 12; against -12; as -5; beyond -10; down -4; for 2; from -4; in -8; into -7; np -7; on 5; other 9; out 15; parsed after 12; parsed against -10; parsed beyond -10; parsed clause -7; parsed from -4; parsed in -5; parsed into -7; parsed none 6; parsed np -14; parsed on 2; parsed out 15; parsed predicate -17; parsed through -5; parsed to -10; parsed to np -6; parsed with 5; quote -9; through -5; to np -8; verb -7; with -15
v go_on 4; parsed none 6; to 9
v govern -6; np 6; parsed np 2
v grab -10; np -10; parsed np -8
v graduate -11; from -4
v grant -14; np -8; parsed none -2; parsed np -6
v grapple 4; parsed with -3; with 4
v grasp -13
v gravitate 8
v greet -2; np -10; parsed by 5; parsed none -3; parsed np -10; with -3
v grow -12; np -3; other -2; parsed none -7; parsed np 3; parsed predicate 6
v grow_up -12; in -4; parsed in -4
v guarantee -7; np 6; parsed none -6; parsed np 6
v guard -11
v guess -2; np 16; parsed clause 3; parsed np 4
v guide 6; np -7; parsed np -7
v gun -8; np -5; parsed np -5
v hack -10; into -2; np -7; parsed none -2; parsed np -7
v hail 8; np 7; parsed np 8
v halt -7; np -7; parsed np -7
v hammer 4; np 4; parsed np 4
v hand -10; np -9; parsed np -9
v handle -15; np -7; of -6; parsed none -3; parsed np -9; parsed of -6; verb -3
v hang -10; over -6; parsed over -6
v happen -20; in -3; parsed adverbial -4; parsed in -3; parsed none -4; parsed to np -2; to -9; to np -3
v harass -6
v harm -10; np -6; parsed np -6
v hate 0; clause 7; np 4; parsed clause -6; parsed np 8
v have -7; at -16; in 17; np -5; np that -4; np to -11; on -5; other -7; parsed clause 6; parsed in -5; parsed ing 2; parsed none -15; parsed np -2; parsed np to -5; parsed on -5; parsed predicate -6; parsed to -2; parsed with -6; quote -19; since 14; to -4; verb 4; with -9
v head -17; into -4; np -7; parsed adverbial -3; parsed into -3; parsed none -2; parsed np -7; parsed to np -6; to np -8
v headline -2; np 2; parsed np -2
v heal -5; parsed np -5
v hear -6; clause -10; from -3; np 6; on -6; parsed from -3; parsed none 3; that 5
v hedge -9
v heed -7; np -7; parsed np -7
v help -14; by -2; clause -11; np -11; parsed by -2; parsed clause -9; parsed none -8; parsed np -10; parsed np to -13; parsed that -9; parsed to -6; to -9
v hide -8; np -5; parsed np -7
v highlight 6; clause -6; np 6; parsed np 7
v hint 10; at 9
v hire -2; parsed none -12; parsed np 3
v hit 0; np 5; parsed none -6
v hold -4; at -4; by -7; clause -11; in -2; ing -10; np -7; np that 3; np to 13; on 17; onto -3; parsed by -7; parsed clause -12; parsed none -12; parsed np -3; parsed np to 4; parsed onto -2; to np -4; verb -4
v hold_off -5
v hold_up 2; np -4; parsed np -3
v hone 8; np -2; parsed np 8
v honor -9; np -3; parsed none -2; parsed np -5
v hope 11; clause 9; for 8; mark -18; parsed clause -7; parsed for 4; parsed that -2; parsed to 6; that -2; to 5; verb 5
v host -15; by -6; np -11; parsed by -5; parsed np -11
v house -7
v hover -9
v huddle -12; with -7
v hurt -11; np -9; parsed np -9
v identify 9; as 6; by -8; np 3; np that -5; parsed as 8; parsed by -8; parsed np 7; parsed with 14; with 10
v ignore 8; np 6; parsed none 2; parsed np -4
v illustrate 4; np 5; parsed np 8
v imagine 3; clause 9; np 3; parsed np 4
v impact -8; by -4; np -4; parsed by -4; parsed np -4
v imperil -5; np -5; parsed np -5
v implement 2; np 2; parsed np 2
v imply 3; parsed none 9; parsed that 6
v impose -4; parsed none -3; parsed np -3
v impress 5
v imprison -5
v improve -17; np -7; parsed np -9
v incite -5; np -5; parsed np -5
v include -5; clause -9; ing 5; np -10; np that 4; other -3; parsed clause -11; parsed ing 4; parsed none -12; parsed np 5; verb -11
v increase -12; clause -5; np -4; parsed in -2; parsed none -2; parsed np -5
v indicate 8; np 6; parsed clause 8; parsed np 2; parsed that -6; that 5
v indict -6; np -6; parsed np -6
v infiltrate -14
v influence -10; by -4; np -7; parsed by -4; parsed np -7
v informed 2; parsed none -10
v inject -9; np -8; parsed np -9
v injure -7
v insert 0; np 3; parsed np 3
v insist 10; clause 19; parsed clause 16; parsed none -4; parsed on 7; parsed that 10; that 3
v inspire -14; by -5; np -8; parsed np -8
v install -13; np -6; parsed np -11
v insult 21
v integrate -7; np -5; parsed np -5
v intend 3; parsed none -8; parsed to 3; to -2
v intensify -10; parsed np -2
v interpret 8; parsed none -4
v interrupt -4; np -2; parsed np -2
v intervene -6; in -6; parsed in -5
v interview -7; by -5; np -13; on 11; parsed by -4; parsed none 12; parsed np -13
v introduce 0; parsed none -7; parsed np 11; to np -4
v invest -15; in -6; parsed in -6; parsed np -8
v investigate -8; np -3; parsed by -5; parsed np 2
v invite 0; np -4; np to -6; parsed none -11; parsed np -16; parsed np to 5; to np -2
v invoke 2; np 5; parsed np 4
v involve -9; ing -10; np 2; parsed np -4
v involved -16; in -3
v isolate -6
v issue 3; by -7; in -3; np 7; parsed by -7; parsed none -9; parsed np 8
v jab 19
v jockey -8; for -4; parsed for -4
v join -7; by -9; np -5; np to -12; parsed by -11; parsed none -7; parsed np -8; with -4
v joke 8; that 14
v judge 2; parsed np 6
v jump 3; into -6; parsed into -6
v justify 7; np 9; parsed np 8
v keep -7; clause -8; np -7; parsed ing 4; parsed none -14; parsed np 3; parsed np to -16; parsed predicate -4; parsed with -4; with -6
v keep_up 0; np 3; parsed np 4
v kick -13
v kick_off -12
v kill -14; at -3; by -2; in -2; np -10; parsed by -3; parsed none -5; parsed np -11
v knock 4; np 5; parsed np 8
v know 2; as 9; clause 4; for -14; mark -13; parsed about -6; parsed adverbial 5; parsed none -8; parsed np 5; parsed that 2; parsed wh 2; to -13; to np -4
v label 2; np 10; parsed np -2
v lack -15; np -8; parsed np -11
v lag -13; behind -6; parsed behind -6
v lambast 7; np 8; parsed np 8
v lament 15; np 17; parsed np 19
v land -6; in -5; np 3; parsed in -5
v lash_out 19; at 19; parsed at 14
v last -12; np -8
v laud 14
v laugh 3; other -4; parsed none -7
v launch 0; np 5; np to -3
v lay 3; np -5; parsed predicate 7
v lay_off 14; parsed np 14
v lay_out 11; np 4; parsed np 15
v lead -13; among -6; by -10; clause -2; in -6; np -3; np to -13; parsed adverbial -3; parsed among -5; parsed by -8; parsed in -6; parsed none -2; parsed np -6; parsed np to -13; parsed to np -7; parsed with 6; to np -9; with 5
v lead_up -7; parsed to np -7; to np -7
v leak -15; np -6
v lean 0; clause -6; np 7; on -13; parsed none -3; parsed np -4; parsed on -7; toward 12; verb -11
v learn 7; clause 3; from -3; np 4; parsed clause 10; parsed from -5; parsed that 9; that -8
v leave -7; behind -6; clause 3; for -7; in -5; np -15; np to -20; parsed behind -6; parsed for -6; parsed in -3; parsed none 5; parsed np to -2; parsed predicate -7; to -3
v lecture 14
v legalize -2; parsed np 3
v lend -4
v let -10; clause -13; np -2; parsed np -8; parsed np to -4; parsed predicate -4
v level -7
v leverage -9; np -5; parsed np -9
v license -7; parsed none -3
v lie -4; np -7; parsed np -9; parsed to np -4; to np -4
v lie_out -9; np -7; parsed np -8
v life -11; in -3; parsed in -3
v lift -5; np 3; parsed np -5
v light -9
v like 5; np -3; parsed np 8; parsed to 5; to 5
v liken 22; parsed np 14
v limit -2; np 3; parsed np -2
v limited -9; np -7; parsed np -7
v line -8
v line_up 10; behind 18
v linger -9
v link 0; np -5; parsed none -9; parsed np 8; parsed to np 8
v list 7; as -4; np 10; on -6; parsed none -9; parsed np 14
v listen -12; parsed to np -7; to np -7
v live -14; in 3; np -6; parsed in 4; parsed np -8
v lobby -4; np -11; parsed np -2
v locate -5
v lock -12; in -4; parsed none -2
v lock_up -9; np -9; parsed np -8
v log -5
v look 4; at 6; for 3; into -8; like -10; np -22; parsed for 4; parsed like -8; parsed none -17; parsed np 5; parsed predicate -18; parsed to 6; parsed to np 4; to 4; to np 11
v loom -15; np -5
v lose -17; clause -4; in -2; np -10; np to -2; parsed in -2; parsed none -4; parsed np -11; parsed np to -4; parsed to np -4; to np -5
v love 14; np 3; parsed np -10
v lower -10; np -7; parsed np -7
v lure -10; np -7; parsed np -7
v maintain -5; np -3; parsed none 8; parsed np -3; parsed that -5; that 5
v make -3; about -7; by -6; for 8; in -7; ing -17; np -3; np that 6; np to 2; other -7; parsed adverbial 6; parsed by -11; parsed clause -10; parsed ing -11; parsed none -8; parsed np 4; parsed np to -7; parsed predicate -6; parsed that 29; parsed to np -5; quote -4; that -4; to np -5; verb 14
v make_up -18; for -4; np -9; of -2; parsed adverbial -3; parsed none -3; parsed np -11
v manage -12; np -9; parsed none -3; parsed np -12; parsed to -2; to -3
v mandate 14; np 4; parsed np 4
v manufacture -7; parsed np -7
v mar -8
v march -8
v mark 0; np 4; parsed none -4; parsed np -5
v married -15
v marry -11; np -10; parsed np -10
v mask -4; np -2; parsed np -2
v match -14; np -7; parsed none -2; parsed np -7
v matter -12
v mean -14; for -5; ing -14; np -11; parsed clause -13; parsed for -5; parsed ing -7; parsed none -7; parsed np 3; parsed that -2; parsed to -5; that -2; to -7; verb -2
v measure 0; parsed np -12
v meet -12; in -3; np -10; np to 6; parsed adverbial 6; parsed in -2; parsed none -2; parsed np -13; parsed with -3; with -5
v mention 12; as -8; np 14; parsed none -3; parsed np 2
v mind 7; parsed np 2
v minimize -5; np -5; parsed np -5
v mire -3; in -3; parsed none -3
v mirror 0; np 2; parsed np 2
v mishandle -9; parsed np -7; verb -6
v mislead 10
v miss -16; np -7; parsed np -11
v mobilize 2; np -5; parsed np -10
v mock 5; np 13; parsed np 6
v modify -8
v monitor -3; np -3; parsed np -3
v motivate -7
v mount 2; np 2; parsed np 7
v mourn 2; np 4; parsed np 2
v move -11; from -2; in -3; np -11; on -5; parsed clause -2; parsed from -2; parsed in -3; parsed none -2; parsed np -14; parsed on -4; parsed through -2; parsed to 8; parsed to np -8; through -2; to 7; to np -10
v murder -8
v muse 13
v name 12; clause -6; for -10; np 8; parsed none -6; parsed np -4
v narrow -9; np -4; parsed np -8
v navigate -9; np -8; parsed np -8
v near -12; parsed np -12
v need -8; clause -7; for -4; in -2; np to -2; parsed none -15; parsed np -8; parsed predicate -5; to -4; verb -4
v negotiate 0; parsed none -6; parsed np 5
v neighboring -7; np -6; parsed np -7
v nod 10
v nominate 8; by 4; clause -10; np 6; parsed by 4; parsed none 3; parsed np 2
v note 15; in -9; mark 16; np 15; parsed adverbial -12; parsed clause 19; parsed in 6; parsed none -14; parsed np 5; parsed that 15
v notice 0; np -8; parsed none -5; parsed np -11
v number -6; np -6
v obscure -8; parsed np -8
v obtain -14; by -6; np -8; parsed by -4; parsed np -10
v occupy -14; np -7; parsed np -10
v occur -18; parsed in -2
v offer 6; np 4; np that 3; np to 2; parsed none -7; parsed np 4; parsed to 12; quote 14; to 12; verb 6
v offset -8; np -6; parsed np -8
v open -8; in -3; np -4; parsed in -3; parsed none -3; parsed np -10
v open_up 12; np -5
v operate 2
v oppose 9; by 10; clause 14; np 4; parsed by 13; parsed clause -5; parsed ing 2; parsed np 7; to np -7
v opt 0; parsed none 6
v order 8; np 12; np to 7; parsed np 3; parsed that 11; that 11
v organize -16; by -3; clause -2; np -8; parsed in -2; parsed none -2; parsed np -9
v originate -11
v oust -4; np -4; parsed np -4
v outline 9; np 3; parsed np 12
v outnumber -8; np -8; parsed np -8
v outsource -8; np -4; parsed np -8
v outweigh -5; np -5; parsed np -5
v overcome -9; np -8; parsed np -8
v overhaul -6; np -6; parsed np -6
v overlook -7; np -7; parsed np -7
v oversee -14; np -8; parsed np -9
v overshadow -11; np -9; parsed np -9
v overstate 13
v overtake -12; np -5; parsed np -10
v owe -11; np -6; parsed np -9
v own -15; by -6; np -11; parsed by -6; parsed none -2; parsed np -9
v pack -12
v paint 4; np 7; parsed np 9
v pander 2; to np 4
v park -7
v participate -8; in -8; parsed in -6
v pass 3; by 14; in -5; np -3; np that 5; parsed none 2; parsed np 4; parsed to np -9; through -6; to np -9
v pay -7; clause -10; for -12; other -7; parsed clause -6; parsed for -10; parsed none -7; parsed np -5; quote -6; verb -5
v pay_off -10
v peak -7
v peg 7; np 7
v penetrate -7; parsed np -7
v pepper -7; np -7; parsed np -7
v perceive 9; np 12
v perform -16; in -4; np -7; parsed in -4; parsed np -9
v permit -10; parsed none -5; to -8
v persuade 5; np 3; np to 5; parsed none -8; parsed np 14; parsed np to -6
v pick -3; clause -7; np -3; parsed none -8; parsed np 4
v pick_up -11; at -4; parsed adverbial -10; parsed none 12; parsed np -14
v pile -8; parsed none -3
v pit -5; np -5; parsed np -5
v pitch 0; np 9; parsed np 7
v pivot 11; parsed to np -2; to np -6
v place -3; np 2; on -2; parsed none -7
v plague -7; by -5
v plan 0; for -4; np 2; parsed none -8; parsed to 4; to 3
v play -8; in -3; np -11; on -5; parsed in -3; parsed none -2; parsed np -17; parsed on -5
v play_down 4; np 4; parsed np 4
v play_out -9
v plead 16; parsed with 4; with 4
v pledge 8; parsed np 2; parsed that 12; parsed to -3; that 15; to 8
v plot 2; np -7; parsed np -7
v plow -6
v plummet -5
v point 11; np 5; parsed clause -9; parsed none -4; parsed np 5; parsed to np 3; to np 8
v point_out 9; np 4; parsed adverbial -8; parsed none 5; parsed np 14; parsed that 3; that 4
v poise -5; parsed none -3; to -4
v polarize 9; np -8
v politicize 4; np 5; parsed np 5
v poll -18; np -8; parsed none -3; parsed np -10; verb -2
v pop -5
v portray 14; as -5; np 6; parsed none -6; parsed np 9
v pose -13; by -4; for -6; np 2; parsed by -4; parsed none -4; parsed np -2
v position -2; np 6; parsed none -9; parsed np 8; to -13
v post 3; on 5; parsed none -18; parsed np 11
v postpone -7; np -7; parsed np -7
v pound 9; np 9; parsed np 9
v pour -11; into -3; np -7; parsed np -7
v power -6; np -4; parsed np -4
v practice -14; np -6; parsed np -6
v praise 16; np 3; parsed np 11
v pray -7
v precede -10; np -6; parsed np -9
v predict 12; clause 3; np 7; parsed clause 18; parsed none 3; that 7
v prefer 14; np 4; parsed np 4; parsed to 17
v preferred 17; np 12; parsed np 19
v prepare -9; for 3; np -7; parsed for 6; parsed none -4; parsed np -12; parsed to -11; to -12
v present 4; np 5
v preserve -8; np -6; parsed np -8
v preside -8; over -6; parsed over -6
v press 5; about -7; by -7; for 7; np -4; np to 2; parsed for -3; parsed none -16; parsed np 5; to -9
v pressure 5; np to -10; parsed np 7
v prevail -11; in -3
v prevent -5; np -3; parsed np -5
v prioritize 2; np 2; parsed np 2
v probe 10
v proceed -5; parsed to -2; parsed with -5; to -2; with -5
v proclaim 2
v produce -8; parsed np -3
v prohibit 10; np 3; parsed np 13
v project 3; np -2; parsed none -11; parsed np 4
v prolong -9; parsed np -9
v promise 15; np 12; parsed adverbial 12; parsed np 11; parsed that 10; parsed to 2; that 7; to 4
v promising 18; np -3; parsed np 12
v promote 3; np 9; parsed np 7
v prompt -13; np to -14; parsed adverbial -8; parsed by -5; parsed np to -9
v propel -11; np -7; parsed np -11
v propose 15; np -4; np that -5; parsed ing -2; parsed none 4; parsed np 9; that 10; to 5
v prosecute 0; np 3; parsed none -3; parsed np 3
v protect -13; np -8; parsed np -12
v protest 5; np 3
v prove -6; ing -10; np -12; parsed ing -10; parsed none -7; parsed np -11; parsed predicate -12; parsed that -3; parsed to 5; that -4; to 3
v provide 0; by 12; clause 3; np that -5; np to -11; parsed by 11; parsed clause -2; parsed none -7; parsed np -2; to np -8
v provoke -8; np -7; parsed np -7
v publicize 19
v publish -3; clause -3; in -3; parsed none -12; parsed np 17
v pull -11; clause -7; in -2; out -5; parsed in -2; parsed none -8; parsed out -2
v pull_off -4; np -4; parsed np -4
v punch -8; np -8; parsed np -7
v punish -8; np -6; parsed none -2; parsed np -7
v purchase -2; np -12
v purport 2; to 2
v pursue 0; np -3; parsed np 3
v push 10; against 7; for 6; np -3; np to -3; parsed against 7; parsed for 10; parsed none 2; parsed np -4; parsed np to -12; parsed to -4; to 4
v put_out 6; parsed np 7
v put_up -10; np -10
v put 0; clause -17; in -3; np that 6; np to -16; on -7; parsed none -8; parsed np -6; parsed np to -14
v qualify -15; for -5; parsed for -5
v quell -6; np -6; parsed np -6
v question 12; np 4; parsed none -2; parsed np 10; parsed wh 17; wh 26
v quit -13; np -6; parsed np -6
v quote 0; np 5; parsed np 10
v race -21
v rack_up -8; np -8; parsed np -8
v rail 18; against 9
v raise -5; by 11; clause -4; np to -5; other -3; parsed none -10
v rally -9; behind -3; np -15
v ramp_up -11; np -5; parsed np -11
v range 9; from 4; parsed from 5; parsed none -4
v ranking -8; np -6
v rank 0; parsed np 14
v rap -11
v ratchet_up 0; np 3; parsed np 3
v rate 3; np 5
v ratify 14
v rattle 10; np -10; parsed none 11; parsed np -10
v ravage -10
v reach -5; by -3; clause -11; for -9; parsed none -5; parsed np 6
v reach_out -11; parsed to np -6; to np -6
v react 3
v read 0; np 2; parsed none -3; parsed np 6; quote 9
v reaffirm 14; np 8; parsed np 8
v realize 0; clause 4; parsed that 3; that 3
v reap -7; np -7; parsed np -7
v reassure 7; np 9
v rebound -7
v rebuff 0; parsed np 3
v rebuild -11; np -7; parsed np -7
v rebuke 7; np 10; parsed np 10
v rebut 11; np 7; parsed np 11
v recall 6; np that 16; parsed clause 9; parsed none -9; parsed np 9; that -6; wh 8
v receive -15; clause 9; in -2; np -14; parsed adverbial -6; parsed clause -3; parsed none -4; parsed np -7
v recite 8; np 5; parsed np 10
v reclaim -7; np -7; parsed np -7
v recognize 3; np 5; parsed none -8; parsed np 4; parsed that 12; that 2
v recommend 19; np -8; parsed np 4
v reconsider 0; np 8; parsed np 3
v record 2; np 4
v recount 4; np 7; parsed np 10
v recover -3
v recruit -8; np -7; parsed np -8
v redact -8
v reduce -4; np -3; parsed none -3; parsed np -3
v refer 11; parsed none -7; parsed to np 11; to np 11
v reference 3; np 8; parsed np 3
v referenced 5; np 5; parsed np 19
v reflect 0; in -2; np 3; np that -16; on 10; parsed none -2; parsed np -7; parsed on 10
v reform -7; np -6; parsed np -7
v refrain -2; from -2; parsed none -2
v refuse 10; parsed np 15; parsed to 5; to 5
v regain -7; np -6; parsed np -7
v regard 4; as -3; np -2; parsed none -14; parsed np 14
v register -5; as 9; clause -7; parsed none -10; to -9
v regret 12
v regulate -7; np -6; parsed np -7
v rein -5; in -5; parsed in -5
v reinforce -5; np -5; parsed np -4
v reinstate 0; clause -5; np 5
v reiterate 15; np 6; np that 3; parsed np 9; parsed that 9; that 6
v reject 9; by 8; np 4; np that 7; np to 8; parsed by 8; parsed none 2; parsed np 4
v relate -6; to np -6
v release 0; by -8; clause -8; np 2; np that 22; on -6; parsed adverbial -15; parsed by -12; parsed clause -11; parsed none -16; parsed np 6
v relish 16; parsed np 9
v relocate -11; np -6; parsed none -2
v rely -4; parsed on 2
v remain -10; at 5; in 2; np 3; np to -7; on -4; parsed at 5; parsed in 2; parsed none -5; parsed np -2; parsed on -4; parsed predicate -3; parsed to -13; to -9; verb -11
v remark 10; parsed that 5; that -2
v remember 8; ing 5; np 4; parsed clause -7; parsed np 13; parsed that -4; that -4
v remind 13; np -3; np that 17; parsed clause -2; parsed np 11
v remove -4; from -3; parsed none -2; parsed np -2
v renew 0; np -17; parsed np 5
v renounce 5; np 5; parsed np 7
v reopen -8; np -6; parsed np -7
v repeal -11; np -7; parsed np -9
v repeat 5; np 6; np that 5; np to -11; parsed none -3; parsed np 11
v replace -10; by -6; clause -7; parsed none -3; parsed np -4
v replicate -9
v reply 8
v report 8; clause -5; from -12; in -7; ing 12; mark 4; np 6; np that 2; on -6; parsed adverbial -9; parsed by 13; parsed clause -3; parsed from -11; parsed np 8; parsed on -17; parsed that 8; parsed to np 8; that -9; to np 8; verb -13
v represent -5; by -7; np -2; parsed by -7; parsed np -2
v republish -8
v repudiate 14; np 6; parsed np 8
v request 7; np 3; np to 13; parsed np -11
v require 0; by -3; for -5; ing -13; np -10; np to 4; parsed ing -13; parsed none -2; parsed np to -3; to 13
v rescue -5; np -5; parsed np -5
v resemble -8; np -6; parsed np -8
v reserve -3; for -5; parsed none -4; parsed np 3
v resettle -6; np -6
v reshape -5; np -5; parsed np -5
v resign -2; from 7; parsed from 8; parsed none -6
v resist 8; parsed np 2
v resolve -11; parsed none -2
v resonate -13; parsed none -2; parsed with -4; with -5
v respect -6; np -5; parsed np -5
v respond 3; by -6; mark 10; np -2; parsed adverbial 2; parsed clause -2; parsed none -16; parsed np -12; parsed that 17; parsed to -2; parsed to np 8; parsed with -17; that 2; to np 5; with 3
v restore -10; np -6; parsed none -5; parsed np -7
v restrict 9; from -2; np 5; parsed none -2; parsed np 10
v restructure -5; np -5
v result -9; in -7; parsed in -6
v resurrect -6
v retain -12; np -8; parsed np -10
v rethink 14
v retire -7
v retired -12; np -5; parsed np -5
v return -7; parsed none -9; parsed np -2
v retweeted 8; np 13; parsed np 17
v reveal 9; clause 2; np 8; parsed clause 6; parsed that 9; wh 3
v reverberate -8
v reverse 0; np -2
v review -3; np 2; parsed np -2
v revise -13
v revisit 3; np -3; parsed np 3
v revive -8; np -6; parsed np -7
v reward -5; np -5
v rid -6; np -5
v ridicule 13
v rig -5; parsed none -4
v rip 11; parsed np 7
v rise -14; from -2; in -3; np -10; other -2; parsed in -3; parsed none -3; parsed np -10; parsed to np 7; to -9; to np 6
v risk -3; ing -12; parsed np 5
v rival -5; np -4; parsed np -5
v roar -9
v roll -13; np -6; parsed none -2; parsed np -6
v roll_out 6; np -4
v root 3; for 5; parsed for 5
v rouse -8; np -8; parsed np -8
v rub -8; np -7; parsed np -8
v rule 6; parsed none -9; parsed that 3; that 4
v rule_out 5; ing 5
v rumor -12
v run -10; against -10; as 8; by -3; clause -7; for -11; from -2; in -5; on 3; parsed adverbial -4; parsed against -10; parsed as 8; parsed by -3; parsed for -11; parsed in -6; parsed none -4; parsed on 3; parsed to -8; to -8
v rush -16; to -12
v satisfy -13; np -4; parsed np -4
v savage 9; np 9; parsed np 4
v save -12; np -8; parsed np -8
v say 5; about -8; after -20; as -7; at -22; before -14; by -19; clause 12; colon -8; during -12; for 18; ing 8; mark 6; np -3; np that 10; np to 15; of -18; on -3; other 13; parsed about 3; parsed adverbial -8; parsed after -5; parsed at -7; parsed clause 9; parsed during -10; parsed in -16; parsed none -8; parsed np 15; parsed of -3; parsed on -17; parsed predicate 7; parsed that 14; parsed to np -5; parsed wh -7; parsed with -13; quote 3; that 3; to -13; to np -9; verb 6; wh 12; with -12
v scare -12; parsed np -8
v schedule -13; for -3; np -6; parsed none -10; parsed np -6; to -9
v score -15; np -11; parsed np -11
v scramble -3; np -9; parsed np -9
v screen -9
v scuttle -5; np -5; parsed np -5
v seal -8; np -8; parsed np -6
v search -11; for -7; np -5; parsed for -6; parsed np -5
v seat -10; np -6; parsed none -4; parsed np -8
v secure -11; np -10; parsed np -11
v seek 7; clause 4; np 4; other -5; parsed none -10; parsed np 2; parsed to 5
v seem -8; clause -10; like 4; np -8; parsed like 6; parsed none -7; parsed np -17; parsed predicate -6
v see 0; as -11; clause 10; for 16; in 7; ing -3; np 2; np to -5; on -7; parsed as -5; parsed clause -6; parsed in 11; parsed none -8; parsed np 9; parsed np to -2; parsed wh -11; quote -16; since -5; that 6; verb -12; wh -5
v seize 2; np -14; on 3; parsed none 2; parsed np -2; parsed on -3
v select -7; parsed none -5
v sell -7; for -10; np -7; parsed none -2; parsed to np -5; to np -5
v send -11; clause -11; np that 8; np to -12; other -2; parsed by -8; parsed none -8; to np -6
v send_out 0; np 6; parsed np 9
v sense 6
v sentence 10; parsed none -4; to np -9
v separate -8; np -3; parsed np -8
v serve -16; as -8; in -6; np -9; on -4; parsed as -7; parsed in -6; parsed np -9; parsed on -4
v set -5; np 2; off -7; parsed none -13; to 2
v set_off -11
v set_up -15; np -8; parsed none -5; parsed np -7
v settle 0; for -4; np -9; parsed none -3; parsed np -11
v shake -7; np -4; parsed np -4
v shake_up -9; np -8; parsed np -8
v shape -11; np -7; parsed np -9
v shaped -9; by -4; np -6; parsed np -5
v share 7; by 6; clause 6; np 3; parsed by 2; parsed none -10; parsed np 2
v sharpened -10
v shatter -9; parsed np -9
v shed 0; np 4
v shield -8; np -3; parsed np -8
v shift -2; in -4; np -6; parsed none -9; parsed np 4; parsed to np 5; to np 8
v shock 2
v shoot -16; at -4; in -4; np -8; parsed in -4; parsed none -2; parsed np -7; verb -2
v shore_up 0; np 3
v shout 15
v shove -5; parsed np -5
v show 4; clause 3; in -8; ing 2; np 8; np to 5; other 8; parsed adverbial 14; parsed clause 4; parsed in -8; parsed none -18; parsed np 6; parsed that -4; parsed wh 6; quote -20; that 7; to 8; wh -5
v show_up 0; at 4; in -7; parsed at 4; parsed in -7
v shrink -11; np -6
v shrug_off 7; np 7; parsed np -3
v shut -8; np -6
v shut_down -6; np -6; parsed np -5
v shy 12; from 12
v side 11; parsed with 11; with 11
v sign_up 4; for -10; parsed for -5; parsed np -9
v signal 12; parsed np 3; that 12
v sign 0; by -7; into -3; np 3; np that 10; on -8; parsed by -8; parsed none -4; parsed np 3
v sing 8
v single_out 9; np 6; parsed np 10
v sink 6; parsed np 8
v sit -20; at -4; in -4; np -4; on -3; parsed at -4; parsed in -4; parsed np -4; parsed on -5
v sit_out -7; np -7; parsed np -7
v skew -8
v skip -8; np -7; parsed np -8
v slam 10; np 10; parsed np 11
v slap 2; np 2; parsed np 2
v slash -2; np 3; parsed np 2
v slat -9; parsed none -6; to -6
v slide 4
v slip -13; into -2; parsed into -2
v slow -6; parsed np -5
v smile -12
v soar -9
v soften -7; np -6; parsed np -6
v solicit -6; np -5; parsed np -6
v solidify -10; np -7; parsed np -10
v solve -7; np -4; parsed np -7
v sound -3; like -5; np 5; parsed like -3; parsed np 10; parsed predicate -2
v spar 20
v spark -11; np -9; parsed np -8
v speak 3; about 4; at -3; for -5; from -4; np -10; of 15; on -3; parsed about 15; parsed at -3; parsed clause 4; parsed from -7; parsed none 6; parsed np -7; parsed of 14; parsed on -3; parsed to np 2; parsed with -8; verb -3
v speak_out 17; parsed about 10; parsed against -11
v spearhead 0; parsed np -14
v specialize -3; in -3
v speculate 14; that 15
v spend -11; in -3; np to -4; on -4; other -9; parsed adverbial -10; parsed clause -8; parsed none -5; parsed np -3; parsed np to -6; parsed on -4
v spill -9
v split -3; between 12; np -13; on -2; parsed none -7; parsed np 6
v sponsor -4; by -7; np 2; parsed by -6; parsed np 2
v spot 2; np 5; parsed none -7; parsed np 5
v spotlight 6; parsed np 6
v spray 12
v spread -5; np 3; parsed np 3
v spur -9; np -4; parsed np -4
v squabble 14
v squeeze -9
v stack -9
v stage -5; np -5; parsed np -5
v stake -10; np -9; parsed np -9
v stall -8; np -5; parsed np -5
v stand 3; at -16; behind -8; beside -6; by 15; np -4; on 4; parsed at -8; parsed behind -8; parsed beside -6; parsed on 4; parsed with 3; with 3
v stand_up -8; parsed to np -4; to np -4
v star -13
v start -10; at -7; clause -6; in -3; parsed adverbial -7; parsed in -2; parsed ing 3; parsed none -10; parsed to -4; parsed with 2; to -5; with 2
v start_out 3
v state 6; parsed none -6; parsed np 5; parsed that 7; that 2
v stay -11; in -6; np 6; parsed in -9; parsed none -2; parsed np -5; parsed predicate 5
v steal -8; np -7; parsed np -7
v steer -10; np -9; parsed np -6
v stem -13; np -4; parsed np -8
v step 6; parsed none 3
v step_down -10
v step_up -5; np -2; parsed np -3
v stick 2; parsed none 7; parsed np -12; parsed with -7; to np 6; with -9
v stir -14; np -8; parsed np -12
v stop -3; by -7; parsed by -4; parsed none -9; parsed np -20; parsed predicate 15; to 3
v stream -5
v strengthen -10; np -4; parsed np -6
v stress 17; np 15; parsed none -9; parsed np 16; parsed that 10; that -3
v stretch -9
v strike -6; parsed none 11; parsed np -18
v strike_down 8; np 3; parsed np 8
v strive 6
v struggle -7; np -6; parsed none -10; parsed to 3; parsed with -10; with -10
v study -13; np -7; parsed np -7
v subject -8
v submit 0; np 6; parsed none -3
v succeed -15; in -3; np -7; parsed none -2; parsed np -8
v sue 5; parsed np 8
v suffer -13; np -8; parsed from -2; parsed np -10
v suggest 12; clause 6; in 13; ing 13; mark -4; np 2; parsed adverbial 3; parsed clause 7; parsed none -9; parsed that 7; that 2
v suit -6; parsed none -5; to -5
v sum_up 17
v summon -9
v supplement -9
v supply -11; parsed np -10
v support 9; by 2; clause 5; ing 8; np 5; np that -5; np to 8; parsed by 4; parsed clause 5; parsed ing 3; parsed none 15; parsed np 2; parsed np to -22; verb 8
v suppose -9; parsed none -8; to -9
v surface -6
v surge -12; parsed in -4; parsed to np -4; to np -4
v surpass -9; np -8; parsed np -9
v surprise 3; clause -11; parsed none 4; parsed np 2
v surround -11; by -2; np -8; parsed np -8
v survey -12; np -9; parsed np -11
v survive -16; np -9; parsed np -9
v suspect 6; of -4; parsed none -6; parsed that 14; that 14
v suspend -4; np -2
v sustain -8; np -8; parsed np -8
v swarm -4
v sway -8; np -5; parsed np -5
v swear 3
v sweep -11; np -9; parsed np -9
v sweeping -8; np -8
v swing 5; np -13; parsed np -11
v switch -2; np 3; parsed np 3; parsed to np -7; to np -7
v tack 4
v tackle -8; np -6; parsed np -8
v take -5; by -5; clause -14; in -4; into -3; mark -8; np that 9; np to -13; parsed by -4; parsed clause -12; parsed none -14; parsed np to -15; parsed on -13; parsed to np 7; to -11; to np 5; verb 8
v take_down -9; np -7; parsed np -8
v take_in -7; np -7
v take_on -13; np -11; parsed np -9
v take_out -5
v take_over -6; as 5; np -8; parsed as 5; parsed np -9
v take_up -8; np -2; parsed np -8
v talk 10; about -4; at 12; np 3; of 20; on 9; parsed about 8; parsed adverbial -9; parsed none -8; parsed np 2; parsed on 2; parsed to np 2; parsed with 6; to np 2; with 6
v talk_up 21
v tap -16; into -3; np -7; parsed into -3; parsed np -13
v target 0; at -3; for -9; np 2; parsed none -7; parsed np 4
v tarnish 3; np 3; parsed np 3
v task -7; parsed none -3; with -3
v tax -8; np -7; parsed np -6
v teach -7; np -9; parsed np -12
v team_up -17
v tear -8
v tell 2; clause 2; np -4; np that 9; np to 16; parsed adverbial -14; parsed clause 7; parsed none -6; parsed np -6; parsed np to 9; parsed that 4; parsed wh 8
v temper -8
v tend -2; parsed to -4
v terminate -8
v test -13; np -7; parsed none -4; parsed np -8
v testify 5; before 5; parsed before 5
v thank 10; np 10; parsed np 5
v think 4; about 5; np 4; of 4; parsed none -7; parsed np -3; parsed of 9; to -11
v threaten 6; np 6; parsed to 2; to 8
v thrive -10
v throw 3; in 7; np 3; parsed in 8; parsed none -3; parsed np 2
v thrust -7; np -7; parsed np -7
v thwart -9; np -8; parsed np -9
v tick -9
v tie -3; in -2; np 8; parsed none -8; parsed np 3; to np -3
v tighten -10; np -7; parsed np -7
v tilt -8
v tip -7; np -4; parsed np -4
v title -9
v top -11; np -10; parsed np -9
v toss 7
v total -7; parsed np -4
v touch 4; np -11; on 15; parsed np -11; parsed on 17
v tout 11; np 12; parsed np 13
v trace 2; np 2; parsed np 2
v track 2; np -16; parsed np 4
v trade -2; np 6; parsed np -11
v trail -17; np -11; parsed np -10
v train -11; np -3; parsed none -2
v transcend -6; np -6; parsed np -6
v transfer -10; np -3; parsed np -9
v transform -11; np -7; parsed np -8
v translate -12; into -4; parsed into -3
v trap -4
v trash 4; np 8; parsed np 8
v travel -20; parsed to np -5; parsed with -3; to np -5; with -3
v treat -13; np -7; parsed none -3; parsed np -8
v trigger -9; np -9; parsed np -9
v triple -9
v trounce -10; np -9; parsed np -9
v trumpet 10; parsed np 14
v trust 3; np 8; parsed none -5; parsed np -19
v try -5; np -10; parsed none 2; parsed np -17; parsed predicate -11; to np -5
v tune -11
v turn_off -10
v turn_out -22; in -3; np -6; parsed in -2; parsed none -7; parsed np -7; that -6; to -9
v turn_over -11; np -7; parsed np -7; parsed to np -5; to np -5
v turn_up -8; np -6; parsed np -6
v turn 0; against 7; around -5; clause -4; from 9; in -7; into -8; np -2; on 2; parsed against 7; parsed from 9; parsed in -4; parsed into -8; parsed none -16; parsed np to -9; parsed on 2; parsed predicate -9; parsed to np -2; to np -3
v tweet 10; mark 14; np -4; on -13; parsed adverbial -8; parsed clause 10; parsed none -11; parsed np 8; parsed on -13
v uncover -9; np 8
v undercut -9; np -6; parsed np -7
v underestimate 0; np 5
v undergo -6; np -5; parsed np -6
v undermine -7; parsed np -6
v underscore 0; np 9; parsed none -9; parsed np 4
v understand 3; parsed none -11; parsed np 6; parsed that -7; parsed wh 10; that -7; wh 7
v undo 2; np 2; parsed np 2
v unfold -15
v unify -10; np -7; parsed np -7
v unite 0; behind -6; np -9; parsed behind -5; parsed none -6; parsed np -11
v unleash 4; np -2; parsed np -2
v unravel -9
v unveil 2; np 2; parsed np 7
v update -9
v upend -8; np -5; parsed np -5
v upgrade -14
v upset 0; np -7; parsed np -14
v urge 9; np 11; np to 3; parsed np to 8
v use -7; as -3; by -10; clause 3; for -4; in 10; np that -8; parsed by 8; parsed in -5; parsed none -4; parsed to -4; to -2; to np -2; verb -3
v usher -7; in -3
v utter 19
v vacation -6
v validate -5; np -5; parsed np -5
v value -7
v vary -8; np -6; parsed np -7
v veer 11
v vet -10; np -6; parsed none -3; parsed np -6
v veto 9; parsed np 9
v victimize -6
v vie -3; for 8; parsed for 8; parsed to -11; to -11
v view 8; as 2; by -13; clause 16; parsed by 2; parsed none -10; parsed np 3
v violate -11; np -9; parsed np -10
v visit -11; np -15; parsed np -4
v voice 10; np 9; parsed np 9
v volunteer -3
v vote 4; against 10; at -9; clause -7; for 10; in 7; mark -15; np 2; on -16; parsed at -7; parsed clause 9; parsed in 3; parsed none 15; parsed np -5; parsed on -10; parsed predicate 7; parsed to 3; to 7; verb -11
v vouch 10; for 10; parsed for 19
v vow 22; parsed none 5; parsed to 2; to 9
v wag 0; np -14; parsed np 2
v wait -17; for -7; np -2; parsed adverbial -4; parsed for -5; parsed none -6; parsed np -2; to -10
v walk -5; into -4; np 8; parsed into -4; parsed none -2; parsed np -8
v want 2; clause -6; np 5; np to 6; parsed none 9; parsed np 7; parsed np to 2; parsed predicate -16; parsed to 3; quote -12; to 4
v warm 8
v warn 12; about -14; against 3; clause 6; parsed about -11; parsed clause 11; parsed none -10; parsed np 4; that 12
v waste -9; np -8; parsed np -8
v watch 2; clause 2; parsed none 14; parsed np -7; parsed np to 10
v waterboarding -10
v wave 2; np -4; parsed np 3
v weaken -8; np -3; parsed np -8
v wear -17; np -10; parsed np -12
v weigh_in 5; on 9; parsed on 9
v weigh 0; in -3; np -10; parsed none -5
v welcome 10; parsed np -3
v whip -11
v widen -12; np -10; parsed np -9
v wield 5
v win -14; at -10; by -7; clause -5; in -6; mark -6; np -9; np that -8; np to -8; over -6; parsed adverbial -11; parsed by -6; parsed clause -8; parsed in -7; parsed none -5; parsed np -10; parsed np to -6; parsed over -5; parsed predicate -2; parsed with -3; verb -2; wh -4; with -3
v wind -5
v wind_up -10
v wish 6; clause 3
v withdraw 7; from -4; np -6; parsed from -4; parsed np 13
v withhold 0; np 11
v witness 5; np 20; parsed np 13
v wonder 11; parsed none -9; parsed wh 7; wh 4
v woo 7
v work -10; as -6; at -8; for -12; in -7; np -9; on -9; parsed adverbial -3; parsed as -5; parsed at -8; parsed clause -7; parsed for -11; parsed in -7; parsed none 2; parsed np -11; parsed on -9; parsed to -3; verb -2
v work_out -14
v worry 8; about 5; clause 9; parsed about -8; parsed clause 17; parsed none 12; parsed np -8; parsed that -4; that 5
v wound -8
v wrap_up -7
v wrest -7; np -7; parsed np -7
v write 5; about 6; clause -2; colon 17; mark 18; np -3; on 2; parsed about 7; parsed adverbial -8; parsed clause 13; parsed in -2; parsed none -4; parsed np 5; parsed on -11; parsed that 8; parsed to np 2
v write_off -10
v yank -7; np -7; parsed np -7
v yell 13
v yield 4; np -11; parsed np -10
v zero_in 7; on 7; parsed on 7
v ― -15; clause -7; np -7; parsed np -11
verb 0; as acl -3; as ccomp -13; as compound -2; as csubj -8; as parataxis 7; as reparandum -6; as root 2; as vocative -3; as xcomp -2; form auxiliary -3; form participle -2; form passive -5; form past participle -9; form progressive -10; form to -4; inside true -14; parsed adverbial 2; parsed clause 5; parsed none -21; parsed predicate 2; parsed preposition -6; subject it 3; subject name -3; subject none -4; subject noun -2; subject person -5
wh 0; as acl -6; as advcl -3; as ccomp -6; as conj 2; as root 2; as xcomp 3; form auxiliary 3; form finite -5; form participle 4; form passive -19; form progressive -8; inside true -17; parsed clause 4; parsed none -8; parsed predicate 3; parsed preposition -11; subject it -6; subject none -12; subject noun 2; subject person 2
`;
