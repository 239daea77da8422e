package diptych.route;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an article before it is read as an edition.
 *
 * @param id what it calls itself, absent if nothing
 * @param version of two of one id and language the higher supersedes
 * @param language its language as detected, absent if that failed
 * @param headline its headline, if its story has no name but that
 * @param list the list it was found in, relative to the input folder; absent if its file is it
 * @param sha256 digest of what it says
 */
public record Item(
    @Nullable String id,
    long version,
    @Nullable String language,
    @Nullable String headline,
    @Nullable String list,
    String sha256) {

  /** Whether both are states of one article. */
  boolean isSameAs(@Nullable Item other) {
    return other != null
        && id != null
        && id.equals(other.id)
        && String.valueOf(language).equals(String.valueOf(other.language));
  }
}
