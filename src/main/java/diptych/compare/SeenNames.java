package diptych.compare;

import diptych.model.ArticlePair;
import diptych.model.Edition;
import diptych.model.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that an article writes with a capital letter inside its sentences and never without: at the
 * beginning of a sentence, where every word has one, they are names, too.
 *
 * <pre>
 * Trump spoke. Later Trump left.    trump
 * May spoke. It may rain.           none
 * </pre>
 */
final class SeenNames {
  private static final String BEGINNINGS = ":.!?…–-([";

  private SeenNames() {}

  /** The keys of such words in both editions. */
  static Set<String> of(ArticlePair pair) {
    Set<String> capital = new HashSet<>();
    Set<String> small = new HashSet<>();
    for (Edition edition : List.of(pair.source(), pair.target())) {
      for (Segment segment : edition.segments()) {
        List<Token> tokens = TokenReader.read(List.of(segment));
        if (!Reading.isTitleLine(tokens)) {
          collect(tokens, capital, small);
        }
      }
    }
    capital.removeAll(small);
    return capital;
  }

  private static void collect(List<Token> tokens, Set<String> capital, Set<String> small) {
    boolean begins = true;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        if (!Character.isUpperCase(token.text().codePointAt(0))) {
          small.add(token.key());
        } else if (!begins && !token.first()) {
          capital.add(token.key());
        }
      }
      begins = token.kind() == Token.Kind.QUOTE || BEGINNINGS.contains(token.text());
    }
  }
}
