package diptych.compare;

import diptych.model.GlossToken;
import diptych.model.PartOfSpeech;
import diptych.model.Segment;
import diptych.model.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word or phrase of the source text and how it may read in the target's language.
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param lemmas target-language dictionary forms of its content words, over all its readings
 * @param token what the lexicon knows of it
 * @param content whether it carries content in its likeliest reading
 * @param name whether it is a name, or nothing but a name is known that it could be
 * @param segment number of the segment it belongs to
 */
record SourceWord(
    Span span,
    String text,
    Set<String> lemmas,
    GlossToken token,
    boolean content,
    boolean name,
    int segment) {
  private static final double LIKELY = 0.3;

  /** What the lexicon knows of a token of a segment, read in the words of the target's language. */
  static SourceWord of(GlossToken token, Segment segment, Vocabulary vocabulary) {
    Set<String> lemmas = new LinkedHashSet<>();
    boolean content = false;
    boolean name = !token.candidates().isEmpty();
    for (GlossToken.Candidate candidate : token.candidates()) {
      content |= candidate.pos().isContent() && candidate.weight() >= LIKELY;
      name &=
          candidate.pos() == PartOfSpeech.NAME
              || candidate.origin() == GlossToken.Origin.NAME
              || candidate.origin() == GlossToken.Origin.TRANSLITERATION;
      for (String sense : candidate.senses()) {
        List<Word> words = vocabulary.words(sense, 0, segment.id());
        for (Word word : words) {
          if ((!word.stop() || words.size() == 1) && !isSecondName(candidate, words, word)) {
            lemmas.addAll(word.lemmas());
          }
        }
      }
    }
    return new SourceWord(
        token.span().shift(segment.span().start()),
        token.span().of(segment.text()),
        lemmas,
        token,
        content,
        name,
        segment.id());
  }

  /** Whether a likely reading of the word is a form of one of these dictionary forms. */
  boolean isFormOf(Set<String> forms) {
    return token.candidates().stream()
        .anyMatch(c -> c.weight() >= LIKELY && forms.contains(c.lemma()));
  }

  /** "Ethiopian Israeli" as a sense of a word for Ethiopians does not make it one for Israel. */
  private static boolean isSecondName(GlossToken.Candidate candidate, List<Word> sense, Word word) {
    return candidate.pos() != PartOfSpeech.NAME
        && word.isCapitalized()
        && !word.equals(sense.get(0))
        && sense.get(0).isCapitalized();
  }

  /** By place and letters, which tell words apart and are quick. */
  @Override
  public int hashCode() {
    return 31 * span.hashCode() + text.hashCode();
  }
}
