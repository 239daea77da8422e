package diptych.language.hebrew;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTransliteratorTest {
  private static final double SAME = NameTransliterator.SAME;
  private final NameTransliterator names = new NameTransliterator();

  @Test
  void tellsSpellingsFromOtherNames() throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> mistaken = new ArrayList<>();
    List<String[]> pairs = pairs("pairs");
    for (String[] pair : pairs) {
      double right = names.matches(pair[0], pair[1]);
      double wrong = names.matches(pair[0], pair[2]);
      if (right < SAME) {
        missed.add("%s %s %.2f".formatted(pair[0], pair[1], right));
      }
      if (wrong >= SAME) {
        mistaken.add("%s %s %.2f".formatted(pair[0], pair[2], wrong));
      }
    }
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(120);
    assertThat(missed).as("spellings not recognized").hasSizeLessThanOrEqualTo(pairs.size() / 25);
    assertThat(mistaken).as("other names taken").hasSizeLessThanOrEqualTo(pairs.size() / 25);
  }

  /** Where vowels alone tell two names apart, unpointed Hebrew does not. */
  @Test
  void tellsSpellingsOfFurtherNames() throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> mistaken = new ArrayList<>();
    List<String[]> pairs = pairs("further-pairs");
    for (String[] pair : pairs) {
      if (names.matches(pair[0], pair[1]) < SAME) {
        missed.add(pair[0] + " " + pair[1]);
      }
      if (names.matches(pair[0], pair[2]) >= SAME) {
        mistaken.add(pair[0] + " " + pair[2]);
      }
    }
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(150);
    assertThat(missed).as("spellings not recognized").hasSizeLessThanOrEqualTo(6);
    assertThat(mistaken).as("other names taken").hasSizeLessThanOrEqualTo(13);
  }

  @Test
  void findsTheNameAmongAllOthers() throws IOException {
    List<String[]> pairs = pairs("pairs");
    int found = 0;
    for (String[] pair : pairs) {
      String best = "";
      for (String[] other : pairs) {
        boolean better = names.matches(pair[0], other[1]) > names.matches(pair[0], best);
        best = best.isEmpty() || better ? other[1] : best;
      }
      found += best.equals(pair[1]) ? 1 : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(pairs.size() * 97 / 100);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.5, 0.7, 0.8, 0.9, 1})
  void isSpellingAgreesWithTheScore(double atLeast) throws IOException {
    List<String[]> pairs = pairs("pairs");
    for (String[] pair : pairs) {
      for (String[] other : pairs.subList(0, 40)) {
        assertThat(names.isSpelling(pair[0], other[1], atLeast))
            .as("%s %s", pair[0], other[1])
            .isEqualTo(names.matches(pair[0], other[1]) >= atLeast - 1e-9);
      }
    }
    assertThat(names.isSpelling("", "x", atLeast)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "פוטין, Putin",
    "לונדון, London",
    "סטנפורד, Stanford",
    "ברק, Barak",
    "מרקל, Merkel",
    "קלינטון, Clinton",
    "אובמה, Obama",
    "אוקלנד, Okland",
    "אונטריו, Ontario",
    "שמיר, Shamir",
    "רבין, Rabin",
    "טולסטוי, Tolstoy"
  })
  void usualSpellingIsAmongTheCandidates(String hebrew, String english) {
    assertThat(names.candidates(hebrew, 12)).contains(english);
  }

  @Test
  void standsAnyInput() {
    assertThat(names.matches("", "x")).isZero();
    assertThat(names.matches("אבג", "")).isZero();
    assertThat(names.matches("א".repeat(5000), "a".repeat(5000))).isZero();
    assertThat(names.candidates("\"'", 3)).hasSizeLessThan(4);
    assertThat(names.candidates("", 3)).isEmpty();
    assertThat(names.matches("טקסט123", "Text")).isBetween(0.0, 1.0);
  }

  private static List<String[]> pairs(String list) throws IOException {
    try (InputStream in =
        NameTransliteratorTest.class.getResourceAsStream("/names/" + list + ".tsv")) {
      List<String[]> pairs = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          pairs.add(line.split("\t"));
        }
      }
      return pairs;
    }
  }
}
