/** An error as Discord's API answers it (topics/opcodes-and-status-codes#json). */
export class ApiError extends Error {
	constructor(
		readonly status: number,
		readonly code: number,
		message: string,
		readonly errors: object | null = null,
	) {
		super(message);
	}
}

export const notFound = () => new ApiError(404, 0, "404: Not Found");
export const unauthorized = () => new ApiError(401, 0, "401: Unauthorized");
export const unknownGuild = () => new ApiError(404, 10_004, "Unknown Guild");
export const unknownMember = () => new ApiError(404, 10_007, "Unknown Member");
export const unknownRole = () => new ApiError(404, 10_011, "Unknown Role");
export const unknownUser = () => new ApiError(404, 10_013, "Unknown User");
export const unknownPermissions = () =>
	new ApiError(404, 10_066, "Unknown application command permissions");
export const notForBots = () =>
	new ApiError(403, 20_001, "Bots cannot use this endpoint");
export const tooManyCommands = (most: number) =>
	new ApiError(
		400,
		30_032,
		`Maximum number of application commands reached (${most}).`,
	);
export const tooManyCreates = () =>
	new ApiError(
		429,
		30_034,
		"Max number of daily application command creates has been reached (200)",
	);
export const unknownChannel = () =>
	new ApiError(404, 10_003, "Unknown Channel");
export const unknownMessage = () =>
	new ApiError(404, 10_008, "Unknown Message");
export const unknownInteraction = () =>
	new ApiError(404, 10_062, "Unknown interaction");
export const unknownWebhook = () =>
	new ApiError(404, 10_015, "Unknown Webhook");
export const unknownCommand = () =>
	new ApiError(404, 10_063, "Unknown application command");
export const acknowledged = () =>
	new ApiError(400, 40_060, "Interaction has already been acknowledged.");
export const tooManyFollowUps = () =>
	new ApiError(
		400,
		40_094,
		"This interaction has hit the maximum number of follow-up messages.",
	);
export const missingAccess = () => new ApiError(403, 50_001, "Missing Access");
export const missingPermissions = () =>
	new ApiError(403, 50_013, "Missing Permissions");
export const notAuthor = () =>
	new ApiError(403, 50_005, "Cannot edit a message authored by another user");
export const cannotMessageUser = () =>
	new ApiError(403, 50_007, "Cannot send messages to this user");
export const emptyMessage = () =>
	new ApiError(400, 50_006, "Cannot send an empty message");
export const threadExists = () =>
	new ApiError(
		400,
		160_004,
		"A thread has already been created for this message",
	);
export const noHistory = () =>
	new ApiError(
		400,
		160_002,
		"Cannot reply without permission to read message history",
	);

/** Error 50035, with what is wrong by the path to it. */
export function invalidForm(
	problems: readonly { readonly path: string; readonly message: string }[],
): ApiError {
	const errors: Record<string, object> = {};
	for (const { path, message } of problems)
		errors[path] = {
			_errors: [{ code: "BASE_TYPE_BAD_LENGTH", message }],
		};
	return new ApiError(400, 50_035, "Invalid Form Body", errors);
}
