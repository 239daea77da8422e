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
    /** May stand at the end of a sentence too. */
    MAY_END
  }

  private static final Map<String, Abbreviations> LOADED = new ConcurrentHashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> starters = new HashSet<>();
  private final Set<String> speaking = new HashSet<>();

  private Abbreviations() {}

  static Abbreviations of(String language) {
    return LOADED.computeIfAbsent(language, Abbreviations::load);
  }

  Kind kindOf(String word) {
    Kind exact = kinds.get(word);
    return exact != null ? exact : kinds.getOrDefault(word.toLowerCase(Locale.ROOT), Kind.NONE);
  }

  boolean startsSentence(String word) {
    return starters.contains(word);
  }

  boolean isSpeaking(String word) {
    return speaking.contains(word);
  }

  private static Abbreviations load(String language) {
    Abbreviations result = new Abbreviations();
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
      case "[may end]" -> kinds.put(word, Kind.MAY_END);
      case "[starters]" -> starters.add(word);
      case "[speaking]" -> speaking.add(word);
      default -> throw new IllegalStateException("unknown section " + section);
    }
  }
}
