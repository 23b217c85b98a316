/** What a frame is for (docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-opcodes). */
export const OP = {
	dispatch: 0,
	heartbeat: 1,
	identify: 2,
	resume: 6,
	reconnect: 7,
	invalidSession: 9,
	hello: 10,
	heartbeatAck: 11,
} as const;

/** Longest frame that a client may send (events/gateway#sending-events: 4,096 bytes), in UTF-16 units. */
const LONGEST_FRAME = 4_096;

export type Fields = Readonly<Record<string, unknown>>;

/** A client's frame; null for one that is too long or no JSON. Data that is no object is read as empty. */
export function readFrame(
	text: string,
): { readonly op: number; readonly d: Fields } | null {
	if (text.length > LONGEST_FRAME) return null;
	try {
		const { op, d } = JSON.parse(text) as { op: number; d: Fields | null };
		return { op, d: typeof d === "object" && d ? d : {} };
	} catch {
		return null;
	}
}

/** A frame about the connection, which is no event and so has neither number nor name. */
export function controlFrame(op: number, d: unknown): string {
	return JSON.stringify({ op, d, s: null, t: null });
}
