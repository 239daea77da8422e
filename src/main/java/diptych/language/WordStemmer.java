package diptych.language;

import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * Takes inflection off words, so that forms of one word compare equal: {@code stopped, stops →
 * stop}.
 *
 * <p>Uses the Snowball stemmers (Porter 2001) of OpenNLP where there is one for the language;
 * elsewhere a word is its own stem. Not thread safe: Snowball keeps state; make one for each use.
 */
public final class WordStemmer {
  private static final Map<String, ALGORITHM> ALGORITHMS =
      Map.ofEntries(
          Map.entry("ar", ALGORITHM.ARABIC),
          Map.entry("ca", ALGORITHM.CATALAN),
          Map.entry("da", ALGORITHM.DANISH),
          Map.entry("de", ALGORITHM.GERMAN),
          Map.entry("el", ALGORITHM.GREEK),
          Map.entry("en", ALGORITHM.ENGLISH),
          Map.entry("es", ALGORITHM.SPANISH),
          Map.entry("fi", ALGORITHM.FINNISH),
          Map.entry("fr", ALGORITHM.FRENCH),
          Map.entry("hu", ALGORITHM.HUNGARIAN),
          Map.entry("it", ALGORITHM.ITALIAN),
          Map.entry("nb", ALGORITHM.NORWEGIAN),
          Map.entry("nl", ALGORITHM.DUTCH),
          Map.entry("no", ALGORITHM.NORWEGIAN),
          Map.entry("pt", ALGORITHM.PORTUGUESE),
          Map.entry("ro", ALGORITHM.ROMANIAN),
          Map.entry("ru", ALGORITHM.RUSSIAN),
          Map.entry("sv", ALGORITHM.SWEDISH),
          Map.entry("tr", ALGORITHM.TURKISH));

  private final @Nullable Stemmer stemmer;

  /** A stemmer for the language of a BCP 47 tag. */
  public WordStemmer(String language) {
    ALGORITHM algorithm = ALGORITHMS.get(Locale.forLanguageTag(language).getLanguage());
    stemmer = algorithm == null ? null : new SnowballStemmer(algorithm);
  }

  /** The stem of a word in lower case. */
  public String stem(String word) {
    return stemmer == null ? word : stemmer.stem(word).toString();
  }
}
