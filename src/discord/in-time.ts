/**
 * Waits for what is looked up. Where that takes longer than people wait without a sign, Discord is asked for time first, so
 * that an acknowledgement waits neither for its own answer nor for others'.
 * @param patience milliseconds
 */
export async function inTime<T>(
	looking: Promise<T>,
	patience: number,
	defer: () => Promise<unknown>,
): Promise<T> {
	// It may fail while Discord is being asked.
	looking.catch(() => {});
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<"late">((resolve) => {
		timer = setTimeout(() => resolve("late"), patience);
	});
	try {
		if ((await Promise.race([looking, late])) === "late") await defer();
	} finally {
		clearTimeout(timer);
	}
	return looking;
}
