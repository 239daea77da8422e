package diptych.language.hebrew;

import static diptych.language.hebrew.Grammar.CONSTRUCT;
import static diptych.language.hebrew.Grammar.DUAL;
import static diptych.language.hebrew.Grammar.FEMININE;
import static diptych.language.hebrew.Grammar.MASCULINE;
import static diptych.language.hebrew.Grammar.MAY_CONSTRUCT;
import static diptych.language.hebrew.Grammar.PLURAL;
import static diptych.language.hebrew.Grammar.SINGULAR;
import static diptych.language.hebrew.Grammar.VARIANT;
import static diptych.language.hebrew.HebrewText.open;

import diptych.language.lexicon.Lemma;

/**
 * Forms of nouns and adjectives: number, gender, construct. Possessive endings are not listed, the
 * analyzer takes them off and looks up the construct. {@code ממשלה → ממשלת, ממשלות}.
 */
final class NominalInflector {
  private NominalInflector() {}

  static void noun(Lemma noun, FormSink out) {
    String word = noun.text();
    int gender = Grammar.gender(noun);
    singular(noun, word, gender, out);
    String plural = noun.feature("pl");
    if (plural.equals("-")) {
      return;
    }
    if (!plural.isEmpty()) {
      for (String one : plural.split(",", -1)) {
        plural(noun, one, gender, 0, out);
      }
    } else if (gender == FEMININE) {
      femininePlural(noun, word, out);
    } else {
      masculinePlural(noun, word, gender, out);
    }
    String dual = noun.feature("du");
    if (!dual.isEmpty()) {
      out.add(dual, DUAL | gender);
      if (dual.endsWith("ים")) {
        out.add(cut(dual, 2) + "י", DUAL | gender | CONSTRUCT);
        if (dual.endsWith("יים")) {
          out.add(cut(dual, 3) + "י", DUAL | gender | CONSTRUCT);
        }
      }
    }
  }

  private static void singular(Lemma noun, String word, int gender, FormSink out) {
    String construct = noun.feature("cs");
    if (!construct.isEmpty()) {
      out.add(word, SINGULAR | gender | (construct.equals(word) ? MAY_CONSTRUCT : 0));
      out.add(construct, SINGULAR | gender | CONSTRUCT);
    } else if ((gender & FEMININE) != 0 && word.endsWith("ה") && word.length() > 2) {
      out.add(word, SINGULAR | gender);
      out.add(cut(word, 1) + "ת", SINGULAR | gender | CONSTRUCT);
      if (word.endsWith("יה") && word.length() > 4) {
        otherYod(word, gender, out);
      }
    } else if (word.endsWith("ים") && noun.feature("pl").equals(word)) {
      return;
    } else {
      out.add(word, SINGULAR | gender | MAY_CONSTRUCT);
    }
  }

  /** אסטרטגיה, אסטרטגיית: one yod or two before the ending, by whoever writes. */
  private static void otherYod(String word, int gender, FormSink out) {
    boolean doubled = word.endsWith("ייה");
    String stem = doubled ? cut(word, 2) : cut(word, 1) + "י";
    out.add(stem + "ה", SINGULAR | gender | VARIANT);
    out.add(stem + "ת", SINGULAR | gender | CONSTRUCT | (doubled ? VARIANT : 0));
  }

  private static void plural(Lemma noun, String form, int gender, int flags, FormSink out) {
    String construct = noun.feature("plcs");
    if (form.endsWith("ים") || form.endsWith("ין")) {
      out.add(form, PLURAL | gender | flags);
      if (construct.isEmpty()) {
        String stem = cut(form, 2);
        out.add(stem + "י", PLURAL | gender | flags | CONSTRUCT);
        if (stem.endsWith("י")) {
          out.add(stem, PLURAL | gender | VARIANT | CONSTRUCT);
        }
      }
    } else {
      out.add(form, PLURAL | gender | flags | MAY_CONSTRUCT);
    }
    if (!construct.isEmpty()) {
      out.add(construct, PLURAL | gender | flags | CONSTRUCT);
    }
  }

  private static void femininePlural(Lemma noun, String word, FormSink out) {
    if (word.endsWith("ות") || word.endsWith("ית")) {
      plural(noun, cut(word, 1) + "יות", FEMININE, 0, out);
      if (word.endsWith("ית")) {
        plural(noun, cut(word, 1) + "ות", FEMININE, 0, out);
      }
    } else if (word.endsWith("ה") || word.endsWith("ת")) {
      plural(noun, cut(word, 1) + "ות", FEMININE, 0, out);
      if (word.endsWith("ת")) {
        plural(noun, word + "ות", FEMININE, VARIANT, out);
      }
    } else {
      plural(noun, open(word) + "ות", FEMININE, 0, out);
    }
  }

  private static void masculinePlural(Lemma noun, String word, int gender, FormSink out) {
    if (word.endsWith("ים")) {
      plural(noun, word, gender, 0, out);
      return;
    }
    String stem = word.endsWith("ה") ? cut(word, 1) : open(word);
    plural(noun, stem + "ים", gender, 0, out);
    if (stem.endsWith("י")) {
      plural(noun, cut(stem, 1) + "ים", gender, 0, out);
    }
    if (gender == Grammar.COMMON) {
      plural(noun, stem + "ות", gender, VARIANT, out);
    }
  }

  static void adjective(Lemma adjective, FormSink out) {
    String word = adjective.text();
    out.add(word, SINGULAR | MASCULINE);
    // The last letter of גבוה is a consonant and stays: גבוהים.
    boolean consonant = adjective.feature("f").endsWith("הה");
    String stem = word.endsWith("ה") && !consonant ? cut(word, 1) : open(word);
    boolean gentilic = word.endsWith("י") && word.length() > 2;
    String feminine = adjective.feature("f");
    if (feminine.isEmpty()) {
      feminine = gentilic ? word + "ת" : stem + "ה";
    }
    out.add(feminine, SINGULAR | FEMININE);
    if (feminine.endsWith("ה")) {
      out.add(cut(feminine, 1) + "ת", SINGULAR | FEMININE | CONSTRUCT);
    }
    String plural = adjective.feature("pl");
    if (plural.isEmpty()) {
      plural = stem + "ים";
      if (gentilic) {
        out.add(cut(stem, 1) + "ים", PLURAL | MASCULINE);
      }
    }
    out.add(plural, PLURAL | MASCULINE);
    if (plural.endsWith("ים")) {
      out.add(cut(plural, 2) + "י", PLURAL | MASCULINE | CONSTRUCT);
    }
    if (gentilic) {
      out.add(word + "ות", PLURAL | FEMININE);
    } else if (feminine.endsWith("ת") || feminine.endsWith("ה")) {
      String feminineStem = cut(feminine, 1);
      out.add(feminineStem + "ות", PLURAL | FEMININE);
    }
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
