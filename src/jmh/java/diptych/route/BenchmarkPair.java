package diptych.route;

import diptych.align.ArticleAligner;
import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.model.Alignment;
import diptych.model.Article;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Block;
import diptych.model.BlockKind;
import diptych.model.Edition;
import diptych.model.Metadata;
import diptych.model.Mode;
import diptych.model.Source;
import diptych.model.Span;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.segment.SentenceSegmenter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sample hospital-strike as a pair of exactly 40 segments on each side; its first sentences
 * come again at the end. To be run in the project's folder.
 */
final class BenchmarkPair {
  private static final int SIZE = 40;

  private BenchmarkPair() {}

  /** The Hebrew sample, as one text. */
  static String hebrew() {
    return read("input/hospital-strike.he.txt");
  }

  /** The pair with what the lexicon makes of the Hebrew. */
  static ArticlePair glossed() {
    Edition source = edition("he", hebrew());
    Edition target = edition("en", read("input/hospital-strike.en.txt"));
    List<Translation> glosses = new ArrayList<>();
    source.segments().forEach(s -> glosses.add(gloss(s.text())));
    return new ArticlePair(source, target, glosses, List.of());
  }

  /**
   * The pair with a translation in place of a machine's: the words of the counterpart, every sixth
   * left out; the gloss of what has no counterpart.
   */
  static ArticlePair translated() {
    ArticlePair pair = glossed();
    List<Translation> translations = new ArrayList<>();
    pair.sourceToTarget()
        .forEach(t -> translations.add(Translated.machine(((Translated) t).text(), "benchmark")));
    for (Bead bead : aligned(pair).beads()) {
      if (bead.isLinked()) {
        String text =
            bead.target().stream()
                .map(j -> pair.target().segments().get(j).text())
                .collect(Collectors.joining(" "));
        translations.set(bead.source().get(0), Translated.machine(thinned(text), "benchmark"));
      }
    }
    return new ArticlePair(pair.source(), pair.target(), translations, List.of());
  }

  static Alignment aligned(ArticlePair pair) {
    return new ArticleAligner().align(pair, Mode.EDITION);
  }

  private static Translation gloss(String text) {
    HebrewEnglishGlosser glosser = HebrewEnglishGlosser.bundled();
    var tokens = glosser.analyze(text);
    return new Translated(
        glosser.render(text, tokens), "lexicon", Translated.Quality.GLOSS, null, tokens);
  }

  private static String thinned(String text) {
    String[] words = text.split(" ");
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (i % 6 != 5) {
        kept.add(words[i]);
      }
    }
    return String.join(" ", kept);
  }

  private static Edition edition(String language, String text) {
    List<String> sentences = new ArrayList<>();
    article(language, Arrays.asList(text.split("\\R\\s*")))
        .segments()
        .forEach(s -> sentences.add(s.text()));
    List<String> lines = new ArrayList<>();
    while (lines.size() < SIZE) {
      lines.addAll(sentences.subList(0, Math.min(sentences.size(), SIZE - lines.size())));
    }
    Edition edition = article(language, lines);
    return new Edition(edition.article(), edition.segments().subList(0, SIZE));
  }

  private static Edition article(String language, List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      blocks.add(new Block(BlockKind.PARAGRAPH, new Span(at, at + line.length())));
      at += line.length() + 2;
    }
    Source source = new Source("sample.txt", "text/plain", "UTF-8", "", List.of());
    return new SentenceSegmenter()
        .segment(
            new Article(
                language,
                language,
                null,
                Metadata.NONE,
                source,
                String.join("\n\n", lines),
                blocks));
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is missing: run this in the project's folder", e);
    }
  }
}
