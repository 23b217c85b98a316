import type { StoredButton } from "../buttons.js";
import { sizeOf } from "../files.js";
import { optionsOf } from "../options.js";
import type {
	Channel,
	Interaction,
	StoredCommand,
	StoredFile,
	StoredMessage,
	User,
	World,
} from "../world.js";
import type { Exchanges } from "./exchanges.js";
import { seesChannel, seesMessage, writesIn } from "./sight.js";
import type {
	ButtonView,
	CallView,
	ChannelView,
	CommandView,
	EmbedView,
	GuildView,
	ImageView,
	MessageView,
	PendingView,
	ReferredView,
	ReplyView,
	UserView,
} from "./wire.js";

/** What is in the world, as the page is told of it. */

type Fields = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly Fields[] =>
	Array.isArray(value) ? value : [];
const text = (value: unknown): string | null =>
	typeof value === "string" && value !== "" ? value : null;
const field = (value: unknown, name: string): unknown =>
	typeof value === "object" && value !== null
		? (value as Fields)[name]
		: undefined;

/** A user who is gone is called as Discord calls them. */
export function userView(world: World, id: string): UserView {
	const user = world.users.get(id);
	return {
		id,
		name: user?.username ?? "Deleted User",
		bot: user?.bot ?? false,
	};
}

/** The servers of a user with the channels seen there, then the direct messages. */
export function guildViews(world: World, user: User): GuildView[] {
	const seen = [...world.channels.values()].filter((c) =>
		seesChannel(world, user, c),
	);
	const guilds: GuildView[] = [...world.guilds.values()]
		.filter(({ members }) => members.has(user.id))
		.map(({ id, name }) => ({
			id,
			name,
			channels: seen
				.filter((c) => c.guild === id)
				.map((c) => channelView(world, user, c)),
		}));
	const direct = seen
		.filter((c) => c.guild === null)
		.map((c) => channelView(world, user, c));
	return [...guilds, { id: null, name: "Direct Messages", channels: direct }];
}

const KINDS = {
	0: "text",
	1: "direct",
	3: "direct",
	11: "post",
	15: "forum",
} as const;

function channelView(world: World, user: User, channel: Channel): ChannelView {
	return {
		id: channel.id,
		name: channel.name ?? world.bot.username,
		kind: KINDS[channel.type],
		parent: channel.parent,
		writable: writesIn(world, user, channel),
	};
}

/** A message as one user sees it. */
export function messageView(
	world: World,
	exchanges: Exchanges,
	user: User,
	message: StoredMessage,
): MessageView {
	const call = exchanges.commandBehind(message.id);
	return {
		id: message.id,
		channel: message.channel,
		author: userView(world, message.author),
		content: message.content,
		embeds: message.embeds.map((e) => embedView(e as Fields)),
		images: message.attachments
			.filter(({ type }) => PICTURES.has(type))
			.map((file) => imageView(user, file)),
		rows: message.components.map((row) =>
			list(field(row, "components")).map((b) => buttonView(b as StoredButton)),
		),
		at: message.at,
		edited: message.edited !== null && call === null,
		ephemeral: message.only !== null,
		pingsMe: message.pinged.includes(user.id),
		reply: message.reference ? replyView(world, user, message) : null,
		command: call && callView(world, user, call),
	};
}

/** Types that a browser shows and that can hold no script. */
const PICTURES = new Set([
	"image/png",
	"image/jpeg",
	"image/gif",
	"image/webp",
]);

function imageView(user: User, file: StoredFile): ImageView {
	const { width, height } = sizeOf(file) ?? { width: null, height: null };
	return {
		url: `files/${file.id}?user=${user.id}`,
		description: file.description,
		width,
		height,
	};
}

function embedView(embed: Fields): EmbedView {
	return {
		title: text(embed.title),
		url: text(embed.url),
		description: text(embed.description),
		fields: list(embed.fields).map(({ name, value, inline }) => ({
			name: String(name),
			value: String(value),
			inline: inline === true,
		})),
		footer: text(field(embed.footer, "text")),
		color: typeof embed.color === "number" ? embed.color : null,
		image: null,
	};
}

function buttonView(button: StoredButton): ButtonView {
	return {
		id: button.custom_id ?? null,
		label: button.label ?? "",
		style: button.style ?? 2,
		disabled: button.disabled ?? false,
		url: button.url ?? null,
	};
}

function replyView(world: World, user: User, of: StoredMessage): ReplyView {
	const message = referredView(world, user, of.reference);
	const pinged = message !== null && of.pinged.includes(message.author.id);
	return { message, pinged };
}

function referredView(
	world: World,
	user: User,
	id: string | null,
): ReferredView | null {
	const message = world.messages.get(id ?? "");
	if (!message || !seesMessage(world, user, message)) return null;
	return {
		id: message.id,
		author: userView(world, message.author),
		content: message.content,
		embedded: message.embeds.length > 0,
	};
}

function callView(
	world: World,
	user: User,
	call: NonNullable<ReturnType<Exchanges["callOf"]>>,
): CallView {
	return {
		user: userView(world, call.user),
		name: call.command ?? "",
		slash: call.slash,
		target: referredView(world, user, call.target),
	};
}

/** Milliseconds in which a bot must answer, and for which it is told that it did not. */
const FIRST_ANSWER = 3_000;
const FAILED = 60_000;

/** A command that has no answer yet, as a user sees it; null for one that has, or that is not for this user to see. */
export function pendingView(
	world: World,
	exchanges: Exchanges,
	user: User,
	it: Interaction,
): PendingView | null {
	if (it.type !== 2 || it.original || it.removed) return null;
	const mine = it.user === user.id;
	const age = world.now() - it.at;
	const state =
		it.acknowledged !== null
			? "thinking"
			: age > FIRST_ANSWER
				? "failed"
				: "sent";
	// Only what everybody will see shows others that the bot is thinking.
	if (!mine && (state !== "thinking" || it.ephemeral)) return null;
	if (state === "failed" && age > FAILED) return null;
	const channel = world.channels.get(it.channel);
	const call = exchanges.callOf(it.token);
	if (!call || !channel || !seesChannel(world, user, channel)) return null;
	return {
		id: it.id,
		channel: it.channel,
		call: callView(world, user, call),
		state,
		ephemeral: it.ephemeral || state === "failed",
		at: it.at,
	};
}

/** A registered command as the page lists it and fills it in. */
export function commandView(command: StoredCommand): CommandView {
	const { name, description, type } = command.body;
	return {
		name: String(name),
		description: text(description) ?? "",
		kind: type === 3 ? "message" : "slash",
		options: optionsOf(command).map((o) => ({
			name: o.name,
			description: o.description ?? "",
			type: o.type === 5 ? "boolean" : "string",
			required: o.required ?? false,
			completes: o.autocomplete ?? false,
			maxLength: o.max_length ?? null,
		})),
	};
}
