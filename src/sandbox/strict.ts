import { emptyMessage, invalidForm } from "./errors.js";

/** The lengths that Discord refuses to go beyond (resources/message#embed-limits, interactions/application-commands). */

interface Problem {
	readonly path: string;
	readonly message: string;
}

type Body = Readonly<Record<string, unknown>>;

/** @throws ApiError 50035 for a message that is too long anywhere, 50006 for one with nothing in it */
export function checkMessage(body: Body): void {
	const problems: Problem[] = [];
	const limit = (path: string, text: unknown, most: number, least = 0) => {
		const length = lengthOf(text);
		if (length > most || (text !== undefined && length < least))
			problems.push({
				path,
				message: `Must be between ${least} and ${most} in length.`,
			});
		return length;
	};
	limit("content", body.content, 2_000);
	const embeds = list(body.embeds);
	if (embeds.length > 10)
		problems.push({
			path: "embeds",
			message: "Must be 10 or fewer in length.",
		});
	let total = 0;
	for (const [i, embed] of embeds.entries()) {
		const at = `embeds[${i}]`;
		total += limit(`${at}.title`, embed.title, 256);
		total += limit(`${at}.description`, embed.description, 4_096);
		total += limit(`${at}.footer.text`, record(embed.footer).text, 2_048);
		total += limit(`${at}.author.name`, record(embed.author).name, 256);
		const fields = list(embed.fields);
		if (fields.length > 25)
			problems.push({
				path: `${at}.fields`,
				message: "Must be 25 or fewer in length.",
			});
		for (const [j, field] of fields.entries()) {
			total += limit(`${at}.fields[${j}].name`, field.name, 256, 1);
			total += limit(`${at}.fields[${j}].value`, field.value, 1_024, 1);
		}
	}
	if (total > 6_000)
		problems.push({
			path: "embeds",
			message: "Embed size exceeds maximum size of 6000",
		});
	problems.push(...brokenComponents(list(body.components)));
	if (problems.length) throw invalidForm(problems);
	const words = String(body.content ?? "").trim();
	const shown = embeds.some((e) => e.title || e.description || e.fields);
	const files = list(body.attachments).length > 0;
	if (!words && !shown && !files) throw emptyMessage();
}

/** Rows of buttons: components/reference#action-row, #button. */
function brokenComponents(rows: readonly Body[]): Problem[] {
	const problems: Problem[] = [];
	const wrong = (path: string, message: string) =>
		void problems.push({ path, message });
	const ids = new Set<unknown>();
	if (rows.length > 5) wrong("components", "Must be 5 or fewer in length.");
	for (const [i, row] of rows.entries()) {
		const at = `components[${i}]`;
		const buttons = list(row.components);
		if (row.type !== 1) wrong(`${at}.type`, "Value must be 1.");
		if (buttons.length < 1 || buttons.length > 5)
			wrong(`${at}.components`, "Must be between 1 and 5 in length.");
		for (const [j, button] of buttons.entries()) {
			const here = `${at}.components[${j}]`;
			const style = Number(button.style);
			if (button.type !== 2) wrong(`${here}.type`, "Value must be 2.");
			if (!(style >= 1 && style <= 6)) wrong(`${here}.style`, "Bad style.");
			if (lengthOf(button.label) > 80 || !(button.label || button.emoji))
				wrong(`${here}.label`, "Must be between 1 and 80 in length.");
			if (style === 5 ? !button.url : button.url)
				wrong(`${here}.url`, "A link has a url, any other button none.");
			if (style >= 5) continue;
			const length = lengthOf(button.custom_id);
			if (length < 1 || length > 100)
				wrong(`${here}.custom_id`, "Must be between 1 and 100 in length.");
			if (ids.has(button.custom_id))
				wrong(`${here}.custom_id`, "Component custom id cannot be duplicated");
			ids.add(button.custom_id);
		}
	}
	return problems;
}

/** @throws ApiError 50035 for more choices than a client shows, or longer ones */
export function checkChoices(choices: unknown): void {
	const all = list(choices);
	const problems = all.flatMap((choice, i) =>
		[choice.name, choice.value]
			.filter((text) => lengthOf(text) < 1 || lengthOf(text) > 100)
			.map(() => ({
				path: `choices[${i}]`,
				message: "Must be between 1 and 100 in length.",
			})),
	);
	if (all.length > 25)
		problems.push({ path: "choices", message: "Must be 25 or fewer." });
	if (problems.length) throw invalidForm(problems);
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** reference#locales */
const LOCALES: ReadonlySet<string> = new Set(
	"id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko".split(
		" ",
	),
);

/** @throws ApiError 50035 for a slash command that breaks a rule for its names, descriptions or options */
export function checkCommand(body: Body): void {
	const problems: Problem[] = [];
	const named = (path: string, it: Body) => {
		const name = String(it.name ?? "");
		if (!NAME.test(name) || name !== name.toLowerCase())
			problems.push({ path: `${path}name`, message: "Invalid name." });
		for (const [locale, text] of Object.entries(
			record(it.description_localizations),
		))
			if (!LOCALES.has(locale) || lengthOf(text) < 1 || lengthOf(text) > 100)
				problems.push({
					path: `${path}description_localizations.${locale}`,
					message: "Unknown locale, or not between 1 and 100 in length.",
				});
		const length = lengthOf(it.description);
		if (length < 1 || length > 100)
			problems.push({
				path: `${path}description`,
				message: "Must be between 1 and 100 in length.",
			});
	};
	if (body.type === 2 || body.type === 3) {
		const length = lengthOf(body.name);
		if (length < 1 || length > 32)
			problems.push({ path: "name", message: "Invalid name." });
		if (body.description || list(body.options).length)
			problems.push({
				path: "description",
				message: "Context menu commands cannot have description or options",
			});
	} else named("", body);
	const options = list(body.options);
	if (options.length > 25)
		problems.push({ path: "options", message: "Must be 25 or fewer." });
	let optional = false;
	for (const [i, option] of options.entries()) {
		named(`options[${i}].`, option);
		if (option.required && optional)
			problems.push({
				path: `options[${i}].required`,
				message: "Required options must be placed before non-required options",
			});
		optional ||= !option.required;
	}
	if (problems.length) throw invalidForm(problems);
}

/** Discord counts characters, not code units. */
function lengthOf(text: unknown): number {
	return typeof text === "string" ? [...text].length : 0;
}

function list(value: unknown): readonly Body[] {
	return Array.isArray(value) ? value : [];
}

function record(value: unknown): Body {
	return typeof value === "object" && value !== null ? (value as Body) : {};
}
