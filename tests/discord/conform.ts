import { expect } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.js";
import { violations } from "./openapi.js";

/**
 * Holds what was sent to a local Discord against Discord's own description of its API, where DISCORD_OPENAPI names the
 * file; and adds it to the file that DISCORD_RECORD names, as JSON Lines.
 */
export function conforms({ recording }: Sandbox): void {
	const { DISCORD_OPENAPI: description, DISCORD_RECORD: record } = process.env;
	if (record) recording.write(record);
	if (description) expect(violations(description, recording.all)).toEqual([]);
}
