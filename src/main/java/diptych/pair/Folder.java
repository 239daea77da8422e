package diptych.pair;

import diptych.pair.Likeness.Channel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The articles of a folder with an index for each language: finds for an article the few others
 * that may be on its story. Keys are weighted by how few articles have them (inverse document
 * frequency, Spärck Jones 1972).
 */
final class Folder {
  private static final int SHORT_LIST = 12;
  private static final double COMMON = 0.3;
  private static final int MOST_SHOWN = 6;
  private static final int LEAST_SHOWN = 2;
  private static final int[] NONE = {};

  private final Keys keys;
  private final List<Fingerprint> articles;
  private final Map<String, Postings> languages = new TreeMap<>();

  Folder(Keys keys, List<Fingerprint> articles) {
    this.keys = keys;
    this.articles = articles;
    Map<String, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      members.computeIfAbsent(articles.get(i).language(), k -> new ArrayList<>()).add(i);
    }
    members.forEach(
        (language, list) -> languages.put(language, new Postings(keys.size(), articles, list)));
  }

  /** How like two articles are, as far as it shows without aligning them. */
  Likeness likeness(int a, int b) {
    Fingerprint one = articles.get(a);
    Fingerprint other = articles.get(b);
    double evidence =
        Overlap.of(one, other, postings(other)).evidence()
            + Overlap.of(other, one, postings(one)).evidence();
    return Likeness.unaligned(Overlap.channel(one, other), evidence / 2);
  }

  private Postings postings(Fingerprint article) {
    Postings postings = languages.get(article.language());
    if (postings == null) {
      throw new IllegalArgumentException("not of this folder: " + article.language());
    }
    return postings;
  }

  /** The articles that share most with one, in every language, the likeliest first. */
  List<Integer> candidates(int article) {
    List<Integer> all = new ArrayList<>();
    for (Postings postings : languages.values()) {
      all.addAll(candidates(article, postings));
    }
    return all;
  }

  private List<Integer> candidates(int article, Postings postings) {
    Sums sums = new Sums(articles.size());
    for (Clue clue : articles.get(article).clues()) {
      sums.nextClue();
      sums.add(clue.keys(), postings.chance(clue.keys(), clue.commonness()), postings);
      if (clue.weakKeys().length > 0) {
        // a name by its sound says half as much
        double chance = Math.sqrt(postings.chance(clue.weakKeys(), 0.05));
        sums.add(clue.weakKeys(), chance, postings);
      }
    }
    return IntStream.range(0, articles.size())
        .filter(other -> other != article && sums.weights[other] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(other -> -sums.weights[other] / size(other)))
        .limit(SHORT_LIST)
        .toList();
  }

  /** Long articles share more with any. */
  private double size(int article) {
    return Math.sqrt(20.0 + articles.get(article).clues().size());
  }

  /** What each article shares with one, each clue counted once. */
  private static final class Sums {
    private final double[] weights;
    private final int[] lastClue;
    private int clue;

    Sums(int articles) {
      weights = new double[articles];
      lastClue = new int[articles];
    }

    void nextClue() {
      clue++;
    }

    void add(int[] clueKeys, double chance, Postings postings) {
      double weight = chance > COMMON ? 0 : -StrictMath.log(chance);
      for (int key : weight == 0 ? NONE : clueKeys) {
        for (int other : postings.with(key)) {
          if (lastClue[other] != clue) {
            lastClue[other] = clue;
            weights[other] += weight;
          }
        }
      }
    }
  }

  /** The rarest numbers, dates and names that two articles share, for people. */
  String shared(int a, int b) {
    Fingerprint one = articles.get(a);
    Fingerprint other = articles.get(b);
    Set<String> found = new TreeSet<>();
    details(one, other, found);
    details(other, one, found);
    if (found.isEmpty()) {
      return Overlap.channel(one, other) == Channel.SOUNDS ? "names that sound alike" : "words";
    }
    return String.join(", ", found);
  }

  /** Numbers, and what has a capital letter inside a sentence. */
  private void details(Fingerprint one, Fingerprint other, Set<String> found) {
    Postings postings = postings(other);
    one.clues().stream()
        .filter(clue -> clue.kind() == Clue.Kind.NUMBER || clue.kind() == Clue.Kind.NAME)
        .filter(clue -> keys.name(clue.keys()[0]).length() > LEAST_SHOWN)
        .filter(clue -> IntStream.of(clue.keys()).anyMatch(other::has))
        .sorted(Comparator.comparingDouble(c -> postings.chance(c.keys(), c.commonness())))
        .map(clue -> clue.keys()[0])
        .filter(key -> keys.name(key).startsWith("#") || keys.name(key).startsWith("en:"))
        .limit(MOST_SHOWN)
        .forEach(key -> found.add(shown(key)));
  }

  /** {@code #1250 → 1250, en:novemb → November}. */
  private String shown(int key) {
    String name = keys.name(key);
    return name.startsWith("#") ? name.substring(1) : keys.spelling(key).replaceFirst("^en:", "");
  }
}
