import { fileObject } from "./files.js";
import { memberObject, userObject } from "./objects.js";
import type { StoredMessage, World } from "./world.js";

/**
 * @param withContent false leaves out what a bot without the privileged intent does not get
 */
export function messageObject(
	world: World,
	message: StoredMessage,
	withContent = true,
): object {
	const author = world.users.get(message.author);
	const channel = world.channels.get(message.channel);
	const guild = channel?.guild ? world.guilds.get(channel.guild) : undefined;
	const users = message.mentions.flatMap((id) => world.users.get(id) ?? []);
	return {
		id: message.id,
		type: message.reference ? 19 : 0,
		channel_id: message.channel,
		// By this a client tells a direct channel that it has not seen before.
		...(channel ? { channel_type: channel.type } : {}),
		...(guild
			? {
					guild_id: guild.id,
					...(author?.webhook
						? {}
						: { member: memberObject(world, guild, message.author) }),
				}
			: {}),
		author: author ? userObject(author) : {},
		...(author?.webhook ? { webhook_id: author.id } : {}),
		content: withContent ? message.content : "",
		embeds: withContent ? message.embeds : [],
		attachments: message.attachments.map((file) =>
			fileObject(message.channel, file),
		),
		components: withContent ? message.components : [],
		mentions: users.map(userObject),
		mention_roles: [],
		mention_everyone: /@(everyone|here)/.test(message.content),
		pinned: false,
		tts: false,
		timestamp: new Date(message.at).toISOString(),
		edited_timestamp:
			message.edited === null ? null : new Date(message.edited).toISOString(),
		flags: message.flags,
		...(message.reference
			? {
					message_reference: {
						message_id: message.reference,
						channel_id: message.channel,
						...(guild ? { guild_id: guild.id } : {}),
					},
				}
			: {}),
	};
}
