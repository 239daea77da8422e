package diptych.model;

import java.util.Locale;

/**
 * A direction of translation.
 *
 * @param source BCP 47 tag of what is translated
 * @param target BCP 47 tag of what it is translated into
 */
public record LanguagePair(String source, String target) {
  /** The language of a BCP 47 tag, without script and region: {@code en} of {@code en-GB}. */
  public static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /** The way back. */
  public LanguagePair reverse() {
    return new LanguagePair(target, source);
  }

  /** {@code he-en}. */
  @Override
  public String toString() {
    return source + "-" + target;
  }
}
