import { html, nothing, render } from "lit";
import { compose } from "./compose.js";
import { say } from "./notice.js";
import { state } from "./state.js";
import { addArticle } from "./talk.js";

/** Lets files be dropped on the page, or chosen, as articles: each is asked about first. */
export function takeDrops(): void {
	addEventListener("dragover", (event) => {
		if (!event.dataTransfer?.types.includes("Files")) return;
		event.preventDefault();
		document.body.classList.toggle("dropping", state.takesArticles);
	});
	for (const over of ["dragleave", "drop"])
		addEventListener(over, () => document.body.classList.remove("dropping"));
	addEventListener("drop", (event) => {
		event.preventDefault();
		const file = event.dataTransfer?.files[0];
		if (file) void offer(file);
	});
}

/** Opens the browser's own choice of files. */
export function chooseArticle(): void {
	const input = document.createElement("input");
	input.type = "file";
	input.accept = ".txt,.md";
	input.addEventListener("change", () => {
		const file = input.files?.[0];
		if (file) void offer(file);
	});
	input.click();
}

async function offer(file: File): Promise<void> {
	if (!state.takesArticles) return say("No articles can be added here");
	ask({ name: file.name, text: await file.text() });
}

function ask(dropped: { name: string; text: string }): void {
	const host = document.querySelector<HTMLElement>("#dialog");
	if (!host) return;
	const close = () => render(nothing, host);
	const add = async () => {
		close();
		const done = await addArticle(dropped);
		if (!done.ok) return say(done.error);
		say(`${dropped.name} is in the seeds folder; /reload reads it.`);
		compose("/reload");
	};
	render(
		html`<dialog aria-labelledby="dialog-title" @close=${close}>
			<h2 id="dialog-title">Add ${dropped.name} to the articles?</h2>
			<p>
				The file goes into the folder of articles that this program reads
				(${dropped.text.length.toLocaleString()} characters). The bot answers from
				it after <code>/reload</code>.
			</p>
			<pre tabindex="0">${dropped.text.slice(0, 600)}${dropped.text.length > 600 ? "…" : ""}</pre>
			<div class="actions">
				<button @click=${close}>Cancel</button>
				<button class="primary" @click=${() => void add()}>Add</button>
			</div>
		</dialog>`,
		host,
	);
	host.querySelector("dialog")?.showModal();
}
