import { expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { completeLine } from "../../src/console/complete.js";
import { contextOf } from "../commands/stage.js";

test.each<[string, string[], string]>([
	["what did", [], "what did"],
	["/q", ["/quote "], "/q"],
	["/w", ["/when ", "/who "], "/w"],
	["/zzz", [], "/zzz"],
	["/quote ", ["speaker:", "topic:", "private:"], ""],
	["/quote sp", ["speaker:"], "sp"],
	["/quote Ja", ["Jane Doe"], "Ja"],
	["/quote speaker:", ["Jane Doe"], ""],
	["/quote speaker:ja", ["Jane Doe"], "ja"],
	["/quote speaker:doe", ["Jane Doe"], "doe"],
	["/quote speaker:Jane D", ["Jane Doe"], "Jane D"],
	["/quote speaker:Jane Doe ", ["topic:", "private:"], ""],
	["/quote speaker:Jane Doe to", ["topic:"], "to"],
	["/quote Jane Doe to", ["topic:"], "to"],
	["/quote speaker:Jane Doe private:", ["true", "false"], ""],
	["/quote speaker:Jane Doe private:t", ["true"], "t"],
	["/quote speaker:Jane Doe topic:old", ["old bridge"], "old"],
	["/nothing speaker:", [], "/nothing speaker:"],
	["/help ", [], ""],
])("Tab after %j", (line, hits, typed) => {
	expect(completeLine(line, commands, contextOf())).toEqual([hits, typed]);
});
