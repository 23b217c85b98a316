/** A list that asks for its items when they are looked at. */
export function lazyList<T>(
	length: number,
	at: (index: number) => T,
): readonly T[] {
	const target: T[] = [];
	const indexOf = (key: string | symbol): number => {
		const index = typeof key === "string" ? Number(key) : Number.NaN;
		return Number.isInteger(index) && index >= 0 && index < length ? index : -1;
	};
	return new Proxy(target, {
		get(_, key) {
			const index = indexOf(key);
			if (index >= 0) return at(index);
			return key === "length" ? length : Reflect.get(target, key);
		},
		has: (_, key) => indexOf(key) >= 0 || key in target,
		set: () => false,
		deleteProperty: () => false,
	});
}
