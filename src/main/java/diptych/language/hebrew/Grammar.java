package diptych.language.hebrew;

import diptych.language.lexicon.Lemma;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The inflection of one form packed into an int, and its reading. Stateless. */
final class Grammar {
  static final int NONE = 0;
  static final int SINGULAR = 1;
  static final int PLURAL = 2;
  static final int DUAL = 3;
  private static final int NUMBER = 3;

  static final int MASCULINE = 1 << 2;
  static final int FEMININE = 2 << 2;
  static final int COMMON = 3 << 2;
  private static final int GENDER = 3 << 2;

  static final int FIRST = 1 << 4;
  static final int SECOND = 2 << 4;
  static final int THIRD = 3 << 4;
  private static final int PERSON = 3 << 4;

  static final int PAST = 1 << 6;
  static final int PRESENT = 2 << 6;
  static final int FUTURE = 3 << 6;
  static final int IMPERATIVE = 4 << 6;
  static final int INFINITIVE = 5 << 6;

  /** The participle of pa'al that says what was done to a thing: כתוב. */
  static final int PASSIVE = 6 << 6;

  private static final int TENSE = 7 << 6;

  /** Only used before another noun. */
  static final int CONSTRUCT = 1 << 9;

  /** May be used before another noun and alone. */
  static final int MAY_CONSTRUCT = 1 << 10;

  private static final int SUFFIX_SHIFT = 11;
  private static final int SUFFIX = 15 << SUFFIX_SHIFT;

  /** A spelling that is not the usual one. */
  static final int VARIANT = 1 << 15;

  /** Found only after a vav or yod was added or taken away. */
  static final int RESPELLED = 1 << 16;

  /** An article is hidden in a preposition, or the word is definite by itself. */
  static final int DEFINITE = 1 << 17;

  /** Not in the lexicon itself, understood from a relative that is. */
  static final int DERIVED = 1 << 18;

  private static final List<String> SUFFIXES =
      List.of("", "1s", "2ms", "2fs", "3ms", "3fs", "1p", "2mp", "2fp", "3mp", "3fp");

  /** What inflections are in words; a few hundred occur. */
  private static final Map<Integer, List<String>> WORDS = new ConcurrentHashMap<>();

  /** Begins the word of an inflection that names a governed preposition. */
  static final String GOVERNING = "with-";

  private Grammar() {}

  static int number(int grammar) {
    return grammar & NUMBER;
  }

  static boolean isPlural(int grammar) {
    return (grammar & NUMBER) >= PLURAL;
  }

  static int gender(int grammar) {
    return grammar & GENDER;
  }

  /** The gender of a noun as its entry gives it. */
  static int gender(Lemma lemma) {
    return switch (lemma.feature("g")) {
      case "m" -> MASCULINE;
      case "f" -> FEMININE;
      case "" -> NONE;
      default -> COMMON;
    };
  }

  static int person(int grammar) {
    return grammar & PERSON;
  }

  static int tense(int grammar) {
    return grammar & TENSE;
  }

  static boolean has(int grammar, int flag) {
    return (grammar & flag) != 0;
  }

  static int withSuffix(int grammar, String person) {
    return grammar | SUFFIXES.indexOf(person) << SUFFIX_SHIFT;
  }

  static boolean hasSuffix(int grammar) {
    return (grammar & SUFFIX) != 0;
  }

  /** Whether two forms do not contradict each other in gender and number. */
  static boolean agree(int left, int right) {
    boolean number =
        number(left) == NONE || number(right) == NONE || isPlural(left) == isPlural(right);
    boolean gender =
        gender(left) == NONE || gender(right) == NONE || (gender(left) & gender(right)) != 0;
    return number && gender;
  }

  /** The inflection in short words, in a fixed order. */
  static List<String> words(int grammar) {
    return WORDS.computeIfAbsent(grammar, Grammar::spell);
  }

  /** The inflection of a verb with the preposition it governs, the last word: {@code with-ב}. */
  static List<String> governing(int grammar, String preposition) {
    List<String> words = new ArrayList<>(words(grammar));
    words.add(GOVERNING + preposition);
    return List.copyOf(words);
  }

  private static List<String> spell(int grammar) {
    List<String> words = new ArrayList<>(4);
    switch (tense(grammar)) {
      case PAST -> words.add("past");
      case PRESENT -> words.add("present");
      case FUTURE -> words.add("future");
      case IMPERATIVE -> words.add("imperative");
      case INFINITIVE -> words.add("infinitive");
      case PASSIVE -> words.add("passive-participle");
      default -> {}
    }
    if (person(grammar) != NONE) {
      words.add(personWord(grammar));
    } else {
      if (gender(grammar) == MASCULINE) {
        words.add("masculine");
      } else if (gender(grammar) == FEMININE) {
        words.add("feminine");
      }
      if (number(grammar) == PLURAL) {
        words.add("plural");
      } else if (number(grammar) == DUAL) {
        words.add("dual");
      }
    }
    if (has(grammar, CONSTRUCT)) {
      words.add("construct");
    }
    if (hasSuffix(grammar)) {
      words.add("suffix-" + SUFFIXES.get((grammar & SUFFIX) >> SUFFIX_SHIFT));
    }
    if (has(grammar, DEFINITE)) {
      words.add("definite");
    }
    if (has(grammar, RESPELLED)) {
      words.add("respelled");
    }
    if (has(grammar, DERIVED)) {
      words.add("derived");
    }
    return List.copyOf(words);
  }

  private static String personWord(int grammar) {
    int person = person(grammar) >> 4;
    String gender =
        switch (gender(grammar)) {
          case MASCULINE -> person == 1 ? "" : "m";
          case FEMININE -> person == 1 ? "" : "f";
          default -> "";
        };
    return person + gender + (isPlural(grammar) ? "p" : "s");
  }
}
