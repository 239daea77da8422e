package diptych.compare;

import diptych.model.Edition;
import java.util.Locale;

/** How detail sentences call the editions. */
final class Names {
  private Names() {}

  /** The language in English if it tells the editions apart, else the edition's id. */
  static String language(Edition edition, Edition other) {
    if (edition.language().equals(other.language())) {
      return edition.id();
    }
    return Locale.forLanguageTag(edition.language()).getDisplayLanguage(Locale.ENGLISH);
  }
}
