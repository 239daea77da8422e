package diptych.align;

/**
 * A word, number or name of a segment in a form that can be looked for on the other side.
 *
 * @param keys numbers of the vocabulary entries any of which counts as a full match
 * @param weakKeys entries that count as a partial match: the beginning of the word, its consonants
 * @param chance share of segments that a term of this kind turns up in, before the article is seen
 */
record Term(int[] keys, int[] weakKeys, double chance) {}
