import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { eventsTold } from "./told.js";

const body = readFileSync(
	"seeds/2022-10-21-rferl-austin-shoigu-call.md",
	"utf8",
).replace(/^---[\s\S]*?---\n/, "");
const events = eventsTold(body, "2022-10-21");

describe("the events of the seed article", () => {
	test.each([
		"call: Lloyd Austin & Sergei Shoigu @ 2022-10-21",
		"call: Lloyd Austin > Sergei Shoigu",
		"speak: Lloyd Austin > Oleksiy Reznikov",
		"call: Sergei Shoigu & Lloyd Austin",
		"call: Lloyd Austin & Sergei Shoigu @ 2022-05-13",
		"call: Valery Gerasimov & Mark Milley",
		"invasion: Russia > Ukraine @ 2022-02-24",
	])("%s", (expected) => {
		expect(events).toContain(expected);
	});
	test("the second call has not the first one's date", () => {
		expect(events).not.toContain(
			"call: Valery Gerasimov & Mark Milley @ 2022-05-13",
		);
	});
});
