import { attached } from "./files.js";
import type { Body } from "./route.js";
import type { StoredMessage, World } from "./world.js";

/** resources/message#message-object-message-flags */
export const EPHEMERAL = 1 << 6;

/** Changes the parts of a message that an edit names. */
export function edit(world: World, message: StoredMessage, body: Body): void {
	if (typeof body.content === "string") message.content = body.content;
	if (Array.isArray(body.embeds)) message.embeds = body.embeds;
	if (Array.isArray(body.components)) message.components = body.components;
	if (Array.isArray(body.attachments))
		message.attachments = attached(world, body);
	message.edited = world.now();
}

/** What an edited message would be, for holding it against the limits. */
export function editedBody(message: StoredMessage, body: Body): Body {
	const { content, embeds, components, attachments } = message;
	const kept = { content, embeds, components, attachments };
	// Components V2 once are so for good.
	return { ...kept, ...body, flags: message.flags | Number(body.flags ?? 0) };
}

/** Keeps a message with what it mentions and whom it pings. */
export function post(
	world: World,
	of: {
		readonly channel: string;
		readonly author: string;
		readonly body: Body;
		readonly reference: string | null;
		/** What an `allowed_mentions` left out stands for: all, or in interactions users alone. */
		readonly pings: readonly string[];
		/** Who alone sees it, null for everybody. */
		readonly only?: string | null;
	},
): StoredMessage {
	const { body } = of;
	const content = String(body.content ?? "");
	const message: StoredMessage = {
		id: world.newId(),
		channel: of.channel,
		author: of.author,
		content,
		embeds: Array.isArray(body.embeds) ? body.embeds : [],
		components: Array.isArray(body.components) ? body.components : [],
		attachments: attached(world, body),
		only: of.only ?? null,
		edited: null,
		flags:
			(typeof body.flags === "number" ? body.flags : 0) |
			(of.only ? EPHEMERAL : 0),
		reference: of.reference,
		mentions: mentioned(content),
		pinged: pinged(world, content, body.allowed_mentions, of),
		at: world.now(),
	};
	world.messages.set(message.id, message);
	return message;
}

/** The users that a text names. */
export function mentioned(content: string): string[] {
	return [
		...new Set([...content.matchAll(/<@!?(\d+)>/g)].map((m) => m[1] ?? "")),
	];
}

/** resources/message#allowed-mentions-object: only `content` pings, and only whom this lets through. */
function pinged(
	world: World,
	content: string,
	allowed: unknown,
	of: { readonly reference: string | null; readonly pings: readonly string[] },
): string[] {
	const rule = (allowed ?? null) as {
		readonly parse?: readonly string[];
		readonly users?: readonly string[];
		readonly roles?: readonly string[];
		readonly replied_user?: boolean;
	} | null;
	const parse = rule ? (rule.parse ?? []) : of.pings;
	const users = mentioned(content).filter(
		(id) => parse.includes("users") || rule?.users?.includes(id),
	);
	const roles = [...content.matchAll(/<@&(\d+)>/g)]
		.map((m) => m[1] ?? "")
		.filter((id) => parse.includes("roles") || rule?.roles?.includes(id));
	const everyone =
		parse.includes("everyone") && /@(everyone|here)/.test(content)
			? ["everyone"]
			: [];
	const answered = of.reference && world.messages.get(of.reference)?.author;
	const replied =
		answered && (rule ? (rule.replied_user ?? false) : true) ? [answered] : [];
	return [...users, ...roles, ...everyone, ...replied];
}
