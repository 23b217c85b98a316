import { Worker } from "node:worker_threads";
import { type Painted, Painter } from "../picture/painter.js";

/** A painter in a thread of its own, which starts with the first picture and keeps no process running. */
export function openPainter(): Painter {
	return new Painter((painted, gone) => {
		const worker = new Worker(new URL("./painting.js", import.meta.url));
		worker.on("message", (result: Painted) => painted(result));
		worker.on("error", (error) => gone(String(error)));
		worker.on("exit", (code) => gone(`the painter ended with ${code}`));
		// Only now: a listener for messages would hold the process again.
		worker.unref();
		return {
			send: (drawing) => worker.postMessage(drawing),
			end: () => void worker.terminate(),
		};
	});
}
