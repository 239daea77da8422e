package diptych.segment;

import java.util.Locale;
import java.util.Set;

/** Refuses ends of sentences that are none. One for each language, without state. */
final class SentenceRules {
  private static final int LONGEST_WORD = 30;
  private static final Set<String> UNCASED = Set.of("he", "yi", "ar", "fa", "ur", "ka", "hi", "am");
  private final String language;
  private final boolean cased;
  private final Abbreviations abbreviations;

  private SentenceRules(String language, Abbreviations abbreviations) {
    this.language = language;
    this.cased = !UNCASED.contains(language);
    this.abbreviations = abbreviations;
  }

  static SentenceRules of(String tag) {
    int dash = tag.indexOf('-');
    String language = dash < 0 ? tag : tag.substring(0, dash);
    return new SentenceRules(language, Abbreviations.of(language));
  }

  /**
   * Whether a sentence that began at {@code start} may end at {@code end}, where the next begins.
   */
  boolean allows(String text, int start, int end) {
    int bare = end;
    while (bare > start && text.charAt(bare - 1) == ' ') {
      bare--;
    }
    if (bare == end || bare == start) {
      return bare == end && text.charAt(end - 1) == '\n'; // glued words are a name or a number
    }
    int stop = bare;
    while (stop > start && "\"' )]".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    if (stop == start) {
      return false;
    }
    boolean closed = stop < bare;
    char mark = text.charAt(stop - 1);
    int next = firstLetterOrDigit(text, end);
    if (cased
        && next == end
        && next < text.length()
        && Character.isLowerCase(text.codePointAt(next))) {
      return false; // "Really?" he said
    }
    boolean quoted = closed || (stop - 1 > start && text.charAt(stop - 2) == '"');
    if (quoted && speaks(text, end, mark)) {
      return false;
    }
    if (isOpenBracket(text, start, bare)) {
      return false;
    }
    return mark != '.' || allowsFullStop(text, start, stop, end, closed);
  }

  private boolean allowsFullStop(String text, int start, int stop, int end, boolean closed) {
    int word = wordStart(text, start, stop - 1);
    String before = text.substring(word, stop - 1);
    if (isEnumeration(text, start, word, before)) {
      return false;
    }
    String next = wordAt(text, end);
    if (closed && !before.contains(".")) {
      return true;
    }
    if (before.length() == 1 && isInitial(before.charAt(0), text, word, next)) {
      return false;
    }
    if (isOrdinal(before) || isSpelledLetters(text, start, word, before, next)) {
      return false;
    }
    return switch (abbreviations.kindOf(before)) {
      case NEVER_ENDS -> false;
      case BEFORE_NUMBER -> next.isEmpty() || !Character.isDigit(next.charAt(0));
      case AFTER_NUMBER -> Character.isDigit(previous(text, word)) && isCapital(next);
      case MAY_END -> abbreviations.startsSentence(next);
      case NONE -> !before.contains(".") || !isDotted(before) || abbreviations.startsSentence(next);
    };
  }

  /** {@code 1.} or {@code a.} with nothing before it counts what follows. */
  private static boolean isEnumeration(String text, int start, int word, String before) {
    if (word > start && !text.substring(start, word).isBlank()) {
      return false;
    }
    return before.length() <= 3
        && !before.isEmpty()
        && (before.chars().allMatch(Character::isDigit)
            || before.length() == 1
            || before.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0));
  }

  /** A single letter is an initial, unless it is the word I or stands for something at the end. */
  private boolean isInitial(char letter, String text, int word, String next) {
    if (!Character.isLetter(letter)) {
      return false;
    }
    if (letter == 'I' && language.equals("en") && !isInitialBefore(text, word)) {
      return false;
    }
    boolean cased = Character.isUpperCase(letter);
    boolean unit = Character.isLowerCase(letter) && Character.isDigit(previous(text, word));
    return cased
        || (!unit && !Character.isLowerCase(letter))
        || !abbreviations.startsSentence(next);
  }

  private static boolean isInitialBefore(String text, int word) {
    return word >= 2 && text.charAt(word - 1) == ' ' && text.charAt(word - 2) == '.';
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static char previous(String text, int word) {
    int i = word - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 ? ' ' : text.charAt(i);
  }

  /** German writes {@code am 3. Oktober}. */
  private boolean isOrdinal(String before) {
    return Set.of("de", "da", "nb", "no", "fi", "cs", "hu", "sl", "hr", "et").contains(language)
        && before.length() <= 2
        && !before.isEmpty()
        && before.chars().allMatch(Character::isDigit);
  }

  /**
   * Letters of a foreign name spelled out, {@code בי. בי. סי.}: another letter's name stands before
   * or behind.
   */
  private boolean isSpelledLetters(String text, int start, int word, String before, String next) {
    if (!abbreviations.isLetterName(before)) {
      return false;
    }
    int dot = word - 2;
    if (dot > start && text.charAt(dot) == '.') {
      String earlier = text.substring(wordStart(text, start, dot), dot);
      if (abbreviations.isLetterName(earlier)) {
        return !abbreviations.startsSentence(next);
      }
    }
    int behind = text.indexOf(next, word + before.length()) + next.length();
    return abbreviations.isLetterName(next) && text.startsWith(".", behind);
  }

  /** Letters with full stops between them: {@code U.S}, {@code a.m}, {@code ת.ד}. */
  private static boolean isDotted(String word) {
    for (String part : word.split("\\.", -1)) {
      if (part.length() > 2 || !part.chars().allMatch(Character::isLetter)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a verb of speaking follows a quotation: at once, which small letters do not tell in
   * every language, or after a name and an exclamation or question mark.
   */
  private boolean speaks(String text, int at, char mark) {
    String first = wordAt(text, at);
    if (abbreviations.isSpeaking(first)) {
      return !cased || Character.isLowerCase(first.charAt(0));
    }
    if (mark == '.' || first.isEmpty() || !cased) {
      return false;
    }
    int second = text.indexOf(first, at) + first.length();
    String then = wordAt(text, second);
    int third = text.indexOf(then, second) + then.length();
    return abbreviations.isSpeaking(then) || abbreviations.isSpeaking(wordAt(text, third));
  }

  /** An end inside brackets that close later, on a short way, is no end. */
  private static boolean isOpenBracket(String text, int start, int end) {
    int open = text.lastIndexOf('(', end - 1);
    if (open < start || text.indexOf(')', open) < 0 || text.indexOf(')', open) < end) {
      return false;
    }
    return text.indexOf(')', open) - open < 200 && !text.substring(start, open).isBlank();
  }

  private static int firstLetterOrDigit(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String wordAt(String text, int from) {
    int start = firstLetterOrDigit(text, from);
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_WORD
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '\'')) {
      end++;
    }
    return text.substring(start, end);
  }

  private static int wordStart(String text, int from, int end) {
    int start = end;
    while (start > from
        && end - start < LONGEST_WORD
        && (" (\"'[\u2013\u2014/".indexOf(text.charAt(start - 1)) < 0
            || isInsideWord(text, from, start - 1))) {
      start--;
    }
    return start;
  }

  /** Gershayim and apostrophes have letters on both sides. */
  private static boolean isInsideWord(String text, int from, int at) {
    char c = text.charAt(at);
    return (c == '"' || c == '\'')
        && at > from
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  @Override
  public String toString() {
    return "SentenceRules[" + language.toLowerCase(Locale.ROOT) + "]";
  }
}
