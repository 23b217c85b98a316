/** Short forms of English given names, each group names of one person as news uses them, in lower case. */
const GROUPS = `
joe joseph joey
bill william will billy willie
bob robert rob bobby robbie
mike michael mick mickey
jim james jimmy jamie
tom thomas tommy
dick richard rick rich ricky
dan daniel danny
dave david
steve steven stephen
chris christopher
nick nicholas
tony anthony antony
ed edward eddie ted teddy
ben benjamin benny
sam samuel sammy
matt matthew
jeff jeffrey geoff geoffrey
greg gregory gregg
ken kenneth kenny
ron ronald ronnie
don donald donnie
tim timothy
andy andrew drew
charlie charles chuck
larry lawrence
jerry gerald jerome
fred frederick freddie
alex alexander
max maximilian maxwell
pat patrick
ray raymond
phil philip phillip
pete peter
jon jonathan
josh joshua
zach zachary zack
bernie bernard
al albert alan alfred
liz elizabeth beth betsy betty
kate katherine katharine kathy katie catherine cathy
sue susan
peg peggy margaret maggie meg
jen jennifer jenny
jess jessica
deb deborah debbie debra
barb barbara
pam pamela
sandy sandra
chuck charles
mitch mitchell
newt newton
rudy rudolph
walt walter
`;

const group = new Map<string, Set<string>>();
for (const line of GROUPS.trim().split("\n")) {
	const names = line.split(" ");
	for (const name of names) {
		const known = group.get(name) ?? new Set();
		for (const other of names) known.add(other);
		group.set(name, known);
	}
}

/** Whether two given names (lower case) may be one person's: the same, an initial of the other, or a known short form. */
export function sameGivenName(a: string, b: string): boolean {
	if (a === b) return true;
	if (a.length === 1 || b.length === 1) return a[0] === b[0];
	return group.get(a)?.has(b) ?? false;
}
