package diptych.compare;

import diptych.language.quantity.DateMention;
import diptych.language.quantity.NumberMention;
import diptych.language.quantity.Unit;
import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Adjectives, names and short phrases inside a sentence that have no counterpart, where there is a
 * translation to read and a lexicon.
 *
 * <pre>
 * הצבא גינה את התקיפה האכזרית בכפר → The army condemned the attack in the village  omission
 * השר נפגש עם המורים → The minister met with the teachers in Haifa              addition
 * השריפה הגדולה השמידה את המחסן → The large blaze destroyed the warehouse         nothing
 * </pre>
 *
 * A single word that seems to lack a counterpart has one in three cases of five, said in other
 * words (Vamvas and Sennrich 2022). So the words on both sides of it must have counterparts that
 * stand side by side in the other text, as after a cut; near that place nothing may be left that
 * could say it in other words; and the second witness, the lexicon's reading of the source, must
 * lack it as well. Without a translation {@link GlossPhrases} are claimed. English targets only.
 */
final class PhraseCheck implements Check {
  /** Content words on either side of a joint that must be explained. */
  private static final int REACH = 2;

  /** How far, in words, the counterpart of such a word may stand from the run. */
  private static final int NEAR = 12;

  /** The part of a literal sentence's other content words that may lack a counterpart. */
  private static final double FREE = 0.15;

  private final DifferenceType type;

  /**
   * @param type {@code OMISSION} for words of the source, {@code ADDITION} for those of the target
   */
  PhraseCheck(DifferenceType type) {
    this.type = type;
  }

  @Override
  public DifferenceType type() {
    return type;
  }

  @Override
  public List<Finding> check(PairView view) {
    if (!view.vocabulary().isEnglish() || view.sourceWords().isEmpty()) {
      return List.of();
    }
    if (view.isReadable()) {
      return type == DifferenceType.OMISSION ? omitted(view) : added(view);
    }
    return type == DifferenceType.OMISSION ? GlossPhrases.omitted(view) : GlossPhrases.added(view);
  }

  private static List<Finding> omitted(PairView view) {
    List<PhraseWord> target = PhraseReader.target(view);
    List<PhraseWord> translation = PhraseReader.translation(view);
    List<Word> words = view.translationWords();
    List<Finding> findings = new ArrayList<>();
    for (Joint joint : Joint.inOrder(translation, target)) {
      Phrase phrase = Phrase.of(words, joint, view.translation(), view.vocabulary());
      if (!isClaimed(phrase, joint, translation, target)
          || isOfDate(phrase, view.translationDates(), view.translationNumbers())) {
        continue;
      }
      List<SourceWord> source = PhraseWitness.omitted(view, phrase);
      if (!source.isEmpty()) {
        List<Span> spans = spans(view, source);
        findings.add(
            new Finding(
                PhraseWitness.severity(view, phrase, DifferenceType.OMISSION),
                spans,
                List.of(gap(view, joint)),
                "Only %s seems to say \"%s\" (\"%s\")."
                    .formatted(
                        view.sourceName(),
                        PhraseWitness.text(view, spans),
                        view.translationText(phrase.span()))));
      }
    }
    return findings;
  }

  private static List<Finding> added(PairView view) {
    List<PhraseWord> target = PhraseReader.target(view);
    List<PhraseWord> translation = PhraseReader.translation(view);
    List<Word> words = view.targetWords();
    String text = view.pair().target().article().text();
    List<Finding> findings = new ArrayList<>();
    for (Joint joint : Joint.inOrder(target, translation)) {
      Phrase phrase = Phrase.of(words, joint, text, view.vocabulary());
      if (isClaimed(phrase, joint, target, translation)
          && !isOfDate(phrase, view.targetDates(), view.targetNumbers())
          && !PhraseWitness.mayBeInSource(view, phrase)) {
        findings.add(
            added(view, phrase, PhraseWitness.severity(view, phrase, DifferenceType.ADDITION)));
      }
    }
    return findings;
  }

  /** Where the words stand; those with nothing but a space between them together. */
  private static List<Span> spans(PairView view, List<SourceWord> words) {
    List<Span> spans = new ArrayList<>();
    for (Span span : words.stream().map(SourceWord::span).distinct().sorted().toList()) {
      int last = spans.size() - 1;
      if (last >= 0
          && spans.get(last).end() < span.start()
          && view.sourceText(new Span(spans.get(last).end(), span.start())).isBlank()) {
        spans.set(last, new Span(spans.get(last).start(), span.end()));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  /**
   * Phrases are easily said by a word of grammar, so they are claimed in literal sentences only.
   */
  private static boolean isClaimed(
      Phrase phrase, Joint joint, List<PhraseWord> own, List<PhraseWord> other) {
    return phrase.kind() != Phrase.Kind.OTHER
        && (phrase.kind() != Phrase.Kind.PHRASE || joint.unexplained(own, other) <= FREE)
        && !joint.isReworded(other, REACH, NEAR);
  }

  /**
   * Whether a phrase is made of the words of a date or of a time of day, which have their check.
   */
  private static boolean isOfDate(
      Phrase phrase, List<DateMention> dates, List<NumberMention> numbers) {
    return phrase.words().stream()
        .allMatch(
            w ->
                dates.stream().anyMatch(d -> d.firm() && d.span().overlaps(w.span()))
                    || numbers.stream()
                        .anyMatch(n -> n.unit() == Unit.CLOCK && n.span().overlaps(w.span())));
  }

  /** The finding of words that only the target has. */
  static Finding added(PairView view, Phrase phrase, Severity severity) {
    return new Finding(
        severity,
        List.of(),
        List.of(phrase.span()),
        "Only %s seems to say \"%s\"."
            .formatted(view.targetName(), view.targetText(phrase.span())));
  }

  /** The place in the target where words are missing. */
  static Span gap(PairView view, Joint joint) {
    int at =
        joint.before() < 0
            ? view.targetSegments().get(0).span().start()
            : view.targetWords().get(joint.before()).span().end();
    return new Span(at, at);
  }
}
