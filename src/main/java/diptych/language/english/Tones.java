package diptych.language.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How strong English words are in the news: what they assert of harm, praise, degree, doubt,
 * pressure and emotion, each from 0 to 4. A word has a range on an axis, as "strike" may be tame or
 * deadly. Words that are not listed have no tone: they stand at 0, but for degree, where only
 * listed words can be compared. Immutable and thread safe.
 */
public final class Tones {
  private static final String BUNDLED = "/diptych/tones-en.tsv";
  private static final int STRONGEST = 4;

  /** What a word can be strong in. */
  public enum Axis {
    HARM,
    PRAISE,
    DEGREE,
    DOUBT,
    PRESSURE,
    EMOTION
  }

  /**
   * How far apart two words are.
   *
   * @param axis in what
   * @param steps between their ranges, above 0 if the first word is the stronger one
   */
  public record Gap(Axis axis, int steps) {}

  private record Range(int low, int high) {
    static final Range NONE = new Range(0, 0);

    Range with(Range other) {
      return new Range(Math.min(low, other.low), Math.max(high, other.high));
    }
  }

  private final Map<String, Map<Axis, Range>> words;

  private Tones(Map<String, Map<Axis, Range>> words) {
    this.words = words;
  }

  private static final class Holder {
    static final Tones BUNDLED = read();

    private static Tones read() {
      try (InputStream in =
          Objects.requireNonNull(Tones.class.getResourceAsStream(Tones.BUNDLED), Tones.BUNDLED)) {
        return Tones.read(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("the tones of words that come with the program", e);
      }
    }
  }

  /** The list that comes with the program, read when first asked for. */
  public static Tones bundled() {
    return Holder.BUNDLED;
  }

  /**
   * Reads a list: lines of word, axis, low and high, with tabs between; {@code #} begins a comment.
   *
   * @throws IllegalArgumentException if a line is not of that form; names the line
   * @throws IOException if reading fails
   */
  static Tones read(Reader from) throws IOException {
    Map<String, Map<Axis, Range>> words = new HashMap<>();
    BufferedReader lines = new BufferedReader(from);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        add(line, number, words);
      }
    }
    return new Tones(words);
  }

  private static void add(String line, int number, Map<String, Map<Axis, Range>> words) {
    String[] cells = line.split("\t", -1);
    try {
      if (cells.length != 4) {
        throw new IllegalArgumentException(cells.length + " cells instead of 4");
      }
      Axis axis = Axis.valueOf(cells[1].toUpperCase(Locale.ROOT));
      Range range = new Range(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
      if (range.low < 0 || range.high > STRONGEST || range.low > range.high) {
        throw new IllegalArgumentException("not a range within 0 to " + STRONGEST);
      }
      Range before =
          words.computeIfAbsent(cells[0], w -> new EnumMap<>(Axis.class)).put(axis, range);
      if (before != null) {
        throw new IllegalArgumentException("the word has this axis twice");
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "tones, line " + number + " \"" + line + "\": " + e.getMessage(), e);
    }
  }

  /**
   * The gaps between two words, each given by its dictionary forms, the widest first; none if their
   * ranges meet on every axis.
   */
  public List<Gap> gaps(Collection<String> one, Collection<String> other) {
    return Arrays.stream(Axis.values())
        .map(axis -> new Gap(axis, steps(one, other, axis)))
        .filter(gap -> gap.steps() != 0)
        .sorted(Comparator.comparingInt(gap -> -Math.abs(gap.steps())))
        .toList();
  }

  /**
   * How many steps lie between two words on one axis: above 0 if the first is the stronger one, 0
   * if their ranges meet or cannot be compared.
   */
  public int steps(Collection<String> one, Collection<String> other, Axis axis) {
    Range a = range(one, axis);
    Range b = range(other, axis);
    if (axis == Axis.DEGREE ? a == null || b == null : a == null && b == null) {
      return 0;
    }
    return steps(a == null ? Range.NONE : a, b == null ? Range.NONE : b);
  }

  private static int steps(Range a, Range b) {
    if (a.low > b.high) {
      return a.low - b.high;
    }
    return a.high < b.low ? a.high - b.low : 0;
  }

  /** Over all forms that are listed; null if none is. */
  private @Nullable Range range(Collection<String> forms, Axis axis) {
    Range all = null;
    for (String form : forms) {
      Range range = words.getOrDefault(form, Map.of()).get(axis);
      if (range != null) {
        all = all == null ? range : all.with(range);
      }
    }
    return all;
  }
}
