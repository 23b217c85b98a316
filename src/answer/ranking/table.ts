/** What each name weighs by a table of lines, a name and its weight apart by a tab. */
export function readTable(table: string): ReadonlyMap<string, number> {
	return new Map(
		table
			.trim()
			.split("\n")
			.map((line): [string, number] => {
				const [name = "", weight = "0"] = line.split("\t");
				return [name, Number(weight)];
			}),
	);
}
