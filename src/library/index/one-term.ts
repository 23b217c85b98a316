import { Reader } from "../packed/bytes.js";
import { Top } from "../top.js";
import { QUARTER } from "./gather.js";
import type { List } from "./lists.js";
import {
	ARTICLE,
	boundAt,
	MOST,
	NEIGHBOUR,
	PARAGRAPH,
	share,
} from "./score.js";
import type { Ground } from "./search.js";
import type { Shard } from "./shard.js";

/**
 * The best sentences for a single term, as `best` finds them: what stands around a sentence gives it something or nothing,
 * so that each is scored as its place is read, and no article's sentences need be laid out.
 * @param lists where the term stands in each shard
 * @param allowed for each entry 1 where the search may look; null for all
 */
export function bestOfTerm(
	ground: Ground,
	value: number,
	lists: readonly (List | null)[],
	allowed: Uint8Array | null,
	limit: number,
): number[] {
	const top = new Top(limit);
	const scale = boundAt(ground.average);
	for (const [n, list] of lists.entries()) {
		const { shard, entries } = ground.shelved[n] ?? {};
		if (!list || !shard || !entries) continue;
		const { articles, bounds, titled } = list;
		for (let pair = 0; pair < articles.length; pair++) {
			const article = articles[pair] ?? 0;
			const entry = entries[article] ?? -1;
			if (entry < 0 || allowed?.[entry] === 0) continue;
			const around =
				PARAGRAPH + NEIGHBOUR + (titled[pair] === 1 ? 2 : 1) * ARTICLE;
			const most = value * ((scale[bounds[pair] ?? 0] ?? MOST) + around);
			if (most * (1 + 1e-9) < top.least()) continue;
			const first = ground.first[entry] ?? 0;
			offerAll(ground, shard, list, pair, value, first, top);
		}
	}
	return top.best().map(({ id }) => id);
}

/** Offers the sentences of one article. */
function offerAll(
	{ average }: Ground,
	shard: Shard,
	{ articles, places, titled }: List,
	pair: number,
	value: number,
	first: number,
	top: Top,
): void {
	const article = articles[pair] ?? 0;
	const base = shard.first[article] ?? 0;
	const size = (shard.first[article + 1] ?? 0) - base;
	const whole = titled[pair] === 1 ? value + value : value;
	const from = new Reader(shard.places, places[pair] ?? 0);
	const end = places[pair + 1] ?? 0;
	let before = -2;
	let sentence = -2;
	let own = 0;
	let next = from.at < end ? from.number() : -1;
	while (next >= 0) {
		before = sentence;
		sentence = Math.max(0, sentence) + (next >> 1);
		const often = (next & 1) === 1 ? from.byte() / QUARTER : 1;
		own = value * share(often, shard.lengths[base + sentence] ?? 0, average);
		next = from.at < end ? from.number() : -1;
		const beside =
			before === sentence - 1 || (next >= 0 && next >> 1 === 1) ? value : 0;
		const paragraph =
			(shard.paragraphs[base + sentence] ?? 0) < size ? value : 0;
		top.offer(
			first + sentence,
			own + PARAGRAPH * paragraph + NEIGHBOUR * beside + ARTICLE * whole,
		);
	}
}
