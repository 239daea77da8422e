package diptych.translate.service;

import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Translation;
import diptych.translate.Budget;
import diptych.translate.LanguageCodes;
import diptych.translate.Translator;
import diptych.translate.UsageCounter;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A service as a translator: batched, paced, repeated where that helps, and checked. Thread safe.
 */
public final class ServiceTranslator implements Translator, AutoCloseable {
  private final Service service;
  private final ServiceClient client;
  private final Budget budget;
  private final ExecutorService workers;

  public ServiceTranslator(Service service, Timing timing, Budget budget, UsageCounter usage) {
    this.service = service;
    this.client = new ServiceClient(service, timing, usage);
    this.budget = budget;
    this.workers = workers(service);
  }

  @Override
  public String name() {
    return service.name();
  }

  @Override
  public boolean supports(LanguagePair pair) {
    return LanguageCodes.isTranslation(pair) && service.supports(LanguageCodes.canonical(pair));
  }

  @Override
  public List<Translation> translate(LanguagePair pair, List<String> segments) throws Failure {
    try {
      return new TranslationJob(client, budget, LanguageCodes.canonical(pair), segments)
          .run(workers);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(
          Failure.Category.RETRY,
          "Translating with " + name() + " was interrupted; run again to go on.",
          e);
    }
  }

  @Override
  public Status status() {
    return service.status();
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private static ExecutorService workers(Service service) {
    int count = service.limits().concurrency();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            count,
            count,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "translate-" + service.name());
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
