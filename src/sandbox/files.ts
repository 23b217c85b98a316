import type { IncomingMessage } from "node:http";
import type { Body } from "./route.js";
import type { StoredFile, World } from "./world.js";

/**
 * A request that brings files (reference#uploading-files): its JSON in the part `payload_json`, each file in the part
 * `files[n]`.
 * @returns the JSON as it was sent, and the same with the files kept in the world and named by their ids there
 */
export async function withFiles(
	world: World,
	request: IncomingMessage,
	bytes: Buffer,
): Promise<{ readonly sent: unknown; readonly body: unknown }> {
	const type = request.headers["content-type"] ?? "";
	const form = await new Response(new Uint8Array(bytes), {
		headers: { "content-type": type },
	}).formData();
	const sent: unknown = JSON.parse(String(form.get("payload_json") ?? "{}"));
	const kept = new Map<string, StoredFile>();
	for (const [part, value] of form) {
		const [, n] = /^files\[(\d+)\]$/.exec(part) ?? [];
		if (n === undefined || typeof value === "string") continue;
		const told = describedBy(sent).find((a) => String(a.id) === n);
		const file: StoredFile = {
			id: world.newId(),
			name: String(told?.filename ?? value.name),
			description: String(told?.description ?? ""),
			type: value.type || "application/octet-stream",
			bytes: Buffer.from(await value.arrayBuffer()),
		};
		world.files.set(file.id, file);
		kept.set(n, file);
	}
	return { sent, body: renamed(sent, kept) };
}

/** The files of a message's body, by the ids that they have in the world. */
export function attached(world: World, body: Body): StoredFile[] {
	const all = Array.isArray(body.attachments) ? body.attachments : [];
	return all.flatMap(({ id }: Body) => world.files.get(String(id)) ?? []);
}

/** resources/message#attachment-object */
export function fileObject(channel: string, file: StoredFile): object {
	const url = `https://cdn.discordapp.com/attachments/${channel}/${file.id}/${encodeURIComponent(file.name)}`;
	return {
		id: file.id,
		filename: file.name,
		size: file.bytes.length,
		url,
		proxy_url: url,
		content_type: file.type,
		...(file.description ? { description: file.description } : {}),
		...sizeOf(file),
	};
}

/** Width and height of a PNG, which tells them in its head; none for other files. */
export function sizeOf({
	bytes,
}: StoredFile): { readonly width: number; readonly height: number } | null {
	if (bytes.length < 24 || bytes.toString("latin1", 1, 4) !== "PNG")
		return null;
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const record = (value: unknown): Body =>
	typeof value === "object" && value !== null ? (value as Body) : {};

/** The attachments that a message, or the message in an interaction's answer, names. */
function describedBy(sent: unknown): readonly Body[] {
	const own = record(sent).attachments ?? record(record(sent).data).attachments;
	return Array.isArray(own) ? own : [];
}

function renamed(sent: unknown, kept: ReadonlyMap<string, StoredFile>): Body {
	const body = record(sent);
	const attachments = describedBy(sent).map((a) => ({
		...a,
		id: kept.get(String(a.id))?.id ?? a.id,
	}));
	return Array.isArray(record(body.data).attachments)
		? { ...body, data: { ...record(body.data), attachments } }
		: { ...body, attachments };
}
