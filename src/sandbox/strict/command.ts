import type { Body } from "../route.js";
import { holdChoices } from "./choices.js";
import { lengthOf, list, Problems, record } from "./problems.js";

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** reference#locales */
const LOCALES: ReadonlySet<string> = new Set(
	"id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko".split(
		" ",
	),
);

/** Characters of all names, descriptions and values of a command together. */
const WHOLE = 8_000;

/** Types of options that take autocompletion: string, integer, number. */
const COMPLETED: readonly unknown[] = [3, 4, 10];

/**
 * interactions/application-commands#application-command-object
 * @throws ApiError 50035 for a command that breaks a rule for its names, descriptions or options
 */
export function checkCommand(body: Body): void {
	const problems = new Problems();
	if (body.type === 2 || body.type === 3) {
		problems.length("name", body.name ?? "", 32, 1);
		if (body.description || list(body.options).length)
			problems.add(
				"description",
				"Context menu commands cannot have description or options",
			);
	} else checkNamed("", body, problems);
	checkOptions(list(body.options), problems);
	if (sizeOf(body) > WHOLE)
		problems.add("", `Command exceeds maximum size of ${WHOLE}.`);
	problems.throwAny();
}

function checkNamed(at: string, it: Body, problems: Problems): void {
	const named = (name: unknown) => {
		const text = String(name ?? "");
		return NAME.test(text) && text === text.toLowerCase();
	};
	if (!named(it.name)) problems.add(`${at}name`, "Invalid name.");
	problems.length(`${at}description`, it.description ?? "", 100, 1);
	const translations = (key: string, holds: (text: unknown) => boolean) => {
		for (const [locale, text] of Object.entries(record(it[key])))
			if (!LOCALES.has(locale) || !holds(text))
				problems.add(`${at}${key}.${locale}`, "Unknown locale, or bad text.");
	};
	translations("name_localizations", named);
	translations("description_localizations", (text) => {
		const length = lengthOf(text);
		return length >= 1 && length <= 100;
	});
}

function checkOptions(options: readonly Body[], problems: Problems): void {
	problems.count("options", options, 25);
	const names = new Set<unknown>();
	let optional = false;
	for (const [i, option] of options.entries()) {
		const at = `options[${i}]`;
		checkNamed(`${at}.`, option, problems);
		if (names.has(option.name))
			problems.add(`${at}.name`, "Option names must be unique.");
		names.add(option.name);
		if (option.required && optional)
			problems.add(
				`${at}.required`,
				"Required options must be placed before non-required options",
			);
		optional ||= !option.required;
		holdChoices(`${at}.choices`, option.choices, problems);
		if (!option.autocomplete) continue;
		if (list(option.choices).length || !COMPLETED.includes(option.type))
			problems.add(`${at}.autocomplete`, "Cannot autocomplete this option.");
	}
}

/** Counted once in the longest of its languages, as Discord counts. */
function sizeOf(it: Body): number {
	const longest = (key: string) =>
		Math.max(
			lengthOf(it[key]),
			...Object.values(record(it[`${key}_localizations`])).map(lengthOf),
		);
	const own = longest("name") + longest("description") + lengthOf(it.value);
	const nested = [...list(it.options), ...list(it.choices)];
	return nested.reduce((sum, one) => sum + sizeOf(one), own);
}
