package diptych.language.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The holidays that the program knows: {@code holidays.tsv}, a closed list of well-known Jewish,
 * Christian, Muslim and civil ones with their usual spellings. Immutable and thread safe.
 */
public final class Holidays {
  private static final String BUNDLED = "/diptych/holidays.tsv";
  private static final int SPELLINGS = 2;

  /** When a spelling counts. */
  enum Needs {
    NOTHING,
    /** A word for a holiday, or for "in" or "before", in front of it. */
    PLACE,
    /** A word for a holiday in front of it. */
    HOLIDAY
  }

  /**
   * A way to write a holiday.
   *
   * @param words as {@link DateTokens} cuts them, without apostrophes
   * @param holiday its number in the list
   * @param other the number of another that may be meant, the same if there is none
   */
  record Spelling(List<String> words, int holiday, int other, Needs needs) {}

  private final List<Holiday> list = new ArrayList<>();
  private final Map<String, List<Spelling>> english = new HashMap<>();
  private final Map<String, List<Spelling>> hebrew = new HashMap<>();

  private static final class Holder {
    static final Holidays BUNDLED = new Holidays();
  }

  private Holidays() {
    try (InputStream in =
            Objects.requireNonNull(Holidays.class.getResourceAsStream(BUNDLED), BUNDLED);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          add(line.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the holidays that come with the program", e);
    }
  }

  private void add(String[] cells) {
    int number = list.size();
    list.add(new Holiday(cells[0], cells[1]));
    for (int k = SPELLINGS; k < cells.length; k++) {
      for (String spelling : cells[k].split("\\|")) {
        if (!spelling.isBlank()) {
          boolean open = k > SPELLINGS + 1;
          boolean strict = spelling.startsWith("~");
          Needs needs = strict ? Needs.HOLIDAY : open ? Needs.PLACE : Needs.NOTHING;
          add(k == SPELLINGS ? english : hebrew, words(spelling), number, needs);
        }
      }
    }
  }

  private static void add(
      Map<String, List<Spelling>> into, List<String> words, int number, Needs needs) {
    List<Spelling> all = into.computeIfAbsent(words.get(0), w -> new ArrayList<>());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).words().equals(words)) {
        all.set(i, new Spelling(words, all.get(i).holiday(), number, needs));
        return;
      }
    }
    all.add(new Spelling(words, number, number, needs));
    all.sort((a, b) -> b.words().size() - a.words().size());
  }

  private static List<String> words(String spelling) {
    DateTokens tokens = new DateTokens(spelling);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(word(tokens, i));
    }
    return List.copyOf(words);
  }

  static String word(DateTokens tokens, int at) {
    String text = tokens.text(at);
    return text.endsWith("'") ? text.substring(0, text.length() - 1) : text;
  }

  static Holidays bundled() {
    return Holder.BUNDLED;
  }

  /** Ways to write holidays that begin with a word, the longest first. */
  List<Spelling> beginningWith(String word, boolean inHebrew) {
    return (inHebrew ? hebrew : english).getOrDefault(word, List.of());
  }

  /**
   * Whether a holiday may be on a day.
   *
   * @param holiday a mention of {@link DateMention.Part#HOLIDAY}
   * @param day of the month
   * @param month 1 to 12
   * @param year null if it is not known; then only holidays that are on the same day each year are
   */
  public static boolean isOn(DateMention holiday, int day, int month, @Nullable Integer year) {
    try {
      LocalDate date = LocalDate.of(year == null ? 2000 : year, month, day);
      return List.of(holiday.value(), holiday.other()).stream()
          .map(bundled().list::get)
          .anyMatch(h -> (year != null || h.isFixed()) && h.isOn(date));
    } catch (DateTimeException e) {
      return false; // June 31 is no day
    }
  }
}
