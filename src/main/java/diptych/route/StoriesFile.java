package diptych.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import diptych.model.Failure;
import diptych.store.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code stories.yaml} says: which files of its folder belong to which story, so that they
 * need not be moved or renamed.
 *
 * <pre>
 * stories:
 *   harbour-strike:
 *     title: Strike in the harbour
 *     files:
 *       a17.html: {language: he}
 *       x-203.docx: {language: en, outlet: Blankspot}
 * </pre>
 *
 * @param stories by name, in the order of the file; each as a {@code story.yaml} would have it
 */
record StoriesFile(Map<String, StoryFile> stories) {
  static final String NAME = "stories.yaml";
  static final StoriesFile NONE = new StoriesFile(Map.of());

  private static final long MOST_BYTES = 16 << 20;
  private static final String SIGNED = "# Written by 'diptych pair', sha256 ";
  private static final String EXPLAINED =
      "# Change it as you like: from then on it is yours and is not written over.\n";
  private static final String SOMEBODYS =
      "# Your stories, and those that 'diptych pair' added. It is yours and is not written over.\n";

  /** A file's place. */
  record Place(String story, StoryFile.Entry entry) {}

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /** Reads a folder's stories.yaml; nothing if there is none. */
  static StoriesFile of(Path folder, String shownName) throws Failure {
    if (!isIn(folder)) {
      return NONE;
    }
    Path file = folder.resolve(NAME);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Failure(Failure.Category.SKIP, shownName + " is larger than 16 MB; not read.");
      }
      JsonNode root = new YAMLMapper().readTree(file.toFile());
      Map<String, StoryFile> stories = new LinkedHashMap<>();
      root.path("stories")
          .properties()
          .forEach(entry -> stories.put(entry.getKey(), StoryFile.ofNode(entry.getValue())));
      return new StoriesFile(stories);
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.SKIP,
          shownName + " is not valid YAML, so what it says is not used: " + StoryFile.firstLine(e),
          e);
    }
  }

  /** The files by name, each with its story; of a file named twice the first counts. */
  Map<String, Place> places() {
    Map<String, Place> places = new LinkedHashMap<>();
    stories.forEach(
        (name, story) ->
            story
                .files()
                .forEach((file, entry) -> places.putIfAbsent(file, new Place(name, entry))));
    return places;
  }

  /** Whether a folder's stories.yaml is as the pair command wrote it. */
  static boolean isUntouched(Path folder) throws IOException {
    String text = Files.readString(folder.resolve(NAME));
    int line = text.indexOf('\n');
    return line > 0
        && text.startsWith(SIGNED)
        && text.substring(SIGNED.length(), line).equals(digest(text.substring(line + 1)));
  }

  private static String digest(String text) {
    return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text of the file, signed: the next proposal may write it anew. */
  String written() throws IOException {
    String body = EXPLAINED + yaml();
    return SIGNED + digest(body) + "\n" + body;
  }

  /** The text of a file that holds a person's stories too, unsigned: it stays theirs. */
  String writtenForSomebody() throws IOException {
    return SOMEBODYS + yaml();
  }

  private String yaml() throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode all = root.putObject("stories");
    stories.forEach((name, story) -> write(story, all.putObject(name)));
    YAMLMapper mapper =
        YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();
    return mapper.writeValueAsString(root);
  }

  private static void write(StoryFile story, ObjectNode into) {
    put(into, "title", story.title());
    put(into, "base", story.base());
    put(into, "because", story.because());
    ObjectNode files = into.putObject("files");
    story
        .files()
        .forEach(
            (name, entry) -> {
              ObjectNode file = files.putObject(name);
              put(file, "language", entry.language());
              put(file, "outlet", entry.outlet());
              put(file, "url", entry.url());
              put(file, "date", entry.date());
            });
  }

  private static void put(ObjectNode into, String name, @Nullable String value) {
    if (value != null) {
      into.put(name, value);
    }
  }
}
