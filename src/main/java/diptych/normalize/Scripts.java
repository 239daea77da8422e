package diptych.normalize;

import com.ibm.icu.util.ULocale;

/** The script a language is usually written in. */
final class Scripts {
  private Scripts() {}

  /** ISO 15924 code: {@code Hebr} for {@code he}, {@code Latn} for {@code en}. */
  static String of(String language) {
    return ULocale.addLikelySubtags(new ULocale(language)).getScript();
  }
}
