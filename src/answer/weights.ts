/**
 * How much each of `FEATURES` counts, in their order. Written by `training/ranking/fit.ts` from questions of SQuAD 2.0
 * (Rajpurkar, Jia, Liang 2018, CC BY-SA 4.0); those of the action are held at what is set there by hand.
 */
export const WEIGHTS: readonly number[] = [
	4, // index
	4.6, // own
	2.9, // around
	1.6, // beside
	1.7, // pairs
	2.6, // kin
	0.7, // sort
	-0.7, // none
	0.6, // fit
	0.2, // names
	0.4, // rare
	2.3, // window
	-0.3, // length
	0.3, // first
	3, // action
	1.5, // asked
	2, // when
	-1, // negated
];
