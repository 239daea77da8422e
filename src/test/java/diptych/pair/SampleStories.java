package diptych.pair;

import diptych.align.ArticleAligner;
import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.model.Alignment;
import diptych.model.Article;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Block;
import diptych.model.BlockKind;
import diptych.model.Edition;
import diptych.model.LanguagePair;
import diptych.model.Links;
import diptych.model.Metadata;
import diptych.model.Mode;
import diptych.model.Segment;
import diptych.model.Source;
import diptych.model.Span;
import diptych.model.Translation;
import diptych.translate.LexiconTranslator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The stories in {@code src/test/resources/pair}, written for these tests. */
final class SampleStories {
  static final List<String> NAMES =
      List.of(
          "coach",
          "desalination",
          "flood",
          "harbour",
          "hospital",
          "museum",
          "startup",
          "storm",
          "teachers");

  private final StoryPairer pairer =
      new StoryPairer(pair -> pair.source().equals("he") ? HebrewEnglishGlosser.bundled() : null);
  private final Map<String, Edition> editions = new HashMap<>();

  static String text(String story, String language) {
    String name = "/pair/" + story + "." + language + ".txt";
    try (InputStream stream = SampleStories.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name that says nothing of its story or language. */
  static String blind(String story, String language) {
    return "f" + Integer.toHexString((story + language).hashCode()) + ".txt";
  }

  SampleStories add(String story, String language) {
    return add(blind(story, language), language, null, text(story, language), Links.NONE);
  }

  SampleStories add(String name, String language, String outlet, String text, Links links) {
    Edition edition = edition(name, language, outlet, text, links);
    editions.put(name, edition);
    pairer.add(PairFile.of(name, edition), edition);
    return this;
  }

  Proposal byContent() {
    return pairer.byContent("he", this::share);
  }

  Proposal byContent(Counterparts counterparts) {
    return pairer.byContent("he", counterparts);
  }

  Proposal byLinks() {
    return pairer.byLinks("he");
  }

  /** The names of the files of each story, sorted. */
  static List<List<String>> stories(Proposal proposal) {
    return proposal.stories().stream()
        .map(story -> story.files().stream().map(PairFile::name).sorted().toList())
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  private double share(String one, String other) {
    Edition source = Objects.requireNonNull(editions.get(one));
    Edition target = Objects.requireNonNull(editions.get(other));
    if (!source.language().equals("he")) {
      Edition swap = source;
      source = target;
      target = swap;
    }
    List<Translation> glosses = List.of();
    if (source.language().equals("he") && target.language().equals("en")) {
      glosses =
          new LexiconTranslator(List.of(HebrewEnglishGlosser.bundled()))
              .translate(
                  new LanguagePair("he", "en"),
                  source.segments().stream().map(Segment::text).toList());
    }
    ArticlePair pair = new ArticlePair(source, target, glosses, List.of());
    Alignment alignment = new ArticleAligner().align(pair, Mode.EDITION);
    double linked = 0;
    double all = 0;
    for (Bead bead : alignment.beads()) {
      for (int i : bead.source()) {
        int length = source.segments().get(i).text().length();
        all += length;
        linked += bead.isLinked() ? bead.score() * length : 0;
      }
    }
    return linked / all;
  }

  private static Edition edition(
      String name, String language, String outlet, String text, Links links) {
    List<Block> blocks = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Span span = new Span(at, at + line.length());
        segments.add(new Segment(segments.size(), span, blocks.size(), line));
        blocks.add(new Block(BlockKind.PARAGRAPH, span));
      }
      at += line.length() + 1;
    }
    Source source = new Source(name, "text/plain", "UTF-8", name, List.of());
    Metadata metadata = Metadata.NONE.withLinks(links);
    return new Edition(
        new Article(name, language, outlet, metadata, source, text, blocks), segments);
  }
}
