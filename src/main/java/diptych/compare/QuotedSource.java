package diptych.compare;

import diptych.model.GlossToken.Candidate;
import diptych.model.GlossToken.Origin;
import diptych.model.PartOfSpeech;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the target's quotations against the source's own words, as the lexicon knows them; no
 * translation is needed.
 *
 * <pre>
 * "השנה הייתה טובה"          → "It was a bad year"            high: the opposite
 * "באנו, שילמנו את המחיר המלא והלכנו" → "We came and left"    medium: cut
 * "כל התושבים עזבו"           → "Some residents left"          medium: another word of its class
 * "המצב קשה"                → "The situation is hard"        nothing
 * </pre>
 *
 * What somebody said is the same on both sides, so a smaller sign is enough than elsewhere: any
 * reading of a word may be the one that is contradicted, and two words in a row are lost if the
 * quotation is shorter than its length in Hebrew leads to expect and at most one word in it is
 * unexplained. Words of another tone are not claimed: without a translation one in three or so was
 * right.
 */
final class QuotedSource {
  private static final double POSSIBLE = 0.1;
  private static final int LEAST_CUT = 2;
  private static final int LEAST_SAID = 3;
  private static final int MOST_OPEN = 1;

  /** English characters for one of Hebrew; 1.24 on average. */
  private static final double SHORTER = 1.1;

  private final PairView view;
  private final List<Span> source;
  private final List<Span> target;
  private final List<SourceWord> words;
  private final List<Word> open;

  /**
   * A reading of a bead.
   *
   * @param source what its source segments quote
   * @param target what its target segments quote
   */
  QuotedSource(PairView view, List<Span> source, List<Span> target) {
    this.view = view;
    this.source = source;
    this.target = target;
    this.words =
        view.sourceWords().stream()
            .filter(w -> w.content() && source.stream().anyMatch(w.span()::overlaps))
            .toList();
    this.open =
        view.targetWords().stream()
            .filter(w -> !w.stop() && !view.support().isSupported(w))
            .filter(w -> target.stream().anyMatch(q -> q.contains(w.span())))
            .toList();
  }

  /** Words that mean the opposite of a word of the source's quotations, neither of them denied. */
  List<Finding> opposites() {
    List<Finding> findings = new ArrayList<>();
    for (Word word : open) {
      boolean denied = TermNegation.inWords(view.targetWords(), word.span());
      words.stream()
          .filter(w -> view.vocabulary().opposite(word.lemmas(), senses(w)))
          .filter(w -> !isSaid(w) && denied == view.isDenied(w))
          .findFirst()
          .ifPresent(w -> findings.add(replaced(Severity.HIGH, w, word)));
    }
    return findings;
  }

  /** The readings of a word, as far as they are one word. */
  private Set<String> senses(SourceWord word) {
    Set<String> senses = new LinkedHashSet<>();
    for (Candidate reading : word.token().candidates()) {
      if (reading.weight() >= POSSIBLE && reading.origin() != Origin.TRANSLITERATION) {
        for (String sense : reading.senses()) {
          List<Word> parts = view.vocabulary().words(sense, 0, word.segment());
          if (parts.size() == 1) {
            senses.addAll(parts.get(0).lemmas());
          }
        }
      }
    }
    return senses;
  }

  /** Whether the target's quotations have the very word. */
  private boolean isSaid(SourceWord word) {
    return view.targetWords().stream()
        .anyMatch(
            w ->
                w.sharesLemma(word.lemmas())
                    && target.stream().anyMatch(q -> q.contains(w.span())));
  }

  /** Function words for which the source has another of the same class, which the target lacks. */
  List<Finding> functionWords() {
    List<Finding> findings = new ArrayList<>();
    for (Word word : view.targetWords()) {
      Set<String> rivals = QuotedWords.rivals(word);
      if (!rivals.isEmpty()
          && !isInSource(word)
          && target.stream().anyMatch(q -> q.contains(word.span()))) {
        view.sourceWords().stream()
            .filter(w -> source.stream().anyMatch(w.span()::overlaps))
            .filter(w -> isLost(w) && means(w, rivals))
            .findFirst()
            .ifPresent(w -> findings.add(replaced(Severity.MEDIUM, w, word)));
      }
    }
    return findings;
  }

  /** Whether the source quotes a word of grammar, by itself or in a phrase: in many cases. */
  private boolean isInSource(Word word) {
    String text = word.text().toLowerCase(Locale.ROOT);
    return view.support().isSupported(word)
        || view.sourceWords().stream()
            .filter(w -> w.text().indexOf(' ') >= 0 && source.stream().anyMatch(w.span()::overlaps))
            .flatMap(w -> w.token().candidates().stream())
            .flatMap(c -> c.senses().stream())
            .anyMatch(sense -> List.of(sense.split(" ")).contains(text));
  }

  /** Whether a reading is one of these words of grammar; "most" of a superlative is none. */
  private static boolean means(SourceWord word, Set<String> rivals) {
    return word.token().candidates().stream()
        .filter(c -> c.weight() >= POSSIBLE)
        .anyMatch(
            c ->
                c.senses().stream()
                    .filter(s -> c.pos() != PartOfSpeech.ADV || !s.equals("most"))
                    .anyMatch(rivals::contains));
  }

  /** Words of the source's quotations in a row that the target lacks. */
  List<Finding> cut() {
    long said = words.stream().filter(w -> !isLost(w)).count();
    if (open.size() > MOST_OPEN
        || said < LEAST_SAID
        || !view.tools().quotations().isWithin(view.bead())
        || length(target) >= SHORTER * length(source)) {
      return List.of();
    }
    List<SourceWord> longest = List.of();
    List<SourceWord> run = new ArrayList<>();
    for (SourceWord word : words) {
      if (!isLost(word)) {
        run.clear();
      } else {
        run.add(word);
        longest = run.size() > longest.size() ? List.copyOf(run) : longest;
      }
    }
    if (longest.size() < LEAST_CUT) {
      return List.of();
    }
    List<Span> spans = longest.stream().map(SourceWord::span).toList();
    return List.of(
        new Finding(
            Severity.MEDIUM,
            spans,
            target,
            "%s quotes \"%s\", which %s seems to lack."
                .formatted(
                    view.sourceName(),
                    longest.stream().map(SourceWord::text).collect(Collectors.joining(" ")),
                    view.targetName())));
  }

  private static int length(List<Span> quotations) {
    return quotations.stream().mapToInt(Span::length).sum();
  }

  /** Whether the target has the word neither in the lexicon's reading nor in the translation's. */
  private boolean isLost(SourceWord word) {
    return !view.support().isCovered(word)
        && view.translationWords().stream()
            .noneMatch(w -> view.support().isCovered(w) && w.sharesLemma(word.lemmas()));
  }

  private Finding replaced(Severity severity, SourceWord word, Word by) {
    return new Finding(
        severity,
        List.of(word.span()),
        List.of(by.span()),
        "Inside the quotation %s has \"%s\" where %s has \"%s\"."
            .formatted(view.targetName(), by.text(), view.sourceName(), word.text()));
  }
}
