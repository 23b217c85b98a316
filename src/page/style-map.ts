import { noChange } from "lit";
import { type AttributePart, Directive, directive } from "lit/directive.js";

/** A style's properties by their names in CSS; what is left out or empty is none. */
type Styles = Readonly<Record<string, string | undefined>>;

/**
 * Stands in for Lit's own directive of this name in the components of the library. That one writes a `style` attribute
 * the first time, which this page's security policy forbids; this one sets the properties, which it allows.
 */
class StyleMap extends Directive {
	#before: readonly string[] = [];

	override render(_styles: Styles) {
		return noChange;
	}

	override update({ element }: AttributePart, [styles]: [Styles]) {
		const { style } = element as HTMLElement;
		const names = Object.keys(styles).filter((name) => styles[name]);
		for (const name of this.#before)
			if (!names.includes(name)) style.removeProperty(name);
		for (const name of names) style.setProperty(name, styles[name] ?? "");
		this.#before = names;
		return noChange;
	}
}

export const styleMap = directive(StyleMap);
