/**
 * Reads article files. In: a path. Out: {@link diptych.model.Extracted} blocks with metadata and
 * notes on how the file was read. Alone uses Tika and jsoup. Never fetches anything a document
 * names, and bounds size, nesting and time.
 */
@NullMarked
package diptych.ingest;

import org.jspecify.annotations.NullMarked;
