package diptych.language.hebrew;

import diptych.language.Glosser;
import diptych.model.GlossToken;
import diptych.model.GlossToken.Candidate;
import diptych.model.GlossToken.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures how much of a text the lexicon knows and which words it lacks, so that a newsroom can
 * extend its own file. Not thread safe.
 *
 * <pre>
 * LexiconCheck check = new LexiconCheck(HebrewEnglishGlosser.bundled());
 * check.add(text);
 * check.report(20).forEach(out::println);
 * </pre>
 */
public final class LexiconCheck {
  private static final int MOST_UNKNOWN = 200_000;

  private final Glosser glosser;
  private final Map<String, Integer> unknown = new TreeMap<>();
  private long words;
  private long known;
  private long respelled;

  /** Checks against the lexicon of the given glosser. */
  public LexiconCheck(Glosser glosser) {
    this.glosser = glosser;
  }

  /**
   * A word the lexicon does not have.
   *
   * @param word as written in the text, with its particles
   * @param count how often
   * @param guess how the program would spell it as a name, or an empty string
   */
  public record Unknown(String word, int count, String guess) {}

  /** Counts the words of a text; may be called for many texts. */
  public void add(String text) {
    text.lines().forEach(this::line);
  }

  private void line(String line) {
    for (GlossToken token : glosser.analyze(line)) {
      String word = HebrewText.fold(token.span().of(line));
      if (word.isEmpty() || !HebrewText.isLetter(word.charAt(0))) {
        continue;
      }
      int count = 1 + (int) word.chars().filter(c -> c == ' ' || c == '-').count();
      words += count;
      List<Candidate> candidates = token.candidates();
      if (candidates.stream().anyMatch(c -> c.origin() != Origin.TRANSLITERATION)) {
        known += count;
        if (candidates.get(0).grammar().contains("respelled")) {
          respelled += count;
        }
      } else if (unknown.size() < MOST_UNKNOWN || unknown.containsKey(word)) {
        unknown.merge(word, 1, Integer::sum);
      }
    }
  }

  /** Hebrew words counted, without numbers and words in other scripts. */
  public long words() {
    return words;
  }

  /** Words that have a reading from the lexicon or a list of names. */
  public long known() {
    return known;
  }

  /** Share of known words, 0 to 1; 1 for no words. */
  public double coverage() {
    return words == 0 ? 1 : (double) known / words;
  }

  /** The most frequent unknown words, most frequent first, then by the alphabet. */
  public List<Unknown> unknown(int most) {
    return unknown.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue()))
        .limit(most)
        .map(e -> new Unknown(e.getKey(), e.getValue(), guess(e.getKey())))
        .toList();
  }

  private String guess(String word) {
    List<GlossToken> tokens = glosser.analyze(word);
    boolean none = tokens.isEmpty() || tokens.get(0).candidates().isEmpty();
    return none ? "" : tokens.get(0).candidates().get(0).senses().get(0);
  }

  /** The result for people, line by line. */
  public List<String> report(int most) {
    String summary =
        String.format(
            Locale.ROOT,
            "%d Hebrew words, %d known (%.1f %%), %d of them only with another spelling",
            words,
            known,
            100 * coverage(),
            respelled);
    List<String> lines = new ArrayList<>(List.of(summary));
    List<Unknown> unknown = unknown(most);
    if (!unknown.isEmpty()) {
      lines.add(" times  unknown word, and how it would be spelled if it is a name");
    }
    for (Unknown word : unknown) {
      lines.add(String.format(Locale.ROOT, "%6d  %s  %s", word.count(), word.word(), word.guess()));
    }
    return lines;
  }
}
