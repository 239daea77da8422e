package diptych.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that documents declare. {@code 2024-05-01T10:00:00+0300} becomes {@code
 * 2024-05-01T10:00:00+03:00}, {@code Wed, 01 May 2024 07:00:00 GMT} becomes {@code
 * 2024-05-01T07:00:00Z}, {@code 20240501} becomes {@code 2024-05-01}. What is ambiguous
 * (01/05/2024) is not read.
 */
final class Dates {
  private static final DateTimeFormatter LOOSE =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']HH:mm[:ss]")
          .optionalStart()
          .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .appendPattern("[ ][XXX][XX][X]")
          .toFormatter(Locale.ROOT);
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss[XXX][XX][X]", Locale.ROOT);
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          LOOSE,
          COMPACT,
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.BASIC_ISO_DATE);

  private Dates() {}

  /** The date in ISO 8601, or null if it could not be read. */
  static @Nullable String iso(@Nullable String text) {
    if (text == null || text.isBlank() || text.length() > 60) {
      return null;
    }
    String bare = text.strip();
    for (DateTimeFormatter format : FORMATS) {
      try {
        TemporalAccessor date = format.parse(bare);
        int year = date.get(java.time.temporal.ChronoField.YEAR);
        return year < 1500 || year > 2999 ? null : format(date);
      } catch (DateTimeException e) {
        // Another format may fit.
      }
    }
    return null;
  }

  /** The second since 1970 of a date that says its offset; 0 of others. */
  static long second(@Nullable String text) {
    @Nullable String iso = iso(text);
    try {
      return iso == null || iso.length() < 20 ? 0 : OffsetDateTime.parse(iso).toEpochSecond();
    } catch (DateTimeException e) {
      return 0;
    }
  }

  private static String format(TemporalAccessor date) {
    if (date.query(TemporalQueries.localTime()) == null) {
      return LocalDate.from(date).toString();
    }
    if (date.query(TemporalQueries.offset()) != null) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.from(date));
    }
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(date);
  }
}
