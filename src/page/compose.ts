/** Told when something is to stand in the message box. */
export const composing = new EventTarget();

/** Puts words into the message box, for somebody to send. */
export function compose(words: string): void {
	composing.dispatchEvent(new CustomEvent("compose", { detail: words }));
}
