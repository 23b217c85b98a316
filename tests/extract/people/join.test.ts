import { describe, expect, test } from "vitest";
import { personAt } from "../../../src/extract/people/at.js";
import { marked, peopleIn } from "./marked.js";

/** A text with a marked stretch, and whom it means; null for nobody, "unnamed: …" by the first mention of the unnamed. */
const meant: readonly (readonly [string, string | null])[] = [
	// Names
	["John Smith spoke. [Smith] left.", "John Smith"],
	["[Smith] spoke. Then John Smith left.", "John Smith"],
	["Lloyd Austin spoke. [Secretary Austin] left.", "Lloyd Austin"],
	["Lloyd Austin spoke. [Austin]'s aides left.", "Lloyd Austin"],
	["Mario Vargas Llosa wrote. [Vargas Llosa] said so.", "Mario Vargas Llosa"],
	["Joseph R. Biden won. [Joe Biden] said so.", "Joseph R. Biden"],
	[
		"Cllr Brian Doyle voted no. Cllr Harriet Doyle voted yes. [She] smiled.",
		"Harriet Doyle",
	],
	// A title that nobody has told us of.
	[
		"Gfr Brian Doyle voted no. Then came Gfr Harriet Doyle. [She] smiled.",
		"Gfr Harriet Doyle",
	],
	["Michael Smith met Mark Smith. [Mark Smith] said so.", "Mark Smith"],
	[
		"Bill Clinton met Hillary Clinton. [Mrs. Clinton] said so.",
		"Hillary Clinton",
	],
	["Bill Clinton met Hillary Clinton. [Mr. Clinton] said so.", "Bill Clinton"],
	["Mark Cuban wants to run. [Cuban] said so.", "Mark Cuban"],
	["Bill de Blasio left. [De Blasio] said so.", "Bill de Blasio"],
	["Bill de Blasio left. But [de Blasio] said so.", "Bill de Blasio"],
	["Xi Jinping left. [Mr. Xi] said so.", "Xi Jinping"],
	[
		"Mohammed bin Salman left. [Prince Mohammed] said so.",
		"Mohammed bin Salman",
	],
	["Enger's father, Olav, left. [He] wept.", "Olav"],
	// Roles written in capitals are no names.
	[
		"The opposition MP for Arvel, Lina Morv, spoke. [The MP] left.",
		"Lina Morv",
	],
	["The CFO, Lina Morv, spoke. [The CFO] left.", "Lina Morv"],
	["Ann Poe MP spoke. [Poe] left.", "Ann Poe"],
	["Ann Poe KC rose. Then [Ms Poe] sat.", "Ann Poe"],
	["Several MEPs met Lina Morv. One [MEP] left.", "unnamed: MEP"],
	// Who has just been named, called by what she is.
	[
		"Emil Weller, the brother of Arvel's captain, scored. Lina Morv was less forgiving. “We lost,” [the captain] said.",
		"Lina Morv",
	],
	[
		"A driver was arrested. Lina Morv was passing. “I saw it,” [the driver] said.",
		"unnamed: A driver",
	],
	// Nobody is his own assistant.
	[
		"Emil Brandt was sacked. [His] assistant, Lotta Sar, takes over.",
		"Emil Brandt",
	],
	[
		"Emil Brandt was sacked. His assistant, Lotta Sar, takes over. [She] is 41.",
		"Lotta Sar",
	],
	// A given name that only a long list has, and what tells a person where no list does.
	["The court heard from [Yara Sund], the packer who saw it.", "Yara Sund"],
	["In came Piet Lund, the packer who saw it. [He] wept.", "Piet Lund"],
	["It has a dentist named [Bralt Amman].", "Bralt Amman"],
	["[Milou Hart], alone on shift, saw a light.", "Milou Hart"],
	// Her rare name is a man's more often than not.
	["Marty Walz chairs it. [She] is a lawyer.", "Marty Walz"],
	[
		"Kilian Voss and Yara Sund met in the room. [She] spoke first.",
		"Yara Sund",
	],
	// Nobody calls herself "her", whichever of her mentions stands beside.
	[
		'Teodora Balan was 91. Corina Lupu, who is out of office, called [her] "our conscience".',
		"Teodora Balan",
	],
	["Dana Kolb left. Mila Hart rang [her] superior.", "Mila Hart"],
	[
		"Karl Orth said he would. He called it bad. Emil Brandt himself said nothing, but a note appeared on [his] page.",
		"Emil Brandt",
	],
	// A name beside a role that goes on.
	[
		"The engineer on duty, Callum Iver, said so. [The engineer] left.",
		"Callum Iver",
	],
	[
		"It was wrong, a spokesman for the institute, Eirik Mbek, said. [He] left.",
		"Eirik Mbek",
	],
	// A name in somebody's role does not speak.
	[
		"The former chief executive of Halden Hydro told a court that [he] had never read it.",
		"unnamed: The former chief executive of Halden Hydro",
	],
	[
		"A spokesman for Norvane said it would appeal. [The company] sells wood.",
		"Norvane",
	],
	// Bodies
	["Tesla shares fell. Tesla warned of it. [The company] said so.", "Tesla"],
	[
		"The World Health Organization (WHO) met. [WHO] officials said so.",
		"World Health Organization",
	],
	[
		"The International Atomic Energy Agency (IAEA) met. [The IAEA] said so.",
		"International Atomic Energy Agency",
	],
	["General Motors cut jobs. [GM] said so.", "General Motors"],
	["Northrop Grumman won. [Northrop] said so.", "Northrop Grumman"],
	[
		"The National Museum of Larne opened. [Larne] has asked for the bronzes.",
		"Larne",
	],
	[
		"The Russian Defense Ministry said so. [The ministry] denied it.",
		"Russian Defense Ministry",
	],
	[
		"The Russian Defense Ministry met the Ukrainian Defense Ministry. [The Russian ministry] denied it.",
		"Russian Defense Ministry",
	],
	["Apple Inc. said so. [The company] denied it.", "Apple Inc."],
	["[The U.S.] said so. The United States agreed.", "United States"],
	// Roles
	["[Ford's chief economist], Jane Doe, said so.", "Jane Doe"],
	["Jane Doe, [the chief economist], said so.", "Jane Doe"],
	[
		"French Foreign Minister Catherine Colonna spoke. [The minister] left.",
		"Catherine Colonna",
	],
	["Chancellor Bettina Kroll spoke. [The chancellor] left.", "Bettina Kroll"],
	["General Ruben Aske spoke. [The general] denied it.", "Ruben Aske"],
	[
		"A spokeswoman for the ministry said no. [The spokeswoman] left.",
		"unnamed: A spokeswoman for the ministry",
	],
	["[A senior official] said so.", "unnamed: A senior official"],
	["[Officials] said so.", "unnamed: Officials"],
	[
		"Prime Minister Jane Doe left. One of the officials spoke. [The official] said no.",
		"unnamed: the officials",
	],
	[
		"Prime Minister Jane Doe left. [The official] said no.",
		"unnamed: The official",
	],
	[
		"The dam is of the Lumo Altura mining company. [The company] said so.",
		"Lumo Altura",
	],
	// One surname, several bearers
	[
		"Peter Doe was jailed. His wife, Mary Doe, wept. [Doe] said he would appeal.",
		"Peter Doe",
	],
	[
		"Peter Doe was jailed. His wife, Mary Doe, wept. Doctors told the jury that [Doe] was ill.",
		"Peter Doe",
	],
	[
		"Peter Doe was jailed. His wife, Mary Doe, wept. [Mrs. Doe] said she was sorry.",
		"Mary Doe",
	],
	["[Police] said so.", "unnamed: Police"],
	// Pronouns
	["Jane Doe spoke. [She] left early.", "Jane Doe"],
	["Jane Doe met John Smith. [He] left early.", "John Smith"],
	["Jane Doe met John Smith. [She] left early.", "Jane Doe"],
	["John Smith told Peter Brown that [he] would leave.", "John Smith"],
	["Jane Doe spoke with [her] mother.", "Jane Doe"],
	["Peter Brown came. John Smith told [him] so.", "Peter Brown"],
	[
		"A spokeswoman for the ministry said so. [She] left.",
		"unnamed: A spokeswoman for the ministry",
	],
	["Jane Doe left. Despite [his] win, John Smith cried.", "John Smith"],
	["“It is over,” John Smith said. “We won,” [he] added.", "John Smith"],
	[
		"The company said it would pay. [It] said so again.",
		"unnamed: The company",
	],
	["John Smith, [who] came late, left.", "John Smith"],
	["Battery maker Lumo cut its forecast and said [it] would close.", "Lumo"],
	["Tesla warned investors. Tesla said [it] would close.", "Tesla"],
	["John Smith said [it] would rain.", null],
	[
		"Its president, Karim Assad, left, but the board asked him to stay. [He] said so.",
		"Karim Assad",
	],
	// Longer stretches, as the sources of quotations are
	["[Tom Fitton, the president of Judicial Watch,] said so.", "Tom Fitton"],
	["[The president of Judicial Watch, Tom Fitton], said so.", "Tom Fitton"],
	["[His U.S. counterpart, General Mark Milley], said so.", "Mark Milley"],
	[
		"Donald Trump left. [Donald Trump’s campaign] said so.",
		"unnamed: Donald Trump’s campaign",
	],
	["Jane Doe left. [Jane Doe’s poll] says so.", null],
	// Nobody, or nobody surely
	// A relative told of in passing, and the one whom the paragraph is about.
	[
		"Born in Leith, Ada Marlow was one of five. Her mother, Berit, kept a shop. [She] left school early.",
		"Ada Marlow",
	],
	[
		"Her deputy spoke. He may be right. Ada's husband, Emil, taught here too. [He] says it was decided.",
		"Emil",
	],
	[
		"Ada Marlow was one of five. Her sister, Berit, said it was loud. “It was,” [she] said.",
		"Berit",
	],
	[
		"Her daughter Ruth remembered the maps. “We ate off them,” she said. Ada Marlow was unmoved. “It is a table,” [she] said.",
		"Ada Marlow",
	],
	["It was confirmed by her daughter Ruth Dahl, [who] spoke.", "Ruth Dahl"],
	// Nobody calls himself by his name.
	[
		"John Smith met Peter Brown. John Smith left. “Smith is a bad loser,” [he] said.",
		"Peter Brown",
	],
	[
		"Peter Brown went on. Mr. Smith, [he] said, was a bad loser.",
		"Peter Brown",
	],
	// Whoever asks does not answer.
	[
		"Peter Brown took the stand. When John Smith asked him why, [he] said he had been afraid.",
		"Peter Brown",
	],
	[
		"John Smith spoke first. Asked if [he] agreed with his captain, Rovers boss Peter Brown said no.",
		"Peter Brown",
	],
	[
		"Peter Brown took the stand. Cross-examined by John Smith, [he] said he had lied.",
		"Peter Brown",
	],
	[
		"Ana Lind was not in court. In a statement read by her lawyer, [she] said it was over.",
		"Ana Lind",
	],
	[
		"“Of whom?” asked Peter Brown. “Of Gerald,” [the witness] said.",
		"unnamed: the witness",
	],
	[
		"Olaf Lind told us he would go. “He is done,” [the friend] said.",
		"unnamed: the friend",
	],
	// Somebody whom the clause before names.
	[
		"“It took two nights,” Mary Brown recalled. When I put this to Jane Doe, [she] shrugged.",
		"Jane Doe",
	],
	// Two of one surname.
	["Jane and Peter Brown swim here. [Mrs Brown] swims daily.", "Jane"],
	[
		"Minister John Smith spoke. The union's spokesman, Peter Smith, who is no relation of the minister, laughed. “No,” [Smith] said.",
		"Peter Smith",
	],
	["[He] left.", null],
	["John Smith met Peter Brown and Paul Jones. [It] rained.", null],
	["“John Smith met Peter Brown,” said Jane Doe. “[He] cried.”", null],
	["[The poll] says so.", null],
	["[OSLO] -- Jane Doe left.", null],
	["[UNITED NATIONS], May 3 (AP) -- Jane Doe left.", null],
];

describe("whom a marked stretch means", () => {
	test.each(meant)("%s", (text, expected) => {
		const { body, span } = marked(text);
		const person = personAt(peopleIn(body), span);
		const [first] = person?.mentions ?? [];
		const unnamed = first && `unnamed: ${body.slice(first.start, first.end)}`;
		expect(person && (person.name ?? unnamed)).toBe(expected);
	});
});

describe("groups", () => {
	test.each([
		["Mr. Rubio and Mr. Cruz met Jane Doe. [They] left.", ["Rubio", "Cruz"]],
		[
			"The ministers of Arvenia and Tasmir, Helena Marsk and Rustam Oyelek, spoke. [The two ministers] agreed.",
			["Helena Marsk", "Rustam Oyelek"],
		],
		["Russia and Ukraine met. [Both] agreed.", ["Russia", "Ukraine"]],
		[
			"Ada Lind met Ivo Brandt. [The two leaders] agreed.",
			["Ada Lind", "Ivo Brandt"],
		],
		[
			"Ada Lind spoke with Ivo Brandt. [They] agreed.",
			["Ada Lind", "Ivo Brandt"],
		],
	])("%s", (text, names) => {
		const { body, span } = marked(text);
		const people = peopleIn(body);
		const group = personAt(people, span);
		expect(group?.members.map((index) => people[index]?.name)).toEqual(names);
	});
});

/** Known failures, each with its reason. */
const failing: readonly (readonly [string, string, string])[] = [
	[
		"nothing in the text says that he is Norwegian",
		"Erling Haaland scored. “He is good,” his coach said of [the Norwegian striker].",
		"Erling Haaland",
	],
	[
		"the surname is another's, and a name is never put together",
		"Enger's father, [Olav], left.",
		"Olav Enger",
	],
];

describe("known failures", () => {
	test.fails.each(failing)("%s: %s", (_, text, name) => {
		const { body, span } = marked(text);
		const person = personAt(peopleIn(body), span);
		const found = person?.members.length ? "a group" : person?.name;
		expect(found).toBe(name);
	});
});
