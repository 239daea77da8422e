package diptych.language.hebrew;

import diptych.model.PartOfSpeech;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads lexicon files. A lemma that stands in several files is one entry with all its senses. A
 * broken line becomes a {@link LexiconProblem} and the rest is read. Not thread safe.
 */
final class LexiconReader {
  private static final int LONGEST_LINE = 4_000;
  private static final int MOST_LINES = 500_000;
  private static final Set<String> BINYANIM = Set.of("pa", "nif", "pi", "pu", "hif", "huf", "hit");
  private static final Set<String> KINDS =
      Set.of("person", "place", "org", "party", "company", "media", "product", "event", "people");

  private final Map<String, Integer> places = new HashMap<>(1 << 14);
  private final List<Lemma> entries = new ArrayList<>(1 << 14);
  private final List<LexiconProblem> problems = new ArrayList<>();

  List<Lemma> entries() {
    return entries;
  }

  List<LexiconProblem> problems() {
    return problems;
  }

  void problem(String file, int line, String message) {
    problems.add(new LexiconProblem(file, line, message));
  }

  void read(String file, BufferedReader in) throws IOException {
    String line = in.readLine();
    for (int number = 1; line != null; number++, line = in.readLine()) {
      if (number > MOST_LINES) {
        problem(file, number, "more than " + MOST_LINES + " lines; the rest is not read");
        return;
      }
      if (number == 1 && line.startsWith("\uFEFF")) {
        line = line.substring(1);
      }
      if (!line.isBlank() && line.charAt(0) != '#') {
        String trouble = line.length() > LONGEST_LINE ? "line is too long" : readLine(line);
        if (!trouble.isEmpty()) {
          problem(file, number, trouble);
        }
      }
    }
  }

  /** Takes a line in; returns what is wrong with it, or an empty string. */
  private String readLine(String line) {
    List<String> cells = split(line, '\t');
    if (cells.size() < 3) {
      return "expected word, class and senses separated by tabs";
    }
    String word = cells.get(0);
    String kind = cells.get(1).toLowerCase(Locale.ROOT);
    List<String> senses = split(cells.get(2), ';');
    senses.removeIf(String::isEmpty);
    if (word.isEmpty() || senses.isEmpty()) {
      return "word or senses are empty";
    }
    Map<String, String> features = Map.of();
    if (cells.size() > 3 && !cells.get(3).isEmpty()) {
      features = new LinkedHashMap<>();
      for (String feature : split(cells.get(3), ' ')) {
        int equals = feature.indexOf('=');
        if (equals < 1) {
          if (feature.isEmpty()) {
            continue;
          }
          return "feature '" + feature + "' is not of the form key=value";
        }
        String key = feature.substring(0, equals);
        // A value may itself be several words: pl=אנשי עסקים.
        features.put(key, feature.substring(equals + 1).replace('_', ' '));
      }
    }
    if (KINDS.contains(kind)) {
      features = new LinkedHashMap<>(features);
      features.put("kind", kind);
      for (String form : split(word, '|')) {
        if (!form.isEmpty()) {
          add(HebrewText.fold(form), PartOfSpeech.NAME, senses, features);
        }
      }
      return "";
    }
    PartOfSpeech pos = partOfSpeech(kind);
    if (pos == PartOfSpeech.OTHER) {
      return "unknown class '" + kind + "'";
    }
    if (pos == PartOfSpeech.VERB && !BINYANIM.contains(features.getOrDefault("b", ""))) {
      return "a verb needs b= with one of pa nif pi pu hif huf hit";
    }
    add(HebrewText.fold(word), pos, senses, features);
    return "";
  }

  private void add(
      String word, PartOfSpeech pos, List<String> senses, Map<String, String> features) {
    String key =
        word
            + '\t'
            + pos
            + '\t'
            + (pos == PartOfSpeech.VERB ? features.get("b") + features.get("r") : "")
            + (pos == PartOfSpeech.NOUN
                ? features.getOrDefault("g", "") + features.getOrDefault("pl", "")
                : "");
    Integer place = places.putIfAbsent(key, entries.size());
    if (place == null) {
      entries.add(new Lemma(word, pos, senses, features, entries.size()));
    } else {
      Lemma before = entries.get(place);
      LinkedHashSet<String> united = new LinkedHashSet<>(before.senses());
      if (united.addAll(senses)) {
        entries.set(
            place, new Lemma(word, pos, List.copyOf(united), before.features(), before.order()));
      }
    }
  }

  private static PartOfSpeech partOfSpeech(String name) {
    return switch (name) {
      case "noun" -> PartOfSpeech.NOUN;
      case "adj" -> PartOfSpeech.ADJ;
      case "verb" -> PartOfSpeech.VERB;
      case "adv" -> PartOfSpeech.ADV;
      case "prep" -> PartOfSpeech.PREP;
      case "conj" -> PartOfSpeech.CONJ;
      case "pron" -> PartOfSpeech.PRON;
      case "det" -> PartOfSpeech.DET;
      case "num" -> PartOfSpeech.NUM;
      case "intj" -> PartOfSpeech.INTJ;
      case "part" -> PartOfSpeech.PART;
      default -> PartOfSpeech.OTHER;
    };
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>(4);
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at).strip());
      from = at + 1;
    }
    parts.add(text.substring(from).strip());
    return parts;
  }
}
