import { describe, expect, test } from "vitest";
import { linksOf } from "../../../src/extract/roles/links.js";
import { modalityOf } from "../../../src/extract/roles/modality.js";
import { isNegated } from "../../../src/extract/roles/negation.js";
import { readDocument } from "../../../src/text/read.js";
import { articleOf } from "../../text/marked.js";

/** How the text holds the word in asterisks: "not", with how it is held beside it where that is not as done. */
function held(marked: string): string {
	const document = readDocument(articleOf(marked.replaceAll("*", "")));
	const at = marked.indexOf("*");
	const verb = document.tokens.find(({ start }) => start === at);
	if (!verb) throw new Error(`no word is marked in: ${marked}`);
	const links = linksOf(document);
	if (isNegated(links, verb)) return "not";
	return modalityOf(links, verb);
}

type Rows = readonly (readonly [
	string,
	"not" | "actual" | "planned" | "possible",
])[];

const tables: Readonly<Record<string, Rows>> = {
	"negated in its own clause": [
		["The company did not *sell* the plant.", "not"],
		["The company no longer *sells* the drug.", "not"],
		["The company *sells* the drug for longer.", "actual"],
		["Neither the bank nor its owner *gave* a reason.", "not"],
		["Either the bank or its owner *gave* a reason.", "actual"],
		["No minister *attended* the funeral.", "not"],
		["No fewer than 12 people *died*.", "actual"],
		["Not one of the ministers *voted*.", "not"],
		["He not only *returned* the money but resigned.", "actual"],
		["Prices were *helped* not just by falling rates.", "actual"],
		["An officer, who *asked* not to be named, spoke.", "actual"],
		["An officer, who asked not to be *named*, spoke.", "not"],
		["He decided not to *sign* the bill.", "not"],
		["He has not decided whether or not to *sign* the bill.", "possible"],
		["Far from *condemning* the attack, he praised it.", "not"],
		["They did not call, *write* or visit.", "not"],
		["They destroyed the bomb before it could *explode*.", "not"],
		["They destroyed the bomb before it *exploded*.", "actual"],
	],
	"kept from being done": [
		["Police barred the crowd from *reaching* the square.", "not"],
		["Police did not stop the crowd from *reaching* the square.", "actual"],
		["Protesters were prevented from *entering* the hall.", "not"],
		["The army failed to prevent rebels from *taking* the city.", "actual"],
		["He shied away from *naming* her.", "not"],
		["Rebels fled from the city after *taking* it.", "actual"],
		["They were too afraid to *leave* the village.", "not"],
		["He decided against *seeking* a deal.", "not"],
		["He did not hesitate to *fire* her.", "actual"],
		["His refusal to *testify* shocked the court.", "not"],
		["That made it impossible for him to *enter* the site.", "not"],
	],
	"another's report": [
		["He rejected reports that he had *left* the party.", "not"],
		["He denied the claim that she had *left* the party.", "not"],
		["He welcomed reports that she had *left* the party.", "actual"],
		["There was speculation that she had *left* the party.", "possible"],
		["There is no evidence that he *left* the party.", "possible"],
		["The report that he had *written* was published.", "actual"],
		["He does not believe that she *took* the money.", "not"],
		["He believes that she *took* the money.", "actual"],
		["He could not believe that she had *won*.", "actual"],
		["It does not appear that anyone was *injured*.", "not"],
		["He did not say that she had *left*.", "possible"],
		["He did not say when she had *left*.", "actual"],
		["He is not sure that she *left*.", "possible"],
		["It is unlikely that she *left*.", "possible"],
		["It is clear that she *left*.", "actual"],
		["Police suspect that he *fled* to Spain.", "possible"],
		["He did not see him *leave*.", "actual"],
		["It looks as though they *panicked*.", "possible"],
	],
	"asked for, feared or to come": [
		["They demanded that Smith *resign*.", "possible"],
		["They demanded that Smith be *fired*.", "possible"],
		["They insisted that Smith was *fired*.", "actual"],
		["He ruled that such sites *constitute* a threat.", "actual"],
		["She feared that he had *died*.", "possible"],
		["They are going to *sue* the bank.", "planned"],
		["They have to *pay* the fine.", "possible"],
		["They had to *pay* the fine.", "actual"],
		["The plane was to *land* in Oslo.", "planned"],
		["He was to *become* a minister.", "actual"],
		["The split was aimed at *boosting* the stock.", "planned"],
		["They called for *lifting* the ban.", "planned"],
		["They blamed him for *lifting* the ban.", "actual"],
		["He set his sights on *buying* the bank.", "planned"],
		["He succeeded in *buying* the bank.", "actual"],
		["The risk of *losing* the war grew.", "possible"],
		["He was fined for *bribing* a judge.", "actual"],
		["Their plan for *ending* the war was published.", "planned"],
		["The boy will be returned once she *pays* the fine.", "planned"],
		["The boy would be returned once she had *paid* the fine.", "planned"],
		["The boy was returned once she had *paid* the fine.", "actual"],
		["She will meet him after she *resigned* in May.", "actual"],
		["Did he *call* the minister before the vote?", "possible"],
		["Why did he *call* the minister?", "actual"],
	],
	"so it came out": [
		["He became the first man to *walk* on the moon.", "actual"],
		["He will be the first man to *walk* on the moon.", "planned"],
		["He was a man to *walk* on the moon.", "planned"],
		["He went on to *win* the race.", "actual"],
		["He flew home, only to *find* the house gone.", "actual"],
		["Shares shed 2% to *close* at 40.", "actual"],
		["Women won the right to *vote*.", "possible"],
		["The team beat Halden 3-1 to *win* the cup.", "actual"],
		["The team met Halden to *discuss* the cup.", "planned"],
		["He was able to *escape*.", "actual"],
		["He is able to *escape*.", "possible"],
		["The ferry could not enter and *spent* the night outside.", "actual"],
		["The ferry could enter and *spend* the night inside.", "possible"],
	],
};

describe.each(Object.entries(tables))("%s", (_, rows) => {
	test.each(rows)("%s is %s", (marked, expected) => {
		expect(held(marked)).toBe(expected);
	});
});
