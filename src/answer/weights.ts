/**
 * How much each of `FEATURES` counts, in their order. Those of words are a softmax over the sentences of a question,
 * fitted by gradient descent to the answerable questions of SQuAD 2.0's development set (Rajpurkar, Jia, Liang 2018,
 * CC BY-SA 4.0); those of the action, which it has too few of, are set by hand.
 */
export const WEIGHTS: readonly number[] = [
	4, 4.7, 2.9, 1.5, 1.8, 3, 0.6, -1, 1.1, 0.2, 0.5, 2.3, -0.4, 0.3, 3, 1.5, 2,
	-1,
];
