import { html, LitElement, nothing, type TemplateResult } from "lit";
import { commandForm } from "./command-form.js";
import { composing } from "./compose.js";
import { Draft } from "./draft.js";
import type { Filling } from "./filling.js";
import { type Meaning, meaningOf } from "./keys.js";
import { mentionable, readable, sendCommand, sendWords } from "./sending.js";
import { state } from "./state.js";
import {
	commandAt,
	commandsLike,
	mentionAt,
	optionsLeft,
	type Suggestion,
	TAIL,
	usersLike,
} from "./suggest.js";
import { Suggesting } from "./suggesting.js";
import { aboutBar, grow, textBox } from "./text-box.js";

/** The message box: words, or a command with its options, and the list of what may come next. */
class Composer extends LitElement {
	readonly #draft = new Draft();
	readonly #suggesting = new Suggesting(this);
	#editing: string | null = null;
	#channel: string | null = null;

	readonly #composed = (event: Event) => {
		const words = String((event as CustomEvent).detail);
		const name = commandAt(words);
		if (name === null || !this.#takeCommand(name)) this.#write(words);
	};

	override createRenderRoot() {
		return this;
	}

	override connectedCallback() {
		super.connectedCallback();
		composing.addEventListener("compose", this.#composed);
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		composing.removeEventListener("compose", this.#composed);
	}

	override render() {
		const { channel } = state;
		if (!channel) return nothing;
		this.#follow();
		const { text, filling } = this.#draft;
		const where =
			channel.kind === "direct" ? `@${channel.name}` : `#${channel.name}`;
		return html`
			${this.#suggesting.view(filling?.option(this.#suggesting.at), (item) => this.#take(item))}
			${aboutBar(() => this.#cancel())}
			<div class="box" @keydown=${(event: KeyboardEvent) => this.#pressed(event)}>
				${
					filling
						? this.#form(filling)
						: textBox(where, text, this.#suggesting, (box) => this.#typed(box))
				}
			</div>`;
	}

	/** An edit begins with what was written; another channel, with nothing open. */
	#follow() {
		const { editing, channel } = state;
		if (this.#channel !== channel?.id) {
			this.#channel = channel?.id ?? null;
			this.#draft.write(this.#draft.text);
			this.#suggesting.close();
		}
		if (this.#editing === (editing?.id ?? null)) return;
		this.#editing = editing?.id ?? null;
		this.#draft.write(editing ? readable(editing.content) : "");
		this.#focusSoon();
	}

	#form(filling: Filling): TemplateResult {
		return commandForm(filling, this.#suggesting, {
			typed: (name, value) => {
				filling.fill(name, { shown: value, value });
				void this.#suggesting.complete(filling, name);
				this.requestUpdate();
			},
			typedAtTail: () => this.#atTail(filling),
			entered: (name) => {
				this.#suggesting.at = name;
				if (name === TAIL) this.#atTail(filling);
				else void this.#suggesting.complete(filling, name);
			},
			send: () => void this.#send(),
		});
	}

	#typed(box: HTMLTextAreaElement) {
		const text = box.value;
		this.#draft.text = text;
		const named = /^\/([-_\p{L}\p{N}]+)\s$/u.exec(text)?.[1];
		if (named && this.#takeCommand(named)) return;
		const command = state.editing ? null : commandAt(text);
		const mention = mentionAt(text, box.selectionStart);
		if (command !== null)
			this.#suggesting.offer(commandsLike(state.commands, command), 0);
		else if (mention !== null)
			this.#suggesting.offer(usersLike(mentionable(), mention), 0);
		else this.#suggesting.close();
	}

	#atTail({ command, shown }: Filling) {
		this.#suggesting.at = TAIL;
		const typed = this.#input(TAIL)?.value ?? "";
		// Enter sends unless one has begun to name an option.
		this.#suggesting.offer(
			optionsLeft(command.options, shown, typed),
			typed ? 0 : -1,
		);
	}

	#pressed(event: KeyboardEvent) {
		if (event.isComposing) return;
		const { items, active, at } = this.#suggesting;
		const { text, filling } = this.#draft;
		const box = event.target as HTMLInputElement | HTMLTextAreaElement;
		const meaning = meaningOf({
			key: event.key,
			shift: event.shiftKey,
			items,
			active,
			at,
			filling: filling !== null,
			typed: filling?.values.get(at)?.shown,
			empty: (filling ? box.value : text) === "",
		});
		if (!meaning) return;
		if (event.key === "Escape") event.stopPropagation();
		else event.preventDefault();
		this.#do(meaning, box.dataset.option ?? TAIL);
	}

	#do(meaning: Meaning, option: string) {
		switch (meaning.does) {
			case "step":
				return this.#suggesting.step(meaning.by);
			case "take":
				return this.#take(meaning.item);
			case "send":
				return void this.#send();
			case "close":
				return this.#suggesting.close();
			case "discard":
				return this.#write("");
			case "cancel":
				return this.#cancel();
			case "back":
				return this.#back(option);
			case "recall":
				return this.#recall();
		}
	}

	/** From an empty option, or the place behind the last, to what stands before it. */
	#back(name: string) {
		const { filling } = this.#draft;
		if (!filling) return;
		const at =
			name === TAIL ? filling.shown.length : filling.shown.indexOf(name);
		const before = filling.shown[at - 1];
		if (name !== TAIL) filling.hide(name);
		if (before) this.#focusSoon(before);
		else this.#write(`/${filling.command.name}`);
	}

	#take({ value, label }: Suggestion) {
		const { text, filling } = this.#draft;
		const { at } = this.#suggesting;
		if (!filling) {
			if (text.startsWith("/") && this.#takeCommand(value)) return;
			return this.#mention(label);
		}
		if (at === TAIL) {
			filling.show(value);
			const tail = this.#input(TAIL);
			if (tail) tail.value = "";
			this.#focusSoon(value);
		} else {
			filling.fill(at, { shown: label, value });
			this.#focusSoon(filling.missing() ?? TAIL);
		}
		this.#suggesting.close();
	}

	#takeCommand(name: string): boolean {
		const command = state.commands.find(
			(c) => c.kind === "slash" && c.name === name,
		);
		if (!command) return false;
		const filling = this.#draft.begin(command);
		this.#suggesting.close();
		this.#focusSoon(filling.missing() ?? TAIL);
		return true;
	}

	#mention(name: string) {
		const box = this.querySelector("textarea");
		if (!box) return;
		const caret = this.#draft.mention(name, box.selectionStart);
		this.#suggesting.close();
		void this.updateComplete.then(() => box.setSelectionRange(caret, caret));
	}

	#recall() {
		if (!this.#draft.recall()) return;
		this.#focusSoon(this.#draft.filling ? TAIL : undefined);
	}

	async #send() {
		const { me, channel, replyTo, editing } = state;
		if (!me || !channel) return;
		const { filling } = this.#draft;
		if (filling) {
			if (!filling.check()) {
				this.#focusSoon([...filling.complaints.keys()][0]);
				return;
			}
			this.#draft.sent("");
			this.#write("");
			return sendCommand(me, channel, filling);
		}
		const text = this.#draft.text.trim();
		if (text === "") return;
		this.#draft.sent(text);
		this.#cancel();
		return sendWords(me, channel, text, { editing, replyTo });
	}

	/** Neither answers nor changes a message any more. */
	#cancel() {
		state.replyTo = null;
		state.editing = null;
		state.changed();
		this.#focusSoon();
	}

	#write(text: string) {
		this.#draft.write(text);
		this.#suggesting.at = TAIL;
		this.#suggesting.close();
		this.#focusSoon();
	}

	#input(name: string): HTMLInputElement | null {
		return this.querySelector(`input[data-option="${CSS.escape(name)}"]`);
	}

	#focusSoon(name?: string) {
		this.requestUpdate();
		void this.updateComplete.then(() => {
			if (this.#draft.filling) this.#input(name ?? TAIL)?.focus();
			else this.querySelector("textarea")?.focus();
		});
	}

	override updated() {
		const box = this.querySelector("textarea");
		if (box) grow(box);
	}
}
customElements.define("sandbox-composer", Composer);
