package diptych.language.hebrew;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Names of countries, regions, languages, currencies and months as CLDR has them. */
final class CldrNames {
  private static final ULocale HEBREW = new ULocale("he");
  private static final ULocale ENGLISH = ULocale.ENGLISH;
  private static final List<String> REGIONS =
      List.of(
          "001", "002", "003", "005", "009", "011", "013", "014", "015", "017", "018", "019", "021",
          "029", "030", "034", "035", "039", "053", "054", "057", "061", "142", "143", "145", "150",
          "151", "154", "155", "419", "EU", "UN");

  private final TreeSet<String> lines = new TreeSet<>();

  private CldrNames() {}

  /** The lines of the lexicon file, sorted. */
  static List<String> lines() {
    CldrNames names = new CldrNames();
    names.regions();
    names.languages();
    names.currencies();
    names.months();
    return List.copyOf(names.lines);
  }

  private void regions() {
    List<String> codes = new ArrayList<>(List.of(ULocale.getISOCountries()));
    codes.addAll(REGIONS);
    for (String code : codes) {
      ULocale region = new ULocale("und_" + code);
      add(region.getDisplayCountry(HEBREW), region.getDisplayCountry(ENGLISH), "place", code);
    }
  }

  private void languages() {
    for (String code : ULocale.getISOLanguages()) {
      if (code.length() == 2) {
        add(
            ULocale.getDisplayLanguage(code, HEBREW),
            ULocale.getDisplayLanguage(code, ENGLISH),
            "language",
            code);
      }
    }
  }

  private void currencies() {
    for (Currency currency : Currency.getAvailableCurrencies()) {
      add(
          currency.getName(HEBREW, Currency.LONG_NAME, new boolean[1]),
          currency.getName(ENGLISH, Currency.LONG_NAME, new boolean[1]),
          "currency",
          currency.getCurrencyCode());
    }
  }

  private void months() {
    String[] hebrew = new DateFormatSymbols(HEBREW).getMonths();
    String[] english = new DateFormatSymbols(ENGLISH).getMonths();
    for (int i = 0; i < hebrew.length; i++) {
      add(hebrew[i], english[i], "month", "");
    }
    String[] jewish = new DateFormatSymbols(HebrewCalendar.class, HEBREW).getMonths();
    String[] jewishEnglish = new DateFormatSymbols(HebrewCalendar.class, ENGLISH).getMonths();
    for (int i = 0; i < jewish.length && i < jewishEnglish.length; i++) {
      add(jewish[i], jewishEnglish[i], "month", "");
    }
  }

  private void add(String hebrew, String english, String kind, String code) {
    int bracket = hebrew.indexOf(" (");
    String form = HebrewText.fold(bracket > 0 ? hebrew.substring(0, bracket) : hebrew);
    int englishBracket = english.indexOf(" (");
    String sense = englishBracket > 0 ? english.substring(0, englishBracket) : english;
    if (form.isEmpty() || !HebrewText.isLetter(form.charAt(0)) || form.equals(code)) {
      return;
    }
    lines.add(form + "\t" + kind + "\t" + sense + "\t");
  }
}
