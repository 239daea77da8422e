package diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Comparison;
import diptych.model.DifferenceType;
import diptych.model.Passage;
import diptych.model.Severity;
import diptych.model.Translated;
import diptych.model.Unavailable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableAndTextRendererTest {
  private static Comparison small() {
    Sample sample =
        new Sample("he", "en")
            .by("deepl")
            .mode(diptych.model.Mode.EDITION, "Two of three rows pair.")
            .row("היו 92 מטוסים.", "There were 29 planes.")
            .row("לא.", "")
            .row("", "Said \"one, two\".")
            .translated(
                Translated.machine("There were 92 planes.", "deepl"),
                new Unavailable("deepl: out of quota", false));
    return sample
        .difference(
            DifferenceType.NUMBER,
            Severity.HIGH,
            sample.inLeft(0, "92"),
            sample.inRight(0, "29"),
            "Hebrew has 92, English has 29.")
        .difference(
            DifferenceType.OMISSION,
            Severity.MEDIUM,
            sample.inLeft(1, "לא."),
            Passage.EMPTY,
            "Only Hebrew says no.")
        .build();
  }

  @Test
  void writesTextInTheMannerOfAUnifiedDiff() {
    assertThat(Pages.render("text", small()))
        .isEqualTo(
            """
            --- he (he.html)
            +++ en (en.html)
            # edition: Two of three rows pair.
            # translation: deepl, Hebrew to English; 1 not translated
            # differences: 1 high, 1 medium, 0 low
            # alignment: 3 rows
            # warning: 1 of 2 sentences could not be translated. There, differences can be missing: \
            only numbers, names and lengths were compared.
            # warning: deepl: out of quota (1 sentence)

            @@ 1  1-1  0.93 @@
            < היו 92 מטוסים.
            > There were 29 planes.
            ! number high: Hebrew has 92, English has 29.

            @@ 2  1-0  0.93  not translated @@
            - לא.
            ! omission medium: Only Hebrew says no.

            @@ 3  0-1  0.93 @@
            + Said "one, two".
            """);
  }

  @Test
  void writesATableWithALineForEachRowAndDifference() {
    assertThat(Pages.render("csv", small()))
        .isEqualTo(
            "\uFEFFrow,left,right,kind,score,moved,uncertain,difference,type,severity,detail,"
                + "left_words,right_words,left_text,right_text\r\n"
                + "1,0,0,1-1,0.93,,,d1,number,high,\"Hebrew has 92, English has 29.\",92,29,"
                + "היו 92 מטוסים.,There were 29 planes.\r\n"
                + "2,1,,1-0,0.93,,,d2,omission,medium,Only Hebrew says no.,לא.,,לא.,\r\n"
                + "3,,1,0-1,0.93,,,,,,,,,,\"Said \"\"one, two\"\".\"\r\n");
  }

  @Test
  void noFieldOfATableIsAFormula() {
    String csv = Pages.render("csv", Hostile.comparison());
    List<List<String>> rows = parse(csv.substring(1));
    assertThat(rows).allMatch(row -> row.size() == 15);
    assertThat(rows.stream().flatMap(List::stream).filter(field -> !field.isEmpty()))
        .allMatch(field -> "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20".indexOf(field.charAt(0)) < 0);
    List<String> texts = rows.stream().skip(1).map(row -> row.get(13)).toList();
    for (int i = 0; i < Hostile.TEXTS.size(); i++) {
      String text = Characters.wellFormed(Hostile.TEXTS.get(i));
      assertThat(texts.get(i)).isIn(text, "'" + text);
    }
  }

  @Test
  void textStaysOnItsLineAndSendsNothingToATerminal() {
    String text = Pages.render("text", Hostile.comparison());
    assertThat(text).doesNotContain("\u001B", "\u0000", "\u202E", "\t");
    long rows = text.lines().filter(line -> line.startsWith("@@ ")).count();
    assertThat(rows).isEqualTo(Hostile.TEXTS.size());
    assertThat(text.lines().filter(line -> line.startsWith("< "))).hasSize(Hostile.TEXTS.size());
  }

  /** A reader of RFC 4180. */
  private static List<List<String>> parse(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          field.append(csv.charAt(i++));
        } else if (c == '"') {
          quoted = false;
        } else {
          field.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r') {
        field.append(c);
      }
    }
    return rows;
  }
}
