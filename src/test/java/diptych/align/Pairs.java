package diptych.align;

import diptych.model.Article;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Block;
import diptych.model.BlockKind;
import diptych.model.Edition;
import diptych.model.Metadata;
import diptych.model.Segment;
import diptych.model.Source;
import diptych.model.Span;
import diptych.model.Translated;
import diptych.model.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes pairs of editions from lines, one segment each. */
final class Pairs {
  private Pairs() {}

  static Edition edition(String language, List<String> lines) {
    return edition(language, lines, lines.stream().map(l -> BlockKind.PARAGRAPH).toList());
  }

  static Edition edition(String language, List<String> lines, List<BlockKind> kinds) {
    List<Block> blocks = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      Span span = new Span(at, at + lines.get(i).length());
      blocks.add(new Block(kinds.get(i), span));
      segments.add(new Segment(i, span, i, lines.get(i)));
      at = span.end() + 2;
    }
    Source source = new Source("test.txt", "text/plain", "UTF-8", "", List.of());
    String text = String.join("\n\n", lines);
    return new Edition(
        new Article(language, language, null, Metadata.NONE, source, text, blocks), segments);
  }

  static ArticlePair sameLanguage(List<String> source, List<String> target) {
    return new ArticlePair(edition("en", source), edition("en", target), List.of(), List.of());
  }

  /** A French source whose translation reads as given. */
  static ArticlePair translated(List<String> translations, List<String> target) {
    List<Translation> all =
        translations.stream().map(t -> (Translation) Translated.machine(t, "test")).toList();
    return new ArticlePair(edition("fr", translations), edition("en", target), all, List.of());
  }

  /** {@code 0=0 1=1,2 2= =3}, with {@code *} behind what moved. */
  static String drawn(List<Bead> beads) {
    return beads.stream()
        .map(b -> numbers(b.source()) + "=" + numbers(b.target()) + (b.moved() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
