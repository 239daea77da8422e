package diptych.ingest;

import diptych.model.Extracted;
import diptych.model.Failure;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a file that may hold several articles.
 *
 * @param parts the articles in the file's order
 * @param unread parts that could not be read
 * @param descriptions text of each {@code story.yaml} in an archive, by the folder it lies in,
 *     {@code ""} for the top
 * @param groups what the file says belongs together
 */
public record Extraction(
    List<Part> parts, List<Unread> unread, Map<String, String> descriptions, List<Group> groups) {
  public Extraction {
    parts = List.copyOf(parts);
    unread = List.copyOf(unread);
    descriptions = Map.copyOf(descriptions);
    groups = List.copyOf(groups);
  }

  /** Of a file that is one article. */
  static Extraction of(Extracted article) {
    return new Extraction(
        List.of(new Part("", Identity.NONE, article)), List.of(), Map.of(), List.of());
  }

  /**
   * One article.
   *
   * @param path path inside the archive or name of the attachment, folders separated by {@code /};
   *     empty if the part has no name of its own
   * @param identity what it calls itself
   * @param article what it says
   */
  public record Part(String path, Identity identity, Extracted article) {}

  /**
   * A part that could not be read.
   *
   * @param path as in {@link Part}
   * @param failure names the file and the part, and says why
   */
  public record Unread(String path, Failure failure) {}

  /**
   * A package: items that are to be used together.
   *
   * @param id guid of the package
   * @param items what it points to, in its order
   */
  public record Group(@Nullable String id, List<Reference> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * What a package says of an item elsewhere. Nothing is fetched: whoever resolves it looks beside
   * the package.
   *
   * @param href the address given
   * @param id guid of the item
   */
  public record Reference(@Nullable String href, @Nullable String id) {}

  /** Whether the file is a list of articles, be it of one. */
  public boolean isList() {
    return parts.size() > 1
        || (parts.isEmpty() && !unread.isEmpty())
        || !groups.isEmpty()
        || parts.stream().anyMatch(part -> part.identity().listed());
  }

  public List<Extracted> articles() {
    return parts.stream().map(Part::article).toList();
  }

  public List<Failure> failures() {
    return unread.stream().map(Unread::failure).toList();
  }
}
