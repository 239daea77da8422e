package diptych.route;

import diptych.align.ArticleAligner;
import diptych.compare.ArticleComparer;
import diptych.compare.TermCounter;
import diptych.compare.TermList;
import diptych.ingest.Limits;
import diptych.ingest.TikaExtractor;
import diptych.language.Glosser;
import diptych.language.MiniLmEmbedder;
import diptych.language.SentenceEmbedder;
import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.language.hebrew.HebrewLexicon;
import diptych.model.DifferenceType;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.normalize.ArticleNormalizer;
import diptych.report.Renderers;
import diptych.segment.LanguageDetector;
import diptych.segment.LineSegmenter;
import diptych.segment.SentenceSegmenter;
import diptych.translate.Budget;
import diptych.translate.Translator;
import diptych.translate.Translators;
import diptych.translate.cache.TranslationCache;
import diptych.translate.service.Timing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stages that come with the program. What takes time to load (lexicon, sentence model, Tika's
 * parsers) is loaded when a text first needs it. Thread safe.
 */
public final class BundledToolbox implements Toolbox {
  private static final Logger LOG = LoggerFactory.getLogger(BundledToolbox.class);
  private static final String MOST_CHARACTERS = "diptych.max-characters";
  private static final String EMBEDDINGS = "diptych.embeddings";
  private static final String LEXICON = "diptych.lexicon";
  private static final String TERMS = "diptych.terms";
  private static final String CHECKS_OFF = "diptych.checks.off";

  private final SiteSettings settings;
  private final Lazy<Glosser> hebrew = new Lazy<>(this::hebrewGlosser);
  private final CamelEndpoint endpoints;
  private @Nullable Translators translators;

  public BundledToolbox(SiteSettings settings) {
    this.settings = settings;
    this.endpoints = new CamelEndpoint(settings);
  }

  @Override
  public Workbench workbench(Path state) throws Failure {
    TermList terms = terms();
    Lazy<TikaExtractor> files = new Lazy<>(TikaExtractor::new);
    Lazy<TikaExtractor> lines = new Lazy<>(() -> TikaExtractor.linesAsBlocks(Limits.DEFAULT));
    LanguageDetector languages = new LanguageDetector();
    return new Workbench(
        new Workbench.Stages(
            file -> files.get().extract(file),
            file -> lines.get().extract(file),
            new ArticleNormalizer(languages::detect)::normalize,
            new SentenceSegmenter(),
            new LineSegmenter(),
            name -> translators(state, Clock.systemUTC()).expect(name),
            new ArticleAligner(embedder()),
            new ArticleComparer(this::glosser, terms, off()),
            new TermCounter(this::glosser, terms)::count));
  }

  private TermList terms() throws Failure {
    String own = settings.find(TERMS).orElse(null);
    return own == null ? TermFile.bundled() : TermFile.with(Path.of(own));
  }

  /** The types of differences that a site has switched off. */
  private Set<DifferenceType> off() throws Failure {
    Set<DifferenceType> off = EnumSet.noneOf(DifferenceType.class);
    for (String name : settings.find(CHECKS_OFF).orElse("").split("[,\\s]+")) {
      if (!name.isEmpty()) {
        off.add(
            Arrays.stream(DifferenceType.values())
                .filter(type -> type.label().equals(name))
                .findFirst()
                .orElseThrow(
                    () ->
                        new Failure(
                            Failure.Category.STOP,
                            CHECKS_OFF
                                + " names '"
                                + name
                                + "', which is no type of difference.")));
      }
    }
    return off;
  }

  /** The lexicon, with a site's own entries; broken lines of theirs are named and left out. */
  private Glosser hebrewGlosser() {
    String own = settings.find(LEXICON).orElse(null);
    if (own == null) {
      return HebrewEnglishGlosser.bundled();
    }
    HebrewLexicon lexicon = HebrewLexicon.load(Path.of(own));
    lexicon.problems().forEach(problem -> LOG.warn("{}", problem));
    return new HebrewEnglishGlosser(lexicon);
  }

  private @Nullable Glosser glosser(LanguagePair pair) {
    return pair.source().equals("he") && pair.target().startsWith("en") ? hebrew.get() : null;
  }

  private @Nullable SentenceEmbedder embedder() {
    boolean wanted = settings.find(EMBEDDINGS).map(Boolean::parseBoolean).orElse(true);
    return wanted ? new MiniLmEmbedder() : null;
  }

  @Override
  public Reporter.RendererFinder renderers() {
    Renderers renderers = new Renderers();
    return format ->
        renderers
            .find(format)
            .orElseThrow(
                () ->
                    new Failure(
                        Failure.Category.STOP,
                        "There is no report format '"
                            + format
                            + "'; there are "
                            + String.join(", ", renderers.formats())
                            + "."));
  }

  @Override
  public Map<String, Translator.Status> translators(Path state) throws Failure {
    return translators(state, Clock.systemUTC()).statuses();
  }

  private synchronized Translators translators(Path state, Clock clock) throws Failure {
    Translators made = translators;
    if (made == null) {
      made =
          new Translators(
              settings::find,
              List.of(hebrew.get()),
              new TranslationCache(state.resolve("translations"), clock),
              budget(),
              endpoints,
              Timing.system());
      translators = made;
    }
    return made;
  }

  private Budget budget() throws Failure {
    String most = settings.find(MOST_CHARACTERS).orElse(null);
    if (most == null) {
      return Budget.unlimited();
    }
    try {
      return Budget.of(Long.parseLong(most));
    } catch (IllegalArgumentException e) { // not a number, or below 0
      throw new Failure(
          Failure.Category.STOP,
          MOST_CHARACTERS + " is '" + most + "', but must be a number of characters from 0.",
          e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (translators != null) {
      translators.close();
    }
    endpoints.close();
  }
}
