/**
 * Reuses translations made by people. In: TMX 1.4b files. Out: exact matches, and similar ones that
 * carry a doubt. Loads no DTD and no external entity.
 */
@NullMarked
package diptych.translate.memory;

import org.jspecify.annotations.NullMarked;
