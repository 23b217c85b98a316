import { html, LitElement, nothing } from "lit";
import type { ExchangeView, StepView } from "../sandbox/page/wire.js";
import { state } from "./state.js";
import { wireOf } from "./talk.js";

/** What went between the bot and Discord for the message that is selected. */
class WirePanel extends LitElement {
	#of: unknown = null;
	#exchanges: readonly ExchangeView[] | null = null;

	override createRenderRoot() {
		return this;
	}

	override render() {
		const { wire, me } = state;
		if (!wire || !me) {
			this.#of = null;
			return nothing;
		}
		const message = state.messages.get(wire);
		if (this.#of !== message) {
			this.#of = message;
			void wireOf(me.id, wire).then((exchanges) => {
				this.#exchanges = exchanges;
				this.requestUpdate();
			});
		}
		return html`<section aria-label="On the wire">
			<header>
				<h2>On the wire</h2>
				<button aria-label="Close" @click=${() => this.#close()}>✕</button>
			</header>
			${
				this.#exchanges?.length
					? this.#exchanges.map(
							({ title, steps }) => html`
								<h3>${title}</h3>
								<ol>
									${steps.map(step)}
								</ol>
							`,
						)
					: html`<p>Nothing went over the wire for this message.</p>`
			}
		</section>`;
	}

	#close() {
		state.wire = null;
		state.changed();
	}
}
customElements.define("sandbox-wire", WirePanel);

function step({ what, fromBot, after, status, body }: StepView) {
	return html`<li>
		<details>
			<summary>
				<span class="way">${fromBot ? "bot → Discord" : "Discord → bot"}</span>
				<code>${what}</code>
				<span class="after">${after} ms${status === null ? "" : ` · ${status}`}</span>
			</summary>
			<pre tabindex="0">${JSON.stringify(body, null, 2)}</pre>
		</details>
	</li>`;
}
