import { notFound } from "../errors.js";
import { applicationObject, channelObject, userObject } from "../objects.js";
import { directChannel } from "../populate.js";
import { param, type Route } from "../route.js";

/** Who the bot is, and opening a direct channel. */
export const identity: readonly Route[] = [
	{
		method: "GET",
		path: "/users/@me",
		authorized: true,
		handle: ({ world }) => ({ status: 200, body: userObject(world.bot) }),
	},
	{
		method: "GET",
		path: "/applications/@me",
		authorized: true,
		handle: ({ world }) => ({ status: 200, body: applicationObject(world) }),
	},
	{
		method: "POST",
		path: "/users/@me/channels",
		authorized: true,
		handle: ({ world, body }) => {
			const user = world.users.get(String(body.recipient_id));
			if (!user) throw notFound();
			return {
				status: 200,
				body: channelObject(world, directChannel(world, user)),
			};
		},
	},
	{
		method: "GET",
		path: "/channels/:channel",
		authorized: true,
		handle: (call) => {
			const channel = call.world.channels.get(param(call, 0));
			if (!channel) throw notFound();
			return { status: 200, body: channelObject(call.world, channel) };
		},
	},
];
