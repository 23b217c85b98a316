import { type Stats, statSync } from "node:fs";

/** What tells that a file has not changed: times in milliseconds, the size in bytes. */
export type Stamp = Pick<Stats, "size" | "mtimeMs" | "ctimeMs" | "ino">;

/** A file has to be so old, in milliseconds, before its time of change tells that it has not changed again within the clock's tick. */
const TICK = 2000;

/** Null where it can't be asked. */
export function stampOf(path: string): Stamp | null {
	try {
		const { size, mtimeMs, ctimeMs, ino } = statSync(path);
		return { size, mtimeMs, ctimeMs, ino };
	} catch {
		return null;
	}
}

export function isSame(a: Stamp | null, b: Stamp | null): boolean {
	return (
		a !== null &&
		b !== null &&
		a.size === b.size &&
		a.mtimeMs === b.mtimeMs &&
		a.ctimeMs === b.ctimeMs &&
		a.ino === b.ino
	);
}

/**
 * Whether the stamp alone will tell from now on that a file is as it was.
 * @param now when the file began to be read, in milliseconds since 1970
 */
export const isSettled = ({ mtimeMs }: Stamp, now: number): boolean =>
	now - mtimeMs > TICK;
