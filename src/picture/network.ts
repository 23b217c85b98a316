import {
	forceCenter,
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationLinkDatum,
	type SimulationNodeDatum,
} from "d3-force";
import type { Link, Network, Tie } from "../answer/network.js";
import { COLOUR, type Drawing, draw, n } from "./drawing.js";
import { line, widthOf, wrap } from "./words.js";

const WIDTH = 640;
const HEIGHT = 600;
const LEGEND = 60;
const SIZE = 20;
/** People in one picture: with more, nobody can follow the lines. */
const MOST = 14;
/** Steps of the layout, enough for it to come to rest. */
const STEPS = 300;

const TIES: Readonly<
	Record<Tie, { colour: string; dash: string; told: string }>
> = {
	called: { colour: "#7cb7ff", dash: "", told: "called" },
	met: { colour: "#8fdc9b", dash: "12 6", told: "met" },
	spoke: { colour: "#ffc46b", dash: "3 7", told: "spoke" },
	quoted: { colour: "#f2a3d0", dash: "14 5 3 5", told: "quoted" },
};

interface Node extends SimulationNodeDatum {
	readonly name: string;
	readonly lines: readonly string[];
	readonly half: number;
}

interface Edge extends SimulationLinkDatum<Node> {
	readonly source: Node;
	readonly target: Node;
	readonly link: Link;
	/** Bends lines between the same two away from one another. */
	readonly bend: number;
}

/**
 * People and the lines between them: the thicker, the more often told; an arrow where one did it to the other; sort by colour
 * and by dashes. The layout begins from a circle and is the same each time.
 */
export function drawNetwork({ links, people }: Network): Drawing | null {
	const shown = new Set(people.slice(0, MOST));
	const kept = links.filter(({ from, to }) => shown.has(from) && shown.has(to));
	if (kept.length === 0) return null;
	const nodes = layOut([...shown], kept);
	const edges = edgesOf(nodes, kept);
	settle(nodes, edges);
	const left = people.length - shown.size;
	return draw(
		"network",
		{ width: WIDTH, height: HEIGHT + LEGEND },
		[
			...edges.map(stroke),
			...nodes.map(plate),
			...edges.filter(({ link }) => link.excerpts.length > 1).map(count),
			...legend(kept, left),
		],
		[
			`Network of ${people.length} people:`,
			...links.map(
				({ from, to, tie, directed, excerpts }) =>
					`${from} ${directed ? "→" : "–"} ${to}: ${TIES[tie].told}, ${excerpts.length === 1 ? "once" : `${excerpts.length} times`}`,
			),
		],
	);
}

function layOut(names: readonly string[], links: readonly Link[]): Node[] {
	const linked = names.filter((name) =>
		links.some(({ from, to }) => from === name || to === name),
	);
	return linked.map((name, i) => {
		const lines = wrap(name, 170, SIZE, 2);
		const angle = (2 * Math.PI * i) / linked.length;
		return {
			name,
			lines,
			half: Math.max(...lines.map((l) => widthOf(l, SIZE))) / 2 + 12,
			x: WIDTH / 2 + 160 * Math.cos(angle),
			y: HEIGHT / 2 + 160 * Math.sin(angle),
		};
	});
}

function edgesOf(nodes: readonly Node[], links: readonly Link[]): Edge[] {
	const byName = new Map(nodes.map((node) => [node.name, node]));
	const before = new Map<string, number>();
	return links.flatMap((link) => {
		const [source, target] = [byName.get(link.from), byName.get(link.to)];
		if (!source || !target) return [];
		const pair = [link.from, link.to].sort().join("\n");
		const count = before.get(pair) ?? 0;
		before.set(pair, count + 1);
		const away = Math.ceil(count / 2) * (count % 2 === 0 ? 1 : -1) * 46;
		// Which side is which depends on the direction that the line is drawn in.
		const bend = link.from < link.to ? away : -away;
		return [{ source, target, link, bend }];
	});
}

function settle(nodes: Node[], edges: Edge[]): void {
	const simulation = forceSimulation(nodes)
		.force("links", forceLink<Node, Edge>(edges).distance(170).strength(0.5))
		.force("apart", forceManyBody().strength(-500))
		.force(
			"plates",
			forceCollide<Node>(({ half }) => Math.max(half, 44)).iterations(4),
		)
		.force("middle", forceCenter(WIDTH / 2, HEIGHT / 2))
		.force("x", forceX(WIDTH / 2).strength(0.06))
		.force("y", forceY(HEIGHT / 2).strength(0.08))
		.stop();
	for (let i = 0; i < STEPS; i++) {
		simulation.tick();
		for (const node of nodes) {
			node.x = within(node.x ?? 0, node.half + 8, WIDTH - node.half - 8);
			node.y = within(node.y ?? 0, 44, HEIGHT - 44);
		}
	}
}

function within(value: number, least: number, most: number): number {
	return Math.min(Math.max(value, least), Math.max(least, most));
}

const heightOf = ({ lines }: Node) => lines.length * 24 + 14;

function plate(node: Node): string {
	const { x = 0, y = 0, half, lines } = node;
	const height = heightOf(node);
	return `<rect x="${n(x - half)}" y="${n(y - height / 2)}" width="${n(2 * half)}" height="${height}" rx="10" fill="#323842" stroke="${COLOUR.line}" stroke-width="2"/>${lines
		.map((text, i) =>
			line(text, x, y - ((lines.length - 1) * 24) / 2 + 7 + i * 24, {
				size: SIZE,
				anchor: "middle",
			}),
		)
		.join("")}`;
}

/** Where a line from a plate's middle leaves it, and a little farther. */
function edgeOf(node: Node, dx: number, dy: number, more: number) {
	const { x = 0, y = 0, half } = node;
	const across = Math.min(
		dx === 0 ? Infinity : (half + more) / Math.abs(dx),
		dy === 0 ? Infinity : (heightOf(node) / 2 + more) / Math.abs(dy),
	);
	return { x: x + dx * across, y: y + dy * across };
}

function course({ source, target, bend }: Edge) {
	const [ax, ay] = [source.x ?? 0, source.y ?? 0];
	const [bx, by] = [target.x ?? 0, target.y ?? 0];
	const long = Math.hypot(bx - ax, by - ay) || 1;
	const [ux, uy] = [(bx - ax) / long, (by - ay) / long];
	const middle = {
		x: (ax + bx) / 2 - uy * bend * 2,
		y: (ay + by) / 2 + ux * bend * 2,
	};
	const out = Math.hypot(middle.x - ax, middle.y - ay) || 1;
	const home = Math.hypot(bx - middle.x, by - middle.y) || 1;
	const from = edgeOf(source, (middle.x - ax) / out, (middle.y - ay) / out, 2);
	const to = edgeOf(target, (middle.x - bx) / home, (middle.y - by) / home, 8);
	return {
		from,
		to,
		middle,
		angle: Math.atan2(to.y - middle.y, to.x - middle.x),
	};
}

function stroke(edge: Edge): string {
	const { from, to, middle, angle } = course(edge);
	const { link } = edge;
	const { colour, dash } = TIES[link.tie];
	const thick = Math.min(2.5 + 1.5 * (link.excerpts.length - 1), 10);
	const path = `<path d="M${n(from.x)} ${n(from.y)}Q${n(middle.x)} ${n(middle.y)} ${n(to.x)} ${n(to.y)}" fill="none" stroke="${colour}" stroke-width="${n(thick)}"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`;
	if (!link.directed) return path;
	const size = 9 + thick;
	const corner = (turn: number) =>
		`${n(to.x - size * Math.cos(angle + turn))} ${n(to.y - size * Math.sin(angle + turn))}`;
	const tip = `${n(to.x + 6 * Math.cos(angle))} ${n(to.y + 6 * Math.sin(angle))}`;
	return `${path}<path d="M${tip}L${corner(0.45)}L${corner(-0.45)}z" fill="${colour}"/>`;
}

/** How often it is told, on the line. */
function count(edge: Edge): string {
	const { from, to, middle } = course(edge);
	const x = (from.x + 2 * middle.x + to.x) / 4;
	const y = (from.y + 2 * middle.y + to.y) / 4;
	return `<circle cx="${n(x)}" cy="${n(y)}" r="14" fill="${COLOUR.back}" stroke="${TIES[edge.link.tie].colour}" stroke-width="2"/>${line(
		String(edge.link.excerpts.length),
		x,
		y + 6,
		{ size: 17, bold: true, anchor: "middle" },
	)}`;
}

function legend(links: readonly Link[], left: number): string[] {
	const ties = (Object.keys(TIES) as Tie[]).filter((tie) =>
		links.some((link) => link.tie === tie),
	);
	const y = HEIGHT + 14;
	const look = { size: 16, fill: COLOUR.faint };
	return [
		...ties.map((tie, i) => {
			const { colour, dash, told } = TIES[tie];
			const x = 24 + i * 150;
			return `<path d="M${x} ${y - 5}h40" stroke="${colour}" stroke-width="4"${dash ? ` stroke-dasharray="${dash}"` : ""}/>${line(told, x + 50, y, look)}`;
		}),
		line(
			`thicker: told more often · arrow: who did it to whom${left > 0 ? ` · ${left} more people not shown` : ""}`,
			24,
			y + 28,
			look,
		),
	];
}
