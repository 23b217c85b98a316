// A worker thread: reads the articles, and answers for the thread that speaks with Discord.
import { parentPort, workerData } from "node:worker_threads";
import { commands } from "../../commands/index.js";
import type { SeedsConfig } from "../config.js";
import { serveDesk } from "../discord/desk/far.js";
import { deskHere } from "../discord/desk/here.js";
import { openBriefing } from "./briefing.js";
import type { News } from "./desk.js";

const port = parentPort;
if (!port) throw new Error("this is a thread of another program");
const tell = (news: News) => port.postMessage(news);
const shelf = await openBriefing(
	workerData as SeedsConfig,
	(total) => {
		tell({ news: "reading", total });
		return (done) => tell({ news: "read", done });
	},
	() => tell({ news: "ready" }),
);
const library = () => shelf.library;
const desk = deskHere({ commands, library, reload: shelf.reload });
tell({ news: "open", briefing: serveDesk(port, desk) });
