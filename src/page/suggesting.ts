import {
	html,
	nothing,
	type ReactiveController,
	type ReactiveControllerHost,
	type TemplateResult,
} from "lit";
import type { OptionView } from "../sandbox/page/wire.js";
import type { Filling } from "./filling.js";
import { state } from "./state.js";
import {
	NOTHING,
	type Suggestion,
	type Suggestions,
	TAIL,
	truths,
} from "./suggest.js";
import { act } from "./talk.js";

/** The list above the message box: what may come next, and which of it would be taken. */
export class Suggesting implements ReactiveController {
	/** The option in which one types, `TAIL` after the last. */
	at = TAIL;
	#list: Suggestions = NOTHING;
	#active = -1;
	/** Counts completions, so that a late one is not taken for the last. */
	#asked = 0;
	readonly #host: ReactiveControllerHost & HTMLElement;

	constructor(host: ReactiveControllerHost & HTMLElement) {
		this.#host = host;
		host.addController(this);
	}

	hostConnected(): void {}

	get items(): readonly Suggestion[] {
		return this.#list.items;
	}

	get active(): number {
		return this.#active;
	}

	/** @param active the place of what Enter would take, -1 for nothing */
	offer(list: Suggestions, active: number): void {
		this.#list = list;
		this.#active = list.items.length > 0 ? active : -1;
		this.#host.requestUpdate();
	}

	close(): void {
		this.#asked++;
		this.offer(NOTHING, -1);
	}

	/** Where the focus leaves the box for good, the list goes. */
	closeSoon(): void {
		setTimeout(() => {
			if (this.#host.contains(document.activeElement)) return;
			this.at = TAIL;
			this.close();
		});
	}

	/** To the next, or the one before, around the ends. */
	step(by: 1 | -1): void {
		const { length } = this.items;
		const from = this.#active < 0 && by < 0 ? 0 : this.#active;
		this.#active = (from + by + length) % length;
		this.#host.requestUpdate();
		void this.#host.updateComplete.then(() =>
			this.#host
				.querySelector("[aria-selected=true]")
				?.scrollIntoView({ block: "nearest" }),
		);
	}

	/** Offers what fits an option as it is typed, by the bot where it completes it. */
	async complete(filling: Filling, name: string): Promise<void> {
		const option = filling.option(name);
		const { me, channel } = state;
		if (!option || !me || !channel) return;
		const typed = filling.values.get(name)?.shown ?? "";
		const asked = ++this.#asked;
		if (option.type === "boolean") return this.offer(truths(typed), 0);
		if (!option.completes) return this.offer(NOTHING, -1);
		const done = await act({
			do: "complete",
			user: me.id,
			channel: channel.id,
			name: filling.command.name,
			options: { ...filling.options(), [name]: typed },
			focused: name,
		});
		if (asked !== this.#asked || this.at !== name) return;
		const items = done.ok
			? done.choices.map((c) => ({ value: c.value, label: c.name, detail: "" }))
			: [];
		this.offer({ heading: option.description, items }, typed ? 0 : -1);
	}

	/** The id of the line that an input points a screen reader to. */
	activeId(at = this.at): string | typeof nothing {
		return this.at === at && this.#active >= 0
			? `suggestion-${this.#active}`
			: nothing;
	}

	isOpenAt(name: string): boolean {
		return this.at === name && this.items.length > 0;
	}

	/** @param option the one in which one types, whose description heads the list */
	view(
		option: OptionView | undefined,
		take: (item: Suggestion) => void,
	): TemplateResult {
		const { items } = this;
		const title = option
			? `${option.name}: ${option.description}`
			: this.#list.heading;
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
							take(item);
						}}
					><span class="label">${item.label}</span><span class="detail">${item.detail}</span></div>`,
				)}
			</div>
			<div class="spoken" role="status">${items.length ? `${items.length} suggestions` : ""}</div>
		</div>`;
	}

	#point(i: number): void {
		if (this.#active === i) return;
		this.#active = i;
		this.#host.requestUpdate();
	}
}
