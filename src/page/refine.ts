import { type CSSResultGroup, css, type LitElement } from "lit";

/** The line above a message that says what it answers. */
const REFERENCE = css`
	:host,
	:host([light-theme]) {
		color: var(--muted);
		min-width: 0;
		max-width: 100%;
		font-family: inherit;
	}
	.discord-replied-message-username {
		color: var(--strong);
		opacity: 1;
	}
`;

/**
 * What the library's components lack on this page: colours that everybody can read on the backgrounds of today's Discord,
 * words that wrap, the dismissal of a private message by keyboard. Their styles are inside them, so these join them there.
 */
const STYLES: Readonly<Record<string, CSSResultGroup>> = {
	"discord-message": css`
		:host {
			color: var(--text);
			padding-right: 1rem;
			line-height: 1.375rem;
			font-family: inherit;
			min-width: 0;
		}
		:host([light-theme]) {
			color: var(--text);
		}
		.discord-message-content {
			min-width: 0;
		}
		.discord-message-body {
			overflow-wrap: anywhere;
			unicode-bidi: isolate;
		}
		.discord-message-timestamp,
		:host([light-theme]) .discord-message-timestamp,
		.discord-message-edited,
		:host([light-theme]) .discord-message-edited,
		.discord-message-ephemeral,
		:host([light-theme]) .discord-message-ephemeral {
			color: var(--muted);
		}
		.discord-message-ephemeral .discord-message-ephemeral-link {
			color: var(--link);
		}
		.discord-message-body-only-indent {
			flex: none;
		}
	`,
	"discord-author-info": css`
		:host {
			font-family: inherit;
			max-width: 100%;
		}
		.discord-author-username {
			color: var(--strong) !important;
			overflow-wrap: anywhere;
			unicode-bidi: isolate;
		}
		.discord-application-tag {
			margin-left: 0.3rem;
			flex: none;
		}
	`,
	"discord-reply": css`
		${REFERENCE}
		.discord-replied-message-content {
			overflow: hidden;
			min-width: 0;
			cursor: default;
		}
	`,
	"discord-command": css`
		${REFERENCE}
		.discord-replied-message-content {
			color: var(--muted) !important;
			background: none !important;
			overflow: hidden;
			min-width: 0;
			cursor: default;
		}
		.discord-slash-command-name,
		.discord-context-command-name {
			background-color: var(--mention-back) !important;
		}
		.discord-slash-command-name > *,
		.discord-context-command-name > * {
			color: var(--mention) !important;
		}
		.discord-context-user {
			margin-right: 0.35rem;
		}
	`,
	"discord-embed": css`
		:host,
		:host([light-theme]) {
			color: var(--text);
			min-width: 0;
		}
		.discord-embed-root,
		.discord-embed-wrapper,
		.discord-embed-grid {
			min-width: 0;
			max-width: 100%;
		}
		.discord-embed-wrapper {
			max-width: 520px !important;
			background-color: var(--embed) !important;
			border-color: var(--line) !important;
		}
		.discord-embed-grid {
			display: grid !important;
			overflow-wrap: anywhere;
		}
	`,
	"discord-embed-description": css`
		:host {
			white-space: pre-line;
			unicode-bidi: isolate;
			overflow-wrap: anywhere;
		}
	`,
	"discord-embed-footer": css`
		:host,
		:host([light-theme]) {
			color: var(--muted);
			min-width: 0;
			overflow-wrap: anywhere;
		}
	`,
	"discord-button": css`
		:host {
			max-width: 100%;
			min-width: 0;
		}
		:host > *:first-child {
			box-sizing: border-box;
			max-width: calc(100% - 8px);
			height: auto;
			overflow-wrap: anywhere;
			font-family: inherit;
		}
		:host .secondary {
			background-color: var(--button);
			color: var(--button-text);
		}
		:host .secondary.hoverable:hover {
			background-color: var(--button-hover);
		}
		:host .success {
			background-color: #248046;
		}
		:host .destructive {
			background-color: #c9302f;
		}
		:host button:focus-visible {
			outline: 2px solid var(--focus);
			outline-offset: 2px;
		}
	`,
	"discord-quote": css`
		blockquote {
			min-width: 0;
			overflow-wrap: anywhere;
			unicode-bidi: isolate;
		}
		.discord-quote-divider {
			flex: none;
		}
	`,
	"discord-mention": css`
		:host,
		:host([light-theme]) {
			color: var(--mention) !important;
			background-color: var(--mention-back) !important;
		}
	`,
	"discord-time": css`
		:host,
		:host([light-theme]) {
			color: inherit;
			background-color: var(--time);
		}
	`,
};

interface Styled {
	elementStyles: CSSResultGroup[];
	prototype: LitElement;
}

/** Must run before the first of them is on the page. */
export function refine(): void {
	for (const [name, styles] of Object.entries(STYLES)) {
		const component = customElements.get(name) as unknown as Styled | undefined;
		component?.elementStyles.push(styles);
	}
	afterwards("discord-message", (inside) =>
		inside
			.querySelector(".discord-message-ephemeral-link")
			?.setAttribute("tabindex", "0"),
	);
	afterwards("discord-button", (inside, { disabled }) =>
		inside.querySelector("button")?.toggleAttribute("disabled", disabled),
	);
}

/** Does something to what a component holds each time it has changed. */
function afterwards(
	name: string,
	what: (inside: ParentNode, own: { readonly disabled: boolean }) => void,
): void {
	const component = customElements.get(name);
	if (!component) return;
	Object.assign(component.prototype, {
		updated(this: LitElement & { readonly disabled: boolean }) {
			what(this.renderRoot, this);
		},
	});
}
