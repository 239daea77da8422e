package diptych.report;

import diptych.model.GlossToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shows what a lexicon knows of each word: as a title on the word, and as a list to open. */
final class Glosses {
  /** Readings of a word that are shown. */
  private static final int READINGS = 3;

  /** Senses of a reading that are shown. */
  private static final int SENSES = 4;

  private Glosses() {}

  /** {@code in + government, regime; also: …}. */
  static String title(GlossToken token) {
    List<String> readings = new ArrayList<>();
    for (String reading : readings(token)) {
      readings.add(reading);
    }
    return String.join(" \u00B7 ", readings); // middle dot
  }

  /** A list of the words that the lexicon knows, each with its readings. */
  static void list(
      HtmlWriter html, String text, List<GlossToken> tokens, String language, String into)
      throws IOException {
    html.open("dl", "class", "words", "dir", Words.direction(language));
    for (GlossToken token : tokens) {
      if (token.candidates().isEmpty() || token.span().end() > text.length()) {
        continue;
      }
      html.open("div");
      html.element("dt", token.span().of(text), "lang", language);
      html.open("dd", "lang", into, "dir", Words.direction(into));
      html.text(title(token));
      html.close("dd").close("div");
    }
    html.close("dl");
  }

  private static Set<String> readings(GlossToken token) {
    Set<String> readings = new LinkedHashSet<>();
    for (GlossToken.Candidate candidate : token.candidates()) {
      if (readings.size() == READINGS) {
        break;
      }
      List<String> senses = candidate.senses();
      String shown = String.join(", ", senses.subList(0, Math.min(SENSES, senses.size())));
      String word = shown.isEmpty() ? candidate.lemma() : shown;
      readings.add(candidate.origin() == GlossToken.Origin.TRANSLITERATION ? word + "?" : word);
    }
    return readings;
  }
}
