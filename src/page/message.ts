import { html, nothing, type TemplateResult } from "lit";
import "@skyra/discord-components-core/discord-action-row.js";
import "@skyra/discord-components-core/discord-attachments.js";
import "@skyra/discord-components-core/discord-button.js";
import "@skyra/discord-components-core/discord-command.js";
import "@skyra/discord-components-core/discord-message.js";
import "@skyra/discord-components-core/discord-messages.js";
import "@skyra/discord-components-core/discord-reply.js";
import type {
	ButtonView,
	CallView,
	MessageView,
	PendingView,
	ReplyView,
	UserView,
} from "../sandbox/page/wire.js";
import { avatarOf } from "./avatars.js";
import { embed, picture } from "./embed.js";
import { markdown, type Names } from "./markdown.js";
import { plainWords } from "./plain.js";
import { sentAt } from "./time.js";

/** What a message can be asked to do. */
export interface Handles {
	readonly press: (message: MessageView, button: ButtonView) => void;
	readonly menu: (message: MessageView, at: HTMLElement, event: Event) => void;
	readonly dismiss: (id: string) => void;
}

/** How a message stands among the others. */
export interface Place {
	/** Whether it goes on where the one before left off: same author, soon after. */
	readonly follows: boolean;
	/** Whether Tab leads to it. */
	readonly tabbable: boolean;
	readonly selected: boolean;
}

/** A message with all that one may do to it. */
export function message(
	of: MessageView,
	place: Place,
	names: Names,
	handles: Handles,
): TemplateResult {
	const { light } = names;
	return html`<discord-message
		role="article"
		aria-label=${spoken(of, names)}
		data-id=${of.id}
		class=${place.selected ? "selected" : ""}
		tabindex=${place.tabbable ? "0" : "-1"}
		author=${of.author.name}
		avatar=${avatarOf(of.author)}
		.timestamp=${sentAt(of.at, Date.now())}
		.dismissMessageClicked=${() => handles.dismiss(of.id)}
		?bot=${of.author.bot}
		?edited=${of.edited}
		?ephemeral=${of.ephemeral}
		?highlight=${of.pingsMe && !of.ephemeral}
		?message-body-only=${place.follows}
		?light-theme=${light}
		@contextmenu=${(event: MouseEvent) =>
			handles.menu(of, event.currentTarget as HTMLElement, event)}
	>
		${of.reply ? replyLine(of.reply, names) : nothing}
		${of.command ? commandLine(of.command, names) : nothing}
		<span class="words">${markdown(of.content, names)}</span>
		<div slot="embeds" class="embeds">
			${of.images.map(picture)} ${of.embeds.map((e) => embed(e, names))}
		</div>
		${of.rows.length ? buttonRows(of, handles) : nothing}
		<button
			class="more"
			slot="reactions"
			tabindex=${place.tabbable ? "0" : "-1"}
			aria-haspopup="menu"
			aria-label="More for this message"
			@click=${(event: MouseEvent) =>
				handles.menu(of, event.currentTarget as HTMLElement, event)}
		>⋯</button>
	</discord-message>`;
}

const TYPES = ["", "primary", "secondary", "success", "destructive"] as const;

function buttonRows(of: MessageView, handles: Handles): TemplateResult {
	return html`<discord-attachments slot="components">
		${of.rows.map(
			(row) => html`<discord-action-row>
				${row.map(
					(button) => html`<discord-button
						type=${TYPES[button.style] || "secondary"}
						?disabled=${button.disabled}
						.url=${button.url ?? undefined}
						@click=${() => !button.disabled && button.id && handles.press(of, button)}
					>${button.label}</discord-button>`,
				)}
			</discord-action-row>`,
		)}
	</discord-attachments>`;
}

function replyLine(reply: ReplyView, names: Names): TemplateResult {
	const { message: to } = reply;
	if (!to)
		return html`<discord-reply slot="reply" deleted ?light-theme=${names.light}></discord-reply>`;
	return html`<discord-reply
		slot="reply"
		author=${to.author.name}
		avatar=${avatarOf(to.author)}
		?bot=${to.author.bot}
		?mentions=${reply.pinged}
		?attachment=${to.embedded}
		?light-theme=${names.light}
	>${plainWords(to.content, names)}</discord-reply>`;
}

function commandLine(call: CallView, names: Names): TemplateResult {
	const { user, target } = call;
	return html`<discord-command
		slot="reply"
		author=${user.name}
		avatar=${avatarOf(user)}
		type=${call.slash ? "slash_command" : "message_command"}
		command=${call.name}
		?light-theme=${names.light}
		?context-message-deleted=${!call.slash && !target}
		.contextUserName=${target?.author.name}
		.contextUserAvatar=${target ? avatarOf(target.author) : undefined}
		?context-user-bot=${target?.author.bot ?? false}
		.contextMessageReply=${target ? plainWords(target.content, names) : undefined}
	></discord-command>`;
}

/** A command without its answer: on its way, being worked on, or failed. */
export function waiting(
	of: PendingView,
	bot: UserView,
	names: Names,
	dismiss: (id: string) => void,
): TemplateResult {
	const words = {
		sent: "Sending command…",
		thinking: `${bot.name} is thinking…`,
		failed: "The application did not respond",
	}[of.state];
	return html`<discord-message
		role="article"
		aria-label=${words}
		class="waiting ${of.state}"
		author=${bot.name}
		avatar=${avatarOf(bot)}
		.timestamp=${sentAt(of.at, Date.now())}
		.dismissMessageClicked=${() => dismiss(of.id)}
		bot
		?ephemeral=${of.ephemeral}
		?light-theme=${names.light}
	>
		${commandLine(of.call, names)}
		<span class="dots" aria-hidden="true"></span>${words}
	</discord-message>`;
}

/** What a screen reader says of a message before its parts are looked at. */
function spoken(of: MessageView, names: Names): string {
	const whom = of.reply?.message
		? `, replying to ${of.reply.message.author.name}`
		: of.command
			? `, to ${of.command.user.name}'s ${of.command.slash ? "/" : ""}${of.command.name}`
			: "";
	const hidden = of.ephemeral ? ", only you can see this" : "";
	return `${of.author.name}${whom}${hidden}, ${sentAt(of.at, Date.now())}: ${plainWords(of.content, names)}`;
}
