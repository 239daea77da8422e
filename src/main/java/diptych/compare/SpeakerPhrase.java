package diptych.compare;

import diptych.compare.Attributions.Said;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words beside a word of attribution among which the speaker stands, as far as punctuation
 * reaches.
 *
 * <pre>
 * the fire broke out, [a police spokesman] said on Monday
 * the fire broke out, said [a police spokesman]
 * according to [the police], the fire broke out
 * </pre>
 */
final class SpeakerPhrase {
  private static final int REACH = 6;
  private static final Set<String> REPORTS =
      Set.of(
          ("say tell claim state announce report explain note argue insist allege warn declare stress"
                  + " emphasize emphasise estimate testify add accuse deny admit confirm reveal find"
                  + " believe contend maintain")
              .split(" "));
  static final Pattern BREAK = Pattern.compile("[,.;:!?\"“”„()—–\\n]");

  private SpeakerPhrase() {}

  /** Those of English words. */
  static List<Word> english(List<Word> words, String text) {
    List<Word> phrase = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isAccordingTo(words, i)) {
        phrase.addAll(behind(words, i + 2, text));
      } else if (words.get(i).isOneOf(REPORTS)) {
        phrase.addAll(before(words, i, text));
        boolean inverted = i == 0 || isBroken(words.get(i - 1).span(), words.get(i).span(), text);
        if (inverted) {
          phrase.addAll(behind(words, i + 1, text));
        }
      }
    }
    return phrase;
  }

  /** Whether the word is a verb that mostly reports what somebody says. */
  static boolean reports(Word word) {
    return word.isOneOf(REPORTS);
  }

  static boolean isAccordingTo(List<Word> words, int i) {
    return i + 2 < words.size()
        && words.get(i).text().equalsIgnoreCase("according")
        && words.get(i + 1).text().equalsIgnoreCase("to");
  }

  static List<Word> before(List<Word> words, int i, String text) {
    int from = i;
    while (from > 0
        && i - from < REACH
        && !isBroken(words.get(from - 1).span(), words.get(from).span(), text)) {
      from--;
    }
    return words.subList(from, i);
  }

  static List<Word> behind(List<Word> words, int i, String text) {
    int to = i;
    while (to < words.size()
        && to - i < REACH
        && !words.get(to).text().equals("that")
        && (to == i || !isBroken(words.get(to - 1).span(), words.get(to).span(), text))) {
      to++;
    }
    return i >= words.size() ? List.of() : words.subList(i, to);
  }

  private static boolean isBroken(Span first, Span second, String text) {
    return first.end() > second.start()
        || BREAK.matcher(text.substring(first.end(), second.start())).find();
  }

  /** Whether what is said begins with the Hebrew word. */
  static boolean opens(String word) {
    return word.equals("כי") || word.startsWith("שה");
  }

  /** Words of a source on both sides of its words of attribution. */
  static List<SourceWord> source(List<SourceWord> words, List<Said> said, String text) {
    List<SourceWord> phrase = new ArrayList<>();
    for (Said attribution : said) {
      int behind = 0;
      int end = attribution.span().end();
      for (SourceWord word : words) {
        boolean next =
            word.span().start() >= attribution.span().end()
                && behind < REACH
                && !opens(word.text())
                && !isBroken(new Span(end, end), word.span(), text);
        if (next) {
          behind++;
          end = word.span().end();
          phrase.add(word);
        } else if (word.span().start() >= end) {
          break;
        }
      }
      int before = 0;
      int start = attribution.span().start();
      for (int k = words.size() - 1; k >= 0; k--) {
        SourceWord word = words.get(k);
        boolean next =
            word.span().end() <= start
                && before < REACH
                && !isBroken(word.span(), new Span(start, start), text);
        if (next) {
          before++;
          start = word.span().start();
          phrase.add(word);
        }
      }
    }
    return phrase;
  }
}
