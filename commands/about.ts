import { type About, aboutWhom } from "../src/answer/about.js";
import { sameSentence } from "../src/answer/excerpt.js";
import { citation, cite } from "../src/answer/wording/telling.js";
import { defineCommand, type Part, type Section } from "../src/command.js";
import { en } from "../src/language/catalogue/en.js";
import type { Voice } from "../src/language/voice.js";
import { suggestPeople } from "../src/library/suggest.js";
import { blank, choices, LONGEST_NAME, PRIVATE } from "./shared.js";

/** How many roles are told, each as the articles word it. */
const ROLES = 8;

export const about = defineCommand({
	name: "about",
	description: en["/about"],
	adminOnly: false,
	options: {
		person: {
			description: en["/about person"],
			type: "string",
			required: true,
			maxLength: LONGEST_NAME,
			complete: (typed, { library }) => choices(suggestPeople(library, typed)),
		},
		private: PRIVATE,
	},
	run: ({ person, private: hidden }, context) => {
		const { library, voice } = context;
		const nobody = blank(context, person);
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
					reason: ({ say }) =>
						say(subject.kind === "several" ? "about.several" : "about.nobody", {
							name: person.trim(),
						}),
					nearest: [],
					suggestions:
						subject.kind === "several" ? subject.names : subject.similar,
				},
			};
		const found = subject.about;
		return {
			...own,
			kind: "about",
			headline: summary(found, voice),
			lead: [...roles(found, voice), ...counts(found, voice)],
			parts: parts(found, voice),
			command: "about",
			numbered: false,
			again: { person: person.trim() },
			about: found,
		};
	},
});

function summary(found: About, { say }: Voice): string {
	const { name, articles, contacts } = found;
	const n = quotations(found);
	return [
		n === 0
			? say("about.not-quoted", { name, articles })
			: say("about.quoted", { name, articles, n }),
		...(contacts.length === 0
			? []
			: [say("about.met", { n: contacts.length })]),
	].join(", ");
}

function quotations({ quoted }: About): number {
	return quoted.direct + quoted.mixed + quoted.indirect;
}

function roles({ roles, aliases }: About, voice: Voice): Section[] {
	const rest = roles.length - ROLES;
	const lines = [
		...roles.slice(0, ROLES).map(({ start, end, citation }) => {
			const words = citation.article.body.slice(start, end);
			return `“${words.replace(/\s+/g, " ")}” — ${cite(citation, voice)}`;
		}),
		...(rest > 0 ? [voice.say("list.rest", { n: rest })] : []),
		...(aliases.length > 0
			? [voice.say("about.called", { names: aliases.slice(0, 8).join(", ") })]
			: []),
	];
	return lines.length > 0 ? [{ heading: voice.say("about.roles"), lines }] : [];
}

function counts(found: About, voice: Voice): Section[] {
	const { quoted, again, first, latest } = found;
	const n = quotations(found);
	if (n === 0) return [];
	const { say } = voice;
	const kinds = (["direct", "mixed", "indirect"] as const)
		.filter((kind) => quoted[kind] > 0)
		.map((kind) => say(`about.${kind}`, { n: quoted[kind] }))
		.join(", ");
	return [
		{
			heading: say("about.quotations"),
			lines: [
				say("about.counts", { n, kinds }),
				...(again > 0 ? [say("about.again", { n: again })] : []),
				...(first && latest && !sameSentence(first, latest)
					? [
							say("about.first", { source: citation(first, voice) }),
							say("about.last", { source: citation(latest, voice) }),
						]
					: []),
			],
		},
	];
}

function parts({ first, latest, contacts }: About, { say }: Voice): Part[] {
	return [
		...(latest ? [{ label: say("about.latest"), excerpt: latest }] : []),
		...(first && latest && !sameSentence(first, latest)
			? [{ label: say("about.earliest"), excerpt: first }]
			: []),
		...contacts.flatMap(({ name, excerpts }) =>
			excerpts.map((excerpt) => ({
				label: say("about.contact", { name }),
				excerpt,
			})),
		),
	];
}
