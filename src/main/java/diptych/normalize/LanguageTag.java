package diptych.normalize;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Language tags as files and pages write them, in BCP 47: {@code iw} is {@code he}, {@code en_US}
 * is {@code en-US}, {@code EN} is {@code en}. What is no tag is {@code null}.
 */
public final class LanguageTag {
  private LanguageTag() {}

  /** The canonical tag; null if there is none or it is no language code. */
  public static @Nullable String canonical(@Nullable String tag) {
    if (tag == null || tag.isBlank() || tag.length() > 35) {
      return null;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
      String language = locale.getLanguage();
      String current =
          switch (language) {
            case "iw" -> "he";
            case "in" -> "id";
            case "ji" -> "yi";
            default -> language;
          };
      if (current.isEmpty() || current.equals("und") || !isKnown(current)) {
        return null;
      }
      String full = locale.toLanguageTag();
      return current + full.substring(full.indexOf('-') < 0 ? full.length() : full.indexOf('-'));
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /** The language alone: {@code en} of {@code en-US}. */
  public static String base(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  private static boolean isKnown(String language) {
    return language.length() == 3
        || java.util.Arrays.asList(Locale.getISOLanguages()).contains(language);
  }
}
