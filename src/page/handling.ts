import type { ButtonView, MessageView } from "../sandbox/page/wire.js";
import { openMenu } from "./menu.js";
import type { Handles } from "./message.js";
import { say } from "./notice.js";
import { state } from "./state.js";
import { act } from "./talk.js";

/** What the messages of the open channel do when they are asked to. */
export const HANDLES: Handles = {
	press: (of, button) => void press(of, button),
	dismiss: (id) => state.dismiss(id),
	menu: (of, at, event) => {
		event.preventDefault();
		event.stopPropagation();
		openMenu(of, at, event);
	},
};

async function press(of: MessageView, { id }: ButtonView): Promise<void> {
	if (!state.me || !id) return;
	const { id: user } = state.me;
	const done = await act({
		do: "press",
		user,
		channel: of.channel,
		message: of.id,
		button: id,
	});
	if (!done.ok) say("This interaction failed");
}
