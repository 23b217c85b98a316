import { describe, expect, test } from "vitest";
import { checkMessage } from "../../src/sandbox/strict.js";

const button = (about: object = {}) => ({
	type: 2,
	style: 2,
	label: "Press",
	custom_id: "one",
	...about,
});
const row = (...components: object[]) => ({ type: 1, components });
const message = (...components: object[]) => ({ content: "hello", components });
const many = (n: number, of: (i: number) => object) =>
	Array.from({ length: n }, (_, i) => of(i));

describe("buttons that Discord takes", () => {
	test.each([
		["none", message()],
		["one", message(row(button()))],
		[
			"25",
			message(
				...many(5, (i) =>
					row(...many(5, (j) => button({ custom_id: `${i}.${j}` }))),
				),
			),
		],
		[
			"at every limit",
			message(
				row(button({ label: "x".repeat(80), custom_id: "x".repeat(100) })),
			),
		],
		[
			"a link",
			message(row({ type: 2, style: 5, label: "open", url: "https://x.org" })),
		],
	])("%s", (_, body) => {
		expect(() => checkMessage(body)).not.toThrow();
	});
});

describe("buttons that Discord refuses", () => {
	test.each([
		["an empty row", message(row())],
		["a button outside a row", message(button())],
		[
			"six in a row",
			message(row(...many(6, (i) => button({ custom_id: `${i}` })))),
		],
		[
			"six rows",
			message(...many(6, (i) => row(button({ custom_id: `${i}` })))),
		],
		["a custom_id twice", message(row(button()), row(button()))],
		["no custom_id", message(row(button({ custom_id: "" })))],
		["a long custom_id", message(row(button({ custom_id: "x".repeat(101) })))],
		["a long label", message(row(button({ label: "x".repeat(81) })))],
		["no label", message(row(button({ label: "" })))],
		["a style that is none", message(row(button({ style: 9 })))],
		["a link without an address", message(row(button({ style: 5 })))],
	])("%s", (_, body) => {
		expect(() => checkMessage(body)).toThrow("Invalid Form Body");
	});
});
