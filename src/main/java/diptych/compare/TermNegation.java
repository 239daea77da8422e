package diptych.compare;

import diptych.compare.Negations.Kind;
import diptych.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a watched term is denied: "not guilty" takes no stance against "innocent", and "seldom"
 * none against "not often".
 */
final class TermNegation {
  private static final int REACH = 4;
  private static final int AFTER = 3;
  private static final int CLAUSE = 6;

  private TermNegation() {}

  /** Whether a word beside the term denies it; words of the term itself do not count. */
  static boolean inWords(List<Word> words, Span term) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().start() >= term.start()) {
        for (int k = Math.max(0, i - REACH); k < Math.min(words.size(), i + AFTER); k++) {
          boolean inside = term.contains(words.get(k).span());
          if (!inside && Negations.denies(words, k)) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }

  /** The same for a term of the source. */
  static boolean inSource(PairView view, Span term) {
    List<SourceWord> words = view.sourceWords();
    List<String> texts = words.stream().map(SourceWord::text).collect(Collectors.toList());
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().start() >= term.start()) {
        for (int k = Math.max(0, i - REACH); k < Math.min(words.size(), i + AFTER); k++) {
          boolean inside = term.contains(words.get(k).span());
          Kind kind = Negations.hebrew(texts, k);
          if (!inside && (kind == Kind.PLAIN || kind == Kind.IMPLIED && k == i - 1)) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }

  /** Whether the word before the term denies it: not everyone. */
  static boolean isBefore(List<Word> words, Span term) {
    return IntStream.range(1, words.size())
        .anyMatch(
            i -> words.get(i).span().start() == term.start() && Negations.denies(words, i - 1));
  }

  /** The same for a term of the source: לא כולם. */
  static boolean isBeforeSource(PairView view, Span term) {
    List<SourceWord> words = view.sourceWords();
    List<String> texts = words.stream().map(SourceWord::text).toList();
    return IntStream.range(1, words.size())
        .anyMatch(
            i ->
                words.get(i).span().start() == term.start()
                    && Negations.hebrew(texts, i - 1) == Kind.PLAIN);
  }

  /** Whether what the term does is denied, as far as a clause reaches: all of them did not come. */
  static boolean isBehind(List<Word> words, Span term) {
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).span().start() >= term.end())
        .limit(CLAUSE)
        .anyMatch(i -> Negations.denies(words, i));
  }

  /** The same for a term of the source. */
  static boolean isBehindSource(PairView view, Span term) {
    List<SourceWord> words = view.sourceWords();
    List<String> texts = words.stream().map(SourceWord::text).toList();
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).span().start() >= term.end())
        .limit(CLAUSE)
        .anyMatch(i -> Negations.hebrew(texts, i) == Kind.PLAIN);
  }
}
