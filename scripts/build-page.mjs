// Bundles the page of the local Discord, with its fonts, into dist/src/page/: the program serves that folder, and nothing
// on the page comes from anywhere else.
import { cpSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { rolldown } from "rolldown";

const OUT = "dist/src/page";
const FONTS = "node_modules/@fontsource-variable/noto-sans/files";

mkdirSync(`${OUT}/fonts`, { recursive: true });
for (const file of ["index.html", "page.css", "icon.svg"])
	cpSync(`src/page/${file}`, `${OUT}/${file}`);
for (const script of ["latin", "latin-ext", "cyrillic"])
	cpSync(
		`${FONTS}/noto-sans-${script}-wght-normal.woff2`,
		`${OUT}/fonts/noto-sans-${script}.woff2`,
	);

const bundle = await rolldown({
	input: "src/page/main.ts",
	platform: "browser",
	// A style attribute is against the page's security policy; setting a property is not.
	resolve: {
		alias: {
			"lit/directives/style-map.js": resolve("src/page/style-map.ts"),
		},
	},
	tsconfig: "src/page/tsconfig.json",
});
await bundle.write({
	file: `${OUT}/page.js`,
	format: "esm",
	minify: true,
});
await bundle.close();
