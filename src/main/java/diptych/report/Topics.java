package diptych.report;

import diptych.model.Comparison;
import diptych.model.Edition;
import diptych.model.Translated;
import diptych.model.Translation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says in a few words what a shared claim is about: the words that both sides have and that are
 * rarest in the two articles, names and plain words alike. Words are one if their beginnings are.
 */
final class Topics {
  private static final int MOST = 6;
  private static final int LETTERS = 3;

  /** Inflected forms share so many letters; shorter words must be equal. */
  private static final int BEGINNING = 5;

  /** Words of grammar and of every news article that are longer than two letters. */
  private static final Set<String> PLAIN =
      Set.of(
          ("the and for that this with from have has had was were been are not but its their they"
                  + " them there which who whom will would could should may might can into over under"
                  + " after before between during about also than then when where while more most some"
                  + " such other only just even first last year years time said says say told according"
                  + " his her him she you our out all any each both these those what how because being"
                  + " does did made make many much very own same new one two three per upon against"
                  + " since until through within without among however it's isn't hasn't haven't")
              .split(" "));

  /** Anything but letters, and hyphens that do not stand inside a word. */
  private static final Pattern SEPARATOR =
      Pattern.compile("[^\\p{L}\\p{M}'\u2019-]+|(?<!\\p{L})-|-(?!\\p{L})");

  private final Comparison comparison;
  private final Map<String, Integer> frequency = new HashMap<>();

  Topics(Comparison comparison) {
    this.comparison = comparison;
    for (int i = 0; i < comparison.source().segments().size(); i++) {
      words(source(i)).keySet().forEach(w -> frequency.merge(w, 1, Integer::sum));
    }
    for (int j = 0; j < comparison.target().segments().size(); j++) {
      words(target(j)).keySet().forEach(w -> frequency.merge(w, 1, Integer::sum));
    }
  }

  /** Up to six words that both sides of a row have, the rarest first; empty if there is none. */
  List<String> of(Row row) {
    Map<String, String> left = new LinkedHashMap<>();
    row.bead().source().forEach(i -> words(source(i)).forEach(left::putIfAbsent));
    Map<String, String> right = new LinkedHashMap<>();
    row.bead().target().forEach(j -> words(target(j)).forEach(right::putIfAbsent));
    List<String> shared = new ArrayList<>(right.keySet());
    shared.retainAll(left.keySet());
    shared.sort(Comparator.comparingInt(w -> frequency.getOrDefault(w, 0)));
    return shared.stream().limit(MOST).map(w -> right.getOrDefault(w, w)).toList();
  }

  /** A source segment in the target's language, as far as somebody translated it. */
  private String source(int i) {
    List<Translation> translations = comparison.pair().sourceToTarget();
    return !translations.isEmpty() && translations.get(i) instanceof Translated read
        ? read.text()
        : text(comparison.source(), i);
  }

  private String target(int j) {
    return text(comparison.target(), j);
  }

  private static String text(Edition edition, int segment) {
    return edition.segments().get(segment).text();
  }

  /** The words of a text as written, by their beginnings in lower case. */
  private static Map<String, String> words(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (String word : SEPARATOR.split(text)) {
      String bare = word.replaceFirst("['\u2019]\\p{L}{0,2}$", "");
      String lower = bare.toLowerCase(Locale.ROOT);
      if (lower.length() >= LETTERS && !PLAIN.contains(lower) && seen.add(lower)) {
        words.putIfAbsent(lower.substring(0, Math.min(BEGINNING, lower.length())), bare);
      }
    }
    return words;
  }
}
