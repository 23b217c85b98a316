import { describe, expect, test } from "vitest";
import { adviceForClose, BotFailure } from "../../src/discord/fatal.js";
import { hello, logged, made, mention, on, play } from "./playing.js";

describe("the connection", () => {
	test("a wrong token ends the start with what to do", async () => {
		await play({ commands: [made(hello)] });
		const start = on.start({ token: "a.wrong.token" });
		await expect(start).rejects.toThrow(BotFailure);
		await expect(start).rejects.toThrow("DISCORD_TOKEN");
	});

	test("so does a Discord that is not there", async () => {
		await play({ commands: [made(hello)] });
		const start = on.start({ api: "http://127.0.0.1:9/api" });
		await expect(start).rejects.toThrow("can't be reached");
	});

	test.each([4004, 4014])(
		"a close with %d in the middle of life is told",
		async (code) => {
			const told: string[] = [];
			await play({
				commands: [made(hello)],
				options: { onFatal: (advice) => told.push(advice) },
			});
			on.sandbox.gateway.disconnect(code);
			await expect.poll(() => told).toHaveLength(1);
		},
	);

	test.each([
		[4004, "Copy it anew"],
		[4010, "report this"],
		[4011, "more connections"],
		[4012, "Update the bot"],
		[4013, "report this"],
		[4014, "privileged intent"],
	])("%d is told with what to do", (code, advice) => {
		expect(adviceForClose(code)).toContain(advice);
	});

	test.each([1000, 1001, 1006, 4000, 4001, 4008, 4009])(
		"%d is mended by connecting again",
		(code) => {
			expect(adviceForClose(code)).toBeNull();
		},
	);

	test("a lost connection is taken up again, with what came meanwhile", async () => {
		await play({ commands: [made(hello)] });
		on.sandbox.gateway.disconnect(4000);
		await expect.poll(() => on.sandbox.gateway.connected).toBe(0);
		const reply = await on.sandbox.reply(mention());
		expect(reply.content).toBe("hello");
		expect(logged("connected to Discord again")).toHaveLength(1);
	});
});
