package diptych.compare;

import diptych.compare.Attributions.Said;
import diptych.model.Segment;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Statements that the other edition states as facts.
 *
 * <pre>
 * לטענת האופוזיציה, התוכנית תפגע בעניים → The plan will harm the poor        "לטענת האופוזיציה"
 * לפי הדיווח, הוא שוקל סנקציות          → He weighs them, the Times reported  nothing
 * "לא נסכים", אמר                       → "We will not agree."                nothing
 * </pre>
 *
 * Many English words may report speech and mostly do not: plan, release, hold. Such a word of the
 * target does not count if another word of the source than its attribution stands for it; nor does
 * any, announce and report among them, that the translation has in the same written form beside an
 * attribution that the target lacks.
 */
final class LostAttribution {
  private static final Set<String> PLAIN =
      Set.of("accord", "say", "claim", "allege", "tell", "estimate", "argue", "contend");
  private static final Pattern QUOTED =
      Pattern.compile("(?<![\\p{L}\\p{N}])[\"“”„«]|[\"“”»](?![\\p{L}])");

  private LostAttribution() {}

  /**
   * The attribution that the target lacks, if there is one.
   *
   * @param source at least one
   */
  static Optional<Finding> find(
      PairView view, List<Said> source, List<Said> target, List<Said> translation) {
    boolean lost =
        (target.isEmpty() || isAllElsewhere(view, source, target, translation)) && !isTold(view);
    return lost ? Optional.of(lost(view, source.get(0))) : Optional.empty();
  }

  private static boolean isAllElsewhere(
      PairView view, List<Said> source, List<Said> target, List<Said> translation) {
    List<Word> words = of(view.targetWords(), target);
    if (source.size() != 1 || words.stream().anyMatch(w -> w.isOneOf(PLAIN))) {
      return false;
    }
    boolean attributed =
        !view.isReadable()
            || of(view.translationWords(), translation).stream().anyMatch(w -> w.isOneOf(PLAIN));
    return attributed
        && words.stream()
            .allMatch(
                w ->
                    !SpeakerPhrase.reports(w) && isOfOtherSource(view, source, w)
                        || isTranslationsOwn(view, w));
  }

  private static List<Word> of(List<Word> words, List<Said> said) {
    return words.stream()
        .filter(w -> said.stream().anyMatch(s -> s.span().equals(w.span())))
        .toList();
  }

  /** Whether the word stands for a source word that neither attributes nor names the speaker. */
  private static boolean isOfOtherSource(PairView view, List<Said> source, Word word) {
    List<SourceWord> speakers =
        SpeakerPhrase.source(view.sourceWords(), source, view.pair().source().article().text());
    List<SourceWord> own = view.support().sourceOf(word);
    return !own.isEmpty()
        && own.stream()
            .noneMatch(
                s ->
                    speakers.contains(s)
                        || source.stream().anyMatch(said -> said.span().overlaps(s.span())));
  }

  /** Whether the translation has the same word as well, and not of its speaker. */
  private static boolean isTranslationsOwn(PairView view, Word word) {
    List<Word> speakers = SpeakerPhrase.english(view.translationWords(), view.translation());
    return view.translationWords().stream()
        .anyMatch(t -> t.text().equalsIgnoreCase(word.text()) && !speakers.contains(t));
  }

  /** Whether the target quotes, or a sentence beside it says who speaks. */
  private static boolean isTold(PairView view) {
    List<Segment> all = view.pair().target().segments();
    List<Segment> own = view.targetSegments();
    int first = own.get(0).id();
    int last = own.get(own.size() - 1).id();
    List<Segment> beside = new ArrayList<>();
    if (first > 0 && all.get(first - 1).block() == own.get(0).block()) {
      beside.add(all.get(first - 1));
    }
    if (last + 1 < all.size() && all.get(last + 1).block() == own.get(0).block()) {
      beside.add(all.get(last + 1));
    }
    return own.stream().anyMatch(s -> QUOTED.matcher(s.text()).find())
        || beside.stream()
            .map(s -> view.vocabulary().words(s.text(), 0, s.id()))
            .anyMatch(words -> !Attributions.english(words).isEmpty());
  }

  private static Finding lost(PairView view, Said said) {
    Span span = AttributionSpan.of(said, view.pair().source().article().text());
    return new Finding(
        Severity.MEDIUM,
        List.of(span),
        List.of(),
        "%s says whose statement this is (\"%s\"), %s states it as a fact."
            .formatted(view.sourceName(), view.sourceText(span), view.targetName()));
  }
}
