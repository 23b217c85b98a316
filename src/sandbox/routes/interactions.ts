import {
	acknowledged,
	invalidForm,
	unknownInteraction,
	unknownMessage,
	unknownWebhook,
} from "../errors.js";
import { messageObject } from "../objects.js";
import { post } from "../post.js";
import { type Body, type Call, param, type Route } from "../route.js";
import { checkChoices, checkMessage } from "../strict.js";
import type { Interaction, StoredMessage, World } from "../world.js";

/** Milliseconds to the first answer, and that a token lives (interactions/receiving-and-responding). */
const FIRST_ANSWER = 3_000;
const TOKEN_LIFE = 15 * 60_000;

/** resources/message#message-object-message-flags */
const EPHEMERAL = 1 << 6;

/** interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const MESSAGE = 4;
const DEFERRED = 5;
const CHOICES = 8;

/** docs.discord.com/developers/interactions/receiving-and-responding#endpoints */
export const interactions: readonly Route[] = [
	{
		method: "POST",
		path: "/interactions/:interaction/:token/callback",
		authorized: false,
		handle: (call) => {
			const { world, body } = call;
			const it = world.interactions.get(param(call, 1));
			if (
				!it ||
				it.id !== param(call, 0) ||
				(it.acknowledged === null && world.now() - it.at > FIRST_ANSWER)
			)
				throw unknownInteraction();
			if (it.acknowledged !== null) throw acknowledged();
			answer(world, it, body);
			it.changed();
			return { status: 204 };
		},
	},
	{
		method: "GET",
		path: "/webhooks/:application/:token/messages/@original",
		authorized: false,
		handle: (call) => ({
			status: 200,
			body: messageObject(call.world, originalOf(call)),
		}),
	},
	{
		method: "PATCH",
		path: "/webhooks/:application/:token/messages/@original",
		authorized: false,
		handle: (call) => {
			const it = interactionOf(call);
			checkMessage(call.body);
			if (it.original) {
				it.original.content = String(call.body.content ?? it.original.content);
				it.original.embeds = Array.isArray(call.body.embeds)
					? call.body.embeds
					: it.original.embeds;
			} else if (it.acknowledged === DEFERRED) {
				it.original = say(call.world, it, call.body);
			} else throw unknownMessage();
			it.changed();
			return { status: 200, body: messageObject(call.world, it.original) };
		},
	},
	{
		method: "DELETE",
		path: "/webhooks/:application/:token/messages/@original",
		authorized: false,
		handle: (call) => {
			call.world.messages.delete(originalOf(call).id);
			interactionOf(call).original = null;
			return { status: 204 };
		},
	},
	{
		method: "POST",
		path: "/webhooks/:application/:token",
		authorized: false,
		handle: (call) => {
			const it = interactionOf(call);
			checkMessage(call.body);
			const message = say(call.world, it, call.body);
			// The first follow-up of a deferred answer takes its place.
			if (it.acknowledged === DEFERRED && !it.original) it.original = message;
			it.changed();
			return { status: 200, body: messageObject(call.world, message) };
		},
	},
];

function answer(world: World, it: Interaction, body: Body): void {
	const data = (body.data ?? {}) as Body;
	const type = Number(body.type);
	const wanted = it.type === 4 ? [CHOICES] : [MESSAGE, DEFERRED];
	if (!wanted.includes(type))
		throw invalidForm([
			{ path: "type", message: "Interaction type does not take this answer." },
		]);
	if (type === CHOICES) {
		checkChoices(data.choices);
		it.choices = Array.isArray(data.choices) ? data.choices : [];
	} else {
		it.ephemeral = (Number(data.flags ?? 0) & EPHEMERAL) !== 0;
		if (type === MESSAGE) {
			checkMessage(data);
			it.original = say(world, it, data);
		}
	}
	it.acknowledged = type;
}

function say(world: World, it: Interaction, body: Body): StoredMessage {
	return post(world, {
		channel: it.channel,
		author: world.bot.id,
		body,
		reference: null,
		pings: ["users"],
	});
}

function interactionOf(call: Call): Interaction {
	const { world } = call;
	const it = world.interactions.get(param(call, 1));
	if (
		!it ||
		param(call, 0) !== world.applicationId ||
		it.acknowledged === null ||
		world.now() - it.at > TOKEN_LIFE
	)
		throw unknownWebhook();
	return it;
}

function originalOf(call: Call): StoredMessage {
	const { original } = interactionOf(call);
	if (!original) throw unknownMessage();
	return original;
}
