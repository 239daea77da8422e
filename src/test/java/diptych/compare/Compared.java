package diptych.compare;

import diptych.language.Glosser;
import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.model.Alignment;
import diptych.model.Article;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Block;
import diptych.model.BlockKind;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.LanguagePair;
import diptych.model.Metadata;
import diptych.model.Mode;
import diptych.model.Segment;
import diptych.model.Severity;
import diptych.model.Source;
import diptych.model.Span;
import diptych.model.Translated;
import diptych.model.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares single sentences, and writes what was found as {@code type severity source|target}. */
final class Compared {
  static final TermList TERMS =
      new TermList(
          List.of(
              new TermList.Concept(
                  "fighters",
                  DifferenceType.TERM,
                  Severity.HIGH,
                  true,
                  List.of(
                      new TermList.Variant(
                          "stronger", Map.of("en", List.of("terrorist"), "he", List.of("מחבל"))),
                      new TermList.Variant(
                          "plain",
                          Map.of("en", List.of("militant", "gunman"), "he", List.of("חמוש"))))),
              new TermList.Concept(
                  "certainty",
                  DifferenceType.MODALITY,
                  Severity.HIGH,
                  false,
                  List.of(
                      new TermList.Variant("certain", Map.of("en", List.of("will"))),
                      new TermList.Variant("hedged", Map.of("en", List.of("may", "might")))))));

  private Compared() {}

  static @Nullable Glosser glosser(LanguagePair pair) {
    return pair.source().equals("he") ? HebrewEnglishGlosser.bundled() : null;
  }

  static Comparer comparer(DifferenceType... off) {
    return new ArticleComparer(Compared::glosser, TERMS, Set.of(off));
  }

  static Edition edition(String language, List<String> lines) {
    return edition(language, lines, Map.of());
  }

  /** Each line a block; of the kind given for its number, else a paragraph. */
  static Edition edition(String language, List<String> lines, Map<Integer, BlockKind> kinds) {
    List<Block> blocks = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      Span span = new Span(at, at + lines.get(i).length());
      blocks.add(new Block(kinds.getOrDefault(i, BlockKind.PARAGRAPH), span));
      segments.add(new Segment(i, span, i, lines.get(i)));
      at = span.end() + 2;
    }
    Source source = new Source("test.txt", "text/plain", "UTF-8", "", List.of());
    return new Edition(
        new Article(
            language, language, null, Metadata.NONE, source, String.join("\n\n", lines), blocks),
        segments);
  }

  /** A Hebrew sentence, its machine translation, and the English edition's sentence. */
  static List<Difference> translated(String hebrew, String translation, String english) {
    return differences(
        new ArticlePair(
            edition("he", List.of(hebrew)),
            edition("en", List.of(english)),
            List.of(Translated.machine(translation, "test")),
            List.of()));
  }

  /** A Hebrew sentence and the English edition's, with the lexicon alone. */
  static List<Difference> glossed(String hebrew, String english) {
    Translation gloss =
        new Translated(
            "gloss",
            "lexicon",
            Translated.Quality.GLOSS,
            null,
            HebrewEnglishGlosser.bundled().analyze(hebrew));
    return differences(
        new ArticlePair(
            edition("he", List.of(hebrew)),
            edition("en", List.of(english)),
            List.of(gloss),
            List.of()));
  }

  /** Hebrew sentences with their translations, and the English ones, paired one by one. */
  static List<Difference> article(
      List<String> hebrew, List<String> translation, List<String> english) {
    List<Translation> translations = new ArrayList<>();
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < hebrew.size(); i++) {
      translations.add(Translated.machine(translation.get(i), "test"));
      beads.add(new Bead(List.of(i), List.of(i), 1, false));
    }
    ArticlePair pair =
        new ArticlePair(edition("he", hebrew), edition("en", english), translations, List.of());
    Alignment alignment = new Alignment(beads, hebrew.size(), english.size());
    return comparer().compare(pair, alignment, Mode.EDITION);
  }

  /** Two English sentences. */
  static List<Difference> english(String source, String target) {
    return differences(
        new ArticlePair(
            edition("en", List.of(source)), edition("en", List.of(target)), List.of(), List.of()));
  }

  private static List<Difference> differences(ArticlePair pair) {
    Alignment alignment = new Alignment(List.of(new Bead(List.of(0), List.of(0), 1, false)), 1, 1);
    return comparer().compare(pair, alignment, Mode.EDITION);
  }

  /** Those of medium and high severity. */
  static List<String> worthALook(List<Difference> differences) {
    return differences.stream()
        .filter(d -> d.severity() != Severity.LOW)
        .map(Compared::drawn)
        .collect(Collectors.toList());
  }

  static List<String> all(List<Difference> differences) {
    return differences.stream().map(Compared::drawn).collect(Collectors.toList());
  }

  private static String drawn(Difference d) {
    return d.type().label()
        + " "
        + d.severity().label()
        + " "
        + d.source().text()
        + "|"
        + d.target().text();
  }
}
