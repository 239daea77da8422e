/**
 * Translates segments through exchangeable engines. In: segments and a language pair. Out: for each
 * a {@link diptych.model.Translation}: a translation, or the reason why there is none. To add an
 * engine, implement {@link diptych.translate.Translator} and name it in {@code Translators}.
 */
@NullMarked
package diptych.translate;

import org.jspecify.annotations.NullMarked;
