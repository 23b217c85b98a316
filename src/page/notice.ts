/** Milliseconds that a notice stands. */
const STANDS = 6_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something at the page's edge, aloud for a screen reader too. */
export function say(words: string): void {
	const place = document.querySelector("#notice");
	if (!place) return;
	place.textContent = words;
	clearTimeout(timer);
	timer = setTimeout(() => {
		place.textContent = "";
	}, STANDS);
}
