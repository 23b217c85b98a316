import { describe, expect, test } from "vitest";
import { marked, quotesIn, quotesOf } from "./marked.js";

/** Who says it, in the awkward constructions of the news. `[1:…]` is what `{1:…}` says. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
	"a noun with what describes it": [
		`{1:Two officials familiar with the plan} said [1:the harbour had been sold].`,
		`{1:People briefed on the talks} said [1:the harbour had been sold].`,
		`{1:A clerk close to the mayor} said [1:the harbour had been sold].`,
		`{1:Detectives} looking into a fire at a baker's in Norby said [1:a van had been seen].`,
		`{1:Villagers} who fled the flood said [1:they had seen no boats].`,
	],
	"a participle before the noun": [
		`The mill closed. {1:Its managing director}, Ana Holm, said: [1:"We sell ovens."]`,
		`{1:The presiding judge}, Piet Arens, said [1:the case had taken too long].`,
		`{1:The injured driver} said [1:he was fine].`,
	],
	"no noun at all": [
		`{1:Another} said in private [1:that the plan was dead].`,
		`{1:A third}, a former whip, said [1:his friends' patience was running out].`,
		`{1:A second}, who works nights, said [1:that the pay was poor].`,
		`{1:The other}, a nurse who asked not to be named, said [1:she had counted nine boats].`,
		`{1:Some in the crowd} said [1:the mayor had fled].`,
		`{1:One of the two} said [1:the mayor had fled].`,
		`{1:One of them} said [1:the mayor had fled].`,
		`{1:Several of those questioned} said [1:the mayor had fled].`,
		`{1:A third of those asked} said [1:they had seen no boats].`,
		`{1:Those inside} said [1:the doors were locked].`,
		`{1:Both} said [1:the doors were locked].`,
	],
	"two at once": [
		`{1:Sailors and a diplomat} said [1:the port had fallen].`,
		`[1:The port fell on Monday], {1:sailors and a diplomat} said.`,
		`[1:The port fell on Monday, {1:sailors and a diplomat} said, hours after the mayor vowed to hold it].`,
	],
	"what stands between the name and its verb": [
		`{1:Holm} – who is the mayor's cousin – said [1:the doors were locked].`,
		`In March {1:the club's founder}, Olaf Holm, told reporters [1:that he would go].`,
		`{1:Veltro} at the time called [1:the report "wrong."]`,
		`{1:World No 3 Olaf Lind} said [1:it was "like playing on a ship."]`,
	],
	"what stands between the verb and what is said": [
		`{1:Holm} told his wife, Berit, [1:that he would go].`,
		`{1:Holm} wrote to his partner, Olaf Lind: [1:"That letter never existed."]`,
		`{1:Holm} said outside court [1:that the boats were lost].`,
		`{1:Holm} said in an emailed statement [1:that the boats were lost].`,
		`{1:The ministry} said in a statement carried by the state radio [1:that it "remained calm."]`,
	],
	"who asks and who answers": [
		`When she asked Holm about it {1:he} told her [1:that the bank had insisted].`,
		`When the judge asked him why, {1:he} told the jury [1:he had been afraid].`,
		`When {2:reporters} asked [2:whether the boats were lost], {1:Holm} replied: [1:"No."]`,
		`After {1:Holm} said [1:the boats were lost], {2:the mayor} told sailors [2:that he would go].`,
		`[1:When Lind told her he was leaving, {1:Holm} said, she wept].`,
		`[1:When she asked Lind what had become of the pump, {1:Holm} said, he told her it was "lost in the post."]`,
	],
	"a report inside another": [
		`{1:Holm} said [1:her manager, Olaf Lind, had told her that the owner "did not want to hear of it."]`,
		`[1:The choice, according to {1:Holm}, is "shrink or sell."]`,
		`[1:The choice, {1:Holm} said, is "shrink or sell."]`,
	],
	"a verb whose subject is described": [
		`{1:Olaf Lind}, who leads the port, denies [1:wrongdoing].`,
		`{1:The film} – which weaves in the voices of sailors – explains [1:the treatment of captains].`,
		`{1:The mayor}, speaking in Norby, announced [1:a review].`,
		`In a letter sent on Monday, {1:the board}, which met in May, confirmed [1:the sale of the port].`,
		`Lind, {1:whose brother Emil} said [1:he was ill], did not play.`,
		`[1:"I was ill,"] said {1:a clearly moved Lind}.`,
		`[1:"He was ill,"] the Norby Post quoted {1:a neighbour} as saying.`,
		`{1:The mayor} arrived late and, asked why, blamed [1:the trains].`,
		`[1:The club, said {1:Lind}, had known for years].`,
	],
	"what somebody does or is said to do": [
		`[1:"We are,"] said {1:Lind}, pausing, [1:"done with all of this."]`,
		`{1:The captain} is alleged to have said: [1:"Sink it now, and be quick."]`,
		`{1:A person} who was not allowed to discuss it said [1:the boat was old].`,
		`{1:Holm} says [1:he and Lind told the mayor that the port was dying].`,
		`{1:His wife} told the inquest [1:Lind had said he could not go on].`,
		`According to {1:Lind's lawyer, Eva Brandt}, [1:the boat was never his].`,
	],
	"a verb before an attribution that has it all": [
		`[1:Police believe the fire was set, {1:a spokesman} said, but have no suspect].`,
		`[1:The firm had offered two crowns and ten, {1:Holm} said, and a bag of coal].`,
	],
	"no part of the source": [
		`[1:The result] will be announced by {1:the port office} on Friday at noon.`,
		`During the trial {1:Ana Holm} told jurors [1:that the tea was sweet].`,
		`[1:"It hurt,"] said {1:the 22-year-old}.`,
		`[1:"She called and I said, 'It hurt,'"] {1:the 19-year-old} said.`,
		`10:40 {1:Police} say [1:a man has died in Norby].`,
		`{1:Ask}, a former sailor, said [1:the meals would cost more].`,
	],
	"one who is quoted": [
		`The Lantern quoted {1:her} as saying [1:that she was "out of words."]`,
		`The Lantern quoted {1:Ana Holm} as saying [1:that the boats were lost].`,
	],
	nobody: [
		`The choice was between going after him as [1:"unfit and unacceptable to sailors"] and waiting.`,
		`{2:Holm} told us [2:that it hurt]. Did it sting? [1:"Of course it did, what do you think?"]`,
	],
	"somebody's words": [
		`The side won and, in {1:manager Olaf Lind}'s words, [1:"put the fizz back in the fridge."]`,
		`It was, in the words of {1:Olaf Lind}, [1:"a day for the fridge."]`,
		`It was [1:"a day for the fridge,"] in {1:Lind}'s words.`,
		`Lind, in {1:his} own words, [1:"lost the will to play after that."]`,
	],
};

describe.each(Object.entries(SOURCES))("%s", (_kind, table) => {
	test.each(table)("%s", (text) => {
		const { body, expected } = marked(text);
		const found = quotesOf(body).map((quote) => quote.replace(/^\w+ /, ""));
		expect(found).toEqual(expected);
	});
});

/** Who a source is, where its words are no name. */
test.each([
	[
		`Olaf Lind warned them. Mr Lind's email said the boats were old.`,
		"Olaf Lind",
	],
	[`"He drowned," said Ana Holm. Her letter said it was late.`, "Ana Holm"],
	[`One of the nurses, Ana Holm, said it was late.`, "Ana Holm"],
	[`Olaf Lind left. An aide to Mr. Lind said it was late.`, null],
	[`Olaf Lind owns it. Mr Lind's newspaper said the boats were old.`, null],
])("%s", (body, name) => {
	expect(quotesIn(body).at(-1)?.source?.person?.name ?? null).toBe(name);
});
