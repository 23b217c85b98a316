import { type Network, networkOf } from "../src/answer/network/network.js";
import {
	strandsOf,
	TIE_PHRASES,
	tellStrand,
} from "../src/answer/network/strands.js";
import { resolveSpeakers } from "../src/answer/speakers/speaker.js";
import {
	type Context,
	defineCommand,
	type Part,
	type Reply,
} from "../src/command.js";
import { en } from "../src/language/catalogue/en.js";
import type { Told, Voice } from "../src/language/voice.js";
import { suggestPeople } from "../src/library/suggest.js";
import { blank, choices, LONGEST_NAME, PRIVATE } from "./shared.js";

/** Lines of the list before the excerpts. */
const LISTED = 15;

export const network = defineCommand({
	name: "network",
	description: en["/network"],
	adminOnly: false,
	options: {
		person: {
			description: en["/network person"],
			type: "string",
			required: false,
			maxLength: LONGEST_NAME,
			complete: (typed, { library }) => choices(suggestPeople(library, typed)),
		},
		private: PRIVATE,
	},
	run: ({ person, private: hidden }, context) => {
		const asked = person === null ? [] : [person];
		return (
			blank(context, ...asked) ??
			look(person?.trim() ?? null, context, hidden ?? false)
		);
	},
});

function look(
	person: string | null,
	{ library, voice }: Context,
	hidden: boolean,
): Reply {
	const own = {
		question: person === null ? "Network" : `Network: ${person}`,
		fingerprint: library.fingerprint,
		private: hidden,
	};
	const no = (reason: Told, suggestions: readonly string[]): Reply => ({
		...own,
		kind: "answer",
		answer: {
			abstained: true,
			intent: "who",
			reason,
			nearest: [],
			suggestions,
		},
	});
	const meant = person === null ? null : resolveSpeakers(library, null, person);
	const [only, ...others] = meant?.speakers ?? [];
	if (meant && (!only || meant.unknown.length > 0))
		return no(
			({ say }) => say("about.nobody", { name: person ?? "" }),
			library.directory.similar(person ?? "", 5),
		);
	if (only && others.length > 0)
		return no(
			({ say }) => say("about.several", { name: person ?? "" }),
			[only, ...others].map(({ label }) => label),
		);
	const found = networkOf(library, only?.people ?? null);
	if (found.links.length === 0)
		return no(
			({ say }) =>
				only
					? say("network.nobody", { name: only.label })
					: say("network.none"),
			[],
		);
	const strands = strandsOf(found.links);
	return {
		...own,
		kind: "network",
		headline: voice.say("network.summary", {
			people: found.people.length,
			links: strands.length,
		}),
		lead: [
			{
				heading: null,
				lines: strands
					.slice(0, LISTED)
					.map((strand) => tellStrand(strand, voice)),
			},
			...(found.read < found.of
				? [{ heading: null, lines: [partly(found, voice)] }]
				: []),
		],
		parts: parts(found, voice),
		command: "network",
		numbered: true,
		again: person === null ? {} : { person },
		network: found,
	};
}

/** Of very many articles those are read that tell most of people in touch. */
function partly({ read, of }: Network, voice: Voice): string {
	return voice.say("network.partly", { read, of });
}

function parts({ links }: Network, { say }: Voice): Part[] {
	return links.flatMap(({ from, to, tie, directed, excerpts }) =>
		excerpts.map((excerpt) => ({
			label: `${from} ${directed ? "→" : "–"} ${to}: ${say(TIE_PHRASES[tie])}`,
			excerpt,
		})),
	);
}
