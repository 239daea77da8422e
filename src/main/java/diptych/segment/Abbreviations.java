package diptych.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a language abbreviates with a full stop, which words begin sentences after one, and which
 * verbs follow a quotation. Read from {@code sentences-<language>.txt}: sections in brackets, words
 * divided by white space, {@code #} begins a remark.
 */
final class Abbreviations {
  /** What a full stop behind a word means. */
  enum Kind {
    /** Not known as an abbreviation. */
    NONE,
    /** A title or the like: something always follows. */
    NEVER_ENDS,
    /** An abbreviation before numbers, a word elsewhere. */
    BEFORE_NUMBER,
    /** Behind a number it may end a sentence; elsewhere something follows. */
    AFTER_NUMBER,
    /** May stand at the end of a sentence too. */
    MAY_END
  }

  private static final Set<String> NOT_LATIN =
      Set.of("he", "yi", "ar", "fa", "ru", "uk", "el", "hy", "ka");
  private static final Map<String, Abbreviations> LOADED = new ConcurrentHashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> starters = new HashSet<>();
  private final Set<String> speaking = new HashSet<>();
  private final Set<String> letterNames = new HashSet<>();

  private final boolean isLatin;

  private Abbreviations(boolean isLatin) {
    this.isLatin = isLatin;
  }

  static Abbreviations of(String language) {
    return LOADED.computeIfAbsent(language, Abbreviations::load);
  }

  Kind kindOf(String word) {
    @Nullable Kind exact = kinds.get(word);
    if (exact != null) {
      return exact;
    }
    @Nullable Kind small = kinds.get(word.toLowerCase(Locale.ROOT));
    if (small != null) {
      return small;
    }
    boolean foreign = this != of("en") && !word.isEmpty() && word.charAt(0) < 0x80 && !isLatin;
    return foreign ? of("en").kindOf(word) : Kind.NONE;
  }

  boolean startsSentence(String word) {
    return starters.contains(word)
        || (starters.contains("*") && !word.isEmpty() && !Character.isLowerCase(word.charAt(0)));
  }

  /** Whether a word is the name of a Latin letter, perhaps behind a prefix. */
  boolean isLetterName(String word) {
    return letterNames.contains(word)
        || (word.length() > 2
            && "הבלמשוכ".indexOf(word.charAt(0)) >= 0
            && letterNames.contains(word.substring(1)));
  }

  boolean isSpeaking(String word) {
    return speaking.contains(word);
  }

  private static Abbreviations load(String language) {
    Abbreviations result = new Abbreviations(!NOT_LATIN.contains(language));
    if (!language.matches("[a-z]{2,3}")) {
      return result;
    }
    String name = "sentences-" + language + ".txt";
    try (InputStream in = Abbreviations.class.getResourceAsStream(name)) {
      if (in != null) {
        result.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new IllegalStateException(name + " is part of the program", e);
    }
    return result;
  }

  private void read(BufferedReader lines) throws IOException {
    String section = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String bare = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
      if (bare.startsWith("[")) {
        section = bare.strip();
        continue;
      }
      for (String word : bare.strip().split("\\s+")) {
        if (!word.isEmpty()) {
          add(section, word);
        }
      }
    }
  }

  private void add(String section, String word) {
    switch (section) {
      case "[never ends]" -> kinds.put(word, Kind.NEVER_ENDS);
      case "[before number]" -> kinds.put(word, Kind.BEFORE_NUMBER);
      case "[after number]" -> kinds.put(word, Kind.AFTER_NUMBER);
      case "[letters]" -> letterNames.add(word);
      case "[may end]" -> kinds.put(word, Kind.MAY_END);
      case "[starters]" -> starters.add(word);
      case "[speaking]" -> speaking.add(word);
      default -> throw new IllegalStateException("unknown section " + section);
    }
  }
}
