import { isUtf8 } from "node:buffer";

/** Why a file is no article. */
export interface Complaint {
	/** Counted from 1, where one can be named. */
	readonly line: number | null;
	readonly reason: string;
	readonly advice: string;
}

const SYSTEM: Readonly<Record<string, readonly [string, string]>> = {
	ENOENT: [
		"It is not there.",
		"If it is a link, its target is gone: mend the link or take it away.",
	],
	ENOTDIR: ["It is a file, not a folder.", "Name a folder."],
	EACCES: [
		"Reading it is not allowed.",
		"Let the user that runs this program read it (chmod a+r).",
	],
	EPERM: [
		"Reading it is not allowed.",
		"Let the user that runs this program read it (chmod a+r).",
	],
	ELOOP: ["It is a link that leads in a circle.", "Take the link away."],
	ENAMETOOLONG: ["Its path is too long.", "Shorten the names."],
};

/** What an error of the file system means to whoever keeps the seeds. */
export function unreadable(error: unknown): Complaint {
	const code = error instanceof Error && "code" in error ? error.code : null;
	const [reason, advice] = SYSTEM[String(code)] ?? [
		`It can't be read (${error instanceof Error ? error.message : error}).`,
		"Look at the file and the disk it is on.",
	];
	return { line: null, reason, advice };
}

/** @param size in bytes, as the limit */
export function tooLarge(size: number, limit: number): Complaint {
	const told = (bytes: number) => bytes.toLocaleString("en-GB");
	return {
		line: null,
		reason: `The file has ${told(size)} bytes; at most ${told(limit)} are read.`,
		advice:
			"Split it into one file an article, or raise the limit by MAX_SEED_BYTES.",
	};
}

/** Names the first line that is no UTF-8. A line break's byte is never part of another character, so lines can be held up one by one. */
export function notUtf8(bytes: Uint8Array): Complaint {
	const utf16 =
		(bytes[0] === 0xff && bytes[1] === 0xfe) ||
		(bytes[0] === 0xfe && bytes[1] === 0xff);
	if (utf16)
		return {
			line: 1,
			reason: "The file is in UTF-16, not UTF-8.",
			advice: "Save it as UTF-8.",
		};
	let line = 1;
	for (let from = 0; from < bytes.length; line++) {
		const at = bytes.indexOf(0x0a, from);
		const to = at < 0 ? bytes.length : at + 1;
		if (!isUtf8(bytes.subarray(from, to))) break;
		from = to;
	}
	return {
		line,
		reason: "The file is not in UTF-8.",
		advice:
			"Save it as UTF-8; it may be in Latin-1 or Windows-1252 (iconv -f WINDOWS-1252 -t UTF-8).",
	};
}

/** Two files of one id: a citation must name one text. */
export function sameId(id: string, other: string): Complaint {
	return {
		line: null,
		reason: `Its id would be ${id}, which ${other} has already.`,
		advice: "Rename one of the two.",
	};
}
