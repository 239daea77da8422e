package diptych.route;

import diptych.language.Glosser;
import diptych.model.Edition;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Segment;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.pair.PairFile;
import diptych.pair.Proposal;
import diptych.pair.StoryPairer;
import diptych.store.ListStore;
import diptych.store.OutputLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads files and has them paired. Texts are kept up to a bound and read again where they are
 * needed past it, so that memory does not grow with the folder but for a fingerprint of each file.
 * Asked again, it reads what is new or changed. Thread safe; one proposal is made at a time.
 */
public final class FolderPairing {
  private static final String ENGLISH = "en";
  private static final String LEXICON = "lexicon";
  private static final String NONE = "none";
  private static final int LEAD = 1500;

  private final Workbench workbench;
  private final Function<LanguagePair, @Nullable Glosser> glossers;
  private final Options options;
  private final int readers;
  private final StoryPairer pairer;
  private final KeptEditions texts = new KeptEditions(name -> read(expectFile(name)));
  private final Map<String, EditionFile> files = new ConcurrentHashMap<>();
  private final Map<String, FileState> states = new HashMap<>();
  private final Map<String, Failure> unreadable = new TreeMap<>();
  private final Map<List<String>, Double> shares = new HashMap<>();

  /**
   * A pairing.
   *
   * @param glossers the lexicon of a direction, null where there is none
   * @param options how files are read and translated
   * @param readers how many files are read at a time
   */
  public FolderPairing(
      Workbench workbench,
      Function<LanguagePair, @Nullable Glosser> glossers,
      Options options,
      int readers) {
    this.workbench = workbench;
    this.glossers = glossers;
    this.options = options;
    this.readers = readers;
    this.pairer = new StoryPairer(glossers);
  }

  /** A shelf for files that hold several articles, read as this pairing reads. */
  ListShelf shelf(OutputLayout output) {
    return new ListShelf(new ListStore(output), workbench, options);
  }

  /** What files that no name groups are put together by. */
  public enum By {
    /** Nothing else: only names count. */
    NAMES,
    /** What the documents declare of each other. */
    LINKS,
    /** That, and what they say. */
    CONTENT
  }

  /**
   * What came out.
   *
   * @param proposal over the files that could be read, each by {@link EditionFile#name()}
   * @param unreadable why the others could not, by name
   */
  public record Result(Proposal proposal, Map<String, Failure> unreadable) {
    static final Result NOTHING =
        new Result(new Proposal(List.of(), List.of(), List.of()), Map.of());

    public Result {
      unreadable = Map.copyOf(unreadable);
    }
  }

  /** Proposes which of some files belong together. */
  public synchronized Result propose(List<EditionFile> some, By by) throws Failure {
    if (by == By.NAMES) {
      return Result.NOTHING;
    }
    Set<String> names = new TreeSet<>();
    some.forEach(file -> names.add(file.name()));
    for (String name : List.copyOf(files.keySet())) {
      if (!names.contains(name)) {
        forget(name);
      }
    }
    List<String> fresh = new ArrayList<>();
    for (EditionFile file : some) {
      FileState state = state(file);
      if (state == null || !state.equals(states.get(file.name()))) {
        forget(file.name());
        files.put(file.name(), file);
        fresh.add(file.name());
        if (state != null) {
          states.put(file.name(), state);
        }
      }
    }
    readAll(fresh, by);
    String base = options.baseLanguage();
    Proposal proposal = by == By.LINKS ? pairer.byLinks(base) : pairer.byContent(base, this::share);
    return new Result(proposal, unreadable);
  }

  private void forget(String name) {
    files.remove(name);
    states.remove(name);
    unreadable.remove(name);
    texts.forget(name);
    pairer.remove(name);
    shares.keySet().removeIf(pair -> pair.contains(name));
  }

  private static @Nullable FileState state(EditionFile file) {
    try {
      return FileState.expect(file.path());
    } catch (Failure e) {
      return null; // reading it will say why
    }
  }

  /** The file of a name that was given to {@link #propose}. */
  EditionFile expectFile(String name) {
    EditionFile file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException("no such file: " + name);
    }
    return file;
  }

  private Edition read(EditionFile file) throws Failure {
    return workbench.read(file.path(), file.name(), file.language(), file.outlet(), options);
  }

  private void readAll(List<String> names, By by) throws Failure {
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, readers));
    try {
      Map<String, Future<Optional<Failure>>> jobs = new TreeMap<>();
      names.forEach(name -> jobs.put(name, pool.submit(() -> add(name, by))));
      for (Map.Entry<String, Future<Optional<Failure>>> job : jobs.entrySet()) {
        job.getValue().get().ifPresent(failure -> unreadable.put(job.getKey(), failure));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(Failure.Category.STOP, "Pairing was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Optional<Failure> add(String name, By by) {
    try {
      Edition edition = texts.expect(name);
      List<String> english = by == By.CONTENT ? inEnglish(edition) : List.of();
      pairer.add(PairFile.of(name, edition), edition, english);
      return Optional.empty();
    } catch (Failure e) {
      return Optional.of(e);
    }
  }

  /** The beginning of an article as a service puts it, where no lexicon knows its language. */
  private List<String> inEnglish(Edition edition) {
    LanguagePair direction = new LanguagePair(edition.language(), ENGLISH);
    if (isEnglish(edition) || isBuiltIn() || glossers.apply(direction) != null) {
      return List.of();
    }
    List<String> lead = new ArrayList<>();
    int length = 0;
    for (Segment segment : edition.segments()) {
      if (length < LEAD) {
        lead.add(segment.text());
        length += segment.text().length();
      }
    }
    List<String> english = new ArrayList<>();
    try {
      for (Translation translation : workbench.translate(direction, lead, options)) {
        if (translation instanceof Translated translated) {
          english.add(translated.text());
        }
      }
    } catch (Failure e) {
      return List.of(); // without a service numbers and names still speak
    }
    return english;
  }

  private static boolean isEnglish(Edition edition) {
    return Locale.forLanguageTag(edition.language()).getLanguage().equals(ENGLISH);
  }

  private boolean isBuiltIn() {
    return List.of(LEXICON, NONE).contains(options.translator());
  }

  /** The last word: how much of the shorter text has a counterpart. */
  private double share(String one, String other) throws Failure {
    List<String> pair = List.of(one, other);
    Double known = shares.get(pair);
    if (known == null) {
      known = share(texts.expect(one), texts.expect(other));
      shares.put(pair, known);
    }
    return known;
  }

  private double share(Edition one, Edition other) throws Failure {
    List<String> engines = Arrays.asList(options.translator().split("\\s*,\\s*"));
    String chain =
        engines.contains(LEXICON) || engines.contains(NONE)
            ? options.translator()
            : options.translator() + "," + LEXICON;
    try {
      return workbench.share(workbench.translate(one, other, options.withTranslator(chain)));
    } catch (Failure e) {
      // numbers and names do without an engine
      return workbench.share(workbench.translate(one, other, options.withTranslator(NONE)));
    }
  }
}
