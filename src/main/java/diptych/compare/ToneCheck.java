package diptych.compare;

import diptych.language.english.Tones;
import diptych.language.english.Tones.Axis;
import diptych.language.english.Tones.Gap;
import diptych.model.DifferenceType;
import diptych.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Softer and stronger words that no list of watched terms foresees: a word in the very place of one
 * of the translation, and steps away from it in tone.
 *
 * <pre>
 * translation: they ran the town     → they looted the town      medium: a stronger word
 * translation: a huge crowd          → a modest crowd          medium: a softer word
 * translation: the robbers fled      → the bandits fled        nothing: of like tone
 * translation: was not large         → was small               nothing: the other is denied
 * </pre>
 *
 * Words of degree are compared with one another only, so one step counts. On the other axes a word
 * without tone counts as 0; there it takes two steps, and the source's own word must be known for
 * what the translation says, and the target's word must lie on the same side of every reading of
 * it. Only where there is a translation: without one no place is sure enough (5 of 30 marks were
 * right).
 */
final class ToneCheck implements Check {
  private static final int LEAST = 2;

  /** So many words may share a slot in a text that repeats itself. */
  private static final int MOST_PLACES = 8;

  private static final Tones TONES = Tones.bundled();

  @Override
  public DifferenceType type() {
    return DifferenceType.TERM;
  }

  @Override
  public List<Finding> check(PairView view) {
    boolean applies =
        view.vocabulary().isEnglish() && view.isReadable() && !view.tools().sameLanguage();
    if (!applies) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Word word : view.targetWords()) {
      if (!word.stop() && !isName(word) && !view.support().isSupported(word)) {
        view.slots().sharing(word).stream()
            .filter(other -> !isName(other) && !view.support().isCovered(other))
            .limit(MOST_PLACES)
            .flatMap(other -> compare(view, word, other).stream())
            .findFirst()
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean isName(Word word) {
    return word.isCapitalized() && !word.initial();
  }

  private static Optional<Finding> compare(PairView view, Word word, Word other) {
    List<Gap> gaps = TONES.gaps(word.lemmas(), other.lemmas());
    if (gaps.isEmpty()
        || isDenied(view.targetWords(), word) != isDenied(view.translationWords(), other)) {
      return Optional.empty();
    }
    List<SourceWord> source =
        view.sourceWords().stream()
            .filter(s -> s.content() && other.sharesLemma(s.lemmas()))
            .toList();
    return gaps.stream()
        .filter(g -> g.axis() == Axis.DEGREE || isFarFromBoth(word, g, source))
        .findFirst()
        .map(g -> finding(view, word, other, source, g));
  }

  private static boolean isDenied(List<Word> words, Word word) {
    return TermNegation.inWords(words, word.span());
  }

  private static boolean isFarFromBoth(Word word, Gap gap, List<SourceWord> source) {
    Set<String> senses = new LinkedHashSet<>();
    source.forEach(s -> senses.addAll(s.lemmas()));
    return Math.abs(gap.steps()) >= LEAST
        && !senses.isEmpty()
        && senses.stream()
            .allMatch(
                sense ->
                    Integer.signum(TONES.steps(word.lemmas(), Set.of(sense), gap.axis()))
                        == Integer.signum(gap.steps()));
  }

  private static Finding finding(
      PairView view, Word word, Word other, List<SourceWord> source, Gap gap) {
    return new Finding(
        Severity.MEDIUM,
        source.stream().map(SourceWord::span).toList(),
        List.of(word.span()),
        "A %s word: %s has \"%s\" where the translation has \"%s\"."
            .formatted(
                gap.steps() > 0 ? "stronger" : "softer",
                view.targetName(),
                word.text(),
                other.text()));
  }
}
