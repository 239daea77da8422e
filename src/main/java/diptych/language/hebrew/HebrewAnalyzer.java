package diptych.language.hebrew;

import diptych.model.GlossToken.Origin;
import diptych.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings a running word back to its lemma: takes off particles and possessive endings and looks up
 * the rest. Keeps every reading with a cost; context decides later. Thread safe; remembers the
 * words it has seen, up to a bound.
 */
final class HebrewAnalyzer {
  private static final int MOST_READINGS = 10;
  private static final int LONGEST_WORD = 40;
  private static final int MOST_REMEMBERED = 20_000;
  private static final double RESPELLING_COST = 2.5;
  private static final String[][] ENDINGS = {
    {"יהם", "3mp"}, {"יהן", "3fp"}, {"יכם", "2mp"}, {"יכן", "2fp"}, {"ינו", "1p"}, {"יו", "3ms"},
    {"יה", "3fs"}, {"יך", "2ms"}, {"יי", "1s"}, {"הם", "3mp"}, {"הן", "3fp"}, {"כם", "2mp"},
    {"כן", "2fp"}, {"נו", "1p"}, {"הו", "3ms"}, {"ו", "3ms"}, {"ה", "3fs"}, {"ם", "3mp"},
    {"ן", "3fp"}, {"ך", "2ms"}, {"י", "1s"}
  };

  private final HebrewLexicon lexicon;
  private final Map<String, List<Analysis>> remembered = new ConcurrentHashMap<>();

  HebrewAnalyzer(HebrewLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All readings of a folded word, the most usual first; empty when it is unknown. */
  List<Analysis> analyze(String word) {
    List<Analysis> known = remembered.get(word);
    if (known == null) {
      known = word.length() > LONGEST_WORD ? List.of() : compute(word);
      if (remembered.size() >= MOST_REMEMBERED) {
        remembered.clear();
      }
      remembered.put(word, known);
    }
    return known;
  }

  /** Whether the word, perhaps after particles, is in the lexicon as it stands. */
  boolean knowsExactly(String word) {
    for (PrefixChain chain : PrefixChain.ALL) {
      if (word.length() > chain.letters().length()
          && word.startsWith(chain.letters())
          && lexicon.words().first(word, chain.letters().length(), word.length()) >= 0) {
        return true;
      }
    }
    return false;
  }

  private List<Analysis> compute(String word) {
    Readings readings = new Readings(word);
    exact(word, readings);
    if (readings.isEmpty() && hasMark(word)) {
      exact(word.replace("\"", "").replace("'", ""), readings);
    }
    if (readings.cheapest() > 3 && word.length() > 3) {
      respelled(word, readings);
    }
    return readings.ranked();
  }

  private static boolean hasMark(String word) {
    return word.indexOf('"') >= 0 || word.indexOf('\'') >= 0;
  }

  private void exact(String word, Readings readings) {
    for (PrefixChain chain : PrefixChain.ALL) {
      int from = chain.letters().length();
      if (word.length() <= from || !word.startsWith(chain.letters())) {
        continue;
      }
      if (from > 0 && word.length() - from < 2) {
        continue;
      }
      lookUp(word, from, chain, 0, readings);
      boolean doubledVav = from > 0 && word.startsWith("וו", from) && word.length() - from > 3;
      if (doubledVav) {
        lookUp(word, from + 1, chain, 0, readings);
      }
    }
  }

  private void lookUp(String word, int from, PrefixChain chain, double extra, Readings readings) {
    FormTable table = lexicon.words();
    int flags = extra > 0 ? Grammar.RESPELLED : 0;
    for (int r = table.first(word, from, word.length()); r >= 0; r = table.next(r)) {
      Lemma lemma = lexicon.lemma(table.lemma(r));
      int grammar = table.grammar(r) | flags;
      readings.add(lemma, chain, grammar, extra);
    }
    if (word.length() - from > 2 && !chain.hasArticle()) {
      possessive(word, from, chain, extra, flags, readings);
    }
  }

  private void possessive(
      String word, int from, PrefixChain chain, double extra, int flags, Readings readings) {
    FormTable table = lexicon.words();
    for (String[] ending : ENDINGS) {
      int stemEnd = word.length() - ending[0].length();
      if (stemEnd - from < 2 || !word.endsWith(ending[0])) {
        continue;
      }
      boolean plural = ending[0].charAt(0) == 'י' && ending[0].length() > 1;
      String stem = HebrewText.close(word.substring(from, stemEnd));
      String asPlural = word.substring(from, stemEnd) + (plural ? "י" : "");
      if (plural) {
        possessed(table, asPlural, true, ending[1], chain, extra, flags, readings);
        possessed(table, stem, true, ending[1], chain, extra, flags, readings);
      }
      if (!plural || stem.length() > 1) {
        possessed(table, stem, false, ending[1], chain, extra, flags, readings);
        if (ending[0].equals("י")) {
          possessed(table, asPlural + "י", true, ending[1], chain, extra, flags, readings);
        }
      }
      if ("בכ".contains(chain.preposition()) && !chain.preposition().isEmpty()) {
        possessedInfinitive(table, "ל" + stem, ending[1], chain, extra, flags, readings);
      } else if (stem.startsWith("ל")) {
        possessedInfinitive(table, stem, ending[1], chain, extra, flags, readings);
      }
    }
  }

  private void possessed(
      FormTable table,
      String stem,
      boolean plural,
      String person,
      PrefixChain chain,
      double extra,
      int flags,
      Readings readings) {
    for (int r = table.first(stem, 0, stem.length()); r >= 0; r = table.next(r)) {
      int grammar = table.grammar(r);
      Lemma lemma = lexicon.lemma(table.lemma(r));
      boolean noun =
          lemma.pos() == PartOfSpeech.NOUN
              && Grammar.has(grammar, Grammar.CONSTRUCT | Grammar.MAY_CONSTRUCT)
              && !Grammar.has(grammar, Grammar.VARIANT)
              && Grammar.isPlural(grammar) == plural;
      boolean preposition = lemma.pos() == PartOfSpeech.PREP && stem.length() > 2;
      if ((noun || preposition) && !Grammar.hasSuffix(grammar)) {
        int possessed = Grammar.withSuffix(grammar & ~Grammar.CONSTRUCT, person);
        double rare =
            switch (person) {
              case "3ms", "3mp", "3fs" -> 1;
              case "1p" -> 1.5;
              case "1s" -> 2.5;
              default -> 3;
            };
        readings.add(lemma, chain, possessed | flags | Grammar.DEFINITE, extra + rare);
      }
    }
  }

  private void possessedInfinitive(
      FormTable table,
      String stem,
      String person,
      PrefixChain chain,
      double extra,
      int flags,
      Readings readings) {
    for (int r = table.first(stem, 0, stem.length()); r >= 0; r = table.next(r)) {
      int grammar = table.grammar(r);
      Lemma lemma = lexicon.lemma(table.lemma(r));
      boolean usable =
          lemma.pos() == PartOfSpeech.VERB
              && Grammar.tense(grammar) == Grammar.INFINITIVE
              && !Grammar.has(grammar, Grammar.VARIANT)
              && !chain.preposition().equals("מ");
      if (usable) {
        readings.add(lemma, chain, Grammar.withSuffix(grammar, person) | flags, extra + 1.2);
      }
    }
  }

  /** Tries the spellings that differ by one vav or yod, for full and defective spelling. */
  private void respelled(String word, Readings readings) {
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean doubled = c == 'ו' && word.charAt(i - 1) == 'ו';
      if ((c == 'י' || doubled) && i < word.length() - 1) {
        respelled(word.substring(0, i) + word.substring(i + 1), i, readings);
      }
      respelled(word.substring(0, i) + 'י' + word.substring(i), i, readings);
      respelled(word.substring(0, i) + 'ו' + word.substring(i), i, readings);
    }
  }

  private void respelled(String word, int changedAt, Readings readings) {
    for (PrefixChain chain : PrefixChain.ALL) {
      int from = chain.letters().length();
      if (from < changedAt && word.length() - from > 3 && word.startsWith(chain.letters())) {
        lookUp(word, from, chain, RESPELLING_COST, readings);
      }
    }
  }

  /** Readings of one word; the same reading counts once, with its lowest cost. */
  private static final class Readings {
    private final String whole;
    private final Map<String, Analysis> byKey = new HashMap<>();

    Readings(String whole) {
      this.whole = whole;
    }

    boolean isEmpty() {
      return byKey.isEmpty();
    }

    double cheapest() {
      return byKey.values().stream().mapToDouble(Analysis::cost).min().orElse(99);
    }

    void add(Lemma lemma, PrefixChain chain, int grammar, double extra) {
      double cost = ReadingCost.of(lemma, chain, grammar) + extra;
      if (whole.equals(lemma.text())) {
        cost -= 0.15;
      }
      if (cost < ReadingCost.IMPOSSIBLE) {
        Origin origin =
            lemma.pos() == PartOfSpeech.NAME
                ? Origin.NAME
                : lemma.pos() == PartOfSpeech.NUM ? Origin.NUMERAL : Origin.LEXICON;
        Analysis analysis = new Analysis(lemma, chain, grammar, origin, cost);
        String key = lemma.order() + "/" + chain.letters() + "/" + (grammar & ~Grammar.VARIANT);
        byKey.merge(key, analysis, (a, b) -> a.cost() <= b.cost() ? a : b);
      }
    }

    List<Analysis> ranked() {
      List<Analysis> all = new ArrayList<>(byKey.values());
      all.sort(
          Comparator.comparingDouble(Analysis::cost)
              .thenComparingInt(a -> a.lemma().order())
              .thenComparingInt(Analysis::grammar)
              .thenComparing(a -> a.prefix().letters()));
      return List.copyOf(all.subList(0, Math.min(all.size(), MOST_READINGS)));
    }
  }
}
