package diptych.translate.service;

import diptych.model.LanguagePair;
import diptych.translate.LanguageCodes;
import diptych.translate.service.SanityGate.Verdict;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Checks that look at letters and words. */
final class WordChecks {
  private static final int LONG_ENOUGH = 4;
  private static final int LONGEST_PERIOD = 25;

  private WordChecks() {}

  /** Words went in, none came out: {@code "הכנסת" → ""}, {@code "הכנסת" → "😀"}. */
  static Optional<Verdict> nothing(LanguagePair pair, String source, String translation) {
    if (letters(source) == 0 && !translation.isBlank()) {
      return Optional.empty();
    }
    return letters(translation) == 0 ? Verdict.wrong("it holds no words") : Optional.empty();
  }

  /** The source came back: {@code "ראש הממשלה" → "ראש הממשלה."}. */
  static Optional<Verdict> echo(LanguagePair pair, String source, String translation) {
    List<String> asked = words(source);
    List<String> got = words(translation);
    if (asked.isEmpty() || scriptShare(source, pair.target()) > 0.8 && !sharesScript(pair)) {
      return Optional.empty(); // nothing to translate, or it was in the target's script already
    }
    if (asked.equals(got)) {
      return sharesScript(pair) && isName(source)
          ? Optional.empty()
          : Verdict.wrong("it repeats the source text");
    }
    if (asked.size() >= 2 * LONG_ENOUGH && sharesScript(pair)) {
      Set<String> common = new HashSet<>(got);
      long kept = asked.stream().filter(common::contains).count();
      if (kept > 0.85 * asked.size()) {
        return Verdict.wrong("it repeats the source text almost unchanged");
      }
    }
    return Optional.empty();
  }

  /** Letters of another script than the target language has. */
  static Optional<Verdict> script(LanguagePair pair, String source, String translation) {
    int all = letters(translation);
    if (all < LONG_ENOUGH || scripts(pair.target()).isEmpty()) {
      return Optional.empty();
    }
    double share = scriptShare(translation, pair.target());
    if (share < 0.5) {
      return Verdict.wrong("it is not written in the script of '" + pair.target() + "'");
    }
    // names of firms stay Latin in any script; a Latin text has little reason to mix
    double usual = scripts(pair.target()).contains(UnicodeScript.LATIN) ? 0.85 : 0.7;
    return share < usual
        ? Verdict.doubtful("part of it is not in the script of '" + pair.target() + "'")
        : Optional.empty();
  }

  /** The same words over and over, which the source does not do. */
  static Optional<Verdict> loop(LanguagePair pair, String source, String translation) {
    int repeats = repeats(words(translation));
    return repeats >= 4 && repeats > repeats(words(source)) + 1
        ? Verdict.wrong("it repeats the same words " + repeats + " times in a row")
        : Optional.empty();
  }

  /** How often a run of words directly follows itself, at most; 1 if none does. */
  static int repeats(List<String> words) {
    int most = 1;
    for (int period = 1; period <= Math.min(LONGEST_PERIOD, words.size() / 2); period++) {
      int run = 0;
      for (int i = period; i < words.size(); i++) {
        run = words.get(i).equals(words.get(i - period)) ? run + 1 : 0;
        most = Math.max(most, run / period + 1);
      }
    }
    return most;
  }

  /** Lower-case runs of letters and digits. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        word.append(text.charAt(i));
      } else if (word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean isName(String source) {
    String[] words = source.strip().split("\\s+", 6);
    if (words.length > 4) {
      return false;
    }
    for (String word : words) {
      if (Character.isLowerCase(word.codePointAt(0)) && word.length() > 3) {
        return false;
      }
    }
    return true;
  }

  private static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetter).count();
  }

  private static double scriptShare(String text, String language) {
    Set<UnicodeScript> expected = scripts(language);
    long all = text.codePoints().filter(Character::isLetter).count();
    long right =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> expected.contains(UnicodeScript.of(c)))
            .count();
    return all == 0 ? 1 : right / (double) all;
  }

  private static boolean sharesScript(LanguagePair pair) {
    return scripts(pair.source()).equals(scripts(pair.target()));
  }

  /** The scripts a language is written in; empty where that is not known. */
  private static Set<UnicodeScript> scripts(String language) {
    return switch (LanguageCodes.primary(language)) {
      case "he", "yi" -> Set.of(UnicodeScript.HEBREW);
      case "ar", "fa", "ur", "ps" -> Set.of(UnicodeScript.ARABIC);
      case "ru", "uk", "bg", "be", "mk", "kk" -> Set.of(UnicodeScript.CYRILLIC);
      case "el" -> Set.of(UnicodeScript.GREEK);
      case "hy" -> Set.of(UnicodeScript.ARMENIAN);
      case "ka" -> Set.of(UnicodeScript.GEORGIAN);
      case "am", "ti" -> Set.of(UnicodeScript.ETHIOPIC);
      case "hi", "mr", "ne" -> Set.of(UnicodeScript.DEVANAGARI);
      case "th" -> Set.of(UnicodeScript.THAI);
      case "ko" -> Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
      case "zh" -> Set.of(UnicodeScript.HAN);
      case "ja" -> Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
      case "en",
          "de",
          "fr",
          "es",
          "it",
          "pt",
          "nl",
          "sv",
          "da",
          "nb",
          "no",
          "fi",
          "pl",
          "cs",
          "sk",
          "sl",
          "hr",
          "hu",
          "ro",
          "tr",
          "az",
          "et",
          "lv",
          "lt",
          "ca",
          "eu",
          "gl",
          "id",
          "ms",
          "vi",
          "sq",
          "ga",
          "is",
          "mt",
          "af",
          "sw",
          "eo" ->
          Set.of(UnicodeScript.LATIN);
      default -> Set.of();
    };
  }
}
