/** Past and present forms of verbs that may follow a quotation to say who spoke. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
	`said says say asked asks told tells added adds replied replies wrote writes tweeted tweets exclaimed shouted yelled
	cried wondered demanded answered responded declared announced continued recalled remarked quipped joked laughed
	screamed chanted whispered muttered insisted repeated concluded noted explained pleaded mused began posted read reads
	inquired queried snapped sighed`.split(/\s+/),
);
