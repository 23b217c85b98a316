/** Written by `training/quotes/learn.ts`; how to read it is told in `weigh.ts`. */
export const WEIGHTS = `
a able -3; a to -3; chosen a to -3; parsed a to -3
a about -6; a to -6; chosen a to -6; parsed a to -6
a active -3; a in -2; chosen a in -2; parsed a in -2
a angry 13
a aware 7; a of 2; chosen a of 2; parsed a of 2
a bad -2
a big -4
a by 0; as root 3; chosen a by -2; form finite -2; parsed a by -2; subject noun -9
a capable -3; a clause -3; chosen a clause -3; parsed a clause -3
a careful 5; a to 2; chosen a to 2; parsed a to 2
a certain -3; a clause 3; chosen a clause 3; parsed a clause 3
a clause 0; as acl -4; as advcl -5; as ccomp -15; as root 4; as xcomp -2; chosen a clause -2; form finite -2; inside true -12; parsed a clause -2; subject it -9; subject name 3; subject person -2
a clear -4; a that 2; a wh -4; chosen a that 2; chosen a wh -4; parsed a that 2; parsed a wh -4
a close -9; a to np -2; chosen a to np -2; parsed a to np -2
a closer -7
a common -3
a competitive -10
a concerned 7
a confident 11; a that 2; chosen a that 2; parsed a that 2
a conservative -5
a critical 2; a of 6; a to -7; chosen a of 6; chosen a to -7; parsed a of 6; parsed a to -7
a different -5
a difficult -9; a to -5; chosen a to -5; parsed a to -5
a due -9
a eager 5; a to 5; chosen a to 5; parsed a to 5
a eligible -7; a to -5; chosen a to -5; parsed a to -5
a enough -6; a to -6; chosen a to -6; parsed a to -6
a familiar -3
a first -8
a free 0; a to 4; chosen a to 4; parsed a to 4
a friendly -5
a good -7; a clause -4; a in -2; chosen a clause -4; chosen a in -2; parsed a clause -4; parsed a in -2
a happy 0; a to 3; chosen a to 3; parsed a to 3
a hard -8; a to -7; chosen a to -7; parsed a to -7
a high -6; a than -2; chosen a than -2; parsed a than -2
a hopeful 8; a that 5; chosen a that 5; parsed a that 5
a hostile -6
a important -6; a clause -4; chosen a clause -4; parsed a clause -4
a interested 8; a clause 5; a in 5; chosen a clause 5; chosen a in 5; parsed a clause 5; parsed a in 5
a involved -4; a in -4; chosen a in -4; parsed a in -4
a large -4
a likely -4; a to -2; chosen a to -2; parsed a to -2
a low -5
a many -6
a more -6
a much 0; a of -7; chosen a of -7; parsed a of -7
a narrow -6
a necessary -3; a to -3; chosen a to -3; parsed a to -3
a neutral -4
a old -8
a open 5; a to 6; chosen a to 6; parsed a to 6
a optimistic 3
a popular -10
a preposition 0; as advcl -9; as ccomp -12; as obl -2; as root 6; as xcomp -7; chosen a about 12; chosen a among -8; chosen a as -7; chosen a at -9; chosen a during -3; chosen a for -8; chosen a from -8; chosen a in -6; chosen a of 6; chosen a than -11; chosen a to np -7; chosen a with 3; chosen a without -3; form finite -4; inside true -20; parsed a preposition -4; subject name 4; subject noun -9
a present -5
a primary -6
a proud 0; a of -6; chosen a of -6; parsed a of -6
a qualify -7
a quick 4; a to 4; chosen a to 4; parsed a to 4
a relate 3
a reluctant 7; a to 7; chosen a to 7; parsed a to 7
a responsible 0; a for -2; chosen a for -2; parsed a for -2
a same -8
a scared 3
a second -10; a in -2; chosen a in -2; parsed a in -2
a set -9; a to -9; chosen a to -9; parsed a to -9
a short -3; a clause 3; a of -6; chosen a clause 3; chosen a of -6; parsed a clause 3; parsed a of -6
a similar -6; a to np -2; chosen a to np -2; parsed a to np -2
a skeptical 12
a small -5
a steep -7
a strong -4
a subject -2; a to np -2; chosen a to np -2; parsed a to np -2
a successful -7
a sure 0; a clause 2; chosen a clause 2; parsed a clause 2
a that 0; as ccomp -13; as root 8; inside false 4; inside true -15; subject it -6; subject noun 4; subject person -2
a third -6
a to 0; as advcl 4; as ccomp -13; as conj -5; as root 7; as xcomp -9; inside false 2; inside true -11; subject it -5; subject name 4; subject person -2
a true -12
a unable -8; a to -8; chosen a to -8; parsed a to -8
a unclear -8; a wh -4; chosen a wh -4; parsed a wh -4
a up -3; a for -3; chosen a for -3; parsed a for -3
a vocal 11
a wary 15
a weak -6
a wh 0; as ccomp -8; as root 2; subject it -10; subject name -3; subject person 6
a willing 0; a to 2; chosen a to 2; parsed a to 2
a worry 3
a worth -4
a wrong -2; a with -4; chosen a with -4; parsed a with -4
bias -3
by 0; as acl -8; as advcl 5; as ccomp -9; as parataxis -12; as root 7; as xcomp -4; chosen by -3; chosen in -7; chosen on 2; form auxiliary -16; form finite 2; form passive 2; form past participle -2; form progressive -9; form to -3; inside true -14; parsed adverbial -10; parsed none -2; parsed np -7; subject it -9; subject noun -4; subject person -4
clause 0; as acl -6; as advmod 2; as appos -2; as ccomp -14; as compound -3; as conj -2; as csubj -3; as reparandum -7; as root 8; as xcomp -2; chosen clause -3; chosen np -7; chosen predicate 4; chosen that 3; chosen to 3; form auxiliary 2; form participle -3; form passive -3; form past participle -7; form to -6; inside true -12; parsed adverbial -14; parsed none 4; parsed np -3; parsed predicate -8; parsed that 5; parsed wh 3; subject it -3; subject none -8
colon 0; as acl -8; as root 7; as xcomp -2; chosen colon 2; form auxiliary -4; form finite 3; form participle 7; form past participle -11; inside true -3; parsed clause 3; parsed np -4; subject name 6; subject none -9; subject noun -2; subject person 2
frame a about 12
frame a among -8
frame a as -7
frame a at -9
frame a by -2
frame a clause -2
frame a during -3
frame a for -8
frame a from -8
frame a in -6
frame a of 6
frame a than -11
frame a to np -7
frame a with 3
frame a without -3
frame about 6
frame above -6
frame across -10
frame after -9
frame against 5
frame along -7
frame alongside -5
frame among -3
frame around 2
frame as -2
frame before -14
frame behind -5
frame beside -5
frame between -2
frame by -3
frame clause -2
frame down -2
frame during -7
frame from -8
frame ing -2
frame inside 4
frame into -8
frame like -5
frame mark -2
frame n about 5
frame n after -5
frame n against 3
frame n among -8
frame n as -5
frame n at -5
frame n between -4
frame n by -6
frame n clause -4
frame n during -6
frame n for 3
frame n from -10
frame n in -8
frame n including -4
frame n into -5
frame n of 2
frame n over -8
frame n than -3
frame n to -3
frame n to np -3
frame n toward 10
frame n with -5
frame n within -4
frame near -6
frame np -2
frame np to -2
frame of 3
frame off 3
frame once -5
frame onto -8
frame other -4
frame outside -8
frame over -3
frame quote -2
frame since -3
frame than -2
frame through -7
frame throughout -8
frame toward -5
frame under -7
frame until -9
frame up 2
frame upon 5
frame verb -3
frame wh -2
frame while -7
frame within -7
frame without -4
ing 0; as acl -9; as advcl -6; as ccomp -11; as conj 2; as parataxis -3; as root 8; as xcomp 3; chosen ing -2; form finite -3; form participle -2; form passive -13; form past participle -4; form progressive 9; form to -2; inside false 2; inside true -16; parsed clause 7; parsed none -5; parsed np -8; parsed preposition 2; subject it -16; subject name 2; subject none -6; subject noun -3; subject person 4
mark 0; as acl -5; as advcl 3; as ccomp -3; as conj -4; as obl -5; as root 4; as xcomp -7; chosen according -17; chosen adverbial 2; chosen as 4; chosen at -6; chosen because 5; chosen by 4; chosen for 5; chosen in -2; chosen ing -8; chosen mark -2; chosen on -5; chosen predicate 2; chosen that 9; chosen though -7; chosen to 15; chosen to np -5; chosen with 5; form auxiliary -4; form participle 5; form passive -5; form past participle 3; form progressive -11; form to -4; inside true -8; parsed adverbial -3; parsed clause 3; parsed none -10; parsed np -5; parsed predicate -6; parsed preposition -6; parsed that 7; parsed wh 14; subject it -7; subject person -3
n ability -7; chosen n to -7; n to -7; parsed n to -7
n access -3
n action -6
n address -3
n administration -6; chosen n to -3; n to -3; parsed n to -3
n agreement -7; chosen n to -3; n to -3; parsed n to -3
n aide -5
n appeal -6; chosen n to np -2; n to np -2; parsed n to np -2
n appearance -6; chosen n on -3; n on -3; parsed n on -3
n approach -5
n argument 4
n assertion 6; chosen n that 6; n that 6; parsed n that 6
n attack 6; chosen n on 5; n on 5; parsed n on 5
n audience -6
n ballot -5
n ban 4
n battle -4; chosen n with -3; n with -3; parsed n with -3
n belief 3; chosen n that 3; n that 3; parsed n that 3
n bid -10; chosen n for -6; chosen n to -3; n for -6; n to -3; parsed n for -6; parsed n to -3
n bill 2
n board -5
n book -4
n brand -6
n by 0; chosen n by -6; form noun -6; inside false -6; parsed n by -6; subject it -3
n call 4; chosen n for 2; chosen n to 3; n for 2; n to 3; parsed n for 2; parsed n to 3
n campaign -2; chosen n against 4; chosen n for -5; chosen n to 2; n against 4; n for -5; n to 2; parsed n against 4; parsed n for -5; parsed n to 2
n candidacy -4
n candidate -7; chosen n clause -2; chosen n to -5; n clause -2; n to -5; parsed n clause -2; parsed n to -5
n case 12
n chance -3
n chief -5; chosen n of -5; n of -5; parsed n of -5
n choice -9
n claim 5
n clause 0; as advcl -3; as appos 2; as ccomp -4; as conj -8; as nmod -6; as nsubj -8; as obl -4; as root 4; as vocative 5; chosen n clause -4; form noun -4; inside false -2; inside true -10; parsed n clause -4; subject it -10; subject name -3; subject noun -2
n commitment 6; chosen n to np 3; n to np 3; parsed n to np 3
n confidence -5
n connection -2; chosen n to np -2; n to np -2; parsed n to np -2
n contest 2
n convention -3
n conversation -2; chosen n with -2; n with -2; parsed n with -2
n country -3
n criticism 5; chosen n of 6; n of 6; parsed n of 6
n critique 4; chosen n of 4; n of 4; parsed n of 4
n crowd -7
n deal -4; chosen n to -3; n to -3; parsed n to -3
n debate 0; chosen n on -4; n on -4; parsed n on -4
n decision 4; chosen n to 3; n to 3; parsed n to 3
n delegate -4; chosen n to -3; n to -3; parsed n to -3
n description 2; chosen n of 2; n of 2; parsed n of 2
n desire 3; chosen n to 4; n to 4; parsed n to 4
n determination -5
n difference -3
n director -5
n economy -3
n election -3
n endorsement 5; chosen n of 3; n of 3; parsed n of 3
n event -3
n evidence 7
n experience -4
n fact -9; chosen n that -9; n that -9; parsed n that -9
n family -2
n fight 2
n focus 3
n group -6
n handle -6; chosen n of -6; n of -6; parsed n of -6
n headquarters -2
n history -3; chosen n of -3; n of -3; parsed n of -3
n hometown -2
n husband -3
n idea -8; chosen n that -5; n that -5; parsed n that -5
n incentive -3; chosen n to -3; n to -3; parsed n to -3
n interview -4
n investigation -3
n involvement -4
n lack -2
n language -5
n lead -6; chosen n over -2; n over -2; parsed n over -2
n leader -3
n line 5
n list 0; chosen n of 2; n of 2; parsed n of 2
n loss -2
n man -6
n margin -4; chosen n of -3; n of -3; parsed n of -3
n meeting 3; chosen n with -3; n with -3; parsed n with -3
n member -5; chosen n clause -2; chosen n to -3; n clause -2; n to -3; parsed n clause -2; parsed n to -3
n message 0; chosen n of 3; n of 3; parsed n of 3
n move -6; chosen n to -3; n to -3; parsed n to -3
n nomination -3
n nominee -6
n number -5
n opportunity 0; chosen n clause -2; n clause -2; parsed n clause -2
n opposition 7; chosen n to np 3; n to np 3; parsed n to np 3
n order 9
n party -2
n path -4; chosen n to np -3; n to np -3; parsed n to np -3
n people -3
n percent -3; chosen n clause -3; n clause -3; parsed n clause -3
n performance -2
n person -4; chosen n to -4; n to -4; parsed n to -4
n place -5
n plan 3; chosen n for -5; chosen n to 4; n for -5; n to 4; parsed n for -5; parsed n to 4
n platform -5
n point 2
n popularity -3
n position 0; chosen n on 4; chosen n to -4; n on 4; n to -4; parsed n on 4; parsed n to -4
n possibility -6; chosen n that -6; n that -6; parsed n that -6
n potential -3
n preposition 0; as acl -3; as appos -2; as ccomp -5; as conj -3; as nmod -11; as nsubj 5; as obj -3; as obl -3; as parataxis 8; as root 4; as vocative -5; as xcomp -4; chosen n about 5; chosen n after -5; chosen n against 3; chosen n among -8; chosen n as -5; chosen n at -5; chosen n between -4; chosen n during -6; chosen n for 3; chosen n from -10; chosen n in -8; chosen n including -4; chosen n into -5; chosen n of 2; chosen n over -8; chosen n than -3; chosen n to np -3; chosen n toward 10; chosen n with -5; chosen n within -4; form noun -4; inside true -17; parsed n preposition -4; subject it -2; subject name -4; subject noun -2
n presence 3
n president -6
n primary -6
n promise 0; chosen n to 3; n to 3; parsed n to 3
n proposal 8; chosen n to 3; n to 3; parsed n to 3
n push 2; chosen n for 3; n for 3; parsed n for 3
n question 7; chosen n clause 3; n clause 3; parsed n clause 3
n race -4
n rally 4
n rating -3
n reason 2; chosen n to 2; n to 2; parsed n to 2
n record 5
n refusal 2; chosen n to 2; n to 2; parsed n to 2
n relationship -5; chosen n with -3; n with -3; parsed n with -3
n remark 4
n reminder -5; chosen n that -5; n that -5; parsed n that -5
n reputation 3
n request 0; chosen n for 4; chosen n to -3; n for 4; n to -3; parsed n for 4; parsed n to -3
n response 9; chosen n to 2; chosen n to np 4; n to 2; n to np 4; parsed n to 2; parsed n to np 4
n responsibility -4; chosen n to -4; n to -4; parsed n to -4
n rhetoric -4
n right -5; chosen n to -5; n to -5; parsed n to -5
n rival -3
n role -6
n run -5
n secretary -6; chosen n of -4; n of -4; parsed n of -4
n share -3; chosen n of -3; n of -3; parsed n of -3
n show -7
n speech 4; chosen n to 5; chosen n to np -2; n to 5; n to np -2; parsed n to 5; parsed n to np -2
n stance -4; chosen n on -4; n on -4; parsed n on -4
n standing -2
n state -3; chosen n of -8; chosen n to -5; n of -8; n to -5; parsed n of -8; parsed n to -5
n statement -9; chosen n about -4; n about -4; parsed n about -4
n struggle -4
n success -2
n suggestion 9; chosen n that 4; n that 4; parsed n that 4
n support 5; chosen n among -2; chosen n for -2; n among -2; n for -2; parsed n among -2; parsed n for -2
n supporter -7
n system -6
n team -4
n tendency -3; chosen n to -3; n to -3; parsed n to -3
n tenure -3
n term -5
n that 0; as conj 5; as nmod -2; as nsubj -9; as obj 5; as obl -5; as root 6; subject it -3; subject name 2; subject noun -4; subject person 3
n thing -5; chosen n to -3; n to -3; parsed n to -3
n tie -3; chosen n to np -3; n to np -3; parsed n to np -3
n time -7; chosen n to -5; n to -5; parsed n to -5
n tone 3
n to 0; as acl -5; as appos 5; as ccomp -8; as conj -3; as iobj -7; as nmod -4; as nsubj 3; as obj -2; as parataxis -12; as root 3; as xcomp -7; chosen n to -3; form noun -3; inside true -23; parsed n to -3; subject it 2; subject none -4; subject noun -4; subject person -2
n use -8; chosen n of -6; n of -6; parsed n of -6
n victory -5; chosen n in -2; n in -2; parsed n in -2
n view 7
n visit -2; chosen n to np -2; n to np -2; parsed n to np -2
n vote 4; chosen n for 3; chosen n in -2; chosen n to -5; n for 3; n in -2; n to -5; parsed n for 3; parsed n in -2; parsed n to -5
n voter -5
n way -10; chosen n to -6; n to -6; parsed n to -6
n wh 0; as root -7; subject none -2
n win -6; chosen n in -2; n in -2; parsed n in -2
n woman -3; chosen n to -3; n to -3; parsed n to -3
n work -6; chosen n to -3; n to -3; parsed n to -3
n year -8; chosen n to -2; n to -2; parsed n to -2
negated false -3
negated true -4
np that 0; as acl -7; as advcl -2; as case -7; as ccomp -17; as conj 4; as root 7; chosen adverbial -2; chosen in -7; chosen ing 6; chosen np that -3; chosen on -4; chosen that -2; chosen to np 2; form past participle 7; form progressive -5; form to -6; inside false 2; inside true -13; parsed none -3; parsed np to -3; parsed predicate -8; parsed that 2; subject it -7; subject name 3; subject none -5
np to 0; as acl -5; as case -3; as ccomp -10; as compound -10; as conj -4; as parataxis 4; as root 8; as xcomp -4; chosen np to -2; form auxiliary -3; form passive -8; form past participle 6; form progressive -4; inside false 2; inside true -12; parsed adverbial -2; parsed clause -4; parsed none -2; parsed np -2; parsed predicate -8; parsed to 6; subject it -4; subject name 3; subject none -8
np 0; as acl -4; as advcl -3; as advmod -2; as appos -3; as case -4; as ccomp -10; as compound -8; as csubj -5; as dep -4; as fixed -2; as nsubj 3; as obj -4; as parataxis -2; as reparandum 2; as root 5; as vocative -10; as xcomp -2; chosen about 15; chosen according -11; chosen adverbial 3; chosen against 4; chosen as -2; chosen at 7; chosen before -11; chosen by -6; chosen clause 6; chosen for 6; chosen from -6; chosen in -5; chosen ing 6; chosen into -16; chosen np -3; chosen of -10; chosen out -3; chosen over 5; chosen predicate -2; chosen than -3; chosen that 3; chosen to 6; chosen to np -3; chosen with 4; form participle -2; form passive -8; form past participle 5; form to -4; inside true -16; parsed adverbial -6; parsed by -5; parsed clause 3; parsed none -6; parsed np to 2; parsed preposition -11; parsed that 3; parsed wh -5; subject it -2; subject none -5; subject noun -2
other 0; as acl -9; as ccomp -17; as conj -3; as csubj -2; as obl -2; as parataxis 2; as root 6; as vocative -5; as xcomp -6; chosen at 6; chosen by 2; chosen in -8; chosen ing -5; chosen np 3; chosen other -2; chosen to np -4; form auxiliary 2; form participle -8; form passive -3; form past participle -3; form to -5; inside true -16; parsed adverbial -4; parsed by 2; parsed clause 3; parsed none -2; parsed np -8; parsed np to -2; parsed preposition -5; parsed to 8; subject it 2; subject name -2; subject none -4; subject noun -4
preposition 0; as acl -5; as advcl -3; as appos 2; as ccomp -9; as conj -2; as csubj -17; as fixed -6; as nmod 4; as obj -5; as obl -3; as reparandum -12; as root 3; as xcomp -4; chosen about 10; chosen above -6; chosen according -6; chosen across -10; chosen adverbial 3; chosen after -5; chosen against 4; chosen along -6; chosen alongside -5; chosen among -2; chosen around -3; chosen as -5; chosen because -3; chosen before -11; chosen behind -2; chosen beside -5; chosen down -3; chosen during -4; chosen from -7; chosen in -8; chosen ing 4; chosen inside 4; chosen into -5; chosen like -4; chosen near -6; chosen np -3; chosen off 3; chosen once -5; chosen onto -8; chosen out -9; chosen outside -8; chosen than -15; chosen that 7; chosen through -5; chosen throughout -8; chosen to 8; chosen toward -5; chosen under -5; chosen until -10; chosen up 3; chosen upon 5; chosen wh -5; chosen while -8; chosen within -7; chosen without -3; form auxiliary -2; form finite -2; form participle -2; form passive -4; form progressive 2; form to -4; inside true -17; parsed adverbial -7; parsed by 2; parsed clause -3; parsed none -3; parsed np -3; parsed np to -4; parsed predicate -7; parsed preposition -4; parsed that 12; parsed to 5; parsed wh 4; subject it -3; subject name -2; subject noun -4; subject person -2
quote 0; as acl -11; as advcl 3; as ccomp -12; as conj 8; as parataxis -3; as root 10; as xcomp -8; chosen adverbial -5; chosen clause 3; chosen np -4; form auxiliary -9; form finite 2; form participle 2; form passive -2; form past participle -4; form to -4; inside false 3; inside true -12; parsed adverbial 6; parsed none 2; parsed np -3; parsed predicate -4; parsed preposition -5; subject it 4; subject name 2; subject none -11; subject person -2
subject it 0; form auxiliary|away -13; form auxiliary|before -4; form finite|away -6; form noun|away -3; form participle|away -5; form participle|before -9; form passive|before -14; form progressive|away -4; form progressive|before -3; form to|away -6; form to|before -2
subject name 0; form auxiliary|before 2; form finite|away -3; form finite|before 3; form noun|away -2; form passive|away -6; form passive|before -3; form past participle|away 5; form past participle|before 3; form to|before -3
subject none 0; form finite|away -11; form noun|away -3; form passive|away -14; form past participle|away -5; form progressive|away -5; form to|away -2
subject noun 0; form auxiliary|away -6; form finite|away -4; form finite|before 2; form noun|away -6; form participle|away -6; form passive|away 3; form passive|before -7; form past participle|away -2; form past participle|before -2; form to|away -3; form to|before -6
subject person 0; form auxiliary|away 3; form auxiliary|before -2; form finite|away -2; form finite|before 2; form participle|before 5; form passive|before -3; form past participle|before 5; form progressive|before -2; form to|away -7; form to|before -4
that 0; as acl -6; as ccomp -15; as conj 5; as csubj -16; as parataxis 2; as root 8; as xcomp 3; chosen np -7; form auxiliary 3; form finite 3; form passive -5; form progressive 4; form to -6; inside false 3; inside true -11; parsed adverbial 2; parsed none 2; parsed np -10; parsed predicate -4; parsed preposition 7; parsed that 3; subject it -13; subject none -2; subject noun 2; subject person 4
to 0; as acl -4; as advcl -2; as case 2; as ccomp -15; as obj 5; as obl -6; as root 5; as vocative -9; as xcomp -5; chosen adverbial 9; chosen to -2; form passive -8; form past participle -3; form to -3; inside false 2; inside true -15; parsed adverbial 2; parsed clause -11; parsed none -2; parsed np 2; parsed predicate -3; subject noun -2
v abandon -7; chosen np -5; np -5; parsed np -7
v abide -4; by -4; chosen by -4; parsed by -4
v accelerate -9; parsed np -6
v accept 0; chosen np 2; np 3; parsed np 3
v access -5; chosen np -4; np -4; parsed np -4
v accompany -7; by -3; chosen by -3; chosen np -2; np -4; parsed np -4
v accomplish -8; parsed np -7
v account -6; chosen for -4; for -4; parsed for -3
v accuse 7; chosen clause 5; chosen np 8; chosen of -11; clause 5; np 8; of -16; parsed none 6; parsed np 6
v achieve -8; chosen np -5; np -5; parsed np -5
v acknowledge 12; chosen clause 5; chosen np 4; clause 5; np 4; parsed clause 6; parsed none 11; parsed np 5; parsed that -3; that -2
v acquiesce 15
v acquire -6; chosen np -4; np -5; parsed np -3
v act -15; as -2; chosen as -4; chosen np -4; in -3; np -4; parsed in -3; parsed np -6
v adapt -7; chosen to np -3; parsed to np -3; to np -3
v add 7; chosen adverbial 13; chosen colon 8; chosen ing -4; chosen that 8; chosen to np -7; colon 8; mark 11; np -8; parsed adverbial 5; parsed clause 4; parsed np -3; parsed that 5; parsed to np -2; that 7; to np -16
v add_up -7
v address 4; chosen np that 7; np that 7; parsed none -5; parsed np 6
v adjust -8
v administer 5
v admit 8; chosen clause 2; chosen np -2; chosen that 4; chosen to np 2; clause 2; np -2; parsed none 3; parsed np 4; parsed that 5; to np 4
v adopt 2; chosen np -2; np -2; parsed np -2
v advance -10; chosen np -4; np -4; parsed np -7
v advertise -5
v advise -2; parsed none -3; parsed np 4
v advocate 6; chosen for 6; for 6; np 2; parsed for 2; parsed none 2
v affect -9; chosen np -5; np -5; parsed np -5
v affiliate -4; chosen with -4; parsed none -3; with -4
v affirm 5; chosen np 4; np 4; parsed np 4
v afford -8; chosen to -5; parsed to -5; to -5
v agree 7; chosen np -6; chosen on 6; chosen to 2; chosen to np -6; chosen with 6; clause 5; on 6; parsed clause 3; parsed none 7; parsed np -5; parsed on 5; parsed that -3; parsed to np -5; parsed with 5; that 4; to 2; to np -10; with 5
v aid -8
v aim 3; at -2; chosen np 3; chosen to 4; np 5; parsed none 2; parsed np 5; to 4
v air -8; chosen np -2; chosen on -5; np -2; on -5; parsed none -3; parsed on -4
v alarm 0; parsed none 4
v align 7; chosen with 4; parsed none 3; with 3
v allege 3; chosen that 2; parsed that 10; that 2
v alleged 11; chosen that 5; that 5
v allocate -6
v allow 0; chosen for 2; chosen np to 2; for 2; parsed for -7; parsed none 2; parsed np 2; parsed np to -3; to 2
v allude 13; to np 9
v ally -4
v alter -9; chosen np -4; np -4; parsed np -6
v amass -7; parsed np -6
v amount -2
v amplify -4; chosen np -4; np -4; parsed np -4
v anger 6; chosen np -8; np -10; parsed np -6
v announce 9; chosen adverbial 10; chosen clause 5; chosen np 6; chosen np to 10; clause 6; np 7; np that 9; np to 10; parsed clause 11; parsed none -4; parsed np 9; that -3
v answer 3; chosen np 5; np 5; parsed np 5
v apologize 2; chosen for 8; chosen to np -6; for 8; parsed for 3; parsed to np -6; to np -6
v appeal -3; parsed none -5; parsed to np 2
v appear -10; at -3; chosen at -3; chosen in -2; chosen np 2; chosen that -7; chosen to -4; chosen verb -4; in -2; parsed adverbial -5; parsed at -3; parsed in -2; parsed none -6; parsed np -3; parsed to -3; that -7; to -4; verb -4
v applaud 8; chosen np 8; np 8; parsed np 6
v apply -11; chosen to np -4; parsed to np -6; to np -5
v appoint 5; chosen np 3; parsed np 4
v appreciate -7; parsed np -6
v approach -12; chosen np -4; np -4; parsed np -9
v approve 4; parsed none -8; parsed np 8
v argue 13; chosen clause 5; chosen in -5; chosen that 2; chosen verb 5; clause 11; in -9; mark 5; parsed clause -5; parsed none 10; parsed np 10; parsed that 3; that 2; verb 5
v arm -4
v arrange 6
v arrest -7; in -2; parsed none -2
v arrive -15; at -5; chosen at -5; chosen in -2; in -3; parsed at -5; parsed in -3; parsed none -5
v articulate 8
v articulated 10
v ask 6; about -18; by 16; chosen about -9; chosen by 5; chosen clause 5; chosen for 6; chosen ing 3; chosen np -3; chosen np to 2; chosen to 2; chosen wh 7; clause -3; for 7; in -7; mark 6; np 7; np to 2; parsed about -3; parsed clause 4; parsed np 3; parsed np to 2; parsed wh 7; to -4; wh -5
v assail 10; chosen np 11; np 11; parsed np 12
v assault -6; chosen np -6; np -6; parsed np -6
v assemble -6; chosen np -3; np -3; parsed np -5
v assert 2; chosen that 2; np -5; parsed np -5; that 2
v assess -3
v assign -6; chosen to np -3; parsed none -4; to np -3
v assist -3; chosen np -3; np -3; parsed np -3
v associate -5; chosen with -5; parsed none -4; with -5
v assuage -4; chosen np -4; np -4; parsed np -4
v assume 5; chosen clause -5; clause -5; parsed clause -4; parsed np -2
v assure 8; chosen np -3; chosen np that 9; chosen of 4; np 2; np that 5; of 5; parsed none 3; parsed np 3
v attack 5; chosen np 5; np 6; parsed np 2
v attend -13; by -3; chosen by -2; chosen clause -5; chosen np -7; clause -5; np -7; parsed by -2; parsed np -8
v attract -2; chosen np -8; np -8; parsed np -8
v attribute 2; chosen to np -4; parsed none -3; parsed np 4; to np -4
v authorize 6; chosen to -3; parsed none -5; parsed np 7; to -3
v average -5; parsed np -5
v avoid -2; chosen np 2; parsed ing 2; parsed none -4; parsed np -2
v await -5; chosen np -5; np -5; parsed np -5
v back 4; chosen by 2; chosen from -4; chosen np 5; from -4; np 4; parsed adverbial 4; parsed by 2; parsed from -3; parsed none 2; parsed np 3
v back_down -5
v balance -5
v balk 12; at 12; chosen at 12
v ban -3; chosen clause -3; chosen from -2; chosen np -2; clause -3; from -2; np -3; parsed none -2; parsed np -3
v bank 0; chosen np -5; chosen on 5; np -5; on 5; parsed none 2
v bar 2; chosen np 2; np 2; parsed np 2
v barnstorm -8
v base -8; chosen clause -4; chosen in -2; chosen np -4; chosen on -2; clause -4; in -2; np -4; on -2; parsed none -5
v battle -5; chosen np -5; np -5; parsed np -5
v be -9; chosen clause -4; chosen np that -7; chosen np to 2; chosen other -4; chosen that -6; chosen wh -2; clause -4; np that -7; np to 2; other -4; parsed none -6; that -6; wh -2
v beam -8
v bear -6; chosen in -3; in -3; other -3; parsed none -8
v beat -7; chosen np -4; np -4; parsed none -2; parsed np -4
v become -7; chosen clause -3; chosen np -3; chosen np to -9; chosen quote -7; chosen verb 8; clause -3; np -3; np to -9; parsed none -3; parsed np -6; parsed predicate -4; quote -7; verb 8
v begin -4; by 8; chosen as -3; chosen by 12; chosen in -5; chosen np -8; chosen to -3; chosen with 7; in -4; mark -6; np 2; parsed adverbial 2; parsed in -5; parsed ing -2; parsed none 3; parsed np -5; parsed to -3; to -4; with 2
v believe 5; chosen clause 3; chosen in 8; chosen that -2; clause 4; in 8; parsed clause -5; parsed in 10; parsed none 5; parsed np 4; parsed that -2; that -2
v belong -6; chosen to np -4; parsed to np -4; to np -4
v benefit -9; chosen from -4; chosen np -5; from -4; np -5; parsed from -4; parsed np -4
v best -6; chosen np -6; np -6; parsed np -6
v bet -11
v betray -4
v biased -2; parsed none -2
v billionaire -9
v bind -10; by -3; np -4; parsed none -4
v blame 7; chosen np 11; for 2; np 11; parsed for -7; parsed none 8; parsed np 4
v blast 10; chosen np 8; np 5; parsed np 8
v blast_out 10; chosen np 10; np 10
v block -3; chosen np 2; np 2
v blow -6; chosen np -3
v boast 13; about 8; chosen about 8; chosen np -8; chosen of 10; chosen that 6; np -8; of 10; parsed np -8; parsed of 8; parsed that 6; that 4
v bolster -8; chosen np -5; np -5; parsed np -5
v boo 2; chosen np 3
v book -7
v boost -2
v borrow -5; chosen from -2; from -2; parsed from -2
v bother 4; parsed to -11
v bounce -5
v boycott 0; chosen np 2; np 2; parsed np 2
v brace -2; parsed for 2
v brag 16; about 10; chosen about 10
v break -16; chosen np -6; chosen with -2; np -6; parsed np -9; parsed with -2; with -2
v break_down 4
v break_up -5; parsed np -5
v brief -8; chosen on -2; on -6
v bring -10; chosen by -3; chosen clause -3; chosen in -2; chosen ing -2; chosen np -6; chosen np to -2; chosen to np -2; clause -4; in -2; ing -2; np to -2; parsed in -2; parsed none -4; parsed np -6; parsed np to 5; to np -2
v bring_up 6; parsed np 8
v broadcast 6; chosen np 7; np 7; parsed np 7
v broaden -6
v broker -8; chosen np -4; np -4; parsed np -4
v bruise -7
v brush 9
v buck -6; parsed np -6
v build -9; by -2; chosen by -2; chosen np -9; chosen on 3; np -8; on 3; parsed none 7; parsed np -11; parsed on -3
v buoy -6
v burn -7; chosen np -4; np -4; parsed np -5
v bury -7; chosen np -3; np -3; parsed np -3
v buy -6; chosen clause -4; chosen np -3; clause -4; np -3; parsed np -2
v bypass -5; chosen np -5; np -5; parsed np -5
v calculate -4; chosen np -6; np -6
v call 13; chosen for 11; chosen np to -2; chosen on 8; chosen quote 2; chosen that 6; chosen to -3; for 10; into 10; np 2; np to -2; on 6; parsed clause 8; parsed none -6; parsed np 3; parsed np to 11; parsed on 6; parsed predicate 4; quote 2; that 4; to -3
v call_out 9; chosen np 7; np 9
v campaign -3; against 5; as -3; chosen against 5; chosen as -3; chosen in -5; chosen with -4; in -8; parsed against 2; parsed as -2; parsed in -6; with -4
v cancel -7; chosen np -3; np -3; parsed np -4
v cap -6; chosen np -5; np -5; parsed np -5
v capitalize -8; chosen on -5; on -7; parsed on -6
v capture -7; chosen np -3; np -3; parsed none 5; parsed np -14
v care 3; about -6; np 10; parsed none -10
v carry -4; chosen np 2; np 2; parsed np -5
v carry_out -7; chosen np -6; np -6; parsed np -7
v cast 4; chosen in -4; chosen np 3; np 5; parsed none -7
v catch -10; chosen np -7; np -7; parsed none -3; parsed np -5
v caucus -9
v cause -13; chosen np -8; chosen np to -4; np -8; np to -4; parsed np -7; parsed np to -4
v caution 10
v celebrate 0; np 3
v center -4; chosen on -3; on -3; parsed none -4
v chair -9; chosen np -4; np -4; parsed np -3
v challenge 3; np 3; parsed none -7; parsed np 2; parsed np to 5
v champion 5; chosen np -2
v change -6; chosen clause -5; chosen in -2; chosen wh 3; clause -5; np -2; np to -5; parsed none 3; parsed np -8; wh 3
v chant 8; chosen quote 7; parsed np -2; quote 9
v characterize 13; chosen np 9; np 9; parsed np 9
v charge -5; chosen with -5; parsed none -5; with -5
v chat -7
v check 2; chosen np -5; np -5; parsed np -5
v cheer 4; chosen on 2; on 2; parsed none 6; parsed np -10
v chide 10; chosen np 10; np 10; parsed np 10
v choose 0; chosen to -4; parsed none 3; to -6
v circulate 3; parsed np 7
v cite 11; chosen np 7; np 7; parsed np 9
v claim 15; chosen clause 6; chosen to 10; clause 7; parsed clause 2; parsed none 4; parsed np 3; to 10
v clash 0; chosen with -3; with -3
v classified -6; at -2; chosen at -2; parsed none -6
v clear 0; chosen np -5; chosen np to -6; np -5; np to -6; parsed np -9
v click -8; parsed none -5
v climb -7
v clinch -10; chosen np -6; np -6; parsed np -8
v close -13; chosen np -4; np -4; parsed none -3; parsed np -5
v coalesce -5
v coin 2; chosen np 2; np 2; parsed np 2
v collapse -6
v collect -10; chosen np -7; np -7; parsed np -7
v combat -6; chosen np -4; np -4; parsed np -6
v combine -11; parsed none -5; parsed np -5
v come -10; after -2; against 11; as -8; at -5; chosen after -2; chosen as -6; chosen at -5; chosen during -3; chosen from -4; chosen ing -7; chosen into -3; chosen np -10; chosen of -5; chosen on -6; chosen other 4; chosen out 6; chosen to np -12; chosen under -4; chosen wh -6; chosen with 6; from -7; into -3; np -10; of -5; on -2; other 3; out 6; parsed as -4; parsed at -5; parsed clause -4; parsed during -3; parsed from -4; parsed in 6; parsed into -3; parsed none 2; parsed np -9; parsed on 2; parsed out -3; parsed predicate -4; parsed under -5; parsed with 2; to -4; to np -2; under -5; wh -6
v come_out -10
v come_up -9
v command 0; chosen np -5; np -5; parsed np 2
v comment 8; chosen for -2; chosen on 9; for -2; on 9; parsed for -2; parsed on 5
v commit 2; by -5; chosen by -5; chosen np 2; chosen to np 5; np 3; parsed by -5; parsed none -9; to np 5
v compare -2; chosen np 3; chosen to np -5; chosen with -7; np 3; parsed none -11; parsed np 4; to np -6; with -7
v compel 0; chosen to 5; parsed none 5; to -3
v compete -11; chosen in -3; chosen with -3; for -4; in -3; parsed for -4; parsed in -3; with -2
v compile 3; parsed np 5
v complain 9; about -2; chosen about -2; chosen that 2; parsed that 6; that 2
v complete -11; chosen np -4; np -8; parsed np -7
v complicate -9; chosen np -5; np -5; parsed np -9
v comply -5; chosen with -5; parsed with -4; with -5
v compose -3; parsed none -2
v comprise -4; chosen np -4; np -4; parsed np -4
v compromise 2; parsed np 2
v concede 10; chosen that 3; that 3
v concern -8; chosen np -5; np -5; parsed np -7
v concerned 10
v conclude 10; chosen clause 6; chosen that 4; clause 4; parsed none 6
v condemn 7; chosen np 4; np 4; parsed np 7
v conduct -11; by -4; chosen by -5; chosen clause -8; chosen for -3; clause -6; for -5; parsed by -5; parsed none -7; parsed np -2
v confer -7
v confirm 11; chosen np 3; chosen that 5; np 3; parsed none 3; parsed np 2; parsed that 4; that 5
v conflict -5
v confront -7; chosen np -9; np -2; parsed np -3
v congratulate 6; chosen np 6; np 6; parsed np 6
v connect 0; chosen to np 2; chosen with -4; parsed none 3; parsed with -3; to np 2; with -4
v consider 2; chosen np 4; np 5; parsed ing 3; parsed np 2; parsed predicate 7; parsed wh -2
v consolidate -5; chosen np -3; np -3; parsed np -3
v constitute -3
v consult -6
v contact 0; parsed none -7
v contain -3; chosen in -2; chosen np -8; chosen verb -5; in -2; np -8; parsed none -4; verb -5
v contemplate 9
v contend 7
v continue 0; chosen adverbial 13; chosen clause 8; chosen colon 6; chosen ing -8; chosen np -6; colon 6; ing -3; mark 11; np -3; parsed clause 13; parsed np -4; parsed to -4
v contradict 4; chosen np 5; np 5; parsed np 4
v contrast 0; chosen np 6; chosen with 2; np 6; parsed with 2; with 2
v contribute -12; chosen to np -4; parsed none -5; parsed np -4; parsed to np -5; to np -7
v control -12; chosen np -7; np -6; parsed none -4; parsed np -8
v convene -5; parsed np -3
v convert -9; chosen np -4; np -4; parsed np -5
v convict -8; chosen of -4; of -4; parsed none -5
v convince 10; chosen np that 8; chosen that 2; clause 6; np that 7; parsed none 5; parsed np 4; parsed that -4
v convincing -8
v cooperate -5
v coordinate -10; chosen np -4; chosen with -3; np -4; parsed np -4; parsed with -3; with -3
v cost -9; chosen np -5; np -7; parsed np -7
v counter 6; chosen np 4
v count 0; chosen np 3; chosen on 2; np 4; parsed none -8; parsed np 4; parsed on 3
v couple -4; chosen with -4; parsed none -4; with -4
v court -9; chosen np -4; np -4; parsed np -4
v cover 0; parsed none 8; parsed np -3
v crack 6; chosen down -3; down -3; parsed on -3
v craft 0; chosen np 2; np 2
v create -8; chosen np that -4; chosen np to -5; np that -4; np to -5; parsed none -2; parsed np -5
v credit 7; chosen np 9; np 9; parsed np 9
v criticize 7; by 4; chosen by 4; chosen for -6; chosen np 7; for -6; np 7; parsed none -7; parsed np 10
v cross -11; chosen np -5; np -5; parsed np -8
v crowd -8
v crush -8; chosen np -4; np -4; parsed np -4
v curb -6; chosen np -4; np -4; parsed np -6
v cut -3; chosen np -10; np -10; parsed none -5; parsed np -3
v damage -4; chosen np -4; np -4; parsed np -4
v damaging -3; chosen np -2; np -2; parsed np -2
v dampen -7
v date -8; chosen np -5; np -5
v deadlocked -3
v deal -12; chosen with -5; parsed with -5; with -5
v debate 0; chosen np -6; chosen on -5; np -6; on -5; parsed none 8; parsed np -6; parsed on -3
v decide 5; chosen np 2; chosen other 7; chosen to 2; np 2; other 7; parsed clause 6; parsed none 7; parsed np 2; parsed to 2; parsed wh -8
v declare 10; chosen clause 2; chosen in 3; chosen that 6; clause 5; np 2; parsed adverbial -7; parsed none 4; parsed np 9; parsed that 4; that 5
v decline 7; chosen to 7; parsed none 7; parsed to 3; to 7
v decrease -5
v decry 12; chosen np 10; np 10; parsed np 15
v dedicate 6; parsed none 4
v deem 8; chosen np 11; chosen verb -6; np 12; parsed none -11; verb -6
v default -4; chosen on -4; on -4; parsed on -4
v defeat -2; chosen np -9; np -9; parsed np -10
v defend 9; chosen np 4; chosen np to 9; chosen other -5; np 4; np to 9; other -5; parsed np 7
v defer -5; chosen np -3; np -3; parsed np -3
v define 6; chosen np -2; np -2; parsed none -5; parsed np 2
v delay -8; chosen np -3; np -3; parsed none -2; parsed np -3
v delegate -5
v delete -5; chosen np -4; np -4; parsed np -4
v deliver 0; chosen by -4; chosen np -2; chosen to np -5; parsed by -4; parsed none 5; parsed np 2
v demand 7; chosen np 4; chosen that -2; np 4; parsed np 4; that -2
v demonstrate 2; chosen that 4; that 4
v denounce 10; chosen np 5; np 5; parsed np 11
v deny 2; chosen np 4; chosen that 4; np 4; parsed np 4; that 4
v depart -6; chosen np -5; np -5
v depend -8; chosen on -8; on -8; parsed none -6; parsed on -2
v depict 3
v deploy -11; chosen np -3; np -3; parsed np -7
v deport -8; chosen np -6; np -6; parsed none -2; parsed np -6
v deprive -4; chosen np -4; np -4; parsed np -4
v deride 16; parsed np 12
v derive -5
v describe 13; as 6; chosen as 6; chosen clause 3; chosen np 7; clause 3; np 7; parsed as 9; parsed np 3
v deserve -4; chosen np -7; np -8; parsed np -9
v design -3; chosen to -2; parsed none -2
v designate -2; parsed none -2
v destroy -10; chosen np -3; np -3; parsed np -7
v detail 8; chosen np 6; np 6; parsed np 8
v detain -7
v deter -4; chosen np -2; np -2; parsed np -4
v determine -4; chosen clause -5; chosen np 3; chosen wh 2; np 2; parsed wh 3; wh 2
v develop -10; chosen np -5; np -5; parsed np -6
v devolve -2; chosen into -2; into -2
v devote 7; chosen np 3; chosen to np 2; np 3; parsed none 3; parsed np 6; to np 2
v dial -4
v dictate -6; chosen np -3; np -3; parsed np -5
v die -15; chosen in -3; chosen np -4; in -3; np -4; parsed in -3; parsed np -4
v differ 4
v dig -8
v diminish -9; chosen np -4; np -4; parsed np -8
v dip -5
v direct 0; at 7; chosen np -6; np -6; parsed none 4; parsed np -7
v disagree 10
v disappear -8
v disavow 4; chosen np 5; np 5; parsed np 4
v disclose 8; chosen np 6; np 6; parsed none -5; parsed np 6
v discourage -4; chosen np -3; np -3; parsed np -4
v discover 2; chosen np -5; np -3; parsed np -6
v discredit 2; chosen np 2; np 2; parsed np 2
v discriminate -6; against -5; chosen against -5; parsed none -5
v discuss 7; chosen np 7; chosen wh 7; np 7; parsed np 6; parsed wh 2; wh 7
v dismantle -9; chosen np -4; np -4; parsed np -4
v dismiss 7; chosen np 8; chosen np that 8; np 8; np that 8; parsed np 7
v disparage 3
v dispatch -6; chosen np -5; np -5; parsed np -6
v display 0; chosen np 4; np 4; parsed np 8
v dispute 11; parsed np 12
v disrupt -8; np -5; parsed np -5
v distance 5; chosen from 3; np 5; parsed np 5
v distinguish 2; parsed np 2
v distract -4
v distribute 0; chosen np 3; np 3
v divert -4
v divide 4; chosen np -9; np -8; parsed none 8; parsed np -9
v do -10; at -2; chosen adverbial -6; chosen at -2; chosen for -3; chosen in -5; chosen ing -3; chosen np -3; chosen on -2; chosen to 4; chosen to np -3; chosen verb 2; chosen wh -8; chosen with -5; clause -10; for -3; in -5; on -2; parsed adverbial -8; parsed at -2; parsed in -5; parsed np -9; parsed on -2; parsed to np -3; parsed with -5; that -2; to np -3; wh -8; with -5
v dominate -10; by -5; chosen by -4; chosen np -7; np -7; parsed by -2; parsed none -3; parsed np -7
v dominating -6; chosen np -4; np -4; parsed np -4
v donate -12; chosen to np -4; parsed none -2; parsed np -6; parsed to np -3; to np -7
v double -7; chosen np -4; np -4; parsed np -4
v double_down 2; chosen on 5; on 2; parsed on 4
v doubt 2; chosen np -5; np -5; parsed np 2
v downplay 9; chosen np 5; np 5; parsed np 6
v draft -3
v drag -7
v draw -3; chosen from -9; chosen in -3; chosen to np 3; in -2; parsed clause 10; parsed none -8; parsed np -3; to np -4; verb 6
v dress -8
v drive -11; by -4; chosen by -4; chosen np -7; np -7; parsed by -2; parsed np -10
v drive_up -4; parsed np -4
v drop -8; chosen np 3; chosen out -5; chosen to np -3; np 3; out -5; parsed none -3; parsed out -5; parsed to np -3; to np -3
v drop_out -9; chosen np -3; np -3; parsed np -2
v dub 7; chosen np -2; np -2
v dwell 7; chosen on 7; on 7
v earn -14; chosen np -8; np -8; parsed np -11
v ease -8; chosen np -4; np -4; parsed np -4
v eat -7; chosen np -5; np -5; parsed np -5
v echo 9; parsed np 2
v edge -7
v elect -5; chosen to np -4; parsed none -10; to np -4
v elevate -8; chosen np -5; np -7; parsed np -8
v eliminate -4; parsed none -3; parsed np -2
v email 5; chosen np 6; np 7
v embrace 3; chosen clause -7; chosen np that 2; clause -7; np that 2; parsed none -4; parsed np 2
v emerge -9; as -6; chosen as -6; from -2; parsed as -5; parsed from -2; parsed np -6
v emphasize 15; chosen np 3; chosen that 5; np 3; parsed np 5; parsed that 4; that 4
v employ -3
v empower 2
v enable -9; chosen np to -6; np to -6; parsed np -5
v enact 0; chosen np 2; np 2
v encounter -8; parsed np -8
v encourage 6; chosen np 6; np 3; np to 2; parsed np -3; parsed np to 5
v end -8; chosen in -3; chosen with -3; in -3; parsed adverbial -4; parsed in -3; parsed none -6; parsed np -3; with -5
v end_up -7; chosen ing -2; ing -2; parsed ing -2
v endorse 8; chosen by 4; chosen np 7; np 8; parsed by 4; parsed none 10; parsed np 2
v endure -10
v energize -5; chosen np -5; np -5; parsed np -5
v engage 3; chosen in 6; in 6; parsed in -2; parsed none 6
v engaging -3; chosen in -3; in -3; parsed in -2
v enjoy 2; chosen np -2; np -2
v enlist -3
v ensure -13; chosen clause -5; chosen np -3; chosen that -9; clause -5; np -3; parsed clause -5; parsed np -5; parsed that -8; that -9
v enter -7; chosen clause -5; chosen np -3; clause -5; np -5; parsed np -5
v entitle 3; parsed none 3
v envision 7
v erode -4
v erupt 2; parsed none -8
v escalate -3
v escape -7; chosen np -4; np -4; parsed np -4
v escort -5
v espouse -5
v establish 0; parsed none -4; parsed np -2
v estimate 2; chosen np 6; chosen that 2; np 6; parsed that -4; that 4
v examine -6; parsed np -6
v exceed -5; chosen np -5; np -5; parsed np -5
v exchange -6
v execute -5
v exist -3; chosen np -4; np -4; parsed np -4
v exit -9; chosen np -6; np -6; parsed np -6
v expand 0; chosen np -9; chosen np that -6; np -9; np that -8; on 4; parsed np -5; parsed on 4
v expect 3; chosen clause 5; chosen np 4; chosen np to 3; chosen to -3; clause 5; np 6; np to 3; parsed none -6; parsed np 4; parsed np to 4; parsed to 7
v experience 0; chosen np 5; np 5; parsed np 3
v expire -7
v explain 11; chosen clause -2; chosen that 8; chosen wh 11; clause -3; parsed clause -2; parsed none 8; parsed np 10; parsed that 8; parsed wh 3; that 6; wh 5
v exploit 0; chosen np 4; np 4; parsed np 3
v explore 4; chosen np 4; np 4; parsed np 4
v expose 0; chosen np 4; np 4; parsed none 5; parsed np 5
v express 10; chosen np 9; chosen that 5; np 9; np that 11; parsed none -3; parsed np 10; parsed that 7
v extend -11; chosen np -6; chosen to np -4; np -6; parsed np -7; to np -4
v extradite -4
v eye 2
v face -13; chosen adverbial -3; chosen np -6; chosen verb -3; np -6; parsed none -3; parsed np -8; verb -3
v facilitate -3
v fail -4; chosen np -5; chosen to -5; np -5; parsed none -8; parsed to 2; to -2
v fall -12; chosen in -3; chosen np -7; chosen since -3; chosen to np -3; in -3; np -8; parsed in -3; parsed none -5; parsed np -4; parsed predicate -4; parsed to np -3; since -3; to np -3
v falter -7
v fan -10
v fare -7; chosen np -6; np -6
v favor 2; by -3; chosen by -3; chosen np 5; np 5; parsed none -5; parsed np 6
v fear 6; chosen clause 5; chosen np 4; clause 5; np 4; parsed np 9
v feature -4; chosen np -2; np -2; parsed none -3; parsed np -3
v feed -8
v feel 3; chosen np -6; chosen quote -9; chosen that -2; chosen verb 5; parsed clause -4; parsed none 7; parsed np 5; quote -9; that -2; verb 5
v fend_off -3; parsed np -3
v field -6; parsed np -6
v fight -7; chosen for -5; chosen np -7; chosen on -3; for -6; np -6; on -3; parsed adverbial -2; parsed for -5; parsed none -4; parsed np -6; parsed on -2; parsed to 3
v figure 2
v figure_out 0; chosen wh 3; wh 3
v file -2; chosen against -9; chosen by -4; chosen in 6; chosen np 6; chosen on -5; in 4; np 3; on -5; parsed by -4; parsed none -3; parsed np 5
v fill -4; chosen np -6; chosen with 4; np -6; parsed none 2; parsed np -9; with 4
v finance -8; chosen np -4; np -4; parsed np -5
v find 0; chosen clause 3; chosen in -7; chosen np 2; chosen np to -8; chosen that 5; clause 3; in -5; np 3; np that 3; np to -8; parsed clause -6; parsed none 7; parsed np to 2; parsed that 4; that 4
v finish -14; chosen in -2; chosen np -7; in -2; np -7; parsed in -2; parsed none -4; parsed np -4
v fire 0; chosen from -2; chosen in -3; from -2; parsed none -6
v fit -10; parsed np -7
v fix -5; chosen np -4; np -4; parsed np -4
v flee -11; chosen np -6; np -6; parsed np -6
v flip -8; chosen np -5; np -5
v float 6
v flood -4
v flow -7
v fly -16; chosen np -4; chosen to np -4; np -4; parsed np -4; parsed to np -6; to np -6
v focus 2; chosen np -7; chosen on 5; np -9; on 5; parsed clause -3; parsed none -2; parsed np -4; parsed on 5
v follow -10; by -6; chosen by -5; chosen in -2; chosen on -3; in -2; mark -2; parsed by -3; parsed in -2; parsed none -10; parsed np -2
v force -9; chosen np -5; chosen np to -3; chosen to -5; np -7; np to -3; parsed none -3; parsed np -5; parsed np to -5; to -3
v forge -6
v forget 0; chosen that -3; that -3
v form -8; chosen np -5; np -5; parsed np -7
v foster -5; chosen np -4; np -4; parsed np -4
v found -10; by -3; chosen by -4; chosen in -2; chosen np -5; in -3; np -5; parsed by -4; parsed np -7
v frame 3; chosen np 4; np 5; parsed np 4
v free -6; chosen np -6; np -6; parsed np -6
v freeze -4
v fuel -12; chosen np -5; np -7; parsed np -6
v fulfill -7; chosen np -3; np -3; parsed np -7
v fund -11; by -4; chosen by -4; chosen np -5; np -5; parsed by -3; parsed none -2; parsed np -7
v fundraise -4; parsed np -5
v gain -12; at -3; chosen at -3; chosen np -8; np -8; parsed adverbial -3; parsed np -7
v galvanize -8; chosen np -4; np -4; parsed np -4
v garner -8; chosen np -7; np -7; parsed np -6
v gather -13; at -2; chosen at -2; chosen for -4; chosen in -2; chosen np -4; for -4; in -2; np -4; parsed in -2; parsed none -4; parsed np -4
v generate -11; chosen np -7; np -8; parsed np -6
v get -13; behind 5; chosen behind 5; chosen clause -6; chosen from -2; chosen in -2; chosen np -4; chosen np to -6; chosen off -2; chosen on -2; chosen predicate -3; chosen that -6; chosen to -7; chosen to np -5; chosen verb -8; clause -6; in -2; np -2; np that -4; np to -7; off -2; on -2; parsed behind 5; parsed none -5; parsed np -15; parsed np to -3; parsed on -2; parsed to -4; parsed to np -4; to -5; to np -4; verb -8
v give -5; chosen clause -7; chosen np to -4; chosen other -5; chosen that -9; chosen to np -11; clause -7; np to -4; other -8; parsed none -9; parsed np to -6; parsed to np -4; that -9; to np -4
v give_up -6
v go -3; after 6; against -5; as 7; beyond -7; chosen adverbial 4; chosen after 6; chosen against -5; chosen as 7; chosen beyond -4; chosen by 8; chosen in -3; chosen into -4; chosen np -10; chosen on -2; chosen other 9; chosen quote -4; chosen through -2; chosen to np -5; chosen verb -6; chosen with -7; for 2; from -2; in -6; into -4; mark -9; np -10; on 2; other 9; out 8; parsed after 6; parsed beyond -6; parsed from -2; parsed in -5; parsed into -4; parsed none 3; parsed np -8; parsed on 2; parsed predicate -10; parsed through -3; parsed to -6; parsed to np -4; parsed with 3; quote -7; through -3; to np -6; verb -6; with -7
v go_on 5; chosen to 8; to 8
v govern -4; chosen np 3; np 3
v grab -7; chosen np -6; np -6; parsed np -5
v graduate -7; chosen from -3; from -3
v grant -9; chosen np -5; np -5; parsed np -4
v greet -2; chosen by 3; chosen np -6; np -6; parsed by 3; parsed np -6
v grow -4; chosen np -3; np -4; other -5; parsed np 2
v grow_up -9; chosen in -2; in -2; parsed in -2
v guarantee -3; chosen np 2; np 2; parsed np 3
v guard -6
v guess -2; chosen np 8; np 8; parsed clause 2; parsed np 2
v guide 4; chosen np -4; np -4; parsed np -4
v gun -6
v hack -7; chosen np -5; np -5; parsed np -5
v hail 4; parsed np 4
v halt -4; chosen np -4; np -4; parsed np -4
v hammer 3; chosen np 3; np 3; parsed np 3
v hand -7; chosen np -6; np -6; parsed np -6
v handle -12; chosen np -5; chosen of -4; chosen verb -2; np -5; of -4; parsed none -3; parsed np -8; parsed of -4; verb -2
v hang -5
v happen -16; chosen in -2; chosen np -2; chosen to np -3; in -2; np -2; parsed adverbial -3; parsed in -2; parsed none -3; parsed to np -2; to np -3
v harass -5
v harm -6; chosen np -4; np -4; parsed np -4
v hate -2; chosen clause 3; chosen np 3; clause 3; np 2; parsed clause -4; parsed np 5
v have -6; at -9; chosen at -4; chosen clause -3; chosen in -5; chosen ing 6; chosen np -4; chosen np to -7; chosen on -3; chosen quote -11; chosen since 5; chosen that -9; chosen to np -3; chosen verb 4; clause -6; in 6; np -2; np that -4; np to -3; on -3; parsed clause -3; parsed in -7; parsed np -2; parsed on -3; parsed predicate -6; parsed to -4; quote -11; since 5; to -5; verb 2
v head -14; chosen into -2; chosen np -4; chosen to np -6; into -2; np -5; parsed adverbial -2; parsed into -2; parsed none -3; parsed np -5; parsed to np -4; to np -7
v headline 3; parsed np 3
v heal -4; parsed np -4
v hear -4; chosen clause -6; chosen np 4; clause -6; from -2; np 4; parsed none -7
v heed -4; chosen np -4; np -4; parsed np -4
v help -13; chosen clause -9; chosen np -8; chosen to -5; clause -7; np -8; parsed clause 3; parsed none -5; parsed np -8; parsed np to -7; parsed predicate -4; parsed to -3; to -5
v hide -5; chosen np -3; np -4; parsed np -5
v highlight 4; chosen np 8; np 8; parsed np 9
v hire -2; chosen np 2; chosen to -6; np 2; parsed none -8; parsed np 2
v hit -2; parsed by 3; parsed none -7
v hold -2; at -4; by -5; chosen at -3; chosen by -5; chosen clause -6; chosen in 5; chosen np -7; chosen np to 6; chosen on 7; clause -6; in -3; np -3; np to 6; on 7; parsed by -3; parsed clause -5; parsed none -3; parsed np -3; parsed np to 8
v hold_up -4
v honor -6
v hope 9; chosen clause 8; chosen for 8; chosen that -2; chosen to 2; clause 8; for 8; parsed clause -4; parsed for 3; parsed none 2; parsed np 4; parsed that -2; parsed to 4; that -2; to 4
v host -12; by -6; chosen by -4; chosen np -7; np -7; parsed by -4; parsed np -9
v house -4
v hover -7
v huddle -8
v hurt -10; chosen np -6; np -6; parsed np -7
v identify 7; as 4; by -5; chosen as 4; chosen by -5; chosen np 3; chosen with 4; np 4; np that 3; parsed as 6; parsed by -5; parsed none -3; parsed np 3; with 4
v ignore 2; chosen np 6; np 6; parsed none 3; parsed np -2
v illustrate 3; chosen np 7; parsed np 5
v imagine 7; np 7
v impact -5; chosen np -3; np -3; parsed np -3
v implement -4; chosen np -3; np -3; parsed np -3
v imply 5; chosen clause 2; chosen that 2; clause 2; parsed none 6; parsed np 5; that 2
v impose -4; parsed np -3
v improve -13; chosen np -5; np -5; parsed np -7
v incite -4; chosen np -3; np -3; parsed np -3
v include -5; chosen clause -5; chosen np -6; chosen np that 2; chosen np to -2; chosen other -2; chosen verb -5; clause -5; np -6; np that 2; np to -2; other -2; parsed clause -8; parsed none -10; parsed np 3; verb -5
v increase -10; chosen clause -3; chosen np -4; clause -3; np -4; parsed in -2; parsed none -3; parsed np -5
v indicate 7; chosen clause 5; parsed clause 5; parsed that -3; that 3
v indict -5; chosen np -3; np -3; parsed np -3
v infiltrate -8
v influence -7; by -3; chosen by -3; chosen np -5; np -5; parsed np -5
v informed 4
v inject -5; chosen np -5; np -5; parsed np -5
v injure -4
v insert -6
v insist 10; chosen clause 12; chosen that 6; clause 11; parsed clause 9; parsed none -7; parsed that 12; that 4
v inspire -10; by -5; chosen by -5; chosen np -5; np -5; parsed none -2; parsed np -4
v install -9; parsed np -7
v insult 12
v integrate -5; chosen np -3; np -3; parsed np -3
v intend 4; chosen to -2; parsed to 2; to -2
v intensify -7
v interpret 10; chosen as 8; parsed none 8
v interrupt -3; chosen np -2; np -2; parsed np -2
v intervene -3; chosen in -2; in -3; parsed in -2
v interview -11; by -2; chosen by -2; chosen np -8; np -7; parsed by -2; parsed np -8
v introduce 3; parsed none -9; parsed np 7
v invest -12; chosen in -4; in -5; parsed in -4; parsed np -7
v investigate -11; chosen np -5; np -5; parsed np -6
v invite -3; chosen np -7; chosen to -5; np -8; np to -4; parsed none -6; parsed np -8; parsed np to -3
v invoke 0; chosen np 2; np 2
v involve -5; chosen ing -5; ing -5; parsed np -2
v involved -11; chosen in -2; in -2; parsed none -3
v issue 3; by -4; chosen by -4; chosen in -2; chosen np 3; in -2; np 3; parsed by -4; parsed none -7; parsed np 6
v join -4; by -7; chosen by -8; chosen in 10; chosen np -13; chosen np to -7; chosen on -3; chosen to -5; np to -7; parsed by -7; parsed none -6; parsed np -7
v joke 11; chosen that 5; parsed that 5
v jump 2; chosen into -2; into -3; parsed into -3
v justify 4; chosen np 6; np 6; parsed np 5
v keep -5; chosen clause -7; chosen from -4; chosen in -5; chosen np -8; chosen on 4; chosen with -3; clause -5; np -5; parsed ing 4; parsed none -8; parsed np to -10; parsed predicate -2; with -4
v keep_up 0; np 2
v kick -9
v kill -12; chosen by -2; chosen np -7; np -7; parsed none -5; parsed np -8
v knock 3; chosen np 4; np 4; parsed np 6
v know 4; about 2; as -4; chosen adverbial 5; chosen as -4; chosen clause 2; chosen for -11; chosen that -4; chosen to -7; chosen to np 10; clause 4; for -11; mark -10; parsed adverbial 2; parsed clause -3; parsed none -3; parsed np 3; parsed that -2; parsed wh 3; that -4; to -7; to np 8
v label 7; chosen np 5; np 5
v lack -10; chosen np -5; np -5; parsed np -7
v lag -8; behind -4; parsed behind -4
v lambast 5; chosen np 5; np 5; parsed np 5
v lament 15; chosen np 6; np 6; parsed np 7
v land -9; chosen in -2; in -2; parsed np -6
v lash_out 10; at 10; chosen at 10
v last -6; chosen np -5; np -5
v launch -3; chosen np 4; chosen np to 2
v lay_off 7; chosen np 7; parsed np 7
v lay_out 8; chosen np 4; np 4; parsed np 9
v lay 0; chosen np -8; np -8; parsed np -5; parsed predicate 5
v lead -12; among -3; by -8; chosen among -5; chosen by -6; chosen clause -2; chosen in -4; chosen np -2; chosen np to -6; chosen to -4; chosen to np -7; chosen with 3; clause -2; in -3; mark -2; np -3; np to -7; parsed among -3; parsed by -4; parsed in -4; parsed none -3; parsed np -5; parsed np to -8; parsed to np -5; parsed with 3; to np -7; with 3
v lead_up -5; chosen to np -5; parsed to np -5; to np -5
v leak -10; chosen np -5; np -5
v lean 0; chosen toward 6; np 5; parsed np -2; toward 6
v learn 4; chosen from -2; chosen that -4; chosen wh 5; from -2; parsed from -2; parsed none 2; parsed np 4; parsed that 3; that -4
v leave -15; behind -2; chosen behind -2; chosen for -3; chosen np -8; chosen np to -5; for -3; in -3; np -9; np to -6; parsed for -3; parsed np -12; parsed np to -6; parsed predicate -3; to 4
v lend 0; chosen np 2; np 2; parsed np 2
v let -7; chosen clause -6; clause -6; np -3; parsed np -6; parsed np to -2
v level 3
v leverage -4; np -4; parsed np -4
v license -4; parsed none -2
v lie -4; chosen np -3; np -3; parsed np -3
v lie_out -5; chosen np -4; np -4; parsed np -4
v life -7
v lift -2
v like 6; chosen to 3; parsed np 9; parsed to 3; to 3
v liken 14
v limit -2
v limited -6
v line -5
v line_up 7
v link 0; chosen np -7; chosen to np 3; np -7; parsed none -8; parsed np 3; parsed to np 6
v list 6; chosen np 9; np 9; parsed none -6; parsed np 10
v listen 2; chosen to np -7; parsed to np -7; to np -7
v live -16; chosen in -4; chosen np -3; in -4; np -3; parsed adverbial -5; parsed in -4; parsed none -3
v lobby -3
v locate -4; parsed none -2
v lock -2; chosen in 3; in 3; parsed none 3
v lock_up -6; chosen np -6; np -6; parsed np -5
v log -4
v look 0; chosen adverbial -7; chosen into 4; chosen like -5; chosen np -11; chosen to 5; chosen to np 5; into 4; like -7; np -11; parsed adverbial -4; parsed for 2; parsed like -5; parsed none -6; parsed np -3; parsed predicate -11; parsed to 5; parsed to np 2; to 2; to np 6
v loom -9; chosen np -6
v lose -16; chosen clause -3; chosen np -8; chosen to np -4; clause -3; np -8; parsed none -4; parsed np -11; parsed to np -3; to np -4
v love 9; parsed np -5
v lower -7; chosen np -4; np -4; parsed np -5
v lure -6; chosen np -4; np -4; parsed np -4
v maintain -6; chosen np -4; np -3; parsed none 2; parsed np -4; parsed that -3
v make -2; by -4; chosen about 4; chosen adverbial 4; chosen against -5; chosen as -7; chosen by -9; chosen clause -3; chosen for 4; chosen ing 2; chosen into -2; chosen np that 6; chosen np to 4; chosen on -11; chosen predicate -2; chosen quote -2; chosen that 4; chosen to -6; chosen verb 2; chosen with -9; for -5; in -5; ing -11; mark 2; np -3; np that 10; np to 3; other -5; parsed adverbial 3; parsed by -5; parsed clause -7; parsed ing -9; parsed none -8; parsed np to -4; parsed predicate 7; parsed that 12; parsed to np -4; quote -2; that -4; to np -5; verb 2
v make_up -14; chosen for -2; chosen np -5; for -2; np -8; parsed none -3; parsed np -9
v manage -11; chosen np -6; chosen to -3; np -6; parsed none -2; parsed np -9; parsed to -3; to -3
v mandate 10
v manufacture -5; parsed np -4
v mark -3; chosen np -7; chosen verb -2; np -7; parsed none -4; parsed np -9; verb -2
v marry -8; chosen np -6; np -6; parsed np -6
v mask -4
v match -11; chosen np -4; np -4; parsed none -4; parsed np -4
v matter -7
v mean -13; chosen clause -3; chosen for -3; chosen ing -7; chosen np -6; chosen that -3; chosen to -5; clause -3; for -3; ing -7; np -6; parsed clause -14; parsed ing -4; parsed none -4; parsed np 2; parsed that -3; that -3; to -5
v measure 0; parsed np -8
v meet -12; chosen in -2; chosen np -7; chosen with -7; in -2; np -7; parsed adverbial 4; parsed np -8; parsed with -8; with -9
v mention 9; chosen np 8; np 8; parsed np 5
v mind -5
v minimize -3; chosen np -3; np -3; parsed np -3
v mire -3; chosen in -3; in -3; parsed none -3
v mishandle -6; chosen verb -4; parsed np -5; verb -4
v miss -4; chosen np -8; np -7; parsed np -2
v mobilize -8; chosen np -3; np -3; parsed np -4
v mock 8; chosen np 7; np 7; parsed np 8
v moderate -5; chosen np -5; np -5; parsed np -5
v modify -5
v monitor -2
v motivate -2
v mount 0; np -2; parsed np 2
v move -11; chosen np -7; chosen on -3; chosen to 3; chosen to np -6; np -7; on -3; parsed none -9; parsed np -6; parsed to 6; parsed to np -5; to 3; to np -7
v murder -4
v muse 5
v name 7; chosen for -6; chosen np 5; chosen quote -3; for -6; np 5; parsed none -5; parsed np 2; quote -3
v narrow -6
v navigate -6
v near -8; parsed np -8
v need -10; chosen for -3; chosen np -10; chosen np to -2; chosen to -2; for -3; in -2; np -9; np to 2; parsed none -10; parsed np -3; parsed np to -3; parsed predicate -4; parsed to -3; to -4
v negotiate 2; parsed none 3
v neighboring -4; chosen np -4; np -4; parsed np -4
v nominate 3; chosen by 3; chosen clause -5; chosen np 2; clause -5; np 2; parsed np 3
v note 11; chosen clause 6; chosen np 6; chosen that 4; in -4; mark 11; np 3; parsed clause 14; parsed none -4; parsed np 5; parsed that 4; that 4
v notice 5; parsed none 2
v number -3; np -3
v obtain -11; by -5; chosen by -2; chosen np -6; np -6; parsed np -7
v occupy -11; parsed np -8
v occur -13
v offer 5; chosen np 4; chosen on -5; chosen quote 7; chosen to 9; chosen verb 3; np 2; np that 2; parsed none -3; parsed np 3; parsed to 6; quote 7; to 9; verb 3
v offset -5; chosen np -4; np -4; parsed np -5
v open -4; chosen in -2; chosen np -4; in -2; np -4; parsed none 3; parsed np -9
v open_up 9; parsed np -10
v oppose 7; by 7; chosen by 7; chosen clause 3; chosen np 4; chosen to np -6; clause 7; np 4; parsed clause -4; parsed none -2; parsed np 6; to np -6
v opt 5
v order 7; chosen np 3; chosen np to 3; chosen that 6; np 3; np to 3; parsed np 8; parsed np to 3; parsed that 6; that 6
v organize -12; by -2; chosen by -2; chosen np -6; np -6; parsed in -2; parsed none -2; parsed np -6
v originate -7
v oust -4
v outline 5; chosen np 3; np 3; parsed np 10
v outnumber -5; chosen np -5; np -5; parsed np -5
v outsource -6; chosen np -3; np -3; parsed np -6
v outweigh -4; parsed np -4
v overcome -5; chosen np -5; np -5; parsed np -5
v overhaul -4; chosen np -4; np -4; parsed np -4
v overlook -5; chosen np -4; np -4; parsed np -4
v oversee -10; chosen np -6; np -6; parsed np -7
v overshadow -8; chosen np -6; np -6; parsed np -6
v overtake -7; chosen np -3; np -3; parsed np -7
v owe -8; parsed np -6
v own -13; by -4; chosen by -4; chosen np -7; np -7; parsed by -3; parsed none -3; parsed np -7
v paint 2; chosen np 5; np 4; parsed np 7
v pander -8
v park -6
v participate -4; chosen in -4; in -4; parsed in -3
v pass 0; by 6; chosen by 8; chosen in -2; chosen np -2; chosen to np -6; in -2; np -5; parsed none -9; parsed np 5; parsed to np -6; to np 5
v pause -6
v pay -10; chosen by -2; chosen clause -5; chosen for -8; chosen ing -3; chosen other -3; clause -5; for -8; other -5; parsed clause -2; parsed for -6; parsed none -6; parsed np -5
v pepper -6
v perceive 7; np 8
v perform -6; chosen in -3; chosen np 3; in -3; np 3; parsed in -3
v permit -7; chosen to -5; parsed none -5; to -5
v persuade 5; chosen np 2; np 3; np to 5; parsed np 9; parsed np to -2
v pick 2; chosen clause -4; chosen np 3; clause -4; np 3
v pick_up -9; parsed adverbial -5; parsed np -9
v pile 4; parsed none 4
v pit -3; chosen np -3; np -3; parsed np -3
v pitch 3
v pivot 8; parsed to np -5
v place -2; chosen np 2; np 2; parsed np -2
v plan 2; chosen to 2; parsed none 3; parsed to 2; to 2
v play -7; chosen by -2; chosen in -2; chosen np -5; chosen on -3; np -5; on -3; parsed none -2; parsed np -8; parsed on -3
v play_down 2
v play_out -4
v plead 13; np 2; parsed with 4; with 4
v pledge 6; chosen to 5; parsed none 4; parsed to -2; to 4
v plummet -5
v point 7; chosen to np 6; np 4; parsed none -8; parsed np 4; to np 4
v point_out 10; chosen that 4; parsed none 8; parsed np 4; that 4
v poise 0; chosen to -3; to -3
v polarize -6
v poll -14; chosen np -5; chosen verb -3; np -5; parsed none -4; parsed np -8; verb -3
v pop -4
v portray 12; chosen np 8; np 8; parsed np 7
v pose -9; by -2; chosen by -2; parsed by -2; parsed none -4
v position 0; chosen np 4; chosen to -7; np 4; parsed none -4; parsed np 5; to -7
v post 4; chosen np 5; chosen on 5; np 2; on 5; parsed none -10; parsed np 5
v postpone -6; chosen np -4; np -4; parsed np -5
v pour -8; chosen into -2; parsed np -5
v power -4
v practice -7; chosen np -4; np -4; parsed np -4
v praise 15; chosen np 2; np 2; parsed np 8
v pray -4
v precede -9; chosen np -4; np -4; parsed np -7
v predict 12; chosen clause 4; chosen np 4; chosen that 3; clause 5; np 2; parsed clause 9; parsed none 7; parsed np 2; that 3
v prefer 11; chosen np 3; chosen to 5; np 3; parsed np 2; parsed to 10
v preferred 10; chosen np 9; np 9; parsed np 12
v prepare -9; chosen np -5; chosen to -7; np -5; parsed none -2; parsed np -7; parsed to -7; to -7
v present 4; chosen np 3; np 2; parsed np 2
v preserve -5; chosen np -4; np -4; parsed np -5
v preside -5; chosen over -4; over -4; parsed over -4
v press 4; by -5; chosen by -7; chosen for 4; for 4; parsed none -13; parsed np 5
v pressure 5
v prevail -7; chosen in -2; in -2
v prevent -9; chosen np -6; np -7; parsed np -8
v proceed -3; chosen to -2; chosen with -2; parsed to -2; parsed with -2; to -2; with -2
v proclaim 9
v produce -7; parsed np -4
v prohibit 8; chosen np 4; np 4; parsed np 10
v project 2; parsed none -6; parsed np 3
v prolong -6; parsed np -6
v promise 15; chosen np 3; chosen to 6; np 8; parsed adverbial 6; parsed np 6; parsed to 3; to 4
v promising 13; parsed np 10
v promote 3; chosen np 6; np 6; parsed np 5
v prompt -6; chosen np -3; chosen np to -9; np -4; np to -11; parsed np -2; parsed np to -7
v propel -8; chosen np -5; np -5; parsed np -8
v propose 11; chosen ing 5; chosen np 2; ing 5; np 2; parsed none 5; parsed np 8; that 7
v prosecute 0; parsed none -3
v protect -11; chosen np -6; np -6; parsed np -9
v protest 2
v prove -5; chosen ing -5; chosen np -7; chosen that -5; chosen to 2; ing -5; np -8; parsed ing -5; parsed np -5; parsed predicate -8; parsed that -5; parsed to 2; that -5; to 2
v provide 0; by 4; chosen by 4; chosen np that -4; chosen np to -2; chosen to np -5; np that -4; np to -2; parsed by 6; parsed clause -6; parsed none 2; parsed np -2
v provoke -5; chosen np -4; np -4; parsed np -5
v publicize 10
v publish 0; chosen in -5; chosen np 3; in -5; np 2; parsed none -5; parsed np 10
v pull -9; parsed none -7
v pull_off -2; chosen np -2; np -2; parsed np -2
v punch -5; chosen np -4; np -4; parsed np -4
v punish -6; chosen np -4; np -4; parsed np -4
v purchase 0; chosen np 3; np -7
v pursue 0; chosen np -2; np -3; parsed np 2
v push 9; against 8; chosen against 8; chosen for 5; chosen np -2; chosen np to -3; chosen to 2; for 5; np -2; np to -5; parsed against 8; parsed for 5; parsed none 8; parsed np -3; parsed np to -6
v put_out 5; parsed np 5
v put 0; chosen adverbial 6; chosen clause 5; chosen in 2; chosen np -4; chosen np to -5; chosen on -3; chosen to 3; clause 8; in -4; np -2; np to -8; on -7; parsed none -2; parsed np -3
v qualify -9; for -3
v quell -4; chosen np -4; np -4; parsed np -4
v question 11; chosen np 4; chosen wh 13; np 4; parsed np 9; parsed wh 9; wh 13
v quit -8; chosen np -4; np -4; parsed np -4
v quote 0; chosen np 3; np 3; parsed np 6
v race -11
v rack_up -5; chosen np -5; np -5; parsed np -5
v rail 8; against 5; chosen against 5; parsed against 4
v raise -5; by 4; chosen about 4; chosen by 4; chosen clause -7; chosen in -2; chosen np to -3; chosen other -11; in -2; np to -4; other -3; parsed none -9
v rally -6; chosen np -9; np -9
v ramp_up -7; chosen np -4; np -4; parsed np -7
v range 10; chosen from 3; from 7; parsed from 3
v rank 2; parsed np 9
v ranking -6; chosen np -3; np -3
v rap -7
v ratchet_up 3; chosen np 3; np 3; parsed np 3
v rate -7
v ratify 7
v rattle 6; chosen np -5; np -5; parsed np -5
v reach -4; by -5; chosen by -3; chosen clause -6; chosen for -5; chosen np -4; clause -6; for -5; parsed none -8; parsed np 3
v reach_out -8; chosen to np -4; parsed to np -5; to np -5
v react 4; chosen to np 4; to np 2
v read -2; chosen clause -5; chosen np 3; chosen quote 2; np 3; parsed none -4; parsed np 3; quote 2
v reaffirm 8; chosen np 6; np 6; parsed np 6
v realize 0; chosen clause 2; clause 2
v reap -4; chosen np -4; np -4; parsed np -4
v reassure 5
v rebound -5
v rebuild -8; chosen np -4; np -5; parsed np -5
v rebuke 7; chosen np 9; np 9; parsed np 9
v rebut 11; parsed np 11
v recall 8; chosen ing 3; chosen that -5; chosen wh 7; parsed clause 4; parsed none 9; parsed np 5; that -5; wh 7
v receive -13; chosen clause 3; chosen np -10; clause 3; np -10; parsed adverbial -3; parsed none -5; parsed np -7
v recite 5; chosen np 4; np 4; parsed np 6
v reclaim -5; chosen np -5; np -5; parsed np -5
v recognize 2; chosen np 3; np 5; parsed none -8; parsed np 3; parsed that 7
v recommend 15; parsed np 5
v reconsider 2; parsed np 3
v record 7
v recount 5; chosen np 6; np 6; parsed np 8
v recover -5
v recruit -6; chosen np -5; np -4; parsed np -5
v redact -4
v reduce -3; chosen np -2; np -2; parsed np -2
v refer 6; chosen np 2; chosen to np 8; np 2; parsed none 6; parsed np -2; parsed to np 6; to np 6
v reference 3; chosen np 5; np 5; parsed np 3
v referenced 11; chosen np 11; np 11
v reflect 0; chosen in -2; chosen on 7; in -2; np that -10; on 7; parsed none -2; parsed np -6; parsed on 7
v reform -4; chosen np -3; np -3; parsed np -4
v refrain -2; chosen from -2; from -2; parsed none -2
v refuse 7; chosen to 4; parsed np 11; parsed to 3; to 3
v regain -4; parsed np -4
v regard 3; parsed none -10; parsed np 8
v register -14; chosen np -5; chosen to -5; np -5; other -2; parsed none -6; parsed np -5; to -3
v regret 8
v regulate -4; chosen np -4; np -4; parsed np -4
v rein -3; chosen in -3; in -3; parsed in -2
v reinforce -3; chosen np -3; np -3
v reinstate 0; chosen clause -4; clause -4
v reiterate 12; chosen np 8; chosen np that 2; np 8; np that 2; parsed np 9
v reject 8; by 5; chosen by 5; chosen np 3; chosen np that 9; chosen np to 4; np 3; np that 9; np to 4; parsed by 5; parsed np 3
v release -2; by -6; chosen by -6; chosen clause -5; chosen np that 11; chosen on -4; clause -5; np 2; np that 11; on -4; parsed adverbial -8; parsed by -6; parsed clause -6; parsed none -15; parsed np 6
v relish 11
v relocate -9
v rely -5; chosen on -3; on -4; parsed on -3
v remain -9; at 2; chosen adverbial -5; chosen at 2; chosen np 2; chosen predicate -7; chosen to -7; chosen verb -7; on -3; parsed at 2; parsed in 2; parsed none 3; parsed np -4; parsed on -3; parsed predicate -5; parsed to -7; to -6; verb -7
v remark 8; chosen that 3; that 3
v remember 4; chosen np 4; np 4; parsed clause -7; parsed np 7
v remind 6; np that 10; parsed np 11
v remove -3; from -2; parsed none -2; parsed np -2
v renew 0; parsed np 3
v renounce 4; chosen np 4; np 4; parsed np 4
v reopen -5; chosen np -4; np -4; parsed np -5
v repeal -7; chosen np -5; np -5; parsed np -6
v repeat 6; chosen np 3; chosen np that 9; np 3; np that 9; parsed np 4
v replace -8; by -5; parsed none -5; parsed np -4
v replicate -5
v reply 5; parsed clause 7
v report 6; by 5; chosen adverbial 4; chosen by 8; chosen clause 3; chosen from -6; chosen in -5; chosen ing 2; chosen np 3; chosen on -7; clause 3; from -6; mark -7; np 4; parsed adverbial -3; parsed by 4; parsed clause -3; parsed from -5; parsed np 8; parsed on -2; parsed that 4; parsed to np 5; that -4; to np 5
v represent -6; chosen np -4; np -4
v republish -5
v repudiate 10; np 5; parsed np 6
v request 4; chosen np -2; chosen np to 12; np -2; np to 12; parsed np -7
v require 0; chosen for -4; chosen ing -7; chosen np -5; chosen np to 2; chosen to 6; for -4; ing -7; np -5; np to 2; parsed ing -7; parsed none -2; parsed np 2; parsed np to -3; to 6
v rescue -4
v resemble -5; chosen np -4; np -4; parsed np -5
v reserve -4; chosen for -5; for -5; parsed none -3
v reshape -3; chosen np -3; np -3; parsed np -3
v resign -10; chosen from -2; from -2; parsed none -6
v resist 5; parsed np 4
v resolve -7; parsed none -3
v resonate -6; chosen with -4; parsed none -2; parsed with -3; with -4
v respect -4; chosen np -3; np -3; parsed np -3
v respond 6; chosen by 3; chosen np -7; chosen that 2; chosen to np 4; chosen with 7; mark 12; parsed adverbial 4; parsed none 3; parsed that 5; parsed to np 5; that 6; to np 4; with 7
v restore -8; chosen np -4; np -4; parsed none -3; parsed np -5
v restrict 3; chosen np 6; np 4; parsed np 4
v restructure -3; chosen np -3; np -3
v result -7; chosen in -3; in -6; parsed in -3
v retain -8; chosen np -5; np -5; parsed np -6
v retire -5
v retired -6; chosen np -3; np -3; parsed np -3
v return -8; chosen adverbial 5; chosen to np -9; parsed none -8; parsed np -2; parsed to np -2; to np -4
v retweeted 7; chosen np 8; np 8
v reveal 5; chosen clause 4; chosen np 10; chosen that 4; clause 4; np 9; parsed clause 3; parsed none 3; parsed np 2; parsed that 4; that 4; wh -2
v reverberate -5
v review -4
v revisit 4; parsed np 4
v revive -6; chosen np -4; np -4; parsed np -5
v reward -4; np -4
v rid -3; chosen np -3; np -3
v ridicule 8
v rig -4; parsed none -4
v rip 6; chosen np 3; np 3; parsed np 9
v rise -10; chosen np -5; chosen to np 2; from -2; np -5; parsed in -2; parsed none -2; parsed np -6; parsed to np 3; to np 3
v risk -3; parsed np 2
v rival -4; np -3; parsed np -3
v roll -9; chosen np -4; np -4; parsed none -2; parsed np -4
v root 0; chosen for 3; for 3; parsed for 3
v rouse -6; chosen np -6; np -6
v rub -7; parsed np -7
v rule 4; chosen np 3; chosen that 2; parsed none -8; that 2
v rule_out 4; chosen np -3; np -3; parsed np -3
v run -8; against -5; as 4; chosen against -5; chosen as 4; chosen clause -7; chosen for -9; chosen in -3; chosen np 2; chosen on 2; chosen to -5; clause -5; for -9; in -4; np 3; on 2; parsed against -5; parsed as 4; parsed for -9; parsed in -4; parsed np -2; parsed on 2; parsed to -5; to -5
v rush -11; chosen to -8; to -6
v satisfy -7
v save -9; chosen np -6; np -6; parsed np -6
v say 4; about -4; after -12; as -5; at -11; before -5; by -7; chosen about -5; chosen according -14; chosen adverbial 10; chosen after -9; chosen as -5; chosen at -7; chosen by -2; chosen clause 8; chosen during -4; chosen for 10; chosen in -9; chosen ing 3; chosen np 2; chosen np that 4; chosen np to 11; chosen of -13; chosen on -10; chosen other 10; chosen quote 2; chosen that 9; chosen to np -13; chosen verb 2; chosen wh -3; chosen with -9; clause 8; during -6; for 11; ing 8; np that 12; np to 11; of -3; on -5; other 10; parsed adverbial -8; parsed at -8; parsed clause 9; parsed during -7; parsed in -7; parsed none -7; parsed np 13; parsed of -7; parsed on -15; parsed predicate 8; parsed that 9; parsed to np -4; parsed wh -2; parsed with -8; quote 3; to np -7; verb 3; wh 9; with -6
v scare -6; chosen np -6
v schedule -10; chosen for -2; chosen np -4; chosen to -6; for -2; np -4; parsed none -8; parsed np -4; to -6
v score -10; chosen np -7; np -7; parsed np -8
v scramble -2
v screen -6
v seal -5; chosen np -5; np -5; parsed np -4
v search -8; chosen for -4; chosen np -3; for -6; np -3; parsed for -4; parsed np -3
v seat -8; chosen np -4; np -4; parsed none -5; parsed np -4
v secure -9; chosen np -7; np -7; parsed np -9
v seek 3; chosen np 3; chosen to 3; np 3; parsed none -9; parsed np 2; parsed to 3
v seem -9; chosen like -4; chosen np -4; chosen predicate -4; like -4; np -6; parsed like -3; parsed none -5; parsed np -12; parsed predicate -4
v see 0; chosen clause 5; chosen in -3; chosen ing -5; chosen np 3; chosen since -3; chosen that 2; chosen verb -6; chosen wh -6; clause 8; in -5; ing -4; np 2; on -4; parsed as -3; parsed clause -6; parsed in -3; parsed none -7; parsed np 6; parsed wh -6; since -3; verb -6; wh -6
v seize 0; chosen np -7; chosen on 2; np -7; parsed none -8; parsed np 3; parsed on 3
v select -3; parsed none -2; parsed np -2
v sell -6; chosen for -6; chosen np -3; chosen to np -4; for -5; np -3; parsed none -3; to np -4
v send -6; chosen by -5; chosen clause -7; chosen ing 3; chosen np -7; chosen np to -6; chosen other -3; chosen to np -8; clause -7; np to -6; other -3; parsed by -5; parsed np -2; to np -4
v send_out 3; np 7; parsed np 4
v sentence 5; chosen to np -3; parsed none -4; to np -6
v separate -6; np -2; parsed np -6
v serve -12; as -2; chosen in -3; chosen np -6; chosen on -4; in -4; np -7; on -4; parsed in -3; parsed none -3; parsed np -8; parsed on -4
v set -5; chosen in -2; chosen np 3; chosen to 2; parsed none -13; to 4
v set_up -10; chosen np -5; np -5; parsed np -4
v settle -2; chosen for -3; chosen np -6; for -3; np -6; parsed none -5; parsed np -6
v shake -3; chosen np -2; np -2; parsed np -2
v shake_up -5; chosen np -5; np -5; parsed np -5
v shape -7; chosen np -4; np -4; parsed np -6
v shaped -6; chosen np -3; np -3; parsed np -3
v share 6; chosen np 4; chosen with 3; np 2; parsed none 5; with 5
v shield -6; parsed np -6
v shift -5; chosen np -4; chosen to np -4; in -3; np -5; parsed none -5; parsed to np -3
v shock 2
v shoot -14; chosen in -2; chosen np -5; in -2; np -5; parsed in -2; parsed none -3; parsed np -5
v shout 5
v shove -5; parsed np -4
v show 5; chosen clause 5; chosen in -5; chosen np 7; chosen np that 2; chosen to 2; chosen wh -3; clause 5; in -5; np 7; other 5; parsed adverbial 9; parsed clause 2; parsed in -4; parsed none 4; parsed np 4; parsed that -3; parsed wh 3; quote -10; to 2
v show_up 0; at 2; chosen at 2; in -5; parsed at 2; parsed in -5
v shrink -5
v shrug_off 2; chosen np 2; np 2
v shut -4; chosen np -3; np -3
v shut_down -5; chosen np -4; np -4; parsed np -3
v side 7; chosen with 7; parsed with 7; with 7
v sign -2; chosen np 5; np 4; parsed none -3
v sign_up 0; chosen for -5; for -5; parsed for -3; parsed np -5
v signal 9; chosen np -8; parsed np 3
v single_out 6
v sit -15; at -3; chosen at -3; chosen in -3; chosen np -3; chosen on -3; in -3; np -3; on -3; parsed at -3; parsed in -3; parsed np -3; parsed on -5
v sit_out -4; chosen np -4; np -4; parsed np -4
v skip -5; chosen np -5; np -5; parsed np -5
v slam 7; chosen np 7; np 7; parsed np 7
v slat -6
v slide -4
v slip -7
v slow -5
v smile 0; chosen other 3; other 3; parsed none 3
v soar -6
v soften -5; chosen np -3; np -3; parsed np -3
v solicit -4; chosen np -3; np -3; parsed np -4
v solidify -6; chosen np -5; np -5; parsed np -5
v sound -3; chosen like -3; chosen np 3; like -3; np 3; parsed like -2; parsed np 6
v spar 14
v spark -7; chosen np -6; np -7; parsed np -6
v speak_out 13
v speak 0; about 10; chosen about 12; chosen adverbial -10; chosen at -2; chosen clause -8; chosen in -8; chosen np -3; chosen of 6; chosen to 8; chosen to np -2; chosen verb -6; np -5; of 6; on -2; parsed about 5; parsed none 3; parsed np -5; parsed of 5; parsed on -2; parsed with -11; verb -6; with -3
v spearhead -4; parsed np -9
v specialize -2; chosen in -2; in -2
v speculate 13
v spend -9; chosen in -6; chosen ing 4; chosen np 3; chosen on -8; chosen to -7; on -3; other -5; parsed adverbial -2; parsed none -7; parsed np -3; parsed on -2
v spill -6
v split 3; between 4; chosen between 4; chosen np -8; np -8; parsed none 6; parsed np 3
v sponsor -4
v spot 2; chosen np 4; np 4; parsed np 4
v spread -2; chosen np 2; np 2; parsed np 2
v spur -6; chosen np -2; np -2; parsed np -2
v squeeze -6; parsed none -2
v stack -6
v stake -6; chosen np -6; np -6; parsed np -6
v stall -6
v stand_up -4
v stand 0; at -6; behind -3; by 6; chosen at -6; chosen by 6; chosen for 3; chosen in -4; chosen np -2; chosen on 2; chosen with -4; for 3; in -4; mark -5; np -2; on 2; parsed behind -3; parsed by -7; parsed in -4; parsed none -9; parsed on 2; parsed with -4; with -4
v star -8
v start -6; chosen np -3; chosen with 3; ing 2; np -3; parsed adverbial -3; parsed ing 3; parsed np 2; parsed to -4; to -6
v state 7; chosen clause 3; chosen np 2; mark 12; parsed clause -3; parsed none -2
v stay -7; chosen in -4; chosen np 5; in -4; np 3; parsed in -6; parsed predicate 2
v steal -5; chosen np -4; np -4; parsed np -4
v steer -5; chosen np -5; np -5; parsed np -3
v stem -9; chosen np -2; np -2; parsed np -7
v step_down -6
v step_up -2
v stick -2; chosen to np 5; with -6
v stir -11; parsed np -9
v stoke -4; chosen np -4; np -4; parsed np -4
v stop -3; by -6; chosen by -3; chosen ing -2; chosen np 2; ing -2; np 2; parsed none -7; parsed np -17
v stream -4
v strengthen -6; chosen np -3; np -3; parsed np -5
v stress 15; chosen np 13; np 13; parsed none 6
v stretch -3
v stride -6
v strike -4; parsed np -12
v struggle -4; chosen with -5; parsed with -5; to -2; with -5
v study -8; chosen np -5; np -5; parsed np -5
v stump 2; chosen for 2; for 2; parsed for 2
v submit -2; chosen np 3; np 3
v succeed -11; chosen in -2; chosen np -5; in -2; np -5; parsed none -3; parsed np -6
v sue 3; chosen np 5; np 5; parsed np 5
v suffer -11; chosen from -3; chosen np -5; np -5; parsed np -7
v suggest 12; chosen clause 8; chosen ing 8; chosen np to -2; clause 5; ing 6; np 4; np to -2; parsed adverbial 4; parsed clause 4; parsed none 13; that 2
v support 8; chosen clause 2; chosen ing 5; chosen np that -3; chosen np to 5; clause 2; ing 5; np 2; np that -3; np to 5; parsed by 3; parsed clause 2; parsed ing 2; parsed none 10; parsed np 2
v suppose -5; chosen to -4; parsed none -4; to -5
v surface -4
v surge -9
v surpass -5; chosen np -4; np -5; parsed np -5
v surprise 2; chosen np -4; np -7; parsed none 7; parsed np -5
v surround -8; chosen np -5; np -5; parsed np -6
v survey -8; chosen np -6; np -6; parsed np -7
v survive -12; chosen np -6; np -6; parsed none -3; parsed np -6
v suspect 2; chosen that 8; parsed none -7; parsed that 8; that 8
v suspend -3; chosen np -2; np -2
v sustain -5; chosen np -5; np -5; parsed np -5
v sway -4; chosen np -3; np -3; parsed np -3
v sweep -7; chosen np -6; np -6; parsed np -6
v swing -11; chosen np -5; np -5; parsed np -4
v switch -8; chosen to np -4; to np -4
v tack 2
v tackle -7; chosen np -3; np -3; parsed np -5
v take -6; chosen at 8; chosen by -4; chosen clause -11; chosen for 4; chosen in -6; chosen ing -2; chosen np to -8; chosen of -6; chosen on -4; chosen to -4; chosen to np -9; chosen with 7; clause -8; mark -2; np that 4; np to -11; parsed clause -7; parsed none -13; parsed np to -9; parsed on -8; parsed to np 4; to -5; to np 3
v take_down -7; np -6; parsed np -7
v take_on -8; chosen np -6; np -8; parsed np -6
v take_over -8; as -3; chosen as -3
v take_up -5; parsed np -5
v talk 7; at 6; chosen about 2; chosen np 3; chosen of 7; np 3; of 7; parsed about 2; parsed adverbial -8; parsed on 9; parsed with 2; with 2
v tap -12; chosen into -2; chosen np -5; into -2; np -5; parsed into -2; parsed np -9
v target 0; at -3; chosen at -3; chosen for -4; for -4; np 2; parsed none -8
v task -4; chosen with -4; parsed none -4; with -4
v tax -6; chosen np -5; np -5; parsed none -2; parsed np -4
v teach -8; chosen np -5; np -7; parsed np -9
v team_up -11
v tell 3; chosen at 2; chosen clause 6; chosen in -17; chosen ing 2; chosen np that 7; chosen on -13; chosen that 6; chosen to 5; chosen to np -8; chosen wh 2; np that 12; np to 7; parsed none -2; parsed np -5; parsed that 13; parsed wh 2
v temper -5
v tend -3; chosen to -2; to -2
v test -10; chosen np -5; np -5; parsed none -5; parsed np -6
v testify 6; before -2; chosen before -2; parsed before -2
v thank 6; chosen np 6; np 6; parsed np 4
v think 2; about 3; chosen about 3; chosen np -3; chosen of 5; chosen that -3; chosen verb -3; clause 3; np -2; of 2; parsed about 3; parsed none -6; parsed of 6; parsed that -2; that -3; verb -3
v threaten 4; chosen np 4; chosen to 5; np 4; parsed to 2; to 5
v thrive -5
v throw 0; chosen in 5; chosen np 6; in 4; parsed in 5
v thrust -5; chosen np -5; np -5; parsed np -5
v thwart -6; chosen np -5; np -5; parsed np -6
v tie -2; chosen in -2; chosen np 4; chosen to np -5; in -2; np 4; parsed none -8; parsed np 2; to np -3
v tighten -6; chosen np -4; np -4; parsed np -4
v tilt -4
v tip -4; chosen np -3; np -3; parsed np -3
v top -7; chosen np -7; np -7; parsed np -6
v toss 3
v total -3; parsed np -3
v touch 0; chosen np -5; chosen on 5; np -5; on 5; parsed np -5; parsed on 6
v tout 8; chosen np 8; np 8; parsed np 9
v track 0; np -9
v trade -2; chosen np -2; np 2; parsed np -6
v trail -12; chosen np -8; np -7; parsed np -8
v train -7; parsed none -2
v transcend -4; chosen np -4; np -4; parsed np -4
v transfer -6; chosen np -2; np -2; parsed np -6
v transform -7; chosen np -4; np -4; parsed np -6
v translate -8; chosen into -2; into -2; parsed into -2
v trap -4
v travel -15; chosen to -6; chosen to np -4; parsed none -2; parsed to np -5; to np -5
v treat -10; chosen np -4; np -4; parsed none -4; parsed np -4
v trigger -6; chosen np -5; np -5; parsed np -6
v triple -5
v trounce -8; chosen np -5; np -5; parsed np -5
v trumpet 10; parsed np 10
v trust 5; chosen np 2; np 2; parsed none 6; parsed np -11
v try -4; chosen np -6; np -8; parsed none 6; parsed np -10; parsed predicate -7; to np -5
v turn -3; chosen from 5; chosen in -2; chosen into -6; chosen np -9; chosen on 3; chosen to np 2; from 5; in -4; into -2; on 2; parsed from 5; parsed in -3; parsed into -2; parsed none -11; parsed np 2; parsed on 2; parsed predicate -6; parsed to np -2; to np -3
v turn_out -16; chosen adverbial -2; chosen in -2; chosen np -4; chosen to -7; in -3; mark -3; np -3; parsed in -3; parsed none -6; parsed np -5; to -6
v turn_over -8; chosen to np -4; to np -3
v turn_up -4; chosen np -4; np -4; parsed np -4
v tweet 11; chosen clause 8; chosen np -2; chosen on -3; chosen that 2; mark 8; np -2; on -3; parsed adverbial -4; parsed clause 5; parsed none 7; parsed np 4; parsed on -3
v uncover -6
v undercut -6; chosen np -4; np -4; parsed np -4
v underestimate 0; chosen np 2; np 2
v undergo -5; chosen np -3; np -3; parsed np -4
v undermine -6; parsed np -5
v underscore 0; chosen np 3; np 3; parsed none -7; parsed np 3
v understand 0; chosen np 3; chosen that -5; chosen wh 6; np 4; parsed none -4; parsed np 2; parsed that -5; parsed wh 8; that -5; wh 6
v unfold -9
v unify -6; chosen np -5; np -5; parsed np -5
v unite 4; chosen np -6; np -6; parsed np -7
v unleash -2; chosen np -2; np -2; parsed np -2
v unnoticed -3; parsed none -3
v unveil 2; parsed np 4
v update -7
v upend -7
v upgrade -8
v upset 0; chosen np -4; np -4; parsed np -7
v urge 7; chosen np 5; chosen np to 3; chosen to 6; np 7; np to 4; parsed np 4; parsed np to 4
v use -5; as -3; by -8; chosen by 3; chosen for -3; chosen in -2; chosen np that -5; chosen np to 5; chosen to -5; chosen to np -2; chosen verb -3; for -3; in 6; np that -5; np to -2; parsed by 3; parsed none -5; parsed np -2; parsed to -2; to np -2; verb -3
v utter 13
v vary -6; chosen np -4; np -4; parsed np -5
v vet -7; chosen np -5; np -5; parsed none -2; parsed np -5
v victimize -4
v vie -4
v view 7; chosen as 2; chosen by 4; chosen clause 6; chosen np 3; clause 6; np 2; parsed none -2; parsed np 3
v violate -8; chosen np -6; np -6; parsed np -8
v visit -7; chosen np -9; np -11; parsed np -2
v voice 5; chosen np 5; np 5
v volunteer -3
v vote 2; against 5; at -4; chosen against 5; chosen at -4; chosen clause -4; chosen for 5; chosen in 6; chosen np -3; chosen on -8; chosen to 4; chosen verb -7; clause -4; for 4; in 5; mark -7; on -8; parsed at -3; parsed for 2; parsed in 4; parsed none 5; parsed on -6; parsed predicate -4; parsed to 2; to 4; verb -7
v vow 14; chosen to 5; parsed none 4; parsed to 5; to 5
v wag 0; chosen np -7; np -7; parsed np 2
v wait -13; chosen adverbial -3; chosen for -4; chosen to -5; for -5; np -2; parsed adverbial -2; parsed for -3; parsed none -4; parsed np -2; to -5
v walk -5; chosen into -2; chosen np 2; into -2; np 2; parsed into -2; parsed np -3
v want 0; chosen np 4; chosen np to 4; chosen quote -6; chosen to 3; clause -5; np 4; np to 4; parsed none 8; parsed np 3; parsed np to 6; quote -6; to 3
v warm 3
v warn 11; against 2; chosen against 4; chosen np -10; chosen of 5; chosen that 12; of 5; parsed clause 11; parsed none 2; parsed that 8; that 12
v waste -6; chosen np -4; np -4; parsed np -4
v watch 0; chosen clause 6; clause 2; parsed np -4
v waterboarding -5
v wave 2
v weaken -5
v wear -14; chosen np -7; np -7; parsed np -9
v weigh 7; chosen np -7; np -7; parsed none 9
v weigh_in 3; chosen on 6; on 6; parsed on 6
v welcome 4; chosen np 2
v widen -6; chosen np -6; np -6; parsed np -5
v wield 3
v win -15; at -5; by -6; chosen adverbial -2; chosen at -4; chosen by -4; chosen clause -5; chosen in -4; chosen np -7; chosen np to -3; chosen over -3; chosen verb -2; chosen wh -2; clause -5; in -4; mark -3; np -7; np to -3; other -2; over -3; parsed adverbial -7; parsed by -4; parsed clause -3; parsed in -4; parsed none -4; parsed np -9; parsed np to -2; parsed over -3; verb -2; wh -2
v wind -4
v wind_up -6
v wish 2
v withdraw 4
v withhold 0; chosen np 6; np 6
v wonder 10; chosen wh 9; parsed wh 8; wh 9
v work -11; as -4; at -5; chosen adverbial -3; chosen as -4; chosen at -5; chosen for -9; chosen in -4; chosen np -6; chosen on -6; chosen to 5; chosen with -8; for -9; in -4; mark -5; np -6; on -7; parsed as -3; parsed at -4; parsed for -8; parsed in -4; parsed np -6; parsed on -7; parsed to -4
v worry 5; about -2; chosen about -2; chosen clause 8; chosen that 2; clause 8; parsed about -5; parsed none -2; parsed that 2; that 2
v wound -4
v wrap_up -4
v wrest -4; chosen np -4; np -4; parsed np -4
v write 6; about 3; by -6; chosen about 3; chosen adverbial 6; chosen by -6; chosen clause 2; chosen colon 7; chosen np 2; chosen on -5; chosen that 11; chosen to np -4; clause -3; colon 7; in 2; mark 11; np -3; on -4; parsed about 3; parsed adverbial -2; parsed by -6; parsed clause 9; parsed none 3; parsed np 3; parsed on -4; parsed that 10; parsed to np -4; that 5
v yank -5; chosen np -5; np -5; parsed np -5
v yell 11
v yield -8; chosen np -3; np -6; parsed np -4
v zero_in 4; on 4; parsed on 4
v ― -8; chosen np -5; np -5; parsed np -8
verb 0; as ccomp -10; as compound -7; as conj 3; as csubj -4; as parataxis 4; as reparandum 2; as xcomp -2; chosen adverbial -5; chosen clause -6; chosen np -6; form passive -9; form past participle -5; form progressive -5; form to -3; inside true -13; parsed clause 2; parsed none -4; parsed np -3; parsed predicate -2; parsed preposition -4; subject it 4; subject none -5; subject person -4
wh 0; as advcl -5; as ccomp -13; as csubj 3; as parataxis -4; as root 3; as xcomp 3; form auxiliary 2; form finite -5; form participle 5; form passive -14; form progressive -3; form to 2; inside false 2; inside true -11; parsed clause 2; parsed none -8; parsed np 2; parsed preposition -6; subject it -5; subject name 2; subject none -11; subject noun 2
`;
