import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Scalar,
} from "yaml";
import { z } from "zod";
import type { Article } from "../text/article.js";
import type { Complaint } from "./complaints.js";
import { isIsoDate } from "./iso-date.js";

const RULE =
	"If the text itself should begin with a line ---, put an empty front matter (two lines ---) before it.";

/** A parser of YAML takes seconds for a mebibyte. */
const LONGEST = 65_536;

/** One line of text; null where the key is left out or empty. */
function line(expected: string, fits: (value: string) => boolean = () => true) {
	const error = `expected ${expected}`;
	return z
		.string({ error })
		.transform((value) => value.replace(/\s+/g, " ").trim())
		.refine((value) => value === "" || fits(value), { error })
		.nullable()
		.transform((value) => value || null);
}

const KNOWN = z.object({
	title: line("a text"),
	outlet: line("a text"),
	author: line("a text or a list of texts"),
	published: line(
		"a date such as 2022-10-21 or a date-time such as 2022-10-21T09:30:00Z (ISO 8601)",
		isIsoDate,
	),
	url: line(
		"a link that begins with http:// or https://",
		(value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value),
	),
	language: line("a language tag such as en or en-GB (BCP 47)", isLanguage),
});

/** Takes a seed file's text apart: what its front matter says, and the body exactly as it stands. */
export function parseSeed(id: string, source: string): Article | Complaint {
	const parts = split(source);
	if (!parts)
		return {
			line: 1,
			reason: "The front matter that line 1 opens is never closed.",
			advice: `Close it by a line that holds --- alone. ${RULE}`,
		};
	if (parts.yaml.length > LONGEST)
		return {
			line: 1,
			reason: `The front matter has ${parts.yaml.length} characters; at most ${LONGEST} are read.`,
			advice: `Shorten it. ${RULE}`,
		};
	const front = readFrontMatter(parts.yaml);
	if ("reason" in front) return front;
	if (parts.body.trim() === "")
		return {
			line: null,
			reason:
				source.trim() === ""
					? "The file is empty."
					: "There is no text after the front matter.",
			advice: "Put the article's text into it, or take the file away.",
		};
	return { id, ...front, body: parts.body };
}

/**
 * Front matter is there where line 1 is `---`; the body begins right after the one line break that ends the closing
 * `---`. Null where none closes it.
 */
function split(source: string): { yaml: string; body: string } | null {
	const opening = /^---[ \t]*\r?\n/.exec(source);
	if (!opening) return { yaml: "", body: source };
	const closing = /\n---[ \t]*(?:\r?\n|$)/g;
	// The line break that ends the opening line may begin the closing one: front matter may be empty.
	closing.lastIndex = opening[0].length - 1;
	const match = closing.exec(source);
	if (!match) return null;
	return {
		yaml: source.slice(opening[0].length, match.index + 1),
		body: source.slice(match.index + match[0].length),
	};
}

function readFrontMatter(
	source: string,
): Omit<Article, "id" | "body"> | Complaint {
	const lines = new LineCounter();
	const yaml = parseDocument(source, { lineCounter: lines });
	// The opening --- is line 1, so the YAML's first line is the file's second.
	const lineAt = (offset: number) => lines.linePos(offset).line + 1;
	const [error] = yaml.errors;
	if (error)
		return {
			// What is missing at the end is told of the last line that holds something.
			line: lineAt(Math.min(error.pos[0], source.trimEnd().length)),
			reason: `The front matter is no YAML: ${firstLine(error.message)}`,
			advice: `Correct it; a value that holds a colon wants quotation marks around it. ${RULE}`,
		};
	const { contents } = yaml;
	const empty =
		contents === null || (isScalar(contents) && contents.value === null);
	if (!empty && !isMap(contents))
		return {
			line: 2,
			reason: "The front matter holds no keys and values.",
			advice: `Write lines such as "title: …" between the two lines ---. ${RULE}`,
		};
	const given = Object.fromEntries(
		Object.keys(KNOWN.shape).map((key) => [
			key,
			empty ? null : plain(yaml, yaml.get(key, true)),
		]),
	);
	const result = KNOWN.safeParse(given);
	if (!result.success) {
		const [issue] = result.error.issues;
		const key = String(issue?.path[0]);
		const node = yaml.get(key, true);
		const [from, to] = (isNode(node) && node.range) || [0, 0];
		return {
			line: lineAt(from),
			reason: `"${key}" is ${brief(source.slice(from, to))}: ${issue?.message}.`,
			advice: `Correct the value of "${key}", or leave the key out.`,
		};
	}
	const { published, language, ...rest } = result.data;
	return {
		...rest,
		// YAML also writes a date-time with a space, ISO 8601 only with a T.
		published: published?.replace(" ", "T") ?? null,
		language: language ?? "en",
	};
}

/**
 * A value as the file writes it: `title: 1984` is a text, as is a date. A list of texts is told as one. Undefined for all
 * that is nested deeper, which is never unfolded: a few lines of aliases can stand for more than memory holds.
 */
function plain(yaml: Document, node: unknown): string | null | undefined {
	const value = isAlias(node) ? node.resolve(yaml) : node;
	if (value === undefined || value === null) return null;
	if (isScalar(value)) return textOf(value);
	if (!isSeq(value) || !value.items.every(isScalar)) return undefined;
	return value.items.map(textOf).join(", ");
}

function textOf({ value, source }: Scalar): string | null {
	return value === null || typeof value === "string"
		? value
		: (source ?? String(value));
}

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

function brief(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function firstLine(message: string): string {
	return message.split("\n", 1)[0]?.replace(/ at line \d+.*$/, "") ?? message;
}
