package diptych.route;

import diptych.align.Aligner;
import diptych.compare.Comparer;
import diptych.ingest.Extraction;
import diptych.ingest.Extractor;
import diptych.model.Alignment;
import diptych.model.Article;
import diptych.model.ArticlePair;
import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.Edition;
import diptych.model.Extracted;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Mode;
import diptych.model.TermCount;
import diptych.model.Translation;
import diptych.segment.Segmenter;
import diptych.store.SafeName;
import diptych.translate.Translator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All stages in a row: what the routes call one by one and the {@code compare} command at once.
 * Thread safe as its stages are.
 */
public final class Workbench {
  private final Stages stages;
  private final PairTranslator pairTranslator;

  /**
   * What the work is done with.
   *
   * @param extractor gets articles out of files
   * @param lineExtractor the same, where each line of the file is a block
   * @param normalization makes their text comparable
   * @param sentences cuts into sentences
   * @param lines cuts into lines
   * @param translators finds engines by name
   * @param aligner pairs segments
   * @param comparer finds differences
   * @param terms counts watched terms
   */
  public record Stages(
      Extractor extractor,
      Extractor lineExtractor,
      Normalization normalization,
      Segmenter sentences,
      Segmenter lines,
      TranslatorFinder translators,
      Aligner aligner,
      Comparer comparer,
      Function<ArticlePair, List<TermCount>> terms) {}

  public Workbench(Stages stages) {
    this.stages = stages;
    this.pairTranslator = new PairTranslator(stages.translators());
  }

  /**
   * Gets the article out of a file that nobody changes meanwhile. One of several articles is named
   * as if the file were a folder: {@code night.zip/he.html}, {@code feed.xml/2}.
   */
  public Extracted extract(Path file, Options options) throws Failure {
    PathInFile inside = PathInFile.find(file).orElse(null);
    if (inside == null) {
      return unchanged(file, extractor(options)::extract);
    }
    return inside.choose(extractEach(inside.file(), options));
  }

  /** All articles of a file that nobody changes meanwhile. */
  Extraction extractEach(Path file, Options options) throws Failure {
    return unchanged(file, extractor(options)::extractEach);
  }

  /** Whether a file is of a format that can hold several articles. */
  boolean mayHoldSeveral(Path file, Options options) {
    return extractor(options).mayHoldSeveral(file);
  }

  /** The language an article is written in; absent if nothing can be said. */
  Optional<String> languageOf(Extracted extracted) {
    try {
      String language = normalize(extracted, "language", null, null).language();
      return language.equals("und") ? Optional.empty() : Optional.of(language);
    } catch (Failure e) {
      return Optional.empty();
    }
  }

  private Extractor extractor(Options options) {
    return switch (options.segmentation()) {
      case AUTO -> stages.extractor();
      case LINES -> stages.lineExtractor();
    };
  }

  /** Something that reads a file. */
  @FunctionalInterface
  private interface Reading<T> {
    T read(Path file) throws Failure;
  }

  private static <T> T unchanged(Path file, Reading<T> reading) throws Failure {
    FileState before = FileState.expect(file);
    T extracted = reading.read(file);
    if (!before.equals(FileState.expect(file))) {
      throw new Failure(
          Failure.Category.RETRY,
          FileState.shown(file)
              + " changed while it was read: run again when whoever writes it has finished.");
    }
    return extracted;
  }

  /**
   * Normalizes what was extracted.
   *
   * @param id edition id
   * @param language the language the file is named with; detected if absent
   * @param outlet the outlet it is named with
   * @throws Failure if there is no text
   */
  public Article normalize(
      Extracted extracted, String id, @Nullable String language, @Nullable String outlet)
      throws Failure {
    if (extracted.blocks().isEmpty()) {
      throw noText(extracted.source().file());
    }
    return stages.normalization().normalize(extracted, id, language, outlet);
  }

  /** Cuts an article into segments. */
  public Edition segment(Article article, Options options) throws Failure {
    Edition edition =
        switch (options.segmentation()) {
          case AUTO -> stages.sentences().segment(article);
          case LINES -> stages.lines().segment(article);
        };
    if (edition.segments().isEmpty()) {
      throw noText(article.source().file());
    }
    return edition;
  }

  /** All of the above. */
  public Edition read(
      Path file, String id, @Nullable String language, @Nullable String outlet, Options options)
      throws Failure {
    return segment(normalize(extract(file, options), id, language, outlet), options);
  }

  /** Has the foreign side translated. */
  public TranslatedPair translate(Edition left, Edition right, Options options) throws Failure {
    TranslatedPair translated = pairTranslator.translate(left, right, options);
    if (!left.article().text().equals(right.article().text())) {
      return translated;
    }
    List<String> warnings = new ArrayList<>(translated.warnings());
    warnings.add(
        "%s and %s are identical: is %s the right file?"
            .formatted(left.id(), right.id(), SafeName.shown(right.article().source().file())));
    return new TranslatedPair(
        translated.pair(),
        translated.translator(),
        translated.direction(),
        warnings,
        translated.complete());
  }

  /** The share of the shorter text that has a counterpart in the other, see ModeChooser. */
  double share(TranslatedPair translated) {
    ArticlePair pair = translated.pair();
    Alignment alignment = stages.aligner().align(pair, Mode.EDITION);
    return ModeChooser.share(pair.source(), pair.target(), alignment);
  }

  /** What the engine makes of some sentences; empty if it does not know the direction. */
  List<Translation> translate(LanguagePair direction, List<String> sentences, Options options)
      throws Failure {
    Translator translator = stages.translators().expectTranslator(options.translator());
    return translator.supports(direction) ? translator.translate(direction, sentences) : List.of();
  }

  /** Pairs the segments, in the mode asked for or the one that fits. */
  public AlignedPair align(TranslatedPair translated, Options options) {
    ArticlePair pair = translated.pair();
    Mode wanted = options.mode();
    if (wanted != null) {
      Alignment alignment = stages.aligner().align(pair, wanted);
      return new AlignedPair(translated, wanted, "asked for", alignment);
    }
    Alignment alignment = stages.aligner().align(pair, Mode.EDITION);
    ModeChooser.Choice choice = ModeChooser.choose(pair.source(), pair.target(), alignment);
    if (choice.mode() == Mode.OUTLET) {
      alignment = stages.aligner().align(pair, Mode.OUTLET);
    }
    return new AlignedPair(translated, choice.mode(), choice.reason(), alignment);
  }

  /** Lists the differences. */
  public Comparison compare(String story, String title, AlignedPair aligned) {
    ArticlePair pair = aligned.translated().pair();
    List<Difference> differences =
        stages.comparer().compare(pair, aligned.alignment(), aligned.mode());
    TranslatedPair translated = aligned.translated();
    List<String> warnings = new ArrayList<>(translated.warnings());
    CommonGround.warning(pair, aligned.alignment(), translated.translator())
        .ifPresent(warnings::add);
    return new Comparison(
        story,
        title,
        aligned.mode(),
        aligned.modeReason(),
        translated.translator(),
        translated.direction(),
        pair,
        aligned.alignment(),
        differences,
        stages.terms().apply(pair),
        warnings);
  }

  /** The whole way of a pair. */
  public Comparison compare(
      String story, String title, Edition left, Edition right, Options options) throws Failure {
    return compare(story, title, align(translate(left, right, options), options));
  }

  private static Failure noText(String file) {
    return new Failure(
        Failure.Category.SKIP,
        "There is no article text in "
            + SafeName.shown(file)
            + ": check that it is the right file and not a picture or an empty page.");
  }
}
