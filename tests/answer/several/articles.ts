import type { Answer, Excerpt } from "../../../src/answer/answer.js";
import { ask } from "../../../src/answer/ask.js";
import { extract } from "../../../src/extract/extract.js";
import { buildLibrary } from "../../../src/library/build.js";
import type { Library } from "../../../src/library/library.js";
import { bareArticle } from "../../../src/text/article.js";

const ARTICLES = [
	{
		id: "a-first",
		published: "2025-03-04",
		body: `A ferry carrying 112 people sank off the island of Salvo on Monday night, and 19 passengers are missing, the coast guard said.
"We heard the engines stop, and then the lights went out," said Tomas Reyl, a passenger.
Transport Minister Olga Brandt phoned Governor Pavel Stern early on Tuesday. He promised two search planes.
Brandt said the ferry had passed an inspection in January.`,
	},
	{
		id: "b-search",
		published: "2025-03-06",
		body: `The number of people missing after the sinking of the ferry Marina Dawn has fallen to 11, the coast guard said on Thursday, after divers found eight bodies.
"The ferry had passed an inspection in January," Transport Minister Olga Brandt said on Wednesday. But she ordered a review of all ferries.
Prime Minister Leona Vark will visit Salvo on Saturday.`,
	},
	{
		id: "c-inquiry",
		published: "2025-04-10",
		body: `An inquiry into the sinking of the Marina Dawn opened on Thursday in Port Averin.
Four people are still missing. The ferry sank on March 3 with 118 people on board.
"We failed the families," Transport Minister Olga Brandt told the inquiry. However, she refused to resign.
After the hearing she called Prime Minister Leona Vark.`,
	},
];

let library: Library | null = null;

/** Three articles on one story, weeks apart, asked together. */
export function asked(question: string): Answer {
	library ??= buildLibrary(
		ARTICLES.map(({ id, published, body }) =>
			extract({ ...bareArticle(body, published), id }),
		),
	);
	return ask({ intent: "ask", question }, library);
}

export function excerptsOf(question: string): readonly Excerpt[] {
	const answer = asked(question);
	return answer.abstained ? [] : answer.excerpts;
}

/** The article and the words of an excerpt. */
export const told = ({ citation: { article }, start, end }: Excerpt): string =>
	`${article.id}: ${article.body.slice(start, end)}`;
