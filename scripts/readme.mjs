// Puts what the program really answers into README.md's session: for each line that begins with "> ", the prompt's output.
// With --check it writes nothing and exits with 1 where the README says something else. The program must be built.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const SESSION = /(<!-- session -->\n```text\n)([\s\S]*?)(\n```)/;

/** What the prompt prints after its greeting, for the given input lines. */
function play(lines) {
	const { stdout, status, stderr } = spawnSync(
		process.execPath,
		["dist/src/bin/start.js", "--prompt"],
		{
			input: `${lines.join("\n")}\nexit\n`,
			encoding: "utf8",
			env: { PATH: process.env.PATH, NO_COLOR: "1", COLUMNS: "100" },
		},
	);
	if (status !== 0)
		throw new Error(`the prompt ended with ${status}: ${stderr}`);
	const begin = stdout.indexOf("> ");
	const end = stdout.lastIndexOf("> exit");
	return stdout.slice(begin, end).trim();
}

const readme = readFileSync("README.md", "utf8");
const [, head, session, tail] = SESSION.exec(readme) ?? [];
if (session === undefined) throw new Error("README.md has no session");
const asked = session
	.split("\n")
	.filter((line) => line.startsWith("> "))
	.map((line) => line.slice(2));
const real = readme.replace(SESSION, () => head + play(asked) + tail);
if (!process.argv.includes("--check")) writeFileSync("README.md", real);
else if (real !== readme) {
	console.error(
		"README.md shows other answers than the program gives: npm run readme",
	);
	process.exit(1);
}
