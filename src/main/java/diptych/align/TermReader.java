package diptych.align;

import diptych.language.Skeleton;
import diptych.language.WordStemmer;
import diptych.model.GlossToken;
import diptych.model.Translated;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the terms of segments: word stems, numbers by value, names by their consonants.
 *
 * <p>Text is read word by word in its language. A gloss gives one term for each source word, with
 * all its senses as keys, so that any of them can match. Not thread safe.
 */
final class TermReader {
  static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}]+(?:['’\"][\\p{L}\\p{M}]+)*");
  static final int MAX_TERMS = 192;
  private static final int PREFIX = 5;
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "be", "of", "the", "to", "a", "an", "in", "on", "for", "by", "with", "and", "from", "up");

  private final Vocabulary vocabulary;
  private final Locale locale;
  private final WordStemmer stemmer;

  /**
   * A reader for terms in one language.
   *
   * @param vocabulary shared by both sides of a comparison
   * @param language BCP 47 tag of the text that will be read
   */
  TermReader(Vocabulary vocabulary, String language) {
    this.vocabulary = vocabulary;
    this.locale = Locale.forLanguageTag(language);
    this.stemmer = new WordStemmer(language);
  }

  /** The terms of running text; words past a limit are left out. */
  List<Term> ofText(String text) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (terms.size() < MAX_TERMS && matcher.find()) {
      terms.add(term(matcher.group()));
    }
    return terms;
  }

  /** The terms of a gloss, one for each source word that has candidates. */
  List<Term> ofGloss(String source, Translated gloss) {
    List<Term> terms = new ArrayList<>();
    for (GlossToken token : gloss.tokens()) {
      if (terms.size() == MAX_TERMS) {
        break;
      }
      String surface = token.span().of(source);
      if (surface.codePoints().anyMatch(Character::isDigit)) {
        terms.addAll(ofText(surface));
      } else if (!token.candidates().isEmpty()) {
        terms.add(term(token));
      }
    }
    return terms;
  }

  private Term term(GlossToken token) {
    Set<Integer> keys = new LinkedHashSet<>();
    Set<Integer> weak = new LinkedHashSet<>();
    boolean content = false;
    for (GlossToken.Candidate candidate : token.candidates()) {
      content |= candidate.pos().isContent();
      boolean name =
          candidate.origin() == GlossToken.Origin.NAME
              || candidate.origin() == GlossToken.Origin.TRANSLITERATION;
      for (String sense : candidate.senses()) {
        Matcher matcher = WORD.matcher(sense);
        boolean several = sense.indexOf(' ') >= 0;
        while (matcher.find()) {
          String word = matcher.group().toLowerCase(locale);
          if (several && EMPTY_WORDS.contains(word)) {
            continue;
          }
          keys.add(vocabulary.number(stem(word)));
          if (name) {
            String skeleton = Skeleton.of(word);
            if (skeleton.length() >= 2) {
              weak.add(vocabulary.number("~" + skeleton));
            }
          }
        }
      }
    }
    return new Term(ints(keys), ints(weak), content ? 0.03 : 0.25);
  }

  private Term term(String surface) {
    String word = surface.toLowerCase(locale);
    if (Character.isDigit(word.charAt(0))) {
      return number(vocabulary, word);
    }
    String stem = stem(word);
    Set<Integer> weak = new LinkedHashSet<>();
    if (stem.length() > PREFIX) {
      weak.add(vocabulary.number("^" + stem.substring(0, PREFIX)));
    }
    if (Character.isUpperCase(surface.charAt(0))) {
      String skeleton = Skeleton.of(word);
      if (skeleton.length() >= 2) {
        weak.add(vocabulary.number("~" + skeleton));
      }
    }
    return new Term(new int[] {vocabulary.number(stem)}, ints(weak), chance(word));
  }

  /** A number, without the marks between thousands. */
  static Term number(Vocabulary vocabulary, String digits) {
    String value = digits.replaceAll("[.,](?=\\d{3}(?!\\d))", "");
    double chance = value.length() > 1 ? 0.01 : 0.04;
    return new Term(new int[] {vocabulary.number("#" + value)}, new int[0], chance);
  }

  private String stem(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    String bare = apostrophe > 2 ? word.substring(0, apostrophe) : word;
    return stemmer.stem(bare);
  }

  /** Short words are common ones in every language (Zipf 1949). */
  private static double chance(String word) {
    return switch (word.length()) {
      case 1, 2 -> 0.3;
      case 3 -> 0.2;
      case 4 -> 0.08;
      default -> 0.02;
    };
  }

  private static int[] ints(Set<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
