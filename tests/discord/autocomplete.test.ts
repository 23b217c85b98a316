import { expect, test } from "vitest";
import { hello, made, on, play } from "./playing.js";

test("autocompletion keeps to 25 choices of 100 characters, and knows the other options", async () => {
	const command = made(hello, {
		options: {
			speaker: { description: "it", type: "string", required: true },
			question: {
				description: "it",
				type: "string",
				required: true,
				complete: (typed, _, filled) => [
					{ name: "", value: "nameless" },
					{ name: "too long to send back", value: "x".repeat(101) },
					{ name: "n".repeat(200), value: `${filled?.speaker}/${typed}` },
					...Array.from({ length: 40 }, (_, i) => ({
						name: `${i}`,
						value: `${i}`,
					})),
				],
			},
		},
	});
	await play({ commands: [command] });
	const choices = await on.sandbox.type({
		user: on.member,
		channel: on.channel,
		command: "ask",
		focused: "question",
		options: { speaker: "Doe", question: "wa" },
	});
	expect(choices).toHaveLength(25);
	expect(choices[0]).toEqual({
		name: `${"n".repeat(99)}…`,
		value: "Doe/wa",
	});
});
