package diptych.route;

import diptych.model.ArticlePair;
import diptych.model.LanguagePair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair whose foreign side is translated as far as it could be.
 *
 * @param pair the editions and translations
 * @param translator name of the engine asked, {@code none} if none was
 * @param direction direction of translation, absent if nothing was translated
 * @param warnings what could not be translated, and why
 * @param complete whether nothing is missing that another try may get
 */
public record TranslatedPair(
    ArticlePair pair,
    String translator,
    @Nullable LanguagePair direction,
    List<String> warnings,
    boolean complete) {
  public TranslatedPair {
    warnings = List.copyOf(warnings);
  }
}
