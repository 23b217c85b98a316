import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Recorded } from "../../src/sandbox/recording.js";

interface Description {
	readonly paths: Readonly<
		Record<string, Readonly<Record<string, Operation | undefined>>>
	>;
}

interface Operation {
	readonly requestBody?: {
		readonly content: Readonly<Record<string, unknown>>;
	};
}

const pointer = (part: string) =>
	encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));

let read: ReturnType<typeof reading> | undefined;

function reading(file: string) {
	const description = JSON.parse(readFileSync(file, "utf8")) as Description;
	const ajv = new Ajv2020({ strict: false, validateFormats: false });
	ajv.addSchema(description, "discord");
	return { description, ajv };
}

/**
 * Where requests break Discord's own OpenAPI description (discord/discord-api-spec, `openapi.json`), told in a line each.
 * @param file path of the description
 */
export function violations(
	file: string,
	requests: readonly Recorded[],
): string[] {
	read ??= reading(file);
	const { description, ajv } = read;
	return requests.flatMap(({ method, path, body }) => {
		const verb = method.toLowerCase();
		const template = templateFor(description, verb, path);
		if (template === null) return [`${method} ${path}: no such operation`];
		if (body === null) return [];
		const content =
			description.paths[template]?.[verb]?.requestBody?.content ?? {};
		const [type] =
			"application/json" in content
				? ["application/json"]
				: Object.keys(content);
		if (type === undefined) return [`${method} ${template}: takes no body`];
		const parts = ["paths", template, verb, "requestBody", "content", type];
		const validate = ajv.getSchema(
			`discord#/${parts.map(pointer).join("/")}/schema`,
		);
		if (validate?.(body)) return [];
		return [`${method} ${template}: ${ajv.errorsText(validate?.errors)}`];
	});
}

/** The path with its variable parts in braces; the one with the fewest of them, where several fit. */
function templateFor(
	{ paths }: Description,
	verb: string,
	path: string,
): string | null {
	const parts = path
		.replace(/^\/api\/v10|\?.*$/g, "")
		.split("/")
		.map(decodeURIComponent);
	const fitting = Object.keys(paths).filter((template) => {
		const wanted = template.split("/");
		return (
			paths[template]?.[verb] !== undefined &&
			wanted.length === parts.length &&
			wanted.every((part, i) => part.startsWith("{") || part === parts[i])
		);
	});
	const variables = (template: string) => template.split("{").length;
	return fitting.sort((a, b) => variables(a) - variables(b))[0] ?? null;
}
