import { html, type TemplateResult } from "lit";
import type { ChannelView, UserView } from "../sandbox/page/wire.js";
import { compose } from "./compose.js";

/** What stands above the first message of a channel: what one can ask here. */
export function welcome(
	{ name, kind }: ChannelView,
	bot: UserView,
): TemplateResult {
	const direct = kind === "direct";
	const mention = direct ? "" : `@${bot.name} `;
	const tries = [`${mention}who called whom`, "/quote", "/timeline", "/help"];
	return html`<header class="welcome">
		<h2>${direct ? name : kind === "post" ? name : `Welcome to #${name}!`}</h2>
		<p>
			${
				direct
					? `This is the beginning of your direct messages with ${name}.`
					: `${bot.name} answers here out of the articles it has, word for word.`
			}
			Nobody but this machine reads what you write. Try:
		</p>
		<p class="tries">
			${tries.map(
				(words) =>
					html`<button @click=${() => compose(words)}>${words}</button>`,
			)}
		</p>
	</header>`;
}
