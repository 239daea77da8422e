package diptych.language.hebrew;

import diptych.language.english.EnglishWord;
import diptych.language.english.EnglishWords;
import diptych.model.GlossToken;
import diptych.model.GlossToken.Candidate;
import diptych.model.GlossToken.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures the glosser on folders of parallel text, {@code ID.he.txt} and {@code ID.en.txt} line by
 * line: coverage, content words found in the English, chrF2. Run by hand, folders as arguments.
 */
public final class GlossMeasure {
  private final HebrewEnglishGlosser glosser = HebrewEnglishGlosser.bundled();
  private final EnglishWords english = EnglishWords.bundled();
  private final Map<String, Integer> unknown = new HashMap<>();
  private final Map<String, int[]> missed = new HashMap<>();
  private final ChrF chrF = new ChrF();
  private final Map<String, List<String>> confused = new HashMap<>();
  private int firstRight;
  private int firstWrong;
  private int words;
  private int known;
  private int content;
  private int found;

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      boolean list = Boolean.getBoolean("list");
      new GlossMeasure().run(Path.of(folder), list);
    }
  }

  private void run(Path folder, boolean list) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path he : files.filter(p -> p.toString().endsWith(".he.txt")).sorted().toList()) {
        if (he.toString().endsWith(".flow.he.txt")) {
          continue;
        }
        String name = he.getFileName().toString();
        Path en = he.resolveSibling(name.substring(0, name.length() - 7) + ".en.txt");
        List<String> hebrew = Files.readAllLines(he);
        List<String> lines = Files.readAllLines(en);
        for (int i = 0; i < Math.min(hebrew.size(), lines.size()); i++) {
          line(hebrew.get(i), lines.get(i));
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: known %.2f%% of %d, content words found %.2f%% of %d,"
            + " chrF2 %.2f, first reading right %.2f%%%n",
        folder,
        100.0 * known / words,
        words,
        100.0 * found / content,
        content,
        chrF.score(),
        100.0 * firstRight / Math.max(1, firstRight + firstWrong));
    if (list) {
      confused.entrySet().stream()
          .sorted((a, b) -> b.getValue().size() - a.getValue().size())
          .limit(Integer.getInteger("limit", 200))
          .forEach(
              e ->
                  System.out.println(
                      "confused\t" + e.getKey() + "\t" + e.getValue().size() + e.getValue()));
      unknown.entrySet().stream()
          .sorted((a, b) -> b.getValue() - a.getValue())
          .limit(Integer.getInteger("limit", 200))
          .forEach(e -> System.out.println("unknown\t" + e.getKey() + "\t" + e.getValue()));
      missed.entrySet().stream()
          .sorted((a, b) -> b.getValue()[0] - a.getValue()[0])
          .limit(Integer.getInteger("limit", 200))
          .forEach(
              e ->
                  System.out.println(
                      "missed\t" + e.getKey() + "\t" + e.getValue()[0] + "/" + e.getValue()[1]));
    }
  }

  private void line(String he, String en) {
    List<GlossToken> tokens = glosser.analyze(he);
    Set<String> bag = new HashSet<>();
    Set<String> direct = new HashSet<>();
    for (EnglishWord word : english.words(en)) {
      bag.addAll(english.lemmas(word.text()));
      bag.add(word.text().toLowerCase(Locale.ROOT));
      if (!word.stop()) {
        direct.add(word.lemma());
      }
    }
    String gloss = glosser.render(he, tokens);
    if (Boolean.getBoolean("show")) {
      System.out.println(he + "\n  > " + gloss + "\n  = " + en);
      if (Boolean.getBoolean("tokens")) {
        for (GlossToken t : tokens) {
          StringBuilder out = new StringBuilder("    ").append(t.span().of(he));
          for (Candidate c : t.candidates().subList(0, Math.min(4, t.candidates().size()))) {
            out.append(" | ")
                .append(String.join("+", c.prefixes()))
                .append(' ')
                .append(c.lemma())
                .append(' ')
                .append(c.pos())
                .append(c.grammar())
                .append(c.senses())
                .append(String.format("%.2f", c.weight()));
          }
          System.out.println(out);
        }
      }
    }
    chrF.add(gloss, en);
    for (GlossToken token : tokens) {
      String source = token.span().of(he);
      if (!HebrewText.isLetter(HebrewText.fold(source).charAt(0))) {
        continue;
      }
      int count = source.split("[ \u05BE-]").length;
      words += count;
      boolean isKnown =
          token.candidates().stream().anyMatch(c -> c.origin() != Origin.TRANSLITERATION);
      if (isKnown) {
        known += count;
      } else {
        unknown.merge(source, 1, Integer::sum);
      }
      boolean isContent =
          token.candidates().isEmpty() || token.candidates().get(0).pos().isContent();
      if (isContent) {
        content++;
        boolean hit = stands(token.candidates(), bag, direct);
        first(token, bag, direct, source);
        int[] counts = missed.computeIfAbsent(source, k -> new int[2]);
        counts[1]++;
        if (hit) {
          found++;
        } else {
          counts[0]++;
        }
      }
    }
  }

  /** Where only another reading than the first stands in the English, the first was wrong. */
  private void first(GlossToken token, Set<String> bag, Set<String> direct, String source) {
    if (token.candidates().isEmpty()) {
      return;
    }
    Candidate first = token.candidates().get(0);
    if (stands(List.of(first), bag, direct)) {
      firstRight++;
      return;
    }
    for (Candidate other : token.candidates()) {
      if (stands(List.of(other), bag, direct)) {
        firstWrong++;
        String key = reading(first) + " not " + reading(other);
        confused.computeIfAbsent(key, k -> new ArrayList<>()).add(source);
        return;
      }
    }
  }

  private static String reading(Candidate c) {
    return String.join("+", c.prefixes()) + " " + c.pos() + c.grammar();
  }

  private boolean stands(List<Candidate> candidates, Set<String> bag, Set<String> direct) {
    for (Candidate candidate : candidates) {
      if (!candidate.pos().isContent() || candidate.origin() == Origin.TRANSLITERATION) {
        continue;
      }
      for (String sense : candidate.senses()) {
        List<String> parts = new ArrayList<>();
        for (EnglishWord word : english.words(sense)) {
          if (!word.stop()) {
            parts.add(word.lemma());
          }
        }
        if (parts.isEmpty()) {
          english.words(sense).forEach(w -> parts.add(w.lemma()));
        }
        if (!parts.isEmpty() && parts.stream().allMatch(p -> inBag(p, bag, direct))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean inBag(String lemma, Set<String> bag, Set<String> direct) {
    return bag.contains(lemma) || direct.stream().anyMatch(w -> english.synonyms(lemma, w));
  }

  /** Character n-gram F-score as sacreBLEU's default: order 6, beta 2, blanks left out. */
  static final class ChrF {
    private static final int ORDER = 6;
    private final long[] matches = new long[ORDER + 1];
    private final long[] ours = new long[ORDER + 1];
    private final long[] theirs = new long[ORDER + 1];

    void add(String hypothesis, String reference) {
      String h = hypothesis.replaceAll("\\s", "");
      String r = reference.replaceAll("\\s", "");
      for (int n = 1; n <= ORDER; n++) {
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i + n <= r.length(); i++) {
          grams.merge(r.substring(i, i + n), 1, Integer::sum);
          theirs[n]++;
        }
        for (int i = 0; i + n <= h.length(); i++) {
          ours[n]++;
          Integer left = grams.get(h.substring(i, i + n));
          if (left != null && left > 0) {
            matches[n]++;
            grams.put(h.substring(i, i + n), left - 1);
          }
        }
      }
    }

    double score() {
      double precision = 0;
      double recall = 0;
      for (int n = 1; n <= ORDER; n++) {
        precision += (double) matches[n] / Math.max(1, ours[n]) / ORDER;
        recall += (double) matches[n] / Math.max(1, theirs[n]) / ORDER;
      }
      return precision + recall == 0 ? 0 : 100 * 5 * precision * recall / (4 * precision + recall);
    }
  }
}
