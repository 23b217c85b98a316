import { describe, expect, test } from "vitest";
import { buildDirectory } from "../../src/library/directory.js";
import { extractionOf } from "./made.js";

const directory = buildDirectory([
	extractionOf("a", [
		["Antony Blinken", "person", ["Blinken"]],
		["Sergei Shoigu", "person", ["Shoigu"]],
		["Oleksiy Reznikov", "person", ["Reznikov"]],
		["Valery Gerasimov"],
		["Mark Milley", "person", ["Milley"]],
		["Valeriy Zaluzhny"],
		["Russian Defense Ministry", "body"],
		["Gerhard Schröder"],
		["Vladimir Putin"],
		["Katrin Sole"],
	]),
	extractionOf("b", [
		["Stephen Miller"],
		["Blinken"],
		["Antony Blinken"],
		["Ursula von der Leyen", "person", ["von der Leyen"]],
		["Ali Khan"],
		["Imran Khan"],
		["Khan"],
	]),
]);

const first = (text: string) => directory.find(text)[0]?.named.name ?? null;

describe("a name finds its bearer", () => {
	test.each([
		["Antony Blinken", "Antony Blinken"],
		["Blinken", "Antony Blinken"],
		["blinken", "Antony Blinken"],
		["Secretary Blinken", "Antony Blinken"],
		["Blinkin", "Antony Blinken"],
		["Antonny Blinken", "Antony Blinken"],
		["Antony Blinkin", "Antony Blinken"],
		["Shoygu", "Sergei Shoigu"],
		["Sergey Shoygu", "Sergei Shoigu"],
		["Reznikof", "Oleksiy Reznikov"],
		["Reznikoff", "Oleksiy Reznikov"],
		["Zalushny", "Valeriy Zaluzhny"],
		["Valery Zaluzhnyi", "Valeriy Zaluzhny"],
		["Schroeder", "Gerhard Schröder"],
		["Schroder", "Gerhard Schröder"],
		["General Milley", "Mark Milley"],
		["Miller", "Stephen Miller"],
		["Milley", "Mark Milley"],
		["the Russian Defense Ministry", "Russian Defense Ministry"],
		["Russian Defence Ministry", "Russian Defense Ministry"],
		["von der Leyen", "Ursula von der Leyen"],
		["Puttin", "Vladimir Putin"],
	])("%s: %s", (text, name) => {
		expect(first(text)).toBe(name);
	});
});

describe("a stranger is nobody", () => {
	test.each([
		"Zelensky",
		"Macron",
		"Gordon Brown",
		"Antony Brown",
		"Marta Sole",
		"Tim Cook",
		"Solis",
		"Justin",
		"Kirby",
		"Sunak",
		"Peskov",
		"Mark",
		"",
		"?!",
		"x".repeat(5000),
		"\ud800",
	])("%s", (text) => {
		const best = directory.find(text)[0];
		if (text === "Mark") expect(best?.score ?? 0).toBeLessThan(0.95);
		else expect(best).toBeUndefined();
	});
});

test("the same full name in two articles is one entry, a last name joins the one it fits", () => {
	const blinken = directory.people.filter((p) => p.name.includes("Blinken"));
	expect(blinken).toHaveLength(1);
	const [one] = blinken;
	expect(one && [...directory.membersOf(one)]).toHaveLength(3);
	expect(one && directory.membersOf(one).places).toEqual([0, 1]);
});

test("a last name that two people bear joins neither", () => {
	expect(
		directory.people.filter((p) => p.name.endsWith("Khan")).map((p) => p.name),
	).toEqual(["Ali Khan", "Imran Khan", "Khan"]);
});

test("what looks like a name is offered, though it is not taken for it", () => {
	expect(directory.similar("Blinkenberg", 3)).toContain("Antony Blinken");
});
