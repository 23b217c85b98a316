import { html, nothing, render } from "lit";
import type { MessageView } from "../sandbox/page/wire.js";
import { say } from "./notice.js";
import { state } from "./state.js";
import { act } from "./talk.js";

interface Entry {
	readonly label: string;
	readonly group: string | null;
	readonly run: () => void;
}

/** The menu of a message, where it was asked for; by keyboard, beside the message. */
export function openMenu(of: MessageView, at: HTMLElement, event: Event): void {
	const host = document.querySelector<HTMLElement>("#menu");
	if (!host) return;
	const back = document.activeElement;
	const close = () => {
		render(nothing, host);
		removeEventListener("pointerdown", outside, true);
		removeEventListener("keydown", keys, true);
		removeEventListener("resize", close);
		if (back instanceof HTMLElement && back.isConnected) back.focus();
	};
	const outside = ({ target }: Event) => {
		if (!(target instanceof Node && host.contains(target))) close();
	};
	const keys = (pressed: KeyboardEvent) => {
		const all = [...host.querySelectorAll<HTMLElement>("[role=menuitem]")];
		const now = all.indexOf(document.activeElement as HTMLElement);
		const step = { ArrowDown: 1, ArrowUp: -1 }[pressed.key];
		if (step) all.at((now + step + all.length) % all.length)?.focus();
		else if (pressed.key === "Home") all[0]?.focus();
		else if (pressed.key === "End") all.at(-1)?.focus();
		else if (pressed.key === "Escape" || pressed.key === "Tab") close();
		else return;
		pressed.preventDefault();
		pressed.stopPropagation();
	};
	const entries = entriesFor(of);
	render(
		html`<div class="menu" role="menu" aria-label="Message">
			${entries.map(
				({ label, group, run }) => html`
					${group ? html`<div class="group" role="presentation">${group}</div>` : nothing}
					<button
						role="menuitem"
						tabindex="-1"
						@click=${() => {
							close();
							run();
						}}
					>${label}</button>
				`,
			)}
		</div>`,
		host,
	);
	place(host.firstElementChild as HTMLElement, at, event);
	addEventListener("pointerdown", outside, true);
	addEventListener("keydown", keys, true);
	addEventListener("resize", close);
	host.querySelector<HTMLElement>("[role=menuitem]")?.focus();
}

/** At the pointer, else at what it belongs to; never over the window's edge. */
function place(menu: HTMLElement, at: HTMLElement, event: Event): void {
	const box = at.getBoundingClientRect();
	const pointed = event instanceof MouseEvent && event.clientX > 0;
	const x = pointed ? event.clientX : box.left + 60;
	const y = pointed ? event.clientY : Math.max(box.top + 20, 10);
	const { width, height } = menu.getBoundingClientRect();
	menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
	menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
}

function entriesFor(of: MessageView): Entry[] {
	const mine = of.author.id === state.me?.id;
	const own: Entry[] = mine
		? [
				{
					label: "Edit Message",
					group: null,
					run: () => {
						state.editing = of;
						state.replyTo = null;
						state.changed();
					},
				},
				{ label: "Delete Message", group: null, run: () => run(of, "delete") },
			]
		: [];
	const reply: Entry[] =
		of.ephemeral || !state.channel?.writable
			? []
			: [
					{
						label: "Reply",
						group: null,
						run: () => {
							state.replyTo = of;
							state.editing = null;
							state.changed();
						},
					},
				];
	const apps = state.commands
		.filter(({ kind }) => kind === "message")
		.map(({ name }, i) => ({
			label: name,
			group: i === 0 ? "Apps" : null,
			run: () => run(of, "pick", name),
		}));
	return [
		...reply,
		...own,
		{
			label: "Copy Text",
			group: null,
			run: () => void copy(of.content),
		},
		...(of.ephemeral
			? [
					{
						label: "Dismiss Message",
						group: null,
						run: () => state.dismiss(of.id),
					},
				]
			: []),
		...(of.ephemeral ? [] : apps),
		{
			label: "Show the Wire",
			group: "For developers",
			run: () => {
				state.wire = of.id;
				state.changed();
			},
		},
	];
}

async function copy(text: string): Promise<void> {
	await navigator.clipboard.writeText(text).then(
		() => say("Copied"),
		() => say("The browser did not let this page copy"),
	);
}

function run(of: MessageView, what: "pick" | "delete", name = ""): void {
	const { me } = state;
	if (!me) return;
	const own = { user: me.id, channel: of.channel, message: of.id };
	const doing =
		what === "pick" ? { ...own, do: what, name } : { ...own, do: what };
	void act(doing as Parameters<typeof act>[0]).then((done) => {
		if (!done.ok) say(done.error);
	});
}
