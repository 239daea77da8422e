package diptych.compare;

import diptych.language.quantity.Unit;
import diptych.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A run of English words without counterpart.
 *
 * @param kind what it is
 * @param words its content words, at least one
 * @param from number, in its text, of the first of them
 * @param to number of the last
 * @param span of the whole, with the preposition it begins with
 * @param specifies whether it stands directly before a noun or name
 */
record Phrase(Kind kind, List<Word> words, int from, int to, Span span, boolean specifies) {
  /** Kinds of runs, as far as they are worth claiming. */
  enum Kind {
    /** A name, alone or with its preposition. */
    NAME,
    /** An adjective or adverb. */
    MODIFIER,
    /** A noun before the noun that it specifies. */
    ATTRIBUTE,
    /** A preposition with what belongs to it. */
    PHRASE,
    /** Verbs and other nouns: they are said in other words too often to be claimed. */
    OTHER
  }

  private static final int MOST_MODIFIERS = 3;
  private static final int LEAST_LETTERS = 2;
  private static final Set<String> PREPOSITIONS =
      Set.of(
          ("about above across after against along amid among around at before behind below beneath"
                  + " beside between beyond by despite during for from in inside into like near of"
                  + " off on onto outside over per since through throughout to toward towards under"
                  + " until upon via with within without")
              .split(" "));
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "his", "her", "its", "their", "our", "my", "your");

  Phrase {
    words = List.copyOf(words);
  }

  /**
   * Reads the run of a joint.
   *
   * @param all the words of the run's text
   * @param text which the spans of the words are of
   */
  static Phrase of(List<Word> all, Joint joint, String text, Vocabulary vocabulary) {
    int from = joint.from();
    int to = joint.to();
    List<Word> content = all.subList(from, to + 1).stream().filter(w -> !w.stop()).toList();
    Kind kind = kind(all, from, to, content, text, vocabulary);
    boolean specifies =
        leads(all, to, text)
            && (all.get(to + 1).isCapitalized() || vocabulary.isNoun(all.get(to + 1).text()));
    boolean whole = kind == Kind.PHRASE || kind == Kind.NAME && !specifies;
    int first = whole ? opening(all, from) : from;
    Span span = new Span(all.get(first).span().start(), all.get(to).span().end());
    return new Phrase(kind, content, from, to, span, specifies);
  }

  private static Kind kind(
      List<Word> all, int from, int to, List<Word> content, String text, Vocabulary vocabulary) {
    if (content.stream().allMatch(w -> isName(w, vocabulary))) {
      return isPart(all, from, to, text, vocabulary) ? Kind.OTHER : Kind.NAME;
    }
    boolean light = content.stream().allMatch(w -> LightWords.contains(w.lemmas()));
    boolean title = content.stream().anyMatch(w -> NameCheck.TITLES.contains(w.text()));
    if (light || title || all.get(to).text().length() <= LEAST_LETTERS) {
      return Kind.OTHER;
    }
    boolean leads = leads(all, to, text);
    if (to - from < MOST_MODIFIERS
        && content.stream().allMatch(w -> vocabulary.isModifier(w.text()))) {
      boolean adverbs = content.stream().allMatch(w -> w.text().endsWith("ly"));
      return leads || adverbs ? Kind.MODIFIER : Kind.OTHER;
    }
    if (!vocabulary.isNoun(all.get(to).text())) {
      return Kind.OTHER;
    }
    if (leads) {
      return content.size() == 1 && !isParticiple(all.get(to)) ? Kind.ATTRIBUTE : Kind.OTHER;
    }
    boolean of =
        to + 1 < all.size()
            && all.get(to + 1).segment() == all.get(to).segment()
            && all.get(to + 1).text().equals("of");
    return !of && opening(all, from) < from ? Kind.PHRASE : Kind.OTHER;
  }

  /**
   * Number of the preposition that a run begins with, or of its first word if there is none. A verb
   * after "to" is no phrase.
   */
  private static int opening(List<Word> all, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
      String word = all.get(i).text().toLowerCase(Locale.ROOT);
      if (all.get(i).segment() != all.get(from).segment()) {
        break; // "That is what they fought for. Haifa …"
      }
      if (PREPOSITIONS.contains(word)) {
        return word.equals("to") && i == from - 1 ? from : i;
      }
      if (!ARTICLES.contains(word)) {
        break;
      }
    }
    return from;
  }

  /** Whether the rest of a longer name is not lost: Santa [Fe]. */
  private static boolean isPart(
      List<Word> all, int from, int to, String text, Vocabulary vocabulary) {
    return from > 0
            && isName(all.get(from - 1), vocabulary)
            && isBeside(all.get(from - 1), all.get(from), text)
        || to + 1 < all.size()
            && isName(all.get(to + 1), vocabulary)
            && isBeside(all.get(to), all.get(to + 1), text);
  }

  private static boolean isBeside(Word word, Word next, String text) {
    String between = text.substring(word.span().end(), next.span().start());
    return next.segment() == word.segment() && (between.equals(" ") || between.equals("-"));
  }

  /** Whether a word stands directly before a content word. */
  private static boolean leads(List<Word> all, int at, String text) {
    return at + 1 < all.size()
        && !all.get(at + 1).stop()
        && all.get(at + 1).segment() == all.get(at).segment()
        && text.substring(all.get(at).span().end(), all.get(at + 1).span().start()).isBlank();
  }

  private static boolean isParticiple(Word word) {
    return word.text().endsWith("ed")
        || word.text().endsWith("ing")
            && (word.initial() || !word.lemmas().contains(word.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether a word is written as a name and not only as the first word of a sentence. */
  private static boolean isName(Word word, Vocabulary vocabulary) {
    if (!word.isCapitalized()
        || word.stop()
        || NameCheck.TITLES.contains(word.text())
        || Unit.isNamed(word.text())) {
      return false;
    }
    boolean ordinary = vocabulary.isOrdinaryWord(word.text());
    boolean known = vocabulary.isKnownName(word.text());
    return word.initial() ? known && !ordinary : known || !ordinary;
  }
}
