package diptych.language.hebrew;

import diptych.language.lexicon.Lemma;
import diptych.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Inflects entries of several words: {@code בית משפט → בית המשפט, בתי משפט, בתי המשפט}; a verb
 * phrase follows its first word. Hyphens count as spaces.
 */
final class PhraseBuilder {
  private static final Set<String> HELD_FIRST =
      Set.of(
          "בלתי", "לא", "אנטי", "פרו", "דו", "חד", "תת", "על", "בין", "קדם", "פוסט", "אי", "סמי",
          "חצי", "רב", "תלת", "אולטרה", "פאן", "טרום", "חוץ", "פנים", "תוך", "ניאו");

  private final FormTable phrases;
  private final Map<String, Integer> longest;
  private final List<Lemma> lemmas;
  private final FormTable words;

  PhraseBuilder(
      FormTable phrases, Map<String, Integer> longest, List<Lemma> lemmas, FormTable words) {
    this.phrases = phrases;
    this.longest = longest;
    this.lemmas = lemmas;
    this.words = words;
  }

  void add(Lemma phrase) {
    String text = key(phrase.text());
    int space = text.indexOf(' ');
    String first = text.substring(0, space);
    String rest = text.substring(space);
    int id = phrase.order();
    switch (phrase.pos()) {
      case VERB -> {
        Lemma verb = new Lemma(first, PartOfSpeech.VERB, "", phrase.featureCell(), id);
        VerbInflector.inflect(verb, (form, grammar) -> put(form + rest, id, grammar));
      }
      case NOUN -> noun(phrase, text, first, rest);
      case ADJ -> adjective(phrase, text);
      default -> put(text, id, Grammar.NONE);
    }
  }

  private void adjective(Lemma phrase, String text) {
    int last = text.lastIndexOf(' ');
    String head = text.substring(0, last + 1);
    if (!HELD_FIRST.contains(text.substring(0, text.indexOf(' ')))) {
      put(text, phrase.order(), Grammar.NONE);
      return;
    }
    Lemma word = new Lemma(text.substring(last + 1), PartOfSpeech.ADJ, "", "", phrase.order());
    NominalInflector.adjective(
        word,
        (form, grammar) -> {
          put(head + form, phrase.order(), grammar);
          put(head + "ה" + form, phrase.order(), grammar | Grammar.DEFINITE);
        });
  }

  private void noun(Lemma phrase, String text, String first, String rest) {
    int gender = Grammar.gender(phrase);
    int id = phrase.order();
    withArticle(text, id, Grammar.SINGULAR | gender);
    String plural = phrase.feature("pl");
    if (plural.equals("-")) {
      return;
    }
    if (!plural.isEmpty() && plural.indexOf(' ') > 0) {
      withArticle(key(plural), id, Grammar.PLURAL | gender);
    }
    int space = rest.indexOf(' ', 1);
    String second = rest.substring(1, space < 0 ? rest.length() : space);
    for (int r = words.first(first); r >= 0; r = words.next(r)) {
      Lemma head = lemmas.get(words.lemma(r));
      boolean bare =
          head.pos() == PartOfSpeech.NOUN && Grammar.number(words.grammar(r)) == Grammar.SINGULAR;
      if (bare && (gender == 0 || (Grammar.gender(head) & gender) != 0)) {
        List<String> adjectives = space < 0 ? plurals(second, Grammar.gender(head)) : List.of();
        NominalInflector.noun(
            head,
            (form, grammar) -> {
              if (!Grammar.isPlural(grammar) || Grammar.has(grammar, Grammar.VARIANT)) {
                return;
              }
              if (Grammar.has(grammar, Grammar.CONSTRUCT | Grammar.MAY_CONSTRUCT)) {
                withArticle(form + rest, id, Grammar.PLURAL | gender);
              }
              for (String adjective : adjectives) {
                withArticle(form + " " + adjective, id, Grammar.PLURAL | gender);
              }
            });
      }
    }
  }

  private List<String> plurals(String adjective, int gender) {
    List<String> forms = new ArrayList<>(2);
    for (int r = words.first(adjective); r >= 0; r = words.next(r)) {
      Lemma entry = lemmas.get(words.lemma(r));
      if (entry.pos() == PartOfSpeech.ADJ) {
        NominalInflector.adjective(
            entry,
            (form, grammar) -> {
              if (Grammar.isPlural(grammar)
                  && !Grammar.has(grammar, Grammar.CONSTRUCT)
                  && (Grammar.gender(grammar) & gender) != 0) {
                forms.add(form);
              }
            });
      }
    }
    return forms;
  }

  private void withArticle(String text, int id, int grammar) {
    put(text, id, grammar);
    int last = text.lastIndexOf(' ') + 1;
    put(text.substring(0, last) + "ה" + text.substring(last), id, grammar | Grammar.DEFINITE);
  }

  void put(String form, int lemma, int grammar) {
    String text = key(form);
    phrases.add(text, lemma, grammar);
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        words++;
      }
    }
    int space = text.indexOf(' ');
    longest.merge(space < 0 ? text : text.substring(0, space), words, Math::max);
  }

  /** How a phrase is looked up: single spaces, no hyphens. */
  static String key(String text) {
    return text.replace('-', ' ');
  }
}
