package diptych.language.quantity;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the unit beside a number: {@code 30 ק"מ · 5 percentage points · $20}. Thread safe. */
final class UnitNames {
  private static final int LONGEST = 3;

  private static final Map<String, Unit> ENGLISH =
      read(
          entry(Unit.PERCENT, "percent|per cent|pct"),
          entry(Unit.POINT, "percentage point|percentage points|percent points"),
          entry(Unit.KILOMETER, "km|kms|kilometer|kilometers|kilometre|kilometres"),
          entry(Unit.METER, "meter|meters|metre|metres"),
          entry(Unit.CENTIMETER, "cm|centimeter|centimeters|centimetre|centimetres"),
          entry(Unit.MILLIMETER, "mm|millimeter|millimeters|millimetre|millimetres"),
          entry(Unit.MILE, "mile|miles"),
          entry(Unit.YARD, "yard|yards"),
          entry(Unit.FOOT, "foot|feet|ft"),
          entry(Unit.INCH, "inch|inches"),
          entry(Unit.SQUARE_KILOMETER, "square kilometers|square kilometres|sq km"),
          entry(Unit.SQUARE_METER, "square meters|square metres|sq m"),
          entry(Unit.SQUARE_MILE, "square mile|square miles|sq miles"),
          entry(Unit.SQUARE_FOOT, "square foot|square feet|sq ft"),
          entry(Unit.DUNAM, "dunam|dunams"),
          entry(Unit.ACRE, "acre|acres"),
          entry(Unit.HECTARE, "hectare|hectares"),
          entry(Unit.KILOGRAM, "kg|kilo|kilos|kilogram|kilograms"),
          entry(Unit.GRAM, "gram|grams|gramme|grammes"),
          entry(Unit.POUND_MASS, "lb|lbs|pound|pounds"),
          entry(Unit.TON, "ton|tons|tonne|tonnes"),
          entry(Unit.LITER, "liter|liters|litre|litres"),
          entry(Unit.GALLON, "gallon|gallons"),
          entry(Unit.KILOMETER_AN_HOUR, "kph|kilometers per hour|kilometres per hour"),
          entry(Unit.MILE_AN_HOUR, "mph|miles per hour|miles an hour"),
          entry(Unit.CELSIUS, "celsius|degrees celsius|°c"),
          entry(Unit.FAHRENHEIT, "fahrenheit|degrees fahrenheit|°f"),
          entry(Unit.SHEKEL, "nis|shekel|shekels"),
          entry(Unit.DOLLAR, "dollar|dollars|usd"),
          entry(Unit.EURO, "euro|euros"),
          entry(Unit.STERLING, "pounds sterling|pound sterling|gbp"),
          entry(Unit.SECOND, "second|seconds|sec|secs"),
          entry(Unit.MINUTE, "minute|minutes|min|mins"),
          entry(Unit.HOUR, "hour|hours|hr|hrs"),
          entry(Unit.DAY, "day|days"),
          entry(Unit.WEEK, "week|weeks"),
          entry(Unit.MONTH, "month|months"),
          entry(Unit.YEAR, "year|years|yr|yrs"),
          entry(Unit.DECADE, "decade|decades"),
          entry(Unit.CENTURY, "century|centuries"),
          entry(Unit.RUBLE, "ruble|rubles|rouble|roubles"),
          entry(Unit.YEN, "yen"));

  private static final Map<String, Unit> HEBREW =
      read(
          entry(Unit.PERCENT, "אחוז|אחוזים|אחוזי"),
          entry(Unit.POINT, "נקודות אחוז|נקודות האחוז|נקודת אחוז"),
          entry(Unit.KILOMETER, "ק\"מ|קילומטר|קילומטרים|ק''מ"),
          entry(Unit.METER, "מטר|מטרים"),
          entry(Unit.CENTIMETER, "ס\"מ|סנטימטר|סנטימטרים"),
          entry(Unit.MILLIMETER, "מ\"מ|מילימטר|מילימטרים"),
          entry(Unit.MILE, "מייל|מיילים"),
          entry(Unit.YARD, "יארד|יארדים"),
          entry(Unit.FOOT, "רגל"),
          entry(Unit.INCH, "אינץ'|אינצ'ים"),
          entry(Unit.SQUARE_KILOMETER, "קמ\"ר|קילומטר רבוע|קילומטרים רבועים"),
          entry(Unit.SQUARE_METER, "מ\"ר|מטר רבוע|מטרים רבועים|מטר מרובע"),
          entry(Unit.SQUARE_MILE, "מייל רבוע|מיילים רבועים"),
          entry(Unit.DUNAM, "דונם|דונמים"),
          entry(Unit.ACRE, "אקר|אקרים"),
          entry(Unit.HECTARE, "הקטר|הקטרים"),
          entry(Unit.GRAM, "גרם|גרמים"),
          entry(Unit.KILOGRAM, "ק\"ג|קילו|קילוגרם"),
          entry(Unit.POUND_MASS, "פאונד|ליברה|ליברות"),
          entry(Unit.TON, "טון|טונות"),
          entry(Unit.LITER, "ליטר|ליטרים"),
          entry(Unit.GALLON, "גלון|גלונים"),
          entry(Unit.KILOMETER_AN_HOUR, "קמ\"ש|קילומטר לשעה|קילומטרים לשעה|ק\"מ לשעה"),
          entry(Unit.MILE_AN_HOUR, "מייל לשעה|מיילים לשעה"),
          entry(Unit.CELSIUS, "מעלות|מעלות צלזיוס|צלזיוס|°c"),
          entry(Unit.FAHRENHEIT, "פרנהייט|מעלות פרנהייט|°f"),
          entry(Unit.SHEKEL, "שקל|שקלים|ש\"ח|שקלים חדשים"),
          entry(Unit.DOLLAR, "דולר|דולרים"),
          entry(Unit.EURO, "אירו|יורו"),
          entry(Unit.STERLING, "ליש\"ט|לירות שטרלינג|לירה שטרלינג|שטרלינג"),
          entry(Unit.SECOND, "שנייה|שניה|שניות"),
          entry(Unit.MINUTE, "דקה|דקות|הדקות"),
          entry(Unit.HOUR, "שעה|שעות|השעות"),
          entry(Unit.DAY, "יום|ימים|ימי|הימים|יממה|יממות"),
          entry(Unit.WEEK, "שבוע|שבועות|השבועות"),
          entry(Unit.MONTH, "חודש|חודשים|חודשי|החודשים"),
          entry(Unit.YEAR, "שנה|שנים|שנות|השנה|השנים"),
          entry(Unit.DECADE, "עשור|עשורים|העשורים"),
          entry(Unit.RUBLE, "רובל|רובלים"),
          entry(Unit.YEN, "ין"));

  /** Words with a number inside. */
  private static final Map<String, Unit> INSIDE =
      read(
          entry(Unit.HOUR, "שעתיים"),
          entry(Unit.DAY, "יומיים"),
          entry(Unit.WEEK, "שבועיים|fortnight"),
          entry(Unit.MONTH, "חודשיים"),
          entry(Unit.YEAR, "שנתיים|עשור|decade|century"));

  /** Words that may stand between a number and the time it counts: four full years. */
  private static final Set<String> BETWEEN =
      Set.of("full", "long", "more", "straight", "consecutive", "additional", "whole", "further");

  /**
   * A unit that is named.
   *
   * @param unit {@link Unit#NONE} if none is
   * @param length how many words its name has
   */
  record Named(Unit unit, int length) {}

  private final Map<String, Unit> names;

  UnitNames(String language) {
    names =
        switch (Locale.forLanguageTag(language).getLanguage()) {
          case "en" -> ENGLISH;
          case "he" -> HEBREW;
          default -> Map.of();
        };
  }

  @SafeVarargs
  private static Map<String, Unit> read(Map.Entry<Unit, String>... rows) {
    Map<String, Unit> names = new HashMap<>();
    for (Map.Entry<Unit, String> row : rows) {
      for (String name : row.getValue().split("\\|")) {
        names.put(name, row.getKey());
      }
    }
    return Map.copyOf(names);
  }

  /**
   * The unit of a number.
   *
   * @param before the character before the number, a blank if there is none
   * @param words the words after it that follow without punctuation, in lower case
   */
  Unit of(char before, List<String> words) {
    Unit sign = sign(before);
    return sign == Unit.NONE ? named(words).unit() : sign;
  }

  /** The longest name of a unit that words begin with. */
  Named named(List<String> words) {
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      String name = String.join(" ", words.subList(0, length));
      Unit unit = names.getOrDefault(name, Unit.NONE);
      unit = unit == Unit.NONE && length == 1 ? sign(name.charAt(0)) : unit;
      if (unit != Unit.NONE) {
        return new Named(unit, length);
      }
    }
    if (words.size() > 1 && BETWEEN.contains(words.get(0))) {
      Unit unit = names.getOrDefault(words.get(1), Unit.NONE);
      if (unit.isTime()) {
        return new Named(unit, 2);
      }
    }
    return new Named(Unit.NONE, 0);
  }

  /** The unit that a single word is the name of. */
  Named named(String word) {
    return named(List.of(word));
  }

  /** The unit of a word that has a number inside: יומיים, fortnight. */
  static Unit inside(String word) {
    return INSIDE.getOrDefault(word, Unit.NONE);
  }

  /** Whether a word alone is the name of a unit, as Celsius is; times are no such names. */
  static boolean isUnit(String word) {
    Unit unit = ENGLISH.get(word.toLowerCase(Locale.ROOT));
    return unit != null && !unit.isTime();
  }

  private static Unit sign(char sign) {
    return switch (sign) {
      case '%' -> Unit.PERCENT;
      case '$' -> Unit.DOLLAR;
      case '€' -> Unit.EURO;
      case '£' -> Unit.STERLING;
      case '₪' -> Unit.SHEKEL;
      default -> Unit.NONE;
    };
  }
}
