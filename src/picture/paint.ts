import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { type Drawing, ZOOM } from "./drawing.js";

const require = createRequire(import.meta.url);
const FONTS = [
	"@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf",
	"@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf",
];

let ready: Promise<Uint8Array[]> | null = null;

/** The painter is WebAssembly and its fonts come with it, so that a drawing gives the same bytes on every machine. */
async function load(): Promise<Uint8Array[]> {
	// The fonts first: the painter can be started once only.
	const fonts = await Promise.all(
		FONTS.map((font) => readFile(require.resolve(font))),
	);
	await initWasm(
		await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")),
	);
	return fonts;
}

/** What has been loaded; what could not be is tried again with the next drawing. */
function loaded(): Promise<Uint8Array[]> {
	ready ??= load().catch((error: unknown) => {
		ready = null;
		throw error;
	});
	return ready;
}

/** A drawing as PNG. */
export async function paint({ svg }: Drawing): Promise<Uint8Array> {
	const fontBuffers = await loaded();
	const painter = new Resvg(svg, {
		fitTo: { mode: "zoom", value: ZOOM },
		font: { fontBuffers, defaultFontFamily: "PT Sans" },
	});
	try {
		const image = painter.render();
		const png = image.asPng();
		image.free();
		return png;
	} finally {
		painter.free();
	}
}
