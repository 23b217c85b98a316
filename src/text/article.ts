/** One article as its seed file gives it. The body is never changed: every offset in the program counts in it. */
export interface Article {
	/** The file's path under the seeds folder, without extension, `/` between folders. */
	readonly id: string;
	readonly title: string | null;
	readonly outlet: string | null;
	readonly author: string | null;
	/** ISO 8601 date or date-time of publication, as the front matter has it. */
	readonly published: string | null;
	readonly url: string | null;
	/** BCP 47. */
	readonly language: string;
	readonly body: string;
}

/** Words that stand alone, such as a question, as an article without front matter; `published` is the day they are said. */
export function bareArticle(
	body: string,
	published: string | null = null,
): Article {
	return {
		id: "",
		title: null,
		outlet: null,
		author: null,
		published,
		url: null,
		language: "en",
		body,
	};
}
