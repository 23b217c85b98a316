#!/usr/bin/env node
import { parseArgs } from "node:util";
import { extract } from "../extract/extract.js";
import { readSeeds } from "../seeds.js";
import { extractRecord } from "./records.js";

const { values } = parseArgs({
	allowPositionals: true,
	options: { seeds: { type: "string", default: "seeds" } },
});
for (const article of readSeeds(values.seeds))
	process.stdout.write(`${JSON.stringify(extractRecord(extract(article)))}\n`);
