import { expect, test } from "vitest";
import { network } from "../../commands/network.js";
import type { Context } from "../../src/command.js";
import { extract } from "../../src/extract/extract.js";
import { voiceIn } from "../../src/language/voice.js";
import { buildLibrary } from "../../src/library/build.js";
import { bareArticle } from "../../src/text/article.js";

const lines = async (articles: number) => {
	const library = buildLibrary(
		Array.from({ length: articles }, (_, n) =>
			extract({
				...bareArticle("Jane Doe called Petr Vasko on Monday."),
				id: `a${n}`,
			}),
		),
	);
	const context = { library, voice: voiceIn("en") } as unknown as Context;
	const reply = await network.run({ person: null, private: null }, context);
	return reply.kind === "network" ? reply.lead.flatMap((p) => p.lines) : [];
};

test("of very many articles it says how many were read", async () => {
	expect(await lines(3)).toEqual([
		"Jane Doe → Petr Vasko: called, told 3 times",
	]);
	expect(await lines(301)).toContainEqual(
		expect.stringMatching(/^Read from the 300 of 301 articles/),
	);
}, 30_000);
