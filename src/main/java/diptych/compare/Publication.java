package diptych.compare;

import diptych.language.quantity.DateMention;
import diptych.language.quantity.DateMention.Part;
import diptych.language.quantity.DateReader;
import diptych.model.Edition;
import diptych.model.Segment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the day on which an edition was published: in its metadata, or in its byline. */
final class Publication {
  private static final int DATE = 10;
  private static final int HEAD = 6;
  private static final int BYLINE = 80;

  private Publication() {}

  /** The day, null if neither the file nor a line at the top says it. */
  static @Nullable LocalDate day(Edition edition, DateReader reader) {
    String published = edition.article().metadata().published();
    if (published != null && published.length() >= DATE) {
      try {
        return LocalDate.parse(published.substring(0, DATE));
      } catch (DateTimeParseException e) {
        // a claim that cannot be read is none; the byline may say it
      }
    }
    for (Segment segment : edition.segments().stream().limit(HEAD).toList()) {
      LocalDate day = segment.text().length() > BYLINE ? null : day(reader.read(segment.text()));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(List<DateMention> dates) {
    int year = value(dates, Part.YEAR);
    int month = value(dates, Part.MONTH);
    int day = value(dates, Part.DAY);
    try {
      return Math.min(year, Math.min(month, day)) < 1 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int value(List<DateMention> dates, Part part) {
    return dates.stream()
        .filter(d -> d.part() == part && d.firm())
        .mapToInt(DateMention::value)
        .findFirst()
        .orElse(-1);
  }
}
