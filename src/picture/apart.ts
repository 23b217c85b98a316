/** Something that wants to stand at a height and needs room. */
export interface Standing {
	/** Where its middle wants to be. */
	readonly wanted: number;
	readonly height: number;
}

/**
 * Where the tops of things stand that must not lie over one another, each as near to where it wants to be as the others
 * let it, in their order and between two bounds. Where all of them together need more room than there is, they go past
 * the lower bound.
 */
export function apart(
	things: readonly Standing[],
	from: number,
	to: number,
): number[] {
	const tops: number[] = [];
	let free = from;
	for (const { wanted, height } of things) {
		const top = Math.max(wanted - height / 2, free);
		tops.push(top);
		free = top + height;
	}
	let limit = Math.max(to, from + things.reduce((sum, t) => sum + t.height, 0));
	for (let i = things.length - 1; i >= 0; i--) {
		const height = things[i]?.height ?? 0;
		const top = Math.min(tops[i] ?? from, limit - height);
		tops[i] = top;
		limit = top;
	}
	return tops;
}
