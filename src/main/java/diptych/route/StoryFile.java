package diptych.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import diptych.model.Failure;
import diptych.store.SafeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code story.yaml} says.
 *
 * <pre>
 * title: Arms exports to Azerbaijan
 * base: he
 * files:
 *   he.html: {outlet: Haaretz, language: he, url: "https://…", date: 2023-04-05}
 * </pre>
 *
 * @param title title of the story
 * @param base id of the base edition, or the name of its file
 * @param because why files were put together, absent where a person said so
 * @param files what is said of each file, by name, in the order of the file
 */
record StoryFile(
    @Nullable String title,
    @Nullable String base,
    @Nullable String because,
    Map<String, Entry> files) {
  static final String NAME = "story.yaml";
  static final StoryFile NONE = new StoryFile(null, null, null, Map.of());

  private static final long MOST_BYTES = 1 << 20;

  StoryFile {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** What is said of one file; each part may be absent. */
  record Entry(
      @Nullable String outlet,
      @Nullable String language,
      @Nullable String url,
      @Nullable String date) {
    static final Entry NONE = new Entry(null, null, null, null);
  }

  Entry entry(String fileName) {
    return files.getOrDefault(fileName, Entry.NONE);
  }

  /** Reads a folder's story.yaml; nothing if there is none. */
  static StoryFile of(Path folder, String shownName) throws Failure {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Failure(Failure.Category.SKIP, shownName + " is larger than 1 MB; not read.");
      }
      return ofRoot(new YAMLMapper().readTree(file.toFile()), shownName);
    } catch (IOException e) {
      throw invalid(shownName, e);
    }
  }

  /** Reads the text of a story.yaml that was found in an archive. */
  static StoryFile parse(String text, String shownName) throws Failure {
    try {
      return ofRoot(new YAMLMapper().readTree(text), shownName);
    } catch (IOException e) {
      throw invalid(shownName, e);
    }
  }

  private static Failure invalid(String shownName, IOException e) {
    return new Failure(
        Failure.Category.SKIP,
        shownName + " is not valid YAML, so what it says is not used: " + firstLine(e),
        e);
  }

  private static StoryFile ofRoot(JsonNode root, String shownName) throws Failure {
    if (!root.isObject() && !root.isMissingNode() && !root.isNull()) {
      throw new Failure(
          Failure.Category.SKIP,
          shownName + " holds no settings, so what it says is not used: write 'title: …' in it.");
    }
    return ofNode(root);
  }

  /** What a node of YAML says. */
  static StoryFile ofNode(JsonNode root) {
    Map<String, Entry> files = new LinkedHashMap<>();
    root.path("files")
        .properties()
        .forEach(entry -> files.put(entry.getKey(), entryOf(entry.getValue())));
    return new StoryFile(text(root, "title"), text(root, "base"), text(root, "because"), files);
  }

  private static Entry entryOf(JsonNode node) {
    return new Entry(
        text(node, "outlet"), text(node, "language"), text(node, "url"), text(node, "date"));
  }

  private static @Nullable String text(JsonNode node, String field) {
    String value = node.path(field).asText("").strip();
    return value.isEmpty() ? null : value;
  }

  static String firstLine(IOException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return SafeName.shown(end < 0 ? message : message.substring(0, end));
  }
}
