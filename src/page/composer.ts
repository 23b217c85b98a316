import { html, LitElement, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { UserView } from "../sandbox/page/wire.js";
import { composing } from "./compose.js";
import { Filling } from "./filling.js";
import { say } from "./notice.js";
import { state } from "./state.js";
import {
	commandAt,
	commandsLike,
	mentionAt,
	NOTHING,
	optionsLeft,
	type Suggestion,
	type Suggestions,
	truths,
	usersLike,
	withMentions,
} from "./suggest.js";
import { act } from "./talk.js";

/** The place after the last option, where another may be added. */
const TAIL = "";

/** The message box: words, or a command with its options, and the list of what may come next. */
class Composer extends LitElement {
	#text = "";
	#filling: Filling | null = null;
	#list: Suggestions = NOTHING;
	#active = -1;
	/** The option in which one types, `TAIL` after the last. */
	#at = TAIL;
	/** Counts completions, so that a late one is not taken for the last. */
	#asked = 0;
	#history: { text: string; filling: Filling | null }[] = [];
	#editing: string | null = null;
	#channel: string | null = null;

	override createRenderRoot() {
		return this;
	}

	override connectedCallback() {
		super.connectedCallback();
		composing.addEventListener("compose", (event) => {
			const words = String((event as CustomEvent).detail);
			this.#filling = null;
			const name = commandAt(words);
			if (name === null || !this.#takeCommand(name)) this.#write(words);
		});
	}

	override render() {
		const { channel, replyTo, editing } = state;
		if (!channel) return nothing;
		this.#follow();
		const where =
			channel.kind === "direct" ? `@${channel.name}` : `#${channel.name}`;
		return html`
			${this.#listBox()}
			${
				replyTo || editing
					? html`<div class="bar">
							<span>${editing ? "Editing your message" : html`Replying to <strong>${replyTo?.author.name}</strong>`}</span>
							<button aria-label="Cancel" @click=${() => this.#cancel()}>✕</button>
						</div>`
					: nothing
			}
			<div class="box" @keydown=${(event: KeyboardEvent) => this.#keys(event)}>
				${this.#filling ? this.#form(this.#filling) : this.#textBox(where)}
			</div>`;
	}

	/** An edit begins with what was written; another channel, with nothing open. */
	#follow() {
		const { editing, channel } = state;
		if (this.#channel !== channel?.id) {
			this.#channel = channel?.id ?? null;
			this.#filling = null;
			this.#close();
		}
		if (this.#editing === (editing?.id ?? null)) return;
		this.#editing = editing?.id ?? null;
		this.#filling = null;
		this.#text = editing ? readable(editing.content) : "";
		this.#focusSoon();
	}

	#textBox(where: string): TemplateResult {
		const { channel } = state;
		return html`<textarea
			rows="1"
			maxlength="4000"
			aria-label="Message ${where}"
			aria-autocomplete="list"
			aria-controls="suggestions"
			aria-activedescendant=${this.#activeId()}
			placeholder="Message ${where}"
			autocomplete="off"
			spellcheck="true"
			?disabled=${!channel?.writable}
			.value=${live(this.#text)}
			@input=${(event: InputEvent) => this.#typed(event.target as HTMLTextAreaElement)}
			@blur=${() => this.#closeSoon()}
		></textarea>`;
	}

	#form(filling: Filling): TemplateResult {
		const { command } = filling;
		const left = command.options.length - filling.shown.length;
		const complaint = [...filling.complaints][0];
		return html`<div class="filling" role="group" aria-label="The command /${command.name}">
			<span class="command">/${command.name}</span>
			${filling.shown.map((name) => this.#pill(filling, name))}
			<input
				class="tail"
				data-option=""
				role="combobox"
				aria-label=${left ? "Add an option, or press Enter to send" : "Press Enter to send"}
				aria-expanded=${this.#at === TAIL && this.#list.items.length > 0}
				aria-controls="suggestions"
				aria-activedescendant=${this.#at === TAIL ? this.#activeId() : nothing}
				placeholder=${left ? `+${left} optional` : ""}
				autocomplete="off"
				@input=${() => this.#atTail()}
				@focus=${() => this.#enter(TAIL)}
				@blur=${() => this.#closeSoon()}
			/>
			<button class="send" @click=${() => void this.#send()}>Send</button>
		</div>
		${complaint ? html`<p class="complaint" role="alert"><strong>${complaint[0]}</strong> ${complaint[1]}</p>` : nothing}`;
	}

	#pill(filling: Filling, name: string): TemplateResult {
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
				aria-expanded=${this.#at === name && this.#list.items.length > 0}
				aria-controls="suggestions"
				aria-activedescendant=${this.#at === name ? this.#activeId() : nothing}
				autocomplete="off"
				size=${Math.min(40, Math.max(6, shown.length))}
				.value=${live(shown)}
				@input=${(event: InputEvent) => {
					const { value } = event.target as HTMLInputElement;
					filling.fill(name, { shown: value, value });
					void this.#complete(name);
					this.requestUpdate();
				}}
				@focus=${() => this.#enter(name)}
				@blur=${() => this.#closeSoon()}
			/>
		</label>`;
	}

	#listBox(): TemplateResult {
		const { heading, items } = this.#list;
		const option = this.#filling?.option(this.#at);
		const title = option ? `${option.name}: ${option.description}` : heading;
		const open = items.length > 0 || option !== undefined;
		return html`<div class="suggestions ${open ? "open" : ""}">
			${open ? html`<div class="title">${title}</div>` : nothing}
			<div id="suggestions" role="listbox" aria-label=${title || "Suggestions"} tabindex=${items.length ? "0" : "-1"}>
				${items.map(
					(item, i) => html`<div
						id="suggestion-${i}"
						role="option"
						aria-selected=${i === this.#active}
						@pointermove=${() => this.#point(i)}
						@pointerdown=${(event: Event) => {
							event.preventDefault();
							this.#take(item);
						}}
					><span class="label">${item.label}</span><span class="detail">${item.detail}</span></div>`,
				)}
			</div>
			<div class="spoken" role="status">${items.length ? `${items.length} suggestions` : ""}</div>
		</div>`;
	}

	#point(i: number) {
		if (this.#active === i) return;
		this.#active = i;
		this.requestUpdate();
	}

	#activeId() {
		return this.#active >= 0 ? `suggestion-${this.#active}` : nothing;
	}

	#typed(box: HTMLTextAreaElement) {
		this.#text = box.value;
		const named = /^\/([-_\p{L}\p{N}]+)\s$/u.exec(this.#text)?.[1];
		if (named && this.#takeCommand(named)) return;
		const command = state.editing ? null : commandAt(this.#text);
		const mention = mentionAt(this.#text, box.selectionStart);
		if (command !== null) this.#offer(commandsLike(state.commands, command), 0);
		else if (mention !== null)
			this.#offer(usersLike(mentionable(), mention), 0);
		else this.#close();
	}

	#offer(list: Suggestions, active: number) {
		this.#list = list;
		this.#active = list.items.length ? active : -1;
		this.requestUpdate();
	}

	#close() {
		this.#asked++;
		this.#offer(NOTHING, -1);
	}

	/** Where the focus leaves the box for good, the list goes. */
	#closeSoon() {
		setTimeout(() => {
			if (!this.contains(document.activeElement)) {
				this.#at = TAIL;
				this.#close();
			}
		});
	}

	#enter(name: string) {
		this.#at = name;
		if (name === TAIL) this.#atTail();
		else void this.#complete(name);
	}

	#atTail() {
		const filling = this.#filling;
		if (!filling) return;
		this.#at = TAIL;
		const typed = this.#input(TAIL)?.value ?? "";
		const list = optionsLeft(filling.command.options, filling.shown, typed);
		// Enter sends unless one has begun to name an option.
		this.#offer(list, typed ? 0 : -1);
	}

	async #complete(name: string) {
		const filling = this.#filling;
		const option = filling?.option(name);
		const { me, channel } = state;
		if (!filling || !option || !me || !channel) return;
		const typed = filling.values.get(name)?.shown ?? "";
		const asked = ++this.#asked;
		if (option.type === "boolean") return this.#offer(truths(typed), 0);
		if (!option.completes) return this.#offer(NOTHING, -1);
		const done = await act({
			do: "complete",
			user: me.id,
			channel: channel.id,
			name: filling.command.name,
			options: { ...filling.options(), [name]: typed },
			focused: name,
		});
		if (asked !== this.#asked || this.#at !== name) return;
		const items = done.ok
			? done.choices.map((c) => ({ value: c.value, label: c.name, detail: "" }))
			: [];
		this.#offer({ heading: option.description, items }, typed ? 0 : -1);
	}

	#keys(event: KeyboardEvent) {
		if (event.isComposing) return;
		const { items } = this.#list;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && items.length) {
			const from = this.#active < 0 && step < 0 ? 0 : this.#active;
			this.#active = (from + step + items.length) % items.length;
			this.requestUpdate();
			event.preventDefault();
			this.updateComplete.then(() =>
				this.querySelector("[aria-selected=true]")?.scrollIntoView({
					block: "nearest",
				}),
			);
			return;
		}
		const chosen = items[this.#active];
		switch (event.key) {
			case "Enter":
				if (event.shiftKey && !this.#filling) return;
				event.preventDefault();
				if (chosen) this.#take(chosen);
				else void this.#send();
				return;
			case "Tab": {
				if (event.shiftKey) return;
				const first = chosen ?? items[0];
				const typed = this.#filling?.values.get(this.#at)?.shown;
				// Tab takes what is offered, and goes on where there is nothing to take.
				if (!first || (this.#at !== TAIL && !chosen && typed === undefined))
					return;
				if (this.#filling && this.#at === TAIL && !chosen) return;
				event.preventDefault();
				this.#take(first);
				return;
			}
			case "Escape":
				if (items.length) this.#close();
				else if (this.#filling) this.#write("");
				else this.#cancel();
				event.stopPropagation();
				return;
			case "Backspace":
				this.#back(event);
				return;
			case "ArrowUp":
				if (!this.#filling && this.#text === "") {
					event.preventDefault();
					this.#recall();
				}
		}
	}

	/** In an empty option, back to what stands before it. */
	#back(event: KeyboardEvent) {
		const filling = this.#filling;
		const target = event.target as HTMLInputElement;
		if (!filling || target.value !== "") return;
		event.preventDefault();
		const name = target.dataset.option ?? TAIL;
		const at =
			name === TAIL ? filling.shown.length : filling.shown.indexOf(name);
		const before = filling.shown[at - 1];
		if (name !== TAIL) filling.hide(name);
		if (before) this.#focusSoon(before);
		else this.#write(`/${filling.command.name}`);
	}

	#take({ value, label }: Suggestion) {
		const filling = this.#filling;
		if (!filling) {
			if (this.#text.startsWith("/") && this.#takeCommand(value)) return;
			return this.#mention(label);
		}
		if (this.#at === TAIL) {
			filling.show(value);
			const tail = this.#input(TAIL);
			if (tail) tail.value = "";
			this.#focusSoon(value);
		} else {
			filling.fill(this.#at, { shown: label, value });
			this.#focusSoon(filling.missing() ?? TAIL);
		}
		this.#close();
	}

	#takeCommand(name: string): boolean {
		const command = state.commands.find(
			(c) => c.kind === "slash" && c.name === name,
		);
		if (!command) return false;
		this.#filling = new Filling(command);
		this.#text = "";
		this.#close();
		this.#focusSoon(this.#filling.missing() ?? TAIL);
		return true;
	}

	#mention(name: string) {
		const box = this.querySelector("textarea");
		if (!box) return;
		const caret = box.selectionStart;
		const before = this.#text
			.slice(0, caret)
			.replace(/@[\p{L}\p{N}_]*$/u, `@${name} `);
		this.#text = before + this.#text.slice(caret);
		this.#close();
		void this.updateComplete.then(() => {
			box.setSelectionRange(before.length, before.length);
			grow(box);
		});
	}

	#recall() {
		const last = this.#history.at(-1);
		if (!last) return;
		this.#filling = last.filling;
		this.#text = last.text;
		this.requestUpdate();
		this.#focusSoon(this.#filling ? TAIL : undefined);
	}

	async #send() {
		const { me, channel, replyTo, editing } = state;
		if (!me || !channel) return;
		const own = { user: me.id, channel: channel.id };
		const filling = this.#filling;
		if (filling) {
			if (!filling.check()) {
				this.requestUpdate();
				this.#focusSoon([...filling.complaints.keys()][0]);
				return;
			}
			this.#history.push({ text: "", filling });
			this.#write("");
			return tell(
				await act({
					...own,
					do: "command",
					name: filling.command.name,
					options: filling.options(),
				}),
			);
		}
		const text = this.#text.trim();
		if (text === "") return;
		const content = withMentions(text, mentionable());
		this.#history.push({ text, filling: null });
		this.#text = "";
		this.#cancel();
		tell(
			await act(
				editing
					? { ...own, do: "edit", message: editing.id, content }
					: { ...own, do: "say", content, reply: replyTo?.id ?? null },
			),
		);
	}

	/** Neither answers nor changes a message any more. */
	#cancel() {
		state.replyTo = null;
		state.editing = null;
		state.changed();
		this.#focusSoon();
	}

	#write(text: string) {
		this.#filling = null;
		this.#text = text;
		this.#at = TAIL;
		this.#close();
		this.#focusSoon();
	}

	#input(name: string): HTMLInputElement | null {
		return this.querySelector(`input[data-option="${CSS.escape(name)}"]`);
	}

	#focusSoon(name?: string) {
		this.requestUpdate();
		void this.updateComplete.then(() => {
			const box = this.querySelector("textarea");
			if (box) grow(box);
			if (this.#filling) this.#input(name ?? TAIL)?.focus();
			else box?.focus();
		});
	}

	override updated() {
		const box = this.querySelector("textarea");
		if (box) grow(box);
	}
}
customElements.define("sandbox-composer", Composer);

function tell(done: Awaited<ReturnType<typeof act>>): void {
	if (!done.ok) say(done.error);
}

/** As high as its words, up to the limit that the style sheet sets. */
function grow(box: HTMLTextAreaElement): void {
	box.style.height = "auto";
	box.style.height = `${box.scrollHeight}px`;
}

function mentionable(): readonly UserView[] {
	return state.bot ? [state.bot, ...state.people] : state.people;
}

/** What was sent, as it was typed. */
function readable(content: string): string {
	return mentionable().reduce(
		(words, { id, name }) => words.replaceAll(`<@${id}>`, `@${name}`),
		content,
	);
}
