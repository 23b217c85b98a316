/** docs.discord.com/developers/reference#snowflakes: milliseconds since 2015 in the upper bits, a counter in the lower. */
const EPOCH = 1_420_070_400_000n;

/** Gives ids that tell their time and never come twice. */
export function snowflakes(now: () => number): () => string {
	let counter = 0n;
	return () => {
		counter += 1n;
		return (
			((BigInt(now()) - EPOCH) << 22n) |
			(counter & 0x3fffffn)
		).toString();
	};
}
