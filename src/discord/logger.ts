/** What the bot tells whoever runs it: an event in a few words, and plain values about it. Never a question's text. */
export interface Logger {
	readonly info: (event: string, about?: LogFields) => void;
	readonly warn: (event: string, about?: LogFields) => void;
	readonly error: (event: string, about?: LogFields) => void;
}

export type LogFields = Readonly<Record<string, unknown>>;
