import { type About, aboutWhom } from "../src/answer/about.js";
import type { Citation, Excerpt } from "../src/answer/answer.js";
import { cite } from "../src/answer/telling.js";
import { defineCommand, type Part, type Section } from "../src/command.js";
import { suggestPeople } from "../src/library/suggest.js";
import { blank, choices, LONGEST_NAME, PRIVATE } from "./shared.js";

/** How many roles are told, each as the articles word it. */
const ROLES = 8;

export const about = defineCommand({
	name: "about",
	description:
		"What the briefing tells of somebody: roles, quotations, meetings",
	adminOnly: false,
	options: {
		person: {
			description: "A name, or a role such as a minister",
			type: "string",
			required: true,
			maxLength: LONGEST_NAME,
			complete: (typed, { library }) => choices(suggestPeople(library, typed)),
		},
		private: PRIVATE,
	},
	run: ({ person, private: hidden }, { library }) => {
		const nobody = blank(person);
		if (nobody) return nobody;
		const subject = aboutWhom(library, person.trim());
		const own = {
			question: `About ${person.trim()}`,
			fingerprint: library.fingerprint,
			private: hidden ?? false,
		};
		if (subject.kind !== "known")
			return {
				...own,
				kind: "answer",
				answer: {
					abstained: true,
					intent: "who",
					reason:
						subject.kind === "several"
							? `“${person.trim()}” may be several: ask for one of them.`
							: `“${person.trim()}” is nobody whom the briefing names.`,
					nearest: [],
					suggestions:
						subject.kind === "several" ? subject.names : subject.similar,
				},
			};
		const found = subject.about;
		return {
			...own,
			kind: "about",
			headline: summary(found),
			lead: [...roles(found), ...counts(found)],
			parts: parts(found),
			command: "about",
			numbered: false,
			again: { person: person.trim() },
			about: found,
		};
	},
});

function summary(found: About): string {
	const times = quotations(found);
	const met = found.contacts.length;
	return [
		`${found.name}: ${times === 0 ? "not quoted" : `quoted ${often(times)}`}`,
		...(met === 0 ? [] : [`met or spoke with ${met}`]),
		`in ${found.articles} ${found.articles === 1 ? "article" : "articles"}`,
	].join(", ");
}

function quotations({ quoted }: About): number {
	return quoted.direct + quoted.mixed + quoted.indirect;
}

function often(n: number): string {
	return n === 1 ? "once" : `${n} times`;
}

function roles({ roles, aliases }: About): Section[] {
	const rest = roles.length - ROLES;
	const lines = [
		...roles.slice(0, ROLES).map(({ start, end, citation }) => {
			const words = citation.article.body.slice(start, end);
			return `“${words.replace(/\s+/g, " ")}” — ${cite(citation)}`;
		}),
		...(rest > 0 ? [`… and ${rest} more`] : []),
		...(aliases.length > 0
			? [`Also called ${aliases.slice(0, 8).join(", ")}`]
			: []),
	];
	return lines.length > 0 ? [{ heading: "Roles and names", lines }] : [];
}

function counts(found: About): Section[] {
	const { quoted, first, latest } = found;
	const all = quotations(found);
	if (all === 0) return [];
	const kinds = [
		quoted.direct > 0 ? `${quoted.direct} direct` : "",
		quoted.mixed > 0 ? `${quoted.mixed} partly quoted` : "",
		quoted.indirect > 0 ? `${quoted.indirect} reported` : "",
	].filter((kind) => kind !== "");
	return [
		{
			heading: "Quotations",
			lines: [
				`Quoted ${often(all)}: ${kinds.join(", ")}`,
				...(first && latest && !same(first, latest)
					? [
							`First: ${source(first.citation)}`,
							`Last: ${source(latest.citation)}`,
						]
					: []),
			],
		},
	];
}

const source = (citation: Citation): string => cite(citation);

function parts({ first, latest, contacts }: About): Part[] {
	return [
		...(latest ? [{ label: "Latest quotation", excerpt: latest }] : []),
		...(first && latest && !same(first, latest)
			? [{ label: "First quotation", excerpt: first }]
			: []),
		...contacts.flatMap(({ name, excerpts }) =>
			excerpts.map((excerpt) => ({
				label: `Met or spoke with ${name}`,
				excerpt,
			})),
		),
	];
}

function same(a: Excerpt, b: Excerpt): boolean {
	return a.citation.article === b.citation.article && a.start === b.start;
}
