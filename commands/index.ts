import type { Command } from "../src/command.js";
import { about } from "./about.js";
import { ask } from "./ask.js";
import { help } from "./help.js";
import { network } from "./network.js";
import { quote } from "./quote.js";
import { reload } from "./reload.js";
import { sources } from "./sources.js";
import { timeline } from "./timeline.js";
import { verify } from "./verify.js";
import { when } from "./when.js";
import { who } from "./who.js";

/** Every command there is, in the order in which help and hosts list them. */
export const commands: readonly Command[] = [
	quote,
	when,
	who,
	ask,
	timeline,
	about,
	network,
	verify,
	sources,
	reload,
	help,
];
