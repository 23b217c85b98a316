import "./app.js";
import "./composer.js";
import "./messages.js";
import "./wire-panel.js";
import { takeDrops } from "./drop.js";
import { refine } from "./refine.js";
import { state } from "./state.js";

refine();
takeDrops();
state.become(null);
