/** Longer sentences are parsed in pieces of this many words. */
export const LONGEST_PIECE = 200;

export const SHIFT = 0;
/** The top of the stack becomes a dependent of the next word. */
export const LEFT = 1;
/** The top of the stack becomes a dependent of the word below it. */
export const RIGHT = 2;

const SIZE = LONGEST_PIECE + 4;

/**
 * A half-built tree in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011): a stack of words, the words still
 * to come, and the arcs so far. The root stands after the last word, so that the tree gets exactly one.
 */
export class State {
	count = 0;
	/** Place of "nothing" in the atoms: what a missing stack word, buffer word or child is. */
	nothing = 0;
	next = 0;
	depth = 0;
	readonly stack = new Int32Array(SIZE);
	readonly head = new Int32Array(SIZE);
	/** Relation class plus one, 0 where there is none yet. */
	readonly label = new Uint8Array(SIZE);
	/** The outermost and second outermost children on each side. */
	readonly left = new Int32Array(SIZE);
	readonly left2 = new Int32Array(SIZE);
	readonly right = new Int32Array(SIZE);
	readonly right2 = new Int32Array(SIZE);
	readonly leftCount = new Uint8Array(SIZE);
	readonly rightCount = new Uint8Array(SIZE);
	/** Relations of the children on each side, mixed into one number. */
	readonly leftSet = new Int32Array(SIZE);
	readonly rightSet = new Int32Array(SIZE);

	start(count: number) {
		this.count = count;
		this.nothing = count + 1;
		this.next = 0;
		this.depth = 0;
		for (let i = 0; i < count + 2; i++) {
			this.head[i] = -1;
			this.label[i] = 0;
			this.left[i] =
				this.left2[i] =
				this.right[i] =
				this.right2[i] =
					this.nothing;
			this.leftCount[i] = this.rightCount[i] = 0;
			this.leftSet[i] = this.rightSet[i] = 0;
		}
	}

	get done(): boolean {
		return this.next === this.count && this.depth === 0;
	}

	/** The word `k` below the top of the stack. */
	stacked(k: number): number {
		return k < this.depth
			? (this.stack[this.depth - 1 - k] as number)
			: this.nothing;
	}

	canShift(): boolean {
		return this.next < this.count;
	}

	/** Only one word may hang on the root: the last one on the stack. */
	canLeft(): boolean {
		return this.depth > 0 && (this.next < this.count || this.depth === 1);
	}

	canRight(): boolean {
		return this.depth > 1;
	}

	shift() {
		this.stack[this.depth++] = this.next++;
	}

	/** `label`: the relation's class plus one. */
	arc(action: number, label: number) {
		const child = this.stacked(0);
		const parent = action === LEFT ? this.next : this.stacked(1);
		this.depth--;
		this.head[child] = parent;
		this.label[child] = label;
		const bit = 1 << (label & 31);
		if (child < parent) {
			this.left2[parent] = this.left[parent] as number;
			this.left[parent] = child;
			this.leftCount[parent] = (this.leftCount[parent] as number) + 1;
			this.leftSet[parent] = (this.leftSet[parent] as number) | bit;
		} else {
			this.right2[parent] = this.right[parent] as number;
			this.right[parent] = child;
			this.rightCount[parent] = (this.rightCount[parent] as number) + 1;
			this.rightSet[parent] = (this.rightSet[parent] as number) | bit;
		}
	}
}
