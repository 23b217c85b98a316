import { once } from "node:events";

/** Writes to standard output and waits where its reader is slower than we are. */
export async function write(text: string): Promise<void> {
	if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** One record of JSON Lines. */
export function writeRecord(record: object): Promise<void> {
	return write(`${JSON.stringify(record)}\n`);
}

/** Progress, warnings and errors go to standard error, so that standard output holds records alone. */
export function warn(text: string): void {
	process.stderr.write(`${text}\n`);
}

/** A reader that has had enough (`| head`) is no failure: the program ends without a word. */
export function endQuietlyOnClosedPipe(): void {
	process.stdout.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code === "EPIPE") process.exit();
		throw error;
	});
}
