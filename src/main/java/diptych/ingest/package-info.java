/**
 * Reads article files. In: a path. Out: {@link diptych.model.Extracted} blocks with metadata and
 * notes on how the file was read. Alone uses Tika and jsoup. Never fetches anything a document
 * names, and bounds size, nesting and time: parsers of binary formats run in child processes.
 *
 * <p>To add a format, name it in {@code Format}, tell it in {@code FormatDetector}, write a {@code
 * FormatReader}, and list it in {@code TikaExtractor}; a parser of Tika goes into {@code
 * DocumentParser}.
 */
@NullMarked
package diptych.ingest;

import org.jspecify.annotations.NullMarked;
