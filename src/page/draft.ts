import type { CommandView } from "../sandbox/page/wire.js";
import { Filling } from "./filling.js";

/** What is being written: words, or a command that is filled in. */
export class Draft {
	text = "";
	#filling: Filling | null = null;
	readonly #sent: {
		readonly text: string;
		readonly filling: Filling | null;
	}[] = [];

	/** The command that is filled in; null while words are written. */
	get filling(): Filling | null {
		return this.#filling;
	}

	write(text: string): void {
		this.#filling = null;
		this.text = text;
	}

	/** @returns the command to fill in, which takes the place of all words */
	begin(command: CommandView): Filling {
		this.text = "";
		this.#filling = new Filling(command);
		return this.#filling;
	}

	/**
	 * Writes out the name that was begun before the caret.
	 * @param caret in UTF-16 units, as the place it returns, where the caret goes
	 */
	mention(name: string, caret: number): number {
		const before = this.text
			.slice(0, caret)
			.replace(/@[\p{L}\p{N}_]*$/u, `@${name} `);
		this.text = before + this.text.slice(caret);
		return before.length;
	}

	/** Empties it, and keeps it to be recalled: a command as it was filled in, or these words. */
	sent(text: string): void {
		this.#sent.push({ text, filling: this.#filling });
		this.write("");
	}

	/** Takes up again what was sent last. @returns whether there was anything */
	recall(): boolean {
		const last = this.#sent.at(-1);
		if (!last) return false;
		this.text = last.text;
		this.#filling = last.filling;
		return true;
	}
}
