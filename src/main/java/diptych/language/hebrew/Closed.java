package diptych.language.hebrew;

import diptych.language.lexicon.Lemma;
import diptych.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Closed classes whose forms follow no paradigm: particles standing alone, prepositions with
 * pronouns (בו, ממנו, עליהם), number words. The lexicon files need not list them.
 */
final class Closed {
  private static final String[] PERSONS = {
    "1s", "2ms", "2fs", "3ms", "3fs", "1p", "2mp", "2fp", "3mp", "3fp"
  };
  private static final String[][] PRONOMINAL = {
    {"של", "of", "שלי שלך - שלו שלה שלנו שלכם שלכן שלהם שלהן"},
    {"ל", "to; for", "לי לך - לו לה לנו לכם לכן להם להן"},
    {"ב", "in; at; on", "בי בך - בו בה בנו בכם בכן בהם בהן"},
    {"את", "", "אותי אותך - אותו אותה אותנו אתכם אתכן אותם אותן"},
    {"עם", "with", "איתי איתך - איתו איתה איתנו איתכם איתכן איתם איתן"},
    {"עם", "with", "אתי אתך - אתו - אתנו - - אתם -"},
    {"עם", "with", "עמי עמך - עמו עמה עמנו עמכם עמכן עמם עמן"},
    {"עם", "with", "עימי עימך - עימו עימה עימנו עימכם עימכן עימם עימן"},
    {"מ", "from; of; than", "ממני ממך - ממנו ממנה מאיתנו מכם מכן מהם מהן"},
    {"מ", "from; of; than", "- - - הימנו הימנה מאתנו - - - -"},
    {"כמו", "like; as", "כמוני כמוך - כמוהו כמוה כמונו כמוכם כמוכן כמוהם כמוהן"},
    {"על", "on; about; over", "עליי עליך עלייך עליו עליה עלינו עליכם עליכן עליהם עליהן"},
    {"על", "on; about; over", "עלי - - - - - - - - -"},
    {"אל", "to; toward", "אליי אליך אלייך אליו אליה אלינו אליכם אליכן אליהם אליהן"},
    {"אל", "to; toward", "אלי - - - - - - - - -"},
    {"לפני", "before; ago", "לפניי לפניך לפנייך לפניו לפניה לפנינו לפניכם לפניכן לפניהם לפניהן"},
    {"אחרי", "after", "אחריי אחריך אחרייך אחריו אחריה אחרינו אחריכם אחריכן אחריהם אחריהן"},
    {"תחת", "under; instead of", "תחתיי תחתיך - תחתיו תחתיה תחתינו - - תחתיהם תחתיהן"},
    {"בין", "between; among", "ביני בינך - בינו בינה בינינו ביניכם ביניכן ביניהם ביניהן"},
    {"בלי", "without", "בלעדיי בלעדיך - בלעדיו בלעדיה בלעדינו - - בלעדיהם בלעדיהן"},
    {"אצל", "at; with", "אצלי אצלך - אצלו אצלה אצלנו אצלכם אצלכן אצלם אצלן"},
    {"בשביל", "for", "בשבילי בשבילך - בשבילו בשבילה בשבילנו בשבילכם - בשבילם בשבילן"},
    {"כלפי", "toward; against", "כלפיי כלפיך - כלפיו כלפיה כלפינו כלפיכם - כלפיהם כלפיהן"},
    {"מפני", "from; because of", "מפניי מפניך - מפניו מפניה מפנינו - - מפניהם מפניהן"},
    {"על ידי", "by", "- - - ידו - - - - - -"},
    {"עצמו", "himself; itself", "עצמי עצמך - עצמו עצמה עצמנו עצמכם עצמכן עצמם עצמן"},
    {"כל", "all of", "כולי כולך - כולו כולה כולנו כולכם כולכן כולם כולן"},
    {"כל", "all of", "- - - כלו כלה כלנו כלכם - כלם כלן"},
    {"אין", "not; there is no", "אינני אינך - אינו אינה איננו אינכם אינכן אינם אינן"},
    {"אין", "not; there is no", "איני - - איננו איננה - - - - -"},
    {"עוד", "still; yet", "עודני עודך - עודו עודה עודנו - - עודם עודן"},
    {"הנה", "here is", "הנני הנך - הנו הנה הננו הנכם - הנם הנן"},
    {"הינו", "is; be", "הינני הינך - הינו הינה היננו הינכם - הינם הינן"},
    {"לבד", "alone; by itself", "לבדי לבדך - לבדו לבדה לבדנו - - לבדם לבדן"},
    {"יש", "there is; have", "ישני ישנך - ישנו ישנה ישננו - - ישנם ישנן"},
  };
  private static final String[][] PARTICLES = {
    {"ו", "conj", "and"},
    {"ה", "det", "the"},
    {"ב", "prep", "in; at; on; by; with"},
    {"ל", "prep", "to; for"},
    {"מ", "prep", "from; of; than"},
    {"כ", "prep", "as; about; like; some"},
    {"ש", "conj", "that; which; who"},
    {"כש", "conj", "when"},
    {"מש", "conj", "when; than"},
    {"לכש", "conj", "when"},
    {"את", "part", "the"},
  };

  /** Gender words count by: with nouns of the other gender's ending, as Hebrew has it. */
  private static final String[][] NUMBERS = {
    {"0", "zero", "אפס"},
    {"1", "one", "אחד אחת"},
    {"2", "two", "שניים שתיים שני שתי"},
    {"3", "three", "שלושה שלוש שלושת שלשה"},
    {"4", "four", "ארבעה ארבע ארבעת"},
    {"5", "five", "חמישה חמש חמשת חמשה"},
    {"6", "six", "שישה שש ששת ששה"},
    {"7", "seven", "שבעה שבע שבעת"},
    {"8", "eight", "שמונה שמונת"},
    {"9", "nine", "תשעה תשע תשעת"},
    {"10", "ten", "עשרה עשר עשרת"},
    {"20", "twenty", "עשרים"},
    {"30", "thirty", "שלושים"},
    {"40", "forty", "ארבעים"},
    {"50", "fifty", "חמישים"},
    {"60", "sixty", "שישים"},
    {"70", "seventy", "שבעים"},
    {"80", "eighty", "שמונים"},
    {"90", "ninety", "תשעים"},
    {"100", "hundred", "מאה מאת"},
    {"200", "two hundred", "מאתיים"},
    {"1000", "thousand", "אלף אלפי אלפים"},
    {"2000", "two thousand", "אלפיים"},
    {"1000000", "million", "מיליון מיליוני מיליונים"},
    {"1000000000", "billion", "מיליארד מיליארדי מיליארדים"},
    {"1000000000000", "trillion", "טריליון טריליוני טריליונים"},
    {"0.5", "half", "חצי מחצית"},
    {"0.33", "third", "שליש"},
    {"0.25", "quarter", "רבע"},
  };

  private static final String[] UNITS_M = {
    "אחד עשר",
    "שנים עשר",
    "שניים עשר",
    "שלושה עשר",
    "ארבעה עשר",
    "חמישה עשר",
    "שישה עשר",
    "שבעה עשר",
    "שמונה עשר",
    "תשעה עשר"
  };
  private static final String[] UNITS_F = {
    "אחת עשרה",
    "שתים עשרה",
    "שתיים עשרה",
    "שלוש עשרה",
    "ארבע עשרה",
    "חמש עשרה",
    "שש עשרה",
    "שבע עשרה",
    "שמונה עשרה",
    "תשע עשרה"
  };
  private static final String[] TEENS = {
    "eleven",
    "twelve",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };

  /** Prepositions by their forms with a pronoun. */
  private static final Map<String, String> PREPOSITIONS = prepositions();

  /** A form of a closed class. */
  record Entry(String form, Lemma lemma, int grammar) {}

  private Closed() {}

  /** All forms; lemmas are numbered from the given order, forms of one lemma share it. */
  static List<Entry> all(int firstOrder) {
    Map<String, Lemma> lemmas = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (String[] row : PRONOMINAL) {
      PartOfSpeech pos = row[0].equals("עצמו") ? PartOfSpeech.PRON : PartOfSpeech.PREP;
      Lemma lemma = lemma(lemmas, row[0], pos, row[1], firstOrder);
      String[] forms = row[2].split(" ", -1);
      for (int i = 0; i < forms.length; i++) {
        if (!forms[i].equals("-")) {
          entries.add(new Entry(forms[i], lemma, Grammar.withSuffix(Grammar.NONE, PERSONS[i])));
        }
      }
    }
    for (String[] row : PARTICLES) {
      PartOfSpeech pos =
          switch (row[1]) {
            case "conj" -> PartOfSpeech.CONJ;
            case "det" -> PartOfSpeech.DET;
            case "part" -> PartOfSpeech.PART;
            default -> PartOfSpeech.PREP;
          };
      entries.add(new Entry(row[0], lemma(lemmas, row[0], pos, row[2], firstOrder), 0));
    }
    for (String[] row : NUMBERS) {
      String[] forms = row[2].split(" ", -1);
      Lemma lemma = lemma(lemmas, forms[0], PartOfSpeech.NUM, row[1] + "; " + row[0], firstOrder);
      for (String form : forms) {
        entries.add(new Entry(form, lemma, 0));
      }
    }
    for (int i = 0; i < TEENS.length; i++) {
      int value = i < 2 ? 11 + i : 10 + i;
      String senses = TEENS[i] + "; " + value;
      Lemma lemma = lemma(lemmas, UNITS_M[i], PartOfSpeech.NUM, senses, firstOrder);
      entries.add(new Entry(UNITS_M[i], lemma, Grammar.MASCULINE));
      entries.add(new Entry(UNITS_F[i], lemma, Grammar.FEMININE));
    }
    return entries;
  }

  /** The preposition that a form has a pronoun after, the form itself if it has none. */
  static String preposition(String form) {
    return PREPOSITIONS.getOrDefault(form, form);
  }

  private static Map<String, String> prepositions() {
    Map<String, String> prepositions = new HashMap<>();
    for (String[] row : PRONOMINAL) {
      for (String form : row[2].split(" ", -1)) {
        prepositions.putIfAbsent(form, row[0]);
      }
    }
    prepositions.put("מן", "מ");
    return prepositions;
  }

  private static Lemma lemma(
      Map<String, Lemma> lemmas, String text, PartOfSpeech pos, String senses, int firstOrder) {
    return lemmas.computeIfAbsent(
        text + pos, key -> new Lemma(text, pos, senses, "", firstOrder + lemmas.size()));
  }
}
