package diptych.compare;

import diptych.language.Glosser;
import diptych.language.WordStemmer;
import diptych.language.english.EnglishWord;
import diptych.language.english.EnglishWords;
import diptych.model.GlossToken;
import diptych.model.LanguagePair;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads words of one language and tells which of them mean the same. Thread safe. */
final class Vocabulary {
  private static final List<Set<String>> CONVERSES =
      List.of(
          Set.of("parent", "child"),
          Set.of("husband", "wife"),
          Set.of("ancestor", "descendant"),
          Set.of("predecessor", "successor"),
          Set.of("employer", "employee"),
          Set.of("teacher", "student"),
          Set.of("host", "guest"));
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}]+)*");
  private static final EnglishWords ENGLISH = EnglishWords.bundled();

  /** A word of an unknown language that is shorter is taken for one of grammar. */
  private static final int LEAST_CONTENT = 4;

  /** A reading less likely than this is no form of the word that counts. */
  private static final double LEAST_WEIGHT = 0.15;

  private final String language;
  private final boolean english;
  private final @Nullable Glosser lexicon;

  Vocabulary(String language) {
    this(language, null);
  }

  /**
   * @param lexicon knows the language's words; null if there is none, then a word's form is its
   *     stem. English needs none.
   */
  Vocabulary(String language, @Nullable Glosser lexicon) {
    this.language = language;
    this.english = LanguagePair.primary(language).equals("en");
    this.lexicon = english ? null : lexicon;
  }

  boolean isEnglish() {
    return english;
  }

  /**
   * The words of a text.
   *
   * @param offset where the text begins in the article
   * @param segment number of its segment
   */
  List<Word> words(String text, int offset, int segment) {
    List<Word> words = new ArrayList<>();
    if (english) {
      for (EnglishWord word : ENGLISH.words(text)) {
        if (!word.text().isEmpty()) {
          words.add(
              new Word(
                  word.span().shift(offset),
                  word.text(),
                  new LinkedHashSet<>(ENGLISH.lemmas(word.text())),
                  word.stop(),
                  isInitial(text, word.span().start()),
                  segment));
        }
      }
      return words;
    }
    WordStemmer stemmer = new WordStemmer(language);
    Map<Integer, GlossToken> known = known(text);
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      GlossToken token = known.get(matcher.start());
      words.add(
          new Word(
              new Span(matcher.start() + offset, matcher.end() + offset),
              word,
              forms(word, stemmer, token),
              token == null ? isShort(word) : !isContent(token),
              isInitial(text, matcher.start()),
              segment));
    }
    return words;
  }

  /** What the lexicon has of single words of a text, by where they begin. */
  private Map<Integer, GlossToken> known(String text) {
    Map<Integer, GlossToken> known = new HashMap<>();
    for (GlossToken token : lexicon == null ? List.<GlossToken>of() : lexicon.analyze(text)) {
      if (!token.candidates().isEmpty() && WORD.matcher(token.span().of(text)).matches()) {
        known.put(token.span().start(), token);
      }
    }
    return known;
  }

  private Set<String> forms(String word, WordStemmer stemmer, @Nullable GlossToken token) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(stemmer.stem(word.toLowerCase(Locale.forLanguageTag(language))));
    if (token != null) {
      token.candidates().stream()
          .filter(c -> c.weight() >= LEAST_WEIGHT)
          .forEach(c -> forms.add(c.lemma()));
    }
    return forms;
  }

  private static boolean isContent(GlossToken token) {
    return token.candidates().get(0).pos().isContent();
  }

  private static boolean isShort(String word) {
    return word.length() < LEAST_CONTENT;
  }

  private static boolean isInitial(String text, int start) {
    int at = start - 1;
    boolean quoted = false;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
      char c = text.charAt(at);
      if (c == '.' || c == '!' || c == '?' || c == ':') {
        return true;
      }
      quoted |= c == '"' || c == '“';
      at--;
    }
    return at < 0 || quoted;
  }

  /** All dictionary forms of a word. */
  Set<String> lemmas(String word) {
    return english
        ? new LinkedHashSet<>(ENGLISH.lemmas(word))
        : forms(word, new WordStemmer(language), known(word).get(0));
  }

  /** Whether a word of one set means the same as one of the other, or derives from it. */
  boolean related(Set<String> some, Set<String> others) {
    for (String a : some) {
      for (String b : others) {
        if (a.equals(b) || english && ENGLISH.related(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the names name one thing or derive from names of one thing: American, United States.
   */
  boolean sameThing(Set<String> some, Set<String> others) {
    return english && ENGLISH.sameThing(some.iterator().next(), others.iterator().next());
  }

  /** Whether a word of one set means the opposite of one of the other. */
  boolean opposite(Set<String> some, Set<String> others) {
    for (String a : some) {
      for (String b : others) {
        if (english && ENGLISH.opposite(a, b) && !isConverse(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The one is what it is to the other: parents of four, four children. */
  private static boolean isConverse(String a, String b) {
    return CONVERSES.stream().anyMatch(pair -> pair.contains(a) && pair.contains(b));
  }

  /** Whether a capitalized word may be an ordinary word at the start of a sentence. */
  boolean isOrdinaryWord(String word) {
    return !english || ENGLISH.isOrdinary(word);
  }

  /** Whether the place lies in the other: newspapers say Athens for the government of Greece. */
  boolean isIn(String place, String whole) {
    return english && ENGLISH.isIn(place, whole);
  }

  /** Whether a capitalized word that may be an ordinary one is known as a name as well. */
  boolean isKnownName(String word) {
    return english && ENGLISH.isKnownName(word);
  }

  /** Whether two words are known for names, and not for two of one thing: Iran and Iraq. */
  boolean areOtherNames(String a, String b) {
    return english
        && !a.equalsIgnoreCase(b)
        && ENGLISH.isKnownName(a)
        && ENGLISH.isKnownName(b)
        && !ENGLISH.sameThing(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is an adjective or adverb more than anything else. */
  boolean isModifier(String word) {
    return english && ENGLISH.isModifier(word);
  }

  boolean isNoun(String word) {
    return english && ENGLISH.isNoun(word);
  }

  /** As {@link EnglishWords#isVerb}. */
  boolean isVerb(String word, boolean form) {
    return english && (form ? ENGLISH.mayBeVerb(word) : ENGLISH.isVerb(word));
  }

  boolean isStopWord(String word) {
    if (english) {
      return ENGLISH.isStopWord(word);
    }
    GlossToken token = known(word).get(0);
    return token == null ? isShort(word) : !isContent(token);
  }
}
