package diptych.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
  private static final NumberReader HEBREW = new NumberReader("he");
  private static final NumberReader ENGLISH = new NumberReader("en");

  /** Numbers as {@code value unit}, a second value after a stroke. */
  private static String read(String text) {
    boolean hebrew = text.chars().anyMatch(c -> c >= 'א' && c <= 'ת');
    List<NumberMention> numbers = (hebrew ? HEBREW : ENGLISH).read(text);
    return numbers.stream().map(NumberReaderTest::drawn).collect(Collectors.joining(" · "));
  }

  private static String drawn(NumberMention number) {
    String other = number.other() == number.value() ? "" : "|" + plain(number.other());
    String unit =
        number.unit() == Unit.NONE ? "" : " " + number.unit().name().toLowerCase(Locale.ROOT);
    return plain(number.value()) + other + unit;
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "אלף וחמש מאות איש; 1500",
        "fifteen hundred people; 1500",
        "שנים עשר איש; 12",
        "מיליון וחצי תושבים; 1500000",
        "three and a half million; 3500000",
        "2 וחצי מיליון; 2500000",
        "half a million; 500000",
        "עמוד וחצי; 0.50|1.50 part",
        "שני שליש מהתלמידים; 0.67 part",
        "three-quarters of them; 0.75 part",
        "a third of them; 0.33 part",
        "the third time; 3 ordinal",
        "בפעם השלישית; 3 ordinal"
      })
  void readsWordsAndFractions(String text, String numbers) {
    assertThat(read(text)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "עשרות אלפים הפגינו; 10000 vague",
        "hundreds of thousands; 100000 vague",
        "dozens of people; 10 vague",
        "several hundred; 100 vague",
        "שלוש מאות; 300",
        "שלושת אלפים; 3000"
      })
  void tellsOrdersOfMagnitudeFromNumbers(String text, String numbers) {
    assertThat(read(text)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "at 5 p.m. sharp; 1020 clock",
        "בשעה 17:00; 1020 clock",
        "ב-8:30 בערב; 1230 clock",
        "at 9:15; 555|1275 clock",
        "בשעה 5 אחר הצהריים; 1020 clock",
        "by noon; 720 clock",
        "12 noon; 12 · 720 clock",
        "עד חצות; 0 clock",
        "ניסו לחצות את הגבול; ''"
      })
  void readsTimesOfDay(String text, String numbers) {
    assertThat(read(text)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "30 ק\"מ; 30 kilometer",
        "שני מטר; 2 meter",
        "$20 million; 20000000 dollar",
        "86 מיליון שקל; 86000000 shekel",
        "5 נקודות האחוז; 5 point",
        "12%; 12 percent",
        "98°F; 98 fahrenheit",
        "6-foot-6 junior; 6.50 foot",
        "20 to 30 million dollars; 20|20000000 dollar · 30000000 dollar",
        "בין 2 ל-3 אחוזים; 2 percent · 3 percent"
      })
  void readsUnits(String text, String numbers) {
    assertThat(read(text)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "20 שנות כהונה; 20 year",
        "עשר שנים; 10 year",
        "שנים עשר חודשים; 12 month",
        "48 השעות האחרונות; 48 hour",
        "two full decades; 2 decade",
        "a 30-minute delay; 30 minute",
        "נמשך שעתיים; 2 hour",
        "שנתיים וחצי; 2.50 year",
        "a fortnight; 2 week",
        "לפני עשור; 10 year",
        "half an hour; 0.50 hour",
        "רבע שעה; 0.25 hour",
        "three quarters of an hour; 0.75 hour",
        "half a century; 0.50 century",
        "בשעה חמש; 5",
        "an hour; 1 hour",
        "כעבור יום; 1 day",
        "בן 42; 42 age",
        "a 42-year-old; 42 age",
        "she is 42 years old; 42 age",
        "בן 7 חודשים; 7 month",
        "a 7-month-old; 7 month",
        "the third year; 3 ordinal",
        "fiscal year 2024; 2024"
      })
  void readsSpansOfTime(String text, String numbers) {
    assertThat(read(text)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ארבע שנים וחצי; 4.50 year",
        "ארבע שנים וחצי מאסר; 4.50 year",
        "שעה וחצי; 1.50 hour",
        "כשעה ורבע; 1.25 hour",
        "שעתיים ושלושת רבעי; 2.75 hour",
        "5 אחוזים וחצי; 5.50 percent",
        "שלושה קילומטרים ורבע; 3.25 kilometer",
        "שלוש קומות וחצי; 3.50",
        "שלושה שרים וחצי הממשלה; 3 · 0.50|1.50 part",
        "a whole day; 1 day",
        "three and a half hours; 3.50 hour",
        "an hour and a half; 1.50 hour",
        "a year and a half; 1.50 year",
        "two years and a half; 2.50 year",
        "two and three quarters; 2.75",
        "שלושה חודשים ורבע מהתקציב; 3 month · 0.25|1.25 part",
        "two years and half of the budget; 2 year · 0.50 part",
        "for a mile and half of the money; 1 mile · 0.50 part"
      })
  void addsWhatStandsBehindTheNoun(String text, String numbers) {
    assertThat(read(text)).isEqualTo(numbers);
  }

  @Test
  void tellsPoundsOfMoneyFromPoundsOfWeight() {
    assertThat(read("a fine of 300 pounds")).isEqualTo("300 sterling");
    assertThat(read("3 million pounds")).isEqualTo("3000000 sterling");
    assertThat(read("the cat weighs 12 pounds")).isEqualTo("12 pound_mass");
    assertThat(read("300 ליש\"ט")).isEqualTo("300 sterling");
    assertThat(read("5 מ\"מ גשם")).isEqualTo("5 millimeter");
  }

  @Test
  void comparesSpansOfTimeByTheirLength() {
    assertThat(agree("20 שנה", "two decades")).isTrue();
    assertThat(agree("48 שעות", "two days")).isTrue();
    assertThat(agree("14 יום", "two weeks")).isTrue();
    assertThat(agree("90 דקות", "an hour and a half")).isTrue();
    assertThat(agree("חצי שנה", "six months")).isTrue();
    assertThat(agree("חצי שעה", "30 minutes")).isTrue();
    assertThat(agree("יממה", "24 hours")).isTrue();
    assertThat(agree("30 יום", "a month")).isTrue();
    assertThat(agree("שלוש שנים", "three months")).isFalse();
    assertThat(agree("שעתיים", "two days")).isFalse();
    assertThat(agree("יום", "one of them")).isFalse();
    assertThat(agree("18 חודשים", "two years")).isFalse();
    assertThat(Unit.YEAR.isConversion(42, 4, Unit.DECADE)).isTrue();
    assertThat(Unit.MONTH.isConversion(18, 2, Unit.YEAR)).isFalse();
  }

  @Test
  void readsOtherWritingsOfTheSameValueAsEqual() {
    assertThat(agree("שליש", "33 percent")).isTrue();
    assertThat(agree("17:00", "5 p.m.")).isTrue();
    assertThat(agree("בשעה 17:00", "at five")).isTrue();
    assertThat(agree("17:00", "6 p.m.")).isFalse();
    assertThat(agree("אפולו 10", "Apollo X")).isTrue();
    assertThat(agree("יומיים", "two")).isTrue();
  }

  private static boolean agree(String one, String other) {
    return ENGLISH.read(other).get(0).agrees(HEBREW.read(one).get(0));
  }

  @Test
  void knowsConversions() {
    assertThat(Unit.KILOMETER.isConversion(30, 19, Unit.MILE)).isTrue();
    assertThat(Unit.KILOMETER.isConversion(30, 91, Unit.MILE)).isFalse();
    assertThat(Unit.SHEKEL.isConversion(86e6, 23e6, Unit.DOLLAR)).isTrue();
    assertThat(Unit.SHEKEL.isConversion(86e6, 2.3e6, Unit.DOLLAR)).isFalse();
    assertThat(Unit.CELSIUS.isConversion(37, 98.6, Unit.FAHRENHEIT)).isTrue();
    assertThat(Unit.CELSIUS.isConversion(1, 1.8, Unit.FAHRENHEIT)).isTrue();
    assertThat(Unit.NONE.isConversion(118, 180, Unit.MILE)).isFalse();
    assertThat(Unit.KILOMETER.isConversion(5, 5, Unit.KILOGRAM)).isFalse();
  }

  @Test
  void keepsSpansApartAndInOrder() {
    String text = "F-35 at 5 p.m., 6-foot-6, Louis XIV, 20-30 million, two thirds, $5 of 3bn";
    List<NumberMention> numbers = ENGLISH.read(text);
    for (int i = 1; i < numbers.size(); i++) {
      assertThat(numbers.get(i).span().start())
          .isGreaterThanOrEqualTo(numbers.get(i - 1).span().end());
    }
    assertThat(numbers).hasSize(9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ru; перенесли 2,4 млн шекелей; 2400000",
        "ru; 3 миллиарда рублей; 3000000000",
        "de; rund 12,5 Millionen Euro; 12500000",
        "de; 3 Mrd. Euro; 3000000000",
        "fr; 2,5 millions de personnes; 2500000",
        "ar; 5 ملايين نسمة; 5000000"
      })
  void readsMagnitudesOfAnyLanguage(String language, String text, double value) {
    assertThat(new NumberReader(language).read(text))
        .singleElement()
        .extracting(NumberMention::value)
        .isEqualTo(value);
  }
}
