package diptych.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a file that may hold several articles: a feed, a message, an archive.
 *
 * @param file the file, relative to the input folder
 * @param sha256 digest of the bytes last read
 * @param settings the settings it was read with
 * @param list whether it is a list; if not, it is read like any other file
 * @param parts its articles
 * @param unread parts that could not be read
 * @param descriptions text of each {@code story.yaml} in it, by folder
 * @param groups what it says belongs together
 */
public record ListRecord(
    String file,
    String sha256,
    String settings,
    boolean list,
    List<Part> parts,
    List<Unread> unread,
    Map<String, String> descriptions,
    List<Group> groups) {
  public ListRecord {
    parts = List.copyOf(parts);
    unread = List.copyOf(unread);
    descriptions = Map.copyOf(descriptions);
    groups = List.copyOf(groups);
  }

  /** A file that goes by its own name and not by what is in it. */
  public static ListRecord none(String file, String sha256, String settings) {
    return new ListRecord(file, sha256, settings, false, List.of(), List.of(), Map.of(), List.of());
  }

  /** The one article of a file that is no list. */
  public Optional<Part> alone() {
    return list || parts.size() != 1 ? Optional.empty() : Optional.of(parts.get(0));
  }

  /** The same with other articles. */
  public ListRecord withParts(List<Part> value) {
    return new ListRecord(file, sha256, settings, list, value, unread, descriptions, groups);
  }

  /**
   * An article of a list.
   *
   * @param path path in an archive or name of an attachment; empty if it has none
   * @param id what it calls itself, absent if nothing
   * @param version of two of one id the higher counts
   * @param language its language as detected, absent if that failed
   * @param headline its headline
   * @param mediaType format of what it was read from
   * @param sha256 digest of what it says
   */
  public record Part(
      String path,
      @Nullable String id,
      long version,
      @Nullable String language,
      @Nullable String headline,
      String mediaType,
      String sha256) {}

  /**
   * A part that could not be read.
   *
   * @param path as in {@link Part}
   * @param reason what, why and what next
   */
  public record Unread(String path, String reason) {}

  /**
   * A package of items.
   *
   * @param id what the package calls itself
   * @param hrefs file names it gives, as they stand there
   * @param ids guids it gives
   */
  public record Group(@Nullable String id, List<String> hrefs, List<String> ids) {
    public Group {
      hrefs = List.copyOf(hrefs);
      ids = List.copyOf(ids);
    }
  }
}
