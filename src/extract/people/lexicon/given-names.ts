import * as further from "./further-given-names.js";
import { isListed, listed } from "./listed.js";

/**
 * Common given names over many languages, in lower case: evidence that a capitalised phrase is a person, and of which
 * gender. A name that is common for both genders is in `EITHER`, and tells only that it is a person's. Names that are
 * as often surnames, months or words ("April", "Jordan", "Grant") are left out or stand in `EITHER`.
 */
const FEMALE = `
abby abigail ada adelaide adele adriana agata agatha agnes agnieszka aida aiko aileen aisha aishwarya akiko alejandra aleksandra alessandra
alexandra alexandria alice alicia alina aline alison alla allison alma alyssa amal amalia amanda amara amber amelia amelie amina amira amy ana anastasia andrea anette angela
angelica angelina angeline angelique anika anita anja anke ann anna annabel annabelle anne anneliese annelies annette annie annika antoinette antonia antonella anya aoife
ariana arianna arlene asha ashleigh ashlee astrid asma athena audrey aurelia aurora ava ayesha ayse azra barbara beata beate beatrice beatriz becky belinda bella benazir
bernadette bernice bertha beth bethany betsy bettina betty beverly bianca birgit birgitta blanca bonnie brandi brenda bria brianna bridget brigid brigitte britney brittany
camila camilla candace candice carina carla carlotta carly carmen carol carole carolina caroline carolyn carrie cassandra catalina caterina catherine cathy catriona cecilia cecile
celeste celia celine chantal charlene charlotte chelsea cherie cheryl chiara chloe christa christiane christina christine ciara cindy claire clara clarissa claudette claudia colette colleen
concepcion connie consuelo cora corinne cornelia courtney cristina crystal cynthia dagmar daisy dalia damla dana daniela danielle daphne daria darlene dawn deanna debbie deborah debra
deirdre delia delphine denise desiree diana diane dianne dina dolores dominika donna dora doreen doris dorothea dorothy ebony edith edna edwina eileen ekaterina elaine eleanor
elena eleni eleonora elisa elisabeth elise eliza elizabeth ella ellen ellie elma eloise elsa elsie elvira emilia emilie emily emma erica erika erin esmeralda esperanza estelle
esther ethel eugenia eunice eva evangeline eve evelyn fabiola fatima fatma fatou faye felicia fernanda fiona flora florence frances francesca francine franziska freda freya frida frieda
gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine gertrude gillian gina giorgia giovanna gisela giselle giulia gladys glenda gloria graciela grace grainne greta
gretchen guadalupe gudrun gwen gwendolyn hadiza hala halima hana hanan hanna hannah hannelore harriet hazel heather hedwig heidi helen helena helene helga henrietta hermione hilary hilda
hildegard hillary holly hortense ida ileana ilona ilse imelda imogen ines inga inge ingeborg ingrid inna ioana irena irene irina iris irma isabel isabella isabelle isla ivana ivanka
ivonne iwona jacinda jacqueline jackie jana jane janet janice janine jasmine jayne jean jeanette jeanine jeanne jelena jenna jennifer jenny jessica jill jo joan joana joann joanna joanne jocelyn
johanna johanne jolanta josefina josephine joy joyce juana juanita judith judy julia juliana juliane julianne julie juliet juliette june justine jutta kamala karen karin karina karla karolina
kate katarina katarzyna katerina katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina kay kayla kayleigh keiko keisha kelly kendra kerry kimberly kirsten kirsty
klara kristen kristin kristina kristine krystyna kyoko lakshmi lana lara larissa latifa latisha latoya laura lauren laurence leah leena leila lena lenora leona leonor leonora leticia leyla lidia
liliana lillian lily lina linda lindsay lindsey lisa lise liz liza lois lola lorena loretta lori lorie lorraine lottie louise lourdes lubna lucia luciana lucie lucille lucinda lucy luisa luise
lyda lydia lynn lynne lyudmila mabel madeleine madeline madison magda magdalena maggie mai maia malala malgorzata malin mandy manon manuela mara marcela marcella marcia margaret margarita
margaux margot marguerite mari maria mariam mariana marianne marie mariko marilyn marina marine marisa marisol marjorie marlene marsha marta martha martina mary maryam matilda maud maude
maureen mavis maxine maya meera meg megan meghan melania melanie melinda melissa mercedes meredith merle mette mia michaela michele michelle michiko mildred milena mina minna mira miranda
mireille miriam moira molly mona monica monika monique muriel myra myriam myrtle nadia nadine nadezhda nadya nahid najla nancy naomi narges nasreen nastya natalia natalie natalya natasha
nathalie neha nellie nicola nicole nicoletta nikki nina noelle noemi noor nora noreen norma nour oksana olena olga olive olivia olympe oprah ornella paige pamela paola parisa patrice patricia
patrizia patti patty paula paulette paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polina polly pooja prisca priscilla priti priya priyanka rachel rachelle
ramona rania raquel rasha rebecca rebekah regina reem reina reiko renata renate rene renee rhonda rita roberta rocio romina rosa rosalie rosalind rosamund rosanna rosario rose roseanne rosemarie
rosemary rosie roslyn roxanne ruby ruth sabina sabine sabrina sadia sally salma samantha samira sana sandra saoirse sara sarah saskia selena selma serena shabana shakira shanice
shannon sharon sheena sheila shelley shelly sherri sherry shirley shreya sigrid signe silke silvia simone sinead siobhan sita sofia sofie solange sonia sonja sonya sophia sophie soraya
stacey stacy stefania stefanie stella stephanie sue sumaya sunita susan susana susanna susanne susie suzan suzanne suzy svenja svetlana sybil sylvia sylvie tabitha tamara tammy tania tanya
tara tatiana tatyana teresa teresita tessa thandi thea theodora theresa therese theresia tiffany tina tonya tracy tricia trisha trudy tulsi uma ursula ursel usha ute valentina valerie vanessa
vera verena verity veronica veronika veronique vicki vicky victoria viktoria violet violeta virginia virginie vivian viviane vivienne wanda wendy wilhelmina winifred winnie xiomara yael
yamina yana yasmin yasmine yelena yesenia yevgenia yoko yolanda yoshiko yulia yuliya yvette yvonne zahra zainab zara zehra zeinab zelda zoe zoya zsuzsanna zuzana
adaeze adaobi amaka ama aminata akua abena efua folake funmi ngozi nneka chioma chinwe ifeoma temitope titilayo yewande yetunde zanele nomvula nokuthula lindiwe thandiwe wanjiku wangari njeri achieng wambui mwende makena
fatoumata mariama kadiatou aissatou oumou hadja rokia nana adjoa esi deepika kavita anjali lata meena nirmala pratibha rekha rupa savita shanti sharmila shobha sonal sushma swati usha vandana vidya nazia rubina shazia sobia tahira
aliya aynur dilnoza gulnara nargiza zhanna galiya oyuna sadako sakura haruka ayaka naoko noriko megumi mayumi kumiko michiyo seiko tomoko chieko eun-ji min-ji soo-jin hye-jin ji-woo xiaomei meiling nguyet thuy linh
mbali lerato naledi palesa refilwe ottilie liesbeth marloes sanne femke lotte ingeborg solveig ragnhild gro siv siri tove turid aslaug gunilla birgitte dorte jytte kirsten lone merete pernille tuija riitta paivi satu sanna
tarja virve eeva kaisa liisa laima dalia ingrida jurate ruta vaiva zita inese ilze baiba sanita vaira kersti kaja marin anni sanda biljana dragana gordana jasna jadranka ljiljana milica nada nevena sladjana snezana vesna zorana
`;

const MALE = `
aaron abbas abdallah abdel abdelaziz abdul abdullah abdulaziz abdulrahman abe abel abraham abu achim adam adem adolf adolfo adrian adriano agustin ahmad ahmed ahmet aidan ajay akbar akhil akira
alain alan alassane albert alberto aldo alec alejandro aleksander aleksandr aleksei aleksey alessandro alex alexander alexandre alexandros alexei alexey alexis alf alfonso alfred alfredo ali alistair allan
allen alois alonso alphonse alvaro alvin amadou amar ambrose amin amir amit amos anatol anatoly anders andre andreas andrei andrej andres andrew andrey andriy andrzej andy angelo angus anil
anselm anthony antoine anton antonio antonis antony anwar arash archibald archie ariel arkady arjun armand armando armin arnaud arne arno arnold arsen arthur arturo artyom arvind asad asger ashok ashraf asif aslan atif
attila august augusto augustus aurelio avi axel ayman aziz babak baltasar barack barney barry bart bartholomew bartosz bashar basil bassam bastian beau ben benedict benito benjamin bennett benny
bernard bernardo bernd bernhard bernie bert bertrand bilal bill billy birger bjorn blaise bo bob bobby bogdan boris boyd brad bradford bradley brandon brendan brent bret brett brian brice bruce bruno bryan
bryce burak burt byron caleb calum calvin cameron carl carlo carlos carsten cecil cedric cem cesar chad charles charlie chester chinedu chris christian christoph christophe christopher chuck clarence
claude claudio claus clay clayton clement cliff clifford clint clinton clive clyde colin conor conrad constantin cornelius cory craig cristian cristiano curt curtis cyril cyrus dag daisuke dale damian damien
damon dan daniel daniele danilo danny dante darcy daren dario darius darrell darren darryl daryl dave david davide dean declan denis dennis denys derek derrick desmond devin dexter diarmuid dick didier diego
dieter dietrich dietmar dimitri dimitris dimitrios dinesh dirk djamel dmitri dmitriy dmitry dmytro dominic dominik dominique don donald donnie doug douglas drew duane dudley duncan dustin dusan dwayne dwight dylan eamon
earl ed eddie edgar edgardo edmond edmund edoardo eduard eduardo edvard edward edwin egon ehud einar eino elias elijah eliot elliot elliott elmer elon elton elvis emanuel emil emile emiliano emilio
emmanuel emre enda enrico enrique enzo eric erich erik ernest ernesto ernie ernst erwin esteban ethan etienne eugene eugenio evan evgeny evgeni ezra fabian fabio fabrice fadi faisal fahad farhad farid farouk federico
felipe felix ferdinand fergus fernando ferran fidel filip filippo finn flavio florian floyd francesco francis francisco franco francois frank frankie franklin franz fred freddie freddy frederic frederick fredrik
friedrich fritz fumio fyodor gabriel gael gamal gareth garry gary gavin gaston gazi gene gennady geoff geoffrey george georges georg georgi georgios gerald gerard gerardo gerd gerhard gerry gianluca gianni gideon gil
gilbert gilberto gilles giorgio giovanni giulio giuseppe glen glenn godfrey gonzalo gordon graeme graham greg gregg gregor gregory grigory guido guillaume guillermo gunnar gunter gunther gus gustav gustavo guy habib hadi
haider hakan hal hamad hamid hamish hamza hank hans hansjorg hao haris harald hari harold harris harry harun haruki harvey hasan hashim hassan hector heiko heiner heinrich heinz hein hector helge helmut hendrik
henri henrik henrique henry herb herbert herman hermann hideki hideo hikaru hilario hiroshi hisham horacio horst horatio howard hubert hugh hugo humberto humphrey husain hussain hussein hussain hyman iain ian ibrahim idris
ignacio ignatius igor ihor ilan ilham ilias ilya ilyas iman imad imran immanuel inder ingo ioannis ion irfan irving isaac isaiah isidro ismail issa ivan ivar ivo izaak jaap jabari jack jackson
jacob jacques jacek jaime jair jake jakob jakub jamal james jamie jan janos janusz jared jaroslav jaroslaw jason jasper javed javier jawad jay jean-claude jean-luc jean-marc jean-marie jean-paul jean-pierre jeb jed jeff
jefferson jeffrey jens jeremiah jeremy jerome jeroen jerry jesper jesse jesus jim jimmy jiri joachim joao joaquin jochen joe joel joern johan johann johannes john johnny jon jonah jonas jonathan jonny jorg jorge
jose josef joseph josh joshua josip jozef juan juergen jules julian julien julio julius jun junichi juraj jurgen juri justin kai kamal kamil karel karim karl karl-heinz karsten kaspar kazimierz kazuo keir keith ken
kenji kenneth kenny kevin khaled khalid khalil kieran kirill kirk kit kjell klaus klemens knut kofi konrad konstantin konstantinos koji kostas krzysztof kumar kurt kwame kwasi kyle kyriakos lachlan lamar lance
larry lars lasse laszlo laurent lawrence lazaro lech leif len lenny leo leon leonard leonardo leonid leopold leroy lester lev lewis liam lionel lloyd lorenzo lothar lou louis lubomir luc luca lucas lucian
luciano ludovic ludwig luigi luis luiz luka lukas lukasz luke luther lyle lyndon maciej magnus mahathir mahmood mahmoud majid malcolm malik mamadou manfred manish manmohan manoj manolis manuel marat marc
marcel marcelo marcin marco marcos marcus marek mariano marek mario marius mark marko markus marlon martijn martin marvin marwan masahiro masashi massimo mateo mateusz mathias mathieu mats matt matteo matthew matthias
matti maurice mauricio maurizio mauro max maxim maxime maximilian mehdi mehmet mel melvin menachem mervyn micah michael michail michal michalis michel mick mickey miguel mihai mikael mike mikhail miklos mikko miles milan
milo milos milton miroslav mitch mitchell mitt modest mohamad mohamed mohammad mohammed mohan mohsen moises monty mordechai morris mortimer moses moshe muhammad muhammadu mukesh murat murray mustafa mustapha mykhailo
mykola nabil nacho naftali nasser nathan nathaniel nawaz neal ned neil nelson neville newt nicholas nick nicky nicolae nicolas nicolo nigel niels nikhil nikita niklas nikola nikolai nikolaj nikolaos nikolaus
nikolay nikos nils nir noah noel norbert norman norris nuno nuri odd olaf olav ole oleg oleh oleksandr oleksii oleksiy oliver olivier olof omar omer orban orlando orville oscar oskar osama oswald othmar otis otto owen
pablo paddy panos paolo pascal pascual patricio patrick patrik paul paulo pavel pavlo pawel pedro per percy pervez peter petr petro petros petter phil philip philipp philippe phillip pierce piero pierre
pieter pietro piotr pradeep prakash pranab prasad preston pyotr qasim quentin quincy rachid radek rafael rafal rafiq ragnar rahim rahm rahul raimund rainer raj rajesh rajiv rajnath ralf ralph ramesh ramiro ramon ramzan ramzi
randall randolph randy raoul raphael rashid rand rasmus raul ravi ray raymond recep reggie reginald reid reiner reinhard reinhold reince reuben rex reza ricardo riccardo rich richard rick ricky rishi rob robbie robert roberto
rocco rod roderick rodney rodolfo rodrigo rodrigue rodrigo roger rogelio rohan rohit roland rolando rolf roman romano romeo ron ronald ronaldo ronan ronnie rory ross roy ruben rudi rudolf rudy rufus rui rune rupert ruslan
russ russell rustam ryan ryszard saad saddam saeed said sajid salah saleh salem salim salman salvador salvatore sam sami samir samuel sandeep sandro sanjay santiago sanjeev santosh satoshi saul scot scott sean sebastian sebastien sepp
serge sergei sergey sergii serhii serhiy sergio seth seumas shahid shane shaun shawn shehbaz sheldon shigeru shimon shinichi shinzo sid sidney siegfried sigmund silvio simeon simon sinan slavomir slobodan spencer stan
stanislav stanislaw stanley stavros stefan stefano steffen stelios stephan stephane stephen sterling steve steven stewart stuart sudhir sunil suresh sven sylvain sylvester tadeusz takashi takeshi tamas tarek tariq taro
tayyip ted teddy terence terrence terry thabo thaddeus theo theodor theodore theodoros thierry thilo thomas thorsten tibor tim timo timothy timur tito tobias toby todd tom tomas tomasz tommaso tommy toni tony torsten torsten travis
trent trevor tristan troy tsutomu tudor tyler tyrone udo uhuru ulf uli ulrich umar umberto uri uwe vaclav vadim valentin valentino valerio valery valeriy vasil vasily vasyl venkat vernon victor viktor vijay vikram vince
vincent vincenzo viorel vinod vitali vitaliy vitaly vito vlad vladimir vladislav volker volodymyr vyacheslav wade waldemar waleed walid wallace wally walt walter ward warren wayne wen wendell werner wesley wilbur
wilfred wilfried wilhelm will willem william willie willy wilson winfried winston wladyslaw wojciech wolf wolfgang woodrow wyatt xavier yahya yair yakov yanis yannick yannis yaroslav yasin yasir yasser yasuo yitzhak yevgeny
yoav yoel yohan yoshihide yoshiro youssef yukio yuri yuriy yusuf yves zach zachary zack zaid zbigniew zdenek zeljko ziad zoltan zoran zubin zurab
adebayo adewale ademola ayodele babatunde chukwuemeka emeka femi gbenga ikechukwu kayode kunle nnamdi obi olusegun oluwaseun segun tunde uche yemi kwaku kojo kwabena yaw sipho thabang themba bongani tendai tapiwa farai mwangi kamau
kipchoge njoroge odhiambo otieno ochieng juma hamisi bakari moussa ousmane ibrahima souleymane boubacar cheikh mamoudou seydou abdoulaye idrissa modou pape anand arvind ashwin deepak ganesh gopal govind harish jagdish kapil kiran
krishna lalit mahesh mohit naveen nitin pankaj pramod rakesh ravindra sachin satish shashi shiv subhash sudhir sushil tarun umesh vivek yogesh aamir adnan arshad faizan farooq ghulam hafiz junaid nadeem naveed rizwan shahbaz sohail usman zafar
zahid zubair nursultan kassym-jomart bakytzhan daniyar azamat rustem timur shavkat islom emomali gurbanguly ilham heydar nikol serzh kakha bidzina giorgi irakli levan mamuka satoru hideyoshi kazuo kenta makoto masato naoki nobuo osamu
ryo ryota shingo shohei takahiro takuya tatsuya tetsuya toshiro yasuhiro yoichi yosuke yutaka min-ho ji-hoon sung-ho jae-in dong-hyun joon-ho young-ho xiaoping jinping keqiang qishan zedong enlai minh anh tuan hung dung quang thanh
nguyen joko prabowo susilo budi agus bambang jusuf jusman anwar najib muhyiddin hishammuddin rodrigo benigno ferdinand bongbong jejomar prayut thaksin srettha chuan toomas siim andrus juri gitanas valdis krisjanis edgars egils
andris raimonds algirdas saulius vytautas arturas sauli petteri juha jyrki pekka timo kimmo jukka esko erkki matti tapio geir gudmundur sigurdur birgir einar haakon havard joakim jonas kjetil morten odd-arne oyvind sindre sondre terje torbjorn tor
trond vidar asbjorn bjarne flemming jesper jorgen kaare kasper lasse mads mogens niels preben soren steen svend torben troels bertil bosse goran gosta hakan ingmar kjell lennart mats nils-erik ove rolf sture sverker torsten ulf
bart bas diederik frans gerrit hendrik joost joris jos kees klaas koen maarten mark-jan pim roelof ruud sander sybrand thijs wim wopke wouter aleksandar bojan branko dejan dragan goran ivica josip kresimir ljubo milorad
milan mladen nebojsa ranko ratko sinisa slavko stipe tomislav vojislav zdravko zlatko zoran ante andrej borut janez marjan bohuslav jaroslav lubos ladislav miloslav petr radim robert vaclav vladislav zbynek andrzej bronislaw donald grzegorz
`;

const EITHER = `
ashley avery blair cameron carey casey charlie chen chun claude corey dakota dale dana devon dominique drew ellis emerson evelyn francis frankie gale hao harper hayden hong hui huda jackie jaime jamie jan jean jesse jin jing
jo jody jordan jules jun kai kelly kendall kerry kerstin kim kiran kyung lane lee lei leigh leslie lindsey lin ling lindsay logan loren lynn marion marlon maxime mackenzie min ming morgan nicky nikita noor parker pat patrice peyton
ping quinn reese rene riley robin rowan sacha sam sammy sandy sasha shannon shawn shelby sidney skyler stacy stevie taylor terry toni tracy val wei xi xiao xin yan yang yi ying yong yu yuki yun
`;

const either = new Set(listed(EITHER));
const female = new Set(listed(FEMALE));
const male = new Set(listed(MALE));

/** The gender that a given name tells, "either" for a known name of both, null for no known given name. */
export function givenName(lower: string): "female" | "male" | "either" | null {
	if (either.has(lower)) return "either";
	const f = female.has(lower);
	const m = male.has(lower);
	if (f && m) return "either";
	if (f) return "female";
	if (m) return "male";
	return lower.includes("-") ? doubled(lower) : null;
}

/** "Jean-Claude", "Anne-Marie", "Karl-Heinz": the first half tells, but for "Jean" and "Jo". */
function doubled(lower: string): "female" | "male" | "either" | null {
	const halves = lower.split("-");
	const [first, second] = halves;
	if (!first || !second || halves.length > 2) return null;
	const a = givenName(first);
	const b = givenName(second);
	if (first === "jean") return b === "female" ? "female" : b ? "male" : null;
	if (a && a !== "either") return a;
	return a ? (b ?? "either") : null;
}

/**
 * The same for tens of thousands of rarer given names, none of which is an English word or a known place. Weaker evidence: many of
 * them are surnames too.
 */
export function rareGivenName(
	lower: string,
): "female" | "male" | "either" | null {
	const plain = lower.normalize("NFD").replace(/\p{M}/gu, "");
	if (isListed(further.FEMALE, plain)) return "female";
	if (isListed(further.MALE, plain)) return "male";
	return isListed(further.EITHER, plain) ? "either" : null;
}
