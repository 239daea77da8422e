/**
 * Writes comparisons for people and machines. In: a {@link diptych.model.Comparison} and nothing
 * else. Out: HTML, JSON, CSV, TMX, text. Escapes last; what comes from a document is never markup.
 */
@NullMarked
package diptych.report;

import org.jspecify.annotations.NullMarked;
