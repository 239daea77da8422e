package diptych.language.hebrew;

import diptych.language.hebrew.HebrewToken.Gap;
import diptych.language.hebrew.HebrewToken.Kind;
import diptych.model.GlossToken.Origin;
import diptych.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the longest entry of several words at a place of a text, particles before it or not. */
final class PhraseFinder {
  private final HebrewLexicon lexicon;

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
    for (PrefixChain chain : PrefixChain.ALL) {
      int from = chain.letters().length();
      if (first.length() - from < 1 || !first.startsWith(chain.letters())) {
        continue;
      }
      String head = first.substring(from);
      int longest = lexicon.longestPhrase(head);
      int shortest = best == null ? 2 : best.words();
      for (int words = Math.min(longest, tokens.size() - index); words >= shortest; words--) {
        List<Analysis> readings = readings(tokens, index, words, head, chain);
        if (!readings.isEmpty() && (best == null || words > best.words())) {
          best = new Match(words, readings);
        }
      }
    }
    return best;
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
