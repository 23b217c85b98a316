import { invalidForm } from "../errors.js";
import type { Body } from "../route.js";

/** What is wrong at one place of a body, as Discord tells it. */
export interface Problem {
	readonly path: string;
	readonly message: string;
}

/** What is wrong with a body, gathered. */
export class Problems {
	readonly #all: Problem[] = [];

	add(path: string, message: string): void {
		this.#all.push({ path, message });
	}

	/** Holds a text against its limits, in characters. @returns its length */
	length(path: string, text: unknown, most: number, least = 0): number {
		const length = lengthOf(text);
		if (length > most || (text !== undefined && length < least))
			this.add(path, `Must be between ${least} and ${most} in length.`);
		return length;
	}

	/** Holds a list against its limit. */
	count(path: string, items: readonly unknown[], most: number): void {
		if (items.length > most)
			this.add(path, `Must be ${most} or fewer in length.`);
	}

	/** @throws ApiError 50035 where anything was wrong */
	throwAny(): void {
		if (this.#all.length) throw invalidForm(this.#all);
	}
}

/** Discord counts characters, not code units. */
export function lengthOf(text: unknown): number {
	return typeof text === "string" ? [...text].length : 0;
}

/** An empty list for what is none. */
export function list(value: unknown): readonly Body[] {
	return Array.isArray(value) ? value : [];
}

/** An empty object for what is none. */
export function record(value: unknown): Body {
	return typeof value === "object" && value !== null ? (value as Body) : {};
}
