import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Health } from "../discord/health.js";
import type { Metrics } from "../discord/metrics.js";

/** Counts in the form that Prometheus reads. */
export interface Prometheus extends Metrics {
	readonly contentType: string;
	readonly text: () => Promise<string>;
}

/** @param health null while there is none to tell of */
export function prometheus(health: () => Health | null): Prometheus {
	const registers = [new Registry()];
	const seconds = new Histogram({
		name: "dateline_command_seconds",
		help: "Time that a command took, without the way to Discord and back",
		labelNames: ["command"],
		buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
		registers,
	});
	const outcomes = new Counter({
		name: "dateline_commands_total",
		help: "Commands by what came of them: answer, no, notice, refusal, failure",
		labelNames: ["command", "outcome"],
		registers,
	});
	const reloads = new Counter({
		name: "dateline_reloads_total",
		help: "Reloads by whether the new articles answer",
		labelNames: ["swapped"],
		registers,
	});
	const reloading = new Histogram({
		name: "dateline_reload_seconds",
		help: "Time that a reload took",
		buckets: [0.1, 0.5, 1, 5, 15, 60],
		registers,
	});
	const gauge = (
		name: string,
		help: string,
		value: (health: Health) => number | null,
	) =>
		new Gauge({
			name,
			help,
			registers,
			collect() {
				const now = health();
				this.set((now && value(now)) ?? Number.NaN);
			},
		});
	gauge(
		"dateline_gateway_up",
		"1 while Discord acknowledges heartbeats",
		(now) => Number(now.alive),
	);
	gauge(
		"dateline_heartbeat_age_seconds",
		"Time since the last acknowledged heartbeat",
		({ heartbeat }) => heartbeat && heartbeat / 1_000,
	);
	gauge(
		"dateline_articles",
		"Articles that are indexed",
		({ articles }) => articles,
	);
	gauge(
		"dateline_sentences",
		"Sentences that are indexed",
		({ sentences }) => sentences,
	);
	const [registry = new Registry()] = registers;
	return {
		ran: (command, outcome, took) => {
			seconds.observe({ command }, took);
			outcomes.inc({ command, outcome });
		},
		reloaded: (swapped, took) => {
			reloads.inc({ swapped: String(swapped) });
			reloading.observe(took);
		},
		contentType: registry.contentType,
		text: () => registry.metrics(),
	};
}
