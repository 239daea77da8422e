package diptych.language.hebrew;

import diptych.language.english.EnglishInflection;
import diptych.model.GlossToken;
import diptych.model.GlossToken.Candidate;
import diptych.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/** Writes the first readings of a text's words as English. */
final class GlossRenderer {
  private final String text;
  private final List<GlossToken> tokens;

  GlossRenderer(String text, List<GlossToken> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  String render() {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (GlossToken token : tokens) {
      punctuation(text.substring(at, token.span().start()), out);
      for (String word : words(token)) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
        out.append(word);
      }
      at = token.span().end();
    }
    punctuation(text.substring(at), out);
    return out.toString().strip();
  }

  private static void punctuation(String gap, StringBuilder out) {
    out.append(gap.isBlank() ? " " : gap);
  }

  private List<String> words(GlossToken token) {
    List<String> words = new ArrayList<>();
    if (token.candidates().isEmpty()) {
      words.add(token.span().of(text));
      return words;
    }
    Candidate c = token.candidates().get(0);
    for (String particle : c.prefixes()) {
      words.add(particle(particle));
    }
    if (!c.senses().isEmpty()) {
      words.add(inflected(c));
    }
    return words;
  }

  private static String particle(String particle) {
    return switch (particle) {
      case "ו" -> "and";
      case "ה" -> "the";
      case "ב" -> "in";
      case "ל" -> "to";
      case "מ" -> "from";
      case "כ" -> "as";
      case "ש" -> "that";
      default -> "when";
    };
  }

  private static String inflected(Candidate c) {
    String sense = c.senses().get(0);
    boolean plural = c.grammar().contains("plural");
    if (c.pos() == PartOfSpeech.NOUN && plural) {
      return EnglishInflection.plural(sense);
    }
    if (c.pos() == PartOfSpeech.VERB) {
      if (c.grammar().contains("past")) {
        return EnglishInflection.past(sense);
      }
      if (c.grammar().contains("infinitive")) {
        return "to " + sense;
      }
      if (c.grammar().contains("future")) {
        return "will " + sense;
      }
      if (c.grammar().contains("present")) {
        return plural ? sense : EnglishInflection.thirdPerson(sense);
      }
    }
    return sense;
  }
}
