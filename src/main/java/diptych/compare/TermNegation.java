package diptych.compare;

import diptych.compare.Negations.Kind;
import diptych.model.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a watched term is denied: "not guilty" takes no stance against "innocent", and "seldom"
 * none against "not often".
 */
final class TermNegation {
  private static final int REACH = 4;
  private static final int AFTER = 3;

  private TermNegation() {}

  /** Whether a word beside the term denies it; words of the term itself do not count. */
  static boolean inWords(List<Word> words, Span term) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().start() >= term.start()) {
        for (int k = Math.max(0, i - REACH); k < Math.min(words.size(), i + AFTER); k++) {
          boolean inside = term.contains(words.get(k).span());
          if (!inside && Negations.english(words, k) == Kind.PLAIN) {
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
}
