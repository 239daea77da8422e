package diptych.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What an article calls itself, by which it is known again when it comes another time.
 *
 * @param id guid, uri or address; absent if it has none
 * @param version of two articles of one id the higher supersedes; 0 if none is declared. Agency
 *     items count; entries of feeds give the second of their last change
 * @param listed whether its file is a list of articles by its nature (a feed, a message, an
 *     archive), even while it holds this one alone
 */
public record Identity(@Nullable String id, long version, boolean listed) {
  /** An article that calls itself nothing. */
  public static final Identity NONE = new Identity(null, 0, false);

  private static final int LONGEST = 500;

  public Identity {
    if (id != null) {
      String bare = SourceFile.printable(id.strip(), LONGEST);
      id = bare.isEmpty() ? null : bare;
    }
  }

  /** Reads a version number; what is none is 0. */
  static long number(@Nullable String version) {
    boolean plain =
        version != null
            && !version.isEmpty()
            && version.length() < 18
            && version.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Long.parseLong(version) : 0;
  }
}
