package diptych.language.quantity;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months and weekdays: CLDR's, with the spellings that papers use beside them. */
final class DateNames {
  private static final String PARTICLES = "והבכלמש";
  private static final int MOST_PARTICLES = 3;
  private static final String[][] HEBREW_WEEKDAYS = {
    {"ראשון", "א'"},
    {"שני", "ב'"},
    {"שלישי", "ג'"},
    {"רביעי", "ד'"},
    {"חמישי", "ה'"},
    {"שישי", "ו'"}
  };

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();
  private final boolean hebrew;

  DateNames(String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    hebrew = code.equals("he");
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
    names(symbols.getMonths(), 1, months);
    names(symbols.getWeekdays(), 0, weekdays);
    if (hebrew) {
      months.put("מרס", 3);
      months.put("אוגוסט", 8);
      weekdays.clear();
      for (int i = 0; i < HEBREW_WEEKDAYS.length; i++) {
        for (String name : HEBREW_WEEKDAYS[i]) {
          weekdays.put(name, i + 1);
        }
      }
    } else {
      names(symbols.getShortMonths(), 1, months);
      months.putIfAbsent("sept", 9);
    }
  }

  private static void names(String[] names, int offset, Map<String, Integer> into) {
    for (int i = 0; i < names.length; i++) {
      String name = names[i].toLowerCase(Locale.ROOT).replace(".", "").strip();
      if (!name.isEmpty()) {
        into.put(name, i + offset);
      }
    }
  }

  /** The month that a word names, after particles or without; null if it names none. */
  @Nullable Integer month(String word) {
    Integer month = months.get(word);
    return month == null ? months.get(word.substring(particles(word))) : month;
  }

  /** How many letters of particles stand before the name of a month. */
  int particles(String word) {
    int count = 0;
    while (hebrew
        && count < MOST_PARTICLES
        && count < word.length() - 2
        && !months.containsKey(word.substring(count))
        && PARTICLES.indexOf(word.charAt(count)) >= 0) {
      count++;
    }
    return months.containsKey(word.substring(count)) ? count : 0;
  }

  /** The weekday that a word is the whole name of, in Hebrew after יום; null if it is none. */
  @Nullable Integer weekday(String word) {
    return weekdays.get(word);
  }
}
