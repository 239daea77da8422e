package diptych.compare;

import java.util.List;

/**
 * Finds the names of a sentence or headline that was written anew which the other edition does not
 * have in any form or spelling. Where both sides have some, others took their place.
 *
 * <pre>
 * Netanyahu and Biden discuss a truce → Zelensky is said to press Netanyahu over war    Biden; Zelensky
 * Feld resigns over ferry affair → Mayor quits as ferry row grows                    Feld; none
 * </pre>
 */
final class ReplacedNames {
  private final Lexis lexis;

  ReplacedNames(Lexis lexis) {
    this.lexis = lexis;
  }

  /**
   * The names of one side that the other lacks, with a comma between those that stand apart; empty
   * if there are none.
   *
   * @param words tokens in text order
   * @param title whether their line gives every word a capital letter
   * @param others all tokens of the other side
   */
  String of(List<Token> words, boolean title, List<Token> others) {
    StringBuilder names = new StringBuilder();
    int end = -1;
    for (Token word : words) {
      boolean name = lexis.isName(word) && !(title && lexis.isOrdinary(word));
      if (name && others.stream().noneMatch(other -> isSame(word, other))) {
        boolean next = word.span().start() <= end + 1;
        names.append(names.length() == 0 ? "" : next ? " " : ", ").append(word.text());
        end = word.span().end();
      }
    }
    return names.toString();
  }

  private boolean isSame(Token word, Token other) {
    return other.isWord()
        && (lexis.sameWord(word, other) || Edits.areSpelledAlike(word.key(), other.key()));
  }
}
