package diptych.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of comparing two editions; all that a report reads.
 *
 * @param story name of the story
 * @param title title of the story for people
 * @param mode kind of comparison
 * @param modeReason why this mode was chosen, one sentence
 * @param translator name of the engine or chain that was asked, {@code none} where none was
 * @param direction direction of translation, absent where nothing was translated
 * @param pair the editions and translations
 * @param alignment their beads
 * @param differences in reading order
 * @param terms occurrences of watched terms
 * @param warnings what makes the result less sure than it looks, each one sentence
 */
public record Comparison(
    String story,
    String title,
    Mode mode,
    String modeReason,
    String translator,
    @Nullable LanguagePair direction,
    ArticlePair pair,
    Alignment alignment,
    List<Difference> differences,
    List<TermCount> terms,
    List<String> warnings) {
  public Comparison {
    differences = List.copyOf(differences);
    terms = List.copyOf(terms);
    warnings = List.copyOf(warnings);
  }

  public Edition source() {
    return pair.source();
  }

  public Edition target() {
    return pair.target();
  }
}
