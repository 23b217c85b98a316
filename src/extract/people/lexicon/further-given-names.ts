// Written by training/names/given-names.ts; change the choice there, not this file.
// From the npm package gender-detection-from-name, Copyright (c) 2019 Davide Violante, MIT licence: training/names/NOTICE.md

/** Given names of women. */
export const FEMALE = `
aabriella aadhira aadhya aadya aahana aahliyah aahna aailyah aala aalaiyah aalana aalaya aalayah aalayna aaleah aaleigha aaleiyah aaleyah aalia aaliah
aaliayah aalivia aaliya aaliyah aaliyahmarie aaliyana aaliyha aalliyah aalya aalyah aalyiah aalyssa aamani aamina aaminah aamira aamirah aamiya
aamiyah aamna aamori aamya aamyah aanchal aania aaniah aanika aanisah aaniya aaniyah aanor aanshi aanvi aanya aanyah aaralyn aaralynn aaria aariah
aariana aarianna aaricia aariel aarielle aarika aarilyn aarini aariona aarionna aariya aariyah aariyana aarna aarohi aarthi aarti aarushi aarya aaryah
aaryanna aaryn aasha aashi aashika aashka aashna aashni aashrita aashritha aashvi aasia aasiya aasiyah aastha aathira aava aaya aayana aayanah aayanna
aayla aayliah aayushi aaziyah abagail abagale abagayle abaigeal abassia abbagail abbagale abbagayle abbe abbee abbegail abbeygail abbi abbie abbiegail
abbiegale abbigael abbigaelle abbigail abbigaile abbigal abbigale abbigayl abbigayle abbygael abbygaelle abbygail abbygale abbygayl abbygayle abcde
abdonie abdonise abeeha abeer abegail abelina abeline abella abelle abeni abernathy abha abi abiageal abiba abibata abibatou abida abiella abigael
abigaelle abigahel abigaile abigaille abigal abigale abigayl abigayle abigial abiha abilia abina abinaya abira abirami abiramy abire abisha abisola
abla abra abrar abrea abreanna abree abrey abri abria abriah abrial abriana abrianna abrie abriela abriella abrielle abril abrina abrionna abriyana
abryana abryanna abryelle absa absatou abuk abygael abygaelle abygail abygaile abygale abygayle accalia acelia acelya acelyn acelynn achata achida
achillia achley achol achouak achoura achta achwak acia acil acile acire acsa acya adabella adah adaia adaiah adaira adaisha adajah adalae adalai
adalaide adalay adalee adaleen adalei adaleigh adaleine adalena adalene adaley adalgisa adali adalie adalin adalina adalind adaline adalis adalise
adaliz adaly adalyn adalyne adalynn adalynne adamari adamarie adamaris adamariz adamary adamarys adame adamilca adanely adanna adanya adaora adara
adarah adasia adassa adasyn adasynn adaugo adaya adayah adayla adda addalee addalina addaline addalyn addalynn addasyn addelin addeline addelyn
addelynn addeson addicyn addie addilee addilyn addilyne addilynn addisen addison addisson addisyn addisynn addolorata addsion addysan addysen addysin
addyson addysun addysyn adea adebola adeena adela adelade adelae adelai adelaida adelaine adelais adelayde adelei adeleine adelena adelene adelheid
adeli adelia adelice adelina adeline adelis adelisa adelise adelita adeliz adell adella adelle adellia adellyn adelma adelphine adelya adelyn adelyna
adelyne adelynn adelynne adelys adema adena adenike adenise adenora adeola adessa adhara adhira adhya adia adiah adiana adianna adiara adiaratou adiba
adidi adidja adie adiela adiella adielle adija adila adile adilee adilene adileni adilenne adilia adilyn adilynn adina adine adira adisa adisen adison
adissa adisson adisyn adisynn adisynne adithi aditi aditri adiva adixia adiya adiyah adiza adja adjara adjaratou adji adjia adjila adjira adjo adjoua
adlee adleigh adlie adlin adline adlyn adlyne adna adolfina adolie adoline adolpha adolphe adolphine adonia adonie adonina adonise adonna adora
adoracion adorah adoria adra adrea adreana adreanna adreena adreona adreonna adri adriah adriahna adrianah adriane adrianna adriannah adrianne
adriauna adriaunna adrie adrieana adrieanna adriella adrielle adriena adriene adrienna adrienne adrihanna adrijana adrina adriona adrionna adrita
adriyana adriyanna adrya adryana adryanna advika adwita adwoah ady adya adylene adylin adysen adyson adysson adysyn ael aela aelaig aeleen aelia aelie
aelig aeline aelis aelita aella aelle aely aelya aelyah aelyn aelyne aelynn aelys aemilia aena aenaelle aenor aenora aerabella aeralynn aeriana
aerianna aeriel aeries aerika aerin aerionna aeris aerith aeryal aeryn aeryne aerys aesa aesha aeva afaf afafe afeda afef afeni aferdita affaf affef
affou affoue affoussiata afi afia afida afifa afiya afnan afnane afnen afnene afomia afra afrah afreen afrika afrodita afsa afsana afton aftone aftyn
agapita agathe aggie aglae aglaee aglaia agnan agnela agnella agnesa agnese agniela agnies agostina agripina agrippine aguasanta agueda agurtzane
agustina ahana ahava ahed ahilyn ahinara ahinoa ahjah ahjanae ahlam ahlame ahlana ahlani ahlaya ahlayah ahleah ahlem ahleme ahlexis ahlia ahlima
ahlivia ahliya ahllam ahlyana ahlyssa ahmani ahmaria ahmarie ahmaya ahmel ahmia ahmira ahmiya ahmiyah ahmoni ahmya ahmyah ahna ahnaya ahnesty ahni
ahnika ahniya ahniyah ahnna ahnya ahnyah ahnyla ahou ahoua ahouva ahriana ahrianna ahriel ahrya ahsen ahtziri ahtziry ahuva ahyana ahyna ahzaria
ahziyah aia aiala aiana aianna aiara aibhilin aicha aichat aichata aichatou aiche aichetou aichouche aidaliz aidaly aidee aidel aidelis aideliz
aidelyn aidi aidia aidrianna aiesha aifa aigline aija aijah aijiao aika aila ailah ailana ailani ailanie ailany aile aileana ailed ailee aileena
aileene aileigh ailen ailene aileny ailey aili ailia ailie ailin ailine ailis ailish ailsa aily ailyn ailyne ailynn ailys aima aimable aimara aimee
aimel aimeline aimelyne aimi aimie aimmee aimy aina ainah ainara aine aines ainet ainhara ainhize ainhoa aini ainize ainna ainoa ainoha ainslee
ainsleigh ainsley ainslie aintzane ainzley aiora aira airabella aireana aireanna airel airelle aireona aireonna airiana airianna airica airionna airis
airyana airyanna airyn airys aisa aisah aisata aisatou aise aisetou aishah aishani aishi aisia aislee aisley aislin aisling aislinn aislyn aislynn
aislynne aisosa aissata aisse aisseta aissetou aissia aissya aita aitana aitza aitziber aiva aivah aivree aivy aixa aiya aiyah aiyahna aiyana aiyanah
aiyanna aiyannah aiyla aiyonna aiza aizah aizlyn aizpea aizza aja ajada ajae ajah ajahnae ajana ajanae ajaya ajayah ajayla ajaylah ajda ajia ajiya
ajka ajla ajlin ajna ajooni ajriz akacia akaila akaisha akaiya akaiyah akalya akane akanksha akari akasha akasia akasya akaya akayla akaylah akeela
akeelah akeera akeila akeilah akeira akela akelah akelia akemi akera akerah akeria akeya akeyla akeylah akheane akhesa akhia akhila akhiya akia akiah
akiera akila akilah akili akima akina akirah akire akiria akirra akissi akiya akiyah akiyra akosua aksa aksha akshana akshara akshaya akshita akshitha
akya akyah akyla akylah akyra alaa alacia alae alaena alahna alahni alaia alaiah alaija alaijah alaila alailah alaina alainah alaine alainna alaira
alaire alais alaisha alaisia alaitz alaiya alaiyah alaiza alaja alajah alajiah alamea alana alanah alandra alandria alanea alanee alaney alani alania
alanie alanis alanna alannah alanni alannie alannis alanny alantis alany alanya alanys alara alaria alasha alashia alasia alasiah alathea alauna
alaura alawna alaya alayah alayana alayasia alaycia alayha alayia alayiah alayja alayjah alayla alaylah alayna alaynah alaynia alaynna alays alaysha
alayshia alaysia alaysiah alaythia alayza alayzhia alayzia alayziah alazae alazay alazia alaziah alazne alba albachiara albana albane albanie albanne
albena alberie alberte alberthe albertina albertine albina albine albree alcida alcide alcidie alcina alcinda alcine alcira alcyone alda aldana aldara
aldegonde aldina aldine aldiouma aldja aldjia aldyn alea aleah aleaha aleana aleanah aleandra aleasha aleasia aleaya aleayah alecea aleceia alecia
alecxa aleea aleeah aleece aleecia aleeha aleen aleena aleenah aleera aleesa aleese aleesha aleesia aleeya aleeyah aleeza aleezay alegna alegra
alegria aleia aleiah aleida aleidy aleigh aleigha aleighna aleijah aleina aleisa aleise aleisha aleiya aleiyah aleja alejah alejandrina aleka alekhya
aleksia aleksis alekza aleli alemush alena alenah alencia alene aleni alenia alenka alenna aleny alera alerah aleria alesa alesana alesandra alese
alesha aleshanee aleshia aleshka alesi alesia aleska alessa alessandrina alessia alessya alesya aleta aleth aletha alethea aletheia alethia aletse
aletta alette alev alevia alexa alexah alexana alexanderia alexandrah alexandrea alexandrie alexandrina alexandry alexandrya alexane alexanne alexas
alexcia alexe alexea alexes alexi alexiah alexiana alexiane alexianna alexianne alexias alexide alexie alexiea alexina alexine alexiss alexius alexiya
alexiz alexsa alexsandra alexsandria alexsia alexsis alexssa alexsys alexus alexxa alexxandra alexxia alexxis alexxus alexy alexya alexyane alexyia
alexyne alexyss alexz alexza alexzandra alexzandrea alexzandria alexzia aley aleya aleyah aleycia aleyda aleyia aleyiah aleyna aleysha aleysia aleza
alezandra alezay alezia alfiya alfonsa alfonsina alfreda alfrede alfredine algia alhana alheli alhena alhya alia aliaa aliah aliaha aliahna aliana
alianah aliani alianna alianne alianny aliany aliayah alica alicea alicen aliciana aliciane alicianna alicja alicya alicyn alida alidia alie aliena
alienor alienore aliesha aliette alieyah alifa aliha alihya alika alilah alima alimata alimatou alime alinah alinda alinna alinson aliona alionna
alirah alis alisa alisabeth alisah alisandra alise alisea alisee alisen alisha alishba alishia alisia alisiah alisiana alisone alisonne alissa alissah
alissandra alissandre alissar alisse alissia alisson alissone alissonne alissya alisya alisyn alita alithia alitza alitzah alitzel aliva alivea
aliveah alivia aliviah aliviya aliviyah alivya alix alixandra alixandrea alixandria alixane alixe alixia alixzandria aliyaah aliyaha aliyahna aliyana
aliyanna aliye aliyha aliyiah aliyyah aliz aliza alizabeth alizae alizah alizandra alizay alize alizea alizee alizeh alizet alizette alizey alizia
alizon alizzon aljia allaa allahna allaina allana allanah allani allanna allannah allaya allayah allayna alle alleah alleana allee alleena allegra
allegresse allegria alleigh allena allende allesandra allessandra allexa allexis alleyah alleyna allia alliah alliana allianna allicen allicia allie
alliette allina alline allinson allisa allisen allisha allisone allissa allissia allisson allisyn allivia allix alliya alliyah allize allizon allizzon
allona allonah allora allory allura allya allyah allyana allyanna allycia allye allyha allyiah allyn allyna allyriane allysa allyse allysen allysha
allysia allyson allyssa allyssah allyssia allysson allysyn allyzon almadelia almah almaide almas almass almasse almaz almedina almendra almeria
almerinda almila almina almira almire almudena alna alnisa alodia alodie alohilani aloise aloisia aloma alona alonah alonda alondra aloni alonna
alonnah alora alorah aloura aloy aloyse aloysia alphena alphonsa alphonsia alphonsina alphonsine alsira alta altagracia altea altina aluna alura alva
alvana alvarina alvera alvina alvira alvyna alwen alwena alwenn alwenna alwia alwine alya alyaa alyaah alyah alyana alyanah alyanna alyce alycea
alycia alydia alyena alyette alyha alyia alyiah alyiana alyissa alyla alyma alyn alyna alynah alyncia alyne alynn alynna alynnah alyona alyra alyria
alyric alys alysa alysah alysandra alyscia alyse alysea alysee alysen alysha alyshia alysia alysiah alysiana alyson alysone alysonn alyss alyssabeth
alyssah alyssamarie alyssandra alyssandre alysse alyssia alysson alyssone alyvia alyviah alyx alyxandra alyxandria alyxe alyxia alyxis alyza alyzabeth
alyzae alyzah alyze alyzea alyzee alyzia alyzon alyzza alzina alzira alzire amaal amaani amabile amable amada amadea amadora amae amael amaelle
amaelys amagoia amahni amahri amai amaia amaiah amaira amairani amairany amaiya amaiyah amala amale amalea amalee amali amalie amaliya amalle amalur
amalya amalyah amalys amana amanallah amance amancia amandah amande amandeep amandina amandine amandyne amane amanee amani amanie amanii amanthe
amantine amany amanza amapola amarachi amarae amarah amarande amaranta amarante amaranthe amarea amarelis amarely amarelys amareya amaria amariah
amariana amarianna amarie amariea amarilis amarilys amarina amarine amariona amarionna amaris amarisa amarise amarissa amariya amariyah amariyana
amariz amarra amarya amaryah amaryia amarylis amarys amatallah amatoullah amatullah amaura amauria amauriah amaurine amauryne amaya amayah amayel
amayelle amayia amayiah amayra amayrani amayrany amazin amazone amazyn ambainesh ambar ambeline amberlee amberleigh amberley amberli amberlie amberlin
amberly amberlyn amberlynn amberrose ambeta ambika ambra ambre ambrea ambreal ambree ambreen ambrey ambri ambria ambriah ambrie ambriel ambriella
ambrielle ambrine ambroise ambroisine ambry ambryne ambyr amea ameah amedea amedine amee ameena ameenah ameera ameerah ameeria ameia ameila ameilia
ameira ameirah amela amele ameli ameliah ameliana ameliane amelina ameline ameliya ameliyah amell amelle amellia amellya amely amelya amelyah amelyne
amelys amen amena amenah amenan amenata amendine ameni amenie amenis amera amerah ameria ameriah ameriana americus amerie amerika ameris ameriya
ameriyah amerra amethys amethyste ameya ameyah ami amiah amiaya amica amicie amida amie amiee amiela amiera amierah amija amijah amika amila amilah
amilea amilee amiley amilia amilian amiliana amilleon amillia amillian amilliana amillion amillya amily amilya amilyah amilyn aminah aminat aminatou
amineta aminta aminthe amiracle amirah amiree amiria amirra amirrah amiryah amisa amisadai amisaday amisha amishi amita amiya amiyah amla amma ammara
ammaria ammarie amme ammel ammerie ammi ammie ammy amna amnah amneet amolika amoni amonie amonni amora amorah amore amoree amorette amoria amorie
amorine amoura amoya amparo amra amreen amrie amriel amrine amrita amritha amrutha amryn amsatou amsi amulya amunique amya amyah amycie amyia amyiah
amyla amylah amylee amylia amylynn amyna amynata amyra amyracle amyrah amyree amyri amyria amyriah amyrie amytis anaaya anab anabel anabela anabele
anabell anabella anabelle anabeth anabia anacamila anacaren anacarolina anaclara anacleta anacristina anadalay anadelia anadia anae anaee anael anaele
anaeli anaell anaella anaelle anagabriela anagha anah anahe anahi anahid anahide anahis anahit anahita anahla anahli anahly anahy anai anaia anaiah
anaick anaid anaide anaig anaih anaija anaijah anaik anaika anailah anaili anaira anairis anais anaisa anaisabel anaise anaisha anaissa anaisse anaita
anaiya anaiyah anaiz anaja anajah anajulia anaka anakaren anala analaura analea analeah analee analeese analei analeigh analeigha analeise analena
analese anali analia analiah analice analicia analie analiese analilia analina analine analis analisa analise analisia analissa analisse analiyah
analiz analiza analize analleli anallely analou analucia analuisa analuiza analy analya analyah analyce analycia analyn analyne analynn analys analysa
analysia analyssa analysse anam anamari anamaria anamarie anamika ananda anandi anane anani ananiah ananya anapaola anapatricia anapaula anara anareli
anarely anari anaria anariah anarie anarosa anarose anaroze anasha anasia anasofia anasophia anastacia anastasha anastashia anastasie anastasiia
anastasija anastasiya anastassia anastasya anastaysia anastazia anastazja anasthasia anasthasie anastin anastyn anatalia anatalie anath anathalie
anathilde anatoline anavai anavel anavi anavictoria anay anaya anayah anayeli anayelli anayely anayha anayi anayia anayiah anayla anays anaysha
anayshia anaysia anberlin anca anceline ancolie ancuta anda andalasia andalyn ande andee andelyn andere andgel andgelina andgie andgy andhree andia
andie andilyn andjali andjaly andjela andjelina andjouza ando andoche andora andra andrada andralyn andraya andreah andreana andreane andreanna
andreanne andreea andreia andreina andreline andresa andrese andresia andresine andressa andrette andreya andreyah andreze andria andriana andrianna
andriea andrielle andrienne andrijana andrina andrine andrise andrya anea anecia anee aneesa aneesah aneesha anefel aneia aneila aneira aneisa aneisha
aneka anel anela aneli anelia anelie aneliese aneline anelis anelise anelisse aneliya aneliz anella anelle anelly anely anelya anelyne anelys anelyse
aneres aneri anesa anesha anesia anesie anessa anessia aneta aneth anett aneu anevay aneya aneyah anfaal anfal anfale anfel anfelle anfia anfina
angalina ange angele angelea angeleah angelee angeleen angeleena angeleigh angelena angelene angeles angelese angeli angelia angeliah angelice
angelicia angelick angelie angeliese angelik angelika angeliki angelinah angelines angelinne angeliqua angelisa angelise angelissa angelisse angelita
angeliyah angeliz angelize angell angella angelle angellee angelli angellie angellina angelline angelly angellynn angelmarie angels angely angelyn
angelyna angelyne angelynn angelynne angelys angelyse angelyssa angenie anges anggun angharad anghjula anghjulina angie angielina angilee angiolina
anguelina angustias angy anhar ania aniah aniana aniaya aniayah anic anica anice anicee anicet aniceta anicette anicha anicia anick anida anie aniece
aniela aniele aniella anielle aniesa aniesha anieya anieyah anifa anihya aniiya aniiyah anija anijah anijha anikah anike anikka anila anilah anilya
anina anique anira anirah anisa anisah anisha anishka anisia anisoara anissa anissah anissati anissia anissya anisten aniston anisty anistyn anite
anitha anitra anitta anivea aniya aniyah aniyan aniyha aniyia aniyiah aniyjah aniyla aniylah aniza anjalee anjalie anjalina anjaly anjana anjanae
anjani anjara anjela anjelia anjelica anjelika anjelina anjelique anjelita anjelyn anjette anjie anjolaoluwa anjoli anjolie anjolina anju anjuli
anjuscha anjutha anka ankea ankita anlia anliati anmarie annabela annabele annabell annabella annabeth annacarolina annacatherine annachiara
annaclaire annaclara annae annael annaele annaelle annagail annagiulia annagrace annagrazia annah annahi annai annaic annaick annaig annaik annais
annajulia annaka annakaren annakate annalaura annalea annaleah annalease annalecia annalee annaleece annaleese annalei annaleia annaleigh annaleigha
annaleise annalena annalese annali annalia annalicia annalie annaliese annalina annaline annalis annalisa annalise annalisia annalissa annalisse
annaliyah annaliz annaliza annalize annalucia annaluisa annaluiza annaluna annaly annalya annalyce annalycia annalyn annalyne annalynn annalys
annalysa annalyse annalysia annalyssa annalysse annamae annamaria annamarie annamay annamria annapaola annapia annarita annarosa annarose annasofia
annasophia annastacia annastasia annastazia annaston annastyn annavictoria annaya annayah anndee annea annebelle annecie annecke annecy annegret
anneka anneke annel annelaure anneli annelie anneline annelise annelisse anneliz annella annelle annelore annely annelyne annelyse annemarie annemie
annerose annesophie annessa anneth annett annetta anney annia anniah annibelle annic annica annice annicette annicia annick annicka annicke anniella
annielle annik annikah annikka annily annina annine annique annisa annise annissa anniston annistyn annita anniya anniyah annlis annlyse annmarie
annmary annoncia annonciade annonciat annonciata annonciate annonciation annora annouchka annouck annouk annslee annsleigh annsley annunciata
annunziata annwen annwenn anny annya annyah annyck annyssa annyvonne anola anonyme anora anouch anoucha anouche anouchka anouck anouk anoush anousha
anoushka anouska anousone anqi anrafa ansam anselma anselme ansha anshi anshika anslee ansleigh anslie anta antanasia antania antaniya antaniyah
antara antasia antea anthea anthelmette anthelmine anthia anthinea anthonella anthonia anthynea antia antide antigone antinea antionette antje
antoaneta antoinetta antoinise antolina antonela antonette antoniah antonieta antonietta antonina antonine antonique antonita antonnella antonya antsa
antwanette antwonette anu anuhea anuhya anulawathie anum anuncia anunciacion anuoluwa anuoluwapo anureet anuschka anusha anushka anushree anushri
anuska anuta anuva anvi anvika anvita anvitha anwaar anwen anwesha anwita anwitha anxela anyae anyah anycha anycia anye anyeli anyelin anyelina anyely
anyi anyia anyiah anyicha anyjah anyjha anyla anylah anyri anysa anyse anysha anysia anyssa anyssia anyta anyvonne anzhela anzhelika anziza anzley
aodrenn aoi aoitef aoitif aoki aolani aolanis aona aonesty aoua aouali aouatef aouatif aouda aouicha aouregan aourell aparna apauline aphelie
aphrodite apie apo apoline apollina apollinaire apolline apollonia apollonie apollyne apolonia apolonie apolyne aponi apphia appolina appolinaire
appoline appolline appollonie appolonia appolonie appolyne aprile apryl apurva aqsa aquilina aquinnah aquira araba arabel arabela arabella arabelle
araceli aracelia aracelie aracelis aracelli aracelly aracely aradia araeya arafa arah arai araia araina araitz araiyah arali araly aralyn aralynn
aralynne aramata aramatou arami arancha arane arani arantxa arantza arantzazu aranza aranzazu araseli arasely araya arayah arayia arayla arayna arbay
arbia arcangela arcelia archana archange archangele archisha archita ardiana ardyn areana areanna areeba areebah areej areil areionna areli arelie
arelis arella arelly arely arelys aremy arene areona areonna aretha areti areya areyana areyanna arfa argane argelia argelina argimira argine argitxu
arhane arhiana arhianna ariadna ariadne ariah ariahna arial ariam arianah ariane ariani arianis ariann ariannah arianne arianni ariannie arianny
ariany ariatna ariauna ariaunna ariba aribah aribella arica aricela aricella aricely aricia aricie aricka ariday aridj arieal arieana arieanna ariela
arielis ariell ariella arielle ariely arielys arienna arieona arieonna ariette arieyana arieyanna arifa arife arige arihana arihanna arij arijana
arije arika arilyn arilynn arin arina arinas arine ariona arionna arionne arisa arisbel arisbeth arisha arissa aristea aritzy ariya ariyah ariyahna
ariyana ariyanah ariyanna ariyannah ariyon ariyona ariyonna ariza arizbeth arja arjana arjin arkia arla arlee arleen arleigh arlena arleni arleny
arlet arlete arleth arlett arlette arletty arlie arlinda arline arlyn arlynn armance armanda armande armandina armandine armanie armante armantine
armela armele armelia armeline armelle armentine armida armide armildez armina arminda armine armita armonee armoni armonia armonie armony armya arna
arnaude arnela aroa aroha arora aroua arouny aroura aroush aroussia arpita arrate arrayah arriah arriana arrianna arrie arriel arrielle arrion arriona
arrionna arriyana arriyanna arryana arryanna arseline arsema arsena arsene arsenia arsenie arshia arshiya arsinoe arta artasia artavia artemis
artemise arthemise arthi arthika arthuria arthurine arthy artina aruna arunima arushi arwa arwen arwenn arwyn arya aryaa aryah aryahi aryahna aryam
aryana aryanah aryane aryani aryann aryanna aryannah aryel aryella aryelle aryem aryhanna aryia aryiah aryiana aryianna aryn arynn aryona aryonna
aryssa arzhela arzhelenn arzu asaliah asani asanti asceline ascencion aschley aseel asel asela aselya asena ashana ashani ashanna ashanta ashante
ashanti ashanty ashara ashari asharia asharie ashaunti ashawna ashawnti ashay ashaya ashayla ashby ashe asheley ashely ashelyn ashelynn ashia ashika
ashima ashira ashita ashiya ashiyah ashlan ashland ashlea ashleen ashlei ashlen ashleymarie ashleyn ashli ashlie ashliegh ashlin ashling ashlinn
ashlley ashly ashlye ashlyn ashlynd ashlyne ashlynn ashlynne ashmi ashmitha ashna ashni ashrita ashritha ashtyn ashtynn ashunti ashvika ashvina
ashvini ashwika ashwini ashya ashyah ashyia ashyla ashyra asiah asiana asianae asianna asijah asil asima asinat asira asiya asiyah asiye asja asjah
askaletch asley asli aslihan aslin asline aslyn aslynn asmaa asmae asmah asmahan asmahane asmaou asmi asmin asmina asmine asmita asmitha asna asnath
asnia aspasie aspyn aspynn asra asrar assa assah assal assala assana assanatou assata assatou assena asseta assetou assia assiah assiat assiata
assiati assiatou assiba assietou assil assila assile assima assimina assina assinat assinate assinet assita assitan assiya assiyah assma assmaa assmae
assna assomption assumpcio assumpta assunta assuntela assuntina assya assyah assyia assyl assyle asta astan astara astaria astel asterie astha astoria
astou astra astrea astree astrig astrik astryd asucena asude asuka asul asuman asuna asusena asvika asvini asya asyah asyria atalante atalaya atalia
atalie atalya atanasia atara atavia atea atena atenea athalia athaliah athalie athanais athanaise athanase athanasia athanasie athea atheena athenais
athenaise athenea athia athina athyna athziri athziry atia atiana atianna atifa atika atina atira atiya atiyah atiyana atleigh atouma atoumata attale
atteneri attia attika attilia attison atziri atziry auba aubane aubanne aube aubeline auberi auberie aubert auberte aubertine aubery aubierge aubre
aubrea aubreana aubreanna aubree aubrei aubreigh aubreonna aubrey aubreyana aubreyann aubreyanna aubri aubria aubriana aubriann aubrianna aubrianne
aubrie aubrieanna aubriee aubriegh aubriel aubriella aubrielle aubrin aubrina aubriona aubrionna aubryana aubryanna aubrye aubryn aubrynn auceane aude
audelia audelie audelina audeline audessa audette audia audiana audianna audra audray audre audrea audreana audreanna audree audreena audren audrena
audrene audrenn audreyana audreyanna audri audria audriana audrianna audrie audriena audrienne audrina audrinah audrine audrinna audry audryana
audryanna audryna augustina aujanae aulani aulde aulelei aulona auna aundraya aundrea aundreya aundria aunesti aunesty aunica aunika aunisty aunna
aunya auphelie aurane auranne aure aurea aureane aureanne auregan auregane auregann aurela aurelane aurele aureliana aureliane aurelie aurelienne
aureline aurella aurelle aurely aurelya aurelyne aurette auri auria auriana auriane aurianna aurianne aurica aurida aurie auriella aurielle aurine
auristelle aurita aurlane aurorah aurore auryana auryane ausha ausilia austynn autiana automne autum autumnrose autymn auxana auxane auxanne auxence
auxilia auxiliadora avabella avaclaire avaeh avagrace avah avala avalee avaleigh avaley avalin avalina avaline avalon avalyn avalynn avalynne avamae
avamarie avana avangelina avangeline avani avanna avannah avanni avantika avaree avarey avari avarie avarose avary avasophia avaya avayah ave avea
aveah avee aveena avelina aveline avelyn avelyne avelynn aventine averee averey averi averiana averianna averie averil averly averyana averyanna
averyonna avey aveya aveyah avia aviah aviana avianah aviance avianna aviannah avida avie aviela aviella avielle aviendha avigael avigaelle avigail
avigayil avila avilene avina avine aviona avionna avis avishi avit avital avite aviva aviya aviyana aviyanna avleen avneet avona avonlea avonna avory
avree avri avriana avrianna avrie avriel avrielle avril avrile avrillette avryl avsin avyana avyanna avyonna avzem awa awatef awatif awbree awen awena
awenn awenna axele axelia axeline axellane axelle axiane aya ayaa ayaana ayaat ayada ayah ayahna ayak ayako ayala ayame ayana ayanah ayane ayanna
ayannah ayanne ayanni ayano ayari ayasha ayat ayate ayatte ayauna aybuke ayca aycan aycha ayda aydah ayde aydee aydelis aydeliz aydenne aydia aydrie
aye ayele ayelen ayelet ayelin ayem ayerim ayet ayette ayfer aygline aygul ayia ayiana ayianna ayina ayisha ayjah ayla aylah aylana aylani ayleah
aylee ayleen aylen aylene ayleth ayli aylia ayliah aylie aylin aylina ayline aylinn aylis aylissa ayliz aylla aylyn ayma aymara aymee aymeline aymie
aymira aymone ayna aynah aynara ayni ayniah aynna aynslee aynsley ayo ayoki ayoko ayona ayonna ayooluwa ayra ayrabella ayram ayriana ayrianna ayriel
ayris aysa aysegul aysel aysem aysen aysenur aysha ayshia aysia aysiah aysima ayslin ayssa ayssata aysu aysun ayten ayumi ayuna ayushi ayva ayvah ayvi
ayvie ayvree ayza ayzia aza azadeh azae azahar azahara azahria azaira azalais azaleah azalee azalia azaliah azaline azalyn azalynn azalys azana azani
azania azara azarah azarea azareya azari azaria azariah azarie azariya azariyah azarria azarriah azarya azaryah azaya azayla azaylia azele azelia
azelice azelie azeline azelle azelma azelya azelyn azelynn azelys azema azemia azeneth azenor azera azeria azeriah azharia azhia azia aziah azilis
aziliz azilys azime azion azira azirah aziya aziyade aziyah aziza azizah azize azka azlin azlyn azlynn azna azoria azou azranur azriela azriella
azrielle azucena azul azumi azur azura azuri azusena azya azyah azyiah azylis azyria azyriah azza azzareya azzaria azziza azzura azzure azzurra babeth
babetta babette babsi babygirl babylas bachira bachra badia badiaa badiallo badiha badira badra badria baelee baeleigh baeley baeli baelie baetrice
bahar bahati bahia bahija bahiya bahja bahria bahya baia bailea bailee bailei baileigh baili bailie baillie baily bailynn bajramsa bakhta bakta
balbina balbine baldomera baleigh baleria baley balie balkis balkiss balma balqis baltasara bamba bambi bambou bamby bana banatou banel banesa banessa
bani bania banna bano banu baptistine barakah barbare barbe barberine barbi barbie barbla barbli barbra barbro bariah barisa bariza barka barkahoum
barnabee barta bartha bartolina basak basha basilia basilide basilie basiline basilisa basilisse basma basmala bassa bassheva bassima bassira bassma
bastienne basya batcheva batel bathilde batia batool batoul batoule batouli batourou batsheva batul batya bayan bayane baye bayen bayene bayla bayle
baylea baylee baylei bayleigh bayley bayli baylie bayly baylyn baylynn bazile bazilia bea beatric beatris beatriu beatrix beautifull bebe becca becka
bedia bedra begona begum behija behiye beija beila bejna bekah bekhta bekka bela belanna belarmina belen belfin belgin belicia belina belinay beline
beliz belkis belkiss belkiz belkys bellagrace bellah bellamarie bellamia bellamy bellarae bellarose bellatrix belle bellina bellinda belma belmira
belqis belsem belynda benedetta benedicta benedicte benedikte benedita benedite benedith benicia benie benigna benigne benilde benita benjamina benna
benoite bentlee beonca berangere bercem beren berengere berenice berenise berenyce berfin berfine bergamote bergit beria beril berin beritan berivan
beriza berklee berkleigh berkley berklie berline berlyn berlynn berna bernabela bernadin bernadine bernarda bernarde bernardette bernardina bernardine
bernharda bernhardine berni berniece berouria berra berrin berta berte berthe berthea bertheline berthilde berthile berthilie berthille berthina
berthine bertilde bertile bertille bertina bertine bertrande bertrane bertrud berty beryle besa besan besma besmala bess bessie bessma bessy beste
betania betanie betanya bethan bethaney bethani bethania bethanie bethann bethanne bethsabee bethsaida bethy bethzy beti betina betsabe betsaida
betsey bettie bettyann bettyna betul bety betzabel betzabeth betzaida betzaira betzayda betzayra betzi betzy beulah beverley beverlie beverlyn bevin
beya beyda beyene beyhan beyla beyonca beyonce beyza beyzanur beza bezunesh bhargavi bhavana bhavi bhavya bia biana biancamaria bianey bianka bianna
bianney biatriz biba bibi bibiana bibiane bich bichara bidia bielka bienaimee bienvenida bienvenue biggi bijoux biliana bilitis bilitys bilkis bilkiss
billie bilqis bilyana bina binah bindi bineta binetou binnaz binta binti bintily bintou binty bionca bircan birgid birgita birgul biridiana birsen
birte bisma bissan bissane bissen bitanya bitia bitou bitya biviana blaire blaisine blakelee blakeleigh blakeley blakely blakelyn blakley blanche
blanchette blandina blandine blanka blasa blasina blau bleona blerina blerta blessen blessin blessyn bleuen bleuene bleuenn bleuette bleunvenn
bleunwenn bleuwenn blima blimi blimie blimy blissany blondie blondine blouma blu bluenn bluette bluma blythe bobbi bobbie bobbiejo bochra boey
bogumila bojana boleslawa bonaventure bonco bonie boniface bonifacia bonita bonko bonne bopha bostyn bouchara bouchera bouchra boudour boudy
bountouraby bousso boutaina boutayna bouthaina bouthayna boutheina boye boyi bozena bracelyn bracha bracie bradee bradi bradie bradleigh braelee
braeleigh braeley braeli braely braelyn braelynn braelynne braha brailee braileigh brailey braily brailyn brailynn bralee braleigh braley bralynn
branae branca branda brandalyn brandee brandie brandii brandis braniah braniya braniyah branka branna branwen branya braulia braya brayah brayana
brayanna braydee braydi brayla braylea braylee brayleigh brayley brayli braylie braylinn braylyn braylynn bre brea breah breahna breaja breajah
brealyn brealynn breana breanah breann breanna breannah breanne breasia breauna breaunna breawna brecklyn brecklynn breckyn bree breea breean breeana
breeann breeanna breeanne breeleigh breeley breelle breely breelyn breelynn breena breeona breez breezie brehanna brei breia breiana breianna breigh
breindel breindy breionna breklyn brekyn brelee breleigh brelyn brelynn brena brenae brendalee brendalyn brendy breniya breniyah brenlee brenleigh
brenley brenli brenlie brenly brenlyn brenna brennah brennyn brentlee brenya breona breonah breonna breshawna bresil bresilia breslyn breslynn breuna
breunna breya breyana breyanna breyona breyonna brezlyn bri briah briahna briahnna briajah briana brianah brianca brianda briane briannah brianne
brianni briannon brianny briany briara briasia briauna briaunna briceida briceyda bricia bridgett bridgette bridgid bridgit bridgitte bridie brieana
brieann brieanna briel briele brielee briell briella brielle brielynn brienna brienne brieonna brigett brigette brighid brigida brigide brigit brigite
brigitt brigitta brihana brihanna brilee brileigh briley brilyn brilynn brin brina brinae brinda brindley briniya brinklee brinkley brinlee brinleigh
brinley brinlie brinly brinlyn brinn brinna brinnley brinsley briona brionna brisa briseida briseidy briseis briselda briseyda brisia brisny brissa
brisseida brissia bristyn brita britani britanie britanny britany brithany brithney britlee britlyn britnee britni britny britta brittan brittaney
brittani brittanie brittanny britthany brittin brittlyn brittnee brittney brittni brittny brittyn brityn britzel britzy briya briyah briyana briyanna
briyona briyonna briza brizeida brizeyda brizia brizzia brocha bronislawa bronte bronwen bronwyn brooke brookelin brookelle brookelyn brookelynn
brookelynne brooklan brooklee brooklen brookley brooklin brooklinn brooklyne brooklynn brooklynne brucha bruchy brume bruna brunaelle brune brunehilde
brunella brunelle brunetta brunhild brunhilde bruni brunilde brunislawa brunissende bruyere bryah bryana bryanah bryanda bryanna bryannah bryanne
brycelyn brycelynn bryelle bryhanna brylea brylee brylei bryleigh bryley bryli brylie brylin brylyn brylynn bryn bryna brynhild brynja brynlee brynlei
brynleigh brynley brynli brynlie brynn brynna brynnan brynne brynnen brynnlee brynnleigh brynnley brynnlie brynnly bryona bryonna bryseida bryssa
brystal brystol brytanie btisam btisame btissam btissame btissem buenaventura buglem buket bulle burcin burcu buse bushra busra byanca byanka byata
bzunesh cacee cacilda cacilia cacilie cadance cadee cadey cadi cadia cadie cadience cadince cady cadynce caecilia caedence caela caeleigh caeley caeli
caelia caelie caely caelyn caelynn caera caetlyn cagla cahina caia caidance caidence caidynce caila cailah cailee caileigh cailey caili cailie cailin
cailyn cailynn caina caiqin caira caissy cait caitlan caitleen caitlen caitlin caitline caitlyn caitlyne caitlynn caitlynne caitrin caitriona caiya
cala calah calandra calaya calayah calea caleah calee calei caleigh caleigha caley calia caliah caliana caliann calianna calianne calice calicia calie
caliegh calina caline calis calise calissa calisse calissy calista caliste calixta calixte calixtine caliya caliyah callaway calle callee calleigh
calley calli callia calliah calliana callie callieann calliegh calliopee callista calliste callistine callixte cally callyn callysta calogera caly
calya calyn calynn calys calyse calyssa calysse calyssia calysta camani camara camaria camariah camarie camariyah camaya cambell cambelle cambrea
cambree cambrey cambri cambriah cambrie cambrielle cambry cambrya cambryn camdyn camdynn camela cameline camella camelya camerone cameryn cami camia
camiah camie camielle camilah camilia camille camillette camillia camillya camilya camino camira camirah camiya camiyah cammi cammie cammy camora
camorah camori campbell camree camri camrie camry camryn camrynn camy camya camyia camyiah camyla camylia camylle camyra cana canan candance
candelaria candelas candence candi candide candie candis candra candyce candylene candys candysse canelle caniya caniyah cannelle cansel cansu canya
caoilainn caoilinn caoimhe capilla cappucine capucine capucyne cara carabella caragh carah caralee caralena caralina caraline caralyn caralynn caramia
cardyn careena carel carele carelle carely caren carena carene carenne caressa cari cariah cariana carianna caridad caridee carigan carima carin
carine carinna carinne caris carisa carisma cariss carizma carlane carlasia carlea carlee carleen carlei carleigh carlen carlena carlene carlesia
carley carli carlia carlianne carlicia carlie carline carlisa carlise carlisle carlissa carlita carliyah carlota carlyann carlye carlyn carlyne
carlynn carma carman carme carmel carmela carmele carmelia carmelie carmelina carmeline carmelita carmella carmelle carmencita carmene carmenza
carmilla carmina carminda carmindy carmya carmyn carola carolan carolane carolann carolanne caroleena carolena carolie carolin caroll carolle carolyna
carolyne carolynn carra carrah carrera carriana carrieann carrieanne carrigan carrine carrington carrisa carrissa carsyn caryn carynn carys caryss
caryssa casandra caselyn casha cashlyn casia casidee casidy casie casilda casilde casimiera casimira casimire casondra cassady cassandre cassara
cassaundra cassendra cassendre cassey cassi cassiana cassiane cassidee cassidey cassidi cassidie cassidy cassilda cassilde cassilia cassiopee cassis
cassondra cassy cassya cassydie cassylia castille castora catalena cataleya catalia cataline cataliya catalya catalyna catarina cate catelin cateline
catelyn catelynn caterin caterine cathaleya cathalina cathalya catharina catharine cathaysa cathel catheline cathelyne catherina catherinette catheryn
catheryne cathia cathiana cathie cathleen cathline cathlyn cathlyne cathrin cathrine cathryn cathya cathyline cati catia catiana catie catilyn catina
catleen catleya catlin catline catlyn catlynn catori catrice catrin catrina catrine cattaleya catuxa caty catya causette caya caycee caydance caydee
caydence caydince cayetana cayla caylah caylan caylea caylee cayleigh caylen cayley cayli caylie caylin caylyn caylynn cayssie caytlen caytlin caytlyn
ceaira ceairra ceana ceane ceanna ceara ceasia ceazia cece ceceilia cecelia ceciliane cecilie ceciline cecille cecillia cecily cecilya cecy cecyle
cecylia cedella cedia cedra cedria cedrina cedrine ceferina cefora ceili ceira celanie celedonia celena celene celenia celenie celenya celerina
celerine celes celest celestina celestine celhia celiana celiane celianne celice celicia celie celima celimene celina celinda celinie celise celita
celiya celiyah cella cellia celly cellya celma celsa celtia celtina celuta cely celya celyana celyane celyna celyne cemile cemiyah cemre cendra
cendrine cendy cenia ceniya ceniyah cennet centa ceona ceonna cephise cephora cera ceren cerena cerenity ceriah ceridwen cerina cerine cerinity
cerissa cerstin ceryne cerys ceryse cesarea cesaria cesarie cesarina cesarine cesia cesilia cesira ceslawa ceverine cevriye ceyda ceylan ceylane
ceylia ceylin cezanne cezarine cezembre chabha chada chaddia chade chadene chadia chadine chadlia chadya chaela chaeli chaelyn chafia chafiha chafika
chafiya chahad chahd chahde chahed chahera chahida chahima chahina chahinaize chahinaz chahinaze chahinda chahines chahinese chahinesse chahinez
chahineze chahira chahla chahnez chahra chahrazad chahrazade chahrazed chahrazede chahynez chaida chaila chaili chaily chailyn chaima chaimaa chaimae
chaina chainaz chainaze chaines chainese chainess chainesse chainez chaineze chaira chakila chakira chalva chalyn cham chama chamila chamima chamina
chamiya champa chams chamse chamsia chamssia chamya chan chana chanael chanaelle chanaya chanaz chanaze chancelle chancelvie chanda chandani chandlar
chandra chanel chanela chanele chanell chanella chanelle chanese chaney chanez chaneze chani chania chanice chanie chanis chanisse chaniya chaniyah
chann channa channah channelle channon chanon chanone chantale chantalle chante chantel chantell chantelle chany chanya chanyah charazad charazade
charazed charazede chardae charfia chariah charidy charifa charihane charis charisa charish charissa charisse chariti chariya chariyah charizma charla
charlaine charlayne charlea charlee charleen charlei charleigh charleine charlemagne charlen charlenne charlerine charlese charlesia charlesine
charlett charlette charley charleyne charliegh charlii charlina charline charlise charlize charlott charlotta charlottine charlsey charlsie charlye
charlyn charlyne charlynn charlyse charlyze charmaine charmayne charmila charna charo charolette charon charone charonne charvi chaselyn chaselynn
chasey chasidy chasitee chasiti chasitie chasity chaslyn chassidy chassity chau chava chavi chavie chavy chaxiraxi chaya chayana chayane chayanna
chayenne chayili chayla chaylee chayma chaymaa chaymae chayna chaynes chaynese chayness chaynesse chaynez chayneze chaza chazity chazlyn chazlynn
chealsea chealsy chedia chedine chedlia chedva chefia cheherazade chehinez chehla chehrazad chehrazade chehrazed cheila cheima cheimaa cheina chekina
chelbi chelby chelcee chelci chelcy cheli chella chellsie chelly chelsee chelsey chelsi chelsia chelsie chelssy chelsy chelsye chely chems chemsa
chemsi chemssy chemsy chenda chenelle cheniya chenoa cheraz cherazad cherazade cheraze cherazed cherazede cheree cherelle cheriane cheridan cherifa
cheriffa cherihane cherin cherina cherine cherinne cherise cherith cherley cherlin cherline cherlyn cherrine cherrish cherryl cheryane cheryline
cheryn cheryne cherysh chesley chesnee chesney chesni chesnie chessa chessie chevelle chevie chey cheyan cheyane cheyann cheyanna cheyanne cheyeanne
cheyene cheyenna cheyla cheylynn cheyma cheymaa cheyna cheynne chezney cheznie chiamaka chiana chianne chiaraluce chiarra chidera chidinma chifa
chifaa chifae chifaou chika chilyn chimamanda chimene chimere chinelo chinenye chinyere chira chiraz chiraze chirel chirelle chirine chirley chirly
chiryne chisom chizara chjara chlea chleo chloeann chloeanne chloee chloelia chloelynn chloemarie chloey chloie chlorane chloye cho chochana chole
chona chorouk chouchane choukra choumicha chourouk chretienne chrifa chrisette chrishelle chrishiya chrisla chrislaine chrislaure chrislene chrisline
chrisly chrislyn chrislyne chrislynn chrismaelle chrisna chrissa chrissie chrissy christabel christabella christabelle christal christale christaline
christalle christalynn christana christanna christasia christel christela christele christell christelle christena christi christia christiana
christianie christianna christianne christie christienne christila christilla christinne christiona christionna christivie christiyana christl
christvie christy christyana christyn christyna chrys chryslaine chryslene chrysoline chryssa chrysta chrystal chrystale chrystalle chrystel chrystele
chrystell chrystelle chrystiane chrystie chrystina chrystine chyane chyann chyanna chyanne chyara chyenne chyla chyler chymene chyna chynah chynna
chyrine ciana cianah ciani cianna ciannah cianni ciarah ciarra cicek cicely cicilia cicily ciclaly cidalia cidem cidjey cidji cidjie cidjy cidney
cidra cieanna ciel ciela cielle ciena cienna ciera cierra cierrah cigdem ciham cihame cihem cilem cilia cilicia cillia cilya cimone cimora cinda
cindel cindelle cinderella cindi cindia cindie cindra cindya cindye cing ciniya ciniyah cinta cinthia cinthya cintia cintya cinzia cionna cipriana
circe circee ciri ciriaca cirila cirilla cirine cirsten cisem cisse citlali citlalli citlally citlaly ciya ciydem cladie clady claira clairette
clairice clairine clairissa clairvie claodia clarabelle clarance clare clarelle claribel clarice clarie clarina clarinda clarine claris clarisa
clarisse clarissia clarita claritza clariza clarke claryce clarys claryss claryssa clarysse claudiane claudie claudina claudine claudinette claudy
claudya claudye clayre clea cleane cleanne cleda cleia cleidy cleis clelia clelie clely clelya clemance clemantine clemence clemencia clementa
clementia clementina clemie clemire clency cleo cleofe cleonice cleopatra cleopatre cleophee cleore clervie clesia clet cleya clhoe clio clivia clizia
cloane clodagh clodette clodia clodie clodine cloe cloee cloelia cloey cloi cloie clorinda clorinde clorinthe clotaire clothilde clotide clotilde
clovicia clowie codi codou coecilia colbi colbie colee coleen coleene coley colie coline colinette colinne collette colline collyne coloma colomba
colombe colombine colyne colynn comba conceicao concepcio concesa concetta concettina conchetta conchi conchita concita conlee connolly conny conrada
consiglia consol consolacion constancia constanta constanza constanze consuela contesa contessa conxita coppelia corah corail coraima coralee coraleen
coralia coralie coraline coralise coraliz coralline corally coraly coralye coralyn coralyne coralynn corane corantine corazon cordasia cordelia
cordula corelia corelie corena corentine coretta coreyona cori coriana coriane corianna corie corielle corina corine corinn corinna corinthia corionna
corisande corissa corley corneille cornelie cornellia coro coronada corra corri corrianna corrin corrina corrine corrinne corryn cortana cortlyn
cortlynn cortnee cortnei cortney cortni coryana coryn coryne corynn corynne coryse cosette cosima cossette costanza coumba coura couro courteney
courtlyn courtlynn courtnee courtnie courtny covadonga cozette crepin crescence crescencia crescente cressa crestina crina crisanta criselda crislyn
crislynn crispina crissy crista cristabel cristale cristalina cristaline cristalle cristel cristela cristele cristelle cristen cristeta cristi
cristiana cristiane cristianna cristie cristin cristine cristobalina cristy crocifissa crysta crystale crystalle crystalyn crystalynn crystel crystele
crystelle crystin crystina cunegonde curstin custodia cyana cyane cyani cyann cyanna cyanne cyanni cyara cyarah cyarra cyasia cybele cybelia cybelle
cybellia cybil cybile cybill cybille cydjie cydnee cydney cydni cydnie cydra cyenna cyerra cyla cylah cylee cyleigh cylene cylia cyliana cyliane cylie
cylinia cyllia cymone cyn cynae cynai cynda cyndel cyndelle cyndi cyndia cyndie cyndra cyndy cynia cyniah cyniya cyniyah cyntia cypriane cyprien
cyprienne cyprille cyprine cyr cyra cyrena cyrene cyria cyriah cyriana cyriane cyrianne cyriaque cyriel cyriele cyrielle cyrienne cyrile cyrille
cyrillia cyrina cyrine cyrinne cytlali cytlaly czarina czeslawa daana daania dabhia dabia dabiha dabo dabria dacey dacia dacie dacil dacine dacy daeja
daejah daela daelyn daelynn daena daenerys daesha daesia daffne dafina dafna dafne dafnee dafny dagmara dagny dahab dahbia dahia dahiana dahina
dahlila dahlya dahlyla dahyna daiana daianna daida daija daijah daijha daila daileen dailene dailin dailyn dailynn daina daionna daira dairin daisa
daisee daisey daisha daisi daisia daisie daissy daizy daja dajae dajah dajahnae dajana dajanae dajanay dajia dakayla dakhia dakira dakiya dakiyah
dakotah daksha dakyla dakyra dala dalaba dalai dalaila dalaina dalal dalale dalana dalanda dalaney dalani dalanie dalanna dalasia dalaya dalayah
dalayla dalayna dalaysia daleah dalel dalele dalena dalenda dalesha daley dalhia dalhila dalhya dali daliah daliana daliane dalianna daliborka dalice
dalida dalie dalila dalilah dalilha dalilla dalina dalinda daline dalisa daliya daliyah dalla dallal dallana dallel dalli dallia dallie dallila dallo
dalloba dallys daloba dalva dalya dalyah dalyana dalyce dalyla dalylah dalyna dalyne dalynn damaiya damara damaria damariah damaris damariya damariz
damary damarys damasa damase damaya damayah dameria damiah damiana damiane damiene damienne damilola damira damiya damiyah damonica damya damyah
damyia damyla damyra damyria danae danaee danaejah danaelle danah danai danais danaisha danait danaiya danaja danajah danaka danalee danali danaly
danapaola danaria danasha danashia danasia danay danaya danayah danaye danaysha danayshia danaysia dandrea danea daneah danee daneen daneida daneisha
daneisy danela daneli danella danelle danelly danely danera danesha danessa danett danette dangela dania daniah danica danicah danick danicka danie
daniella danielly daniely danija danijah danijela danika danikah danila danilah danilla danilyn danilynn danira danisa danisha danita danitcha danity
danitza danixa daniya daniyah danka danna dannae dannah dannalee dannan danni dannia dannica dannick danniela danniella dannielle dannielynn dannika
dannilynn dannya danuta danya danyah danyale danyca danyela danyele danyell danyella danyelle danyia danyiah danyka danyla danyra daouia daouya
daphane daphanie daphna daphnee daphney daphnie daphny dara darah daralyn darbi darbie darby darcey darci darcie dareen dareli darely darelyn darelys
dariah dariana dariane darianna darianne darie dariela dariell darielle darienne darifa darika darilynn darina darine darinka dariona darionna daritza
dariya dariyah dariyana darla darlane darleen darlen darlena darlenne darleny darlin darline darlyn darlyne darnesha darnisha darra darrah darria
darriana darriel darrielle darriona darriyah darya daryana daryanna daryna daryne dasani dasha dashae dashanti dashauna dashawna dashay dashayla
dashia dashiyah dashley dashyia dasia dasiah dassine daunia dauphine daura dauriane daurine dava davae davaeh davanee davaney davani davanie davasia
davaya daveen daveigh davena davia daviana davianna davida davila davilia davina davine davinia davinity daviona davionna davonna davyna davyne dawna
daya dayami dayamin dayamir dayamit dayamy dayana dayanah dayanara dayanari dayane dayanira dayanis dayanna dayannara dayanne dayanni dayany daycee
dayeli dayena dayiana dayina dayja dayla daylah daylee dayleen daylene daylia daylynn dayna daynah dayona dayonna dayra dayrin daysha dayshia daysi
daysia daysie daytona dayzie dazani dazaria dazia daziah dazie dazire daziya daziyah dazlynn deaira deairah deairra deaisa deaisha deaja deajah deana
deandra deandrea deandria deangel deangela deann deannah deanne deara deari deariah deasha deashia deasia deasiah deasya deauna deaundra deaysia
debanhi debany debby debhora debora deborath deborha deborrah debrah dede dedit dedrianna deeana deeann deeanna deedee deedra deeksha deema deena
deenah deetya deeya defne dehbia dehia dehlia dehlila dehya deicy deidra deidre deija deijah deiona deiondra deionna deisha deisi deissy deisy deja
dejah dejai dejana dejanae dejanay dejia dekayla dekira dekra dela delaiah delaila delailah delaina delaine delainee delainey delainie delainy delal
delana delancey delane delanee delaney delani delanie delany delara delasia delayla delayna delayne delaynee delayney delayni delaynie delaysia delcia
delcy dele deleena delena delfina delfine delhia delhya deliah deliana delianna deliany delice delicia delie delila delilah deliliah delina delinda
deline delisa delisha delisia delissa deliyah delizia della delle dellia delly dellya delma delmi delmira delmy delores deloris deloula delphie
delphina delphy delphyne delsy delvina delvine delya delyla delylah delynda dema demaria demarionna demaya demecia demelsa demelza demet demetra
demetria demetriana demi demia demiah demiana demiracle demitra demitria demiya demiyah demou demy demya demyah demyia demyiah dena denae denaisha
denaja denajah denaly denaria denasia denay denaya denayah denea deneisha denesha denia deniah denielle denika denisa denisha denisia denissa denisse
denitsa deniya deniyah denize denna dennise dennisse denya denym denyse denysse deolinda deona deondra deonna deonnie deotille deqa dereka dereona
dereonna deria derianna derica dericka derika derine deriona derionna deriyah derna derriana derrianna derrica derricka derriona derrionna derya deryn
desamparados desani desarae desaray desaree desarey deseada deserae deseray deseree deserie desha deshae deshanti deshawna deshay deshiya desia desiah
desideria desilia desirae desiray desiraye desirea desirey desislava desiyah deslyn desmariah despina dessa dessie dessirae dessire destanee destaney
destani destanie destany desteni destenie desteny destina destinee destiney destini destinie destinny destyne destynee destyni destynie desy desyre
deva devaeh devanee devaney devani devanie devanny devanshi devany devi devika devina devine devinity devlynn devona devonna devony devora devorah
devory devrim devynn deya deyana deyanira deyanna deyci deyjah deyna deyonna deyra deysha deysi deysy dezarae dezarai dezaray dezaraye dezaria dezerae
dezeray dezi deziah dezil dezirae deziray dezire dezirea deziree deziya deziyah dezmariah dezmarie deztiny deztyni dezya dezyre dgina dhalia dhalila
dhanvi dhanya dhara dharma dhekra dhelia dhelya dhikra dhiya dhoha dhouha dhriti dhruti dhruvi dhwani diaba diabou diaby diadji diagou diahara
diahoumba diaka diakemba diakha diakhoumba diakoumba diala dialamba dialika dialla diama diamant diamanta diamantina diamilatou diaminatou diamon
diamonique diamy dianaba dianara diandra dianela dianelis dianelly dianely dianelys dianey dianga diangou diani dianira dianke diankemba diann dianna
dianney dianoch diany diara diaraye diaretou diariata diariatou diarietou diariou diariyatou diarra diarry diasia diatou diaz diba dibanhi dicko dicle
didem didia didiane didiere didja diega dielette diella diem diena dienaba dienabou dieneba diereba dierra dietlind dietlindis dieu dieudonnee dieyna
dieynaba digna dihanna dihia dihya dijana dijle dikra dila dilana dilane dilani dilanur dilany dilara dilay dilber dilcia dilda dilek dilem diletta
dilette dilia dililah dilwen dilya dilyn dilynn dilys dima dimitra dimya dinah dinaly dinara dinna dinora diny diogou diolinda dioma diompolo diona
dioncounda diondra dione dionisia dionna dionne dior diora diorobo dioula dioulde diouma dipa diren disaya disha ditsa diva divana divia divina divna
divya divyne diya diyana diye diyonna djaba djahia djahida djahina djaida djaily djaina djalia djalika djalila djamalia djamela djamelia djamella
djamila djamilah djamilatou djamilia djamilla djamina djamyla djana djanaelle djanah djanati djanelle djanette djanice djanina djanis djanna djannah
djannat djany djaouida djara djariatou djasmine djawida djaya djayana djayanna djayna djazia djazila djazira djazz djedjiga djehina djeina djeinaba
djeinabou djelia djelika djelina djelissa djelyssa djema djemaa djemela djemila djemilla djemina djena djenab djenaba djenabou djenah djenane djenay
djenaya djene djeneba djenebou djenessy djenet djenette djenna djennah djennet djennifer djenny djeny djereba djersey djessica djessie djessy djeya
djeyna djeynaba djezia djida djienaba djihan djihane djila djiliane djill djima djina djinane djinda djita djodie djody djohar djoher djohra djora
djordane djouhar djouher djouhra djoulia djouliana djouliane djoulya djouma djoumana djoura djoy djoyce djoye djulia djuliana djuliane djulya djuna
djyna dkayla dlaney dlila dlyla dmiya dmiyah dmya dnasia dnaya dniya dniyah dnyla doa doaa doae doan doctrove doctrovee doina doinita dolaine dolene
dolina doline dolma dolors doly domanique domenica domiane dominga dominiquette domitie domitila domitilde domitile domitilla domitille domizia
domiziana domnica domnine domonique donaji donasia donat donata donatella donatelle donatien donatienne donatila dondu donella donesha donia donica
donielle donika donisha donnasia donnia donnisha dontasia donya donzilia dorah doralice doralyn dorca dorcas dorena dorene doress dorette dori doria
doriana doriane dorianna dorianne dorice dorienne dorilys dorina dorinda dorine dorinne dorise dorismar dorisse dorita dorith dorka dorlane dorleta
dorota dorotea dorothe dorothee dorra dorrit dorsa dorsaf dorsafe dorssaf dorthea dorthy dorya doryane doryanne doryne dorys doryse dosinda dosithee
dottie doua douaa douae douce douceline douchka doudja dougou douha douja doumia dounia douniazed dounya doussou doussouba dovie dragica drea dreama
dreanna dreauna dreonna dreya drifa driffa drishti drissia drita drucila drucilla drue dua duaa dudu duha dulce dulcemaria dulcenombre dulcie dulcinea
dulcinia dumitra duna dunia dunja dunvel dunya duong durdane durriyah duru dusanka dusica dustee dusti dustie duygu dvora dvorah dvyne dyamond dyana
dyanara dyane dyani dyanna dyanne dyemond dyenaba dyhia dylana dylane dylanie dylanne dylia dylynn dymon dymond dyna dynah dynasia dynastee dynasti
dynastie dynisty dyonna dziah dzyre eaden eanna earine eastyn eavan eba ebany ebelin ebelyn ebene ebonee eboni ebonie ebrar ebru ebticem ebtihel
ebtisem ebtissam ebtissem ebtisseme ecaterina ece ecem echa echat echati ecko ecrin eda edana edanur edea edelgard edelin edeline edelmira edeltraud
edelyn edelyne edena edene edenn edenne edera edese edgitha edhen edie edilia edilma edina edita edite editha edithe editte edlin edline edlyn edlyne
edma edmee edmire edmonde edmondine edmone edmonise edmonne edona edouarda edouardine edouarine edouarline edouarlise edrina eduarda edurne eduviges
eduvigis edvige edvina edwidge edwig edwiga edwige edwine edwyna edyta eeliyah eera eesha effie effy efigenia eflin efrat efsa efstathia eftelya
eglantina egle eglee eglentine eguzkine egyptienne ehlana eidel eike eila eilean eilee eilene eiley eilidh eilin eiline eilis eiliyah eilleen eilwen
eily eilyn eilyne eilynn eimi eimmy eimy einat eireann eireen eirene eirinn eisa eisha eisley eiya eiza ekaterine ekaterini ekhine ekine eknoor ekram
ekrame elaa eladia elae elaf elah elaia elaina elainah elainna elais elaiza elajah elana elanah elane elani elania elanie elanna elanor elanore elanur
elany elara elaria elasia elaura elay elaya elayjah elayna elaynah elayne elaysha elaysia elazia elba elcin elda eldana eldina elea eleah eleana
eleane eleanna eleanne eleanora eleanore elecia electra eleen eleena eleesa eleftheria eleina elektra elem elen elene elenia elenie elenna elenoire
elenor elenora elenore eleny eleona eleonie eleonor eleonore eleora eleri elese elesia elettra eleuteria elexa elexia elexis elexius elexus eley eleya
eleyna eleysa elfi elfida elfie elfrida elfride elfried elfriede elfy elga elhaida elham elhame elhea elhem elhora elhya eliabel eliahna eliana
elianah eliane eliani elianie elianis elianna eliannah elianne eliannie elianny elianor elianore eliany eliara elice elicheva elicia elida elidia
elidie elidjah elieana eliecer eliena elienai elienne eliette elif elife elifnaz elifnur elifsu elika elikia elikya elikyah elin elina elinah elinda
eline elinka elinn elinna elinor elinore eliona elionor eliora eliorah eliotte elira elis elisabeht elisabel elisabelle elisabet elisabeta elisabete
elisabetha elisabethe elisabetta elisabette elisandra elisane elisangela elisaveta elisca elisea elisee elisemee elisemene elisenda elisene elisette
elisheva elishia elisia eliska elissa elissandre elisse elissia elisya elita elivia elixabet elixabete elixane eliya eliyah eliyana eliyanna eliz
elizabella elizabet elizabeta elizabete elizabethann elizabethmarie elizabette elizah elizan elizaveta elize elizea elizebeth elizeth elizia elizibeth
elka elke elky ellagrace ellah ellaina ellajean ellakate ellamae ellamarie ellana ellanie ellanor ellanora ellanore ellarae ellarie ellarose ellary
ellasandra ellason ellasyn ellay ellayna elle ellea elleana elleanna elleanor ellee elleigh ellena ellenita ellenor ellenore elleri ellerie ellery
ellexis elley elli ellia elliah elliana ellianah elliane elliann ellianna elliannah ellice ellicia ellieanna elliet elliette ellin ellina elline
ellington ellinor elliona ellionna elliotte ellisa ellise ellison ellissa ellisyn ellivia elliyah elliyana ellizabeth elloise ellona ellora ellorie
ellory ellsie elly ellya ellyana ellyanna ellyce ellye ellyn ellyna ellyne ellynn ellyonna ellysa ellyse ellysia ellyson ellyssa elmas elmedina elmie
elmina elmira elmire elmyre elna elnora eloa eloah eloane eloanne elodi elodia elodie elodine elody elodye eloe eloha elohane eloina eloine eloisa
eloisha eloisie eloisine eloize elona elonie elonna elonora elora elorah elorane eloria elorie elorine elorri elory elouane elouanne elouise elouna
elowen elowenn elowyn eloya eloyse elphege elphie elpidia elsbeth elsha elsi elsia elspeth elssa elsy eluna elva elvan elvana elvi elvia elvie elvina
elvine elvire elvisa elvy elvyna elvyne elvyra elvyre elwen elwenn elwina elwine elwire elwyna elyah elyana elyanah elyane elyanna elyannah elyanne
elyce elycia elydie elyesa elyette elykia elyn elyna elynah elyne elynn elynna elynne elyona elyora elyrose elysa elysabeth elyse elysea elysee elysha
elysia elyssa elysse elyssia elyza elyzabeth elyze elza elzbieta elzee elzie ema emaan emaelle emah emalea emalee emalei emaleigh emaley emali emalia
emalie emalina emaline emaly emalyn emalynn eman emane emanee emani emanie emanii emanuela emanuella emanuelle emanuelly emaree emari emarie emary
emaya embarka emberlee emberli emberly emberlyn emberlynn embry eme emee emel emelda emelee emeli emelia emeliana emelie emelin emelina emeline emelle
emelly emely emelyn emelyne emerance emerante emerantine emeraude emeree emerence emerenciana emerentienne emerentine emeri emerie emerine emerita
emerly emersen emersyn emersynn emeteria emi emia emiah emie emiko emila emilande emilda emilea emileah emilee emileigh emiley emiliana emiliane
emilianna emilianne emiliene emilienne emiliette emilija emilina emiline emiliya emillia emillie emillienne emilly emilou emilya emilyana emilyann
emilyanne emilye emilyelizabeth emilyn emilyne emilynn emilyrose emina emine emira emirah emire emireth emiya emiyah emjay emline emlyn emlyne
emmabelle emmaclaire emmaelle emmagrace emmah emmajane emmajean emmajo emmakate emmalea emmaleah emmalee emmalei emmaleigh emmalena emmalene emmali
emmalia emmalie emmalin emmalina emmaline emmalise emmalou emmaly emmalyn emmalyne emmalynn emmalynne emmalyse emmamae emmamarie emmannuelle emmanuela
emmanuella emmanuelle emmarae emmarie emmarose emmary emme emmelia emmelie emmeline emmely emmelyn emmelyne emmerie emmersen emmerson emmersyn emmery
emmi emmie emmilee emmilia emmilienne emmily emmory emmry emmylou emna emnah emnet emonee emoni emonie emonni emonnie emony emoree emori emorie emory
emouna empar emperatriz emree emrey emri emrie emsley emuly emunah emy emya emyah emye emylee emyli emylia emylie emyline emylou emyra emyrson ena
enae enaelle enaia enais enajah enalya enara enaya enayah encarna encarnacio encarnacion encarnation encarnita endia endiya endya endza eneda enedina
eneida eneka enelya eneritz enesa enfel engie engrace engracia engy enia enide enijah enimie eniola enisa enise enissa eniya eniyah enjie enjoli enjy
enkelejda enma enna ennemonde ennola ennora enoa enogat enogate enola enolah enolane enolha enolia enoline enolla enora enorah enory enrica enrichetta
enricka enrika enriqueta enslee ensley envee enxhi enya enyah enyla enza eolia eoline eolya eowyn epifania epiphane epiphanie epona eponine eptisem
eptissem erabella erandi erandy erda erea ereen erel erell erelle erena erendida erendira erhimo eriana erianah erianna ericah ericia ericka erickah
eriel erielle erij erikah erikka erilyn erina erine erinela erini erinn erinna erinne eriny eriona erionna erisa erita eriyana eriyanna eriyonna
erkuden erlinda erline erma ermance ermelind ermelinda ermelinde ermeline ermence ermida ermina erminia erminie ermira ermitas erna ernesta erneste
ernestina ernestine erola erona errin ersilia ersilie erum erundina erva ervanur erwan erwana erwane eryanna eryka erykah eryn eryna eryne erynn
erynne erza esabel esabella esbeidy escarlata escarlet escolastica esen esengul eseosa esha eshaal eshal eshana eshani eshika esia esil esila esilda
esilya esin eslem esli eslina esly esma esmaa esmae esmahan esmahane esmahen esmanur esme esmee esmerai esmerelda esmey esmina esmira esna esperanca
esperance esperansa esperenza esperie espoir esra esraa esranur essance esseline essense essia essie essil essila essma essra essya essynce estebana
estee estefani estefania estefanie estefanny estefany estel estela estele estella estellia estellie estelline estephani estephania estephanie
estephany estera esterina esthefany esthel esthela esthelle esthere estibalitz estibaliz estilita estitxu estivaliz estrela estrella estrellita
estreya estrid esty esveidy eszter etana etel etelvina ethelle ethne etia etienette etienna etiennette etiennise etoile etta ettel etty eucharis
euchariste eucher eudeline eudes eudora eudosia eudoxie eufemia eufrasia eugenie eukene eula eulalia eulalie eulaly euloge eulogia eunate eunique
eunyce euphelie euphemia euphemie euphrasie euphrasine euphroisie euphroisine euphrosine euranie euria euridice euriel euriell eurielle eurydice
eusebe eusebia eusebie eustache eustaquia eustase eustasie eustelle eutimia eutiquia eutrope euxane euzhan evaelle evah evalani evalee evaleigh evalen
evalena evalene evalette evalie evalin evalina evaline evaluna evalyn evalynn evalynne evalyse evamaria evamarie evana evanah evane evanee evangaline
evangeleen evangelene evangelia evangelin evangelina evangelista evangelyn evangelyne evangelynn evani evania evanie evanna evanne evannie evanny
evany evarista evee eveke eveleen evelen evelena evelett evelette eveli evelia evelie evelin evelina eveline evelise evellyn evely evelyna evelyne
evelynn evelynne evelyse evemarie eveny everilda everlee everleigh everley everlin everly everlyn evette evey evgenia evgeniia evgeniya evi evia evian
eviana evianna evie evilin evilyn evina evine evita evlin evodie evolene evolet evoleth evolett evolette evon evonie evonna evonne evonnie evony evora
evrim evva evy evyenia evyn evynn ewa ewelina ewena ewilan exauce exaucee exilie expectacion expedita expiracion eya eyah eyana eyanna eydel eyla
eyleen eylem eylia eylie eylin eyline eylul eyma eymeline eymi eymie eyna eynola eyonna eysan eyva ezabella ezel ezequiela ezgi ezia ezilda ezinne
ezmeralda ezri ezrie eztitxu eztizen ezya faatima fabia fabianna fabiene fabienne fabiha fabricia fabrina fabrine fabrizia facunda fadela fadella
faden fadette fadhela fadhila fadia fadiha fadila fadilah fadilha fadilla fadima fadime fadma fadoi fadoua faduma fadumo fadwa fadya faelyn faeza fafa
fahamia faharia fahima fahiza fahra fahriye faida faiga faige faigy faika faila faima faina fairouz fairouze fairuz faisa faithann faithanne faithe
faithlyn faithlynn faithmarie faiza faizah faizina fajr falak falicia falicity falida falisha fallon fallone fallyn falon falone falonne faly falyn
falynn fama famata fana fanchette fanchon fanelia fanelie fanellie fanelly fanely fanette fani fania fanica fanida fanie faniry fanja fannette fanni
fannie fanta fantafoune fantig fantille fantine fany fanya faoula faouza faouzia fara farah farahe farda fardati fardowsa farelle faren farha farhana
farhat farhati farheen farhia farhiya farhiyo faria farida faridah faridha fariel farielle fariha farima fariza farmata farna farncesca farners
faroudja farrah farren farrida farrin fartun faryal faryn farzana fasia fata fateha fatema fatemah faten fatene fathia fathima fathira fathma fathy
fathya fati fatia fatiah fatila fatim fatimah fatimat fatimata fatimatou fatimazahra fatime fatimetou fatimetu fatimzahra fatimzohra fatin fatina
fatine fatira fatirah fatirha fatiya fatmagul fatmana fatmanur fatmata fatmeh fatna fatoma fatos fatoum fatouma fatoumia fattouma fatuma fatumata faty
fatya fatym fatyma fausta fauste faustin faustina faustine faustyne fauve fauvette fauzia faviana faviola fawzia fay fayda fayina fayla faylynn fayma
fayna fayrouz fayrouze faysa fayth faythe fayza fazda fazia fazila fazilet fazla fazna febe feben febronie federica fedia fedoua fedra fedwa feiga
feinda feirouz feiza fela felana felecia felia feliciana feliciane felicianne felicidad felicidade felicie felicienne felicisima felicita felicitacion
felicitas felicite felicitee feliciti felide felie feliksa felina felipa felisa felisbela felise felisha felisia felixa felixe felixia felixiane
felixine felize felizia felizitas fella fellah felycia fenda fendy fenella fenicia fenley feodora ferda ferdaous ferdaouss ferdaousse ferdaws
ferdinande ferdine fergie ferhan feriale ferida feride feriee feriel feriele ferielle feriha ferima ferlande fermina fernand fernande fernandine
feroudja ferouse ferouz ferouze ferrari ferrin ferroudja feryal feryel feryelle feta feten fethia fetiha fetta fettouma feven feyriel feyrouz feyza
feyzanur feza fia fiacre fiamma fiammetta fiana fianna fibby fibie fiby fida fidan fidela fidelia fidelina fideline fidencia fides fidji fidjie fidjy
fifi figen fikriye fili filipa filipine filippa filippina filippine filiz fillette filomena filomene filsan fily fina finda finlee finleigh finola
fionna fionnuala fiora fiorela fiorella fiorenza fiori fiorina fiorine firdaous firdaouss firdaousse firdaus firdaws firdawse firdawss firdawsse
firdes firdevs firiel firma firmaine firmin firmina firmine firouz firouze firoza fitia fitiavana fiza fizza fjodora flamine flaminia flannery flaura
flaure flauriane flaurine flavia flaviana flavie flavien flavienne flavine flavy flavye flemata fleur fleure fleurentine fleurestine fleurette
fleuriane fleurianne fleurice fleurida fleurie fleurina fleurine fleurisse flo floane floarea flor floraine floralie floraline florana florance
florane floranie floranne florbela florbella flore florella florelle florena florencia florene florent florentina florenza flores florestine florette
flori floria floriana floriane florianna florianne florica floricia floridalma floride florie florimonde florina florinda florine florinne florise
florisse florita flory floryane floryanne floryne floryse flossie foix folasade folashade fortuna fortunata fortunee fostine fotini foulemata
foulematou fouley fouleye fouleymata foune founemoussou fousia fouzia fouziha fouzilla fouziya fouzya fozia fracesca fradel frady frahati fraida
fraidy franca francelina franceline francelise francella francelle francely francelyne francelyse francesa francescapia franceska francess francetta
francette franceza franchesca francheska franchette francia franciana franciane francianne francie franciette francile francilia francille
francillette francina francinette francisa francisca francise franciska francisque franciszka franckie francoise franka frankee frankline franny
fransheska franzette frauke frederica fredericka fredericke fredericque frederika frederike frederine frederique fredesvinda fredine freha freida
freja freyja fridoline friede friederike frimet frnacesca fructueuse fructueux fructuosa fruma frumence fryda fuencisla fuensanta fulbert fulberte
fulgence fulgencia fulvia fulya funda furaha fusun fyona fyriel gabbi gabbie gabbriel gabbriella gabbrielle gabi gabie gabija gabin gabina gabreilla
gabrella gabrelle gabriana gabrianna gabrielah gabriell gabriellah gabrielly gabriyel gabryela gabryella gabryelle gaby gadea gador gaea gaedic gaedig
gaela gaelane gaele gaell gaella gaellane gaelle gaetana gaetane gaetanne gaia gaiane gaid gaidic gaidig gaja galadriel galadrielle galane galatee
galeane gali galia galiane galice galilea galileah galit galith galla galliane gally galya galylea galyna gamila gamra gamya gamze ganaelle ganelle
ganesa gania ganna gansiry gaonou gara garaba garance garazi garbine garence gargi garlone garlonn garlonne garmia garoa gaspara gasparine gastone
gastonia gastonne gastonnette gata gatien gatienne gatta gaudencia gauri gavina gavriella gaya gayane gayanee gayathri gayatri gaye gayle gea geana
geanina geanna geena geerda geethika geetika gela gelena gelila gelina gelsomina gema gemila gemima gemina gena genae genaelle genara genasis
genavecia genavie genavieve genavive genea genecis genelle genereuse generosa genesa genesee geneses genesi genessa genesse genessis genessy genesy
genesys genevie genevievre genevive genevy genia geniah genie genieve genise genises genisis geniya geniyah genma genna gennavieve gennesis genni
gennifer genny genofefa genovefa genoveffa genoveva genowefa gentiane gentille gentri gentrie gentzane geoffrette geoffroy geonna georgeanne
georgeline georgeta georgiana georgiane georgianna georgie georgine georginette geovana geovanna geralda geralde geraldi geraldin geraldina geralyn
gerarda gerarde gerardina gerardine gerda gerdi gergana gerhild geri gerlinde gerline germana germani germanie germina germinale germine geromine
geronia geronima gerren gersande gersende gerta gerti gertien gertraud gertraude gertrud gertruda gertrudis gerty gervais gervaise gervillia gervine
gesa geselle gesine gesselle gessica gessie gessy gethsemane getsemani getzemani gezelle ghada ghadeer ghalia ghania ghariba ghazal ghenima gheorghita
gherghina ghezlane ghilaine ghina ghiselaine ghisele ghislaine ghislane ghislene ghismonde ghita ghizlaine ghizlan ghizlane ghizlen ghizlene ghjulia
ghjuliana ghjuvanna ghofran ghofrane ghoufrane ghuilaine ghylaine ghyslaine giabella giacomina giada giah giahnna giana gianah gianella gianelle
gianina gianna giannah giannamarie gianne giannie giannina giavana giavanna giavonna giavonni gienia gienowefa gifty gigi gigliola gihan gihane
gihanna gihen gihene gilaine gilana gilberte gilberthe gilbertine gilda gildas gilette gili gilia giliana giliane gillette gillia gilliana gilliane
gillianne gilonne gimena ginamarie gine ginebra ginella ginelle ginesa ginete ginetta ginette ginevra ginia ginna ginnette ginny gioconda gioia gionna
giordana giorgiana giovana giovanina giovannina giovonna gipsy girogia gisa giselaine giselda gisele giselene gisell gisella giselly gisette gishlaine
gisla gislaine gisleine gislene gislhaine gismonde gissel gissele gissell gissella gisselle gitane gitel gitta gittel gitty gitzel giuditta giula
giuliana giuliane giulianna giulietta giullia giulya giulyana giuseppa giuseppina giusi giusiana giustina giusy givanna giya gizel gizele gizell
gizelle gizem gizzel gizzelle gladice gladie gladis gladisse glady gladysse glaudia glawdys glendi glendy glenna glinda glodie gloire glori gloriana
gloriane gloriann glorianna glorianne glorimar glorya glwadys glynis glynnis gnalen gnilane gnima gnouma goddess godefroy godelaine godeleine
godelieve godeline godelive godfroy gohar goiatz goiuri goizalde goizane gokce gokcen golda goldie goldy gonca gontran gontrand gonul gonzala gorane
gorete gorette goretti gorica gotzone goudo goundo goundoba gowri gozde grabiela graca graceann graceanne gracee graceland gracelin gracelyn gracelynn
gracelynne gracemarie gracen gracey graceyn graci gracia graciana graciane gracianna gracianne gracie gracieann graciella gracielle gracielynn
graciemae gracienne graciete graciette gracieuse gracinda graclyn graclynn gracy gracyn gracynn graesyn graice grasiella grasyn gratiane gratianne
gratien gratienne gratieuse grayce graycee graycen grayci graycie graycin grazia graziana graziela graziella grazielle grazina grazyna grazziella
grecia greenlee greenleigh greenley greer gregoria greis greisi gresia gretchyn grete gretel grethel gretta grettel greyce gricelda grier grimanesa
grisel griselda grisell gritt guacimara gualbert gualberte guayarmina gudela gueda guenaele guenaelle guenda guendalina guenevere guenhaelle guenia
guenievre guenola guenolee gueoula guerina guerline guermia guessy guetty guia guida guila guilaine guilene guilhaine guilhene guilhermina guilhermine
guilia guiliana guiliane guilianna guillaine guillaumette guillaumine guillelmine guillemette guillemine guillerma guillermina guillermine guilliane
guilmette guinevere guinivere guiomar guiselle guiseppa guiseppina guislaine guita gul gulay gulbahar gulben gulbeyaz gulcan gulcin guldane gulderen
guler guleser gulfidan gulhan gulhanim guliana gulianna gulistan gulizar gullu gulnaz gulnur gulperi gulsah gulsen gulseren gulsum gulsun gulten
guluzar gumersinda gunay gunda gundula guneet gunes gurbani gurbet gurleen gurutze gusta gustavie gustavine gustine guylaine guyleine guylene
guylhaine guyliana guyliane guyonne guyslaine guyveline gwaenaelle gwanaelle gwellaouen gwenaela gwenaele gwenaella gwenaelle gwenda gwendaelle
gwendalina gwendaline gwendalyn gwendalynn gwendeline gwendelyn gwendelyne gwendelynn gwendolen gwendolina gwendoline gwendolyne gwendolynn gwendy
gwendylan gweneth gwenevere gwenevieve gwenhael gwenhaelle gwenith gwenivere gwenn gwenna gwennaele gwennaelle gwennaig gwennan gwenneth gwennina
gwennola gwennoline gwenola gwenolee gwenoline gwenyth gwladis gwladys gwyn gwyndolyn gwyneth gwynn gwynne gwynneth gyanna gyliane gyna gynette gypsie
gysele gyselle gyslaine gyslene gyzelle haasini habby habi habiba habibata habibatou habibe habla habsatou haby habybatou hacena hacer hachimia
hachmia haciba hacina hada hadama hadamou hadar hadasa hadasah hadassa hadassah hadda haddie haddy hade hadeel hademou hadessah hadewig hadhoum hadia
hadiatou hadidja hadija hadil hadile hadiya hadiyah hadiyyah hadjar hadjara hadjer hadjera hadji hadjia hadjila hadjira hadlee hadleigh hadley hadlie
hadra hadria hadwig hadya hadyn haedyn haelee haeleigh haeley haeli haelie haely haelyn haeven hafca hafeda haffida hafida hafidha hafifa hafiza
hafize hafsa hafsah hafsatou hafsia hafsoi hafsoit hafssa hagar hager hagera hagere hagira haiat haiate haicha haidee haidi haidy haidyn haiet haiette
haila hailea haileah hailee hailei haileigh hailen hailey haileyann haili hailie haille hailley haillie hailly haily hailye hailyn hailynn haina haira
hairia haisley haiven haivy haivyn haiyan haizea haizene haja hajar hajare hajer hajera hajere hajiba hajira hajjar hajra hakila hakima halah halaina
halana halaya halayna halea haleah halee haleema halei haleigh halem halena haley halia halida halie haliegh haliey halifa halimah halimata halimatou
halime halimo halina halise haliya haliyah halla hallee hallei halleigh halley halli hallie hally hallya hallye halona halsey halya halyma halyn
halyna halynn hamama hamara hamaria hamel hamelle hamida hamide hamina hamna hamsika hamsini hanaa hanaan hanadi hanae hanael hanaelle hanah hanaine
hanako hanalei hanane hananiah hanann hananne hanaya handa handan hande haneen haneia hanem hanen hanene haneya hania haniah hanifa hanife hanim hanin
hanina hanine hanissa hanitra haniya haniyah hannaa hannae hannahgrace hannahmae hannahmarie hannalee hannan hannane hanne hannen hannene hannia hanny
hansika hansini hanta hanya haoua hapsa hapsatou harena hargun haridian harika harini harlea harlee harleen harlei harleigh harlette harley harli
harlie harlo harlow harlowe harly harlym harlyn harlynn harmani harmanie harmeet harmone harmonee harmonei harmoney harmoni harmonie harmoniee
harmonii harneet harnoor harpreet harriett harshini harshita harshitha harsimran hartlee hartley harumi hasana hasanah haset hashley hasiba hasibe
hasina hasini hasita hasma hasmik hasmina hasna hasnaa hasnae hasnia hasret hassa hassana hassanati hassanatou hassania hassatou hassena hasset hassia
hassiba hassina hassna hassnaa hasti hatice hatika hatouma hatoumassa hatoumata hattie hatun hatziry hauda haude hauria hava havah havan havanah
havanna havannah havanur havida havilah havin havine havva havvanur havyn hawa hawaa hawai hawo hawraa hawwa haya hayal hayam hayame hayana hayat
hayate hayatt hayatte hayda hayde haydee hayed hayem hayet hayete hayett hayette hayfa hayla haylana hayle haylea haylee hayleen haylei hayleigh
haylen hayley hayli haylie haylin hayline hayllie hayly haylyn haylynn hayna hayra hayriye hayrunisa hayrunnisa hayven hayvin hayzel hazal hazar
hazell hazelle hazelyn haziza hazyl hazzel heavan heavenlee heavenleigh heavenley heavon heavyn heba hebe heda hedaya hedda hedia hediye hedvige
hedwige heena heer heger hegesippe hegoa heiana heide heidee heidemarie heiderose heidie heidrun heidy heike heilani heiley heilgard heily heilyn
heimiti heinda heiress heiva heja hejar hejer hela helaina helaine helana helay helayna helda helea heleana heleen heleena heleine helem helenka
helenna helenne heleonore heley helgard helia heliade heliana heliane helianne helicia heliena helier heliere heliette helima helin helina heline
heliodora helise hella hellen hellena hellene helley helline helly helma helodie heloisa heloise helona helora helya helyana helyett helyette helyna
helyne hema hemeline hemera hemi hemma hemy hena henar henchy hend henda henesis henessy henia heniya henlee henleigh henley hennessey hennessy
hennesy henola henora henria henriane henrianne henricie henrie henriette henrika henrike henrilia henrina henrita henryka hensley henya hera heran
hereiti herenui herine herlinda herline herma hermance hermancia hermande hermanie hermela hermelinda hermeline hermence hermenegilda hermenegilde
hermesinda hermi hermina herminda hermine herminia herminie hermitas hermosinda herrade hersilie herta hertha hervee herveline hervelyne hervine hesna
hester hestia heta hetan hetvi heuria heva hevi hevin hevyn hewan heya heydi heydy heylee heyli heylie heymi heyna hiam hiara hiba hibah hibat hibba
hichima hichma hicran hidaya hidayah hidayat hideya hiedi hifa hifza higinia hiilei hikari hikima hikma hila hilaire hilal hilana hilari hilaria
hilarie hilarion hilarionne hildana hilde hildegarde hildevert hilel hilem hilena hiley hiliana hilinai hilke hillari hilma hilona hiltraud hiltrud
hilya hilyana himane himani himaya himen himene himida himidati hina hinano hinanui hinata hinatea hinaya hinda hinde hindou hinna hipolita hippolyne
hippolyte hira hiranur hiromi hiromy hisae hissane hitomi hivda hiya hiyab hiyam hiyem hizia hiziya hizya hlima hnia hoa hoai hoang hoani hoara hoda
hodan hodaya hoela hokulani hollee holley holli hollie hollyann hollyn hollynn holma holyanna hombeline honesti honoka honora honorat honorata honoree
honorette honoria honorina honorine honoryne hoorain hopelynn horeb horia horiya horlane hortence hortencia horya hosana hosannah hosna hossana
houaida houarda houaria houda houlemata houlematou houley houleye houleymata houleymatou houlia houna hounaida hounayda houne houraye houria hourida
houriya hourya housna housnati housnia houssna houyam houyame houyem hoyam hozanna hristina huberte hubertine huertas hugette hugoline hugues huguette
hulda hulya huma humaira humbeline humeyra humildad huong huriye huru husna husne huyen huynh hyacinthe hyam hyana hyazintha hyba hydee hydi hydie
hylana hylda hylee hylena hyliana hylona hyna hynd hynda hynde hyuna hyzia iadine ialria iana ianah ianire ianna iannah iara iasha iasia iasmina
iayana ibaia iballa ibeth ibone ibticem ibtihal ibtihel ibtisam ibtisame ibtisem ibtissam ibtissame ibtissem ibtisseme ibtyssem iceis icela icesis
icess ichraf ichrak icia iciar icis iclal icram icrame icysis icyss idaira idali idalia idalie idalina idaline idalis idaly idania idara idaya ide
idelette idella idelma idem idene idette idiatou idil idite idoia idora idoya idurre idylle ielena iera iesha ieshia ieva ife ifra ifrah ignace
ignacia ignacie ignatia ignazia ignes igone ihcene ihintza ihlem ihsane ihsen ihsene ihssan ihssane ihssen ihssene ijanae ijeoma ijja ijlal ikbal
ikeria ikerne ikhlas ikhlass ikhlasse ikra ikram ikrame ikran ikranur ila ilaf ilafe ilah ilaina ilaisaane ilam ilana ilanah ilane ilani ilanit
ilanite ilanna ilargi ilari ilaria ilary ilaya ilayda ilayna ilce ilda ildeberte ildefonsa ildevert ildiko ilea ileah ileane ileanna ilee ileen ileene
ilef ileigh ilem ilena ilene ilenia ilenya ileona iley ileyah ileyda ileyna ilhame ilhana ilhem ilheme ilhona ilhyana iliana iliane ilianis ilianna
iliany ilidia ilina ilinca iline ilinka iliona ilisa ilisabete ilissa ilithyia iliyah iliyana iliz ilizabete iljana ilka ilkay ilknur illa illana
illeana illena illi illiana illianna illina illiona illona illy illyana illyanna illyna illyssa ilma iloa iloane iloe iloha ilonah ilonka ilonna
ilouna ilsa iluminada iluna ilva ilwad ily ilyana ilyanah ilyane ilyanna ilyannah ilyn ilyna ilyne ilyona ilys ilyse ilyssa ima imaan imaculada imae
imahni imain imaine imana imane imani imanie imanii imann imanne imanni imany imara imari imaya imela imen imena imene imenne imiyah imke imma
immacolata immaculada immaculee immane imna imogene imoni imonie imrana imunique imya ina inaam inaaya inacia inae inaelle inah inahya inaia inais
inalya inam inara inarah inari inas inasia inass inasse inata inaya inayaa inayah inayat incarnacion inci incoronata inda indalecia indara inde indee
indhira indi indiah indica indila indira indiya indiyah indra indrani indranie indrany indya indyah indyla indyra inea inel inelle inesa iness inessa
inesse ineya inez infiniti ingeburg ingehild ingri ingride ingris ingrit ingry ingvild inhaya inika iniya inji inma inmaculada innah innaya innayah
innes innocente inoa inocencia inocenta inola insaf insafe insia insiya inssaf inssafe insya intisar intissar intissare intza ioanna ioena iola iolana
iolanda iolande iolani iole iona ione ionela ionica ionna iosune ipek iphigenie iptissam iptissem iqra irache iradi iraia iraida iraide irais iraitz
iralyn irantzu iranzu irasema irati iratxe iratze iraya irea ireana ireanna ireine irelan irelia irelyn irelynd irelynn irelynne irem iremsu irenee
irenne irfane iria iriana irianna iride iridessa irie irieana irihanna irine irini irisa irlanda irlande irmak irmgard irmgarde irmhild irmi irmice
irmina irmine irmingard irmis irmtraud irmtraut irna iroha iroise irsa irsana irulan irune irvine irya iryanna iryna irys iryss isabeau isabela
isabele isabell isabellagrace isabellah isabellamarie isabellarose isabelly isadora isae isaelle isahora isaira isalia isalie isalina isaline isalis
isaly isalyne isalys isamar isamary isana isandre isaora isatou isatu isatys isaura isaure isavela isaya isbella isbergue isbergues iscia isciane ise
isea isebella isee isel isela iseline isella isenia iseult iseut isha ishaal ishana ishani ishanvi ishi ishika ishita ishitha ishmeet isia iside
isidora isidorine isidra isie isil isild isilda isilde isis isiss iska islah islame islande islane islem isleme isley isleym islim isma ismaa ismaela
ismaella ismaelle ismah ismahan ismahane ismahen ismahene ismari ismelda ismene ismerai ismerie ismery ismihan isna isnelle isobel isobella isobelle
isola isolda isolde isolina isoline isolyne isona isora isore isotta isra israa israe israella israelle israh issabel issabela issabella issabelle
issia issis issma issra issraa issrae issya isy isya isys isyss iszabella ita itahisa itala italie italya itati itcel ithaisa ithzel itia itsasne
itsaso itsel itto itxasne itxaso itxel itza itzabella itzamar itzary itzayana itzel itzell itzelle itzely itzia itziar itzury itzy iulia iuliana
iuliia iuna iune iustina ivanah ivane ivania ivanie ivanna ivannah ivanne ivannia ivanny ivany ivee ivelina iveline ivelise ivelisse ivelyne ivelyse
ivery ivet iveth ivett ivette ivey iviana ivianna ivie ivionna ivona ivone ivoree ivori ivorie ivyana ivyanna ivye ivylynn ivyonna iwalani iwinosa
ixayana ixchel ixchell ixeia ixeya ixone iya iyahna iyana iyanah iyani iyanna iyannah iyanni iyari iyasia iyauna iyla iyona iyonna iyonnah iysha iysis
iyunna iza izabel izabela izabelah izabell izabella izabellah izabelle izadi izadora izaline izalyne izamar izana izaora izarbe izaria izariah izaro
izaskun izaura izavella izdihar izea izee izel izela izellah izelle izem izia iziana iziar izie izilda izis iziya izoenn izold izumi izy izya izza
izzabela izzabell izzabella izzabelle izzah izzibella izzie izzy jaade jaala jaaliyah jaana jaanai jaanvi jaasia jabrea jabreia jabria jabriah jacalyn
jacara jacaria jacarra jacayla jacee jacelle jacelyn jacelynn jacey jachelle jaci jaciana jacianna jacie jacilyn jacinta jacinte jacintha jacinthe
jaciyah jackalyn jackelin jackeline jackelinne jackelyn jackelyne jackelynn jacklin jacklyn jacklyne jacklynn jackqueline jackye jaclyn jaclynn jacoba
jacobine jacoria jacotte jacoya jacqlyn jacqualine jacqualynn jacquelene jacquelina jacquelinne jacquelyn jacquelyne jacquelynn jacquemine
jacqueminette jacquette jacquie jacquine jacqulin jacquline jacqulyn jacy jacynthe jada jadae jadah jadalee jadali jadalise jadalyn jadalynn jadamarie
jadasia jadaya jadda jadea jadee jadelin jadelyn jadelynn jadence jadene jadesola jadey jadeyn jadhe jadi jadia jadie jadine jadira jadis jadiya
jadore jadwiga jady jadyn jadynn jadzia jaeana jaeanna jaeci jaeda jaedah jaedyn jaedynn jael jaela jaelah jaelani jaelee jaeleen jaeleigh jaelene
jaeley jaeli jaeliah jaelie jaelina jaeline jaella jaelle jaely jaelyn jaelyne jaelynn jaelynne jaelys jaemarie jaena jaeona jaeya jagoda jahaira
jahanna jahara jahayra jahdai jahde jahelle jahia jahida jahina jahira jahiya jahiyah jahkayla jahlia jahliah jahliya jahliyah jahlya jahlyna jahlys
jahmia jahmiah jahmiya jahmiyah jahmya jahmyah jahna jahnae jahnaelle jahnavi jahnay jahnaya jahnelle jahni jahnia jahniah jahnice jahniya jahniyah
jahnvi jahnya jahnyla jahya jahyah jahyana jahyanna jahyna jahzara jahzaria jahzarra jaia jaiah jaiana jaianna jaicee jaicey jaici jaida jaidah
jaidalyn jaidalynn jaide jaidee jaidence jaidlyn jaidy jaidyn jaidynn jaila jailah jailani jailee jaileen jailene jailey jaili jailia jailin jailine
jailyn jailyne jailynn jailynne jailys jaima jaimarie jaimee jaimey jaimie jaimya jaina jainiya jaiona jaione jaionna jaira jairy jaisa jaisha jaislyn
jaisy jaiya jaiyah jaiyana jaiyanna jaiyda jaiyla jajaira jakaila jakailah jakaiya jakala jakalyn jakara jakaria jakaya jakayah jakayla jakaylah
jakeira jakeisha jakela jakelin jakeline jakelyn jakelyne jakenya jakera jakeria jakerra jakerria jakeya jakhia jakhiya jakia jakiah jakiera jakira
jakirah jakiya jakiyah jakiyla jaklyn jaklynn jakya jakyah jakyia jakyiah jakyla jakylah jakyra jakyrah jakyria jala jalacia jalae jalah jalaila
jalaina jalaiya jalana jalane jalasha jalasia jalaya jalayah jalayia jalayiah jalayla jalayna jalaysha jalaysia jale jalea jaleah jaleana jalecia
jalee jaleea jaleeah jaleen jaleena jaleesa jaleeya jaleeyah jaleia jaleigh jaleigha jaleiya jaleiyah jalena jalencia jalene jaleria jalesa jalese
jalesia jalessa jalexa jalexia jalexis jaley jaleya jaleyah jaleyiah jali jalia jaliah jaliana jalice jalicia jalie jalila jalilah jalina jaline
jalisa jalise jalisha jalisia jalissa jaliya jaliyah jaliza jallila jalliyah jalna jalya jalyah jalycia jalyiah jalyn jalyne jalynn jalynne jalysa
jalyse jalyssa jamaia jamaira jamaiya jamaiyah jamara jamarah jamaria jamariah jamariana jamariya jamariyah jamarria jamarya jamauria jamaya jamayah
jamayia jamayiah jamayra jamea jameah jamecia jamee jameela jameelah jameera jameerah jameia jameila jameisha jameka jamela jamelah jamelia jamella
jamera jameria jameriah jamerica jameriya jamese jamesha jameshia jamesia jamesyn jameya jamia jamiah jamiee jamielyn jamielynn jamika jamila jamilah
jamile jamilee jamilet jamileth jamilett jamilette jamilex jamilia jamilla jamillah jamillette jamily jamilyn jamilynn jamina jamira jamiracle jamirah
jamiria jamirra jamirrah jamisyn jamiya jamiyah jamiyha jamiyla jammie jamoni jamonie jamora jamy jamya jamyah jamye jamyia jamyiah jamyla jamylah
jamyra jamyrah jamyri jamyria jamyriah janaa janae janaeh janaelle janaeya janah janai janaia janaiah janaija janaina janais janaisa janaisha janaiya
janaiyah janajah janaki janalee janan janane janani janara janaria janasha janashia janasia janat janate janavia janay janaya janayah janaye janayia
janayla janaysha janayshia janaysia janazia jancy janea janeah janecia janee janeen janeesa janeiah janeice janeida janeidy janeira janeiry janeisa
janeisha janel janele janeli janelie janelis janelise janeliz janell janella janelle janelli janellie janelly janellys janely janelya janelys janesa
janese janesha janess janessa janessah janete janeth janett janetta janette janetzy janeva janey janeya janhavi jania janiah janiaha janiaya janic
janica janicia janick janie janiece janieliz janielle janieya janig janiha janijah janika janila janilah janina janinne janique janira janirah janire
janis janisa janise janisha janissa janisse janita janitza janivea janiya janiyaa janiyah janiyha janiyia janiyla janiylah janka janki janna jannah
jannat jannate jannatul janne jannel jannell jannelle jannely jannessa jannet janneth jannett jannette jannice jannick jannie jannika jannina jannine
jannique janny janvi jany janya janyah janyce janye janyia janyiah janyla janylah janyne janyria janys jaonna jaouhara jaouida jaquala jaquelin
jaqueline jaquelinne jaquelyn jaquelyne jaquelynn jara jarae jarah jaraya jarayah jare jareli jarelis jareliz jarelly jarely jarelyn jarelys jarethzy
jaretzi jaretzy jaria jariah jariana jarianna jariely jarilyn jarissa jaritza jariya jariyah jaroslawa jarriah jaryah jaryiah jasa jasalyn jasalynn
jasani jasara jasaya jasel jaselle jaselyn jasera jasey jashanti jashayla jashia jashiya jashley jashya jashyia jasia jasie jasilyn jasira jasiya
jasiyah jaslean jasleen jasleene jaslen jaslene jaslenne jasley jaslin jasline jasly jaslyn jaslyne jaslynn jaslynne jasmaine jasmari jasmarie jasmee
jasmeen jasmeet jasmen jasmia jasmin jasmina jasminne jasmonde jasmyn jasmyne jasmynn jasnoor jasonna jaspreet jasselle jasslyn jasslynn jassmin
jassmine jasyia jasyiah jasyra jatara jatasia jatavia jatia jatoria jatziri jatziry javae javaeh javana javayah javeah javeria javia javiah javiana
javianna javiera javionna javonna javotte jawaher jawhara jaya jayah jayana jayanah jayane jayani jayanna jayannah jayanti jaycee jaycelyn jaycelynn
jayci jaycia jaycie jayd jayda jaydah jaydalee jaydaliz jaydalyn jaydalynn jayde jaydee jaydeen jaydence jaydi jaydia jaydy jaydynn jaye jayela
jayelle jayelyn jayia jayla jaylaa jaylah jaylana jaylani jaylanie jaylannie jayle jaylea jayleah jaylean jayleana jaylee jayleen jayleena jayleene
jaylei jayleigh jaylena jaylene jaylenn jaylenne jaylese jayley jayli jaylia jayliah jayliana jaylianna jaylicia jaylie jaylina jayline jaylinn jaylis
jaylissa jaylnn jaylyn jaylyne jaylynn jaylynne jayma jaymee jaymie jaymiya jayna jaynee jaynelle jayni jaynia jayniah jaynie jayona jayonna jayra
jaysa jaysha jaysie jayslin jayva jazabell jazale jazalyn jazalynn jazara jazarah jazaria jazariah jazel jazell jazelle jazelyn jazelynn jazharia
jazia jaziah jazilyn jazira jaziya jaziyah jazleen jazleene jazlen jazlena jazlene jazlin jazline jazlyn jazlyne jazlynn jazlynne jazmaine jazman
jazmarie jazmeen jazmen jazmere jazmin jazmina jazmine jazmyn jazmyne jazmynn jazya jazyah jazyiah jazyria jazzalyn jazzalynn jazzanae jazzel jazzell
jazzelle jazzelyn jazzi jazziah jazzie jazzlene jazzlin jazzlyn jazzlyne jazzlynn jazzman jazzmen jazzmin jazzmine jazzmyn jazzmyne jda jeana jeanae
jeanasia jeane jeanelle jeanetta jeanice jeanick jeanie jeanina jeaninne jeanique jeanise jeanna jeannelle jeannetta jeannette jeannic jeannice
jeannick jeannie jeannik jeannille jeannina jeannine jeannique jeannise jeannotte jeanny jeannyne jeany jeda jedidah jehane jehanne jehieli jeida
jeidy jeila jeilin jeily jeilyn jeimi jeimy jeiry jekaterina jekayla jekeria jela jeleah jelica jelicia jelila jelina jelisa jelissa jelitza jeliyah
jelyssa jema jemaa jemia jemiah jemila jemima jemimah jemina jemiyah jemma jemya jenae jenaelle jenah jenai jenalee jenalise jenalyn jenalynn jenan
jenane jenasia jenasis jenavecia jenavee jenavi jenavicia jenavie jenavieve jenavive jenay jenaya jenayah jenaye jenci jencie jency jendayi jene jenea
jenecia jenedy jenee jeneen jenell jenelle jenelly jenely jenesa jenesis jenessa jenessy jenesys jenette jeneva jenevieve jeni jenia jeniah jenica
jenice jeniece jenifer jeniffer jenika jenilee jenine jenise jenisha jenisis jenissa jenisse jenita jeniya jeniyah jennae jennafer jennah jennalee
jennalise jennalyn jennalynn jennamarie jennasis jennat jennavecia jennavicia jennavie jennavieve jennavive jennaya jennea jennedy jennefer jennelle
jennesis jennessa jennessy jennette jenni jennia jennica jennie jenniffer jennika jennipher jennise jenniyah jennyfer jennypher jenofa jenova jensy
jensyn jentri jentry jeny jenya jenyah jenyfer jeorgia jera jeraldine jeralyn jeralynn jerelyn jeri jerianna jerica jerika jerikah jerilyn jeriyah
jerkiya jermani jermaya jermeria jermia jermiya jermiyah jermya jernee jerney jerni jernie jerniya jerniyah jeromia jeromine jeronima jerra jerri
jerriah jerrica jerrika jerriyah jersee jersi jersie jerusalen jerusha jerzee jerzey jerzi jerzie jesa jesabel jesabelle jesalyn jeselle jeselyn
jesenia jesenya jesi jesica jesika jesilyn jesleen jeslene jesley jeslie jeslin jesly jeslyn jeslynn jessa jessalyn jessalynn jessamyn jesseca jessel
jesselle jesselyn jessenia jessenya jessi jessia jessicka jessie jessika jessilyn jessilynn jesslene jesslin jesslyn jesslynn jessyca jessye jessyka
jestina jestine jesula jesusa jesusita jetta jevaeh jewelia jeweliana jewelianna jewelissa jewell jewelle jewels jewelz jeyda jeydi jeydy jeyla
jeyleen jeyli jeylin jeyline jeyly jeymi jeyna jezabel jezabelle jezebel jezebelle jezel jezelle jezeniah jeziyah jezlyn jezlynn jezzelle jhada jhade
jhanae jhane jhania jhaniya jhanvi jhayla jhene jhoana jhoanna jhoselin jhoseline jhoselyn jia jiada jiah jiahui jiajia jiali jiana jianfen jianna
jiaqi jiaxin jiayi jiaying jihade jihan jihane jihanna jihanne jihed jihen jihene jihenne jil jilane jiliane jillene jillian jilliana jilliane
jillianna jillianne jilly jillyan jimaya jimena jimenna jimmiah jimya jina jinan jinane jinda jinen jinene jinette jingjing jingyi jinny jirah jireh
jisel jisela jisele jisell jisella jiselle jissel jisselle jitzel jiulia jiwon jiya jiyah jiyan jizel jizele jizell jizelle jizzelle jkayla jla jlah
jlee jleigh jlenia jlyn jlynn jmarie jmiyah jmya jniah jniaya jniya jniyah jnya jnyah joa joachime joachine joaline joaly joane joanie joanita joannah
joannick joannie joanny joany joaquima joaquina joaquine joassine jocabed jocee jocelaine joceline jocely jocelyne jocelynn jocelynne jocey joci jocia
jocie jocilyn jocilynn joclyn joclynn joconde jocya jocylin joddie joddy jodee jodelle jodi jodie joeanna joee joei joela joelee joeleen joelene joeli
joelie joeline joeliz joella joelle joellen joellie joelline joelly joely joelyn joelyne joelynn joelys joesphine joeva joffrette joffrine jofrette
johaina johana johane johanie johanita johannah johannata johannie johanny johany johar johara johari johayna joheina johnae johnasia johnay johnelle
johnia johnise johniya johnna johnnae johnnay johntavia johnya johonna johra joi joia joie jolaine jolanda jolane jolanne jolantha jole jolea joleah
jolee joleen joleena joleene joleigh jolena jolene jolett jolette joley joli jolia joliana joliane jolianna jolie jolien joliet joliette jolin jolina
joline jolisa jolissa joliyah jolyn jolyne jolynn jolyssa jomana jomara jomarie jomaris jomary jonae jonaelle jonasia jonaya jone jonelle jonessa
joniah jonica jonisha joniya joniyah jonna jonnae jonni jonnie jontasia joplin joplyn jorane jordana jordane jordanna jordanne jordayn jordeyn jordian
jordin jordina jordis jordyn jordyne jordynn jordynne jorga jorgelina jorgia jorgina jori joriah joriann jorie jorja joryn josalin josaline josalyn
josalynn josane josanna josanne josaphine josceline joscelyne joscelynn joseane josee josefa josefine joselaine joselene joselia joselina joseline
joselita joselle josely joselyne joselynn joselynne josepa josepha josephe josephina josephte josera josete josette josey joshalyn joshalynn joshelyn
joshlyn joshlynn josi josiana josiane josianne josie josilin josilyn josilynn josine josita joslene josline joslyne joslynn joslynne josmary jossalin
jossalyn jossalynn josseline josselyne josselynn jossette jossia jossiane jossie jossilyn josslin josslyn josslynn josune josy josyane josyanne josyne
jouana jouanna jouayria joud jouda joude joudi joudia joudy joudya jouhaina jouhayna jouheyna joulia jouliana jouliane joulya joumana joumayna jourdin
jourdyn jouri journe journee journei journi journie joury jouwayria jouwayriya jovana jovanka jovanna jovee jovey jovi joviana jovianna jovianne jovie
jovita jovonna joya joyanna joycelin joycelyn joycelynn joydan joye joylyn joylynn joys jozalyn jozalynn jozee jozefa jozelyn jozelynn jozephine
jozette jozey joziane jozie jozlin jozlyn jozlynn jozy juani juanna judi judia judicael judicaele judicaelle judie judikaelle judit judite juditha
judithe juditta judyth juhayna juhi juillette julea juleah juleana julee juleigh julene julette juliah juliahna juliahnna juliamarie julianah juliani
julianie julianna juliannah julianny juliany juliauna julibeth julicia julide julieana julieann julieanna julieanne julienna julieonna julieta julieth
juliett julietta julija julina juline julionna julisa julissa julita julitte julitza juliya juliyah juliza julizza jullia julliana jullie julliet
julliette jullisa jully julya julyana julyane julyanna julye julyne julyssa jumana jumanah juna juncal junelle junia junie juno junon juridia jurnee
jurney jurni jurnie justa juste justina justinne justise justiss justyce justyna justyne justyse juwairiyah juwayria juwayriya jyanna jyasia jyhane
jyla jyllian jynelle jynesis jyoti jyotsna jyra jyrah jyzelle kaaliyah kaari kaavya kaba kabella kabira kabria kacee kacelyn kacendra kacey kacia
kacie kacy kacyn kadance kadasia kadee kadeja kadence kadey kadhija kadi kadia kadiata kadidia kadidiatou kadidja kadidjatou kadie kadience kadija
kadijah kadijatou kadince kadiriye kadja kadjatou kadjidia kadoudja kadouja kadra kadrianna kadriye kady kadya kadynce kadynn kae kaedance kaede
kaedence kaedynce kaela kaelah kaelani kaelea kaelee kaeleen kaelei kaeleigh kaeley kaeli kaelia kaeliana kaelie kaeliegh kaelig kaelin kaeline kaella
kaelle kaelly kaely kaelya kaelyn kaelyne kaelynn kaelynne kaelys kaelyss kaena kaessy kaetlyn kaeya kafia kafoune kagny kagoro kahaia kahena kahila
kahili kahina kahlan kahlani kahleah kahlee kahlen kahli kahlia kahlie kahliya kahliyah kahlyn kahlynn kahmiyah kahmora kahmya kahmyra kahniyah kaho
kahyla kahyna kaia kaiah kaiana kaibree kaicee kaicha kaicy kaida kaidance kaidee kaidence kaidynce kaija kaijah kaila kailah kailana kailani kailany
kaile kailea kaileah kailee kaileen kaileena kailei kaileigh kailene kailey kaili kailia kailiana kailie kailin kailina kailiyah kailla kailly kaily
kailya kailyah kailye kailyn kailyne kailynn kailynne kailys kailyss kaima kaina kainat kaira kairah kairi kairie kairy kaisha kaisley kaissa kaissy
kaisy kaitelyn kaithleen kaithlyn kaitlan kaitleen kaitlen kaitley kaitlin kaitline kaitlinn kaitlyn kaitlyne kaitlynn kaitlynne kaity kaiulani kaiya
kaiyah kaiyana kaiyla kajal kajetana kajsa kala kalah kalaina kalaiya kalaiyah kalana kalanie kalathoumi kalaya kalayah kalaysia kalea kaleah kaleaha
kaleana kalecia kalee kaleea kaleeah kaleen kaleena kaleese kaleeya kaleeyah kalei kaleia kaleiah kaleigh kaleigha kaleisha kaleiya kaleiyah kalena
kalese kaley kaleya kaleyah kalia kaliah kaliana kaliane kaliann kalianna kalianne kalicia kalida kalidiatou kalie kaliegh kalijah kalila kalilah
kalima kalin kalina kalinda kaline kalinka kalisa kalise kalisha kalissa kalissia kalissy kalista kaliya kaliyah kalkidan kalla kalle kallee kalleigh
kalley kalli kallie kallina kalliope kalliopi kallista kalliste kally kallya kallyn kaloni kalthoum kaltoum kaltouma kaltoume kaltrina kaly kalya
kalyah kalyana kalyane kalyani kalyce kalycia kalye kalyia kalyn kalyna kalynn kalynne kalypso kalys kalysa kalyse kalyssa kalyssia kalysta kama
kamaia kamaile kamaiya kamaiyah kamalani kamalei kamani kamara kamarah kamarea kamaria kamariah kamariana kamarie kamariona kamariya kamariyah kamarra
kamarrah kamarria kamaryn kamaurie kamaya kamayah kambel kamber kambre kambrea kambree kambrey kambri kambria kambrie kambry kambrya kambryn kamdyn
kamea kameah kamee kameelah kameko kamela kamelah kamelia kamellia kamellya kamelya kamer kamera kameria kameryn kameya kami kamiah kamie kamiera
kamila kamilah kamile kamilia kamill kamilla kamillah kamille kamillia kamilly kamilya kamir kamira kamirah kamirra kamiryn kamissa kamiya kamiyah
kamiylah kamla kammi kammie kammy kamoni kamonie kamora kamorah kamori kamoria kamorie kamorra kampbell kamree kamrey kamri kamrie kamry kamryn
kamrynn kamy kamya kamyah kamyia kamyiah kamyla kamylah kamylia kamylle kamyra kamyrah kana kanae kanaja kanani kanari kanasia kanaya kancou kandace
kande kandi kandia kandice kandie kandis kandji kandra kandyce kandys kaneisha kanel kanelle kanesha kania kaniah kanija kanijah kanika kanisha
kanishka kanita kanitha kaniya kaniyah kaniza kankou kanna kannelle kanny kanora kanthio kanto kanwal kany kanya kanyah kanyia kanyiah kanyla kanza
kaoitar kaola kaori kaotar kaoula kaoura kaoutar kaoutare kaouter kaouthar kaouthara kaouther kapri kaprice kapucine kara karah karalee karaleigh
karalina karaline karalyn karalyne karalynn karama karamia karcyn kardelen kardiatou kardyn kareema kareemah kareen kareena karele kareli karelin
karelle karelly karely karelyn karelys karema karena karene karenn karenna karenne karey kari karia kariah kariana karianna karianne karidee karidia
karidiatou karidja karie karigan karilyn karilynn karima karimah karinah karine karington karinn karinna karinne kariona karisa karise karishma
karisma kariss karissa karita kariya kariyah kariyana karizma karlah karlea karlee karleen karlei karleigh karlena karlene karlette karley karli
karlie karlin karlina karline karliyah karly karlye karlyn karlyne karlynn karmah karman karmela karmele karmella karmen karmin karmindy karmon karmyn
karola karolane karole karoleena karolin karoline karoll karolyn karolyna karolyne karolynn karra karrah karren karri karrie karrigan karrin karrine
karrington karris karrissa karstyn karsyn karsynn karthika kartoum karuna kary karyme karyn karyna karyne karys karysa karyssa kasandra kasaundra
kasey kashae kashanti kashari kashawna kashay kashayla kashia kashika kashira kashish kashlyn kashvi kasi kasia kasiah kasidee kasidi kasidy kasie
kasimira kasiya kasiyah kasmira kasondra kassadi kassady kassandra kassandre kassendra kassey kassi kassia kassiah kassidee kassidi kassidie kassidy
kassie kassity kassondra kassy kassya kassydi kassylia kasumi kata katalea kataleena kataleia katalena kataleya kataleyah katalia katalin katalina
kataline kataliya katalya katalyn katalyna katalyne katana katanna katara kataryna kataya katee katel katelee kateleen katelin katelina kateline
katelinn katell katelle katelyn katelyne katelynn katelynne katen katera kateri katerin katerine kateryn kateryna katey kathalea kathaleen kathaleya
kathalina kathaline kathalya kathalyn kathalyna kathalyne katharyn katharyna kathe kathel katheleen katheline kathelyn kathelyne katherin katherina
katherinne katheryn katheryne kathia kathiana kathie kathinka kathlen kathlene kathline kathlyn kathlyne kathlynn kathrein kathrin kathrina kathrine
kathryne kathrynn kathya kathyrn kati katia katiana katiane katianna katiba katidja katieann katielyn katielynn katilyn katilynn katina katinka
katiuscia katixa katiya katka katleen katlin katline katlyn katlyne katlynn katniss katnyss katori katoria katoucha katrianna katrice katriel katrine
katriona katryn katryna katsiaryna kattalin kattia kattie kattin kattina kattleya katty katucia katurah katussia katy katya katyana katye kautar
kauzar kaviona kavitha kaviya kavya kawaii kawsar kawtar kawtare kawter kawthar kawther kaya kayah kayal kayana kayane kayani kayann kayanna kaybree
kayce kaycee kaycha kayci kaycie kayda kaydance kaydee kaydence kaydense kaydenze kaydi kaydie kaydince kaydynce kaydynn kaye kayedence kayela kayelee
kayelin kayelyn kayelynn kayhla kayia kayissa kayjah kaylah kaylamarie kaylana kaylane kaylani kaylanie kaylanna kaylany kaylea kayleah kaylean
kayleana kayleann kayleanna kaylee kayleeann kayleemarie kayleen kayleena kaylei kaylena kaylene kaylenn kayler kayley kaylhia kayli kaylia kayliah
kayliana kayliann kaylianna kaylie kaylieann kayliegh kaylin kaylina kayline kaylinn kaylis kaylise kayliss kaylissa kaylisse kaylla kayllia kaylliah
kayllie kayln kayloni kaylor kayly kaylyn kaylyne kaylynn kaylynne kaymarie kaymi kayna kaynah kaynna kayona kayoni kayonna kayori kayra kaysa kaysea
kaysee kaysha kayshia kaysi kaysia kaysie kayssa kayssi kayssia kayssie kayte kaytee kaytelyn kaytelynn kayten kaythleen kayti kaytie kaytleen kaytlen
kaytlin kaytline kaytlyn kaytlynn kazandra kazia kaziah kazimiera kazimira kaziyah kazmiera keagyn keaira keairah keaisha keaja keala kealani kealee
kealey kealia kealie kealoha kealohilani kealy keamber keana keandra keandrea keani keanna keannah keara kearah keari kearia kearie kearra kearsten
kearstin kearston kearstyn keasia keasiah keatyn keauna keaundra kebira kecy kedidja keela keelah keelee keeleigh keeley keeli keelie keelin keely
keelyn keemora keemya keena keenyah keera keerah keerat keerthana keerthi keerti keesha keeva keeya kehaulani kehila kehina kehlani kehyna keiaira
keiana keianna keiara keiarah keiarra keiasia keicha keicy keida keidi keidy keighley keighly keila keilah keilana keilani keilany keilee keileigh
keiley keili keiliana keilin keilla keilly keily keilya keilyn keilynn keimani keimari keimora keimya keimyah keina keiona keionna keira keirah
keiralyn keiri keirra keirrah keirslyn keirsten keirstin keirstyn keiry keirya keiryn keishla keisi keissa keissy keisy keit keitlyn keiyona keiza
kejsi kela kelaiah kelani kelbi kelbie kelcee kelcey kelci kelcie kelcy keleah kelee keleigh kelhia kelhya keli kelia keliah keliana keliane kelianne
kelicia kelie kelig kelilah kelina keline kelis kelise kelisha kelissa keliya keliyah kella kellee kelleigh kelley kelli kellia kelliana kelliane
kellianne kellie kelline kellis kellsey kellsie kellya kellyah kellyana kellyane kellyanna kellyanne kellycia kellyn kellyna kellyne kellys kellyssa
kellyssia kelsay kelsea kelsee kelsei kelseigh kelsey kelsi kelsie kelssy kelsy kelthoum keltia keltie keltoum keltouma keltoume kelty kelvina kelvine
kely kelya kelyah kelyana kelyane kelyanna kelyanne kelycia kelyn kelyna kelyne kelys kelyse kelyssa kelyssia kemani kemara kemaria kemarie kemaya
kember kemberly kemia kemiah kemila kemilly kemily kemissa kemiya kemiyah kemoni kemonie kemora kemorah kemoria kemya kemyah kemyra kena kenadee
kenadi kenadie kenady kenae kenaelle kenasia kenaya kenayah kency kenda kendahl kendallyn kendalyn kendalynn kendelle kendelyn kendia kendrah kendrea
kendria kendy kendyl kendyll kenedee kenedi kenedie kenedy kenia keniah kenidee kenidi kenidy kenija kenijah kenise kenisha keniya keniyah kenjie
kenjy kenlea kenlee kenlei kenleigh kenli kenlie kenly kenlyn kenna kennadee kennadi kennadie kennady kennah kenndra kennede kennedee kennedey kennedi
kennedie kennia kenniah kennice kennidee kennidi kennidy kennie kennisha kenniya kenniyah kennley kennya kensa kensey kensi kensie kensington kenslee
kenslei kensleigh kensli kenslie kenssy kensy kentavia kentia kenyah kenyana kenyetta kenyia kenza kenzah kenzee kenzey kenzi kenzia kenzie kenzington
kenzlee kenzleigh kenzley kenzli kenzlie kenzy keona keondra keonna keora keosha kerah keren kerene kerenn keri keria keriana keriane kerianna
kerianne keridwen kerigan kerima kerime kerina kerington kerissa kerline kerol kerra kerri kerria kerrie kerrigan kerrin kerrington kerris kersten
kerstina kerstyn kerya keryane kesha keshawna keshayla keshia kesia kesiah keslee keslie kesly keslyn kessa kessi kessia kessiah kessie kessy kessya
kesya ketevan kethia kethleen kethlyne kethy keti ketia ketleen ketline ketly ketlyn ketlyne ketrin ketsia ketsya kettia kettie ketty ketura keturah
kety ketzaly ketzia keuna keundra keva kevianna kevina kevine keviona kevionna kevonna kevser kexin keya keyah keyahna keyaira keyala keyana keyanah
keyani keyanna keyara keyarah keyari keyarra keyashia keyasia keyauna keycha keycia keycie keydi keydy keyera keyerra keyira keyla keylah keylana
keylani keyle keylee keyleen keylei keyleigh keylen keyley keylhia keyli keylia keyliah keyliana keyliane keylie keylin keylina keyline keylis keyliss
keylissa keylla keyllia keylly keyly keylyn keymani keymara keymiah keymoni keymora keymya keyna keynia keyniah keyona keyonah keyondra keyoni keyonia
keyonie keyonna keyonni keyra keyri keyrra keyry keysa keysha keyshauna keyshia keysi keysia keysie keyssa keyssi keyssia keyssie keyssy keyuna
keyunna keyza keyzia keza kezaria kezban kezia keziah keziban keziyah kezya kezyah khaddouj khadeeja khadeja khadia khadiatou khadidia khadidiatou
khadidja khadidjah khadidjatou khadija khadijah khadijat khadijatou khadijetou khadjidia khadjidiatou khadjidja khadoudja khadouj khadouja khadra
khady khadydiatou khadydja khadyja khaila khailee khaina khaira khalani khaldia khalea khaleah khaleesi khaleesy khaley khalia khaliah khalida khalila
khalilah khalima khalisah khalise khalissa khalissi khalissy khaliya khaliyah khaly khalya khalyssa khamaria khamaya khamia khamiah khamil khamila
khamille khamissa khamiya khamiyah khamora khamsa khamya khamyah khamyra khandi khanifa khaniya khaniyah khansa khaola khaoula khaoutar khardiata
khardiatou kharis kharisma kharizma kharma khatima khatuna khava khawla khayla khaylia khayna khayra kheda khedidja khedija khedoudja kheila kheira
khelia khelissa kheltoum khelya khelyssa khemissa khenadi khera kherington kheyla kheylane kheylia kheyra khezia khia khiana khianna khiara khiera
khila khilee khiley khira khiya khloe khloee khloey khloi khloie khmya khokha khole kholoud khori khoudia khoudiedji khoudjedji khoukha khouloud
khoumba khristiana khristina khristine khrystal khrystyna khushi khya khyana khyara khyia khyla khylee khylei khyli khylie khyra khyrie kia kiah
kiahna kiahnna kiahra kiaira kiaja kiala kialee kialey kialyn kiamani kiana kianah kiandra kiani kianna kiannah kianne kianni kianny kiany kiara
kiarah kiaraliz kiari kiaria kiarra kiarrah kiasia kiauna kiaya kiayah kieana kieanna kieara kiearah kiearra kieayla kiela kiele kielee kieleigh
kieley kiely kielyn kielynn kienna kiera kierah kierra kierrah kierstan kiersten kierstin kierston kierstyn kierstynn kiersyn kieryn kiesha kieu kieya
kihanna kijana kiki kila kilah kildine kilea kilee kileigh kili kilia kiliana kiliane kilie kilina killiana killiane killy kilya kilyana kilyn kilynn
kima kimany kimara kimarah kimari kimaria kimarie kimaya kimayah kimber kimberlay kimberlee kimberleigh kimberli kimberlie kimberlin kimberlly
kimberlyn kimberlynn kimbree kimbria kimea kimera kimia kimiah kimie kimiko kimimila kimiya kimiyah kimly kimmie kimmora kimmy kimmya kimora kimorah
kimoralee kimore kimoree kimori kimoria kimsy kimverly kimy kimya kimyah kimyra kinadee kinaly kinane kinaya kinaza kinberly kincy kindal kindall
kindell kindra kindy kinga kiniyah kinlea kinlee kinleigh kinley kinnedi kinnie kinnley kinsey kinsie kinslee kinsleigh kinsley kinslie kinsy kinta
kintana kinya kinza kinze kinzee kinzey kinzi kinzie kinzlee kinzley kinzy kiomara kiomi kiona kioni kionna kiora kira kirah kiralynn kirana kiraz
kirbie kiri kiriana kirie kiristen kirra kirrah kirsi kirstan kirstie kirstin kirstyn kirthana kiryn kisa kisha kisley kisly kismy kitana kitara
kitzia kitzy kitzya kiva kiya kiyah kiyana kiyane kiyani kiyanna kiyara kiyari kiyelle kiyla kiylah kiylee kiymet kiyoko kiyomi kiyona kiyonna kiyora
kiyra kizzy kjara kjersten kjersti kjerstin kla klair klaira klaire klarisa klarissa klarisse klarys klaryssa klarysse klaudia klea kleane kleberte
klebertine klee kleigh klelia klelya klementine klency klervi klervia klervie klervy klerwi klhoe kliyah kloane kloe kloee kloei kloey klohe klohie
kloi kloie klorane klover klynn kmar kmora kmya kniyah knya knyla koba kodee kodi kodie kohana koko kolbee kolbi kolbie kolee koleen koleigh koley
koliane kolie kolina koline kollo kollyne kolo kolyne komal kone konstance konstantina konstanze kora korah koraima koral koralie koraline koraly
koralyne korayma kordelia koree kori koria koriana korianna korie korin korina korine korinna korinne korissa korka kornelia koro korotoum korotoumou
korra korri korrin korrine korryn kortlyn kortnee kortnei kortney kortni kortnie korydwen korydwenn koryn korynn korynne kosisochi kouba koudedia
koudiedji koudieye koudjedji koule kouloud koumba kounady kounouz koupaia koura kourtlyn kourtnee kourtnei kourtney kourtni kourtnie kousso kouta
kowsar krasimira kreszentia krimson krina kripa krisalyn krisanna krisha krisly krislyn krislynn krissa krissi krissia krissie krissy krista
kristabella kristal kristale kristalyn kristeena kristel kristele kristell kristella kristelle kristenn kristi kristiana kristiane kristianna kristie
kristiona kristlyn kristy kristyana kristyn kristyna krithi krithika kritika kriya krizia kryslyn krysta krystal krystale krystall krystalyn
krystalynn krystel krystele krystell krystelle krysten krystiana krystie krystin krystina krystine krystle krystyn ksenia kseniia kseniya kubra kulsum
kumari kumba kunigunde kursten kurstin kurumi kushi kuulei kya kyah kyaira kyana kyane kyani kyanna kyannah kyanne kyara kyarah kyari kyarra kyasha
kyasia kyera kyerra kyesha kyha kyia kyiah kyiara kyiesha kyila kyilee kyira kyjah kyla kylah kylani kylea kyleah kylee kyleeann kyleen kyleena kylei
kyleigh kylena kylene kyley kyli kylia kyliah kyliana kyliane kylianna kylianne kylieann kyliee kyliegh kyliemarie kylii kylin kylina kylinn kyliyah
kylla kyllia kylliana kylliane kyllie kyly kylyn kylynn kylynne kym kymara kymber kymberlee kymberley kymberli kymberlie kymberly kymberlyn kymberlynn
kymbree kymea kymia kymiah kymie kymira kymora kymorah kymorra kyna kynadee kynadi kynadie kyndahl kyndal kyndall kyndel kyndell kyndle kyndra kyndrah
kynedi kyniah kynlee kynleigh kynley kynli kynlie kynnadi kynnady kynnedi kynnedy kynnidi kynslee kynsleigh kynsley kynsli kynzee kynzi kynzie kynzli
kyoka kyona kyonna kyra kyrah kyri kyria kyriaki kyriana kyriane kyrianna kyriel kyrielle kyrra kyrrah kyrstan kyrsten kyrstin kysa kysha kyssia
kytana kytzia kyuana laaibah laalia laasia laasya labraya labree labria lacee lacey lachelle laci lacie lacramioara lada ladaisha ladan ladasia ladeja
ladislas ladislawa ladonna ladrea lady laeila laekyn laela laelah laelani laelie laella laelle laely laelya laelyn laena laeticia laetitia laetizia
laettitia laetytia lahari lahela lahila lahina lahna lahora lahouaria lahya lahyana lahyna laia laiah laiana laianna laiba laida laiene laihla laika
laiken laikyn laila lailaa lailah lailana lailani lailanie lailany lailee lailene lailey laili lailie lailla lailoni lailou laily lailynn laina lainah
laine lainee lainey laini lainie lainna lainy laionna laira lais laisa laisha laissa laititia laiya laiyah laiyana laiyla laiyna laiza lajada lajaya
lajoie lakaia lakaila lakaiya lakaya lakayla lakbira lakeia lakeisha lakelyn lakelynn laken lakendra lakendria lakenya lakenzie lakera lakeria
lakerria lakesha lakeshia lakevia lakeya lakhia lakia lakiesha lakin lakira lakisha lakiya lakiyah lakota lakshana lakya lakyah lakyia lakyla lakyn
lakynn lakyra lala lalah lalaina lalani lalao laldja lale lali lalia lalicia lalie lalita lalitha laliya laliyah lalla lallia lallie laloni lalou laly
lalya lalyah lamaiya lamani lamaria lamariah lamata lamaya lamayah lamberta lamberte lambertine lamees lamia lamiaa lamiae lamiah lamice lamija lamira
lamiracle lamis lamiss lamisse lamiya lamiyah lamoni lamonica lamria lamya lamyaa lamyae lamyah lamyia lamyra lamys lanae lanaelle lanah lanaijah
lanaiya lanaiyah lanasia lanay lanaya lanayah landeline landi landra landree landrey landri landrie landry lanea laneah lanee laneisha lanelle lanesha
lanesia lanessa laney laneya lanha lani lania laniah laniaya lanie laniece lanija lanijah lanise lanisha lanita laniya laniyah laniyha lanna lannah
lannie lanora lany lanya lanyah lanyia lanyiah lanyjah laodice laona laonie laony laora laouna laoura laouratou laparis laquita larae larah laraib
laraina laraine laray laraya lareina laren lareyna lariah lariana larina larine larisa laritza lariya lariyah lariza larken larkin larkyn larose larra
larraitz larrissa larya laryah laryn larysa laryssa lasandra lashae lashanti lashauna lashawna lashay lashaya lashaye lashayla lashea lashelle lashia
lashiya lashonda lashuana lashwana lashya lasya latalya latanya latasha latasia latavia lataya latayvia latchimy latefa lathifa latia laticia latifah
latife latiffa latika latimy latiya latonya latoria latra latravia latrice latricia latrinity latrisha lattifa latufa lauane laubna laude laudelina
laudine laugane laula launa launie laurah lauraine lauralee lauraleen lauralei laurali lauralie lauraline lauraly lauralyn lauralyne lauralynn lauran
laurana laurane laurann lauranna lauranne laure laurea laureana laureane laureanne lauredana lauredane laureen laureena laureene laureine laurela
laurelai laureleen laurelei laurelen laurelene laurelenn laurelia laurelie laureline laurella laurelle laurelyn laurelyne laurena laurencia laurencie
laurencine laurenda laurene laurenn laurenna laurenne laurente laurentia laurentie laurentina laurentine laurenza laureta lauretta laurette laureva
laureyna lauria lauriana lauriane laurianna laurianne lauricia laurie lauriel laurienne laurina laurinda laurine laurinne lauris laurissa laurna
laurry laury lauryana lauryane lauryann lauryanna lauryanne laurye lauryl lauryn lauryna laurynda lauryne laurynn laurynne laurys lauviah lavaeh
lavanya lavaria lavaya laveah lavena laveya lavin lavina lavine lavinia lavonda lavonna lawren lawryn laya layah layal layali layana layanah layane
layanna layannah layanne laycee laycie layel layen layene layhana layina layka layken laykin layla laylaa laylaann laylah laylamarie laylana laylani
laylanie laylanni laylee layleen layleigh laylene layli laylia layliana laylie laylin laylla layloni laylonie laylou layna laynah laynee layney layni
laynie laynna layonna layra laysa laysha layssa layya layyina lazara lazaria lazariah lazarine lazarria laziya laziyah laziza leaha leahana leahanna
leahmarie leahna leahrose leaira leairah leaisha leaja leala lealani lealine leamarie leamsi leana leanah leandra leandrea leandria leane leani leanie
leann leanna leannah leanne leanni leannie leanny leanor leanora leanore leany leara learta leasia leaticia leatitia leaya lebna leccia leda leea
leeah leeana leeandra leeann leeanna leeanne leeasia leeba leela leelah leeloo leelou leelu leely leen leenaya leeona leesa leeya leeyah leeyana
leeyanah leeza leha lehana lehane lehanna lehanne lehena lehina lehna lehua lehyna leia leiah leiana leiane leiani leianna leianne leidi leidy leigha
leighana leighann leighanna leighanne leighla leighna leighton leihla leika leilah leilana leilaney leilani leilanie leilanni leilanny leilany leileen
leilene leili leilia leilla leiloni leilonie leiloo leilou leily leilyn leilynn leina leinah leine leinna leira leire leisel leisha leissa leiticia
leititia leiya leiyah leiyna leize lejla lekbira lekha lela lelah lelaina lelani lelia leliana leliane lelie lella lelu lelya leman lemia lemis lemya
lenae lenaelle lenah lenaic lenaick lenaig lenaik lenais lenalee lenay lenaya lency lenda lene lenette lenha leni lenia leniah lenie lenise lenita
leniya leniyah lenka lenna lennah lennie lenore lenuta lenya lenza lenzy leocadia leocadie leoda leodie leokadia leokadja leola leolia leoline leonah
leonarda leonarde leoncette leoncia leoncie leoncine leondra leonela leonella leonelle leonette leoni leonia leonice leonide leonie leonila leonilda
leonilde leonille leonisa leonise leonita leonna leonne leonnie leonny leonore leonte leontia leontina leontine leony leopoldina leopoldine leora lera
leria leriah lesa leshly lesia leslee lesleigh lesley lesli lesline lesly leslye lessia lessie lesslie lessly lesya leta lethicia letisia letissia
letitia letizia letticia lettie letty letzy levada levana levanah levanna levannah levia levina levinia lexa lexane lexani lexanne lexany lexee lexey
lexi lexia lexiana lexiane lexianna lexie lexine lexuri lexus lexxi lexxie lexy leya leyah leyana leyanah leyane leyanna leyannah leyanne leyda leydi
leydy leyel leyhana leyiah leyina leylah leylana leylani leylanie leylany leyli leylia leylou leyna leynah leynna leyonna leyre leyya lezia lezin
lezine lezley lezli lezlie lezly lhana lhassa lhea lhena lhiva lhou lhouna lhya lhyna lia liadan liah liahna liahona liala liame lianah liandra liane
lianet lianette liani liann lianna liannah lianne lianni lianny liantsoa liany liara liasia liat liba libbey libbi libbie libby libe libera liberata
liberta libertad liberte liberti libertie libia libni libny librada libre licia licinia lida liddia liddy lide lidea lidiana lidiane lidie lidiia
lidija lidivine lidiya lidon liduvina lidvine lidwina lidwine lidy lidya lidye lidzy liee liel liela lielle liena lierni liese liesel lieselotte liesl
liette lieve lievine lifen ligia liha lihana lihanna lihua lihya liina lijana lika lil lila lilah lilana lilandra lilany lilarose lilas lile lilea
lileah lileana lilee lileigh lilette liley lili lilia liliah liliahna lilian lilianah liliane liliani liliann lilianna lilianne lilias liliauna
lilibeth lilie lilienne liliette liliia lilija lilijana lilinoe lilirose lilit lilith liliya liliyana lilja liljana lilla lillah lillan lillee
lilleigh lilley lilli lillia lilliah lilliahna lilliam lilliana lillianah lilliane lilliann lillianna lilliannah lillianne lilliauna lillie lillieana
lillieann lillieanna lilliemae lillien lillienne lilline lilliona lillionna lillith lillou lilly lillya lillyahna lillyan lillyana lillyann lillyanna
lillyanne lillyauna lillyen lillyin lillymae lillyona lillyonna lillyrose lillyth liloa liloe liloo lilou lilouane lilouann liloue lilouenn lilouna
liloye lilu lilween lilwen lilwenn lilya lilyah lilyahna lilyana lilyanah lilyane lilyann lilyanna lilyannah lilyanne lilyauna lilybelle lilybeth
lilye lilyen lilygrace lilyian lilykate lilymarie lilyona lilyonna lilyrose lilyth limar linae linaelle linah linais linaly linarejos linaya linayah
lincey lincia lincy lindamarie linde lindee lindey lindi lindia lindie lindley lindsi lindsie lindsy lindyn lindzee lindzey lindzi lindzie lindzy
linea lineda lines linet lineth linett linette lingling linka linlee linley linn linna linnae linnea linoa linoi linon linor linoy linsay linsey linsi
linsy linzee linzey linzi linzie linzy lioba liona lionele lionella lionelle liora liorah liou liouba liping liqin lirane liria lirone lis lisabete
lisabeth lisaline lisalou lisamaria lisamarie lisana lisandra lisandre lisandrina lisane lisanna lisanne lisbet lisbeth lisea liseberthe lisebeth
lisel liseline liselle liselotte lisemay lisenn liset lisete liseth lisett lisette lisha lisi lisia lisiana lisiane lisianne lisie lison lissa lissana
lissandra lissandre lisset lisseth lissett lissette lissia lisvet lisy lisya lisyane lita lital lithzy litia liticia litsy littzy litzi litzy liu
liubov liudmila liudmyla liva livana livane livea livi livia liviana liviane livie livija livina liviya livna livvy livy livya liwane liway liwen
liwenn liya liyah liyana liyanah liyane liyanna liyannah liying lizabete lizabeth lizaig lizandra lizania lizbet lizbeth lize lizea lizenn lizet
lizete lizeth lizett lizette lizi lizia liziane lizie lizig lizmar lizmari lizmarie lizmary lizon lizy lizya lizzet lizzeth lizzett lizzette lizzie
lizzy ljubica llana llanos llara llayla lledo llewellyn llivia llona llubia llucia lluisa llum lluna lluvia llyana loa loana loane loanie loann loanna
loanne loany loaven lobna lodoiska lodovica loe loeiza loelia loelie loeline loely loelya loelyne loena loenie loetare loeticia loetitia loetizia
loeva loeve loeza loezia logane loganne lohan lohana lohane lohann lohanna lohanne loica loice loicia loicka loida loika loina loine loisa loise
loisse loiza lojain lojaine lojayne lokelani lolah lolane lole loli lolia lolie lolina loline lolita lolla loly lolyta loma lomane lomee lona londan
londen londin londyn londynn longina loni lonie lonna lony looane loola loona lor lora lorada loraina loraine loralai loralee loralei lorali loralie
loraline loraly loralye loralyne lorana lorane lorann loranne lorea loreal loreana loreane loredana loredane loreen loreena loreine lorela lorelai
lorelay lorelei lorelene loreley loreli lorelia lorelie loreline lorella lorelle lorely lorelyne lorencia lorenda lorene lorenn lorenna lorenne
lorenza lorenzia loresa loreta lorette loreva loreyna loria loriah loriana loriane loriann lorianna lorianne loriel lorielle lorilei lorin lorina
lorinda lorine lorinne lorissa lorita lorline lorlyne lorna lorraina lorren lorrene lorriane lorrie lorrine lorya loryana loryane loryanna loryanne
lorye loryn loryna loryne lorynn lotta loua louan louana louane louange louann louanna louanne louba loubena loubna louca loucia louciana louciane
loucine loucya loucyana loudia loudmila loue louella louena louenn loueva louhan louhana louhane louhann louhanne louhna louisa louisana louisane
louisanne louisette louisia louisiane louisianne louisie louison louissa louisy louiza louize louizon loujain loujaine loujayn loujayna loujayne
loujeyn loujeyne louka loukia loukiana loukina loula loulia louliana loulou louloua loulwa loulya louma loumea loumen loumene loumi loumia loumna
loumy louna lounah lounaya loundja loune lounea louness lounha lounia lounja lounna loup lourde loussia loussine louve louvia louwane louwenn louyana
louysa louyse lova lovaina lovana lovelee lovelie lovella lovena lovette lovia lovie lovina loya loyce loyola loyse lua luana luane luann luanna
luanne luccia lucciana luce lucelia lucelly lucely lucene lucero lucette luci luciane lucianna lucianne lucica lucielle luciene lucienne lucil lucila
lucile lucilla lucillia lucina lucine lucinia lucita lucrece lucrecia lucretia lucrezia lucya lucyana lucyann lucye lucyl lucyle lucylle lucynda
ludiana ludie ludine ludivina ludivine ludivyne ludiwine ludmila ludmilia ludmilla ludmillia ludmina ludmyla ludmylla ludovica ludovie ludovina
ludovine ludovique ludvina ludvine ludwika ludwina ludwine ludy ludyvine luella luena lugdivine luigia luigina luisana luisella luisiana luiza lujain
lujan lujayn lulani lulia luljeta lulla luma lumi lumina luminita luna lunah lunaya lunden lundin lundon lundyn lune lunise lunna lupita lur lura
lurdes lusia lusiana lusine lussy lutece lutecia lutetia lutfiye lutgarda lutricia lutxi luu luul luuna luvina luxi luyana luyanna luz luzdivina
luzelena luzia luzie luzmaria luzmarie luzmary luzmila lwiz lwiza lya lyaa lyah lyahna lyame lyamna lyana lyanah lyane lyani lyann lyanna lyannah
lyanne lyara lyberti lyberty lydea lydiah lydiana lydiane lydiann lydianne lydie lydwine lyel lyena lygie lyha lyhana lyhanna lyhia lyhna lyia lyla
lylah lylana lylas lylee lyli lylia lyliah lylian lyliana lylianah lyliane lylianna lylianne lylie lylla lylli lyllia lyllie lylloo lyllou lylo lyloo
lylou lylouane lyloue lylwen lylwenn lyly lylya lymari lyn lyna lynae lynaelle lynah lynaia lynais lynaya lynce lyncee lyncia lynda lyndee lyndi
lyndia lyndie lyndsay lyndsee lyndsey lyndsi lyndsie lyndsy lyndzie lyne lynell lynelle lynes lyness lynessa lynett lynette lynha lynia lyniah lyniya
lynlee lynleigh lynley lynna lynnae lynnasia lynnaya lynnea lynneah lynnette lynnia lynniah lynnlee lynnleigh lynnsey lynnsha lynnsie lynnzie lynoa
lynsay lynsee lynsey lynsha lynsia lynsie lynzee lynzi lynzie lyo lyona lyor lyora lyria lyrica lyricc lyrics lyrik lyrika lyriq lyrique lys lysa
lysana lysandra lysandre lysane lysange lysanna lysanne lysbeth lyse lysea lysette lysha lysia lysiana lysiane lysianne lysie lyson lyssana lyssandra
lyssandre lyssette lyssia lyssiana lytal lyubov lyudmyla lyv lyvana lyvia lyvie lywen lywenn lyz lyza lyze lyzea lyzette lyzia lyziane lyzie lyzzie
maahi maaliyah maame maanasa maanvi maanya maat maayan maayana maayane mabelle mabintou mabinty mable mabrey mabrie mabrouka mabry macaela macaila
macarena macari macaria macayla macaylee macee macelyn macenzie macey macha machaela machenzie maci maciah macie macire mackayla mackaylee mackena
mackenize mackenna mackennah mackensey mackensi mackensie mackenzee mackenzey mackenzi mackenzy mackenzye mackie mackinley mackinsey mackinzie
mackynzie maclaren macrina macy macyn mada madai madailein madalaine madaleine madalen madalena madalene madalina madaline madalyn madalyne madalynn
madalynne madasin madason madasyn maday maddalen maddalena maddalyn maddalynn maddeline maddelyn maddelynn maddi maddie maddilyn maddilynn maddisen
maddison maddisyn maddly maddy maddyn maddysen maddyson madee madeeha madelaine madelayne madelein madelen madelena madelene madelie madeliene madelin
madelina madelline madellyn madelon madely madelyn madelyne madelyngrace madelynn madelynne madenn madesyn madge madhavi madi madiana madicyn madie
madigan madigane madiha madilee madiline madilyn madilyne madilynn madilynne madina madinah madine madinina madioula madisan madisen madisin madisone
madisonne madisson madissone madissyn madisun madisyn madisynn madjiguene madjouba madjoula madleen madlie madline madlyn madlyne madlynn mado
madoline madolyn madolynn madona madonna madoussou madsion madyana madylan madylin madyline madylyn madyn madyna madysen madysin madyson madysone
madysson madyssone madysun madysyn madyx mae maebel maebelle maebh maebry maeby maeci maecie maecy maecyn maeda maee maegan maegen maeghan maeko maela
maelana maelane maelann maelanne maele maelee maeleen maeleigh maelenn maeley maelhys maeli maelia maelice maelie maelig maelin maelina maeline maelis
maelise maeliss maelisse maeliz maell maella maellane maelle maelli maellia maellie maelline maellis maelly maellya maellyne maellys maellyss
maellysse maelou maelwenn maely maelya maelyah maelyce maelye maelyn maelyna maelyne maelynn maelynne maelys maelyse maelyss maelysse maemi maena
maera maeryn maesha maessa maessane maesyn maeva maevane maeve maevy maewa maewen maewenn maezie mafalda mafanta maferima mafoudia magali magalie
magaly magan magatte magdala magdaleina magdaleine magdalen magdalene magdalina magdaline magdalyn magdalynn magdelaine magdeleine magdelena magdeline
magdelyn magella magen maggee maggi magguy maggy maghnia magida magie magloire magou maguelone maguelonne maguette magui maguie maguy magy mah maha
mahagony mahaila mahala mahalakshmi mahalet mahaley mahalia mahalie mahalya maham mahana mahassine mahathi mahati mahaud mahault mahaut mahawa mahayla
mahbouba mahdia mahdiya mahdjouba mahea mahealani mahee maheen mahek mahelia mahelie mahelle mahely mahelya mahelys mahena mahera maheva mahi mahia
mahika mahila mahily mahima mahina mahine mahira mahissa mahita mahitha mahiya mahiyah mahjouba mahkayla mahkenzie mahlah mahlet mahli mahlia mahnoor
maho mahoganey mahogani mahona mahora mahoua mahreen mahri mahum mahya mahyna mahyra mahyssa maiah maialen maiana maiane maiann maica maicee maicey
maicha maicy maida maide maider maidi maidie maidy maie maiena maier maigane maija maika maiko maila mailane mailani mailann maile mailee maileen
mailen mailene mailey maili mailice mailie mailin mailine mailinh mailis mailise mailiss mailisse maille maillie mailly maillys mailou maily mailya
mailyce mailye mailyn mailyna mailyne mailynn mailys mailyse mailyss mailysse maima maimiti maimouna maimuna maina maira mairah mairam mairame mairany
maire mairead mairely mairena mairi mairim mairin mairyn maisa maisara maisey maisha maisie maissa maissaa maissae maissam maissame maissan maissane
maissara maissem maissen maissene maissoun maissoune maisy maisyn maita maitane maite maitee maitena maithe maitland maitlyn maitri maiva maivy maiway
maiween maiwen maiwene maiwenn maiwenne maiya maiyah maiza maizee maizey maizie maizy majandra majda majdeline majdoline majdouline majida majlinda
majorie majouba maka makaela makaelah makaelyn makahla makaia makaiah makaila makailah makailee makailyn makaiya makaiyah makala makalah makalee
makaleigh makaley makalia makaliah makalya makalyn makalynn makara makaria makaya makayah makayden makayla makaylah makaylan makayle makaylee
makayleigh makaylen makayli makaylia makaylie makaylin makaylla makaylyn makaylynn makbule makda makeda makeena makeila makela makella makelle makenah
makendra makenize makenlee makenley makenlie makenly makenna makennah makensey makensi makensie makensy makenya makenze makenzee makenzey makenzi
makenzie makenzy makenzye makeyla makhaila makhayla makhia makhila makhiya makhya makhyia makia makiah makiaya makila makilah makina makine makinlee
makinley makinly makinna makinsey makinze makinzee makinzey makinzi makinzie makinzy makira makirah makiya makiyah makiyla makka makoura makya makyah
makyia makyiah makyla makylah makylee makyleigh makylie makyna makynlee makynna makynzee makynzi makynzie makyra mala malaak malado malae malai malaia
malaiah malaija malaijah malaika malaina malaisha malaiya malaiyah malaja malajah malak malaka malake malana malaney malani malanie malanna malarie
malasha malashia malasia malaurie malaury malayah malayasia malayia malayiah malayjah malayka malayla malayna malaysha malayshia malcie malcy malea
maleah maleaha maleana malee maleea maleeah maleeha maleena maleeya maleeyah maleia maleiah maleigh maleigha maleina maleiya maleka malen malena
malene maleny malerie maley maleya maleyah malfada malha malhaury malhia malhory malhya malia maliah maliaka maliana malica malicia malicka malicya
malie maliha malijah malika malila malina malinda malini malinka malisa malisha malissa malissia maliya maliyah maliyha maliza malka malky mallak
mallarie mallary mallaurie mallaury mallely mallery malley mallia mallie mallika malliyah malloree mallori mallorie mallory mally mallya malo maloa
maloe maloee malohe maloni malonne maloree malori malorie malorine malory malou malouna maloya malu malvika malvina malvine malvyna malwenn malwina
maly malya malyah malyana malycia malyia malyiah malyka malyna malynda malynn malysia malyssa malyssia mama mamah maman mamassa mame mamert mami mamia
mamie mamou mamouna mamy mana manaal manae manaelle manahel manahil manaia manaig manal manale manali manalle manar manare manasa manasi manassa
manasvi manava manavai manaya mandalyn mandalynn mandana mandarine manddy mandee mandeep mandi mandie mandine mandoline manea manele manell manella
manelle manessa maneva manha maniah manika manille manina manisa manisha manissa manivone maniya maniyah manja manmeet mannaig mannat mannel mannon
mannuella manoe manoela manoella manoelle manoha manola manoli manolia manolie manoline manolita manoly manolya manora manou manoubia manouchka
manpreet mansata mansita mansoura mansouria manthia manthita mantia manuelita manuella manureva manvi manya manyssa maoline maona maoni maonie maora
maorie maoude marabelle marae marah marai marajade maraki maral maralyn maram marame maran maranatha maranda maravilha maravillas maray maraya marayah
marayna marbella marbely marcail marcayla marcele marceliana marcelina marceline marcelle marcellia marcellina marcelline marcelyne marci marciana
marcianna marcie marcienne marcuccia marcy mardaye mardjane marea maree mareen mareena mareesa marei mareike mareile mareka mareli marelie marelin
marelis marella marelli marelly marely marelyn marelys mareme maren marena maresa maressa maret maretta mareva marfil marga margalida margalit
margalith margareta margaretann margarete margareth margaretha margarethe margaretmary margarett margarette margarida margau margaud margault margaut
margeaux margerie margery margherita margie margit margitta margo margod margotte margret margrit marguarita marguerita margueritte mariabelen
mariacamila mariacarmela mariacarmen mariaceleste mariachiara mariaclara mariaconcetta mariacristina mariadejesus mariadelaluz mariadelcarmen
mariadelosang mariaeduarda mariaelena mariafernanda mariafrancesca mariagiovanna mariagiulia mariagrazia mariaguadalupe mariah mariaha mariaines
mariaisabel mariajose mariajulia marialaura marialetizia marialicia marialine marialis marializ marialuce marialucia marialuigia marialuisa marialuiza
marialuna marialy marialys mariame mariami mariamou marianah mariane marianela marianella marianeve mariange mariangel mariangela mariangely marianick
marianik mariann marianna mariannic mariannick mariannik marianny mariantonia mariantonietta mariany mariapaola mariapaula mariapia mariarca mariarita
mariarosa mariarosaria mariasofia mariasole mariassunta mariastella mariata mariateresa mariatou mariavictoria mariavittoria mariaya mariaye maribel
maribell maribella maribelle maribeth marica maricarmen maricel maricela maricella maricia maricica marick maricka maricke maricruz marida maridza
marieanna mariechen marieke mariel mariela mariele marielena marieli marielis marieliz mariell mariella marielle marielly mariely marielys mariem
marieme mariena marienne marieta marietou marietta mariette marieva marieve marife marifer marig marigrace mariha mariia marija marijana marijane
marijayne marijke marijose marika marike marilaine marilee marileine marilena marilene marili marilia marilie marilin marilina mariline marilis
marilisa marilise marilla marilou marilu mariluz marily marilyne marilynn marilys marilyse marim marimar marinela marinella marinelle marinette
marinha marinka marinn marinna marinne marioara mariola mariona marionna mariotte maripaz maris marisabel marisah marisca marise marisela marisella
marisette marisha marishka mariska marissa marissah maristella marit marita maritchu marite marithe marithza maritie maritsa maritxu maritza mariuccia
marium marivel marivonne marixa mariya mariyah mariyam mariyama mariyame mariyamou mariyana mariyanna mariza marize marizol marja marjana marjane
marjelaine marjerie marjolaine marjolene marjoline marjorine marjory markala markasia markayla markaylah markeisha markella markenzie markeria
marketta markevia markeya marki markia markie markita markiya markiyah markyla marla marlaina marlaine marlana marlay marlaya marlayna marlaysha
marlaysia marle marlea marleah marlee marleen marleena marlei marleigh marleine marlen marlena marleni marlenne marleny marlet marleth marlette marley
marleyjane marleyne marli marlianna marlicia marlie marlies marliese marlina marlise marlissa marliyah marlo marlow marlowe marlyatou marlyn marlyne
marlynn marlys marlyse marnae marni marnia marnie marnita marny maro maroa maroi maroia maroie maroua marouchka maroussia maroy marquasia marquesha
marquetta marquia marquisha marquita marra marrah marriah marriana marrianna marrisa marrissa marsela marshae marshay marshayla martasia marthe
marthine martia martiale martialine martialise martie martine martirio martyna martyne marua maruja maruschka marushka maruska maruxa marva marvella
marvina marwa marwah marya maryah maryalice maryaline maryama maryame maryamou maryan maryana maryane maryange maryangel maryanick maryann maryanna
maryanne maryannick maryatou marybel marybelle marybeth marycarmen marycatherine maryclaire maryclare marycruz marye maryel maryela maryeli
maryelizabeth maryella maryelle maryellen maryem maryeme maryeve maryfrances marygrace maryhelen maryiah maryjane maryjayne maryjean maryjo maryjoy
maryka marykate marykatherine marykathryn maryla marylaine marylaure marylee maryleine marylen marylene marylia marylie marylin maryline marylis
marylise maryll marylou marylouise marylu marylyn marylyne marylynn marymae marymargaret maryn maryna maryne marynette marynne maryon maryonna maryori
maryorie maryrose marysa maryse marysette marysia maryska marysol maryssa marytza maryum maryuri maryvette maryvone maryvonne maryvonnick marzella
marzena marzia masal mascha mascia masey masha mashari mashayla masie masiel masiela masita masiya masiyah massa massandje massara massaran masseni
massiami massiata massiel massika massilia massilva massilya massina massira massita massitan massiva massouda massylia mata matahina matalie matalyn
mataya matea mateah matel matenin mateya mathea mathee mathie mathilda mathilde mathita mathumitha mathura mathurin mathurine mathusha mathy mathylda
mathylde mathys matida matiguida matilde matilyn matilynn matina matison matisyn matiya matlyn matondo mattalyn mattalynn mattea mattelyn matthea
mattie mattilyn mattilynn mattingly mattisen mattison mattisyn matty mattyson matxalen maty matylda matylde maur maura maurane mauranne maure maureene
maurena maurene mauriah mauriana mauriane maurianna maurianne mauricette mauricia mauricienne maurille maurillia maurine maurise maurissa maurizia
mauryn mauryne mavi mavie mavy mawa mawada mawena mawuena maxance maxe maxellende maxette maxima maximilia maximiliana maximilie maximilienne maximin
maximina maximine maxyne mayada mayah mayalen mayalene mayaline mayana mayane mayann mayanna mayanne mayar mayara mayare mayassine maybel maybeline
maybelle maybelline maybree mayce maycee maycen mayci maycie mayda maydelin mayder maye mayela mayeli mayelin mayeline mayelle mayeni mayera mayerlin
mayeule mayeva maygan maygane maygen mayi mayia mayka maykayla mayla maylan maylana maylane maylani maylann maylanne maylasia maylea maylee mayleen
mayleigh maylen maylena maylene mayley mayli maylia maylice maylie maylin maylina mayline mayling maylinh maylinn maylis maylise mayliss maylissa
maylisse mayllie mayllis maylou mayly maylyn maylynn maylys maymana mayme maymouna maymounah maymuna mayna maynah mayra mayrah mayrani mayreli mayrin
mayrine mays maysa maysaa maysae maysam maysan maysane maysara maysem maysene maysha maysie maysoon maysoun mayssa mayssaa mayssae mayssam mayssame
mayssan mayssane mayssara mayssem mayssen mayssene mayssoun mayssoune maysun maytal mayte maythe maytte mayu mayuri mayva mayve mayvie mayvis maywen
maywenn mayya mayza mayze mayzee mayzie mazal mazarine mazee mazey mazi mazia maziah mazie mazikeen maziyah mazouza mazzie mazzy mbarka mccall
mccartney mckaela mckaila mckailey mckailyn mckaya mckayla mckaylah mckaylee mckaylie mckaylin mckell mckena mckenah mckendra mckenize mckenleigh
mckenley mckenlie mckenly mckenna mckennah mckensey mckensi mckensie mckenze mckenzee mckenzey mckenzi mckenzie mckenzy mckenzye mckeyla mckinlee
mckinleigh mckinly mckinna mckinnley mckinsey mckinze mckinzee mckinzey mckinzie mckinzy mckyla mckynlee mckynlie mckynzee mckynzi mckynzie mea meagan
meaghan meah meane meara mebarka mechelle mechthild mechtilde meckenzie medaline medard medarine meddy medea medeea medelice medeline mederique medge
medha mediha medine medyna meeghan meeka meekah meela meelah meenakshi meesha meeya meeyah megane megann meganne megdouda megg meggan meggane meggie
megguy meggy megha meghana meghane meghann meghanne meghi meghna megi megui meguy megyn meha mehak mehakpreet mehar mehdia mehek mehlia mehr mehreen
mehtap meia meiah meiggie meije meika meike meila meilane meilani meili meilie meilin meiline meilly meily meilya meilyn meilyne meilynn meilys
meimouna meina meinharde meinhild meira meisha meissa meissan meissane meissene meital meivy meiya mejda mejdouline meka mekaela mekaila mekayla
mekaylah mekenna mekenzi mekenzie mekhia mekia mekiyah mekka mekkia meklit mela meladee melah melahat melaina melaine melana melane melanee melaney
melani melanni melannie melanny melany melanye melat melaya melayah melayna melaysia melba melchora melda mele melea meleah meleana meleane meleena
melek melen melene meleni melenie melenn meleny melha melhia melhya meli meliah meliame meliana meliane melica melicia melida melie meliha melika
melike melila melin melina melinah melinay meline melinee melinna melis melisa melisande melisandre melise melisende meliss melissande melissandre
melissane melisse melissende melissia melisson melita melitine melitta meliya meliyah meliza mell mellanie mellany melle mellia mellie mellila mellina
mellinda melline mellisa mellissa mellody mellony melly mellya mellyna mellyne mellyssa meloane melodee melodey melodi melodia melodie melodine
melodye meloe meloee meloney meloni melonie melony melora melouka melrose melsa meltem melusine melvina melvine melvyna melwenn melwyn mely melya
melyah melyana melyane melyanna melycia melyha melyn melyna melynda melyne melynn melynna melys melysa melyss melyssa melyssande melyssandre melysse
melyssia mema memona memorie memouna mena menaal menana mencia mendi mendie menehould menekse menel menelle menesa menessa menina menissa menna mennah
mennana mennel menouha menty menucha menyar meosha mera meradith meraiah meral meranda merari merary merav merbouha mercades mercadez mercadies mercan
merce mercede mercedez merche merci mercia mercie meredyth merelin merelyn merema meri meria meriah meriam meriama meriame merideth meridith meriel
merielle meriem merieme merika merilyn merima merin merina merine merisa merissa merita meritxell meriya meriyah meriyem merjem merlene merlina
merline merly merlyn merlyne merna merone merope merrill merrin merritt merryl merryn mersades mersadie mersadies mersaydes mertxe merve merveille
mervenur mery merya meryam meryame meryem meryeme meryl meryle merylie meryll merylle meryn meryne merzaka mesha meshell mesia mesmin mesmine messaad
messad messaline messaouda messie messika messua meta metig metis metisse metzi metzli metzly metztli meva mevena mevlana mevlude mewena mewenn mey
meya meyah meygane meyla meylane meyleen meyli meylia meylie meylin meylina meyline meylis meymouna meyna meyra meyrem meyriam meyriem meyrone
meyronne meysa meyssa meyssane meyssem meyssen meyssene meyssoun meyvie meyya mezmariah meztli meztly mhia miabella miah miahy miaisabella miakoda
mialani mialee mialy mialyn mialynn miamarie miamor miana miangaly miangel miani mianicole mianna miarose miasia miassa miaya micaela micaella
micaelle micaila micala micayah micayla michaelah michaele michaella michaelle michaelyn michaiah michaila michala michalina michaya michayla micheala
michela michelette michelina micheline michell michella michelline michka mickaela mickaele mickaella mickaelle mickayla mickenna mickenzie micol
micole midori mie mieczyslawa mieka mieke miel miela miera miesha miette migdalia miglena mignon mignonne mignonnette miguela miguele miguelina
miguella miguelle miguy miha mihad mihaela mihal mihika mihira mihra mihriban mihrimah mihya miia mija mika mikaela mikaelah mikaella mikaelle
mikaelyn mikaia mikaila mikailah mikala mikalah mikalya mikalyn mikalynn mikaya mikayah mikayela mikayla mikaylah mikaylee mikea mikeala mikeila
mikela mikella mikelle mikena mikenna mikenzi mikenzie mikesha mikeya mikeyla mikhaela mikhaila mikhayla mikhia miki mikia mikiah mikinzie mikiya
mikiyah mikka mikki miku mikya mikyah mikyia mikyla mikylah mikylee mikylie mila milada milady milagro milagros milagrosa milah milaina milaine milana
milanda milane milani milania milanie milanka milanna milanni milaya milayah milayna milca milda mildrede mildreth milea mileah milee mileena milei
mileidy mileigh milene mileva miley milha mili milia miliana miliane milianna miliany milie milijana mililani milina milinda miline milissa miliyah
miliza miljana milka milla millena milley milli millia milliana milliani millicent millie milly milona milouda milva milvia mily milya milyana milyn
milyna milynn mima mimi mimona mimose mimosette mimouna mimount mimoza minaal minahil minal minami minane minata minatchy mindel mindi mindy minea
minel minela minerva minerve minette minha minia miniar miniya minji minka minnah minnie minyar mio mioara miona mionna miora miquela mirabel mirabela
mirabella mirabelle miracal miradi miradie mirae mirah mirai mirakle miral miralda mirale mirana mirande mirane mirari miray miraya mirayah mircale
mircle mirea mirei mireia mireilla mirel mirela mirella mirelle mirely miren mirena mirenchu mirene mirentchu mirentxu mirette mireya mirha miria
miriah miriame mirian miriana miriane mirianne miricle miriel miriella mirielle miriem mirieme mirina mirissa miriya mirjam mirjana mirka mirlande
mirlene mirna mirose miroslava mirra mirren mirsada mirta mirtha miruna miryah miryam miryame miryan miryana miryem misa misaki misbah mischa
misericordia misha mishaal mishal mishayla misheel mishel mishell mishelle mishti misia misk miski mislina missa missia missy misti mitchelle mithra
mitia mitra mitsuki mitsuko mitzi mitzy miu miwa miya miyah miyako miyana miyanah miyani miyanna miyase miyo miyoko miyona miyonna miyu miyuki mizani
mizgin mizuki mkayla mkenzie mkya mlynn moana moane moani moderan modesta modeste modestie modestine moe moea moena moera moesha mofida mohana mohane
mohea mohini mohira moina moinaecha moinamaoulida moinecha moisa moisette moisha moisia mokhtaria moktaria molene molie molina molka mollee molleigh
molley molli mollyann moly momina momoka momoko monae monalisa monasia monay moncerat moncerrat moncerrath mondane mone monee monelle monet monette
mong mongia moni monia monie monik moniqua monira monise monisha monjia monna monnia monserat monserath monseratt monserra monserrad monserrat
monserrate monserrath monserratt montaine montanna montasia montemayor montiel montse montserat montserrath mony monya monyae monzerat monzerath
monzerrat monzerrath moorea mora moraima morane morann moranne moraya morayo mordjane morea morelia morena morenike morgaine morgana morgandy morgane
morgann morganna morganne morghane morgiane morgin morgyn moriah moriane moricette morigane morine moriya moriyah morjan morjana morjane morjiane
morriah morrigan morrigane morrisa morwena morwenn morwenna moryne mouchka moufida moukthika moulka moulouda moumina mouna mounaida mounaya moune
mounera mouni mounia mouniati mounina mounira mounissa mouniya mounya mouslima mouslimati moussia moussou mouzdalifa mouzna moya moyra mridula mualla
muazzez mubera muberra muge muguelle muguet muguette muireann mujde mukaddes mulan mumtaz muna munachiso muneera munevver munira munirah muntaha
muntaz muriane murianne muriele muriella murielle murietta murriel muryel muryelle mushka muskaan muskan muslima muzeyyen myabella myah myamarie myami
myan myana myangel myanna myar myasia myassa myca mycha mychaela mychelle myeisha myella myelle myesha myette myha myia myiah myiesha myionna myisha
myka mykaela mykah mykaila mykala mykalah mykayla mykaylah mykelle mykena mykenna mykenzie mykeria mykhia mykia mykiah mykira myla mylah mylaine
mylana mylane mylani mylann mylanna mylasia mylea myleah mylee myleen mylei myleigh myleigha myleine mylena mylene mylenna myley mylha myli mylia
myliah myliana myliane mylianna mylie myliegh mylii mylin mylina mylinda myline mylinh mylis myliyah mylla myllie mylvia mylynn myniah myonna myracle
myrah myrakle myral myranda myreille myrella myrene myrette myria myriah myriama myriame myriamme myrian myriana myriane myrianna myrianne myrical
myricle myriel myrielle myriem myrieme myrikal myrina myris myrissa myrka myrlene myrna myrose myroslava myrta myrtha myrtil myrtile myrtille myrto
myryam mysha myway naa naaima naama naamah naara naarah naariah naasia naava naba nabeeha nabela nabella nabia nabiha nabila nabilah nabilla nabintou
nabitou nabou nabria nabyla naceira nacera nachelle nachida nacia naciera nacima nacira naciye nacole nadaa nadalee nadalie nadalyn nade nadeen nadege
nadeige nadejda nadeje nadelyn nadene nadera nadette nadezda nadhia nadhira nadiah nadiana nadie nadiege nadiejda nadifa nadiha nadiia nadija nadila
nadin nadina nadira nadirah nadire nadiya nadiyah nadiye nadja nadjah nadjana nadjat nadjate nadjati nadjeschda nadjet nadjete nadjette nadjia nadjiba
nadjida nadjila nadjima nadjla nadjma nadjoua nadjwa nadra nady nadyah nadyne nae naeema naeemah naela naele naeli naelia naelie naeline naella naelle
naellia naelly naellya naellys naely naelya naelyah naelyne naelys naema naemi naemie naemy naeomi naeva naevia nafi nafida nafila nafisa nafisah
nafisatou nafissa nafissah nafissatou nafiye nafouanti nafy nafyssa nagat naget nagete nagette nagia nagiba nagihan nagima nagnouma nagore nah nahdia
nahe nahed nahela nahelle nahema nahia nahiara nahida nahide nahikari nahila nahima nahiya nahla nahlia nahomi nahomie nahomy nahoua nahouel nahya
nahyla naia naiah naiala naiara naicha naida naidelin naidely naidelyn naidy naiema naig naihara naijah naik naika naike naila nailah nailani naile
nailea naileah naileen nailla nailly naily nailya nailyn nailys naima naimah naina nainika naiomi naiomy nairah nairi nais naisha naissa naissata
naiya naiyah naiyana naiza najae najah najat najate najatte najaya najayah najda najed najema najet najete najett najette najia najiba najiha najima
najiya najiyah najlaa najlae najma najmah najmo najoi najoie najoua najwa najya nakadi nakady nakaila nakaiya nakana nakani nakara nakari nakaya
nakayla nakeira nakeisha nakenya nakeya nakhia nakhiya nakia nakiah nakira nakirah nakisha nakita nakiya nakiyah nakshatra nakya nakyah nakyia nakyiah
nakyla nakylah nakyra nala nalah nalan nalani nalanie nalany nalaya nalayah naleah naleya naleyah nalha nalhya nalia naliah nalie naline nalini naliya
naliyah nalla nalleli nallely nallya naly nalya nalyah nalyjah nama namari namariama nami namia namiah namie naminata namine namira namissa namita
namiyah namizata namou namrata namy namya nanaakua nanaba nanako nanami nanci nancia nancie nanda nandana nandhana nandhini nandi nandika nandini
nandita nandy nanea nanette nanine nanna nanncy nannette nanon nanou nansa nantene nantenin nanthilde nany nao naoel naoelle naoial naoil naoile
naoille naola naolie naoline naolyne naoma naome naomee naomie naomy naomye naora naoual naouale naoualle naouel naouele naouelle naoumi naoumie
naoumou naoura naoures narah narali naraly naraya narayah narayani narcisa narcisse nardjes nardos nare nareh narelle narely nargess nargesse nargis
nargisse nari naria nariah nariana narima nariman narimane narimel narimen narimene narin narissa nariya nariyah narjas narjes narjess narjesse narjis
narjiss narjisse narmine naroa narriman narya naryah naryiah nasera nasha nashae nashaly nashay nashayla nashely nashia nashira nashiya nashla nashley
nashya nashyia nasia nasiah nasiha nasima nasira nasiya nasiyah nasla naslati nasma nasmi nasra nasrati nasria nasrin nasrina nasrine nassabia
nasseira nassera nasserine nassia nassiah nassiba nassiera nassiha nassika nassila nassima nassira nassma nassou nassra nassrine nassuria nassya nasta
nastasia nastasja nastassia nastassja nastasya nastazia nasteho nasthasia nastia nasya natacha nataelle nataiya natalea natalee nataleigh natalene
nataley natali nataliah nataliee nataliia natalija natalin natalina nataline nataliya nataliyah natalja natallia natallie natally nataly natalyah
natalye natalyia natalyn natalynn natanaelle natania nataniela natanja natanya natasa natascha natascia natashia natasia natassia natavia nataya
natayla natea natelie natercia nateyah nathacha nathaele nathaelle nathalee nathalene nathali nathalia nathalina nathaline nathally nathaly nathalya
nathalye nathanaele nathanaelle nathania nathanielle nathea nathy nati natia natidja natie natilee natilie natily natilyn nativa natividad nativitat
nativite natiya natori natosha natsuki natsumi nattalie nattie naturelle naty natylee naudia naudiya naura naureen nauria naurine nausica nausicaa
nautia nautica nautika nava navae navaeh navah navaya navayah naveah naveh naveya naveyah navi navia naviah navie navika naviya naviyah navjot navneet
navpreet navreet navya nawa nawaal nawael nawal nawale nawalle nawar nawel nawele nawell nawelle nawenn nawras nawres nawress naya nayade nayah nayala
nayaliz nayana nayane nayanka nayanna nayanne nayara nayat naycha nayda naydelin naydeline naydene naye nayelee nayeli nayelie nayelis nayeliz nayelle
nayelli nayelly nayely nayha nayila nayima nayira nayla naylah naylani naylea naylee nayleen naylene naylia naylie naylin nayline naylis naylla nayma
nayna nayomi nayomie nayonna nayra nays naysa naysha nayssa naz nazan nazare nazaret nazaria nazariah nazda nazeha nazha naziah nazifa nazife naziha
nazik nazila nazima nazira nazirah naziya naziyah nazla nazli nazlican nazma nazmiye nazneen nazra nazyia nazyiah ndella ndeye ndia ndiaye nea neah
neala neary neasa neave neaveh nebahat nebia nebila nechama nechuma necla neda nedia nedjema nedjima nedjma nedjoua nedra neeka neela neelah neelam
neele neeley neelie neely neema neena neenah neeti neeva neeve neeyah nefeli nefertari nefertiti nefise nefissa negrita nehad nehal nehama nehemie
nehila nehir nehla nehle nehlia nehyla neia neida neidy neige neigeline neijma neila neilah neilani neilla neilya neima neira neis neisha neissa neiva
nejia nejla nejma nejoua nejra nejwa nekane nekayla nekia nekiyah nela nelah nelcia nelcie nelcy nelcya nelda nele neleh nelhya neli nelia neliah
nelida nelie nelina nelita neliya neliyah nell nella nelle nellee nelli nellia nelly nellya nellyah nelma nelsa nelsia nelsie nelssy nelsy nelsya nely
nelya nelyah nema nemati nemesia nena nency nene neneh nenette neomi neomie nephaelle nephelie nephtali nephtalie nephtys nera nerea neree nereida
nereyda nergis nergiz neriah neriman nerimen nerimene nerina nerissa neriya neriyah nerlande nerline nerma nermina nermine nerys nesayem nese neserine
nesiah nesibe nesida nesli neslie neslihan neslin nesly nesma nesreen nesrin nesrine nesryne nessa nessah nessayem nesserine nessia nessiah nessie
nessima nessma nessrin nessrine nessryne nessy nessya nesta nestaba nestorine nethra netra netta nettie netty neus neuza nevae nevaeh nevaeha nevaehia
nevaen nevah nevaiah neval nevaya nevayah nevea neveah neveaha neveen nevenka neveya neveyah nevia neviah nevim nevine neviyah nevra neya neyah neyda
neydi neyla neylah neylia neyliah neylin neylla neyma neysa neysha neyssa nezahat nezaket nezha neziah neziha neziyah ngan ngoc nhi nhu nhyla nia
niagale niah niaja niajah niakale niala nialah niama niame niamh niamora niamya niana niang niani nianna niaomi niara niarah niarale niasha niasia
niatou niaya niayla nibel nica nicaise nicanora nicasia nicci nicephore nicette nichele nichelle nichol nichole nicholette nicholle nicia nickayla
nicki nickie nickole nicla nicol nicolasa nicolet nicoleta nicolette nicolina nicoline nicolle nicollette nicolly nicoly nicomede niculina nida nidale
nidhi nidia niela nielah nielle niema niemah niera nierra niesha nieve nieves nigar nihad nihade nihale nihan niharika nihed nihel nihele nihelle
nihla niia nija nijae nijah nijai nijay nijaya nika nikaela nikaya nikayla nikeria nikhita nikia nikiah nikitha nikiya nikiyah nikka nikkia nikkie
nikkita nikky nikole nikoleta nikolett nikoletta nikolette nikolina niky nikya nikyla nikylah nikyra nila nilah nilaja nilajah nilam nilani nilaya
nilda nilde niley nilgun nilia nilla nilma niloufar nilsa nilufer nilya nimah nimco nimet nimo nimra nimrah nimrat nimsi nimsy ninah ninel ninelle
ninetta ninette ninfa nini ninive ninna ninnog ninog niobe niomi niomie niouma nira nirali niranjana niree nirel nirina nirma nirmin nirmine nisa
nisamar nisanur nise nisette nisha nishat nishi nishita nishka nishta nishtha nisma nisreen nisrin nisrina nisrine nissa nissaf nisserine nissi nissia
nissie nissrin nissrine nissy nissya nita nitalia nitaya nithila nithya nitika nitsa nitya nitzia niurka niva nivaeh nivaya nivea niveah niveda
nivedita nives nivetha nivia nivine nixie niya niyah niyana niyanna niyara niyasia niyathi niyati niyla niylah niyonna niza nizhoni nkechi nnenna
nneoma noalie noalig noaline noame noami noan noane noann noanne noara noee noela noelane noelani noele noeli noelia noelie noeline noelise noell
noella noellia noellie noelline noellise noelly noellya noellyne noely noelya noelyn noelyne noelynn noelys noelyse noema noemia noemie noemy noemye
noeva noga nogaye noha nohad nohaila nohane nohayla nohea nohealani noheila nohela noheli nohelia nohella nohely nohemi nohemie nohemy noheyla nohla
nohra noira nojoud nola nolah nolane nolann nolanne nolee noleen nolene nolia noline nolita nolla nollie nolven nolvenn nolween nolwen nolwene nolwenn
nolwenne nolya nolyne nomena nomi nona nonciade noni nonna noomi noora noori noraa norah noralba noralynn norane noranne noraya norberta norberte
norbertine norcine nordine norea noreli norelle norely norene norha norhan norhane norhen norhene noriah noriane norianne norig norina norine noriyah
norlane norra norsine norya noryane noryne nosra nou noua nouara nouchka noudjoud noufissa nouha nouhad nouhaila nouhayla nouheila nouheyla noujoud
noujoude nouma noumea noumidia nouna noura nourah nouran nourane nourania nouranne nouraya nourcine noure nourelhouda nourhan nourhane nourhanne
nourhen nourhene nouria nouriati nourimane nourimen nourimene nourine nouriya nourou nourra noursane noursine nourssine nourya nousayba nousra
noussaiba noussayba noussaybah nousseyba nouvelle nouzha nouzla novah novalee novaleigh novalie novelle noy noya noyale nozha nozomi nsimba nuala nube
nuccia nucia nuha nuhamin numa nuna nuncia nunzia nunziata nunziatina nupur nur nura nurah nuran nuray nurcan nurdan nurgul nurhan nuria nuriya
nuriyah nuriye nursel nurselin nursen nursena nursima nurten nury nusayba nusrat nussayba nuvia nya nyah nyailah nyaira nyairah nyaisa nyaisha nyaja
nyajah nyalah nyana nyanna nyara nyarah nyari nyarie nyasha nyashia nyasia nyasiah nychelle nycole nydia nyeema nyeemah nyeisha nyela nyelah nyeli
nyella nyelle nyelli nyema nyemah nyera nyesha nygeria nyhel nyia nyiah nyila nyima nyimah nyja nyjae nyjah nykeria nykerria nykhia nykia nykiah
nykiera nykira nykole nyla nylah nylasia nyleah nylee nyleen nylia nyliah nylie nyliyah nylla nyllah nymphea nyna nynon nyobi nyomi nyomie nyonna
nyota nyouma nyra nyrah nyree nyriah nyrie nysa nyshia nysrine nyssia nyx nyzeria oaklee oakleigh oaklie oaklynn oana oanel oanell oanelle oanez
obdulia obeida obeline occuline ocea oceana oceane oceanie oceann oceanna oceanne oceany ocelia ocelina ocellina ocelya ocilia octavia octaviana
octavie octavya oculi oculia oculie oculine oda odalis odaliz odalys odaya odel odelia odelie odeline odelya odete odette odia odila odile odilia
odille odine odyle odylle odyssee ofelia ofelie ogechi ohana ohanna ohiana ohiane oiana oiane oifa oihana oihane oihiba oihida oirda oirdia oisila
oissila ojasvi okairy oksanna oktober olachi olaia olalla olatz olaya oleane olegaria oleksandra olenka olesia olessia olesya olevia oleya olfa olha
olia oliana oliane olida olimpia olina olinda oline olinka oliphie oliva olivane olivea olivera olivette oliviah oliviana oliviane oliviarose
olivienne oliviya olivya oliwia ollivia ololade olpha olsa olta oluchi oluwadamilola oluwadara oluwadarasimi oluwakemi oluwatamilore oluwatoni olvido
olwen olwenn olya olyana olympie olyna olynda olyvea olyvia oma omaima omaira omama omara omaria omaya omayma omayra ombeline ombelline ombelyne
ombline omeima omere omerine omeya omeyma omni omnia omniya omnya omolola omunique ona onaissa onalee ondina ondine ondrea oneka onelia onenn ones
onesiphore onessa onesti onesty onica onika onintza onintze onisty oniya oniyah onna onnika onora ons onss ony onya onyinyechi onyinyechukwu oona
oonagh opale ophelia ophelie opheline ophely ophelya optat ora orah oralia orana orancie orane oranne orasie orchidee ordia orea oreade oreane oreda
oregan oregane orelia orelie oreline orencia oreoluwa orfelina orhiane oria oriah oriana oriane orianna orianne orida oriella orietta orionna oriyah
orkia orla orlana orlanda orlande orlane orlann orlanne orleane orlena orli orlia orline orna ornela ornelia ornelle ornellia orokia orosia orpha
orphea orphee orphelia orphelie orphina orphise orquidia orsola ortal ortense orthense ortraud ortrud orya oryana oryane oryanna oryanne osana osanna
osanne oscarine osmane osmara osmary ossana osswa ostiane oswa otalia othilia othilie othylie otilia otilie ottavia ottilia otylia ouacila ouafa
ouafaa ouafae ouaffa ouafia ouahiba ouahida ouaiba oualida ouarda ouardia ouaria ouarida ouasila ouassila ouassima ouda oude ouerdia ouiam ouiame
ouidad ouidade ouided ouidede ouiem ouijdane ouisa ouissal ouissale ouissam ouissame ouissem ouiza oulaya oulematou ouleye ouleymatou oulfa ouliana
oulimata oum ouma oumaima oumama oumaya oumayma oumayna oumayra oumayya oumeima oumelkheir oumeya oumeyma oumhani oumi oumie oummi oummou oummy oumnia
oumniya oumnya oumoul oumra oumy ounaissa ounaysa ounayssa ouneyssa ounissa ouns oura ourda ourdia ouria ourida oury ouswa ouzna ova ovida ovidia
oviya owena oxana oxane oxanna oxanne oya oyana oyanna oyhana oyindamola oyuki ozalee ozana ozanna ozanne ozden ozge ozgul ozlem oznur ozvan pacifique
padme padoue paedyn paeton paetyn pahola paighton paije paishence paislee paisleigh paislie paisly paiten paitin paitlyn paiton paityn paitynn paiyton
paizlee paizley paj pakita pakize palak palin pallavi palma palmina palmira palmire palmyre paloma palyn pamella pamina pamphile pamphilia panagiota
pandiale pandora pandore pantera pantxika paolina paoline paquerette paqui paquita paradice paraschiva paraskevi parfaite pari parina pariss parissa
parisse parmida parmis parneet parnika parquerette parris parvati parvedy parvine parys pascale pascalie pascalina pascaline pascalle pascalyne
pascuala pashance pashence pasion pasqua pasqualina pasqualine pasquina pasquine passionise passionnise pastora paterne patrica patricie patrisha
patrisia patrizzia patrocinio patrycja patsy paule pauleen paulia pauliana paulin paulmise paulonie paulyne pavina pavithra pavlina paycee payeton
payge paylin payper payshence payslee paytan payten paytience paytin paytn payton paytone paytton paytyn payzlee paz pearla pearle pearline pebbles
peggie pegguy peguy peighton peightyn peinda peityn peja pelagia pelagie pelin peline pema pembe pena penda peneloppe penielle penina penka pennelope
pennie pennylane pensee pepa pepina pepita percilla peregrina perel peri perihan perina perine perinne perl perla perle perlette perlina perline
pernelle pernette peroline peronne perpetua perpetue perrette perri perrina perrine perroline perryne persaeus persais persaius persayis persayus
perseis persephone perside pervenche pervin peryne pessel pessy petimat petrona petronela petronella petronila petronille petruta petula petya peyden
peytan peyten peytin peytone peytyn phaedra pham phanelie phanie phany phara pharailde phebe phebee phedra phedre pheobe phibie phiby philae philana
philibert philiberte philicia philine philipine philise philogone philomena philomene philothee phoebee phoebie phoeby phoenyx phuong phybie phylicia
phynix piana piedad pieper piera pierette pierina pierine pierpaola pierra pierreline pierrette pierrina pierrine pietra pietrina pimprenelle pina
pinar pinda pippa pivoine piya placeres placida placide placidie plamedi plamedie poe poeiti poema poerani poerava poetri pola polet polette poline
pollyanna polonia polonie polycarpe pom pomeline pomme ponama poonam poppee porfiria porscha porsche porsha portia posey prachi prado pragna pragnya
pragya prajna prakruti pranathi pranavi pranaya pranika pranita pranjal prapti prarthana praxede praxedes precieuse precilia precilla precillia
preciosa precylia precyllia preesha prefina prele prerana prerna prescila prescilia prescilla prescillia prescillya prescilya prescylia prescyllia
presentacion presilia presillia preslea preslee presleigh presli preslie presly preslyn pressilia pressley pressly presylia pria pricila pricilia
pricilla pricille pricillia prielle primerose primitiva princesa princessa princesse princia princilia princillia priscella priscia priscila priscile
priscilia priscille priscillia priscillya priscylia priscylla priscyllia priseis prisha prisila prisilla priska prisma prisque prithika privat priyah
priyal priyana prodige promesse promiss promize promyse prospere prosperine providencia prudencia prudente prunelle prunille pryscilla pryscillia
pryska psylvia ptissam ptissem pualani puja pulcherie puneet pura purdey purificacion purvi pyper qetsia qian qiana qianna qianqian qiara quanasia
quanesha quanisha quaniya quaniyah queena queency queenie quentasia queralt quetty quetzali quetzalli quetzally quetzaly quiana quianna quiara quincee
quinci quincie quinesha quiniya quinley quinlyn quinlynn quinne quinnlyn quintana quintasia quintavia quintessa quintina quirin quiteria quiterie
quitterie quyen quynh quynn raaga rabaa rabab rababe rabbia rabea rabeb rabecca rabeha rabera rabha rabhia rabia rabiaa rabiah rabiatou rabiha rabira
rabiya rabiye rabouan raby rabya racha rachael rachal rachana rachda racheal racheda rachela rachele rachell rachella rachida rachika rachima rachka
rachma rachna rachyl rackel racky racquel rada radegonde radha radhia radhika radia radidja radife radija radiya radja radka radmila radwa radya rae
raeana raeann raeanna raeanne raechel raedyn raegan raegen raeghan raegyn raela raelan raelea raelee raeleen raeleigh raelene raeley raeli raelie
raelin raelle raely raelyn raelynn raelynne raena raenah raeonna raeven raevyn raeya rafaela rafaele rafaeli rafaella rafaelle raffaela raffaella
raffaelle rafia rafida rafif rafika ragan ragavi ragen raghad raha rahaf rahama rahamata rahamatou rahel rahela rahi rahia rahila rahile rahima rahime
rahina rahini rahlia rahma rahmah rahmat rahmata rahmouna rahnia rahniya raia raiana raianna raicha raida raigan raigen raigyn raihana raihane
raihanna raika railee raileigh railey railyn railynn raima raimi raimina raimonda raimonde raimunda raimunde raina rainah raine rainee rainey raini
rainie rainn rainna raionna raiponce raiqa raisa raisha raissa raiven raiya raiyna raiza raizel raizy rajaa rajah rajana rajanae rajka rajvi rajwinder
rakayla rakeb rakel rakele rakeria rakhia raki rakia rakiah rakiya rakiyah raksha raky rakyah rakyla ralee raley ralia raliba ralida raluca ralya
ralyn ralynn rama ramah ramani ramata ramatou ramatoulaye ramaya rameaux rameen ramia ramiah ramiele ramielle ramina ramira ramiya ramiyah ramiza
ramla ramlati ramna ramouna ramsha ramya ramyah ramyia ranae ranaya randa randee randi randie rane ranee raneem raneen raney rani raniah raniha
ranijah ranim ranime ranine raniya raniyah raniyha rannia ranya ranyah ranyia ranyiah ranym raouda raoudha raouia raoule raphaela raphaele raphaella
raphaelle raquell raquelle rariba rashawna rashay rashea rasheeda rashel rashell rashelle rashi rashia rashida rashiya rashmi rashya rasika rasmia
rasmina rassil ratiba ratil ratile raveena ravin ravina ravleen ravyn ravza ravzanur rawan rawane rawda rawell rawen rawene rawia raya rayah rayahna
rayana rayanna rayannah rayanne rayauna raychel raychelle rayelle rayene raygan raygen rayha rayhana rayhane rayhanna rayina rayiona rayka rayla
raylea raylee rayleen raylei rayleigh raylene rayli raylie raylin raylyn raylynn rayma raymie raymina raymonda raymonde raymonia raymonne rayn rayna
raynah raynalde rayne raynee rayni rayniah raynie rayniya rayniyah raynna rayona rayonna raysa rayssa rayven rayvin rayvn rayya razal razan razane
razanne razel razen razia raziah razika raziya raziyah raziye rea reagann reagen reaghan reagyn reah reana reane reann reanna reannah reanne rease
reba rebah rebbecca rebeca rebeccah rebecka rebeckah rebeka rebekka rebekkah rebiha rechel rediet reeanna reegan reeghan reema reena reesa reet reeva
reeya refika refka reganne regeane regena reggina reghan regia reginae regine regla reguia rehab reham rehana rehane rehanna rehanne rehema reia
reiana reianna reigan reighan reighlyn reigna reihana reihane reika reiley reilyn reilynn reine reinelde reinette reinhild reira reizy rejane rejanne
rejeane rejeanne rejine rekayla rekia rekiya relique rella rema remas remedio remedios remee remei remia remicia remie remigia remmi remmie remonde
remya remziye rena renad renae renatta renay renaya renda renea renelde renelia renelise renelle renesmee reneta renetta renette renia reniah renilde
renita reniya reniyah renna renyah renza reona reonna reparate reshma resi restitude resurreccion retaj retal reut reva revati rewa reya reyah reyana
reyanna reygan reyhana reyhane reylene reymonde reyna reynalde reyonna reyyan rezlane rezlene rhadia rhadija rhalia rhalida rhama rhania rhaniya
rhanya rhariba rhaya rheagan rhealynn rheana rheane rheanna rheanne rheannon rhegan rheira rhema rhesa rheya rheyna rhia rhian rhiana rhianah rhianna
rhiannah rhiannan rhianne rhiannon rhianon rhilee rhiley rhilynn rhim rhimou rhionna rhislaine rhita rhiya rhiyanna rhizlaine rhizlane rhizlene rhoda
rhode rhya rhyana rhyann rhyanna rhyanne rhylea rhylee rhyleigh rhylie rhym rhyse ria riah riahna riahnna riama riana rianah riane riann rianna
riannah rianne riansares rica ricarda richa richarda richarde richardine richelaine richeline richelle richma rickayla rickel rickelle ricki rickia
rickiyah rickya rickyia riddhi riddhima ridhi ridhima riece rieley rielle rielly riely rielyn rielynn rifka rifky rigobert rigoberte rihab rihabe
riham rihame rihan rihana rihane rihanna rihanne riheb rihem riheme rihonna rika riki rikiya rikki riko rikya rilana rilea rilee rilei rileigh
rileyann rileyanne rilie rilla rily rilya rilyn rilynn rilynne rimah rimane rimas rimasse rimel rimen rimene rimes rimess rimesse rimsha rin rina
rinad rinade rindra rined rinesa rini riniyah rinnah rinoa riona rionna ripley riquette risa riselene risha rishika rishita risla rislaine rislane
rislene ritadj ritadje ritag ritage ritaj ritaje rital ritedj riteg ritege ritej riteje ritel ritha rithika riti ritika ritisha ritta ritu riva rivana
rivka rivkah rivky riwad riwanon rixa riya riyah riyana riyane riyanna rizelaine rizelene riziki rizlaine rizlan rizlane rizlen rizlene rizwana rkia
rmoni roa roanne roaya roba robbi roberte roberthe robertine robine robledo robyn robyne robynn rocca rocelyn roch rochel rochell rochelle rockell
rockelle rockia rocsi roda rodaina rodayna rodelind rodica rodina rodnesha rodolphe roeya rofaida rofayda rofia rofrane rogatienne rogee rogelia
rogere rogette rogine rogue roha rohini roihama roihma roisin roiza roizy rojbin rojda rojin rojine rokaia rokaya rokhaya rokhia rokhiya rokhya
rokiatou rokiya roksana rokya rola rolande roliane rollande romaisa romaissa romaissae romana romane romanella romanie romann romanne romaysa romaysae
romayssa romayssae romea romee romeissa romelie romeline romey romeyssa romi romie romila romilda romilde romiya romona romuald romualda romualde romy
rona ronahi ronasia ronda ronee roneisha ronette ronia roniah ronica ronique ronisha roniya roniyah ronja ronna ronnae ronni ronya roqaya roree rorey
rori rorie rosabel rosabella rosabelle rosaelena rosaire rosaisela rosalba rosalee rosaleen rosalena rosali rosalia rosalin rosalina rosalinda
rosalinde rosaline rosalita rosalva rosaly rosalya rosalyn rosalynda rosalyne rosalynn rosamaria rosamee rosamonde rosana rosane rosange rosangela
rosanne rosaria rosaura roseann roseanna roseda rosel rosela roselaine roselande roselani roselee roselene roselia roselie roselina roselinde roseline
roselise roselita rosella rosely roselyn roselyne roselynn roselys roselyse rosema rosemaine rosemaria rosemay rosemee rosemery rosemie rosemonde
rosena rosenda rosene rosenn roser roseta rosetta rosey roshell roshini roshni rosi rosia rosiana rosiane rosianne rosibel rosilda rosilyn rosimarie
rosina rosinda rosine rosio rosite rositsa roslynn rosmarie rosmeri rosmery rossana rosselin rossella rosselyn rossie rosslyn rossy roswitha rosyne
rotraud roua rouba rouchda roudaina roudayna roufaida roufayda rougui rouguiata rouguiatou rouguiyatou rouguy rouhama roukaya roukia roukiya roukya
roumaissa roumaysa roumayssa roumba roumeyssa rouqaya rouqayya rouwaida rouzouna rowena rowyn rowynn roxana roxane roxann roxanna roxelane roxi roxie
roxxi roxy roya roza rozalia rozalyn rozalynn rozana rozane rozanna rozanne roze rozelin rozella rozelyn rozen rozenn rozenne rozerin rozlene rozlyn
rozlynn rozy ruari ruba rubby rubee rubi rubie rubiela rubis rubyann rubye rucha ruchama ruchel ruchi ruchy rudia rudie ruffine rufin rufina rufine
ruhani ruhee ruhi ruhiye rujuta rukaya ruken rukhsana rukia rukiya rukiye rumaisa rumaysa rumeysa rumyana runa ruperta ruphine ruqaya ruqayyah ruslana
ruthann ruthanna ruthanne ruthie ruthy rutvi ruveyda ruwayda ruya ruzanna ruzica ryah ryana ryane ryanna ryannah ryanne ryasia rydia ryelee ryeleigh
ryelle ryen ryenn ryenne ryham ryhana ryhane ryhanna ryhem ryin ryka ryla rylann rylea ryleah rylee ryleeann rylei ryleigh ryli rylie ryliee ryliegh
rylin rylinn ryllie ryly rylyn rylynn rylynne rym ryma ryme rymel rymen rymess ryna rynad rynn ryonna ryslene rytej rytel ryzlene saachi saada saadet
saadia saadiya saadya saahithi saaida saamiya saana saandati saandia saani saania saanika saanvi saanya saara saarah saaya sabaa sabaha sabahe sabaya
sabba sabbah sabeen sabeha sabel sabela sabeline sabella sabelle sabera sabha sabia sabiha sabila sabira sabirah sabirin sabra sabrah sabree sabreen
sabreena sabrena sabreya sabria sabriah sabriel sabrilla sabrin sabrinah sabrine sabrinel sabrinelle sabrinna sabriya sabriyah sabrya sabryn sabryna
sabryne sachi sacia sacra sacramentos sada sadaf saddie sade sadee sadeel sadeen sadet sadey sadhana sadhika sadie sadielynn sadiha sadika sadine
sadira sadiya sadiyah sadiye sadja sadjia sadjida sadjo sadya sadye sae saedee saelle saesha safa safaa safae safah safana saffa saffana saffia
saffiya saffiyah safia safiana safiatou safietou safiha safina safira safiria safiya safiyah safiyatou safiye safiyya safiyyah safora safoua safoura
safwa safy safya safyatou safyia sagal sagana sagarika sagia sagra sagrario sahaana sahai sahana sahar saharah sahari saharra sahasra sahdia sahej
sahida sahila sahily sahima sahina sahira sahirah sahithi sahiti sahla sahlia sahmya sahna sahniya sahnya sahona sahondra sahori sahory sahra sahteene
sahvannah sahyna saia saidah saidee saidey saidi saidia saidie saidy saige saila saile sailee saima saina sainabou sainte sainza saioa saira sairah
sairy saisha saiya saiyuri saja sajda sajia sajida sakae sakara sakari sakayla sakeena sakhina sakho sakina sakinah sakine sakiya sakiyah sakora
sakshi sakya sakyna sala saladina salam salama salamata salambo salammbo salaya salayah salayna salea saleah saleema saleen saleena saleha saleisha
salema salematou salena salene salera saleta salete saleyah salha salhia sali salia saliah saliha salihe salika salima salimah salimata salimatou
salira saliya saliyah salka salla salle sallie sallya salmah salmai salmata saloi saloma salome salomea salomee salomeia saloni saloua salouha
salsabil salsabila salsabile salsabyl saltana salud salustiana salvatrice salvina salwa saly salya salyha salyma salymata salyna sama samaa samadhi
samah samai samaia samaira samaiya samaiyah samana samanatha samanda samanta samanthamarie samanvi samarah samari samariah samarie samariya samariyah
samarra samarri samarria samary samarya samatha samauria samaya samayah samayia samayra sameeha sameena sameera sameerah sameira samenta samentha
samera sameria samhitha samiah samianti samiha samiksha samila samina samirah samirha samirra samiya samiyah samiyyah sammantha samna samone samora
samorah samoria samoya sampedro samra samrah samrawit samsha samuela samuella samuelle samya samyah samyia samyiah samyra samyrah samyria samyukta
samyuktha sanaah sanaai sanaba sanae sanah sanai sanaia sanaii sanaiya sanaiyah sanam sanaria sanata sanaya sanayah sancia sancie sandati sanddy
sandee sandes sandhya sandi sandia sandie sandjana sandrea sandrina sandrine sandryne sandya sandye sanela sanella sanem sania saniaa saniah sanii
saniiya sanija sanijah sanika saniya saniyah saniye saniyha saniyya saniyyah sanja sanjana sanjna sanjuana sanjuanita sannah sanoe sanou sansa
sanskriti santa santanna santas santasia santhiya santia santiaga santiana santina santine sanvi sany sanya sanyah sanye sanyi sanyia sanyiah sanyla
sao saona saori saory saossane saoucen saouda saoudatou saousan saousane saousen saoussan saoussane saoussen saoussene sapha saphera sapheria saphia
saphir saphira saphire sapho saphora saphya saphyra sapna sapphira sapphyre saquina saquoia saraann sarabella sarabeth sarabi sarae sarafina saragrace
sarahann sarahanne sarahbeth sarahgrace sarahi sarahjane sarahlynn sarahrose sarahy sarai saraia saraiah saraih saraiya saraiyah sarajane saralee
saralyn saralynn saranda sarane saranya saraphina sarasvati sarata saratou saray saraya sarayah saraye sarayma sarayu sare sarea sareen sareena saren
sarena sarenity sarenna sarha saria sariah sariaka sariana sarida sarie sarika sarina sarinah sarine sarinity sarit sarita sariya sariyah sarodja
saron sarra sarrah sarriah sarrina sarrinah sarya saryah sarye saryiah saryn saryna sashenka sashka sashya saskya sassia sata satcha satheen satheene
sathine sathvika sathya sathyne sati satia satie satine sativa satomi satou saturna saturnin saturnina satya satyne saudade saule saumya saunia saura
sauraya sauvane sauvanne savahna savana savanah savannha savaya savayah saveah saveena savelina saveria saverina savhanna savia savina savine sawda
sawsan sawsana sawsane sawsen sawsene sawssan sawssane sawssen sawssene saya sayah sayaline sayana sayanah sayane sayani sayanna sayanne sayde saydee
saydi saydie sayen sayge sayla saylah saylee sayler sayli saylor sayma sayna sayra sayre sayuri saziye scarleth scarlett scarlette schaima schaina
schainez schana schanna scheerazade scheherazade scheila scheima schekina schelsy scherazade scherezade scherine scherley schiphra schirley scholastie
scholastique schylar scolastie scolastique scotlyn scotlynn scotti scottlyn scottlynn scylla seaanna seaira seairra seana seanna searra sebahat
sebastienne sebiha sebnem sebrina secil secilia secily secondine secundina seda sedanur sedef sedifo sedona sedra sedrine seema seerat sefana seffana
sefia sefika sefora segolaine segolen segolene segunda seham sehame sehar sehem seher sehila sehri sehriban sehrish seidi seidy seifana seila seily
seina seinna seira seirra seiry sejal sejda sejla sejoud sekina sela selah selam selcan selda seleen seleena selen selenay seleni selenia selenn
selenna selenne selenya seleste seleyna selia seliana seliane selicia seliha selima selimata selime selin selina selinay selinda seline seliyah selly
sellya seloua selsabil selsabila selsabile selsebil selsebile seltana selvaggia selver selvi selvina selvinaz selwa selya selyana selyna sema semah
semaiah semaja semanur semaya semia semiah semiha semina semira semiya semiyah semra semsi semya semyra sena senada senaida senait senami senanur
senaya senda sende sendes sendrine sendy senem sengul senia seniah seniya seniyah sennur senya seonna sephana sephira sephora sephorah septime sequoya
sera serafina serah seraiah serap seraph seraphie seraphina seraphine serapia seray seraya sereen sereena sereine seren serenah serenay serenella
serenety serenidy serenitee serenitey sereniti serenitie serenna serentiy serezade sergeline sergette sergia sergina sergine seri seriah seriana
serianna serife serina serinity seriyah sermin serpil serra serrenity serrina serrine servais servaise servanda servane servanne servilia seryna
seryne sesilia setan setefilla setou setti setty sevaeh seval sevana sevane sevanna sevannah sevcan sevda sevde sevena severa severiana severina
severine severinne severyne sevgi sevgul sevil sevilay sevim sevinc sevine sevrine sevtap sevval sevyn seyana seyanna seyda seyla seyma seymanur seyna
seynabou seyni seyran sezen sfia shaana shabnam shacara shada shadae shadai shaday shadee shadene shadey shadia shadiamond shadine shadiya shadya shae
shaela shaelee shaeleigh shaelie shaelin shaely shaelyn shaelynn shaelynne shaena shahad shahana shahd shahed shahida shahima shahina shahinaz
shahinaze shahine shahines shahinez shahineze shahira shahnaz shahrazad shahrazade shahrazed shahyna shahynez shaia shaiann shaianne shaida shaila
shailah shailee shailey shaili shailly shaily shailyn shailynn shailys shaima shaimaa shaimae shaina shainah shaindel shaindy shaines shainese
shainess shainesse shainez shaineze shainice shainis shainna shainy shainyce shainys shainyss shaira shaivi shakara shakayla shakeira shakera shakeria
shakhia shakia shakila shakirah shakiya shakiyah shakti shakya shakyla shakyra shala shalana shalaya shalayla shalea shaleah shalee shaleena shaleigh
shalen shalena shaley shaleya shalia shaliah shalie shalimar shalina shalini shalise shaliyah shalon shalonda shalone shalva shalya shalyn shalyna
shalynn shalyse shama shamaiya shamara shamaree shamari shamaria shamariah shamarie shamaya shamera shamere shameria shamia shamiah shamika shamila
shamima shamina shamira shamiracle shamirah shamiya shamiyah shamoni shamora shamoria shams shamsa shamsi shamsia shamsy shamya shamyah shamyia
shamyiah shamyla shamyra shana shanaa shanae shanael shanaelle shanah shanai shanaia shanaiya shanay shanaya shanayah shanaz shanda shandi shandiin
shandra shandrany shandrea shanea shanee shaneka shanel shanell shanella shanelle shanelya shanen shanese shanesia shaneya shanez shaneze shani shania
shaniah shanie shaniece shanijah shanika shanila shaniqua shanis shanise shaniss shanisse shanita shaniya shaniyah shaniyla shanley shanna shannah
shannan shannel shannell shannelle shannen shannia shannone shannyn shanon shanone shanonn shanonne shanshan shanta shantae shantal shantasia
shantavia shantay shante shantee shantel shantell shantelle shanteria shanterria shantia shantrice shany shanya shanyah shanyce shanye shanyia
shanyiah shanyla shanyra shanys shanyss shanysse shanza shanzay shanze shaona shara sharada sharae sharai sharanya sharay sharaya sharayah sharazade
sharazed sharda shardae sharday sharde sharee shareese sharell sharelle sharice sharifa sharika sharina sharis sharissa sharita shariya shariyah
sharla sharlee sharleen sharlen sharlene sharlet sharlette sharleyne sharlie sharline sharlize sharlotte sharly sharlyn sharlyne sharlynn sharmaine
sharona sharonda sharone sharonne sharron sharvi sharyah shatara shatavia shatha shatia shatoria shatoya shauna shauni shaunice shauniya shaunna
shaunte shavaria shavelle shavon shavonne shawna shawnda shawnice shawnie shawnna shawnta shawntel shayana shayane shayanna shayanne shayda shaye
shayenne shayera shayina shayla shaylah shaylan shaylea shaylee shayleen shayleigh shaylen shaylene shayley shayli shaylie shaylin shayline shaylyn
shaylynn shaylynne shayma shaymaa shaymae shayna shaynah shaynes shaynese shayness shaynesse shaynez shayneze shaynice shaynis shayniss shaynisse
shaynna shayona shayonna shayra shaza shea sheala shealee shealeigh shealyn shealynn sheccid sheerazade shefali sheherazad sheherazade shehrazad
shehrazade shehrazed sheilla sheilly sheily sheilyn sheima sheina sheindel sheinez shekina shekinah shelah shelbee shelbey shelbi shelbie shelbylynn
shelcy sheldone sheley sheli shelia shelihane shelina shella shellby shellsy shelsea shelsey shelsie shelssy shelsy shely shemaiah shemariah shemia
shemiah shems shemsa shemsi shemssy shemsy shena shenaya shenaz shendy shenelle shenise sheniya sheniyah shenoa shenzy sheona sheraz sherazad
sherazade sheraze sherazed sheree shereen sherel sherezade sheri sheriah sheriane sherice sheridan sheridane sheridyn sherifa sherihane sherilyn
sherilyne sherin sherina sherine sherita sherleen sherlene sherley sherlin sherline sherly sherlyn sherlyne sherlynn sherone sherrell sherrie sherryl
sheryane sherydan sherydane sheryfa sheryl sherylane sheryline sheryn sheryna sheryne sheurley sheva shevy sheyanne sheyen sheyene sheyenne sheyla
sheyli sheylin sheyly sheyma sheyna sheynez sheyrine sheza shi shiala shian shiana shiane shiann shianna shianne shifa shifra shikha shila shilah
shilee shilo shiloah shilyn shilynn shima shimene shiori shir shira shirah shirane shiraze shireen shirel shirelle shiri shirin shirine shirlee
shirlene shirly shiryne shivali shivangi shivani shivany shiza shloka shola shonda shondrea shonna shony shoshana shoshanna showna shraddha shradha
shravani shravya shree shreena shreeya shrika shrinidhi shristi shritha shriya shruthi shruthika shruti shterna shukri shulamis shulamite shunashi
shuri shwetha shya shyah shyan shyana shyane shyann shyanna shyanne shyasia shye shyenne shyera shyia shyla shylah shylan shylea shylee shyleigh
shyler shyli shylie shylin shylo shyloh shylyn shylynn shym shyma shyna shyneze shynia shynice shynna shyonna shyra shyrel shyrelle shyrine sia siah
siame siana sianah siane siani siann sianna siannah sianne sianni siara siarah siarra siata sibel sibella sibelle sibilla sibille sibley sibyl sibyle
sibylla sibylle siclali sidalia sidda siddalee siddhi sidelya sidgey sidgy sidika sidjey sidji sidjie sidjy sidnee sidnei sidni sidnie sidoine sidona
sidonia sidonie sidony sidra sidrah sidrat sidwell sieanna siearra sieglinde siegrid siegried siegrun siem sieme siena siene siennah siera sierah
sierrah sierralynn sifa sifan siga siggi sigolene sigourney sigride sigried sigrun sihaam siham sihame sihan sihana sihane sihem siheme sila silan
silane silena silia siliana silina siline silja silka silla sillia silma siloe silvaine silvana silvane silvanie silvanna silveria silvestra silvette
silvi silviana silviane silvianne silvie silvija silvina silvine silviya silvy silya silyana siman simane simar simara simay simaya simeonie simeonne
simge simha simi simiane similienne simina simine simisola simiya simiyah simmone simona simonetta simonette simonne simora simplice simra simrah
simran simranpreet simrat simrin simy simya sina sinahi sinaia sinaie sinay sinaya sinceer sinclaire sinda sindhu sindi sindia sindie sindy sinem
sinforosa singrid sinia sinina siniya siniyah sinthia sintia siobane siobhane siomara siona sionna siouar sipa sira siraba siradou sirah sirandou
sireen sirena sirenity siria siriah siriana siriane sirielle sirima sirin sirina sirine sirinity sirinne siriya siriyah sirra sirrah sirya siryne
sisilia sisley sisse sissi sitan sitara sitey siti sitina sitlali sitti sitty sivane sivani siwar siware sixta sixtine siya siyam siyana siyanna siyem
siyona skai skarlet skarleth skarlett skarlette skie skii skila skilar skiley skilynn sklaerenn skurta skyann skyanna skyanne skye skyela skyelar
skyelyn skyelynn skyi skyla skylah skylan skylar skylee skyleen skylei skyleigh skylen skylene skyley skyli skylie skylier skylin skylinn skylir
skylla skylyn skylynn skylynne skyy skyylar sladana slava slavica slavika slavka sloan sloana sloane sloann sloanne slobodanka slohane slorane slowane
smahan smahane smahen smahene smeralda smilla smina smita smrithi smriti smya sneha snejana snezhana snigdha sniyah soa soaad soad soade soah soana
soane soann soanna soanne soaz soazic soazick soazig soazik socheata socorro socrate sodia soeli soelie soeline sofana soffia sofi sofiah sofiana
sofiatou sofiia sofija sofines sofiya sofya sogane soha sohad sohaila sohalia sohana sohane sohann sohanna sohanne sohayla soheila sohela soheyla
sohila sohora soifa soifia soilha soisic soisick soisik soizic soizick soizig soizik sojoud sojourner sok sokaina sokayna sokhna sokhona sokona sola
solae solaine solal solana solane solanges solanne solara solaya soleane soleda soledade soleen solei soleil soleina soleine solen solena solene
solenn solenna solenne solenza solesne soley soleya soleyna soleyne solia soliana soliane soliel solimar solin solina soline solita sollange sollene
soltana solune solveigh solvej solvene solvey solweig solya solyana solyane solymar solyna solyne somaia somaly somara somaria somaya somer someya
somia somiya sommer somya sona sonali sonay sonaya sonda sondes sondess sondos sondra songul soniah sonie sonita soniya soniyah sonnia sonoma sonsoles
sony soodia soojin sophanie sophany sophea sophee sophey sophi sophiah sophiamarie sophiana sophiane sophianne sophiea sophietou sophina sophira
sophiya sophonie sophronia sophy sophya sopie sora sorah sorahya soraia soraida soraiya soraja sorana sorane sorayah sorcha sorelle sorene sorenza
soreya soria soriah soriana soriane sorina sorine soriya sorkunde sorona sorraya sorya soryana soryane sosie sosso sosthenes sotera sotiria soua
souaad souaade souad souada souade souadou souana souane souare soued souela souella soufia soufya souha souhad souhade souhaila souhane souhayla
souheila souhela souheyla souhila souhir souhyla souila soujoud soujoude soukaina soukamba soukayna soukeina soukeyna soukina soulaf soulaima soulayma
soulef souleima souleyma soultana soumaia soumaiya soumaya soumayah soumayat soumayya soumayyah soumba soumeiya soumeya soumeyya soumia soumicha
soumina soumiya soummaya soumya souna sounaya sounda soundes soundos soundouce soundous soundouss soundousse sounia sounita sounkamba sounna sounnah
sountou sounya soura souraia souraya souria souriya sourour sourya soussaba sovana sovanna sovanny sowmya soyana soyla speranza spfia spoorthi sra
sravya sreeja sreenidhi sreshta sreya sri srihita srihitha srija srikari srimedha srinidhi srinika srinithi srinithya srishti sristi sritha srividya
sriya sruthi sruti stacee stacha staci stacia stacie staicy stana stania stanie stanise stanislas stanislava stanislawa stany starasia starla starlee
starlene starlett starlette starlyn starlynn starr stasha stasia stassy stav steacy stecia stecie stecy steecy stefana stefani stefanny stefany
steffany steffi steffie steffy stefi stefie stefka stefy steicy steisi stelia stelie stelina steline stelle stellia stellie stellina stelline stelly
stellya steluta stely stelya stelyna stepanie stephaine stephana stephanette stephani stephania stephanne stephannie stephanny stephany stephenie
stephie stephine stephy steren sterenn stessi stessie stessy stesy stevana stevey stevi stevy steyla sthefany stina stjepana storee stori storie
stormi stormie stracy strella stressy stuti sua suad suada suami suamy suana sucely suchi sude sudem suden sudenaz sudenur sudiksha sueann sueda suela
sueli suella suellen suelly suely sueva sugey suha suhaila suhailah suhaily suhana suhani suhayla suhaylah suheda suheily suhey suheyla sujeily sujey
sujitha sukaina sukayna sukeina sukeyna sukhman sukhmani suki sukran sukriye sulamita sule suleika suleima sulema suleyka suleyma suli suliana suliane
sulma sulpice sultane sumaia sumaira sumaiya sumaiyah sumayah sumayo sumayya sumayyah sumedha sumeja sumerya sumeya sumeye sumeyra sumeyya sumeyye
sumiah sumiko sumire summar summerlyn summerlynn suna sundess sundus sundy sunem suni suniya sunnie sunniva sunshyne supriya surabhi surah surai
suraiya suraya suree surelie surenity sureya sureyya suri suria suriah suriana surie surina suriya suriyah sury susagna susane susann susannah susi
sussy susy suvetha suvi suyana suzana suzane suzanna suzannah suze suzeanne suzel suzele suzelle suzete suzette suzi suzie suzon svantje svara svea
svetla sveva sviatlana svitlana swaily swamy swana swane swanee swanie swann swanna swanne swannie swanny swany swara swathi sweety swetha swetlana
sya syah syam syana syanah syane syani syanna syannah syanne syara syarah syasia sybel sybelia sybella sybelle sybellia sybile sybill sybilla sybille
sydelle sydjie sydne sydnee sydnei sydni sydnie sydny sydonie sydra syeda syeira syeisha syem syenna syerra syesha sygrid syham syhame syhana syhanna
syhem syia syla sylah sylee syleena sylena sylene sylia syliana syliane sylina sylke sylla syllia syloe sylvaincine sylvaine sylvana sylvane sylvania
sylvanie sylvanise sylvanna sylvelie sylveline sylvene sylverine sylvestine sylvestre sylvestrine sylvette sylvi sylviana sylviane sylvianne sylvienne
sylvina sylwia symantha symara symaria symia symiah symirah symone symora symphanie symphany symphonie symphorien symphorienne symphorine symya syna
synai synda syndel syndelle syndey syndi syndia syndie syndra syndy synia syniah syniya syniyah synthia syntia syntyche syona syra syrae syrah syrai
syrena syrenity syrenna syriah syriana syriane syrianna syrianne syrie syriel syrielle syrin syrina syrine syrinne syvannah taaliyah tabara tabata
tabatha tabbitha tabea tabetha tabita tabytha tacarra tachirifa taciana tacko tacora tacy tadeja taegan taegen taejah taela taeler taelor taelyn
taelynn taetum taeya tahani tahara tahel tahera tahia tahiana tahicia tahina tahirah tahis tahissa tahisse tahissia tahitia tahlia tahliya tahlya
tahmia tahnee tahnia tahra tahtiana tahtianna tahya tahyna tahyra tahys tahyss taia taiana taiba taicha taija taijah taila taily tailyn tailynn tailys
taima taimane taimani taina taini tainy tairy tais taisha taiss taissa taissia taissir taissy taissya taitum taitym taiya taiyana taiylor taja tajah
tajanae taji takaiya takara takaya takayla takaylah takeira takera takeria takeya takia takiah takiera takine takira takiya takiyah taklit tako takoua
takoya takwa takya takyah takyia takyla takylah takyra talah talaijah talajah talar talasia talaya talayah talayjah talayla talaysha talaysia talea
taleah taleen taleeya taleeyah taleia taleigh taleigha taleisha talena talesha taleya taleyah talhia talhya tali talia taliah taliana taliane talianna
talicia talie taliea talijah talina taline talisa talise talisha talissa talita talitha taliya taliyah taliyha talley tallia tallie tallulah tallya
tallyn talor talula talulah taly talya talyah talyana talyia talyiah talyn talyna talyne talynn talyssa tama tamaiya tamaki tamana tamani tamar
tamarah tamari tamaria tamarie tamarra tamarria tamaya tamber tamea tameah tameia tameka tamela tamera tameria tamesha tameya tameyah tami tamia
tamiah tamiaya tamika tamila tamilla tamimount tamina tamira tamiracle tamirah tamiria tamirra tamisha tamiya tamiyah tamlyn tammi tammie tamora tamou
tamra tamryn tamsen tamsin tamya tamyah tamyia tamyiah tamyra tamyrah tana tanae tanai tanaijah tanais tanaisa tanaisha tanaiya tanaja tanajah tanaria
tanashia tanasia tanaya tanayah tanayia tanaysia tanazia tanea taneah taneisha tanesha tanessa taneya taneyah tangela taniah taniaya tanija tanijah
tanika tanila tanina taninna tanise tanisha tanishka tanisi tanissia tanit tanita taniya taniyah tanja tanmayi tanna tannah tansu tanvee tanvi tany
tanyah tanyia tanyiah tanyjah tanyla tanysha tanzie tanzila taouba taoues taous taousse tapanga taqwa tarah taraji taralyn taralynn taria tariah
tariana tarianna tarika tarini tariya tariyah tarra tarryn tarsila taryah taryn taryne tarynn tasanee tasha tashara tashauna tashawna tashay tashayla
tashi tashia tashiana tashianna tashiya tashvi tashya tashyia tashyra tasia tasiana taslim taslima taslime tasmine tasneem tasnia tasnim tasnime
tasnym tasnyme tassadit tassadite tassia tassiana tassnim tassnime tasya tata tatelyn tatelynn tatem tathiana tatianah tatiane tatianna tatianya
tationa tationna tatiyana tatiyanna tatiyona tatjana tatsiana tattiana tattianna tatum tatumn tatyanna tatyiana tatym tauri tava tavaria taveah tavia
taviana tavishi tawanna tawba tawnee tawni taya tayah tayana tayanna tayba taycee taycir tayde taydem tayen taygan taygen tayiah tayja tayla taylah
taylar taylee tayleigh tayley tayli tayliana taylianna taylie taylin taylinn taylorann taylore taylormarie taylour taylre taylyn taylynn tayma taymiya
taymiyah taymiyya tayna tayona tayonna tayri tays taysha taysia taysir tayssa tayssia tayssir taytem taytum tazaria tazariah tazia taziah taziyah
tazmeen tchelsy teadora teagan teaghan teagyn teah teaira teairah teairra teaja teala teana teandra teani teanna teara tearra tearsa teasia tecla
teddie teena teesha teeya teeyah teeyana teeyanah tegan teghan teha tehani tehila tehilla tehillah tehina tehya teia teiana teiara teighan teighlor
teila teiona teirra teissa teja tejal tejasvi tejaswini tekla tela telana teldja teleah telena telesfora telia teliah teliyah tellia telma telya
temari temia temiloluwa temima temitayo temprance temprence temya tena tenaya tendresse tene tenea tenessee tenessy teniah tenille tenin teniola
tenise tenisha teniya teniyah tenley tennessie tennessy tennille teodomira teodora teodosia teofila teona teonna teora terah teralyn teralynn tere
terena teresanna terese teresina teressa tereza teri teriah teriana terianna terica terin terina terra terrah terren terri terria terriah terriana
terrianna terrica terrie terriona terrionna terriyana terryana terryn terryonna tery teryn tesa tesia teslim teslime tesneem tesnim tesnime tesnym
tesnyme tess tessadit tessah tessalynn tessane tesse tessia tessie tessla tessnim tessnime tessnym tessy tessya tetiana tetyana teuta tevhide tevy
texane teya teyah teyana teyanah teyanna teyla teylor teyma teyona teyonna teyssa teyssir thaila thaily thailys thaina thaira thais thaiss thaissa
thaisse thaissia thaissy thaissya thaleia thalia thaliana thalie thalina thalita thaliya thallia thallya thaly thalya thalyana thalyna thalys thalyssa
thamar thamara thamila thana thanais thania thanina thaniya thanusha thanvi thanya thao thara thatiana thayana thayla thayna thayra thays thayssa
theadora theana theane thecla thecle theia thekla thelia thelma thelya themire themis themys thenais theobaldine theodorine theodose theodosie
theodule theoline theona theone theonie theophanie theophila theophilia theotine theotiste theoxane thera theresina theresine theressa thereza thereze
therezia theryn thess thessa thessia thessy thevy thi thia thiaba thiana thiane thiara thida thienan thifaine thifanie thifanny thifany thiffaine
thiffany thilda thildy thileli thilelli thioro thiphaine thiphanie thiphany thiviya thivya thiya thiyya thiziri thomase thomasine thomassine thomine
thora thoraya thouraya thouria thu thumette thuriane thuvaraka thy thya thyana thyanna thyda thyfaine thyfanie thyia thylane thylia thymea thyna
thyphaine thyphanie thyra tiah tiahna tiaja tiajah tiamarie tiana tianah tiane tiani tianna tiannah tianne tianni tiany tiarah tiare tiarra tiasia
tiauna tiavina tibile tiburce tiburcia ticia ticiana tida tiera tieran tierany tierney tierra tierrah tiesha tifa tifaine tifani tifanie tifanny
tifany tifen tifene tifenn tifenne tiffaine tiffani tiffanie tiffanny tiffen tiffene tiffenn tiffiny tiga tigerlily tiguida tiguidanke tiguide tiha
tihana tihanna tihya tijana tijania tila tilda tileah tilelli tiliana tilila tilla tillia tillie tilly tilya tilynn tima timara timari timaya timberly
timberlyn timea timia timiah timiya timiyah timmia timmya timmyah timoleone timotea timothea timya timyra tinaig tinamarie tinashe tinasia tinaya
tindra tingting tinhinan tinhinane tinia tiniyah tinley tinsley tiona tionna tionne tiphaine tiphanie tiphanny tiphany tiphayne tiphen tiphene tiphenn
tippi tira tiranke tirsa tirtsa tirza tirzah tisha tissam tissem tissia tissiana tissya tita titaina titem titia titiana titiane titziana tiya tiyah
tiyana tiyanna tiye tiyonna tizia tiziana tiziri tizziana tkeyah tlaitmas tnia tniya tniyah tnya tnyah toba tobi toccara tochi toimaya toinette toinon
toleen tolulope toluwani tomasa tombe tomia tomiya tonasia tonia toniann tonie tonina tonisha toniya toniyah topanga tora toree tori toria toriah
toriana toriann torianna torianne toribia torie torilynn torkia torri torrie torryn tory tosca toscane tosha totiana touatia touba touda touline
toumia tounes tounsia touraya touria touriya tourkia tourya toussaint toussainte toussine tova tovah tracee tracey traci tracie traeh traicy tralaya
tramiah tramiya tran tranae trang trania tranice traniya traniyah transito trany tranya traude traudel traudl travionna trayonna treanna treazure
trecia trecy treicy tremya trenae trenia trenise treniti trenity treniya treniyah trenyce treonna tresa tressa tressia tressie tressy tressya treva
treya treyana treyonna trezure triana trianna tricha trichelle tricity tricya trillian trina trinady trinh trini trinida trinidee trinidy trinitat
trinite trinitee trinitey triniti trinitie trinnity trintiy trinty trischa trish trishelle trishna trissia trista tristana tristane tristann tristiana
tristianna tristina tristine tristynn trixie troi truc trude trulee trycia trynitee tryniti trynity tryphene trysha tryssia trysta tsering tsiky
tsilia tsilla tsipora tsiporah tsivia tsoline tsvetelina tuana tudorita tugba tugce tula tulah tulay tuleen tulia tulin tuline tullia tuong turenne
turkan turkia tuyet tvisha twila twyla txell tya tyah tyaira tyaja tyana tyanah tyanna tyannah tyanne tyara tyashia tyasia tyasiah tyauna tybee tycia
tyeisha tyesha tyfaine tyfanie tyfannie tyfen tyfene tyfenn tyffaine tyffanie tyffany tyffen tyffene tyffenn tyha tyhana tyhia tyiana tyianna tyiona
tyionna tyja tyjae tyjah tyjanae tykeira tykera tykeria tykerria tykia tykira tyla tylah tylaisha tylajah tylane tylashia tylasia tylayshia tylaysia
tylea tyleah tylee tyleigh tylia tyliah tyliana tylicia tylie tylina tyliyah tyllia tylynn tymber tymea tymesha tymia tyna tynae tynasia tynayah
tyneisha tynesha tynia tyniah tynijah tynisha tyniya tyona tyonna typhaine typhanie typhen typhene typhenn tyra tyrah tyreana tyreanna tyreona
tyreonna tyresha tyrhiana tyrhianna tyria tyriana tyrianna tyrielle tyrihanna tyrionna tysha tyshae tyshay tyssem tyssia tyteanna tytiana tytianna
tytiona tytionna tyunna tyyonna tzipa tzipora tziporah tzipporah tzippy tzirel tziry tzivia ubah ubaldina udane uendi ugochi ugoline uguette uhaina
ulani uliana ulku ulla ulli ulrica ulrika ulrike ulyana ulyssa ulysse ulyssia umaima umaiza umayma umi ummahan ummu ummugulsum ummuhan umran una
undina undine unyque unzile uranie urbain urbaine urbanie uriell urielle urja ursi ursule ursuline ursulla urvi uschi usoa usue uxia uxue uyen uzma
uzoamaka uzuri vada vaea vaeda vaena vahiana vahide vahina vahine vaiana vaida vaidehi vaihere vail vaimiti vaina vainui vaishnavi vaite vaitea
vaitiare vala valantine valarie valbona valda valecia valena valene valentyna valeria valeriane valerianne valerica valerienne valeriia valerine
valeriya valerya valeryane valerye valeska valia valiha valina valisoa valkyrie valle vallerie vallery valliamee vallory vally valme valorie valoris
valory valvanera valvanuz valy valyn valyncia vana vanae vanasia vanecia vanesa vanessah vaneza vani vania vanicia vanida vanille vanina vanisha
vanissa vaniya vaniyah vanna vannah vannary vannesa vannessa vannia vannina vanny vannya vanshika vany vanya vanylle vanyna varda varinia varinka
varnika varsha varshini varshitha varvara vashanti vashti vasia vasilia vasilica vasiliki vasilisa vassilia vassiliki vassilissa vasthie vasti vastie
vasylyna vayana vayda vayla veanna vedastine vedha vedika veena veera vefa veia velia velina velinda vella velleda velma velouria venaig venance
venancia venant venante venda venecia venera veneranda venerande venere venessa venicia venise venissia venitia venna vennela venusia venussia venya
verane veranne verdiana vered verene verenice verenise verginia verica verina verlaine verna vernice vero verone veroniqua vesile veyda viana vianca
viane vianette vianka vianna vianne viannette vianny viany vibha vicenta vickie vicktoria victoire victoriaann victoriah victoriane victorianna
victorien victorienne victorina victorine victorita victoriya victorya vida vidalina vidhi vidushi vielka viera vierra vijaya vika viki vikie vikki
viktoriia viktorija viktoriya viktorya viky vilayphone vildan vilma vimala vina vinaya vincence vincenette vincenne vincenta vincentine vincenza
vincenzina vinciane vincianne vincienne vincilia vincillia vincine vincy vinessa vinisha vinita vinyet violaine violanda violante violene violett
violetta violette violine viollette viona viorica vira viraman virgile virgina virgine virginy viridiana virna virtudes visitacion vismaya vita
vitalba vitalia vitalina vitaline vithusha vitina vitoria vittoria viveka vivette vivi vivia viviana viviann vivianna vivianne vivica vivien vivika
vivyanna viyan vladia vlasta vlera vlora volha vonda vonnick vonny vrinda vyctoria vylet vyolet vyshnavi waad wacila wadia wadislawa wadyslawa wafa
wafaa wafae wafah waffa wafia wagui wahiba wahida waiba waina wala walaa walae walburga waleria waleska walfriede walia walida waliya waliyah wallen
walli wallis wallys waltraud walya wande wandy wanessa waneta wania wanissa wanita warda wardat wardia waris warwara wasila wassa wassia wassila
wassilla wassima wassyla waverley waverly wayna weam weena weendy weiwei wejdene wenceslas wenda wenddy wendeline wendi wendie wendoly wenona wera
weronika weslie weslynn wessal whitlee whitley whitni whittney wiaam wiam wiame widad widade wided widiane widline wiebe wiebke wiem wieme wieslawa
wiham wihem wijdan wijdane wijden wijdene wiktoria wilda wilfrida wilfride wilhelma wilhelmine wiliana willa willamena willamina willene williana
williane willo willona willyana wilma wilmary wilna wilona wiltraud wiltrud wilyana wina winna winni winnifred winny winona winry winsley winta wisal
wisam wissal wissale wissame wissel wissem wisseme withney witney wivine wladislava wladislawa wladyslawa workhiya woude woury wrenn wuendi wydad wyem
wylene wylona wynne wynona wynter xabina xailey xamara xana xandra xandrea xandria xaniah xaniya xaniyah xantal xanthe xara xare xaria xariah xaveria
xaverine xavia xaviana xavianna xaviera xaviere xavina xayla xcaret xeila xela xelha xena xenia xeniya xhesika xia xiadani xiamara xiana xianna
xiaofen xiaohong xiaojing xiaoli xiaoling xiaowei xiaoxiao xiaoyan xiaoying xiaozhen xiara xiclaly xienna ximena ximenna xinyan xinyi xinyu xinyue
xitlali xitlalic xitlalli xitlally xitlaly xitllali xoana xochi xochil xochilt xochilth xochitl xoe xoey xolani xue xulia xyanna xyla xylia xzandria
xzaria yaa yaba yachet yacina yacine yacinthe yackelin yacout yadhira yadira yadirah yadwiga yaele yaeli yaelin yaell yaelle yafa yaffa yagmur yah
yahaira yahayra yahdira yaheli yahira yaileen yailen yailene yailin yailyn yaima yaimara yaindhi yaindhy yaira yaire yairis yaisa yaitza yaiza
yajahira yajaira yajayra yakare yakelin yakeline yakelyn yakin yakine yakira yakout yakouta yakoute yalda yalena yalexa yali yalina yaline yalissa
yalitza yaly yama yamanda yamara yamari yamaris yamel yameli yamena yamila yamile yamiled yamilet yamileth yamilett yamilette yamilex yamiley yamili
yamillet yamily yamira yamna yamouna yanaelle yanaira yanais yanalis yanara yanari yanay yanci yane yaneira yaneiry yaneisy yanel yanela yaneli
yanelie yanelis yaneliz yanell yanelle yanelli yanellie yanelly yanely yanelys yanessa yanet yaneth yanett yanhong yania yaniah yanic yanice yanichel
yanick yanie yanielis yanieliz yanik yanin yanina yanique yanira yanire yanisa yanissa yanisse yanitza yanitzia yanixa yaniya yaniyah yanka yanna
yannaelle yannah yanne yannet yannic yannice yannicka yannicke yannie yannika yannique yanoura yanyan yaprak yaqine yaquelin yaqueline yaquelyn yara
yarah yaraliz yarden yarel yareli yarelie yarelin yarelis yareliz yarelli yarelly yarely yaremi yaren yareni yareny yaresli yaresly yaret yareth
yarethzi yarethzy yaretsi yaretsy yaretzi yaretzie yaretzy yarexi yarexy yariah yariana yarianna yaribel yarie yariela yarielis yarieliz yarielys
yarilis yarimar yarisa yarisbel yarisel yarissa yarithza yaritsa yaritza yaritzel yaritzi yaritzy yaritzza yarixa yariza yarlin yaroslava yasamin
yasemin yasemine yashica yashika yashira yashvi yasiah yasira yasleen yaslene yaslin yasline yaslynn yasma yasmeen yasmeena yasmeli yasmina yasminah
yasmyn yasna yasra yasrine yassa yassamine yassia yassimina yassina yassira yassmin yassmina yassmine yassna yatzari yatzel yatzil yatziri yatziry
yaye yayi yazel yazira yazleen yazlene yazlin yazlyn yazlynn yazmarie yazmeen yazmen yazmin yazmina yazmine yazmyn yazmyne yazuri yda yecenia yedra
yeelen yehoudit yehoudith yehudis yeili yeilin yeily yeilyn yeimi yeimy yeira yelda yeleen yeleina yelen yeleni yelenis yelenna yelin yelina yeline
yelitza yeliz yelizaveta yellana yellena yelyzaveta yemaya yemima yemna yena yency yendi yendy yeneisy yenesis yenifer yenna yennhi yennifer yenny
yentel yentl yenty yeraldi yeraldin yeraldine yeraldy yerli yerlin yerly yesica yesika yesim yesina yesli yeslin yesly yesmin yesmina yesmine yessenia
yessica yeter yeva yexalen yezda yezenia yezra yhoalibeth yides yildiz yilin yingying yiran yireh yisel yisela yisell yiselle yiska yissel yitta yitty
yitzel yixin yizel ylana ylanah ylane ylang ylanna ylea yleana yleane ylena ylenia ylenna ylhem yliana ylianna ylina yline yliona yllana ylliana
yllona yloa ylona ylonna ylouna yma yman ymane ymani ymen ymene yna ynaelle ynaia ynais ynaya ynes yness ynesse ynez ynna ynola yoali yoana yoanna
yoanne yoany yobana yocelin yoceline yocelyn yocheved yoela yoeli yohana yohanna yohanne yoheved yojana yokheved yola yolaine yolande yolane yolani
yole yoleine yolene yolenn yolenne yolette yolina yoline yolita yollande yolotzin yomaira yomara yomaris yomna yonca yonie yonna yonnah yordanka
yoselin yoselina yoseline yoselyn yoselyne yosr yosra yosselin yosseline yosselyn yossra yosune yougoudou youlia youma youmi youmna youna younique
younna yousna yousr yousra yousrah yousrat yousroi youssera youssra youstina yovana yovanna yraya yrene yria yrina yris ysa ysabeau ysabel ysabela
ysabella ysabelle ysae ysalia ysalie ysaline ysalis ysalys ysambre ysance ysandre ysatis ysaure yse ysea ysee yseline yseult ysia ysie ysilde ysis
yslem ysma ysolde ysoline ysra yssia ytzel yuanyuan yubin yudit yudith yui yuina yuka yukari yukary yukiko yukino yuko yuksel yuktha yuleidi yuleidy
yuleimy yuli yuliana yulianna yuliet yulieth yuliia yulisa yulissa yulitza yuliza yuly yumalai yumalay yumara yume yumi yumiko yumna yuna yunah
yunalesca yune yunique yunna yunuen yurani yurdagul yureli yurely yurema yurena yuriana yurianna yuridia yuridiana yuriko yurisa yuritza yuritzi
yuritzy yusra yussra yuting yuval yuvia yuxin yuxuan yva yvaine yvana yvanah yvane yvanie yvanna yvannah yvanne yvannia yveline yvelise yvelisse
yvelle yvelyne yvelyse yvett yviane yvie yvone yvonna yvonnette yvonnick yza yzabel yzabella yzabelle yzaline yzea yzee yzia zaakirah zaara zabdi
zabella zabibou zabida zabou zabrina zada zadia zadie zaelle zaely zaelynn zaena zafirah zafiro zahara zaharah zahari zaharia zahava zahera zahia
zahida zahide zahina zahira zahirah zahiya zahmya zahnae zahniya zahniyah zahnya zaho zahoua zahraa zahrah zahria zahriah zahriya zahriyah zahrya
zahya zahyna zaia zaiah zaida zaide zaidee zaidy zaig zaiha zaila zailee zailey zailyn zailynn zaima zaina zainaba zainabe zainabou zainah zaineb
zaira zairah zaiya zakara zakayla zakaylah zakeria zakeya zakhia zakhya zakia zakiah zakina zakira zakirah zakiya zakiyah zakiyyah zaklina zakya
zakyah zakyia zakyiah zakyla zakyra zakyrah zala zalayah zalea zaleah zaleigh zaley zalhata zali zalia zalie zaliha zalihata zalika zalina zaliyah
zaloa zalya zalynn zamani zamantha zamara zamaria zamariah zamariya zamariyah zamauria zamaya zameria zamiah zamira zamirah zamirra zamiya zamiyah
zamora zamorah zamoria zamya zamyah zamyia zamyiah zamyra zamyria zamyriah zamzam zana zanaa zanae zanai zanaiya zanaria zanasia zanay zanaya zanayah
zandra zandrea zandria zaneta zani zania zaniah zanib zanijah zaniya zaniyah zaniyha zaniyla zanna zanya zanyah zanye zanyia zanyiah zanyla zao zaoua
zaoudjati zaouia zaquia zarah zarahi zarai zaray zaraya zarayah zareah zareth zareya zareyah zarha zarhia zari zariah zariaha zariana zarianna
zarianti zariea zariel zarina zarine zarionna zariya zariyah zariyana zariyha zarna zarra zarria zarriah zarriyah zarya zaryah zaryia zaryiah zaryn
zauria zavia zaviera zawadi zaya zayah zayana zayane zayanna zayda zaydah zaydee zaydi zayla zaylah zaylee zayleigh zayley zayli zaylie zayna zaynab
zaynah zayneb zayonna zayra zayuri zaza zazia zazie zdenka zdzislawa zeah zeanna zeasia zeba zebida zeena zeenat zeguela zehava zehira zeidy zeila
zeina zeinabe zeinabou zeineb zekia zekiye zela zelal zelaya zeldy zeli zelia zelida zelie zeliha zelima zelina zelinda zeline zella zellie zelly
zelma zelmire zeltia zeltzin zely zelya zelye zelyne zemira zemirah zena zenab zenaba zenabou zenaida zenaide zenaya zenayda zendaya zeneb zeneida
zeni zenia zeniah zeniya zeniyah zenna zenobia zenobie zenona zenya zephirin zephirine zephyrine zera zerah zerda zeren zerenity zeriah zerina zeriyah
zerrin zeruiah zerya zetta zeudi zeyda zeyna zeynab zeynabou zeyneb zeynep zeza zhanae zhane zhaniya zhanya zhara zharia zheneavia zhoe zhor zhora
zhour zia ziah ziana zianna zianne ziara ziarra ziasia zidouma zienna zierra ziha ziham zikayla zikeria zikira zila zilah zilan zilane zilba zilda
zilia zillah zina zinab zinabe zinaida zineb zinebe zinia zinna ziomara ziona zionah zionna zionnah ziortza zipporah zira zissel zissy zite zitlali
zitlalic zitlaly ziva zixuan ziya ziyah ziyana ziyanah ziyanna ziynet ziyonna ziza zlata zlaty zmya zniah zniya zniyah znya zoa zobida zody zoee zoei
zoeie zoejane zoelia zoelie zoeline zoelle zoely zoelyne zoey zoeya zoeyann zoeyjane zofia zofie zofja zoha zohe zohie zohour zohra zohre zoi zoia
zoie zoiee zoila zola zolera zolikha zolira zooey zophia zophie zora zorah zoraida zorane zoraya zorha zoria zoriah zoriana zorianna zorica zorra
zosia zoubaida zoubeda zoubeida zoubida zouhour zouhra zouina zoulaiha zoulayha zoulfa zouliha zoulika zoulikha zoulira zoura zowie zoye zozan zriyah
zsazsa zsofia zubeyde zubida zuhal zuina zujey zulal zulay zuleica zuleika zuleima zulema zuley zuleyha zuleyka zuleyma zuli zulima zully zulma zulmee
zulmira zuly zumra zunaira zunairah zunilda zuri zuriah zurie zurine zurisadai zurisaday zuriyah zurri zury zuzanna zuzu zya zyah zyaira zyairah zyana
zyanna zyannah zyanya zyara zyarah zyaria zyasia zyauna zyeria zyia zyiah zyiana zyionna zykaria zykeira zykera zykeria zykeriah zykerria zykia zykiah
zykira zykiria zyla zylah zyleigh zyliah zylie zymal zymeria zymia zyna zynaria zynasia zyneb zynia zyniah zyniyah zyona zyonah zyonna zyra zyrah
zyria zyriah zyrianna zyrihanna
`;

/** Given names of men. */
export const MALE = `
aadam aadan aadarsh aadel aaden aadi aadil aadin aadit aadith aaditya aadon aadyn aahan aahil aahron aaidan aaiden aakarsh aakash aalijah aamari aaran
aarav aaren aaric aarik aarin aarion aarish aarit aariv aariz aarnav aarone aaronjohn aaronmichael aaronn aaroosh aaroun aarron aarsh aarush aaryan
aashir aashrith aasim aathiran aavion aayaan aayan aayden aayush aaziz abaan ababacar abad abakar aban abane abanoub abas abass abasse abba abbass
abbes abbott abd abdala abdalah abdalaye abdalha abdalla abdalrahman abdarahim abdarahman abdarahmane abdarrahman abdassamad abde abdela abdelaali
abdelaaziz abdeladim abdelafid abdelah abdelakim abdelali abdelalim abdelamid abdelatif abdelazize abdelazziz abdelbaki abdelbaset abdelbasset
abdeldjalil abdeldjallil abdelfatah abdelfattah abdelfetah abdelfettah abdelghafour abdelghani abdelha abdelhadi abdelhafed abdelhafid abdelhafide
abdelhak abdelhake abdelhakim abdelhakime abdelhali abdelhalim abdelhalime abdelhamed abdelhamid abdelhamide abdelhaq abdelhatif abdelhay abdelhaziz
abdelhedi abdelhouab abdelilah abdelillah abdeljabar abdeljalil abdeljalile abdeljallil abdeljawad abdelkabir abdelkader abdelkamel abdelkarim
abdelkarime abdelkbir abdelkebir abdelkerim abdelkhader abdelkhalak abdelkhalek abdelkrim abdelkrime abdella abdellah abdellali abdellatif abdellaziz
abdelmadjid abdelmagid abdelmagide abdelmajid abdelmajide abdelmalek abdelmalik abdelmatine abdelmjid abdelmonaim abdelmoujib abdelmoula abdelmoumen
abdelmoumene abdelmounaim abdelmounim abdelnacer abdelnasser abdelnor abdelnour abdeloihab abdelouab abdelouahab abdelouahad abdelouaheb abdelouahed
abdelouahid abdelouhab abdelrahim abdelrahman abdelrahmane abdelrahmen abdelrahmene abdelrahni abdelraman abdelramane abdelrani abdelraouf abdelrazak
abdelrazek abdelrezak abdelrhaman abdelrhamane abdelrhani abdelsalam abdelsalem abdelsamad abdelslam abdelssamad abdeltif abdelwadoud abdelwahab
abdelwahad abdelwaheb abdelwahed abdelwahid abdelwakil abdenabi abdenacer abdenasser abdenbi abdennabi abdennasser abdennour abdenor abdenour abder
abderahim abderahime abderahman abderahmane abderahmen abderahmene abderaman abderamane abderaouf abderazak abderemane abderezak abderhaman
abderhamane abderrahim abderrahime abderrahman abderrahmane abderrahmen abderrahmene abderramane abderraouf abderrazak abderrazzak abderrezak
abderrhamane abderzak abdesalam abdesalem abdesamad abdeselam abdeslam abdeslame abdeslem abdessalam abdessalem abdessamad abdessamade abdessamed
abdessatar abdesselam abdesselem abdesslam abdesslem abdi abdiasis abdiaziz abdiel abdifatah abdikadir abdil abdillah abdillahi abdimalik abdinasir
abdirahman abdirizak abdishakur abdiwahab abdlaziz abdnour abdo abdollah abdool abdou abdouallah abdoukarim abdoul abdoula abdoulah abdoulahi abdoulai
abdoulatif abdoulatuf abdoulay abdoulaziz abdoulhakim abdoulhamid abdoulie abdoulkader abdoulkarim abdoulla abdoullah abdoullahi abdoullaye
abdoulwahab abdourahamane abdourahim abdourahman abdourahmane abdouramane abdouraouf abdourazak abdouroihamane abdourrahman abdourrahmane abdousalam
abdoussamad abdrahamane abdrahim abdrahman abdrahmane abdramane abdsamad abdu abduallah abdulah abdulahi abdulbaki abdulhadi abdulhakim abdulhamid
abduljalil abdulkadir abdulkareem abdulkarim abdulkerim abdulla abdullahi abdulmalik abdulraheem abdulrahim abdulrehman abdulsamed abdulsamet
abdulwahab abdur abdurahman abdurraheem abdurrahim abdurrahman abdussamed abednego abelard abelardo abelino abenezer aberham abert abes abess abhay
abhi abhijay abhijeet abhijit abhijot abhilash abhimanyu abhinav abhiraj abhiram abhirup abhishek abian abib abibou abid abidin abidine abiel abijah
abil abilash abilio abimael abimelec abinash abinesh abiram abisai abisan abishai abishan abishek ablaye abner aboubacar aboubacari aboubacary
aboubacri aboubacry aboubaka aboubakar aboubakari aboubakary aboubaker aboubakr aboubakre aboubakri aboubakry aboudou aboudoulaye aboudramane aboulay
aboulaye abrahan abrahim abrahm abram abramo abran abrham abrian abron absalon abselam abshir abubakar abubakary abubaker abubakr abundio abyan acacio
acaymo acea acen acene aceton acey acher acheraf achil achile achilles achmi achot achour achrafe achref achyl achyut achyuth acie acisclo acoidan
acoran acxel adael adahir adai adain adair adal adalbert adalberto adalid adalius adalton adamm adamo adan adane adao adarian adarion adarius adarsh
aday adbeel addam addan addel adden addil addis adean adedayo adedeji adedotun adeeb adeel adei adelaido adelardo adelbert adelfo adelino adelio
adelmo adelphe adelson ademar ademe adenan adenn adeodat adeoluwa aderito adham adhan adhav adhem adhemar adhen adhitya adhvik adian adib adiel adien
adil adille adilson adim adin adinane adir adis adith adithya aditya adiv adjmal adlai adlan adlane adlen adlene adler adli admir adnaan adnane adnen
adnene adner adolph adom adon adonias adonijah adoniram adonnis adonus adonys adou adoum adrain adrean adrein adren adreyan adriaan adrianjames
adriann adric adrick adriel adriell adrik adrin adrion adron adryan adryann adryano adryel adryen adryn adryon adur advait advaith advay advik adyan
adyen adyl adyn adzo aedan aedann aeden aedin aedon aedric aedyn aegon aeneas aengus aerik aero aeron aeson aesop aethan afdal affan affif afid afif
afonso afrahim afraz afrim aftab afzal agam agapito agash agasthya agastya agathon agatino agenor ager aghilas aghiles agim agit agnel agoney agop
agostinho agostino agripino agron aguibou agusti agustine agustinho agustino agustus ahaan ahad ahamad ahamada ahamadi ahamadou ahamed ahan aharon
aharone ahcen ahcene ahijah ahil ahkeem ahkim ahlan ahlijah ahmaad ahmada ahmadou ahman ahmar ahmari ahmat ahmaud ahmeer ahmere ahmetcan ahmi ahmid
ahmier ahmir ahmod ahmon ahnaf ahren ahron ahsan ahsene ahyan aidann aidden aidem aidenjames aidenn aidian aidin aidon aidrian aidric aidyn aidynn
aiert aignan aiham aijalon aikel aiken ailan ailvin aimad aimade aimed aimene aimeric aimerick aimerik aimery aimeryc aimine aimran aimrane ainesh
aingeru ainis aioub airan airen aireon airon airrion aisam aisen aissam aissame aissar aitan aithan aithen aito aitor aitzol aiur aivan aiven aiwen
aixandre aiyden aiyoub aizayah aizen aizik ajad ajahni ajai ajan ajani ajanthan ajavian ajax ajdin ajeesh ajeet ajit ajmal ajwad aka akai akaran
akarsh akash akay akcel akeem akeen aketza akhenaton akhilesh akhim akhmad akhmed aki akif akil akilan akilesh akim akime aking akio akir akito akiva
akli akmal akmar ako akol akon akoni akram akrame akrem aksh akshaj akshan akshar akshat akshath akshay akshayan akshith aksil aksim aksyl akul akwasi
akym aladdin aladin aladine aladino aladji alaeddine alaedine alai alakai alam alamin alando alane alann alante alanzo alaoua alaoui alaric alarick
alarik alasane alasdair alassan alassana alastair alaster alaz alazar albain albano albans albaro albeiro alber alberic alberick alberico alberth
alberti albertin albertino albertus albi albin albino albrecht alce alcee alcibiade alcides alcime alcino aldahir aldair aldan alde aldebert alden
alderic alderick aldin aldino aldon aldonce aldric aldrich aldrick aldrik aldrin aldwin aleandro aleaume alecio aleck alecxander aleczander aleem
alegandro alehandro aleister aleix alejo alek aleks aleksandre aleksandro aleksej aleksi aleksy alekzander alen alenzo aleric aleron ales alesander
alesandro alesio alesiu alessadnro alessander alessio alessnadro alessyo alexan alexandar alexanderjames alexandr alexandro alexandru alexavier
alexendre alexian alexin alexio alexios alexsander alexsandro alexx alexxander alexyan alexzander alezio alfayed alfeo alfie alfio alfons alfonse
alfonzo alfousseny alfousseyni alger alguer alhadji alhaji alhan alhassan alhassana alhassane alhousseyni aliaksandr alian aliane aliaume alibert alic
alican alicio alick alidor alieu alif alihan alii aliihsan alija alijah alijha alijiah alik alikhan alim alimamy alimou aliocha aliosha aliou alioune
alipio aliriza alisan alister alixan alixander aliyar aliyas alkaly alkan alkis allain allal allande allane allann allante allaoua allaoui allassane
allel alliaume allistair allister allon allonzo allston allyre almahdi almami almamy alman almany almanzo almedin almin almir almonzo almyre alon
alonn alontae alonzo alosius alou alouis aloys aloysius alparslan alpaslan alpay alper alperen alphons alphonso alphonzo alquan alric alrick alrik
alseny alson alston altan altay altin altino alton alusine alvan alvar alveen alveiro alvie alvinn alvino alvis alvise alvon alvy alvyn alvyne
alwaleed alwin alwyn alyan alyas alyis alyjah alyosha alyou alyre alyssio alyxander amaan amaar amad amadeo amadeu amadeus amadi amado amador amadu
amady amahd amair amaire amalio amalric amalrich amancio amand amandin amandio amando amandus amann amans amant amanuel amare amaree amari amariae
amarian amarien amarii amarin amario amarion amarious amarius amaro amarre amarri amarrion amaru amath amauri amaurion amauris amaury amay amayas
amayes amaziah amazigh amazir ambdillah ambdou ambdoullah ambdouroihamane ambrogio ambrosio amdjad amdjed amdy ame amear amed amede amedeo amedi amedy
ameen ameer ameir amelien amelin amelio amelius amenadiel amenallah amer amere americo amerigo amerion amerouche ames amet ameth ametz ameur amey
ameziane amias amid amidou amiel amier amiere amiir amil amilcar amilio amirdine amire amiri amirkhan amirouche amirr amitai amith amitoj amjad amjed
ammaar ammar ammon amnay amode amogh amokrane amon amonta amontae amontay amonte amonti amori amoro amoz amr amram amrane amre amrit amro amrom amron
amyas amyn amyne amyr amza anaclet anacleto anakim anakin anakine anakyn anan ananias anant ananth anar anartz anase anaser anass anasse anastacio
anastas anastase anastasio anastasios anastasius anasthase anatoli anatolii anatolij anatolius anatoliy ancel ancelin ancor andde anddy andel anden
andeol ander andersen anderson andersson andgelo andhy andil andin andjel andji andjy andom andon andoni andony andrae andranik andras andrean andreis
andreja andrek andrell andreo andrera andreu andreus andrewjames andrews andrez andri andrian andriano andric andrick andrien andrii andrija andrik
andro androu andru andrue andruw andry andyn aneek aneesh anelka anelor aner anes aness anesse aneudy anfane anfernee angad angebert angelantonio
angelbert angeldaniel angeldavid angeldejesus angelgabriel angelico angelien angelino angelito angeljesus angello angelmanuel angelos anghel anghjulu
anguel angueran anguerrand aniano anias anibal aniceto aniel aniello aniken aniket aniketh anikin anilson aniol anir aniruddh anirudh anish aniss
anisse anival anjan anjay anjel anjelo ankit ankith ankur anli anmar anmol annan annas anner annibal annibale annoncy annunziato anoar anoir anojan
anoki anoop anotnio anouar anour anousack anousith anquan anrchidine anri ansar ansbert ansel anselmo ansen ansgar ansh anshel anshu anshul anson
ansou ansoumana ansoumane ansumana antar antario antavion antavious antavius antawan antawn anteo antero anterrion anthany anthelme anthime anthoine
anthon anthone anthonee anthoney anthoni anthonie anthonin anthonio anthonny anthonyjohn anthonyn anthonyo anthuan anthyme antime antimo antione
antionne antjuan anto antoin antoino antoliano antolin antone antonello antongiulio antoni antonino antonios antonious antonius antoniyo antonn
antonny antonyn antonyo antorio antoun antowan antranik antravious antrell antron antrone antso antton antuan antuane antwain antwan antwane antwann
antwaun antwine antwione antwoine antwon antwone antwuan antxon antzo anuar anubis anuj anujan anurag anusan anushan anvay anxo anyelo anyl anyr anys
anyss anzel anziz anzo aodhan aodren aomar aoued aous aouss apdullah apolinar apollin apollo apollon apollonius apollos apolo apolonio appollinaire
appolon aqeel aqib aqil aquil aquiles aquilino arael araf arafat aramis arath aratz arav aravind aray araz arben arber arbi arbnor arcadi arcadio
arcadius arcady arcangel arcangelo archad archimed archimede archit archith ardell ardi ardian ardil ardin ardit ardo arean areeb aref areg arek arel
aren arend areon areski arezki arfan argan argann argel argenis argimiro arhaan arham arhan arhum ari ariano arias arib aribert aric arick aridane
aridani arieh arien arieon ariez arif arihant arik ariles arille arinze arinzechukwu ario arion aris arish ariski ariste aristene aristeo aristhene
aristides ariston aristote aristotle aritra aritz ariv ariyan arizki arjan arjav arjay arjen arjuna arkaitz arkam arkan arkane arkell arken arlan
arlando arlen arley arlin arlind arlindo arlis arliss arlo armaan armael armagan arman armandino armane armani armant armany armari armarion armen
armenio armiche armindo arminio arminius armon armond armondo armonte armstrong arnaldo arnau arnauld arnault arnaut arnav arnd arndt arnel arnell
arnez arnie arnim arnoldo arnould arnoult arnoux arnulf arnulfo aro arold aroldo aron arona arone aronn aronne aroon aroun arouna aroune arpad arpan
arpit arran arren arrian arrick arrington arris arron arry arsalan arsalane arsenio arseniy arsh arshan arshaun arshawn arshdeep arslan arslane artai
artan artavious artavis artavius artem arteme artemio artemus artez arth arthaud artheme arthemon arthis arthuro arthus arti artie artin artiom artis
arto artorius artrell artur artus arujan arul arun arush arushan arvid arvin arvine arwan arwin ary aryaan aryaman aryav arye aryeh aryk aryles aryon
arys arzel arzhel arzhur asaad asael asaf asah asahel asaiah asan asante asaph asar ascanio ascelin ascher asdine asdrubal aseem asen asensio aser
ashaad ashab ashad ashan ashar ashaud ashaun ashawn ashaz ashden ashdon asher asheton ashford ashir ashish ashkan ashmit ashon ashot ashrith ashston
ashtan ashten ashtian ashtin ashutosh ashvath ashvik ashvin ashwani ashwath asiel asier asim asir asis askari askhab askia askin aslam aslane aslem
asmar asmir ason assaad assad assade assadi assadillah assaf assalas assan assane assani assem assen asser assim assirem asten asterio asthon astier
astin aston astor astrit asvin aswad aswin ata ataf atahan atakan atalay atanas atanasio atari ataulfo atef atem athan athanael athanas athanasios
athanasius atharv atharva athavan athem athen athis athish athman athmane athys atik atila atilano atilio atilla atim atlan atlee atley atman atmane
atrayu atreju atreus atreyu attanasio atteo attikus attilius attis attoumani atul atys atzel atzin auban audebert audel auden audie audin audoin
audouin audran audric audrick audrik audy audyn augie augustave augustino augustinus aundra aundray aundre aundrey aung aurel aurelian aureliano
aurelius auren aureo aures aurian aurick auron ausar ausias austan austen auston austyn autry auwen avan avaneesh avanish avant avantae avante avanti
avedis aveion avel avelardo avelino aven avenir aventin aveon aveyon avicenne avichai avidan avide aviel avien avigdor avik avin avinash avion aviral
avish avishai aviv aviyon avner avnish avontae avontay avonte avraam avraham avrahom avram avrey avrik avrohom avrum avry avyn avyon avyukt avyukth
awab awad awais awan aweb aweis awes aws awwab axandre axcel axier axl axsel axton axtyn axzel ayache ayachi ayad ayade ayadi ayam ayann ayas ayaz
aybars ayberk aydane aydann aydden aydeen aydem aydenn aydhen aydian aydine aydn aydon aydrian aydrien aydun aydyn ayed ayel ayemen ayham ayhem
ayimane ayinde ayite aykan aykel aykut aylal aylam aylan aylane aylann ayllan aylon aymane aymann aymard aymen aymene aymeri aymeric aymerick aymerik
aymery aymon aymric aymrick ayodeji ayomide ayomikun ayose ayoub ayouba ayoube ayour ayoze ayrad ayren ayron ayrone ayronn ayrton aysar ayson ayssam
ayssar ayssem aysser aytac aytan aytekin aytem aythami aythan aythem ayub ayush ayuub ayvan ayven ayvin ayvion aywen ayyan ayyoub ayyub azaan azad
azadi azadine azael azahel azai azaiah azal azam azan azar azareel azarel azarian azarias azariel azarion azat azavier azavion azazel azddine azdin
azdine azeddine azedin azedine azeem azekiel azem azer azid azidine aziel azim azir azis azlan azmi azon azouaou azouz azrael azreal azriel aztlan
azzam azzaro azzdine azzeddine azzedine azziz azzo azzouz babacar babakar babar babou baboucarr babyboy bacar bacari bacary bacem bachar bacher bachir
bachirou badar badara baden bader baderdine badi badice badie badir badis badiss badisse badr badradine badre badreddine badredine badri badroudine
bady badys badyss baelin baer bafode bagdadi baghdadi bah bahadir bahattin bahi bahoz bahri bahtiyar baidy bailen bain baine bairam baird bairo bairon
bajram bakar bakary bakasso bakaye baker baki bakir bakou bakoutoubo bakr bakri baktasch bala balal balamine balbino baldassare baldemar baldomero
balduino baldur balen balian baligh balin balla baltazar balthasar balthazar balthazard balthus balwinder bambo bamory bandiougou bandjougou banfa
bangali bangaly bannon banta baptist baptista baptiste baptistin baptyste bara barae barak baran barded barek barett baris barnabas barnaby barou
baroudi baroukh barret barrett barrington barron bartek barthelemi bartholomaus bartholome bartimee bartley bartlomiej bartolo bartolome bartolomeo
bartomeu barton bary basekou basem basheer bashir basilio basilius basim basir basri bassekou bassel bassem bassim bassirou basti bastiaan bastiano
bastianu bastien bastl bastyan bastyen bathiste batin batist batista batistin batoura battal battista battiste battistu batu batuhan batyste baudilio
baudoin baudouin baudry bauduin bauer bautista baver bawer baxter baxton bayard bayazid bayden baydir baylen bayler baylian baylin baylon baylor
bayram bayrem bayro bayron bayrone bayronn bazil bazoumana bearett beauden beauregard beaux becaye bechir beckam beckem becker beckett beckham bedir
bedirhan bedis bedran bedrich bedros beecher behr bejamin bek bekaye bekim bekir bektas belaid belal belarmino belel belgacem belhadj belhassen
belisaire belisario belkacem belkacen belkassem belkheir belkhir bellal belmehel belmin belmiro beloni beltran bemba benabdallah benaiah benaissa
benali benamar benancio benaouda benat bence bendehiba bendhiba bendji bendjy benecio benedetto benedicto benedikt benet benett bengt bengy beniah
beniamin beniamino benicio benjaman benjamen benjami benjamyn benjermin benji benjiman benjimen benjimin benjy benno benoist benoni benonie benony
bensen benson bentley bently bento benton bentzion benuel benvenuto beny benyahia benyamin benyamine benyebka benyoucef benyounes benziane benzion
bera beran berange beranger berard berardino berat berdan bereket berel berenger berhan berish berk berkan berkant berkay berke berken berkin berl
bernabe bernado bernardin bernardino bernat berndt bernell bernfried bernus bernward berny bertan berthier berthin bertho berthold berthy bertie berto
berton bertram bertran berzan besart besay besim besnik bessam bessem betsalel bettan betti betzalel beyram beyrem beytullah bharath bhargav bhavesh
bhavin bhuvan biaggio biagio biagui bibiano bicente biel bienaime bienvenido bienvenu bijan bikram bilail bilale bilali bilaly bileil bilel bilele
bilhal bilhel bili billal billale billel billele bily bing bingen binh binjamin binyamin binyamine binyomin biordi birahim birahima biram birama
birame birane birante birhat birk birkan birol bishoy bittor bixente biyagui bjordi blace bladen bladimir bladyn blai blaiden blaik blaike blaine
blaize blake blanchard blane blanton blas blayde blayden blayk blayke blayn blayne blayse blayten blayton blayz blayze bleon blerim blin bly boalem
boaz boban bobi bobo boby bocar bodee boden bodey bodhi bodi bodie bodin bodyn boe boedy boen boguslaw bohdan bojidar bokar boleslas boleslaw bolton
boluwatife bon bona bonaventura bonham boni bonifacio booker boone boran borhan borhane borislav borja borris bortolo boruch borys bosco bosten botan
bou bouabdallah bouabdellah bouabid boualam boualem bouaza bouazza bouba boubacary boubakar boubakari boubakary boubaker boubakeur boubekar boubeker
boubekeur boubker boubou bouchaib bouchta boucif boudjema boudjemaa bougary bouhalem bouhary bouih boujamaa boujema boujemaa boukary boukhari boulaye
boumedien boumediene boumedienne boumedine boun bouna bounouar bourama bouraoui bourhane bourhanoudine boussaad boussad bousselham boussif bouyagui
bouzekri bouziane bouzid bouzide bowan bowden bowdy bowen bowie bowman boyan boyce bozidar bracey brackston bradan bradden braddock bradeley braden
bradey bradin bradlay bradlee bradly bradlyn bradon brady bradyn braedan braeden braedin braedon braedy braedyn braegan braelan braelen braelin
braelon braeton braham braheem brahem brahim brahima brahime brahm braian braidan braiden braidon braidyn brailen brailon braim brais braison brajan
bralen bralin brallan bralon bralyn bram brandan branden brander brandin brando brandol brandom brandone brandonlee brandt brandyn branis branislav
brann brannan branndon brannen brannon bransen branson branston bransyn brantlee brantley brantly branton brashaun brason braulio braun braven brawley
braxden braxdon braxdyn braxen braxon braxston braxtan braxten braxtin braxton braxtyn braxxton brayam brayan brayane brayann brayanne brayant braycen
braydan brayde brayden braydin braydn braydon braydyn brayen braylan braylen braylin brayln braylon brayn braynt brayon braysen brayson brayten
brayton breandan breck breckan brecken breckin breckon brehima breidyn breion breixo brek breken brekin brekken brelan breland brenan brenden brendin
brendon brendyn brenen brenham brenin brennan brennen brenner brennin brenno brennon brenon brenson brenten brentin brentley brently brenton brentyn
brenyn breogan breon breslin bretton breval brevan breven brevin brevon brevyn brewal brewan brewen brewenn brewer brexton breydan breyden breydon
breyen breyer breylan breylen breylin breylon breyon breyton briac briag briand briant briayan bricen briceson briceton bricyn bridger briec brieg
brien brieu brieuc brieux brigg briggs brigham brigido brinden brindon brinson brinton brion brisen brison briston brittain britten britton brivael
brix brixton briyan broady broc brock brockton brodan brode brodee broden broderick brodey brodi brodie brodin brodric brodrick brody brodyn broedy
brogen broghan brok brolin broly bron brondon bronislas bronsen bronson bronsyn brooks broxton bru bruc bruk brun bruneau brunel brunon brunot bruny
bryam bryand bryann bryant bryar brycen bryceson bryceton brycin brydan bryden brydon bryen bryer brylan brylen bryler brylon bryndan brynden bryndon
brynner bryon bryse brysen bryshawn brysin bryson brysten bryston brysun brysyn bryten bryton buba bubacarr buckley buddy bugra bulmaro bulut bunyamin
burach burhan burkhard burkhart buster bylal bylel byllel byran caaden cabot cabren cace cadan cadarius cadden cade cadel cadell caden cadet cadien
cadin cadon cadwal cadyn caecilius caedan caeden caedin caedmon caedon caedyn cael caelan caeleb caelen caelin caellum caesar caetano cafer cagatay
cagdas caglar cagri cahill cahit cahlil cai caid caidan caiden caidin caidon caidyn caige cail cailan cailean caileb cailen caillou cain cainan caine
cainen cainon caio cais caisen caison caius cal calab calahan calden calder caldwell cale caleal caled calek calel calem calen calib calieb caliel
calil calin caliph calix calixto callaghan callahan callan callen callin calloway callum calob calogero calub calven calvert calvion calvyn calyb
camal camar camaree camaren camari camarion camaron camauri cambron camdan camdin camdon camello camelo cameran cameren camerin camerion cameronn
camerron camil camilien camillo camillus camilo cammeron camoren camran camren camrin camron camrone camronn camus camyl candassamy candelario canden
candido candon canek caner canin cannan cannen cannin cantin cantor cantrell cao caolan capone caramba cardae cardarius cardell carden carder cardin
cardon carell carim carle carlens carles carleton carlin carlito carlitos carlon carlosdaniel carlson carlton carlu carlyle carmelien carmello carmelo
carmichael carmino carmon carmyne carnell carnot carolus caron carr carrick carroll carron carrson carsan carsen carsin carson carston carter cartez
cartier carvell carver cary caryl casanova casen cashawn cashel cashen cashis cashius cashlin cashton cashus casian casiano casildo casimiro casimo
casin casius casmir cason caspar cass cassen cassian cassiano cassiel cassien cassim cassio cassius casten castiel casto caston casyn cataldo catalin
catalino catarino catello cato caton catrell caulin cauy cavalli cavan caven cavin cavion cavit cavon cayan cayce cayd caydan cayde cayden caydin
caydn caydon caydyn cayetano cayl cayle cayleb caylob caylon caylor caymen cayne caynen cayo caysen cayson cayton caz ceasar ceaser cebrail cecilien
cecilio cederic cedrick cedrigue cedrik cedrique cedrix cedryc cedryck cedryk ceejay ceferino cejay celal celdric celedonio celestin celestino celian
celien celil celim celio cellou celso celvin celyan celyann celyo cemal cemil cendro cengiz cengizhan cengizn cenk cension cenzo ceon cephas cerrone
cervando cesare cesareo cesario cesc ceslas ceslaw cesur ceszlaw cetin cevan cevat cevdet ceydric ceyhan ceyhun ceylian cezar chaabane chabane
chabanne chace chadd chadi chadli chadly chadrac chadrack chadric chadrick chadwick chady chael chafi chafik chafion chafiq chahan chaher chahid
chahim chahin chahir chahyn chahyne chai chaib chaid chaiden chaim chaine chaitanya chaka chaker chakib chakibe chakil chakir chakong chakour chakri
chalino chalom chalvi chamar chamil chamsdine chamseddine chamsedine chamsidine chamsoudine chamssedine chamssidine chamssoudine chananya chanceler
chancelor chandan chandara chanden chandler chandlor chandon chandran chanfi chanina chanler channing chanoch chanse chantz chanz chanze chao chaoki
chaouki chapman charafdine charalampos charan charbel charef charif charino charle charlelie charlely charlery charlin charlot charlton charlys
charron charvez chas chasen chaseton chaskel chason chastan chastin chaston chatham chaun chauncey chauncy chavez chavis chawki chay chayan chayann
chayce chayden chayim chayne chayse chaysen chayson chayston chayton chaz chaze chazz che chedi chedli chedly chedy chehine cheick cheickh cheickna
cheickne cheik cheikhna cheikhou cheikhouna cheikna cheikne chek cheker chekib cheldon chelton chemouel chemsdine chemseddine chemsedine chemssedine
cheney cheng chenxing cherif cherife cheriff cherkaoui cherki cherubin chery cheskel chesky cheston chet chetan cheun cheveyo chevis chezky chiam
chibueze chibuike chibuikem chico chidi chidubem chiekh chigozie chihab chiheb chike chikezie chikh childebert childeric chilton chimaobi chimdi
chimon chimone chinemerem chinmay chinonso chirag chiristian chirstopher chistian chistopher chlomo chmouel chneor choaib chocri chokri chol chouaib
chouayb chouki choukri choukry chretien chrif chrisangel chrisean chrishaun chrishawn chrishon chrislain chrisley chrislin chrismael chriss christain
christan christapher christenvie christepher christhopher christiaan christiaen christianjames christiano christino christion christipher christo
christobal christof christofer christoffer christofher christohper christon christoper christopherjame christopheur christophorus christos christyan
chrstian chrysostome chryss chrystian chrystophe chrystopher chu chukwubuikem chukwudi chukwuebuka chukwuka chukwuma cian ciaran cibran cihad cihan
cihangir cihat cilian cilio cillian cinar cincere cion ciprian cipriano circoncis ciriaco ciril cirilo ciro ciryl civan ciwan cizia clairin clairville
clancy clarck clarel clarens clarent clarius clark claudel claudian claudien claudinet claudino claudiu claudius clavius clayborne clayd clayden
clayten claytin cleandre cleante clebert cleden cleighton clemant clemenceau clemencin clemencio clemens clementin clementino clemmy cleon cleopha
cleophas clermont clery clete cletus clevon cleyton clif cliffton cliford clifton climent cline clivens clodius clodoaldo clodomir clothaire clovis
coalton cobain cobe coben cobey cobi cobie cobin coby coddy codee coden codey codie cody coen cohan cohen cohl cohner coi colas colbe colben colbey
colbin colby colden coldin coleby coleden coleman coleson coleston coleton coletyn colinn collen collier collin colm colman colomb colomban colsen
colson colston colten coltin colton coltrane coltyn colvin compton conal conall conan concetto cong conlan conley conlin connar connell connelly
conner connor conrado conroy constan constancio constans constante constantino constantinos contrell conway copelan copeland corado coran coranthin
corantin corban corben corbett corbin corbitt corby corbyn corda cordae cordai cordale cordarian cordarius cordaro corday corde cordel cordell
cordelle corden cordera cordero cordey coree coren corenthin corentin corentyn coreyon corgan corian corin coriolan corion corleone cormac corneilus
cornelio cornelious cornelis corneliu cornellius cornil coron corrado corran correll correon corrigan corrion corron corry cort cortavious cortez
cortlin corto corvell corvin corvon corwin coryon cosimo coskun cosmas cosme cosmin cosmo costantino costanzo costel costica costin coty coulibaly
coulson coulton couper coupoussamy courte courtez courtland covin cowan cowen coye cozmo crawford crayton creede creedence creedon creighton
crescencio crescenzo creslaw creston crewe crhistian cris crisanto crisantos crishawn crishon crispin crispulo criss crist cristan cristhian
cristhofer cristinel cristino cristo cristobal cristofaro cristofe cristofer cristofher cristofol cristoforo cristophe cristopher cristoval cristovao
croix crosby cru crue cruze cruzito crys crystian crystofer cuahutemoc cuauhtemoc cullan cullen cullin cully cuma cumali cuneyt cuong curran curren
currin curro curtez curtiss curtys custodio cutler cuyler cyhan cyion cylan cylas cyle cyler cylian cyliann cylien cylis cyllian cylus cyncere cyran
cyrano cyress cyriac cyriack cyriak cyrian cyriann cyrill cyris cyrius cyrvan cyson czar czeslas czeslaw czestaw daan daanish daaron daby dacari dacen
dachi dacian dacoda dacota dade dadi dadrian dadrien dady daegan daegen daegon daejon dael daelan daelen daelin daelon daemen daemian daemien daemion
daemon daemyn daequan daerion daeron daesean daeshaun daeshawn daeshon daeson daeton daeven daeveon daevian daevin daevion daevon daeyon dagan dagem
dagen dagmawi dago dagobert dagoberto dagon dahaba dahir dahirou dahlton dahman dahmane dahmir daho dahou dahyan dai daichi daiden daigan daijon daiki
dailan dailen dailey dailon dailos daimen daimeon daimian daimien daimon dain daine dainen dainys daion daiquan daire dairon daisean daishaun daishawn
daishon daison daiton daiven daiveon daivion daivon daivy daivyon daiyon dajaun dajean dajion dajohn dajon dajour dajuan dakarai dakari dakhari dakoda
dakodah dakori dakotta daksh dalan dalen daleon dalessandro dalibor dalil dalile dalin dallan dallen dallil dallin dallis dallon dallyn dalmacio dalon
dalonte dalson dalston dalten daltin dalton daltyn dalvin dalyan dalyl dalyn dalziel damain damaire damaj daman damani damarco damarcus damare damarea
damaree damareon damari damarian damarie damarien damarii damario damarion damarious damarius damariye damariyon damarkus damarrea damarri damarrion
damarrius damaryon damas damaso damauri damaury dambou dame damean dameer damein dameion damen dameon damere damerion dametri dametrius damiani
damiann damiano damichael damiens damieon damier damin damine damion damir damire damiyon damjan damond damondre damone damoni damont damonta damontae
damontay damonte damontre damorian damyan damyen damyn damyon danael danail danari dandre dane daneel daneil danejko danel dang dangel dangelo
dangkhoa danh danial danian daniell danielo daniels daniil danijel danik danil danillo danilson danis daniyal dann dannell danner danniel dannis
dannon dano danon danovan dantae dantes danthony danton dantrell danut danyal danyl danylo danys danzel danzell dao daoud daouda daoudi daphnis daquan
daquarius daquavion daquon daran daray dardan dareion darek darel darell darelle darenn dareon darey darian daric darick dariel darien darieon darik
daril darinel darion darious daris dariush dariusz dariyon darko darly darnell darnelle darold daron darragh darran darrean darrel darrelle darrent
darreon darrian darric darrick darrien darrin darrion darrious darris darrius darron darry darryan darryle darryll darryn darryon darsh darshan
dartagnan dartanian darvin daryan daryel daryll daryn daryo daryon darys daryus dasan daschel daschle dasean dasen dashan dashaun dashawn dashel
dashell dashiel dashiell dashon dashuan dashun dasir dason dastan dastane dastann datavious dathan daton datrell daud daughtry daulton daundre daunte
dauphin daurian davan davante davari davarian davarion davaris davarius davaughn davaun daved daveion davell daven davens daveon davey daveyon davi
davian daviaun davidjames davidjeremiah davidjr davidson davie daviel davien davieon davier daviere davin davinci davion davione davionne davis
davison daviyon davon davone davonn davonne davonta davontae davontay davonte davontre davood davor davoud davud davut davyan davyd davyn davyon davys
dawan dawayne dawen dawens dawid dawit dawon dawood dawoud dawsen dawsyn dawton dawud dawy dax daxen daxin daxon daxson daxten daxter daxton daxtyn
daxx dayan dayann daycen dayden daye dayen dayion daylan dayle daylen dayleon daylin daylon daylyn daymein daymen daymeon daymian daymien daymion
daymon daymond daymone dayn dayne daynis dayon dayquan dayrick dayron dayrone dayronn daysam daysan daysean daysen dayshaun dayshawn dayshon dayson
daysun dayten daytin dayvan dayven dayveon dayvian dayvien dayvin dayvion dayvis dayvon dayvonn dayyan dazavion deaaron deacon deadrian deagan deagen
deaglan deago deagon deaken deakin deakon deakyn deandrae deandre deangelo deantae deante deanthony deantre dearies dearion dearius deashawn deaundre
deaunte deaven deaveon deavion deavon deavy debron decameron decari decarion decarlos decimus decius deckard decklan decklin decorey decorian decorion
dedan deddrick dedric dedrick dee deeclan deegan deejay deelan deen deeric degan dehaven deidrick deigo deion deiondre deiontae deionte deitrich
deitrick deivi deivy deizel dejaun dejay dejean dejion dejohn dejon dejuan dekari dekendrick dekevion dekker deklan deklen deklin deklyn dekon
dekorion dekota delan delando delano delante delbert deldrick deleon delfim delfino delil delio delmar delmer delmiro delon delonta delontae delonte
delphin delroy delsin delson delton delvin delvis delvon delwin delwyn delyan demani demar demarco demarcus demare demarea demari demariae demarian
demarie demarien demario demarion demarious demaris demarius demarkis demarko demarkus demarlo demarques demarquez demarquis demarr demarri demarrio
demarrion demarus demauri demaurie demaurion demba dembo demere demetre demetreus demetri demetric demetrice demetrick demetrie demetrio demetrios
demetrious demetris demetrius demetruis demetrus demetry demhat demian demichael demir demis demitri demitrios demitrius demitrus demon demond
demondre demone demoni demonie demont demonta demontae demontay demonte demontez demontray demontre demontrell demosthene dempsey demsey demyan denard
denarius denez deng deni denico deniel denilson deniro denison denni denny dennys denovan denovane denton denyss denzel denzell denzey denzil deo
deodat deogracias deon deondrae deondray deondre deondrey deonta deontae deontay deonte deontez deontray deontre deovion dequan dequarius dequavion
dequavious dequincy deray derean dereck dereion derell derelle deren dereon derhen derian deric derick derico derik derion derius deriyon derman
dermot deron derradji derran derreck derrek derrel derrell derren derreon derrian derric derrien derrik derrin derrion derrius derron derry derryck
derryk derryl dersim dervis derwin deryan deryck deryk desean deshan deshaun deshawn deshon deshun desi desiderio desir desman desmin desmon destan
desten destin deston destry desty destyn detavion detert detlef detlev detravion detrick deundre deunta deuntae deusty dev deval devan devane devann
devansh devante devari devarian devarion devaris devaughn devaun deve deveion deven deveon devereaux devesh devian devid devinn devion devionne devis
devlin devlyn devondre devone devonn devonne devonta devontae devontay devonte devontez devran devrig devrin devris devron devyn devyne dewan dewaun
dewayne dewey dewi dewight dewin dewis dewitt dewon dewran dex dexton deyan deyann deylan deynis deyniss deyon deyshawn deyton deyvan deyven deyvi
deyvon deyyan dez dezman dezmen dezmin dezmon dezmond dezmund dgino dhairya dhakir dhani dhanush dheeraj dhevan dhia dhilan dhir dhiren dhruv dhruva
dhyan dhylan diabe diadie diafara diago diaguely diaguily diakaria diako diamantino diamonte dian diandre diangelo diango diano diante diar diawoye
diboan diby dicklan dickson diclan diclane didac didi didie diedrich diegue diegui diel diell diepolt dierck dierks dieson dietbald diethard diethelm
dietleib dieydi diezel dijuan dikran dilhan dillan dillen dillian dillin dillinger dillion dillon dillyn dilon dilovan dilpreet dilraj dilver dilyan
dimarco dimarion dimas dimitar dimitrie dimitrije dimitrius dimitriy dimitry dimytri dinan dinari dinh dinis diniz dino diogene diogenes diogo diomar
dion diondre dionel dionicio dionis dionisio diontae dionte diony dionys dionysios dionysius diosdado diran dirck dirko dishawn dishon ditmar dittmar
divi divin divit divy diwayne dixon diyaeddine diyan diyar diyari diyor djaafar djaber djabir djabrail djack djad djaden djadid djael djafar djafer
djaffar djahel djahid djahyan djahyann djaid djaiden djailey djaimy djais djaison djalal djalaldine djalan djalel djalil djalim djallal djallel
djallil djaloud djalyl djamael djamal djamaldine djamale djameldine djamele djames djami djamil djamy djamyl djan djanael djanel djanfar django djani
djanny djanyl djanys djao djaouad djaoued djason djassem djassim djavan djawad djawed djawel djawen djay djayan djayane djayann djayden djaydon
djaylan djaylann djayron djayson djaz djazil djebar djebril djebryl djed djeden djeferson djeff djefferson djeffrey djegui djeidi djeidy djelali
djelan djelane djelani djelany djelil djellali djelloul djeloul djem djemael djemai djemal djemel djemil djemmel djemy djenael djerry djeson djess
djessi djessim djesson djessym djeston djevan djewel djeyden djeylan djeyson djezon djhayann djiani djiany djiba djibi djibril djibrile djibrill
djibryl djiby djigui djiguiba djihad djilali djilalli djilan djilani djilian djillali djily djilyan djim djime djimi djimmy djimo djimon djimy djino
djity djivan djoan djoe djoey djohan djohn djolan djonathan djordan djordje djoud djoudi djoulian djouliann djoulyan djounaid djounayd djovan djovani
djovanni djovanny djovany djuan djulian djuliann djuliano djulio djullian djulyan djulyann djybril djylan djylian djyno dmani dmarco dmarcus dmari
dmario dmarion dmarius dmarkus dmauri dmetrius dmichael dmiti dmitrii dmon dmontae dodji dogan dogukan dogus dohan dohnovan dolan dolovan dolton dom
domani domanic domanick domanik domenec domenic domenick domenico domenicus domenik domenique domice domiciano domingo domingos domini dominico
dominikus dominiq dominque dominyc dominyk domitien domiziano domminick domnic domnick domnin domonic domonick domonik domynic domynick donaciano
donadieu donal donaldo donatello donathan donato donavan donaven donavin donavon donavyn dondre donel donell donevan donevin doni doniel doniphan
doniphane donivan doniven donivin donivon donnavan donnaven donnavin donnell donnelle donnivan donnivin donnovan donny donovan donovane donovann
donoven donovin donovon donovyn donta dontae dontai dontarius dontavian dontavion dontavious dontavis dontavius dontay dontaye donte dontea dontel
dontell donterious donterrius dontez dontrae dontravious dontray dontre dontrel dontrell dontrelle dony donyae donye donyell donzell doran dorean
dorel dorell doren doriand doriann doriano dorick dorien dorig dorin dorion dorman doro doron dorone doroteo dorrell dorrian dorsey doru doruk doryan
doryann dositeo dosson dosty douadi doudou douga douglass doume dov dovan dovber dovid dowson doyle dquan dracen draconis draden draeden draedyn
draegan dragisa drago dragomir dragos dragoslav dragotin draiden draiven draken drako dramane draper drashawn draven dravin dravyn drayden draydin
draydon drayk drayke draylen draylon drayson drayton drayven drayvin drazic drazick drazik dre dreden dredyn drelan drelen drelin drelon drelyn
drelynn dren drequan dresean dreshaun dreshawn dreson dreveon drevin drevion drevon drexel dreydan dreyden dreydon dreylon dreyon dreyson dreyton
drezden drian drice dries drilon drin dris driss drissa drisse dristen dritan drogo dru druon dryan dryce dryden drys dryss drystan dschingis dsean
dshaun dshawn dshon duan duante duarte duc duccio dugan duilio dujuan dumenicu dumitru dunkan dupree duquesne duran durand durant durell duriel durmus
duron durrell durron dushawn dusko dustan dusten duston dustyn duval duvan duwayne duy dvaughn dvir dvon dvonte dwain dwaine dwan dwane dwayn dwen
dyami dyan dycklan dyclan dyclane dyclann dyego dyklan dyland dylanjames dylen dylhan dylian dylin dyllan dyllen dyllin dyllon dylon dylyn dymir
dymitri dyon dyquan dyron dysen dyshaun dyshawn dyson dyvon dywan dywen dzenan eadon eaen eagan eain eamonn ean eann earle earon earvin eashan eason
easten eastin easton eathan eathen eathin eaton eaven eban ebbert eben ebenezer eber eberardo eberhard ebert ebin ebraheem ebrahim ebrima ebu ebubekir
echedey eckart eckehart eckhard ector edaly edan edann edden edder eddi eddieberto eddiel eddine eddison eddrick eddyne eddyson edeen edek edelbert
edelmiro edem edenilson edens eder edern ederson edey edhan edhem edhy ediberto ediel edilbert edilberto edilson edim edin edine edinson edir edis
edison edisson ediz edjy edman edmar edmard edmilson edmon edmondo edmont edmundo ednard edon edonis edorta edouardo edouart edras edrei edrian edric
edrick edris edriss edsel edson edu eduar eduin edvin edwar edwardo edwards edwart edwen edwing edwinn edwuin edwy edwyn edy edyne edyson edzio eero
eesa eeshan efe efecan efekan efflam efisio efkan eflamm efrahim efraim efrain efram efrem efren efrin egan ege egehan egemen egide egidio egino
egiste egoi egoitz egor egzon ehab ehan ehoarn ehouarn ehren ehrenfried ehsan ehtan eian eidan eiden eiji eilan eimen eimeo ein eion eirik eisen eita
eitan eithan eithen eizan ejay ekaansh ekai ekain ekaitz ekam ekamjot ekansh ekhi eki eko ekrem elad eladio eladji elai elain elamine elann elano
elarif elazar elber elbert elbis elchanan elchonon eldad eldar elden eldi eldin eldine eldon eldrick eldwin eleazar eleder elek eleodore eleuterio
eleuther eleuthere elgin elhabib elhad elhadi elhadj elhadje elhadji elhaj elhan elhanan eliab eliacin eliad eliahou eliajah eliakim eliam elian
eliann eliano eliaou eliaquim eliard eliasar eliass eliasse eliav eliaz eliazar eliazer eliberto eliceo elicha elicio elidja elien elier eliere elies
elieser eliess eliesse eliez eliezar eliezer eligah eligh eligio elihu elii eliijah elija elijaah elijahjames elijan elijay elijha elijiah elijio
elijuah elim elimane elimelech elino elion elios eliote elioth eliran elirone elisah elisandro elisardo elisei eliseo eliseu elishah elisien elisio
eliu eliud elius eliut eliyahou eliyahu eliyas elizandro elizar elizer eliziah elizio eljay eljin eljy elkin ellan ellande ellian ellias ellies
ellijah ellio ellioth ellyas ellyes ellyot elmahdi elmar elmedin elmehdi elmi elmin elmir elmo elnathan elno eloan eloen elohan elohann eloic eloick
eloim elom elone elonn elorn elouan elouen elouenn elowan elowann eloy elpidio elric elrick elrik elroy elso elson elston eluan eluzer elvedin elven
elvino elvio elvir elviz elvyn elvys elwan elwann elway elwin elwis elwood elwyn elwynn elyad elyahou elyakim elyam elyamine elyan elyann elyano elyas
elyass elyasse elyaz elyazid elydja elydjah elyel elyes elyess elyesse elyja elyjiah elyo elyon elyor elyos elyot elyott elysio elyzio elzear elzeard
elzo emaad emad emael emanouel emanual emarion emauri embarek emelio emenuele emeric emerick emerik emeril emerique emerito emeryc emeryck emeryk
emerys emerzon emet emeterio emidio emigdio emiland emileo emilian emilien emilion emille emilliano emillio emilo emilyo emin emircan emirhan emirkan
emitt emji emjy emmanoyhl emmanual emmanuell emmaus emmeran emmeric emmerich emmerick emmett emmit emmitt emon emond emontae emonte emra emrah emran
emrane emrecan emric emrick emrik emrique emris emron emrullah emryck emrys emyl emylien emylio emyr enael enai enaitz enak enam enan enaut ender
enderson endi endika endjy endri endric endrick endrit eneas eneko enel eneo eneour eneric enerick enes eness engel engelbert engin engueran enguerand
enguerran enguerrand enio enis eniss enji enki enmanuel ennemond ennerick ennio ennis enno eno enoah enoal enoc enoch enock enolan enor enos enri
enric enrick enrik enrike enriko enrrique enry enryck ensar enso enson entoni envel enver enyo enys enzho enzi enzio enzy enzyo enzzo eogan eoghan
eoin eol ephraim ephram ephrem epifanio eppo equan eragon erald eraldo eran erasme erasmo erasto eray erblin ercan ercole erdal erdem erdi erdinc
erdogan erdt erduan erek erembert eren erevan erez erfan erfried ergi ergin ergul ergun erhan erhard erhardt erian eribert eriberto erick erickson
erico ericson ericsson eridan erikson eriksson erim erion eriq eritz eriz erjon erkam erkan erkin erkut erlan erland erlantz erle erlin erlis ermal
erman ermando ermanno ermano ermenegildo ermes ermin erminio ernan ernes ernestus erno eroan erol eron erouan errick errico errol erron ersan ersen
ersi ersin ersoy ertan erton ertugrul erturul erubiel ervan ervann erve erven ervey ervin erving ervis ervyn erwann erwein erwen erwenn erwing erwoan
erwyn ery eryan eryck eryk eryx esa esad esai esaiah esaias esaie esat esau esaul escher escolastico esequiel eser esgar eshaan eshan eshawn eshwar
esiah esias eskander esmael esmail esmond espen espn esref esrom essa essaid essam essan estanislao estebane estebann estebe esteben estefano esten
estephe estevan estevao esteve esteven estevon estheban esthebane estienne estin estiven eston estuardo esvin eswin etai etan etane etann etelvino
etem ethanael ethangabriel ethaniel ethanjacob ethanjames ethanmichael ethann ethem ethen ethin ethon ethyn etinosa ettan ettore etzio euan euclides
eudald eudaldo eude eudore eufemio eufrasio eugen eugeni eugeniu eugenius eugeniusz eugenjusz euken eulalio eulises eulogio euphrase euphrasius eurico
eusebi eusebio eustaquio eustasio eutimio eutiquiano eutiquio euzebe euzebio evahn evander evandro evangelos evans evaristo evelio evence evencio
evenn evenor evens evenson everardo everd everet everett everette everhard everhett everitt everson everton evgenii evgueni evhan evhann evode evodio
evran evrard evren evrett ewald ewan ewane ewann ewans exael exavier exavior exequiel exoce expedie expedit expedito exupere exzavier exzavior eyad
eyal eyan eyasu eydan eydenn eylan eylann eylon eyman eymard eymen eymeric eymerick eymric eymrick eyob eyoel eyon eyoub eyram eyrian eyron eytan
eytann eythan eythann eyub eyup eyvan eywen eyyub eyyup ezan ezana ezariah ezechias ezeckiel ezekial ezekyel ezequias ezequiel ezer eziah ezikiel ezio
ezkiel ezrah ezriel ezyo ezzeddine ezzedine ezzio ezzo faaris fabbio fabiano fabien fabion fabius fabre fabriano fabriciano fabricio fabrisio fabrizio
fabrizzio fabyan fabyo facinet facundo fadel fadeusz fadhel fadhil fadhul fadiala fadil fadl fady fael faelan fahadi fahami fahar fahardine fahd fahde
fahed faheem fahel fahem fahid fahim fahime fahmi fahmy fahrettin fahri fahrid fahym faical faicel faid faidine faik fais faisel faissal faissel
faissoil faiz faizaan faizal faize faizon faker fakher fakhri faki fakir fakri falikou falilou falk falko fallou falou falvio fanch fanchin fanilo
fano fantin fanuel faousi faouzi faouzy faozi faran faras faraz fardeen fardi fared fareed farel farell fares faress faresse farez farhan farhane
faride faridi farik faris fariss farisse fariz farncesco farok faron farouck farouq farrel farrell farrid farris faruk faruq farys fatahou fateen
fateh fath fatha fathallah fathi fatih fatmir fattah faudel faudil faust faustino fausto fauzi favian favien favio fawaz fawez fawzan fawzi fawzy
fayad fayade fayadi fayal fayan fayane fayaz faybian faycal faycale faycel fayed fayel fayez fayiz faysal faysel fayssal fayssel fayz fazal fazel
fazil fazli fazul fedele fedi fedor fedy fehd fehdi fehim fehmi feliciano felicisimo felip felisindo feliu feliz felton felyx fendi fenelon feng fenix
fenton feodor feras ferat ferdi ferdinando ferdy ferenc fereol feres fergal ferhat ferid ferie ferit ferjeux ferly ferman fermin fernandez ferney
ferrell ferreol ferrer ferrier ferris ferruccio ferrucio feruccio fessal fetah fethi fethy fetih fettah fevrier fevzi feycal feyyaz fher fidelio
fidelis fidencio fidy fikret fikri filemon filiberto filipe filipo filippe filomeno finbar findlay findley fineas finian finlay finnbar finnean
finneas finnegan finneus finnian finnigan finnley fintan finton fionn fioravante fioravanti fiore fiorello fiorenzo fiorino firas firass firasse firat
firmino fischer fishel fitzgerald fjodor flaubert flaurent flavian flaviano flavius fletcher fleuret fleurian fleuris fleury floran florant florantin
florea florenci florencio florentino florenz florenzo florestan floriano floriant floribert florice florien florient florimon florimond florimont
florindo florinel florio floris florius florus florville floryan florys flynn foad foade foday fode fodel fodhil fodie fodil folco fong forlan forrest
fortino fortunat fortunato fouad fouade foucaud foucauld foucault foudil foued fouede fouhad fouhed foulques fourat fousi fousseiny foussen foussene
fousseni foussenou fousseny fousseyni fousseynou fouzi fouzy foxx fracesco fragan frahim fran francel francelin francesc francescopaolo francescopio
francescu franceslo franchesco franchin francinet francio franciszek francius franck francki francklin francky francy frandy franjo franklyn franko
franky fransisco frantzy franziskus franzy frazier freddi freddrick frederi frederich frederico frederik fredi frediano fredie fredis fredj fredo
fredric fredrick fredy freeman frejus fridericus fridlin fridolin friedbert friedel friedemann frieder friederich friedhelm frnacesco froilan froylan
fructuoso frutos fryderyk fuad fuat fulcrand fulgencio fuller fulton fulvio furcy furkan furqan fynn gabain gabano gabe gaberial gaberiel gabino gabor
gabrael gabreal gabreil gabrial gabrian gabrieli gabrien gabryel gabryl gabryle gabyn gacem gaddiel gadge gadiel gaelen gaelig gaetano gaethan gagik
gagny gaguik gahel gaian gaige gaije gailor gailord gaines gais gaitan gaius gaizka gaje galaad galaan galadio galahad galder galdric galen galien
galileo galip gallen gallien galo galvin gamaliel gamalier gamel gamil gamliel gandhi gani gannon ganon gaoussou garabed garabet garan garang garba
garbis garcia garcin gardner gared garek garen garet garett garfield garice garik garikoitz garin garion garip garis garison garnett garo garoe garon
garren garrett garrick garrin garris garrit garritt garron garth garv garvey garvin garyn garyson gaspar gaspard gaspare gassen gates gatlin gatlyn
gaudencio gaudens gauderic gauderique gaulthier gaultier gaurav gautam gautham gauthier gautier gauvain gauvin gavan gaven gavinn gavino gavon gavriel
gavril gavrila gavroche gavyn gavynn gawain gawen gayan gayelord gaylon gaylor gaylord gebhard gebril gedalia geddy gedeon geffrey gehrig gelacio
gelindo gelson gelu gemael gemari gemel genael genaro genek genereux generoso genes gengis genis genji gennaro geno genseric gentien gentil geo
geoffray geoffroi geofrey geofroy geomar geordan geordy georgel georget georginio georgino georgio georgy geovani geovanni geovannie geovanny geovany
geovonni geovonnie gerad geraldo geremi geremia geremiah geremie geremy geren gerhart geric gerik gerlando germano germari germarion germer germier
gernot gero gerold gerome geronimo gerrard gerrell gerrick gerrod gerron gershom gershon gerson gert gervasio gerville gerwald gery gerzon gesner
gessim gevin gevon gevorg gexan geza gezim ghais ghaith ghalem ghali ghaly ghanem ghani ghaouti gharib ghassan ghassane ghassen ghayth ghazi gheorghe
gherardo ghilain ghilas ghiles ghislain ghjaseppu ghjiseppu ghjulian ghjulianu ghjuvan ghjuvanni ghyslain giacinto giacobbe giacomo giaime
giambattista giammarco giammaria giampaolo giampiero giampietro gian gianantonio gianbattista giancarlo giancarlos gianclaudio giandomenico
gianfilippo gianfranco giankarlo gianlorenzo gianlucas gianlucca gianluigi gianmarco gianmaria gianmario gianmatteo gianmichele giann gianncarlo
giannis gianno gianny giano gianpaolo gianpiero gianpietro gianvito giany giavanni gibram gibran gibril gibryl gibson giddeon gienek gihad gilali
gilbrecht gildardo gildo gildwen gilen giles gilian gille gillen gillermo gilmar gils gilson gilverto gimmy ginaluca gines ginet ginez ginno gino
ginot gio gioacchino gioele giomar gion gionata gionatan gionathan gionni giordano giorgios giosue giovambattista giovan giovanbattista giovane
giovani giovanie giovann giovanne giovannie giovanny giovany giovoni giovonni giovonnie girard giraud gireg girel girolamo girons gisbert giselbert
gislain gislhain gismond gisueppe giulian giuliani giuliann giuliano giullian giulyan giulyann giusepep giuspepe givanni givoanni glauco gleb glendon
glodi glody goan gochen godefroi godofredo godric godsent godson godstime godswill godwin goeffrey goery gohan gohann gokan gokay gokdeniz gokhan
gokmen goksel goktug golbert golven goncalo gonsalo gonthier gontzal gonzague gonzalve goodluck gor gora gordan gorka gorkem goshen gottfried gotthard
gotthilf gotti gottlieb gottlob gotz gotzon goulam goulven goulvenn goulwen goulwenn goustan govani govanni govinda gowtham grabiel graciano gracien
gracieux graciliano gracin graden gradey gradi gradie gradin gradon grady gradyn grae graeden graedy graeson grafton grahm graiden graidy graig
graisen graison grandin granger grantham granville grason grat gratian grau grayden graydon grayer graylin graylon graysen grayson graziano greco
greggory gregori gregorio gregorios gresham greyden greydon greyer greysen greysin greyson grichka griffen griffin griffith griffyn grigor grigore
grigori grigorij grisham grover gryffen gryffin gryphon guage gualter gueladio guelor guelord guenahel guenhael guerau guerchom gueric guerick guerin
guerino guerlain guerlin guerric guerrino guerschom guershom gueven guevin guewen guewenn guglielmo guhan guibert guichard guiem guifre guigner guil
guilain guilan guilaume guilbert guilem guilhain guilhaume guilhem guilhen guilherm guilherme guilian guiliann guiliano guilio guillain guillan
guillem guillemin guillen guillerme guillian guillyan guilyan guilyann guim guimba guinel guiorgui guirec guireg guiseppe guislain guito guiu guive
gulian gumaro gumersindo gunar gundolf guner guney gungor gunner guntram gurfateh gurhan gurjot gurkan gurkirat gurman gurpreet gurshaan gurshan
gurval gurvan gurvann gurveer gurvir gurwal gurwan gurwann gustabo gustaf gustin guston gutemberg guthrie guven guyaume guybert guylain guylan guylann
guylhem guylian guyliann guyllaume guyllian guyto guzman gwanael gweltas gweltaz gwenal gwendael gwendal gwendall gwendan gwendhal gwenegan gwenel
gwennole gwenole gwenvael gwenvel gwezheneg gwilhem gwilherm gyan gyasi gyl gyno gyslain haadi haaken haaris haaron haben habibi habibou habid habil
habip hacem hacen hacene hachem hachemi hachim hachime hachimi hachmi haci hacine hackim hadad hadden haddi haddon haddou hadel haden hadietou hadje
hadri hadrian hadrianus hadriel hadrien haeden haegan hael hafed hafedh hafez haffid hafid hafide hafidhou hafif hagan hagen hagie hagop haickel
haidan haidar haiden haidin haidon haikal haikel haim hairo haissa haissam haisten haitam haitem haitham haithem haitz hajari haji hajo hakeem hakem
hakim hakime hakki hakob hakop haktan hakym halan halden haldrin haled haleem halen halid halidi halil halilou halim halis halit hallan halston halton
haluk halvard hama hamada hamadi hamadou hamadoun hamady hamala hamani hamar hamath hamda hamdan hamdane hamdia hamdy hamed hamedi hamedy hameed hamet
hameza hami hamidou hamim hamimi hamin hamine hamir hamit hamlaoui hammad hammadi hammed hammou hamon hamou hamoud hamouda hamoudi hampton hamsa hamse
hamzah hamzat hamzeh hanad hanafi haneef haniel hanif hanifi hanis hanley hannes hanniel hanno hannon hanns hansel hansen hansi hansley hanson hantz
hany hanz hanza hanzel hanzo haoran haouari haoues haoussouba haoyu haralambos haran hardi harel hariharan harim harisson harith haritz harjas harjot
harkaitz harlan harland harlen harlin harlon harman harmon haron harone haronn haroon haroun harouna haroune harout harri harrison harrisson harro
harrold harron harrys harryson harsha harshaan harshal harshan harshil harshith hartmut hartwig haru haruto harutyun harvin harvir harvy hary harys
hasaan hasane hasani hasdin hasdine haseeb hasen hashem hashir hasiel hasim haskell hasnain hasni hason hassaan hassam hassane hassani hassein hassem
hassen hassene hassib hassim hassin hassine hasso hatcher hatem hatim hatime hatman hauke havish hawke hawken hawkins hawthorne hayan hayane hayann
hayato haydan haydar haydenn hayder haydin haydon haydyn hayes haygen hayk haykal haykel haylan hayoub hayrettin hayri hayron hayrullah hayssam haytam
haytem haytham haythem hayward haywood hayyan hayze hayzen hazael hazdine hazedine hazem hazen haziel hazim hazir haziz heathcliff heaton heber hebert
heberto hecham hechame hechem hechmi heddi heddy heden hegoi heiarii heiden heikel heilmar heimana heimdall heinar heindrick heindy heini heinke
heinko heino heinrick heintje heith heithem heitor hektor helam helaman helder helfried helian helias helies helio heliodore heliodoro helios heliot
heliott hellmut hellmuth helmar helmer helmfried helmi helmolt helmuth helmy helno helois helori helory helouri helton helwan helwane hely helyan
helyas helyo helyos hemeric hemerick hemerson hemrick hemza henderson hendric hendrick hendricks hendrix hendry hendryck hendryk heng heni henner
hennig henning henoc henoch henock henok henric henrich henrick henrico henrio henriot henriques henrius henrry henryck henryk henson heny henzo heol
heraclio heraldo herber herberth herbold herby herculano hercule hereba heribert heriberto heric herick heritiana heritier herizo herland herle herlin
hermand hermane hermant hermenegildo hermes hermin herminio hermogenes hermon hernan hernando hernani herode herold herrmann herschel hersh hershel
hershy herson herton heru hervey hervin herwan herwann herwig herwin hery hesham hessam hesston heston hevan hevann heven hever hewitt heydan heykel
heythem hezakiah hezekiah hiatt hibrahim hicham hichame hichem hicheme hidan hidayet hidir hien hieu higinio hikeem hikmet hilan hildebert hildemar
hildmar hilko hillaire hillal hillel hilmar hilmi hilton himad himar himed himmet hinckley hinrich hinz hiob hipolito hipolyte hippolite hippolythe
hiram hiran hiro hiroki hiroto hissa hissam hissein hivan hizir hoan hoany hobie hoche hocin hocine hodayfa hodei hodge hoel holdan holden holdyn
holger hollan hollis hollister holm holmi holston holt holten holton homar homere homero honeste honorato honorin honorino honorio honorius hooper
horace hortensio hortensius hosman hosni hosny hossain hossam hossein hossem hossen hossin hossine hossni hotman houari houcem houcin houcine houd
houdaifa houdayfa houdeyfa houdhayfa houdheyfa houlam housam housem housine housman housmane housni housny houssain houssaine houssaini houssam
houssama houssame houssayn houssein housseine houssem houssen houssene housseyn houssin houssine houssni houzefa hovhannes howel howell howen howie
hoyt hriday hrishi hrishikesh hristo hrithik htoo huan hubald huber hubertus hudayfa hudhayfa hudsen hudsyn huey huggo hughes hughston hugolin hugot
hugue huguet huguo hulderich huldreich huldrich huldrych hulusi humbert humza humzah hunner huntley huntter hurard huriel hurley husam husayn husein
huseyin huseyn husnu hussam hussan hussayn hussen husseyin husseyn hussien hussnain huston hutchinson hutson hutton huu huxley huy huzaifa huzeyfe
hyacine hyanis hyatt hyazinth hyazinthus hycham hychem hyde hyden hyder hygin hykeem hylan hyland hylane hylann hylian hylies hyllan hymed hypolite
hypolyte hyppolite hyppolyte hyrum hyssam hyun iacob iacopo iacov iago iancarlo ianis ianmichael iann iannis ianys iazid iba ibai iban ibann ibn ibnou
ibo ibon ibou ibourahima ibra ibragim ibraham ibraheem ibrahem ibrahime ibraim ibraima ibraza icare ichai icham ichame ichane ichem icheme ichiro
icker idan idel idelfonso ider idir idrees idrice idriss idrisse idrys idryss ieltxu ien ieuan ifeanyi ifeoluwa ifig iftikhar igal iggy igino igli
ignacy ignasi ignaz ignazio ihab ihabe ihan iheb ihlan ihsaan ihvan iian ijah ijaz ikaika ike ikeem ikenna iker ikmal ilaan ilai ilann ilano ilario
ildebert ildefonse ildefonso ildephonse ildut ilenzo iles ilhami ilhane ilhann ilhian ilhyan iliace iliam ilian iliann iliano iliass iliasse ilidio
ilie ilies iliess iliesse ilija ilijah ilio ilir ilirian iliya iliyan iliyas iliyes ilja ilkan ilker illan illane illario illia illiam illian illiane
illiano illias illidan illies illiess illiesse illya illyam illyan illyas illyes illyess illyesse iloan ilohan iluminado ilwan ilyace ilyad ilyam
ilyan ilyann ilyano ilyase ilyass ilyasse ilyassine ilyes ilyess ilyesse ilyo imaad imade imadeddine imame imanol imanuel imbert imed imeo imer imere
imir immanol imraan imrann imre imrhan imri imroine imtiaz imtiyaz inacio inael inaki inan inar indalecio indio indrick infant ingolf ingomar ingram
ingvar inhar inigo iniko inioluwa iniyan inman inmar inmer innocenzo inocencio inocente inouk inri insa inssa inza ioan ioane ioanis ioann ioen iohann
iokepa ionatan ionathan ionel ioni ionis ionut iony iori ioritz ioseba iosefa iosif iosu iosua iouri iprahim iqbal irai irbin irchad irchade irchadi
ireneo irfaan irham irhame irineo iriome irman irmane irmfried irmin irmo irone irshad irvin irvyn irwan irwane irwin irwing isaack isaah isaak isaaq
isabelino isabelo isac isacc isacco isack isadore isael isaha isahac isahak isahi isai isaiahs isaias isaic isaid isaie isaih isaiha isair isaiyah
isak isam isambert isame isamu isao isaq isaque isau isauro isay isbert iseah isen ishaac ishaak ishaan ishaaq ishac ishai ishak ishaka isham ishan
ishane ishant ishanth ishaq ishay ishem ishmael ishmail ishmeal ishmel isiac isiah isiaha isiaih isidor isidoro isidre isileli iskandar iskander
iskender islamdine ismaeel ismaele ismahil ismaiel ismaila ismain ismaine ismar ismayil ismayl ismin isnel isolino isom ison israfil isreal isrrael
issac issack issael issaga issah issai issaiah issaias issaic issak issaka issam issame issan issane issef issem issey isshac isshak isshaq issiac
issiaga issiah issiaka issiakha issic issihaka isslam issop issouf istvan iszak itai italo itamar itan itay iteb ithan ithiel ithier itshak itzan
itzhak iulian iunio iurie iurii iustin ivain ivanhoe ivann ivano ivanoe ivaylo ive iven iver iverson ives ivi ivin ivion ivis ivonig ivor ivrin iwan
iwane iwann iwen iwenn iyaad iyad iyade iyam iyan iyane iyann iyas iyed iyes iyon izaac izaah izaan izac izacc izack izad izaeah izael izaha izai
izaia izaiah izaias izaih izaiha izair izaiyah izak izaki izam izan izao izayah izayiah izeah izeck izei izeiah izek izet izeyah izhaac izhac izhak
izhan izhaq iziaha izic izick izik izmael izrael izreal izsak izuchukwu izyan izyk izzac izzak izzet izziah jaad jaafar jaak jaan jaaron jaasiel
jaaziah jaaziel jabar jabaree jabarie jabarri jabbar jabe jaben jaber jabes jabez jabier jabin jabir jabori jabran jabrane jabraylon jabre jabree
jabreel jabri jabriel jabrien jabril jabron jabryan jac jacaden jacaleb jacameron jacari jacarie jacarion jacarious jacarri jacary jaccari jaccob jace
jacem jacen jaceon jacer jacere jachai jachin jachob jaciel jacier jacim jacint jacinto jacir jacki jackies jackman jackob jacksen jacksyn jaco jacobb
jacobe jacobey jacobi jacobian jacobie jacobjames jacobo jacobs jacobus jacoby jacolbi jacolby jacomo jacopo jacoree jacorey jacori jacorian jacorie
jacorion jacorius jacory jacq jacquan jacque jacquel jacquez jacquies jacquis jacquit jacquy jacsen jacson jacub jadan jadarian jadarien jadarion
jadarious jadarius jadarrian jadarrion jadarrius jadavion jadd jadden jadeen jadein jadenn jadeon jader jaderion jadhen jadhiel jadiah jadian jadiel
jadien jadier jadin jadison jadius jadon jador jadrian jadriel jadrien jadyel jadyne jae jaecob jaedan jaeden jaedin jaedon jaegar jaekob jaekwon
jaelan jaelen jaelin jaelon jaemin jaeon jaequan jaesean jaeshaun jaeshawn jaeshon jaeson jaesun jaeveon jaevian jaevin jaevion jaevon jaevyn jafar
jafari jafet jafeth jaffar jagen jager jaggar jagger jago jagoba jagur jah jahad jahan jahari jahaun jahaziel jahden jahdiel jahdir jahed jaheed
jaheem jaheim jahi jahid jahiem jahier jahim jahime jahin jahir jahiro jahkai jahkari jahkeem jahki jahlan jahlani jahlann jahleel jahlen jahliel
jahlil jahlon jahly jahmad jahmael jahmair jahmal jahmani jahmar jahmarcus jahmari jahmarion jahmarley jahmeer jahmeir jahmel jahmere jahmez jahmier
jahmiere jahmil jahmir jahmire jahn jahnael jahnai jahnis jahny jahnys jaho jahon jahquan jahquell jahquez jahred jahrell jahri jahrod jahron jahsan
jahsean jahshua jahsiah jahsir jahson jahvier jahvion jahvon jahwan jahwel jahwen jahyan jahyann jahyden jahylan jahyron jahys jahzair jahzeel jahzel
jahziah jahziel jahzier jahzion jahzir jai jaian jaice jaicob jaidan jaideep jaidel jaiden jaidev jaidin jaidn jaidon jaiel jaikob jailan jailen
jailon jailson jaimar jaimarion jaimen jaimere jaimeson jaimin jaimir jaimon jaimyn jaion jaiquan jaire jairen jairius jairo jairon jairus jais jaise
jaisean jaisen jaishaun jaishawn jaishon jaison jaivan jaiveer jaiven jaiveon jaivian jaivien jaivin jaivion jaivon jaivyn jaiyden jaiyon jaizon
jajuan jakaden jakai jakaiden jakale jakalen jakar jakaree jakari jakarie jakarion jakarri jakavion jakavious jakayden jakaylen jakeb jakeem jakeim
jakeith jakel jakell jaken jakendrick jakeob jakerion jakevion jakevious jakez jakhai jakhari jakhi jaki jakie jakim jakin jakk jakobe jakobee jakobey
jakobi jakobie jakoby jakoda jakolby jakorey jakori jakorie jakory jakota jaksen jakson jakwan jakwon jaky jakye jakyi jakylan jakylin jakylon jakyren
jakyrin jakyrion jakyron jal jalal jalale jalan jalani jaleal jaleel jalein jalel jalen jalian jaliel jalien jalijah jalik jalil jalile jalill jalin
jalique jalis jallal jallel jallen jallil jalon jaloni jalonte jalyl jalys jama jamaad jamaal jamaar jamael jamahl jamahri jamai jamail jamaine jamair
jamale jamall jamani jamar jamarco jamarcus jamare jamaree jamareon jamari jamarian jamarie jamarien jamarii jamario jamarion jamarious jamaris
jamarius jamariyon jamarkus jamarlon jamarques jamarquis jamarr jamarre jamarri jamarrion jamarrius jamason jamaul jamauri jamaurie jamaurion jamaury
jame jameal jamear jameel jameer jameil jameion jameir jamel jameldine jamele jamell jamelle jamen jameon jamere jamerion jamerius jamerson
jamesanthony jamesdavid jamesen jamesley jamesmichael jameson jamey jamez jamian jamicah jamice jamichael jamicheal jamiel jamien jamieon jamier
jamiere jamieson jamiir jamikal jamil jamill jamin jamion jamir jamire jamirion jamis jamisen jamison jammel jammes jamon jamond jamont jamonta
jamontae jamonte jamori jamorian jamorion jamorris jams jamus jamyis jamyl jamyn jamyre jamyrion jamyron jamyson janael janard janari janathan
jancarlo jancarlos jance jandel jandell jandiel jandre janek janiel janin janko jannic jannis jannot jano janoah janorris janosch janot jansel jansen
janson janssen janthony jantzen januel janus janvier janziel jao jaoid jaoide jaoua jaouad jaouade jaoued jaouen jaouhar japhet japheth japhy jaqua
jaquai jaqualin jaqualyn jaquan jaquann jaquari jaquarious jaquarius jaquaveon jaquavian jaquavion jaquavious jaquavis jaquavius jaquawn jaquay
jaquaylon jaque jaquel jaquell jaques jaquez jaqui jaquil jaquin jaquis jaquise jaquon jaquori jaquy jaqwan jaqwon jarad jaramiah jaran jaray jardel
jarden jardon jaree jareem jarek jarel jarell jarelle jarem jaren jaret jareth jarett jari jarian jarib jarick jarid jariel jariell jarif jarin jarion
jarious jaris jarius jarno jaro jarod jarode jarol jarold jarom jarome jaromil jaromir jaron jaronn jarquavious jarquez jarred jarrel jarrell jarren
jarret jarrett jarrick jarrid jarrin jarrod jarron jarryd jarryn jarvin jarvion jarvis jaryd jaryn jas jasaan jasahn jasai jasaiah jasan jasaun
jasavion jasdeep jase jasean jaseer jasem jasen jash jashad jashan jashandeep jashaun jashawn jasher jashon jashua jashun jasiah jasias jasiel jasier
jasim jasin jasir jasire jasiri jaskaran jaskirat jasmir jaspar jasraj jassem jasser jassiah jassiel jassim jassime jassir jasson jassym jasten jastin
jaston jaswinder jasyah jasyn jatari jatarius jatavian jatavion jatavious jatavis jatavius jaterrion jaterrius jathan jathaniel jathen jathniel jatin
jatniel jaton jatori jatorian jaudiel jauffray jauffret jauffrey jaufre jaufret jaufrey jaume jaurel jaures jauris javahn javani javant javante javar
javaree javares javari javarian javarie javarion javarious javaris javarius javarous javarri javarris javarus javaughn javaun javean javein javeion
javel javell javen javeon javery javi javian javid javiel javien javiere javin javion javione javionne javious javis javius javiyon javon javone
javoni javonie javonn javonne javonni javonta javontae javontay javonte javori javoris javyn javyon jawade jawan jawaun jawdan jawel jawen jawhar
jawon jawuan jawwad jax jaxan jaxen jaxiel jaxin jaxon jaxsen jaxsin jaxson jaxston jaxsyn jaxten jaxtin jaxton jaxtyn jaxx jaxxon jaxyn jayan jayant
jayanth jayanthony jayc jaycek jaycen jayceon jaycion jaycob jaycub jaydan jaydden jaydenjames jaydenn jaydian jaydien jaydin jaydis jaydn jaydon
jaydrian jaydrien jaydun jaydyn jayeden jayel jayen jayhan jayin jayion jayjay jayke jaykob jaykub jaykwon jaylan jayland jaylann jaylen jayleon
jaylin jayln jaylon jaylun jaymar jaymari jaymarion jaymason jaymen jaymere jaymes jaymeson jaymian jaymien jaymier jaymin jaymir jaymison jaymon
jaymond jaymz jayon jayquan jayr jayren jayro jayron jaysaun jayse jaysean jaysen jayshaun jayshawn jayshon jaysiah jaysin jayson jaysson jaystin
jayston jaysun jayten jaythan jaythen jaython jaytin jayton jayvan jayvaughn jayvaun jayveion jayven jayveon jayvian jayvien jayvier jayvin jayvion
jayvis jayvon jayvonn jayvonne jayvyn jaywen jayzen jayzion jayzon jaz jazai jazaih jazarian jazarion jazen jazer jaziel jazier jazil jazion jazir
jazon jazper jazziel jdan jden jdon jdyn jeacques jeames jeams jeancarlo jeancarlos jeanclaude jeanluc jeanmarc jeannin jeannot jeanot jeanpaul
jeanpierre jeanty jeason jebediah jebrane jebril jebron jecaryous jecori jedadiah jedaiah jedediah jeden jedi jediah jedidiah jedidja jedrek jedrick
jeet jeeva jeevan jef jeferson jefferey jeffery jeffray jeffry jefrey jefri jefrin jefry jefte jehann jehiel jehu jeiden jeip jeison jejuan jekai
jekhi jelani jelany jelis jelloul jemael jemal jemar jemarcus jemari jemario jemarion jemauri jemel jemell jemil jems jemuel jemy jenael jenaro
jenathan jenner jennings jeno jenri jenrri jenrry jenry jensen jenson jentezen jentzen jeoffray jeoffrey jeoffroy jeorge jeovani jeovanni jeovanny
jeovany jephte jephthe jequan jerad jerald jeraldo jerame jeramia jeramiah jeramie jeramiha jeramy jeramyah jeran jerard jerardo jeray jere jered
jerek jerel jerell jerelle jeremai jeremaih jereme jeremey jeremi jeremia jeremiaha jeremias jeremiha jeremiyah jeremya jeremyah jeren jerett jeriah
jeric jerick jerico jerid jeriel jerik jeriko jerimah jerimiah jerimy jerimya jerimyah jerin jermain jermaine jermal jerman jermane jermany jermar
jermarcus jermari jermarion jermarius jermayne jermel jermell jermere jermey jermiah jermichael jermon jermond jermonte jermy jerod jerold jeromiah
jeromy jeron jerone jeroni jeronimo jerran jerrard jerray jerred jerrel jerrell jerren jerrett jerrian jerrick jerrid jerrin jerrion jerrison jerrod
jerrold jerron jerryn jerson jeru jervin jervon jervonte jery jeryn jesaiah jesaias jese jesean jeshaun jeshawn jeshua jeshurun jesiah jesiel jesiyah
jesko jeson jesone jessee jessejames jessem jessen jessey jessiah jessim jessime jesson jessone jesstin jessup jessym jestin jeston jesua jesualdo
jesusmanuel jeter jethro jetli jetmir jetson jett jeury jevan jevante jevaughn jeven jeveon jevin jevon jevonte jevyn jewelian jeydan jeyden jeylan
jeyren jeyson jezekael jezer jeziah jeziel jezrael jezreel jezy jhace jhaden jhadiel jhair jhalil jhamari jhamir jhan jhasir jhavon jhayden jhet jhett
jhoan jhoel jhomar jhon jhonas jhonatan jhonathan jhonen jhonny jhony jhordan jhordy jhordyn jhosmar jhostin jhovani jhovanni jhovanny jhovany jiahao
jiajun jiale jian jiancarlo jianfeng jiani jianjun jianny jianping jianwei jiany jibrail jibran jibrane jibreel jibriel jibril jibrile jibryl jihoon
jilali jilan jilani jildaz jiles jillali jilyan jimari jimarion jimel jimes jimi jimin jimmi jimmie jimy jino jiovani jiovanni jiovanny jiovany
jiovonni jiraiya jiro jishnu jismy jivan jiwoo jjesus jkwon jmar jmarcus jmari jmarion jmauri joab joachin joackim joackym joacquim joad joah joahn
joakin joakym joam joandy joanel joanes joangel joanick joanis joanito joannes joannet joanni joannic joannice joannin joannis joanthony joaogabriel
joaopedro joaovictor joaquim joas joash jobani jobanny jobany jobe jobie jobst joby joceran jocerand jocsan jodan joden jodokus joeangel joeanthony
joeb joed joeffrey joell joelson joemar joemy joen joeseph joesiah joesph joevin joevon joeziah joffray joffre joffrey joffroy jofre jofrey joha johad
johah johakim joham johanan johandy johanel johanes johanick johanis johannick johansel johanson johao johary johathan johel johen johlan johnanthony
johnas johnatan johnathan johnathen johnathin johnathon johnathyn johnaton johnattan johnavan johnavon johncarlo johncarlos johndavid johnel johnell
johnfrancis johnhenry johnie johnluke johnmark johnmichael johnn johnnathan johnni johnnie johnpatrick johnpaul johnray johnrobert johns johnson
johnston johnta johntae johntavious johnte johnthan johnthomas johny johsua johvany joinville jojo jokin jolan jolann jolen jolhan jolhann jolian
jolon jomal jomar jomari jomarion jometh jonael jonahs jonai jonan jonanthony jonass jonasz jonatan jonathane jonathann jonathen jonathon jonathyn
jonavan jonaven jonavin jonavon jonay joncarlo joncarlos jondavid jonel jonell jones jonhatan jonhy joniel jonis jonlucas jonmarc jonmichael jonnathan
jonnhy jonothan jonovan jonpaul jontae jontavious jontavis jontavius jontay jonte jontez jonthan jontrell jonuel jonus jony joon jophy joram joran
jorann jord jordani jordanny jordany jordell jorden jordhan jordi jordie jordon jordy jorel jorell joren jorey jorgedavid jorgeluis jorhan jorian
joric jorice jorick joriel jorik jorisse joritz jorje jorlan jorma jorn jorrin jorris jorry jorryn jorrys joryan joryce jorys josafat josai josaiah
josaphat joschka joschua josealberto josealfredo josean joseandres joseangel joseantonio josearmando joseba josecarlos josedaniel josede josedejesus
joseff joseguadalupe joseiah josejuan josejulian josel joselito joseluis josemanuel josemaria josemiguel josep josephat josephin josephmichael
josephus joset joseth josgar joshau joshaun joshawn joshia joshiah joshuah joshuan joshue joshuwa joshwa josiah josiaha josiahs josian josias josic
josick josiel josiha josimar josiya josiyah joska joslain josman josmar jospeh josquin josse josserand jossiah jossiel jossua jossuah jossue jost
josten jostin josu josuah josuan josuel josuha josuhe josyah josyan jotham jouan joubert joulian jouliann joulyan jounaid jounaidi jounayd jouneid
jouneyd jourdain jourdan jourden jousha jovahn jovan jovane jovani jovanie jovann jovanni jovannie jovanny jovante jovany jovaughn jovaun jove joven
jovica jovin jovino jovon jovonne jovonni jovonte jowan jowel jowell joze joziah joziyah jozsef jozua jquan jrake jream jsean jshaun jshawn jshon
jsiah json juanangel juanantonio juancarlos juandavid juandedios juandiego juanito juanjesus juanjo juanjose juanluis juanmanuel juanmiguel juanpablo
juaquin jubal judd juddson judes judex judiah judickael judikael judson judycael juel juell juelz juelze jugurta jugurtha juilo jujuan jul julan
julaybib julen juleon julez juliam juliano julias julicien juliocesar julion julious juliun jullian jullien jullyan julo julot juluan julyan julyann
julyano julyen julyo jumarion junah junayd juneyd junhao juniel junien juninho junius junjie junot juny jupp jurek jurem jurgi juriel jurien jurij
juris jusiah justan justen justinian justiniano justinien justino justis justo juston justus justyn juvenal juvens juventino juwan juwon jveon jvion
jvon jyair jyaire jyden jye jyles jym jymere jymir jymmy jyquan jyran jyren jyrin jyron jysiah jyson kaamil kaan kabeer kabil kabilan kabir kabren
kace kacem kacen kacim kacper kadafi kadan kadar kadarious kadarius kadarrius kadda kadden kadder kaddour kade kadean kadeem kadein kadem kaden kadeyn
kadialy kadien kadim kadin kadir kadon kadour kadri kadrian kadyn kaed kaedan kaeden kaedin kaedon kaedyn kaegan kaegen kael kaelan kaelann kaeleb
kaelem kaelen kaelib kaelob kaelon kaemon kaenan kaeo kaesen kaeson kaesyn kaevion kaevon kafil kagan kage kagen kahan kahari kaheem kaheim kahel
kahiau kahil kahill kahim kahin kahis kahle kahleb kahleel kahlel kahlil kahmani kahmari kahne kahoni kahraman kahron kahseem kahyl kahys kahyss kaid
kaidan kaiden kaidin kaidon kaidyn kaiea kaien kaiet kaige kaigen kaiis kaikoa kailane kailann kailash kaileb kailen kaileo kailer kailon kailub kaim
kaimana kaimen kaimi kaimipono kain kainalu kainan kaine kainen kainoa kainy kaio kaipo kaire kairee kairen kairo kairon kairos kaisei kaisen kaiser
kaishawn kaison kaiss kaissane kaisse kaito kaius kaiven kaivon kaiyan kaiyden kaiyen kaiyon kaiys kaiyu kaizen kaizer kaj kajan kajetan kajon kajuan
kal kalab kalahan kalai kalan kalden kaleab kaleb kaled kaleel kaleem kalel kalem kalen kaleo kaler kaleth kalev kalib kalid kalide kalidou kalieb
kalief kaliel kalif kalifa kalik kalil kalilou kalim kaliq kalique kallen kallin kallon kalman kalob kalon kalou kaloyan kalu kalub kalum kalven
kalvin kalvyn kalvynn kalyan kalyb kalyl kam kamaal kamaldine kamale kaman kamardine kamare kamaree kamareon kamari kamarian kamarii kamario kamarion
kamarius kamarr kamarri kamarrion kamauri kamaurion kamaury kamden kamdin kamdon kameel kamel kameldine kamele kamen kameran kameren kamerin kamerion
kamerone kameronn kamilo kamis kammel kamon kamorion kamraan kamran kamren kamrin kamron kamrone kamronn kamuela kamuran kamyl kanaan kanai kanaloa
kanan kanav kanden kandioura kandjoura kandon kane kanen kaniel kaniela kanin kanishk kanjoura kannan kannen kannon kanoa kanon kanta kantara kantin
kanut kanye kanyon kao kaos kaou kaourantin kaourou kaoussou kapena kapilan kapish kapone kapono karam karamba karamo karamoko karan karanveer
karanvir karar karas karch karde kardell karder kardin karee kareem karem kariel karil karion karish karlheinz karlo karlos karloz karlton karmell
karmello karmelo karmine karmyne karnell karo karon karriem karron karsen karsin karson karston karter kartez karthik karthikeya karver karyl karym
kasch kase kasean kaseem kasem kasen kaser kash kashaun kashawn kashe kashif kashius kashmere kashton kashun kashus kashyap kasim kasimir kasin kasir
kason kasra kassa kassam kassem kassen kassian kassim kassime kassius kasson kassoum kassym kasten kaston kasyn kathan kathen katib kato katrell kaua
kauan kaushal kaushik kavan kavari kavaughn kaveh kaveion kavell kaven kaveon kavi kavian kavin kavion kavish kavishan kavon kavone kavontae kavonte
kawai kawan kawika kawliga kawon kayam kayan kaycen kayd kaydan kayde kayden kaydenn kaydin kaydn kaydon kaydyn kayel kayen kayhan kayim kayin kayis
kayl kayleb kaylian kaylib kaylo kaylob kaylon kaylub kaylup kaym kayman kaymen kaymon kayn kaynan kayne kaynen kayon kayoum kayoume kayran kayron
kayrone kayronn kays kaysan kaysen kayser kayshaun kayshawn kayson kayss kayssan kayssane kaysse kaysson kayvan kayven kayvion kayvon kaywan kayzon
kaz kazden kazem kazen kazi kazim kazimir kazmir kazu kazuki kden kdyn keaden keagan keagen keaghan keagin keagon keahi keaka kealan kealen kean
keanan keandre keanen keann keano keantae keante keanthony keanu keany keaston keatan keaten keathan keatin keaton keaun keaundre keaven keavion
keavon keawe keba kebin kebir kebron kedan kedar kedarius keddy keden kedran kedric kedrick kedus kedwin kedy keean keefe keefer keegan keegen keeghan
keegun keelan keelen keelian keelon keelyan keenan keene keenen keensley keeran keeshawn keeton keevan keeven keevin keevon keeyan keeyon kegan kehan
kehann kehinde kei keian keiandre keidan keiden keidrick keifer keigan keigen keighan keiji keijuan keil keilan keiland keilann keilen keilon keilyan
keimar keimarion keimon keimoni kein keinan keino keion keiondre keiran keiren keiron keis keisean keishaun keishawn keishon keison keitaro keithan
keithen keiton keivan keivon keiyon keizo kejuan kekai kekoa kel kelan keland kelane kelann kelby keldan kelden keldon keldrick kelechi kelechukwu
kelen kelenn kelhyan keliam kelian keliann kelifa kelii kelijah kelil kelim kelin kelio kell kellan kellar keller kellian kellin kellon kellyan kelman
keloan kelon kelsen kelso kelson keltan kelten keltin kelton keltyn kelven kelvion kelvon kelvyn kelvynn kelwin kelyam kelyan kelyann kelym kelynn
kelyo kemael kemaj kemal kemar kemare kemari kemarion kemarrion kemauri kemaurion kemaury kemel kemen kemil kemis kemo kemoko kemon kemontae kemontay
kemonte kemper kempton kemuel kemyl kemys kenael kenai kenan kenane kenann kenard kenay kenaz kendale kendan kendarion kendarious kendarius kendarrius
kendel kendell kenden kender kenderick kendji kendjy kendle kendon kendre kendred kendrell kendric kendrick kendrik kendrix kendry kendryck kendyn
kenechukwu kener keneth keng kengi kengy keni keniel kenith kenjee kenn kennan kennard kenndrick kennen kenner kennet kennett kenney kennis kennison
kennith kennon kenoa kenric kenrick kenry kenshin kenson kenston kentaro kentavion kentavious kentavis kentavius kentin kento kenton kentrail
kentravion kentravious kentrel kentrell kentrevious kenty kentyn keny kenyatta kenyen kenyon kenyun kenz kenzio kenzo kenzyo keoki keola keoma keon
keondray keondre keone keoni keonta keontae keontay keonte keontre keony kepa kephren kepler keran kerann kerby kerem kerfala kerian keric kerim
kerman kermit kerolos keron kerrian kerrick kerron kerryan kersley kerson kerst kertis kertys kervan kervens kervin kerwan kerwann kerwin kery keryan
keryann keryl kesan kesaun kesean keshan keshaun keshav keshawn keshon keshun kesler keson kessim kessler kessym kester keston ketan kethan keurtis
keurtys kevan kevann kevaughn kevaun keveen keven kevens keveon keving kevinn kevins kevion kevon kevonta kevontae kevontay kevonte kevork kevy kevyn
kevyon kewan kewane kewann kewen kewenn kewin kewon keyaan keyan keyandre keyane keyann keyante keyaun keydan keyden keydenn keydon keyen keygan
keyhan keyin keyion keylan keylane keylann keylhan keylian keyliann keylio keyllan keyllian keylon keylor keymari keymarion keymon keymonte keynael
keynan keyne keyo keyon keyondre keyonne keyontae keyontay keyonte keyran keyrane keyrann keyrian keyron keyronn keys keysan keysean keyshaun keyshawn
keyshon keyshun keyson keyssan keysson keyston keytan keyton keyun keyvan keyvann keyven keyvin keyvion keyvon keywan keywann keywon kezian kezio
khadar khade khaden khader khadim khadir khai khaiden khail khairi khairy khais khaiss khalan khale khaleb khalee khaleed khaleel khaleem khalel
khalen khalib khalide khalidou khalief khaliel khalif khalik khalile khalilou khaliq khalis khaliss khallil khalon khalyl khalys khamani khamar
khamari khamarion khamauri khamel khameron khamis khamoni khamren khamzat khane khang khani khaos khaoussou kharan khari kharim kharon khary khasir
khassim khatir khattab khawaja khayam khayden khayree khayri khays kheir kheirdine kheireddine kheiredine kheiron khelaf khelian khelifa khelil khelis
khellil khelyan khemais khemara khemis khemissi khemisti khemys khenan khenzo kheo khephren kherdine kheredine khevin kheyron khiem khier khim khimani
khiree khiry khiyon khizer khlifa khmari khoa khoen khoi kholton khoren khris khristian khristopher khriz khrystian khrystopher khurram khush khushal
khy khyan khye khylan khyle khylen khyler khylian khylil khylon khyree khyren khyri khyrin kiai kiam kian kiandre kiante kichenin kidus kie kiefer
kiegan kiel kielan kien kienan kier kierann kierce kiere kieren kierian kierin kiernan kieron kierre kieshawn kiet kieth kijani kijon kijuan kike
kilan kilani kilany kile kilhyan kiliam kilian kiliann kilien kilik killan killiam killian killiann killien killyan killyane killyann kilyam kilyan
kilyane kilyann kimar kimarion kimball kimeo kimetz kimo kimon kimoni kinai kinan kinay kincade kincaid kinden kinen kingdavid kingjames kingsley
kingsten kingstin kinnick kinser kinson kinston kion kionte kipp kirane kirby kiree kireg kiren kirian kiril kirin kirkland kirollos kiron kirt kirtan
kirubel kiryan kiryann kishan kishawn kishon kislon kissima kito kivanc kivin kiwan kiyam kiyan kiyann kiyen kiyon kiyoshi kizer kjuan klaidi klajdi
klark klaudio klay klayten klayton kleber klebert kleden kledi kledy kleidi klein klejdi klement klever klevi klevis kleyton klifa klint klivio
klodwig klyde kmari kmarion knoah knox knud knute koa koah koal kobee koben kobey kobi kobie kobin koby kobyn koceila koda kodah kode koden kodey
kodjo kody koehn koffi koh kohan kohei kohen kohle kohler kohlton kohner kohyn koi koki kokou kol kolbe kolben kolbey kolbin kolby kolden koldo
koldobika kole koleman koleson koleton kolia kolin kolja kollen kollin kollyn kolsen kolson kolt koltan kolten kolter koltin kolton koltyn koly kolya
kolyn komari kome konan kong kongmeng kongpheng konnar konner konnor konogan konor konstandinos kooper korantin koray korban korben korbin korbyn kord
kordae kordai korday korde kordel kordell kore koren korentin korey koreyon korion kornel kornelius kornell koron kort kortez kortland korver korvin
kory kosei kosisochukwu kosma kossay kossi kosta kostia koston kosuke kotaro kou kouadio kouakou kouame kouassi kouider kouper kouros kourosh koussai
koussay koven kovi kowen koy kraig krasimir kratos kraven krayton kreszenz krew krikor krim krimo krish krishan krishawn krishay krishiv krishn
krishon krisley krisna kristhian kristian kristijan kristion kristjan kristo kristof kristofer kristoff kristoffer kristofor kriston kristophe
kristopher krisztian krithik kriz kron kross krrish kru krue kruse krush kruz kruze krys kryss krystian krystofer krystopher kryton ksawery kshaun
kshawn kuba kubilay kudret kuider kullen kunal kunibert kuno kunz kuper kuron kursad kursat kursley kurtis kurtiss kurtys kush kushal kutay kutter
kuzey kvaughn kveon kvon kwadwo kwali kwamaine kwan kweku kweli kwesi kyair kyaire kyale kyam kyan kyandre kyce kycen kyden kydon kye kyeir kyel kyen
kyeran kyhan kyheim kyion kyjuan kylan kyland kylane kylann kylar kylen kyler kylhian kyliam kylian kyliann kyliano kyllan kylliam kyllian kylliann
kyllyan kylon kylor kylson kylyan kylyann kymael kymani kymany kymari kymarion kymarley kymeo kymere kymir kymon kymoni kynai kynan kynane kynann kyng
kyngston kyo kyon kyran kyrann kyre kyree kyrel kyrell kyren kyrese kyrian kyriann kyril kyrill kyrillos kyrin kyrio kyrollos kyron kyros kyrus kysan
kyse kysean kysen kyser kyshaun kyshawn kyshon kysir kyslon kyson kyston kyu kyvan kyvon kyzer laakea laaziz laban labib labrandon labrian labron
labryan lacen lacene lachemi lachmi lacina lacine ladainian ladale ladamian ladamien ladamion ladanian ladarian ladarion ladarious ladarius ladarren
ladarrian ladarrion ladarrius ladavion ladd laddie ladell laderion laderrick laderrion laderrius ladewig ladi ladislao ladislaus ladislaw ladji ladjy
ladon laelien laerte laeton lago lahbib lahcen lahcene lahkdar lahlou lahoiri lahouari lahoucine lahoussine lahsen lahssen lahyan lahyann laiden laidi
laidine laifa laim lain laird laith laiton lajuan lakai lakbir lakdar lakeith lakel lakendrick lakhdar lakhwinder lakoda laksh lakshan lakshya lalith
lalo lamaj lamarcus lamareon lamari lamario lamarion lamarius lamark lamarkus lamarr lamba lamberto lambertus lambrecht lamel lamere lamichael lamin
lamine lamini lamir lamjed lammert lamon lamond lamondre lamone lamont lamontae lamonte lamontez lamri lanard lancelin lancelot lancer lancine landan
landen landin landis landon landyn landynn lanell lang langdon lange langston lanig lanny lanorris lansana lantz lanzo laoiri laoni laouari laouen
laouenan laouni laouny lapo laquan laquarius laquavion laquintin laquinton larbi larell larenz larenzo lario larnell laro laron larone laroussi laroy
larrell larri larron larsen larson lary lasaad lasad lasana lasean lashaun lashawn lashon lashun laslo lason lassaad lassad lassana lassane lassen
lassina lassine lastat lataveon latavion latavious latavius lateef laterrance latham lathan lathaniel lathen lathon lathyn latif latrail latravion
latravious latrayvion latrel latrell latrelle latron latroy latu latyr laudelino laugan laughan launy laureano laurencin laurens laurentin laurentino
laurentiu laurentius laurenz laurenzo laurian lauriano lauric laurick laurids laurik lauro lautaro lautfi laux laval lavan lavar lavarious lavaris
lavaughn lavel lavell lavelle laventure lavern laverne lavon lavont lavontae lavonte lawayne lawrance lawrens lawry lawsen lawson layachi layam layann
layden laydon laye layhan layin layke layl layne layon layonn layron layronn layson layten layth laythan laythen layton layvin lazar lazard lazarion
lazarre lazarus lazavion lazer lazhar lazhare laziz lazlo lazreg lazzaro lealand leam leamon leander leandrew leandro leandros leandru leandry
leanthony leart lebron lebrun ledarius ledio ledion ledri leeam leeham leelan leeland leelen leelyn leeron leeroy leevan leevay leeven leevi leewan
leewen lehi lehny leho lehyan leiam leib leiby leilan leiland leis leith leito lejuan lekbir lekendrick lelan leland lelend lelian lelio lelynd lelyo
lemar lemarcus lemarion lemi lemmy lemuel lemy lenard lendon leng leniel lenin lenis lenix lennard lennert lenni lennin lenno lennon lennox lennyn
lennys leno lenox lenyn lenys lenz lenzio lenzo leoanrdo leobardo leocade leocadio leodan leodegario leoh leoluca leomar leoncio leondre leonel
leonell leonhard leonidas leonidis leonidus leonien leonin leonis leonit leonitus leontae leontel leontin leonus leonys leopaul leopol leopoldo leor
leosvel leotis leovardo leovigildo lequan leron lerone lery les lesean leshaun leshawn lessandro lessio lestat lesther leszek leto letrell letterio
leul levani levar levaughn levell levelle leven levent levente levi leviathan levin levine levon levontae levyn lewan lewen lewin lewys lex lexton
leyam leyann leyhan leylan leyland leyn leyni leyo leyson leyth leyti leyton leyvin lezio lhabib lhacen lhacene lhachmi lhadi lheo lhiam lhoucine
lhoussain lhoussaine lhoussine lhyam liaam liad liamine liandro liang liano lias liazid liban libasse liberato libero libert liberto liborio librado
licinio licio lidio liebert liece liedson liem lienzo lier lies liess liesse lieven lievin liham liher lihyam liiam lijah lilan liliam liliano lilien
lilio lillo lilouan lilyo lincon lindell lindo lindon linford linken linkin linkoln linkon linus linwood linzo lionardo lionell lionnel liony lioris
liorys liova lipa liran liron liroy liroye lisander lisandro lisandru lisardo lisian lisio lissandro liston liton liutpold livai livan livann livay
livio liviu livyo liwan liyam liyann liyes lizandro lizer liziano lizio ljubisa lleyton lliam llibert llorenc lloris llorys lluc lluis llyam loai loay
loaye lochlan lochlann locke locklan lockman loden lodewijk lodois lodovico loeiz loen loenan loenn loenzo loevan loevann lofti lofton loganjames
logen loggan loghan loghann logon logun logyn loham lohe lohen lohengrin lohgan lohic loic loick loid loig loik loisl loiz loki lokman lokmane lokmen
lolan loman lomig lon lonan lonell longin longinos lonis lonnell lonni lonny lonys lonzell lonzo looka lookas loqman loqmane loqmen lorant lorca
lorcan lorencio lorenco lorens lorenso lorent lorentin lorentz lorenz lorenzzo loriano loric lorick lorik loriss lorne lorrain lorrenzo lorris lorrys
loryc loryck loryk lorys losseni losseny lotar lotfi lotfy lothaire lothario louai louam louardi louarn louay louaye loucas loucca loucenzo loucian
louciann louciano loucif loucka louckas loucyan loudji loudwig louei louey loueye loui louidji louidjy louines loukas loukass loukian loukman loukmane
loumeo lounas lounis louniss louny lounys louqman louqmane lourenco louri loury loutfi louwan louwen louy louys lovan lovann lovell lovelle lovensky
lovis lowann lowel lowell lowen lowenn lowens lowik loy loyan loyann loyc loyd lrey lroenzo luar luay lubert lubin lucah lucan lucay lucaz lucca
luccas lucciano luccio lucenzo lucet luchenzo luchiano lucho lucianno lucide lucienzo lucilien lucinio lucio lucious lucius lucjan lucka luckas lucke
lucman luco lucus lucyan ludan luder luderce luderic luderick ludewig ludger ludgi ludgy ludji ludjy ludovick ludovico ludovik ludowic ludric ludrick
ludvic ludvick ludvig ludvik ludwick ludwik ludwin ludwing lugan lughan luguy luhan luidgi luidgy luidji luidjy luiggi luiggy luigino luigui luiguy
luigy luiji luisalberto luisangel luisantonio luisdavid luiseduardo luisenrique luisfelipe luisfernando luismanuel luk lukah lukaz luken lukes lukian
lukis lukman lukus lunis lupicinio lupo luqmaan luqman luqmane lusiano lutfi lutxo lutz luuk luvio luys lyaam lyad lyall lyamin lyamine lyamm lyan
lyandro lyano lyas lyazid lydell lyderic lyderick lydon lyece lyed lyem lyenzo lyes lyess lyesse lyfe lyham lyhan lyhann lyiam lylio lyman lymeo
lynael lyncoln lyndell lynden lynkin lyno lyonel lyonnel lyoris lyrick lyron lyrone lyronn lyroy lysander lysandro lysian lysio lyssandro lyubomir
lyvan lyvann lyven lyvio lywan lywann lyzandro lyzio maadi maalik maamar maan maanas maanav maati maaz mabrouck mabrouk macade macai macaiah
macalister macallan macallister macario macarthur macaulay macauley maccoy macen maceo maceson macgregor machai machi macia macin macinissa mackay
mackenson mackey macklin macky maclain maclean maclin macoy macrae macsen mactar madala madane madani madany madassa maddax maddex maddin maddix
maddoc maddock maddon maddox maddoxx maddux maddyx madec madeg maden madex madgid madhav madhi madhy madian madiane madiba madigata madih madihawa
madil madimaro madin madior madiou madis madix madji madjid madjide madou madox madrick madsen madyan madyane maedine maeldan maelhan maelian maelic
maelick maelik maelio maelo maelyo maeron maeronn maes maeson maevan mafoud magamed magd magdaleno magdi magdiel magdy maged magellan magid magide
magin magomed maguire mahad mahadi mahady mahamad mahamadou mahamane mahamat mahame mahamed mahamet mahammed mahamodou mahamoud mahamoudou mahamud
mahari mahdi mahdy maheddine mahedine mahefa maheidine mahendra maher mahery mahey mahfoud mahiddine mahidine mahieddine mahiedine mahil mahin mahir
mahit mahjoub mahkai mahki mahlik mahlo mahlon mahlone mahmad mahmadou mahmed mahmoudou mahmud mahmut mahon mahone mahonri mahony mahran mahrane
mahrez mahsum mahsun mahydine mahyl maian maichol maick maickel maicky maico maicol maicon maid maidine maieul maik maikel maiki maikol maiky mailo
mainor maiol mairick mairon mairone maironn maisen maison maiwan maixent majd majdi majed majide majoric majoub makaden makael makahi makai makaih
makail makaio makale makan makana makani makar makari makarios makaveli makel makell makenson makha makhai makhan makhari makhi makhlouf makhtar maki
makih maklouf makoa makram makrem maks maksen maksim maksym maksymilian maky makye makyi makyle mal malacai malachai malachy malacki malakai malakei
malakhai malakhi malaki malakia malakie malakii malaky malakye malal malamine malang malcom malcome maleak maleaume malec malechi maleck maleek maleik
malekai malekhi maleki malho malhon malhone malhonn malic malichai malichi malick maliek maliik malikah malikai malike malikhi maliki malikiah maliky
malikye maliq malique malkiel malko malkom malle mallone maloan maloh malon malonn malony malow malown malte malvin malvyn malween malwen malwin
malyck malyk malykai malyki mamadi mamadouba mamady mamar mamby mamedi mamedy mamerto mammadou mammar mamode mamoud mamoun mamoune mamour mamoutou
manaf manahau manan manao manas manase manases manasse manasseh manatea manau manav mandela mandell mandiou mandjou mandresy mandson manec manech
maneck manef manek maneo manex manfredi manfredo manfried manh maniame manik manil manley manlio mannie manning mannix manny mano manoach manoel
manohe manolin manolito manolo manoubi manouk manraj manrique mansa manson mansoor mansor mansour manssour mansur mansuy mantas manu manua manuarii
manuelo manutea manveer manvir manyl manzo manzon maodan maodez maodo maogan maoh maolan maony maor maoris maoro maory maoulida marbin marcal
marcanthony marcantonio marcas marceau marceliano marcelin marcelino marcelis marcell marcelles marcelli marcellin marcellino marcellis marcellius
marcello marcellous marcellu marcellus marcelly marcelus marcely marchello marcial marciano marcien marcio marck marcoantonio marcques marcquis marcu
marcuz marde mardemoutou mardiros mardoche mardochee marec mareck mareon margarito marianno maric marice marico maricus marijan marimoutou marinel
marinho marinko marino marinus marioni marios mariot mariusz marjon markale markangelo markanthony markavion markavious markavius markcus markee
markeem markeese markeis markeise markeith markel markell markelle markes markese markevion markevious markevius markez markham markies markiese
markis markise markos marlan marland marlone marlonn marlown marnell maroan maroin maroine maron marouan marouane marouen marouene marouf marqez
marquail marqual marquan marquavion marquavious marquavis marquavius marquay marquel marquell marquelle marques marquese marquett marquez marqueze
marquice marquies marquinn marquis marquiz marquize marquon marqus marrell marrio marrion marrius marsault marsean marsel marsell marshall marshaun
marshawn marshon marshun marso marston martavion martavious martavis martavius martel martell martese martez marteze marthial marthy martim martinez
martinho martiniano martinien martinjr martino martins martise martrell martxel marty martyn maruan marveen marvell marvelle marven marvens marvine
marving marvinn marvins marvion marvon marvyn marvyne marvynn marwane marwann marwen marwene marwin marwyn marx maryjan maryo maryus maryvon marzell
marzio marzouk masaki masao masen masiah masih masin masinissa masire maslah mason masoud massai massamba massena massi massiah massiga massil massila
massim massimiliano massin massine massinisa massinissa massis masson massoud massy massyl massyle mastan masten masud masyn matahi matan matane matar
matas matayo mateen matei mateis matej matene matenzo mateos materne mateu mateus mathais mathan mathayus mathei matheis mathenzo matheo matheos
mathes matheson matheu matheus mathew mathews matheys mathia mathieux mathiew mathijs mathilin mathiou mathiss mathisse mathius mathusan mathushan
mathyas mathyeu mathyis mathyss matias matice maties matieu matija matilin matilio matin matine matio matis matiss matiu matix matson mattan mattei
matteis matten mattenzo mattes matteu matteus mattew mattews matthais matthan matthaus mattheo matthes mattheus matthewjames matthewryan matthews
matthieu matthieux matthiew matthis matthyas matthys mattias mattieu mattiew mattin mattis mattix mattox mattya mattyas mattys maturin matus matvei
matvey matyas matylio matys matyss matysse matz maudez maugan maurad maurade mauri maurici mauril maurilio maurin maurio maurion maurisio maurus maury
maven maveric maverik mavin mavric mavrick mavrik mavryk mawel mawen maxamilian maxamillion maxamus maxan maxandre maxans maxel maxemiliano maxen
maxendre maxens maxent maxfield maximiano maximien maximiliano maximilien maximillian maximilliano maximillien maximillion maximino maximo maximos
maximus maxmilian maxmillian maxmillion maxo maxon maxsim maxson maxten maxton maxum maxwel maxx maxximus maxxwell maxym maxyme maxymilian mayank
mayas mayass mayco maycol maydin maydine mayedine mayel mayer mayeron mayes mayess mayeul mayke maykel mayki maylo maylon maylone maylonn maynard
maynor mayol mayrick mayron mayrone mayronn mayronne mayson maysson mayur mayuran mayven mayvin mazen mazhar mazigh mazin mazine mazir mazlum mbacke
mbarek mbark mbaye mbemba mcalister mcallister mccade mccain mccarthy mccarty mcclain mcclellan mccoy mcgregor mcguire mckade mckale mckay mckennan
mckennon mckeon mckinnon mckoy mckyle mclain mclane mclean mcrae mebarek mebrouk mechel meddhi meddhy meddi mederick mederik medhansh medhi medhy medi
medin medji medjid medoune medric medrick medy medyne meen meer meftah mehamed mehana mehand mehddi mehddy mehdine mehdy mehedi mehidi mehidine mehkai
mehki mehmed mehmetali mehmetcan mehmethan mehran mehrez mehul meidhi meidhy meidi meidy meihdi meikhi meiko meilech meinhard meino meinolf meinrad
meir mejd mejdi mejid mekael mekai mekel mekhai mekhi meki mekiah mekki mekky melachi melan melbin melchior melchizedek melchor meldine meldrick
melecio meliani melick melih melik melio meliton melk melki melkior mellon meloud melquiades melquisedec melric melrick melson melveen melvil melville
melvinn melvy melvyn melvyne melvynn melwan melwann melwen melwin melyan melyo memet memphys menad menahem menard menashe mendel menderes mendes
mendhi mendhy mendrick menelick menelik meng mennad menno menouar menouer menphis menphys mensah mensour menzo meo merced mercer merdi merek mergim
meriadec meriadeg meric merick merih merik meroine merouan merouane merri merric merrick merrik merril mert mervan merveil mervin merwan merwane
merwann merwen merwin merzak merzouk meschac meshach mesiah messali messan messaoud messi messon messone mestafa mestapha mesud mesut metehan metin
meven mevin mevlut mevrick mewan meyan meydi meydine meyer meylan meylann meyron meyronn meyson meyssan meysson meyven meyyan mezian meziane mezyan
mezyane mezziane mhamed mhammed mhedi mhedy mheidi mher miaro micael micahel micai micaiah mical michaelangelo michaelanthony michaeljames michaell
michaelryan michah michai michale micheal michee michelangelo michelet michelin michiah michoel miciah micipsa micka mickael mickail micke mickel mico
midian miecislas miecislaw miecryslaw miecyslaw mieczeslaw mieczislaw mieczyslas mieczyslaw mieszko miftahou migael migel miguelangel miguelito migwel
mihail mihailo mihaita mihajlo mihir mihoub mihran mikah mikahil mikai mikail mikal mikale mikayil mikeal mikel mikell miken mikey mikhael mikhai
mikhi mikias mikie mikis mikiyas mikkel miklo miko mikolaj miky mikye mikyle milad milam milann miled milen milenko milenzo milez milhan milhane
milhann milian miliann miliano miliau milig milind milio miljan milko millan millard millian millo mills miloh milosz miloud miloude miloudi milovan
milow miltiade milyan milyann milyano mimon mimoun mimoune minas minato mingo minkes mino miodrag miquan miqueas miquel mir mirabeau mirac miradji
miran mirando miraz mircea mirco mirhan mirhat mirjan mirkan mirko miron miroslaw mirsad mirtho mirza misael misel mishael mishawn missael missak
missipsa missoum mitchel mithat mitko miyaz mizael mizraim moaad moaaz moad moadh moataz moatez moayad moayed moaz mobark mobeen moche mocktar moctar
modesto modi modibo mody moemen moez mogan moha mohab mohad mohamadi mohamadou mohamedali mohamedamin mohamedi mohamet mohammadi mohammedali mohammet
mohamud mohanad mohand mohaned mohann mohannad mohcen mohcene mohcine mohib mohid mohieddine mohmed mohrad mohsin mohsine mohssen mohssin mohssine
moishe moiz mokhtar mokrane moksh moktar mokthar moleon moliere molla momar momed momen momin momo momodou monaim moncef moncif monder mondher mondir
mongi monib monico monir monire monji monsef monsif monsour monssef monta montacer montae montasar montassar montasser montavion montavious montavis
montavius montay montel montell monterio monterius montez montfort montoya montrae montrail montravious montre montrel montrell montrelle montrey
montrez montrice monzon moosa mor morad morade moran morand mordchai mordche mordecai mordehai mordekhai moreno morgad morgun morhad mori moriba
morice moris moritz moriz morlaye morley moro moroni morrison morrissey mortada morton morvan morwan mory mosaab mosbah mose mosheh mosiah mossa
mossaab mosses mossimo mostafa mostapha mostefa mostepha motaz moua mouaad mouad mouade mouadh mouayad mouayed mouaz moubarak moubine mouctar
moudjahid moudjib moudjibou mouez moufdi moufid mouhad mouhamad mouhamadi mouhamadou mouhamadoul mouhamed mouhamet mouhammad mouhammadou mouhammed
mouhand mouhcine mouheb mouhib mouhoub mouhsin mouhsine mouhssin mouhssine mouiz moujib moukhammad moukhtar moukim mouktar moulay moulaye mouldi
mouley mouloud moumadjad moumen moumine mounaim mouncef moundhir moundir moundy mouner mouniapin mounib mounim mounir mounire mounirou mounji
mounoussamy mounsef mounsif mountaga mountassir mourad mourade mourrad mourtaza mousa mouslim mouslime moussaab moussab moustafa moustakim moustapha
moustoifa moutoussamy moyses mpaly muaad muaaz muad muadh muammer muath muaz mubarak mucahid mucahit mudassar muhamad muhamadou muhamed muhamet
muhammed muhammer muhammet muhannad muharem muharrem muhib muhittin muhsin mujahid mujtaba mukhtar mukul mukund mumin muneeb muneer munir murad
murdoch murilo mursel murtaza musab muslum mussa mustaf mutaz mutlu muzaffer muzamil muzammil mycah mycal mychael mychal myckael myer myers myguel
mykael mykai mykail mykal mykale myke mykel mykell mykhael mykhail mykhaylo mykhel mykhi mykle mykol mylano mylen myles mylez mylhan mylhane mylhann
mylian myliano mylio myllan mylo mylon mylow mylz mynor myo myquan myron myrone myronn myroslav myrtho myshaun myshawn myson mythias naaman naasir
nabeel nabel nabi nabih nabile nabille nabor naby nabyl nabyle nacef nacer nacerdine nacere nacereddine naceur nachman nachmen nachum naci nacier
nacim nacime nacio nacir nacor nacym nadal nadav nadel nadem naden nader nadhem nadhir nadi nadil nadim nadime nadjad nadji nadjib nadjid nadjidine
nadjim nadjime nadjy nadyr naeem naelan naem naethan nafa nafaa nafis naftoli naftuli nagib nagim nagui naguib naguy nagy naheel naheem naheim nahele
naher nahiem nahil nahim nahjee nahlan nahman nahmir naho nahom nahome nahoum nahshon nahsir nahuel nahun nahyan nahyl nahym nahzir naick naid naiel
naiem naiim nailan nailey naim naimi nain nainoa naithan naithen najai najay najee najem naji najibe najid najim najime najir najm najmeddine najon
nakai nakeem nakhi naki nakib nakid nakim nakoa nakul nalu nam namake naman namik namir namon namori namory nance nand nando nano nanouk nans naod
naofel naoh naophel naor naos naoto naoufal naoufel naouri naphtali naquan narayan narcis narciso nareg narek naren naron nart nasar nascimo nasean
naseem naseer naser naserdine nasere nash nashaun nashawn nashon nashua nashwan nasiar nasiem nasier nasim nasime nasir nasire nason nasr nasradine
nasrallah nasrdine nasreddine nasredine nasri nasridine nasro nasry nassa nassar nassem nasserdine nassere nassereddine nasseredine nassib nassif
nassime nassin nassir nassourdine nassradine nassredine nassri nassuf nassur nassurdine nassym naszier naszir natael natalino natalio natan natanael
natane natanel nataniel natann natao natas nate nateo nathalan nathanal nathane nathaneal nathaneil nathanel nathanial nathanieljames nathann
nathanual nathanuel nathanyal nathanyel nathanyl nathao nathen natheo nathian nathias nathin nathis nathnael nathon nathyn nathys natis natnael
natrell natsu nattan natteo natthan natys naulan naun nauzet navarion navarre navarro navdeep naven navid navier navin navon navraj nawad nawaf nawfal
nawfel nawid nawir nayad nayal nayam nayan nayann nayar nayati nayden nayed nayef nayem nayer nayil nayim nayir nayl naylan naylann naym nayme naysam
nayshaun nayshawn nayson nayte naythan naythen naython nayton nazaiah nazareno nazario nazeer nazere nazier nazih nazim nazime nazir nazmi nazzareno
ndiaga ndrea neals neamiah neaven nebi nebil nebiyu necalli necati nechemia necim necip neco neculai nedal neddy neder nedim nedir nedji nedjim neeko
neel neelan neels neeraj neev nefi nefis neftali neftaly negan neguib nehamiah nehemi nehemia nehemias nehemy nehemyah nehil nehlan neho nehuen nehyl
neiko neilan neill neils neiman neimiah neithan neizan neji nejib nejim nejmeddine nejmedine nejmi nekhi neko nekoda nelco nelio nello nelo nels nelso
nelu nelvin nelyo nemanja nemesio nemiah nemo nemorin nenad neoh neomiah nephi neri neric nerick nerik nerio nery nesanel nesean neset neshawn nesim
nesredine nessim nessime nessym netanel nethan nethanel nethaniel nevan neven nevenoe nevil nevo nevyn nevzat newell newen newfel newman neyan neyl
neyland neylann neylio neymar neyo neythan neyton neyzan nezar nezim nezir nhan nhat nhoa nhoe nholan niaki niaky niall niam nibras nicandro nicanor
nicasio nicco niccolas niccolo niceto nichalos nicholai nicholaos nicholaus nicholes nicholi nicholis nicholos nicholus nickalas nickali nickalis
nickalos nickalus nickey nickholas nickita nicklas nicklaus nicklous nickolai nickolas nickolaus nickoles nickoli nickolis nickolus nickson nicodem
nicodeme nicodemo nicodemus nicolaas nicolai nicolaie nicolau nicolaus nicolay nicoles nicoli nicolino nicolis nicomedes niculae nicusor nidhal nieem
nieko niel nielsen nihar nihat nijel nik nikai nikalas nikan nikel nikholas nikith nikko nikkolas niklaus niko nikodem nikolas nikolaz nikoli nikolis
nikolo nikoloz nikolozi nikolus nilan niles nill nills nilo nilolo nilsen nilson nilton nimai nimish nimrod ninho ninio ninos niquan niraj niran
niranjan nirav nirojan niroshan nirujan nirushan nirvaan nirvan nisaiah nisar nisarg nischal nishaan nishad nishan nishant nishanth nishaun nissen
nissim nithilan nithin nithish nithusan nitish niv nived nivek niven nivethan nixon niyazi nizam nizamettin nizar nizard nizare nizear nkosi nkrumah
nnaemeka noach noahm noahn noaim noal noaman noamane noar noaym nobel nobert nochum noeh noelan noelann noelig noem noevan nofel noh noham nohame
nohan nohann nohe nohlan nohlann nolaan nolahn nolam noland nolberto nolen nolhan nolhane nolhann nolin nollan nollann nolon nolwan nolyan nolyn noman
nomane nomar nominoe noname nono noodles nooh noradine noran norberto nordahl norddine norden nordi nordin nordinne noreddine noredine norian norick
noriel norik noris norlan normand normane normann norredine norrin norton norvell nory noslen nosredine nosson notnamed nouah nouaim nouam nouaman
nouamane nouar nouari nouaym nouba noufel nouh nouhe nouhou nouhoum noui nouman noumane noumou nouradine nourddine nourdin nourdine nourdinne
noureddin noureddine nouredine nouredinne nouri nouridine nourreddine nourredine noury novak novan novann novica nowa nowam nowan nowell nowen nowfel
nowlan noyan nuchem nuh numan nunzio nureddin nurettin nuriel nurullah nusret nussen nyair nyaire nyan nycere nycholas nycolas nydal nyeem nyel nygel
nyheem nyheim nyier nykeem nykel nykell nyko nykolas nyl nylan nylann nyle nylen nyles nyls nylson nymir nyno nyrell nyron nysean nyshaun nyshawn
nysir nyzaiah nyzier nyzir oakley oan obama obdulio obed obediah oberon obet obie obinna obrian obryan occuli oceano ociel octavi octavian octavien
octavio octavion octavious octavius octavus oday odei odelin odell oden oderic odet odil odilo odilon odin odo odon odran odric odrick odyn odysseas
odysseus oen oger ogier ogulcan ogun oguz oguzhan ohan ohannes ohene oier oihan oihid oilid oinatz oisin oissim ojani ojas ojasva okacha okan okba
oktay oladimeji olajuwon olan olando olann olanrewaju olaoluwa olcay olegario oleguer olen olf olgun olimpio olin olindo olivan olivarius oliverio
olivien oliviero olivio olivo oliwier olkan olliver ollivier olman olmo olrich olsen olson olti oluf olufemi olumide oluwadamilare oluwademilade
oluwafemi oluwanifemi oluwaseyi oluwatimilehin oluwatobi oluwatobiloba oluwatofunmi oluwatomiwa oluwatosin olvin olyver omael omair omare omaree omari
omarian omarie omarien omario omarion omarius omarr omarri omeed omero omid omir omkar omran omrane omri omur onder ondre ondrej oneal oneil onel oner
onesimo onesimus onesiphor onezime oniel onil onofre onofrio onur onyekachi ophelien oracio orann oratio orazio orcun orelien orell oren orencio orene
orens orenzo oreste orestes orestis orfeo orges orhan ori orian oriano orie orien orin oriol orkun orlan orland orlandus orlin oronde oronzo orphe
orpheo orren orrin orry orso orson orsu ortwin ory oryan oryn oryon osbaldo osbert osciel osean oseas osee oshay oshea oshen osher osiah osias osiel
osiris osirus osman osmani osmann osmany osmar osmel osmin osmond ossama ossian ossiel ossman osteen osten ostin osval osvald osvaldo osvin oswaldo
oswin otavio otello otfried otger otha othello othis othman othmane othmen othniel othon otilio otman otmane otmar otniel otoniel ott ottavio otte
ottfried ottis ottman ottmane ottmar ottokar ottomar otton ottorino ouadah ouadi ouadie ouadih ouael ouafi ouahab ouahbi ouaheb ouahib ouahid ouaid
ouail ouajdi ouali oualid oualide oualy ouamar ouanes ouardi ouari ouassil ouassim ouassini oubay oubayd oubayda oubey oubeyd oubeydallah oudai ouday
ouelid ouicem ouisam ouisem oukacha oumar oumare oumarou ounays ounes ouneys ouri ouriel ousama ousman ousoumane oussam oussama oussayd oussem oussema
oussene ousseni ousseny ousseyni ousseynou oussine oussman oussmane oussouby oussoumane oussy outhman outhmane outman outmane ouwais ouways ouwayss
ouweis ouweys ouweyss ouziel ovadia ovide ovidio ovidiu owain owais owaiss owan oways owayss owein oweis oweiss owenn owens oweys oweyss owin owyn
owynn oxence oyan oyhan ozair ozan ozay ozcan ozer ozgun ozgur oziah ozias oziel ozion ozkan ozzie ozzy paarth paavo pabel pablito pacco pacen pacey
paco paden padraic padraig padrick padrig paga paiden pako palmer palmiro palmyr paly panagiotis panayiotis panayotis pancho pancrace panpi pantaleo
pantaleon pantxo pantxoa pao paol paolig paolino papa papis paquito param paras paride parnell parrish parsa parth parthiv parv pascalino pascasio
paschalis pasha paskal pasqual pasqualino pasquin passionis pasteur patern pathe paton patrell patric patricius patricq patrique patrix patrizio
patryck patryk patterson patton patxi paulanthony paulet paulie paulino paulius paulu paulus pavle pavlos paxon paxson paxten paxton paxtyn payce
payden paydon payne payson pearce pearson pedrohenrique peeter peio peirce pelayo pellegrino pello peng pepe pepino pepito peppino peran perceval pere
perez perfecto perig permal pernell perrick perrin perrion petar pete peterjohn peters peterson petre petrica petronilo petru petrus pettan peydon
peyo peyson phael phanuel pharaoh pharel pharell pharez pharoah pharrel pharrell phelan phelix pheng phenix pheonix philbert phileas philidor philipe
philippo philippus phillipe phillippe philogene philomen philomin philopateer philopatir phineas phinehas phinnaeus phinneas phong phu phuc phuoc piel
pierandrea pierangelo pierantonio piercarlo piercen pierceson pierdavide pierfrancesco piergiorgio piergiuseppe pieric pierick pierig pierik pierino
pierjean pierluca pierluigi piernicola pierpaolo pierric pierrick pierrig pierrik pierrino pierro pierrot pierry pierryck piers piersen pierson pieyre
pinchas pinchos pinchus pinhas pio piraveen piter pius pjotr placido plamen platon pol polat policarpo polydor polydore pompee pompeo ponciano
porfirio porphyre pothin pouya powell poyraz prabhav pradyun prajwal prakhar pranav pranay praneel praneeth pranshu prasanna prateek pratham prathik
pratik pratyush praveen pravin precieux predrag preet prem prentice presnel prestan presten prestin prestone prestyn preyston priam prigent primael
primitivo princewill princy prinston priscillien prithvi priyam promedi prophet prospert prudencio pryam pryce pryor purav qacim qadir qais qaisar
qasem qassem qassim qassym qayim qays qayyim qiyam quadarius quadarrious quade quadir quaid qualan qualin quamaine quamar quamari quamere quamir quan
quanell quantarius quantavious quantavius quantez quantin quantrell quaran quaron quartez quasean quashaun quashawn quashon quashun quasim quassim
quavion quavon quayshawn que quency quendarius quentavious quenten quentez quenton quentyn quevin quilicus quillan quillian quim quin quincey
quindarius quinlan quinlin quinnlan quinntin quinnton quintan quintavion quintavious quintavius quintell quinten quinterius quintez quintin quintino
quinto quinton quintrell quintus quintyn quion quique quirino quoc quorentin quron qusay quy qwanell qwenton raad raaghav raahil raba rabbah rabeh
rabi rabie rabih rabii rabir rachad rachadi rached rachide rachidi rachild rachit racim racime rade raden radhouan radhouane radi radjabou radjah
radjan radjen radji radjiv radjy radley rado radoin radoine radolf radomir radoslav radouan radouane radovan radu radwan radwane raed raeden raeed
raef raejon raekwon rael raequan raeshaun raeshawn rafa rafaelo rafan rafay rafe rafeal rafed rafel rafet raffael raffaele raffaello raffele rafferty
raffi raffik raffy rafi rafic rafick rafid rafiel rafik rafike rafion raghav rahal raheel raheem raheim rahhal rahib rahiem rahkim rahman rahmane
rahmeir rahmel rahmere rahmi rahmir rahsaan rahyan rahyane rahym rai raian raiane raiden raidon raidyn raien raif raihan raik raiko railley raimana
raimo raimon raimond raimondo raimundo rainald rainen rainhard rainhold rais raiss raistlin raiyan rajai rajan rajeev rajendra raji rajko rajon
rajveer rajvir rakan rakeem raken rakib rakim ralem rali ralid ralphael ralpheal ralston ramadane ramaj raman ramari ramarion ramazan rambert ramces
ramdam ramdan ramdane ramel ramell ramere rameses ramey ramez rami ramiel ramier ramil ramin ramine ramir ramiz ramond ramone ramsamy ramsay ramses
ramsey ramsi ramuncho ramuntcho ramuntxo ramy ramzey ramzy ranbir rance randal randel randell randen randle randolf randon ranen ranger raniero ranjit
ranson ranulfo ranveer ranvir raoni raouf raould raoult raoulx raouti rapheal raphy raquan rares rasean rashaad rashaan rashad rashan rashard rashaud
rashaun rashawn rashed rasheed rasheem rasheen rashod rashon rashun rasim rasit raslan raslane raslen raslene rassen rassim rassoul rasul ratana
rathana ratib raudel rauf rauljr raunak raunel ravion ravon ravy rawad rawley rawlin rayaan rayad rayani rayce rayco raydan raydel raydell rayden
rayder raydin raydon raydyn rayed rayel rayenne rayford rayhaan rayhann raylan rayland raylann rayle raylen raylon raymar raymere raymir raymon
raymondo raymund raymundo raynal raynald raynaldo raynard raynaud raynell rayner rayquan raysean rayshad rayshard rayshaud rayshaun rayshawn rayshon
rayshun rayson rayssen rayvion rayvon rayyan rayyane raza razak razi raziel razik razine razki razvan reace rean reber recardo recaredo rece rechad
reco reda redah redan redd redda redford redgy redha redhouane redjy redoin redoine redouan redouane reduan redwan redwane redwann reece reenold rees
reeves refael reff refik refoel refugio reginal reginaldo regino regis rehaan rehan rehann rehda rehman rei reian reice reichen reida reiden reif
reihan reilley reilly reily reimar reimer reimo reimund reinald reinaldo reinar reinard reinhart reino reinold reis reise reiss rejan rejean reme
remey remiel remigio remington reminiscere remmer remmington remmy remo remon remond remuald remus remzi ren renald renaldo renan renard renardo renas
renato renatus renaud renauld renault rendon rendy renel reneld renis renji renn rennan renner renny renso renton renzo reo reon reouven rephael
reshad reshard reshaun reshawn reski restituto reston resul rett reuel reunan reuven revan revanth reve reven revin rewan rexford rexton rey reyad
reyane reyann reyansh reyce reyda reyden reyez reyli reyly reymon reymond reymundo reyn reynal reynald reynaldo reynaud reynel reynoird reynold
reynolds reyshawn rezak rezan rezki reznor rhaled rhali rhalid rhani rhayan rheda rhet rhett rhida rhiles rhoan rhome rhony rhudy rhyder rhyen rhylan
rhyland rhys riad riade riadh rian riaz ricard ricco richad richardo richardson richel richelet richelieu richelin richemond richemont richeville
richie richy rickardo rickie rickson ridah ridan riddick riddik ridgy ridha ridhwan ridjal ridjy ridoine ridouan ridouane ridvan ridwan ridwane rien
riese rieul rifat rifki rigby rigden rigdon riggin riggins riggs rigley rigo rigoberto rihad rijul rikardo rikelme riken riker rikhil riku rilan rilas
rilen riles riless rilley rilo rinaldo ringo rino rinor rintaro rion riordan riowen ripken riquelme rishaan rishab rishabh rishad rishan rishard
rishav rishik rishikesh rishit rishith rishon ritch ritchi ritchie ritchy ritesh rithik rithish rithvik rithwik rithy rito ritvik ritwik rivaldo riven
rivers rivo riwal riwall riwan riwane riwann riwen riyaan riyad riyade riyann riyas riza rizvan rjay rmani roald roanan roane roann roark roarke roary
robain robben robby robel roben robenson robertin robertino robertson robespierre robie robinho robinson robson robustiano roby roc rochdi rochdy
roche rochus rocklin rocko rockwell roddick roddrick roddy roderic rodger rodi rodin rodner rodny rodoine rodolf rodolph rodouane rodric rodrick
rodricus rodrigues rodriguez rodriquez rodwan rody roee roel roen roey rogan rogatien roge rogen rogerick rogerio rogers rohaan rohail rohane rohann
rohanpreet rohat rohen rohil rohin rohith rohnan roho roihim rojan rojat rojdi rojelio rojhat rokas rokko rolan rolann roldan rolen rolian rolin
rolland rollie rollin rollins rolly rolondo rolph romaldo romanus romao romar romari romaric romarick romarik romario romary romel romell romello
romelo romen romero romeu romica romin romio romir rommel romney romolo romon romualdo romul romuld romule romulo romulus romyn ronael ronak ronal
ronaldinio ronav rondale rondell rondy rone ronel ronell ronelle ronen roni ronin ronit ronith ronn ronnel ronnell ronney ronon rontavious rontez
rontrell roody rooney roosevelt roper roque roran rorik rosalino rosalio rosan rosbel rosco roscoe rosemain rosemond rosendo roset roshad roshan
roshard roshaun roshawn roshon rosier rosindo rossano rossend rossi rostam rostan rostane rostom roston rostyslav rosuel rotger rouan rouben rouchdi
roudolphe roudy rourke rouslan rouven rowann rowe rowen rowin rowland rowley roxan roxas royale royan royann royce royer royston rozan rozell ruan
rubben rubbens rubenn rubens rubin rucker rudeger rudesindo rudhra rudhy rudiger rudis rudolfo rudolph rudolphe rudra rudyard rueben ruffin rufino
rufo ruger ruggero ruggiero ruhaan ruhan ruis ruiz rulon rumaldo rumi ruperto ruprecht rurik rushi rushil rushton russel rusten rustin ruston rustyn
rutger ruvim ruy ruyman ruzgar rwan ryaan ryad ryade ryadh ryanjames ryatt ryaz ryce ryda rydan rydell ryden ryder rydge ryelan ryeland ryelin ryer
ryhad ryhan ryiad ryion ryken ryker rykin ryko rylan ryland ryle rylen rylend ryler ryles ryless rylind rylon ryn ryne ryoma ryon ryott ryson ryu
ryuji ryunosuke ryver rywan ryyan ryzen saadi saadiq saahil saahir saaid saaketh saarim saathvik saatvik saavan saban sabar sabastian sabastien
sabastion sabatino sabato saben sabeur sabi sabian sabien sabih sabil sabino sabir sabri sabrino sabry sachiel saci sadak sadam saddek sadek saden
sadettin sadik sadin sadiq sadji sadjid sadjy sadler sadok sadou sadrac sadri sadry saer saevion safak safet safin safir safoine safouan safouane
safwan safwane safwen safwene safyr sagamore sagan sagar saged sahad sahaj sahan sahand saharou saharsh sahas sahbi saheed saheim sahib sahid sahil
sahilpreet sahim sahin sahir sahith sahl sahli sahraoui sai saian saiba saibo saibou saicharan saidina saidou saif saifallah saifan saifdine
saifeddine saifedine saifi saifullah saig saikou saim saimon saindou sair sairam sait saith saivion saivon saiyan sajad sajan saje sajed saji sajjad
sakai sakariya saket saketh sakir sako saksham sal saladin salahddine salahdin salahdine salaheddine salahedine salar salas salavtore salbador saleem
salek salesi salif salifou salih salihou salil salime salimou saliou sallah salmaan salmane salmen salmene salomon salou saloum salustiano salva
salvadore salvat salvator salvino salvy salym samaad samad samael samaj samajae samajay samanyu samarion samarth samauri sambala sambath sambhav sambo
sambou samed sameer samer samery samet sameul samid samie samier samih samik samil samin samirdine samire samisoni sammie sammuel samnang samory
sampiero sampieru sampson samual samuell samvel samy samyak samyr sanad sanassy sanath sanay sanchez sancho sandalio sanders sandjay sandji sandjy
sandler sandon sandor sandric sandrick sandrino sandry sandu saned sanel sanford sangohan sanjai sanjaya sanjeevan sanji sanjit sanjith sanjiv
sanjivan sanka sankalp sankou sankoumba sankoun sankoung sann sanny sanounou sanoussi sanoussy sanson sante santez santhiago santhosh santi santino
santo santolo santonio santrell santu santy sanzo saoud saoudi saphyr saqib saquan sargis sarhan sarhane sariel sarim sarkis sarosh sarp sartaj
sarthak sarujan sarvesh sary sasa sassi sasuke sathvik satilmis saturio saturnino satvik satyam saud saufiane saulo saurav sauveur sava savan savant
savas savaughn saveon saverio saveriu savian savien savier savinien savino savio savion savior savon savvas saxton sayad sayam sayan sayann sayd
sayden saydou sayed sayeed sayel sayem sayer sayf sayfallah sayfdine sayfeddine sayfedine sayfoulla sayfoullah sayfullah sayhan sayid saymon sayron
saysana sayvion sayvon scander schadrac schafer scherif schilo schneider schneur scholastien schorsch schura schuyler schyler scion scipion scotty
scoty sead seager seamus seanmichael seann seanpatrick seanpaul sebahattin seban sebastain sebasthian sebastia sebastiaan sebastiano sebastiao
sebastijan sebastion sebatian sebti seckou secundino sedat seddik sedik sedric sedrick sefer seferino sefiane sefkan sega seger seghir segismundo
segundo sehaj seid seidou seif seifdine seifeddine seifedine seiji seikou seiya sekai sekhou sekou sekouba selahattin selami selby selcuk seldi selem
selestino selian selim seliman selimane sellam selman selmane selmen selmene selvan selvin selwyn selyan selyane selyann selym sem semaj semajay semih
semin semir semisi semmy semy senad senai senan senateur sendoa senen sener seng seni senny senol senou senouci senthuran senzo seo seon sepehr
sephiroth septi sequan sequoyah serafettin serafim serafin serafino seraphim serapio sercan serdal serdar seref serey sergej sergen serges serghei
sergi serginio sergiu sergius sergiy serguei serhad serhan serhat serigne serjio serjo serkan sernin sertac sertan servan servando servann servet
serwan sery serzan sesar sethi sethy sety sevag sevak sevann sevastian severiano severic severino severo severus sevket sevki sevon sevren sevrin
sewan seyan seyba seydi seydina seyed seyf seyfdine seyfeddine seyfedine seyfi seyfullah seyha seyid seyit seylan seylian seymen seymour seyon seyyid
sezai sezer sezgin sezni sezny shaad shaban shabd shabsi shadeed shadman shadrach shadrick shafer shafi shafik shah shahab shahan shaheed shaheem
shaheer shaheim shahim shahin shahir shahyn shahyne shahzad shahzaib shaid shaiden shaikh shail shaim shain shaka shakeel shakeem shaki shakib shakil
shakim shakir shakur shalin shamal shamar shamarion shamarr shamauri shameek shamel shamil shamir shamon shamond shamsdine shamseddine shamsedine
shamus shandon shankar shann shant shantanu shaquan shaquille sharaf sharan shareef sharief sharif shariff sharmarke sharod sharrod sharujan sharvin
shashank shashwat shaul shaunak shaurya shauwn shavar shaw shawne shawntez shayaan shayan shayann shayde shaydon shaylon shaymus shayn shayron sheadon
sheamus shean shedrick shedy sheehan sheik shelden shelton shem shemar shemsdine shemseddine shemsedine shemuel shen sheng shenzo shepard shephard
sheppard sherard sherif shermaine shermar sherod sherrod sherron shervin sherwin sherwood sheun shey shihab shimshon shinji shinobi shion shishir
shivam shivan shivank shivansh shiven shivraj shiya shkelqim shloak shloima shloime shloimy shlok shloma shlome shlomo shlomy shmaya shmiel shmouel
shmuel shneur sho shoaib shogo sholom shomari shon shondell shone shota shouayb shourya shraga shravan shrey shreyan shreyans shreyas shreyash shreyes
shrihan shritan shriyan shu shuaib shuayb shuban shubh shubham shulem shyam shyheem shyheim shymir shyquan siabou siaka siaosi siar sicco sichem
sidahmed sidali sidar siddarth siddhant siddhanth siddharth siddhartha siddiq sidhanth sidharth sidi sidia sidiki sidiya sidonio sidy sidya siegbert
siegesmund siegfrid sieghard siegmar siegmund siegward siemon sif sifaks sifaw sifax sifdine sifeddine sifedine siffrein sigfredo sigfrid sigfrido
sigfried sigifredo sigisbert sigismond sigmar sigmond sigurd sikhou sikou silamaka silamakan silas silemane siler siley sileye sileymane silian
siliano silima siliman silman silouan silouane silus silvain silvano silverio silvestre silvestro silvian silvin silvino silviu silvius sily silyan
simao simba simbad simbala simballa simbara simcha simeo similien simion simmie simo simohamed simome simonet simonpietro sinaly sinane sinbad sincear
sincer sindbad sindou sinesio sinforiano sinjin sinthujan sinue sioban sione siosiua sipan sir sirac siraj sirajeddine sirat sircharles siriki siriman
sirio sirmichael siro sirou sirr sirron sirus sirwilliam sisco sisto siva sivad siven siwoo sixte sixto siyabend siyar siyon skanda skandar skander
skender skiler skylor skylur sladan slade sladen slah slaten slaton slavatore slaven slavisa slawko slayann slayde slayden slayton slevin sleyton
sliman slimane slimann slimen slimene slohan slohann slovan slowan slowann slown slyman slymane smael smahil smahin smahine smail smaile smailey smain
smaine smaran smith sneijder sneyder snorri snyder soam soany socrates soel soen soenn soeren soffiane sofian sofiann sofianne sofien sofiene sofienne
sofyan sofyane sofyann sofyen sofyene sohaan sohaib soham sohayb sohayl soheib soheil sohel sohen sohenn soheyb soheyl sohil sohum soidri soig
soilahoudine soilihi soireba sokol solaiman solam solann solano solayman solaymane soleiman soleyman soleymane solhan soliman solimane solivan solly
soloman solomon solon soltan soltane soly solyan somtochukwu soner soni sonnie sophana sophian sophien sophiene sophyan soran sorel sorenn sorian
soriba sorin sorren sory soryan sosaia sosefo sossio sota sotero sothy souaibou souan souareba soubaya soudais soudays soufian soufiane soufien
soufiene soufyan soufyane soufyen souhaib souhaiel souhail souhan souhayb souhayel souhayl souheib souheil souhel souheyb souheyl souhib souhil souhyl
soulaiman soulaimana soulaimane soulaimen soulaym soulayman soulaymane soulaymen soulaymene soule souleiman souleimane souleimen souleimene souleman
soulemane souleye souleyemane souleym souleyman souleymen souleymene souliman soulimane soulimen soultan soultane soulyman soulymane soumaila soumil
soupaya souphian souphiane sourakata souren sovan sowan sowann sowen soyan soyann sparsh spartaco spartacus spenser spiro srdan srdjan srecko sreekar
sreeram sricharan srihan srihari srijan srikar srinath srinivas sriram srithan sriyan stael stafford staley stalin stallone stane stani stanilas
stanis stanislao stanislaus stanko stanlay stanly stann stanny stanton stanys stanyslas starky starsky statton stavro steave steaven steban steddy
stedy steele steev steeve steeven steevens steevenson steeves steevie steevy stefanos stefanu stefen steffan steffon stefon stelian stelio stellan
stellio stelvio sten steny stepan stephann stephano stephene stephens stephfon stephon stephone sterlin sterlyn stetsen stevan stevane stevann steveen
stevenn stevens stevenson steves stevin stevon stewan stewen stewens stide stiles stillman stirling stiv stive stiven stivens stivy stjepan stockton
stoffel stoffer stojan stokes stomy stoney stoyan stoyann stratos stratten stratton streeter strider strummer stryder stryker styles stylian stylianos
styvan styve styven styvens styves suan suat suayip subhaan subhan suchir sudeep sufian sufyaan sufyan suger suhaan suhaas suhaib suhail suhan suhas
suhayb suhayl suheyl sujan sujay sukhwinder sukru sulaiman sulayman sulaymane suleiman suleman suleyman suleymane suleymen suliac sulian suliman
sulimane sulivan sulivane sulivann sullian sulliman sullivan sullivane sullivann sullyvan sullyvane sullyvann sulyan sulyman sulyvan sulyvane sulyvann
sumedh sumit sumner suny surafel suraj suren suriel sushant sushanth sutharsan sutter sutton suvan svanik svein svenn svetoslav swayam swenn syair
syaire syd sye syed syfax syion sylan sylar sylas syler sylian sylis sylus sylvano sylve sylver sylverio sylvert sylvian sylviano sylvin sylvio
sylvius sylys symeo symeon symere symir symon symphor synceer syncere syon syphax syre syril syris syrius syrus szymon taahir taariq tabari taber
tabias tacari tacori tadan tadarius tadarrius tadashi taddeo tade tadeg tadek tadelusz taden tadensz tadeo tadeus tadeuz tadhg tadjidine tadzio tae
taeden taedyn taehyun taejon taelon taesean taeshaun taeshawn taeshon taeveon taevin taevion taevon tafari taft tagan tage tagen tagg taggart taha
tahar tahari taheem taher tahiel tahir tahirou tahiry tahitoa tahj tahji tahjir tahmid tahmir taho tahsin taib taiden taieb taig taiga taige taigen
taij taijon taijuan taiki tailan taim taino taiquan tairic tairick tairik tairo tairon tairou tairys taisei taishaun taishawn taison tait taite taiten
taiven taiveon taivon taiyo taiyon taj tajae tajay tajeddine tajh tajir tajon tajuan takai takari takeo takeru takfarinas taki takoda takori takota
takuma takumi talal talan talat talbot taleb talel talen talha talib talibe taliesin talik talip talla tallal tallan tallen tallon talmadge talmage
talvin tamaj tamarcus tamarion tamarius tamarkus tamatea tamatoa tamba tameem tamer tamerlan tameron tamim tamime tamir tammaro tamon tamsir tanael
tanausu tanav tanay tancrede tancredi tanel taneo taner tangi tangui tanguy tani taniela tanish tanishq tanju tankred tanmay tannar tanneguy tannen
tannon tannor tano tanor tantely tanush tanveer tanvir tanyon tanys taofik taoh taoufic taoufik taoufiq taquan tarak taran taras taray tareck tarell
taren tareq taric tarick tarik tarike tarin tarique tarius tarkan taron tarrance tarrell tarren tarrence tarron tarsicio tarus taryk taryll tarzan
tasean taseen tashaun tashawn tashon tashun tasi tasio tasman tassilo tate taten tatius taufik taurean tausif tavares tavarian tavarion tavaris
tavarius tavarus tavaughn taveion taven taveon taveyon tavi tavian tavien tavier tavin tavio tavion tavious tavis tavish tavita tavius taviyon tavon
tavoris tavyn tawan tawfik tawfiq tawhid tayan tayann tayden taydon taye tayeb tayem tayfun tayfur tayjon tayjuan taylan taylann taylen tayleur taylon
taym taymour tayo tayon tayquan tayric tayrick tayrik tayris tayron tayrone tayronn taysean tayseer taysen tayshaun tayshawn tayshon tayson tayt tayte
tayten tayton tayvan tayven tayveon tayvian tayvin tayvion tayvon tayyab tayyib tayzon taz tcha tcheng tchu teagen teagon teague teagun teancum
teandre teano tedd teddrick tedi tedj tedji tedjy tedrick tedy teedjy teegan teegen tegen teggy tegi tegwen tegy tehan tehau teho teigan teige teigen
teiki teilo tein teion teiva tej tejas tejay tejean teji tejjy tejon tejy tekin tekoa tel telemaque telesforo telesphore teliau telio tellis telmo
telo telyo temani temeio temeo temidayo temim temoe temujin temuujin temuulen tenenan teng tengis tennyson tenoch tenzing teo teodomiro teodor teodoro
teodosio teofil teofilo teoman teon teophane teophile teotim tequan teran terance terek terell terelle teren terez terii terion termaine teron terrail
terran terrance terrel terrell terrelle terreon terrian terrick terrill terrin terrion terris terrius terron terryion terryl terryon tertulien
tertullien tesean teshaun teshawn tessio tetsuo tevan teveon tevfik tevin tevion tevis tevita tevon tevyn tewes tewfik tewis teygan teym teymour teyo
teyton thad thaddaeus thaddaus thadde thaddeaus thaddee thaddius thade thadee thaden thadeus thadeusz thadius thailan thaine thairon thairys thaison
thales thameur thami thanael thane thang thanusan thanushan tharcisse tharon tharsan tharsice tharun thatcher thawban thaxton thayden thayer thaylor
thayne thayron theadore theandre theau theddy thedy theis theliau thelio thelo thelonious thelor thelyo thenenan theobald theoden theodis theodoric
theodoro theogene theophane theophil theophilus theophyle theos theotim theran therence theresien theresius theron therron therry thery thesee theva
thevan thiago thiam thibald thibalt thibau thibaud thibauld thibault thibaut thibeault thibert thibo thiebaud thiebault thiebaut thiefen thiephaine
thierno thierri thiery thies thietmar thilio thilyan thim thimael thimeo thimoleon thimote thimotee thimotey thimothe thimothy thimoty thinesh thiven
thobias thom thoma thomass thomassin thommy thompson thomson thomy thony thor thoralf thorben thoren thorgal thorin thorne thornton thorson thorstein
thorvald thristan thuan thuriau thurman thurston thyago thyam thyan thybalt thybaud thybault thybaut thybo thylan thylann thyler thylian thyliann
thylio thymael thymeo thymote thyno thyo thyron tiago tiam tian tiano tiao tiar tiary tibalt tibau tibaud tibault tibaut tibere tiberio tiberiu
tiberius tibo tiburcio tiburtius tice ticiano tidgy tidian tidiane tidiani tidiany tidjan tidjane tidjani tidjany tidji tidjiane tidjy tidus tidyan
tidyane tidyann tiegan tiegen tiego tieler tiemoko tienzo tiephaine tiernan tierno tierre tierry tieson tigan tigane tigann tige tigh tighe tigran
tigrane tiham tihomir tijane tijani tijany tijuan tiki tilak tilan tilden tileo tiler tilian tiliann tiliano tilio tillian tillio tillman tillmann
tilo tilouan tilyan tilyann tilyo timae timael timahe timai timao timarion timee timeho timelio timeo timheo timi timm timmie timmothy timmy timoe
timofey timon timote timotee timotei timoteo timotey timothe timothei timotheo timotheus timothey timothyjames timoti timoty timour timucin timy
tinael tineo tino tinoa tinoe tio tion tipton tiquan tiras tirek tirian tiron tirrell tirso tirth tisean tishaun tishawn tison tite titien titoan
titoine titouan titouane titouann tituan tivio tivizio tivon tiwan tiwen tiwenn tiyam tiyan tiyon tiziano tizio tizziano tjay tkai tlaloc toa toader
toan toanui tobechi toben tobenna tobey tobia tobiah tobiasz tobie tobin tobyas tobyn tochukwu toddrick todor tofik tohan toi toine toky tolan tolga
tolgahan tolunay toluwalase toluwanimi toma tomaso tomaz tomek tomeo tomer tomeu tommie tomoki tomy tonatiuh toney tong tonin tonino tonio tonnie
tonnies tonny tonyno tonyo topher toprak torcuato torell toren torey torian toriano toribio torin torion torrance torre torrell torren torrence torres
torrey torrian torrien torrin torrion torry toryn toscan tou touati toudo toufek touffik toufic toufick toufik toufike toufique toufir toufirk touhami
toumani toumany toumi toumy toura toure tovia townes townsend tracen tracker tracyn tradell traden tradon trae traedyn traeson traeton traevion
traevon trai traian traiden traiten traivon trajan tralyn tramaine tramarion tramayne tramel tramell tramon tranquille trapper traquan trase trasean
trashaun trashawn trashon trason travarious travaris travarius travell travelle traven traveon traver travez travian travin travion travious travius
travon travone travonne travontae travonte travor travyn travys traxton trayce trayden traylen traylon traymon trayon trayshawn trayson trayten
trayton trayven trayveon trayvion trayvis trayvon tre trea treaven treavon treavor trebor tredarius tregan treighton trejon trelen trell trelon trelyn
tremain tremaine tremari tremarion tremayne tremel tremell tremeur tremon trenden trendon trenell trennen trennon trentan trenten trentin trentyn
treon trequan tres tresean treshaun treshawn treshon treson tresor tressel trestan tresten trestin treston trestyn trevan trevar trevaughn trevaun
trevell trevelle treven treveon trever treveur treveyon trevian trevin trevion trevis trevon trevone trevonn trevonne trevontae trevonte trevyn
trevyon trevys trew treyce treyden treydon treylan treylen treylin treylon treyon treysean treysen treyshaun treyshawn treyshon treyson treyten
treytin treyton treyvan treyvaughn treyven treyveon treyvian treyvin treyvion treyvis treyvon treyvone treyvonne trez tri trigg trigo trindon
trinitario trino trintin trinton triomphe tripp tripton tristain tristano tristant tristen tristian tristin triston tristram tristyn tron trong
trooper troyvon tru truett truitt trumaine truman trung truong trusten trustin truston truxton tryce trygg trygve tryon trypp tryson trystan trysten
trystian trystin tryston trystyn tryton tsiory tsiry tsubasa tsvetan tsvi tual tudal tudi tudorel tudual tudwal tudy tufan tugay tugdual tugra tugrul
tukker tulio tullio tully tunahan tuncay tuncer tupac turan turgay turgut turhan turker turon tushar tustin tuvia txaber txema txomin tyago tyaire
tyam tyan tyano tybalt tybo tyce tycen tychique tycho tydarius tyde tyden tydian tydiane tydjane tydus tye tyee tyeler tyeson tygan tygane tyger tyham
tyheem tyheim tyhir tyion tyjai tyjay tyjohn tyjon tyjuan tyke tykeem tykel tykell tykwon tylan tyland tylann tylar tyleek tylek tylen tylerjames
tyliam tylian tyliane tyliann tyliano tyliek tylik tylin tylio tylique tyller tyllian tyloe tylon tylor tym tymae tymael tymao tymari tymarion tymeer
tymeho tymeir tymel tymell tymeo tymere tymier tymir tymire tymo tymon tymote tymoteusz tymothe tymothee tymothy tynael tynan tyndale tyneo tyner tyno
tyo tyon tyquan tyquarius tyquavion tyquavious tyquez tyqwan tyr tyrae tyran tyray tyreak tyrease tyrece tyree tyreece tyreek tyreese tyreik tyreion
tyrek tyreke tyrel tyrell tyrelle tyren tyreon tyrese tyresse tyrez tyric tyrice tyrick tyrie tyriek tyrik tyrin tyrion tyriq tyrique tyris tyrome
tyron tyronn tyronne tyrus tyse tysean tysen tyshaun tyshawn tyshon tyshun tysin tysir tyson tysun tytan tyton tytouan tytus tyus tyvan tyveon tyvin
tyvion tyvon tywan tywann tywaun tywen tywenn tywon tywone tywuan tyzae tyziano tyzio tzion tzvi ubaid ubald ubaldo ubay uber ubert uchechukwu uchenna
uday ufuk ugaitz ugo ugochukwu ugolin ugonna ugur ulas ulderic uldrich uldrick ulices ulin ulises ulisse ulisses ullrich ulpiano ulric ulrick ulrico
ulrik ulv ulys ulyses ulyss ulysses umair umbert umer umeyr umit umut umutcan unal unax unay urbano uriah urian urias urijah uriyah urko uros ursin
ursmar urtzi urvan usama usiel usmar uthman utkarsh utku uvaldo uve uveys uwais uways uxio uzair uzeyir uziah uziel uzziah uzziel vaden vadin vadym
vahan vahe vahid vahn vaibhav vaiden vaik vaillant vainqueur vairon vakaba valantin valbert valdemar valdo valen valens valente valenti valentim
valentinus valentyn valeran valeriano valerien valerii valerij valeriu valerius valero valin vallen valmon valmond valmont valo valon valter valtin
vamara vance vanden vander vandon vandy vang vangelis vann vannak vanni vansh vardaan vardan varick varish varshan vartan varun vasanth vasco vash
vashaun vashawn vashon vasile vasili vasilije vasilios vasilis vasiliy vasken vassil vassili vassilios vassilis vassily vatea vathana vatsal vaughan
vaughn vayden vayron vazoumana veaceslav veasna ved vedaant vedad vedant vedanth vedat vedh vedran vegas veit velat veli veljko venancio venanzio
venceslas vendelin venerand veniamin ventsislav veran verdell vernell veron veselin vetea veysel viacheslav vibhav vibol vicenc vicens vicent vicenzo
vichenzo vicken vicnenzo victorhugo victoriano victorin victorino victorio victorius victorjr victormanuel vidal vidian vidjay vidyuth vieri viet
viggo vignesh vigo vihaan vihan vikas vikash viken viknesh vikrant viktorio vilfrid vili viliami villars villiam villy vin vinay vincen vincenz
vinceslas vinchenzo vineet vineeth vinh vini vinicio vinicius vinnie vinny vinoc vinoth vinson vinton vintrell viny vinzent vinzenz vir viraaj viraj
virak virapin virassamy vireak viren virgil virgilio virginien virginio virgyl viriato vishaal vishal vishnou vishnu vishrut vishruth vishva vishwa
vitale vitaliano vitalien vitalii vitalis vitantonio vitchenzo vithuran vithusan vithushan vitor vitto vittore vittorio vitus vivaan vivan vivant
vivier vladan vladimiro vladislas vladislaw vlado vlady vladyslav volcy voldi volkan volkert volkhard volkmar volny volodia voltaire von vontavious
vontez vontrell vraj vrej vrishank vuk vural vuthy vynce vyncent vyns vyom wacey wacil wacim wacime waclaw waden wadie wadih wadii wadir wadislas
wadislaw wady wadyslaw wael wafi wafik wahab wahaj wahbi waheb wahel wahib wahid wahil wahyl waile waiss wajdi wajid wajih wakil wakinyan walafried
waldeck walden waldfried waldo waldy waled walee walfried walfroy wali walide walig walim walis wallas wallerand wallid wallyd walther walton waly
walyd wandrille wanes wanig wanis waniss wanys waqar waqas waran wardell wardi warel waren warenn wari warick warner warrick warys waseem wasif wasil
wasim wassef wassil wassili wassily wassim wassime wassin wassini wassyl wassym wastl watson wayan wayane wayann wayans wayat wayate wayath wayatt
wayde wayden wayel wayl waylan wayland waylen waylin waylon wayman waymon waymond webster weijie weiland wejdi welat weldon welid wellan wells welson
welton wenael wences wenceslao wendall wendel wendelin wendrick wensley wenzel wenzeslaus wes wesam weslay weslee weslley wess wessam wessim wessley
wesson westen westin westley westly weston westyn weylin whalid whesley whitaker whitman whitt whittaker whitten whyatt wiatt wicem widdy widjy widley
widly wido widukind widy wieland wielfried wieslaw wifredo wiktor wil wilan wilane wilann wilber wilbert wilberto wilburn wildan wilder wildrick wildy
wilem wiley wilford wilfredo wilfreed wilfrido wilfryd wilhan wilhem wilhiam wiliam wilian wilkes wilkins willaim willam willan willard willen
willfried willhem willi williame williamhenry williams willian willibald willis willliam wills willson willyam willyams willyan willyann willys wilm
wilman wilmar wilmer wilo wilsan wiltor wiltord wilver wilyam wilyan windell winfield winfred winn winslow winson winton wisem wisin wisley witold
witt witten wlad wladimir wladislas wladislaw wladyslas woilid woldemar wolfe wolff wolfhard wolter woodley woodson woojin wrangler wright wrigley
wuilmer wulf wulfran wyat wyatte wyeth wyett wylan wyland wylann wylder wylee wylem wyler wylfried wylhem wyliam wylie wyllan wyllem wylliam wylliams
wylson wyman wyn wynn wynston wynton wyssam wyssem xabat xabi xabian xabier xachary xacobe xaden xadrian xaiden xaiver xaivier xalbat xan xander
xandir xanti xaven xaver xaverius xavi xavian xaviar xaviel xavien xavion xavior xavious xavius xavyer xayden xayne xayvier xayvion xerxes xesus
xhaiden xiang xiaofeng ximo ximun xion xoan xoel xose xsavier xsavion xsavior xuban xurxo xxavier xyion xylan xyler xylon xyon xzaiver xzander xzaveon
xzavian xzaviar xzavien xzavier xzavion xzavior xzayvier xzayvion yaacob yaacoub yaacov yaakoub yaakov yaasir yacer yaciel yacim yacime yacin yacir
yacob yacou yacoub yacouba yacov yacqub yad yadali yadaly yaden yader yadiel yadier yadriel yafet yagiz yago yagoub yagouba yahaya yahcine yahia yahir
yahiya yahmir yahn yahnis yahnn yahshua yahsir yahye yajat yakhouba yakhya yakim yakir yakob yakoub yakouba yakub yakup yalcin yalis yamadou yamal
yaman yamani yamato yamen yamil yamin yamine yamir yamoussa yanael yancarlo yancarlos yancey yancoub yandel yandell yandi yandiel yaneck yanek yanes
yaniel yanil yanise yaniss yaniv yanixan yankarlo yankel yanko yanky yannael yanneck yannek yannel yanni yannig yanniss yanniv yanny yannys yano
yansel yany yanys yanzel yao yaouen yapi yapo yaqoub yaqub yaquine yardley yared yarey yariel yarin yarnell yarno yarol yaron yarone yarouba yasar
yaseen yaser yash yashar yashas yashua yashwanth yasid yaside yasiel yasim yasine yasri yassar yassem yassen yassim yassime yassin yassini yassir
yassire yasten yatin yatte yavian yaviel yavier yavuz yaxiel yazan yazane yazeed yazen yazid yazide yazidou yaziel yazir yban ybrahim ybrahima ycham
ychem ydan ydir ydris ydriss ydrissa yecheskel yechezkel yechiel yecine yedidia yedidya yediel yefri yegor yehia yehiel yehoshua yehouda yehuda
yehudah yeiko yeison yekoutiel yekta yelan yeli yelli yelly yeltaz yely yemin yemine yener yeng yengkong yenis yeouda yerai yeraldo yeray yeremi
yerick yeriel yerik yerim yero yeshaya yeshayahu yeshua yessin yessine yevan yevhen yezid ygal ygor yhair yhann yhoan yianni yiannis yichai yichen
yida yidel yidir yifan yigit yildiray yildirim yilmaz yiming yinon yishai yisroel yissachar yitzchak yitzchock yitzchok ylan ylann ylario ylenzo ylhan
ylhann yliam ylian yliane yliann yliano ylias yliass ylies yliess yliesse yll yllan ylli yllian yllias yllies yloan ylyes ymad ymed ymran ymrane ynael
yoachim yoahn yoakim yoam yoan yoandry yoane yoanis yoann yoannis yobani yobany yochanan yochanon yoen yoenn yogan yogi yohai yoham yohanan yohance
yohane yohanes yohann yohannes yohav yohen yohenn yohni yojan yolain yolan yoland yolann yolas yolhan yollan yoltzin yomar yomtov yonael yonas yonason
yonatan yonatane yonathan yonel yones yoness yoni yoniel yonis yonn yonnel yonni yonnick yonny yonus yony yoram yoran yorane yorann yordan yordi
yordin yordy yorel yoren yoric yorick yorik yoris yoro yorrick yosbel yosef yoseph yosgar yosgard yosgart yoshi yoshua yosiel yoskar yosmar yosri
yossef yosseph yossi yossri yostin yosu yotam youan youb youba youcef youen youenn youlan youn younas younece younes younese youness younesse youni
younis youniss younn younnes younous younouss younoussa younousse younoussou youns younse younss younsse youri yourick youris youry yousaf yousef
yousha yousif yousouf yousri youssaf yousseff youssem youssif youssof youssou youssouf youssoufa youssoufi youssoufou youssouph youssoupha youssri
youssuf youston yousuf youva youval youwan youwen youwenn yova yovan yovani yovann yovanni yovanny yovany yoven yovenn yowan yowane yowen yrieix yron
yrvin ysaac ysaak ysaiah yshai ysidro ysmael yssa yssam yssan yssouf yuba yucef yucel yug yugo yuhao yuji yul yulen yulian yunes yuness yuniel yunior
yunis yunus yunusemre yurem yuren yuriel yurii yury yusef yusei yusha yusif yussef yussouf yussuf yusufcan yusuke yuta yutaro yuto yuuki yuva yuvan
yuvraj yvain yvan yvann yvano yvans yve yvelin yven yvens yvenson yveric yvic yvick yvo yvon yvonic yvonick yvonig yvonnet yvonnic yvonnig yvonnik
yvrin ywan ywann ywen ywenn yzak zaahir zaaire zaakir zabdiel zabian zabrian zabrien zac zacari zacariah zacarias zacary zaccai zaccari zaccaria
zaccary zacchaeus zacchari zaccharia zaccharie zacchary zaccheus zacharee zacharey zachari zacharia zachariah zacharius zachariya zacharya zacheriah
zachery zachory zachrey zachry zackarey zackari zackaria zackariah zackarie zackariya zackary zackarya zackeriah zackery zackory zackrey zackry zacky
zade zaden zadig zadin zadkiel zadok zadrian zadyn zaeden zaedyn zaeem zael zaelyn zaequan zaer zaevion zafer zafir zahar zahed zaheem zaheer zaher
zahi zahiem zahier zahim zahir zahire zahki zahmari zahmier zahmir zahyir zahyn zaian zaidan zaiden zaidi zaidin zaidon zaidou zaidyn zaier zaim zain
zaine zainoudine zaion zair zaivion zak zakai zakari zakaria zakariae zakariah zakarian zakarie zakariya zakariyae zakariye zakariyya zakary zakarya
zakee zakeem zakery zakhai zakhari zakharia zakhi zaki zakir zakk zakkary zakkery zakry zaky zakye zalen zalman zalmen zamar zamari zamarie zamarion
zamarius zamauri zameer zamere zamian zamier zamil zamir zan zanden zander zandon zandyr zane zaniel zaon zaquan zarek zarian zarif zarin zarion
zarius zarko zaron zarouki zaryan zashawn zaul zaven zaveon zavian zaviar zavien zavier zavin zavion zavior zavon zayaan zayad zayan zayann zayd
zaydan zayde zayden zaydin zaydn zaydon zaydrian zaydyn zayed zayen zayer zayi zayid zaylan zaylen zaylin zaylon zayn zayne zayon zayone zayonn
zayquan zayveon zayvian zayvien zayvion zayvon zayyan zdislaw zdrislaw zdzislaw zeb zebadiah zebedee zebediah zebensui zebenzui zebulen zebulon
zebulun zecheriah zedekiah zedric zeeshan zeev zeferino zeid zein zeineddine zeke zekeriya zeki zekiah zekiel zelian zelig zelio zelko zemarion
zenaido zenas zenedine zennon zeno zenobe zenon zeph zephan zephir zephyrin zeplin zerek zeric zerick zerik zerrick zeshan zeshawn zeth zethan zev
zeven zevin zevon zeyad zeyd zeyn zeynel zhaire zhao zhi zhion zhyon ziade ziair ziaire zian ziane ziani ziare zidaan zidan zidane zied zier ziggy
zigmond zigmund zigmunt zigor zihad zihan zihao zihed zildjian zimere zimir zimri zin zinar zindin zindine zine zineddine zinedin zinedine zino zinou
ziquan zishan zitouni ziv ziven ziyaad ziyad ziyade ziyan ziyane ziyear ziyed ziyon zkye zlatan zmarion zoan zober zoel zohaib zohair zohan zoheir
zoher zohir zohran zoilo zolan zolin zoren zorian zorion zosimo zouaoui zoubair zoubayr zoubeir zouber zoubir zouhair zouheir zouher zouhir zoumana
zubayr zuhair zuhaitz zuhayr zuko zulfikar zulfiqar zuriel zvi zvonko zyad zyair zyaire zyan zyane zyden zyed zyeir zyen zyere zygfryd zygmond zygmont
zygmund zygmunt zyhad zyheir zyhir zyier zyiere zyion zyir zyire zykee zykel zylan zylar zylen zyler zylin zylon zymari zymarion zymeer zymeir zymere
zymier zymiere zymir zymire zyon zyquan zyquarius zyquavion zyquez zyree zyrell zyren zyrion zyron zyrus zyshaun zyshawn
`;

/** Given names that tell no gender. */
export const EITHER = `
abdon abie abiola abir abou abriel achille achraf adama addi addy adel adelin adi adley adonai adonay adria adrien aiden aiman aimane aimar aime aimen
airam aires aissa aksel alban aleksa alem alessi alexys alfa alin alli alphee aly amadis amaiur aman amante amary amaurie amedee amel amery amets amor
amory amran amri anatole anatolie andi andree angelin angelis angi anik anis anndrea annet annis ansley antonie antonin aran arden ares arian arie
ariele aristide aritza arly armel asa ashton aubin aubry auguste augustin augustine aurelien auriel aury avni avy axell ayaan ayan ayani aydan ayden
aydin ayen ayhan aymar ayme azel azhar baha baila bao baraa baraka barnabe barthelemy basile beni benjamine benoit bertin bisan bodo bora briann
bulent camile camill carime carmin casimir catherin celin cesaire chaden chahine chane charaf charlet charli charly chayanne cheri chima christ
christien christin cielo cire clair claudi clem clemente collyn colyn cornell cosma cruz daly damia dani dannie dany danye danyel darin dary davelle
davy dayani delfin denice deniss deniz derin devy diallo dieudonne dilan dini dioni dursun dylann edel edgard edi edme edouard edyn ekin elaijah eli
elia eliah elie eliel elio elior eliott elisha elison eloann elohim eloi elois elouann elvin ely elya elye elyjah emanuele emili emmanuele emry endy
enea enoha eole eri erique eris esdras esosa evann evariste evin ewen ewenn eyden famara fanel felice felicien fidele finley florentin franki frantz
gabriele gaetan ganael geraldy geraud germain germaine giani giona gisel gregoire gregorie guenael guenole gurnoor gustave gwenael gwennael hady hai
haile haize hali hamdi hanni hayati hedi hedy heli helie hendy henni henny herve heyden hindy honore iden idy ihsan ilay ilhan ilia imrane indy iram
iren isa isaia isais isayah isidore ismael ismet ivon izaya iziah jacky jacquelin jacqui jad jaden jahel jaid jaimy jamaa jami jammy jani janik jann
jannik jasone jayann jayce jayden jayme jaymi jehan jeremie jerzy jess jessy jianni jie jilian joani jocelin joele joey johna jona joni jood jora
jorah jordann jory joscelin joscelyn joselin joselyn josia joslin joslyn josselin josselyn josua juany jule juli juliann kaci kada kader kailan kais
kalani kalis kallan kamar kameron kani karell karime karis karol kaylan kaylann kayle kaylen kayton keane keita kellen kellyann kemi kemy kendi kenley
kenni kensley kensly keo kerane keriann kesley khali khalifa khanh kiko kimani kimi kleo kona konstantine kriss kristan kyann kyrie lael lamara landy
lasha laurance lauri laurice laurin layan lazare leandre leiny lenael leny leonce leonida leonides leyan lian lilyan lio lior lirio livian livier
liyan logann lonnie loran lorence loreto lorian lorien loris louen louie lounes loys luan lucien lula lulu lupe lyam lyllian macaire madalin mady mael
maelan maeven mahe mahel maike mailan malan malek maleke malone manael manel mani manjot manoa manoah manuele manuelle marien marik marti massire
mateja mathis mati matia matisse mattia maxence maxie mayden maysen mederic meher melian mendy meril meron mewen micha micky mikaele mikele mikhal
mikol miliani mishka moise morghan mylan nael nahel nahir naime nair najeh nalin nani nassim natale nathael nathanael nayel nazaire nazar nazire nel
nere nermin nevin neylan nico nidal nihal niki nilay nima nino noa noam noe nolan nore nori olamide ollie onesime orel pacome pasquale pau peniel
pepin pino prentiss presley qamar rabah rahil rajae rany rayan rayane rayann rayen rayhan rayley raymone reagan regan remi remy renne reyan reyes
reyhan rhyan ricci rida rija riyan romain rommy ronny rony roselin rosen ryann ryley sabas sadi sadio sady sael safi sahel saide samar samay sameh
sammi samson samuele san sani santana sascha sayon sefa senay seny seraphin sevan severin sevin shaan shaddai shaden shadi shaheen shai shaine shalom
shaya shayden shayne sheron shyne silvere simeone sinclair slone soan sofiane sohan soli sonam sonni sonny sosthene sovann stefane stevee suly sunay
surya swami swen syan syann sylvere tal talin tanis tayler tenzin teva theophile theotime thiefaine thien thimothee tien timoleon timothee tomi tommi
tsion tyann uriel valere valeri ventura vianey vianney vic vicente vick vincente vitalie wesly wilfrid wissam xane xuan yahel yancy yani yann yannik
yari yaris yasha yassine yaya yeni yenni yona yonah yori zacaria zacharie zadi zae zerin ziann zohar zyann
`;
