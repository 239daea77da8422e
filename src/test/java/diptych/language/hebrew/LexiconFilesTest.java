package diptych.language.hebrew;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the files that are shipped as an editor sees them: a line, an entry. */
class LexiconFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/lexicon/he-en");
  private static final Set<String> WORDS =
      Set.of("noun", "adj", "verb", "adv", "prep", "conj", "pron", "det", "num", "intj", "part");
  private static final List<Row> ROWS = new ArrayList<>();

  private record Row(String where, List<String> words, String kind, String senses, String more) {
    boolean isName() {
      return !WORDS.contains(kind);
    }

    boolean isPhrase() {
      return words.get(0).indexOf(' ') > 0;
    }
  }

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          number++;
          if (!line.isBlank() && !line.startsWith("#")) {
            String[] cells = line.split("\t", -1);
            String where = file.getFileName() + ":" + number;
            assertThat(cells.length).as(where).isBetween(3, 4);
            ROWS.add(
                new Row(
                    where,
                    List.of(cells[0].split("\\|")),
                    cells[1],
                    cells[2],
                    cells.length > 3 ? cells[3] : ""));
          }
        }
      }
    }
  }

  @Test
  void holdsEightThousandLemmasWithSenses() {
    Set<String> lemmas = new HashSet<>();
    for (Row row : ROWS) {
      if (!row.isName() && !row.isPhrase() && !row.senses().isBlank()) {
        lemmas.add(row.words().get(0) + " " + row.kind());
      }
    }
    assertThat(lemmas).hasSizeGreaterThan(13_000);
  }

  @Test
  void holdsFifteenHundredExpressionsOfSeveralWords() {
    Set<String> phrases = new HashSet<>();
    for (Row row : ROWS) {
      if (!row.isName() && row.isPhrase()) {
        phrases.add(row.words().get(0));
      }
    }
    assertThat(phrases)
        .hasSizeGreaterThan(5_000)
        .contains(
            "פשע מלחמה", "טיהור אתני", "בית המשפט העליון", "ראש הממשלה", "כלי טיס בלתי מאויש");
  }

  @Test
  void holdsTwoThousandNamesWithVariantsAndAcronyms() {
    Set<String> names = new HashSet<>();
    int variants = 0;
    int acronyms = 0;
    for (Row row : ROWS) {
      if (row.isName() && !row.where().startsWith("cldr")) {
        names.addAll(row.words());
        variants += row.words().size() > 1 || row.senses().indexOf(';') > 0 ? 1 : 0;
        acronyms += row.words().stream().anyMatch(w -> w.indexOf('"') > 0) ? 1 : 0;
      }
    }
    assertThat(names).hasSizeGreaterThan(5_000);
    assertThat(names).contains("צה\"ל", "שב\"כ", "או\"ם", "ארה\"ב");
    assertThat(variants).isGreaterThan(1_500);
    assertThat(acronyms).isGreaterThan(100);
  }

  @Test
  void nothingIsListedTwiceInOneClassWithTheSameFeatures() {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Row row : ROWS) {
      String file = row.where().substring(0, row.where().indexOf(':'));
      String key = file + row.words() + row.kind() + row.more();
      String before = seen.putIfAbsent(key, row.where());
      if (before != null) {
        twice.add(before + " and " + row.where());
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void sensesAreEnglishAndFeaturesAreKnown() {
    Set<String> keys =
        Set.of(
            "g", "pl", "du", "cs", "plcs", "b", "r", "fut", "act", "f", "prep", "rare", "suf",
            "mappiq");
    for (Row row : ROWS) {
      assertThat(row.senses()).as(row.where()).isNotBlank().doesNotContainPattern("[א-ת]");
      for (String feature : row.more().split(" (?=[a-z]+=)")) {
        if (!feature.isBlank()) {
          assertThat(keys).as(row.where()).contains(feature.substring(0, feature.indexOf('=')));
        }
      }
    }
  }

  @Test
  void everyVerbWithAPrepositionHasItsFormsFromAnother() {
    HebrewLexicon lexicon = HebrewLexicon.load();
    for (Row row : ROWS) {
      if (row.where().startsWith("government")) {
        boolean known = false;
        FormTable words = lexicon.words();
        for (int r = words.first(row.words().get(0)); r >= 0; r = words.next(r)) {
          known |= !lexicon.government().of(lexicon.lemma(words.lemma(r))).isEmpty();
        }
        assertThat(known).as(row.where()).isTrue();
      }
    }
  }
}
