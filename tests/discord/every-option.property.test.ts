import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import type { Args, Command, Options, Reply } from "../../src/command.js";
import { acceptable } from "../../src/discord/autocomplete.js";
import { dress } from "../../src/discord/dress.js";
import { readPage } from "../../src/discord/page-state.js";
import { PER_PAGE, pageOf } from "../../src/discord/parts.js";
import { LANGUAGES } from "../../src/language/language.js";
import { voiceIn } from "../../src/language/voice.js";
import { buttonsOf } from "../../src/sandbox/buttons.js";
import { checkChoices } from "../../src/sandbox/strict/choices.js";
import { checkMessage } from "../../src/sandbox/strict/message.js";
import { NOTHING_CHANGED } from "../reload.js";
import { text } from "./arbitrary.js";
import { verbatim, withinLimits } from "./held.js";
import { article, libraryOf } from "./library.js";
import { stage } from "./stage.js";

const ASKER = "123456789012345678";

/** An article of hostile stretches among sentences in which there is something to find. */
const body = fc
	.array(
		fc.tuple(
			text.map((t) => t.slice(0, 1_500)),
			fc.nat(27),
		),
		{
			minLength: 1,
			maxLength: 4,
		},
	)
	.map((parts) =>
		parts
			.map(
				([hostile, day]) =>
					`Jane Doe, the mayor, met Peter Roe on March ${day + 1}, 2024. ${hostile}\n\n"${hostile.slice(0, 200)}," Doe said on Monday. The council of ${hostile.slice(0, 40)} opened a bridge in April 2023.`,
			)
			.join("\n\n"),
	);

const made = fc.record({
	body,
	title: fc.option(text.map((t) => t.slice(0, 300))),
	outlet: fc.option(text.map((t) => t.slice(0, 100))),
});

/** What somebody may type: hostile, or near enough to the articles to be answered. */
const typed = fc.oneof(
	{ weight: 2, arbitrary: text },
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			"Doe",
			"Jane Doe",
			"bridge",
			"met",
			"2024",
			"March 2024",
		),
	},
	{ weight: 1, arbitrary: text.map((t) => `Doe ${t.slice(0, 60)}`) },
);

/** Arguments for a command: each of its options, within what Discord lets through. */
function argumentsFor({ options }: Command): fc.Arbitrary<Args<Options>> {
	return fc.record(
		Object.fromEntries(
			Object.entries(options).map(([name, spec]) => {
				if (spec.type === "boolean")
					return [name, fc.option(fc.boolean())] as const;
				const fitting = typed.map((t) => t.slice(0, spec.maxLength) || "x");
				return [
					name,
					spec.required ? fitting : fc.option(fitting, { freq: 1 }),
				] as const;
			}),
		),
	) as unknown as fc.Arbitrary<Args<Options>>;
}

const call = fc.constantFrom(...commands).chain((command) =>
	fc.record({
		command: fc.constant(command),
		args: argumentsFor(command),
		language: fc.constantFrom(...LANGUAGES),
		seed: made,
		embeds: fc.boolean(),
		page: fc.nat(3),
	}),
);

type Paged = Extract<Reply, { kind: "timeline" | "about" | "network" }>;
const isPaged = (reply: Reply): reply is Paged =>
	["timeline", "about", "network"].includes(reply.kind);

const excerptsIn = (reply: Reply) => {
	if (isPaged(reply)) return reply.parts.map(({ excerpt }) => excerpt);
	if (reply.kind !== "answer") return [];
	return reply.answer.abstained ? reply.answer.nearest : reply.answer.excerpts;
};

const pageIn = <T>(parts: readonly T[], page: number): readonly T[] =>
	parts.slice(page * PER_PAGE, (page + 1) * PER_PAGE);

describe("whatever is typed into whichever option, over whatever articles", () => {
	// The same inputs each time, so that what they come to can be asked, and others each time.
	test.each([
		["known", { seed: 11, numRuns: 100 }],
		["new", { numRuns: 100 }],
	])(
		"no limit is broken, nothing is live, no word of an excerpt is lost: %s inputs",
		async (_, parameters) => {
			const seen = new Set<string>();
			await fc.assert(
				fc.asyncProperty(call, async (of) => {
					const { command, args, language, seed, embeds, page } = of;
					const library = libraryOf([article(seed.body, seed)]);
					const voice = voiceIn(language);
					const context = {
						library,
						voice,
						now: new Date("2024-05-01"),
						asker: { id: ASKER, isAdmin: true },
						guild: null,
						reload: async () => NOTHING_CHANGED,
					};
					const reply = await command.run(args, context);
					const message = dress(reply, library, ASKER, { embeds, page, voice });
					if (message.content.trim() === "" && message.embeds.length === 0)
						return;
					seen.add(`${command.name} ${reply.kind}`);
					checkMessage({ ...message });
					withinLimits(message, excerptsIn(reply));
					const shown = embeds
						? (message.embeds[0]?.description ?? "")
						: message.content.slice(message.content.indexOf("\n") + 1);
					const excerpts = excerptsIn(reply);
					if (isPaged(reply))
						verbatim(
							shown,
							pageIn(excerpts, embeds ? pageOf(reply, page).page : 0),
						);
					else if (excerpts.length > 0) verbatim(shown, excerpts);
					for (const { components } of message.components)
						for (const { custom_id: id } of components) {
							const kept = readPage(id);
							if (kept && isPaged(reply))
								expect(kept.args).toEqual(reply.again);
						}
					for (const [name, spec] of Object.entries(command.options)) {
						const value = String(args[name] ?? "").slice(0, 100);
						const choices = spec.complete?.(value, context, {}) ?? [];
						checkChoices(acceptable(choices));
					}
				}),
				parameters,
			);
			if ("seed" in parameters)
				for (const kind of ["timeline timeline", "about about", "quote answer"])
					expect([...seen]).toContain(kind);
		},
		120_000,
	);
});

test("through a whole Discord nobody is pinged, and nothing is refused", async () => {
	const [one] = fc.sample(made, { seed: 4, numRuns: 1 });
	const library = libraryOf([article(one?.body ?? "", one)]);
	const on = await stage({
		commands,
		library: () => library,
		// What is drawn has its own tests; painting it here would keep this thread busy for long.
		options: { paint: async ({ description }) => Buffer.from(description) },
	});
	for (const command of commands.filter((c) => !c.adminOnly))
		for (const args of fc.sample(argumentsFor(command), {
			seed: 5,
			numRuns: 6,
		})) {
			const options = Object.fromEntries(
				Object.entries(args as Record<string, string | boolean | null>).flatMap(
					([name, value]) =>
						value === null
							? []
							: [[name, typeof value === "string" ? whole(value) : value]],
				),
			);
			const { message } = await on.sandbox.ask({
				user: on.member,
				channel: on.channel,
				command: command.name,
				options,
			});
			expect(message?.pinged).toEqual([]);
			const [button] = message ? buttonsOf(message) : [];
			if (!message || !button?.label || button.disabled) continue;
			const { member: user, sandbox } = on;
			const pressed = { user, message, label: button.label };
			const { message: shown } = await sandbox.press(pressed);
			expect(shown?.pinged ?? []).toEqual([]);
		}
	// What people write, to the bot or to each other, and look for in its menu.
	for (const content of fc.sample(text, { seed: 6, numRuns: 25 })) {
		const said = on.sandbox.say({
			user: on.member,
			channel: on.channel,
			content: `${on.mention} ${whole(content).slice(0, 1_900)}`,
		});
		expect((await on.sandbox.reply(said)).pinged).toEqual([]);
		const { message } = await on.sandbox.pick({
			user: on.member,
			message: said,
			command: "Find in the briefing",
		});
		expect(message?.pinged).toEqual([]);
	}
	await on.end();
	expect(on.log.filter(({ level }) => level !== "info")).toEqual([]);
}, 120_000);

/** No client can send half a character. */
function whole(text: string): string {
	return text.replace(/\p{Surrogate}/gu, "?");
}
