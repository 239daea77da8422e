package diptych.language.english;

import diptych.language.english.WordNet.Part;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of English words: tokens with spans, lemmas, stop words, synonyms and derivations.
 * Lemmas follow WordNet's morphy: irregular forms from its lists, regular endings taken off if the
 * rest is a lemma. WordNet is opened by the first call that needs it. Thread safe; remembers what
 * it was asked, up to a bound.
 */
public final class EnglishWords {
  private static final int MOST_REMEMBERED = 50_000;
  private static final int LONGEST = 60;
  private static final int MOST_LEVELS = 3;
  private static final String[][] VERB_ENDINGS = {
    {"ies", "y"},
    {"es", "e"},
    {"es", ""},
    {"s", ""},
    {"ed", "e"},
    {"ed", ""},
    {"ing", "e"},
    {"ing", ""}
  };
  private static final String[][] NOUN_ENDINGS = {
    {"s", ""},
    {"ses", "s"},
    {"xes", "x"},
    {"zes", "z"},
    {"ches", "ch"},
    {"shes", "sh"},
    {"men", "man"},
    {"ies", "y"},
    {"ves", "f"},
    {"ves", "fe"}
  };
  private static final String[][] ADJECTIVE_ENDINGS = {
    {"er", ""}, {"est", ""}, {"er", "e"}, {"est", "e"}, {"ier", "y"}, {"iest", "y"}
  };

  private final WordNet wordNet = new WordNet();
  private final Map<String, List<String>> lemmas = new ConcurrentHashMap<>();
  private final Map<String, int[]> synsets = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> derivations = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> antonyms = new ConcurrentHashMap<>();

  private EnglishWords() {}

  private static final class Holder {
    static final EnglishWords BUNDLED = new EnglishWords();
  }

  /** The words that come with the program; one object for all. */
  public static EnglishWords bundled() {
    return Holder.BUNDLED;
  }

  /**
   * Words of letters in text order; numbers and punctuation are left out. Hyphens separate,
   * apostrophes inside a word do not: {@code Israel's well-known → Israel | well | known}.
   */
  public List<EnglishWord> words(String text) {
    List<EnglishWord> words = new ArrayList<>(text.length() / 6 + 1);
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at);
      String word = text.substring(at, end).replace('\u2019', '\'');
      words.add(word(word, new Span(at, end)));
      at = end;
    }
    return words;
  }

  private EnglishWord word(String text, Span span) {
    String bare = text;
    if (bare.endsWith("'s") || bare.endsWith("'S")) {
      bare = bare.substring(0, bare.length() - 2);
    }
    return new EnglishWord(span, bare, lemma(bare), StopWords.contains(text));
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inside =
          (c == '\'' || c == '\u2019' || c == '.')
              && at + 1 < text.length()
              && Character.isLetter(text.charAt(at + 1))
              && (c != '.' || initials(text, start, at));
      if (!Character.isLetterOrDigit(c) && !inside) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether the dot at this place is one of an abbreviation such as U.S. */
  private static boolean initials(String text, int start, int dot) {
    return dot == start + 1 || (dot - 2 >= start && text.charAt(dot - 2) == '.');
  }

  /** The likeliest dictionary form, in lower case. {@code said → say}, {@code Cities → city}. */
  public String lemma(String word) {
    return lemmas(word).get(0);
  }

  /** All dictionary forms the word may have, the likeliest first; at least one. */
  public List<String> lemmas(String word) {
    String key = word.toLowerCase(Locale.ROOT).replace(".", "");
    List<String> known = lemmas.get(key);
    if (known == null) {
      known = key.length() > LONGEST ? List.of(key) : computeLemmas(key);
      remember(lemmas, key, known);
    }
    return known;
  }

  private List<String> computeLemmas(String word) {
    LinkedHashSet<String> found = new LinkedHashSet<>();
    String contracted = StopWords.lemma(word);
    if (contracted != null) {
      return List.of(contracted);
    }
    irregular(word, Part.VERB, found);
    irregular(word, Part.NOUN, found);
    irregular(word, Part.ADJECTIVE, found);
    boolean plain =
        wordNet.has(word, Part.NOUN)
            || wordNet.has(word, Part.ADJECTIVE)
            || wordNet.has(word, Part.VERB)
            || wordNet.has(word, Part.ADVERB);
    LinkedHashSet<String> regular = new LinkedHashSet<>();
    regular(word, NOUN_ENDINGS, Part.NOUN, regular);
    regular(word, VERB_ENDINGS, Part.VERB, regular);
    regular(word, ADJECTIVE_ENDINGS, Part.ADJECTIVE, regular);
    if (plain && (regular.isEmpty() || standsAlone(word, regular.iterator().next()))) {
      found.add(word);
    }
    found.addAll(regular);
    if (plain) {
      found.add(word);
    }
    if (found.isEmpty()) {
      found.add(
          word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
              ? word.substring(0, word.length() - 1)
              : word);
    }
    return List.copyOf(found);
  }

  /** "news" and "meeting" are words of their own; "times" and "making" are forms of others. */
  private boolean standsAlone(String word, String base) {
    if (word.endsWith("ing")) {
      return wordNet.met(word, Part.NOUN) >= 3;
    }
    if (word.endsWith("s")) {
      return wordNet.met(word, Part.NOUN) > wordNet.met(base, Part.NOUN);
    }
    return !word.endsWith("ed");
  }

  private void irregular(String word, Part part, Set<String> into) {
    String line = wordNet.exceptions(part).find(word);
    if (line != null) {
      String[] cells = line.strip().split(" ", -1);
      for (int i = 1; i < cells.length; i++) {
        into.add(cells[i].replace('_', ' '));
      }
    }
  }

  private void regular(String word, String[][] endings, Part part, Set<String> into) {
    for (String[] ending : endings) {
      int stem = word.length() - ending[0].length();
      if (stem < 2 || !word.endsWith(ending[0]) || word.endsWith("ss")) {
        continue;
      }
      String lemma = word.substring(0, stem) + ending[1];
      if (wordNet.has(lemma, part)) {
        into.add(lemma);
      } else if (part != Part.NOUN && ending[1].isEmpty() && stem > 3) {
        boolean doubled = lemma.charAt(stem - 1) == lemma.charAt(stem - 2);
        if (doubled && wordNet.has(lemma.substring(0, stem - 1), part)) {
          into.add(lemma.substring(0, stem - 1));
        }
      }
    }
  }

  /** Whether the two lemmas share a synset, in any of their senses. */
  public boolean synonyms(String lemmaA, String lemmaB) {
    if (lemmaA.equals(lemmaB)) {
      return true;
    }
    int[] a = synsets(lemmaA);
    int[] b = synsets(lemmaB);
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** Whether the lemmas are synonyms or one derives from the other: die and death. */
  public boolean related(String lemmaA, String lemmaB) {
    return synonyms(lemmaA, lemmaB)
        || derivations(lemmaA).contains(lemmaB)
        || derivations(lemmaB).contains(lemmaA);
  }

  /** Whether the names are synonyms, or derive from synonyms: American and United States. */
  public boolean sameThing(String nameA, String nameB) {
    return related(nameA, nameB)
        || derivations(nameA).stream().anyMatch(d -> synonyms(d, nameB))
        || derivations(nameB).stream().anyMatch(d -> synonyms(d, nameA));
  }

  /** Whether one lemma means the opposite of the other: right and wrong. */
  public boolean opposite(String lemmaA, String lemmaB) {
    return antonyms(lemmaA).contains(lemmaB) || antonyms(lemmaB).contains(lemmaA);
  }

  /** Whether the word, or a form it inflects, is also written with a small letter. */
  public boolean isOrdinary(String word) {
    return isStopWord(word) || lemmas(word).stream().anyMatch(wordNet::isOrdinary);
  }

  /** Whether the place lies in the other one: Pyongyang in North Korea. */
  public boolean isIn(String place, String whole) {
    if (place.length() > LONGEST || whole.length() > LONGEST) {
      return false;
    }
    Set<Integer> wholes = wordNet.wholes(place, MOST_LEVELS);
    return !wholes.isEmpty()
        && Arrays.stream(synsets(whole.toLowerCase(Locale.ROOT))).anyMatch(wholes::contains);
  }

  /** Whether the word is known with a capital letter: Polish, Turkey, but not Chairman. */
  public boolean isKnownName(String word) {
    return word.length() <= LONGEST && wordNet.isName(word);
  }

  /**
   * Whether the word is an adjective or adverb more than anything else: {@code brutal, secretly},
   * but not {@code past}, {@code close} or {@code sent}.
   */
  public boolean isModifier(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (key.length() > LONGEST) {
      return false;
    }
    int modifier = Math.max(wordNet.met(key, Part.ADJECTIVE), wordNet.met(key, Part.ADVERB));
    boolean known = wordNet.has(key, Part.ADJECTIVE) || wordNet.has(key, Part.ADVERB);
    return known && modifier >= wordNet.met(key, Part.NOUN) && modifier >= metAsVerb(key);
  }

  /** Whether the word, or what it is a form of, is a noun more than a verb. */
  public boolean isNoun(String word) {
    return word.length() <= LONGEST
        && lemmas(word).stream()
            .anyMatch(
                lemma ->
                    wordNet.has(lemma, Part.NOUN)
                        && wordNet.met(lemma, Part.NOUN) >= metAsVerb(word));
  }

  /** Whether the word, or what it is a form of, can be a verb. */
  public boolean mayBeVerb(String word) {
    return word.length() <= LONGEST
        && lemmas(word).stream().anyMatch(lemma -> wordNet.has(lemma, Part.VERB));
  }

  /** Whether the word, or what it is a form of, is a verb more than a noun or an adjective. */
  public boolean isVerb(String word) {
    return mayBeVerb(word)
        && lemmas(word).stream()
            .allMatch(
                lemma ->
                    Math.max(wordNet.met(lemma, Part.NOUN), wordNet.met(lemma, Part.ADJECTIVE))
                        < metAsVerb(word));
  }

  private int metAsVerb(String word) {
    return lemmas(word).stream().mapToInt(lemma -> wordNet.met(lemma, Part.VERB)).max().orElse(0);
  }

  private Set<String> antonyms(String lemma) {
    Set<String> known = antonyms.get(lemma);
    if (known == null) {
      known = wordNet.antonyms(lemma);
      remember(antonyms, lemma, known);
    }
    return known;
  }

  /** Whether the word only carries grammar. */
  public boolean isStopWord(String word) {
    return StopWords.contains(word);
  }

  private int[] synsets(String lemma) {
    int[] known = synsets.get(lemma);
    if (known == null) {
      known = wordNet.synsets(lemma);
      Arrays.sort(known);
      remember(synsets, lemma, known);
    }
    return known;
  }

  private Set<String> derivations(String lemma) {
    Set<String> known = derivations.get(lemma);
    if (known == null) {
      known = wordNet.derivations(lemma);
      remember(derivations, lemma, known);
    }
    return known;
  }

  private static <V> void remember(Map<String, V> map, String key, V value) {
    if (map.size() >= MOST_REMEMBERED) {
      map.clear();
    }
    map.put(key, value);
  }
}
