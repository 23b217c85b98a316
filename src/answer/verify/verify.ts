import type { Library } from "../../library/library.js";
import {
	looksLikeReceipt,
	type Receipt,
	readReceipt,
} from "../after/receipt.js";
import { quotedIn } from "./claim.js";
import { closest } from "./closest.js";
import { exactly } from "./exact.js";
import { place, type Verdict } from "./verdict.js";

/** Says whether a text, or what a receipt names, stands in the articles word for word. */
export function verify(library: Library, text: string): Verdict {
	const receipt = readReceipt(text);
	if (receipt) return stands(library, receipt);
	if (looksLikeReceipt(text)) return { kind: "mistyped" };
	const whole = exactly(library, text, false);
	if (whole) return whole;
	for (const quoted of quotedIn(text)) {
		const found = exactly(library, quoted, true);
		if (found) return found;
	}
	for (const claim of [...quotedIn(text), text]) {
		const close = closest(library, claim);
		if (close) return close;
	}
	return { kind: "absent" };
}

/** What a receipt names, where it is one of this library. */
function stands(library: Library, receipt: Receipt): Verdict {
	if (receipt.fingerprint !== library.fingerprint)
		return { kind: "other seeds", fingerprint: receipt.fingerprint };
	const body = library.entries[receipt.entry]?.document.article.body;
	const { start, end } = receipt;
	const excerpt =
		body !== undefined && start < end && end <= body.length
			? place(library, receipt.entry, receipt, [receipt], "receipt")
			: null;
	return excerpt
		? {
				kind: "exact",
				excerpts: [excerpt],
				places: 1,
				reshaped: false,
				quotedOnly: false,
			}
		: { kind: "mistyped" };
}
