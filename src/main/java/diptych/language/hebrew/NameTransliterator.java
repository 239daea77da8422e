package diptych.language.hebrew;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Spells Hebrew names in English and tells whether an English word can be the spelling of a Hebrew
 * name. The match is a weighted alignment of Hebrew letters with English letter groups (a
 * transducer in the manner of Knight and Graehl, <i>Machine Transliteration</i>, 1998, with costs
 * set by hand): vowels that Hebrew does not write are cheap, consonants without a counterpart are
 * dear. Stateless and thread safe.
 *
 * <pre>
 * פוטין → Putin      ג'ונס → Jones      צ'רצ'יל → Churchill
 * </pre>
 */
public final class NameTransliterator {
  /** From this score of {@link #matches} on two words are taken for the same name. */
  public static final double SAME = 0.8;

  private static final int LONGEST = 40;
  private static final int BEAM = 24;
  private static final double NEVER = 1e6;
  private static final double ROUNDING = 1e-9;
  private static final Map<String, Chunk[]> RULES = NameSpellings.rules();
  private static final int LONGEST_UNIT = 3;
  private static final Chunk[] NO_CHUNKS = {};

  /** An English spelling of a Hebrew letter group and its cost. */
  record Chunk(String text, double cost, double writing) {}

  private record Partial(String text, double cost) {}

  /**
   * Whether the English word can be a spelling of the Hebrew name.
   *
   * @param hebrew one word, without particles
   * @param english one word
   * @return 0 (another name) to 1 (a spelling as expected); from {@link #SAME} on it is taken for
   *     the same
   */
  public double matches(String hebrew, String english) {
    String from = folded(hebrew);
    String to = NameSpellings.plainLatin(english);
    if (!isBounded(from) || !isBounded(to)) {
      return 0;
    }
    double size = size(from, to);
    return Math.max(0, 1 - align(from, to, size) / size);
  }

  /**
   * Whether {@link #matches} reaches a score; many times faster, as hopeless pairs are given up
   * after a few letters.
   *
   * @param atLeast above 0, at most 1
   */
  public boolean isSpelling(String hebrew, String english, double atLeast) {
    String from = folded(hebrew);
    String to = NameSpellings.plainLatin(english);
    if (!isBounded(from) || !isBounded(to)) {
      return false;
    }
    double limit = size(from, to) * (1 - atLeast) + ROUNDING;
    return align(from, to, limit) < limit;
  }

  private static String folded(String hebrew) {
    return HebrewText.fold(hebrew).replace("\"", "").replace(" ", "");
  }

  private static boolean isBounded(String name) {
    return !name.isEmpty() && name.length() <= LONGEST;
  }

  private static double size(String from, String to) {
    return Math.max(2, 0.5 * (NameSpellings.weight(from) + to.length() * 0.62));
  }

  /**
   * English spellings of a Hebrew name, the most usual first, each with a capital letter.
   *
   * @param hebrew one word, without particles
   * @param most how many at most
   */
  public List<String> candidates(String hebrew, int most) {
    String from = HebrewText.fold(hebrew).replace("\"", "");
    if (from.isEmpty() || from.length() > LONGEST || most < 1) {
      return List.of();
    }
    List<List<Partial>> beams = new ArrayList<>();
    for (int i = 0; i <= from.length(); i++) {
      beams.add(new ArrayList<>());
    }
    beams.get(0).add(new Partial("", 0));
    for (int i = 0; i < from.length(); i++) {
      List<Partial> beam = best(beams.get(i), BEAM);
      for (int length = 1; length <= LONGEST_UNIT && i + length <= from.length(); length++) {
        Chunk[] chunks = RULES.get(unit(from, i, i + length));
        if (chunks != null) {
          extend(beam, chunks, beams.get(i + length), i + length == from.length(), from, i);
        }
      }
      if (RULES.get(unit(from, i, i + 1)) == null) {
        List<Partial> next = beams.get(i + 1);
        beam.forEach(p -> next.add(new Partial(p.text(), p.cost() + 1)));
      }
    }
    List<String> names = new ArrayList<>();
    for (Partial partial : best(beams.get(from.length()), most)) {
      if (!partial.text().isEmpty()) {
        names.add(
            partial.text().substring(0, 1).toUpperCase(Locale.ROOT) + partial.text().substring(1));
      }
    }
    return names;
  }

  private static void extend(
      List<Partial> beam, Chunk[] chunks, List<Partial> into, boolean last, String hebrew, int at) {
    for (Partial partial : beam) {
      for (Chunk chunk : chunks) {
        if (chunk.writing() >= NEVER || (chunk.text().isEmpty() && last && at == 0)) {
          continue;
        }
        String joined = partial.text();
        double cost = partial.cost() + chunk.writing() + NameSpellings.place(chunk, hebrew, at);
        boolean gap =
            !joined.isEmpty()
                && !chunk.text().isEmpty()
                && !NameSpellings.isVowel(joined.charAt(joined.length() - 1))
                && !NameSpellings.isVowel(chunk.text().charAt(0))
                && !NameSpellings.isMater(hebrew, at);
        if (gap) {
          boolean cluster =
              NameSpellings.isCluster(
                  joined, chunk.text().charAt(0), last && chunk.text().length() == 1);
          into.add(new Partial(joined + "a" + chunk.text(), cost + (cluster ? 0.45 : 0.15)));
          into.add(new Partial(joined + "e" + chunk.text(), cost + (cluster ? 0.5 : 0.18)));
          into.add(new Partial(joined + chunk.text(), cost + (cluster ? 0.1 : 0.9)));
        } else {
          into.add(new Partial(joined + chunk.text(), cost));
        }
      }
    }
  }

  private static List<Partial> best(List<Partial> partials, int most) {
    List<Partial> sorted = new ArrayList<>(partials);
    sorted.sort(Comparator.comparingDouble(Partial::cost).thenComparing(Partial::text));
    Set<String> seen = new HashSet<>();
    List<Partial> best = new ArrayList<>();
    for (Partial partial : sorted) {
      if (best.size() == most) {
        break;
      }
      if (seen.add(partial.text())) {
        best.add(partial);
      }
    }
    return best;
  }

  private static String unit(String hebrew, int from, int to) {
    String unit = hebrew.substring(from, to);
    StringBuilder open = new StringBuilder(unit.length());
    for (int i = 0; i < unit.length(); i++) {
      open.append(HebrewText.medial(unit.charAt(i)));
    }
    return open.toString();
  }

  private static double align(String from, String to, double limit) {
    int n = from.length();
    int m = to.length();
    double[][] cost = new double[n + 1][m + 1];
    for (double[] row : cost) {
      java.util.Arrays.fill(row, NEVER);
    }
    cost[0][0] = 0;
    String open = unit(from, 0, n);
    Chunk[][] here = new Chunk[LONGEST_UNIT + 1][];
    int hopeless = 0;
    for (int i = 0; i <= n; i++) {
      double lowest = NEVER;
      for (double value : cost[i]) {
        lowest = Math.min(lowest, value);
      }
      // A unit may jump over two rows, not over three.
      hopeless = lowest >= limit ? hopeless + 1 : 0;
      if (hopeless >= LONGEST_UNIT) {
        return limit;
      }
      for (int length = 1; length <= LONGEST_UNIT && lowest < limit; length++) {
        Chunk[] chunks = i + length <= n ? RULES.get(open.substring(i, i + length)) : null;
        here[length] = chunks == null ? NO_CHUNKS : chunks;
      }
      for (int j = 0; j <= m; j++) {
        double base = cost[i][j];
        if (base >= limit) {
          continue;
        }
        if (j < m) {
          relax(cost, i, j + 1, base + NameSpellings.silent(to, j, i, n));
        }
        if (i == n) {
          continue;
        }
        for (int length = 1; length <= LONGEST_UNIT; length++) {
          for (Chunk chunk : here[length]) {
            if (to.startsWith(chunk.text(), j)) {
              double edge = NameSpellings.edge(chunk, from, i);
              relax(cost, i + length, j + chunk.text().length(), base + chunk.cost() + edge);
            }
          }
        }
        double skipped = NameSpellings.unwritten(from, i);
        relax(cost, i + 1, j, base + skipped);
        if (j < m) {
          relax(cost, i + 1, j + 1, base + NameSpellings.mismatch(from.charAt(i), to.charAt(j)));
        }
      }
    }
    return cost[n][m];
  }

  private static void relax(double[][] cost, int i, int j, double value) {
    if (value < cost[i][j]) {
      cost[i][j] = value;
    }
  }
}
