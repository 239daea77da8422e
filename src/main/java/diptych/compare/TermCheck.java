package diptych.compare;

import diptych.compare.TermList.Concept;
import diptych.compare.TermList.Variant;
import diptych.compare.TermMentions.Mention;
import diptych.model.DifferenceType;
import diptych.model.GlossToken;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final String PLAIN = "plain";

  private final TermFinders finders;

  /** A check of the concepts of one type. */
  TermCheck(TermFinders finders) {
    this.finders = finders;
  }

  @Override
  public DifferenceType type() {
    return finders.type();
  }

  @Override
  public List<Finding> check(PairView view) {
    TermMentions targetTerms = finders.of(view.pair().target());
    List<Mention> target = targetTerms.inWords(view.targetWords());
    List<Mention> translation = targetTerms.inWords(view.translationWords());
    List<Mention> source = finders.of(view.pair().source()).inSource(view.sourceWords());
    List<Finding> findings = new ArrayList<>();
    Set<Concept> concepts = new LinkedHashSet<>();
    target.forEach(m -> concepts.add(m.concept()));
    for (Concept concept : concepts) {
      List<Mention> from = of(source, concept);
      List<Mention> machine = of(translation, concept);
      List<Mention> to = of(target, concept);
      if (NotAll.applies(concept)) {
        NotAll.find(view, from, machine, to).ifPresent(p -> findings.add(notAll(view, concept, p)));
        from = from.stream().filter(m -> !TermNegation.isBeforeSource(view, m.span())).toList();
        machine = affirmed(machine, view.translationWords());
        to = affirmed(to, view.targetWords());
      }
      check(view, concept, from, machine, to).ifPresent(findings::add);
    }
    return findings;
  }

  private static List<Mention> affirmed(List<Mention> mentions, List<Word> words) {
    return mentions.stream().filter(m -> !TermNegation.isBefore(words, m.span())).toList();
  }

  private static Finding notAll(PairView view, Concept concept, NotAll.Pair pair) {
    Span from =
        NotAll.isNone(pair.source())
            ? pair.source().span()
            : NotAll.withNegation(
                view.sourceWords().stream().map(SourceWord::span).toList(), pair.source().span());
    Span to =
        NotAll.isNone(pair.target())
            ? pair.target().span()
            : NotAll.withNegation(
                view.targetWords().stream().map(Word::span).toList(), pair.target().span());
    return new Finding(
        concept.severity(),
        List.of(from),
        List.of(to),
        "%s: %s has \"%s\", %s has \"%s\"."
            .formatted(
                concept.name(),
                view.sourceName(),
                view.sourceText(from),
                view.targetName(),
                view.targetText(to)));
  }

  private static List<Mention> of(List<Mention> mentions, Concept concept) {
    return mentions.stream().filter(m -> m.concept().equals(concept)).toList();
  }

  private static Optional<Finding> check(
      PairView view,
      Concept concept,
      List<Mention> source,
      List<Mention> translation,
      List<Mention> target) {
    Neighbourhood places = new Neighbourhood(view);
    List<Mention> extra =
        target.stream()
            .filter(m -> count(target, m) > Math.max(count(source, m), count(translation, m)))
            .filter(
                m ->
                    isFirm(concept, source, m)
                        || isAgainstBoth(view, source, translation, m)
                        || !isSupported(view, m.span()))
            .toList();
    List<Mention> missing =
        translation.stream()
            .filter(m -> count(translation, m) > count(target, m))
            .filter(
                m ->
                    !isCoveredTranslation(view, m.span())
                        || extra.stream().anyMatch(e -> isInSlot(view, e, m)))
            .filter(
                m -> extra.stream().anyMatch(e -> isInstead(view, places, e, m, !source.isEmpty())))
            .toList();
    List<Mention> differing =
        source.stream()
            .filter(m -> count(source, m) > count(target, m))
            .filter(
                m ->
                    view.isReadable()
                        || !isCovered(view, m)
                        || concept.firm() && extra.stream().anyMatch(e -> stands(view, m, e)))
            .filter(
                m ->
                    extra.stream()
                        .anyMatch(e -> TermNegation.inSource(view, m.span()) == inTarget(view, e)))
            .filter(
                m ->
                    extra.stream().noneMatch(e -> isNone(view, e))
                        || !TermNegation.isBehindSource(view, m.span()))
            .toList();
    boolean sourceDiffers = !differing.isEmpty() && (!view.isReadable() || !missing.isEmpty());
    if (extra.isEmpty() || !sourceDiffers && missing.isEmpty()) {
      return Optional.empty();
    }
    Mention here = extra.get(0);
    Mention other = sourceDiffers ? differing.get(0) : missing.get(0);
    String from =
        sourceDiffers ? view.sourceText(other.span()) : view.translationText(other.span());
    return Optional.of(
        new Finding(
            severity(concept, other.variant(), here.variant()),
            sourceDiffers
                ? differing.stream().map(Mention::span).toList()
                : inSameLanguage(view, other),
            extra.stream().map(Mention::span).toList(),
            "%s: %s has \"%s\" (%s), %s has \"%s\" (%s)."
                .formatted(
                    concept.name(),
                    sourceDiffers ? view.sourceName() : view.translationName(),
                    from,
                    other.variant().stance(),
                    view.targetName(),
                    view.targetText(here.span()),
                    here.variant().stance())));
  }

  /** Where a mention of the translation stands in the source, if the source is read as it is. */
  private static List<Span> inSameLanguage(PairView view, Mention mention) {
    return view.tools().sameLanguage()
        ? view.sourceSpans(
            view.translationWords().stream()
                .filter(w -> mention.span().contains(w.span()))
                .toList())
        : List.of();
  }

  /**
   * One step from or to the plain word is a translator's freedom in a lesser concept, and in a
   * matter of certainty weighs less than from one end to the other.
   */
  private static Severity severity(Concept concept, Variant from, Variant to) {
    boolean step = from.stance().equals(PLAIN) || to.stance().equals(PLAIN);
    if (!step || concept.firm()) {
      return concept.severity();
    }
    if (concept.severity() == Severity.MEDIUM) {
      return Severity.LOW;
    }
    boolean certainty = concept.type() == DifferenceType.MODALITY;
    return certainty ? Severity.MEDIUM : concept.severity();
  }

  /**
   * Whether the target's term stands in place of the translation's, and both deny or affirm it. If
   * the source itself has no term of the concept, the machine alone must be very clear. Outlets
   * that write in one language share no sentence to hold a place in; there the claim is the place.
   */
  private static boolean isInstead(
      PairView view, Neighbourhood places, Mention target, Mention translation, boolean confirmed) {
    if (inTarget(view, target)
        != TermNegation.inWords(view.translationWords(), translation.span())) {
      return false;
    }
    boolean none =
        isNone(view, target) && TermNegation.isBehind(view.translationWords(), translation.span())
            || Negations.isPlainEnglish(first(view.translationText(translation.span())))
                && TermNegation.isBehind(view.targetWords(), target.span());
    if (none) {
      return false; // all of them did not come, none of them came
    }
    if (view.tools().sameLanguage()) {
      return isSamePlace(view, places, target, translation);
    }
    return confirmed
        ? view.slots().sides(target.span(), translation.span()) > 0
            && isSamePlace(view, places, target, translation)
        : isInSlot(view, target, translation);
  }

  /** Whether the target's term denies by itself: none, no one. */
  private static boolean isNone(PairView view, Mention target) {
    return Negations.isPlainEnglish(first(view.targetText(target.span())));
  }

  private static String first(String text) {
    return text.toLowerCase(Locale.ROOT).split("\\s", 2)[0];
  }

  private static boolean inTarget(PairView view, Mention mention) {
    return TermNegation.inWords(view.targetWords(), mention.span());
  }

  private static boolean isInSlot(PairView view, Mention target, Mention translation) {
    return view.slots().sides(target.span(), translation.span()) == 2;
  }

  /** Whether source and translation agree on another stance, in the very slot of the target's. */
  private static boolean isAgainstBoth(
      PairView view, List<Mention> source, List<Mention> translation, Mention target) {
    return !source.isEmpty()
        && count(source, target) == 0
        && count(translation, target) == 0
        && translation.stream().anyMatch(m -> isInSlot(view, target, m));
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

  /**
   * Whether the target has counterparts for all content words of a source term. A degree of
   * certainty may have none, and then is covered by its own word only: may.
   */
  private static boolean isCovered(PairView view, Mention mention) {
    boolean certainty = mention.concept().type() == DifferenceType.MODALITY;
    List<SourceWord> words =
        view.sourceWords().stream().filter(w -> mention.span().overlaps(w.span())).toList();
    boolean all = certainty && words.stream().noneMatch(SourceWord::content);
    return words.stream().filter(w -> all || w.content()).allMatch(view.support()::isCovered);
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
