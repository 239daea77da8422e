package diptych.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an edition.
 *
 * @param id edition id inside its story
 * @param file its file, relative to the input folder
 * @param sha256 digest of the bytes last read
 * @param settings the settings it was read with; other settings mean reading again
 * @param language BCP 47 tag, as read
 * @param outlet its outlet, as named
 * @param headline its headline
 * @param segments number of segments
 * @param revisions every text the edition has had, the oldest first
 */
public record EditionRecord(
    String id,
    String file,
    String sha256,
    String settings,
    String language,
    @Nullable String outlet,
    @Nullable String headline,
    int segments,
    List<Revision> revisions) {
  public EditionRecord {
    revisions = List.copyOf(revisions);
  }

  /** Number of the newest revision, from 1. */
  public int revision() {
    return revisions.size();
  }

  /**
   * Number of the revision that was read from these bytes; 0 if none was. The bytes read last are
   * of the newest revision, also when only their markup differs from those it was first read from.
   */
  public int revisionOf(String digest) {
    if (digest.equals(sha256)) {
      return revision();
    }
    for (int number = revision(); number >= 1; number--) {
      if (revisions.get(number - 1).sha256().equals(digest)) {
        return number;
      }
    }
    return 0;
  }

  /**
   * One text of an edition.
   *
   * @param sha256 digest of its file's bytes
   * @param readAt when it was read, ISO 8601
   * @param headline its headline
   * @param segments number of segments
   */
  public record Revision(String sha256, String readAt, @Nullable String headline, int segments) {}
}
