import { describe, expect, test } from "vitest";
import { ask, hello, logged, made, on, play } from "./playing.js";

describe("time", () => {
	/** A command that answers when it is told to. */
	function patient() {
		let finish = () => {};
		let begun = false;
		const finished = new Promise<void>((resolve) => {
			finish = resolve;
		});
		const command = made(async (args, context) => {
			begun = true;
			await finished;
			return hello(args, context);
		});
		return { command, finish: () => finish(), begun: () => begun };
	}

	test.each([true, false])(
		"a slow answer is deferred, private: %s",
		async (hidden) => {
			const { command, finish } = patient();
			await play({ commands: [command], options: { deferAfter: 5 } });
			const answer = ask(on.channel, hidden);
			await expect
				.poll(() => on.sandbox.recording.matching("POST", /callback/))
				.toHaveLength(1);
			finish();
			const { message, deferred, ephemeral } = await answer;
			expect(deferred).toBe(true);
			expect(ephemeral).toBe(hidden);
			expect(message?.content).toBe("hello");
		},
	);

	test("an answer that Discord no longer takes is logged, and the next is given", async () => {
		let late = 4_000;
		let now = Date.now();
		const command = made((args, context) => {
			now += late;
			return hello(args, context);
		});
		await play({ commands: [command], discord: { now: () => now } });
		void ask().catch(() => {});
		await expect
			.poll(() => logged("the answer came too late for Discord"))
			.toHaveLength(1);
		late = 0;
		expect((await ask()).message?.content).toBe("hello");
	});

	test("a second process on the same token is noticed", async () => {
		await play({ commands: [made(hello)] });
		const second = await on.start();
		const { message } = await ask();
		expect(message?.content).toBe("hello");
		await expect
			.poll(() =>
				on.log.filter(({ event }) => event.includes("a second process")),
			)
			.toHaveLength(1);
		await second.stop();
	});

	test("a stop waits for the answers under way", async () => {
		const { command, finish, begun } = patient();
		await play({ commands: [command] });
		const answer = ask();
		await expect.poll(begun).toBe(true);
		const stopped = on.bot.stop();
		finish();
		expect((await answer).message?.content).toBe("hello");
		await stopped;
		expect(on.sandbox.gateway.connected).toBe(0);
	});
});
