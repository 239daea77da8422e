package diptych.language.hebrew;

import diptych.language.lexicon.Lemma;
import diptych.language.lexicon.LexiconProblem;
import diptych.language.lexicon.LexiconReader;
import diptych.model.PartOfSpeech;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
          "government.tsv",
          "nouns-public.tsv",
          "nouns-life.tsv",
          "nouns-abstract.tsv",
          "adjectives.tsv",
          "adverbs.tsv",
          "names.tsv",
          "cldr.tsv",
          "phrases.tsv");
  private static final Set<String> BINYANIM = Set.of("pa", "nif", "pi", "pu", "hif", "huf", "hit");

  private final List<Lemma> lemmas;
  private final FormTable words = new FormTable();
  private final FormTable phrases = new FormTable();
  private final Map<String, Integer> longestPhrase = new HashMap<>();
  private final Government government = new Government();
  private final List<LexiconProblem> problems;

  private HebrewLexicon(LexiconReader reader) {
    lemmas = reader.entries();
    problems = List.copyOf(reader.problems());
    List<Lemma> severalWords = new ArrayList<>();
    List<Lemma> governing = new ArrayList<>();
    for (Lemma lemma : lemmas) {
      if (lemma.text().indexOf(' ') > 0 || lemma.text().indexOf('-') > 0) {
        severalWords.add(lemma);
      } else if (lemma.pos() == PartOfSpeech.VERB && !lemma.feature("prep").isEmpty()) {
        governing.add(lemma);
      } else {
        inflect(lemma);
      }
    }
    governing.forEach(this::govern);
    PhraseBuilder builder = new PhraseBuilder(phrases, longestPhrase, lemmas, words);
    for (Closed.Entry entry : Closed.all(lemmas.size())) {
      if (entry.lemma().order() >= lemmas.size()) {
        lemmas.add(entry.lemma());
      }
      addClosed(entry, builder);
    }
    severalWords.forEach(builder::add);
  }

  /** Adds a verb with a preposition to the one without, or with its forms if that is not listed. */
  private void govern(Lemma verb) {
    for (int r = words.first(verb.text()); r >= 0; r = words.next(r)) {
      Lemma plain = lemmas.get(words.lemma(r));
      boolean same =
          plain.pos() == PartOfSpeech.VERB
              && plain.text().equals(verb.text())
              && plain.feature("b").equals(verb.feature("b"))
              && plain.feature("r").equals(verb.feature("r"));
      if (same) {
        government.add(plain, verb);
        return;
      }
    }
    inflect(verb);
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
    for (int r = words.first(form); r >= 0; r = words.next(r)) {
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
      default -> words.add(lemma.text(), id, Grammar.gender(lemma));
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
    LexiconReader reader = reader();
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
      reader.read(site);
    }
    return new HebrewLexicon(reader);
  }

  /** A lexicon of the given file or folder only. */
  static HebrewLexicon only(Path site) {
    LexiconReader reader = reader();
    reader.read(site);
    return new HebrewLexicon(reader);
  }

  private static LexiconReader reader() {
    return new LexiconReader(HebrewText::fold, HebrewLexicon::check);
  }

  private static String check(Lemma lemma) {
    boolean unclear = lemma.pos() == PartOfSpeech.VERB && !BINYANIM.contains(lemma.feature("b"));
    return unclear ? "a verb needs b= with one of pa nif pi pu hif huf hit" : "";
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

  Government government() {
    return government;
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
