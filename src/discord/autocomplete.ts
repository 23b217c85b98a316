import type { AutocompleteInteraction } from "discord.js";
import type { Choice } from "../command.js";
import { clip, plain } from "./escape.js";
import { told } from "./failure.js";
import { askerOf, type Host } from "./host.js";
import { CHOICES } from "./limits.js";

/** Answers an autocompletion: an empty list where anything goes wrong, and never an error. */
export async function complete(
	host: Host,
	interaction: AutocompleteInteraction,
): Promise<void> {
	const about = {
		interaction: interaction.id,
		command: interaction.commandName,
	};
	try {
		await interaction.respond(await choicesFor(host, interaction));
	} catch (error) {
		// A list that comes too late is not worth a warning: the asker has typed on.
		host.logger.info("an autocompletion was not delivered", {
			...about,
			error: told(error),
		});
	}
}

async function choicesFor(
	host: Host,
	interaction: AutocompleteInteraction,
): Promise<readonly Choice[]> {
	if (host.work.closed) return [];
	try {
		const { name, value } = interaction.options.getFocused(true);
		return await host.desk.complete({
			command: interaction.commandName,
			option: name,
			text: String(value),
			filled: filledIn(interaction, name),
			asker: askerOf(host, interaction),
			now: host.now(),
		});
	} catch (error) {
		host.logger.warn("an autocompletion failed", {
			id: host.newId(),
			interaction: interaction.id,
			command: interaction.commandName,
			error: told(error),
		});
		return [];
	}
}

/** The texts in the other options. */
function filledIn(
	interaction: AutocompleteInteraction,
	focused: string,
): Record<string, string> {
	return Object.fromEntries(
		interaction.options.data.flatMap(({ name, value }) =>
			name !== focused && typeof value === "string" ? [[name, value]] : [],
		),
	);
}

/** Choices as Discord takes them: a name may be cut, but a value that is cut would be another value. */
export function acceptable(
	choices: readonly Choice[],
): { name: string; value: string }[] {
	return choices
		.map(({ name, value }) => ({
			name: clip(plain(name).trim(), CHOICES.name),
			value,
		}))
		.filter(
			({ name, value }) =>
				name !== "" && value !== "" && value.length <= CHOICES.value,
		)
		.slice(0, CHOICES.count);
}
