import { styleText } from "node:util";

/** How a part of a line looks. With no colours each gives its text back unchanged. */
export interface Style {
	readonly coloured: boolean;
	/** The words that answer. */
	readonly answer: (text: string) => string;
	readonly strong: (text: string) => string;
	/** What frames an answer: sources, counts. */
	readonly faint: (text: string) => string;
	/** A no, and what went wrong. */
	readonly warning: (text: string) => string;
}

const same = (text: string) => text;

export const PLAIN: Style = {
	coloured: false,
	answer: same,
	strong: same,
	faint: same,
	warning: same,
};

const styled =
	(format: Parameters<typeof styleText>[0]) =>
	(text: string): string =>
		text === "" ? "" : styleText(format, text, { validateStream: false });

export const COLOURED: Style = {
	coloured: true,
	answer: styled(["bold", "underline"]),
	strong: styled(["bold", "cyan"]),
	faint: styled("dim"),
	warning: styled("yellow"),
};

/** What a stream can show; NO_COLOR and FORCE_COLOR are minded by `hasColors`. */
export function styleFor(stream: NodeJS.WriteStream): Style {
	return stream.isTTY && stream.hasColors() ? COLOURED : PLAIN;
}
