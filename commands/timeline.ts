import { daysFrom } from "../src/answer/timeline/day.js";
import type { Moment } from "../src/answer/timeline/moments.js";
import { datesOf, type Timeline, timelineOf } from "../src/answer/timeline.js";
import { tellDate } from "../src/answer/wording/dates.js";
import {
	type Choice,
	type Context,
	defineCommand,
	type Reply,
} from "../src/command.js";
import { en } from "../src/language/catalogue/en.js";
import type { Voice } from "../src/language/voice.js";
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
	complete: (typed: string, { library, voice }: Context) =>
		dates(library, voice, typed),
} as const;

export const timeline = defineCommand({
	name: "timeline",
	description: en["/timeline"],
	adminOnly: false,
	options: {
		topic: {
			description: en["/timeline topic"],
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
		from: { ...DATE, description: en["/timeline from"] },
		to: { ...DATE, description: en["/timeline to"] },
		private: PRIVATE,
	},
	run: ({ topic, from, to, private: hidden }, context) => {
		const asked = [topic, from, to].filter((text) => text !== null);
		return (
			blank(context, ...asked) ??
			look(topic?.trim() ?? null, from, to, context, hidden ?? false)
		);
	},
});

function look(
	topic: string | null,
	from: string | null,
	to: string | null,
	{ library, now, voice }: Context,
	hidden: boolean,
): Reply {
	const today = now.toISOString().slice(0, 10);
	const first = from === null ? null : daysFrom(from, today);
	const last = to === null ? null : daysFrom(to, today);
	if (from !== null && !first) return unreadable(from, voice);
	if (to !== null && !last) return unreadable(to, voice);
	if (first && last && first.from > last.to)
		return {
			kind: "refusal",
			message: voice.say("timeline.crossed", {
				from: tellDate(first.from, voice),
				to: tellDate(last.to, voice),
			}),
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
				reason: (other) => nothing(found, other),
				nearest: [],
				suggestions: [],
			},
		};
	return {
		...about,
		kind: "timeline",
		headline: summary(found, voice),
		lead: [],
		parts: found.moments.map((moment) => ({
			label: moment.planned ? voice.say("timeline.planned") : null,
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

function unreadable(date: string, { say }: Voice): Reply {
	return {
		kind: "refusal",
		message: say("timeline.no-date", { date: date.trim() }),
	};
}

function limits({ topic, from, to }: Timeline): string {
	return [
		topic === null ? "" : `: ${topic}`,
		from === null ? "" : `, from ${tellDate(from)}`,
		to === null ? "" : `, to ${tellDate(to)}`,
	].join("");
}

function nothing(
	{ all: n, topic, from, to }: Timeline,
	{ say }: Voice,
): string {
	if (n === 0) return say("timeline.none");
	if (topic === null) return say("timeline.not-then", { n });
	return from === null && to === null
		? say("timeline.not-about", { n, topic })
		: say("timeline.not-about-then", { n, topic });
}

function summary({ moments }: Timeline, voice: Voice): string {
	const n = moments.length;
	const told = (moment: Moment | undefined) =>
		tellDate(moment?.excerpt.when ?? "", voice);
	const [from, to] = [told(moments[0]), told(moments.at(-1))];
	return from === to
		? voice.say("timeline.one-day", { n, day: from })
		: voice.say("timeline.summary", { n, from, to });
}

/** Dates that the articles tell of, as they are written and as they are told. */
function dates(library: Library, voice: Voice, typed: string): Choice[] {
	const wanted = typed.trim().toLowerCase();
	const values = new Set(datesOf(library).map((date) => date.slice(0, 10)));
	return [...values]
		.map((value) => ({ name: tellDate(value, voice), value }))
		.filter(({ name, value }) =>
			`${value} ${name.toLowerCase()}`.includes(wanted),
		)
		.slice(0, 25);
}
