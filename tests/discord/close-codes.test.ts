import { expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { libraryOf } from "./library.js";
import { stage } from "./stage.js";

/** topics/opcodes-and-status-codes#gateway-gateway-close-event-codes, and what a proxy or a restart closes with. */
const MENDED = [
	1000, 1001, 1011, 1012, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009,
];
const FATAL = [4004, 4010, 4011, 4012, 4013, 4014];

const empty = libraryOf([]);

/** A bot of its own for each code, all at once: discord.js lets five seconds pass between two sessions. */
async function closedWith(code: number) {
	const told: string[] = [];
	const on = await stage({
		commands,
		library: () => empty,
		options: { onFatal: (advice) => told.push(advice) },
	});
	on.sandbox.gateway.disconnect(code);
	return { ...on, told };
}

test("after each close code that can be mended the bot comes back and answers", async () => {
	const all = await Promise.all(
		MENDED.map(async (code) => {
			const on = await closedWith(code);
			// What is said before it has a session anew is lost, so it is asked until it answers.
			const answers = () => {
				const { member: user, channel, mention } = on;
				on.sandbox.say({ user, channel, content: `${mention} who spoke?` });
				return [...on.sandbox.world.messages.values()].some(
					({ author }) => author === on.sandbox.world.bot.id,
				);
			};
			const patience = { timeout: 40_000, interval: 250 };
			await expect.poll(answers, patience).toBe(true);
			const { alive, ready } = on.bot.health();
			await on.end();
			return { code, alive, ready, told: on.told };
		}),
	);
	expect(all).toEqual(
		MENDED.map((code) => ({
			code,
			alive: true,
			ready: true,
			told: [],
		})),
	);
}, 60_000);

test("after each that cannot it tells what to do, once, and does not come back", async () => {
	for (const code of FATAL) {
		const on = await closedWith(code);
		await expect.poll(() => on.told.length).toBe(1);
		expect(on.told[0], String(code)).toMatch(/\.$/);
		expect(on.sandbox.gateway.connected).toBe(0);
		await on.end();
		expect(on.told).toHaveLength(1);
	}
});
