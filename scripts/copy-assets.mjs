// tsc copies no data: everything under src/ that is neither TypeScript nor a note goes to the same place under dist/.
import { cpSync, readdirSync } from "node:fs";

for (const file of readdirSync("src", { recursive: true })) {
	if (/\.(bin|wasm|json)$/.test(file) && !file.endsWith("tsconfig.json"))
		cpSync(`src/${file}`, `dist/src/${file}`);
}
