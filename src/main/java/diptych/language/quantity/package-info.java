/**
 * Reads numbers and dates from text in digits and words. In: a text and its language. Out: mentions
 * with spans and values. Digits are read in any language, words in Hebrew and English; month and
 * weekday names come from CLDR through ICU.
 */
@NullMarked
package diptych.language.quantity;

import org.jspecify.annotations.NullMarked;
