import fc from "fast-check";
import { expect, test } from "vitest";
import type { Person } from "../../src/extract/people/person.js";
import { type Roster, rosterOf } from "../../src/library/directory/roster.js";
import { directoryOf } from "../../src/library/directory.js";
import type { Card, Entrant } from "../../src/library/packed/card.js";
import { wordsOf } from "../../src/library/terms.js";

/** Few first and last names, so that namesakes come and go. */
const NAMES =
	"Ida Holm|Petr Holm|Holm|Petr Vasko|Vasko|Ida Vasko|Ida|The Holm|Lund the Elder|Lund|Elder|Bank of Ida|The Bank of Ida|Holm Bank|Vasko".split(
		"|",
	);
const ROLES = "minister|bank chief|judge of the bank|mayor".split("|");

const entrant = fc.record({
	name: fc.constantFrom(...NAMES),
	alias: fc.option(fc.constantFrom(...NAMES), { nil: null }),
	role: fc.option(fc.constantFrom(...ROLES), { nil: null }),
	body: fc.boolean(),
	quotes: fc.nat(2),
	mentions: fc.nat(2),
});
const card = fc.array(entrant, { maxLength: 5 }).map((all): Card => {
	const named = all.map(
		({ name, alias, role, body, quotes, mentions }, n): Entrant => ({
			// Who has no name stands between those who have.
			index: 2 * n,
			name,
			kind: body || /Bank/.test(name) ? "body" : "person",
			key: wordsOf(name).join(" "),
			aliases: alias ? [alias] : [],
			roles: role ? [role] : [],
			quotes,
			quoted: quotes > 0,
			mentions,
		}),
	);
	return { people: 2 * all.length, named, quotes: 0, events: 0 };
});

const finish = (work: Generator<void, Roster>): Roster => {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
};

const person = (index: number) => ({ index }) as Person;

/** Everything that a directory tells, of whatever it can be asked. */
function toldBy(roster: Roster) {
	const { cards, people } = roster;
	const directory = directoryOf(roster, { list: [], placeOf: () => -1 });
	const typed = [
		...NAMES,
		...[
			"Peter Vasco",
			"Idda Holm",
			"Hollm",
			"minister Holm",
			"I. Holm",
			"Idas",
		],
	];
	return {
		people,
		found: typed.map((text) => directory.find(text)),
		similar: typed.map((text) => directory.similar(text, 5)),
		who: cards.map(({ people }, entry) =>
			Array.from({ length: people }, (_, n) => directory.of(entry, person(n))),
		),
		where: people.map((named) => {
			const { places, quotedIn, bodies } = directory.membersOf(named);
			return { places, quotedIn, bodies };
		}),
		stems: ["minist", "bank", "chief", "judg", "mayor", "ida", "holm"].map(
			(stem) => [directory.roleStems.has(stem), directory.nameStems.has(stem)],
		),
	};
}

test("however articles came and went, the directory tells what one made of them at once does, and an earlier one what it told", () => {
	fc.assert(
		fc.property(
			fc.array(card, { minLength: 1, maxLength: 8 }),
			fc.array(fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), {
				minLength: 2,
				maxLength: 5,
			}),
			(cards, steps) => {
				let roster: Roster | undefined;
				for (const there of steps) {
					const earlier = roster && { roster, told: toldBy(roster) };
					const now = cards.filter((_, n) => there[n]);
					roster = finish(rosterOf(now, roster));
					expect(toldBy(roster)).toEqual(toldBy(finish(rosterOf(now))));
					if (earlier) expect(toldBy(earlier.roster)).toEqual(earlier.told);
				}
			},
		),
		{ numRuns: 300 },
	);
});

test("words of names that have left are let go once they are the most", () => {
	const one = (name: string): Card => ({
		people: 1,
		named: [
			{
				index: 0,
				name,
				kind: "person",
				key: wordsOf(name).join(" "),
				aliases: [],
				roles: [],
				quotes: 0,
				quoted: false,
				mentions: 1,
			},
		],
		quotes: 0,
		events: 0,
	});
	let roster = finish(rosterOf([one("Ida Holm")]));
	for (let n = 0; n < 50; n++) {
		const letter = String.fromCharCode(97 + (n % 26));
		roster = finish(rosterOf([one(`Ida Holm${letter}${n}x`)], roster));
		expect(roster.words.size).toBeLessThanOrEqual(2 * roster.byWord.size + 2);
	}
});
