/** What a name is a name of. Places and things are nobody. */
export type NameKind =
	| "person"
	| "body"
	| "country"
	| "group"
	| "place"
	| "thing";
