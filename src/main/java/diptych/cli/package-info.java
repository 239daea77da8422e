/** The commands. Puts the stages together; prints, never computes. */
@NullMarked
package diptych.cli;

import org.jspecify.annotations.NullMarked;
