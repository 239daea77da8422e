package diptych.compare;

import diptych.model.GlossToken.Candidate;
import diptych.model.GlossToken.Origin;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Adjectives, adverbs and names inside a sentence that have no counterpart, where there is a
 * lexicon and no translation to read. Always low.
 *
 * <pre>
 * הממשלה אישרה תקציב צבאי גדול → The government approved a big budget   omission low
 * הוא סיקר את המלחמה בצפון      → He covered the bitter war in the north  addition low
 * </pre>
 *
 * As {@link PhraseCheck}, with the source's own words in place of the translation's; as their order
 * is another, the two sides of a run may change places. The lexicon lacks many words and senses, so
 * a wide stretch around the place must be explained, only words that it reads in one way count, and
 * no phrases are claimed and no added names.
 */
final class GlossPhrases {
  private static final int REACH = 4;
  private static final int NEAR = 7;

  /** Readings below this share of a word are left aside. */
  private static final double POSSIBLE = 0.1;

  private GlossPhrases() {}

  /** Words of the source that the target lacks. */
  static List<Finding> omitted(PairView view) {
    List<PhraseWord> target = PhraseReader.targetOfSource(view);
    List<PhraseWord> source = PhraseReader.source(view);
    List<Finding> findings = new ArrayList<>();
    for (Joint joint : Joint.inAnyOrder(source, target)) {
      List<SourceWord> lost =
          view.sourceWords().subList(joint.from(), joint.to() + 1).stream()
              .filter(SourceWord::content)
              .toList();
      if (lost.stream().allMatch(GlossPhrases::isSure) && !joint.isReworded(target, REACH, NEAR)) {
        List<Span> spans = lost.stream().map(SourceWord::span).toList();
        findings.add(
            new Finding(
                Severity.LOW,
                spans,
                List.of(PhraseCheck.gap(view, joint)),
                "Only %s seems to say \"%s\"."
                    .formatted(view.sourceName(), PhraseWitness.text(view, spans))));
      }
    }
    return findings;
  }

  /** A name, or a word that can only be an adjective or adverb of some weight. */
  private static boolean isSure(SourceWord word) {
    Candidate first = word.token().candidates().get(0);
    if (first.origin() == Origin.NAME) {
      return word.name();
    }
    return first.origin() == Origin.LEXICON
        && !LightWords.contains(word.lemmas())
        && word.token().candidates().stream()
            .filter(c -> c.weight() >= POSSIBLE)
            .allMatch(PhraseWitness::isModifier);
  }

  /** Words of the target that the source lacks. */
  static List<Finding> added(PairView view) {
    List<PhraseWord> target = PhraseReader.targetOfSource(view);
    List<PhraseWord> source = PhraseReader.source(view);
    String text = view.pair().target().article().text();
    List<Finding> findings = new ArrayList<>();
    for (Joint joint : Joint.inAnyOrder(target, source)) {
      Phrase phrase = Phrase.of(view.targetWords(), joint, text, view.vocabulary());
      if (phrase.kind() == Phrase.Kind.MODIFIER && !joint.isReworded(source, REACH, NEAR)) {
        findings.add(PhraseCheck.added(view, phrase, Severity.LOW));
      }
    }
    return findings;
  }
}
