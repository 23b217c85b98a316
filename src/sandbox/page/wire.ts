/**
 * What goes between the local Discord and its page: types alone, read by both. Ids are snowflakes, times milliseconds
 * since 1970.
 */

export interface UserView {
	readonly id: string;
	readonly name: string;
	readonly bot: boolean;
}

/** Somebody one can be on the page. */
export interface PersonView extends UserView {
	/** What sets this one apart from the others: "manages Newsroom". */
	readonly about: string;
}

export interface ChannelView {
	readonly id: string;
	readonly name: string;
	readonly kind: "text" | "forum" | "post" | "direct";
	/** The forum of a post. */
	readonly parent: string | null;
	/** Whether this user may write there. */
	readonly writable: boolean;
}

/** A server with the channels that this user sees; the direct messages stand under a null id. */
export interface GuildView {
	readonly id: string | null;
	readonly name: string;
	readonly channels: readonly ChannelView[];
}

export interface FieldView {
	readonly name: string;
	readonly value: string;
	readonly inline: boolean;
}

/** Text in Discord's Markdown; addresses on this page's own server, or none. */
export interface EmbedView {
	readonly title: string | null;
	readonly url: string | null;
	readonly description: string | null;
	readonly fields: readonly FieldView[];
	readonly footer: string | null;
	/** RGB as a number. */
	readonly color: number | null;
	readonly image: ImageView | null;
}

export interface ImageView {
	readonly url: string;
	/** What it shows, in words. */
	readonly description: string;
	readonly width: number | null;
	readonly height: number | null;
}

export interface ButtonView {
	/** Null for a link. */
	readonly id: string | null;
	readonly label: string;
	/** As in components/reference#button-button-styles. */
	readonly style: number;
	readonly disabled: boolean;
	readonly url: string | null;
}

/** A message that another refers to. */
export interface ReferredView {
	readonly id: string;
	readonly author: UserView;
	readonly content: string;
	/** Whether it says more than its content. */
	readonly embedded: boolean;
}

export interface ReplyView {
	/** Null where the message is gone, or not for this user to see. */
	readonly message: ReferredView | null;
	readonly pinged: boolean;
}

export interface MessageView {
	readonly id: string;
	readonly channel: string;
	readonly author: UserView;
	readonly content: string;
	readonly embeds: readonly EmbedView[];
	/** Files that no embed shows. */
	readonly images: readonly ImageView[];
	readonly rows: readonly (readonly ButtonView[])[];
	readonly at: number;
	readonly edited: boolean;
	/** Only this user sees it. */
	readonly ephemeral: boolean;
	readonly pingsMe: boolean;
	readonly reply: ReplyView | null;
	/** The command that it answers. */
	readonly command: CallView | null;
}

/** Who gave which command. */
export interface CallView {
	readonly user: UserView;
	readonly name: string;
	/** The message in whose menu it was; null for a slash command, and where that message is gone. */
	readonly target: ReferredView | null;
	readonly slash: boolean;
}

/** A command that has no answer yet. */
export interface PendingView {
	readonly id: string;
	readonly channel: string;
	readonly call: CallView;
	readonly state: "sent" | "thinking" | "failed";
	readonly ephemeral: boolean;
	readonly at: number;
}

export interface OptionView {
	readonly name: string;
	readonly description: string;
	readonly type: "string" | "boolean";
	readonly required: boolean;
	readonly completes: boolean;
	readonly maxLength: number | null;
}

export interface CommandView {
	readonly name: string;
	readonly description: string;
	readonly kind: "slash" | "message";
	readonly options: readonly OptionView[];
}

export interface ChoiceView {
	readonly name: string;
	readonly value: string;
}

/** What the feed of a user tells, in order. */
export type Tiding =
	| {
			readonly kind: "hello";
			readonly me: PersonView;
			readonly people: readonly PersonView[];
			readonly bot: UserView;
			readonly guilds: readonly GuildView[];
			readonly messages: readonly MessageView[];
			/** Whether articles can be added here. */
			readonly takesArticles: boolean;
	  }
	/** New, or no longer as it was. */
	| { readonly kind: "message"; readonly message: MessageView }
	| { readonly kind: "gone"; readonly id: string }
	/** All that wait, of every channel. */
	| { readonly kind: "pending"; readonly pending: readonly PendingView[] }
	| { readonly kind: "typing"; readonly channel: string }
	| {
			readonly kind: "bot";
			readonly online: boolean;
			/** How many commands it has: another number, another list. */
			readonly commands: string;
	  };

/** What somebody does on the page. */
export type Act = {
	readonly user: string;
	readonly channel: string;
} & (
	| {
			readonly do: "say";
			readonly content: string;
			readonly reply: string | null;
	  }
	| {
			readonly do: "edit";
			readonly message: string;
			readonly content: string;
	  }
	| { readonly do: "delete"; readonly message: string }
	| {
			readonly do: "command";
			readonly name: string;
			readonly options: Readonly<Record<string, string | boolean>>;
	  }
	| {
			readonly do: "complete";
			readonly name: string;
			readonly options: Readonly<Record<string, string | boolean>>;
			readonly focused: string;
	  }
	| {
			readonly do: "press";
			readonly message: string;
			/** The button's `custom_id`. */
			readonly button: string;
	  }
	| {
			readonly do: "pick";
			readonly message: string;
			readonly name: string;
	  }
);

/** What came of an act: choices where something was completed. */
export type Done =
	| { readonly ok: true; readonly choices: readonly ChoiceView[] }
	| { readonly ok: false; readonly error: string };

/** An article that somebody drops on the page. */
export interface Dropped {
	readonly name: string;
	readonly text: string;
}

/** One event to the bot, or one request of the bot's. */
export interface StepView {
	/** `INTERACTION_CREATE`, or `POST /interactions/…/callback`. */
	readonly what: string;
	readonly fromBot: boolean;
	/** Milliseconds since the exchange began. */
	readonly after: number;
	/** Of the answer to a request. */
	readonly status: number | null;
	readonly body: unknown;
}

/** What went over the wire for one thing that somebody did. */
export interface ExchangeView {
	readonly title: string;
	readonly steps: readonly StepView[];
}
