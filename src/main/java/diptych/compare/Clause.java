package diptych.compare;

import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of a sentence between marks or before a conjunction.
 *
 * @param words in text order, at least one
 * @param parenthesis whether it stands between brackets or dashes
 */
record Clause(List<ClauseWord> words, boolean parenthesis) {
  private static final Pattern BOUNDARY =
      Pattern.compile("[,;:–—\"“”…]|\\s[(\\[]|[)\\]](?!\\p{L})|\\s-\\s|[.!?]\\s");
  private static final Pattern OPENING = Pattern.compile("(?<=\\s|^)[(\\[]");
  private static final Pattern CLOSING = Pattern.compile("[)\\]](?!\\p{L})");

  Clause {
    words = List.copyOf(words);
  }

  /** Cuts words into clauses. */
  static List<Clause> of(List<ClauseWord> words, String text) {
    List<Clause> clauses = new ArrayList<>();
    List<ClauseWord> open = new ArrayList<>();
    boolean inside = false;
    for (ClauseWord word : words) {
      if (!open.isEmpty()) {
        ClauseWord before = open.get(open.size() - 1);
        String between = text.substring(before.span().end(), word.span().start());
        if (before.segment() != word.segment()
            || word.opens()
            || BOUNDARY.matcher(between).find()) {
          boolean closes = CLOSING.matcher(between).find();
          clauses.add(new Clause(open, inside && closes));
          open = new ArrayList<>();
          inside = OPENING.matcher(between).find();
        }
      }
      open.add(word);
    }
    if (!open.isEmpty()) {
      clauses.add(new Clause(open, inside));
    }
    return clauses;
  }

  long content() {
    return words.stream().filter(ClauseWord::content).count();
  }

  /** How many of its content words the other edition lacks. */
  long lost() {
    return words.stream().filter(w -> w.content() && !w.covered()).count();
  }

  /** The same without numbers. */
  long lostWords() {
    return words.stream().filter(w -> w.content() && !w.covered() && !w.number()).count();
  }

  /** Whether it is a parenthesis that says more than an acronym, all of it lost. */
  boolean isLostParenthesis() {
    return parenthesis && lost() == content() && (lostWords() > 1 || lost() > lostWords());
  }

  /** How surely it is lost: a word with a counterpart speaks against it twice. */
  long weight() {
    return lost() - 2 * (content() - lost());
  }

  int segment() {
    return words.get(0).segment();
  }

  Span span() {
    return new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
  }

  /** This and the clause after it as one. */
  Clause with(Clause next) {
    List<ClauseWord> all = new ArrayList<>(words);
    all.addAll(next.words);
    return new Clause(all, false);
  }
}
