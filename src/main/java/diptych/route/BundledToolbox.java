package diptych.route;

import diptych.align.ArticleAligner;
import diptych.compare.ArticleComparer;
import diptych.compare.BothWaysComparer;
import diptych.compare.CautiousComparer;
import diptych.compare.TermCounter;
import diptych.compare.TermList;
import diptych.ingest.Limits;
import diptych.ingest.TikaExtractor;
import diptych.language.Glosser;
import diptych.language.MiniLmEmbedder;
import diptych.language.SentenceEmbedder;
import diptych.language.WordListGlosser;
import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.language.hebrew.HebrewLexicon;
import diptych.language.lexicon.LexiconProblem;
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
import diptych.translate.Usage;
import diptych.translate.cache.TranslationCache;
import diptych.translate.service.Timing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
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
  private static final LanguagePair HEBREW_ENGLISH = new LanguagePair("he", "en");
  private static final String LEXICON = "diptych.lexicon";
  private static final int MOST_PROBLEMS = 20;
  private static final String EMBEDDINGS = "diptych.embeddings";
  private static final String TERMS = "diptych.terms";
  private static final String CHECKS_OFF = "diptych.checks.off";

  private final SiteSettings settings;
  private final Lazy<Glosser> hebrew = new Lazy<>(this::loadHebrew);
  private final Lazy<List<Glosser>> others = new Lazy<>(this::loadOthers);
  private final CamelEndpoint endpoints;
  private final LazyExtractor files = new LazyExtractor(TikaExtractor::new);
  private final LazyExtractor lines =
      new LazyExtractor(() -> TikaExtractor.linesAsBlocks(Limits.DEFAULT));
  private Budget budget = Budget.unlimited();
  private @Nullable TranslationCache cache;
  private @Nullable Translators translators;

  public BundledToolbox(SiteSettings settings) {
    this.settings = settings;
    this.endpoints = new CamelEndpoint(settings);
  }

  @Override
  public Workbench workbench(Path state) throws Failure {
    TermList terms = terms();
    LanguageDetector languages = new LanguageDetector();
    ArticleAligner aligner = new ArticleAligner(embedder());
    return new Workbench(
        new Workbench.Stages(
            files,
            lines,
            new ArticleNormalizer(languages::detect)::normalize,
            new SentenceSegmenter(),
            new LineSegmenter(),
            name -> translatorsOf(state).expect(name),
            aligner,
            new BothWaysComparer(
                new CautiousComparer(new ArticleComparer(this::glosser, terms, off())),
                aligner::align),
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

  @Override
  public @Nullable Glosser glosser(LanguagePair pair) {
    if (isOf(pair, HEBREW_ENGLISH)) {
      return hebrew.get();
    }
    return others.get().stream()
        .filter(glosser -> isOf(pair, glosser.pair()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isOf(LanguagePair pair, LanguagePair known) {
    return LanguagePair.primary(pair.source()).equals(LanguagePair.primary(known.source()))
        && LanguagePair.primary(pair.target()).equals(LanguagePair.primary(known.target()));
  }

  private Glosser loadHebrew() {
    String own = settings.find(LEXICON).orElse(null);
    if (own == null) {
      return HebrewEnglishGlosser.bundled();
    }
    HebrewLexicon lexicon = HebrewLexicon.load(Path.of(own));
    warn(lexicon.problems());
    return new HebrewEnglishGlosser(lexicon);
  }

  /** Word lists of the site for other pairs: {@code diptych.lexicon.ar-en=lists/ar-en.tsv}. */
  private List<Glosser> loadOthers() {
    List<Glosser> glossers = new ArrayList<>();
    settings
        .below(LEXICON + ".")
        .forEach(
            (name, file) -> {
              String[] pair = name.substring(LEXICON.length() + 1).split("-", 2);
              if (pair.length == 2) {
                WordListGlosser glosser =
                    WordListGlosser.load(new LanguagePair(pair[0], pair[1]), Path.of(file));
                warn(glosser.problems());
                glossers.add(glosser);
              }
            });
    return glossers;
  }

  private static void warn(List<LexiconProblem> problems) {
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> LOG.warn("Lexicon: {}", problem));
    if (problems.size() > MOST_PROBLEMS) {
      LOG.warn("Lexicon: and {} more problems", problems.size() - MOST_PROBLEMS);
    }
  }

  @Override
  public Glosser hebrewLexicon() {
    return hebrew.get();
  }

  @Override
  public synchronized TranslationCache cache(Path state) {
    TranslationCache made = cache;
    if (made == null) {
      made = new TranslationCache(state.resolve("translations"), Clock.systemUTC());
      cache = made;
    }
    return made;
  }

  @Override
  public void limitCharacters(long most) {
    budget = Budget.of(most);
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
    return translatorsOf(state).statuses();
  }

  @Override
  public synchronized List<Usage> usage() {
    return translators == null ? List.of() : translators.usage();
  }

  private synchronized Translators translatorsOf(Path state) throws Failure {
    Translators made = translators;
    if (made == null) {
      made =
          new Translators(
              settings::find, glossers(), cache(state), budget, endpoints, Timing.system());
      translators = made;
    }
    return made;
  }

  private List<Glosser> glossers() {
    List<Glosser> all = new ArrayList<>();
    all.add(hebrew.get());
    all.addAll(others.get());
    return all;
  }

  @Override
  public synchronized void close() throws IOException {
    files.close();
    lines.close();
    if (translators != null) {
      translators.close(); // and its cache
    } else if (cache != null) {
      cache.close();
    }
    endpoints.close();
  }
}
