import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { ChannelView, GuildView } from "../sandbox/page/wire.js";
import { chooseArticle } from "./drop.js";
import { state } from "./state.js";

/** The whole page: who one is and the channels, the messages, the box, the panel. */
class App extends LitElement {
	override createRenderRoot() {
		return this;
	}

	override connectedCallback() {
		super.connectedCallback();
		state.addEventListener("change", () => {
			this.requestUpdate();
			for (const part of this.querySelectorAll<LitElement>(
				"sandbox-messages, sandbox-composer, sandbox-wire",
			))
				part.requestUpdate();
		});
		this.addEventListener("keydown", ({ key }) => {
			if (key !== "Escape") return;
			if (state.wire) state.wire = null;
			state.sidebar = false;
			state.changed();
		});
	}

	override render() {
		const { me, channel, light } = state;
		document.documentElement.dataset.theme = light ? "light" : "dark";
		return html`<div class="app ${state.sidebar ? "sidebar-open" : ""} ${state.wire ? "wire-open" : ""}">
			${this.#sidebar()}
			<main>
				<header class="top">
					<button
						class="burger"
						aria-label="Channels"
						aria-expanded=${state.sidebar}
						@click=${() => {
							state.sidebar = !state.sidebar;
							state.changed();
						}}
					>☰</button>
					<h1>${channel ? sign(channel) : ""}${channel?.name ?? "Dateline"}</h1>
					${me && !state.online ? html`<span class="offline" role="status">The bot is offline</span>` : nothing}
				</header>
				<sandbox-messages tabindex="-1"></sandbox-messages>
				<sandbox-composer></sandbox-composer>
				<div id="menu"></div>
				<div id="dialog"></div>
				<div id="notice" role="status"></div>
			</main>
			<sandbox-wire></sandbox-wire>
		</div>`;
	}

	#sidebar(): TemplateResult {
		const { me, people, guilds, light } = state;
		return html`<aside class="sidebar" aria-label="Channels and who you are">
			<nav aria-label="Channels">${guilds.map((g) => this.#guild(g))}</nav>
			<div class="self">
				<label>
					<span class="hint">You are</span>
					<select @change=${(event: Event) => state.become((event.target as HTMLSelectElement).value)}>
						${people.map(
							({ id, name, about }) =>
								html`<option value=${id} ?selected=${id === me?.id}>${name}, ${about}</option>`,
						)}
					</select>
				</label>
				<div class="tools">
					${
						state.takesArticles
							? html`<button @click=${chooseArticle}>Add an article</button>`
							: nothing
					}
					<button
						aria-pressed=${light}
						@click=${() => {
							state.light = !light;
							state.changed();
						}}
					>${light ? "Dark theme" : "Light theme"}</button>
				</div>
			</div>
		</aside>`;
	}

	#guild({ name, channels }: GuildView): TemplateResult {
		const top = channels.filter(({ kind }) => kind !== "post");
		return html`<h2>${name}</h2>
			<ul>
				${top.map((c) =>
					c.kind === "forum"
						? html`<li>
								<span class="forum">${sign(c)}${c.name}</span>
								<ul>
									${channels.filter((p) => p.parent === c.id).map((p) => this.#channel(p))}
								</ul>
							</li>`
						: this.#channel(c),
				)}
			</ul>`;
	}

	#channel(channel: ChannelView): TemplateResult {
		const open = channel.id === state.channel?.id;
		return html`<li>
			<button
				class="channel ${open ? "open" : ""}"
				aria-current=${open ? "page" : nothing}
				@click=${() => state.open(channel)}
			>${sign(channel)}${channel.name}</button>
		</li>`;
	}
}
customElements.define("sandbox-app", App);

function sign({ kind }: ChannelView): TemplateResult {
	const signs = { text: "#", direct: "@", post: "↳", forum: "▤" };
	return html`<span class="sign" aria-hidden="true">${signs[kind]}</span>`;
}
