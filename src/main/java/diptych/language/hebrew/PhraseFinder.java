package diptych.language.hebrew;

import diptych.language.hebrew.HebrewToken.Gap;
import diptych.language.hebrew.HebrewToken.Kind;
import diptych.language.lexicon.Lemma;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest entry of several words at a place of a text, particles before it or not. Thread
 * safe.
 */
final class PhraseFinder {
  private static final int MOST_REMEMBERED = 20_000;
  private static final int LONGEST_WORD = 40;

  private final HebrewLexicon lexicon;
  private final Map<String, List<Start>> remembered = new ConcurrentHashMap<>();

  private record Start(PrefixChain chain, String head, int longest) {}

  PhraseFinder(HebrewLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A phrase found.
   *
   * @param words how many words it takes
   * @param readings what it may be, at least one
   */
  record Match(int words, List<Analysis> readings) {}

  @Nullable Match at(List<HebrewToken> tokens, int index) {
    Match best = null;
    for (Start start : starts(tokens.get(index).text())) {
      int shorter = best == null ? 1 : best.words();
      Match match = longest(tokens, index, start, shorter);
      best = match == null ? best : match;
    }
    return best;
  }

  /** How a word may begin a phrase: almost always not at all. */
  private List<Start> starts(String first) {
    List<Start> known = remembered.get(first);
    if (known == null) {
      List<Start> found = new ArrayList<>(2);
      for (PrefixChain chain : PrefixTree.chains(first)) {
        String head = first.substring(chain.letters().length());
        int longest = lexicon.longestPhrase(head);
        if (longest > 1) {
          found.add(new Start(chain, head, longest));
        }
      }
      known = List.copyOf(found);
      if (remembered.size() >= MOST_REMEMBERED) {
        remembered.clear();
      }
      if (first.length() <= LONGEST_WORD) {
        remembered.put(first, known);
      }
    }
    return known;
  }

  /** The longest phrase of more words than the given number, or null. */
  private @Nullable Match longest(List<HebrewToken> tokens, int index, Start start, int shorter) {
    int words = reach(tokens, index, start.longest());
    if (words <= shorter) {
      return null;
    }
    StringBuilder text = new StringBuilder(start.head());
    int[] ends = new int[words + 1];
    for (int i = 1; i < words; i++) {
      text.append(' ').append(tokens.get(index + i).text());
      ends[i + 1] = text.length();
    }
    char[] letters = new char[text.length()];
    text.getChars(0, letters.length, letters, 0);
    for (; words > shorter; words--) {
      List<Analysis> readings = readings(letters, ends[words], start.chain());
      if (!readings.isEmpty()) {
        return new Match(words, readings);
      }
    }
    return null;
  }

  /** How many words from here on no punctuation divides, up to a bound. */
  private static int reach(List<HebrewToken> tokens, int index, int most) {
    int words = 1;
    while (words < most && index + words < tokens.size()) {
      HebrewToken next = tokens.get(index + words);
      if (next.gap() == Gap.PUNCTUATION || next.kind() == Kind.OTHER) {
        break;
      }
      words++;
    }
    return words;
  }

  private List<Analysis> readings(char[] text, int end, PrefixChain chain) {
    FormTable table = lexicon.phrases();
    List<Analysis> found = List.of();
    for (int r = table.first(text, 0, end); r >= 0; r = table.next(r)) {
      Lemma lemma = lexicon.lemma(table.lemma(r));
      int grammar = table.grammar(r);
      double cost = ReadingCost.of(lemma, chain, grammar);
      if (cost < ReadingCost.IMPOSSIBLE) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(Analysis.of(lemma, chain, grammar, true, cost));
      }
    }
    return found;
  }
}
