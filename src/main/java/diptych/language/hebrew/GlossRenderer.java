package diptych.language.hebrew;

import diptych.language.english.EnglishInflection;
import diptych.model.GlossToken;
import diptych.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes the first readings of a text's words as English: adjectives before their noun, construct
 * chains with "of" or as compounds, "the" where Hebrew is definite, verbs with their tense. What it
 * does not understand stays in Hebrew order. One object renders one text.
 */
final class GlossRenderer {
  private static final Set<String> MODALS =
      Set.of("can", "may", "could", "might", "must", "should", "will", "would", "to");

  private final String text;
  private final List<GlossWord> words = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  GlossRenderer(String text, List<GlossToken> tokens) {
    this.text = text;
    int at = 0;
    for (GlossToken token : tokens) {
      words.add(new GlossWord(token, text, text.substring(at, token.span().start())));
      at = token.span().end();
    }
    GovernedPreposition.place(words);
  }

  String render() {
    int at = 0;
    while (at < words.size()) {
      GlossWord word = words.get(at);
      mark(at > 0 && words.get(at - 1).isParticle() ? hyphenless(word.before()) : word.before());
      if (word.isNominal() && !word.isManner()) {
        NounPhrase phrase = NounPhrase.at(words, at);
        say(word.conjunctions());
        say(phrase.english(word.preposition()));
        at = phrase.end();
        copula(phrase, at);
      } else if (word.isManner() && follows(at) && words.get(at + 1).pos() == PartOfSpeech.ADJ) {
        say(word.conjunctions());
        say(EnglishInflection.adverb(words.get(at + 1).adjective()));
        at += 2;
      } else if (word.isNegation() && follows(at) && words.get(at + 1).isVerb()) {
        say(word.conjunctions());
        say(words.get(at + 1).negated());
        at += 2;
      } else {
        say(word.conjunctions());
        say(word.preposition());
        say(word.english(at > 0 && follows(at - 1) && words.get(at - 1).isPronoun()));
        at++;
        if (word.isThirdPerson() && follows(at - 1) && words.get(at).isPredicate()) {
          say(word.english(true).equals("they") ? "are" : "is");
        }
      }
    }
    int end = words.isEmpty() ? 0 : words.get(words.size() - 1).end();
    mark(text.substring(end));
    return capitalized(out.toString().strip());
  }

  /** Whether the next word follows with no punctuation between. */
  private boolean follows(int at) {
    return at + 1 < words.size() && words.get(at + 1).before().isBlank();
  }

  /** Hebrew has no "is": a definite noun and an adjective without article make a sentence. */
  private void copula(NounPhrase phrase, int next) {
    if (phrase.definite() && follows(next - 1)) {
      GlossWord word = words.get(next);
      boolean predicate =
          word.pos() == PartOfSpeech.ADJ && !word.definite() && word.prefixes().isEmpty();
      if (predicate && phrase.agrees(word)) {
        say(phrase.plural() ? "are" : "is");
      }
    }
  }

  private void say(String english) {
    if (english.isEmpty()) {
      return;
    }
    if (out.length() > 0) {
      char last = out.charAt(out.length() - 1);
      boolean glued = last == ' ' || last == '(' || last == '"' && opensQuote();
      if (!glued) {
        out.append(' ');
      }
    }
    out.append(english.startsWith("to ") && afterModal() ? english.substring(3) : english);
  }

  /** "Can", "may", "to": what follows is no "to" again. */
  private boolean afterModal() {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(out.charAt(start - 1))) {
      start--;
    }
    return MODALS.contains(out.substring(start, end));
  }

  private boolean opensQuote() {
    int n = out.length();
    return n == 1 || out.charAt(n - 2) == ' ' || out.charAt(n - 2) == '(';
  }

  /** {@code ב- 2019}: the hyphen after a particle is not English. */
  private static String hyphenless(String gap) {
    String bare = gap.strip();
    return bare.length() == 1 && HebrewText.isHyphen(bare.charAt(0)) ? " " : gap;
  }

  private void mark(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (HebrewText.isGershayim(c)) {
        out.append('"');
      } else if (HebrewText.isGeresh(c) || c == '\u201A') {
        out.append('\'');
      } else if (Character.isWhitespace(c) || HebrewText.isHyphen(c) && gap.length() == 1) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (Character.getType(c) != Character.FORMAT) {
        out.append(c);
      }
    }
  }

  /** Sentences begin with a capital. */
  private static String capitalized(String gloss) {
    StringBuilder fine = new StringBuilder(gloss);
    boolean start = true;
    for (int i = 0; i < fine.length(); i++) {
      char c = fine.charAt(i);
      if (start && Character.isLetterOrDigit(c)) {
        fine.setCharAt(i, gloss.substring(i, i + 1).toUpperCase(Locale.ROOT).charAt(0));
        start = false;
      } else if ((c == '.' || c == '?' || c == '!') && i + 1 < fine.length()) {
        start = start || !Character.isLetterOrDigit(fine.charAt(i + 1));
      }
    }
    return fine.toString();
  }
}
