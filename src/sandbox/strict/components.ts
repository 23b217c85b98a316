import type { Body } from "../route.js";
import { lengthOf, list, type Problems } from "./problems.js";

/** Rows of buttons: components/reference#action-row, #button. */
export function checkRows(rows: readonly Body[], problems: Problems): void {
	const ids = new Set<unknown>();
	problems.count("components", rows, 5);
	for (const [i, row] of rows.entries()) {
		const at = `components[${i}]`;
		if (row.type !== 1) problems.add(`${at}.type`, "Value must be 1.");
		checkRow(at, row, ids, problems);
	}
}

/** @param ids the `custom_id`s of the message so far, which no two components share */
export function checkRow(
	at: string,
	row: Body,
	ids: Set<unknown>,
	problems: Problems,
): void {
	const buttons = list(row.components);
	if (buttons.length < 1 || buttons.length > 5)
		problems.add(`${at}.components`, "Must be between 1 and 5 in length.");
	for (const [j, button] of buttons.entries())
		checkButton(`${at}.components[${j}]`, button, ids, problems);
}

/** @param ids as of {@link checkRow} */
export function checkButton(
	at: string,
	button: Body,
	ids: Set<unknown>,
	problems: Problems,
): void {
	const style = Number(button.style);
	if (button.type !== 2) problems.add(`${at}.type`, "Value must be 2.");
	if (!(style >= 1 && style <= 6)) problems.add(`${at}.style`, "Bad style.");
	if (lengthOf(button.label) > 80 || !(button.label || button.emoji))
		problems.add(`${at}.label`, "Must be between 1 and 80 in length.");
	if (style === 5 ? !button.url : button.url)
		problems.add(`${at}.url`, "A link has a url, any other button none.");
	if (style >= 5) return;
	const length = lengthOf(button.custom_id);
	if (length < 1 || length > 100)
		problems.add(`${at}.custom_id`, "Must be between 1 and 100 in length.");
	if (ids.has(button.custom_id))
		problems.add(`${at}.custom_id`, "Component custom id cannot be duplicated");
	ids.add(button.custom_id);
}
