import type { Sandbox } from "../../src/sandbox/sandbox.js";
import type { Interaction } from "../../src/sandbox/world.js";

/** What only the program that made the load knows. */
export interface Load {
	readonly seconds: number;
	readonly reloads: number;
	readonly drops: number;
	readonly refused: number;
	readonly failures: number;
	/** The bot's memory in megabytes, second by second. */
	readonly samples: readonly number[];
	/** The bot's processor time, in seconds. */
	readonly cpu: number;
}

/** Prints how the bot stood a load. @returns whether nothing was lost, answered twice, too late or not at all */
export function report(
	{ world, gateway, recording }: Sandbox,
	load: Load,
): boolean {
	const all = [...world.interactions.values()];
	const acknowledged = all.filter((it) => it.acknowledgedAt !== null);
	const waits = sorted(acknowledged, gateway.resumed);
	const completions = sorted(
		acknowledged.filter(({ type }) => type === 4),
		gateway.resumed,
	);
	const callbacks = recording.matching("POST", /\/callback/);
	const twice = callbacks.filter(({ status }) => status === 400).length;
	const late = callbacks.filter(({ status }) => status === 404).length;
	const { samples } = load;
	const third = Math.floor(samples.length / 3);
	const middle = median(samples.slice(third, 2 * third));
	const last = median(samples.slice(-third));
	const lines: readonly (readonly [string, string | number])[] = [
		["seconds", load.seconds],
		["interactions", all.length],
		["reloads", load.reloads],
		["gateway dropped", load.drops],
		["lost", all.length - acknowledged.length],
		["acknowledged twice or refused", twice],
		["past three seconds", late],
		[
			"deferred",
			acknowledged.filter(({ acknowledged: how }) => how === 5 || how === 6)
				.length,
		],
		["refused by a cooldown", load.refused],
		["without an answer", load.failures],
		["acknowledged after, ms: median", at(waits, 0.5)],
		["  p95", at(waits, 0.95)],
		["  p99", at(waits, 0.99)],
		["  longest", waits.at(-1) ?? 0],
		["  p99 of completions", at(completions, 0.99)],
		["memory, MB: middle third", Math.round(middle)],
		["  last third", Math.round(last)],
		["processor time, s", Math.round(load.cpu)],
	];
	for (const [what, value] of lines)
		process.stdout.write(`${what.padEnd(32)}${String(value).padStart(10)}\n`);
	return (
		all.length === acknowledged.length &&
		twice === 0 &&
		late === 0 &&
		load.failures === 0
	);
}

/** How long each waited, the shortest first. */
function sorted(
	acknowledged: readonly Interaction[],
	resumed: readonly number[],
): number[] {
	return acknowledged.map((it) => waitOf(it, resumed)).sort((a, b) => a - b);
}

/** Milliseconds from when it was delivered: what comes while the gateway is down is delivered when it is back. */
function waitOf(it: Interaction, resumed: readonly number[]): number {
	const delivered = it.away
		? (resumed.find((at) => at >= it.at) ?? it.at)
		: it.at;
	return Math.max(0, (it.acknowledgedAt ?? 0) - delivered);
}

/** The value that a share of the sorted ones lies below. */
function at(sorted: readonly number[], share: number): number {
	return (
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
	);
}

function median(values: readonly number[]): number {
	return at(
		values.toSorted((a, b) => a - b),
		0.5,
	);
}
