package diptych.compare;

import diptych.compare.Attributions.Said;
import diptych.compare.Speakers.Kind;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Statements that somebody else makes in the other edition.
 *
 * <pre>
 * לדברי המשטרה, הוא נעצר  → He was arrested, the army said               "המשטרה" → "army"
 * לדברי המשטרה, הוא נעצר  → He was arrested, police told the army        nothing: police are there
 * לדברי הרופאים, הוא יציב → He is stable, the hospital said              nothing: near enough
 * לדברי שר הביטחון        → the finance minister said                   "שר הביטחון" → "finance"
 * לדברי נתניהו            → the prime minister said                      nothing: no kind is named
 * </pre>
 *
 * Both sides must name what kind of people or body speaks, and neither may have the other's kind,
 * or one near it, anywhere in the sentence; a translation must bear out the source.
 */
final class SpeakerChange {
  private SpeakerChange() {}

  /** The change, if there is one. */
  static Optional<Finding> find(PairView view, List<Said> said) {
    String sourceText = view.pair().source().article().text();
    String targetText = view.pair().target().article().text();
    List<SourceWord> from = SpeakerPhrase.source(view.sourceWords(), said, sourceText);
    List<Word> to = SpeakerPhrase.english(view.targetWords(), targetText);
    Set<Kind> was = Speakers.withoutPeople(Speakers.inSource(from));
    Set<Kind> is = Speakers.withoutPeople(Speakers.inWords(to));
    if (view.isReadable()) {
      was = common(was, Speakers.inWords(view.translationWords()));
    }
    if (was.isEmpty() || is.isEmpty()) {
      return Optional.empty();
    }
    boolean apart =
        Speakers.areApart(was, Speakers.inWords(view.targetWords()))
            && Speakers.areApart(is, Speakers.inSource(view.sourceWords()))
            && Speakers.areApart(is, Speakers.inWords(view.translationWords()));
    List<Word> there = Speakers.naming(to, is);
    if (!apart || there.stream().anyMatch(view.support()::isSupported)) {
      return minister(was) && minister(is) ? portfolio(view, from, to) : Optional.empty();
    }
    Set<Kind> kinds = was;
    List<SourceWord> here =
        from.stream()
            .filter(w -> Speakers.in(w.lemmas()).stream().anyMatch(kinds::contains))
            .toList();
    return Optional.of(finding(view, here, there.get(0)));
  }

  private static boolean minister(Set<Kind> kinds) {
    return kinds.contains(Kind.MINISTER) || kinds.contains(Kind.MINISTRY);
  }

  /** The minister of something else. */
  private static Optional<Finding> portfolio(PairView view, List<SourceWord> from, List<Word> to) {
    Set<String> was = new TreeSet<>();
    from.forEach(w -> was.addAll(Portfolios.in(w.lemmas())));
    if (view.isReadable()) {
      was.retainAll(inWords(view.translationWords()));
    }
    Set<String> is = inWords(to);
    Set<String> known = inWords(view.translationWords());
    view.sourceWords().forEach(w -> known.addAll(Portfolios.in(w.lemmas())));
    boolean apart =
        !was.isEmpty()
            && !is.isEmpty()
            && Collections.disjoint(was, inWords(view.targetWords()))
            && Collections.disjoint(is, known);
    return apart
        ? Optional.of(
            finding(
                view,
                from.stream()
                    .filter(w -> !Collections.disjoint(Portfolios.in(w.lemmas()), was))
                    .toList(),
                to.stream()
                    .filter(w -> !Collections.disjoint(Portfolios.in(w.lemmas()), is))
                    .findFirst()
                    .orElseThrow()))
        : Optional.empty();
  }

  private static Set<String> inWords(List<Word> words) {
    Set<String> found = new TreeSet<>();
    words.forEach(w -> found.addAll(Portfolios.in(w.lemmas())));
    return found;
  }

  private static Finding finding(PairView view, List<SourceWord> from, Word to) {
    Span here = from.stream().map(SourceWord::span).sorted().findFirst().orElseThrow();
    return new Finding(
        Severity.MEDIUM,
        List.of(here),
        List.of(to.span()),
        "Another speaker: %s has \"%s\", %s has \"%s\"."
            .formatted(view.sourceName(), view.sourceText(here), view.targetName(), to.text()));
  }

  private static Set<Kind> common(Set<Kind> some, Set<Kind> others) {
    Set<Kind> common = EnumSet.noneOf(Kind.class);
    some.stream().filter(others::contains).forEach(common::add);
    return common;
  }
}
