package diptych.language.hebrew;

import diptych.language.hebrew.SpellingBeam.Partial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private static final int BEAM = 12;
  private static final double NEVER = 1e6;
  private static final double ROUNDING = 1e-9;
  private static final Map<String, Chunk[]> RULES = NameSpellings.rules();
  private static final Map<String, Chunk[]> WRITTEN = written();
  private static final int LONGEST_UNIT = 3;
  private static final Chunk[] NO_CHUNKS = {};

  /** An English spelling of a Hebrew letter group and its cost. */
  record Chunk(String text, double cost, double writing) {}

  /**
   * The spellings that are written unasked, cheapest first, so that dear ones are soon left out.
   */
  private static Map<String, Chunk[]> written() {
    Map<String, Chunk[]> written = new HashMap<>();
    RULES.forEach(
        (letters, chunks) -> {
          Chunk[] kept =
              Arrays.stream(chunks)
                  .filter(chunk -> chunk.writing() < NEVER)
                  .sorted(Comparator.comparingDouble(Chunk::writing))
                  .toArray(Chunk[]::new);
          written.put(letters, kept);
        });
    return written;
  }

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
    SpellingBeam[] beams = new SpellingBeam[from.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      beams[i] = new SpellingBeam(i == from.length() ? Math.min(most, BEAM) : BEAM);
    }
    beams[0].add("", "", "", 0);
    for (int i = 0; i < from.length(); i++) {
      boolean spelled = false;
      for (int length = 1; length <= LONGEST_UNIT && i + length <= from.length(); length++) {
        Chunk[] chunks = WRITTEN.get(unit(from, i, i + length));
        if (chunks != null) {
          extend(beams[i].kept(), chunks, beams[i + length], from, i, length);
          spelled = spelled || length == 1;
        }
      }
      if (!spelled) {
        for (Partial partial : beams[i].kept()) {
          beams[i + 1].add(partial.text(), "", "", partial.cost() + 1);
        }
      }
    }
    List<String> names = new ArrayList<>(most);
    for (Partial partial : beams[from.length()].kept()) {
      String text = partial.text();
      if (!text.isEmpty()) {
        names.add(Character.toUpperCase(text.charAt(0)) + text.substring(1));
      }
    }
    return List.copyOf(names);
  }

  private static void extend(
      List<Partial> beam, Chunk[] chunks, SpellingBeam into, String hebrew, int at, int letters) {
    boolean last = at + letters == hebrew.length();
    boolean mater = NameSpellings.isMater(hebrew, at);
    for (Chunk chunk : chunks) {
      String spelling = chunk.text();
      if (spelling.isEmpty() && last && at == 0) {
        continue;
      }
      double writing = chunk.writing() + NameSpellings.place(chunk, hebrew, at, letters);
      boolean consonant =
          !mater && !spelling.isEmpty() && !NameSpellings.isVowel(spelling.charAt(0));
      for (Partial partial : beam) {
        String joined = partial.text();
        double cost = partial.cost() + writing;
        if (cost > into.limit()) {
          break;
        }
        if (consonant
            && !joined.isEmpty()
            && !NameSpellings.isVowel(joined.charAt(joined.length() - 1))) {
          boolean cluster =
              NameSpellings.isCluster(joined, spelling.charAt(0), last && spelling.length() == 1);
          into.add(joined, "a", spelling, cost + (cluster ? 0.45 : 0.15));
          into.add(joined, "e", spelling, cost + (cluster ? 0.5 : 0.18));
          into.add(joined, "", spelling, cost + (cluster ? 0.1 : 0.9));
        } else {
          into.add(joined, "", spelling, cost);
        }
      }
    }
  }

  private static String unit(String hebrew, int from, int to) {
    boolean open = true;
    for (int i = from; i < to; i++) {
      open = open && HebrewText.medial(hebrew.charAt(i)) == hebrew.charAt(i);
    }
    String unit = hebrew.substring(from, to);
    if (open) {
      return unit;
    }
    StringBuilder medial = new StringBuilder(unit.length());
    for (int i = 0; i < unit.length(); i++) {
      medial.append(HebrewText.medial(unit.charAt(i)));
    }
    return medial.toString();
  }

  private static double align(String from, String to, double limit) {
    int n = from.length();
    int m = to.length();
    double[][] cost = new double[n + 1][m + 1];
    for (double[] row : cost) {
      Arrays.fill(row, NEVER);
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
