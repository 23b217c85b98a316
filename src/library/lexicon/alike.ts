import { BUSINESS } from "./alike/business.js";
import { CONFLICT } from "./alike/conflict.js";
import { DISASTER } from "./alike/disaster.js";
import { DAILY } from "./alike/everyday.js";
import { LAW } from "./alike/law.js";
import { POLITICS } from "./alike/politics.js";
import { SCIENCE } from "./alike/science.js";
import { SPORT } from "./alike/sport.js";
import { TRAVEL } from "./alike/travel.js";
import { WORK } from "./alike/work.js";

export const ALIKE = [
	BUSINESS,
	CONFLICT,
	DISASTER,
	DAILY,
	LAW,
	POLITICS,
	SCIENCE,
	SPORT,
	TRAVEL,
	WORK,
].join("");
