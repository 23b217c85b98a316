import { html, LitElement, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import type { MessageView } from "../sandbox/page/wire.js";
import { HANDLES } from "./handling.js";
import { message, waiting } from "./message.js";
import { namesNow } from "./names-now.js";
import { state } from "./state.js";
import { welcome } from "./welcome.js";

/** Milliseconds within which messages of one author stand together. */
const TOGETHER = 7 * 60_000;

/** How near to its end, in pixels, the list is held there when something comes. */
const NEAR = 120;

/** Messages shown of a channel that is opened, and how many older ones come each time its beginning is near. */
const STEP = 50;

/** How near, in pixels, that is. */
const AHEAD = 600;

/** Milliseconds in which what came is laid out. */
const SETTLED = 400;

/** The messages of the open channel. */
class Messages extends LitElement {
	/** The message that Tab leads to; null for the last. */
	#focused: string | null = null;
	#atEnd = true;
	#channel: string | null = null;
	/** So many of the newest messages are shown at most. */
	#room = STEP;
	#count = 0;
	/** The message that keeps its place while older ones come, and how far down it stood. */
	#held: { readonly message: Element; readonly top: number } | null = null;
	#holding: ReturnType<typeof setTimeout> | undefined;
	/** The components lay themselves out after they are rendered, and pictures come later still. */
	readonly #sizes = new ResizeObserver(() => this.#stay());
	#press: ReturnType<typeof setTimeout> | undefined;

	override createRenderRoot() {
		return this;
	}

	override connectedCallback() {
		super.connectedCallback();
		this.addEventListener("scroll", () => {
			this.#atEnd =
				this.scrollHeight - this.scrollTop - this.clientHeight < NEAR;
			if (this.scrollTop < AHEAD && !this.#held) this.#older(STEP);
		});
		this.addEventListener("keydown", (event) => this.#keys(event));
		this.addEventListener("focusin", ({ target }) => {
			const id = messageAt(target)?.dataset.id;
			if (id && id !== this.#focused) {
				this.#focused = id;
				this.requestUpdate();
			}
		});
		this.addEventListener("pointerdown", (event) => this.#hold(event));
		for (const end of ["pointerup", "pointermove", "pointercancel"])
			this.addEventListener(end, () => clearTimeout(this.#press));
		for (const move of ["wheel", "touchmove", "keydown", "pointerdown"])
			this.addEventListener(
				move,
				() => {
					this.#held = null;
				},
				{ passive: true },
			);
		this.#sizes.observe(this);
	}

	override render() {
		const { me, bot, channel } = state;
		if (!me || !bot || !channel) return nothing;
		if (this.#channel !== channel.id) {
			this.#channel = channel.id;
			this.#focused = null;
			this.#atEnd = true;
			this.#room = STEP;
			this.#count = 0;
		}
		const names = namesNow();
		const all = state.shown();
		// Who reads further up loses nothing to what comes meanwhile.
		if (!this.#atEnd) this.#room += Math.max(0, all.length - this.#count);
		this.#count = all.length;
		const shown = all.slice(-this.#room);
		const focused = shown.some((m) => m.id === this.#focused)
			? this.#focused
			: shown.at(-1)?.id;
		// The library reads the theme once: another one, another list.
		return keyed(
			state.light,
			html`<discord-messages
				role="log"
				aria-label="Messages in ${channel.name}"
				?light-theme=${state.light}
			>
				${shown.length === all.length ? welcome(channel, bot) : nothing}
				${repeat(
					shown,
					(m) => m.id,
					(m, i) => {
						const follows = goesOn(shown[i - 1], m);
						const tabbable = m.id === focused;
						const selected = m.id === state.wire;
						return guard([m, follows, tabbable, selected, me.id], () =>
							message(m, { follows, tabbable, selected }, names, HANDLES),
						);
					},
				)}
				${state
					.waiting()
					.map((p) => waiting(p, bot, names, (id) => state.dismiss(id)))}
			</discord-messages>
			${this.#typing()}`,
		);
	}

	override updated() {
		const list = this.querySelector("discord-messages");
		if (list) this.#sizes.observe(list);
		this.#stay();
		if (this.#held) this.#letGo();
	}

	/** Shows so many more messages, and the reader's place stays where it is. */
	#older(more: number) {
		if (this.#atEnd || this.#room >= this.#count) return;
		const message = this.querySelector("[data-id]");
		if (message)
			this.#held = { message, top: message.getBoundingClientRect().top };
		this.#room = Math.min(this.#room + more, this.#count);
		this.requestUpdate();
	}

	#stay() {
		if (this.#atEnd) this.scrollTop = this.scrollHeight;
		if (!this.#held) return;
		const { message, top } = this.#held;
		this.scrollTop += message.getBoundingClientRect().top - top;
	}

	/** Once what came has been laid out, the reader alone moves the list. */
	#letGo() {
		clearTimeout(this.#holding);
		this.#holding = setTimeout(() => {
			this.#held = null;
		}, SETTLED);
	}

	#typing(): TemplateResult {
		const until = state.typing.get(state.channel?.id ?? "") ?? 0;
		return html`<div class="typing" role="status">
			${until > Date.now() ? html`<span class="dots" aria-hidden="true"></span><strong>${state.bot?.name}</strong> is typing…` : nothing}
		</div>`;
	}

	/** Up and down go from message to message, as do the ends. */
	#keys(event: KeyboardEvent) {
		const here = messageAt(event.target);
		if (!here || event.target !== here) return;
		if (event.key === "Home") {
			event.preventDefault();
			this.#atEnd = false;
			this.#older(this.#count);
			void this.updateComplete.then(() =>
				this.querySelector<HTMLElement>("[data-id]")?.focus(),
			);
			return;
		}
		const all = [...this.querySelectorAll<HTMLElement>("[data-id]")];
		const at = all.indexOf(here);
		const next = {
			ArrowUp: all[at - 1],
			ArrowDown: all[at + 1],
			End: all.at(-1),
		}[event.key];
		if (next) {
			event.preventDefault();
			next.focus();
		}
		if (event.key === "Enter") {
			const shown = state.messages.get(here.dataset.id ?? "");
			if (shown) HANDLES.menu(shown, here, event);
		}
	}

	/** A finger that stays opens the menu. */
	#hold(event: PointerEvent) {
		const here = messageAt(event.target);
		const shown = state.messages.get(here?.dataset.id ?? "");
		if (event.pointerType !== "touch" || !here || !shown) return;
		clearTimeout(this.#press);
		this.#press = setTimeout(() => HANDLES.menu(shown, here, event), 500);
	}
}

customElements.define("sandbox-messages", Messages);

function messageAt(target: EventTarget | null): HTMLElement | null {
	return target instanceof Element
		? target.closest<HTMLElement>("[data-id]")
		: null;
}

function goesOn(before: MessageView | undefined, now: MessageView): boolean {
	return (
		before !== undefined &&
		before.author.id === now.author.id &&
		before.ephemeral === now.ephemeral &&
		now.at - before.at < TOGETHER &&
		!now.reply &&
		!now.command
	);
}
