package diptych.compare;

import diptych.compare.Negations.Kind;
import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sentences that deny in one edition what they say in the other.
 *
 * <pre>
 * המשטרה לא עצרה איש     → Police arrested nobody         nothing
 * הוא סירב להגיב         → He did not respond             nothing: to refuse denies, too
 * הוא הורשע              → He was not convicted           high
 * ללא תשלום              → with payment                   high
 * </pre>
 *
 * Each negation is followed to the word it denies, and that word's counterpart is looked up in the
 * source and in the translation: if nothing near it denies, in neither of them, the negation is one
 * too many; and the other way round. Texts with equally many negations are left alone; so are texts
 * that both deny something when there is only a gloss to go by.
 */
final class NegationCheck implements Check {
  private static final int REACH = 5;
  private static final int HEADS = 2;
  private static final int BEFORE = 6;
  private static final int AFTER = 3;

  @Override
  public DifferenceType type() {
    return DifferenceType.NEGATION;
  }

  @Override
  public List<Finding> check(PairView view) {
    if (!view.vocabulary().isEnglish()) {
      return List.of();
    }
    Text target = Text.english(view.targetWords());
    Text witness =
        view.isReadable() ? Text.english(view.translationWords()) : Text.source(view.sourceWords());
    Text source = Text.source(view.sourceWords());
    List<Finding> findings = new ArrayList<>();
    if (!view.isReadable() && target.any() > 0 && source.any() > 0) {
      return List.of();
    }
    if (target.plain() > witness.plain()) {
      for (int at : target.marks()) {
        if (isExtra(view, target, at, source)) {
          findings.add(
              new Finding(
                  Severity.HIGH,
                  List.of(),
                  List.of(view.targetWords().get(at).span()),
                  "%s denies what %s does not.".formatted(view.targetName(), view.sourceName())));
        }
      }
    } else if (target.plain() < witness.plain()) {
      for (int at : witness.marks()) {
        List<Word> affirmed = affirmed(view, target, witness, at);
        if (!affirmed.isEmpty() && (source.size() == 0 || source.any() > target.any())) {
          findings.add(
              new Finding(
                  Severity.HIGH,
                  sourceMarks(view),
                  affirmed.stream().map(Word::span).toList(),
                  "%s denies what %s does not.".formatted(view.sourceName(), view.targetName())));
        }
      }
    }
    return findings;
  }

  /** Whether what a negation of the target denies is denied neither by source nor translation. */
  private static boolean isExtra(PairView view, Text target, int at, Text source) {
    boolean found = false;
    Text translation = Text.english(view.translationWords());
    for (int head : target.heads(at)) {
      Word word = view.targetWords().get(head);
      for (Word other : view.support().translationOf(word)) {
        found = true;
        if (translation.deniesNear(view.translationWords().indexOf(other))) {
          return false;
        }
      }
      for (SourceWord other : view.support().sourceOf(word)) {
        found = true;
        if (source.deniesNear(view.sourceWords().indexOf(other))) {
          return false;
        }
      }
    }
    return found;
  }

  /** The target words for what a negation of the witness denies, if the target affirms it. */
  private static List<Word> affirmed(PairView view, Text target, Text witness, int at) {
    List<Word> words = new ArrayList<>();
    for (int head : witness.heads(at)) {
      for (int t = 0; t < view.targetWords().size(); t++) {
        Word word = view.targetWords().get(t);
        boolean counterpart =
            view.isReadable()
                ? view.support().translationOf(word).contains(view.translationWords().get(head))
                : view.support().sourceOf(word).contains(view.sourceWords().get(head));
        if (counterpart && !word.stop()) {
          if (target.deniesNear(t)) {
            return List.of();
          }
          words.add(word);
        }
      }
    }
    return words;
  }

  private static List<Span> sourceMarks(PairView view) {
    return view.sourceWords().stream()
        .filter(w -> Negations.hebrew(w.text()) == Kind.PLAIN)
        .map(SourceWord::span)
        .toList();
  }

  /** The negations of a row of words. */
  private record Text(Kind[] kinds, boolean[] content) {
    static Text english(List<Word> words) {
      Kind[] kinds = new Kind[words.size()];
      boolean[] content = new boolean[words.size()];
      for (int i = 0; i < kinds.length; i++) {
        kinds[i] = Negations.english(words, i);
        content[i] = kinds[i] != Kind.PLAIN && !words.get(i).stop();
      }
      return new Text(kinds, content);
    }

    static Text source(List<SourceWord> words) {
      Kind[] kinds = new Kind[words.size()];
      boolean[] content = new boolean[words.size()];
      for (int i = 0; i < kinds.length; i++) {
        kinds[i] = Negations.hebrew(words.get(i).text());
        content[i] = kinds[i] != Kind.PLAIN && words.get(i).content();
      }
      return new Text(kinds, content);
    }

    int size() {
      return kinds.length;
    }

    int plain() {
      return marks().size();
    }

    int any() {
      return (int) IntStream.range(0, size()).filter(i -> kinds[i] != Kind.NONE).count();
    }

    List<Integer> marks() {
      return IntStream.range(0, size()).filter(i -> kinds[i] == Kind.PLAIN).boxed().toList();
    }

    /** The content words that a negation is likely to deny: the next ones. */
    List<Integer> heads(int mark) {
      return IntStream.rangeClosed(mark + 1, Math.min(size() - 1, mark + REACH))
          .filter(i -> content[i])
          .limit(HEADS)
          .boxed()
          .toList();
    }

    boolean deniesNear(int at) {
      for (int i = Math.max(0, at - BEFORE); i < Math.min(size(), at + AFTER + 1); i++) {
        if (kinds[i] != Kind.NONE) {
          return true;
        }
      }
      return false;
    }
  }
}
