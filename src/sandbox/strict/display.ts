import type { Body } from "../route.js";
import { checkButton, checkRow } from "./components.js";
import { list, type Problems, record } from "./problems.js";

/** resources/message#message-object-message-flags: IS_COMPONENTS_V2. */
export const DISPLAY = 1 << 15;

/** Components of such a message, nested ones counted, and characters of all its texts. */
const MOST = 40;
const CHARACTERS = 4_000;

/** Types of components/reference#component-object-component-types. */
const TYPE = {
	row: 1,
	section: 9,
	text: 10,
	thumbnail: 11,
	gallery: 12,
	file: 13,
	separator: 14,
	container: 17,
} as const;

/** What goes with a message of components alone: neither content nor embeds, poll nor stickers. */
export function checkDisplay(
	body: Body,
	components: readonly Body[],
	problems: Problems,
): void {
	const rest = ["content", "embeds", "poll", "sticker_ids"] as const;
	for (const key of rest)
		if (body[key] && !(Array.isArray(body[key]) && !list(body[key]).length))
			problems.add(
				key,
				`The field ${key} cannot be used with IS_COMPONENTS_V2.`,
			);
	const seen: Seen = { count: 0, characters: 0, ids: new Set() };
	for (const [i, component] of components.entries())
		checkOne(`components[${i}]`, component, seen, problems, true);
	if (seen.count > MOST)
		problems.add("components", `Must be ${MOST} or fewer in length.`);
	if (seen.characters > CHARACTERS)
		problems.add(
			"components",
			`Components displayable text size exceeds maximum size of ${CHARACTERS}`,
		);
}

interface Seen {
	count: number;
	characters: number;
	readonly ids: Set<unknown>;
}

/** @param top whether it may be a container, which stands in no other */
function checkOne(
	at: string,
	component: Body,
	seen: Seen,
	problems: Problems,
	top: boolean,
): void {
	const { type } = component;
	const nested = list(component.components);
	seen.count += 1;
	if (type === TYPE.row) {
		seen.count += nested.length;
		checkRow(at, component, seen.ids, problems);
	} else if (type === TYPE.text) text(at, component, seen, problems);
	else if (type === TYPE.section) {
		if (nested.length < 1 || nested.length > 3)
			problems.add(`${at}.components`, "Must be between 1 and 3 in length.");
		for (const [i, inner] of nested.entries()) {
			seen.count += 1;
			text(`${at}.components[${i}]`, inner, seen, problems);
		}
		const accessory = record(component.accessory);
		seen.count += 1;
		if (accessory.type === TYPE.thumbnail) return;
		checkButton(`${at}.accessory`, accessory, seen.ids, problems);
	} else if (type === TYPE.gallery) {
		const items = list(component.items).length;
		if (items < 1 || items > 10)
			problems.add(`${at}.items`, "Must be between 1 and 10 in length.");
	} else if (type === TYPE.container && top)
		for (const [i, inner] of nested.entries())
			checkOne(`${at}.components[${i}]`, inner, seen, problems, false);
	else if (type !== TYPE.file && type !== TYPE.separator)
		problems.add(`${at}.type`, "A component of this type does not go here.");
}

function text(
	at: string,
	component: Body,
	seen: Seen,
	problems: Problems,
): void {
	if (component.type !== TYPE.text)
		problems.add(`${at}.type`, `Value must be ${TYPE.text}.`);
	seen.characters += problems.length(
		`${at}.content`,
		component.content ?? "",
		CHARACTERS,
		1,
	);
}
