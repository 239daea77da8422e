package diptych.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who does something and to whom it is done in an English sentence, as far as word order tells it
 * without doubt.
 *
 * <pre>
 * the army attacked the rebels         attack: does army, suffers rebels
 * the rebels were attacked by the army  the same
 * "We won," said the army               say: does army
 * </pre>
 *
 * The words of a noun phrase directly before a verb and directly after it are read, nothing further
 * off. Left out are verbs that say the same with both sides exchanged (meet, be) and those that
 * another verb turns round (buy, sell).
 */
final class Roles {
  /** A part in what a verb tells. */
  enum Part {
    DOES,
    SUFFERS
  }

  /**
   * What a word does or suffers.
   *
   * @param verb number of the verb among the words
   * @param part which of the two
   */
  record Role(int verb, Part part) {}

  private static final int MOST_WORDS = 4;
  private static final int AGENT_REACH = 6;

  /** Exchanging the two sides says the same, or nearly. */
  private static final Set<String> SYMMETRIC =
      Set.of(
          ("be become remain have include call name mean equal match resemble meet marry divorce join"
                  + " face fight play draw tie differ agree disagree talk speak discuss negotiate"
                  + " consult cooperate collaborate compete clash border adjoin accompany contact"
                  + " exchange share sign merge unite combine mix link connect separate divide"
                  + " oppose rival hug kiss embrace greet date do go get make take let")
              .split(" "));

  /** Another verb says the same with the sides exchanged. */
  private static final Set<String> CONVERSE =
      Set.of(
          ("buy purchase sell lend borrow rent lease hire give receive get send own belong follow"
                  + " precede teach learn win lose like please fear frighten contain cause lead"
                  + " result come succeed replace")
              .split(" "));

  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "add",
          "announce",
          "report",
          "claim",
          "warn",
          "state",
          "declare",
          "admit",
          "insist",
          "tell",
          "reply",
          "argue",
          "note",
          "explain");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "has", "have", "had", "will", "would", "did", "does", "do", "may", "might", "could",
          "can", "should", "must", "is", "are", "was", "were", "be", "been", "being", "not", "also",
          "later", "then", "now");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "his", "her", "its", "their", "this", "that", "these", "those");

  private final List<Word> words;
  private final String text;
  private final Vocabulary vocabulary;
  private final Map<Integer, Set<Role>> roles = new HashMap<>();

  /**
   * @param words of the text
   * @param text which the spans of the words are of
   */
  Roles(List<Word> words, String text, Vocabulary vocabulary) {
    this.words = words;
    this.text = text;
    this.vocabulary = vocabulary;
    for (int i = 0; i < words.size(); i++) {
      if (isVerb(i)) {
        read(i);
      }
    }
  }

  /** The roles of a word by its number; one that stands nowhere near a verb has none. */
  Set<Role> of(int word) {
    return roles.getOrDefault(word, Set.of());
  }

  private void read(int verb) {
    boolean inverted = isSpeech(verb) && isAfterQuotation(verb);
    boolean passive = isPassive(verb);
    int agent = passive ? agent(verb) : -1;
    List<Integer> before = before(verb);
    List<Integer> after = inverted || !passive ? phrase(verb + 1) : List.of();
    if (inverted) {
      put(after, verb, Part.DOES);
    } else if (passive) {
      put(before, verb, Part.SUFFERS);
      put(agent < 0 ? List.of() : phrase(agent + 1), verb, Part.DOES);
    } else {
      put(before, verb, Part.DOES);
      put(isSpeech(verb) && isSaying(verb) ? List.of() : after, verb, Part.SUFFERS);
    }
  }

  private void put(List<Integer> phrase, int verb, Part part) {
    phrase.forEach(w -> roles.computeIfAbsent(w, k -> new HashSet<>()).add(new Role(verb, part)));
  }

  private boolean isSaying(int verb) {
    return words.get(verb).lemmas().contains("say");
  }

  private boolean isSpeech(int verb) {
    return words.get(verb).isOneOf(SPEECH);
  }

  private boolean isAfterQuotation(int verb) {
    return verb > 0 && between(verb - 1, verb).chars().anyMatch(c -> ",\"”".indexOf(c) >= 0);
  }

  /** A finite verb, or one after "to" or an auxiliary, that only is a verb where it stands. */
  private boolean isVerb(int at) {
    Word word = words.get(at);
    if (word.stop() || word.isCapitalized() && !word.initial() || word.isOneOf(SYMMETRIC)) {
      return false;
    }
    String form = word.text().toLowerCase(Locale.ROOT);
    if (form.endsWith("ing")) {
      return false;
    }
    boolean led = at > 0 && (lower(at - 1).equals("to") || AUXILIARIES.contains(lower(at - 1)));
    boolean inArticle = at > 0 && ARTICLES.contains(lower(at - 1));
    boolean past = !word.lemmas().contains(form) && !form.endsWith("s");
    return !inArticle && vocabulary.isVerb(word.text(), past || led);
  }

  /** Whether a verb is one that no other verb says with the sides exchanged. */
  static boolean hasConverse(Word verb) {
    return verb.isOneOf(CONVERSE);
  }

  /** Whether what stands before the verb suffers it: was attacked, attacked by. */
  boolean isPassive(int verb) {
    int at = verb - 1;
    while (at >= 0 && (lower(at).endsWith("ly") || lower(at).equals("not"))) {
      at--;
    }
    return at >= 0 && BE.contains(lower(at))
        || verb + 1 < words.size() && lower(verb + 1).equals("by");
  }

  private int agent(int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + AGENT_REACH); i++) {
      if (isBroken(i - 1, i)) {
        return -1;
      }
      if (lower(i).equals("by")) {
        return i;
      }
    }
    return -1;
  }

  private List<Integer> before(int verb) {
    int at = verb - 1;
    while (at >= 0
        && !isBroken(at, at + 1)
        && (AUXILIARIES.contains(lower(at)) || lower(at).endsWith("ly"))) {
      at--;
    }
    List<Integer> found = new ArrayList<>();
    while (at >= 0 && found.size() < MOST_WORDS && !isBroken(at, at + 1) && isNominal(at)) {
      found.add(at);
      at--;
    }
    boolean attached = at >= 0 && !isBroken(at, at + 1) && isAttaching(at);
    return attached ? List.of() : found;
  }

  /** Words by which a noun before a verb belongs to another one: the brother of Dan attacked. */
  private boolean isAttaching(int at) {
    return !ARTICLES.contains(lower(at)) && words.get(at).stop() || isArticleAfterPreposition(at);
  }

  private boolean isArticleAfterPreposition(int at) {
    return ARTICLES.contains(lower(at))
        && at > 0
        && words.get(at - 1).stop()
        && !isBroken(at - 1, at)
        && !Set.of("that", "if", "when", "because", "while").contains(lower(at - 1));
  }

  private List<Integer> phrase(int from) {
    int at = from;
    List<Integer> found = new ArrayList<>();
    if (at < words.size() && !isBroken(at - 1, at) && ARTICLES.contains(lower(at))) {
      at++;
    }
    while (at < words.size()
        && found.size() < MOST_WORDS
        && !isBroken(at - 1, at)
        && isNominal(at)) {
      found.add(at);
      at++;
    }
    return found;
  }

  private boolean isNominal(int at) {
    Word word = words.get(at);
    return !word.stop() && (word.isCapitalized() || !isVerb(at));
  }

  private boolean isBroken(int at, int next) {
    return words.get(at).segment() != words.get(next).segment()
        || between(at, next)
            .chars()
            .anyMatch(c -> !Character.isWhitespace(c) && "-'’s\"".indexOf(c) < 0);
  }

  private String between(int at, int next) {
    return text.substring(words.get(at).span().end(), words.get(next).span().start());
  }

  private String lower(int at) {
    return words.get(at).text().toLowerCase(Locale.ROOT);
  }
}
