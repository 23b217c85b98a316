import { html, nothing, type TemplateResult } from "lit";
import "@skyra/discord-components-core/discord-embed.js";
import "@skyra/discord-components-core/discord-embed-description.js";
import "@skyra/discord-components-core/discord-embed-field.js";
import "@skyra/discord-components-core/discord-embed-fields.js";
import "@skyra/discord-components-core/discord-embed-footer.js";
import type { EmbedView, ImageView } from "../sandbox/page/wire.js";
import { markdown, type Names } from "./markdown.js";

/**
 * An embed. Its title stands in the description's place: the library takes a title for plain text and looks for emoji in
 * it that lie on Discord's servers.
 */
export function embed(of: EmbedView, names: Names): TemplateResult {
	const { light } = names;
	return html`<discord-embed
		color=${of.color === null ? "" : `#${of.color.toString(16).padStart(6, "0")}`}
		?light-theme=${light}
	>
		${
			of.title
				? html`<div slot="description" class="embed-title">${title(of, names)}</div>`
				: nothing
		}
		${
			of.description
				? html`<discord-embed-description slot="description">${markdown(of.description, names, true)}</discord-embed-description>`
				: nothing
		}
		${of.image ? html`<div slot="description">${picture(of.image)}</div>` : nothing}
		${
			of.fields.length
				? html`<discord-embed-fields slot="fields">${of.fields.map(
						(f) =>
							html`<discord-embed-field
								field-title=${f.name}
								?inline=${f.inline}
								?light-theme=${light}
							>${markdown(f.value, names, true)}</discord-embed-field>`,
					)}</discord-embed-fields>`
				: nothing
		}
		${
			of.footer
				? html`<discord-embed-footer slot="footer" ?light-theme=${light}>${of.footer}</discord-embed-footer>`
				: nothing
		}
	</discord-embed>`;
}

function title(of: EmbedView, names: Names) {
	const words = markdown(of.title ?? "", names);
	return of.url && /^https?:/.test(of.url)
		? html`<a href=${of.url} target="_blank" rel="noopener noreferrer">${words}</a>`
		: words;
}

/** A picture with its words; a press shows it as large as it is. */
export function picture(of: ImageView): TemplateResult {
	return html`<a class="picture" href=${of.url} target="_blank" rel="noopener">
		<img src=${of.url} alt=${of.description} width=${of.width ?? nothing} height=${of.height ?? nothing} />
	</a>`;
}
