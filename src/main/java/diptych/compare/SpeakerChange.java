package diptych.compare;

import diptych.compare.Attributions.Said;
import diptych.compare.Speakers.Kind;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statements that somebody else makes in the other edition.
 *
 * <pre>
 * לדברי המשטרה, הוא נעצר  → He was arrested, the army said               "המשטרה" → "army"
 * לדברי המשטרה, הוא נעצר  → He was arrested, police told the army        nothing: police are there
 * לדברי הרופאים, הוא יציב → He is stable, the hospital said              nothing: near enough
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
    Set<Kind> was = Speakers.inSource(from);
    Set<Kind> is = Speakers.inWords(to);
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
      return Optional.empty();
    }
    Set<Kind> kinds = was;
    List<Span> here = new ArrayList<>();
    for (SourceWord word : from) {
      if (Speakers.in(word.lemmas()).stream().anyMatch(kinds::contains)) {
        here.add(word.span());
      }
    }
    List<Span> spans = there.stream().map(Word::span).limit(1).toList();
    return Optional.of(
        new Finding(
            Severity.MEDIUM,
            here.stream().sorted().limit(1).toList(),
            spans,
            "Another speaker: %s has \"%s\", %s has \"%s\"."
                .formatted(
                    view.sourceName(),
                    view.sourceText(here.get(0)),
                    view.targetName(),
                    view.targetText(spans.get(0)))));
  }

  private static Set<Kind> common(Set<Kind> some, Set<Kind> others) {
    Set<Kind> common = EnumSet.noneOf(Kind.class);
    some.stream().filter(others::contains).forEach(common::add);
    return common;
  }
}
