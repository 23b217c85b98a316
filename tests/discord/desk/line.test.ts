import { expect, test } from "vitest";
import { Line } from "../../../src/discord/desk/line.js";

test("pieces go one after another, with a breath in which others run", async () => {
	const line = new Line();
	const told: string[] = [];
	const all = ["a", "b", "c"].map((name) => line.run(() => told.push(name)));
	expect(line.waiting).toBe(3);
	expect(told).toEqual([]);
	setImmediate(() => told.push("breath"));
	await Promise.all(all);
	expect(told.filter((it) => it !== "breath")).toEqual(["a", "b", "c"]);
	expect(told.indexOf("breath")).toBeLessThan(told.indexOf("c"));
	expect(line.waiting).toBe(0);
});

test("one that waits, or fails, holds up nobody", async () => {
	const line = new Line();
	const never = line.run(() => new Promise(() => {}));
	const failed = line.run(() => {
		throw new Error("no");
	});
	await expect(failed).rejects.toThrow("no");
	expect(await line.run(() => "yes")).toBe("yes");
	expect(never).toBeInstanceOf(Promise);
});

test("what somebody types goes first, what is added to answers last", async () => {
	const line = new Line();
	const told: string[] = [];
	const add = (name: string, turn?: "typing" | "adding") =>
		line.run(() => told.push(name), turn);
	await Promise.all([
		add("picture", "adding"),
		add("one"),
		add("two"),
		add("typed", "typing"),
	]);
	expect(told).toEqual(["typed", "one", "two", "picture"]);
});

test("what is added to answers does not wait forever", async () => {
	const line = new Line();
	const told: string[] = [];
	const add = (name: string, turn?: "adding") =>
		line.run(() => told.push(name), turn);
	await Promise.all([
		add("picture", "adding"),
		...["1", "2", "3", "4", "5"].map((name) => add(name)),
		add("another", "adding"),
	]);
	expect(told).toEqual(["1", "2", "3", "picture", "4", "5", "another"]);
});
