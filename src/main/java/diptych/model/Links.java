package diptych.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an article declares it is, and which other articles are editions of it: addresses and
 * identifiers as declared, made comparable. None of them is ever fetched.
 *
 * @param own addresses and identifiers of the article itself: canonical URL, guid, altids
 * @param editions those of its translations, of the article it was made from, and of its versions
 *     in other languages
 */
public record Links(Set<String> own, Set<String> editions) {
  public static final Links NONE = new Links(Set.of(), Set.of());

  private static final int MOST = 60;
  private static final int LONGEST = 500;
  private static final int SHORTEST = 6;

  public Links {
    own = Set.copyOf(own);
    editions = Set.copyOf(editions);
  }

  /**
   * Links from what a file says.
   *
   * @param canonical the article's address, absent if it gives none
   */
  public static Links of(
      @Nullable String canonical, Collection<String> own, Collection<String> editions) {
    TreeSet<String> self = new TreeSet<>();
    add(self, canonical);
    own.stream().limit(MOST).forEach(each -> add(self, each));
    TreeSet<String> others = new TreeSet<>();
    editions.stream().limit(MOST).forEach(each -> add(others, each));
    return self.isEmpty() && others.isEmpty() ? NONE : new Links(self, others);
  }

  private static void add(Set<String> links, @Nullable String address) {
    if (address != null && address.length() <= LONGEST) {
      String key = key(address);
      if (key.length() >= SHORTEST) {
        links.add(key);
      }
    }
  }

  /**
   * An address without what does not tell articles apart.
   *
   * <pre>
   * https://www.Paper.example/en/a-1/?utm_source=x#top → paper.example/en/a-1
   * urn:newsml:paper.example:1 → urn:newsml:paper.example:1
   * https://paper.example/ → nothing: the home page is no article
   * </pre>
   */
  static String key(String address) {
    String bare = address.strip();
    int fragment = bare.indexOf('#');
    bare = fragment < 0 ? bare : bare.substring(0, fragment);
    boolean web = bare.regionMatches(true, 0, "http", 0, 4) && bare.contains("://");
    if (!web) {
      return bare;
    }
    bare = bare.substring(bare.indexOf("://") + 3);
    bare = bare.replaceFirst("\\?(utm_|fbclid|gclid)[^?]*$", "");
    while (bare.endsWith("/")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    int slash = bare.indexOf('/');
    if (slash < 0 && bare.indexOf('?') < 0) {
      return "";
    }
    int hostEnd = slash < 0 ? bare.indexOf('?') : slash;
    String host = bare.substring(0, hostEnd).toLowerCase(Locale.ROOT);
    return (host.startsWith("www.") ? host.substring(4) : host) + bare.substring(hostEnd);
  }
}
