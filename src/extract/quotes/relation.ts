import type { Token } from "../../text/document.js";

/** A token's relation without its subtype: `obl` for `obl:agent`. */
export function plainRelation(token: Token | undefined): string {
	const dep = token?.dep ?? "";
	const colon = dep.indexOf(":");
	return colon < 0 ? dep : dep.slice(0, colon);
}
