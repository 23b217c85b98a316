import type { Extraction } from "../../extract/extraction.js";
import type { Country } from "../../extract/people/lexicon/countries.js";
import type { Person } from "../../extract/people/person.js";
import type { Library } from "../../library/library.js";
import type { Scope } from "../../library/passages.js";
import { onePerson, type People } from "../../library/people.js";
import { termsOf } from "../../library/terms.js";
import {
	countryNamed,
	countrySeated,
	governmentMeant,
} from "../countries/meant.js";
import { likelyPlaces } from "../scope.js";
import { descriptorOf, type Source } from "./descriptor.js";
import { officeAt } from "./offices.js";

/** Offices and bodies that speak for a country. */
const SPEAKS_FOR =
	/\b(?:government|ministry|cabinet|embassy|consulate|presidency|foreign office|state department|armed forces|military|army|navy|president|prime minister|premier|chancellor|minister|secretary|ambassador|envoy|spokes(?:man|woman|person)|officials?|diplomats?|authorities|king|queen|administration|representative|negotiator|commander|delegat(?:e|ion))\b/i;

/** Whether a role is an office that speaks for a country, whichever it is. */
export const isStateOffice = (role: string): boolean => SPEAKS_FOR.test(role);

/** Who held an office speaks for nobody. */
const FORMER = /^(?:former|ex|late|onetime|then)\b/i;

/** To whom somebody is sent, which is not for whom they speak: "the Danish ambassador to Chile". */
const SENT =
	/\b(?:(?:to|in|on|with|against|at) .*|(?<=\b(?:ambassador|envoy|representative|coordinator|negotiator) )for .*)$/i;

/**
 * Those who speak for a country, in some articles, where one is named: bodies and holders of offices that are called by its
 * words or its capital's ("Danish Foreign Ministry", "Danish minister", "Kremlin spokesman"), and the country or capital
 * itself. What they say, the country says.
 */
export function governmentOf(
	library: Library,
	places: readonly number[],
	country: Country,
): People[] {
	return places.flatMap((entry) => {
		const extraction = library.entries[entry];
		if (!extraction) return [];
		return extraction.people
			.filter(
				(person) =>
					isOfGovernment(extraction, person, country) ||
					isOneOfSeveral(library, { entry, person }, country),
			)
			.map((person) => onePerson(entry, person));
	});
}

/** The same in the articles of a scope that are likely to speak of it. */
export function governmentIn(
	library: Library,
	scope: Scope,
	country: Country,
): People[] {
	const { names, adjectives, capitals } = country;
	const words = [names[0], adjectives[0], capitals[0]].join(" ");
	const query = termsOf(words).map(({ stem }) => ({ stem, weight: 1 }));
	return governmentOf(library, likelyPlaces(library, scope, query), country);
}

function isOfGovernment(
	extraction: Extraction,
	person: Person,
	country: Country,
): boolean {
	const { kind, name, roles, mentions } = person;
	const { body } = extraction.document.article;
	if (kind === "body") {
		// "The Danish government", which has no name of its own.
		const called = name ?? textAt(body, mentions[0]);
		return speaksFor(called, country) || governmentMeant(called) === country;
	}
	return roles.some((role) => {
		const words = textAt(body, role);
		return (
			speaksFor(words, country) || officeAt(extraction, role) === country.name
		);
	});
}

/** "The Danish and Chilean ministers, A and B": each has the office and a country of their own. */
function isOneOfSeveral(
	library: Library,
	source: Source,
	country: Country,
): boolean {
	const { person, entry } = source;
	const body = library.entries[entry]?.document.article.body ?? "";
	if (
		person.kind !== "person" ||
		!person.roles.some((role) => MINISTERS.test(textAt(body, role)))
	)
		return false;
	const { countries } = descriptorOf(library, source);
	return countries.size === 1 && countries.has(country.names[0] ?? "");
}

const MINISTERS =
	/\b(?:ministers|presidents|premiers|chancellors|secretaries|ambassadors|envoys)\b/i;

const textAt = (
	body: string,
	span: { readonly start: number; readonly end: number } | undefined,
): string => (span ? body.slice(span.start, span.end) : "");

/** Whether words are for an office or a body of a country, by its name, its adjective or its capital among them. */
function speaksFor(words: string, country: Country): boolean {
	const own = words.replace(SENT, "");
	if (!SPEAKS_FOR.test(own) || FORMER.test(own)) return false;
	const parts = own.split(/[\s,]+/);
	return parts.some((part, n) =>
		// "North Korean", "White House".
		[part, `${part} ${parts[n + 1] ?? ""}`].some(
			(name) =>
				countryNamed(name) === country || countrySeated(name) === country,
		),
	);
}
