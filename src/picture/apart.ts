/** Something that wants to stand at a height and needs room. */
export interface Standing {
	/** Where its middle wants to be. */
	readonly wanted: number;
	readonly height: number;
}

/** Things that stand against one another, and where the first of them begins. */
interface Pile {
	readonly count: number;
	readonly height: number;
	/** Sum of where each member would have the pile begin. */
	readonly wishes: number;
}

/**
 * Where the tops of things stand that must not lie over one another, in their order and between two bounds: each as near to
 * where it wants to be as the others let it, by least squares (isotonic regression by pooling adjacent violators). Where
 * all of them together need more room than there is, they go past the lower bound.
 */
export function apart(
	things: readonly Standing[],
	from: number,
	to: number,
): number[] {
	const needed = things.reduce((sum, { height }) => sum + height, 0);
	const last = Math.max(from, to - needed);
	const piles: Pile[] = [];
	let above = 0;
	for (const { wanted, height } of things) {
		// Measured as if everything above took no room, two things meet exactly where their wishes are out of order.
		let pile: Pile = { count: 1, height, wishes: wanted - height / 2 - above };
		above += height;
		for (
			let before = piles.at(-1);
			before && wish(before) > wish(pile);
			before = piles.at(-1)
		) {
			piles.pop();
			pile = {
				count: before.count + pile.count,
				height: before.height + pile.height,
				wishes: before.wishes + pile.wishes,
			};
		}
		piles.push(pile);
	}
	const begins = piles.flatMap((pile) =>
		Array.from({ length: pile.count }, () =>
			Math.min(Math.max(wish(pile), from), last),
		),
	);
	above = 0;
	return things.map(({ height }, i) => {
		const top = (begins[i] ?? from) + above;
		above += height;
		return top;
	});
}

function wish({ wishes, count }: Pile): number {
	return wishes / count;
}
