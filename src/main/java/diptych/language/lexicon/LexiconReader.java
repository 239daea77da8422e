package diptych.language.lexicon;

import diptych.model.PartOfSpeech;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads lexicon files. A lemma that stands in several files is one entry with all its senses. A
 * broken line becomes a {@link LexiconProblem} and the rest is read. Not thread safe.
 */
public final class LexiconReader {
  private static final long LARGEST_FILE = 50_000_000;
  private static final int LONGEST_LINE = 4_000;
  private static final int MOST_LINES = 500_000;
  private static final Set<String> KINDS =
      Set.of(
          "person",
          "place",
          "org",
          "party",
          "company",
          "media",
          "product",
          "event",
          "people",
          "language",
          "currency",
          "month");

  private final UnaryOperator<String> fold;
  private final Function<Lemma, String> check;
  private final Map<String, Integer> lastOfWord = new HashMap<>(1 << 15);
  private int[] beforeOfWord = new int[1 << 14];
  private final List<Lemma> entries = new ArrayList<>(1 << 14);
  private final List<LexiconProblem> problems = new ArrayList<>();

  /**
   * @param fold brings a word to the spelling it is looked up in
   * @param check what is wrong with an entry, an empty string if nothing
   */
  public LexiconReader(UnaryOperator<String> fold, Function<Lemma, String> check) {
    this.fold = fold;
    this.check = check;
  }

  /** The entries read so far, in order; the list may be added to. */
  public List<Lemma> entries() {
    return entries;
  }

  /** Lines that could not be used. */
  public List<LexiconProblem> problems() {
    return problems;
  }

  /** Notes what is wrong with a line, or with a file if the line is 0. */
  public void problem(String file, int line, String message) {
    problems.add(new LexiconProblem(file, line, message));
  }

  /**
   * Reads a site's own entries.
   *
   * @param site a file, or a folder whose {@code *.tsv} files are read in the order of their names
   */
  public void read(Path site) {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(site)) {
      try (Stream<Path> inside = Files.list(site)) {
        inside.filter(p -> p.toString().endsWith(".tsv")).sorted().forEach(files::add);
      } catch (IOException e) {
        problem(site.toString(), 0, "cannot be listed: " + e.getMessage());
      }
    } else {
      files.add(site);
    }
    for (Path file : files) {
      try {
        if (Files.size(file) > LARGEST_FILE) {
          problem(file.toString(), 0, "larger than " + LARGEST_FILE + " bytes");
        } else {
          read(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        problem(file.toString(), 0, "cannot be read: " + e);
      }
    }
  }

  /** Reads a whole file's text. */
  public void read(String file, String text) {
    int from = text.startsWith("\uFEFF") ? 1 : 0;
    for (int number = 1; from < text.length(); number++) {
      if (number > MOST_LINES) {
        problem(file, number, "more than " + MOST_LINES + " lines; the rest is not read");
        return;
      }
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      int stop = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
      if (stop > from && text.charAt(from) != '#') {
        String trouble =
            stop - from > LONGEST_LINE ? "line is too long" : line(text.substring(from, stop));
        if (!trouble.isEmpty()) {
          problem(file, number, trouble);
        }
      }
      from = end + 1;
    }
  }

  /** Takes a line in; returns what is wrong with it, or an empty string. */
  private String line(String line) {
    int first = line.indexOf('\t');
    int second = first < 0 ? -1 : line.indexOf('\t', first + 1);
    if (second < 0) {
      return line.isBlank() ? "" : "expected word, class and senses separated by tabs";
    }
    int third = line.indexOf('\t', second + 1);
    third = third < 0 ? line.length() : third;
    String word = line.substring(0, first).strip();
    String kind = line.substring(first + 1, second).strip();
    String senses = line.substring(second + 1, third).strip();
    String features = third < line.length() ? line.substring(third + 1).strip() : "";
    if (word.isEmpty() || senses.isEmpty()) {
      return "word or senses are empty";
    }
    if (!features.isEmpty() && features.indexOf('=') < 1) {
      return "features are not of the form key=value";
    }
    if (KINDS.contains(kind)) {
      names(word, senses, features.isEmpty() ? "kind=".concat(kind) : features + " kind=" + kind);
      return "";
    }
    PartOfSpeech pos = partOfSpeech(kind);
    if (pos == PartOfSpeech.OTHER) {
      return "unknown class '" + kind + "'";
    }
    Lemma lemma = new Lemma(fold.apply(word), pos, senses, features, entries.size());
    String trouble = check.apply(lemma);
    if (!trouble.isEmpty()) {
      return trouble;
    }
    add(lemma, senses);
    return "";
  }

  private void names(String forms, String senses, String features) {
    int from = 0;
    while (from < forms.length()) {
      int end = forms.indexOf('|', from);
      end = end < 0 ? forms.length() : end;
      String form = fold.apply(forms.substring(from, end).strip());
      if (!form.isEmpty()) {
        add(new Lemma(form, PartOfSpeech.NAME, senses, features, entries.size()), senses);
      }
      from = end + 1;
    }
  }

  private void add(Lemma lemma, String senses) {
    Integer last = lastOfWord.get(lemma.text());
    for (int i = last == null ? -1 : last; i >= 0; i = beforeOfWord[i]) {
      if (same(entries.get(i), lemma)) {
        entries.set(i, entries.get(i).unite(lemma, senses));
        return;
      }
    }
    int place = entries.size();
    if (place == beforeOfWord.length) {
      beforeOfWord = Arrays.copyOf(beforeOfWord, place * 2);
    }
    beforeOfWord[place] = last == null ? -1 : last;
    lastOfWord.put(lemma.text(), place);
    entries.add(lemma);
  }

  /** Whether two entries of the same text are one word; אות, אותות and אות, אותיות are two. */
  private static boolean same(Lemma a, Lemma b) {
    if (a.pos() != b.pos()) {
      return false;
    }
    return switch (a.pos()) {
      case VERB ->
          a.feature("b").equals(b.feature("b"))
              && a.feature("r").equals(b.feature("r"))
              && a.feature("prep").equals(b.feature("prep"));
      case NOUN ->
          a.feature("g").equals(b.feature("g"))
              && (a.feature("pl").equals(b.feature("pl"))
                  || a.feature("pl").isEmpty()
                  || b.feature("pl").isEmpty());
      default -> true;
    };
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
}
