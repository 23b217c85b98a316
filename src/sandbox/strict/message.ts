import { emptyMessage } from "../errors.js";
import type { Body } from "../route.js";
import { checkRows } from "./components.js";
import { checkDisplay, DISPLAY } from "./display.js";
import { list, Problems, record } from "./problems.js";

/**
 * The lengths that Discord refuses to go beyond (resources/message#embed-limits).
 * @throws ApiError 50035 for a message that is too long anywhere, 50006 for one with nothing in it
 */
export function checkMessage(body: Body): void {
	const problems = new Problems();
	problems.length("content", body.content, 2_000);
	const embeds = list(body.embeds);
	checkEmbeds(embeds, problems);
	const files = list(body.attachments);
	problems.count("attachments", files, 10);
	for (const [i, file] of files.entries())
		problems.length(`attachments[${i}].description`, file.description, 1_024);
	const displayed = (Number(body.flags ?? 0) & DISPLAY) !== 0;
	const components = list(body.components);
	if (displayed) checkDisplay(body, components, problems);
	else checkRows(components, problems);
	problems.throwAny();
	const words = String(body.content ?? "").trim();
	const shown = embeds.some((e) => e.title || e.description || e.fields);
	if (!words && !shown && !files.length && !(displayed && components.length))
		throw emptyMessage();
}

function checkEmbeds(embeds: readonly Body[], problems: Problems): void {
	problems.count("embeds", embeds, 10);
	let total = 0;
	for (const [i, embed] of embeds.entries()) {
		const at = `embeds[${i}]`;
		total += problems.length(`${at}.title`, embed.title, 256);
		total += problems.length(`${at}.description`, embed.description, 4_096);
		const footer = record(embed.footer).text;
		total += problems.length(`${at}.footer.text`, footer, 2_048);
		const author = record(embed.author).name;
		total += problems.length(`${at}.author.name`, author, 256);
		const fields = list(embed.fields);
		problems.count(`${at}.fields`, fields, 25);
		for (const [j, field] of fields.entries()) {
			const here = `${at}.fields[${j}]`;
			total += problems.length(`${here}.name`, field.name, 256, 1);
			total += problems.length(`${here}.value`, field.value, 1_024, 1);
		}
	}
	if (total > 6_000)
		problems.add("embeds", "Embed size exceeds maximum size of 6000");
}
