import { describe, expect, test } from "vitest";
import { peopleIn } from "./marked.js";

/** Text, and whom it names, each with kind (p, b), gender and roles as far as told. */
const named: readonly (readonly [string, readonly string[]])[] = [
	// Titles and roles before the name
	["Coxswain Tom Haldane left.", ["Tom Haldane p male: Coxswain"]],
	["Bassist Tom Haldane left.", ["Tom Haldane p male: Bassist"]],
	["Radiographer Jane Doe left.", ["Jane Doe p female: Radiographer"]],
	["Nine-year-old Jane Doe left.", ["Jane Doe p female: Nine-year-old"]],
	[
		"Twins Jane and Mary Doe left.",
		["Jane p female: Twins", "Mary Doe p female: Twins"],
	],
	["The butcher Jane Doe left.", ["Jane Doe p female: butcher"]],
	["Ann Poe OBE left.", ["Ann Poe p female"]],
	["His producer, Jane Doe, said so.", ["Jane Doe p female: producer"]],
	["President Vladimir Putin spoke.", ["Vladimir Putin p male: President"]],
	[
		"Pentagon spokesman Brigadier General Pat Ryder said so.",
		["Pat Ryder p male: Pentagon spokesman", "Pentagon b ?"],
	],
	[
		"Secretary of State John Kerry left.",
		["John Kerry p male: Secretary of State"],
	],
	[
		"They met President of the United States Barack Obama.",
		["Barack Obama p male: President of the United States"],
	],
	["Gen. Mark A. Milley spoke.", ["Mark A. Milley p male"]],
	["Ms. Acosta agreed.", ["Acosta p female"]],
	["Sen. Rubio agreed.", ["Rubio p ?: Sen."]],
	["Apple CEO Tim Cook resigned.", ["Tim Cook p male: Apple CEO", "Apple b ?"]],
	[
		"The company's chief economist Jane Doe resigned.",
		["Jane Doe p female: The company's chief economist"],
	],
	[
		"USAF's chief of staff General Duncan McNab said so.",
		["Duncan McNab p male: USAF's chief of staff", "USAF b ?"],
	],
	[
		"Former Florida Gov. Jeb Bush called.",
		["Jeb Bush p male: Former Florida Gov."],
	],
	// Names of all sorts
	["Jean-Claude Trichet said so.", ["Jean-Claude Trichet p male"]],
	["Mary O'Brien said so.", ["Mary O'Brien p female"]],
	["Mary O’Brien said so.", ["Mary O’Brien p female"]],
	["Bashar al-Assad said so.", ["Bashar al-Assad p male"]],
	["Ludwig van der Rohe said so.", ["Ludwig van der Rohe p male"]],
	["Robert Kennedy Jr. said so.", ["Robert Kennedy Jr. p male"]],
	["François Delattre said so.", ["François Delattre p ?"]],
	["Zoë Ågren said so.", ["Zoë Ågren p ?"]],
	["J.K. Rowling said so.", ["J.K. Rowling p ?"]],
	["Folake Adeyi, 42, a farmer, agreed.", ["Folake Adeyi p female: farmer"]],
	// Roles beside the name
	[
		"Ford's chief economist, Jane Doe, resigned.",
		["Jane Doe p female: Ford's chief economist", "Ford b ?"],
	],
	[
		"Jane Doe, the company's chief economist, resigned.",
		["Jane Doe p female: the company's chief economist"],
	],
	[
		"The chief of the Russian General Staff, Valery Gerasimov, spoke.",
		[
			"Valery Gerasimov p male: chief of the Russian General Staff",
			"Russian General Staff b ?",
		],
	],
	[
		"The U.S. and Russian defense ministers -- Lloyd Austin and Sergei Shoigu -- spoke.",
		[
			"U.S. b ?",
			"Lloyd Austin p male: defense ministers",
			"Sergei Shoigu p male: defense ministers",
		],
	],
	[
		"Jusman Djamal, minister of transport for Indonesia, spoke.",
		[
			"Jusman Djamal p male: minister of transport for Indonesia",
			"Indonesia b ?",
		],
	],
	// Bodies
	["The Russian Defense Ministry denied it.", ["Russian Defense Ministry b ?"]],
	["The U.N. Security Council met.", ["U.N. Security Council b ?"]],
	[
		"The Food and Drug Administration approved it.",
		["Food and Drug Administration b ?"],
	],
	["Moscow denied it.", ["Moscow b ?"]],
	["The United States agreed.", ["United States b ?"]],
	["NATO agreed, Reuters reported.", ["NATO b ?", "Reuters b ?"]],
	[
		"The head of the Civil Servants' Federation, Bakr Sulayman, agreed.",
		[
			"Bakr Sulayman p male: head of the Civil Servants' Federation",
			"Civil Servants' Federation b ?",
		],
	],
	[
		"It was former Nigerian president Olusegun Obasanjo, leader of the Tigray People's Liberation Front (TPLF).",
		[
			"Olusegun Obasanjo p male: former Nigerian president | leader of the Tigray People's Liberation Front",
			"Tigray People's Liberation Front b ?",
		],
	],
	[
		"Justices Elena Kagan and Ketanji Brown Jackson agreed.",
		["Elena Kagan p female: Justices", "Ketanji Brown Jackson p ?: Justices"],
	],
	[
		"Saudi Energy Minister Prince Abdulaziz bin Salman agreed.",
		["Abdulaziz bin Salman p male: Saudi Energy Minister"],
	],
	[
		"Roger Stone, a longtime ally of President Donald Trump, resigned.",
		[
			"Roger Stone p male: longtime ally of President Donald Trump",
			"Donald Trump p male: President",
		],
	],
	[
		"Attorney General Loretta E. Lynch agreed.",
		["Loretta E. Lynch p female: Attorney General"],
	],
	[
		"Army chief General Waker-uz-Zaman left.",
		["Waker-uz-Zaman p ?: Army chief"],
	],
	["The New York Times reported it.", ["New York Times b ?"]],
	["Procter & Gamble shares fell.", ["Procter & Gamble b ?"]],
	["Apple Inc. said so.", ["Apple Inc. b ?"]],
	["Republicans said no.", ["Republicans b ?"]],
];

/** What names nobody who could act or speak. */
const nothings: readonly string[] = [
	"It rained on Monday in March.",
	"The Super Bowl was played at the stadium.",
	"They crossed the Sillen River near the Golden Gate Bridge.",
	"The F-16 and the KC-45 landed.",
	"He cited the Affordable Care Act.",
	"But nothing happened. However, this was not the end.",
	"Speaking slowly works. Asked again, nobody answered.",
	"The price was US$200,000.",
	"On Thanksgiving they ate French fries.",
	"I know. We know.",
	"The novel is called Star Wars.",
	"PARIS (AFP) - It rained in Kettle Ford.",
	"",
	"Hello",
	"\n\n",
];

const summary = (text: string) =>
	peopleIn(text)
		.filter(({ name }) => name !== null)
		.map(({ name, kind, gender, roles }) => {
			const words = roles.map(({ start, end }) => text.slice(start, end));
			return `${name} ${kind[0]} ${gender ?? "?"}${words.length > 0 ? `: ${words.join(" | ")}` : ""}`;
		});

describe("who is named", () => {
	test.each(named)("%s", (text, expected) => {
		expect(summary(text)).toEqual(expected);
	});
});

describe("nobody is named", () => {
	test.each(nothings.map((text) => [text]))("%j", (text) => {
		expect(summary(text)).toEqual([]);
	});
});
