package diptych.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import diptych.compare.TermList;
import diptych.compare.TermList.Concept;
import diptych.compare.TermList.Variant;
import diptych.model.DifferenceType;
import diptych.model.Failure;
import diptych.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads lists of terms to watch: the one that comes with the program, and a site's own. */
final class TermFile {
  private static final String BUNDLED = "/diptych/terms.yaml";
  private static final long LARGEST = 5_000_000;

  private TermFile() {}

  /** The list that comes with the program. */
  static TermList bundled() {
    try (InputStream in =
        Objects.requireNonNull(TermFile.class.getResourceAsStream(BUNDLED), BUNDLED)) {
      return read(new YAMLMapper().readTree(in), BUNDLED);
    } catch (IOException | Failure e) {
      throw new IllegalStateException("the list of terms that comes with the program is broken", e);
    }
  }

  /**
   * A site's list. A concept of the same name takes the place of the bundled one; the others are
   * added.
   *
   * @throws Failure if the file cannot be read; names the file and the concept
   */
  static TermList with(Path file) throws Failure {
    try {
      if (Files.size(file) > LARGEST) {
        throw failure(file.toString(), "is larger than " + LARGEST + " bytes");
      }
      Map<String, Concept> concepts = new LinkedHashMap<>();
      bundled().concepts().forEach(c -> concepts.put(c.name(), c));
      JsonNode root = new YAMLMapper().readTree(file.toFile());
      read(root, file.toString()).concepts().forEach(c -> concepts.put(c.name(), c));
      return new TermList(List.copyOf(concepts.values()));
    } catch (IOException e) {
      throw failure(file.toString(), "cannot be read (" + e.getMessage() + ")");
    }
  }

  private static TermList read(JsonNode root, String file) throws Failure {
    List<Concept> concepts = new ArrayList<>();
    for (JsonNode node : root.path("concepts")) {
      String name = node.path("name").asText();
      List<Variant> variants = new ArrayList<>();
      for (JsonNode variant : node.path("variants")) {
        variants.add(variant(variant, name, file));
      }
      if (name.isBlank() || variants.size() < 2) {
        throw failure(file, "has a concept '" + name + "' without a name or two variants");
      }
      boolean firm = node.path("firm").asBoolean();
      concepts.add(new Concept(name, type(node), severity(node), firm, variants));
    }
    return new TermList(concepts);
  }

  private static Variant variant(JsonNode node, String concept, String file) throws Failure {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    node.fields()
        .forEachRemaining(
            field -> {
              if (!field.getKey().equals("stance")) {
                List<String> words = new ArrayList<>();
                field.getValue().forEach(word -> words.add(word.asText()));
                terms.put(field.getKey(), List.copyOf(words));
              }
            });
    String stance = node.path("stance").asText();
    if (stance.isBlank() || terms.isEmpty()) {
      throw failure(file, "has a variant of '" + concept + "' without a stance or terms");
    }
    return new Variant(stance, terms);
  }

  private static DifferenceType type(JsonNode node) {
    return node.path("type").asText().equals(DifferenceType.MODALITY.label())
        ? DifferenceType.MODALITY
        : DifferenceType.TERM;
  }

  private static Severity severity(JsonNode node) {
    return node.path("severity").asText().equals(Severity.HIGH.label())
        ? Severity.HIGH
        : Severity.MEDIUM;
  }

  private static Failure failure(String file, String why) {
    return new Failure(
        Failure.Category.STOP,
        "The list of terms " + file + " " + why + ": mend it, or leave out diptych.terms.");
  }
}
