import type { StoredMessage } from "./world.js";

/** A button as it was sent. */
export interface StoredButton {
	readonly label?: string;
	readonly custom_id?: string;
	readonly disabled?: boolean;
	readonly style?: number;
	readonly url?: string;
}

/** The buttons under a message, in order. */
export function buttonsOf({ components }: StoredMessage): StoredButton[] {
	return components.flatMap(
		(row) => (row as { components?: StoredButton[] }).components ?? [],
	);
}
