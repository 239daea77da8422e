package diptych.language.hebrew;

import diptych.language.hebrew.HebrewToken.Gap;
import diptych.language.hebrew.HebrewToken.Kind;
import diptych.model.GlossToken.Origin;
import diptych.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the longest entry of several words at a place of a text, particles before it or not. */
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
    String first = tokens.get(index).text();
    Match best = null;
    for (Start start : starts(first)) {
      int shortest = best == null ? 2 : best.words();
      int longest = Math.min(start.longest(), tokens.size() - index);
      for (int words = longest; words >= shortest; words--) {
        List<Analysis> readings = readings(tokens, index, words, start.head(), start.chain());
        if (!readings.isEmpty() && (best == null || words > best.words())) {
          best = new Match(words, readings);
        }
      }
    }
    return best;
  }

  /** How a word may begin a phrase: almost always not at all. */
  private List<Start> starts(String first) {
    List<Start> known = remembered.get(first);
    if (known == null) {
      known = new ArrayList<>(2);
      for (PrefixChain chain : PrefixChain.ALL) {
        int from = chain.letters().length();
        if (first.length() > from && first.startsWith(chain.letters())) {
          String head = first.substring(from);
          int longest = lexicon.longestPhrase(head);
          if (longest > 1) {
            known.add(new Start(chain, head, longest));
          }
        }
      }
      known = List.copyOf(known);
      if (remembered.size() >= MOST_REMEMBERED) {
        remembered.clear();
      }
      if (first.length() <= LONGEST_WORD) {
        remembered.put(first, known);
      }
    }
    return known;
  }

  private List<Analysis> readings(
      List<HebrewToken> tokens, int index, int words, String head, PrefixChain chain) {
    StringBuilder key = new StringBuilder(head);
    for (int i = 1; i < words; i++) {
      HebrewToken next = tokens.get(index + i);
      if (next.gap() == Gap.PUNCTUATION || next.kind() == Kind.OTHER) {
        return List.of();
      }
      key.append(' ').append(next.text());
    }
    FormTable table = lexicon.phrases();
    List<Analysis> found = new ArrayList<>(2);
    for (int r = table.first(key, 0, key.length()); r >= 0; r = table.next(r)) {
      Lemma lemma = lexicon.lemma(table.lemma(r));
      int grammar = table.grammar(r);
      double cost = ReadingCost.of(lemma, chain, grammar);
      boolean names = lemma.pos() == PartOfSpeech.NAME;
      if (cost < ReadingCost.IMPOSSIBLE) {
        Origin origin =
            names ? Origin.NAME : lemma.pos() == PartOfSpeech.NUM ? Origin.NUMERAL : Origin.PHRASE;
        found.add(new Analysis(lemma, chain, grammar, origin, cost));
      }
    }
    return found;
  }
}
