import type { StoredCommand, World } from "./world.js";

/** @param localised whether it comes with what it is called in other languages, which Discord leaves out unasked */
export function commandObject(
	world: World,
	command: StoredCommand,
	localised = false,
): object {
	const { body } = command;
	const permissions = body.default_member_permissions;
	return {
		...body,
		id: command.id,
		application_id: world.applicationId,
		version: command.version,
		type: body.type ?? 1,
		...(command.guild ? { guild_id: command.guild } : {}),
		// Taken as a number or a string of digits, given as a string.
		default_member_permissions:
			permissions === null || permissions === undefined
				? null
				: String(permissions),
		nsfw: body.nsfw ?? false,
		name_localizations: localised ? (body.name_localizations ?? null) : null,
		description_localizations: localised
			? (body.description_localizations ?? null)
			: null,
		...(command.guild
			? { contexts: null, integration_types: [0] }
			: {
					contexts: body.contexts ?? null,
					integration_types: body.integration_types ?? [0],
				}),
		options: trimOptions(body.options, localised),
	};
}

/** False and absent are one to Discord, which leaves both out. */
function trimOptions(options: unknown, localised: boolean): object[] {
	if (!Array.isArray(options)) return [];
	return options.map((option: Readonly<Record<string, unknown>>) =>
		Object.fromEntries(
			Object.entries(option).filter(
				([name, value]) =>
					value !== false &&
					value !== null &&
					(localised || !name.endsWith("_localizations")),
			),
		),
	);
}
