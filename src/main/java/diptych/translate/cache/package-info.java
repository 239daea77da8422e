/**
 * Keeps translations on disk, so that no text is paid for twice. In: a {@link
 * diptych.translate.cache.CacheEntry}. Out: the same, in a later run or another process. Does not
 * judge what it keeps. Losing it costs time and money, never results.
 */
@NullMarked
package diptych.translate.cache;

import org.jspecify.annotations.NullMarked;
