package diptych.align;

import com.ibm.icu.text.Transliterator;
import diptych.language.Skeleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * Reads the terms that two languages share without a translation: numbers, and names, which sound
 * alike in any script. Words are put into Latin letters (ICU, CLDR transforms) and compared by
 * their beginnings and consonants, so that a match is worth less than one of words. Not thread
 * safe.
 */
final class SoundReader {
  private static final int LEAST_CONSONANTS = 3;

  private final Vocabulary vocabulary;
  private final Transliterator latin;

  SoundReader(Vocabulary vocabulary, Transliterator latin) {
    this.vocabulary = vocabulary;
    this.latin = latin;
  }

  List<Term> ofText(String text) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = TermReader.WORD.matcher(text);
    while (terms.size() < TermReader.MAX_TERMS && matcher.find()) {
      String word = matcher.group();
      if (Character.isDigit(word.charAt(0))) {
        terms.add(TermReader.number(vocabulary, word));
        continue;
      }
      String spelled = latin.transliterate(word);
      Set<Integer> weak = new TreeSet<>();
      String skeleton = Skeleton.of(spelled);
      if (skeleton.length() >= LEAST_CONSONANTS) {
        weak.add(vocabulary.number("~" + skeleton));
        // a prefixed particle such as Hebrew ב or ל may be one consonant too many
        if (skeleton.length() > LEAST_CONSONANTS) {
          weak.add(vocabulary.number("~" + skeleton.substring(1)));
        }
      }
      if (!weak.isEmpty()) {
        int[] key = {vocabulary.number(spelled)};
        terms.add(new Term(key, weak.stream().mapToInt(Integer::intValue).toArray(), 0.02));
      }
    }
    return terms;
  }
}
