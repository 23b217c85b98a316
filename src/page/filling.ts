import type { CommandView, OptionView } from "../sandbox/page/wire.js";
import { complaintAbout } from "./suggest.js";

/** What stands in an option: as one sees it, and as it is sent. */
export interface Filled {
	readonly shown: string;
	readonly value: string;
}

/** A command that is being filled in. */
export class Filling {
	/** The options that have a place in the message box, in order. */
	shown: string[];
	readonly values = new Map<string, Filled>();
	readonly complaints = new Map<string, string>();

	constructor(readonly command: CommandView) {
		this.shown = command.options.filter((o) => o.required).map((o) => o.name);
	}

	option(name: string): OptionView | undefined {
		return this.command.options.find((o) => o.name === name);
	}

	show(name: string): void {
		if (!this.shown.includes(name)) this.shown.push(name);
	}

	/** Takes an option's place away, where the command can do without. */
	hide(name: string): boolean {
		if (this.option(name)?.required) return false;
		this.shown = this.shown.filter((s) => s !== name);
		this.values.delete(name);
		this.complaints.delete(name);
		return true;
	}

	fill(name: string, filled: Filled): void {
		this.values.set(name, filled);
		this.complaints.delete(name);
	}

	/** The first required option that is still empty. */
	missing(): string | null {
		const empty = this.shown.find(
			(name) =>
				this.option(name)?.required && !this.values.get(name)?.shown.trim(),
		);
		return empty ?? null;
	}

	/** Whether it can be sent; what speaks against it stands in `complaints`. */
	check(): boolean {
		this.complaints.clear();
		for (const name of this.shown) {
			const option = this.option(name);
			const value = this.values.get(name)?.shown ?? "";
			const wrong = option && complaintAbout(option, value);
			if (wrong) this.complaints.set(name, wrong);
		}
		return this.complaints.size === 0;
	}

	/** As it is sent. */
	options(): Record<string, string | boolean> {
		return Object.fromEntries(
			this.shown.flatMap((name): [string, string | boolean][] => {
				const filled = this.values.get(name);
				if (!filled || filled.shown.trim() === "") return [];
				return this.option(name)?.type === "boolean"
					? [[name, /^true$/i.test(filled.shown.trim())]]
					: [[name, filled.value]];
			}),
		);
	}
}
