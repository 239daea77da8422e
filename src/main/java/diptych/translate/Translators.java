package diptych.translate;

import diptych.language.Glosser;
import diptych.model.Failure;
import diptych.translate.Translator.Status;
import diptych.translate.cache.CachedTranslator;
import diptych.translate.cache.TranslationCache;
import diptych.translate.memory.MemoryTranslator;
import diptych.translate.service.Service;
import diptych.translate.service.ServiceTranslator;
import diptych.translate.service.Services;
import diptych.translate.service.Timing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds translators by name: an engine ({@code deepl}) or several in a chain ({@code
 * deepl,libretranslate,lexicon}). Engines are made when first asked for and shared afterwards.
 * Thread safe.
 */
public final class Translators implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Translators.class);
  private static final long LONGEST_CHECK = 6;
  private static final int MOST_NOTICES = 100;

  private final Settings settings;
  private final List<Glosser> glossers;
  private final @Nullable TranslationCache cache;
  private final Budget budget;
  private final Timing timing;
  private final Services services;
  private final Map<String, Translator> engines = new TreeMap<>();
  private final Map<String, UsageCounter> counters = new TreeMap<>();
  private final Set<String> notices = new LinkedHashSet<>();
  private final List<ServiceTranslator> open = new ArrayList<>();

  /**
   * Translators of a run.
   *
   * @param settings where engines find their settings
   * @param glossers the built-in lexicons, one for each direction
   * @param cache where translations are kept, null for nowhere
   * @param budget what may be sent to services
   * @param external how {@code camel:} endpoints are reached, null where there is no Camel
   * @param timing time and chance
   */
  public Translators(
      Settings settings,
      List<Glosser> glossers,
      @Nullable TranslationCache cache,
      Budget budget,
      @Nullable ExternalEndpoint external,
      Timing timing) {
    this.settings = settings;
    this.glossers = List.copyOf(glossers);
    this.cache = cache;
    this.budget = budget;
    this.timing = timing;
    this.services = new Services(settings, external, timing.clock());
  }

  /** All names, in the order they are listed in. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(List.of("lexicon", "memory", "none"));
    names.addAll(Services.names());
    return names;
  }

  /**
   * The translator of a name, or of several names separated by commas.
   *
   * @throws Failure if there is no engine of that name, or it lacks a setting; says which
   */
  public Translator expect(String name) throws Failure {
    List<Translator> chain = new ArrayList<>();
    for (String part : name.split(",", 20)) {
      if (!part.isBlank()) {
        chain.add(engine(part.strip()));
      }
    }
    if (chain.isEmpty()) {
      throw unknown(name);
    }
    return chain.size() == 1 ? chain.get(0) : new ChainTranslator(chain, this::note);
  }

  /** How every engine is doing, in the order of {@link #names}; takes a few seconds at most. */
  public Map<String, Status> statuses() {
    List<String> names = names();
    ExecutorService askers = Executors.newFixedThreadPool(names.size());
    try {
      Map<String, Future<Status>> asked = new LinkedHashMap<>();
      names.forEach(name -> asked.put(name, askers.submit(() -> status(name))));
      Map<String, Status> statuses = new LinkedHashMap<>();
      asked.forEach((name, answer) -> statuses.put(name, await(answer)));
      return statuses;
    } finally {
      askers.shutdownNow();
    }
  }

  private static Status await(Future<Status> answer) {
    try {
      return answer.get(LONGEST_CHECK, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return new Status(true, false, "gave no answer within " + LONGEST_CHECK + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Status(true, false, "interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a status broke", e.getCause());
    }
  }

  private Status status(String name) {
    try {
      return engine(name).status();
    } catch (Failure e) {
      return new Status(false, false, e.getMessage());
    }
  }

  /** What was asked of each service in this run. */
  public synchronized List<Usage> usage() {
    return counters.values().stream().map(UsageCounter::usage).toList();
  }

  /** What failed in this run while another engine of a chain stepped in; each once. */
  public synchronized List<String> notices() {
    return List.copyOf(notices);
  }

  private synchronized void note(String notice) {
    if (notices.size() < MOST_NOTICES && notices.add(notice)) {
      log.info("The next translator of the chain steps in: {}", notice);
    }
  }

  private synchronized Translator engine(String name) throws Failure {
    String key = name.indexOf(':') < 0 ? name.toLowerCase(Locale.ROOT) : name;
    Translator known = engines.get(key);
    if (known != null) {
      return known;
    }
    Translator made = make(key);
    engines.put(key, made);
    return made;
  }

  private Translator make(String name) throws Failure {
    switch (name) {
      case "none":
        return new NoneTranslator();
      case "lexicon":
        return new LexiconTranslator(glossers);
      case "memory":
        return MemoryTranslator.of(new EngineSettings(name, settings));
      default:
        Optional<Service> service = services.find(name);
        return service(service.orElseThrow(() -> unknown(name)));
    }
  }

  private Translator service(Service service) {
    UsageCounter usage = new UsageCounter(service.name(), service.limits().pricePerMillion());
    counters.put(service.name(), usage);
    ServiceTranslator translator = new ServiceTranslator(service, timing, budget, usage);
    open.add(translator);
    return cache == null
        ? translator
        : new CachedTranslator(translator, service::variant, cache, usage, timing.clock());
  }

  private static Failure unknown(String name) {
    return new Failure(
        Failure.Category.STOP,
        "There is no translator '" + name + "'; there are " + String.join(", ", names()) + ".");
  }

  @Override
  public synchronized void close() throws IOException {
    open.forEach(ServiceTranslator::close);
    if (cache != null) {
      cache.close();
    }
  }
}
