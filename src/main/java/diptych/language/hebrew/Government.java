package diptych.language.hebrew;

import diptych.language.lexicon.Lemma;
import diptych.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What verbs mean with the preposition that follows: {@code פנה ל} "appeal to", {@code עמד על}
 * "insist on", {@code השלים עם} "come to terms with" but {@code השלים את} "complete". Looks a few
 * words ahead in the same clause. Filled once, then read by any number of threads.
 */
final class Government {
  private static final int REACH = 7;

  /** Less than this share of a word's readings does not count. */
  private static final double PLAUSIBLE = 0.25;

  /** "In the morning" is not what a verb governs. */
  private static final Set<String> TIMES =
      Set.of(
          "יום",
          "שבוע",
          "חודש",
          "שנה",
          "שעה",
          "בוקר",
          "ערב",
          "לילה",
          "צהריים",
          "עת",
          "תקופה",
          "זמן",
          "עבר",
          "עתיד",
          "סוף",
          "תחילה",
          "ראשית",
          "מהלך",
          "רבעון",
          "עשור",
          "מאה",
          "סוף שבוע",
          "יום ראשון",
          "יום שני",
          "יום שלישי",
          "יום רביעי",
          "יום חמישי",
          "יום שישי",
          "שבת",
          "סתיו",
          "חורף",
          "אביב",
          "קיץ");

  private final Map<Lemma, List<Lemma>> byVerb = new HashMap<>();

  /** Adds a verb with its preposition to the entry whose forms it shares. */
  void add(Lemma verb, Lemma withPreposition) {
    byVerb.computeIfAbsent(verb, key -> new ArrayList<>(2)).add(withPreposition);
  }

  /** The entries of the verb with prepositions, almost always none. */
  List<Lemma> of(Lemma verb) {
    return verb.pos() == PartOfSpeech.VERB ? byVerb.getOrDefault(verb, List.of()) : List.of();
  }

  /** Whether a word is read as, or begins with, a preposition that the verb governs. */
  boolean takes(Lemma verb, Analysis word) {
    String preposition = preposition(word);
    if (preposition.isEmpty()) {
      return false;
    }
    for (Lemma entry : of(verb)) {
      if (governs(entry, preposition)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The entry that is meant by a verb of a text.
   *
   * @param readings the readings of each word of the text
   * @param weights the shares of them
   * @param breaks whether punctuation stands before the word
   * @param at where the verb is
   * @return one of {@link #of}, or null if none of its prepositions follows
   */
  @Nullable Lemma meant(
      Lemma verb, List<List<Analysis>> readings, double[][] weights, boolean[] breaks, int at) {
    List<Lemma> entries = of(verb);
    if (entries.isEmpty()) {
      return null;
    }
    int end = Math.min(readings.size(), at + 1 + REACH);
    for (int i = at + 1; i < end && !breaks[i]; i++) {
      List<Analysis> word = readings.get(i);
      int best = 0;
      for (int k = 0; k < word.size(); k++) {
        best = weights[i][k] > weights[i][best] ? k : best;
        String preposition = weights[i][k] < PLAUSIBLE ? "" : preposition(word.get(k));
        for (Lemma entry : entries) {
          if (!preposition.isEmpty() && governs(entry, preposition)) {
            return entry;
          }
        }
      }
      if (beginsClause(word.get(best))) {
        return null;
      }
    }
    return null;
  }

  private static boolean governs(Lemma entry, String preposition) {
    String all = entry.feature("prep");
    int at = all.indexOf(preposition);
    while (at >= 0) {
      int end = at + preposition.length();
      boolean whole =
          (at == 0 || all.charAt(at - 1) == ',') && (end == all.length() || all.charAt(end) == ',');
      if (whole) {
        return true;
      }
      at = all.indexOf(preposition, at + 1);
    }
    return false;
  }

  /** The preposition a word is or begins with, or an empty string. */
  private static String preposition(Analysis word) {
    PartOfSpeech pos = word.lemma().pos();
    if (pos == PartOfSpeech.VERB || TIMES.contains(word.lemma().text())) {
      return "";
    }
    if (!word.prefix().preposition().isEmpty()) {
      return word.prefix().preposition();
    }
    boolean alone = pos == PartOfSpeech.PREP || pos == PartOfSpeech.PART;
    return alone ? Closed.preposition(word.lemma().text()) : "";
  }

  private static boolean beginsClause(Analysis word) {
    if (word.lemma().pos() == PartOfSpeech.VERB) {
      return Grammar.tense(word.grammar()) != Grammar.PASSIVE;
    }
    return word.lemma().pos() == PartOfSpeech.CONJ || word.prefix().letters().startsWith("ש");
  }
}
