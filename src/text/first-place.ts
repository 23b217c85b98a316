/**
 * The first of some places from which on something holds, by halves: it must hold of every place behind one of which it holds.
 * @returns `count` where it holds of none
 */
export function firstPlace(
	count: number,
	holds: (place: number) => boolean,
	from = 0,
): number {
	let low = from;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
