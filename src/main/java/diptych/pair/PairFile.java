package diptych.pair;

import diptych.model.Article;
import diptych.model.Edition;
import diptych.model.Links;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file besides its text.
 *
 * @param name its name, unique among the files that are paired
 * @param language primary language of its text, {@code und} where nothing could be said
 * @param outlet the outlet its name, story.yaml or the file itself gives, absent if none does
 * @param headline its headline or first words
 * @param links what it declares it is and belongs to
 * @param digest of the text: files with the same one say the same word for word
 */
public record PairFile(
    String name,
    String language,
    @Nullable String outlet,
    String headline,
    Links links,
    String digest) {
  private static final int LONGEST_HEADLINE = 100;

  /** The file an edition was read from. */
  public static PairFile of(String name, Edition edition) {
    Article article = edition.article();
    String outlet = article.outlet();
    String headline = article.metadata().headline();
    String first = edition.segments().isEmpty() ? "" : edition.segments().get(0).text();
    String shown = headline == null ? first : headline;
    return new PairFile(
        name,
        Locale.forLanguageTag(article.language()).getLanguage(),
        outlet == null ? article.metadata().outlet() : outlet,
        shown.length() <= LONGEST_HEADLINE ? shown : shown.substring(0, LONGEST_HEADLINE) + "…",
        article.metadata().links(),
        digest(article.text()));
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * Whether both name an outlet and it is not the same. Names in two scripts may be one outlet's
   * (הארץ, Haaretz), and so may a name that another begins with (Haaretz.com).
   */
  boolean isOfOtherOutlet(PairFile other) {
    if (outlet == null || other.outlet == null) {
      return false;
    }
    String one = letters(outlet);
    String two = letters(other.outlet);
    return !one.isEmpty()
        && !two.isEmpty()
        && Character.UnicodeScript.of(one.codePointAt(0))
            == Character.UnicodeScript.of(two.codePointAt(0))
        && !one.startsWith(two)
        && !two.startsWith(one);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("^the\\s+|[^\\p{L}\\p{N}]", "");
  }
}
