package diptych.language.hebrew;

import diptych.language.lexicon.Lemma;
import diptych.model.PartOfSpeech;

/**
 * Reads verbs that have their object written onto them: {@code ראיתיו} "I saw him", {@code שלחוהו}
 * "they sent him", {@code יעצרוהו} "they will arrest him", {@code להורגו} "to kill him", {@code
 * תומכיו} "those who support him". The form without the pronoun is looked up, with the ending that
 * the pronoun has taken away put back. Formal Hebrew; a word that can be read otherwise is not
 * tried. One object serves one word; not thread safe.
 */
final class ObjectReader {
  private static final double AFTER_ENDING = 1.0;
  private static final double AFTER_STEM = 1.3;
  private static final double PARTICIPLE = 1.5;

  /** Endings after a form that ends with a vowel, each with its person. */
  private static final String[][] AFTER_VOWEL = {
    {"הו", "3ms"},
    {"ו", "3ms"},
    {"ה", "3fs"},
    {"ם", "3mp"},
    {"ן", "3fp"},
    {"ני", "1s"},
    {"נו", "1p"},
    {"ך", "2ms"},
    {"כם", "2mp"}
  };

  /** Endings after the bare stem of "he"; those that look like another form are left out. */
  private static final String[][] OF_HIM = {
    {"הו", "3ms"}, {"ם", "3mp"}, {"ן", "3fp"}, {"ני", "1s"}, {"ך", "2ms"}
  };

  private static final String[][] OF_HIM_IN_FUTURE = {{"נו", "3ms"}, {"נה", "3fs"}, {"ה", "3fs"}};

  private static final String[][] OF_HER = {
    {"תו", "3ms"},
    {"תהו", "3ms"},
    {"תה", "3fs"},
    {"תם", "3mp"},
    {"תן", "3fp"},
    {"תני", "1s"},
    {"תנו", "1p"},
    {"תך", "2ms"}
  };

  private static final int HE = Grammar.THIRD | Grammar.MASCULINE | Grammar.SINGULAR;
  private static final int SHE = Grammar.THIRD | Grammar.FEMININE | Grammar.SINGULAR;

  private final HebrewLexicon lexicon;
  private final Readings readings;

  ObjectReader(HebrewLexicon lexicon, Readings readings) {
    this.lexicon = lexicon;
    this.readings = readings;
  }

  /** Adds the readings of a word, particles before it or not. */
  void read(String word) {
    int last = word.length() - 1;
    if (last < 3 || "והםןיך".indexOf(word.charAt(last)) < 0) {
      return;
    }
    for (PrefixChain chain : PrefixTree.chains(word)) {
      String form = word.substring(Math.min(chain.letters().length(), word.length()));
      if (form.length() > 3 && !chain.hasArticle()) {
        participle(form, chain);
        if (chain.takesGerund()) {
          infinitive("ל" + form, chain);
        } else if (chain.preposition().isEmpty()) {
          finite(form, chain);
          infinitive(form, chain);
        }
      }
    }
  }

  private void finite(String form, PrefixChain chain) {
    for (String[] ending : AFTER_VOWEL) {
      String stem = stem(form, ending);
      if (stem.endsWith("תי")) {
        verbs(stem, Grammar.PAST | Grammar.FIRST, 0, ending, AFTER_ENDING, chain);
      } else if (stem.endsWith("ו") && !ending[0].equals("ו")) {
        verbs(stem, Grammar.PAST | Grammar.PLURAL, 0, ending, AFTER_ENDING, chain);
        verbs(stem, Grammar.FUTURE | Grammar.PLURAL, 0, ending, AFTER_ENDING, chain);
      }
    }
    for (String[] ending : OF_HER) {
      String stem = stem(form, ending);
      if (!stem.isEmpty()) {
        verbs(stem + "ה", Grammar.PAST | SHE, 0, ending, AFTER_STEM, chain);
        verbs(stem + "תה", Grammar.PAST | SHE, 0, ending, AFTER_STEM, chain);
      }
    }
    for (String[] ending : OF_HIM) {
      String stem = stem(form, ending);
      if (!stem.isEmpty()) {
        int they = Grammar.THIRD | Grammar.PLURAL;
        verbs(stem + "ו", Grammar.PAST | they, Grammar.PAST | HE, ending, AFTER_STEM, chain);
        future(stem, ending, chain);
      }
    }
    for (String[] ending : OF_HIM_IN_FUTURE) {
      future(stem(form, ending), ending, chain);
    }
  }

  /** The stem is that of "they will", which loses its vowel in the same way. */
  private void future(String stem, String[] ending, PrefixChain chain) {
    int person =
        switch (stem.isEmpty() ? ' ' : stem.charAt(0)) {
          case 'י' -> HE;
          case 'ת' -> SHE;
          case 'א' -> Grammar.FIRST | Grammar.SINGULAR;
          case 'נ' -> Grammar.FIRST | Grammar.PLURAL;
          default -> 0;
        };
    if (person != 0) {
      String they = "י" + stem.substring(1) + "ו";
      int wanted = Grammar.FUTURE | Grammar.THIRD | Grammar.PLURAL;
      verbs(they, wanted, Grammar.FUTURE | person, ending, AFTER_STEM, chain);
    }
  }

  /** Of pa'al, whose vowel moves: להרוג, להורגו or להרגו. Others only add the ending. */
  private void infinitive(String form, PrefixChain chain) {
    for (String[] ending : AFTER_VOWEL) {
      String stem = stem(form, ending);
      if (stem.length() == 5 && stem.charAt(2) == 'ו') {
        stem = stem.substring(0, 2) + stem.substring(3);
      }
      if (stem.length() == 4 && stem.charAt(0) == 'ל') {
        String bare = stem.substring(0, 3) + "ו" + HebrewText.finalForm(stem.charAt(3));
        verbs(bare, Grammar.INFINITIVE, Grammar.INFINITIVE, ending, AFTER_STEM, chain);
      }
    }
  }

  private void participle(String form, PrefixChain chain) {
    int last = form.length() - 1;
    for (PossessiveEnding ending : PossessiveEnding.of(form.charAt(last))) {
      if (ending.ofPlural() && form.endsWith(ending.letters())) {
        String construct = form.substring(0, form.length() - ending.letters().length() + 1);
        String[] pronoun = {ending.letters(), ending.person()};
        int wanted = Grammar.PRESENT | Grammar.MASCULINE | Grammar.PLURAL | Grammar.CONSTRUCT;
        verbs(construct, wanted, wanted & ~Grammar.CONSTRUCT, pronoun, PARTICIPLE, chain);
      }
    }
  }

  private static String stem(String form, String[] ending) {
    int length = form.length() - ending[0].length();
    return length > 1 && form.endsWith(ending[0]) ? form.substring(0, length) : "";
  }

  /**
   * Adds the verbs that have the form.
   *
   * @param wanted what the form has to be; all of it
   * @param grammar what the reading is, 0 for what the form is
   */
  private void verbs(
      String form, int wanted, int grammar, String[] ending, double extra, PrefixChain chain) {
    FormTable table = lexicon.words();
    for (int r = table.first(form); r >= 0; r = table.next(r)) {
      Lemma lemma = lexicon.lemma(table.lemma(r));
      int found = table.grammar(r);
      boolean fits =
          lemma.pos() == PartOfSpeech.VERB
              && Grammar.tense(found) == Grammar.tense(wanted)
              && (found & wanted) == wanted
              && (Grammar.person(wanted) == 0 || Grammar.person(wanted) == Grammar.person(found))
              && !Grammar.has(found, Grammar.VARIANT)
              && mayHaveObject(lemma);
      if (fits) {
        int reading = Grammar.withSuffix(grammar == 0 ? found : grammar, ending[1]);
        readings.add(lemma, chain, reading, extra + rarity(ending[1]));
      }
    }
  }

  /** "Her" of many women and "you" are so rare that other spellings are to be tried as well. */
  private static double rarity(String person) {
    return switch (person) {
      case "3ms", "3fs", "3mp" -> 0;
      case "1s", "1p" -> 0.7;
      default -> 1.8;
    };
  }

  /** Passives and reflexives have no object. */
  private static boolean mayHaveObject(Lemma verb) {
    return switch (verb.feature("b")) {
      case "pa", "pi", "hif" -> !verb.text().equals("היה");
      default -> false;
    };
  }
}
