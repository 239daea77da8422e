package diptych.compare;

import diptych.language.quantity.NumberMention;
import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What remains of a finding where articles were written apart, which choose other names and
 * sentences, and deny other things: figures, dates and the terms for one thing are worth a look
 * where both have one, the rest is low, and what only one of them says is none.
 *
 * <p>Names, dates and denials of one language must stand beside the same word, and a name that both
 * articles have was not replaced: two articles that both name somebody seldom mean to name the same
 * one.
 *
 * <pre>
 * on March 6        → on March 16                   medium
 * (May 25, 2023)    → after the 2020 war            nothing
 * Ethan Rosen       → Eitan Rosen                   low
 * the army attacked → the army did not attack       low
 * anyone must ask   → few people ask                nothing: words that name no thing
 * a 6.8 quake       → 134 people died               nothing: numbers of other things
 * </pre>
 */
final class BetweenOutlets {
  /** So far away words are looked for that say what a name, a date or a denial belongs to. */
  private static final int NEAR = 3;

  /** In so many characters beside it. */
  private static final int REACH = 60;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

  private BetweenOutlets() {}

  /** The finding with the severity that it has here; empty if it is none. */
  static Optional<Finding> weighed(DifferenceType type, Finding finding, PairView view) {
    if (!hasWords(finding.source()) || !hasWords(finding.target())) {
      return Optional.empty();
    }
    Severity most =
        switch (type) {
          case NUMBER, DATE, TERM -> Severity.MEDIUM;
          case MODALITY,
              NAME,
              NEGATION,
              QUOTATION,
              ATTRIBUTION,
              WORDING,
              OMISSION,
              ADDITION,
              MOVED ->
              Severity.LOW;
        };
    boolean anchored =
        type == DifferenceType.NAME
            || type == DifferenceType.DATE
            || type == DifferenceType.NEGATION;
    if (anchored && view.pair().sameLanguage() && !standBesideOneWord(finding, view)
        || type == DifferenceType.NAME && bothNameIt(finding, view)
        || type == DifferenceType.NUMBER && !areComparable(finding, view)
        || type == DifferenceType.TERM && namesNothing(finding.target(), view)) {
      return Optional.empty();
    }
    Severity severity = finding.severity().compareTo(most) > 0 ? most : finding.severity();
    return Optional.of(new Finding(severity, finding.source(), finding.target(), finding.detail()));
  }

  /** Whether a number of the one side may tell what a number of the other tells. */
  private static boolean areComparable(Finding finding, PairView view) {
    List<NumberMention> source = at(view.sourceNumbers(), finding.source());
    List<NumberMention> target = at(view.targetNumbers(), finding.target());
    return source.isEmpty()
        || target.isEmpty()
        || source.stream()
            .anyMatch(s -> target.stream().anyMatch(t -> NumberPartners.areComparable(view, s, t)));
  }

  private static List<NumberMention> at(List<NumberMention> numbers, List<Span> spans) {
    return numbers.stream().filter(n -> spans.stream().anyMatch(n.span()::overlaps)).toList();
  }

  private static boolean hasWords(List<Span> spans) {
    return spans.stream().anyMatch(s -> s.length() > 0);
  }

  /** Whether a term is made of function words only: few, anyone, no one. */
  private static boolean namesNothing(List<Span> spans, PairView view) {
    List<String> words = new ArrayList<>();
    spans.forEach(s -> words.addAll(words(view.targetText(s))));
    return words.stream().allMatch(view.vocabulary()::isStopWord);
  }

  /** Whether a name that one has here stands elsewhere in the other, so it was not replaced. */
  private static boolean bothNameIt(Finding finding, PairView view) {
    String source = view.pair().source().article().text();
    String target = view.pair().target().article().text();
    return has(target, source, finding.source()) || has(source, target, finding.target());
  }

  private static boolean has(String text, String other, List<Span> spans) {
    return spans.stream()
        .map(s -> s.of(other))
        .anyMatch(name -> !name.isEmpty() && text.contains(name));
  }

  private static boolean standBesideOneWord(Finding finding, PairView view) {
    Set<String> source =
        near(view.pair().source().article().text(), finding.source(), view.vocabulary());
    Set<String> target =
        near(view.pair().target().article().text(), finding.target(), view.vocabulary());
    return !Collections.disjoint(source, target);
  }

  /** The nearest word before and the nearest behind spans that carry content. */
  private static Set<String> near(String text, List<Span> spans, Vocabulary vocabulary) {
    int start = spans.get(0).start();
    int end = spans.get(spans.size() - 1).end();
    List<String> before = new ArrayList<>(words(text.substring(Math.max(0, start - REACH), start)));
    Collections.reverse(before);
    List<String> behind = words(text.substring(end, Math.min(text.length(), end + REACH)));
    Set<String> near = new HashSet<>();
    for (List<String> side : List.of(before, behind)) {
      side.stream()
          .limit(NEAR)
          .filter(w -> !vocabulary.isStopWord(w))
          .findFirst()
          .ifPresent(near::add);
    }
    return near;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).map(BetweenOutlets::lower).toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
