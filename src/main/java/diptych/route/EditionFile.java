package diptych.route;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is an edition of a story.
 *
 * @param story name of the story
 * @param id edition id inside the story: {@code he}, {@code blankspot.en}
 * @param language BCP 47 tag it is named with; absent to detect
 * @param outlet outlet it is named with; absent for the story's own
 * @param url address given in story.yaml
 * @param published date given in story.yaml
 * @param path where it is
 * @param name the same relative to the input folder, for messages
 * @param item what is known of it beforehand, if it is an agency item or comes from a list
 */
public record EditionFile(
    String story,
    String id,
    @Nullable String language,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published,
    Path path,
    String name,
    @Nullable Item item)
    implements FileJob {
  EditionFile(
      String story,
      String id,
      @Nullable String language,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String published,
      Path path,
      String name) {
    this(story, id, language, outlet, url, published, path, name, null);
  }

  /** Whether it was found in a list, and is kept apart from it. */
  boolean isPart() {
    return item != null && item.list() != null;
  }

  /** The same file in another story. */
  EditionFile inStory(String value) {
    return new EditionFile(value, id, language, outlet, url, published, path, name, item);
  }

  @Override
  public EditionFile file() {
    return this;
  }

  /** The same file in another language; absent leaves what its name says. */
  EditionFile withLanguage(@Nullable String value) {
    return value == null
        ? this
        : new EditionFile(story, id, value, outlet, url, published, path, name, item);
  }

  /** The same file of an unknown outlet. */
  EditionFile withoutOutlet() {
    return new EditionFile(story, id, language, null, url, published, path, name, item);
  }

  /** The same file as another edition. */
  EditionFile as(String newId, @Nullable String newLanguage, @Nullable String newOutlet) {
    return new EditionFile(story, newId, newLanguage, newOutlet, url, published, path, name, item);
  }
}
