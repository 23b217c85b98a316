import { describe, expect, test } from "vitest";
import { checkMessage } from "../../src/sandbox/strict/message.js";

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

const text = (content = "Words") => ({ type: 10, content });
const displayed = (...components: object[]) => ({ flags: 1 << 15, components });

describe("components alone (V2) that Discord takes", () => {
	test.each([
		["a text", displayed(text())],
		["a row", displayed(row(button()))],
		[
			"a section with a button",
			displayed({ type: 9, components: [text()], accessory: button() }),
		],
		[
			"all in a container",
			displayed({
				type: 17,
				components: [
					text(),
					{ type: 14 },
					{ type: 12, items: [{ media: { url: "attachment://x.png" } }] },
					{ type: 13, file: { url: "attachment://x.txt" } },
				],
			}),
		],
		["40 of them", displayed(...many(40, () => text("x")))],
		["4,000 characters", displayed(text("x".repeat(4_000)))],
	])("%s", (_, body) => {
		expect(() => checkMessage(body)).not.toThrow();
	});
});

describe("components alone (V2) that Discord refuses", () => {
	test.each([
		["with content", { ...displayed(text()), content: "hello" }],
		["with an embed", { ...displayed(text()), embeds: [{ title: "x" }] }],
		["41 of them", displayed(...many(41, () => text("x")))],
		[
			"41, nested ones counted",
			displayed({ type: 17, components: many(40, () => text("x")) }),
		],
		["4,001 characters", displayed(text("x".repeat(4_000)), text("x"))],
		["an empty text", displayed(text(""))],
		[
			"four texts in a section",
			displayed({
				type: 9,
				components: many(4, () => text()),
				accessory: button(),
			}),
		],
		[
			"a section without an accessory",
			displayed({ type: 9, components: [text()] }),
		],
		[
			"a container in a container",
			displayed({ type: 17, components: [{ type: 17, components: [text()] }] }),
		],
		["an empty gallery", displayed({ type: 12, items: [] })],
		["a button outside a row", displayed(button())],
		["a type that is none", displayed({ type: 99 })],
		["without the flag", { content: "hello", components: [text()] }],
	])("%s", (_, body) => {
		expect(() => checkMessage(body)).toThrow("Invalid Form Body");
	});
});
