/**
 * Keeps what must survive a run: revisions, what was done, the translation cache. Holds the one
 * ObjectMapper.
 */
@NullMarked
package diptych.store;

import org.jspecify.annotations.NullMarked;
