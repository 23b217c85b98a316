import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { libraryOf, seeds } from "./library.js";
import { type Stage, stage } from "./stage.js";

let on: Stage;

beforeAll(async () => {
	const library = libraryOf((await seeds()).articles);
	on = await stage({ commands, library: () => library });
});

afterAll(() => on.end());

const COMPLETING = commands.flatMap(({ name, options }) =>
	Object.entries(options)
		.filter(([, { complete }]) => complete)
		.map(([option]) => [name, option] as const),
);

/** What a command needs besides. */
const FILLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	quote: { speaker: "Antony Blinken" },
	when: { event: "call" },
	about: { person: "Antony Blinken" },
};

test("options of several commands complete", () => {
	expect(new Set(COMPLETING.map(([command]) => command)).size).toBeGreaterThan(
		3,
	);
});

test.each(COMPLETING)(
	"/%s %s: what is offered, for nothing typed and for its beginning, can be sent and is answered",
	async (command, focused) => {
		const { member: user, channel } = on;
		const filled = { ...FILLED[command] };
		const type = (text: string) =>
			on.sandbox.type({
				user,
				channel,
				command,
				focused,
				options: { ...filled, [focused]: text },
			});
		const [first] = await type("");
		if (!first) throw new Error("nothing is offered");
		const typed = first.value.slice(0, 4);
		expect((await type(typed)).map(({ value }) => value)).toContain(
			first.value,
		);
		const { message, ephemeral } = await on.sandbox.ask({
			user,
			channel,
			command,
			options: { ...filled, [focused]: first.value },
		});
		// A refusal would be private.
		expect(ephemeral).toBe(false);
		expect(message?.embeds).toHaveLength(1);
		expect(await type("zzzz".repeat(25))).toEqual([]);
		expect(on.log.filter(({ level }) => level !== "info")).toEqual([]);
	},
);
