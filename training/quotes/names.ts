import type { Weights } from "../../src/extract/quotes/weigh.js";

/** Weights that weigh nothing and keep the names they were asked for: what holds of a candidate. */
export class Names implements Weights {
	list: string[] = [];

	of(a: string, b = "", c = "", d = ""): number {
		this.list.push(a + b + c + d);
		return 0;
	}
}

/** Weights by whole names, told in tenths as those that are shipped. */
export class Named implements Weights {
	constructor(private readonly weights: ReadonlyMap<string, number>) {}

	of(a: string, b = "", c = "", d = ""): number {
		return Math.round(10 * (this.weights.get(a + b + c + d) ?? 0));
	}
}
