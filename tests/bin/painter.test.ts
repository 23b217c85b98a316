import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { type Drawing, draw, PLAIN } from "../../src/picture/drawing.js";
import { paint } from "../../src/picture/paint.js";
import { line } from "../../src/picture/words.js";

const DRAWING: Drawing = draw(
	"sample",
	PLAIN,
	60,
	[
		line("Zażółć Київ → 42", 20, 40, { size: 20, bold: true }),
		'<path d="M10 10C80 60 300 -40 540 50" fill="none" stroke="#7cb7ff" stroke-width="3"/>',
	],
	[],
);

/** Paints drawings in the built painter's thread, one after another; each as its hash, or what went wrong. */
async function inThread(drawings: readonly Drawing[]): Promise<string[]> {
	if (!existsSync("dist/src/bin/painter.js"))
		throw new Error("npm run build comes first");
	const program = `
		import { createHash } from "node:crypto";
		import { openPainter } from ${JSON.stringify(pathToFileURL("dist/src/bin/painter.js"))};
		const painter = openPainter();
		const hold = setTimeout(() => {}, 60_000);
		const told = await Promise.all(${JSON.stringify(drawings)}.map((drawing) =>
			painter.paint(drawing).then(hash, (error) => "failed: " + error.message)));
		function hash(png) {
			return createHash("sha256").update(png).digest("hex");
		}
		clearTimeout(hold);
		console.log(JSON.stringify(told));`;
	const folder = mkdtempSync(join(tmpdir(), "dateline-painter-"));
	try {
		const file = join(folder, "paint.mjs");
		writeFileSync(file, program);
		const { stdout } = await promisify(execFile)(process.execPath, [file]);
		return JSON.parse(stdout);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test("a picture is the same bytes in the painter's thread, in this one, and on any machine; what is none is refused, and the next one painted", async () => {
	const here = createHash("sha256")
		.update(await paint(DRAWING))
		.digest("hex");
	expect(here).toBe(
		"f0c6b1f9e78c3e8cb46064ee7563db816bb1f76e521e39878bb962020a7efd49",
	);
	const [first, broken, next] = await inThread([
		DRAWING,
		{ ...DRAWING, svg: "<svg" },
		DRAWING,
	]);
	expect(first).toBe(here);
	expect(broken).toMatch(/^failed: /);
	expect(next).toBe(here);
});
