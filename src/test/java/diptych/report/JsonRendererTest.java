package diptych.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import diptych.model.BlockKind;
import diptych.model.Comparison;
import diptych.model.DifferenceType;
import diptych.model.Passage;
import diptych.model.Severity;
import diptych.model.Translated;
import diptych.model.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonRendererTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Comparison> comparisons() {
    return Stream.of(
        Demo.gloss(),
        Demo.half(),
        Demo.silent(),
        Demo.outlet(),
        Sample.swap(Demo.gloss()),
        Hostile.comparison(),
        new Sample("he", "en").build());
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void isValidAgainstTheShippedSchema(Comparison comparison) throws IOException {
    assertThat(schema().validate(tree(comparison))).isEmpty();
    assertThat(schema().validate(MAPPER.readTree(json(comparison, true)))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNotAReport() throws IOException {
    assertThat(schema().validate(MAPPER.readTree("{\"schema\":\"diptych/comparison/1\"}")))
        .isNotEmpty();
    String broken =
        json(Demo.gloss(), false).replaceFirst("\"severity\": \"high\"", "\"severity\": 3");
    assertThat(schema().validate(MAPPER.readTree(broken))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void theSummaryCanBeReadBack(Comparison comparison) throws IOException {
    ComparisonSummary read = ComparisonSummary.read(new StringReader(json(comparison, true)));
    ComparisonSummary counted = ComparisonSummary.of(comparison);
    if (comparison.title().equals(Hostile.comparison().title())) {
      assertThat(read.differences()).isEqualTo(counted.differences());
    } else {
      assertThat(read).isEqualTo(counted);
    }
  }

  @Test
  void refusesToReadSomethingElse() {
    assertThatThrownBy(() -> ComparisonSummary.read(new StringReader("[]")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("does not begin with an object");
    assertThatThrownBy(() -> ComparisonSummary.read(new StringReader("{\"schema\":\"x/2\"}")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x/2");
    assertThatThrownBy(() -> ComparisonSummary.read(new StringReader("{\"schema\":\"x/2\"")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> ComparisonSummary.read(new StringReader("{\"schema\":\"diptych/comparison/1\"}")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no \"story\"");
  }

  @Test
  void spansCountInTheEditionsText() throws IOException {
    JsonNode report = tree(Demo.gloss());
    for (JsonNode difference : report.get("differences")) {
      for (int side = 0; side < 2; side++) {
        JsonNode passage = difference.get(side == 0 ? "left" : "right");
        String text = report.get("editions").get(side).get("text").asText();
        StringBuilder words = new StringBuilder();
        for (JsonNode span : passage.get("spans")) {
          words.append(text, span.get(0).asInt(), span.get(1).asInt());
        }
        assertThat(words.toString()).isEqualTo(passage.get("text").asText());
      }
    }
  }

  @Test
  void saysWhoTranslatedEachSentenceOrWhyNobodyDid() throws IOException {
    Comparison comparison =
        new Sample("he", "en")
            .by("deepl,lexicon")
            .row(BlockKind.HEADLINE, "שלום", "Peace")
            .row("עולם", "World")
            .translated(
                Translated.machine("Hello", "deepl").withDoubt("too short"),
                new Unavailable("deepl: out of quota", false))
            .difference(
                DifferenceType.WORDING, Severity.LOW, Passage.EMPTY, Passage.EMPTY, "nothing")
            .build();
    assertThat(json(comparison, false))
        .contains(
            """
            "sentences": [
                {"id": 0, "start": 0, "end": 4, "block": 0, "text": "שלום", "translation": "Hello", \
            "engine": "deepl", "quality": "machine", "doubt": "too short"},
                {"id": 1, "start": 6, "end": 10, "block": 1, "text": "עולם", \
            "untranslated": "deepl: out of quota"}
               ]""");
    assertThat(tree(comparison).at("/translator/kind").asText()).isEqualTo("machine");
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    assertThat(json(Demo.gloss(), true)).isEqualTo(json(Demo.gloss(), true)).endsWith("}\n");
  }

  private static JsonNode tree(Comparison comparison) throws IOException {
    return MAPPER.readTree(json(comparison, false));
  }

  private static String json(Comparison comparison, boolean tokens) throws IOException {
    StringBuilder out = new StringBuilder();
    JsonRenderer renderer = new JsonRenderer();
    (tokens ? renderer.withTokens() : renderer).render(comparison, out);
    return out.toString();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = JsonRenderer.class.getResourceAsStream(JsonRenderer.SCHEMA_RESOURCE)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }
}
