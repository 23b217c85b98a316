import { expect, test } from "vitest";
import { Lists } from "../../src/library/directory/lists.js";

interface One {
	readonly id: number;
}
const [a, b, c]: One[] = [{ id: 1 }, { id: 2 }, { id: 3 }];
const byId = (x: One, y: One) => x.id - y.id;
const of = (lists: Record<string, readonly (One | undefined)[]>) =>
	new Map(
		Object.entries(lists).map(([text, all]): [string, One[]] => [
			text,
			all.flatMap((one) => one ?? []),
		]),
	);

test("who has left is in no list, who has come in its place, and the lists before stay as they were", () => {
	const first = new Lists<One>().revised(
		new Map(),
		of({ holm: [c, a], lind: [b] }),
		byId,
	);
	const next = first.revised(
		of({ holm: [a], lind: [b] }),
		of({ holm: [b], berg: [a] }),
		byId,
	);
	expect(["holm", "lind", "berg"].map((text) => next.get(text))).toEqual([
		[b, c],
		[],
		[a],
	]);
	expect([...next.texts()]).toEqual(["holm", "berg"]);
	expect(["holm", "lind", "berg"].map((text) => first.get(text))).toEqual([
		[a, c],
		[b],
		[],
	]);
});
