import {
	acknowledged,
	invalidForm,
	tooManyFollowUps,
	unknownInteraction,
	unknownMessage,
	unknownWebhook,
} from "../errors.js";
import { messageObject } from "../message-object.js";
import { EPHEMERAL, edit, editedBody, post } from "../post.js";
import {
	type Body,
	type Call,
	param,
	type Result,
	type Route,
} from "../route.js";
import { checkChoices } from "../strict/choices.js";
import { checkMessage } from "../strict/message.js";
import type { Interaction, StoredMessage, World } from "../world.js";

/** Milliseconds to the first answer, and that a token lives (interactions/receiving-and-responding). */
const FIRST_ANSWER = 3_000;
const TOKEN_LIFE = 15 * 60_000;

/** interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const MESSAGE = 4;
const DEFERRED = 5;
const DEFERRED_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;

/** What each type of interaction may be answered with. */
const ANSWERS: Readonly<Record<Interaction["type"], readonly number[]>> = {
	2: [MESSAGE, DEFERRED],
	3: [MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE],
	4: [CHOICES],
};

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
			if (it.original) {
				checkMessage(editedBody(it.original, call.body));
				edit(call.world, it.original, call.body);
			} else if (it.acknowledged === DEFERRED) {
				checkMessage(call.body);
				it.original = say(call.world, it, call.body, it.ephemeral);
			} else throw unknownMessage();
			it.edited = true;
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
			const it = interactionOf(call);
			it.original = null;
			it.removed = true;
			it.changed();
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
			if (it.followUps === 0) throw tooManyFollowUps();
			it.followUps -= 1;
			// The first follow-up of a deferred answer takes its place, and who sees it is settled.
			const first = it.acknowledged === DEFERRED && !it.original;
			const message = say(
				call.world,
				it,
				call.body,
				first ? it.ephemeral : it.confined || isEphemeral(call.body),
			);
			if (first) it.original = message;
			call.posted();
			it.changed();
			return { status: 200, body: messageObject(call.world, message) };
		},
	},
	followUp("GET", (call, message) => ({
		status: 200,
		body: messageObject(call.world, message),
	})),
	followUp("PATCH", (call, message) => {
		checkMessage(editedBody(message, call.body));
		edit(call.world, message, call.body);
		return { status: 200, body: messageObject(call.world, message) };
	}),
	followUp("DELETE", (call, message) => {
		call.world.messages.delete(message.id);
		return { status: 204 };
	}),
];

/** A message that an interaction's token has sent, by its id. */
function followUp(
	method: Route["method"],
	handle: (call: Call, message: StoredMessage) => Result,
): Route {
	return {
		method,
		path: "/webhooks/:application/:token/messages/:message",
		authorized: false,
		handle: (call) => {
			const it = interactionOf(call);
			const message = call.world.messages.get(param(call, 2));
			if (!message || !it.sent.has(message.id)) throw unknownMessage();
			const result = handle(call, message);
			it.changed();
			return result;
		},
	};
}

function answer(world: World, it: Interaction, body: Body): void {
	const data = (body.data ?? {}) as Body;
	const type = Number(body.type);
	if (!ANSWERS[it.type].includes(type))
		throw invalidForm([
			{ path: "type", message: "Interaction type does not take this answer." },
		]);
	if (type === CHOICES) {
		checkChoices(data.choices);
		it.choices = Array.isArray(data.choices) ? data.choices : [];
	} else if (type === DEFERRED_UPDATE || type === UPDATE) {
		const { target } = it;
		if (!target || !world.messages.has(target.id)) throw unknownMessage();
		if (type === UPDATE) {
			checkMessage(editedBody(target, data));
			edit(world, target, data);
		}
		it.ephemeral = target.only !== null;
		it.original = target;
	} else {
		it.ephemeral = it.confined || isEphemeral(data);
		if (type === MESSAGE) {
			checkMessage(data);
			it.original = say(world, it, data, it.ephemeral);
		}
	}
	it.acknowledged = type;
	it.acknowledgedAt = world.now();
}

function isEphemeral(body: Body): boolean {
	return (Number(body.flags ?? 0) & EPHEMERAL) !== 0;
}

function say(
	world: World,
	it: Interaction,
	body: Body,
	ephemeral: boolean,
): StoredMessage {
	const message = post(world, {
		channel: it.channel,
		author: world.bot.id,
		body,
		reference: null,
		pings: ["users"],
		only: ephemeral ? it.user : null,
	});
	it.sent.add(message.id);
	return message;
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
