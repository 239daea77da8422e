package diptych.compare;

import diptych.compare.TermList.Concept;
import diptych.compare.TermList.Variant;
import diptych.compare.TermMentions.Mention;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.GlossToken;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Watched terms of different stance for the same thing: softened or loaded words, and degrees of
 * certainty.
 *
 * <pre>
 * מחבלים ירו          → militants fired            high: another stance
 * נהרגו בתקיפה        → died in the strike         high
 * החמושים             → the gunmen                 nothing: the same stance
 * </pre>
 *
 * Reported when the target uses a variant that neither the source nor its translation uses, and the
 * source or its translation uses another that the target lacks. If the source's own word can mean
 * the target's, nothing is.
 */
final class TermCheck implements Check {
  private static final TermMentions NONE = new TermMentions(TermList.EMPTY, "und", Set.of());

  private final Map<String, TermMentions> finders;
  private final DifferenceType type;

  /** A check of the concepts of one type. */
  TermCheck(TermList terms, DifferenceType type) {
    this.finders = TermMentions.ofEachLanguage(terms, Set.of(type));
    this.type = type;
  }

  @Override
  public DifferenceType type() {
    return type;
  }

  @Override
  public List<Finding> check(PairView view) {
    TermMentions targetTerms = finder(view.pair().target());
    List<Mention> target = targetTerms.inWords(view.targetWords());
    List<Mention> translation = targetTerms.inWords(view.translationWords());
    List<Mention> source = finder(view.pair().source()).inSource(view.sourceWords());
    List<Finding> findings = new ArrayList<>();
    Set<Concept> concepts = new LinkedHashSet<>();
    target.forEach(m -> concepts.add(m.concept()));
    for (Concept concept : concepts) {
      check(view, concept, of(source, concept), of(translation, concept), of(target, concept))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private TermMentions finder(Edition edition) {
    String code = Locale.forLanguageTag(edition.language()).getLanguage();
    return finders.getOrDefault(code, NONE);
  }

  private static List<Mention> of(List<Mention> mentions, Concept concept) {
    return mentions.stream().filter(m -> m.concept().equals(concept)).toList();
  }

  private static java.util.Optional<Finding> check(
      PairView view,
      Concept concept,
      List<Mention> source,
      List<Mention> translation,
      List<Mention> target) {
    Neighbourhood places = new Neighbourhood(view);
    List<Mention> extra =
        target.stream()
            .filter(m -> count(target, m) > Math.max(count(source, m), count(translation, m)))
            .filter(m -> isFirm(concept, source, m) || !isSupported(view, m.span()))
            .toList();
    List<Mention> missing =
        translation.stream()
            .filter(m -> count(translation, m) > count(target, m))
            .filter(m -> !isCoveredTranslation(view, m.span()))
            .filter(m -> extra.stream().anyMatch(e -> isSamePlace(view, places, e, m)))
            .toList();
    boolean sourceDiffers =
        source.stream()
                .anyMatch(
                    m ->
                        count(source, m) > count(target, m)
                            && (view.isReadable()
                                || !isCovered(view, m.span())
                                || concept.firm()
                                    && extra.stream().anyMatch(e -> stands(view, m, e))))
            && (!view.isReadable() || !missing.isEmpty());
    if (extra.isEmpty() || !sourceDiffers && missing.isEmpty()) {
      return java.util.Optional.empty();
    }
    Variant variant = extra.get(0).variant();
    List<Mention> other = sourceDiffers ? source : missing;
    String from =
        sourceDiffers
            ? view.sourceText(other.get(0).span())
            : view.translationText(other.get(0).span());
    return java.util.Optional.of(
        new Finding(
            concept.severity(),
            sourceDiffers ? source.stream().map(Mention::span).toList() : List.of(),
            extra.stream().map(Mention::span).toList(),
            "%s: %s has \"%s\" (%s), %s has \"%s\" (%s)."
                .formatted(
                    concept.name(),
                    view.sourceName(),
                    from,
                    other.get(0).variant().stance(),
                    view.targetName(),
                    view.targetText(extra.get(0).span()),
                    variant.stance())));
  }

  /** How many of the mentions take the stance of one. */
  private static long count(List<Mention> mentions, Mention of) {
    return mentions.stream()
        .filter(m -> m.variant().stance().equals(of.variant().stance()))
        .count();
  }

  private static boolean isSamePlace(
      PairView view, Neighbourhood places, Mention target, Mention translation) {
    return view.targetWords().stream()
        .filter(w -> target.span().contains(w.span()))
        .anyMatch(
            w ->
                view.translationWords().stream()
                    .filter(t -> translation.span().contains(t.span()))
                    .anyMatch(t -> places.isSamePlace(w, t)));
  }

  /**
   * Whether the list itself says that the source takes another stance, for a concept of which that
   * counts more than that a dictionary has the target's word among the senses of the source's.
   */
  private static boolean isFirm(Concept concept, List<Mention> source, Mention target) {
    return concept.firm() && !source.isEmpty() && count(source, target) == 0;
  }

  /** Whether the source or its translation has the content words of the target's term. */
  private static boolean isSupported(PairView view, Span span) {
    List<Word> words =
        view.targetWords().stream().filter(w -> span.contains(w.span()) && !w.stop()).toList();
    return !words.isEmpty()
        && words.stream()
            .allMatch(
                w ->
                    view.support().isSupported(w)
                        || view.sourceWords().stream().anyMatch(s -> senses(s, w)));
  }

  /** Whether the target has counterparts for all content words of a source term. */
  private static boolean isCovered(PairView view, Span span) {
    return view.sourceWords().stream()
        .filter(w -> span.overlaps(w.span()) && w.content())
        .allMatch(view.support()::isCovered);
  }

  /** Whether the target's term stands for the very words of the source's. */
  private static boolean stands(PairView view, Mention source, Mention target) {
    return view.targetWords().stream()
        .filter(w -> target.span().contains(w.span()) && !w.stop())
        .flatMap(w -> view.support().sourceOf(w).stream())
        .anyMatch(s -> s.span().overlaps(source.span()));
  }

  private static boolean isCoveredTranslation(PairView view, Span span) {
    List<Word> words =
        view.translationWords().stream().filter(w -> span.contains(w.span()) && !w.stop()).toList();
    return !words.isEmpty() && words.stream().allMatch(view.support()::isCovered);
  }

  private static boolean senses(SourceWord source, Word word) {
    for (GlossToken.Candidate candidate : source.token().candidates()) {
      for (String sense : candidate.senses()) {
        if (candidate.weight() >= 0.2 && word.lemmas().contains(sense.replaceFirst("^be ", ""))) {
          return true;
        }
      }
    }
    return false;
  }
}
