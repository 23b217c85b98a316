import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Filling } from "./filling.js";
import { TAIL } from "./suggest.js";
import type { Suggesting } from "./suggesting.js";

/** What comes of what one does in the form. */
export interface FormActs {
	readonly typed: (name: string, value: string) => void;
	readonly typedAtTail: () => void;
	readonly entered: (name: string) => void;
	readonly send: () => void;
}

/** A command's options, each with its box, and one behind them for another. */
export function commandForm(
	filling: Filling,
	suggesting: Suggesting,
	acts: FormActs,
): TemplateResult {
	const { command } = filling;
	const left = command.options.length - filling.shown.length;
	const complaint = [...filling.complaints][0];
	return html`<div class="filling" role="group" aria-label="The command /${command.name}">
		<span class="command">/${command.name}</span>
		${filling.shown.map((name) => pill(filling, name, suggesting, acts))}
		<input
			class="tail"
			data-option=""
			role="combobox"
			aria-label=${left ? "Add an option, or press Enter to send" : "Press Enter to send"}
			aria-expanded=${suggesting.isOpenAt(TAIL)}
			aria-controls="suggestions"
			aria-activedescendant=${suggesting.activeId(TAIL)}
			placeholder=${left ? `+${left} optional` : ""}
			autocomplete="off"
			@input=${acts.typedAtTail}
			@focus=${() => acts.entered(TAIL)}
			@blur=${() => suggesting.closeSoon()}
		/>
		<button class="send" @click=${acts.send}>Send</button>
	</div>
	${complaint ? html`<p class="complaint" role="alert"><strong>${complaint[0]}</strong> ${complaint[1]}</p>` : nothing}`;
}

function pill(
	filling: Filling,
	name: string,
	suggesting: Suggesting,
	acts: FormActs,
): TemplateResult {
	const option = filling.option(name);
	const shown = filling.values.get(name)?.shown ?? "";
	const wrong = filling.complaints.has(name);
	return html`<label class="pill ${wrong ? "wrong" : ""}">
		<span>${name}${option?.required ? html`<abbr title="required">*</abbr>` : nothing}</span>
		<input
			data-option=${name}
			role="combobox"
			aria-label="${name}: ${option?.description}"
			aria-required=${option?.required ? "true" : "false"}
			aria-invalid=${wrong ? "true" : "false"}
			aria-expanded=${suggesting.isOpenAt(name)}
			aria-controls="suggestions"
			aria-activedescendant=${suggesting.activeId(name)}
			autocomplete="off"
			size=${Math.min(40, Math.max(6, shown.length))}
			.value=${live(shown)}
			@input=${(event: InputEvent) => acts.typed(name, (event.target as HTMLInputElement).value)}
			@focus=${() => acts.entered(name)}
			@blur=${() => suggesting.closeSoon()}
		/>
	</label>`;
}
