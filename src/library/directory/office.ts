import { wordsOf } from "../terms.js";
import type { Named } from "./named.js";

const SHORT: ReadonlyMap<string, string> = new Map(
	"cllr councillor|councilor councillor|sen senator|rep representative|gov governor|gen general|col colonel|maj major|capt captain|lt lieutenant|sgt sergeant|adm admiral|prof professor|dr doctor|rev reverend|defence defense"
		.split("|")
		.map((pair): [string, string] => {
			const [short = "", full = ""] = pair.split(" ");
			return [short, full];
		}),
);

const inFull = (title: string): string => SHORT.get(title) ?? title;

/** "President Doe": of all Does those who are president, though another alone is ever called Doe; whoever is, where nobody is told to be. */
export function ofOffice(
	titles: readonly string[],
	whole: readonly Named[],
	namesakes: readonly Named[],
): readonly Named[] {
	if (titles.length === 0 || namesakes.length < 2) return whole;
	const share = ({ roles }: Named): number => {
		const words = new Set(wordsOf(roles.join(" ")).map(inFull));
		return titles.filter((title) => words.has(inFull(title))).length;
	};
	const all = [...new Set([...whole, ...namesakes])];
	const best = Math.max(...all.map(share));
	return best > 0 ? all.filter((named) => share(named) === best) : whole;
}
