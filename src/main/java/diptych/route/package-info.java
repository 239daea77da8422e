/** Puts the stages together as Camel routes over plain beans. Alone uses Camel. */
@NullMarked
package diptych.route;

import org.jspecify.annotations.NullMarked;
