import { tellDate } from "../src/answer/dates.js";
import { daysFrom } from "../src/answer/day.js";
import {
	type Moment,
	momentsOf,
	type Timeline,
	timelineOf,
} from "../src/answer/timeline.js";
import {
	type Choice,
	type Context,
	defineCommand,
	type Reply,
} from "../src/command.js";
import type { Library } from "../src/library/library.js";
import { suggestPeople, suggestTopics } from "../src/library/suggest.js";
import { blank, choices, PRIVATE } from "./shared.js";

/** Longest topic: what a page's button has room to remember. */
const LONGEST_TOPIC = 36;
const LONGEST_DATE = 40;

const DATE = {
	type: "string",
	required: false,
	maxLength: LONGEST_DATE,
	complete: (typed: string, { library }: Context) => dates(library, typed),
} as const;

export const timeline = defineCommand({
	name: "timeline",
	description: "The dated events of the briefing in order of time",
	adminOnly: false,
	options: {
		topic: {
			description: "What or whom about; left out, everything",
			type: "string",
			required: false,
			maxLength: LONGEST_TOPIC,
			complete: (typed, { library }) =>
				choices(
					[
						...suggestPeople(library, typed).slice(0, 12),
						...suggestTopics(library, typed, null),
					].filter((text) => text.length <= LONGEST_TOPIC),
				),
		},
		from: { ...DATE, description: "First day, such as 2022-05-13 or May 2022" },
		to: { ...DATE, description: "Last day, such as 2022-05-13 or May 2022" },
		private: PRIVATE,
	},
	run: ({ topic, from, to, private: hidden }, context) => {
		const asked = [topic, from, to].filter((text) => text !== null);
		return (
			blank(...asked) ??
			look(topic?.trim() ?? null, from, to, context, hidden ?? false)
		);
	},
});

function look(
	topic: string | null,
	from: string | null,
	to: string | null,
	{ library, now }: Context,
	hidden: boolean,
): Reply {
	const today = now.toISOString().slice(0, 10);
	const first = from === null ? null : daysFrom(from, today);
	const last = to === null ? null : daysFrom(to, today);
	if (from !== null && !first) return unreadable(from);
	if (to !== null && !last) return unreadable(to);
	if (first && last && first.from > last.to)
		return {
			kind: "refusal",
			message: `${tellDate(first.from)} is after ${tellDate(last.to)}: nothing lies between them.`,
		};
	const found = timelineOf(library, {
		topic,
		from: first?.from ?? null,
		to: last?.to ?? null,
	});
	const about = {
		question: `Timeline${limits(found)}`,
		fingerprint: library.fingerprint,
		private: hidden,
	};
	if (found.moments.length === 0)
		return {
			...about,
			kind: "answer",
			answer: {
				abstained: true,
				intent: "ask",
				reason: nothing(found),
				nearest: [],
				suggestions: [],
			},
		};
	return {
		...about,
		kind: "timeline",
		headline: summary(found),
		lead: [],
		parts: found.moments.map((moment) => ({
			label: moment.planned ? "planned" : null,
			excerpt: moment.excerpt,
		})),
		command: "timeline",
		numbered: true,
		again: {
			...(topic === null ? {} : { topic }),
			...(found.from === null ? {} : { from: found.from }),
			...(found.to === null ? {} : { to: found.to }),
		},
		timeline: found,
	};
}

function unreadable(date: string): Reply {
	return {
		kind: "refusal",
		message: `“${date.trim()}” is no date that I can read. Write it as 2022-05-13, 13 May 2022, May 2022 or 2022.`,
	};
}

function limits({ topic, from, to }: Timeline): string {
	return [
		topic === null ? "" : `: ${topic}`,
		from === null ? "" : `, from ${tellDate(from)}`,
		to === null ? "" : `, to ${tellDate(to)}`,
	].join("");
}

function nothing({ all, topic, from, to }: Timeline): string {
	if (all === 0) return "The briefing tells of no event by date.";
	const what = [
		topic === null ? "" : ` about “${topic}”`,
		from === null ? "" : ` from ${tellDate(from)} on`,
		to === null ? "" : ` up to ${tellDate(to)}`,
	].join("");
	return `The briefing tells of ${events(all)}, but of none${what}.`;
}

function summary({ moments }: Timeline): string {
	const [first, last] = [moments[0], moments.at(-1)];
	const span =
		first && last && first.excerpt.when !== last.excerpt.when
			? `, ${told(first)} to ${told(last)}`
			: first
				? `, ${told(first)}`
				: "";
	return `${events(moments.length)}${span}`;
}

const told = ({ excerpt }: Moment): string => tellDate(excerpt.when ?? "");

function events(n: number): string {
	return n === 1 ? "1 dated event" : `${n} dated events`;
}

/** Dates that the articles tell of, as they are written and as they are told. */
function dates(library: Library, typed: string): Choice[] {
	const wanted = typed.trim().toLowerCase();
	const values = new Set(
		momentsOf(library).map(({ excerpt }) => (excerpt.when ?? "").slice(0, 10)),
	);
	return [...values]
		.map((value) => ({ name: tellDate(value), value }))
		.filter(({ name, value }) =>
			`${value} ${name.toLowerCase()}`.includes(wanted),
		)
		.slice(0, 25);
}
