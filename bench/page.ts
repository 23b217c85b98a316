// npm run bench:page -- [messages] [articles]: the sandbox page in Chromium with a full channel over a full briefing, on loopback alone:
// from a keystroke to the frame that shows what it brought, in milliseconds. Clock times mean little on a machine that does
// other work meanwhile.
import { extract } from "../src/extract/extract.js";
import { buildLibrary } from "../src/library/build.js";
import { makeArticles, seeded } from "./corpus.js";
import { BROWSER } from "./page/chromium.js";
import { type Frames, framesAfter, watchKeys } from "./page/frames.js";
import { openPlace } from "./page/place.js";
import { openBrowser, until } from "./page/reader.js";

const MESSAGES = Number(process.argv[2] ?? 500);
const ARTICLES = Number(process.argv[3] ?? 1_000);
const WORDS = 500;
/** Milliseconds between keys: some 120 words a minute. */
const PACE = 90;
const ROUNDS = 12;

if (BROWSER === null)
	throw new Error(
		"There is no Chromium here: install it (Debian: apt-get install chromium), or set CHROMIUM to the path of one.",
	);
const articles = makeArticles(ARTICLES, WORDS);
process.stderr.write(`reading ${ARTICLES} articles\n`);
const library = buildLibrary(articles.map(extract));
const names = library.directory.people
	.filter(({ kind, name }) => kind === "person" && /^\p{L}{5,}/u.test(name))
	.map(({ name }) => name);
const random = seeded(7);
const pick = (): string => names[Math.floor(random() * names.length)] ?? "Doe";

const place = await openPlace(library, Date.now);
const { sandbox } = place;
const [mara] = [...sandbox.world.users.values()].filter((u) => !u.bot);
const channel = [...sandbox.world.channels.values()].find(
	({ name }) => name === "briefing",
);
if (!mara || !channel) throw new Error("nobody is there to ask");
process.stderr.write(`asking for ${MESSAGES} messages\n`);
for (let n = 0; n < MESSAGES; n += 2) {
	const bot = [...sandbox.world.users.values()].find((u) => u.bot);
	const content = `<@${bot?.id}> what did ${pick()} say about ${pick()}?`;
	await sandbox.reply(sandbox.say({ user: mara, channel, content }));
}

const browser = await openBrowser();
try {
	const began = performance.now();
	const reader = await browser.open(place.page.address);
	await until(
		() => reader.messages().count(),
		(count) => count > 0,
	);
	const opened = performance.now() - began;
	// The older ones come as one goes up: all of them, for the keys' sake.
	await reader.last().focus();
	await reader.press("Home");
	await until(
		() => reader.messages().count(),
		(count) => count >= MESSAGES,
	);
	await watchKeys(reader.page);
	const all: Record<string, Frames> = {};
	const measure = async (what: string, words: string) => {
		const frames = await framesAfter(reader.page, () =>
			reader.page.keyboard.type(words, { delay: PACE }),
		);
		all[what] = [...(all[what] ?? []), ...frames];
	};
	const box = reader.page.locator("textarea");
	for (let round = 0; round < ROUNDS; round++) {
		await box.focus();
		await measure("a word of a message", "what did the");
		await box.fill("");
		await measure("a letter of a command", "/quo");
		await reader.press("Enter");
		await measure("a letter of a name", pick().slice(0, 6).toLowerCase());
		await reader.press("Escape", "Escape");
		await until(
			() => box.count(),
			(there) => there === 1,
		);
	}
	report(opened, all);
} finally {
	await browser.end();
	await place.end();
}

function report(opened: number, all: Readonly<Record<string, Frames>>): void {
	const line = (what: string, ...cells: readonly (string | number)[]) =>
		process.stdout.write(
			`${what.padEnd(28)}${cells.map((c) => String(c).padStart(10)).join("")}\n`,
		);
	line(`${MESSAGES} messages, ${ARTICLES} articles`);
	line("shown after, ms", Math.round(opened));
	line("from a key to its frame, ms", "keys", "median", "p95", "longest");
	for (const [what, frames] of Object.entries(all)) {
		const sorted = frames.toSorted((a, b) => a - b);
		const at = (share: number) =>
			Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
		line(`  ${what}`, sorted.length, at(0.5), at(0.95), at(1));
	}
}
