package diptych.translate.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the most similar of many sentences: those that share rare words are compared word by word
 * (Levenshtein distance over words, as share of the longer sentence).
 */
final class FuzzyIndex {
  private static final int CANDIDATES = 50;
  private static final int MOST_WORDS = 400;

  private final List<String[]> sentences = new ArrayList<>();
  private final Map<String, List<Integer>> postings = new HashMap<>();

  /**
   * A similar sentence.
   *
   * @param number the sentence, numbered as added from 0
   * @param score 0 to 1, 1 for the same words
   */
  record Match(int number, double score) {}

  void add(String sentence) {
    String[] words = words(sentence);
    for (String word : new HashSet<>(Arrays.asList(words))) {
      postings.computeIfAbsent(word, w -> new ArrayList<>()).add(sentences.size());
    }
    sentences.add(words);
  }

  Optional<Match> find(String sentence, double threshold) {
    String[] words = words(sentence);
    if (words.length == 0 || words.length > MOST_WORDS) {
      return Optional.empty();
    }
    return candidates(words).stream()
        .map(number -> new Match(number, similarity(words, sentences.get(number))))
        .filter(match -> match.score() >= threshold)
        .max(
            Comparator.comparingDouble(Match::score)
                .thenComparing(Match::number, Comparator.reverseOrder()));
  }

  private List<Integer> candidates(String[] words) {
    Map<Integer, Double> weights = new HashMap<>();
    List<List<Integer>> lists =
        new HashSet<>(Arrays.asList(words))
            .stream()
                .map(word -> postings.getOrDefault(word, List.of()))
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    for (List<Integer> list : lists) {
      if (weights.size() > CANDIDATES * 20 && list.size() > 1000) {
        break; // only frequent words are left
      }
      for (int number : list) {
        weights.merge(number, 1.0 / list.size(), Double::sum);
      }
    }
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  static double similarity(String[] a, String[] b) {
    int longer = Math.max(a.length, b.length);
    if (longer == 0 || longer > MOST_WORDS) {
      return 0;
    }
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int change = diagonal + (a[i - 1].equals(b[j - 1]) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return 1 - row[b.length] / (double) longer;
  }

  /** The words, lower case, without punctuation. */
  static String[] words(String sentence) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= sentence.length(); i++) {
      if (i < sentence.length() && Character.isLetterOrDigit(sentence.charAt(i))) {
        word.append(sentence.charAt(i));
      } else if (word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words.toArray(String[]::new);
  }
}
