import { list, Problems } from "./problems.js";

/** @throws ApiError 50035 for more choices than a client shows, or longer ones */
export function checkChoices(choices: unknown): void {
	const problems = new Problems();
	holdChoices("choices", choices, problems);
	problems.throwAny();
}

/** Choices that are offered, or fixed with an option. */
export function holdChoices(
	at: string,
	choices: unknown,
	problems: Problems,
): void {
	const all = list(choices);
	problems.count(at, all, 25);
	for (const [i, { name, value }] of all.entries()) {
		problems.length(`${at}[${i}].name`, name ?? "", 100, 1);
		if (typeof value !== "number")
			problems.length(`${at}[${i}].value`, value ?? "", 100, 1);
	}
}
