package diptych.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import diptych.model.BlockKind;
import diptych.model.Comparison;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentFormatsTest {
  /** Left 0 1 2 3, right 0 1 2 3: one split, one moved, one on each side alone. */
  private static Comparison crossing() {
    Sample sample = new Sample("he", "en");
    for (String text : List.of("א", "ב\tב", "ג", "ד")) {
      sample.left(BlockKind.PARAGRAPH, text);
    }
    for (String text : List.of("moved", "a", "and a", "d", "e")) {
      sample.right(BlockKind.PARAGRAPH, text);
    }
    return sample
        .bead(List.of(0), List.of(1, 2), 0.9, false)
        .bead(List.of(1), List.of(0), 0.8, true)
        .bead(List.of(2), List.of(), 0.7, false)
        .bead(List.of(3), List.of(3), 1, false)
        .bead(List.of(), List.of(4), 0.66666, false)
        .build();
  }

  private static String write(String format) throws IOException {
    StringBuilder out = new StringBuilder();
    Comparison comparison = crossing();
    AlignmentFormats.expect(format).write(comparison.pair(), comparison.alignment(), out);
    return out.toString();
  }

  @Test
  void beadsKeepEverything() throws IOException {
    assertThat(write("beads"))
        .isEqualTo(
            """
            [0]:[1, 2]:0.9
            [1]:[0]:0.8
            [2]:[]:0.7
            [3]:[3]:1.0
            []:[4]:0.6667
            """);
  }

  @Test
  void aLadderNeverCrosses() throws IOException {
    assertThat(write("ladder"))
        .isEqualTo(
            """
            0\t0\t0.0
            0\t1\t0.9
            1\t3\t0.0
            2\t3\t0.0
            3\t3\t1.0
            4\t4\t0.0
            4\t5\t0.0
            """);
  }

  @Test
  void aTableHasTheTexts() throws IOException {
    assertThat(write("tsv"))
        .isEqualTo(
            """
            left\tright\tkind\tscore\tmoved\tleft_text\tright_text
            0\t1,2\t1-2\t0.9\t\tא\ta and a
            1\t0\t1-1\t0.8\tmoved\tב ב\tmoved
            2\t\t1-0\t0.7\t\tג\t
            3\t3\t1-1\t1.0\t\tד\td
            \t4\t0-1\t0.6667\t\t\te
            """);
  }

  @Test
  void jsonHasTheEditionsAndTheRows() throws IOException {
    JsonNode json = new ObjectMapper().readTree(write("json"));
    assertThat(json.get("schema").asText()).isEqualTo("diptych/alignment/1");
    assertThat(json.at("/editions/1/sentences/2/text").asText()).isEqualTo("and a");
    assertThat(json.at("/alignment/1").toString())
        .isEqualTo("{\"left\":[1],\"right\":[0],\"kind\":\"1-1\",\"score\":0.8,\"moved\":true}");
  }

  @Test
  void tmxHasThePairs() throws IOException {
    assertThat(write("tmx").lines().filter(line -> line.startsWith("<tu "))).hasSize(3);
  }

  @Test
  void namesTheFormatsThereAre() {
    assertThat(AlignmentFormats.names()).containsExactly("json", "tsv", "tmx", "ladder", "beads");
    assertThatThrownBy(() -> AlignmentFormats.expect("xml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no alignment format 'xml'; there are json, tsv, tmx, ladder, beads");
    assertThatThrownBy(() -> new Renderers().expect("pdf"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no report format 'pdf'; there are html, json, csv, tmx, text");
  }
}
