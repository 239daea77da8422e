package diptych.compare;

import diptych.language.WordStemmer;
import diptych.model.Edition;
import diptych.model.Passage;
import diptych.model.Segment;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marked words and figures of a side, to be looked for in another text of its language. Forms
 * of a word are the same word: stems where there is a stemmer, Hebrew without the particles written
 * on the word (ב-2019 is 2019, והצבא is צבא). Not thread safe.
 */
final class MarkedWords {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,:'’\"”״׳][\\p{L}\\p{M}\\p{N}]+)*");

  /** Letters that Hebrew writes together with the word after them. */
  static final String PARTICLES = "ובלמשהכ";

  private static final int MOST_PARTICLES = 3;
  private static final int LEAST_STEM = 2;

  private final Locale locale;
  private final boolean hebrew;
  private final WordStemmer stemmer;
  private final List<String> own = new ArrayList<>();
  private final List<String> marked = new ArrayList<>();

  MarkedWords(Edition edition, Passage passage) {
    locale = Locale.forLanguageTag(edition.language());
    hebrew = locale.getLanguage().equals(Locale.forLanguageTag("he").getLanguage());
    stemmer = new WordStemmer(edition.language());
    for (int i : passage.segments()) {
      Segment segment = edition.segments().get(i);
      Matcher matcher = WORD.matcher(segment.text());
      while (matcher.find()) {
        String stem = stem(matcher.group());
        own.add(stem);
        Span span = new Span(matcher.start(), matcher.end()).shift(segment.span().start());
        if (passage.spans().stream().anyMatch(span::overlaps)) {
          marked.add(stem);
        }
      }
    }
  }

  /** Whether the text has each as often as the side itself. */
  boolean allIn(String text) {
    List<String> words = words(text);
    return !marked.isEmpty()
        && marked.stream().allMatch(word -> count(word, words) >= count(word, own));
  }

  /** Whether the text has none of them. */
  boolean noneIn(String text) {
    List<String> words = words(text);
    return !marked.isEmpty() && marked.stream().allMatch(word -> count(word, words) == 0);
  }

  private long count(String word, List<String> words) {
    return words.stream().filter(other -> isSame(word, other)).count();
  }

  private boolean isSame(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    return hebrew && (isWithParticles(one, other) || isWithParticles(other, one));
  }

  private static boolean isWithParticles(String longer, String bare) {
    int more = longer.length() - bare.length();
    return more > 0
        && more <= MOST_PARTICLES
        && bare.length() >= LEAST_STEM
        && longer.endsWith(bare)
        && longer.chars().limit(more).allMatch(c -> PARTICLES.indexOf(c) >= 0);
  }

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(stem(matcher.group()));
    }
    return words;
  }

  private String stem(String word) {
    return stemmer.stem(word.toLowerCase(locale));
  }
}
