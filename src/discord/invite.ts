import { OAuth2Scopes, PermissionFlagsBits } from "discord.js";

/** What the bot needs in a channel, and why. Nothing else is asked for. */
export const PERMISSIONS = [
	{ name: "View Channels", bit: PermissionFlagsBits.ViewChannel },
	{ name: "Send Messages", bit: PermissionFlagsBits.SendMessages },
	{
		name: "Send Messages in Threads",
		bit: PermissionFlagsBits.SendMessagesInThreads,
	},
	{ name: "Embed Links", bit: PermissionFlagsBits.EmbedLinks },
	{
		name: "Read Message History",
		bit: PermissionFlagsBits.ReadMessageHistory,
	},
] as const;

/** The permissions as the number that an invite link carries. */
export const PERMISSION_BITS = PERMISSIONS.reduce(
	(sum, { bit }) => sum | bit,
	0n,
);

/** Where somebody who manages a server adds the bot to it. */
export function inviteLink(applicationId: string): string {
	const link = new URL("https://discord.com/oauth2/authorize");
	link.searchParams.set("client_id", applicationId);
	link.searchParams.set(
		"scope",
		[OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(" "),
	);
	link.searchParams.set("permissions", PERMISSION_BITS.toString());
	return link.href;
}
