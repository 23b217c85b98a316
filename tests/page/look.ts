import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe-core finds wrong with a page as it stands: contrast, labels, roles; each with the place. */
export async function hindrances(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const run = (
			globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }
		).axe.run;
		interface AxeResults {
			violations: {
				id: string;
				help: string;
				nodes: { target: unknown; failureSummary: string }[];
			}[];
		}
		const { violations } = await run();
		return violations.flatMap(({ id, nodes }) =>
			nodes
				.slice(0, 5)
				.map((n) => `${id}: ${JSON.stringify(n.target)} ${n.failureSummary}`),
		);
	});
}

/** Parts that lie over one another, or stand out of the window or their message, where no person would want them to. */
export function overlaps(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const document = (globalThis as unknown as { document: Dom }).document;
		interface Box {
			left: number;
			right: number;
			top: number;
			bottom: number;
		}
		interface Part {
			getBoundingClientRect: () => Box;
			querySelectorAll: (selector: string) => Iterable<Part>;
			textContent: string | null;
			tagName: string;
		}
		interface Dom {
			querySelectorAll: (selector: string) => Iterable<Part>;
			documentElement: { scrollWidth: number; clientWidth: number };
		}
		const found: string[] = [];
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) found.push("the page scrolls sideways");
		const name = (p: Part) =>
			`${p.tagName.toLowerCase()} "${(p.textContent ?? "").trim().slice(0, 30)}"`;
		const cross = (parts: Part[]) => {
			for (const [i, a] of parts.entries())
				for (const b of parts.slice(i + 1)) {
					const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
					const wide = Math.min(x.right, y.right) - Math.max(x.left, y.left);
					const high = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
					if (wide > 1 && high > 1)
						found.push(`${name(a)} lies over ${name(b)}`);
				}
		};
		cross([...document.querySelectorAll("discord-message")]);
		cross([
			...document.querySelectorAll("sandbox-messages, sandbox-composer, .top"),
		]);
		for (const message of document.querySelectorAll("discord-message")) {
			cross([...message.querySelectorAll("discord-button")]);
			const outer = message.getBoundingClientRect();
			for (const part of message.querySelectorAll(
				".words, discord-embed, discord-embed-description, discord-button, .embed-title, discord-reply, discord-command, img",
			)) {
				const { left, right } = part.getBoundingClientRect();
				if (right > outer.right + 1 || left < outer.left - 1)
					found.push(`${name(part)} stands out of its message`);
			}
		}
		return found;
	});
}
