package diptych.route;

import diptych.ingest.Extractor;
import diptych.language.Glosser;
import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.model.Alignment;
import diptych.model.Article;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Block;
import diptych.model.BlockKind;
import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.Extracted;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Metadata;
import diptych.model.Mode;
import diptych.model.Passage;
import diptych.model.RawBlock;
import diptych.model.Segment;
import diptych.model.Severity;
import diptych.model.Source;
import diptych.model.Span;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.model.Unavailable;
import diptych.report.Renderer;
import diptych.store.Digests;
import diptych.translate.Translator;
import diptych.translate.Usage;
import diptych.translate.cache.TranslationCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The simplest stages that keep their contracts: a line is a block and a segment. */
public final class Doubles implements Toolbox {
  final AtomicInteger extractions = new AtomicInteger();
  final AtomicInteger comparisons = new AtomicInteger();
  public final FakeTranslator translator = new FakeTranslator();

  @Override
  public Workbench workbench(Path state) {
    return workbench();
  }

  @Override
  public Reporter.RendererFinder renderers() {
    return Doubles::renderer;
  }

  @Override
  public Map<String, Translator.Status> translators(Path state) {
    return Map.of(translator.name(), translator.status());
  }

  @Override
  public void limitCharacters(long most) {
    translator.mostCharacters = most;
  }

  @Override
  public @Nullable Glosser glosser(LanguagePair pair) {
    return pair.source().equals("he") ? HebrewEnglishGlosser.bundled() : null;
  }

  @Override
  public Glosser hebrewLexicon() {
    return HebrewEnglishGlosser.bundled();
  }

  @Override
  public List<Usage> usage() {
    return List.of(new Usage("deepl", 31, 2, 1204, 118_200, 96, 2.955));
  }

  @Override
  public TranslationCache cache(Path state) {
    return new TranslationCache(state.resolve("translations"), Clock.systemUTC());
  }

  @Override
  public void close() {
    // nothing is open
  }

  Workbench workbench() {
    return workbench(this::extract);
  }

  /** The same with another way to get articles out of files. */
  Workbench workbench(Extractor extractor) {
    return new Workbench(
        new Workbench.Stages(
            extractor,
            extractor,
            Doubles::normalize,
            Doubles::segment,
            Doubles::segment,
            name -> {
              if (name.equals("lexicon") || name.equals("fake")) {
                return translator;
              }
              throw new Failure(Failure.Category.STOP, "There is no translator '" + name + "'.");
            },
            Doubles::align,
            this::compare,
            pair -> List.of()));
  }

  Extracted extract(Path file) throws Failure {
    extractions.incrementAndGet();
    try {
      String text = Files.readString(file);
      if (text.startsWith("JUNK")) {
        throw new Failure(Failure.Category.SKIP, file.getFileName() + " is junk: drop it.");
      }
      if (text.startsWith("BUG")) {
        throw new IllegalArgumentException("a bug");
      }
      List<RawBlock> blocks =
          text.lines()
              .filter(line -> !line.isBlank())
              .map(line -> new RawBlock(BlockKind.PARAGRAPH, line.strip()))
              .toList();
      String digest = Digests.sha256(file);
      Source source =
          new Source(String.valueOf(file.getFileName()), "text/plain", "UTF-8", digest, List.of());
      return new Extracted(blocks, Metadata.NONE, source);
    } catch (IOException e) {
      throw new Failure(Failure.Category.RETRY, "cannot read " + file, e);
    }
  }

  static Edition edition(String id, String language, String... lines) {
    List<RawBlock> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new RawBlock(BlockKind.PARAGRAPH, line));
    }
    Source source =
        new Source(
            id + ".txt",
            "text/plain",
            "UTF-8",
            Digests.sha256(String.join("\n", lines).getBytes()),
            List.of());
    return segment(normalize(new Extracted(blocks, Metadata.NONE, source), id, language, null));
  }

  private static Article normalize(Extracted extracted, String id, String language, String outlet) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (RawBlock block : extracted.blocks()) {
      text.append(text.length() == 0 ? "" : "\n\n");
      int start = text.length();
      text.append(block.text());
      blocks.add(new Block(block.kind(), new Span(start, text.length())));
    }
    String found = language == null ? detect(text.toString()) : language;
    return new Article(
        id, found, outlet, extracted.metadata(), extracted.source(), text.toString(), blocks);
  }

  private static String detect(String text) {
    return text.codePoints().anyMatch(c -> c >= 'א' && c <= 'ת') ? "he" : "en";
  }

  private static Edition segment(Article article) {
    List<Segment> segments = new ArrayList<>();
    for (Block block : article.blocks()) {
      int id = segments.size();
      segments.add(new Segment(id, block.span(), id, block.span().of(article.text())));
    }
    return new Edition(article, segments);
  }

  /** Pairs segments one to one as far as both sides go; texts with "other" in them not at all. */
  private static Alignment align(ArticlePair pair, Mode mode) {
    int left = pair.source().segments().size();
    int right = pair.target().segments().size();
    boolean other = pair.target().article().text().contains("other");
    int linked = other ? 0 : Math.min(left, right);
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < linked; i++) {
      beads.add(new Bead(List.of(i), List.of(i), 0.9, false));
    }
    for (int i = linked; i < left; i++) {
      beads.add(new Bead(List.of(i), List.of(), 0.9, false));
    }
    for (int j = linked; j < right; j++) {
      beads.add(new Bead(List.of(), List.of(j), 0.9, false));
    }
    return new Alignment(beads, left, right);
  }

  private List<Difference> compare(ArticlePair pair, Alignment alignment, Mode mode) {
    comparisons.incrementAndGet();
    List<Difference> differences = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      if (!bead.isLinked()) {
        DifferenceType type =
            bead.source().isEmpty() ? DifferenceType.ADDITION : DifferenceType.OMISSION;
        differences.add(
            new Difference(
                "d" + (differences.size() + 1),
                type,
                Severity.HIGH,
                new Passage(bead.source(), List.of(), ""),
                new Passage(bead.target(), List.of(), ""),
                "no counterpart"));
      }
    }
    return differences;
  }

  /** Renders the names of the editions and the number of differences. */
  static Renderer renderer(String format) throws Failure {
    if (!List.of("html", "json").contains(format)) {
      throw new Failure(Failure.Category.STOP, "There is no report format '" + format + "'.");
    }
    return new Renderer() {
      @Override
      public String format() {
        return format;
      }

      @Override
      public void render(Comparison comparison, Appendable out) throws IOException {
        out.append(comparison.source().id() + " " + comparison.target().id());
        out.append(" " + comparison.mode() + " " + comparison.differences().size());
      }
    };
  }

  /** Knows Hebrew to English; fails as told. */
  public static final class FakeTranslator implements Translator {
    public volatile int unavailable;
    public volatile long mostCharacters = -1;
    public volatile boolean unreachable;
    public volatile boolean refused;

    @Override
    public String name() {
      return "fake";
    }

    @Override
    public boolean supports(LanguagePair pair) {
      return pair.equals(new LanguagePair("he", "en"));
    }

    @Override
    public List<Translation> translate(LanguagePair pair, List<String> segments) throws Failure {
      if (refused) {
        throw new Failure(Failure.Category.STOP, "fake refused the wrong key: correct it.");
      }
      if (unreachable) {
        throw new Failure(Failure.Category.RETRY, "http://localhost:1 does not answer: start it.");
      }
      List<Translation> result = new ArrayList<>();
      for (String segment : segments) {
        result.add(
            result.size() < unavailable
                ? new Unavailable("too busy", true)
                : Translated.machine("en:" + segment, "fake"));
      }
      return result;
    }

    @Override
    public Status status() {
      return new Status(true, true, "fake");
    }
  }
}
