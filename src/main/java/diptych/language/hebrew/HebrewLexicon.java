package diptych.language.hebrew;

import diptych.model.PartOfSpeech;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Hebrew-English lexicon with all inflected forms of its entries: the files that come with the
 * program, the names of CLDR, and a site's own files. Immutable once loaded, thread safe.
 */
public final class HebrewLexicon {
  private static final String FOLDER = "/lexicon/he-en/";
  private static final List<String> BUNDLED =
      List.of(
          "function.tsv",
          "verbs.tsv",
          "nouns-public.tsv",
          "nouns-life.tsv",
          "nouns-abstract.tsv",
          "adjectives.tsv",
          "adverbs.tsv",
          "names.tsv",
          "cldr.tsv",
          "phrases.tsv");
  private static final long LARGEST_FILE = 50_000_000;

  private final List<Lemma> lemmas;
  private final FormTable words = new FormTable();
  private final FormTable phrases = new FormTable();
  private final Map<String, Integer> longestPhrase = new HashMap<>();
  private final List<LexiconProblem> problems;

  private HebrewLexicon(LexiconReader reader) {
    lemmas = reader.entries();
    problems = List.copyOf(reader.problems());
    List<Lemma> severalWords = new ArrayList<>();
    for (Lemma lemma : lemmas) {
      if (lemma.text().indexOf(' ') > 0 || lemma.text().indexOf('-') > 0) {
        severalWords.add(lemma);
      } else {
        inflect(lemma);
      }
    }
    PhraseBuilder builder = new PhraseBuilder(phrases, longestPhrase, lemmas, words);
    for (Closed.Entry entry : Closed.all(lemmas.size())) {
      if (entry.lemma().order() >= lemmas.size()) {
        lemmas.add(entry.lemma());
      }
      addClosed(entry, builder);
    }
    severalWords.forEach(builder::add);
  }

  private void addClosed(Closed.Entry entry, PhraseBuilder builder) {
    if (entry.form().indexOf(' ') > 0) {
      builder.put(entry.form(), entry.lemma().order(), entry.grammar());
    } else if (!lists(entry)) {
      words.add(entry.form(), entry.lemma().order(), entry.grammar());
    }
  }

  /** Whether a file lists the form in the same class already. */
  private boolean lists(Closed.Entry entry) {
    String form = entry.form();
    for (int r = words.first(form, 0, form.length()); r >= 0; r = words.next(r)) {
      boolean plain = Grammar.number(words.grammar(r)) == Grammar.NONE;
      if (plain && lemmas.get(words.lemma(r)).pos() == entry.lemma().pos()) {
        return !Grammar.hasSuffix(entry.grammar());
      }
    }
    return false;
  }

  private void inflect(Lemma lemma) {
    int id = lemma.order();
    FormSink sink = (form, grammar) -> words.add(form, id, grammar);
    switch (lemma.pos()) {
      case NOUN -> NominalInflector.noun(lemma, sink);
      case ADJ -> NominalInflector.adjective(lemma, sink);
      case VERB -> VerbInflector.inflect(lemma, sink);
      default -> words.add(lemma.text(), id, lemma.gender());
    }
  }

  /** The lexicon that comes with the program. */
  public static HebrewLexicon load() {
    return load(null);
  }

  /**
   * The lexicon that comes with the program and a site's own entries.
   *
   * @param site a file, or a folder whose {@code *.tsv} files are read in the order of their names;
   *     what cannot be read is among {@link #problems()}
   */
  public static HebrewLexicon load(@Nullable Path site) {
    LexiconReader reader = new LexiconReader();
    for (String name : BUNDLED) {
      try (InputStream in = HebrewLexicon.class.getResourceAsStream(FOLDER + name)) {
        if (in != null) {
          reader.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        reader.problem(name, 0, "cannot be read: " + e.getMessage());
      }
    }
    if (site != null) {
      readSite(site, reader);
    }
    return new HebrewLexicon(reader);
  }

  /** A lexicon of the given file or folder only. */
  static HebrewLexicon only(Path site) {
    LexiconReader reader = new LexiconReader();
    readSite(site, reader);
    return new HebrewLexicon(reader);
  }

  private static void readSite(Path site, LexiconReader reader) {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(site)) {
      try (Stream<Path> inside = Files.list(site)) {
        inside.filter(p -> p.toString().endsWith(".tsv")).sorted().forEach(files::add);
      } catch (IOException e) {
        reader.problem(site.toString(), 0, "cannot be listed: " + e.getMessage());
      }
    } else {
      files.add(site);
    }
    for (Path file : files) {
      try {
        if (Files.size(file) > LARGEST_FILE) {
          reader.problem(file.toString(), 0, "larger than " + LARGEST_FILE + " bytes");
          continue;
        }
        reader.read(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      } catch (IOException e) {
        reader.problem(file.toString(), 0, "cannot be read: " + e);
      }
    }
  }

  /** Lines that could not be used. */
  public List<LexiconProblem> problems() {
    return problems;
  }

  /** Number of entries of one word, names not counted. */
  public int lemmaCount() {
    return (int)
        lemmas.stream()
            .filter(l -> l.pos() != PartOfSpeech.NAME && l.text().indexOf(' ') < 0)
            .count();
  }

  /** Number of different inflected forms of one word. */
  public int formCount() {
    return words.size();
  }

  FormTable words() {
    return words;
  }

  FormTable phrases() {
    return phrases;
  }

  Lemma lemma(int id) {
    return lemmas.get(id);
  }

  /** Most words of a phrase that begins with this word, 0 if none does. */
  int longestPhrase(String firstWord) {
    return longestPhrase.getOrDefault(firstWord, 0);
  }
}
