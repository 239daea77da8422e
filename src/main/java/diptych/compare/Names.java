package diptych.compare;

import diptych.model.Edition;
import java.util.Locale;

/** How detail sentences call the editions. */
final class Names {
  private Names() {}

  /** The language in English if it tells the editions apart, else the edition's id. */
  static String language(Edition edition, Edition other) {
    String name = name(edition);
    return name.equals(name(other)) ? edition.id() : name;
  }

  private static String name(Edition edition) {
    return Locale.forLanguageTag(edition.language()).getDisplayLanguage(Locale.ENGLISH);
  }
}
