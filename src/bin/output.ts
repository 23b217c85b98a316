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

/** From so many articles on, somebody may wonder whether anything happens. */
const MANY = 200;
/** Milliseconds between two lines of progress. */
const OFTEN = 100;

/** Is told how many are done. */
export type Progress = (done: number) => void;

/** Shows at a terminal how many of many articles are done; the line is gone when all are. */
export function progress(total: number): Progress {
	const { stderr } = process;
	if (!stderr.isTTY || total < MANY) return () => {};
	let shown = performance.now();
	return (done) => {
		const now = performance.now();
		if (done < total && now - shown < OFTEN) return;
		shown = now;
		stderr.write(
			done < total ? `\r\u001b[K${done} of ${total} articles` : "\r\u001b[K",
		);
	};
}

/** A reader that has had enough (`| head`) is no failure: the program ends without a word. */
export function endQuietlyOnClosedPipe(): void {
	for (const stream of [process.stdout, process.stderr])
		stream.on("error", (error: NodeJS.ErrnoException) => {
			if (error.code === "EPIPE") process.exit();
			throw error;
		});
}
