package diptych.pair;

import com.ibm.icu.text.Transliterator;
import diptych.language.Glosser;
import diptych.language.Skeleton;
import diptych.language.WordStemmer;
import diptych.language.quantity.DateMention;
import diptych.language.quantity.DateReader;
import diptych.language.quantity.NumberMention;
import diptych.language.quantity.NumberReader;
import diptych.model.BlockKind;
import diptych.model.Edition;
import diptych.model.GlossToken;
import diptych.model.GlossToken.Origin;
import diptych.model.LanguagePair;
import diptych.model.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clues of articles: numbers by value, days of the year, word stems, names by their
 * consonants, and for words the lexicon knows the stems of all their senses in the other language.
 * Not thread safe.
 */
final class FingerprintReader {
  /** Clues past this number are left out: an article is recognized by its beginning. */
  static final int MOST_CLUES = 500;

  private static final String PIVOT = "en";
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]+(?:['’\"״׳][\\p{L}\\p{M}]+)*");
  private static final int LONGEST = 40;
  private static final int MOST_SENSES = 4;
  private static final double LEAST_WEIGHT = 0.08;
  private static final int LEAST_CONSONANTS = 3;
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "be", "of", "the", "to", "a", "an", "in", "on", "for", "by", "with", "and", "from", "up");

  private final Keys keys;
  private final Function<LanguagePair, @Nullable Glosser> glossers;
  private final Transliterator latin =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");
  private final WordStemmer pivotStemmer = new WordStemmer(PIVOT);

  FingerprintReader(Keys keys, Function<LanguagePair, @Nullable Glosser> glossers) {
    this.keys = keys;
    this.glossers = glossers;
  }

  /** The fingerprint of an article that is not translated. */
  Fingerprint read(Edition edition) {
    return read(edition, List.of());
  }

  /**
   * The fingerprint of an article.
   *
   * @param inEnglish sentences of it that a service has put into English, may be empty
   */
  Fingerprint read(Edition edition, List<String> inEnglish) {
    String language = Locale.forLanguageTag(edition.language()).getLanguage();
    NumberReader numbers = new NumberReader(language);
    DateReader dates = new DateReader(language);
    WordStemmer stemmer = new WordStemmer(language);
    @Nullable Glosser glosser =
        language.equals(PIVOT) ? null : glossers.apply(new LanguagePair(language, PIVOT));
    Map<String, Clue> clues = new LinkedHashMap<>();
    for (Segment segment : edition.segments()) {
      BlockKind kind = edition.kindOf(segment);
      if (kind == BlockKind.BYLINE || clues.size() >= MOST_CLUES) {
        continue;
      }
      quantities(segment.text(), numbers, dates, clues);
      if (glosser == null) {
        words(segment.text(), language, stemmer, clues);
      } else {
        gloss(segment.text(), language, glosser, clues);
      }
    }
    for (String sentence : inEnglish) {
      words(sentence, PIVOT, pivotStemmer, clues);
    }
    boolean glossed = language.equals(PIVOT) || glosser != null || !inEnglish.isEmpty();
    return Fingerprint.of(language, glossed, new ArrayList<>(clues.values()));
  }

  private void quantities(
      String text, NumberReader numbers, DateReader dates, Map<String, Clue> clues) {
    for (NumberMention mention : numbers.read(text)) {
      double value = mention.value();
      if (mention.form() == NumberMention.Form.LOOSE || value < 2) {
        continue;
      }
      String key = "#" + (value == Math.rint(value) ? String.valueOf((long) value) : value);
      clues.putIfAbsent(key, clue(Clue.Kind.NUMBER, key, commonness(value)));
    }
    int month = 0;
    int day = 0;
    for (DateMention mention : dates.read(text)) {
      if (!mention.firm() && Character.isDigit(text.charAt(mention.span().start()))) {
        continue; // 6.3 may be a number
      }
      switch (mention.part()) {
        case MONTH -> {
          month = mention.value();
          String key = "m:" + month;
          clues.putIfAbsent(key, clue(Clue.Kind.NUMBER, key, 0.2));
        }
        case DAY -> day = mention.value();
        case YEAR, DECADE, WEEKDAY -> {}
      }
      if (month > 0 && day > 0) {
        String key = "d:" + month + "-" + day;
        clues.putIfAbsent(key, clue(Clue.Kind.NUMBER, key, 0.02));
        month = 0;
        day = 0;
      }
    }
  }

  private static double commonness(double value) {
    if (value <= 12) {
      return 0.3;
    }
    if (value <= 100) {
      return 0.08;
    }
    return value % 100 == 0 ? 0.04 : 0.02;
  }

  private Clue clue(Clue.Kind kind, String key, double commonness) {
    return new Clue(kind, new int[] {keys.number(key)}, new int[0], commonness);
  }

  /** Running text of a language no lexicon is for. */
  private void words(String text, String language, WordStemmer stemmer, Map<String, Clue> clues) {
    Locale locale = Locale.forLanguageTag(language);
    Matcher matcher = WORD.matcher(text);
    while (clues.size() < MOST_CLUES && matcher.find()) {
      String surface = matcher.group();
      if (surface.length() > LONGEST) {
        continue;
      }
      String word = bare(surface.toLowerCase(locale));
      String own = language + ":" + stemmer.stem(word);
      boolean cased = Character.isUpperCase(surface.charAt(0));
      boolean first = matcher.start() < 3; // as every sentence begins
      boolean caseless = Character.getType(surface.charAt(0)) == Character.OTHER_LETTER;
      Set<Integer> strong = new LinkedHashSet<>();
      strong.add(keys.number(own));
      if (cased && !first && language.equals(PIVOT)) {
        keys.spell(keys.number(own), surface.substring(0, 1) + word.substring(1));
      }
      Set<Integer> weak = new LinkedHashSet<>();
      if (cased || caseless) {
        String spelled = isAscii(word) ? word : latin.transliterate(word);
        String skeleton = Skeleton.of(spelled);
        if (cased && !language.equals(PIVOT) && spelled.length() > 3) {
          strong.add(keys.number(PIVOT + ":" + pivotStemmer.stem(spelled)));
        }
        if (skeleton.length() >= LEAST_CONSONANTS) {
          weak.add(keys.number("~" + skeleton));
          if (caseless && skeleton.length() > LEAST_CONSONANTS) {
            weak.add(keys.number("~" + skeleton.substring(1)));
          }
        }
      }
      Clue.Kind kind =
          caseless ? Clue.Kind.GUESS : cased && !first ? Clue.Kind.NAME : Clue.Kind.WORD;
      clues.putIfAbsent(own, new Clue(kind, ints(strong), ints(weak), commonness(word)));
    }
  }

  private void gloss(String text, String language, Glosser glosser, Map<String, Clue> clues) {
    for (GlossToken token : glosser.analyze(text)) {
      String surface = token.span().of(text);
      boolean number = surface.codePoints().anyMatch(Character::isDigit);
      if (clues.size() >= MOST_CLUES || number || token.candidates().isEmpty()) {
        continue;
      }
      String own = language + ":" + token.candidates().get(0).lemma();
      if (!clues.containsKey(own)) {
        Clue clue = clue(own, token);
        if (clue != null) {
          clues.put(own, clue);
        }
      }
    }
  }

  private @Nullable Clue clue(String own, GlossToken token) {
    Set<Integer> strong = new LinkedHashSet<>();
    Set<Integer> weak = new LinkedHashSet<>();
    strong.add(keys.number(own));
    boolean content = false;
    boolean named = false;
    for (GlossToken.Candidate candidate : token.candidates()) {
      if (candidate.weight() < LEAST_WEIGHT || !candidate.pos().isContent()) {
        continue;
      }
      content = true;
      boolean name =
          candidate.origin() == Origin.NAME || candidate.origin() == Origin.TRANSLITERATION;
      named |= name;
      int senses = 0;
      for (String sense : candidate.senses()) {
        if (!name && senses++ >= MOST_SENSES) {
          break;
        }
        boolean several = sense.indexOf(' ') >= 0;
        Matcher matcher = WORD.matcher(sense);
        while (matcher.find()) {
          String word = bare(matcher.group().toLowerCase(Locale.ROOT));
          if (several && EMPTY_WORDS.contains(word)) {
            continue;
          }
          strong.add(keys.number(PIVOT + ":" + pivotStemmer.stem(word)));
          String skeleton = name ? Skeleton.of(word) : "";
          if (skeleton.length() >= LEAST_CONSONANTS) {
            weak.add(keys.number("~" + skeleton));
          }
        }
      }
    }
    if (!content) {
      return null;
    }
    return new Clue(
        named ? Clue.Kind.NAME : Clue.Kind.WORD, ints(strong), ints(weak), named ? 0.01 : 0.04);
  }

  private static String bare(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    return apostrophe > 2 ? word.substring(0, apostrophe) : word;
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  /** Short words are common ones in every language (Zipf 1949). */
  private static double commonness(String word) {
    return switch (word.length()) {
      case 1, 2 -> 0.9;
      case 3 -> 0.5;
      case 4 -> 0.2;
      case 5 -> 0.08;
      default -> 0.03;
    };
  }

  private static int[] ints(Set<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
