/**
 * Every limit of Discord's that this program must keep, with the page of docs.discord.com/developers that sets it.
 * Lengths count UTF-16 code units here, which is never less than what Discord counts.
 */

/** resources/message#create-message */
export const CONTENT = 2_000;

/** resources/message#embed-limits */
export const EMBED = {
	title: 256,
	description: 4_096,
	fields: 25,
	fieldName: 256,
	fieldValue: 1_024,
	footer: 2_048,
	author: 256,
	perMessage: 10,
	/** Summed over titles, descriptions, field names and values, footers and author names of all embeds of one message. */
	total: 6_000,
} as const;

/**
 * Clients stop rendering Markdown at about the hundredth element of a message and drop the rest without a sign
 * (discord/discord-api-docs issues 6932 and 8501); this leaves room for what they count and we do not.
 */
export const MARKDOWN_ELEMENTS = 80;

/** interactions/receiving-and-responding#interaction-callback: milliseconds to a first answer, then error 10062. */
export const FIRST_ANSWER = 3_000;

/** interactions/receiving-and-responding#autocomplete */
export const CHOICES = { count: 25, name: 100, value: 100 } as const;

/** interactions/application-commands#application-command-object */
export const COMMAND = {
	perScope: 100,
	name: 32,
	description: 100,
	options: 25,
	optionName: 32,
	optionDescription: 100,
	optionMaxLength: 6_000,
} as const;

/** components/reference#button, #action-row */
export const CUSTOM_ID = 100;
export const BUTTON = { label: 80, perRow: 5, rows: 5 } as const;

/** topics/opcodes-and-status-codes#json: the errors that are told apart here. */
export const ERROR = {
	unknownMessage: 10_008,
	unknownInteraction: 10_062,
	alreadyAcknowledged: 40_060,
	missingAccess: 50_001,
	cannotMessageUser: 50_007,
	missingPermissions: 50_013,
	/** A reply to a message in a channel whose history the bot may not read. */
	cannotReplyWithoutHistory: 160_002,
} as const;
