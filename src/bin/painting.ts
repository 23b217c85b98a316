// A worker thread: paints the drawings it is sent, one at a time.
import { parentPort } from "node:worker_threads";
import type { Drawing } from "../picture/drawing.js";
import { paint } from "../picture/paint.js";
import type { Painted } from "../picture/painter.js";

parentPort?.on("message", (drawing: Drawing) => {
	paint(drawing).then(
		(png) =>
			parentPort?.postMessage({ png } satisfies Painted, [
				png.buffer as ArrayBuffer,
			]),
		(error: unknown) =>
			parentPort?.postMessage({ failure: String(error) } satisfies Painted),
	);
});
