import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { state } from "./state.js";
import type { Suggesting } from "./suggesting.js";

/** The box for words. */
export function textBox(
	where: string,
	text: string,
	suggesting: Suggesting,
	typed: (box: HTMLTextAreaElement) => void,
): TemplateResult {
	return html`<textarea
		rows="1"
		maxlength="4000"
		aria-label="Message ${where}"
		aria-autocomplete="list"
		aria-controls="suggestions"
		aria-activedescendant=${suggesting.activeId()}
		placeholder="Message ${where}"
		autocomplete="off"
		spellcheck="true"
		?disabled=${!state.channel?.writable}
		.value=${live(text)}
		@input=${(event: InputEvent) => typed(event.target as HTMLTextAreaElement)}
		@blur=${() => suggesting.closeSoon()}
	></textarea>`;
}

/** What the words will answer or change, where they will. */
export function aboutBar(cancel: () => void): TemplateResult | typeof nothing {
	const { replyTo, editing } = state;
	if (!replyTo && !editing) return nothing;
	return html`<div class="bar">
		<span>${editing ? "Editing your message" : html`Replying to <strong>${replyTo?.author.name}</strong>`}</span>
		<button aria-label="Cancel" @click=${cancel}>✕</button>
	</div>`;
}

/** As high as its words, up to the limit that the style sheet sets. */
export function grow(box: HTMLTextAreaElement): void {
	box.style.height = "auto";
	box.style.height = `${box.scrollHeight}px`;
}
