package diptych.route;

import diptych.store.Digests;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Names for articles that go by what they call themselves and not by a file's name.
 *
 * <ul>
 *   <li>{@code https://example.org/2024/harbour-bridge.html → harbour-bridge-<digest>}
 *   <li>{@code urn:newsml:example.org:20240514:77 → 77-<digest>}
 * </ul>
 */
final class ItemName {
  private static final int LONGEST = 40;
  private static final Pattern WORLDWIDE =
      Pattern.compile(
          "(?:[a-z][a-z0-9+.-]*://|urn:|tag:|[0-9a-f]{8}-[0-9a-f]{4}-).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("[/:#?&=,]+$|\\.(?:html?|php|aspx?|xml|json)$");

  private ItemName() {}

  /** A name for an id: its last part, to be read, and a digest of the whole. */
  static String of(String id, String scope) {
    String whole = isWorldwide(id) ? id : scope + "\n" + id;
    String digest = Digests.sha256(whole.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    String bare = END.matcher(END.matcher(id).replaceFirst("")).replaceFirst("");
    String last = bare.substring(lastSeparator(bare) + 1);
    StringBuilder name = new StringBuilder();
    last.codePoints()
        .limit(LONGEST)
        .forEach(c -> name.appendCodePoint(Character.isLetterOrDigit(c) ? c : '-'));
    String readable = name.toString().replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
    return (readable.isEmpty() ? "item" : readable) + "-" + digest;
  }

  /** Whether an id is meant to be unique in the world, and not only in the system it comes from. */
  static boolean isWorldwide(String id) {
    return WORLDWIDE.matcher(id).matches();
  }

  private static int lastSeparator(String id) {
    int last = -1;
    for (char c : new char[] {'/', ':', '#', '?', '&', '=', ','}) {
      last = Math.max(last, id.lastIndexOf(c));
    }
    return last;
  }
}
